"""A number and what it counts; pressed, it shows the list behind it."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout

from ui.theme import Role, Type
from ui.widgets import Button, PlainLabel


class Kind(StrEnum):
    """The lists that can be looked through before an import."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    MISSING = "missing"
    DOUBTFUL = "doubtful"
    CONFLICTS = "conflicts"
    REFUSED = "refused"
    NOTES = "notes"


#: Kinds that somebody should look at.
LOOK: Final = frozenset({Kind.MISSING, Kind.DOUBTFUL, Kind.CONFLICTS, Kind.REFUSED, Kind.NOTES})


class Tile(Button):
    """One of several; only one of them is pressed."""

    def __init__(self, kind: Kind, text: str) -> None:
        super().__init__("", name=text)
        self.kind = kind
        self._words = text
        self._number = PlainLabel(type=Type.HEADING)
        text_label = PlainLabel(text, type=Type.SMALL)
        self.setCheckable(True)
        self.setProperty("tile", True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 8, 14, 8)
        self._column.setSpacing(2)
        for label in (self._number, text_label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._column.addWidget(label)

    def show_count(self, count: int) -> None:
        mark = "▲ " if count and self.kind in LOOK else ""
        self._number.setText(f"{mark}{count}")
        self._number.set_role(Role.LOOK if mark else None)
        self.setAccessibleName(f"{count} {self._words}")
        self.setEnabled(count > 0)
        self.setVisible(count > 0 or self.kind in (Kind.NEW, Kind.CHANGED, Kind.UNCHANGED))
        self.updateGeometry()

    def count(self) -> str:
        return self._number.text()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        return self._column.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.sizeHint()
