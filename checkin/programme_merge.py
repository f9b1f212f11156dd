"""What taking over a programme changes: the file, what it said last, and the event compared. Pure.

Sessions keep their key over a second import: the same id in the source, else the same key, else
the same title, where titles repeat told apart by room and start. What was changed by hand since the
file was taken over stays, unless the file changed the same: then a person decides.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final

from checkin.headers import fold
from checkin.model import Session
from checkin.timetable import Draft, Drafts, SetAside, in_one_room, new_key


@dataclass(frozen=True, slots=True)
class Told:
    """A session as its file had it last. `fields` are those that the file spoke of."""

    session: Session
    fields: frozenset[str]


@dataclass(frozen=True, slots=True)
class Change:
    """A session as it would be, and as it is (None: there is none yet).

    Attributes:
        said: What the file says of it, by field.
        by_hand: Fields that were changed by hand, and stay so.
        conflicts: Of these, and of those the file's word was taken for, the ones that the file
            changed too.
    """

    after: Session
    before: Session | None = None
    line: int = 0
    said: Mapping[str, Any] = field(default_factory=dict)
    by_hand: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        """Which fields change."""
        if self.before is None:
            return ()
        names = (name for name in _FIELDS if name != "source_id")
        return tuple(n for n in names if getattr(self.before, n) != getattr(self.after, n))

    @property
    def what(self) -> str:
        """ "new", "cancelled", "moved", "shortened", "changed" or "unchanged"."""
        before, after = self.before, self.after
        if before is None:
            return "new"
        if after.cancelled and not before.cancelled:
            return "cancelled"
        if (before.starts, before.room) != (after.starts, after.room):
            return "moved"
        if before.ends and after.ends and after.ends < before.ends:
            return "shortened"
        return "changed" if self.fields else "unchanged"


_FIELDS: Final = tuple(name for name in Session.__dataclass_fields__ if name != "key")


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What taking over a programme would do.

    Attributes:
        changes: Every session of the file, in its order.
        absent: Sessions that are known, stand and are not in the file.
        double: Pairs of sessions that would take place in one room at the same time.
        aside: Rows that will not do.
    """

    changes: tuple[Change, ...]
    absent: tuple[Session, ...] = ()
    double: tuple[tuple[Session, Session], ...] = ()
    aside: tuple[SetAside, ...] = ()

    def of(self, what: str) -> list[Change]:
        return [change for change in self.changes if change.what == what]


def plan(
    known: Sequence[Session],
    drafts: Drafts,
    told: Mapping[str, Told] | None = None,
    *,
    take_file: bool = False,
) -> Plan:
    """Compare *drafts* with the sessions there are.

    Args:
        told: Session key → what the file said of it last.
        take_file: Take the file's word where a field was changed by hand and in the file.
    """
    told = told or {}
    pairs = _matched(known, drafts.sessions, told)
    taken = {session.key for session in known}
    changes: list[Change] = []
    for draft, before in zip(drafts.sessions, pairs, strict=True):
        if before is None:
            after = Session(key=new_key(draft, taken), **draft.said)
            taken.add(after.key)
            changes.append(Change(after, None, draft.line, draft.said))
        else:
            changes.append(_merged(draft, before, told.get(before.key), take_file=take_file))
    matched = {before.key for before in pairs if before is not None}
    absent = tuple(s for s in known if s.key not in matched and not s.cancelled)
    after_all = [change.after for change in changes] + list(absent)
    return Plan(
        changes=tuple(changes),
        absent=absent,
        double=tuple(in_one_room(after_all)),
        aside=drafts.aside,
    )


#: A start without its end would be another session.
_TOGETHER: Final = ({"starts", "ends"},)


def _merged(draft: Draft, before: Session, told: Told | None, *, take_file: bool) -> Change:
    """*before* with what the file says, but for what was changed by hand since."""
    by_hand: list[str] = []
    conflicts: list[str] = []
    taken: dict[str, Any] = {}
    for names in _units(draft.said):
        here, there = (_values(one, names) for one in (before, replace(before, **draft.said)))
        last = _values(told.session, names) if told and told.fields.issuperset(names) else here
        if here in (last, there):
            taken |= {name: draft.said[name] for name in names}
        elif there == last:
            by_hand += names
        else:
            conflicts += names
            if take_file:
                taken |= {name: draft.said[name] for name in names}
            else:
                by_hand += names
    return Change(
        after=replace(before, **taken),
        before=before,
        line=draft.line,
        said=draft.said,
        by_hand=tuple(by_hand),
        conflicts=tuple(conflicts),
    )


def _units(said: Mapping[str, Any]) -> list[list[str]]:
    """The fields of *said*, those together that only mean something together."""
    together = [[name for name in _FIELDS if name in unit and name in said] for unit in _TOGETHER]
    alone = [[n] for n in _FIELDS if n in said and not any(n in unit for unit in _TOGETHER)]
    return [*filter(None, together), *alone]


def _values(session: Session, names: Sequence[str]) -> list[Any]:
    return [getattr(session, name) for name in names]


def _matched(
    known: Sequence[Session], drafts: Sequence[Draft], told: Mapping[str, Told]
) -> list[Session | None]:
    """The session that each draft is: first as the file had it last, then as it is now."""
    by_key = {session.key: session for session in known}
    shadows = [told[s.key].session if s.key in told else s for s in known]
    first = [by_key[one.key] if one else None for one in _pairs(shadows, drafts)]
    taken = {one.key for one in first if one}
    left = [session for session in known if session.key not in taken]
    open_ = [draft for draft, one in zip(drafts, first, strict=True) if one is None]
    second = iter(_pairs(left, open_))
    return [one or next(second) for one in first]


@dataclass(slots=True)
class _Open:
    """What is still to be matched."""

    sessions: dict[str, Session]
    drafts: dict[int, Draft]
    found: dict[int, Session] = field(default_factory=dict)

    def match(self, index: int, session: Session) -> None:
        self.found[index] = self.sessions.pop(session.key)
        del self.drafts[index]


def _pairs(known: Sequence[Session], drafts: Sequence[Draft]) -> list[Session | None]:
    """The session that each draft is, if it is one that is known."""
    left = _Open({s.key: s for s in known}, dict(enumerate(drafts)))
    for index, draft in list(left.drafts.items()):
        name = draft.said.get("source_id")
        same = (s for s in left.sessions.values() if name and name in (s.source_id, s.key))
        session = next(same, None)
        if session is not None:
            left.match(index, session)
    for same_place in (
        lambda d, s: (d.said.get("room", s.room), d.said.get("starts")) == (s.room, s.starts),
        lambda d, s: d.said.get("starts") == s.starts,
        lambda d, s: d.said.get("room", "") == s.room,
        lambda d, s: True,
    ):
        for index, draft in list(left.drafts.items()):
            session = next(
                (
                    s
                    for s in left.sessions.values()
                    if fold(s.title) == fold(draft.title)
                    and not _other_ids(draft, s)
                    and same_place(draft, s)
                ),
                None,
            )
            if session is not None:
                left.match(index, session)
    return [left.found.get(index) for index in range(len(drafts))]


def _other_ids(draft: Draft, session: Session) -> bool:
    """Whether both have an id in their source, and these differ."""
    mine = draft.said.get("source_id")
    return bool(mine and session.source_id and mine != session.source_id)
