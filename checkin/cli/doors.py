"""`programme`, `sessions`, `register`, `rule`: the timetable, how full it is, who may enter."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo

import typer

from checkin import attended, corrections, door, programmes, rule_words, rules, rulings, says
from checkin.attended import Totals
from checkin.cli import common
from checkin.errors import NotKnown
from checkin.model import Session
from checkin.programme_merge import Change
from checkin.programmes import Preview, Registrations
from checkin.sources.encodings import EncodingDoubt
from checkin.store import Store
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: Rows set aside, people or sessions that are named; more are counted.
_NAMED = 20


def programme(
    event: common.EventArgument,
    file: Annotated[
        Path | None,
        typer.Argument(metavar="[FILE]", help="CSV, XLSX, ODS, iCalendar, or a schedule JSON."),
    ] = None,
    registrations: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="A list of who is registered for which session."),
    ] = None,
    cancel_absent: Annotated[
        bool, typer.Option("--cancel-absent", help="Cancel the sessions that FILE does not have.")
    ] = False,
    take_file: Annotated[
        bool,
        typer.Option(
            "--take-file", help="Take FILE's word for what was changed by hand and in FILE."
        ),
    ] = False,
    encoding: Annotated[str, typer.Option(help="What the file is written in.")] = "",
    sheet: Annotated[str, typer.Option(help="Which sheet of a workbook.")] = "",
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Look only; write nothing.")] = False,
    yes: Annotated[
        bool, typer.Option("--yes", help="Go on where the encoding is a guess.")
    ] = False,
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Take over a programme, registrations, or both; exit 4 while the encoding is a guess."""
    if file is None and registrations is None:
        raise typer.BadParameter("give a FILE, --registrations FILE, or both")
    document: dict[str, Any] = {}
    lines: list[str] = []
    with common.opened(event, read_only=dry_run) as store:
        zone = ZoneInfo(store.event.timezone)
        if file is not None:
            seen = programmes.preview(store, file, encoding=encoding, sheet=sheet)
            document |= _preview_json(seen, zone)
            lines += _preview_lines(seen, zone)
            if seen.doubt is not None and not (encoding or yes):
                lines.append(
                    f"The file may be written in {_encodings(seen.doubt)}: say --encoding."
                )
                common.say(document, "\n".join(lines), as_json=as_json)
                return common.NEEDS_A_PERSON
            if not dry_run:
                done = programmes.carry_out(
                    store,
                    seen,
                    cancel_absent=cancel_absent,
                    take_file=take_file,
                    at=common.now(),
                    actor=actor,
                )
                document["written"] = asdict(done)
                lines.append(
                    f"{done.sessions} sessions and {done.checkpoints} checkpoints written."
                )
        if registrations is not None:
            wanted = programmes.registrations(store, registrations, encoding=encoding)
            document["registrations"] = _registrations_json(store, wanted)
            lines += _registrations_lines(store, wanted)
            if not dry_run:
                programmes.register_all(store, wanted, at=common.now(), actor=actor)
    common.say(document, "\n".join(lines), as_json=as_json)
    return common.DONE


def _encodings(doubt: EncodingDoubt) -> str:
    return " or ".join(doubt.encodings)


def _preview_json(seen: Preview, zone: ZoneInfo) -> dict[str, Any]:
    return {
        **seen.summary(),
        "kind": seen.kind,
        "sessions": [
            {
                "what": change.what,
                "changed": list(change.fields),
                "by_hand": list(change.by_hand),
                "conflicts": list(change.conflicts),
            }
            | session_json(change.after, zone)
            for change in seen.plan.changes
        ],
        "not_in_file": [session_json(session, zone) for session in seen.plan.absent],
        "in_one_room": [[one.key, other.key] for one, other in seen.plan.double],
        "rows_set_aside": [
            {"line": row.line, "why": str(row.why), "cells": list(row.cells)}
            for row in seen.plan.aside
        ],
    }


def _preview_lines(seen: Preview, zone: ZoneInfo) -> Iterator[str]:
    counts = seen.summary()
    yield ", ".join(f"{count} {what.replace('_', ' ')}" for what, count in counts.items() if count)
    for change in seen.plan.changes:
        if change.what not in ("new", "unchanged"):
            yield f"  {change.what}: {_change(change, zone)}"
    for change in seen.plan.changes:
        if change.conflicts:
            fields = ", ".join(change.conflicts)
            yield f"  changed by hand and in the file: {fields} of {change.after.title}"
    for session in seen.plan.absent[:_NAMED]:
        yield f"  not in the file: {line_of(session, zone)}"
    for one, other in seen.plan.double[:_NAMED]:
        yield f"  at the same time in {one.room}: {one.title} / {other.title}"
    for row in seen.plan.aside[:_NAMED]:
        yield f"  set aside, line {row.line}: {row.why}"


def _change(change: Change, zone: ZoneInfo) -> str:
    before = change.before
    if before is None or change.what != "moved":
        return line_of(change.after, zone)
    return f"{line_of(before, zone)} → {when(change.after, zone)}, {change.after.room}"


def when(session: Session, zone: ZoneInfo) -> str:
    """ "2024-05-07 14:15–15:30"."""
    if session.starts is None:
        return ""
    starts = says.local(session.starts, zone)
    if session.ends is None:
        return f"{starts:%Y-%m-%d %H:%M}"
    ends = says.local(session.ends, zone)
    same = starts.date() == ends.date()
    return (
        f"{starts:%Y-%m-%d %H:%M}–{ends:%H:%M}"
        if same
        else f"{starts:%Y-%m-%d %H:%M} – {ends:%Y-%m-%d %H:%M}"
    )


def line_of(session: Session, zone: ZoneInfo) -> str:
    """A session in one line for people."""
    return " · ".join(part for part in (session.title, session.room, when(session, zone)) if part)


def session_json(session: Session, zone: ZoneInfo) -> dict[str, Any]:
    """A session with the column names of a programme file."""
    return {
        "key": session.key,
        "title": session.title,
        "room": session.room,
        "start": _local(session.starts, zone),
        "end": _local(session.ends, zone),
        "kind": session.kind,
        "capacity": session.capacity,
        "access": session.access,
        "language": session.language,
        "speakers": session.speakers,
        "cancelled": session.cancelled,
    }


def _local(at: datetime | None, zone: ZoneInfo) -> str | None:
    return says.local(at, zone).isoformat() if at else None


def _registrations_json(store: Store, wanted: Registrations) -> dict[str, Any]:
    people = {a.id: a for a in store.attendees([who for who, _, _ in wanted.twice])}
    return {
        "new": sum(map(len, wanted.adds.values())),
        "known": wanted.known,
        "nobody": list(wanted.nobody),
        "no_session": list(wanted.no_session),
        "over_capacity": dict(wanted.over),
        "same_time": [
            {"attendee": who, "code": people[who].code, "sessions": [one.key, other.key]}
            for who, one, other in wanted.twice
        ],
    }


def _registrations_lines(store: Store, wanted: Registrations) -> Iterator[str]:
    new = sum(map(len, wanted.adds.values()))
    yield f"{new} new registrations, {wanted.known} known."
    people = {a.id: a for a in store.attendees([who for who, _, _ in wanted.twice])}
    titles = {session.key: session.title for session in store.sessions()}
    for key, more in wanted.over.items():
        yield f"  {more} over capacity: {titles[key]}"
    for who, one, other in wanted.twice[:_NAMED]:
        yield f"  at the same time: {people[who].full_name}: {one.title} / {other.title}"
    for name in wanted.nobody[:_NAMED]:
        yield f"  nobody has this code or e-mail: {name}"
    for name in wanted.no_session[:_NAMED]:
        yield f"  no such session: {name}"


def sessions(event: common.EventArgument, as_json: common.JsonOption = False) -> int:
    """The programme: who may enter, how many are registered, inside, and were at most."""
    with common.opened(event, read_only=True) as store:
        zone, now = ZoneInfo(store.event.timezone), common.now()
        totals = [one for one in attended.totals(store, now) if one.session is not None]
        inside = {t.checkpoint.key: door.figures(store, t.checkpoint.key, now) for t in totals}
    document = [
        session_json(one.session, zone)
        | {
            "checkpoint": one.checkpoint.name,
            "registered": one.registered,
            "rule": bool(one.checkpoint.rule),
        }
        | figures_json(one, inside[one.checkpoint.key], zone)
        for one in totals
        if one.session is not None
    ]
    lines = [_session_line(one, inside[one.checkpoint.key], zone) for one in totals]
    common.say(document, "\n".join(lines) or "There is no programme yet.", as_json=as_json)
    return common.DONE


def figures_json(totals: Totals, now: door.Figures, zone: ZoneInfo) -> dict[str, Any]:
    """What a checkpoint came to, and how full it is now."""
    return {
        "inside": now.inside,
        "capacity": now.capacity,
        "band": now.band.value,
        "over": now.over,
        "people": totals.people,
        "entries": totals.entries,
        "exits": totals.exits,
        "counted": totals.counted,
        "peak": totals.peak,
        "peak_at": _local(totals.peak_at, zone),
        "peak_over": totals.over,
    }


def figures_line(totals: Totals, now: door.Figures) -> str:
    """The same for people: "12 of 60 inside, 45 in, 33 out, at most 41"."""
    size = f" of {now.capacity}" if now.capacity else ""
    said = f"{now.inside}{size} inside, {totals.entries} in, {totals.exits} out"
    if totals.counted:
        said += f", {totals.counted} counted by hand"
    if totals.peak:
        said += f", at most {totals.peak}"
    if totals.over:
        said += f" ({totals.over} too many)"
    return said


def _session_line(totals: Totals, now: door.Figures, zone: ZoneInfo) -> str:
    session = totals.session
    assert session is not None
    marks = ["CANCELLED"] if session.cancelled else []
    if session.access != "open":
        marks.append(session.access)
    if totals.registered:
        marks.append(f"{totals.registered} registered")
    marks.append(figures_line(totals, now))
    return f"{line_of(session, zone)}: {', '.join(marks)}"


def register(
    event: common.EventArgument,
    code: common.CodeArgument,
    session: Annotated[
        str,
        typer.Argument(
            metavar="SESSION",
            callback=common.plain,
            help="Its key, its title, or its name at the door.",
        ),
    ],
    remove: Annotated[bool, typer.Option("--remove", help="Take them off instead.")] = False,
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Register a person for a session; over capacity or at the same time is told, not refused."""
    with common.opened(event) as store:
        zone = ZoneInfo(store.event.timezone)
        person, found = common.somebody(store, code), session_named(store, session)
        document: dict[str, Any] = {"attendee": person.id, "session": found.key}
        if remove:
            corrections.entitle(store, person.id, remove=[found.key], at=common.now(), actor=actor)
            lines = [f"{person.name} is not registered for {line_of(found, zone)} any more."]
        else:
            done = programmes.register(store, person.id, found.key, at=common.now(), actor=actor)
            document |= {"over_capacity": done.over, "same_time": [s.key for s in done.clashes]}
            lines = [f"{person.name} is registered for {line_of(found, zone)}."]
            if done.over:
                lines.append(f"  {done.over} over capacity")
            lines += [f"  at the same time: {line_of(other, zone)}" for other in done.clashes]
    common.say(document, "\n".join(lines), as_json=as_json)
    return common.DONE


def session_named(store: Store, text: str) -> Session:
    """The session of that key, whose door has that name, or that alone has that title.

    Raises:
        NotKnown: There is none.
    """
    guard = store.checkpoint(text)
    known = store.sessions()
    found = [one for one in known if one.key == text]
    found = found or [one for one in known if guard is not None and one.key == guard.session]
    found = found or [one for one in known if one.title == text]
    if not found:
        raise NotKnown(what=Detail(QT_TRANSLATE_NOOP("details", "session")), name=text[:40])
    if len(found) > 1:
        keys = ", ".join(one.key for one in found)
        raise typer.BadParameter(f"{text[:40]} stands for several sessions: {keys}")
    return found[0]


def rule(
    event: common.EventArgument,
    checkpoint: Annotated[
        str, typer.Argument(metavar="CHECKPOINT", callback=common.plain, help="Its key or name.")
    ],
    set_: Annotated[
        Path | None, typer.Option("--set", metavar="FILE", help="A rule as JSON; {} for none.")
    ] = None,
    code: Annotated[
        str, typer.Option("--try", metavar="CODE", callback=common.plain, help="On whom to try it.")
    ] = "",
    at: Annotated[
        str, typer.Option(metavar="ISO8601", help="At which moment to try it; else now.")
    ] = "",
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Show, set or try the rule of a checkpoint; a trial that is refused ends with 3."""
    if at and not code:
        raise typer.BadParameter("--at says when to try: give --try CODE too")
    ending = common.DONE
    with common.opened(event, read_only=set_ is None) as store:
        if set_ is not None:
            rulings.put(store, checkpoint, _rule_of(set_), at=common.now(), actor=actor)
        found = door.known_checkpoint(store, checkpoint)
        zone = ZoneInfo(store.event.timezone)
        said = rules.load(found.rule)
        words = list(rule_words.describe(said, zone).lines())
        document: dict[str, Any] = {"checkpoint": found.name, "rule": said, "words": words}
        lines = (
            [f"{found.name}: may enter if", *words] if found.rule else [f"{found.name}: no rule."]
        )
        if code:
            person = common.somebody(store, code)
            moment = common.parse_time(at, store.event) if at else common.now()
            trial = rulings.try_on(store, checkpoint, person.id, moment)
            refusal = trial.refusal
            ending = common.REFUSED if refusal else common.DONE
            since = refusal.since if refusal else None
            why = [str(part) for part in refusal.parts] if refusal else []
            document |= {
                "attendee": person.id,
                "at": _local(moment, zone),
                "holds": refusal is None,
                "why": why,
                "since": _local(since, zone),
            }
            lines.append(f"{person.full_name or person.name}: {'yes' if refusal is None else 'no'}")
            lines += [f"  needed: {part}" for part in why]
            if since is not None:
                lines.append(f"  holds from {says.local(since, zone):%Y-%m-%d %H:%M}")
    common.say(document, "\n".join(lines), as_json=as_json)
    return ending


def _rule_of(file: Path) -> str:
    try:
        with file.open(encoding="utf-8-sig") as opened:
            return opened.read(rules.MAX_TEXT + 1)
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or "it is not UTF-8"
        raise typer.BadParameter(f"{file}: {why}") from error
