"""Staff begin the kiosk: where it sends people, the PIN that ends it, how soon it forgets."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QVBoxLayout, QWidget

from checkin import pins
from ui.flow import FlowRow
from ui.forms import NumberField
from ui.kiosk.jobs import LEAST_IDLE_S, MOST_IDLE_S, Duty
from ui.theme import Role, Type
from ui.widgets import Card, KeyButton, PlainLabel


class BeginPanel(Card):
    """In the window's language, as all that staff see."""

    begun = Signal(object, str)  # the Duty, the PIN

    def __init__(self, checkpoint: str, printer: str) -> None:
        """*checkpoint*: where people are checked in. *printer* "": no badge is printed here."""
        super().__init__("plain")
        self._checkpoint = checkpoint
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 24)
        column.setSpacing(12)
        column.addWidget(PlainLabel(self.tr("Self-service kiosk"), type=Type.HEADING))
        column.addWidget(
            PlainLabel(
                self.tr(
                    "Attendees check themselves in at: {checkpoint}. The kiosk takes the whole"
                    " screen; only the PIN ends it. What it may not decide goes to the help desk."
                ).format(checkpoint=checkpoint),
                muted=True,
                wrap=True,
            )
        )
        if not printer:
            column.addWidget(
                PlainLabel(
                    self.tr("No printer is chosen in the settings: no badge is printed here."),
                    role=Role.LOOK,
                    wrap=True,
                )
            )
        self.help_desk = QLineEdit()
        self.help_desk.setMaxLength(80)
        self.pin = _pin_field()
        self.again = _pin_field()
        self.idle = NumberField()
        self.idle.setRange(LEAST_IDLE_S, MOST_IDLE_S)
        self.idle.setSingleStep(5)
        self.idle.setSuffix(self.tr(" s"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setSpacing(10)
        rows: tuple[tuple[QWidget, str], ...] = (
            (self.help_desk, self.tr("Help desk, as people find it")),
            (self.pin, self.tr("PIN, at least four digits")),
            (self.again, self.tr("The PIN once more")),
            (self.idle, self.tr("Forgets a person after")),
        )
        for widget, label in rows:
            widget.setAccessibleName(label)
            form.addRow(PlainLabel(label, muted=True), widget)
        column.addLayout(form)
        self._complaint = PlainLabel(type=Type.STRONG, role=Role.NO, wrap=True)
        self._complaint.hide()
        column.addWidget(self._complaint)
        column.addWidget(
            PlainLabel(
                self.tr(
                    "A restart of the program ends the kiosk too. Keep the laptop's keyboard and"
                    " power button out of reach."
                ),
                muted=True,
                wrap=True,
            )
        )
        column.addStretch()
        foot = FlowRow(gap=10)
        self.confirm = KeyButton(self.tr("Begin"), "Ctrl+Return", kind="primary")
        self.confirm.clicked.connect(lambda _checked=False: self._confirm())
        foot.add(self.confirm)
        column.addWidget(foot)
        self.show_duty(Duty())

    def show_duty(self, duty: Duty) -> None:
        """What was said here last; the PIN is chosen anew each time."""
        self.help_desk.setText(duty.help_desk or self._checkpoint)
        self.idle.setValue(duty.idle_s)
        self.pin.clear()
        self.again.clear()
        self.say("")

    def focus_first(self) -> None:
        (self.pin if self.help_desk.text() else self.help_desk).setFocus()

    def say(self, text: str) -> None:
        self._complaint.setText(text)
        self._complaint.setVisible(bool(text))

    def complaint(self) -> str:
        return self._complaint.text()

    def _confirm(self) -> None:
        help_desk, pin = self.help_desk.text().strip(), self.pin.text()
        if not help_desk:
            self._refuse(self.tr("Say where people are sent who need help."), self.help_desk)
        elif not pins.fits(pin):
            text = self.tr("The PIN has {least} to {most} digits.")
            self._refuse(text.format(least=pins.SHORTEST, most=pins.LONGEST), self.pin)
        elif pin != self.again.text():
            self._refuse(self.tr("The two PINs differ."), self.again)
        else:
            self.say("")
            self.pin.clear()
            self.again.clear()
            self.begun.emit(Duty(help_desk=help_desk, idle_s=self.idle.value()), pin)

    def _refuse(self, text: str, at: QWidget) -> None:
        self.say(text)
        at.setFocus()


def _pin_field() -> QLineEdit:
    field = QLineEdit()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    field.setMaxLength(pins.LONGEST)
    field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
    return field
