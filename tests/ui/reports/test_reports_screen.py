import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel

from checkin import desk
from checkin.signatures import Options
from tests.checkin.people import TEN
from tests.ui.reports.conftest import Reports


def choose(reports: Reports, report: str, written_as: str) -> None:
    card = reports.view.export
    card.report.setCurrentIndex(card.report.findData(report))
    card.written_as.setCurrentIndex(card.written_as.findData(written_as))


def test_figures_say_how_it_stands_and_follow_what_happens(reports: Reports) -> None:
    overview = reports.view.overview
    assert (overview.came.number(), overview.expected.number()) == ("3", "8")
    assert overview.categories.cell(0, 0).text == "Press"
    assert overview.categories.cell(0, 3).share == pytest.approx(3 / 8)
    desk.scan(reports.store, "T-5", checkpoint="desk", at=TEN)
    reports.screen.facts_changed()
    reports.office.settle()
    assert overview.came.number() == "4"
    assert "09:00" in overview.chart.accessibleDescription()


@pytest.mark.parametrize(
    ("report", "written_as", "rows"),
    [("attendance", "csv", 3), ("attendees", "xlsx", 8), ("no-shows", "jsonl", 5)],
)
def test_a_report_is_saved_as_chosen(
    reports: Reports, tmp_path: Path, report: str, written_as: str, rows: int
) -> None:
    choose(reports, report, written_as)
    out = tmp_path / f"out.{written_as}"
    reports.view.export.order(out)
    assert reports.done(reports.view.export) == f"✔ {rows} row(s) in out.{written_as}."
    if written_as == "jsonl":
        lines = out.read_text(encoding="utf-8").splitlines()
        assert json.loads(lines[0])["given_name"] == "G3"


@pytest.mark.parametrize("marked", [True, False])
def test_the_mark_for_older_excel_is_offered_for_csv_only(
    reports: Reports, tmp_path: Path, marked: bool
) -> None:
    choose(reports, "attendance", "xlsx")
    assert reports.view.export.bom.isHidden()
    choose(reports, "attendance", "csv")
    assert not reports.view.export.bom.isHidden()
    reports.view.export.bom.setChecked(marked)
    out = tmp_path / "out.csv"
    reports.view.export.order(out)
    reports.done(reports.view.export)
    assert out.read_bytes().startswith(b"\xef\xbb\xbf") is marked


def test_a_report_that_cannot_be_written_says_why(reports: Reports, tmp_path: Path) -> None:
    reports.view.export.order(tmp_path / "nowhere" / "out.csv")
    assert reports.done(reports.view.export).startswith("✖")
    assert "out.csv" in reports.view.export.result()


def test_a_report_can_be_stopped_and_leaves_nothing(reports: Reports, tmp_path: Path) -> None:
    out = tmp_path / "out.csv"
    reports.view.export.order(out)
    reports.view.export.strip.stop_button.click()
    said = reports.done(reports.view.export)
    if said.startswith("▲"):  # it may have been done before it heard of it
        assert not out.exists()


def test_lists_to_sign_are_saved_with_what_stands_on_the_card(
    reports: Reports, tmp_path: Path
) -> None:
    card = reports.view.signing
    card.form.set_values({"project": "Clusters", "home_country": "BE", "language": "fr"})
    logo = tmp_path / "logo.svg"
    logo.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/>'
        "</svg>"
    )
    card.set_logos((str(logo),))
    card.order(tmp_path / "lists")
    assert reports.done(card) == "✔ 1 list(s) with 8 people in lists.pdf."
    assert (tmp_path / "lists.pdf").read_bytes().startswith(b"%PDF")
    card.supplement.setChecked(True)
    card.order(tmp_path / "more.pdf")
    assert reports.done(card) == "✔ There is nobody who is not on a sheet yet."
    card.order(tmp_path / "nowhere" / "lists.csv")
    assert reports.done(card).startswith("✖")


def test_what_stood_on_the_sheets_comes_back_and_never_over_what_is_typed(
    reports: Reports, tmp_path: Path
) -> None:
    card = reports.view.signing
    kept = Options(project="Clusters", note="Five years.", language="de", logos=("/a/b.png",))
    card.show_options(kept)
    assert card.options() == kept
    card.form.set_values({"project": "Another"})
    card.show_options(kept)
    assert card.options().project == "Another"
    card.set_logos(())
    assert not card.no_logo_button.isEnabled()


def test_a_sound_file_is_said_to_be_one(reports: Reports) -> None:
    reports.view.verify.button.click()
    assert reports.done(reports.view.verify).startswith("✔ All is well")


def test_a_file_that_was_tampered_with_is_found_out(reports: Reports) -> None:
    reports.store.connection.execute("UPDATE attendee SET given_name = 'X' WHERE rowid = 1")
    reports.view.verify.button.click()
    assert reports.done(reports.view.verify).startswith("✖")


def test_a_backup_is_made_on_demand_and_listed(reports: Reports) -> None:
    assert reports.view.backups.lines() == "There is no backup yet."
    assert not reports.view.backups.restore_button.isEnabled()
    reports.view.backups.button.click()
    assert reports.done(reports.view.backups) == "✔ Backed up."
    assert "iB" in reports.view.backups.lines() or "bytes" in reports.view.backups.lines()
    with reports.office.bot.waitSignal(reports.screen.wants) as asked:
        reports.view.backups.restore_button.click()
    assert asked.args == ["restore"]


def test_figures_are_not_counted_while_the_page_is_not_shown(reports: Reports) -> None:
    reports.screen.hide()
    desk.scan(reports.store, "T-6", checkpoint="desk", at=TEN)
    reports.screen.facts_changed()
    reports.office.settle()
    assert reports.view.overview.came.number() == "3"
    reports.screen.show()
    reports.office.settle()
    assert reports.view.overview.came.number() == "4"


def test_everything_has_a_name_and_no_text_is_markup(reports: Reports) -> None:
    assert all(box.accessibleName() for box in reports.view.findChildren(QComboBox))
    formats = {label.textFormat() for label in reports.view.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}


def test_the_page_is_whole_at_twice_the_text_size(reports: Reports) -> None:
    reports.office.opened.theme.use("dark", 200)
    QApplication.processEvents()
    assert reports.screen.minimumSizeHint().height() <= 560
    assert reports.view.export.save_button.isVisible()
