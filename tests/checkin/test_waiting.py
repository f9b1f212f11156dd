from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from checkin import desk, fleet, preprint, spool, waiting
from checkin.errors import BadgeHeld, NotKnown
from checkin.fleet import KnownPrinter
from checkin.model import JobState, PrintJob
from checkin.printers import base
from checkin.printers.base import Outcome, Result
from checkin.sending import Lane
from checkin.store import Store
from checkin.waiting import Done
from tests.checkin.printers.fake import FakePrinter
from tests.checkin.printing import NINE, event_with, person

OLD, NEW = "folder:old", "folder:new"
HELD = Outcome(Result.HELD, base.HELD_PAPER)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with event_with(tmp_path) as store:
        yield store


@pytest.fixture
def old() -> FakePrinter:
    """The printer at the address OLD; out of paper."""
    printer = FakePrinter()
    printer.run_dry()
    return printer


@pytest.fixture
def lane(store: Store, old: FakePrinter, tmp_path: Path) -> Lane:
    return Lane(store, OLD, old, tmp_path / "data", lambda: NINE)


def queue(store: Store, number: int, to: str = OLD) -> str:
    at = NINE + timedelta(milliseconds=len(store.jobs()))
    return desk.print_badge(store, person(store, number), printer=to, at=at)


def held(store: Store, lane: Lane, old: FakePrinter) -> str:
    """A badge that lies in the old printer."""
    old.answers = [HELD]
    job = queue(store, 0)
    lane.work()
    assert now(store, job).state is JobState.HELD
    return job


def now(store: Store, job: str) -> PrintJob:
    found = store.job(job)
    assert found is not None
    return found


def facts(store: Store) -> int:
    return sum(1 for _ in store.facts())


def test_what_waits_is_listed_with_whose_it_is(store: Store, tmp_path: Path) -> None:
    queue(store, 1)
    queue(store, 0, NEW)
    listed = waiting.listed(store, tmp_path / "data")
    assert [(one.name, one.job.printer, one.desk, one.movable) for one in listed] == [
        ("Αλεξάνδρα Παπαδοπούλου", OLD, "", True),
        ("Ada Lovelace", NEW, "", True),
    ]


def test_a_badge_that_has_not_left_goes_elsewhere_or_is_called_off_at_once(
    store: Store, lane: Lane, old: FakePrinter
) -> None:
    first, second = queue(store, 0), queue(store, 1)
    assert waiting.send_to(store, first, NEW, at=NINE) is Done.DONE
    assert waiting.call_off(store, second, at=NINE) is Done.DONE
    assert lane.work() == 0
    assert (now(store, first).printer, now(store, first).state) == (NEW, JobState.QUEUED)
    assert now(store, second).state is JobState.WITHDRAWN
    assert waiting.call_off(store, second, at=NINE) is Done.TOO_LATE
    assert waiting.send_to(store, second, NEW, at=NINE) is Done.TOO_LATE
    assert old.jobs == []


def test_a_pool_gives_the_badge_to_one_of_its_printers(store: Store) -> None:
    fleet.add(store, KnownPrinter(name="Front", url="folder:front", pool="hall"), at=NINE)
    job = queue(store, 0)
    assert waiting.send_to(store, job, "hall", at=NINE) is Done.DONE
    assert now(store, job).printer == "Front"


def test_a_held_badge_goes_elsewhere_only_when_its_printer_gave_it_back(
    store: Store, lane: Lane, old: FakePrinter, tmp_path: Path
) -> None:
    job = held(store, lane, old)
    assert waiting.send_to(store, job, NEW, at=NINE) is Done.ASKED_BACK
    assert now(store, job).printer == OLD  # until the printer has given it back
    (line,) = waiting.listed(store, tmp_path / "data")
    assert line.asked_back
    lane.work()
    assert (now(store, job).printer, now(store, job).state) == (NEW, JobState.QUEUED)
    old.refill()
    lane.work()
    assert old.jobs == []
    assert old.distrusted


def test_a_held_badge_is_called_off_only_when_its_printer_gave_it_back(
    store: Store, lane: Lane, old: FakePrinter
) -> None:
    job = held(store, lane, old)
    assert waiting.call_off(store, job, at=NINE) is Done.ASKED_BACK
    assert now(store, job).state is JobState.HELD
    lane.work()
    assert now(store, job).state is JobState.WITHDRAWN
    assert now(store, job).detail == desk.CALLED_OFF


def test_a_badge_that_came_out_before_it_was_given_back_goes_nowhere_else(
    store: Store, lane: Lane, old: FakePrinter
) -> None:
    job = held(store, lane, old)
    waiting.send_to(store, job, NEW, at=NINE)
    old.refill()  # and so it comes out before anybody has looked
    lane.work()
    assert (now(store, job).printer, now(store, job).state) == (OLD, JobState.PRINTED)
    assert old.jobs == [job]


def test_a_badge_asked_back_can_be_left_where_it_is_after_all(
    store: Store, lane: Lane, old: FakePrinter
) -> None:
    job = held(store, lane, old)
    waiting.call_off(store, job, at=NINE)
    assert waiting.send_to(store, job, OLD, at=NINE) is Done.DONE
    lane.work()
    assert now(store, job).state is JobState.HELD
    assert not waiting.is_asked_back(store, now(store, job))


def test_what_was_asked_back_in_an_earlier_attempt_is_forgotten(
    store: Store, lane: Lane, old: FakePrinter
) -> None:
    """The printer lost it, a person said that it is not there, and it is held anew."""
    job = held(store, lane, old)
    waiting.call_off(store, job, at=NINE)
    old.cancel(job)  # as a reset would
    lane.work()
    assert now(store, job).state is JobState.UNKNOWN
    spool.answer_unknown(store, job, False, at=NINE)
    old.answers = [HELD]
    lane.work()
    assert now(store, job).state is JobState.HELD
    assert not waiting.is_asked_back(store, now(store, job))


def test_printing_elsewhere_what_a_printer_holds_says_so_and_moves_nothing(
    store: Store, lane: Lane, old: FakePrinter
) -> None:
    job = held(store, lane, old)
    before = facts(store)
    with pytest.raises(BadgeHeld, match="folder:old still holds"):
        queue(store, 0, NEW)
    assert facts(store) == before
    assert queue(store, 0, OLD) == job
    old.refill()
    lane.work()
    assert old.jobs == [job]


def test_of_many_badges_the_held_one_is_named_and_the_others_are_printed(
    store: Store, lane: Lane, old: FakePrinter, tmp_path: Path
) -> None:
    held(store, lane, old)
    queued = preprint.queue(store, f"folder:{tmp_path}", at=NINE + timedelta(minutes=1))
    assert len(queued.jobs) == 2
    ((attendee, why),) = queued.refused
    assert attendee == person(store, 0)
    assert "still holds" in str(why[0])


def test_a_badge_that_nobody_knows_is_named(store: Store) -> None:
    with pytest.raises(NotKnown, match="no-such-job"):
        waiting.call_off(store, "no-such-job", at=NINE)
    with pytest.raises(NotKnown, match="no-such-job"):
        waiting.send_to(store, "no-such-job", NEW, at=NINE)


def test_a_printer_that_nobody_knows_gets_no_badge(store: Store) -> None:
    job = queue(store, 0)
    with pytest.raises(NotKnown, match="Nowhere"):
        waiting.send_to(store, job, "Nowhere", at=NINE)
    assert now(store, job).printer == OLD
