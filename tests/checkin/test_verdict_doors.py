"""The verdict at the door of a session: access, doors, rules, companions, once a day."""

import json
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import access, says
from checkin.model import (
    Answer,
    Attendee,
    Checkpoint,
    Direction,
    Policy,
    Presence,
    Question,
    Reason,
    Session,
    Status,
)
from checkin.verdict import Case, judge
from tests.checkin.people import NINE, TEN

BRUSSELS = ZoneInfo("Europe/Brussels")
MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
ADA = Attendee(id="a", given_name="Ada", category="Speaker")
TALK = Session(key="talk", title="Talk", starts=TEN, ends=TEN + HOUR, capacity=2)
DOOR = Checkpoint(key="talk", name="Talk", policy=Policy.ROOM, session="talk", re_entry=True)
CASE = Case(
    checkpoint=DOOR,
    direction=Direction.ENTRY,
    at=TEN,
    found=(ADA,),
    session=TALK,
    entitled=False,
    zone=BRUSSELS,
)
IN = Presence(checkpoint="talk", entries=1, inside=True, first_entry=NINE, last_entry=NINE)
OUT = replace(IN, exits=1, inside=False, last_exit=NINE)
TWO = replace(IN, entries=2, companions=1)
LEAVES = replace(CASE, direction=Direction.EXIT)


def open_to(said: str, **more: object) -> Case:
    return replace(CASE, session=replace(TALK, access=said), **more)  # type: ignore[arg-type]  # a test's shorthand


def door(**fields: object) -> Case:
    return replace(CASE, checkpoint=replace(DOOR, **fields))  # type: ignore[arg-type]  # likewise


def rule(said: object) -> Case:
    return door(rule=json.dumps(said))


FROM_ELEVEN = {"isAfter": [{"var": "now"}, {"buildTime": ["customtime", "12:30"]}]}


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        (CASE, Reason.OK),
        # who a session is open to
        (open_to("categories:Press|Speaker"), Reason.OK),
        (open_to("categories:Press"), Reason.NOT_ENTITLED),
        (open_to("categories:Press", entitled=True), Reason.NOT_ENTITLED),
        (open_to("registered"), Reason.NOT_REGISTERED),
        (open_to("registered", entitled=True), Reason.OK),
        (open_to("invited"), Reason.NOT_REGISTERED),
        (open_to("invited", entitled=True), Reason.OK),
        (open_to("registered-until:-5", at=TEN - 6 * MINUTE), Reason.NOT_REGISTERED),
        (open_to("registered-until:-5", at=TEN - 6 * MINUTE, entitled=True), Reason.OK),
        (open_to("registered-until:-5", at=TEN - 5 * MINUTE), Reason.OK),
        (
            replace(open_to("registered-until:-5"), checkpoint=replace(DOOR, registered_only=True)),
            Reason.OK,
        ),
        (open_to("whoever"), Reason.NOT_REGISTERED),
        (door(registered_only=True), Reason.NOT_REGISTERED),
        # when
        (replace(CASE, session=replace(TALK, cancelled=True)), Reason.CLOSED),
        (replace(LEAVES, session=replace(TALK, cancelled=True), presence=IN), Reason.EXIT_OK),
        (replace(door(timed=True), at=TEN - 16 * MINUTE), Reason.CLOSED),
        (replace(door(timed=True), at=TEN - 15 * MINUTE), Reason.OK),
        (replace(door(timed=True), at=TEN + HOUR), Reason.OK),
        (replace(door(timed=True), at=TEN + HOUR + MINUTE), Reason.CLOSED),
        # rules
        (rule({"<": [1, 2]}), Reason.OK),
        (rule({"<": [2, 1]}), Reason.RULES),
        (rule({"in": ["Speaker", [{"var": "product"}]]}), Reason.RULES),
        (rule({"==": [{"var": "product"}, "Speaker"]}), Reason.OK),
        (rule({"isAfter": [{"var": "now"}, {"buildTime": ["date_admission"]}]}), Reason.OK),
        (rule(FROM_ELEVEN), Reason.RULES),
        (replace(rule({"<": [2, 1]}), direction=Direction.EXIT, presence=IN), Reason.EXIT_OK),
        (door(rule="{"), Reason.RULES),
        (replace(rule({"==": [{"var": "entries_today"}, 1]}), entered=(NINE,)), Reason.OK),
        # who was in before
        (replace(CASE, presence=IN), Reason.ALREADY_IN),
        (replace(CASE, presence=OUT), Reason.RE_ENTRY),
        (replace(door(exit_required=False), presence=IN), Reason.RE_ENTRY),
        (replace(door(companions=1), presence=IN), Reason.RE_ENTRY),
        (replace(door(companions=1), presence=TWO), Reason.ALREADY_IN),
        (replace(door(once_a_day=True), presence=IN, entered=(NINE,)), Reason.ALREADY_IN),
        (replace(door(once_a_day=True), presence=OUT, entered=(NINE,)), Reason.RE_ENTRY),
        (
            replace(door(once_a_day=True, re_entry=False), presence=OUT, entered=(NINE,)),
            Reason.ALREADY_IN,
        ),
        (
            replace(door(once_a_day=True, re_entry=False), presence=IN, entered=(NINE - DAY,)),
            Reason.RE_ENTRY,
        ),
        # 23:30 in Brussels is another day than 00:30
        (
            replace(
                door(once_a_day=True, re_entry=False),
                presence=OUT,
                at=NINE + 15.5 * HOUR,
                entered=(NINE + 14.5 * HOUR,),
            ),
            Reason.RE_ENTRY,
        ),
        # how full it is
        (replace(CASE, inside=2), Reason.FULL),
        (replace(door(capacity=3), inside=2), Reason.OK),
        (replace(door(exit_required=False), inside=2, presence=IN), Reason.RE_ENTRY),
        (replace(door(companions=1), inside=2, presence=IN), Reason.FULL),
        # whoever is inside may leave
        (replace(LEAVES, presence=IN, session=replace(TALK, access="registered")), Reason.EXIT_OK),
        (replace(LEAVES, presence=IN, found=(replace(ADA, blocked=True),)), Reason.EXIT_OK),
        (replace(LEAVES, presence=IN, found=(replace(ADA, status=Status.UNPAID),)), Reason.EXIT_OK),
        (replace(LEAVES, found=(replace(ADA, blocked=True),)), Reason.BLOCKED),
        # questions that have to be asked although they may be left open
        (door(questions=(Question(key="q", text="?", always=True),)), Reason.INCOMPLETE),
        (
            replace(door(questions=(Question(key="q", text="?", always=True),)), answers={"q": ""}),
            Reason.OK,
        ),
    ],
)
def test_every_case_at_a_door_has_its_reason(case: Case, reason: Reason) -> None:
    assert judge(case).reason is reason


@pytest.mark.parametrize(
    ("case", "since", "word"),
    [
        (
            open_to("registered-until:-5", at=TEN - HOUR),
            TEN - 5 * MINUTE,
            "Registered people first, until 09:55",
        ),
        (replace(door(timed=True), at=NINE), TEN - 15 * MINUTE, "Opens at 09:45"),
        (replace(door(timed=True), at=TEN + 2 * HOUR), TEN + HOUR, "Closed since 11:00"),
        (rule(FROM_ELEVEN), TEN + 2.5 * HOUR, "Not before 12:30"),
    ],
)
def test_a_refusal_says_from_when_it_would_hold(case: Case, since: datetime, word: str) -> None:
    verdict = judge(case)
    assert verdict.since is not None
    assert timedelta() <= verdict.since - since <= timedelta(milliseconds=1)
    said = says.sentence(verdict, zone=BRUSSELS, now=case.at)
    assert said.startswith(f"{word}: Ada.")


def test_a_rule_says_which_part_failed() -> None:
    both = {"and": [FROM_ELEVEN, {"<": [{"var": "entries_number"}, 1]}]}
    verdict = judge(replace(rule(both), entered=(NINE,), presence=OUT))
    assert [str(part) for part in verdict.why] == ["after 12:30", "entries so far: less than 1"]
    said = says.sentence(verdict, zone=BRUSSELS, now=TEN)
    assert "Needed: after 12:30; entries so far: less than 1." in said
    forced = judge(rule(FROM_ELEVEN), force=True)
    assert (forced.answer, forced.reason, forced.forced) == (Answer.ADMIT, Reason.RULES, True)


def test_a_cancelled_session_is_said_to_be_one() -> None:
    verdict = judge(replace(CASE, session=replace(TALK, cancelled=True)))
    said = says.sentence(verdict, zone=BRUSSELS, now=TEN)
    assert said.startswith("Closed now: Ada. The session is cancelled.")


def test_a_companion_is_greeted_as_one() -> None:
    verdict = judge(replace(door(companions=1), presence=IN))
    assert (verdict.answer, verdict.companion) == (Answer.ADMIT, True)
    assert says.sentence(verdict, zone=BRUSSELS, now=TEN).startswith("Welcome, as a companion")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "open"),
        ("Open", "open"),
        ("offen", "open"),
        ("registered only", "registered"),
        ("sur invitation", "invited"),
        ("registered-until: −5", "registered-until:-5"),
        ("Registered-Until:+10", "registered-until:10"),
        ("categories: Press | Speaker | Press", "categories:Press|Speaker"),
        ("category:Press", "categories:Press"),
        ("categories:", None),
        ("registered-until:soon", None),
        ("everybody with a hat", None),
    ],
)
def test_access_is_read_as_people_write_it(text: str, said: str | None) -> None:
    found = access.read(text)
    assert (None if found is None else str(found)) == said
    if found is not None:
        assert access.read(str(found)) == found


@given(st.text(max_size=60))
def test_any_access_is_read_or_is_closed(text: str) -> None:
    found = access.read(text)
    assert found is None or access.read(str(found)) == found
    assert access.of(replace(TALK, access=text)).kind in access.Kind
