"""One measured number, with what it is held against."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A number that could not be measured here, and what is missing for it."""

    name: str
    why: str


Result = Line | Skipped


def percentile(values: Sequence[float], share: float) -> float:
    """The value that *share* (0 to 1) of *values* do not exceed; values need not be in order."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


def peak_memory_mb() -> float:
    """The most memory this process has used, in MB.

    Linux's own figure is taken where it is: `ru_maxrss` begins at what the parent used.
    Source: man 2 getrusage, man 5 proc_pid_status.
    """
    status = Path("/proc/self/status")
    if status.is_file():
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) / 1024
    import resource  # not on Windows

    scale = 1024 * 1024 if sys.platform == "darwin" else 1024  # bytes there, kilobytes here
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / scale
