"""The operators of JSON logic that know nothing but their arguments: pure.

They raise what Python raises for arguments that do not fit; `checkin.rules` takes that, and
`Unfit`, for a rule that cannot be worked out.

Source: https://jsonlogic.com/operations.html, with the meanings that pretix's server, which is
written in Python, gives them.
"""

from collections.abc import Callable, Mapping
from functools import reduce
from typing import Any, Final


class Unfit(Exception):
    """A rule that cannot be worked out."""


def number(given: object) -> float:
    """*given* as a number.

    Raises:
        Unfit, ValueError: It is none.
    """
    if isinstance(given, int | float | str):
        return float(given)
    raise Unfit


def _numeric(given: object) -> int | float:
    """What a sum makes of *given*: a text is a number, whole unless it has a point."""
    if isinstance(given, str):
        return float(given) if "." in given else int(given)
    if isinstance(given, int | float):
        return given
    raise Unfit


def _equal(one: object, other: object) -> bool:
    """`==`: as texts if one is a text, as yes or no if one is that."""
    if isinstance(one, str) or isinstance(other, str):
        return str(one) == str(other)
    if isinstance(one, bool) or isinstance(other, bool):
        return bool(one) is bool(other)
    return one == other


def _same(one: object, other: object) -> bool:
    return type(one) is type(other) and one == other


def _less(one: Any, other: Any, *more: Any) -> bool:
    """`<`: a number and what is none are neither less nor more."""
    if {type(one), type(other)} & {int, float}:
        try:
            one, other = float(one), float(other)
        except (TypeError, ValueError):
            return False
    return bool(one < other) and (not more or _less(other, *more))


def _at_most(one: Any, other: Any, *more: Any) -> bool:
    holds = _less(one, other) or _equal(one, other)
    return holds and (not more or _at_most(other, *more))


def _if(*arguments: Any) -> Any:
    for condition, then in zip(arguments[::2], arguments[1::2], strict=False):
        if condition:
            return then
    return arguments[-1] if len(arguments) % 2 else None


def _merged(*arguments: Any) -> list[Any]:
    return [item for one in arguments for item in (one if isinstance(one, list) else [one])]


def _part_of_text(text: object, start: int, length: int | None = None) -> str:
    if not isinstance(text, str):
        raise Unfit
    return text[start:] if length is None else text[start:][:length]


def _within(one: Any, many: Any) -> bool:
    return isinstance(many, str | list) and one in many


def _minus(one: object, *other: object) -> int | float:
    return _numeric(one) - _numeric(other[0]) if other else -_numeric(one)


def _product(*factors: object) -> float:
    so_far = 1.0
    for factor in factors:
        so_far *= number(factor)
    return so_far


def _remainder(one: object, other: object) -> int | float:
    if isinstance(one, str) or isinstance(other, str):
        raise Unfit
    return _numeric(one) % _numeric(other)


def _over(one: Any, other: object = None) -> Any:
    return one if other is None else number(one) / number(other)


OPERATORS: Final[Mapping[str, Callable[..., Any]]] = {
    "==": _equal,
    "===": _same,
    "!=": lambda one, other: not _equal(one, other),
    "!==": lambda one, other: not _same(one, other),
    "<": _less,
    "<=": _at_most,
    ">": lambda one, other: _less(other, one),
    ">=": lambda one, other: _less(other, one) or _equal(one, other),
    "!": lambda one: not one,
    "!!": bool,
    "and": lambda *all_: reduce(lambda so_far, one: so_far and one, all_, True),
    "or": lambda *any_: reduce(lambda so_far, one: so_far or one, any_, False),
    "if": _if,
    "?:": lambda condition, then, other: then if condition else other,
    "in": _within,
    "cat": lambda *parts: "".join(map(str, parts)),
    "substr": _part_of_text,
    "merge": _merged,
    "count": lambda *parts: sum(map(bool, parts)),
    "log": lambda one: one,
    "min": lambda *parts: min(parts),
    "max": lambda *parts: max(parts),
    "+": lambda *parts: sum(map(_numeric, parts)),
    "-": _minus,
    "*": _product,
    "/": _over,
    "%": _remainder,
}
