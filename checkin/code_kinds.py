"""What a scanned text can be, and what is to be known of it beside the verdict."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

#: A longer text is no ticket: the largest QR code holds 2,953 bytes (ISO/IEC 18004).
MAX_LENGTH: Final = 4096


class Kind(StrEnum):
    """What a text looks like. TICKET is anything that may stand on a list."""

    TICKET = "ticket"
    BADGE = "badge"
    SIGNED = "signed"  # a ticket of our own
    PRETIX = "pretix"
    INDICO = "indico"
    ALFIO = "alfio"
    CONTACT = "contact"
    WEB_ADDRESS = "web_address"
    WIFI = "wifi"
    PHONE = "phone"
    MAIL = "mail"
    PLACE = "place"
    PAYMENT = "payment"
    BOARDING_PASS = "boarding_pass"
    CALENDAR = "calendar"
    LOGIN = "login"
    HEALTH = "health"
    PRINTER = "printer"  # sets up a printer
    PAIRING = "pairing"  # connects this desk with pretix
    SET_UP = "set_up"  # sets up some other program
    EMPTY = "empty"
    TOO_LONG = "too_long"
    CONTROL = "control"
    BINARY = "binary"
    PERSON = "person"  # nothing was scanned: somebody was chosen by name


#: Kinds that are not even looked up.
UNREADABLE: Final = frozenset({Kind.EMPTY, Kind.TOO_LONG, Kind.CONTROL, Kind.BINARY})
#: Kinds that hold a key or a password: nothing of their text is kept, shown or logged.
SECRET: Final = frozenset({Kind.WIFI, Kind.LOGIN, Kind.HEALTH, Kind.PAIRING, Kind.SET_UP})


class RemarkKind(StrEnum):
    """What an operator should know of a code beside the verdict."""

    NOT_LISTED = "not_listed"
    NAMELESS = "nameless"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to know. `at` is when the list was corrected, for CORRECTED."""

    kind: RemarkKind
    at: datetime | None = None
