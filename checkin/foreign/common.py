"""What readers of other systems' designs share: careful reading, and the list of what is lost."""

import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from checkin.errors import TemplateError
from checkin.geometry import on_badge
from checkin.template import Element, Template, identified
from checkin.template_file import LONGEST_MM, SMALLEST_MM, is_colour
from checkin.template_reader import NO_JSON, THE_FILE
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: More elements than this are no badge.
MOST_ELEMENTS: Final = 500
#: Elsewhere a text that is too long is cut or runs over others; here it shrinks as far as this.
SMALLEST_PT: Final = 6.0
#: Longest file, in characters.
LONGEST: Final = 2_000_000

_FIELDS: Final = re.compile(r"\{([^{}]*)\}")
_INK: Final = "#000000"

_NOT_READ: Final = QT_TRANSLATE_NOOP("details", "it holds no badge design of {system}")

#: What was lost, in words; marked here, filled in by the readers.
LOST_KIND: Final = QT_TRANSLATE_NOOP(
    "foreign", "“{what}” has nothing like it here; it was left out."
)
LOST_FIELD: Final = QT_TRANSLATE_NOOP(
    "foreign", "“{what}” shows the column “{column}” of the list, if it has one of that name."
)
NEARLY: Final = QT_TRANSLATE_NOOP("foreign", "“{what}” became “{field}”, which may differ.")
LOST_PICTURE: Final = QT_TRANSLATE_NOOP(
    "foreign", "The picture of “{what}” is not in the file. Add it by hand."
)
LOST_BACKGROUND: Final = QT_TRANSLATE_NOOP(
    "foreign", "The background is not in the file. Add it by hand as a picture."
)
LOST_STYLE: Final = QT_TRANSLATE_NOOP("foreign", "“{what}”: {style} is not kept.")
LOST_SIZE: Final = QT_TRANSLATE_NOOP(
    "foreign", "The file does not say how large the badge is; {width} × {height} mm was taken."
)
LOST_PLACE: Final = QT_TRANSLATE_NOOP(
    "foreign", "“{what}” reached beyond the badge and was moved onto it."
)
LOST_CODE: Final = QT_TRANSLATE_NOOP(
    "foreign", "“{what}” became the code of the badge; other contents of codes are not printed."
)
TURNED: Final = QT_TRANSLATE_NOOP(
    "foreign", "“{what}” is turned; look whether it stands where it should."
)
LOST_NUMBER: Final = QT_TRANSLATE_NOOP(
    "foreign", "“{what}”: “{key}” is not a number and was not kept."
)


@dataclass(frozen=True, slots=True)
class Missed:
    """One thing that did not map: in which element (from 1, 0 for the whole), and a sentence."""

    element: int
    detail: Detail

    @property
    def is_background(self) -> bool:
        """Whether this is the background, which may be given apart."""
        return self.detail.text == LOST_BACKGROUND

    def __str__(self) -> str:
        return str(self.detail)


@dataclass(frozen=True, slots=True)
class Imported:
    """What a design came to here."""

    template: Template
    missed: tuple[Missed, ...] = ()


class Losses:
    """Gathers what does not map, each sentence once for an element."""

    def __init__(self) -> None:
        self._found: dict[tuple[int, str], Missed] = {}
        self.element = 0

    def note(self, text: str, **facts: object) -> None:
        missed = Missed(self.element, Detail(text, context="foreign", **facts))
        self._found.setdefault((self.element, str(missed)), missed)

    @property
    def all(self) -> tuple[Missed, ...]:
        return tuple(sorted(self._found.values(), key=lambda missed: missed.element))


def refused(system: str) -> TemplateError:
    return TemplateError(where=THE_FILE, why=Detail(_NOT_READ, system=system))


def loaded(text: str, system: str) -> Any:
    """The JSON in *text*. Raises TemplateError."""
    if len(text) > LONGEST:
        raise refused(system)
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise TemplateError(where=THE_FILE, why=NO_JSON) from error


def number(
    item: Mapping[str, Any], key: str, default: float, losses: Losses, what: str = ""
) -> float:
    """A number of *item*, which may be written as text; *default* where there is none."""
    value = item.get(key)
    if value is None or value == "":
        return default
    try:
        found = float(value) if not isinstance(value, bool) else math.nan
    except (TypeError, ValueError):
        found = math.nan
    if not abs(found) < 1e6:
        losses.note(LOST_NUMBER, what=what or key, key=key)
        return default
    return found


def within(value: float, low: float, high: float) -> float:
    return min(max(value, low), high)


def page_mm(width: float, height: float) -> tuple[float, float]:
    """A size that a badge can have."""
    return (
        round(within(width, SMALLEST_MM, LONGEST_MM), 2),
        round(within(height, SMALLEST_MM, LONGEST_MM), 2),
    )


def hexed(parts: Sequence[int]) -> str:
    red, green, blue = (min(255, max(0, part)) for part in parts[:3])
    return f"#{red:02x}{green:02x}{blue:02x}"


def pattern(words: str, fields: Mapping[str, str]) -> str:
    """Fixed *words* as a pattern: placeholders in braces become fields, other braces brackets."""

    def one(found: re.Match[str]) -> str:
        name = fields.get(found[1].strip(), "")
        return f"\0{name}\1" if name else f"({found[1]})"

    plain = _FIELDS.sub(one, words.replace("\0", " ").replace("\1", " "))
    plain = plain.replace("{", "(").replace("}", ")")
    return plain.replace("\0", "{").replace("\1", "}")


def built(
    *,
    name: str,
    title: str,
    size: tuple[float, float],
    elements: Iterable[tuple[int, str, Element]],
    two_sided: bool,
    losses: Losses,
) -> Imported:
    """The template of *elements*, given as (number, what it is called, element)."""
    design = Template(
        name=name,
        title=title.strip()[:100] or name,
        width_mm=size[0],
        height_mm=size[1],
        two_sided=two_sided,
        colours={"ink": _INK},
    )
    placed = []
    for at, what, element in elements:
        fitting = on_badge(element, design)
        if fitting != element:
            losses.element = at
            losses.note(LOST_PLACE, what=what)
        placed.append(fitting)
    losses.element = 0
    return Imported(identified(replace(design, elements=tuple(placed))), losses.all)


def own_colour(text: str) -> str:
    """*text* if it is `#rrggbb`, also without the sharp or with one digit a part; "" else."""
    plain = text.strip().lower()
    if re.fullmatch(r"#?[0-9a-f]{3}", plain):
        plain = "".join(digit * 2 for digit in plain.removeprefix("#"))
    plain = "#" + plain.removeprefix("#")
    return plain if is_colour(plain) else ""
