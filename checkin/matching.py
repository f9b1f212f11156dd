"""Who is the same person: rows of a list and people the desk knows, matched without a guess.

First the one with the row's source id; else the one with its ticket code; else the one with its
e-mail and folded name, if only one row and one person have them. What is left in doubt is said so.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from rapidfuzz import fuzz

from checkin import ticketed
from checkin.headers import fold
from checkin.model import Ticket
from checkin.roster import Row

#: How alike two names with one e-mail have to be, of 100, to be asked about.
_ALIKE = 60
#: So many people may share an e-mail, and each is still compared with each.
_FAMILY = 50
#: Letters of a word by which names behind a shared e-mail are found.
_BEGINNING = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Somebody the desk knows, with what the source of the list said of them last.

    `key` and `fact` are empty where another source, or nobody but the desk, gave the person.
    `content` is `projection.roster_content` of what was said. E-mail and name are the source's.
    """

    attendee: str
    key: str = ""
    version: int = 0
    content: str = ""
    missing: bool = False
    fact: str = ""
    codes: tuple[str, ...] = ()
    email: str = ""
    name: str = ""
    merged: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What a source tells of one person, as facts keep it."""

    fields: Mapping[str, str] = field(default_factory=dict)
    codes: tuple[str, ...] = ()
    entitlements: tuple[str, ...] = ()
    extra: Mapping[str, str] = field(default_factory=dict)
    tickets: tuple[Ticket, ...] = ()

    @classmethod
    def of(cls, payload: Mapping[str, Any]) -> "Told":
        return cls(
            {name: value for name, value in payload["fields"].items() if value},
            tuple(payload.get("codes", ())),
            tuple(payload.get("entitlements", ())),
            dict(payload.get("extra", {})),
            tuple(map(ticketed.of_map, payload.get("tickets", ()))),
        )

    def payload(self, source: str, key: str, version: int) -> dict[str, Any]:
        held = [ticketed.as_map(ticket) for ticket in self.tickets]
        return {
            "source": source,
            "key": key,
            "source_version": version,
            "fields": dict(self.fields),
            "codes": list(self.codes),
            "entitlements": list(self.entitlements),
            "extra": dict(self.extra),
            **({"tickets": held} if held else {}),
        }


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A row that may be one of `candidates` (attendee ids), or somebody else.

    `erased`: when somebody with one of its codes or its e-mail was erased; there is no candidate.
    """

    row: Row
    candidates: tuple[str, ...]
    erased: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """The list that comes in, apart from its rows.

    Attributes:
        whole: It is the whole list; who is not on it is missing. Else it adds.
        exact: Of those it names it says all there is, and when: what is known from later stays.
        version: The source's version of it, in milliseconds of its file's time.
        latest: The highest version that was imported of this source; 0 if none.
        covers: What it has columns for (`roster.Reader.covers`).
        same: Line → attendee id, as a person decided of doubtful rows.
        different: Lines of doubtful rows of which a person said that they are somebody new.
        aside: Codes, ids and e-mails in rows that were set aside: these people are not missing.
    """

    event: str
    source: str
    whole: bool
    version: int
    latest: int = 0
    covers: Collection[str] = frozenset()
    same: Mapping[int, str] = field(default_factory=dict)
    different: Collection[int] = frozenset()
    aside: frozenset[str] = frozenset()
    exact: bool = False


class Matching:
    """Finds for each row the person it is about; each person is found once."""

    def __init__(
        self,
        ours: Sequence[Known],
        coming: Coming,
        told: Callable[[Sequence[Known]], Mapping[str, Told]],
    ) -> None:
        self.ours, self._coming, self._told = ours, coming, told
        self.pairs: list[tuple[Row, Known]] = []
        self.fresh: list[tuple[Row, str]] = []
        self.doubtful: list[Doubtful] = []
        self.seen: set[str] = set()  # attendees that are on the list, or may be
        self._taken: set[str] = set()
        self._offices: dict[str, _Office] = {}  # by e-mail, those that many share
        self._by_id = {known.attendee: known for known in ours}
        self._by_key = {known.key: known for known in ours if known.key}
        self._keys = set(self._by_key)

    def match(self, rows: Sequence[Row]) -> None:
        rest = self._decided(rows)
        rest = self._by_source_id(rest)
        rest = self._by_code(rest)
        self._by_name(rest, rows)

    def _pair(self, row: Row, known: Known) -> None:
        self.pairs.append((row, known))
        self._taken.add(known.attendee)
        self.seen.add(known.attendee)

    def _doubt(self, row: Row, candidates: Iterable[Known]) -> None:
        if row.line in self._coming.different:
            self._add(row, base_key(row.email, row.name, row))
            return
        found = tuple(sorted({known.attendee for known in candidates}))
        self.doubtful.append(Doubtful(row, found))
        self.seen.update(found)

    def _add(self, row: Row, base: str) -> None:
        """A new person, under a key of its own."""
        key = row.source_id or (row.codes[0] if row.codes else base)
        number = 1
        while key in self._keys:
            number += 1
            key = f"{row.source_id or (row.codes[0] if row.codes else base)}#{number}"
        self._keys.add(key)
        self.fresh.append((row, key))

    def _decided(self, rows: Sequence[Row]) -> list[Row]:
        rest = []
        for row in rows:
            known = self._by_id.get(self._coming.same.get(row.line, ""))
            if known is not None and known.attendee not in self._taken:
                self._pair(row, known)
            else:
                rest.append(row)
        return rest

    def _by_source_id(self, rows: Sequence[Row]) -> list[Row]:
        rest = []
        for row in rows:
            known = self._by_key.get(row.source_id) if row.source_id else None
            if known is not None and known.attendee not in self._taken:
                self._pair(row, known)
            else:
                rest.append(row)
        return rest

    def _by_code(self, rows: Sequence[Row]) -> list[Row]:
        holders: dict[str, list[Known]] = defaultdict(list)
        for known in self.ours:
            for code in known.codes:
                holders[code].append(known)
        rest: list[Row] = []
        claims: dict[str, list[Row]] = defaultdict(list)
        for row in rows:
            found = {k.attendee: k for code in row.codes for k in holders.get(code, ())}
            if len(found) > 1:
                own = {a: k for a, k in found.items() if k.key}
                found = own or found
            free = [known for known in found.values() if known.attendee not in self._taken]
            if len(free) == 1:
                claims[free[0].attendee].append(row)
            elif free:
                self._doubt(row, free)
            elif row.codes and self._by_key.get(row.codes[0]) is not None and not row.source_id:
                # Its first code became another person's key: the same key would be the same id.
                self._doubt(row, [self._by_key[row.codes[0]]])
            else:
                rest.append(row)
        for attendee, claiming in claims.items():
            known = self._by_id[attendee]
            order = {code: place for place, code in enumerate(known.codes)}
            claiming.sort(key=lambda row: min(order.get(c, len(order)) for c in row.codes))
            self._pair(claiming[0], known)
            for row in claiming[1:]:
                self._doubt(row, [known])
        return rest

    def _by_name(self, rows: Sequence[Row], everybody: Sequence[Row]) -> None:
        """E-mail and folded name, where one row and one person have them; else new or in doubt."""
        if all(known.attendee in self._taken for known in self.ours):
            rows = self._add_coded(rows)
        if not rows:
            return
        people: dict[tuple[str, str], list[Known]] = defaultdict(list)
        by_email: dict[str, list[Known]] = defaultdict(list)
        by_name: dict[str, list[Known]] = defaultdict(list)
        for known in self.ours:
            name, email = folded(known.name), known.email.casefold()
            people[email, name].append(known)
            if known.attendee not in self._taken:
                by_name[name].append(known)
                if email:
                    by_email[email].append(known)
        groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in rows:
            groups[row.email.casefold(), folded(row.name)].append(row)
        all_rows: dict[tuple[str, str], int] = defaultdict(int)
        if people:
            for row in everybody:
                all_rows[row.email.casefold(), folded(row.name)] += 1
        for pair, group in groups.items():
            alike = people.get(pair, [])
            free = [known for known in alike if known.attendee not in self._taken]
            if not free:
                self._add_all(group, by_email, by_name)
            elif len(group) == len(alike) == all_rows[pair] == 1 and self._is_sure(group[0], free):
                self._pair(group[0], free[0])
            else:
                self._sort_out(group, free)

    def _add_coded(self, rows: Sequence[Row]) -> list[Row]:
        """Where nobody is left to be compared with, rows with an id or a code are new at once."""
        rest = []
        for row in rows:
            if row.source_id or row.codes:
                self._add(row, "")
            else:
                rest.append(row)
        return rest

    def _is_sure(self, row: Row, free: Sequence[Known]) -> bool:
        """With an e-mail, or without one by a key that tells the organisation too."""
        if row.email:
            return True
        return free[0].key == base_key(row.email, row.name, row) and not row.codes

    def _sort_out(self, group: Sequence[Row], free: list[Known]) -> None:
        """Of several alike, those rows that say just what was said before are those people."""
        told = self._told([known for known in free if known.fact])
        before: dict[object, list[Known]] = defaultdict(list)
        for known in free:
            if known.fact in told and not known.merged:
                before[_said(told[known.fact])].append(known)
        rest = []
        for row in sorted(group, key=_rank):
            same = before.get(_said(Told(row.fields, (), row.entitlements, row.extra)))
            if same:
                self._pair(row, same.pop())
            else:
                rest.append(row)
        left = [known for known in free if known.attendee not in self._taken]
        for row in rest:
            if left:
                self._doubt(row, left)
            else:
                self._add(row, base_key(row.email, row.name, row))

    def _add_all(
        self,
        group: Sequence[Row],
        by_email: Mapping[str, Sequence[Known]],
        by_name: Mapping[str, Sequence[Known]],
    ) -> None:
        for row in sorted(group, key=_rank) if len(group) > 1 else group:
            near = [] if not self.ours else self._near(row, by_email, by_name)
            if near:
                self._doubt(row, near)
            else:
                self._add(row, base_key(row.email, row.name, row))

    def _near(
        self,
        row: Row,
        by_email: Mapping[str, Sequence[Known]],
        by_name: Mapping[str, Sequence[Known]],
    ) -> list[Known]:
        """People who may be this one: same e-mail and a name like it, or same name."""
        name = folded(row.name)
        near = [
            known
            for known in by_name.get(name, ())
            if not known.key or not (row.codes or row.source_id)
        ]
        if not (row.codes or row.source_id):
            near += self._alike(name, row.email.casefold(), by_email)
        return [known for known in near if known.attendee not in self._taken]

    def _alike(
        self, name: str, email: str, by_email: Mapping[str, Sequence[Known]]
    ) -> Sequence[Known]:
        """Those with this e-mail whose name is like *name*, both folded."""
        sharing = by_email.get(email, ())
        if len(sharing) > _FAMILY:
            if email not in self._offices:
                self._offices[email] = _Office(sharing)
            sharing = self._offices[email].with_a_word_of(name)
        return [k for k in sharing if fuzz.token_sort_ratio(folded(k.name), name) >= _ALIKE]


class _Office:
    """Many people behind one e-mail, found by the words of their names.

    An address of an agency says little of who somebody is: there, names are compared only where
    the beginning of a word is the same.
    """

    def __init__(self, people: Iterable[Known]) -> None:
        self._by_word: dict[str, dict[str, Known]] = defaultdict(dict)
        for known in people:
            for word in folded(known.name).split():
                self._by_word[word[:_BEGINNING]][known.attendee] = known

    def with_a_word_of(self, name: str) -> Sequence[Known]:
        found: dict[str, Known] = {}
        for word in name.split():
            sharing = self._by_word.get(word[:_BEGINNING], {})
            if len(sharing) <= _FAMILY:  # else so common a word tells nothing
                found |= sharing
        return list(found.values())


def folded(name: str) -> str:
    """*name* as names are compared; one without any letter or number is only itself."""
    return fold(name) or name.casefold()


def base_key(email: str, name: str, row: Row) -> str:
    """What names a person in a list without ids and codes."""
    if email:
        return f"{email.casefold()} {folded(name)}"
    return f"{folded(name)}, {fold(row.fields.get('organisation', ''))}".removesuffix(", ")


def _said(told: Told) -> tuple[object, ...]:
    """What was told apart from codes, as something that can be looked up."""
    return (
        frozenset(told.fields.items()),
        told.entitlements,
        frozenset(told.extra.items()),
    )


def _rank(row: Row) -> tuple[object, ...]:
    """An order that does not depend on where in the file a row stands."""
    return (
        row.codes,
        row.source_id,
        sorted(row.fields.items()),
        sorted(row.extra.items()),
        row.entitlements,
        row.line,
    )
