"""The badge as it will print, which is the PDF itself rastered elsewhere; and where it is."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from ui.flow import FlowRow
from ui.theme import Role, Theme, Type
from ui.widgets import Card, KeyButton, PlainLabel

#: Soft edge of the paper's shadow, in pixels.
SHADOW_PX = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class TrayQuestion:
    """A job of which nobody knows whether it came out. One is asked at a time, oldest first."""

    job: str
    attendee: str
    text: str


class Paper(QWidget):
    """One page, as large as the room allows; blank paper while there is none."""

    resized = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._image: QImage | None = None
        self._shadow: QPixmap | None = None
        self._shadow_of = (QSizeF(), 1.0)  # the page's size, and device pixels in a pixel
        self._stale = False
        self.setMinimumHeight(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_image(self, image: QImage | None) -> None:
        self._image, self._stale = image, False
        self.update()

    def mark_stale(self) -> None:
        """What is shown is no longer right, and the right one is on its way."""
        self._stale = True
        self.update()

    def room(self) -> QSize:
        """The largest page that can be shown, in device pixels."""
        ratio = self.devicePixelRatioF()
        inside = self.size() - QSize(2 * SHADOW_PX, 2 * SHADOW_PX)
        return QSize(max(1, round(inside.width() * ratio)), max(1, round(inside.height() * ratio)))

    def sizeHint(self) -> QSize:
        return QSize(346, 478)

    def resizeEvent(self, event: object) -> None:
        self.resized.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._image is None:
            self._draw_blank(painter)
            return
        inside = QRectF(self.rect()).adjusted(SHADOW_PX, SHADOW_PX, -SHADOW_PX, -SHADOW_PX)
        scale = min(inside.width() / self._image.width(), inside.height() / self._image.height())
        page = QRectF(0, 0, self._image.width() * scale, self._image.height() * scale)
        page.moveCenter(inside.center())
        page.moveTop(inside.top())
        self._draw_shadow(painter, page)
        edge = QPainterPath()
        edge.addRoundedRect(page, 6, 6)
        painter.setClipPath(edge)
        painter.setOpacity(0.35 if self._stale else 1.0)
        painter.drawImage(page, self._image)

    def _draw_shadow(self, painter: QPainter, page: QRectF) -> None:
        """Made once for each size of page: it costs more than the rest of the desk together."""
        room = page.adjusted(-SHADOW_PX, -SHADOW_PX, SHADOW_PX, SHADOW_PX)
        ratio = self.devicePixelRatioF()
        if self._shadow is None or self._shadow_of != (page.size(), ratio):
            self._shadow_of = (page.size(), ratio)
            self._shadow = QPixmap((room.size() * ratio).toSize())
            self._shadow.setDevicePixelRatio(ratio)
            self._shadow.fill(Qt.GlobalColor.transparent)
            drawing = QPainter(self._shadow)
            drawing.setRenderHint(QPainter.RenderHint.Antialiasing)
            _paint_shadow(drawing, QRectF(QPointF(SHADOW_PX, SHADOW_PX), page.size()))
            drawing.end()
        painter.drawPixmap(room.topLeft(), self._shadow)

    def _draw_blank(self, painter: QPainter) -> None:
        inside = QRectF(self.rect()).adjusted(SHADOW_PX, SHADOW_PX, -SHADOW_PX, -SHADOW_PX)
        page = QRectF(0, 0, min(inside.width(), inside.height() * 0.716), 0)
        page.setHeight(page.width() / 0.716)
        page.moveCenter(inside.center())
        page.moveTop(inside.top())
        pen = painter.pen()
        pen.setColor(self._theme.look.colour("border"))
        pen.setWidth(2)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(page, 8, 8)


def _paint_shadow(painter: QPainter, page: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 7))
    for step in range(SHADOW_PX, 0, -1):
        grown = page.adjusted(-step / 2, -step / 2 + 2, step / 2, step / 2 + 2)
        painter.drawRoundedRect(grown, 6 + step / 2, 6 + step / 2)


class BadgePreview(Card):
    """Badge, its size, where it is; and the one question about a badge that nobody saw come out."""

    there = Signal(str)  # the job that was found in the tray
    missing = Signal(str)  # the job that is to be printed again
    resized = Signal()  # another size of picture is wanted

    def __init__(self, theme: Theme) -> None:
        super().__init__("plain")
        self._theme = theme
        self._question: TrayQuestion | None = None
        self._caption = PlainLabel(type=Type.CAPTION, muted=True)
        self.paper = Paper(theme)
        self._foot = PlainLabel(type=Type.CAPTION, muted=True, wrap=True)
        self._outside = QVBoxLayout(self)
        self._outside.addWidget(self._caption)
        self._outside.addWidget(self.paper, stretch=1)
        self._tray = self._make_tray()
        self._outside.addWidget(self._tray)
        self._outside.addWidget(self._foot)
        self.paper.resized.connect(self.resized)
        theme.changed.connect(self._space)
        self._space()
        self.show_nothing()

    def _make_tray(self) -> Card:
        tray = Card(Role.LOOK.value)
        inside = QVBoxLayout(tray)
        inside.setContentsMargins(14, 12, 14, 14)
        inside.setSpacing(10)
        self._tray_text = PlainLabel(type=Type.STRONG, role=Role.LOOK, wrap=True)
        inside.addWidget(self._tray_text)
        buttons = FlowRow(gap=8)
        self.there_button = KeyButton(self.tr("It is there"), "F9", kind="primary")
        self.again_button = KeyButton(self.tr("Print again"), "Shift+F9")
        for button in (self.there_button, self.again_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            buttons.add(button)
        self.there_button.clicked.connect(lambda _checked=False: self._answer(self.there))
        self.again_button.clicked.connect(lambda _checked=False: self._answer(self.missing))
        inside.addWidget(buttons)
        tray.hide()
        return tray

    def _space(self) -> None:
        margin = self._theme.look.space(4) + 2
        self._outside.setContentsMargins(margin, margin, margin, margin)
        self._outside.setSpacing(self._theme.look.space(1))

    def show_nothing(self) -> None:
        """Nobody is on the card, or nobody whose badge there is to show."""
        self.paper.show_image(None)
        self._caption.setText(self.tr("The badge appears here"))
        self.show_where("", Role.NEUTRAL)

    def show_badge(self, image: QImage, size: str, read_aloud: str) -> None:
        """Show a page: *size* in words ("96 × 134 mm"), *read_aloud* what stands on it."""
        self.paper.show_image(image)
        self.paper.setAccessibleName(read_aloud)
        self._caption.setText(
            self.tr("The badge, as it will print · {size}").format(size=size)
            if size
            else self.tr("The badge, as it will print")
        )

    def show_refused(self, why: str) -> None:
        """This badge cannot be printed as it is: say why, and show no page."""
        self.paper.show_image(None)
        self._caption.setText(self.tr("No badge yet"))
        self.show_where(why, Role.NO)

    def show_where(self, text: str, role: Role) -> None:
        """Where the badge is, in one line under it."""
        signs = {Role.YES: "✔ ", Role.NO: "✖ ", Role.LOOK: "▲ "}
        self._foot.setText(signs.get(role, "") + text if text else "")
        self._foot.set_role(None if role is Role.NEUTRAL else role)

    def where(self) -> str:
        """The line under the badge."""
        return self._foot.text()

    def ask_tray(self, question: TrayQuestion | None) -> None:
        """Ask whether a badge lies in the tray; None when nothing is open any more."""
        self._question = question
        self._tray.setVisible(question is not None)
        if question is not None:
            self._tray_text.setText(question.text)

    @property
    def question(self) -> TrayQuestion | None:
        return self._question

    def _answer(self, signal: object) -> None:
        if self._question is not None:
            signal.emit(self._question.job)  # type: ignore[attr-defined]  # a bound signal
