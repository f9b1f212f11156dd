"""Change a badge template: each operation takes a frozen `Template` and returns a new one.

So undo is a list of templates. An operation never leaves what could not be saved: elements stay on
the badge and keep their smallest size, ids stay unique. All lengths are millimetres from the upper
left corner of one side, y downwards, rounded to hundredths; turns are clockwise.

How an editor uses it::

    template = designing.opened(template)            # every element has an id
    added = designing.add(template, designing.new_text("{given_name}", x=10, y=10))
    template, ids = added                            # Edited(template, ids of what is new)
    template = designing.move(template, ids, 5, 0)   # ids may be any collection of them
    template = designing.put(template, ids[0], replace(element, align="left"))

`put` raises TemplateError with one sentence where a value will not do; ids that are not there are
passed over by the others. `checkin.snapping` says where a dragged element would rather be,
`checkin.pagesetup` changes the template as a whole.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Final, NamedTuple

from checkin.geometry import (
    Rect,
    around,
    bounds,
    moved,
    on_badge,
    placed,
    stretched,
    turned,
    within,
)
from checkin.pagesetup import take_picture_in
from checkin.template import Box, Code, Element, Image, Paragraph, Rule, Template, Text, identified
from checkin.template_file import checked

#: How far a copy lies from what it was copied from.
PASTED_BESIDE_MM: Final = 3.0


class Edited(NamedTuple):
    """A changed template, and the ids of the elements that are new in it."""

    template: Template
    ids: tuple[str, ...]


class Order(StrEnum):
    """Which way in the pile of elements; what is later in the list is painted over the rest."""

    FRONT = "front"
    UP = "up"
    DOWN = "down"
    BACK = "back"


class Align(StrEnum):
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"
    TOP = "top"
    MIDDLE = "middle"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Clip:
    """Copied elements with the pictures and colours they need; fit for another template too."""

    elements: tuple[Element, ...]
    images: Mapping[str, bytes] = field(default_factory=dict)
    colours: Mapping[str, str] = field(default_factory=dict)


# -- beginning


def opened(template: Template) -> Template:
    """*template* fit to be edited: every element has an id of its own."""
    return identified(template)


def new_text(
    *patterns: str, x: float, y: float, w: float = 60.0, h: float = 12.0, size_pt: float = 14.0
) -> Text:
    """A text of one paragraph; of several patterns the first that gives any text is taken."""
    paragraph = Paragraph(
        choices=patterns or ("{name}",),
        size_pt=size_pt,
        min_pt=max(4.0, round(size_pt * 0.6, 1)),
        max_lines=2,
    )
    return Text(x=x, y=y, w=w, h=h, paragraphs=(paragraph,))


def new_box(*, x: float, y: float, w: float = 40.0, h: float = 12.0) -> Box:
    return Box(x=x, y=y, w=w, h=h, fill="category")


def new_line(*, x: float, y: float, length: float = 40.0) -> Rule:
    return Rule(x=x, y=y, x2=x + length, y2=y)


def new_code(*, x: float, y: float, size: float = 29.0) -> Code:
    return Code(x=x, y=y, size=size)


def new_image(file: str, *, x: float, y: float, w: float = 30.0, h: float = 20.0) -> Image:
    return Image(x=x, y=y, w=w, h=h, file=file)


# -- looking


def element(template: Template, element_id: str) -> Element | None:
    return next((one for one in template.elements if one.id == element_id), None)


def at_point(template: Template, x: float, y: float, side: str, reach: float = 1.0) -> list[str]:
    """Ids of the elements of *side* under a point, the uppermost first; *reach* is for lines."""
    found = []
    for one in reversed(template.elements_of(side)):
        box = bounds(one)
        slack = reach if isinstance(one, Rule) or min(box.w, box.h) < reach else 0.0
        if isinstance(one, Rule) and _from_line(one, x, y) > slack:
            continue
        inside_x = box.x - slack <= x <= box.right + slack
        if inside_x and box.y - slack <= y <= box.bottom + slack:
            found.append(one.id)
    return found


def touching(template: Template, rect: Rect, side: str) -> list[str]:
    """Ids of the elements of *side* that lie wholly in *rect*, as a rubber band selects them."""
    return [
        one.id
        for one in template.elements_of(side)
        if (box := bounds(one)).x >= rect.x
        and box.y >= rect.y
        and box.right <= rect.right
        and box.bottom <= rect.bottom
    ]


def _from_line(line: Rule, x: float, y: float) -> float:
    """How far a point is from *line*."""
    dx, dy = line.x2 - line.x, line.y2 - line.y
    length = dx * dx + dy * dy
    along = 0.0
    if length:
        along = min(1.0, max(0.0, ((x - line.x) * dx + (y - line.y) * dy) / length))
    gap_x, gap_y = x - line.x - along * dx, y - line.y - along * dy
    return float((gap_x * gap_x + gap_y * gap_y) ** 0.5)


# -- elements


def add(template: Template, *new: Element) -> Edited:
    """Lay *new* elements on top, pushed onto the badge where they reach beyond it.

    Raises:
        TemplateError: A value will not do, or a picture or colour is not there.
    """
    before = {one.id for one in template.elements}
    lying = [replace(on_badge(one, template), id="") for one in new]
    for one in lying:
        checked(one, template)
    after = identified(replace(template, elements=(*template.elements, *lying)))
    return Edited(after, tuple(one.id for one in after.elements if one.id not in before))


def remove(template: Template, ids: Collection[str]) -> Template:
    """Take elements off, and the pictures that no element needs any more."""
    kept = tuple(one for one in template.elements if one.id not in ids)
    return _with_pictures_in_use(replace(template, elements=kept))


def put(template: Template, element_id: str, element: Element) -> Template:
    """*element* in the place of the one called *element_id*, whose id it gets.

    Raises:
        TemplateError: A value will not do: the sentence says which.
    """
    named = on_badge(replace(element, id=element_id), template)
    checked(named, template)
    return _with_pictures_in_use(_each(template, (element_id,), lambda _: named))


def move(template: Template, ids: Collection[str], dx: float, dy: float) -> Template:
    """Move elements together; at the edge of the badge all of them stop."""
    chosen = _chosen(template, ids)
    if not chosen:
        return template
    box = around(bounds(one) for one in chosen)
    dx = within(dx, -box.x, template.width_mm - box.right)
    dy = within(dy, -box.y, template.height_mm - box.bottom)
    return _each(template, ids, lambda one: moved(one, dx, dy))


def resize(template: Template, ids: Collection[str], to: Rect) -> Template:
    """Stretch elements so that the box around them becomes *to*; a code stays a square.

    A line is drawn from corner to corner of its box, as it was before.
    """
    chosen = _chosen(template, ids)
    if not chosen:
        return template
    old = around(bounds(one) for one in chosen)
    left, top = max(0.0, to.x), max(0.0, to.y)
    right, bottom = min(template.width_mm, to.right), min(template.height_mm, to.bottom)
    new = Rect(left, top, max(0.0, right - left), max(0.0, bottom - top))

    def fitted(one: Element) -> Element:
        box = bounds(one)
        x, w = stretched(box.x, box.w, (old.x, old.w), (new.x, new.w))
        y, h = stretched(box.y, box.h, (old.y, old.h), (new.y, new.h))
        return on_badge(placed(one, Rect(x, y, w, h)), template)

    return _each(template, ids, fitted)


def rotate(template: Template, ids: Collection[str], quarters: int = 1) -> Template:
    """Turn elements by quarters clockwise (negative: the other way) about their common centre.

    Boxes and lines turn as shapes; texts and pictures turn what is in them too; codes only go
    along. What would reach beyond the badge is pushed back onto it.
    """
    chosen = _chosen(template, ids)
    turns = quarters % 4
    for _ in range(turns if chosen else 0):
        centre = around(bounds(one) for one in _chosen(template, ids)).middle
        template = _each(template, ids, lambda one, at=centre: turned(one, at))
    return _each(template, ids, lambda one: on_badge(one, template)) if turns else template


def order(template: Template, ids: Collection[str], to: Order) -> Template:
    """Bring elements to the front or the back, or one step up or down; their own order stays."""
    pile = list(template.elements)
    chosen = [one for one in pile if one.id in ids]
    others = [one for one in pile if one.id not in ids]
    if to is Order.FRONT:
        pile = [*others, *chosen]
    elif to is Order.BACK:
        pile = [*chosen, *others]
    else:
        if to is Order.UP:
            pile.reverse()
        for at in range(1, len(pile)):
            if pile[at].id in ids and pile[at - 1].id not in ids:
                pile[at - 1], pile[at] = pile[at], pile[at - 1]
        if to is Order.UP:
            pile.reverse()
    return replace(template, elements=tuple(pile))


def align(
    template: Template, ids: Collection[str], to: Align, *, on_page: bool | None = None
) -> Template:
    """Line elements up with the box around them; with *on_page*, or a single one, with the page."""
    chosen = _chosen(template, ids)
    if not chosen:
        return template
    whole = Rect(0.0, 0.0, template.width_mm, template.height_mm)
    if on_page is False or (on_page is None and len(chosen) > 1):
        whole = around(bounds(one) for one in chosen)

    def lined(one: Element) -> Element:
        box = bounds(one)
        dx = {
            Align.LEFT: whole.x - box.x,
            Align.CENTRE: whole.middle[0] - box.middle[0],
            Align.RIGHT: whole.right - box.right,
        }.get(to, 0.0)
        dy = {
            Align.TOP: whole.y - box.y,
            Align.MIDDLE: whole.middle[1] - box.middle[1],
            Align.BOTTOM: whole.bottom - box.bottom,
        }.get(to, 0.0)
        return moved(one, dx, dy)

    return _each(template, ids, lined)


def distribute(template: Template, ids: Collection[str], *, across: bool) -> Template:
    """Space three or more elements so that the gaps between them are equal; the outer ones stay.

    Args:
        across: From left to right; else from top to bottom.
    """
    axis, size = (0, 2) if across else (1, 3)
    chosen = sorted(
        _chosen(template, ids), key=lambda one: bounds(one)[axis] + bounds(one)[size] / 2
    )
    if len(chosen) < 3:
        return template
    boxes = [bounds(one) for one in chosen]
    room = boxes[-1][axis] + boxes[-1][size] - boxes[0][axis]
    gap = (room - sum(box[size] for box in boxes)) / (len(boxes) - 1)
    places: dict[str, float] = {}
    at = boxes[0][axis]
    for one, box in zip(chosen, boxes, strict=True):
        places[one.id] = at - box[axis]
        at += box[size] + gap

    def spaced(one: Element) -> Element:
        by = places[one.id]
        return on_badge(moved(one, by if across else 0.0, 0.0 if across else by), template)

    return _each(template, places, spaced)


def set_side(template: Template, ids: Collection[str], side: str) -> Template:
    """Let elements stand on the "front", on the "back" or on "both"."""
    if side not in ("front", "back", "both"):
        raise ValueError(f"no side is called {side!r}")
    return _each(template, ids, lambda one: replace(one, side=side))


# -- copies


def copy(template: Template, ids: Collection[str]) -> Clip:
    """What `paste` lays on this template or another one."""
    chosen = tuple(_chosen(template, ids))
    files = {one.file for one in chosen if isinstance(one, Image)}
    return Clip(
        chosen,
        {file: data for file, data in template.images.items() if file in files},
        dict(template.colours),
    )


def paste(
    template: Template, clip: Clip, *, beside_mm: float = PASTED_BESIDE_MM, side: str = ""
) -> Edited:
    """Lay copied elements on top, a little beside where they were; pictures and colours come along.

    Args:
        side: Which side they are to stand on; "" for the one they were copied from.
    """
    if not clip.elements:
        return Edited(template, ())
    colours = dict(template.colours)
    for name, colour in clip.colours.items():
        if any(name in _colours_of(one) for one in clip.elements):
            colours.setdefault(name, colour)
    images = dict(template.images)
    renamed = {file: take_picture_in(images, file, data) for file, data in clip.images.items()}
    pasted = []
    for one in clip.elements:
        if isinstance(one, Image):
            one = replace(one, file=renamed.get(one.file, one.file))
        pasted.append(moved(replace(one, side=side or one.side), beside_mm, beside_mm))
    return add(replace(template, colours=colours, images=images), *pasted)


def duplicate(template: Template, ids: Collection[str]) -> Edited:
    """Copy and paste in one."""
    return paste(template, copy(template, ids))


# -- inside


_Change = Callable[..., Element]


def _chosen(template: Template, ids: Collection[str]) -> Sequence[Element]:
    return [one for one in template.elements if one.id in ids]


def _each(template: Template, ids: Collection[str], change: _Change) -> Template:
    elements = tuple(change(one) if one.id in ids else one for one in template.elements)
    return replace(template, elements=elements)


def _with_pictures_in_use(template: Template) -> Template:
    used = {one.file for one in template.elements if isinstance(one, Image)}
    if used.issuperset(template.images):
        return template
    kept = {file: data for file, data in template.images.items() if file in used}
    return replace(template, images=kept)


def _colours_of(one: Element) -> set[str]:
    match one:
        case Text():
            return {paragraph.colour for paragraph in one.paragraphs}
        case Box():
            return {one.fill, one.stroke}
        case Rule():
            return {one.colour}
    return set()
