"""How things stand, in a few figures that cost next to nothing: what a window always shows."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from checkin.model import JobState, from_ms
from checkin.store.reads import Reads

#: States of a badge that somebody still waits for.
WAITING = (JobState.QUEUED, JobState.SENDING, JobState.HELD, JobState.NOT_SENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """Figures of one checkpoint and of this file.

    Attributes:
        came: People who ever entered at the checkpoint.
        expected: People on the list, without cancelled ones.
        waiting: Badges that will come out by themselves.
        unknown: Badges of which a person must say whether they came out.
        list_at: When the newest list was imported; None if none was.
        conflicts: Fields that desk and list changed differently.
    """

    came: int
    expected: int
    waiting: int
    unknown: int
    list_at: datetime | None
    conflicts: int


def overview(store: Reads, checkpoint: str) -> Overview:
    """Read the figures for *checkpoint* (its key)."""
    db = store.connection
    (expected,) = db.execute(
        "SELECT count(*) FROM attendee WHERE merged_into = '' AND status != 'cancelled'"
    ).fetchone()
    (list_at,) = db.execute("SELECT max(t) FROM entity WHERE kind = 'import_ended'").fetchone()
    (conflicts,) = db.execute("SELECT count(*) FROM conflict").fetchone()
    jobs = _jobs(store)
    _, came, _, _ = store.occupancy().get(checkpoint, (0, 0, 0, 0))
    return Overview(
        came=came,
        expected=expected,
        waiting=sum(jobs.get(state, 0) for state in WAITING),
        unknown=jobs.get(JobState.UNKNOWN, 0),
        list_at=None if list_at is None else from_ms(list_at),
        conflicts=conflicts,
    )


def _jobs(store: Reads) -> Mapping[str, int]:
    """How many jobs of each unfinished state; by the index that holds only those."""
    rows = store.connection.execute(
        "SELECT state, count(*) FROM print_job WHERE state IN"
        " ('queued', 'sending', 'held', 'not-sent', 'unknown') GROUP BY state"
    )
    return {row[0]: row[1] for row in rows}
