"""The bar at the bottom: how things stand, in dots and words, and how many are in."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui.theme import Role, Theme, Type
from ui.widgets import PlainLabel, StatusDot, set_tool_tip

HEIGHT_PX = 43


@dataclass(frozen=True, slots=True)
class Status:
    """One thing that the bar says. `leads_to` is the command of the window that a click gives."""

    text: str
    role: Role = Role.YES
    leads_to: str = ""


class StatusBar(QFrame):
    """Shows what is most important first; what has no room is left out whole, never cut."""

    chosen = Signal(str)  # what the `Status` that was clicked leads to

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("bar", "bottom")
        self._dots: list[StatusDot] = []
        self._shown: tuple[Status, ...] = ()
        self._area = QWidget()
        self._area.setMinimumWidth(1)
        self._count = PlainLabel(type=Type.STRONG)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._area, stretch=1)
        self._row.addWidget(self._count)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        look = self._theme.look
        self._row.setContentsMargins(look.space(5), 0, look.space(5), 0)
        self._row.setSpacing(look.space(5))
        self.setFixedHeight(look.bar(HEIGHT_PX))
        for dot in self._dots:
            dot.dress()
        self._place()

    def show_status(self, items: Sequence[Status]) -> None:
        """Show *items*, those that need somebody first."""
        urgency = (Role.NO, Role.LOOK, Role.YES, Role.NEUTRAL)
        ordered = tuple(sorted(items, key=lambda item: urgency.index(item.role)))
        if ordered == self._shown:
            return
        self._shown = ordered
        while len(self._dots) < len(ordered):
            dot = StatusDot()
            dot.setParent(self._area)
            dot.clicked.connect(partial(self._clicked, len(self._dots)))
            self._dots.append(dot)
        for dot, item in zip(self._dots, ordered, strict=False):
            dot.say(item.text, item.role)
            dot.be_clickable(clickable=bool(item.leads_to))
        self._place()

    def _clicked(self, number: int) -> None:
        if number < len(self._shown) and self._shown[number].leads_to:
            self.chosen.emit(self._shown[number].leads_to)

    def show_count(self, text: str) -> None:
        self._count.setText(text)
        counted = self.tr(
            "Checked in here, of those expected: everybody on the list who is not cancelled"
        )
        set_tool_tip(self._count, counted)
        self._count.setAccessibleName(f"{text}. {counted}")
        self._place()  # it may leave less room

    def count(self) -> str:
        return self._count.text()

    @property
    def says_anything(self) -> bool:
        return bool(self._shown or self._count.text())

    def texts(self) -> list[str]:
        """What is in view, from left to right."""
        return [dot.text() for dot in self._dots if not dot.isHidden()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())

    def _place(self) -> None:
        """Set the dots from the left while there is room."""
        self._row.activate()
        gap = self._theme.look.space(6) - 2
        at, room = 0, self._area.size()
        for number, dot in enumerate(self._dots):
            size = dot.sizeHint()
            fits = number < len(self._shown) and at + size.width() <= room.width()
            dot.setVisible(fits)
            if fits:
                dot.setGeometry(at, (room.height() - size.height()) // 2, *size.toTuple())
                at += size.width() + gap
            else:
                at = room.width() + 1
