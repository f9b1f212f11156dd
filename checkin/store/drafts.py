"""Facts made ready before the write lock is taken: all of them but their place in the chain.

Reading, folding and hashing take longer than writing, and nobody has to wait for them. A draft is
made from the file as it is at that moment; `Writer.append_drafts` finds out, under the lock,
whether somebody else has written since.
"""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from checkin import ids
from checkin.store import journal
from checkin.store.newcomers import Newcomer, newcomer

#: A fact as (kind, payload, attendee).
Said = tuple[str, Mapping[str, Any], str]

_AT_ONCE = 500  # bound values of one query


class Draft(NamedTuple):
    """One fact. `newcomer` is there where it is the first about somebody, by a list."""

    id: str
    kind: str
    payload: Mapping[str, Any]
    attendee: str
    sealed: journal.Sealed
    newcomer: Newcomer | None


@dataclass(frozen=True, slots=True)
class Drafts:
    """Facts to be written together, and what state of the file they were made from."""

    facts: Sequence[Draft]
    state: tuple[int, int]


def make(
    db: sqlite3.Connection, facts: Iterable[Said], *, at_ms: int, fact_ids: ids.FactIds
) -> Drafts:
    """Drafts of *facts*, which happen at *at_ms* and are given in their order.

    Raises:
        TypeError: A payload holds something a fact cannot.
    """
    given = list(facts)
    state = state_of(db)
    times = Counter(attendee for _, _, attendee in given)
    once = [attendee for kind, _, attendee in given if kind == "roster" and times[attendee] == 1]
    fresh = set(once) - known(db, once)
    return Drafts([_draft(said, said[2] in fresh, at_ms, fact_ids) for said in given], state)


def _draft(said: Said, fresh: bool, at_ms: int, fact_ids: ids.FactIds) -> Draft:
    kind, payload, attendee = said
    name = fact_ids.next(at_ms)
    sealed = journal.seal(payload)
    return Draft(
        name, kind, payload, attendee, sealed, newcomer(attendee, name, payload) if fresh else None
    )


def state_of(db: sqlite3.Connection) -> tuple[int, int]:
    """Differs from what it was once anybody has written: others, or *db* itself.

    Source: https://sqlite.org/pragma.html#pragma_data_version
    """
    (version,) = db.execute("PRAGMA data_version").fetchone()
    return version, db.total_changes


def known(db: sqlite3.Connection, attendees: Sequence[str]) -> set[str]:
    """Those of *attendees* of whom the file says anything."""
    found: set[str] = set()
    for start in range(0, len(attendees), _AT_ONCE):
        page = attendees[start : start + _AT_ONCE]
        marks = ",".join("?" * len(page))
        rows = db.execute(
            f"SELECT attendee FROM journal WHERE attendee IN ({marks}) AND attendee != ''"
            f" UNION ALL SELECT into_id FROM alias WHERE into_id IN ({marks})"
            f" UNION ALL SELECT id FROM attendee_search_text WHERE id IN ({marks})",
            [*page, *page, *page],
        )
        found.update(row[0] for row in rows)
    return found
