"""What a keyboard scanner does, told from how it types one known code: pure.

Nothing is set up by it. The desk understands most scanners as they come; this says in words which
kind one is, and what to change where it is not understood.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import pairwise
from typing import Final

from ui.wedge import GAP_MS

#: Every printable character of ASCII but the blank, in order: what the code on the screen holds.
CODE: Final = "".join(map(chr, range(0x21, 0x7F)))
#: With less of it than this something else was scanned.
_LEAST: Final = len(CODE) // 2
#: The character that some scanners send before a code.
_STX: Final = "\x02"


class Trait(StrEnum):
    """One thing that a scanner does."""

    NOT_THE_CODE = "not_the_code"
    WITH_ALT = "with_alt"
    AS_SET = "as_set"
    BY_PLACE = "by_place"
    SWAPS_CASE = "swaps_case"
    ONE_CASE = "one_case"
    LOSES = "loses"
    OTHER_LAYOUT = "other_layout"
    ENTER = "enter"
    TAB = "tab"
    NO_END = "no_end"
    SLOW = "slow"
    FAST = "fast"
    KEY_FIRST = "key_first"
    TEXT_FIRST = "text_first"
    TEXT_AFTER = "text_after"


#: What asks for a change; everything else is fine as it is.
FAULTS: Final = frozenset(
    {
        Trait.NOT_THE_CODE,
        Trait.WITH_ALT,
        Trait.ONE_CASE,
        Trait.LOSES,
        Trait.OTHER_LAYOUT,
        Trait.SLOW,
        Trait.TEXT_FIRST,
        Trait.TEXT_AFTER,
    }
)


@dataclass(frozen=True, slots=True)
class Pressed:
    """One key going down while the code was scanned.

    `text` and `us_text` as in `wedge.Key`; `name` is the name of a key that types nothing ("F13").
    `with_alt`: it came with Alt held, as codes typed by number do.
    """

    at_ms: int
    text: str = ""
    us_text: str = ""
    name: str = ""
    with_alt: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """One trait, and what its sentence names."""

    trait: Trait
    facts: dict[str, object] = field(default_factory=dict)

    @property
    def is_fault(self) -> bool:
        return self.trait in FAULTS


def diagnose(keys: Sequence[Pressed]) -> list[Found]:
    """What the scanner that pressed *keys* does, the most important first."""
    if sum(key.with_alt for key in keys) > len(keys) // 2 and len(keys) >= _LEAST:
        return [Found(Trait.WITH_ALT)]
    typed = [key for key in keys if key.text not in ("\n", "\t", _STX) and not key.name]
    as_typed = "".join(key.text for key in typed)
    by_place = "".join(key.us_text for key in typed)
    if len(typed) < _LEAST:
        return [Found(Trait.NOT_THE_CODE)]
    found = _layout(as_typed, by_place)
    if found[0].trait is Trait.NOT_THE_CODE:
        return found
    before, speed = _before(keys), _speed(keys)
    if before and speed.trait is Trait.SLOW:  # what sends a key first need not be fast
        return [*found, *before, _end(keys)]
    return [*found, *before, _end(keys), speed]


def _layout(as_typed: str, by_place: str) -> list[Found]:
    """Which of the two readings is the code, and what stands around it."""
    for trait, text in ((Trait.AS_SET, as_typed), (Trait.BY_PLACE, by_place)):
        if CODE in text:
            return [Found(trait), *_around(text)]
    swapped = CODE.swapcase()
    if swapped in as_typed or swapped in by_place:
        return [Found(Trait.SWAPS_CASE)]
    for one_case in (CODE.upper(), CODE.lower()):
        if one_case in as_typed or one_case in by_place:
            return [Found(Trait.ONE_CASE)]
    lost = len(CODE) - max(len(as_typed), len(by_place))
    for text in (as_typed, by_place):
        if lost > 0 and len(text) >= _LEAST and _is_part(text, CODE):
            return [Found(Trait.LOSES, {"count": len(CODE) - len(text)})]
    if abs(lost) <= len(CODE) // 4:
        return [Found(Trait.OTHER_LAYOUT)]
    return [Found(Trait.NOT_THE_CODE)]


def _is_part(part: str, whole: str) -> bool:
    """Whether *part* is *whole* with some characters left out."""
    rest = iter(whole)
    return all(character in rest for character in part)


def _around(text: str) -> list[Found]:
    before, _, after = text.partition(CODE)
    found = []
    if before:
        found.append(Found(Trait.TEXT_FIRST, {"text": before[:20]}))
    if after:
        found.append(Found(Trait.TEXT_AFTER, {"text": after[:20]}))
    return found


def _before(keys: Sequence[Pressed]) -> list[Found]:
    first = keys[0]
    if first.name:
        return [Found(Trait.KEY_FIRST, {"key": first.name})]
    return [Found(Trait.KEY_FIRST, {"key": "STX"})] if first.text == _STX else []


def _end(keys: Sequence[Pressed]) -> Found:
    ends = {"\n": Trait.ENTER, "\t": Trait.TAB}
    return Found(ends.get(keys[-1].text, Trait.NO_END))


def _speed(keys: Sequence[Pressed]) -> Found:
    gaps = [later.at_ms - earlier.at_ms for earlier, later in pairwise(keys)]
    slowest = max(gaps, default=0)
    return Found(Trait.SLOW if slowest > GAP_MS else Trait.FAST, {"gap": slowest})
