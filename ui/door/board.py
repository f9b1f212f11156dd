"""The large field of a door, read from three metres: shape, word, name; and the bar below it."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QVBoxLayout, QWidget

from ui import shapes
from ui.door.card import Board, Gauge
from ui.late import announce
from ui.sign import Sign
from ui.theme import NAME_FAMILIES, RADIUS, UI_FAMILIES, Role, Theme
from ui.widgets import FitLabel, PlainLabel

#: Parts of the board's height: the sign, and the letters of word, name and lines.
_SIGN: Final = 0.26
_WORD: Final = 0.145
_NAME: Final = 0.105
_LINE: Final = 0.048
#: No letters above this part of the width, so that a narrow window still has whole words.
_WIDEST: Final = 0.075
_SMALLEST_PX: Final = 15
#: A board lower than this (pixels) has the sign beside the word, and larger letters for it.
_LOW_PX: Final = 420
_LOW_SIGN: Final = 0.24
_LOW_WORD: Final = 0.19
_LOW_NAME: Final = 0.15
_LOW_LINE: Final = 0.06


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
        self._note = PlainLabel(wrap=True)
        for label in (self._word, self._name, self._line, self._says, self._note):
            label.setProperty("type", "")
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        self._column = column = QVBoxLayout(self)
        self._top = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._top.addWidget(self._shape)
        self._top.addWidget(self._word)
        column.addStretch(3)
        column.addLayout(self._top)
        for widget in (self._name, self._line, self._says, self._note):
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
        self._note.setText(f"▲ {board.note}")
        self._note.setVisible(bool(board.note))
        parts = (board.word, board.name, board.line, board.says, board.note)
        said = ". ".join(part for part in parts if part)
        self.setAccessibleName(said)
        self._dress()
        if board.sign is not Sign.REST:
            announce(self, said)

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
        low = height < _LOW_PX
        least = look.px(_SMALLEST_PX)
        line = _LOW_LINE if low else _LINE
        amber = look.colours.role(Role.LOOK)
        for label, part, families, weight, colours in (
            (self._word, _LOW_WORD if low else _WORD, UI_FAMILIES, 800, ""),
            (self._name, _LOW_NAME if low else _NAME, NAME_FAMILIES, 700, ""),
            (self._line, line, NAME_FAMILIES, 400, ""),
            (self._says, line, UI_FAMILIES, 500, ""),
            (
                self._note,
                line,
                NAME_FAMILIES,
                700,
                f"color: {amber.text}; background: {amber.tint}; border-radius: {RADIUS}px;"
                " padding: 4px 12px;",
            ),
        ):
            px = max(least, round(min(height * part, widest)))
            family = '", "'.join(families)
            label.setStyleSheet(
                f"{colours or f'color: {text}; background: transparent;'}"
                f' font-family: "{family}"; font-size: {px}px; font-weight: {weight};'
            )
        self._place_sign(beside=low)
        self._column.setContentsMargins(*(2 * [round(self.width() * 0.04), 8]))
        self._column.setSpacing(round(height * 0.015))

    def _place_sign(self, *, beside: bool) -> None:
        """Above the word, or beside it where the board is low."""
        part = _LOW_SIGN if beside else _SIGN
        side = round(min(self.height() * part, self.width() * 0.22))
        self._shape.setVisible(self._board.sign is not Sign.REST)
        self._shape.show_sign(self._board.sign, side)
        fixed = QSizePolicy.Policy.Fixed
        if beside:
            self._shape.setSizePolicy(fixed, fixed)
            self._word.setSizePolicy(QSizePolicy.Policy.Maximum, fixed)
            self._top.setDirection(QBoxLayout.Direction.LeftToRight)
            self._column.setAlignment(self._top, Qt.AlignmentFlag.AlignHCenter)
        else:
            self._shape.setSizePolicy(QSizePolicy.Policy.Ignored, fixed)
            self._word.setSizePolicy(QSizePolicy.Policy.Ignored, fixed)
            self._top.setDirection(QBoxLayout.Direction.TopToBottom)
            self._column.setAlignment(self._top, Qt.AlignmentFlag(0))
        self._top.setSpacing(round(self.height() * (0.04 if beside else 0.015)))


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
