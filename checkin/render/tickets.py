"""Tickets to print at home or to show on a telephone: one page, its texts, one large code.

The page is laid out like a badge, so that names look right in every script; the code is drawn
here, since a signed one is larger than those of badges.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Final

from PIL import Image as Picture

from checkin.layout import LaidOut
from checkin.render import painting, qr, raster
from checkin.render.document import Document
from checkin.render.templates import load_all
from checkin.template import Template

TITLE: Final = "Ticket"
#: Ten dots to the millimetre, so that a module of whole tenths is one of whole dots.
PNG_DPI: Final = 254
_PER_MM: Final = 10

#: Where the code with its quiet zone stands: the middle of its upper edge, and its room, in mm.
_MIDDLE, _TOP, _ROOM = 52.5, 60.0, 62.0
_QUIET = 4


@dataclass(frozen=True, slots=True)
class _Place:
    """Upper left corner of the first module, and a module's size, in mm."""

    x: float
    y: float
    module: float


@cache
def template() -> Template:
    """The ticket's page."""
    return next(iter(load_all(files("assets") / "tickets").values()))


def pdf(placed: LaidOut, text: str) -> bytes:
    """One page with the texts of *placed* and *text* as a QR code.

    Raises:
        ValueError: *text* does not fit into a QR code.
    """
    page = template()
    width, height = (n * painting.PT_PER_MM for n in (page.width_mm, page.height_mm))
    out = BytesIO()
    document = Document(out, TITLE)
    modules = qr.fitting(text)
    operators = [painting.badge(placed, document), _code(modules, _place(len(modules)), height)]
    document.page(width, height, "\n".join(operators))
    document.close()
    return out.getvalue()


def png(page: bytes, text: str) -> bytes:
    """The PDF *page* of *text* as a picture in colour, the code drawn anew with whole dots.

    The raster's edges fall between dots, since a page is never exactly so many of them.
    """
    dots = raster.page(page, 0, dpi=PNG_DPI, colour=True)
    picture = Picture.frombytes("RGB", (dots.width, dots.height), dots.data)
    modules = qr.fitting(text)
    place = _place(len(modules))
    small = Picture.new("L", (len(modules), len(modules)))
    small.putdata([0 if dark else 255 for row in modules for dark in row])
    side = len(modules) * round(place.module * _PER_MM)
    left, top = round(place.x * _PER_MM), round(place.y * _PER_MM)
    picture.paste(
        "white", (left - _PER_MM, top - _PER_MM, left + side + _PER_MM, top + side + _PER_MM)
    )
    picture.paste(small.resize((side, side), Picture.Resampling.NEAREST), (left, top))
    out = BytesIO()
    picture.save(out, "PNG", dpi=(PNG_DPI, PNG_DPI))
    return out.getvalue()


def module_mm(side: int) -> float:
    """The size of a module of a code of *side* modules: whole tenths of a millimetre."""
    return int(_ROOM / (side + 2 * _QUIET) * 10) / 10


def _place(side: int) -> _Place:
    """In the middle of its room."""
    module = module_mm(side)
    x = round(_MIDDLE - side * module / 2, 1)
    y = round(_TOP + (_ROOM - side * module) / 2, 1)
    return _Place(x, y, module)


def _code(modules: qr.Matrix, place: _Place, page_height: float) -> str:
    scale = place.module * painting.PT_PER_MM
    x, y = place.x * painting.PT_PER_MM, page_height - place.y * painting.PT_PER_MM
    drawn = " ".join(f"{a} {b} {w} {h} re" for a, b, w, h in qr.rectangles(modules))
    return f"q 0 0 0 rg {scale:.4f} 0 0 {-scale:.4f} {x:.4f} {y:.4f} cm {drawn} f Q"
