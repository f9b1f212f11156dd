"""Text files, one row a line: comma, semicolon, tab; quotes, line breaks in cells, encodings."""

import codecs
import csv
import io
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice
from pathlib import Path

from checkin.columns import MOST_COLUMNS, columns_of
from checkin.errors import EncodingWrong, ListEmpty, ListUnreadable
from checkin.sources import encodings
from checkin.sources.table import (
    LOOKED_AT,
    MOST_ROWS,
    Line,
    Table,
    header_at,
    recognised,
    too_long,
    too_wide,
    trimmed,
)
from checkin.words import QT_TRANSLATE_NOOP, Detail

_DELIMITERS = (";", ",", "\t", "|")
#: A cell with more lines than this is a quotation mark that nobody closed.
_MOST_LINES_IN_A_CELL = 100

#: A line with more cells is no row of a list; it is not even split.
_MOST_CELLS = 4 * MOST_COLUMNS
#: So much (characters) of each line is looked at to find delimiter and header.
_HEAD_OF_LINE = 64 * 1024
_SHOWN = 1_000  # characters kept of a line that is not split

OPEN_QUOTE = QT_TRANSLATE_NOOP("import", "A quotation mark is opened and not closed.")
BROKEN_LETTERS = QT_TRANSLATE_NOOP(
    "import", "Some letters are damaged: they do not belong to the encoding of the file."
)
CELL_TOO_LONG = QT_TRANSLATE_NOOP("import", "A cell is too long to be read.")
TOO_MANY_CELLS = QT_TRANSLATE_NOOP("import", "The row has far more cells than a list has columns.")


def open_text(
    path: Path,
    data: bytes,
    encoding: str,
    mapped: Sequence[str],
    digest: str,
    modified_ms: int,
) -> Table:
    doubt = None
    encoding = _said(path, data, encoding) if encoding else encodings.certain(data)
    if not encoding.startswith(("utf-16", "utf-32")):
        _refuse_binary(path, data)
    if not encoding:
        plain = _Text(path, data, "latin-1", mapped)
        encoding, doubt = encodings.weigh(
            plain.header, columns_of(plain.header), ((n, c) for n, c, _ in plain.rows())
        )
    text = _Text(path, data, encoding, mapped)
    return Table(
        path=path,
        kind="text",
        header=text.header,
        rows=text.rows,
        digest=digest,
        modified_ms=modified_ms,
        encoding=encoding,
        delimiter=text.delimiter,
        doubt=doubt,
    )


_KNOWN = re.compile(
    r"utf-8-sig|utf-16|utf-16-[lb]e|cp125\d|cp437|cp85\d|cp866|iso8859-\d{1,2}|koi8-[ru]|mac-roman"
)


def _said(path: Path, data: bytes, encoding: str) -> str:
    """The codec a person means by *encoding* ("1250", "Windows-1250"), if it can read *data*."""
    name = re.sub(r"[\s_]+", "-", encoding.strip().lower())
    name = re.sub(r"^(windows|win|cp)?-?(?=\d{3,4}$)", "cp", name)
    name = re.sub(r"^(iso-?8859-?|latin-?(?=1$))", "iso8859-", name)
    name = {"utf-8": "utf-8-sig", "utf8": "utf-8-sig", "utf16": "utf-16"}.get(name, name)
    if name == "utf-16" and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        name = "utf-16-le"
    known = _KNOWN.fullmatch(name) is not None
    try:
        data.decode(name if known else "?", "strict")
    except LookupError as error:
        known_ones = ", ".join(("utf-8", "utf-16", *encodings.CANDIDATES))
        hint = Detail(QT_TRANSLATE_NOOP("details", "Known are {known}."), known=known_ones)
        raise EncodingWrong(path=path, encoding=encoding, hint=hint) from error
    except UnicodeError as error:
        if name.startswith(("cp", "iso")):
            return name  # a few bytes without a letter: their rows are set aside
        hint = Detail(QT_TRANSLATE_NOOP("details", "Leave it out to have it found."))
        raise EncodingWrong(path=path, encoding=encoding, hint=hint) from error
    return name


def _refuse_binary(path: Path, data: bytes) -> None:
    head = data[:8192]
    if head.count(0) > max(4, len(head) // 50):  # one that strayed into a name is that row's matter
        why = Detail(QT_TRANSLATE_NOOP("details", "It is neither a text file nor a spreadsheet."))
        raise ListUnreadable(path=path, why=why)


class _Text:
    """The rows of a text file: bytes are decoded and split as they are asked for."""

    def __init__(self, path: Path, data: bytes, encoding: str, mapped: Sequence[str]) -> None:
        self._path, self._data, self._encoding = path, data, encoding
        self._skip = 0
        self._widest = 0  # cells of the last line that was too wide to be split
        head = [line[:_HEAD_OF_LINE] for line in islice(self._lines(), LOOKED_AT * 5)]
        named = (
            re.fullmatch(r'"?sep=(.)"?\s*', head[0], re.IGNORECASE | re.DOTALL) if head else None
        )
        if named:
            self._skip = 1
            head = head[1:]
        choices = (named[1],) if named else _DELIMITERS
        best: tuple[tuple[int, bool, float, int], str, int] | None = None
        for delimiter in choices:
            records = _records(head, delimiter)
            at = header_at([cells for _, cells, _ in records], mapped)
            score = _score(records, at, mapped)
            if best is None or score > best[0]:
                best = (score, delimiter, at)
        if best is None or not head:
            raise ListEmpty(path=path)
        self.delimiter = best[1]
        self._tight = _tight(head, self.delimiter)
        self.header: tuple[str, ...] = ()
        self._first = 0
        width = 0
        for position, line in enumerate(self._read_all(0)):
            if position == best[2]:
                width = self._widest if line.problem == TOO_MANY_CELLS else len(line.cells)
                if width > MOST_COLUMNS:
                    raise too_wide(path, width)
                self.header = trimmed(line.cells)
                self._first = position + 1
                break
        if not self.header:
            raise ListEmpty(path=path)
        self._width = len(self.header)

    def _lines(self) -> Iterator[str]:
        errors = "surrogateescape" if self._encoding in ("utf-8", "utf-8-sig") else "replace"
        wrapped = io.TextIOWrapper(
            io.BytesIO(self._data), encoding=self._encoding, errors=errors, newline=""
        )
        return islice(wrapped, self._skip, None)

    def _read_all(self, width: int) -> Iterator[Line]:
        """Every row that has something in it, the header's too; blank ones are left out."""
        feed = _Feed(self._lines(), self.delimiter, width, self._skip)
        reader = csv.reader(feed, delimiter=self.delimiter, skipinitialspace=not self._tight)
        while True:
            number = feed.begin()
            try:
                cells = next(reader)
            except StopIteration:
                if not feed.wide:
                    return
                self._widest = feed.wide
                yield Line(number, [feed.start], TOO_MANY_CELLS)
                continue
            except csv.Error:
                feed.give_back()
                yield Line(number, [feed.first], CELL_TOO_LONG)
                continue
            if feed.open_quote() or feed.stray_quote():
                feed.give_back()
                yield Line(number, [feed.first], OPEN_QUOTE)
            elif any(cells):
                yield Line(number, cells)

    def rows(self) -> Iterator[Line]:
        """The rows after the header.

        Raises:
            ListTooLarge: There are more than `MOST_ROWS`.
        """
        header = list(self.header)
        check = not self._encoding.startswith("utf-16")
        rows = islice(self._read_all(self._width), self._first, None)
        for count, line in enumerate(rows):
            if count >= MOST_ROWS:
                raise too_long(self._path)
            if line.problem or line.cells[: len(header)] == header:
                if line.problem:
                    yield Line(line.number, _printable(line.cells), line.problem)
                continue
            if check and _damaged(line.cells):
                yield Line(line.number, _printable(line.cells), BROKEN_LETTERS)
            else:
                yield line


_LONE = re.compile("[\ud800-\udfff\ufffd]")


def _damaged(cells: list[str]) -> bool:
    joined = "".join(cells)
    return not joined.isascii() and _LONE.search(joined) is not None


def _printable(cells: Iterable[str]) -> list[str]:
    """Cells without halves of surrogate pairs, which no file and no fact can hold."""
    return [_LONE.sub("\ufffd", cell) for cell in cells]


class _Feed:
    """Physical lines for csv.reader; those that an open quote swallowed can be given back."""

    def __init__(self, lines: Iterator[str], delimiter: str, width: int, before: int) -> None:
        self._lines, self._delimiter = lines, delimiter
        self._whole = width - 1 if width > 2 else 1_000_000_000
        self._narrow = width in (1, 2)  # too few delimiters to tell a row from a line of a cell
        self._well = _well_quoted(delimiter) if self._narrow else None
        self._again: deque[str] = deque()
        self._taken: list[str] = []
        self._number = before
        self._cut = False
        self._done = False
        self.first = ""
        self.wide = 0  # cells of the line at hand, if they are too many
        self.start = ""  # and how it begins

    def begin(self) -> int:
        """Start a row; returns the number of its first line."""
        self.wide = 0
        self._number += len(self._taken)
        self._taken.clear()
        self._cut = False
        return self._number + 1

    def __iter__(self) -> "_Feed":
        return self

    def __next__(self) -> str:
        line = self._again.popleft() if self._again else next(self._lines, "")
        if not line:
            self._done = True
            raise StopIteration
        taken = self._taken
        cells = line.count(self._delimiter) + 1 if len(line) > _MOST_CELLS else 0
        if cells > _MOST_CELLS and not taken:
            self.wide, self.start = cells, line[:_SHOWN]
            taken.append("")
            raise StopIteration
        if taken and (cells > _MOST_CELLS or self._swallowed(line)):
            self._again.appendleft(line)
            self._cut = True
            raise StopIteration
        taken.append(line)
        return line

    def _swallowed(self, line: str) -> bool:
        """Whether *line* is a row of its own that an open quote is about to swallow."""
        if len(self._taken) >= _MOST_LINES_IN_A_CELL:
            return True
        whole, delimiter = self._whole, self._delimiter
        if self._narrow:
            # Two columns: an address in the second may well have lines with a comma, a name not.
            begins = self._taken[0].lstrip(" \ufeff").startswith('"')
            return begins and delimiter in line and delimiter in self._taken[0]
        return line.count(delimiter) >= whole and self._taken[0].count(delimiter) >= whole

    def open_quote(self) -> bool:
        """Whether the row just read ended because its quote was never closed."""
        # csv.reader asks for another line only within a quote: at the end there was none to come.
        return self._cut or (self._done and bool(self._taken))

    def stray_quote(self) -> bool:
        """Whether a quote of the row just read ends within a cell, having joined lines."""
        taken = self._taken
        return (
            self._well is not None
            and len(taken) > 1
            and self._well.fullmatch("".join(taken)) is None
        )

    def give_back(self) -> None:
        """Keep the first line of the row as taken, and give the others out again."""
        self.first = self._taken[0].rstrip("\r\n") if self._taken else ""
        self._again.extendleft(reversed(self._taken[1:]))
        del self._taken[1:]
        self._done = False


@lru_cache(maxsize=8)
def _well_quoted(delimiter: str) -> re.Pattern[str]:
    """One row in which no quote ends but at the end of its cell. Source: RFC 4180, 2."""
    mark = re.escape(delimiter)
    cell = rf' *+"(?:[^"]|"")*+" *|[^"{mark}\r\n][^{mark}\r\n]*|'
    return re.compile(rf"\ufeff?(?:{cell})(?:{mark}(?:{cell}))*[\r\n]*")


def _records(lines: Sequence[str], delimiter: str) -> list[Line]:
    records = []
    try:
        for cells in csv.reader(iter(lines), delimiter=delimiter, skipinitialspace=True):
            if any(cells):
                records.append(Line(0, cells))
            if len(records) >= LOOKED_AT:
                break
    except csv.Error:
        pass  # a cell past csv's limit: what came before it tells enough
    return records


def _score(records: Sequence[Line], at: int, mapped: Sequence[str]) -> tuple[int, bool, float, int]:
    if not records:
        return 0, False, 0.0, 0
    widths = Counter(len(cells) for _, cells, _ in records[at:])
    width, often = widths.most_common(1)[0]
    known = recognised(records[at].cells, mapped)
    return known, width > 1, often / len(records), width


def _tight(lines: Sequence[str], delimiter: str) -> bool:
    """Whether quotes follow the delimiter directly; else blanks before them are skipped."""
    return not any(f'{delimiter} "' in line for line in lines)
