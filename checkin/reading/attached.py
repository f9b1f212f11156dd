"""Files that are given as an answer: a photograph of a document, a PDF. Each may be anything.

They travel with the event to every desk. So a picture is kept no larger than it takes to read what
is on it, and without what the camera wrote beside it, such as the place where it was taken.
"""

import io
import struct
import warnings
from pathlib import Path
from typing import Final

import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError

from checkin.errors import AttachmentRefused
from checkin.model import Attached
from checkin.render import raster
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: What is kept, in bytes. A fact of this size is written within the time that scans may wait.
MOST_BYTES: Final = 1_000_000
#: What is looked at, in bytes and pixels.
MOST_READ: Final = 64 * 1024 * 1024
MOST_PIXELS: Final = 50_000_000

#: A page of A4 photographed whole has 170 pixels an inch with this many along its longer side.
_LONGEST_PX: Final = 2000
_QUALITIES: Final = (85, 70, 50, 30, 15)
_KINDS: Final = ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")
_LONGEST_NAME: Final = 80


def attached_file(path: Path) -> Attached:
    """The file at *path* as it is kept; see `attached`.

    Raises:
        AttachmentRefused: It cannot be read, or cannot be kept.
    """
    try:
        if path.stat().st_size > MOST_READ:
            raise _too_heavy(path.name, MOST_READ)
        data = path.read_bytes()
    except (OSError, ValueError) as error:  # the latter of a path that can be none
        raise AttachmentRefused(
            path=path.name,
            why=Detail(QT_TRANSLATE_NOOP("details", "it cannot be opened, or is no longer there")),
        ) from error
    return attached(data, path.name)


def attached(data: bytes, name: str) -> Attached:
    """*data*, a picture or PDF called *name*, as it is kept: a JPEG, or the PDF itself.

    Raises:
        AttachmentRefused: It is neither, is damaged, locked or too large.
    """
    # Source: ISO 32000-1, annex H.3, note 13: the mark stands in the first 1,024 bytes.
    return _pdf(data, name) if b"%PDF-" in data[:1024] else _picture(data, name)


def _pdf(data: bytes, name: str) -> Attached:
    if len(data) > MOST_BYTES:
        raise _too_heavy(name, MOST_BYTES)
    try:
        with raster.PDFIUM:
            document = pypdfium2.PdfDocument(data)
            document.close()
    except pypdfium2.PdfiumError as error:
        raise AttachmentRefused(
            path=name,
            why=Detail(QT_TRANSLATE_NOOP("details", "it is damaged, or locked with a password")),
        ) from error
    return Attached(name=_called(name, "pdf"), kind="application/pdf", data=data)


def _picture(data: bytes, name: str) -> Attached:
    try:
        with warnings.catch_warnings():  # of sizes, which are judged here, and of broken notes
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=_KINDS) as picture:
                if picture.width * picture.height > MOST_PIXELS:
                    raise _too_many_pixels(name)
                kept = _shrunk(picture)
    except Image.DecompressionBombError as error:
        raise _too_many_pixels(name) from error
    except UnidentifiedImageError as error:
        raise AttachmentRefused(
            path=name, why=Detail(QT_TRANSLATE_NOOP("details", "it is no picture or PDF"))
        ) from error
    except (OSError, SyntaxError, ValueError, TypeError, EOFError, struct.error) as error:
        # What Pillow's decoders raise for a broken file is not one class.
        raise AttachmentRefused(
            path=name, why=Detail(QT_TRANSLATE_NOOP("details", "it is damaged or not complete"))
        ) from error
    return Attached(name=_called(name, "jpg"), kind="image/jpeg", data=kept)


def _shrunk(picture: Image.Image) -> bytes:
    """*picture* upright, on white, as a JPEG of at most `MOST_BYTES`."""
    picture.draft("RGB", (_LONGEST_PX, _LONGEST_PX))  # unpacked smaller, where it is a JPEG
    picture.getexif()
    for notes in ("exif", "Raw profile type exif"):  # else written anew, which broken ones are not
        picture.info.pop(notes, None)
    ImageOps.exif_transpose(picture, in_place=True)
    upright = _in_shades(picture)
    upright.thumbnail((_LONGEST_PX, _LONGEST_PX))
    if upright.has_transparency_data:
        dots = upright.convert("RGBA")
        upright = Image.alpha_composite(Image.new("RGBA", dots.size, (255,) * 4), dots)
    plain = upright.convert("RGB")
    plain.info.clear()
    for quality in _QUALITIES:
        out = io.BytesIO()
        plain.save(out, "JPEG", quality=quality)
        if out.tell() <= MOST_BYTES:
            break
    return out.getvalue()


def _in_shades(picture: Image.Image) -> Image.Image:
    """*picture* with colours between which there are others, of 8 bits each: Pillow makes the rest
    smaller by leaving dots out, and takes all that is brighter than 255 for white."""
    if picture.mode.startswith("I"):
        picture.info.pop("transparency", None)
        return picture.convert("I").point(lambda level: level * (1 / 257)).convert("L")
    if picture.mode in ("P", "PA"):
        return picture.convert("RGBA" if picture.has_transparency_data else "RGB")
    return picture.convert("L") if picture.mode == "1" else picture


def _called(name: str, ending: str) -> str:
    return f"{Path(name).stem[:_LONGEST_NAME]}.{ending}"


def _too_heavy(name: str, most: int) -> AttachmentRefused:
    why = Detail(QT_TRANSLATE_NOOP("details", "it has more than {most} MB"), most=most // 1_000_000)
    return AttachmentRefused(path=name, why=why)


def _too_many_pixels(name: str) -> AttachmentRefused:
    why = Detail(
        QT_TRANSLATE_NOOP("details", "it has more than {count} million pixels"),
        count=MOST_PIXELS // 1_000_000,
    )
    return AttachmentRefused(path=name, why=why)
