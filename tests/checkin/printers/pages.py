"""Pages to print."""

import io
from dataclasses import replace
from typing import Any

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from checkin.layout import BadgeContent, lay_out
from checkin.papers import in_black
from checkin.printers.base import Page
from checkin.render import codes
from checkin.render.pdf import to_pdf
from checkin.render.raster import Mono
from checkin.render.templates import shipped
from checkin.shaping import FontSet
from tests.checkin.badge_people import ADA, FONTS

MM = 72 / 25.4


def badge(width_mm: float = 86, height_mm: float = 54) -> Page:
    """A page of that size, with a frame on it."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(width_mm * MM, height_mm * MM), invariant=1)
    canvas.rect(5 * MM, 5 * MM, (width_mm - 10) * MM, (height_mm - 10) * MM)
    canvas.showPage()
    canvas.save()
    return Page(file.getvalue())


def real(template: str, content: BadgeContent = ADA, fonts: FontSet = FONTS) -> Page:
    """A whole badge in black, with its code."""
    placed = lay_out(in_black(shipped()[template]), replace(content, colours={}), fonts)
    assert not placed.problems
    return Page(to_pdf([placed]), codes.on_page(placed))


def dots_of(bitmap: Any) -> bytes:
    """What a peer burned, packed as `Mono` is."""
    return b"".join(map(bytes, bitmap.rows))


def picture_of(mono: Mono) -> Image.Image:
    """Black on white, eight bits."""
    white = bytes(255 - byte for byte in mono.data)
    return Image.frombytes("1", (mono.width, mono.height), white).convert("L")
