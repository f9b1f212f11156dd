"""A picture of any kind in grey, with no more memory than unpacking it takes."""

from collections.abc import Iterator
from typing import Final

from PIL import Image

#: A JPEG with shorter sides above this is unpacked at half its size or less, which codes survive.
_PLENTY_OF_JPEG: Final = (3000, 3000)
#: Another picture above this many pixels is halved once it is unpacked; one with holes, of which
#: there are two, is brought to a third.
_PLENTY: Final = 40_000_000
#: So many pixels are turned grey at a time: beside what is unpacked there is only this.
_AT_ONCE: Final = 1_000_000

_WHITE, _BLACK = (255, 255, 255, 255), (0, 0, 0, 255)


def greys(picture: Image.Image) -> list[Image.Image]:
    """*picture* in grey; one with holes on white, and on black as a dark window shows it.

    Raises:
        OSError, SyntaxError, ValueError, EOFError, struct.error: It is broken; from Pillow.
    """
    if picture.format == "JPEG" and min(picture.size) > max(_PLENTY_OF_JPEG):
        picture.draft("L", _PLENTY_OF_JPEG)
    picture.load()
    grounds = (_WHITE, _BLACK) if picture.has_transparency_data else (_WHITE,)
    by = 1 if picture.width * picture.height <= _PLENTY else 1 + len(grounds)
    size = -(-picture.width // by), -(-picture.height // by)
    made = [Image.new("L", size) for _ground in grounds]
    for top, strip in _strips(picture):
        for ground, grey in zip(grounds, made, strict=True):
            shade = _shade(strip, ground)
            grey.paste(shade.reduce(by) if by > 1 else shade, (0, top // by))
    return made


def _strips(picture: Image.Image) -> Iterator[tuple[int, Image.Image]]:
    """*picture* from the top downwards, each part with the row it begins at, a multiple of six."""
    rows = max(6, _AT_ONCE // picture.width // 6 * 6)
    for top in range(0, picture.height, rows):
        below = min(picture.height, top + rows)
        yield top, picture.crop((0, top, picture.width, below))


def _shade(picture: Image.Image, ground: tuple[int, int, int, int]) -> Image.Image:
    if picture.mode.startswith("I;16") or picture.mode == "I":
        return picture.convert("I").point(lambda level: level * (1 / 257)).convert("L")
    if picture.has_transparency_data:
        dots = picture.convert("RGBA")
        return Image.alpha_composite(Image.new("RGBA", dots.size, ground), dots).convert("L")
    return picture.convert("L")
