"""The readers of this desk as the settings keep them: a kind, a device, a name for people."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

#: Of a keyboard scanner that is told by its speed, of the first camera there is.
ANY: Final = "any"
LONGEST_NAME: Final = 40


class Kind(StrEnum):
    WEDGE = "wedge"
    SERIAL = "serial"
    CAMERA = "camera"


@dataclass(frozen=True, slots=True)
class Reader:
    """One reader.

    `device` is the key that a keyboard scanner sends first ("F13"), a serial port's identity
    (`serial_port.identity`) or a camera's id in hexadecimal; or `ANY`. `name` may be empty.
    """

    kind: Kind
    device: str = ANY
    name: str = ""

    def __str__(self) -> str:
        """As the settings keep it: "serial 05e0:1701:S123 Left lane"."""
        return f"{self.kind} {self.device} {self.name}".rstrip()


def parse(text: str) -> Reader | None:
    """The reader that *text* is; None for what a newer or mistaken hand wrote."""
    kind, _, rest = text.strip().partition(" ")
    device, _, name = rest.strip().partition(" ")
    if kind not in set(Kind) or not device:
        return None
    return Reader(Kind(kind), device, name.strip()[:LONGEST_NAME])


def readers(texts: Iterable[str], kind: Kind) -> list[Reader]:
    """The readers of this *kind*, each device once."""
    found = [reader for text in texts if (reader := parse(text)) is not None]
    return list({reader.device: reader for reader in found if reader.kind is kind}.values())
