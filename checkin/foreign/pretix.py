"""Badge layouts of pretix: a list of elements in mm from the lower left corner of the page.

Read are the list itself, the answer of its API for one layout, and that for all of an event (the
default one, else the first). How large the page is stands only in the background PDF, which is not
in the JSON; so the size may be given.
"""

from collections.abc import Mapping
from typing import Any, Final

from checkin.foreign import common
from checkin.foreign.common import Imported, Losses
from checkin.geometry import LARGEST_CODE_MM, SMALLEST_CODE_MM
from checkin.layout import MM_PER_PT
from checkin.template import Box, Code, Element, Paragraph, Text

_SYSTEM: Final = "pretix"
_LINE_EM: Final = 1.2

#: What an element shows → our fields.
_SHOWS: Final = {
    "attendee_name": "{name}",
    "attendee_name_given_name": "{given_name}",
    "attendee_name_family_name": "{family_name}",
    "attendee_name_first_name": "{given_name}",
    "attendee_name_last_name": "{family_name}",
    "attendee_name_full_name": "{full_name}",
    "attendee_name_calling_name": "{badge_name|given_name}",
    "attendee_name_title": "{title}",
    "attendee_name_salutation": "{title}",
    "attendee_company": "{organisation}",
    "attendee_job_title": "{job_title}",
    "attendee_country": "{country_name}",
    "attendee_email": "{email}",
    "attendee_phone": "{phone}",
    "phone_number": "{phone}",
    "email": "{email}",
    "item": "{category}",
    "item_name": "{category}",
    "itemvar": "{category}",
    "item_category": "{category}",
    "event_name": "{event_name}",
    "event_date_range": "{event_subtitle}",
    "event_begin_date": "{event_subtitle}",
    "event_location": "{event_subtitle}",
    "addons": "{sessions}",
    "secret": "{code}",
    "invoice_company": "{organisation}",
}
_NEARLY: Final = frozenset(
    {"itemvar", "item_category", "event_date_range", "event_begin_date", "event_location"}
    | {"addons", "invoice_company", "attendee_name_salutation"}
)
#: Contents of a code that mean the person; our codes stand for the badge.
_CODES: Final = frozenset({"secret", "pseudonymization_id", ""})
#: Sizes to guess from, the usual ones first; mm.
_SIZES: Final = ((148.0, 105.0), (105.0, 148.0), (210.0, 148.0), (148.0, 210.0), (210.0, 297.0))


def read(
    text: str, name: str, title: str = "", size_mm: tuple[float, float] | None = None
) -> Imported:
    """The layout in the JSON *text*, to be called *name*.

    Args:
        size_mm: Of the page; without it the smallest usual one that holds all elements.

    Raises:
        TemplateError: It is no layout of pretix.
    """
    told = _layout_of(common.loaded(text, _SYSTEM))
    if told is None:
        raise common.refused(_SYSTEM)
    layout, about = told
    losses = Losses()
    size = common.page_mm(*(size_mm or _size(about, layout, losses)))
    reader = _Reader(size, losses)
    elements = [
        (number, what, element)
        for number, item in enumerate(layout, 1)
        for what, element in reader.one(number, item)
    ]
    losses.element = 0
    if about.get("background"):
        losses.note(common.LOST_BACKGROUND)
    called = about.get("name")
    return common.built(
        name=name,
        title=title or (called if isinstance(called, str) else "") or name,
        size=size,
        elements=elements,
        two_sided=any(element.side == "back" for _, _, element in elements),
        losses=losses,
    )


def _layout_of(raw: Any) -> tuple[list[Mapping[str, Any]], Mapping[str, Any]] | None:
    """The elements, and what is said about them; None if there are none."""
    about: Mapping[str, Any] = {}
    if isinstance(raw, dict) and isinstance(raw.get("results"), list):
        found = [one for one in raw["results"] if isinstance(one, dict)]
        raw = next((one for one in found if one.get("default")), found[0] if found else None)
    if isinstance(raw, dict):
        about, raw = raw, raw.get("layout")
    if isinstance(raw, str):  # as the database keeps it
        raw = common.loaded(raw, _SYSTEM)
    if not isinstance(raw, list) or not 0 < len(raw) <= common.MOST_ELEMENTS:
        return None
    items: list[Mapping[str, Any]]
    items = [item for item in raw if isinstance(item, dict) and isinstance(item.get("type"), str)]
    return (items, about) if items else None


def _size(
    about: Mapping[str, Any], layout: list[Mapping[str, Any]], losses: Losses
) -> tuple[float, float]:
    sizes = about.get("size")
    given = sizes[0] if isinstance(sizes, list) and sizes else sizes
    if isinstance(given, dict):
        width, height = (common.number(given, key, 0, losses) for key in ("width", "height"))
        if width and height:
            return width, height
    quiet = Losses()  # what is wrong with a number is said when its element is read
    right = top = 0.0
    for item in layout:
        left, bottom, width, height, square, type_pt, rotation = (
            common.number(item, key, 0, quiet)
            for key in ("left", "bottom", "width", "height", "size", "fontsize", "rotation")
        )
        height = max(height, type_pt * MM_PER_PT)
        if rotation % 360:  # it lies to the left of or above its corner then
            width = height = 0.0
        right = max(right, left + max(width, square))
        top = max(top, bottom + max(height, square))
    size = next((s for s in _SIZES if right <= s[0] + 1 and top <= s[1] + 1), (right, top))
    width, height = common.page_mm(*size)
    losses.note(common.LOST_SIZE, width=f"{width:g}", height=f"{height:g}")
    return width, height


class _Reader:
    def __init__(self, size: tuple[float, float], losses: Losses) -> None:
        self._size = size
        self._losses = losses

    def one(self, number: int, item: Mapping[str, Any]) -> list[tuple[str, Element]]:
        """What one element came to, with what it is called."""
        self._losses.element = number
        kind, content = item["type"], str(item.get("content", "") or "")[:60]
        what = content or kind
        side = "both" if self._number(item, "page", 1, what) < 2 else "back"
        if kind == "barcodearea":
            return [(what, self._code(item, content, what, side))]
        if kind == "imagearea":
            self._losses.note(common.LOST_PICTURE, what=what)
        elif kind in ("textarea", "textcontainer"):
            shown = self._shown(item, content, what)
            if shown:
                return [(what, self._text(item, kind, shown, what, side))]
        elif kind == "rectangle":
            return [(what, self._box(item, what, side))]
        else:
            self._losses.note(common.LOST_KIND, what=kind[:60])
        return []

    def _number(self, item: Mapping[str, Any], key: str, default: float, what: str) -> float:
        return common.number(item, key, default, self._losses, what)

    def _code(self, item: Mapping[str, Any], content: str, what: str, side: str) -> Code:
        if content not in _CODES:
            self._losses.note(common.LOST_CODE, what=what)
        size = common.within(
            self._number(item, "size", 30, what), SMALLEST_CODE_MM, LARGEST_CODE_MM
        )
        top = self._size[1] - self._number(item, "bottom", 0, what) - size
        left = self._number(item, "left", 0, what)
        return Code(x=round(left, 2), y=round(top, 2), size=round(size, 2), side=side)

    def _box(self, item: Mapping[str, Any], what: str, side: str) -> Box:
        width = max(0.1, self._number(item, "width", 10, what))
        height = max(0.1, self._number(item, "height", 10, what))
        top = self._size[1] - self._number(item, "bottom", 0, what) - height
        left = self._number(item, "left", 0, what)
        x, y, w, h = (round(n, 2) for n in (left, top, width, height))
        return Box(x=x, y=y, w=w, h=h, fill=self._colour(item) or "ink", side=side)

    def _shown(self, item: Mapping[str, Any], content: str, what: str) -> str:
        if content in ("other", "other_i18n"):
            words = " ".join(_words(item, content).split())
            return common.pattern(words, {key: value[1:-1] for key, value in _SHOWS.items()})
        if content in _SHOWS:
            if content in _NEARLY:
                self._losses.note(common.NEARLY, what=what, field=_SHOWS[content])
            return _SHOWS[content]
        column = content.removeprefix("question_").translate(str.maketrans("{}|", "   ")).strip()
        if not column:
            self._losses.note(common.LOST_KIND, what=what)
            return ""
        self._losses.note(common.LOST_FIELD, what=what, column=column)
        return "{" + column + "}"

    def _text(self, item: Mapping[str, Any], kind: str, shown: str, what: str, side: str) -> Text:
        size = common.within(self._number(item, "fontsize", 12, what), 4, 200)
        line = size * MM_PER_PT * _LINE_EM
        width = max(1.0, self._number(item, "width", 50, what))
        bottom = self._size[1] - self._number(item, "bottom", 0, what)
        if kind == "textcontainer":
            height = max(1.0, self._number(item, "height", line, what))
            top, valign = bottom - height, _valign(item)
        elif item.get("downward"):
            height, top, valign = 2 * line, bottom, "top"
        else:
            height, top, valign = 2 * line, bottom - 2 * line, "bottom"
        turn = self._turn(item, what)
        left = self._number(item, "left", 0, what)
        if turn:
            left, top, width, height = _about(left, top, width, height, turn)
            self._losses.note(common.TURNED, what=what)
        if item.get("italic"):
            self._losses.note(common.LOST_STYLE, what=what, style="italic")
        room = width if turn in (90, 270) else height
        return Text(
            x=round(left, 2),
            y=round(top, 2),
            w=round(width, 2),
            h=round(height, 2),
            align={"center": "centre", "right": "right"}.get(str(item.get("align")), "left"),
            valign=valign,
            turn=turn,
            side=side,
            paragraphs=(
                Paragraph(
                    choices=(shown,),
                    size_pt=size,
                    min_pt=min(size, common.SMALLEST_PT),
                    weight=700 if item.get("bold") else 400,
                    colour=self._colour(item) or "ink",
                    max_lines=max(1, min(6, int(room / line + 0.05))),
                ),
            ),
        )

    def _turn(self, item: Mapping[str, Any], what: str) -> int:
        degrees = self._number(item, "rotation", 0, what) % 360
        turn = round(degrees / 90) % 4 * 90
        if abs(degrees - turn) > 1 and abs(degrees - 360) > 1:
            self._losses.note(common.LOST_STYLE, what=what, style=f"{degrees:g}°")
        return turn

    def _colour(self, item: Mapping[str, Any]) -> str:
        parts = item.get("color")
        if not isinstance(parts, list) or len(parts) < 3:
            return ""
        if not all(isinstance(n, int) and not isinstance(n, bool) for n in parts[:3]):
            return ""
        colour = common.hexed(parts)
        return "ink" if colour == "#000000" else colour


def _words(item: Mapping[str, Any], content: str) -> str:
    translated = item.get("text_i18n")
    if content == "other_i18n" and isinstance(translated, dict) and translated:
        told = translated.get("en") or next(iter(translated.values()))
        return told if isinstance(told, str) else ""
    told = item.get("text")
    return told if isinstance(told, str) else ""


def _valign(item: Mapping[str, Any]) -> str:
    told = str(item.get("verticalalign", "middle"))
    return told if told in ("top", "middle", "bottom") else "middle"


def _about(
    left: float, top: float, width: float, height: float, turn: int
) -> tuple[float, float, float, float]:
    """The box of a text that is turned about its upper left corner: left, top, width, height."""
    if turn == 90:
        return left - height, top, height, width
    if turn == 180:
        return left - width, top - height, width, height
    return left, top - width, height, width
