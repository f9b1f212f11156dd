"""The whole list for an organiser's table: one slim row for each person, and what changed since.

A table of 100,000 people is read once; after that only the people whom new facts are about.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime

from checkin.model import Status, from_ms
from checkin.search import fold
from checkin.store import Store

#: More changed people than these are read as the whole list, which is as fast then.
MOST_CHANGES = 500

_PAGE = 400

#: Facts after which others than the person they name may look different too.
_FAR_REACHING = frozenset({"merge", "undo", "erase", "import_withdrawn", "checkpoint", "station"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One person as the list shows them.

    `order` sorts by folded family name (the only name, where there is no other), then given name.
    `checked_in` is the first entry at a registration desk and `where` the station it was at.
    `conflicts` counts fields that wait for a decision.
    """

    id: str
    name: str
    order: str
    organisation: str = ""
    country: str = ""
    category: str = ""
    status: Status = Status.CONFIRMED
    code: str = ""
    email: str = ""
    vip: bool = False
    blocked: bool = False
    walk_in: bool = False
    missing: bool = False
    attention: str = ""
    badge_issue: int = 0
    conflicts: int = 0
    checked_in: datetime | None = None
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Rows as they were when every fact up to *heads* (station id → last seq) had been counted."""

    heads: Mapping[str, int]
    rows: tuple[Listed, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What is new since a listing: rows to put in the place of those with their ids, and ids that
    are gone. `whole` says that *rows* are everybody.
    """

    heads: Mapping[str, int]
    rows: tuple[Listed, ...] = ()
    gone: tuple[str, ...] = ()
    whole: bool = False

    @property
    def empty(self) -> bool:
        return not (self.rows or self.gone or self.whole)


def listing(store: Store) -> Listing:
    """Everybody on the list, by name."""
    with _one_state(store):
        return Listing(heads=store.heads(), rows=tuple(_rows(store)))


def changes(store: Store, since: Mapping[str, int]) -> Changes:
    """What is different from the listing that ended at *since*."""
    with _one_state(store):
        heads = store.heads()
        touched, far = _touched(store, since, heads)
        if far or len(touched) > MOST_CHANGES:
            return Changes(heads=heads, rows=tuple(_rows(store)), whole=True)
        ids = list(dict.fromkeys(store.root(attendee) for attendee in touched))
        rows = tuple(_rows(store, ids))
        found = {row.id for row in rows}
        return Changes(heads=heads, rows=rows, gone=tuple(i for i in touched if i not in found))


def arrivals(store: Store) -> list[datetime]:
    """When each person was first let in at a registration desk, the earliest first."""
    return sorted(at for at, _ in _entered(store, None).values())


@contextmanager
def _one_state(store: Store) -> Iterator[None]:
    """Read everything from one state of the file, whatever is written meanwhile."""
    store.connection.execute("BEGIN")
    try:
        yield
    finally:
        store.connection.rollback()


def _touched(
    store: Store, since: Mapping[str, int], heads: Mapping[str, int]
) -> tuple[list[str], bool]:
    """Whom the facts after *since* are about, and whether they may concern others too."""
    touched: dict[str, None] = {}
    far = False
    for station, seq in heads.items():
        after = since.get(station, 0)
        if seq <= after:
            continue
        for attendee, kind in store.connection.execute(
            "SELECT DISTINCT attendee, kind FROM journal WHERE station = ? AND seq > ?",
            (station, after),
        ):
            far = far or kind in _FAR_REACHING
            if attendee:
                touched[attendee] = None
    return list(touched), far


_COLUMNS = (
    "a.id, a.title, a.given_name, a.family_name, a.badge_name, a.organisation, a.country,"
    " a.category, a.status, a.codes ->> 0, a.email, a.vip, a.blocked, a.walk_in, a.missing,"
    " a.attention, a.badge_issue, (SELECT count(*) FROM conflict c WHERE c.attendee = a.id)"
)


def _rows(store: Store, ids: Sequence[str] | None = None) -> Iterable[Listed]:
    entered = _entered(store, ids)
    labels = store.station_labels()
    if ids is None:
        pages: list[tuple[str, Sequence[str]]] = [("1", ())]
    else:
        pages = [
            (f"a.id IN ({','.join('?' * len(page))})", page)
            for start in range(0, len(ids), _PAGE)
            if (page := ids[start : start + _PAGE])
        ]
    for where, values in pages:
        for row in store.connection.execute(
            f"SELECT {_COLUMNS} FROM attendee a WHERE a.merged_into = '' AND {where}"
            " ORDER BY a.family_name, a.given_name, a.id",
            values,
        ):
            first, station = entered.get(row[0], (None, ""))
            yield Listed(
                id=row[0],
                name=row[4] or " ".join(part for part in row[1:4] if part),
                order=f"{fold(row[3] or row[4] or row[2])}\t{fold(row[2])}",
                organisation=row[5],
                country=row[6],
                category=row[7],
                status=Status(row[8]),
                code=row[9] or "",
                email=row[10],
                vip=bool(row[11]),
                blocked=bool(row[12]),
                walk_in=bool(row[13]),
                missing=bool(row[14]),
                attention=row[15],
                badge_issue=row[16],
                conflicts=row[17],
                checked_in=first,
                where=labels.get(station, station),
            )


def _entered(store: Store, ids: Sequence[str] | None) -> dict[str, tuple[datetime, str]]:
    """Attendee id → first entry at any registration desk, and the station it was at."""
    desks = [checkpoint.key for checkpoint in store.checkpoints() if checkpoint.desk]
    where, values = f"checkpoint IN ({','.join('?' * len(desks))})", list[str](desks)
    if ids is not None:
        where += f" AND attendee IN ({','.join('?' * len(ids))})"
        values += ids
    entered: dict[str, tuple[datetime, str]] = {}
    for attendee, first, station in store.connection.execute(
        "SELECT attendee, first_entry, first_station FROM presence"
        f" WHERE entries > 0 AND first_entry IS NOT NULL AND {where}",
        values,
    ):
        at = from_ms(first)
        if attendee not in entered or at < entered[attendee][0]:
            entered[attendee] = at, station
    return entered
