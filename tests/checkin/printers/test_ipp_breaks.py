"""A connection that breaks while a page is on its way: what is known then, and what is not."""

import pytest

from checkin.printers import base
from checkin.printers import ipp_wire as wire
from checkin.printers.base import Outcome, Result
from checkin.printers.ipp import IppPrinter
from checkin.printers.ipp_client import Address
from checkin.printers.ipp_wire import Attribute
from checkin.printers.urls import open_printer
from tests.checkin.printers.answering import Answering
from tests.checkin.printers.pages import badge

CUT = b""


def http(status: int, groups: dict[int, list[Attribute]]) -> bytes:
    """A printer's answer on the wire."""
    body = wire.request(status, groups)
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body


def job(state: int, name: str = "a1.2") -> dict[int, list[Attribute]]:
    return {
        wire.JOB: [
            Attribute("job-id", wire.INTEGER, 7),
            Attribute("job-name", wire.NAME, name),
            Attribute("job-state", wire.ENUM, state),
        ]
    }


READY = http(0, {wire.PRINTER: [Attribute("printer-is-accepting-jobs", wire.BOOLEAN, 1)]})
NO_JOBS = http(0, {})


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        ([READY, CUT, CUT], Outcome(Result.UNKNOWN, base.TORN)),
        ([READY, CUT, NO_JOBS, NO_JOBS], Outcome(Result.UNKNOWN, base.TORN)),
        ([READY, CUT, http(0, job(5, "another")), NO_JOBS], Outcome(Result.UNKNOWN, base.TORN)),
        ([READY, CUT, http(0, job(9, "a1.1")), NO_JOBS], Outcome(Result.UNKNOWN, base.TORN)),
        ([READY, CUT, http(0, job(9, "a1")), NO_JOBS], Outcome(Result.UNKNOWN, base.TORN)),
        ([READY, CUT, http(0, job(5)), http(0, job(9)), READY], Outcome(Result.PRINTED)),
        ([READY, http(0, job(5)), http(0, job(9)), READY], Outcome(Result.PRINTED)),
        ([READY, http(0, job(5)), CUT, http(0, job(9)), READY], Outcome(Result.PRINTED)),
        ([READY, http(0, job(5)), http(0, job(8))], Outcome(Result.UNKNOWN, base.GAVE_UP)),
        ([READY, http(0, job(5)), http(0, job(7))], Outcome(Result.UNKNOWN, base.TAKEN_BACK)),
        ([READY, http(0, job(5)), http(0x0406, {})], Outcome(Result.UNKNOWN, base.VANISHED)),
        (
            [READY, http(0, job(5)), http(0, job(9, "another"))],
            Outcome(Result.UNKNOWN, base.VANISHED),
        ),
        ([READY, http(0, {}), NO_JOBS, NO_JOBS], Outcome(Result.UNKNOWN, base.TORN)),
        ([READY, http(0, {}), http(0, job(5)), http(0, job(9)), READY], Outcome(Result.PRINTED)),
        ([READY, http(0x0507, {})], Outcome(Result.NOT_SENT, base.BUSY)),
        ([READY, http(0x040B, {})], Outcome(Result.NOT_SENT, base.WRONG_FORMAT)),
        ([READY, http(0x0500, {})], Outcome(Result.NOT_SENT, base.REFUSED)),
    ],
)
def test_only_what_surely_did_not_leave_is_called_not_sent(
    answers: list[bytes], outcome: Outcome
) -> None:
    with Answering(*answers) as port:
        printer = IppPrinter(Address("127.0.0.1", port, "/"), drawn=lambda: "2")
        assert printer.send(badge(), "a1") == outcome


@pytest.mark.parametrize(
    ("name", "result"),
    [
        ("a1.2", Result.PRINTED),
        ("a1", Result.PRINTED),  # sent by an earlier version of the program
        ("a12.2", Result.UNKNOWN),
        ("b1.2", Result.UNKNOWN),
    ],
)
def test_a_page_is_followed_by_its_own_name(name: str, result: Result) -> None:
    with Answering(NO_JOBS, http(0, job(9, name)), READY) as port:
        assert open_printer(f"ipp://127.0.0.1:{port}/").follow("a1").result is result


def test_what_waits_is_taken_back_with_every_try_to_send_it() -> None:
    both = wire.request(0, job(4, "a1.1"))[:-1] + wire.request(0, job(4, "a1.2"))[8:]
    waiting = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(both) + both
    gone, stays = http(0, job(7)), http(0, job(5))
    for answers, taken_back in (
        ([waiting, NO_JOBS, gone, NO_JOBS, gone], True),
        ([waiting, NO_JOBS, gone, NO_JOBS, stays], False),
        ([waiting, NO_JOBS, stays], False),
        ([waiting, http(0x0404, {})], False),
        ([NO_JOBS], False),
    ):
        with Answering(*answers) as port:
            assert open_printer(f"ipp://127.0.0.1:{port}/").cancel("a1") is taken_back
