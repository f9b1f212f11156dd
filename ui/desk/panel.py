"""What the desk's panels have in common: they open in place of the card, and lose nothing.

A panel is no dialog: the field above it goes on taking scans. If a scan comes while something is
typed into a panel, what was typed is kept as a draft, the scan is handled, and the panel opens
with the draft again (`Ctrl+D`, or as it was opened the first time).
"""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.desk.flow import FlowRow
from ui.theme import Role, Theme, Type
from ui.widgets import Button, ButtonKind, Card, KeyButton, PlainLabel, scrolled

CONFIRM = "Ctrl+Return"

Values = dict[str, str]


class Panel(Card):
    """A heading, a body that scrolls, and buttons that are always whole."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("plain")
        self.theme = theme
        self._drafts: dict[str, Values] = {}
        self._opened_for = ""
        self._untouched: Values = {}
        self.heading = PlainLabel(type=Type.HEADING, wrap=True)
        self.explained = PlainLabel(muted=True, wrap=True)
        self._complaint = PlainLabel(type=Type.STRONG, role=Role.NO, wrap=True)
        self._complaint.hide()
        self.body_page = QWidget()
        self.body = QVBoxLayout(self.body_page)
        self.body.setContentsMargins(0, 0, 8, 0)
        self.body_area = scrolled(self.body_page)
        self._foot = FlowRow(gap=10)
        self._outside = QVBoxLayout(self)
        for widget in (self.heading, self.explained):
            self._outside.addWidget(widget)
        self._outside.addWidget(self.body_area, stretch=1)
        self._outside.addWidget(self._complaint)
        self._outside.addWidget(self._foot)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        look = self.theme.look
        margin = look.space(5)
        self._outside.setContentsMargins(margin, margin - 2, margin - 8, margin - 2)
        self._outside.setSpacing(look.space(2))
        self.body.setSpacing(look.space(2))

    def add_button(self, text: str, key: str = "", *, kind: ButtonKind = "plain") -> KeyButton:
        button = KeyButton(text, key, kind=kind)
        self._foot.add(button)
        return button

    def add_close_button(self) -> Button:
        """The way out; the view answers the Escape key itself, wherever the focus is."""
        button = self.add_button(self.tr("Back"), "Esc", kind="quiet")
        button.setShortcut("")
        button.clicked.connect(lambda _checked=False: self.closed.emit())
        return button

    def complain(self, text: str) -> None:
        """Say why what was confirmed was not done; everything typed is still there."""
        self.setEnabled(True)
        self._complaint.setText(f"✖ {text}" if text else "")
        self._complaint.setVisible(bool(text))

    # -- drafts --------------------------------------------------------------------------------

    def values(self) -> Values:
        """What is typed in. Panels in which nothing is typed have nothing to keep."""
        return {}

    def set_values(self, values: Values) -> None:
        """Put *values*, once got from `values`, back in."""

    def first_input(self) -> QWidget | None:
        """What takes the focus when the panel opens."""
        return None

    def begin(self, key: str) -> None:
        """The panel was filled for *key* (an attendee's id, or ""): bring a kept draft back."""
        self.complain("")
        self._opened_for = key
        self._untouched = self.values()
        draft = self._drafts.pop(key, None)
        if draft is not None:
            self.set_values(draft)

    def restore_draft(self, key: str) -> None:
        """Open again as it was when a scan came: what it was filled with is still in it."""
        draft = self._drafts.pop(key, None)
        if draft is not None and key == self._opened_for:
            self.set_values(draft)

    @property
    def opened_for(self) -> str:
        return self._opened_for

    def is_touched(self) -> bool:
        """Whether something was typed in that closing would lose."""
        return self.values() != self._untouched

    def keep_draft(self) -> None:
        self._drafts[self._opened_for] = self.values()

    def drop_draft(self) -> None:
        self._drafts.pop(self._opened_for, None)


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


Input = QLineEdit | QComboBox | QPlainTextEdit


def text_of(widget: Input) -> str:
    """What an input holds: the text, or the value behind the chosen entry."""
    if isinstance(widget, QComboBox):
        data = widget.currentData()
        return widget.currentText() if data is None else str(data)
    if isinstance(widget, QPlainTextEdit):
        return widget.toPlainText().strip()
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
    else:
        widget.setText(text)


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

    def add(self, key: str, label: str, widget: Input, *, column: int = 0) -> None:
        """Put *widget* under *label* at the foot of *column*."""
        words = PlainLabel(label, type=Type.SMALL, muted=True)
        words.setBuddy(widget)
        widget.setAccessibleName(label)
        if not isinstance(widget, QPlainTextEdit):
            widget.installEventFilter(self._next)
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
