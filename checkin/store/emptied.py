"""When a room emptied because its session was over, and who was counted in since."""

import sqlite3
from collections.abc import Iterable
from datetime import datetime
from zoneinfo import ZoneInfo

from checkin import ticketed
from checkin.model import Fact, Session, from_ms, to_ms
from checkin.store import journal
from checkin.verdict import empties


def emptied(
    db: sqlite3.Connection, checkpoint: str, session: Session | None, at: datetime, zone: str
) -> int | None:
    """The moment (ms) at which everybody who was inside before is taken to have left by *at*.

    The end of the session that *checkpoint* guards; or when it was cancelled or moved away, while
    somebody is inside who was scanned or counted in before. Or the hour of each day, in the event's
    *zone*, at which a list takes everybody out. None while there is no such moment.
    """
    found = _hour(db, checkpoint, at, zone)
    if session is None:
        return max(found, default=None)
    if session.ends is not None and at > session.ends:
        found.append(to_ms(session.ends))
    row = db.execute(
        "SELECT j.at FROM entity e JOIN journal j ON j.station = e.station AND j.seq = e.seq"
        " WHERE e.kind = 'session' AND e.key = ?",
        (session.key,),
    ).fetchone()
    if row is not None and empties(session, from_ms(row[0])) and _stale(db, checkpoint, row[0]):
        found.append(row[0])
    return max(found, default=None)


def _hour(db: sqlite3.Connection, checkpoint: str, at: datetime, zone: str) -> list[int]:
    row = db.execute(
        "SELECT payload ->> 'exits_at' FROM entity WHERE kind = 'checkpoint' AND key = ?",
        (checkpoint,),
    ).fetchone()
    if row is None or not row[0]:
        return []
    moment = ticketed.last_out(datetime.fromisoformat(row[0]), ZoneInfo(zone), at)
    return [] if moment is None else [to_ms(moment)]


def _stale(db: sqlite3.Connection, checkpoint: str, moment: int) -> bool:
    """Whether somebody counts as inside who came before *moment* (ms), with a badge or without."""
    row = db.execute(
        "SELECT 1 FROM presence WHERE checkpoint = ? AND inside > 0 AND last_entry <= ? LIMIT 1",
        (checkpoint, moment),
    ).fetchone()
    return row is not None or _counted_until(db, checkpoint, moment) > 0


def counted_since(db: sqlite3.Connection, checkpoint: str, moment: int) -> int:
    """How many more people without a badge came than went after *moment* (ms)."""
    last = _last_count(db, checkpoint)
    if last is None or last <= moment:  # as ever: so the journal need not be read
        return 0
    return _more(journal.select(db, "j.kind = 'count' AND j.at > ?", (moment,)), checkpoint)


def _counted_until(db: sqlite3.Connection, checkpoint: str, moment: int) -> int:
    """How many more people without a badge came than went until *moment* (ms)."""
    if _last_count(db, checkpoint) is None:  # as at most doors
        return 0
    return _more(journal.select(db, "j.kind = 'count' AND j.at <= ?", (moment,)), checkpoint)


def _last_count(db: sqlite3.Connection, checkpoint: str) -> int | None:
    """When (ms) people without a badge were last counted at *checkpoint*; None if never."""
    (last,) = db.execute(  # the keys are CHECKPOINT@STATION, and A comes after @
        "SELECT max(j.at) FROM entity e"
        " JOIN journal j ON j.station = e.station AND j.seq = e.seq"
        " WHERE e.kind = 'count' AND e.key > ? AND e.key < ?",
        (f"{checkpoint}@", f"{checkpoint}A"),
    ).fetchone()
    return None if last is None else int(last)


def _more(counts: Iterable[Fact], checkpoint: str) -> int:
    """How many more came than went by those *counts* that were taken at *checkpoint*."""
    said = (fact.payload or {} for fact in counts)
    return sum(
        _whole(one.get("came")) - _whole(one.get("went"))
        for one in said
        if one.get("checkpoint") == checkpoint
    )


def _whole(said: object) -> int:
    return said if isinstance(said, int) else 0
