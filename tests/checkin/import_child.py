"""Imports a list and is killed in the middle: a process of its own, for `test_intake`."""

import os
import signal
import sys
from pathlib import Path

from checkin import intake
from checkin.store import Store
from tests.checkin.people import NINE


def main(event: Path, data_dir: Path, listed: Path, rows: int) -> None:
    def die(done: int, _: int) -> None:
        if done >= rows:
            os.kill(os.getpid(), signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)

    with Store.open(event, data_dir=data_dir, at=NINE) as store:
        intake.carry_out(store, intake.preview(store, listed), at=NINE, progress=die)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), int(sys.argv[4]))
