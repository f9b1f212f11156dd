"""Codes that people show by mistake: each known by how it begins, so that the desk can say what.

None of them is opened, resolved or obeyed.
"""

import re
from enum import StrEnum
from typing import Final


class Foreign(StrEnum):
    """What such a code is."""

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
    PRINTER = "printer"


#: How they begin, in small letters; the longest of them is what `of` looks at.
_BEGINNINGS: Final[dict[Foreign, tuple[str, ...]]] = {
    Foreign.WEB_ADDRESS: ("http://", "https://", "www.", "urlto:", "ftp://"),
    Foreign.WIFI: ("wifi:",),
    Foreign.PHONE: ("tel:", "sms:", "smsto:", "mms:", "mmsto:", "facetime:"),
    Foreign.MAIL: ("mailto:", "matmsg:", "smtp:"),
    Foreign.PLACE: ("geo:",),
    # EPC069-12 (SEPA); SIX, Swiss QR-bill; Czech SPAYD; UPI; the rest are currencies' own.
    Foreign.PAYMENT: (
        *("bcd\n", "bcd\r", "spc\n", "spc\r", "spd*1.0*", "upi://pay", "paypal:"),
        *("bitcoin:", "ethereum:", "lightning:", "litecoin:", "monero:"),
    ),
    Foreign.CALENDAR: ("begin:vevent", "begin:vcalendar"),
    Foreign.LOGIN: ("otpauth://", "otpauth-migration://", "fido:/", "openid://", "openid-vc://"),
    Foreign.HEALTH: ("hc1:", "shc:/"),
    Foreign.PRINTER: (
        *("zpl://", "escpos://", "brother://", "ipp://", "ipps://", "cups://", "usb://"),
        *("serial:", "windows:"),
    ),
}
_LONGEST: Final = max(len(text) for texts in _BEGINNINGS.values() for text in texts)
_BY_FIRST: Final[dict[str, list[tuple[str, Foreign]]]] = {}
for _kind, _texts in _BEGINNINGS.items():
    for _text in _texts:
        _BY_FIRST.setdefault(_text[0], []).append((_text, _kind))

#: A boarding pass: legs, name, then of the first leg its booking, from, to and airline.
#: Source: IATA Resolution 792, bar coded boarding pass, mandatory items.
_BOARDING_PASS: Final = re.compile(
    r"M[1-4][A-Z/' .-]{20}[ E][A-Z0-9 ]{7}[A-Z]{3}[A-Z]{3}[A-Z0-9 ]{3}[0-9 ]{4}", re.ASCII
)


def of(text: str) -> Foreign | None:
    """What *text* is, if it is one of these."""
    beginning = text[:_LONGEST].lower()
    for start, kind in _BY_FIRST.get(beginning[:1], ()):
        if beginning.startswith(start):
            return kind
    return Foreign.BOARDING_PASS if _BOARDING_PASS.match(text) else None
