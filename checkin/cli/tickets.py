"""`tickets` and `ticket`: tickets for everybody, and what any code is."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from checkin import explaining, paths, resolving, secrets_store, ticket_codes, ticketing
from checkin.cli import common, printing
from checkin.explaining import Explanation
from checkin.model import Reason
from checkin.secrets_store import Place, Secrets


class Mark(StrEnum):
    """What may be said of a code."""

    REVOKED = resolving.REVOKED
    RESTORED = ticket_codes.RESTORED
    BLOCKED = resolving.BLOCKED
    FREE = ticket_codes.FREE


def tickets(
    event: common.EventArgument,
    out: Annotated[Path, typer.Option(metavar="FOLDER", help="Where the tickets go.")],
    sign: Annotated[
        bool, typer.Option("--sign", help="Sign them, so that a desk without the list knows them.")
    ] = False,
    form: Annotated[
        ticketing.As, typer.Option("--format", help="A page to print, or a picture.")
    ] = ticketing.As.PDF,
    category: Annotated[str, typer.Option(metavar="X", help="Those of one category.")] = "",
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Make a ticket for everybody, with a list of them; exit 4 if somebody is left without one."""
    with (
        common.opened(event, read_only=not sign) as store,
        common.progress_bar("Making tickets") as tell,
    ):
        if category:
            printing.check_category(store, category)
        key = None
        if sign:
            secrets = Secrets(paths.data_dir())
            signing = ticketing.signing(store, secrets, at=common.now(), actor=actor)
            key = signing.key
            if signing.made is Place.FILE:
                common.fail(secrets_store.IN_A_FILE)
        made = ticketing.write(
            store,
            ticketing.people(store, category),
            out,
            at=common.now(),
            form=form,
            key=key,
            progress=tell,
        )
        names = {a.id: a.name for a in store.attendees([i for i, _ in made.left_out])}
    document = {
        "folder": str(out),
        "signed": sign,
        "tickets": len(made.files),
        "left_out": [
            {"attendee": attendee, "name": names[attendee], "says": why}
            for attendee, why in made.left_out
        ],
    }
    lines = [f"{len(made.files)} tickets in {out}"]
    lines += [f"  without a ticket: {names[attendee]}: {why}" for attendee, why in made.left_out]
    common.say(document, "\n".join(lines), as_json=as_json)
    return common.NEEDS_A_PERSON if made.left_out else common.DONE


def ticket(
    event: common.EventArgument,
    code: Annotated[
        str, typer.Argument(metavar="CODE", callback=common.plain, help="Any code at all.")
    ],
    mark: Annotated[
        Mark | None,
        typer.Option("--mark", help="Withdraw the code, or hold it back; or take that back."),
    ] = None,
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Say what a code is and whom it stands for. Nothing is recorded without --mark.

    Ends as scan does.
    """
    with common.opened(event, read_only=mark is None) as store:
        if mark is not None:
            explaining.mark(store, code, mark.value, at=common.now(), actor=actor)
        told = explaining.explain(store, code)
    people = [f"→ {common.line_of(one)}" for one in told.people]
    common.say(_document(told), "\n".join([*told.lines(), *people]), as_json=as_json)
    if told.refused is Reason.AMBIGUOUS or len(told.people) > 1:
        return common.NEEDS_A_PERSON
    return common.REFUSED if told.refused is not None or told.blocked else common.DONE


def _document(told: Explanation) -> dict[str, Any]:
    return {
        "kind": told.kind.value,
        "what": told.what,
        "details": dict(told.details),
        "proof": told.proof,
        "refused": told.refused.value if told.refused else None,
        "blocked": told.blocked,
        "issuer": told.issuer,
        "unlisted": told.unlisted,
        "attendees": [common.attendee_json(one) for one in told.people],
        "says": " ".join(line.strip() for line in told.lines()),
    }
