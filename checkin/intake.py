"""Lists in: look at a file, say what importing it would do, and do it once that is decided.

`preview` reads and decides, and writes nothing. `carry_out` writes facts in short transactions
between `import_begun` and `import_ended`, so that scanning goes on. An import that was broken off
goes on when the same file is imported again, or is withdrawn (`imports`).
"""

import logging
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from checkin import (
    batches,
    columns,
    erasures,
    events,
    headers,
    ids,
    merge,
    planned,
    programme,
    remembering,
    roster,
)
from checkin.columns import Column
from checkin.errors import ImportUndecided
from checkin.imports import end_unfinished, latest_version, unfinished
from checkin.matching import Coming, Doubtful, Known, Told
from checkin.merge import Plan
from checkin.model import Session, Status, to_ms
from checkin.roster import Note, Refusal, Row
from checkin.sources import files
from checkin.sources.encodings import EncodingDoubt
from checkin.sources.table import Table
from checkin.store import Store
from checkin.store.known import known_people
from checkin.words import QT_TRANSLATE_NOOP

log = logging.getLogger(__name__)

#: The source of lists that come as files, unless a person names another one. It is not the file's
#: name: the next list has another name, and is of the same people.
SOURCE = "list"

FIRST_ROWS = 20

# Questions that stay open until a person answers them. The first two need another preview.
COLUMNS = "columns"
ENCODING = "encoding"
OLDER = "older"
VANISHING = "vanishing"
DOUBTFUL = "doubtful"
CONFLICTS = "conflicts"

_TEXTS = {
    COLUMNS: QT_TRANSLATE_NOOP("import", "Which column holds the names? None of them is known."),
    ENCODING: QT_TRANSLATE_NOOP(
        "import", "Some names can be read in several ways. Which one is right: {encodings}?"
    ),
    OLDER: QT_TRANSLATE_NOOP(
        "import", "The file is older than the list imported last. Import it all the same?"
    ),
    VANISHING: QT_TRANSLATE_NOOP(
        "import",
        "{count} of {known} people are not on this list. Is it the whole list? They stay"
        " admissible, marked, until somebody cancels them.",
    ),
    DOUBTFUL: QT_TRANSLATE_NOOP(
        "import", "{count} row(s) may be people who are known already, or others."
    ),
    CONFLICTS: QT_TRANSLATE_NOOP(
        "import", "{count} value(s) were changed both at the desk and in the list."
    ),
}


@dataclass(frozen=True, slots=True)
class Question:
    """What a person has to decide before the import. `text` is a template, filled with `facts`."""

    kind: str
    facts: Mapping[str, str] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return _TEXTS[self.kind]

    @property
    def says(self) -> str:
        return self.text.format(**self.facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to read a list.

    Attributes:
        mapping: Header, or a column's number → target (`columns.TARGETS`), as a person says.
        encoding: What the text is written in; "" to find out.
        sheet: Which sheet of a workbook; "" for the likeliest.
        whole: It is the whole list, so that others are missing; False if it only adds.
        source: Where the list comes from; lists of one source follow one another.
        version: The source's version of the list; None for the time of the file in milliseconds.
        programme: A second file that says who may enter which session.
        status_words: What a status means that is not known by itself.
    """

    mapping: Mapping[str, str] = field(default_factory=dict)
    encoding: str = ""
    sheet: str = ""
    whole: bool = True
    source: str = SOURCE
    version: int | None = None
    programme: Path | None = None
    status_words: Mapping[str, Status] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decisions:
    """The answers to a preview's questions.

    Attributes:
        accepted: Kinds of questions answered with yes: `OLDER`, `VANISHING`; `DOUBTFUL` leaves the
            undecided rows aside, `CONFLICTS` keeps the desk's value, open for a later decision.
        same: Line of a doubtful row → attendee id that it is.
        different: Lines of doubtful rows that are somebody new.
        take_list: (attendee id, field) where the list's value is taken.
        keep_desk: (attendee id, field) where the desk's value stays, for good.
        make_sessions: Make the sessions that the list names and the programme does not have.
    """

    accepted: Collection[str] = frozenset()
    same: Mapping[int, str] = field(default_factory=dict)
    different: Collection[int] = frozenset()
    take_list: Collection[tuple[str, str]] = frozenset()
    keep_desk: Collection[tuple[str, str]] = frozenset()
    make_sessions: bool = False


#: What `--yes` says: go on, leave doubtful rows aside, keep the desk's values.
YES = Decisions(accepted=frozenset((OLDER, VANISHING, DOUBTFUL, CONFLICTS)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What importing a list would do. Nothing is written yet."""

    path: Path
    options: Options
    kind: str
    encoding: str
    delimiter: str
    sheet: str
    sheets: tuple[str, ...]
    header: tuple[str, ...]
    columns: tuple[Column, ...]
    suggestions: Mapping[str, str]
    doubt: EncodingDoubt | None
    rows: tuple[Row, ...]
    refused: tuple[Refusal, ...]
    notes: Mapping[Note, int]
    coming: Coming
    plan: Plan
    older: bool
    version: int
    digest: str
    heads: Mapping[str, int]

    @property
    def first(self) -> tuple[Row, ...]:
        """The first rows as they will look."""
        return self.rows[:FIRST_ROWS]

    @property
    def mapping(self) -> dict[str, str]:
        """Header → target, as used."""
        return {column.header: column.target for column in self.columns}

    def questions(self, decisions: Decisions = Decisions()) -> tuple[Question, ...]:
        """What is still open after *decisions*."""
        found: list[Question] = []
        if not columns.has_names(self.columns):
            found.append(Question(COLUMNS))
        if self.doubt is not None:
            found.append(Question(ENCODING, {"encodings": ", ".join(self.doubt.encodings)}))
        if self.older and not self.plan.empty and OLDER not in decisions.accepted:
            found.append(Question(OLDER))
        if self.plan.vanishing and VANISHING not in decisions.accepted:
            facts = {"count": str(len(self.plan.missing)), "known": str(self.plan.known)}
            found.append(Question(VANISHING, facts))
        doubtful = _undecided(self.plan.doubtful, decisions)
        if doubtful and DOUBTFUL not in decisions.accepted:
            found.append(Question(DOUBTFUL, {"count": str(doubtful)}))
        decided = {*decisions.take_list, *decisions.keep_desk}
        open_ = sum((c.attendee, c.field) not in decided for c in self.plan.conflicts)
        if open_ and CONFLICTS not in decisions.accepted:
            found.append(Question(CONFLICTS, {"count": str(open_)}))
        return tuple(found)

    def summary(self) -> dict[str, Any]:
        """The counts under the keys that the command line promises."""
        return summary(self.plan, self.refused)


def _undecided(doubtful: Iterable[Doubtful], decisions: Decisions) -> int:
    decided = {*decisions.same, *decisions.different}
    return sum(doubt.row.line not in decided for doubt in doubtful)


def summary(plan: Plan, refused: Iterable[Refusal]) -> dict[str, Any]:
    every = sorted((*refused, *plan.refused), key=lambda refusal: refusal.line)
    return {
        "new": len(plan.new),
        "changed": len(plan.changed),
        "unchanged": plan.unchanged,
        "missing": len(plan.missing),
        "doubtful": len(plan.doubtful),
        "conflicts": len(plan.conflicts),
        "refused": [{"line": refusal.line, "reason": refusal.reason} for refusal in every],
    }


def preview(store: Store, path: Path, options: Options | None = None) -> Preview:
    """Read the list in *path* and say what importing it would do.

    Raises:
        ListUnreadable, ListTooLarge, ListEmpty, EncodingWrong: The file cannot be read.
        ColumnMissing, FieldUnknown: The mapping names what is not there.
    """
    options = options or Options()
    remembered = remembering.of(store, options.source)
    sessions = store.sessions()
    mapped = (*options.mapping, *remembered.columns)
    table = files.open_list(path, encoding=options.encoding, sheet=options.sheet, mapped=mapped)
    found = columns.columns_of(
        table.header, given=options.mapping, remembered=remembered.columns, sessions=sessions
    )
    reader = roster.Reader(
        found,
        zone=ZoneInfo(store.event.timezone),
        sessions=sessions,
        status_words={**remembered.words, **options.status_words},
        guarded=table.guarded,
    )
    listed = programme.Programme()
    if options.programme is not None:
        second = files.open_list(options.programme, encoding=options.encoding)
        listed = programme.read(second.header, second.rows(), sessions)
    with batches.no_collector():
        rows, refused, noted, aside = _read(table, reader, listed)
        notes = Counter(noted) + Counter(programme.twice(rows, sessions))
    covers = reader.covers | ({headers.ENTITLEMENTS} if listed else set())
    version = table.modified_ms if options.version is None else options.version
    latest = latest_version(store, options.source)
    coming = Coming(
        event=store.event.id,
        source=options.source,
        whole=options.whole,
        version=version,
        latest=latest,
        covers=covers,
        aside=aside,
    )
    with batches.no_collector():
        plan = _plan(store, rows, coming)
    return Preview(
        path=path,
        options=options,
        kind=table.kind,
        encoding=table.encoding,
        delimiter=table.delimiter,
        sheet=table.sheet,
        sheets=table.sheets,
        header=table.header,
        columns=found,
        suggestions=columns.suggestions(found),
        doubt=table.doubt,
        rows=rows,
        refused=refused,
        notes=notes,
        coming=coming,
        plan=plan,
        older=version < latest,
        version=version,
        digest=table.digest,
        heads=store.heads(),
    )


def _read(
    table: Table, reader: roster.Reader, listed: programme.Programme
) -> tuple[tuple[Row, ...], tuple[Refusal, ...], Mapping[Note, int], frozenset[str]]:
    rows: list[Row] = []
    refused: list[Refusal] = []
    notes: Counter[Note] = Counter(listed.notes)
    aside: set[str] = set()
    distinct = roster.Distinct()
    for number, cells, problem in table.rows():
        row: Row | Refusal
        if problem:
            row = Refusal(number, problem, cells=tuple(cells))
        else:
            row = reader.read(number, cells)
        if isinstance(row, Row):
            row = distinct.take(row, cells)
        if isinstance(row, Refusal):
            refused.append(row)
            whole = cells[0].split(table.delimiter) if problem and table.delimiter else cells
            aside |= reader.names_in(whole)
            continue
        if listed:
            row = listed.added_to(row)
        notes.update(row.notes)
        rows.append(row)
    return tuple(rows), tuple(refused), notes, frozenset(aside)


def _plan(store: Store, rows: Sequence[Row], coming: Coming) -> Plan:
    def told(people: Sequence[Known]) -> Mapping[str, Told]:
        facts = store.facts_by_id(known.fact for known in people)
        return {i: Told.of(f.payload) for i, f in facts.items() if f.payload is not None}

    return merge.plan(
        known_people(store.connection, coming.source),
        rows,
        coming,
        told=told,
        edits=store.edits(),
        erased=store.erased(),
        came_before=erasures.came_before(store),
    )


# Doing it


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What an import did. `finished` is False if it was cancelled; then it can go on or back."""

    import_id: str
    finished: bool
    written: int
    counts: Mapping[str, Any]


def carry_out(
    store: Store,
    preview: Preview,
    decisions: Decisions | None = None,
    *,
    at: datetime,
    actor: str = "",
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Report:
    """Write what *preview* found, as decided. What changed meanwhile is looked at again.

    Args:
        progress: Told (facts written, facts in all) after each transaction.
        cancelled: Asked between transactions whether to stop there.

    Raises:
        ImportUndecided: A question is open, perhaps since another import; nothing was written.
        StoreBusy, DiskFull, StoreReadOnly: What was written before stays; importing the file again
            goes on from there.
    """
    decisions = decisions or Decisions()
    _refuse_open(preview.questions(decisions))
    changed = dict(preview.heads) != store.heads()
    if decisions.same or decisions.different or changed:
        preview = _again(store, preview, decisions)
    if changed:  # else only the answers changed the plan, and a conflict in it stays open
        _refuse_open(preview.questions(decisions))
    plan = preview.plan
    said = {column.header: column.target for column in preview.columns if column.given}
    remembering.keep(store, preview.options.source, said, preview.options.status_words)
    counts = summary(plan, preview.refused)
    if plan.empty and not decisions.make_sessions:
        end_unfinished(store, preview.options.source, preview.version, at=at, actor=actor)
        return Report(import_id="", finished=True, written=0, counts=counts)
    import_id = _begin(store, preview, counts, at=at, actor=actor)
    facts = planned.facts_of(
        plan,
        source=preview.options.source,
        version=preview.version,
        import_id=import_id,
        take_list=decisions.take_list,
        keep_desk=decisions.keep_desk,
    )
    total = len(plan.new) + len(plan.changed) + len(plan.missing)
    written = 0
    for done in batches.write(store, facts, at=at, actor=actor):
        written += done
        if progress is not None:
            progress(min(written, total), total)
        if cancelled is not None and written < total and cancelled():
            log.info("import %s stopped after %d facts", import_id, written)
            return Report(import_id=import_id, finished=False, written=written, counts=counts)
    _end(store, preview, import_id, counts, decisions, at=at, actor=actor)
    log.info("import %s: %d facts", import_id, written)
    return Report(import_id=import_id, finished=True, written=written, counts=counts)


def _refuse_open(questions: Sequence[Question]) -> None:
    if questions:
        raise ImportUndecided(questions=" ".join(question.says for question in questions))


def _again(store: Store, preview: Preview, decisions: Decisions) -> Preview:
    """*preview* as it is now, with the doubtful rows where *decisions* put them.

    Another import in between may raise questions that nobody was asked when it was made.
    """
    coming = replace(
        preview.coming,
        latest=latest_version(store, preview.options.source),
        same=decisions.same,
        different=decisions.different,
    )
    return replace(
        preview,
        coming=coming,
        plan=_plan(store, preview.rows, coming),
        older=preview.version < coming.latest,
        heads=store.heads(),
    )


def _begin(
    store: Store, preview: Preview, counts: Mapping[str, Any], *, at: datetime, actor: str
) -> str:
    """Begin, or go on with, the import of this file; one of another file of the source is ended."""
    for left in unfinished(store):
        if left.own and left.source == preview.options.source and left.digest == preview.digest:
            return left.import_id
    end_unfinished(store, preview.options.source, preview.version, at=at, actor=actor)
    import_id = ids.new_fact_id(to_ms(at))
    payload = {
        "import": import_id,
        "source": preview.options.source,
        "source_version": preview.version,
        "whole": int(preview.options.whole),
        "file": preview.path.name,
        "digest": preview.digest,
        "rows": len(preview.rows),
        **{name: counts[name] for name in ("new", "changed", "unchanged", "missing")},
    }
    with store.writing() as writer:
        writer.append("import_begun", payload, at=at, actor=actor)
    return import_id


def _end(
    store: Store,
    preview: Preview,
    import_id: str,
    counts: Mapping[str, Any],
    decisions: Decisions,
    *,
    at: datetime,
    actor: str,
) -> None:
    payload = {
        "import": import_id,
        "source": preview.options.source,
        "source_version": preview.version,
        "refused": len(counts["refused"]),
        "doubtful": counts["doubtful"],
        "conflicts": counts["conflicts"],
    }
    with store.writing() as writer:
        if decisions.make_sessions:
            for note in preview.notes:
                if note.kind == "session":
                    session = Session(key=note.text, title=note.text, access="registered")
                    events.put_session(writer, session, at=at, actor=actor)
        writer.append("import_ended", payload, at=at, actor=actor)


# What was set aside


def write_refused(path: Path, preview: Preview) -> int:
    """Write the rows that were set aside, with the reason, to be mended and imported again.

    A text file with the list's own columns and one more, which an import leaves out. Returns how
    many rows there are. Import the mended file as an addition.

    Raises:
        ListUnreadable: The file cannot be written.
    """
    width = len(preview.header)
    lines: list[Sequence[str]] = []
    for refusal in preview.refused:
        cells = list(refusal.cells[:width]) + [""] * (width - len(refusal.cells))
        lines.append([*cells, refusal.reason, *refusal.cells[width:]])
    files.write_rows(
        path,
        [*preview.header, roster.REASON_HEADER],
        lines,
        delimiter=preview.delimiter or ";",
    )
    return len(lines)
