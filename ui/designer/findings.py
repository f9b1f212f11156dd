"""What the check has to say, as a list: a click or Enter selects the element meant."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from ui.table import ROOT, Index
from ui.theme import Role

_AROUND_PX, _ABOVE_PX = 14, 9
_MARKS = {Role.NO: "✖", Role.LOOK: "▲", Role.NEUTRAL: "•", Role.YES: "✔"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One sentence, and the element it is about, "" for the badge as a whole."""

    element: str
    words: str
    role: Role = Role.LOOK


class FindingsModel(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Finding, ...] = ()

    def show_findings(self, rows: Sequence[Finding]) -> None:
        if tuple(rows) == self._rows:
            return
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def finding(self, row: int) -> Finding:
        return self._rows[row]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        found = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{_MARKS[found.role]} {found.words}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return found.words
        return None


class _Whole(QStyledItemDelegate):
    """Rows as high as their sentences; Qt forgets the space around them and cuts the last line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        assert isinstance(view, QListView)
        width = view.viewport().width()
        box = view.fontMetrics().boundingRect(
            QRect(0, 0, width - 2 * _AROUND_PX, 10_000),
            int(Qt.TextFlag.TextWordWrap),
            str(index.data()),
        )
        return QSize(width, box.height() + 2 * _ABOVE_PX)


class FindingsList(QListView):
    """Sentences are wrapped: none is cut."""

    chosen = Signal(object)  # a Finding

    def __init__(self) -> None:
        super().__init__()
        self.rows = FindingsModel(self)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("Check"))
        self.setWordWrap(True)
        self.setItemDelegate(_Whole(self))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)

    def show_findings(self, rows: Sequence[Finding]) -> None:
        self.rows.show_findings(rows)

    def _choose(self, index: Index) -> None:
        self.chosen.emit(self.rows.finding(index.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 3 * self.fontMetrics().height())
