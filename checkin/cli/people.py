"""`find`, `edit`, `note`, `undo`, `walkin`, `history`, `erase`: one person at a time."""

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated
from zoneinfo import ZoneInfo

import typer

from checkin import attachments, corrections, desk, events, history, says
from checkin.cli import common, scanning
from checkin.errors import FieldNotKnown, NotConfirmed, NothingToUndo
from checkin.model import FIELDS, Attendee
from checkin.search import fold
from checkin.store import Store, backups

_Changes = Annotated[
    list[str],
    typer.Argument(
        metavar="FIELD=VALUE…", help=f"For example country=BE. The fields: {', '.join(FIELDS)}."
    ),
]
#: So many people found are looked at for the name of a walk-in.
_ALIKE = 50
_Reason = Annotated[str, typer.Option(help="Why, for the history.")]


def find(
    event: common.EventArgument,
    query: Annotated[
        list[str], typer.Argument(metavar="QUERY…", help="Any parts of a name, …, in any order.")
    ],
    limit: Annotated[int, typer.Option(min=1, max=1000)] = 20,
    as_json: common.JsonOption = False,
) -> int:
    """Find people by any part of name, organisation, e-mail, code or country."""
    with common.opened(event, read_only=True) as store:
        found = store.search(common.plain(" ".join(query)), limit)
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
    raise NothingToUndo(name=attendee.name)


def walkin(
    event: common.EventArgument,
    given: _Changes,
    checkpoint: common.CheckpointOption = events.DESK.key,
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Add somebody who is on no list and check them in."""
    values = _pairs(given)
    with common.opened(event) as store:
        alike = _of_the_same_name(store, values)
        result = desk.walk_in(store, values, checkpoint=checkpoint, at=common.now(), actor=actor)
        attendee = result.verdict.attendee
        assert attendee is not None
        document = scanning.document(store, result)
    document["alike"] = [common.attendee_json(other) for other in alike]
    lines = [f"{result.says} Code: {attendee.code}"]
    lines += [f"  On the list with the same name: {common.line_of(other)}" for other in alike]
    common.say(document, "\n".join(lines), as_json=as_json)
    return common.EXIT_CODES[result.verdict.answer]


def _of_the_same_name(store: Store, values: Mapping[str, str]) -> list[Attendee]:
    """Who has the name in *values* already: they may be the same person."""
    parts = [values.get(name, "") for name in ("given_name", "family_name")]
    name = " ".join(filter(None, parts)) or values.get("badge_name", "")
    wanted = sorted(fold(name).split())
    return [
        other
        for other in store.search(name, _ALIKE)
        if wanted
        and wanted
        in (
            sorted(fold(f"{other.given_name} {other.family_name}").split()),
            sorted(fold(other.badge_name).split()),
        )
    ]


def history_of(
    event: common.EventArgument,
    code: common.CodeArgument,
    files: Annotated[
        Path | None,
        typer.Option(metavar="FOLDER", help="Write the files given as answers there, too."),
    ] = None,
    as_json: common.JsonOption = False,
) -> int:
    """Everything that happened to a person, the newest first."""
    with common.opened(event, read_only=True) as store:
        attendee = common.somebody(store, code)
        if files is not None:
            attachments.write_all(store, attendee.id, files)
        lines = history.of_person(store, attendee.id)
        zone = ZoneInfo(store.event.timezone)
    document = [
        {
            "fact": line.fact,
            "kind": line.kind,
            "at": line.at.isoformat(),
            "local": says.local(line.at, zone).isoformat(),
            "station": line.station,
            "actor": line.actor,
            "says": str(line),
            "undone": line.undone,
            "changes": [
                {"field": field, "before": before, "after": after}
                for field, before, after in line.changes
            ],
        }
        for line in lines
    ]
    text = "\n".join(_told(line, zone) for line in lines)
    common.say(document, text, as_json=as_json)
    return common.DONE


def _told(line: history.Line, zone: ZoneInfo) -> str:
    """One line for people: the event's time and UTC, what changed into what, the id for `undo`."""
    parts = [
        f"{says.local(line.at, zone):%Y-%m-%d %H:%M:%S} ({line.at:%H:%M}Z)",
        line.station,
        str(line),
        *(f"{field}: “{before}” → “{after}”" for field, before, after in line.changes),
    ]
    if line.undone:
        parts.append("(undone)")
    return "  ".join([*parts, f"[{line.fact}]"])


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
    """field=value texts as a mapping; wrong usage where a text has no equals sign.

    Raises:
        FieldNotKnown: It is none of a person's fields.
    """
    pairs = {}
    for text in given:
        name, equals, value = text.partition("=")
        if not equals:
            raise typer.BadParameter(f"“{text}” is not FIELD=VALUE")
        if name.strip() not in FIELDS:
            raise FieldNotKnown(field=name.strip()[:40], fields=", ".join(FIELDS))
        pairs[name.strip()] = value
    return pairs
