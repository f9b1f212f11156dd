"""The list of people as a table: which of them are shown, in which order."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from enum import IntEnum, StrEnum
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    Qt,
    Signal,
)

from checkin import countries
from checkin.listing import Changes, Listed
from checkin.model import Status
from ui import messages
from ui.table import Cell, CellModel, Index, Text
from ui.theme import Role

ROOT = QModelIndex()
#: The `Listed` of a row.
ROW_ROLE = int(Qt.ItemDataRole.UserRole)


class Column(IntEnum):
    NAME = 0
    ORGANISATION = 1
    COUNTRY = 2
    CATEGORY = 3
    STATUS = 4
    CHECKED_IN = 5
    BADGE = 6


class Only(StrEnum):
    """Which people to keep, beyond category and status."""

    ALL = ""
    IN = "in"
    NOT_IN = "not_in"
    MISSING = "missing"
    CONFLICT = "conflict"
    WALK_IN = "walk_in"
    VIP = "vip"
    NOTE = "note"
    NO_BADGE = "no_badge"


_KEEPS: Mapping[Only, Callable[[Listed], bool]] = {
    Only.ALL: lambda row: True,
    Only.IN: lambda row: row.checked_in is not None,
    Only.NOT_IN: lambda row: row.checked_in is None and row.status is not Status.CANCELLED,
    Only.MISSING: lambda row: row.missing,
    Only.CONFLICT: lambda row: row.conflicts > 0,
    Only.WALK_IN: lambda row: row.walk_in,
    Only.VIP: lambda row: row.vip,
    Only.NOTE: lambda row: bool(row.attention),
    Only.NO_BADGE: lambda row: row.badge_issue == 0 and row.status is not Status.CANCELLED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What is asked of the list. None for a category or status means any."""

    text: str = ""
    category: str | None = None
    status: Status | None = None
    only: Only = Only.ALL

    @property
    def any(self) -> bool:
        return self != Filters()


_STATUS_ROLES: Mapping[Status, Role] = {
    Status.CONFIRMED: Role.YES,
    Status.PENDING: Role.LOOK,
    Status.UNPAID: Role.LOOK,
    Status.WAITLISTED: Role.LOOK,
    Status.CANCELLED: Role.NO,
}
_STATUS_ORDER = {status: number for number, status in enumerate(Status)}


class PeopleModel(CellModel):
    """Everybody is kept; those whom the filters leave are rows, in the order of one column."""

    shown_changed = Signal(int, int)  # rows shown, people in all

    def __init__(
        self,
        zone: tzinfo,
        language: str,
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._zone = zone
        self._language = language
        self._clock = clock
        self._everybody: dict[str, Listed] = {}
        self._rows: list[Listed] = []
        self._colours: dict[str, str] = {}
        self._filters = Filters()
        self._found: frozenset[str] | None = None
        self._column = Column.NAME
        self._order = Qt.SortOrder.AscendingOrder
        self._countries: dict[str, str] = {}

    # -- what there is

    def reset(self, rows: Iterable[Listed]) -> None:
        """Take *rows* for everybody."""
        self._everybody = {row.id: row for row in rows}
        self._choose()

    def take(self, changes: Changes) -> None:
        """Bring the rows up to date; where nobody moves, only their cells change."""
        if changes.whole:
            self.reset(changes.rows)
            return
        for attendee in changes.gone:
            self._everybody.pop(attendee, None)
        for row in changes.rows:
            self._everybody[row.id] = row
        wanted = self._wanted()
        if [row.id for row in wanted] != [row.id for row in self._rows]:
            self._show(wanted)
            return
        changed = {row.id for row in changes.rows}
        self._rows = wanted
        for number, row in enumerate(wanted):
            if row.id in changed:
                last = self.index(number, len(Column) - 1)
                self.dataChanged.emit(self.index(number, 0), last)

    def show_colours(self, colours: Mapping[str, str]) -> None:
        """*colours*: category → `#rrggbb`."""
        self._colours = dict(colours)

    def categories(self) -> list[str]:
        """The categories that people have, by name."""
        return sorted({row.category for row in self._everybody.values() if row.category})

    @property
    def total(self) -> int:
        return len(self._everybody)

    @property
    def filters(self) -> Filters:
        return self._filters

    def row(self, number: int) -> Listed:
        return self._rows[number]

    def ids(self) -> list[str]:
        """The ids of those shown, in the order of the rows."""
        return [row.id for row in self._rows]

    def place(self, attendee: str) -> int:
        """The row of *attendee*; -1 if they are not shown."""
        return next((n for n, row in enumerate(self._rows) if row.id == attendee), -1)

    # -- which of them, and in which order

    def filter(self, filters: Filters, found: Collection[str] | None = None) -> None:
        """Show those who pass *filters*; *found* are the ids that its text found, None for none."""
        self._filters = filters
        self._found = None if found is None else frozenset(found)
        self._choose()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._order = Column(max(column, 0)), order
        self._choose()

    def _choose(self) -> None:
        self._show(self._wanted())

    def _show(self, rows: list[Listed]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.shown_changed.emit(len(rows), len(self._everybody))

    def _wanted(self) -> list[Listed]:
        filters, found = self._filters, self._found
        keeps = _KEEPS[filters.only]
        wanted = [
            row
            for row in self._everybody.values()
            if (found is None or row.id in found)
            and (filters.category is None or row.category == filters.category)
            and (filters.status is None or row.status is filters.status)
            and keeps(row)
        ]
        wanted.sort(key=lambda row: (row.order, row.id))
        if self._column is not Column.NAME:
            key = self._sort_key(self._column)
            wanted.sort(key=key)
        if self._order is Qt.SortOrder.DescendingOrder:
            wanted.reverse()
        return wanted

    def _sort_key(self, column: Column) -> Callable[[Listed], Any]:
        """Empty values come last in ascending order."""
        match column:
            case Column.ORGANISATION:
                return lambda row: (not row.organisation, row.organisation.casefold())
            case Column.COUNTRY:
                return lambda row: (not row.country, self._country(row.country).casefold())
            case Column.CATEGORY:
                return lambda row: (not row.category, row.category.casefold())
            case Column.STATUS:
                return lambda row: (_STATUS_ORDER[row.status], not row.missing)
            case Column.CHECKED_IN:
                return lambda row: (
                    row.checked_in is None,
                    row.checked_in.timestamp() if row.checked_in else 0.0,
                )
            case Column.BADGE:
                return lambda row: -row.badge_issue
            case _:
                return lambda row: row.order

    # -- what Qt asks

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self._rows[index.row()]
        return super().data(index, role)

    def headings(self) -> Sequence[str]:
        return (
            self.tr("Name"),
            self.tr("Organisation"),
            self.tr("Country"),
            self.tr("Category"),
            self.tr("Registration"),
            self.tr("Checked in"),
            self.tr("Badge"),
        )

    def cell(self, row: int, column: int) -> Cell:
        return self._cell(self._rows[row], Column(column))

    def _cell(self, row: Listed, column: Column) -> Cell:
        match column:
            case Column.NAME:
                gone = row.status is Status.CANCELLED
                return Cell(text=row.name or "—", set=Text.NAME, struck=gone)
            case Column.ORGANISATION:
                return Cell(text=row.organisation)
            case Column.COUNTRY:
                return Cell(text=self._country(row.country), set=Text.MUTED)
            case Column.CATEGORY:
                colour = self._colours.get(row.category, "") if row.category else ""
                return Cell(text=row.category, chip=colour)
            case Column.STATUS:
                return self._status(row)
            case Column.CHECKED_IN:
                if row.checked_in is None:
                    return Cell(text="—", set=Text.MUTED)
                when = messages.moment(row.checked_in, self._zone, self._clock())
                return Cell(text=when, role=Role.YES)
            case Column.BADGE:
                return Cell(text=str(row.badge_issue) if row.badge_issue else "—", set=Text.MUTED)

    def _status(self, row: Listed) -> Cell:
        """The registration, or what somebody should look at first."""
        if row.conflicts:
            return Cell(text=self.tr("%n conflict(s)", "", row.conflicts), role=Role.LOOK)
        if row.missing and row.status is not Status.CANCELLED:
            return Cell(text=self.tr("not on the list"), role=Role.LOOK)
        if row.blocked:
            return Cell(text=self.tr("blocked"), role=Role.NO)
        if row.walk_in and row.status is Status.CONFIRMED:
            return Cell(text=self.tr("walk-in"), role=Role.NEUTRAL)
        return Cell(text=messages.of_status(row.status), role=_STATUS_ROLES[row.status])

    def _country(self, code: str) -> str:
        name = self._countries.get(code)
        if name is None:
            name = self._countries[code] = countries.name(code, self._language) if code else ""
        return name
