"""What can be asked of an event file. Rows become values here; no row leaves this package."""

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import orjson

from checkin.model import (
    Attendee,
    Category,
    Checkpoint,
    Direction,
    Event,
    Fact,
    JobState,
    Passage,
    Presence,
    PrintJob,
    Session,
    from_ms,
)
from checkin.store import entities, journal, schema, tables
from checkin.store.search_index import Searcher

if TYPE_CHECKING:  # what folds a person is loaded with the first: a window is open sooner
    from checkin.person import Conflict, Edit, Person, RosterRow

_CHECKPOINT = schema.CHECKPOINT_OF.replace("payload", "j.payload")
_ATTENDEE = ", ".join(tables.ATTENDEE_COLUMNS)
_PAGE = 500

#: What the index `print_job_waiting` holds, and its condition as the schema has it.
_UNFINISHED = frozenset(
    {JobState.QUEUED, JobState.SENDING, JobState.HELD, JobState.NOT_SENT, JobState.UNKNOWN}
)
_IS_UNFINISHED = "state IN ('queued', 'sending', 'held', 'not-sent', 'unknown')"


def _passage(row: Sequence[Any]) -> Passage:
    return Passage(
        checkpoint=row[6],
        direction=Direction(row[7]),
        at=from_ms(row[5]),
        who=row[3],
        ticket=row[10] or "",
        room=bool(row[8]),
        companion=bool(row[9]),
    )


class Reads:
    """Questions to one connection. Mixed into `Store`; used on the thread that opened it."""

    connection: sqlite3.Connection
    event: Event

    # -- people

    def attendee(self, attendee_id: str) -> Attendee | None:
        row = self.connection.execute(
            f"SELECT {_ATTENDEE} FROM attendee WHERE id = ?", (attendee_id,)
        ).fetchone()
        return tables.attendee_of(row) if row else None

    def attendees(self, ids: Sequence[str] | None = None) -> list[Attendee]:
        """These attendees in the order asked for, unknown ones left out; without *ids* everybody.

        Everybody means: not those who were merged into somebody else.
        """
        if ids is None:
            return list(self.iter_attendees())
        found: dict[str, Attendee] = {}
        for start in range(0, len(ids), _PAGE):
            page = ids[start : start + _PAGE]
            marks = ",".join("?" * len(page))
            for row in self.connection.execute(
                f"SELECT {_ATTENDEE} FROM attendee WHERE id IN ({marks})", page
            ):
                found[row[0]] = tables.attendee_of(row)
        return [found[i] for i in ids if i in found]

    def iter_attendees(self) -> Iterator[Attendee]:
        rows = self.connection.execute(
            f"SELECT {_ATTENDEE} FROM attendee WHERE merged_into = '' ORDER BY family_name,"
            " given_name, id"
        )
        return map(tables.attendee_of, rows)

    def by_code(self, code: str) -> list[Attendee]:
        """Everybody who holds the ticket *code*, compared byte for byte."""
        rows = self.connection.execute(
            "SELECT attendee FROM ticket_code WHERE code = ? ORDER BY attendee", (code,)
        )
        return self.attendees([row[0] for row in rows])

    def by_code_beginning(self, start: str) -> list[Attendee]:
        """Everybody who holds a ticket code that begins with *start*, which is not empty."""
        after = start[:-1] + chr(ord(start[-1]) + 1)
        rows = self.connection.execute(
            "SELECT DISTINCT attendee FROM ticket_code WHERE code >= ? AND code < ?"
            " ORDER BY attendee",
            (start, after),
        )
        return self.attendees([row[0] for row in rows])

    def by_locator(self, locator: int) -> list[str]:
        """Ids of those whose badges carry *locator*; merged ones count, their badges are out."""
        rows = self.connection.execute("SELECT id FROM attendee WHERE locator = ?", (locator,))
        return [row[0] for row in rows]

    def by_source_id(self, source_id: str) -> list[Attendee]:
        rows = self.connection.execute(
            "SELECT attendee FROM roster WHERE key = ? AND NOT is_code ORDER BY attendee",
            (source_id,),
        )
        return self.attendees(list(dict.fromkeys(self.root(row[0]) for row in rows)))

    def root(self, attendee_id: str) -> str:
        """The attendee that *attendee_id* goes on as: itself, unless it was merged into another."""
        seen = [attendee_id]
        while True:
            row = self.connection.execute(
                "SELECT into_id FROM alias WHERE attendee = ?", (seen[-1],)
            ).fetchone()
            if row is None:
                return seen[-1]
            if row[0] in seen:  # two desks merged each into the other: the smaller id stays
                return min(seen[seen.index(row[0]) :])
            seen.append(row[0])

    def members(self, root: str) -> list[str]:
        """*root* and everybody merged into it."""
        rows = self.connection.execute(
            "WITH RECURSIVE m(id) AS (SELECT ? UNION SELECT a.attendee FROM alias a JOIN m"
            " ON a.into_id = m.id) SELECT id FROM m",
            (root,),
        )
        return [row[0] for row in rows]

    def person(self, attendee_id: str) -> "Person":
        """Everything known of *attendee_id*, or of whom it was merged into, from the journal."""
        from checkin.projection import fold

        root = self.root(attendee_id)
        return fold(
            root,
            journal.of_attendees(self.connection, self.members(root)),
            withdrawn=self.withdrawn_imports(),
        )

    def presence(self, attendee_id: str) -> list[Presence]:
        rows = self.connection.execute("SELECT * FROM presence WHERE attendee = ?", (attendee_id,))
        return [tables.presence_of(row) for row in rows]

    def edits(self) -> "dict[str, dict[str, Edit]]":
        """The desk's edits of everybody who has any, by attendee id and field."""
        from checkin.person import Edit

        rows = self.connection.execute("SELECT id, edits FROM attendee WHERE edits != '{}'")
        return {
            row[0]: {name: Edit(*pair) for name, pair in orjson.loads(row[1]).items()}
            for row in rows
        }

    def roster(self, source: str | None = None) -> "Iterator[RosterRow]":
        """What the sources say, without their fields; all sources if *source* is None."""
        from checkin.person import RosterRow

        where, values = ("1", []) if source is None else ("source = ?", [source])
        rows = self.connection.execute(
            "SELECT source, key, attendee, version, content, missing, fact, is_code FROM roster"
            f" WHERE {where}",
            values,
        )
        for r in rows:
            yield RosterRow(r[0], r[1], r[2], r[3], r[4], bool(r[5]), r[6], bool(r[7]))

    def conflicts(self) -> "list[tuple[str, Conflict]]":
        """(attendee id, conflict) for every field that waits for a decision."""
        from checkin.person import Conflict

        rows = self.connection.execute(
            "SELECT attendee, field, desk, source, base FROM conflict ORDER BY attendee, field"
        )
        return [(row[0], Conflict(*row[1:])) for row in rows]

    def erased(self) -> set[str]:
        return {row[0] for row in self.connection.execute("SELECT attendee FROM erased")}

    def withdrawn_imports(self) -> frozenset[str]:
        rows = self.connection.execute("SELECT key FROM entity WHERE kind = 'import_withdrawn'")
        return frozenset(row[0] for row in rows)

    def search(self, query: str, limit: int = 20) -> list[Attendee]:
        """Attendees that match what was typed so far, the likeliest first."""
        return self.attendees(self.searcher.find(query, limit))

    @property
    def searcher(self) -> Searcher:
        searcher: Searcher | None = getattr(self, "_searcher", None)
        if searcher is None:
            searcher = self._searcher = Searcher(self.connection)
        return searcher

    # -- things

    def entity(self, kind: str, key: str) -> dict[str, Any] | None:
        row = self.connection.execute(
            "SELECT payload FROM entity WHERE kind = ? AND key = ?", (kind, key)
        ).fetchone()
        return orjson.loads(row[0]) if row else None

    def entities_of(self, kind: str, keys: Sequence[str]) -> list[dict[str, Any]]:
        """Those of *keys* that there are, a few at most."""
        marks = ",".join("?" * len(keys))
        rows = self.connection.execute(
            f"SELECT payload FROM entity WHERE kind = ? AND key IN ({marks})", (kind, *keys)
        )
        return [orjson.loads(row[0]) for row in rows]

    def entities(self, kind: str) -> list[dict[str, Any]]:
        rows = self.connection.execute(
            "SELECT payload FROM entity WHERE kind = ? ORDER BY key", (kind,)
        )
        return [orjson.loads(row[0]) for row in rows]

    def sessions(self) -> list[Session]:
        """The programme in order of time."""
        found = [entities.session_of(payload) for payload in self.entities("session")]
        return sorted(found, key=lambda s: (s.starts is None, s.starts or 0, s.room, s.key))

    def session(self, key: str) -> Session | None:
        payload = self.entity("session", key)
        return entities.session_of(payload) if payload else None

    def checkpoints(self) -> list[Checkpoint]:
        """Registration desks first, then by name; without those that were taken away."""
        said = [one for one in self.entities("checkpoint") if not one.get("removed")]
        found = [entities.checkpoint_of(payload) for payload in said]
        return sorted(found, key=lambda c: (not c.desk, c.name, c.key))

    def checkpoint(self, key_or_name: str) -> Checkpoint | None:
        payload = self.entity("checkpoint", key_or_name)
        if payload is not None:
            return entities.checkpoint_of(payload)
        return next((c for c in self.checkpoints() if c.name == key_or_name), None)

    def categories(self) -> list[Category]:
        return [entities.category_of(payload) for payload in self.entities("category")]

    def station_labels(self) -> dict[str, str]:
        """Station id → the name people know it by."""
        rows = self.connection.execute(
            "SELECT key, payload ->> 'label' FROM entity WHERE kind = 'station'"
        )
        return {row[0]: row[1] or row[0] for row in rows}

    # -- printing

    def jobs(
        self,
        states: Collection[JobState] | None = None,
        printer: str | None = None,
        *,
        attendees: Collection[str] | None = None,
        most: int = -1,
    ) -> list[PrintJob]:
        """Print jobs, of these *attendees* or of all, in the order in which they were queued.

        Args:
            most: No more than the first so many; -1: all.
        """
        where, values = [_in(states) if states is not None else "1"], list[object]()
        if printer is not None:
            where.append("printer = ?")
            values.append(printer)
        if attendees is not None:
            where.append("attendee IN (SELECT value FROM json_each(?))")
            values.append(orjson.dumps(list(attendees)).decode())
        rows = self.connection.execute(
            f"SELECT * FROM print_job WHERE {' AND '.join(where)} ORDER BY queued_at, issue, id"
            " LIMIT ?",
            [*values, most],
        )
        return [tables.job_of(row) for row in rows]

    def jobs_at(self, states: Collection[JobState]) -> dict[str, int]:
        """How many jobs of these *states* each printer has that has any."""
        rows = self.connection.execute(
            f"SELECT printer, count(*) FROM print_job WHERE {_in(states)} GROUP BY printer"
        )
        return {str(printer): int(count) for printer, count in rows}

    def job(self, job_id: str) -> PrintJob | None:
        row = self.connection.execute("SELECT * FROM print_job WHERE id = ?", (job_id,)).fetchone()
        return tables.job_of(row) if row else None

    # -- facts and figures

    def facts(
        self,
        attendee: str | None = None,
        kinds: Collection[str] | None = None,
        *,
        newest_first: bool = False,
        limit: int | None = None,
    ) -> Iterator[Fact]:
        """Facts in the one order; of *attendee* means also those merged into that person."""
        where, values = ["1"], list[object]()
        if attendee is not None:
            members = self.members(self.root(attendee))
            where.append(f"j.attendee IN ({','.join('?' * len(members))}) AND j.attendee != ''")
            values += members
        if kinds is not None:
            where.append(f"j.kind IN ({','.join('?' * len(kinds))})")
            values += list(kinds)
        return journal.select(
            self.connection,
            " AND ".join(where),
            values,
            newest_first=newest_first,
            limit=limit,
        )

    def fact(self, fact_id: str) -> Fact | None:
        return next(journal.select(self.connection, "j.id = ?", (fact_id,)), None)

    def facts_by_id(self, ids: Iterable[str]) -> dict[str, Fact]:
        """These facts by id; unknown ids are left out."""
        found: dict[str, Fact] = {}
        wanted = list(ids)
        for start in range(0, len(wanted), _PAGE):
            page = wanted[start : start + _PAGE]
            where = f"j.id IN ({','.join('?' * len(page))})"
            found.update((f.id, f) for f in journal.select(self.connection, where, page))
        return found

    def is_undone(self, fact_id: str) -> bool:
        row = self.connection.execute("SELECT 1 FROM undone WHERE fact = ?", (fact_id,)).fetchone()
        return row is not None

    def inside(self, checkpoint: str) -> int:
        """How many people are inside *checkpoint* now, those counted without a badge too."""
        row = self.connection.execute(
            "SELECT inside FROM occupancy WHERE checkpoint = ?", (checkpoint,)
        ).fetchone()
        came, went = self.counted().get(checkpoint, (0, 0))
        return max(0, (int(row[0]) if row else 0) + came - went)

    def counted(self) -> dict[str, tuple[int, int]]:
        """Checkpoint key → people without a badge who were counted in, and out, by all stations."""
        rows = self.connection.execute(
            "SELECT payload ->> 'checkpoint', sum(payload ->> 'in'), sum(payload ->> 'out')"
            " FROM entity WHERE kind = 'count' GROUP BY 1"
        )
        return {row[0]: (row[1] or 0, row[2] or 0) for row in rows}

    def inside_at(self, checkpoint: str, session: Session | None, at: datetime) -> int:
        """How many people are inside *checkpoint*, which guards *session*, at the moment *at*.

        When the session is over, cancelled or moved away, nobody counts any more but those who
        came in since: nobody stays in a room because a scan is missing.
        """
        from checkin.store.emptied import counted_since, emptied

        moment = emptied(self.connection, checkpoint, session, at, self.event.timezone)
        if moment is None:
            return self.inside(checkpoint)
        (heads,) = self.connection.execute(
            "SELECT coalesce(sum(inside), 0) FROM presence"
            " WHERE checkpoint = ? AND inside > 0 AND last_entry > ?",
            (checkpoint, moment),
        ).fetchone()
        return max(0, int(heads) + counted_since(self.connection, checkpoint, moment))

    def who_is_inside(self, checkpoint: str) -> list[str]:
        """Ids of those inside *checkpoint*, by scans alone, the last to come first."""
        rows = self.connection.execute(
            "SELECT attendee FROM presence WHERE checkpoint = ? AND inside > 0"
            " ORDER BY last_entry DESC",
            (checkpoint,),
        )
        return [row[0] for row in rows]

    def last_scans(self, checkpoint: str, limit: int) -> list[Fact]:
        """The newest scans at *checkpoint*, refused ones too, the newest first."""
        where = f"j.kind = 'scan' AND {_CHECKPOINT} = ?"
        return list(
            journal.select(self.connection, where, (checkpoint,), newest_first=True, limit=limit)
        )

    def passages(self) -> Iterator[tuple[str, list[Passage]]]:
        """(attendee, what they passed in the one order) of everybody who passed anywhere.

        As `Person.passages` has it, in one go; only those of whom another system told, or who
        were merged, are folded one by one.
        """
        (told,) = self.connection.execute(
            "SELECT json_group_array(DISTINCT attendee) FROM journal WHERE kind = 'elsewhere'"
        ).fetchone()
        merged = self.connection.execute("SELECT attendee, into_id FROM alias").fetchall()
        one_by_one = {self.root(one) for pair in merged for one in pair}
        one_by_one |= {self.root(one) for one in orjson.loads(told)}
        apart = one_by_one | {one for pair in merged for one in pair}
        rows = self.connection.execute(
            "SELECT j.attendee, j.t, j.counter, j.station, j.seq, j.at,"
            " j.payload ->> 'checkpoint', j.payload ->> 'direction', j.payload ->> 'room',"
            " j.payload ->> 'companion', j.payload ->> 'ticket' FROM journal j"
            " WHERE j.attendee != '' AND j.kind = 'scan' AND j.payload ->> 'answer' = 'admit'"
            " AND j.id NOT IN (SELECT fact FROM undone) ORDER BY j.attendee"
        )
        for attendee, scans in groupby(rows, itemgetter(0)):
            if attendee not in apart:
                yield attendee, [_passage(row) for row in sorted(scans, key=itemgetter(1, 2, 3, 4))]
        for attendee in sorted(one_by_one):
            passed = list(self.person(attendee).passages)
            if passed:
                yield attendee, passed

    def versions(self, kind: str) -> dict[str, list[Fact]]:
        """Key → every fact that described that thing, in the one order."""
        found: dict[str, list[Fact]] = {}
        for fact in journal.select(self.connection, "j.kind = ?", (kind,)):
            key = entities.entity_key(fact)
            if key is not None:
                found.setdefault(key, []).append(fact)
        return found

    def entitlements(self) -> list[tuple[str, str]]:
        """(attendee, session key) of everybody who is registered, cancelled ones left out."""
        return self.connection.execute(
            "SELECT e.attendee, e.session FROM entitlement e JOIN attendee a ON a.id = e.attendee"
            " WHERE a.status != 'cancelled' AND a.merged_into = '' ORDER BY e.attendee, e.session"
        ).fetchall()

    def registered(self) -> dict[str, int]:
        """Session key → how many people are registered for it, cancelled ones left out."""
        rows = self.connection.execute(
            "SELECT e.session, count(*) FROM entitlement e JOIN attendee a ON a.id = e.attendee"
            " WHERE a.status != 'cancelled' AND a.merged_into = '' GROUP BY e.session"
        )
        return dict(rows.fetchall())

    def occupancy(self) -> dict[str, tuple[int, int, int, int]]:
        """Checkpoint key → (inside, people who ever entered, entries, exits), by scans alone."""
        rows = self.connection.execute(
            "SELECT checkpoint, inside, people, entries, exits FROM occupancy"
        )
        return {row[0]: (row[1], row[2], row[3], row[4]) for row in rows}

    def heads(self) -> dict[str, int]:
        """Station id → the last seq up to which every row of that station is here."""
        rows = self.connection.execute("SELECT station, seq FROM station_head")
        return {row[0]: row[1] for row in rows}

    def rows_after(self, station: str, seq: int, limit: int = 1000) -> list[journal.Row]:
        return journal.rows_after(self.connection, station, seq, limit)

    def chain_at(self, station: str, seq: int) -> bytes | None:
        """The chain value of one record; None if it is not here."""
        row = self.connection.execute(
            "SELECT chain FROM journal WHERE station = ? AND seq = ?", (station, seq)
        ).fetchone()
        return bytes(row[0]) if row else None

    def data_version(self) -> int:
        """Changes whenever another connection has written to the file."""
        (version,) = self.connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    def local_get(self, name: str, default: str = "") -> str:
        """A setting of this file that is neither replicated nor verified."""
        row = self.connection.execute("SELECT value FROM local WHERE name = ?", (name,)).fetchone()
        return str(row[0]) if row else default


def _in(states: Collection[JobState]) -> str:
    """The condition that a print job is in one of *states*.

    Our own words, written out, and the index's own condition word for word: else sqlite reads all
    jobs there ever were. https://sqlite.org/partialindex.html, 3
    """
    wanted = f"state IN ({', '.join(repr(str(state.value)) for state in states)})"
    return f"{wanted} AND {_IS_UNFINISHED}" if _UNFINISHED.issuperset(states) else wanted
