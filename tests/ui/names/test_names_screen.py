import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.modeltest import ModelTester

from checkin import desk
from checkin.names import Kind
from tests.checkin.people import TEN, add
from tests.ui.names.conftest import Names
from ui.names.model import CONFLICT


def press(names: Names, key: Qt.Key, *, control: bool = False) -> None:
    """A key of the window; buttons show for a moment that they were pressed."""
    modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(names.screen.windowHandle(), key, modifier)
    names.office.bot.wait(150)
    names.office.settle()


def test_findings_stand_with_conflicts_and_the_worst_first(names: Names) -> None:
    assert names.kinds() == [CONFLICT, Kind.SAME_PERSON, Kind.ALL_CAPS, Kind.DOUBLED_SPACES]
    assert names.view.count.text() == "5 people looked at · 4 to look at"


@pytest.mark.parametrize("percent", [100, 200])
def test_what_was_found_is_never_cut(names: Names, percent: int) -> None:
    names.office.opened.theme.use("light", percent)
    names.screen.resize(1366, 672)
    names.office.settle()
    table = names.view.table
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)
    widths = sum(table.columnWidth(number) for number in range(4))
    assert widths <= table.viewport().width()


def test_the_findings_are_a_model_that_qt_can_use(names: Names, qtmodeltester: ModelTester) -> None:
    model = names.screen.model
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there
    tester = QAbstractItemModelTester(model)
    model.filter(Kind.ALL_CAPS)
    model.filter("")
    assert tester.model() is model


def test_one_key_takes_a_suggestion_and_goes_on_to_the_next(names: Names) -> None:
    names.mark(Kind.ALL_CAPS)
    names.view.table.setFocus()
    press(names, Qt.Key.Key_A)
    assert names.person("loud").given_name == "Anna"
    marked = names.view.marked()
    assert marked is not None
    assert marked.kind == Kind.DOUBLED_SPACES
    assert names.screen.model.index(2, 3).data() == "now Anna Weber"


def test_a_letter_is_a_command_in_the_table_only(names: Names) -> None:
    names.mark(Kind.ALL_CAPS)
    names.view.kind.setFocus()
    press(names, Qt.Key.Key_A)
    names.view.table.opened.emit(names.view.table.currentIndex())
    QTest.keyClicks(names.view.card.field, "af")
    names.office.settle()
    assert names.view.card.field.text() == "af"
    assert names.person("loud").given_name == "ANNA"


def test_a_name_is_mended_in_place(names: Names) -> None:
    names.mark(Kind.ALL_CAPS)
    names.view.table.setFocus()
    QTest.keyClick(names.view.table, Qt.Key.Key_Return)
    field = names.view.card.field
    assert QApplication.focusWidget() is field
    assert field.text() == "Anna"
    QTest.keyClicks(field, "Anna-Lena")
    press(names, Qt.Key.Key_Return, control=True)
    assert names.person("loud").given_name == "Anna-Lena"
    assert QApplication.focusWidget() is names.view.table


def test_escape_leaves_the_field_as_it_was(names: Names) -> None:
    names.mark(Kind.ALL_CAPS)
    QTest.keyClick(names.view.table, Qt.Key.Key_Return)
    QTest.keyClicks(names.view.card.field, "x")
    QTest.keyClick(names.view.card.field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is names.view.table
    assert names.person("loud").given_name == "ANNA"


def test_what_is_fine_is_not_shown_again(names: Names) -> None:
    names.mark(Kind.ALL_CAPS)
    names.view.table.setFocus()
    press(names, Qt.Key.Key_F)
    names.view.again_button.click()
    names.checked()
    assert Kind.ALL_CAPS not in names.kinds()
    assert names.person("loud").given_name == "ANNA"
    assert not names.view.forget_button.isHidden()
    names.view.forget_button.click()
    names.checked()
    assert Kind.ALL_CAPS in names.kinds()


def test_one_person_twice_is_compared_and_merged(names: Names) -> None:
    names.mark(Kind.SAME_PERSON)
    names.view.table.setFocus()
    press(names, Qt.Key.Key_M)
    assert names.view.page() is names.view.merge
    names.view.merge.merge_button.click()
    names.office.settle()
    assert names.view.page() is None
    assert names.person("ada").id == names.person("ada2").id


def test_two_people_stay_two_and_are_not_asked_again(names: Names) -> None:
    names.mark(Kind.SAME_PERSON)
    names.view.card.merge_button.click()
    names.office.settle()
    names.view.merge.different_button.click()
    names.office.settle()
    names.view.again_button.click()
    names.checked()
    assert Kind.SAME_PERSON not in names.kinds()
    assert names.person("ada").id != names.person("ada2").id


@pytest.mark.parametrize(
    ("key", "expected"), [(Qt.Key.Key_D, "Desk says"), (Qt.Key.Key_L, "List says")]
)
def test_a_conflict_is_decided_by_a_key(names: Names, key: Qt.Key, expected: str) -> None:
    names.mark(CONFLICT)
    names.view.table.setFocus()
    press(names, key)
    assert names.person("torn").organisation == expected
    assert not names.store.conflicts()


def test_a_kind_can_be_looked_at_alone(names: Names) -> None:
    names.view.kind.setCurrentIndex(names.view.kind.findData(Kind.DOUBLED_SPACES.value))
    assert names.kinds() == [Kind.DOUBLED_SPACES]


def test_a_name_that_will_not_fit_gets_a_badge_name(names: Names) -> None:
    long = "Annemarie-Charlotte-" * 12
    names.ids["long"] = add(names.store, "6", given_name=long, family_name="Guttenberg")
    names.view.again_button.click()
    names.checked()
    row = names.mark(Kind.WILL_NOT_FIT)
    assert row.mends == "badge_name"
    names.view.card.field.setText("Annemarie Guttenberg")
    names.view.card.save_button.click()
    names.office.settle()
    assert names.person("long").badge_name == "Annemarie Guttenberg"
    assert names.person("long").given_name == long


def test_a_change_at_another_desk_says_that_the_check_is_old(names: Names) -> None:
    desk.scan(names.store, "1", checkpoint="desk", at=TEN)
    names.screen.facts_changed()
    assert "check again" in names.view.count.text()


def test_a_list_without_findings_says_so(names: Names) -> None:
    for name in ("loud", "spaced", "ada2", "torn"):
        with names.store.writing() as writer:
            payload = {"set": {"status": "cancelled"}, "base": {"status": ""}}
            writer.append("edit", payload, at=TEN, attendee=names.ids[name])
            unset = {"unset": ["organisation"]}
            writer.append("edit", unset, at=TEN, attendee=names.ids[name])
    names.view.again_button.click()
    names.checked()
    assert names.kinds() == []
    said = [label.text() for label in names.view.findChildren(QLabel) if label.isVisible()]
    assert any("every name is fine" in text for text in said)


def test_what_strangers_wrote_is_shown_as_it_is(names: Names) -> None:
    formats = {label.textFormat() for label in names.view.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}
    assert names.view.table.accessibleName()
    assert names.view.kind.accessibleName()


def test_the_page_is_whole_at_twice_the_text_size(names: Names) -> None:
    names.office.opened.theme.use("light", 200)
    QApplication.processEvents()
    assert names.screen.minimumSizeHint().height() <= 560


def test_what_is_still_to_look_at_is_counted_down(names: Names) -> None:
    names.mark(Kind.ALL_CAPS)
    names.view.table.setFocus()
    press(names, Qt.Key.Key_A)
    assert names.view.count.text() == "5 people looked at · 3 to look at"
    assert names.view.kind.itemText(0) == "Everything (3)"


def test_a_letter_that_no_font_has_is_shown_by_its_number(names: Names) -> None:
    add(names.store, "6", given_name="\u179f\u17bb", family_name="Lim")
    names.view.again_button.click()
    names.checked()
    row = names.mark(Kind.NO_GLYPH)
    assert row.sentence.startswith("U+179F in Given name is in none of the badge fonts")
    place = names.view.table.row()
    assert names.screen.model.index(place, 1).data() == "U+179F U+17BB Lim"
    assert "\u179f" not in str(names.screen.model.index(place, 2).data())
