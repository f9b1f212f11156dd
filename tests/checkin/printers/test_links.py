"""What every way to a device promises, with devices that a test can hold in its hand."""

import errno
import os
import select
import socket
import termios
import threading
import time
import tty
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from typing import Any

import pytest

from checkin.printers import base, links
from checkin.printers.base import Check, Outcome, Result
from checkin.printers.dots import drawn
from checkin.printers.escpos import EscPos
from checkin.printers.links import Connect, ConnectorLink, Link, LinkBroken, NotReached
from checkin.printers.urls import open_printer
from checkin.printers.wired import WiredPrinter
from tests.checkin.printers.pages import dots_of, real
from tests.checkin.printers.peers import byte_peer


@dataclass
class Rig:
    """A link, what has arrived at its other end, and how to answer and to pull the plug."""

    connect: Connect
    arrived: Callable[[], bytes]
    answer: Callable[[bytes], Any]
    pull: Callable[[], Any]


class Wire:
    """Stands for a bus: an open connector of python-escpos over bytes in memory."""

    def __init__(self) -> None:
        self.got = b""
        self.answers: list[bytes] = []
        self.error: OSError | None = None
        self.opened = self.closed = 0

    def open(self) -> None:
        if self.error:
            raise self.error
        self.opened += 1

    def close(self) -> None:
        self.closed += 1

    def _raw(self, data: bytes) -> None:
        if self.error:
            raise self.error
        self.got += data

    def _read(self) -> bytes:
        if self.error:
            raise self.error
        if not self.answers:
            raise OSError(errno.ETIMEDOUT, "nothing to read")  # as pyusb does
        return self.answers.pop(0)


def network(stack: ExitStack) -> Rig:
    server = socket.create_server(("127.0.0.1", 0))
    stack.callback(server.close)
    port = server.getsockname()[1]
    accepted: list[socket.socket] = []

    def connect() -> Link:
        link = links.tcp("127.0.0.1", port)()
        accepted.append(server.accept()[0])
        stack.callback(accepted[-1].close)
        return link

    def arrived() -> bytes:
        got = b""
        while select.select([accepted[-1]], [], [], 0.2)[0] and (data := accepted[-1].recv(65536)):
            got += data
        return got

    def pull() -> None:
        if accepted:
            accepted[-1].setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            accepted[-1].close()
        server.close()

    return Rig(connect, arrived, lambda data: accepted[-1].sendall(data), pull)


def connector(stack: ExitStack) -> Rig:
    wire = Wire()
    return Rig(
        lambda: ConnectorLink(wire, answers=True),
        lambda: wire.got,
        wire.answers.append,
        lambda: setattr(wire, "error", OSError(errno.ENODEV, "gone")),
    )


def serial(stack: ExitStack) -> Rig:
    """A real serial line of the system, with a test at the far end."""
    far, near = os.openpty()
    tty.setraw(near)
    name = os.ttyname(near)
    ends = [far, near]

    def arrived() -> bytes:
        got = b""
        while select.select([far], [], [], 0.2)[0]:
            got += os.read(far, 65536)
        return got

    def pull() -> None:
        while ends:
            os.close(ends.pop())

    stack.callback(pull)
    return Rig(links.serial(name, 115_200), arrived, lambda data: os.write(far, data), pull)


@pytest.fixture(params=[network, connector, serial], ids=lambda make: make.__name__)
def rig(request: pytest.FixtureRequest) -> Iterator[Rig]:
    with ExitStack() as stack:
        yield request.param(stack)


def read(link: Link, length: int) -> bytes:
    got = b""
    ends = time.monotonic() + 5
    while len(got) < length and time.monotonic() < ends:
        got += link.read(0.2)
    return got


def test_what_is_written_arrives_in_order_and_answers_come_back(rig: Rig) -> None:
    link = rig.connect()
    assert link.answers
    data = bytes(range(256)) * 10
    links.put(link, data, time.monotonic)
    assert rig.arrived() == data
    rig.answer(b"\x12\x00\x10\x13\xff")
    assert read(link, 5) == b"\x12\x00\x10\x13\xff"
    link.close()


def test_silence_is_no_answer_and_no_break(rig: Rig) -> None:
    link = rig.connect()
    assert link.read(0.0) == b""
    assert link.read(0.05) == b""
    link.close()


def test_a_plug_that_is_pulled_shows_when_it_is_written_or_read(rig: Rig) -> None:
    link = rig.connect()
    rig.pull()

    def use() -> None:
        for _ in range(50):
            link.write(b"x" * 4096, 0.1)
            link.read(0.01)

    with pytest.raises(LinkBroken):
        use()
    link.close()


def test_a_device_that_is_not_there_is_not_reached(rig: Rig) -> None:
    rig.pull()
    with pytest.raises(NotReached):
        rig.connect()


def test_what_was_written_before_finishing_arrives(rig: Rig) -> None:
    link = rig.connect()
    links.put(link, b"the last words", time.monotonic)
    finish = threading.Thread(target=link.finish)
    finish.start()
    assert rig.arrived() == b"the last words"
    finish.join(5)
    assert not finish.is_alive()


def test_a_name_that_cannot_be_a_host_is_not_reached() -> None:
    with pytest.raises(NotReached):
        links.tcp("a" * 70 + ".", 9100)()


def test_a_device_that_takes_nothing_is_given_up_after_a_while() -> None:
    class Deaf:
        answers = True

        def write(self, data: bytes, wait_s: float) -> int:
            return 0

    seconds = iter(range(100))
    with pytest.raises(LinkBroken):
        links.put(Deaf(), b"x", lambda: float(next(seconds)))  # type: ignore[arg-type]  # no more is used of it


def test_a_queue_that_tells_nothing_is_not_read() -> None:
    link = ConnectorLink(Wire(), answers=False)
    assert not link.answers
    assert link.read(0.1) == b""
    link.close()


def test_an_error_of_the_terminal_is_a_break_and_any_other_is_a_bug() -> None:
    class Stumbling(Wire):
        def _raw(self, data: bytes) -> None:
            raise termios.error if data == b"x" else KeyError

    link = ConnectorLink(Stumbling(), answers=False)
    with pytest.raises(LinkBroken):
        link.write(b"x", 0)
    with pytest.raises(KeyError):
        link.write(b"y", 0)


def test_a_queue_of_windows_is_not_reached_elsewhere() -> None:
    printer = open_printer("windows:Badges?language=zpl&media=96x134")
    assert printer.check() == Check(False, base.NO_DRIVER)


@dataclass
class End:
    bEndpointAddress: int


@dataclass
class UsbDevice:
    ends: list[End] = field(default_factory=list)

    def get_active_configuration(self) -> dict[tuple[int, int], list[End]]:
        return {(0, 0): self.ends}


@pytest.mark.parametrize(
    ("ends", "found"),
    [([0x01, 0x82], (0x01, 0x82)), ([0x81, 0x02], (0x02, 0x81)), ([0x03], (0x03, 0x82))],
)
def test_a_usb_printer_is_written_to_where_it_listens(
    ends: list[int], found: tuple[int, int]
) -> None:
    assert links.endpoints(UsbDevice([End(address) for address in ends])) == found


def test_a_usb_printer_that_is_not_plugged_in_is_not_reached() -> None:
    outcome = open_printer("usb://04b8:0e15").send(real("roll-72"), "one")
    assert outcome.result is Result.NOT_SENT
    assert outcome.detail in (base.SWITCHED_OFF, base.NO_DRIVER)  # by what is installed here


def test_a_badge_over_a_serial_line_is_dot_for_dot_and_confirmed() -> None:
    """The peer's interpreter at the far end of the line, with its answers."""
    page = real("roll-72")
    far, near = os.openpty()
    tty.setraw(near)
    stop = threading.Event()
    interpreter = byte_peer("escpos_peer").Interpreter(
        576, reply=lambda kind, data: os.write(far, data)
    )

    def serve() -> None:
        while not stop.is_set():
            if select.select([far], [], [], 0.05)[0]:
                data = os.read(far, 4096)
                os.write(far, b"\x12" * (data.count(b"\x10\x04") if len(data) < 32 else 0))
                interpreter.feed(data)

    thread = threading.Thread(target=serve)
    thread.start()
    connect = links.serial(os.ttyname(near), 115_200)
    printer = WiredPrinter(connect, EscPos(head=576), open_printer("serial:X").paper())  # type: ignore[arg-type]  # a serial printer has a paper
    try:
        assert printer.send(page, "one") == Outcome(Result.PRINTED)
    finally:
        stop.set()
        thread.join(5)
        os.close(far)
        os.close(near)
    [slip] = interpreter.slips
    assert dots_of(slip.bitmap) == drawn(page, 203).data
