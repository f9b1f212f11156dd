"""The PDF as dots: for the preview on the screen and for printers that take no PDF.

The preview is the print: both are made from the same file. pdfium is not thread-safe, so one
lock guards all of it.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock

import pypdfium2
from PIL import Image as Picture

from checkin.layout import PlacedCode
from checkin.render import qr

_MM_PER_INCH = 25.4

#: Held by whoever calls pdfium, here or elsewhere.
PDFIUM = Lock()


@dataclass(frozen=True, slots=True)
class Raster:
    """Dots row by row from the top without padding; one byte (grey) or three (red, green, blue)."""

    width: int
    height: int
    data: bytes
    channels: int = 1

    @property
    def grey(self) -> bytes:
        """One byte a dot, 0 black to 255 white; (height, width)."""
        if self.channels == 1:
            return self.data
        return Picture.frombytes("RGB", (self.width, self.height), self.data).convert("L").tobytes()


@dataclass(frozen=True, slots=True)
class Mono:
    """Dots of one bit, eight to a byte, leftmost highest, 1 black; each row begins a new byte."""

    width: int
    height: int
    data: bytes

    @property
    def stride(self) -> int:
        """Bytes in a row."""
        return (self.width + 7) // 8


def page(pdf: bytes, page: int, *, dpi: int, colour: bool = False) -> Raster:
    """Raster *page* (from 0) of *pdf* at *dpi* dots per inch.

    Raises:
        ValueError: There is no such page, or it is no PDF.
    """
    with _document(pdf, page) as document:
        loaded = document[page]
        bitmap = loaded.render(scale=dpi / 72, grayscale=not colour, rev_byteorder=colour)
        channels = 3 if colour else 1
        raster = Raster(
            bitmap.width,
            bitmap.height,
            _packed(bytes(bitmap.buffer), bitmap.width * channels, bitmap.stride),
            channels,
        )
        bitmap.close()
        loaded.close()
    return raster


def size_mm(pdf: bytes, page: int = 0) -> tuple[float, float]:
    """Width and height of *page* (from 0) of any PDF, as it is shown.

    Raises:
        ValueError: There is no such page, or it is no PDF.
    """
    with _document(pdf, page) as document:
        width, height = document.get_page_size(page)
    return width * _MM_PER_INCH / 72, height * _MM_PER_INCH / 72


@contextmanager
def _document(pdf: bytes, page: int) -> Iterator[pypdfium2.PdfDocument]:
    """*pdf*, in which there is *page*, while nobody else calls pdfium."""
    with PDFIUM:
        try:
            document = pypdfium2.PdfDocument(pdf)
        except pypdfium2.PdfiumError as error:
            raise ValueError("not a PDF") from error
        try:
            if not 0 <= page < len(document):
                raise ValueError(f"the PDF has no page {page}")
            yield document
        except pypdfium2.PdfiumError as error:
            raise ValueError(f"page {page} of the PDF is damaged") from error
        finally:
            document.close()


def pages(pdf: bytes) -> int:
    """How many pages *pdf* has."""
    with PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        count = len(document)
        document.close()
    return count


def _packed(data: bytes, row: int, stride: int) -> bytes:
    if row == stride:
        return data
    return b"".join(data[at : at + row] for at in range(0, len(data), stride))


def mono(raster: Raster, codes: Iterable[PlacedCode], *, dpi: int, threshold: int = 128) -> Mono:
    """Black and white dots of *raster*; *codes* are drawn anew with whole dots a module.

    Nothing is dithered: dithering destroys codes and thin type. A code keeps its place and is at
    most one dot a module smaller than asked for.
    """
    grey = Picture.frombuffer("L", (raster.width, raster.height), raster.grey, "raw", "L", 0, 1)
    white = grey.point([0] * threshold + [255] * (256 - threshold), "1")
    for code in codes:
        if code.token:
            _snapped(white, code, dpi / _MM_PER_INCH)
    return Mono(raster.width, raster.height, white.tobytes("raw", "1;I"))  # 1 is black


def _snapped(picture: Picture.Image, code: PlacedCode, dots_per_mm: float) -> None:
    """Draw *code* with square modules of whole dots in the middle of its place."""
    left, top = round(code.x * dots_per_mm), round(code.y * dots_per_mm)
    size = round(code.size * dots_per_mm)
    dots = max(1, int(code.module_mm * dots_per_mm + 0.05))
    modules = qr.matrix(code.token)
    small = Picture.new("1", (qr.SIDE, qr.SIDE))
    small.putdata([0 if dark else 255 for row in modules for dark in row])
    drawn = small.resize((qr.SIDE * dots, qr.SIDE * dots), Picture.Resampling.NEAREST)
    picture.paste(255, (left, top, left + size, top + size))
    inset = (size - drawn.width) // 2
    picture.paste(drawn, (left + inset, top + inset))
