import os
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit
from pytestqt.modeltest import ModelTester

from checkin import corrections, headers, intake
from checkin.model import Status
from tests.checkin.people import TEN
from tests.ui.importing.conftest import FIRST, Importing
from ui.importing.tiles import Kind


def rows(importing: Importing) -> list[list[str]]:
    """What the table of the check shows."""
    model = importing.view.check.model
    return [
        [model.cell(row, column).text for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def newer(path: Path) -> Path:
    """Say that *path* was written a minute later than the lists before."""
    status = path.stat()
    os.utime(path, (status.st_atime, status.st_mtime + 60))
    return path


def test_a_list_goes_from_the_file_to_attendees(importing: Importing) -> None:
    importing.check(importing.write(FIRST))
    check = importing.view.check
    assert check.tiles[Kind.NEW].count() == "3"
    assert rows(importing)[2][1:4] == ["Αλεξάνδρα Παπαδοπούλου", "Hellenic Food Cluster", "Greece"]
    importing.carry_out()
    assert importing.view.done.result() == "✔ Done: 3 written."
    assert importing.names() == ["Ada Lovelace", "Grace Hopper", "Αλεξάνδρα Παπαδοπούλου"]


def test_nothing_is_written_before_the_last_step(importing: Importing) -> None:
    facts = sum(1 for _ in importing.store.facts())
    importing.check(importing.write(FIRST))
    assert sum(1 for _ in importing.store.facts()) == facts


def test_a_file_may_be_dropped(importing: Importing) -> None:
    path = importing.write(FIRST)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop = QDropEvent(
        QPointF(QPoint(5, 5)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    importing.view.choose.drop.dropEvent(drop)
    importing.settle()
    assert importing.shows(importing.view.columns)


def test_a_file_that_is_no_list_is_refused_with_a_sentence(importing: Importing) -> None:
    importing.look(importing.folder / "nowhere.csv")
    assert importing.shows(importing.view.choose)
    assert "nowhere.csv" in importing.view.choose.complaint()


UNCLEAR = (
    "Vorname;Nachname;Firma",
    "Jiří;Dvořák;Česká firma",
    "Jean;Petit;Firma",
)


def test_an_unclear_encoding_is_asked_with_the_names_both_ways(importing: Importing) -> None:
    importing.look(importing.write(UNCLEAR, encoding="cp1250"))
    page = importing.view.encoding
    assert importing.shows(page)
    shown = [
        [page.model.cell(row, column).text for column in range(page.model.columnCount())]
        for row in range(page.model.rowCount())
    ]
    assert any("Jiří" in row for row in shown)
    central = next(button for button in page.buttons if "1250" in button.label())
    central.click()
    importing.settle()
    assert importing.shows(importing.view.columns)
    importing.view.columns.next_button.click()
    importing.settle()
    importing.carry_out()
    assert "Jiří Dvořák" in importing.names()


def test_recognised_columns_are_filled_in_and_others_asked(importing: Importing) -> None:
    importing.look(importing.write(("Vorname;Zuname;Bedrijf;Kürzel", "Ada;Lovelace;AE;x")))
    model = importing.view.columns.model
    assert [model.target(row) for row in range(4)] == [
        "given_name",
        "family_name",
        "organisation",
        headers.EXTRA,
    ]
    assert model.cell(0, 2).text == "Ada"


def test_without_a_column_of_names_nothing_goes_on(importing: Importing) -> None:
    importing.look(importing.write(("Wer;Was", "Ada Lovelace;Speaker")))
    page = importing.view.columns
    assert not page.next_button.isEnabled()
    page.model.set_target(0, headers.NAME)
    assert page.next_button.isEnabled()
    page.next_button.click()
    importing.settle()
    importing.carry_out()
    assert importing.names() == ["Ada Lovelace"]


def test_what_was_said_of_a_column_is_remembered(importing: Importing) -> None:
    importing.look(importing.write(("Wer;Was", "Ada Lovelace;Speaker")))
    importing.view.columns.model.set_target(0, headers.NAME)
    importing.view.columns.next_button.click()
    importing.settle()
    importing.carry_out()
    importing.view.done.another_button.click()
    importing.look(newer(importing.write(("Wer;Was", "Grace Hopper;Speaker"))))
    assert importing.view.columns.model.target(0) == headers.NAME
    assert importing.view.columns.next_button.isEnabled()


def test_one_target_is_held_by_one_column(importing: Importing) -> None:
    importing.look(importing.write(("Vorname;Nachname;Rufname 2", "Ada;Lovelace;Countess")))
    model = importing.view.columns.model
    model.set_target(2, "given_name")
    assert model.target(0) == headers.EXTRA
    assert model.target(2) == "given_name"


# Said by the offscreen platform when a list pops up; a screen never says it.
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")
def test_enter_opens_the_choice_of_a_column(importing: Importing) -> None:
    importing.look(importing.write(("Vorname;Nachname;Was", "Ada;Lovelace;Speaker")))
    table = importing.view.columns.table
    table.go(2)
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    box = table.viewport().findChild(QComboBox)
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("category"))
    box.activated.emit(box.currentIndex())
    assert importing.view.columns.model.target(2) == "category"


def test_the_columns_are_a_model_that_qt_can_use(
    importing: Importing, qtmodeltester: ModelTester
) -> None:
    importing.look(importing.write(FIRST))
    model = importing.view.columns.model
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there
    tester = QAbstractItemModelTester(model)
    model.set_target(1, "badge_name")
    assert tester.model() is model


def test_rows_that_will_not_do_are_set_aside_and_can_be_saved(
    importing: Importing, tmp_path: Path
) -> None:
    importing.check(importing.write((*FIRST, ";;Nobody Ltd;;")))
    check = importing.view.check
    assert importing.view.check.tiles[Kind.REFUSED].count() == "▲ 1"
    said = "4 row(s) read: 3 to import, 1 set aside. Nothing is written yet."
    assert check.explained.text() == said
    check.show_kind(Kind.REFUSED)
    assert rows(importing)[0][:2] == ["5", "There is no name."]
    out = tmp_path / "aside.csv"
    check.save_refused.emit(out)
    importing.settle()
    assert "Nobody Ltd" in out.read_text(encoding="utf-8-sig")
    importing.carry_out()
    assert len(importing.names()) == 3


def test_an_unknown_word_for_the_registration_is_explained_once(importing: Importing) -> None:
    importing.check(
        importing.write(("Vorname;Nachname;Status", "Ada;Lovelace;halb da", "Grace;Hopper;halb da"))
    )
    check = importing.view.check
    check.show_kind(Kind.REFUSED)
    assert len(rows(importing)) == 2
    importing.settle()
    box = next(one for one in check.findChildren(QComboBox) if one.isVisible())
    box.setCurrentIndex(box.findData(Status.PENDING.value))
    check.buttons[-1].click()
    importing.settle()
    assert check.tiles[Kind.NEW].count() == "2"
    importing.carry_out()
    assert {one.status for one in importing.store.attendees()} == {Status.PENDING}


def test_a_second_list_asks_whether_it_is_the_whole_one(importing: Importing) -> None:
    importing.first_list()
    importing.check(newer(importing.write((FIRST[0], "Neu;Person;Neu;neu@example.org;DE"))))
    check = importing.view.check
    assert not check.import_button.isEnabled()
    assert not check.whole.isChecked()
    assert not check.adds.isChecked()
    check.adds.click()
    importing.settle()
    assert check.tiles[Kind.MISSING].isHidden()
    importing.carry_out()
    assert len(importing.names()) == 4
    assert not any(one.missing for one in importing.store.attendees())


def test_many_missing_need_a_yes_of_their_own(importing: Importing) -> None:
    importing.first_list()
    importing.check(newer(importing.write(FIRST[:2])))
    check = importing.view.check
    check.whole.click()
    importing.settle()
    assert check.tiles[Kind.MISSING].count() == "▲ 2"
    assert not check.import_button.isEnabled()
    check.accepts[intake.VANISHING].setChecked(True)
    importing.carry_out()
    assert sum(one.missing for one in importing.store.attendees()) == 2
    assert all(one.status is Status.CONFIRMED for one in importing.store.attendees())


@pytest.mark.parametrize(("number", "expected"), [(0, "Desk says"), (1, "List says")])
def test_a_conflict_is_decided_for_one_side(
    importing: Importing, number: int, expected: str
) -> None:
    importing.first_list()
    ada = next(one for one in importing.store.attendees() if one.given_name == "Ada")
    corrections.edit(importing.store, ada.id, {"organisation": "Desk says"}, at=TEN)
    changed = [row.replace("Analytical Engine", "List says") for row in FIRST]
    importing.check(newer(importing.write(changed)))
    check = importing.view.check
    check.whole.click()
    importing.settle()
    check.show_kind(Kind.CONFLICTS)
    assert rows(importing)[0] == [
        "Ada Lovelace",
        "Organisation",
        "Desk says",
        "List says",
        "open",
    ]
    assert not check.import_button.isEnabled()
    check.buttons[number].click()
    importing.carry_out()
    assert importing.organisation("Ada Lovelace") == expected
    assert not importing.store.conflicts()


@pytest.mark.parametrize(("same", "people"), [(True, 3), (False, 4)])
def test_a_doubtful_row_is_somebody_known_or_somebody_new(
    importing: Importing, same: bool, people: int
) -> None:
    importing.first_list()
    rows_ = (FIRST[0], *FIRST[2:], "Ada;Lovelace;Elsewhere;other@example.org;GB")
    importing.check(newer(importing.write(rows_)))
    check = importing.view.check
    check.whole.click()
    importing.settle()
    check.show_kind(Kind.DOUBTFUL)
    check.buttons[0 if same else 1].click()
    for box in check.accepts.values():
        box.setChecked(True)
    importing.carry_out()
    assert len(importing.names()) == people


def test_somebody_erased_who_is_on_a_list_again_is_asked_about(importing: Importing) -> None:
    importing.first_list()
    ada = next(one for one in importing.store.attendees() if one.given_name == "Ada")
    corrections.erase(importing.store, ada.id, at=TEN)
    renamed = [FIRST[0], FIRST[1].replace("Lovelace", "King"), *FIRST[2:]]
    importing.check(newer(importing.write(renamed)))
    check = importing.view.check
    check.whole.click()
    importing.settle()
    check.show_kind(Kind.DOUBTFUL)
    assert [button.label() for button in check.buttons] == ["Import again", "Leave it open"]
    assert "was erased on 7 May" in rows(importing)[0][2]
    check.buttons[0].click()
    importing.carry_out()
    assert "Ada King" in importing.names()


def test_stopping_leaves_an_import_that_can_be_taken_back(importing: Importing) -> None:
    many = [FIRST[0]] + [f"Given{n};Family{n};Org;{n}@example.org;BE" for n in range(3000)]
    importing.check(importing.write(many))
    check = importing.view.check
    check.import_button.click()
    importing.office.until(lambda: check.strip.bar.maximum() > 0 and check.strip.bar.value() > 0)
    check.strip.stop_button.click()
    importing.office.until(lambda: importing.view.page is importing.view.done)
    done = importing.view.done
    assert done.result().startswith("▲ Stopped")
    assert 0 < len(importing.names()) < 3000
    done.withdraw_button.click()
    importing.office.until(lambda: importing.view.page is importing.view.choose)
    importing.settle()
    assert importing.names() == []


def test_an_import_that_stopped_goes_on_where_it_was(importing: Importing) -> None:
    many = [FIRST[0]] + [f"Given{n};Family{n};Org;{n}@example.org;BE" for n in range(3000)]
    importing.check(importing.write(many))
    check = importing.view.check
    check.import_button.click()
    importing.office.until(lambda: check.strip.bar.maximum() > 0 and check.strip.bar.value() > 0)
    check.strip.stop_button.click()
    importing.office.until(lambda: importing.view.page is importing.view.done)
    importing.view.done.go_on_button.click()
    importing.office.until(lambda: importing.view.page is check)
    importing.office.until(check.import_button.isEnabled)
    importing.carry_out()
    assert importing.view.done.result().startswith("✔ Done")
    assert len(importing.names()) == 3000


def test_what_stopped_earlier_is_offered_when_the_page_opens(importing: Importing) -> None:
    path = importing.write(FIRST)
    preview = intake.preview(importing.store, path)
    intake.carry_out(importing.store, preview, at=TEN, cancelled=lambda: True)
    with importing.store.writing() as writer:
        payload = {"import": "i-1", "source": "list", "source_version": 1, "whole": 1}
        writer.append("import_begun", payload, at=TEN + timedelta(minutes=1))
    importing.screen.hide()
    importing.screen.show()
    importing.settle()
    said = [label.text() for label in importing.view.choose.findChildren(QLabel)]
    assert any("stopped half-way" in text for text in said)


def test_escape_goes_one_step_back(importing: Importing) -> None:
    importing.check(importing.write(FIRST))
    QTest.keyClick(importing.view.check.table, Qt.Key.Key_Escape)
    assert importing.shows(importing.view.columns)
    QTest.keyClick(importing.view.columns.table, Qt.Key.Key_Escape)
    assert importing.shows(importing.view.choose)


def test_what_strangers_wrote_is_shown_as_it_is(importing: Importing) -> None:
    importing.check(importing.write((FIRST[0], "<b>Ada</b>;R&D;<img src=x>;a@example.org;GB")))
    assert rows(importing)[0][1] == "<b>Ada</b> R&D"
    formats = {label.textFormat() for label in importing.view.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


def test_the_end_leads_to_the_names_check(importing: Importing) -> None:
    importing.check(importing.write(FIRST))
    importing.carry_out()
    with importing.office.bot.waitSignal(importing.screen.wants) as asked:
        importing.view.done.names_button.click()
    assert asked.args == ["names"]


def test_every_step_is_whole_at_twice_the_text_size(importing: Importing) -> None:
    importing.office.opened.theme.use("contrast", 200)
    importing.check(importing.write(FIRST))
    QApplication.processEvents()
    assert importing.screen.minimumSizeHint().height() <= 560
    assert importing.view.check.import_button.isVisible()
    for widget in importing.view.findChildren(QLineEdit):
        assert widget.accessibleName() or widget.parent() is not None
