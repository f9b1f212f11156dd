"""The names check as a page of the window."""

from collections.abc import Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from ui.names.controller import NamesController
from ui.names.model import Findings
from ui.names.view import NamesView
from ui.opened import Opened
from ui.page import KeyHint, Page


class NamesScreen(Page):
    """View, model and controller of the names check."""

    def __init__(self, opened: Opened) -> None:
        super().__init__("")
        self.title = self.tr("Names")
        self.setAccessibleName(self.tr("Names check"))
        self.setObjectName("names")
        self.model = Findings(self)
        self.view = NamesView(opened.theme, self.model, zone=opened.zone, language=opened.language)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        self.controller = NamesController(self.view, self.model, opened)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.controller.shown()

    def focus_here(self) -> None:
        self.view.focus_here()

    def keys(self) -> Sequence[KeyHint]:
        return (
            KeyHint("Return", self.tr("Into the field of the finding; compare two people")),
            KeyHint("A", self.tr("Take the suggestion")),
            KeyHint("Ctrl+Return", self.tr("Save what was typed; confirm a merge")),
            KeyHint("F", self.tr("It is fine as it is")),
            KeyHint("M", self.tr("Compare and merge")),
            KeyHint("D", self.tr("Keep the desk's value")),
            KeyHint("L", self.tr("Take the list's value")),
            KeyHint("F5", self.tr("Check again")),
            KeyHint("Esc", self.tr("Back")),
        )

    def facts_changed(self) -> None:
        self.controller.facts_changed()
