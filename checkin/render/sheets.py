"""Which badge lies where: one to a page, or several on a sheet from any position on."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

from checkin.template import Template

T = TypeVar("T")


def place_mm(template: Template, position: int) -> tuple[float, float]:
    """Upper left corner of a sheet's *position*, in mm; 1 is the first, row by row."""
    sheet = template.sheet
    if sheet is None:
        return 0.0, 0.0
    row, col = divmod(position - 1, sheet.cols)
    return sheet.x_mm + col * sheet.pitch_x_mm, sheet.y_mm + row * sheet.pitch_y_mm


def pages(items: Iterable[T], places: int, start: int = 1) -> Iterator[list[tuple[int, T]]]:
    """Deal *items* out on sheets of *places*; each page is a list of (position, item).

    Args:
        start: The first position used on the first sheet, since sheets are begun and put back.

    Raises:
        ValueError: *start* is not a position of the sheet.
    """
    if not 1 <= start <= places:
        raise ValueError(f"a sheet of {places} has no position {start}")
    stream, position = iter(items), start
    while page := list(enumerate(islice(stream, places - position + 1), position)):
        yield page
        position = 1
