"""A page that shows what a printer can do: its edges, its measure, the smallest code, all scripts.

A ruler that is too long or too short tells of the wrong resolution, a broken frame of the wrong
paper, a code that does not read of a head that is dirty or too hot.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from checkin.layout import BadgeContent, LaidOut, lay_out
from checkin.papers import Paper
from checkin.shaping import FontSet
from checkin.template import (
    QR_MODULES,
    SMALLEST_MODULE_MM,
    Box,
    Code,
    Element,
    Paragraph,
    Rule,
    Template,
    Text,
)

#: What the codes on the page say; it is nobody's badge.
TOKEN: Final = "TESTPAGE"

#: Names in every script that badges are set in.
SCRIPTS: Final = (
    "Ångström · Żółć · Łukasiewicz · Đặng",
    "Αλεξάνδρα Παπαδοπούλου",
    "Дмитрий Їжакевич",
    "שָׁלוֹם כהן",
    "عبد الرحمن الخوارزمي",
    "Արմեն Հովհաննիսյան",
    "ნინო ჯავახიშვილი",
    "श्रीनिवास कुलकर्णी",
    "শ্রীজাত বন্দ্যোপাধ্যায়",
    "செந்தில் குமார்",
    "กิตติศักดิ์ ศรีสุวรรณ",
    "ዘርዓ ያዕቆብ",
    "王小明 · 山田太郎 · 김민준",
)

_ROLL_MM: Final = 100.0  # as long as this on a roll without an end
_LINE_MM: Final = 0.25
_GAP_MM: Final = 1.0
_TICKS: Final = ((10, 4.0), (5, 3.0), (1, 2.0))  # each so many mm, so long
_LARGE_MODULE_MM: Final = 0.5
_SCRIPT_MM: Final = 4.6


def lay(paper: Paper, name: str, fonts: FontSet) -> LaidOut:
    """The page for *paper*, of the printer called *name*. What fonts lack is left out."""
    width, height = paper.width_mm, min(paper.length_mm or _ROLL_MM, 400.0)
    if not paper.length_mm and width > height:
        height = width
    lines = [name, f"{width:.0f} × {height:.0f} mm · {paper.dpi} dpi"]
    template = Template(
        name="test-page",
        title="Test page",
        width_mm=width,
        height_mm=height,
        dpi=paper.dpi,
        mono=True,
        colours={"ink": "#000000", "paper": "#ffffff"},
        elements=tuple(_elements(width, height, paper.margin_mm, lines)),
    )
    placed = lay_out(template, BadgeContent(fields={}, token=TOKEN), fonts)
    return replace(placed, problems=())


def _elements(
    width: float, height: float, margin: tuple[float, float], lines: list[str]
) -> Iterator[Element]:
    left, top = (side + _LINE_MM for side in margin)
    right, bottom = width - left, height - top
    yield Box(x=left, y=top, w=right - left, h=bottom - top, stroke="ink", stroke_mm=_LINE_MM)
    yield from _ruler(left, top, right, bottom)
    x, y = left + _TICKS[0][1] + _GAP_MM, top + _TICKS[0][1] + _GAP_MM
    room = right - _GAP_MM - x
    yield _text(x, y, room, 8.0, [_line(text, 10 if first else 7) for first, text in _first(lines)])
    y += 8.0 + _GAP_MM
    for module in (SMALLEST_MODULE_MM, _LARGE_MODULE_MM):
        size = module * QR_MODULES
        if x + size <= right - _GAP_MM and y + size <= bottom - _GAP_MM:
            yield Code(x=x, y=y, size=size)
            x += size + 2 * _GAP_MM
    x = left + _TICKS[0][1] + _GAP_MM
    y += _LARGE_MODULE_MM * QR_MODULES + _GAP_MM
    for script in SCRIPTS:
        if y + _SCRIPT_MM > bottom - _GAP_MM:
            return
        yield _text(x, y, room, _SCRIPT_MM, [_line(script, 10)])
        y += _SCRIPT_MM


def _first(lines: list[str]) -> Iterator[tuple[bool, str]]:
    for number, text in enumerate(lines):
        yield number == 0, text


def _line(text: str, size_pt: float) -> Paragraph:
    # Braces would name a field.
    return Paragraph(
        choices=(text.replace("{", "(").replace("}", ")"),), size_pt=size_pt, min_pt=4.0, weight=700
    )


def _text(x: float, y: float, w: float, h: float, paragraphs: list[Paragraph]) -> Text:
    return Text(x=x, y=y, w=w, h=h, align="left", valign="top", paragraphs=tuple(paragraphs))


def _ruler(left: float, top: float, right: float, bottom: float) -> Iterator[Element]:
    """Millimetres from the frame's upper left corner, to the right and down."""
    for mm in range(1, int(right - left)):
        yield Rule(x=left + mm, y=top, x2=left + mm, y2=top + _tick(mm), stroke_mm=_LINE_MM)
    for mm in range(1, int(bottom - top)):
        yield Rule(x=left, y=top + mm, x2=left + _tick(mm), y2=top + mm, stroke_mm=_LINE_MM)


def _tick(mm: int) -> float:
    return next(length for each, length in _TICKS if mm % each == 0)
