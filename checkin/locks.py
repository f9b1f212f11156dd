"""A lock between processes that the system lets go of when its holder dies, however it dies."""

import hashlib
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from checkin.errors import NotWritten

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@contextmanager
def held(folder: Path, name: str) -> Iterator[bool]:
    """Try to hold the lock *name* for the block; False if another process or thread has it.

    The file in *folder* stays behind: removing it would let two processes hold two files.

    Raises:
        NotWritten: The folder cannot be written to.
    """
    path = folder / f"{hashlib.sha256(name.encode()).hexdigest()[:16]}.lock"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        opened = path.open("ab")
    except OSError as error:
        raise NotWritten(path=path, why=error.strerror) from error
    with opened as file:
        taken = _take(file)
        try:
            yield taken
        finally:
            if taken:
                _give_back(file)


if sys.platform == "win32":

    def _take(file: BinaryIO) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _give_back(file: BinaryIO) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:

    def _take(file: BinaryIO) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _give_back(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
