"""What the list of people asks of an event file: run in a lane, values in, frozen values out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from checkin import corrections, desk, fields, history, programmes
from checkin.errors import CheckinError, NotKnown
from checkin.history import Line
from checkin.model import Attendee, Category, JobState, Presence, PrintJob, Session
from checkin.person import Conflict
from checkin.programmes import Registered
from checkin.store import Store
from checkin.words import ATTENDEE, Detail
from ui.long_work import LongWork

#: A search shows so many at most; who wants others types another letter.
MOST_FOUND = 1000


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What somebody did at one checkpoint, with its name and that of the first station."""

    place: str
    presence: Presence
    station: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Details:
    """Everything that the pane shows of one person.

    `overlaid` holds, for each corrected field, what the list says there. `programme`: every
    session that is not cancelled, in the order of the programme.
    """

    attendee: Attendee
    category: Category
    conflicts: tuple[Conflict, ...] = ()
    overlaid: Mapping[str, str] = field(default_factory=dict)
    visits: tuple[Visit, ...] = ()
    sessions: tuple[Session, ...] = ()
    programme: tuple[Session, ...] = ()
    badges: tuple[PrintJob, ...] = ()
    history: tuple[Line, ...] = ()


def details(store: Store, attendee: str) -> Details:
    """Read everything about *attendee*, or about whom they were merged into.

    Raises:
        NotKnown: Nobody has this id.
    """
    found = store.attendee(store.root(attendee))
    if found is None:
        raise NotKnown(what=ATTENDEE, name=attendee)
    person = store.person(found.id)
    labels = store.station_labels()
    places = {checkpoint.key: checkpoint.name for checkpoint in store.checkpoints()}
    now = fields.texts(found)
    sessions = store.sessions()
    category = next((c for c in store.categories() if c.name == found.category), None)
    return Details(
        attendee=found,
        category=category or Category(name=found.category),
        conflicts=person.conflicts,
        overlaid={
            name: said
            for name in person.edits
            if (said := person.source_fields.get(name, "")) != now[name]
        },
        visits=tuple(
            Visit(
                place=places.get(presence.checkpoint, presence.checkpoint),
                presence=presence,
                station=labels.get(presence.first_station, ""),
            )
            for presence in person.presence
            if presence.entries or presence.exits
        ),
        sessions=tuple(s for s in sessions if s.key in found.entitlements),
        programme=tuple(s for s in sessions if not s.cancelled),
        badges=tuple(job for job in person.jobs if job.state is not JobState.WITHDRAWN),
        history=tuple(history.of_person(store, found.id)),
    )


def find(store: Store, query: str) -> list[str]:
    """Ids of those whom *query* may mean, the likeliest first, at most `MOST_FOUND`."""
    return store.searcher.find(query, MOST_FOUND)


def colours(store: Store) -> dict[str, str]:
    """The colour of each category."""
    return {category.name: category.colour for category in store.categories()}


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeOrder:
    """Which badges to print, and where to. `chosen` empty: all, or those of *category*.

    `out` is the PDF; None for the printer. `start` is the first free place on the first sheet.
    """

    which: str
    category: str = ""
    chosen: tuple[str, ...] = ()
    template: str = ""
    start: int = 1
    out: Path | None = None
    printer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BadgeReport:
    """What became of an order: `refused` are (name, sentences) of those without a badge."""

    printed: int
    issued: int
    unchanged: int
    refused: tuple[tuple[str, tuple[Detail, ...]], ...]
    out: Path | None


def print_badges(store: Store, order: BadgeOrder, work: LongWork, *, at: datetime) -> BadgeReport:
    """Write the badges into one PDF, or queue them for the printer.

    Raises:
        Cancelled: The operator stopped it; nothing was written (what is queued stays queued).
        NotWritten, NotKnown: As for `bulk.badges`.
    """
    if order.out is None:
        return _queue(store, order, work, at)
    from checkin import bulk  # brings the badge's heavy parts

    made = bulk.badges(
        store,
        which=bulk.Which(order.which),
        category=order.category,
        chosen=order.chosen,
        template=order.template,
        out=order.out,
        at=at,
        progress=work.progress,
        cancelled=work.cancelled,
        start=order.start,
    )
    return BadgeReport(
        printed=made.printed,
        issued=made.issued,
        unchanged=made.unchanged,
        refused=_named(store, made.not_printable),
        out=order.out,
    )


def _queue(store: Store, order: BadgeOrder, work: LongWork, at: datetime) -> BadgeReport:
    """One job for each person chosen; those that cannot have one are told."""
    printed = 0
    refused: list[tuple[str, tuple[Detail, ...]]] = []
    for number, attendee in enumerate(order.chosen):
        work.progress(number, len(order.chosen))
        if work.cancelled():
            break
        try:
            desk.print_badge(
                store,
                attendee,
                printer=order.printer,
                template=order.template,
                reason=desk.WITH_OTHERS,
                at=at,
            )
            printed += 1
        except CheckinError as error:
            refused.append((attendee, (error.detail,)))
    return BadgeReport(
        printed=printed, issued=printed, unchanged=0, refused=_named(store, refused), out=None
    )


def _named(
    store: Store, refused: Sequence[tuple[str, tuple[Detail, ...]]]
) -> tuple[tuple[str, tuple[Detail, ...]], ...]:
    names = {one.id: one.name for one in store.attendees([attendee for attendee, _ in refused])}
    return tuple((names.get(attendee, attendee), why) for attendee, why in refused)


@dataclass(frozen=True, slots=True)
class Template:
    """A badge that can be printed: its name, its title, and places on a sheet (1: one a page)."""

    name: str
    title: str
    places: int


def templates(store: Store) -> list[Template]:
    from checkin.render.templates import DEFAULT
    from checkin.templates import listed

    found = [
        Template(row.name, row.title, row.template.sheet.places if row.template.sheet else 1)
        for row in listed(store)
        if row.template is not None
    ]
    return sorted(found, key=lambda one: one.name != DEFAULT)


def register(
    store: Store, attendee: str, session: str, *, add: bool, at: datetime
) -> Registered | None:
    """Register somebody for a session: what to tell of it; or take them out: None.

    Raises:
        NotKnown: There is no such attendee or session.
    """
    if add:
        return programmes.register(store, attendee, session, at=at)
    corrections.entitle(store, attendee, remove=[session], at=at)
    return None


def cancel(store: Store, attendees: Sequence[str], *, at: datetime) -> int:
    return corrections.cancel(store, attendees, at=at)
