"""What is not a person, as facts keep it and as values: the event, its checkpoints and sessions."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from checkin.model import (
    Category,
    Checkpoint,
    Event,
    Fact,
    Policy,
    Question,
    SeriesDate,
    Session,
)

#: Facts that describe a thing rather than a person; the highest order key wins for each key.
_ENTITY_KEYS = {
    "event": "",
    "checkpoint": "key",
    "session": "key",
    "category": "name",
    "printer": "name",
    "roll": "printer",
    "template": "name",
    "picture": "part",
    "import_begun": "import",
    "import_ended": "import",
    "import_withdrawn": "import",
    "signature_list": "key",
    "source": "name",
    "catalogue": "source",
    "code": "code",
    "ticket_issuer": "name",
}


def entity_key(fact: Fact) -> str | None:
    """The key of the thing that *fact* describes; None if it describes none."""
    if fact.kind == "station":
        return fact.station
    if fact.kind == "count" and fact.payload is not None:  # each station counts for itself
        return f"{fact.payload.get('checkpoint', '')}@{fact.station}"
    name = _ENTITY_KEYS.get(fact.kind)
    if name is None or fact.payload is None:
        return None
    if not name:
        return "event"
    key = fact.payload.get(name)
    return None if key is None else str(key)  # a newer program may say it in another way


def event_payload(event: Event) -> dict[str, Any]:
    return {
        "id": event.id,
        "name": event.name,
        "timezone": event.timezone,
        "subtitle": event.subtitle,
    }


def event_of(payload: Mapping[str, Any]) -> Event:
    return Event(
        id=payload["id"],
        name=payload["name"],
        timezone=payload["timezone"],
        subtitle=payload.get("subtitle", ""),
    )


def session_payload(s: Session) -> dict[str, Any]:
    return {
        "key": s.key,
        "title": s.title,
        "room": s.room,
        "starts": _iso(s.starts),
        "ends": _iso(s.ends),
        "kind": s.kind,
        "capacity": s.capacity,
        "access": s.access,
        "language": s.language,
        "speakers": s.speakers,
        "cancelled": int(s.cancelled),
        "source_id": s.source_id,
    }


def session_of(payload: Mapping[str, Any]) -> Session:
    return Session(
        key=payload["key"],
        title=payload["title"],
        room=payload.get("room", ""),
        starts=_time(payload.get("starts")),
        ends=_time(payload.get("ends")),
        kind=payload.get("kind", ""),
        capacity=payload.get("capacity", 0),
        access=payload.get("access", "open"),
        language=payload.get("language", ""),
        speakers=payload.get("speakers", ""),
        cancelled=bool(payload.get("cancelled", 0)),
        source_id=payload.get("source_id", ""),
    )


def checkpoint_payload(c: Checkpoint) -> dict[str, Any]:
    return {
        "key": c.key,
        "name": c.name,
        "policy": c.policy.value,
        "desk": int(c.desk),
        "session": c.session,
        "categories": list(c.categories),
        "registered_only": int(c.registered_only),
        "multiple_entries": int(c.multiple_entries),
        "re_entry": int(c.re_entry),
        "opens": _iso(c.opens),
        "closes": _iso(c.closes),
        "capacity": c.capacity,
        "admit_unpaid": int(c.admit_unpaid),
        "questions": [_question_payload(q) for q in c.questions],
        **_source_payload(c),
        **_door_payload(c),
    }


_DOOR_TEXTS = ("rule", "gate", "ends_stays")
_DOOR_NUMBERS = ("exit_required", "once_a_day", "companions", "doors_min", "timed")
_DOOR_TIMES = ("starts", "ends", "admission", "exits_at")


def _door_payload(c: Checkpoint) -> dict[str, Any]:
    """What is not as it is for most checkpoints."""
    usual = Checkpoint(key="", name="")
    said: dict[str, Any] = {name: getattr(c, name) for name in _DOOR_TEXTS}
    said |= {name: int(getattr(c, name)) for name in _DOOR_NUMBERS}
    said = {name: value for name, value in said.items() if value != getattr(usual, name)}
    times = {name: _iso(getattr(c, name)) for name in _DOOR_TIMES}
    return said | {name: text for name, text in times.items() if text}


def _door(payload: Mapping[str, Any]) -> dict[str, Any]:
    usual = Checkpoint(key="", name="")
    said: dict[str, Any] = {name: payload.get(name, getattr(usual, name)) for name in _DOOR_TEXTS}
    for name in _DOOR_NUMBERS:
        before = getattr(usual, name)
        said[name] = type(before)(payload.get(name, before))
    return said | {name: _time(payload.get(name)) for name in _DOOR_TIMES}


def _source_payload(c: Checkpoint) -> dict[str, Any]:
    """What only the lists of ticket systems have."""
    if not c.source:
        return {}
    said: dict[str, Any] = {
        "source": c.source,
        "list_id": c.list_id,
        "addon_match": int(c.addon_match),
        "include_pending": int(c.include_pending),
    }
    if c.also:
        said["also"] = list(c.also)
    if c.date:
        said["date"] = c.date
    if c.dates:
        said["dates"] = [_date_payload(one) for one in c.dates]
    return said if c.products is None else {**said, "products": list(c.products)}


def _date_payload(one: SeriesDate) -> dict[str, Any]:
    said = {name: _iso(getattr(one, name)) for name in _DATE_TIMES}
    return {"id": one.id, "name": one.name, **{name: text for name, text in said.items() if text}}


def _date_of(said: Mapping[str, Any]) -> SeriesDate:
    times = {name: _time(said.get(name)) for name in _DATE_TIMES}
    return SeriesDate(id=said["id"], name=said.get("name", ""), **times)


_DATE_TIMES = ("starts", "ends", "admission")


def _question_payload(q: Question) -> dict[str, Any]:
    said: dict[str, Any] = {
        "key": q.key,
        "text": q.text,
        "kind": q.kind,
        "required": int(q.required),
        "options": list(q.options),
    }
    if q.number or q.always:
        said |= {"always": int(q.always), "number": q.number}
    said |= {name: text for name in _LIMITS if (text := getattr(q, name))}
    return said if q.products is None else {**said, "products": list(q.products)}


_LIMITS = ("lowest", "highest")


def checkpoint_of(payload: Mapping[str, Any]) -> Checkpoint:
    return Checkpoint(
        key=payload["key"],
        name=payload["name"],
        policy=Policy(payload.get("policy", Policy.PRETIX)),
        desk=bool(payload.get("desk", 0)),
        session=payload.get("session", ""),
        categories=tuple(payload.get("categories", ())),
        registered_only=bool(payload.get("registered_only", 0)),
        multiple_entries=bool(payload.get("multiple_entries", 0)),
        re_entry=bool(payload.get("re_entry", 0)),
        opens=_time(payload.get("opens")),
        closes=_time(payload.get("closes")),
        capacity=payload.get("capacity", 0),
        admit_unpaid=bool(payload.get("admit_unpaid", 0)),
        questions=tuple(map(_question_of, payload.get("questions", ()))),
        source=payload.get("source", ""),
        list_id=payload.get("list_id", 0),
        products=tuple(payload["products"]) if "products" in payload else None,
        addon_match=bool(payload.get("addon_match", 0)),
        include_pending=bool(payload.get("include_pending", 0)),
        also=tuple(payload.get("also", ())),
        date=payload.get("date", 0),
        dates=tuple(map(_date_of, payload.get("dates", ()))),
        **_door(payload),
    )


def _question_of(said: Mapping[str, Any]) -> Question:
    return Question(
        key=said["key"],
        text=said["text"],
        kind=said.get("kind", "text"),
        required=bool(said.get("required", 0)),
        options=tuple(said.get("options", ())),
        always=bool(said.get("always", 0)),
        products=tuple(said["products"]) if "products" in said else None,
        number=said.get("number", 0),
        **{name: said.get(name, "") for name in _LIMITS},
    )


def category_payload(c: Category) -> dict[str, Any]:
    return {"name": c.name, "colour": c.colour, "read_first": int(c.read_first)}


def category_of(payload: Mapping[str, Any]) -> Category:
    return Category(
        name=payload["name"],
        colour=payload.get("colour", ""),
        read_first=bool(payload.get("read_first", 0)),
    )


def _iso(at: datetime | None) -> str:
    return "" if at is None else at.isoformat()


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
