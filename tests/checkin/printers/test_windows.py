"""The rules for Windows' spooler, with another spooler in its place."""

import threading

import pytest

from checkin.printers import base
from checkin.printers import windows as bits
from checkin.printers.base import Check, Outcome, Page, Result
from checkin.printers.windows import Picture, SpoolerError, WindowsPrinter


def no_pixels(_: bytes, dpi: float) -> list[Picture]:
    return [Picture(2, 1, bytes(6))]


class FakeSpooler:
    """Keeps what was drawn. `says` is the status of every document until it leaves the queue.

    What stands in `then` is said afterwards, one after the other, each time it is asked.
    """

    def __init__(self) -> None:
        self.printers = ["Badge"]
        self.drawn: list[tuple[str, str, list[Picture], float]] = []
        self.says: int | None = bits.PRINTED
        self.then: list[int | None] = []
        self.breaks = self.off = False
        self.deleted: list[str] = []
        self.asked: list[str] = []

    def names(self) -> list[str]:
        return self.printers

    def dpi(self, name: str) -> float:
        self._there(name)
        return 300.0

    def draw(self, name: str, title: str, pages: list[Picture], dpi: float) -> None:
        self._there(name)
        if self.breaks:
            raise SpoolerError(begun=True)
        self.drawn.append((name, title, pages, dpi))

    def status(self, name: str, title: str) -> int | None:
        self._there(name)
        self.asked.append(title)
        says = self.says
        if self.then:
            self.says = self.then.pop(0)
        return says

    def cancel(self, name: str, title: str) -> bool:
        self.deleted.append(title)
        return True

    def offline(self, name: str) -> bool:
        self._there(name)
        return self.off

    def _there(self, name: str) -> None:
        if name not in self.printers:
            raise SpoolerError(begun=False)


@pytest.fixture
def spooler() -> FakeSpooler:
    return FakeSpooler()


@pytest.fixture
def printer(spooler: FakeSpooler) -> WindowsPrinter:
    return WindowsPrinter("Badge", spooler, no_pixels, watch_s=0, confirm_s=0, drawn=lambda: "2")


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        (bits.PRINTED, Outcome(Result.PRINTED)),
        (bits.PRINTED | bits.RETAINED, Outcome(Result.PRINTED)),
        (bits.PRINTED | bits.COMPLETE, Outcome(Result.PRINTED)),
        (bits.PRINTED | bits.COMPLETE | bits.DELETING, Outcome(Result.PRINTED)),
        (bits.PRINTED | bits.PAPER_OUT, Outcome(Result.PRINTED)),
        (bits.PRINTED | bits.ERROR, Outcome(Result.UNKNOWN, base.GAVE_UP)),
        (bits.PRINTED | bits.PRINTING, Outcome(Result.ACCEPTED)),
        (bits.PRINTED | bits.RESTART | bits.PAPER_OUT, Outcome(Result.HELD, base.HELD_PAPER)),
        (bits.COMPLETE, Outcome(Result.ACCEPTED)),
        (bits.COMPLETE | bits.DELETED, Outcome(Result.ACCEPTED)),
        (bits.COMPLETE | bits.PAPER_OUT, Outcome(Result.HELD, base.HELD_PAPER)),
        (None, Outcome(Result.ACCEPTED)),
        (bits.PRINTING | bits.PAPER_OUT, Outcome(Result.HELD, base.HELD_PAPER)),
        (bits.OFFLINE, Outcome(Result.HELD, base.HELD_OFFLINE)),
        (bits.PAUSED, Outcome(Result.HELD, base.HELD_PAUSED)),
        (bits.USER_INTERVENTION, Outcome(Result.HELD, base.HELD_PERSON)),
        (bits.ERROR, Outcome(Result.HELD, base.HELD_PERSON)),
        (bits.DELETING, Outcome(Result.UNKNOWN, base.TAKEN_BACK)),
        (bits.SPOOLING, Outcome(Result.HELD, base.HELD_SLOW)),
        (0, Outcome(Result.HELD, base.HELD_SLOW)),
    ],
)
def test_what_the_spooler_says_of_a_job_is_what_is_known(
    spooler: FakeSpooler, printer: WindowsPrinter, status: int | None, outcome: Outcome
) -> None:
    spooler.says = status
    assert printer.send(Page(b"a pdf"), "a1") == outcome
    assert printer.follow("a1") == outcome


@pytest.mark.parametrize(
    ("told", "result"),
    [
        ([bits.PRINTING, bits.COMPLETE, bits.COMPLETE | bits.PRINTED], Result.PRINTED),
        ([bits.PRINTING | bits.PRINTED, bits.PRINTED], Result.PRINTED),
        ([bits.COMPLETE, bits.PRINTED | bits.DELETING, None], Result.PRINTED),
        ([bits.COMPLETE, None], Result.ACCEPTED),
        ([bits.COMPLETE, bits.COMPLETE | bits.PAPER_OUT, bits.PRINTED], Result.HELD),
        ([bits.SPOOLING, bits.DELETING, None], Result.UNKNOWN),
    ],
)
def test_printed_may_be_said_after_complete_and_is_waited_for(
    spooler: FakeSpooler, told: list[int | None], result: Result
) -> None:
    spooler.says, *spooler.then = told
    printer = WindowsPrinter("Badge", spooler, no_pixels, watch_s=30, confirm_s=30)
    assert printer.send(Page(b"a pdf"), "a1").result is result


def test_the_end_of_the_program_waits_for_no_confirmation(spooler: FakeSpooler) -> None:
    stop = threading.Event()
    stop.set()
    printer = WindowsPrinter("Badge", spooler, no_pixels, stop=stop, watch_s=30, confirm_s=30)
    for status, result in ((bits.COMPLETE, Result.ACCEPTED), (bits.PRINTING, Result.HELD)):
        spooler.says = status
        assert printer.send(Page(b"a pdf"), "a1").result is result


def test_what_became_of_a_page_is_asked_of_its_own_try(
    spooler: FakeSpooler, printer: WindowsPrinter
) -> None:
    """An earlier try of the same badge may still lie in the queue."""
    printer.send(Page(b"a pdf"), "a1")
    printer.follow("a1")
    assert spooler.asked == ["a1.2", "a1"]
    assert [base.is_called(name, "a1") for name in ("a1", "a1.2", "a12.2", "b1.2")] == [
        True,
        True,
        False,
        False,
    ]


def test_a_spooler_that_is_gone_asks_a_person(
    spooler: FakeSpooler, printer: WindowsPrinter
) -> None:
    spooler.printers.clear()
    assert printer.follow("a1") == Outcome(Result.UNKNOWN, base.LOST)


def test_the_page_is_drawn_at_the_printers_own_resolution_under_the_jobs_id(
    spooler: FakeSpooler, printer: WindowsPrinter
) -> None:
    printer.send(Page(b"a pdf"), "a1")
    assert spooler.drawn == [("Badge", "a1.2", [Picture(2, 1, bytes(6))], 300.0)]


def test_a_spooler_that_breaks_in_the_middle_asks_a_person(
    spooler: FakeSpooler, printer: WindowsPrinter
) -> None:
    spooler.breaks = True
    assert printer.send(Page(b"a pdf"), "a1") == Outcome(Result.UNKNOWN, base.TORN)


def test_only_what_has_not_begun_is_taken_back(
    spooler: FakeSpooler, printer: WindowsPrinter
) -> None:
    for status in (bits.PRINTING, bits.PRINTED, bits.COMPLETE, None):
        spooler.says = status
        assert not printer.cancel("a1")
    spooler.says = bits.OFFLINE
    assert printer.cancel("a1")
    assert spooler.deleted == ["a1"]


def test_a_printer_that_is_off_is_not_ready(spooler: FakeSpooler, printer: WindowsPrinter) -> None:
    spooler.off = True
    assert printer.check() == Check(False, base.PAUSED)
    assert printer.send(Page(b"a pdf"), "a1") == Outcome(Result.NOT_SENT, base.PAUSED)
    assert spooler.drawn == []
