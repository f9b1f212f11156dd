"""Somebody of whom one list has said something, and nobody else anything: the rows, made at once.

It is what `projection.fold` and `tables.rows_of` come to for them, without a person made up and
taken apart again: a list brings many, and each costs time. They are made before the write lock is
taken, so that scans go on meanwhile.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from operator import attrgetter
from typing import Any, NamedTuple

from checkin import badgecode, search, ticketed
from checkin.model import TEXT_FIELDS
from checkin.person import roster_content, status_of, time_of
from checkin.store import search_index, tables

_UNSAID = ("",) * len(TEXT_FIELDS)


class Newcomer(NamedTuple):
    """The rows of one newcomer in each table, and the entry in the search index."""

    attendee: tables.Row
    ticket_code: Sequence[tables.Row]
    entitlement: Sequence[tables.Row]
    roster: tables.Row
    entry: search_index.Entry

    @property
    def rows(self) -> tables.Rows:
        """The same in the form of `tables.rows_of`."""
        rows: tables.Rows = {"attendee": {self.attendee}, "roster": {self.roster}}
        if self.ticket_code:
            rows["ticket_code"] = set(self.ticket_code)
        if self.entitlement:
            rows["entitlement"] = set(self.entitlement)
        return rows


def newcomer(attendee: str, fact: str, payload: Mapping[str, Any]) -> Newcomer:
    """What the first `roster` fact about *attendee*, of the id *fact*, comes to."""
    fields: Mapping[str, str] = payload["fields"]
    said = fields.get
    source, key = str(payload["source"]), str(payload["key"])
    codes = tuple(dict.fromkeys(payload.get("codes", ())))
    entitlements = tuple(dict.fromkeys(payload.get("entitlements", ())))
    extra = payload.get("extra")
    tickets = [ticketed.as_map(ticketed.of_map(told)) for told in payload.get("tickets", ())]
    row = (
        attendee,
        badgecode.locator(attendee),
        *map(said, TEXT_FIELDS, _UNSAID),
        status_of(said("status", "")).value,
        _moment(said("valid_from", "")),
        _moment(said("valid_until", "")),
        "yes" if said("vip") == "yes" else "",
        "yes" if said("blocked") == "yes" else "",
        tables.text(codes),
        source,
        key,
        0,  # walk_in
        0,  # missing
        tables.text(entitlements),
        tables.text(extra) if extra else "{}",
        "[]",  # notes
        0,  # badge_issue
        "",  # merged_into
        "{}",  # edits
        tables.text(tickets),
    )
    version, content = payload["source_version"], roster_content(payload)
    given, family, badge = said("given_name", ""), said("family_name", ""), said("badge_name", "")
    others = said("organisation", ""), said("country", ""), said("email", "")
    return Newcomer(
        row,
        [(code, attendee) for code in codes],
        [(attendee, session) for session in entitlements],
        (attendee, source, key, version, content, 0, fact, int(key in codes)),
        (
            attendee,
            search.name_tokens(given, family, badge),
            search.other_tokens(*others, codes),
        ),
    )


def _moment(text: str) -> str:
    """*text* as the table of attendees has it."""
    at = time_of(text)
    return at.isoformat() if at else ""


_attendee, _roster, _entry = map(attrgetter, ("attendee", "roster", "entry"))


def write(db: sqlite3.Connection, people: Sequence[Newcomer]) -> None:
    """Put *people*, of whom the tables say nothing yet, into them and into the search index."""
    if not people:
        return
    tables.insert(db, "attendee", map(_attendee, people))
    tables.insert(db, "roster", map(_roster, people))
    for table, lists in (
        ("ticket_code", [row for one in people for row in one.ticket_code]),
        ("entitlement", [row for one in people for row in one.entitlement]),
    ):
        if lists:
            tables.insert(db, table, lists)
    search_index.add_many(db, list(map(_entry, people)))
