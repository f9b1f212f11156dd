"""Scans on the lists of a ticket system: about tickets, with histories of their own."""

from datetime import timedelta

import pytest

from checkin import admissions, corrections, desk, events, history, ids, ticketed
from checkin.model import Answer, Checkpoint, Direction, Question, Reason, Ticket
from checkin.store import Store
from tests.checkin.people import NINE, TEN

SOURCE = "pretix:ecc/ecc2024"
MAIN = Ticket(key="A-1", code="main", number=1, product=1)
TALK = Ticket(key="A-2", code="talk", number=2, product=8, addon_to="A-1")


def listed(store: Store, *tickets: Ticket, version: int = 1, **fields: str) -> str:
    attendee = ids.attendee_id(store.event.id, SOURCE, "A-1")
    payload = {
        "source": SOURCE,
        "key": "A-1",
        "source_version": version,
        "fields": {"given_name": "Ada", "category": "Participant", **fields},
        "codes": [ticket.code for ticket in tickets],
        "entitlements": [],
        "extra": {},
        "tickets": [ticketed.as_map(ticket) for ticket in tickets],
    }
    with store.writing() as writer:
        writer.append("roster", payload, at=NINE, attendee=attendee)
    return attendee


def elsewhere(store: Store, attendee: str, *passages: list[object], version: int = 1) -> None:
    payload = {"source": SOURCE, "source_version": version, "passages": list(passages)}
    with store.writing() as writer:
        writer.append("elsewhere", payload, at=NINE, attendee=attendee)


def point(store: Store, number: int, **more: object) -> str:
    checkpoint = Checkpoint(
        key=f"{SOURCE}:{number}",
        name=f"List {number}",
        source=SOURCE,
        list_id=number,
        **more,  # type: ignore[arg-type]  # what a test needs
    )
    with store.writing() as writer:
        events.put_checkpoint(writer, checkpoint, at=NINE)
    return checkpoint.key


def reason(store: Store, code: str, where: str, **more: object) -> Reason:
    more.setdefault("at", NINE)
    return desk.scan(store, code, checkpoint=where, **more).verdict.reason  # type: ignore[arg-type]


def test_a_person_with_two_tickets_comes_in_once_on_each(store: Store) -> None:
    listed(store, MAIN, TALK)
    where = point(store, 1)
    assert [reason(store, code, where) for code in ("main", "talk", "main", "talk")] == [
        Reason.OK,
        Reason.OK,
        Reason.ALREADY_IN,
        Reason.ALREADY_IN,
    ]


def test_what_is_added_is_blocked_and_valid_by_itself(store: Store) -> None:
    held = Ticket(key="A-2", code="talk", product=8, addon_to="A-1", valid_from=TEN)
    listed(store, MAIN, held, blocked="yes")
    where = point(store, 1, addon_match=True, products=(8,))
    assert reason(store, "main", where) is Reason.NOT_YET_VALID
    assert reason(store, "main", where, at=TEN) is Reason.OK
    assert reason(store, "main", point(store, 2, products=(1,))) is Reason.BLOCKED


@pytest.mark.parametrize(
    ("pays_later", "include_pending", "operator", "said"),
    [
        (False, False, False, Reason.UNPAID),
        (True, False, False, Reason.OK),
        (False, True, False, Reason.UNPAID),
        (False, True, True, Reason.OK),
        (False, False, True, Reason.UNPAID),
    ],
)
def test_who_has_not_paid_comes_in_where_order_or_list_allow_it(
    store: Store, pays_later: bool, include_pending: bool, operator: bool, said: Reason
) -> None:
    held = Ticket(key="A-1", code="main", product=1, pays_later=pays_later)
    listed(store, held, status="unpaid")
    where = point(store, 1, include_pending=include_pending)
    assert reason(store, "main", where, pays_later=operator) is said


def test_the_code_of_a_cancelled_line_is_unknown_but_its_holder_is_named(store: Store) -> None:
    held = Ticket(key="A-1", code="main", product=1, cancelled=True)
    attendee = listed(store, held, status="cancelled")
    where = point(store, 1)
    verdict = desk.scan(store, "main", checkpoint=where, at=NINE).verdict
    assert (verdict.answer, verdict.reason) == (Answer.REFUSE, Reason.UNKNOWN)
    assert verdict.attendee is not None
    assert verdict.attendee.id == attendee
    by_name = desk.scan(store, "", attendee=attendee, checkpoint=where, at=NINE).verdict
    assert by_name.reason is Reason.CANCELLED


def test_only_holders_of_a_product_are_asked_its_question_and_only_once(store: Store) -> None:
    asked = Question(key="q8", text="Stand", required=True, always=True, products=(8,), number=8)
    listed(store, MAIN, TALK)
    where = point(store, 1, questions=(asked,), multiple_entries=True)
    assert reason(store, "main", where) is Reason.OK
    assert reason(store, "talk", where) is Reason.INCOMPLETE
    assert reason(store, "talk", where, answers={"q8": "B12"}) is Reason.OK
    assert reason(store, "talk", where) is Reason.RE_ENTRY
    answered = Ticket(key="A-2", code="talk", product=8, addon_to="A-1", answered=(8,))
    listed(store, MAIN, answered, version=2)
    other = point(store, 2, questions=(asked,))
    assert reason(store, "talk", other) is Reason.OK


def test_a_slip_of_the_hand_does_not_take_an_answer_back(store: Store) -> None:
    seen = Question(key="q7", text="Card seen", kind="yes_no", required=True, always=True)
    listed(store, MAIN)
    where = point(store, 1, questions=(seen,), multiple_entries=True)
    assert reason(store, "main", where, answers={"q7": "yes"}) is Reason.OK
    assert reason(store, "main", where, answers={"q7": "no"}) is Reason.RE_ENTRY
    assert reason(store, "main", where) is Reason.RE_ENTRY


def test_nothing_is_answered_by_who_leaves_or_is_sent_away_before_being_asked(
    store: Store,
) -> None:
    asked = Question(key="q8", text="Stand", required=True, always=True)
    held = Ticket(key="A-1", code="main", product=1, valid_from=TEN)
    listed(store, held, valid_from=TEN.isoformat())
    where = point(store, 1, questions=(asked,))
    answers = {"q8": "B12"}
    early = {"at": NINE, "answers": answers}
    assert reason(store, "main", where, **early) is Reason.NOT_YET_VALID
    assert reason(store, "main", where, direction=Direction.EXIT, **early) is Reason.EXIT_OK
    assert reason(store, "main", where, at=TEN) is Reason.INCOMPLETE


def test_a_check_in_elsewhere_counts_and_says_where(store: Store) -> None:
    attendee = listed(store, MAIN)
    where = point(store, 1)
    ms = int(NINE.timestamp() * 1000)
    elsewhere(store, attendee, [where, "entry", ms, "A-1", "pretix 3"])
    verdict = desk.scan(store, "main", checkpoint=where, at=TEN).verdict
    assert (verdict.reason, verdict.since, verdict.where) == (Reason.ALREADY_IN, NINE, "pretix 3")
    told = [str(line) for line in history.of_person(store, attendee)]
    assert "At other devices: → List 1 (pretix 3)" in told
    assert store.verify().problems == ()


def test_our_own_check_in_that_comes_back_is_not_a_second_one(store: Store) -> None:
    attendee = listed(store, MAIN)
    where = point(store, 1)
    scanned = desk.scan(store, "main", checkpoint=where, at=NINE)
    ms = int(NINE.timestamp() * 1000)
    elsewhere(store, attendee, [where, "entry", ms, "A-1", "pretix 1"])
    assert store.presence(attendee)[0].entries == 1
    corrections.undo(store, scanned.scan, at=NINE + timedelta(minutes=1))
    assert reason(store, "main", where, at=TEN) is Reason.OK
    assert store.verify().problems == ()


def test_who_was_let_in_before_the_list_knew_the_ticket_was_let_in_once(store: Store) -> None:
    where = point(store, 1)
    added = desk.walk_in(store, {"given_name": "Walter"}, checkpoint=where, at=NINE)
    assert added.verdict.attendee is not None
    attendee = added.verdict.attendee.id
    held = Ticket(key="W-1", code=added.verdict.attendee.code, product=1)
    payload = {
        "source": SOURCE,
        "key": "W-1",
        "source_version": 1,
        "fields": {"given_name": "Walter"},
        "codes": [held.code],
        "tickets": [ticketed.as_map(held)],
    }
    with store.writing() as writer:
        writer.append("roster", payload, at=TEN, attendee=attendee)
    ms = int(NINE.timestamp() * 1000)
    elsewhere(store, attendee, [where, "entry", ms, "W-1", "pretix 1"])
    assert store.presence(attendee)[0].entries == 1
    assert reason(store, held.code, where, at=TEN) is Reason.ALREADY_IN
    assert store.verify().problems == ()


def test_what_was_told_last_of_check_ins_elsewhere_holds(store: Store) -> None:
    attendee = listed(store, MAIN)
    where = point(store, 1)
    ms = int(NINE.timestamp() * 1000)
    elsewhere(store, attendee, version=7)
    elsewhere(store, attendee, [where, "entry", ms, "A-1", "pretix 3"], version=6)
    assert reason(store, "main", where, at=TEN) is Reason.OK


def test_both_stories_of_a_double_admission_are_told(store: Store) -> None:
    attendee = listed(store, MAIN)
    where = point(store, 1)
    desk.scan(store, "main", checkpoint=where, at=TEN)
    ms = int(NINE.timestamp() * 1000)
    elsewhere(store, attendee, [where, "entry", ms, "A-1", "pretix 3"])
    (one,) = admissions.twice(store)
    assert (one.first_who, one.second_who) == ("pretix 3", "Desk 1")
    assert (one.first.at, one.second.at) == (NINE, TEN)


def test_who_left_in_between_was_not_let_in_twice(store: Store) -> None:
    attendee = listed(store, MAIN)
    where = point(store, 1, re_entry=True)
    minute = 60_000
    ms = int(NINE.timestamp() * 1000)
    elsewhere(
        store,
        attendee,
        [where, "entry", ms, "A-1", "pretix 3"],
        [where, "exit", ms + minute, "A-1", "pretix 3"],
        [where, "entry", ms + 2 * minute, "A-1", "pretix 4"],
    )
    assert admissions.twice(store) == []


def test_somebody_without_a_ticket_is_judged_by_category(store: Store) -> None:
    where = point(store, 1, products=(1,), categories=("Participant",))
    for category, said in (("Participant", Answer.ADMIT), ("Press", Answer.REFUSE)):
        added = desk.walk_in(
            store, {"given_name": "Walter", "category": category}, checkpoint=where, at=NINE
        )
        assert added.verdict.answer is said


def test_an_exit_is_not_held_up_by_what_holds_up_an_entry(store: Store) -> None:
    held = Ticket(key="A-1", code="main", product=1, valid_until=NINE - timedelta(days=1))
    listed(store, held, valid_until=(NINE - timedelta(days=1)).isoformat())
    where = point(store, 1, rule='{"<": [{"var": "entries_number"}, 0]}')
    assert reason(store, "main", where) is Reason.EXPIRED
    assert reason(store, "main", where, direction=Direction.EXIT) is Reason.EXIT_OK
