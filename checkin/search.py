"""Folds names across accents and scripts, so that what a desk types finds who is on the list.

A *word* is what stands between blanks. It is cut at punctuation into *parts* ("d'Hérouville" →
d, herouville), and each part is written in a–z and 0–9 in every *spelling* that people use for it
(Müller → muller, mueller; Παπαδοπούλου → papadopoulou, papadopulu …). All spellings go into the
index, so a query needs only one of them. Chinese characters and Korean syllables are also
findable one by one, as themselves.

anyascii alone is not enough: it writes letter for letter, so Παπαδοπούλου becomes Papadopoyloy.
Our own table (`checkin.transcription`) is read first; what it leaves goes through anyascii.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from anyascii import anyascii

from checkin import countries
from checkin.model import Attendee
from checkin.transcription import TABLE

#: Spellings kept of one part; more would only grow the index.
MOST_SPELLINGS = 24

#: What is read of a query: a scanned vCard or a pasted page must not stall the field.
MOST_QUERY_CHARACTERS = 200
MOST_QUERY_WORDS = 8

_KEYS = re.compile("|".join(sorted(map(re.escape, TABLE), key=len, reverse=True)))

#: Accents that do not change how a Greek letter is transcribed (the dialytika does).
_GREEK_PLAIN = str.maketrans("άέήίόύώΐΰ", "αεηιουωϊϋ")
_ABJAD = re.compile("[\u0590-\u05ff\u0600-\u06ff]")
# Han, its extensions and compatibility forms; Hangul syllables.
_SYLLABLE = re.compile(
    "[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\uac00-\ud7a3]"
)
_ASCII_PART = re.compile("[a-z0-9]+")
_NOT_PLAIN = re.compile("[^a-z0-9]+")
_VOWELS = re.compile("[aeiou]+")
_DOUBLED = re.compile(r"(.)\1+")
#: Inside a word these join what stands around them (zero-width joiners, the soft hyphen).
_NOTHING = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


def fold(text: str) -> str:
    """*text* in a–z, 0–9 and single blanks: each part in its first spelling, no punctuation.

    Two texts that fold alike are read as the same name. Chinese comes as pinyin.
    """
    return " ".join(
        spelling for word in text.split() for part in parts(word) if (spelling := _spell(part)[0])
    )


def spellings(text: str) -> set[str]:
    """Every folded token under which *text* is to be found.

    For each word its parts in all spellings, the parts joined ("dherouville"), and each Chinese
    character or Korean syllable by itself and as it is read.
    """
    found: set[str] = set()
    for word in text.split():
        found.update(_word_tokens(word))
    return found


def parts(word: str) -> tuple[str, ...]:
    """*word* in lower case, cut wherever there is neither a letter, a digit nor a mark of one."""
    if word.isascii():
        return tuple(_ASCII_PART.findall(word.lower()))
    # NFKC: ﬁ is f and i, full-width letters are letters; accents become one with their letter.
    whole = unicodedata.normalize("NFKC", word.translate(_NOTHING)).lower()
    spaced = "".join(sign if unicodedata.category(sign)[0] in "LNM" else " " for sign in whole)
    return tuple(spaced.split())


def skeleton(token: str) -> str:
    """The consonants of a folded token, doubles once: how Hebrew and Arabic names are written."""
    return _DOUBLED.sub(r"\1", token[:1] + _VOWELS.sub("", token[1:])).lstrip("aeiou")


@lru_cache(maxsize=65_536)
def _word_tokens(word: str) -> tuple[str, ...]:
    cut = parts(word)
    tokens = dict.fromkeys(spelling for part in cut for spelling in _spell(part) if spelling)
    if len(cut) > 1:
        tokens.update(dict.fromkeys(_joined(cut)))
    for part in cut:
        if not part.isascii():
            tokens.update(dict.fromkeys(_syllables(part)))
    return tuple(tokens)


def _joined(cut: Iterable[str]) -> list[str]:
    """The parts as one token: all in their first spelling, or one of them in another."""
    options = [_spell(part) for part in cut]
    first = [option[0] for option in options]
    joined = ["".join(first)]
    for index, option in enumerate(options):
        for other in option[1:4]:
            joined.append("".join((*first[:index], other, *first[index + 1 :])))
    return [token for token in joined[:MOST_SPELLINGS] if token]


def _syllables(part: str) -> Iterator[str]:
    """Each Han character and Hangul syllable of *part*: itself and as it is read."""
    for sign in _SYLLABLE.findall(part):
        yield sign
        yield from TABLE.get(sign) or filter(None, (_plain(sign),))


@lru_cache(maxsize=65_536)
def _spell(part: str) -> tuple[str, ...]:
    """The spellings of one part, the usual one first; ("",) if nothing of it can be written.

    A letter is spelled the same way throughout one spelling (both ου as "ou", or both as "u"), and
    the spellings nearest to the usual one come first, since only so many are kept.
    """
    if part.isascii():
        return (part,)
    text = part.translate(_GREEK_PLAIN)
    if text.startswith("μπ"):  # ELOT 743: b at the beginning of a word, mp within
        text = "Μπ" + text[2:]
    pieces: list[str] = []  # every second one is a key of the table
    end = 0
    for match in _KEYS.finditer(text):
        pieces += (_plain(text[end : match.start()]), match.group())
        end = match.end()
    pieces.append(_plain(text[end:]))
    keys = list(dict.fromkeys(pieces[1::2]))
    found: dict[str, None] = {}
    for choice in _choices(tuple(len(TABLE[key]) for key in keys)):
        spelled = {key: TABLE[key][index] for key, index in zip(keys, choice, strict=True)}
        found["".join(spelled.get(p, p) if i % 2 else p for i, p in enumerate(pieces))] = None
        if len(found) == MOST_SPELLINGS:
            break
    return tuple(found)


@lru_cache(maxsize=4_096)
def _choices(counts: tuple[int, ...]) -> tuple[tuple[int, ...], ...]:
    """Which option to take of each rule: first all usual, then one unusual, then two; not more."""
    usual = (0,) * len(counts)
    one = [
        (*usual[:at], option, *usual[at + 1 :])
        for at, count in enumerate(counts)
        for option in range(1, count)
    ]
    two = [
        tuple(a or b for a, b in zip(left, right, strict=True))
        for left, right in product(one, one)
        if left < right and not any(a and b for a, b in zip(left, right, strict=True))
    ]
    return (usual, *one, *two)[: 4 * MOST_SPELLINGS]


def _plain(text: str) -> str:
    return _NOT_PLAIN.sub("", anyascii(text).lower()) if text else ""


def names_of(attendee: Attendee) -> str:
    """Tokens of the names, blank-separated: the folded family and given name first, for sorting."""
    ordered = dict.fromkeys(fold(f"{attendee.family_name} {attendee.given_name}").split())
    for name in (attendee.family_name, attendee.given_name, attendee.badge_name):
        words = name.split()
        for word in words:
            ordered.update(dict.fromkeys(_word_tokens(word)))
        if 1 < len(words) <= 4:  # "van den Berg" is also looked for as "vandenberg"
            ordered.update(dict.fromkeys(_joined([p for word in words for p in parts(word)])))
    return " ".join(ordered)


def others_of(attendee: Attendee) -> str:
    """Tokens of organisation, e-mail, codes and country (its code and its names)."""
    found: dict[str, None] = {}
    for text in (attendee.organisation, attendee.email, *attendee.codes):
        for word in text.split():
            found.update(dict.fromkeys(_word_tokens(word)))
    found.update(dict.fromkeys(_country_tokens(attendee.country)))
    return " ".join(found)


@lru_cache(maxsize=1_024)
def _country_tokens(country: str) -> tuple[str, ...]:
    named = countries.NAMES.get(country.strip().upper(), ())
    return tuple(dict.fromkeys(t for text in (country, *named) for t in sorted(spellings(text))))


@dataclass(frozen=True, slots=True)
class Term:
    """One word of a query. Any one of `ways` finds it; all tokens of that way must match."""

    ways: tuple[tuple[str, ...], ...]


def parse(query: str) -> tuple[Term, ...]:
    """The words of *query* as terms, all of which must match, in any order.

    Total: any text gives terms, perhaps none. Only the first `MOST_QUERY_CHARACTERS` characters and
    `MOST_QUERY_WORDS` words count.
    """
    terms = [_term(word) for word in query[:MOST_QUERY_CHARACTERS].split()]
    return tuple(dict.fromkeys(term for term in terms if term.ways))[:MOST_QUERY_WORDS]


def _term(word: str) -> Term:
    cut = parts(word)
    ways: dict[tuple[str, ...], None] = {}
    signs = tuple(sign for part in cut for sign in _SYLLABLE.findall(part))
    if signs and len(signs) == sum(map(len, cut)):
        ways[signs] = None  # 李小 is any name with both characters
    if len(cut) == 1:
        ways.update(dict.fromkeys((token,) for token in _spell(cut[0])[:8] if token))
    elif cut:
        apart = tuple(token for part in cut if (token := _spell(part)[0]))
        if apart:
            ways[apart] = None
            ways[("".join(apart),)] = None
    return Term(tuple(ways))
