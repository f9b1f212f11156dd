"""One badge: from the scan to the last byte handed over, as a PDF and to two kinds of printers.

The printers are stand-ins that read every byte and answer; a badge is sent as the window's printer
loop does it. The baseline of the same run is a bare badge: drawn by reportlab with qrcode's matrix,
and rastered by pdfium.
"""

import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from time import perf_counter

import pypdfium2
import qrcode
from reportlab.pdfgen.canvas import Canvas

from benchmarks import peer
from benchmarks.line import Line, Result, Skipped, percentile
from benchmarks.start import sample
from checkin import badgecode, desk, spool
from checkin.model import JobState
from checkin.printers import addresses, escpos_code
from checkin.printers.base import Begin, Outcome, Page, Printer, at_once
from checkin.printers.folder import FolderPrinter
from checkin.printers.links import Link
from checkin.printers.wired import WiredPrinter
from checkin.sending import Lane
from checkin.store import Store

_BADGES = 150
_WARM_UP = 10
_MM = 72 / 25.4

_ESCPOS = "badge, scan to last byte, ESC/POS 576 dots p95"
_ZPL = "badge, scan to last byte, ZPL 203 dpi Z64 p95"
_LABEL = "badge, largest ZPL label, 96 × 134 mm"


@dataclass
class _Watch:
    """When the last byte of a badge left, and the most bytes that one had."""

    last: float = 0.0
    most: int = 0


def run() -> list[Result]:
    """Three lines of milliseconds at p95, and one of the bytes of a label."""
    lines: list[Result] = [_pdf()]
    if not peer.here():
        return lines + [Skipped(name=name, why=peer.MISSING) for name in (_ESCPOS, _ZPL, _LABEL)]
    with peer.printer("escpos_peer", width=576) as port:
        url = f"escpos://127.0.0.1:{port}?width=576"
        lines.append(_to_a_printer(_ESCPOS, url, escpos_code.TELL_NOTHING, 25)[0])
    with peer.printer("zpl_peer", dpi=203, width=880, length=1600) as port:
        url = f"zpl://127.0.0.1:{port}?dpi=203&media=96x134"
        line, most = _to_a_printer(_ZPL, url, b"^XZ\n", 45)
    size = Line(name=_LABEL, value=most / 1024, unit="KB", bar="≤ 12 KB", holds=most <= 12 * 1024)
    return [*lines, line, size]


def _pdf() -> Line:
    """To the file in the folder, written, flushed and renamed."""
    watch = _Watch()
    with tempfile.TemporaryDirectory() as name:
        printer = _WatchedFolder(Path(name) / "badges", watch)
        ours, bare = _measured(Path(name), f"folder:{Path(name) / 'badges'}", printer, watch)
    return _line("badge, scan to last byte, PDF p95", ours, bare, 20)


def _to_a_printer(name: str, url: str, ending: bytes, bar_ms: float) -> tuple[Line, int]:
    """To the last byte at the socket, which *ending* ends; with the most bytes of a badge."""
    device = addresses.device(url)
    connect, watch = device.connect, _Watch()
    assert connect is not None
    printer = WiredPrinter(
        lambda: _Watched(connect(), ending, watch), device.language, device.paper
    )
    with tempfile.TemporaryDirectory() as folder_name:
        ours, bare = _measured(Path(folder_name), url, printer, watch)
    return _line(name, ours, bare, bar_ms), watch.most


def _line(name: str, ours: list[float], bare: list[float], bar_ms: float) -> Line:
    value, baseline = percentile(ours, 0.95), percentile(bare, 0.95)
    return Line(
        name=name,
        value=value,
        unit="ms",
        baseline=baseline,
        ratio=value / baseline,
        bar=f"≤ {bar_ms:.0f} ms",
        holds=value <= bar_ms,
    )


def _measured(
    folder: Path, url: str, printer: Printer, watch: _Watch
) -> tuple[list[float], list[float]]:
    """Milliseconds of each badge, ours and bare, by turns, so that both meet the same machine."""
    ours, bare = [], []
    data = folder / "data"
    with Store.open(sample(folder), data_dir=data, at=datetime.now(UTC)) as store:
        lane = Lane(store, url, printer, data, spool.now)
        people = [a for a in store.attendees() if a.status == "confirmed"][:_BADGES]
        at = datetime(2024, 5, 7, 6, tzinfo=UTC)
        for number, attendee in enumerate(people):
            at += timedelta(seconds=5)
            begun = perf_counter()
            desk.scan(store, attendee.code, checkpoint="desk", at=at, printer=url)
            lane.work()
            ours.append((watch.last - begun) * 1000)
            bare.append(_bare(number))
        assert not store.jobs(set(JobState) - {JobState.PRINTED, JobState.ACCEPTED})
    return ours[_WARM_UP:], bare[_WARM_UP:]


class _WatchedFolder(FolderPrinter):
    """A folder that notes when a badge lies in it."""

    def __init__(self, folder: Path, watch: _Watch) -> None:
        super().__init__(folder)
        self._watch = watch

    def send(self, page: Page, job_id: str, begin: Begin = at_once) -> Outcome:
        outcome = super().send(page, job_id, begin)
        self._watch.last = perf_counter()
        return outcome


class _Watched:
    """A link that notes when the last byte of a badge left."""

    def __init__(self, link: Link, ending: bytes, watch: _Watch) -> None:
        self._link = link
        self._ending = ending
        self._watch = watch
        self.answers = link.answers
        self.read, self.finish, self.close = link.read, link.finish, link.close

    def write(self, data: bytes, wait_s: float) -> int:
        taken = self._link.write(data, wait_s)
        if data.endswith(self._ending):
            self._watch.most = max(self._watch.most, len(data))
            if taken == len(data):
                self._watch.last = perf_counter()
        return taken


def _bare(number: int) -> float:
    """Milliseconds of a badge drawn by bare reportlab with qrcode's matrix, rastered by pdfium."""
    begun = perf_counter()
    code = qrcode.QRCode(1, qrcode.constants.ERROR_CORRECT_Q, border=4)
    code.add_data(badgecode.make(bytes(32), str(number), 1, 1))
    matrix = code.get_matrix()
    file = BytesIO()
    canvas = Canvas(file, pagesize=(96 * _MM, 134 * _MM))
    canvas.setFont("Helvetica-Bold", 30)
    canvas.drawCentredString(48 * _MM, 90 * _MM, f"Person {number}")
    side = 25 * _MM / len(matrix)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                canvas.rect(35 * _MM + x * side, 40 * _MM - y * side, side, side, stroke=0, fill=1)
    canvas.save()
    page = pypdfium2.PdfDocument(file.getvalue())
    page[0].render(scale=203 / 72)
    page.close()
    return (perf_counter() - begun) * 1000
