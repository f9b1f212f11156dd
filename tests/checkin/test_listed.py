"""Scans on the lists of a ticket system: about tickets, with histories of their own."""

from datetime import timedelta

import pytest

from checkin import (
    admissions,
    corrections,
    desk,
    events,
    history,
    ids,
    ticket_codes,
    ticketed,
)
from checkin.issuers import Form, Issuer
from checkin.model import Answer, Checkpoint, Direction, Question, Reason, SeriesDate, Ticket
from checkin.store import Store
from tests.checkin.people import NINE, TEN
from tests.checkin.tickets import mint

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


# -- a series of dates, and lists that take everybody out


DAYS = (
    SeriesDate(id=3, name="Monday", starts=NINE),
    SeriesDate(id=4, name="Tuesday", starts=NINE + timedelta(days=1)),
)


def test_a_ticket_for_another_date_names_its_holder_and_the_date(store: Store) -> None:
    listed(store, Ticket(key="A-1", code="main", product=1, date=3))
    where = point(store, 1, date=4, dates=DAYS)
    for direction in Direction:
        verdict = desk.scan(
            store, "main", checkpoint=where, at=NINE, direction=direction, force=True
        ).verdict
        assert (verdict.answer, verdict.reason) == (Answer.REFUSE, Reason.WRONG_EVENT)
        assert verdict.attendee is not None
        assert [str(part) for part in verdict.why] == ["The ticket is for Monday"]
    said = desk.scan(store, "main", checkpoint=where, at=NINE).says
    assert "Ticket for another event: Ada. The ticket is for Monday." in said
    assert reason(store, "main", point(store, 2, date=3, dates=DAYS)) is Reason.OK
    assert reason(store, "main", point(store, 3, dates=DAYS)) is Reason.OK


def test_who_was_found_by_name_needs_a_ticket_for_the_date_too(store: Store) -> None:
    attendee = listed(store, Ticket(key="A-1", code="main", product=1, date=3))
    where = point(store, 1, date=4, dates=DAYS)
    verdict = desk.scan(store, "", attendee=attendee, checkpoint=where, at=NINE).verdict
    assert verdict.reason is Reason.WRONG_EVENT


def test_what_is_blocked_and_for_another_date_is_for_another_date(store: Store) -> None:
    listed(store, Ticket(key="A-1", code="main", product=1, date=3, blocked=True), blocked="yes")
    assert reason(store, "main", point(store, 1, date=4, dates=DAYS)) is Reason.WRONG_EVENT
    assert reason(store, "main", point(store, 2, date=3, dates=DAYS)) is Reason.BLOCKED


def test_a_rule_of_all_dates_means_the_date_of_the_ticket(store: Store) -> None:
    listed(store, Ticket(key="A-1", code="main", product=1, date=4))
    begun = '{"isAfter": [{"var": "now"}, {"buildTime": ["date_from"]}, null]}'
    where = point(store, 1, dates=DAYS, starts=NINE, rule=begun)
    assert reason(store, "main", where, at=NINE + timedelta(hours=1)) is Reason.RULES
    assert reason(store, "main", where, at=NINE + timedelta(hours=25)) is Reason.OK


def test_the_dates_of_a_checkpoint_survive_being_a_fact(store: Store) -> None:
    where = point(store, 1, date=4, dates=DAYS, exits_at=TEN, also=("pretix:a/b:7",))
    found = store.checkpoint(where)
    assert found is not None
    assert (found.date, found.dates, found.exits_at) == (4, DAYS, TEN)
    assert found.also == ("pretix:a/b:7",)


def test_whoever_is_in_at_the_hour_of_the_list_is_out(store: Store) -> None:
    listed(store, MAIN)
    hour = NINE + timedelta(hours=2)
    where = point(store, 1, re_entry=True, exits_at=hour)
    assert reason(store, "main", where) is Reason.OK
    assert reason(store, "main", where, at=TEN) is Reason.ALREADY_IN
    assert store.inside_at(where, None, TEN) == 1
    assert store.inside_at(where, None, hour) == 0
    assert reason(store, "main", where, at=hour + timedelta(seconds=1)) is Reason.RE_ENTRY
    assert store.inside_at(where, None, hour + timedelta(minutes=1)) == 1
    assert reason(store, "main", where, at=hour + timedelta(hours=1)) is Reason.ALREADY_IN
    assert reason(store, "main", where, at=hour + timedelta(days=1)) is Reason.RE_ENTRY
    assert store.verify().problems == ()


def test_where_nobody_may_come_back_being_taken_out_helps_once(store: Store) -> None:
    """As the server has it: the list knows an entry that no exit undoes."""
    listed(store, MAIN)
    where = point(store, 1, exits_at=TEN)
    assert reason(store, "main", where) is Reason.OK
    assert reason(store, "main", where, at=TEN + timedelta(hours=1)) is Reason.ALREADY_IN


def test_somebody_without_a_ticket_is_taken_out_as_well(store: Store) -> None:
    where = point(store, 1, re_entry=True, exits_at=TEN)
    added = desk.walk_in(store, {"given_name": "Walter"}, checkpoint=where, at=NINE)
    assert added.verdict.attendee is not None
    attendee = added.verdict.attendee.id
    for at, said in ((NINE, Reason.ALREADY_IN), (TEN, Reason.RE_ENTRY)):
        moment = at + timedelta(minutes=9)
        again = desk.scan(store, "", attendee=attendee, checkpoint=where, at=moment)
        assert again.verdict.reason is said


# -- signed tickets newer than the list


def signed(store: Store, seed: str = "s", **said: int) -> str:
    """A genuine code that nobody on the list has, for product 1."""
    issuer = Issuer(
        name=SOURCE,
        form=Form.PRETIX,
        keys=(mint.as_pretix_gives(mint.SELLER),),
        products=(("1", "Participant"),),
    )
    ticket_codes.honour(store, issuer, at=NINE)
    fields = {"product": 2, "variation": 3, "date": 4, "valid_from": 5, "valid_until": 6}
    numbers = {2: 1} | {fields[name]: value for name, value in said.items()}
    return mint.pretix_code(mint.pretix_payload(seed, numbers))


def test_a_signed_ticket_is_judged_by_what_it_says_of_itself(store: Store) -> None:
    """In the order of pretix's own app. Source: docs.pretix.eu, "Check-in algorithms"."""
    later, before = (int((NINE + timedelta(days=n)).timestamp()) for n in (1, -1))
    only_three = '{"==": [{"var": "product"}, 3]}'
    asked = Question(key="q7", text="Stand?", products=(1,), number=7, required=True)
    where = point(store, 1, products=(1,))
    cases = [
        (signed(store, "a", valid_from=later), where, Reason.NOT_YET_VALID),
        (signed(store, "b", valid_until=before), where, Reason.EXPIRED),
        (signed(store, "c", product=2), where, Reason.NOT_ENTITLED),
        (signed(store, "d", date=3), point(store, 2, date=4, dates=DAYS), Reason.WRONG_EVENT),
        (signed(store, "e", date=4), point(store, 2, date=4, dates=DAYS), Reason.OK),
        (signed(store, "f"), point(store, 3, rule=only_three), Reason.RULES),
        (signed(store, "g", product=3), point(store, 3, rule=only_three), Reason.OK),
        (signed(store, "h"), point(store, 4, questions=(asked,)), Reason.INCOMPLETE),
        (signed(store, "i", product=2), point(store, 4, questions=(asked,)), Reason.OK),
    ]
    for code, place, said in cases:
        assert reason(store, code, place) is said, said
    code = signed(store, "once")
    assert [reason(store, code, where) for _ in range(2)] == [Reason.OK, Reason.ALREADY_IN]
    for state, said in (("blocked", Reason.BLOCKED), ("revoked", Reason.REVOKED)):
        ticket_codes.mark(store, [(code, state)], source=SOURCE, at=NINE)
        assert reason(store, code, where) is said


def test_where_scans_toggle_who_was_taken_out_comes_in(store: Store) -> None:
    listed(store, MAIN)
    where = point(store, 1, re_entry=True, exits_at=TEN)
    hours = [NINE, NINE + timedelta(minutes=5), NINE + timedelta(minutes=9), TEN]
    said = [reason(store, "main", where, at=at, toggle=True) for at in hours]
    assert said == [Reason.OK, Reason.EXIT_OK, Reason.RE_ENTRY, Reason.RE_ENTRY]
