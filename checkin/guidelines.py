"""Lines that somebody drew on a badge to line things up by: never printed, kept with the template.

Each operation takes a frozen `Template` and returns a new one that can be saved. Places are mm from
the left (upright lines) or from the top (level ones).
"""

from collections.abc import Iterable
from dataclasses import replace

from checkin.geometry import rounded
from checkin.template import Guidelines, Template
from checkin.template_file import MOST_GUIDES


def of(template: Template, *, upright: bool) -> tuple[float, ...]:
    """The lines of one way, in order."""
    return template.guides.upright if upright else template.guides.level


def put(template: Template, places: Iterable[float], *, upright: bool) -> Template:
    """Have exactly these lines that way: in order, each once, without those beyond the badge."""
    longest = template.width_mm if upright else template.height_mm
    kept = sorted({rounded(place) for place in places if 0 <= place <= longest})[:MOST_GUIDES]
    changed = {"upright" if upright else "level": tuple(kept)}
    return replace(template, guides=replace(template.guides, **changed))


def moved(template: Template, was: float | None, to: float | None, *, upright: bool) -> Template:
    """Draw a line (*was* None), move it, or take it away (*to* None)."""
    left = [place for place in of(template, upright=upright) if place != was]
    return put(template, left if to is None else [*left, to], upright=upright)


def kept_on(template: Template, by_x: float = 1.0, by_y: float = 1.0) -> Template:
    """The lines of a badge whose size has changed, places times *by_x* and *by_y*."""
    guides = template.guides
    if guides == Guidelines():
        return template
    scaled = put(template, [place * by_x for place in guides.upright], upright=True)
    return put(scaled, [place * by_y for place in guides.level], upright=False)


def nearest(template: Template, x: float, y: float, reach: float) -> tuple[bool, float] | None:
    """The line within *reach* mm of a point, as (upright, place); None if there is none."""
    lines = [(abs(place - x), True, place) for place in template.guides.upright]
    lines += [(abs(place - y), False, place) for place in template.guides.level]
    away, upright, place = min(lines, default=(reach + 1, True, 0.0))
    return (upright, place) if away <= reach else None
