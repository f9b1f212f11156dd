"""Lay out one badge: a template and a person's fields become placed glyphs, boxes and a code.

All places are millimetres from the upper left corner of a side, y downwards; type sizes are
points. The result is a value, so it can be printed, previewed, hashed and tested without paper.
Text is shrunk to 80 % on one line, then broken into more lines, then shrunk to the template's
minimum; it is never cut. What cannot be set so is a `Problem`, and the badge is not printable.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from checkin.fitting import LONGEST, Block, Style, fit
from checkin.shaping import FontSet, Line, Run
from checkin.template import (
    QR_MODULES,
    Box,
    Code,
    Element,
    Image,
    Paragraph,
    Rule,
    Template,
    Text,
    fields_in,
    parts,
)
from checkin.text import capitals, clean
from checkin.words import QT_TRANSLATE_NOOP, Detail

MM_PER_PT = 25.4 / 72

MISSING_GLYPH = "missing_glyph"
WILL_NOT_FIT = "will_not_fit"


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeContent:
    """What stands on one badge.

    `fields` are the attendee's by name, and `name`, `full_name`, `country_name`, `event_name`,
    `event_subtitle`, `sessions`… `token` is the code's text (16 ModHex letters), "" for a preview
    without one. `colours` gives each category its `#rrggbb`.
    """

    fields: Mapping[str, str]
    token: str = ""
    colours: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a badge is not fit to print, MISSING_GLYPH or WILL_NOT_FIT, and in which field."""

    kind: str
    field: str
    char: str = ""

    MISSING = QT_TRANSLATE_NOOP("badge", "“{char}” ({code}) in {field} is in none of the fonts.")
    TOO_LONG = QT_TRANSLATE_NOOP("badge", "{field} is too long for the badge.")

    @property
    def code(self) -> str:
        """The missing character as "U+1F389", "" for other problems."""
        return f"U+{ord(self.char):04X}" if self.char else ""

    @property
    def text(self) -> str:
        """The sentence for it, in English and with named fields, for translation."""
        return self.MISSING if self.kind == MISSING_GLYPH else self.TOO_LONG

    @property
    def detail(self) -> Detail:
        """The sentence filled in, as part of another."""
        facts = {"char": self.char, "code": self.code, "field": self.field}
        return Detail(self.text, context="badge", **facts)

    def __str__(self) -> str:
        return str(self.detail)


@dataclass(frozen=True, slots=True)
class PlacedBox:
    x: float
    y: float
    w: float
    h: float
    fill: str
    stroke: str
    stroke_mm: float
    radius: float


@dataclass(frozen=True, slots=True)
class PlacedLine:
    x: float
    y: float
    x2: float
    y2: float
    stroke_mm: float
    colour: str


@dataclass(frozen=True, slots=True)
class PlacedImage:
    x: float
    y: float
    w: float
    h: float
    data: bytes
    turn: int = 0


@dataclass(frozen=True, slots=True)
class PlacedCode:
    """The square of a QR code with its quiet zone; `token` "" draws a grey hint of a code."""

    x: float
    y: float
    size: float
    token: str

    @property
    def module_mm(self) -> float:
        return self.size / QR_MODULES


@dataclass(frozen=True, slots=True)
class PlacedText:
    """One line of text: where its first glyph starts, and the box its ink must stay in.

    With a `turn` it runs in another direction from there: 90 down, 180 to the left, 270 up.
    """

    x: float
    baseline: float
    size_pt: float
    colour: str
    line: Line
    field: str
    box: tuple[float, float, float, float]  # x, y, w, h
    turn: int = 0
    wanted_pt: float = 0.0  # the size that the template asks for

    @property
    def runs(self) -> tuple[Run, ...]:
        return self.line.runs

    @property
    def ink(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of the ink in mm."""
        mm, ink = self.size_pt * MM_PER_PT, self.line.ink
        left, right, up, down = ink.left * mm, ink.right * mm, ink.top * mm, -ink.bottom * mm
        x, y = self.x, self.baseline
        match self.turn:
            case 90:
                return x - down, y + left, x + up, y + right
            case 180:
                return x - right, y - down, x - left, y + up
            case 270:
                return x - up, y - right, x + down, y - left
        return x + left, y - up, x + right, y + down


Placed = PlacedBox | PlacedLine | PlacedImage | PlacedCode | PlacedText


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOut:
    """A badge ready for paper: for each side (front, then back) what is painted, in that order."""

    template: Template
    sides: tuple[tuple[Placed, ...], ...]
    problems: tuple[Problem, ...] = ()

    @property
    def printable(self) -> bool:
        return not self.problems

    @property
    def codes(self) -> tuple[PlacedCode, ...]:
        """The codes of the front."""
        return tuple(item for item in self.sides[0] if isinstance(item, PlacedCode))


def lay_out(template: Template, content: BadgeContent, fonts: FontSet) -> LaidOut:
    """Place *content* on *template*; equal arguments give equal badges.

    A paragraph with a problem is left out of the result, which is then not printable.
    """
    painter = _Painter(template, content, fonts)
    sides = [tuple(painter.side("front"))]
    if template.sides == 2:
        sides.append(tuple(painter.side("back")))
    problems = tuple(dict.fromkeys(painter.problems))
    return LaidOut(template=template, sides=tuple(sides), problems=problems)


def content_hash(template: Template, content: BadgeContent) -> str:
    """A hash of what would print, without the code: 32 hexadecimal digits.

    It changes when a text that the template shows changes, or a colour it takes from the
    category, or the template's name, version or stamp.
    """
    fields = _cleaned(content.fields)
    texts = [
        resolve(paragraph, fields) if _shown(element.when, fields) else ""
        for element in template.elements
        if isinstance(element, Text)
        for paragraph in element.paragraphs
    ]
    others = [
        _shown(element.when, fields)
        for element in template.elements
        if element.when and not isinstance(element, Text)
    ]
    colour = "" if template.mono else category_colour(template, content)
    shown = [template.name, template.version, texts, others, colour]
    if template.stamp:
        shown.append(template.stamp)
    return hashlib.sha256(
        json.dumps(shown, ensure_ascii=False, separators=(",", ":")).encode()
    ).hexdigest()[:32]


def resolve(paragraph: Paragraph, fields: Mapping[str, str]) -> str:
    """The text of *paragraph* for cleaned *fields*, "" if nothing of it is to be set."""
    if not _shown(paragraph.when, fields) or (
        paragraph.unless and fields.get(paragraph.unless, "")
    ):
        return ""
    filled = [clean(_fill(pattern, fields)) for pattern in paragraph.choices]
    given = [text for text in filled if text]
    if paragraph.between is None:
        text = given[0] if given else ""
    else:
        text = paragraph.between.join(given)
    return capitals(text) if paragraph.capitals else text


def category_colour(template: Template, content: BadgeContent) -> str:
    """The `#rrggbb` of the badge's category, or the template's own where none is given."""
    category = content.fields.get("category", "")
    return content.colours.get(category, "") or template.category_colour


def readable_on(colour: str) -> str:
    """Black or white, whichever stands out more on `#rrggbb` *colour*.

    Source: contrast ratio of WCAG 2.2.
    """
    lit = luminance(colour) + 0.05
    return "#ffffff" if 1.05 / lit >= lit / 0.05 else "#000000"


def luminance(colour: str) -> float:
    """How bright `#rrggbb` *colour* is, 0 black to 1 white. Source: WCAG 2.2."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def _shown(when: str, fields: Mapping[str, str]) -> bool:
    return not when or bool(fields.get(when, ""))


def _cleaned(fields: Mapping[str, str]) -> dict[str, str]:
    return {name: clean(value) for name, value in fields.items() if value}


def _fill(pattern: str, fields: Mapping[str, str]) -> str:
    """Put fields into *pattern*; one that names only empty fields gives nothing."""
    filled, named, given = [], False, False
    for words, names in parts(pattern):
        text = words or next(filter(None, (fields.get(name, "") for name in names)), "")
        named = named or bool(names)
        given = given or bool(names and text)
        filled.append(text)
    return "".join(filled) if given or not named else ""


class _Painter:
    """Places one badge, and gathers what is wrong with it."""

    def __init__(self, template: Template, content: BadgeContent, fonts: FontSet) -> None:
        self._template = template
        self._content = content
        self._fonts = fonts
        self._fields = _cleaned(content.fields)
        self._category = category_colour(template, content)
        self.problems: list[Problem] = []

    def side(self, side: str) -> Iterator[Placed]:
        for element in self._template.elements_of(side):
            if _shown(element.when, self._fields):
                yield from self._placed(element)

    def _colour(self, name: str) -> str:
        if name == "category":
            return self._category
        if name == "on_category":
            return readable_on(self._category)
        return self._template.colours.get(name, name)

    def _placed(self, element: Element) -> Iterator[Placed]:
        match element:
            case Text():
                yield from self._text(element)
            case Box():
                yield PlacedBox(
                    element.x,
                    element.y,
                    element.w,
                    element.h,
                    self._colour(element.fill),
                    self._colour(element.stroke),
                    element.stroke_mm,
                    element.radius,
                )
            case Rule():
                yield PlacedLine(
                    element.x,
                    element.y,
                    element.x2,
                    element.y2,
                    element.stroke_mm,
                    self._colour(element.colour),
                )
            case Image():
                data = self._template.images[element.file]
                x, y, w, h = element.x, element.y, element.w, element.h
                yield PlacedImage(x, y, w, h, data, element.turn)
            case Code():
                yield PlacedCode(element.x, element.y, element.size, self._content.token)

    def _text(self, element: Text) -> Iterator[PlacedText]:
        paragraphs: list[Paragraph] = []
        styles: list[Style] = []
        gap_mm = 0.0
        for paragraph in element.paragraphs:
            gap_mm = max(gap_mm, paragraph.gap_mm)  # what is empty leaves its gap to the next
            text = resolve(paragraph, self._fields)
            if text and self._settable(paragraph, text):
                paragraphs.append(paragraph)
                styles.append(_style(paragraph, text, gap_mm))
                gap_mm = 0.0
        width, height = _along(element)
        block = fit(styles, self._fonts, width_mm=width, height_mm=height)
        for index in block.too_long:
            self.problems.append(Problem(WILL_NOT_FIT, _field_of(paragraphs[index], self._fields)))
        yield from self._lines(element, block, paragraphs)

    def _settable(self, paragraph: Paragraph, text: str) -> bool:
        """Whether fonts can show *text*; else the problems are noted."""
        name = _field_of(paragraph, self._fields)
        if len(text) > LONGEST:
            self.problems.append(Problem(WILL_NOT_FIT, name))
            return False
        fonts = self._fonts.of(paragraph.font)
        missing = fonts.missing(text, paragraph.weight)
        if not missing:
            missing = fonts.line(text, paragraph.weight, tracking=paragraph.tracking).missing
        for char in missing:
            holder = _holder(char, paragraph, self._fields) or name
            self.problems.append(Problem(MISSING_GLYPH, holder, char))
        return not missing

    def _lines(
        self, element: Text, block: Block, paragraphs: list[Paragraph]
    ) -> Iterator[PlacedText]:
        width, height = _along(element)
        spare = height - block.height_mm
        top = {"top": 0.0, "middle": spare / 2, "bottom": spare}[element.valign]
        for set_line in block.lines:
            paragraph = paragraphs[set_line.paragraph]
            mm = set_line.size_pt * MM_PER_PT
            room = width - set_line.line.full_width * mm
            indent = {"left": 0.0, "centre": room / 2, "right": room}[element.align]
            x, y = _on_side(element, indent - set_line.line.left * mm, top + set_line.baseline_mm)
            yield PlacedText(
                x,
                y,
                set_line.size_pt,
                self._colour(paragraph.colour),
                set_line.line,
                _field_of(paragraph, self._fields),
                (element.x, element.y, element.w, element.h),
                element.turn,
                paragraph.size_pt,
            )


def _along(element: Text) -> tuple[float, float]:
    """How long the lines of a text may be, and how high the stack of them, in mm."""
    turned = element.turn in (90, 270)
    return (element.h, element.w) if turned else (element.w, element.h)


def _on_side(element: Text, along: float, down: float) -> tuple[float, float]:
    """The place on the badge's side of a point of a text, given as the text is read."""
    match element.turn:
        case 90:
            return element.x + element.w - down, element.y + along
        case 180:
            return element.x + element.w - along, element.y + element.h - down
        case 270:
            return element.x + down, element.y + element.h - along
    return element.x + along, element.y + down


def _style(paragraph: Paragraph, text: str, gap_mm: float) -> Style:
    return Style(
        text=text,
        size_pt=paragraph.size_pt,
        min_pt=paragraph.min_pt,
        weight=paragraph.weight,
        max_lines=paragraph.max_lines,
        gap_mm=gap_mm,
        tracking=paragraph.tracking,
        font=paragraph.font,
    )


def _field_of(paragraph: Paragraph, fields: Mapping[str, str]) -> str:
    """The field a person would mend to change *paragraph*: the longest of those it shows."""
    for pattern in paragraph.choices:
        names = [name for name in fields_in(pattern) if fields.get(name, "")]
        if names:
            return max(names, key=lambda name: len(fields[name]))
    return paragraph.fields[0] if paragraph.fields else "template"


def _holder(char: str, paragraph: Paragraph, fields: Mapping[str, str]) -> str:
    for name in paragraph.fields:
        if char in fields.get(name, ""):
            return name
    return ""
