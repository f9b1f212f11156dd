"""One measured number, with what it is held against."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A result as `python -m benchmarks` prints it.

    `value` and `baseline` are in `unit` and come from one run on one machine; `ratio` is value over
    baseline. `bar` says in words what must hold, and `holds` whether it does.
    """

    name: str
    value: float
    unit: str
    baseline: float | None = None
    ratio: float | None = None
    bar: str
    holds: bool


def percentile(values: Sequence[float], share: float) -> float:
    """The value that *share* (0 to 1) of *values* do not exceed; values need not be in order."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]
