"""Facts merge by union: rows of other stations come in, a few at a time, beside the queue."""

import logging
import time
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from checkin.errors import FactsRefused, OtherEvent
from checkin.store import journal
from checkin.store.pace import Pace
from checkin.store.reads import Reads

if TYPE_CHECKING:
    from checkin.store.store import Store

log = logging.getLogger(__name__)

#: How many rows to begin with, before it is known how long they take.
BATCH = 50
_FEWEST, _MOST = 10, 500
_PAGE = 1000
#: Characters of payloads in one transaction: pieces of pictures are a thousand times a scan.
_LONG = 500_000


@dataclass(slots=True)
class Taken:
    """What became of the rows; `refused` says for each station from which seq on."""

    taken: int = 0
    waiting: int = 0
    refused: dict[str, int] = field(default_factory=dict)


def receive(
    store: "Store",
    rows: Sequence[journal.Row],
    *,
    now: datetime,
    batch: int,
    drain: Iterable[str] = (),
) -> Taken:
    """Take over *rows*, and of the stations in *drain* those that wait, in short transactions.

    The first one takes *batch* rows, those after it as many as keep the lock short.
    """
    result = Taken()
    pace = Pace(batch, _FEWEST, _MOST)
    start, more = 0, set(drain)
    while start < len(rows) or more:
        part: list[journal.Row] = []
        if not more:  # what waits comes first, else it only grows
            end = _end(rows, start, pace.size)
            part = [r for r in rows[start:end] if r.station not in result.refused]
            start = end
        with store.writing() as writer:
            begun = time.perf_counter()
            arrival = writer.receive(part, now=now, limit=pace.size, stations=more)
        pace.took(time.perf_counter() - begun)
        more = arrival.more
        result.taken += arrival.taken
        for station, seq in arrival.refused.items():
            log.warning("refused the records of station %s from %d on", station, seq)
            result.refused[station] = seq
        if arrival.ahead:
            log.warning("%d records carry a time ahead of our clock", arrival.ahead)
    heads = store.heads()
    kept = (row for row in rows if row.station not in result.refused)
    result.waiting = sum(row.seq > heads.get(row.station, 0) for row in kept)
    return result


def _end(rows: Sequence[journal.Row], start: int, most: int) -> int:
    """Up to where *rows* go in one transaction: *most* of them, fewer where they are long."""
    length = 0
    for at in range(start, min(start + most, len(rows))):
        length += len(rows[at].payload or "")
        if length > _LONG and at > start:
            return at
    return min(start + most, len(rows))


def ready(store: Reads) -> list[str]:
    """Stations of which rows wait that follow what is here: somebody was stopped in between."""
    rows = store.connection.execute(
        "SELECT w.station FROM waiting w LEFT JOIN station_head h ON h.station = w.station"
        " WHERE w.seq = coalesce(h.seq, 0) + 1"
    )
    return [row[0] for row in rows]


def merge(store: "Store", other: Reads, *, now: datetime, batch: int) -> int:
    """Take over every fact that *other* has more, of each station that fits; see `merge_from`."""
    if other.event.id != store.event.id:
        raise OtherEvent
    heads = store.heads()
    taken = 0
    refused: dict[str, int] = {}
    for station, theirs in sorted(other.heads().items()):
        after = heads.get(station, 0)
        fork = _fork(store, other, station, min(after, theirs))
        if fork is not None:
            refused[station] = fork
            continue
        while station not in refused and (rows := other.rows_after(station, after, _PAGE)):
            result = receive(store, rows, now=now, batch=batch)
            taken += result.taken
            refused |= result.refused
            after = rows[-1].seq
    store.catch_up()
    if refused:
        raise refusal(refused, taken)
    return taken


def refusal(refused: dict[str, int], taken: int) -> FactsRefused:
    """The error that names every station refused; its fact `taken` is what was taken over."""
    stations = sorted(refused)
    return FactsRefused(
        station=", ".join(stations),
        seq=", ".join(str(refused[station]) for station in stations),
        taken=taken,
    )


def _fork(store: Reads, other: Reads, station: str, common: int) -> int | None:
    """The first seq, up to *common*, that two machines wrote as one station; None if there is none.

    Each row is chained to the one before it, so after a fork no two are alike.
    """

    def differs(seq: int) -> bool:
        return store.chain_at(station, seq) != other.chain_at(station, seq)

    if not common or not differs(common):
        return None
    return 1 + bisect_left(range(1, common + 1), True, key=differs)
