"""The bar at the top: what event this is, where one can go, which desk this is, what time it is."""

from collections.abc import Callable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QSizePolicy, QWidget

from ui.theme import Theme, Type
from ui.widgets import Button, ElidedLabel, PlainLabel, set_tool_tip

HEIGHT_PX = 52

#: With less room the event's name stands in the title of the window only.
LEAST_EVENT_PX = 72
#: Of the bar's width: places that take so much are enough beside the checkpoint.
ENOUGH_PLACES = 0.5


#: Between the checkpoint and the desk.
WHERE_GAP_PX = 4


class EventName(PlainLabel):
    """The event's name in one line, or in two small ones, each of which ends in … if need be.

    What is not shown whole is in the tool tip.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(type=Type.HEADING)
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def whole(self) -> int:
        """The width of the name in one line."""
        self.ensurePolished()
        return self.fontMetrics().horizontalAdvance(self.text()) + 1

    def folded(self) -> int:
        """The width of the name in two lines."""
        self.ensurePolished()
        metrics = QFontMetrics(self._small())
        return max(map(metrics.horizontalAdvance, self._lines(metrics))) + 1

    def _small(self) -> QFont:
        font = self._theme.look.font(Type.CAPTION)
        font.setWeight(self.font().weight())
        return font

    def _lines(self, metrics: QFontMetrics) -> tuple[str, str]:
        """The name parted where the longer of its two lines is the shortest."""
        words = self.text().split()
        parted = [(" ".join(words[:n]), " ".join(words[n:])) for n in range(1, len(words) + 1)]
        width = metrics.horizontalAdvance
        return min(parted or [("", "")], key=lambda lines: max(map(width, lines)))

    def sizeHint(self) -> QSize:
        return QSize(self.whole(), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        lines: tuple[str, ...] = (self.text(),)
        if room.width() < self.whole():
            painter.setFont(self._small())
            lines = tuple(filter(None, self._lines(painter.fontMetrics())))
        metrics = painter.fontMetrics()
        mode = Qt.TextElideMode.ElideRight
        shown = tuple(metrics.elidedText(line, mode, room.width()) for line in lines)
        height = metrics.height()
        top = room.center().y() - height * len(lines) // 2
        for number, line in enumerate(shown):
            place = QRect(room.left(), top + number * height, room.width(), height)
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), line)
        set_tool_tip(self, "" if shown == lines else self.text())


class Places(QWidget):
    """The buttons of the places to go. What has no room is in the menu, like all of them."""

    GAP_PX = 2

    def __init__(self) -> None:
        super().__init__()
        self._buttons: Sequence[Button] = ()

    def show_buttons(self, buttons: Sequence[Button]) -> None:
        self._buttons = tuple(buttons)
        for button in buttons:
            button.setParent(self)
        self.place()

    def wanted(self) -> int:
        """The width of all of them."""
        return sum(button.sizeHint().width() + self.GAP_PX for button in self._buttons)

    def place(self) -> None:
        """Set the buttons from the left while there is room; the marked one is always there."""
        marked = sum(b.sizeHint().width() for b in self._buttons if b.isChecked())
        at = 0
        for button in self._buttons:
            size = button.sizeHint()
            if button.isChecked():
                marked = 0
            fits = at + size.width() + marked <= self.width()
            button.setVisible(fits)
            if fits:
                top = (self.height() - size.height()) // 2
                button.setGeometry(at, top, size.width(), size.height())
                at += size.width() + self.GAP_PX

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()


class TopBar(QFrame):
    """Event · places to go · checkpoint and desk · time · menu."""

    chosen = Signal(int)  # the number of the page whose button was pressed

    def __init__(self, theme: Theme, menu: QMenu, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._zone: ZoneInfo | None = None
        self.setProperty("bar", "top")
        self._event = EventName(theme)
        self._buttons: list[Button] = []  # no QButtonGroup: in one Tab reaches the marked one only
        self._where = ElidedLabel()
        self._where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._desk = PlainLabel(type=Type.STRONG)
        self._time = PlainLabel(type=Type.STRONG)
        self._menu = Button(self.tr("Menu"), kind="nav")
        self._menu.setMenu(menu)
        self._menu.setProperty("menu", True)
        self._menu.setProperty("place", True)
        self._menu.setShortcut("F10")
        set_tool_tip(self._menu, self.tr("Menu (F10)"))
        self._places = Places()
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._event)
        self._row.addWidget(self._places)
        self._row.addStretch(1)
        here = QHBoxLayout()
        here.setSpacing(WHERE_GAP_PX)
        here.addWidget(self._where)
        here.addWidget(self._desk)
        self._row.addLayout(here)
        self._row.addWidget(self._time)
        self._row.addWidget(self._menu)
        self._ticks = QTimer(self)
        self._ticks.timeout.connect(self._tick)
        self._ticks.start(1000)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        look = self._theme.look
        self._row.setContentsMargins(look.space(5), 0, look.space(3), 0)
        self._row.setSpacing(look.space(4))
        self.setFixedHeight(look.bar(HEIGHT_PX))
        self._fit()

    def _fit(self) -> None:
        """Share the width: desk, time and menu always; then checkpoint, places, event.

        Every place is in the menu too, so where this window scans comes first, unless it left too
        few of them. Neither is cut for the event's name.
        """
        margins, gap = self._row.contentsMargins(), self._row.spacing()
        always = (self._desk, self._time, self._menu)
        room = self.width() - margins.left() - margins.right()
        room -= sum(widget.sizeHint().width() + gap for widget in always)
        where, wanted = self._where.sizeHint().width() + WHERE_GAP_PX, self._places.wanted()
        enough = min(wanted + gap, round(self.width() * ENOUGH_PLACES))
        self._where.setVisible(room - where >= enough)
        if not self._where.isHidden():
            self._where.setMinimumWidth(where - WHERE_GAP_PX)
            room -= where
        self._places.setFixedWidth(max(0, min(room, wanted)))
        room -= self._places.width() + gap
        least = self._theme.look.px(LEAST_EVENT_PX)
        whole, folded = self._event.whole(), self._event.folded()
        self._event.setVisible(room >= min(least, folded))
        self._event.setFixedWidth(max(1, whole if room >= whole else min(room, folded)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def add_place(self, title: str, number: int, tip: str) -> Button:
        button = Button(title, kind="nav")
        button.setCheckable(True)
        button.setProperty("place", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_tool_tip(button, tip)
        button.clicked.connect(lambda _checked=False: self.chosen.emit(number))
        self._buttons.append(button)
        return button

    def fit_places(self) -> None:
        """Lay out what `add_place` added; once for all of them."""
        self._places.show_buttons(self._buttons)
        self._fit()

    def clear_places(self) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        self._places.show_buttons(self._buttons)
        self._fit()

    def mark(self, number: int) -> None:
        """Show that page *number* is the one in view."""
        for place, button in enumerate(self._buttons):
            button.setChecked(place == number)
        self._places.place()

    def show_event(self, name: str, zone: ZoneInfo | None) -> None:
        """Show the event's name; times are said in *zone*, or in this machine's if None."""
        self._event.setText(name)
        self._zone = zone
        self._tick()
        self._fit()

    def show_desk(self, checkpoint: str, desk: str) -> None:
        self._where.setText(f"{checkpoint} ·" if checkpoint and desk else checkpoint)
        self._desk.setText(desk)
        self._fit()

    def _tick(self) -> None:
        now = self._clock().astimezone(self._zone)
        text = now.strftime("%H:%M")
        if text != self._time.text():
            self._time.setText(text)
