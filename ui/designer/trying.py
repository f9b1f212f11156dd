"""Tries the template that is open on the people of the event and on paper."""

import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from checkin.errors import CheckinError
from ui import messages
from ui.designer import outward
from ui.designer.contact import ContactPage
from ui.designer.editor import Editor
from ui.designer.outward import Contact, Printed
from ui.designer.print_page import PrintPage
from ui.designer.view import DesignerView
from ui.long_work import LongWork
from ui.opened import Opened
from ui.theme import Role

log = logging.getLogger(__name__)


class Trying(QObject):
    """The pages of the worst badges and of the test print."""

    somebody_chosen = Signal(str)  # whose badge is to be shown on the canvas

    def __init__(self, view: DesignerView, editor: Editor, opened: Opened) -> None:
        super().__init__(view)
        self._view = view
        self._editor = editor
        self._opened = opened
        self._contact_work: LongWork | None = None
        self.contact = ContactPage(opened.theme, opened.path.parent)
        self.contact.chosen.connect(self.somebody_chosen)
        self.contact.save_wanted.connect(self.save_contact)
        self.contact.closed.connect(self._stop)
        self.printing = PrintPage(opened.theme)
        self.printing.wanted.connect(self._print)
        for page in (self.contact, self.printing):
            view.add_page(page)
        view.commands.wanted.connect(self._run)

    def _run(self, name: str) -> None:
        if name == "worst":
            self.show_contact()
        elif name == "test_print":
            self._ask_printer()

    # -- the worst badges

    def show_contact(self) -> None:
        """Look for the badges that are hardest to set, and show them."""
        editing, page = self._editor.editing, self.contact
        if editing is None:
            return
        self._view.open_page(page)
        if page.strip.busy:
            return
        bulk = self._opened.lanes.bulk
        work = self._contact_work = LongWork(bulk.stopping, self)
        page.begin(editing.template.title, work)
        template, room = editing.template, page.shot_px()
        bulk.ask(
            lambda store: outward.contact(store, work, template=template, room=room),
            self._found,
            self._not_found,
        )

    def _stop(self) -> None:
        if self._contact_work is not None:
            self._contact_work.stop()

    def _found(self, contact: Contact) -> None:
        self._contact_work = None
        words = [
            " · ".join(messages.of_detail(detail) for detail in one.words) for one in contact.worst
        ]
        self.contact.show_contact(contact, words)

    def _not_found(self, error: CheckinError) -> None:
        self._contact_work = None
        self.contact.show_stopped(messages.of_error(error))

    def save_contact(self, path: Path) -> None:
        """Write what is shown into the PDF *path*."""
        contact = self.contact.contact
        if contact is None:
            return
        title = self.tr("The 30 worst badges of “{title}”").format(title=contact.title)
        job = partial(
            outward.save_contact,
            contact=contact,
            path=path,
            title=title,
            words=messages.of_detail,
        )
        self._opened.lanes.render.ask(job, self._saved, self._not_found)

    def _saved(self, path: Path) -> None:
        log.info("the worst badges saved")
        said = self.tr("Saved in {file}").format(file=path.name)
        self.contact.say(f"✔ {said}", Role.YES)

    # -- on paper

    def _ask_printer(self) -> None:
        self._view.open_page(self.printing)
        if not self.printing.strip.busy:
            job = partial(outward.printers, here=self._opened.settings.printer)
            reads = self._opened.lanes.reads
            reads.ask(job, self.printing.show_printers, self._not_printed, latest="try printers")

    def _print(self, device: str) -> None:
        editing, content = self._editor.editing, self._editor.content
        if editing is None or content is None or not device or self.printing.strip.busy:
            return
        bulk = self._opened.lanes.bulk
        self.printing.begin(LongWork(bulk.stopping, self))
        job = partial(
            outward.test_print,
            device=device,
            template=editing.template,
            content=content,
            data_dir=self._opened.data_dir,
        )
        bulk.ask(job, self._printed, self._not_printed)

    def _printed(self, printed: Printed) -> None:
        log.info("test print of a badge: %s", printed.outcome)
        self.printing.show_printed(printed)

    def _not_printed(self, error: CheckinError) -> None:
        self.printing.show_stopped(messages.of_error(error))
