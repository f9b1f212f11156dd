import shutil
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from checkin import corrections, desk, fleet, locks, sending, spool
from checkin.model import JobState, PrintJob
from checkin.printers import base
from checkin.printers.base import Begin, Outcome, Page, Result, at_once
from checkin.sending import Lane
from checkin.store import Store, backups
from tests.checkin.printers.fake import FakePrinter
from tests.checkin.printers.pages import badge as badge_page
from tests.checkin.printing import NINE, event_with, person, reopened

DEVICE = "folder:somewhere"
HELD = Outcome(Result.HELD, "The printer is out of paper.")
UNKNOWN = Outcome(Result.UNKNOWN, base.TORN)
BUSY = Outcome(Result.NOT_SENT, base.BUSY)
WRONG_PAPER = Outcome(Result.NOT_SENT, base.WRONG_PAPER)


@dataclass
class Clock:
    """A clock that a test moves on: wall time and the seconds pauses are measured in."""

    at: datetime = NINE
    running: float = 0.0

    def __call__(self) -> datetime:
        return self.at

    def seconds(self) -> float:
        return self.running

    def wait(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)
        self.running += seconds


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with event_with(tmp_path) as store:
        yield store


@pytest.fixture
def printer() -> FakePrinter:
    return FakePrinter()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def lane(store: Store, printer: FakePrinter, clock: Clock, tmp_path: Path) -> Lane:
    return Lane(store, DEVICE, printer, tmp_path / "data", clock, seconds=clock.seconds)


def queue(store: Store, number: int, **more: str) -> str:
    """Each a millisecond after the one before, since that is the order they leave in."""
    at = NINE + timedelta(milliseconds=len(store.jobs()))
    return desk.print_badge(store, person(store, number), printer=DEVICE, at=at, **more)


def job(store: Store, job_id: str) -> PrintJob:
    found = store.job(job_id)
    assert found is not None
    return found


def kinds(store: Store) -> list[str]:
    return [fact.kind for fact in store.facts() if fact.kind.startswith("print_")]


def test_badges_leave_in_the_order_in_which_they_were_queued(
    store: Store, lane: Lane, printer: FakePrinter
) -> None:
    jobs = [queue(store, number) for number in (2, 0, 1)]
    assert lane.work() == 3
    assert printer.jobs == jobs
    assert {job(store, j).state for j in jobs} == {JobState.PRINTED}
    assert all(page.pdf.startswith(b"%PDF") for _, page in printer.pages)


def test_sending_is_written_before_the_page_leaves(
    store: Store, lane: Lane, printer: FakePrinter, tmp_path: Path
) -> None:
    seen = []

    class Watching(FakePrinter):
        def send(self, page: Page, job_id: str, begin: Begin = at_once) -> Outcome:
            def begun() -> bool:
                answer = begin()
                with reopened(tmp_path) as other:
                    seen.append(job(other, job_id).state)
                return answer

            return super().send(page, job_id, begun)

    lane.printer = Watching()
    queue(store, 0)
    lane.work()
    assert seen == [JobState.SENDING]
    assert kinds(store) == ["print_queued", "print_sending", "print_outcome"]


def test_a_page_that_may_be_torn_is_known_though_the_clock_was_set_back(
    store: Store, lane: Lane, printer: FakePrinter, clock: Clock, tmp_path: Path
) -> None:
    queue(store, 0)
    lane.work()
    clock.at -= timedelta(hours=1)
    printer.answers = [Outcome(Result.UNKNOWN, base.TORN)]
    torn = queue(store, 1)
    lane.work()
    assert job(store, torn).state is JobState.UNKNOWN
    assert spool.answer_unknown(store, torn, False, at=clock())
    next_start = FakePrinter()
    Lane(store, DEVICE, next_start, tmp_path / "data", clock, seconds=clock.seconds).work()
    assert (next_start.distrusted, next_start.jobs) == (1, [torn])


def test_the_badge_is_the_person_as_they_are_when_its_turn_comes(
    store: Store, lane: Lane, printer: FakePrinter
) -> None:
    before = queue(store, 0)
    lane.work()
    after = queue(store, 0, reason="name misspelt")
    corrections.edit(store, person(store, 0), {"family_name": "Byron"}, at=NINE)
    lane.work()
    assert job(store, after).issue == job(store, before).issue + 1
    assert job(store, after).content != job(store, before).content


def test_what_did_not_leave_is_tried_again_with_growing_pauses(
    store: Store, lane: Lane, printer: FakePrinter, clock: Clock
) -> None:
    printer.answers = [BUSY, BUSY]
    first = queue(store, 0)
    assert lane.work() == 0
    assert lane.work() == 0
    assert job(store, first).attempts == 1
    clock.wait(1)
    lane.work()
    clock.wait(1)
    assert lane.work() == 0
    assert job(store, first).attempts == 2
    clock.wait(1)
    assert lane.work() == 1
    assert printer.jobs == [first]


def test_a_clock_set_back_does_not_lengthen_a_pause(
    store: Store, lane: Lane, printer: FakePrinter, clock: Clock
) -> None:
    printer.answers = [BUSY]
    queue(store, 0)
    lane.work()
    clock.at -= timedelta(hours=1)
    clock.running += 1
    assert lane.work() == 1


def test_one_badge_that_does_not_leave_does_not_stop_the_next(
    store: Store, lane: Lane, printer: FakePrinter
) -> None:
    printer.answers = [WRONG_PAPER]
    _, second = queue(store, 0), queue(store, 1)
    assert lane.work() == 1
    assert printer.jobs == [second]


def test_a_badge_behind_many_that_rest_has_its_turn(
    tmp_path: Path, printer: FakePrinter, clock: Clock
) -> None:
    people = tuple({"given_name": f"Guest {number}"} for number in range(12))
    with event_with(tmp_path, people) as store:
        lane = Lane(store, DEVICE, printer, tmp_path / "data", clock, seconds=clock.seconds)
        printer.answers = [WRONG_PAPER] * 10
        jobs = [queue(store, number) for number in range(12)]
        assert lane.work() == 2
        assert printer.jobs == jobs[10:]
        assert store.jobs_at({JobState.NOT_SENT, JobState.PRINTED}) == {DEVICE: 12}


def test_a_printer_that_is_off_is_noted_once_however_long_it_lasts(
    store: Store, lane: Lane, printer: FakePrinter, clock: Clock
) -> None:
    printer.on = False
    first, second = queue(store, 0), queue(store, 1)
    for _ in range(50):
        lane.work()
        clock.wait(30)
    assert kinds(store) == ["print_queued", "print_queued", "print_outcome"]
    assert job(store, first).state is JobState.NOT_SENT
    assert job(store, first).detail == base.SWITCHED_OFF
    printer.on = True
    assert lane.work() == 2
    assert printer.jobs == [first, second]


def test_a_held_badge_is_followed_and_nothing_is_sent_behind_it(
    store: Store, lane: Lane, printer: FakePrinter
) -> None:
    printer.run_dry()
    printer.answers = [HELD]
    first, second = queue(store, 0), queue(store, 1)
    assert lane.work() == 1
    assert lane.work() == 0
    assert job(store, first).state is JobState.HELD
    assert job(store, second).state is JobState.QUEUED
    printer.refill()
    lane.work()
    assert printer.jobs == [first, second]
    assert {job(store, j).state for j in (first, second)} == {JobState.PRINTED}


def test_a_held_badge_is_still_followed_after_a_restart(
    store: Store, lane: Lane, printer: FakePrinter, clock: Clock, tmp_path: Path
) -> None:
    printer.run_dry()
    printer.answers = [HELD]
    first = queue(store, 0)
    lane.work()
    store.close()
    printer.refill()
    with reopened(tmp_path) as again:
        Lane(again, DEVICE, printer, tmp_path / "data", clock).work()
        assert job(again, first).state is JobState.PRINTED
    assert printer.jobs == [first]


def test_an_unknown_badge_waits_for_a_person_and_the_next_one_does_not(
    store: Store, lane: Lane, printer: FakePrinter, clock: Clock
) -> None:
    printer.answers = [UNKNOWN]
    first, second = queue(store, 0), queue(store, 1)
    for _ in range(10):
        lane.work()
        clock.wait(60)
    assert printer.jobs == [first, second]
    assert job(store, first).state is JobState.UNKNOWN
    assert job(store, first).detail == base.TORN
    attendee = store.attendee(person(store, 0))
    assert attendee is not None
    assert attendee.badge_issue == 0


def test_a_badge_that_a_person_saw_counts_as_printed(
    store: Store, lane: Lane, printer: FakePrinter
) -> None:
    printer.answers = [UNKNOWN]
    first = queue(store, 0)
    lane.work()
    assert spool.answer_unknown(store, first, True, at=NINE, actor="AB")
    lane.work()
    assert printer.jobs == [first]
    assert job(store, first).state is JobState.PRINTED
    attendee = store.attendee(person(store, 0))
    assert attendee is not None
    assert attendee.badge_issue == 1


def test_a_badge_that_is_not_there_goes_again_as_the_same_issue(
    store: Store, lane: Lane, printer: FakePrinter
) -> None:
    printer.answers = [UNKNOWN]
    printer.torn = True
    first = queue(store, 0)
    lane.work()
    printer.torn = False
    assert spool.answer_unknown(store, first, False, at=NINE)
    lane.work()
    assert printer.jobs == [first]
    assert (job(store, first).issue, job(store, first).attempts) == (1, 2)


def test_only_an_open_question_can_be_answered(store: Store, lane: Lane) -> None:
    first = queue(store, 0)
    assert not spool.answer_unknown(store, first, False, at=NINE)
    lane.work()
    assert not spool.answer_unknown(store, first, False, at=NINE)
    assert not spool.answer_unknown(store, "nothing", True, at=NINE)


def test_what_was_being_sent_when_the_program_ended_is_unknown(
    store: Store, lane: Lane, printer: FakePrinter
) -> None:
    first = queue(store, 0)
    with store.writing() as writer:
        writer.append("print_sending", {"job": first}, at=NINE, attendee=person(store, 0))
    lane.work()
    assert printer.jobs == []
    assert (job(store, first).state, job(store, first).detail) == (
        JobState.UNKNOWN,
        sending.CRASHED,
    )


def test_a_device_in_other_hands_is_left_alone(
    store: Store, lane: Lane, printer: FakePrinter, tmp_path: Path
) -> None:
    first = queue(store, 0)
    with store.writing() as writer:
        writer.append("print_sending", {"job": first}, at=NINE, attendee=person(store, 0))
    with locks.held(tmp_path / "data" / "locks", DEVICE) as ours:
        assert ours
        assert lane.work() == 0
        assert job(store, first).state is JobState.SENDING
    lane.work()
    assert job(store, first).state is JobState.UNKNOWN


def test_the_badges_of_another_desk_are_left_to_it(
    store: Store, printer: FakePrinter, tmp_path: Path
) -> None:
    theirs = queue(store, 0)
    store.close()
    with Store.open(
        tmp_path / "event.checkin", data_dir=tmp_path / "another machine", at=NINE
    ) as elsewhere:
        lane = Lane(elsewhere, DEVICE, printer, tmp_path / "another machine", Clock())
        assert lane.work() == 0
    assert printer.jobs == []
    with reopened(tmp_path) as again:
        assert job(again, theirs).state is JobState.QUEUED


def restored(store: Store, folder: Path) -> Store:
    """The file as a backup has it, on the same machine: a new station."""
    copy = store.backup(NINE)
    store.close()
    backups.restore(copy, store.path)
    return reopened(folder)


def test_after_a_restore_the_badges_that_waited_still_come(
    store: Store, printer: FakePrinter, tmp_path: Path
) -> None:
    waiting, sending = queue(store, 0), queue(store, 1)
    with store.writing() as writer:
        writer.append("print_sending", {"job": sending}, at=NINE, attendee=person(store, 1))
    with restored(store, tmp_path) as between, restored(between, tmp_path) as again:
        assert Lane(again, DEVICE, printer, tmp_path / "data", Clock()).work() == 1
        assert printer.jobs == [waiting]
        assert job(again, sending).state is JobState.UNKNOWN


def test_the_badges_of_a_predecessor_that_goes_on_by_itself_are_left_to_it(
    store: Store, printer: FakePrinter, tmp_path: Path
) -> None:
    queue(store, 0)
    copy = tmp_path / "copy.checkin"
    store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(store.path, copy)
    corrections.note(store, person(store, 0), "still here", at=NINE)
    with Store.open(copy, data_dir=tmp_path / "data", at=NINE) as other:
        other.merge_from(store, now=NINE)
        assert Lane(other, DEVICE, printer, tmp_path / "data", Clock()).work() == 0
    assert printer.jobs == []


def test_a_name_without_glyphs_is_refused_by_glyph_until_it_is_mended(
    tmp_path: Path, printer: FakePrinter, clock: Clock
) -> None:
    people = ({"given_name": "Party", "family_name": "Animal🎉"}, {"given_name": "Ada"})
    with event_with(tmp_path, people) as store:
        lane = Lane(store, DEVICE, printer, tmp_path / "data", clock, seconds=clock.seconds)
        party, ada = queue(store, 0), queue(store, 1)
        for _ in range(20):
            lane.work()
            clock.wait(30)
        assert printer.jobs == [ada]
        assert job(store, party).state is JobState.NOT_SENT
        assert "U+1F389" in job(store, party).detail
        assert job(store, party).attempts == 0
        corrections.edit(store, person(store, 0), {"badge_name": "Party"}, at=NINE)
        clock.wait(30)
        assert lane.work() == 1
        assert printer.jobs == [ada, party]


def test_a_badge_for_somebody_who_was_replaced_is_called_off(
    store: Store, lane: Lane, printer: FakePrinter
) -> None:
    first = queue(store, 0)
    corrections.replace_person(
        store, person(store, 0), {"given_name": "Mary", "family_name": "Somerville"},
        reason="colleague comes", at=NINE,
    )  # fmt: skip
    lane.work()
    assert printer.jobs == []
    assert job(store, first).state is JobState.WITHDRAWN


def test_a_badge_handed_over_while_it_was_being_sent_stays_handed_over(
    store: Store, lane: Lane, tmp_path: Path
) -> None:
    class Quick(FakePrinter):
        def send(self, page: Page, job_id: str, begin: Begin = at_once) -> Outcome:
            outcome = super().send(page, job_id, begin)
            with reopened(tmp_path) as other, other.writing() as writer:
                payload = {"job": job_id}
                writer.append("handed_over", payload, at=NINE, attendee=person(other, 0))
            return outcome

    lane.printer = Quick()
    first = queue(store, 0)
    lane.work()
    assert job(store, first).state is JobState.HANDED_OVER


def test_the_loop_sends_what_is_queued_and_ends_when_told(
    store: Store, printer: FakePrinter, tmp_path: Path
) -> None:
    stop, wake, arrived = threading.Event(), threading.Event(), threading.Event()

    class Telling(FakePrinter):
        def send(self, page: Page, job_id: str, begin: Begin = at_once) -> Outcome:
            outcome = super().send(page, job_id, begin)
            arrived.set()
            return outcome

    telling = Telling()
    loop = threading.Thread(
        target=spool.run,
        args=(lambda: reopened(tmp_path), DEVICE, stop, wake),
        kwargs={"data_dir": tmp_path / "data", "printer": telling, "clock": lambda: NINE},
    )
    loop.start()
    try:
        first = queue(store, 0)
        wake.set()
        assert arrived.wait(10)
    finally:
        stop.set()
        wake.set()
        loop.join(10)
    assert not loop.is_alive()
    assert job(store, first).state is JobState.PRINTED


class Faulty(FakePrinter):
    """Has a fault of the program's own at every job of `bad`; `early` before anything left."""

    def __init__(self) -> None:
        super().__init__()
        self.bad: set[str] = set()
        self.early = True

    def send(self, page: Page, job_id: str, begin: Begin = at_once) -> Outcome:
        if job_id in self.bad:
            if not self.early:
                begin()
            raise ValueError("no such dot")
        return super().send(page, job_id, begin)

    def follow(self, job_id: str) -> Outcome:
        if job_id in self.bad:
            raise ValueError("no such dot")
        return super().follow(job_id)


def test_a_fault_that_one_badge_meets_is_reported_once_and_the_next_one_comes(
    store: Store, lane: Lane, clock: Clock
) -> None:
    told: list[Exception] = []
    faulty = Faulty()
    lane.printer, lane.report = faulty, told.append
    first, second = queue(store, 0), queue(store, 1)
    faulty.bad = {first}
    assert lane.work() == 1
    assert faulty.jobs == [second]
    assert (job(store, first).state, job(store, first).detail) == (JobState.NOT_SENT, sending.FAULT)
    clock.wait(60)
    lane.work()
    assert [str(bug) for bug in told] == ["no such dot"]
    faulty.bad.clear()
    clock.wait(60)
    assert lane.work() == 1


def test_a_fault_while_a_badge_leaves_is_a_question_for_a_person(store: Store, lane: Lane) -> None:
    faulty = Faulty()
    faulty.early = False
    lane.printer, lane.report = faulty, lambda bug: None
    first, held = queue(store, 0), queue(store, 1)
    faulty.bad = {first}
    faulty.answers = [HELD]
    lane.work()
    assert job(store, first).state is JobState.UNKNOWN
    assert job(store, held).state is JobState.HELD
    faulty.bad = {held}
    lane.work()
    assert job(store, held).state is JobState.UNKNOWN


def test_a_fault_that_nobody_hears_of_is_raised(store: Store, lane: Lane) -> None:
    faulty = Faulty()
    lane.printer = faulty
    first = queue(store, 0)
    faulty.bad = {first}
    with pytest.raises(ValueError, match="no such dot"):
        lane.work()
    assert job(store, first).state is JobState.NOT_SENT


def test_an_outcome_is_not_given_up_for_a_file_that_is_busy_for_a_while(
    store: Store, lane: Lane
) -> None:
    other = sqlite3.connect(store.path, isolation_level=None)

    class Blocking(FakePrinter):
        def send(self, page: Page, job_id: str, begin: Begin = at_once) -> Outcome:
            outcome = super().send(page, job_id, begin)
            other.execute("BEGIN IMMEDIATE")
            return outcome

    class WaitedFor(threading.Event):
        def wait(self, timeout: float | None = None) -> bool:
            if other.in_transaction:
                other.execute("ROLLBACK")
            return False

    store.connection.execute("PRAGMA busy_timeout = 1")
    lane.printer, lane.stop = Blocking(), WaitedFor()
    first = queue(store, 0)
    assert lane.work() == 1
    assert job(store, first).state is JobState.PRINTED
    other.close()


def test_work_off_writes_the_badges_of_a_folder(store: Store, tmp_path: Path) -> None:
    device = f"folder:{tmp_path / 'badges'}"
    jobs = [
        desk.print_badge(store, person(store, number), printer=device, at=NINE)
        for number in range(3)
    ]
    assert spool.work_off(store, device, data_dir=tmp_path / "data", clock=lambda: NINE) == 3
    assert {path.stem for path in (tmp_path / "badges").iterdir()} == set(jobs)
    assert {job(store, j).state for j in jobs} == {JobState.ACCEPTED}
    assert store.verify().holds


def test_printers_that_take_no_pdf_get_pictures_of_the_whole_page() -> None:
    (picture,) = fleet.pictures(badge_page(96, 134).pdf, 254)
    assert picture.width == pytest.approx(960, abs=1)
    assert picture.height == pytest.approx(1340, abs=1)
    assert len(picture.bgr) == picture.width * picture.height * 3
    assert picture.bgr[:3] == b"\xff\xff\xff"
