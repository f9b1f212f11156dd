"""Bytes of a serial scanner as texts: pure, so that splits and rubbish can be proved harmless."""

from typing import Final

#: A longer line is cut here and reported as too long; the largest QR code has 2,953 bytes.
CAP: Final = 4096
#: Bytes that wait this long (ms) for more are a scan of a scanner that sends no line end.
IDLE_MS: Final = 100

_ENDS: Final = b"\r\n"
#: What some scanners put around a code.
_AROUND: Final = b"\x02\x03\x00 \t\r\n"
#: The first lines, in small letters, of codes that have several: vCard and its kin begin with the
#: first, the payments of banks (EPC069-12; SIX, Swiss QR-bill) are nothing but the others.
_BEGINS: Final = b"begin:"
_ALONE: Final = (b"bcd", b"spc")


class Lines:
    """Collects bytes and gives whole lines; (text, whether it was cut).

    A code that has several lines, as business cards do, is one text: it ends when it is cut.
    """

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._too_long = False

    @property
    def waiting(self) -> bool:
        """Whether bytes wait for their line's end."""
        return bool(self._bytes)

    def take(self, data: bytes) -> list[tuple[str, bool]]:
        """Add *data*; the lines that it ends. Empty lines, as between CR and LF, are none."""
        lines = []
        for byte in data:
            if byte in _ENDS and not self._has_lines():
                lines += self.cut()
            elif len(self._bytes) < CAP:
                self._bytes.append(byte)
            else:
                self._too_long = True
        return lines

    def _has_lines(self) -> bool:
        """Whether what waits, of which a line ends, is of a code that has several."""
        first = bytes(self._bytes[:16]).lstrip(_AROUND).lower().splitlines()
        return bool(first) and (first[0].startswith(_BEGINS) or first[0].rstrip() in _ALONE)

    def cut(self) -> list[tuple[str, bool]]:
        """End the line that waits: no more came."""
        text, cut = _text(bytes(self._bytes)), self._too_long
        self._bytes.clear()
        self._too_long = False
        return [(text, cut)] if text else []


def _text(data: bytes) -> str:
    """UTF-8, else Latin-1, which takes any byte: what is no code is refused later, in words."""
    trimmed = data.strip(_AROUND)
    try:
        return trimmed.decode("utf-8")
    except UnicodeDecodeError:
        return trimmed.decode("latin-1")
