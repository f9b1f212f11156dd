"""How a person lies in the tables, and back. The one place that knows both."""

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
    JobState,
    Presence,
    PrintJob,
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
