"""The door as a page of the window, for a laptop at a room."""

from collections.abc import Sequence

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from ui.door.controller import DoorController
from ui.door.view import DoorView
from ui.door.words import DoorWords
from ui.opened import Opened
from ui.page import KeyHint, Page
from ui.wedge import Scan


class DoorScreen(Page):
    """View and controller of a door. F11 gives it the whole screen."""

    def __init__(self, opened: Opened) -> None:
        super().__init__("")
        self.title = self.tr("Door")
        self.setAccessibleName(self.title)
        self.setObjectName("door")
        self._words = DoorWords(opened.zone, opened.language, opened.clock)
        self.view = DoorView(opened.theme, self._words)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        self.controller = DoorController(self.view, self._words, opened)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.controller.shown()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.controller.hidden()

    def focus_here(self) -> None:
        if not self.view.panel_open:
            self.view.board.setFocus()

    def take_scan(self, scan: Scan) -> bool:
        self.controller.take_scan(scan)
        return True

    def camera_place(self) -> QBoxLayout:
        return self.view.beside

    def keys(self) -> Sequence[KeyHint]:
        return (
            KeyHint("Space", self.tr("One more without a badge")),
            KeyHint("-", self.tr("One fewer")),
            KeyHint("F6", self.tr("Heads counted")),
            KeyHint("F7", self.tr("Which door this is")),
            KeyHint("F8", self.tr("Let in with a reason")),
            KeyHint("F9", self.tr("In, out, or both")),
        )

    def facts_changed(self) -> None:
        self.controller.refresh()
