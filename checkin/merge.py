"""What a list that comes in changes about the people already known: pure, decided before anything
is written.

Who is the same person: the one with the row's source id; else with its ticket code; else with its
e-mail and folded name, if only one row and one person have them. What is left in doubt is a
question, and so is a field that both the desk and the list changed. What a list has no column for
it says nothing about: that stays as it was.
"""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rapidfuzz import fuzz

from checkin import headers, ids, roster
from checkin.headers import fold
from checkin.projection import Edit, roster_content
from checkin.roster import Refusal, Row

#: Of a whole list that would go missing, above which a person has to say yes.
VANISHING = 0.05

#: Letters that any keyboard layout types alike, as in badge codes.
_CODE_LETTERS = "CBDEFGHIJKLNRTUV"
_CODE_LENGTH = 12

_SEPARATOR = "\x1f"


def made_code(event_id: str, attendee_id: str) -> str:
    """The ticket code of somebody whose list has none: 12 letters, 48 bits.

    Made from the ids alone, so that two desks which import one list make the same codes; the
    event's id, which no badge and no export shows, keeps them from being guessed.
    """
    said = f"checkin ticket code{_SEPARATOR}{event_id}{_SEPARATOR}{attendee_id}"
    digest = hashlib.sha256(said.encode()).digest()
    letters = [_CODE_LETTERS[byte >> 4] + _CODE_LETTERS[byte & 15] for byte in digest]
    return "".join(letters)[:_CODE_LENGTH]


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

    @classmethod
    def of(cls, payload: Mapping[str, Any]) -> "Told":
        return cls(
            {name: value for name, value in payload["fields"].items() if value},
            tuple(payload.get("codes", ())),
            tuple(payload.get("entitlements", ())),
            dict(payload.get("extra", {})),
        )

    def payload(self, source: str, key: str, version: int) -> dict[str, Any]:
        return {
            "source": source,
            "key": key,
            "source_version": version,
            "fields": dict(self.fields),
            "codes": list(self.codes),
            "entitlements": list(self.entitlements),
            "extra": dict(self.extra),
        }


@dataclass(frozen=True, slots=True)
class New:
    """A person nobody knew."""

    row: Row
    attendee: str
    key: str
    told: Told


@dataclass(frozen=True, slots=True)
class Changed:
    """A person of whom the list says something else than before, or who is back on it."""

    row: Row
    known: Known
    key: str
    version: int
    told: Told
    differs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """A field that the desk changed and that the list now changes too, each in its own way."""

    line: int
    attendee: str
    field: str
    base: str
    desk: str
    theirs: str


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A row that may be one of `candidates` (attendee ids), or somebody else."""

    row: Row
    candidates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """A person of this source who is not on the whole list."""

    known: Known
    version: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What importing a list would do. Nothing of it is done yet."""

    new: tuple[New, ...] = ()
    changed: tuple[Changed, ...] = ()
    unchanged: int = 0
    missing: tuple[Missing, ...] = ()
    doubtful: tuple[Doubtful, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    refused: tuple[Refusal, ...] = ()
    known: int = 0  # people of this source who were not missing before

    @property
    def vanishing(self) -> bool:
        """Whether so many are missing that a person has to say yes."""
        return len(self.missing) > VANISHING * self.known

    @property
    def empty(self) -> bool:
        return not (self.new or self.changed or self.missing)


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """The list that comes in, apart from its rows.

    Attributes:
        whole: It is the whole list; who is not on it is missing. Else it adds.
        version: The source's version of it, in milliseconds of its file's time.
        latest: The highest version that was imported of this source; 0 if none.
        covers: What it has columns for (`roster.Reader.covers`).
        same: Line → attendee id, as a person decided of doubtful rows.
        different: Lines of doubtful rows of which a person said that they are somebody new.
    """

    event: str
    source: str
    whole: bool
    version: int
    latest: int = 0
    covers: Collection[str] = frozenset()
    same: Mapping[int, str] = field(default_factory=dict)
    different: Collection[int] = frozenset()


def plan(
    ours: Iterable[Known],
    theirs: Sequence[Row],
    coming: Coming,
    *,
    told: Callable[[Sequence[Known]], Mapping[str, Told]],
    edits: Mapping[str, Mapping[str, Edit]],
    erased: Collection[str] = frozenset(),
) -> Plan:
    """Say what *theirs* changes about *ours*.

    Args:
        ours: Everybody the desk knows.
        theirs: The rows that came in, with no ticket code and no source id twice.
        coming: What list it is.
        told: Looks up what the source said of some of *ours* last, by the fact's id.
        edits: The desk's edits by attendee id and field.
        erased: Ids of people whose data was erased and must not come back.
    """
    matching = _Matching(list(ours), coming, told)
    matching.match(theirs)
    refused: list[Refusal] = []
    fresh: list[New] = []
    for row, key in matching.fresh:
        attendee = ids.attendee_id(coming.event, coming.source, key)
        if attendee in erased:
            refused.append(Refusal(row.line, roster.ERASED))
        else:
            fresh.append(_new(row, attendee, key, coming))
    changed, conflicts, unchanged = _compare(matching.pairs, coming, told, edits)
    present = [known for known in matching.ours if known.key and not known.missing]
    gone: list[Missing] = []
    if coming.whole:
        for known in present:
            if known.attendee not in matching.seen and not known.merged:
                gone.append(Missing(known, max(coming.version, known.version + 1)))
    return Plan(
        new=tuple(sorted(fresh, key=lambda new: new.row.line)),
        changed=tuple(sorted(changed, key=lambda change: change.row.line)),
        unchanged=unchanged,
        missing=tuple(gone),
        doubtful=tuple(sorted(matching.doubtful, key=lambda doubt: doubt.row.line)),
        conflicts=tuple(sorted(conflicts, key=lambda c: (c.line, c.field))),
        refused=tuple(refused),
        known=len(present),
    )


def _new(row: Row, attendee: str, key: str, coming: Coming) -> New:
    codes = row.codes or (made_code(coming.event, attendee),)
    return New(row, attendee, key, Told(row.fields, codes, row.entitlements, row.extra))


# Who is who


class _Matching:
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
            self._add(row, _base(row.email, row.name, row))
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
        if not rows:
            return
        people: dict[tuple[str, str], list[Known]] = defaultdict(list)
        by_email: dict[str, list[Known]] = defaultdict(list)
        by_name: dict[str, list[Known]] = defaultdict(list)
        for known in self.ours:
            name, email = fold(known.name), known.email.casefold()
            people[email, name].append(known)
            if known.attendee not in self._taken:
                by_name[name].append(known)
                if email:
                    by_email[email].append(known)
        groups: dict[tuple[str, str], list[Row]] = defaultdict(list)
        for row in rows:
            groups[row.email.casefold(), fold(row.name)].append(row)
        all_rows: dict[tuple[str, str], int] = defaultdict(int)
        if people:
            for row in everybody:
                all_rows[row.email.casefold(), fold(row.name)] += 1
        for pair, group in groups.items():
            alike = people.get(pair, [])
            free = [known for known in alike if known.attendee not in self._taken]
            if not free:
                self._add_all(group, by_email, by_name)
            elif len(group) == len(alike) == all_rows[pair] == 1 and self._is_sure(group[0], free):
                self._pair(group[0], free[0])
            else:
                self._sort_out(group, free)

    def _is_sure(self, row: Row, free: Sequence[Known]) -> bool:
        """With an e-mail, or without one by a key that tells the organisation too."""
        if row.email:
            return True
        return free[0].key == _base(row.email, row.name, row) and not row.codes

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
                self._add(row, _base(row.email, row.name, row))

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
                self._add(row, _base(row.email, row.name, row))

    def _near(
        self,
        row: Row,
        by_email: Mapping[str, Sequence[Known]],
        by_name: Mapping[str, Sequence[Known]],
    ) -> list[Known]:
        """People who may be this one: same e-mail and a name like it, or same name."""
        name = fold(row.name)
        near = [
            known
            for known in by_name.get(name, ())
            if not known.key or not (row.codes or row.source_id)
        ]
        if not (row.codes or row.source_id):
            for known in by_email.get(row.email.casefold(), ()):
                if fuzz.token_sort_ratio(fold(known.name), name) >= 60:
                    near.append(known)
        return [known for known in near if known.attendee not in self._taken]


def _base(email: str, name: str, row: Row) -> str:
    """What names a person in a list without ids and codes."""
    if email:
        return f"{email.casefold()} {fold(name)}"
    return f"{fold(name)}, {fold(row.fields.get('organisation', ''))}".removesuffix(", ")


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


# What changed


def _compare(
    pairs: Sequence[tuple[Row, Known]],
    coming: Coming,
    told: Callable[[Sequence[Known]], Mapping[str, Told]],
    edits: Mapping[str, Mapping[str, Edit]],
) -> tuple[list[Changed], list[Conflict], int]:
    changed: list[Changed] = []
    conflicts: list[Conflict] = []
    unchanged = 0
    differing = []
    for row, known in pairs:
        if known.content and known.content == _content(row, known, coming) and not known.missing:
            unchanged += 1
        else:
            differing.append((row, known))
    for start in range(0, len(differing), _PAGE):
        page = differing[start : start + _PAGE]
        before = told([known for _, known in page if known.fact])
        for row, known in page:
            change, clashes = _change(row, known, coming, before, edits.get(known.attendee, {}))
            if change is None:
                unchanged += 1
            else:
                changed.append(change)
                conflicts += clashes
    return changed, conflicts, unchanged


_PAGE = 500


def _content(row: Row, known: Known, coming: Coming) -> str:
    codes = row.codes or (made_code(coming.event, known.attendee),)
    return roster_content(
        {
            "fields": row.fields,
            "codes": list(codes),
            "entitlements": list(row.entitlements),
            "extra": row.extra,
        }
    )


def _change(
    row: Row,
    known: Known,
    coming: Coming,
    before: Mapping[str, Told],
    edits: Mapping[str, Edit],
) -> tuple[Changed | None, list[Conflict]]:
    old = before.get(known.fact, Told())
    new = _overlaid(row, known, old, coming)
    if new == old and known.fact and not known.missing:
        return None, []
    names = sorted(old.fields.keys() | new.fields.keys())
    differs = [n for n in names if old.fields.get(n, "") != new.fields.get(n, "")]
    clashes = []
    for name in differs:
        edit = edits.get(name)
        theirs = new.fields.get(name, "")
        if edit is not None and theirs not in (edit.value, edit.base):
            clashes.append(Conflict(row.line, known.attendee, name, edit.base, edit.value, theirs))
    for name in ("codes", "entitlements", "extra"):
        if getattr(old, name) != getattr(new, name):
            differs.append(name)
    version = max(coming.version, known.version + 1 if known.key else 0)
    if known.missing:
        version = max(version, coming.latest + 1)
    key = known.key or row.source_id or (row.codes[0] if row.codes else "")
    key = key or _base(row.email, row.name, row)
    return Changed(row, known, key, version, new, tuple(differs)), clashes


def _overlaid(row: Row, known: Known, old: Told, coming: Coming) -> Told:
    """*old* with all that the list has a column for."""
    covers = coming.covers
    fields = {name: value for name, value in old.fields.items() if name not in covers}
    fields |= row.fields
    made = made_code(coming.event, known.attendee)
    codes = row.codes or old.codes or known.codes or (made,)
    if row.codes:
        # A made code may be printed already; and an addition takes no ticket away.
        kept = old.codes if not coming.whole else [code for code in old.codes if code == made]
        codes = tuple(dict.fromkeys((*row.codes, *kept)))
    entitlements = row.entitlements if headers.ENTITLEMENTS in covers else old.entitlements
    extra = row.extra if coming.whole else {**old.extra, **row.extra}
    return Told(fields, codes, entitlements, extra)
