"""A badge template: data that says what stands where, in millimetres from the upper left corner.

The values only. `template_file` reads them from JSON, `template_json` writes them, `designing`
changes them, `layout` sets a person's badge on them.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

#: Modules of a badge's code with its quiet zone on both sides (version 1: 21 + 2 × 4).
QR_MODULES = 29
#: Smaller modules are lost on thermal paper and to webcams.
SMALLEST_MODULE_MM = 0.375
#: Families that a text may be set in; "" is Noto Sans.
FONTS = ("", "inter")
#: Quarter turns of a text or a picture, in degrees clockwise.
TURNS = (0, 90, 180, 270)

_FIELD = re.compile(r"\{([^{}]+)\}")
_BETWEEN_NAMES = "|"


@dataclass(frozen=True, slots=True)
class Sheet:
    """Several badges on one sheet: where the first lies and how far the next is, in mm."""

    width_mm: float
    height_mm: float
    cols: int
    rows: int
    x_mm: float
    y_mm: float
    pitch_x_mm: float
    pitch_y_mm: float
    cut_marks: bool = False

    @property
    def places(self) -> int:
        return self.cols * self.rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """Text in one style. `choices` are patterns such as "{given_name}".

    A pattern is words with fields in braces. "{job_title|organisation}" stands for the first of
    these fields that holds something. With `between` None the first pattern that gives any text is
    taken, else all that give text are joined by it. Nothing is set unless field `when` holds
    something and `unless` nothing. `font` is one of `FONTS`; letters that it has not come from
    the usual ones.
    """

    choices: tuple[str, ...]
    between: str | None = None
    size_pt: float
    min_pt: float
    weight: int = 400
    font: str = ""
    colour: str = "ink"
    max_lines: int = 1
    gap_mm: float = 0.0
    tracking: float = 0.0
    capitals: bool = False
    when: str = ""
    unless: str = ""

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for c in self.choices for name in fields_in(c)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Paragraphs one under the other in a box; `valign` places the stack as a whole.

    `x`, `y`, `w` and `h` are the box as it stands on the badge. With a `turn` of 90 the text runs
    down in it, with 270 up, and its lines are as long as the box is high.
    """

    x: float
    y: float
    w: float
    h: float
    paragraphs: tuple[Paragraph, ...]
    align: str = "centre"
    valign: str = "middle"
    turn: int = 0
    when: str = ""
    side: str = "both"
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    x: float
    y: float
    w: float
    h: float
    fill: str = ""
    stroke: str = ""
    stroke_mm: float = 0.0
    radius: float = 0.0
    when: str = ""
    side: str = "both"
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A straight line from one point to another."""

    x: float
    y: float
    x2: float
    y2: float
    stroke_mm: float = 0.25
    colour: str = "ink"
    when: str = ""
    side: str = "both"
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture beside the template, as large as fits into the box, never distorted."""

    x: float
    y: float
    w: float
    h: float
    file: str
    turn: int = 0
    when: str = ""
    side: str = "both"
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """The badge's QR code; `size` is the square with its quiet zone."""

    x: float
    y: float
    size: float
    when: str = ""
    side: str = "both"
    id: str = ""


Element = Text | Box | Rule | Image | Code


@dataclass(frozen=True, slots=True)
class Guidelines:
    """Lines to line elements up by, in mm from the left and from the top; they are not printed."""

    upright: tuple[float, ...] = ()
    level: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One badge's design. Width and height are those of one side, as it is worn.

    Attributes:
        fold: "" for none, "side" for two sides side by side folded like a book, "top" for two
            above each other folded at the top.
        two_sided: Without a fold: the back is printed on the back of the paper.
        margin_mm: What the designer keeps white at the left and right, and at the top and bottom.
        guides: What the designer drew to line things up by.
        version: Rises when a change would make badges differ.
        stamp: Of a template that an event keeps: a hash of how its badges look. Badges that came
            out with another one count as changed.
        images: The pictures by file name.
    """

    name: str
    title: str
    width_mm: float
    height_mm: float
    version: int = 1
    dpi: int = 300
    mono: bool = False
    fold: str = ""
    two_sided: bool = False
    margin_mm: tuple[float, float] = (0.0, 0.0)
    guides: Guidelines = Guidelines()
    sheet: Sheet | None = None
    colours: Mapping[str, str] = field(default_factory=dict)
    category_colour: str = "#334155"
    elements: tuple[Element, ...] = ()
    images: Mapping[str, bytes] = field(default_factory=dict)
    stamp: str = ""

    @property
    def sides(self) -> int:
        return 2 if self.fold or self.two_sided else 1

    @property
    def badge_mm(self) -> tuple[float, float]:
        """Width and height of the flat badge, both sides of it where it is folded."""
        if self.fold == "side":
            return 2 * self.width_mm, self.height_mm
        if self.fold == "top":
            return self.width_mm, 2 * self.height_mm
        return self.width_mm, self.height_mm

    @property
    def page_mm(self) -> tuple[float, float]:
        """Width and height of the paper that goes through the printer."""
        return (self.sheet.width_mm, self.sheet.height_mm) if self.sheet else self.badge_mm

    @property
    def fields(self) -> tuple[str, ...]:
        """Every field the template may show or ask about, each once."""
        return tuple(dict.fromkeys(_fields(self.elements)))

    def elements_of(self, side: str) -> tuple[Element, ...]:
        return tuple(element for element in self.elements if element.side in (side, "both"))


def _fields(elements: tuple[Element, ...]) -> Iterator[str]:
    for element in elements:
        if element.when:
            yield element.when
        if isinstance(element, Text):
            for paragraph in element.paragraphs:
                yield from paragraph.fields
                yield from filter(None, (paragraph.when, paragraph.unless))


@lru_cache(maxsize=1024)
def parts(pattern: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """*pattern* piece by piece: (words, ()) or ("", fields of which the first that is not empty).

    Braces that hold no name of a field are words.
    """
    return tuple(_parts(pattern))


def _parts(pattern: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    end = 0
    for found in _FIELD.finditer(pattern):
        names = tuple(found[1].split(_BETWEEN_NAMES))
        if all(name and name == name.strip() for name in names):
            if found.start() > end:
                yield pattern[end : found.start()], ()
            yield "", names
            end = found.end()
    if end < len(pattern):
        yield pattern[end:], ()


def fields_in(pattern: str) -> tuple[str, ...]:
    """The fields that *pattern* names, each once."""
    return tuple(dict.fromkeys(name for _, names in parts(pattern) for name in names))


def words_in(pattern: str) -> str:
    """What *pattern* says apart from its fields."""
    return "".join(words for words, _ in parts(pattern))


def identified(template: Template) -> Template:
    """*template* with an id on every element, no two alike; those that have one keep it."""
    ids = [element.id for element in template.elements]
    if all(ids) and len(set(ids)) == len(ids):
        return template
    taken, named = set(ids), set[str]()
    elements = []
    number = 0
    for element in template.elements:
        name = element.id
        while not name or name in named:
            number += 1
            name = "" if f"e{number}" in taken else f"e{number}"
        named.add(name)
        elements.append(replace(element, id=name))
    return replace(template, elements=tuple(elements))
