"""From the start of the process to a window that can take a scan, against an empty window."""

import os
import shutil
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from benchmarks.line import Line, percentile
from checkin import demo

_RUNS = 7
_COMPILED = Path(tempfile.gettempdir()) / f"checkin-benchmarks-{os.getpid()}"


def run() -> list[Line]:
    """One line: the median of warm starts, by turns with an empty PySide6 window."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        event, data = str(sample(folder)), str(folder / "data")
        ours, bare = [], []
        for _ in range(_RUNS + 1):
            ours.append(window("start", event, data)[0])
            bare.append(window("empty")[0])
    shutil.rmtree(_COMPILED, ignore_errors=True)
    value, baseline = percentile(ours[1:], 0.5), percentile(bare[1:], 0.5)
    return [
        Line(
            name="window ready for a scan, warm start",
            value=value,
            unit="s",
            baseline=baseline,
            ratio=value / baseline,
            bar="≤ 3 ×",
            holds=value <= 3 * baseline,
        )
    ]


def sample(folder: Path) -> Path:
    """The sample event in *folder*, with *folder*/data as this machine's data folder."""
    path = folder / "sample.checkin"
    demo.make(path, data_dir=folder / "data", at=datetime.now(UTC)).close()
    return path


def window(*arguments: str) -> tuple[float, str]:
    """Run `benchmarks.window` without a screen: seconds until it was ready, and what it printed."""
    begun = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "benchmarks.window", *arguments],
        stdout=subprocess.PIPE,
        text=True,
        env=_environment(),
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        seconds = perf_counter() - begun
        printed = process.stdout.read()
    assert process.returncode == 0
    return seconds, printed


def _environment() -> dict[str, str]:
    """Without a screen, and with the compiled modules kept, as an installed program has them."""
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(_COMPILED)}
