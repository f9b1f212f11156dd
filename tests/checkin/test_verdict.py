"""The verdict: one table for every reason, and it never fails to answer."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.model import (
    Answer,
    Attendee,
    Checkpoint,
    Direction,
    Policy,
    Presence,
    Question,
    Reason,
    Status,
)
from checkin.verdict import Case, judge
from tests.checkin.people import NINE, TEN

ADA = Attendee(id="a", given_name="Ada", category="Speaker")
BOB = Attendee(id="b", given_name="Bob")
DESK = Checkpoint(key="desk", name="Registration desk", desk=True)
ROOM = Checkpoint(key="r", name="Room 201", policy=Policy.ROOM)
CASE = Case(checkpoint=DESK, direction=Direction.ENTRY, at=NINE, found=(ADA,))
IN = Presence(
    checkpoint="desk",
    entries=1,
    inside=True,
    first_entry=NINE,
    first_station="s1",
    last_entry=NINE,
    last_station="s1",
)
OUT = replace(IN, exits=1, inside=False, last_exit=NINE)
EXIT = Direction.EXIT
HOUR = timedelta(hours=1)
ASKED = Question(key="diet", text="Diet?", required=True)


def ada(**fields: object) -> Case:
    return replace(CASE, found=(replace(ADA, **fields),))  # type: ignore[arg-type]  # a test's shorthand


def desk(**fields: object) -> Case:
    return replace(CASE, checkpoint=replace(DESK, **fields))  # type: ignore[arg-type]  # likewise


@pytest.mark.parametrize(
    ("case", "reason"),
    [
        (CASE, Reason.OK),
        (replace(CASE, found=()), Reason.UNKNOWN),
        (replace(CASE, found=(), refused=Reason.UNREADABLE), Reason.UNREADABLE),
        (replace(CASE, found=(), refused=Reason.BAD_SIGNATURE), Reason.BAD_SIGNATURE),
        (replace(CASE, found=(), refused=Reason.WRONG_EVENT), Reason.WRONG_EVENT),
        (replace(CASE, refused=Reason.REVOKED), Reason.REVOKED),
        (replace(CASE, refused=Reason.SUPERSEDED), Reason.SUPERSEDED),
        (replace(CASE, found=(ADA, BOB)), Reason.AMBIGUOUS),
        (ada(status=Status.CANCELLED), Reason.CANCELLED),
        (ada(blocked=True), Reason.BLOCKED),
        (ada(status=Status.PENDING), Reason.UNAPPROVED),
        (ada(status=Status.WAITLISTED), Reason.UNAPPROVED),
        (ada(valid_from=TEN), Reason.NOT_YET_VALID),
        (ada(valid_from=NINE, valid_until=NINE), Reason.OK),
        (ada(valid_until=NINE - HOUR), Reason.EXPIRED),
        (desk(categories=("Press",)), Reason.NOT_ENTITLED),
        (desk(categories=("Press", "Speaker")), Reason.OK),
        (replace(desk(registered_only=True), entitled=False), Reason.NOT_REGISTERED),
        (ada(status=Status.UNPAID), Reason.UNPAID),
        (
            replace(ada(status=Status.UNPAID), checkpoint=replace(DESK, admit_unpaid=True)),
            Reason.OK,
        ),
        (desk(opens=TEN), Reason.CLOSED),
        (desk(closes=NINE - HOUR), Reason.CLOSED),
        (desk(opens=NINE, closes=NINE), Reason.OK),
        (desk(questions=(ASKED,)), Reason.INCOMPLETE),
        (replace(desk(questions=(ASKED,)), answers={"diet": "none"}), Reason.OK),
        (replace(desk(questions=(ASKED,)), answers={"diet": " "}), Reason.INCOMPLETE),
        (desk(questions=(replace(ASKED, required=False),)), Reason.OK),
        (replace(CASE, presence=IN), Reason.ALREADY_IN),
        (replace(CASE, presence=OUT), Reason.ALREADY_IN),
        (replace(desk(re_entry=True), presence=OUT), Reason.RE_ENTRY),
        (replace(desk(re_entry=True), presence=IN), Reason.ALREADY_IN),
        (replace(desk(multiple_entries=True), presence=IN), Reason.RE_ENTRY),
        (replace(CASE, checkpoint=ROOM, presence=OUT), Reason.RE_ENTRY),
        (replace(CASE, checkpoint=ROOM, presence=IN), Reason.ALREADY_IN),
        (replace(CASE, checkpoint=ROOM, direction=EXIT), Reason.ALREADY_OUT),
        (replace(CASE, checkpoint=ROOM, direction=EXIT, presence=IN), Reason.EXIT_OK),
        (replace(CASE, direction=EXIT), Reason.EXIT_OK),
        (replace(desk(capacity=5), inside=5), Reason.FULL),
        (replace(desk(capacity=5), inside=4), Reason.OK),
        (replace(desk(capacity=5), inside=5, direction=EXIT), Reason.EXIT_OK),
        (replace(ada(status=Status.CANCELLED), direction=EXIT), Reason.CANCELLED),
        (replace(ada(valid_until=NINE - HOUR), direction=EXIT), Reason.EXIT_OK),
        (replace(desk(closes=NINE - HOUR), direction=EXIT), Reason.EXIT_OK),
        (replace(desk(questions=(ASKED,)), direction=EXIT), Reason.EXIT_OK),
    ],
)
def test_every_case_has_its_reason(case: Case, reason: Reason) -> None:
    verdict = judge(case)
    assert verdict.reason is reason
    admits = {Reason.OK, Reason.RE_ENTRY, Reason.EXIT_OK}
    asks = {Reason.AMBIGUOUS, Reason.INCOMPLETE}
    wanted = Answer.ADMIT if reason in admits else Answer.ASK if reason in asks else Answer.REFUSE
    assert verdict.answer is wanted


def test_the_first_hit_in_the_order_of_reasons_wins() -> None:
    everything_wrong = replace(
        CASE,
        found=(replace(ADA, status=Status.UNPAID, blocked=True, valid_until=NINE - HOUR),),
        checkpoint=replace(DESK, categories=("Press",), closes=NINE - HOUR, questions=(ASKED,)),
        presence=IN,
    )
    assert judge(everything_wrong).reason is Reason.BLOCKED


def test_already_in_says_since_when_and_where() -> None:
    verdict = judge(replace(CASE, presence=IN, at=TEN, where={"s1": "Desk 1"}))
    assert (verdict.since, verdict.where) == (NINE, "Desk 1")


def test_a_refusal_names_the_person_and_carries_the_note() -> None:
    verdict = judge(ada(status=Status.UNPAID, attention="ask for photo id"))
    assert verdict.attendee is not None
    assert verdict.attention == "ask for photo id"


@pytest.mark.parametrize("reason", [Reason.CANCELLED, Reason.ALREADY_IN, Reason.INCOMPLETE])
def test_force_admits_and_keeps_the_reason_overruled(reason: Reason) -> None:
    cases = {
        Reason.CANCELLED: ada(status=Status.CANCELLED),
        Reason.ALREADY_IN: replace(CASE, presence=IN),
        Reason.INCOMPLETE: desk(questions=(ASKED,)),
    }
    verdict = judge(cases[reason], force=True)
    assert (verdict.answer, verdict.reason, verdict.forced) == (Answer.ADMIT, reason, True)


@pytest.mark.parametrize("case", [replace(CASE, found=()), replace(CASE, found=(ADA, BOB))])
def test_force_cannot_admit_nobody_or_one_of_two(case: Case) -> None:
    assert judge(case, force=True).answer is not Answer.ADMIT


def test_force_on_an_admission_changes_nothing() -> None:
    assert judge(CASE, force=True) == judge(CASE)


attendees = st.builds(
    Attendee,
    id=st.just("a"),
    status=st.sampled_from(Status),
    blocked=st.booleans(),
    category=st.sampled_from(["", "Speaker", "Press"]),
    valid_from=st.none() | st.just(NINE) | st.just(TEN),
    valid_until=st.none() | st.just(NINE) | st.just(TEN),
)
cases = st.builds(
    Case,
    checkpoint=st.builds(
        Checkpoint,
        key=st.just("desk"),
        name=st.just("Desk"),
        policy=st.sampled_from(Policy),
        categories=st.sampled_from([(), ("Press",)]),
        registered_only=st.booleans(),
        multiple_entries=st.booleans(),
        re_entry=st.booleans(),
        opens=st.none() | st.just(TEN),
        closes=st.none() | st.just(NINE),
        capacity=st.integers(0, 2),
        questions=st.sampled_from([(), (ASKED,)]),
    ),
    direction=st.sampled_from(Direction),
    at=st.sampled_from([NINE, TEN]),
    found=st.lists(attendees, max_size=2).map(tuple),
    refused=st.none() | st.sampled_from(Reason),
    presence=st.none() | st.sampled_from([IN, OUT]),
    entitled=st.booleans(),
    answers=st.sampled_from([{}, {"diet": "x"}, {"diet": ""}]),
    inside=st.integers(0, 3),
)


@given(cases, st.booleans())
def test_any_case_gives_one_answer(case: Case, force: bool) -> None:
    verdict = judge(case, force=force)
    assert verdict.answer in Answer
    assert (verdict.answer is Answer.ADMIT) <= (len(case.found) == 1)
    assert (verdict.reason is Reason.AMBIGUOUS) == bool(verdict.candidates)
