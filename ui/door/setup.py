"""Says once what a door is for: its room, and what a scan there means."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QVBoxLayout

from checkin.door import Mode
from ui.door.jobs import Choices, Duty
from ui.door.words import DoorWords
from ui.flow import FlowRow
from ui.forms import ElidedBox
from ui.theme import Role, Type
from ui.widgets import Button, Card, KeyButton, PlainLabel


class SetupPanel(Card):
    """Room or checkpoint, and direction. The programme does the rest."""

    decided = Signal(object)  # the Duty
    closed = Signal()

    def __init__(self, words: DoorWords) -> None:
        super().__init__("plain")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        column.addWidget(PlainLabel(self.tr("What is this door for?"), type=Type.HEADING))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "Choose the room once: the programme says which session is on, and when"
                    " people come out."
                ),
                muted=True,
                wrap=True,
            )
        )
        self.room = ElidedBox()
        self.pinned = ElidedBox()
        self.mode = ElidedBox()
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setSpacing(10)
        for widget, label in (
            (self.room, self.tr("Room")),
            (self.pinned, self.tr("Session")),
            (self.mode, self.tr("A scan means")),
        ):
            widget.setAccessibleName(label)
            widget.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            widget.setMinimumContentsLength(28)
            form.addRow(PlainLabel(label, muted=True), widget)
        for mode in Mode:
            self.mode.addItem(words.mode(mode), mode.value)
        column.addLayout(form)
        self._complaint = PlainLabel(type=Type.STRONG, role=Role.NO, wrap=True)
        self._complaint.hide()
        column.addWidget(self._complaint)
        column.addStretch()
        foot = FlowRow(gap=10)
        self.confirm = KeyButton(self.tr("Open this door"), "Ctrl+Return", kind="primary")
        self.confirm.clicked.connect(lambda _checked=False: self._confirm())
        self.back = Button(self.tr("Back"), kind="quiet")
        self.back.clicked.connect(lambda _checked=False: self.closed.emit())
        foot.add(self.confirm)
        foot.add(self.back)
        column.addWidget(foot)

    def show_choices(self, found: Choices) -> None:
        duty = found.duty
        self.room.clear()
        self.room.addItem(self.tr("No room of the programme"), "")
        for room in found.rooms:
            self.room.addItem(room, room)
        self.pinned.clear()
        self.pinned.addItem(self.tr("As the programme says"), "")
        for checkpoint in found.checkpoints:
            self.pinned.addItem(checkpoint.name, checkpoint.key)
        if not duty.chosen and found.rooms:
            duty = Duty(room=found.rooms[0])
        for widget, value in (
            (self.room, duty.room),
            (self.pinned, duty.pinned),
            (self.mode, duty.mode.value),
        ):
            widget.setCurrentIndex(max(0, widget.findData(value)))
        self.back.setVisible(found.duty.chosen)
        self._say("")

    def focus_first(self) -> None:
        self.room.setFocus()

    def duty(self) -> Duty:
        """What is chosen now."""
        return Duty(
            room=str(self.room.currentData() or ""),
            pinned=str(self.pinned.currentData() or ""),
            mode=Mode(self.mode.currentData()),
        )

    def _say(self, text: str) -> None:
        self._complaint.setText(text)
        self._complaint.setVisible(bool(text))

    def _confirm(self) -> None:
        if self.duty().chosen:
            self.decided.emit(self.duty())
        else:
            self._say(self.tr("Choose a room, or one session."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.back.isVisible():
            self.closed.emit()
        else:
            super().keyPressEvent(event)
