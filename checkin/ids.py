"""How things are named for ever: attendees by where they come from, facts by when they happened."""

import hashlib
import secrets
from functools import lru_cache

from checkin.badgecode import ALPHABET


def attendee_id(event_id: str, source: str, key: str) -> str:
    """The id of the person that *source* knows as *key*: UUIDv5 of event, source and key.

    Two desks that import one list on their own hold the same people under the same ids.
    *event_id* is a UUID in text form. Spelt out, since `uuid.uuid5` takes three times as long and
    a list has many people. Source: RFC 9562, 5.5.
    """
    said = _namespace(event_id) + f"{source}\x1f{key}".encode("utf-8", "replace")
    number = int.from_bytes(hashlib.sha1(said, usedforsecurity=False).digest()[:16])
    number = number & ~(0xF000 << 64) | 5 << 76
    number = number & ~(0xC000 << 48) | 1 << 63
    digits = f"{number:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


@lru_cache(maxsize=8)
def _namespace(event_id: str) -> bytes:
    return bytes.fromhex(event_id.replace("-", ""))


def new_event_id() -> str:
    import uuid  # loads more than the rest of this module: no desk waits for it at its start

    return str(uuid.uuid4())


def new_station_id() -> str:
    """16 hex digits: 64 random bits."""
    return secrets.token_hex(8)


def new_fact_id(at_ms: int) -> str:
    """32 hex digits: 48 bits of time, then 80 random ones; ids made together sort together."""
    return f"{at_ms & 0xFFFF_FFFF_FFFF:012x}{secrets.token_hex(10)}"


class FactIds:
    """Ids for facts that are written together: the first is drawn, the next ones follow it.

    Neighbours in the journal are then neighbours in its index too.
    """

    def __init__(self) -> None:
        self._last = 0

    def next(self, at_ms: int) -> str:
        """The next id, of the form of `new_fact_id`."""
        if not self._last:
            # The top bit stays free, so that counting on never runs over.
            self._last = secrets.randbits(79)
        self._last += 1
        return f"{at_ms & 0xFFFF_FFFF_FFFF:012x}{self._last:020x}"


def made_code(attendee: str) -> str:
    """The ticket code of somebody whose list gives none: 12 letters that any keyboard keeps.

    Made from the attendee's id, so two desks that import one list make the same codes; 48 bits.
    """
    digest = hashlib.sha256(b"code\x1f" + attendee.encode()).digest()[:6]
    return "".join(ALPHABET[byte >> 4] + ALPHABET[byte & 15] for byte in digest)
