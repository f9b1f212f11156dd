"""One event file, open in the window: what goes on beside the scans."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import assets
from checkin import desk, events, fleet
from checkin.errors import CheckinError, NotWritten
from checkin.fleet import KnownPrinter
from checkin.model import JobState
from checkin.settings import Settings
from checkin.store import Store, backups, db
from ui.session import Session
from ui.sounds import Sounds
from ui.theme import Theme

NINE = datetime(2024, 5, 6, 7, 0, tzinfo=UTC)


def give_up(error: CheckinError) -> None:
    raise error


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "ecc.checkin"
    with events.make(
        file, name="ECC", timezone="Europe/Brussels", data_dir=tmp_path / "data", at=NINE
    ) as store:
        desk.walk_in(store, {"given_name": "Ada"}, checkpoint="desk", at=NINE)
    return file


def session_of(path: Path, printer: str = "") -> Session:
    """A session whose desk prints on *printer*; nothing is open yet."""
    return Session(
        path,
        data_dir=path.parent / "data",
        settings=Settings(printer=printer),
        theme=Theme(),
        sounds=Sounds(Path(assets.__file__).parent / "sounds", on=False),
        language="en",
        clock=lambda: NINE,
    )


@pytest.fixture
def session(qtbot: QtBot, path: Path, tmp_path: Path) -> Iterator[Session]:
    made = session_of(path)
    with qtbot.waitSignal(made.ready):
        made.open()
    yield made
    assert made.close(within_s=2)


def test_the_first_search_need_not_read_every_name(qtbot: QtBot, session: Session) -> None:
    def people_seen(store: Store) -> int:
        return store.searcher._seen

    seen: list[int] = []

    def warmed() -> bool:
        session.lanes.reads.ask(people_seen, seen.append, give_up, latest="warmed")
        return seen[-1:] == [1]

    qtbot.waitUntil(warmed)


def test_a_backup_that_failed_is_made_the_next_time(
    qtbot: QtBot, session: Session, path: Path
) -> None:
    qtbot.waitUntil(lambda: session._version is not None)
    in_the_way = db.backup_folder(path)
    in_the_way.write_text("")
    with qtbot.waitSignal(session.trouble) as trouble:
        session._backup.timeout.emit()
    assert trouble.args is not None
    assert isinstance(trouble.args[0], NotWritten)
    in_the_way.unlink()
    session._backup.timeout.emit()
    qtbot.waitUntil(lambda: session._saved_version is not None)
    session._backup.timeout.emit()
    done: list[str] = []
    session.lanes.bulk.ask(lambda store: store.station, done.append, give_up)
    qtbot.waitUntil(lambda: len(done) == 1)
    assert len(backups.newest_first(path)) == 1


def test_what_an_erasure_left_to_do_is_done_with_the_next_backup(
    qtbot: QtBot, session: Session, path: Path
) -> None:
    def leave(store: Store) -> None:
        store.local_set("clean", "log")

    done: list[None] = []
    session.lanes.bulk.ask(leave, done.append, give_up)
    session._backup.timeout.emit()
    marks: list[str] = []
    session.lanes.bulk.ask(lambda store: store.local_get("clean"), marks.append, give_up)
    qtbot.waitUntil(lambda: len(marks) == 1)
    assert marks == [""]


def test_badges_follow_the_desk_to_another_printer_and_that_is_said(
    qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    """The settings change while a badge waits for a printer that cannot print."""
    data = tmp_path / "data"
    (tmp_path / "old").touch()  # no folder, so nothing can be written to it
    before, after = (f"folder:{tmp_path / name}" for name in ("old", "new"))

    first = session_of(path, before)
    with qtbot.waitSignal(first.ready):
        first.open()
    with Store.open(path, data_dir=data, at=NINE) as store:
        (ada,) = store.attendees()
        job = desk.print_badge(store, ada.id, printer=before, at=NINE)

        def state() -> JobState | None:
            found = store.job(job)
            return found.state if found else None

        qtbot.waitUntil(lambda: state() is JobState.NOT_SENT, timeout=10_000)
        assert first.close(within_s=5)
        second = session_of(path, after)
        told: list[str] = []
        second.told.connect(told.append)
        with qtbot.waitSignal(second.ready):
            second.open()
        qtbot.waitUntil(lambda: state() is JobState.ACCEPTED, timeout=10_000)
        folder = "a folder of PDF files"
        assert told == [f"1 badge(s) that waited for {folder} come from {folder} now."]
    assert second.close(within_s=5)
    assert len(list((tmp_path / "new").glob("*.pdf"))) == 1


@pytest.mark.parametrize("printer", ["", "removed meanwhile"])
def test_badges_go_to_a_printer_of_the_event_where_the_desk_has_none_that_is_there(
    qtbot: QtBot, path: Path, tmp_path: Path, printer: str
) -> None:
    data = tmp_path / "data"
    session = session_of(path, printer)
    troubles: list[object] = []
    session.trouble.connect(troubles.append)
    with qtbot.waitSignal(session.ready):
        session.open()
    qtbot.waitUntil(lambda: len(troubles) == bool(printer), timeout=10_000)
    with Store.open(path, data_dir=data, at=NINE) as store:
        front = KnownPrinter(name="Front", url=f"folder:{tmp_path / 'badges'}")
        fleet.add(store, front, at=NINE)
        (ada,) = store.attendees()
        job = desk.print_badge(store, ada.id, printer="Front", at=NINE)

        def is_out() -> bool:
            found = store.job(job)
            return found is not None and found.state is JobState.ACCEPTED

        session.wake_printer()
        qtbot.waitUntil(is_out, timeout=10_000)
    assert session.close(within_s=5)


def test_a_badge_that_is_there_before_the_printer_is_started_comes_from_it(
    qtbot: QtBot, path: Path, tmp_path: Path
) -> None:
    """A scan may come in the moment in which the window opens."""
    folder = tmp_path / "badges"
    session = session_of(path, f"folder:{folder}")
    with qtbot.waitSignal(session.ready):
        session.open()
    session.wake_printer()
    with Store.open(path, data_dir=tmp_path / "data", at=NINE) as store:
        (ada,) = store.attendees()
        desk.print_badge(store, ada.id, printer=f"folder:{folder}", at=NINE)
    qtbot.waitUntil(lambda: any(folder.glob("*.pdf")), timeout=10_000)
    assert session.close(within_s=5)
