"""The printers as a page of the window."""

from collections.abc import Sequence

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from ui.opened import Opened
from ui.page import KeyHint, Page
from ui.printers.controller import PrintersController
from ui.printers.view import PrintersView


class PrintersScreen(Page):
    """View and controller of the printers."""

    def __init__(self, opened: Opened) -> None:
        super().__init__("")
        self.title = self.tr("Printers")
        self.setAccessibleName(self.title)
        self.setObjectName("printers")
        self.view = PrintersView(opened.theme, opened.zone)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        self.controller = PrintersController(self.view, opened)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.controller.shown()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.controller.hidden()

    def focus_here(self) -> None:
        (self.view.table if self.view.chosen() else self.view.search).setFocus()

    def keys(self) -> Sequence[KeyHint]:
        return (
            KeyHint("F5", self.tr("Look for printers")),
            KeyHint("Ctrl+Return", self.tr("Add")),
        )

    def facts_changed(self) -> None:
        self.controller.refresh()
