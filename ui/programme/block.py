"""One session on the timetable: a button that shows what it is, and says it to a screen reader."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.programme.plan import Piece
from ui.programme.words import colour_of, ground_of
from ui.theme import Theme, Type
from ui.widgets import set_tool_tip

STRIPE_PX: Final = 5
_INSET_PX: Final = 7
#: At the foot of a block, where the mouse takes hold of its end.
EDGE_PX: Final = 7
_MOST_TITLE_LINES: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """What a block shows. `warning`: what somebody should look at, "" for nothing."""

    piece: Piece
    title: str
    lines: Sequence[str]
    warning: str
    name: str  # all of it, for a screen reader


class Block(QAbstractButton):
    """Painted by itself; where it stands is the timetable's business."""

    pulled = Signal(QPointF, bool)  # so far since the mouse went down; True: by its foot
    dropped = Signal()
    called_off = Signal()
    stepped = Signal(int, int)  # to the next block this way: columns, rows
    nudged = Signal(int, int, bool)  # columns, steps of five minutes; True: only the end

    def __init__(self, theme: Theme, face: Face, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.face = face
        self._pressed: QPointF | None = None
        self._by_foot = False
        self._moved = False
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.show_face(face)

    @property
    def key(self) -> str:
        return self.face.piece.session.key

    def show_face(self, face: Face) -> None:
        self.face = face
        self.setAccessibleName(face.name)
        set_tool_tip(self, face.name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.look.px(160), self._theme.look.px(48))

    # -- hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrows = {
            Qt.Key.Key_Left: (-1, 0),
            Qt.Key.Key_Right: (1, 0),
            Qt.Key.Key_Up: (0, -1),
            Qt.Key.Key_Down: (0, 1),
        }
        way = arrows.get(Qt.Key(event.key()))
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape and self._pressed is not None:
            self._let_go(keep=False)
        elif way and alt:
            self.nudged.emit(*way, shift)
        elif way:
            self.stepped.emit(*way)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed = event.globalPosition()
        self._by_foot = self._at_foot(event)
        self._moved = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            at_foot = self._at_foot(event)
            shape = Qt.CursorShape.SizeVerCursor if at_foot else Qt.CursorShape.ArrowCursor
            self.setCursor(shape)
            return
        way = event.globalPosition() - self._pressed
        if self._moved or way.manhattanLength() >= 6:
            self._moved = True
            self.pulled.emit(way, self._by_foot)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self._pressed is not None:
            if self._moved:
                self._let_go(keep=True)
            else:
                self._pressed = None
                self.click()

    def _let_go(self, *, keep: bool) -> None:
        self._pressed = None
        (self.dropped if keep else self.called_off).emit()

    def _at_foot(self, event: QMouseEvent) -> bool:
        cut = self.face.piece.until
        return not cut and event.position().y() >= self.height() - EDGE_PX

    # -- looks

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, session = self._theme.look, self.face.piece.session
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        colour = colour_of(session.kind, look)
        line = QPen(colour, 2 if look.high_contrast else 1)
        if session.cancelled:
            line.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(line)
        ground = look.colour("surface") if session.cancelled else ground_of(session.kind, look)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.setClipRect(QRectF(box.left(), box.top(), STRIPE_PX, box.height()))
        painter.drawRoundedRect(box, 6, 6)
        painter.setClipping(False)
        if self.hasFocus():
            painter.setPen(QPen(look.colour("focus"), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
        inside = box.adjusted(STRIPE_PX + _INSET_PX, 4, -_INSET_PX, -4)
        seen = self.visibleRegion().boundingRect().top() + 4
        if inside.bottom() - seen >= self.sizeHint().height():
            inside.setTop(max(inside.top(), seen))
        self._write(painter, inside)

    def _write(self, painter: QPainter, room: QRectF) -> None:
        look = self._theme.look
        strong, small = look.font(Type.SMALL), look.font(Type.CAPTION)
        strong.setWeight(QFont.Weight.DemiBold)
        strong.setStrikeOut(self.face.piece.session.cancelled)
        height = QFontMetricsF(small).height()
        title_height = QFontMetricsF(strong).height()
        words = [self.face.warning, *self.face.lines] if self.face.warning else self.face.lines
        spare = room.height() - title_height - height * len(words)
        lines = 1 + min(_MOST_TITLE_LINES - 1, max(0, int(spare // title_height)))
        painter.setPen(look.colour("text"))
        y = _draw(painter, self._title(), strong, room, lines)
        for number, text in enumerate(words):
            if y + height > room.bottom() + 2:
                return
            warns = number == 0 and bool(self.face.warning)
            painter.setPen(look.colour("no.text" if warns else "text" if number < 1 else "muted"))
            y = _draw(painter, text, small, QRectF(room.left(), y, room.width(), height), 1)

    def _title(self) -> str:
        piece = self.face.piece
        marks = ("▲ " if self.face.warning else "") + ("… " if piece.since else "")
        return f"{marks}{self.face.title}{' …' if piece.until else ''}"


def _draw(painter: QPainter, text: str, font: QFont, room: QRectF, lines: int) -> float:
    """Draw *text* in at most so many lines, the last ending in … where it must; the y below."""
    metrics = QFontMetricsF(font)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    y = room.top()
    painter.setFont(font)
    for number in range(lines):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(room.width())
        start = line.textStart()
        said = text[start : start + line.textLength()]
        if number == lines - 1 or line.naturalTextWidth() > room.width():
            rest = text[start:] if number == lines - 1 else said
            said = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QPointF(room.left(), y + metrics.ascent()), said.rstrip())
        y += metrics.height()
    layout.endLayout()
    return y
