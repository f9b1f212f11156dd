"""Paints the canvas: paper, the engine's picture, frames, grips, guides and rulers."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from checkin.geometry import Rect, around, bounds
from checkin.snapping import Guide
from checkin.template import Rule, Template
from ui.designer.grips import grips_of
from ui.designer.zoom import View, ticks
from ui.theme import Look, Type

#: What is drawn over a badge is drawn twice, so that it is seen on any colour of the badge.
_LINE, _HALO = QColor("#1d4ed8"), QColor(255, 255, 255, 220)
_GUIDE = QColor("#c2185b")
_DRAWN = QColor("#0e7490")
_WARNED = QColor("#b45309")
_GRIP_PX = 9.0
_SHADOW_PX = 6
_BEYOND_PX = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """All that is to be seen. `told` are words beside the mouse."""

    template: Template
    side: str
    view: View
    picture: QImage | None
    selection: Sequence[str]
    marked: Collection[str]
    under: str
    guides: Sequence[Guide]
    spanned: Rect | None
    told: str
    mouse: QPointF | None
    focused: bool


def scene(painter: QPainter, look: Look, shown: Scene, ruler_px: int, room: QRectF) -> None:
    """Paint *shown* into *room*; the view counts from the inner corner of the rulers."""
    painter.save()
    painter.setClipRect(room.adjusted(ruler_px, ruler_px, 0, 0))
    painter.translate(ruler_px, ruler_px)
    _paper(painter, look, shown)
    _guide_lines(painter, shown, room)
    _frames(painter, shown)
    _guides(painter, shown)
    if shown.spanned is not None:
        painter.setPen(QPen(_LINE, 1, Qt.PenStyle.DashLine))
        tint = QColor(_LINE)
        tint.setAlpha(28)
        painter.setBrush(tint)
        painter.drawRect(_rect(shown.view, shown.spanned))
    painter.restore()
    _rulers(painter, look, shown, ruler_px, room)
    if shown.told and shown.mouse is not None:
        _words(painter, look, shown.told, shown.mouse, room)


def _rect(view: View, frame: Rect) -> QRectF:
    x, y = view.px(frame.x, frame.y)
    return QRectF(x, y, frame.w * view.scale, frame.h * view.scale)


def _paper(painter: QPainter, look: Look, shown: Scene) -> None:
    template, view = shown.template, shown.view
    page = _rect(view, Rect(0, 0, template.width_mm, template.height_mm))
    shade = QColor(0, 0, 0, 14)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(shade)
    for grown in range(_SHADOW_PX, 0, -2):
        painter.drawRoundedRect(page.adjusted(-grown, -grown, grown, grown + 1), grown, grown)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(page, QColor("#ffffff"))
    if shown.picture is not None:
        size = shown.picture.deviceIndependentSize()
        if abs(size.width() - page.width()) <= 2 and abs(size.height() - page.height()) <= 2:
            painter.drawImage(page.topLeft(), shown.picture)  # dot for dot
        else:  # of another size, until the next picture comes
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(page, shown.picture)
    across, down = template.margin_mm
    if across or down:
        inner = Rect(across, down, template.width_mm - 2 * across, template.height_mm - 2 * down)
        painter.setPen(QPen(QColor("#8a919e"), 1, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(_rect(view, inner))
    if look.high_contrast:
        painter.setPen(QPen(look.colour("border"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(page)


def _outline(painter: QPainter, view: View, frame: Rect, pen: QPen) -> None:
    """A frame that is seen on dark and on light."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    box = _rect(view, frame)
    halo = QPen(_HALO, pen.widthF() + 2)
    halo.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(halo)
    painter.drawRect(box)
    painter.setPen(pen)
    painter.drawRect(box)


def _frames(painter: QPainter, shown: Scene) -> None:
    template, view = shown.template, shown.view
    elements = template.elements_of(shown.side)
    faint = QPen(QColor(90, 98, 112, 110), 1, Qt.PenStyle.DotLine)
    for one in elements:
        if one.id in shown.selection:
            continue
        if one.id in shown.marked:
            _outline(painter, view, bounds(one), QPen(_WARNED, 1.5, Qt.PenStyle.DashDotLine))
        elif one.id == shown.under:
            _outline(painter, view, bounds(one), QPen(_LINE, 1))
        elif not isinstance(one, Rule):
            painter.setPen(faint)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(_rect(view, bounds(one)))
    chosen = [one for one in elements if one.id in shown.selection]
    width = 2.0 if shown.focused else 1.25
    for one in chosen:
        if isinstance(one, Rule):
            for pen in (QPen(_HALO, width + 2), QPen(_LINE, width)):
                painter.setPen(pen)
                painter.drawLine(QPointF(*view.px(one.x, one.y)), QPointF(*view.px(one.x2, one.y2)))
        else:
            _outline(painter, view, bounds(one), QPen(_LINE, width))
    if len(chosen) == 1:
        painter.setPen(QPen(_LINE, 1.5))
        painter.setBrush(QColor("#ffffff"))
        half = _GRIP_PX / 2
        for _, x_mm, y_mm in grips_of(chosen[0]):
            x, y = view.px(x_mm, y_mm)
            painter.drawRect(QRectF(x - half, y - half, _GRIP_PX, _GRIP_PX))
    elif len(chosen) > 1:
        whole = around(bounds(one) for one in chosen)
        painter.setPen(QPen(_LINE, 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(_rect(view, whole).adjusted(-4, -4, 4, 4))


def _guide_lines(painter: QPainter, shown: Scene, room: QRectF) -> None:
    """Those that somebody drew, from one end of the canvas to the other."""
    guides = shown.template.guides
    lines = [(x, 0.0, x, room.height()) for x, _ in (shown.view.px(n, 0) for n in guides.upright)]
    lines += [(0.0, y, room.width(), y) for _, y in (shown.view.px(0, n) for n in guides.level)]
    dashes = QPen(_DRAWN, 1)
    dashes.setDashPattern([6, 4])
    for pen in (QPen(_HALO, 1), dashes):  # one of them is seen on any colour
        painter.setPen(pen)
        for x, y, x2, y2 in lines:
            painter.drawLine(QPointF(x, y), QPointF(x2, y2))


def _guides(painter: QPainter, shown: Scene) -> None:
    """Each a little longer than what it lines up."""
    for guide in shown.guides:
        ends = [(guide.at, guide.start), (guide.at, guide.end)]
        if not guide.upright:
            ends = [(y, x) for x, y in ends]
        (x, y), (x2, y2) = (shown.view.px(*end) for end in ends)
        beyond = QPointF(0, _BEYOND_PX) if guide.upright else QPointF(_BEYOND_PX, 0)
        for pen in (QPen(_HALO, 3), QPen(_GUIDE, 1.25, Qt.PenStyle.DashLine)):
            painter.setPen(pen)
            painter.drawLine(QPointF(x, y) - beyond, QPointF(x2, y2) + beyond)


def _rulers(painter: QPainter, look: Look, shown: Scene, ruler_px: int, room: QRectF) -> None:
    font = look.font(Type.CAPTION)
    font.setPixelSize(max(9, look.bar(10)))
    painter.setFont(font)
    surface, border, muted = (look.colour(name) for name in ("surface", "border", "muted"))
    painter.fillRect(QRectF(0, 0, room.width(), ruler_px), surface)
    painter.fillRect(QRectF(0, 0, ruler_px, room.height()), surface)
    chosen = [
        bounds(one) for one in shown.template.elements_of(shown.side) if one.id in shown.selection
    ]
    if chosen:
        box = _rect(shown.view, around(chosen)).translated(ruler_px, ruler_px)
        tint = look.colour("selection")
        painter.save()
        painter.setClipRect(room.adjusted(ruler_px, 0, 0, 0))
        painter.fillRect(QRectF(box.left(), 0, max(box.width(), 1), ruler_px), tint)
        painter.setClipRect(room.adjusted(0, ruler_px, 0, 0))
        painter.fillRect(QRectF(0, box.top(), ruler_px, max(box.height(), 1)), tint)
        painter.restore()
    scale = shown.view.scale
    _ruler(painter, scale, shown.view.left, room.width(), ruler_px, muted, across=True)
    _ruler(painter, scale, shown.view.top, room.height(), ruler_px, muted, across=False)
    if shown.mouse is not None:
        painter.setPen(QPen(_GUIDE, 1))
        painter.drawLine(QPointF(shown.mouse.x(), 0), QPointF(shown.mouse.x(), ruler_px))
        painter.drawLine(QPointF(0, shown.mouse.y()), QPointF(ruler_px, shown.mouse.y()))
    painter.fillRect(QRectF(0, 0, ruler_px, ruler_px), surface)
    painter.setPen(muted)
    corner = QRectF(0, 0, ruler_px, ruler_px)
    painter.drawText(corner, int(Qt.AlignmentFlag.AlignCenter), "mm")
    painter.setPen(QPen(border, 1))
    painter.drawLine(QPointF(0, ruler_px), QPointF(room.width(), ruler_px))
    painter.drawLine(QPointF(ruler_px, 0), QPointF(ruler_px, room.height()))


def _ruler(
    painter: QPainter,
    scale: float,
    origin: float,
    length: float,
    ruler_px: int,
    colour: QColor,
    *,
    across: bool,
) -> None:
    painter.save()
    painter.setPen(colour)
    metrics = painter.fontMetrics()
    for tick in ticks(scale, origin, length - ruler_px):
        at = ruler_px + tick.px
        reach = ruler_px * (0.55 if tick.numbered else 0.22)
        if across:
            painter.drawLine(QPointF(at, ruler_px - reach), QPointF(at, ruler_px))
        else:
            painter.drawLine(QPointF(ruler_px - reach, at), QPointF(ruler_px, at))
        if tick.numbered:
            words = f"{tick.mm:g}"
            if across:
                painter.drawText(QPointF(at + 3, metrics.ascent() + 1), words)
            else:
                painter.save()
                painter.translate(metrics.ascent() + 1, at - 3)
                painter.rotate(-90)
                painter.drawText(QPointF(0, 0), words)
                painter.restore()
    painter.restore()


def _words(painter: QPainter, look: Look, words: str, mouse: QPointF, room: QRectF) -> None:
    font = look.font(Type.SMALL)
    painter.setFont(font)
    metrics = painter.fontMetrics()
    box = QRectF(0, 0, metrics.horizontalAdvance(words) + 16, metrics.height() + 8)
    at = mouse + QPointF(16, 16)
    box.moveTo(min(at.x(), room.right() - box.width()), min(at.y(), room.bottom() - box.height()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("text"))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(look.colour("surface"))
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)
