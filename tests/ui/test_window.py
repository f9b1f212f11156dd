from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import cast
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from tests.ui.keyboard import Keyboard
from ui import fonts
from ui.app import ASSETS
from ui.i18n import Language
from ui.opened import Opened
from ui.page import KeyHint, Page, Place
from ui.pages import build
from ui.statusbar import Status
from ui.theme import Look, Role, Theme
from ui.topbar import LEAST_EVENT_PX, EventName
from ui.wedge import Scan
from ui.widgets import Dialog, SearchField, StatusDot
from ui.window import Window

NINE = datetime(2024, 5, 6, 7, 14, tzinfo=UTC)


class FieldPage(Page):
    """A page with a field; the desk of these tests takes scans, others do not."""

    def __init__(self, name: str, *, takes: bool) -> None:
        super().__init__(name.title())
        self.setObjectName(name)
        self.field = SearchField("Type here", name=f"{name} field")
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        self.takes = takes
        self.scans: list[str] = []
        self.waiting_shown = 0

    def show_waiting(self) -> None:
        self.waiting_shown += 1

    def focus_here(self) -> None:
        self.field.setFocus()

    def take_scan(self, scan: Scan) -> bool:
        if self.takes:
            self.scans.append(scan.text)
        return self.takes

    def ask_whether_code(self, scan: Scan, then: Callable[[bool], None]) -> None:
        then(scan.text == "KNOWNCODE")

    def keys(self) -> Sequence[KeyHint]:
        return [KeyHint("Ctrl+P", "Print again")] if self.takes else []


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    theme = Theme(Look())
    theme.apply()
    return theme


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Window:
    made = Window(theme, lambda: NINE)
    qtbot.addWidget(made)
    made.set_places([place("desk"), place("people", takes=False)])
    made.show_page(1)
    made.show_page(0)
    made.show_event("ECC & friends <b>2024</b>", ZoneInfo("Europe/Brussels"))
    made.show_desk("Registration desk", "Desk 3")
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    return made


def place(name: str, *, takes: bool = True) -> Place:
    return Place(name, name.title(), lambda _: FieldPage(name, takes=takes))


def page(window: Window, number: int) -> FieldPage:
    found = window.pages()[number]
    assert isinstance(found, FieldPage)
    return found


def test_the_focus_begins_where_a_scan_can_land(window: Window) -> None:
    assert QApplication.focusWidget() is page(window, 0).field


def test_pages_are_reached_by_key_and_take_the_focus(window: Window) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page is page(window, 1)
    assert QApplication.focusWidget() is page(window, 1).field
    window.show_named("desk")
    assert window.page is page(window, 0)


def test_every_button_is_reached_by_tab_or_has_a_key(window: Window) -> None:
    reached = set()
    for _ in range(30):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    for button in window.findChildren(QAbstractButton):
        if button.isVisibleTo(window):
            assert button in reached or not button.shortcut().isEmpty(), button.accessibleName()


def test_no_label_guesses_at_markup_and_no_button_is_a_default(window: Window) -> None:
    for label in window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    for button in window.findChildren(QPushButton):
        assert not button.isDefault()
        assert not button.autoDefault()
        assert button.accessibleName()


def test_a_scan_on_a_page_that_takes_none_goes_to_the_desk(qtbot: QtBot, window: Window) -> None:
    window.wedge.install()
    try:
        window.show_page(1)
        with qtbot.waitSignal(window.wedge.scanned):
            Keyboard(window).type("T-CBDEFGHIJ7\n", gap_ms=10)
    finally:
        window.wedge.remove()
    assert window.page is page(window, 0)
    assert page(window, 0).scans == ["T-CBDEFGHIJ7"]
    assert page(window, 1).field.text() == ""


@pytest.fixture
def people(window: Window) -> Iterator[FieldPage]:
    """The page that takes no scans, in view, with a scanner and a person at the keys."""
    window.wedge.install()
    window.show_page(1)
    yield page(window, 1)
    window.wedge.remove()


@pytest.mark.parametrize(
    "typed", ["margarethe", "von der Leyen", "room 201b", "Müller-Lüdenscheid"]
)
def test_what_somebody_types_fast_on_another_page_stays_there(
    qtbot: QtBot, window: Window, people: FieldPage, typed: str
) -> None:
    with qtbot.waitSignal(window.wedge.scanned):
        Keyboard(window).type(typed, gap_ms=20)
    assert people.field.text() == typed
    assert window.page is people
    assert page(window, 0).scans == []


def test_a_name_typed_fast_with_enter_after_it_stays_there_too(
    qtbot: QtBot, window: Window, people: FieldPage
) -> None:
    with qtbot.waitSignal(window.wedge.scanned):
        Keyboard(window).type("margarethe\n", gap_ms=20)
    assert people.field.text() == "margarethe"
    assert window.page is people


@pytest.mark.parametrize("scanned", ["KNOWNCODE", "UNKNOWN-1\n", "KNOWNCODE\n"])
def test_a_real_scan_on_another_page_goes_to_the_desk_and_leaves_the_field_alone(
    qtbot: QtBot, window: Window, people: FieldPage, scanned: str
) -> None:
    people.field.setText("rossi")
    with qtbot.waitSignal(window.wedge.scanned):
        Keyboard(window).type(scanned, gap_ms=5)
    assert page(window, 0).scans == [scanned.strip()]
    assert people.field.text() == "rossi"
    assert window.page is page(window, 0)


def test_what_was_typed_goes_nowhere_else_if_somebody_left_the_page_meanwhile(
    qtbot: QtBot, window: Window, people: FieldPage
) -> None:
    answers: list[Callable[[bool], None]] = []
    page(window, 0).ask_whether_code = (  # type: ignore[method-assign]  # an answer that takes long
        lambda scan, then: answers.append(then)
    )
    with qtbot.waitSignal(window.wedge.scanned):
        Keyboard(window).type("margarethe", gap_ms=20)
    window.show_page(0)
    answers[0](False)
    assert people.field.text() == ""
    assert page(window, 0).field.text() == ""


def test_a_scan_while_the_event_is_opened_waits_for_the_desk(qtbot: QtBot, window: Window) -> None:
    window.set_places([])
    window.wedge.scanned.emit(Scan("T-1", "T-1"))
    window.set_places([place("desk")])
    assert page(window, 0).scans == ["T-1"]
    window.set_places([place("desk")])
    assert page(window, 0).scans == []


def test_a_dialog_gets_the_keys_of_a_scanner_as_they_are(qtbot: QtBot, window: Window) -> None:
    window.wedge.install()
    dialog = Dialog("Settings", window)
    field = SearchField("", name="Printer")
    dialog.body.addWidget(field)
    dialog.open()
    field.setFocus()
    try:
        Keyboard(dialog).type("CBDEFGHIJKLN", gap_ms=5)
        assert field.text() == "CBDEFGHIJKLN"
    finally:
        window.wedge.remove()
        dialog.close()
    assert page(window, 0).scans == []


def test_f1_lists_the_keys_and_closes_again(qtbot: QtBot, window: Window) -> None:
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F1)
    sheets = [child for child in window.findChildren(Dialog) if child.isVisible()]
    assert len(sheets) == 1
    texts = {label.text() for label in sheets[0].findChildren(QLabel)}
    assert {"Desk", "Print again", "Ctrl P", "Go to", "People", "F1", "Settings…"} <= texts
    QTest.keyClick(sheets[0].windowHandle(), Qt.Key.Key_F1)
    assert not [child for child in window.findChildren(Dialog) if child.isVisible()]
    assert QApplication.focusWidget() is page(window, 0).field


def test_the_bars_say_desk_time_and_how_things_stand(window: Window) -> None:
    texts = [label.text() for label in window.findChildren(QLabel)]
    assert "09:14" in texts
    assert "Desk 3" in texts
    assert "ECC & friends <b>2024</b>" in texts
    window.show_status(
        [Status("List 2 min old"), Status("3 badges wait", Role.LOOK), Status("No paper", Role.NO)],
        "412 of 689 in",
    )
    assert window.bottom.texts() == ["No paper", "3 badges wait", "List 2 min old"]


def test_what_has_no_room_in_the_status_is_left_out_whole(qtbot: QtBot, theme: Theme) -> None:
    window = Window(theme, lambda: NINE)
    qtbot.addWidget(window)
    window.resize(1024, 640)
    window.show()
    window.show_status(
        [Status(f"Something that stands like this, number {n}") for n in range(9)],
        "412 of 689 in",
    )
    shown = window.bottom.texts()
    assert 0 < len(shown) < 9
    assert shown == [f"Something that stands like this, number {n}" for n in range(len(shown))]


@pytest.mark.parametrize("width", range(1024, 1500, 34))
def test_nothing_in_the_status_is_cut_by_the_count(qtbot: QtBot, theme: Theme, width: int) -> None:
    window = Window(theme, lambda: NINE)
    qtbot.addWidget(window)
    window.resize(width, 640)
    window.show()
    items = [Status(f"Something that stands like this, {n}") for n in range(9)]
    window.show_status(items, "1 in")
    window.show_status(items, "410,012 of 689,514 who were expected are in")
    area = window.bottom._area.rect()
    for dot in window.bottom.findChildren(StatusDot):
        assert not dot.isVisible() or area.contains(dot.geometry()), dot.text()


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_the_window_fits_a_small_laptop_at_every_text_size(
    qtbot: QtBot, theme: Theme, percent: int, name: str
) -> None:
    theme.use(name, percent)
    window = Window(theme, lambda: NINE)
    qtbot.addWidget(window)
    window.set_places([place(word) for word in ("desk", "people", "reports")])
    window.show_event("European Cluster Conference 2024", None)
    window.show_desk("Registration desk", "Desk 3")
    window.resize(1366, 768)
    window.show()
    assert (window.width(), window.height()) == (1366, 768)


def test_places_without_room_are_in_the_menu_and_the_marked_one_is_seen(
    qtbot: QtBot, theme: Theme
) -> None:
    fonts.load_first(ASSETS / "fonts")
    theme.use("light", 200)
    window = Window(theme, lambda: NINE)
    qtbot.addWidget(window)
    words = ("desk", "people", "import", "names check", "programme", "dashboard of all", "reports")
    window.set_places([place(word) for word in words])
    window.show_event("European Cluster Conference 2024", None)
    window.show_desk("Registration desk", "Desk 3")
    window.resize(1366, 768)
    window.show()
    window.show_named("reports")
    buttons = {button.text(): button.isVisible() for button in window.top.findChildren(QPushButton)}
    assert window.width() == 1366
    assert buttons["Reports"]
    assert not buttons["Dashboard Of All"]
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert window.page is not None
    assert window.page.title == "Dashboard Of All"
    theme.use("light", 100)
    window.show_named("desk")
    assert all(button.isVisible() for button in window.top.findChildren(QPushButton))


@pytest.mark.parametrize("width", [1366, 1600, 1920])
def test_where_the_window_scans_is_never_cut_for_a_place_or_the_event(
    qtbot: QtBot, theme: Theme, width: int
) -> None:
    window = Window(theme, lambda: NINE)
    qtbot.addWidget(window)
    window.resize(width, 700)
    names = ("desk", "door", "people", "programme", "import", "names", "badges", "dashboard")
    window.set_places([place(name) for name in names])
    window.show_event("European Cluster Conference 2024 in the Square", None)
    window.show_desk("Side event A, upper entrance", "Desk 3")
    window.show()
    QApplication.processEvents()
    top = window.top
    assert top._where.isVisible()
    assert top._where.width() >= top._where.sizeHint().width()
    assert top._event.isHidden() or top._event.width() >= LEAST_EVENT_PX
    buttons = [button for button in top._buttons if button.isVisible()]
    assert len(buttons) >= 5


@pytest.mark.parametrize("code", ["en", "fr", "nl", "de"])
def test_the_event_stands_beside_every_place_on_a_small_laptop(
    qtbot: QtBot, theme: Theme, code: str
) -> None:
    fonts.load_first(ASSETS / "fonts")
    Language(ASSETS / "i18n").use(code)
    window = Window(theme, lambda: NINE)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.set_places([place(one.title) for one in build(cast(Opened, None))])
    window.show_event("European Cluster Conference 2024", None)
    window.show_desk("Registration desk", "Desk 3")
    window.show()
    QApplication.processEvents()
    top = window.top
    assert all(button.isVisible() for button in top._buttons)
    assert top._event.isVisible()
    assert top._event.width() >= LEAST_EVENT_PX
    assert top._event.geometry().right() < top._places.geometry().left()


@pytest.mark.parametrize(
    ("name", "cut"), [("", False), ("ECC", False), ("Bundesfachkongresstagung 2024", True)]
)
def test_an_event_s_name_that_is_cut_is_whole_in_its_tool_tip(
    qtbot: QtBot, theme: Theme, name: str, cut: bool
) -> None:
    label = EventName(theme)
    qtbot.addWidget(label)
    label.setText(name)
    label.resize(LEAST_EVENT_PX, 52)
    label.grab()
    assert (label.toolTip() == name) is (cut or not name)
    assert label.folded() <= max(1, label.whole())


def test_a_page_is_made_when_somebody_first_goes_there(qtbot: QtBot, theme: Theme) -> None:
    window = Window(theme, lambda: NINE)
    qtbot.addWidget(window)
    window.set_places([place("desk"), place("people"), place("reports")])
    assert [made.title for made in window.pages()] == ["Desk"]
    window.show_named("reports")
    window.show_named("desk")
    window.show_named("reports")
    assert [made.title for made in window.pages()] == ["Desk", "Reports"]


def test_the_badges_that_wait_are_shown_on_the_first_page_from_anywhere(
    qtbot: QtBot, window: Window
) -> None:
    window.show_page(1)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.page is page(window, 0)
    assert page(window, 0).waiting_shown == 1
    window.show_page(1)
    window.show_status([Status("3 badges waiting · Ctrl B", Role.LOOK, "waiting")], "")
    (dot,) = (one for one in window.bottom.findChildren(StatusDot) if one.isVisible())
    QTest.mouseClick(dot, Qt.MouseButton.LeftButton)
    assert window.page is page(window, 0)
    assert page(window, 0).waiting_shown == 2
    window.show_status([Status("List 2 min old", Role.YES)], "")
    window.show_page(1)
    QTest.mouseClick(dot, Qt.MouseButton.LeftButton)
    assert window.page is page(window, 1)


def test_closing_says_so_first(qtbot: QtBot, window: Window) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()


class ClosedPage(FieldPage):
    """A page that may have the window to itself, and is told when somebody tries to close it."""

    refused = 0

    def refuse_to_close(self) -> None:
        self.refused += 1


def locked_page(window: Window) -> ClosedPage:
    window.set_places(
        [place("desk"), Place("kiosk", "Kiosk", lambda _: ClosedPage("kiosk", takes=True))]
    )
    window.show_page(1)
    kiosk = window.page
    assert isinstance(kiosk, ClosedPage)
    kiosk.locks.emit(True)
    return kiosk


def test_a_locked_window_shows_the_page_alone_and_gives_everything_back(window: Window) -> None:
    window.show_status([Status("Printer: ready", Role.YES)], "1 of 2 in")
    window.show_notice("before")
    kiosk = locked_page(window)
    assert window.isFullScreen()
    assert window.locked
    for bar in (window.top, window.bottom, window.notice):
        assert not bar.isVisible()
    window.show_notice("meanwhile")
    window.show_status([Status("Printer: off", Role.NO)], "2 of 2 in")
    assert not window.notice.isVisible()
    assert not window.bottom.isVisible()
    kiosk.locks.emit(False)
    assert not window.isFullScreen()
    for bar in (window.top, window.bottom, window.notice):
        assert bar.isVisible()
    assert window.notice.text() == "meanwhile"
    window.show_page(0)
    assert window.page is window.pages()[0]


def test_no_key_command_or_page_leads_out_of_a_locked_window(window: Window) -> None:
    told: list[str] = []
    for signal in (
        window.open_wanted,
        window.start_wanted,
        window.settings_wanted,
        window.restore_wanted,
        window.about_wanted,
        window.scanners_wanted,
        window.closing,
    ):
        signal.connect(partial(told.append, "out"))
    kiosk = locked_page(window)
    window.show_page(0)
    window.show_named("desk")
    for name in ("open", "start", "settings", "restore", "about", "scanners", "waiting", "quit"):
        window.allow(name, allowed=True)
        window.show_named(name)
    keys = Qt.KeyboardModifier.ControlModifier
    for key in (Qt.Key.Key_O, Qt.Key.Key_B, Qt.Key.Key_Comma, Qt.Key.Key_Q, Qt.Key.Key_1):
        QTest.keyClick(window.windowHandle(), key, keys)
    for key in (Qt.Key.Key_F1, Qt.Key.Key_F10, Qt.Key.Key_F11, Qt.Key.Key_Escape):
        QTest.keyClick(window.windowHandle(), key)
    assert told == []
    assert window.page is kiosk
    assert window.isFullScreen()
    assert QApplication.activePopupWidget() is None
    assert QApplication.topLevelWidgets().count(window) == 1
    kiosk.locks.emit(False)
    window.show_named("settings")
    assert told == ["out"]


def test_a_locked_window_does_not_close_and_says_so_to_its_page(window: Window) -> None:
    kiosk = locked_page(window)
    assert not window.close()
    assert window.isVisible()
    assert kiosk.refused == 1
    kiosk.locks.emit(False)
    assert window.close()


def test_scans_stay_on_the_page_that_locks_the_window(window: Window) -> None:
    kiosk = locked_page(window)
    kiosk.takes = False
    window.take_scan(Scan("KNOWNCODE", "KNOWNCODE"))
    assert window.page is kiosk
    assert page(window, 0).scans == []


def test_other_pages_end_a_lock_with_the_page_that_asked_for_it(window: Window) -> None:
    locked_page(window)
    window.set_places([place("desk"), place("people")])
    assert not window.locked
    assert window.top.isVisible()
