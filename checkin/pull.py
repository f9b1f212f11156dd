"""Who comes, from a source into the event file: page by page, resumable, nothing written twice."""

import logging
import threading
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from queue import SimpleQueue
from typing import Any

from checkin import accounts, batches, erasures, ids, imports, merge, ticket_codes
from checkin.accounts import Account, State
from checkin.batches import Together
from checkin.elsewhere import OwnPassage, is_ours, own_passages
from checkin.matching import Coming, Known, Told
from checkin.merge import Plan
from checkin.model import FIELDS, Direction, Fact, to_ms
from checkin.roster import ERASED, Refusal
from checkin.sources.base import Page, SeenPass, Source
from checkin.sources.mapping import Mapped
from checkin.store import Store, journal
from checkin.store.known import known_people, owners, told_of

log = logging.getLogger(__name__)

#: Of everybody the source told of, the share that may be gone at once without a person's word.
VANISHING = merge.VANISHING

Progress = Callable[[int, int], None]
#: How old the note of a complete round may get while nothing changes, in milliseconds. A note is a
#: write, at which every window of the event looks again.
KEPT = 30_000
_Ours = set[OwnPassage]


@dataclass(slots=True)
class Pulled:
    """What a round brought. `seen` is how many people were looked at, `changed` were written."""

    seen: int = 0
    new: int = 0
    changed: int = 0
    conflicts: int = 0
    passages: int = 0
    codes: int = 0
    missing: int = 0
    erased: int = 0  # not taken: their data was erased here on request
    vanished: int = 0  # gone from the source, too many to be marked without a person's word
    complete: bool = False
    begun: int = 0  # when the round that is complete began, in milliseconds
    catalogue: int = 0
    unread: int = 0  # rows that could not be read, and so were not taken
    people: set[str] = field(default_factory=set)  # whom this round told of, by attendee

    @property
    def any_change(self) -> bool:
        return bool(self.changed or self.passages or self.codes or self.missing or self.catalogue)


def take_catalogue(
    store: Store, source: Source, one: Account, *, at: datetime, pulled: Pulled
) -> None:
    """Products, questions, lists and rules, as they are now."""
    pulled.catalogue += accounts.take_catalogue(store, one, source.catalogue(), at=at)
    said = accounts.state(store, one.name)
    said.catalogue = to_ms(at)
    accounts.put_state(store, one.name, said)


def take_codes(store: Store, source: Source, one: Account, *, at: datetime, pulled: Pulled) -> None:
    """Codes that were withdrawn, blocked or freed."""
    said = accounts.state(store, one.name)
    gone, barred = source.codes(said.codes)
    states = [(c.code, c.state) for codes in (gone, barred) for c in codes.states]
    if states:
        pulled.codes += ticket_codes.mark(store, states, source=one.name, at=at)
    if (gone.cursor, barred.cursor) != said.codes:
        said.codes = (gone.cursor, barred.cursor)
        accounts.put_state(store, one.name, said)


def take_people(
    store: Store,
    source: Source,
    one: Account,
    *,
    clock: Callable[[], datetime],
    pulled: Pulled,
    full: bool = False,
    progress: Progress | None = None,
    stopped: Callable[[], bool] | None = None,
) -> None:
    """One round: everybody the first time and whenever people are to be read in another way, else
    only those who changed.

    A round that broke off goes on with the page it had come to. The next pages are fetched while
    one is written.

    Raises:
        SourceTrouble: What came until then is kept.
    """
    words = accounts.mapped(store, one)
    said = accounts.state(store, one.name)
    anew = said.reading != words.reading
    from_the_start = anew or not said.position or (full and not said.full)
    if from_the_start:
        said.full, said.reading = full or anew or not said.cursor, words.reading
        said.since = "" if said.full else said.cursor
        said.position, said.import_id, said.begun = "", "", to_ms(clock())

    def ask(position: str) -> Callable[[], Page]:
        return _ahead(lambda: source.people(words, since=said.since, position=position))

    asked = {said.position: ask(said.position)}
    position = said.position
    while True:
        page = asked.pop(position)()
        position = page.position
        ends = not position or (stopped is not None and stopped())
        for further in () if ends else filter(None, (position, page.ahead)):
            if further not in asked:
                asked[further] = ask(further)
        if said.full and not said.import_id:
            said.import_id = _begin(store, one, page, at=clock())
        _write_page(store, one, words, page, said, clock(), pulled)
        alone = not said.position  # nothing of this round was kept so far
        said.position = position
        if not position:
            if from_the_start and (said.full or page.whole) and not pulled.unread:
                _mark_missing(store, one, page, clock(), pulled)
            _end(store, one, page, said, clock())
            quiet = alone and not (pulled.any_change or said.import_id)
            quiet = quiet and said.begun - said.complete < KEPT
            said.cursor, said.complete = page.cursor, said.begun
            said.import_id, said.full, said.since = "", False, ""
            pulled.complete, pulled.begun = True, said.begun
        if position or not quiet:
            accounts.put_state(store, one.name, said)
        if progress is not None:
            progress(page.done, page.total)
        if ends:
            return


def _ahead(job: Callable[[], Page]) -> Callable[[], Page]:
    """Start *job* on a thread of its own; what comes back waits for it, and raises what it raised.

    Two pages on their way at once keep both the server and us at work. A daemon: a server that does
    not answer must not keep the program from ending.
    """
    done: SimpleQueue[Page | BaseException] = SimpleQueue()

    def work() -> None:
        try:
            done.put(job())
        except BaseException as error:  # noqa: BLE001  raised again where it is waited for
            done.put(error)

    threading.Thread(target=work, name="pull", daemon=True).start()

    def wait() -> Page:
        found = done.get()
        if isinstance(found, BaseException):
            raise found
        return found

    return wait


def _begin(store: Store, one: Account, page: Page, *, at: datetime) -> str:
    """Begin a download of everybody, which can be taken back as a whole."""
    imports.end_unfinished(store, one.name, page.generated, at=at)
    import_id = ids.new_fact_id(to_ms(at))
    payload = {
        "import": import_id,
        "source": one.name,
        "source_version": page.generated,
        "whole": 1,
        "file": one.name,
        "digest": "",
        "rows": page.total,
    }
    with store.writing() as writer:
        writer.append("import_begun", payload, at=at)
    return import_id


def _end(store: Store, one: Account, page: Page, said: State, at: datetime) -> None:
    if not said.import_id:
        return
    payload = {"import": said.import_id, "source": one.name, "source_version": page.generated}
    with store.writing() as writer:
        writer.append("import_ended", payload, at=at)


def _write_page(
    store: Store,
    one: Account,
    words: Mapped,
    page: Page,
    said: State,
    at: datetime,
    pulled: Pulled,
) -> None:
    page = of_this_date(store, one, page)
    found = plan(store, one, page)
    pulled.seen += len(page.rows)
    pulled.new += len(found.new)
    pulled.changed += len(found.new) + len(found.changed)
    pulled.conflicts += len(found.conflicts)
    pulled.erased += len(found.refused)
    pulled.unread += page.unread
    pulled.people |= found.seen
    for _ in batches.write(store, _facts(found, one, page, said), at=at, actor=""):
        pass
    passages = list(_passages(store, one, words, page))
    if passages:
        pulled.passages += len(passages)
        for _ in batches.write(store, iter(passages), at=at, actor=""):
            pass


def of_this_date(store: Store, one: Account, page: Page) -> Page:
    """*page* without those of another date of the series whom the desk never heard of."""
    if not page.away:
        return page
    known = owners(store.connection, one.name, list(page.away))
    strangers = page.away - known.keys()
    return replace(
        page,
        rows=tuple(row for row in page.rows if row.source_id not in strangers),
        seen={key: passes for key, passes in page.seen.items() if key not in strangers},
    )


def plan(store: Store, one: Account, page: Page) -> Plan:
    """What the page changes. Nobody can be asked here, so who is in doubt is taken for somebody
    new: their ticket has to open the door; the names check shows who looks alike. Whose ticket is
    that of somebody erased is refused, since an erasure holds until a person says otherwise."""

    def told(people: Sequence[Known]) -> Mapping[str, Told]:
        facts = store.facts_by_id(known.fact for known in people)
        return {i: Told.of(f.payload) for i, f in facts.items() if f.payload is not None}

    with batches.no_collector():
        found = merge.plan(
            known_people(store.connection, one.name),
            page.rows,
            Coming(
                event=store.event.id,
                source=one.name,
                whole=False,
                exact=True,
                version=page.generated,
                covers=_COVERS,
                different=frozenset(row.line for row in page.rows),
            ),
            told=told,
            edits=store.edits(),
            erased=store.erased(),
        )
    back = erasures.tickets_erased(store, [new.row for new in found.new])
    return replace(
        found,
        new=tuple(new for new in found.new if new.row.line not in back),
        refused=(*found.refused, *(Refusal(line, ERASED) for line in sorted(back))),
    )


_COVERS = frozenset({*FIELDS, "code", "entitlements"})


def _facts(plan: Plan, one: Account, page: Page, said: State) -> Iterator[Together]:
    mark = {"import": said.import_id} if said.import_id else {}
    for new in sorted(plan.new, key=lambda new: new.attendee):
        payload = new.told.payload(one.name, new.key, page.generated) | mark
        yield [("roster", payload, new.attendee)]
    for change in plan.changed:
        payload = change.told.payload(one.name, change.key, change.version) | mark
        yield [("roster", payload, change.known.attendee)]


def _passages(store: Store, one: Account, words: Mapped, page: Page) -> Iterator[Together]:
    """What is new of check-ins at devices that are none of our stations."""
    attendees = owners(store.connection, one.name, [row.source_id for row in page.rows])
    known = told_of(store.connection, list(attendees.values()))
    for key, passes in page.seen.items():
        attendee = attendees.get(key, "")
        if not attendee or (not passes and attendee not in known):
            continue
        facts = journal.of_attendees(store.connection, store.members(store.root(attendee)))
        ours = own_passages(facts)
        version, old = _told_last(facts, one.name, attendee)
        if version >= page.generated:
            continue
        now = _told(words, passes, ours)
        if sorted(now) != sorted(p for p in old if not is_ours((p[0], p[1], p[2], p[3]), ours)):
            payload = {
                "source": one.name,
                "source_version": page.generated,
                "passages": now,
            }
            yield [("elsewhere", payload, attendee)]


def _told_last(facts: Iterable[Fact], source: str, attendee: str) -> tuple[int, list[list[Any]]]:
    """(version, passages) of what *source* told of somebody's check-ins last."""
    version, passages = 0, list[list[Any]]()
    for fact in facts:
        if fact.kind != "elsewhere" or fact.attendee != attendee or fact.payload is None:
            continue
        payload: Mapping[str, Any] = fact.payload
        if payload["source"] == source and payload["source_version"] > version:
            version, passages = payload["source_version"], payload["passages"]
    return version, passages


def _is_known(one: tuple[str, str, int, str, str], vague: bool, ours: _Ours) -> bool:
    """Whether a scan of ours is what the source tells of."""
    if vague:
        return any(one[:2] == own[:2] and own[3] in ("", one[3]) for own in ours)
    return is_ours(one[:4], ours)


def _told(words: Mapped, passes: Sequence[SeenPass], ours: _Ours) -> list[list[str | int]]:
    found = [
        (
            (
                words.checkpoint_key(one.list_id),
                (Direction.EXIT if one.is_exit else Direction.ENTRY).value,
                to_ms(one.at),
                one.ticket,
                one.who,
            ),
            one.vague,
        )
        for one in passes
    ]
    return [list(one) for one, vague in sorted(found) if not _is_known(one, vague, ours)]


def _mark_missing(store: Store, one: Account, page: Page, at: datetime, pulled: Pulled) -> None:
    """Mark who is gone from the source; they stay admissible until a person cancels them."""
    known = [r for r in store.roster(one.name) if not r.missing]
    gone = [r for r in known if r.attendee not in pulled.people]
    if len(gone) > VANISHING * len(known):
        pulled.vanished = len(gone)
        return
    facts: Iterator[Together] = iter(
        [
            (
                "missing",
                {"source": one.name, "source_version": max(page.generated, r.version + 1)},
                r.attendee,
            )
        ]
        for r in gone
    )
    for done in batches.write(store, facts, at=at, actor=""):
        pulled.missing += done
