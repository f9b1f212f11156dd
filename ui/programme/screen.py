"""The programme as a page of the window."""

from collections.abc import Sequence

from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from ui.opened import Opened
from ui.page import KeyHint, Page
from ui.programme.controller import ProgrammeController
from ui.programme.doors import DoorsController
from ui.programme.view import ProgrammeView
from ui.programme.words import ProgrammeWords


class ProgrammeScreen(Page):
    """View and controller of the timetable and its pages."""

    def __init__(self, opened: Opened) -> None:
        super().__init__("")
        self.title = self.tr("Programme")
        self.setAccessibleName(self.title)
        self.setObjectName("programme")
        self._words = ProgrammeWords(opened.zone)
        self.view = ProgrammeView(opened.theme, self._words, opened.clock, opened.path.parent)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        self.controller = ProgrammeController(self.view, self._words, opened)
        self.doors = DoorsController(self.view, self._words, self.controller, opened)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.controller.shown()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.controller.hidden()

    def focus_here(self) -> None:
        self.view.focus_plan()

    def keys(self) -> Sequence[KeyHint]:
        return (
            KeyHint("Ctrl+PgDown", self.tr("The next day")),
            KeyHint("Down", self.tr("To the next session; right and left to other rooms")),
            KeyHint("Return", self.tr("Change the session marked")),
            KeyHint("Alt+Down", self.tr("Move it five minutes; Alt right into the next room")),
            KeyHint("Alt+Shift+Down", self.tr("Make it five minutes longer")),
            KeyHint("Ctrl+Z", self.tr("Take back the last change")),
            KeyHint("Ctrl+N", self.tr("New session")),
            KeyHint("Ctrl+I", self.tr("Take over a programme from a file")),
            KeyHint("Ctrl+K", self.tr("Settings and rules of the checkpoints")),
            KeyHint("Ctrl+Shift+A", self.tr("In a rule: add a condition; with G a group")),
            KeyHint("Ctrl+Shift+D", self.tr("In a rule: remove what has the focus")),
            KeyHint("Ctrl+Return", self.tr("Confirm what a page asks")),
            KeyHint("Esc", self.tr("Back")),
        )

    def facts_changed(self) -> None:
        self.controller.facts_changed()
