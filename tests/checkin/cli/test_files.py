"""`init`, `export`, `stats`, `verify`, `backup`, `restore`, `merge`; files that are none."""

import csv
import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from python_calamine import CalamineWorkbook

from checkin import __version__, reports
from checkin.cli.app import COMMANDS
from checkin.store import Store, backups
from tests.checkin.cli.conftest import Ended, Run
from tests.checkin.people import TEN, add, make_event

USAGE = 2


def one_sentence(ended: Ended) -> bool:
    return ended.code == 1 and ended.out == "" and len(ended.err.splitlines()) == 1


def test_there_are_the_commands_of_the_contract(run: Run) -> None:
    promised = "demo init import scan find badge badges export stats verify undo edit walkin note"
    assert set(promised.split()) <= COMMANDS
    ended = run("--help")
    assert ended.code == 0
    assert all(f" {command} " in ended.out for command in COMMANDS)
    families = {
        "printer": ["status"],
        "source": ["list"],
        "template": ["lint"],
    }  # one of it speaks for all
    for command in COMMANDS:
        told = run(command, *families.get(command, []), "--help")
        assert told.code == 0
        assert "--json" in told.out


def test_the_version_is_told(run: Run) -> None:
    ended = run("--version")
    assert (ended.code, ended.out) == (0, f"{__version__}\n")


@pytest.mark.parametrize("arguments", [[], ["nonsense"], ["--nonsense"], ["scan"], ["export", "x"]])
def test_wrong_usage_ends_with_2(run: Run, arguments: list[str]) -> None:
    ended = run(*arguments)
    assert ended.code == USAGE


@pytest.mark.parametrize(
    ("arguments", "option"),
    [
        (["ticket", "e", "T-1", "--mark", "x"], "--mark"),
        (["export", "e", "journal", "--format", "x"], "--format"),
        (["template", "import", "e", "f", "--from", "x"], "--from"),
    ],
)
def test_a_word_that_is_no_choice_is_told_in_one_sentence(
    run: Run, arguments: list[str], option: str
) -> None:
    ended = run(*arguments)
    assert ended.code == USAGE
    assert f"Invalid value for '{option}': 'x' is not one of " in ended.err


class TestInit:
    """A new event file."""

    def test_it_makes_an_event_with_a_registration_desk(self, run: Run, tmp_path: Path) -> None:
        path = tmp_path / "ecc.checkin"
        ended = run("init", path, "--name", "ECC “2024”", "--timezone", "Europe/Brussels", "--json")
        assert (ended.code, ended.err) == (0, "")
        assert (ended.json["name"], ended.json["timezone"]) == ("ECC “2024”", "Europe/Brussels")
        figures = run("stats", path, "--json").json
        assert list(figures["checkpoints"]) == ["Registration desk"]
        assert run("scan", path, "X", "--checkpoint", "Registration desk").code == 3

    def test_nothing_is_written_over(self, run: Run, event: Path) -> None:
        before = event.read_bytes()
        ended = run("init", event, "--name", "X", "--timezone", "Europe/Brussels")
        assert one_sentence(ended)
        assert event.read_bytes() == before

    @pytest.mark.parametrize(
        ("path", "name", "zone"),
        [
            ("new.checkin", "", "Europe/Brussels"),
            ("new.checkin", "X", "Brussels"),
            ("no/such/new.checkin", "X", "Europe/Brussels"),
            ("Dropbox/new.checkin", "X", "Europe/Brussels"),
        ],
    )
    def test_what_cannot_be_is_said_in_one_sentence(
        self, run: Run, tmp_path: Path, path: str, name: str, zone: str
    ) -> None:
        (tmp_path / "Dropbox").mkdir()
        assert one_sentence(run("init", tmp_path / path, "--name", name, "--timezone", zone))
        assert not (tmp_path / path).exists()

    def test_a_name_and_a_zone_are_needed(self, run: Run, tmp_path: Path) -> None:
        assert run("init", tmp_path / "x.checkin", "--name", "X").code == USAGE
        assert run("init", tmp_path / "x.checkin", "--timezone", "UTC").code == USAGE


EVERY = [
    ["scan", "EVENT", "T-1"],
    ["find", "EVENT", "ada"],
    ["edit", "EVENT", "T-1", "title=x"],
    ["note", "EVENT", "T-1", "x"],
    ["undo", "EVENT", "T-1"],
    ["walkin", "EVENT", "given_name=x"],
    ["history", "EVENT", "T-1"],
    ["erase", "EVENT", "T-1", "--yes"],
    ["badge", "EVENT", "T-1", "--out", "OUT"],
    ["badges", "EVENT", "--out", "OUT"],
    ["export", "EVENT", "journal", "--out", "OUT"],
    ["stats", "EVENT"],
    ["verify", "EVENT"],
    ["backup", "EVENT"],
    ["merge", "EVENT", "EVENT"],
    ["import", "EVENT", "LIST", "--yes"],
    ["import", "EVENT", "LIST", "--dry-run"],
]


class TestNoEvent:
    """Whatever lies where an event file should be, every command says so in one sentence."""

    @pytest.mark.parametrize("arguments", EVERY, ids=lambda a: a[0])
    def test_every_command_refuses_what_is_no_event_file(
        self, run: Run, tmp_path: Path, arguments: list[str]
    ) -> None:
        (tmp_path / "list.csv").write_text("Name,Code\nAda,T-1\n")
        (tmp_path / "text.checkin").write_text("hello\n" * 1000)
        (tmp_path / "folder.checkin").mkdir()
        with closing(sqlite3.connect(tmp_path / "other.checkin")) as other:
            other.execute("CREATE TABLE t (a)")
        before = sorted(p.name for p in tmp_path.iterdir())
        for name in ("missing.checkin", "text.checkin", "folder.checkin", "other.checkin", ""):
            given = {
                "EVENT": tmp_path / name if name else "",
                "LIST": tmp_path / "list.csv",
                "OUT": tmp_path / "out",
            }
            ended = run(*(given.get(a, a) for a in arguments), "--json")
            assert one_sentence(ended), (name, ended)
        assert sorted(p.name for p in tmp_path.iterdir() if p.name != "data") == before

    @pytest.mark.parametrize("arguments", EVERY, ids=lambda a: a[0])
    def test_damage_anywhere_inside_is_met_with_a_sentence(
        self, run: Run, event: Path, arguments: list[str]
    ) -> None:
        (event.parent / "list.csv").write_text("Given name,Code\nAda,T-1\n")
        whole = bytearray(event.read_bytes())
        for place in range(4096, len(whole), 4096):
            whole[place : place + 64] = b"\xee" * 64
        event.write_bytes(whole)
        given = {
            "EVENT": event,
            "LIST": event.parent / "list.csv",
            "OUT": event.parent / "out",
        }
        ended = run(*(given.get(a, a) for a in arguments), "--json")
        assert one_sentence(ended), ended
        assert "damaged" in ended.err

    def test_a_backup_is_named_only_where_there_is_one(self, run: Run, event: Path) -> None:
        whole = event.read_bytes()
        event.write_bytes(b"hello" * 1000)
        ended = run("stats", event)
        assert one_sentence(ended)
        assert "there is no backup" in ended.err
        event.write_bytes(whole)
        run("backup", event)
        event.write_bytes(b"hello" * 1000)
        assert "Restore the newest backup" in run("stats", event).err

    def test_a_data_folder_that_is_none_is_said_in_a_sentence(
        self, run: Run, event: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("CHECKIN_DATA_DIR", str(tmp_path / "event.checkin"))
        assert one_sentence(run("scan", event, "T-1"))


class TestExport:
    """Reports by command."""

    def test_the_ending_of_the_file_says_the_format(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        for name, start in (("a.XLSX", b"PK"), ("b.jsonl", b"{"), ("c.txt", b"code"), ("d", b"c")):
            assert run("export", event, "attendees", "--out", tmp_path / name).code == 0
            assert (tmp_path / name).read_bytes().startswith(start), name

    def test_an_ending_that_says_otherwise_is_wrong_usage(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        out = tmp_path / "out.xlsx"
        ended = run("export", event, "attendees", "--out", out, "--format", "csv")
        assert (ended.code, ended.out, out.exists()) == (USAGE, "", False)
        assert "do not fit together" in ended.err

    @pytest.mark.parametrize("form", reports.FORMATS)
    @pytest.mark.parametrize("report", reports.REPORTS)
    def test_every_report_is_written_in_every_format(
        self, run: Run, event: Path, tmp_path: Path, report: str, form: str
    ) -> None:
        run("scan", event, "T-2")
        run("scan", event, "NOBODY")
        out = tmp_path / f"out.{form}"
        ended = run("export", event, report, "--format", form, "--out", out, "--json")
        assert ended.code == 0
        assert ended.json["file"] == str(out)
        if form == "jsonl":
            rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
        elif form == "csv":
            rows = list(csv.DictReader(out.read_text("utf-8").splitlines()))
        else:
            header, *body = CalamineWorkbook.from_path(out).get_sheet_by_index(0).to_python()
            rows = [dict(zip(header, row, strict=True)) for row in body]
        assert len(rows) == ended.json["rows"]
        count = {"attendance": 1, "attendees": 3, "no-shows": 2}
        assert len(rows) == count.get(report, len(rows))
        assert {"code", "given_name", "family_name", "organisation", "country"} <= set(rows[0])
        if report == "attendance":
            (row,) = rows
            assert (row["code"], row["given_name"], row["verdict"]) == (
                "T-2",
                "Αλεξάνδρα",
                "admit",
            )

    def test_csv_is_what_comes_unless_told_otherwise(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        out = tmp_path / "out.csv"
        assert run("export", event, "attendees", "--out", out).out == f"3 rows in {out}\n"
        assert out.read_bytes().startswith(b"code,")
        run("export", event, "attendees", "--out", out, "--bom")
        assert out.read_bytes().startswith(b"\xef\xbb\xbfcode,")

    @pytest.mark.parametrize(
        ("arguments", "code"),
        [
            (["everything", "--out", "x"], USAGE),
            (["journal", "--format", "pdf", "--out", "x"], USAGE),
            (["journal"], USAGE),
            (["journal", "--out", "no/such/folder/x.csv"], 1),
            (["journal", "--out", "."], 1),
            (["journal", "--out", ""], 1),
        ],
    )
    def test_what_cannot_be_exported_leaves_nothing(
        self, run: Run, event: Path, arguments: list[str], code: int
    ) -> None:
        ended = run("export", event, *arguments)
        assert (ended.code, ended.out) == (code, "")

    @pytest.mark.parametrize("form", ["csv", "jsonl", "xlsx"])
    def test_the_event_file_is_never_written_over(self, run: Run, event: Path, form: str) -> None:
        run("backup", event)
        beside = event.parent / "sub"
        beside.mkdir()
        (backup,) = backups.newest_first(event)
        for out in (event, beside / ".." / event.name, backup, f"{event}-wal"):
            for command in (
                ["export", event, "attendees", "--format", form, "--out", out],
                ["badges", event, "--out", out],
                ["badge", event, "T-1", "--out", out],
            ):
                assert one_sentence(run(*command))
        assert run("verify", event).code == 0


def test_stats_counts_by_category_and_checkpoint(run: Run, event: Path) -> None:
    run("scan", event, "T-1")
    run("scan", event, "T-2")
    figures = run("stats", event, "--json").json
    assert (figures["attendees"], figures["checked_in"]) == (3, 2)
    assert figures["categories"] == {
        "Participant": {"attendees": 2, "checked_in": 1},
        "Speaker": {"attendees": 1, "checked_in": 1},
    }
    (desk,) = figures["checkpoints"].items()
    told = {name: desk[1][name] for name in ("inside", "people", "entries", "exits")}
    assert (desk[0], told) == (
        "Registration desk",
        {"inside": 2, "people": 2, "entries": 2, "exits": 0},
    )
    text = run("stats", event).out
    assert "2 of 3 checked in" in text
    assert "Registration desk: 2 inside, 2 in, 0 out" in text


class TestVerify:
    """Proof by command."""

    def test_a_sound_file_ends_with_0(self, run: Run, event: Path) -> None:
        ended = run("verify", event, "--json")
        assert (ended.code, ended.err) == (0, "")
        assert (ended.json["holds"], ended.json["problems"]) == (True, [])
        assert ended.json["facts"] == 6
        assert run("verify", event).out == "All is well: 6 records hold.\n"

    @pytest.mark.parametrize(
        ("statement", "named"),
        [
            ("UPDATE journal SET payload = replace(payload, 'Ada', 'Eve')", "record 4"),
            ("UPDATE attendee SET given_name = 'Eve' WHERE given_name = 'Ada'", "table attendee"),
            ("DELETE FROM ticket_code", "table ticket_code"),
        ],
    )
    def test_tampering_ends_with_1_and_is_named(
        self, run: Run, event: Path, statement: str, named: str
    ) -> None:
        with closing(sqlite3.connect(event)) as raw:
            raw.execute(statement)
            raw.commit()
        ended = run("verify", event, "--json")
        assert (ended.code, ended.json["holds"]) == (1, False)
        assert any(named in problem for problem in ended.json["problems"])
        assert len(ended.err.splitlines()) == 1
        assert named in run("verify", event).out


class TestBackups:
    """Copies, and going back to one."""

    def test_a_backup_is_made_and_restored(self, run: Run, event: Path) -> None:
        run("scan", event, "T-1")
        made = Path(run("backup", event, "--json").json["backup"])
        assert made.is_file()
        run("scan", event, "T-2")
        asked = run("restore", event)
        assert (asked.code, "--yes" in asked.err) == (1, True)
        ended = run("restore", event, "--yes", "--json")
        assert (ended.code, ended.json["restored"]) == (0, str(made))
        assert Path(ended.json["kept"]).is_file()
        assert run("scan", event, "T-1").code == 3
        assert run("scan", event, "T-2").code == 0
        assert run("verify", event).code == 0
        assert run("merge", event, ended.json["kept"], "--json").json["taken"] == 1

    def test_the_clock_set_back_hides_no_backup(self, event: Path) -> None:
        from datetime import timedelta

        with Store.open(event, data_dir=event.parent / "data", at=TEN) as store:
            for minute in range(12):
                store.backup(TEN + timedelta(minutes=5 * minute))
            made = [store.backup(TEN + timedelta(minutes=5 * n)) for n in range(3)]
        assert all(path.is_file() for path in made)
        assert backups.newest_first(event)[:3] == made[::-1]
        assert len(backups.newest_first(event)) == backups.KEPT

    def test_a_backup_that_is_not_there_is_said_to_be_missing(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        ended = run("restore", event, "--from", tmp_path / "nofile.checkin", "--yes")
        assert one_sentence(ended)
        assert "no event file at" in ended.err
        assert "nofile.checkin" in ended.err

    def test_a_lost_event_comes_back(self, run: Run, event: Path) -> None:
        run("backup", event)
        event.unlink()
        ended = run("restore", event, "--yes", "--json")
        assert (ended.code, ended.json["kept"]) == (0, None)
        assert run("scan", event, "T-1").code == 0

    def test_another_backup_can_be_named(self, run: Run, event: Path) -> None:
        first = Path(run("backup", event, "--json").json["backup"])
        run("scan", event, "T-1")
        run("backup", event)
        assert run("restore", event, "--from", first, "--yes").code == 0
        assert run("scan", event, "T-1").code == 0

    def test_what_is_no_backup_changes_nothing(self, run: Run, event: Path, tmp_path: Path) -> None:
        before = event.read_bytes()
        (tmp_path / "text").write_text("hello")
        (tmp_path / "folder").mkdir()
        assert one_sentence(run("restore", event, "--yes"))
        for name in ("text", "folder", "missing"):
            assert one_sentence(run("restore", event, "--from", tmp_path / name, "--yes"))
        copy = tmp_path / "copy.checkin"
        shutil.copy(event, copy)
        assert one_sentence(run("restore", tmp_path / "folder", "--from", copy, "--yes"))
        assert one_sentence(run("restore", "", "--yes"))
        assert event.read_bytes() == before
        assert (tmp_path / "folder").is_dir()


class TestMerge:
    """Two copies of one event come together."""

    def test_two_copies_that_were_both_used_hold_the_same_afterwards(
        self, run: Run, event: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        copy = tmp_path / "copy.checkin"
        shutil.copy(event, copy)
        run("scan", event, "T-1", "--at", "2024-05-07T09:00")
        monkeypatch.setenv("CHECKIN_DATA_DIR", str(tmp_path / "laptop two"))
        run("scan", copy, "T-1", "--at", "2024-05-07T08:55")
        run("scan", copy, "T-2")
        merged = run("merge", event, copy, "--json").json
        assert merged["taken"] >= 2
        (twice,) = merged["admitted_twice"]
        assert (twice["name"], twice["checkpoint"]) == ("Ada Lovelace", "Registration desk")
        assert twice["at"] == ["2024-05-07T08:55:00+02:00", "2024-05-07T09:00:00+02:00"]
        assert run("merge", copy, event, "--json").json["taken"] >= 1
        assert run("merge", event, copy, "--json").code == 0
        nothing = {"taken": 0, "admitted_twice": [], "crossed_corrections": []}
        assert run("merge", event, copy, "--json").json == nothing
        for path in (event, copy):
            assert run("verify", path).code == 0
            since = run("scan", path, "T-1", "--json").json["since"]
            assert since == "2024-05-07T08:55:00+02:00"  # the earliest entry, wherever it was

    def test_corrections_that_cross_are_told(
        self, run: Run, event: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        run("edit", event, "T-2", "title=Dr")  # both copies know of this one
        copy = tmp_path / "copy.checkin"
        shutil.copy(event, copy)
        run("edit", event, "T-1", "title=Lady", "organisation=Here")
        monkeypatch.setenv("CHECKIN_DATA_DIR", str(tmp_path / "laptop two"))
        run("edit", copy, "T-1", "title=Countess", "country=BE")
        run("edit", copy, "T-2", "title=Prof")
        before = tmp_path / "before.checkin"
        shutil.copy(event, before)
        ended = run("merge", event, copy)
        assert "corrected at both: Countess Ada Lovelace: title is “Countess”" in ended.out
        (crossed,) = run("merge", before, copy, "--json").json["crossed_corrections"]
        assert run("merge", copy, event, "--json").json["crossed_corrections"] == []  # told once
        assert crossed["field"] == "title"
        assert {crossed["stands"], crossed["other"]} == {"Lady", "Countess"}
        (ada,) = run("find", event, "lovelace", "--json").json
        assert ada["title"] == crossed["stands"]

    def test_the_same_file_and_another_event_bring_nothing(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        assert run("merge", event, event, "--json").json["taken"] == 0
        (tmp_path / "b").mkdir()
        with make_event(tmp_path / "b") as other:
            add(other, "X")
        assert one_sentence(run("merge", event, other.path))
        assert run("scan", event, "X").code == 3
