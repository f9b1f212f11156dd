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
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import product, takewhile
from operator import getitem

from checkin import countries
from checkin.model import Attendee
from checkin.transcription import TABLE

#: Spellings kept of one part; more would only grow the index.
MOST_SPELLINGS = 24

#: What is read of a query: a scanned vCard or a pasted page must not stall the field.
MOST_QUERY_CHARACTERS = 200
MOST_QUERY_WORDS = 8
_MOST_WAYS = 8  # spellings of a word that are looked for
_SHORTEST_COUNTRY = 3  # letters of the name of a country that mean it; two are its code

#: What is indexed of one field, and kept of one token. Names as long as a page are attacks.
MOST_FIELD_CHARACTERS = 1_000
MOST_TOKEN_CHARACTERS = 60
_MOST_JOINED = 6  # words or parts of a name that people write as one


@cache  # not before it is needed: the window is up before anybody searches
def _keys() -> re.Pattern[str]:
    return re.compile(f"({'|'.join(sorted(map(re.escape, TABLE), key=len, reverse=True))})")


#: Accents that do not change how a Greek letter is transcribed (the dialytika does).
_GREEK_PLAIN = str.maketrans("άέήίόύώΐΰ", "αεηιουωϊϋ")
# Han, its extensions and compatibility forms; Hangul syllables. `re` keeps it compiled, from the
# first search on: the window is up before.
_SYLLABLE = "[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff\uac00-\ud7a3]"
_FIRST_SYLLABLE = "\u3400"
_ASCII_PART = re.compile("[a-z0-9]+")
_NOT_PLAIN = re.compile("[^a-z0-9]+")
_VOWELS = re.compile("[aeiou]+")
_DOUBLED = re.compile(r"(.)\1+")
#: Inside a word these join what stands around them (zero-width joiners, the soft hyphen).
_NOTHING = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))


class _Cut(dict[int, int]):
    """For `str.translate`: a blank for each sign that is no letter, digit or mark of one."""

    def __missing__(self, sign: int) -> int:
        self[sign] = sign if unicodedata.category(chr(sign))[0] in "LNM" else ord(" ")
        return self[sign]


_CUT = _Cut()


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
    return tuple(whole.translate(_CUT).split())


def skeleton(token: str) -> str:
    """The consonants of a folded token, doubles once: how Hebrew and Arabic names are written."""
    return _DOUBLED.sub(r"\1", token[:1] + _VOWELS.sub("", token[1:])).lstrip("aeiou")


def _word_tokens(word: str) -> Iterable[str]:
    if not word.isascii():
        return _foreign_tokens(word)
    if word.isalnum():
        return (word.lower()[:MOST_TOKEN_CHARACTERS],)
    cut = _ASCII_PART.findall(word.lower())
    if len(cut) > 1:
        cut.append("".join(cut))
    return (token[:MOST_TOKEN_CHARACTERS] for token in cut)


@lru_cache(maxsize=65_536)
def _foreign_tokens(word: str) -> tuple[str, ...]:
    return _tokens_of(parts(word))


def _tokens_of(cut: Sequence[str]) -> tuple[str, ...]:
    """The tokens of a word with these parts."""
    tokens = [spelling for part in cut for spelling in _spell(part)]
    if len(cut) > 1:
        tokens += _joined(cut)
    for part in cut:
        if max(part) >= _FIRST_SYLLABLE:
            tokens += _syllables(part)
    return _short(tokens)


def _joined(cut: Sequence[str]) -> Iterator[str]:
    """The parts as one token: all in their first spelling, or one of them in another."""
    options = [_spell(part) for part in cut]
    first = [option[0] for option in options]
    yield "".join(first)
    if len(cut) <= _MOST_JOINED:
        for at, option in enumerate(options):
            for other in option[1:4]:
                yield "".join((*first[:at], other, *first[at + 1 :]))


def _syllables(part: str) -> Iterator[str]:
    """Each Han character and Hangul syllable of *part*: itself and as it is read."""
    for sign in re.findall(_SYLLABLE, part):
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
    pieces = _keys().split(text)  # every second one is a key of the table
    pieces[::2] = map(_plain, pieces[::2])
    options: dict[str, tuple[str, ...]] = {}
    places: dict[str, str] = {}
    for key in pieces[1::2]:
        ways = TABLE[key]
        if len(ways) > 1 and key not in options:
            places[key] = f"{{{len(options)}}}"
            options[key] = ways
        elif len(ways) == 1:
            places[key] = ways[0]
    pieces[1::2] = map(places.__getitem__, pieces[1::2])
    form = "".join(pieces)
    if not options:
        return (form,)
    ways_of, written = list(options.values()), form.format  # nothing else in it has braces
    found: dict[str, None] = {}
    for choice in _choices(tuple(map(len, ways_of))):
        found[written(*map(getitem, ways_of, choice))] = None
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


@cache
def _anyascii() -> Callable[[str], str]:
    """Loaded with the first name that needs it: a desk is open sooner."""
    from anyascii import anyascii

    return anyascii


def _plain(text: str) -> str:
    if text.isascii() and (text.isalnum() or not text):  # most of them
        return text.lower()
    return _NOT_PLAIN.sub("", _anyascii()(text).lower())


def names_of(attendee: Attendee) -> str:
    """Tokens of the names, blank-separated: the folded family and given name first, for sorting."""
    return name_tokens(attendee.given_name, attendee.family_name, attendee.badge_name)


def name_tokens(given_name: str, family_name: str, badge_name: str) -> str:
    """`names_of` somebody of whom only the fields are there yet."""
    family, family_tokens = _name_tokens(family_name)
    given, given_tokens = _name_tokens(given_name)
    tokens = (*family, *given, *family_tokens, *given_tokens)
    if badge_name:
        tokens += _name_tokens(badge_name)[1]
    return " ".join(dict.fromkeys(tokens))


def others_of(attendee: Attendee) -> str:
    """Tokens of organisation, e-mail, codes and country (a token of its own, or as written)."""
    return other_tokens(attendee.organisation, attendee.country, attendee.email, attendee.codes)


def other_tokens(organisation: str, country: str, email: str, codes: Iterable[str]) -> str:
    """`others_of` somebody of whom only the fields are there yet."""
    found = [*_organisation_tokens(organisation), _country(country)]
    # A whole address is found by its parts; joined it would be a token that nobody types.
    cut = parts(email[:MOST_FIELD_CHARACTERS])
    found += cut if email.isascii() else (t for part in cut for t in _spell(part))
    for code in codes:
        for word in code[:MOST_FIELD_CHARACTERS].split():
            found += _word_tokens(word)
    return " ".join(_short(found))


@lru_cache(maxsize=1_024)
def _country(country: str) -> str:
    return country_token(country) or fold(country)


@lru_cache(maxsize=65_536)
def _name_tokens(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The folded words of a name in their order, and all its tokens."""
    if name.isascii() and name.isalnum() and len(name) <= MOST_TOKEN_CHARACTERS:  # most of them
        token = (name.lower(),)
        return token, token
    words = name[:MOST_FIELD_CHARACTERS].split()
    if len(words) == 1:
        cut = parts(words[0])
        return _short(_spell(part)[0] for part in cut), _tokens_of(cut)
    cut = tuple(part for word in words for part in parts(word))
    folded = [_spell(part)[0] for part in cut]
    tokens = [token for word in words for token in _word_tokens(word)]
    if 1 < len(words) <= _MOST_JOINED:  # "van den Berg" is also looked for as "vandenberg"
        tokens += _joined(cut)
    return _short(folded), _short(tokens)


@lru_cache(maxsize=16_384)
def _organisation_tokens(organisation: str) -> tuple[str, ...]:
    return _short(
        token
        for word in organisation[:MOST_FIELD_CHARACTERS].split()
        for token in _word_tokens(word)
    )


def _short(tokens: Iterable[str]) -> tuple[str, ...]:
    different = dict.fromkeys(filter(None, tokens))
    if max(map(len, different), default=0) > MOST_TOKEN_CHARACTERS:  # hardly any
        return tuple(dict.fromkeys(token[:MOST_TOKEN_CHARACTERS] for token in different))
    return tuple(different)


def country_token(country: str) -> str:
    """The one token of a country we know, which no word folds to; else ""."""
    code = country.strip().upper()
    return f"§{code.lower()}" if code in countries.NAMES else ""


@cache
def _countries() -> dict[str, tuple[str, ...]]:
    """Tokens of countries by every word of their names and by their codes."""
    words: dict[str, list[str]] = {}
    for code, names in countries.NAMES.items():
        for word in {code.lower(), *(token for name in names for token in spellings(name))}:
            words.setdefault(word, []).append(country_token(code))
    return {word: tuple(tokens) for word, tokens in words.items()}


@cache
def country_words() -> list[str]:
    """The words of all names of countries, and their codes, folded and in order."""
    return sorted(_countries())


@lru_cache(maxsize=4_096)
def countries_called(word: str) -> tuple[str, ...]:
    """Tokens of the countries with this code, or with a word of their name that begins so."""
    if len(word) < _SHORTEST_COUNTRY:
        return _countries().get(word, ())
    words = country_words()
    begun = takewhile(lambda name: name.startswith(word), words[bisect_left(words, word) :])
    return tuple(dict.fromkeys(token for name in begun for token in _countries()[name]))


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
    ways: list[Iterable[str]] = []
    signs = [sign for part in cut for sign in re.findall(_SYLLABLE, part)]
    if signs and len(signs) == sum(map(len, cut)):
        ways.append(signs)  # 李小 is any name with both characters
    if len(cut) == 1:
        tokens = _spell(cut[0])[:_MOST_WAYS]
        ways += ((token,) for token in tokens)
        ways += ((country,) for token in tokens for country in countries_called(token))
    elif cut:
        apart = [_spell(part)[0] for part in cut]
        ways += (apart[:MOST_QUERY_WORDS], ("".join(apart),))
    return Term(tuple(dict.fromkeys(filter(None, map(_short, ways)))))
