"""Several at one file at once: two desks scan while a list comes in, backups are made, and
somebody reads. Nobody is told to wait, and nothing is lost.
"""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from checkin import corrections, desk, intake, reports
from checkin.model import Answer, Direction
from checkin.store import Store
from tests import proof_sizes
from tests.checkin.people import make_event

SEED = 20240507
PEOPLE = 2000
#: A quarter of the soak: the rest is one desk's alone.
SECONDS = proof_sizes.SOAK_S / 4


def clock() -> datetime:
    return datetime.now(UTC)


def write_list(path: Path, version: int) -> None:
    """The list as of *version*: somebody is new, a third of all say something else."""
    rows = ["Code,Given name,Family name,Organisation"]
    rows += [
        f"T-{n},Given {n},Family {n},ACME {n % 3 * version}" for n in range(PEOPLE + 10 * version)
    ]
    path.write_text("\n".join(rows), encoding="utf-8")


@dataclass
class Desk:
    """One desk at its own connection: what it did, and how long it took."""

    scans: list[str] = field(default_factory=list)
    admitted: Counter[str] = field(default_factory=Counter)
    undone: int = 0
    seconds: list[float] = field(default_factory=list)

    def work(self, store: Store, dice: random.Random) -> None:
        code = f"T-{dice.randrange(PEOPLE)}"
        way = Direction.EXIT if dice.random() < 0.2 else Direction.ENTRY
        begun = time.perf_counter()
        result = desk.scan(store, code, checkpoint="desk", direction=way, at=clock())
        self.seconds.append(time.perf_counter() - begun)
        self.scans.append(result.scan)
        if result.verdict.answer is Answer.ADMIT and way is Direction.ENTRY:
            self.admitted[code] += 1
            if dice.random() < 0.1:
                corrections.undo(store, result.scan, reason="slip", at=clock())
                self.admitted[code] -= 1
                self.undone += 1


class Together:
    """Threads that each open the file for themselves and stop together; a failure stops all."""

    def __init__(self, path: Path, seconds: float) -> None:
        self._path = path
        self._end = time.monotonic() + seconds
        self._threads: list[threading.Thread] = []
        self.failures: list[BaseException] = []

    def add(self, data: str, work: Callable[[Store], None], *, read_only: bool = False) -> None:
        """Have *work* done again and again by the machine with the data folder *data*."""

        def run() -> None:
            try:
                with Store.open(
                    self._path,
                    data_dir=self._path.parent / data,
                    at=clock(),
                    read_only=read_only,
                ) as store:
                    while time.monotonic() < self._end and not self.failures:
                        work(store)
            except BaseException as error:  # noqa: BLE001  told by the test's own thread
                self.failures.append(error)

        self._threads.append(threading.Thread(target=run))

    def run(self) -> None:
        for thread in self._threads:
            thread.start()
        for thread in self._threads:
            thread.join()
        if self.failures:
            raise self.failures[0]


def paced(seconds: float, work: Callable[[Store], None]) -> Callable[[Store], None]:
    """*work*, at most once in so many *seconds*; in between the lock and the processor are free."""
    last = -seconds
    pause = threading.Event()

    def do(store: Store) -> None:
        nonlocal last
        if time.monotonic() - last < seconds:
            pause.wait(0.02)
            return
        last = time.monotonic()
        work(store)

    return do


@pytest.mark.long
def test_two_desks_scan_while_lists_come_in_and_copies_are_made(tmp_path: Path) -> None:
    print(f"seed {SEED}, {SECONDS:.0f} s")
    path, table = make_event(tmp_path, at=clock()).path, tmp_path / "list.csv"
    versions = 0

    def take_list(store: Store) -> None:
        nonlocal versions
        versions += 1
        write_list(table, versions)
        preview = intake.preview(store, table, intake.Options(version=versions))
        assert intake.carry_out(store, preview, intake.YES, at=clock()).finished

    with Store.open(path, data_dir=tmp_path / "data", at=clock()) as store:
        take_list(store)
    desks = [Desk(), Desk()]
    looked = Counter[str]()

    def look(store: Store) -> None:
        assert len(store.search("family", 20)) == 20
        figures = reports.stats(store)
        assert figures.attendees >= PEOPLE
        assert figures.checked_in <= figures.attendees
        looked["stats"] += 1

    together = Together(path, SECONDS)
    for number, one in enumerate(desks):
        dice = random.Random(SEED + number)
        together.add("data", lambda store, one=one, dice=dice: one.work(store, dice))  # type: ignore[misc]  # mypy: defaults of a lambda
    together.add("data", paced(2, take_list))
    together.add("data", paced(1, lambda store: looked.update([store.backup(clock()).suffix])))
    together.add("reader", paced(0.1, look), read_only=True)
    together.run()

    told = sorted(second for one in desks for second in one.seconds)
    middle, p99 = told[len(told) // 2], told[-len(told) // 100]
    print(
        f"{len(told)} scans, {versions} lists, {looked['.checkin']} backups,"
        f" {looked['stats']} looks; a scan took {middle * 1000:.1f} ms,"
        f" p99 {p99 * 1000:.1f} ms, at most {told[-1] * 1000:.1f} ms"
    )
    assert versions > 1
    assert looked["stats"]
    assert looked[".checkin"]
    admitted = desks[0].admitted + desks[1].admitted
    assert set(admitted.values()) <= {1}  # nobody was welcomed by both
    with Store.open(path, data_dir=tmp_path / "data", at=clock()) as store:
        assert len(store.heads()) == 1  # windows of one machine are one station
        facts = {fact.id for fact in store.facts(kinds=["scan"])}
        assert facts == {scan for one in desks for scan in one.scans}
        came = {row[0] for row in store.connection.execute("SELECT attendee FROM presence")}
        for code in admitted:
            assert store.by_code(code)[0].id in came
        assert len(store.attendees()) == PEOPLE + 10 * versions
        assert store.verify().problems == ()
