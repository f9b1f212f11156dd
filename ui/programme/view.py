"""What the programme looks like: days, the timetable or a table, a panel beside it. No store."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTabBar, QVBoxLayout, QWidget

from checkin.model import Session
from ui import messages
from ui.flow import FlowRow
from ui.programme.block import Face
from ui.programme.grid import Timetable
from ui.programme.import_page import ImportPage
from ui.programme.jobs import Seen
from ui.programme.plan import Day, Piece, days, timeless
from ui.programme.session_page import SessionPage
from ui.programme.words import ProgrammeWords
from ui.side_page import LARGE_PERCENT, PageStack, SidePage
from ui.table import Cell, Cells, Table, Text
from ui.theme import Role, Theme, Type
from ui.widgets import Button, Card, KeyButton, Notice, PlainLabel

PANEL_PX: Final = 380
#: Narrower than this (pixels at 100 % text), the panel stands in the place of the timetable.
BESIDE_PX: Final = 980
_COLUMNS: Final = {0: 0, 1: 0, 5: 420, 2: 600, 3: 820, 4: 980}
_SHARES: Final = (14, 32, 14, 12, 14, 22)


class EmptyCard(Card):
    """The first view of an event without a programme: what to do now."""

    def __init__(self) -> None:
        super().__init__("plain")
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addStretch()
        self.import_button = Button(self.tr("Take over a programme…"), kind="primary")
        self.new_button = Button(self.tr("Add the first session…"))
        buttons = FlowRow(gap=10)
        for button in (self.import_button, self.new_button):
            buttons.add(button)
        for label in (
            PlainLabel(self.tr("There is no programme yet"), type=Type.HEADING, wrap=True),
            PlainLabel(
                self.tr(
                    "Take it over from a list, a calendar, or the schedule of pretalx or frab, or"
                    " write it here. Each session gets a door of its own, and the door screen of a"
                    " room then knows by itself what is on."
                ),
                muted=True,
                wrap=True,
            ),
        ):
            column.addWidget(label)
        column.addWidget(buttons)
        column.addStretch()


class ProgrammeView(QWidget):
    """The days as tabs; below them blocks by room and time, or the same as a table."""

    opened = Signal(str)  # the key of a session
    new_wanted = Signal()
    import_wanted = Signal(bool)  # True: registrations
    doors_wanted = Signal()
    undo_wanted = Signal()

    def __init__(
        self, theme: Theme, words: ProgrammeWords, clock: Callable[[], datetime], folder: Path
    ) -> None:
        super().__init__()
        self.setProperty("page", True)
        self._theme = theme
        self._words = words
        self._seen = Seen()
        self._days: list[Day] = []
        self._rows: list[Session] = []
        self._first = True
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Days"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(True)
        self.timetable = Timetable(
            theme,
            room_word=words.room,
            clock=clock,
            hour_word=lambda at: messages.clock(at, words.zone),
        )
        self.model = Cells(parent=self)
        self.table = Table(theme, self.model, name=self.tr("Programme"))
        self.empty = EmptyCard()
        self.session_page = SessionPage(theme, words)
        self.import_page = ImportPage(theme, words, folder)
        self._message = Notice()
        self._build()
        self._connect()
        theme.changed.connect(self._arrange)
        self._arrange()

    def _build(self) -> None:
        self.new_button = KeyButton(self.tr("New session"), "Ctrl+N", kind="primary")
        self.import_button = KeyButton(self.tr("Take over…"), "Ctrl+I")
        self.people_button = Button(self.tr("Registrations…"))
        self.doors_button = KeyButton(self.tr("Checkpoints…"), "Ctrl+K")
        self.undo_button = KeyButton(self.tr("Undo"), "Ctrl+Z")
        self.undo_button.hide()  # until there is something to take back
        self._tools = FlowRow(gap=8)
        for button in (
            self.new_button,
            self.import_button,
            self.people_button,
            self.doors_button,
            self.undo_button,
        ):
            self._tools.add(button)
        self._tabs_row = QHBoxLayout()
        self._tabs_row.addWidget(self.tabs, stretch=1)
        card = Card("plain")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self.timetable)
        self._card = card
        self._plans = PageStack()
        for widget in (card, self.table, self.empty):
            self._plans.addWidget(widget)
        self._plan = QWidget()
        column = QVBoxLayout(self._plan)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._tabs_row)
        column.addWidget(self._plans, stretch=1)
        column.addWidget(self._message)
        column.addWidget(self._tools)
        self._column = column
        self._panel = PageStack()
        self._panel.addWidget(self.session_page)
        self._panel.hide()
        both = QWidget()
        self._row = QHBoxLayout(both)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._plan, stretch=1)
        self._row.addWidget(self._panel)
        self._stack = PageStack()
        self._stack.addWidget(both)
        self._stack.addWidget(self.import_page)
        self._outside = QVBoxLayout(self)
        self._outside.addWidget(self._stack)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _index: self._show_day())
        self.timetable.opened.connect(self.opened)
        self.table.opened.connect(lambda index: self.opened.emit(self._rows[index.row()].key))
        self.new_button.clicked.connect(lambda _checked=False: self.new_wanted.emit())
        self.empty.new_button.clicked.connect(lambda _checked=False: self.new_wanted.emit())
        self.import_button.clicked.connect(lambda _checked=False: self.import_wanted.emit(False))
        self.empty.import_button.clicked.connect(
            lambda _checked=False: self.import_wanted.emit(False)
        )
        self.people_button.clicked.connect(lambda _checked=False: self.import_wanted.emit(True))
        self.doors_button.clicked.connect(lambda _checked=False: self.doors_wanted.emit())
        self.undo_button.clicked.connect(lambda _checked=False: self.undo_wanted.emit())
        for page in (self.session_page, self.import_page):
            page.closed.connect(self.close_page)
        for key, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            turn = QShortcut(QKeySequence(key), self)
            turn.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            turn.activated.connect(lambda by=by: self._turn(by))

    # -- what stands where

    def _arrange(self) -> None:
        look = self._theme.look
        side, gap = look.space(5), look.space(3)
        self._outside.setContentsMargins(side, gap, side, look.space(4))
        self._row.setSpacing(look.space(4))
        self._column.setSpacing(look.space(2))
        self._give_room()
        self._show_day()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        look = self._theme.look
        beside = self.width() >= look.px(BESIDE_PX)
        if beside:
            self._panel.setFixedWidth(look.px(PANEL_PX))
        else:
            self._panel.setMinimumWidth(0)
            self._panel.setMaximumWidth(16_777_215)
        self._plan.setVisible(beside or self._panel.isHidden())
        self._show_columns()

    def _show_columns(self) -> None:
        look = self._theme.look
        beside = self.width() >= look.px(BESIDE_PX) and not self._panel.isHidden()
        room = self.width() - (look.px(PANEL_PX) if beside else 0)
        self.table.show_columns([c for c, least in _COLUMNS.items() if room >= look.px(least)])
        self.table.share_width(*_SHARES, whole={0})

    @property
    def as_table(self) -> bool:
        """Whether a plain table stands in the place of the timetable."""
        return self._theme.look.percent >= LARGE_PERCENT or self._day() is None

    # -- the programme

    def show_programme(self, seen: Seen, now: datetime) -> None:
        """Show the programme as it stands; the day that is shown stays."""
        self._seen = seen
        shown = self.date()
        self._days = days(seen.sessions, self._words.zone)
        tabs = [self._words.day(day.date) for day in self._days]
        if timeless(seen.sessions):
            tabs.append(self.tr("No time yet"))
        self.tabs.blockSignals(True)
        while self.tabs.count() > len(tabs):
            self.tabs.removeTab(self.tabs.count() - 1)
        for number, text in enumerate(tabs):
            if number >= self.tabs.count():
                self.tabs.addTab(text)
            self.tabs.setTabText(number, text.replace("&", "&&"))
        if self._first and self._days:
            shown, self._first = now.astimezone(self._words.zone).date(), False
        self._select(shown)
        self.tabs.blockSignals(False)
        self._show_day()
        page = self.page()
        if page is self.session_page:
            self.session_page.refresh(seen)

    def go_to(self, day: date) -> None:
        """Show *day*, or the next that has something."""
        self._select(day)

    def _select(self, day: date | None) -> None:
        later = [n for n, one in enumerate(self._days) if day is None or one.date >= day]
        at = later[0] if later else len(self._days) - 1
        if day is None and self._days and self.tabs.currentIndex() >= len(self._days):
            return
        self.tabs.setCurrentIndex(max(0, at))

    def _day(self) -> Day | None:
        number = self.tabs.currentIndex()
        return self._days[number] if 0 <= number < len(self._days) else None

    def date(self) -> date | None:
        """The day that is shown."""
        day = self._day()
        return day.date if day else None

    def day(self) -> Day | None:
        return self._day()

    def _turn(self, by: int) -> None:
        self.tabs.setCurrentIndex(min(max(0, self.tabs.currentIndex() + by), self.tabs.count() - 1))

    def _show_day(self) -> None:
        day = self._day()
        self.tabs.setVisible(self.tabs.count() > 0)
        if not self._seen.sessions:
            self.timetable.show_day(None, {})
            self._plans.setCurrentWidget(self.empty)
            return
        if self.as_table:
            self._fill_table(day)
            self._plans.setCurrentWidget(self.table)
        else:
            pieces = day.pieces if day else ()
            faces = {piece.session.key: self._face(piece) for piece in pieces}
            self.timetable.show_day(day, faces)
            self._order_tabs()
            self._plans.setCurrentWidget(self._card)

    def _order_tabs(self) -> None:
        """Tab goes from the days into the timetable, and on to the buttons below it."""
        order: list[QWidget] = [self.tabs, *self.timetable.blocks(), self.new_button]
        for one, other in pairwise(order):
            QWidget.setTabOrder(one, other)

    def _face(self, piece: Piece) -> Face:
        words, session = self._words, piece.session
        numbers = self._seen.numbers_of(session.key)
        lines = words.of_block(session, numbers)
        warning = self.warning(session)
        said = (session.title, words.room(session.room), *lines, warning)
        return Face(
            piece=piece,
            title=session.title,
            lines=lines,
            warning=warning,
            name=", ".join(part for part in said if part),
        )

    def warning(self, session: Session) -> str:
        """What somebody should look at: too many people, or two sessions in one room."""
        if session.key in self._seen.doubled():
            return self.tr("Two in one room")
        return self._words.over(self._seen.numbers_of(session.key))

    def _fill_table(self, day: Day | None) -> None:
        marked = self._rows[self.table.row()].key if 0 <= self.table.row() < len(self._rows) else ""
        if day is None:
            self._rows = timeless(self._seen.sessions)
        else:
            ordered = sorted(day.pieces, key=lambda p: (p.begins, p.session.room))
            self._rows = [piece.session for piece in ordered]
        headings = (
            self.tr("Time"),
            self.tr("Session"),
            self.tr("Room"),
            self.tr("Kind"),
            self.tr("Who"),
            self.tr("People"),
        )
        self.model.reset([self._cells(session) for session in self._rows], headings)
        self._show_columns()
        keys = [session.key for session in self._rows]
        self.table.go(keys.index(marked) if marked in keys else 0)

    def _cells(self, session: Session) -> Sequence[Cell]:
        words = self._words
        numbers = words.numbers(self._seen.numbers_of(session.key), listed=False)
        warning = self.warning(session)
        kind = self.tr("Cancelled") if session.cancelled else words.kind(session.kind)
        return (
            Cell(text=words.span(session.starts, session.ends)),
            Cell(text=session.title, set=Text.NAME, struck=session.cancelled),
            Cell(text=words.room(session.room)),
            Cell(text=kind),
            Cell(text=words.access(session), set=Text.MUTED),
            Cell(text=f"▲ {warning}" if warning else numbers, role=Role.NO if warning else None),
        )

    # -- pages

    def page(self) -> SidePage | None:
        """The page that is open, beside the programme or in its place."""
        shown = self._stack.currentWidget()
        if isinstance(shown, SidePage):
            return shown
        panel = self._panel.currentWidget()
        return panel if isinstance(panel, SidePage) and not self._panel.isHidden() else None

    def add_page(self, page: SidePage) -> None:
        """Take *page* in, to be opened in the place of the programme."""
        self._stack.addWidget(page)

    def open_page(self, page: SidePage) -> None:
        if page is self.session_page:
            self._stack.setCurrentIndex(0)
            self._panel.show()
        else:
            self._stack.setCurrentWidget(page)
        self._give_room()
        (page.first_input() or page).setFocus()

    def close_page(self) -> None:
        """Back to the programme."""
        if self._stack.currentIndex() != 0:
            self._stack.setCurrentIndex(0)
        else:
            self._panel.hide()
        self._give_room()
        self.focus_plan()

    def focus_plan(self) -> None:
        page = self.page()
        if page is not None:
            (page.first_input() or page).setFocus()
        elif not self._seen.sessions:
            self.empty.import_button.setFocus()
        elif self.as_table:
            self.table.setFocus()
        elif not self.timetable.focus_block():
            self.tabs.setFocus()

    def say(self, text: str, role: Role | None = None) -> None:
        """One line below the programme; "" takes it away."""
        self._message.say(text, role or Role.YES)

    def said(self) -> str:
        return self._message.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        page = self.page()
        if event.key() == Qt.Key.Key_Escape and page is not None:
            page.closed.emit()
        else:
            super().keyPressEvent(event)
