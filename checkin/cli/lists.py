"""`init`, `import`, `demo`: an event file, and who is on its list."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
from typing import Annotated, Any

import typer

from checkin import events, headers, intake, paths, settings
from checkin.cli import common
from checkin.matching import Doubtful
from checkin.merge import Conflict
from checkin.sources.encodings import EncodingDoubt, Sample
from checkin.store import Store


def init(
    event: common.EventArgument,
    name: Annotated[str, typer.Option(help="What the event is called.")],
    timezone: Annotated[str, typer.Option(help="Its time zone, such as Europe/Brussels.")],
    subtitle: Annotated[str, typer.Option(help="Dates and place, as they stand on badges.")] = "",
    as_json: common.JsonOption = False,
) -> int:
    """Make an event file with a registration desk in it."""
    data = paths.data_dir()
    label = settings.load(paths.settings_file(data)).station
    with events.make(
        event,
        name=name,
        timezone=timezone,
        subtitle=subtitle,
        data_dir=data,
        at=common.now(),
        label=label,
    ) as store:
        made = store.event
    document = {"event": made.id, "name": made.name, "timezone": made.timezone, "file": str(event)}
    common.say(document, f"Made {Path(event)} for “{made.name}”.", as_json=as_json)
    return common.DONE


def import_list(
    event: common.EventArgument,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="CSV, TSV, XLSX or ODS.")],
    mapping: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="COLUMN=FIELD", help="What a column holds; repeatable."),
    ] = None,
    encoding: Annotated[str, typer.Option(help="What the file is written in.")] = "",
    sheet: Annotated[str, typer.Option(help="Which sheet of a workbook.")] = "",
    adds: Annotated[
        bool, typer.Option("--adds", help="Only additions; nobody is missing.")
    ] = False,
    programme: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Who may enter which session.")
    ] = None,
    source: Annotated[
        str, typer.Option(help="Where the list comes from; lists of one source follow another.")
    ] = intake.SOURCE,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Look only; write nothing.")] = False,
    yes: Annotated[
        bool,
        typer.Option(
            "--yes", help="Go on: nobody is cancelled, the desk's values stay, doubtful rows wait."
        ),
    ] = False,
    refused: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Write the rows set aside here.")
    ] = None,
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Import a list of attendees; exit 4 and nothing written while a question is open."""
    if refused is not None:
        common.check_out(event, refused)
    options = intake.Options(
        mapping=_mapping(mapping or []),
        encoding=encoding,
        sheet=sheet,
        whole=not adds,
        source=source,
        programme=programme,
    )
    decisions = intake.YES if yes else intake.Decisions()
    with common.opened(event, read_only=dry_run) as store:
        preview = intake.preview(store, file, options)
        if sheet and not preview.sheets:
            raise typer.BadParameter(f"--sheet means nothing for {file}: it is no workbook")
        counts = preview.summary()
        if refused is not None and preview.refused:
            intake.write_refused(refused, preview)
        questions = preview.questions(decisions)
        if questions or dry_run:
            _say_preview(store, preview, questions, as_json=as_json)
            return common.NEEDS_A_PERSON if questions else common.DONE
        with common.progress_bar("Importing") as tell:
            report = intake.carry_out(
                store, preview, decisions, at=common.now(), actor=actor, progress=tell
            )
        details = _details(store, preview)
    document = {
        **counts,
        "import": report.import_id,
        "written": report.written,
        **_details_json(details),
        "two_at_once": _twice(preview),
        "unknown_columns": _unknown_columns(preview),
    }
    lines = [_counted(counts), f"Records written: {report.written}."]
    lines += [*_details_lines(details), *_twice_lines(preview), *_unknown_lines(preview)]
    common.say(document, "\n".join(lines), as_json=as_json)
    return common.DONE


def _mapping(given: list[str]) -> dict[str, str]:
    pairs = {}
    for text in given:
        column, equals, field = text.rpartition("=")
        if not equals:
            raise typer.BadParameter(f"“{text}” is not COLUMN=FIELD")
        pairs[column.strip()] = field.strip()
    return pairs


#: What answers a question on the command line.
_ANSWERED_BY = {
    intake.COLUMNS: "--map COLUMN=name",
    intake.ENCODING: "--encoding",
    intake.OLDER: "--yes",
    intake.VANISHING: "--yes, or --adds if the list only adds people",
    intake.DOUBTFUL: "--yes leaves them aside; the window asks about each",
    intake.CONFLICTS: "--yes keeps the desk's values; the window asks about each",
}
#: Lines of one kind that are printed for people; JSON has them all.
_MOST_LINES = 20


@dataclass(frozen=True, slots=True)
class _Details:
    """What the counts stand for: (conflict, name) and (doubtful row, names of candidates)."""

    conflicts: list[tuple[Conflict, str]]
    doubtful: list[tuple[Doubtful, list[str]]]


def _details(store: Store, preview: intake.Preview) -> _Details:
    plan = preview.plan
    wanted = {conflict.attendee for conflict in plan.conflicts}
    wanted |= {known for doubt in plan.doubtful for known in doubt.candidates}
    names = {a.id: a.name for a in store.attendees(sorted(wanted))}
    return _Details(
        [(c, names.get(c.attendee, c.attendee)) for c in plan.conflicts],
        [(d, [names.get(known, known) for known in d.candidates]) for d in plan.doubtful],
    )


def _details_json(details: _Details) -> dict[str, Any]:
    return {
        "conflict_values": [
            {
                "line": conflict.line,
                "attendee": conflict.attendee,
                "name": name,
                "field": conflict.field,
                "before": conflict.base,
                "desk": conflict.desk,
                "list": conflict.theirs,
            }
            for conflict, name in details.conflicts
        ],
        "doubtful_rows": [
            {
                "line": doubt.row.line,
                "name": doubt.row.name,
                "candidates": [
                    {"attendee": known, "name": name}
                    for known, name in zip(doubt.candidates, names, strict=True)
                ],
                "erased_at": doubt.erased.isoformat() if doubt.erased else None,
            }
            for doubt, names in details.doubtful
        ],
    }


def _details_lines(details: _Details) -> list[str]:
    conflicts = [
        f"  line {c.line}: {name}: {c.field} is “{c.desk}” at the desk, “{c.theirs}” in the list"
        for c, name in details.conflicts
    ]
    doubtful = [
        f"  line {d.row.line}: is {d.row.name} the same as {' or '.join(names)}?"
        if d.erased is None
        else f"  line {d.row.line}: somebody with this code or e-mail was erased on"
        f" {d.erased:%Y-%m-%d}. Import {d.row.name} again?"
        for d, names in details.doubtful
    ]
    return [*_some(conflicts), *_some(doubtful)]


def _some(lines: list[str]) -> list[str]:
    more = len(lines) - _MOST_LINES
    return lines if more <= 0 else [*lines[:_MOST_LINES], f"  … and {more} more (see --json)"]


def _twice(preview: intake.Preview) -> list[str]:
    return sorted(note.text for note in preview.notes if note.kind == "twice")


def _twice_lines(preview: intake.Preview) -> list[str]:
    return _some([f"  at the same time: {text}" for text in _twice(preview)])


def _unknown_columns(preview: intake.Preview) -> list[str]:
    return [c.header for c in preview.columns if c.target == headers.EXTRA and not c.given]


def _unknown_lines(preview: intake.Preview) -> list[str]:
    unknown = _unknown_columns(preview)
    if not unknown:
        return []
    return [f"Kept under their own names: {', '.join(unknown)} (--map COLUMN=FIELD says otherwise)"]


def _say_preview(
    store: Store,
    preview: intake.Preview,
    questions: tuple[intake.Question, ...],
    *,
    as_json: bool,
) -> None:
    counts = preview.summary()
    doubt = preview.doubt
    details = _details(store, preview)
    document = {
        **counts,
        "questions": [
            {"kind": q.kind, "says": q.says, "answer_with": _ANSWERED_BY[q.kind]} for q in questions
        ],
        "columns": preview.mapping,
        "encoding": preview.encoding,
        **_details_json(details),
        "two_at_once": _twice(preview),
        "unknown_columns": _unknown_columns(preview),
    }
    lines = [_counted(counts)]
    lines += [f"  {row.name} · {row.fields.get('organisation', '')}" for row in preview.first[:5]]
    if doubt is not None:
        document["readings"] = [_readings(doubt, sample) for sample in doubt.samples]
        lines += [
            "  " + "   ".join(f"{n}: {text}" for n, text in _readings(doubt, sample).items())
            for sample in doubt.samples
        ]
    lines += [*_details_lines(details), *_twice_lines(preview), *_unknown_lines(preview)]
    lines += [f"Open: {question.says} ({_ANSWERED_BY[question.kind]})" for question in questions]
    lines += ["Nothing was written."]
    common.say(document, "\n".join(lines), as_json=as_json)


def _readings(doubt: EncodingDoubt, sample: Sample) -> dict[str, str]:
    """Encoding → what one text reads as in it."""
    return dict(zip(doubt.encodings, sample.readings, strict=True))


def _counted(counts: Mapping[str, Any]) -> str:
    parts = [
        f"{counts[name]} {name}"
        for name in ("new", "changed", "unchanged", "missing", "doubtful", "conflicts")
    ]
    lines = [", ".join([*parts, f"{len(counts['refused'])} refused"])]
    lines += [f"  line {row['line']}: {row['reason']}" for row in counts["refused"][:20]]
    return "\n".join(lines)


def demo(
    headless: Annotated[
        bool, typer.Option("--headless", help="Play a morning without a window.")
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option(
            metavar="FOLDER", help="With --headless: where badges and logs go; else a new folder."
        ),
    ] = None,
    seed: Annotated[
        int, typer.Option(help="With --headless: another seed is another morning.")
    ] = 7,
    people: Annotated[
        int | None, typer.Option(min=1, help="With --headless: fewer arrivals than all.")
    ] = None,
    as_json: common.JsonOption = False,
) -> int:
    """Open the sample event in the window; with --headless play its morning without one."""
    if not headless:
        raise typer.BadParameter(
            "“checkin demo” alone opens the window; its options need --headless"
        )
    from checkin import demo as morning  # a second of fonts and codes that others need not wait for

    folder = out or Path(mkdtemp(prefix="checkin-demo-"))
    with common.progress_bar("Arriving") as tell:
        report = morning.play_sample(folder, seed=seed, people=people, progress=tell)
    common.say(morning.as_json(report), "\n".join(morning.lines(report)), as_json=as_json)
    return common.DONE if not report.problems else common.FAILED
