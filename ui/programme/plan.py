"""Where each session stands on the timetable of a day: pure.

Everything is measured in real time: the night in which the clocks change has 23 or 25 hours.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

from checkin.doorplan import rooms
from checkin.headers import fold
from checkin.model import Session

#: What ends by then is drawn on the day on which it began; later it goes on on the next day.
NIGHT_ENDS: Final = time(6)
#: Drawn for a session that does not say when it ends.
UNSAID: Final = timedelta(hours=1)
SNAP: Final = timedelta(minutes=5)
_HOUR: Final = timedelta(hours=1)
#: What a day shows that has nothing of its own to show.
_WORKING: Final = (time(9), time(17))


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """What of a session stands on one day.

    Attributes:
        begins, ends: Of the piece, in UTC.
        lane, lanes: Which of how many columns within the room's; more than one where sessions
            overlap.
        since, until: It began on an earlier day, or goes on on a later one.
    """

    session: Session
    begins: datetime
    ends: datetime
    lane: int = 0
    lanes: int = 1
    since: bool = False
    until: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """A line across the timetable. `words`: "10:00", with the zone where it comes twice."""

    at: datetime
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """One day of the programme. `rooms` may hold "" for sessions without one."""

    date: date
    begins: datetime
    ends: datetime
    rooms: tuple[str, ...]
    pieces: tuple[Piece, ...]
    hours: tuple[Hour, ...]


def days(sessions: Sequence[Session], zone: tzinfo) -> list[Day]:
    """The days on which something takes place, in order."""
    found: dict[date, list[Piece]] = {}
    for session in sessions:
        for day, piece in _pieces(session, zone):
            found.setdefault(day, []).append(piece)
    return [_day(day, found[day], zone) for day in sorted(found)]


def timeless(sessions: Iterable[Session]) -> list[Session]:
    """Sessions that nobody gave a time yet."""
    return [session for session in sessions if session.starts is None]


def end_of(session: Session) -> datetime:
    """When *session* ends, or would."""
    assert session.starts is not None
    return session.ends or session.starts + UNSAID


def _pieces(session: Session, zone: tzinfo) -> Iterable[tuple[date, Piece]]:
    if session.starts is None:
        return
    starts, ends = session.starts.astimezone(UTC), end_of(session).astimezone(UTC)
    day = starts.astimezone(zone).date()
    begins = starts
    while True:
        morning = _moment(day + timedelta(days=1), NIGHT_ENDS, zone)
        if ends <= morning:
            yield day, Piece(session=session, begins=begins, ends=ends, since=begins > starts)
            return
        midnight = _moment(day + timedelta(days=1), time(), zone)
        since = begins > starts
        yield (
            day,
            Piece(session=session, begins=begins, ends=midnight, since=since, until=True),
        )
        begins, day = midnight, day + timedelta(days=1)


def _moment(day: date, at: time, zone: tzinfo) -> datetime:
    return datetime.combine(day, at, zone).astimezone(UTC)


def _day(day: date, pieces: Sequence[Piece], zone: tzinfo) -> Day:
    begins, ends = _span(day, pieces, zone)
    cut = [_cut(piece, begins, ends) for piece in pieces]
    columns = [*rooms([piece.session for piece in cut])]
    if any(not piece.session.room for piece in cut):
        columns.append("")
    placed = [
        piece
        for column in columns
        for piece in _in_lanes([p for p in cut if fold(p.session.room) == fold(column)])
    ]
    return Day(
        date=day,
        begins=begins,
        ends=ends,
        rooms=tuple(columns),
        pieces=tuple(placed),
        hours=tuple(hours(begins, ends, zone)),
    )


def _span(day: date, pieces: Sequence[Piece], zone: tzinfo) -> tuple[datetime, datetime]:
    """From the first full hour to the last; what fills days on end does not stretch them.

    Of what began on an earlier day the last hour is seen, at the latest the last one of this day.
    """
    midnight = _moment(day + timedelta(days=1), time(), zone)
    edges = [p.begins for p in pieces if not p.since] + [p.ends for p in pieces if not p.until]
    edges += [min(p.ends, midnight) - _HOUR for p in pieces if p.since and not p.until]
    if all(p.since and p.until for p in pieces):
        edges = [_moment(day, at, zone) for at in _WORKING]
    first, last = min(edges), max(edges)
    begins = first - timedelta(minutes=first.astimezone(zone).minute)
    begins -= timedelta(seconds=begins.second, microseconds=begins.microsecond)
    spare = (last - begins) % _HOUR
    ends = last + (_HOUR - spare if spare else timedelta())
    return begins, max(ends, begins + 2 * _HOUR)


def _cut(piece: Piece, begins: datetime, ends: datetime) -> Piece:
    return Piece(
        session=piece.session,
        begins=max(piece.begins, begins) if piece.since else piece.begins,
        ends=min(piece.ends, ends) if piece.until else piece.ends,
        since=piece.since,
        until=piece.until,
    )


def _in_lanes(pieces: Sequence[Piece]) -> Iterable[Piece]:
    """*pieces* of one room beside one another where they overlap."""
    waiting: list[Piece] = []
    latest: datetime | None = None
    for piece in sorted(pieces, key=lambda p: (p.begins, p.ends, p.session.key)):
        if latest is not None and piece.begins >= latest:
            yield from _spread(waiting)
            waiting, latest = [], None
        waiting.append(piece)
        latest = piece.ends if latest is None else max(latest, piece.ends)
    yield from _spread(waiting)


def _spread(group: Sequence[Piece]) -> Iterable[Piece]:
    free: list[datetime] = []
    lanes: list[int] = []
    for piece in group:
        lane = next((n for n, at in enumerate(free) if at <= piece.begins), len(free))
        free[lane : lane + 1] = [piece.ends]
        lanes.append(lane)
    for piece, lane in zip(group, lanes, strict=True):
        yield Piece(
            session=piece.session,
            begins=piece.begins,
            ends=piece.ends,
            lane=lane,
            lanes=len(free),
            since=piece.since,
            until=piece.until,
        )


def hours(begins: datetime, ends: datetime, zone: tzinfo) -> Iterable[Hour]:
    """Every hour from *begins* to *ends*; one that the clocks repeat says which of the two."""
    count = (ends - begins) // _HOUR + 1
    at = [begins + n * _HOUR for n in range(count)]
    here = [one.astimezone(zone) for one in at]
    plain = [f"{one:%H:%M}" for one in here]
    for number, (moment, local) in enumerate(zip(at, here, strict=True)):
        beside = plain[max(0, number - 1) : number] + plain[number + 1 : number + 2]
        twice = plain[number] in beside
        yield Hour(at=moment, words=f"{local:%H:%M %Z}" if twice else plain[number])


def snapped(at: datetime) -> datetime:
    """*at* at the nearest five minutes."""
    step = SNAP.total_seconds()
    return datetime.fromtimestamp(round(at.timestamp() / step) * step, UTC)
