"""A scan at the desk, whole and committed, against the same statements by hand.

100,000 attendees and 1,000,000 journal rows. By hand means: the statements of one admitted scan,
reads included, with values ready, through the bare `sqlite3` module in one durable transaction on
a copy of the same file.
"""

import csv
import os
import random
import secrets
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from datetime import timedelta
from pathlib import Path
from time import perf_counter

from benchmarks import dataset
from benchmarks.line import Line, percentile
from checkin import desk
from checkin.model import Answer
from checkin.store import Store, journal, tables

_SCANS = 1_500
_IMPORTED = 100_000


def run() -> list[Line]:
    """Lines for a quiet desk, and for one where a list of 100,000 rows comes in meanwhile."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        store = dataset.make(folder)
        copy = folder / "copy.checkin"
        shutil.copy(store.path, copy)
        dice = random.Random(2)
        codes = [f"T-{n}" for n in dice.sample(range(dataset.PEOPLE), 3 * _SCANS)]
        ours, bare = _in_turn(store, copy, codes[:_SCANS])
        busy = _while_importing(store, folder, codes[_SCANS:])
        store.close()
    p50, p50_bare = percentile(ours, 0.5), percentile(bare, 0.5)
    p99, p99_busy = percentile(ours, 0.99), percentile(busy, 0.99)
    return [
        Line(
            name="scan p50",
            value=p50,
            unit="ms",
            baseline=p50_bare,
            ratio=p50 / p50_bare,
            bar="≤ 2 ms and ≤ 3 ×",
            holds=p50 <= 2 and p50 <= 3 * p50_bare,
        ),
        Line(
            name="scan p99",
            value=p99,
            unit="ms",
            baseline=percentile(bare, 0.99),
            ratio=p99 / percentile(bare, 0.99),
            bar="≤ 25 ms",
            holds=p99 <= 25,
        ),
        Line(
            name=f"scan p99 while importing ({len(busy)} scans)",
            value=p99_busy,
            unit="ms",
            bar="≤ 60 ms",
            holds=p99_busy <= 60,
        ),
    ]


def _in_turn(store: Store, copy: Path, codes: list[str]) -> tuple[list[float], list[float]]:
    """Milliseconds of each scan: ours and by hand, by turns, so that both meet the same machine."""
    by_hand = _ByHand(copy, store)
    ours, bare = [], []
    at = dataset.NOW
    for code in codes:
        at += timedelta(seconds=1)
        begun = perf_counter()
        result = desk.scan(store, code, checkpoint="desk", at=at)
        ours.append((perf_counter() - begun) * 1000)
        assert result.verdict.answer is Answer.ADMIT
        by_hand.prepare(result.scan, store)
        begun = perf_counter()
        by_hand.scan(code)
        bare.append((perf_counter() - begun) * 1000)
    by_hand.close()
    return ours[50:], bare[50:]


def _while_importing(store: Store, folder: Path, codes: list[str]) -> list[float]:
    """Milliseconds of each scan while another process imports a list into the same file."""
    rows = folder / "late.csv"
    with rows.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(["Ticket code", "Given name", "Family name", "Organisation", "Email"])
        for n in range(_IMPORTED):
            out.writerow([f"L-{n}", "Late", f"Comer {n}", f"Org {n % 999}", f"l{n}@example.org"])
    importing = subprocess.Popen(
        [
            *(sys.executable, "-m", "checkin", "import", str(store.path), str(rows)),
            *("--adds", "--yes", "--source", "late"),
        ],
        stdout=subprocess.DEVNULL,
        env=os.environ | {"CHECKIN_DATA_DIR": str(folder / "data")},
    )
    taken: list[float] = []
    at = dataset.NOW + timedelta(days=1)
    before = store.heads()
    for code in codes * 100:
        at += timedelta(milliseconds=50)
        begun = perf_counter()
        desk.scan(store, code, checkpoint="desk", at=at)
        now = (perf_counter() - begun) * 1000
        if importing.poll() is not None:
            break
        if taken or _written(store, before):
            taken.append(now)
        # A scan each 20 ms at most: far more than any desk, and the importer gets its turn.
        while perf_counter() - begun < 0.02:
            os.sched_yield()
    assert importing.wait() == 0
    assert taken, "the import was over before a scan met it"
    return taken


def _written(store: Store, before: dict[str, int]) -> bool:
    """Whether the importer has begun to write: more came than our own scans."""
    row = store.connection.execute(
        "SELECT 1 FROM journal WHERE kind = 'import_begun' AND seq > ? LIMIT 1",
        (max(before.values()) if len(before) == 1 else 0,),
    )
    return row.fetchone() is not None


class _ByHand:
    """The statements of an admitted scan through `sqlite3`, with every value ready."""

    def __init__(self, path: Path, store: Store) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        for pragma in (
            "journal_mode = WAL",
            "synchronous = FULL",
            "secure_delete = ON",
            "cache_size = -32000",
            "foreign_keys = ON",
        ):
            self._db.execute(f"PRAGMA {pragma}")
        self._station = store.station
        self._row: tuple[object, ...] = ()
        self._seq = 0

    def prepare(self, fact_id: str, store: Store) -> None:
        """Take over what our scan wrote, so that the very same rows are written by hand."""
        row = store.connection.execute(
            f"SELECT {journal.COLUMNS} FROM journal WHERE id = ?", (fact_id,)
        ).fetchone()
        self._row = row
        attendee = row[8]
        self._presence = store.connection.execute(
            "SELECT * FROM presence WHERE attendee = ? AND checkpoint = 'desk'", (attendee,)
        ).fetchone()

    def scan(self, code: str) -> None:
        ask = self._db.execute
        ask("BEGIN IMMEDIATE")
        ask(
            "SELECT seq, chain, t, counter FROM station_head WHERE station = ?", (self._station,)
        ).fetchone()
        ask("SELECT 1 FROM alias LIMIT 1").fetchone()
        ask("SELECT 1 FROM erased LIMIT 1").fetchone()
        ask("SELECT key FROM entity WHERE kind = 'import_withdrawn'").fetchall()
        ask("SELECT payload FROM entity WHERE kind = 'checkpoint' AND key = 'desk'").fetchone()
        (attendee,) = ask("SELECT attendee FROM ticket_code WHERE code = ?", (code,)).fetchone()
        columns = ", ".join(tables.ATTENDEE_COLUMNS)
        ask(f"SELECT {columns} FROM attendee WHERE id = ?", (attendee,)).fetchone()
        ask(
            "SELECT station, seq, id, kind, version, at, t, counter, attendee, actor, payload"
            " FROM journal WHERE attendee = ? AND attendee != ''",
            (attendee,),
        ).fetchall()
        ask("SELECT key, payload FROM entity WHERE kind = 'station'").fetchall()
        ask("SELECT payload FROM entity WHERE kind = 'category' AND key = 'x'").fetchone()
        ask(f"INSERT INTO journal ({journal.COLUMNS}) VALUES ({','.join('?' * 15)})", self._row)
        ask(
            "INSERT OR REPLACE INTO station_head VALUES (?, ?, ?, ?, ?)",
            (self._station, self._row[1], secrets.token_bytes(32), self._row[6], self._row[7]),
        )
        ask(f"INSERT INTO presence VALUES ({','.join('?' * 10)})", self._presence)
        ask(
            "INSERT INTO occupancy VALUES ('desk', 1, 1, 1, 0) ON CONFLICT (checkpoint) DO UPDATE"
            " SET inside = inside + 1, people = people + 1, entries = entries + 1"
        )
        ask("COMMIT")

    def close(self) -> None:
        self._db.close()
