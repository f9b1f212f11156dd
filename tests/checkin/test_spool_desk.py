"""A desk whose printer cannot print: what it holds, and what follows to the next one."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin import fleet, routing, spool, waiting
from checkin.errors import NotKnown
from checkin.fleet import KnownPrinter
from checkin.model import JobState
from checkin.store import Store
from tests.checkin.printers.peers import receipt_printer
from tests.checkin.printing import NINE, event_with, reopened, running
from tests.checkin.test_spool_pools import queue, the, until
from tests.checkin.trays import Tray


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with event_with(tmp_path) as store:
        yield store


def test_a_badge_that_a_real_printer_holds_comes_out_once_where_it_was_sent_instead(
    store: Store, tmp_path: Path
) -> None:
    with receipt_printer() as front:
        front.faults.paper_out_after_rows = 300
        address = f"escpos://127.0.0.1:{front.port}"
        elsewhere = f"folder:{tmp_path / 'badges'}"
        with running(tmp_path, address) as wake:
            job = queue(store, 0, address)
            wake.set()
            until(lambda: the(store, job).state is JobState.HELD)
            assert waiting.send_to(store, job, elsewhere, at=NINE) is waiting.Done.ASKED_BACK
            wake.set()
            until(lambda: the(store, job).printer == elsewhere)
            front.paper = True
            spool.work_off(store, elsewhere, data_dir=tmp_path / "data")
            assert the(store, job).state is JobState.ACCEPTED
            second = queue(store, 1, address)
            wake.set()
            until(lambda: the(store, second).state is JobState.PRINTED)
        tray = Tray(store, lambda: front.slips, fleet.opened(store, address, threading.Event()))
        assert dict(tray.look()) == {second: 1}
    assert len(list((tmp_path / "badges").glob("*.pdf"))) == 1


def test_what_the_printer_before_holds_is_followed_after_the_desk_got_another(
    store: Store, tmp_path: Path
) -> None:
    told: list[routing.Change] = []
    with receipt_printer() as front:
        front.faults.paper_out_after_rows = 300
        address = f"escpos://127.0.0.1:{front.port}"
        with running(tmp_path, address, told) as wake:
            held, waits = queue(store, 0, address), queue(store, 1, address)
            wake.set()
            until(lambda: the(store, held).state is JobState.HELD)
        front.paper = True
        now = f"folder:{tmp_path / 'badges'}"
        with running(tmp_path, now, told) as wake:
            until(lambda: the(store, waits).state is JobState.ACCEPTED)
            until(lambda: the(store, held).state is JobState.UNKNOWN)
    assert told == [routing.Change(address, now, moved=1, stayed=1)]
    assert the(store, waits).printer == now
    assert the(store, held).printer == address


def test_a_printer_that_is_not_there_is_given_nothing(store: Store, tmp_path: Path) -> None:
    told: list[routing.Change] = []
    before = f"folder:{tmp_path / 'badges'}"
    assert routing.settle(store, before, {store.station}, at=NINE) is None
    job = queue(store, 0, before)
    stop, wake = threading.Event(), threading.Event()
    data = tmp_path / "data"
    with pytest.raises(NotKnown, match="no printer “Front”"):
        spool.run(
            lambda: reopened(tmp_path),
            "Front",
            stop,
            wake,
            data_dir=data,
            changed=told.append,
        )
    assert told == []
    assert the(store, job).printer == before


def test_a_desk_without_a_printer_serves_those_that_its_badges_wait_for(
    store: Store, tmp_path: Path
) -> None:
    front = KnownPrinter(name="Front", url=f"folder:{tmp_path / 'badges'}")
    fleet.add(store, front, at=NINE)
    first, gone = queue(store, 0, "Front"), queue(store, 1, "removed")
    with running(tmp_path, ""):
        until(lambda: the(store, first).state is JobState.ACCEPTED)
    assert (the(store, gone).printer, the(store, gone).state) == ("removed", JobState.QUEUED)
