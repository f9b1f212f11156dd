"""`badge` and `badges`: one badge, or many, as a PDF."""

from pathlib import Path
from typing import Annotated

import typer

from checkin import badge as badges_
from checkin import bulk, preprint, templates
from checkin.cli import common, printers
from checkin.errors import BadgeUnprintable, CategoryUnknown, NoCategories, NotWritten
from checkin.store import Store

_Template = Annotated[str, typer.Option(help="Name of the badge template; else the usual one.")]
_MaybeOut = Annotated[
    Path | None, typer.Option("--out", metavar="FILE.pdf", help="Where to write.")
]
_Out = Annotated[Path, typer.Option(metavar="FILE.pdf", help="Where to write.")]


def badge(
    event: common.EventArgument,
    code: common.CodeArgument,
    out: _Out,
    template: _Template = "",
    issue: Annotated[
        bool, typer.Option("--issue", help="It will be handed out: count it as a badge issue.")
    ] = False,
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Write one badge to a PDF. Without --issue it is a look only, and no new badge issue."""
    common.check_out(event, out)
    with common.opened(event, read_only=not issue) as store:
        attendee = common.somebody(store, code)
        if issue:
            result = bulk.badges(
                store,
                which=bulk.Which.IDS,
                chosen=[attendee.id],
                template=template,
                out=out,
                at=common.now(),
                actor=actor,
            )
            for _, why in result.not_printable:
                raise BadgeUnprintable(why=" ".join(map(str, why)))
            number = store.person(attendee.id).issue
        else:
            page = badges_.sample_page(store, attendee.id, template)
            _write(out, page)
            number = attendee.badge_issue
    document = {"file": str(out), "attendee": attendee.id, "badge_issue": number}
    common.say(document, f"Badge of {attendee.name}: {out}", as_json=as_json)
    return common.DONE


def badges(
    event: common.EventArgument,
    out: _MaybeOut = None,
    to: Annotated[
        str,
        typer.Option(
            "--printer",
            metavar="NAME",
            callback=common.plain,
            help="Print them instead: a printer, a pool, an address.",
        ),
    ] = "",
    everybody: Annotated[bool, typer.Option("--all", help="Everybody.")] = False,
    category: Annotated[str, typer.Option(metavar="X", help="Those of one category.")] = "",
    changed: Annotated[
        bool,
        typer.Option("--changed-since-print", help="Those whose badge would look different now."),
    ] = False,
    template: _Template = "",
    start: Annotated[int, typer.Option(min=1, help="First free place of the first sheet.")] = 1,
    order: Annotated[
        preprint.Order, typer.Option("--by", help="With --printer: in which order.")
    ] = preprint.Order.NAME,
    tray: Annotated[
        int, typer.Option(min=0, help="With --printer: so many to a tray, each with its place.")
    ] = 0,
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Make many badges, into one PDF or by a printer; exit 4 if somebody is left without one."""
    if (everybody + bool(category) + changed) > 1:
        raise typer.BadParameter("choose one of --all, --category and --changed-since-print")
    if (out is None) == (not to):
        raise typer.BadParameter("give --out or --printer")
    if out is None:
        with common.opened(event) as store:
            if category:
                check_category(store, category)
            return printers.send_many(
                store,
                to,
                category=category,
                changed=changed,
                order=order,
                tray=tray,
                template=template,
                actor=actor,
                as_json=as_json,
            )
    common.check_out(event, out)
    with common.opened(event, read_only=True) as store:
        form = templates.named(store, template)
    places = form.sheet.places if form.sheet else 1
    if start > places:
        raise typer.BadParameter(f"--start {start}: a page of “{form.name}” has {places} place(s)")
    which = bulk.Which.ALL
    if changed:
        which = bulk.Which.CHANGED
    elif category:
        which = bulk.Which.CATEGORY
    with common.opened(event) as store, common.progress_bar("Printing") as tell:
        if category:
            check_category(store, category)
        result = bulk.badges(
            store,
            which=which,
            category=category,
            template=template,
            out=out,
            at=common.now(),
            actor=actor,
            progress=tell,
            start=start,
        )
        names = {a.id: a.name for a in store.attendees([i for i, _ in result.not_printable])}
    not_printable = [(one, " ".join(map(str, why))) for one, why in result.not_printable]
    document = {
        "file": str(out) if result.printed else None,
        "printed": result.printed,
        "issued": result.issued,
        "unchanged": result.unchanged,
        "not_printable": [
            {"attendee": attendee, "name": names[attendee], "says": why}
            for attendee, why in not_printable
        ],
    }
    lines = [f"{result.printed} badges in {out}" if result.printed else "No badge to print."]
    lines += [f"  not printed: {names[attendee]}: {why}" for attendee, why in not_printable]
    common.say(document, "\n".join(lines), as_json=as_json)
    return common.NEEDS_A_PERSON if result.not_printable else common.DONE


def check_category(store: Store, category: str) -> None:
    """Refuse a category that neither the event nor anybody in it has.

    Raises:
        CategoryUnknown: It names those that there are.
        NoCategories: There are none.
    """
    known = {c.name for c in store.categories()} | {a.category for a in store.iter_attendees()}
    known -= {""}
    if category in known:
        return
    if not known:
        raise NoCategories(category=category)
    raise CategoryUnknown(category=category, categories=", ".join(sorted(known)))


def _write(path: Path, data: bytes) -> None:
    """Write *data* whole or not at all.

    Raises:
        NotWritten: It cannot be written; what lay there is as it was.
    """
    new = path.with_name(f".{path.name}.new")
    try:
        new.write_bytes(data)
        new.replace(path)
    except OSError as error:
        new.unlink(missing_ok=True)
        raise NotWritten(path=path, why=error.strerror or type(error).__name__) from error
