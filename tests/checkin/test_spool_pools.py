"""The loop with several printers: each has a lane of its own, and what one cannot do others do."""

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from checkin import desk, fleet, routing, sending, spool, waiting
from checkin.errors import NotKnown
from checkin.fleet import KnownPrinter
from checkin.model import JobState, PrintJob
from checkin.printers import base
from checkin.printers.base import Check, Outcome, Result, Stock
from checkin.sending import Lane
from checkin.store import Store
from tests.checkin.printers.fake import FakePrinter
from tests.checkin.printers.peers import label_printer, receipt_printer
from tests.checkin.printing import NINE, event_with, person, reopened, running

HELD = Outcome(Result.HELD, base.HELD_PAPER)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    people = tuple({"given_name": f"Guest {number}"} for number in range(8))
    with event_with(tmp_path, people) as store:
        yield store


def add(store: Store, name: str, url: str, pool: str = "desk") -> None:
    fleet.add(store, KnownPrinter(name=name, url=url, pool=pool), at=NINE)


def queue(store: Store, number: int, to: str) -> str:
    at = datetime.now(UTC) + timedelta(milliseconds=number)
    return desk.print_badge(store, person(store, number), printer=to, at=at)


def the(store: Store, job_id: str) -> PrintJob:
    found = store.job(job_id)
    assert found is not None
    return found


def until(done: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(1500):
        if done():
            return
        pause.wait(0.02)
    raise AssertionError("it never happened")


def states(store: Store) -> set[JobState]:
    return {job.state for job in store.jobs()}


def test_the_loop_for_a_pool_serves_all_its_printers(store: Store, tmp_path: Path) -> None:
    with receipt_printer() as front, label_printer() as labels:
        add(store, "front", f"escpos://127.0.0.1:{front.port}")
        add(store, "labels", f"zpl://127.0.0.1:{labels.port}?media=96x134")
        with running(tmp_path, "desk") as wake:
            for number in range(8):
                queue(store, number, "desk")
            wake.set()
            until(lambda: states(store) == {JobState.PRINTED})
        assert len(front.slips) + len(labels.printed) == 8
        assert len(front.slips) > 0
        assert len(labels.printed) > 0


def test_badges_of_a_printer_that_is_down_come_from_the_next_of_its_pool(
    store: Store, tmp_path: Path
) -> None:
    with receipt_printer() as front, label_printer() as labels:
        add(store, "front", f"escpos://127.0.0.1:{front.port}")
        add(store, "labels", f"zpl://127.0.0.1:{labels.port}?media=96x134")
        front.paper = False
        with running(tmp_path, "front") as wake:
            jobs = [queue(store, number, "front") for number in range(4)]
            wake.set()
            until(lambda: states(store) == {JobState.PRINTED})
            assert {the(store, job).printer for job in jobs} == {"labels"}
            moved = [fact for fact in store.facts(kinds=["print_queued"]) if fact.payload]
            assert {str((fact.payload or {}).get("detail", "")) for fact in moved} == {
                "",
                routing.MOVED,
            }
            found = routing.standing(store, "front")
            assert found is not None
            assert (found.ready, found.detail) == (False, base.NO_PAPER)
            front.paper = True
            until(lambda: bool(_ready(store, "front")))
        assert (len(front.slips), len(labels.printed)) == (0, 4)


def _ready(store: Store, name: str) -> bool:
    found = routing.standing(store, name)
    return found is not None and found.ready


def test_a_printer_that_does_not_answer_keeps_no_other_waiting(
    store: Store, tmp_path: Path
) -> None:
    with receipt_printer() as mute, receipt_printer() as front:
        mute.faults.mute = True
        add(store, "mute", f"escpos://127.0.0.1:{mute.port}", pool="")
        add(store, "front", f"escpos://127.0.0.1:{front.port}", pool="")
        with running(tmp_path, "mute") as wake:
            stuck = queue(store, 0, "mute")
            wake.set()
            job = queue(store, 1, "front")
            until(lambda: the(store, job).state is JobState.PRINTED)
            until(lambda: the(store, stuck).state is JobState.NOT_SENT)
        assert the(store, stuck).detail == base.SILENT


def test_a_printer_is_asked_how_it_is_before_the_first_badge(store: Store, tmp_path: Path) -> None:
    with receipt_printer() as front:
        address = f"escpos://127.0.0.1:{front.port}?width=576"
        front.cover_open = True
        with running(tmp_path, address):
            until(lambda: routing.standing(store, address) is not None)
        found = routing.standing(store, address)
        assert found is not None
        assert (found.ready, found.detail) == (False, base.OPEN)
        assert not front.slips


def test_a_printer_whose_address_is_changed_is_reached_at_the_new_one(
    store: Store, tmp_path: Path
) -> None:
    with receipt_printer() as old, receipt_printer() as new:
        add(store, "front", f"escpos://127.0.0.1:{old.port}")
        with running(tmp_path, "front") as wake:
            first = queue(store, 0, "front")
            wake.set()
            until(lambda: the(store, first).state is JobState.PRINTED)
            add(store, "front", f"escpos://127.0.0.1:{new.port}")
            second = queue(store, 1, "front")
            wake.set()
            until(lambda: the(store, second).state is JobState.PRINTED)
        assert (len(old.slips), len(new.slips)) == (1, 1)


def test_the_loop_of_a_printer_that_is_not_known_says_so(store: Store, tmp_path: Path) -> None:
    stop, wake = threading.Event(), threading.Event()
    with pytest.raises(NotKnown, match="“nobody”"):
        spool.run(lambda: reopened(tmp_path), "nobody", stop, wake, data_dir=tmp_path / "data")


def test_a_pool_is_worked_off_printer_by_printer(store: Store, tmp_path: Path) -> None:
    for name in ("a", "b"):
        add(store, name, f"folder:{tmp_path / name}")
    for number in range(4):
        queue(store, number, "desk")
    assert spool.work_off(store, "desk", data_dir=tmp_path / "data") == 4
    assert [len(list((tmp_path / name).iterdir())) for name in ("a", "b")] == [2, 2]


class Clock:
    """A clock for pauses that a test moves on."""

    def __init__(self) -> None:
        self.running = 0.0

    def __call__(self) -> datetime:
        return NINE + timedelta(seconds=self.running)

    def seconds(self) -> float:
        return self.running


def lane_of(store: Store, device: str, printer: Any, folder: Path, clock: Clock) -> Lane:
    return Lane(store, device, printer, folder / "data", clock, seconds=clock.seconds)


def test_a_badge_sent_elsewhere_while_a_printer_holds_it_does_not_come_out_twice(
    store: Store, tmp_path: Path
) -> None:
    clock, printer = Clock(), FakePrinter()
    lane = lane_of(store, "folder:a", printer, tmp_path, clock)
    printer.run_dry()
    printer.answers = [HELD]
    job = queue(store, 0, "folder:a")
    lane.work()
    assert the(store, job).state is JobState.HELD
    waiting.send_to(store, job, "folder:b", at=clock())
    elsewhere = FakePrinter()
    other = lane_of(store, "folder:b", elsewhere, tmp_path, clock)
    assert other.work() == 0  # not before the printer gave it back
    lane.work()
    printer.refill()
    lane.work()
    assert printer.jobs == []
    assert printer.distrusted == 1
    other.work()
    assert elsewhere.jobs == [job]


def test_others_wait_no_longer_behind_a_badge_that_is_held(store: Store, tmp_path: Path) -> None:
    clock, printer = Clock(), FakePrinter()
    add(store, "a", "folder:a")
    add(store, "b", "folder:b")
    printer.run_dry()
    printer.answers = [HELD]
    held, next_ = queue(store, 0, "a"), queue(store, 1, "a")
    lane_of(store, "a", printer, tmp_path, clock).work()
    assert (the(store, held).printer, the(store, held).state) == ("a", JobState.HELD)
    assert (the(store, next_).printer, the(store, next_).detail) == ("b", routing.MOVED)


def test_a_printer_that_was_down_is_looked_in_on_until_it_is_ready(
    store: Store, tmp_path: Path
) -> None:
    clock, printer = Clock(), FakePrinter()
    add(store, "a", "folder:a")
    printer.on = False
    lane = lane_of(store, "a", printer, tmp_path, clock)
    queue(store, 0, "a")
    lane.work()
    assert routing.is_down(store, "a", clock())
    printer.on = True
    clock.running += 40
    lane.work()
    assert _ready(store, "a")
    assert printer.jobs


def test_a_program_that_starts_after_a_torn_badge_tells_the_printer_so(
    store: Store, tmp_path: Path
) -> None:
    clock, printer = Clock(), FakePrinter()
    printer.answers = [Outcome(Result.UNKNOWN, base.TORN)]
    queue(store, 0, "folder:a")
    lane_of(store, "folder:a", printer, tmp_path, clock).work()
    assert printer.distrusted == 0
    lane_of(store, "folder:a", printer, tmp_path, clock).work()
    assert printer.distrusted == 1


def test_a_badge_is_made_in_black_for_the_paper_of_its_printer(
    store: Store, tmp_path: Path
) -> None:
    with label_printer() as labels:
        add(store, "labels", f"zpl://127.0.0.1:{labels.port}?media=96x134")
        job = queue(store, 0, "labels")
        assert spool.work_off(store, "labels", data_dir=tmp_path / "data") == 1
        assert the(store, job).template == "badge-96x134"
        assert len(labels.printed) == 1


def test_a_lock_holds_for_a_device_by_whatever_name_it_is_called(
    store: Store, tmp_path: Path
) -> None:
    add(store, "front", "escpos://127.0.0.1:9?width=576")
    for held, other in (("front", "escpos://127.0.0.1:9"), ("escpos://127.0.0.1:9", "front")):
        with sending.alone(store, held, tmp_path / "data") as ours:
            assert ours
            with sending.alone(store, other, tmp_path / "data") as theirs:
                assert not theirs


def test_the_roll_is_corrected_by_what_the_printer_says(store: Store, tmp_path: Path) -> None:
    from checkin import rolls

    clock, printer = Clock(), FakePrinter()
    fleet.add(store, KnownPrinter(name="a", url="folder:a", roll=100), at=NINE)
    printer.answers = [Outcome(Result.PRINTED, "", Stock.ENOUGH)]
    queue(store, 0, "a")
    lane = lane_of(store, "a", printer, tmp_path, clock)
    lane.work()
    routing.note(store, "a", Check(False, base.NO_PAPER, Stock.OUT), at=clock())
    found = rolls.left(store, "a", now=clock())
    assert found is not None
    assert found.left == 0
