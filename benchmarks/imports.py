"""Importing 100,000 rows, and the same file again, against csv + json + SHA-256 + executemany.

The baseline reads the same file, hashes each row twice as the journal does, and writes the very
rows that the import left in the tables, index included, into an empty file of the same schema.
"""

import csv
import hashlib
import json
import random
import sqlite3
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from pathlib import Path
from time import perf_counter

from benchmarks.line import Line, peak_memory_mb
from benchmarks.search import people
from checkin import events

ROWS = 100_000
_AT = datetime(2024, 5, 6, 6, tzinfo=UTC)
_TABLES = ("journal", "attendee", "ticket_code", "entitlement", "roster", "attendee_search_text")


def run() -> list[Line]:
    """Lines for the first import, its memory, and the same file again."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        listed = folder / "list.csv"
        write_list(listed, ROWS)
        event = folder / "event.checkin"
        events.make(
            event, name="E", timezone="Europe/Brussels", data_dir=folder / "data", at=_AT
        ).close()
        first, memory = _import(event, listed, folder)
        again, _ = _import(event, listed, folder)
        bare = _by_hand(listed, event, folder / "bare.db")
    return [
        Line(
            name="import 100,000 rows",
            value=first,
            unit="s",
            baseline=bare,
            ratio=first / bare,
            bar="≤ 30 s and ≤ 3 ×",
            holds=first <= 30 and first <= 3 * bare,
        ),
        Line(
            name="import memory",
            value=memory,
            unit="MB",
            bar="≤ 400 MB",
            holds=memory <= 400,
        ),
        Line(
            name="the same file again",
            value=again,
            unit="s",
            bar="≤ 10 s",
            holds=again <= 10,
        ),
    ]


def write_list(path: Path, rows: int) -> None:
    """A list as an office sends it, of invented people of several scripts."""
    dice = random.Random(3)
    with path.open("w", encoding="utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow(
            [
                *("Ticket code", "Title", "Given name", "Family name", "Organisation"),
                *("Job title", "Country", "Email", "Phone", "Category", "Status", "Diet"),
            ]
        )
        for number, person in enumerate(people(rows)):
            out.writerow(
                [
                    person.code,
                    dice.choice(["", "", "Dr"]),
                    person.given_name,
                    person.family_name,
                    person.organisation,
                    dice.choice(["Director", "Policy officer", "Cluster manager"]),
                    person.country,
                    person.email,
                    f"+32 2 {number:07d}",
                    dice.choice(["Participant", "Speaker", "Press"]),
                    "confirmed",
                    dice.choice(["", "vegan"]),
                ]
            )


def _import(event: Path, listed: Path, folder: Path) -> tuple[float, float]:
    """Seconds of the import and peak memory in MB, measured inside a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.imports", str(event), str(listed), str(folder / "data")],
        capture_output=True,
        text=True,
        check=True,
    )
    said = json.loads(done.stdout)
    return said["seconds"], said["memory"]


def measure(event: Path, listed: Path, data_dir: Path) -> dict[str, float]:
    """Import *listed* into *event*, as the command does with --yes."""
    from checkin import intake
    from checkin.store import Store

    with Store.open(event, data_dir=data_dir, at=_AT) as store:
        begun = perf_counter()
        preview = intake.preview(store, listed)
        intake.carry_out(store, preview, intake.YES, at=_AT)
        seconds = perf_counter() - begun
    return {"seconds": seconds, "memory": peak_memory_mb()}


def _by_hand(listed: Path, event: Path, path: Path) -> float:
    """Seconds for the same rows with the standard library alone, in one transaction."""
    source = sqlite3.connect(event)
    rows = {table: source.execute(f"SELECT * FROM {table}").fetchall() for table in _TABLES}
    schema = [
        sql
        for name, sql in source.execute("SELECT name, sql FROM sqlite_master WHERE sql NOT NULL")
        if not name.startswith(("sqlite_", "attendee_search_")) or name == "attendee_search_text"
    ]
    source.close()
    bare = sqlite3.connect(path, isolation_level=None)
    for sql in schema:
        bare.execute(sql)
    bare.execute("PRAGMA journal_mode = WAL")
    bare.execute("PRAGMA synchronous = FULL")
    begun = perf_counter()
    chain = b""
    with listed.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            digest = hashlib.sha256(json.dumps(row, sort_keys=True).encode()).digest()
            chain = hashlib.sha256(chain + digest).digest()
    bare.execute("BEGIN")
    for table, found in rows.items():
        if found:
            marks = ",".join("?" * len(found[0]))
            bare.executemany(f"INSERT INTO {table} VALUES ({marks})", found)
    bare.execute(
        "INSERT INTO attendee_search (rowid, names, other)"
        " SELECT n, names, other FROM attendee_search_text"
    )
    bare.execute("COMMIT")
    seconds = perf_counter() - begun
    bare.close()
    return seconds


if __name__ == "__main__":
    print(json.dumps(measure(*map(Path, sys.argv[1:]))))
