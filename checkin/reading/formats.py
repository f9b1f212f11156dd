"""The kinds of code that may be a ticket."""

from collections.abc import Collection, Iterable
from contextlib import suppress
from enum import StrEnum
from typing import Final

import zxingcpp

from checkin.errors import FormatUnknown

_Of = zxingcpp.BarcodeFormat


class Format(StrEnum):
    """A kind of code, by the name that settings and commands use."""

    QR = "QRCode"
    AZTEC = "Aztec"
    PDF417 = "PDF417"
    DATA_MATRIX = "DataMatrix"
    CODE_128 = "Code128"

    @property
    def is_linear(self) -> bool:
        """Bars in one direction only, which a picture of other things may show by chance."""
        return self is Format.CODE_128


#: Model 2 only: Micro QR M1 has no error correction, and was read inside blurred ordinary codes.
_ZXING: Final = {
    Format.QR: _Of.QRCodeModel2,
    Format.AZTEC: _Of.Aztec,
    Format.PDF417: _Of.PDF417,
    Format.DATA_MATRIX: _Of.DataMatrix,
    Format.CODE_128: _Of.Code128,
}
#: What the library calls a code that it read; it does not tell the models of QR apart there.
_OURS: Final = {theirs: ours for ours, theirs in _ZXING.items()} | {_Of.QRCode: Format.QR}
EVERY: Final = tuple(Format)
QR_ONLY: Final = (Format.QR,)


def named(words: Iterable[str]) -> tuple[Format, ...]:
    """The formats of these names, in any case; QR is always one of them, "all" means every one.

    Raises:
        FormatUnknown: There is none of that name.
    """
    by_word = {one.value.casefold(): one for one in EVERY} | {"qr": Format.QR}
    wanted = {Format.QR}
    for word in words:
        folded = word.strip().casefold().replace("-", "").replace(" ", "")
        if folded == "all":
            wanted.update(EVERY)
        elif folded in by_word:
            wanted.add(by_word[folded])
        elif folded:
            known = ", ".join(one.value for one in EVERY)
            raise FormatUnknown(format=word[:40], formats=f"{known}, all")
    return tuple(one for one in EVERY if one in wanted)


def known(words: Iterable[str]) -> tuple[Format, ...]:
    """As `named` for words of a settings file: what a newer program wrote there is left out."""
    found = set(QR_ONLY)
    for word in words:
        with suppress(FormatUnknown):
            found.update(named([word]))
    return tuple(one for one in EVERY if one in found)


def of_zxing(found: zxingcpp.BarcodeFormat) -> Format:
    return _OURS[found]


def for_zxing(formats: Collection[Format]) -> zxingcpp.BarcodeFormats:
    """Made anew each time, a microsecond: kept for good it would be reported as lost at the end."""
    return zxingcpp.BarcodeFormats([_ZXING[one] for one in formats])
