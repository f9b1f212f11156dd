import os
import subprocess
import sys
from collections.abc import Iterable
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checkin import corrections, desk, events, imports, intake
from checkin.errors import ImportUndecided, NotKnown
from checkin.intake import Decisions, Options, Preview, Report
from checkin.model import Attendee, Direction, Session, Status
from checkin.store import Store
from tests.checkin.people import NINE, TEN, make_event

LISTS = Path(__file__).parents[3] / "shared" / "data" / "lists"
HEADER = "Code;First name;Last name;Organisation;E-mail;Country"
ADA = "T1;Ada;Lovelace;Engine;ada@x.org;UK"
BOB = "T2;Bob;Noyce;Chips;bob@x.org;USA"


def write(folder: Path, *lines: str, name: str = "list.csv", age_s: int = 0) -> Path:
    """A list whose file is *age_s* seconds older than nine o'clock; negative is younger."""
    path = folder / name
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    stamp = NINE.timestamp() - age_s
    os.utime(path, (stamp, stamp))
    return path


def take(
    store: Store, path: Path, options: Options | None = None, decisions: Decisions | None = None
) -> Report:
    return intake.carry_out(store, intake.preview(store, path, options), decisions, at=NINE)


def people(store: Store) -> dict[str, Attendee]:
    return {attendee.code: attendee for attendee in store.attendees()}


def facts(store: Store) -> int:
    return sum(1 for _ in store.facts())


def kinds(preview: Preview, decisions: Decisions | None = None) -> list[str]:
    return [question.kind for question in preview.questions(decisions or Decisions())]


def test_a_list_becomes_people_between_begun_and_ended(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path, HEADER, ADA, BOB)
    preview = intake.preview(store, path)
    assert preview.summary() == {
        "new": 2,
        "changed": 0,
        "unchanged": 0,
        "missing": 0,
        "doubtful": 0,
        "conflicts": 0,
        "refused": [],
    }
    report = intake.carry_out(store, preview, at=NINE, actor="ab")
    assert report.finished
    ada = people(store)["T1"]
    assert (ada.given_name, ada.family_name, ada.country) == ("Ada", "Lovelace", "GB")
    written = [fact.kind for fact in store.facts()][-4:]
    assert written == ["import_begun", "roster", "roster", "import_ended"]
    assert store.verify().holds


def test_a_preview_writes_nothing(store: Store, tmp_path: Path) -> None:
    before = facts(store)
    intake.preview(store, write(tmp_path, HEADER, ADA))
    assert facts(store) == before
    assert people(store) == {}


def test_the_same_list_twice_writes_nothing_the_second_time(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path, HEADER, ADA, BOB)
    take(store, path)
    before = facts(store)
    report = take(store, path)
    assert report.counts["unchanged"] == 2
    assert facts(store) == before
    assert take(store, write(tmp_path, HEADER, BOB, ADA, age_s=-60)).written == 0
    assert facts(store) == before


@pytest.mark.skipif(not LISTS.is_dir(), reason="the lists lie beside the project only")
def test_one_list_written_three_ways_gives_the_same_people(store: Store, tmp_path: Path) -> None:
    names = ["comma.csv", "semicolon.csv", ".xlsx"]
    files = [next(LISTS.glob(f"pretix_checkinlist*{name}")) for name in names]
    assert take(store, files[0]).counts["new"] == 715
    for path in files[1:]:
        report = take(store, path)
        assert report.counts["unchanged"] == 715
        assert report.written == 0
    formula = next(a for a in store.attendees() if a.given_name == "=SUM(A1)")
    assert (formula.family_name, formula.organisation) == ("+Formula", "@spreadsheet")
    states = [a.status for a in store.attendees()]
    assert states.count(Status.UNPAID) == 43
    assert sum(a.blocked for a in store.attendees()) == 15
    assert any(a.attention == "Please bring this guest to the VIP desk" for a in store.attendees())
    other = tmp_path / "other"
    other.mkdir()
    with make_event(other) as b:
        assert take(b, files[2]).counts["new"] == 715
        mine = {a.code: (a.given_name, a.country, a.extra) for a in store.attendees()}
        assert mine == {a.code: (a.given_name, a.country, a.extra) for a in b.attendees()}


def test_a_bad_row_is_set_aside_mended_and_imported(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path, HEADER, ADA, "T3;;;'=Nameless;x@x.org;BE", "T1;Eve;Twin;;;", BOB)
    preview = intake.preview(store, path)
    assert preview.summary()["refused"] == [
        {"line": 3, "reason": "There is no name."},
        {"line": 4, "reason": "The row on line 2 has the same ticket code."},
    ]
    intake.carry_out(store, preview, at=NINE)
    assert set(people(store)) == {"T1", "T2"}
    aside = tmp_path / "aside.csv"
    assert intake.write_refused(aside, preview) == 2
    text = aside.read_text(encoding="utf-8-sig")
    assert text.splitlines()[1] == "T3;;;'=Nameless;x@x.org;BE;There is no name."
    aside.write_text(text.replace("T3;;", "T3;Cy;").replace("T1;", "T4;"), encoding="utf-8")
    report = take(store, aside, Options(whole=False))
    assert report.counts["new"] == 2
    assert people(store)["T3"].organisation == "=Nameless"
    assert people(store)["T3"].extra == {}


def test_desk_edits_survive_a_second_import(store: Store, tmp_path: Path) -> None:
    take(store, write(tmp_path, HEADER, ADA))
    ada = people(store)["T1"].id
    corrections.edit(store, ada, {"organisation": "Analytical Engines"}, at=TEN)
    take(store, write(tmp_path, HEADER, ADA.replace("Ada;", "Augusta Ada;"), age_s=-9))
    found = people(store)["T1"]
    assert (found.given_name, found.organisation) == ("Augusta Ada", "Analytical Engines")


def conflict(store: Store, folder: Path) -> tuple[str, Preview]:
    take(store, write(folder, HEADER, ADA))
    ada = people(store)["T1"].id
    corrections.edit(store, ada, {"organisation": "Desk Ltd"}, at=TEN)
    path = write(folder, HEADER, ADA.replace("Engine", "List Ltd"), age_s=-9)
    return ada, intake.preview(store, path)


def test_a_conflict_is_a_question_and_nothing_is_written_before_its_answer(
    store: Store, tmp_path: Path
) -> None:
    _, preview = conflict(store, tmp_path)
    assert kinds(preview) == [intake.CONFLICTS]
    before = facts(store)
    with pytest.raises(ImportUndecided, match="changed both at the desk and in the list"):
        intake.carry_out(store, preview, at=NINE)
    assert facts(store) == before


@pytest.mark.parametrize(
    ("answer", "organisation", "still_open"),
    [("yes", "Desk Ltd", 1), ("keep", "Desk Ltd", 0), ("take", "List Ltd", 0)],
)
def test_a_conflict_ends_as_a_person_decides(
    store: Store, tmp_path: Path, answer: str, organisation: str, still_open: int
) -> None:
    ada, preview = conflict(store, tmp_path)
    field = {(ada, "organisation")}
    decisions = {
        "yes": intake.YES,
        "keep": Decisions(keep_desk=field),
        "take": Decisions(take_list=field),
    }[answer]
    intake.carry_out(store, preview, decisions, at=NINE)
    assert people(store)["T1"].organisation == organisation
    assert len(store.conflicts()) == still_open
    assert intake.preview(store, preview.path).summary()["conflicts"] == 0


def test_many_missing_need_a_yes_and_stay_admissible(store: Store, tmp_path: Path) -> None:
    take(store, write(tmp_path, HEADER, ADA, BOB))
    preview = intake.preview(store, write(tmp_path, HEADER, ADA, age_s=-9))
    assert kinds(preview) == [intake.VANISHING]
    intake.carry_out(store, preview, intake.YES, at=NINE)
    bob = people(store)["T2"]
    assert bob.missing
    assert bob.status is Status.CONFIRMED
    scanned = desk.scan(
        store, "T2", checkpoint="Registration desk", direction=Direction.ENTRY, at=TEN
    )
    assert scanned.verdict.answer == "admit"
    take(store, write(tmp_path, HEADER, ADA, BOB, age_s=-18))
    assert not people(store)["T2"].missing


def test_who_stands_in_a_bad_row_is_not_missing(store: Store, tmp_path: Path) -> None:
    header = f"{HEADER};Status"
    take(store, write(tmp_path, header, f"{ADA};ok", f"{BOB};ok"))
    path = write(tmp_path, header, f"{ADA};ok", f"{BOB};flying", age_s=-9)
    report = take(store, path)
    assert len(report.counts["refused"]) == 1
    assert report.counts["missing"] == 0


def test_an_addition_leaves_the_others_alone(store: Store, tmp_path: Path) -> None:
    take(store, write(tmp_path, HEADER, ADA))
    report = take(store, write(tmp_path, HEADER, BOB, age_s=-9), Options(whole=False))
    assert (report.counts["new"], report.counts["missing"]) == (1, 0)
    assert not people(store)["T1"].missing


def test_an_older_file_is_asked_about_only_where_it_would_change_something(
    store: Store, tmp_path: Path
) -> None:
    take(store, write(tmp_path, HEADER, ADA))
    same = write(tmp_path, HEADER, ADA, name="copy.csv", age_s=500)
    assert kinds(intake.preview(store, same)) == []
    older = write(tmp_path, HEADER, ADA.replace("Engine", "Old"), name="old.csv", age_s=500)
    preview = intake.preview(store, older)
    assert kinds(preview) == [intake.OLDER]
    intake.carry_out(store, preview, intake.YES, at=NINE)
    assert people(store)["T1"].organisation == "Old"


def walk_in(store: Store) -> Attendee:
    name = {"given_name": "Ada", "family_name": "Lovelace"}
    walked = desk.walk_in(store, name, checkpoint="Registration desk", at=NINE)
    assert walked.verdict.attendee is not None
    return walked.verdict.attendee


def test_a_doubtful_row_is_decided_by_a_person(store: Store, tmp_path: Path) -> None:
    walked = walk_in(store)
    preview = intake.preview(store, write(tmp_path, HEADER, ADA))
    assert kinds(preview) == [intake.DOUBTFUL]
    assert preview.plan.doubtful[0].candidates == (walked.id,)
    decisions = Decisions(same={2: walked.id})
    assert kinds(preview, decisions) == []
    intake.carry_out(store, preview, decisions, at=TEN)
    found = store.attendee(walked.id)
    assert found is not None
    assert "T1" in found.codes
    assert found.email == "ada@x.org"
    assert len(people(store)) == 1


def test_doubtful_rows_left_aside_are_not_made_up(store: Store, tmp_path: Path) -> None:
    walk_in(store)
    report = take(store, write(tmp_path, HEADER, ADA, BOB), decisions=intake.YES)
    assert report.counts["doubtful"] == 1
    assert "T1" not in people(store)
    assert "T2" in people(store)


def test_names_that_read_two_ways_are_not_imported_without_an_answer(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("First name;Last name\nJiří;Dvořák\n".encode("cp1250"))
    preview = intake.preview(store, path)
    assert kinds(preview, intake.YES) == [intake.ENCODING]
    with pytest.raises(ImportUndecided, match="cp1250"):
        intake.carry_out(store, preview, intake.YES, at=NINE)
    take(store, path, Options(encoding="windows-1250"))
    assert [a.family_name for a in store.attendees()] == ["Dvořák"]


def test_a_list_whose_names_cannot_be_found_asks_for_their_column(
    store: Store, tmp_path: Path
) -> None:
    path = write(tmp_path, "Wer;Wo", "Ada;Engine")
    assert kinds(intake.preview(store, path), intake.YES) == [intake.COLUMNS]
    take(store, path, Options(mapping={"Wer": "name", "wo": "organisation"}))
    assert [a.organisation for a in store.attendees()] == ["Engine"]


def test_a_mapping_is_remembered_for_its_source(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path, "Wer;Wo", "Ada;Engine")
    take(store, path, Options(mapping={"Wer": "name", "Wo": "organisation"}))
    again = intake.preview(store, write(tmp_path, "Wo;Wer;E-mail", "Chips;Bob;b@x", age_s=-9))
    assert again.mapping == {"Wo": "organisation", "Wer": "name", "E-mail": "email"}
    other = intake.preview(store, path, Options(source="another"))
    assert other.mapping["Wer"] == "extra"


def test_codes_are_made_alike_by_two_desks(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path, "First name;Last name;E-mail", "Ada;Lovelace;ada@x.org")
    take(store, path)
    (ada,) = store.attendees()
    assert len(ada.code) == 12
    assert take(store, path).written == 0
    assert store.by_code(ada.code) == [ada]


def test_entitlements_come_from_a_programme_file_too(store: Store, tmp_path: Path) -> None:
    with store.writing() as writer:
        events.put_session(writer, Session(key="a", title="Side event A"), at=NINE)
    programme = write(tmp_path, "Code;Session", "T1;Side event A", name="programme.csv")
    path = write(tmp_path, HEADER, ADA, BOB)
    take(store, path, Options(programme=programme))
    assert people(store)["T1"].entitlements == ("a",)
    report = take(store, path)
    assert report.written == 0
    assert people(store)["T1"].entitlements == ("a",)


def test_who_is_listed_for_two_sessions_at_the_same_time_is_told(
    store: Store, tmp_path: Path
) -> None:
    for key, starts, ends in (("a", NINE, TEN), ("b", NINE, TEN), ("c", TEN, TEN)):
        session = Session(key=key, title=f"Talk {key}", starts=starts, ends=ends)
        with store.writing() as writer:
            events.put_session(writer, session, at=NINE)
    head = "Code;First name;Last name;Status;Talk a;Talk b;Talk c"
    rows = ("T1;Ada;L;;yes;yes;yes", "T2;Bob;B;;yes;;yes", "T3;Cy;C;cancelled;yes;yes;")
    path = write(tmp_path, head, *rows)
    preview = intake.preview(store, path)
    twice = {note.text: count for note, count in preview.notes.items() if note.kind == "twice"}
    assert twice == {"Ada L: Talk a / Talk b": 1}
    assert preview.questions() == ()  # told, and no hindrance


def test_sessions_that_only_the_list_knows_can_be_made(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path, "Code;Name;Sessions", "T1;Ada;Picnic")
    preview = intake.preview(store, path)
    assert [(note.kind, note.text) for note in preview.notes] == [("session", "Picnic")]
    intake.carry_out(store, preview, Decisions(make_sessions=True), at=NINE)
    assert people(store)["T1"].entitlements == ("Picnic",)
    assert [session.title for session in store.sessions()] == ["Picnic"]


def many(count: int) -> Iterable[str]:
    return (f"T{n};P{n};Q{n};Org;p{n}@x.org;BE" for n in range(count))


def test_an_import_that_is_stopped_goes_on_with_the_same_file(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path, HEADER, *many(300))
    seen: list[tuple[int, int]] = []
    report = intake.carry_out(
        store,
        intake.preview(store, path),
        at=NINE,
        progress=lambda done, total: seen.append((done, total)),
        cancelled=lambda: seen[-1][0] >= 20,
    )
    assert not report.finished
    assert 0 < report.written < 300
    assert len(people(store)) == report.written
    (left,) = imports.unfinished(store)
    assert (left.import_id, left.file, left.own) == (report.import_id, "list.csv", True)
    assert store.verify().holds
    again = take(store, path)
    assert again.import_id == report.import_id
    assert again.counts["unchanged"] == report.written
    assert len(people(store)) == 300
    assert imports.unfinished(store) == []


def test_an_import_that_was_killed_goes_on_with_the_same_file(tmp_path: Path) -> None:
    path = write(tmp_path, HEADER, *many(200))
    with make_event(tmp_path) as store:
        event = store.path
    child = [sys.executable, "-m", "tests.checkin.import_child"]
    killed = subprocess.run(
        [*child, str(event), str(tmp_path / "data"), str(path), "50"],
        cwd=Path(__file__).parents[2],
        check=False,
        timeout=60,
    )
    assert killed.returncode != 0
    with Store.open(event, data_dir=tmp_path / "data", at=TEN) as store:
        assert store.verify().holds
        (left,) = imports.unfinished(store)
        done = len(people(store))
        assert 50 <= done < 200
        report = take(store, path)
        assert report.import_id == left.import_id
        assert report.counts["unchanged"] == done
        assert len(people(store)) == 200
        assert imports.unfinished(store) == []
        assert store.verify().holds


def test_an_import_can_be_withdrawn(store: Store, tmp_path: Path) -> None:
    take(store, write(tmp_path, HEADER, ADA))
    report = take(
        store,
        write(tmp_path, HEADER, ADA.replace("Engine", "Mistake"), BOB, age_s=-9),
    )
    imports.withdraw(store, report.import_id, at=TEN)
    assert set(people(store)) == {"T1"}
    assert people(store)["T1"].organisation == "Engine"
    assert store.verify().holds
    redone = take(store, write(tmp_path, HEADER, ADA, BOB, age_s=-18))
    assert redone.counts["new"] == 1
    assert set(people(store)) == {"T1", "T2"}
    with pytest.raises(NotKnown):
        imports.withdraw(store, "no such import", at=TEN)


def test_what_changed_between_look_and_import_is_looked_at_again(
    store: Store, tmp_path: Path
) -> None:
    path = write(tmp_path, HEADER, ADA)
    early = intake.preview(store, path)
    take(store, path)
    assert intake.carry_out(store, early, at=TEN).written == 0


def test_what_another_import_made_a_question_is_asked_before_anything_is_written(
    store: Store, tmp_path: Path
) -> None:
    early = intake.preview(store, write(tmp_path, HEADER, ADA, name="early.csv", age_s=60))
    assert kinds(early) == []
    take(store, write(tmp_path, HEADER, *many(100), name="full.csv"))
    before = facts(store)
    with pytest.raises(ImportUndecided, match="older than the list") as refused:
        intake.carry_out(store, early, at=TEN)
    assert "are not on this list" in str(refused.value)
    assert facts(store) == before
    assert intake.carry_out(store, early, intake.YES, at=TEN).counts["missing"] > 0


def test_no_transaction_of_an_import_is_large(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path, HEADER, *many(600))
    steps: list[int] = []
    intake.carry_out(
        store, intake.preview(store, path), at=NINE, progress=lambda done, _: steps.append(done)
    )
    assert steps[-1] == 600
    assert len(steps) > 2


def test_an_erased_person_does_not_come_back_with_the_list(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path, HEADER, ADA, BOB)
    take(store, path)
    corrections.erase(store, people(store)["T1"].id, at=TEN)
    preview = intake.preview(store, path)
    assert [refused["line"] for refused in preview.summary()["refused"]] == [2]
    intake.carry_out(store, preview, intake.YES, at=TEN + timedelta(minutes=1))
    assert set(people(store)) == {"T2"}


@pytest.mark.parametrize(
    "line",
    ["T1;Somebody;Else;;;", "X9;Ada;Lovelace;Engine;ADA@x.org;UK"],
    ids=["the code", "the e-mail"],
)
def test_an_erased_person_who_comes_from_elsewhere_is_asked_about(
    store: Store, tmp_path: Path, line: str
) -> None:
    take(store, write(tmp_path, HEADER, ADA, BOB))
    corrections.erase(store, people(store)["T1"].id, at=TEN)
    elsewhere = Options(source="elsewhere", whole=False)
    path = write(tmp_path, HEADER, line, "X8;Zoe;Zeta;;zoe@x.org;UK", name="b.csv")
    preview = intake.preview(store, path, elsewhere)
    (doubt,) = preview.plan.doubtful
    assert (doubt.row.line, doubt.candidates, doubt.erased) == (2, (), TEN)
    assert [question.kind for question in preview.questions()] == [intake.DOUBTFUL]
    later = TEN + timedelta(minutes=1)
    intake.carry_out(store, preview, intake.YES, at=later)
    assert set(people(store)) == {"T2", "X8"}
    again = intake.preview(store, path, elsewhere)
    intake.carry_out(store, again, Decisions(different={2}), at=later)
    assert set(people(store)) == {"T2", "X8", line.partition(";")[0]}
    assert intake.preview(store, path, elsewhere).plan.doubtful == ()


def test_of_an_erasure_by_an_older_program_nothing_is_asked(store: Store, tmp_path: Path) -> None:
    take(store, write(tmp_path, HEADER, ADA, BOB))
    with store.writing() as writer:
        writer.append("erase", {"reason": ""}, at=TEN, attendee=people(store)["T1"].id)
    path = write(tmp_path, HEADER, ADA, name="b.csv")
    assert intake.preview(store, path, Options(source="elsewhere")).plan.doubtful == ()


def test_people_who_were_merged_stay_merged(store: Store, tmp_path: Path) -> None:
    path = write(tmp_path, HEADER, ADA, "T9;Ada;Lovelace;Engine;ada@y.org;UK")
    take(store, path)
    first, second = people(store)["T1"], people(store)["T9"]
    corrections.merge_people(store, first.id, second.id, at=TEN)
    report = take(store, path)
    assert report.counts["unchanged"] == 2
    assert len(store.attendees()) == 1


_CELL = st.text(st.characters(codec="utf-8", exclude_characters='\r\n;"'), max_size=12)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(_CELL, _CELL, _CELL, _CELL), max_size=6))
def test_any_list_imported_twice_writes_nothing_the_second_time(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str, str]]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    path = write(folder, "Code;Name;E-mail;Company", *(";".join(row) for row in rows))
    with make_event(folder) as store:
        take(store, path, decisions=intake.YES)
        before = facts(store)
        preview = intake.preview(store, path)
        assert preview.summary()["unchanged"] == len(preview.rows)
        intake.carry_out(store, preview, at=NINE)
        assert facts(store) == before
        assert store.verify().holds
