"""What a list that comes in changes about the people already known: pure, decided before anything
is written.

Who is in doubt (`matching`) is a question, and so is a field that both the desk and the list
changed. What a list has no column for it says nothing about: that stays as it was.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from checkin import headers, ids, roster, ticketed
from checkin.matching import Coming, Doubtful, Known, Matching, Told, base_key
from checkin.person import Edit, roster_content
from checkin.roster import Refusal, Row

#: Of a whole list that would go missing, above which a person has to say yes.
VANISHING = 0.05


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
    seen: frozenset[str] = frozenset()  # the attendees whom the rows are about, new ones too

    @property
    def vanishing(self) -> bool:
        """Whether so many are missing that a person has to say yes."""
        return len(self.missing) > VANISHING * self.known

    @property
    def empty(self) -> bool:
        return not (self.new or self.changed or self.missing)


def plan(
    ours: Iterable[Known],
    theirs: Sequence[Row],
    coming: Coming,
    *,
    told: Callable[[Sequence[Known]], Mapping[str, Told]],
    edits: Mapping[str, Mapping[str, Edit]],
    erased: Collection[str] = frozenset(),
    came_before: Callable[[Row], datetime | None] | None = None,
) -> Plan:
    """Say what *theirs* changes about *ours*.

    Args:
        ours: Everybody the desk knows.
        theirs: The rows that came in, with no ticket code and no source id twice.
        coming: What list it is.
        told: Looks up what the source said of some of *ours* last, by the fact's id.
        edits: The desk's edits by attendee id and field.
        erased: Ids of people whose data was erased and must not come back.
        came_before: Says when somebody with a code or the e-mail of a row was erased (`erasures`);
            None if nobody was.
    """
    matching = Matching(list(ours), coming, told)
    matching.match(theirs)
    refused: list[Refusal] = []
    fresh: list[New] = []
    for row, key in matching.fresh:
        attendee = ids.attendee_id(coming.event, coming.source, key)
        again = came_before(row) if came_before and row.line not in coming.different else None
        if attendee in erased:
            refused.append(Refusal(row.line, roster.ERASED))
        elif again is not None:
            matching.doubtful.append(Doubtful(row, (), again))
        else:
            fresh.append(_new(row, attendee, key, coming))
    changed, conflicts, unchanged = _compare(matching.pairs, coming, told, edits)
    present = [known for known in matching.ours if known.key and not known.missing]
    gone = [
        Missing(known, max(coming.version, known.version + 1))
        for known in present
        if coming.whole and known.attendee not in matching.seen and not known.merged
        if coming.aside.isdisjoint((known.key, known.email.casefold(), *known.codes))
    ]
    return Plan(
        new=tuple(sorted(fresh, key=lambda new: new.row.line)),
        changed=tuple(sorted(changed, key=lambda change: change.row.line)),
        unchanged=unchanged,
        missing=tuple(gone),
        doubtful=tuple(sorted(matching.doubtful, key=lambda doubt: doubt.row.line)),
        conflicts=tuple(sorted(conflicts, key=lambda c: (c.line, c.field))),
        refused=tuple(refused),
        known=len(present),
        seen=frozenset(matching.seen | {new.attendee for new in fresh}),
    )


def _new(row: Row, attendee: str, key: str, coming: Coming) -> New:
    codes = row.codes or (ids.made_code(attendee),)
    told = Told(row.fields, codes, row.entitlements, row.extra, row.tickets)
    return New(row, attendee, key, told)


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
        elif coming.exact and known.version >= coming.version:
            unchanged += 1  # another desk has heard of it later than that
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
    codes = row.codes or (ids.made_code(known.attendee),)
    return roster_content(
        {
            "fields": row.fields,
            "codes": list(codes),
            "entitlements": list(row.entitlements),
            "extra": row.extra,
            "tickets": [ticketed.as_map(ticket) for ticket in row.tickets],
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
    for name in ("codes", "entitlements", "extra", "tickets"):
        if getattr(old, name) != getattr(new, name):
            differs.append(name)
    version = max(coming.version, known.version + 1 if known.key else 0)
    if known.missing:
        version = max(version, coming.latest + 1)
    key = known.key or row.source_id or (row.codes[0] if row.codes else "")
    key = key or base_key(row.email, row.name, row)
    return Changed(row, known, key, version, new, tuple(differs)), clashes


def _overlaid(row: Row, known: Known, old: Told, coming: Coming) -> Told:
    """*old* with all that the list has a column for."""
    covers = coming.covers
    fields = {name: value for name, value in old.fields.items() if name not in covers}
    fields |= row.fields
    made = ids.made_code(known.attendee)
    codes = row.codes or old.codes or known.codes or (made,)
    if row.codes:
        # A made code may be printed already; and an addition takes no ticket away.
        every = coming.whole or coming.exact
        kept = [code for code in old.codes if code == made] if every else old.codes
        codes = tuple(dict.fromkeys((*row.codes, *kept)))
    entitlements = row.entitlements if headers.ENTITLEMENTS in covers else old.entitlements
    extra = row.extra if coming.whole or coming.exact else {**old.extra, **row.extra}
    return Told(fields, codes, entitlements, extra, row.tickets or old.tickets)
