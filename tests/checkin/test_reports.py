"""Logs out: the columns of the contract, times, guards, and files that are whole or not there."""

import csv
import io
import json
import os
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from checkin import corrections, desk, events, reports
from checkin.errors import Cancelled, NotWritten
from checkin.model import Checkpoint, Direction, Policy, Session
from checkin.report_rows import Cell
from checkin.store import Store
from tests.checkin.people import NINE, TEN, add, add_ada

CONTRACT = [
    "code",
    "given_name",
    "family_name",
    "organisation",
    "country",
    "category",
    "checkpoint",
    "direction",
    "at_local",
    "at_utc",
    "station",
    "verdict",
    "reason",
    "forced",
    "undone",
]


def rows(store: Store, report: reports.Report) -> list[dict[str, Cell]]:
    made = reports.table(store, report)
    return [dict(zip(made.columns, row, strict=True)) for row in made.rows]


def scan(store: Store, code: str, at: datetime = NINE, **options: object) -> desk.ScanResult:
    return desk.scan(store, code, checkpoint="desk", at=at, **options)  # type: ignore[arg-type]  # a test's shorthand


def written(store: Store, report: reports.Report, out: Path) -> list[dict[str, str]]:
    """The rows of a report as its file has them, by column."""
    form: reports.Format = out.suffix[1:]  # type: ignore[assignment]  # one of the three
    count = reports.export(store, report, form, out)
    if form == "jsonl":
        found = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    elif form == "csv":
        found = list(csv.DictReader(io.StringIO(out.read_bytes().decode("utf-8"), newline="")))
    else:
        header, *body = CalamineWorkbook.from_path(out).get_sheet_by_index(0).to_python()
        found = [dict(zip(map(str, header), row, strict=True)) for row in body]
    assert len(found) == count
    return found


class TestAttendance:
    """Who was where, when."""

    def test_it_has_the_columns_of_the_contract(self, store: Store) -> None:
        assert set(CONTRACT) <= set(reports.ATTENDANCE_COLUMNS)

    def test_an_entry_is_a_row_with_who_where_and_when(self, store: Store) -> None:
        add_ada(store)
        scan(store, "T-1", actor="AL")
        (row,) = rows(store, "attendance")
        assert {name: row[name] for name in CONTRACT} == {
            "code": "T-1",
            "given_name": "Ada",
            "family_name": "Lovelace",
            "organisation": "Analytical Engine",
            "country": "GB",
            "category": "Speaker",
            "checkpoint": "Registration desk",
            "direction": "entry",
            "at_local": "2024-05-07 09:00:00",
            "at_utc": "2024-05-07T07:00:00Z",
            "station": "Desk 1",
            "verdict": "admit",
            "reason": "ok",
            "forced": "",
            "undone": "",
        }
        assert row["actor"] == "AL"

    def test_exits_count_and_refusals_do_not(self, store: Store) -> None:
        add_ada(store)
        for direction in (Direction.ENTRY, Direction.ENTRY, Direction.EXIT):
            scan(store, "T-1", direction=direction)
        scan(store, "NOBODY")
        assert [(r["direction"], r["reason"]) for r in rows(store, "attendance")] == [
            ("entry", "ok"),
            ("exit", "exit_ok"),
        ]

    def test_forced_and_undone_are_said(self, store: Store) -> None:
        add(store, "T-1", given_name="Bob", status="unpaid")
        first = scan(store, "T-1", force=True)
        corrections.undo(store, first.scan, at=TEN)
        (row,) = rows(store, "attendance")
        assert (row["forced"], row["undone"], row["reason"]) == ("yes", "yes", "unpaid")

    def test_the_night_the_clocks_change_is_told_apart_by_utc(self, store: Store) -> None:
        add_ada(store)
        first = datetime(2024, 10, 27, 0, 30, tzinfo=UTC)
        for hour in range(3):
            scan(store, "T-1", first + timedelta(hours=hour), force=True)
        assert [(r["at_local"], r["at_utc"]) for r in rows(store, "attendance")] == [
            ("2024-10-27 02:30:00", "2024-10-27T00:30:00Z"),
            ("2024-10-27 02:30:00", "2024-10-27T01:30:00Z"),
            ("2024-10-27 03:30:00", "2024-10-27T02:30:00Z"),
        ]

    def test_back_dated_scans_stand_at_their_time(self, store: Store) -> None:
        add_ada(store)
        scan(store, "T-1", TEN)
        scan(store, "T-1", NINE, back_dated=True, entered_at=TEN)
        assert [r["at_utc"] for r in rows(store, "attendance")] == [
            "2024-05-07T07:00:00Z",
            "2024-05-07T08:00:00Z",
        ]

    def test_merged_people_are_told_as_the_one_who_stayed(self, store: Store) -> None:
        ada, twin = add_ada(store), add(store, "T-9", given_name="A.")
        scan(store, "T-9")
        corrections.merge_people(store, ada, twin, at=TEN)
        (row,) = rows(store, "attendance")
        assert (row["given_name"], row["code"], row["attendee"]) == ("Ada", "T-1", ada)

    def test_a_correction_is_in_the_log_and_a_replacement_too(self, store: Store) -> None:
        ada = add_ada(store)
        scan(store, "T-1")
        corrections.edit(store, ada, {"badge_name": "The Countess"}, at=TEN)
        (row,) = rows(store, "attendance")
        assert (row["badge_name"], row["family_name"]) == ("The Countess", "Lovelace")

    def test_the_erased_are_gone_from_it(self, store: Store) -> None:
        ada = add_ada(store)
        scan(store, "T-1")
        corrections.erase(store, ada, at=TEN)
        assert rows(store, "attendance") == []
        assert rows(store, "attendees") == []
        journal = json.dumps(rows(store, "journal"))
        assert "erase" in journal
        assert "Lovelace" not in journal


def test_the_journal_has_refusals_unknown_codes_and_everything_else(store: Store) -> None:
    ada = add_ada(store)
    scan(store, "T-1")
    scan(store, "T-1")
    scan(store, "who is this")
    corrections.edit(store, ada, {"title": "Lady"}, at=TEN)
    journal = rows(store, "journal")
    assert [r["kind"] for r in journal] == [
        "event",
        "station",
        "checkpoint",
        "roster",
        "scan",
        "scan",
        "scan",
        "edit",
    ]
    assert [r["reason"] for r in journal if r["kind"] == "scan"] == ["ok", "already_in", "unknown"]
    assert journal[6]["given_name"] == ""
    assert "who is this" not in json.dumps(journal)
    assert json.loads(str(journal[7]["details"]))["set"] == {"title": "Lady"}
    assert [r["seq"] for r in journal] == list(range(1, 9))


class TestAttendees:
    """The list as it stands, and those who did not come."""

    def test_every_field_and_further_columns_are_there(self, store: Store) -> None:
        with store.writing() as writer:
            events.put_session(writer, Session(key="s", title="Opening"), at=NINE)
        said = {
            "source": "list",
            "key": "K",
            "source_version": 1,
            "fields": {"given_name": "Ada", "valid_from": "2024-05-06T00:00:00+02:00"},
            "codes": ["A", "B"],
            "entitlements": ["s", "gone"],
            "extra": {"T-shirt": "M", "notes": "vegan"},
        }
        with store.writing() as writer:
            writer.append("roster", said, at=NINE, attendee="ada")
        corrections.note(store, "ada", "came by train", at=NINE)
        scan(store, "A", TEN)
        (row,) = rows(store, "attendees")
        assert (row["code"], row["codes"]) == ("A", "A | B")
        assert row["sessions"] == "Opening | gone"
        assert row["valid_from"] == "2024-05-06T00:00:00+02:00"
        assert (row["first_entry_local"], row["first_entry_utc"]) == (
            "2024-05-07 10:00:00",
            "2024-05-07T08:00:00Z",
        )
        assert (row["T-shirt"], row["notes"]) == ("M", "came by train")
        assert row["notes (list)"] == "vegan"  # the list's column is not lost to ours
        assert (row["status"], row["source_id"]) == ("confirmed", "K")

    def test_no_shows_are_those_expected_who_were_admitted_nowhere(self, store: Store) -> None:
        for code, status in [
            ("came", ""),
            ("paid", ""),
            ("unpaid", "unpaid"),
            ("cancelled", "cancelled"),
            ("waiting", "waitlisted"),
            ("undone", ""),
            ("refused", "pending"),
        ]:
            add(store, code, given_name=code, status=status)
        scan(store, "came")
        scan(store, "refused")
        corrections.undo(store, scan(store, "undone").scan, at=TEN)
        twin = add(store, "twin", given_name="twin")
        corrections.merge_people(store, twin, store.by_code("paid")[0].id, at=TEN)
        assert {r["code"] for r in rows(store, "no-shows")} == {
            "unpaid",
            "undone",
            "refused",
            "twin",
        }

    def test_merged_people_are_one_row(self, store: Store) -> None:
        corrections.merge_people(store, add_ada(store), add(store, "T-2"), at=NINE)
        (row,) = rows(store, "attendees")
        assert row["codes"] == "T-1 | T-2"


HOSTILE = [
    "=1+1",
    "+32 2 123 45 67",
    "-1+2",
    "@SUM(A1)",
    "\t=1",
    "\rx",
    "  =1",
    "\u00a0=1",
    "\u200b=1",
    "\ufeff=1",
    "\x00=1",
    "＝1",
    "＋1",
    "－1",
    "＠x",
    "﹦1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://example.org";"x")',
]
PLAIN = ["", "Ada", "a=b", "1-2", "x@example.org", "'t Hooft", "0032", "— dash", "–5", "00123"]


class TestFiles:
    """What is written."""

    @pytest.mark.parametrize("text", HOSTILE, ids=ascii)
    def test_what_a_spreadsheet_takes_for_a_formula_is_guarded(self, text: str) -> None:
        assert reports.guarded(text) == "'" + text

    @pytest.mark.parametrize("text", PLAIN, ids=ascii)
    def test_everything_else_stays_as_it_is(self, text: str) -> None:
        assert reports.guarded(text) == text

    def test_numbers_stay_numbers(self) -> None:
        assert reports.guarded(-5) == -5

    @pytest.mark.parametrize("form", reports.FORMATS)
    @pytest.mark.parametrize("report", reports.REPORTS)
    def test_every_report_reads_back_from_every_format(
        self, store: Store, tmp_path: Path, report: reports.Report, form: str
    ) -> None:
        add(store, "T-1", given_name="Ζωή “Zoe”", family_name='O;\'Neil, "x"\n李', phone="+32 2")
        add(store, "T-2", given_name="=1+1", organisation="@x")
        scan(store, "T-1")
        found = written(store, report, tmp_path / f"out.{form}")
        expected = rows(store, report)
        guard = reports.guarded if form == "csv" else (lambda cell: cell)
        assert [{k: str(v) for k, v in row.items()} for row in found] == [
            {
                k: str(guard(v) if form == "csv" else float(v) if _number(v, form) else v)
                for k, v in row.items()
            }
            for row in expected
        ]
        assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []

    def test_in_a_workbook_texts_stay_texts(self, store: Store, tmp_path: Path) -> None:
        texts = [*HOSTILE, *PLAIN, "_x0041_", "1e5", "https://example.org", " x "]
        for number, text in enumerate(texts):
            add(store, f"00{number}", given_name="x", family_name=f"{number:03}", organisation=text)
        found = written(store, "attendees", tmp_path / "out.xlsx")
        by_number: Mapping[str, object] = {r["family_name"]: r["organisation"] for r in found}
        for number, text in enumerate(texts):
            got = by_number[f"{number:03}"]
            assert isinstance(got, str)
            # XML turns a carriage return into a line end and cannot hold some controls at all.
            assert got.replace("\r", "\n") in (text, text.replace("\r", "\n")), text
        assert all(isinstance(r["code"], str) and r["code"].startswith("00") for r in found)

    def test_a_workbook_has_no_formula_and_no_link(self, store: Store, tmp_path: Path) -> None:
        import zipfile

        for number, text in enumerate([*HOSTILE, "https://example.org", "mailto:a@b.eu"]):
            add(store, f"{number}", given_name="x", organisation=text)
        reports.export(store, "attendees", "xlsx", tmp_path / "out.xlsx")
        with zipfile.ZipFile(tmp_path / "out.xlsx") as book:
            sheet = book.read("xl/worksheets/sheet1.xml")
        assert b"<f>" not in sheet
        assert b"hyperlink" not in sheet

    @pytest.mark.parametrize("bom", [True, False])
    def test_a_csv_begins_with_the_mark_only_if_asked(
        self, store: Store, tmp_path: Path, bom: bool
    ) -> None:
        add_ada(store)
        out = tmp_path / "out.csv"
        reports.export(store, "attendees", "csv", out, bom=bom)
        data = out.read_bytes()
        assert data.startswith(b"\xef\xbb\xbfcode," if bom else b"code,")
        assert data.count(b"\xef\xbb\xbf") == bom

    @pytest.mark.parametrize("form", reports.FORMATS)
    def test_an_empty_report_is_a_file_all_the_same(
        self, store: Store, tmp_path: Path, form: reports.Format
    ) -> None:
        out = tmp_path / f"out.{form}"
        assert reports.export(store, "attendance", form, out) == 0
        assert out.exists()

    @pytest.mark.parametrize("form", reports.FORMATS)
    def test_stopping_leaves_the_old_file_as_it_was(
        self, store: Store, tmp_path: Path, form: reports.Format
    ) -> None:
        for number in range(250):
            add(store, f"T-{number}", given_name="x")
        out = tmp_path / f"out.{form}"
        out.write_bytes(b"the old one")
        asked = iter([False, True])
        told: list[tuple[int, int]] = []
        with pytest.raises(Cancelled):
            reports.export(
                store,
                "attendees",
                form,
                out,
                progress=lambda done, total: told.append((done, total)),
                cancelled=lambda: next(asked),
            )
        assert out.read_bytes() == b"the old one"
        assert told == [(0, 250)]
        assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []
        assert not store.connection.in_transaction

    @pytest.mark.parametrize("form", reports.FORMATS)
    def test_a_place_that_cannot_be_written_is_said_in_words(
        self, store: Store, tmp_path: Path, form: reports.Format
    ) -> None:
        add_ada(store)
        (tmp_path / "file").write_text("x")
        (tmp_path / "folder").mkdir()
        places = [
            tmp_path / "no" / "such" / f"out.{form}",
            tmp_path / "file" / f"out.{form}",
            tmp_path / "folder",
            tmp_path / ("x" * 300),
            Path(),
            Path("/"),
            store.path,
            Path(os.path.relpath(store.path)),
        ]
        for out in places:
            with pytest.raises(NotWritten, match="could not be written"):
                reports.export(store, "attendees", form, out)
            assert not store.connection.in_transaction
        assert store.verify().holds
        assert sorted(p.name for p in tmp_path.iterdir() if p.name.startswith(".")) == []

    def test_a_report_is_of_one_moment(self, store: Store, tmp_path: Path) -> None:
        for number in range(250):
            add(store, f"T-{number}", given_name="x")

        def scan_meanwhile(done: int, total: int) -> None:
            if done == 200:
                with Store.open(store.path, data_dir=tmp_path / "other", at=TEN) as other:
                    corrections.edit(other, other.by_code("T-1")[0].id, {"title": "Late"}, at=TEN)

        out = tmp_path / "out.csv"
        reports.export(store, "attendees", "csv", out, progress=scan_meanwhile)
        assert b"Late" not in out.read_bytes()
        reports.export(store, "attendees", "csv", out)
        assert b"Late" in out.read_bytes()


def _number(value: object, form: str) -> bool:
    return form == "xlsx" and isinstance(value, int)


def test_figures_count_people_by_category_and_checkpoint(store: Store) -> None:
    with store.writing() as writer:
        room = Checkpoint(key="a", name="Room A", policy=Policy.ROOM)
        events.put_checkpoint(writer, room, at=NINE)
    add_ada(store)
    for code, status in [("P-1", ""), ("P-2", "unpaid"), ("P-3", "cancelled")]:
        add(store, code, given_name=code, category="Participant", status=status)
    scan(store, "T-1")
    scan(store, "P-2")
    desk.scan(store, "T-1", checkpoint="a", at=TEN)
    desk.scan(store, "T-1", checkpoint="a", at=TEN, direction=Direction.EXIT)
    desk.walk_in(store, {"given_name": "Eve"}, checkpoint="desk", at=TEN, printer="p")
    figures = reports.stats(store)
    assert (figures.attendees, figures.checked_in, figures.walk_ins) == (4, 2, 1)
    assert figures.categories == {"Participant": (2, 0), "": (1, 1), "Speaker": (1, 1)}
    assert figures.checkpoints == {"Registration desk": (2, 2, 2, 0), "Room A": (0, 1, 1, 1)}
    assert figures.statuses == {"confirmed": 3, "unpaid": 1, "cancelled": 1}
    assert figures.jobs == {"queued": 1}
    assert figures.facts == len(list(store.facts()))
    corrections.undo(store, next(store.facts(kinds=["walkin"])).id, at=TEN)
    assert reports.stats(store).checkpoints["Registration desk"] == (1, 1, 1, 0)
