"""Every reader of this desk in one place: opened as the settings say, heard as one signal."""

import logging
from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from checkin.settings import Settings
from ui.readers.known import ANY, Kind, Reader, readers
from ui.wedge_filter import PREFIX_KEYS

if TYPE_CHECKING:
    from ui.readers.camera import Camera
    from ui.readers.camera_panel import CameraPanel
    from ui.readers.serial_port import Port, SerialReader, State
    from ui.theme import Theme

log = logging.getLogger(__name__)


class Readers(QObject):
    """Serial scanners and the camera. Qt's parts for them are loaded when one is first wanted.

    `scanned` tells a scan, `told` a sentence about a scanner that came or went.
    """

    scanned = Signal(object)  # a Scan
    told = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = Settings()
        self.serial: list[SerialReader] = []
        self.serial_missing = False  # wanted, but that part of Qt is not installed
        self._camera: Camera | None = None

    def use(self, settings: Settings) -> None:
        """Open and close serial scanners as *settings* say. A camera is made with its panel."""
        wanted = readers(settings.readers, Kind.SERIAL)
        if [(one.device, one.name) for one in self.serial] != [(w.device, w.name) for w in wanted]:
            self._close_serial()
            self._open_serial(wanted)
        self._settings = settings

    def _open_serial(self, wanted: Sequence[Reader]) -> None:
        self.serial_missing = False
        if not wanted:
            return
        try:
            from ui.readers.serial_port import SerialReader
        except ImportError:
            log.warning("no Qt serial port here")
            self.serial_missing = True
            self.told.emit(serial_not_installed())
            return
        for one in wanted:
            others = frozenset(other.device for other in wanted if other is not one)
            made = SerialReader(
                one.device, one.name, there=partial(_ports_but, others), parent=self
            )
            made.scanned.connect(self.scanned)
            made.changed.connect(partial(self._serial_changed, made))
            self.serial.append(made)
            made.start()

    def _serial_changed(self, reader: "SerialReader", state: "State") -> None:
        name = reader.name or self.tr("The serial scanner")
        words = {
            "open": self.tr("{name} is ready."),
            "missing": self.tr("{name} was unplugged. It goes on when it is plugged in again."),
            "refused": self.tr(
                "{name} cannot be opened. Close other programs that use it; it is tried again."
            ),
        }
        self.told.emit(words[state.value].format(name=name))

    def _close_serial(self) -> None:
        for one in self.serial:
            one.close()
            one.deleteLater()
        self.serial = []

    def camera_panel(self, theme: "Theme") -> "CameraPanel | None":
        """A panel with the camera of the settings; None if none is wanted.

        The panel before loses its camera: a desk has one.
        """
        wanted = readers(self._settings.readers, Kind.CAMERA)
        self._close_camera()
        if not wanted:
            return None
        from ui.readers.camera_panel import CameraPanel

        self._camera = self._make_camera(wanted[0])
        return CameraPanel(
            theme, self._camera, name=wanted[0].name, mirrored=self._settings.camera_mirrored
        )

    def _make_camera(self, wanted: Reader) -> "Camera | None":
        try:
            from ui.readers.camera import Camera, DeviceSource
        except ImportError:
            log.warning("no Qt multimedia here")
            return None
        from checkin.reading import known

        made = Camera(
            DeviceSource(wanted.device),
            known(self._settings.scan_formats),
            name=wanted.name or self.tr("Camera"),
            parent=self,
        )
        made.scanned.connect(self.scanned)
        return made

    def _close_camera(self) -> bool:
        camera, self._camera = self._camera, None
        if camera is None:
            return True
        ended = camera.close()
        camera.deleteLater()
        return ended

    def close(self) -> bool:
        """Close all of them; False if a camera's thread is still busy after a second."""
        self._close_serial()
        return self._close_camera()


def prefixes(settings: Settings) -> dict[str, str]:
    """The keyboard scanners that send a key first: that key ("F13") and the scanner's name."""
    return {one.device: one.name for one in _wedges(settings) if one.device != ANY}


def by_speed(settings: Settings) -> str | None:
    """The name of the scanner that is told by its speed; None if every one sends a key first."""
    found = _wedges(settings)
    return next((one.name for one in found if one.device == ANY), None if found else "")


def _wedges(settings: Settings) -> list[Reader]:
    """The keyboard scanners, without those whose key no scanner of this program sends."""
    found = readers(settings.readers, Kind.WEDGE)
    return [one for one in found if one.device in (ANY, *PREFIX_KEYS)]


def serial_not_installed() -> str:
    from ui.readers.trouble import SERIAL_NOT_INSTALLED

    return QCoreApplication.translate("readers", SERIAL_NOT_INSTALLED)


def _ports_but(others: frozenset[str]) -> "list[Port]":
    """The ports of this machine without those of the other readers."""
    from ui.readers.serial_port import ports

    return [port for port in ports() if port.identity not in others]
