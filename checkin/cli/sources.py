"""`source …`, `sync`: ticket systems that an event takes its list from and tells what happens."""

import signal
import threading
import time
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from checkin import paths
from checkin.cli import common
from checkin.errors import BadField, CheckinError, KeyringShut, SecretUnreadable
from checkin.secrets_store import IN_A_FILE, Place, Secrets
from checkin.store import Store

if TYPE_CHECKING:
    from checkin.accounts import Account
    from checkin.badge_designs import Taken
    from checkin.pull import Progress
    from checkin.sources.trouble import WhichEvent
    from checkin.syncer import Report

# The network's libraries take a tenth of a second to load: only where a command needs them.

source = typer.Typer(no_args_is_help=True, help="Where the list comes from: pretix, eventyay…")

_SourceOption = Annotated[
    str, typer.Option("--source", callback=common.plain, help="Which, if there are more.")
]
_Name = Annotated[
    str, typer.Argument(metavar="[NAME]", callback=common.plain, help="Source, if there are more.")
]
_Url = Annotated[
    str, typer.Option(callback=common.plain, help="Address of the server, or the list's file.")
]
_Token = Annotated[
    str,
    typer.Option(callback=common.plain, help="One-time code or API token; none if it is known."),
]


def _secrets() -> Secrets:
    return Secrets(paths.data_dir())


@source.command("add")
def add(
    event: common.EventArgument,
    kind: Annotated[str, typer.Argument(metavar="KIND", help="pretix, eventyay, indico or file.")],
    url: _Url = "",
    token: _Token = "",
    slug: Annotated[
        str, typer.Option("--event", callback=common.plain, help="Which event on the server.")
    ] = "",
    organiser: Annotated[
        str, typer.Option(callback=common.plain, help="Which organiser, for a key that is known.")
    ] = "",
    date: Annotated[
        str, typer.Option(callback=common.plain, help="Of a series: the one date; else all.")
    ] = "",
    handover: Annotated[
        str, typer.Option(callback=common.plain, help="What the organiser's QR code says.")
    ] = "",
    desk: Annotated[
        list[str] | None,
        typer.Option(help="A list that is a registration desk; may be repeated."),
    ] = None,
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Connect the event to a ticket system; each of its check-in lists becomes a checkpoint."""
    from checkin import accounts
    from checkin.sources.pretix.client import read_handover
    from checkin.sources.trouble import WhichEvent

    if handover:
        url, token = read_handover(handover)
    with common.opened(event) as store:
        at = common.now()
        try:
            one, place = accounts.connect(
                store,
                _secrets(),
                kind.lower(),
                url=url,
                token=token,
                organiser=organiser,
                event=slug,
                date=date,
                at=at,
                actor=actor,
            )
        except WhichEvent as question:
            common.fail(_how_to_answer(question))
            return common.NEEDS_A_PERSON
        for name in desk or ():
            accounts.set_desk(store, one.name, name, at=at, actor=actor)
        words = accounts.mapped(store, accounts.account(store, one.name))
        document = {
            "source": one.name,
            "checkpoints": [c.name for c in words.checkpoints()],
            "key": place.value if place else "",
            "mapping": [_line(line) for line in words.lines()],
        }
    if place is Place.FILE:
        common.fail(IN_A_FILE)
    lists = len(document["checkpoints"])
    text = f"Connected {one.name}: {lists} list{'s' * (lists != 1)}. Next: sync."
    common.say(document, text, as_json=as_json)
    return common.DONE


def _how_to_answer(question: "WhichEvent") -> str:
    """Which event, and that the code, which may have been good for once, is needed no more."""
    return (
        f"{question}. Go on with --url {question.url} --organiser {question.organiser}"
        " --event NAME: the key is kept, so give no code."
    )


@source.command("list")
def list_(event: common.EventArgument, as_json: common.JsonOption = False) -> int:
    """List the sources: how old each list is, what waits to be sent, what went wrong last."""
    from checkin import accounts, push, syncer
    from checkin.store import outbox

    with common.opened(event, read_only=True) as store:
        found: list[dict[str, Any]] = []
        for one in accounts.accounts(store):
            said = accounts.state(store, one.name)
            age = syncer.age_s(store, one.name, at=common.now())
            found.append(
                {
                    "name": one.name,
                    "kind": one.kind,
                    "url": one.url,
                    "age": None if age is None else round(age),
                    "later": _to_send(store, one),
                    "refused": outbox.counts(store, one.name)[push.REFUSED],
                    "trouble": said.trouble,
                }
            )
    lines = [
        f"{one['name']} · {_age(one['age'])} · {one['later']} to send · {one['refused']} refused"
        + (f" · {one['trouble']}" if one["trouble"] else "")
        for one in found
    ]
    common.say({"sources": found}, "\n".join(lines) or "No source was added.", as_json=as_json)
    return common.DONE


def _to_send(store: Store, one: "Account") -> int:
    """How much the source has to hear of; of what a round noted where this computer has no key."""
    from checkin import syncer
    from checkin.store import outbox

    try:
        return syncer.to_send(store, _secrets(), one, data_dir=paths.data_dir())
    except CheckinError:
        return outbox.waiting(store, one.name)


def _age(seconds: Any) -> str:
    if seconds is None:
        return "never complete"
    return f"list {int(seconds) // 60} min old"


@source.command("remove")
def remove(
    event: common.EventArgument,
    name: _Name = "",
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Disconnect a source and give its key back; the people and all that happened stay."""
    from checkin import accounts
    from checkin.sources.trouble import SourceTrouble

    with common.opened(event) as store:
        one = accounts.account(store, name)
        waits = _to_send(store, one)
        trouble: SourceTrouble | None = None
        try:
            accounts.remove(store, _secrets(), one.name, at=common.now(), actor=actor)
        except SourceTrouble as error:  # here it is removed all the same
            trouble = error
    text = f"Removed {one.name}."
    if waits:
        text += f" {waits} not sent: kept, and sent when it is connected again."
    common.say({"removed": one.name, "later": waits}, text, as_json=as_json)
    if trouble is not None:
        common.fail(f"Its key could not be given back: {trouble}")
        return common.FAILED
    return common.DONE


@source.command("roll")
def roll(event: common.EventArgument, name: _Name = "", as_json: common.JsonOption = False) -> int:
    """Trade this computer's key for a new one."""
    from checkin import accounts

    with common.opened(event, read_only=True) as store:
        one = accounts.account(store, name)
    place = accounts.roll(_secrets(), one)
    common.say({"source": one.name, "key": place.value}, "The key is a new one.", as_json=as_json)
    return common.DONE


@source.command("map")
def map_(
    event: common.EventArgument,
    lines: Annotated[
        list[str] | None,
        typer.Argument(metavar="[THING=TARGET]…", help="Such as product:3=category:Press."),
    ] = None,
    name: _SourceOption = "",
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Show what becomes of products, questions and lists, or change it; THING= takes it back."""
    from checkin import accounts

    with common.opened(event, read_only=not lines) as store:
        one = accounts.account(store, name)
        for line in lines or ():
            key, equals, target = common.plain(line).partition("=")
            if not equals:
                raise BadField(field="mapping", value=key[:60], wanted="THING=TARGET")
            one = accounts.set_line(
                store, one.name, key.strip(), target.strip(), at=common.now(), actor=actor
            )
        shown = accounts.mapped(store, one).lines()
    text = "\n".join(
        f"{line.key:<14} {line.name} → {line.target}{' (as said)' if line.given else ''}"
        for line in shown
    )
    common.say({"source": one.name, "mapping": [_line(s) for s in shown]}, text, as_json=as_json)
    return common.DONE


def _line(line: Any) -> dict[str, Any]:
    return {"thing": line.key, "name": line.name, "target": line.target, "given": line.given}


@source.command("refused")
def refused(
    event: common.EventArgument,
    out: Annotated[Path | None, typer.Option(help="A CSV file for them.")] = None,
    again: Annotated[bool, typer.Option("--again", help="Try what waits at once.")] = False,
    name: _SourceOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Show what a source did not accept, or not yet, with its own words."""
    from checkin import accounts, push
    from checkin.sources import files

    if out is not None:
        common.check_out(event, out)
    with common.opened(event, read_only=not again) as store:
        one = accounts.account(store, name)
        if again:
            push.try_now(store, one.name)
        rows = list(push.refused_rows(store, one.name))
        waits = _to_send(store, one)
    if out is not None:
        header = list(push.REFUSED_COLUMNS)
        files.write_rows(out, header, [[row[key] for key in header] for row in rows], delimiter=",")
    text = "\n".join(
        f"{row['at_utc']} {row['what']}{_of_whom(row)} {row['state']}: {row['words'] or 'waits'}"
        for row in rows
    )
    none = f"Nothing was refused; {waits} to send." if waits else "Everything was accepted."
    common.say(rows, text or none, as_json=as_json)
    return common.DONE


def _of_whom(row: Mapping[str, str]) -> str:
    """Ticket and name, as far as they are known."""
    parts = (row["ticket"][:40], row["given_name"], row["family_name"])
    return "".join(f" {part}" for part in parts if part)


@source.command("badges")
def badges(
    event: common.EventArgument,
    out: Annotated[
        Path | None, typer.Option(help="Write them as files into this folder; keep none.")
    ] = None,
    name: _SourceOption = "",
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Take the source's badge designs into the event's templates; exit 4 if something is missing.

    A template that was changed here since stays: the design comes beside it.
    """
    from checkin import accounts, badge_designs

    if out is not None:
        return _write_badges(event, out, name, as_json)
    with common.opened(event) as store:
        one = accounts.account(store, name)
        found = badge_designs.take(store, _secrets(), one, at=common.now(), actor=actor)
    document = [
        {
            "design": taken.title,
            "template": taken.template.name if taken.template else None,
            "new": taken.new,
            "missed": [{"element": m.element, "says": str(m)} for m in taken.missed],
            "fault": str(taken.fault) if taken.fault else None,
        }
        for taken in found
    ]
    lines = [line for taken in found for line in _badge_lines(taken)]
    common.say({"designs": document}, "\n".join(lines) or "It has none.", as_json=as_json)
    lacking = any(taken.missed or taken.fault for taken in found)
    return common.NEEDS_A_PERSON if lacking else common.DONE


def _badge_lines(taken: "Taken") -> list[str]:
    if taken.template is None:
        return [f"“{taken.title}” cannot be used: {taken.fault}"]
    done = "Kept" if taken.new else "There already:"
    return [
        f"{done} “{taken.title}” as {taken.template.name}.",
        *(f"  not taken over: {missed}" for missed in taken.missed),
    ]


def _write_badges(event: Path, out: Path, name: str, as_json: bool) -> int:
    from checkin import accounts

    with common.opened(event, read_only=True) as store:
        one = accounts.account(store, name)
        written = accounts.write_layouts(accounts.catalogue(store, one.name), out)
    names = [str(path) for path in written]
    common.say({"files": names}, "\n".join(names) or "It has none.", as_json=as_json)
    return common.DONE


def sync(
    event: common.EventArgument,
    name: _SourceOption = "",
    watch: Annotated[bool, typer.Option("--watch", help="Go on until stopped.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what it would do.")] = False,
    full: Annotated[bool, typer.Option("--full", help="Take everything anew.")] = False,
    as_json: common.JsonOption = False,
) -> int:
    """Send what happened at the desk to the ticket system, and take what changed there."""
    from checkin import accounts

    with common.opened(event, read_only=dry_run) as store:
        names = [one.name for one in accounts.accounts(store)] if not name else []
        names = names or [accounts.account(store, name).name]
        if dry_run:
            return _say_dry(store, names, as_json)
        done: list[Report] = []
        if full or not watch:
            with common.progress_bar("People") as progress:
                done = [_once(store, one, full, progress) for one in names]
            code = _say(store, done, as_json)
            if not watch:
                return code
    told = {one.source: one.troubles for one in done}
    return _watch(event, names, told, as_json)


def _once(store: Store, name: str, full: bool, progress: "Progress") -> "Report":
    """A round with one of the sources; what keeps this one from it keeps no other."""
    from checkin import syncer
    from checkin.sources.trouble import SourceBusyHere, SourceNotPaired

    try:
        return syncer.once(
            store, _secrets(), name, data_dir=paths.data_dir(), full=full, progress=progress
        )
    except (SourceBusyHere, SourceNotPaired, KeyringShut, SecretUnreadable) as error:
        return syncer.Report(name, troubles=[str(error)])


def _watch(event: Path, names: Sequence[str], last: dict[str, list[str]], as_json: bool) -> int:
    """Tell of each round in which something moved, or which went wrong in another way.

    Args:
        last: What was told of a source already; of the others the first round is told.
    """
    from checkin import syncer

    stop = threading.Event()
    told: set[str] = set()

    def tell(report: "Report") -> None:
        if report.moved or report.troubles != last.get(report.source):
            last[report.source] = report.troubles
            with common.opened(event, read_only=True) as store:
                new = [story for story in _stories(store) if story not in told]
            told.update(new)
            common.say(_document([report], new), _text([report], new), as_json=as_json)
            common.flush()

    def host(name: str, wake: threading.Event) -> None:
        opener, data_dir = partial(common.opened, event), paths.data_dir()
        try:
            syncer.run(opener, name, stop, wake, secrets=_secrets(), data_dir=data_dir, report=tell)
        except CheckinError as error:  # the other sources go on
            common.fail(str(error))

    wakes = {name: threading.Event() for name in names}
    threads = [threading.Thread(target=host, args=one, daemon=True) for one in wakes.items()]
    # Ctrl+C, or what a service is ended with; SIGINT stays ignored where a shell began it so.
    signal.signal(signal.SIGTERM, lambda _signal, _frame: stop.set())
    for thread in threads:
        thread.start()
    try:
        while not stop.is_set() and any(thread.is_alive() for thread in threads):
            time.sleep(0.2)
    except KeyboardInterrupt:
        stop.set()
    if not stop.is_set():
        return common.FAILED
    for wake in wakes.values():
        wake.set()
    until = time.monotonic() + 2.0
    for thread in threads:
        thread.join(max(0.0, until - time.monotonic()))
    return common.DONE


def _say(store: Store, done: Sequence[Any], as_json: bool) -> int:
    stories = _stories(store)
    document = _document(done, stories)
    common.say(document, _text(done, stories), as_json=as_json)
    return common.FAILED if document["troubles"] else common.DONE


def _stories(store: Store) -> list[str]:
    """Who was let in twice, a sentence for each."""
    from checkin import admissions

    zone = ZoneInfo(store.event.timezone)
    return [admissions.sentence(one, zone, common.now()) for one in admissions.twice(store)]


def _document(done: Sequence[Any], stories: Sequence[str]) -> dict[str, Any]:
    ages = [report.age_s for report in done]
    return {
        "pulled": sum(report.pulled.seen for report in done),
        "changed": sum(report.pulled.changed + report.pulled.passages for report in done),
        "pushed": sum(report.pushed.sent for report in done),
        "accepted": sum(report.pushed.accepted for report in done),
        "refused": sum(report.pushed.refused for report in done),
        "later": sum(report.pushed.later for report in done),
        "age": None if not ages or None in ages else round(max(ages)),
        "conflicts": sum(report.pulled.conflicts for report in done),
        "missing": sum(report.pulled.missing for report in done),
        "erased": sum(report.pulled.erased for report in done),
        "vanished": sum(report.pulled.vanished for report in done),
        "unread": sum(report.pulled.unread for report in done),
        "requests": sum(report.requests for report in done),
        "twice": list(stories),
        "troubles": [text for report in done for text in report.troubles],
    }


def _text(done: Sequence[Any], stories: Sequence[str]) -> str:
    lines = []
    for report in done:
        pulled, pushed = report.pulled, report.pushed
        lines.append(
            f"{report.source}: {_people(pulled.seen)} looked at, {pulled.changed} changed;"
            f" {pushed.accepted} accepted, {pushed.refused} refused, {pushed.later} later;"
            f" {_age(report.age_s)}."
        )
        if pulled.conflicts:
            lines.append(
                f"Fields that were changed here and there: {pulled.conflicts}. Ours stay until"
                " somebody decides, in the window under Names."
            )
        if pulled.missing:
            lines.append(f"Not on the list any more: {_people(pulled.missing)}. They may come in.")
        if pulled.vanished:
            lines.append(f"Gone from the source: {_people(pulled.vanished)}; nobody was marked.")
        if pulled.unread:
            lines.append(f"Rows that could not be read: {pulled.unread}; `import` says why.")
        if pulled.erased:
            lines.append(f"Erased here on request, and not taken back: {_people(pulled.erased)}.")
        lines += report.troubles
    return "\n".join([*lines, *stories])


def _people(count: int) -> str:
    return "1 person" if count == 1 else f"{count} people"


def _say_dry(store: Store, names: Sequence[str], as_json: bool) -> int:
    from checkin import syncer

    document = {"pulled": 0, "changed": 0, "new": 0, "later": 0}
    for name in names:
        look = syncer.look(store, _secrets(), name, data_dir=paths.data_dir())
        document["pulled"] += look.seen
        document["changed"] += look.changed
        document["new"] += look.new
        document["later"] += look.to_send
    text = (
        f"{_people(document['pulled'])} looked at: {document['new']} new, {document['changed']}"
        f" changed; {document['later']} things to send. Nothing was done."
    )
    common.say(document, text, as_json=as_json)
    return common.DONE
