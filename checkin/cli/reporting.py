"""`stats`, `verify`, `backup`, `restore`, `merge`: the file as a whole."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from checkin import attended, door, doubles, paths, programmes, reports, says
from checkin.cli import common, doors
from checkin.errors import FactsRefused, NotConfirmed, NotWritten, StoreMissing
from checkin.store import Store, backups


def stats(event: common.EventArgument, as_json: common.JsonOption = False) -> int:
    """Counts by category and checkpoint: inside now, how many may be, and the most there were."""
    with common.opened(event, read_only=True) as store:
        now = common.now()
        figures = reports.stats(store, now)
        twice = programmes.double_booked(store)
        name, zone = store.event.name, ZoneInfo(store.event.timezone)
        totals = attended.totals(store, now)
        inside = {t.checkpoint.key: door.figures(store, t.checkpoint.key, now) for t in totals}
    document = asdict(figures) | {
        "categories": {
            category: {"attendees": total, "checked_in": came}
            for category, (total, came) in figures.categories.items()
        },
        "checkpoints": {
            one.checkpoint.name: doors.figures_json(one, inside[one.checkpoint.key], zone)
            for one in totals
        },
    }
    document["double_booked"] = len({attendee for attendee, _, _ in twice})
    lines = [f"{name}: {figures.checked_in} of {figures.attendees} checked in"]
    lines += [
        f"  {category or '(no category)'}: {came} of {total}"
        for category, (total, came) in figures.categories.items()
    ]
    lines += [
        f"  {one.checkpoint.name}: {doors.figures_line(one, inside[one.checkpoint.key])}"
        for one in totals
    ]
    if twice:
        count = document["double_booked"]
        people = "1 person is" if count == 1 else f"{count} people are"
        lines.append(f"{people} registered for two sessions at once.")
    common.say(document, "\n".join(lines), as_json=as_json)
    return common.DONE


def verify(event: common.EventArgument, as_json: common.JsonOption = False) -> int:
    """Prove that no record was changed and that the tables say what the records say."""
    with common.opened(event, read_only=True) as store, common.progress_bar("Proving") as tell:
        proof = store.verify(tell)
    text = "\n".join(proof.problems) or f"All is well: {proof.facts} records hold."
    common.say(asdict(proof) | {"holds": proof.holds}, text, as_json=as_json)
    if proof.holds:
        return common.DONE
    common.fail(
        f"{event} does not hold together ({len(proof.problems)} found). Keep it, and go on with"
        " the newest backup that does."
    )
    return common.FAILED


def backup(event: common.EventArgument, as_json: common.JsonOption = False) -> int:
    """Copy the file beside itself; the last ten copies are kept."""
    with common.opened(event) as store:
        made = store.backup(common.now())
    common.say({"backup": str(made)}, f"Backup: {made}", as_json=as_json)
    return common.DONE


def restore(
    event: common.EventArgument,
    backup: Annotated[
        Path | None, typer.Option("--from", metavar="FILE", help="Else the newest.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do it; close every window first.")] = False,
    as_json: common.JsonOption = False,
) -> int:
    """Put a backup in the place of the file; what was there is kept under another name."""
    known = backups.newest_first(event)
    if backup is not None and not backup.is_file():
        raise StoreMissing(path=backup)
    chosen = backup or (known[0] if known else None)
    if chosen is None:
        raise NotWritten(path=event, why="there is no backup to restore it from")
    if event.exists() and not event.is_file():
        raise NotWritten(path=event, why="it is no file")
    if not yes:
        raise NotConfirmed
    Store.open(chosen, data_dir=paths.data_dir(), at=common.now(), read_only=True).close()
    try:
        kept = backups.restore(chosen, event)
    except OSError as error:
        raise NotWritten(path=event, why=error.strerror or type(error).__name__) from error
    text = f"Restored from {chosen.name}." + (f" The old file is now {kept.name}." if kept else "")
    document = {"restored": str(chosen), "kept": str(kept) if kept else None}
    common.say(document, text, as_json=as_json)
    return common.DONE


def merge(
    event: common.EventArgument,
    other: Annotated[Path, typer.Argument(metavar="OTHER", help="A copy of the same event.")],
    as_json: common.JsonOption = False,
) -> int:
    """Take over every fact that another copy of this event has more."""
    with common.opened(event) as store, common.opened(other, read_only=True) as source:
        ours, theirs = store.heads(), source.heads()
        try:
            taken = store.merge_from(source, now=common.now())
        except FactsRefused as refused:
            _say_merged(store, int(str(refused.facts["taken"])), ours, theirs, as_json=as_json)
            raise
        _say_merged(store, taken, ours, theirs, as_json=as_json)
    return common.DONE


def _say_merged(
    store: Store, taken: int, ours: doubles.Heads, theirs: doubles.Heads, *, as_json: bool
) -> None:
    """Say what came in, and what the two copies did twice."""
    zone = ZoneInfo(store.event.timezone)
    double = doubles.entries(store, ours, theirs)
    crossed = doubles.corrections(store, ours, theirs)
    full = door.overfilled(store, common.now())
    document: dict[str, Any] = {
        "taken": taken,
        "admitted_twice": [
            asdict(one) | {"at": [says.local(at, zone).isoformat() for at in one.at]}
            for one in double
        ],
        "crossed_corrections": [asdict(one) for one in crossed],
    }
    if full:
        document["overfilled"] = [
            {"checkpoint": one.checkpoint.name, **asdict(one.figures)} for one in full
        ]
    lines = [f"{taken} records taken over."]
    lines += [
        f"  let in twice at {one.checkpoint}: {one.name} ({_where_and_when(one, zone)})"
        for one in double
    ]
    lines += [
        f"  corrected at both: {one.name}: {one.field} is “{one.stands}”, not “{one.other}”"
        for one in crossed
    ]
    lines += [
        f"  too many inside {one.checkpoint.name}: {one.figures.inside} of {one.figures.capacity}"
        for one in full
    ]
    common.say(document, "\n".join(lines), as_json=as_json)


def _where_and_when(one: doubles.DoubleEntry, zone: ZoneInfo) -> str:
    return ", ".join(
        f"{says.local(at, zone):%Y-%m-%d %H:%M} {station}"
        for at, station in zip(one.at, one.stations, strict=True)
    )
