"""Saving, copying, deleting, drafts, other desks: the whole screen on an event file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QPushButton

from checkin import designing, templates
from checkin.render.templates import DEFAULT, shipped
from checkin.template import Box, Image, Text
from tests.checkin.people import TEN
from tests.ui.designer.conftest import Designer
from ui.designer import drafts
from ui.designer.ask_page import AskPage
from ui.designer.elements import ElementList
from ui.designer.findings import FindingsList
from ui.designer.person_box import PersonPage
from ui.designer.screen import DesignerScreen
from ui.icons import icon

CTRL = Qt.KeyboardModifier.ControlModifier
CODE = 3
DOT = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c4944415408d763"
    "f8cfc0000003010100c9fe92ef0000000049454e44ae426082"
)


def change(designer: Designer) -> None:
    """Move the code a little, by key."""
    designer.choose(CODE)
    designer.press(Qt.Key.Key_Right)


def save_as(designer: Designer, title: str) -> None:
    designer.press(Qt.Key.Key_S, CTRL)
    page = designer.view.page()
    assert isinstance(page, AskPage)
    page.title.setText(title)
    page.title.textEdited.emit(title)
    page.yes_button.click()
    designer.office.settle()


def own_titles(designer: Designer) -> list[str]:
    return [one.title for one in templates.listed(designer.store) if one.own]


def test_the_screen_opens_on_the_usual_template_with_the_longest_name(designer: Designer) -> None:
    assert designer.template.name == DEFAULT
    designer.office.until(lambda: designer.view.person.value() == "longest")
    assert "Hohenstein" in designer.view.person.currentText()


def test_a_template_of_the_program_is_saved_as_a_copy(designer: Designer) -> None:
    change(designer)
    assert "not saved" in designer.view.top.state.text()
    save_as(designer, "Badge for the press")
    assert designer.template.name == "badge-for-the-press"
    assert "saved" in designer.view.top.state.text()
    assert not designer.editing.changed
    kept = templates.of(designer.store).usable
    assert kept["badge-for-the-press"].elements[CODE] == designer.element(CODE)
    assert kept[DEFAULT] == shipped()[DEFAULT]
    assert designer.view.top.templates.currentText() == "Badge for the press"


def test_an_own_template_is_saved_in_its_place_and_opened_again(
    designer: Designer, tmp_path: Path
) -> None:
    change(designer)
    save_as(designer, "Ours")
    before = designer.template.version
    designer.press(Qt.Key.Key_Down)
    designer.press(Qt.Key.Key_S, CTRL)
    designer.office.settle()
    assert designer.view.page() is None
    assert designer.template.version == before + 1
    again = DesignerScreen(designer.office.opened)
    designer.bot.addWidget(again)
    again.show()
    designer.office.until(lambda: again.controller.editor.editing is not None)
    again.controller.open("ours")
    designer.office.settle()
    editing = again.controller.editor.editing
    assert editing is not None
    assert editing.template == designer.template


def test_what_was_changed_while_saving_stays_unsaved(designer: Designer) -> None:
    change(designer)
    save_as(designer, "Ours")
    designer.press(Qt.Key.Key_Right)
    designer.press(Qt.Key.Key_S, CTRL)
    designer.press(Qt.Key.Key_Down)  # before the writer has answered
    designer.office.settle()
    assert designer.editing.changed
    designer.press(Qt.Key.Key_Z, CTRL)
    assert not designer.editing.changed


def test_going_to_another_template_asks_first(designer: Designer) -> None:
    change(designer)
    box = designer.view.top.templates
    box.setCurrentIndex(box.findData("card-86x54"))
    box.activated.emit(box.currentIndex())
    page = designer.view.page()
    assert isinstance(page, AskPage)
    assert designer.template.name == DEFAULT
    assert box.currentData() == DEFAULT
    page.other_button.click()  # do not save
    assert designer.template.name == "card-86x54"
    assert not designer.editing.changed


def test_escape_goes_back_and_nothing_is_lost(designer: Designer) -> None:
    change(designer)
    changed = designer.template
    designer.screen.controller.open("card-86x54")
    page = designer.view.page()
    assert isinstance(page, AskPage)
    page.setFocus()
    designer.press(Qt.Key.Key_Escape)
    assert designer.view.page() is None
    assert designer.template == changed


def test_closing_the_page_keeps_a_draft_that_comes_back(designer: Designer) -> None:
    change(designer)
    changed = designer.template
    designer.screen.hide()
    again = DesignerScreen(designer.office.opened)
    designer.bot.addWidget(again)
    again.show()
    designer.office.until(lambda: again.controller.editor.editing is not None)
    editing = again.controller.editor.editing
    assert editing is not None
    assert editing.template.elements == changed.elements
    assert editing.changed
    assert "here again" in again.view.notice()


def test_a_draft_is_kept_while_working_and_dropped_when_saved(designer: Designer) -> None:
    opened = designer.office.opened
    path = drafts.path_of(opened.data_dir, opened.path)
    change(designer)
    designer.office.until(path.exists)
    kept = drafts.read(path)
    assert kept is not None
    assert (kept.elements, kept.name) == (designer.template.elements, DEFAULT)
    save_as(designer, "Ours")
    designer.office.until(lambda: not path.exists())


def test_discarding_goes_back_to_what_was_saved(designer: Designer) -> None:
    before = designer.template
    change(designer)
    designer.view.commands.action("revert").trigger()
    page = designer.view.page()
    assert isinstance(page, AskPage)
    page.yes_button.click()
    assert designer.template == before
    assert not designer.view.commands.action("revert").isEnabled()


def test_a_new_badge_begins_empty_and_is_saved_under_its_title(designer: Designer) -> None:
    designer.view.commands.action("new").trigger()
    page = designer.view.page()
    assert isinstance(page, AskPage)
    page.base.setCurrentIndex(page.base.count() - 1)
    page.base.activated.emit(page.base.count() - 1)
    page.title.setText("Lanyard")
    page.title.textEdited.emit("Lanyard")
    page.yes_button.click()
    assert not designer.template.elements
    designer.view.commands.action("text").trigger()
    designer.view.commands.action("box").trigger()
    assert [type(one) for one in designer.template.elements] == [Text, Box]
    save_as(designer, "Lanyard")
    assert own_titles(designer) == ["Lanyard"]


def test_an_own_template_is_renamed_and_deleted(designer: Designer) -> None:
    assert not designer.view.commands.action("rename").isEnabled()
    assert not designer.view.commands.action("delete_template").isEnabled()
    change(designer)
    save_as(designer, "Ours")
    designer.view.commands.action("rename").trigger()
    page = designer.view.page()
    assert isinstance(page, AskPage)
    page.title.setText("Yours")
    page.yes_button.click()
    designer.office.settle()
    assert own_titles(designer) == ["Yours"]
    designer.view.commands.action("delete_template").trigger()
    page = designer.view.page()
    assert isinstance(page, AskPage)
    page.yes_button.click()
    designer.office.settle()
    assert own_titles(designer) == []
    assert designer.template.name == DEFAULT


def test_a_template_saved_at_another_desk_comes_here_unless_changed(designer: Designer) -> None:
    change(designer)
    save_as(designer, "Ours")
    kept = templates.named(designer.store, "ours")
    there = designing.move(kept, [kept.elements[CODE].id], 3, 3)
    templates.save(designer.store, there, at=TEN)
    designer.screen.facts_changed()
    designer.office.settle()
    assert designer.element(CODE) == there.elements[CODE]
    designer.choose(CODE)
    designer.press(Qt.Key.Key_Left)
    mine = designer.element(CODE)
    templates.save(designer.store, kept, at=TEN)
    designer.screen.facts_changed()
    designer.office.settle()
    assert designer.element(CODE) == mine


def test_a_picture_is_put_on_the_badge_and_changed(designer: Designer, tmp_path: Path) -> None:
    first, second = tmp_path / "our logo.png", tmp_path / "other.svg"
    first.write_bytes(DOT)
    second.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2">'
        '<rect width="4" height="2" fill="#00f"/></svg>'
    )
    designer.screen.controller.take_picture(first)
    designer.office.until(lambda: isinstance(designer.editing.one, Image))
    image = designer.editing.one
    assert isinstance(image, Image)
    assert designer.template.images[image.file] == DOT
    designer.screen.controller.take_picture(second, instead=image.id)
    designer.office.until(lambda: "other.svg" in designer.template.images)
    assert list(designer.template.images) == ["other.svg"]


@pytest.mark.parametrize("content", [b"no picture", None])
def test_a_picture_that_will_not_do_is_refused_with_a_reason(
    designer: Designer, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "logo.png"
    if content is not None:
        path.write_bytes(content)
    designer.screen.controller.take_picture(path)
    designer.office.until(lambda: "logo.png" in designer.view.notice())
    assert not designer.editing.changed


def test_somebody_else_is_found_by_name(designer: Designer) -> None:
    person = designer.view.person
    person.setCurrentIndex(person.count() - 1)
    person.activated.emit(person.currentIndex())
    page = designer.view.page()
    assert isinstance(page, PersonPage)
    QTest.keyClicks(page.search, "lovel")
    designer.office.until(lambda: page.found() == ["Ada Lovelace"])
    with designer.bot.waitSignal(designer.editor.drawn):
        designer.press(Qt.Key.Key_Return)
    assert designer.view.page() is None
    assert person.currentText() == "Ada Lovelace"


def test_the_check_names_what_is_wrong_and_leads_there(designer: Designer) -> None:
    designer.choose(CODE)
    code = designer.editing.selection
    for _ in range(3):
        designer.press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    box = designer.place(CODE)
    designer.drag((box.right, box.bottom), (box.x + 2, box.y + 2))
    designer.press(Qt.Key.Key_Escape)
    rows = designer.view.findings.rows
    designer.office.until(lambda: rows.rowCount() > 0)
    number = next(n for n in range(rows.rowCount()) if rows.finding(n).element == code[0])
    designer.view.findings.clicked.emit(rows.index(number))
    assert designer.editing.selection == code


def test_everything_has_a_name_and_no_text_is_markup(designer: Designer) -> None:
    assert icon("text", "#000000")
    for kind in (QComboBox, QDoubleSpinBox, QPushButton, ElementList, FindingsList):
        for widget in designer.view.findChildren(kind):
            assert widget.accessibleName(), widget
    for field in designer.view.findChildren(QLineEdit):
        assert field.accessibleName() or isinstance(field.parent(), QComboBox | QDoubleSpinBox)
    formats = {label.textFormat() for label in designer.view.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}
    assert not [b for b in designer.view.findChildren(QPushButton) if b.isDefault()]


def test_the_page_is_whole_at_twice_the_text_size(designer: Designer) -> None:
    designer.office.opened.theme.use("dark", 200)
    designer.office.settle()
    assert designer.screen.minimumSizeHint().height() <= 620
    assert designer.view.top.save_button.isVisible()
    designer.office.opened.theme.use("light", 100)


def test_a_template_that_cannot_be_used_is_listed_with_its_reason(designer: Designer) -> None:
    with designer.store.writing() as writer:
        broken = {"name": "torn", "title": "Torn", "version": 1, "stamp": "x", "json": "{"}
        writer.append("template", broken, at=TEN)
    designer.screen.facts_changed()
    designer.office.settle()
    box = designer.view.top.templates
    row = box.findData("torn")
    assert box.itemText(row).startswith("▲ Torn: ")
    assert not box.model().index(row, 0).flags() & Qt.ItemFlag.ItemIsEnabled


def test_a_draft_that_cannot_be_kept_is_told(designer: Designer) -> None:
    opened = designer.office.opened
    path = drafts.path_of(opened.data_dir, opened.path)
    path.mkdir(parents=True)  # something stands in its place
    change(designer)
    designer.office.until(lambda: path.name in designer.view.notice())
    designer.view.say("")
    designer.screen.controller.hidden()
    assert path.name in designer.view.notice()
    path.rmdir()


def test_leaving_before_the_draft_was_read_does_not_drop_it(designer: Designer) -> None:
    change(designer)
    designer.screen.hide()
    again = DesignerScreen(designer.office.opened)
    designer.bot.addWidget(again)
    again.show()
    again.hide()  # at once
    opened = designer.office.opened
    assert drafts.read(drafts.path_of(opened.data_dir, opened.path)) is not None


def test_what_is_opened_while_another_is_saved_stays_itself(designer: Designer) -> None:
    change(designer)
    save_as(designer, "Ours")
    designer.press(Qt.Key.Key_Right)
    designer.press(Qt.Key.Key_S, CTRL)
    designer.screen.controller.open("card-86x54")
    page = designer.view.page()
    assert isinstance(page, AskPage)
    page.other_button.click()  # the writer is at it already
    designer.office.settle()
    assert designer.template == designing.opened(shipped()["card-86x54"])
    assert not designer.editing.changed
