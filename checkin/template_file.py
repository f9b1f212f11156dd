"""Templates as JSON, and back. `assets/badges/schema.json` describes them for people and editors.

`parse` checks everything the schema does and what it cannot: that colours exist, that elements lie
on the page, and that a code is large enough to be read. What is written is read again as the same
template.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import MISSING, fields
from typing import Any

from checkin.errors import TemplateError
from checkin.template import (
    FONTS,
    QR_MODULES,
    SMALLEST_MODULE_MM,
    TURNS,
    Box,
    Code,
    Element,
    Image,
    Paragraph,
    Rule,
    Sheet,
    Template,
    Text,
    identified,
    words_in,
)

#: The newest form of the file that is known. 2: ids, turns, margins, backs, SVG, fonts, {a|b}.
FORMAT = 2
#: No side of a badge is longer, in mm.
LONGEST_MM = 500.0
SMALLEST_MM = 20.0
SMALLEST_BOX_MM = 0.1
SMALLEST_SHEET_MM, LARGEST_SHEET_MM = 50.0, 2000.0
#: So many badges at most in a row or a column of a sheet.
MOST_ON_SHEET = 50

_OVER_MM = 0.01  # what rounding may add

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")
_ID = re.compile(r"[A-Za-z0-9_-]{1,40}")
_COLOUR_NAME = re.compile(r"[a-z][a-z0-9_]*")
_BY_CATEGORY = ("category", "on_category")
_FILE = re.compile(r"[A-Za-z0-9_-]+\.(png|jpg|jpeg|svg)")

_KINDS = {Text: "text", Box: "box", Rule: "line", Image: "image", Code: "qr"}


def is_colour(text: str) -> bool:
    """Whether *text* is a colour such as #1b3a8a."""
    return bool(_HEX.fullmatch(text))


def is_name(text: str) -> bool:
    """Whether *text* will do as the name of a template."""
    return bool(_NAME.fullmatch(text))


def is_colour_name(text: str) -> bool:
    """Whether *text* will do as the name of a colour of a template."""
    return bool(_COLOUR_NAME.fullmatch(text)) and text not in _BY_CATEGORY


def is_picture_name(text: str) -> bool:
    """Whether *text* will do as the file name of a picture."""
    return bool(_FILE.fullmatch(text))


# -- writing


def to_json(template: Template) -> str:
    """*template* as JSON, for a file or a fact; its pictures stay apart."""
    told: dict[str, Any] = {
        "format": FORMAT,
        "name": template.name,
        "title": template.title,
        "version": template.version,
        "width_mm": _plain(template.width_mm),
        "height_mm": _plain(template.height_mm),
        "dpi": template.dpi,
    }
    for flag in ("mono", "two_sided"):
        if getattr(template, flag):
            told[flag] = True
    if template.fold:
        told["fold"] = template.fold
    if any(template.margin_mm):
        told["margin_mm"] = [_plain(n) for n in template.margin_mm]
    if template.sheet is not None:
        told["sheet"] = _sheet_json(template.sheet)
    told["colours"] = dict(template.colours)
    told["category_colour"] = template.category_colour
    told["elements"] = [element_json(element) for element in template.elements]
    return json.dumps(told, ensure_ascii=False, indent=1)


def look_of(template: Template) -> str:
    """32 hexadecimal digits that stand for how badges of *template* look: elements, size, pictures.

    Its name, title and version do not count, nor do the ids of its elements.
    """
    told = json.loads(to_json(template))
    for name in ("format", "name", "title", "version"):
        told.pop(name)
    for element in told["elements"]:
        element.pop("id", None)
    pictures = {file: hashlib.sha256(data).hexdigest() for file, data in template.images.items()}
    whole = json.dumps([told, pictures], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(whole.encode()).hexdigest()[:32]


def _sheet_json(sheet: Sheet) -> dict[str, Any]:
    told: dict[str, Any] = {
        "width_mm": _plain(sheet.width_mm),
        "height_mm": _plain(sheet.height_mm),
        "cols": sheet.cols,
        "rows": sheet.rows,
        "origin_mm": [_plain(sheet.x_mm), _plain(sheet.y_mm)],
        "pitch_mm": [_plain(sheet.pitch_x_mm), _plain(sheet.pitch_y_mm)],
    }
    return told | ({"cut_marks": True} if sheet.cut_marks else {})


def element_json(element: Element) -> dict[str, Any]:
    """One element as it stands in the list of the JSON; what is as usual is left out."""
    told: dict[str, Any] = {"kind": _KINDS[type(element)]}
    for item in fields(element):
        value = getattr(element, item.name)
        if item.name == "paragraphs":
            told["paragraphs"] = [_paragraph_json(paragraph) for paragraph in value]
        elif item.default is MISSING or value != item.default:
            told[item.name] = _plain(value)
    return told


def _paragraph_json(paragraph: Paragraph) -> dict[str, Any]:
    told: dict[str, Any]
    if paragraph.between is not None:
        told = {"all_of": list(paragraph.choices), "between": paragraph.between}
    elif len(paragraph.choices) == 1:
        told = {"text": paragraph.choices[0]}
    else:
        told = {"first_of": list(paragraph.choices)}
    for item in fields(paragraph):
        value = getattr(paragraph, item.name)
        if item.name in ("choices", "between"):
            continue
        if item.name == "weight":
            value = "bold" if value >= 600 else "regular"
            if value == "regular":
                continue
        if item.default is MISSING or value != item.default:
            told[item.name] = _plain(value)
    return told


def _plain(value: Any) -> Any:
    """Whole numbers without a point; the rest as it is."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


# -- reading


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


def checked(element: Element, template: Template) -> Element:
    """*element* if it may stand on *template*.

    Raises:
        TemplateError: with one sentence on which of its values will not do.
    """
    read = _Reader(element_json(element), element.id or "the element")
    found = _element(read, template.colours, template.images)
    _check_place(found, template, read, read.where)
    return found


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
    if read.has("format") and read.whole("format", 1, 1_000_000, 1) > FORMAT:
        raise read.error("it was made by a newer version of this program; install that one")
    name = read.text("name")
    if not _NAME.fullmatch(name):
        raise read.error("“name” should be small letters, digits and hyphens")
    read.where = name
    colours = _colours(_Reader(read.take("colours"), f"{name}, colours"))
    elements = tuple(
        _element(_Reader(raw, f"{name}, element {number}"), colours, images)
        for number, raw in enumerate(read.several("elements"), 1)
    )
    template = Template(
        name=name,
        title=read.text("title"),
        version=read.whole("version", 1, 10_000, 1),
        width_mm=read.number("width_mm", SMALLEST_MM, LONGEST_MM),
        height_mm=read.number("height_mm", SMALLEST_MM, LONGEST_MM),
        dpi=read.whole("dpi", 150, 1200, 300),
        mono=read.flag("mono"),
        fold=read.choice("fold", ("", "side", "top"), ""),
        two_sided=read.flag("two_sided"),
        margin_mm=read.pair("margin_mm") if read.has("margin_mm") else (0.0, 0.0),
        sheet=_sheet(_Reader(read.take("sheet"), f"{name}, sheet")) if read.has("sheet") else None,
        colours=colours,
        category_colour=_hex(read, "category_colour", "#334155"),
        elements=elements,
        images=_used(images, elements),
    )
    read.done()
    _check(template, read)
    return identified(template)


def _used(images: Mapping[str, bytes], elements: tuple[Element, ...]) -> dict[str, bytes]:
    files = dict.fromkeys(e.file for e in elements if isinstance(e, Image))
    return {file: images[file] for file in files}


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
        width_mm=read.number("width_mm", SMALLEST_SHEET_MM, LARGEST_SHEET_MM),
        height_mm=read.number("height_mm", SMALLEST_SHEET_MM, LARGEST_SHEET_MM),
        cols=read.whole("cols", 1, MOST_ON_SHEET, 1),
        rows=read.whole("rows", 1, MOST_ON_SHEET, 1),
        x_mm=x,
        y_mm=y,
        pitch_x_mm=pitch_x,
        pitch_y_mm=pitch_y,
        cut_marks=read.flag("cut_marks"),
    )
    read.done()
    return sheet


def _element(read: _Reader, colours: Mapping[str, str], images: Mapping[str, bytes]) -> Element:
    kind = read.choice("kind", tuple(_KINDS.values()), "")
    read.where += f" ({kind})"
    common: dict[str, Any] = {
        "x": read.number("x", 0, LONGEST_MM),
        "y": read.number("y", 0, LONGEST_MM),
        "when": read.text("when", ""),
        "side": read.choice("side", ("front", "back", "both"), "both"),
        "id": read.text("id", ""),
    }
    if common["id"] and not _ID.fullmatch(common["id"]):
        raise read.error("“id” should be letters, digits and hyphens")
    element: Element
    if kind == "qr":
        size = read.number("size", QR_MODULES * SMALLEST_MODULE_MM, 200)
        element = Code(**common, size=size)
    elif kind == "line":
        element = Rule(
            **common,
            x2=read.number("x2", 0, LONGEST_MM),
            y2=read.number("y2", 0, LONGEST_MM),
            stroke_mm=read.number("stroke_mm", 0.05, 20, 0.25),
            colour=_colour(read, "colour", colours, "ink"),
        )
    else:
        common["w"] = read.number("w", SMALLEST_BOX_MM, LONGEST_MM)
        common["h"] = read.number("h", SMALLEST_BOX_MM, LONGEST_MM)
        if kind == "box":
            element = _box(read, common, colours)
        elif kind == "image":
            element = _image(read, common, images)
        else:
            element = _text(read, common, colours)
    read.done()
    return element


def _box(read: _Reader, common: dict[str, Any], colours: Mapping[str, str]) -> Box:
    return Box(
        **common,
        fill=_colour(read, "fill", colours, ""),
        stroke=_colour(read, "stroke", colours, ""),
        stroke_mm=read.number("stroke_mm", 0, 20, 0),
        radius=read.number("radius", 0, 50, 0),
    )


def _image(read: _Reader, common: dict[str, Any], images: Mapping[str, bytes]) -> Image:
    file = read.text("file")
    if not is_picture_name(file) or file not in images:
        raise read.error(f"there is no picture “{file}” beside the template")
    return Image(**common, file=file, turn=_turn(read))


def _text(read: _Reader, common: dict[str, Any], colours: Mapping[str, str]) -> Text:
    return Text(
        **common,
        align=read.choice("align", ("left", "centre", "right"), "centre"),
        valign=read.choice("valign", ("top", "middle", "bottom"), "middle"),
        turn=_turn(read),
        paragraphs=tuple(
            _paragraph(_Reader(raw, f"{read.where}, paragraph {number}"), colours)
            for number, raw in enumerate(read.several("paragraphs"), 1)
        ),
    )


def _turn(read: _Reader) -> int:
    turn = read.whole("turn", 0, 270, 0)
    if turn not in TURNS:
        raise read.error("“turn” should be 0, 90, 180 or 270")
    return turn


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
        if not isinstance(choice, str) or set(words_in(choice)) & set("{}"):
            raise read.error("a text should be words and {field} names in braces")
        patterns.append(choice)
    size = read.number("size_pt", 4, 200)
    paragraph = Paragraph(
        choices=tuple(patterns),
        between=between,
        size_pt=size,
        min_pt=read.number("min_pt", 4, size),
        font=read.choice("font", FONTS, ""),
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
    named = [element.id for element in template.elements if element.id]
    if len(set(named)) < len(named):
        raise read.error("two elements have one id")
    if template.fold and template.two_sided:
        raise read.error("a folded badge has its back already, without “two_sided”")
    for number, element in enumerate(template.elements, 1):
        _check_place(element, template, read, f"element {number}")
    if template.sheet is not None and (why := sheet_fault(template.sheet, template)):
        raise read.error(why)


def _check_place(element: Element, template: Template, read: _Reader, what: str) -> None:
    if isinstance(element, Rule):
        right, bottom = max(element.x, element.x2), max(element.y, element.y2)
    elif isinstance(element, Code):
        right, bottom = element.x + element.size, element.y + element.size
    else:
        right, bottom = element.x + element.w, element.y + element.h
    if right > template.width_mm + _OVER_MM or bottom > template.height_mm + _OVER_MM:
        raise read.error(f"{what} reaches beyond the badge")


def sheet_fault(sheet: Sheet, template: Template) -> str:
    """Why the badges of *template* do not lie side by side on *sheet*; "" if they do."""
    width, height = template.badge_mm
    right = sheet.x_mm + (sheet.cols - 1) * sheet.pitch_x_mm + width
    bottom = sheet.y_mm + (sheet.rows - 1) * sheet.pitch_y_mm + height
    if right > sheet.width_mm + _OVER_MM or bottom > sheet.height_mm + _OVER_MM:
        return "the badges reach beyond the sheet"
    crowded_x = sheet.cols > 1 and sheet.pitch_x_mm < width - _OVER_MM
    if crowded_x or (sheet.rows > 1 and sheet.pitch_y_mm < height - _OVER_MM):
        return "the badges on the sheet lie over one another"
    return ""
