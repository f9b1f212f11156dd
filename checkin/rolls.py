"""How many labels are left: counted from the roll, corrected by what the printer says of it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from checkin import badge, fleet
from checkin.fleet import KnownPrinter
from checkin.model import JobState, from_ms
from checkin.printers.base import Stock
from checkin.store import Store
from checkin.store.writer import Writer

#: What a roll is taken to hold still when its printer says that it is nearly empty.
NEARLY_EMPTY: Final = 25

#: States of jobs that took a label, whoever holds it now.
_USED: Final = badge.OUT | {JobState.UNKNOWN}
_RATE_OVER: Final = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Labels:
    """How many labels should be left, and when the last of them goes at the present rate."""

    left: int
    runs_out: datetime | None


def load(
    store: Store, name: str, labels: int | None = None, *, at: datetime, actor: str = ""
) -> None:
    """Note that a roll was put in: a fresh one, or one with so many *labels*.

    Raises:
        NotKnown: There is no such printer.
    """
    printer = fleet.known(store, name)
    with store.writing() as writer:
        _put(store, writer, name, printer.roll if labels is None else labels, at, actor)


def left(store: Store, name: str, *, now: datetime) -> Labels | None:
    """What is left on the roll of the printer *name*; None if it is not counted."""
    roll = store.entity("roll", name)
    if roll is None:
        return None
    used = _used(store, name)
    labels = max(0, roll["labels"] - max(0, len(used) - roll["used"]))
    lately = [at for at in used if now - at <= _RATE_OVER]
    if len(lately) < 2 or not labels:
        return Labels(labels, None)
    each = (now - min(lately)) / len(lately)
    return Labels(labels, now + each * labels)


def correct(
    store: Store,
    writer: Writer,
    printer: KnownPrinter,
    stock: Stock,
    *,
    refilled: bool,
    at: datetime,
) -> None:
    """Believe the device rather than the count: empty, nearly empty, or filled again.

    Args:
        refilled: It was empty when it was last asked.
    """
    counted = left(store, printer.name, now=at)
    labels = counted.left if counted else printer.roll
    now = {
        Stock.SILENT: labels,
        Stock.OUT: 0,
        Stock.LOW: printer.roll if refilled else min(labels, NEARLY_EMPTY),
        Stock.ENOUGH: printer.roll if refilled or not labels else labels,
    }[stock]
    if counted is None or now != labels:
        _put(store, writer, printer.name, now, at)


def _used(store: Store, name: str) -> list[datetime]:
    """About when each label of the printer *name* went."""
    return [job.queued_at or from_ms(0) for job in store.jobs(_USED, name)]


def _put(
    store: Store, writer: Writer, name: str, labels: int, at: datetime, actor: str = ""
) -> None:
    payload = {"printer": name, "labels": max(0, labels), "used": len(_used(store, name))}
    writer.append("roll", payload, at=at, actor=actor)
