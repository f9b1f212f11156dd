"""The badge in millimetres, to be looked at and taken hold of.

What lies under the frames and grips is the picture that the badge's own engine drew, so what is
seen is what prints. The canvas decides nothing: where the mouse and the arrow keys want things goes
out as signals, and it shows what it is told.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)

from checkin import designing, guidelines
from checkin.geometry import Rect
from checkin.snapping import Guide
from checkin.template import Element, Template
from ui.designer import painting
from ui.designer.grips import Grip, grip_at, spanned
from ui.designer.painting import Scene
from ui.designer.zoom_area import ZoomArea
from ui.theme import Theme

#: How far the arrow keys move, and with Shift, in mm.
NUDGE_MM, FAR_MM = 0.5, 5.0
#: How near (pixels) counts as on a grip or on a line, and how far the mouse must go to drag.
NEAR_PX, DRAG_PX = 7.0, 4.0

_CURSORS = {
    Grip.NW: Qt.CursorShape.SizeFDiagCursor,
    Grip.SE: Qt.CursorShape.SizeFDiagCursor,
    Grip.NE: Qt.CursorShape.SizeBDiagCursor,
    Grip.SW: Qt.CursorShape.SizeBDiagCursor,
    Grip.N: Qt.CursorShape.SizeVerCursor,
    Grip.S: Qt.CursorShape.SizeVerCursor,
    Grip.E: Qt.CursorShape.SizeHorCursor,
    Grip.W: Qt.CursorShape.SizeHorCursor,
    Grip.START: Qt.CursorShape.CrossCursor,
    Grip.END: Qt.CursorShape.CrossCursor,
}
#: Over a guide line, upright or level, and over the ruler that one is drawn from.
_ACROSS, _DOWN = Qt.CursorShape.SplitHCursor, Qt.CursorShape.SplitVCursor
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class _Doing(Enum):
    """What the mouse, held down, does."""

    NOTHING = 0
    PRESSED = 1  # on an element, not moved yet
    MOVING = 2
    RESIZING = 3
    SPANNING = 4  # a frame to select what it meets
    PANNING = 5
    LINING = 6  # a guide line, new or old


@dataclass
class _Drag:
    doing: _Doing = _Doing.NOTHING
    start: QPointF = field(default_factory=QPointF)
    last: QPointF = field(default_factory=QPointF)
    grip: Grip | None = None
    narrow_to: str = ""  # selected alone if the mouse comes up without having moved
    adding: bool = False
    upright: bool = False  # of the guide line
    was: float | None = None  # where it stood; None: it is a new one


class Canvas(ZoomArea):
    """One side of a template with rulers. `show_…` in, signals out; places are mm."""

    chosen = Signal(object)  # the ids to be selected, a tuple
    moving = Signal(float, float, bool)  # since the drag began; True: without snapping
    resizing = Signal(object, float, float, bool, bool)  # Grip, dx, dy, in shape, no snapping
    lining = Signal(bool, object, float, bool)  # upright, where it was or None, where, no snapping
    dropped = Signal()
    called_off = Signal()
    nudged = Signal(float, float)
    grown = Signal(float, float)
    stepped = Signal(int)  # to the next element (1) or the one before (-1)
    opened = Signal()  # the properties of what is selected are wanted
    menu_wanted = Signal(object)  # QPoint on the screen

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._template: Template | None = None
        self._side = "front"
        self._selection: tuple[str, ...] = ()
        self._guides: Sequence[Guide] = ()
        self._marked: Collection[str] = ()
        self._picture: QImage | None = None
        self._under: str = ""  # the element under the mouse
        self._mouse: QPointF | None = None
        self._told = ""  # beside the mouse while it drags
        self._space = False
        self._drag = _Drag()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.setAccessibleName(self.tr("Badge"))

    # -- what is shown ---------------------------------------------------------------------------

    def show_template(
        self,
        template: Template,
        side: str,
        selection: Sequence[str],
        guides: Sequence[Guide] = (),
        marked: Collection[str] = (),
    ) -> None:
        """Show frames and grips; *marked* are elements that the check complains about."""
        self._template, self._side = template, side
        self._selection, self._guides, self._marked = tuple(selection), guides, marked
        self.set_size(template.width_mm, template.height_mm)
        self.viewport().update()

    def show_picture(self, picture: QImage | None) -> None:
        """Lay the engine's picture of the side under the frames, stretched to the badge."""
        self._picture = picture
        self.viewport().update()

    def describe(self, words: str) -> None:
        """What a screen reader says of the selection."""
        if words != self.accessibleName():
            self.setAccessibleName(words)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))

    def tell(self, words: str) -> None:
        """A few words beside the mouse while it drags: the place or the size."""
        self._told = words
        self.viewport().update()

    @property
    def picture(self) -> QImage | None:
        return self._picture

    @property
    def guides(self) -> Sequence[Guide]:
        return self._guides

    # -- painting --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        look = self._theme.look
        painter.fillRect(self.viewport().rect(), look.colour("window"))
        if self._template is None:
            return
        spanned_frame = None
        if self._drag.doing is _Doing.SPANNING:
            spanned_frame = self._spanned()
        painting.scene(
            painter,
            look,
            Scene(
                template=self._template,
                side=self._side,
                view=self._view,
                picture=self._picture,
                selection=self._selection,
                marked=self._marked,
                under=self._under if self._drag.doing is _Doing.NOTHING else "",
                guides=self._guides,
                spanned=spanned_frame,
                told=self._told,
                mouse=self._mouse,
                focused=self.hasFocus(),
            ),
            self.ruler_px,
            QRectF(self.viewport().rect()),
        )

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._space = False
        self.viewport().update()

    # -- the mouse -------------------------------------------------------------------------------

    def _elements(self) -> tuple[Element, ...]:
        return self._template.elements_of(self._side) if self._template else ()

    def _mm(self, point: QPointF) -> tuple[float, float]:
        at = point - self._inset()
        return self._view.mm(at.x(), at.y())

    def _moved_mm(self) -> tuple[float, float]:
        way = self._drag.last - self._drag.start
        return way.x() / self._view.scale, way.y() / self._view.scale

    def _spanned(self) -> Rect:
        return spanned(*self._mm(self._drag.start), *self._mm(self._drag.last))

    def _grip_at(self, point: QPointF) -> Grip | None:
        """A grip of the one element that is selected."""
        if len(self._selection) != 1:
            return None
        element = next((one for one in self._elements() if one.id == self._selection[0]), None)
        if element is None:
            return None
        return grip_at(element, *self._mm(point), within=NEAR_PX / self._view.scale)

    def _element_at(self, point: QPointF) -> str:
        if self._template is None:
            return ""
        near = NEAR_PX / self._view.scale / 2
        found = designing.at_point(self._template, *self._mm(point), self._side, near)
        return found[0] if found else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        point = event.position()
        panning = event.button() == Qt.MouseButton.MiddleButton or self._space
        if self._drag.doing is not _Doing.NOTHING or self._template is None:
            return
        if panning:
            self._drag = _Drag(_Doing.PANNING, point, point)
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._on_ruler(point):
            self._drag = _Drag(_Doing.LINING, point, point, upright=point.x() < self.ruler_px)
            return
        adding = bool(
            event.modifiers()
            & (Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier)
        )
        grip = None if adding else self._grip_at(point)
        if grip is not None:
            self._drag = _Drag(_Doing.RESIZING, point, point, grip)
            return
        found = self._element_at(point)
        line = None if found or adding else self._line_at(point)
        if line is not None:
            self._drag = _Drag(_Doing.LINING, point, point, upright=line[0], was=line[1])
            return
        if not found:
            self._drag = _Drag(_Doing.SPANNING, point, point, adding=adding)
            if not adding and self._selection:
                self.chosen.emit(())
            return
        narrow_to = ""
        if adding:
            held = self._selection
            new = tuple(one for one in held if one != found) if found in held else (*held, found)
            self.chosen.emit(new)
        elif found not in self._selection:
            self.chosen.emit((found,))
        elif len(self._selection) > 1:
            narrow_to = found
        self._drag = _Drag(_Doing.PRESSED, point, point, narrow_to=narrow_to)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        point, drag = event.position(), self._drag
        before, drag.last = drag.last, point
        self._mouse = point
        keys = event.modifiers()
        # Some desktops take Alt and the mouse for themselves.
        free = bool(keys & (Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier))
        straight = bool(keys & Qt.KeyboardModifier.ShiftModifier)
        match drag.doing:
            case _Doing.NOTHING:
                self._hover(point)
            case _Doing.PANNING:
                way = point - before
                self._fits = False
                self._view = self._view.moved(way.x(), way.y())
                self._keep_in()
            case _Doing.PRESSED:
                way = point - drag.start
                if way.manhattanLength() >= DRAG_PX and self._selection:
                    drag.doing = _Doing.MOVING
                    self._move(straight, free)
            case _Doing.MOVING:
                self._move(straight, free)
            case _Doing.RESIZING:
                dx, dy = self._moved_mm()
                self.resizing.emit(drag.grip, dx, dy, straight, free)
            case _Doing.LINING:
                self._draw_line(free)
        self.viewport().update()

    def _move(self, straight: bool, free: bool) -> None:
        dx, dy = self._moved_mm()
        if straight:
            dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        self.moving.emit(dx, dy, free)

    def _draw_line(self, free: bool) -> None:
        """A line that is back on its ruler is beyond the badge, wherever the badge is scrolled."""
        drag = self._drag
        place = drag.last.x() if drag.upright else drag.last.y()
        at = self._mm(drag.last)[0 if drag.upright else 1]
        beyond = place < self.ruler_px
        self.lining.emit(drag.upright, drag.was, -1.0 if beyond else at, free)

    def _on_ruler(self, point: QPointF) -> bool:
        """Whether *point* is on one of the rulers; in the corner it is on neither."""
        return (point.x() < self.ruler_px) != (point.y() < self.ruler_px)

    def _line_at(self, point: QPointF) -> tuple[bool, float] | None:
        """The guide line there, as (upright, place)."""
        if self._template is None:
            return None
        near = NEAR_PX / self._view.scale / 2
        return guidelines.nearest(self._template, *self._mm(point), near)

    def _hover(self, point: QPointF) -> None:
        if self._on_ruler(point):
            self._under = ""
            self.viewport().setCursor(_ACROSS if point.x() < self.ruler_px else _DOWN)
            return
        self._under = self._element_at(point)
        grip = self._grip_at(point)
        if self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif grip is not None:
            shape = _CURSORS[grip]
        elif self._under:
            shape = Qt.CursorShape.SizeAllCursor
        elif (line := self._line_at(point)) is not None:
            shape = _ACROSS if line[0] else _DOWN
        else:
            shape = Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(QCursor(shape))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        drag, self._drag = self._drag, _Drag()
        match drag.doing:
            case _Doing.MOVING | _Doing.RESIZING | _Doing.LINING:
                self.tell("")
                self.dropped.emit()
            case _Doing.PRESSED if drag.narrow_to:
                self.chosen.emit((drag.narrow_to,))
            case _Doing.SPANNING:
                frame = spanned(*self._mm(drag.start), *self._mm(event.position()))
                if frame.w * self._view.scale > DRAG_PX or frame.h * self._view.scale > DRAG_PX:
                    met = self._inside(frame)
                    held = [one for one in self._selection if drag.adding and one not in met]
                    self.chosen.emit((*held, *met))
        self._hover(event.position())
        self.viewport().update()

    def _inside(self, frame: Rect) -> list[str]:
        return designing.touching(self._template, frame, self._side) if self._template else []

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._element_at(event.position()):
            self.opened.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            found = self._element_at(QPointF(event.pos()))
            if found and found not in self._selection:
                self.chosen.emit((found,))
        self.menu_wanted.emit(event.globalPos())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._mouse, self._under = None, ""
        self.viewport().update()

    # -- the keyboard ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, keys = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shift, alt = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
        if key in _ARROWS and not keys & ~(shift | alt):
            way_x, way_y = _ARROWS[Qt.Key(key)]
            far = FAR_MM if keys & shift else NUDGE_MM
            (self.grown if keys & alt else self.nudged).emit(way_x * far, way_y * far)
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.stepped.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._selection:
            self.opened.emit()
        elif key == Qt.Key.Key_Escape and self._escape():
            pass
        elif key == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = True
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            event.ignore()

    def _escape(self) -> bool:
        """Call off what the mouse does, else select nothing; False if there is neither."""
        if self._drag.doing in (_Doing.MOVING, _Doing.RESIZING, _Doing.LINING):
            self._drag = _Drag()
            self.tell("")
            self.called_off.emit()
            return True
        if self._selection:
            self.chosen.emit(())
            return True
        return False

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = False
            self.viewport().unsetCursor()
        super().keyReleaseEvent(event)
