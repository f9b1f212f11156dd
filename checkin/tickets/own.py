"""Tickets of our own: signed, so that a desk knows a genuine one before it has the list.

0x01, six bytes that stand for the event, then fields (a byte that says which, a byte of length,
the value), then an Ed25519 signature over the event's whole id and all bytes before it. All of it
in ModHex: capital letters that a scanner types alike on every keyboard, and that QR codes hold in
their alphanumeric mode. Fields of a newer program are passed over; one that comes twice is refused.
"""

import hashlib
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from checkin.tickets import modhex

if TYPE_CHECKING:  # the library is loaded by the first signed code, not at the start
    from cryptography.hazmat.primitives.asymmetric.ed25519 import (
        Ed25519PrivateKey,
        Ed25519PublicKey,
    )

_VERSION = 1
_EVENT = 6
_HEAD = 1 + _EVENT
_SIGNATURE = 64
_LONGEST_VALUE = 255
_SECONDS = 5  # bytes of a time: enough for every year of the calendar
#: No text of this form has fewer letters, and none that we make has more.
SHORTEST = 2 * (_HEAD + _SIGNATURE)
LONGEST = 3000

_PURPOSE = b"checkin-desk ticket\x00"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


class _Tag(IntEnum):
    ATTENDEE = 1
    CODE = 2
    GIVEN_NAME = 3
    FAMILY_NAME = 4
    CATEGORY = 5
    VALID_FROM = 6
    VALID_UNTIL = 7
    MADE = 8


_TEXTS = {
    _Tag.CODE: "code",
    _Tag.GIVEN_NAME: "given_name",
    _Tag.FAMILY_NAME: "family_name",
    _Tag.CATEGORY: "category",
}
_TIMES = {
    _Tag.VALID_FROM: "valid_from",
    _Tag.VALID_UNTIL: "valid_until",
    _Tag.MADE: "made",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnTicket:
    """What a ticket of ours says: the attendee's id (a UUID), their code, name and category.

    `made` is when it was signed: of two tickets for one person, one can be withdrawn.
    """

    attendee: str
    code: str = ""
    given_name: str = ""
    family_name: str = ""
    category: str = ""
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    made: datetime | None = None


@dataclass(frozen=True, slots=True)
class Signed:
    """A text of this form: for which event, what it says, what is to prove it."""

    event: bytes
    body: bytes
    signature: bytes


@lru_cache(maxsize=8)
def event_mark(event_id: str) -> bytes:
    """The six bytes that stand for an event on its tickets."""
    return hashlib.sha256(event_id.encode()).digest()[:_EVENT]


def make(ticket: OwnTicket, event_id: str, key: "Ed25519PrivateKey") -> str:
    """The text of *ticket*, signed. A text of more than 255 bytes is cut after a whole letter.

    Raises:
        ValueError: The attendee's id is no UUID.
    """
    body = bytes([_VERSION]) + event_mark(event_id)
    body += _field(_Tag.ATTENDEE, uuid.UUID(ticket.attendee).bytes)
    for tag, name in _TEXTS.items():
        value = getattr(ticket, name)
        if value:
            body += _field(tag, _cut(value))
    for tag, name in _TIMES.items():
        at = getattr(ticket, name)
        if at is not None:
            seconds = (at - _EPOCH) // timedelta(seconds=1)
            body += _field(tag, seconds.to_bytes(_SECONDS, signed=True))
    return modhex.encode(body + key.sign(_said(event_id, body)))


def split(text: str) -> Signed | None:
    """The parts of *text*, not yet proved; None if it has not this form."""
    if not SHORTEST <= len(text) <= LONGEST:
        return None
    data = modhex.decode(text)
    if data is None or data[0] != _VERSION:
        return None
    return Signed(data[1:_HEAD], data[:-_SIGNATURE], data[-_SIGNATURE:])


def load_key(text: str) -> "Ed25519PublicKey | None":
    """A public key of ours from its 64 hex digits; None if it is none."""
    return _load(text)


def key_text(key: "Ed25519PublicKey") -> str:
    return key.public_bytes_raw().hex()


@lru_cache(maxsize=64)
def _load(text: str) -> "Ed25519PublicKey | None":
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        return Ed25519PublicKey.from_public_bytes(bytes.fromhex(text))
    except ValueError:
        return None


def proves(signed: Signed, event_id: str, keys: "Iterable[Ed25519PublicKey]") -> bool:
    """Whether one of *keys* signed it for this event."""
    from cryptography.exceptions import InvalidSignature

    said = _said(event_id, signed.body)
    for key in keys:
        try:
            key.verify(signed.signature, said)
        except InvalidSignature:
            continue
        return True
    return False


def read(body: bytes) -> OwnTicket | None:
    """What *body* says; None if it is no ticket."""
    values: dict[int, bytes] = {}
    position = _HEAD
    while position < len(body):
        tag, length = body[position], body[position + 1 : position + 2]
        if not length or tag in values:
            return None
        end = position + 2 + length[0]
        if end > len(body):
            return None
        values[tag] = body[position + 2 : end]
        position = end
    try:
        return OwnTicket(
            attendee=str(uuid.UUID(bytes=values[_Tag.ATTENDEE])),
            valid_from=_moment(values.get(_Tag.VALID_FROM)),
            valid_until=_moment(values.get(_Tag.VALID_UNTIL)),
            made=_moment(values.get(_Tag.MADE)),
            **{name: values.get(tag, b"").decode("utf-8") for tag, name in _TEXTS.items()},
        )
    except (KeyError, ValueError, OverflowError):
        return None


def _field(tag: _Tag, value: bytes) -> bytes:
    return bytes([tag, len(value)]) + value


def _cut(text: str) -> bytes:
    return text.encode("utf-8", "replace")[:_LONGEST_VALUE].decode("utf-8", "ignore").encode()


def _said(event_id: str, body: bytes) -> bytes:
    return _PURPOSE + event_id.encode() + b"\x00" + body


def _moment(value: bytes | None) -> datetime | None:
    if value is None:
        return None
    return _EPOCH + timedelta(seconds=int.from_bytes(value, signed=True))
