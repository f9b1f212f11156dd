"""The registration desk: one scan, start to end."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from checkin import badgecode, corrections, desk, events, resolving
from checkin.code_kinds import Kind
from checkin.errors import NoBadgeLeft, NobodyThere, NotKnown, ReasonMissing
from checkin.model import (
    Answer,
    Category,
    Checkpoint,
    Direction,
    JobState,
    Policy,
    PrintJob,
    Question,
    Reason,
)
from checkin.store import Store
from tests.checkin.people import NINE, TEN, add, add_ada

MINUTE = timedelta(minutes=1)


def scan(store: Store, text: str, at: datetime = NINE, **options: object) -> desk.ScanResult:
    return desk.scan(store, text, checkpoint="desk", at=at, **options)  # type: ignore[arg-type]  # a test's shorthand


def printed(store: Store, job_id: str, at: datetime = NINE, outcome: str = "printed") -> PrintJob:
    job = store.job(job_id)
    assert job is not None
    with store.writing() as writer:
        writer.append(
            "print_outcome", {"job": job_id, "outcome": outcome}, at=at, attendee=job.attendee
        )
    job = store.job(job_id)
    assert job is not None
    return job


def badge_of(store: Store, job: PrintJob, key: bytes | None = None) -> str:
    return badgecode.make(key or store.event_key, job.attendee, job.issue, job.random)


def test_the_first_scan_is_welcome_and_the_second_says_since_when(store: Store) -> None:
    add_ada(store)
    first = scan(store, "T-1")
    assert (first.verdict.answer, first.verdict.reason) == (Answer.ADMIT, Reason.OK)
    again = scan(store, "T-1", TEN)
    assert again.verdict.reason is Reason.ALREADY_IN
    assert (again.verdict.since, again.verdict.where) == (NINE, "Desk 1")
    assert again.says.startswith("Already in since 09:00, Desk 1: Ada Lovelace.")


def test_a_refused_scan_is_a_fact_too(store: Store) -> None:
    add_ada(store)
    scan(store, "T-1")
    scan(store, "T-1")
    answers = [f.payload["answer"] for f in store.facts(kinds=["scan"]) if f.payload]
    assert answers == ["admit", "refuse"]


def test_a_code_of_nobody_is_kept_as_a_keyed_hash_only(store: Store) -> None:
    result = scan(store, "somebody's private key")
    assert result.verdict.reason is Reason.UNKNOWN
    (fact,) = store.facts(kinds=["scan"])
    assert fact.payload is not None
    assert fact.payload["length"] == 22
    assert fact.payload["hash"] == resolving.code_hash(store.event_key, "somebody's private key")
    assert "private" not in json.dumps(dict(fact.payload))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("https://example.org/x", Kind.WEB_ADDRESS),
        ("BEGIN:VCARD\nFN:Ada\nEND:VCARD", Kind.CONTACT),
        ("MECARD:N:Ada;;", Kind.CONTACT),
        ("", Kind.EMPTY),
        (" \r\n", Kind.EMPTY),
        ("x" * 5000, Kind.TOO_LONG),
        ("\x1b@hello", Kind.CONTROL),
        ("a\x00b", Kind.CONTROL),
        ("\ud800", Kind.CONTROL),
    ],
)
def test_what_is_no_ticket_is_refused_in_words(store: Store, text: str, kind: Kind) -> None:
    result = scan(store, text)
    assert (result.verdict.reason, result.kind) == (Reason.UNREADABLE, kind)
    assert result.says.startswith("Not a ticket. This " if kind is not Kind.EMPTY else "Not")


@pytest.mark.parametrize(
    "code",
    ["'; DROP TABLE journal; --", "<b>x</b>", "Ünïcode…", "=1+1", "x" * 4000, "https://a.eu/1"],
)
def test_any_text_may_be_a_ticket_if_the_list_says_so(store: Store, code: str) -> None:
    add_ada(store, code)
    assert scan(store, f"{code}\r\n").verdict.reason is Reason.OK
    assert store.verify().holds


def test_codes_are_compared_byte_for_byte(store: Store) -> None:
    add_ada(store, "Straße")
    for other in ("straße", "Strasse", "Strasse"):
        assert scan(store, other).verdict.reason is Reason.UNKNOWN


def test_of_several_readings_the_one_on_the_list_counts(store: Store) -> None:
    add_ada(store, "T1A")
    result = desk.scan(store, ["T&Q", "T1A"], checkpoint="desk", at=NINE)
    assert result.verdict.reason is Reason.OK


def test_two_holders_of_one_code_must_be_chosen_between(store: Store) -> None:
    add_ada(store, "T-1")
    other = add(store, "T-1", key="second", given_name="Adam")
    result = scan(store, "T-1")
    assert result.verdict.answer is Answer.ASK
    assert {a.given_name for a in result.verdict.candidates} == {"Ada", "Adam"}
    assert store.presence(other) == []
    chosen = desk.scan(store, "", attendee=other, checkpoint="desk", at=NINE)
    assert (chosen.verdict.reason, chosen.kind) == (Reason.OK, Kind.PERSON)


def test_a_source_id_stands_for_its_person(store: Store) -> None:
    add(store, "T-1", key="ORDER-7", given_name="Ada")
    assert scan(store, "ORDER-7").verdict.reason is Reason.OK


def test_an_unknown_checkpoint_or_person_is_named(store: Store) -> None:
    with pytest.raises(NotKnown, match="checkpoint “Nowhere”"):
        desk.scan(store, "T-1", checkpoint="Nowhere", at=NINE)
    with pytest.raises(NotKnown, match="attendee"):
        desk.scan(store, "", attendee="nobody", checkpoint="desk", at=NINE)


def test_force_admits_once_more_and_says_what_was_overruled(store: Store) -> None:
    add_ada(store)
    scan(store, "T-1")
    forced = scan(store, "T-1", TEN, force=True, force_reason="lost in the crowd")
    assert (forced.verdict.answer, forced.verdict.forced) == (Answer.ADMIT, True)
    assert "already in since 09:00" in forced.says
    (fact,) = store.facts(kinds=["scan"], newest_first=True, limit=1)
    assert fact.payload is not None
    assert (fact.payload["forced"], fact.payload["force_reason"]) == (1, "lost in the crowd")


def test_a_back_dated_scan_is_judged_by_what_came_before_it(store: Store) -> None:
    add_ada(store)
    scan(store, "T-1", TEN)
    late = scan(store, "T-1", NINE, back_dated=True, entered_at=TEN + MINUTE)
    assert late.verdict.reason is Reason.OK
    (presence,) = store.presence(late.verdict.attendee.id if late.verdict.attendee else "")
    assert (presence.entries, presence.first_entry, presence.last_entry) == (2, NINE, TEN)
    assert store.verify().holds


def test_a_clock_set_back_an_hour_keeps_the_order(store: Store) -> None:
    add_ada(store)
    scan(store, "T-1", TEN)
    back = scan(store, "T-1", TEN - 55 * MINUTE, direction=Direction.EXIT)
    again = scan(store, "T-1", TEN - 54 * MINUTE)
    assert back.verdict.reason is Reason.EXIT_OK
    assert again.verdict.reason is Reason.ALREADY_IN
    facts = list(store.facts(kinds=["scan"]))
    assert [f.at for f in facts] != sorted(f.at for f in facts)
    assert [f.seq for f in facts] == sorted(f.seq for f in facts)


def test_the_night_the_clocks_change_has_its_hour_twice(store: Store) -> None:
    add_ada(store)
    first = datetime(2024, 10, 27, 0, 30, tzinfo=UTC)  # 02:30, summer time
    second = first + timedelta(hours=1)  # 02:30 again
    scan(store, "T-1", first)
    again = scan(store, "T-1", second)
    assert again.verdict.since == first
    assert "since 02:30" in again.says


class TestBadges:
    """Badge codes as they come back to the desk."""

    def test_a_check_in_queues_a_badge_once(self, store: Store) -> None:
        add_ada(store)
        first = scan(store, "T-1", printer="folder")
        assert first.job
        assert scan(store, "T-1", force=True, printer="folder").job == ""
        (job,) = store.jobs()
        assert (job.issue, job.state, job.printer) == (1, JobState.QUEUED, "folder")

    def test_without_a_printer_nothing_is_queued(self, store: Store) -> None:
        add_ada(store)
        assert scan(store, "T-1").job == ""
        assert store.jobs() == []

    def test_a_badge_stands_for_its_person_in_any_case(self, store: Store) -> None:
        add_ada(store)
        job = printed(store, scan(store, "T-1", printer="folder").job)
        for text in (badge_of(store, job), badge_of(store, job).lower()):
            result = scan(store, text, TEN)
            assert result.verdict.attendee is not None
            assert result.verdict.reason is Reason.ALREADY_IN

    def test_scanning_the_fresh_badge_hands_it_over(self, store: Store) -> None:
        add_ada(store)
        job = printed(store, scan(store, "T-1", printer="folder").job)
        result = scan(store, badge_of(store, job), NINE + MINUTE)
        assert result.handed_over
        assert [j.state for j in store.jobs()] == [JobState.HANDED_OVER]
        later = scan(store, "T-1", TEN)
        assert (later.badge.issue, later.badge.state) == (1, JobState.HANDED_OVER)
        assert not scan(store, badge_of(store, job), TEN).handed_over

    def test_a_new_issue_supersedes_only_once_it_is_out(self, store: Store) -> None:
        ada = add_ada(store)
        old = printed(store, scan(store, "T-1", printer="folder").job)
        second = desk.print_badge(store, ada, printer="folder", reason="lost", at=NINE)
        assert scan(store, badge_of(store, old)).verdict.reason is Reason.ALREADY_IN
        printed(store, second)
        result = scan(store, badge_of(store, old))
        assert result.verdict.reason is Reason.SUPERSEDED
        assert result.verdict.attendee is not None

    def test_an_unknown_print_does_not_supersede(self, store: Store) -> None:
        ada = add_ada(store)
        old = printed(store, scan(store, "T-1", printer="folder").job)
        second = desk.print_badge(store, ada, printer="folder", reason="lost", at=NINE)
        printed(store, second, outcome="unknown")
        assert scan(store, badge_of(store, old)).verdict.reason is not Reason.SUPERSEDED

    def test_a_badge_printed_elsewhere_is_known_here(self, store: Store) -> None:
        ada = add_ada(store)
        foreign = badgecode.make(store.event_key, ada, 3, 77)
        assert scan(store, foreign).verdict.reason is Reason.OK

    def test_an_issue_that_somebody_showed_is_not_given_again(self, store: Store) -> None:
        ada = add_ada(store)
        scan(store, badgecode.make(store.event_key, ada, 2, 77))
        desk.print_badge(store, ada, printer="folder", reason="lost", at=NINE)
        assert [job.issue for job in store.jobs()] == [3]
        older = badgecode.make(store.event_key, ada, 1, 5)
        assert scan(store, older).verdict.reason is Reason.SUPERSEDED

    def test_a_badge_of_another_event_is_nobodys(self, store: Store) -> None:
        ada = add_ada(store)
        result = scan(store, badgecode.make(bytes(32), ada, 1, 7))
        assert result.verdict.reason is Reason.UNKNOWN
        assert "looks like a badge" in result.says

    def test_the_same_issue_printed_twice_is_reported(self, store: Store) -> None:
        ada = add_ada(store)
        job = printed(store, scan(store, "T-1", printer="folder").job)
        twin = badgecode.make(store.event_key, ada, 1, (job.random + 1) % 256)
        result = scan(store, twin)
        assert result.twin
        assert result.verdict.reason is Reason.ALREADY_IN

    def test_another_badge_needs_a_reason_once_one_is_out(self, store: Store) -> None:
        ada = add_ada(store)
        first = desk.print_badge(store, ada, printer="folder", at=NINE)
        printed(store, first, outcome="unknown")
        second = desk.print_badge(store, ada, printer="folder", at=NINE)  # none is known to be out
        printed(store, second)
        for nothing in ("", "  "):
            with pytest.raises(ReasonMissing, match="Badge 2 of this person is out already"):
                desk.print_badge(store, ada, printer="folder", reason=nothing, at=NINE)
        third = store.job(desk.print_badge(store, ada, printer="folder", reason="lost", at=NINE))
        assert third is not None
        assert (third.issue, third.reason) == (3, "lost")

    def test_a_badge_on_its_way_is_not_queued_again(self, store: Store) -> None:
        ada = add_ada(store)
        first = desk.print_badge(store, ada, printer="folder", at=NINE)
        assert desk.print_badge(store, ada, printer="folder", reason="again", at=NINE) == first

    def test_a_badge_that_waits_elsewhere_goes_to_the_printer_asked_for(self, store: Store) -> None:
        ada = add_ada(store)
        job = desk.print_badge(store, ada, printer="dead", at=NINE)
        assert desk.print_badge(store, ada, printer="alive", at=NINE) == job
        (again,) = store.jobs()
        assert (again.issue, again.state, again.printer) == (1, JobState.QUEUED, "alive")

    def test_a_badge_that_waits_at_another_station_does_not_keep_this_one_from_printing(
        self, store: Store, tmp_path: Path
    ) -> None:
        ada = add_ada(store)
        theirs = desk.print_badge(store, ada, printer="folder", at=NINE)
        with Store.open(store.path, data_dir=tmp_path / "elsewhere", at=TEN) as other:
            own = desk.print_badge(other, ada, printer="folder", at=TEN)
            assert own != theirs
            assert [(job.id, job.state, job.issue) for job in other.jobs()] == [
                (theirs, JobState.WITHDRAWN, 1),
                (own, JobState.QUEUED, 2),
            ]

    def test_a_badge_that_never_left_is_tried_again_as_the_same_issue(self, store: Store) -> None:
        ada = add_ada(store)
        job = desk.print_badge(store, ada, printer="a", at=NINE)
        printed(store, job, outcome="not-sent")
        assert desk.print_badge(store, ada, printer="b", at=TEN) == job
        (again,) = store.jobs()
        assert (again.issue, again.state, again.printer) == (1, JobState.QUEUED, "b")

    def test_after_the_last_issue_there_is_no_more(self, store: Store) -> None:
        ada = add_ada(store)
        for _ in range(badgecode.MAX_ISSUE):
            printed(store, desk.print_badge(store, ada, printer="f", reason="x", at=NINE))
        with pytest.raises(NoBadgeLeft, match="63 badges"):
            desk.print_badge(store, ada, printer="f", reason="x", at=NINE)

    def test_a_note_to_be_read_first_holds_the_print_not_the_verdict(self, store: Store) -> None:
        with store.writing() as writer:
            events.put_category(writer, Category(name="Press", read_first=True), at=NINE)
        add(store, "P-1", given_name="Clark", category="Press", attention="ask for press card")
        result = scan(store, "P-1", printer="folder")
        assert result.verdict.answer is Answer.ADMIT
        assert (result.read_first, result.job) == (True, "")
        assert result.verdict.attention == "ask for press card"


class TestRooms:
    """Checkpoints with the policy of a room."""

    @pytest.fixture
    def rooms(self, store: Store) -> Store:
        with store.writing() as writer:
            for key in ("a", "b"):
                room = Checkpoint(key=key, name=f"Room {key}", policy=Policy.ROOM, capacity=2)
                events.put_checkpoint(writer, room, at=NINE)
        return store

    def test_an_entry_elsewhere_closes_the_stay(self, rooms: Store) -> None:
        ada = add_ada(rooms)
        desk.scan(rooms, "T-1", checkpoint="a", at=NINE)
        desk.scan(rooms, "T-1", checkpoint="Room b", at=TEN)
        assert (rooms.inside("a"), rooms.inside("b")) == (0, 1)
        assert desk.scan(rooms, "T-1", checkpoint="a", at=TEN).verdict.reason is Reason.RE_ENTRY
        assert {p.checkpoint: p.inside for p in rooms.presence(ada)} == {"a": True, "b": False}
        assert rooms.verify().holds

    def test_a_paper_list_is_not_refused_for_how_full_it_is_now(self, rooms: Store) -> None:
        for number in range(3):
            add(rooms, f"T-{number}", given_name=f"P{number}")
        for number in range(2):
            desk.scan(rooms, f"T-{number}", checkpoint="a", at=TEN)
        then = desk.scan(rooms, "T-2", checkpoint="a", at=NINE, back_dated=True, entered_at=TEN)
        assert then.verdict.reason is Reason.OK

    def test_a_full_room_refuses_until_somebody_leaves(self, rooms: Store) -> None:
        for number in range(3):
            add(rooms, f"T-{number}", given_name=f"P{number}")
        assert [
            desk.scan(rooms, f"T-{n}", checkpoint="a", at=NINE).verdict.reason for n in range(3)
        ] == [Reason.OK, Reason.OK, Reason.FULL]
        desk.scan(rooms, "T-0", checkpoint="a", direction=Direction.EXIT, at=TEN)
        assert desk.scan(rooms, "T-2", checkpoint="a", at=TEN).verdict.reason is Reason.OK


def test_a_question_is_asked_once_and_its_answer_kept(store: Store) -> None:
    add_ada(store)
    question = Question(key="diet", text="Any diet?", required=True)
    with store.writing() as writer:
        asks = Checkpoint(key="q", name="Lunch", questions=(question,), multiple_entries=True)
        events.put_checkpoint(writer, asks, at=NINE)
    first = desk.scan(store, "T-1", checkpoint="q", at=NINE)
    assert (first.verdict.answer, first.verdict.questions) == (Answer.ASK, (question,))
    told = desk.scan(store, "T-1", checkpoint="q", at=NINE, answers={"diet": "vegan"})
    assert told.verdict.reason is Reason.OK
    assert desk.scan(store, "T-1", checkpoint="q", at=TEN).verdict.reason is Reason.RE_ENTRY


def test_answers_to_what_nobody_asked_are_not_kept(store: Store) -> None:
    add_ada(store)
    scan(store, "T-1", answers={"diet": "vegan"})
    (fact,) = store.facts(kinds=["scan"])
    assert fact.payload is not None
    assert "answers" not in fact.payload


def test_a_walk_in_is_added_checked_in_and_printed_in_one_go(store: Store) -> None:
    result = desk.walk_in(
        store,
        {"given_name": " Grace ", "family_name": "Hopper", "category": "Participant"},
        checkpoint="desk",
        at=NINE,
        printer="folder",
    )
    grace = result.verdict.attendee
    assert grace is not None
    assert (grace.full_name, grace.walk_in, len(grace.code)) == ("Grace Hopper", True, 12)
    assert result.job
    assert scan(store, grace.code).verdict.reason is Reason.ALREADY_IN
    assert [a.id for a in store.search("hopper")] == [grace.id]


def test_a_walk_in_without_a_name_is_nobody(store: Store) -> None:
    with pytest.raises(NobodyThere):
        desk.walk_in(store, {"organisation": "ACME"}, checkpoint="desk", at=NINE)
    assert store.attendees() == []


@pytest.mark.parametrize(
    "name",
    ["\u202egnirts", "<img src=x>", "Robert'); DROP TABLE attendee;--", "=HYPERLINK()", "\ud83d"],
)
def test_a_hostile_name_is_only_a_name(store: Store, name: str) -> None:
    result = desk.walk_in(store, {"given_name": f"x{name}"}, checkpoint="desk", at=NINE)
    assert result.verdict.answer is Answer.ADMIT
    assert store.verify().holds


def test_undoing_a_scan_frees_the_ticket_and_withdraws_the_badge(store: Store) -> None:
    add_ada(store)
    first = scan(store, "T-1", printer="folder")
    corrections.undo(store, first.scan, reason="wrong person", at=NINE + MINUTE)
    assert [j.state for j in store.jobs()] == [JobState.WITHDRAWN]
    assert store.inside("desk") == 0
    second = scan(store, "T-1", TEN, printer="folder")
    assert (second.verdict.reason, bool(second.job)) == (Reason.OK, True)
    assert store.verify().holds


def test_two_windows_cannot_both_admit(tmp_path: Path, store: Store) -> None:
    add_ada(store)
    with Store.open(store.path, data_dir=tmp_path / "data", at=NINE) as other:
        assert other.station == store.station
        reasons = [scan(s, "T-1").verdict.reason for s in (store, other, store)]
    assert reasons == [Reason.OK, Reason.ALREADY_IN, Reason.ALREADY_IN]
    assert store.verify().holds
