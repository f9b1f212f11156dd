"""The PIN pad that ends the kiosk. For staff, in the window's language."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from checkin import pins
from ui.kiosk.keypad import DigitKeys
from ui.kiosk.parts import BigButton, KioskPage, words
from ui.kiosk.sheet import Measure

_DOT = "●"


class PinPage(KioskPage):
    """Digits by touch or by key; what was typed is shown as dots."""

    entered = Signal(str)
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pin = ""
        self.setAccessibleName(self.tr("PIN of the staff"))
        title = words("title", centred=True)
        title.setText(self.tr("Staff PIN"))
        self.dots = words("title", centred=True, wrap=False)
        self._said = words("lead", centred=True)
        self.pad = DigitKeys()
        self.pad.speak(self.tr("Delete"))
        self.pad.pressed.connect(self._press)
        self.pad.deleted.connect(self._delete)
        self.confirm = BigButton(self.tr("End the kiosk"), "primary")
        self.confirm.clicked.connect(lambda _on=False: self._enter())
        self.back = BigButton(self.tr("Back"))
        self.back.clicked.connect(lambda _on=False: self.closed.emit())
        self._foot = foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.back, stretch=2)
        foot.addWidget(self.confirm, stretch=2)
        foot.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch()
        middle.addWidget(self.pad)
        middle.addStretch()
        for widget in (title, self.dots, self._said):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.column.addLayout(middle)
        self.column.addStretch(1)
        self.column.addLayout(foot)
        self._show()

    def fit(self, measure: Measure) -> None:
        super().fit(measure)
        self.pad.fit(measure)
        self._foot.setSpacing(measure.space(16))

    def wipe(self) -> None:
        self._pin = ""
        self._said.setText("")
        self._show()

    def say(self, text: str) -> None:
        """What came of the last try; what was typed is gone."""
        self._pin = ""
        self._said.setText(text)
        self._said.setAccessibleName(text)
        self._show()

    def said(self) -> str:
        return self._said.text()

    def be_open(self, *, is_open: bool) -> None:
        """Take digits, or wait."""
        for key in (*self.pad.keys.values(), self.pad.delete, self.confirm):
            key.setEnabled(is_open)
        self._show()

    @property
    def is_open(self) -> bool:
        return self.pad.delete.isEnabled()

    def typed(self, text: str) -> bool:
        for sign in text:
            if sign in self.pad.keys:
                self._press(sign)
        return True

    def _press(self, digit: str) -> None:
        if self.is_open and len(self._pin) < pins.LONGEST:
            self._pin += digit
            self._show()

    def _delete(self) -> None:
        self._pin = self._pin[:-1]
        self._show()

    def _enter(self) -> None:
        if self.is_open and pins.fits(self._pin):
            pin, self._pin = self._pin, ""
            self._show()
            self.entered.emit(pin)

    def _show(self) -> None:
        self.dots.setText(" ".join(_DOT * len(self._pin)) or "–")
        count = self.tr("%n digit(s) typed", "", len(self._pin))
        self.dots.setAccessibleName(count)
        self.confirm.setEnabled(self.is_open and pins.fits(self._pin))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() in self.pad.keys:
            self._press(event.text())
        elif event.key() == Qt.Key.Key_Backspace:
            self._delete()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
