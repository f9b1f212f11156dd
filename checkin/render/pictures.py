"""Whether a picture can stand on a badge: PNG, JPEG or SVG, small enough to travel with events."""

import struct
import zlib
from dataclasses import dataclass
from io import BytesIO
from typing import Final

from PIL import Image as Picture

from checkin.errors import PictureRefused
from checkin.render import svg
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: Largest picture, and all pictures of one template together, in bytes.
MOST_BYTES: Final = 1_000_000
MOST_BYTES_TOGETHER: Final = 4_000_000
#: A picture of more dots takes too much memory and time; 600 dpi on a badge need a quarter of it.
MOST_DOTS: Final = 16_000_000

#: What the library raises for files that are not what they say.
_DAMAGED: Final = (
    Picture.DecompressionBombError,
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    struct.error,
    zlib.error,
)
_FORMATS: Final = {"png": "PNG", "jpg": "JPEG", "jpeg": "JPEG"}


@dataclass(frozen=True, slots=True)
class Facts:
    """Width and height in dots, or in its own units for SVG; and what of an SVG is not painted."""

    width: float
    height: float
    left_out: tuple[str, ...] = ()
    vector: bool = False


def checked(file: str, data: bytes) -> Facts:
    """What is known of the picture *data*, which is to be called *file*.

    Raises:
        PictureRefused: It is too large or cannot be painted: one sentence says why.
    """
    if len(data) > MOST_BYTES:
        raise PictureRefused(
            file=file,
            why=Detail(
                QT_TRANSLATE_NOOP("details", "it has {found} KB, where at most {most} KB will do"),
                found=-(-len(data) // 1000),
                most=MOST_BYTES // 1000,
            ),
        )
    ending = file.rpartition(".")[2].lower()
    if ending == "svg":
        return _drawing(file, data)
    wanted = _FORMATS.get(ending)
    if wanted is None:
        raise PictureRefused(
            file=file, why=Detail(QT_TRANSLATE_NOOP("details", "it is no PNG, JPEG or SVG"))
        )
    return _dots(file, data, wanted)


def _drawing(file: str, data: bytes) -> Facts:
    try:
        found = svg.read(data)
    except svg.SvgError as error:
        raise PictureRefused(file=file, why=Detail(str(error))) from error
    return Facts(found.width, found.height, found.left_out, vector=True)


def _dots(file: str, data: bytes, wanted: str) -> Facts:
    try:
        with Picture.open(BytesIO(data), formats=(wanted,)) as picture:
            width, height = picture.size
            if width * height <= MOST_DOTS:
                picture.load()
                return Facts(width, height)
    except _DAMAGED as error:
        raise PictureRefused(
            file=file,
            why=Detail(
                QT_TRANSLATE_NOOP("details", "it is damaged or is no {format}"), format=wanted
            ),
        ) from error
    raise PictureRefused(
        file=file,
        why=Detail(
            QT_TRANSLATE_NOOP("details", "it has {width} × {height} dots, which is too many"),
            width=width,
            height=height,
        ),
    )
