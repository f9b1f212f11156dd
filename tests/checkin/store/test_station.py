"""Who writes: a data folder is a station, and a file that was copied or restored is a new one."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from checkin import corrections, desk, ids
from checkin.model import Event
from checkin.store import Store, backups
from checkin.store.writer import Writer
from tests.checkin.people import NINE, TEN, add_ada, make_event


def reopen(path: Path, data: Path) -> Store:
    return Store.open(path, data_dir=data, at=TEN, label="Desk 9")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with make_event(tmp_path) as store:
        add_ada(store)
        return store.path


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


def test_the_same_folder_and_file_stay_one_station(path: Path, data: Path) -> None:
    with reopen(path, data) as first:
        name, heads = first.station, first.heads()
    with reopen(path, data) as second:
        assert (second.station, second.heads()) == (name, heads)


def test_another_data_folder_is_another_station(path: Path, data: Path, tmp_path: Path) -> None:
    with reopen(path, data) as first, reopen(path, tmp_path / "elsewhere") as second:
        assert first.station != second.station
        said = second.entity("station", second.station)
        assert said is not None
        assert said["after"] == first.station
        assert said["after_seq"] == str(first.heads()[first.station])


def test_a_copy_of_the_file_is_another_station(path: Path, data: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.checkin"
    shutil.copy(path, copy)
    with reopen(path, data) as first, reopen(copy, data) as second:
        assert first.station != second.station
        desk.scan(first, "T-1", checkpoint="desk", at=TEN)
        desk.scan(second, "T-1", checkpoint="desk", at=TEN)
        assert first.merge_from(second, now=TEN) == 2
        assert first.verify().holds
        (presence,) = first.presence(first.by_code("T-1")[0].id)
        assert presence.entries == 2  # both desks said yes; the facts say so


def test_a_file_restored_from_a_backup_is_another_station(path: Path, data: Path) -> None:
    with reopen(path, data) as store:
        name = store.station
        copy = store.backup(TEN)
        desk.scan(store, "T-1", checkpoint="desk", at=TEN)
        lost = store.rows_after(name, store.heads()[name] - 1)
    kept = backups.restore(copy, path)
    assert kept is not None
    with reopen(path, data) as again:
        assert again.station != name
        assert again.presence(again.by_code("T-1")[0].id) == []
        assert again.receive(lost, now=TEN) == (1, 0)  # the old station's facts still fit
        assert again.verify().holds


def test_a_file_put_back_in_place_is_noticed_by_its_end(path: Path, data: Path) -> None:
    old = path.read_bytes()
    with reopen(path, data) as store:
        name = store.station
        desk.scan(store, "T-1", checkpoint="desk", at=TEN)
    path.write_bytes(old)  # the very same inode, an older content
    with reopen(path, data) as again:
        assert again.station != name


def test_a_note_that_lags_behind_is_no_reason_to_begin_anew(path: Path, data: Path) -> None:
    (note,) = (data / "stations").rglob("*.json")
    with reopen(path, data) as store:
        name = store.station
        old = note.read_bytes()
        desk.scan(store, "T-1", checkpoint="desk", at=TEN)
    note.write_bytes(old)
    with reopen(path, data) as again:
        assert again.station == name


@pytest.mark.parametrize("torn", [b"", b'{"station": "x"', b"[]", b"\xff\xfe"])
def test_a_torn_note_makes_a_new_station(path: Path, data: Path, torn: bytes) -> None:
    (note,) = (data / "stations").rglob("*.json")
    note.write_bytes(torn)
    with reopen(path, data) as store:
        assert store.heads()[store.station] == 1
        assert store.verify().holds


def test_reading_only_makes_no_station(path: Path, data: Path, tmp_path: Path) -> None:
    with Store.open(path, data_dir=tmp_path / "new", at=TEN, read_only=True) as store:
        assert store.station == ""
        assert len(store.heads()) == 1
    assert not (tmp_path / "new").exists()


def test_live_times_never_go_back(path: Path, data: Path) -> None:
    with reopen(path, data) as store:
        desk.scan(store, "T-1", checkpoint="desk", at=TEN)
    with reopen(path, data) as store:
        desk.scan(store, "T-1", checkpoint="desk", at=NINE - timedelta(days=1))
        facts = list(store.facts(kinds=["scan"]))
    assert [f.seq for f in facts] == sorted(f.seq for f in facts)


def test_a_new_station_with_a_slower_clock_still_writes_after_what_it_read(
    path: Path, data: Path, tmp_path: Path
) -> None:
    with reopen(path, data) as first:
        ada = first.by_code("T-1")[0].id
        corrections.edit(first, ada, {"job_title": "Wrong"}, at=TEN + timedelta(minutes=5))
    with reopen(path, tmp_path / "other") as second:
        after = corrections.edit(second, ada, {"job_title": "Right"}, at=TEN)
        assert after.job_title == "Right"
        assert second.verify().holds


def test_a_new_station_does_not_adopt_a_clock_far_ahead(
    path: Path, data: Path, tmp_path: Path
) -> None:
    with reopen(path, data) as first:
        desk.scan(first, "T-1", checkpoint="desk", at=TEN + timedelta(days=1))
    with reopen(path, tmp_path / "other") as second:
        (fact,) = [f for f in second.facts(kinds=["station"]) if f.station == second.station]
        assert fact.t == fact.at


def test_an_event_takes_its_name_only_once_it_is_whole(tmp_path: Path) -> None:
    def killed(_: Writer) -> None:
        raise KeyboardInterrupt

    event = Event(id=ids.new_event_id(), name="E", timezone="Europe/Brussels")
    path = tmp_path / "event.checkin"
    with pytest.raises(KeyboardInterrupt):
        Store.create(path, event, data_dir=tmp_path / "data", at=TEN, first=killed)
    assert list(tmp_path.glob("*event*")) == []
    with make_event(tmp_path) as store:
        assert [c.key for c in store.checkpoints()] == ["desk"]
