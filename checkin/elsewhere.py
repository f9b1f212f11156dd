"""Check-ins at devices that are no stations of ours, as a ticket system tells of them. Pure."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from checkin.model import Fact

#: (checkpoint, direction, milliseconds, ticket) of a scan of ours.
OwnPassage = tuple[str, str, int, str]


def is_ours(passage: OwnPassage, ours: Collection[OwnPassage]) -> bool:
    """Whether one of our scans is what a ticket system tells of.

    Somebody let in before any list knew their ticket was scanned without one.
    """
    return passage in ours or (*passage[:3], "") in ours


def own_passages(facts: Iterable[Fact]) -> set[OwnPassage]:
    """(checkpoint, direction, milliseconds, ticket) of each scan of ours that let somebody pass."""
    return {
        (
            str(fact.payload["checkpoint"]),
            str(fact.payload["direction"]),
            fact.at,
            str(fact.payload.get("ticket", "")),
        )
        for fact in facts
        if fact.kind == "scan" and fact.payload is not None and fact.payload["answer"] == "admit"
    }


def as_scans(facts: Sequence[Fact]) -> list[Fact]:
    """The check-ins at devices that are no stations of ours, as scans.

    A ticket system tells of all check-ins it has, ours among them: what a scan of ours is about is
    left out, whether that scan still counts or was taken back. Of what a system told at different
    times, the latest is what holds.
    """
    latest: dict[tuple[str, str], Mapping[str, Any]] = {}
    for fact in facts:
        if fact.kind == "elsewhere" and fact.payload is not None:
            payload: Mapping[str, Any] = fact.payload
            key = (str(payload["source"]), fact.attendee)
            known = latest.get(key)
            if known is None or payload["source_version"] > known["source_version"]:
                latest[key] = payload
    if not latest:
        return []
    ours = own_passages(facts)
    return [
        Fact(
            station=str(who),
            seq=0,
            id="",
            kind="scan",
            version=1,
            at=at,
            t=at,
            counter=0,
            attendee="",
            actor="",
            payload={
                "checkpoint": checkpoint,
                "direction": direction,
                "answer": "admit",
                "ticket": ticket,
                "elsewhere": 1,
            },
        )
        for payload in latest.values()
        for checkpoint, direction, at, ticket, who in payload["passages"]
        if not is_ours((checkpoint, direction, at, ticket), ours)
    ]
