"""The Internet Printing Protocol in bytes: requests out, answers in.

Source: RFC 8010 (encoding), RFC 8011 (operations, attributes, status codes).
"""

import struct
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

# Groups
OPERATION, JOB, END, PRINTER = 0x01, 0x02, 0x03, 0x04
_FIRST_VALUE = 0x10  # below lie the tags that begin a group

# Values
INTEGER, BOOLEAN, ENUM = 0x21, 0x22, 0x23
RANGE, COLLECTION, COLLECTION_END, MEMBER = 0x33, 0x34, 0x37, 0x4A
NAME, KEYWORD, URI, CHARSET, LANGUAGE, MIME = 0x42, 0x44, 0x45, 0x47, 0x48, 0x49
_WITH_LANGUAGE = (0x35, 0x36)
_TEXTS = range(0x40, 0x60)

_DEEPEST: Final = 8  # collections within collections; printers use two or three

#: Collections are dicts; what has no form of its own here stays bytes.
Value: TypeAlias = "int | str | bytes | tuple[int, int] | dict[str, list[Value]]"
Attributes: TypeAlias = dict[str, list[Value]]


class IppNonsense(ValueError):
    """These bytes are not an answer of a printer."""


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute to send; a collection's value is a tuple of attributes."""

    name: str
    tag: int
    value: "int | str | tuple[Attribute, ...]"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a printer said: `status` below 0x100 is success. One entry of `jobs` for each job."""

    status: int
    operation: Attributes = field(default_factory=dict)
    printers: tuple[Attributes, ...] = ()
    jobs: tuple[Attributes, ...] = ()

    @property
    def printer(self) -> Attributes:
        return self.printers[0] if self.printers else {}

    @property
    def job(self) -> Attributes:
        return self.jobs[0] if self.jobs else {}


def request(
    operation: int, groups: Mapping[int, Iterable[Attribute]], *, request_id: int = 1
) -> bytes:
    """The bytes of one request; a document is sent right behind them."""
    parts = [struct.pack(">BBHI", 2, 0, operation, request_id)]
    for tag, attributes in groups.items():
        parts.append(bytes((tag,)))
        parts.extend(_encoded(attribute) for attribute in attributes)
    parts.append(bytes((END,)))
    return b"".join(parts)


def _encoded(attribute: Attribute) -> bytes:
    if isinstance(attribute.value, tuple):
        return _field(COLLECTION, attribute.name, b"") + _members(attribute.value)
    return _field(attribute.tag, attribute.name, _plain(attribute.tag, attribute.value))


def _members(attributes: tuple[Attribute, ...]) -> bytes:
    parts = []
    for attribute in attributes:
        parts.append(_field(MEMBER, "", attribute.name.encode()))
        parts.append(_encoded(Attribute("", attribute.tag, attribute.value)))
    return b"".join(parts) + _field(COLLECTION_END, "", b"")


def _field(tag: int, name: str, value: bytes) -> bytes:
    named = name.encode()
    return struct.pack(">BH", tag, len(named)) + named + struct.pack(">H", len(value)) + value


def _plain(tag: int, value: int | str) -> bytes:
    if isinstance(value, str):
        return value.encode()
    return struct.pack(">b", value) if tag == BOOLEAN else struct.pack(">i", value)


def answer(data: bytes) -> Answer:
    """Read a printer's answer.

    Raises:
        IppNonsense: It breaks off, or it is something else.
    """
    try:
        return _Reader(data).answer()
    except (struct.error, IndexError, UnicodeDecodeError, RecursionError) as error:
        raise IppNonsense("the answer breaks off") from error


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def answer(self) -> Answer:
        major, _, status, _ = struct.unpack(">BBHI", self._take(8))
        if major not in (1, 2):
            raise IppNonsense(f"version {major}")
        groups: list[tuple[int, Attributes]] = []
        last: list[Value] = []
        while (tag := self._byte()) != END:
            if tag < _FIRST_VALUE:
                groups.append((tag, {}))
                continue
            if not groups:
                raise IppNonsense("a value outside a group")
            name = self._sized().decode()
            if name:
                last = groups[-1][1].setdefault(name, [])
            last.append(self._value(tag, 0))
        return Answer(
            status,
            next((found for tag, found in groups if tag == OPERATION), {}),
            tuple(found for tag, found in groups if tag == PRINTER),
            tuple(found for tag, found in groups if tag == JOB),
        )

    def _value(self, tag: int, depth: int) -> Value:
        raw = self._sized()
        if tag == COLLECTION:
            return self._collection(depth + 1)
        if tag in (INTEGER, ENUM):
            return int(struct.unpack(">i", raw)[0])
        if tag == BOOLEAN:
            return raw[0]
        if tag == RANGE:
            low, high = struct.unpack(">ii", raw)
            return int(low), int(high)
        if tag in _WITH_LANGUAGE:
            language = int.from_bytes(raw[:2])
            return raw[4 + language :].decode(errors="replace")
        if tag in _TEXTS:
            return raw.decode(errors="replace")
        return raw

    def _collection(self, depth: int) -> Attributes:
        if depth > _DEEPEST:
            raise IppNonsense("collections too deep")
        found: Attributes = {}
        last: list[Value] = []
        while (tag := self._byte()) != COLLECTION_END:
            self._sized()  # members have their name as a value of its own
            if tag == MEMBER:
                last = found.setdefault(self._sized().decode(), [])
            else:
                last.append(self._value(tag, depth))
        self._sized()
        self._sized()
        return found

    def _byte(self) -> int:
        return self._take(1)[0]

    def _sized(self) -> bytes:
        return self._take(int.from_bytes(self._take(2)))

    def _take(self, count: int) -> bytes:
        taken = self._data[self._at : self._at + count]
        if len(taken) < count:
            raise IppNonsense("the answer breaks off")
        self._at += count
        return taken
