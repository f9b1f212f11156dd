"""Where a dragged or stretched element would rather be: pure, in mm.

An edge or the middle of what is dragged snaps to the nearest line that is within reach: edges and
middles of other elements, edges, middle and margins of the page, guide lines that somebody drew,
and, where none of these is near, the grid. A screen gives its reach in mm, so that it stays the
same in pixels at any zoom::

    snapped = snapping.moved(template, ids, side, wanted, reach_mm=6 / pixels_per_mm, grid_mm=1)
    # draw snapped.guides; on release: designing.move(template, ids, snapped.dx, snapped.dy)
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from checkin.geometry import Rect, around, bounds, rounded
from checkin.template import Template


class Kind(StrEnum):
    """What a guide lies on."""

    PAGE = "page"
    MARGIN = "margin"
    ELEMENT = "element"
    DRAWN = "drawn"
    GRID = "grid"


@dataclass(frozen=True, slots=True)
class Guide:
    """A line to snap to: upright at x = `at` or, if not `upright`, level at y = `at`.

    It is drawn from `start` to `end` along the other axis.
    """

    upright: bool
    at: float
    kind: Kind
    start: float
    end: float


@dataclass(frozen=True, slots=True)
class Snapped:
    """Where it comes to lie, how far it moved from where it was, and the guides that hold it."""

    rect: Rect
    dx: float = 0.0
    dy: float = 0.0
    guides: tuple[Guide, ...] = ()


def guides(template: Template, side: str, without: Collection[str] = ()) -> list[Guide]:
    """Every line to snap to on *side*, apart from those of the elements *without*."""
    width, height = template.width_mm, template.height_mm
    margin_x, margin_y = template.margin_mm
    found = [Guide(True, at, Kind.PAGE, 0.0, height) for at in (0.0, width / 2, width)]
    found += [Guide(False, at, Kind.PAGE, 0.0, width) for at in (0.0, height / 2, height)]
    if margin_x:
        found += [Guide(True, at, Kind.MARGIN, 0.0, height) for at in (margin_x, width - margin_x)]
    if margin_y:
        found += [Guide(False, at, Kind.MARGIN, 0.0, width) for at in (margin_y, height - margin_y)]
    found += [Guide(True, at, Kind.DRAWN, 0.0, height) for at in template.guides.upright]
    found += [Guide(False, at, Kind.DRAWN, 0.0, width) for at in template.guides.level]
    for element in template.elements_of(side):
        if element.id not in without:
            box = bounds(element)
            for at in dict.fromkeys((box.x, box.middle[0], box.right)):
                found.append(Guide(True, at, Kind.ELEMENT, box.y, box.bottom))
            for at in dict.fromkeys((box.y, box.middle[1], box.bottom)):
                found.append(Guide(False, at, Kind.ELEMENT, box.x, box.right))
    return found


def moved(
    template: Template,
    ids: Collection[str],
    side: str,
    dx: float,
    dy: float,
    *,
    reach_mm: float = 1.5,
    grid_mm: float = 0.0,
) -> Snapped:
    """Where the elements *ids* come to lie when they are dragged by (*dx*, *dy*) and snap.

    Args:
        side: The side on the screen, "front" or "back".
        reach_mm: How near a guide has to be; 0 for no snapping.
        grid_mm: Distance of the grid's lines, 0 for none.
    """
    chosen = [bounds(one) for one in template.elements if one.id in ids]
    if not chosen:
        return Snapped(Rect(0.0, 0.0, 0.0, 0.0))
    old = around(chosen)
    wanted = Rect(old.x + dx, old.y + dy, old.w, old.h)
    lines = guides(template, side, ids) if reach_mm else []
    by_x = _nearest((wanted.x, wanted.middle[0], wanted.right), lines, True, reach_mm)
    by_y = _nearest((wanted.y, wanted.middle[1], wanted.bottom), lines, False, reach_mm)
    x = rounded(wanted.x + by_x if by_x is not None else _on_grid(wanted.x, grid_mm))
    y = rounded(wanted.y + by_y if by_y is not None else _on_grid(wanted.y, grid_mm))
    rect = Rect(x, y, old.w, old.h)
    held = tuple(_holding(rect, lines, by_x is not None, by_y is not None))
    return Snapped(rect, rounded(x - old.x), rounded(y - old.y), held)


def stretched(
    template: Template,
    ids: Collection[str],
    side: str,
    wanted: Rect,
    edges: Collection[str],
    *,
    reach_mm: float = 1.5,
    grid_mm: float = 0.0,
) -> Snapped:
    """Where the box around *ids* comes to lie when some of its edges are dragged and snap.

    Args:
        wanted: The box as the pointer has it.
        edges: Those that are dragged, of "left", "right", "top", "bottom"; the others stay.
    """
    lines = guides(template, side, ids) if reach_mm else []
    sides = {
        "left": wanted.x,
        "right": wanted.right,
        "top": wanted.y,
        "bottom": wanted.bottom,
    }
    snapped_x = snapped_y = False
    for edge in edges:
        upright = edge in ("left", "right")
        by = _nearest((sides[edge],), lines, upright, reach_mm)
        if by is None:
            sides[edge] = _on_grid(sides[edge], grid_mm)
        else:
            sides[edge] += by
            snapped_x, snapped_y = snapped_x or upright, snapped_y or not upright
    left, right = sorted((rounded(sides["left"]), rounded(sides["right"])))
    top, bottom = sorted((rounded(sides["top"]), rounded(sides["bottom"])))
    rect = Rect(left, top, rounded(right - left), rounded(bottom - top))
    return Snapped(rect, guides=tuple(_holding(rect, lines, snapped_x, snapped_y)))


def point(
    template: Template,
    side: str,
    x: float,
    y: float,
    *,
    without: Collection[str] = (),
    reach_mm: float = 1.5,
    grid_mm: float = 0.0,
) -> tuple[float, float]:
    """Where a single point snaps to: the start of something drawn, or the end of a line."""
    lines = guides(template, side, without) if reach_mm else []
    by_x, by_y = _nearest((x,), lines, True, reach_mm), _nearest((y,), lines, False, reach_mm)
    return (
        rounded(x + by_x if by_x is not None else _on_grid(x, grid_mm)),
        rounded(y + by_y if by_y is not None else _on_grid(y, grid_mm)),
    )


def _nearest(
    places: Iterable[float], lines: Iterable[Guide], upright: bool, reach_mm: float
) -> float | None:
    """The smallest move that brings one of *places* onto a line; None if none is within reach."""
    own = [line.at for line in lines if line.upright is upright]
    moves = [at - place for place in places for at in own if abs(at - place) <= reach_mm]
    return min(moves, key=abs, default=None)


def _on_grid(at: float, grid_mm: float) -> float:
    return round(at / grid_mm) * grid_mm if grid_mm else at


def _holding(rect: Rect, lines: Iterable[Guide], across: bool, down: bool) -> Iterator[Guide]:
    """The guides that an edge or the middle of *rect* lies on, long enough to reach it."""
    xs, ys = (rect.x, rect.middle[0], rect.right), (rect.y, rect.middle[1], rect.bottom)
    seen: dict[tuple[bool, float], Guide] = {}
    for line in lines:
        if not (across if line.upright else down):
            continue
        if all(abs(line.at - place) > 0.006 for place in (xs if line.upright else ys)):
            continue
        near, far = (rect.y, rect.bottom) if line.upright else (rect.x, rect.right)
        key = line.upright, rounded(line.at)
        known = seen.get(key)
        start = min(line.start, near, known.start if known else near)
        end = max(line.end, far, known.end if known else far)
        seen[key] = Guide(line.upright, line.at, known.kind if known else line.kind, start, end)
    yield from seen.values()
