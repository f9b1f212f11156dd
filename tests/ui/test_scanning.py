"""Readers, the camera's place and pictures in the program's window, on the real desk."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from checkin import paths, settings
from checkin.settings import Settings
from checkin.store import Store
from tests.checkin.people import add, make_event
from tests.checkin.reading.pictures import code, on_ground, written
from tests.ui.office import NINE
from tests.ui.readers.test_serial_port import WHO, Cable
from ui.app import App
from ui.desk.screen import DeskScreen
from ui.door.screen import DoorScreen
from ui.pages import build
from ui.readers.camera_panel import CameraPanel
from ui.readers.dialog import ScannersDialog
from ui.readers.serial_port import SerialReader
from ui.wedge import Scan


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with make_event(tmp_path) as store:
        add(store, "T-1", given_name="Ada", family_name="Lovelace")
        add(store, "T-2", given_name="Grace", family_name="Hopper")
        return store.path


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def app(qtbot: QtBot, data_dir: Path, path: Path) -> Iterator[App]:
    """The program with its desk open; a camera was chosen, though this machine has none."""
    chosen = Settings(readers=("wedge any Hand scanner", "camera any Table"), sound=False)
    settings.save(chosen, paths.settings_file(data_dir))
    made = App(data_dir=data_dir, clock=lambda: NINE, build=build)
    made.show()
    made.start(path, sample=False)
    qtbot.waitUntil(lambda: made.window is not None and made.window.page is not None)
    qtbot.waitUntil(lambda: panel_of(made) is not None)
    yield made
    assert made.window is not None
    made.window.wedge.remove()
    made.window.close()
    made.window.deleteLater()
    assert not made.unfinished


def desk(app: App) -> DeskScreen:
    assert app.window is not None
    page = app.window.pages()[0]
    assert isinstance(page, DeskScreen)
    return page


def panel_of(app: App) -> CameraPanel | None:
    return desk(app).findChild(CameraPanel)


def hints(app: App) -> list[str]:
    """The keys that the desk tells of."""
    told = desk(app).keys()
    return [hint.key for hint in told]


def notice(app: App) -> str:
    assert app.window is not None
    return app.window.notice.text()


def test_the_cameras_picture_stands_on_the_desk_and_leaves_with_it(qtbot: QtBot, app: App) -> None:
    panel = panel_of(app)
    assert panel is not None
    assert panel.isVisible()
    assert panel.accessibleName() == "Table"
    assert desk(app).view.beside.indexOf(panel) == 0
    assert "F12" in hints(app)
    assert app.window is not None
    app.window.show_named("people")
    assert not panel.isVisible()
    app.window.show_named("door")
    door = app.window.page
    assert isinstance(door, DoorScreen)
    assert panel.isVisible()
    assert door.view.beside.indexOf(panel) == 0
    assert door.view.board.width() > 2 * panel.width()
    app.window.show_named("desk")
    assert panel.isVisible()
    assert desk(app).view.beside.indexOf(panel) == 0


def test_without_a_camera_in_the_settings_there_is_no_panel(qtbot: QtBot, app: App) -> None:
    app.scanning.chosen.emit(Settings(readers=()))
    qtbot.waitUntil(lambda: panel_of(app) is None)
    assert app.settings.readers == ()
    assert "F12" not in hints(app)


def test_settings_of_a_newer_program_do_not_stop_the_camera(qtbot: QtBot, app: App) -> None:
    app.scanning.use(Settings(readers=("camera any Table",), scan_formats=("MaxiCode",)))
    qtbot.waitUntil(lambda: panel_of(app) is not None)


def test_in_another_language_the_panel_is_made_anew(qtbot: QtBot, app: App) -> None:
    before = panel_of(app)
    dialog = app.show_settings()
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    dialog.save()
    qtbot.waitUntil(lambda: app.window is not None and app.window.page is not None)
    qtbot.waitUntil(lambda: panel_of(app) is not None)
    panel = panel_of(app)
    assert panel is not None
    assert panel.window() is app.window
    assert panel is not before


def test_a_scan_says_which_reader_made_it_and_each_counts_for_itself(
    qtbot: QtBot, app: App, data_dir: Path
) -> None:
    for reader in ("Hand scanner", "Table"):
        app.scanning.readers.scanned.emit(Scan("T-1", "T-1", reader=reader))
        qtbot.waitUntil(lambda: desk(app).view.card.card.name == "Ada Lovelace")
    qtbot.waitUntil(lambda: desk(app).scans.rowCount() == 2)
    assert app.session is not None
    with Store.open(app.session.path, data_dir=data_dir, at=NINE, read_only=True) as store:
        readers = [(fact.payload or {}).get("reader") for fact in store.facts(kinds=["scan"])]
    assert readers == ["Hand scanner", "Table"]


def test_while_a_dialog_asks_something_nothing_is_scanned(qtbot: QtBot, app: App) -> None:
    app.show_settings()
    app.scanning.readers.scanned.emit(Scan("T-1", "T-1", reader="Table"))
    assert desk(app).scans.rowCount() == 0


def test_a_screenshot_of_a_ticket_checks_its_holder_in(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    picture = tmp_path / "ticket.png"
    picture.write_bytes(written(on_ground(code("T-2"), (400, 300), (40, 40))))
    app.scanning.read_picture(picture)
    qtbot.waitUntil(lambda: desk(app).view.card.card.name == "Grace Hopper")


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ((), "No code was found in ticket.png. Search for the name instead."),
        (("T-1", "T-2"), "There are several codes in ticket.png. Cut out one ticket."),
    ],
)
def test_a_picture_that_is_no_ticket_is_said(
    qtbot: QtBot, app: App, tmp_path: Path, texts: tuple[str, ...], said: str
) -> None:
    ground = on_ground(code("x").crop((0, 0, 4, 4)), (800, 400), (0, 0))
    for number, text in enumerate(texts):
        ground.paste(code(text), (40 + 300 * number, 40))
    picture = tmp_path / "ticket.png"
    picture.write_bytes(written(ground))
    app.scanning.read_picture(picture)
    qtbot.waitUntil(lambda: notice(app) == said)
    assert desk(app).scans.rowCount() == 0


def test_a_broken_picture_is_said_until_the_next_is_read(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    broken, ticket = tmp_path / "ticket.pdf", tmp_path / "ticket.png"
    broken.write_bytes(b"%PDF-1.7")
    ticket.write_bytes(written(on_ground(code("T-2"), (400, 300), (40, 40))))
    app.scanning.read_picture(broken)
    qtbot.waitUntil(lambda: notice(app).startswith("ticket.pdf is damaged"))
    app.scanning.read_picture(ticket)
    assert notice(app) == ""
    assert app.window is not None
    assert not app.window.notice.isVisible()


def test_what_was_said_of_something_else_stays_while_a_picture_is_read(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    broken = tmp_path / "ticket.pdf"
    broken.write_bytes(b"%PDF-1.7")
    app.scanning.read_picture(broken)
    qtbot.waitUntil(lambda: notice(app).startswith("ticket.pdf is damaged"))
    assert app.window is not None
    app.window.show_notice("The printer is out of paper.")
    app.scanning.read_picture(broken)
    assert notice(app) == "The printer is out of paper."
    qtbot.waitUntil(lambda: notice(app).startswith("ticket.pdf is damaged"))


def test_scanners_are_chosen_in_a_dialog_and_used_at_once(
    qtbot: QtBot, app: App, data_dir: Path
) -> None:
    assert app.window is not None
    app.window.scanners_wanted.emit()
    qtbot.waitUntil(lambda: app.window is not None and bool(dialogs(app)))
    [dialog] = dialogs(app)
    dialog.wedges[0][1].setText("Left lane")
    dialog.camera.setCurrentIndex(0)
    dialog.save()
    qtbot.waitUntil(lambda: panel_of(app) is None)
    assert settings.load(paths.settings_file(data_dir)).readers == ("wedge any Left lane",)


def dialogs(app: App) -> list[ScannersDialog]:
    assert app.window is not None
    return app.window.findChildren(ScannersDialog)


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals here")
def test_a_serial_scanner_scans_whatever_has_the_focus(qtbot: QtBot, app: App) -> None:
    cable = Cable()
    cable.plug()
    reader = SerialReader(WHO, "Left lane", there=cable.there)
    reader.scanned.connect(app.scanning.readers.scanned)
    reader.start()
    assert app.window is not None
    app.window.top.setFocus()
    cable.send(b"T-1\r")
    qtbot.waitUntil(lambda: desk(app).view.card.card.name == "Ada Lovelace")
    reader.close()
    cable.unplug()


def test_letters_that_a_camera_read_were_typed_by_nobody(qtbot: QtBot, app: App) -> None:
    """From keys the same letters may be a fast typist's, and go to where the cursor is."""
    assert app.window is not None
    app.window.show_named("people")
    scan = Scan("Papadopoulou", "Papadopoulou", reader="Table", by_keys=False)
    assert not scan.may_be_typed
    app.scanning.readers.scanned.emit(scan)
    qtbot.waitUntil(lambda: desk(app).scans.rowCount() == 1)
    assert app.window.page is desk(app)


def test_a_serial_scanner_that_is_away_is_looked_for_without_a_word(qtbot: QtBot, app: App) -> None:
    app.scanning.use(Settings(readers=(f"serial {WHO} Left lane",)))
    [reader] = app.scanning.readers.serial
    assert reader.name == "Left lane"
    assert notice(app) == ""
    from ui.readers.serial_port import State

    reader.changed.emit(State.OPEN)
    assert notice(app) == "Left lane is ready."
    reader.changed.emit(State.MISSING)
    assert "was unplugged" in notice(app)
    reader.changed.emit(State.REFUSED)
    assert "cannot be opened" in notice(app)
    app.scanning.use(Settings())
    assert app.scanning.readers.serial == []


def test_the_words_of_the_window_are_plain(qtbot: QtBot, app: App) -> None:
    from PySide6.QtCore import Qt

    assert app.window is not None
    for label in app.window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, (label, label.text()[:40])
