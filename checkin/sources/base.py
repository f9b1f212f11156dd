"""What every source of a list can do: say what there is, tell who comes, be told what happened.

A file, pretix, eventyay and Indico each do as much of it as they can; nobody above asks which.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from checkin.model import Attached
from checkin.roster import Row
from checkin.sources.catalogue import Catalogue
from checkin.sources.mapping import Mapped


@dataclass(frozen=True, slots=True)
class SeenPass:
    """A check-in that the source knows of: on which of its lists, which ticket, when, by whom.

    `vague`: the source keeps when it heard of a check-in, not when it was. Then one of ours cannot
    be told from another's by its time.
    """

    list_id: int
    ticket: str
    is_exit: bool
    at: datetime
    who: str
    vague: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """Some of the people, with what is known of their check-ins.

    Attributes:
        rows: Their keys (`Row.source_id`) never change; a row's `line` only tells rows apart.
        seen: Row key → every check-in that the source has of that person.
        generated: When the source looked, in milliseconds of its own clock: the rows' version.
        cursor: From where the next round goes on, if the round ends with this page.
        position: Where to go on in this round after this page; "" if it was the last.
        ahead: The position after the next one, if it is known already; "" if not.
        total: How many parts the round has, and `done` how many there were up to here.
        away: Keys of rows who come on another date of a series than the desk's. Whom the desk does
            not know yet is none of its business; whom it knows does not come any more.
        unread: How many rows could not be read.
        whole: The pages of this round tell of everybody, though it began with a cursor.
    """

    rows: tuple[Row, ...]
    seen: Mapping[str, tuple[SeenPass, ...]]
    generated: int
    cursor: str
    position: str
    total: int
    done: int
    ahead: str = ""
    unread: int = 0
    away: frozenset[str] = frozenset()
    whole: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Design:
    """How a badge looks at the source: a layout in its own JSON, and the PDF that lies under it.

    `background` is b"" where there is none, or where it lies at an address that is not followed:
    then `told` still names it.
    """

    id: int
    name: str
    told: str
    background: bytes = b""


@dataclass(frozen=True, slots=True)
class CodeState:
    """A code that was withdrawn, blocked, or freed again."""

    code: str
    state: str  # "revoked", "blocked" or "free"


@dataclass(frozen=True, slots=True)
class Codes:
    """What changed about codes apart from people. `cursor`: from where to ask the next time."""

    states: tuple[CodeState, ...]
    cursor: str


class Doing(StrEnum):
    """What happened at the desk, as a source hears of it."""

    ENTRY = "entry"
    EXIT = "exit"
    REFUSED = "refused"
    TAKEN_BACK = "taken_back"
    PRINTED = "printed"
    ADDED = "added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Happened:
    """One thing that goes up.

    Attributes:
        nonce: 32 hex digits that are this thing's alone, however often it is sent.
        ticket_number: The ticket's id in the source; `code` what was scanned.
        reason: Of a refusal, `model.Reason`; `words` says it in English.
        is_exit: Of a refusal: somebody wanted to leave.
        answers: Question id → answer as the source takes it.
        files: Question id → file that is the answer.
        person: Of somebody added at the desk, the fields; `product` is what they get, and `date`
            for which date of a series.
        denied: How often the source has said that we may not tell it this. It may repeat that to
            the same request for a day, whatever we may do by then.
    """

    doing: Doing
    nonce: str
    at: datetime
    list_id: int = 0
    code: str = ""
    ticket: str = ""
    ticket_number: int = 0
    reason: str = ""
    words: str = ""
    is_exit: bool = False
    answers: Mapping[str, str] = field(default_factory=dict)
    files: Mapping[str, Attached] = field(default_factory=dict)
    person: Mapping[str, str] = field(default_factory=dict)
    product: int = 0
    date: int = 0
    denied: int = 0


class Ending(StrEnum):
    ACCEPTED = "accepted"
    REFUSED = "refused"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Outcome:
    """How sending one thing ended. `words` are the source's own, or say why it comes later."""

    ending: Ending
    words: str = ""
    wait_s: float = 0.0


class Source(Protocol):
    """Where a list comes from and, if it listens, what the desk's doings go to.

    Every call ends in time and raises `CheckinError`s only. Of a round, two pages may be asked for
    at once, each on a thread of its own; all else comes one after the other.
    """

    @property
    def hears(self) -> frozenset[Doing]:
        """What of the desk's doings it can be told; the rest stays here."""

    @property
    def requests(self) -> int:
        """How many questions went over the network so far."""

    def introduce(self, label: str) -> int | None:
        """Tell which program this is, on the desk called *label*.

        Returns:
            The gate where the source says this desk stands, 0 for none; None if it keeps no desks.
        """

    def catalogue(self) -> Catalogue:
        """What the event is made of."""

    def designs(self) -> tuple[Design, ...]:
        """How badges look there."""

    def people(self, mapped: Mapped, *, since: str = "", position: str = "") -> Page:
        """One page of the people who changed since the cursor *since*; everybody without one.

        Asking again with the page's `position` goes on after it, also in another process.
        """

    def codes(self, since: tuple[str, str] = ("", "")) -> tuple[Codes, Codes]:
        """(withdrawn, blocked or freed) codes since these cursors."""

    def tell(self, happened: Happened) -> Outcome:
        """Send one thing. Doing it twice does nothing twice."""

    def close(self) -> None: ...
