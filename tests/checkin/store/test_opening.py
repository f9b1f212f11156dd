"""Opening a file: what is no event file, is damaged, newer, older, full, busy or in a bad place."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin import desk, events
from checkin.errors import (
    BadField,
    CheckinError,
    DiskFull,
    StoreBusy,
    StoreDamaged,
    StoreExists,
    StoreMissing,
    StoreNewer,
    StoreReadOnly,
    UnsafePlace,
)
from checkin.model import Reason
from checkin.store import Store, backups, db, schema
from tests.checkin.people import NINE, TEN, add_ada, make_event


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with make_event(tmp_path) as store:
        add_ada(store)
        return store.path


def reopen(path: Path, *, read_only: bool = False) -> Store:
    return Store.open(path, data_dir=path.parent / "data", at=TEN, read_only=read_only)


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(StoreMissing, match=r"no event file at .*nothing\.checkin"):
        reopen(tmp_path / "nothing.checkin")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"hello", b"x" * 5000, b"SQLite format 3\x00" + b"\xff" * 200]
)
def test_what_is_no_event_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "odd.checkin"
    path.write_bytes(content)
    with pytest.raises(StoreDamaged, match="there is no backup of it"):
        reopen(path)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "other.checkin"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE t (a)")
    other.close()
    before = path.read_bytes()
    with pytest.raises(StoreDamaged):
        reopen(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_truncated_file_is_refused(path: Path, share: float) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(StoreDamaged):
        reopen(path)


def test_a_checkpoint_cut_short_is_mended_from_the_log(path: Path) -> None:
    """Found by killing: the first page says how long the file is before it is that long."""
    log = path.with_name(f"{path.name}-wal")
    before = path.read_bytes()
    with reopen(path) as store:
        for number in range(12):  # few enough that the log is not copied meanwhile
            given = {"family_name": f"Guest {number}"}
            desk.walk_in(store, given, checkpoint="desk", at=TEN)
        logged = log.read_bytes()
    after = path.read_bytes()
    assert len(after) > len(before)
    path.write_bytes(after[:4096] + before[4096:])
    log.write_bytes(logged)
    with reopen(path) as store:
        assert sum(person.walk_in for person in store.attendees()) == 12
        assert store.verify().holds


def test_damage_inside_is_met_with_a_sentence_not_a_crash(path: Path) -> None:
    whole = bytearray(path.read_bytes())
    for place in range(4096, len(whole), 4096):
        whole[place : place + 64] = b"\xee" * 64
    path.write_bytes(whole)
    with pytest.raises(StoreDamaged), reopen(path) as store:
        store.verify()


def test_a_file_of_a_newer_version_is_refused(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute(f"PRAGMA user_version = {schema.LATEST + 1}")
    raw.close()
    with pytest.raises(StoreNewer, match="newer version"):
        reopen(path)


def test_an_older_file_is_copied_beside_itself_before_it_is_changed(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA user_version = 0")
    raw.close()
    with reopen(path) as store:
        assert store.verify().holds
    (copy,) = path.parent.glob("event before version 1.checkin")
    assert copy.stat().st_size > 0


def test_an_event_is_never_made_over_a_file(path: Path) -> None:
    with pytest.raises(StoreExists):
        make_event(path.parent)
    with reopen(path) as store:
        assert store.by_code("T-1")


def test_an_event_in_a_folder_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreReadOnly):
        make_event(tmp_path / "no" / "such")


@pytest.mark.parametrize(
    ("name", "zone"), [(" ", "Europe/Brussels"), ("X", "Brussels"), ("X", "../x")]
)
def test_an_event_needs_a_name_and_a_zone(tmp_path: Path, name: str, zone: str) -> None:
    with pytest.raises(BadField):
        events.make(
            tmp_path / "e.checkin", name=name, timezone=zone, data_dir=tmp_path / "data", at=NINE
        )
    assert not (tmp_path / "e.checkin").exists()


def test_a_synchronised_folder_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Office"
    folder.mkdir()
    with pytest.raises(UnsafePlace, match="OneDrive"):
        make_event(folder)


def scans_until_full(store: Store) -> Iterator[str]:
    """The ids of the scans that were answered before the disk was full."""
    for _ in range(2000):
        try:
            yield desk.scan(store, "T-1", checkpoint="desk", at=TEN).scan
        except DiskFull as error:
            assert "disk is full" in str(error)  # noqa: PT017  it ends a stream
            return
    pytest.fail("the disk was never full")


def test_a_full_disk_records_nothing_and_says_so(path: Path) -> None:
    with reopen(path) as store:
        (pages,) = store.connection.execute("PRAGMA page_count").fetchone()
        store.connection.execute(f"PRAGMA max_page_count = {pages}")
        said = list(scans_until_full(store))
        assert [f.id for f in store.facts(kinds=["scan"])] == said
        store.connection.execute("PRAGMA max_page_count = 1000000")
        assert desk.scan(store, "T-1", checkpoint="desk", at=TEN).scan
        assert store.verify().holds


def test_a_write_lock_that_is_kept_is_said_to_be_busy(path: Path) -> None:
    with reopen(path) as store:
        store.wait_s = 0.02
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy, match="try again"):
            desk.scan(store, "T-1", checkpoint="desk", at=TEN)
        other.execute("ROLLBACK")
        other.close()
        assert desk.scan(store, "T-1", checkpoint="desk", at=TEN).verdict.reason is Reason.OK


def test_a_block_that_fails_keeps_nothing(path: Path) -> None:
    with reopen(path) as store:
        heads = store.heads()
        ada = store.by_code("T-1")[0].id
        with pytest.raises(TypeError), store.writing() as writer:
            writer.append_many([("note", {"text": "x"}, ada), ("note", {"text": 1.5}, ada)], at=TEN)
        assert store.heads() == heads
        assert store.verify().holds


@pytest.mark.parametrize("payload", [{"a": 1.5}, {"a": None}, {"a": True}, {"a": 2**63}])
def test_a_fact_holds_integers_and_strings_only(path: Path, payload: dict[str, object]) -> None:
    with reopen(path) as store, pytest.raises(TypeError), store.writing() as writer:
        writer.append("note", payload, at=TEN)


#: Root may write anything; without this one right it is held to the modes of files like anybody.
_BOUND = ["setpriv", "--bounding-set", "-dac_override"] if os.geteuid() == 0 else []


def checkin(path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*_BOUND, sys.executable, "-m", "checkin", *arguments],
        capture_output=True,
        text=True,
        env=os.environ | {"CHECKIN_DATA_DIR": str(path.parent / "data")},
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("folder_mode", [0o755, 0o555])
def test_a_read_only_file_can_be_read_and_not_written(path: Path, folder_mode: int) -> None:
    path.chmod(0o444)
    path.parent.chmod(folder_mode)
    try:
        written = checkin(path, "scan", str(path), "T-1")
        read = checkin(path, "find", str(path), "lovelace")
    finally:
        path.parent.chmod(0o755)
    assert written.returncode == 1
    assert "cannot be written to" in written.stderr
    assert "Traceback" not in written.stderr
    assert (read.returncode, "Ada Lovelace" in read.stdout) == (0, True), read.stderr


def test_reading_only_refuses_to_write(path: Path) -> None:
    with reopen(path, read_only=True) as store, pytest.raises(StoreReadOnly):
        desk.scan(store, "T-1", checkpoint="desk", at=TEN)


def test_another_process_that_reads_leaves_the_log_to_those_who_write(path: Path) -> None:
    with reopen(path) as store, reopen(path, read_only=True):
        reopen(path, read_only=True).close()
        checkin(path, "stats", str(path))
        assert path.with_name(f"{path.name}-wal").exists()
        desk.scan(store, "T-1", checkpoint="desk", at=TEN)
        assert "1 of 1 checked in" in checkin(path, "stats", str(path)).stdout


class TestBackups:
    """Copies beside the file."""

    def test_the_last_ten_are_kept(self, path: Path) -> None:
        from datetime import timedelta

        with reopen(path) as store:
            made = [store.backup(TEN + timedelta(minutes=n)) for n in range(13)]
        assert backups.newest_first(path) == made[:2:-1]

    def test_a_backup_is_a_whole_event(self, path: Path) -> None:
        with reopen(path) as store:
            copy = store.backup(TEN)
        with Store.open(copy, data_dir=path.parent / "x", at=TEN, read_only=True) as again:
            assert again.by_code("T-1")
            assert again.verify().holds

    def test_restoring_keeps_what_was_there(self, path: Path) -> None:
        with reopen(path) as store:
            copy = store.backup(TEN)
        path.write_bytes(b"broken")
        kept = backups.restore(copy, path)
        assert kept is not None
        assert kept.read_bytes() == b"broken"
        with reopen(path) as again:
            assert again.by_code("T-1")

    def test_a_backup_that_cannot_be_written_leaves_no_half_file(self, path: Path) -> None:
        db.backup_folder(path).write_text("in the way")
        with reopen(path) as store, pytest.raises(CheckinError):
            store.backup(TEN)

    def test_the_log_of_a_file_that_is_gone_never_lands_in_the_restored_one(
        self, path: Path
    ) -> None:
        with reopen(path) as store:
            copy = store.backup(TEN)
            for code in range(200):
                desk.scan(store, f"unknown {code}", checkpoint="desk", at=TEN)
            log = path.with_name(f"{path.name}-wal").read_bytes()
        path.unlink()
        path.with_name(f"{path.name}-wal").write_bytes(log)
        backups.restore(copy, path)
        with reopen(path) as again:
            assert again.verify().holds
            assert not list(again.facts(kinds=["scan"]))
        assert (path.parent / "event set aside 1.checkin-wal").read_bytes() == log

    @pytest.mark.parametrize("read_only", [False, True])
    def test_a_file_that_is_open_is_not_replaced(self, path: Path, read_only: bool) -> None:
        with reopen(path) as store:
            copy = store.backup(TEN)
        with reopen(path, read_only=read_only) as store:
            ended = checkin(path, "restore", str(path), "--from", str(copy), "--yes")
            assert (ended.returncode, ended.stdout) == (1, "")
            assert "open in another" in ended.stderr
            assert store.by_code("T-1")
        assert backups.set_aside(path) == []
        assert checkin(path, "restore", str(path), "--yes").returncode == 0

    def test_a_file_set_aside_is_whole_without_its_log(self, path: Path) -> None:
        with reopen(path) as store:
            copy = store.backup(TEN)
            desk.scan(store, "T-1", checkpoint="desk", at=TEN)
        kept = backups.restore(copy, path)
        assert kept is not None
        with Store.open(kept, data_dir=path.parent / "x", at=TEN, read_only=True) as old:
            assert len(list(old.facts(kinds=["scan"]))) == 1

    def test_a_backup_shows_one_moment_while_others_write(self, path: Path) -> None:
        with reopen(path) as store, reopen(path) as other:
            other.connection.execute("CREATE TABLE filler (x BLOB)")
            other.connection.execute("INSERT INTO filler VALUES (zeroblob(4000000))")
            scans: list[int] = []

            def scan_meanwhile(_: int, left: int, pages: int) -> None:
                assert len(scans) < 20, "the copy begins anew with every scan"
                scans.append(left)
                desk.scan(other, "T-1", checkpoint="desk", at=TEN)

            target = path.with_name("copy.checkin")
            backups.copy(store.connection, target, progress=scan_meanwhile)
        assert len(scans) > 2
        with Store.open(target, data_dir=path.parent / "x", at=TEN, read_only=True) as again:
            assert not list(again.facts(kinds=["scan"]))

    def test_halves_of_copies_broken_off_long_ago_are_swept_away(self, path: Path) -> None:
        folder = db.backup_folder(path)
        folder.mkdir()
        old, running = folder / "event 1.checkin.new", folder / "event 2.checkin.new"
        for half in (old, running):
            half.write_bytes(b"half")
        os.utime(old, (1, 1))
        with reopen(path) as store:
            store.backup(TEN)
        assert (old.exists(), running.exists()) == (False, True)
