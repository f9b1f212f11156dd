"""A verdict beside a printer that takes the connection and answers nothing.

The same people are scanned in two copies of one event by turns: in one the printer's loop connects,
waits in vain and tries again, in the other nobody serves it. In both each scan queues a badge.
"""

import shutil
import socket
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter, sleep

from benchmarks.line import Line, percentile
from benchmarks.start import sample
from checkin import desk, spool
from checkin.model import JobState
from checkin.store import Store

_WARM_UP = 40
_EACH_S = 0.02  # a scan so often: far more than any desk, and the loop gets its turn


def run() -> list[Line]:
    """Lines for the median and the slowest of a hundred scans."""
    with tempfile.TemporaryDirectory() as name:
        beside, alone = _scans(Path(name))
    p50, p50_alone = percentile(beside, 0.5), percentile(alone, 0.5)
    p99, p99_alone = percentile(beside, 0.99), percentile(alone, 0.99)
    return [
        Line(
            name="scan beside a mute printer, p50",
            value=p50,
            unit="ms",
            baseline=p50_alone,
            ratio=p50 / p50_alone,
            bar="≤ 1.1 ×",
            holds=p50 <= 1.1 * p50_alone,
        ),
        Line(
            name="scan beside a mute printer, p99",
            value=p99,
            unit="ms",
            baseline=p99_alone,
            ratio=p99 / p99_alone,
            bar="≤ 25 ms",
            holds=p99 <= 25,
        ),
    ]


def _scans(folder: Path) -> tuple[list[float], list[float]]:
    """Milliseconds of each scan, beside the mute printer and without it."""
    data = folder / "data"
    mute = sample(folder)
    quiet = folder / "quiet.checkin"
    shutil.copy(mute, quiet)
    beside: list[float] = []
    alone: list[float] = []
    with (
        _nobody_answers() as url,
        Store.open(mute, data_dir=data, at=datetime.now(UTC)) as first,
        Store.open(quiet, data_dir=folder / "elsewhere", at=datetime.now(UTC)) as second,
        _served(mute, data, url) as wake,
    ):
        at = datetime(2024, 5, 7, 6, tzinfo=UTC)
        codes = [one.code for one in first.attendees() if one.status == "confirmed"]
        for number, code in enumerate(codes):
            at += timedelta(seconds=5)
            in_turn = [(first, beside), (second, alone)]
            for store, taken in in_turn if number % 2 else reversed(in_turn):
                begun = perf_counter()
                desk.scan(store, code, checkpoint="desk", at=at, printer=url)
                taken.append((perf_counter() - begun) * 1000)
            wake.set()
            sleep(_EACH_S)
        jobs = first.jobs()
        assert len(jobs) > len(codes) / 2
        assert {job.state for job in jobs} == {JobState.QUEUED, JobState.NOT_SENT}
    return beside[_WARM_UP:], alone[_WARM_UP:]


@contextmanager
def _nobody_answers() -> Iterator[str]:
    """The address of a printer whose connections stand, and that is all."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"escpos://127.0.0.1:{server.getsockname()[1]}?width=576"


@contextmanager
def _served(event: Path, data: Path, url: str) -> Iterator[threading.Event]:
    """The printer's loop on a thread of its own, as in the window; what wakes it."""
    stop, wake = threading.Event(), threading.Event()

    def opener() -> Store:
        return Store.open(event, data_dir=data, at=datetime.now(UTC))

    def body() -> None:
        spool.run(opener, url, stop, wake, data_dir=data)

    thread = threading.Thread(target=body)
    thread.start()
    try:
        yield wake
    finally:
        stop.set()
        wake.set()
        thread.join()
