"""A list of people as the desk draws it: name, where from, category, what was done already."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
)

from ui.desk.model import VALUE_ROLE, Found, Results
from ui.late import is_selected
from ui.theme import Theme, Type, text_on

if TYPE_CHECKING:  # as `ui.late`: loaded when a row is drawn
    from PySide6.QtWidgets import QStyleOptionViewItem

Index = QModelIndex | QPersistentModelIndex


class PeopleDelegate(QStyledItemDelegate):
    """Two lines for each person; three where look-alikes are told apart."""

    def __init__(self, theme: Theme, *, numbered: bool) -> None:
        super().__init__()
        self._theme = theme
        self._numbered = numbered

    def sizeHint(self, option: "QStyleOptionViewItem", index: Index) -> QSize:
        return QSize(200, self._theme.look.px(76 if self._numbered else 54))

    def paint(self, painter: QPainter, option: "QStyleOptionViewItem", index: Index) -> None:
        found: Found = index.data(VALUE_ROLE)
        look = self._theme.look
        box: QRect = option.rect
        selected = is_selected(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("selection"))
            painter.drawRoundedRect(QRectF(box).adjusted(4, 2, -4, -2), 8, 8)
        text = look.colour("on_selection" if selected else "text")
        muted = text if selected else look.colour("muted")
        inside = box.adjusted(look.px(16), look.px(5), -look.px(16), -look.px(5))
        if self._numbered:
            inside.setLeft(self._draw_number(painter, inside, index.row() + 1))
        inside.setRight(self._draw_right(painter, inside, found, muted))
        lines = [(found.attendee.name, self._name_font(), text)]
        lines.append((found.line, look.font(Type.SMALL), muted))
        if self._numbered:
            lines.append((found.more, look.font(Type.SMALL), muted))
        height = inside.height() // len(lines)
        for number, (words, font, colour) in enumerate(lines):
            painter.setFont(font)
            painter.setPen(colour)
            row = QRect(inside.left(), inside.top() + number * height, inside.width(), height)
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, row.width())
            painter.drawText(row, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _name_font(self) -> QFont:
        font = self._theme.look.font(Type.NAME)
        font.setPixelSize(self._theme.look.px(17))
        return font

    def _draw_number(self, painter: QPainter, inside: QRect, number: int) -> int:
        """The key that chooses this row; where the text beside it begins."""
        look = self._theme.look
        side = look.px(30)
        key = QRectF(inside.left(), inside.center().y() - side / 2, side, side)
        painter.setPen(look.colour("field_border"))
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(key, 6, 6)
        painter.setFont(look.font(Type.STRONG))
        painter.setPen(look.colour("text"))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, str(number) if number < 10 else "·")
        return inside.left() + side + look.px(14)

    def _draw_right(self, painter: QPainter, inside: QRect, found: Found, muted: QColor) -> int:
        """Category and state at the right; where the room for the name ends."""
        look = self._theme.look
        font = look.font(Type.CAPTION)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        words = found.attendee.category.upper()
        left = inside.right()
        if words:
            width = metrics.horizontalAdvance(words) + look.px(20)
            height = look.px(24)
            chip = QRectF(left - width, inside.top() + 1, width, height)
            painter.setPen(Qt.PenStyle.NoPen)
            colour = found.category_colour or look.colours.neutral.solid
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(chip, height / 2, height / 2)
            painter.setFont(font)
            painter.setPen(QColor(text_on(colour)))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)
            left = round(chip.left())
        if found.state:
            small = look.font(Type.CAPTION)
            width = QFontMetrics(small).horizontalAdvance(found.state)
            area = QRect(inside.right() - width, inside.bottom() - look.px(20), width, look.px(20))
            painter.setFont(small)
            painter.setPen(muted)
            painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, found.state)
            left = min(left, area.left())
        return left - look.px(12)


class PeopleList(QListView):
    """People to choose between. Nothing is chosen until an arrow, a number or the mouse did it."""

    moved = Signal(object)  # the Found now marked, or None
    activated_by_mouse = Signal(object)  # the Found that was double-clicked

    def __init__(self, theme: Theme, model: Results, *, numbered: bool, name: str) -> None:
        super().__init__()
        self._results = model
        self.setModel(model)
        self._delegate = PeopleDelegate(theme, numbered=numbered)  # Qt does not own it
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.selectionModel().currentChanged.connect(self._tell_moved)
        model.modelReset.connect(self._tell_moved)
        self.doubleClicked.connect(self._tell_double_click)
        theme.changed.connect(self.doItemsLayout)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Numbers choose and letters search; neither is for Qt's own search by first letters."""
        if event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def marked(self) -> Found | None:
        """The person now marked, None while nobody is."""
        index = self.currentIndex()
        return index.data(VALUE_ROLE) if index.isValid() else None

    def mark(self, row: int) -> None:
        """Mark *row*; nothing happens if there is none."""
        if 0 <= row < self._results.rowCount():
            self.setCurrentIndex(self._results.index(row))

    def step(self, by: int) -> None:
        """Go *by* rows down (up when negative); the first step marks the first or the last row."""
        count = self._results.rowCount()
        if not count:
            return
        row = self.currentIndex().row()
        start = row + by if row >= 0 else (0 if by > 0 else count - 1)
        self.mark(max(0, min(count - 1, start)))

    def _tell_moved(self) -> None:
        self.moved.emit(self.marked())

    def _tell_double_click(self, index: QModelIndex) -> None:
        self.activated_by_mouse.emit(index.data(VALUE_ROLE))
