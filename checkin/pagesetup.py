"""Change a template as a whole: name, size, margins, fold, sheet, colours, pictures.

As in `designing`, each operation takes a frozen `Template` and returns a new one that can be saved.
"""

from dataclasses import replace
from typing import Final

from checkin import guidelines
from checkin.errors import TemplateError
from checkin.geometry import on_badge, rounded, scaled, within
from checkin.template import Box, Element, Rule, Sheet, Template, Text
from checkin.template_file import (
    LARGEST_SHEET_MM,
    LONGEST_MM,
    MOST_ON_SHEET,
    NO_COLOUR_NAME,
    OFF_THE_SHEET,
    SMALLEST_MM,
    SMALLEST_SHEET_MM,
    is_colour,
    is_colour_name,
    is_name,
    is_picture_name,
    sheet_fault,
)
from checkin.template_reader import THE_TEMPLATE
from checkin.words import QT_TRANSLATE_NOOP, Detail

_INK: Final = "#111827"

_NO_COLOUR: Final = QT_TRANSLATE_NOOP("details", "“{colour}” is no colour such as #1b3a8a")
_NO_SHEET: Final = QT_TRANSLATE_NOOP("details", "a sheet has sides of {low} to {high} mm")
_TOO_MANY: Final = QT_TRANSLATE_NOOP("details", "a sheet has 1 to {most} badges in a row or column")
_NO_PICTURE: Final = QT_TRANSLATE_NOOP("details", "a picture is a PNG, JPEG or SVG file")
_NO_NAME: Final = QT_TRANSLATE_NOOP("details", "a name should be small letters, digits and hyphens")


def blank(name: str, title: str, width_mm: float, height_mm: float) -> Template:
    """A template with nothing on it.

    Raises:
        TemplateError: The name will not do.
    """
    check_name(name)
    return Template(
        name=name,
        title=title,
        width_mm=within(width_mm, SMALLEST_MM, LONGEST_MM),
        height_mm=within(height_mm, SMALLEST_MM, LONGEST_MM),
        colours={"ink": _INK, "soft": "#4b5563", "paper": "#ffffff"},
    )


def rename(template: Template, *, name: str | None = None, title: str | None = None) -> Template:
    """Another name (small letters, digits, hyphens) or title.

    Raises:
        TemplateError: The name will not do.
    """
    if name is not None:
        check_name(name)
        template = replace(template, name=name)
    return template if title is None else replace(template, title=title.strip() or template.name)


def set_page(
    template: Template, width_mm: float, height_mm: float, *, scale: bool = False
) -> Template:
    """Another size of one side, 20 to 500 mm.

    Elements keep their places and are pushed back onto a smaller badge. With *scale* places and
    sizes grow or shrink with it; type only with the smaller of the two ways. A sheet on which the
    badges no longer lie side by side is laid out anew; where none fits, it is taken away.
    """
    width = rounded(within(width_mm, SMALLEST_MM, LONGEST_MM))
    height = rounded(within(height_mm, SMALLEST_MM, LONGEST_MM))
    by_x, by_y = width / template.width_mm, height / template.height_mm
    sized = replace(template, width_mm=width, height_mm=height)
    changed = (scaled(one, by_x, by_y) if scale else one for one in template.elements)
    sized = replace(sized, elements=tuple(on_badge(one, sized) for one in changed))
    sized = guidelines.kept_on(sized, *((by_x, by_y) if scale else ()))
    return _with_sheet_that_holds(sized)


def set_margins(template: Template, sides_mm: float, ends_mm: float) -> Template:
    """What stays white at the left and right, and at the top and bottom; `lint` looks after it."""
    most_x, most_y = template.width_mm / 2, template.height_mm / 2
    margins = rounded(within(sides_mm, 0, most_x)), rounded(within(ends_mm, 0, most_y))
    return replace(template, margin_mm=margins)


def set_fold(template: Template, fold: str, *, two_sided: bool = False) -> Template:
    """ "" for one side (or, *two_sided*, a back on the back of the paper), "side" or "top"."""
    if fold not in ("", "side", "top"):
        raise ValueError(f"no fold is called {fold!r}")
    changed = replace(template, fold=fold, two_sided=two_sided and not fold)
    return _with_sheet_that_holds(changed)


def set_printer(
    template: Template, *, dpi: int | None = None, mono: bool | None = None
) -> Template:
    """The printer that it is drawn for: dots per inch (150 to 1200), and whether only black."""
    return replace(
        template,
        dpi=template.dpi if dpi is None else min(1200, max(150, dpi)),
        mono=template.mono if mono is None else mono,
    )


def set_sheet(template: Template, sheet: Sheet | None) -> Template:
    """Several badges on a sheet, or None for one on each page.

    Raises:
        TemplateError: The badges do not lie side by side on that sheet.
    """
    if sheet is not None and (why := _sheet_fault(sheet, template)):
        raise TemplateError(where=template.name, why=why)
    return replace(template, sheet=sheet)


def sheet_for(
    template: Template,
    width_mm: float,
    height_mm: float,
    *,
    gap_mm: float = 0.0,
    margin_mm: float = 5.0,
    cut_marks: bool = True,
) -> Sheet | None:
    """A sheet of that size with as many badges as it holds, in the middle; None for none."""
    badge_w, badge_h = template.badge_mm
    cols = _how_many(width_mm - 2 * margin_mm, badge_w, gap_mm)
    rows = _how_many(height_mm - 2 * margin_mm, badge_h, gap_mm)
    if not cols or not rows or min(width_mm, height_mm) < SMALLEST_SHEET_MM:
        return None
    return Sheet(
        width_mm=width_mm,
        height_mm=height_mm,
        cols=cols,
        rows=rows,
        x_mm=rounded((width_mm - cols * badge_w - (cols - 1) * gap_mm) / 2),
        y_mm=rounded((height_mm - rows * badge_h - (rows - 1) * gap_mm) / 2),
        pitch_x_mm=rounded(badge_w + gap_mm),
        pitch_y_mm=rounded(badge_h + gap_mm),
        cut_marks=cut_marks,
    )


def set_colour(template: Template, name: str, colour: str) -> Template:
    """Give the template's colour *name*, new or known, the value `#rrggbb`.

    Raises:
        TemplateError: The name or the colour will not do.
    """
    if not is_colour_name(name):
        raise TemplateError(where=template.name, why=Detail(NO_COLOUR_NAME, name=name))
    if not is_colour(colour):
        raise TemplateError(where=template.name, why=Detail(_NO_COLOUR, colour=colour))
    return replace(template, colours=dict(template.colours) | {name: colour})


def set_category_colour(template: Template, colour: str) -> Template:
    """The colour of categories without one of their own. Raises TemplateError as `set_colour`."""
    if not is_colour(colour):
        raise TemplateError(where=template.name, why=Detail(_NO_COLOUR, colour=colour))
    return replace(template, category_colour=colour)


def remove_colour(template: Template, name: str) -> Template:
    """Drop a colour; what used it keeps it as a colour of its own. "ink" always stays."""
    colour = template.colours.get(name)
    if colour is None or name == "ink":
        return template
    left = {key: value for key, value in template.colours.items() if key != name}
    elements = tuple(_recoloured(one, name, colour) for one in template.elements)
    return replace(template, colours=left, elements=elements)


def add_picture(template: Template, file: str, data: bytes) -> tuple[Template, str]:
    """Take a picture along, and say under which name: letters, digits, hyphens and the ending.

    `checkin.pictures.checked` says first whether it can be painted. A picture that no element
    uses is dropped by the next change of elements.

    Raises:
        TemplateError: The name does not end as a picture does.
    """
    images = dict(template.images)
    name = take_picture_in(images, _file_name(file), data)
    return replace(template, images=images), name


def take_picture_in(images: dict[str, bytes], file: str, data: bytes) -> str:
    """Put a picture into *images* under *file*, or the like of it where another has that name."""
    stem, _, ending = file.rpartition(".")
    name, number = file, 1
    while images.get(name, data) != data:
        number += 1
        name = f"{stem}-{number}.{ending}"
    images[name] = data
    return name


# -- inside


def _sheet_fault(sheet: Sheet, template: Template) -> Detail | None:
    """Why *template* cannot be kept with that sheet; None if it can."""
    sides = (sheet.width_mm, sheet.height_mm)
    if not all(SMALLEST_SHEET_MM <= side <= LARGEST_SHEET_MM for side in sides):
        return Detail(_NO_SHEET, low=f"{SMALLEST_SHEET_MM:g}", high=f"{LARGEST_SHEET_MM:g}")
    if not (1 <= sheet.cols <= MOST_ON_SHEET and 1 <= sheet.rows <= MOST_ON_SHEET):
        return Detail(_TOO_MANY, most=MOST_ON_SHEET)
    if min(sheet.x_mm, sheet.y_mm, sheet.pitch_x_mm, sheet.pitch_y_mm) < 0:
        return Detail(OFF_THE_SHEET)
    return sheet_fault(sheet, template)


def _with_sheet_that_holds(template: Template) -> Template:
    sheet = template.sheet
    if sheet is None or not _sheet_fault(sheet, template):
        return template
    anew = sheet_for(template, sheet.width_mm, sheet.height_mm, cut_marks=sheet.cut_marks)
    return replace(template, sheet=anew)


def _how_many(room: float, size: float, gap: float) -> int:
    return max(0, min(MOST_ON_SHEET, int((room + gap + 0.001) // (size + gap))))


def _recoloured(one: Element, old: str, new: str) -> Element:
    def of(colour: str) -> str:
        return new if colour == old else colour

    match one:
        case Text():
            paragraphs = tuple(replace(p, colour=of(p.colour)) for p in one.paragraphs)
            return replace(one, paragraphs=paragraphs)
        case Box():
            return replace(one, fill=of(one.fill), stroke=of(one.stroke))
        case Rule():
            return replace(one, colour=of(one.colour))
    return one


def _file_name(given: str) -> str:
    stem, _, ending = given.replace("\\", "/").rpartition("/")[2].rpartition(".")
    plain = "".join(c if c.isascii() and (c.isalnum() or c in "-_") else "-" for c in stem)
    name = f"{plain.strip('-')[:60] or 'picture'}.{ending.lower()}"
    if not is_picture_name(name):
        raise TemplateError(where=given[-60:], why=Detail(_NO_PICTURE))
    return name


def check_name(name: str) -> None:
    """Raises TemplateError unless *name* is small letters, digits and hyphens."""
    if not is_name(name):
        raise TemplateError(
            where=name[:60] or THE_TEMPLATE,
            why=Detail(_NO_NAME),
        )
