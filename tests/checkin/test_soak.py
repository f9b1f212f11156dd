"""A desk at work without a pause: scans, searches, corrections, prints, lists, logs, backups."""

import csv
import os
import random
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from checkin import corrections, demo, desk, intake, reports, spool
from checkin.model import Answer, JobState
from checkin.printers.folder import FolderPrinter
from checkin.store import Store
from checkin.store.search_index import Searcher
from tests import proof_sizes

SEED = 20240507
MORNING = datetime(2024, 5, 7, 6, 30, tzinfo=UTC)
JUNK = ("", "\x00", "<b>x</b>", "'; DROP TABLE journal; --", "https://example.org/" + "x" * 4000)
#: Two connections may each fill SQLite's cache of 32 MB; the rest is for what Python keeps.
GROWTH_MB = 80


@dataclass(frozen=True)
class Footprint:
    """What this process holds. Memory and open files are known on Linux only, and 0 elsewhere."""

    memory_mb: float
    files: int
    threads: int

    @classmethod
    def now(cls) -> "Footprint":
        own = Path("/proc/self")
        if not own.exists():
            return cls(0, 0, threading.active_count())
        pages = int((own / "statm").read_text().split()[1])
        memory_mb = pages * os.sysconf("SC_PAGE_SIZE") / 1e6
        return cls(memory_mb, len(list((own / "fd").iterdir())), threading.active_count())


@dataclass
class Shift:
    """One person at the desk, who never tires, and all that has to be true afterwards."""

    store: Store
    folder: Path
    device: str
    dice: random.Random = field(default_factory=lambda: random.Random(SEED))
    now: datetime = MORNING
    scans: set[str] = field(default_factory=set)
    undoable: list[str] = field(default_factory=list)
    organisations: dict[str, str] = field(default_factory=dict)
    walked_in: int = 0
    deeds: int = 0
    slowest_s: float = 0.0

    def __post_init__(self) -> None:
        people = self.store.attendees()
        self.codes = [person.code for person in people if person.code]
        self.ids = [person.id for person in people]
        self.searcher = Searcher(self.store.connection)

    def work_until(self, end: float) -> None:
        deeds: list[tuple[int, Callable[[], None]]] = [
            (70, self.scan),
            (8, self.find),
            (6, self.correct),
            (4, self.note),
            (4, self.walk_in),
            (3, self.undo),
            (3, self.print_again),
            (1, self.look_around),
        ]
        weights, choices = [weight for weight, _ in deeds], [deed for _, deed in deeds]
        while time.monotonic() < end:
            self.now += timedelta(seconds=self.dice.randrange(1, 9))
            self.dice.choices(choices, weights)[0]()
            self.deeds += 1
            if self.deeds % 500 == 0:
                self.take_late_list()
            if self.deeds % 1500 == 0:
                self.close_books()

    def scan(self) -> None:
        text = self.dice.choice(JUNK) if self.dice.random() < 0.02 else self.dice.choice(self.codes)
        began = time.perf_counter()
        result = desk.scan(self.store, text, checkpoint="desk", at=self.now, printer=self.device)
        self.slowest_s = max(self.slowest_s, time.perf_counter() - began)
        self.scans.add(result.scan)
        if result.verdict.answer is Answer.ADMIT:
            self.undoable.append(result.scan)

    def find(self) -> None:
        person = self.store.attendee(self.dice.choice(self.ids))
        assert person is not None
        wanted = f"{person.given_name} {person.family_name}".strip()
        assert person.id in self.searcher.find(wanted, limit=50)

    def correct(self) -> None:
        attendee, organisation = self.dice.choice(self.ids), f"Organisation {self.deeds}"
        corrections.edit(self.store, attendee, {"organisation": organisation}, at=self.now)
        self.organisations[attendee] = organisation

    def note(self) -> None:
        corrections.note(self.store, self.dice.choice(self.ids), "Called twice.", at=self.now)

    def walk_in(self) -> None:
        given = {"given_name": f"Guest {self.walked_in}", "family_name": "Van den Berg"}
        result = desk.walk_in(
            self.store, given, checkpoint="desk", at=self.now, printer=self.device
        )
        self.scans.add(result.scan)
        self.walked_in += 1

    def undo(self) -> None:
        if self.undoable:
            last = self.undoable.pop(self.dice.randrange(len(self.undoable)))
            corrections.undo(self.store, last, reason="Wrong person", at=self.now)

    def print_again(self) -> None:
        attendee = self.dice.choice(self.ids)
        desk.print_badge(self.store, attendee, printer=self.device, reason="Lost", at=self.now)

    def look_around(self) -> None:
        reports.stats(self.store)
        assert len(list(self.store.facts(newest_first=True, limit=20))) == 20

    def take_late_list(self) -> None:
        """A second list comes in, of people who registered late."""
        path = self.folder / "late.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            rows = csv.writer(file)
            rows.writerow(["code", "given_name", "family_name", "organisation"])
            for number in range(20):
                rows.writerow([f"LATE{self.deeds}N{number}", f"Late {number}", "Comer", "Late Ltd"])
        options = intake.Options(whole=False, source="late", version=self.deeds)
        preview = intake.preview(self.store, path, options)
        intake.carry_out(self.store, preview, intake.YES, at=self.now)

    def close_books(self) -> None:
        reports.export(self.store, "attendance", "csv", self.folder / "attendance.csv")
        self.store.backup(self.now)


@contextmanager
def printing(event: Path, data: Path, device: str) -> Iterator[None]:
    """The printer's lane, as the window runs it."""
    stop, wake = threading.Event(), threading.Event()
    lane = threading.Thread(
        target=spool.run,
        args=(lambda: Store.open(event, data_dir=data, at=MORNING), device, stop, wake),
        kwargs={"data_dir": data},
    )
    lane.start()
    try:
        yield
    finally:
        stop.set()
        wake.set()
        lane.join(30)
    assert not lane.is_alive()


@pytest.mark.long
def test_a_desk_that_never_rests_loses_nothing_and_stays_as_small_as_it_was(
    tmp_path: Path,
) -> None:
    event, data, tray = tmp_path / "day.checkin", tmp_path / "data", tmp_path / "tray"
    device = f"folder:{tray}"
    began = time.monotonic()
    with demo.make(event, data_dir=data, at=MORNING - timedelta(hours=1)) as store:
        shift = Shift(store, tmp_path, device)
        with printing(event, data, device):
            shift.work_until(began + proof_sizes.SOAK_S / 3)
            warm = Footprint.now()
            shift.work_until(began + proof_sizes.SOAK_S)
            tired = Footprint.now()
        spool.work_off(store, device, data_dir=data, printer=FolderPrinter(tray))
        print(f"seed {SEED}, {shift.deeds} deeds, slowest scan {shift.slowest_s * 1000:.0f} ms")
        print(f"{warm} after a third, {tired} at the end")

        assert tired.memory_mb - warm.memory_mb <= GROWTH_MB
        assert tired.files <= warm.files + 4  # a copy or a list may be open at that moment
        assert tired.threads == warm.threads
        assert shift.scans == {fact.id for fact in store.facts(kinds=["scan"])}
        people = store.attendees()
        assert sum(person.walk_in for person in people) == shift.walked_in
        named = {person.id: person.organisation for person in people}
        assert {one: named[one] for one in shift.organisations} == shift.organisations
        jobs = store.jobs()
        ended = {JobState.ACCEPTED, JobState.HANDED_OVER, JobState.WITHDRAWN, JobState.NOT_SENT}
        assert {job.state for job in jobs} <= ended
        out = {job.id for job in jobs if job.state in (JobState.ACCEPTED, JobState.HANDED_OVER)}
        assert out <= {path.stem for path in tray.glob("*.pdf")}
        assert store.verify().problems == ()
