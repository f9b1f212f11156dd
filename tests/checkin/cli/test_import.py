"""`checkin import`: what it asks, what it leaves alone, and its exit codes."""

import csv
import os
from pathlib import Path

import pytest
import xlsxwriter

from checkin import programmes
from checkin.model import Session
from checkin.store import Store
from tests.checkin.cli.conftest import Ended, Run
from tests.checkin.people import NINE, TEN, make_event

USAGE = 2
KEYS = {"new", "changed", "unchanged", "missing", "doubtful", "conflicts", "refused"}
HEADER = "Ticket code,Given name,Family name,Organisation,Email"


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """An event with nobody on its list."""
    return made(tmp_path)


def made(folder: Path) -> Path:
    with make_event(folder) as store:
        return store.path


def written(folder: Path, *rows: str, name: str = "list.csv", day: int = 1) -> Path:
    """A list as of some *day*: later ones are newer."""
    path = folder / name
    path.write_text("\n".join([HEADER, *rows]) + "\n", encoding="utf-8")
    os.utime(path, (NINE.timestamp() + day * 86_400,) * 2)
    return path


def people(count: int, start: int = 0) -> list[str]:
    return [f"C-{n},Given{n},Family{n},ACME,p{n}@example.org" for n in range(start, start + count)]


def counts(ended: Ended) -> tuple[int, int, int, int]:
    said = ended.json
    return said["new"], said["changed"], said["unchanged"], said["missing"]


def found(run: Run, event: Path, query: str) -> list[str]:
    return [a["name"] for a in run("find", event, query, "--json").json]


def test_a_list_comes_in_and_is_counted(run: Run, event: Path, tmp_path: Path) -> None:
    path = written(tmp_path, *people(3), "C-9,Ζωή,Łukasz-Ørsted,Ünïted,z@example.org")
    ended = run("import", event, path, "--json")
    assert (ended.code, ended.err) == (0, "")
    assert set(ended.json) >= KEYS
    assert counts(ended) == (4, 0, 0, 0)
    assert (ended.json["doubtful"], ended.json["conflicts"], ended.json["refused"]) == (0, 0, [])
    assert found(run, event, "lukasz") == ["Ζωή Łukasz-Ørsted"]
    assert run("scan", event, "C-9").code == 0
    assert run("verify", event).code == 0


def test_the_same_list_again_changes_nothing(run: Run, event: Path, tmp_path: Path) -> None:
    path = written(tmp_path, *people(30))
    run("import", event, path)
    before = run("stats", event, "--json").json["facts"]
    again = run("import", event, path, "--json")
    assert (again.code, counts(again)) == (0, (0, 0, 30, 0))
    assert run("stats", event, "--json").json["facts"] == before


def test_a_dry_run_looks_and_writes_nothing(run: Run, event: Path, tmp_path: Path) -> None:
    path = written(tmp_path, *people(3), "C-0,Twice,Twice,X,t@example.org")
    before = event.read_bytes()
    ended = run("import", event, path, "--dry-run", "--json")
    assert (ended.code, counts(ended)) == (0, (3, 0, 0, 0))
    assert [(r["line"], bool(r["reason"])) for r in ended.json["refused"]] == [(5, True)]
    assert ended.json["columns"]["Given name"] == "given_name"
    assert "Given0 Family0" in run("import", event, path, "--dry-run").out
    assert event.read_bytes() == before


def test_a_bad_row_is_set_aside_mended_and_comes_in_later(
    run: Run, event: Path, tmp_path: Path
) -> None:
    path = written(tmp_path, *people(2), "C-0,Other,Person,X,o@example.org", "C-7,,,,")
    aside = tmp_path / "aside.csv"
    ended = run("import", event, path, "--refused", aside, "--json")
    assert ended.code == 0
    assert [row["line"] for row in ended.json["refused"]] == [4, 5]
    rows = list(csv.DictReader(aside.read_text("utf-8-sig").splitlines()))
    assert [row["Ticket code"] for row in rows] == ["C-0", "C-7"]
    mended = aside.read_text("utf-8-sig").replace("C-0", "C-3").replace("C-7,,", "C-7,New,Come")
    aside.write_text(mended, "utf-8")
    again = run("import", event, aside, "--adds", "--json")
    assert (again.code, counts(again)[0], counts(again)[3]) == (0, 2, 0)
    assert found(run, event, "come") == ["New Come"]
    assert run("scan", event, "C-3").code == 0


class TestQuestions:
    """What a person has to decide ends with 4, and nothing is written."""

    def test_more_than_5_percent_vanishing(self, run: Run, event: Path, tmp_path: Path) -> None:
        run("import", event, written(tmp_path, *people(40)))
        less = written(tmp_path, *people(37), day=2)
        asked = run("import", event, less, "--json")
        assert (asked.code, counts(asked)) == (4, (0, 0, 37, 3))
        assert [q["kind"] for q in asked.json["questions"]] == ["vanishing"]
        assert run("stats", event, "--json").json["missing"] == 0
        done = run("import", event, less, "--yes", "--json")
        assert (done.code, done.json["missing"]) == (0, 3)
        figures = run("stats", event, "--json").json
        assert (figures["missing"], figures["statuses"]) == (3, {"confirmed": 40})
        assert run("scan", event, "C-39").code == 0  # still admissible, nobody cancelled them

    def test_5_percent_may_vanish(self, run: Run, event: Path, tmp_path: Path) -> None:
        run("import", event, written(tmp_path, *people(40)))
        ended = run("import", event, written(tmp_path, *people(38), day=2), "--json")
        assert (ended.code, counts(ended)) == (0, (0, 0, 38, 2))

    def test_additions_make_nobody_missing(self, run: Run, event: Path, tmp_path: Path) -> None:
        run("import", event, written(tmp_path, *people(40)))
        ended = run("import", event, written(tmp_path, *people(2, 40), day=2), "--adds", "--json")
        assert (ended.code, counts(ended)) == (0, (2, 0, 0, 0))

    def test_a_value_that_desk_and_list_changed(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        run("import", event, written(tmp_path, *people(3)))
        run("edit", event, "C-1", "family_name=Desk")
        rows = people(3)
        rows[1] = rows[1].replace("Family1", "List")
        newer = written(tmp_path, *rows, day=2)
        asked = run("import", event, newer, "--json")
        assert (asked.code, asked.json["conflicts"]) == (4, 1)
        (question,) = asked.json["questions"]
        assert (question["kind"], "--yes" in question["answer_with"]) == ("conflicts", True)
        (conflict,) = asked.json["conflict_values"]
        assert (conflict["name"], conflict["field"]) == ("Given1 Desk", "family_name")
        assert (conflict["desk"], conflict["list"]) == ("Desk", "List")
        told = run("import", event, newer).out
        assert "line 3: Given1 Desk: family_name is “Desk” at the desk, “List” in the list" in told
        assert "Nothing was written." in told
        assert found(run, event, "desk") == ["Given1 Desk"]
        kept = run("import", event, newer, "--yes", "--json")
        assert (kept.code, kept.json["conflicts"]) == (0, 1)
        assert found(run, event, "desk") == ["Given1 Desk"]
        assert run("stats", event, "--json").json["conflicts"] == 1

    def test_letters_that_can_be_read_in_two_ways(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "list.csv"
        text = "Code;Name;Surname\nC-1;Ann;Ko\u0161\nC-2;Bob;B\u011bhal\n"
        path.write_bytes(text.encode("cp1250"))
        asked = run("import", event, path, "--json")
        assert asked.code == 4
        assert "encoding" in [q["kind"] for q in asked.json["questions"]]
        readings = [text for reading in asked.json["readings"] for text in reading.values()]
        assert any("Běhal" in text for text in readings)
        assert run("find", event, "ann", "--json").json == []
        assert run("import", event, path, "--yes").code == 4  # --yes cannot know either
        told = run("import", event, path, "--encoding", "windows-1250", "--json")
        assert (told.code, counts(told)[0]) == (0, 2)
        assert found(run, event, "kos") == ["Ann Koš"]

    def test_a_list_without_names(self, run: Run, event: Path, tmp_path: Path) -> None:
        path = tmp_path / "list.csv"
        path.write_text("A,B\nx,y\n")
        asked = run("import", event, path, "--json")
        assert (asked.code, "columns" in [q["kind"] for q in asked.json["questions"]]) == (4, True)
        told = run("import", event, path, "--map", "A=given_name", "--map", "B=code", "--json")
        assert (told.code, counts(told)[0]) == (0, 1)
        assert run("scan", event, "y").code == 0

    def test_an_older_list(self, run: Run, event: Path, tmp_path: Path) -> None:
        run("import", event, written(tmp_path, *people(2), day=5))
        older = written(tmp_path, *people(3), day=1)
        asked = run("import", event, older, "--json")
        assert (asked.code, [q["kind"] for q in asked.json["questions"]]) == (4, ["older"])
        assert run("import", event, older, "--yes").code == 0

    def test_questions_are_said_to_people_too(self, run: Run, event: Path, tmp_path: Path) -> None:
        run("import", event, written(tmp_path, *people(40)))
        ended = run("import", event, written(tmp_path, *people(3), day=2))
        assert ended.code == 4
        assert "Open: 37 of 40 people are not on this list." in ended.out
        assert "--yes, or --adds if the list only adds people" in ended.out

    def test_a_walk_in_who_is_on_the_list_is_a_doubtful_row_with_names(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        run("walkin", event, "given_name=Given1", "family_name=Family1")
        path = written(tmp_path, *people(3))
        asked = run("import", event, path, "--json")
        assert (asked.code, [q["kind"] for q in asked.json["questions"]]) == (4, ["doubtful"])
        (row,) = asked.json["doubtful_rows"]
        assert (row["line"], row["name"]) == (3, "Given1 Family1")
        assert [c["name"] for c in row["candidates"]] == ["Given1 Family1"]
        told = run("import", event, path).out
        assert "line 3: is Given1 Family1 the same as Given1 Family1?" in told

    def test_what_was_written_and_what_nobody_knows_is_said(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "list.csv"
        path.write_text("Code,Given name,Shoe size\nC-1,Ann,38\n")
        ended = run("import", event, path)
        assert "Records written: 1." in ended.out
        assert "Kept under their own names: Shoe size" in ended.out
        assert run("import", event, path, "--json").json["unknown_columns"] == ["Shoe size"]


class TestMapping:
    """What a column holds, said by a person, and remembered."""

    def test_a_mapping_is_remembered_for_the_source(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        path = tmp_path / "list.csv"
        path.write_text("Ref,Wer,Tier\nC-1,Ann,Cat\n")
        ended = run("import", event, path, "--map", "Ref=code", "--map", "Wer=given_name", "--json")
        assert ended.code == 0
        path.write_text("Ref,Wer,Tier\nC-1,Ann,Cat\nC-2,Bob,Dog\n")
        again = run("import", event, path, "--json")
        assert (again.code, counts(again)) == (0, (1, 0, 1, 0))
        (bob,) = run("find", event, "bob", "--json").json
        assert (bob["code"], bob["extra"]) == ("C-2", {"Tier": "Dog"})

    @pytest.mark.parametrize(
        ("mapping", "code"),
        [("Nope=code", 1), ("Given name=shoe_size", 1), ("Given name", USAGE), ("=", 1)],
    )
    def test_a_mapping_that_will_not_do_writes_nothing(
        self, run: Run, event: Path, tmp_path: Path, mapping: str, code: int
    ) -> None:
        ended = run("import", event, written(tmp_path, *people(2)), "--map", mapping)
        assert (ended.code, ended.out) == (code, "")
        assert run("stats", event, "--json").json["attendees"] == 0


class TestFiles:
    """What the file may be."""

    def test_a_workbook_is_read_by_its_sheet(self, run: Run, event: Path, tmp_path: Path) -> None:
        path = tmp_path / "list.xlsx"
        with xlsxwriter.Workbook(path) as book:
            book.add_worksheet("Notes").write_row(0, 0, ["x"])
            sheet = book.add_worksheet("People")
            sheet.write_row(0, 0, ["Code", "First name", "Last name"])
            sheet.write_row(1, 0, ["007", "James", "Bond"])
        ended = run("import", event, path, "--sheet", "People", "--json")
        assert (ended.code, counts(ended)[0]) == (0, 1)
        assert run("scan", event, "007").code == 0
        none = run("import", event, path, "--sheet", "Nope")
        assert (none.code, none.out, "It has: Notes, People" in none.err) == (1, "", True)

    def test_a_text_file_has_no_sheets(self, run: Run, event: Path, tmp_path: Path) -> None:
        ended = run("import", event, written(tmp_path, *people(1)), "--sheet", "People")
        assert (ended.code, ended.out, "--sheet means nothing" in ended.err) == (USAGE, "", True)

    @pytest.mark.parametrize("name", ["missing.csv", "folder", "empty.csv", "torn.xlsx", "event"])
    def test_what_is_no_list_is_said_in_one_sentence(
        self, run: Run, event: Path, tmp_path: Path, name: str
    ) -> None:
        (tmp_path / "folder").mkdir()
        (tmp_path / "empty.csv").touch()
        (tmp_path / "torn.xlsx").write_bytes(b"PK\x03\x04 and no more")
        path = event if name == "event" else tmp_path / name
        ended = run("import", event, path, "--json")
        assert (ended.code, ended.out, len(ended.err.splitlines())) == (1, "", 1)
        assert run("verify", event).code == 0

    def test_the_event_file_is_never_written_over(
        self, run: Run, event: Path, tmp_path: Path
    ) -> None:
        path = written(tmp_path, *people(1), "C-0,Twice,Twice,X,t@example.org")
        ended = run("import", event, path, "--refused", event)
        assert (ended.code, len(ended.err.splitlines())) == (1, 1)
        assert run("verify", event).code == 0

    def test_sources_stand_apart(self, run: Run, event: Path, tmp_path: Path) -> None:
        run("import", event, written(tmp_path, *people(3)), "--source", "a")
        ended = run("import", event, written(tmp_path, *people(3, 3)), "--source", "b", "--json")
        assert (ended.code, counts(ended)) == (0, (3, 0, 0, 0))

    def test_the_three_forms_of_one_list_give_the_same_people(
        self, run: Run, tmp_path: Path
    ) -> None:
        lists = Path(__file__).parents[4] / "shared" / "data" / "lists"
        if not lists.is_dir():
            pytest.skip("the lists are not here")
        seen = []
        for number, path in enumerate(sorted(lists.glob("pretix_checkinlist*"))):
            folder = tmp_path / str(number)
            folder.mkdir()
            event = made(folder)
            assert run("import", event, path, "--yes").code == 0
            with Store.open(event, data_dir=tmp_path / "data", at=TEN, read_only=True) as store:
                seen.append(
                    sorted(
                        (a.code, a.given_name, a.family_name, a.email) for a in store.attendees()
                    )
                )
        assert len(seen) == 3
        assert seen[0]
        assert seen[0] == seen[1] == seen[2]
        assert not any(name.startswith("'") for person in seen[0] for name in person)


def test_who_is_on_the_list_for_two_sessions_at_once_is_told_before_and_after(
    run: Run, event: Path, tmp_path: Path
) -> None:
    with Store.open(event, data_dir=tmp_path / "data", at=NINE) as store:
        for key, starts in (("talk", NINE), ("clinic", NINE), ("tea", TEN)):
            session = Session(
                key=key, title=key.title(), room=key, starts=starts, ends=starts + (TEN - NINE)
            )
            programmes.change(store, session, at=NINE)
    path = written(tmp_path, *people(3))
    chosen = tmp_path / "chosen.csv"
    lines = ("C-0,Talk; Clinic", "C-1,Talk; Tea", "C-2,Clinic; Talk; Tea")
    chosen.write_text("\n".join(["Ticket code,Sessions", *lines]) + "\n", encoding="utf-8")
    take = ("import", event, path, "--programme", chosen)
    looked = run(*take, "--dry-run", "--json")
    assert looked.code == 0
    twice = looked.json["two_at_once"]
    assert [line.split(": ")[0] for line in twice] == ["Given0 Family0", "Given2 Family2"]
    assert all("Talk" in line and "Clinic" in line and "Tea" not in line for line in twice)
    taken = run(*take)  # it is told and stops nothing
    assert (taken.code, counts(run(*take, "--json"))) == (0, (0, 0, 3, 0))
    told = [line.strip() for line in taken.out.splitlines() if "at the same time: " in line]
    assert told == [f"at the same time: {line}" for line in twice]
