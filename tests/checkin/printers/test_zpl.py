"""Against a label printer that decodes what it gets."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from checkin.printers import base, links, zpl_code
from checkin.printers import ipp_wire as wire
from checkin.printers.base import Check, Outcome, Page, Result, Stock
from checkin.printers.dots import drawn
from checkin.printers.ipp_wire import Attribute
from checkin.printers.urls import open_printer
from checkin.printers.zpl_code import Answers, Status
from checkin.render.raster import Mono
from tests.checkin.printers.answering import Recording
from tests.checkin.printers.pages import badge, dots_of, real
from tests.checkin.printers.peers import byte_peer, label_printer, scheduler
from tests.checkin.printers.test_ipp_breaks import READY, http, job

RAW_QUEUE = http(0, {wire.PRINTER: [Attribute("device-uri", wire.URI, "usb://Zebra/ZD421")]})
PRINTED = Outcome(Result.PRINTED)
FAST = 2000.0


@pytest.fixture
def device() -> Iterator[Any]:
    with label_printer(mm_per_s=FAST) as device:
        yield device


@pytest.fixture
def printer(device: Any) -> Iterator[Any]:
    printer = at(device)
    yield printer
    printer.close()


def at(device: Any, query: str = "dpi=203&media=96x134") -> Any:
    return open_printer(f"zpl://{device.host}:{device.port}?{query}")


@pytest.fixture(scope="module")
def page() -> Page:
    return real("badge-96x134")


def whole(label: Any, page: Page, dpi: int = 203) -> bool:
    return bool(dots_of(label.bitmap) == drawn(page, dpi).data) and label.clipped_dots == 0


def wait_for(done: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(500):
        if done():
            return
        pause.wait(0.01)
    raise AssertionError("it never happened")


def followed(printer: Any, job: str) -> Outcome:
    for _ in range(60):
        outcome: Outcome = printer.follow(job)
        if outcome.result is not Result.HELD:
            return outcome
    return outcome


# -- what is on the label


@pytest.mark.parametrize("dpi", [203, 300])
@pytest.mark.parametrize("encoding", zpl_code.ENCODINGS)
def test_what_is_on_the_label_is_the_raster_dot_for_dot(
    page: Page, dpi: int, encoding: str
) -> None:
    with label_printer(dpi=dpi) as device:
        printer = at(device, f"dpi={dpi}&media=96x134&encoding={encoding}")
        assert printer.send(page, "one") == PRINTED
        [label] = device.printed
        meant = drawn(page, dpi)
        assert (label.bitmap.width, label.bitmap.height) == (meant.width, meant.height)
        assert whole(label, page, dpi)
        assert device.errors == []


@given(
    pieces=st.lists(st.integers(1, 400), min_size=1, max_size=60),
    encoding=st.sampled_from(zpl_code.ENCODINGS),
)
def test_however_the_bytes_are_cut_up_the_picture_is_the_same(
    pieces: list[int], encoding: str
) -> None:
    meant = Mono(32, 60, bytes(n * 7 % 251 if n % 40 < 30 else 0 for n in range(240)))
    interpreter = byte_peer("zpl_peer").Interpreter(203, 100, 100)
    job = zpl_code.label(meant, encoding)
    for piece in pieces:
        interpreter.feed(job[:piece])
        job = job[piece:]
    interpreter.feed(job)
    [label] = interpreter.labels
    assert dots_of(label.bitmap) == meant.data
    assert interpreter.errors == []


def test_a_badge_takes_few_bytes_and_no_field_more_than_the_command_takes(page: Page) -> None:
    packed, plain = (zpl_code.label(drawn(page, 203), kind) for kind in zpl_code.ENCODINGS)
    assert len(packed) <= 12 * 1024
    assert plain.count(b"^GF") >= 2
    black = zpl_code.label(Mono(800, 1200, b"\xff" * 120_000))
    assert [int(field.split(b",")[1]) for field in black.split(b"^GFA")[1:]] == [99_900, 20_100]


def test_white_rows_are_not_sent() -> None:
    rows = bytes(100 * 10) + b"\x01" * 10 + bytes(50 * 10) + b"\x80" * 10 + bytes(100 * 10)
    label = zpl_code.label(Mono(80, 252, rows), zpl_code.HEX)
    assert label.count(b"^GF") == 1
    assert b"^FO0,100^GFA,520,520,10," in label
    assert zpl_code.label(Mono(8, 3, bytes(3))) == b"^XA^PW8^LL3^LH0,0^PQ1^XZ\n"


def test_a_smaller_page_lies_on_the_label_and_a_larger_one_is_not_sent(
    device: Any, printer: Any
) -> None:
    page = real("card-86x54")
    assert printer.send(page, "one") == PRINTED
    bitmap = device.printed[0].bitmap
    burned = Image.frombytes("1", (768, bitmap.height), dots_of(bitmap))
    meant = drawn(page, 203)
    left = (768 - meant.width) // 2
    assert burned.crop((left, 0, left + meant.width, meant.height)).tobytes() == meant.data
    assert printer.send(real("label-4x6"), "two") == Outcome(Result.NOT_SENT, base.TOO_WIDE)


# -- what is known of it


def test_a_label_counts_as_printed_once_none_waits(page: Page) -> None:
    with label_printer(mm_per_s=400) as device:
        assert at(device).send(page, "one") == PRINTED
        assert len(device.printed) == 1


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        ("paper", base.NO_PAPER),
        ("head_open", base.OPEN),
        ("ribbon_out", base.NO_RIBBON),
        ("paused", base.PAUSED),
    ],
)
def test_a_printer_that_says_that_it_cannot_print_gets_nothing(
    device: Any, printer: Any, page: Page, trouble: str, sentence: str
) -> None:
    device.set(**{trouble: trouble != "paper"})
    assert printer.send(page, "one") == Outcome(Result.NOT_SENT, sentence)
    assert printer.check() == Check(False, sentence)
    assert printer.check().stock is (Stock.OUT if trouble == "paper" else Stock.ENOUGH)
    device.set(**{trouble: trouble == "paper"})
    assert printer.send(page, "one") == PRINTED
    assert len(device.printed) == 1


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        ("paper", base.HELD_PAPER),
        ("head_open", base.HELD_COVER),
        ("ribbon_out", base.HELD_RIBBON),
        ("paused", base.HELD_PAUSED),
    ],
)
def test_trouble_in_the_middle_holds_the_label_and_it_comes_by_itself(
    device: Any, page: Page, trouble: str, sentence: str
) -> None:
    device.mm_per_s = 200.0
    printer = at(device)
    begins = threading.Timer(0.3, lambda: device.set(**{trouble: trouble != "paper"}))
    begins.start()
    # The peer's mechanism finishes the label it is at; so that one waits, there are two.
    outcomes = [printer.send(page, "one")]
    begins.join()
    if outcomes[0] == PRINTED:
        assert printer.send(page, "two") == Outcome(Result.NOT_SENT, said_before(sentence))
        return
    assert outcomes[0] == Outcome(Result.HELD, sentence)
    device.set(**{trouble: trouble == "paper"})
    assert followed(printer, "one") == PRINTED
    assert [whole(label, page) for label in device.printed] == [True]


def said_before(sentence: str) -> str:
    return {
        base.HELD_PAPER: base.NO_PAPER,
        base.HELD_COVER: base.OPEN,
        base.HELD_RIBBON: base.NO_RIBBON,
        base.HELD_PAUSED: base.PAUSED,
    }[sentence]


def test_a_printer_that_answers_nothing_gets_nothing(device: Any, printer: Any, page: Page) -> None:
    device.faults.mute = True
    assert printer.send(page, "one") == Outcome(Result.NOT_SENT, base.SILENT)
    assert device.printed == []


def test_a_connection_that_breaks_in_the_middle_asks_a_person_and_the_next_label_is_whole(
    device: Any, printer: Any, page: Page
) -> None:
    device.faults.reset_after = 4000
    assert printer.send(page, "torn") == Outcome(Result.UNKNOWN, base.TORN)
    device.faults.reset_after = None
    assert printer.send(page, "next") == PRINTED
    assert [whole(label, page) for label in device.printed] == [True]


def test_a_program_that_starts_anew_makes_sure_that_nothing_is_left_over(
    device: Any, page: Page
) -> None:
    device.faults.reset_after = 4000
    assert at(device).send(page, "torn").result is Result.UNKNOWN
    device.faults.reset_after = None
    assert at(device).send(page, "next") == PRINTED
    assert [whole(label, page) for label in device.printed] == [True]


def test_a_printer_that_falls_silent_in_the_middle_asks_a_person(device: Any, page: Page) -> None:
    device.mm_per_s = 20.0
    silent = threading.Timer(0.5, lambda: setattr(device.faults, "mute", True))
    silent.start()
    assert at(device).send(page, "one") == Outcome(Result.UNKNOWN, base.LOST)
    silent.join()


def test_the_label_of_another_desk_comes_out_first(device: Any, page: Page) -> None:
    device.mm_per_s = 100.0
    other = links.TcpLink(device.host, device.port)
    links.put(other, zpl_code.label(drawn(page, 203)), at(device)._seconds)
    wait_for(lambda: len(device.queue) == 1)
    other.close()
    assert at(device).send(page, "one") == PRINTED
    assert [whole(label, page) for label in device.printed] == [True, True]


def test_a_held_label_is_taken_back_only_if_none_waits_any_more(
    device: Any, printer: Any, page: Page
) -> None:
    """The peer, like some firmware, does not cancel a label that is complete."""
    device.mm_per_s = 100.0
    out = threading.Timer(0.5, lambda: device.set(paused=True))
    out.start()
    assert printer.send(page, "one") == Outcome(Result.HELD, base.HELD_PAUSED)
    out.join()
    wait_for(lambda: len(device.printed) == 1 or len(device.queue) == 1)
    assert not printer.cancel("one")


def test_a_label_that_came_out_meanwhile_is_not_taken_back(
    device: Any, printer: Any, page: Page
) -> None:
    device.mm_per_s = 100.0
    out = threading.Timer(0.3, lambda: device.set(paused=True))
    out.start()
    assert printer.send(page, "one") == Outcome(Result.HELD, base.HELD_PAUSED)
    out.join()
    device.set(paused=False)
    wait_for(lambda: len(device.printed) == 1)
    assert not printer.cancel("one")
    assert printer.send(page, "two") == PRINTED
    assert [whole(label, page) for label in device.printed] == [True, True]


def test_a_queue_that_hands_bytes_on_gets_the_label_as_it_is(page: Page) -> None:
    url = "cups://zebra?language=zpl&dpi=203&media=96x134"
    with Recording(READY, http(0, job(5)), http(0, job(9, "")), RAW_QUEUE) as server:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("CUPS_SERVER", f"127.0.0.1:{server.port}")
            printer = open_printer(url)
        assert printer.send(page, "a1") == Outcome(Result.ACCEPTED)
        request = next(body for body in server.bodies if b"^XA" in body)
    assert b"application/vnd.cups-raw" in request
    interpreter = byte_peer("zpl_peer").Interpreter(203, 832, 1600)
    interpreter.feed(request[request.index(b"^XA") :])
    assert [whole(label, page) for label in interpreter.labels] == [True]


def test_a_scheduler_takes_labels_as_they_are_and_says_no_more_than_accepted(
    page: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    with scheduler({"zebra": "file:///dev/null"}) as cups:
        monkeypatch.setenv("CUPS_SERVER", cups.server)
        printer = open_printer("cups://zebra?language=zpl&dpi=203&media=96x134")
        assert printer.takes(96, 134)
        assert not printer.takes(105, 148)
        assert printer.send(page, "one") == Outcome(Result.ACCEPTED)
        too_large = printer.send(badge(120, 134), "two")
        assert too_large == Outcome(Result.NOT_SENT, base.TOO_WIDE)


# -- answers

ANSWER = (
    b"\x02030,1,0,1071,002,0,0,1,000,0,0,0\x03\r\n"
    b"\x02000,0,1,0,0,2,4,0,00000003,1,000\x03\r\n"
    b"\x021234,0\x03\r\n"
)


@given(st.integers(1, 120), st.binary(max_size=40))
def test_an_answer_is_understood_in_any_pieces_and_after_any_noise(
    piece: int, noise: bytes
) -> None:
    answers = Answers()
    data = noise.replace(b"\x02", b"") + ANSWER + ANSWER
    got = [
        status
        for start in range(0, len(data), piece)
        for status in answers.feed(data[start : start + piece])
    ]
    wanted = Status(
        paper_out=True, paused=False, open=True, ribbon_out=False, unfinished=True, waiting=5
    )
    assert got == [wanted, wanted]


@given(st.binary(max_size=300))
def test_any_bytes_are_an_answer_or_none(data: bytes) -> None:
    for status in Answers().feed(b"\x02" + data + ANSWER):
        assert status.waiting >= 0
