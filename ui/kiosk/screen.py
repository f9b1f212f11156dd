"""The kiosk as a page of the window, which it then has to itself."""

import time
from collections.abc import Callable, Sequence

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from ui.kiosk.controller import KioskController, Pace
from ui.kiosk.view import STAFF_KEY, KioskView
from ui.opened import Opened
from ui.page import KeyHint, Page
from ui.wedge import Scan


class KioskScreen(Page):
    """View and controller of a kiosk."""

    def __init__(
        self,
        opened: Opened,
        *,
        pace: Pace | None = None,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__("")
        self.title = self.tr("Kiosk")
        self.setAccessibleName(self.title)
        self.setObjectName("kiosk")
        self.view = KioskView(
            opened.theme, opened.event.name, opened.checkpoint.name, opened.settings.printer
        )
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.view)
        self.controller = KioskController(self.view, opened, pace=pace, clock_s=clock_s)
        self.controller.locks.connect(self.locks)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.controller.shown()

    def focus_here(self) -> None:
        self.view.focus_first()

    def take_scan(self, scan: Scan) -> bool:
        if not self.controller.running:
            return False  # not begun: a scan is the desk's
        self.controller.take_scan(scan)
        return True

    def refuse_to_close(self) -> None:
        self.controller.ask_pin()

    def camera_place(self) -> QBoxLayout:
        return self.view.beside

    def keys(self) -> Sequence[KeyHint]:
        return (
            KeyHint("Ctrl+Return", self.tr("Begin the kiosk")),
            KeyHint(STAFF_KEY, self.tr("Staff PIN, while it runs")),
        )
