"""`export`: logs as files, and lists to be signed."""

from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any, cast

import typer

from checkin import reports, signature_files, values
from checkin.cli import common, doors


class _Report(StrEnum):
    ATTENDANCE = "attendance"
    ATTENDEES = "attendees"
    JOURNAL = "journal"
    NO_SHOWS = "no-shows"
    SESSIONS = "sessions"
    SIGNATURES = "signatures"


class _Format(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"
    JSONL = "jsonl"
    PDF = "pdf"


_SHEETS = "Signatures"


def export(
    event: common.EventArgument,
    what: Annotated[
        _Report,
        typer.Argument(metavar="attendance|attendees|journal|no-shows|sessions|signatures"),
    ],
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to write.")],
    format_: Annotated[
        _Format | None,
        typer.Option(
            "--format", help="Else as FILE ends: .csv, .xlsx or .jsonl, signatures also .pdf."
        ),
    ] = None,
    bom: Annotated[bool, typer.Option(help="Begin a CSV with the mark that Excel needs.")] = False,
    by: Annotated[
        str,
        typer.Option(metavar="day|session", rich_help_panel=_SHEETS, help="A list for each."),
    ] = "day",
    day: Annotated[
        list[str] | None,
        typer.Option(metavar="DATE", rich_help_panel=_SHEETS, help="Only this day; repeatable."),
    ] = None,
    session: Annotated[
        list[str] | None,
        typer.Option(rich_help_panel=_SHEETS, help="Only this session, key or title; repeatable."),
    ] = None,
    supplement: Annotated[
        bool,
        typer.Option(
            "--supplement", rich_help_panel=_SHEETS, help="Only who is on no list printed before."
        ),
    ] = False,
    project: Annotated[
        str | None, typer.Option(rich_help_panel=_SHEETS, help="What the project is called.")
    ] = None,
    number: Annotated[
        str | None, typer.Option(rich_help_panel=_SHEETS, help="The project's number.")
    ] = None,
    programme: Annotated[
        str | None, typer.Option(rich_help_panel=_SHEETS, help="The funding programme.")
    ] = None,
    organiser: Annotated[str | None, typer.Option(rich_help_panel=_SHEETS)] = None,
    place: Annotated[str | None, typer.Option(rich_help_panel=_SHEETS)] = None,
    home_country: Annotated[
        str | None,
        typer.Option(metavar="CODE", rich_help_panel=_SHEETS, help="Who is local: BE, FR…"),
    ] = None,
    logo: Annotated[
        list[Path] | None,
        typer.Option(metavar="FILE", rich_help_panel=_SHEETS, help="PNG, JPEG or SVG; repeatable."),
    ] = None,
    note: Annotated[
        str | None, typer.Option(rich_help_panel=_SHEETS, help="A sentence at the foot.")
    ] = None,
    language: Annotated[
        str | None, typer.Option(metavar="en|fr|nl|de", rich_help_panel=_SHEETS)
    ] = None,
    free: Annotated[
        int, typer.Option(min=0, max=500, rich_help_panel=_SHEETS, help="Empty lines at the end.")
    ] = 0,
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Write a log: who was where, in which session how long, who is on the list, lists to sign.

    What stands on signature lists (project, number, logos…) is kept for the next time.
    """
    written_as = _format(out, format_)
    common.check_out(event, out)
    if what is not _Report.SIGNATURES:
        if written_as is _Format.PDF:
            raise typer.BadParameter("only signatures can be a PDF")
        with common.opened(event, read_only=True) as store, common.progress_bar("Writing") as tell:
            rows = reports.export(
                store,
                cast(reports.Report, what.value),
                cast(reports.Format, written_as.value),
                out,
                now=common.now(),
                bom=bom,
                progress=tell,
            )
        common.say({"rows": rows, "file": str(out)}, f"{rows} rows in {out}", as_json=as_json)
        return common.DONE
    texts = {
        "project": project,
        "number": number,
        "programme": programme,
        "organiser": organiser,
        "place": place,
        "home_country": _country(home_country),
        "note": note,
        "language": _one_of("--language", language, ("en", "fr", "nl", "de")),
        "logos": None if logo is None else tuple(str(path.resolve()) for path in logo),
    }
    with common.opened(event) as store:
        options = replace(
            signature_files.kept(store),
            by=_one_of("--by", by, ("day", "session")),
            days=tuple(_day(text) for text in day or ()),
            sessions=tuple(doors.session_named(store, text).key for text in session or ()),
            supplement=supplement,
            free=free,
            **{name: said for name, said in texts.items() if said is not None},
        )
        with common.progress_bar("Writing") as tell:
            done = signature_files.write(
                store,
                out,
                written_as.value,
                options,
                now=common.now(),
                actor=actor,
                bom=bom,
                progress=tell,
            )
    document = {"lists": done.lists, "rows": done.people, "sheets": done.sheets, "file": str(out)}
    people = "1 person" if done.people == 1 else f"{done.people} people"
    lists = "1 list" if done.lists == 1 else f"{done.lists} lists"
    said = f"{people} on {lists} in {out}"
    common.say(document, said, as_json=as_json)
    return common.DONE


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(f"--day {text[:40]} is no date such as 2024-05-07") from error


def _country(text: str | None) -> str | None:
    if not text:
        return text
    code = values.country(text)
    if code is None:
        raise typer.BadParameter(f"--home-country {text[:40]} is no country")
    return code


def _one_of(option: str, said: str | None, known: tuple[str, ...]) -> Any:
    if said is not None and said not in known:
        raise typer.BadParameter(f"{option} is one of {', '.join(known)}")
    return said


def _format(out: Path, said: _Format | None) -> _Format:
    """The format of *out*: as was said, else as its name ends; wrong usage where the two differ."""
    ending = out.suffix.casefold().removeprefix(".")
    named = _Format(ending) if ending in list(_Format) else None
    if said and named and said is not named:
        raise typer.BadParameter(f"--format {said} and the ending .{ending} do not fit together")
    return said or named or _Format.CSV
