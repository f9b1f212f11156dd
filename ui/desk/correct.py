"""Correct what the list says of a person; the badge beside it follows each letter."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from ui.choices import Choices
from ui.desk.card import Action
from ui.desk.panel import CONFIRM, Panel
from ui.desk.person import Person
from ui.forms import Values
from ui.person_form import PersonForm, field_values, fill_choices
from ui.theme import Theme

#: After the last letter, in milliseconds, before the badge is drawn anew.
PREVIEW_AFTER_MS = 150


class CorrectPanel(Panel):
    """Every field of a person; saving sends only those that were changed."""

    action = Action.CORRECT

    confirmed = Signal(str, object)  # the attendee's id, {field: new text}
    edited = Signal(str, object)  # the same while typing, for the preview

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._shown: Values = {}
        self._form = PersonForm()
        self.body.addWidget(self._form)
        self.body.addStretch()
        self.save_button = self.add_button(self.tr("Save"), CONFIRM, kind="primary")
        self.save_button.clicked.connect(lambda _checked=False: self._confirm())
        self.add_close_button()
        self._wait = QTimer(self, singleShot=True, interval=PREVIEW_AFTER_MS)
        self._wait.timeout.connect(self._tell_preview)
        self._form.changed.connect(self._wait.start)

    def ask(self, person: Person, choices: Choices) -> None:
        attendee = person.attendee
        self.heading.setText(self.tr("Correct: {name}").format(name=attendee.name))
        self.explained.setText(
            self.tr("Your corrections lie over the list; a later list does not undo them.")
        )
        fill_choices(self._form, choices)
        self._shown = field_values(attendee)
        self._form.set_values(self._shown)
        self.begin(attendee.id)

    def changes(self) -> Values:
        """The fields whose text differs from what was shown, with their new texts."""
        return {
            key: text for key, text in self.values().items() if text != self._shown.get(key, "")
        }

    def values(self) -> Values:
        return self._form.values()

    def set_values(self, values: Values) -> None:
        self._form.set_values(values)

    def first_input(self) -> QWidget | None:
        return self._form.field("given_name")

    def field(self, key: str) -> QWidget:
        return self._form.field(key)

    def focus_field(self, key: str) -> None:
        """Go to one field at once, for a name that does not fit on its badge."""
        self._form.field(key).setFocus()

    def _tell_preview(self) -> None:
        if self.isVisible():
            self.edited.emit(self.opened_for, self.changes())

    def _confirm(self) -> None:
        changes, attendee = self.changes(), self.opened_for
        self.confirmed.emit(attendee, changes)
