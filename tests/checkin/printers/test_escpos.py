"""Against a receipt printer that decodes what it gets: what is on its paper is what was meant."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from checkin.printers import base, escpos_code, links
from checkin.printers.base import Check, Outcome, Page, Result, Stock
from checkin.printers.dots import drawn
from checkin.printers.escpos import EscPos
from checkin.printers.escpos_code import Changed, Cleared, InTurn, Process, RealTime, Replies
from checkin.printers.urls import open_printer
from checkin.printers.wired import WiredPrinter
from checkin.render.raster import Mono
from tests.checkin.printers.pages import badge, dots_of, real
from tests.checkin.printers.peers import byte_peer, receipt_printer

PRINTED = Outcome(Result.PRINTED)
FAST = 2000.0  # mm of paper a second: a badge takes some 50 ms


@pytest.fixture
def device() -> Iterator[Any]:
    with receipt_printer(mm_per_s=FAST) as device:
        yield device


@pytest.fixture
def printer(device: Any) -> Iterator[Any]:
    printer = at(device)
    yield printer
    printer.close()


def at(device: Any, query: str = "width=576", watch_s: float = base.WATCH_S) -> Any:
    return open_printer(f"escpos://{device.host}:{device.port}?{query}", watch_s=watch_s)


@pytest.fixture(scope="module")
def page() -> Page:
    return real("roll-72")


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


def whole(slip: Any, page: Page, dpi: int = 203) -> bool:
    meant = drawn(page, dpi)
    return bool(dots_of(slip.bitmap)[: len(meant.data)] == meant.data) and slip.clipped_dots == 0


# -- what is on the paper


@pytest.mark.parametrize("dpi", [203, 300])
def test_what_is_on_the_paper_is_the_raster_dot_for_dot(page: Page, dpi: int) -> None:
    meant = drawn(page, dpi)
    with receipt_printer(width=meant.stride * 8) as device:
        printer = at(device, f"width={meant.width}&dpi={dpi}")
        assert printer.send(page, "one") == PRINTED
        slip = device.slip_ready.get(timeout=5)
        if meant.width % 8:  # the rest of the last byte is white paper
            width = meant.stride * 8
            burned = Image.frombytes("1", (width, slip.bitmap.height), dots_of(slip.bitmap))
            left = (width - meant.width) // 2
            cut = burned.crop((left, 0, left + meant.width, meant.height))
            assert cut.tobytes() == meant.data
        else:
            assert whole(slip, page, dpi)
        assert slip.cut == "full"
        assert device.errors == []


@given(pieces=st.lists(st.integers(1, 9000), min_size=1, max_size=200))
def test_however_the_bytes_are_cut_up_the_picture_is_the_same(pieces: list[int]) -> None:
    meant = Mono(16, 300, bytes(n * 7 % 251 for n in range(600)))
    interpreter = byte_peer("escpos_peer").Interpreter(16)
    job = escpos_code.slip(meant, 16, "partial")
    for piece in pieces:
        interpreter.feed(job[:piece])
        job = job[piece:]
    interpreter.feed(job)
    [slip] = interpreter.slips
    assert (dots_of(slip.bitmap), slip.cut) == (meant.data, "partial")


def test_a_page_narrower_than_the_head_stands_in_the_middle(device: Any) -> None:
    page = real("label-62")
    assert at(device).send(page, "one") == PRINTED
    bitmap = device.slip_ready.get(timeout=5).bitmap
    burned = Image.frombytes("1", (576, bitmap.height), dots_of(bitmap))
    meant = drawn(page, 203)
    left = (576 - meant.width) // 2
    assert burned.crop((left, 0, left + meant.width, meant.height)).tobytes() == meant.data


def test_a_page_wider_than_the_head_is_not_sent(device: Any, printer: Any) -> None:
    assert printer.send(real("badge-96x134"), "one") == Outcome(Result.NOT_SENT, base.TOO_WIDE)
    assert device.connections == []


def test_a_turned_page_is_the_raster_turned(device: Any) -> None:
    page = badge(100, 72)
    assert at(device, "width=576&rotate=90").send(page, "one") == PRINTED
    bitmap = device.slip_ready.get(timeout=5).bitmap
    burned = Image.frombytes("1", (576, bitmap.height), dots_of(bitmap))
    meant = drawn(page, 203)
    upright = Image.frombytes("1", (meant.width, meant.height), meant.data)
    assert (
        burned.crop((0, 0, 576, meant.width)).tobytes()
        == upright.transpose(Image.Transpose.ROTATE_270).tobytes()
    )


# -- what is known of it


def test_a_page_counts_as_printed_once_it_lies_in_the_tray(page: Page) -> None:
    with receipt_printer(mm_per_s=400) as device:
        assert at(device).send(page, "one") == PRINTED
        assert len(device.slips) == 1


@pytest.mark.parametrize(
    ("trouble", "sentence"),
    [
        ({"cover_open": True}, base.OPEN),
        ({"paper": False}, base.NO_PAPER),
        ({"cover_open": True, "paper": False}, base.OPEN),
    ],
)
def test_a_printer_that_says_that_it_cannot_print_gets_nothing(
    device: Any, printer: Any, page: Page, trouble: dict[str, bool], sentence: str
) -> None:
    for name, value in trouble.items():
        setattr(device, name, value)
    assert printer.send(page, "one") == Outcome(Result.NOT_SENT, sentence)
    assert printer.check() == Check(False, sentence)
    device.paper, device.cover_open = True, False
    assert printer.send(page, "one") == PRINTED
    assert len(device.slips) == 1


def test_a_printer_that_is_off_gets_nothing(device: Any, printer: Any, page: Page) -> None:
    device.power_off()
    assert printer.send(page, "one") == Outcome(Result.NOT_SENT, base.SWITCHED_OFF)
    assert printer.check() == Check(False, base.SWITCHED_OFF)


def test_a_printer_that_answers_nothing_gets_nothing(device: Any, printer: Any, page: Page) -> None:
    device.faults.mute = True
    assert printer.send(page, "one") == Outcome(Result.NOT_SENT, base.SILENT)
    assert printer.check() == Check(False, base.SILENT)
    assert device.slips == []


def test_a_second_desk_waits_its_turn_and_its_page_stays_whole(device: Any, page: Page) -> None:
    first = links.TcpLink(device.host, device.port)
    links.put(first, escpos_code.ASK_PRINTER, EscPos(head=576).seconds)
    assert first.read(2)
    second = at(device)
    assert second.send(page, "two") == Outcome(Result.NOT_SENT, base.SILENT)
    first.close()
    assert second.send(page, "two") == PRINTED
    assert [whole(slip, page) for slip in device.slips] == [True]


def test_the_roll_is_told_with_the_outcome(device: Any, printer: Any, page: Page) -> None:
    assert printer.check().stock is Stock.ENOUGH
    device.near_end = True
    assert printer.send(page, "one").stock is Stock.LOW
    device.paper = False
    assert printer.check().stock is Stock.OUT


def test_paper_that_ends_in_the_middle_holds_the_page_and_it_comes_by_itself(
    device: Any, printer: Any, page: Page
) -> None:
    device.faults.paper_out_after_rows = 300
    assert printer.send(page, "one") == Outcome(Result.HELD, base.HELD_PAPER)
    assert printer.follow("one") == Outcome(Result.HELD, base.HELD_PAPER)
    assert printer.send(page, "two") == Outcome(Result.NOT_SENT, base.BUSY)
    device.paper = True
    assert followed(printer, "one") == PRINTED
    assert [whole(slip, page) for slip in device.slips] == [True]


def test_paper_that_ends_while_the_printer_takes_no_more_bytes_holds_the_page_too(
    page: Page,
) -> None:
    with receipt_printer(mm_per_s=FAST, buffer_bytes=8192) as device:
        printer = at(device)
        device.faults.paper_out_after_rows = 200
        assert printer.send(page, "one") == Outcome(Result.HELD, base.HELD_PAPER)
        device.paper = True
        assert followed(printer, "one") == PRINTED
        assert [whole(slip, page) for slip in device.slips] == [True]


def test_a_cover_opened_in_the_middle_holds_the_page(device: Any, page: Page) -> None:
    printer = at(device)
    device.mm_per_s = 100.0
    opened = threading.Timer(0.3, lambda: setattr(device, "cover_open", True))
    opened.start()
    assert printer.send(page, "one") == Outcome(Result.HELD, base.HELD_COVER)
    opened.join()
    device.cover_open = False
    assert followed(printer, "one") == PRINTED


def test_a_held_page_can_be_taken_back_and_the_next_one_is_whole(
    device: Any, printer: Any, page: Page
) -> None:
    device.faults.paper_out_after_rows = 300
    assert printer.send(page, "one").result is Result.HELD
    assert not printer.cancel("another")
    assert printer.cancel("one")
    device.paper = True
    assert printer.send(page, "two") == PRINTED
    assert [whole(slip, page) for slip in device.slips] == [False, True]


def test_a_page_that_came_out_meanwhile_is_not_taken_back(
    device: Any, printer: Any, page: Page
) -> None:
    device.faults.paper_out_after_rows = 300
    assert printer.send(page, "one").result is Result.HELD
    device.paper = True
    device.slip_ready.get(timeout=5)
    assert not printer.cancel("one")
    assert printer.send(page, "two") == PRINTED
    assert sum(whole(slip, page) for slip in device.slips) == 2


def test_a_page_held_for_a_program_that_ended_is_asked_about_once_it_can_be_out(
    device: Any, printer: Any, page: Page
) -> None:
    device.faults.paper_out_after_rows = 300
    assert printer.send(page, "one").result is Result.HELD
    printer.close()
    again = at(device)
    assert again.follow("one") == Outcome(Result.HELD, base.HELD_PAPER)
    device.power_off()
    assert again.follow("one") == Outcome(Result.HELD, base.HELD_OFFLINE)
    device.power_on()
    device.paper = True
    assert again.follow("one") == Outcome(Result.UNKNOWN, base.VANISHED)


@pytest.mark.parametrize("fault", ["reset", "power"])
def test_a_connection_that_breaks_in_the_middle_asks_a_person(
    device: Any, printer: Any, page: Page, fault: str
) -> None:
    if fault == "reset":
        device.faults.reset_after = 20_000
        assert printer.send(page, "one") == Outcome(Result.UNKNOWN, base.TORN)
        return
    device.mm_per_s = 100.0
    off = threading.Timer(0.3, device.power_off)
    off.start()
    assert printer.send(page, "one") == Outcome(Result.UNKNOWN, base.TORN)
    off.join()


def test_a_printer_that_falls_silent_in_the_middle_asks_a_person(device: Any, page: Page) -> None:
    printer = at(device)
    device.mm_per_s = 20.0
    silent = threading.Timer(0.3, lambda: setattr(device.faults, "mute", True))
    silent.start()
    assert printer.send(page, "one") == Outcome(Result.UNKNOWN, base.LOST)
    silent.join()


def test_a_printer_that_stops_taking_bytes_is_not_waited_for_longer_than_was_said(
    device: Any, page: Page
) -> None:
    device.faults.stall_after = 30_000
    assert at(device, watch_s=1.0).send(page, "one") == Outcome(Result.UNKNOWN, base.LOST)


def test_a_connection_that_breaks_before_the_page_begins_is_not_sent(
    device: Any, printer: Any, page: Page
) -> None:
    def begin() -> bool:
        raise AssertionError("nothing is to be sent")

    device.faults.reset_after = 5
    assert printer.send(page, "one", begin) == Outcome(Result.NOT_SENT, base.BROKE_EARLY)


def test_a_page_that_is_not_to_be_sent_after_all_is_not(
    device: Any, printer: Any, page: Page
) -> None:
    assert printer.send(page, "one", lambda: False) == Outcome(Result.NOT_SENT)
    assert printer.send(page, "two") == PRINTED
    assert len(device.slips) == 1


# -- after a page that stopped half-way


@pytest.mark.parametrize("torn_at", [9, 3000, 20_000, 9_240 + 400])
@pytest.mark.parametrize("same_program", [True, False])
def test_the_page_after_a_torn_one_is_whole_and_lies_apart(
    device: Any, page: Page, torn_at: int, same_program: bool
) -> None:
    printer = at(device)
    device.faults.reset_after = 40 + torn_at
    assert printer.send(page, "torn") == Outcome(Result.UNKNOWN, base.TORN)
    device.faults.reset_after = None
    if not same_program:
        printer = at(device)
    assert printer.send(page, "next") == PRINTED
    *torn, last = device.slips
    assert whole(last, page)
    assert last.images == 7
    assert len(torn) <= 1
    assert last.texts == []
    assert device.errors == []


def test_without_being_told_a_torn_picture_is_noticed_by_the_silence(
    device: Any, page: Page
) -> None:
    """A page of another machine, which went off without a word."""
    link = links.TcpLink(device.host, device.port)
    job = escpos_code.slip(drawn(page, 203), 576, "full")
    links.put(link, job[:15_000], EscPos(head=576).seconds)
    wait_for(lambda: len(device.connections[-1]) == 15_000)
    link.close()
    assert at(device).send(page, "next") == PRINTED
    assert [whole(slip, page) for slip in device.slips] == [False, True]


def test_a_printer_told_of_a_torn_page_cuts_it_off_even_between_two_blocks(
    device: Any, page: Page
) -> None:
    link = links.TcpLink(device.host, device.port)
    two_blocks = 2 + 2 * (8 + 128 * 72)
    job = escpos_code.slip(drawn(page, 203), 576, "full")
    links.put(link, job[:two_blocks], EscPos(head=576).seconds)
    wait_for(lambda: device.interp.rows_burned == 256)
    link.close()
    printer = at(device)
    printer.distrust()
    assert printer.send(page, "next") == PRINTED
    assert [slip.bitmap.height for slip in device.slips] == [256, drawn(page, 203).height]
    assert whole(device.slips[-1], page)


# -- devices that tell less


def deaf_to(device: Any, *commands: bytes) -> None:
    """Make the peer swallow answers to these: a clone that does not know them."""
    answers = {b"\x1d(H": "process_id", b"\x1dr": "gs_r", b"\x10\x14": "cleared"}
    forgotten = {answers[command] for command in commands}
    send = device._send

    def answer(kind: str, data: bytes) -> None:
        if kind not in forgotten:
            send(kind, data)

    device._send = answer


def test_a_clone_without_process_numbers_confirms_in_turn(
    device: Any, printer: Any, page: Page
) -> None:
    deaf_to(device, b"\x1d(H")
    assert printer.send(page, "one") == PRINTED
    assert printer.send(page, "two") == PRINTED
    assert [whole(slip, page) for slip in device.slips] == [True, True]


def test_an_answer_that_an_earlier_page_was_owed_is_not_taken_for_one_to_ours(
    device: Any, page: Page
) -> None:
    """The torn page's own question, answered late, on the connection of the next page."""
    device.faults.reset_after = 15_000
    assert at(device).send(page, "torn").result is Result.UNKNOWN
    device.faults.reset_after = None
    answered, owed = device._dle_eot, [threading.Timer(0.2, device._send, ("gs_r", b"\x00"))]

    def late(question: int) -> bytes:
        while owed:
            owed.pop().start()
        return bytes(answered(question))

    device._dle_eot = late
    assert at(device).send(page, "next") == PRINTED
    assert whole(device.slips[-1], page)
    assert device.slips[-1].images == 7


def test_a_clone_that_answers_nothing_in_turn_has_only_accepted(
    device: Any, printer: Any, page: Page
) -> None:
    deaf_to(device, b"\x1d(H", b"\x1dr", b"\x10\x14")
    assert printer.send(page, "one") == Outcome(Result.ACCEPTED)
    wait_for(lambda: len(device.slips) == 2)
    assert whole(device.slips[-1], page)


def test_told_that_nothing_is_confirmed_nothing_is_asked(device: Any, page: Page) -> None:
    printer = at(device, "width=576&confirm=none")
    assert printer.send(page, "one") == Outcome(Result.ACCEPTED)
    assert printer.check().ready
    wait_for(lambda: len(device.slips) == 1)
    assert whole(device.slips[0], page)
    assert device.replies == []


def test_a_torn_page_is_completed_in_white_where_nothing_can_be_asked(
    device: Any, page: Page
) -> None:
    printer = at(device, "width=576&confirm=none")
    device.faults.reset_after = 15_000
    assert printer.send(page, "torn").result is Result.UNKNOWN
    device.faults.reset_after = None
    assert printer.send(page, "next") == Outcome(Result.ACCEPTED)
    wait_for(lambda: len(device.slips) == 2)
    assert whole(device.slips[-1], page)
    assert device.errors == []


def test_dots_that_spell_a_command_cannot_open_the_drawer(device: Any) -> None:
    rows = bytes.fromhex("1014010001") * 40
    job = escpos_code.slip(Mono(40, 40, rows), 40, "full")
    assert job.index(b"\x1d(D") < job.index(b"\x1dv0")
    assert b"\x1d(D" not in escpos_code.slip(Mono(40, 1, bytes(5)), 40, "full")


# -- answers


@given(st.binary(max_size=300), st.integers(1, 20))
def test_any_answer_is_understood_the_same_in_any_pieces(data: bytes, piece: int) -> None:
    at_once, in_pieces = Replies(), Replies()
    got = list(at_once.feed(data))
    assert got == [
        reply
        for start in range(0, len(data), piece)
        for reply in in_pieces.feed(data[start : start + piece])
    ]


def test_answers_are_told_apart_by_their_fixed_bits() -> None:
    data = b'\x12\x37"AB~ \x00\x18\x00\x0c\x0f\x00\x0c\x37\x25\x00\x3a\x10\x00\x00\x0f'
    assert list(Replies().feed(data)) == [
        RealTime(0x12),
        Process(b"AB~ "),
        Changed(offline=True, open=False, paper_out=True),
        InTurn(0x00),
        InTurn(0x0C),
        Cleared(),
        RealTime(0x3A),
        Changed(offline=False, open=False, paper_out=False),
    ]


def test_no_two_pages_have_one_process_number() -> None:
    language = EscPos(head=576)
    after_a_crash = EscPos(head=576)
    numbers = [each.number("same job") for each in (language, after_a_crash) for _ in range(250)]
    assert len(set(numbers)) == 500
    assert all(0x20 <= byte <= 0x7E for number in numbers for byte in number)


def test_the_end_of_the_program_does_not_wait_for_the_paper(page: Page) -> None:
    stop = threading.Event()
    stop.set()
    with receipt_printer(mm_per_s=10) as device:
        language = EscPos(head=576)
        connect = links.tcp(device.host, device.port)
        printer = WiredPrinter(connect, language, at(device).paper(), stop=stop)
        assert printer.send(page, "one") == Outcome(Result.UNKNOWN, base.LOST)
