import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.fitting import fitted
from ui.keys import KeySheet
from ui.page import KeyHint
from ui.theme import Look, Role, Theme, Type
from ui.widgets import (
    Button,
    Chip,
    Dialog,
    ElidedLabel,
    FitLabel,
    KeyButton,
    Notice,
    PlainLabel,
    SearchField,
    StatusDot,
    confirm,
    key_words,
    set_tool_tip,
    tell,
)

HOSTILE = '<img src="file:///etc/passwd"><b>Bob</b> & sons &amp; <table><tr><td>'


@pytest.fixture(autouse=True)
def theme(qapp: QApplication) -> Theme:
    made = Theme(Look())
    made.apply()
    return made


@pytest.mark.parametrize("make", [PlainLabel, ElidedLabel, FitLabel, Chip])
def test_no_label_takes_a_name_for_markup(qtbot: QtBot, make: type[PlainLabel]) -> None:
    label = make(HOSTILE)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == HOSTILE


def test_tool_tips_are_escaped(qtbot: QtBot) -> None:
    label = PlainLabel("x")
    qtbot.addWidget(label)
    set_tool_tip(label, HOSTILE)
    assert "<" not in label.toolTip()


def test_an_ampersand_in_a_button_marks_no_key(qtbot: QtBot) -> None:
    button = Button("Save & print")
    qtbot.addWidget(button)
    assert button.text() == "Save && print"
    assert button.accessibleName() == "Save & print"
    assert button.shortcut().isEmpty()


def test_a_shortened_line_tells_the_rest_on_its_tool_tip(qtbot: QtBot) -> None:
    label = ElidedLabel("European Cluster Conference & friends 2024")
    qtbot.addWidget(label)
    label.resize(90, 30)
    label.grab()
    assert label.toolTip() == "European Cluster Conference &amp; friends 2024"
    label.resize(900, 30)
    label.grab()
    assert label.toolTip() == ""


@pytest.mark.parametrize(
    "name",
    [
        "Ada",
        "Αλεξάνδρα Παπαδοπούλου",
        "Wolfeschlegelsteinhausenbergerdorff Maximiliana Friederike von und zu Hohenstein",
        "Rhoshandiatellyneshiaunneveshenkescianneshaimondrischlyndasaccarnae",
        "محمد بن عبد الله بن عبد المطلب",
    ],
)
@pytest.mark.parametrize("width", [200, 640])
def test_a_name_always_fits_whole(qtbot: QtBot, name: str, width: int) -> None:
    label = FitLabel(name)
    qtbot.addWidget(label)
    label.ensurePolished()
    room = QSize(width, 110)
    layout = fitted(name, label.font(), room, 0.6)
    assert layout.boundingRect().height() <= room.height()
    lines = [layout.lineAt(number) for number in range(layout.lineCount())]
    assert all(line.naturalTextWidth() <= width for line in lines)
    assert sum(line.textLength() for line in lines) == len(name)


def test_a_short_name_keeps_its_full_size_and_a_long_one_its_height(qtbot: QtBot) -> None:
    short, long = FitLabel("Ada"), FitLabel("A very long name " * 6)
    for label in (short, long):
        qtbot.addWidget(label)
    assert short.sizeHint().height() == long.sizeHint().height()
    layout = fitted("Ada", short.font(), QSize(640, 110), 0.6)
    assert layout.font().pixelSize() == short.font().pixelSize()


def test_a_key_button_shows_its_key_and_is_pressed_by_it(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    button = KeyButton("Print again…", "Ctrl+P", kind="primary")
    column.addWidget(button)
    window.show()
    window.activateWindow()
    assert [label.text() for label in button.findChildren(QLabel)] == ["Print again…", "Ctrl P"]
    assert button.accessibleName() == "Print again…"
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    button.set_label("Print & hand over")
    assert button.label() == "Print & hand over"


def test_a_status_dot_says_the_same_in_words(qtbot: QtBot) -> None:
    dot = StatusDot("List 2 min old", Role.YES)
    qtbot.addWidget(dot)
    dot.say("No paper", Role.NO)
    assert dot.text() == dot.accessibleName() == "No paper"


def test_the_field_is_named_and_its_hint_leaves_room_for_typing(qtbot: QtBot) -> None:
    field = SearchField("Scan…", name="Scan or search", hint="F1 keys")
    qtbot.addWidget(field)
    hint = field.findChild(QLabel)
    assert isinstance(hint, QLabel)
    field.resize(600, 60)
    field.grab()
    assert not hint.isHidden()
    field.setText("ada")
    assert hint.isHidden()
    field.clear()
    assert not hint.isHidden()
    field.resize(120, 60)
    field.grab()
    assert hint.isHidden()
    assert field.accessibleName() == "Scan or search"


def test_enter_in_a_dialog_presses_only_what_has_the_focus(qtbot: QtBot) -> None:
    dialog = Dialog("Something")
    qtbot.addWidget(dialog)
    field = SearchField("", name="Text")
    dialog.body.addWidget(field)
    pressed: list[str] = []
    dialog.add_button("Delete all", lambda: pressed.append("delete"), kind="primary")
    dialog.show()
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert pressed == []
    assert dialog.isVisible()


def test_a_question_begins_on_no(qtbot: QtBot) -> None:
    done: list[str] = []
    dialog = confirm(
        None,
        "Cancel 40 people?",
        HOSTILE,
        yes="Cancel them",
        no="Keep them",
        then=lambda: done.append("yes"),
    )
    dialog.activateWindow()
    focused = dialog.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.text() == "Keep them"
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel)
    )
    dialog.accept()
    assert done == ["yes"]
    tell(None, "Done", "All is well.", "Close").accept()


@pytest.mark.parametrize("kind", Type)
def test_every_type_is_one_of_the_scale(qtbot: QtBot, kind: Type) -> None:
    label = PlainLabel("x", type=kind)
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.font().pixelSize() == Look().font(kind).pixelSize()


@pytest.mark.parametrize("percent", [100, 110, 125, 150, 175, 200])
def test_a_dot_is_round_at_every_text_size(qtbot: QtBot, percent: int) -> None:
    """Qt draws a box where the radius is more than half of the side."""
    theme = Theme()
    theme.use("light", percent)
    theme.apply()
    dot = StatusDot("List 2 min old", Role.YES)
    qtbot.addWidget(dot)
    dot.show()
    dot.dress()
    drawn = dot.grab(dot._dot.geometry()).toImage()
    assert drawn.pixelColor(drawn.rect().center()) == theme.look.colour("yes.dot")
    assert drawn.pixelColor(0, 0) != theme.look.colour("yes.dot")


@pytest.mark.parametrize(
    ("key", "words"),
    [("Ctrl+P", "Ctrl P"), ("Ctrl++", "Ctrl +"), ("F2", "F2"), ("Ctrl+Shift+Z", "Ctrl Shift Z")],
)
def test_keys_are_named_as_on_the_keyboard(key: str, words: str) -> None:
    assert key_words(key) == words


def test_no_key_of_the_sheet_is_cut(qtbot: QtBot, theme: Theme) -> None:
    hints = [KeyHint("Ctrl+Shift+PgUp", "To the front"), KeyHint("F2", "What takes some words")]
    sheet = KeySheet(theme, [("Here", hints), ("Elsewhere", hints)])
    qtbot.addWidget(sheet)
    sheet.show()
    for chip in sheet.findChildren(Chip):
        assert chip.width() >= chip.fontMetrics().horizontalAdvance(chip.text())


@pytest.mark.parametrize(
    ("role", "shown"), [(Role.YES, "✔ Done."), (Role.NO, "✖ Done."), (Role.NEUTRAL, "Done.")]
)
def test_a_notice_says_by_a_sign_too_how_it_is_meant(qtbot: QtBot, role: Role, shown: str) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    assert notice.isHidden()
    notice.say("Done.", role)
    assert (notice.text(), notice.said(), notice.isHidden()) == (shown, "Done.", False)
    notice.say("")
    assert (notice.said(), notice.isHidden()) == ("", True)
