"""Every field of a person, to correct; the same at the desk and in the back office."""

from typing import Final

from PySide6.QtWidgets import QComboBox, QLineEdit

from checkin.model import Attendee, Status
from ui import messages
from ui.choices import Choices
from ui.field_words import field_word
from ui.forms import Form, Input, Values

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


class PersonForm(Form):
    """Two columns with all that can be corrected of a person."""

    def __init__(self) -> None:
        super().__init__()
        for number, keys in enumerate((LEFT, RIGHT)):
            for key in keys:
                self.add(key, field_word(key), self._input(key), column=number)

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


def fill_choices(form: Form, offered: Choices) -> None:
    """Offer the event's categories and the world's countries in the form's two lists."""
    category, country = form.field("category"), form.field("country")
    assert isinstance(category, QComboBox)
    assert isinstance(country, QComboBox)
    for box in (category, country):
        box.blockSignals(True)
        box.clear()
    for one in offered.categories:
        category.addItem(one.name, one.name)
    country.addItem("", "")
    for code, name in offered.countries:
        country.addItem(name, code)
    for box in (category, country):
        box.setCurrentIndex(0)
        box.blockSignals(False)
