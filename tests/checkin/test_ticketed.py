"""Which of somebody's tickets a list is about."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import ticketed
from checkin.model import Checkpoint, Ticket
from checkin.ticketed import Choice

NOON = datetime(2024, 5, 7, 10, 0, tzinfo=UTC)
DAY = timedelta(days=1)
MAIN = Ticket(key="A-1", code="main", product=1)
TALK = Ticket(key="A-2", code="talk", product=8, addon_to="A-1")
DINNER = Ticket(key="A-3", code="dinner", product=9, addon_to="A-1")
ALL = (MAIN, TALK, DINNER)


def point(*products: int, addon_match: bool = False) -> Checkpoint:
    return Checkpoint(
        key="p",
        name="p",
        source="pretix:a/b",
        products=products or None,
        addon_match=addon_match,
    )


@pytest.mark.parametrize(
    ("code", "where", "said"),
    [
        ("main", point(1), Choice(MAIN)),
        ("talk", point(1), Choice(TALK)),  # and is refused there for its product
        ("main", point(8, addon_match=True), Choice(TALK)),
        ("talk", point(8, addon_match=True), Choice(TALK)),
        ("main", point(8), Choice(MAIN)),
        ("main", point(8, 9, addon_match=True), Choice(MAIN, ambiguous=True)),
        ("main", point(addon_match=True), Choice(MAIN, ambiguous=True)),
        ("main", point(7, addon_match=True), Choice(MAIN)),
        ("", point(8, addon_match=True), Choice(TALK)),
        ("", point(1), Choice(MAIN)),
        ("unknown", point(1), Choice(None)),
    ],
)
def test_the_list_chooses_among_what_belongs_to_the_code(
    code: str, where: Checkpoint, said: Choice
) -> None:
    assert ticketed.choose(ALL, where, at=NOON, code=code) == said


def test_of_two_that_fit_the_one_that_holds_now_counts() -> None:
    early = Ticket(key="A-2", product=8, addon_to="A-1", valid_until=NOON - DAY)
    late = Ticket(key="A-3", product=8, addon_to="A-1", valid_from=NOON + DAY)
    now = Ticket(key="A-4", product=8, addon_to="A-1", valid_from=NOON, valid_until=NOON + DAY)
    where = point(8, addon_match=True)
    assert ticketed.choose((MAIN, early, late, now), where, at=NOON, code="main") == Choice(now)
    assert ticketed.choose((MAIN, early, late), where, at=NOON, code="main") == Choice(late)
    older = Ticket(key="A-5", product=8, addon_to="A-1", valid_until=NOON - 2 * DAY)
    assert ticketed.choose((MAIN, older, early), where, at=NOON, code="main") == Choice(early)


def test_a_cancelled_line_is_chosen_only_where_nothing_else_is_left() -> None:
    gone = Ticket(key="A-1", code="main", product=1, cancelled=True)
    assert ticketed.choose((gone,), point(1), at=NOON, code="main") == Choice(gone)
    where = point(8, addon_match=True)
    assert ticketed.choose((gone, TALK), where, at=NOON, code="main") == Choice(TALK)


def test_somebody_with_two_registrations_uses_the_one_that_fits() -> None:
    other = Ticket(key="B-1", code="other", product=2)
    assert ticketed.choose((MAIN, other), point(2), at=NOON) == Choice(other)
    assert ticketed.choose((MAIN, other), point(1, 2), at=NOON) == Choice(MAIN)


def test_tickets_for_another_date_are_not_there_for_a_list_of_one_date() -> None:
    today = Ticket(key="A-1", code="main", product=1, date=3)
    other = Ticket(key="B-1", code="other", product=1, date=4)
    where = replace(point(1), date=4)
    assert ticketed.choose((today, other), where, at=NOON) == Choice(other)
    assert ticketed.choose((today,), where, at=NOON, code="main") == Choice(today)
    assert not ticketed.of_date(where, today)
    assert ticketed.of_date(point(1), today)


BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("first", "at", "out"),
    [
        ("2024-05-06T20:00Z", "2024-05-06T19:59Z", ""),
        ("2024-05-06T20:00Z", "2024-05-06T20:00Z", "2024-05-06T20:00Z"),
        ("2024-05-06T20:00Z", "2024-05-07T19:00Z", "2024-05-06T20:00Z"),
        ("2024-05-06T20:00Z", "2024-05-09T02:00Z", "2024-05-08T20:00Z"),
        # Ten in the evening stays ten in the evening when the clocks go back.
        ("2024-10-26T20:00Z", "2024-10-27T22:00Z", "2024-10-27T21:00Z"),
        # Half past two is skipped on the last of March, and half past three of that day means it;
        ("2024-03-30T01:30Z", "2024-03-31T01:29Z", "2024-03-30T01:30Z"),
        ("2024-03-30T01:30Z", "2024-03-31T02:00Z", "2024-03-31T01:30Z"),
        ("2024-03-30T01:30Z", "2024-04-01T01:00Z", "2024-04-01T00:30Z"),
        # in autumn it comes twice, and the second time counts.
        ("2024-10-26T00:30Z", "2024-10-27T01:00Z", "2024-10-26T00:30Z"),
        ("2024-10-26T00:30Z", "2024-10-27T02:00Z", "2024-10-27T01:30Z"),
    ],
)
def test_everybody_is_out_once_a_day_by_the_clocks_of_the_event(
    first: str, at: str, out: str
) -> None:
    found = ticketed.last_out(datetime.fromisoformat(first), BRUSSELS, datetime.fromisoformat(at))
    assert found == (datetime.fromisoformat(out) if out else None)


TICKETS = st.builds(
    Ticket,
    key=st.text(min_size=1, max_size=5),
    code=st.text(max_size=5),
    number=st.integers(0, 2**31),
    product=st.integers(0, 99),
    variation=st.integers(0, 99),
    addon_to=st.text(max_size=5),
    cancelled=st.booleans(),
    blocked=st.booleans(),
    valid_from=st.none() | st.datetimes(timezones=st.just(UTC)),
    valid_until=st.none() | st.datetimes(timezones=st.just(UTC)),
    pays_later=st.booleans(),
    test=st.booleans(),
    attention=st.text(max_size=5),
    answered=st.lists(st.integers(1, 9), max_size=3).map(tuple),
    date=st.integers(0, 99),
)


@given(TICKETS)
def test_a_ticket_survives_being_a_fact(ticket: Ticket) -> None:
    assert ticketed.of_map(ticketed.as_map(ticket)) == ticket


@given(st.lists(TICKETS, max_size=5), st.booleans(), st.text(max_size=5))
def test_whatever_somebody_holds_there_is_one_answer(
    tickets: list[Ticket], addon_match: bool, code: str
) -> None:
    choice = ticketed.choose(tickets, point(1, 2, addon_match=addon_match), at=NOON, code=code)
    assert choice.ticket is None or choice.ticket in tickets
