"""From the columns and cells of a list to what it says of each person: pure, one row at a time.

A name that stands in one column is never split: it becomes the given name, whole, and the family
name stays empty, as it is for people who have one name only. Badge, search and the exports then
show what the list says and nothing that was guessed.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from zoneinfo import ZoneInfo

from checkin import headers, values
from checkin.columns import Column, session_words
from checkin.headers import fold
from checkin.model import FIELDS, Session, Status, Ticket
from checkin.words import QT_TRANSLATE_NOOP

#: In characters. A scan reads 4,096 characters at most, so no longer code could ever be found.
LONGEST_CODE = 4_096
LONGEST_FIELD = 500
LONGEST_NOTE = 4_000
LONGEST_EXTRA = 20_000

#: Excel's own words for "there is nothing": never anybody's name.
_EMPTY = frozenset(("#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!"))
#: A cell that begins like this after an apostrophe was guarded against becoming a formula.
_GUARDED = frozenset("=+-@\t\r＝＋－＠")


@dataclass(frozen=True, slots=True)
class Note:
    """Something that was taken as it stands though it is not known: `kind` country or session.

    Or "twice": a person whom the list registers for two sessions at the same time.
    """

    kind: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a list says of one person. Empty values are left out of `fields` and `extra`."""

    line: int
    source_id: str = ""
    codes: tuple[str, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    entitlements: tuple[str, ...] = ()
    extra: Mapping[str, str] = field(default_factory=dict)
    notes: tuple[Note, ...] = ()
    tickets: tuple[Ticket, ...] = ()

    @property
    def email(self) -> str:
        return self.fields.get("email", "")

    @property
    def name(self) -> str:
        """The name as one text, for showing and comparing."""
        parts = (self.fields.get("given_name"), self.fields.get("family_name"))
        return " ".join(filter(None, parts)) or self.fields.get("badge_name", "")


@dataclass(frozen=True, slots=True)
class Refusal:
    """A row that was set aside. `text` is a template in English, filled with `facts`."""

    line: int
    text: str
    facts: Mapping[str, str] = field(default_factory=dict)
    cells: tuple[str, ...] = ()

    @property
    def reason(self) -> str:
        return self.text.format(**self.facts)


NO_NAME = QT_TRANSLATE_NOOP("import", "There is no name.")
TOO_LONG = QT_TRANSLATE_NOOP("import", "“{column}” is longer than {most} characters.")
TOO_MANY_CELLS = QT_TRANSLATE_NOOP(
    "import", "The row has more cells than the list has columns; a cell may have come apart."
)
STATUS_UNKNOWN = QT_TRANSLATE_NOOP("import", "“{value}” in “{column}” is not a known status.")
NOT_YES_NO = QT_TRANSLATE_NOOP("import", "“{value}” in “{column}” is neither yes nor no.")
NOT_A_TIME = QT_TRANSLATE_NOOP("import", "“{value}” in “{column}” is not a date.")
CODE_TWICE = QT_TRANSLATE_NOOP("import", "The row on line {line} has the same ticket code.")
ID_TWICE = QT_TRANSLATE_NOOP("import", "The row on line {line} has the same id “{value}”.")
#: Heads the column of reasons in a file of rows that were set aside; an import leaves it out.
REASON_HEADER = "Set aside because"

ERASED = QT_TRANSLATE_NOOP(
    "import", "This person's data was erased on request; the list must not bring it back."
)


class Refused(Exception):
    """Carries a row's refusal out of the depths of its reader."""

    def __init__(self, text: str, **facts: str) -> None:
        super().__init__(text)
        self.text, self.facts = text, facts


class Reader:
    """Reads the rows of one list. Made once for a list, so that each row costs little."""

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        zone: ZoneInfo,
        sessions: Iterable[Session] = (),
        status_words: Mapping[str, Status] = MappingProxyType({}),
        guarded: bool = False,
    ) -> None:
        """
        Args:
            columns: As `columns_of` gives them.
            zone: Where the event is; times without an offset are meant there.
            sessions: Those that the entitlements may name.
            status_words: What a status means that is not known by itself, by its folded word.
            guarded: The file is a text file, where an apostrophe before = + - @ is a guard
                against formulas and no part of the value.
        """
        self._width = len(columns)
        self._columns = columns
        self._zone = zone
        self._guarded = guarded
        self._status_words = status_words
        self._sessions = session_words(sessions)
        self._plain: list[tuple[str, int]] = []
        self._extra: list[tuple[str, int]] = []
        self._amounts: list[tuple[str, int]] = []
        self._special: dict[str, int] = {}
        self._yes_no: list[tuple[str, int]] = []
        for column in columns:
            self._place(column)
        self._shared: dict[str, str] = {}

    def _place(self, column: Column) -> None:
        target, index = column.target, column.index
        if target.startswith(headers.SESSION):
            self._yes_no.append((target.removeprefix(headers.SESSION), index))
        elif target == headers.EXTRA:
            self._extra.append((column.header, index))
        elif target == headers.AMOUNT:
            self._amounts.append((column.header, index))
        elif target in _PLAIN:
            self._plain.append((target, index))
        elif target != headers.IGNORE:
            self._special[target] = index

    @property
    def covers(self) -> frozenset[str]:
        """What this list can say: fields, and codes and entitlements if it has such columns."""
        covers = {target for target, _ in self._plain} | set(self._special)
        if headers.NAME in covers:
            covers |= {"given_name", "family_name"}
        if headers.PAID in covers:
            covers.add("status")
        if headers.FLAG in covers:
            covers.add("attention")
        if self._yes_no:
            covers.add(headers.ENTITLEMENTS)
        if headers.CODES in covers:
            covers.add(headers.CODE)
        return frozenset(covers)

    def read(self, line: int, cells: Sequence[str]) -> Row | Refusal:
        """What the row on *line* says, or why it is set aside. *cells* may be too few."""
        try:
            return self._read(line, cells)
        except Refused as refused:
            return Refusal(line, refused.text, refused.facts, tuple(cells))

    def names_in(self, cells: Sequence[str]) -> set[str]:
        """Codes, ids and e-mails that a row which was set aside gives: these people are listed."""
        found = set()
        named = [self._special.get(name, -1) for name in (headers.CODE, headers.SOURCE_ID)]
        named += [index for name, index in self._plain if name == "email"]
        for index in named:
            if 0 <= index < len(cells) and (cell := cells[index].strip()):
                found |= {cell, cell.casefold()}
        many = self._special.get(headers.CODES, -1)
        if 0 <= many < len(cells):
            found.update(re.split(r"[\s,;|]+", cells[many]))
        return found - {""}

    def _read(self, line: int, cells: Sequence[str]) -> Row:
        cells = [cell and cell.strip() for cell in cells]
        width = self._width
        if len(cells) < width:
            cells += [""] * (width - len(cells))
        elif len(cells) > width and any(cells[width:]):
            raise Refused(TOO_MANY_CELLS)
        if self._guarded:
            cells = [c[1:] if c[:1] == "'" and _is_guarded(c) else c for c in cells]
        if max(map(len, cells), default=0) > LONGEST_FIELD:
            self._check_lengths(cells)
        share = self._shared
        fields = {}
        for name, index in self._plain:
            cell = cells[index]
            if cell and cell not in _EMPTY:
                if not (cell.isascii() and cell.isprintable()):
                    cell = tidy(cell, lines=name in _NOTES)
                    if not cell:
                        continue
                fields[name] = share.setdefault(cell, cell) if name in _REPEATED else cell
        extra = {}
        for name, index in self._extra:
            cell = cells[index]
            if cell:
                extra[name] = share.setdefault(cell, cell) if len(cell) < 40 else cell
        for name, index in self._amounts:
            cell = cells[index]
            if cell:
                extra[name] = values.amount(cell)
        return self._finish(line, cells, fields, extra)

    def _finish(
        self, line: int, cells: Sequence[str], fields: dict[str, str], extra: dict[str, str]
    ) -> Row:
        special = self._special
        if not ("given_name" in fields or "family_name" in fields):
            whole = special.get(headers.NAME, -1)
            name = tidy(cells[whole]) if whole >= 0 else ""
            if name and name not in _EMPTY:
                fields["given_name"] = name
            elif "badge_name" not in fields:
                raise Refused(NO_NAME)
        notes: list[Note] = []
        text = fields.get("country")
        if text is not None:
            code = values.country(text)
            if code is None:
                notes.append(Note("country", text))
            else:
                fields["country"] = code
        text = fields.get("language")
        if text is not None:
            fields["language"] = values.language(text) or text
        entitlements: tuple[str, ...] = ()
        source_id = ""
        codes: tuple[str, ...] = ()
        if special:
            status = self._status(cells)
            if status:
                fields["status"] = status
            self._times(cells, fields)
            self._marks(cells, fields)
            index = special.get(headers.SOURCE_ID, -1)
            source_id = cells[index] if index >= 0 else ""
            codes = self._codes(cells)
        if self._yes_no or headers.ENTITLEMENTS in special:
            entitlements = self._entitlements(cells, notes)
        return Row(
            line=line,
            source_id=source_id,
            codes=codes,
            fields=fields,
            entitlements=entitlements,
            extra=extra,
            notes=tuple(notes),
        )

    def _check_lengths(self, cells: Sequence[str]) -> None:
        for column in self._columns:
            most = LONGEST_FIELD
            if column.target in (headers.CODE, headers.CODES):
                most = LONGEST_CODE
            elif column.target in _NOTES:
                most = LONGEST_NOTE
            elif column.target in (headers.EXTRA, headers.ENTITLEMENTS, headers.AMOUNT):
                most = LONGEST_EXTRA
            elif column.target == headers.IGNORE:
                continue
            if len(cells[column.index]) > most:
                raise Refused(TOO_LONG, column=column.header, most=str(most))

    def _codes(self, cells: Sequence[str]) -> tuple[str, ...]:
        one = self._special.get(headers.CODE, -1)
        many = self._special.get(headers.CODES, -1)
        if many < 0:
            return (cells[one],) if one >= 0 and cells[one] else ()
        listed = [cells[one]] if one >= 0 else []
        for separator in ",;|":
            if separator in cells[many]:
                listed += cells[many].split(separator)
                break
        else:
            listed += cells[many].split()
        return tuple(dict.fromkeys(filter(None, map(str.strip, listed))))

    def _status(self, cells: Sequence[str]) -> str:
        """The status; "" where the list has no column that tells it."""
        state = Status.CONFIRMED
        if "status" not in self._special and headers.PAID not in self._special:
            return ""
        index = self._special.get("status", -1)
        if index >= 0 and cells[index]:
            text = cells[index]
            known = self._said_status(text) or values.status(text)
            if known is None:
                raise Refused(STATUS_UNKNOWN, value=text[:80], column=self._columns[index].header)
            state = known
        index = self._special.get(headers.PAID, -1)
        if index >= 0 and cells[index] and state is Status.CONFIRMED:
            text = cells[index]
            known = self._said_status(text)
            paid = known is Status.CONFIRMED if known is not None else values.paid(text)
            if paid is None:
                raise Refused(NOT_YES_NO, value=text[:80], column=self._columns[index].header)
            if not paid:
                state = known or Status.UNPAID
        return state.value

    def _said_status(self, text: str) -> Status | None:
        return self._status_words.get(fold(text)) if self._status_words else None

    def _times(self, cells: Sequence[str], fields: dict[str, str]) -> None:
        for name, last in (("valid_from", False), ("valid_until", True)):
            index = self._special.get(name, -1)
            if index < 0 or not cells[index]:
                continue
            moment = values.moment(cells[index], self._zone, last=last)
            if moment is None:
                column = self._columns[index].header
                raise Refused(NOT_A_TIME, value=cells[index][:80], column=column)
            fields[name] = moment

    def _marks(self, cells: Sequence[str], fields: dict[str, str]) -> None:
        for name in ("vip", "blocked"):
            index = self._special.get(name, -1)
            # A reason in place of a yes ("blocked: duplicate") means yes.
            if index >= 0 and cells[index] and values.yes_no(cells[index]) is not False:
                fields[name] = "yes"
        index = self._special.get(headers.FLAG, -1)
        if index >= 0 and "attention" not in fields:
            flag = values.yes_no(cells[index])
            if flag is not False:
                # The list says "look", not what at: its own words are the note.
                fields["attention"] = self._columns[index].header if flag else cells[index]

    def _entitlements(self, cells: Sequence[str], notes: list[Note]) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for key, index in self._yes_no:
            said = values.yes_no(cells[index])
            if said is None:
                column = self._columns[index].header
                raise Refused(NOT_YES_NO, value=cells[index][:80], column=column)
            if said:
                found[key] = None
        index = self._special.get(headers.ENTITLEMENTS, -1)
        if index >= 0 and cells[index]:
            for key, known in named_sessions(cells[index], self._sessions):
                found[key] = None
                if not known:
                    notes.append(Note("session", key))
        return tuple(sorted(found))


#: Fields whose texts many people share; kept once, a list of 100,000 takes a third of the memory.
_REPEATED = frozenset(("title", "organisation", "country", "language", "category", "job_title"))
_SPECIAL = {"status", "valid_from", "valid_until", "vip", "blocked"}
_PLAIN = frozenset(FIELDS) - _SPECIAL


#: Fields that may have several lines.
_NOTES = frozenset(("attention", "consents", headers.FLAG))


def tidy(text: str, *, lines: bool = False) -> str:
    """*text* in NFC, without control characters and half characters; line breaks stay if *lines*.

    Nothing else of a name is touched: not its case, its blanks, nor marks that cannot be seen.
    """
    text = unicodedata.normalize("NFC", text)
    if text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(
        char if char == "\n" and lines else _BARRED.get(unicodedata.category(char), char)
        for char in text
    )
    return kept.strip()


_BARRED = {"Cc": " ", "Zl": " ", "Zp": " ", "Cs": ""}


def _is_guarded(cell: str) -> bool:
    return cell[1:].lstrip(" \u00a0")[:1] in _GUARDED and len(cell) > 1


def named_sessions(text: str, words: Mapping[str, str]) -> list[tuple[str, bool]]:
    """The sessions named in *text*: (key, True), or (the text itself, False) where it is none.

    Names stand apart by line breaks, | ; or commas. A title that has a comma itself is found too.

    Args:
        text: The cell.
        words: Folded title or key → key.
    """
    whole = words.get(fold(text))
    if whole is not None:
        return [(whole, True)]
    found: list[tuple[str, bool]] = []
    for separators in ("\n", "|", ";", ","):
        if separators in text:
            pieces = [piece.strip() for piece in text.split(separators)]
            break
    else:
        return [(text, False)]
    start = 0
    while start < len(pieces):
        for end in range(min(len(pieces), start + 8), start, -1):
            key = words.get(fold(separators.join(pieces[start:end])))
            if key is not None:
                found.append((key, True))
                start = end
                break
        else:
            if pieces[start]:
                found += _inner(pieces[start], separators, words)
            start += 1
    return found


def _inner(piece: str, separator: str, words: Mapping[str, str]) -> list[tuple[str, bool]]:
    """A piece between line breaks may hold several names apart by commas, if all are known."""
    if separator != ",":
        inner = named_sessions(piece, words)
        if all(known for _, known in inner):
            return inner
    return [(piece, False)]


class Distinct:
    """Lets each ticket code and each source id through once; the first row of a file has it."""

    def __init__(self) -> None:
        self._codes: dict[str, int] = {}
        self._ids: dict[str, int] = {}

    def take(self, row: Row, cells: Sequence[str]) -> Row | Refusal:
        if row.source_id:
            line = self._ids.get(row.source_id)
            if line is not None:
                facts = {"line": str(line), "value": row.source_id[:80]}
                return Refusal(row.line, ID_TWICE, facts, tuple(cells))
        for code in row.codes:
            line = self._codes.get(code)
            if line is not None:
                return Refusal(row.line, CODE_TWICE, {"line": str(line)}, tuple(cells))
        if row.source_id:
            self._ids[row.source_id] = row.line
        for code in row.codes:
            self._codes[code] = row.line
        return row
