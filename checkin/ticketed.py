"""Tickets of a ticket system: which of somebody's tickets a scan is about. Pure.

A person may hold several: the registration itself and what was added to it, each with a code of its
own. Lists of the ticket system are about tickets, not about people.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Any

from checkin.model import Checkpoint, Ticket


def of_map(said: Mapping[str, Any]) -> Ticket:
    """The ticket that a fact tells of."""
    return Ticket(
        key=str(said["key"]),
        code=str(said.get("code", "")),
        number=int(said.get("number", 0)),
        product=int(said.get("product", 0)),
        variation=int(said.get("variation", 0)),
        addon_to=str(said.get("addon_to", "")),
        cancelled=bool(said.get("cancelled", 0)),
        blocked=bool(said.get("blocked", 0)),
        valid_from=_time(said.get("valid_from", "")),
        valid_until=_time(said.get("valid_until", "")),
        pays_later=bool(said.get("pays_later", 0)),
        test=bool(said.get("test", 0)),
        attention=str(said.get("attention", "")),
        answered=tuple(said.get("answered", ())),
        date=int(said.get("date", 0)),
    )


def as_map(ticket: Ticket) -> dict[str, Any]:
    """*ticket* as facts keep it: integers, texts and lists; what is empty is left out."""
    said: dict[str, Any] = {
        "key": ticket.key,
        "code": ticket.code,
        "number": ticket.number,
        "product": ticket.product,
        "variation": ticket.variation,
        "addon_to": ticket.addon_to,
        "cancelled": int(ticket.cancelled),
        "blocked": int(ticket.blocked),
        "valid_from": ticket.valid_from.isoformat() if ticket.valid_from else "",
        "valid_until": ticket.valid_until.isoformat() if ticket.valid_until else "",
        "pays_later": int(ticket.pays_later),
        "test": int(ticket.test),
        "attention": ticket.attention,
        "answered": list(ticket.answered),
        "date": ticket.date,
    }
    return {name: value for name, value in said.items() if value or name == "key"}


def _time(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


@dataclass(frozen=True, slots=True)
class Choice:
    """The ticket a scan is about; None where there is none. `ambiguous`: several would do."""

    ticket: Ticket | None = None
    ambiguous: bool = False


def choose(
    tickets: Sequence[Ticket], checkpoint: Checkpoint, *, at: datetime, code: str = ""
) -> Choice:
    """Which of somebody's *tickets* counts at *checkpoint*.

    Args:
        code: What was scanned; "" where the person was chosen by name or badge.

    The choice is that of the ticket system: among the ticket itself and, where the list matches
    add-ons, what was added to it, first by product, then by validity; where nothing is left, the
    one that will hold next, else the one that held last, else the ticket itself.
    Source: docs.pretix.eu, "Check-in algorithms", and its server's answers.
    """
    mains = [t for t in tickets if (t.code == code if code else not t.addon_to)]
    holding = [t for t in mains if not t.cancelled and of_date(checkpoint, t)]
    if not code and len(holding) > 1:  # one person, two registrations: any that will do
        fitting = _valid([t for t in holding if admits(checkpoint, t)], at)
        holding = mains = (fitting or holding)[:1]
    keys = {t.key for t in mains}
    added = [
        t
        for t in tickets
        if checkpoint.addon_match and t.addon_to in keys
        if not t.cancelled and of_date(checkpoint, t)
    ]
    candidates = [*holding, *added]
    if not candidates:
        return Choice(mains[0] if mains else None)
    left = candidates
    if len(left) > 1:
        left = [t for t in left if admits(checkpoint, t)]
    if len(left) > 1:
        left = _valid(left, at)
    if len(left) > 1:
        return Choice(candidates[0], ambiguous=True)
    return Choice(left[0] if left else _next_or_last(candidates, at))


def admits(checkpoint: Checkpoint, ticket: Ticket) -> bool:
    """Whether *checkpoint* is open to the ticket's product."""
    return checkpoint.products is None or ticket.product in checkpoint.products


def of_date(checkpoint: Checkpoint, ticket: Ticket) -> bool:
    """Whether *ticket* is for the date of the series that *checkpoint* is for."""
    return not checkpoint.date or ticket.date == checkpoint.date


def last_out(first: datetime, zone: tzinfo, at: datetime) -> datetime | None:
    """When everybody was taken out last, up to *at*; None if never.

    Once at *first*, then each day at that time in *zone*; an hour later where the clocks skip it,
    and the second time where it comes twice. Source: pretix, "Automatic checkout".
    """
    if at < first:
        return None
    start = first.astimezone(zone)
    days = (at.astimezone(zone).date() - start.date()).days
    for day in range(days, 0, -1):
        moment = _that_day(start, day, zone)
        if moment <= at:
            return moment
    return first


def _that_day(start: datetime, day: int, zone: tzinfo) -> datetime:
    local = datetime.combine(start.date() + timedelta(days=day), start.time(), zone)
    moment = local.replace(fold=1).astimezone(UTC)
    if moment.astimezone(zone).replace(tzinfo=None) == local.replace(tzinfo=None):
        return moment
    return (local + timedelta(hours=1)).astimezone(UTC)


def _valid(tickets: Iterable[Ticket], at: datetime) -> list[Ticket]:
    return [
        t
        for t in tickets
        if (t.valid_from is None or t.valid_from <= at)
        and (t.valid_until is None or t.valid_until > at)
    ]


def _next_or_last(candidates: Sequence[Ticket], at: datetime) -> Ticket:
    coming = [t for t in candidates if t.valid_from is not None and t.valid_from > at]
    if coming:
        return min(coming, key=lambda t: t.valid_from or at)
    past = [t for t in candidates if t.valid_until is not None and t.valid_until < at]
    if past:
        return max(past, key=lambda t: t.valid_until or at)
    return candidates[0]
