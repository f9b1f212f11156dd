"""Bytes as letters that stay what they are under any keyboard's layout: ModHex, two a byte.

The same alphabet as badge codes have (`checkin.badgecode`), read in any case.
"""

from checkin.badgecode import ALPHABET

_LETTERS = (ALPHABET + ALPHABET.lower()).encode()
_TO_HEX = bytes.maketrans(_LETTERS, b"0123456789abcdef" * 2)
_PAIRS = tuple(first + second for first in ALPHABET for second in ALPHABET)


def encode(data: bytes) -> str:
    return "".join(_PAIRS[byte] for byte in data)


def decode(text: str) -> bytes | None:
    """The bytes that *text* spells; None if it spells none."""
    if len(text) % 2 or not text.isascii():
        return None
    letters = text.encode()
    if letters.translate(None, _LETTERS):
        return None
    return bytes.fromhex(letters.translate(_TO_HEX).decode())
