"""An event of 100,000 attendees and 1,000,000 journal rows, written through the merge path.

The rows are those of another station, sealed and chained like any, and received like any; the
projections are what `receive` makes of them.
"""

import atexit
import random
import shutil
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from checkin import events, ids
from checkin.model import Fact, to_ms
from checkin.store import Store, journal

PEOPLE = 100_000
FACTS_EACH = 10
START = datetime(2024, 5, 6, 6, tzinfo=UTC)
NOW = datetime(2024, 5, 8, 16, tzinfo=UTC)
_STATION = "b" * 16
_GIVEN = tuple("Ada Grace Alan Αλεξάνδρα Jean-Luc Łucja Мария Søren Zoë Giorgi".split())  # noqa: SIM905  short
_FAMILY = tuple("Lovelace Hopper Παπαδοπούλου Hérouville Nowak Иванова Ørsted".split())  # noqa: SIM905  short
_BATCH = 2_000


def make(folder: Path, people: int = PEOPLE) -> Store:
    """The event file in *folder*, open for writing.

    A minute for the full size, once in a run: the other benchmarks begin with a copy.
    """
    shutil.copy(_made(people), folder / "large.checkin")
    return Store.open(folder / "large.checkin", data_dir=folder / "data", at=NOW)


@cache
def _made(people: int) -> Path:
    kept = tempfile.mkdtemp(prefix="checkin-benchmarks-")
    atexit.register(shutil.rmtree, kept)
    store = _make(Path(kept), people)
    store.close()
    return store.path


def _make(folder: Path, people: int) -> Store:
    store = events.make(
        folder / "large.checkin",
        name="A large event",
        timezone="Europe/Brussels",
        data_dir=folder / "data",
        at=START,
    )
    batch: list[journal.Row] = []
    for row in _rows(store.event.id, people):
        batch.append(row)
        if len(batch) == _BATCH:
            store.receive(batch, now=NOW, batch=_BATCH)
            batch = []
    store.receive(batch, now=NOW, batch=_BATCH)
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return store


def _rows(event_id: str, people: int) -> Iterator[journal.Row]:
    """The rows of one station: each person's, one after the other."""
    dice = random.Random(1)
    chain, seq, t = journal.GENESIS, 0, to_ms(START)
    step = int((NOW - START) / timedelta(milliseconds=1)) // (people * FACTS_EACH)
    for number in range(people):
        attendee = ids.attendee_id(event_id, "list", str(number))
        for kind, payload in _life(number, dice):
            seq, t = seq + 1, t + step
            fact = Fact(
                station=_STATION,
                seq=seq,
                id=ids.new_fact_id(t),
                kind=kind,
                version=1,
                at=t,
                t=t,
                counter=0,
                attendee=attendee,
                actor="",
                payload=payload,
            )
            row = journal.chained(
                event_id, journal.place_of(fact), journal.seal(fact.payload), chain
            )
            chain = row.chain
            yield row


def _life(number: int, dice: random.Random) -> Iterator[tuple[str, dict[str, object]]]:
    """Ten facts about one person: the list, a badge, and scans in and out of rooms."""
    fields = {
        "given_name": dice.choice(_GIVEN),
        "family_name": f"{dice.choice(_FAMILY)}-{number % 997}",
        "organisation": f"Cluster {number % 4_000}",
        "email": f"person{number}@example.org",
        "country": dice.choice(["BE", "FR", "GR", "PL", "DE"]),
        "category": dice.choice(["Participant", "Speaker", "Press"]),
    }
    yield (
        "roster",
        {
            "source": "list",
            "key": str(number),
            "source_version": 1,
            "import": "large",
            "fields": fields,
            "codes": [f"T-{number}"],
            "entitlements": ["s1", "s2"],
            "extra": {},
        },
    )
    job = f"job-{number}"
    queued = {"job": job, "issue": 1, "random": number % 256, "printer": "p", "template": "t"}
    yield "print_queued", queued
    yield "print_sending", {"job": job}
    yield "print_outcome", {"job": job, "outcome": "printed"}
    for visit in range(FACTS_EACH - 4):
        yield (
            "scan",
            {
                "checkpoint": f"room-{visit // 2}",
                "direction": "exit" if visit % 2 else "entry",
                "answer": "admit",
                "reason": "ok",
                "code_kind": "ticket",
                "room": 1,
            },
        )
