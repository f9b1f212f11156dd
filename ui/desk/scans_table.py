"""The last scans as five calm lines under the card."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
)

from ui import shapes
from ui.desk.model import SIGN_ROLE, VALUE_ROLE, Column, LastScans
from ui.late import is_selected
from ui.sign import Sign
from ui.theme import Theme, Type
from ui.widgets import PlainLabel

if TYPE_CHECKING:  # as `ui.late`: loaded when a row is drawn
    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex

ROW_PX: Final = 35
ROWS: Final = 5
#: Widths at 100 %; the name and what happened share what is left.
_FIXED: Final = {Column.TIME: 98, Column.SIGN: 36}
_SHARES: Final = {Column.NAME: 0.44, Column.OUTCOME: 0.34, Column.BADGE: 0.22}


class ScansDelegate(QStyledItemDelegate):
    """Time and badge quiet, the verdict by its shape, the name strong."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: "QStyleOptionViewItem", index: Index) -> QSize:
        return QSize(40, self._theme.look.px(ROW_PX))

    def paint(self, painter: QPainter, option: "QStyleOptionViewItem", index: Index) -> None:
        look = self._theme.look
        box: QRect = option.rect
        selected = is_selected(option)
        column = Column(index.column())
        painter.save()
        if selected:
            painter.fillRect(box, look.colour("selection"))
        if index.row():
            painter.setPen(look.colour("border"))
            painter.drawLine(box.topLeft(), box.topRight())
        if column is Column.SIGN:
            self._draw_sign(painter, box, Sign(index.data(SIGN_ROLE)))  # Qt makes it a str
        else:
            quiet = column in (Column.TIME, Column.BADGE) and not selected
            painter.setPen(look.colour("muted" if quiet else "text"))
            if selected:
                painter.setPen(look.colour("on_selection"))
            font = self._font(column)
            painter.setFont(font)
            left = look.px(16) if column is Column.TIME else 0
            room = box.adjusted(left, 0, -look.px(8), 0)
            words = QFontMetrics(font).elidedText(
                index.data(), Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def _font(self, column: Column) -> QFont:
        if column is not Column.NAME:
            return self._theme.look.font(Type.BODY)
        font = self._theme.look.font(Type.NAME)
        font.setPixelSize(self._theme.look.px(15))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _draw_sign(self, painter: QPainter, box: QRect, sign: Sign) -> None:
        look = self._theme.look
        side = look.px(16)
        place = QRectF(box.left(), box.center().y() - side / 2 + 0.5, side, side)
        fill = look.colour(f"{sign.role}.solid")
        mark = look.colour(f"{sign.role}.on_solid")
        if look.name == "dark":  # small shapes need the brighter of the role's colours
            fill, mark = look.colour(f"{sign.role}.text"), look.colour("surface")
        shapes.draw(painter, place, sign, fill, mark)


class ScansTable(QTableView):
    """Opening a line (Enter or double click) shows that person again."""

    opened = Signal(object)  # the ScanLine

    def __init__(self, theme: Theme, model: LastScans) -> None:
        super().__init__()
        self._theme = theme
        self.setModel(model)
        self._delegate = ScansDelegate(theme)  # Qt does not own it
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Last scans"))
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(1)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.doubleClicked.connect(self._open)
        self._empty = PlainLabel(self.tr("The last scans appear here."), muted=True, parent=self)
        model.modelReset.connect(self._show_whether_empty)
        model.rowsInserted.connect(self._show_whether_empty)
        model.rowsRemoved.connect(self._show_whether_empty)
        theme.changed.connect(self._fit)
        self._seen = self.maximumViewportSize()  # until it is shown
        self._show_whether_empty()
        self._fit()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(index.data(VALUE_ROLE))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.currentIndex().isValid():
            self._open(self.currentIndex())
        elif event.text().isprintable() and event.text():
            event.ignore()  # letters belong to the search field
        else:
            super().keyPressEvent(event)

    def _show_whether_empty(self) -> None:
        self._empty.setVisible(self.model().rowCount() == 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._seen = event.size()  # the viewport's
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _fit(self) -> None:
        look = self._theme.look
        seen = self._seen
        # Five whole rows are calmer than four and a piece.
        fifth = seen.height() // ROWS
        self._empty.setGeometry(look.px(16), 0, seen.width() - look.px(16), seen.height())
        whole = look.px(ROW_PX)
        self.verticalHeader().setDefaultSectionSize(
            fifth if whole * 0.85 < fifth < whole else whole
        )
        left = seen.width()
        for column, width in _FIXED.items():
            self.setColumnWidth(column, look.px(width))
            left -= look.px(width)
        for column, share in _SHARES.items():
            self.setColumnWidth(column, max(40, int(left * share)))
