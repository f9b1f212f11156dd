"""Registers the person shown for a session, or takes them out of it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout

from ui.forms import ElidedBox
from ui.people.jobs import Details
from ui.theme import Role
from ui.widgets import Button, Card, PlainLabel


class Registering(Card):
    """One list of all sessions, those of the person ticked, and one button."""

    wanted = Signal(str, str, bool)  # attendee, session, whether they are to be registered

    def __init__(self, when: Callable[[datetime | None], str]) -> None:
        super().__init__("plain")
        self._when = when
        self._attendee = ""
        self._own: frozenset[str] = frozenset()
        self.sessions = ElidedBox()
        self.sessions.setAccessibleName(self.tr("Session"))
        self.sessions.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.sessions.setMinimumContentsLength(12)
        self.sessions.currentIndexChanged.connect(lambda _index: self._name_button())
        self.button = Button("")
        self.button.clicked.connect(lambda _checked=False: self._press())
        self._told = PlainLabel(role=Role.LOOK, wrap=True)
        self._told.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addWidget(self.sessions)
        column.addWidget(self.button)
        column.addWidget(self._told)

    def show_person(self, details: Details) -> None:
        """Offer the sessions to this person; what was told of another one is gone."""
        if details.attendee.id != self._attendee:
            self.say("")
        self._attendee = details.attendee.id
        self._own = frozenset(session.key for session in details.sessions)
        chosen = self.sessions.currentData()
        self.sessions.blockSignals(True)
        self.sessions.clear()
        for session in details.programme:
            mark = "✔ " if session.key in self._own else ""
            when = self._when(session.starts)
            words = " · ".join(part for part in (session.title, when, session.room) if part)
            self.sessions.addItem(f"{mark}{words}", session.key)
        self.sessions.setCurrentIndex(max(0, self.sessions.findData(chosen)))
        self.sessions.blockSignals(False)
        self._name_button()
        self.setVisible(bool(details.programme))

    def say(self, text: str) -> None:
        """What to know of the registration just made; "" takes it away."""
        self._told.setText(f"▲ {text}" if text else "")
        self._told.setVisible(bool(text))

    def told(self) -> str:
        return self._told.text()

    def _is_own(self) -> bool:
        return str(self.sessions.currentData() or "") in self._own

    def _name_button(self) -> None:
        words = self.tr("Take out of this session") if self._is_own() else self.tr("Register")
        self.button.setText(words)
        self.button.setAccessibleName(words)

    def _press(self) -> None:
        session = str(self.sessions.currentData() or "")
        if session:
            self.say("")
            self.wanted.emit(self._attendee, session, not self._is_own())
