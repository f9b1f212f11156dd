"""alf.io's codes: the ticket's UUID, "/", Base64 of an HMAC-SHA256 that only its server can check.

The HMAC is over the holder's name and address too, so it changes when a name is corrected while
the UUID stays. Source: alf.io 2.0, `Ticket.ticketCode`.
"""

import base64
import binascii
import re
from dataclasses import dataclass

LENGTH = 81
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.ASCII)


@dataclass(frozen=True, slots=True)
class AlfioTicket:
    """The UUID of a ticket, in small letters."""

    ticket: str


def read(text: str) -> AlfioTicket | None:
    """The ticket that *text* has the form of."""
    if len(text) != LENGTH:
        return None
    ticket, slash, signature = text.partition("/")
    if not slash or not _UUID.fullmatch(ticket):
        return None
    try:
        return (
            AlfioTicket(ticket) if len(base64.b64decode(signature, validate=True)) == 32 else None
        )
    except (binascii.Error, ValueError):
        return None
