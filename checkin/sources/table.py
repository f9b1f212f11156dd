"""What an opened list is, and which of its rows heads the columns."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from checkin import headers
from checkin.columns import MOST_COLUMNS
from checkin.errors import ListTooLarge
from checkin.headers import fold
from checkin.sources.encodings import EncodingDoubt
from checkin.words import QT_TRANSLATE_NOOP, Detail

MOST_ROWS = 1_000_000
#: Rows read to find the header.
LOOKED_AT = 40


class Line(NamedTuple):
    """One row: the number of its first line (from 1), and why it is unreadable, if it is."""

    number: int
    cells: list[str]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A list that was opened. `rows` starts over each time it is called.

    `digest` is the SHA-256 of the file. `guarded`: apostrophes before = + - @ are guards against
    formulas. `doubt`: the encoding is a guess that a person has to confirm.
    """

    path: Path
    kind: str
    header: tuple[str, ...]
    rows: Callable[[], Iterator[Line]]
    digest: str
    modified_ms: int
    encoding: str = ""
    delimiter: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    doubt: EncodingDoubt | None = None

    @property
    def guarded(self) -> bool:
        return self.kind == "text"


def recognised(cells: Sequence[str], mapped: Sequence[str]) -> int:
    """How many of *cells* head a column that is known; those a person named count most."""
    named = {fold(header) for header in mapped}
    targets = {headers.recognise(cell)[0] for cell in cells[:MOST_COLUMNS] if len(cell) < 300}
    return len(targets - {""}) + 100 * sum(bool(c) and fold(c) in named for c in cells[:1000])


def header_at(records: Sequence[Sequence[str]], mapped: Sequence[str]) -> int:
    """Which of *records* heads the columns; titles may stand above it.

    A later row beats the first only if it names two fields at least, since data can look like one
    ("Participant").
    """
    best, most = 0, 0
    for index, cells in enumerate(records):
        known = recognised(cells, mapped)
        if known > most and (index == 0 or known > 1):
            best, most = index, known
    if most == 0:
        full = [sum(map(bool, cells)) for cells in records[:10]]
        best = next((i for i, n in enumerate(full) if n > 1 and n * 2 >= max(full)), 0)
    return best


def trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    """A header without the empty cells that spreadsheets leave at its end."""
    end = len(cells)
    while end and not cells[end - 1].strip():
        end -= 1
    return tuple(cell.strip().removeprefix("\ufeff") for cell in cells[:end])


def too_wide(path: Path, found: int) -> ListTooLarge:
    return ListTooLarge(
        path=path,
        found=Detail(QT_TRANSLATE_NOOP("details", "{count} columns"), count=f"{found:,}"),
        most=f"{MOST_COLUMNS:,}",
    )


def too_long(path: Path) -> ListTooLarge:
    return ListTooLarge(
        path=path,
        found=Detail(QT_TRANSLATE_NOOP("details", "over {count} rows"), count=f"{MOST_ROWS:,}"),
        most=f"{MOST_ROWS:,}",
    )
