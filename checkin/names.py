"""The names check, before doors: what on the list will look wrong on a badge or confuse the desk.

It only reports. A suggestion is a proposal that a person takes or leaves, never a correction:
names are not re-cased, split or mended by themselves.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from dataclasses import field as filled
from enum import StrEnum
from functools import lru_cache

from checkin import alike
from checkin.alike import Alike
from checkin.layout import MISSING_GLYPH, Problem
from checkin.model import Attendee, Status
from checkin.mojibake import mended
from checkin.search import fold
from checkin.words import QT_TRANSLATE_NOOP


class Kind(StrEnum):
    """What may be wrong, the worst first: first what cannot be printed, last what looks untidy."""

    NO_NAME = "no_name"
    NO_GLYPH = "no_glyph"
    MOJIBAKE = "mojibake"
    CONTROL = "control_characters"
    WILL_NOT_FIT = "will_not_fit"
    SAME_PERSON = "same_person_twice"
    SWAPPED = "swapped_fields"
    PLACEHOLDER = "placeholder"
    LOOK_ALIKES = "look_alikes"
    SHARED_EMAIL = "shared_email"
    ALL_CAPS = "all_caps"
    ALL_LOWER = "all_lower"
    DOUBLED_SPACES = "doubled_spaces"
    OUTER_SPACES = "outer_spaces"


SENTENCES: Mapping[Kind, str] = {
    Kind.NO_NAME: QT_TRANSLATE_NOOP("names", "There is no name to print."),
    Kind.NO_GLYPH: QT_TRANSLATE_NOOP(
        "names", "“{char}” ({code}) in {field} is in none of the badge fonts: {value}"
    ),
    Kind.MOJIBAKE: QT_TRANSLATE_NOOP("names", "{field} was garbled on its way: {value}"),
    Kind.CONTROL: QT_TRANSLATE_NOOP(
        "names", "{field} holds invisible characters ({code}): {value}"
    ),
    Kind.WILL_NOT_FIT: QT_TRANSLATE_NOOP(
        "names", "{field} is too long for the badge. Enter a shorter badge name: {value}"
    ),
    Kind.SAME_PERSON: QT_TRANSLATE_NOOP(
        "names", "This may be one person, {count} times on the list: {value}"
    ),
    Kind.SWAPPED: QT_TRANSLATE_NOOP(
        "names", "Given name and family name may be exchanged: {value}"
    ),
    Kind.PLACEHOLDER: QT_TRANSLATE_NOOP("names", "{field} does not look like a name: {value}"),
    Kind.LOOK_ALIKES: QT_TRANSLATE_NOOP(
        "names", "Easily taken for one another; the desk will have to ask: {value}"
    ),
    Kind.SHARED_EMAIL: QT_TRANSLATE_NOOP(
        "names", "{count} people have one e-mail address: {value}"
    ),
    Kind.ALL_CAPS: QT_TRANSLATE_NOOP("names", "{field} is all in capitals: {value}"),
    Kind.ALL_LOWER: QT_TRANSLATE_NOOP("names", "{field} has no capital: {value}"),
    Kind.DOUBLED_SPACES: QT_TRANSLATE_NOOP("names", "{field} has a doubled space: {value}"),
    Kind.OUTER_SPACES: QT_TRANSLATE_NOOP("names", "{field} begins or ends with a space: {value}"),
}

#: Said once instead of for each person, where a list has the habit of it.
CAPS_HABIT = QT_TRANSLATE_NOOP(
    "names",
    "This list writes {field} in capitals, for {count} people; the badges will too: {value}",
)

_SEVERITY = {kind: rank for rank, kind in enumerate(Kind)}
_NAMES = ("given_name", "family_name", "badge_name")
_PRINTED = (*_NAMES, "title", "organisation", "job_title")
#: What a template puts together is mended where it is overridden.
_MENDED_IN = {"name": "badge_name", "full_name": "badge_name"}
_SHOWN = 5  # names in a sentence about many people


@dataclass(frozen=True, slots=True, kw_only=True)
class NameFinding:
    """One thing to look at.

    `ids` are the people concerned, `field` the field (of `model.FIELDS`) or "" if it is about whole
    people. `text` is the sentence for the operator, with named fields, and `facts` fill it; its
    `field` is the field's name, for the window to replace by its own word. `suggestion` is what the
    field might read ("" if nobody can know), and `edits` the field values that would do it.
    """

    kind: Kind
    ids: tuple[str, ...]
    field: str = ""
    text: str = ""
    facts: Mapping[str, object] = filled(default_factory=dict)
    suggestion: str = ""
    edits: Mapping[str, str] = filled(default_factory=dict)

    def __str__(self) -> str:
        return self.text.format(**self.facts)


def check(
    attendees: Iterable[Attendee], *, printable: Callable[[Attendee], Sequence[Problem]]
) -> list[NameFinding]:
    """Everything that a person should look at before doors, the worst first.

    Args:
        attendees: The whole list. Those cancelled or merged into somebody get no badge and are
            left out.
        printable: What keeps this person's badge from being printed as it should be; empty if
            nothing does.
    """
    people = [
        person
        for person in attendees
        if not person.merged_into and person.status is not Status.CANCELLED
    ]
    findings = [
        *(finding for person in people for finding in _of_one(person)),
        *(
            _problem(person, problem)
            for person in people
            for problem in dict.fromkeys(printable(person))
        ),
        *_caps(people),
        *_swapped(people),
        *_of_several(people),
    ]
    place = {person.id: (fold(person.family_name), fold(person.given_name)) for person in people}
    return sorted(
        findings, key=lambda found: (_SEVERITY[found.kind], place[found.ids[0]], found.ids)
    )


def _finding(
    kind: Kind,
    person: Attendee,
    name: str,
    *,
    suggestion: str = "",
    text: str = "",
    **facts: object,
) -> NameFinding:
    """A finding about one field of one person, whose value may be replaced by *suggestion*."""
    value = getattr(person, name, "") or person.name
    return NameFinding(
        kind=kind,
        ids=(person.id,),
        field=name,
        text=text or SENTENCES[kind],
        facts={"field": name, "value": value, **facts},
        suggestion=suggestion,
        edits={_MENDED_IN.get(name, name): suggestion} if suggestion else {},
    )


# -- one person at a time


def _of_one(person: Attendee) -> Iterator[NameFinding]:
    if not person.name.strip():
        yield _finding(Kind.NO_NAME, person, "family_name")
    for name in _PRINTED:
        value: str = getattr(person, name)
        if value:
            yield from _of_field(person, name, value)


def _of_field(person: Attendee, name: str, value: str) -> Iterator[NameFinding]:
    if hidden := _invisible(value):
        codes = ", ".join(f"U+{ord(char):04X}" for char in hidden[:_SHOWN])
        yield _finding(Kind.CONTROL, person, name, suggestion=_shown(value), code=codes)
    right = mended(value, person.country)
    if right is not None:
        yield _finding(Kind.MOJIBAKE, person, name, suggestion=right)
    elif not hidden:
        if value != value.strip():
            yield _finding(Kind.OUTER_SPACES, person, name, suggestion=_spaced(value))
        elif _spaced(value) != value:
            yield _finding(Kind.DOUBLED_SPACES, person, name, suggestion=_spaced(value))
    if name in _NAMES:
        if right is None and _is_no_name(value, person):
            yield _finding(Kind.PLACEHOLDER, person, name)
        elif _letters(value) > 1 and _cased(value) and value.islower():
            better = _capitalised(value, person)
            if better != value:  # else what it begins with has no capital
                yield _finding(Kind.ALL_LOWER, person, name, suggestion=better)


def _invisible(value: str) -> list[str]:
    """Controls, directions, private and unassigned characters; not the joiners scripts need."""
    return [
        char
        for char in dict.fromkeys(value)
        if unicodedata.category(char) in ("Cc", "Cf", "Co", "Cn", "Cs")
        and char not in "\u200c\u200d"
    ]


def _shown(value: str) -> str:
    """*value* without what cannot be seen; controls such as tabs become spaces."""
    hidden = set(_invisible(value))
    return _spaced(
        "".join(
            (" " if unicodedata.category(char) == "Cc" else "") if char in hidden else char
            for char in value
        )
    )


def _spaced(value: str) -> str:
    return " ".join(value.split())


def _letters(value: str) -> int:
    return sum(char.isalpha() for char in value)


def _cased(value: str) -> bool:
    """Whether the script has capitals at the beginning of names (Georgian has none there)."""
    return any(char.title() != char or char.istitle() or char.isupper() for char in value)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Never a name, wherever it stands.
_NEVER = _words(
    "test tester testtest tbc tbd tba unknown inconnu onbekend unbekannt anonymous anonyme xxx"
    " xxxx asdf asdfgh qwerty qwertz azerty dummy placeholder vorname nachname voornaam achternaam"
    " prenom firstname lastname surname"
)
# Somebody's name, unless the other name is nothing either.
_HARDLY = _words(
    "na n/a none null nil foo bar name nom naam guest gast invite participant attendee delegate"
    " speaker vip x xx a aa abc dr mr mrs ms"
)
_REPEATED = re.compile(r"(\w)\1{2,}")


def _is_no_name(value: str, person: Attendee) -> bool:
    folded = fold(value).replace(" ", "")
    if "@" in value or "://" in value or not any(char.isalpha() for char in value):
        return True
    if folded in _NEVER or _REPEATED.fullmatch(value.strip().casefold()):
        return True
    if folded not in _HARDLY:
        return False
    rest = {fold(getattr(person, name)).replace(" ", "") for name in ("given_name", "family_name")}
    return rest <= {"", *_HARDLY, *_NEVER}


def _problem(person: Attendee, problem: Problem) -> NameFinding:
    if problem.kind != MISSING_GLYPH:
        return _finding(Kind.WILL_NOT_FIT, person, problem.field)
    value: str = getattr(person, problem.field, "")
    # A picture can be left out; a letter cannot.
    is_sign = bool(problem.char) and unicodedata.category(problem.char)[0] in "SC"
    suggestion = _spaced(value.replace(problem.char, " ")) if is_sign else ""
    return _finding(
        Kind.NO_GLYPH,
        person,
        problem.field,
        suggestion=suggestion,
        char=problem.char,
        code=problem.code,
    )


# -- capitals

_SMALL = _words(
    "van von de den der des du da das do dos di del della la le el al bin ibn y e i zu zum zur ten"
    " ter te und et en"
)
_TURKISH = frozenset({"TR", "AZ"})
_WORD = re.compile(r"[^\W\d_]+")
_HABIT = 0.6  # of the people
_HABIT_PEOPLE = 10


def _caps(people: Sequence[Attendee]) -> Iterator[NameFinding]:
    for name in _NAMES:
        shouting = [person for person in people if _is_all_caps(person, name)]
        named = sum(1 for person in people if _cased(getattr(person, name)))
        if len(shouting) >= max(_HABIT_PEOPLE, _HABIT * named):
            yield NameFinding(
                kind=Kind.ALL_CAPS,
                ids=tuple(person.id for person in shouting),
                field=name,
                text=CAPS_HABIT,
                facts={
                    "field": name,
                    "count": len(shouting),
                    "value": _listed(getattr(person, name) for person in shouting),
                },
            )
            continue
        for person in shouting:
            value = getattr(person, name)
            yield _finding(Kind.ALL_CAPS, person, name, suggestion=_capitalised(value, person))


def _is_all_caps(person: Attendee, name: str) -> bool:
    """Capitals alone, in a word of three letters or in both names: LI WEI, but not AJ Smith."""
    value: str = getattr(person, name)
    longest = max(map(len, _WORD.findall(value)), default=0)
    if not value.isupper() or longest < 2:
        return False
    others = (person.given_name, person.family_name)
    return longest > 2 or all(other.isupper() and _letters(other) > 1 for other in others)


def _capitalised(value: str, person: Attendee) -> str:
    """*value* as it is usually written, or "" where that cannot be told (Greek loses accents)."""
    if any("GREEK" in unicodedata.name(char, "") for char in value):
        return ""
    if person.country in _TURKISH:
        value = value.replace("I", "ı").replace("İ", "i")
    small = value.lower()

    def written(match: re.Match[str]) -> str:
        word = match.group()
        if match.start() and word in _SMALL and small[match.start() - 1] == " ":
            return word
        first = "İ" if word[0] == "i" and person.country in _TURKISH else word[0].title()
        return first + word[1:]

    return _WORD.sub(written, small)


# -- given and family name exchanged


def _swapped(people: Sequence[Attendee]) -> Iterator[NameFinding]:
    """People for whom two independent signs, taken from this list itself, say so."""
    given = Counter(_first(person.given_name) for person in people)
    family = Counter(_first(person.family_name) for person in people)
    orders = _address_orders(people)
    caps = sum(
        person.family_name.isupper() and not person.given_name.isupper() for person in people
    )
    shouts = len(people) >= _HABIT_PEOPLE and caps >= _HABIT * len(people)
    for person in people:
        one, other = _first(person.given_name), _first(person.family_name)
        if not one or not other or one == other:
            continue
        signs = 0
        # Counted without this person, who adds one to both.
        signs += given[other] >= 3 and given[other] >= 3 * (family[other] - 1)
        signs += family[one] >= 2 and family[one] >= 3 * (given[one] - 1)
        signs += _is_against(orders, person)
        signs += 2 * (shouts and person.given_name.isupper() and not person.family_name.isupper())
        if signs >= 2:
            yield NameFinding(
                kind=Kind.SWAPPED,
                ids=(person.id,),
                field="given_name",
                text=SENTENCES[Kind.SWAPPED],
                facts={
                    "field": "given_name",
                    "value": f"{person.given_name} · {person.family_name}",
                },
                suggestion=f"{person.family_name} · {person.given_name}",
                edits={
                    "given_name": person.family_name,
                    "family_name": person.given_name,
                },
            )


@lru_cache(maxsize=65_536)
def _first(name: str) -> str:
    return fold(name).partition(" ")[0]


def _address_order(person: Attendee) -> int:
    """1 if the e-mail address says given.family, -1 if family.given, 0 if neither."""
    local = fold(person.email.partition("@")[0]).split()
    one, other = _first(person.given_name), _first(person.family_name)
    if len(local) < 2 or not one or not other or one == other:
        return 0
    return {(one, other): 1, (other, one): -1}.get((local[0], local[1]), 0)


def _address_orders(people: Iterable[Attendee]) -> Counter[tuple[str, int]]:
    """How often each domain, and all together (""), writes addresses in which order."""
    orders: Counter[tuple[str, int]] = Counter()
    for person in people:
        if order := _address_order(person):
            orders["", order] += 1
            orders[_domain(person), order] += 1
    return orders


def _domain(person: Attendee) -> str:
    return person.email.rpartition("@")[2].strip().casefold()


def _is_against(orders: Counter[tuple[str, int]], person: Attendee) -> int:
    """Whether the address names them in another order than its domain's, or the list's, do."""
    order = _address_order(person)
    if not order:
        return 0
    domain = _domain(person)
    for whose, enough in ((domain, 3), ("", 10)):
        with_, against = orders[whose, order], orders[whose, -order]
        if with_ + against > enough:
            return int(against >= 0.9 * (with_ + against - 1))
    return 0


# -- people together


def _of_several(people: Sequence[Attendee]) -> Iterator[NameFinding]:
    named = [person for person in people if person.name.strip()]
    twice = alike.same_people(named)
    yield from (_together(Kind.SAME_PERSON, group) for group in twice)
    yield from (_together(Kind.LOOK_ALIKES, group) for group in alike.look_alikes(named, twice))
    yield from (_together(Kind.SHARED_EMAIL, group) for group in alike.sharing_an_address(named))


def _together(kind: Kind, group: Alike) -> NameFinding:
    return NameFinding(
        kind=kind,
        ids=tuple(person.id for person in group.people),
        text=SENTENCES[kind],
        facts={"count": len(group.people), "value": _listed(map(_described, group.people))},
    )


def _described(person: Attendee) -> str:
    name = person.full_name or person.name
    return f"{name} ({person.organisation})" if person.organisation else name


def _listed(values: Iterable[str]) -> str:
    """The first few of *values*, each once, and a sign that there are more."""
    distinct = list(dict.fromkeys(values))
    return " · ".join(distinct[:_SHOWN]) + (" …" if len(distinct) > _SHOWN else "")
