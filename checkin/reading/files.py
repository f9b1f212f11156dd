"""Tickets that people send: a screenshot, a photograph, a PDF. Each of them may be anything.

What a file claims to be is checked before it is unpacked: a picture of a few bytes may ask for
gigabytes.
"""

import io
import logging
import struct
import time
import warnings
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import pypdfium2
from PIL import Image, UnidentifiedImageError

from checkin.errors import (
    PdfLocked,
    PictureDamaged,
    PictureMissing,
    PictureTooLarge,
    PictureUnknown,
)
from checkin.reading.codes import Found
from checkin.reading.formats import QR_ONLY, Format
from checkin.reading.looks import MOST_S, search
from checkin.reading.shades import greys
from checkin.render import raster
from checkin.words import QT_TRANSLATE_NOOP, Detail

log = logging.getLogger(__name__)

MOST_BYTES: Final = 64 * 1024 * 1024
#: Telephones make pictures of 50 million pixels; unpacked in colour, this many are 320 MB.
MOST_PIXELS: Final = 80_000_000
#: Those whose decoders need four times, and twice, as much for a pixel.
MOST_OF_WEBP: Final = 16_000_000
MOST_OF_PROGRESSIVE: Final = 50_000_000
#: So many pictures of one file, or pages of one PDF, are looked at.
MOST_PAGES: Final = 20
#: What people send; others bring decoders that nobody here needs.
_KINDS: Final = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "PPM")

#: Three pixels and more for each square of a code of 15 mm on an A4 page.
_DPI: Final = 300
#: A page is drawn with at most this many pixels along its longer side.
_PAGE_PX: Final = 3600
#: pdfium's own number for a wrong password. Source: fpdfview.h, FPDF_ERR_PASSWORD.
_WRONG_PASSWORD: Final = 4


def read_file(path: Path, formats: Collection[Format] = QR_ONLY) -> list[Found]:
    """Every code in the picture or PDF at *path*.

    Raises:
        PictureMissing: There is no file, or it cannot be read.
        PictureTooLarge, PictureUnknown, PictureDamaged, PdfLocked: As `read_data`.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise _too_heavy(path.name)
        data = path.read_bytes()
    except OSError as error:
        raise PictureMissing(path=path.name) from error
    return read_data(data, path.name, formats)


def read_data(data: bytes, name: str, formats: Collection[Format] = QR_ONLY) -> list[Found]:
    """Every code in *data*, the bytes of a picture or PDF called *name*, each text once.

    Raises:
        PictureTooLarge: More bytes or pixels than a ticket needs.
        PictureUnknown: It is neither.
        PictureDamaged: It is cut off or broken.
        PdfLocked: It asks for a password.
    """
    if len(data) > MOST_BYTES:
        raise _too_heavy(name)
    until = time.monotonic() + MOST_S
    found: dict[tuple[Format, str], Found] = {}
    pages = _pages(data, name) if _is_pdf(data) else _pictures(data, name)
    for page in pages:
        left = max(0.0, until - time.monotonic())
        found |= {(one.format, one.text): one for one in search(page, formats, within_s=left)}
    log.info("a picture read, with %d code(s)", len(found))
    return list(found.values())


def _too_heavy(name: str) -> PictureTooLarge:
    return PictureTooLarge(
        path=name,
        most=Detail(QT_TRANSLATE_NOOP("details", "{count} MB"), count=MOST_BYTES // 1024**2),
    )


def _is_pdf(data: bytes) -> bool:
    """Source: ISO 32000-1, annex H.3, note 13: the mark stands in the first 1,024 bytes."""
    return b"%PDF-" in data[:1024]


# -- pictures


def _pictures(data: bytes, name: str) -> Iterator[Image.Image]:
    number, there = 0, 1
    while number < there:
        there, found = _picture(data, number, name)
        yield from found
        number += 1


def _picture(data: bytes, number: int, name: str) -> tuple[int, list[Image.Image]]:
    """How many pictures a file has to show, and one of them in grey.

    It is opened anew for each, so that what was unpacked is gone while codes are looked for.
    """
    with _refusing(name), Image.open(io.BytesIO(data), formats=_KINDS) as picture:
        picture.seek(number)
        _check_size(picture, name)
        return min(MOST_PAGES, getattr(picture, "n_frames", 1)), greys(picture)


@contextmanager
def _refusing(name: str) -> Iterator[None]:
    """Turn what Pillow says of a file into our words.

    It warns of large sizes, which are refused or accepted here, and of descriptions that are
    broken, which nobody reads.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    except Image.DecompressionBombError as error:
        raise _too_many_pixels(name) from error
    except UnidentifiedImageError as error:
        raise PictureUnknown(path=name) from error
    except (OSError, SyntaxError, ValueError, EOFError, struct.error) as error:
        # What its decoders raise for a broken file is not one class.
        raise PictureDamaged(path=name) from error


def _check_size(picture: Image.Image, name: str) -> None:
    most = MOST_PIXELS
    if picture.format == "WEBP":
        most = MOST_OF_WEBP
    elif picture.info.get("progressive"):
        most = MOST_OF_PROGRESSIVE
    if picture.width * picture.height > most:
        raise _too_many_pixels(name, most)


def _too_many_pixels(name: str, most: int = MOST_PIXELS) -> PictureTooLarge:
    return PictureTooLarge(
        path=name,
        most=Detail(QT_TRANSLATE_NOOP("details", "{count} million pixels"), count=most // 10**6),
    )


# -- PDF


def _pages(data: bytes, name: str) -> Iterator[Image.Image]:
    with raster.PDFIUM:
        document = _document(data, name)
    try:
        for number in range(min(MOST_PAGES, len(document))):
            yield _page(document, number, name)
    finally:
        with raster.PDFIUM:
            document.close()


def _document(data: bytes, name: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == _WRONG_PASSWORD:
            raise PdfLocked(path=name) from error
        raise PictureDamaged(path=name) from error


def _page(document: pypdfium2.PdfDocument, number: int, name: str) -> Image.Image:
    with raster.PDFIUM:
        try:
            page = document[number]
        except pypdfium2.PdfiumError as error:
            raise PictureDamaged(path=name) from error
        scale = min(_DPI / 72, _PAGE_PX / max(1.0, *page.get_size()))
        bitmap = page.render(scale=scale, grayscale=True)
        picture: Image.Image = bitmap.to_pil().convert("L").copy()
        bitmap.close()
        page.close()
    return picture
