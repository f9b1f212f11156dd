"""The search index of an event file: FTS5 over folded names, and the reader for the search field.

Two tables. `attendee_search_text` holds, for each attendee, the folded tokens of the names and of
the rest (`checkin.search`); its number `n` only ever grows, so a reader sees what is new by it.
`attendee_search` is the FTS5 index over it, without a copy of the text.

The functions that write neither begin nor commit: they belong to the caller's transaction.
"""

import sqlite3
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from functools import cache
from itertools import islice

from checkin import search
from checkin.model import Attendee
from checkin.search import Term
from checkin.store.vocabulary import Vocabulary

#: Of one person: id, tokens of the names, other tokens.
Entry = tuple[str, str, str]

_BATCH = 500

#: People looked at in each step of a search; among them the answer is put in order.
_POOL = 200
#: Spellings tried for one mistyped or inner part of a word.
_GUESSES = 32
#: Fewer hits than this, and typing errors are considered.
_FEW = 5
_SHORTEST_GUESS = 4
_SHORTEST_INNER = 3
_GUESSED_WAYS = 3


@cache
def _country_words() -> Vocabulary:
    return Vocabulary(search.country_words())


# Tokens come folded and blank-separated, so the plainest tokenizer is right. Only single tokens are
# asked for: detail=column keeps no positions. The prefix index answers the first two letters, and
# longer beginnings are few terms. automerge=8: while 100,000 people came in batches of 200, the
# longest write took 37 ms; with the usual 4 it took 69 ms (measured with SQLite 3.40).
_SCHEMA = (
    """
    CREATE TABLE attendee_search_text (
        n INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE,
        names TEXT NOT NULL,
        other TEXT NOT NULL
    )
    """,
    """
    CREATE VIRTUAL TABLE attendee_search USING fts5(
        names, other,
        content='attendee_search_text', content_rowid='n',
        tokenize='ascii', prefix='1 2', detail=column, columnsize=0
    )
    """,
    "INSERT INTO attendee_search (attendee_search, rank) VALUES ('automerge', 8)",
)


def create(db: sqlite3.Connection) -> None:
    """Make the tables of the index, empty."""
    for statement in _SCHEMA:
        db.execute(statement)


def replace_many(db: sqlite3.Connection, rows: Iterable[tuple[str, Attendee]]) -> int:
    """Make the index say what *rows* say, and leave everybody else as they are.

    Args:
        rows: Attendee id and attendee. Of an id that comes twice the last one counts.

    Returns:
        How many entries changed; an entry that says the same is not written again.
    """
    changed = 0
    iterator = iter(rows)
    while batch := dict(islice(iterator, _BATCH)):
        held = {id_: (n, names, other) for n, id_, names, other in _held(db, list(batch))}
        new: list[Entry] = []
        old: list[tuple[int, str, str]] = []
        for id_, attendee in batch.items():
            texts = (search.names_of(attendee), search.others_of(attendee))
            was = held.get(id_)
            if was is not None and was[1:] == texts:
                continue
            if was is not None:
                old.append(was)
            new.append((id_, *texts))
        _delete(db, old)
        add_many(db, new)
        changed += len(new)
    return changed


def add_many(db: sqlite3.Connection, entries: Sequence[Entry]) -> None:
    """Put *entries* into the index, of people who are not in it."""
    if not entries:
        return
    first = _last(db) + 1
    numbered = [(n, *entry) for n, entry in enumerate(entries, first)]
    db.executemany(
        "INSERT INTO attendee_search_text (n, id, names, other) VALUES (?, ?, ?, ?)",
        numbered,
    )
    db.executemany(
        "INSERT INTO attendee_search (rowid, names, other) VALUES (?, ?, ?)",
        [(n, names, other) for n, _, names, other in numbered],
    )


def remove(db: sqlite3.Connection, ids: Iterable[str]) -> None:
    """Take people out of the index; ids that are not in it do no harm."""
    iterator = iter(ids)
    while batch := list(islice(iterator, _BATCH)):
        _delete(db, [(n, names, other) for n, _, names, other in _held(db, batch)])


def purge_some(db: sqlite3.Connection, pages: int) -> bool:
    """Write a part of the index anew, about *pages* pages (4 KB); False once nothing is left to do.

    Then no token of anybody removed is left in its pages. FTS5 notes a removal beside the old entry
    and drops both only when it merges them; its 'secure-delete' would make files that SQLite before
    3.42 cannot read. The freed pages are overwritten if `PRAGMA secure_delete` is on; the log (WAL)
    is the caller's to truncate.
    Source: https://sqlite.org/fts5.html#the_merge_command: less than two changes is no work.
    """
    before = db.total_changes
    db.execute("INSERT INTO attendee_search (attendee_search, rank) VALUES ('merge', ?)", (-pages,))
    return db.total_changes - before >= 2


def entry_of(attendee: Attendee) -> Entry:
    """What the index must say of *attendee*."""
    return (attendee.id, search.names_of(attendee), search.others_of(attendee))


def is_sound(db: sqlite3.Connection) -> bool:
    """Whether the FTS5 index agrees with the text beside it. Needs a connection that may write."""
    try:
        db.execute(
            "INSERT INTO attendee_search (attendee_search, rank) VALUES ('integrity-check', 1)"
        )
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT:
            return False
        raise
    return True


def holds_its_texts(db: sqlite3.Connection) -> bool:
    """Whether the FTS5 index has the terms of the text beside it, each for as many people.

    For connections that only read, and without a write lock: what is made here is in memory.
    """
    wanted: Counter[str] = Counter()
    for names, other in db.execute("SELECT names, other FROM attendee_search_text"):
        wanted.update({*names.split(), *other.split()})
    (query_only,) = db.execute("PRAGMA query_only").fetchone()
    db.execute("PRAGMA query_only = OFF")  # it forbids temporary tables too
    try:
        db.execute(
            "CREATE VIRTUAL TABLE temp.proved_terms USING fts5vocab(main, attendee_search, row)"
        )
        try:
            return wanted == dict(db.execute("SELECT term, doc FROM temp.proved_terms"))
        except sqlite3.DatabaseError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_CORRUPT:
                return False
            raise
        finally:
            db.execute("DROP TABLE temp.proved_terms")
    finally:
        db.execute(f"PRAGMA query_only = {query_only}")


def _held(db: sqlite3.Connection, ids: Sequence[str]) -> list[tuple[int, str, str, str]]:
    marks = ",".join("?" * len(ids))
    return db.execute(
        f"SELECT n, id, names, other FROM attendee_search_text WHERE id IN ({marks})",
        ids,
    ).fetchall()


def _delete(db: sqlite3.Connection, rows: Sequence[tuple[int, str, str]]) -> None:
    """An index over outside content is told what it held: https://sqlite.org/fts5.html#the_delete_command"""
    if not rows:
        return
    db.executemany(
        "INSERT INTO attendee_search (attendee_search, rowid, names, other)"
        " VALUES ('delete', ?, ?, ?)",
        rows,
    )
    db.executemany("DELETE FROM attendee_search_text WHERE n = ?", [(n,) for n, _, _ in rows])


def _last(db: sqlite3.Connection) -> int:
    row = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'attendee_search_text'")
    return int((row.fetchone() or (0,))[0])


class Searcher:
    """Finds people while a name is being typed. Used on the one thread of its connection.

    It keeps the distinct tokens of the index in memory for typing errors and inner parts of words,
    and takes in what changed by itself, whoever wrote it. A connection that may only read will do.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._db = connection
        self._vocabulary = Vocabulary()
        self._seen = 0

    def warm(self) -> None:
        """Read the tokens now (1 s for 100,000 people), so that no keystroke has to wait for it."""
        last = _last(self._db)
        if last == self._seen:
            return
        if last < self._seen:  # another index came in its place
            self._vocabulary, self._seen = Vocabulary(), 0
        rows = self._db.execute(
            "SELECT names, other FROM attendee_search_text WHERE n > ?", (self._seen,)
        )
        tokens = {token for row in rows for text in row for token in text.split()}
        self._vocabulary.add(tokens)
        self._seen = last

    def find(self, query: str, limit: int = 20) -> list[str]:
        """Ids of the people whom *query* may mean, the likeliest first, at most *limit*.

        Every word of the query must match, in any order: a name exactly, the beginning of a name,
        the beginning of anything else known of the person; then, while there is room, an inner part
        of anything; and where almost nobody was found, any of it with one typing error (a letter
        too many, too few, wrong, or two exchanged) in one word of four letters or more.
        Total: any text gives a list, perhaps an empty one. The same index and query give the same.
        """
        terms = search.parse(query)
        found: dict[str, None] = {}
        if not terms or limit < 1:
            return []
        self.warm()
        for expression, meant in self._steps(terms, found, limit):
            found.update(dict.fromkeys(self._ask(expression, meant, limit)))
            if len(found) >= limit:
                break
        return list(found)[:limit]

    def _steps(
        self, terms: Sequence[Term], found: Collection[str], limit: int
    ) -> Iterator[tuple[str, Sequence[Term]]]:
        """FTS5 expressions from the strictest to the loosest, and the terms to rank by."""
        vocabulary = self._vocabulary
        begun = [_either(term, prefix=True) for term in terms]
        known = [_some_way(term, vocabulary.begins) for term in terms]
        if all(known):
            exact = [_either(term, prefix=False) for term in terms]
            whole = [_some_way(term, vocabulary.holds) for term in terms]
            if all(whole):
                yield _in_names(exact), terms
            if len(terms) > 1 and all(whole[:-1]):
                yield _in_names([*exact[:-1], begun[-1]]), terms
            yield _in_names(begun), terms
            yield _all(begun), terms
        inner = [list(islice(self._inner(term), _GUESSES)) for term in terms]
        if any(inner) and all(map(any, zip(known, inner, strict=True))):
            either = ([own, *more] for own, more in zip(begun, inner, strict=True))
            yield _all([*map(_any, either)]), terms
        if len(found) < min(_FEW, limit):
            yield from self._mistyped(terms, begun, known)

    def _inner(self, term: Term) -> Iterator[str]:
        """Tokens that hold the term inside, and those that are its consonants (Hebrew, Arabic)."""
        for way in term.ways:
            if len(way) == 1 and len(way[0]) >= _SHORTEST_INNER and way[0].isascii():
                bare = search.skeleton(way[0])
                if len(bare) >= _SHORTEST_INNER and self._vocabulary.holds(bare):
                    yield _phrase(bare)
                yield from map(_phrase, self._vocabulary.containing(way[0], _GUESSES))

    def _mistyped(
        self, terms: Sequence[Term], begun: Sequence[str], known: Sequence[bool]
    ) -> Iterator[tuple[str, Sequence[Term]]]:
        """Expressions in which one term is taken for mistyped and the others as they stand."""
        for at, term in enumerate(terms):
            if not all((*known[:at], *known[at + 1 :])):
                continue
            near = dict.fromkeys(
                guess for token in _guessable(term) for guess in self._vocabulary.near(token)
            )
            whole = [guess for guess in near if self._vocabulary.holds(guess)]
            begins = [guess for guess in near if len(guess) >= _SHORTEST_GUESS]
            guesses = list(dict.fromkeys((*whole, *begins)))[:_GUESSES]
            guesses += _countries_near(term)
            if guesses:
                either = _any([_phrase(guess, prefix=True) for guess in guesses])
                meant = Term(tuple((guess,) for guess in guesses))
                ranked = [*terms[:at], meant, *terms[at + 1 :]]
                yield _all([*begun[:at], either, *begun[at + 1 :]]), ranked

    def _ask(self, expression: str, terms: Sequence[Term], limit: int) -> list[str]:
        rows = self._db.execute(
            "SELECT t.id, t.names FROM attendee_search AS s"
            " JOIN attendee_search_text AS t ON t.n = s.rowid"
            " WHERE s.attendee_search MATCH ? ORDER BY s.rowid LIMIT ?",
            (expression, max(_POOL, limit)),
        ).fetchall()
        rows.sort(key=lambda row: (_distance(terms, row[1]), row[1], row[0]))
        return [row[0] for row in rows]


def _some_way(term: Term, meets: Callable[[str], bool]) -> bool:
    """Whether there is a way of *term* of which every token meets a condition."""
    return any(all(map(meets, way)) for way in term.ways)


def _distance(terms: Sequence[Term], names: str) -> int:
    """How far names are from the terms: for each 0 if it is a name, 1 if it begins one, else 2."""
    tokens = frozenset(names.split(" "))
    lined = f" {names}"
    distance = 0
    for term in terms:
        if not any(tokens.issuperset(way) for way in term.ways):
            begins = any(all(f" {token}" in lined for token in way) for way in term.ways)
            distance += 1 if begins else 2
    return distance


def _guessable(term: Term) -> list[str]:
    """Those ways of a term that may hold a typing error; a slip in a number is another number."""
    tokens = [way[0] for way in term.ways if len(way) == 1]
    return [
        token
        for token in tokens
        if len(token) >= _SHORTEST_GUESS and token.isascii() and token.isalpha()
    ][:_GUESSED_WAYS]


def _countries_near(term: Term) -> Iterator[str]:
    """Tokens of the countries whose name, or a word of it, is one typing error from the term."""
    for token in _guessable(term):
        for word in _country_words().near(token):
            if len(word) >= _SHORTEST_GUESS:
                yield from search.countries_called(word)


def _phrase(token: str, *, prefix: bool = False) -> str:
    quoted = token.replace('"', '""')
    return f'"{quoted}"*' if prefix else f'"{quoted}"'


def _either(term: Term, *, prefix: bool) -> str:
    """Any way of the term; of a way of several tokens only the last may be unfinished."""
    return _any(
        [_all([*map(_phrase, way[:-1]), _phrase(way[-1], prefix=prefix)]) for way in term.ways]
    )


def _any(expressions: Sequence[str]) -> str:
    return expressions[0] if len(expressions) == 1 else f"({' OR '.join(expressions)})"


def _all(expressions: Sequence[str]) -> str:
    return expressions[0] if len(expressions) == 1 else f"({' AND '.join(expressions)})"


def _in_names(expressions: Sequence[str]) -> str:
    return f"{{names}} : {_all(expressions)}"
