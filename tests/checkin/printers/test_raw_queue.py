"""A scheduler's raw queue with a printer at its cable: bytes arrive, and nobody hears what of them.

The cable is a serial line, of which one end is the scheduler's and the other leads to the printer.
"""

import os
import select
import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from typing import Any

import pytest

from checkin.printers.base import Outcome, Page, Result
from checkin.printers.dots import drawn
from checkin.printers.urls import open_printer
from tests.checkin.printers.pages import dots_of, real
from tests.checkin.printers.peers import label_printer, receipt_printer, scheduler

pty = pytest.importorskip("pty", reason="a serial line that is none needs a POSIX system")
tty = pytest.importorskip("tty", reason="a serial line that is none needs a POSIX system")

ACCEPTED = Outcome(Result.ACCEPTED)
FAST = 2000.0


@contextmanager
def cable(host: str, port: int) -> Iterator[str]:
    """A serial line to what listens at *port*; the name of its other end."""
    near, far = pty.openpty()
    tty.setraw(far)
    stop = threading.Event()

    def pass_on() -> None:
        with socket.create_connection((host, port)) as device:
            while not stop.is_set():
                ready = select.select([near, device], [], [], 0.05)[0]
                if near in ready:
                    device.sendall(os.read(near, 4096))
                if device in ready:
                    os.write(near, device.recv(4096))

    thread = threading.Thread(target=pass_on)
    thread.start()
    try:
        yield os.ttyname(far)
    finally:
        stop.set()
        thread.join()
        os.close(near)
        os.close(far)


@dataclass
class Rig:
    """A printer at the end of a queue: `out` are the dots of all that lies in its tray."""

    device: Any
    printer: Any
    page: Page

    @property
    def out(self) -> list[bytes]:
        slips = getattr(self.device, "printed", None)
        slips = self.device.slips if slips is None else slips
        return [dots_of(slip.bitmap) for slip in slips]

    def paper(self, there: bool) -> None:
        if hasattr(self.device, "set"):
            self.device.set(paper=there)
        else:
            self.device.paper = there

    def wait_for(self, count: int) -> None:
        pause = threading.Event()
        for _ in range(500):
            if len(self.out) == count:
                return
            pause.wait(0.01)
        raise AssertionError(f"{len(self.out)} came out, not {count}")


@pytest.fixture(params=["zpl", "escpos"])
def rig(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Rig]:
    with ExitStack() as stack:
        if request.param == "zpl":
            device = stack.enter_context(label_printer(mm_per_s=FAST))
            query, page = "language=zpl&dpi=203&media=96x134", real("badge-96x134")
        else:
            device = stack.enter_context(receipt_printer(mm_per_s=FAST))
            query, page = "language=escpos&width=576", real("roll-72")
        line = stack.enter_context(cable(device.host, device.port))
        cups = stack.enter_context(scheduler({"cable": f"serial:{line}?baud=115200"}))
        monkeypatch.setenv("CUPS_SERVER", cups.server)
        yield Rig(device, open_printer(f"cups://cable?{query}"), page)


def test_what_comes_out_is_dot_for_dot_and_no_more_than_accepted(rig: Rig) -> None:
    assert rig.printer.send(rig.page, "one") == ACCEPTED
    assert rig.printer.send(rig.page, "two") == ACCEPTED
    rig.wait_for(2)
    meant = drawn(rig.page, 203).data
    assert [dots[: len(meant)] for dots in rig.out] == [meant, meant]
    assert not any(any(dots[len(meant) :]) for dots in rig.out)
    assert rig.device.errors == []


def test_a_page_is_not_called_printed_while_the_printer_has_no_paper(rig: Rig) -> None:
    rig.paper(False)
    assert rig.printer.send(rig.page, "one") == ACCEPTED
    assert rig.printer.follow("one") == ACCEPTED
    assert rig.out == []
    rig.paper(True)
    rig.wait_for(1)
