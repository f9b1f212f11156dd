"""What the board of a door says, as values: the words are made in `words`, drawn in `board`."""

from dataclasses import dataclass

from checkin.door import Band
from ui.sign import Sign
from ui.theme import Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """One verdict, or an empty door. Texts are final: translated, filled, plain.

    Attributes:
        line: Who they are, in one line; or what the door waits for.
        says: What to do, or what the scan also did.
        note: What staff must see of this person: an attention note, a mark.
        attendee: Id of whoever was refused and may be let in with a reason; else "".
    """

    sign: Sign = Sign.REST
    word: str = ""
    name: str = ""
    line: str = ""
    says: str = ""
    note: str = ""
    attendee: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gauge:
    """How full it is. `share` is 0 to 1 and more, None where there is no limit."""

    inside: int = 0
    words: str = ""
    share: float | None = None
    band: Band = Band.FREE

    @property
    def role(self) -> Role:
        if self.band in (Band.OVER, Band.FULL):
            return Role.NO
        return Role.YES if self.band is Band.FREE else Role.LOOK


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What the door is for: room and session, its times, and what a scan means."""

    title: str = ""
    times: str = ""
    way: str = ""
