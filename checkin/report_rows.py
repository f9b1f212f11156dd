"""What the rows of a report are made of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from checkin.store.reads import Reads

Cell = str | int

#: How a person is told in every report.
PERSON = (
    "code",
    "title",
    "given_name",
    "family_name",
    "badge_name",
    "organisation",
    "country",
    "category",
)


@dataclass(frozen=True, slots=True)
class Table:
    """A report before it is written: its columns, and rows of texts and whole numbers."""

    columns: tuple[str, ...]
    rows: Iterator[Sequence[Cell]]
    total: int


class Names:
    """What rows need again and again, each asked for once."""

    def __init__(self, store: Reads) -> None:
        self._store = store
        self.zone = ZoneInfo(store.event.timezone)
        self.stations = store.station_labels()
        self.places = {c.key: c.name for c in store.checkpoints()}
        self.undone = {row[0] for row in store.connection.execute("SELECT fact FROM undone")}
        self._people: dict[str, tuple[str, ...]] = {}

    def person(self, attendee: str) -> tuple[str, ...]:
        """The cells of `PERSON`; blank for nobody and for the erased."""
        if not attendee:
            return ("",) * len(PERSON)
        cells = self._people.get(attendee)
        if cells is None:
            found = self._store.attendee(self._store.root(attendee))
            cells = ("",) * len(PERSON)
            if found is not None:
                cells = (found.code, *(str(getattr(found, name)) for name in PERSON[1:]))
            if len(self._people) > 20_000:
                self._people.clear()
            self._people[attendee] = cells
        return cells

    def local(self, at: datetime) -> str:
        return at.astimezone(self.zone).strftime("%Y-%m-%d %H:%M:%S")


def utc(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")


def yes(value: bool) -> str:
    return "yes" if value else ""
