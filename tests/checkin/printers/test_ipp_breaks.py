"""A connection that breaks while a page is on its way: what is known then, and what is not."""

import pytest

from checkin.printers import base
from checkin.printers import ipp_wire as wire
from checkin.printers.base import Outcome, Result
from checkin.printers.ipp_wire import Attribute
from checkin.printers.urls import open_printer
from tests.checkin.printers.answering import Answering
from tests.checkin.printers.pages import badge

CUT = b""


def http(status: int, groups: dict[int, list[Attribute]]) -> bytes:
    """A printer's answer on the wire."""
    body = wire.request(status, groups)
    return b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body


def job(state: int, name: str = "a1") -> dict[int, list[Attribute]]:
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
        ([READY, CUT, http(0, job(5)), http(0, job(9)), READY], Outcome(Result.PRINTED)),
        ([READY, http(0, job(5)), http(0, job(9)), READY], Outcome(Result.PRINTED)),
        ([READY, http(0, job(5)), CUT, http(0, job(9)), READY], Outcome(Result.PRINTED)),
        ([READY, http(0, job(5)), http(0, job(8))], Outcome(Result.UNKNOWN, base.GAVE_UP)),
        ([READY, http(0, job(5)), http(0, job(7))], Outcome(Result.UNKNOWN, base.TAKEN_BACK)),
        ([READY, http(0, job(5)), http(0x0406, {})], Outcome(Result.UNKNOWN, base.VANISHED)),
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
        assert open_printer(f"ipp://127.0.0.1:{port}/").send(badge(), "a1") == outcome
