"""The sheet of keys: what F1 shows."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from ui.page import KeyHint
from ui.theme import Theme, Type
from ui.widgets import Chip, Dialog, PlainLabel, key_words, scrolled


class KeySheet(Dialog):
    """Every key that works now, in columns. F1 or Escape closes it; scans go on behind it."""

    def __init__(
        self,
        theme: Theme,
        groups: Sequence[tuple[str, Sequence[KeyHint]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setModal(False)
        self.set_heading(self.tr("Keys"))
        page = QWidget()
        columns = QHBoxLayout(page)
        columns.setContentsMargins(0, 0, 8, 0)
        columns.setSpacing(theme.look.space(6))
        for heading, hints in groups:
            columns.addLayout(_column(heading, hints), stretch=1)
        area = scrolled(page)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        wide, high = page.sizeHint().toTuple()
        area.setMinimumSize(min(wide + 24, 1000), min(high + 8, 520))
        self.body.addWidget(area)
        self.add_button(self.tr("Close"), self.reject).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.reject()
        else:
            super().keyPressEvent(event)


def _column(heading: str, hints: Sequence[KeyHint]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.addWidget(PlainLabel(heading, type=Type.STRONG), 0, 0, 1, 2)
    for row, hint in enumerate(hints, start=1):
        key, does = Chip(key_words(hint.key)), PlainLabel(hint.does)
        key.setMinimumWidth(key.sizeHint().width())  # a key is never cut or broken
        does.ensurePolished()  # else its width is that of another font
        grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(does, row, 1)
    grid.setColumnStretch(1, 1)
    grid.setRowStretch(len(hints) + 1, 1)
    return grid
