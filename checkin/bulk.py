"""Badges for many people into one PDF: the evening before, for a print shop, or after changes.

One issue for each person, used again while what stands on the badge is unchanged. A new issue is
queued before its page is made, so that no desk makes another badge of the same issue meanwhile; it
counts once the file is there: a badge that nobody can hold must not put out of use one that
somebody does. The file appears whole or not at all. What was queued for one that did not appear is
called off, or after a crash used by the next run.
"""

import logging
import secrets
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeVar

from checkin import badge, badgecode, desk, ids
from checkin.errors import NoBadgeLeft, NotWritten
from checkin.layout import LaidOut, content_hash
from checkin.model import TO_FILE, Attendee, JobState, PrintJob, Status, to_ms
from checkin.person import Person
from checkin.render import pdf
from checkin.store import Store
from checkin.store.writer import Writer
from checkin.template import Template
from checkin.words import Detail

log = logging.getLogger(__name__)

#: What stands as the printer of these jobs.
PRINTER: Final = TO_FILE

_PAGE: Final = 200
T = TypeVar("T")

_FACTS_AT_ONCE: Final = 25  # some 20 ms of the write lock, so that a scan never waits for it

Progress = Callable[[int, int], None]


class Which(StrEnum):
    """Whose badges are made. People who were cancelled get one only when asked for by id."""

    ALL = "all"
    CATEGORY = "category"
    CHANGED = "changed_since_print"
    """Those whose badge would look different now from the one that is out, or who have none."""
    IDS = "ids"


@dataclass(frozen=True, slots=True, kw_only=True)
class BulkResult:
    """What a run made.

    Attributes:
        printed: Badges in the file; no file is written for none.
        issued: Those of them that are new issues; the others carry the code they had.
        unchanged: People whose badge is out and looks as it would now, in the file or left out.
        not_printable: (attendee id, sentences) of those who are not in the file, and why.
    """

    printed: int = 0
    issued: int = 0
    unchanged: int = 0
    not_printable: tuple[tuple[str, tuple[Detail, ...]], ...] = ()


@dataclass(frozen=True, slots=True)
class _New:
    """An issue that is queued before its page is made, and out once the file is there."""

    attendee: str
    job: str
    issue: int
    random: int
    content: str
    again: bool  # whether another is out, which looks different


#: A page, or None if there is none for this person; and the issue it would be.
_Made = tuple[LaidOut | None, _New | None]


@dataclass(slots=True)
class _Run:
    """One run: what it found so far."""

    store: Store
    where: badge.Setting
    template: Template
    jobs: dict[str, list[PrintJob]]
    only_changed: bool
    at: datetime
    actor: str
    met: dict[str, Person] = field(default_factory=dict)  # those who got a badge meanwhile
    seen: int = 0
    unchanged: int = 0
    new: list[_New] = field(default_factory=list)
    refused: list[tuple[str, tuple[Detail, ...]]] = field(default_factory=list)

    def badges(self, chosen: Sequence[str]) -> Iterator[LaidOut]:
        for start in range(0, len(chosen), _FACTS_AT_ONCE):
            people = self.store.attendees(chosen[start : start + _FACTS_AT_ONCE])
            made = {one.id: self._made(one) for one in people}
            self._queue(made)
            for placed, _ in made.values():
                self.seen += 1
                if placed is not None:
                    yield placed

    def _queue(self, made: dict[str, _Made]) -> None:
        """Queue the new issues in *made*; whoever got a badge meanwhile is looked at again."""
        waiting = [new for _, new in made.values() if new is not None]
        while waiting:
            late = []
            with self.store.writing() as writer:
                for new in waiting:
                    person = writer.person(new.attendee)
                    if _is_free(person, new):
                        self._append_queued(writer, new)
                        self.new.append(new)
                    else:
                        late.append(new.attendee)
                        made[new.attendee] = None, None
                        self.jobs[new.attendee] = list(person.jobs)
                        self.met[new.attendee] = person
            waiting = []
            for attendee in self.store.attendees(late):
                if attendee.merged_into:
                    continue
                _, new_now = made[attendee.id] = self._made(attendee)
                if new_now is not None:
                    waiting.append(new_now)

    def _append_queued(self, writer: Writer, new: _New) -> None:
        payload = {
            "job": new.job,
            "issue": new.issue,
            "random": new.random,
            "template": self.template.name,
            "printer": PRINTER,
            "content": new.content,
            "reason": desk.LOOKS_DIFFERENT if new.again else "",
        }
        writer.append("print_queued", payload, at=self.at, attendee=new.attendee, actor=self.actor)

    def _made(self, attendee: Attendee) -> _Made:
        """The badge of *attendee*, with the code they hold if it looks as theirs does."""
        jobs = self.jobs.get(attendee.id, [])
        held = badge.newest_out(jobs, attendee)
        if held is not None and held.content == self._hash(attendee):
            return self._as_it_was(attendee, held), None
        job, issue, random = self._next(attendee, jobs)
        if issue > badgecode.MAX_ISSUE:
            no_more = NoBadgeLeft(issues=badgecode.MAX_ISSUE)
            self.refused.append((attendee.id, (no_more.detail,)))
            return None, None
        token = badge.code_for(self.where, attendee.id, issue, random)
        placed, content = badge.laid_out(attendee, self.where, self.template, token)
        if held is not None and held.content == content:  # set with the name in Latin letters
            return self._as_it_was(attendee, held), None
        if self._checked(attendee, placed) is None:
            return None, None
        return placed, _New(attendee.id, job, issue, random, content, held is not None)

    def _next(self, attendee: Attendee, jobs: Sequence[PrintJob]) -> tuple[str, int, int]:
        """Job, issue and random of the next badge: those of one that no file has, or new ones."""
        last = max(jobs, key=lambda job: job.issue, default=None)
        met = self.met.get(attendee.id)
        out = max(attendee.badge_issue, met.voided if met else 0)
        if last is not None and last.issue > out and self._is_left(last):
            return last.id, last.issue, last.random
        issue = met.next_issue if met else max([out, *(job.issue for job in jobs)]) + 1
        return ids.new_fact_id(to_ms(self.at)), issue, secrets.randbelow(256)

    def _is_left(self, job: PrintJob) -> bool:
        return job.station == self.store.station and _was_for_a_file(job)

    def finish(self) -> None:
        """The file is there: its new badges are out; what an earlier run left is called off."""
        for batch in _batches(self.new):
            with self.store.writing() as writer:
                for new in batch:
                    now = self.store.job(new.job)
                    if now is None or now.printer == PRINTER:  # else a desk prints this issue too
                        self._append_outcome(writer, new.job, new.attendee, JobState.ACCEPTED)
        used = {new.job for new in self.new}
        left = [job for jobs in self.jobs.values() for job in jobs if job.id not in used]
        self._call_off([job for job in left if job.station == self.store.station])

    def call_off(self) -> None:
        """There is no file: nobody can hold what was queued for it."""
        queued = [self.store.job(new.job) for new in self.new]
        self._call_off([job for job in queued if job is not None])

    def _call_off(self, jobs: Sequence[PrintJob]) -> None:
        for batch in _batches([job for job in jobs if _waits_for_a_file(job)]):
            with self.store.writing() as writer:
                for job in batch:
                    now = self.store.job(job.id)
                    if now is not None and _waits_for_a_file(now):
                        self._append_outcome(writer, job.id, job.attendee, JobState.WITHDRAWN)

    def _append_outcome(self, writer: Writer, job: str, attendee: str, state: JobState) -> None:
        payload = {"job": job, "outcome": state.value}
        writer.append("print_outcome", payload, at=self.at, attendee=attendee, actor=self.actor)

    def _hash(self, attendee: Attendee) -> str:
        return content_hash(self.template, badge.content_of(attendee, self.where))

    def _as_it_was(self, attendee: Attendee, held: PrintJob) -> LaidOut | None:
        self.unchanged += 1
        if self.only_changed:
            return None
        token = badge.code_for(self.where, attendee.id, held.issue, held.random)
        placed, _ = badge.laid_out(attendee, self.where, self.template, token)
        return self._checked(attendee, placed)

    def _checked(self, attendee: Attendee, placed: LaidOut) -> LaidOut | None:
        if placed.problems:
            why = tuple(problem.detail for problem in placed.problems)
            self.refused.append((attendee.id, why))
            return None
        return placed


def badges(
    store: Store,
    *,
    which: Which = Which.ALL,
    category: str = "",
    chosen: Collection[str] = (),
    template: str = "",
    out: Path,
    at: datetime,
    actor: str = "",
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
    start: int = 1,
    offset_mm: tuple[float, float] = (0.0, 0.0),
) -> BulkResult:
    """Write the badges of many people into the PDF *out*, in the order of their names.

    Args:
        category: With CATEGORY: whose.
        chosen: With IDS: whose, in the order they are to come.
        template: Name of the template, "" for the one that events start with.
        progress: Told (people done, people in all) after each page.
        cancelled: Asked after each page; once it says yes, no file is written and no badge made.
        start: Position of the first badge on the first sheet.
        offset_mm: How far the printer is off, to the right and down.

    Raises:
        NotKnown: There is no such template.
        Cancelled: *cancelled* said so.
        NotWritten: The file cannot be written; no badge is made.
    """
    where = badge.setting(store)
    form = where.templates.named(template)
    people = _chosen(store, which, category, chosen)
    jobs = defaultdict(list)
    for job in store.jobs():
        jobs[job.attendee].append(job)
    run = _Run(store, where, form, jobs, which is Which.CHANGED, at, actor)
    try:
        printed = _written(run, people, out, start, offset_mm, progress, cancelled)
    except BaseException:
        run.call_off()
        raise
    run.finish()
    if progress is not None:
        progress(len(people), len(people))
    log.info("%d badges in one file, %d of them new issues", printed, len(run.new))
    return BulkResult(
        printed=printed,
        issued=len(run.new),
        unchanged=run.unchanged,
        not_printable=tuple(run.refused),
    )


def _written(
    run: _Run,
    people: Sequence[str],
    out: Path,
    start: int,
    offset_mm: tuple[float, float],
    progress: Progress | None,
    cancelled: Callable[[], bool] | None,
) -> int:
    """Write the badges of *people* into *out*; returns how many, 0 without a file."""
    made = run.badges(people)
    first = next(made, None)
    if first is None:
        return 0

    def on_page(_: int) -> bool:
        if progress is not None:
            progress(run.seen, len(people))
        return cancelled is None or not cancelled()

    try:
        return pdf.write_pdf(
            out, _with_first(first, made), start=start, offset_mm=offset_mm, on_page=on_page
        )
    except OSError as error:
        raise NotWritten(path=out, why=error.strerror or type(error).__name__) from error


def _is_free(person: Person, new: _New) -> bool:
    """Whether *new* is still the next issue of *person*, now that nobody else can write."""
    for job in person.jobs:
        if job.id == new.job:
            newest = person.next_issue == new.issue + 1 and new.issue > person.voided
            return newest and _was_for_a_file(job)
    return person.id == new.attendee and person.next_issue == new.issue


def _waits_for_a_file(job: PrintJob) -> bool:
    return job.printer == PRINTER and job.state is JobState.QUEUED


def _was_for_a_file(job: PrintJob) -> bool:
    """Whether *job* was queued for a file that did not appear, so that nobody has its code."""
    return job.printer == PRINTER and job.state in (JobState.QUEUED, JobState.WITHDRAWN)


def _batches(items: Sequence[T]) -> Iterator[Sequence[T]]:
    for start in range(0, len(items), _FACTS_AT_ONCE):
        yield items[start : start + _FACTS_AT_ONCE]


def _with_first(first: LaidOut, rest: Iterator[LaidOut]) -> Iterator[LaidOut]:
    yield first
    yield from rest


def _chosen(store: Store, which: Which, category: str, chosen: Collection[str]) -> list[str]:
    if which is Which.IDS:
        return list(dict.fromkeys(store.root(attendee) for attendee in chosen))
    return [
        attendee.id
        for attendee in store.iter_attendees()
        if attendee.status is not Status.CANCELLED
        and (which is not Which.CATEGORY or attendee.category == category)
    ]
