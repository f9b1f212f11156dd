"""The one way to write a value down, so that everybody who hashes it hashes the same bytes."""

from json import JSONEncoder
from typing import Any

_encode = JSONEncoder(
    sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False
).encode


def canonical(value: Any) -> bytes:
    """*value* as JSON: UTF-8, sorted keys, no blanks.

    Half a surrogate pair, which no UTF-8 can hold, becomes a question mark.
    """
    return _encode(value).encode("utf-8", "replace")


def only_plain(value: object) -> bool:
    """Whether *value* holds integers, strings, lists and string-keyed maps only."""
    if isinstance(value, str):
        return True
    if isinstance(value, bool):
        return False
    if isinstance(value, int):
        return -(2**63) <= value < 2**63
    if isinstance(value, dict):
        return all(isinstance(k, str) and only_plain(v) for k, v in value.items())
    if isinstance(value, list | tuple):
        return all(map(only_plain, value))
    return False
