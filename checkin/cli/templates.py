"""`templates`, `template …`: the badge templates of an event, in and out, checked and tried."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from checkin import templates, tryout
from checkin.cli import common
from checkin.errors import BadField, NotWritten
from checkin.foreign import indico, pretix
from checkin.foreign.common import Missed
from checkin.lint import Finding, Severity
from checkin.pagesetup import check_name, rename
from checkin.render import backgrounds, badge_file
from checkin.store import Store
from checkin.template import Template
from checkin.templates import Listed

template = typer.Typer(no_args_is_help=True, help="One badge template: export, import, lint…")

_Name = Annotated[str, typer.Argument(metavar="NAME", callback=common.plain)]


class System(StrEnum):
    """Whose design a file holds."""

    INDICO = "indico"
    PRETIX = "pretix"


def list_templates(event: common.EventArgument, as_json: common.JsonOption = False) -> int:
    """List the badge templates: the event's own, then those that come with the program."""
    with common.opened(event, read_only=True) as store:
        rows = templates.listed(store)
    common.say(
        {"templates": [_about(row) for row in rows]}, "\n".join(map(_line, rows)), as_json=as_json
    )
    return common.DONE


@template.command("export")
def export(
    event: common.EventArgument,
    name: _Name,
    out: Annotated[Path, typer.Option(metavar="FILE", help="Where to write it: NAME.badge.")],
    as_json: common.JsonOption = False,
) -> int:
    """Write a template with its pictures to one file."""
    common.check_out(event, out)
    with common.opened(event, read_only=True) as store:
        found = templates.named(store, name)
    badge_file.write(out, found)
    common.say({"template": found.name, "file": str(out)}, f"Wrote {out}.", as_json=as_json)
    return common.DONE


@template.command("import")
def take_in(
    event: common.EventArgument,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A file made by “export”.")],
    system: Annotated[
        System | None, typer.Option("--from", help="The file holds a design of this system.")
    ] = None,
    name: Annotated[
        str, typer.Option(callback=common.plain, help="What to call it; else as in the file.")
    ] = "",
    size: Annotated[
        str, typer.Option(metavar="WxH", help="With pretix: the size of the badge, in mm.")
    ] = "",
    background: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Picture or PDF to lie under everything."),
    ] = None,
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Keep a template from a file in the event; with --from, list what could not be taken over.

    A template of that name is replaced; exit 4 if something could not be taken over.
    """
    with common.opened(event) as store:
        under = background and badge_file.contents(background)
        size_mm = _size(size) if size else None
        if background and under and size_mm is None:
            size_mm = backgrounds.size_mm(background.name, under)
        found, missed = _read(store, file, system, name, size_mm)
        if background and under:
            found = backgrounds.laid_under(found, background.name, under)
            missed = tuple(one for one in missed if not one.is_background)
        kept = templates.save(store, found, at=common.now(), actor=actor)
        findings = tryout.findings(store, kept)
    document: dict[str, Any] = {
        "template": kept.name,
        "title": kept.title,
        "version": kept.version,
        "missed": [{"element": one.element, "says": str(one)} for one in missed],
        "findings": [_finding(one) for one in findings],
    }
    lines = [f"Kept “{kept.title}” as {kept.name}, version {kept.version}."]
    lines += [f"  not taken over: {_place(one)}{one}" for one in missed]
    lines += _sentences(findings)
    common.say(document, "\n".join(lines), as_json=as_json)
    return common.NEEDS_A_PERSON if missed else common.DONE


@template.command("remove")
def remove(
    event: common.EventArgument,
    name: _Name,
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Take one of the event's own templates off it."""
    with common.opened(event) as store:
        templates.remove(store, name, at=common.now(), actor=actor)
    common.say({"removed": name}, f"Removed {name}.", as_json=as_json)
    return common.DONE


@template.command("lint")
def lint(
    event: common.EventArgument,
    name: _Name,
    printer: Annotated[
        list[str] | None,
        typer.Option(metavar="NAME", help="Also at this printer's paper; may be repeated."),
    ] = None,
    as_json: common.JsonOption = False,
) -> int:
    """Say what is likely to go wrong with a template; exit 4 if something will."""
    with common.opened(event, read_only=True) as store:
        found = templates.named(store, name)
        papers = tryout.papers_of(store, found.name)
        for one in printer or ():
            if paper := tryout.paper_in(store, one):
                papers[one] = paper
        findings = tryout.findings(store, found, papers=papers)
    document = {"template": found.name, "findings": [_finding(one) for one in findings]}
    text = "\n".join(_sentences(findings)) or f"Nothing to mend in {found.name}."
    common.say(document, text, as_json=as_json)
    wrong = any(one.severity is Severity.ERROR for one in findings)
    return common.NEEDS_A_PERSON if wrong else common.DONE


@template.command("worst")
def worst(
    event: common.EventArgument,
    name: _Name,
    out: Annotated[Path, typer.Option(metavar="FILE", help="The PDF to write.")],
    count: Annotated[int, typer.Option(min=1, max=300, help="How many badges.")] = 30,
    as_json: common.JsonOption = False,
) -> int:
    """Show on a few pages those badges of the list that are hardest to set; exit 4 if one fails."""
    common.check_out(event, out)
    with common.opened(event, read_only=True) as store, common.progress_bar("Looking") as tell:
        found = templates.named(store, name)
        people = tryout.worst(store, found, count, progress=tell)
    pdf = tryout.sheet(people, title=f"The {len(people)} worst badges: {found.title}")
    try:
        out.write_bytes(pdf)
    except OSError as error:
        raise NotWritten(path=out, why=error.strerror or type(error).__name__) from error
    document = {
        "file": str(out),
        "badges": [
            {
                "attendee": one.attendee.id,
                "name": one.attendee.name,
                "refused": one.refused,
                "why": [str(words) for words in one.words],
            }
            for one in people
        ],
    }
    lines = [f"{len(people)} badges in {out}"]
    lines += [f"  {one.attendee.name}: {'; '.join(map(str, one.words))}" for one in people]
    common.say(document, "\n".join(lines), as_json=as_json)
    refused = any(one.refused for one in people)
    return common.NEEDS_A_PERSON if refused else common.DONE


def _read(
    store: Store,
    file: Path,
    system: System | None,
    name: str,
    size_mm: tuple[float, float] | None,
) -> tuple[Template, tuple[Missed, ...]]:
    """The template in *file* under the name it is to have, and what did not map."""
    if system is None:
        found = badge_file.read(file)
        return (rename(found, name=name) if name else found), ()
    text = badge_file.contents(file).decode("utf-8-sig", "replace")
    wanted = name or templates.free_name(store, file.stem)
    check_name(wanted)
    if system is System.INDICO:
        imported = indico.read(text, wanted)
    else:
        imported = pretix.read(text, wanted, size_mm=size_mm)
    return imported.template, imported.missed


def _size(text: str) -> tuple[float, float]:
    width, _, height = text.lower().replace("×", "x").partition("x")
    try:
        return float(width), float(height)
    except ValueError as error:
        wanted = "a width and a height in mm such as 148x105"
        raise BadField(field="--size", value=text[:40], wanted=wanted) from error


def _about(row: Listed) -> dict[str, Any]:
    found = row.template
    return {
        "name": row.name,
        "title": row.title,
        "own": row.own,
        "replaces": row.replaces,
        "version": row.version,
        "width_mm": found.width_mm if found else None,
        "height_mm": found.height_mm if found else None,
        "fault": str(row.fault) if row.fault else None,
    }


def _line(row: Listed) -> str:
    parts = [row.name, row.title]
    if row.template is not None:
        parts.append(f"{row.template.width_mm:g} × {row.template.height_mm:g} mm")
    if row.own:
        parts.append(f"own, version {row.version}")
    if row.fault is not None:
        parts.append(str(row.fault))
    return " · ".join(parts)


def _finding(one: Finding) -> dict[str, Any]:
    return {
        "kind": one.kind.value,
        "severity": one.severity.value,
        "element": one.element,
        "says": str(one),
    }


def _sentences(findings: list[Finding]) -> list[str]:
    return [
        f"  {one.severity.value}: {f'{one.element}: ' if one.element else ''}{one}"
        for one in findings
    ]


def _place(one: Missed) -> str:
    return f"element {one.element}: " if one.element else ""
