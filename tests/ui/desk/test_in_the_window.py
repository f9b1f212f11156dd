"""The desk inside the window, with a scanner that types: nothing here calls the desk directly."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkin.errors import StoreBusy
from checkin.store import Store
from tests.ui.desk.conftest import Desk
from tests.ui.keyboard import Keyboard
from ui.desk.asking import Asking
from ui.readers.pictures import PictureDrops
from ui.wedge import Scan
from ui.widgets import KeyButton
from ui.window import Window


@pytest.fixture
def window(desk: Desk) -> Iterator[Window]:
    made = Window(desk.opened.theme, desk.clock.now)
    made.set_page(desk.screen)
    made.wedge.install()
    made.show()
    made.activateWindow()
    desk.until(made.isActiveWindow)
    desk.screen.focus_here()
    yield made
    made.wedge.remove()
    desk.screen.setParent(None)
    made.close()
    made.deleteLater()


def scan(window: Window, text: str, *, at_ms: int = 10_000) -> None:
    Keyboard(window, at_ms).type(text + "\n", gap_ms=5)


def test_a_scanner_at_the_field_types_nothing_into_it(desk: Desk, window: Window) -> None:
    scan(window, "T-ALEX-1")
    desk.until(lambda: desk.word == "Welcome")
    assert desk.screen.view.field.text() == ""


def test_a_scan_while_a_panel_has_the_focus_is_handled_and_not_typed_into_it(
    desk: Desk, window: Window
) -> None:
    view = desk.screen.view
    QTest.keyClick(view.field, Qt.Key.Key_F3)
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "Zoe")
    scan(window, "T-ALEX-1")
    desk.until(lambda: desk.word == "Welcome")
    assert view.panel() is None
    view.draft_button.click()
    assert view.panels.walk_in.values()["given_name"] == "Zoe"


def test_a_scan_with_the_focus_on_a_button_presses_nothing(desk: Desk, window: Window) -> None:
    scan(window, "T-ROSSI-1")
    desk.until(lambda: desk.word == "Welcome")
    view = desk.screen.view
    button = next(b for b in view.card.findChildren(KeyButton) if b.isVisible())
    button.setFocus()
    scan(window, "T-ALEX-1", at_ms=20_000)
    desk.until(lambda: desk.name == "Αλεξάνδρα Παπαδοπούλου")
    desk.settle()
    assert view.panel() is None
    assert desk.scans() == 2


def test_a_scan_does_not_acknowledge_a_note(desk: Desk, window: Window) -> None:
    scan(window, "T-NOTE-1")
    desk.until(lambda: desk.word == "Welcome")
    desk.settle()
    assert desk.screen.view.card.card.attention == "Ask for photo id"


def test_slow_typing_with_the_same_letters_is_a_search(desk: Desk, window: Window) -> None:
    keyboard = Keyboard(window)
    for letter in "rossi":
        keyboard.type(letter, gap_ms=150)
        desk.settle()
    desk.until(desk.screen.view.results_shown)
    assert desk.scans() == 0


def test_a_picture_pasted_into_the_desk_is_left_to_the_window(desk: Desk, window: Window) -> None:
    """A key that writes a letter, and that the field refuses: so Ctrl+V is on some systems."""
    picture = QImage(20, 20, QImage.Format.Format_RGB32)
    QGuiApplication.clipboard().setImage(picture)
    drops = PictureDrops(window)
    dropped: list[object] = []
    drops.dropped.connect(dropped.append)
    control = Qt.KeyboardModifier.ControlModifier
    pasted = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_V, control, "v")
    QApplication.sendEvent(desk.screen.view.field, pasted)
    QGuiApplication.clipboard().clear()
    assert len(dropped) == 1
    assert desk.screen.view.field.text() == ""


def test_a_letter_that_nobody_took_goes_to_the_field(desk: Desk, window: Window) -> None:
    letter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier, "r")
    QApplication.sendEvent(desk.screen.view.card, letter)
    assert desk.screen.view.field.text() == "r"


def test_the_keys_of_the_desk_are_on_the_sheet(desk: Desk, window: Window) -> None:
    here = dict(window.keys())["Desk"]
    assert {"F2", "F3", "F4", "F6", "F8", "Ctrl+P", "Ctrl+Z"} <= {hint.key for hint in here}


@pytest.mark.parametrize(
    ("text", "is_code"),
    [
        ("T-ALEX-1", True),  # somebody has it
        ("CBDEFGHIJKLNRTUV", True),  # nobody has it, but it has the form of a badge
        ("margarethe", False),
        ("Αλεξάνδρα", False),
        ("room 201b, second floor", False),
        ("https://example.org/programme", False),
    ],
)
def test_what_came_fast_on_another_page_is_a_code_or_was_typed(
    desk: Desk, text: str, is_code: bool
) -> None:
    answers: list[bool] = []
    desk.screen.ask_whether_code(Scan(text, text, ended=False), answers.append)
    desk.until(lambda: bool(answers))
    assert answers == [is_code]
    assert desk.scans() == 0


def test_a_question_that_cannot_be_answered_tells_whoever_asked(desk: Desk) -> None:
    def busy(_store: Store) -> bool:
        raise StoreBusy

    answers: list[object] = []
    asking = Asking(desk.opened, desk.screen)
    asking.not_read.connect(lambda _error: answers.append("everybody"))
    asking.read(busy, answers.append, refused=lambda _error: answers.append("one"))
    desk.until(lambda: bool(answers))
    assert answers == ["one"]
    asking.read(busy, answers.append)
    desk.until(lambda: len(answers) == 2)
    assert answers == ["one", "everybody"]
