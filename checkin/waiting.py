"""The badges that wait: which they are, and how one is called off or sent to another printer.

What has not left us goes at once. A badge that a printer holds may still come out of it, so it is
asked back first: a mark in the file's `local` tells whoever serves that printer, which alone can
take it back. Only when it has it does the badge go elsewhere, so that none comes out twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from checkin import fleet, routing, stations
from checkin.desk import CALLED_OFF
from checkin.errors import NotKnown
from checkin.model import TO_FILE, JobState, PrintJob
from checkin.store import Store
from checkin.words import PRINT_JOB

#: What a mark says in the place of a printer: the badge is not wanted any more.
_OFF: Final = ""


class Done(StrEnum):
    """What became of an order about one badge."""

    DONE = "done"
    ASKED_BACK = "asked-back"  # it is done as soon as the printer gives the badge back
    TOO_LATE = "too-late"  # it is on its way, it came out, or another desk was quicker


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """One badge that somebody waits for.

    Attributes:
        name: Of the person.
        desk: The station that queued it; "" if it is this one, or one that this one goes on from.
        asked_back: Its printer is to give it back as soon as it can.
    """

    job: PrintJob
    name: str
    desk: str = ""
    asked_back: bool = False

    @property
    def movable(self) -> bool:
        """Whether this station may send it to another printer."""
        states = {*routing.NOT_LEFT, JobState.HELD}
        return not self.desk and self.job.state in states and self.job.printer != TO_FILE


def listed(store: Store, data_dir: Path) -> list[Waiting]:
    """What waits, in the order in which it was queued."""
    jobs = store.jobs(routing.WAITING)
    names = {one.id: one.name for one in store.attendees([job.attendee for job in jobs])}
    ours = stations.ours(store, data_dir)
    labels = store.station_labels()
    return [
        Waiting(
            job=job,
            name=names.get(job.attendee, ""),
            desk="" if job.station in ours else labels.get(job.station, job.station),
            asked_back=_wish(store, job) is not None,
        )
        for job in jobs
    ]


def send_to(store: Store, job_id: str, to: str, *, at: datetime, actor: str = "") -> Done:
    """Let a badge come from *to*: a printer's name, a pool or an address.

    One that *to* holds already is left to it, even if it was asked back before.

    Raises:
        NotKnown: There is no such badge or printer.
    """
    job = _known(store, job_id)
    if not fleet.pool(store, to):
        fleet.address(store, to)
    attendee = store.attendee(store.root(job.attendee))
    device = routing.chosen(store, to, attendee, desk=store.label, at=at)
    with store.writing() as writer:
        job = _known(store, job_id)
        if job.state in routing.NOT_LEFT:
            payload = {"job": job.id, "printer": device}
            writer.append("print_queued", payload, at=at, attendee=job.attendee, actor=actor)
            return Done.DONE
        if job.state is not JobState.HELD:
            return Done.TOO_LATE
        stays = device == job.printer
        writer.local_set(_mark(job), "" if stays else f"{job.attempts} {device}")
        return Done.DONE if stays else Done.ASKED_BACK


def call_off(store: Store, job_id: str, *, at: datetime, actor: str = "") -> Done:
    """Let a badge not come out at all; the next one of this person is another issue.

    Raises:
        NotKnown: There is no such badge.
    """
    with store.writing() as writer:
        job = _known(store, job_id)
        if job.state is JobState.HELD:
            writer.local_set(_mark(job), f"{job.attempts} {_OFF}")
            return Done.ASKED_BACK
        if job.state not in {*routing.NOT_LEFT, JobState.UNKNOWN}:
            return Done.TOO_LATE
        payload = _called_off(job)
        writer.append("print_outcome", payload, at=at, attendee=job.attendee, actor=actor)
        return Done.DONE


def is_asked_back(store: Store, job: PrintJob) -> bool:
    """Whether the printer that holds *job* is to give it back."""
    return _wish(store, job) is not None


def was_given_back(store: Store, job: PrintJob, *, at: datetime) -> None:
    """Do what *job* was asked back for: its printer will surely not print it any more."""
    with store.writing() as writer:
        still = store.job(job.id)
        to = _wish(store, job)
        if to is None or still is None or still.state is not JobState.HELD:
            return
        if to == _OFF:
            writer.append("print_outcome", _called_off(job), at=at, attendee=job.attendee)
        else:
            payload = {"job": job.id, "printer": to}
            writer.append("print_queued", payload, at=at, attendee=job.attendee)
        writer.local_set(_mark(job), "")


def _known(store: Store, job_id: str) -> PrintJob:
    job = store.job(job_id)
    if job is None:
        raise NotKnown(what=PRINT_JOB, name=job_id[:60])
    return job


def _called_off(job: PrintJob) -> Mapping[str, Any]:
    return {"job": job.id, "outcome": JobState.WITHDRAWN.value, "detail": CALLED_OFF}


def _mark(job: PrintJob) -> str:
    return f"asked back:{job.id}"


def _wish(store: Store, job: PrintJob) -> str | None:
    """Where *job* is to go once its printer gives it back; None: nobody asked for it.

    A mark counts for the attempt it was made in: one that came out, or went again, is done with.
    """
    attempt, _, to = store.local_get(_mark(job)).partition(" ")
    return to if job.state is JobState.HELD and attempt == str(job.attempts) else None
