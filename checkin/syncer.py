"""The loop that keeps an event and its source alike: what happened goes up, what changed comes
down. Qt-free; a window's thread or the command `sync` hosts it.
"""

import logging
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from checkin import __version__, accounts, locks, pull, push, stations
from checkin.accounts import Account
from checkin.errors import DiskFull, StoreBusy, StoreUnreachable
from checkin.model import from_ms, to_ms
from checkin.pull import Progress, Pulled
from checkin.push import Pushed
from checkin.secrets_store import Secrets
from checkin.sources.base import Source
from checkin.sources.trouble import (
    SourceBusy,
    SourceBusyHere,
    SourceRevoked,
    SourceSlow,
    SourceTrouble,
)
from checkin.store import Store, db, outbox
from checkin.words import Detail

log = logging.getLogger(__name__)

#: How often others' scans are looked for, in seconds, while all is well.
EVERY_S: Final = 5.0
#: How often products, questions, lists and rules are.
CATALOGUE_EVERY: Final = timedelta(minutes=5)
#: How often a source is told which program this is, apart from each new version of it. It answers
#: at which gate this desk stands.
INTRODUCE_EVERY: Final = timedelta(days=1)
_LONGEST_PAUSE_S: Final = 60.0

Clock = Callable[[], datetime]
Opener = Callable[[], AbstractContextManager[Store]]


def now() -> datetime:
    """The clock, for those who have none of their own."""
    return datetime.now(UTC)


@dataclass(slots=True)
class Report:
    """What one round came to.

    Attributes:
        age_s: How old the list is: seconds since the last complete round began; None if none was.
        troubles: What went wrong, in sentences; `said` are the same for another language.
        requests: How many questions went over the network.
        key_ended: The source does not take our key any more.
    """

    source: str
    pulled: Pulled = field(default_factory=Pulled)
    pushed: Pushed = field(default_factory=Pushed)
    age_s: float | None = None
    troubles: list[str] = field(default_factory=list)
    said: list[Detail] = field(default_factory=list)
    requests: int = 0
    key_ended: bool = False

    @property
    def moved(self) -> bool:
        return self.pulled.any_change or bool(self.pushed.sent)


def age_s(store: Store, source: str, *, at: datetime, begun: int = 0) -> float | None:
    """The list's true age: seconds since its last complete download began; None if never.

    Args:
        begun: When one began that is known to be complete, in milliseconds; it may be newer than
            what is kept (`pull.KEPT`).
    """
    complete = max(accounts.state(store, source).complete, begun)
    return max(0.0, (at - from_ms(complete)).total_seconds()) if complete else None


def round_(
    store: Store,
    source: Source,
    one: Account,
    *,
    data_dir: Path,
    clock: Clock = now,
    full: bool = False,
    stopped: Callable[[], bool] | None = None,
    progress: Progress | None = None,
) -> Report:
    """One round: up, then down. Each step is tried, unless the server as a whole is out of reach;
    one that was slow once may be so with what it was asked for.

    Raises:
        CheckinError: Of the event file; what the source does wrong is in the report.
    """
    report = Report(one.name)
    before = source.requests
    steps: list[Callable[[], SourceTrouble | None]] = [
        lambda: _push(store, source, one, data_dir, clock, report, stopped),
        lambda: _introduce(store, source, one, clock),
        lambda: _catalogue(store, source, one, clock, report, now_too=full),
        lambda: _people(store, source, one, clock, report, full, progress, stopped),
        lambda: pull.take_codes(store, source, one, at=clock(), pulled=report.pulled),
    ]
    trouble: SourceTrouble | None = None
    slow = 0
    said = accounts.state(store, one.name)
    if said.quiet_until > to_ms(clock()):
        _tell(report, said.said)
        steps.clear()
        _note_new(store, source, one, data_dir, clock)
    for step in steps:
        if stopped is not None and stopped():
            break
        try:
            met = step()
        except SourceTrouble as error:
            met = error
        if met is None:
            continue
        trouble = met
        report.key_ended = report.key_ended or isinstance(met, SourceRevoked)
        _tell(report, _said(met))
        slow += isinstance(met, SourceSlow)
        if met.everywhere and not (isinstance(met, SourceSlow) and slow == 1):
            break
    report.requests = source.requests - before
    report.pushed.later = outbox.waiting(store, one.name)
    begun = report.pulled.begun if report.pulled.complete else 0
    report.age_s = age_s(store, one.name, at=clock(), begun=begun)
    if steps:
        _note_trouble(store, one, trouble, clock())
    return report


def _said(trouble: SourceTrouble) -> Detail:
    facts = {name: str(fact) for name, fact in trouble.facts.items()}
    return Detail(trouble.text, context="errors", **facts)


def _tell(report: Report, said: Detail | None) -> None:
    if said is not None and said not in report.said:
        report.said.append(said)
        report.troubles.append(str(said))


def _push(
    store: Store,
    source: Source,
    one: Account,
    data_dir: Path,
    clock: Clock,
    report: Report,
    stopped: Callable[[], bool] | None,
) -> SourceTrouble | None:
    _note_new(store, source, one, data_dir, clock)
    if not source.hears:
        return None
    return push.send(store, source, one, clock=clock, pushed=report.pushed, stopped=stopped)


def _note_new(store: Store, source: Source, one: Account, data_dir: Path, clock: Clock) -> None:
    """Note what happened here since the last round, whether or not it can be sent now."""
    if source.hears:
        push.fill(store, one, stations.ours(store, data_dir), at=clock(), hears=source.hears)


def _introduce(store: Store, source: Source, one: Account, clock: Clock) -> None:
    """Tell a new version of the program, and ask after our gate now and then."""
    said, at = accounts.state(store, one.name), clock()
    if said.version == __version__ and at - from_ms(said.introduced) < INTRODUCE_EVERY:
        return
    gate: int | None = None
    try:
        gate = source.introduce(store.label)
    except SourceTrouble as error:
        if error.passing or error.everywhere:
            raise
        log.warning("the source does not want to know us: %s", type(error).__name__)
    accounts.note_introduced(store, one, gate, at=at)


def _catalogue(
    store: Store, source: Source, one: Account, clock: Clock, report: Report, *, now_too: bool
) -> None:
    taken = accounts.state(store, one.name).catalogue
    if now_too or clock() - from_ms(taken) >= CATALOGUE_EVERY:
        pull.take_catalogue(store, source, one, at=clock(), pulled=report.pulled)


def _people(
    store: Store,
    source: Source,
    one: Account,
    clock: Clock,
    report: Report,
    full: bool,
    progress: Progress | None,
    stopped: Callable[[], bool] | None,
) -> None:
    pull.take_people(
        store,
        source,
        one,
        clock=clock,
        pulled=report.pulled,
        full=full,
        progress=progress,
        stopped=stopped,
    )


def _note_trouble(store: Store, one: Account, trouble: SourceTrouble | None, at: datetime) -> None:
    said = accounts.state(store, one.name)
    told = _said(trouble) if trouble else Detail("")
    text = str(told)
    quiet_until = 0
    if isinstance(trouble, SourceBusy) and trouble.everywhere and trouble.retry_after_s:
        quiet_until = to_ms(at + timedelta(seconds=trouble.retry_after_s))
    if (said.trouble, said.quiet_until) != (text, quiet_until):
        said.trouble, said.trouble_at, said.quiet_until = text, to_ms(at), quiet_until
        said.trouble_text = told.text
        said.trouble_facts = {name: str(fact) for name, fact in told.facts.items()}
        accounts.put_state(store, one.name, said)


def once(
    store: Store,
    secrets: Secrets,
    name: str,
    *,
    data_dir: Path,
    clock: Clock = now,
    full: bool = False,
    progress: Progress | None = None,
    stopped: Callable[[], bool] | None = None,
) -> Report:
    """One round with the source called *name*.

    Raises:
        NotKnown, SourceNotPaired: There is no such source, or no key for it here.
        SourceBusyHere: Another window or command is at it.
    """
    one = accounts.account(store, name)
    with locks.held(data_dir / "locks", _lock(store, one)) as ours:
        if not ours:
            raise SourceBusyHere(source=one.name)
        with closing(accounts.opened(secrets, one)) as source:
            return round_(
                store,
                source,
                one,
                data_dir=data_dir,
                clock=clock,
                full=full,
                progress=progress,
                stopped=stopped,
            )


@dataclass(slots=True)
class Look:
    """What a round would do. Nothing of it is done."""

    seen: int = 0
    new: int = 0
    changed: int = 0
    to_send: int = 0


def look(store: Store, secrets: Secrets, name: str, *, data_dir: Path) -> Look:
    """Ask the source what changed, and write nothing.

    Raises:
        NotKnown, SourceNotPaired, SourceTrouble: As they say.
    """
    one = accounts.account(store, name)
    found = Look(to_send=to_send(store, secrets, one, data_dir=data_dir))
    words = accounts.mapped(store, one)
    said = accounts.state(store, one.name)
    since = said.cursor if said.reading == words.reading else ""
    with closing(accounts.opened(secrets, one)) as source:
        position = ""
        while True:
            page = pull.of_this_date(
                store, one, source.people(words, since=since, position=position)
            )
            plan = pull.plan(store, one, page)
            found.seen += len(page.rows)
            found.new += len(plan.new)
            found.changed += len(plan.changed)
            position = page.position
            if not position:
                return found


def to_send(store: Store, secrets: Secrets, one: Account, *, data_dir: Path) -> int:
    """How many things the source has to hear of, with those that no round has noted yet.

    Raises:
        SourceNotPaired, KeyringShut, SecretUnreadable: This machine does not talk to it.
    """
    with closing(accounts.opened(secrets, one)) as source:
        ours = stations.ours(store, data_dir)
        return outbox.waiting(store, one.name) + push.count_new(store, one, ours, source.hears)


def _lock(store: Store, one: Account) -> str:
    return f"sync:{store.path.resolve()}:{one.name}"


def run(
    opener: Opener,
    name: str,
    stop: threading.Event,
    wake: threading.Event,
    *,
    secrets: Secrets,
    data_dir: Path,
    clock: Clock = now,
    every_s: float = EVERY_S,
    report: Callable[[Report], None] | None = None,
    progress: Progress | None = None,
) -> None:
    """Keep in step with the source called *name* until *stop* is set; for a thread of its own.

    While the source does not answer, it is asked less and less often, at most once a minute. A
    file that is busy, out of reach or on a full disk is waited for.

    Args:
        wake: Set by whoever scanned, so that it goes up at once.
        report: Told what each round came to, on this thread; `progress` how far it is.

    Raises:
        NotKnown, SourceNotPaired: The source was removed, or there is no key for it here.
        CheckinError: The event file cannot be opened or read any more.
    """
    failures = 0
    with opener() as store:
        one = accounts.account(store, name)
        while not stop.is_set():
            with locks.held(data_dir / "locks", _lock(store, one)) as ours:
                if not ours:  # another window does it
                    _pause(stop, wake, every_s)
                    continue
                with closing(accounts.opened(secrets, one)) as source:
                    failures = _rounds(
                        store,
                        source,
                        one,
                        stop,
                        wake,
                        data_dir,
                        clock,
                        every_s,
                        report,
                        progress,
                        failures,
                    )


def _rounds(
    store: Store,
    source: Source,
    one: Account,
    stop: threading.Event,
    wake: threading.Event,
    data_dir: Path,
    clock: Clock,
    every_s: float,
    report: Callable[[Report], None] | None,
    progress: Progress | None,
    failures: int,
) -> int:
    while not stop.is_set():
        try:
            with db.translated(store.path):
                one = accounts.account(store, one.name)  # its mapping may have changed
                done = round_(
                    store,
                    source,
                    one,
                    data_dir=data_dir,
                    clock=clock,
                    stopped=stop.is_set,
                    progress=progress,
                )
            failures = failures + 1 if done.troubles else 0
            if report is not None:
                report(done)
            if done.key_ended:  # somebody may have changed it: it is looked up anew
                _pause(stop, wake, _wait_s(every_s, failures))
                return failures
        except (StoreBusy, DiskFull, StoreUnreachable) as error:
            failures += 1
            log.warning("synchronising waits: %s", type(error).__name__)
        _pause(stop, wake, _wait_s(every_s, failures))
    return failures


def _wait_s(every_s: float, failures: int) -> float:
    return min(_LONGEST_PAUSE_S, every_s * 2.0 ** min(failures, 6))


def _pause(stop: threading.Event, wake: threading.Event, seconds: float) -> None:
    """Wait, but not while somebody scans or wants us to stop."""
    if not stop.is_set():
        wake.wait(seconds)
        wake.clear()
