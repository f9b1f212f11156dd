"""Hundreds of badges through printers that fail at random: what is shown is what lies in the tray.

A job shown as printed has exactly one whole badge; one shown as not sent has none; and once
somebody has looked into the tray for each that is unknown, both sides are equal.
"""

import random
import socket
import threading
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from checkin import desk, spool
from checkin.model import JobState
from checkin.printers.urls import open_printer
from checkin.sending import Lane
from checkin.store import Store
from tests import proof_sizes
from tests.checkin.printers.peers import label_printer, receipt_printer
from tests.checkin.printing import NINE, event_with, person
from tests.checkin.trays import Tray, settle

FAST = 4000.0  # mm of paper a second: the mechanism is not what is tested

ESCPOS_FAULTS = {
    "none": 12,
    "off": 2,
    "cover": 2,
    "paper": 2,
    "paper in the middle": 3,
    "power lost in the middle": 3,
    "power lost while it waits for paper": 2,
    "reset": 5,
    "mute": 1,
    "mute in the middle": 1,
    "second desk": 1,
    "program restarted": 3,
}
ZPL_FAULTS = {
    "none": 8,
    "paper": 2,
    "head": 1,
    "ribbon": 1,
    "paused": 1,
    "paused in the middle": 3,
    "reset": 4,
    "mute": 1,
    "mute in the middle": 1,
    "second desk": 1,
    "program restarted": 2,
}
#: After these a page may be out although nobody was told.
LEAVES_DOUBT = {
    "power lost in the middle",
    "power lost while it waits for paper",
    "reset",
    "mute in the middle",
}


class Clock:
    """A wall clock, and one for pauses, that go on a minute whenever somebody tries again."""

    def __init__(self) -> None:
        self.minutes = 0

    def __call__(self) -> datetime:
        return NINE + timedelta(minutes=self.minutes)

    def seconds(self) -> float:
        return self.minutes * 60.0


@dataclass
class Show:
    """One printer, its lane and its faults."""

    store: Store
    device: Any
    url: str
    data_dir: Path
    chance: random.Random
    clock: Clock = field(default_factory=Clock)
    mending: list[Callable[[], Any]] = field(default_factory=list)
    timers: list[threading.Timer] = field(default_factory=list)
    doubts: int = 0

    def __post_init__(self) -> None:
        self.start()

    def start(self) -> None:
        """The program, as it is after it was started."""
        self.printer = open_printer(self.url)
        self.lane = Lane(
            self.store, self.url, self.printer, self.data_dir, self.clock,
            seconds=self.clock.seconds,
        )  # fmt: skip

    def end(self) -> None:
        self.printer.close()

    def befall(self, fault: str) -> None:
        """Let *fault* happen to the next badge."""
        self.doubts += fault in LEAVES_DOUBT
        device, faults, chance = self.device, self.device.faults, self.chance
        soon = chance.uniform(0.0, 0.06)
        if fault == "off":
            device.power_off()
            self.mending.append(device.power_on)
        elif fault in ("cover", "paper", "head", "ribbon", "paused"):
            self._state(fault, bad=True)
            self.mending.append(lambda: self._state(fault, bad=False))
        elif fault in ("paper in the middle", "power lost while it waits for paper"):
            faults.paper_out_after_rows = device.interp.rows_burned + chance.randrange(1, 800)
            if fault != "paper in the middle":
                self.mending.append(self._power_cycle)
            self.mending.append(lambda: setattr(faults, "paper_out_after_rows", None))
            self.mending.append(lambda: setattr(device, "paper", True))
        elif fault == "power lost in the middle":
            self._later(soon, self._power_cycle)
        elif fault == "paused in the middle":
            self._later(soon, lambda: self._state("paused", bad=True))
            self.mending.append(lambda: self._state("paused", bad=False))
        elif fault == "reset":
            faults.reset_after = chance.choice((chance.randrange(1, 200), chance.randrange(70_000)))
            self.mending.append(lambda: setattr(faults, "reset_after", None))
        elif fault == "mute":
            faults.mute = True
            self.mending.append(lambda: setattr(faults, "mute", False))
        elif fault == "mute in the middle":
            self._later(soon, lambda: setattr(faults, "mute", True))
            self.mending.append(lambda: setattr(faults, "mute", False))
        elif fault == "second desk":
            other = socket.create_connection((device.host, device.port))
            self.mending.append(other.close)
        elif fault == "program restarted":
            self.end()
            self.start()

    def mend(self) -> None:
        """Somebody comes and puts everything right."""
        for timer in self.timers:
            timer.join()
        self.timers.clear()
        while self.mending:
            self.mending.pop(0)()

    def _later(self, seconds: float, do: Callable[[], Any]) -> None:
        timer = threading.Timer(seconds, do)
        self.timers.append(timer)
        timer.start()

    def _power_cycle(self) -> None:
        self.device.power_off()
        self.device.power_on()

    def _state(self, what: str, *, bad: bool) -> None:
        if hasattr(self.device, "set"):
            name = {"head": "head_open", "ribbon": "ribbon_out"}.get(what, what)
            self.device.set(**{name: not bad if what == "paper" else bad})
        elif what == "paper":
            self.device.paper = not bad
        else:
            self.device.cover_open = bad


def check(store: Store, tray: Tray) -> None:
    """What is shown agrees with the tray, for every badge so far."""
    whole = tray.look()
    for job in store.jobs():
        if job.state is JobState.PRINTED:
            assert whole[job.id] == 1, job
        elif job.state in (JobState.QUEUED, JobState.NOT_SENT):
            assert whole[job.id] == 0, job
        else:
            assert whole[job.id] <= 1, job
            assert job.state in (JobState.UNKNOWN, JobState.HELD), job


def run(show: Show, faults: dict[str, int], jobs: int) -> None:
    store, chance = show.store, show.chance
    slips = (lambda: show.device.printed) if hasattr(show.device, "printed") else (
        lambda: show.device.slips
    )  # fmt: skip
    tray = Tray(store, slips, show.printer)
    unknown: set[str] = set()
    for number in range(jobs):
        at = NINE + timedelta(milliseconds=number)
        job_id = desk.print_badge(store, person(store, number), printer=show.url, at=at)
        show.befall(chance.choices(list(faults), list(faults.values()))[0])
        show.lane.work()
        settle(show.device)
        check(store, tray)
        show.mend()
        tries = 0
        while _state(store, job_id) not in (JobState.PRINTED, JobState.UNKNOWN):
            tries += 1
            assert tries < 30
            show.clock.minutes += 1
            show.lane.work()
        settle(show.device)
        check(store, tray)
        unknown |= {one.id for one in store.jobs({JobState.UNKNOWN})}
    assert len(unknown) <= show.doubts
    answer_all(show, tray)
    assert {job.state for job in store.jobs()} == {JobState.PRINTED}
    assert tray.look() == {job.id: 1 for job in store.jobs()}
    assert tray.torn <= len(unknown)
    assert store.verify().holds
    print(f"{jobs} jobs, {show.doubts} faults after a first byte, {len(unknown)} unknown")


def _state(store: Store, job_id: str) -> JobState:
    job = store.job(job_id)
    assert job is not None
    return job.state


def answer_all(show: Show, tray: Tray) -> None:
    """Somebody looks into the tray for every badge that nobody knows of."""
    for _ in range(20):
        open_questions = show.store.jobs({JobState.UNKNOWN})
        if not open_questions and not show.store.jobs({JobState.QUEUED, JobState.NOT_SENT}):
            return
        for job in open_questions:
            spool.answer_unknown(show.store, job.id, bool(tray.look()[job.id]), at=NINE)
        show.clock.minutes += 1
        show.lane.work()
        settle(show.device)
        check(show.store, tray)


@pytest.mark.long
@pytest.mark.parametrize("language", ["escpos", "zpl"])
def test_what_is_shown_is_what_lies_in_the_tray(tmp_path: Path, language: str) -> None:
    jobs = proof_sizes.JOBS if language == "escpos" else proof_sizes.JOBS // 2
    people = tuple({"given_name": f"Guest {number}"} for number in range(jobs))
    with ExitStack() as stack:
        store = stack.enter_context(event_with(tmp_path, people))
        if language == "escpos":
            device = stack.enter_context(receipt_printer(mm_per_s=FAST))
            url, faults = f"escpos://127.0.0.1:{device.port}?width=576", ESCPOS_FAULTS
        else:
            device = stack.enter_context(label_printer(mm_per_s=FAST))
            url, faults = f"zpl://127.0.0.1:{device.port}?media=96x134", ZPL_FAULTS
        show = Show(store, device, url, tmp_path / "data", random.Random(20240506))
        stack.callback(show.end)
        run(show, faults, jobs)
