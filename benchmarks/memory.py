"""Memory with the sample event open in the window, and processor time at rest."""

import json
import tempfile
from pathlib import Path

from benchmarks.line import Line
from benchmarks.start import sample, window

_SECONDS = 8


def run() -> list[Line]:
    """Two lines, measured in a process of its own without a screen."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _, printed = window("rest", str(sample(folder)), str(folder / "data"), str(_SECONDS))
    said = json.loads(printed.splitlines()[-1])
    return [
        Line(
            name="memory with the sample event open",
            value=said["memory"],
            unit="MB",
            bar="≤ 200 MB",
            holds=said["memory"] <= 200,
        ),
        Line(
            name="processor at rest",
            value=said["cpu"],
            unit="%",
            bar="≤ 1 %",
            holds=said["cpu"] <= 1,
        ),
    ]
