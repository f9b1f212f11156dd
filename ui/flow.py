"""A row of widgets that goes on in the next line when the width is used up."""

from typing import Final

from PySide6.QtCore import QEvent, QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

_NOTHING: Final = QSize(0, 0)


class FlowLayout(QLayout):
    """Lays widgets out left to right at their preferred sizes, in as many lines as they need.

    Right to left in a right-to-left window. Lines are as high as their highest item.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem:
        # PySide takes None for "no such item", which its annotations do not say.
        return self._items[index] if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def takeAt(self, index: int) -> QLayoutItem:
        return self._items.pop(index) if 0 <= index < len(self._items) else None  # type: ignore[return-value]

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._lay_out(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._lay_out(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = _NOTHING
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _lay_out(self, rect: QRect, *, move: bool) -> int:
        """Place the items in *rect* if *move*; the height they need, in pixels."""
        margins = self.contentsMargins()
        rect = rect.marginsRemoved(margins)
        x = y = line_height = 0
        for item in self._items:
            if item.isEmpty():  # a hidden widget takes no room
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(rect.width(), 1)))
            if item.hasHeightForWidth():  # words that go on in a second line
                size.setHeight(item.heightForWidth(size.width()))
            if x and x + size.width() > rect.width():
                x, y, line_height = 0, y + line_height + self._gap, 0
            if move:
                left = x
                if self._right_to_left():
                    left = rect.width() - x - size.width()
                item.setGeometry(QRect(rect.topLeft() + QPoint(left, y), size))
            x += size.width() + self._gap
            line_height = max(line_height, size.height())
        return y + line_height + margins.top() + margins.bottom()

    def _right_to_left(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.isRightToLeft()


class FlowRow(QWidget):
    """Widgets in a flow that is always as high as they need: what is beside it gives way."""

    def __init__(self, *, gap: int = 8, inset: int = 0) -> None:
        """*inset* pixels stay free at either side."""
        super().__init__()
        self._flow = FlowLayout(self, gap=gap)
        self._flow.setContentsMargins(inset, 0, inset, 0)

    def add(self, widget: QWidget) -> None:
        self._flow.addWidget(widget)
        self._take_height()

    def clear(self) -> None:
        """Take all widgets out and forget them."""
        while item := self._flow.takeAt(0):
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._take_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a widget in it was shown, hidden, resized
            self._take_height()
        return super().event(event)

    def _take_height(self) -> None:
        self.setFixedHeight(self._flow.heightForWidth(max(self.width(), 1)))
