"""Many badges into one PDF, against bare qrcode matrices and reportlab text."""

import subprocess
import sys
import tempfile
from io import BytesIO
from pathlib import Path
from time import perf_counter

import qrcode
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from benchmarks.line import Line, peak_memory_mb
from checkin import badgecode
from checkin.fonts import font_files
from checkin.layout import BadgeContent, lay_out
from checkin.render import pdf
from checkin.render.fonts import badge_fonts
from checkin.render.templates import shipped

_BADGES = 700
_MANY = 5_000
_MM = 72 / 25.4


def run() -> list[Line]:
    """Lines for speed, memory at 5,000 badges, and bytes for each further badge."""
    ours = _timed(lambda: _ours(_BADGES))
    bare = _timed(lambda: _bare(_BADGES))
    with tempfile.TemporaryDirectory() as name:
        few, small = _in_a_process(_BADGES, Path(name) / "few.pdf")
        many, large = _in_a_process(_MANY, Path(name) / "many.pdf")
    each = (large - small) / (_MANY - _BADGES) / 1000
    return [
        Line(
            name=f"bulk, {_BADGES} badges",
            value=ours,
            unit="s",
            baseline=bare,
            ratio=ours / bare,
            bar="≤ 1.5 ×",
            holds=ours <= 1.5 * bare,
        ),
        Line(
            name=f"bulk memory, {_MANY} badges",
            value=many,
            unit="MB",
            baseline=few,
            ratio=many / few,
            bar="≤ 250 MB",
            holds=many <= 250,
        ),
        Line(
            name="bulk, each further badge",
            value=each,
            unit="KB",
            bar="≤ 10 KB",
            holds=each <= 10,
        ),
    ]


def _timed(work: object) -> float:
    begun = perf_counter()
    work()  # type: ignore[operator]  # a plain callable
    return perf_counter() - begun


def _token(number: int, key: int) -> str:
    return badgecode.make(bytes([key]) * 32, str(number), 1, 1)


def _ours(count: int) -> bytes:
    template, fonts = shipped()["badge-96x134"], badge_fonts()
    colours = {"Participant": "#0f766e"}
    return pdf.to_pdf(
        lay_out(
            template, BadgeContent(fields=_fields(n), token=_token(n, 1), colours=colours), fonts
        )
        for n in range(count)
    )


def _fields(number: int) -> dict[str, str]:
    return {
        "given_name": f"Alexandra{number}",
        "family_name": f"Papadopoulou-{number}",
        "name": f"Alexandra{number} Papadopoulou-{number}",
        "full_name": f"Alexandra{number} Papadopoulou-{number}",
        "organisation": f"Hellenic Food Cluster {number % 90}",
        "country_name": "Greece",
        "category": "Participant",
        "event_name": "European Cluster Conference 2024",
        "event_subtitle": "6–8 May 2024 · Square, Brussels",
    }


def _bare(count: int) -> bytes:
    """The same words and codes with reportlab's own text and merged rectangles."""
    bold = next(f for f in font_files("badge") if f.family == "Noto Sans" and f.weight >= 700)
    pdfmetrics.registerFont(TTFont("bare-bold", BytesIO(bold.read())))
    file = BytesIO()
    canvas = Canvas(file, pagesize=(96 * _MM, 134 * _MM))
    for number in range(count):
        fields = _fields(number)
        for place, name in enumerate(("given_name", "family_name", "organisation", "country_name")):
            canvas.setFont("bare-bold", 24 - 4 * place)
            canvas.drawCentredString(48 * _MM, (100 - 10 * place) * _MM, fields[name])
        for place, name in enumerate(("event_name", "event_subtitle", "category")):
            canvas.setFont("bare-bold", 10)
            canvas.drawString(5 * _MM, (128 - 8 * place) * _MM, fields[name])
        _draw_code(canvas, _token(number, 2))
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def _draw_code(canvas: Canvas, token: str) -> None:
    code = qrcode.QRCode(1, qrcode.constants.ERROR_CORRECT_Q, border=4)
    code.add_data(token)
    matrix = code.get_matrix()
    side = 25 * _MM / len(matrix)
    path = canvas.beginPath()
    for y, row in enumerate(matrix):
        x = 0
        while x < len(row):
            run = x
            while run < len(row) and row[run]:
                run += 1
            if run > x:
                path.rect(35 * _MM + x * side, 40 * _MM - y * side, (run - x) * side, side)
            x = max(run, x + 1)
    canvas.drawPath(path, stroke=0, fill=1)


def _in_a_process(count: int, path: Path) -> tuple[float, int]:
    """(peak memory in MB, size of the file in bytes) of *count* badges in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.bulk", str(count), str(path)],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return float(done.stdout), path.stat().st_size


def _stream(count: int, path: Path) -> float:
    template, fonts = shipped()["badge-96x134"], badge_fonts()
    colours = {"Participant": "#0f766e"}
    pdf.write_pdf(
        path,
        (
            lay_out(
                template,
                BadgeContent(fields=_fields(n), token=_token(n, 1), colours=colours),
                fonts,
            )
            for n in range(count)
        ),
    )
    return peak_memory_mb()


if __name__ == "__main__":
    print(_stream(int(sys.argv[1]), Path(sys.argv[2])))
