"""What every printer promises, the one that tests use in place of a real one included."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from checkin.printers.base import Printer, Result
from checkin.printers.folder import FolderPrinter
from checkin.printers.urls import open_printer
from checkin.printers.windows import WindowsPrinter
from tests.checkin.printers.fake import FakePrinter
from tests.checkin.printers.pages import badge
from tests.checkin.printers.peers import (
    byte_peer,
    ipp_device,
    label_printer,
    receipt_printer,
    scheduler,
)
from tests.checkin.printers.test_brother import Sink
from tests.checkin.printers.test_windows import FakeSpooler, no_pixels

DONE = {Result.PRINTED, Result.ACCEPTED}


@dataclass
class Rig:
    """A printer with a way to count what came out and to make it unreachable."""

    printer: Printer
    came_out: Callable[[], int]
    break_it: Callable[[], Any]


def folder(tmp_path: Path, _: ExitStack) -> Rig:
    place = tmp_path / "badges"

    def break_it() -> None:
        for path in place.glob("*"):
            path.unlink()
        if place.exists():
            place.rmdir()
        place.write_text("a file where the folder should be")

    return Rig(FolderPrinter(place), lambda: len(list(place.glob("*.pdf"))), break_it)


def fake(_: Path, __: ExitStack) -> Rig:
    printer = FakePrinter()
    return Rig(printer, lambda: len(printer.pages), lambda: setattr(printer, "on", False))


def windows(_: Path, __: ExitStack) -> Rig:
    spooler = FakeSpooler()
    printer = WindowsPrinter("Badge", spooler, no_pixels, watch_s=0)
    return Rig(printer, lambda: len(spooler.drawn), spooler.printers.clear)


def ipp(_: Path, stack: ExitStack) -> Rig:
    device = stack.enter_context(ipp_device([("cr80", 86.0, 54.0)]))
    return Rig(open_printer(device.uri), lambda: len(device.documents()), device.power_off)


def cups(_: Path, stack: ExitStack) -> Rig:
    device = stack.enter_context(ipp_device([("cr80", 86.0, 54.0)]))
    server = stack.enter_context(scheduler({"badge": device.uri}))
    return Rig(
        open_printer(server.uri("badge")),
        lambda: len(device.documents()),
        lambda: server.run("cupsreject", "badge"),
    )


def escpos(_: Path, stack: ExitStack) -> Rig:
    device = stack.enter_context(receipt_printer(1024))
    url = f"escpos://127.0.0.1:{device.port}?width=1024"
    return Rig(open_printer(url), lambda: len(device.slips), device.power_off)


def zpl(_: Path, stack: ExitStack) -> Rig:
    device = stack.enter_context(label_printer())
    url = f"zpl://127.0.0.1:{device.port}?media=96x134"
    return Rig(open_printer(url), lambda: len(device.printed), lambda: device.set(head_open=True))


def brother(_: Path, stack: ExitStack) -> Rig:
    byte_peer("brother_peer")  # or this is skipped with the others
    sink = Sink()
    stack.callback(sink.close)

    def labels() -> int:
        return sum(len(job) > 1000 for job in sink.jobs)

    def off() -> None:
        sink.close()
        sink.jobs.clear()

    return Rig(open_printer(f"brother://127.0.0.1:{sink.port}?label=102"), labels, off)


@pytest.fixture(
    params=[folder, fake, windows, ipp, cups, escpos, zpl, brother], ids=lambda make: make.__name__
)
def rig(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Rig]:
    with ExitStack() as stack:
        yield request.param(tmp_path, stack)


def test_a_good_page_comes_out_once_and_without_a_complaint(rig: Rig) -> None:
    assert rig.printer.check().ready
    outcome = rig.printer.send(badge(), "a1")
    assert outcome.result in DONE
    assert outcome.detail == ""
    assert rig.came_out() == 1


def test_two_jobs_are_two_pages(rig: Rig) -> None:
    for job in ("a1", "a2"):
        assert rig.printer.send(badge(), job).result in DONE
    assert rig.came_out() == 2


def test_what_came_out_is_never_said_to_wait_or_not_to_have_left(rig: Rig) -> None:
    """Printers that keep jobs still know it; of the others a person is asked."""
    rig.printer.send(badge(), "a1")
    assert rig.printer.follow("a1").result in {*DONE, Result.UNKNOWN}
    assert not rig.printer.cancel("a1") or rig.came_out() == 0


def test_the_page_is_announced_just_before_it_leaves_and_only_then(rig: Rig) -> None:
    seen = []

    def begin() -> bool:
        seen.append(rig.came_out())
        return True

    assert rig.printer.send(badge(), "a1", begin).result in DONE
    assert seen == [0]
    assert rig.came_out() == 1


def test_a_page_called_back_at_the_last_moment_does_not_come_out(rig: Rig) -> None:
    assert rig.printer.send(badge(), "a1", lambda: False).result is Result.NOT_SENT
    assert rig.came_out() == 0
    assert rig.printer.send(badge(), "a2").result in DONE
    assert rig.came_out() == 1


def test_a_printer_can_be_distrusted_and_closed_and_still_prints(rig: Rig) -> None:
    rig.printer.distrust()
    assert rig.printer.send(badge(), "a1").result in DONE
    rig.printer.close()
    assert rig.printer.send(badge(), "a2").result in DONE


def test_a_printer_says_whether_it_takes_a_page_of_some_size(rig: Rig) -> None:
    assert rig.printer.takes(86, 54) is not False
    assert rig.printer.takes(900, 900) is not True or rig.printer.paper() is None


def test_a_printer_that_cannot_be_reached_says_so_and_nothing_comes_out(rig: Rig) -> None:
    rig.break_it()
    outcome = rig.printer.send(badge(), "a1")
    assert outcome.result is Result.NOT_SENT
    assert outcome.detail.endswith(".")
    check = rig.printer.check()
    assert not check.ready
    assert check.detail.endswith(".")
    assert rig.came_out() == 0
