"""One transaction on an event file: facts in, projections kept in step, all or nothing."""

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from checkin import ids
from checkin.canonical import canonical
from checkin.model import Attendee, Fact, to_ms
from checkin.person import Person
from checkin.projection import Folded, folded
from checkin.store import (
    cleaning,
    drafts,
    entities,
    filed,
    journal,
    newcomers,
    search_index,
    tables,
)
from checkin.store.drafts import Drafts
from checkin.store.journal import Head
from checkin.store.newcomers import Newcomer
from checkin.store.reads import Reads

_AT_ONCE = 500  # bound values of one query

#: Facts after which it must be worked out anew who is merged into whom, or who is gone.
_RESHAPING = frozenset({"merge", "undo", "erase"})


@dataclass(slots=True)
class _Loaded:
    """A person in this transaction: the facts, and what they came to before it."""

    root: str
    facts: list[Fact]
    before: tables.Rows
    folded: Folded | None
    read: int
    """How many of the facts `folded` knows."""


@dataclass(frozen=True, slots=True)
class _Change:
    """The rows of one person before and after, and the attendee as it is after."""

    before: tables.Rows
    after: tables.Rows
    attendee: Attendee | None


@dataclass(slots=True)
class Arrival:
    """What became of rows from another station."""

    taken: int = 0
    ahead: int = 0
    more: set[str] = field(default_factory=set)  # stations whose next rows wait
    refused: dict[str, int] = field(default_factory=dict)  # station → the seq that does not follow


class Writer:
    """The inside of one `Store.writing()` block.

    Facts are sealed as they come in and written together in `flush`, which the block calls before
    it commits.
    """

    def __init__(self, store: Reads, event_id: str, head: Head) -> None:
        self._store = store
        self._db: sqlite3.Connection = store.connection
        self._event_id = event_id
        self.head = head
        self._rows: list[journal.Row] = []
        self._entered: list[tuple[str, int, int]] = []
        self._loaded: dict[str, _Loaded] = {}
        self._touched: dict[str, None] = {}  # in order: neighbours lie on one page of the file
        self._reshape: set[str] = set()
        self._things: list[Fact] = []
        self._fact_ids = ids.FactIds()
        self._aliases = self._exists("SELECT 1 FROM alias")
        self._any_erased = self._exists("SELECT 1 FROM erased")
        self._withdrawn = store.withdrawn_imports()
        self.erased = False  # whether there is something to clean away (`cleaning`)

    # -- facts of our own

    def append(
        self,
        kind: str,
        payload: Mapping[str, Any],
        *,
        at: datetime,
        attendee: str = "",
        actor: str = "",
        back_dated: bool = False,
        entered_at: datetime | None = None,
        version: int = 1,
        fact_id: str = "",
        sealed: journal.Sealed | None = None,
    ) -> Fact:
        """Add one fact.

        Args:
            at: When it happened, aware.
            back_dated: `at` was given by hand, so the fact takes its place in the order by it.
            entered_at: The clock's time when a back-dated fact was typed in.
            fact_id: An id the caller has made (`ids.new_fact_id`); else one is made.
            sealed: The payload, where the caller has sealed it already.

        Raises:
            TypeError: The payload holds something a fact cannot.
        """
        at_ms = to_ms(at)
        t, counter = (at_ms, 0) if back_dated else self._tick(at_ms)
        fact = Fact(
            station=self.head.station,
            seq=self.head.seq + 1,
            id=fact_id or self._fact_ids.next(at_ms),
            kind=kind,
            version=version,
            at=at_ms,
            t=t,
            counter=counter,
            attendee=attendee,
            actor=actor,
            payload=payload,
        )
        row = self._chain(journal.place_of(fact), sealed or journal.seal(payload))
        if entered_at is not None:
            self._entered.append((fact.station, fact.seq, to_ms(entered_at)))
        self._take(fact, row)
        return fact

    def append_many(
        self,
        facts: Iterable[tuple[str, Mapping[str, Any], str]],
        *,
        at: datetime,
        actor: str = "",
    ) -> list[Fact]:
        """Add facts given as (kind, payload, attendee)."""
        given = list(facts)
        self._load_many([attendee for _, _, attendee in given])
        return [
            self.append(kind, payload, at=at, attendee=attendee, actor=actor)
            for kind, payload, attendee in given
        ]

    def append_drafts(self, ready: Drafts, *, at: datetime, actor: str = "") -> None:
        """Add facts made ready beforehand, in their order.

        Newcomers are written as they were drafted, unless somebody has written of them since.
        """
        self.flush()
        came = self._newcomers(ready)
        self._load_many([d.attendee for d in ready.facts if d.attendee not in came])
        at_ms = to_ms(at)
        for name, kind, payload, attendee, sealed, _ in ready.facts:
            if attendee in came:
                t, counter = self._tick(at_ms)
                head = self.head.station, self.head.seq + 1
                place = (*head, name, kind, 1, at_ms, t, counter, attendee, actor)
                self._rows.append(self._chain(place, sealed))
            else:
                self.append(
                    kind,
                    payload,
                    at=at,
                    attendee=attendee,
                    actor=actor,
                    fact_id=name,
                    sealed=sealed,
                )
        self.flush()
        newcomers.write(self._db, list(came.values()))

    def _newcomers(self, ready: Drafts) -> dict[str, Newcomer]:
        """Those drafted as newcomers who still are."""
        if not _RESHAPING.isdisjoint(draft.kind for draft in ready.facts):
            return {}
        since: Collection[str] = ()
        if ready.state != drafts.state_of(self._db):
            since = drafts.known(self._db, [draft.attendee for draft in ready.facts])
        return {
            draft.attendee: draft.newcomer
            for draft in ready.facts
            if draft.newcomer is not None and draft.attendee not in since
            if not self._withdrawn or draft.payload.get("import") not in self._withdrawn
        }

    def _chain(self, place: journal.Place, sealed: journal.Sealed) -> journal.Row:
        """The row at *place*, the next one of our own chain."""
        row = journal.chained(self._event_id, place, sealed, self.head.chain)
        self.head.seq, self.head.chain = row.seq, row.chain
        return row

    def _tick(self, at_ms: int) -> tuple[int, int]:
        """The next live place in the order: our clock, or just after the highest time seen."""
        head = self.head
        if at_ms > head.t:
            head.t, head.counter = at_ms, 0
        else:
            head.counter += 1
        return head.t, head.counter

    def person(self, attendee_id: str) -> Person:
        """What is known of somebody, with this transaction's facts; read from the journal."""
        loaded = self._load(attendee_id)
        if loaded.folded is None or loaded.read < len(loaded.facts):
            more = loaded.folded and loaded.folded.after(loaded.facts[loaded.read :])
            loaded.folded = more or folded(loaded.root, loaded.facts, withdrawn=self._withdrawn)
            loaded.read = len(loaded.facts)
        return filed.as_root(loaded.folded.person)

    def facts_of(self, attendee_id: str) -> list[Fact]:
        """The facts about somebody, this transaction's too, in no order."""
        return list(self._load(attendee_id).facts)

    def local_set(self, name: str, value: str) -> None:
        """Keep a setting of this file that is neither replicated nor verified."""
        self._db.execute("INSERT OR REPLACE INTO local VALUES (?, ?)", (name, value))

    # -- rows of other stations

    def receive(
        self,
        rows: Iterable[journal.Row],
        *,
        now: datetime,
        limit: int,
        stations: Iterable[str] = (),
    ) -> Arrival:
        """Take over rows of other stations: proved, in any order, twice or late, all the same.

        At most *limit* rows take effect; those that would follow wait, and their stations are in
        `Arrival.more`. Give these as *stations* the next time. A row that does not follow from
        the rows before it is in `Arrival.refused`; of its station nothing more is kept.
        """
        self.flush()
        arrival = Arrival()
        now_ms = to_ms(now)
        heads = {
            row[0]: (row[1], row[2])
            for row in self._db.execute("SELECT station, seq, chain FROM station_head")
        }
        given: dict[str, dict[int, journal.Row]] = {station: {} for station in stations}
        for row in rows:
            given.setdefault(row.station, {})[row.seq] = row
        accepted: list[journal.Row] = []
        for station, ours in sorted(given.items()):
            seq, chain = heads.get(station, (0, journal.GENESIS))
            forked = self._first_other(station, seq, ours)
            if forked is not None:
                arrival.refused[station] = forked
                continue
            run = self._run(station, seq, chain, ours, limit - len(accepted), arrival)
            accepted += run
            if run:
                seq, chain = run[-1].seq, run[-1].chain
                self._set_head(station, seq, chain)
            if station not in arrival.refused:
                beyond = [row for row in ours.values() if row.seq > seq]
                self._keep_waiting(beyond, now_ms)
            self._db.execute("DELETE FROM waiting WHERE station = ? AND seq <= ?", (station, seq))
        self._accept(accepted, arrival, now_ms)
        return arrival

    def _run(
        self,
        station: str,
        seq: int,
        chain: bytes,
        ours: Mapping[int, journal.Row],
        limit: int,
        arrival: Arrival,
    ) -> list[journal.Row]:
        """The rows, of *ours* and of those waiting, that follow (seq, chain), at most *limit*."""
        early = self._waiting_rows(station, seq, limit + 1)
        run: list[journal.Row] = []
        while (row := ours.get(seq + 1) or early.get(seq + 1)) is not None:
            if len(run) >= limit:
                arrival.more.add(station)
                break
            if not journal.proves(self._event_id, row, chain):
                arrival.refused[station] = row.seq
                # If it waited here, the right one may still come.
                self._db.execute(
                    "DELETE FROM waiting WHERE station = ? AND seq = ?", (station, row.seq)
                )
                break
            run.append(row)
            seq, chain = row.seq, row.chain
        return run

    def _first_other(self, station: str, seq: int, rows: Mapping[int, journal.Row]) -> int | None:
        """The first of *rows* that we hold as another row: two machines wrote as one station."""
        known = [number for number in rows if number <= seq]
        if not known:
            return None
        held = dict(
            self._db.execute(
                "SELECT seq, chain FROM journal WHERE station = ? AND seq BETWEEN ? AND ?",
                (station, min(known), max(known)),
            )
        )
        return min((n for n in known if held.get(n) != rows[n].chain), default=None)

    def _waiting_rows(self, station: str, after: int, limit: int) -> dict[int, journal.Row]:
        rows = self._db.execute(
            f"SELECT {journal.COLUMNS} FROM waiting WHERE station = ? AND seq > ?"
            " ORDER BY seq LIMIT ?",
            (station, after, limit),
        )
        return {values[1]: journal.Row(*values) for values in rows}

    def _keep_waiting(self, rows: Sequence[journal.Row], now_ms: int) -> None:
        self._db.executemany(
            f"INSERT OR IGNORE INTO waiting ({journal.COLUMNS}, received)"
            f" VALUES ({','.join('?' * 16)})",
            [(*self._without_erased(row), now_ms) for row in rows],
        )

    def _without_erased(self, row: journal.Row) -> journal.Row:
        """*row*, without what it says if it is about somebody erased."""
        if self._any_erased and row.kind != "erase" and self._is_erased(row.attendee):
            return row.without_payload()
        return row

    def _set_head(self, station: str, seq: int, chain: bytes) -> None:
        self._db.execute(
            "INSERT INTO station_head VALUES (?, ?, ?, 0, 0) ON CONFLICT (station)"
            " DO UPDATE SET seq = excluded.seq, chain = excluded.chain",
            (station, seq, chain),
        )
        if station == self.head.station:  # our own, from before this file went back in time
            self.head.seq, self.head.chain = seq, chain

    def _accept(self, rows: Sequence[journal.Row], arrival: Arrival, now_ms: int) -> None:
        limit = now_ms + journal.AHEAD // timedelta(milliseconds=1)
        receipts = []
        for row in rows:
            ahead = row.t > limit
            arrival.ahead += ahead
            receipts.append((row.station, row.seq, now_ms, None, int(ahead)))
            if not ahead and (row.t, row.counter) > (self.head.t, self.head.counter):
                self.head.t, self.head.counter = row.t, row.counter
            self._take(row.fact(), row)
        self._db.executemany("INSERT OR REPLACE INTO receipt VALUES (?, ?, ?, ?, ?)", receipts)
        arrival.taken += len(rows)
        self.flush()

    # -- projections

    def _take(self, fact: Fact, row: journal.Row) -> None:
        """Note what *fact* touches. What was known before must be read before the row is there."""
        if fact.attendee:
            bare = self._without_erased(row)
            if bare is not row:
                row, fact = bare, bare.fact()
            loaded = self._load(fact.attendee)
            if fact.kind in _RESHAPING or loaded.root != fact.attendee:
                self._reshape.add(fact.attendee)
            loaded.facts.append(fact)
            self._touched[loaded.root] = None
        self._rows.append(row)
        if entities.entity_key(fact) is not None:
            self._things.append(fact)

    def flush(self) -> None:
        """Write what came in since the last flush."""
        if self._reshape:
            self._flush_reshaping()
        else:
            changes = []
            for root in self._touched:
                loaded = self._loaded[root]
                person = self.person(root)
                after = tables.rows_of(person)
                changes.append(_Change(loaded.before, after, person.attendee))
                loaded.before = after
            self._write_rows()
            self._write_people(changes)
        self._touched.clear()
        if self._things:
            self._write_things()

    def _flush_reshaping(self) -> None:
        """The slow way, for merges, undos, erasures and those merged away: who belongs to whom?"""
        touched = {f.attendee for loaded in self._loaded.values() for f in loaded.facts}
        touched &= {row.attendee for row in self._rows} | self._reshape
        before_roots = {self._store.root(attendee) for attendee in touched}
        own = {a: journal.of_attendees(self._db, [a]) for a in self._reshape}
        for row in self._rows:
            if row.attendee in own:
                own[row.attendee].append(row.fact())
        new_alias = {a: filed.merged_into(a, facts) for a, facts in own.items()}
        involved = touched | before_roots
        for attendee, into in new_alias.items():
            involved |= {attendee, self._store.root(into)} if into else {attendee}
        before = {a: tables.rows_of(self._fold_now(a)) for a in involved}
        self._write_rows()
        self._erase(own)
        for attendee, into in new_alias.items():
            self._set_alias(attendee, into)
        after_roots = {self._store.root(attendee) for attendee in involved}
        for attendee in after_roots - involved:
            before[attendee] = filed.read_rows(self._db, attendee)
        everybody = involved | after_roots
        changes = [self._change(before[a], a) for a in sorted(everybody)]
        self._loaded.clear()
        self._reshape.clear()
        self._aliases = self._exists("SELECT 1 FROM alias")
        self._write_people(changes)

    def _fold_now(self, attendee: str) -> Person:
        return filed.fold_as_filed(self._store, attendee, self._withdrawn)

    def _change(self, before: tables.Rows, attendee: str) -> _Change:
        person = self._fold_now(attendee)
        return _Change(before, tables.rows_of(person), person.attendee)

    def _set_alias(self, attendee: str, into: str) -> None:
        if into:
            self._db.execute("INSERT OR REPLACE INTO alias VALUES (?, ?)", (attendee, into))
        else:
            self._db.execute("DELETE FROM alias WHERE attendee = ?", (attendee,))

    def _erase(self, own: Mapping[str, Sequence[Fact]]) -> None:
        for attendee, facts in own.items():
            erasures = [fact for fact in facts if fact.kind == "erase"]
            if not erasures:
                continue
            self._db.execute(
                "UPDATE journal SET payload = NULL, salt = NULL"
                " WHERE attendee = ? AND kind != 'erase' AND payload IS NOT NULL",
                (attendee,),
            )
            self._db.execute(
                "UPDATE waiting SET payload = NULL, salt = NULL"
                " WHERE attendee = ? AND kind != 'erase'",
                (attendee,),
            )
            first = min(erasures, key=lambda fact: fact.order)
            self._db.execute("INSERT OR REPLACE INTO erased VALUES (?, ?)", (attendee, first.id))
            self.local_set(cleaning.MARK, cleaning.INDEX)
            self.erased = True
            self._any_erased = True

    def _is_erased(self, attendee: str) -> bool:
        return self._exists("SELECT 1 FROM erased WHERE attendee = ?", attendee)

    def _load(self, attendee_id: str) -> _Loaded:
        root = self._store.root(attendee_id) if self._aliases else attendee_id
        loaded = self._loaded.get(root)
        if loaded is None:
            members = self._store.members(root) if self._aliases else [root]
            facts = journal.of_attendees(self._db, members)
            loaded = self._loaded[root] = self._unchanged(root, facts)
        return loaded

    def _unchanged(self, root: str, facts: list[Fact]) -> _Loaded:
        """Somebody as they were before this transaction."""
        if not facts:
            return _Loaded(root, facts, tables.rows_of(None), None, 0)
        known = folded(root, facts, withdrawn=self._withdrawn)
        rows = tables.rows_of(filed.as_root(known.person))
        return _Loaded(root, facts, rows, known, len(facts))

    def _load_many(self, attendee_ids: Sequence[str]) -> None:
        """`_load` of many people at once, where nobody was merged."""
        if self._aliases:
            return
        facts: dict[str, list[Fact]] = {a: [] for a in attendee_ids if a and a not in self._loaded}
        wanted = list(facts)
        for start in range(0, len(wanted), _AT_ONCE):
            page = wanted[start : start + _AT_ONCE]
            for fact in journal.of_attendees(self._db, page):
                facts[fact.attendee].append(fact)
        for attendee, known in facts.items():
            self._loaded[attendee] = self._unchanged(attendee, known)

    def refold(self, attendee_ids: Iterable[str]) -> None:
        """Make the tables say again what the journal says of these people."""
        self.flush()
        changes = [self._change(filed.read_rows(self._db, a), a) for a in attendee_ids]
        self._write_people(changes)
        self._loaded.clear()

    def _write_rows(self) -> None:
        if not self._rows:
            return
        journal.insert(self._db, self._rows)
        self._rows.clear()
        head = self.head
        self._db.execute(
            "INSERT OR REPLACE INTO station_head VALUES (?, ?, ?, ?, ?)",
            (head.station, head.seq, head.chain, head.t, head.counter),
        )
        if self._entered:
            self._db.executemany(
                "INSERT OR REPLACE INTO receipt VALUES (?, ?, ?, NULL, 0)", self._entered
            )
            self._entered.clear()

    def _write_people(self, changes: Sequence[_Change]) -> None:
        tables.write(self._db, ((change.before, change.after) for change in changes))
        moved: dict[str, list[int]] = {}
        found: list[tuple[str, Attendee]] = []
        lost: list[str] = []
        for change in changes:
            _count(moved, change.before.get("presence"), -1)
            _count(moved, change.after.get("presence"), 1)
            old, new = _searchable(change.before), _searchable(change.after)
            if new is not None and (old is None or old[1] != new[1]):
                assert change.attendee is not None
                found.append((new[0], change.attendee))
            elif old is not None and new is None:
                lost.append(old[0])
        self._move_occupancy(moved)
        if lost:
            search_index.remove(self._db, lost)
        if found:
            search_index.replace_many(self._db, found)

    def _move_occupancy(self, moved: Mapping[str, Sequence[int]]) -> None:
        for checkpoint, (inside, people, entries, exits) in moved.items():
            if inside or people or entries or exits:
                self._db.execute(
                    "INSERT INTO occupancy VALUES (?, ?, ?, ?, ?) ON CONFLICT (checkpoint) DO"
                    " UPDATE SET inside = inside + excluded.inside,"
                    " people = people + excluded.people,"
                    " entries = entries + excluded.entries, exits = exits + excluded.exits",
                    (checkpoint, inside, people, entries, exits),
                )
            if entries < 0 or exits < 0:
                self._db.execute("DELETE FROM occupancy WHERE entries = 0 AND exits = 0")

    def _write_things(self) -> None:
        """Describing facts: the highest order key wins, whenever it arrives."""
        for fact in self._things:
            key = entities.entity_key(fact)
            self._db.execute(
                "INSERT INTO entity VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (kind, key) DO UPDATE"
                " SET t = excluded.t, counter = excluded.counter, station = excluded.station,"
                " seq = excluded.seq, payload = excluded.payload"
                " WHERE (excluded.t, excluded.counter, excluded.station, excluded.seq)"
                " > (t, counter, station, seq)",
                (fact.kind, key, *fact.order, canonical(fact.payload).decode()),
            )
            if fact.kind == "import_withdrawn":
                self.local_set(f"refold:{key}", "")
        self._things.clear()

    def _exists(self, query: str, *values: str) -> bool:
        return self._db.execute(f"{query} LIMIT 1", values).fetchone() is not None


_SEARCHED = slice(2, tables.ATTENDEE_COLUMNS.index("source_id") + 1)
_MERGED = tables.ATTENDEE_COLUMNS.index("merged_into")


def _searchable(rows: tables.Rows) -> tuple[str, tuple[Any, ...]] | None:
    """(id, the columns a search looks at), None for people who cannot be found."""
    for row in rows.get("attendee", ()):
        if not row[_MERGED]:
            return row[0], row[_SEARCHED]
    return None


def _count(moved: dict[str, list[int]], rows: set[tables.Row] | None, sign: int) -> None:
    for row in rows or ():
        total = moved.setdefault(row[1], [0, 0, 0, 0])
        total[0] += sign * row[4]
        total[1] += sign * (row[2] > 0)
        total[2] += sign * row[2]
        total[3] += sign * row[3]
