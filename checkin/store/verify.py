"""Prove an event file: every chain, and that the tables say what the journal says."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

from checkin.canonical import canonical
from checkin.model import OrderKey
from checkin.store import entities, journal, search_index, tables
from checkin.store.filed import fold_as_filed
from checkin.store.reads import Reads

_PAGE = 400


@dataclass(frozen=True, slots=True)
class Proof:
    """What a verification found; `problems` are sentences, none if all is well."""

    facts: int
    people: int
    problems: tuple[str, ...]

    @property
    def holds(self) -> bool:
        return not self.problems


def prove(store: Reads, progress: Callable[[int, int], None] | None = None) -> Proof:
    """Prove *store*; *progress* is told (people done, people in all)."""
    db = store.connection
    db.execute("BEGIN")  # one state of the file from beginning to end
    try:
        (facts,) = db.execute("SELECT count(*) FROM journal").fetchone()
        people = [
            row[0]
            for row in db.execute("SELECT DISTINCT attendee FROM journal WHERE attendee != ''")
        ]
        problems = [*_chains(store), *_heads(store), *_payloads(store)]
        if not problems:
            # What was altered may say anything: only records that hold are worth comparing with.
            problems += [
                *_people(store, people, progress),
                *_occupancy(store),
                *_things(store),
                *_merges_and_erasures(store),
                *_search_terms(store),
            ]
    finally:
        db.rollback()
    return Proof(facts, len(people), tuple(problems))


def _chains(store: Reads) -> Iterator[str]:
    for row in journal.broken(store.connection, store.event.id):
        yield f"The record {row.seq} of station {row.station} was changed or does not follow."


def _heads(store: Reads) -> Iterator[str]:
    # A bare column beside max() comes from the row that has it: https://sqlite.org/lang_select.html
    there = {
        row[0]: row[1:]
        for row in store.connection.execute(
            "SELECT station, max(seq), chain FROM journal GROUP BY station"
        )
    }
    noted = {
        row[0]: row[1:]
        for row in store.connection.execute("SELECT station, seq, chain FROM station_head")
        if row[1] or row[0] in there
    }
    for station in sorted(there.keys() | noted.keys()):
        if there.get(station) != noted.get(station):
            yield f"The last record noted of station {station} is not the last one there."


def _payloads(store: Reads) -> Iterator[str]:
    """The chain holds without a payload, so that one can be erased; else none may be gone.

    A record from elsewhere may have been erased there, by a record that is still to come.
    """
    gone = store.connection.execute(
        "SELECT station, seq FROM journal j WHERE payload IS NULL AND (kind = 'erase'"
        " OR attendee = '' OR (attendee NOT IN (SELECT attendee FROM journal WHERE kind = 'erase')"
        " AND NOT EXISTS (SELECT 1 FROM receipt r WHERE r.station = j.station AND r.seq = j.seq)))"
        " ORDER BY station, seq"
    )
    for station, seq in gone:
        yield f"What the record {seq} of station {station} said is gone, and nobody erased it."


def _people(
    store: Reads, people: Sequence[str], progress: Callable[[int, int], None] | None
) -> Iterator[str]:
    db = store.connection
    withdrawn = store.withdrawn_imports()
    totals = dict.fromkeys(tables.COLUMNS, 0)
    findable = 0
    for start in range(0, len(people), _PAGE):
        page = people[start : start + _PAGE]
        actual = _actual(store, page)
        entries = _entries(store, page)
        for attendee in page:
            person = fold_as_filed(store, attendee, withdrawn)
            expected = tables.rows_of(person)
            for table in tables.COLUMNS:
                wanted = expected.get(table, set())
                totals[table] += len(wanted)
                if wanted != actual[table].get(attendee, set()):
                    yield f"The table {table} differs from the journal for attendee {attendee}."
            found = person.attendee
            entry = search_index.entry_of(found) if found and not person.merged_into else None
            findable += entry is not None
            if entry != entries.get(attendee):
                yield f"The search index differs from the journal for attendee {attendee}."
        if progress:
            progress(min(start + _PAGE, len(people)), len(people))
    for table, total in totals.items():
        (rows,) = db.execute(f"SELECT count(*) FROM {table}").fetchone()
        if rows != total:
            yield f"The table {table} holds {rows} rows where the journal gives {total}."
    (rows,) = db.execute("SELECT count(*) FROM attendee_search_text").fetchone()
    if rows != findable:
        yield f"The search index holds {rows} people where the journal gives {findable}."


def _entries(store: Reads, page: Sequence[str]) -> dict[str, tuple[str, str, str]]:
    marks = ",".join("?" * len(page))
    rows = store.connection.execute(
        f"SELECT id, names, other FROM attendee_search_text WHERE id IN ({marks})", page
    )
    return {row[0]: (row[0], row[1], row[2]) for row in rows}


def _actual(store: Reads, page: Sequence[str]) -> dict[str, dict[str, set[tables.Row]]]:
    """table → attendee → rows, for the attendees of *page*."""
    marks = ",".join("?" * len(page))
    found: dict[str, dict[str, set[tables.Row]]] = {}
    for table, columns in tables.COLUMNS.items():
        owner = "id" if table == "attendee" else "attendee"
        rows = store.connection.execute(
            f"SELECT {', '.join(columns)} FROM {table} WHERE {owner} IN ({marks})", page
        ).fetchall()
        column = itemgetter(columns.index(owner))
        found[table] = {
            key: set(group) for key, group in groupby(sorted(rows, key=column), key=column)
        }
    return found


def _occupancy(store: Reads) -> Iterator[str]:
    counted = {
        row[0]: row[1:]
        for row in store.connection.execute(
            "SELECT checkpoint, sum(inside), sum(entries > 0), sum(entries), sum(exits)"
            " FROM presence GROUP BY checkpoint"
        )
    }
    for checkpoint, noted in store.occupancy().items():
        if counted.get(checkpoint, (0, 0, 0, 0)) != noted:
            yield f"The occupancy of checkpoint {checkpoint} differs from who is inside."
    for checkpoint in counted.keys() - store.occupancy().keys():
        yield f"The occupancy of checkpoint {checkpoint} is missing."


def _things(store: Reads) -> Iterator[str]:
    last: dict[tuple[str, str], tuple[OrderKey, str]] = {}
    for fact in journal.select(store.connection, "j.kind NOT IN ('scan', 'roster')"):
        key = entities.entity_key(fact)
        if key is not None:
            last[fact.kind, key] = (fact.order, canonical(fact.payload).decode())
    rows = store.connection.execute(
        "SELECT kind, key, t, counter, station, seq, payload FROM entity"
    )
    actual = {(r[0], r[1]): (OrderKey(r[2], r[3], r[4], r[5]), r[6]) for r in rows}
    for kind, key in sorted(last.keys() | actual.keys()):
        if last.get((kind, key)) != actual.get((kind, key)):
            yield f"The {kind} “{key}” differs from the journal."


def _search_terms(store: Reads) -> Iterator[str]:
    if not search_index.holds_its_texts(store.connection):
        yield "The search index differs from the texts beside it."


def _merges_and_erasures(store: Reads) -> Iterator[str]:
    db = store.connection
    undone = {row[0] for row in db.execute("SELECT fact FROM undone")}
    into: dict[str, str] = {}
    for fact in journal.select(db, "j.kind = 'merge' AND j.payload IS NOT NULL"):
        if fact.id not in undone and fact.payload and fact.payload["into"] != fact.attendee:
            into[fact.attendee] = str(fact.payload["into"])
    if into != dict(db.execute("SELECT attendee, into_id FROM alias")):
        yield "Who was merged into whom differs from the journal."
    erased = {fact.attendee for fact in journal.select(db, "j.kind = 'erase'")}
    if erased != store.erased():
        yield "Who was erased differs from the journal."
    (left,) = db.execute(
        "SELECT count(*) FROM journal j JOIN erased e ON e.attendee = j.attendee"
        " WHERE j.kind != 'erase' AND j.payload IS NOT NULL"
    ).fetchone()
    if left:
        yield f"{left} records of erased people still hold their data."
    (waiting,) = db.execute(
        "SELECT count(*) FROM waiting w JOIN erased e ON e.attendee = w.attendee"
        " WHERE w.kind != 'erase' AND w.payload IS NOT NULL"
    ).fetchone()
    if waiting:
        yield f"{waiting} records of erased people wait for others and still hold their data."
