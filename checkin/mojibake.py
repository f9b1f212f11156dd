"""Sees that a text was read in the wrong encoding, and undoes it by the way it happened.

The proof is the round trip: "MÃ¼ller" written out in Windows-1252 gives bytes that are faultless
UTF-8 for "Müller". A text that was right all along hardly ever passes that, and where a chance hit
is possible (one Cyrillic pair, say) more evidence is asked for.
"""

import html
import re
import unicodedata
from functools import cache

#: How UTF-8 is usually misread, the commonest first.
_MISREAD_AS = (
    "cp1252",
    "cp1250",
    "cp1251",
    "cp1253",
    "cp1254",
    "cp1257",
    "mac_roman",
    "cp850",
    "cp437",
)
#: What a list in an eight-bit encoding really was, when it was read as Windows-1252.
_CYRILLIC_LANDS = frozenset({"BG", "BY", "KG", "KZ", "ME", "MK", "MN", "RS", "RU", "TJ", "UA"})
_GREEK_LANDS = frozenset({"GR", "CY"})
_CONVINCING = 2  # bytes beyond the first of a letter
_MOST_ROUNDS = 3  # read wrong, saved, read wrong again…
_LONGEST = 2_000

_ENTITY = re.compile(r"&(?:#\d{2,6}|#x[0-9a-fA-F]{2,6}|[a-zA-Z]{2,8});")
_QUESTIONED = re.compile(r"[^\W\d_]\?[^\W\d_]")
# Ł ł ą ż Ą Ľ ľ of Windows-1250 read as Windows-1252: £ukasz, Wa³êsa, Micha³ (but m³ and ¿Qué?).
_FOREIGN_SIGN = re.compile(r"[£¥³¹¼¾¯][^\W\d_]|[^\W\d_]¿|[^\W\d_]{3}[£¥³¹¼¾]")
_LOST = "\ufffd"
# Letters of the European encodings and marks of typesetting: what a mended text may hold.
_USUAL_MARKS = frozenset("\u00a0’‘“”„‚‹›«»–—…·•°§©®™€£&\u00ad\u200b\u200e\u200f")


def mended(text: str, country: str = "") -> str | None:
    """What *text* should read; None if nothing is wrong with it; "" if wrong beyond mending.

    Args:
        country: ISO 3166-1 alpha-2 code or "", to tell Greek from Cyrillic read as Western.
    """
    text = text[:_LONGEST]
    if "&" in text and _ENTITY.search(text):
        plain = html.unescape(text)
        return plain if plain != text and _LOST not in plain else ""
    if text.isascii():
        return "" if _QUESTIONED.search(text) else None
    if _LOST in text:
        return ""
    found = _utf8(text) or _eight_bit(text, country)
    return "" if found is None and _QUESTIONED.search(text) else found


def _utf8(text: str) -> str | None:
    """*text* as the UTF-8 it was, words that were right left alone; None if it was none."""
    # "à" is Ã and a no-break space, which on its way often becomes a blank or is cut off.
    words = re.split("( +)", re.sub(r"(?<!\S)Ã(?: (?= )|(?= \S)|$)", "Ã\u00a0", text))
    for encoding in _MISREAD_AS:
        read = [_utf8_word(word, encoding) for word in words]
        if any(word is not None for word in read):
            return "".join(
                old if new is None else new for old, new in zip(words, read, strict=True)
            )
    return None


def _utf8_word(word: str, encoding: str, rounds: int = _MOST_ROUNDS) -> str | None:
    if word.isascii() or not rounds:
        return None
    try:
        written = _bytes(word, encoding)
        read = written.decode("utf-8")
    except UnicodeError:
        return None
    new = [char for char in read if not char.isascii()]
    # One pair may be chance ("Ді" is faultless UTF-8 for "ĳ"). Two, or one of three bytes, or a
    # word that is odd as it stands, are not.
    if len(written) - len(read) < _CONVINCING and not _odd(word):
        return None
    again = _utf8_word(read, encoding, rounds - 1)
    if again is not None:
        return again
    return read if all(map(_usual, new)) else None


def _odd(word: str) -> bool:
    """Whether *word* has a sign that no name has, two alphabets, or an accented capital within."""
    foreign = [char for char in word if not char.isascii()]
    return (
        any(not char.isalpha() and char not in "’‘·" for char in foreign)
        or not {"ª", "º"}.isdisjoint(word)
        or len({_alphabet(char) for char in word if char.isalpha()}) > 1
        or (not word.isupper() and any(char.isupper() for char in word[1:] if char in foreign))
    )


def _eight_bit(text: str, country: str) -> str | None:
    """*text* as the Central European, Greek or Cyrillic list it was, read as Windows-1252."""
    if _FOREIGN_SIGN.search(text):
        encoding = "cp1250"
    elif not any(map(_is_all_accents, text.split())):
        return None
    elif country in _GREEK_LANDS:
        encoding = "cp1253"
    elif country in _CYRILLIC_LANDS:
        encoding = "cp1251"
    else:
        return ""
    try:
        read = _bytes(text, "cp1252").decode(encoding)
    except UnicodeError:
        return ""
    return read if all(char.isascii() or _usual(char) for char in read) else ""


def _is_all_accents(word: str) -> bool:
    """Whether *word* is accented Western letters almost alone, as no name is: Ïåòðîâ."""
    letters = [char for char in word if char.isalpha()]
    high = sum("\u00c0" <= char <= "\u00ff" for char in letters)
    return len(letters) >= 4 and high >= 0.8 * len(letters)


def _bytes(text: str, encoding: str) -> bytes:
    """*text* in *encoding*; C1 controls stand for themselves, as lenient readers leave them."""
    table = _table(encoding)
    try:
        return bytes(table[char] for char in text)
    except KeyError as missing:
        raise UnicodeError(f"{missing} is not in {encoding}") from missing


@cache
def _table(encoding: str) -> dict[str, int]:
    table = {chr(byte): byte for byte in range(256) if byte < 0x80 or 0x80 <= byte < 0xA0}
    for byte in range(0x80, 0x100):
        char = bytes([byte]).decode(encoding, errors="ignore")
        if char:
            table[char] = byte
    return table


def _usual(char: str) -> bool:
    return char in _USUAL_MARKS or unicodedata.category(char)[0] in "LM"


@cache
def _alphabet(char: str) -> str:
    """LATIN, GREEK, CYRILLIC…: the first word of the name of a letter, "" for other signs."""
    return unicodedata.name(char, "").split(" ")[0] if char.isalpha() else ""
