"""Lets somebody in who was refused: with a reason, and without a dialog in the way of a scan."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout

from ui.flow import FlowRow
from ui.theme import Role, Type
from ui.widgets import Button, Card, KeyButton, PlainLabel, button_text

_CONFIRM: Final = "Ctrl+Return"


class WhyPanel(Card):
    """A few common reasons by number, or one's own words."""

    confirmed = Signal(str, str)  # attendee's id, reason
    closed = Signal()

    def __init__(self) -> None:
        super().__init__("plain")
        self._attendee = ""
        self.heading = PlainLabel(type=Type.HEADING, wrap=True)
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(6)
        column.addWidget(self.heading)
        column.addWidget(
            PlainLabel(
                self.tr("It stays in the history, beside the verdict."), muted=True, wrap=True
            )
        )
        for number, reason in enumerate(self._reasons(), start=1):
            choice = QRadioButton(button_text(f"{number}   {reason}"))
            choice.setAccessibleName(reason)
            choice.setProperty("reason", reason)
            self._group.addButton(choice, number)
            column.addWidget(choice)
        self._free = QLineEdit()
        self._free.setPlaceholderText(self.tr("Or in your own words…"))
        self._free.setAccessibleName(self.tr("The reason in your own words"))
        self._free.setMaxLength(300)
        column.addWidget(self._free)
        self._complaint = PlainLabel(type=Type.STRONG, role=Role.NO, wrap=True)
        self._complaint.hide()
        column.addWidget(self._complaint)
        column.addStretch()
        foot = FlowRow(gap=10)
        self.confirm = KeyButton(self.tr("Let in"), _CONFIRM, kind="primary")
        self.confirm.clicked.connect(lambda _checked=False: self._confirm())
        self.back = Button(self.tr("Back"), kind="quiet")
        self.back.clicked.connect(lambda _checked=False: self.closed.emit())
        foot.add(self.confirm)
        foot.add(self.back)
        column.addWidget(foot)

    def _reasons(self) -> tuple[str, ...]:
        return (
            self.tr("An organiser said yes"),
            self.tr("Speaker or escort, needed inside now"),
            self.tr("The list is wrong"),
            self.tr("There is still room"),
        )

    def open_for(self, attendee: str, name: str, refused: str) -> None:
        """Ask why *name* is let in, whom the verdict *refused* (its word) kept out."""
        self._attendee = attendee
        self.heading.setText(
            self.tr("Let in {name}? The verdict was “{refused}”.").format(
                name=name, refused=refused
            )
        )
        self._group.setExclusive(False)
        for choice in self._group.buttons():
            choice.setChecked(False)
        self._group.setExclusive(True)
        self._free.clear()
        self._say("")

    def focus_first(self) -> None:
        self._group.buttons()[0].setFocus()

    def reason(self) -> str:
        """What was typed, or else the reason chosen; "" while there is neither."""
        typed = " ".join(self._free.text().split())
        chosen = self._group.checkedButton()
        return typed or (str(chosen.property("reason")) if chosen else "")

    def complaint(self) -> str:
        return self._complaint.text()

    def _say(self, text: str) -> None:
        self._complaint.setText(text)
        self._complaint.setVisible(bool(text))

    def _confirm(self) -> None:
        if self.reason():
            self.confirmed.emit(self._attendee, self.reason())
        else:
            self._say(self.tr("Choose a reason first, or write one."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        choice = self._group.button(event.key() - Qt.Key.Key_0)
        if choice is not None:
            choice.setChecked(True)
            choice.setFocus()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
