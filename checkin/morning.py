"""An invented morning at the doors: who comes when and with what, and the queue they make.

The figures are those that organisers report: 65 % of the people come within 45 minutes, one in
eleven needs a minute and a half instead of twenty seconds, and a help lane of its own keeps the
others moving. The hall knows no desk and no list; whoever plays the morning says what happens
when a person's turn has come.
"""

import heapq
import math
from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import count
from random import Random

from checkin.model import Attendee, Status

#: Of all who come: the share that comes in the bell, and the bell's width at the doors.
IN_BELL = 0.65
BELL = timedelta(minutes=45)
PEAK = timedelta(minutes=55)  # after the doors open
LENGTH = timedelta(hours=2)
#: Of those who registered and may come in: how many do come on the first morning.
TURNOUT = 0.84
SERVED_S = (12, 28)
HELPED_S = (60, 120)


class Errand(StrEnum):
    """What somebody brings to the desk."""

    TICKET = "ticket"  # a code to scan
    NO_TICKET = "no ticket"  # says the name, and is searched for
    WALK_IN = "walk-in"  # is not on the list
    FOREIGN = "foreign ticket"  # a code of some other event
    MISSPELT = "misspelt"  # scans, then sees a mistake on the badge
    SPOILT = "spoilt badge"  # scans, then the badge comes out torn
    WRONG_PERSON = "wrong person"  # the desk takes the neighbour's ticket first, and undoes it
    AGAIN = "again"  # shows the same ticket at another desk some minutes later
    HELP = "help"  # was sent on to the help lane

    @property
    def slow(self) -> bool:
        return self in (Errand.WALK_IN, Errand.HELP)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """Somebody on the way to the desk; `attendee` is an id, empty for who is on no list.

    `about` carries an id along: the neighbour of a WRONG_PERSON, or the reason why somebody was
    sent to the help lane.
    """

    at: datetime
    errand: Errand
    attendee: str = ""
    about: str = ""
    seconds: int = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A desk in the hall, by its label; `helps` if it serves the help lane."""

    label: str
    helps: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """How the queues went: people at the peak, when that was, and waits in seconds."""

    served: int
    longest: int
    longest_at: datetime | None
    waits_s: tuple[int, ...]
    help_waits_s: tuple[int, ...]
    ended: datetime | None

    @property
    def wait_95_s(self) -> int:
        """95 of 100 people waited no longer than this, in whole seconds."""
        return _percentile(self.waits_s, 0.95)

    @property
    def help_wait_95_s(self) -> int:
        return _percentile(self.help_waits_s, 0.95)


def _percentile(values: Sequence[int], share: float) -> int:
    """The smallest of *values* that is at least as large as *share* of them; 0 of none."""
    if not values:
        return 0
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def arrivals(
    attendees: Collection[Attendee], *, doors: datetime, seed: int, people: int | None = None
) -> list[Visit]:
    """The visits of one morning in order of time.

    Args:
        attendees: The list, in an order that is the same from run to run.
        doors: When the doors open, aware.
        people: How many of the list come; None for a usual turnout.
    """
    chance = Random(seed)
    coming = [a for a in attendees if a.status is not Status.CANCELLED or chance.random() < 0.15]
    chance.shuffle(coming)
    coming = coming[: round(len(coming) * TURNOUT) if people is None else people]
    # In the order in which they come, so that a neighbour is who stands behind.
    queue = sorted(((doors + _moment(chance), a.id, a) for a in coming), key=lambda each: each[:2])
    namesakes = _namesakes(attendees)
    visits = []
    for number, (at, _, attendee) in enumerate(queue):
        errand = _errand(chance, attendee, attendee.id in namesakes)
        behind = queue[min(number + 1, len(queue) - 1)][2].id
        visits.append(
            Visit(
                at=at,
                errand=errand,
                attendee=attendee.id,
                about=behind if errand is Errand.WRONG_PERSON else "",
                seconds=chance.randint(*SERVED_S),
            )
        )
        if chance.random() < 0.03:
            later = at + timedelta(minutes=chance.randint(3, 25))
            visits.append(Visit(at=later, errand=Errand.AGAIN, attendee=attendee.id))
    for errand, share in ((Errand.WALK_IN, 0.03), (Errand.FOREIGN, 0.01)):
        for _ in range(max(1, round(len(coming) * share))):
            seconds = chance.randint(*(HELPED_S if errand.slow else SERVED_S))
            at = doors + _moment(chance)
            visits.append(Visit(at=at, errand=errand, seconds=seconds))
    return sorted(visits, key=lambda visit: (visit.at, visit.attendee, visit.errand))


def _moment(chance: Random) -> timedelta:
    """A moment after the doors open, to the second."""
    if chance.random() < IN_BELL:
        # Four standard deviations wide: 95 % of the bell lie within its 45 minutes.
        moment = chance.gauss(PEAK.total_seconds(), BELL.total_seconds() / 4)
    else:
        moment = chance.random() * LENGTH.total_seconds()
    return timedelta(seconds=round(min(max(moment, 0.0), LENGTH.total_seconds())))


def _namesakes(attendees: Collection[Attendee]) -> set[str]:
    """Ids of those who share their name with somebody else on the list."""
    names = Counter(a.full_name.casefold() for a in attendees if a.full_name)
    return {a.id for a in attendees if names[a.full_name.casefold()] > 1}


def _errand(chance: Random, attendee: Attendee, namesake: bool) -> Errand:
    """What *attendee* brings; namesakes come by name, so that there is somebody to mix up."""
    if namesake or not attendee.codes:
        return Errand.NO_TICKET
    draw = chance.random()
    for errand, share in (
        (Errand.NO_TICKET, 0.09),
        (Errand.MISSPELT, 0.02),
        (Errand.SPOILT, 0.015),
        (Errand.WRONG_PERSON, 0.01),
    ):
        draw -= share
        if draw < 0:
            return errand
    return Errand.TICKET


Serve = Callable[[Visit, Place, datetime], Visit | None]


def run(visits: Iterable[Visit], places: Sequence[Place], serve: Serve) -> Queue:
    """Let everybody queue, and call *serve* for each whose turn has come, in order of time.

    There is one queue for the help lane and one for the other desks; the first desk that is free
    takes the next person. `serve` returns the visit that follows from this one, or None.
    """
    number = count()
    coming = [(visit.at, next(number), visit) for visit in visits]
    heapq.heapify(coming)
    lanes = {helps: _Lane([p for p in places if p.helps is helps]) for helps in (False, True)}
    if not any(place.helps for place in places):
        lanes[True] = lanes[False]
    served, longest, longest_at = 0, 0, None
    ended: datetime | None = None
    while coming or any(lane.waiting for lane in lanes.values()):
        now = min(
            *(lane.next_start() for lane in lanes.values()),
            coming[0][0] if coming else _NEVER,
        )
        while coming and coming[0][0] <= now:
            visit = heapq.heappop(coming)[2]
            lanes[visit.errand.slow].waiting.append(visit)
        for lane in dict.fromkeys(lanes.values()):
            for place, visit in lane.call(now):
                served += 1
                end = now + timedelta(seconds=visit.seconds)
                ended = end if ended is None else max(ended, end)
                following = serve(visit, place, now)
                if following is not None:
                    heapq.heappush(coming, (following.at, next(number), following))
        waiting = sum(len(lane.waiting) for lane in dict.fromkeys(lanes.values()))
        if waiting > longest:
            longest, longest_at = waiting, now
    return Queue(
        served=served,
        longest=longest,
        longest_at=longest_at,
        waits_s=tuple(lanes[False].waits_s),
        help_waits_s=tuple(lanes[True].waits_s),
        ended=ended,
    )


_NEVER = datetime.max.replace(tzinfo=UTC)


class _Lane:
    """One queue and the desks that serve it."""

    def __init__(self, places: Sequence[Place]) -> None:
        self.waiting: deque[Visit] = deque()
        self.waits_s: list[int] = []
        self._free_at: dict[Place, datetime | None] = dict.fromkeys(places)

    def next_start(self) -> datetime:
        """When a desk will next be free for somebody who waits already; far off if nobody does."""
        if not self.waiting:
            return _NEVER
        return min(free or self.waiting[0].at for free in self._free_at.values())

    def call(self, now: datetime) -> Iterable[tuple[Place, Visit]]:
        """Send the people at the head of the queue to the desks that are free at *now*."""
        for place, free in self._free_at.items():
            if self.waiting and (free is None or free <= now):
                visit = self.waiting.popleft()
                self.waits_s.append(round((now - visit.at).total_seconds()))
                self._free_at[place] = now + timedelta(seconds=visit.seconds)
                yield place, visit
