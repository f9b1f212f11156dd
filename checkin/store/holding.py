"""Looking into an event file without taking sqlite's locks on it away.

On POSIX, closing any descriptor of a file drops every lock that this process holds on it, also
those of sqlite's connections. Another process that closes the file would then think itself alone
and delete the write-ahead log under us, and what is written after that is lost.
Source: https://sqlite.org/howtocorrupt.html, 2.2.
"""

import os
import sqlite3
import sys
import threading
from pathlib import Path
from typing import Self

_lock = threading.Lock()
_held: dict[tuple[int, int], "Hold"] = {}  # (device, inode) → the one descriptor of that file


class Hold:
    """One descriptor of a file, kept until the last of this process's connections is closed."""

    def __init__(self, fd: int, place: tuple[int, int]) -> None:
        self._fd = fd
        self._place = place
        self._users = 0

    @classmethod
    def take(cls, path: Path) -> Self | None:
        """Hold *path*; None on Windows, where locks belong to a handle.

        Raises:
            OSError: It cannot be read.
        """
        if sys.platform == "win32":
            return None
        with _lock:
            status = path.stat()
            hold = _held.get((status.st_dev, status.st_ino))
            if hold is None:
                fd = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
                status = os.fstat(fd)
                hold = cls(fd, (status.st_dev, status.st_ino))
                _held[hold._place] = hold
            assert isinstance(hold, cls)
            hold._users += 1
            return hold

    def release(self) -> None:
        with _lock:  # nobody connects to the file between the last user's end and the close
            self._users -= 1
            if not self._users:
                del _held[self._place]
                os.close(self._fd)

    def read(self, size: int) -> bytes:
        if sys.platform == "win32":
            raise AssertionError
        return os.pread(self._fd, size, 0)


class Connection(sqlite3.Connection):
    """A connection to a held file, which it gives up when it is closed."""

    hold: Hold | None = None

    def close(self) -> None:
        super().close()
        if self.hold is not None:
            self.hold.release()
            self.hold = None


def first_bytes(path: Path, hold: Hold | None, size: int) -> bytes:
    """The first *size* bytes of *path*, fewer if it is shorter."""
    if hold is not None:
        return hold.read(size)
    with path.open("rb") as file:
        return file.read(size)
