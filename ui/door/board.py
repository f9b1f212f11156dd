"""The large field of a door, read from three metres: shape, word, name; and the bar below it."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui import shapes
from ui.door.card import Board, Gauge
from ui.sign import Sign
from ui.theme import NAME_FAMILIES, UI_FAMILIES, Theme
from ui.widgets import FitLabel, PlainLabel

#: Parts of the board's height: the sign, and the letters of word, name and lines.
_SIGN: Final = 0.26
_WORD: Final = 0.145
_NAME: Final = 0.105
_LINE: Final = 0.048
#: No letters above this part of the width, so that a narrow window still has whole words.
_WIDEST: Final = 0.075
_SMALLEST_PX: Final = 15


class _Shape(QWidget):
    """The sign, in the colour of the words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sign = Sign.REST
        self._side = 100
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_sign(self, sign: Sign, side: int) -> None:
        self._sign, self._side = sign, side
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._sign is Sign.REST:
            return
        look = self._theme.look
        side = min(self.width(), self.height())
        box = QRectF((self.width() - side) / 2, 0, side, side)
        role = self._sign.role
        fill, mark = look.colour(f"{role}.on_solid"), look.colour(f"{role}.solid")
        shapes.draw(QPainter(self), box, self._sign, fill, mark)


class BoardView(QFrame):
    """Shows a `Board` in one colour; nothing is cut: names shrink, then take two lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._board = Board()
        self._shape = _Shape(theme)
        self._word = FitLabel(smallest=0.45, lines=1.1)
        self._name = FitLabel(smallest=0.4, lines=1.3)
        self._line = PlainLabel(wrap=True)
        self._says = PlainLabel(wrap=True)
        for label in (self._word, self._name, self._line, self._says):
            label.setProperty("type", "")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self._column = column = QVBoxLayout(self)
        column.addStretch(3)
        for widget in (self._shape, self._word, self._name, self._line, self._says):
            column.addWidget(widget)
        column.addStretch(4)
        theme.changed.connect(self._dress)
        self.show_board(Board())

    def show_board(self, board: Board) -> None:
        self._board = board
        self._word.setText(board.word)
        self._name.setText(board.name)
        self._name.setVisible(bool(board.name))
        self._line.setText(board.line)
        self._line.setVisible(bool(board.line))
        self._says.setText(board.says)
        self._says.setVisible(bool(board.says))
        said = ". ".join(p for p in (board.word, board.name, board.line, board.says) if p)
        self.setAccessibleName(said)
        self._dress()
        if board.sign is not Sign.REST and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    @property
    def board(self) -> Board:
        return self._board

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._dress()

    def _dress(self) -> None:
        """Letters as large as the board allows, in the colours of the verdict."""
        look = self._theme.look
        sign = self._board.sign
        if sign is Sign.REST:
            ground, text = look.colour("surface").name(), look.colour("text").name()
        else:
            tones = look.colours.role(sign.role)
            ground, text = tones.solid, tones.on_solid
        self.setStyleSheet(f"BoardView {{ background: {ground}; border: none; }}")
        height, widest = self.height(), self.width() * _WIDEST
        least = look.px(_SMALLEST_PX)
        for label, part, families, weight in (
            (self._word, _WORD, UI_FAMILIES, 800),
            (self._name, _NAME, NAME_FAMILIES, 700),
            (self._line, _LINE, NAME_FAMILIES, 400),
            (self._says, _LINE, UI_FAMILIES, 500),
        ):
            px = max(least, round(min(height * part, widest)))
            family = '", "'.join(families)
            label.setStyleSheet(
                f'color: {text}; background: transparent; font-family: "{family}";'
                f" font-size: {px}px; font-weight: {weight};"
            )
        side = round(min(height * _SIGN, self.width() * 0.22))
        self._shape.setVisible(sign is not Sign.REST)
        self._shape.show_sign(sign, side)
        self._column.setContentsMargins(*(2 * [round(self.width() * 0.04), 8]))
        self._column.setSpacing(round(height * 0.015))


class GaugeBar(QWidget):
    """A bar that fills; the words beside it say the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._gauge = Gauge()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_gauge(self, gauge: Gauge) -> None:
        self._gauge = gauge
        self.setAccessibleName(f"{gauge.inside} {gauge.words}")
        self.setVisible(gauge.share is not None)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self._theme.look.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        share = self._gauge.share
        if share is None:
            return
        look = self._theme.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        radius = box.height() / 2
        painter.setPen(look.colour("field_border"))
        painter.setBrush(look.colour("raised"))
        painter.drawRoundedRect(box, radius, radius)
        full = QRectF(box)
        full.setWidth(box.width() * min(1.0, share))
        if full.width() > 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(f"{self._gauge.role}.dot"))
            painter.setClipRect(full)
            painter.drawRoundedRect(box, radius, radius)
