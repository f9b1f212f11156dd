"""One badge: from the queued job to the last byte handed over, as a PDF."""

import tempfile
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path
from time import perf_counter

import pypdfium2
import qrcode
from reportlab.pdfgen.canvas import Canvas

from benchmarks.line import Line, percentile
from benchmarks.start import sample
from checkin import badgecode, desk, spool
from checkin.store import Store

_BADGES = 150
_MM = 72 / 25.4


def run() -> list[Line]:
    """One line: p95 of scan → PDF in the folder, printed by the real spool."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = folder / "data"
        with Store.open(sample(folder), data_dir=data, at=datetime.now(UTC)) as store:
            ours = _ours(store, data, f"folder:{folder / 'badges'}")
    bare = [_bare(number) for number in range(_BADGES)]
    value, baseline = percentile(ours[10:], 0.95), percentile(bare[10:], 0.95)
    return [
        Line(
            name="badge, scan to last byte, PDF p95",
            value=value,
            unit="ms",
            baseline=baseline,
            ratio=value / baseline,
            bar="≤ 20 ms",
            holds=value <= 20,
        )
    ]


def _ours(store: Store, data_dir: Path, device: str) -> list[float]:
    """Milliseconds from the scan to the PDF written, flushed and renamed."""
    people = [a for a in store.attendees() if a.status == "confirmed"][:_BADGES]
    at = datetime(2024, 5, 7, 6, tzinfo=UTC)
    taken = []
    for attendee in people:
        at += timedelta(seconds=5)
        begun = perf_counter()
        desk.scan(store, attendee.code, checkpoint="desk", at=at, printer=device)
        spool.work_off(store, device, data_dir=data_dir)
        taken.append((perf_counter() - begun) * 1000)
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
