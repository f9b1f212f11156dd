"""Logs out: who was where and when, who is on the list, who did not come, and everything.

Rows are made one by one and written as they come, so a million of them need no memory. A file is
there whole or not at all.
"""

import csv
import json
import logging
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

import xlsxwriter
from xlsxwriter.exceptions import XlsxWriterException

from checkin import session_log
from checkin.errors import Cancelled, NotWritten
from checkin.fields import texts
from checkin.model import FIELDS, Attendee, Fact, from_ms
from checkin.report_rows import PERSON, Cell, Names, Table, utc, yes
from checkin.store import Store
from checkin.words import QT_TRANSLATE_NOOP, Detail

log = logging.getLogger(__name__)

Report = Literal["attendance", "attendees", "journal", "no-shows", "sessions"]
Format = Literal["csv", "xlsx", "jsonl"]

REPORTS: Sequence[Report] = ("attendance", "sessions", "attendees", "journal", "no-shows")
FORMATS: Sequence[Format] = ("csv", "xlsx", "jsonl")

Progress = Callable[[int, int], None]

ATTENDANCE_COLUMNS = (
    *PERSON,
    "checkpoint",
    "direction",
    "at_local",
    "at_utc",
    "station",
    "verdict",
    "reason",
    "forced",
    "undone",
    "actor",
    "attendee",
    "scan",
)
JOURNAL_COLUMNS = (
    "at_local",
    "at_utc",
    "station",
    "seq",
    "kind",
    *PERSON,
    "checkpoint",
    "direction",
    "verdict",
    "reason",
    "forced",
    "undone",
    "actor",
    "details",
    "attendee",
    "fact",
)
ATTENDEE_COLUMNS = (
    "code",
    *FIELDS,
    "codes",
    "sessions",
    "walk_in",
    "missing",
    "badge_issue",
    "first_entry_local",
    "first_entry_utc",
    "notes",
    "source",
    "source_id",
    "attendee",
)

#: XLSX holds no more rows than this, the heading included.
#: Source: https://support.microsoft.com, "Excel specifications and limits".
_XLSX_ROWS = 1_048_576


def table(store: Store, report: Report, *, now: datetime | None = None) -> Table:
    """*report* as rows, read from one state of the file while they are consumed.

    Args:
        now: The clock; None stands for the time of the newest fact.
    """
    match report:
        case "attendance":
            return Table(ATTENDANCE_COLUMNS, _attendance(store), _count(store, "attendance"))
        case "sessions":
            return session_log.table(store, now or newest(store))
        case "journal":
            return Table(JOURNAL_COLUMNS, _journal(store), _count(store, "journal"))
        case "attendees":
            extra = _extra_columns(store)
            rows = _attendees(store, extra, store.iter_attendees())
            return Table((*ATTENDEE_COLUMNS, *extra.values()), rows, _count(store, "attendee"))
        case "no-shows":
            extra = _extra_columns(store)
            rows = _attendees(store, extra, no_shows(store))
            return Table((*ATTENDEE_COLUMNS, *extra.values()), rows, _count(store, "attendee"))


def newest(store: Store) -> datetime:
    """The time of the newest fact."""
    return from_ms(store.connection.execute("SELECT max(t) FROM journal").fetchone()[0])


def no_shows(store: Store) -> Iterator[Attendee]:
    """Those whose registration stands and who were admitted nowhere."""
    came = {
        row[0]
        for row in store.connection.execute("SELECT attendee FROM presence WHERE entries > 0")
    }
    for attendee in store.iter_attendees():
        if attendee.id not in came and attendee.status not in ("cancelled", "waitlisted"):
            yield attendee


def export(
    store: Store,
    report: Report,
    written_as: Format,
    out: Path,
    *,
    now: datetime | None = None,
    bom: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write *report* to *out* and return the number of rows.

    Args:
        now: The clock: a session that is over by then ends the stays nobody scanned out of. None
            stands for the time of the newest fact.
        bom: Begin a CSV with the UTF-8 mark that older Excel needs.
        progress: Told (rows written, rows in all) now and then.
        cancelled: Asked now and then.

    Raises:
        NotWritten: The file cannot be written; what lay there is as it was.
        Cancelled: The export was stopped; likewise.
    """
    if not out.name or out.resolve() == store.path.resolve():
        raise NotWritten(
            path=out,
            why=Detail(QT_TRANSLATE_NOOP("details", "it is a folder, or the event file itself")),
        )
    store.connection.execute("BEGIN")  # one state of the file for the whole report
    try:
        made = table(store, report, now=now)
        return write(made, written_as, out, bom=bom, progress=progress, cancelled=cancelled)
    finally:
        store.connection.rollback()


def write(
    made: Table,
    written_as: Format,
    out: Path,
    *,
    bom: bool = False,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Write a table that was made; returns the number of rows.

    Raises:
        NotWritten, Cancelled: What lay there is as it was.
    """
    new = out.with_name(f".{out.name}.new")
    try:
        if written_as == "xlsx" and made.total >= _XLSX_ROWS:
            raise NotWritten(
                path=out,
                why=Detail(
                    QT_TRANSLATE_NOOP("details", "Excel holds at most {most} rows; use CSV"),
                    most=_XLSX_ROWS - 1,
                ),
            )
        rows = _watched(made, progress, cancelled)
        try:
            written = _WRITERS[written_as](new, made.columns, rows, bom)
        except (OSError, XlsxWriterException) as error:
            raise NotWritten(path=out, why=_why(error)) from error
        try:
            new.replace(out)
        except OSError as error:
            raise NotWritten(path=out, why=_why(error)) from error
        return written
    finally:
        _remove(new)


def _why(error: Exception) -> str:
    """What the system said; xlsxwriter wraps it in an error of its own."""
    cause = error.args[0] if isinstance(error, XlsxWriterException) and error.args else error
    return getattr(cause, "strerror", None) or type(cause).__name__


def _remove(half: Path) -> None:
    """Delete what is left of a file that was not finished."""
    try:
        half.unlink(missing_ok=True)
    except OSError as error:  # where nothing can be deleted, nothing could be written
        log.warning("unfinished report left behind: %s", error.strerror)


def _watched(
    made: Table, progress: Progress | None, cancelled: Callable[[], bool]
) -> Iterator[Sequence[Cell]]:
    for number, row in enumerate(made.rows):
        if number % 200 == 0:
            if cancelled():
                raise Cancelled
            if progress:
                progress(number, made.total)
        yield row
    if progress:
        progress(made.total, made.total)


def _write_csv(
    path: Path, columns: Sequence[str], rows: Iterable[Sequence[Cell]], bom: bool
) -> int:
    count = 0
    with path.open("w", encoding="utf-8-sig" if bom else "utf-8", newline="") as file:
        out = csv.writer(file)
        out.writerow([guarded(name) for name in columns])
        for row in rows:
            out.writerow([guarded(cell) for cell in row])
            count += 1
    return count


def _write_xlsx(
    path: Path, columns: Sequence[str], rows: Iterable[Sequence[Cell]], bom: bool
) -> int:
    # Strings are written as strings: no formula, no link, no number made of a telephone number.
    options = {
        "constant_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    count = 0
    # Opened here: a place that xlsxwriter cannot write to, it would notice only at the end, and
    # leave its own half-written files behind.
    with path.open("wb") as file, xlsxwriter.Workbook(file, options) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True})
        sheet.freeze_panes(1, 0)
        for column, name in enumerate(columns):
            sheet.write_string(0, column, name, bold)
        for count, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                if isinstance(cell, str):
                    sheet.write_string(count, column, cell[:32_767])
                else:
                    sheet.write_number(count, column, cell)
        sheet.autofilter(0, 0, max(count, 1), len(columns) - 1)
    return count


def _write_jsonl(
    path: Path, columns: Sequence[str], rows: Iterable[Sequence[Cell]], bom: bool
) -> int:
    count = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for row in rows:
            said = dict(zip(columns, row, strict=True))
            file.write(json.dumps(said, ensure_ascii=False) + "\n")
            count += 1
    return count


_WRITERS: Mapping[str, Callable[[Path, Sequence[str], Iterable[Sequence[Cell]], bool], int]] = {
    "csv": _write_csv,
    "xlsx": _write_xlsx,
    "jsonl": _write_jsonl,
}


def guarded(cell: Cell) -> Cell:
    """*cell* for a CSV: a text that a spreadsheet would take for a formula gets an apostrophe.

    Source: OWASP, "CSV Injection"; blanks and signs that do not show before the first one, and
    full-width signs, count too.
    """
    if not isinstance(cell, str) or not cell:
        return cell
    if cell[0] in "\t\r\n":
        return "'" + cell
    shown = (char for char in cell if unicodedata.category(char)[0] not in "CZ")
    first = unicodedata.normalize("NFKC", next(shown, ""))
    return "'" + cell if first and first[0] in "=+-@" else cell


def _count(store: Store, name: str) -> int:
    queries = {
        "attendance": "SELECT count(*) FROM attendance",
        "journal": "SELECT count(*) FROM journal",
        "attendee": "SELECT count(*) FROM attendee WHERE merged_into = ''",
    }
    return int(store.connection.execute(queries[name]).fetchone()[0])


def _attendance(store: Store) -> Iterator[Sequence[Cell]]:
    names = Names(store)
    for fact in store.facts(kinds=["scan"]):
        payload = fact.payload
        if payload is None or payload["answer"] != "admit":
            continue
        yield (
            *names.person(fact.attendee),
            *_scan_cells(names, fact, payload)[:2],
            names.local(from_ms(fact.at)),
            utc(from_ms(fact.at)),
            names.stations.get(fact.station, fact.station),
            *_scan_cells(names, fact, payload)[2:],
            yes(fact.id in names.undone),
            fact.actor,
            store.root(fact.attendee),
            fact.id,
        )


def _scan_cells(names: Names, fact: Fact, payload: Mapping[str, Any]) -> tuple[str, ...]:
    """checkpoint, direction, verdict, reason, forced."""
    return (
        names.places.get(payload["checkpoint"], payload["checkpoint"]),
        payload["direction"],
        payload["answer"],
        payload["reason"],
        yes(bool(payload.get("forced"))),
    )


def _journal(store: Store) -> Iterator[Sequence[Cell]]:
    names = Names(store)
    for fact in store.facts():
        payload = fact.payload
        at = from_ms(fact.at)
        is_scan = fact.kind == "scan" and payload is not None
        yield (
            names.local(at),
            utc(at),
            names.stations.get(fact.station, fact.station),
            fact.seq,
            fact.kind,
            *names.person(fact.attendee),
            *(_scan_cells(names, fact, payload or {}) if is_scan else ("",) * 5),
            yes(fact.id in names.undone),
            fact.actor,
            "" if payload is None else _said(fact.kind, payload),
            fact.attendee,
            fact.id,
        )


def _said(kind: str, payload: Mapping[str, Any]) -> str:
    """*payload* as JSON; of somebody's file not what is in it, which no cell can hold."""
    said = {k: v for k, v in payload.items() if k != "data"} if kind == "file" else payload
    return json.dumps(said, ensure_ascii=False, sort_keys=True)


def _attendees(
    store: Store, extra: Iterable[str], attendees: Iterable[Attendee]
) -> Iterator[Sequence[Cell]]:
    names = Names(store)
    titles = {s.key: s.title for s in store.sessions()}
    entered = {
        row[0]: from_ms(row[1])
        for row in store.connection.execute(
            "SELECT attendee, min(first_entry) FROM presence WHERE entries > 0 GROUP BY attendee"
        )
    }
    for attendee in attendees:
        values = texts(attendee)
        first = entered.get(attendee.id)
        yield (
            attendee.code,
            *(values[name] for name in FIELDS),
            " | ".join(attendee.codes),
            " | ".join(titles.get(key, key) for key in attendee.entitlements),
            yes(attendee.walk_in),
            yes(attendee.missing),
            attendee.badge_issue,
            names.local(first) if first else "",
            utc(first) if first else "",
            "\n".join(attendee.notes),
            attendee.source,
            attendee.source_id,
            attendee.id,
            *(attendee.extra.get(name, "") for name in extra),
        )


def _extra_columns(store: Store) -> dict[str, str]:
    """Further columns of the sources, by name → heading: the same, unless it is one of ours."""
    found: set[str] = set()
    for (text,) in store.connection.execute("SELECT DISTINCT extra FROM attendee"):
        found.update(json.loads(text))
    return {name: f"{name} (list)" if name in ATTENDEE_COLUMNS else name for name in sorted(found)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Stats:
    """Figures for a screen and for `stats`. Cancelled registrations do not count as attendees."""

    attendees: int
    checked_in: int
    categories: Mapping[str, tuple[int, int]]  # name → (on the list, checked in)
    checkpoints: Mapping[str, tuple[int, int, int, int]]  # name → inside, people, entries, exits
    statuses: Mapping[str, int]
    walk_ins: int
    missing: int
    conflicts: int
    jobs: Mapping[str, int]
    facts: int


def stats(store: Store, now: datetime | None = None) -> Stats:
    """Count the file as it is now.

    Args:
        now: The clock: when a session is over, nobody is inside because a scan is missing. None
            stands for the time of the newest fact.
    """
    db = store.connection
    at = now or newest(store)
    desks = [c.key for c in store.checkpoints() if c.desk]
    marks = ",".join("?" * len(desks))
    categories = {
        row[0]: (row[1], row[2])
        for row in db.execute(
            "SELECT a.category, count(*), count(p.attendee) FROM attendee a LEFT JOIN (SELECT"
            f" DISTINCT attendee FROM presence WHERE entries > 0 AND checkpoint IN ({marks})) p"
            " ON p.attendee = a.id WHERE a.merged_into = '' AND a.status != 'cancelled'"
            " GROUP BY a.category ORDER BY 2 DESC, 1",
            desks,
        )
    }
    walk_ins, missing = db.execute(
        "SELECT coalesce(sum(walk_in), 0), coalesce(sum(missing), 0) FROM attendee"
        " WHERE merged_into = ''"
    ).fetchone()
    occupancy = store.occupancy()
    sessions = {session.key: session for session in store.sessions()}
    checkpoints = {
        c.name: (
            store.inside_at(c.key, sessions.get(c.session), at),
            *occupancy.get(c.key, (0, 0, 0, 0))[1:],
        )
        for c in store.checkpoints()
    }
    return Stats(
        attendees=sum(total for total, _ in categories.values()),
        checked_in=sum(came for _, came in categories.values()),
        categories=categories,
        checkpoints=checkpoints,
        statuses=dict(
            db.execute(
                "SELECT status, count(*) FROM attendee WHERE merged_into = '' GROUP BY status"
            )
        ),
        walk_ins=walk_ins,
        missing=missing,
        conflicts=len(store.conflicts()),
        jobs=dict(db.execute("SELECT state, count(*) FROM print_job GROUP BY state")),
        facts=_count(store, "journal"),
    )
