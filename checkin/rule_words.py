"""A rule in words, and why it said no: pure."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Final

import orjson

from checkin import rules
from checkin.logic import Unfit, number
from checkin.rules import Context, Rule
from checkin.words import QT_TRANSLATE_NOOP, Detail

_ALL = QT_TRANSLATE_NOOP("rules", "all of these:")
_ANY = QT_TRANSLATE_NOOP("rules", "at least one of these:")
_NO_RULE = QT_TRANSLATE_NOOP("rules", "everybody, at any time")
_NOT = QT_TRANSLATE_NOOP("rules", "not: {part}")
_OTHER = QT_TRANSLATE_NOOP("rules", "this holds: {part}")
_UNFIT = QT_TRANSLATE_NOOP("rules", "the rule cannot be worked out")

_NAMES: Final = {
    "product": QT_TRANSLATE_NOOP("rules", "the ticket is one of {names}"),
    "variation": QT_TRANSLATE_NOOP("rules", "the kind of ticket is one of {names}"),
    "gate": QT_TRANSLATE_NOOP("rules", "the gate is one of {names}"),
}
_ONE_NAME: Final = {
    "product": QT_TRANSLATE_NOOP("rules", "the ticket is {names}"),
    "variation": QT_TRANSLATE_NOOP("rules", "the kind of ticket is {names}"),
    "gate": QT_TRANSLATE_NOOP("rules", "the gate is {names}"),
}
_COUNTED: Final = {
    "entries_number": QT_TRANSLATE_NOOP("rules", "entries so far: {how}"),
    "entries_today": QT_TRANSLATE_NOOP("rules", "entries today: {how}"),
    "entries_days": QT_TRANSLATE_NOOP("rules", "days with an entry: {how}"),
    "minutes_since_last_entry": QT_TRANSLATE_NOOP("rules", "minutes since the last entry: {how}"),
    "minutes_since_first_entry": QT_TRANSLATE_NOOP("rules", "minutes since the first entry: {how}"),
    "now_isoweekday": QT_TRANSLATE_NOOP("rules", "day of the week (Monday is 1): {how}"),
}
_COUNTED_FROM: Final = {
    "entries_since": QT_TRANSLATE_NOOP("rules", "entries since {time}: {how}"),
    "entries_before": QT_TRANSLATE_NOOP("rules", "entries before {time}: {how}"),
    "entries_days_since": QT_TRANSLATE_NOOP("rules", "days with an entry since {time}: {how}"),
    "entries_days_before": QT_TRANSLATE_NOOP("rules", "days with an entry before {time}: {how}"),
}
_HOW: Final = {
    "==": QT_TRANSLATE_NOOP("rules", "exactly {number}"),
    "!=": QT_TRANSLATE_NOOP("rules", "not {number}"),
    "<": QT_TRANSLATE_NOOP("rules", "less than {number}"),
    "<=": QT_TRANSLATE_NOOP("rules", "at most {number}"),
    ">": QT_TRANSLATE_NOOP("rules", "more than {number}"),
    ">=": QT_TRANSLATE_NOOP("rules", "at least {number}"),
}
_STATUS: Final = {
    "present": QT_TRANSLATE_NOOP("rules", "they are inside"),
    "absent": QT_TRANSLATE_NOOP("rules", "they are not inside"),
}
_NOW: Final = {
    ("isAfter", False): QT_TRANSLATE_NOOP("rules", "after {time}"),
    ("isBefore", False): QT_TRANSLATE_NOOP("rules", "before {time}"),
    ("isAfter", True): QT_TRANSLATE_NOOP("rules", "after {time}, or up to {minutes} min earlier"),
    ("isBefore", True): QT_TRANSLATE_NOOP("rules", "before {time}, or up to {minutes} min later"),
}
_TIMES: Final = {
    "date_from": QT_TRANSLATE_NOOP("rules", "the start"),
    "date_to": QT_TRANSLATE_NOOP("rules", "the end"),
    "date_admission": QT_TRANSLATE_NOOP("rules", "admission"),
}

#: How hard a part is to change for the person at the door, as pretix's server weighs it: the parts
#: of the easiest way in are told, since "you have no other ticket" helps nobody who is only early.
_WEIGHTS: Final = {
    "minutes_since_first_entry": 80,
    "minutes_since_last_entry": 90,
    "entries_days": 100,
    "entries_number": 120,
    "entries_today": 140,
    "now": 200,
    "now_isoweekday": 210,
    "entry_status": 220,
    "gate": 900,
    "variation": 1000,
    "product": 1000,
}
_UNWEIGHED: Final = 500

#: Parts worked out to find from when a rule holds, some tens of milliseconds: a scan waits for it.
_PATIENCE: Final = 15_000
_MS: Final = timedelta(milliseconds=1)
_WEEK: Final = 8  # days, so that every time on every weekday comes once
_MOST_MOMENTS: Final = 4_000
_LONGEST_WAIT: Final = 60 * 24 * 31  # minutes


@dataclass(frozen=True, slots=True)
class Clause:
    """A rule in words: a condition, or what follows from the `parts` ("all of these:")."""

    words: Detail
    rule: Rule
    parts: tuple["Clause", ...] = ()

    def lines(self, indent: int = 0) -> Iterator[str]:
        """In English, a line for each condition."""
        yield "  " * indent + str(self.words)
        for part in self.parts:
            yield from part.lines(indent + 1)


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a rule does not hold.

    Attributes:
        parts: The conditions that failed on the easiest way in, in words.
        rules: The same as parts of the rule.
        since: The first moment from which the rule holds if nothing else happens; None if there is
            none, or none was found.
    """

    parts: tuple[Detail, ...]
    rules: tuple[Rule, ...]
    since: datetime | None = None


def describe(rule: Rule, zone: tzinfo = UTC) -> Clause:
    """*rule* in words; times are said in *zone*."""
    if rules.is_empty(rule):
        return Clause(_words(_NO_RULE), rule)
    if rules.check(rule):
        return Clause(_words(_UNFIT), rule)
    return _clause(rule, zone)


def _clause(rule: Rule, zone: tzinfo) -> Clause:
    group = _group(rule)
    if group is not None:
        operator, parts = group
        words = _words(_ALL if operator == "and" else _ANY)
        return Clause(words, rule, tuple(_clause(part, zone) for part in parts))
    return Clause(condition(rule, zone), rule)


def _group(rule: Rule) -> tuple[str, list[Rule]] | None:
    """`and` or `or` with its parts."""
    if not isinstance(rule, dict):
        return None
    operator, parts = rules.operation(rule)
    return (operator, parts) if operator in ("and", "or") else None


def condition(rule: Rule, zone: tzinfo = UTC) -> Detail:
    """One condition in words; what has no words of its own is shown as it stands."""
    if isinstance(rule, dict):
        operator, given = rules.operation(rule)
        found = _of_shape(operator, given, zone)
        if found is not None:
            return found
    shown = orjson.dumps(rule).decode()
    return _words(_OTHER, part=shown if len(shown) <= 120 else f"{shown[:119]}…")


def _of_shape(operator: str, given: list[Rule], zone: tzinfo) -> Detail | None:
    """The words for what the editor makes, and for a negation of it."""
    if operator in ("!", "!!") and len(given) == 1:
        inner = condition(given[0], zone)
        return _words(_NOT, part=inner) if operator == "!" else inner
    if len(given) < 2:
        return None
    left, right = given[0], given[1]
    name = variable(left)
    if name in _NAMES and operator in ("inList", "==") and (names := _labels(right)):
        texts = _ONE_NAME if len(names) == 1 else _NAMES
        return _words(texts[name], names=", ".join(names))
    if name == "now" and operator in ("isAfter", "isBefore"):
        at = _time_words(right, zone)
        minutes = given[2] if len(given) > 2 else None
        if at is not None:
            return _words(_NOW[operator, bool(minutes)], time=at, minutes=minutes)
    if name == "entry_status" and operator in ("==", "!=") and str(right) in _STATUS:
        if operator == "!=":
            return _words(_NOT, part=_words(_STATUS[str(right)]))
        return _words(_STATUS[str(right)])
    if operator in _HOW and _is_number(right):
        how = _words(_HOW[operator], number=right)
        if name in _COUNTED:
            return _words(_COUNTED[name], how=how)
        counted = _counted_from(left, zone)
        if counted is not None:
            text, at = counted
            return _words(text, time=at, how=how)
    return None


def variable(part: Rule) -> str:
    """The variable that *part* asks for; "" if it asks for none."""
    if not isinstance(part, dict) or set(part) != {"var"}:
        return ""
    given = part["var"]
    name = given[0] if isinstance(given, list) and given else given
    return name if isinstance(name, str) else ""


def _labels(part: Rule) -> list[str]:
    """What the things of an `objectList` are called."""
    if not isinstance(part, dict):
        return [str(part)] if isinstance(part, str | int) else []
    operator, things = rules.operation(part)
    if operator == "lookup" and things:
        return [str(things[2] if len(things) > 2 else things[1])] if len(things) > 1 else []
    if operator != "objectList":
        return []
    return [label for thing in things for label in _labels(thing)]


def _counted_from(part: Rule, zone: tzinfo) -> tuple[str, Detail] | None:
    if not isinstance(part, dict):
        return None
    operator, given = rules.operation(part)
    at = _time_words(given[0], zone) if operator in _COUNTED_FROM and given else None
    return None if at is None else (_COUNTED_FROM[operator], at)


def _time_words(part: Rule, zone: tzinfo) -> Detail | None:
    if not isinstance(part, dict) or set(part) != {"buildTime"}:
        return None
    _, given = rules.operation(part)
    kind = str(given[0]) if given else ""
    if kind in _TIMES:
        return _words(_TIMES[kind])
    try:
        if kind == "customtime":
            return _words("{at}", at=f"{rules.time_of_day(given[1]):%H:%M}")
        if kind == "custom":
            return _words(
                "{at}", at=f"{rules.moment(given[1], zone).astimezone(zone):%Y-%m-%d %H:%M}"
            )
    except (Unfit, IndexError):
        return None
    return None


def _is_number(part: Rule) -> bool:
    return isinstance(part, int | float) and not isinstance(part, bool)


def _words(text: str, /, **facts: object) -> Detail:
    return Detail(text, context="rules", **facts)


def explain(rule: Rule, context: Context) -> Refusal | None:
    """Which part of *rule* says no, and from when it would hold; None if it holds."""
    if rules.evaluate(rule, context):
        return None
    if rules.check(rule):
        return Refusal((_words(_UNFIT),), ())
    try:
        _, failed = _easiest(rule, context)
    except Unfit:
        return Refusal((_words(_UNFIT),), ())
    parts = tuple(condition(part, context.zone) for part in failed)
    return Refusal(parts, tuple(failed), holds_from(rule, context))


_Weight = tuple[int, float]


def _easiest(rule: Rule, context: Context) -> tuple[_Weight, list[Rule]]:
    """How hard the easiest way to fulfil *rule* is, and which conditions fail on it.

    Raises:
        Unfit: A part cannot be worked out.
    """
    if rules.value(rule, context):
        return (0, 0.0), []
    group = _group(rule)
    if group is None:
        return _weight(rule, context), [rule]
    operator, parts = group
    ways = [_easiest(part, context) for part in parts]
    if not ways:
        return (_UNWEIGHED, 0.0), [rule]
    if operator == "or":
        return min(ways, key=lambda way: way[0])
    failed = [way for way in ways if way[1]]
    return max(way[0] for way in failed), [part for way in failed for part in way[1]]


def _weight(rule: Rule, context: Context) -> _Weight:
    _, given = rules.operation(rule) if isinstance(rule, dict) else ("", [])
    name = variable(given[0]) if given else ""
    far = 0.0
    if name == "now" and len(given) > 1:
        at = rules.value(given[1], context)
        far = abs((context.at - at).total_seconds()) if isinstance(at, datetime) else 0.0
    elif name in _COUNTED and _is_number(given[1] if len(given) > 1 else None):
        far = abs(float(given[1]) - float(rules.variable(context, name)))
    if not name and given and _counted_from(given[0], context.zone):
        name = "entries_number"
    return _WEIGHTS.get(name, _UNWEIGHED), far


def holds_from(rule: Rule, context: Context) -> datetime | None:
    """The first moment after `context.at`, to the millisecond, at which *rule* holds.

    Everything else stays as it is. A rule changes only where a time it names comes, where minutes
    since an entry are full, and at midnight; these moments are tried in order.
    """
    found = _Moments()
    try:
        found.collect(rule, context)
        candidates = found.candidates(context)
    except (Unfit, OverflowError):  # at the end of the calendar nothing comes any more
        return None
    parts = max(1, found.parts)
    for tried, at in enumerate(candidates):
        if tried * parts > _PATIENCE:
            return None
        if rules.evaluate(rule, context.later(at)):
            return at
    return None


class _Moments:
    """What of a rule depends on the time."""

    def __init__(self) -> None:
        self.parts = 0
        self.fixed: set[datetime] = set()
        self.daily: set[tuple[time, timedelta]] = {(time(), timedelta())}
        self.numbers: set[int] = set()
        self.minutes = False
        self.days = False

    def collect(
        self, part: Rule, context: Context, shifts: Sequence[timedelta] = (timedelta(),)
    ) -> None:
        """Note what *part* holds; its times count shifted by a tolerance too."""
        self.parts += 1
        if _is_number(part) and 0 <= part <= _LONGEST_WAIT:
            self.numbers.add(int(part))
        if not isinstance(part, dict):
            return
        operator, given = rules.operation(part)
        if operator == "buildTime":
            self._time(given, context, shifts)
        elif operator == "var":
            name = variable(part)
            self.minutes |= name.startswith("minutes_since")
            self.days |= name in ("now_isoweekday", "entries_today")
        inner = _shifts(given) if operator in ("isAfter", "isBefore") else (timedelta(),)
        for argument in given:
            self.collect(argument, context, inner)

    def _time(self, given: list[Rule], context: Context, shifts: Sequence[timedelta]) -> None:
        try:
            if given[:1] == ["customtime"] and len(given) > 1:
                at = rules.time_of_day(given[1])
                self.daily |= {(at, shift) for shift in shifts}
                self.days = True
            else:
                fixed = rules.build_time(context, *given)
                self.fixed |= {fixed + shift for shift in shifts}
        except (Unfit, TypeError):
            return  # an argument that is worked out itself; such a rule is tried at the other times

    def candidates(self, context: Context) -> list[datetime]:
        """Moments at which the rule may change, in order, each with the millisecond after it."""
        changes = set(self.fixed)
        if self.minutes and context.entries:
            for entry in (min(context.entries), max(context.entries)):
                for count in self.numbers:
                    changes |= {entry + timedelta(minutes=n) for n in (count, count + 1)}
        if self.days:
            changes |= self._on_days(context, {context.at, *changes})
        found = {later for at in changes for later in (at, at + _MS)}
        return sorted(at.astimezone(UTC) for at in found if at > context.at)

    def _on_days(self, context: Context, after: set[datetime]) -> set[datetime]:
        """Midnight and every time of the day, in the week after each of *after*."""
        days: dict[date, None] = {}
        most = max(_WEEK + 1, _MOST_MOMENTS // len(self.daily))
        for at in sorted(at for at in after if at >= context.at):
            first = at.astimezone(context.zone).date()
            for later in range(_WEEK + 1):
                days[first + timedelta(days=later)] = None
            if len(days) > most:
                break
        return {
            datetime.combine(day, at, context.zone).astimezone(UTC) + shift
            for day in days
            for at, shift in self.daily
        }


def _shifts(given: list[Rule]) -> tuple[timedelta, ...]:
    """By how much the times in an `isAfter` or `isBefore` may be off, either way."""
    try:
        minutes = number(given[2]) if len(given) > 2 and given[2] else 0.0
        shift = timedelta(minutes=max(-_LONGEST_WAIT, min(_LONGEST_WAIT, minutes)))
    except (Unfit, ValueError, OverflowError):
        return (timedelta(),)
    return (timedelta(), shift, -shift)
