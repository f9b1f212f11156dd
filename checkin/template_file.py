"""Templates read from JSON. `assets/badges/schema.json` describes it for people and editors.

`parse` checks everything the schema does and what it cannot: that colours exist, that elements lie
on the page, and that a code is large enough to be read. `template_json` writes.
"""

import json
import re
from collections.abc import Mapping
from typing import Any, Final

from checkin.errors import TemplateError
from checkin.template import (
    FONTS,
    QR_MODULES,
    SMALLEST_MODULE_MM,
    TURNS,
    Box,
    Code,
    Element,
    Guidelines,
    Image,
    Paragraph,
    Rule,
    Sheet,
    Template,
    Text,
    identified,
    words_in,
)
from checkin.template_json import FORMAT, KINDS, element_json
from checkin.template_reader import NO_JSON, THE_FILE, THE_TEMPLATE, Reader
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: No side of a badge is longer, in mm.
LONGEST_MM = 500.0
SMALLEST_MM = 20.0
SMALLEST_BOX_MM = 0.1
SMALLEST_SHEET_MM, LARGEST_SHEET_MM = 50.0, 2000.0
#: So many badges at most in a row or a column of a sheet.
MOST_ON_SHEET = 50
#: More guide lines one way than this help nobody.
MOST_GUIDES = 50

_OVER_MM = 0.01  # what rounding may add

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
_NAME = re.compile(r"[a-z0-9][a-z0-9-]*")
_ID = re.compile(r"[A-Za-z0-9_-]{1,40}")
_COLOUR_NAME = re.compile(r"[a-z][a-z0-9_]*")
_BY_CATEGORY = ("category", "on_category")
_FILE = re.compile(r"[A-Za-z0-9_-]+\.(png|jpg|jpeg|svg)")

# Where things stand.
_THE_ELEMENT: Final = QT_TRANSLATE_NOOP("details", "the element")
_ELEMENT_OF: Final = QT_TRANSLATE_NOOP("details", "{template}, element {number}")
_COLOURS_OF: Final = QT_TRANSLATE_NOOP("details", "{template}, colours")
_GUIDES_OF: Final = QT_TRANSLATE_NOOP("details", "{template}, guide lines")
_SHEET_OF: Final = QT_TRANSLATE_NOOP("details", "{template}, sheet")
_PARAGRAPH_OF: Final = QT_TRANSLATE_NOOP("details", "{where}, paragraph {number}")
_OF_A_KIND: Final = QT_TRANSLATE_NOOP("details", "{where} ({kind})")

# What is wrong there.
NO_COLOUR_NAME: Final = QT_TRANSLATE_NOOP("details", "“{name}” cannot be the name of a colour")
OFF_THE_SHEET: Final = QT_TRANSLATE_NOOP("details", "the badges reach beyond the sheet")
_NEWER: Final = QT_TRANSLATE_NOOP(
    "details", "it was made by a newer version of this program; install that one"
)
_NO_NAME: Final = QT_TRANSLATE_NOOP("details", "“name” should be small letters, digits and hyphens")
_NO_INK: Final = QT_TRANSLATE_NOOP("details", "the colour “ink” is missing")
_NO_COLOUR: Final = QT_TRANSLATE_NOOP("details", "“{key}” should be a colour such as #1b3a8a")
_NOT_A_COLOUR: Final = QT_TRANSLATE_NOOP(
    "details", "“{key}” should be a colour such as #1b3a8a or one of the template's"
)
_NO_ID: Final = QT_TRANSLATE_NOOP("details", "“id” should be letters, digits and hyphens")
_NO_PICTURE: Final = QT_TRANSLATE_NOOP(
    "details", "there is no picture “{file}” beside the template"
)
_NO_TURN: Final = QT_TRANSLATE_NOOP("details", "“turn” should be 0, 90, 180 or 270")
_NO_PATTERN: Final = QT_TRANSLATE_NOOP(
    "details", "a text should be words and names of fields in braces"
)
_ONE_ID: Final = QT_TRANSLATE_NOOP("details", "two elements have one id")
_TWO_BACKS: Final = QT_TRANSLATE_NOOP(
    "details", "a folded badge has its back already, without “two_sided”"
)
_OFF_THE_BADGE: Final = QT_TRANSLATE_NOOP("details", "it reaches beyond the badge")
_OVER_ONE_ANOTHER: Final = QT_TRANSLATE_NOOP(
    "details", "the badges on the sheet lie over one another"
)


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
        raise TemplateError(where=THE_FILE, why=NO_JSON) from error
    return _template(Reader(raw, THE_TEMPLATE), images or {})


def checked(element: Element, template: Template) -> Element:
    """*element* if it may stand on *template*.

    Raises:
        TemplateError: with one sentence on which of its values will not do.
    """
    read = Reader(element_json(element), element.id or Detail(_THE_ELEMENT))
    found = _element(read, template.colours, template.images)
    _check_place(found, template, read.where)
    return found


def _template(read: Reader, images: Mapping[str, bytes]) -> Template:
    read.text("$schema", "")
    if read.has("format") and read.whole("format", 1, 1_000_000, 1) > FORMAT:
        raise read.error(_NEWER)
    name = read.text("name")
    if not _NAME.fullmatch(name):
        raise read.error(_NO_NAME)
    read.where = name
    colours = _colours(Reader(read.take("colours"), Detail(_COLOURS_OF, template=name)))
    elements = tuple(
        _element(Reader(raw, Detail(_ELEMENT_OF, template=name, number=number)), colours, images)
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
        guides=_guides_of(read, name),
        sheet=_sheet_of(read, name),
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


def _colours(read: Reader) -> dict[str, str]:
    found = {}
    for name in read.names():
        if name in _BY_CATEGORY or not _COLOUR_NAME.fullmatch(name):
            raise read.error(NO_COLOUR_NAME, name=name)
        found[name] = _hex(read, name)
    if "ink" not in found:
        raise read.error(_NO_INK)
    return found


def _hex(read: Reader, key: str, default: str | None = None) -> str:
    value = read.text(key, default)
    if not _HEX.fullmatch(value):
        raise read.error(_NO_COLOUR, key=key)
    return value


def _colour(read: Reader, key: str, colours: Mapping[str, str], default: str) -> str:
    """A colour of the template's, one by category or a `#rrggbb`; "" only as *default*."""
    value = read.text(key, default)
    if value != default and value not in (*colours, *_BY_CATEGORY) and not _HEX.fullmatch(value):
        raise read.error(_NOT_A_COLOUR, key=key)
    return value


def _guides_of(read: Reader, name: str) -> Guidelines:
    if not read.has("guides_mm"):
        return Guidelines()
    lines = Reader(read.take("guides_mm"), Detail(_GUIDES_OF, template=name))
    upright = lines.places("x", LONGEST_MM, MOST_GUIDES)
    level = lines.places("y", LONGEST_MM, MOST_GUIDES)
    lines.done()
    return Guidelines(tuple(sorted(set(upright))), tuple(sorted(set(level))))


def _sheet_of(read: Reader, name: str) -> Sheet | None:
    if not read.has("sheet"):
        return None
    return _sheet(Reader(read.take("sheet"), Detail(_SHEET_OF, template=name)))


def _sheet(read: Reader) -> Sheet:
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


def _element(read: Reader, colours: Mapping[str, str], images: Mapping[str, bytes]) -> Element:
    kind = read.choice("kind", tuple(KINDS.values()), "")
    read.where = Detail(_OF_A_KIND, where=read.where, kind=kind)
    common: dict[str, Any] = {
        "x": read.number("x", 0, LONGEST_MM),
        "y": read.number("y", 0, LONGEST_MM),
        "when": read.text("when", ""),
        "side": read.choice("side", ("front", "back", "both"), "both"),
        "id": read.text("id", ""),
    }
    if common["id"] and not _ID.fullmatch(common["id"]):
        raise read.error(_NO_ID)
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


def _box(read: Reader, common: dict[str, Any], colours: Mapping[str, str]) -> Box:
    return Box(
        **common,
        fill=_colour(read, "fill", colours, ""),
        stroke=_colour(read, "stroke", colours, ""),
        stroke_mm=read.number("stroke_mm", 0, 20, 0),
        radius=read.number("radius", 0, 50, 0),
    )


def _image(read: Reader, common: dict[str, Any], images: Mapping[str, bytes]) -> Image:
    file = read.text("file")
    if not is_picture_name(file) or file not in images:
        raise read.error(_NO_PICTURE, file=file)
    return Image(**common, file=file, turn=_turn(read))


def _text(read: Reader, common: dict[str, Any], colours: Mapping[str, str]) -> Text:
    return Text(
        **common,
        align=read.choice("align", ("left", "centre", "right"), "centre"),
        valign=read.choice("valign", ("top", "middle", "bottom"), "middle"),
        turn=_turn(read),
        paragraphs=tuple(
            _paragraph(Reader(raw, Detail(_PARAGRAPH_OF, where=read.where, number=number)), colours)
            for number, raw in enumerate(read.several("paragraphs"), 1)
        ),
    )


def _turn(read: Reader) -> int:
    turn = read.whole("turn", 0, 270, 0)
    if turn not in TURNS:
        raise read.error(_NO_TURN)
    return turn


def _paragraph(read: Reader, colours: Mapping[str, str]) -> Paragraph:
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
            raise read.error(_NO_PATTERN)
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


def _check(template: Template, read: Reader) -> None:
    named = [element.id for element in template.elements if element.id]
    if len(set(named)) < len(named):
        raise read.error(_ONE_ID)
    if template.fold and template.two_sided:
        raise read.error(_TWO_BACKS)
    for number, element in enumerate(template.elements, 1):
        where = Detail(_ELEMENT_OF, template=template.name, number=number)
        _check_place(element, template, where)
    if template.sheet is not None and (why := sheet_fault(template.sheet, template)):
        raise TemplateError(where=read.where, why=why)


def _check_place(element: Element, template: Template, where: str | Detail) -> None:
    if isinstance(element, Rule):
        right, bottom = max(element.x, element.x2), max(element.y, element.y2)
    elif isinstance(element, Code):
        right, bottom = element.x + element.size, element.y + element.size
    else:
        right, bottom = element.x + element.w, element.y + element.h
    if right > template.width_mm + _OVER_MM or bottom > template.height_mm + _OVER_MM:
        raise TemplateError(where=where, why=Detail(_OFF_THE_BADGE))


def sheet_fault(sheet: Sheet, template: Template) -> Detail | None:
    """Why the badges of *template* do not lie side by side on *sheet*; None if they do."""
    width, height = template.badge_mm
    right = sheet.x_mm + (sheet.cols - 1) * sheet.pitch_x_mm + width
    bottom = sheet.y_mm + (sheet.rows - 1) * sheet.pitch_y_mm + height
    if right > sheet.width_mm + _OVER_MM or bottom > sheet.height_mm + _OVER_MM:
        return Detail(OFF_THE_SHEET)
    crowded_x = sheet.cols > 1 and sheet.pitch_x_mm < width - _OVER_MM
    if crowded_x or (sheet.rows > 1 and sheet.pitch_y_mm < height - _OVER_MM):
        return Detail(_OVER_ONE_ANOTHER)
    return None
