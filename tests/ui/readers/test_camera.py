"""A camera from the frame to the scan, through Qt's capture session and a reading thread."""

import gc
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QElapsedTimer
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from checkin.reading import Format
from tests.ui.readers.conftest import Heard, Wire
from tests.ui.readers.film import frame, scene, swaying, write_film
from tests.ui.readers.sources import FakeSource, FilmSource
from ui.readers.camera import Camera, DeviceSource, best_format, devices
from ui.readers.eye import Eye
from ui.readers.sight import Event
from ui.readers.trouble import Trouble, words
from ui.wedge import Scan

ROOT = Path(__file__).parents[3]


def test_a_code_before_the_camera_is_a_scan_under_its_name(
    qtbot: QtBot, camera: Camera, wire: Wire, heard: Heard
) -> None:
    camera.start()
    wire.send("T-1")
    qtbot.waitUntil(heard.has(1))
    assert heard.scans == [Scan("T-1", "T-1", reader="Camera", by_keys=False)]
    [glance] = heard.glances
    assert glance.size == (1280, 720)
    assert glance.picture is not None
    assert [code.text for code in glance.codes] == ["T-1"]


def test_the_same_code_in_view_is_one_scan(
    qtbot: QtBot, camera: Camera, wire: Wire, heard: Heard
) -> None:
    camera.start()
    for number in range(12):
        wire.send("T-1")
        qtbot.waitUntil(heard.has(number + 1))
    assert heard.texts == ["T-1"]
    assert {glance.seen.event for glance in heard.glances[1:]} == {Event.HELD}


def test_two_codes_ask_for_one(qtbot: QtBot, camera: Camera, wire: Wire, heard: Heard) -> None:
    camera.start()
    wire.send("T-1", "T-2")
    qtbot.waitUntil(heard.has(1))
    assert heard.scans == []
    assert heard.glances[0].seen.event is Event.SEVERAL
    assert len(heard.glances[0].codes) == 2


def test_other_kinds_of_code_are_read_where_they_are_wanted(qtbot: QtBot) -> None:
    import zxingcpp

    from tests.checkin.reading.pictures import code, on_ground

    drawn = code("T-1", of=zxingcpp.BarcodeFormat.Aztec)
    shown = frame(on_ground(drawn, (1280, 720), (300, 200)))
    for formats, texts in (((Format.QR,), []), ((Format.QR, Format.AZTEC), ["T-1"])):
        source = FakeSource()
        camera = Camera(source, formats)
        heard = Heard(camera)
        camera.start()
        assert source.sink is not None
        source.sink.setVideoFrame(shown)
        qtbot.waitUntil(heard.has(1))
        assert heard.texts == texts
        assert camera.close()


def test_off_means_that_nothing_is_scanned_and_on_begins_anew(
    qtbot: QtBot, camera: Camera, wire: Wire, heard: Heard
) -> None:
    camera.start()
    wire.send("T-1")
    qtbot.waitUntil(heard.has(1))
    camera.stop()
    assert not camera.running
    camera.start()
    wire.send("T-1")
    qtbot.waitUntil(heard.has(2))
    assert heard.texts == ["T-1", "T-1"]
    assert heard.states == [(True, None), (False, None), (True, None)]


def test_while_one_frame_is_read_newer_ones_replace_the_one_that_waits(qtbot: QtBot) -> None:
    eye = Eye()
    for number in range(50):  # the thread has not begun: all of them wait for it
        eye.show_frame(frame(scene(f"T-{number}")))
    assert eye.dropped == 49
    with qtbot.waitSignal(eye.glanced) as got:
        eye.start()
    glance = got.args[0]
    assert [code.text for code in glance.codes] == ["T-49"]
    assert eye.close()


def test_a_picture_is_made_only_when_the_one_before_was_shown(qtbot: QtBot) -> None:
    eye = Eye()
    eye.start()
    pictures = []
    for number in range(4):
        if number == 3:
            eye.shown(200)
        with qtbot.waitSignal(eye.glanced) as got:
            eye.show_frame(frame(scene("T-1")))
        picture = got.args[0].picture
        pictures.append(picture.width() if picture is not None else 0)
    assert eye.close()
    assert pictures == [427, 0, 0, 214]


def test_an_invalid_frame_is_none(qtbot: QtBot) -> None:
    eye = Eye()
    eye.start()
    eye.show_frame(QVideoFrame())
    with qtbot.waitSignal(eye.glanced) as got:
        qtbot.wait(30)
        eye.show_frame(frame(scene("T-1")))
    assert got.args[0].codes
    assert eye.close()


def test_an_idle_eye_ends_at_once() -> None:
    eye = Eye()
    eye.start()
    assert eye.close()


def test_a_window_may_close_while_the_camera_s_thread_is_still_reading(qtbot: QtBot) -> None:
    """Qt would end the process if the thread were destroyed with the camera."""
    source = FakeSource()
    camera = Camera(source, list(Format))
    dots = Image.effect_noise((600, 450), 90).resize((6000, 4500), Image.Resampling.NEAREST)
    camera.start()
    source.send_frame(frame(dots))  # takes a second to read
    qtbot.wait(20)
    assert not camera.close(within_s=0.01)
    delete(camera)
    qtbot.waitUntil(gc.isenabled, timeout=20_000)  # no thread runs any more


# -- plugged in and out


@pytest.fixture
def source() -> FakeSource:
    return FakeSource(Trouble.NONE)


def test_without_a_camera_it_says_so_and_starts_when_one_is_plugged_in(
    qtbot: QtBot, source: FakeSource
) -> None:
    camera = Camera(source, [Format.QR])
    heard = Heard(camera)
    camera.start()
    assert (camera.running, camera.trouble) == (False, Trouble.NONE)
    source.trouble = None
    source.plugged.emit()
    assert camera.running
    source.send("T-1")
    qtbot.waitUntil(lambda: heard.texts == ["T-1"])
    source.trouble = Trouble.GONE
    source.plugged.emit()
    assert (camera.running, camera.trouble) == (False, Trouble.GONE)
    assert heard.states == [(False, Trouble.NONE), (True, None), (False, Trouble.GONE)]
    assert camera.close()


def test_a_camera_that_breaks_is_told(source: FakeSource) -> None:
    source.trouble = None
    camera = Camera(source, [Format.QR])
    camera.start()
    source.broke.emit(Trouble.BUSY)
    assert (camera.running, camera.trouble) == (False, Trouble.BUSY)
    camera.start()
    assert camera.running
    assert camera.close()


def test_a_camera_that_gives_no_picture_is_told_until_it_does(
    qtbot: QtBot, source: FakeSource
) -> None:
    source.trouble = None
    camera = Camera(source, [Format.QR], silent_ms=40)
    camera.start()
    qtbot.waitUntil(lambda: camera.trouble is Trouble.SILENT)
    source.send("T-1")
    assert camera.trouble is None
    assert camera.close()


def test_what_is_plugged_while_the_camera_is_off_starts_nothing(source: FakeSource) -> None:
    camera = Camera(source, [Format.QR])
    source.plugged.emit()
    source.broke.emit(Trouble.BUSY)
    assert (source.starts, camera.trouble) == (0, None)
    assert camera.close()


@pytest.mark.skipif(bool(devices()), reason="there is a camera here")
@pytest.mark.parametrize(("device", "trouble"), [("any", Trouble.NONE), ("2f646576", Trouble.GONE)])
def test_a_machine_without_a_camera_says_what_to_do(
    qtbot: QtBot, device: str, trouble: Trouble
) -> None:
    source = DeviceSource(device)
    assert source.start(QVideoSink()) is trouble
    source.stop()
    assert "lug" in words(trouble)


def test_something_plugged_in_is_told_while_no_camera_is_in_use(qtbot: QtBot) -> None:
    source = DeviceSource()
    with qtbot.waitSignal(source.plugged):
        source._inputs_changed()


def test_every_trouble_has_its_sentence() -> None:
    assert len({words(trouble) for trouble in Trouble}) == len(Trouble)


def test_where_a_camera_has_no_formats_it_chooses_itself() -> None:
    assert best_format([]) is None


# -- a film


def test_every_code_of_a_film_is_scanned_once(qtbot: QtBot, tmp_path: Path) -> None:
    """Thirty frames a second; the bars on time are those of `benchmarks/reading.py`."""
    texts = [f"TICKET-{number}" for number in range(4)]
    frames = write_film(tmp_path / "film.avi", swaying(texts, frames_each=40))
    source = FilmSource(tmp_path / "film.avi")
    camera = Camera(source, [Format.QR], name="Camera")
    heard = Heard(camera)
    clock = QElapsedTimer()
    clock.start()
    with qtbot.waitSignal(source.player.mediaStatusChanged, timeout=30_000, check_params_cb=_ended):
        camera.start()
    qtbot.wait(50)
    assert heard.texts == texts
    assert clock.elapsed() >= 1000 * frames / 30 * 0.9
    assert len(heard.glances) + camera.dropped <= frames
    assert camera.close()


def _ended(status: QMediaPlayer.MediaStatus) -> bool:
    return status is QMediaPlayer.MediaStatus.EndOfMedia


# -- without that part of Qt

WITHOUT = """
import sys
for name in ("QtMultimedia", "QtSerialPort"):
    sys.modules["PySide6." + name] = None
from PySide6.QtWidgets import QApplication
application = QApplication([])
from checkin.settings import Settings
from ui.readers.hub import Readers
from ui.readers.dialog import ScannersDialog, plugged
from ui.theme import Theme
theme, told = Theme(), []
readers = Readers()
readers.told.connect(told.append)
readers.use(Settings(readers=("camera any Door", "serial 05e0:1701:A Left")))
panel = readers.camera_panel(theme)
panel.show()
there = plugged()
dialog = ScannersDialog(theme, Settings(readers=("serial 05e0:1701:A Left",)), there)
dialog.show()
application.processEvents()
print(panel.picture.accessibleDescription())
print(told[0])
print(there.ports, there.cameras, dialog.settings().readers[-1])
assert readers.close()
"""


def test_without_the_camera_part_the_rest_works_and_says_what_is_missing() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    camera, serial, there = done.stdout.splitlines()
    assert camera == "The camera part of this program is not installed." + (
        " Install checkin-desk[camera]."
    )
    assert "serial part of this program is not installed" in serial
    assert there == "None None serial 05e0:1701:A Left"
