"""The fonts badges are set in, opened once per process."""

from functools import cache

from checkin.fonts import font_files
from checkin.shaping import FontFace, FontSet


@cache
def badge_fonts() -> FontSet:
    """The shipped fonts in the order of their fallback; each file is read when it is first used."""
    inter = [FontFace(file.name, file.weight, file.read) for file in font_files("window")]
    usual = (FontFace(file.name, file.weight, file.read) for file in font_files("badge"))
    return FontSet(usual, {"inter": inter})
