"""A badge template: data that says what stands where, in millimetres from the upper left corner.

Templates are JSON; `assets/badges/schema.json` describes them for people and editors. `parse`
checks everything the schema does and what it cannot: that colours exist, that elements lie on the
page, and that a code is large enough to be read.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from checkin.errors import TemplateError

#: Modules of a badge's code with its quiet zone on both sides (version 1: 21 + 2 × 4).
QR_MODULES = 29
#: Smaller modules are lost on thermal paper and to webcams.
SMALLEST_MODULE_MM = 0.375

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")
_COLOUR_NAME = re.compile(r"[a-z][a-z0-9_]*")
_BY_CATEGORY = ("category", "on_category")
_FIELD = re.compile(r"\{([a-z_]+)\}")
_FILE = re.compile(r"[A-Za-z0-9_-]+\.(png|jpg|jpeg)")


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

    With `between` None the first pattern that gives any text is taken, else all that give text
    are joined by it. Nothing is set unless field `when` holds something and `unless` nothing.
    """

    choices: tuple[str, ...]
    between: str | None = None
    size_pt: float
    min_pt: float
    weight: int = 400
    colour: str = "ink"
    max_lines: int = 1
    gap_mm: float = 0.0
    tracking: float = 0.0
    capitals: bool = False
    when: str = ""
    unless: str = ""

    @property
    def fields(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name for c in self.choices for name in _FIELD.findall(c)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Paragraphs one under the other in a box; `valign` places the stack as a whole."""

    x: float
    y: float
    w: float
    h: float
    paragraphs: tuple[Paragraph, ...]
    align: str = "centre"
    valign: str = "middle"
    when: str = ""
    side: str = "both"


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture beside the template, as large as fits into the box, never distorted."""

    x: float
    y: float
    w: float
    h: float
    file: str
    when: str = ""
    side: str = "both"


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """The badge's QR code; `size` is the square with its quiet zone."""

    x: float
    y: float
    size: float
    when: str = ""
    side: str = "both"


Element = Text | Box | Rule | Image | Code


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """One badge's design. Width and height are those of one side, as it is worn.

    `fold`: "" for one side, "side" for two side by side folded like a book, "top" for two above
    each other folded at the top. `version` rises when a change would make badges differ.
    """

    name: str
    title: str
    width_mm: float
    height_mm: float
    version: int = 1
    dpi: int = 300
    mono: bool = False
    fold: str = ""
    sheet: Sheet | None = None
    colours: Mapping[str, str] = field(default_factory=dict)
    category_colour: str = "#334155"
    elements: tuple[Element, ...] = ()
    images: Mapping[str, bytes] = field(default_factory=dict)

    @property
    def sides(self) -> int:
        return 2 if self.fold else 1

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


def parse(text: str, images: Mapping[str, bytes] | None = None) -> Template:
    """Read a template from JSON.

    Args:
        images: The pictures beside it, by file name.

    Raises:
        TemplateError: with one sentence on what is wrong and where.
    """
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise TemplateError(where="the file", why="it is not JSON") from error
    return _template(_Reader(raw, "the template"), images or {})


class _Reader:
    """Takes the keys of one JSON object, each at most once, and complains about what is left."""

    def __init__(self, raw: object, where: str) -> None:
        self.where = where
        if not isinstance(raw, dict):
            raise self.error("it should be an object in braces")
        self._raw = dict(raw)

    def error(self, why: str) -> TemplateError:
        return TemplateError(where=self.where, why=why)

    def names(self) -> list[str]:
        return sorted(self._raw)

    def has(self, key: str) -> bool:
        return key in self._raw

    def take(self, key: str) -> object:
        if key not in self._raw:
            raise self.error(f"“{key}” is missing")
        return self._raw.pop(key)

    def text(self, key: str, default: str | None = None) -> str:
        if default is not None and key not in self._raw:
            return default
        value = self.take(key)
        if not isinstance(value, str):
            raise self.error(f"“{key}” should be text")
        return value

    def choice(self, key: str, allowed: tuple[str, ...], default: str) -> str:
        value = self.text(key, default)
        if value not in allowed:
            raise self.error(f"“{key}” should be one of {', '.join(filter(None, allowed))}")
        return value

    def number(self, key: str, low: float, high: float, default: float | None = None) -> float:
        if default is not None and key not in self._raw:
            return default
        value = self.take(key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.error(f"“{key}” should be a number")
        if not low <= value <= high:
            raise self.error(f"“{key}” should lie between {low:g} and {high:g}")
        return float(value)

    def whole(self, key: str, low: int, high: int, default: int) -> int:
        value = self.number(key, low, high, default)
        if value != int(value):
            raise self.error(f"“{key}” should be a whole number")
        return int(value)

    def flag(self, key: str) -> bool:
        value = self._raw.pop(key, False)
        if not isinstance(value, bool):
            raise self.error(f"“{key}” should be true or false")
        return value

    def pair(self, key: str) -> tuple[float, float]:
        value = self.take(key)
        if (
            not isinstance(value, list)
            or len(value) != 2
            or any(isinstance(n, bool) or not isinstance(n, int | float) for n in value)
            or not all(0 <= n <= 2000 for n in value)
        ):
            raise self.error(f"“{key}” should be two numbers of millimetres")
        return float(value[0]), float(value[1])

    def several(self, key: str) -> list[object]:
        value = self.take(key)
        if not isinstance(value, list) or not value:
            raise self.error(f"“{key}” should be a list with something in it")
        return value

    def done(self) -> None:
        if self._raw:
            raise self.error(f"“{min(self._raw)}” is not known here")


def _template(read: _Reader, images: Mapping[str, bytes]) -> Template:
    read.text("$schema", "")
    name = read.text("name")
    if not _NAME.fullmatch(name):
        raise read.error("“name” should be small letters, digits and hyphens")
    read.where = name
    colours = _colours(_Reader(read.take("colours"), f"{name}, colours"))
    template = Template(
        name=name,
        title=read.text("title"),
        version=read.whole("version", 1, 10_000, 1),
        width_mm=read.number("width_mm", 20, 500),
        height_mm=read.number("height_mm", 20, 500),
        dpi=read.whole("dpi", 150, 1200, 300),
        mono=read.flag("mono"),
        fold=read.choice("fold", ("", "side", "top"), ""),
        sheet=_sheet(_Reader(read.take("sheet"), f"{name}, sheet")) if read.has("sheet") else None,
        colours=colours,
        category_colour=_hex(read, "category_colour", "#334155"),
        elements=tuple(
            _element(_Reader(raw, f"{name}, element {number}"), colours, images)
            for number, raw in enumerate(read.several("elements"), 1)
        ),
        images=images,
    )
    read.done()
    _check(template, read)
    return template


def _colours(read: _Reader) -> dict[str, str]:
    found = {}
    for name in read.names():
        if name in _BY_CATEGORY or not _COLOUR_NAME.fullmatch(name):
            raise read.error(f"“{name}” cannot be the name of a colour")
        found[name] = _hex(read, name)
    if "ink" not in found:
        raise read.error("the colour “ink” is missing")
    return found


def _hex(read: _Reader, key: str, default: str | None = None) -> str:
    value = read.text(key, default)
    if not _HEX.fullmatch(value):
        raise read.error(f"“{key}” should be a colour such as #1b3a8a")
    return value


def _colour(read: _Reader, key: str, colours: Mapping[str, str], default: str) -> str:
    """A colour of the template's, one by category or a `#rrggbb`; "" only as *default*."""
    value = read.text(key, default)
    if value != default and value not in (*colours, *_BY_CATEGORY) and not _HEX.fullmatch(value):
        raise read.error(f"“{key}” should be a colour such as #1b3a8a or one of the template's")
    return value


def _sheet(read: _Reader) -> Sheet:
    x, y = read.pair("origin_mm")
    pitch_x, pitch_y = read.pair("pitch_mm")
    sheet = Sheet(
        width_mm=read.number("width_mm", 50, 2000),
        height_mm=read.number("height_mm", 50, 2000),
        cols=read.whole("cols", 1, 50, 1),
        rows=read.whole("rows", 1, 50, 1),
        x_mm=x,
        y_mm=y,
        pitch_x_mm=pitch_x,
        pitch_y_mm=pitch_y,
        cut_marks=read.flag("cut_marks"),
    )
    read.done()
    return sheet


def _element(read: _Reader, colours: Mapping[str, str], images: Mapping[str, bytes]) -> Element:
    kind = read.choice("kind", ("text", "box", "line", "image", "qr"), "")
    read.where += f" ({kind})"
    x, y = read.number("x", 0, 500), read.number("y", 0, 500)
    when, side = read.text("when", ""), read.choice("side", ("front", "back", "both"), "both")
    element: Element
    if kind == "qr":
        element = Code(
            x=x,
            y=y,
            when=when,
            side=side,
            size=read.number("size", QR_MODULES * SMALLEST_MODULE_MM, 200),
        )
    elif kind == "line":
        element = Rule(
            x=x,
            y=y,
            x2=read.number("x2", 0, 500),
            y2=read.number("y2", 0, 500),
            when=when,
            side=side,
            stroke_mm=read.number("stroke_mm", 0.05, 20, 0.25),
            colour=_colour(read, "colour", colours, "ink"),
        )
    else:
        w, h = read.number("w", 0.1, 500), read.number("h", 0.1, 500)
        if kind == "box":
            element = Box(
                x=x,
                y=y,
                w=w,
                h=h,
                when=when,
                side=side,
                fill=_colour(read, "fill", colours, ""),
                stroke=_colour(read, "stroke", colours, ""),
                stroke_mm=read.number("stroke_mm", 0, 20, 0),
                radius=read.number("radius", 0, 50, 0),
            )
        elif kind == "image":
            file = read.text("file")
            if not _FILE.fullmatch(file) or file not in images:
                raise read.error(f"there is no picture “{file}” beside the template")
            element = Image(x=x, y=y, w=w, h=h, when=when, side=side, file=file)
        else:
            element = Text(
                x=x,
                y=y,
                w=w,
                h=h,
                when=when,
                side=side,
                align=read.choice("align", ("left", "centre", "right"), "centre"),
                valign=read.choice("valign", ("top", "middle", "bottom"), "middle"),
                paragraphs=tuple(
                    _paragraph(_Reader(raw, f"{read.where}, paragraph {number}"), colours)
                    for number, raw in enumerate(read.several("paragraphs"), 1)
                ),
            )
    read.done()
    return element


def _paragraph(read: _Reader, colours: Mapping[str, str]) -> Paragraph:
    between = None
    if read.has("first_of"):
        choices = read.several("first_of")
    elif read.has("all_of"):
        choices = read.several("all_of")
        between = read.text("between")
    else:
        choices = [read.text("text")]
    patterns = []
    for choice in choices:
        if not isinstance(choice, str) or _FIELD.sub("", choice).strip("{}") != _FIELD.sub(
            "", choice
        ):
            raise read.error("a text should be words and {field} names in braces")
        patterns.append(choice)
    size = read.number("size_pt", 4, 200)
    paragraph = Paragraph(
        choices=tuple(patterns),
        between=between,
        size_pt=size,
        min_pt=read.number("min_pt", 4, size),
        weight=400 if read.choice("weight", ("regular", "bold"), "regular") == "regular" else 700,
        colour=_colour(read, "colour", colours, "ink"),
        max_lines=read.whole("max_lines", 1, 6, 1),
        gap_mm=read.number("gap_mm", 0, 100, 0),
        tracking=read.number("tracking", 0, 0.5, 0),
        capitals=read.flag("capitals"),
        when=read.text("when", ""),
        unless=read.text("unless", ""),
    )
    read.done()
    return paragraph


def _check(template: Template, read: _Reader) -> None:
    for number, element in enumerate(template.elements, 1):
        if isinstance(element, Rule):
            right, bottom = max(element.x, element.x2), max(element.y, element.y2)
        elif isinstance(element, Code):
            right, bottom = element.x + element.size, element.y + element.size
        else:
            right, bottom = element.x + element.w, element.y + element.h
        if right > template.width_mm + 0.01 or bottom > template.height_mm + 0.01:
            raise read.error(f"element {number} reaches beyond the badge")
    if (sheet := template.sheet) is not None:
        width, height = template.badge_mm
        right = sheet.x_mm + (sheet.cols - 1) * sheet.pitch_x_mm + width
        bottom = sheet.y_mm + (sheet.rows - 1) * sheet.pitch_y_mm + height
        if right > sheet.width_mm + 0.01 or bottom > sheet.height_mm + 0.01:
            raise read.error("the badges reach beyond the sheet")
        crowded_x = sheet.cols > 1 and sheet.pitch_x_mm < width - 0.01
        if crowded_x or (sheet.rows > 1 and sheet.pitch_y_mm < height - 0.01):
            raise read.error("the badges on the sheet lie over one another")
