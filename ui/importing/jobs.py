"""What an import asks of an event file: run in the bulk lane, values in, frozen values out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from checkin import imports, intake
from checkin.imports import Unfinished
from checkin.intake import Decisions, Options, Preview, Report
from checkin.model import Attendee, Session
from checkin.sources import files
from checkin.store import Store
from ui.long_work import LongWork

#: Rows that are looked at for examples of what a column holds, and examples of each.
LOOKED_AT = 200
EXAMPLES = 3
#: People of each kind that are shown by name; the counts are of all.
MOST_SHOWN = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """What there is to see before anything is written.

    `examples` has, for each column, a few values from its cells. `people` are those whom the plan
    talks about, by id. `sessions` is the programme.
    """

    preview: Preview
    examples: tuple[tuple[str, ...], ...]
    people: Mapping[str, Attendee]
    sessions: tuple[Session, ...]


def look(store: Store, path: Path, options: Options) -> Looked:
    """Read the list and say what importing it would do.

    Raises:
        ListUnreadable, ListTooLarge, ListEmpty, EncodingWrong, ColumnMissing, FieldUnknown:
            As for `intake.preview`.
    """
    preview = intake.preview(store, path, options)
    return Looked(
        preview=preview,
        examples=_examples(preview),
        people={one.id: one for one in store.attendees(_mentioned(preview))},
        sessions=tuple(store.sessions()),
    )


def _mentioned(preview: Preview) -> Sequence[str]:
    plan = preview.plan
    ids = [conflict.attendee for conflict in plan.conflicts]
    ids += [attendee for doubt in plan.doubtful for attendee in doubt.candidates]
    ids += [missing.known.attendee for missing in plan.missing[:MOST_SHOWN]]
    ids += [change.known.attendee for change in plan.changed[:MOST_SHOWN]]
    return list(dict.fromkeys(ids))


def _examples(preview: Preview) -> tuple[tuple[str, ...], ...]:
    """The first different values under each header."""
    table = files.open_list(
        preview.path,
        encoding=preview.encoding if preview.kind == "text" else "",
        sheet=preview.sheet,
        mapped=preview.header,
    )
    found: list[dict[str, None]] = [{} for _ in preview.columns]
    for line in islice(table.rows(), LOOKED_AT):
        for values, cell in zip(found, line.cells, strict=False):
            text = " ".join(cell.split())
            if text and len(values) < EXAMPLES:
                values[text[:60]] = None
    return tuple(tuple(values) for values in found)


def carry_out(
    store: Store, preview: Preview, decisions: Decisions, work: LongWork, *, at: datetime
) -> Report:
    return intake.carry_out(
        store,
        preview,
        decisions,
        at=at,
        progress=work.progress,
        cancelled=work.cancelled,
    )


def unfinished(store: Store) -> list[Unfinished]:
    """Imports begun at this station that did not end."""
    return [left for left in imports.unfinished(store) if left.own]


def withdraw(store: Store, import_id: str, *, at: datetime) -> None:
    imports.withdraw(store, import_id, at=at)


def save_refused(_: Store, path: Path, preview: Preview) -> int:
    return intake.write_refused(path, preview)
