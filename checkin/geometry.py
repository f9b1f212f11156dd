"""Where elements lie on a badge: boxes in mm from the upper left corner, y downwards.

Places are rounded to hundredths; turns are clockwise.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final, NamedTuple

from checkin.template import (
    QR_MODULES,
    SMALLEST_MODULE_MM,
    Code,
    Element,
    Image,
    Rule,
    Template,
    Text,
)
from checkin.template_file import SMALLEST_BOX_MM

SMALLEST_CODE_MM: Final = QR_MODULES * SMALLEST_MODULE_MM
LARGEST_CODE_MM: Final = 200.0


class Rect(NamedTuple):
    """A place on a badge."""

    x: float
    y: float
    w: float
    h: float

    @property
    def right(self) -> float:
        return self.x + self.w

    @property
    def bottom(self) -> float:
        return self.y + self.h

    @property
    def middle(self) -> tuple[float, float]:
        return self.x + self.w / 2, self.y + self.h / 2


def bounds(element: Element) -> Rect:
    """The box around *element*; a line's may be 0 wide or high."""
    match element:
        case Rule():
            left, top = min(element.x, element.x2), min(element.y, element.y2)
            width, height = abs(element.x2 - element.x), abs(element.y2 - element.y)
            return Rect(left, top, width, height)
        case Code():
            return Rect(element.x, element.y, element.size, element.size)
    return Rect(element.x, element.y, element.w, element.h)


def around(rects: Iterable[Rect]) -> Rect:
    """The box around all of *rects*, of which there is at least one."""
    boxes = list(rects)
    left, top = min(r.x for r in boxes), min(r.y for r in boxes)
    right, bottom = max(r.right for r in boxes), max(r.bottom for r in boxes)
    return Rect(left, top, right - left, bottom - top)


def moved(one: Element, dx: float, dy: float) -> Element:
    """*one* a little further to the right and down."""
    if isinstance(one, Rule):
        return replace(
            one,
            x=rounded(one.x + dx),
            y=rounded(one.y + dy),
            x2=rounded(one.x2 + dx),
            y2=rounded(one.y2 + dy),
        )
    return replace(one, x=rounded(one.x + dx), y=rounded(one.y + dy))


def placed(one: Element, box: Rect) -> Element:
    """*one* with *box* around it."""
    if isinstance(one, Code):
        return replace(one, x=rounded(box.x), y=rounded(box.y), size=rounded(min(box.w, box.h)))
    if isinstance(one, Rule):
        xs = (box.x, box.right) if one.x <= one.x2 else (box.right, box.x)
        ys = (box.y, box.bottom) if one.y <= one.y2 else (box.bottom, box.y)
        start, end = (rounded(xs[0]), rounded(ys[0])), (rounded(xs[1]), rounded(ys[1]))
        return replace(one, x=start[0], y=start[1], x2=end[0], y2=end[1])
    return replace(one, x=rounded(box.x), y=rounded(box.y), w=rounded(box.w), h=rounded(box.h))


def on_badge(one: Element, template: Template) -> Element:
    """*one* made small enough for the badge, then pushed onto it."""
    box = bounds(one)
    least = 0.0 if isinstance(one, Rule) else SMALLEST_BOX_MM
    if isinstance(one, Code):
        most = min(template.width_mm, template.height_mm, LARGEST_CODE_MM)
        size = within(one.size, SMALLEST_CODE_MM, most)
        w = h = size
    else:
        w = within(box.w, least, template.width_mm)
        h = within(box.h, least, template.height_mm)
    x = within(box.x, 0.0, template.width_mm - w)
    y = within(box.y, 0.0, template.height_mm - h)
    fitting = Rect(x, y, w, h)
    return one if fitting == box else placed(one, fitting)


def turned(one: Element, about: tuple[float, float]) -> Element:
    """*one* a quarter clockwise about a point."""
    box = bounds(one)
    middle_x, middle_y = box.middle
    x = about[0] - (middle_y - about[1])
    y = about[1] + (middle_x - about[0])
    if isinstance(one, Rule):
        x1, y1 = about[0] - (one.y - about[1]), about[1] + (one.x - about[0])
        x2, y2 = about[0] - (one.y2 - about[1]), about[1] + (one.x2 - about[0])
        return replace(one, x=rounded(x1), y=rounded(y1), x2=rounded(x2), y2=rounded(y2))
    if isinstance(one, Text | Image):
        one = replace(one, turn=(one.turn + 90) % 360)
    return placed(one, Rect(x - box.h / 2, y - box.w / 2, box.h, box.w))


def scaled(one: Element, by_x: float, by_y: float) -> Element:
    """*one* with its place and size times these; type grows with the smaller of them."""
    box = bounds(one)
    changed = placed(one, Rect(box.x * by_x, box.y * by_y, box.w * by_x, box.h * by_y))
    if not isinstance(changed, Text):
        return changed
    by = min(by_x, by_y)
    return replace(
        changed,
        paragraphs=tuple(
            replace(
                paragraph,
                size_pt=(size := within(round(paragraph.size_pt * by, 1), 4, 200)),
                min_pt=within(round(paragraph.min_pt * by, 1), 4, size),
                gap_mm=within(rounded(paragraph.gap_mm * by), 0, 100),
            )
            for paragraph in changed.paragraphs
        ),
    )


def stretched(
    start: float, length: float, old: tuple[float, float], new: tuple[float, float]
) -> tuple[float, float]:
    """Where a stretch of a line comes to lie when *old* (start, length) becomes *new*."""
    if not old[1]:
        return new[0], length if not new[1] else new[1]
    by = new[1] / old[1]
    return new[0] + (start - old[0]) * by, length * by


def within(value: float, low: float, high: float) -> float:
    return min(max(value, low), max(low, high))


def rounded(mm: float) -> float:
    return round(mm, 2) + 0.0  # and no negative zero
