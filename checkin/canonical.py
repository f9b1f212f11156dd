"""The one way to write a value down, so that everybody who hashes it hashes the same bytes."""

import json
from collections.abc import Collection
from typing import Any

import orjson

#: What SQLite's integers hold.
_LOW, _HIGH = -(2**63), 2**63 - 1

_TEXT = {str}


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
    if isinstance(value, str):
        return True
    if isinstance(value, dict):
        return set(map(type, value)) <= _TEXT and _all_plain(value.values())
    if isinstance(value, list | tuple):
        return _all_plain(value)
    return isinstance(value, int) and not isinstance(value, bool) and _LOW <= value <= _HIGH


def _all_plain(values: Collection[object]) -> bool:
    """`only_plain` of each; most hold nothing but texts, which is seen without looking at each."""
    if set(map(type, values)) <= _TEXT:
        return True
    return all(type(value) is str or only_plain(value) for value in values)
