"""Pictures of codes, made here."""

import io
from typing import cast

import zxingcpp
from PIL import Image

_FORMATS = zxingcpp.BarcodeFormat


def code(
    text: str | bytes,
    *,
    of: zxingcpp.BarcodeFormat = _FORMATS.QRCodeModel2,
    scale: int = 6,
) -> Image.Image:
    """A grey picture of the code of *text*, with its quiet zone."""
    drawn = zxingcpp.create_barcode(text, of).to_image(scale=scale, add_quiet_zones=True)
    dots = memoryview(cast(bytes, drawn))  # rows of bytes, which its stub does not say
    height, width = cast(tuple[int, int], dots.shape)
    return Image.frombytes("L", (width, height), dots.tobytes())


def on_ground(picture: Image.Image, size: tuple[int, int], at: tuple[int, int]) -> Image.Image:
    ground = Image.new("L", size, 200)
    ground.paste(picture, at)
    return ground


def written(picture: Image.Image, kind: str = "PNG", **options: object) -> bytes:
    """*picture* as the bytes of a file."""
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()
