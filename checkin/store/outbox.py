"""What goes up to a source, and where this desk stands with it: of this file only, not replicated.

A row is one fact on its way. It ends accepted or refused, or waits.
"""

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import astuple, dataclass
from typing import Any, Final

from checkin.store.store import Store

WAITING: Final = "waiting"
LATER: Final = "later"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One thing on its way. Times are milliseconds. `station`: whose it is to tell; "" for
    whoever has the file.

    `kind`: scan, undo, print, or walkin.
    """

    source: str
    fact: str
    station: str
    seq: int
    kind: str
    state: str
    attempts: int
    next_at: int
    changed_at: int
    words: str


#: A time that does not come, in milliseconds.
_NEVER: Final = 2**53

_COLUMNS: Final = ", ".join(Row.__slots__)


def add(store: Store, rows: Sequence[Row]) -> None:
    """Put *rows* in line; one that is there already stays as it is."""
    marks = ", ".join("?" * len(Row.__slots__))
    with store.writing():
        store.connection.executemany(
            f"INSERT OR IGNORE INTO outbox ({_COLUMNS}) VALUES ({marks})", map(astuple, rows)
        )


def rows(
    store: Store, source: str | None = None, states: Collection[str] | None = None
) -> list[Row]:
    """What is in the outbox, oldest first."""
    where, values = ["1"], list[object]()
    if source is not None:
        where.append("source = ?")
        values.append(source)
    if states is not None:
        where.append(f"state IN ({','.join('?' * len(states))})")
        values += list(states)
    found = store.connection.execute(
        f"SELECT {_COLUMNS} FROM outbox WHERE {' AND '.join(where)} ORDER BY fact", values
    )
    return [Row(**dict(zip(Row.__slots__, one, strict=True))) for one in found]


def counts(store: Store, source: str) -> Counter[str]:
    """How many rows are in which state."""
    found = store.connection.execute(
        "SELECT state, count(*) FROM outbox WHERE source = ? GROUP BY state", (source,)
    )
    return Counter(dict(found.fetchall()))


def waiting(store: Store, source: str) -> int:
    """How many rows wait, whether tried before or not."""
    (count,) = store.connection.execute(
        "SELECT count(*) FROM outbox WHERE source = ? AND state IN ('waiting', 'later')", (source,)
    ).fetchone()
    return int(count)


def state_of(store: Store, source: str, fact: str) -> str:
    """Where *fact* stands; "" if *source* need not hear of it."""
    found = store.connection.execute(
        "SELECT state FROM outbox WHERE source = ? AND fact = ?", (source, fact)
    ).fetchone()
    return str(found[0]) if found else ""


def note(store: Store, row: Row, state: str, words: str, *, next_at: int, at: int) -> None:
    """Write down how sending *row* ended, and when it is due again."""
    with store.writing():
        store.connection.execute(
            "UPDATE outbox SET state = ?, attempts = attempts + 1, next_at = ?, changed_at = ?,"
            " words = ? WHERE source = ? AND fact = ?",
            (state, next_at, at, words, row.source, row.fact),
        )


def leave(store: Store, source: str, ours: Collection[str], words: str) -> None:
    """Let what stations other than *ours* had in line wait until it is let go."""
    marks = ",".join("?" * len(ours))
    theirs = (
        "source = ? AND state IN ('waiting', 'later') AND next_at < ?"
        f" AND station NOT IN ('', {marks})"
    )
    values = (source, _NEVER, *ours)
    if store.connection.execute(f"SELECT 1 FROM outbox WHERE {theirs} LIMIT 1", values).fetchone():
        with store.writing():
            store.connection.execute(
                f"UPDATE outbox SET state = 'later', next_at = ?, words = ? WHERE {theirs}",
                (_NEVER, words, *values),
            )


def let_go(store: Store, source: str) -> None:
    """Let what waits be due at once; what was another station's goes up from here then."""
    with store.writing():
        store.connection.execute(
            "UPDATE outbox SET next_at = 0, station = CASE next_at WHEN ? THEN '' ELSE station END"
            " WHERE source = ? AND state = 'later'",
            (_NEVER, source),
        )


def standing(store: Store, source: str) -> dict[str, Any]:
    """What was kept of where we stand with *source*; empty before anything was."""
    row = store.connection.execute(
        "SELECT said FROM source_state WHERE source = ?", (source,)
    ).fetchone()
    return dict(json.loads(row[0])) if row else {}


def keep_standing(store: Store, source: str, said: Mapping[str, Any]) -> None:
    text = json.dumps(said, sort_keys=True)
    with store.writing():
        store.connection.execute(
            "INSERT OR REPLACE INTO source_state (source, said) VALUES (?, ?)", (source, text)
        )
