"""The inputs of the property form: numbers, choices, colours, texts with fields.

Each has `put(value)`, which tells nobody, `value()`, and the signal `changed`, which a person sets
off. The wheel changes an input only where it has the focus, so that a form can be scrolled.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPen, QPixmap, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui import messages
from ui.forms import ElidedBox, Inset
from ui.theme import Type
from ui.widgets import Button, PlainLabel, button_text

_SWATCH = QSize(18, 18)
#: What a list of colours holds after its colours.
_OTHER = "\0other"


@dataclass(frozen=True, slots=True)
class FieldChoice:
    """A field that a text can show: its name in patterns, and its word."""

    name: str
    word: str


def colour_word(name: str) -> str:
    """What a colour of a template is called; one that a file brought along, as there."""
    words = {
        "ink": QCoreApplication.translate("designer", "Ink"),
        "soft": QCoreApplication.translate("designer", "Soft"),
        "paper": QCoreApplication.translate("designer", "Paper"),
        "accent": QCoreApplication.translate("designer", "Accent"),
        "on_accent": QCoreApplication.translate("designer", "On the accent"),
        "on_accent_soft": QCoreApplication.translate("designer", "On the accent, soft"),
    }
    return words.get(name) or name.replace("_", " ")


class Number(Inset, QDoubleSpinBox):
    """A number with its unit; Enter, leaving it and the arrow keys take it over."""

    changed = Signal()

    def __init__(
        self, name: str, low: float, high: float, *, unit: str = "", mark: str = "", step: float = 1
    ) -> None:
        """*mark* stands before the number ("X"); *name* is for screen readers."""
        super().__init__()
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setDecimals(0 if step == int(step) and not unit else 2)
        self.setPrefix(f"{mark} " if mark else "")
        self.setSuffix(f" {unit}" if unit else "")
        self.setKeyboardTracking(False)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(0)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(lambda _value: self.changed.emit())

    def put(self, value: float) -> None:
        if abs(value - self.value()) >= 0.005:
            with QSignalBlocker(self):
                self.setValue(value)

    def textFromValue(self, value: float) -> str:
        """Without zeros that say nothing."""
        text = self.locale().toString(value, "f", self.decimals())
        point = self.locale().decimalPoint()
        return text.rstrip("0").rstrip(point) if point in text else text

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Choice(ElidedBox):
    """One of a few values."""

    changed = Signal()

    def __init__(self, name: str, choices: Iterable[tuple[str, str]] = ()) -> None:
        """*choices* are (value, words)."""
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.offer(choices)
        self.activated.connect(lambda _index: self.changed.emit())

    def offer(self, choices: Iterable[tuple[str, str]]) -> None:
        """Let one of these be chosen; what is chosen stays so if it is among them."""
        before = self.value()
        with QSignalBlocker(self):
            self.clear()
            for value, words in choices:
                self.addItem(words, value)
            self.setCurrentIndex(max(self.findData(before), 0))

    def put(self, value: str) -> None:
        """Choose *value*; one that is not on the list is added as it is."""
        with QSignalBlocker(self):
            if self.findData(value) < 0:
                self.addItem(value, value)
            self.setCurrentIndex(self.findData(value))

    def value(self) -> str:
        return str(self.currentData() or "")

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Check(QCheckBox):
    changed = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(button_text(words))
        self.setAccessibleName(words)
        self.clicked.connect(lambda _checked: self.changed.emit())

    def put(self, value: bool) -> None:
        with QSignalBlocker(self):
            self.setChecked(value)

    def value(self) -> bool:
        return self.isChecked()


class Line(QLineEdit):
    """One line of text, told of as it is typed."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxLength(400)
        self.textEdited.connect(lambda _text: self.changed.emit())

    def put(self, value: str) -> None:
        if value != self.text():  # else the cursor would jump while it is typed in
            self.setText(value)
            self.setCursorPosition(0)

    def value(self) -> str:
        return self.text()


class Colour(Choice):
    """A colour of the template's, the category's, or any other; the empty one is "none"."""

    def __init__(self, name: str, *, none: str = "") -> None:
        """*none* is the word for no colour at all; "" offers none."""
        self._none = none
        self._kept = ""
        super().__init__(name)
        self.setIconSize(_SWATCH)
        self.activated.disconnect()
        self.activated.connect(self._activated)

    def offer_colours(self, named: Sequence[tuple[str, str, str]], other: str) -> None:
        """Offer (value, words, `#rrggbb`) each, and *other* for one that is picked."""
        kept = self._kept
        with QSignalBlocker(self):
            self.clear()
            if self._none:
                self.addItem(swatch(""), self._none, "")
            for value, words, colour in named:
                self.addItem(swatch(colour), words, value)
            self.addItem(other, _OTHER)
        self.put(kept)

    def put(self, value: str) -> None:
        self._kept = value
        with QSignalBlocker(self):
            if self.findData(value) < 0 and self.count():
                self.insertItem(self.count() - 1, swatch(value), value, value)
            self.setCurrentIndex(self.findData(value))

    def value(self) -> str:
        return self._kept

    def _activated(self, index: int) -> None:
        value = str(self.itemData(index) or "")
        if value != _OTHER:
            self._kept = value
            self.changed.emit()
            return
        self.put(self._kept)
        dialog = QColorDialog(self.window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if QColor(self._kept).isValid():
            dialog.setCurrentColor(QColor(self._kept))
        dialog.colorSelected.connect(self._picked)
        dialog.open()

    def _picked(self, colour: QColor) -> None:
        self.put(colour.name())
        self.changed.emit()


def swatch(colour: str) -> QIcon:
    """A small field in *colour*; "" is crossed out."""
    picture = QPixmap(_SWATCH * 2)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor("#8a919e"), 1))
    painter.setBrush(QColor(colour) if colour else QColor("#ffffff"))
    side = _SWATCH.width()
    painter.drawRoundedRect(1, 1, side - 2, side - 2, 4, 4)
    if not colour:
        painter.drawLine(3, side - 4, side - 4, 3)
    painter.end()
    return QIcon(picture)


class Pattern(QWidget):
    """A text with fields in braces, and a menu that puts one in at the cursor."""

    changed = Signal()

    def __init__(self, name: str, insert: str) -> None:
        """*insert* is what the menu's button says to a screen reader."""
        super().__init__()
        self.line = Line(name)
        self.line.changed.connect(self.changed)
        self.button = Button("{ }", name=messages.about(name, insert))
        self.button.setProperty("menu", False)
        self._menu = QMenu(self.button)
        self.button.clicked.connect(lambda _checked=False: self._open())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.line, stretch=1)
        row.addWidget(self.button)
        self.setFocusProxy(self.line)

    def offer_fields(self, fields: Sequence[FieldChoice]) -> None:
        self._menu.clear()
        for field in fields:
            action = QAction(button_text(field.word), self._menu)
            action.triggered.connect(
                lambda _checked=False, name=field.name: self.insert(f"{{{name}}}")
            )
            self._menu.addAction(action)

    def insert(self, text: str) -> None:
        """Put *text* in at the cursor, in the place of what is selected."""
        self.line.insert(text)
        self.line.setFocus()
        self.changed.emit()

    def menu(self) -> QMenu:
        return self._menu

    def _open(self) -> None:
        self._menu.popup(self.button.mapToGlobal(self.button.rect().bottomLeft()))

    def put(self, value: str) -> None:
        self.line.put(value)

    def value(self) -> str:
        return self.line.text()


Input = Number | Choice | Check | Line | Colour | Pattern


class Rows(QWidget):
    """Inputs one under the other, several in a row where they are short; labels above them."""

    def __init__(self, gap: int = 8) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(gap)

    def heading(self, words: str) -> PlainLabel:
        label = PlainLabel(words, type=Type.STRONG, wrap=True)
        self.column.addWidget(label)
        return label

    def label(self, words: str) -> None:
        """Words above a row of several inputs."""
        self.column.addWidget(PlainLabel(words, type=Type.SMALL, muted=True, wrap=True))

    def row(self, *cells: QWidget | tuple[str, QWidget]) -> QWidget:
        """Add a row of widgets of equal width; a (label, widget) has its label above it."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for cell in cells:
            if isinstance(cell, tuple):
                row.addWidget(labelled(*cell), stretch=1, alignment=Qt.AlignmentFlag.AlignTop)
            else:
                row.addWidget(cell, stretch=0 if isinstance(cell, QPushButton) else 1)
        self.column.addWidget(holder)
        return holder


def labelled(words: str, widget: QWidget) -> QWidget:
    """*widget* under *words*, which also name it."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    label = PlainLabel(words, type=Type.SMALL, muted=True, wrap=True)
    label.setBuddy(widget)
    column.addWidget(label)
    column.addWidget(widget)
    return holder
