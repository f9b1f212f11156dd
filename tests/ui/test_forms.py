"""Fields to fill in: where their text begins."""

from datetime import UTC, datetime

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import fonts
from ui.app import ASSETS
from ui.designer.inputs import Number
from ui.forms import ElidedBox, NumberField
from ui.programme.inputs import Clock, Count, Days, Moment
from ui.theme import Theme

AT = datetime(2011, 11, 11, 11, 11, tzinfo=UTC)


def fields() -> list[QWidget]:
    """One of each kind of field, each with a text that begins with a one."""
    line = QLineEdit("1111")
    chosen, typed = QComboBox(), QComboBox()
    typed.setEditable(True)
    for box in (chosen, typed):
        box.addItem("1111")
    number, count, size = NumberField(0, 9999), Count("Places", 0, 1111), Number("X", 0, 9999)
    for spin in (number, count, size):
        spin.setValue(1111)
    day, clock, moment = Days(), Clock(), Moment()
    day.setDisplayFormat("dd")
    day.put(AT.date())
    clock.put(AT.time())
    moment.setDisplayFormat("dd HH:mm")
    moment.put(AT)
    return [line, chosen, typed, number, count, size, day, clock, moment]


def begins(field: QWidget) -> int:
    """Where the first letter begins, in pixels from the left edge."""
    image = field.grab().toImage()
    ground = image.pixelColor(image.width() // 2, image.height() // 2).lightness()
    middle = range(image.height() // 4, image.height() * 3 // 4)
    edge = 4

    def inked(colour: QColor) -> bool:
        return abs(colour.lightness() - ground) > 60

    return next(
        x for x in range(edge, image.width()) if any(inked(image.pixelColor(x, y)) for y in middle)
    )


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_the_text_of_every_kind_of_field_begins_at_one_line(qtbot: QtBot, look: str) -> None:
    fonts.load_first(ASSETS / "fonts")
    theme = Theme()
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    shown = fields()
    for field in shown:
        field.setFixedWidth(360)
        column.addWidget(field)
    for percent in (100, 150, 200):  # the size may change while they are shown
        theme.use(look, percent)
        theme.apply()
        page.show()
        at = {type(field).__name__: begins(field) for field in shown}
        assert max(at.values()) - min(at.values()) <= 1, (percent, at)
        assert {field.height() for field in shown} == {theme.look.px(40)}


@pytest.mark.parametrize(("words", "same"), [("Copper Hall", True), ("Copper Hall, " * 9, False)])
def test_what_is_too_long_for_a_list_ends_in_dots_and_nothing_else_differs(
    qtbot: QtBot, words: str, same: bool
) -> None:
    theme = Theme()
    theme.apply()
    pictures = []
    for box in (QComboBox(), ElidedBox()):
        qtbot.addWidget(box)
        box.addItem(words)
        box.resize(220, 40)
        pictures.append(box.grab().toImage())
    assert (pictures[0] == pictures[1]) is same
