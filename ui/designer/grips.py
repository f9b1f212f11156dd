"""What can be taken hold of on the canvas: the eight grips of a box, the two ends of a line.

All places are millimetres on one side of the badge. Nothing here knows Qt.
"""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from checkin.geometry import Rect, bounds
from checkin.template import Code, Element, Rule

#: No box is drawn smaller than this by its grips, in mm.
LEAST_MM = 1.0


class Grip(StrEnum):
    """Named like a compass; `START` and `END` are those of a line."""

    NW = "nw"
    N = "n"
    NE = "ne"
    E = "e"
    SE = "se"
    S = "s"
    SW = "sw"
    W = "w"
    START = "start"
    END = "end"


CORNERS = frozenset({Grip.NW, Grip.NE, Grip.SE, Grip.SW})
ENDS = frozenset({Grip.START, Grip.END})


def grips_of(element: Element) -> Iterator[tuple[Grip, float, float]]:
    """The grips of *element* with their places."""
    if isinstance(element, Rule):
        yield Grip.START, element.x, element.y
        yield Grip.END, element.x2, element.y2
        return
    box = bounds(element)
    middle_x, middle_y = box.middle
    yield Grip.NW, box.x, box.y
    yield Grip.NE, box.right, box.y
    yield Grip.SE, box.right, box.bottom
    yield Grip.SW, box.x, box.bottom
    if not isinstance(element, Code):  # a code is a square
        yield Grip.N, middle_x, box.y
        yield Grip.E, box.right, middle_y
        yield Grip.S, middle_x, box.bottom
        yield Grip.W, box.x, middle_y


def grip_at(element: Element, x: float, y: float, *, within: float) -> Grip | None:
    """The nearest grip no further than *within* from the point."""
    near = [
        (max(abs(grip_x - x), abs(grip_y - y)), grip)
        for grip, grip_x, grip_y in grips_of(element)
        if max(abs(grip_x - x), abs(grip_y - y)) <= within
    ]
    return min(near, key=lambda one: one[0])[1] if near else None


def spanned(x: float, y: float, x2: float, y2: float) -> Rect:
    """The box between two corners, whichever they are."""
    return Rect(min(x, x2), min(y, y2), abs(x2 - x), abs(y2 - y))


def pulled(box: Rect, grip: Grip, dx: float, dy: float, *, in_shape: bool) -> Rect:
    """*box* after *grip* was pulled by (*dx*, *dy*); the opposite side stays.

    *in_shape* keeps width to height as they are, for a corner. No side becomes shorter than
    `LEAST_MM`, and nothing turns inside out.
    """
    way_x = {"w": -1, "e": 1}.get(grip.value[-1], 0)
    way_y = {"n": -1, "s": 1}.get(grip.value[0], 0)
    width = max(LEAST_MM, box.w + way_x * dx) if way_x else box.w
    height = max(LEAST_MM, box.h + way_y * dy) if way_y else box.h
    if in_shape and way_x and way_y and box.w and box.h:
        part = max(width / box.w, height / box.h)
        width, height = box.w * part, box.h * part
    x = box.right - width if way_x < 0 else box.x
    y = box.bottom - height if way_y < 0 else box.y
    return Rect(x, y, width, height)


def end_pulled(line: Rule, grip: Grip, dx: float, dy: float, *, straight: bool) -> Rule:
    """*line* after one of its ends was pulled; *straight* keeps it level or upright."""
    if grip is Grip.START:
        x, y, other = line.x + dx, line.y + dy, (line.x2, line.y2)
    else:
        x, y, other = line.x2 + dx, line.y2 + dy, (line.x, line.y)
    if straight:
        level = abs(x - other[0]) >= abs(y - other[1])
        x, y = (x, other[1]) if level else (other[0], y)
    x, y = round(x, 2), round(y, 2)
    return replace(line, x=x, y=y) if grip is Grip.START else replace(line, x2=x, y2=y)
