"""Badge designs in and out of the event: files of ours, designs of other systems."""

import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from checkin.errors import CheckinError
from checkin.template import Template
from ui import messages
from ui.designer import outward
from ui.designer.editor import Editor
from ui.designer.import_page import ImportPage
from ui.designer.outward import Brought
from ui.designer.view import DesignerView
from ui.opened import Opened
from ui.theme import Role

log = logging.getLogger(__name__)

#: What a badge is called that was never saved: no name that is made from a title is like it.
UNNAMED = "un--named"

Leave = Callable[[Callable[[], None]], None]


class Exchange(QObject):
    brought = Signal(object)  # a Template to go on with

    def __init__(
        self, view: DesignerView, editor: Editor, opened: Opened, leave_then: Leave
    ) -> None:
        """*leave_then* calls what it is given once the template that is open may be left."""
        super().__init__(view)
        self._view = view
        self._editor = editor
        self._opened = opened
        self._leave_then = leave_then
        self._folder = opened.path.parent
        self._path: Path | None = None
        self.page = ImportPage(opened.theme)
        self.page.taken.connect(self._take)
        self.page.size_wanted.connect(self._read_again)
        view.add_page(self.page)
        view.commands.wanted.connect(self._run)

    def _run(self, name: str) -> None:
        if name == "import":
            self._leave_then(self._choose)
        elif name == "export" and self._editor.editing is not None:
            self._ask_where()

    # -- in

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._view,
            self.tr("Import a badge"),
            str(self._folder),
            self.tr("Badge designs, also of Indico and pretix (*.badge *.json *.zip)"),
        )
        if chosen:
            self.bring(Path(chosen))

    def bring(self, path: Path) -> None:
        """Read the file *path*, and show what of it did not map."""
        self._folder, self._path = path.parent, path
        self._read(None)

    def _read_again(self, width: float, height: float) -> None:
        self._read((width, height))

    def _read(self, size_mm: tuple[float, float] | None) -> None:
        if self._path is not None:
            job = partial(outward.bring, path=self._path, name=UNNAMED, size_mm=size_mm)
            render = self._opened.lanes.render
            render.ask(job, self._show, self._failed, latest="import badge")

    def _show(self, brought: Brought) -> None:
        if not brought.missed and not brought.sizeless:
            self._take(brought)
            return
        missed = [(one.element, messages.of_detail(one.detail)) for one in brought.missed]
        self.page.show_brought(brought, missed)
        if self._view.page() is not self.page:
            self._view.open_page(self.page)

    def _take(self, brought: Brought) -> None:
        log.info("a badge design taken in, %d things did not map", len(brought.missed))
        if self._view.page() is self.page:
            self._view.close_page()
        self.brought.emit(brought.template)
        self._view.say(self.tr("Imported. Save it to keep it in the event."), Role.LOOK)

    # -- out

    def _ask_where(self) -> None:
        editing = self._editor.editing
        if editing is None:
            return
        name = "".join(c if c.isalnum() or c in " -_×" else "-" for c in editing.template.title)
        chosen, _ = QFileDialog.getSaveFileName(
            self._view,
            self.tr("Export the badge"),
            str(self._folder / f"{name}.badge"),
            self.tr("Badge designs (*.badge)"),
        )
        if chosen:
            self._folder = Path(chosen).parent
            self.export(Path(chosen))

    def export(self, path: Path) -> None:
        """Write the template that is open, as it is on the canvas, to *path*."""
        editing = self._editor.editing
        if editing is None:
            return
        template: Template = editing.template
        job = partial(outward.export, template=template, path=path, unnamed=UNNAMED)
        self._opened.lanes.reads.ask(job, self._exported, self._failed)

    def _exported(self, path: Path) -> None:
        log.info("a badge design exported")
        self._view.say(self.tr("Exported to {file}").format(file=path.name), Role.YES)

    def _failed(self, error: CheckinError) -> None:
        log.warning("not exchanged: %s", type(error).__name__)
        if self._view.page() is self.page:
            self.page.complain(messages.of_error(error))
        else:
            self._view.say(messages.of_error(error))
