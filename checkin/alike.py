"""Finds people who may be one person twice, and people whose names are easily taken for each other.

Names are compared folded, in any order, and one typing error apart (a letter more, less, other, or
two exchanged). Nothing is compared with everything: who differs by one error in one name has the
other name in common, so only people who share a given or a family name are looked at, and of those
only pairs that agree after dropping one letter.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from rapidfuzz.distance import OSA

from checkin.model import Attendee
from checkin.search import fold

#: Of two words the longer has so many letters: Li and Le are no slip of one another.
_SHORTEST = 4
#: Of so many with one address the names are compared; a whole list on one is an organiser's own.
_MOST_ON_ONE_ADDRESS = 200


@dataclass(frozen=True, slots=True)
class Alike:
    """People to be looked at together, in the order in which they came.

    `same_email` and `same_name` say what they share; with neither, their names are one error apart.
    """

    people: tuple[Attendee, ...]
    same_email: bool = False
    same_name: bool = False


def is_one_error_apart(one: str, other: str) -> bool:
    """Whether two folded words differ by exactly one typing error."""
    return OSA.distance(one, other, score_cutoff=1) == 1


def same_people(people: Sequence[Attendee]) -> list[Alike]:
    """Groups that are probably one person: a like name, and e-mail or organisation in common."""
    groups: list[Alike] = []
    seen: set[frozenset[str]] = set()
    for sharing in _grouped(people, lambda person: person.email.strip().casefold()):
        for group in _by_likeness(sharing):
            names = {_name(person) for person in group}
            groups.append(Alike(tuple(group), same_email=True, same_name=len(names) == 1))
            seen.add(_ids(group))
    for group in _grouped(people, _name_and_organisation):
        if not any(_ids(group) <= known for known in seen):
            groups.append(Alike(tuple(group), same_name=True))
    return groups


def sharing_an_address(people: Sequence[Attendee]) -> list[Alike]:
    """Groups with one e-mail address and unlike names: an office's address, or a slip."""
    return [
        Alike(tuple(sharing), same_email=True)
        for sharing in _grouped(people, lambda person: person.email.strip().casefold())
        if not any(len(group) == len(sharing) for group in _by_likeness(sharing))
    ]


def look_alikes(people: Sequence[Attendee], known: Iterable[Alike] = ()) -> list[Alike]:
    """Groups of people with one name, or with names one error apart, but for the *known* groups."""
    groups: list[Alike] = []
    seen = [_ids(group.people) for group in known]
    holding: dict[str, list[frozenset[str]]] = defaultdict(list)
    for ids in seen:
        for id_ in ids:
            holding[id_].append(ids)

    def add(group: Sequence[Attendee], *, same_name: bool) -> None:
        ids = _ids(group)
        if not any(ids <= other for other in holding[group[0].id]):
            groups.append(Alike(tuple(group), same_name=same_name))
            for id_ in ids:
                holding[id_].append(ids)

    slips = [
        group
        for mine, other in ((_family, _given), (_given, _family))
        for block in _grouped(people, mine)
        for group in _one_error_apart(block, other)
    ]
    for group in sorted(slips, key=len, reverse=True):
        add(group, same_name=False)
    for group in _grouped(people, _name):
        add(group, same_name=True)
    return groups


def _by_likeness(people: Sequence[Attendee]) -> Iterator[list[Attendee]]:
    """The groups among a few people whose names are alike, or hold one another (Ana, Ana Silva)."""
    left = list(people[:_MOST_ON_ONE_ADDRESS])
    while left:
        first, *rest = left
        words = set(_name(first).split())
        group = [first]
        left = []
        for person in rest:
            other = set(_name(person).split())
            like = words and other and (words <= other or other <= words)
            if like or is_one_error_apart(_name(first), _name(person)):
                group.append(person)
            else:
                left.append(person)
        if len(group) > 1:
            yield group


def _one_error_apart(
    block: Sequence[Attendee], name: Callable[[Attendee], str]
) -> Iterator[list[Attendee]]:
    """Chains of people in *block* whose *name*s are each one error from another of the chain."""
    bearers = _by(block, name)
    words = [word for word in bearers if len(word) >= _SHORTEST - 1]
    by_rest: dict[str, list[str]] = defaultdict(list)
    for word in words:
        for rest in {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}:
            by_rest[rest].append(word)
    chain = {word: [word] for word in words}
    for like in by_rest.values():
        for one, other in combinations(like, 2):
            _link(chain, one, other)
    done: set[int] = set()
    for word in words:
        if len(chain[word]) > 1 and id(chain[word]) not in done:
            done.add(id(chain[word]))
            yield [person for linked in sorted(chain[word]) for person in bearers[linked]]


def _link(chain: dict[str, list[str]], one: str, other: str) -> None:
    if chain[one] is chain[other] or max(len(one), len(other)) < _SHORTEST:
        return
    if is_one_error_apart(one, other):
        joined = chain[one] + chain[other]
        for word in joined:
            chain[word] = joined


def _grouped(
    people: Iterable[Attendee], key: Callable[[Attendee], str]
) -> Iterator[list[Attendee]]:
    """Those of two or more who share a key that is not empty."""
    return (group for found, group in _by(people, key).items() if found and len(group) > 1)


def _by(people: Iterable[Attendee], key: Callable[[Attendee], str]) -> dict[str, list[Attendee]]:
    groups: dict[str, list[Attendee]] = defaultdict(list)
    for person in people:
        groups[key(person)].append(person)
    return groups


def _ids(people: Iterable[Attendee]) -> frozenset[str]:
    return frozenset(person.id for person in people)


_folded = lru_cache(maxsize=65_536)(fold)


def _family(person: Attendee) -> str:
    return _folded(person.family_name)


def _given(person: Attendee) -> str:
    return _folded(person.given_name)


def _name(person: Attendee) -> str:
    """The folded name, its words in alphabetical order: lists differ in which comes first."""
    return " ".join(sorted(f"{_given(person)} {_family(person)}".split()))


def _name_and_organisation(person: Attendee) -> str:
    name, organisation = _name(person), _folded(person.organisation)
    return f"{name}\n{organisation}" if name and organisation else ""
