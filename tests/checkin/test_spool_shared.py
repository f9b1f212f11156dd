"""Two desks, each a machine of its own, print on one printer at the same time."""

import threading
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path

import pytest

from checkin import desk
from checkin.model import JobState
from checkin.printers.urls import open_printer
from checkin.store import Store
from tests.checkin.printing import NINE, event_with, person, running
from tests.checkin.trays import Tray, device_of, settle

BADGES = 6


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
