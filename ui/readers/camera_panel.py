"""The camera on the desk: its picture with the code's outline, a line of words, one button.

The camera is on only while its picture is to be seen: on another page, in a minimised window or
paused it is off, and its light as well.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QHideEvent,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.late import announce
from ui.readers.sight import Event
from ui.readers.trouble import Trouble, words
from ui.theme import RADIUS, Role, Theme
from ui.widgets import Card, KeyButton, PlainLabel

if TYPE_CHECKING:
    from ui.readers.camera import Camera
    from ui.readers.eye import Glance

PAUSE_KEY: Final = "F12"
#: Width to height of the picture.
_ASPECT: Final = 16 / 9
_LEAST_PX: Final = 180
#: A wider one, which there is room for below the card, would be higher than a small screen.
_MOST_PX: Final = 560

_GOOD: Final = (Event.SCAN, Event.HELD)


class Picture(QWidget):
    """The camera's picture, or words in its place."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._outlines: Sequence[QPolygonF] = ()
        self._good = True
        self._mirrored = False
        self._words = ""
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_PX, self.heightForWidth(_LEAST_PX))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(min(width, _MOST_PX) / _ASPECT)

    def show_words(self, text: str) -> None:
        """No picture: *text* says why."""
        self._image, self._outlines, self._words = None, (), text
        self.setAccessibleDescription(text)
        self.update()

    def show_image(
        self, image: QImage, outlines: Sequence[QPolygonF], *, good: bool, mirrored: bool
    ) -> None:
        """*outlines* are in parts of the picture's width and height, 0 to 1."""
        self._image, self._outlines, self._words = image, outlines, ""
        self._good, self._mirrored = good, mirrored
        self.setAccessibleDescription("")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.look
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.setClipPath(shape)
        painter.fillPath(shape, look.colour("raised"))
        if self._image is None:
            painter.setPen(look.colour("text"))
            margin = look.space(4)
            room = self.rect().adjusted(margin, margin, -margin, -margin)
            how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(how), self._words)
            return
        box = self._box(self._image.size())
        if self._mirrored:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        painter.drawImage(box, self._image)
        self._draw_outlines(painter, box)

    def _draw_outlines(self, painter: QPainter, box: QRectF) -> None:
        """White under the colour, so that it is seen on any ground; dashed where it is not read."""
        colour = self._theme.look.colour("yes.dot" if self._good else "look.dot")
        style = Qt.PenStyle.SolidLine if self._good else Qt.PenStyle.DashLine
        for outline in self._outlines:
            placed = QPolygonF(
                [
                    QPointF(box.x() + point.x() * box.width(), box.y() + point.y() * box.height())
                    for point in outline.toList()
                ]
            )
            for pen in (QPen(Qt.GlobalColor.white, 6), QPen(colour, 4, style)):
                pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
                painter.setPen(pen)
                painter.drawPolygon(placed)

    def _box(self, size: QSize) -> QRectF:
        """Where a picture of *size* lies: all of the widget filled, what stands over cut off."""
        scale = max(self.width() / size.width(), self.height() / size.height())
        width, height = size.width() * scale, size.height() * scale
        return QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)


class CameraPanel(Card):
    """Shows one camera; without one it says what is missing."""

    def __init__(
        self, theme: Theme, camera: "Camera | None", *, name: str = "", mirrored: bool = False
    ) -> None:
        """*camera* None: the camera part of Qt is not installed."""
        super().__init__("plain")
        self._theme = theme
        self._camera = camera
        self._mirrored = mirrored
        self._paused = False
        self.setAccessibleName(name or self.tr("Camera"))
        self.picture = Picture(theme)
        self.picture.setAccessibleName(self.tr("Picture of the camera"))
        self.line = PlainLabel(wrap=True)
        self.button = KeyButton(self.tr("Pause"), PAUSE_KEY)
        self.button.clicked.connect(lambda _checked=False: self.toggle())
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.picture)
        foot = QHBoxLayout()
        foot.addWidget(self.line, stretch=1)
        foot.addWidget(self.button)
        self._column.addLayout(foot)
        theme.changed.connect(self._space)
        self._space()
        if camera is None:
            self.button.hide()
            self._say_trouble(Trouble.NOT_INSTALLED)
        else:
            camera.changed.connect(self._show_state)
            camera.glanced.connect(self._show_glance)
            self._show_state()

    def _space(self) -> None:
        look = self._theme.look
        margin = look.space(3)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self.setMaximumWidth(_MOST_PX + 2 * margin)
        self._column.setSpacing(look.space(2))

    def sizeHint(self) -> QSize:
        """As high as its picture at this width, for layouts that do not ask by width."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self.heightForWidth(hint.width())))

    def still(self) -> QImage:
        """What is before the camera now, as it is; no picture while that is off."""
        return QImage() if self._camera is None or self._paused else self._camera.still()

    @property
    def paused(self) -> bool:
        return self._paused

    def toggle(self) -> None:
        """Pause the camera, or go on; one that does not run is started once more."""
        if self._camera is not None and not self._paused and self._camera.trouble is not None:
            self._camera.stop()
        else:
            self._paused = not self._paused
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._camera is not None:
            self._camera.stop()

    def _follow(self) -> None:
        if self._camera is None:
            return
        if self._paused:
            self._camera.stop()
        elif self.isVisible():
            self._camera.start()
        self._show_state()

    def _show_state(self) -> None:
        camera = self._camera
        assert camera is not None
        stands = self._paused or camera.trouble is not None
        self.button.set_label(self.tr("Start") if stands else self.tr("Pause"))
        if self._paused:
            self.picture.show_words(self.tr("Paused. The camera is off."))
            self._say("", None)
        elif camera.trouble is not None:
            self._say_trouble(camera.trouble)
        elif camera.running:
            self.picture.show_words(self.tr("The camera starts…"))
            self._say("", None)

    def _say_trouble(self, trouble: Trouble) -> None:
        self.picture.show_words(words(trouble))
        self._say(self.tr("No picture"), Role.LOOK)

    def _show_glance(self, glance: "Glance") -> None:
        event = glance.seen.event
        if event in _GOOD:
            self._say(self.tr("Read. Take it away."), Role.YES)
        elif event is Event.BACK:
            self._say(self.tr("The same code again"), None)
        elif event is Event.SEVERAL:
            self._say(self.tr("Two codes: show one"), Role.LOOK)
        else:
            self._say(self.tr("Hold a code here"), None)
        if glance.picture is not None:
            width, height = glance.size
            outlines = [
                QPolygonF([QPointF(x / width, y / height) for x, y in code.corners])
                for code in glance.codes
            ]
            good = event is not Event.SEVERAL
            self.picture.show_image(glance.picture, outlines, good=good, mirrored=self._mirrored)
            if self._camera is not None:
                self._camera.shown(self.picture.width())

    def _say(self, text: str, role: Role | None) -> None:
        if text != self.line.text():
            self.line.setText(text)
            self.line.set_role(role)
            if role is Role.LOOK and self.isVisible():  # the rest the verdict says
                said = ". ".join(filter(None, (text, self.picture.accessibleDescription())))
                announce(self, said)
