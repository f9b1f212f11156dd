"""The words of the project as values: what an event, an attendee, a scan and a badge are.

Everything here is frozen and knows no database, no clock and no window. Times are aware
`datetime`s; inside facts they are milliseconds since the epoch, because facts hold integers
and strings only.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Final, NamedTuple

from checkin.words import Detail

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def to_ms(at: datetime) -> int:
    """Milliseconds since the epoch of an aware time, rounded down."""
    return (at - _EPOCH) // timedelta(milliseconds=1)


def from_ms(ms: int) -> datetime:
    """The aware UTC time of *ms* milliseconds since the epoch."""
    return _EPOCH + timedelta(milliseconds=ms)


class Answer(StrEnum):
    ADMIT = "admit"
    REFUSE = "refuse"
    ASK = "ask"


class Reason(StrEnum):
    """Why a scan ended as it did, in the order in which the first hit wins."""

    UNREADABLE = "unreadable"
    BAD_SIGNATURE = "bad_signature"
    WRONG_EVENT = "wrong_event"
    UNKNOWN = "unknown"
    REVOKED = "revoked"
    SUPERSEDED = "superseded"
    AMBIGUOUS = "ambiguous"
    CANCELLED = "cancelled"
    BLOCKED = "blocked"
    UNAPPROVED = "unapproved"
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"
    NOT_ENTITLED = "not_entitled"
    NOT_REGISTERED = "not_registered"
    UNPAID = "unpaid"
    CLOSED = "closed"
    RULES = "rules"
    INCOMPLETE = "incomplete"
    ALREADY_IN = "already_in"
    ALREADY_OUT = "already_out"
    FULL = "full"
    OK = "ok"
    RE_ENTRY = "re_entry"
    EXIT_OK = "exit_ok"


class Direction(StrEnum):
    ENTRY = "entry"
    EXIT = "exit"


class Status(StrEnum):
    """Where a registration stands; a list that does not say means confirmed."""

    CONFIRMED = "confirmed"
    PENDING = "pending"
    UNPAID = "unpaid"
    CANCELLED = "cancelled"
    WAITLISTED = "waitlisted"


class Policy(StrEnum):
    """How entries and exits count at a checkpoint (design, "Reasons a scan can end with")."""

    PRETIX = "pretix"
    ROOM = "room"


class OrderKey(NamedTuple):
    """The one order in which facts are read, whatever order they arrived in."""

    t: int
    counter: int
    station: str
    seq: int


#: Text fields of an attendee, by their names in lists, exports, JSON and templates.
TEXT_FIELDS = (
    "title",
    "given_name",
    "family_name",
    "badge_name",
    "pronouns",
    "organisation",
    "job_title",
    "country",
    "email",
    "phone",
    "language",
    "category",
    "attention",
    "photo",
    "accompanying",
    "consents",
)

#: Every field that a list may give and a desk may edit. `valid_from` and `valid_until` are
#: ISO 8601 texts with an offset, `vip` and `blocked` are "yes" or "", `status` a `Status`.
FIELDS = (*TEXT_FIELDS, "status", "valid_from", "valid_until", "vip", "blocked")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ticket:
    """One ticket of a ticket system, as it says; a person's registration or something added to it.

    Attributes:
        key: What the source calls it for ever ("ABCDE-1").
        number: Its id in the source's database; 0 if there is none.
        product, variation: Ids of the source; 0 for none.
        addon_to: Key of the ticket that this one was added to.
        cancelled: This line of the order no longer counts, so nobody knows its code.
        pays_later: It holds although it is not paid.
        test: It was made while the organiser was trying things out.
        attention: What the source says of the product.
        answered: Ids of the questions of the check-in that were answered already.
        date: Which date of a series it is for (`SeriesDate.id`); 0 where there is none.
    """

    key: str
    code: str = ""
    number: int = 0
    product: int = 0
    variation: int = 0
    addon_to: str = ""
    cancelled: bool = False
    blocked: bool = False
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    pays_later: bool = False
    test: bool = False
    attention: str = ""
    answered: tuple[int, ...] = ()
    date: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """Somebody was let in or out. `who` is the station's id, or names a device that is no station.

    `ticket` is the key of the ticket that was used, "" where the source knows none.
    """

    checkpoint: str
    direction: Direction
    at: datetime
    who: str
    ticket: str = ""
    elsewhere: bool = False  # at a device of the ticket system, not at one of our stations
    room: bool = False  # of a checkpoint where one cannot be while in another
    companion: bool = False  # somebody who comes along on the ticket


#: The source of people whom a signed ticket made known before any list.
OF_TICKET = "@ticket"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendee:
    """One person on the list, as the desk sees them: the source's fields with desk edits over them.

    `name` is what people call them: the badge name, else title, given and family name as given.
    `entitlements` are keys of sessions. `extra` holds further columns of the source under their
    own names. `badge_issue` is the highest issue that came out (0: none yet).
    """

    id: str
    codes: tuple[str, ...] = ()
    source: str = ""
    source_id: str = ""
    title: str = ""
    given_name: str = ""
    family_name: str = ""
    badge_name: str = ""
    pronouns: str = ""
    organisation: str = ""
    job_title: str = ""
    country: str = ""
    email: str = ""
    phone: str = ""
    language: str = ""
    category: str = ""
    attention: str = ""
    photo: str = ""
    accompanying: str = ""
    consents: str = ""
    status: Status = Status.CONFIRMED
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    vip: bool = False
    blocked: bool = False
    walk_in: bool = False
    missing: bool = False
    entitlements: tuple[str, ...] = ()
    extra: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    badge_issue: int = 0
    merged_into: str = ""
    tickets: tuple[Ticket, ...] = ()

    @property
    def of_ticket(self) -> bool:
        """Whether no list has them yet: what is known comes from their signed ticket."""
        return self.source == OF_TICKET

    @property
    def code(self) -> str:
        """The ticket code shown for this person: the first one, or nothing."""
        return self.codes[0] if self.codes else ""

    @property
    def name(self) -> str:
        return self.badge_name or self.full_name

    @property
    def full_name(self) -> str:
        return " ".join(part for part in (self.title, self.given_name, self.family_name) if part)

    @property
    def printed_name(self) -> str:
        """As badges have it: the badge name, else given and family name without a title."""
        return self.badge_name or " ".join(p for p in (self.given_name, self.family_name) if p)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One conference, kept in one file. `timezone` is an IANA name."""

    id: str
    name: str
    timezone: str
    subtitle: str = ""  # dates and place, as they stand on the badge


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """An item of the programme. `capacity` 0 means no limit."""

    key: str
    title: str
    room: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    kind: str = ""
    capacity: int = 0
    access: str = "open"  # open · categories:A|B · registered · invited · registered-until:-5
    language: str = ""
    speakers: str = ""
    cancelled: bool = False
    source_id: str = ""  # what the programme it came with calls it for ever


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """Something to ask at the check-in.

    `kind`: text, yes_no, choice, choices, number, date, time, moment, country, phone, file.
    `always`: it has to be asked even where it may be left open. `products`: only holders of these
    are asked; None asks everybody. `number` is its id in the source. `lowest` and `highest` are
    lengths of a text, else of the question's kind; "" leaves them open.
    """

    key: str
    text: str
    kind: str = "text"
    required: bool = False
    options: tuple[str, ...] = ()
    always: bool = False
    products: tuple[int, ...] | None = None
    number: int = 0
    lowest: str = ""
    highest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """A file that somebody gave as an answer; `kind` is its media type."""

    name: str
    kind: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesDate:
    """One date of an event that a ticket system holds as a series."""

    id: int
    name: str
    starts: datetime | None = None
    ends: datetime | None = None
    admission: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Checkpoint:
    """Where a scan counts: the registration desk, the main entrance, one session.

    Attributes:
        categories: Who is admitted; empty means all.
        session: The key of the session it guards, "" if none.
        opens, closes: Its hours.
        capacity: 0 means that of its session if it has one, else no limit.
        rule: JSON logic as text (`checkin.rules`), "" for none; `gate` is the gate it means, and
            `starts`, `ends` and `admission` are its dates where no session gives them.
        companions: How many more come in on one ticket.
        doors_min: Its doors open so many minutes before its session; `timed`: not earlier than
            that, and not after the session's end.
        ends_stays: What becomes of a stay nobody scanned out of: "capped" at the end of the
            session, or "unknown".
    """

    key: str
    name: str
    policy: Policy = Policy.PRETIX
    desk: bool = False  # a registration desk: checks in once, prints badges
    session: str = ""
    categories: tuple[str, ...] = ()
    registered_only: bool = False
    multiple_entries: bool = False
    re_entry: bool = False
    opens: datetime | None = None
    closes: datetime | None = None
    capacity: int = 0
    admit_unpaid: bool = False
    questions: tuple[Question, ...] = ()
    source: str = ""  # the ticket system whose list this is, and that learns what happens here
    list_id: int = 0  # the list's number there
    products: tuple[int, ...] | None = None  # whose tickets count; None: all
    addon_match: bool = False  # the main ticket stands for what was added to it
    include_pending: bool = False  # an operator may let in who has not paid
    rule: str = ""
    gate: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    admission: datetime | None = None
    exit_required: bool = True  # who is inside comes in again only after an exit
    once_a_day: bool = False
    companions: int = 0
    doors_min: int = 15
    timed: bool = False
    ends_stays: str = "capped"
    date: int = 0  # of a series: only tickets for this date; 0 for all of them
    dates: tuple[SeriesDate, ...] = ()
    exits_at: datetime | None = None  # everybody is out from then on, and so on every later day
    also: tuple[str, ...] = ()  # checkpoints of other events, whose tickets are scanned here too


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A kind of attendee: its colour on badges and screens (`#rrggbb`), its manners at the desk."""

    name: str
    colour: str = "#0f766e"
    read_first: bool = False  # hold the print until the operator has read the note


@dataclass(frozen=True, slots=True, kw_only=True)
class Presence:
    """What one attendee did at one checkpoint, from admitted scans that were not undone.

    `companions` came in on the same ticket and are inside too.
    """

    checkpoint: str
    entries: int = 0
    exits: int = 0
    inside: bool = False
    first_entry: datetime | None = None
    first_station: str = ""
    last_entry: datetime | None = None
    last_exit: datetime | None = None
    last_station: str = ""
    companions: int = 0

    @property
    def heads(self) -> int:
        """How many people are inside: the attendee and whoever came along."""
        return int(self.inside) + self.companions


class JobState(StrEnum):
    """Where a print job stands. Only NOT_SENT retries by itself; UNKNOWN asks a person."""

    QUEUED = "queued"
    SENDING = "sending"
    PRINTED = "printed"
    ACCEPTED = "accepted"
    HELD = "held"
    NOT_SENT = "not-sent"
    UNKNOWN = "unknown"
    HANDED_OVER = "handed-over"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """One badge on its way to paper."""

    id: str
    attendee: str
    issue: int
    random: int
    printer: str
    template: str
    state: JobState
    reason: str = ""
    detail: str = ""
    content: str = ""  # hash of what was printed
    attempts: int = 0
    station: str = ""
    queued_at: datetime | None = None
    changed_at: datetime | None = None


#: What stands as the printer of badges that go into one file.
TO_FILE: Final = "pdf"


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeNote:
    """Where the newest badge of a person is. `issue` 0: there is none."""

    issue: int = 0
    state: JobState | None = None
    at: datetime | None = None
    where: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What a scan ended with. `since`: earliest entry for ALREADY_IN, or when it will hold / held.

    `where` names the station or checkpoint of `since`. `candidates` are ids to choose between for
    AMBIGUOUS. `attention` is the note to read before going on. `forced`: an operator overrode
    `reason`. `why`: the parts of the rule that failed, or what else is to be said. `companion`:
    admitted is somebody who comes along on the attendee's ticket.
    """

    answer: Answer
    reason: Reason
    attendee: Attendee | None = None
    since: datetime | None = None
    where: str = ""
    candidates: tuple[Attendee, ...] = ()
    questions: tuple[Question, ...] = ()
    attention: str = ""
    forced: bool = False
    why: tuple[Detail, ...] = ()
    companion: bool = False
    test: bool = False  # the ticket was made while the organiser was trying things out


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One row of the journal. `payload` (integers, strings, lists, maps) is None once erased."""

    station: str
    seq: int
    id: str
    kind: str
    version: int
    at: int
    t: int
    counter: int
    attendee: str
    actor: str
    payload: Mapping[str, object] | None

    @property
    def order(self) -> OrderKey:
        return OrderKey(self.t, self.counter, self.station, self.seq)
