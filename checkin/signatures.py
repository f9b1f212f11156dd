"""Signature lists for each day and each session: who is on them, on paper and as a table.

A list that was written down (`record`) is remembered as a fact, so that the next one can be a
numbered supplement with those who came since. Nobody signs twice because a list was printed again.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any, Final, Literal
from zoneinfo import ZoneInfo

from checkin import access, attended, countries, timetable
from checkin.daywords import day_words
from checkin.errors import NotKnown
from checkin.headers import fold
from checkin.model import Attendee, Session, Status
from checkin.signing import Signer
from checkin.store import Store
from checkin.store.reads import Reads
from checkin.words import QT_TRANSLATE_NOOP, Detail

By = Literal["day", "session"]

_NOT_EXPECTED: Final = frozenset({Status.CANCELLED, Status.WAITLISTED, Status.PENDING})


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What stands on the sheets, and which there are.

    Attributes:
        by: A list for each day of the programme, or for each session.
        days, sessions: Only these (sessions by key); empty means all.
        project, number, programme: Who pays: the project, its number, the funding programme.
        home_country: ISO code of the country that counts as local; "" makes no difference.
        logos: Files, PNG, JPEG or SVG.
        note: A sentence at the foot, such as on data protection.
        supplement: Only those who are on no list that was recorded yet.
        free: Empty lines at the end of each list.
        language: Of the words on the sheet: en, fr, nl or de.
    """

    by: By = "day"
    days: tuple[date, ...] = ()
    sessions: tuple[str, ...] = ()
    project: str = ""
    number: str = ""
    programme: str = ""
    organiser: str = ""
    place: str = ""
    home_country: str = ""
    logos: tuple[str, ...] = ()
    note: str = ""
    supplement: bool = False
    free: int = 0
    language: str = "en"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One person on a list. `present`: they were scanned there; `attendee` None: a speaker of the
    programme whom no list of attendees has.
    """

    signer: Signer
    attendee: Attendee | None = None
    speaker: bool = False
    present: bool = False

    @property
    def id(self) -> str:
        if self.attendee is not None:
            return self.attendee.id
        # A name may not stand in a fact that an erasure does not reach.
        return f"speaker:{hashlib.sha256(fold(self.signer.name).encode()).hexdigest()[:16]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureList:
    """A list to be signed; `supplement` 0 is the list itself."""

    key: str
    title: str
    day: date
    session: Session | None = None
    supplement: int = 0
    lines: tuple[Line, ...] = field(default=())


def lists(store: Reads, options: Options, *, now: datetime) -> list[SignatureList]:
    """Every list that *options* ask for, in order of time.

    A day's list holds everybody who is expected on it and whoever was scanned on it; a session's
    those registered for it, its speakers, and whoever was scanned in; of a session cancelled midway
    those alone who were there. A list without anybody is
    left out where a supplement is asked for.

    Raises:
        NotKnown: There is no session of a given key.
    """
    reading = attended.Reading(store, now)
    seen = list(reading.people())
    made = (
        _by_day(store, options, seen)
        if options.by == "day"
        else _by_session(store, options, reading, seen)
    )
    if not options.supplement:
        return list(made)
    return list(filter(None, (_supplement(store, one) for one in made)))


def _by_day(
    store: Reads, options: Options, seen: Sequence[attended.Attended]
) -> Iterator[SignatureList]:
    zone = ZoneInfo(store.event.timezone)
    here: dict[date, set[str]] = {}
    for one in seen:
        for stay in one.stays:
            here.setdefault(stay.entered.astimezone(zone).date(), set()).add(one.id)
    known = [s for s in store.sessions() if s.starts]
    sessions = [s for s in known if not s.cancelled]
    broken_off = {day for s in known if s.cancelled for day in _days(s, zone)} & set(here)
    days = {day for s in sessions for day in _days(s, zone)} | broken_off or set(here)
    named = [(day, name) for s in sessions for day in _days(s, zone) for name in speakers(s)]
    people = list(store.iter_attendees())
    for day in sorted(options.days or days):
        present = here.get(day, set())
        lines = [
            _line(person, options, present=person.id in present)
            for person in people
            if person.id in present or _expected(person, day, zone)
        ]
        names = [name for on, name in named if on == day]
        yield SignatureList(
            key=f"day:{day}",
            title=day_words(day, options.language),
            day=day,
            lines=_sorted(_withspeakers(lines, names, people, options)),
        )


def _days(session: Session, zone: ZoneInfo) -> list[date]:
    """The days on which *session* takes place; what goes on until midnight ends on that day."""
    assert session.starts is not None
    first = session.starts.astimezone(zone).date()
    end = session.ends - timedelta(microseconds=1) if session.ends else session.starts
    last = max(first, end.astimezone(zone).date())
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def _expected(person: Attendee, day: date, zone: ZoneInfo) -> bool:
    if person.status in _NOT_EXPECTED or person.blocked:
        return False
    begins = datetime.combine(day, datetime.min.time(), zone)
    ends = begins + timedelta(days=1)
    return not (
        (person.valid_from is not None and person.valid_from >= ends)
        or (person.valid_until is not None and person.valid_until < begins)
    )


def _by_session(
    store: Reads,
    options: Options,
    reading: attended.Reading,
    seen: Sequence[attended.Attended],
) -> Iterator[SignatureList]:
    zone = ZoneInfo(store.event.timezone)
    here: dict[str, set[str]] = {}
    for one in seen:
        for stay in one.stays:
            session = reading.session_of(stay)
            if session is not None:
                here.setdefault(session.key, set()).add(one.id)
    people = list(store.iter_attendees())
    for key in options.sessions:
        if key not in reading.sessions:
            raise NotKnown(what=Detail(QT_TRANSLATE_NOOP("details", "session")), name=key)
    for session in store.sessions():
        wanted = not options.sessions or session.key in options.sessions
        present = here.get(session.key, set())
        if not wanted or session.starts is None or (session.cancelled and not present):
            continue
        days = _days(session, zone)
        if options.days and not set(days) & set(options.days):
            continue
        lines = [
            _line(person, options, present=person.id in present)
            for person in people
            if person.id in present or _registered(person, session)
        ]
        names = [] if session.cancelled else speakers(session)
        yield SignatureList(
            key=f"session:{session.key}",
            title=session.title,
            day=days[0],
            session=session,
            lines=_sorted(_withspeakers(lines, names, people, options)),
        )


def _registered(person: Attendee, session: Session) -> bool:
    """Whether they are expected: registered, or of a category that a session is open to alone.

    Nobody is at a session that was cancelled, but who was there already.
    """
    if session.cancelled or person.status in _NOT_EXPECTED or person.blocked:
        return False
    return session.key in person.entitlements or person.category in access.of(session).categories


def speakers(session: Session) -> list[str]:
    """The names in the programme, which stand apart by semicolons, bars or line breaks."""
    text = session.speakers.replace("|", ";").replace("\n", ";")
    return [name for part in text.split(";") if (name := part.strip())]


def _line(
    person: Attendee, options: Options, *, present: bool = False, speaker: bool = False
) -> Line:
    country = person.country.upper()
    home = options.home_country.upper()
    return Line(
        signer=Signer(
            name=_surname_first(person),
            organisation=person.organisation,
            country=countries.name(country, options.language) if country else "",
            role=person.category,
            local=country == home if home else None,
        ),
        attendee=person,
        speaker=speaker,
        present=present,
    )


def _surname_first(person: Attendee) -> str:
    """ "Papadopoulou, Alexandra": found by the eye on paper; a single name as it stands."""
    given = " ".join(filter(None, (person.title, person.given_name)))
    names = [part for part in (person.family_name, given) if part]
    return ", ".join(names) or person.name


def _withspeakers(
    lines: Sequence[Line], names: Iterable[str], people: Sequence[Attendee], options: Options
) -> list[Line]:
    """*lines* with the speakers of the programme: marked where they are on the list already."""
    by_name: dict[str, list[Attendee]] = {}
    for person in people:
        for name in {fold(person.name), fold(f"{person.given_name} {person.family_name}")}:
            by_name.setdefault(name, []).append(person)
    found = {line.id: line for line in lines}
    for name in dict.fromkeys(names):
        held = by_name.get(fold(name), [])
        if len(held) == 1:
            line = found.get(held[0].id) or _line(held[0], options)
            found[line.id] = replace(line, speaker=True)
        else:  # nobody of that name, or several: the programme's own words
            signer = Signer(name=name, role="", local=False if options.home_country else None)
            line = Line(signer=signer, speaker=True)
            found.setdefault(line.id, line)
    return [_as_speaker(line, options) if line.speaker else line for line in found.values()]


_SPEAKER: Final = {"en": "Speaker", "fr": "Intervenant(e)", "nl": "Spreker", "de": "Vortrag"}


def _as_speaker(line: Line, options: Options) -> Line:
    word = _SPEAKER.get(options.language, _SPEAKER["en"])
    return replace(line, signer=replace(line.signer, role=word))


def _sorted(lines: Iterable[Line]) -> tuple[Line, ...]:
    """Local ones first, then by name, as it is looked for."""
    return tuple(
        sorted(
            lines, key=lambda line: (line.signer.local is False, timetable.slug(line.signer.name))
        )
    )


# -- supplements


def _supplement(store: Reads, whole: SignatureList) -> SignatureList | None:
    """Those of *whole* who are on no recorded list of it; None if there is nobody."""
    on_paper: set[str] = set()
    numbers = [-1]
    for said in store.entities("signature_list"):
        if said.get("list") == whole.key:
            on_paper |= set(said.get("people", ()))
            numbers.append(int(said.get("supplement", 0)))
    lines = tuple(line for line in whole.lines if line.id not in on_paper)
    if not lines:
        return None
    return replace(whole, supplement=max(numbers) + 1, lines=lines)


def record(store: Store, made: Sequence[SignatureList], *, at: datetime, actor: str = "") -> None:
    """Remember who is on the lists that were printed, so that supplements can follow."""
    for one in made:
        payload: dict[str, Any] = {
            "key": f"{one.key}#{one.supplement}@{store.station}",
            "list": one.key,
            "supplement": one.supplement,
            "people": [line.id for line in one.lines],
        }
        with store.writing() as writer:
            writer.append("signature_list", payload, at=at, actor=actor)
