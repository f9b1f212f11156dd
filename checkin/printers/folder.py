"""A folder of PDF files, as a printer: for desks without one, for tests, and for the print shop."""

import errno
import logging
import os
from pathlib import Path

from checkin.papers import Paper
from checkin.printers.base import Begin, Check, Outcome, Page, Result, at_once
from checkin.words import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

NO_ROOM = QT_TRANSLATE_NOOP(
    "printers", "The disk of the badge folder is full. Nothing was written."
)
NO_FOLDER = QT_TRANSLATE_NOOP(
    "printers", "The badge folder cannot be written to. Nothing was written."
)
NOT_SURE = QT_TRANSLATE_NOOP(
    "printers",
    "The file is in the badge folder, but its disk did not say that it keeps it. After a power cut"
    " look whether it is there.",
)
NO_FILE = QT_TRANSLATE_NOOP("printers", "The file of this badge is not in the badge folder.")


class FolderPrinter:
    """Writes each page as JOB.pdf. The same job written again replaces its own file, whole."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, page: Page, job_id: str, begin: Begin = at_once) -> Outcome:
        path = self._path(job_id)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            return Outcome(Result.NOT_SENT, _sentence(error))
        if not begin():
            return Outcome(Result.NOT_SENT)
        try:
            self._write(page.pdf, path)
        except OSError as error:
            return Outcome(Result.NOT_SENT, _sentence(error))
        return Outcome(Result.ACCEPTED, "" if self._keeps() else NOT_SURE)

    def follow(self, job_id: str) -> Outcome:
        if self._path(job_id).is_file():
            return Outcome(Result.ACCEPTED)
        return Outcome(Result.UNKNOWN, NO_FILE)

    def cancel(self, job_id: str) -> bool:
        try:
            self._path(job_id).unlink(missing_ok=True)
        except OSError:
            return False
        return True

    def check(self) -> Check:
        folder = self._folder
        while not folder.exists() and folder != folder.parent:
            folder = folder.parent
        if folder.is_dir() and os.access(folder, os.W_OK):
            return Check(True)
        return Check(False, NO_FOLDER)

    def paper(self) -> Paper | None:
        return None

    def takes(self, width_mm: float, length_mm: float) -> bool | None:
        return True

    def distrust(self) -> None:
        """A file is there whole or not at all."""

    def close(self) -> None:
        """Nothing is open between two pages."""

    def _path(self, job_id: str) -> Path:
        if not job_id or not job_id.isascii() or not job_id.replace("-", "").isalnum():
            raise ValueError(f"{job_id!r} is not the id of a job")
        return self._folder / f"{job_id}.pdf"

    def _write(self, page: bytes, path: Path) -> None:
        new = path.with_name(path.name + ".new")
        try:
            with new.open("wb") as file:
                file.write(page)
                file.flush()
                os.fsync(file.fileno())
            new.replace(path)
        except BaseException:
            new.unlink(missing_ok=True)
            raise

    def _keeps(self) -> bool:
        """Let the rename itself last, which it does once the folder is written; False: it may not.

        By now the page is there to be seen, so it must not count as one that was not sent.
        """
        if os.name != "posix":
            return True
        try:
            folder = os.open(self._folder, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
        except OSError as error:
            log.warning(
                "the badge folder was not flushed: %s", errno.errorcode.get(error.errno or 0)
            )
            return False
        return True


def _sentence(error: OSError) -> str:
    return NO_ROOM if error.errno in (errno.ENOSPC, errno.EDQUOT) else NO_FOLDER
