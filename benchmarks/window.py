"""A window in a process of its own, for the benchmarks of starting, resting and printing.

`empty`: an empty PySide6 window; says "ready" once painted. `start EVENT DATA`: the desk; says so
once it can take a scan. `rest EVENT DATA SECONDS`: the desk left alone; prints memory and load.
`bulk EVENT DATA FOLDER`: the desk prints every badge, to files in FOLDER too; prints how long the
event loop was away each time, in ms, before that and meanwhile.
`door EVENT DATA SECONDS`: two scans a second at a room's door; prints the same.
`film FILE`, `wedge EVENT DATA` and `camera EVENT DATA`: see `benchmarks.ways_in`.
"""

import json
import os
import resource
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from itertools import pairwise
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # the empty window must not load any of it
    from ui.app import App

#: By then what loads after the first paint has loaded.
_SETTLED_MS: Final = 3000
#: How often the event loop is asked to come by.
_TICK_MS: Final = 5


def empty() -> None:
    """Show an empty window and leave after its first paint."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    application = QApplication([])
    window = QWidget()
    window.resize(1366, 768)
    window.show()

    def painted() -> None:
        print("ready", flush=True)
        application.quit()

    QTimer.singleShot(0, painted)
    application.exec()


def desk(event: Path, data_dir: Path, then: "Callable[[App], None]") -> None:
    """Open *event*, say so as soon as a scan can land, and do *then*, which ends with `leave`."""
    from ui.main import hurry

    hurry()
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ui.app import App
    from ui.pages import build

    application = QApplication([sys.argv[0], "-style", "Fusion"])  # as `ui.app.run` does
    sys.excepthook = _given_up
    app = App(data_dir=data_dir, clock=lambda: datetime.now(UTC), build=build)
    app.show()
    app.start(event, sample=False)

    def look() -> None:
        if app.session is not None and app.session.opened is not None:
            timer.stop()
            print("ready", flush=True)
            then(app)

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(2)
    application.exec()
    if app.unfinished:  # as `ui.app.run` does: a lane still loads what nobody waits for any more
        os._exit(0)


def _given_up(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """End at once where Qt would only print what went wrong, and the benchmark wait for ever."""
    sys.__excepthook__(kind, error, trace)
    os._exit(1)


def leave(app: "App") -> None:
    assert app.window is not None
    app.window.close()


def rest(app: "App", seconds: float) -> None:
    """Leave the desk alone for so long."""
    from PySide6.QtCore import QTimer

    def begin() -> None:
        begun = time.process_time()
        QTimer.singleShot(int(seconds * 1000), lambda: end(begun))

    def end(begun: float) -> None:
        cpu = 100 * (time.process_time() - begun) / seconds
        print(json.dumps({"memory": _memory_mb(), "cpu": cpu}), flush=True)
        leave(app)

    QTimer.singleShot(_SETTLED_MS, begin)


def bulk(app: "App", folder: Path) -> None:
    """Print every badge: first queue them for the printer, then make files beside its work."""
    from PySide6.QtCore import Qt, QTimer

    from checkin.errors import CheckinError
    from checkin.store import Store
    from ui.long_work import LongWork
    from ui.people import jobs

    assert app.session is not None
    assert app.session.opened is not None
    opened = app.session.opened
    lane = opened.lanes.bulk
    ticks: list[float] = []
    alone: list[float] = []
    left = [None, folder / "one.pdf", folder / "two.pdf"]

    def begin() -> None:
        alone.extend(ticks)
        ticks.clear()
        lane.ask(everybody, order_next, failed)

    def everybody(store: Store) -> tuple[str, ...]:
        return tuple(one.id for one in store.attendees() if one.status == "confirmed")

    def order_next(chosen: tuple[str, ...]) -> None:
        if not left:
            end()
            return
        order = jobs.BadgeOrder(
            which="ids", chosen=chosen, out=left.pop(0), printer=opened.settings.printer
        )
        work = LongWork(lane.stopping)
        job = partial(jobs.print_badges, order=order, work=work, at=opened.clock())
        lane.ask(job, lambda report: made(report, chosen), failed)

    def made(report: jobs.BadgeReport, chosen: tuple[str, ...]) -> None:
        assert report.printed > len(chosen) / 2
        opened.wake_printer()
        order_next(chosen)

    def failed(error: CheckinError) -> None:
        raise error

    def end() -> None:
        ticker.stop()
        print(json.dumps({"alone": _gaps(alone), "printing": _gaps(ticks)}), flush=True)
        leave(app)

    ticker = QTimer(app, timerType=Qt.TimerType.PreciseTimer)
    ticker.timeout.connect(lambda: ticks.append(time.perf_counter()))
    QTimer.singleShot(_SETTLED_MS, lambda: ticker.start(_TICK_MS))
    QTimer.singleShot(2 * _SETTLED_MS, begin)


def door(app: "App", seconds: float) -> None:
    """Scan two people a second at a room's door for so long; some are not registered for it."""
    from PySide6.QtCore import Qt, QTimer

    from checkin.door import Mode
    from checkin.errors import CheckinError
    from checkin.model import Status
    from checkin.store import Store
    from ui.door.jobs import Duty
    from ui.door.screen import DoorScreen
    from ui.wedge import Scan

    assert app.session is not None
    assert app.session.opened is not None
    assert app.window is not None
    window, opened = app.window, app.session.opened
    window.show_named("door")
    page = window.page
    assert isinstance(page, DoorScreen)
    room = next(c.key for c in opened.basics.checkpoints if c.session)
    page.view.decided.emit(Duty(pinned=room, mode=Mode.TOGGLE))
    ticks: list[float] = []
    codes: list[str] = []
    scans = [0]

    def begin(found: list[str]) -> None:
        codes.extend(found)
        ticker.start(_TICK_MS)
        scanner.start(500)
        QTimer.singleShot(round(seconds * 1000), end)

    def everybody(store: Store) -> list[str]:
        return [one.code for one in store.attendees() if one.status is Status.CONFIRMED]

    def failed(error: CheckinError) -> None:
        raise error

    def scan() -> None:
        code = codes[scans[0] % len(codes)]
        scans[0] += 1
        window.take_scan(Scan(code, code, reader=str(scans[0])))

    def end() -> None:
        scanner.stop()
        ticker.stop()
        print(json.dumps({"scans": scans[0], "gaps": _gaps(ticks)}), flush=True)
        leave(app)

    ticker = QTimer(app, timerType=Qt.TimerType.PreciseTimer)
    ticker.timeout.connect(lambda: ticks.append(time.perf_counter()))
    scanner = QTimer(app)
    scanner.timeout.connect(scan)
    QTimer.singleShot(_SETTLED_MS, lambda: opened.lanes.reads.ask(everybody, begin, failed))


def _gaps(ticks: list[float]) -> list[float]:
    """Milliseconds from each tick to the next."""
    return [1000 * (after - before) for before, after in pairwise(ticks)]


def _memory_mb() -> float:
    """Memory in use now where the system tells, else the most that ever was."""
    status = Path("/proc/self/status")
    if status.is_file():
        for line in status.read_text().splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["empty"]:
            empty()
        case ["start", event, data]:
            desk(Path(event), Path(data), leave)
        case ["rest", event, data, seconds]:
            desk(Path(event), Path(data), partial(rest, seconds=float(seconds)))
        case ["bulk", event, data, folder]:
            desk(Path(event), Path(data), partial(bulk, folder=Path(folder)))
        case ["door", event, data, seconds]:
            desk(Path(event), Path(data), partial(door, seconds=float(seconds)))
        case ["film", path]:
            from benchmarks import ways_in

            ways_in.film(Path(path))
        case ["wedge" | "camera" as way, event, data]:
            from benchmarks import ways_in

            desk(Path(event), Path(data), getattr(ways_in, way))
        case _:
            sys.exit(__doc__)
