"""The timetable of one day, as people draw one: rooms beside one another, hours below."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from checkin.headers import fold
from checkin.model import Session
from ui.programme.block import Block, Face
from ui.programme.plan import SNAP, Day, Piece, snapped
from ui.theme import Look, Theme, Type

HOUR_PX: Final = 76
MOST_HOUR_PX: Final = 150
#: The shortest session of a day has room for its title and time.
SHORTEST_PX: Final = 44
COLUMN_PX: Final = 124
HEAD_PX: Final = 34
AXIS_PX: Final = 56
_GAP_PX: Final = 3
#: Above the first hour, for the upper half of its words.
_TOP_PX: Final = 10


@dataclass(frozen=True, slots=True)
class Moved:
    """A session that was pulled or pushed to another time or room."""

    session: Session
    starts: datetime
    ends: datetime
    room: str


class Canvas(QWidget):
    """The lines behind the blocks; a span drawn on it becomes a new session."""

    spanned = Signal(QPointF, QPointF)

    def __init__(self, timetable: "Timetable") -> None:
        super().__init__()
        self._timetable = timetable
        self._from: QPointF | None = None
        self._to = QPointF()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._timetable.paint_lines(painter)
        if self._from is not None:
            look = self._timetable.look
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.drawRoundedRect(self._timetable.span_box(self._from, self._to), 6, 6)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._from = self._to = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._to = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is not None and event.button() is Qt.MouseButton.LeftButton:
            start, self._from = self._from, None
            self.update()
            if abs(event.position().y() - start.y()) >= 6:
                self.spanned.emit(start, event.position())


class _Margin(QWidget):
    """The heads of the rooms or the hours, which stay while the rest is scrolled."""

    def __init__(self, parent: QWidget, paint: Callable[[QPainter, QRectF], None]) -> None:
        super().__init__(parent)
        self._paint = paint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, QRectF(self.rect()))


class Timetable(QScrollArea):
    """Blocks by room and time. Arrow keys go between them, Enter opens one, Alt moves it."""

    opened = Signal(str)  # the key of a session
    moved = Signal(object)  # Moved
    spanned = Signal(str, object, object)  # a new session: room, start, end

    def __init__(
        self,
        theme: Theme,
        *,
        room_word: Callable[[str], str],
        clock: Callable[[], datetime],
        hour_word: Callable[[datetime], str],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._room_word = room_word
        self._clock = clock
        self._hour_word = hour_word
        self._day: Day | None = None
        self._blocks: dict[str, Block] = {}
        self._current = ""
        self._pulled: Moved | None = None
        self._scrolled_to: date | None = None
        self.canvas = Canvas(self)
        self.canvas.spanned.connect(self._tell_span)
        self.setWidget(self.canvas)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._head = _Margin(self, self._paint_head)
        self._axis = _Margin(self, self._paint_axis)
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(lambda _value: self._margins_moved())
        theme.changed.connect(self._place)
        self.setAccessibleName(self.tr("Timetable"))

    @property
    def look(self) -> Look:
        return self._theme.look

    # -- what is shown

    def show_day(self, day: Day | None, faces: Mapping[str, Face]) -> None:
        """Show *day*; `faces` by session key. The block that has the focus keeps it."""
        had_focus = self.focused()
        self._day = day
        wanted = {piece.session.key for piece in day.pieces} if day else set()
        for key in [key for key in self._blocks if key not in wanted]:
            block = self._blocks.pop(key)
            block.hide()
            block.deleteLater()
        for piece in day.pieces if day else ():
            key = piece.session.key
            if key in self._blocks:
                self._blocks[key].show_face(faces[key])
            else:
                self._blocks[key] = self._made(faces[key])
        self._place()
        self._mark(self._current if self._current in self._blocks else self._first())
        if had_focus and self._current and not self.focused():
            self._blocks[self._current].setFocus()
        if day is not None and (day.date != self._scrolled_to):
            self._scrolled_to = day.date
            self._show_now()

    def _show_now(self) -> None:
        """Scroll to the present moment, or to the beginning of another day."""
        assert self._day is not None
        now = self._clock()
        today = self._day.begins <= now <= self._day.ends
        top = self.y_of(now) - self.viewport().height() / 3 if today else 0
        self.verticalScrollBar().setValue(round(top))

    def _made(self, face: Face) -> Block:
        block = Block(self._theme, face, self.canvas)
        key = face.piece.session.key
        block.clicked.connect(lambda _checked=False: self._open(key))
        block.stepped.connect(lambda columns, rows: self._step(key, columns, rows))
        block.nudged.connect(lambda columns, steps, end: self._nudge(key, columns, steps, end))
        block.pulled.connect(lambda way, foot: self._pull(key, way, foot))
        block.dropped.connect(self._drop)
        block.called_off.connect(self._call_off)
        block.show()
        return block

    def block(self, key: str) -> Block | None:
        return self._blocks.get(key)

    def blocks(self) -> list[Block]:
        """From the left, each room from the top."""
        return [self._blocks[p.session.key] for p in self._day.pieces] if self._day else []

    @property
    def current(self) -> str:
        """The key of the session that the keys are on."""
        return self._current

    def focused(self) -> bool:
        return any(block.hasFocus() for block in self._blocks.values())

    def focus_block(self, key: str = "") -> bool:
        """Put the focus on a block; False if there is none."""
        block = self._blocks.get(key or self._current)
        if block is None:
            return False
        self._mark(block.key)
        block.setFocus()
        self.ensureWidgetVisible(block, 12, 12)
        return True

    def _first(self) -> str:
        pieces = self._day.pieces if self._day else ()
        first = min(pieces, key=lambda p: p.begins, default=None)
        return first.session.key if first else ""

    def _mark(self, key: str) -> None:
        """Make *key* the one block that Tab reaches."""
        self._current = key
        for name, block in self._blocks.items():
            here = name == key
            policy = Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus
            block.setFocusPolicy(policy)

    def _open(self, key: str) -> None:
        self._mark(key)
        self.opened.emit(key)

    # -- geometry

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _hour_px(self) -> float:
        look = self._theme.look
        if self._day is None:
            return look.px(HOUR_PX)
        lengths = [p.ends - p.begins for p in self._day.pieces]
        shortest = min(lengths, default=timedelta(hours=1)) / timedelta(hours=1)
        wanted = look.px(SHORTEST_PX) / max(shortest, 0.05)
        return min(max(wanted, look.px(HOUR_PX)), look.px(MOST_HOUR_PX))

    def _column_px(self) -> float:
        columns = max(1, len(self._day.rooms) if self._day else 1)
        return max(self._theme.look.px(COLUMN_PX), self.viewport().width() / columns)

    def y_of(self, at: datetime) -> float:
        """Where *at* is, in pixels of the canvas."""
        assert self._day is not None
        return (at - self._day.begins) / timedelta(hours=1) * self._hour_px() + self._theme.look.px(
            _TOP_PX
        )

    def at_y(self, y: float) -> datetime:
        """The moment at *y*, to five minutes."""
        assert self._day is not None
        hours = max(0.0, (y - self._theme.look.px(_TOP_PX)) / self._hour_px())
        return snapped(self._day.begins + timedelta(hours=hours))

    def column_of(self, room: str) -> int:
        assert self._day is not None
        return next((n for n, one in enumerate(self._day.rooms) if fold(one) == fold(room)), 0)

    def room_at(self, x: float) -> str:
        assert self._day is not None
        number = int(min(max(x / self._column_px(), 0), len(self._day.rooms) - 1))
        return self._day.rooms[number]

    def _box(self, begins: datetime, ends: datetime, room: str, lane: int, lanes: int) -> QRect:
        width = self._column_px()
        left = self.column_of(room) * width + lane * width / lanes
        top, bottom = self.y_of(begins), self.y_of(ends)
        box = QRectF(left + _GAP_PX, top, width / lanes - 2 * _GAP_PX, bottom - top - 2)
        return box.toRect()

    def _place(self) -> None:
        look = self._theme.look
        axis, head = look.px(AXIS_PX), look.px(HEAD_PX)
        self.setViewportMargins(axis, head, 0, 0)
        self._head.setGeometry(axis, 0, max(0, self.width() - axis), head)
        self._axis.setGeometry(0, head, axis, max(0, self.height() - head))
        if self._day is None:
            self.canvas.resize(0, 0)
            return
        hours = (self._day.ends - self._day.begins) / timedelta(hours=1)
        width = self._column_px() * len(self._day.rooms)
        self.canvas.resize(int(width), int(hours * self._hour_px() + look.px(2 * _TOP_PX)))
        for piece in self._day.pieces:
            self._put(piece)
        self._margins_moved()

    def _put(self, piece: Piece) -> None:
        block = self._blocks.get(piece.session.key)
        if block is not None:
            room = piece.session.room
            block.setGeometry(self._box(piece.begins, piece.ends, room, piece.lane, piece.lanes))

    def _margins_moved(self) -> None:
        self._head.update()
        self._axis.update()
        for block in self._blocks.values():  # the words of a tall one stay in view
            block.update()

    # -- lines and heads

    def paint_lines(self, painter: QPainter) -> None:
        """Paint what is behind the blocks."""
        look, day = self._theme.look, self._day
        if day is None:
            return
        painter.setPen(QPen(look.colour("border"), 1))
        for hour in day.hours:
            y = round(self.y_of(hour.at))
            painter.drawLine(0, y, self.canvas.width(), y)
        for number in range(1, len(day.rooms)):
            x = round(number * self._column_px())
            painter.drawLine(x, 0, x, self.canvas.height())
        now = self._clock()
        if day.begins <= now <= day.ends:
            painter.setPen(QPen(look.colour("no.dot"), 2))
            y = round(self.y_of(now))
            painter.drawLine(0, y, self.canvas.width(), y)

    def _paint_head(self, painter: QPainter, room: QRectF) -> None:
        if self._day is None:
            return
        look = self._theme.look
        font = look.font(Type.SMALL)
        font.setWeight(font.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(look.colour("text"))
        width, left = self._column_px(), -self.horizontalScrollBar().value()
        for number, name in enumerate(self._day.rooms):
            box = QRectF(left + number * width + 6, 0, width - 12, room.height())
            mode = Qt.TextElideMode.ElideRight
            words = painter.fontMetrics().elidedText(self._room_word(name), mode, int(box.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        painter.setPen(QPen(look.colour("border"), 1))
        painter.drawLine(room.bottomLeft(), room.bottomRight())

    def _paint_axis(self, painter: QPainter, room: QRectF) -> None:
        if self._day is None:
            return
        look = self._theme.look
        painter.setFont(look.font(Type.CAPTION))
        metrics = painter.fontMetrics()
        top = -self.verticalScrollBar().value()
        painter.setPen(look.colour("muted"))
        now = self._clock()
        shown_now = self._day.begins <= now <= self._day.ends
        for hour in self._day.hours:
            y = top + self.y_of(hour.at)
            if shown_now and abs(y - top - self.y_of(now)) < metrics.height():
                continue
            clock, _, zone = hour.words.partition(" ")
            self._write_hour(painter, clock, y, room)
            if zone:
                self._write_hour(painter, zone, y + metrics.height(), room)
        if shown_now:
            painter.setPen(look.colour("no.text"))
            self._write_hour(painter, self._hour_word(now), top + self.y_of(now), room)

    def _write_hour(self, painter: QPainter, words: str, y: float, room: QRectF) -> None:
        height = painter.fontMetrics().height()
        box = QRectF(0, y - height / 2, room.width() - 8, height)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words)

    # -- keys

    def _step(self, key: str, columns: int, rows: int) -> None:
        """Go to the nearest block that way."""
        here = self._blocks[key].geometry()
        best: tuple[float, str] | None = None
        for name, block in self._blocks.items():
            box = block.geometry()
            along = (
                (box.center().x() - here.center().x()) * columns
                if columns
                else (box.top() - here.top()) * rows
            )
            across = (
                abs(box.center().y() - here.center().y())
                if columns
                else abs(box.center().x() - here.center().x())
            )
            if name == key or along <= 0:
                continue
            beside = columns and box.top() < here.bottom() and here.top() < box.bottom()
            same = beside or (rows and abs(box.left() - here.left()) < self._column_px() / 2)
            distance = along + across * 3 - (100_000 if same else 0)
            if best is None or distance < best[0]:
                best = (distance, name)
        if best is not None:
            self.focus_block(best[1])

    def _nudge(self, key: str, columns: int, steps: int, end_only: bool) -> None:
        if self._day is None:
            return
        piece = self._blocks[key].face.piece
        session = piece.session
        if session.starts is None:
            return
        ends = session.ends or piece.ends
        by = steps * SNAP
        starts = session.starts if end_only else session.starts + by
        ends = max(ends + by, starts + SNAP)
        room = session.room
        if columns and not end_only:
            number = self.column_of(room) + columns
            room = self._day.rooms[min(max(number, 0), len(self._day.rooms) - 1)]
        self._tell(Moved(session, starts, ends, room))

    def _tell(self, moved: Moved) -> None:
        session = moved.session
        if (moved.starts, moved.ends, moved.room) != (session.starts, session.ends, session.room):
            self.moved.emit(moved)

    # -- the mouse

    def _pull(self, key: str, way: QPointF, by_foot: bool) -> None:
        if self._day is None:
            return
        block = self._blocks[key]
        session, piece = block.face.piece.session, block.face.piece
        if session.starts is None:
            return
        ends = session.ends or piece.ends
        hours = way.y() / self._hour_px()
        if by_foot:
            last = max(snapped(ends + timedelta(hours=hours)), session.starts + SNAP)
            self._pulled = Moved(session, session.starts, last, session.room)
        else:
            starts = snapped(session.starts + timedelta(hours=hours))
            middle = self._box(piece.begins, piece.ends, session.room, piece.lane, piece.lanes)
            room = self.room_at(middle.center().x() + way.x())
            self._pulled = Moved(session, starts, ends + (starts - session.starts), room)
        shift = self._pulled.starts - session.starts
        begins = piece.begins + shift if not piece.since else piece.begins
        foot = piece.ends + (self._pulled.ends - ends) if not piece.until else piece.ends
        block.setGeometry(self._box(begins, foot, self._pulled.room, 0, 1))
        block.raise_()

    def _drop(self) -> None:
        pulled, self._pulled = self._pulled, None
        self._place()
        if pulled is not None:
            self._tell(pulled)

    def _call_off(self) -> None:
        self._pulled = None
        self._place()

    def span_box(self, start: QPointF, end: QPointF) -> QRectF:
        """Where a new session would stand."""
        first, last = self._span(start, end)
        return QRectF(self._box(first, last, self.room_at(start.x()), 0, 1))

    def _span(self, start: QPointF, end: QPointF) -> tuple[datetime, datetime]:
        first, last = sorted((self.at_y(start.y()), self.at_y(end.y())))
        return first, max(last, first + SNAP)

    def _tell_span(self, start: QPointF, end: QPointF) -> None:
        if self._day is not None:
            self.spanned.emit(self.room_at(start.x()), *self._span(start, end))
