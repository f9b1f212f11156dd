"""Badges for many people into one PDF: the evening before, for a print shop, or after changes.

One issue for each person, used again while what stands on the badge is unchanged. The file appears
whole or not at all, and only then do the journal and the doors hear of the new badges: a badge
that nobody can hold must not put out of use one that somebody does.
"""

import logging
import secrets
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Final

from checkin import badge, badgecode, ids
from checkin.errors import NoBadgeLeft, NotWritten
from checkin.layout import LaidOut, content_hash
from checkin.model import Attendee, JobState, PrintJob, Status, to_ms
from checkin.render import pdf
from checkin.store import Store
from checkin.template import Template

log = logging.getLogger(__name__)

#: What stands as the printer of these jobs.
PRINTER: Final = "pdf"

_PAGE: Final = 200
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
        not_printable: (attendee id, sentence) of those who are not in the file, and why.
    """

    printed: int = 0
    issued: int = 0
    unchanged: int = 0
    not_printable: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _New:
    """An issue that is recorded once the file is there."""

    attendee: str
    issue: int
    random: int
    content: str


@dataclass(slots=True)
class _Run:
    """One run: what it found so far."""

    store: Store
    where: badge.Setting
    template: Template
    jobs: dict[str, list[PrintJob]]
    only_changed: bool
    seen: int = 0
    unchanged: int = 0
    new: list[_New] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)

    def badges(self, chosen: Sequence[str]) -> Iterator[LaidOut]:
        for start in range(0, len(chosen), _PAGE):
            for attendee in self.store.attendees(chosen[start : start + _PAGE]):
                made = self._made(attendee)
                self.seen += 1
                if made is not None:
                    yield made

    def _made(self, attendee: Attendee) -> LaidOut | None:
        """The badge of *attendee*, with the code they hold if it looks as theirs does."""
        jobs = self.jobs.get(attendee.id, [])
        held = badge.newest_out(jobs, attendee)
        if held is not None and held.content == self._hash(attendee):
            return self._as_it_was(attendee, held)
        issue = max((job.issue for job in jobs), default=0) + 1
        if issue > badgecode.MAX_ISSUE:
            self.refused.append((attendee.id, str(NoBadgeLeft(issues=badgecode.MAX_ISSUE))))
            return None
        random = secrets.randbelow(256)
        token = badge.code_for(self.where, attendee.id, issue, random)
        placed, content = badge.laid_out(attendee, self.where, self.template, token)
        if held is not None and held.content == content:  # set with the name in Latin letters
            return self._as_it_was(attendee, held)
        if checked := self._checked(attendee, placed):
            self.new.append(_New(attendee.id, issue, random, content))
        return checked

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
            sentence = " ".join(str(problem) for problem in placed.problems)
            self.refused.append((attendee.id, sentence))
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
        cancelled: Asked after each page; once it says yes, nothing is written or recorded.
        start: Position of the first badge on the first sheet.
        offset_mm: How far the printer is off, to the right and down.

    Raises:
        NotKnown: There is no such template.
        Cancelled: *cancelled* said so.
        NotWritten: The file cannot be written; nothing is recorded.
    """
    form = badge.template_named(template)
    people = _chosen(store, which, category, chosen)
    jobs = defaultdict(list)
    for job in store.jobs():
        jobs[job.attendee].append(job)
    run = _Run(store, badge.setting(store), form, jobs, which is Which.CHANGED)
    made = run.badges(people)
    first = next(made, None)
    printed = 0
    if first is not None:

        def on_page(_: int) -> bool:
            if progress is not None:
                progress(run.seen, len(people))
            return cancelled is None or not cancelled()

        try:
            printed = pdf.write_pdf(
                out, _with_first(first, made), start=start, offset_mm=offset_mm, on_page=on_page
            )
        except OSError as error:
            raise NotWritten(path=out, why=error.strerror or type(error).__name__) from error
    _record(store, run.new, form.name, at, actor)
    if progress is not None:
        progress(len(people), len(people))
    log.info("%d badges in one file, %d of them new issues", printed, len(run.new))
    return BulkResult(
        printed=printed,
        issued=len(run.new),
        unchanged=run.unchanged,
        not_printable=tuple(run.refused),
    )


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


def _record(store: Store, new: Sequence[_New], template: str, at: datetime, actor: str) -> None:
    for start in range(0, len(new), _FACTS_AT_ONCE):
        with store.writing() as writer:
            for made in new[start : start + _FACTS_AT_ONCE]:
                payload = {
                    "job": ids.new_fact_id(to_ms(at)),
                    "issue": made.issue,
                    "random": made.random,
                    "template": template,
                    "printer": PRINTER,
                    "content": made.content,
                    "outcome": JobState.ACCEPTED.value,
                }
                writer.append("print_outcome", payload, at=at, attendee=made.attendee, actor=actor)
