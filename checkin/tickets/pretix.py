"""pretix's signed codes, `pretix_sig1`: proof that a ticket was sold, without a list.

The text, reversed, is Base64 of: 0x01, length of the payload and of the signature (two bytes each,
big-endian), payload, Ed25519 signature over the payload. The payload is a protocol buffer: 1 seed,
2 product, 3 variation, 4 series date, 5 and 6 the first and last second it holds. It names nobody.
Zero and absent mean the same: none. Source: pretix 2026.8, base/secrets.py, run and compared.
"""

import base64
import binascii
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from checkin.tickets import protobuf
from checkin.tickets.protobuf import Malformed

if TYPE_CHECKING:  # the library is loaded by the first signed code, not at the start
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

#: No shorter text can hold a payload; no longer one is anything pretix has made.
SHORTEST, LONGEST = 96, 2048

_VERSION = 1
_HEAD = 5
_SIGNATURE = 64
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Signed:
    """A text of this form: what it says, and what is to prove it."""

    payload: bytes
    signature: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PretixTicket:
    """What a signed code says. `variation` and `subevent` 0: none. Both times are inside."""

    seed: str
    item: int
    variation: int = 0
    subevent: int = 0
    valid_from: datetime | None = None
    valid_until: datetime | None = None


def split(text: str) -> Signed | None:
    """The two parts of *text*, not yet proved; None if it has not exactly this form."""
    if not SHORTEST <= len(text) <= LONGEST or not text.isascii() or text[-1] != "A":
        return None
    reverse = text[::-1]
    try:
        data = base64.b64decode(reverse, validate=True)
    except (binascii.Error, ValueError):
        return None
    # Unused bits of the last letter are ignored in decoding: then two texts would be one ticket.
    if base64.b64encode(data).decode() != reverse or data[0] != _VERSION:
        return None
    long, short = int.from_bytes(data[1:3]), int.from_bytes(data[3:5])
    if short != _SIGNATURE or len(data) != _HEAD + long + short:
        return None
    return Signed(data[_HEAD : _HEAD + long], data[_HEAD + long :])


def load_key(text: str) -> "Ed25519PublicKey | None":
    """The key that pretix gives as Base64 of a PEM, or the PEM itself; None if it is none."""
    pem = text if text.startswith("-----") else _plain(text)
    return _load(pem) if pem is not None else None


def _plain(text: str) -> str | None:
    try:
        return base64.b64decode(text, validate=True).decode("ascii")
    except ValueError:
        return None


@lru_cache(maxsize=64)
def _load(pem: str) -> "Ed25519PublicKey | None":
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        key = load_pem_public_key(pem.encode())
    except (ValueError, UnsupportedAlgorithm):
        return None
    return key if isinstance(key, Ed25519PublicKey) else None


def proves(signed: Signed, keys: "Iterable[Ed25519PublicKey]") -> bool:
    """Whether one of *keys* signed it."""
    from cryptography.exceptions import InvalidSignature

    for key in keys:
        try:
            key.verify(signed.signature, signed.payload)
        except InvalidSignature:
            continue
        return True
    return False


def read(payload: bytes) -> PretixTicket | None:
    """What a proved *payload* says; None if it is no ticket."""
    seed = ""
    numbers = dict.fromkeys(range(2, 7), 0)
    try:
        for number, value in protobuf.fields(payload):
            if number == 1 and isinstance(value, bytes):
                seed = value.decode("utf-8")
            elif number in numbers and isinstance(value, int):
                numbers[number] = protobuf.signed(value)
        return PretixTicket(
            seed=seed,
            item=numbers[2],
            variation=numbers[3],
            subevent=numbers[4],
            valid_from=_moment(numbers[5]),
            valid_until=_moment(numbers[6]),
        )
    except (Malformed, UnicodeDecodeError, OverflowError):
        return None


def check(text: str, keys: "Iterable[Ed25519PublicKey]") -> PretixTicket | None:
    """The ticket that *text* is, if it has the form and one of *keys* signed it; else None."""
    signed = split(text)
    return read(signed.payload) if signed is not None and proves(signed, keys) else None


def _moment(seconds: int) -> datetime | None:
    return _EPOCH + timedelta(seconds=seconds) if seconds else None
