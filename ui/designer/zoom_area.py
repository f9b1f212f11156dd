"""Something in millimetres in the window: how large, scrolled where, fitted or not."""

import math
from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QNativeGestureEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from checkin.geometry import Rect
from ui.designer import zoom
from ui.designer.zoom import View
from ui.theme import Theme

#: Room kept around the badge, in pixels.
MARGIN_PX = 24.0
#: One notch of the wheel with Ctrl.
WHEEL_FACTOR = 1.2


class ZoomArea(QAbstractScrollArea):
    """Shows a sheet of `size_mm` with rulers at the left and at the top; scrolls and zooms it."""

    scaled = Signal()  # another size, or it fits now: the picture is wanted anew

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._size_mm: tuple[float, float] | None = None
        self._view = View(1.0)
        self._fits = True
        self._scale_told = (0.0, False)  # the scale, and whether it fits
        self._setting_bars = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.horizontalScrollBar().valueChanged.connect(self._scrolled)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme.changed.connect(self._dressed)

    def set_size(self, width_mm: float, height_mm: float) -> None:
        """How large the sheet is."""
        if self._size_mm != (width_mm, height_mm):
            self._size_mm = (width_mm, height_mm)
            self._keep_in()

    @property
    def view(self) -> View:
        """Counted from the inner corner of the rulers."""
        return self._view

    @property
    def fits(self) -> bool:
        """Whether the badge follows the size of the room."""
        return self._fits

    @property
    def ruler_px(self) -> int:
        return self._theme.look.bar(24)

    def percent(self) -> float:
        return zoom.percent_of(self._view.scale, self._dpi())

    def fit(self) -> None:
        """As large as there is room."""
        self._fits = True
        self._keep_in()

    def zoom_to(self, percent: float, at: QPointF | None = None) -> None:
        """Show the badge at *percent* of its real size; what lies at *at* stays where it is."""
        room = self._room()
        point = at - self._inset() if at is not None else QPointF(room[0] / 2, room[1] / 2)
        scale = self._whole_dots(zoom.scale_of(percent, self._dpi()), round)
        self._fits = False
        self._view = self._view.zoomed(scale, point.x(), point.y())
        self._keep_in()

    def step(self, way: int) -> None:
        self.zoom_to(zoom.stepped(self.percent(), way))

    def reveal(self, frame: Rect) -> None:
        """Scroll until *frame* is seen."""
        room = self._room()
        left, top = self._view.px(frame.x, frame.y)
        right, bottom = self._view.px(frame.right, frame.bottom)
        dx = max(0.0, MARGIN_PX - left) - max(0.0, min(right + MARGIN_PX - room[0], left))
        dy = max(0.0, MARGIN_PX - top) - max(0.0, min(bottom + MARGIN_PX - room[1], top))
        if (dx or dy) and not self._fits:
            self._view = self._view.moved(dx, dy)
            self._keep_in()

    def picture_dpi(self) -> float:
        """The dots an inch that a picture of the side should have on this screen."""
        return self._view.scale * zoom.MM_PER_INCH * self.devicePixelRatioF()

    def _dpi(self) -> float:
        """Of the screen, as it says itself; absurd answers of projectors count as 96."""
        said = float(self.screen().physicalDotsPerInch())
        return said if 50 <= said <= 400 else 96.0

    def _whole_dots(self, scale: float, to_whole: Callable[[float], int]) -> float:
        """*scale* at which the picture has a whole number of dots an inch: it is not stretched."""
        factor = zoom.MM_PER_INCH * self.devicePixelRatioF()
        return max(1, to_whole(scale * factor)) / factor

    def _inset(self) -> QPointF:
        return QPointF(self.ruler_px, self.ruler_px)

    def _room(self) -> tuple[float, float]:
        size, ruler = self.viewport().size(), self.ruler_px
        return max(1.0, size.width() - ruler), max(1.0, size.height() - ruler)

    def _keep_in(self) -> None:
        """Bring the badge, the scroll bars and the picture in line with the room."""
        if self._size_mm is None:
            return
        size, room = self._size_mm, self._room()
        if self._fits:
            fitted = zoom.fitted(size, room, margin_px=MARGIN_PX)
            self._view = View(self._whole_dots(fitted.scale, math.floor))
        self._view = zoom.kept_in(self._view, size, room, margin_px=MARGIN_PX)
        self._setting_bars = True
        for bar, length, given, start in (
            (self.horizontalScrollBar(), size[0], room[0], self._view.left),
            (self.verticalScrollBar(), size[1], room[1], self._view.top),
        ):
            beyond = length * self._view.scale + 2 * MARGIN_PX - given
            bar.setRange(0, max(0, round(beyond)))
            bar.setPageStep(round(given))
            bar.setSingleStep(round(5 * self._view.scale))
            bar.setValue(round(MARGIN_PX - start))
        self._setting_bars = False
        self.viewport().update()
        told = (self._view.scale, self._fits)
        if told != self._scale_told:
            self._scale_told = told
            self.scaled.emit()

    def _scrolled(self) -> None:
        if self._setting_bars or self._size_mm is None:
            return
        horizontal, vertical = self.horizontalScrollBar(), self.verticalScrollBar()
        view = self._view
        left = MARGIN_PX - horizontal.value() if horizontal.maximum() else view.left
        top = MARGIN_PX - vertical.value() if vertical.maximum() else view.top
        self._view = View(view.scale, left, top)
        self.viewport().update()

    def _dressed(self) -> None:
        self._keep_in()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_in()

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 160)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            notches = event.angleDelta().y() / 120
            self.zoom_to(self.percent() * WHEEL_FACTOR**notches, event.position())
            event.accept()
        else:
            super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_to(self.percent() * (1 + event.value()), event.position())
            return True
        return super().viewportEvent(event)
