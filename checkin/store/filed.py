"""A person as the event file has them at this moment: what the journal comes to, and the rows."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace

from checkin.model import Fact
from checkin.person import Person
from checkin.projection import fold, undone_facts
from checkin.store import journal, tables
from checkin.store.reads import Reads


def as_root(person: Person) -> Person:
    """*person* as somebody who stays: where two were merged into each other, one of them does."""
    if not person.merged_into:
        return person
    attendee = person.attendee and replace(person.attendee, merged_into="")
    return replace(person, merged_into="", attendee=attendee)


def fold_as_filed(store: Reads, attendee: str, withdrawn: frozenset[str]) -> Person:
    """*attendee* as the journal and the aliases in the file have it at this moment."""
    if store.root(attendee) != attendee:
        own = journal.of_attendees(store.connection, [attendee])
        return fold(attendee, own, withdrawn=withdrawn)
    facts = journal.of_attendees(store.connection, store.members(attendee))
    return as_root(fold(attendee, facts, withdrawn=withdrawn))


def read_rows(db: sqlite3.Connection, attendee: str) -> tables.Rows:
    """What the tables say of one attendee, in the form of `tables.rows_of`."""
    rows: tables.Rows = {}
    for table, columns in tables.COLUMNS.items():
        owner = "id" if table == "attendee" else "attendee"
        found = db.execute(
            f"SELECT {', '.join(columns)} FROM {table} WHERE {owner} = ?", (attendee,)
        ).fetchall()
        if found:
            rows[table] = set(found)
    return rows


def merged_into(attendee: str, facts: Sequence[Fact]) -> str:
    """Whom the facts about *attendee* itself merge it into; "" if nobody, or if it is erased."""
    if any(fact.kind == "erase" for fact in facts):
        return ""
    ordered = sorted(facts, key=lambda fact: fact.order)
    undone = undone_facts(ordered)
    into = ""
    for fact in ordered:
        if fact.kind == "merge" and fact.payload is not None and fact.id not in undone:
            into = str(fact.payload["into"])
    return "" if into == attendee else into
