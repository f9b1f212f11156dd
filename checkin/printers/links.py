"""Bytes to a device and back: over the network, USB, a serial line, or Windows' own queue.

The network and Windows' queue are ours; USB and serial lines go through python-escpos' connectors,
which know those buses. What is above sees one small interface, so that an outcome means the same on
every cable. Only Windows can run its own queue: `checkin.printers.winspool` is checked by hand.
"""

import errno
import select
import socket
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, Final, Protocol

_CONNECT_S: Final = 2.0
_PIECE: Final = 4096
_BUS_S: Final = 2.0
_FOREIGN: Final = "termios"  # its errors are no OSErrors, and Windows has none of it
_FAREWELL_S: Final = 2.0
_PUT_S: Final = 2.0


class NotReached(Exception):
    """The device is not there; nothing has left this computer."""


class NoDriver(NotReached):
    """This computer has nothing to reach such a device with."""


class LinkBroken(Exception):
    """The connection broke. What was written before may have arrived, or not."""


class Link(Protocol):
    """An open way to a device."""

    @property
    def answers(self) -> bool:
        """Whether anything can ever be read from it."""

    def write(self, data: bytes, wait_s: float) -> int:
        """Hand over the beginning of *data*; how much was taken within *wait_s*, perhaps nothing.

        Raises:
            LinkBroken: As it says.
        """

    def read(self, wait_s: float) -> bytes:
        """What has come in, waiting up to *wait_s* for the first of it; b"" if nothing did.

        Raises:
            LinkBroken: As it says; also once the device has closed the connection.
        """

    def finish(self) -> None:
        """Say that all is written and give it time to arrive; then close.

        Raises:
            LinkBroken: It may not have arrived.
        """

    def close(self) -> None:
        """Let go of the device at once."""


#: Opens a link. Raises NotReached.
Connect = Callable[[], Link]


def put(link: Link, data: bytes, seconds: Callable[[], float]) -> None:
    """Write all of something short, by the clock *seconds*.

    Raises:
        LinkBroken: Also if the device does not take it.
    """
    ends = seconds() + _PUT_S
    while data:
        data = data[link.write(data, _PUT_S / 4) :]
        if data and seconds() > ends:
            raise LinkBroken


class TcpLink:
    """A connection over the network."""

    answers = True

    def __init__(self, host: str, port: int) -> None:
        try:
            self._socket = socket.create_connection((host, port), _CONNECT_S)
        except (OSError, UnicodeError) as error:  # UnicodeError: a host no name server could know
            raise NotReached from error
        self._socket.setblocking(False)
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def write(self, data: bytes, wait_s: float) -> int:
        try:
            if not select.select([], [self._socket], [], wait_s)[1]:
                return 0
            return self._socket.send(data[:_PIECE])
        except BlockingIOError:
            return 0
        except OSError as error:
            raise LinkBroken from error

    def read(self, wait_s: float) -> bytes:
        try:
            if not select.select([self._socket], [], [], wait_s)[0]:
                return b""
            data = self._socket.recv(_PIECE)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise LinkBroken from error
        if not data:
            raise LinkBroken
        return data

    def finish(self) -> None:
        """The device closes its side once it has everything; a break on the way shows here."""
        ends = time.monotonic() + _FAREWELL_S
        try:
            self._socket.shutdown(socket.SHUT_WR)
            while (left := ends - time.monotonic()) > 0:
                if not select.select([self._socket], [], [], left)[0]:
                    break
                if not self._socket.recv(_PIECE):
                    break
        except BlockingIOError:
            pass  # nothing more came after all
        except OSError as error:
            raise LinkBroken from error
        finally:
            self.close()

    def close(self) -> None:
        self._socket.close()


class ConnectorLink:
    """A connector of python-escpos, or what looks like one, as a link.

    Args:
        connector: Not yet open: has `open`, `close`, `_raw` and, if *answers*, `_read`.
        piece: Bytes given to the bus at once, so that a device that stops taking them shows early.
    """

    def __init__(self, connector: Any, *, answers: bool, piece: int = _PIECE) -> None:
        from escpos.exceptions import Error  # takes 0.3 s: only for those who have such a cable

        self._connector = connector
        self._piece = piece
        self._answers = answers
        try:
            connector.open()
        except (Error, OSError) as error:
            raise NotReached from error
        except (RuntimeError, ValueError) as error:  # python-escpos and pyusb without a library
            raise NoDriver from error
        device: Any = getattr(connector, "device", None)
        if hasattr(device, "write_timeout"):  # else a serial line waits for ever
            device.write_timeout = _BUS_S
        self._device = device

    @property
    def answers(self) -> bool:
        return self._answers

    def write(self, data: bytes, wait_s: float) -> int:
        piece = data[: self._piece]
        with _translated():  # of a write that timed out nobody says how much was taken
            self._connector._raw(piece)
        return len(piece)

    def read(self, wait_s: float) -> bytes:
        if not self._answers:
            return b""
        if hasattr(self._device, "default_timeout"):  # USB, in milliseconds
            self._device.default_timeout = max(1, round(wait_s * 1000))
        elif hasattr(self._device, "timeout"):
            self._device.timeout = wait_s
        try:
            with _translated():
                return bytes(self._connector._read() or b"")
        except LinkBroken as broken:
            cause = broken.__cause__
            if isinstance(cause, OSError) and cause.errno == errno.ETIMEDOUT:
                return b""
            raise

    def finish(self) -> None:
        try:
            with _translated():
                self._connector.close()
        except LinkBroken:
            self.close()
            raise

    def close(self) -> None:
        with suppress(LinkBroken), _translated():
            if hasattr(self._device, "reset_output_buffer"):
                # A connector waits until a serial line has taken all, which it may never do.
                self._connector.device = False
                self._device.close()
            else:
                self._connector.close()


@contextmanager
def _translated() -> Iterator[None]:
    """Turn what the buses raise into LinkBroken."""
    try:
        yield
    except OSError as error:  # those of pyusb and pyserial are
        raise LinkBroken from error
    except Exception as error:
        if type(error).__module__ == _FOREIGN:
            raise LinkBroken from error
        raise


def tcp(host: str, port: int) -> Connect:
    """To a device on the network."""
    return lambda: TcpLink(host, port)


def serial(port: str, baud: int) -> Connect:
    """To a device on a serial line: "COM3", "/dev/ttyUSB0"."""

    def connect() -> Link:
        from escpos.printer import Serial

        return ConnectorLink(Serial(port, baudrate=baud), answers=True, piece=256)

    return connect


def usb(vendor: int, product: int) -> Connect:
    """To a device on USB, by the numbers of its maker and model."""

    def connect() -> Link:
        from escpos.printer import Usb

        connector = Usb(vendor, product, timeout=round(_BUS_S * 1000))
        link = ConnectorLink(connector, answers=True)
        connector.out_ep, connector.in_ep = endpoints(connector.device)
        return link

    return connect


def endpoints(device: Any) -> tuple[int, int]:
    """Where a USB printer takes bytes and where it gives them: the first of each.

    Source: USB 2.0, 9.6.6: bit 7 of the address says which way.
    """
    addresses = [
        int(endpoint.bEndpointAddress) for endpoint in device.get_active_configuration()[(0, 0)]
    ]
    out = next((address for address in addresses if not address & 0x80), 0x01)
    return out, next((address for address in addresses if address & 0x80), 0x82)


def windows_raw(name: str) -> Connect:
    """To a queue of Windows, past its driver. Nothing comes back."""

    def connect() -> Link:
        if sys.platform == "win32":
            from checkin.printers.winspool import RawDocument

            return ConnectorLink(RawDocument(name), answers=False)
        raise NoDriver

    return connect
