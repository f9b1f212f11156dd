"""A desk killed at its work: what it said yes to is there, once, and the file is sound."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from checkin import ids
from checkin.store import Store
from tests import proof_sizes
from tests.checkin.people import NINE, make_event

PEOPLE = 3000
SEED = 20240507


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with make_event(tmp_path) as store:
        for start in range(0, PEOPLE, 500):
            with store.writing() as writer:
                for number in range(start, start + 500):
                    code = f"T-{number}"
                    said = {
                        "source": "list",
                        "key": code,
                        "source_version": 1,
                        "fields": {"given_name": f"Person {number}"},
                        "codes": [code],
                    }
                    attendee = ids.attendee_id(store.event.id, "list", code)
                    writer.append("roster", said, at=NINE, attendee=attendee)
        return store.path


def killed_stream(path: Path, codes: list[str], dice: random.Random) -> list[dict[str, object]]:
    """Feed *codes* to a desk and kill it at some moment; returns every answer it gave."""
    desk = subprocess.Popen(
        [sys.executable, "-m", "checkin", "scan", str(path), "--batch", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=os.environ | {"CHECKIN_DATA_DIR": str(path.parent / "data")},
    )
    assert desk.stdin is not None
    assert desk.stdout is not None
    desk.stdin.write("".join(json.dumps({"code": code}) + "\n" for code in codes))
    desk.stdin.flush()
    first = [desk.stdout.readline() for _ in range(dice.randrange(1, 40))]
    until = time.perf_counter() + dice.random() * 0.01  # somewhere inside a scan
    while time.perf_counter() < until:
        pass
    desk.send_signal(signal.SIGKILL)
    rest = desk.stdout.read().splitlines()
    desk.stdin.close()
    desk.stdout.close()
    desk.wait(timeout=30)
    whole = [line for line in [*first, *rest] if line.endswith(("}", "}\n"))]
    return [json.loads(line) for line in whole]


@pytest.mark.long
def test_every_scan_answered_with_yes_is_there_once_whenever_the_desk_is_killed(
    path: Path,
) -> None:
    dice = random.Random(SEED)
    print(f"seed {SEED}, {proof_sizes.KILLS} kills")
    answered: set[str] = set()
    admitted: set[object] = set()
    for kill in range(proof_sizes.KILLS):
        codes = [f"T-{dice.randrange(PEOPLE)}" for _ in range(400)]
        answers = killed_stream(path, codes, dice)
        assert answers
        for answer, code in zip(answers, codes, strict=False):
            answered.add(str(answer["scan"]))
            if answer["answer"] == "admit":
                assert code not in admitted  # nobody is welcomed twice
                admitted.add(code)
        if kill % 25 == 24 or kill == proof_sizes.KILLS - 1:
            check(path, answered, admitted)


def check(path: Path, answered: set[str], admitted: set[object]) -> None:
    with Store.open(path, data_dir=path.parent / "data", at=NINE) as store:
        facts = {f.id: f for f in store.facts(kinds=["scan"])}
        assert answered <= facts.keys()
        welcomed = Counter(
            f.attendee for f in facts.values() if f.payload and f.payload["answer"] == "admit"
        )
        assert max(welcomed.values()) == 1
        for code in admitted:
            assert welcomed[store.by_code(str(code))[0].id] == 1
        assert store.verify().problems == ()
        assert len(store.heads()) == 1  # a killed desk goes on as the station it was


@pytest.mark.long
def test_a_scan_waits_little_while_a_long_list_comes_in(path: Path) -> None:
    """Two processes on one file: one imports in batches, the other scans; nothing is lost."""
    feeder = subprocess.Popen(
        [sys.executable, "-c", _FEEDER, str(path), str(path.parent / "data")],
        stdout=subprocess.PIPE,
        text=True,
    )
    answers = subprocess.run(
        [sys.executable, "-m", "checkin", "scan", str(path), "--batch", "-"],
        input="".join(json.dumps({"code": f"T-{n}"}) + "\n" for n in range(300)),
        capture_output=True,
        text=True,
        env=os.environ | {"CHECKIN_DATA_DIR": str(path.parent / "data")},
        timeout=120,
        check=True,
    )
    feeder.communicate(timeout=120)
    assert feeder.returncode == 0
    said = [json.loads(line)["answer"] for line in answers.stdout.splitlines()]
    assert said == ["admit"] * 300
    with Store.open(path, data_dir=path.parent / "data", at=NINE) as store:
        assert len(store.attendees()) == PEOPLE + 2000
        assert store.verify().problems == ()


_FEEDER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from checkin import ids
from checkin.store import Store
now = datetime.now(UTC)
with Store.open(Path(sys.argv[1]), data_dir=Path(sys.argv[2]), at=now) as store:
    for start in range(0, 2000, 50):
        with store.writing() as writer:
            for n in range(start, start + 50):
                said = {"source": "late", "key": str(n), "source_version": 1,
                        "fields": {"given_name": f"Late {n}"}, "codes": [f"L-{n}"]}
                attendee = ids.attendee_id(store.event.id, "late", str(n))
                writer.append("roster", said, at=now, attendee=attendee)
"""
