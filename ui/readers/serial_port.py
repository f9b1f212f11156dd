"""Scanners on a serial port (USB-COM): no keyboard layout, no focus, no timing to get wrong.

A port is known by who is plugged in, not by its name, which changes from socket to socket.
"""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QIODeviceBase, QObject, QTimer, Signal
from PySide6.QtSerialPort import QSerialPort, QSerialPortInfo

from ui.readers.lines import IDLE_MS, Lines
from ui.wedge import Scan

log = logging.getLogger(__name__)

#: How often (ms) a port that is not there is looked for.
RETRY_MS: Final = 2000

#: How systems say that an open port is there no more: Linux and macOS the first, Windows any.
_GONE: Final = frozenset(
    {
        QSerialPort.SerialPortError.ResourceError,
        QSerialPort.SerialPortError.ReadError,
        QSerialPort.SerialPortError.PermissionError,
        QSerialPort.SerialPortError.DeviceNotFoundError,
    }
)


class State(StrEnum):
    """How a serial scanner stands."""

    OPEN = "open"
    MISSING = "missing"
    REFUSED = "refused"  # it is there, but something else has it, or it may not be opened


@dataclass(frozen=True, slots=True)
class Port:
    """One port of this machine: who it is, where it is, and both for people."""

    identity: str
    location: str
    words: str


def identity(vendor: int, product: int, serial_number: str, name: str) -> str:
    """Who is plugged in: "05e0:1701:S123"; a port of the machine itself is its name."""
    if not vendor and not product:
        return f"port:{name}"
    return f"{vendor:04x}:{product:04x}:{'_'.join(serial_number.split())}"


def ports() -> list[Port]:
    """The serial ports of this machine, those that something is plugged into first."""
    found = []
    for info in QSerialPortInfo.availablePorts():
        words = " ".join(part for part in (info.manufacturer(), info.description()) if part)
        found.append(
            Port(
                identity(
                    info.vendorIdentifier() if info.hasVendorIdentifier() else 0,
                    info.productIdentifier() if info.hasProductIdentifier() else 0,
                    info.serialNumber(),
                    info.portName(),
                ),
                info.systemLocation(),
                f"{words} ({info.portName()})" if words else info.portName(),
            )
        )
    return sorted(found, key=lambda port: (port.identity.startswith("port:"), port.words))


def location_of(wanted: str, there: Sequence[Port]) -> str:
    """Where the scanner *wanted* is now; "" if it is not plugged in.

    One whose serial number is another stands in where it is the only one of its make, so that a
    scanner that was exchanged for its twin works at once.
    """
    for port in there:
        if port.identity == wanted:
            return port.location
    make = wanted.rpartition(":")[0]
    alike = [port for port in there if port.identity.rpartition(":")[0] == make]
    return alike[0].location if len(alike) == 1 and make not in ("", "port") else ""


class SerialReader(QObject):
    """One serial scanner, opened whenever it is there."""

    scanned = Signal(object)  # a Scan
    changed = Signal(object)  # the new State

    def __init__(
        self,
        device: str,
        name: str,
        *,
        there: Callable[[], Sequence[Port]] = ports,
        parent: QObject | None = None,
    ) -> None:
        """*device* is an identity; *name* rides on the scans; *there* tells the ports."""
        super().__init__(parent)
        self.device = device
        self.name = name
        self.state = State.MISSING
        self._there = there
        self._lines = Lines()
        self._port = QSerialPort(self)
        self._port.readyRead.connect(self._read)
        self._port.errorOccurred.connect(self._failed)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(self._end_line)
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self.try_to_open)

    def start(self) -> None:
        """Open the port, now or when it is plugged in."""
        self._retry.start()
        self.try_to_open()

    def close(self) -> None:
        self._retry.stop()
        self._idle.stop()
        if self._port.isOpen():
            self._port.close()

    def try_to_open(self) -> None:
        """Look for the scanner and open its port; called every two seconds while it is away."""
        if self._port.isOpen():
            return
        location = location_of(self.device, self._there())
        if not location:
            self._become(State.MISSING)
            return
        self._port.setPortName(location)
        if not self._port.open(QIODeviceBase.OpenModeFlag.ReadOnly):
            self._become(State.REFUSED)
            return
        self._lines = Lines()
        self._port.setDataTerminalReady(True)  # some send nothing before; others do not know it
        self._become(State.OPEN)

    def _become(self, state: State) -> None:
        if state is not self.state:
            self.state = state
            log.info("serial scanner %s", state)
            self.changed.emit(state)

    def _read(self) -> None:
        self._emit(self._lines.take(bytes(self._port.readAll().data())))
        if self._lines.waiting:
            self._idle.start()
        else:
            self._idle.stop()

    def _end_line(self) -> None:
        self._emit(self._lines.cut())

    def _emit(self, lines: Sequence[tuple[str, bool]]) -> None:
        for text, too_long in lines:
            self.scanned.emit(Scan(text, text, too_long, reader=self.name, by_keys=False))

    def _failed(self, error: QSerialPort.SerialPortError) -> None:
        """Pulled out. The port says so once, and stays open until it is closed by hand."""
        if error in _GONE and self._port.isOpen():
            self._idle.stop()
            self._port.close()
            self._become(State.MISSING)
