"""A camera as a reader: the capture session, hot-plugging, and what it sees as scans."""

import logging
from collections.abc import Collection, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QCameraPermission, QObject, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import (
    QCamera,
    QCameraDevice,
    QCameraFormat,
    QMediaCaptureSession,
    QMediaDevices,
    QVideoFrame,
    QVideoFrameInput,
    QVideoSink,
)
from PySide6.QtWidgets import QApplication

from checkin.reading import Format
from ui.readers.eye import CLOSING_S, Eye, Glance
from ui.readers.frames import mapped
from ui.readers.known import ANY
from ui.readers.sight import Event, Seen
from ui.readers.trouble import Trouble
from ui.wedge import Scan

log = logging.getLogger(__name__)

#: Modules of 0.45 mm are read with this many pixels over 23 cm; more costs twice for little.
WANTED_PX: Final = (1280, 720)
WANTED_FPS: Final = 30.0
#: A picture of a document needs no more pixels in a row; see `checkin.reading.attached`.
_WIDEST: Final = 1920
#: So long (ms) after the start, or after the last frame, a camera is silent.
SILENT_MS: Final = 4000


class Source(Protocol):
    """Where frames come from: a QObject that fills a sink between `start` and `stop`."""

    @property
    def plugged(self) -> SignalInstance:
        """Emitted without arguments when something was plugged in or out."""

    @property
    def broke(self) -> SignalInstance:
        """Emitted with the Trouble that ended it."""

    def start(self, sink: QVideoSink) -> Trouble | None:
        """Begin to fill *sink*; or say why not."""

    def stop(self) -> None:
        """Fill it no longer; the camera is free for other programs."""

    def setParent(self, parent: QObject, /) -> None:
        """As `QObject.setParent`."""


class DeviceSource(QObject):
    """A camera of this machine: the one with this id, or the first."""

    plugged = Signal()
    broke = Signal(object)

    def __init__(self, device: str = ANY, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wanted = device
        self._session = QMediaCaptureSession(self)
        self._camera: QCamera | None = None
        self._devices = QMediaDevices(self)
        self._devices.videoInputsChanged.connect(self._inputs_changed)

    def start(self, sink: QVideoSink) -> Trouble | None:
        if self._denied():
            return Trouble.DENIED
        device = chosen(QMediaDevices.videoInputs(), self._wanted)
        if device is None:
            return Trouble.NONE if self._wanted == ANY else Trouble.GONE
        camera = QCamera(device, self)
        best = best_format(device.videoFormats())
        if best is not None:
            camera.setCameraFormat(best)
        camera.errorOccurred.connect(self._failed)
        self._session.setVideoSink(sink)
        self._session.setCamera(camera)
        self._camera = camera
        camera.start()
        return None if camera.error() is QCamera.Error.NoError else Trouble.BUSY

    def stop(self) -> None:
        camera, self._camera = self._camera, None
        if camera is not None:
            camera.stop()
            camera.deleteLater()

    def _inputs_changed(self) -> None:
        """Tell of it, unless the camera in use is still there and only another came or went."""
        in_use = self._camera.cameraDevice().id() if self._camera is not None else None
        if all(device.id() != in_use for device in QMediaDevices.videoInputs()):
            self.plugged.emit()

    def _failed(self, error: QCamera.Error, _words: str) -> None:
        if error is not QCamera.Error.NoError and self._camera is not None:
            there = chosen(QMediaDevices.videoInputs(), self._wanted)
            self.broke.emit(Trouble.BUSY if there is not None else Trouble.GONE)

    def _denied(self) -> bool:
        """Whether the system says no; where nobody was asked yet, ask, and start at the answer."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        permission = QCameraPermission()
        status = application.checkPermission(permission)
        if status is Qt.PermissionStatus.Undetermined:
            application.requestPermission(permission, self, self._answered)
        return status is not Qt.PermissionStatus.Granted

    def _answered(self) -> None:
        self.plugged.emit()


class InputSource(QObject):
    """Frames that a program makes, through the same session as a camera's."""

    plugged = Signal()
    broke = Signal(object)

    def __init__(self, frames: QVideoFrameInput, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = QMediaCaptureSession(self)
        self._frames = frames

    def start(self, sink: QVideoSink) -> Trouble | None:
        self._session.setVideoSink(sink)
        self._session.setVideoFrameInput(self._frames)
        return None

    def stop(self) -> None:
        # None takes the input away, which the annotation does not say.
        self._session.setVideoFrameInput(None)  # type: ignore[arg-type]


class Camera(QObject):
    """Starts and stops a source, and tells what it shows as scans."""

    scanned = Signal(object)  # a Scan
    glanced = Signal(object)  # a Glance
    changed = Signal()  # running or trouble

    def __init__(
        self,
        source: Source,
        formats: Collection[Format],
        *,
        name: str = "",
        silent_ms: int = SILENT_MS,
        parent: QObject | None = None,
    ) -> None:
        """*name* rides on the scans."""
        super().__init__(parent)
        self.name = name
        self.trouble: Trouble | None = None
        self._source = source
        source.setParent(self)
        source.plugged.connect(self._plugged)
        source.broke.connect(self._broke)
        self._wanted = False
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._arrived)
        self._eye = Eye()
        self._eye.read(formats)
        self._eye.noticed.connect(self._noticed)
        self._eye.glanced.connect(self._glanced)
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setInterval(silent_ms)
        self._silence.timeout.connect(self._fell_silent)

    @property
    def running(self) -> bool:
        """Whether the camera is on."""
        return self._wanted and self.trouble in (None, Trouble.SILENT)

    @property
    def dropped(self) -> int:
        """How many frames gave way to newer ones."""
        return self._eye.dropped

    def start(self) -> None:
        """Switch the camera on; if it is not there, as soon as it is plugged in."""
        if self.running:
            return
        self._wanted = True
        if not self._eye.isRunning():
            self._eye.start()
        self._eye.forget()
        self.trouble = self._source.start(self._sink)
        if self.trouble is None:
            self._silence.start()
        self._tell()

    def stop(self) -> None:
        """Switch the camera off: its light goes out, and it is free for other programs."""
        if self._wanted:
            self._wanted = False
            self._silence.stop()
            self._source.stop()
            self._eye.forget()
            self.trouble = None
            self._tell()

    def close(self, *, within_s: float = CLOSING_S) -> bool:
        """Switch off for good; False if the reading thread is still busy after *within_s*."""
        self.stop()
        return not self._eye.isRunning() or self._eye.close(within_s=within_s)

    def still(self) -> QImage:
        """What the camera shows now; no picture while it shows nothing.

        Whole, but half as wide or less where it is wider than a document needs: it takes its time,
        and the window waits.
        """
        if not self.running:
            return QImage()
        with mapped(self._sink.videoFrame()) as frame:
            return frame.small(min(_WIDEST, frame.size[0])) if frame is not None else QImage()

    def shown(self, width: int) -> None:
        """The last picture was shown; the next is wanted *width* pixels wide."""
        self._eye.shown(width)

    def _tell(self) -> None:
        log.info("camera %s", self.trouble or ("on" if self._wanted else "off"))
        self.changed.emit()

    def _arrived(self, frame: QVideoFrame) -> None:
        if self._wanted and frame.isValid():
            self._silence.start()
            if self.trouble is Trouble.SILENT:
                self.trouble = None
                self._tell()
            self._eye.show_frame(frame)

    def _noticed(self, seen: Seen) -> None:
        """A code came into view; one that was read while the camera was switched off is none."""
        if self._wanted and seen.code is not None:
            text, back = seen.code.text, seen.event is Event.BACK
            self.scanned.emit(Scan(text, text, reader=self.name, back=back, by_keys=False))

    def _glanced(self, glance: Glance) -> None:
        if self._wanted:
            self.glanced.emit(glance)

    def _plugged(self) -> None:
        """Start what waited for its camera; notice one that was pulled out."""
        if not self._wanted:
            return
        self._source.stop()
        before, self.trouble = self.trouble, self._source.start(self._sink)
        if self.trouble is None:
            self._silence.start()
        else:
            self._silence.stop()
        if self.trouble is not before:
            self._tell()

    def _broke(self, trouble: Trouble) -> None:
        if self._wanted:
            self._silence.stop()
            self._source.stop()
            self.trouble = trouble
            self._tell()

    def _fell_silent(self) -> None:
        self.trouble = Trouble.SILENT
        self._tell()


def devices() -> list[tuple[str, str]]:
    """The cameras of this machine: id in hexadecimal, and name."""
    return [(_id(device), device.description()) for device in QMediaDevices.videoInputs()]


def _id(device: QCameraDevice) -> str:
    return bytes(device.id().data()).hex()


def chosen(there: Sequence[QCameraDevice], wanted: str) -> QCameraDevice | None:
    """The camera with the id *wanted*, or the system's own choice; None if it is not there."""
    if wanted == ANY:
        default = QMediaDevices.defaultVideoInput()
        return there[0] if there and default.isNull() else default if there else None
    return next((one for one in there if _id(one) == wanted), None)


def best_format(formats: Sequence[QCameraFormat]) -> QCameraFormat | None:
    """The format nearest to 1280 × 720 at 30 frames a second; None where there is no choice."""

    def distance(one: QCameraFormat) -> tuple[int, float]:
        size = one.resolution()
        width, height = WANTED_PX
        return (
            abs(size.width() - width) + abs(size.height() - height),
            abs(min(one.maxFrameRate(), WANTED_FPS) - WANTED_FPS),
        )

    return min(formats, key=distance, default=None)
