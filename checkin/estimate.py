"""How hard it is to set somebody's texts on a template, by a quick guess: no font is asked. Pure.

A guess is good to a tenth or so; it is there to choose a few dozen of a hundred thousand people
whose badges are then really laid out.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from checkin.layout import MM_PER_PT, resolve
from checkin.shaping import script_of
from checkin.template import Paragraph, Template, Text

_NARROW = frozenset("iljtfrI.,:;!|'’()[]- ·1")
_WIDE = frozenset("mwMWOQGÖ@%&—")
#: Scripts of whose letters most badges are made; all others are rare.
_USUAL = frozenset({"Latn", "Zyyy", "Zinh"})
#: Fields that say the same on every badge.
OF_EVENT = frozenset({"event_name", "event_subtitle"})


def width_em(text: str) -> float:
    """About how wide *text* is, in ems."""
    return sum(map(_char_em, text))


@lru_cache(maxsize=8192)
def _char_em(char: str) -> float:
    if char in _NARROW:
        return 0.32
    if char in _WIDE:
        return 0.85
    if unicodedata.combining(char):
        return 0.0
    if unicodedata.east_asian_width(char) in "WF":
        return 1.0
    return 0.66 if char.isupper() else 0.57


@lru_cache(maxsize=8192)
def _script(char: str) -> str:
    """The name of a character's script in Unicode, such as "Greek"; "" for Latin and signs."""
    if script_of(char) in _USUAL:
        return ""
    word = unicodedata.name(char, "").partition(" ")[0]
    return word if word == "CJK" else word.title()


def scripts_in(text: str) -> frozenset[str]:
    """The names of the scripts of *text* other than Latin."""
    if text.isascii():
        return frozenset()
    return frozenset(filter(None, map(_script, text)))


def longest_word_em(text: str) -> float:
    """About how wide the widest part of *text* is that cannot be broken."""
    return max((width_em(word) for word in text.split()), default=0.0)


@dataclass(frozen=True, slots=True)
class Guess:
    """What somebody's texts come to on a template.

    Attributes:
        tightness: How much wider the worst paragraph is than the lines it may take; above 1 it
            shrinks.
        length: Characters in the longest paragraph.
        scripts: Of all texts, apart from Latin.
        letters: All characters beyond ASCII, of which a font may not have every one.
    """

    tightness: float
    length: int
    scripts: frozenset[str]
    letters: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class _Place:
    """A paragraph, and how many ems it has room for at its size."""

    paragraph: Paragraph
    line_em: float
    all_em: float


class Guesser:
    """Guesses for many people on one template."""

    def __init__(self, template: Template) -> None:
        self._places = [
            _place(element, paragraph)
            for element in template.elements
            if isinstance(element, Text)
            for paragraph in element.paragraphs
            if set(paragraph.fields) - OF_EVENT
        ]

    def guess(self, fields: Mapping[str, str]) -> Guess:
        tightness, length = 0.0, 0
        letters: frozenset[str] = frozenset()
        for place in self._places:
            text = resolve(place.paragraph, fields)
            if not text:
                continue
            wide = max(width_em(text) / place.all_em, longest_word_em(text) / place.line_em)
            tightness, length = max(tightness, wide), max(length, len(text))
            if not text.isascii():
                letters |= {char for char in text if char > "\x7f"}
        scripts = frozenset(filter(None, map(_script, letters)))
        return Guess(tightness, length, scripts, letters)


def _place(element: Text, paragraph: Paragraph) -> _Place:
    along = element.h if element.turn in (90, 270) else element.w
    line = along / (paragraph.size_pt * MM_PER_PT)
    return _Place(paragraph, line, line * paragraph.max_lines)
