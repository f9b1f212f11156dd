"""Correct what the list says of a person; the badge beside it follows each letter."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from checkin.model import Attendee, Status
from ui import messages
from ui.desk.field_words import field_word
from ui.desk.panel import CONFIRM, Form, Input, Panel, Values
from ui.desk.person import Choices, Person
from ui.theme import Theme

#: After the last letter, in milliseconds, before the badge is drawn anew.
PREVIEW_AFTER_MS = 150

#: Fields in the order in which desks correct them; what is printed comes first.
LEFT: Final = (
    *("given_name", "family_name", "title", "badge_name", "organisation", "job_title"),
    *("country", "category", "pronouns"),
)
RIGHT: Final = (
    *("email", "phone", "language", "status", "attention", "vip", "blocked"),
    *("valid_from", "valid_until", "accompanying", "consents"),
)


def field_values(attendee: Attendee) -> Values:
    """The fields of *attendee* that a form shows, as facts write them."""
    values: Values = {}
    for key in (*LEFT, *RIGHT):
        value = getattr(attendee, key)
        if isinstance(value, bool):
            values[key] = "yes" if value else ""
        elif value is None:
            values[key] = ""
        else:
            values[key] = value.isoformat() if hasattr(value, "isoformat") else str(value)
    return values


class CorrectPanel(Panel):
    """Every field of a person; saving sends only those that were changed."""

    confirmed = Signal(str, object)  # the attendee's id, {field: new text}
    edited = Signal(str, object)  # the same while typing, for the preview

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._shown: Values = {}
        self._form = Form()
        self._build_fields()
        self.body.addWidget(self._form)
        self.body.addStretch()
        self.save_button = self.add_button(self.tr("Save"), CONFIRM, kind="primary")
        self.save_button.clicked.connect(lambda _checked=False: self._confirm())
        self.add_close_button()
        self._wait = QTimer(self, singleShot=True, interval=PREVIEW_AFTER_MS)
        self._wait.timeout.connect(self._tell_preview)
        self._form.changed.connect(self._wait.start)

    def _build_fields(self) -> None:
        for number, keys in enumerate((LEFT, RIGHT)):
            for key in keys:
                self._form.add(key, field_word(key), self._input(key), column=number)

    def _input(self, key: str) -> Input:
        if key in ("country", "category"):
            return QComboBox()
        if key == "status":
            box = QComboBox()
            for status in Status:
                box.addItem(messages.of_status(status), status.value)
            return box
        if key in ("vip", "blocked"):
            box = QComboBox()
            box.addItem(self.tr("no"), "")
            box.addItem(self.tr("yes"), "yes")
            return box
        line = QLineEdit()
        line.setMaxLength(300)
        line.setPlaceholderText(
            {
                "badge_name": self.tr("if other than the full name"),
                "language": self.tr("en, fr, nl, de …"),
                "attention": self.tr("shown in amber at every desk"),
                "valid_from": self.tr("like 2024-05-06T08:00+02:00"),
                "valid_until": self.tr("like 2024-05-08T18:00+02:00"),
            }.get(key, "")
        )
        return line

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

    def focus_field(self, key: str) -> None:
        """Go to one field at once, for a name that does not fit on its badge."""
        self._form.field(key).setFocus()

    def _tell_preview(self) -> None:
        if self.isVisible():
            self.edited.emit(self.opened_for, self.changes())

    def _confirm(self) -> None:
        changes, attendee = self.changes(), self.opened_for
        self.drop_draft()
        self.confirmed.emit(attendee, changes)


def fill_choices(form: Form, choices: Choices) -> None:
    """Offer the event's categories and the world's countries in the form's two lists."""
    category, country = form.field("category"), form.field("country")
    assert isinstance(category, QComboBox)
    assert isinstance(country, QComboBox)
    for box in (category, country):
        box.blockSignals(True)
        box.clear()
    for one in choices.categories:
        category.addItem(one.name, one.name)
    country.addItem("", "")
    for code, name in choices.countries:
        country.addItem(name, code)
    for box in (category, country):
        box.setCurrentIndex(0)
        box.blockSignals(False)
