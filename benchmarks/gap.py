"""How long the window's event loop is away while badges are printed, and at a busy door.

The window has a process of its own, without a screen. Its printer is a folder; while that works
through every badge of the sample event, the same badges are made into files, twice.
"""

import json
import tempfile
from pathlib import Path

from benchmarks.line import Line, percentile
from benchmarks.start import sample, window
from checkin import paths
from checkin.settings import Settings, save

#: A minute here; the ten of a busy door are in `tests/ui/door/test_sustained.py`.
_DOOR_S = 60


def run() -> list[Line]:
    """Two lines: p99 while printing, beside that of the same window at rest; and at a door."""
    return [*_printing(), _door()]


def _door() -> Line:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        event = sample(folder)
        _, printed = window("door", str(event), str(folder / "data"), str(_DOOR_S))
    said = json.loads(printed.splitlines()[-1])
    value = percentile(said["gaps"], 0.99)
    return Line(
        name=f"event loop away at a door, {said['scans']} scans, two a second, p99",
        value=value,
        unit="ms",
        bar="≤ 50 ms",
        holds=value <= 50,
    )


def _printing() -> list[Line]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        event, data = sample(folder), folder / "data"
        save(Settings(printer=f"folder:{folder / 'printed'}"), paths.settings_file(data))
        _, printed = window("bulk", str(event), str(data), str(folder))
        assert any((folder / "printed").iterdir())
    gaps = json.loads(printed.splitlines()[-1])
    value, alone = percentile(gaps["printing"], 0.99), percentile(gaps["alone"], 0.99)
    return [
        Line(
            name="event loop away while bulk printing, p99",
            value=value,
            unit="ms",
            baseline=alone,
            ratio=value / alone,
            bar="≤ 50 ms",
            holds=value <= 50,
        )
    ]
