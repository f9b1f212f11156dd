"""Rules of a checkpoint, in the JSON logic that pretix uses: pure, bounded, and closed when unsure.

A rule is a JSON value such as `{"<": [{"var": "entries_today"}, 3]}`. Whatever cannot be worked
out (an unknown operator, a number where a time belongs, a rule too large) is not fulfilled, also
inside a negation. Times are compared as instants; days are those of the event's zone.

Sources: https://jsonlogic.com/operations.html; pretix, "Check-in rules", whose server decides what
a tie or an absent value means. Two things it leaves open: a time of day in the hour that the
clocks skip lies as far after the change, and one that comes twice is its first.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import lru_cache, reduce
from math import isfinite
from typing import Any, Final

import orjson

from checkin.logic import OPERATORS as PLAIN
from checkin.logic import Unfit, number
from checkin.words import QT_TRANSLATE_NOOP, Detail

Rule = Any
"""What a JSON text holds: maps, lists, texts, numbers, true, false, null."""

MAX_TEXT: Final = 40_000
"""Characters of a rule as text."""
MAX_PARTS: Final = 600
MAX_DEPTH: Final = 30
MAX_STEPS: Final = 20_000
"""Parts worked out for one answer; lists inside a rule can be gone through many times."""
_MAX_LENGTH: Final = 1_000
_MAX_NUMBER: Final = 2**63
_YEARS: Final = range(1970, 2200)

VARIABLES: Final = (
    "product",
    "variation",
    "gate",
    "now",
    "now_isoweekday",
    "entries_number",
    "entries_today",
    "entries_days",
    "minutes_since_last_entry",
    "minutes_since_first_entry",
    "entry_status",
)

#: What `buildTime` can make: an instant, a time of the day, or a time of the event or session.
TIMES: Final = ("custom", "customtime", "date_from", "date_to", "date_admission")


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What a rule is worked out from.

    Attributes:
        at: The moment, aware.
        zone: The event's.
        product: The kind of ticket: pretix's number, else the category's name.
        entries: When this person was let in at this checkpoint, in any order.
        inside: Whether they are in there (`entry_status`).
        starts: Of the session or the event; `ends` and `admission` are taken as `starts` if absent.
    """

    at: datetime
    zone: tzinfo = UTC
    product: str = ""
    variation: str = ""
    gate: str = ""
    entries: tuple[datetime, ...] = ()
    inside: bool = False
    starts: datetime | None = None
    ends: datetime | None = None
    admission: datetime | None = None

    def later(self, at: datetime) -> "Context":
        """The same person at another moment."""
        return replace(self, at=at)


class _Unreadable:
    """Stands for a text that is no JSON; no rule, and never fulfilled."""


UNREADABLE: Final = _Unreadable()


@lru_cache(maxsize=256)
def load(text: str) -> Rule:
    """What *text* holds; `UNREADABLE` if it is no JSON. "": no rule, always fulfilled."""
    if not text.strip():
        return None
    if len(text) > MAX_TEXT:
        return UNREADABLE
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError:
        return UNREADABLE


def is_empty(rule: Rule) -> bool:
    """Whether there is no rule; pretix writes `{}` or null for that."""
    return rule is None or (isinstance(rule, dict) and not rule)


def evaluate(rule: Rule, context: Context) -> bool:
    """Whether *rule* holds. Total: what cannot be worked out does not hold."""
    if is_empty(rule):
        return True
    try:
        return bool(value(rule, context))
    except Unfit:
        return False


def value(rule: Rule, context: Context) -> Any:
    """What *rule* comes to.

    Raises:
        Unfit: It cannot be worked out.
    """
    if not isinstance(rule, dict | bool) or not _bounded(rule):
        raise Unfit
    return _Run(context).value(rule, _TOP)


def _bounded(rule: Rule) -> bool:
    """Whether *rule* is small enough, and made of JSON; looked at without recursion."""
    waiting: list[tuple[Rule, int]] = [(rule, 0)]
    parts = 0
    while waiting:
        part, depth = waiting.pop()
        parts += 1
        if parts > MAX_PARTS or depth > MAX_DEPTH:
            return False
        if isinstance(part, dict):
            waiting += [(inner, depth + 1) for inner in part.values()]
            if not all(isinstance(key, str) for key in part):
                return False
        elif isinstance(part, list):
            waiting += [(inner, depth + 1) for inner in part]
        elif not _plain(part):
            return False
    return True


def _plain(part: object) -> bool:
    """Whether *part* is a text, a number, true, false or null, of a size a rule has."""
    if isinstance(part, str):
        return len(part) <= _MAX_LENGTH
    if isinstance(part, float):
        return isfinite(part)
    return part is None or (isinstance(part, int) and abs(part) < _MAX_NUMBER)


#: The scope outside of any list: the variables of the context.
_TOP: Final = object()


class _Run:
    """One working out, with a count of its steps."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._steps = 0

    def value(self, part: Rule, scope: object) -> Any:
        self._steps += 1
        if self._steps > MAX_STEPS:
            raise Unfit
        if not isinstance(part, dict):
            return part
        operator, given = operation(part)
        if operator in _OVER_LISTS:
            return self._limited(self._over_list(operator, given, scope))
        arguments = [self.value(argument, scope) for argument in given]
        try:
            return self._limited(self._apply(operator, arguments, scope))
        except (TypeError, ValueError, LookupError, ArithmeticError, RecursionError) as error:
            raise Unfit from error

    def _limited(self, said: Any) -> Any:
        """*said*, if it is no larger than anything a rule needs; what is large costs steps."""
        waiting = [said]
        while waiting:
            one = waiting.pop()
            self._steps += 1
            if self._steps > MAX_STEPS:
                raise Unfit
            if isinstance(one, list):
                if len(one) > MAX_STEPS:
                    raise Unfit
                waiting += one
            elif isinstance(one, str):
                if len(one) > _MAX_LENGTH:
                    raise Unfit
            elif isinstance(one, int | float) and not -_MAX_NUMBER < one < _MAX_NUMBER:
                raise Unfit  # "not a number" too
        return said

    def _apply(self, operator: str, arguments: list[Any], scope: object) -> Any:
        if operator == "var":
            return self._variable(scope, *arguments)
        if operator == "missing":
            names = arguments[0] if arguments and isinstance(arguments[0], list) else arguments
            return [name for name in names if not self._there(scope, name)]
        if operator == "missing_some":
            wanted, names = arguments
            absent = [name for name in names if not self._there(scope, name)]
            return [] if len(names) - len(absent) >= wanted else absent
        if operator in _ABOUT_ENTRIES:
            return _ABOUT_ENTRIES[operator](self._context, *arguments)
        if operator == "buildTime":
            return build_time(self._context, *arguments)
        plain = PLAIN.get(operator) or _OWN.get(operator)
        if plain is None:
            raise Unfit
        return plain(*arguments)

    def _over_list(self, operator: str, given: Sequence[Rule], scope: object) -> Any:
        if len(given) < 2 or (operator == "reduce" and len(given) < 3):
            raise Unfit
        items = self.value(given[0], scope)
        items = [] if items is None else items
        if not isinstance(items, list):
            raise Unfit
        inner = given[1]
        if operator == "reduce":
            return reduce(
                lambda so_far, item: self.value(inner, {"current": item, "accumulator": so_far}),
                items,
                self.value(given[2], scope),
            )
        said = [self.value(inner, item) for item in items]
        match operator:
            case "map":
                return said
            case "filter":
                return [item for item, kept in zip(items, said, strict=True) if kept]
            case "all":
                return bool(said) and all(said)
            case "some":
                return any(said)
        return not any(said)

    def _variable(self, scope: object, name: object = "", *default: object) -> Any:
        if scope is _TOP:
            known = isinstance(name, str) and name in VARIABLES
            if known:
                return variable(self._context, str(name))
            if default:
                return default[0]
            raise Unfit
        found = _inside(scope, name)
        return (default[0] if default else None) if found is _TOP else found

    def _there(self, scope: object, name: object) -> bool:
        if scope is _TOP:
            return isinstance(name, str) and name in VARIABLES
        return _inside(scope, name) is not _TOP


def operation(part: Mapping[str, Rule]) -> tuple[str, list[Rule]]:
    """The operator of *part* and its arguments; one alone may stand without a list.

    Raises:
        Unfit: It is not one operator.
    """
    if len(part) != 1:
        raise Unfit
    ((operator, given),) = part.items()
    return operator, given if isinstance(given, list) else [given]


def _inside(scope: object, name: object) -> object:
    """What *name* ("" all, "a.b" of a map, "2" of a list) means in an item; `_TOP` if nothing."""
    if name in ("", None):
        return scope
    for key in str(name).split("."):
        if isinstance(scope, dict) and key in scope:
            scope = scope[key]
        elif isinstance(scope, list) and key.isdecimal() and int(key[:9]) < len(scope):
            scope = scope[int(key[:9])]
        else:
            return _TOP
    return scope


def variable(context: Context, name: str) -> Any:
    """What the variable *name* holds in *context*."""
    match name:
        case "product" | "variation" | "gate":
            return identity(getattr(context, name))
        case "now":
            return context.at.astimezone(UTC)
        case "now_isoweekday":
            return context.at.astimezone(context.zone).isoweekday()
        case "entries_number":
            return len(context.entries)
        case "entries_today":
            today = _day(context, context.at)
            return sum(_day(context, entry) == today for entry in context.entries)
        case "entries_days":
            return _days(context, context.entries)
        case "minutes_since_last_entry":
            return _minutes(context, max(context.entries, default=None))
        case "minutes_since_first_entry":
            return _minutes(context, min(context.entries, default=None))
    return "present" if context.inside else "absent"


def identity(name: object) -> int | str | None:
    """A product, variation or gate: a number where it is one, as pretix has them; None if none."""
    if isinstance(name, int) and not isinstance(name, bool):
        return name
    text = str(name).strip() if name is not None else ""
    if text.isascii() and text.isdecimal() and len(text) < 18:
        return int(text)
    return text or None


def _day(context: Context, at: datetime) -> date:
    return at.astimezone(context.zone).date()


def _days(context: Context, entries: Sequence[datetime]) -> int:
    return len({_day(context, entry) for entry in entries})


def _minutes(context: Context, since: datetime | None) -> int:
    """Whole minutes since then, rounded down; -1 if never, as pretix has it."""
    return -1 if since is None else (context.at - since) // timedelta(minutes=1)


def _since(context: Context, at: object) -> list[datetime]:
    return [entry for entry in context.entries if entry >= _instant(at)]


def _before(context: Context, at: object) -> list[datetime]:
    return [entry for entry in context.entries if entry < _instant(at)]


_ABOUT_ENTRIES: Final[Mapping[str, Callable[..., int]]] = {
    "entries_since": lambda context, at: len(_since(context, at)),
    "entries_before": lambda context, at: len(_before(context, at)),
    "entries_days_since": lambda context, at: _days(context, _since(context, at)),
    "entries_days_before": lambda context, at: _days(context, _before(context, at)),
}


def _instant(at: object) -> datetime:
    if not isinstance(at, datetime):
        raise Unfit
    return at


def _tolerance(minutes: object) -> timedelta:
    return timedelta(minutes=number(minutes)) if minutes else timedelta()


def _is_before(one: object, other: object, minutes: object = None) -> bool:
    """Strictly before, or up to some *minutes* after."""
    return _instant(one) < _instant(other) + _tolerance(minutes)


def _is_after(one: object, other: object, minutes: object = None) -> bool:
    return _is_before(other, one, minutes)


def _in_list(one: object, many: object) -> bool:
    return isinstance(many, list) and one is not None and one in many


_OWN: Final[Mapping[str, Callable[..., Any]]] = {
    "objectList": lambda *things: list(things),
    "lookup": lambda kind, name, label=None: identity(name),
    "inList": _in_list,
    "isBefore": _is_before,
    "isAfter": _is_after,
}


def build_time(context: Context, kind: object, given: object = None, *_: object) -> datetime:
    """The instant that `buildTime` means, in UTC.

    Raises:
        Unfit: There is no such kind, no such time, or the event has none.
    """
    match kind:
        case "custom":
            return moment(given, context.zone)
        case "customtime":
            day = _day(context, context.at)
            return datetime.combine(day, time_of_day(given), context.zone).astimezone(UTC)
        case "date_from":
            found = context.starts
        case "date_to":
            found = context.ends or context.starts
        case "date_admission":
            found = context.admission or context.starts
        case _:
            raise Unfit
    if found is None:
        raise Unfit
    return found.astimezone(UTC)


def moment(given: object, zone: tzinfo) -> datetime:
    """An ISO 8601 instant, in UTC; without an offset it is one of *zone*.

    Raises:
        Unfit: It is none.
    """
    try:
        at = datetime.fromisoformat(str(given).strip())
        if at.year not in _YEARS:
            raise Unfit
        return (at if at.tzinfo else at.replace(tzinfo=zone)).astimezone(UTC)
    except ValueError as error:
        raise Unfit from error


def time_of_day(given: object) -> time:
    """ "10:00" or "10:00:00", without a zone.

    Raises:
        Unfit: It is none.
    """
    try:
        return time.fromisoformat(str(given).strip()).replace(tzinfo=None, fold=0)
    except ValueError as error:
        raise Unfit from error


_OVER_LISTS: Final = frozenset({"map", "filter", "reduce", "all", "some", "none"})
_SPECIAL: Final = frozenset({"var", "missing", "missing_some", "buildTime"})
OPERATORS: Final = PLAIN.keys() | _OWN.keys() | _ABOUT_ENTRIES.keys() | _OVER_LISTS | _SPECIAL

_TOO_LARGE = QT_TRANSLATE_NOOP("rules", "the rule is too large")
_NO_JSON = QT_TRANSLATE_NOOP("rules", "the rule is not JSON")
_NO_RULE = QT_TRANSLATE_NOOP("rules", "this is not a rule: {part}")
_NO_OPERATOR = QT_TRANSLATE_NOOP("rules", "there is no operator “{name}”")
_NO_VARIABLE = QT_TRANSLATE_NOOP("rules", "there is no variable “{name}”")
_NO_TIME = QT_TRANSLATE_NOOP("rules", "this is not a time: {part}")
_NEVER = QT_TRANSLATE_NOOP("rules", "this can never be worked out: {part}")


def check(rule: Rule) -> tuple[Detail, ...]:
    """What is wrong with *rule*; nothing if it can be used."""
    if is_empty(rule):
        return ()
    if rule is UNREADABLE:
        return (Detail(_NO_JSON, context="rules"),)
    if not _bounded(rule):
        return (Detail(_TOO_LARGE, context="rules"),)
    if not isinstance(rule, dict | bool):
        return (_problem(_NO_RULE, rule),)
    found = list(_problems(rule, top=True))
    if not found and not _works_somewhere(rule):
        found.append(_problem(_NEVER, rule))
    return tuple(found[:20])


def _problems(part: Rule, *, top: bool) -> Iterator[Detail]:
    if not isinstance(part, dict):
        return
    try:
        operator, given = operation(part)
    except Unfit:
        yield _problem(_NO_RULE, part)
        return
    if operator not in OPERATORS:
        yield Detail(_NO_OPERATOR, context="rules", name=operator[:40])
        return
    if operator == "var" and top and len(given) < 2:
        name = given[0] if given else ""
        if isinstance(name, str) and name not in VARIABLES:
            yield Detail(_NO_VARIABLE, context="rules", name=name[:40])
    if operator == "buildTime" and not any(isinstance(one, dict) for one in given):
        try:
            build_time(_TRIALS[0], *given)
        except (Unfit, TypeError):
            yield _problem(_NO_TIME, part)
    for place, inner in enumerate(given):
        yield from _problems(inner, top=top and not (operator in _OVER_LISTS and place == 1))


def _problem(text: str, part: Rule) -> Detail:
    shown = orjson.dumps(part).decode()
    return Detail(text, context="rules", part=shown if len(shown) <= 80 else f"{shown[:79]}…")


_NOON: Final = datetime(2024, 5, 7, 12, tzinfo=UTC)
_TRIALS: Final = tuple(
    Context(
        at=_NOON,
        product=product,
        variation=product,
        gate=product,
        entries=entries,
        starts=_NOON,
        ends=_NOON,
    )
    for product in ("1", "Participant")
    for entries in ((), (_NOON,))
)


def _works_somewhere(rule: Rule) -> bool:
    for context in _TRIALS:
        try:
            value(rule, context)
        except Unfit:
            continue
        return True
    return False
