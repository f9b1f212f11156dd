"""Against an interpreter of Brother's raster language."""

import socket
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from checkin.printers import base, brother_code
from checkin.printers.base import Check, Outcome, Page, Result, Stock
from checkin.printers.brother import Brother
from checkin.printers.brother_code import Statuses, labels
from checkin.printers.dots import drawn, laid_on
from checkin.printers.links import LinkBroken
from checkin.printers.urls import open_printer
from checkin.printers.wired import WiredPrinter
from checkin.render.raster import Mono
from tests.checkin.badge_people import TOKEN
from tests.checkin.printers.pages import dots_of, picture_of, real
from tests.checkin.printers.peers import byte_peer
from tests.checkin.render.codes import read


class Sink:
    """A port that takes whatever comes, as the network port of these printers does."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port = self._server.getsockname()[1]
        self.jobs: list[bytes] = []
        self.taken = threading.Event()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._server.accept()
            except OSError:
                return
            with connection:
                got = bytearray()
                while data := connection.recv(65536):
                    got += data
                self.jobs.append(bytes(got))
                self.taken.set()

    def close(self) -> None:
        if self._thread.is_alive():
            self._server.shutdown(socket.SHUT_RDWR)
            self._server.close()
            self._thread.join(2)


class Bus:
    """A device on USB: keeps what it is given, and answers when it has been asked."""

    answers = True

    def __init__(self, **status: int) -> None:
        self.status = status
        self.got = bytearray()
        self.breaks_at = 1 << 30
        self.closed = False
        self.afterwards: list[bytes] = []
        self._replies: list[bytes] = []

    def write(self, data: bytes, wait_s: float) -> int:
        if len(self.got) >= self.breaks_at:
            raise LinkBroken
        self.got += data[:500]
        if self.got.endswith(brother_code.ASK_STATUS):
            self._replies.append(self._block(**self.status))
        if self.got.endswith(b"\x1a") and len(self.got) > 10_000:
            self._replies += self.afterwards
        return len(data[:500])

    def read(self, wait_s: float) -> bytes:
        return self._replies.pop(0) if self._replies else b""

    def finish(self) -> None:
        self.closed = True

    def close(self) -> None:
        self.closed = True

    def _block(self, **status: int) -> bytes:
        made: bytes = byte_peer("brother_peer").status_reply(**status)
        return made


def block(kind: int, **status: int) -> bytes:
    """A block of status that comes unasked: 1 printed, 2 error, 6 another phase."""
    made: bytes = byte_peer("brother_peer").status_reply(kind=kind, **status)
    return made


class Ticking:
    """A clock that goes on by itself whenever it is looked at."""

    def __init__(self) -> None:
        self.at = 0.0

    def __call__(self) -> float:
        self.at += 0.05
        return self.at


def on(bus: Bus, label: str = "62") -> WiredPrinter:
    language = Brother(label=labels()[label], tells=True, seconds=Ticking())
    paper = open_printer(f"brother://x?label={label}").paper()
    assert paper is not None
    return WiredPrinter(lambda: bus, language, paper, seconds=Ticking())


@pytest.fixture
def sink() -> Iterator[Sink]:
    sink = Sink()
    yield sink
    sink.close()


@pytest.fixture(scope="module")
def page() -> Page:
    return real("label-62")


def interpreted(job: bytes, head: int = 720) -> Any:
    pages, _ = byte_peer("brother_peer").interpret(job, head)
    [made] = pages
    return made


def front(made: Any) -> Mono:
    """What the label shows, from the front."""
    bitmap = byte_peer("brother_peer").mirror(made.black)
    return Mono(bitmap.width, bitmap.height, dots_of(bitmap))


@pytest.mark.parametrize("name", sorted(labels()))
def test_what_is_on_the_label_is_the_raster_dot_for_dot(name: str) -> None:
    label = labels()[name]
    meant = Mono(label.dots, label.rows or 400, b"".join(_row(label.dots, n) for n in range(400)))
    if label.rows:
        meant = laid_on(Mono(label.dots, 150, meant.data[: 150 * meant.stride]), label.dots, 150)
    made = interpreted(brother_code.page(meant, label), label.head)
    shown, left = front(made), label.head - label.right - label.dots
    wanted = laid_on(meant, label.dots, label.rows or 400)
    assert shown.height == wanted.height == made.declared_rows
    for row in range(wanted.height):
        line = int.from_bytes(shown.data[row * shown.stride : (row + 1) * shown.stride], "big")
        start = row * wanted.stride
        dots = int.from_bytes(wanted.data[start : start + wanted.stride], "big")
        dots >>= wanted.stride * 8 - label.dots
        assert line == dots << (label.head - left - label.dots)
    assert (made.media_width_mm, made.media_length_mm) == (label.width_mm, label.length_mm)
    assert made.auto_cut
    assert made.notes == []
    assert made.feed == (0 if label.rows else 35)


def _row(dots: int, number: int) -> bytes:
    """A row unlike its neighbours and unlike itself from behind."""
    stride = (dots + 7) // 8
    row = bytes((number * 7 + column * 5) % 251 for column in range(stride))
    value = int.from_bytes(row, "big") >> (stride * 8 - dots) << (stride * 8 - dots)
    return value.to_bytes(stride, "big")


def test_over_the_network_a_label_has_only_been_accepted(sink: Sink, page: Page) -> None:
    printer = open_printer(f"brother://127.0.0.1:{sink.port}?label=62")
    assert printer.check().ready
    assert printer.send(page, "one") == Outcome(Result.ACCEPTED)
    sink.taken.wait(5)
    job = max(sink.jobs, key=len)
    meant = laid_on(drawn(page, 300), 696)
    shown = front(interpreted(job))
    assert [code.text for code in read(picture_of(shown))] == [TOKEN]
    assert sum(map(int.bit_count, shown.data)) == sum(map(int.bit_count, meant.data))


def test_a_page_for_die_cut_labels_keeps_all_its_ink(page: Page) -> None:
    made = interpreted(brother_code.page(drawn(page, 300), labels()["62x100"]))
    assert made.declared_rows == 1109
    assert sum(map(int.bit_count, front(made).data)) == sum(
        map(int.bit_count, drawn(page, 300).data)
    )


def test_a_short_label_is_as_long_as_the_knife_needs() -> None:
    made = interpreted(brother_code.page(Mono(696, 10, b"\xff" * 870), labels()["62"]))
    assert made.declared_rows == 150


def test_on_usb_a_label_counts_as_printed_once_the_printer_says_so(page: Page) -> None:
    bus = Bus()
    bus.afterwards = [block(6), block(1), block(6)]
    assert on(bus).send(page, "one") == Outcome(Result.PRINTED)
    assert bus.closed
    job = bytes(bus.got).partition(brother_code.ASK_STATUS)[2]
    assert interpreted(job).declared_rows == drawn(page, 300).height


@pytest.mark.parametrize(
    ("status", "sentence"),
    [
        ({"error2": 0x10}, base.OPEN),
        ({"error1": 0x01}, base.NO_PAPER),
        ({"error1": 0x02}, base.NO_PAPER),
        ({"error2": 0x40}, base.NO_PAPER),
        ({"error1": 0x04}, base.FAULT),
        ({"width_mm": 29}, base.WRONG_PAPER),
        ({"length_mm": 100}, base.WRONG_PAPER),
    ],
)
def test_on_usb_a_printer_that_says_that_it_cannot_print_gets_nothing(
    page: Page, status: dict[str, int], sentence: str
) -> None:
    bus = Bus(**status)
    assert on(bus).send(page, "one") == Outcome(Result.NOT_SENT, sentence)
    assert on(Bus(**status)).check() == Check(False, sentence)
    assert len(bus.got) < 500


def test_on_usb_the_roll_is_told(page: Page) -> None:
    assert on(Bus()).check().stock is Stock.ENOUGH
    assert on(Bus(error1=1)).check().stock is Stock.OUT


def test_on_usb_an_error_in_the_middle_asks_a_person(page: Page) -> None:
    bus = Bus()
    bus.afterwards = [block(2, error2=0x10)]
    assert on(bus).send(page, "one") == Outcome(Result.UNKNOWN, base.GAVE_UP)


def test_on_usb_a_cable_pulled_in_the_middle_asks_a_person(page: Page) -> None:
    bus = Bus()
    bus.breaks_at = 50_000
    assert on(bus).send(page, "one") == Outcome(Result.UNKNOWN, base.TORN)


def test_on_usb_a_printer_that_says_nothing_asks_a_person(page: Page) -> None:
    assert on(Bus()).send(page, "one") == Outcome(Result.UNKNOWN, base.LOST)


def test_a_label_larger_than_the_roll_is_not_sent() -> None:
    assert on(Bus()).send(real("badge-96x134"), "one") == Outcome(Result.NOT_SENT, base.TOO_WIDE)


def test_status_is_understood_in_any_pieces() -> None:
    statuses = Statuses()
    data = b"noise" + block(1) + block(2, error1=4, error2=16, length_mm=100)
    got = [one for byte in data for one in statuses.feed(bytes((byte,)))]
    assert [(one.kind, one.errors, one.length_mm) for one in got] == [(1, 0, 0), (2, 0x1004, 100)]
