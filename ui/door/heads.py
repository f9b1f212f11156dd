"""Somebody counted heads: takes the number of people inside."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout

from ui.flow import FlowRow
from ui.forms import NumberField
from ui.theme import Type
from ui.widgets import Button, Card, KeyButton, PlainLabel

#: More than any hall holds.
_MOST = 99_999


class HeadsPanel(Card):
    """One number; what it differs by is people without a badge."""

    counted = Signal(int)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__("plain")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        title = self.tr("How many are inside?")
        column.addWidget(PlainLabel(title, type=Type.HEADING))
        column.addWidget(
            PlainLabel(
                self.tr("Count heads. The difference is noted as people without a badge."),
                muted=True,
                wrap=True,
            )
        )
        self.number = NumberField(0, _MOST)
        self.number.setAccessibleName(title)
        column.addWidget(self.number)
        column.addStretch()
        foot = FlowRow(gap=10)
        self.confirm = KeyButton(self.tr("So many are inside"), "Ctrl+Return", kind="primary")
        self.confirm.clicked.connect(lambda _checked=False: self.counted.emit(self.number.value()))
        self.back = Button(self.tr("Back"), kind="quiet")
        self.back.clicked.connect(lambda _checked=False: self.closed.emit())
        foot.add(self.confirm)
        foot.add(self.back)
        column.addWidget(foot)

    def open_with(self, inside: int) -> None:
        self.number.setValue(inside)

    def focus_first(self) -> None:
        self.number.setFocus()
        self.number.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
