"""The one way to write a value down, so that everybody who hashes it hashes the same bytes."""

import json
from collections.abc import Iterable
from typing import Any

import orjson

#: What SQLite's integers hold.
_LOW, _HIGH = -(2**63), 2**63 - 1


def canonical(value: Any) -> bytes:
    """*value* as JSON: UTF-8, sorted keys, no blanks.

    Half a surrogate pair, which no UTF-8 can hold, becomes a question mark.
    """
    try:
        return orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    except TypeError:  # half a surrogate pair, or a number beyond 64 bits
        return slow_canonical(value)


def slow_canonical(value: Any) -> bytes:
    """The same by the standard library: the definition that the fast way is tested against."""
    said = json.dumps(
        value, sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False
    )
    return said.encode("utf-8", "replace")


def canonical_plain(value: Any) -> bytes:
    """`canonical` of what a fact may hold.

    Raises:
        TypeError: There is something in it but integers, strings, lists and string-keyed maps.
    """
    if not only_plain(value):
        raise TypeError("a fact may hold integers, strings, lists and maps only")
    return canonical(value)


def only_plain(value: object) -> bool:
    """Whether *value* holds integers, strings, lists and string-keyed maps only."""
    kind = type(value)
    if kind is str:
        return True
    held: Iterable[object]
    if isinstance(value, dict):
        for key in value:
            if type(key) is not str:
                return False
        held = value.values()
    elif isinstance(value, (list, tuple)):
        held = value
    elif isinstance(value, int):
        return kind is not bool and _LOW <= value <= _HIGH
    else:
        return isinstance(value, str)
    for one in held:  # noqa: SIM110  most are texts, which need no call at all
        if type(one) is not str and not only_plain(one):
            return False
    return True
