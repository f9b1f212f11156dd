"""Importing a list as a page of the window."""

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from ui.importing.controller import ImportController
from ui.importing.view import ImportView
from ui.opened import Opened
from ui.page import KeyHint, Page


class ImportScreen(Page):
    """View and controller of the import."""

    def __init__(self, opened: Opened) -> None:
        super().__init__("")
        self.title = self.tr("Import")
        self.setAccessibleName(self.title)
        self.setObjectName("import")
        self.view = ImportView(
            opened.theme, zone=opened.zone, language=opened.language, folder=opened.path.parent
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        self.controller = ImportController(self.view, opened)
        self.controller.wants.connect(self.wants)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.controller.shown()

    def focus_here(self) -> None:
        self.view.focus_page()

    def keys(self) -> Sequence[KeyHint]:
        return (
            KeyHint("Ctrl+Shift+O", self.tr("Choose a file")),
            KeyHint("Return", self.tr("Change what the column marked holds")),
            KeyHint("1", self.tr("Choose the encoding, or the person meant, by its number")),
            KeyHint("N", self.tr("The row is somebody new")),
            KeyHint("D", self.tr("Keep the desk's value")),
            KeyHint("L", self.tr("Take the list's value")),
            KeyHint("Ctrl+S", self.tr("Save the rows set aside")),
            KeyHint("Ctrl+Return", self.tr("Go on to the next step; import")),
            KeyHint("Esc", self.tr("One step back")),
        )
