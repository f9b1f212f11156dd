"""The door as it is drawn: what it is for, the board, how full it is, the last five, the keys."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.door.board import BoardView, GaugeBar
from ui.door.card import Board, Gauge, Heading
from ui.door.heads import HeadsPanel
from ui.door.setup import SetupPanel
from ui.door.why import WhyPanel
from ui.door.words import DoorWords
from ui.flow import FlowRow
from ui.theme import Role, Theme, Type
from ui.widgets import ElidedLabel, KeyButton, PlainLabel, restyle, scrolled

LAST: Final = 5
#: From this text size on (percent) the foot of the door gives the list's room to the numbers.
LARGE_PERCENT: Final = 150
#: The number inside, read from three metres; and the widest panel that still reads well.
_INSIDE_PX: Final = 46
_PANEL_PX: Final = 900


class DoorView(QWidget):
    """Signals out, `show_…` in."""

    counted = Signal(int)  # +1: one more without a badge came in; −1: one went
    heads_counted = Signal(int)
    way_wanted = Signal()
    let_in_wanted = Signal()
    heads_wanted = Signal()
    setup_wanted = Signal()
    decided = Signal(object)  # the Duty
    overruled = Signal(str, str)  # attendee's id, reason

    def __init__(self, theme: Theme, words: DoorWords) -> None:
        super().__init__()
        self._theme = theme
        self.board = BoardView(theme)
        self.board.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setup = SetupPanel(words)
        self.why = WhyPanel()
        self.heads = HeadsPanel()
        self.setup.decided.connect(self.decided)
        self.why.confirmed.connect(self.overruled)
        self.heads.counted.connect(self.heads_counted)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.board)
        self._panels = (self.setup, self.why, self.heads)
        for panel in self._panels:
            panel.closed.connect(self.show_the_board)
            self._middle.addWidget(scrolled(_framed(panel)))
        self._middle.currentChanged.connect(lambda _index: self._make_room())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._head())
        self.beside = QVBoxLayout()  # the camera's picture, where there is one
        self.beside.setContentsMargins(0, 12, 0, 12)  # no width where there is none
        self.beside.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._middle, stretch=1)
        middle.addLayout(self.beside)
        whole.addLayout(middle, stretch=1)
        self._bottom = self._foot()
        whole.addWidget(self._bottom)
        theme.changed.connect(self._dress)
        self._dress()

    def _head(self) -> QWidget:
        head = QFrame()
        self._title = ElidedLabel(type=Type.HEADING)
        self._times = PlainLabel(type=Type.LEAD)
        self._way = PlainLabel(type=Type.HEADING)
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(20)
        row.addWidget(self._title, stretch=1)
        row.addWidget(self._times)
        row.addWidget(self._way)
        return head

    def _foot(self) -> QWidget:
        foot = QFrame()
        self._inside = PlainLabel("0")
        self._of = PlainLabel(type=Type.LEAD, wrap=True)
        self._bar = GaugeBar(self._theme)
        self._elsewhere = PlainLabel(type=Type.STRONG, role=Role.NO, wrap=True)
        self._elsewhere.hide()
        number = QHBoxLayout()
        number.setSpacing(10)
        number.addWidget(self._inside)
        number.addWidget(self._of, stretch=1, alignment=Qt.AlignmentFlag.AlignVCenter)
        full = QVBoxLayout()
        full.setSpacing(4)
        full.addLayout(number)
        full.addWidget(self._bar)
        full.addWidget(self._elsewhere)
        full.addStretch()
        self._lines = [ElidedLabel(type=Type.BODY) for _ in range(LAST)]
        self._list = QWidget()
        self._list.setAccessibleName(self.tr("The last scans here"))
        last = QVBoxLayout(self._list)
        last.setContentsMargins(0, 0, 0, 0)
        last.setSpacing(2)
        for line in self._lines:
            last.addWidget(line)
        last.addStretch()
        self._buttons = FlowRow(gap=4)
        self._make_buttons()
        self._grid = grid = QGridLayout(foot)
        grid.setContentsMargins(20, 10, 20, 12)
        grid.setVerticalSpacing(6)
        grid.addLayout(full, 0, 0)
        grid.addWidget(self._list, 0, 1)
        return foot

    def _make_buttons(self) -> None:
        entries = (
            (
                self.tr("+1 without a badge"),
                self.tr("One more came in without a badge"),
                "Space",
                lambda: self.counted.emit(1),
            ),
            (
                self.tr("−1"),
                self.tr("One went out without a badge"),
                "-",
                lambda: self.counted.emit(-1),
            ),
            (self.tr("Heads…"), self.tr("Heads were counted"), "F6", self.heads_wanted.emit),
            (
                self.tr("In / out"),
                self.tr("What a scan means: in, out, or both"),
                "F9",
                self.way_wanted.emit,
            ),
            (self.tr("Let in…"), self.tr("Let in with a reason"), "F8", self.let_in_wanted.emit),
            (
                self.tr("Which door…"),
                self.tr("What this door is for"),
                "F7",
                self.setup_wanted.emit,
            ),
        )
        self.buttons: dict[str, KeyButton] = {}
        for text, name, key, does in entries:
            button = KeyButton(text, key, kind="quiet")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(name)
            if key in ("Space", "-"):  # the view's own keys: a panel's fields need them too
                button.setShortcut("")
            button.clicked.connect(lambda _checked=False, does=does: does())
            self.buttons[key] = button
            self._buttons.add(button)

    def _dress(self) -> None:
        """Large text: the board keeps its room, and the keys stand where the list was."""
        large = self._theme.look.percent >= LARGE_PERCENT
        self._list.setVisible(not large)
        self._grid.removeWidget(self._buttons)
        if large:
            self._grid.addWidget(self._buttons, 0, 1)
        else:
            self._grid.addWidget(self._buttons, 1, 0, 1, 2)
        for column, share in enumerate((1, 2) if large else (2, 3)):
            self._grid.setColumnStretch(column, share)
        self._grid.setHorizontalSpacing(12 if large else 28)
        px = self._theme.look.bar(_INSIDE_PX)
        self._inside.setStyleSheet(f"font-size: {px}px; font-weight: 800;")
        for line in self._lines:
            restyle(line, type=Type.LEAD.value)
        for panel in self._panels:
            panel.setMaximumWidth(self._theme.look.bar(_PANEL_PX))
        self._make_room()

    def _make_room(self) -> None:
        """A panel in large text has the foot's room as well; nobody counts meanwhile."""
        large = self._theme.look.percent >= LARGE_PERCENT
        self._bottom.setVisible(not (large and self.panel_open))

    # -- shown

    def show_heading(self, heading: Heading) -> None:
        self._title.setText(heading.title)
        self._times.setText(heading.times)
        self._times.setVisible(bool(heading.times))
        self._way.setText(heading.way)

    def show_board(self, board: Board) -> None:
        self.board.show_board(board)
        self.buttons["F8"].setEnabled(bool(board.attendee))
        self.show_the_board()

    def rest(self, board: Board) -> None:
        """Show that nobody is there; a panel that is open stays so."""
        self.board.show_board(board)
        self.buttons["F8"].setEnabled(False)

    def show_gauge(self, gauge: Gauge) -> None:
        self._inside.setText(str(gauge.inside))
        self._of.setText(gauge.words)
        self._bar.show_gauge(gauge)

    def show_elsewhere(self, text: str) -> None:
        self._elsewhere.setText(text)
        self._elsewhere.setVisible(bool(text))

    def show_last(self, lines: Sequence[str]) -> None:
        for label, text in zip(
            self._lines, [*lines[:LAST], *[""] * (LAST - len(lines))], strict=True
        ):
            label.setText(text)

    def show_the_board(self) -> None:
        """Close whatever panel is open; the focus is where a scan can land."""
        self._middle.setCurrentIndex(0)
        self.board.setFocus()

    def open_setup(self) -> None:
        self._middle.setCurrentIndex(1)
        self.setup.focus_first()

    def open_why(self, attendee: str, name: str, refused: str) -> None:
        self.why.open_for(attendee, name, refused)
        self._middle.setCurrentIndex(2)
        self.why.focus_first()

    def open_heads(self, inside: int) -> None:
        self.heads.open_with(inside)
        self._middle.setCurrentIndex(3)
        self.heads.focus_first()

    @property
    def panel_open(self) -> bool:
        return self._middle.currentIndex() != 0

    @property
    def inside(self) -> str:
        return f"{self._inside.text()} {self._of.text()}"

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def way(self) -> str:
        return self._way.text()

    @property
    def elsewhere(self) -> str:
        return self._elsewhere.text()

    def last(self) -> list[str]:
        return [label.text() for label in self._lines if label.text()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The clicker's keys, while no panel is open: one press is one person."""
        if self.panel_open or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Plus):
            self.counted.emit(1)
        elif event.key() in (Qt.Key.Key_Minus, Qt.Key.Key_Backspace):
            self.counted.emit(-1)
        else:
            super().keyPressEvent(event)


def _framed(panel: QWidget) -> QWidget:
    """*panel* in the middle."""
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(12, 8, 12, 8)
    row.addStretch(1)
    row.addWidget(panel, stretch=20)
    row.addStretch(1)
    return page
