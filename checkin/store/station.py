"""Which station this is: a machine's data folder together with one event file.

The data folder notes, for each event file, the station it writes as and the last (seq, chain) it
wrote. A file that lies elsewhere than noted, comes from a backup, or ends before the note goes on
as a new station, so that two facts never share a key (design, point 2).
"""

import json
import os
import sqlite3
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Note:
    """What the data folder remembers of one station in one event file."""

    station: str
    seq: int
    chain: str
    device: int
    inode: int


class NoteFile:
    """The note of one station, rewritten in place after each commit.

    It is not flushed to disk: a note that lags behind the file is right, if weaker, and a scan
    must not wait for a second disk write.
    """

    _SIZE = 512

    def __init__(self, folder: Path, event_id: str, station: str, file: Path) -> None:
        self._station = station
        status = file.stat()
        self._place = (status.st_dev, status.st_ino)
        path = _folder(folder, event_id) / f"{station}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        self._fd = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)

    def write(self, seq: int, chain: bytes) -> None:
        device, inode = self._place
        said = {
            "station": self._station,
            "seq": seq,
            "chain": chain.hex(),
            "device": device,
            "inode": inode,
        }
        os.lseek(self._fd, 0, os.SEEK_SET)
        os.write(self._fd, json.dumps(said).encode().ljust(self._SIZE - 1) + b"\n")

    def close(self) -> None:
        os.close(self._fd)


def own_station(db: sqlite3.Connection, folder: Path, event_id: str, file: Path) -> str | None:
    """The station as which this data folder goes on writing *file*; None: a new one."""
    status = file.stat()
    for note in _notes(folder, event_id):
        if (note.device, note.inode) != (status.st_dev, status.st_ino):
            continue
        if note.seq == 0:
            return note.station
        row = db.execute(
            "SELECT chain FROM journal WHERE station = ? AND seq = ?", (note.station, note.seq)
        ).fetchone()
        if row is not None and row[0].hex() == note.chain:
            return note.station
    return None


def last_writer(db: sqlite3.Connection) -> tuple[str, int, bytes] | None:
    """The station that wrote last in this file, with its head: whom a new station goes on from."""
    row = db.execute(
        "SELECT h.station, h.seq, h.chain FROM station_head h"
        " JOIN local l ON l.name = 'station' AND l.value = h.station"
    ).fetchone()
    return (row[0], row[1], row[2]) if row else None


def wrote_as(folder: Path, event_id: str, station: str) -> bool:
    """Whether this data folder ever wrote as *station*."""
    return (_folder(folder, event_id) / f"{station}.json").is_file()


def _notes(folder: Path, event_id: str) -> list[Note]:
    """Every readable note of this event, the newest first; a torn one counts as none."""
    found = []
    for path in _folder(folder, event_id).glob("*.json"):
        try:
            said = json.loads(path.read_text())
            note = Note(said["station"], said["seq"], said["chain"], said["device"], said["inode"])
        except (OSError, ValueError, KeyError, TypeError):
            continue  # without a note the file goes on as a new station, which is always right
        found.append((path.stat().st_mtime_ns, note))
    return [note for _, note in sorted(found, key=lambda pair: -pair[0])]


def _folder(folder: Path, event_id: str) -> Path:
    return folder / "stations" / event_id
