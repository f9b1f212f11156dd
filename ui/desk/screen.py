"""The registration desk as a page of the window."""

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ui.desk.badge_watch import BadgeWatch
from ui.desk.cards import CardMaker
from ui.desk.controller import DeskController
from ui.desk.model import LastScans
from ui.desk.showing import Showing
from ui.desk.view import DeskView
from ui.opened import Opened
from ui.page import KeyHint, Page
from ui.wedge import Scan

if TYPE_CHECKING:  # few desks have one
    from ui.desk.facing import FacingScreen


class DeskScreen(Page):
    """View, lists and controller of one desk; and the screen that faces the attendee, if chosen."""

    def __init__(
        self,
        opened: Opened,
        *,
        clock_s: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.title = self.tr("Desk")
        self.setAccessibleName(self.title)
        self.setObjectName("desk")
        self.scans = LastScans(opened.zone, self)
        self.view = DeskView(opened.theme, self.scans, clock_s=clock_s, parent=self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        maker = CardMaker(
            opened.zone, opened.language, opened.clock, prints=bool(opened.settings.printer)
        )
        self._opened = opened
        self.watch = BadgeWatch(self.view.preview, self.scans, opened)
        self.showing = Showing(self.view, maker, self.watch)
        self.facing: FacingScreen | None = None
        second = _screen_called(opened.settings.second_screen)
        if second is not None:
            self.face_attendee_on(second)
        self.controller = DeskController(
            self.view, self.scans, opened, self.showing, clock_s=clock_s
        )

    def face_attendee_on(self, screen: QScreen) -> "FacingScreen":
        """Show the attendee's own screen on *screen*, as large as that is."""
        from ui.desk.facing import FacingScreen

        facing = FacingScreen(self._opened.theme, self._opened.event.name, self._opened.language)
        facing.setGeometry(screen.geometry())
        # Not showFullScreen(), which activates the window: the desk keeps the focus.
        facing.setWindowState(Qt.WindowState.WindowFullScreen)
        facing.show()
        self.watch.draw_for(facing.paper)
        self.watch.drawn.connect(facing.show_badge)
        self.destroyed.connect(facing.close)
        self.showing.facing = self.facing = facing
        return facing

    def focus_here(self) -> None:
        if not self.view.panel_open():
            self.view.field.setFocus()

    def take_scan(self, scan: Scan) -> bool:
        self.controller.take_scan(scan)
        return True

    def ask_whether_code(self, scan: Scan, then: Callable[[bool], None]) -> None:
        self.controller.ask_whether_code(scan, then)

    def show_waiting(self) -> None:
        self.controller.show_waiting()

    def camera_place(self) -> QBoxLayout:
        return self.view.beside

    def keys(self) -> Sequence[KeyHint]:
        return (
            KeyHint("Return", self.tr("Check in & print the person chosen")),
            KeyHint("Down", self.tr("Choose among the people found")),
            KeyHint("Esc", self.tr("Back; clear the field; clear the card")),
            KeyHint("F2", self.tr("Correct")),
            KeyHint("F3", self.tr("Walk-in")),
            KeyHint("F4", self.tr("Note")),
            KeyHint("F6", self.tr("History")),
            KeyHint("F7", self.tr("Choose, or answer the question")),
            KeyHint("F8", self.tr("Let in with a reason")),
            KeyHint("Ctrl+P", self.tr("Print the badge, or print it again")),
            KeyHint("Ctrl+Z", self.tr("Undo")),
            KeyHint("Ctrl+Return", self.tr("Confirm what a panel asks")),
            KeyHint("Ctrl+G", self.tr("Go on with what a scan interrupted")),
            *self._camera_keys(),
            KeyHint("F9", self.tr("The badge is in the tray")),
            KeyHint("Shift+F9", self.tr("It is not: print it again")),
        )

    def _camera_keys(self) -> Sequence[KeyHint]:
        if self.view.beside.count() == 1:  # the badge alone
            return ()
        return (KeyHint("F12", self.tr("Camera off, and on again")),)

    def facts_changed(self) -> None:
        self.controller.facts_changed()


def _screen_called(name: str) -> QScreen | None:
    if not name:
        return None
    return next((one for one in QGuiApplication.screens() if one.name() == name), None)
