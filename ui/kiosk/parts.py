"""What a kiosk's pages are made of: large buttons, fields that take keys only, a sign."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from ui import shapes
from ui.kiosk.sheet import Measure
from ui.sign import Sign
from ui.theme import Theme
from ui.widgets import Button, FitLabel, PlainLabel, restyle

#: More than any name, code or answer has.
LONGEST: Final = 200

_AROUND: Final = 28
_ABOVE: Final = 10


class BigButton(Button):
    """*kind* is the sheet's. With *wrap* long words go on in a second line where the first ends."""

    def __init__(self, text: str = "", kind: str = "big", *, wrap: bool = False) -> None:
        super().__init__("", name=text)
        self.setProperty("kiosk", kind)
        self._label = PlainLabel(text, wrap=wrap)
        self._label.setProperty("type", "")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(_AROUND, _ABOVE, _AROUND, _ABOVE)
        row.addWidget(self._label)
        wide = QSizePolicy.Policy.Preferred if kind == "foot" else QSizePolicy.Policy.Expanding
        self.setSizePolicy(wide, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda on: restyle(self._label, on=on))

    def label(self) -> str:
        return self._label.text()

    def set_label(self, text: str) -> None:
        self._label.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        self._label.ensurePolished()
        words = self._label.fontMetrics().horizontalAdvance(self._label.text())
        return QSize(words + 2 * _AROUND + 12, self._high(self.width()))

    def minimumSizeHint(self) -> QSize:
        if not self._label.wordWrap():
            return self.sizeHint()
        metrics = self._label.fontMetrics()
        longest = max(map(metrics.horizontalAdvance, self._label.text().split() or [""]))
        return QSize(longest + 2 * _AROUND + 12, self._high(self.width()))

    def _high(self, width: int) -> int:
        words = self._label.fontMetrics().height()
        if self._label.wordWrap():
            words = self._label.heightForWidth(max(40, width - 2 * _AROUND - 8))
        return max(self.minimumHeight(), super().sizeHint().height(), words + 2 * _ABOVE + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class KeysOnly(QLineEdit):
    """A field for what is typed, on keys or on the screen: nothing is pasted, dropped or offered.

    Whoever stands at a kiosk has no business with its clipboard, nor with what others typed.
    """

    entered = Signal()
    focused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kiosk", "field")
        self.setMaxLength(LONGEST)
        self.setAcceptDrops(False)
        self.setDragEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        )

    def wipe(self) -> None:
        """Forget what was typed, and how to bring it back."""
        self.clear()
        self.setModified(False)

    def press(self, text: str) -> None:
        """A key on the screen."""
        self.insert(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        standard = QKeySequence.StandardKey
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif self.isReadOnly():
            event.ignore()  # its page knows what the keys mean
        elif any(
            event.matches(key)
            for key in (standard.Paste, standard.Copy, standard.Cut, standard.Undo, standard.Redo)
        ):
            event.accept()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The middle button would paste what is selected elsewhere."""
        if event.button() is not Qt.MouseButton.MiddleButton:
            super().mouseReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()


class Picture(QWidget):
    """The sign of a verdict, as large as it is told."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sign = Sign.REST
        self._side = 100
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_sign(self, sign: Sign) -> None:
        self._sign = sign
        self.update()

    def fit(self, side: int) -> None:
        self._side = side
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.look
        side = min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2, 0, side, side).adjusted(2, 2, -2, -2)
        role = self._sign.role
        fill, mark = look.colour(f"{role}.on_solid"), look.colour(f"{role}.solid")
        shapes.draw(QPainter(self), box, self._sign, fill, mark)


class CodePicture(QWidget):
    """A drawn code, so that nobody has to read what to hold under the reader."""

    _FINDERS: Final = ((8, 8), (62, 8), (8, 62))
    _DOTS: Final = ((62, 62), (78, 62), (70, 70), (86, 70), (62, 78), (78, 78), (86, 86), (62, 86))

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._side = 100
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def fit(self, side: int) -> None:
        self._side = side
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height())
        painter.translate((self.width() - side) / 2, 0)
        painter.scale(side / 100, side / 100)
        ink, ground = look.colour("text"), look.colour("window")
        painter.setPen(Qt.PenStyle.NoPen)
        for left, top in self._FINDERS:
            for inset, colour in ((0, ink), (5, ground), (9, ink)):
                edge = 30 - 2 * inset
                painter.setBrush(colour)
                painter.drawRoundedRect(QRectF(left + inset, top + inset, edge, edge), 3, 3)
        painter.setBrush(ink)
        for left, top in self._DOTS:
            painter.drawRect(QRectF(left, top, 8, 8))


class KioskPage(QWidget):
    """One page: takes the focus itself, so that no key presses a button by accident."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.column = QVBoxLayout(self)

    def fit(self, measure: Measure) -> None:
        """Take the sizes of this screen."""
        around = measure.space(40)
        self.column.setContentsMargins(around, measure.space(12), around, measure.space(4))
        self.column.setSpacing(measure.space(9))

    def wipe(self) -> None:
        """Forget whoever stood here."""

    def focus_first(self) -> None:
        """Put the focus where typing goes; else on the page."""
        self.setFocus()

    def typed(self, text: str) -> bool:
        """Take what was typed as fast as a scanner does; False if nothing can be typed here."""
        return False


def words(kind: str, *, centred: bool = False, wrap: bool = True) -> PlainLabel:
    """A label in one of the sheet's sizes."""
    label = PlainLabel(wrap=wrap)
    label.setProperty("type", "")
    label.setProperty("kiosk", kind)
    if centred:
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label


def fitting(kind: str, *, lines: float, smallest: float = 0.7) -> FitLabel:
    """A name in one of the sheet's sizes, whole at any length."""
    label = FitLabel(smallest=smallest, lines=lines)
    label.setProperty("type", "")
    label.setProperty("kiosk", kind)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
