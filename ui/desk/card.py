"""What the verdict card says, as a value: the controller makes it, the view draws it."""

from dataclasses import dataclass
from enum import StrEnum

from ui.sign import Sign


class ChipKind(StrEnum):
    CATEGORY = "category"
    ATTENTION = "attention"
    SEEN = "seen"  # an attention note that was acknowledged
    VIP = "vip"
    BADGE = "badge"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """One small rounded label. `colour` (`#rrggbb`) is the category's own."""

    text: str
    kind: ChipKind = ChipKind.PLAIN
    colour: str = ""


class Action(StrEnum):
    """What a button of the card does; the view gives each its words and its key."""

    CHECK_IN = "check-in"
    PRINT = "print"
    AGAIN = "again"
    CORRECT = "correct"
    NOTE = "note"
    UNDO = "undo"
    HISTORY = "history"
    FORCE = "force"
    WALK_IN = "walk-in"
    CHOOSE = "choose"
    ANSWER = "answer"
    OPEN = "open"  # no button: show somebody out of the last scans again


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One verdict, or one person, as shown. Texts are final: translated, filled, plain.

    `word` is the verdict in a few words, `says` the one sentence that tells what to do. The first
    of `actions` is the one most likely wanted. `attention` is a note still to be acknowledged.
    """

    sign: Sign = Sign.REST
    word: str = ""
    name: str = ""
    line: str = ""
    chips: tuple[Chip, ...] = ()
    says: str = ""
    actions: tuple[Action, ...] = ()
    attendee: str = ""
    attention: str = ""
