"""A rule as an editor has it: groups of conditions with a subject, an operator and values. Pure.

`read` and `write` are inverses: a rule that is opened and kept is the same rule. What the editor
has no form for stays as it is (`Other`), is shown in words, and can be taken out but not changed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Final

from checkin import rules
from checkin.logic import Unfit
from checkin.rules import Rule


class Subject(StrEnum):
    """What a condition is about; the values are the names in the rule."""

    PRODUCT = "product"
    VARIATION = "variation"
    GATE = "gate"
    NOW = "now"
    WEEKDAY = "now_isoweekday"
    ENTRIES = "entries_number"
    ENTRIES_TODAY = "entries_today"
    DAYS = "entries_days"
    SINCE_LAST = "minutes_since_last_entry"
    SINCE_FIRST = "minutes_since_first_entry"
    STATUS = "entry_status"
    ENTRIES_SINCE = "entries_since"
    ENTRIES_BEFORE = "entries_before"
    DAYS_SINCE = "entries_days_since"
    DAYS_BEFORE = "entries_days_before"


_NAMED: Final = frozenset({Subject.PRODUCT, Subject.VARIATION, Subject.GATE})
_COUNTED: Final = frozenset(
    {
        Subject.WEEKDAY,
        Subject.ENTRIES,
        Subject.ENTRIES_TODAY,
        Subject.DAYS,
        Subject.SINCE_LAST,
        Subject.SINCE_FIRST,
    }
)
_FROM_A_TIME: Final = frozenset(
    {Subject.ENTRIES_SINCE, Subject.ENTRIES_BEFORE, Subject.DAYS_SINCE, Subject.DAYS_BEFORE}
)
_COMPARED: Final = ("==", "!=", "<", "<=", ">", ">=")


def operators(subject: Subject) -> tuple[str, ...]:
    """The operators that a condition on *subject* can have, the commonest first."""
    if subject in _NAMED:
        return ("inList",)
    if subject is Subject.NOW:
        return ("isAfter", "isBefore")
    if subject is Subject.STATUS:
        return ("==",)
    return ("<", "<=", "==", ">=", ">", "!=")


@dataclass(frozen=True, slots=True)
class Moment:
    """A time in a rule: `kind` is one of `rules.TIMES`; `value` an instant or a time of the day."""

    kind: str = "customtime"
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """One condition.

    Attributes:
        negated: It must not hold.
        names: (id, label) of products, variations or gates.
        number: What is compared with; ISO weekday of WEEKDAY.
        moment: Of NOW, and from when entries are counted.
        tolerance: Minutes, of NOW; None says nothing.
        inside: Of STATUS.
    """

    subject: Subject
    operator: str
    negated: bool = False
    names: tuple[tuple[str, str], ...] = ()
    number: int = 0
    moment: Moment = field(default_factory=Moment)
    tolerance: int | None = None
    inside: bool = True


@dataclass(frozen=True, slots=True)
class Other:
    """A part of a rule that the editor has no form for."""

    rule: Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Parts that must all hold, or of which one must."""

    every: bool = True
    parts: tuple["Part", ...] = ()
    negated: bool = False


Part = Condition | Group | Other


def read(rule: Rule) -> Part:
    """*rule* as an editor has it; no rule is a group without parts."""
    if rules.is_empty(rule):
        return Group()
    if rules.check(rule):
        return Other(rule)
    return _part(rule)


def _part(rule: Rule) -> Part:
    if isinstance(rule, dict):
        operator, given = rules.operation(rule)
        if operator in ("and", "or") and given and isinstance(rule[operator], list):
            return Group(every=operator == "and", parts=tuple(map(_part, given)))
        if operator == "!" and len(given) == 1 and isinstance(rule["!"], list):
            inner = _part(given[0])
            if isinstance(inner, Condition | Group) and not inner.negated:
                return replace(inner, negated=True)
            return Other(rule)
        found = _condition(operator, given)
        if found is not None and write(found) == rule:  # else something in it would be lost
            return found
    return Other(rule)


def _condition(operator: str, given: list[Rule]) -> Condition | None:
    if len(given) not in (2, 3) or not isinstance(given[0], dict):
        return None
    try:
        name, inner = rules.operation(given[0])
        if name == "var" and len(inner) == 1 and isinstance(inner[0], str):
            return _on_variable(Subject(inner[0]), operator, given)
        subject = Subject(name)
        at = _moment(inner[0]) if inner else None
    except (Unfit, ValueError):
        return None
    if subject not in _FROM_A_TIME or at is None or not _is_number(given[1]):
        return None
    return Condition(subject=subject, operator=operator, number=given[1], moment=at)


def _on_variable(subject: Subject, operator: str, given: list[Rule]) -> Condition | None:
    if subject in _NAMED and operator == "inList":
        names = _names(given[1])
        return None if names is None else Condition(subject=subject, operator=operator, names=names)
    if subject is Subject.NOW and operator in ("isAfter", "isBefore"):
        at = _moment(given[1])
        tolerance = given[2] if len(given) == 3 else None
        if at is None or not (tolerance is None or _is_number(tolerance)):
            return None
        return Condition(subject=subject, operator=operator, moment=at, tolerance=tolerance)
    if subject is Subject.STATUS and operator == "==" and given[1] in ("present", "absent"):
        return Condition(subject=subject, operator=operator, inside=given[1] == "present")
    if subject in _COUNTED and operator in _COMPARED and _is_number(given[1]):
        return Condition(subject=subject, operator=operator, number=given[1])
    return None


def _names(rule: Rule) -> tuple[tuple[str, str], ...] | None:
    if not isinstance(rule, dict) or set(rule) != {"objectList"}:
        return None
    found = []
    for thing in rules.operation(rule)[1]:
        if not isinstance(thing, dict) or set(thing) != {"lookup"}:
            return None
        said = thing["lookup"]
        if not isinstance(said, list) or len(said) != 3:
            return None
        if not isinstance(said[1], str) or not isinstance(said[2], str):
            return None
        found.append((said[1], said[2]))
    return tuple(found)


def _moment(rule: Rule) -> Moment | None:
    if not isinstance(rule, dict) or set(rule) != {"buildTime"}:
        return None
    said = rule["buildTime"]
    if not isinstance(said, list) or not all(isinstance(one, str) for one in said):
        return None
    return Moment(said[0], said[1] if len(said) > 1 else "") if 0 < len(said) < 3 else None


def _is_number(said: object) -> bool:
    return isinstance(said, int) and not isinstance(said, bool)


def write(part: Part) -> Rule:
    """The rule that *part* stands for; None for a group without parts, which asks nothing."""
    match part:
        case Other():
            return part.rule
        case Group():
            inner = [write(one) for one in part.parts if not _asks_nothing(one)]
            if not inner:
                return None
            said: Rule = {"and" if part.every else "or": inner}
        case Condition():
            said = _written(part)
    return {"!": [said]} if part.negated else said


def _asks_nothing(part: Part) -> bool:
    return isinstance(part, Group) and all(map(_asks_nothing, part.parts))


def _written(one: Condition) -> Mapping[str, Any]:
    variable = {"var": one.subject.value}
    if one.subject in _NAMED:
        things = [{"lookup": [one.subject.value, name, label]} for name, label in one.names]
        return {"inList": [variable, {"objectList": things}]}
    if one.subject is Subject.NOW:
        said: list[Rule] = [variable, _time(one.moment)]
        return {one.operator: said if one.tolerance is None else [*said, one.tolerance]}
    if one.subject is Subject.STATUS:
        return {"==": [variable, "present" if one.inside else "absent"]}
    if one.subject in _FROM_A_TIME:
        return {one.operator: [{one.subject.value: [_time(one.moment)]}, one.number]}
    return {one.operator: [variable, one.number]}


def _time(at: Moment) -> Mapping[str, Any]:
    return {"buildTime": [at.kind, at.value] if at.kind in ("custom", "customtime") else [at.kind]}
