"""What the desk lists: the last scans, and the people a search found."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from checkin.model import Attendee
from ui.sign import Sign

Index = QModelIndex | QPersistentModelIndex

ROOT = QModelIndex()
LAST_SCANS_KEPT = 200
#: More rows than this and an operator types another letter instead of reading.
MOST_FOUND = 40

#: The `Sign` of a row, for the delegate that draws its shape.
SIGN_ROLE = int(Qt.ItemDataRole.UserRole)
#: The whole value of a row: a `ScanLine` or a `Found`.
VALUE_ROLE = SIGN_ROLE + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ScanLine:
    """One row of the last scans. `scan` is its fact's id, `job` its print job's ("" for none)."""

    scan: str
    at: datetime
    sign: Sign
    name: str
    outcome: str
    badge: str = ""
    attendee: str = ""
    job: str = ""


class Column(IntEnum):
    TIME = 0
    SIGN = 1
    NAME = 2
    OUTCOME = 3
    BADGE = 4


class LastScans(QAbstractTableModel):
    """The last scans of this desk, newest first, at most `LAST_SCANS_KEPT`."""

    def __init__(self, zone: tzinfo, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._lines: list[ScanLine] = []

    def reset(self, lines: Sequence[ScanLine]) -> None:
        """Show *lines*, newest first, in place of what was there."""
        self.beginResetModel()
        self._lines = list(lines[:LAST_SCANS_KEPT])
        self.endResetModel()

    def add(self, line: ScanLine) -> None:
        self.beginInsertRows(ROOT, 0, 0)
        self._lines.insert(0, line)
        self.endInsertRows()
        if len(self._lines) > LAST_SCANS_KEPT:
            last = len(self._lines) - 1
            self.beginRemoveRows(ROOT, last, last)
            self._lines.pop()
            self.endRemoveRows()

    def lines(self) -> list[ScanLine]:
        return list(self._lines)

    def jobs(self) -> list[str]:
        """The print jobs whose state the rows show."""
        return [line.job for line in self._lines if line.job]

    def show_badges(self, badges: dict[str, str]) -> None:
        """Say anew where badges stand: *badges* maps a print job to its words."""
        for row, line in enumerate(self._lines):
            words = badges.get(line.job)
            if line.job and words is not None and words != line.badge:
                self._lines[row] = replace(line, badge=words)
                cell = self.index(row, Column.BADGE)
                self.dataChanged.emit(cell, cell)

    def take_job(self, attendee: str, job: str) -> None:
        """The badge that rows of *attendee* wait for is *job* now."""
        for row, line in enumerate(self._lines):
            if line.attendee == attendee and line.badge and not line.job:
                self._lines[row] = replace(line, job=job)

    def line(self, index: Index) -> ScanLine:
        return self._lines[index.row()]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == SIGN_ROLE:
            return line.sign
        if role == VALUE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(line, Column(index.column())) or line.outcome
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Time"),
            self.tr("Answer"),
            self.tr("Name"),
            self.tr("What happened"),
            self.tr("Badge"),
        )[section]

    def _text(self, line: ScanLine, column: Column) -> str:
        match column:
            case Column.TIME:
                return line.at.astimezone(self._zone).strftime("%H:%M:%S")
            case Column.SIGN:
                return ""  # drawn as a shape; read aloud by the outcome
            case Column.NAME:
                return line.name or "—"
            case Column.OUTCOME:
                return line.outcome
            case Column.BADGE:
                return line.badge or "—"


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One person a search found.

    `line` is organisation and country, `more` what else tells look-alikes apart, `state` what was
    done with them already, in words. `look_alikes` are the ids of others on the list whose name
    folds to the same letters: choosing this row then asks which of them it is. `guessed`: with
    a typing error in what was typed, so nobody takes this row for granted.
    """

    attendee: Attendee
    line: str = ""
    more: str = ""
    state: str = ""
    category_colour: str = ""
    look_alikes: tuple[str, ...] = ()
    guessed: bool = False


class Results(QAbstractListModel):
    """The people found by the text in the field, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Found, ...] = ()

    def reset(self, found: Sequence[Found]) -> None:
        self.beginResetModel()
        self._found = tuple(found)
        self.endResetModel()

    @property
    def found(self) -> tuple[Found, ...]:
        return self._found

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        found = self._found[index.row()]
        if role == VALUE_ROLE:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return found.attendee.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (found.attendee.name, found.line, found.attendee.category, found.state)
            return ", ".join(part for part in parts if part)
        return None
