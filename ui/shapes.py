"""The four shapes of a verdict, drawn: readable from three metres without any colour."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from ui.sign import Sign

# The marks, in a box of 100 by 100.
_TICK = QPolygonF([QPointF(29, 52), QPointF(44, 68), QPointF(72, 33)])
_CROSS = ((QPointF(34, 34), QPointF(66, 66)), (QPointF(66, 34), QPointF(34, 66)))


def draw(painter: QPainter, box: QRectF, sign: Sign, fill: QColor, mark: QColor) -> None:
    """Draw the shape of *sign* into the square *box*: *fill* for the body, *mark* for the sign."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 100, box.height() / 100)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(fill)
    match sign:
        case Sign.YES:
            painter.drawEllipse(QRectF(0, 0, 100, 100))
            _stroke(painter, mark, 11)
            painter.drawPolyline(_TICK)
        case Sign.NO:
            painter.drawRoundedRect(QRectF(0, 0, 100, 100), 16, 16)
            _stroke(painter, mark, 12)
            for start, end in _CROSS:
                painter.drawLine(start, end)
        case Sign.ASK:
            soft = QPen(fill, 14)
            soft.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(soft)
            painter.drawPath(_triangle())
            _stroke(painter, mark, 9)
            painter.drawLine(QPointF(50, 40), QPointF(50, 62))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(mark)
            painter.drawEllipse(QPointF(50, 78), 5.6, 5.6)
        case Sign.CALM:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(fill, 8))
            painter.drawEllipse(QRectF(5, 5, 90, 90))
            _stroke(painter, fill, 8)
            painter.drawLine(QPointF(50, 46), QPointF(50, 70))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            painter.drawEllipse(QPointF(50, 31), 5.4, 5.4)
        case Sign.REST:
            _frame(painter, fill)
    painter.restore()


def _stroke(painter: QPainter, colour: QColor, width: float) -> None:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)


def _triangle() -> QPainterPath:
    """A triangle that fills the box once a round pen has softened its corners."""
    path = QPainterPath(QPointF(50, 13))
    path.lineTo(92, 86)
    path.lineTo(8, 86)
    path.closeSubpath()
    return path


def _frame(painter: QPainter, colour: QColor) -> None:
    """Four corners around nothing: what a scanner sees while it waits."""
    pen = QPen(colour, 6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(pen)
    for turn in range(4):
        painter.save()
        painter.translate(50, 50)
        painter.rotate(90 * turn)
        corner = QPainterPath(QPointF(-44, -22))
        corner.lineTo(-44, -32)
        corner.quadTo(-44, -44, -32, -44)
        corner.lineTo(-22, -44)
        painter.drawPath(corner)
        painter.restore()
    painter.drawLine(QPointF(24, 50), QPointF(76, 50))
