"""Labelled fields to fill in, and the form that has a person's fields."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

from ui.theme import FIELD, SPACE, Type, inset
from ui.widgets import PlainLabel

Values = dict[str, str]


class NextField(QObject):
    """Makes Enter in a field of a form go to the next one: nothing is ever confirmed by Enter."""

    def eventFilter(self, watched: QObject, event: object) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QKeyEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers()
            in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            and isinstance(watched, QWidget)
        ):
            watched.focusNextChild()
            return True
        return False


class Inset:
    """Lets the text of a spin box begin where that of a line edit does, at every text size.

    A style sheet's padding does not reach it: Qt asks the spin box for that of the line edit in it,
    and of the spin box for that of its buttons alone (as of Qt 6.11).
    """

    def changeEvent(self, event: QEvent) -> None:
        assert isinstance(self, QAbstractSpinBox)
        super().changeEvent(event)  # type: ignore[misc]  # the input's own, by its order
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._begin()

    def showEvent(self, event: QShowEvent) -> None:
        assert isinstance(self, QAbstractSpinBox)
        super().showEvent(event)  # type: ignore[misc]  # as above
        self._begin()

    def _begin(self) -> None:
        assert isinstance(self, QAbstractSpinBox)
        edge = 1 + inset(self.fontInfo().pixelSize())  # the line in it covers the spin box's edge
        self.lineEdit().setTextMargins(edge + FIELD[0], 0, SPACE[1], 0)


class NumberField(Inset, QSpinBox):
    """A whole number, typed or changed by the arrow keys."""

    def __init__(self, least: int = 0, most: int = 99) -> None:
        super().__init__()
        self.setRange(least, most)


class ElidedBox(QComboBox):
    """A list to choose from whose text, where it is too long, ends in …; Qt would cut it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        # Late, as what `ui.late` has: a start need not wait for it.
        from PySide6.QtWidgets import QStyle, QStyleOptionComboBox, QStylePainter

        painter, option = QStylePainter(self), QStyleOptionComboBox()
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        self.initStyleOption(option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        icon = 0 if option.currentIcon.isNull() else self.iconSize().width() + SPACE[1]
        option.currentText = self.fontMetrics().elidedText(
            option.currentText, Qt.TextElideMode.ElideRight, field.width() - icon
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)


class ValueField(QWidget):
    """An input that is no line, and says and takes a text as a line does."""

    textChanged = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._text = ""

    def text(self) -> str:
        return self._text

    def setText(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.textChanged.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the next field, as from every other."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.focusNextChild()
        else:
            super().keyPressEvent(event)


Input = QLineEdit | QComboBox | QPlainTextEdit | ValueField


def text_of(widget: Input) -> str:
    """What an input holds: the text, or the value behind the chosen entry."""
    if isinstance(widget, QComboBox):
        data = widget.currentData()
        return widget.currentText() if data is None else str(data)
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText().strip()
    if isinstance(widget, ValueField):
        return widget.text()
    return " ".join(widget.text().split())


def set_text(widget: Input, text: str) -> None:
    """Put *text* into an input; a value that its list lacks is added to the list."""
    if isinstance(widget, QComboBox):
        found = widget.findData(text)
        if found < 0:
            widget.addItem(text, text)
            found = widget.count() - 1
        widget.setCurrentIndex(found)
    elif isinstance(widget, QPlainTextEdit):
        widget.setPlainText(text)
    elif isinstance(widget, ValueField):
        widget.setText(text)
    else:
        widget.setText(text)
        widget.setCursorPosition(0)  # a long text is read from its beginning


class Form(QWidget):
    """Labelled fields in one or two columns; Enter goes from one to the next."""

    changed = Signal()

    def __init__(self, *, columns: int = 2) -> None:
        super().__init__()
        self._fields: dict[str, Input] = {}
        self._labels: dict[str, PlainLabel] = {}
        self._next = NextField(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        self._columns: list[QFormLayout] = []
        for _ in range(columns):
            column = QFormLayout()
            column.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
            column.setVerticalSpacing(6)
            column.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
            row.addLayout(column, stretch=1)
            self._columns.append(column)

    def add(
        self, key: str, label: str, widget: Input, *, column: int = 0, wrap: bool = False
    ) -> None:
        """Put *widget* under *label*, which may *wrap*, at the foot of *column*."""
        words = PlainLabel(label, type=Type.SMALL, muted=True, wrap=wrap)
        words.setBuddy(widget)
        widget.setAccessibleName(label)
        if not isinstance(widget, QPlainTextEdit):
            widget.installEventFilter(self._next)
        if wrap:  # as the label of a row it would not be as wide as the row
            self._columns[column].addRow(words)
            self._columns[column].addRow(widget)
        else:
            self._columns[column].addRow(words, widget)
        self._fields[key] = widget
        self._labels[key] = words
        if isinstance(widget, QComboBox):
            widget.currentIndexChanged.connect(lambda _index: self.changed.emit())
        else:
            widget.textChanged.connect(lambda *_text: self.changed.emit())

    def field(self, key: str) -> Input:
        return self._fields[key]

    def values(self) -> Values:
        return {key: text_of(widget) for key, widget in self._fields.items()}

    def set_values(self, values: Values) -> None:
        for key, text in values.items():
            if key in self._fields:
                set_text(self._fields[key], text)
