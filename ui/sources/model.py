"""The two tables of a source: what becomes what, and what was not accepted."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.sources.jobs import Rule, Turned

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Rows(QAbstractTableModel):
    """Rows of texts under headings."""

    def __init__(self, headings: Sequence[str]) -> None:
        super().__init__()
        self._headings = tuple(headings)
        self._rows: list[tuple[str, ...]] = []

    def show(self, rows: Sequence[tuple[str, ...]]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return self._headings[section]
        return None


class Rules(Rows):
    """What becomes of each thing of the ticket system."""

    def __init__(self, there: str, here: str, said: str, by_you: str) -> None:
        super().__init__((there, here, said))
        self._by_you = by_you
        self.rules: list[Rule] = []

    def show_rules(self, rules: Sequence[Rule]) -> None:
        self.rules = list(rules)
        self.show([(r.name or r.key, r.target, self._by_you if r.given else "") for r in rules])


class Refusals(Rows):
    """What the ticket system did not accept, with its own words."""

    def show_turned(self, turned: Sequence[Turned]) -> None:
        self.show([(t.at, t.what, t.who, t.state, t.words) for t in turned])
