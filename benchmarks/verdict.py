"""From a scanner's Enter, or a camera's frame, to the verdict on the screen.

100,000 attendees and 1,000,000 journal rows, in the program's own window.
"""

import json
import tempfile
from pathlib import Path

from benchmarks import dataset
from benchmarks.line import Line, percentile
from benchmarks.start import window

_BARS = {
    "wedge": ("wedge: Enter to verdict painted, p95", 50.0),
    "camera": ("camera: frame to verdict painted, p95", 60.0),
}


def run() -> list[Line]:
    """A line for each way in."""
    with tempfile.TemporaryDirectory() as name:
        store = dataset.make(Path(name))
        path = store.path
        store.close()
        return [_line(way, path) for way in _BARS]


def _line(way: str, path: Path) -> Line:
    name, bar = _BARS[way]
    taken = json.loads(window(way, str(path), str(path.parent / "data"))[1])
    value = percentile(taken, 0.95)
    return Line(
        name=f"{name} ({len(taken)} scans)",
        value=value,
        unit="ms",
        bar=f"≤ {bar:g} ms",
        holds=value <= bar,
    )
