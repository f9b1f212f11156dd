from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from checkin.reading import Format
from tests.ui.readers.conftest import Heard
from tests.ui.readers.sources import FakeSource
from ui.readers.camera import Camera
from ui.readers.camera_panel import CameraPanel
from ui.readers.trouble import Trouble, words
from ui.theme import Theme


@pytest.fixture
def source() -> FakeSource:
    return FakeSource()


@pytest.fixture
def camera(source: FakeSource) -> Iterator[Camera]:
    made = Camera(source, [Format.QR])
    yield made
    assert made.close()


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, camera: Camera) -> CameraPanel:
    made = CameraPanel(theme, camera, name="Door camera")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_camera_is_on_while_its_picture_is_to_be_seen(
    panel: CameraPanel, camera: Camera
) -> None:
    assert camera.running
    panel.hide()
    assert not camera.running
    panel.show()
    assert camera.running


def test_a_key_pauses_and_goes_on(
    qtbot: QtBot, panel: CameraPanel, camera: Camera, source: FakeSource
) -> None:
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    QTest.keyClick(panel.windowHandle(), Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: panel.paused)  # the button is seen to go down first
    assert (camera.running, source.sink) == (False, None)
    assert panel.button.label() == "Start"
    assert "off" in panel.picture.accessibleDescription()
    panel.hide()
    panel.show()
    assert not camera.running
    panel.button.click()
    assert camera.running
    assert panel.button.label() == "Pause"


@pytest.mark.parametrize(
    ("texts", "line"),
    [
        ((), "Hold a code here"),
        (("T-1",), "Read. Take it away."),
        (("T-1", "T-2"), "Two codes: show one"),
    ],
)
def test_what_the_camera_sees_is_said_in_words(
    qtbot: QtBot, panel: CameraPanel, source: FakeSource, texts: tuple[str, ...], line: str
) -> None:
    source.send(*texts)
    qtbot.waitUntil(lambda: panel.line.text() == line)
    assert panel.grab().toImage().width() == panel.width()


def test_the_same_code_shown_again_is_said(
    qtbot: QtBot, panel: CameraPanel, source: FakeSource
) -> None:
    source.send("T-1")
    qtbot.waitUntil(lambda: panel.line.text() == "Read. Take it away.")
    source.send()
    qtbot.waitUntil(lambda: panel.line.text() == "Hold a code here")
    qtbot.wait(800)  # it has left the view
    source.send("T-1")
    qtbot.waitUntil(lambda: panel.line.text() == "The same code again")


def test_an_outline_is_drawn_where_the_code_is(
    qtbot: QtBot, theme: Theme, panel: CameraPanel, camera: Camera, source: FakeSource
) -> None:
    heard = Heard(camera)
    source.send("T-1")
    qtbot.waitUntil(heard.has(1))
    [(left, top), *_] = heard.glances[0].codes[0].corners
    shown = panel.picture.grab().toImage()
    x = round(left / 1280 * panel.picture.width())
    y = round(top / 720 * panel.picture.height())
    colours = {
        shown.pixelColor(x + dx, y + dy).name() for dx in range(-3, 4) for dy in range(-3, 4)
    }
    assert theme.look.colour("yes.dot").name() in colours


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_mirrored_picture_has_its_code_on_the_other_side(
    qtbot: QtBot, theme: Theme, camera: Camera, source: FakeSource, mirrored: bool
) -> None:
    panel = CameraPanel(theme, camera, mirrored=mirrored)
    qtbot.addWidget(panel)
    panel.show()
    source.send("T-1")
    qtbot.waitUntil(lambda: "Read" in panel.line.text())
    shown = panel.picture.grab().toImage()
    y = round(0.4 * shown.height())  # a row through the code, which stands on the left
    green = [
        x
        for x in range(shown.width())
        if shown.pixelColor(x, y).name() == theme.look.colour("yes.dot").name()
    ]
    assert green
    assert (min(green) > shown.width() / 2) is mirrored


def test_trouble_is_said_and_start_tries_again(
    qtbot: QtBot, theme: Theme, source: FakeSource, camera: Camera
) -> None:
    source.trouble = Trouble.BUSY
    panel = CameraPanel(theme, camera)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.picture.accessibleDescription() == words(Trouble.BUSY)
    assert (panel.line.text(), panel.button.label()) == ("No picture", "Start")
    source.trouble = None
    panel.toggle()
    assert (camera.running, panel.paused, panel.button.label()) == (True, False, "Pause")


@pytest.mark.parametrize("percent", [100, 200])
def test_in_a_wide_column_it_is_no_higher_than_a_small_screen(
    qtbot: QtBot, theme: Theme, panel: CameraPanel, percent: int
) -> None:
    theme.use("light", percent)
    column = QWidget()
    qtbot.addWidget(column)
    box = QVBoxLayout(column)
    box.addWidget(panel)
    box.addStretch()
    column.resize(1300, 1200)
    column.show()
    picture = panel.picture

    def is_whole() -> bool:
        return picture.width() > 500 and abs(picture.width() * 9 - picture.height() * 16) <= 16

    qtbot.waitUntil(is_whole)
    assert panel.height() < 460
    panel.setParent(None)  # each is closed by itself


def test_without_the_camera_part_the_panel_says_what_is_missing(qtbot: QtBot, theme: Theme) -> None:
    panel = CameraPanel(theme, None)
    qtbot.addWidget(panel)
    panel.show()
    assert panel.picture.accessibleDescription() == words(Trouble.NOT_INSTALLED)
    assert panel.button.isHidden()
    panel.toggle()
    assert panel.grab().toImage().height() > 100
