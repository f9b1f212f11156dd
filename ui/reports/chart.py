"""How many came when, as bars over time."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import messages
from ui.theme import Theme, Type

#: Lengths of a bar that are offered, in minutes; the shortest that gives few enough bars is taken.
STEPS_MIN: Final = (5, 10, 15, 30, 60, 120, 240, 1440)
MOST_BARS: Final = 48


@dataclass(frozen=True, slots=True)
class Bar:
    """How many came from *start* on, until the next bar."""

    start: datetime
    count: int


def bars(arrivals: Sequence[datetime], zone: tzinfo) -> tuple[list[Bar], timedelta]:
    """*arrivals* (sorted, aware) counted in equal steps from a full step or day in *zone* on."""
    if not arrivals:
        return [], timedelta(minutes=STEPS_MIN[0])
    last = arrivals[-1]
    for minutes in STEPS_MIN:
        step = timedelta(minutes=minutes)
        # In UTC from here on: a night in which the clocks change has every hour once.
        start = _floor(arrivals[0].astimezone(zone), minutes).astimezone(UTC)
        number = (last - start) // step + 1
        if number <= MOST_BARS:
            break
    counts = [0] * number
    for at in arrivals:
        counts[(at - start) // step] += 1
    return [Bar(start + n * step, count) for n, count in enumerate(counts)], step


def _floor(at: datetime, minutes: int) -> datetime:
    """The full step before *at*; of steps longer than an hour, the full day."""
    whole = at.replace(second=0, microsecond=0)
    if minutes > 60:
        return whole.replace(hour=0, minute=0)
    return whole.replace(minute=whole.minute - whole.minute % minutes)


class ArrivalsChart(QWidget):
    """Bars with the highest count and the hours written to them."""

    def __init__(self, theme: Theme, zone: tzinfo) -> None:
        super().__init__()
        self._theme = theme
        self._zone = zone
        self._bars: list[Bar] = []
        self._step = timedelta(minutes=STEPS_MIN[0])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Checked in over time"))
        theme.changed.connect(self.updateGeometry)

    def show_arrivals(self, arrivals: Sequence[datetime]) -> None:
        self._bars, self._step = bars(arrivals, self._zone)
        self.setAccessibleDescription(self._in_words())
        self.update()

    def _in_words(self) -> str:
        """What the picture shows, for those who do not see it."""
        best = max(self._bars, key=lambda bar: bar.count, default=None)
        if best is None:
            return self.tr("Nobody is checked in yet.")
        since = messages.moment(best.start, self._zone, best.start)
        minutes = self._step // timedelta(minutes=1)
        return self.tr("Most came from {time} on: {count} in {minutes} minutes.").format(
            time=since, count=best.count, minutes=minutes
        )

    def sizeHint(self) -> QSize:
        return QSize(320, self._theme.look.px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self._theme.look.px(150))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._theme.look
        font = look.font(Type.CAPTION)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        if not self._bars:
            painter.setPen(look.colour("muted"))
            words = self.tr("Nobody is checked in yet.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
            return
        area = QRectF(self.rect()).adjusted(0, metrics.height() + 4, 0, -metrics.height() - 6)
        highest = max(bar.count for bar in self._bars)
        painter.setPen(look.colour("border"))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        width = area.width() / len(self._bars)
        gap = min(3.0, width / 4)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("focus"))
        for number, bar in enumerate(self._bars):
            height = area.height() * bar.count / max(highest, 1)
            left = area.left() + number * width
            column = QRectF(left + gap / 2, area.bottom() - height, width - gap, height)
            painter.drawRoundedRect(column, min(3.0, width / 3), min(3.0, width / 3))
        self._draw_words(painter, area, width, highest, metrics)

    def _draw_words(
        self, painter: QPainter, area: QRectF, width: float, highest: int, metrics: QFontMetrics
    ) -> None:
        look = self._theme.look
        painter.setPen(look.colour("muted"))
        best = next(n for n, bar in enumerate(self._bars) if bar.count == highest)
        label = str(highest)
        at = area.left() + (best + 0.5) * width - metrics.horizontalAdvance(label) / 2
        at = min(max(at, area.left()), area.right() - metrics.horizontalAdvance(label))
        painter.drawText(QPointF(at, area.top() - 5), label)
        free = area.left()
        for number, bar in enumerate(self._bars):
            words = self._time(bar.start.astimezone(self._zone))
            left = area.left() + number * width
            room = metrics.horizontalAdvance(words)
            if words and left >= free and left + room <= area.right():
                painter.drawText(QPointF(left, area.bottom() + metrics.ascent() + 4), words)
                free = left + room + look.px(18)

    def _time(self, at: datetime) -> str:
        """The words under a bar: full hours, and the day where a day begins; "" for none."""
        day = at.hour == 0 and at.minute == 0
        if self._step >= timedelta(hours=2):
            return messages.day(at, self._zone) if day else ""
        if at.minute and self._step < timedelta(minutes=30) and len(self._bars) > 12:
            return ""
        return messages.day(at, self._zone) if day else messages.clock(at, self._zone)
