"""The bar at the top: what event this is, where one can go, which desk this is, what time it is."""

from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu

from ui.theme import Theme, Type
from ui.widgets import Button, ElidedLabel, PlainLabel, set_tool_tip

HEIGHT_PX = 52

#: At larger texts the event's name stands in the title of the window only.
WITH_EVENT_PERCENT = 140


class TopBar(QFrame):
    """Event · places to go · checkpoint and desk · time · menu."""

    chosen = Signal(int)  # the number of the page whose button was pressed

    def __init__(self, theme: Theme, menu: QMenu, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme = theme
        self._clock = clock
        self._zone: ZoneInfo | None = None
        self.setProperty("bar", "top")
        self._event = ElidedLabel(type=Type.HEADING)
        self._buttons: list[Button] = []  # no QButtonGroup: in one Tab reaches the marked one only
        self._where = ElidedLabel()
        self._where.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._desk = PlainLabel(type=Type.STRONG)
        self._time = PlainLabel(type=Type.STRONG)
        self._menu = Button(self.tr("Menu"), kind="nav")
        self._menu.setMenu(menu)
        self._menu.setProperty("menu", True)
        self._menu.setShortcut("F10")
        set_tool_tip(self._menu, self.tr("Menu (F10)"))
        self._places = QHBoxLayout()
        self._places.setSpacing(4)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._event)
        self._row.addLayout(self._places)
        self._row.addStretch(1)
        here = QHBoxLayout()
        here.setSpacing(4)
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
        self._event.setVisible(look.percent <= WITH_EVENT_PERCENT)
        self.setFixedHeight(look.px(HEIGHT_PX))

    def add_place(self, title: str, number: int, tip: str) -> Button:
        button = Button(title, kind="nav")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        set_tool_tip(button, tip)
        button.clicked.connect(lambda _checked=False: self.chosen.emit(number))
        self._buttons.append(button)
        self._places.addWidget(button)
        return button

    def clear_places(self) -> None:
        for button in self._buttons:
            self._places.removeWidget(button)
            button.deleteLater()
        self._buttons = []

    def mark(self, number: int) -> None:
        """Show that page *number* is the one in view."""
        for place, button in enumerate(self._buttons):
            button.setChecked(place == number)

    def show_event(self, name: str, zone: ZoneInfo | None) -> None:
        """Show the event's name; times are said in *zone*, or in this machine's if None."""
        self._event.setText(name)
        self._zone = zone
        self._tick()

    def show_desk(self, checkpoint: str, desk: str) -> None:
        self._where.setText(f"{checkpoint} ·" if checkpoint and desk else checkpoint)
        self._desk.setText(desk)

    def _tick(self) -> None:
        now = self._clock().astimezone(self._zone)
        text = now.strftime("%H:%M")
        if text != self._time.text():
            self._time.setText(text)
