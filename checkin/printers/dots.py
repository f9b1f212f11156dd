"""A page as the dots a thermal head burns: drawn at its resolution, turned, laid on its paper."""

from PIL import Image as Picture

from checkin.printers.base import Page
from checkin.render import raster
from checkin.render.raster import Mono


class OffThePaper(Exception):
    """Something black lies where the head cannot print."""


def drawn(page: Page, dpi: int, *, turn: int = 0) -> Mono:
    """The dots of *page*, its codes on the grid of dots.

    Args:
        turn: By how many degrees it is turned clockwise: 0, 90, 180 or 270.
    """
    mono = raster.mono(raster.page(page.pdf, 0, dpi=dpi), page.codes, dpi=dpi)
    return turned(mono, turn) if turn else mono


def turned(mono: Mono, degrees: int) -> Mono:
    """*mono* turned clockwise by 90, 180 or 270 degrees."""
    way = {
        90: Picture.Transpose.ROTATE_270,
        180: Picture.Transpose.ROTATE_180,
        270: Picture.Transpose.ROTATE_90,
    }[degrees]
    return _mono(_picture(mono).transpose(way))


def mirrored(mono: Mono) -> Mono:
    """*mono* as seen from behind."""
    return _mono(_picture(mono).transpose(Picture.Transpose.FLIP_LEFT_RIGHT))


def laid_on(mono: Mono, width: int, height: int = 0) -> Mono:
    """*mono* in the middle of *width* dots and, unless *height* is 0, at the top of so many rows.

    A page that is larger than what can be printed loses its margins; it moves a little where the
    one is narrower than the other.

    Raises:
        OffThePaper: It would lose more than white.
    """
    if mono.width == width and (not height or mono.height == height):
        return mono
    height = height or mono.height
    picture = _picture(mono)
    ink = picture.getbbox() or (0, 0, 0, 0)
    left = _place((width - mono.width) // 2, ink[0], ink[2], width)
    top = _place(min(0, (height - mono.height) // 2), ink[1], ink[3], height)
    paper = Picture.new("1", (width, height))
    paper.paste(picture, (left, top))
    return _mono(paper)


def _place(wanted: int, first: int, last: int, room: int) -> int:
    """Where to begin, near *wanted*, so that ink from *first* up to *last* stays within *room*."""
    if last - first > room:
        raise OffThePaper
    return max(min(wanted, room - last), -first)


def _picture(mono: Mono) -> Picture.Image:
    return Picture.frombytes("1", (mono.width, mono.height), mono.data)


def _mono(picture: Picture.Image) -> Mono:
    return Mono(picture.width, picture.height, picture.tobytes())
