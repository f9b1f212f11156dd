"""What the desk knows of one attendee, as values; `checkin.projection` says how it comes about."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from checkin.badgecode import MAX_ISSUE
from checkin.canonical import canonical
from checkin.model import (
    FIELDS,
    TEXT_FIELDS,
    Attendee,
    Direction,
    JobState,
    Passage,
    Presence,
    PrintJob,
    Status,
)

_STATUSES = {status.value: status for status in Status}

_CONTENT = ("fields", "codes", "entitlements", "extra", "tickets")

_CAME_OUT = {JobState.PRINTED, JobState.ACCEPTED, JobState.HANDED_OVER}


@dataclass(frozen=True, slots=True)
class Edit:
    """A field that the desk put over the source's: `base` is what the source said at the time."""

    value: str
    base: str


@dataclass(frozen=True, slots=True)
class Conflict:
    """The source changed a field that the desk had changed too; a person decides."""

    field: str
    desk: str
    source: str
    base: str


@dataclass(frozen=True, slots=True)
class RosterRow:
    """What one source says of this person, in its highest version.

    `is_code`: the key is a ticket code too, so that a scan of it is found as one.
    """

    source: str
    key: str
    attendee: str
    version: int
    content: str
    missing: bool
    fact: str
    is_code: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Everything the desk knows of one attendee.

    `attendee` is None where no list and no walk-in gives the person (any more): an import was
    withdrawn, or the facts were erased. `voided` is the issue up to which badges are void because
    somebody else took over the registration; `seen` the highest issue that anybody showed.
    """

    id: str
    attendee: Attendee | None = None
    source_fields: Mapping[str, str] = field(default_factory=dict)
    edits: Mapping[str, Edit] = field(default_factory=dict)
    conflicts: tuple[Conflict, ...] = ()
    roster: tuple[RosterRow, ...] = ()
    presence: tuple[Presence, ...] = ()
    jobs: tuple[PrintJob, ...] = ()
    undone: Mapping[str, str] = field(default_factory=dict)
    merged_into: str = ""
    voided: int = 0
    seen: int = 0
    answers: Mapping[str, str] = field(default_factory=dict)
    passages: tuple[Passage, ...] = ()

    def at(self, checkpoint: str) -> Presence:
        """What this person did at *checkpoint*; an empty presence if nothing."""
        for presence in self.presence:
            if presence.checkpoint == checkpoint:
                return presence
        return Presence(checkpoint=checkpoint)

    def entered(self, checkpoint: str) -> tuple[datetime, ...]:
        """When this person was let in at *checkpoint*."""
        entry = Direction.ENTRY
        return tuple(
            one.at
            for one in self.passages
            if one.checkpoint == checkpoint and one.direction is entry
        )

    @property
    def issue(self) -> int:
        """The highest badge issue that came out and is not void; 0 if there is none."""
        return issue_of(self.jobs, self.voided, self.seen)

    @property
    def waiting_job(self) -> PrintJob | None:
        """The newest print job that is still on its way or that a person has to look after."""
        done = {*_CAME_OUT, JobState.WITHDRAWN}
        waiting = [j for j in self.jobs if j.state not in done and j.issue > self.voided]
        return waiting[-1] if waiting else None

    @property
    def next_issue(self) -> int:
        """The issue the next new badge gets; above `badgecode.MAX_ISSUE` there is none left."""
        return max([self.seen, *(job.issue for job in self.jobs)]) + 1

    @property
    def issues_left(self) -> bool:
        return self.next_issue <= MAX_ISSUE


def issue_of(jobs: Iterable[PrintJob], voided: int, seen: int) -> int:
    came_out = max((job.issue for job in jobs if job.state in _CAME_OUT), default=0)
    highest = max(came_out, seen)
    return highest if highest > voided else 0


def roster_content(payload: Mapping[str, Any]) -> str:
    """32 hex digits that tell whether a source says the same of a person as before."""
    told = {name: payload[name] for name in _CONTENT if payload.get(name)}
    return hashlib.sha256(canonical(told)).hexdigest()[:32]


def attendee_of(fields: Mapping[str, str], **rest: Any) -> Attendee:
    texts: dict[str, Any] = {name: fields[name] for name in TEXT_FIELDS if fields.get(name)}
    return Attendee(
        **texts,
        status=status_of(fields.get("status", "")),
        valid_from=time_of(fields.get("valid_from", "")),
        valid_until=time_of(fields.get("valid_until", "")),
        vip=fields.get("vip") == "yes",
        blocked=fields.get("blocked") == "yes",
        **rest,
    )


def status_of(text: str) -> Status:
    """The status that a list's text means; a list that does not say means confirmed."""
    return _STATUSES.get(text, Status.CONFIRMED)


def time_of(text: str) -> datetime | None:
    """The time of a field that holds one; None where it is empty."""
    return datetime.fromisoformat(text) if text else None


def field_text(attendee: Attendee, name: str) -> str:
    """One of `model.FIELDS` of *attendee* in the form that lists, edits and facts use."""
    if name not in FIELDS:
        raise KeyError(name)
    value = getattr(attendee, name)
    if value is None or value is False:
        return ""
    if value is True:
        return "yes"
    if isinstance(value, datetime):
        return value.isoformat()
    return str(value)
