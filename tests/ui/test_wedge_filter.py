from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.keyboard import Keyboard
from ui.wedge import Scan
from ui.wedge_filter import WedgeFilter
from ui.widgets import SearchField

CODE = "CBDEFGHIJKLNRTUV"


class Window(QWidget):
    """A field and a button, and what was scanned and pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.field = SearchField("", name="Scan")
        self.button = QPushButton("Press me")
        self.button.setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.button)
        self.scans: list[Scan] = []
        self.presses = 0
        self.enters = 0
        self.button.clicked.connect(self._count)
        self.field.returnPressed.connect(self._entered)

    def _count(self) -> None:
        self.presses += 1

    def _entered(self) -> None:
        self.enters += 1


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    made = Window()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.field.setFocus()
    return made


@pytest.fixture
def keyboard(window: Window) -> Keyboard:
    return Keyboard(window)


@pytest.fixture
def listening(window: Window) -> Iterator[WedgeFilter]:
    made = WedgeFilter(lambda _: True)
    made.scanned.connect(window.scans.append)
    made.install()
    yield made
    made.remove()


@pytest.mark.parametrize("gap_ms", [0, 15, 30])
@pytest.mark.parametrize("end", ["\n", "\t", ""])
@pytest.mark.parametrize("focus", ["field", "button"])
def test_a_scan_arrives_whatever_has_the_focus(
    qtbot: QtBot,
    window: Window,
    keyboard: Keyboard,
    listening: WedgeFilter,
    gap_ms: int,
    end: str,
    focus: str,
) -> None:
    getattr(window, focus).setFocus()
    with qtbot.waitSignal(listening.scanned):
        keyboard.type(CODE + end, gap_ms=gap_ms)
    assert window.scans == [Scan(CODE, CODE, ended=bool(end))]
    assert window.field.text() == ""
    assert (window.presses, window.enters) == (0, 0)


def test_typing_lands_in_the_field_in_order(
    qtbot: QtBot, window: Window, keyboard: Keyboard, listening: WedgeFilter
) -> None:
    keyboard.type("papadopoulou", gap_ms=90)
    qtbot.waitUntil(lambda: window.field.text() == "papadopoulou")
    keyboard.type("\n", gap_ms=200)
    qtbot.waitUntil(lambda: window.enters == 1)
    assert window.scans == []


def test_a_fast_roll_of_few_keys_is_typing(
    qtbot: QtBot, window: Window, keyboard: Keyboard, listening: WedgeFilter
) -> None:
    keyboard.type("anna\n", gap_ms=20)
    qtbot.waitUntil(lambda: window.enters == 1)
    assert window.field.text() == "anna"


def test_an_azerty_desk_gets_both_readings(
    qtbot: QtBot, window: Window, keyboard: Keyboard, listening: WedgeFilter
) -> None:
    azerty = {"A": "Q", "Q": "A", "-": ")", "1": "&", "{": ""}
    with qtbot.waitSignal(listening.scanned):
        keyboard.type("{A-1QQQ\n", gap_ms=5, layout=azerty)
    [scan] = window.scans
    assert scan == Scan("Q)&AAA", "{A-1QQQ")


def test_keys_held_for_a_window_that_closed_meanwhile_go_nowhere(
    qtbot: QtBot, window: Window, listening: WedgeFilter
) -> None:
    other = Window()
    other.show()
    qtbot.waitExposed(other)
    Keyboard(other).type("ab", gap_ms=10)
    shiboken6.delete(other)
    listening.set_readers({})  # settles what is held
    Keyboard(window, at_ms=20_000).type("cd", gap_ms=10)
    listening.set_readers({})
    assert window.field.text() == "cd"


def test_an_enter_just_after_a_scan_acts_on_nothing(
    qtbot: QtBot, window: Window, keyboard: Keyboard, listening: WedgeFilter
) -> None:
    window.button.setFocus()
    with qtbot.waitSignal(listening.scanned):
        keyboard.type(CODE, gap_ms=5)
    keyboard.press("\n", gap_ms=200)
    assert window.presses == 0


def test_a_key_held_down_is_typing_and_never_a_scan(
    qtbot: QtBot, window: Window, keyboard: Keyboard, listening: WedgeFilter
) -> None:
    keyboard.hold("a", times=40, gap_ms=30)
    qtbot.waitUntil(lambda: len(window.field.text()) == 40)
    assert window.scans == []


def test_a_code_each_ten_milliseconds_is_a_scan_each_time_and_nothing_typed(
    qtbot: QtBot, window: Window, keyboard: Keyboard, listening: WedgeFilter
) -> None:
    for _ in range(50):
        keyboard.press(CODE[0], gap_ms=20)  # more than the scanner's own pace after its Enter
        keyboard.type(CODE[1:] + "\n", gap_ms=1)
    qtbot.waitUntil(lambda: len(window.scans) == 50)
    assert {scan.text for scan in window.scans} == {CODE}
    assert window.field.text() == ""


def test_windows_that_do_not_listen_get_their_keys_at_once(
    window: Window, keyboard: Keyboard
) -> None:
    deaf = WedgeFilter(lambda _: False)
    deaf.install()
    try:
        keyboard.type(CODE, gap_ms=1)
        assert window.field.text() == CODE
    finally:
        deaf.remove()


def test_shortcuts_pass_and_what_was_typed_before_comes_first(
    window: Window, keyboard: Keyboard, listening: WedgeFilter, qtbot: QtBot
) -> None:
    keyboard.type("ab", gap_ms=10)
    assert window.field.text() == ""
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton)
    assert window.field.text() == "ab"


@pytest.mark.parametrize("prefix", ["F13", "STX"])
def test_a_prefix_key_begins_a_scan(
    qtbot: QtBot, window: Window, keyboard: Keyboard, listening: WedgeFilter, prefix: str
) -> None:
    listening.set_readers({"F13": "Left lane"}, by_speed=None)
    keyboard.type("quick brown", gap_ms=5)
    assert window.field.text() == "quick brown"
    if prefix == "STX":
        keyboard.press("\x02", gap_ms=5)
    else:
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_F13)
    with qtbot.waitSignal(listening.scanned):
        keyboard.type("AB\n", gap_ms=200)
    assert [(scan.text, scan.reader) for scan in window.scans] == [("AB", "Left lane")]


def test_two_scanners_are_told_apart_by_what_they_send_first(
    qtbot: QtBot, window: Window, keyboard: Keyboard, listening: WedgeFilter
) -> None:
    listening.set_readers({"F13": "Left lane"}, by_speed="Right lane")
    for prefixed in (True, False, True):
        if prefixed:
            QTest.keyClick(window.windowHandle(), Qt.Key.Key_F13)
        with qtbot.waitSignal(listening.scanned):
            keyboard.type(CODE + "\n", gap_ms=5)
        keyboard.press("x", gap_ms=500)  # a person, in between
    assert [scan.reader for scan in window.scans] == ["Left lane", "Right lane", "Left lane"]


def test_a_prefix_with_nothing_after_it_names_no_later_scan(
    qtbot: QtBot, window: Window, keyboard: Keyboard, listening: WedgeFilter
) -> None:
    listening.set_readers({"F13": "Left lane"}, by_speed="Right lane")
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_F13)
    qtbot.waitUntil(lambda: not listening.capturing, timeout=2000)
    with qtbot.waitSignal(listening.scanned):
        keyboard.type(CODE + "\n", gap_ms=5)
    assert [scan.reader for scan in window.scans] == ["Right lane"]


def test_the_scan_field_keeps_input_methods_away(window: Window) -> None:
    enabled = Qt.InputMethodQuery.ImEnabled
    assert window.field.inputMethodQuery(enabled) is False
    assert window.field.inputMethodQuery(Qt.InputMethodQuery.ImHints) is not None
