"""What happened at the desk, up to a source: in order, each once, none lost and none in the way.

The journal is the queue. `fill` notes which facts of this station a source has to hear of; each of
these rows ends accepted, refused (kept with the source's own words) or comes later.
"""

import logging
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from checkin import accounts, attachments, batches, fields, says
from checkin.accounts import Account
from checkin.model import (
    Answer,
    Attached,
    Attendee,
    Direction,
    Fact,
    JobState,
    Reason,
    from_ms,
    to_ms,
)
from checkin.sources.base import Doing, Ending, Happened, Outcome, Source
from checkin.sources.mapping import Mapped, answer_for
from checkin.sources.trouble import SourceForbidden, SourceRefused, SourceSlow, SourceTrouble
from checkin.store import Store, journal, outbox
from checkin.store.known import owners
from checkin.store.outbox import LATER, WAITING, Row, rows, waiting
from checkin.words import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

REFUSED: Final = Ending.REFUSED.value
ACCEPTED: Final = Ending.ACCEPTED.value

STAYS_HERE = QT_TRANSLATE_NOOP("sources", "The source does not know this person; it stays here.")
NOTHING_THERE = QT_TRANSLATE_NOOP("sources", "There was nothing to take back.")
ORDER_STAYS = QT_TRANSLATE_NOOP(
    "sources", "The order for this walk-in stays at the source. Cancel it there."
)
NOT_OURS = QT_TRANSLATE_NOOP(
    "sources", "Another computer has this to send; “Try what waits at once” sends it from here."
)

_AT_ONCE: Final = 1_000
#: So many rows that fail one after the other in one way of telling are no accident: the rest of
#: that way waits for the next round.
_FAULTS: Final = 3
_LONGEST_WAIT_S: Final = 300.0

_KINDS: Final = ("scan", "undo", "print_outcome", "walkin")
_CAME_OUT: Final = frozenset({JobState.PRINTED.value, JobState.ACCEPTED.value})


@dataclass(slots=True)
class Pushed:
    """What a round came to; `later` counts everything that still waits."""

    accepted: int = 0
    refused: int = 0
    later: int = 0

    @property
    def sent(self) -> int:
        return self.accepted + self.refused


# -- filling the outbox


def fill(
    store: Store,
    one: Account,
    stations: Collection[str],
    *,
    at: datetime,
    hears: Collection[Doing] = frozenset(Doing),
) -> int:
    """Note what of our facts the source has to hear of and was not noted yet. Returns how many.

    An undo is told by the desk that scanned, wherever it was made: a server takes it from no other.
    What another station had in line when its file was copied waits for a person's word (`try_now`):
    it may be sending it itself, and from two desks it would count twice.
    """
    said = accounts.state(store, one.name)
    words = accounts.mapped(store, one)
    outbox.leave(store, one.name, stations, NOT_OURS)
    new = _undone_elsewhere(store, one.name, words, stations, hears, at)
    if new:
        outbox.add(store, new)
    added = len(new)
    for station in sorted(stations):
        while facts := _facts_after(store, station, said.pushed.get(station, 0)):
            new = [
                _row(one.name, fact, kind, at)
                for fact in facts
                if (kind := _kind(store, words, fact, stations, hears))
            ]
            said.pushed[station] = facts[-1].seq
            outbox.add(store, new)
            added += len(new)
            accounts.put_state(store, one.name, said)
    return added


def _undone_elsewhere(
    store: Store,
    source: str,
    words: Mapped,
    stations: Collection[str],
    hears: Collection[Doing],
    at: datetime,
) -> list[Row]:
    """What other stations took back of our scans, and is not noted yet."""
    marks = ",".join("?" * len(stations))
    where = (
        f"j.kind = 'undo' AND j.station NOT IN ({marks}) AND NOT EXISTS"
        " (SELECT 1 FROM outbox o WHERE o.source = ? AND o.fact = j.id)"
    )
    undos = journal.select(store.connection, where, (*stations, source))
    return [
        _row(source, undo, kind, at)
        for undo in undos
        if (kind := _kind(store, words, undo, stations, hears))
    ]


def _row(source: str, fact: Fact, kind: str, at: datetime) -> Row:
    return Row(
        source=source,
        fact=fact.id,
        station=fact.station,
        seq=fact.seq,
        kind=kind,
        state=WAITING,
        attempts=0,
        next_at=0,
        changed_at=to_ms(at),
        words="",
    )


def count_new(
    store: Store, one: Account, stations: Collection[str], hears: Collection[Doing]
) -> int:
    """How many facts `fill` would note now."""
    said = accounts.state(store, one.name)
    words = accounts.mapped(store, one)
    found = 0
    for station in stations:
        seq = said.pushed.get(station, 0)
        while facts := _facts_after(store, station, seq):
            found += sum(bool(_kind(store, words, fact, stations, hears)) for fact in facts)
            seq = facts[-1].seq
    at = from_ms(0)
    return found + len(_undone_elsewhere(store, one.name, words, stations, hears, at))


def _facts_after(store: Store, station: str, seq: int) -> list[Fact]:
    """The next `_AT_ONCE` facts of *station* that a source may have to hear of, as written."""
    marks = ",".join(f"'{kind}'" for kind in _KINDS)
    where = (
        "j.id IN (SELECT id FROM journal WHERE station = ? AND seq > ?"
        f" AND kind IN ({marks}) ORDER BY seq LIMIT {_AT_ONCE})"
    )
    facts = journal.select(store.connection, where, (station, seq))
    return sorted(facts, key=lambda fact: fact.seq)


def _kind(
    store: Store,
    words: Mapped,
    fact: Fact,
    stations: Collection[str],
    hears: Collection[Doing],
) -> str:
    """How the source hears of *fact* from here; "" if it is none of its business, it has no ear
    for it, or another desk tells it."""
    payload: Mapping[str, Any] | None = fact.payload
    if payload is None:
        return ""
    if fact.kind == "scan":
        return "scan" if _doing(payload) in hears and _concerns(words, payload) else ""
    if fact.kind == "print_outcome":
        came_out = payload["outcome"] in _CAME_OUT and bool(fact.attendee)
        return "print" if came_out and Doing.PRINTED in hears else ""
    if fact.kind == "walkin":
        wanted = words.walk_in and Doing.ADDED in hears and not payload.get("ticket")
        return "walkin" if wanted and payload.get("codes") else ""
    if Doing.TAKEN_BACK not in hears:
        return ""
    target = store.fact(str(payload["target"]))
    if target is None or target.payload is None or target.station not in stations:
        return ""
    if target.kind == "walkin":
        return "undo" if outbox.state_of(store, words.source, target.id) else ""
    admitted = target.kind == "scan" and target.payload["answer"] == Answer.ADMIT.value
    return "undo" if admitted and _concerns(words, target.payload) else ""


def _doing(payload: Mapping[str, Any]) -> Doing:
    if payload["answer"] != Answer.ADMIT.value:
        return Doing.REFUSED
    return Doing.EXIT if payload["direction"] == Direction.EXIT.value else Doing.ENTRY


def _concerns(words: Mapped, payload: Mapping[str, Any]) -> bool:
    """Whether it happened on one of the source's lists; a question still open is no result yet."""
    if not words.list_of(str(payload["checkpoint"])):
        return False
    settled = payload["reason"] != Reason.INCOMPLETE.value
    return bool(settled or payload["answer"] == Answer.ADMIT.value)


def try_now(store: Store, source: str) -> None:
    """Let what waits for its time, or for another desk, be tried at once, as a person asks."""
    said = accounts.state(store, source)
    if said.quiet_until:
        said.quiet_until = 0
        accounts.put_state(store, source, said)
    outbox.let_go(store, source)


# -- sending


def send(
    store: Store,
    source: Source,
    one: Account,
    *,
    clock: Callable[[], datetime],
    pushed: Pushed,
    stopped: Callable[[], bool] | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> SourceTrouble | None:
    """Send what is due, oldest first; what failed before, after the rest.

    What is wrong with one row, or with one way in which the source is told, holds up no other.

    Returns:
        What kept the rest from being sent, or what one row last met; None if all is well.
    """
    words = accounts.mapped(store, one)
    due = _due(store, one.name, clock())
    denied = accounts.state(store, one.name).denied
    before = dict(denied)
    # A power cut may cost the last notes: those rows go up again, and their nonces count once.
    with batches.on_disk_at_the_end(store) if due else nullcontext():
        met = _send_all(store, source, words, due, denied, clock, pushed, stopped, progress)
    if denied != before:
        accounts.put_state(store, one.name, replace(accounts.state(store, one.name), denied=denied))
    pushed.later = waiting(store, one.name)
    return met


def _send_all(
    store: Store,
    source: Source,
    words: Mapped,
    due: Sequence[Row],
    denied: dict[str, int],
    clock: Callable[[], datetime],
    pushed: Pushed,
    stopped: Callable[[], bool] | None,
    progress: Callable[[int, int], None] | None,
) -> SourceTrouble | None:
    faults = Counter[tuple[Doing, int]]()
    met: SourceTrouble | None = None
    for done, row in enumerate(due):
        if stopped is not None and stopped():
            break
        outcome = _happened(store, words, row)
        if isinstance(outcome, Happened):
            way = (outcome.doing, outcome.list_id)
            if faults[way] >= _FAULTS:
                continue
            try:
                outcome = source.tell(replace(outcome, denied=denied.get(row.fact, 0)))
                faults[way] = 0
            except SourceRefused as error:
                outcome = Outcome(Ending.REFUSED, error.words)
            except SourceTrouble as error:
                met = error
                if isinstance(error, SourceForbidden):
                    denied[row.fact] = denied.get(row.fact, 0) + 1
                log.warning("sending %s waits: %s", row.fact, type(error).__name__)
                if error.everywhere and not isinstance(error, SourceSlow):
                    break  # not this row's doing: it stays first in line
                wait_s = max(error.retry_after_s, _back_off_s(row.attempts))
                _note(store, row, Outcome(Ending.LATER, str(error), wait_s), clock())
                faults[way] += 1
                if error.everywhere:
                    break
                continue
        _note(store, row, outcome, clock())
        if outcome.ending is not Ending.LATER:
            denied.pop(row.fact, None)
        pushed.accepted += outcome.ending is Ending.ACCEPTED
        pushed.refused += outcome.ending is Ending.REFUSED
        if progress is not None:
            progress(done + 1, len(due))
    return met


def _due(store: Store, source: str, at: datetime) -> list[Row]:
    now = to_ms(at)
    due = [row for row in rows(store, source, (WAITING, LATER)) if row.next_at <= now]
    # Else what fails each time, and is the oldest, would be all that is ever tried.
    return sorted(due, key=lambda row: row.state == LATER)


def _back_off_s(attempts: int) -> float:
    """2, 4, 8 … seconds, at most five minutes."""
    return float(min(_LONGEST_WAIT_S, 2.0 ** (min(attempts, 10) + 1)))


def _note(store: Store, row: Row, outcome: Outcome, at: datetime) -> None:
    wait_s = outcome.wait_s or (_back_off_s(row.attempts) if outcome.ending is Ending.LATER else 0)
    next_at = to_ms(at + timedelta(seconds=wait_s))
    outbox.note(store, row, outcome.ending.value, outcome.words, next_at=next_at, at=to_ms(at))


def _happened(store: Store, words: Mapped, row: Row) -> Happened | Outcome:
    """What *row* stands for, or how it ends without the source being told."""
    fact = store.fact(row.fact)
    if fact is None or fact.payload is None:  # somebody erased since: nothing may be told
        return Outcome(Ending.REFUSED, STAYS_HERE)
    happened: Happened | None
    if row.kind == "print":
        happened = _print(store, words, fact)
    elif row.kind == "walkin":
        happened = _walk_in(store, words, fact)
    elif row.kind == "scan":
        if _added_later(store, row.source, fact):
            return Outcome(Ending.LATER, "", wait_s=1.0)
        happened = _scan(store, words, fact)
    else:
        target = store.fact(str(fact.payload["target"]))
        if target is None or target.payload is None:
            return Outcome(Ending.REFUSED, NOTHING_THERE)
        before = outbox.state_of(store, row.source, target.id)
        if target.kind == "walkin" and before == ACCEPTED:
            return Outcome(Ending.REFUSED, ORDER_STAYS)
        if before in (WAITING, LATER):
            return Outcome(Ending.LATER, "", wait_s=1.0)
        if before == REFUSED:
            return Outcome(Ending.ACCEPTED, NOTHING_THERE)
        happened = _undo(store, words, fact, target)
    return happened if happened is not None else Outcome(Ending.REFUSED, STAYS_HERE)


def _scan(store: Store, words: Mapped, fact: Fact) -> Happened | None:
    payload: Mapping[str, Any] = fact.payload or {}
    admitted = payload["answer"] == Answer.ADMIT.value
    key = str(payload.get("ticket", ""))
    # Of a ticket that could mean several things, the fact names the ticket only.
    holder = fact.attendee or owners(store.connection, words.source, [key]).get(key, "")
    person = store.person(holder) if holder else None
    attendee = person.attendee if person else None
    added = outbox.state_of(store, words.source, _walk_in_fact(store, fact.attendee)) == ACCEPTED
    number, code = _ticket(attendee, key, is_there=added)
    if attendee is not None and not code:
        return None
    reason = Reason(str(payload["reason"]))
    leaving = payload["direction"] == Direction.EXIT.value
    return Happened(
        doing=_doing(payload),
        nonce=fact.id,
        at=from_ms(fact.at),
        list_id=words.list_of(str(payload["checkpoint"])),
        code=code,
        ticket=key,
        ticket_number=number,
        reason=reason.value,
        words=says.WORDS[reason],
        is_exit=leaving,
        answers=_answers(words, person.answers) if person and admitted and not leaving else {},
        files=_files(store, words, fact) if admitted and not leaving else {},
    )


def _added_later(store: Store, source: str, scan: Fact) -> bool:
    """Whether the scanned person is on the way to the source, and not there yet."""
    return outbox.state_of(store, source, _walk_in_fact(store, scan.attendee)) in (WAITING, LATER)


def _walk_in_fact(store: Store, attendee: str) -> str:
    facts = store.facts(attendee, kinds=["walkin"]) if attendee else iter(())
    return next((fact.id for fact in facts), "")


def _walk_in(store: Store, words: Mapped, fact: Fact) -> Happened | None:
    payload: Mapping[str, Any] = fact.payload or {}
    if store.is_undone(fact.id) or not words.walk_in:
        return None
    attendee = store.attendee(store.root(fact.attendee))
    if attendee is None:
        return None
    return Happened(
        doing=Doing.ADDED,
        nonce=fact.id,
        at=from_ms(fact.at),
        code=str(payload["codes"][0]),
        person=fields.texts(attendee),
        product=words.walk_in,
        date=words.date,
    )


def _ticket(attendee: Attendee | None, key: str, *, is_there: bool) -> tuple[int, str]:
    """(number, code) of the ticket that was used; (0, "") where the source knows none."""
    if attendee is None:
        return 0, ""
    for ticket in attendee.tickets:
        if ticket.key == key:
            return ticket.number, ticket.code
    # Sold since the last download, or added here: the source may know the code already.
    return 0, attendee.code if attendee.of_ticket or is_there else ""


def _answers(words: Mapped, given: Mapping[str, str]) -> dict[str, str]:
    found = {}
    for asked in words.catalogue.questions:
        answer = given.get(f"q{asked.id}")
        if answer is not None and asked.at_checkin and asked.kind != "file":
            found[str(asked.id)] = answer_for(asked, answer)
    return found


def _files(store: Store, words: Mapped, entry: Fact) -> dict[str, Attached]:
    """The files given with *entry*, or since the entry before while something else was open.

    Not one that was taken back: it may be somebody else's.
    """
    asked = {f"q{one.id}": str(one.id) for one in words.catalogue.questions if one.kind == "file"}
    given: dict[str, str] = {}
    for scan in store.facts(entry.attendee, kinds=["scan"]) if asked and entry.attendee else ():
        payload: Mapping[str, Any] = scan.payload or {}
        said = {} if store.is_undone(scan.id) else payload.get("answers", {})
        given |= {asked[key]: said[key] for key in asked.keys() & said.keys()}
        if scan.id == entry.id:
            break
        if payload and _doing(payload) is Doing.ENTRY and _concerns(words, payload):
            given.clear()  # they went up with that one
    files = {key: attachments.kept(store, entry.attendee, text) for key, text in given.items()}
    return {key: file for key, file in files.items() if file is not None}


def _undo(store: Store, words: Mapped, undo: Fact, scan: Fact) -> Happened:
    payload: Mapping[str, Any] = scan.payload or {}
    key = str(payload.get("ticket", ""))
    number, code = _ticket(store.attendee(store.root(scan.attendee)), key, is_there=True)
    reason = (undo.payload or {}).get("reason", "")
    return Happened(
        doing=Doing.TAKEN_BACK,
        nonce=scan.id,
        at=from_ms(undo.at),
        list_id=words.list_of(str(payload["checkpoint"])),
        code=code,
        ticket=key,
        ticket_number=number,
        is_exit=payload["direction"] == Direction.EXIT.value,
        words=str(reason),
    )


def _print(store: Store, words: Mapped, fact: Fact) -> Happened | None:
    attendee = store.attendee(store.root(fact.attendee))
    if attendee is None or attendee.source != words.source:
        return None
    main = next((t for t in attendee.tickets if not t.addon_to and not t.cancelled), None)
    if main is None or not main.number:
        return None
    return Happened(
        doing=Doing.PRINTED,
        nonce=fact.id,
        at=from_ms(fact.at),
        ticket=main.key,
        ticket_number=main.number,
    )


#: What `refused_rows` tells of each row, in this order.
REFUSED_COLUMNS: Final = (
    *("source", "at_utc", "what", "state", "words", "attempts", "station", "checkpoint"),
    *("direction", "reason", "ticket", "given_name", "family_name", "fact"),
)


def refused_rows(store: Store, source: str | None = None) -> Iterator[dict[str, str]]:
    """What a source did not accept, with its words: for a file that an organiser looks through."""
    labels = store.station_labels()
    for row in rows(store, source, (REFUSED, LATER)):
        fact = store.fact(row.fact)
        payload: Mapping[str, Any] = (fact.payload if fact else None) or {}
        attendee = store.attendee(store.root(fact.attendee)) if fact and fact.attendee else None
        yield {
            "source": row.source,
            "at_utc": from_ms(fact.at).isoformat(timespec="seconds") if fact else "",
            "what": row.kind,
            "state": row.state,
            "words": row.words,
            "attempts": str(row.attempts),
            "station": labels.get(row.station, row.station),
            "checkpoint": str(payload.get("checkpoint", "")),
            "direction": str(payload.get("direction", "")),
            "reason": str(payload.get("reason", "")),
            "ticket": str(payload.get("ticket", "")) or (attendee.code if attendee else ""),
            "given_name": attendee.given_name if attendee else "",
            "family_name": attendee.family_name if attendee else "",
            "fact": row.fact,
        }
