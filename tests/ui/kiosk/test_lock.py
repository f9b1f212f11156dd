"""Nobody leaves a running kiosk but with its PIN: every key, command, drop and way out is tried."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from checkin import paths, settings
from checkin.settings import Settings
from tests.checkin.people import add, make_event
from tests.checkin.reading.pictures import code, on_ground, written
from tests.ui.kiosk.conftest import PIN, Kiosk
from tests.ui.office import NINE
from ui.app import App
from ui.kiosk.jobs import Duty
from ui.kiosk.screen import KioskScreen
from ui.kiosk.view import STAFF_KEY, At
from ui.pages import build
from ui.readers.camera_panel import CameraPanel
from ui.wedge import Scan

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OUT_KEYS = (
    *((key, CONTROL) for key in range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)),
    *((key, CONTROL) for key in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1) if key != Qt.Key.Key_Q),
    *((key, Qt.KeyboardModifier.NoModifier) for key in range(Qt.Key.Key_F1, Qt.Key.Key_F13)),
    (Qt.Key.Key_Comma, CONTROL),
    (Qt.Key.Key_Tab, CONTROL),
    (Qt.Key.Key_Return, CONTROL),
    (Qt.Key.Key_F10, SHIFT),
    (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
    (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
)


def test_wrong_pins_cost_a_wait_that_doubles_and_the_right_one_ends_it(kiosk: Kiosk) -> None:
    kiosk.begin()
    kiosk.touch(kiosk.view.staff)
    pad = kiosk.view.pin
    for _ in range(2):
        kiosk.type_pin("0000")
        assert pad.said() == "That is not the PIN."
        assert pad.is_open
    kiosk.type_pin("0000")
    for wait in (5, 10, 20):
        assert not pad.is_open
        assert pad.said() == f"Wrong PIN too often. Wait {wait} second(s)."
        QTest.keyClicks(pad, PIN)
        QTest.keyClick(pad, Qt.Key.Key_Return)
        kiosk.office.settle()
        assert kiosk.window.locked
        kiosk.touch(pad.back)  # going away and coming again does not help
        kiosk.touch(kiosk.view.staff)
        assert not pad.is_open
        kiosk.seconds[0] += wait - 0.5
        kiosk.office.until(lambda: "Wait 1 second" in pad.said())
        kiosk.seconds[0] += 1
        kiosk.office.until(lambda: pad.is_open)
        assert pad.said() == ""
        if wait < 20:
            kiosk.type_pin("0000")
    kiosk.type_pin(PIN)
    kiosk.office.until(lambda: not kiosk.window.locked)
    assert kiosk.view.at is At.BEGIN
    assert kiosk.window.top.isVisible()
    kiosk.window.show_named("desk")
    assert kiosk.window.page is kiosk.desk


def test_a_scan_that_is_answered_after_the_end_is_recorded_and_shows_nobody(kiosk: Kiosk) -> None:
    kiosk.begin()
    kiosk.touch(kiosk.view.staff)
    for digit in PIN:
        kiosk.touch(kiosk.view.pin.pad.keys[digit])
    gate = Event()
    scans = kiosk.office.opened.lanes.scans
    scans.ask(lambda _store: gate.wait(60), lambda _answer: None, lambda _error: None)
    kiosk.window.take_scan(Scan("T-ADA1", "T-ADA1"))
    kiosk.touch(kiosk.view.pin.confirm)
    kiosk.office.until(lambda: not kiosk.screen.controller.running)
    gate.set()
    kiosk.office.settle()
    assert len(kiosk.store.last_scans("desk", 5)) == 1
    assert kiosk.view.at is At.BEGIN
    assert kiosk.outcome.name == ""


def test_the_pin_is_typed_on_keys_as_well_and_never_shown(kiosk: Kiosk) -> None:
    kiosk.begin()
    QTest.keyClick(kiosk.view.language, Qt.Key.Key_L, CONTROL | SHIFT)
    kiosk.shows(At.PIN)
    pad = kiosk.view.pin
    QTest.keyClicks(pad, "4712")
    assert pad.dots.text() == "● ● ● ●"
    assert pad.dots.accessibleName().startswith("4 ")
    QTest.keyClick(pad, Qt.Key.Key_Backspace)
    QTest.keyClicks(pad, "1")
    QTest.keyClick(pad, Qt.Key.Key_Return)
    kiosk.office.until(lambda: not kiosk.window.locked)


def test_a_pin_too_short_is_not_even_tried(kiosk: Kiosk) -> None:
    kiosk.begin()
    kiosk.touch(kiosk.view.staff)
    QTest.keyClicks(kiosk.view.pin, "471")
    assert not kiosk.view.pin.confirm.isEnabled()
    QTest.keyClick(kiosk.view.pin, Qt.Key.Key_Return)
    kiosk.office.settle()
    assert kiosk.view.pin.said() == ""
    kiosk.shows(At.PIN)
    QTest.keyClick(kiosk.view.pin, Qt.Key.Key_Escape)
    kiosk.shows(At.LANGUAGE)


def test_a_pin_pad_left_alone_goes_away(kiosk: Kiosk) -> None:
    kiosk.begin(idle_s=1)
    kiosk.touch(kiosk.view.staff)
    QTest.keyClicks(kiosk.view.pin, "47")
    kiosk.shows(At.LANGUAGE)
    kiosk.touch(kiosk.view.staff)
    assert kiosk.view.pin.dots.text() == "–"


def test_a_scan_takes_an_open_pin_pad_away(kiosk: Kiosk) -> None:
    kiosk.begin()
    kiosk.touch(kiosk.view.staff)
    assert kiosk.scan("T-ADA1").name == "Ada Lovelace"


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [(Qt.Key.Key_Q, CONTROL), (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)],
)
def test_keys_that_close_ask_for_the_pin(
    kiosk: Kiosk, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    kiosk.begin()
    QTest.keyClick(kiosk.view.language, key, modifiers)
    kiosk.shows(At.PIN)
    assert kiosk.window.isVisible()


def test_the_close_button_asks_for_the_pin(kiosk: Kiosk) -> None:
    kiosk.begin()
    assert not kiosk.window.close()
    assert kiosk.view.at is At.PIN
    assert kiosk.window.locked


def test_every_button_has_a_name_a_large_face_and_a_way_by_keys(kiosk: Kiosk) -> None:
    kiosk.begin()
    for at in (At.LANGUAGE, At.READY, At.WHO, At.PIN):
        kiosk.view.show_page(at)
        reached = set()
        for _ in range(24):
            QTest.keyClick(kiosk.window.windowHandle(), Qt.Key.Key_Tab)
            reached.add(QApplication.focusWidget())
        for button in kiosk.view.findChildren(QAbstractButton):
            if button.isVisible():
                assert button.accessibleName()
                assert button.height() >= 72, button.accessibleName()
                typed = button.focusPolicy() is Qt.FocusPolicy.NoFocus  # a key of the screen
                assert typed or button in reached or not button.isEnabled()


# -- in the whole program


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    """The program with its real pages, and a kiosk that runs."""
    data_dir = tmp_path / "data"
    with make_event(tmp_path) as store:
        add(store, "T-1", given_name="Ada", family_name="Lovelace")
        path = store.path
    chosen = Settings(readers=("wedge any Hand scanner", "camera any Table"), sound=False)
    settings.save(chosen, paths.settings_file(data_dir))
    made = App(data_dir=data_dir, clock=lambda: NINE, build=build)
    made.show()
    made.start(path, sample=False)
    qtbot.waitUntil(lambda: made.window is not None and made.window.page is not None)
    assert made.window is not None
    window = made.window
    qtbot.waitUntil(lambda: window.findChild(CameraPanel) is not None, timeout=8000)
    made.window.show_named("kiosk")
    kiosk = screen(made)
    kiosk.view.begin.begun.emit(Duty(help_desk="B"), PIN)
    qtbot.waitUntil(lambda: kiosk.controller.running, timeout=8000)
    yield made
    made.window.lock(locked=False)
    made.window.wedge.remove()
    made.window.close()
    made.window.deleteLater()
    assert not made.unfinished


def screen(app: App) -> KioskScreen:
    assert app.window is not None
    page = app.window.page
    assert isinstance(page, KioskScreen)
    return page


def test_no_key_of_the_program_leads_out(qtbot: QtBot, app: App) -> None:
    assert app.window is not None
    for key, modifiers in OUT_KEYS:
        QTest.keyClick(app.window.windowHandle(), Qt.Key(key), modifiers)
        assert app.window.locked, key
        assert app.window.isFullScreen(), key
        assert QApplication.activeModalWidget() is None, key
        assert QApplication.activePopupWidget() is None, key
        assert screen(app).view.at is not At.BEGIN, key
    enabled = [one for one in app.window.actions() if one.isEnabled()]
    assert [one.shortcut().toString() for one in enabled if not one.shortcut().isEmpty()] == []
    live = [one for one in app.window.findChildren(QShortcut) if one.isEnabled()]
    seen = [one for one in live if _is_seen(one)]
    assert {one.key().toString() for one in seen} == {STAFF_KEY, "Ctrl+Q", "Alt+F4"}
    buttons = (b for b in app.window.findChildren(QAbstractButton) if b.isVisible())
    assert [b.shortcut().toString() for b in buttons if not b.shortcut().isEmpty()] == []


def _is_seen(shortcut: QShortcut) -> bool:
    """Whether the shortcut works: those of hidden pages do not."""
    owner = shortcut.parent()
    return isinstance(owner, QWidget) and owner.isVisible()


def test_scans_and_pictures_never_reach_the_desk(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    assert app.window is not None
    picture = tmp_path / "ticket.png"
    picture.write_bytes(written(on_ground(code("T-1"), (400, 300), (40, 40))))
    app.scanning.read_picture(picture)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture))])
    assert not app.window.acceptDrops()
    QApplication.clipboard().setMimeData(data)
    QTest.keyClick(app.window.windowHandle(), Qt.Key.Key_V, CONTROL)
    drop = QDropEvent(
        QPointF(QPoint(300, 300)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(app.window, drop)
    QApplication.processEvents()
    assert screen(app).view.at is At.LANGUAGE
    app.window.take_scan(Scan("lovelace", "lovelace", ended=False))
    qtbot.waitUntil(lambda: screen(app).view.at is At.RESULT, timeout=8000)
    assert app.window.locked
    # What is still on it when Python ends would be destroyed twice.
    QApplication.clipboard().clear()


def test_what_the_program_has_to_say_waits_for_the_staff(qtbot: QtBot, app: App) -> None:
    assert app.window is not None
    assert app.session is not None
    app.session.told.emit("The printer ran out of labels.")
    assert not app.window.notice.isVisible()
    kiosk = screen(app)
    QTest.mouseClick(kiosk.view.staff, Qt.MouseButton.LeftButton)
    QTest.keyClicks(kiosk.view.pin, PIN)
    QTest.keyClick(kiosk.view.pin, Qt.Key.Key_Return)
    window = app.window
    qtbot.waitUntil(lambda: not window.locked, timeout=8000)
    assert window.notice.isVisible()
    assert window.notice.text() == "The printer ran out of labels."


def test_the_camera_stands_beside_the_pages_and_nobody_can_pause_it(qtbot: QtBot, app: App) -> None:
    assert app.window is not None
    panel = app.window.findChild(CameraPanel)
    assert panel is not None
    kiosk = screen(app)
    assert kiosk.view.beside.indexOf(panel) == 0
    assert panel.isVisible()
    assert not panel.button.isVisible()
    QTest.keyClick(app.window.windowHandle(), Qt.Key.Key_F12)
    assert not panel.paused
    QTest.mouseClick(kiosk.view.language.buttons["en"], Qt.MouseButton.LeftButton)
    assert panel.isVisible()
    QTest.mouseClick(kiosk.view.ready.without, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
    QTest.mouseClick(kiosk.view.staff, Qt.MouseButton.LeftButton)
    QTest.keyClicks(kiosk.view.pin, PIN)
    QTest.keyClick(kiosk.view.pin, Qt.Key.Key_Return)
    window = app.window
    qtbot.waitUntil(lambda: not window.locked, timeout=8000)
    window.show_named("desk")
    assert panel.isVisible()
    assert panel.button.isVisible()
