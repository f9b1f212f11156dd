"""The parts that screens are made of; the one factory of labels, so that no text becomes markup.

What a name, a code or a file holds was written by strangers: a label left to guess would load
pictures from it and hang on nested tables. So labels are plain text, tool tips are escaped, an
`&` in a button's text is doubled. No button is a default button: a scanner's Enter presses none.
"""

import html
from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.fitting import fitted
from ui.theme import Role, Type, text_on

#: What a window's title bar and the desktop's own bars may take of the screen's height.
TITLE_BAR_PX = 40

ButtonKind = Literal["plain", "primary", "quiet", "nav"]


def restyle(widget: QWidget, **properties: object) -> None:
    """Set the properties that the style sheet looks at, and dress *widget* anew if they changed.

    One that was never shown is dressed when it is; to do it before costs a start dearly.
    """
    if all(widget.property(name) == value for name, value in properties.items()):
        return
    for name, value in properties.items():
        widget.setProperty(name, value)
    if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        return
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


def button_text(text: str) -> str:
    """*text* for a button, menu or tab, where a single `&` would mark a key."""
    return text.replace("&", "&&")


def set_tool_tip(widget: QWidget, text: str) -> None:
    """Give *widget* a tool tip that shows *text* as it is."""
    widget.setToolTip(html.escape(text))


def key_words(key: str | QKeySequence) -> str:
    """A key as the user's keyboard names it: "Ctrl P", "F2", "⌘ P"."""
    words = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return words[:-1].replace("+", " ") + words[-1:]  # the last may be the key + itself


class PlainLabel(QLabel):
    """A label that shows its text as it is, in one of the theme's types."""

    def __init__(
        self,
        text: str = "",
        *,
        type: Type = Type.BODY,  # noqa: A002  the type scale's own word
        role: Role | None = None,
        muted: bool = False,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", type.value)
        self.setProperty("role", role.value if role else "")
        self.setProperty("muted", muted)
        self.setWordWrap(wrap)
        self.setText(text)

    def set_role(self, role: Role | None) -> None:
        restyle(self, role=role.value if role else "")


#: What stands before a sentence, so that its colour is never all that says how it is meant.
SIGNS: Final = {Role.YES: "✔", Role.NO: "✖", Role.LOOK: "▲"}


class Notice(PlainLabel):
    """One sentence about what was done, with the sign of its role; hidden while it says nothing."""

    def __init__(self) -> None:
        super().__init__(type=Type.STRONG, wrap=True)
        self.hide()

    def say(self, text: str, role: Role = Role.YES) -> None:
        """Show *text*; "" takes it away."""
        self.setText(f"{SIGNS.get(role, '')} {text}".strip() if text else "")
        self.setAccessibleName(text)
        self.set_role(role)
        self.setVisible(bool(text))

    def said(self) -> str:
        """The sentence alone."""
        return self.accessibleName()


class ElidedLabel(PlainLabel):
    """One line that ends in … where the room ends; the whole text is its tool tip then.

    For lists and status lines only: a name on a verdict is never cut (`FitLabel`).
    """

    def __init__(
        self,
        text: str = "",
        *,
        type: Type = Type.BODY,  # noqa: A002  the type scale's own word
        role: Role | None = None,
        muted: bool = False,
    ) -> None:
        super().__init__(text, type=type, role=role, muted=muted)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 4), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        mode = Qt.TextElideMode.ElideRight
        shown = self.fontMetrics().elidedText(self.text(), mode, room.width())
        painter.drawText(room, int(self.alignment()), shown)
        set_tool_tip(self, self.text() if shown != self.text() else "")


class FitLabel(PlainLabel):
    """A name, whole at any width: one line shrunk to *smallest* of its size, then two, then more.

    Its height is fixed by *lines* lines of the full size, so nothing below it moves.
    """

    def __init__(
        self,
        text: str = "",
        *,
        type: Type = Type.NAME,  # noqa: A002  the type scale's own word
        role: Role | None = None,
        smallest: float = 0.6,
        lines: float = 1.2,
    ) -> None:
        super().__init__(text, type=type, role=role)
        self._smallest = smallest
        self._lines = lines
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_lines(self, lines: float) -> None:
        """From now on it is *lines* lines of the full size high."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text())
        return QSize(width, round(self._lines * metrics.height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        layout = fitted(self.text(), self.font(), room.size(), self._smallest, self.alignment())
        top = room.top() + max(0.0, (room.height() - layout.boundingRect().height()) / 2)
        layout.draw(painter, QPointF(room.left(), top))


class Card(QFrame):
    """A rounded field: "plain", or in the tint of a role."""

    def __init__(self, kind: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", kind)

    def set_kind(self, kind: str) -> None:
        restyle(self, card=kind)


class Chip(PlainLabel):
    """A small rounded label: plain, in a role's tint, or on a category's own colour.

    As wide as its words; where there is less room they go on in a second line.
    """

    def __init__(self, text: str, *, kind: str = "plain", colour: str = "") -> None:
        super().__init__(text, type=Type.SMALL, wrap=True)
        self.setProperty("type", "")  # the chip's own rule gives the size
        self.setProperty("chip", kind)
        self.setIndent(0)  # else a frame adds one that the width below does not know of
        as_high_as_needed = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        as_high_as_needed.setHeightForWidth(True)
        self.setSizePolicy(as_high_as_needed)
        if colour:
            self.setStyleSheet(
                f"background: {colour}; color: {text_on(colour)};"
                f" border: 1px solid {colour}; font-weight: 600;"
            )

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        around = self.size() - self.contentsRect().size()
        words = self.fontMetrics().size(int(Qt.TextFlag.TextSingleLine), self.text())
        width = words.width() + around.width() + 1  # a fraction of a pixel would break the line
        return QSize(width, super().heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())


class Button(QPushButton):
    """A button that no stray Enter presses. *name* is what a screen reader says."""

    def __init__(self, text: str, *, kind: ButtonKind = "plain", name: str = "") -> None:
        super().__init__(button_text(text))
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setDefault(False)
        self.setAccessibleName(name or text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class PathButton(Button):
    """A button that shows a file or folder, shortened in the middle where the room ends."""

    def __init__(self, path: str, *, name: str = "") -> None:
        super().__init__(path, name=name)
        self._path = path
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_tool_tip(self, path)

    def show_path(self, path: str) -> None:
        self._path = path
        set_tool_tip(self, path)
        self._shorten()

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 16, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        room = self.width() - 3 * self.fontMetrics().height()
        mode = Qt.TextElideMode.ElideMiddle
        self.setText(button_text(self.fontMetrics().elidedText(self._path, mode, room)))


class KeyButton(Button):
    """A button that shows its key beside its text: "Print again…  Ctrl P".

    The key works while the button is shown and enabled. *key* may be empty.
    """

    def __init__(
        self, text: str, key: str = "", *, kind: ButtonKind = "plain", name: str = ""
    ) -> None:
        super().__init__("", kind=kind, name=name or text)
        self._text = PlainLabel(text)
        self._text.setProperty("type", "")
        self._hint = PlainLabel(key_words(key) if key else "")
        self._hint.setProperty("type", "")
        self._hint.setProperty("hint", True)
        if not key:  # never shown before it has a parent: it would be a window and take the focus
            self._hint.hide()
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(8)
        for label in (self._text, self._hint):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(label, alignment=Qt.AlignmentFlag.AlignCenter)
        if key:
            self.setShortcut(QKeySequence(key))

    def label(self) -> str:
        return self._text.text()

    def set_kind(self, kind: ButtonKind) -> None:
        restyle(self, kind=kind)
        for label in (self._text, self._hint):  # the style sheet dresses them by the button's kind
            restyle(label, on=kind)

    def set_label(self, text: str) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        inside = self._row.sizeHint()
        return QSize(inside.width(), max(inside.height(), super().sizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class StatusDot(QWidget):
    """A dot and the words that say the same; a click may lead to where it is dealt with."""

    clicked = Signal()

    def __init__(self, text: str = "", role: Role = Role.NEUTRAL) -> None:
        super().__init__()
        self._dot = PlainLabel()
        self._dot.setProperty("type", "")
        self._words = PlainLabel(text, type=Type.SMALL)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._dot)
        row.addWidget(self._words)
        self.say(text, role)

    def say(self, text: str, role: Role) -> None:
        self._words.setText(text)
        self.setAccessibleName(text)
        restyle(self._dot, dot=role.value)
        self.dress()

    def be_clickable(self, *, clickable: bool) -> None:
        """Show by the pointer's shape whether a click leads somewhere."""
        shape = Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.clicked.emit()

    def dress(self) -> None:
        """Make the dot as large as its words ask; called again when the text size changes."""
        self._words.ensurePolished()
        side = max(8, self._words.fontMetrics().height() * 10 // 18)
        self._dot.setFixedSize(side, side)
        # Half of it and no more: else Qt draws a box.
        self._dot.setStyleSheet(f"border-radius: {side // 2}px;")

    def text(self) -> str:
        return self._words.text()


class SearchField(QLineEdit):
    """The field where scans and names land.

    Input methods are off in it: on Linux they eat the dead keys that a scanner set to another
    keyboard types, and the digit after them. People's own dead keys still work.
    """

    def __init__(self, placeholder: str, *, name: str, hint: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setProperty("scan", True)
        self.setMaxLength(4096)
        self.setAcceptDrops(False)  # a picture or file dropped on it is the window's
        self._hint = PlainLabel(hint, type=Type.CAPTION, muted=True)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 16, 0)
        row.addStretch()
        row.addWidget(self._hint)
        self.textChanged.connect(self._show_hint)

    def _show_hint(self) -> None:
        """Show the hint while the field is empty and there is room beside what it asks for."""
        asks = self.fontMetrics().horizontalAdvance(self.placeholderText())
        room = self.width() - asks - self._hint.sizeHint().width() - 3 * self.fontMetrics().height()
        self._hint.setVisible(not self.text() and room > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave a picture or file that is pasted to the window; only text is for the field."""
        if event.matches(QKeySequence.StandardKey.Paste):
            held = QGuiApplication.clipboard().mimeData()
            if held.hasUrls() or not held.hasText():
                event.ignore()
                return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._show_hint()

    def inputMethodQuery(self, query: Qt.InputMethodQuery, argument: object = None) -> object:
        if query == Qt.InputMethodQuery.ImEnabled:
            return False
        return super().inputMethodQuery(query)


class Rule(QFrame):
    """A hairline."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("rule", True)


class Scroller(QScrollArea):
    """Scrolls up and down only.

    What is seen is asked and told without `viewport()`: a widget that Qt made and Python has not
    met yet costs a start the loading of every kind of widget there is.
    """

    resized = Signal()

    def seen_height(self) -> int:
        return self.maximumViewportSize().height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()


def scrolled(page: QWidget) -> Scroller:
    """*page* in a frame that scrolls up and down when it does not fit."""
    area = Scroller()
    area.setWidget(page)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


class Dialog(QDialog):
    """A window over the window, for what is off the scan path: a heading, a body, buttons.

    Escape closes it. Enter presses the button that has the focus, and no other.
    """

    def __init__(self, heading: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading)
        self.setModal(True)
        self._outside = outside = QVBoxLayout(self)
        outside.setContentsMargins(28, 24, 28, 20)
        outside.setSpacing(16)
        self._heading = PlainLabel(heading, type=Type.HEADING, wrap=True)
        outside.addWidget(self._heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        outside.addLayout(self.body, stretch=1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch()
        outside.addLayout(self._buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as wrapped texts need at this width, which Qt's first guess is not."""
        super().showEvent(event)
        needed = self._outside.totalHeightForWidth(self.width())
        room = self.screen().availableGeometry().height() - TITLE_BAR_PX
        if needed > self.height():
            self.resize(self.width(), min(needed, room))

    def set_heading(self, heading: str) -> None:
        self.setWindowTitle(heading)
        self._heading.setText(heading)

    def add_button(
        self, text: str, pressed: Callable[[], object], *, kind: ButtonKind = "plain"
    ) -> Button:
        button = Button(text, kind=kind)
        button.clicked.connect(lambda: pressed())
        self._buttons.addWidget(button)
        return button


def tell(parent: QWidget | None, heading: str, text: str, close: str) -> Dialog:
    """Show one sentence that was asked for off the scan path. *close* is the button's text."""
    dialog = Dialog(heading, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setMinimumWidth(440)
    dialog.body.addWidget(PlainLabel(text, wrap=True))
    dialog.add_button(close, dialog.accept, kind="primary")
    dialog.open()
    return dialog


def confirm(
    parent: QWidget | None,
    heading: str,
    text: str,
    *,
    yes: str,
    no: str,
    then: Callable[[], object],
) -> Dialog:
    """Ask before something that cannot be taken back easily; *then* is called after *yes*."""
    dialog = Dialog(heading, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setMinimumWidth(440)
    dialog.body.addWidget(PlainLabel(text, wrap=True))
    dialog.add_button(no, dialog.reject).setFocus()
    dialog.add_button(yes, dialog.accept, kind="primary")
    dialog.accepted.connect(lambda: then())
    dialog.open()
    return dialog
