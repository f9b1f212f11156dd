"""The sample event opens like any event, and a morning at its doors goes through the real code."""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import cycle
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

import pytest

from checkin import corrections, demo
from checkin.demo import DemoReport
from checkin.errors import NotWritten, StoreExists
from checkin.model import Answer, JobState, Reason, Status
from checkin.morning import Errand, Visit
from checkin.staff import Staff, Tally, shorter_names
from checkin.store import Store

BRUSSELS = ZoneInfo("Europe/Brussels")
EVE = demo.EVE.replace(tzinfo=BRUSSELS)
NINE = datetime(2024, 5, 7, 9, 0, tzinfo=BRUSSELS)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with demo.make(tmp_path / "s.checkin", data_dir=tmp_path / "data", at=EVE) as made:
        yield made


@pytest.fixture
def staff(store: Store, tmp_path: Path) -> Staff:
    return Staff(
        store=store,
        data_dir=tmp_path / "data",
        badges=tmp_path / "badges",
        actor="AM",
        chance=Random(1),
        tally=Tally(),
        late=cycle([{"given_name": "Late", "family_name": "Comer", "category": "Participant"}]),
    )


def somebody(store: Store, **wanted: object) -> str:
    """The id of the first on the list who has what is wanted, with a status that lets them in."""
    wanted = {"status": Status.CONFIRMED, "category": "Participant", "blocked": False} | wanted
    for attendee in store.iter_attendees():
        if all(getattr(attendee, name) == value for name, value in wanted.items()):
            return attendee.id
    raise AssertionError(f"nobody has {wanted}")


def visit(attendee: str, errand: Errand = Errand.TICKET, about: str = "") -> Visit:
    return Visit(at=NINE, errand=errand, attendee=attendee, about=about)


# The sample event


def test_the_sample_event_comes_through_the_import_whole(store: Store) -> None:
    attendees = store.attendees()
    assert len(attendees) == 689
    assert len({a.country for a in attendees}) == 40
    assert sum(a.category == "Speaker" for a in attendees) == 56
    assert len(store.sessions()) == 21
    assert not store.verify().problems


def test_a_speaker_of_the_drawings_may_enter_what_the_programme_says(store: Store) -> None:
    [alexandra] = store.search("papadopoulou hellenic", 1)
    assert alexandra.full_name == "Αλεξάνδρα Παπαδοπούλου"
    assert alexandra.category == "Speaker"
    assert {"side-event-a", "session-4", "session-9"} <= set(alexandra.entitlements)


def test_every_checkpoint_of_a_session_guards_one_that_exists(store: Store) -> None:
    guarded = [c.session for c in store.checkpoints() if c.session]
    assert len(guarded) == 15
    assert all(store.session(key) for key in guarded)


def test_what_everybody_may_enter_is_on_the_programme(store: Store) -> None:
    known = {session.key for session in store.sessions()}
    for attendee in store.iter_attendees():
        assert set(attendee.entitlements) <= known


def test_two_machines_make_the_same_people(store: Store, tmp_path: Path) -> None:
    other = demo.make(tmp_path / "other.checkin", data_dir=tmp_path / "other", at=EVE)
    with other:
        assert [a.id for a in other.attendees()] == [a.id for a in store.attendees()]


def test_the_sample_event_is_not_made_over_another_file(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreExists):
        demo.make(store.path, data_dir=tmp_path / "data", at=EVE)


@pytest.mark.parametrize(
    ("title", "key"),
    [
        ("Session 4 · Security and resilience", "session-4"),
        ("Opening plenary", "opening-plenary"),
        ("Café · x", "cafe"),
    ],
)
def test_a_session_is_named_by_what_stands_before_the_dot(title: str, key: str) -> None:
    assert demo.session_key(title) == key


# The staff


def test_who_comes_with_a_ticket_has_a_badge_in_the_folder(staff: Staff) -> None:
    assert staff.serve(visit(somebody(staff.store)), NINE) is None
    assert staff.tally.verdicts == {(Answer.ADMIT, Reason.OK): 1}
    assert len(list(staff.badges.glob("*.pdf"))) == 1


def test_the_same_ticket_again_is_refused(staff: Staff) -> None:
    attendee = somebody(staff.store)
    staff.serve(visit(attendee), NINE)
    assert staff.serve(visit(attendee, Errand.AGAIN), NINE.replace(minute=5)) is None
    assert staff.tally.verdicts[Answer.REFUSE, Reason.ALREADY_IN] == 1


@pytest.mark.parametrize("status", [Status.UNPAID, Status.CANCELLED, Status.WAITLISTED])
def test_who_is_refused_is_sent_to_the_help_lane(staff: Staff, status: Status) -> None:
    attendee = somebody(staff.store, status=status)
    following = staff.serve(visit(attendee), NINE)
    assert following is not None
    assert following.errand is Errand.HELP
    assert following.at > NINE
    staff.serve(following, following.at)
    [helped] = staff.store.attendees([attendee])
    came = [p for p in staff.store.presence(attendee) if p.entries]
    assert staff.tally.things["helped in"] == len(came) == (1 if helped.badge_issue else 0)


def test_who_has_no_ticket_is_found_among_people_of_the_same_name(staff: Staff) -> None:
    one, two = (a.id for a in staff.store.iter_attendees() if a.full_name == "Maria Rossi")
    staff.serve(visit(two, Errand.NO_TICKET), NINE)
    assert staff.tally.things["look-alikes told apart"] == 1
    assert staff.store.presence(two)[0].entries == 1
    assert staff.store.presence(one) == []


def test_the_neighbours_ticket_is_undone_and_prints_nothing(staff: Staff) -> None:
    attendee = somebody(staff.store)
    neighbour = somebody(staff.store, country="IT")
    assert attendee != neighbour
    staff.serve(visit(attendee, Errand.WRONG_PERSON, about=neighbour), NINE)
    assert staff.store.presence(neighbour) == []
    assert [job.attendee for job in staff.store.jobs({JobState.WITHDRAWN})] == [neighbour]
    assert staff.tally.things["badges"] == 1


def test_a_misspelt_name_is_corrected_and_printed_again(staff: Staff) -> None:
    capitals = next(
        a
        for a in staff.store.iter_attendees()
        if a.full_name.isupper() and a.status is Status.CONFIRMED
    )
    staff.serve(visit(capitals.id, Errand.MISSPELT), NINE)
    [after] = staff.store.attendees([capitals.id])
    assert after.family_name == capitals.family_name.title()
    assert after.badge_issue == 2


def test_a_name_that_does_not_fit_is_shortened_before_it_is_printed(staff: Staff) -> None:
    attendee = somebody(staff.store)
    long = {"badge_name": "Wolfeschlegelsteinhausenbergerdorff" * 6}
    corrections.edit(staff.store, attendee, long, at=NINE)
    staff.serve(visit(attendee), NINE)
    [after] = staff.store.attendees([attendee])
    assert after.badge_name == shorter_names(after)[0]
    assert staff.tally.things["badge names shortened"] == 1
    assert staff.tally.things["badges"] == 1


def test_a_name_that_no_font_can_set_gives_way_to_what_the_address_says(staff: Staff) -> None:
    [sokha] = [a for a in staff.store.iter_attendees() if a.email.startswith("sokha.chan@")]
    staff.serve(visit(sokha.id), NINE)
    [after] = staff.store.attendees([sokha.id])
    assert after.badge_name == "Sokha Chan"
    assert staff.tally.things["badges"] == 1


def test_a_note_is_read_before_a_guest_of_honour_gets_the_badge(staff: Staff) -> None:
    guest = somebody(staff.store, category="Guest of honour")
    corrections.edit(staff.store, guest, {"attention": "Escort at the desk"}, at=NINE)
    staff.serve(visit(guest), NINE)
    assert staff.tally.things["notes read before printing"] == 1
    assert staff.tally.things["badges"] == 1


def test_somebody_on_no_list_walks_in(staff: Staff) -> None:
    staff.serve(visit("", Errand.WALK_IN), NINE)
    [late] = staff.store.search("late comer", 1)
    assert late.walk_in
    assert late.badge_issue == 1


# The morning


@dataclass(frozen=True)
class Played:
    report: DemoReport
    event: Path
    data_dir: Path
    out: Path
    steps: list[tuple[int, int]]


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Played:
    folder = tmp_path_factory.mktemp("morning")
    out = folder / "out"
    steps: list[tuple[int, int]] = []
    report = demo.play_sample(
        out, people=60, progress=lambda done, total: steps.append((done, total))
    )
    return Played(report, report.file, out / "data", out, steps)


def test_sixty_people_are_served_at_six_desks(played: Played) -> None:
    report = played.report
    assert report.stations == 6
    assert report.served >= 60
    assert report.verdicts[Answer.ADMIT, Reason.OK] > 45
    assert report.verdicts[Answer.REFUSE, Reason.ALREADY_IN] > 0
    assert report.things["walk-ins"] > 0
    assert report.things["searches"] > 0


def test_every_file_proves_itself_after_the_morning(played: Played) -> None:
    assert played.report.problems == ()


def test_every_badge_that_was_sent_lies_in_a_desks_folder(played: Played) -> None:
    found = list(played.report.badges.rglob("*.pdf"))
    assert len(found) == played.report.things["badges"]
    assert all(path.read_bytes().startswith(b"%PDF-") for path in found)


def test_the_office_holds_what_all_desks_did(played: Played) -> None:
    with Store.open(played.event, data_dir=played.data_dir, at=NINE, read_only=True) as office:
        heads = office.heads()
        assert len(heads) == 7
        assert set(office.station_labels().values()) >= {"Desk 1", "Desk 4", "Help lane 2"}
    copies = list((played.out / "stations").glob("*/sample.checkin"))
    assert len(copies) == 6
    for copy in copies:
        with Store.open(copy, data_dir=played.data_dir, at=NINE, read_only=True) as desk:
            assert desk.heads() == heads


def test_the_logs_say_who_came(played: Played) -> None:
    assert {path.name for path in played.report.logs} == {
        *("attendance.csv", "attendance.xlsx", "attendees.csv", "journal.jsonl", "no-shows.csv")
    }
    folder = played.report.logs[0].parent
    with (folder / "attendance.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    admitted = sum(n for (a, _), n in played.report.verdicts.items() if a is Answer.ADMIT)
    assert len(rows) == admitted
    assert all(row["at_local"].startswith("2024-05-07") for row in rows)
    journal = (folder / "journal.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(journal) == played.report.facts
    assert {json.loads(line)["kind"] for line in journal} >= {"roster", "scan", "print_outcome"}


def test_the_progress_only_grows_and_comes_to_its_end(played: Played) -> None:
    assert played.steps == sorted(played.steps)
    assert played.steps[-1][0] == played.steps[-1][1]


def test_the_report_says_where_badges_and_logs_are(played: Played) -> None:
    said = "\n".join(demo.lines(played.report))
    assert str(played.report.badges) in said
    assert str(played.report.logs[0].parent) in said
    assert "every file verified" in said
    assert "Welcome (admit ok)" in said


def test_a_folder_that_cannot_be_made_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(NotWritten, match="could not be written"):
        demo.play_sample(tmp_path / "file" / "out", people=1)


def test_a_second_morning_in_the_same_folder_is_refused(played: Played) -> None:
    with pytest.raises(StoreExists):
        demo.play_morning(played.event, played.out, data_dir=played.data_dir, people=1)
    with pytest.raises(StoreExists):
        demo.play_sample(played.out, people=1)


def test_the_report_as_json_holds_the_same_figures(played: Played) -> None:
    document = json.loads(json.dumps(demo.as_json(played.report)))
    assert document["served"] == played.report.served
    assert sum(v["count"] for v in document["verdicts"]) == sum(played.report.verdicts.values())
    assert document["badges"] == str(played.report.badges)
