"""Badges to PDF: one for a printer, or thousands into a file.

Text stays text in embedded, subset fonts; equal badges give equal bytes; nothing about a person
stands in the document's metadata.
"""

from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from checkin.errors import BadgeUnprintable, Cancelled
from checkin.layout import LaidOut
from checkin.render import painting, sheets
from checkin.render.document import Document
from checkin.template import Template

TITLE = "Badges"

#: Told how many badges are done after each page; returning False stops the work.
OnPage = Callable[[int], object]


def to_pdf(
    badges: Iterable[LaidOut],
    *,
    start: int = 1,
    offset_mm: tuple[float, float] = (0.0, 0.0),
    preview: bool = False,
    on_page: OnPage | None = None,
) -> bytes:
    """The *badges*, all of one template, as a PDF in memory. See `write_pdf`."""
    out = BytesIO()
    _write(out, badges, start, offset_mm, preview, on_page)
    return out.getvalue()


def write_pdf(
    path: Path,
    badges: Iterable[LaidOut],
    *,
    start: int = 1,
    offset_mm: tuple[float, float] = (0.0, 0.0),
    on_page: OnPage | None = None,
) -> int:
    """Write *badges*, all of one template, into a PDF at *path*; returns how many.

    Badges are taken one at a time and memory stays flat. The file appears whole or not at all. A
    page of two-sided badges is followed by its back, for paper turned over its long side.

    Args:
        start: Position of the first badge on the first sheet.
        offset_mm: How far the printer is off, to the right and down.
        on_page: Told how many badges are done after each page; False from it stops.

    Raises:
        BadgeUnprintable: A badge has a problem.
        Cancelled: *on_page* said so.
        OSError: The file cannot be written.
    """
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as out:
            count = _write(out, badges, start, offset_mm, False, on_page)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
    return count


def _write(
    out: BinaryIO,
    badges: Iterable[LaidOut],
    start: int,
    offset_mm: tuple[float, float],
    preview: bool,
    on_page: OnPage | None,
) -> int:
    stream = iter(badges)
    first = next(stream, None)
    document = Document(out, TITLE)
    count = 0
    if first is None:
        document.page(210 * painting.PT_PER_MM, 297 * painting.PT_PER_MM, "")
    else:
        template = first.template
        places = template.sheet.places if template.sheet else 1
        width, height = (n * painting.PT_PER_MM for n in template.page_mm)
        checked = _printable(first, stream, preview)
        for page in sheets.pages(checked, places, start):
            operators = [_on_sheet(item, at, height, offset_mm, document) for at, item in page]
            document.page(width, height, "\n".join(operators))
            if template.two_sided:
                backs = [_on_back(item, at, height, offset_mm, document) for at, item in page]
                document.page(width, height, "\n".join(backs))
            count += len(page)
            if on_page is not None and on_page(count) is False:
                raise Cancelled
    document.close()
    return count


def _printable(first: LaidOut, rest: Iterator[LaidOut], preview: bool) -> Iterator[LaidOut]:
    badge: LaidOut | None = first
    while badge is not None:
        if badge.template.name != first.template.name:
            raise ValueError("the badges of one PDF are of one template")
        if badge.problems and not preview:
            raise BadgeUnprintable(why=badge.problems[0].detail)
        yield badge
        badge = next(rest, None)


def _on_sheet(
    badge: LaidOut,
    position: int,
    page_height: float,
    offset_mm: tuple[float, float],
    document: Document,
) -> str:
    template = badge.template
    x_mm, y_mm = sheets.place_mm(template, position)
    x, y = _corner(template, (x_mm + offset_mm[0], y_mm + offset_mm[1]), page_height)
    painted = _at(painting.badge(badge, document), x, y)
    if template.sheet and template.sheet.cut_marks:
        width, height = (n * painting.PT_PER_MM for n in template.badge_mm)
        painted += "\n" + painting.cut_marks(x, y, width, height)
    return painted


def _on_back(
    badge: LaidOut,
    position: int,
    page_height: float,
    offset_mm: tuple[float, float],
    document: Document,
) -> str:
    """The back of a badge where it comes to lie once the sheet is turned over its long side."""
    template = badge.template
    x_mm, y_mm = sheets.place_mm(template, position)
    mirrored = template.page_mm[0] - x_mm - template.badge_mm[0]
    x, y = _corner(template, (mirrored + offset_mm[0], y_mm + offset_mm[1]), page_height)
    return _at(painting.back(badge, document), x, y)


def _corner(
    template: Template, place_mm: tuple[float, float], page_height: float
) -> tuple[float, float]:
    """The lower left corner, in points, of a badge whose upper left one is at *place_mm*."""
    down = place_mm[1] + template.badge_mm[1]
    return place_mm[0] * painting.PT_PER_MM, page_height - down * painting.PT_PER_MM


def _at(painted: str, x: float, y: float) -> str:
    if abs(x) > 0.001 or abs(y) > 0.001:
        return f"q 1 0 0 1 {x:.3f} {y:.3f} cm\n{painted}\nQ"
    return painted
