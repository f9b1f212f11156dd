"""`printers`, `printer …`, `print`, `spool`: the printers of an event, and badges on their way."""

import threading
import time
from dataclasses import asdict
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from checkin import (
    desk,
    fleet,
    paths,
    preprint,
    rolls,
    routing,
    spool,
    tending,
    waiting,
)
from checkin.cli import common
from checkin.errors import NotKnown
from checkin.fleet import KnownPrinter
from checkin.model import JobState, PrintJob
from checkin.printers import base, urls
from checkin.printers.base import Result
from checkin.store import Store
from checkin.waiting import Done
from checkin.words import PRINT_JOB

printer = typer.Typer(no_args_is_help=True, help="One printer of the event: add, test, status…")

_Name = Annotated[str, typer.Argument(metavar="NAME", callback=common.plain)]
_To = Annotated[
    str,
    typer.Option(
        "--printer", metavar="NAME", callback=common.plain, help="Printer, pool, address."
    ),
]

#: How a badge that was sent ends the command.
_EXIT_CODES = {
    Result.PRINTED: common.DONE,
    Result.ACCEPTED: common.DONE,
    Result.HELD: common.NEEDS_A_PERSON,
    Result.NOT_SENT: common.FAILED,
    Result.UNKNOWN: common.NEEDS_A_PERSON,
}
_RESULTS = {
    JobState.PRINTED: Result.PRINTED,
    JobState.HANDED_OVER: Result.PRINTED,
    JobState.ACCEPTED: Result.ACCEPTED,
    JobState.HELD: Result.HELD,
    JobState.UNKNOWN: Result.UNKNOWN,
    JobState.SENDING: Result.UNKNOWN,
}


def printers(
    event: common.EventArgument,
    discover: Annotated[
        bool, typer.Option("--discover", help="Look for printers that are not added yet.")
    ] = False,
    as_json: common.JsonOption = False,
) -> int:
    """List the printers of the event and what waits for them; with --discover others there are."""
    with common.opened(event, read_only=True) as store:
        known = [_about(store, one) for one in fleet.printers(store)]
        lines = [_line(store, one) for one in known]
    document: dict[str, Any] = {"printers": known}
    if discover:
        added = {one["url"] for one in known}
        found = [one for one in urls.discover(listen_s=urls.LISTEN_S) if one.url not in added]
        document["found"] = [asdict(one) for one in found]
        lines += [f"found: {one.name} · {one.url}" for one in found] or ["No other printer found."]
    common.say(document, "\n".join(lines) or "No printer was added yet.", as_json=as_json)
    return common.DONE


@printer.command("add")
def add(
    event: common.EventArgument,
    name: _Name,
    url: Annotated[str, typer.Argument(metavar="URL", callback=common.plain)],
    template: Annotated[
        str, typer.Option(help="Badge template; else the one that fits its paper best.")
    ] = "",
    pool: Annotated[
        str, typer.Option(callback=common.plain, help="Printers that help each other out.")
    ] = "",
    category: Annotated[
        list[str] | None, typer.Option(help="Whose badges it is for; may be repeated.")
    ] = None,
    desk_: Annotated[
        list[str] | None, typer.Option("--desk", help="Which desks it is for; may be repeated.")
    ] = None,
    roll: Annotated[int, typer.Option(min=0, help="Labels on a fresh roll, to count them.")] = 0,
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Add a printer, or change the one of that name; refused if the template does not fit."""
    wanted = KnownPrinter(
        name=name,
        url=url,
        template=template,
        pool=pool,
        categories=tuple(category or ()),
        desks=tuple(desk_ or ()),
        roll=roll,
    )
    with common.opened(event) as store:
        at = common.now()
        added = fleet.add(store, wanted, at=at, actor=actor)
        if roll and rolls.left(store, added.name, now=at) is None:
            rolls.load(store, added.name, at=at, actor=actor)
        document = _about(store, added)
    text = f"{added.name} prints “{added.template}”."
    common.say(document, text, as_json=as_json)
    return common.DONE


@printer.command("remove")
def remove(
    event: common.EventArgument,
    name: _Name,
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Take a printer off the event; what waits for it goes to its pool."""
    with common.opened(event) as store:
        moved = routing.retire(store, name, at=common.now(), actor=actor)
    text = f"Removed {name}." + (f" {moved} badges went to its pool." if moved else "")
    common.say({"removed": name, "moved": moved}, text, as_json=as_json)
    return common.DONE


@printer.command("status")
def status(event: common.EventArgument, name: _Name, as_json: common.JsonOption = False) -> int:
    """Ask a printer how it is; exit 1 if it would not print now."""
    with common.opened(event) as store:
        check = tending.check(store, name, data_dir=paths.data_dir(), at=common.now())
        known = fleet.find(store, name)
        document = _about(store, known) if known is not None else {"name": name, "url": name}
    document |= {"ready": check.ready, "detail": check.detail, "stock": check.stock.value}
    text = "Ready." if check.ready else check.detail
    common.say(document, text, as_json=as_json)
    return common.DONE if check.ready else common.FAILED


@printer.command("roll")
def roll_(
    event: common.EventArgument,
    name: _Name,
    labels: Annotated[
        int | None, typer.Option(min=0, help="How many are on it; else as many as on a fresh one.")
    ] = None,
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Say that a roll of labels was put in, or how many are left on it."""
    with common.opened(event) as store:
        at = common.now()
        rolls.load(store, name, labels, at=at, actor=actor)
        found = rolls.left(store, name, now=at)
    left = found.left if found else 0
    common.say({"name": name, "labels_left": left}, f"{left} labels.", as_json=as_json)
    return common.DONE


@printer.command("test")
def print_test_page(
    event: common.EventArgument, name: _Name, as_json: common.JsonOption = False
) -> int:
    """Print a test page: ruler, edges, the smallest code, every script."""
    started = time.monotonic()
    with common.opened(event) as store:
        job, outcome = tending.print_test_page(store, name, data_dir=paths.data_dir())
    return _say_outcome(job, outcome.result, outcome.detail, started, as_json)


def print_(
    event: common.EventArgument,
    code: common.CodeArgument,
    to: _To,
    wait: Annotated[
        float | None,
        typer.Option(min=0, metavar="SECONDS", help="Try again and watch it for so long."),
    ] = None,
    reason: Annotated[str, typer.Option(callback=common.plain, help="Why once more.")] = "",
    template: Annotated[str, typer.Option(help="Name of the badge template.")] = "",
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Print one badge now and say what came of it: printed, accepted, held, not-sent, unknown."""
    started = time.monotonic()
    with common.opened(event) as store:
        attendee = common.somebody(store, code)
        at = common.now()
        device = routing.chosen(store, to, attendee, desk=store.label, at=at)
        fleet.opened(store, device, threading.Event()).close()  # a wrong name queues nothing
        job_id = desk.print_badge(
            store,
            attendee.id,
            printer=device,
            template=template,
            reason=reason,
            at=at,
            actor=actor,
        )
        job = spool.send_now(store, job_id, data_dir=paths.data_dir(), wait_s=wait)
    detail = job.detail or (base.BUSY if job.state is JobState.QUEUED else "")
    if job.printer != device:
        detail = f"{detail} It went to {job.printer}.".strip()
    return _say_outcome(job.id, _result(job), detail, started, as_json)


class Seen(StrEnum):
    """What a person says who looked into the tray."""

    THERE = "there"
    NOT_THERE = "not-there"


def spool_(
    event: common.EventArgument,
    job: Annotated[
        str,
        typer.Option(
            "--job", metavar="JOB", help="One badge; needs --seen, --withdraw or --send-to."
        ),
    ] = "",
    seen: Annotated[
        Seen | None, typer.Option(help="Whether it lies in the tray; not there: print again.")
    ] = None,
    withdraw: Annotated[bool, typer.Option("--withdraw", help="Call the badge off.")] = False,
    send_to: Annotated[
        str,
        typer.Option(
            metavar="PRINTER", callback=common.plain, help="Let it come from another printer."
        ),
    ] = "",
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """List the badges that wait or must be looked for; or say of one what is to become of it."""
    if (seen is not None) + withdraw + bool(send_to) != bool(job):
        raise typer.BadParameter("--job goes with one of --seen, --withdraw and --send-to")
    if seen is not None:
        return _answer(event, job, seen, actor, as_json)
    if job:
        return _order(event, job, send_to, actor, as_json)
    with common.opened(event, read_only=True) as store:
        jobs = store.jobs([*routing.WAITING, JobState.UNKNOWN])
        zone = ZoneInfo(store.event.timezone)
        names = {one.id: one.name for one in store.attendees([job.attendee for job in jobs])}
        listed = [_job(store, one) for one in jobs]
    lines = [
        " · ".join(
            part
            for part in (
                one.state.value,
                names.get(one.attendee, one.attendee),
                one.printer,
                _clock(one.queued_at, zone),
                one.detail,
            )
            if part
        )
        for one in jobs
    ]
    common.say({"jobs": listed}, "\n".join(lines) or "No badge waits.", as_json=as_json)
    return common.DONE


def send_many(
    store: Store,
    to: str,
    *,
    category: str,
    changed: bool,
    order: preprint.Order,
    tray: int,
    template: str,
    actor: str,
    as_json: bool,
) -> int:
    """`badges --printer`: queue them, print them, and say what came of each."""
    with common.progress_bar("Laying out") as tell:
        queued = preprint.queue(
            store,
            to,
            category=category,
            changed=changed,
            order=order,
            tray=tray,
            template=template,
            at=common.now(),
            actor=actor,
            progress=tell,
        )
    with common.progress_bar("Printing"):
        spool.work_off(store, to, data_dir=paths.data_dir())
    jobs = [job for one in queued.jobs if (job := store.job(one)) is not None]
    names = {one.id: one.name for one in store.attendees([job.attendee for job in jobs])}
    counts = {result.value: 0 for result in Result}
    for job in jobs:
        counts[_result(job).value] += 1
    document = {
        "jobs": [_job(store, job) for job in jobs],
        **counts,
        "unchanged": queued.unchanged,
        "not_printable": [
            {"attendee": one, "says": " ".join(map(str, why))} for one, why in queued.refused
        ],
    }
    lines = [", ".join(f"{number} {result}" for result, number in counts.items() if number)]
    lines += [
        f"  {_result(job).value}: {names.get(job.attendee, job.attendee)}: {job.detail}"
        for job in jobs
        if _result(job) not in (Result.PRINTED, Result.ACCEPTED)
    ]
    common.say(document, "\n".join(lines).strip() or "No badge to print.", as_json=as_json)
    out = counts[Result.PRINTED.value] + counts[Result.ACCEPTED.value]
    return common.DONE if out == len(jobs) and not queued.refused else common.NEEDS_A_PERSON


def _answer(event: common.EventArgument, job: str, seen: Seen, actor: str, as_json: bool) -> int:
    with common.opened(event) as store:
        if store.job(job) is None:
            raise NotKnown(what=PRINT_JOB, name=job[:60])
        there = seen is Seen.THERE
        answered = spool.answer_unknown(store, job, there, at=common.now(), actor=actor)
        now = store.job(job)
    text = "Noted." if answered else "There was nothing to answer any more."
    state = now.state.value if now else ""
    common.say({"job": job, "answered": answered, "state": state}, text, as_json=as_json)
    return common.DONE


#: What `--withdraw` and `--send-to` came to, in words and as an exit code.
_ORDERED = {
    Done.DONE: ("Done.", common.DONE),
    Done.ASKED_BACK: ("Done as soon as its printer gives it back.", common.DONE),
    Done.TOO_LATE: ("Too late: it is on its way, or it came out.", common.REFUSED),
}


def _order(event: common.EventArgument, job: str, to: str, actor: str, as_json: bool) -> int:
    """Send a badge *to* another printer, or with "" call it off."""
    with common.opened(event) as store:
        at = common.now()
        done = (
            waiting.send_to(store, job, to, at=at, actor=actor)
            if to
            else waiting.call_off(store, job, at=at, actor=actor)
        )
        now = store.job(job)
    text, code = _ORDERED[done]
    document = {"job": job, "answer": done.value, "state": now.state.value if now else ""}
    common.say(document, text, as_json=as_json)
    return code


def _say_outcome(job: str, result: Result, detail: str, started: float, as_json: bool) -> int:
    ms = round((time.monotonic() - started) * 1000)
    document = {"job": job, "outcome": result.value, "detail": detail, "ms": ms}
    common.say(document, f"{result.value}. {detail}".strip(), as_json=as_json)
    return _EXIT_CODES[result]


def _result(job: PrintJob) -> Result:
    """What is known of a badge; of one that waits, that nothing left us."""
    return _RESULTS.get(job.state, Result.NOT_SENT)


def _about(store: Store, one: KnownPrinter) -> dict[str, Any]:
    found = tending.about(store, one, now=common.now())
    return {
        "name": one.name,
        "url": one.url,
        "template": one.template,
        "pool": one.pool,
        "categories": list(one.categories),
        "desks": list(one.desks),
        "roll": one.roll,
        "waiting": found.waiting,
        "unknown": found.unknown,
        "labels_left": found.labels_left,
        "runs_out": found.runs_out.isoformat() if found.runs_out else None,
    }


def _line(store: Store, about: dict[str, Any]) -> str:
    parts = [about["name"], about["url"], about["template"]]
    if about["waiting"]:
        parts.append(f"{about['waiting']} waiting")
    if about["unknown"]:
        parts.append(f"{about['unknown']} to look for")
    if about["labels_left"] is not None:
        parts.append(f"{about['labels_left']} labels")
    if about["runs_out"]:
        at = datetime.fromisoformat(about["runs_out"])
        zone = ZoneInfo(store.event.timezone)
        parts.append(f"runs out at about {_clock(at, zone)}")
    return " · ".join(parts)


def _job(store: Store, job: PrintJob) -> dict[str, Any]:
    place = preprint.place_of(store, job.attendee)
    return {
        "job": job.id,
        "attendee": job.attendee,
        "issue": job.issue,
        "printer": job.printer,
        "state": job.state.value,
        "detail": job.detail,
        "reason": job.reason,
        "attempts": job.attempts,
        "tray": place.tray if place else None,
        "number": place.number if place else None,
        "queued_at": job.queued_at.isoformat() if job.queued_at else None,
    }


def _clock(at: datetime | None, zone: ZoneInfo) -> str:
    return at.astimezone(zone).strftime("%H:%M") if at else ""
