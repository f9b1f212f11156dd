import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from checkin import desk, events
from checkin.errors import CheckinError, StoreDamaged, StoreMissing
from checkin.model import Attendee
from checkin.store import Store
from ui.lane import Loop
from ui.lanes import Lanes
from ui.opened import Basics, basics

NINE = datetime(2024, 5, 6, 7, 0, tzinfo=UTC)


def give_up(error: CheckinError) -> None:
    raise error


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "ecc.checkin"
    events.make(
        file, name="ECC", timezone="Europe/Brussels", data_dir=tmp_path / "data", at=NINE
    ).close()
    return file


@pytest.fixture
def lanes(qtbot: QtBot, path: Path, tmp_path: Path) -> Iterator[Lanes]:
    made = Lanes(path, data_dir=tmp_path / "data", label="Desk 3", clock=lambda: NINE)
    with qtbot.waitSignal(made.opened):
        made.start()
    yield made
    assert made.close()


def test_the_writer_and_the_reader_hold_the_same_file(qtbot: QtBot, lanes: Lanes) -> None:
    got: list[Basics] = []
    for lane in (lanes.scans, lanes.reads, lanes.bulk):
        lane.ask(basics, got.append, give_up)
    qtbot.waitUntil(lambda: len(got) == 3)
    assert [found.event.name for found in got] == ["ECC"] * 3
    assert [checkpoint.name for checkpoint in got[0].checkpoints] == ["Registration desk"]


def test_the_reader_notices_what_the_writer_wrote(qtbot: QtBot, lanes: Lanes) -> None:
    versions: list[int] = []

    def rename(store: Store) -> None:
        events.rename_station(store, "Desk 4", at=NINE)

    def ask_version() -> None:
        lanes.reads.ask(Store.data_version, versions.append, give_up)

    ask_version()
    qtbot.waitUntil(lambda: len(versions) == 1)
    lanes.scans.ask(rename, lambda _: ask_version(), give_up)
    qtbot.waitUntil(lambda: len(versions) == 2)
    assert versions[0] != versions[1]


def test_a_file_that_is_not_there_is_said_once(qtbot: QtBot, tmp_path: Path) -> None:
    lanes = Lanes(tmp_path / "no.checkin", data_dir=tmp_path / "data", label="", clock=lambda: NINE)
    with qtbot.waitSignal(lanes.broken) as broken:
        lanes.start()
    assert isinstance(broken.args[0], StoreMissing)
    assert lanes.close()


def test_loops_end_with_the_file(qtbot: QtBot, path: Path, tmp_path: Path) -> None:
    lanes = Lanes(path, data_dir=tmp_path / "data", label="", clock=lambda: NINE)
    with qtbot.waitSignal(lanes.opened):
        lanes.start()

    def body(stop: threading.Event, wake: threading.Event) -> None:
        stop.wait(10)

    loop = Loop(body)
    lanes.add_loop(loop)
    assert lanes.close()
    assert loop.isFinished()


def test_damage_that_a_search_meets_is_said_and_is_no_crash(qtbot: QtBot, lanes: Lanes) -> None:
    def damage(store: Store) -> None:
        desk.walk_in(store, {"given_name": "Ada"}, checkpoint="desk", at=NINE)
        with store.writing():
            store.connection.execute("UPDATE attendee SET family_name = CAST(x'ff' AS TEXT)")

    def search(store: Store) -> list[Attendee]:
        return store.search("ada")

    done: list[None] = []
    failed: list[CheckinError] = []
    lanes.scans.ask(damage, done.append, give_up)
    qtbot.waitUntil(lambda: len(done) == 1)
    lanes.reads.ask(search, lambda _: None, failed.append)
    qtbot.waitUntil(lambda: len(failed) == 1)
    assert isinstance(failed[0], StoreDamaged)
