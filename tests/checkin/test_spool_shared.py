"""Two desks, each a machine of its own, print on one printer at the same time."""

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from checkin import desk, spool
from checkin.model import JobState
from checkin.printers.urls import open_printer
from checkin.store import Store
from tests.checkin.printers.peers import label_printer, receipt_printer
from tests.checkin.printing import NINE, event_with, person, reopened
from tests.checkin.trays import Tray, settle

BADGES = 6


@contextmanager
def printer_of(language: str) -> Iterator[tuple[Any, str, Callable[[], list[Any]]]]:
    """A printer, its address, and what lies in its tray."""
    if language == "escpos":
        with receipt_printer(mm_per_s=1000) as device:
            yield device, f"escpos://127.0.0.1:{device.port}?width=576", lambda: device.slips
    else:
        with label_printer(mm_per_s=1000) as device:
            yield device, f"zpl://127.0.0.1:{device.port}?media=96x134", lambda: device.printed


@contextmanager
def printing(folder: Path, url: str) -> Iterator[None]:
    """The loop of one desk for the printer."""
    stop, wake = threading.Event(), threading.Event()
    bugs: list[BaseException] = []

    def host() -> None:
        try:
            spool.run(lambda: reopened(folder), url, stop, wake, data_dir=folder / "data")
        except BaseException as bug:  # noqa: BLE001  raised again below
            bugs.append(bug)

    loop = threading.Thread(target=host)
    loop.start()
    try:
        yield
    finally:
        stop.set()
        wake.set()
        loop.join(20)
    assert not loop.is_alive()
    if bugs:
        raise bugs[0]


def all_printed(store: Store) -> bool:
    return {job.state for job in store.jobs()} == {JobState.PRINTED}


@pytest.mark.parametrize("language", ["escpos", "zpl"])
def test_two_desks_at_one_printer_get_whole_badges_each_its_own(
    tmp_path: Path, language: str
) -> None:
    people = tuple({"given_name": f"Guest {number}"} for number in range(BADGES))
    with ExitStack() as stack:
        device, url, slips = stack.enter_context(printer_of(language))
        folders = [tmp_path / "one", tmp_path / "two"]
        for folder in folders:
            folder.mkdir()
        stores = [stack.enter_context(event_with(folder, people)) for folder in folders]
        for store in stores:
            for number in range(BADGES):
                at = NINE + timedelta(milliseconds=number)
                desk.print_badge(store, person(store, number), printer=url, at=at)
        with printing(folders[0], url), printing(folders[1], url):
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
