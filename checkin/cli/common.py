"""What every command needs: the file, the clock, one way to print, one way to fail."""

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

from checkin import desk, paths, settings
from checkin.errors import BadField, NotKnown, NotOne
from checkin.fields import texts
from checkin.model import Attendee, Event
from checkin.store import Store

DONE = 0
FAILED = 1
REFUSED = 3
NEEDS_A_PERSON = 4

EventArgument = Annotated[Path, typer.Argument(metavar="EVENT", help="The event file.")]
CodeArgument = Annotated[
    str, typer.Argument(metavar="CODE", help="Ticket code, badge code or attendee id.")
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print one JSON document.")]
ActorOption = Annotated[str, typer.Option("--actor", help="Initials of who does it.")]


def now() -> datetime:
    """The clock, read once for each thing that happens."""
    return datetime.now(UTC)


@contextmanager
def opened(path: Path, *, read_only: bool = False) -> Iterator[Store]:
    """The event file *path*, written to as this machine's station."""
    data = paths.data_dir()
    label = settings.load(paths.settings_file(data)).station
    with Store.open(path, data_dir=data, at=now(), read_only=read_only, label=label) as store:
        yield store


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
    return at if at.tzinfo else at.replace(tzinfo=ZoneInfo(event.timezone))


def somebody(store: Store, code: str) -> Attendee:
    """The one person that *code* stands for: a ticket, a badge, or an attendee's id.

    Raises:
        NotKnown: Nobody has it.
        NotOne: Several have it.
    """
    found = store.attendees([store.root(code)]) or desk.holders(store, code)
    if not found:
        raise NotKnown(what="attendee", name=code[:40])
    if len(found) > 1:
        raise NotOne(count=len(found))
    return found[0]


def say(document: Any, text: str, *, as_json: bool) -> None:
    """Print *document* as JSON, or *text* for people."""
    if as_json:
        print(json.dumps(document, ensure_ascii=False))
    elif text:
        print(text)


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
    """Say what went wrong on stderr, in one line."""
    print(" ".join(sentence.split()), file=sys.stderr)


def no_more_output() -> None:
    """Whoever read our output is gone: end quietly, as other commands do in a pipe."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
