"""What lies in a printer's tray, and whose badges those are by the codes that stand on them."""

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from checkin import badge, fleet, sending, templates
from checkin.model import PrintJob
from checkin.printers.base import Printer
from checkin.printers.dots import drawn
from checkin.render.raster import Mono
from checkin.store import Store
from tests.checkin.printers.pages import dots_of, picture_of
from tests.checkin.printers.peers import label_printer, receipt_printer
from tests.checkin.render.codes import read


@dataclass
class Tray:
    """The slips or labels of one device, each looked at once."""

    store: Store
    slips: Callable[[], list[Any]]
    printer: Printer
    whole: Counter[str] = field(default_factory=Counter)
    torn: int = 0
    _seen: int = 0

    def look(self) -> Counter[str]:
        """How many whole badges of each job lie there by now."""
        slips = self.slips()
        for slip in slips[self._seen :]:
            job = self._job_on(slip.bitmap)
            if job is not None and self._is_whole(slip.bitmap, job):
                self.whole[job.id] += 1
            else:
                self.torn += any(map(any, slip.bitmap.rows))
        self._seen = len(slips)
        return self.whole

    def _job_on(self, bitmap: Any) -> PrintJob | None:
        if not bitmap.rows:
            return None
        mono = Mono(bitmap.width, bitmap.height, dots_of(bitmap))
        found = {code.text for code in read(picture_of(mono))}
        where = badge.setting(self.store)
        for job in self.store.jobs():
            if badge.code_for(where, job.attendee, job.issue, job.random) in found:
                return job
        return None

    def _is_whole(self, bitmap: Any, job: PrintJob) -> bool:
        """Dot for dot the badge of *job*, and nothing below it."""
        paper = self.printer.paper()
        assert paper is not None
        template = fleet.template_on(templates.of(self.store), paper, job.template, "")
        attendee = self.store.attendee(job.attendee)
        assert template is not None
        assert attendee is not None
        where = badge.setting(self.store)
        token = badge.code_for(where, job.attendee, job.issue, job.random)
        placed, _ = badge.laid_out(attendee, where, template, token)
        meant = drawn(sending.page_of(placed), paper.dpi).data
        burned = dots_of(bitmap)
        return burned[: len(meant)] == meant and not any(burned[len(meant) :])


def settle(device: Any) -> None:
    """Wait until the mechanism has done all that it can do now."""
    pause = threading.Event()
    before: object = None
    for _ in range(1000):
        now = _progress(device)
        if now == before and not _busy(device):
            return
        before = now
        pause.wait(0.03)
    raise AssertionError("the device never comes to rest")


def _progress(device: Any) -> object:
    if hasattr(device, "printed"):
        return len(device.printed), len(device.queue)
    return device.interp.rows_burned, len(device.slips), len(device.input)


def _busy(device: Any) -> bool:
    if hasattr(device, "printed"):
        return bool(device.ready and device.queue)
    return bool(device.online and device.input)


@contextmanager
def device_of(language: str) -> Iterator[tuple[Any, str, Callable[[], list[Any]]]]:
    """A printer, its address, and what lies in its tray."""
    if language == "escpos":
        with receipt_printer(mm_per_s=1000) as device:
            yield device, f"escpos://127.0.0.1:{device.port}?width=576", lambda: device.slips
    else:
        with label_printer(mm_per_s=1000) as device:
            yield device, f"zpl://127.0.0.1:{device.port}?media=96x134", lambda: device.printed
