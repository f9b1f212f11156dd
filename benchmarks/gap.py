"""How long the window's event loop is away while hundreds of badges are printed.

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


def run() -> list[Line]:
    """One line: p99 while printing, beside that of the same window at rest."""
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
