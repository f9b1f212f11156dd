"""Whom the desk knows, as an incoming list is compared with them: read in two passes, no facts."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Sequence

from checkin.matching import Known


def known_people(db: sqlite3.Connection, source: str) -> list[Known]:
    """Everybody; those of *source* with what it said of them last.

    Names and e-mails of *source* are its own, without the desk's edits: a list is recognised by
    what it said before.
    """
    codes = _codes(db)
    people = _of_source(db, source, codes)
    of_source = {known.attendee for known in people}
    rows = db.execute(
        "SELECT id, email, given_name, family_name, badge_name, merged_into FROM attendee"
    )
    for attendee, email, given, family, badge, merged in rows:
        if attendee not in of_source:
            people.append(
                Known(
                    attendee=attendee,
                    codes=tuple(codes.get(attendee, ())),
                    email=email,
                    name=_name(given, family, badge),
                    merged=bool(merged),
                )
            )
    return people


def owners(db: sqlite3.Connection, source: str, keys: Sequence[str]) -> dict[str, str]:
    """Row key → the attendee that facts of *source* are about; only of those *keys* it has."""
    marks = ",".join("?" * len(keys))
    rows = db.execute(
        f"SELECT key, attendee FROM roster WHERE source = ? AND key IN ({marks})", (source, *keys)
    )
    return dict(rows.fetchall())


def told_of(db: sqlite3.Connection, attendees: Sequence[str]) -> set[str]:
    """Those of *attendees* of whom a source told check-ins before."""
    marks = ",".join("?" * len(attendees))
    rows = db.execute(
        f"SELECT DISTINCT attendee FROM journal WHERE kind = 'elsewhere' AND attendee IN ({marks})",
        list(attendees),
    )
    return {row[0] for row in rows}


def came_often(db: sqlite3.Connection) -> list[tuple[str, str]]:
    """(attendee, checkpoint) of everybody who was let in more than once there."""
    return list(
        db.execute(
            "SELECT attendee, checkpoint FROM presence WHERE entries > 1 ORDER BY attendee"
        ).fetchall()
    )


def _codes(db: sqlite3.Connection) -> dict[str, list[str]]:
    codes: dict[str, list[str]] = defaultdict(list)
    for attendee, code in db.execute("SELECT attendee, code FROM ticket_code"):
        codes[attendee].append(code)
    return codes


def _of_source(db: sqlite3.Connection, source: str, codes: dict[str, list[str]]) -> list[Known]:
    rows = db.execute(
        "SELECT r.key, r.attendee, r.version, r.content, r.missing, r.fact,"
        " j.payload -> '$.codes', j.payload ->> '$.fields.email',"
        " j.payload ->> '$.fields.given_name', j.payload ->> '$.fields.family_name',"
        " j.payload ->> '$.fields.badge_name', a.merged_into"
        " FROM roster r JOIN journal j ON j.id = r.fact"
        " LEFT JOIN attendee a ON a.id = r.attendee"
        " WHERE r.source = ? AND j.payload IS NOT NULL",
        (source,),
    ).fetchall()
    # A code that the source itself gives somebody counts there first, also where that person was
    # merged into another one, who holds the code now.
    told = {row[5]: json.loads(row[6] or "[]") for row in rows}
    given = {code for listed in told.values() for code in listed}
    people = []
    for key, attendee, version, content, missing, fact, _, email, *names, merged in rows:
        further = [code for code in codes.get(attendee, ()) if code not in given]
        people.append(
            Known(
                attendee=attendee,
                key=key,
                version=version,
                content=content,
                missing=bool(missing),
                fact=fact,
                codes=(*told[fact], *further),
                email=email or "",
                name=_name(*names),
                merged=bool(merged),
            )
        )
    return people


def _name(given: str | None, family: str | None, badge: str | None) -> str:
    return " ".join(filter(None, (given, family))) or badge or ""
