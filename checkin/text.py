"""Make text from outside fit to be set: clean it, find its direction, put labels in capitals.

Names come from files. A right-to-left override would mirror a badge, forty stacked accents would
run over it, and a line separator would break it, so all text passes `clean` before it is shaped.
"""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from bidi import algorithm as bidi
from bidi.mirror import MIRRORED

#: More combining marks on one letter than any living script stacks.
MOST_MARKS = 3

ZWNJ, ZWJ = "\u200c", "\u200d"

# Controls of direction, and characters that show nothing but change how others are joined,
# broken or shown. ZWNJ and ZWJ stay: Persian and the Indic scripts need them.
_DROPPED = frozenset(
    chr(code)
    for first, last in (
        (0x00AD, 0x00AD),  # soft hyphen
        (0x061C, 0x061C),  # Arabic letter mark
        (0x180E, 0x180E),
        (0x200B, 0x200B),  # zero width space
        (0x200E, 0x200F),
        (0x202A, 0x202E),  # embeddings and overrides
        (0x2060, 0x206F),  # word joiner, isolates, deprecated controls
        (0xFEFF, 0xFEFF),
        (0xFFF9, 0xFFFB),
        (0xE0000, 0xE007F),  # tags
    )
    for code in range(first, last + 1)
)
_SPACE_CATEGORIES = frozenset({"Zs", "Zl", "Zp", "Cc"})
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


@lru_cache(maxsize=4096)
def clean(text: str) -> str:
    """Return *text* in NFC without controls, with single spaces, at most `MOST_MARKS` a letter.

    Every kind of space, line separator and control becomes one plain space; U+200C and U+200D
    stay. A lone surrogate becomes U+FFFD. Cleaning twice changes nothing.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    kept = []
    for char in text:
        if char in _DROPPED:
            continue
        category = unicodedata.category(char)
        if category in _SPACE_CATEGORIES:
            char = " "
        elif category == "Cs":
            char = "\ufffd"
        kept.append(char)
    return " ".join(_few_marks(unicodedata.normalize("NFC", "".join(kept))).split())


def _few_marks(text: str) -> str:
    kept, marks = [], 0
    for char in text:
        if unicodedata.category(char) in ("Mn", "Me"):
            marks += 1
            if marks > MOST_MARKS:
                continue
        elif char not in (ZWNJ, ZWJ):
            marks = 0
        kept.append(char)
    return "".join(kept)


def base_level(text: str) -> int:
    """0 for a text that reads from the left, 1 from the right: its first strong letter decides.

    Source: Unicode Standard Annex 9, rules P2 and P3.
    """
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction == "L":
            return 0
        if direction in ("R", "AL"):
            return 1
    return 0


def levels(text: str, base: int) -> Sequence[int]:
    """The embedding level of each character of cleaned *text*; odd levels read from the right.

    Source: Unicode Standard Annex 9, by python-bidi, which lacks rule N0 (brackets). It drops ZWNJ
    and ZWJ on its way (rule X9); they take the level of the character before them.
    """
    if not base and not any(unicodedata.bidirectional(char) in _RIGHT_TO_LEFT for char in text):
        return (0,) * len(text)
    storage = bidi.get_empty_storage()
    storage["base_level"] = base
    storage["base_dir"] = "R" if base else "L"
    bidi.get_embedding_levels(text, storage)
    for char in storage["chars"]:
        char["type"] = char["type"] or "L"  # characters newer than Python's tables have none
    bidi.explicit_embed_and_overrides(storage)
    bidi.resolve_weak_types(storage)
    _resolve_brackets(storage["chars"], "R" if base else "L")
    bidi.resolve_neutral_types(storage, False)
    bidi.resolve_implicit_levels(storage, False)
    resolved = iter(storage["chars"])
    found, level = [], base
    for char in text:
        if unicodedata.bidirectional(char) not in bidi.X9_REMOVED:
            level = next(resolved)["level"]
        found.append(level)
    for index in range(len(text) - 1, -1, -1):  # rule L1: white space at the end of the line
        if not text[index].isspace():
            break
        found[index] = base
    return found


def _resolve_brackets(chars: Sequence[dict[str, Any]], embedding: str) -> None:
    """Give both brackets of a pair one direction. Source: Unicode Standard Annex 9, rule N0.

    *chars* are python-bidi's, weak types resolved; "type" is changed in place.
    """
    opposite = "L" if embedding == "R" else "R"
    for opening, closing in _bracket_pairs(chars):
        inside = {_strong(char) for char in chars[opening + 1 : closing]}
        if embedding in inside:
            found = embedding
        elif opposite in inside:
            before = (_strong(char) for char in reversed(chars[:opening]))
            context = next((strong for strong in before if strong), embedding)
            found = opposite if context == opposite else embedding
        else:
            continue
        for bracket in (opening, closing):
            chars[bracket]["type"] = found
            for mark in chars[bracket + 1 :]:
                if mark["orig"] != "NSM":
                    break
                mark["type"] = found


def _bracket_pairs(chars: Sequence[dict[str, Any]]) -> list[tuple[int, int]]:
    """Positions of brackets that belong together, by their opening. Source: the same, BD16."""
    pairs, waiting = [], list[tuple[str, int]]()
    for index, char in enumerate(chars):
        letter = char["ch"]
        if char["type"] != "ON" or letter not in MIRRORED:
            continue
        category = unicodedata.category(letter)
        if category == "Ps":
            waiting.append((MIRRORED[letter], index))
        elif category == "Pe":
            for depth in range(len(waiting) - 1, -1, -1):
                if waiting[depth][0] == letter:
                    pairs.append((waiting[depth][1], index))
                    del waiting[depth:]
                    break
    return sorted(pairs)


def _strong(char: dict[str, Any]) -> str:
    """The direction a character gives to its surroundings; numbers count as right to left."""
    return {"L": "L", "R": "R", "EN": "R", "AN": "R"}.get(char["type"], "")


def capitals(text: str) -> str:
    """Put a label (never a name) in capitals as its script does it.

    Greek capitals carry no accent, and Georgian is left alone: its capitals are a separate
    alphabet that few fonts have.
    """
    raised = "".join(
        char if "\u10d0" <= char <= "\u10ff" else char.upper()
        for char in unicodedata.normalize("NFC", text)
    )
    if not any("\u0370" <= char <= "\u03ff" for char in raised):
        return raised
    bare, greek = [], False
    for char in unicodedata.normalize("NFD", raised):
        if not unicodedata.combining(char):
            greek = "\u0370" <= char <= "\u03ff"
        elif greek and char == "\u0301":
            continue
        bare.append(char)
    return unicodedata.normalize("NFC", "".join(bare))
