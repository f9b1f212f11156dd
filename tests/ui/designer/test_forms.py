"""What is put into the properties becomes the badge; what the badge is stands in them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from checkin.template import Box, Code, Rule, Text
from tests.ui.designer.conftest import Hand
from ui.designer.forms import BoxForm, CodeForm, LineForm
from ui.designer.inputs import Choice, Number
from ui.designer.view import DesignerView
from ui.theme import Theme

NAME, CODE = 2, 3
CTRL = Qt.KeyboardModifier.ControlModifier


def pick(box: QComboBox, value: str) -> None:
    """Choose as a person does."""
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def number(hand: Hand, name: str) -> Number:
    """The input of that accessible name in view."""
    return next(
        one
        for one in hand.view.findChildren(Number)
        if one.accessibleName() == name and one.isVisible()
    )


def choice(hand: Hand, name: str) -> Choice:
    return next(
        one
        for one in hand.view.findChildren(Choice)
        if one.accessibleName() == name and one.isVisible()
    )


def test_a_number_typed_is_taken_with_enter_and_taken_back(hand: Hand) -> None:
    hand.choose(CODE)
    field = number(hand, "From the left")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "12.5")
    assert hand.place(CODE).x == 29  # not before it is whole
    hand.press(Qt.Key.Key_Return)
    assert hand.place(CODE).x == 12.5
    hand.view.canvas.setFocus()
    hand.press(Qt.Key.Key_Z, CTRL)
    assert hand.place(CODE).x == 29
    assert field.value() == 29


def test_what_is_dragged_stands_in_the_numbers(hand: Hand) -> None:
    hand.choose(CODE)
    hand.press(Qt.Key.Key_Right)
    assert number(hand, "From the left").value() == 29.5
    assert "29.5" in number(hand, "From the left").text()


def test_a_text_is_written_with_a_field_from_the_menu(hand: Hand) -> None:
    hand.choose(NAME)
    pattern = hand.view.text_form.paragraph.patterns[0]
    pattern.line.setFocus()
    pattern.line.selectAll()
    QTest.keyClicks(pattern.line, "Dear ")
    [organisation] = [a for a in pattern.menu().actions() if a.text() == "Organisation"]
    organisation.trigger()
    assert pattern.value() == "Dear {organisation}"
    text = hand.element(NAME)
    assert isinstance(text, Text)
    assert text.paragraphs[0].choices[0] == "Dear {organisation}"
    assert "Organisation" in hand.view.text_form.lines.currentText()


def test_half_a_field_is_told_and_nothing_breaks(hand: Hand) -> None:
    hand.choose(NAME)
    line = hand.view.text_form.paragraph.patterns[0].line
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "{na")
    QTest.keyClicks(line, "me}")
    text = hand.element(NAME)
    assert isinstance(text, Text)
    assert text.paragraphs[0].choices[0] == "{name}"
    assert hand.view.notice() == ""


def test_another_text_is_taken_where_the_first_is_empty(hand: Hand) -> None:
    hand.choose(NAME)
    form = hand.view.text_form
    pick(form.lines, "3")  # the organisation
    form.paragraph.more_button.click()
    text = hand.element(NAME)
    assert isinstance(text, Text)
    assert text.paragraphs[3].choices == ("{organisation}", "{name}")
    pick(form.paragraph.join, "all")
    text = hand.element(NAME)
    assert isinstance(text, Text)
    assert text.paragraphs[3].between == " · "
    last = form.paragraph.patterns[1].line
    last.setFocus()
    last.selectAll()
    hand.press(Qt.Key.Key_Delete)
    hand.view.canvas.setFocus()  # an empty one goes away
    text = hand.element(NAME)
    assert isinstance(text, Text)
    assert (text.paragraphs[3].choices, text.paragraphs[3].between) == (("{organisation}",), None)


def test_lines_are_added_moved_and_removed(hand: Hand) -> None:
    hand.choose(NAME)
    form = hand.view.text_form
    before = hand.element(NAME)
    assert isinstance(before, Text)
    form.add_button.click()
    form.down_button.click()
    now = hand.element(NAME)
    assert isinstance(now, Text)
    assert len(now.paragraphs) == len(before.paragraphs) + 1
    assert now.paragraphs[2].choices == ("{organisation}",)
    form.remove_button.click()
    after = hand.element(NAME)
    assert isinstance(after, Text)
    assert after.paragraphs == before.paragraphs


def test_sizes_never_cross(hand: Hand) -> None:
    hand.choose(NAME)
    form = hand.view.text_form.paragraph
    form.largest.setValue(10)
    text = hand.element(NAME)
    assert isinstance(text, Text)
    assert (text.paragraphs[0].size_pt, text.paragraphs[0].min_pt) == (10, 10)
    form.smallest.setValue(12)
    text = hand.element(NAME)
    assert isinstance(text, Text)
    assert (text.paragraphs[0].size_pt, text.paragraphs[0].min_pt) == (12, 12)


def test_style_colour_and_conditions_of_a_line(hand: Hand) -> None:
    hand.choose(NAME)
    form = hand.view.text_form.paragraph
    form.bold.click()
    form.capitals.click()
    pick(form.font_family, "inter")
    pick(form.colour, "category")
    pick(form.lines, "3")
    pick(form.unless, "organisation")
    form.gap.setValue(2.5)
    form.tracking.setValue(10)
    text = hand.element(NAME)
    assert isinstance(text, Text)
    line = text.paragraphs[0]
    assert (line.weight, line.capitals, line.colour) == (400, True, "category")
    assert line.font == "inter"
    assert (line.max_lines, line.unless) == (3, "organisation")
    assert (line.gap_mm, line.tracking) == (2.5, 0.1)


def test_a_code_is_as_large_as_its_modules(hand: Hand) -> None:
    hand.choose(CODE)
    form = hand.view.forms[Code]
    assert isinstance(form, CodeForm)
    form.module.setValue(1)
    assert hand.place(CODE).w == 29


def test_a_border_that_is_chosen_is_seen(hand: Hand) -> None:
    hand.view.commands.action("box").trigger()
    form = hand.view.forms[Box]
    assert isinstance(form, BoxForm)
    pick(choice(hand, "Border"), "ink")
    box = hand.editing.one
    assert isinstance(box, Box)
    assert (box.stroke, box.stroke_mm) == ("ink", 0.5)


def test_a_line_is_drawn_from_end_to_end(hand: Hand) -> None:
    hand.view.commands.action("line").trigger()
    assert isinstance(hand.view.forms[Rule], LineForm)
    line = hand.editing.one
    assert isinstance(line, Rule)
    hand.drag((line.x2, line.y2), (line.x2, line.y2 + 20))
    pulled = hand.editing.one
    assert isinstance(pulled, Rule)
    assert pulled.y2 == pytest.approx(line.y2 + 20, abs=0.4)
    assert (pulled.x, pulled.y) == (line.x, line.y)


def test_the_badge_gets_another_size_a_back_and_a_sheet(hand: Hand) -> None:
    form = hand.view.page_form
    pick(form.sizes, "86x54")
    assert (hand.template.width_mm, hand.template.height_mm) == (86, 54)
    pick(form.sheet, "210x297")
    sheet = hand.template.sheet
    assert sheet is not None
    assert (sheet.cols, sheet.rows) == (2, 5)
    form.first_x.setValue(15)
    assert hand.template.sheet is not None
    assert hand.template.sheet.x_mm == 15
    form.first_x.setValue(190)  # the second column would lie beside the paper
    assert hand.template.sheet.x_mm == 15
    assert "beyond" in hand.view.notice()
    pick(form.fold, "two")
    assert hand.template.two_sided
    hand.view.foot.sides["back"].click()
    assert hand.editing.side == "back"


def test_the_colours_of_the_badge_are_changed(hand: Hand) -> None:
    hand.view.page_form.recolour("accent", "#aa0000")
    hand.view.page_form.recolour("", "#00aa00")
    assert hand.template.colours["accent"] == "#aa0000"
    assert hand.template.category_colour == "#00aa00"


def test_the_parts_of_the_screen_are_reached_by_key(hand: Hand) -> None:
    hand.choose(CODE)
    hand.press(Qt.Key.Key_Return)
    assert hand.view.canvas.hasFocus() is False
    hand.press(Qt.Key.Key_F6)
    assert hand.view.elements.hasFocus()
    hand.press(Qt.Key.Key_F6)
    assert hand.view.top.templates.hasFocus()
    hand.press(Qt.Key.Key_F6)
    assert hand.view.canvas.hasFocus()


def test_making_the_page_opens_no_window_and_takes_no_focus(theme: Theme, qtbot: QtBot) -> None:
    before = {id(one) for one in QApplication.topLevelWidgets() if one.isVisible()}
    qtbot.addWidget(DesignerView(theme))
    QApplication.processEvents()
    after = {id(one) for one in QApplication.topLevelWidgets() if one.isVisible()}
    assert after == before
