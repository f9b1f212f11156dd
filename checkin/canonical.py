"""The one way to write a value down, so that everybody who hashes it hashes the same bytes."""

import json
import re
from typing import Any

import orjson

#: What SQLite's integers hold.
_LOW, _HIGH = -(2**63), 2**63 - 1

#: What JSON with anything but integers, strings, lists and maps in it must hold somewhere: a
#: point, an exponent or too many digits, or one of three words, after a bracket, colon or comma.
_SUSPECT = re.compile(rb"(?:^|[\[:,])(?:true|false|null|-?[0-9]+[.eE]|-?[0-9]{19})")


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
    try:
        said = orjson.dumps(value, option=orjson.OPT_SORT_KEYS)
    except TypeError:
        said = b""
    if (not said or _SUSPECT.search(said)) and not only_plain(value):
        raise TypeError("a fact may hold integers, strings, lists and maps only")
    return said or slow_canonical(value)


def only_plain(value: object) -> bool:
    """Whether *value* holds integers, strings, lists and string-keyed maps only."""
    if isinstance(value, dict):
        for key, item in value.items():
            if not isinstance(key, str) or not (isinstance(item, str) or only_plain(item)):
                return False
        return True
    if isinstance(value, str):
        return True
    if isinstance(value, list | tuple):
        return all(isinstance(item, str) or only_plain(item) for item in value)
    return isinstance(value, int) and not isinstance(value, bool) and _LOW <= value <= _HIGH
