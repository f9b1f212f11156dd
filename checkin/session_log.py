"""The log of the sessions: every stay with its length and by which rule it ended, and totals."""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from checkin.attended import Attended, Reading, Totals, minutes
from checkin.report_rows import PERSON, Cell, Names, Table, utc, yes
from checkin.stays import Stay
from checkin.store.reads import Reads

_STAY = (
    "in_local",
    "in_utc",
    "out_local",
    "out_utc",
    "dwell_minutes",
    "dwell_minutes_in_session",
    "rule",
    "companion",
)
_TOTAL = (
    "registered",
    "capacity",
    "people",
    "entries",
    "exits",
    "counted",
    "peak",
    "peak_local",
    "over_capacity",
    "dwell_minutes_by_rule",
)
_PLACE = ("session", "room", "session_start_local", "session_end_local", "checkpoint")

#: `record` is "stay" or "total"; a row of one kind leaves the columns of the other blank.
COLUMNS = ("record", *PERSON, *_PLACE, *_STAY, *_TOTAL, "attendee")


def table(store: Reads, now: datetime) -> Table:
    """All stays, person by person, then the totals of each checkpoint."""
    stays = sum(entries for _, _, entries, _ in store.occupancy().values())
    return Table(COLUMNS, _rows(store, now), stays + len(store.checkpoints()))


def _rows(store: Reads, now: datetime) -> Iterator[Sequence[Cell]]:
    names, reading = Names(store), Reading(store, now)
    for one in reading.people():
        for stay in one.stays:
            yield _stay(names, reading, one, stay)
    for totals in reading.totals():
        yield _total(names, totals)


def _stay(names: Names, reading: Reading, one: Attended, stay: Stay) -> Sequence[Cell]:
    session = reading.session_of(stay)
    left = stay.left
    known: Sequence[Cell] = ("", "", "", "")
    if left is not None:
        within: Cell = stay.within(session) // timedelta(minutes=1) if session else ""
        known = (names.local(left), utc(left), minutes(stay), within)
    return (
        "stay",
        *names.person(one.id),
        *_place(names, reading, stay),
        names.local(stay.entered),
        utc(stay.entered),
        *known,
        stay.ending.value,
        yes(stay.companion),
        *("",) * len(_TOTAL),
        one.id,
    )


def _place(names: Names, reading: Reading, stay: Stay) -> Sequence[Cell]:
    session = reading.session_of(stay)
    checkpoint = names.places.get(stay.checkpoint, stay.checkpoint)
    if session is None:
        return ("", "", "", "", checkpoint)
    starts = names.local(session.starts) if session.starts else ""
    ends = names.local(session.ends) if session.ends else ""
    return (session.title, session.room, starts, ends, checkpoint)


def _total(names: Names, totals: Totals) -> Sequence[Cell]:
    session = totals.session
    place: Sequence[Cell] = ("", "", "", "")
    if session is not None:
        place = (
            session.title,
            session.room,
            names.local(session.starts) if session.starts else "",
            names.local(session.ends) if session.ends else "",
        )
    by_rule = ", ".join(f"{rule.value}: {count}" for rule, count in sorted(totals.minutes.items()))
    return (
        "total",
        *("",) * len(PERSON),
        *place,
        totals.checkpoint.name,
        *("",) * len(_STAY),
        totals.registered,
        totals.capacity,
        totals.people,
        totals.entries,
        totals.exits,
        totals.counted,
        totals.peak,
        names.local(totals.peak_at) if totals.peak_at else "",
        totals.over,
        by_rule,
        "",
    )
