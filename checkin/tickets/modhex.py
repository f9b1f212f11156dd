"""Bytes as letters that stay what they are under any keyboard's layout: ModHex, two a byte.

The same alphabet as badge codes have (`checkin.badgecode`), read in any case.
"""

from checkin.badgecode import ALPHABET

_TO_HEX = str.maketrans(ALPHABET + ALPHABET.lower(), "0123456789abcdef" * 2)
_LETTERS = frozenset(ALPHABET + ALPHABET.lower())
_PAIRS = tuple(first + second for first in ALPHABET for second in ALPHABET)


def encode(data: bytes) -> str:
    return "".join(_PAIRS[byte] for byte in data)


def decode(text: str) -> bytes | None:
    """The bytes that *text* spells; None if it spells none."""
    if len(text) % 2 or not _LETTERS.issuperset(text):
        return None
    return bytes.fromhex(text.translate(_TO_HEX))
