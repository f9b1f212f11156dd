"""Which printer of a pool a badge goes to, and where it goes when that one is down.

By the person's category, then by the desk, then to whoever is not down and has least to do. How a
printer was found is remembered at this machine only: another may well reach it.
"""

import json
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from checkin import fleet, rolls
from checkin.errors import PrinterInUse
from checkin.fleet import KnownPrinter
from checkin.model import TO_FILE, Attendee, JobState, PrintJob, from_ms, to_ms
from checkin.printers.base import VANISHED, Check, Stock
from checkin.store import Store
from checkin.store.writer import Writer
from checkin.words import QT_TRANSLATE_NOOP

MOVED = QT_TRANSLATE_NOOP(
    "printers", "The printer it waited for is not ready, so it comes from this one of its pool."
)

TAKEN_OVER = QT_TRANSLATE_NOOP(
    "printers", "The printer it waited for is no longer used here, so it comes from this one."
)

#: Under this name the file remembers, for this machine, which printer its desk has.
_DESK: Final = "desk printer"

#: Badges that have not left us: they can still go elsewhere.
NOT_LEFT: Final = frozenset({JobState.QUEUED, JobState.NOT_SENT})
WAITING: Final = NOT_LEFT | {JobState.SENDING, JobState.HELD}

#: A printer found not ready so long ago may be ready again.
STALE: Final = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Standing:
    """How a printer was found when it was last needed at this machine, and when."""

    ready: bool
    detail: str
    stock: Stock
    at: datetime


# -- who prints where


def chosen(store: Store, to: str, attendee: Attendee | None, *, desk: str, at: datetime) -> str:
    """Where a badge of *attendee* at *desk* goes: *to*, or if that is a pool, a printer of it."""
    mates = fleet.pool(store, to)
    return _routed(store, mates, attendee, desk, at).name if mates else to


def deal(store: Store, ours: Collection[str], *, at: datetime) -> None:
    """Give every badge of the stations *ours* that waits for a pool to a printer of it."""
    for name in sorted({one.pool for one in fleet.printers(store) if one.pool}):
        for job in _waiting(store, name, ours):
            _send_on(store, job, fleet.pool(store, name), at=at)


def hand_on(store: Store, device: str, ours: Collection[str], *, at: datetime) -> int:
    """Give what waits for *device*, which is down, to others of its pool that are not.

    Returns:
        How many badges went; none if nobody can take them.
    """
    printer = fleet.find(store, device)
    mates = [
        one
        for one in (fleet.pool(store, printer.pool) if printer else [])
        if one.name != device and not is_down(store, one.name, at)
    ]
    if not mates:
        return 0
    return sum(
        _send_on(store, job, mates, at=at, detail=MOVED) for job in _waiting(store, device, ours)
    )


@dataclass(frozen=True, slots=True)
class Change:
    """What became of the badges that waited for `before` when the desk got the printer `now`.

    `moved` come from the new one. `stayed` are held by the old one, or will still come from it.
    """

    before: str
    now: str
    moved: int
    stayed: int


def settle(store: Store, device: str, ours: Collection[str], *, at: datetime) -> Change | None:
    """Note that this desk prints on *device*, and let what waits for its printer before follow.

    A printer of the event that is not down is still served: what waits for it stays there.

    Returns:
        None if it is the same printer as before, or if nothing waits for the other.
    """
    before = store.local_get(_DESK)
    if before == device:
        return None
    members = [one.name for one in fleet.pool(store, before)] or [before]
    left = sorted({before, *members} - {device, ""})
    served = any(fleet.find(store, one) and not is_down(store, one, at) for one in members)
    moved = 0 if served else sum(_take(store, one, device, ours, at=at) for one in left)
    store.local_set(_DESK, device)
    stayed = [job for job in store.jobs(WAITING) if job.printer in left and job.station in ours]
    return Change(before, device, moved, len(stayed)) if moved or stayed else None


def adopt(store: Store, device: str, ours: Collection[str], *, at: datetime) -> None:
    """Give *device* what waits for a printer that is on the event no more.

    Of what such a printer was holding nobody will hear again, so a person is asked to look.
    """
    known = {name for one in fleet.printers(store) for name in (one.name, one.pool)}
    lost = [
        job
        for job in store.jobs(NOT_LEFT | {JobState.HELD})
        if job.station in ours
        and ":" not in job.printer
        and job.printer not in {*known, device, TO_FILE}
    ]
    for name in sorted({job.printer for job in lost if job.state in NOT_LEFT}):
        _take(store, name, device, ours, at=at)
    for job in lost:
        if job.state is JobState.HELD:
            outcome = {"job": job.id, "outcome": JobState.UNKNOWN.value, "detail": VANISHED}
            with store.writing() as writer:
                writer.append("print_outcome", outcome, at=at, attendee=job.attendee)


def _take(store: Store, name: str, device: str, ours: Collection[str], *, at: datetime) -> int:
    """Let what waits for *name* come from *device*, a printer or a pool; returns how many."""
    mates = fleet.pool(store, device)
    taken = 0
    for job in _waiting(store, name, ours):
        to = _choice(store, job, mates, at) if mates else device
        taken += job.printer != to and _move(store, job, to, at=at, detail=TAKEN_OVER)
    return taken


def retire(store: Store, name: str, *, at: datetime, actor: str = "") -> int:
    """Take a printer off the event and return how many waiting badges went to its pool.

    Raises:
        NotKnown: There is no such printer.
        PrinterInUse: Badges wait for it, and nobody of its pool can take them.
    """
    printer = fleet.known(store, name)
    mates = [one for one in fleet.pool(store, printer.pool) if one.name != name]
    with store.writing() as writer:
        jobs = store.jobs(WAITING, name)
        if jobs and (not mates or any(job.state not in NOT_LEFT for job in jobs)):
            raise PrinterInUse(name=name, count=len(jobs))
        for job in jobs:
            _queue(writer, job, _choice(store, job, mates, at), at=at, actor=actor)
        fleet.forget(writer, printer, at=at, actor=actor)
    return len(jobs)


def _waiting(store: Store, device: str, ours: Collection[str]) -> list[PrintJob]:
    return [job for job in store.jobs(NOT_LEFT, device) if job.station in ours]


def _send_on(
    store: Store,
    job: PrintJob,
    mates: Sequence[KnownPrinter],
    *,
    at: datetime,
    detail: str = "",
) -> bool:
    """Queue one badge with one of *mates*, unless something else became of it meanwhile."""
    return _move(store, job, _choice(store, job, mates, at), at=at, detail=detail)


def _move(store: Store, job: PrintJob, to: str, *, at: datetime, detail: str) -> bool:
    with store.writing() as writer:
        still = store.job(job.id)
        if still is None or still.state not in NOT_LEFT or still.printer != job.printer:
            return False
        _queue(writer, job, to, at=at, detail=detail)
    return True


def _choice(store: Store, job: PrintJob, mates: Sequence[KnownPrinter], at: datetime) -> str:
    attendee = store.attendee(store.root(job.attendee))
    desk = store.station_labels().get(job.station, "")
    return _routed(store, mates, attendee, desk, at).name


def _queue(
    writer: Writer, job: PrintJob, to: str, *, at: datetime, detail: str = "", actor: str = ""
) -> None:
    payload = {"job": job.id, "printer": to, "detail": detail}
    writer.append("print_queued", payload, at=at, attendee=job.attendee, actor=actor)


def _routed(
    store: Store,
    mates: Sequence[KnownPrinter],
    attendee: Attendee | None,
    desk: str,
    at: datetime,
) -> KnownPrinter:
    category = attendee.category if attendee else ""
    left = _for(mates, lambda one: one.categories, category)
    left = _for(left, lambda one: one.desks, desk)
    up = [one for one in left if not is_down(store, one.name, at)]
    busy = store.jobs_at(WAITING)
    return min(up or left, key=lambda one: (busy.get(one.name, 0), one.name.casefold()))


def _for(
    mates: Sequence[KnownPrinter], kept: Callable[[KnownPrinter], tuple[str, ...]], what: str
) -> Sequence[KnownPrinter]:
    """Those kept for *what*, else those kept for nobody, else whoever there is."""
    special = [one for one in mates if what in kept(one)]
    general = [one for one in mates if not kept(one)]
    return special or general or mates


# -- how they stand


def standing(store: Store, name: str) -> Standing | None:
    """How the printer *name* was last found at this machine; None: never."""
    text = store.local_get(f"printer:{name}")
    if not text:
        return None
    told = json.loads(text)
    return Standing(told["ready"], told["detail"], Stock(told["stock"]), from_ms(told["at"]))


def is_down(store: Store, name: str, at: datetime) -> bool:
    """Whether it was found not ready lately."""
    found = standing(store, name)
    return found is not None and not found.ready and at - found.at < STALE


def note(store: Store, name: str, check: Check, *, at: datetime) -> None:
    """Remember how the printer *name* was found, and what that says of its roll.

    Writes only what is news, or what would soon count as old.
    """
    printer = fleet.find(store, name)
    if printer is None and ":" not in name:
        return
    before = standing(store, name)
    stock = check.stock or (before.stock if before else Stock.SILENT)
    if (
        before is not None
        and (before.ready, before.detail, before.stock)
        == (
            check.ready,
            check.detail,
            stock,
        )
        and (check.ready or at - before.at < STALE / 2)
    ):
        return
    told = {"ready": check.ready, "detail": check.detail, "stock": stock, "at": to_ms(at)}
    with store.writing() as writer:
        writer.local_set(f"printer:{name}", json.dumps(told))
        if printer is not None and printer.roll:
            refilled = before is not None and before.stock is Stock.OUT
            rolls.correct(store, writer, printer, check.stock, refilled=refilled, at=at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """How the printer of a desk stands, in what a person needs to know of it.

    `trouble` is the sentence it was found with, "" if it is ready. `labels`: None if not counted.
    `few`: they will not last long. `asked`: when it was found so, None if nobody asked it here yet;
    `earlier`: the trouble it had then, where that is too long ago to keep badges from it.
    """

    trouble: str = ""
    asked: datetime | None = None
    earlier: str = ""
    labels: int | None = None
    runs_out: datetime | None = None
    few: bool = False


#: Fewer labels than this are worth a look, as is a roll that ends within `_SOON`.
_FEW: Final = rolls.NEARLY_EMPTY
_SOON: Final = timedelta(minutes=30)


def readiness(store: Store, device: str, *, now: datetime) -> Readiness | None:
    """How *device*, a printer of the event or a pool, stands; None for an address not met yet.

    A pool is ready while one of its printers is.
    """
    members = fleet.pool(store, device)
    if not members:
        if fleet.find(store, device) is None and standing(store, device) is None:
            return None
        return _readiness(store, device, now)
    each = [_readiness(store, one.name, now) for one in members]
    return next((one for one in each if not one.trouble), each[0])


def _readiness(store: Store, name: str, now: datetime) -> Readiness:
    found = standing(store, name)
    down = found is not None and is_down(store, name, now)
    counted = rolls.left(store, name, now=now)
    runs_out = counted.runs_out if counted else None
    low = found is not None and found.stock is Stock.LOW
    return Readiness(
        trouble=found.detail if found is not None and down else "",
        asked=found.at if found is not None else None,
        earlier=found.detail if found is not None and not found.ready and not down else "",
        labels=counted.left if counted else None,
        runs_out=runs_out,
        few=low
        or (counted is not None and counted.left < _FEW)
        or (runs_out is not None and runs_out - now < _SOON),
    )
