"""`find`, `edit`, `note`, `undo`, `walkin`, `history`, `erase`: one person at a time."""

from typing import Annotated

import typer

from checkin import corrections, desk, events, history
from checkin.cli import common, scanning
from checkin.errors import NotConfirmed, NotKnown
from checkin.store import Store, backups

_Changes = Annotated[
    list[str], typer.Argument(metavar="FIELD=VALUE…", help="For example country=BE.")
]
_Reason = Annotated[str, typer.Option(help="Why, for the history.")]


def find(
    event: common.EventArgument,
    query: Annotated[
        str, typer.Argument(metavar="QUERY", callback=common.plain, help="Any part of a name, …")
    ],
    limit: Annotated[int, typer.Option(min=1, max=1000)] = 20,
    as_json: common.JsonOption = False,
) -> int:
    """Find people by any part of name, organisation, e-mail, code or country."""
    with common.opened(event, read_only=True) as store:
        found = store.search(query, limit)
    common.say(
        [common.attendee_json(a) for a in found],
        "\n".join(map(common.line_of, found)) or "Nobody found.",
        as_json=as_json,
    )
    return common.DONE


def edit(
    event: common.EventArgument,
    code: common.CodeArgument,
    changes: _Changes,
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Correct fields of a person; the correction lies over what the list says."""
    with common.opened(event) as store:
        attendee = common.somebody(store, code)
        after = corrections.edit(store, attendee.id, _pairs(changes), at=common.now(), actor=actor)
    common.say(common.attendee_json(after), common.line_of(after), as_json=as_json)
    return common.DONE


def note(
    event: common.EventArgument,
    code: common.CodeArgument,
    text: Annotated[str, typer.Argument(metavar="TEXT")],
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Write something down about a person."""
    with common.opened(event) as store:
        attendee = common.somebody(store, code)
        made = corrections.note(store, attendee.id, text, at=common.now(), actor=actor)
    common.say({"note": made}, "Noted.", as_json=as_json)
    return common.DONE


def undo(
    event: common.EventArgument,
    what: Annotated[
        str,
        typer.Argument(
            metavar="SCAN|CODE",
            callback=common.plain,
            help="A fact's id, or a code: the last scan of it.",
        ),
    ],
    reason: _Reason = "",
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Take back a scan, an edit, a note, a merge or a walk-in; the history keeps both."""
    with common.opened(event) as store:
        target = what if store.fact(what) else _last_scan(store, what)
        made = corrections.undo(store, target, reason=reason, at=common.now(), actor=actor)
    common.say({"undo": made, "undone": target}, "Taken back.", as_json=as_json)
    return common.DONE


def _last_scan(store: Store, code: str) -> str:
    attendee = common.somebody(store, code)
    for fact in store.facts(attendee.id, kinds=["scan"], newest_first=True):
        admitted = fact.payload is not None and fact.payload["answer"] == "admit"
        if admitted and not store.is_undone(fact.id):
            return fact.id
    raise NotKnown(what="scan to take back for", name=code)


def walkin(
    event: common.EventArgument,
    given: _Changes,
    checkpoint: common.CheckpointOption = events.DESK.key,
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Add somebody who is on no list and check them in."""
    with common.opened(event) as store:
        result = desk.walk_in(
            store, _pairs(given), checkpoint=checkpoint, at=common.now(), actor=actor
        )
        attendee = result.verdict.attendee
        assert attendee is not None
        document = scanning.document(store, result)
    common.say(document, f"{result.says} Code: {attendee.code}", as_json=as_json)
    return common.EXIT_CODES[result.verdict.answer]


def history_of(
    event: common.EventArgument, code: common.CodeArgument, as_json: common.JsonOption = False
) -> int:
    """Everything that happened to a person, the newest first."""
    with common.opened(event, read_only=True) as store:
        attendee = common.somebody(store, code)
        lines = history.of_person(store, attendee.id)
    document = [
        {
            "fact": line.fact,
            "kind": line.kind,
            "at": line.at.isoformat(),
            "station": line.station,
            "actor": line.actor,
            "says": str(line),
            "undone": line.undone,
        }
        for line in lines
    ]
    text = "\n".join(
        f"{line.at:%Y-%m-%d %H:%M:%SZ}  {line.station}  {line}{'  (undone)' if line.undone else ''}"
        for line in lines
    )
    common.say(document, text, as_json=as_json)
    return common.DONE


def erase(
    event: common.EventArgument,
    code: common.CodeArgument,
    yes: Annotated[bool, typer.Option("--yes", help="It cannot be undone; do it.")] = False,
    reason: _Reason = "",
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Erase everything about a person, here and in the backups, for good."""
    with common.opened(event) as store:
        attendee = common.somebody(store, code)
        if not yes:
            raise NotConfirmed
        corrections.erase(store, attendee.id, reason=reason, at=common.now(), actor=actor)
    left = [str(path) for path in backups.set_aside(event)]
    lines = ["Erased, and the backups with it."]
    lines += [f"  Delete this too, it was set aside by a restore: {path}" for path in left]
    common.say({"erased": attendee.id, "set_aside": left}, "\n".join(lines), as_json=as_json)
    return common.DONE


def _pairs(given: list[str]) -> dict[str, str]:
    """field=value texts as a mapping; wrong usage where a text has no equals sign."""
    pairs = {}
    for text in given:
        name, equals, value = text.partition("=")
        if not equals:
            raise typer.BadParameter(f"“{text}” is not FIELD=VALUE")
        pairs[name.strip()] = value
    return pairs
