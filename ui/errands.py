"""Things the program does off the scan path, each as one call for a lane; heavy parts load here."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from checkin import events
from checkin.errors import NotWritten
from checkin.store import Store, backups


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a list: what is stored, and what is read."""

    value: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NewEvent:
    """What a new event is made of."""

    path: Path
    name: str
    subtitle: str
    timezone: str


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy of an event file. `at` is an aware time, `size` in bytes."""

    path: Path
    at: datetime
    size: int


def make_event(_: None, *, wanted: NewEvent, data_dir: Path, at: datetime, label: str) -> Path:
    """Make the event file and return its path.

    Raises:
        StoreExists, UnsafePlace, StoreReadOnly, BadField: As for `events.make`.
    """
    _make_folder(wanted.path.parent)
    events.make(
        wanted.path,
        name=wanted.name,
        subtitle=wanted.subtitle,
        timezone=wanted.timezone,
        data_dir=data_dir,
        at=at,
        label=label,
    ).close()
    return wanted.path


def make_sample(_: None, *, path: Path, data_dir: Path, at: datetime, label: str) -> Path:
    """Make the sample event and return its path; a half-made one never takes its name."""
    from checkin import demo

    _make_folder(path.parent)
    demo.make(path, data_dir=data_dir, at=at, label=label).close()
    return path


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritten(path=folder, why=error.strerror) from error


def printers(_: None) -> Sequence[Choice]:
    """The printers that this computer knows."""
    from checkin.printers.urls import discover

    return [Choice(found.url, found.name) for found in discover()]


@dataclass(frozen=True, slots=True)
class EventPrinters:
    """The printers that an event knows by name, and the pools they belong to."""

    names: tuple[str, ...]
    pools: tuple[str, ...]


def event_printers(store: Store) -> EventPrinters:
    from checkin import fleet

    known = fleet.printers(store)
    pools = sorted({one.pool for one in known if one.pool})
    return EventPrinters(tuple(one.name for one in known), tuple(pools))


def templates(_: None) -> Sequence[Choice]:
    """The badges that can be printed, by name and title."""
    from checkin.render.templates import shipped

    return [Choice(template.name, template.title) for template in shipped().values()]


def templates_of(store: Store) -> Sequence[Choice]:
    """The badges that can be printed at this event, its own first."""
    from checkin.templates import listed

    return [Choice(row.name, row.title) for row in listed(store) if row.template is not None]


def backups_of(path: Path) -> list[Backup]:
    """The backups of the event file *path*, newest first."""
    found = []
    for copy in backups.newest_first(path):
        status = copy.stat()
        found.append(Backup(copy, datetime.fromtimestamp(status.st_mtime, UTC), status.st_size))
    return found


def restore(_: None, *, backup: Path, path: Path, data_dir: Path, at: datetime) -> Path:
    """Put *backup* in the place of *path*, which nobody has open, and return *path*.

    Raises:
        StoreDamaged, StoreNewer: The backup itself is no good; nothing was changed.
        NotWritten: A file could not be copied or renamed; nothing was changed.
    """
    Store.open(backup, data_dir=data_dir, at=at, read_only=True).close()
    try:
        backups.restore(backup, path)
    except OSError as error:
        raise NotWritten(path=path, why=error.strerror) from error
    return path
