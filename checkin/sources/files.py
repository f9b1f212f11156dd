"""From the bytes of a list to its header and rows: comma, semicolon or tab files, XLSX and ODS.

What a file is, its bytes say, not its name. Nothing here knows what a column means beyond finding
the row that heads them.
"""

import csv
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from checkin.columns import MOST_COLUMNS
from checkin.errors import ListEmpty, ListTooLarge, ListUnreadable, SheetMissing
from checkin.sources import delimited, workbooks
from checkin.sources.table import (
    LOOKED_AT,
    MOST_ROWS,
    Line,
    Table,
    header_at,
    recognised,
    too_wide,
    trimmed,
)
from checkin.words import QT_TRANSLATE_NOOP, Detail

MOST_BYTES = 256 * 1024 * 1024


def open_list(
    path: Path, *, encoding: str = "", sheet: str = "", mapped: Iterable[str] = ()
) -> Table:
    """Open the list in *path*.

    Args:
        path: A text file, an XLSX or an ODS.
        encoding: What a person says the text is written in; "" to find out.
        sheet: Which sheet of a workbook; "" for the visible one that looks most like a list.
        mapped: Headers that a person named, which tell the row that heads the columns.

    Raises:
        ListUnreadable, ListTooLarge, ListEmpty, EncodingWrong: Each where it is so.
        SheetMissing: The workbook has no sheet of that name.
    """
    data, modified_ms = _read(path)
    digest = hashlib.sha256(data).hexdigest()
    kind = workbooks.kind(data, path)
    if kind:
        return _open_workbook(path, data, kind, sheet, tuple(mapped), digest, modified_ms)
    return delimited.open_text(path, data, encoding, tuple(mapped), digest, modified_ms)


def _read(path: Path) -> tuple[bytes, int]:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
        modified_ms = path.stat().st_mtime_ns // 1_000_000
    except OSError as error:
        why = (error.strerror or type(error).__name__).rstrip(".")
        raise ListUnreadable(path=path, why=f"{why}.") from error
    except ValueError as error:  # a NUL in the path
        raise ListUnreadable(
            path=path, why=Detail(QT_TRANSLATE_NOOP("details", "There is no such file."))
        ) from error
    if len(data) > MOST_BYTES:
        raise ListTooLarge(
            path=path, found=Detail(QT_TRANSLATE_NOOP("details", "over 256 MB")), most="256 MB"
        )
    if not data.strip():
        raise ListEmpty(path=path)
    return data, modified_ms


def _open_workbook(
    path: Path,
    data: bytes,
    kind: str,
    sheet: str,
    mapped: Sequence[str],
    digest: str,
    modified_ms: int,
) -> Table:
    workbooks.check(data, kind, path, most_columns=MOST_COLUMNS, most_rows=MOST_ROWS)
    book = workbooks.Workbook(data, path)
    names = book.visible
    if sheet and sheet not in book.names:
        raise SheetMissing(sheet=sheet, path=path, sheets=", ".join(names))
    best: tuple[int, str, int, list[Line]] | None = None
    for name in [sheet] if sheet else names:
        head = [Line(n, cells) for n, cells in islice(book.rows(name), LOOKED_AT)]
        if not head:
            continue
        at = header_at([line.cells for line in head], mapped)
        known = recognised(head[at].cells, mapped)
        if best is None or known > best[0]:
            best = known, name, at, head
    if best is None:
        raise ListEmpty(path=path)
    _, name, at, head = best
    header = trimmed(head[at].cells)
    if len(header) > MOST_COLUMNS:
        raise too_wide(path, len(header))

    def rows() -> Iterator[Line]:
        for number, cells in book.rows(name):
            if number > head[at].number:
                yield Line(number, cells)

    return Table(
        path=path,
        kind=kind,
        header=header,
        rows=rows,
        digest=digest,
        modified_ms=modified_ms,
        sheet=name,
        sheets=names,
    )


def write_rows(
    path: Path, header: Sequence[str], rows: Iterable[Sequence[str]], *, delimiter: str = ";"
) -> None:
    """Write rows as a text file that Excel opens and `open_list` reads back as they were.

    Cells that a spreadsheet would take for a formula get an apostrophe before them.

    Raises:
        ListUnreadable: The file cannot be written.
    """
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, delimiter=delimiter)
            writer.writerow([_guard(text) for text in header])
            writer.writerows([_guard(text) for text in cells] for cells in rows)
    except OSError as error:
        why = (error.strerror or type(error).__name__).rstrip(".")
        raise ListUnreadable(path=path, why=f"{why}.") from error


def _guard(text: str) -> str:
    return f"'{text}" if text.lstrip(" \u00a0")[:1] in _FORMULA and text else text


_FORMULA = frozenset("=+-@\t\r＝＋－＠")
