"""What a scanned or typed text may be, judged by its form alone: pure, bounded, total.

Codes are compared byte for byte: never folded, never normalised. Nothing here knows the list.
"""

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from checkin import badgecode
from checkin.badgecode import BadgeCode

#: A longer text is no ticket: the largest QR code holds 2,953 bytes (ISO/IEC 18004).
MAX_LENGTH = 4096


class Kind(StrEnum):
    """What a text looks like. TICKET is anything that may stand on a list."""

    TICKET = "ticket"
    BADGE = "badge"
    WEB_ADDRESS = "web_address"
    CONTACT = "contact"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    CONTROL = "control"
    PERSON = "person"  # nothing was scanned: somebody was chosen by name


#: Kinds that are not even looked up.
UNREADABLE = frozenset({Kind.EMPTY, Kind.TOO_LONG, Kind.CONTROL})


@dataclass(frozen=True, slots=True)
class Code:
    """One reading of a scan. `badge` is set where the text has the form of our badge codes."""

    kind: Kind
    text: str
    badge: BadgeCode | None = None


def read(text: str) -> Code:
    """Say what *text* is by its form.

    White space and line ends around it, which scanners add, are dropped. The text of something
    unreadable is not kept.
    """
    if len(text) > MAX_LENGTH:
        return Code(Kind.TOO_LONG, "")
    trimmed = text.strip()
    if not trimmed:
        return Code(Kind.EMPTY, "")
    lower = trimmed[:12].lower()
    categories = set(map(unicodedata.category, trimmed))
    if "Cs" in categories:
        return Code(Kind.CONTROL, "")
    if lower.startswith(("begin:vcard", "mecard:")):  # these have lines
        return Code(Kind.CONTACT, trimmed)
    if "Cc" in categories:
        return Code(Kind.CONTROL, "")
    badge = badgecode.parse(trimmed)
    if badge is not None:
        return Code(Kind.BADGE, trimmed, badge)
    if lower.startswith(("http://", "https://", "www.")):
        return Code(Kind.WEB_ADDRESS, trimmed)
    return Code(Kind.TICKET, trimmed)
