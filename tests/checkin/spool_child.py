"""A program that prints what is queued, for a test that kills it.

    python -m tests.checkin.spool_child FOLDER [ADDRESS]

FOLDER holds the event, the data folder and the tray: a file to which the printer adds a line when
it takes a page and another when the page has come out. The tray is what a person would see. With
an ADDRESS the badges go to the printer there, and its tray is elsewhere.
"""

import os
import sys
from pathlib import Path

from checkin import spool
from checkin.model import JobState
from checkin.papers import Paper
from checkin.printers.base import Begin, Check, Outcome, Page, Result, at_once
from tests.checkin.printing import reopened

DEVICE = "folder:tray"
TAKES, CAME_OUT = "takes", "came-out"
_PAPER_MOVES = 40


class Tray:
    """A printer whose paper outlives the program."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def send(self, page: Page, job_id: str, begin: Begin = at_once) -> Outcome:
        if not begin():
            return Outcome(Result.NOT_SENT)
        self._add(TAKES, job_id)
        for _ in range(_PAPER_MOVES):  # time passes: another place to be killed at
            os.fsync(self._file)
        self._add(CAME_OUT, job_id)
        return Outcome(Result.PRINTED)

    def follow(self, job_id: str) -> Outcome:
        return Outcome(Result.UNKNOWN)

    def cancel(self, job_id: str) -> bool:
        return False

    def check(self) -> Check:
        return Check(True)

    def paper(self) -> Paper | None:
        return None

    def takes(self, width_mm: float, length_mm: float) -> bool | None:
        return True

    def distrust(self) -> None:
        pass

    def close(self) -> None:
        os.close(self._file)

    def _add(self, what: str, job_id: str) -> None:
        os.write(self._file, f"{what} {job_id}\n".encode())


def main(folder: Path, address: str) -> None:
    with reopened(folder) as store:
        print("ready", flush=True)
        while store.jobs({JobState.QUEUED, JobState.NOT_SENT, JobState.SENDING}):
            tray = None if address else Tray(folder / "tray")
            spool.work_off(store, address or DEVICE, data_dir=folder / "data", printer=tray)


if __name__ == "__main__":
    main(Path(sys.argv[1]), "".join(sys.argv[2:]))
