"""Kill the program in the middle of printing, again and again, and count what lies in the tray."""

import random
import subprocess
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from checkin import desk, sending, spool
from checkin.model import JobState
from checkin.printers.urls import open_printer
from checkin.store import Store
from tests import proof_sizes
from tests.checkin.printing import NINE, event_with, person, reopened
from tests.checkin.spool_child import CAME_OUT, DEVICE, TAKES
from tests.checkin.trays import Tray as SlipTray
from tests.checkin.trays import device_of, settle

ROOT = Path(__file__).parents[2]
LONGEST_LIFE_S = 0.2


def print_until_killed(folder: Path, life_s: float, *address: str) -> bool:
    """Let the program print for that long and kill it; True if it was done before."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.checkin.spool_child", str(folder), *address],
        cwd=ROOT,
        stdout=subprocess.PIPE,
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        try:
            return child.wait(life_s) == 0
        except subprocess.TimeoutExpired:
            child.kill()
            return False


def in_tray(folder: Path, what: str) -> Counter[str]:
    tray = folder / "tray"
    lines = tray.read_text().splitlines() if tray.exists() else []
    return Counter(job for kind, job in map(str.split, lines) if kind == what)


def look_into_the_tray(store: Store, folder: Path, asked: Counter[str]) -> None:
    """Answer every question as somebody would who looks whether the badge is there."""
    out = in_tray(folder, CAME_OUT)
    for job in store.jobs({JobState.UNKNOWN}, DEVICE):
        assert spool.answer_unknown(store, job.id, job.id in out, at=NINE)
        if job.id not in out:
            asked[job.id] += 1


@pytest.mark.long
def test_a_killed_program_prints_no_badge_twice_and_forgets_none(tmp_path: Path) -> None:
    chance = random.Random(20240506)
    people = tuple({"given_name": f"Guest {n}"} for n in range(proof_sizes.JOBS))
    with event_with(tmp_path, people) as store:
        queued = [
            desk.print_badge(
                store,
                person(store, number),
                printer=DEVICE,
                at=NINE + timedelta(milliseconds=number),
            )
            for number in range(len(people))
        ]
    kills = unknown = 0
    asked: Counter[str] = Counter()
    while not (done := print_until_killed(tmp_path, chance.uniform(0, LONGEST_LIFE_S))) or unknown:
        kills += not done
        with reopened(tmp_path) as store:
            sending.recover_devices(store, tmp_path / "data", at=NINE)
            unknown = len(store.jobs({JobState.UNKNOWN}))
            assert unknown <= 1 + kills
            if chance.random() < 0.7:  # else nobody has looked yet, and the rest goes on
                look_into_the_tray(store, tmp_path, asked)
                unknown = 0
    with reopened(tmp_path) as store:
        assert {job.id: job.state for job in store.jobs()} == dict.fromkeys(
            queued, JobState.PRINTED
        )
        assert store.verify().holds
    assert in_tray(tmp_path, CAME_OUT) == Counter(queued)
    assert in_tray(tmp_path, TAKES) <= Counter(queued) + asked
    assert kills > 5
    print(f"{len(queued)} jobs, {kills} kills, {asked.total()} sent again on a person's word")


@pytest.mark.long
@pytest.mark.parametrize("language", ["escpos", "zpl"])
def test_a_program_killed_at_a_real_printer_prints_no_badge_twice_and_forgets_none(
    tmp_path: Path, language: str
) -> None:
    chance = random.Random(20240506)
    people = tuple({"given_name": f"Guest {n}"} for n in range(proof_sizes.JOBS * 2 // 5))
    kills = again = 0
    with device_of(language) as (device, url, slips), event_with(tmp_path, people) as store:
        for number in range(len(people)):
            at = NINE + timedelta(milliseconds=number)
            desk.print_badge(store, person(store, number), printer=url, at=at)
        tray = SlipTray(store, slips, open_printer(url))
        done = False
        while not done or store.jobs({JobState.UNKNOWN}):
            done = print_until_killed(tmp_path, chance.uniform(0, 2 * LONGEST_LIFE_S), url)
            kills += not done
            settle(device)
            sending.recover_devices(store, tmp_path / "data", at=NINE)
            whole = tray.look()
            for job in store.jobs({JobState.PRINTED}):
                assert whole[job.id] == 1
            for job in store.jobs({JobState.QUEUED, JobState.NOT_SENT}):
                assert whole[job.id] == 0
            if done or chance.random() < 0.7:  # else nobody has looked yet, and the rest goes on
                for job in store.jobs({JobState.UNKNOWN}):
                    again += not whole[job.id]
                    assert spool.answer_unknown(store, job.id, bool(whole[job.id]), at=NINE)
                    done = False
        assert {job.state for job in store.jobs()} == {JobState.PRINTED}
        assert tray.look() == {job.id: 1 for job in store.jobs()}
        assert tray.torn <= again
        assert store.verify().holds
    assert kills > 5
    print(f"{len(people)} jobs, {kills} kills, {again} sent again on a person's word")
