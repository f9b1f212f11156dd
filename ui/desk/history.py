"""Everything that happened to one person, newest first; each may be taken back from here."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.desk.model import ROOT, VALUE_ROLE
from ui.desk.panel import Panel
from ui.desk.person import Person
from ui.late import is_selected
from ui.theme import Theme, Type

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One fact in words. `fact` is its id; `undone` says that it was taken back since."""

    fact: str
    when: str
    what: str
    who: str = ""
    may_undo: bool = False
    undone: bool = False


class HistoryList(QAbstractListModel):
    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[HistoryRow, ...] = ()

    def reset(self, rows: Sequence[HistoryRow]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == VALUE_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(part for part in (row.when, row.what, row.who) if part)
        return None


class HistoryDelegate(QStyledItemDelegate):
    """When, what and who in three columns; struck through if taken back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, self._theme.look.px(34))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: HistoryRow = index.data(VALUE_ROLE)
        look = self._theme.look
        box: QRect = option.rect
        selected = is_selected(option)
        if selected:
            painter.fillRect(box, look.colour("selection"))
        text = look.colour("on_selection" if selected else "text")
        muted = text if selected else look.colour("muted")
        inside = box.adjusted(look.px(10), 0, -look.px(10), 0)
        when = round(inside.width() * 0.2)
        who = round(inside.width() * 0.18)
        cells = (
            (row.when, inside.left(), when, muted),
            (row.what, inside.left() + when, inside.width() - when - who, text),
            (row.who, inside.right() - who, who, muted),
        )
        for words, left, width, colour in cells:
            font = look.font(Type.BODY)
            font.setStrikeOut(row.undone and words == row.what)
            painter.setFont(font)
            painter.setPen(colour)
            room = QRect(left, inside.top(), width - look.px(8), inside.height())
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


class HistoryPanel(Panel):
    undo_asked = Signal(object)  # the HistoryRow to take back

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.name = ""  # whose history it shows
        self.model = HistoryList(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self._delegate = HistoryDelegate(theme)  # Qt does not own it
        self.list.setItemDelegate(self._delegate)
        self.list.setAccessibleName(self.tr("History"))
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setFrameShape(QListView.Shape.NoFrame)
        self.body_area.hide()  # the list scrolls by itself
        self._outside.insertWidget(2, self.list, stretch=1)
        self.undo_button = self.add_button(self.tr("Undo this…"), "Ctrl+Z")
        self.undo_button.clicked.connect(lambda _checked=False: self._undo())
        self.add_close_button()
        self.list.selectionModel().currentChanged.connect(self._show_whether_ready)
        theme.changed.connect(self.list.doItemsLayout)

    def ask(self, person: Person, rows: Sequence[HistoryRow]) -> None:
        self.name = person.attendee.name
        self.heading.setText(self.tr("History: {name}").format(name=person.attendee.name))
        self.explained.setText(self.tr("Newest first. Nothing is ever removed from it."))
        self.model.reset(rows)
        self.begin(person.attendee.id)
        self._show_whether_ready()

    def first_input(self) -> QWidget | None:
        return self.list

    def _marked(self) -> HistoryRow | None:
        index = self.list.currentIndex()
        return index.data(VALUE_ROLE) if index.isValid() else None

    def _show_whether_ready(self) -> None:
        row = self._marked()
        self.undo_button.setEnabled(row is not None and row.may_undo)

    def _undo(self) -> None:
        row = self._marked()
        if row is not None and row.may_undo:
            self.undo_asked.emit(row)
