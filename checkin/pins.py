"""A PIN that staff chose, kept so that whoever reads the file cannot read it back.

Ten thousand PINs of four digits can always be tried by somebody who has the file; that each try
takes a while is all that can be done. Source of the numbers: C. Percival, "Stronger key derivation
via sequential memory-hard functions" (2009), for logins somebody waits for: N=2^14, r=8, p=1.
"""

import hashlib
import hmac
from typing import Final

#: Digits that a PIN has at least.
SHORTEST: Final = 4
LONGEST: Final = 12

_N: Final = 2**14
_R: Final = 8
_P: Final = 1
_LENGTH: Final = 32
_MEMORY: Final = 128 * _N * _R + (1 << 20)


def fits(pin: str) -> bool:
    """Whether *pin* may be taken: digits only, neither too few nor too many."""
    return pin.isascii() and pin.isdigit() and SHORTEST <= len(pin) <= LONGEST


def sealed(pin: str, salt: bytes) -> str:
    """What is kept of *pin*: its salt and what scrypt makes of both. Takes some 0.1 s."""
    return f"scrypt${salt.hex()}${_derived(pin, salt).hex()}"


def matches(pin: str, kept: str) -> bool:
    """Whether *kept*, from `sealed`, is of *pin*; what is no such text matches nothing."""
    kind, _, rest = kept.partition("$")
    salt, _, key = rest.partition("$")
    if kind != "scrypt":
        return False
    try:
        wanted = bytes.fromhex(key)
        derived = _derived(pin, bytes.fromhex(salt))
    except ValueError:
        return False
    return hmac.compare_digest(derived, wanted)


def _derived(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(pin.encode(), salt=salt, n=_N, r=_R, p=_P, maxmem=_MEMORY, dklen=_LENGTH)
