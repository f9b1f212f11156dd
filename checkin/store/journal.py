"""The journal's rows: how a fact is sealed, read and proved.

digest = SHA-256(16-byte salt ‖ payload); chain = SHA-256(previous chain ‖ canonical JSON of
[event, station, seq, id, kind, version, at, t, counter, attendee, actor, digest in hex]). The
payload and its salt can be erased; the chain goes on holding.
"""

import hashlib
import secrets
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, NamedTuple

import orjson

from checkin.canonical import canonical, canonical_plain
from checkin.errors import RecordDamaged
from checkin.model import Fact

#: What the first row of a station is chained to.
GENESIS = bytes(32)
#: A received time further ahead of our clock than this is kept but does not move our clock.
AHEAD = timedelta(minutes=15)

#: Characters of payloads that are exchanged at a time, and whatever the last row has more.
_LONG = 8_000_000

COLUMNS = (
    "station, seq, id, kind, version, at, t, counter, attendee, actor, payload, salt, digest,"
    " chain, signature"
)
_FACT_COLUMNS = (
    "j.station, j.seq, j.id, j.kind, j.version, j.at, j.t, j.counter, j.attendee, j.actor,"
    " j.payload"
)
_INSERT = f"INSERT INTO journal ({COLUMNS}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"


@dataclass(slots=True)
class Head:
    """The end of our own chain, and the highest time we have adopted."""

    station: str
    seq: int
    chain: bytes
    t: int
    counter: int


class Row(NamedTuple):
    """One sealed fact as stations exchange it; `payload` and `salt` are None once erased."""

    station: str
    seq: int
    id: str
    kind: str
    version: int
    at: int
    t: int
    counter: int
    attendee: str
    actor: str
    payload: str | None
    salt: bytes | None
    digest: bytes
    chain: bytes
    signature: bytes | None = None

    def fact(self) -> Fact:
        return _fact(self[:11])

    def without_payload(self) -> "Row":
        return self._replace(payload=None, salt=None)


class Sealed(NamedTuple):
    """What a fact says, as the journal keeps it; it needs no place in the chain yet."""

    payload: str
    salt: bytes
    digest: bytes


#: All that the chain covers but the digest: the first ten of `COLUMNS`.
Place = tuple[str, int, str, str, int, int, int, int, str, str]


def seal(payload: Mapping[str, object] | None) -> Sealed:
    """*payload* in its one form, with a salt of its own.

    Raises:
        TypeError: It holds something other than integers, strings, lists and maps.
    """
    said = canonical_plain(payload)
    salt = secrets.token_bytes(16)
    return Sealed(said.decode(), salt, hashlib.sha256(salt + said).digest())


def place_of(fact: Fact) -> Place:
    return (
        fact.station,
        fact.seq,
        fact.id,
        fact.kind,
        fact.version,
        fact.at,
        fact.t,
        fact.counter,
        fact.attendee,
        fact.actor,
    )


def chained(event_id: str, place: Place, sealed: Sealed, previous: bytes) -> Row:
    """The row of a fact: at *place*, saying what is *sealed*, after the chain value *previous*."""
    return Row(*place, *sealed, _link(event_id, place, sealed.digest, previous))


def _link(event_id: str, place: Place, digest: bytes, previous: bytes) -> bytes:
    """The chain value of a fact: 32 bytes."""
    said = canonical([event_id, *place, digest.hex()])
    return hashlib.sha256(previous + said).digest()


def proves(event_id: str, row: Row, previous: bytes) -> bool:
    """Whether *row* follows *previous* in its station's chain and its payload is the sealed one."""
    if row.payload is not None:
        sealed = hashlib.sha256((row.salt or b"") + row.payload.encode()).digest()
        if sealed != row.digest:
            return False
    return _link(event_id, row[:10], row.digest, previous) == row.chain


def insert(db: sqlite3.Connection, rows: Iterable[Row]) -> None:
    db.executemany(_INSERT, rows)


def of_attendees(db: sqlite3.Connection, attendees: list[str]) -> list[Fact]:
    """All facts about *attendees* that come to something, in no order: not the files, which are
    large (`checkin.attachments`)."""
    where = "= ?" if len(attendees) == 1 else f"IN ({','.join('?' * len(attendees))})"
    rows = db.execute(
        # The second term lets sqlite use the index, which leaves out facts about nobody.
        f"SELECT {_FACT_COLUMNS} FROM journal j"
        f" WHERE j.attendee {where} AND j.attendee != '' AND j.kind != 'file'",
        attendees,
    )
    return [_fact(row) for row in rows]


def select(
    db: sqlite3.Connection,
    where: str = "1",
    values: Iterable[object] = (),
    *,
    newest_first: bool = False,
    limit: int | None = None,
) -> Iterator[Fact]:
    """Facts in the one order (design, point 4), or the other way round.

    *where* is SQL of this package over `j`, never text from outside.
    """
    way = "DESC" if newest_first else "ASC"
    order = f"j.t {way}, j.counter {way}, j.station {way}, j.seq {way}"
    rows = db.execute(
        f"SELECT {_FACT_COLUMNS} FROM journal j WHERE {where} ORDER BY {order} LIMIT ?",
        [*values, -1 if limit is None else limit],
    )
    return map(_fact, rows)


def rows_after(db: sqlite3.Connection, station: str, seq: int, limit: int) -> list[Row]:
    """At most *limit* rows of *station* after *seq*, as they are exchanged.

    Fewer where they are long: a thousand photographs of documents would be a gigabyte.
    """
    found = db.execute(
        f"SELECT {COLUMNS} FROM journal WHERE station = ? AND seq > ? ORDER BY seq LIMIT ?",
        (station, seq, limit),
    )
    rows: list[Row] = []
    length = 0
    for row in map(Row._make, found):
        rows.append(row)
        length += len(row.payload or "")
        if length > _LONG:
            break
    return rows


def broken(db: sqlite3.Connection, event_id: str) -> Iterator[Row]:
    """Prove every chain; yields each row that fails.

    A row that fails is reported once; the rows after it are proved from what it claims to be.
    """
    previous, station, expected = GENESIS, "", 1
    for values in db.execute(f"SELECT {COLUMNS} FROM journal ORDER BY station, seq"):
        row = Row(*values)
        if row.station != station:
            previous, station, expected = GENESIS, row.station, 1
        if row.seq != expected or not proves(event_id, row, previous):
            yield row
        previous, expected = row.chain, row.seq + 1


def _fact(row: tuple[Any, ...]) -> Fact:
    payload = row[10]
    try:
        said = None if payload is None else orjson.loads(payload)
    except orjson.JSONDecodeError as error:
        raise RecordDamaged(station=row[0], seq=row[1]) from error
    return Fact(
        station=row[0],
        seq=row[1],
        id=row[2],
        kind=row[3],
        version=row[4],
        at=row[5],
        t=row[6],
        counter=row[7],
        attendee=row[8],
        actor=row[9],
        payload=said,
    )
