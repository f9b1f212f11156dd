"""A window in a process of its own, for the benchmarks of starting and resting.

`empty`: an empty PySide6 window; says "ready" once painted. `start EVENT DATA`: the desk; says so
once it can take a scan. `rest EVENT DATA SECONDS`: the desk left alone; prints memory and load.
"""

import json
import os
import resource
import sys
import time
from datetime import UTC, datetime
from pathlib import Path


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


def desk(event: Path, data_dir: Path, rest_s: float | None) -> None:
    """Open *event* and leave as soon as a scan can land, or after *rest_s* seconds of rest."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from ui.app import App
    from ui.pages import build

    application = QApplication([])
    application.setStyle("Fusion")
    app = App(data_dir=data_dir, clock=lambda: datetime.now(UTC), build=build)
    app.show()
    app.start(event, sample=False)

    def look() -> None:
        if app.session is not None and app.session.opened is not None:
            timer.stop()
            print("ready", flush=True)
            if rest_s is None:
                leave()
            else:
                QTimer.singleShot(3000, begin)  # what loads after the first paint has loaded

    def begin() -> None:
        begun = time.process_time()
        QTimer.singleShot(int((rest_s or 0) * 1000), lambda: end(begun))

    def end(begun: float) -> None:
        cpu = 100 * (time.process_time() - begun) / (rest_s or 1)
        print(json.dumps({"memory": _memory_mb(), "cpu": cpu}), flush=True)
        leave()

    def leave() -> None:
        assert app.window is not None
        app.window.close()

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(2)
    application.exec()
    if app.unfinished:  # as `ui.app.run` does: a lane still loads what nobody waits for any more
        os._exit(0)


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
            desk(Path(event), Path(data), None)
        case ["rest", event, data, seconds]:
            desk(Path(event), Path(data), float(seconds))
        case _:
            sys.exit(__doc__)
