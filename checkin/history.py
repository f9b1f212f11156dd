"""What happened to one person, or at one desk, told line by line."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from checkin import says
from checkin.corrections import can_undo
from checkin.model import Answer, Direction, Fact, Reason, from_ms
from checkin.store import Store
from checkin.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One fact in words: `text` is a template in English, its fields are in `facts`."""

    fact: str
    kind: str
    at: datetime
    station: str
    actor: str
    attendee: str
    text: str
    facts: Mapping[str, str]
    undone: bool
    undoable: bool
    changes: tuple[tuple[str, str, str], ...] = ()
    """Of a correction in the history of a person: (field, value before, value after)."""

    def __str__(self) -> str:
        return self.text.format(**self.facts)


_TEXTS = {
    "roster": QT_TRANSLATE_NOOP("history", "Came with the list “{source}”"),
    "missing": QT_TRANSLATE_NOOP("history", "No longer on the list “{source}”"),
    "walkin": QT_TRANSLATE_NOOP("history", "Added at the desk"),
    "edit": QT_TRANSLATE_NOOP("history", "Corrected: {fields}"),
    "replace": QT_TRANSLATE_NOOP("history", "Replaced by {name}"),
    "merge": QT_TRANSLATE_NOOP("history", "Merged with another entry"),
    "entitle": QT_TRANSLATE_NOOP("history", "Sessions changed: {fields}"),
    "note": QT_TRANSLATE_NOOP("history", "Note: {text}"),
    "file": QT_TRANSLATE_NOOP("history", "File kept: {name}"),
    "undo": QT_TRANSLATE_NOOP("history", "Taken back: {text}"),
    "erase": QT_TRANSLATE_NOOP("history", "Erased"),
    "print_queued": QT_TRANSLATE_NOOP("history", "Badge {issue} for printer {printer}"),
    "print_sending": QT_TRANSLATE_NOOP("history", "Badge sent to the printer"),
    "print_outcome": QT_TRANSLATE_NOOP("history", "Badge {outcome}"),
    "handed_over": QT_TRANSLATE_NOOP("history", "Badge handed over"),
    "tray": QT_TRANSLATE_NOOP("history", "Badge laid into tray {tray}, number {number}"),
}
_ELSEWHERE = QT_TRANSLATE_NOOP("history", "At other devices: {where}")
_NOT_ELSEWHERE = QT_TRANSLATE_NOOP("history", "A check-in at another device was taken back")
_BY_TICKET = QT_TRANSLATE_NOOP("history", "Known by their ticket")
_UNDO_UNEXPLAINED = QT_TRANSLATE_NOOP("history", "Taken back")
_QUEUED_BECAUSE = QT_TRANSLATE_NOOP("history", "Badge {issue} for printer {printer}: {text}")
_QUEUED_AGAIN = QT_TRANSLATE_NOOP("history", "Badge once more for printer {printer}")
_SCAN = QT_TRANSLATE_NOOP("history", "{word} · {checkpoint}")
_SCAN_OUT = QT_TRANSLATE_NOOP("history", "{word} · out of {checkpoint}")
_SCAN_FORCED = QT_TRANSLATE_NOOP("history", "Let in by hand ({word}) · {checkpoint}")


def of_person(store: Store, attendee: str) -> list[Line]:
    """Everything about a person, the newest first."""
    facts = list(store.facts(attendee, newest_first=True))
    changes = _changes(store, facts[::-1])
    return [
        replace(line, changes=changes.get(line.fact, ())) for line in _lines(store, iter(facts))
    ]


def _changes(store: Store, facts: Sequence[Fact]) -> dict[str, tuple[tuple[str, str, str], ...]]:
    """What each correction among *facts* (the oldest first) changed, by its id."""
    told: dict[str, str] = {}
    edits: dict[str, str] = {}
    found = {}
    for fact in facts:
        said: Mapping[str, Any] = fact.payload or {}
        if fact.kind in ("roster", "walkin"):
            told |= said.get("fields", {})
        elif fact.kind == "replace" and not store.is_undone(fact.id):
            told, edits = dict(said.get("fields", {})), {}
        elif fact.kind == "edit":
            after = dict(said.get("set", {}))
            after |= {name: told.get(name, "") for name in said.get("unset", [])}
            found[fact.id] = tuple(
                (name, edits.get(name, told.get(name, "")), value) for name, value in after.items()
            )
            if not store.is_undone(fact.id):
                edits |= after
    return found


def last_scans(store: Store, limit: int = 50) -> list[Line]:
    """The last scans at any station, refused ones too, the newest first."""
    return _lines(store, store.facts(kinds=["scan"], newest_first=True, limit=limit))


def _lines(store: Store, facts: Iterable[Fact]) -> list[Line]:
    stations = store.station_labels()
    places = {c.key: c.name for c in store.checkpoints()}
    lines = []
    for fact in facts:
        text, values = _told(fact, places)
        undone = store.is_undone(fact.id)
        lines.append(
            Line(
                fact=fact.id,
                kind=fact.kind,
                at=from_ms(fact.at),
                station=stations.get(fact.station, fact.station),
                actor=fact.actor,
                attendee=store.root(fact.attendee) if fact.attendee else "",
                text=text,
                facts=values,
                undone=undone,
                undoable=can_undo(fact) and not undone,
            )
        )
    return lines


def _told(fact: Fact, places: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    payload: Mapping[str, Any] | None = fact.payload
    if payload is None:
        return _TEXTS["erase"], {}
    if fact.kind == "scan":
        return _scan(payload, places)
    if fact.kind == "elsewhere":
        return _elsewhere(payload, places)
    told = _TEXTS.get(fact.kind, fact.kind)
    if fact.kind == "walkin" and payload.get("ticket"):
        told = _BY_TICKET
    elif fact.kind == "undo" and not payload.get("reason"):
        told = _UNDO_UNEXPLAINED
    elif fact.kind == "print_queued" and not payload.get("issue"):
        told = _QUEUED_AGAIN
    elif fact.kind == "print_queued" and payload.get("reason"):
        told = _QUEUED_BECAUSE
    return told, {
        "source": str(payload.get("source", "")),
        "fields": ", ".join([*payload.get("set", {}), *payload.get("unset", [])])
        or ", ".join([*payload.get("add", []), *payload.get("remove", [])]),
        "name": str(payload.get("name", "")) or _full_name(payload.get("fields", {})),
        "text": str(payload.get("text") or payload.get("reason", "")),
        "issue": str(payload.get("issue", "")),
        "printer": str(payload.get("printer", "")),
        "outcome": str(payload.get("outcome", "")),
        "tray": str(payload.get("tray", "")),
        "number": str(payload.get("number", "")),
    }


def _scan(payload: Mapping[str, Any], places: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    text = _SCAN_OUT if payload["direction"] == Direction.EXIT else _SCAN
    if payload.get("forced"):
        text = _SCAN_FORCED
    checkpoint, reason = payload["checkpoint"], Reason(payload["reason"])
    word = says.WORDS[reason]
    if says.is_for_help_desk(Answer(payload["answer"]), reason):
        word = says.TO_HELP_DESK
    return text, {
        "word": word,
        "checkpoint": places.get(checkpoint, checkpoint),
    }


def _elsewhere(payload: Mapping[str, Any], places: Mapping[str, str]) -> tuple[str, dict[str, str]]:
    """Where devices of the ticket system let somebody in (→) and out (←)."""
    passed = [
        f"{'←' if direction == Direction.EXIT else '→'} {places.get(key, key)} ({who})"
        for key, direction, _, _, who in payload["passages"]
    ]
    return (_ELSEWHERE, {"where": ", ".join(passed)}) if passed else (_NOT_ELSEWHERE, {})


def _full_name(fields: Mapping[str, str]) -> str:
    parts = (fields.get(name, "") for name in ("title", "given_name", "family_name"))
    return " ".join(part for part in parts if part) or fields.get("badge_name", "")
