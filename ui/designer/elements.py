"""The list of elements: the canvas in words, for the keyboard and for screen readers."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QObject,
    QSignalBlocker,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from checkin.geometry import bounds
from checkin.template import Box, Code, Element, Image, Rule, Text
from ui import messages
from ui.designer.inputs import FieldChoice
from ui.designer.text_form import in_words
from ui.table import ROOT, Index


def kind_word(element: Element) -> str:
    match element:
        case Text():
            return QCoreApplication.translate("designer", "Text")
        case Code():
            return QCoreApplication.translate("designer", "QR code")
        case Image():
            return QCoreApplication.translate("designer", "Picture")
        case Box():
            return QCoreApplication.translate("designer", "Box")
        case Rule():
            return QCoreApplication.translate("designer", "Line")


def element_words(element: Element, fields: Sequence[FieldChoice]) -> str:
    """What an element is called in lists: a text by what it shows."""
    if isinstance(element, Text):
        shown = [in_words(paragraph, fields) for paragraph in element.paragraphs]
        return " / ".join(filter(None, shown)) or kind_word(element)
    if isinstance(element, Image):
        return f"{kind_word(element)} {element.file}"
    return kind_word(element)


def place_words(element: Element) -> str:
    """Where it stands and how large it is, in mm."""
    box = bounds(element)
    said = QCoreApplication.translate("designer", "at {x}, {y} mm, {w} by {h} mm")
    return said.format(x=f"{box.x:g}", y=f"{box.y:g}", w=f"{box.w:g}", h=f"{box.h:g}")


def described(element: Element, fields: Sequence[FieldChoice]) -> str:
    """What it is, what it shows and where it stands, in one line."""
    what = messages.about(kind_word(element), element_words(element, fields))
    return f"{what}, {place_words(element)}"


class ElementModel(QAbstractListModel):
    """The elements of one side, the uppermost first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Element] = []
        self._fields: Sequence[FieldChoice] = ()
        self._marked: Collection[str] = ()

    def show_elements(
        self, elements: Sequence[Element], fields: Sequence[FieldChoice], marked: Collection[str]
    ) -> None:
        """Show *elements*, lowest first; *marked* are those that the check complains about."""
        rows = list(reversed(elements))
        same = [one.id for one in rows] == [one.id for one in self._rows]
        if not same:
            self.beginResetModel()
        self._rows, self._fields, self._marked = rows, fields, marked
        if not same:
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def id_at(self, row: int) -> str:
        return self._rows[row].id

    def row_of(self, element_id: str) -> int:
        """Where it stands, -1 if it does not."""
        return next((n for n, one in enumerate(self._rows) if one.id == element_id), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        element = self._rows[index.row()]
        words = element_words(element, self._fields)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"▲ {words}" if element.id in self._marked else words
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            said = described(element, self._fields)
            if element.id in self._marked:
                said += ", " + QCoreApplication.translate("designer", "see the check")
            return said
        return None


class ElementList(QListView):
    """Several can be selected; Enter leads to the properties."""

    chosen = Signal(object)  # ids
    opened = Signal()

    def __init__(self, model: ElementModel) -> None:
        super().__init__()
        self._rows = model
        self.setModel(model)
        self.setAccessibleName(self.tr("Elements, the uppermost first"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().selectionChanged.connect(self._selected)
        self.activated.connect(lambda _index: self.opened.emit())

    def _selected(self, _on: QItemSelection, _off: QItemSelection) -> None:
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        self.chosen.emit(tuple(self._rows.id_at(row) for row in rows))

    def show_selection(self, ids: Sequence[str]) -> None:
        """Mark *ids* without telling anybody."""
        rows = [row for row in (self._rows.row_of(one) for one in ids) if row >= 0]
        marked = self.selectionModel()
        if sorted(index.row() for index in marked.selectedIndexes()) == sorted(rows):
            return
        wanted = QItemSelection()
        for row in rows:
            index = self._rows.index(row)
            wanted.select(index, index)
        with QSignalBlocker(self):
            marked.select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            if rows:
                current = self._rows.index(rows[-1])
                marked.setCurrentIndex(current, QItemSelectionModel.SelectionFlag.NoUpdate)
                self.scrollTo(current)
