"""Who shares a printer or its file: two desks at one printer, and a scan beside a slow one."""

import threading
from collections.abc import Callable
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from checkin import desk
from checkin.model import Answer, JobState
from checkin.printers.base import Begin, Outcome, Page, at_once
from checkin.printers.urls import open_printer
from checkin.sending import Lane
from checkin.store import Store
from tests.checkin.printers.fake import FakePrinter
from tests.checkin.printing import NINE, event_with, person, reopened, running
from tests.checkin.trays import Tray, device_of, settle

BADGES = 6
DEVICE = "folder:somewhere"


def all_printed(store: Store) -> bool:
    return {job.state for job in store.jobs()} == {JobState.PRINTED}


@pytest.mark.parametrize("language", ["escpos", "zpl"])
def test_two_desks_at_one_printer_get_whole_badges_each_its_own(
    tmp_path: Path, language: str
) -> None:
    people = tuple({"given_name": f"Guest {number}"} for number in range(BADGES))
    with ExitStack() as stack:
        device, url, slips = stack.enter_context(device_of(language))
        folders = [tmp_path / "one", tmp_path / "two"]
        for folder in folders:
            folder.mkdir()
        stores = [stack.enter_context(event_with(folder, people)) for folder in folders]
        for store in stores:
            for number in range(BADGES):
                at = NINE + timedelta(milliseconds=number)
                desk.print_badge(store, person(store, number), printer=url, at=at)
        with running(folders[0], url), running(folders[1], url):
            pause = threading.Event()
            for _ in range(2000):
                if all(map(all_printed, stores)):
                    break
                pause.wait(0.02)
        settle(device)
        assert all(map(all_printed, stores))
        assert len(slips()) == 2 * BADGES
        for store in stores:
            tray = Tray(store, slips, open_printer(url))
            assert tray.look() == {job.id: 1 for job in store.jobs()}
            assert tray.torn == BADGES  # those of the other desk, which it cannot read
        assert device.errors == []


class Nosy(FakePrinter):
    """Lets somebody be scanned before it has begun with a page and before it is done with it."""

    def __init__(self, scan: Callable[[], Answer]) -> None:
        super().__init__()
        self._scan = scan
        self.answered: list[Answer] = []

    def send(self, page: Page, job_id: str, begin: Begin = at_once) -> Outcome:
        self.answered.append(self._scan())
        outcome = super().send(page, job_id, begin)
        self.answered.append(self._scan())
        return outcome


def test_whatever_the_printer_is_at_a_scan_waits_for_nothing(tmp_path: Path) -> None:
    people = tuple({"given_name": f"Guest {number}"} for number in range(3 * BADGES))
    with event_with(tmp_path, people) as store, reopened(tmp_path) as other:
        other.wait_s = 0.0  # a file that is being written to answers that it is busy
        codes = (f"T-{number}" for number in range(BADGES, len(people)))

        def scan() -> Answer:
            at = NINE + timedelta(hours=1)
            return desk.scan(other, next(codes), checkpoint="desk", at=at).verdict.answer

        printer = Nosy(scan)
        for number in range(BADGES - 1):
            at = NINE + timedelta(milliseconds=number)
            desk.print_badge(store, person(store, number), printer=DEVICE, at=at)
        lane = Lane(store, DEVICE, printer, tmp_path / "data", lambda: NINE)
        assert lane.work() == BADGES - 1
        assert printer.answered == [Answer.ADMIT] * 2 * (BADGES - 1)
