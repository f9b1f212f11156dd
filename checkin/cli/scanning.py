"""`checkin scan`: one code, or a stream of them."""

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Annotated, Any
from zoneinfo import ZoneInfo

import typer

from checkin import attachments, desk, events, resolving, says
from checkin.answers import FILE
from checkin.cli import common
from checkin.errors import BadLine, CheckinError
from checkin.model import Direction, Question
from checkin.store import Store

#: A longer line of a batch is refused unread: no scan is so long, and memory is finite.
_LONGEST_LINE = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class _Wanted:
    """One scan as asked for on the command line or in a line of a batch."""

    code: str
    checkpoint: str
    exit: bool = False
    at: str = ""
    force: bool = False
    answers: Mapping[str, str] = field(default_factory=dict)


def scan(
    event: common.EventArgument,
    code: Annotated[str | None, typer.Argument(metavar="[CODE]", help="What was scanned.")] = None,
    batch: Annotated[
        str | None,
        typer.Option(metavar="FILE", help="Scan each JSON line of FILE (- for standard input)."),
    ] = None,
    checkpoint: common.CheckpointOption = events.DESK.key,
    exit_: Annotated[bool, typer.Option("--exit", help="Somebody leaves.")] = False,
    at: Annotated[str, typer.Option(metavar="ISO8601", help="When it happened.")] = "",
    force: Annotated[bool, typer.Option(help="Admit although refused.")] = False,
    answers: Annotated[
        str, typer.Option(metavar="JSON", help="Answers to questions, by key; for a file its path.")
    ] = "{}",
    actor: common.ActorOption = "",
    as_json: common.JsonOption = False,
) -> int:
    """Scan a code: admitted 0, refused 3, needs a person 4."""
    if (code is None) == (batch is None):
        raise typer.BadParameter("give a CODE or --batch FILE, one of the two")
    wanted = _Wanted(
        code=code or "",
        checkpoint=checkpoint,
        exit=exit_,
        at=at,
        force=force,
        answers=_given_answers(answers),
    )
    if batch is not None:
        return _batch(event, batch, wanted, actor)
    with common.opened(event) as store:
        result = _scan(store, wanted, actor)
        common.say(document(store, result), _text(result), as_json=as_json)
    return common.EXIT_CODES[result.verdict.answer]


def _batch(event: Path, file: str, default: _Wanted, actor: str) -> int:
    """One answer a line, in order, each printed after its commit.

    A line that does not say where, when or which way means what the command line says.
    """
    with common.opened(event) as store, _opened(file) as lines:
        for line in _bounded(lines):
            common.say_json(_answer(store, line, default, actor))
            common.flush()
    return common.DONE


@contextmanager
def _opened(file: str) -> Iterator[IO[str]]:
    """*file* as UTF-8, with or without the mark that Windows puts before it."""
    if file == "-":
        if sys.stdin is None:
            raise typer.BadParameter("there is no standard input to read from")
        sys.stdin.reconfigure(encoding="utf-8-sig", errors="replace")  # type: ignore[union-attr]  # typeshed: stdin may be replaced
        yield sys.stdin
        return
    try:
        opened = Path(file).open(encoding="utf-8-sig", errors="replace")  # noqa: SIM115  closed below
    except OSError as error:
        raise typer.BadParameter(f"{file}: {error.strerror}") from error
    with opened:
        yield opened


def _bounded(lines: IO[str]) -> Iterator[str]:
    """Each line; of one that is too long no more than shows that it is."""
    while line := lines.readline(_LONGEST_LINE + 1):
        part = line
        while len(part) > _LONGEST_LINE and not part.endswith("\n"):
            part = lines.readline(_LONGEST_LINE + 1)
        yield line


def _answer(store: Store, line: str, default: _Wanted, actor: str) -> dict[str, Any]:
    try:
        return document(store, _scan(store, _wanted(line, default), actor))
    except CheckinError as error:
        return {"answer": "error", "says": str(error)}


def _wanted(line: str, default: _Wanted) -> _Wanted:
    """The scan that a line of a batch asks for.

    Raises:
        BadLine: It is no JSON object with a text `code`, or something in it has the wrong type.
    """
    if len(line) > _LONGEST_LINE:
        raise BadLine(why=f"it is longer than {_LONGEST_LINE} characters")
    said = _loaded(line)
    if not isinstance(said, dict) or not isinstance(said.get("code"), str):
        raise BadLine(why="it is not a JSON object with a text “code”")
    where, at = said.get("checkpoint") or default.checkpoint, said.get("at") or default.at
    if not isinstance(where, str) or not isinstance(at, str):
        raise BadLine(why="“checkpoint” and “at” are texts")
    given = {name: value for name, value in said.items() if value is not None}
    exit_, force = given.get("exit", default.exit), given.get("force", default.force)
    if not isinstance(exit_, bool) or not isinstance(force, bool):
        raise BadLine(why="“exit” and “force” are true or false")
    return _Wanted(
        code=said["code"],
        checkpoint=common.plain(where),
        exit=exit_,
        at=at,
        force=force,
        answers={**default.answers, **_answers(said.get("answers") or {})},
    )


def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadLine(why="it is not JSON") from error


def _given_answers(text: str) -> dict[str, str]:
    try:
        return _answers(_loaded(text))
    except BadLine as error:
        raise typer.BadParameter("--answers is not a JSON object of texts") from error


def _answers(said: object) -> dict[str, str]:
    if not isinstance(said, dict) or not all(isinstance(v, str) for v in said.values()):
        raise BadLine(why="“answers” are texts by the keys of the questions")
    return dict(said)


def _with_files(store: Store, wanted: _Wanted, actor: str) -> dict[str, str]:
    """The answers, with what stands for a file in the place of each path to one.

    Raises:
        AttachmentRefused: There is no such file, or it can be none.
    """
    here = store.checkpoint(wanted.checkpoint)
    lists = (here, *map(store.checkpoint, here.also)) if here else ()
    asked = {q.key for one in lists if one for q in one.questions if q.kind == "file"}
    given = dict(wanted.answers)
    paths = {key for key in asked & given.keys() if given[key] and not given[key].startswith(FILE)}
    holders = resolving.holders(store, wanted.code) if paths else []
    if len(holders) != 1:
        return given
    from checkin.reading.attached import attached_file  # it loads what reads pictures

    for key in paths:
        file = attached_file(Path(given[key]))
        given[key] = attachments.keep(store, holders[0].id, file, at=common.now(), actor=actor)
    return given


def _scan(store: Store, wanted: _Wanted, actor: str) -> desk.ScanResult:
    now = common.now()
    return desk.scan(
        store,
        wanted.code,
        checkpoint=wanted.checkpoint,
        direction=Direction.EXIT if wanted.exit else Direction.ENTRY,
        at=common.parse_time(wanted.at, store.event) if wanted.at else now,
        actor=actor,
        force=wanted.force,
        answers=_with_files(store, wanted, actor),
        back_dated=bool(wanted.at),
        entered_at=now if wanted.at else None,
    )


def _text(result: desk.ScanResult) -> str:
    """What the operator is told, and what they need to go on: note, questions, who it may be."""
    verdict = result.verdict
    lines = [result.says]
    if verdict.attention:
        lines.append(f"Note: {verdict.attention}")
    for question in verdict.questions:
        choices = ("yes", "no") if question.kind == "yes_no" else question.options
        kind = " / ".join(choices) or question.kind
        must = "" if question.required else "; may be left out"
        lines.append(f"{question.key}: {question.text} ({kind}{must})")
    if verdict.questions:
        example = json.dumps({verdict.questions[0].key: "…"}, ensure_ascii=False)
        lines.append(f"Answer with --answers '{example}'.")
    lines += [common.line_of(one) for one in verdict.candidates]
    return "\n".join(lines)


def document(store: Store, result: desk.ScanResult) -> dict[str, Any]:
    """The contract's document for one scan."""
    verdict = result.verdict
    zone = ZoneInfo(store.event.timezone)
    said: dict[str, Any] = {
        "answer": verdict.answer.value,
        "reason": verdict.reason.value,
        "attendee": common.attendee_json(verdict.attendee) if verdict.attendee else None,
        "since": says.local(verdict.since, zone).isoformat() if verdict.since else None,
        "says": result.says,
        "scan": result.scan,
    }
    if verdict.candidates:
        said["candidates"] = [common.attendee_json(a) for a in verdict.candidates]
    if verdict.questions:
        said["questions"] = [_question(q) for q in verdict.questions]
    if verdict.attention:
        said["attention"] = verdict.attention
    if verdict.forced:
        said["forced"] = True
    if result.remarks:
        said["remarks"] = [remark.kind.value for remark in result.remarks]
    return said


def _question(question: Question) -> dict[str, Any]:
    return {
        "key": question.key,
        "text": question.text,
        "kind": question.kind,
        "required": question.required,
        "options": list(question.options),
    }
