"""Templates written as JSON, and what of that says how their badges look.

What is written is read again as the same template: see `template_file`.
"""

import hashlib
import json
from dataclasses import MISSING, fields
from typing import Any, Final

from checkin.template import (
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
)

#: The newest form of the file that is known. 2: ids, turns, margins, backs, SVG, fonts, {a|b}.
FORMAT: Final = 2

#: What each kind of element is called.
KINDS: Final = {Text: "text", Box: "box", Rule: "line", Image: "image", Code: "qr"}


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
    if template.guides != Guidelines():
        told["guides_mm"] = {
            "x": [_plain(n) for n in template.guides.upright],
            "y": [_plain(n) for n in template.guides.level],
        }
    if template.sheet is not None:
        told["sheet"] = _sheet_json(template.sheet)
    told["colours"] = dict(template.colours)
    told["category_colour"] = template.category_colour
    told["elements"] = [element_json(element) for element in template.elements]
    return json.dumps(told, ensure_ascii=False, indent=1)


def look_of(template: Template) -> str:
    """32 hexadecimal digits that stand for how badges of *template* look: elements, size, pictures.

    Its name, title and version do not count, nor do the ids of its elements or guide lines.
    """
    told = json.loads(to_json(template))
    for name in ("format", "name", "title", "version", "guides_mm"):
        told.pop(name, None)
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
    told: dict[str, Any] = {"kind": KINDS[type(element)]}
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
