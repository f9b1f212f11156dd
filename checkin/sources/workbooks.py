"""XLSX and ODS through python-calamine, after a look at what the archive would unpack to.

calamine lays a sheet out as a full rectangle in memory, so one cell in the last corner of a sheet
would ask for gigabytes and end the program. The sizes are therefore read from the archive first.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from xml.parsers import expat

from python_calamine import CalamineError, CalamineWorkbook, SheetVisibleEnum

from checkin.errors import ListTooLarge, ListUnreadable
from checkin.words import QT_TRANSLATE_NOOP, Detail

MOST_UNPACKED = 512 * 1024 * 1024
MOST_ENTRIES = 5_000
#: Cells of the rectangle around everything that is filled in; some 32 bytes each while read.
MOST_CELLS = 10_000_000
#: XML of a sheet packs to a tenth, a dull one to a hundredth; bombs to a thousandth.
MOST_RATIO = 400
_RATIO_FROM = 8 * 1024 * 1024

_ODS = b"application/vnd.oasis.opendocument.spreadsheet"


def kind(data: bytes, path: Path) -> str:
    """ "xlsx", "ods", or "" for what is no workbook.

    Raises:
        ListUnreadable: It is a file of another program, and saving it otherwise helps.
    """
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        why = Detail(
            QT_TRANSLATE_NOOP(
                "details",
                "It is an old Excel file, or protected by a password."
                " Save it as .xlsx without one.",
            )
        )
        raise ListUnreadable(path=path, why=why)
    if data.startswith((b"%PDF", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"\x1f\x8b")):
        raise ListUnreadable(
            path=path,
            why=Detail(
                QT_TRANSLATE_NOOP("details", "It is neither a text file nor a spreadsheet.")
            ),
        )
    if not data.startswith(b"PK"):
        return ""
    with _archive(data, path) as archive:
        names = set(archive.namelist())
        if "xl/workbook.xml" in names or ("[Content_Types].xml" in names and _sheets(archive)):
            return "xlsx"
        if "content.xml" in names and "mimetype" in names:
            info = archive.getinfo("mimetype")
            if info.file_size < 200 and archive.read(info).strip().startswith(_ODS):
                return "ods"
    raise ListUnreadable(
        path=path,
        why=Detail(
            QT_TRANSLATE_NOOP("details", "It is an archive, but no spreadsheet. Save it as .xlsx.")
        ),
    )


def _archive(data: bytes, path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
        raise ListUnreadable(
            path=path,
            why=Detail(QT_TRANSLATE_NOOP("details", "The file is damaged. Save it again.")),
        ) from error


def _sheets(archive: zipfile.ZipFile) -> list[str]:
    wanted = re.compile(r"xl/worksheets/[^/]+\.xml", re.IGNORECASE)
    return [name for name in archive.namelist() if wanted.fullmatch(name)]


def check(data: bytes, kind: str, path: Path, *, most_columns: int, most_rows: int) -> None:
    """Refuse what would not fit into memory, or is not what its directory says.

    Raises:
        ListTooLarge, ListUnreadable: So it is.
    """
    try:
        with _archive(data, path) as archive:
            _check_directory(archive, len(data), path)
            xlsx = kind == "xlsx"
            extent = _extent_xlsx(archive) if xlsx else _extent_ods(archive, most_columns)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
        raise ListUnreadable(
            path=path,
            why=Detail(QT_TRANSLATE_NOOP("details", "The file is damaged. Save it again.")),
        ) from error
    except expat.ExpatError as error:
        raise ListUnreadable(
            path=path,
            why=Detail(QT_TRANSLATE_NOOP("details", "The file is damaged. Save it again.")),
        ) from error
    rows, columns = extent
    if columns > most_columns:
        raise ListTooLarge(
            path=path,
            found=Detail(QT_TRANSLATE_NOOP("details", "{count} columns"), count=f"{columns:,}"),
            most=f"{most_columns:,}",
        )
    if rows > most_rows:
        raise ListTooLarge(
            path=path,
            found=Detail(QT_TRANSLATE_NOOP("details", "{count} rows"), count=f"{rows:,}"),
            most=f"{most_rows:,}",
        )
    if rows * columns > MOST_CELLS:
        raise ListTooLarge(
            path=path,
            found=Detail(
                QT_TRANSLATE_NOOP("details", "{count} cells"), count=f"{rows * columns:,}"
            ),
            most=f"{MOST_CELLS:,}",
        )


def _check_directory(archive: zipfile.ZipFile, size: int, path: Path) -> None:
    entries = archive.infolist()
    names = {entry.filename for entry in entries}
    packed = sum(entry.compress_size for entry in entries)
    unpacked = sum(entry.file_size for entry in entries)
    if len(entries) > MOST_ENTRIES or len(names) < len(entries) or packed > size:
        raise ListUnreadable(
            path=path,
            why=Detail(
                QT_TRANSLATE_NOOP("details", "It is not a spreadsheet as any program writes one.")
            ),
        )
    if any(entry.flag_bits & 1 for entry in entries):
        raise ListUnreadable(
            path=path,
            why=Detail(
                QT_TRANSLATE_NOOP("details", "It is protected by a password. Save it without one.")
            ),
        )
    if any(
        entry.file_size > _RATIO_FROM and entry.file_size > MOST_RATIO * max(entry.compress_size, 1)
        for entry in entries
    ):
        raise ListTooLarge(
            path=path,
            found=Detail(
                QT_TRANSLATE_NOOP("details", "{count} bytes unpacked"), count=f"{unpacked:,}"
            ),
            most=Detail(QT_TRANSLATE_NOOP("details", "400 times its packed size")),
        )
    if unpacked > MOST_UNPACKED:
        raise ListTooLarge(
            path=path,
            found=Detail(
                QT_TRANSLATE_NOOP("details", "{count} bytes unpacked"), count=f"{unpacked:,}"
            ),
            most=f"{MOST_UNPACKED:,}",
        )
    for entry in entries:
        _unpack(archive, entry)


def _unpack(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> None:
    """Read *entry* through; one that unpacks to more than its directory says raises BadZipFile.

    calamine does not stop where the directory says the entry ends.
    """
    unpacked = 0
    for chunk in _chunks(archive, entry):
        unpacked += len(chunk)
    if unpacked != entry.file_size:
        raise zipfile.BadZipFile(entry.filename)


def _chunks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo | str) -> Iterator[bytes]:
    with archive.open(entry) as file:
        while chunk := file.read(1 << 20):
            yield chunk


_REFERENCE = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{0,9})(\d{1,12})["']""")
_ROW = re.compile(rb"<(?:\w+:)?row\b")
_CELL = re.compile(rb"<(?:\w+:)?c\b")


def _extent_xlsx(archive: zipfile.ZipFile) -> tuple[int, int]:
    """Rows and columns of the rectangle around the cells of any sheet, from their references."""
    letters: set[bytes] = set()
    highest = 0
    widest = 0
    for name in _sheets(archive):
        rest = b""
        cells = 0  # of the row that the last chunk broke off in
        rows = 0
        for chunk in _chunks(archive, name):
            text = rest + chunk
            cut = text.rfind(b"<")
            if cut <= 0 or len(text) > 1 << 24:
                cut = len(text)
            text, rest = text[:cut], text[cut:]
            found = _REFERENCE.findall(text)
            if found:
                columns, numbers = zip(*found, strict=True)
                letters.update(set(columns))
                highest = max(highest, *map(int, set(numbers)))
            parts = _ROW.split(text)
            rows += len(parts) - 1
            widest = max(widest, cells + len(_CELL.findall(parts[0])))
            for part in parts[1:]:
                cells = len(_CELL.findall(part))
                widest = max(widest, cells)
            if len(parts) == 1:
                cells += len(_CELL.findall(parts[0]))
        highest = max(highest, rows)
    return highest, max([widest, *map(_column_number, letters)])


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - 64
    return number


_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 "
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 "


class _OdsExtent:
    """Counts rows and columns up to the last cell that holds something, repetitions included."""

    def __init__(self) -> None:
        self.rows = self.columns = self.written = 0
        self._row = self._column = 0
        self._row_repeats = 1
        self._filled = False
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        self.parser = parser

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == _TABLE + "table-cell" or name == _TABLE + "covered-table-cell":
            repeats = _count(attributes.get(_TABLE + "number-columns-repeated"))
            self._column += repeats
            if _OFFICE + "value-type" in attributes:
                self._fill()
        elif name == _TEXT + "p":
            self._fill()
        elif name == _TABLE + "table-row":
            self._row_repeats = _count(attributes.get(_TABLE + "number-rows-repeated"))
            self._row += self._row_repeats
            self._column, self._filled = 0, False
        elif name == _TABLE + "table":
            self._row = 0

    def _fill(self) -> None:
        self._filled = True
        self.columns = max(self.columns, self._column)

    def _end(self, name: str) -> None:
        if name == _TABLE + "table-row" and self._filled:
            self.rows = max(self.rows, self._row)
            self.written += self._row_repeats


def _count(text: str | None) -> int:
    if text is None:
        return 1
    return int(text) if text.isdecimal() and len(text) < 12 else 10**12


def _extent_ods(archive: zipfile.ZipFile, most_columns: int) -> tuple[int, int]:
    extent = _OdsExtent()
    for chunk in _chunks(archive, "content.xml"):
        extent.parser.Parse(chunk, False)
        if extent.columns > most_columns:
            break
    else:
        extent.parser.Parse(b"", True)
    return extent.rows, extent.columns


class Workbook:
    """The sheets of a workbook that was checked."""

    def __init__(self, data: bytes, path: Path) -> None:
        self._path = path
        try:
            self._book = CalamineWorkbook.from_filelike(io.BytesIO(data))
            sheets = self._book.sheets_metadata
        except CalamineError as error:
            raise self._unreadable() from error
        shown = tuple(s.name for s in sheets if s.visible == SheetVisibleEnum.Visible)
        self.names = tuple(sheet.name for sheet in sheets)
        self.visible = shown or self.names
        self._sheets: dict[str, Any] = {}

    def _unreadable(self) -> ListUnreadable:
        return ListUnreadable(
            path=self._path,
            why=Detail(
                QT_TRANSLATE_NOOP(
                    "details", "The file is damaged. Save it again, or as a CSV file."
                )
            ),
        )

    def rows(self, name: str) -> Iterator[tuple[int, list[str]]]:
        """The rows of a sheet that have something in them, with their numbers from 1."""
        try:
            sheet = self._sheets.get(name)
            if sheet is None:
                sheet = self._sheets[name] = self._book.get_sheet_by_name(name)
            start = sheet.start
            if start is None:
                return
            # calamine 0.9 begins with the sheet's first row, but with the first filled column.
            indent = [""] * start[1]
            for number, row in enumerate(sheet.iter_rows(), 1):
                cells = [cell if type(cell) is str else _text(cell) for cell in row]
                if any(cells):
                    yield number, indent + cells
        except CalamineError as error:
            raise self._unreadable() from error


def _text(cell: object) -> str:
    """A cell as its list means it: whole numbers without a point, dates in ISO 8601."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "seconds")
    if isinstance(cell, date | time):
        return cell.isoformat()
    if isinstance(cell, timedelta):
        return str(cell)
    return str(cell)
