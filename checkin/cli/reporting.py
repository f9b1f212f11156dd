"""`export`, `stats`, `verify`, `backup`, `restore`, `merge`: the file as a whole."""

from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from checkin import paths, reports
from checkin.cli import common
from checkin.errors import FactsRefused, NotConfirmed, NotWritten
from checkin.store import Store, backups


class _Report(StrEnum):
    ATTENDANCE = "attendance"
    ATTENDEES = "attendees"
    JOURNAL = "journal"
    NO_SHOWS = "no-shows"


class _Format(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"
    JSONL = "jsonl"


def export(
    event: common.EventArgument,
    what: Annotated[_Report, typer.Argument(metavar="attendance|attendees|journal|no-shows")],
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to write.")],
    format_: Annotated[_Format, typer.Option("--format")] = _Format.CSV,
    bom: Annotated[bool, typer.Option(help="Begin a CSV with the mark that Excel needs.")] = False,
    as_json: common.JsonOption = False,
) -> int:
    """Write a log: who was where, who is on the list, who did not come, everything."""
    common.check_out(event, out)
    with common.opened(event, read_only=True) as store, common.progress_bar("Writing") as tell:
        rows = reports.export(store, what.value, format_.value, out, bom=bom, progress=tell)
    common.say({"rows": rows, "file": str(out)}, f"{rows} rows in {out}", as_json=as_json)
    return common.DONE


def stats(event: common.EventArgument, as_json: common.JsonOption = False) -> int:
    """Counts by category and checkpoint."""
    with common.opened(event, read_only=True) as store:
        figures = reports.stats(store)
        name = store.event.name
    document = asdict(figures) | {
        "categories": {
            category: {"attendees": total, "checked_in": came}
            for category, (total, came) in figures.categories.items()
        },
        "checkpoints": {
            checkpoint: {"inside": inside, "people": people, "entries": entries, "exits": exits}
            for checkpoint, (inside, people, entries, exits) in figures.checkpoints.items()
        },
    }
    lines = [f"{name}: {figures.checked_in} of {figures.attendees} checked in"]
    lines += [
        f"  {category or '(no category)'}: {came} of {total}"
        for category, (total, came) in figures.categories.items()
    ]
    lines += [
        f"  {checkpoint}: {inside} inside, {entries} in, {exits} out"
        for checkpoint, (inside, _, entries, exits) in figures.checkpoints.items()
    ]
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
    chosen = backup or (known[0] if known else None)
    if chosen is None or not chosen.is_file():
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
        try:
            taken = store.merge_from(source, now=common.now())
        except FactsRefused as refused:
            _say_taken(int(str(refused.facts["taken"])), as_json)
            raise
    _say_taken(taken, as_json)
    return common.DONE


def _say_taken(taken: int, as_json: bool) -> None:
    common.say({"taken": taken}, f"{taken} records taken over.", as_json=as_json)
