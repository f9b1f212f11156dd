"""A panel that asks why: a few common reasons by number, or a free text."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from ui.desk.panel import CONFIRM, Panel
from ui.forms import Values
from ui.theme import Theme
from ui.widgets import PlainLabel, button_text

#: What confirms, as keys pressed: while the button is off its shortcut is nobody's.
_CONFIRMS: Final = tuple(
    QKeyCombination(Qt.KeyboardModifier.ControlModifier, key)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
)


class ReasonPanel(Panel):
    """Nothing goes on without a reason; a number chooses one, `Ctrl+Return` confirms.

    Each kind of panel `offer`s its common reasons once, when it is made. `confirmed` carries the
    attendee's id (or what the panel was opened for) and the reason.
    """

    confirmed = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._group = QButtonGroup(self)
        self._choices: list[QRadioButton] = []
        self.body.addWidget(PlainLabel(self.tr("Why?"), muted=True))
        self._common = QVBoxLayout()
        self.body.addLayout(self._common)
        self._free = QLineEdit()
        self._free.setPlaceholderText(self.tr("Or in your own words…"))
        self._free.setAccessibleName(self.tr("The reason in your own words"))
        self._free.setMaxLength(300)
        self.body.addWidget(self._free)
        self.body.addStretch()
        self.confirm_button = self.add_button("", CONFIRM, kind="primary")
        self.confirm_button.clicked.connect(lambda _checked=False: self._confirm())
        self.add_close_button()
        self._group.idToggled.connect(lambda _id, _on: self._show_whether_ready())
        self._free.textChanged.connect(lambda _text: self._show_whether_ready())
        self._show_whether_ready()

    def offer(self, reasons: Sequence[str], *, confirm: str) -> None:
        """Offer *reasons*, at most nine, the most common first; *confirm* is the button's word."""
        for number, reason in enumerate(reasons, start=1):
            choice = QRadioButton(button_text(f"{number}   {reason}"))
            choice.setAccessibleName(reason)
            choice.setProperty("reason", reason)
            self._group.addButton(choice, number)
            self._choices.append(choice)
            self._common.addWidget(choice)
        self.confirm_button.set_label(confirm)

    def open_for(self, key: str, heading: str, explained: str) -> None:
        """Ask for *key*, an attendee's or a fact's id; *explained* says what will happen."""
        self.heading.setText(heading)
        self.explained.setText(explained)
        self.explained.setVisible(bool(explained))
        self.set_values({"choice": "", "text": ""})
        self.begin(key)

    def reason(self) -> str:
        """What was typed, or else the reason chosen; "" while there is neither."""
        typed = " ".join(self._free.text().split())
        chosen = self._group.checkedButton()
        return typed or (str(chosen.property("reason")) if chosen else "")

    def values(self) -> Values:
        return {"choice": str(max(self._group.checkedId(), 0)), "text": self._free.text()}

    def set_values(self, values: Values) -> None:
        chosen = values["choice"]
        self._group.setExclusive(False)
        for number, choice in enumerate(self._choices, start=1):
            choice.setChecked(str(number) == chosen)
        self._group.setExclusive(True)
        self._free.setText(values["text"])

    def first_input(self) -> QWidget | None:
        return self._choices[0] if self._choices else self._free

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0
        if 1 <= number <= len(self._choices):
            self._choices[number - 1].setChecked(True)
            self._choices[number - 1].setFocus()
            return
        if not self.reason() and event.keyCombination() in _CONFIRMS:
            self.complain(self.tr("Choose a reason first, or write one."))
            return
        super().keyPressEvent(event)

    def _show_whether_ready(self) -> None:
        ready = bool(self.reason())
        self.confirm_button.setEnabled(ready)
        if ready:
            self.complain("")

    def _confirm(self) -> None:
        reason, key = self.reason(), self.opened_for
        if reason:
            self.confirmed.emit(key, reason)
