"""How a person and an entity lie in the tables, and back. The one place that knows both."""

import sqlite3
from collections.abc import Iterable, Mapping
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import orjson

from checkin import badgecode, ticketed
from checkin.canonical import canonical
from checkin.model import (
    TEXT_FIELDS,
    Attendee,
    Category,
    Checkpoint,
    Event,
    Fact,
    JobState,
    Policy,
    Presence,
    PrintJob,
    Question,
    SeriesDate,
    Session,
    Status,
    from_ms,
    to_ms,
)

if TYPE_CHECKING:
    from checkin.person import Person, RosterRow

Row = tuple[Any, ...]

#: Tables written for each person, with the number of columns that name a row.
KEYS = {
    "attendee": 1,
    "ticket_code": 2,
    "entitlement": 2,
    "roster": 3,
    "conflict": 2,
    "presence": 2,
    "print_job": 1,
    "undone": 1,
}

ATTENDEE_COLUMNS = (
    "id",
    "locator",
    *TEXT_FIELDS,
    "status",
    "valid_from",
    "valid_until",
    "vip",
    "blocked",
    "codes",
    "source",
    "source_id",
    "walk_in",
    "missing",
    "entitlements",
    "extra",
    "notes",
    "badge_issue",
    "merged_into",
    "edits",
    "tickets",
)

COLUMNS: Mapping[str, tuple[str, ...]] = {
    "attendee": ATTENDEE_COLUMNS,
    "ticket_code": ("code", "attendee"),
    "entitlement": ("attendee", "session"),
    "roster": ("attendee", "source", "key", "version", "content", "missing", "fact", "is_code"),
    "conflict": ("attendee", "field", "desk", "source", "base"),
    "presence": (
        "attendee",
        "checkpoint",
        "entries",
        "exits",
        "inside",
        "first_entry",
        "first_station",
        "last_entry",
        "last_exit",
        "last_station",
    ),
    "print_job": (
        "id",
        "attendee",
        "issue",
        "random",
        "printer",
        "template",
        "state",
        "reason",
        "detail",
        "content",
        "attempts",
        "station",
        "queued_at",
        "changed_at",
    ),
    "undone": ("fact", "by", "attendee"),
}

_INSERTS = {
    table: f"INSERT OR REPLACE INTO {table} ({', '.join(columns)})"
    f" VALUES ({','.join('?' * len(columns))})"
    for table, columns in COLUMNS.items()
}
_DELETES = {
    table: f"DELETE FROM {table} WHERE "
    + " AND ".join(f"{column} = ?" for column in COLUMNS[table][: KEYS[table]])
    for table in COLUMNS
}

Rows = dict[str, set[Row]]


def rows_of(person: "Person | None") -> Rows:
    """The rows of *person* in each table. Of somebody merged only what the lists say; the
    rest stands under the person that stays.
    """
    rows: Rows = {}
    if person is None:
        return rows
    own = {_roster_row(r) for r in person.roster if r.attendee == person.id}
    if own:
        rows["roster"] = own
    attendee = person.attendee
    if attendee is not None:
        rows["attendee"] = {_attendee_row(person, attendee)}
    if person.merged_into:
        return rows
    if person.undone:
        rows["undone"] = {(fact, by, person.id) for fact, by in person.undone.items()}
    if attendee is not None:
        _add_attendee_lists(rows, person, attendee)
    if person.presence:
        rows["presence"] = {_presence_row(person.id, p) for p in person.presence}
    if person.jobs:
        rows["print_job"] = {_job_row(job) for job in person.jobs}
    return rows


def _add_attendee_lists(rows: Rows, person: "Person", attendee: Attendee) -> None:
    if attendee.codes:
        rows["ticket_code"] = {(code, attendee.id) for code in attendee.codes}
    if attendee.entitlements:
        rows["entitlement"] = {(attendee.id, session) for session in attendee.entitlements}
    if person.conflicts:
        rows["conflict"] = {
            (attendee.id, c.field, c.desk, c.source, c.base) for c in person.conflicts
        }


def write(db: sqlite3.Connection, changes: Iterable[tuple[Rows, Rows]]) -> None:
    """Make the tables say the second of each pair where they said the first."""
    gone: dict[str, list[Row]] = {}
    came: dict[str, list[Row]] = {}
    for before, after in changes:
        for table in before.keys() | after.keys():
            old, new = before.get(table, _NONE), after.get(table, _NONE)
            added = new - old
            if added:
                came.setdefault(table, []).extend(added)
            removed = old - new
            if removed:
                size = KEYS[table]
                kept = {row[:size] for row in added}
                names = [row[:size] for row in removed if row[:size] not in kept]
                gone.setdefault(table, []).extend(names)
    for table, names in gone.items():
        db.executemany(_DELETES[table], names)
    for table, rows in came.items():
        insert(db, table, rows)


def insert(db: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    """Put *rows* into one of `COLUMNS`, in the place of those with the same key."""
    db.executemany(_INSERTS[table], rows)


_NONE: set[Row] = set()


def _roster_row(r: "RosterRow") -> Row:
    said = r.attendee, r.source, r.key, r.version, r.content
    return (*said, int(r.missing), r.fact, int(r.is_code))


_texts_of = attrgetter(*TEXT_FIELDS)


def _attendee_row(person: "Person", a: Attendee) -> Row:
    edits: dict[str, list[str]] = {}
    if person.edits:
        edits = {name: [edit.value, edit.base] for name, edit in person.edits.items()}
    return (
        a.id,
        badgecode.locator(a.id),
        *_texts_of(a),
        a.status.value,
        a.valid_from.isoformat() if a.valid_from else "",
        a.valid_until.isoformat() if a.valid_until else "",
        "yes" if a.vip else "",
        "yes" if a.blocked else "",
        text(a.codes),
        a.source,
        a.source_id,
        int(a.walk_in),
        int(a.missing),
        text(a.entitlements),
        text(a.extra) if a.extra else "{}",
        text(a.notes),
        a.badge_issue,
        a.merged_into,
        text(edits) if edits else "{}",
        text([ticketed.as_map(ticket) for ticket in a.tickets]),
    )


def text(value: Any) -> str:
    """A list or a map as a column holds it; "[]" where there is nothing in it."""
    return canonical(value).decode() if value else "[]"


def attendee_of(row: Row) -> Attendee:
    """The attendee of one row of `ATTENDEE_COLUMNS`."""
    texts = dict(zip(TEXT_FIELDS, row[2:_END], strict=True))
    status, valid_from, valid_until, vip, blocked, codes, source, source_id = row[_END : _END + 8]
    walk_in, missing, entitlements, extra, notes, issue, merged, _, held = row[_END + 8 :]
    return Attendee(
        id=row[0],
        **texts,
        status=Status(status),
        valid_from=datetime.fromisoformat(valid_from) if valid_from else None,
        valid_until=datetime.fromisoformat(valid_until) if valid_until else None,
        vip=vip == "yes",
        blocked=blocked == "yes",
        codes=tuple(orjson.loads(codes)),
        source=source,
        source_id=source_id,
        walk_in=bool(walk_in),
        missing=bool(missing),
        entitlements=tuple(orjson.loads(entitlements)),
        extra=orjson.loads(extra),
        notes=tuple(orjson.loads(notes)),
        badge_issue=issue,
        merged_into=merged,
        tickets=tuple(map(ticketed.of_map, orjson.loads(held))) if held != "[]" else (),
    )


_END = 2 + len(TEXT_FIELDS)


def _presence_row(attendee: str, p: Presence) -> Row:
    return (
        attendee,
        p.checkpoint,
        p.entries,
        p.exits,
        p.heads,
        _ms(p.first_entry),
        p.first_station,
        _ms(p.last_entry),
        _ms(p.last_exit),
        p.last_station,
    )


def presence_of(row: Row) -> Presence:
    """The presence of one row of the table `presence`."""
    return Presence(
        checkpoint=row[1],
        entries=row[2],
        exits=row[3],
        inside=row[4] > 0,
        companions=max(0, row[4] - 1),
        first_entry=_at(row[5]),
        first_station=row[6],
        last_entry=_at(row[7]),
        last_exit=_at(row[8]),
        last_station=row[9],
    )


def _job_row(j: PrintJob) -> Row:
    return (
        j.id,
        j.attendee,
        j.issue,
        j.random,
        j.printer,
        j.template,
        j.state.value,
        j.reason,
        j.detail,
        j.content,
        j.attempts,
        j.station,
        _ms(j.queued_at),
        _ms(j.changed_at),
    )


def job_of(row: Row) -> PrintJob:
    """The print job of one row of the table `print_job`."""
    return PrintJob(
        id=row[0],
        attendee=row[1],
        issue=row[2],
        random=row[3],
        printer=row[4],
        template=row[5],
        state=JobState(row[6]),
        reason=row[7],
        detail=row[8],
        content=row[9],
        attempts=row[10],
        station=row[11],
        queued_at=_at(row[12]),
        changed_at=_at(row[13]),
    )


def _ms(at: datetime | None) -> int | None:
    return None if at is None else to_ms(at)


def _at(ms: int | None) -> datetime | None:
    return None if ms is None else from_ms(ms)


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
