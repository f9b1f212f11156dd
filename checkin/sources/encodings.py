"""In which of the encodings of European lists a file is written, and when that cannot be told.

A byte order mark, zero bytes or strict UTF-8 settle it. All else is one byte a letter, and most
bytes are a letter in each of the candidates: 0xE8 is è in Western Europe, č in Central Europe, и in
Cyrillic. So each candidate is weighed by what it makes of the headers, of the countries and, row by
row, of the letters in the names beside the country. A candidate that stays plausible and gives a
name otherwise than the best one makes the answer a question for a person, never a guess.
"""

import codecs
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from checkin import headers, values
from checkin.columns import Column

#: What is weighed, in the order in which equal readings are preferred.
CANDIDATES = (
    "cp1252",
    "cp1250",
    "cp1254",
    "cp1257",
    "cp1251",
    "cp1253",
    "iso8859_7",
)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)

#: A candidate this much heavier than the best one is out. One odd letter (`_FOREIGN`) is not
#: enough to rule it out; two are, and so is one impossible letter.
MARGIN = 5.0
_IMPOSSIBLE = 6.0
_ODD = 4.0
_FOREIGN = 3.0
#: Tells the likelier of two open candidates, but never closes the question by its sum.
_TASTE = 0.0001
_WORD_FOUND = -6.0

#: At most so many differing names are shown.
MOST_SAMPLES = 50


@dataclass(frozen=True, slots=True)
class Sample:
    """One text that reads differently: on `line`, under `header`, as each candidate has it."""

    line: int
    header: str
    readings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EncodingDoubt:
    """The encodings that a list may be written in, the likeliest first, and where they differ."""

    encodings: tuple[str, ...]
    samples: tuple[Sample, ...]


def certain(data: bytes) -> str:
    """The encoding that the bytes themselves prove; "" if they prove none."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    wide = _wide(data[:4096])
    if wide:
        return wide
    try:
        data.decode("utf-8", "strict")
    except UnicodeDecodeError:
        return "utf-8" if _damaged_utf8(data) else ""
    return "utf-8"


def _damaged_utf8(data: bytes) -> bool:
    """Whether *data* is UTF-8 with a few broken letters, rather than some other encoding.

    In other encodings letters that stand alone are the rule; they are no UTF-8.
    """
    text = data.decode("utf-8", "surrogateescape")
    broken = sum("\udc80" <= char <= "\udcff" for char in text)
    whole = sum(not char.isascii() for char in text) - broken
    return whole > 20 * broken


def _wide(head: bytes) -> str:
    """UTF-16 without a mark: in European text every second byte is zero."""
    if len(head) < 4 or b"\0" not in head:
        return ""
    even, odd = head[::2].count(0), head[1::2].count(0)
    half = len(head) // 2
    if odd > half * 0.6 and even < half * 0.1:
        return "utf-16-le"
    if even > half * 0.6 and odd < half * 0.1:
        return "utf-16-be"
    return ""


_LATIN = "áéíóúàèìòùâêîôûäëïöüãõñçåæøœßýÿ"
#: Letters beyond a–z that names of a country are written with, its minorities' included.
_LETTERS: Mapping[str, str] = {
    "AL": "ëç",
    "AT": "äöüß",
    "BA": "čćđšž",
    "BE": "éèêëàâîïôûùçäöüœæáíóúñ",
    "BG": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "BR": "áâãàçéêíóôõúü",
    "BY": "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    "CH": "äöüéèêëàâîïôûùçœìò",
    "CY": "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ",
    "CZ": "áčďéěíňóřšťúůýžöüä",
    "DE": "äöüß",
    "DK": "æøåéöü",
    "EE": "äöüõšž",
    "ES": "áéíñóúüçàèòï",
    "FI": "äöåšž",
    "FR": "àâæçéèêëîïôœùûüÿ",
    "GB": "éáíóúâêîôûŵŷ",
    "GR": "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ",
    "HR": "čćđšž",
    "HU": "áéíóöőúüű",
    "IE": "áéíóú",
    "IS": "áðéíóúýþæö",
    "IT": "àèéìíîòóùúç",
    "KZ": "абвгдеёжзийклмнопрстуфхцчшщъыьэюяі",
    "LT": "ąčęėįšųūž",
    "LU": "äöüéèêëàâîïôûçß",
    "LV": "āčēģīķļņšūž",
    "MD": "ăâîșțşţ",
    "ME": "čćđšžśź",
    "MK": "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
    "MT": "ċġħżàèìòù",
    "NL": "éèëêïöüóáíäçñ",
    "NO": "æøåéèöäòô",
    "PL": "ąćęłńóśźż",
    "PT": "áâãàçéêíóôõúü",
    "RO": "ăâîșțşţáéóöőüű",
    "RS": "абвгдђежзијклљмнњопрстћуфхцчџшčćđšžáéíóöőúüű",
    "RU": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "SE": "åäöéüø",
    "SI": "čšžćđ",
    "SK": "áäčďéíĺľňóôŕšťúýžöőüű",
    "TR": "çğıİöşüâîû",
    "UA": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "XK": "ëçčćđšž",
}


def weigh(
    header: Sequence[str], columns: Iterable[Column], rows: Iterable[tuple[int, Sequence[str]]]
) -> tuple[str, EncodingDoubt | None]:
    """Choose among `CANDIDATES` for a list that was decoded as Latin-1.

    Args:
        header: The headers, as Latin-1 has them, so that every byte is one character.
        columns: What they hold as far as plain letters tell; names and country are looked at.
        rows: Lines and cells, as Latin-1 has them.

    Returns:
        The likeliest encoding, and the doubt if another one gives some name otherwise.
    """
    weights = {name: _header_weight(header, name) for name in CANDIDATES}
    tables = {name: _table(name) for name in CANDIDATES}
    country, named = _places(columns, len(header))
    differing: dict[tuple[str, str], tuple[int, int]] = {}
    countries: dict[str, None] = {}
    for line, cells in rows:
        place = cells[country] if 0 <= country < len(cells) else ""
        if place and not place.isascii():
            countries.setdefault(place)
        for index in named:
            if index < len(cells) and not cells[index].isascii():
                differing.setdefault((cells[index].strip(), place), (line, index))
    for name, table in tables.items():
        for place in countries:
            weights[name] += _WORD_FOUND if values.country(place.translate(table)) else 1.0
        for text, place in differing:
            code = values.country(place.translate(table)) if place else None
            weights[name] += _text_weight(text.translate(table), code)
    best = min(CANDIDATES, key=lambda name: weights[name])
    kept = [name for name in CANDIDATES if weights[name] <= weights[best] + MARGIN]
    kept.sort(key=lambda name: weights[name])
    return best, _doubt(header, kept, tables, differing)


def _table(encoding: str) -> dict[int, str]:
    """Latin-1 characters → what *encoding* makes of the byte; U+FFFD where it has no letter."""
    return {byte: bytes([byte]).decode(encoding, "replace") for byte in range(128, 256)}


def _places(columns: Iterable[Column], width: int) -> tuple[int, tuple[int, ...]]:
    """The column of the country (-1: none) and those of what stands on a badge (none: all)."""
    country = -1
    named: list[int] = []
    for column in columns:
        if column.target == "country":
            country = column.index
        elif column.target in _NAMED:
            named.append(column.index)
    return country, tuple(named) or tuple(range(width))


_NAMED = frozenset(
    (headers.NAME, "given_name", "family_name", "badge_name", "organisation", "job_title", "title")
)


def _header_weight(header: Sequence[str], encoding: str) -> float:
    weight = 0.0
    table = _table(encoding)
    for text in header:
        if not text.isascii():
            read = text.translate(table)
            weight += _WORD_FOUND if headers.recognise(read)[0] else _text_weight(read, None)
    return weight


def _text_weight(text: str, country: str | None) -> float:
    """How odd *text* looks as a name from *country*: 0 for one that could well be."""
    letters = _LETTERS.get(country or "")
    weight = 0.0
    for word in text.split():
        if not word.isascii():
            weight += _word_weight(word, letters)
    return min(weight, 2 * _IMPOSSIBLE)


def _word_weight(word: str, letters: str | None) -> float:
    weight = 0.0
    before = ""
    for char in word:
        if not char.isascii():
            weight += _char_weight(char, before, letters)
        before = char
    lower = "".join(map(_lower, filter(str.isalpha, word)))
    return weight + _shape_weight(lower, letters)


def _char_weight(char: str, before: str, letters: str | None) -> float:
    if char.isalpha():
        weight = _ODD if before.islower() and char.isupper() else 0.0  # MьLler
        low = _lower(char)
        if _script(low) != "L":
            return weight  # weighed by the word: see `_shape_weight`
        if letters is not None:
            return weight if low in letters else weight + _FOREIGN
        return weight if low in _LATIN else weight + _TASTE
    if char in "‘’´" and not before:
        return _FOREIGN  # ISO 8859-7 reads the Ά of Windows-1253 as a quotation mark
    if char in _MARKS_IN_NAMES and not (char in "®©°" and before.isalpha()):
        return 0.0
    return _IMPOSSIBLE  # £ódź, ¶, U+FFFD: no name has a sign in it


_MARKS_IN_NAMES = "’‘“”«»„–—…´·™®©° \u00a0\u00ad"


def _shape_weight(word: str, letters: str | None) -> float:
    """How odd the letters of a word are together: alphabets mixed, or no word of its language.

    A whole word in another alphabet than the country's is one oddity, not one a letter: people
    and firms from elsewhere have such names.
    """
    foreign = [char for char in word if not char.isascii()]
    scripts = {_script(char) for char in foreign} | ({"L"} if len(foreign) < len(word) else set())
    if len(scripts) > 1:
        return _IMPOSSIBLE  # Mьller: two alphabets in one word
    script = "".join(scripts)
    if script == "L":
        return _IMPOSSIBLE if len(word) > 3 and len(foreign) > 0.6 * len(word) else 0.0
    weight = _ODD if "ς" in word[:-1] else 0.0
    if letters is not None and any(char not in letters for char in foreign):
        weight += _FOREIGN
    vowels = sum(char in _VOWELS for char in word)
    return weight + (_ODD if len(word) > 3 and vowels < 0.2 * len(word) else 0.0)


_VOWELS = "аеёиоуыэюяіїєъαεηιουωάέήίόύώϊϋΐΰ"


def _lower(char: str) -> str:
    """One letter in lower case; İ, which would become two characters, stays."""
    low = char.lower()
    return low if len(low) == 1 else char


def _script(letter: str) -> str:
    if letter in "ªºµ":
        return "sign"
    name = unicodedata.name(letter, "?")
    return {"GREEK": "G", "CYRIL": "C", "LATIN": "L"}.get(name[:5], "?")


def _doubt(
    header: Sequence[str],
    kept: Sequence[str],
    tables: Mapping[str, dict[int, str]],
    differing: Mapping[tuple[str, str], tuple[int, int]],
) -> EncodingDoubt | None:
    """What the kept encodings disagree about; those that agree with a likelier one drop out."""
    best = kept[0]
    texts = {text: place for (text, _), place in differing.items()}
    told: dict[tuple[str, ...], str] = {}
    for name in kept:
        told.setdefault(tuple(text.translate(tables[name]) for text in texts), name)
    names = tuple(told.values())
    if len(names) == 1:
        return None
    samples = []
    for text, (line, index) in texts.items():
        readings = tuple(text.translate(tables[name]) for name in names)
        if len(set(readings)) > 1:
            heading = header[index].translate(tables[best]) if index < len(header) else ""
            samples.append(Sample(line, heading, readings))
    samples.sort(key=lambda sample: sample.line)
    return EncodingDoubt(names, tuple(samples[:MOST_SAMPLES]))
