"""Badge templates of Indico's designer: JSON with places in pixels, 50 of them to a centimetre.

Read are the data of a template as its page saves them ({"template": {…}, "title": …}), as the
database keeps them ({"width", "height", "items"}), and both with a back side in the same form.
"""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from checkin.foreign import common
from checkin.foreign.common import Imported, Losses
from checkin.geometry import LARGEST_CODE_MM, SMALLEST_CODE_MM, Rect, bounds
from checkin.layout import MM_PER_PT
from checkin.template import Box, Code, Element, Paragraph, Text

_SYSTEM: Final = "Indico"
_MM_PER_PX: Final = 10 / 50
_LINE_EM: Final = 1.2
_MOST_LINES: Final = 3

#: What an item shows → our pattern. What differs a little is in `_NEARLY` too.
_SHOWS: Final = {
    "full_name": "{title} {given_name} {family_name}",
    "full_name_b": "{title} {given_name} {family_name}",
    "full_name_c": "{title} {given_name} {family_name}",
    "full_name_d": "{title} {given_name} {family_name}",
    "full_name_no_title": "{given_name} {family_name}",
    "full_name_b_no_title": "{given_name} {family_name}",
    "full_name_no_title_b": "{given_name} {family_name}",
    "full_name_no_title_c": "{given_name} {family_name}",
    "full_name_no_title_d": "{given_name} {family_name}",
    "first_name": "{given_name}",
    "last_name": "{family_name}",
    "last_name_upper": "{family_name}",
    "title": "{title}",
    "affiliation": "{organisation}",
    "position": "{job_title}",
    "country": "{country_name}",
    "email": "{email}",
    "phone": "{phone}",
    "event_title": "{event_name}",
    "event_dates": "{event_subtitle}",
}
#: Family name first, in capitals or shortened; or more than the dates.
_NEARLY: Final = frozenset(
    {"full_name", "full_name_c", "full_name_d", "full_name_no_title", "full_name_no_title_c"}
    | {"full_name_no_title_d", "last_name_upper", "event_dates"}
)
_PICTURES: Final = frozenset({"event_logo", "fixed_image", "picture"})
#: Colours that the designer offers by name. Source: CSS Color Module Level 4, 6.1.
_NAMED: Final = {
    "black": "#000000",
    "blue": "#0000ff",
    "gray": "#808080",
    "grey": "#808080",
    "green": "#008000",
    "red": "#ff0000",
    "white": "#ffffff",
    "yellow": "#ffff00",
    "navy": "#000080",
    "orange": "#ffa500",
    "purple": "#800080",
    "teal": "#008080",
}
_TAG: Final = re.compile(r"<[^<>]*>")
_SIZE: Final = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?)")


def read(text: str, name: str, title: str = "") -> Imported:
    """The template in the JSON *text*, to be called *name*.

    Raises:
        TemplateError: It is no template of Indico.
    """
    raw = common.loaded(text, _SYSTEM)
    data = _data_of(raw)
    if data is None:
        raise common.refused(_SYSTEM)
    losses = Losses()
    size = common.page_mm(
        common.number(data, "width", 0, losses) * _MM_PER_PX,
        common.number(data, "height", 0, losses) * _MM_PER_PX,
    )
    back = _back_of(raw, data)
    elements = _Side(data, size, "front" if back else "both", losses).elements()
    if back:
        elements += _Side(back, size, "back", losses, len(elements)).elements()
    losses.element = 0
    if raw.get("background_url") or raw.get("background") or data.get("background_id"):
        losses.note(common.LOST_BACKGROUND)
    told = raw.get("title")
    return common.built(
        name=name,
        title=title or (told if isinstance(told, str) else "") or name,
        size=size,
        elements=elements,
        two_sided=back is not None,
        losses=losses,
    )


def _data_of(raw: Any) -> dict[str, Any] | None:
    """The part with the items; None if *raw* has none."""
    for _ in range(3):
        if not isinstance(raw, dict):
            return None
        items = raw.get("items")
        if isinstance(items, list) and {"width", "height"} <= raw.keys():
            return raw if len(items) <= common.MOST_ELEMENTS else None
        raw = next((raw[key] for key in ("template", "data") if key in raw), None)
    return None


def _back_of(raw: Mapping[str, Any], data: Mapping[str, Any]) -> dict[str, Any] | None:
    for holder in (raw, data):
        for key in ("backside_template", "backside", "backside_template_data"):
            back = _data_of(holder.get(key))
            if back is not None:
                return back
    return None


class _Side:
    """The items of one side. A text has no height there: here it reaches to what lies below it."""

    def __init__(
        self,
        data: Mapping[str, Any],
        size: tuple[float, float],
        side: str,
        losses: Losses,
        before: int = 0,
    ) -> None:
        self._items = [item for item in data["items"] if isinstance(item, dict)]
        self._size = size
        self._side = side
        self._losses = losses
        self._before = before

    def elements(self) -> list[tuple[int, str, Element]]:
        found: list[tuple[int, str, Element]] = []
        places = [self._rect(item) for item in self._items]
        for at, item in enumerate(self._items):
            self._losses.element = self._before + at + 1
            what = str(item.get("type", ""))[:60]
            for element in self._one(item, what, places[at], places):
                found.append((self._losses.element, what, element))
        return found

    def _one(
        self, item: Mapping[str, Any], what: str, place: Rect, places: Sequence[Rect]
    ) -> list[Element]:
        if what == "ticket_qr_code":
            size = common.within(place.w, SMALLEST_CODE_MM, LARGEST_CODE_MM)
            return [Code(x=place.x, y=place.y, size=round(size, 2), side=self._side)]
        if what in _PICTURES:
            self._losses.note(common.LOST_PICTURE, what=what)
            return []
        shown = self._shown(item, what)
        if not shown:
            return []
        text = self._text(item, what, shown, place, places)
        behind = self._colour(item, what, "background_color")
        if not behind:
            return [text]
        box = bounds(text)
        return [Box(x=box.x, y=box.y, w=box.w, h=box.h, fill=behind, side=self._side), text]

    def _shown(self, item: Mapping[str, Any], what: str) -> str:
        """The pattern of a text, "" if it has none here."""
        if what == "fixed":
            plain = " ".join(_TAG.sub(" ", str(item.get("text", ""))).split())
            return common.pattern(plain, {})
        if what in _SHOWS:
            if what in _NEARLY:
                self._losses.note(common.NEARLY, what=what, field=_SHOWS[what].strip())
            return _SHOWS[what]
        column = what.removeprefix("field-") if what.startswith("field-") else ""
        if column:
            title = str(item.get("title", "") or item.get("description", "")).strip()
            column = "".join(c for c in title if c not in "{}|") or what
            self._losses.note(common.LOST_FIELD, what=what, column=column)
            return "{" + column.strip() + "}"
        self._losses.note(common.LOST_KIND, what=what or "?")
        return ""

    def _text(
        self,
        item: Mapping[str, Any],
        what: str,
        shown: str,
        place: Rect,
        places: Sequence[Rect],
    ) -> Text:
        size = self._size_pt(item, what)
        line = size * MM_PER_PT * _LINE_EM
        below = [
            other.y
            for other in places
            if other.y > place.y + line / 2 and other.x < place.right and other.right > place.x
        ]
        room = min([self._size[1], *below]) - place.y
        lines = max(1, min(_MOST_LINES, int(room / line + 0.05)))
        if item.get("italic"):
            self._losses.note(common.LOST_STYLE, what=what, style="italic")
        family = str(item.get("font_family", "sans-serif"))
        if family != "sans-serif":
            self._losses.note(common.LOST_STYLE, what=what, style=family[:60])
        align = {"left": "left", "right": "right", "center": "centre"}.get(
            str(item.get("text_align", "center")).lower(), "left"
        )
        paragraph = Paragraph(
            choices=(" ".join(shown.split()),),
            size_pt=size,
            min_pt=min(size, common.SMALLEST_PT),
            weight=700 if item.get("bold") else 400,
            colour=self._colour(item, what, "color") or "ink",
            max_lines=lines,
        )
        return Text(
            x=place.x,
            y=place.y,
            w=place.w,
            h=round(lines * line, 2),
            align=align,
            valign="top" if lines > 1 else "middle",
            side=self._side,
            paragraphs=(paragraph,),
        )

    def _rect(self, item: Mapping[str, Any]) -> Rect:
        def mm(key: str, default: float) -> float:
            return round(common.number(item, key, default, self._losses, key) * _MM_PER_PX, 2)

        return Rect(mm("x", 0), mm("y", 0), max(0.1, mm("width", 400)), max(0.1, mm("height", 75)))

    def _size_pt(self, item: Mapping[str, Any], what: str) -> float:
        found = _SIZE.match(str(item.get("font_size", "15pt")))
        if found is None:
            self._losses.note(common.LOST_NUMBER, what=what, key="font_size")
        return common.within(float(found[1]) if found else 15.0, 4, 200)

    def _colour(self, item: Mapping[str, Any], what: str, key: str) -> str:
        told = item.get(key)
        if not isinstance(told, str) or not told.strip():
            return ""
        found = _NAMED.get(told.strip().lower(), "") or common.own_colour(told)
        if not found:
            self._losses.note(common.LOST_STYLE, what=what, style=told[:60])
        return found
