"""A camera whose frames a test makes, and what it was heard to say."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, QSize
from PySide6.QtMultimedia import QVideoFrameFormat, QVideoFrameInput
from pytestqt.qtbot import QtBot

from checkin.reading import Format
from tests.ui.readers.film import SIZE, Of, frame, scene
from ui.readers.camera import Camera, InputSource
from ui.readers.eye import Glance
from ui.readers.trouble import Trouble
from ui.theme import Theme
from ui.wedge import Scan


class Heard(QObject):
    """Keeps what a camera tells, and takes each picture as a panel does."""

    def __init__(self, camera: Camera) -> None:
        super().__init__()
        self.camera = camera
        self.scans: list[Scan] = []
        self.glances: list[Glance] = []
        self.states: list[tuple[bool, Trouble | None]] = []
        camera.scanned.connect(self.scan)
        camera.glanced.connect(self.glance)
        camera.changed.connect(self.change)

    def scan(self, scan: Scan) -> None:
        self.scans.append(scan)

    def glance(self, glance: Glance) -> None:
        self.glances.append(glance)
        self.camera.shown(400)

    def change(self) -> None:
        self.states.append((self.camera.running, self.camera.trouble))

    def has(self, glances: int) -> Callable[[], bool]:
        """Whether so many frames were read by now."""
        return lambda: len(self.glances) >= glances

    @property
    def texts(self) -> list[str]:
        return [scan.text for scan in self.scans]


class Wire:
    """Frames into the real capture session, as a camera would give them."""

    def __init__(self, bot: QtBot) -> None:
        self._bot = bot
        self.frames = QVideoFrameInput(QVideoFrameFormat(QSize(*SIZE), Of.Format_NV12))
        self.source = InputSource(self.frames)

    def send(self, *texts: str) -> None:
        """One frame with these codes, as soon as it is taken."""
        made = frame(scene(*texts))
        self._bot.waitUntil(lambda: self.frames.sendVideoFrame(made), timeout=2000)


@pytest.fixture
def wire(qtbot: QtBot) -> Wire:
    return Wire(qtbot)


@pytest.fixture
def camera(wire: Wire) -> Iterator[Camera]:
    made = Camera(wire.source, [Format.QR], name="Camera")
    yield made
    assert made.close()


@pytest.fixture
def heard(camera: Camera) -> Heard:
    return Heard(camera)


@pytest.fixture
def theme(qtbot: QtBot) -> Iterator[Theme]:
    made = Theme()
    made.apply()
    yield made
    made.use("light", 100)
