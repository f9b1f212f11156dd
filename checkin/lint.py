"""What is likely to go wrong with a badge template, found before anything is printed. Pure.

`check` looks at the design alone; give it what is known of the event and of its printers, and it
looks at these too. Each finding names the element it is about, so that an editor can show it there.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from rapidfuzz import fuzz, process

from checkin.geometry import Rect, bounds
from checkin.layout import MM_PER_PT, luminance, readable_on
from checkin.papers import Paper
from checkin.shaping import FontSet
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
    words_in,
)
from checkin.text import clean
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: Modules of this size are read by every camera and survive thermal paper.
GOOD_MODULE_MM: Final = 0.5
#: Capitals of this height are read at arm's length.
NAME_MM: Final = 7.0
#: Contrast of text with what lies behind it. Source: WCAG 2.2, 1.4.3.
LEAST_CONTRAST: Final = 4.5
NAME_FIELDS: Final = frozenset({"name", "full_name", "given_name", "family_name", "badge_name"})

_CAPITAL_EM: Final = 0.714  # how high a capital is, in ems, in the fonts of badges
_LINE_EM: Final = 0.96  # what a line takes in a box
_PALE: Final = 0.75  # luminance from which a code can stand on a colour
_SLIGHTLY_MM: Final = 0.02
_OVER_HALF: Final = 0.5
_LIKE: Final = 75


class Kind(StrEnum):
    SMALL_MODULE = "small_module"
    QUIET_ZONE = "quiet_zone"
    NO_CODE = "no_code"
    MARGIN = "margin"
    PRINTER_MARGIN = "printer_margin"
    SMALL_NAME = "small_name"
    NO_NAME = "no_name"
    CONTRAST = "contrast"
    UNKNOWN_FIELD = "unknown_field"
    MISSING_FONT = "missing_font"
    NEVER_SHOWN = "never_shown"
    PICTURE = "picture"
    EMPTY = "empty"


class Severity(StrEnum):
    """ERROR: badges will be wrong or cannot be kept; WARNING: look at it; NOTE: good to know."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


_TEXTS: Final = {
    Kind.SMALL_MODULE: QT_TRANSLATE_NOOP(
        "lint",
        "The squares of the code are {mm} mm wide. From 0.5 mm on every camera reads it: make it"
        " at least {size} mm wide.",
    ),
    Kind.QUIET_ZONE: QT_TRANSLATE_NOOP(
        "lint", "Something lies in the white edge of the code, which then may not be read."
    ),
    Kind.NO_CODE: QT_TRANSLATE_NOOP(
        "lint", "There is no code on the badge, so it cannot be scanned at a door."
    ),
    Kind.MARGIN: QT_TRANSLATE_NOOP("lint", "It reaches {mm} mm into the margin of the page."),
    Kind.PRINTER_MARGIN: QT_TRANSLATE_NOOP(
        "lint", "It reaches {mm} mm into the edge where {printer} cannot print."
    ),
    Kind.SMALL_NAME: QT_TRANSLATE_NOOP(
        "lint", "Capitals of the name are {mm} mm high. At arm's length, 7 mm are read."
    ),
    Kind.NO_NAME: QT_TRANSLATE_NOOP("lint", "No name stands on the front of the badge."),
    Kind.CONTRAST: QT_TRANSLATE_NOOP(
        "lint", "Contrast of {found} : 1 between text and background; 4.5 : 1 is read with ease."
    ),
    Kind.UNKNOWN_FIELD: QT_TRANSLATE_NOOP("lint", "Nobody has a field “{field}”."),
    Kind.MISSING_FONT: QT_TRANSLATE_NOOP("lint", "No font has “{chars}”."),
    Kind.NEVER_SHOWN: QT_TRANSLATE_NOOP("lint", "It stands on the back, but there is none."),
    Kind.PICTURE: QT_TRANSLATE_NOOP(
        "lint", "Parts of this picture do not print as they are meant: {parts}."
    ),
    Kind.EMPTY: QT_TRANSLATE_NOOP("lint", "There is nothing on the badge."),
}
_CATEGORY_CONTRAST: Final = QT_TRANSLATE_NOOP(
    "lint",
    "Contrast of {found} : 1 with the colour of {category}; 4.5 : 1 is read with ease.",
)
_LIKE_FIELD: Final = QT_TRANSLATE_NOOP("lint", "Nobody has a field “{field}”. Is “{other}” meant?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to look at. `element` is the id of the element, "" for the badge as a whole.

    `text` is a sentence in English with named fields, marked for translation under "lint"; the
    `facts` fill them.
    """

    kind: Kind
    severity: Severity
    element: str = ""
    text: str = ""
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def detail(self) -> Detail:
        """The sentence, for `ui.messages` to translate."""
        return Detail(self.text, context="lint", **self.facts)

    def __str__(self) -> str:
        return str(self.detail)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """What is known of the event that badges are for; nothing of it has to be given.

    Attributes:
        fields: Names of all fields there are; None: any.
        colours: Of the categories, `#rrggbb` by name.
        papers: What lies in the printers, by their names.
        left_out: Of each picture what cannot be painted, by its file name.
    """

    fields: Collection[str] | None = None
    colours: Mapping[str, str] = field(default_factory=dict)
    papers: Mapping[str, Paper] = field(default_factory=dict)
    left_out: Mapping[str, Sequence[str]] = field(default_factory=dict)


def check(template: Template, fonts: FontSet, event: Event | None = None) -> list[Finding]:
    """Everything to look at, in the order of the elements, the badge as a whole last."""
    found = list(_Check(template, fonts, event or Event()).findings())
    return list({(f.kind, f.element, str(f)): f for f in found}.values())


class _Check:
    def __init__(self, template: Template, fonts: FontSet, event: Event) -> None:
        self._template = template
        self._fonts = fonts
        self._event = event
        self._sides = ("front", "back") if template.sides == 2 else ("front",)

    def findings(self) -> Iterator[Finding]:
        for element in self._template.elements:
            yield from self._element(element)
        yield from self._whole()

    def _element(self, element: Element) -> Iterator[Finding]:
        if element.side == "back" and "back" not in self._sides:
            yield _finding(Kind.NEVER_SHOWN, Severity.WARNING, element)
            return
        match element:
            case Code():
                yield from self._code(element)
            case Text():
                yield from self._text(element)
            case Image() if parts := self._event.left_out.get(element.file):
                facts = {"parts": ", ".join(parts)}
                yield _finding(Kind.PICTURE, Severity.WARNING, element, facts)
        yield from self._margins(element)
        if element.when:
            yield from self._fields(element, (element.when,))

    def _whole(self) -> Iterator[Finding]:
        if not self._template.elements:
            yield _finding(Kind.EMPTY, Severity.ERROR)
            return
        front = self._template.elements_of("front")
        names = [text for text in front if isinstance(text, Text) and _name_in(text) is not None]
        if not names:
            yield _finding(Kind.NO_NAME, Severity.WARNING)
        else:
            yield from _name_height(max(names, key=_name_mm))
        if not any(isinstance(element, Code) for element in self._template.elements):
            yield _finding(Kind.NO_CODE, Severity.NOTE)

    # -- codes

    def _code(self, code: Code) -> Iterator[Finding]:
        module = code.size / QR_MODULES
        if module < GOOD_MODULE_MM - 1e-9:
            facts = {"mm": _number(module, 2), "size": _number(QR_MODULES * GOOD_MODULE_MM)}
            yield _finding(Kind.SMALL_MODULE, Severity.WARNING, code, facts)
        for side in self._sides:
            if code.side in (side, "both") and self._is_disturbed(code, side):
                yield _finding(Kind.QUIET_ZONE, Severity.ERROR, code)

    def _is_disturbed(self, code: Code, side: str) -> bool:
        square, before = bounds(code), True
        for element in self._template.elements_of(side):
            if element is code:
                before = False
            elif _overlap(square, _ink(element)):
                background = before and isinstance(element, Box) and self._is_pale(element)
                if not (background and _holds(_ink(element, inner=True), square)):
                    return True
        return False

    def _is_pale(self, box: Box) -> bool:
        """Whether a code can stand on *box*, whatever the category."""
        return all(luminance(colour) >= _PALE for _, colour in self._colours(box.fill))

    # -- texts

    def _text(self, text: Text) -> Iterator[Finding]:
        for paragraph in text.paragraphs:
            yield from self._fields(text, (*paragraph.fields, paragraph.when, paragraph.unless))
            yield from self._letters(text, paragraph)
            for side in self._sides:
                if text.side in (side, "both"):
                    yield from self._contrast(text, paragraph, side)

    def _fields(self, element: Element, names: Sequence[str]) -> Iterator[Finding]:
        known = self._event.fields
        for name in names:
            if known is None or not name or name in known:
                continue
            near = process.extractOne(name, list(known), scorer=fuzz.ratio, score_cutoff=_LIKE)
            facts = {"field": name} | ({"other": str(near[0])} if near else {})
            text = _LIKE_FIELD if near else ""
            yield _finding(Kind.UNKNOWN_FIELD, Severity.WARNING, element, facts, text)

    def _letters(self, text: Text, paragraph: Paragraph) -> Iterator[Finding]:
        words = " ".join([*map(words_in, paragraph.choices), paragraph.between or ""])
        missing = self._fonts.of(paragraph.font).missing(clean(words), paragraph.weight)
        if missing:
            yield _finding(
                Kind.MISSING_FONT, Severity.ERROR, text, {"chars": " ".join(missing)[:40]}
            )

    def _contrast(self, text: Text, paragraph: Paragraph, side: str) -> Iterator[Finding]:
        worst, category = LEAST_CONTRAST, ""
        for behind in self._behind(text, paragraph, side):
            for name, back in self._colours(behind):
                fore = self._colour(paragraph.colour, name)
                found = _ratio(fore, back)
                if found < worst:
                    worst, category = found, name
            for name, fore in self._colours(paragraph.colour):
                found = _ratio(fore, self._colour(behind, name))
                if found < worst:
                    worst, category = found, name
        if worst < LEAST_CONTRAST:
            facts = {"found": _number(worst)} | ({"category": category} if category else {})
            words = _CATEGORY_CONTRAST if category else ""
            yield _finding(Kind.CONTRAST, Severity.WARNING, text, facts, words)

    def _behind(self, text: Text, paragraph: Paragraph, side: str) -> Iterator[str]:
        """The colours that may lie behind a text: of boxes beneath it, and of the paper."""
        place = bounds(text)
        pile = list(self._template.elements_of(side))
        for element in reversed(pile[: pile.index(text)]):
            under = bounds(element)
            if isinstance(element, Image) and _part_of(place, under) > _OVER_HALF:
                return  # nobody knows what the picture shows there
            if not isinstance(element, Box) or not element.fill:
                continue
            if _part_of(place, under) <= _OVER_HALF:
                continue
            yield element.fill
            there = element.when in ("", text.when, paragraph.when, *paragraph.fields)
            if there and _holds(under, place):
                return
        yield "#ffffff"

    # -- margins

    def _margins(self, element: Element) -> Iterator[Finding]:
        width, height = self._template.width_mm, self._template.height_mm
        ink = _ink(element)
        inside = min(_room(ink, Rect(0, 0, width, height), self._template.margin_mm))
        severity = Severity.ERROR if isinstance(element, Text | Code) else Severity.NOTE
        if any(self._template.margin_mm) and inside < -_SLIGHTLY_MM:
            yield _finding(Kind.MARGIN, severity, element, {"mm": _number(-inside)})
        for name, paper in self._event.papers.items():
            short = self._short_of(element, ink, paper)
            if short > _SLIGHTLY_MM:
                facts = {"mm": _number(short), "printer": name}
                yield _finding(Kind.PRINTER_MARGIN, severity, element, facts)

    def _short_of(self, element: Element, ink: Rect, paper: Paper) -> float:
        """How far *ink* reaches into what *paper* leaves white, in mm; 0 if it does not."""
        page_width, page_length = self._template.page_mm
        length = paper.length_mm or page_length
        left, top = (paper.width_mm - page_width) / 2, max(0.0, (length - page_length) / 2)
        sheet = Rect(0, 0, paper.width_mm, length)
        margins = paper.margin_mm if paper.length_mm else (paper.margin_mm[0], 0.0)
        short = 0.0
        for side in self._sides:
            if element.side not in (side, "both"):
                continue
            for x, y in self._places():
                on_page = _on_flat(ink, self._template, side)
                placed = Rect(on_page.x + x + left, on_page.y + y + top, on_page.w, on_page.h)
                short = max(short, -min(_room(placed, sheet, margins)))
        return short

    def _places(self) -> list[tuple[float, float]]:
        """The corners of the first and of the last badge on the page."""
        sheet = self._template.sheet
        if sheet is None:
            return [(0.0, 0.0)]
        last = (
            sheet.x_mm + (sheet.cols - 1) * sheet.pitch_x_mm,
            sheet.y_mm + (sheet.rows - 1) * sheet.pitch_y_mm,
        )
        return [(sheet.x_mm, sheet.y_mm), last]

    # -- colours

    def _colours(self, name: str) -> list[tuple[str, str]]:
        """(category, `#rrggbb`) for each colour that *name* can stand for; "" for any category."""
        if name not in ("category", "on_category"):
            return [("", self._colour(name, ""))]
        return [(one, self._colour(name, one)) for one in ("", *self._event.colours)]

    def _colour(self, name: str, category: str) -> str:
        if self._template.mono and name in ("category", "on_category"):
            category = ""
        of_category = self._event.colours.get(category, "") or self._template.category_colour
        if name == "category":
            return of_category
        if name == "on_category":
            return readable_on(of_category)
        return self._template.colours.get(name, name) or "#ffffff"


def _finding(
    kind: Kind,
    severity: Severity,
    element: Element | None = None,
    facts: Mapping[str, str] | None = None,
    text: str = "",
) -> Finding:
    return Finding(
        kind=kind,
        severity=severity,
        element=element.id if element else "",
        text=text or _TEXTS[kind],
        facts=facts or {},
    )


def _name_in(text: Text) -> Paragraph | None:
    """The largest paragraph of *text* that shows a name."""
    found = [p for p in text.paragraphs if NAME_FIELDS & set(p.fields)]
    return max(found, key=lambda paragraph: paragraph.size_pt, default=None)


def _name_mm(text: Text) -> float:
    """How high capitals of the name in *text* are at most."""
    paragraph = _name_in(text)
    if paragraph is None:
        return 0.0
    room = text.w if text.turn in (90, 270) else text.h
    return min(paragraph.size_pt * MM_PER_PT, room / _LINE_EM) * _CAPITAL_EM


def _name_height(text: Text) -> Iterator[Finding]:
    height = _name_mm(text)
    if height < NAME_MM - 0.005:
        yield _finding(Kind.SMALL_NAME, Severity.WARNING, text, {"mm": _number(height)})


def _ratio(one: str, other: str) -> float:
    """The contrast of two `#rrggbb`, 1 to 21. Source: WCAG 2.2."""
    lights = sorted((luminance(one), luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _ink(element: Element, *, inner: bool = False) -> Rect:
    """Where *element* may leave ink; *inner*: the part of a box within its edge."""
    box = bounds(element)
    edge = 0.0
    if isinstance(element, Rule) or (isinstance(element, Box) and element.stroke):
        edge = element.stroke_mm / 2
    if inner:
        edge = -edge
    return Rect(box.x - edge, box.y - edge, box.w + 2 * edge, box.h + 2 * edge)


def _overlap(one: Rect, other: Rect) -> bool:
    across = min(one.right, other.right) - max(one.x, other.x)
    down = min(one.bottom, other.bottom) - max(one.y, other.y)
    return across > _SLIGHTLY_MM and down > _SLIGHTLY_MM


def _holds(outer: Rect, inner: Rect) -> bool:
    return (
        outer.x <= inner.x + _SLIGHTLY_MM
        and outer.y <= inner.y + _SLIGHTLY_MM
        and outer.right >= inner.right - _SLIGHTLY_MM
        and outer.bottom >= inner.bottom - _SLIGHTLY_MM
    )


def _part_of(whole: Rect, other: Rect) -> float:
    """Which part of *whole* lies under *other*, 0 to 1."""
    across = max(0.0, min(whole.right, other.right) - max(whole.x, other.x))
    down = max(0.0, min(whole.bottom, other.bottom) - max(whole.y, other.y))
    return across * down / (whole.w * whole.h) if whole.w and whole.h else 0.0


def _room(ink: Rect, page: Rect, margins: tuple[float, float]) -> tuple[float, float, float, float]:
    """How far *ink* is from the margins of *page*: left, top, right, bottom; negative within."""
    sides, ends = margins
    return (
        ink.x - page.x - sides,
        ink.y - page.y - ends,
        page.right - sides - ink.right,
        page.bottom - ends - ink.bottom,
    )


def _on_flat(ink: Rect, template: Template, side: str) -> Rect:
    """*ink* of one side on the flat badge, before it is folded."""
    if template.fold == "side" and side == "front":
        return Rect(ink.x + template.width_mm, ink.y, ink.w, ink.h)
    if template.fold == "top" and side == "front":
        return Rect(ink.x, ink.y + template.height_mm, ink.w, ink.h)
    if template.fold == "top":
        x, y = template.width_mm - ink.right, template.height_mm - ink.bottom
        return Rect(x, y, ink.w, ink.h)
    return ink


def _number(value: float, places: int = 1) -> str:
    """*value* rounded, without a needless point."""
    return f"{value:.{places}f}".rstrip("0").rstrip(".")
