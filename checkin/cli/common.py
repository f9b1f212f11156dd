"""What every command needs: the file, the clock, one way to print, one way to fail."""

import io
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from checkin import paths, resolving, settings
from checkin.errors import BadField, NotKnown, NotOne, NotWritten
from checkin.fields import clean, texts
from checkin.model import Answer, Attendee, Event
from checkin.store import Store, backups, db
from checkin.words import ATTENDEE

DONE = 0
FAILED = 1
REFUSED = 3
NEEDS_A_PERSON = 4

#: How a scan ends the command, by its answer.
EXIT_CODES = {Answer.ADMIT: DONE, Answer.REFUSE: REFUSED, Answer.ASK: NEEDS_A_PERSON}

#: Years that a time given by hand may lie in; others are slips of the hand, and calendars end.
_YEARS = range(1970, 2200)


def plain(text: str) -> str:
    """*text* without the halves of characters that stand for bytes which are no UTF-8."""
    return text.encode("utf-8", "replace").decode()


EventArgument = Annotated[Path, typer.Argument(metavar="EVENT", help="The event file.")]
CodeArgument = Annotated[
    str,
    typer.Argument(metavar="CODE", callback=plain, help="Ticket code, badge code or attendee id."),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
ActorOption = Annotated[
    str, typer.Option("--actor", callback=plain, help="Initials of who does it.")
]
CheckpointOption = Annotated[
    str, typer.Option(metavar="NAME", callback=plain, help="Where the scan counts.")
]


def now() -> datetime:
    """The clock, read once for each thing that happens."""
    return datetime.now(UTC)


@contextmanager
def opened(path: Path, *, read_only: bool = False) -> Iterator[Store]:
    """The event file *path*, written to as this machine's station."""
    data = paths.data_dir()
    label = settings.load(paths.settings_file(data)).station
    with (
        Store.open(path, data_dir=data, at=now(), read_only=read_only, label=label) as store,
        db.translated(path),  # damage may lie anywhere, and shows when it is read
    ):
        yield store


def check_out(event: Path, out: Path) -> None:
    """Refuse to write over the event file or its backups.

    Raises:
        NotWritten: *out* is one of them, or no name of a file.
    """
    if not out.name:
        raise NotWritten(path=out, why="it is a folder")
    target = out.resolve()
    own = [event.parent / (event.name + end) for end in ("", "-wal", "-shm")]
    if target in [path.resolve() for path in (*own, *backups.newest_first(event))]:
        raise NotWritten(path=out, why="it is the event file or a backup of it")


def parse_time(text: str, event: Event) -> datetime:
    """An ISO 8601 time; without an offset it is one of the event's zone.

    Raises:
        BadField: It is no such time.
    """
    try:
        at = datetime.fromisoformat(text)
    except ValueError as error:
        wanted = "a time such as 2024-05-07T08:55 or 2024-05-07T06:55:00Z"
        raise BadField(field="--at", value=text[:40], wanted=wanted) from error
    if at.year not in _YEARS:
        wanted = f"a time between the years {_YEARS[0]} and {_YEARS[-1]}"
        raise BadField(field="--at", value=text[:40], wanted=wanted)
    return at if at.tzinfo else at.replace(tzinfo=ZoneInfo(event.timezone))


def somebody(store: Store, code: str) -> Attendee:
    """The one person that *code* stands for: a ticket, a badge, or an attendee's id.

    Raises:
        NotKnown: Nobody has it.
        NotOne: Several have it.
    """
    found = store.attendees([store.root(code)]) or resolving.holders(store, code)
    if not found:
        raise NotKnown(what=ATTENDEE, name=code[:40])
    if len(found) > 1:
        raise NotOne(count=len(found))
    return found[0]


def say(document: Any, text: str, *, as_json: bool) -> None:
    """Print *document* as JSON, or *text* for people."""
    if as_json:
        say_json(document)
    elif text:
        print(text)


def say_json(document: Any) -> None:
    """Print *document* as one line of JSON: UTF-8, whatever the terminal speaks."""
    if isinstance(sys.stdout, io.TextIOWrapper) and sys.stdout.encoding.lower() != "utf-8":
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")
    print(json.dumps(document, ensure_ascii=False))


def flush() -> None:
    """Hand over what was printed. A program without a console has no standard output at all."""
    if sys.stdout is not None:
        sys.stdout.flush()


def prepare_output() -> None:
    """Let no name stop a command because the terminal has no letters for it."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")


def attendee_json(attendee: Attendee) -> dict[str, Any]:
    """An attendee with the field names that exports use too."""
    return {
        "id": attendee.id,
        "code": attendee.code,
        "codes": list(attendee.codes),
        "name": attendee.name,
        **texts(attendee),
        "vip": attendee.vip,
        "blocked": attendee.blocked,
        "walk_in": attendee.walk_in,
        "missing": attendee.missing,
        "entitlements": list(attendee.entitlements),
        "notes": list(attendee.notes),
        "badge_issue": attendee.badge_issue,
        "extra": dict(attendee.extra),
    }


def line_of(attendee: Attendee) -> str:
    """An attendee in one line for people."""
    parts = [attendee.full_name or attendee.name, attendee.organisation, attendee.country]
    parts += [attendee.category, attendee.status.value, attendee.code]
    return " · ".join(part for part in parts if part)


@contextmanager
def progress_bar(what: str) -> Iterator[Callable[[int, int], None]]:
    """A progress bar on a terminal's stderr; nothing where stderr is no terminal."""
    console = Console(stderr=True)
    bar = Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        console=console,
        disable=not console.is_terminal,
        transient=True,
    )
    with bar:
        task = bar.add_task(what, total=None)

        def tell(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield tell


def fail(sentence: str) -> None:
    """Say what went wrong on stderr, in one line that no control character breaks."""
    print(" ".join(clean(sentence).split()), file=sys.stderr)


def no_more_output() -> None:
    """Whoever read our output is gone: end quietly, as other commands do in a pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
