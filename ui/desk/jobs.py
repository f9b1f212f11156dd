"""What the desk asks of an event file: run in a lane, values in, frozen values out.

What judges, corrects and tells is loaded where it is used: a lane has done so right after the
window is open (`ui.session`), and the window is open sooner.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from checkin.code_kinds import Kind
from checkin.errors import NotKnown
from checkin.model import Attached, Attendee, Category, Fact, JobState, PrintJob, from_ms
from checkin.store import Store
from checkin.words import ATTENDEE
from ui.desk.model import MOST_FOUND
from ui.desk.person import Person

if TYPE_CHECKING:
    from checkin.desk import ScanResult
    from checkin.history import Line
    from checkin.waiting import Waiting

#: So many of one name can be chosen between.
MOST_ALIKE = 9


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """What every check-in of this desk has in common. `printer` "" prints nothing by itself."""

    checkpoint: str
    printer: str = ""
    template: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned:
    """A scan as it was recorded, and the person as they are after it."""

    result: "ScanResult"
    at: datetime
    person: Person | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One person found by a search.

    `alike` are the ids of the others who share the folded name. `guessed`: what was typed only
    resembles what is known of them.
    """

    person: Person
    alike: tuple[str, ...] = ()
    guessed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Past:
    """One earlier scan for the list of last scans. `name` "" if nobody was found."""

    fact: Fact
    name: str
    job: str
    job_state: JobState | None
    undone: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How printing stands: the jobs asked about, and those of which nobody knows.

    `details` say in English what a job waits for.
    """

    states: Mapping[str, JobState]
    details: Mapping[str, str]
    unknown: tuple[tuple[PrintJob, str], ...]  # job, name of the person


# -- reading -------------------------------------------------------------------------------------


def person(store: Store, attendee: str, checkpoint: str) -> Person:
    """The person as the desk shows them.

    Raises:
        NotKnown: Nobody has this id.
    """
    found = store.attendee(store.root(attendee))
    if found is None:
        raise NotKnown(what=ATTENDEE, name=attendee)
    return _person(store, found, checkpoint)


def _person(store: Store, found: Attendee, checkpoint: str) -> Person:
    from checkin import desk

    presence = next((p for p in store.presence(found.id) if p.checkpoint == checkpoint), None)
    folded = store.person(found.id)
    jobs = [job for job in folded.jobs if job.state is not JobState.WITHDRAWN]
    labels = store.station_labels()
    sessions = [session for session in store.sessions() if session.key in found.entitlements]
    category = next((c for c in store.categories() if c.name == found.category), None)
    return Person(
        attendee=found,
        category=category or Category(name=found.category),
        checked_in=presence.first_entry if presence else None,
        where=labels.get(presence.first_station, "") if presence else "",
        job=max(jobs, key=lambda job: job.issue) if jobs else None,
        badge=desk.badge_note(folded, labels),
        sessions=tuple(sessions),
    )


def find(store: Store, query: str, checkpoint: str) -> list[Hit]:
    """Whom *query* finds, best first, each with those who are easily taken for them."""
    found = hits(store, store.search(query, MOST_FOUND), checkpoint)
    if len(found) == 1:  # of several nobody is taken for granted anyway
        (only,) = found
        return [replace(only, guessed=not _begins(query, only.person.attendee))]
    return found


def _begins(query: str, attendee: Attendee) -> bool:
    """Whether each word of *query* begins a word that is known of *attendee*."""
    from checkin import search

    known = f"{search.names_of(attendee)} {search.others_of(attendee)}".split()
    return all(any(word.startswith(part) for word in known) for part in search.fold(query).split())


def hits(store: Store, found: Sequence[Attendee], checkpoint: str) -> list[Hit]:
    """*found* as people to choose between, each with those of them who have the same name."""
    sharing: dict[tuple[str, ...], list[str]] = {}
    for one in found:
        sharing.setdefault(_folded(one.name), []).append(one.id)
    categories = {category.name: category for category in store.categories()}
    labels = store.station_labels()
    made = []
    for one in found:
        presence = next((p for p in store.presence(one.id) if p.checkpoint == checkpoint), None)
        made.append(
            Hit(
                person=Person(
                    attendee=one,
                    category=categories.get(one.category) or Category(name=one.category),
                    checked_in=presence.first_entry if presence else None,
                    where=labels.get(presence.first_station, "") if presence else "",
                ),
                alike=tuple(id_ for id_ in sharing[_folded(one.name)] if id_ != one.id),
            )
        )
    return made


def alike(store: Store, attendee: str, checkpoint: str) -> list[Hit]:
    """Everybody whose name folds to the same letters as this person's, this person among them."""
    one = store.attendee(store.root(attendee))
    if one is None:
        raise NotKnown(what=ATTENDEE, name=attendee)
    return hits(store, same_name(store, one.name, one)[:MOST_ALIKE], checkpoint)


def doubles(store: Store, name: str, checkpoint: str) -> list[Hit]:
    """Those on the list who have the name that is being typed for a walk-in."""
    return hits(store, same_name(store, name)[:MOST_ALIKE], checkpoint)


def same_name(store: Store, name: str, first: Attendee | None = None) -> list[Attendee]:
    """Those on the list called *name* when letters are folded, *first* before the others."""
    folded = _folded(name)
    if not folded:
        return [first] if first else []
    found = [one for one in store.search(name, MOST_FOUND) if _folded(one.name) == folded]
    if first is not None:
        found = [first, *(one for one in found if one.id != first.id)]
    return found


def _folded(name: str) -> tuple[str, ...]:
    """Folded words in no order, so that Rossi Maria and Maria Rossi are one name."""
    from checkin import search

    return tuple(sorted(search.fold(name).split()))


def candidates(store: Store, ids: Sequence[str], checkpoint: str) -> list[Hit]:
    return hits(store, store.attendees(ids), checkpoint)


def badge_differs(store: Store, attendee: str) -> bool:
    """Whether the badge that this person holds says something else than one printed now would."""
    from checkin import badge  # brings the badge's heavy parts, which nobody needed before
    from checkin.layout import content_hash

    found = store.attendee(store.root(attendee))
    if found is None:
        return False
    held = badge.newest_out(list(store.person(found.id).jobs), found)
    if held is None or not held.content:  # none is out, or nobody knows what is on it
        return False
    where = badge.setting(store)
    template = where.templates.usable.get(held.template)
    if template is None:  # it was taken off the event since: nothing to compare with
        return False
    if held.content == content_hash(template, badge.content_of(found, where)):
        return False
    # The badge may have been set with the name in Latin letters, which only the setting tells.
    return held.content != badge.laid_out(found, where, template)[1]


def story(store: Store, attendee: str, checkpoint: str) -> "tuple[Person, list[Line]]":
    """The person and everything that happened to them, newest first."""
    from checkin import history

    return person(store, attendee, checkpoint), history.of_person(store, attendee)


def last_done(store: Store, attendee: str, checkpoint: str) -> "tuple[Person, Line | None]":
    """What was done to this person last and can be taken back; a refusal is nothing done."""
    from checkin import history

    for line in history.of_person(store, attendee):
        if line.undoable:
            fact = store.fact(line.fact)
            if fact is None or fact.kind != "scan" or _admitted(fact):
                return person(store, attendee, checkpoint), line
    return person(store, attendee, checkpoint), None


def _admitted(fact: Fact) -> bool:
    return bool(fact.payload) and (fact.payload or {}).get("answer") == "admit"


def own_station(store: Store) -> str:
    """The station that writes this file here; a lane that only reads has none of its own."""
    return store.station or store.local_get("station")


def past_scans(store: Store, limit: int) -> list[Past]:
    """The last scans of this station, newest first."""
    here = own_station(store)
    facts = store.facts(kinds=["scan"], newest_first=True, limit=4 * limit)
    own = [fact for fact in facts if fact.station == here][:limit]
    names = {one.id: one.name for one in store.attendees([fact.attendee for fact in own])}
    queued = {
        (job.attendee, job.queued_at): job
        for job in store.jobs(attendees={store.root(fact.attendee) for fact in own})
        if job.queued_at is not None
    }
    made = []
    for fact in own:
        job = queued.get((fact.attendee, from_ms(fact.at))) if fact.attendee else None
        made.append(
            Past(
                fact=fact,
                name=names.get(fact.attendee, ""),
                job=job.id if job else "",
                job_state=job.state if job else None,
                undone=store.is_undone(fact.id),
            )
        )
    return made


def standing(store: Store, jobs: Collection[str], data_dir: Path) -> Standing:
    """How *jobs* stand, and which badges of this machine nobody knows of."""
    from checkin import stations

    found = {job: store.job(job) for job in jobs}
    here = stations.ours(store, data_dir)
    unknown = [job for job in store.jobs({JobState.UNKNOWN}) if job.station in here]
    people = {one.id: one.name for one in store.attendees([job.attendee for job in unknown])}
    return Standing(
        states={key: job.state for key, job in found.items() if job is not None},
        details={key: job.detail for key, job in found.items() if job is not None and job.detail},
        unknown=tuple((job, people.get(job.attendee, "")) for job in unknown),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """The badges that wait, and the printers (names, pools, addresses) they may be sent to."""

    waiting: tuple["Waiting", ...]
    printers: tuple[str, ...]


def outlook(store: Store, data_dir: Path, own: str) -> Outlook:
    """What waits. *own* is the printer of this desk, "" for none."""
    from checkin import fleet, waiting  # bring the badge's heavy parts, which nobody needed before

    known = fleet.printers(store)
    pools = sorted({one.pool for one in known if one.pool})
    names = [name for name in (own, *(one.name for one in known), *pools) if name]
    return Outlook(
        waiting=tuple(waiting.listed(store, data_dir)), printers=tuple(dict.fromkeys(names))
    )


def is_known(store: Store, texts: Sequence[str]) -> bool:
    """Whether any reading of one scan is the code of somebody, on the list or proved to be."""
    from checkin import resolving

    return resolving.is_known(store, texts)


#: What people type as well as scan: these are codes only if somebody has them.
_TYPED = frozenset({Kind.TICKET, Kind.WEB_ADDRESS, Kind.MAIL, Kind.PHONE, Kind.EMPTY})


def is_code(store: Store, texts: Sequence[str]) -> bool:
    """Whether one scan is the code of somebody, or by its form is nothing that people type."""
    from checkin import resolving

    return is_known(store, texts) or resolving.find(store, texts).code.kind not in _TYPED


# -- writing -------------------------------------------------------------------------------------


def scan(
    store: Store,
    texts: Sequence[str],
    where: Where,
    *,
    at: datetime,
    attendee: str = "",
    force_reason: str = "",
    answers: Mapping[str, str] | None = None,
    reader: str = "",
) -> Scanned:
    """One scan, or one person chosen (*attendee*), as the desk records it."""
    from checkin import desk

    result = desk.scan(
        store,
        texts,
        checkpoint=where.checkpoint,
        at=at,
        attendee=attendee,
        force=bool(force_reason),
        force_reason=force_reason,
        answers=answers,
        printer=where.printer,
        template=where.template,
        reader=reader,
    )
    return _scanned(store, result, where, at)


def answer(
    store: Store,
    answers: Mapping[str, str],
    files: Sequence[Attached],
    where: Where,
    *,
    at: datetime,
    attendee: str,
) -> Scanned:
    """A check-in with *answers*; *files* are those that some of them stand for."""
    from checkin import attachments

    for file in files:
        attachments.keep(store, attendee, file, at=at)
    return scan(store, (), where, at=at, attendee=attendee, answers=answers)


def read_file(given: Path | QImage, name: str) -> Attached:
    """What is kept of a file, or of a picture from the clipboard or camera, called *name*.

    Raises:
        AttachmentRefused: It can be none; one sentence says why.
    """
    from checkin.reading.attached import attached, attached_file

    if isinstance(given, Path):
        return attached_file(given)
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(written, b"png").write(given)
    return attached(bytes(written.data().data()), name)


def walk_in(store: Store, given: Mapping[str, str], where: Where, *, at: datetime) -> Scanned:
    from checkin import desk

    result = desk.walk_in(
        store,
        given,
        checkpoint=where.checkpoint,
        at=at,
        printer=where.printer,
        template=where.template,
    )
    return _scanned(store, result, where, at)


def _scanned(store: Store, result: "ScanResult", where: Where, at: datetime) -> Scanned:
    attendee = result.verdict.attendee
    return Scanned(
        result=result,
        at=at,
        person=_person(store, attendee, where.checkpoint) if attendee else None,
    )


def edit(
    store: Store, attendee: str, changes: Mapping[str, str], where: Where, *, at: datetime
) -> Person:
    from checkin import corrections

    corrections.edit(store, attendee, changes, at=at)
    return person(store, attendee, where.checkpoint)


def note(store: Store, attendee: str, text: str, where: Where, *, at: datetime) -> Person:
    from checkin import corrections

    corrections.note(store, attendee, text, at=at)
    return person(store, attendee, where.checkpoint)


def undo(store: Store, fact: str, reason: str, where: Where, *, at: datetime) -> Person | None:
    """Take *fact* back; the person as they are now, None if the fact made them (a walk-in)."""
    from checkin import corrections

    target = store.fact(fact)
    corrections.undo(store, fact, reason=reason, at=at)
    if target is None or store.attendee(store.root(target.attendee)) is None:
        return None
    return person(store, target.attendee, where.checkpoint)


def print_again(
    store: Store, attendee: str, reason: str, where: Where, *, at: datetime
) -> tuple[str, Person]:
    """Queue one more badge; its job, and the person after it."""
    from checkin import desk

    job = desk.print_badge(
        store,
        attendee,
        printer=where.printer,
        template=where.template,
        reason=reason,
        at=at,
    )
    return job, person(store, attendee, where.checkpoint)


def answer_tray(store: Store, job: str, came_out: bool, *, at: datetime) -> bool:
    """What a person saw in the tray; False if another desk had answered already."""
    from checkin import spool  # brings the badge's heavy parts, which nobody needed before

    return spool.answer_unknown(store, job, came_out, at=at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ordered:
    """How many badges an order was done for, will be once given back, and came too late for."""

    done: int
    asked_back: int
    too_late: int


def send_waiting(store: Store, chosen: Sequence[str], to: str, *, at: datetime) -> Ordered:
    """Send the badges of the jobs *chosen* to another printer."""
    from checkin import waiting  # as above

    return _ordered(waiting.send_to(store, job, to, at=at) for job in chosen)


def call_off_waiting(store: Store, chosen: Sequence[str], *, at: datetime) -> Ordered:
    from checkin import waiting  # as above

    return _ordered(waiting.call_off(store, job, at=at) for job in chosen)


def _ordered(done: Iterable[str]) -> Ordered:
    count = Counter(done)
    return Ordered(done=count["done"], asked_back=count["asked-back"], too_late=count["too-late"])
