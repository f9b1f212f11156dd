"""What lies in a printer, which badge template fits on it, and how a badge looks in black only."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from checkin.layout import luminance
from checkin.template import Box, Element, Rule, Template, Text

_OVER_MM = 1.0  # stock is named in round millimetres or inches
_FAINT = 1.8  # contrast with white below which a colour vanishes on thermal paper


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """What a printer prints on.

    `width_mm` is how wide a badge may be, `length_mm` how long (0: a roll without an end). `dpi`
    are dots an inch. `mono`: it prints black and nothing else. `margin_mm` stay white at the left
    and right, and at the top and bottom.
    """

    width_mm: float
    length_mm: float = 0.0
    dpi: int = 203
    mono: bool = True
    margin_mm: tuple[float, float] = (0.0, 0.0)


def fits(page_mm: tuple[float, float], paper: Paper) -> bool:
    """Whether a page of that width and length lies on *paper* as it is."""
    width, length = page_mm
    if width > paper.width_mm + _OVER_MM:
        return False
    return not paper.length_mm or length <= paper.length_mm + _OVER_MM


def best(templates: Iterable[Template], paper: Paper) -> Template | None:
    """The template that uses most of *paper*, made for black if that is all it prints."""
    fitting = [one for one in templates if not one.sheet and fits(one.page_mm, paper)]
    return max(
        fitting,
        key=lambda one: (
            min(one.page_mm[0], paper.width_mm),
            one.mono is paper.mono,
            one.page_mm[1] if paper.length_mm else -abs(one.dpi - paper.dpi),
        ),
        default=None,
    )


def in_black(template: Template) -> Template:
    """*template* for a printer of one colour: black and white in place of every colour.

    Tints would come out as nothing or as solid black, whichever they are nearer to. Categories
    become white on black.
    """
    if template.mono:
        return template
    return replace(
        template,
        mono=True,
        colours={name: _black_or_white(colour) for name, colour in template.colours.items()},
        category_colour="#000000",
        elements=tuple(_plain(element) for element in template.elements),
    )


def _plain(element: Element) -> Element:
    """*element* with its own colours, those that are no names, made black or white."""
    match element:
        case Box():
            return replace(element, fill=_own(element.fill), stroke=_own(element.stroke))
        case Rule():
            return replace(element, colour=_own(element.colour))
        case Text():
            return replace(
                element,
                paragraphs=tuple(replace(p, colour=_own(p.colour)) for p in element.paragraphs),
            )
    return element


def _own(colour: str) -> str:
    return _black_or_white(colour) if colour.startswith("#") else colour


def _black_or_white(colour: str) -> str:
    return "#000000" if 1.05 / (luminance(colour) + 0.05) >= _FAINT else "#ffffff"
