"""The code on a badge: 64 bits as 16 ModHex letters.

From the highest bit down: 24 bits locator (a hash of the attendee's id), 6 bits badge issue,
8 bits random per print, 26 bits HMAC-SHA256 under the event's key over attendee id, issue and
random. A desk that knows the attendee resolves a badge printed while it was cut off; an invented
code passes once in 2^26. ModHex letters stay what they are under a US-set scanner on QWERTY,
AZERTY and QWERTZ. Source of the alphabet: Yubico, ModHex.
"""

import hashlib
import hmac
from collections.abc import Iterable
from dataclasses import dataclass

ALPHABET = "CBDEFGHIJKLNRTUV"
LENGTH = 16
MAX_ISSUE = 63

_VALUES = {letter: value for value, letter in enumerate(ALPHABET)}
_VALUES |= {letter.lower(): value for letter, value in _VALUES.items()}


@dataclass(frozen=True, slots=True)
class BadgeCode:
    """What a badge says of itself; `check` proves it once the attendee is known."""

    locator: int
    issue: int
    random: int
    check: int


def locator(attendee_id: str) -> int:
    """24 bits under which an attendee is found; two attendees may share them."""
    return int.from_bytes(hashlib.sha256(attendee_id.encode()).digest()[:3])


def make(key: bytes, attendee_id: str, issue: int, random: int) -> str:
    """The letters for one print.

    Args:
        issue: 1 to 63, the n-th badge of this attendee.
        random: 0 to 255, drawn anew for each print.
    """
    if not 1 <= issue <= MAX_ISSUE or not 0 <= random <= 0xFF:
        raise ValueError(f"issue {issue} or random {random} out of range")
    value = locator(attendee_id) << 40 | issue << 34 | random << 26
    value |= _check(key, attendee_id, issue, random)
    return "".join(ALPHABET[value >> shift & 0xF] for shift in range(60, -1, -4))


def parse(text: str) -> BadgeCode | None:
    """The parts of a badge code in any case, or None if *text* has not the form of one."""
    if len(text) != LENGTH:
        return None
    value = 0
    for letter in text:
        nibble = _VALUES.get(letter)
        if nibble is None:
            return None
        value = value << 4 | nibble
    return BadgeCode(value >> 40, value >> 34 & 0x3F, value >> 26 & 0xFF, value & 0x3FF_FFFF)


def owner(key: bytes, code: BadgeCode, attendee_ids: Iterable[str]) -> str | None:
    """The one of *attendee_ids* (those under the code's locator) whose badge this is."""
    for attendee_id in attendee_ids:
        if _check(key, attendee_id, code.issue, code.random) == code.check:
            return attendee_id
    return None


def _check(key: bytes, attendee_id: str, issue: int, random: int) -> int:
    said = f"{attendee_id}\x1f{issue}\x1f{random}".encode()
    return int.from_bytes(hmac.digest(key, said, "sha256")[:4]) >> 6
