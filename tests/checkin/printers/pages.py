"""Pages to print."""

import io

from reportlab.pdfgen.canvas import Canvas

from checkin.printers.base import Page

MM = 72 / 25.4


def badge(width_mm: float = 86, height_mm: float = 54) -> Page:
    """A page of that size, with a frame on it."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(width_mm * MM, height_mm * MM), invariant=1)
    canvas.rect(5 * MM, 5 * MM, (width_mm - 10) * MM, (height_mm - 10) * MM)
    canvas.showPage()
    canvas.save()
    return Page(file.getvalue())
