from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from checkin.settings import Settings
from checkin.store import Store
from tests.checkin.people import NINE, add, make_event
from tests.ui.office import ASSETS, Office, opened_event
from ui import fonts
from ui.kiosk.controller import Pace
from ui.kiosk.jobs import Duty
from ui.kiosk.result import Outcome
from ui.kiosk.screen import KioskScreen
from ui.kiosk.view import At, KioskView
from ui.page import Page, Place
from ui.theme import Look, Theme
from ui.wedge import Scan
from ui.window import Window

PIN = "4711"
SMALL = (1366, 768)


class DeskPage(Page):
    """The window's first page: keeps what it is handed."""

    def __init__(self) -> None:
        super().__init__("Desk")
        self.setObjectName("desk")
        self.scans: list[str] = []

    def take_scan(self, scan: Scan) -> bool:
        self.scans.append(scan.text)
        return True


@dataclass
class Kiosk:
    """A window with a kiosk in it, and what people do at it."""

    window: Window
    screen: KioskScreen
    desk: DeskPage
    office: Office
    seconds: list[float]  # of the clock that PINs wait by

    @property
    def view(self) -> KioskView:
        return self.screen.view

    @property
    def store(self) -> Store:
        return self.office.store

    @property
    def outcome(self) -> Outcome:
        return self.view.result.outcome

    def fill_in(self, help_desk: str = "Help desk B", pin: str = PIN, again: str = PIN) -> None:
        """What staff type, and the keys that begin."""
        panel = self.view.begin
        panel.help_desk.setText(help_desk)
        QTest.keyClicks(panel.pin, pin)
        QTest.keyClicks(panel.again, again)
        QTest.keyClick(panel.again, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def begin(self, *, idle_s: int = 30) -> None:
        """Begin as the panel does; *idle_s* may be shorter than it lets anybody choose."""
        self.view.begin.begun.emit(Duty(help_desk="Help desk B", idle_s=idle_s), PIN)
        self.office.until(lambda: self.screen.controller.running)
        self.office.settle()

    def touch(self, widget: QWidget) -> None:
        self.office.until(lambda: widget.isVisible() and widget.isEnabled())
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def choose(self, language: str) -> None:
        self.touch(self.view.language.buttons[language])

    def scan(self, code: str, *, reader: str = "") -> Outcome:
        """Scan *code* as a reader of the window does; what the kiosk shows then."""
        self.window.take_scan(Scan(code, code, reader=reader))
        self.office.settle()
        return self.outcome

    def shows(self, at: At) -> None:
        self.office.until(lambda: self.view.at is at)

    def type_pin(self, pin: str) -> None:
        """Touch the digits, then the button."""
        for digit in pin:
            self.touch(self.view.pin.pad.keys[digit])
        self.touch(self.view.pin.confirm)
        self.office.settle()

    def press(self, text: str) -> None:
        """Touch keys of the letters on the screen."""
        page = self.view.who if self.view.at is At.WHO else self.view.questions
        keys = self.view.who.keys if self.view.at is At.WHO else self.view.questions.letters
        assert page.isVisible()
        for letter in text:
            self.touch(keys.key("Space" if letter == " " else letter))


@pytest.fixture(scope="session")
def letters(qapp: QApplication) -> None:
    fonts.load_first(ASSETS / "fonts")


@pytest.fixture
def theme(letters: None) -> Theme:
    theme = Theme(Look())
    theme.apply()
    return theme


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_event(tmp_path, label="Desk 3") as made:
        add(made, "T-ADA1", given_name="Ada", family_name="Lovelace", title="Dr")
        add(made, "T-ZOE2", given_name="Zoë", family_name="Müller", language="de-AT")
        add(made, "T-VIP3", given_name="Vera", family_name="Imp", vip="yes")
        add(made, "T-OUT4", given_name="Otto", family_name="Unter", status="cancelled")
        yield made


@pytest.fixture
def kiosk(qtbot: QtBot, tmp_path: Path, store: Store, theme: Theme) -> Iterator[Kiosk]:
    settings = Settings(printer="folder:badges")
    with opened_event(
        qtbot, store, data_dir=tmp_path / "data", theme=theme, settings=settings
    ) as office:
        office.clock.at = NINE
        window = Window(theme, office.clock.now)
        qtbot.addWidget(window)
        seconds = [0.0]
        make = partial(
            KioskScreen,
            office.opened,
            pace=Pace(rest_ms=1500, look_ms=20, looks=5),
            clock_s=lambda: seconds[0],
        )
        window.set_places(
            [Place("desk", "Desk", lambda _: DeskPage()), Place("kiosk", "Kiosk", lambda _: make())]
        )
        window.resize(*SMALL)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        desk = window.page
        window.show_named("kiosk")
        screen = window.page
        assert isinstance(desk, DeskPage)
        assert isinstance(screen, KioskScreen)
        office.settle()
        yield Kiosk(window, screen, desk, office, seconds)
        window.lock(locked=False)
