"""The verdict alone, against a call that returns a frozen dataclass."""

from dataclasses import dataclass
from datetime import UTC, datetime
from time import perf_counter

from benchmarks.line import Line
from checkin.model import Answer, Attendee, Checkpoint, Direction, Presence, Reason
from checkin.verdict import Case, judge

_CALLS = 100_000
_NINE = datetime(2024, 5, 7, 7, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Said:
    answer: Answer
    reason: Reason
    attendee: Attendee


def run() -> list[Line]:
    """One line: verdicts a second on one core."""
    desk = Checkpoint(key="desk", name="Registration desk", desk=True)
    ada = Attendee(id="a", given_name="Ada", category="Speaker")
    seen = Presence(checkpoint="desk", entries=1, inside=True, first_entry=_NINE)
    cases = [
        Case(checkpoint=desk, direction=Direction.ENTRY, at=_NINE, found=(ada,)),
        Case(checkpoint=desk, direction=Direction.ENTRY, at=_NINE, found=(ada,), presence=seen),
        Case(checkpoint=desk, direction=Direction.EXIT, at=_NINE, found=(ada,), presence=seen),
        Case(checkpoint=desk, direction=Direction.ENTRY, at=_NINE),
    ]
    begun = perf_counter()
    for number in range(_CALLS):
        judge(cases[number & 3])
    ours = _CALLS / (perf_counter() - begun)
    begun = perf_counter()
    for _ in range(_CALLS):
        _Said(Answer.ADMIT, Reason.OK, ada)
    bare = _CALLS / (perf_counter() - begun)
    return [
        Line(
            name="judge",
            value=ours,
            unit="verdicts/s",
            baseline=bare,
            ratio=ours / bare,
            bar="≥ 50,000 a second",
            holds=ours >= 50_000,
        )
    ]
