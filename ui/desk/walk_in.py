"""Somebody who is not on the list: name, organisation, category, then the badge."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ui import messages
from ui.choices import Choices
from ui.desk.card import Action
from ui.desk.correct import PREVIEW_AFTER_MS
from ui.desk.model import Found
from ui.desk.panel import CONFIRM, Panel
from ui.field_words import field_word
from ui.forms import Form, Values
from ui.person_form import fill_choices
from ui.theme import Role, Theme, Type
from ui.widgets import KeyButton, PlainLabel

#: What is asked for, with the column it stands in.
FIELDS: Final = (
    *(("given_name", 0), ("family_name", 0), ("organisation", 0)),
    *(("category", 1), ("country", 1), ("email", 1)),
)

#: How the category of most people begins: participant, Teilnehmer, deelnemer, attendee, visitor.
USUAL: Final = ("partic", "teiln", "deeln", "attend", "visit", "besuch", "bezoek")


class WalkInPanel(Panel):
    """Six fields, of which a name is enough; who looks like somebody on the list is shown."""

    action = Action.WALK_IN

    confirmed = Signal(object)  # {field: text}
    edited = Signal(object)  # the same while typing, for the preview and the look for doubles
    chosen = Signal(str)  # the id of somebody on the list who is meant after all

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.heading.setText(self.tr("Walk-in"))
        self.explained.setText(self.tr("Enter goes to the next field. Only a name is needed."))
        self._form = Form()
        for key, column in FIELDS:
            boxed = key in ("category", "country")
            line: QLineEdit | QComboBox = QComboBox() if boxed else QLineEdit()
            self._form.add(key, field_word(key), line, column=column)
        self.body.addWidget(self._form)
        self._double = PlainLabel(type=Type.STRONG, role=Role.LOOK, wrap=True)
        self._double.hide()
        self._doubles: tuple[Found, ...] = ()
        self._last_category = ""
        self.body.addWidget(self._double)
        self.body.addStretch()
        self.save_button = self.add_button(self.tr("Check in & print"), CONFIRM, kind="primary")
        self.save_button.clicked.connect(lambda _checked=False: self._confirm())
        self.take_button: KeyButton = self.add_button(self.tr("It is this person"), "F7")
        self.take_button.clicked.connect(lambda _checked=False: self._take())
        self.take_button.hide()
        self.add_close_button()
        self._wait = QTimer(self, singleShot=True, interval=PREVIEW_AFTER_MS)
        self._wait.timeout.connect(self._tell)
        self._form.changed.connect(self._changed)

    def ask(self, choices: Choices, typed: str = "") -> None:
        """Open empty, or with the name that was *typed* into the field and found nobody."""
        fill_choices(self._form, choices)
        self._form.set_values({"category": self._likely_category(choices)})
        self._form.set_values(dict.fromkeys(("given_name", "family_name"), ""))
        self._form.set_values(dict.fromkeys(("organisation", "email"), ""))
        self.show_doubles(())
        self.begin("")
        if typed and not self.is_touched():
            # One word or many: never split by guess. What was typed is the whole name.
            self._form.set_values({"given_name": typed})
        self._changed()

    def _likely_category(self, choices: Choices) -> str:
        """The one of the walk-in before; for the first one what most people are called."""
        names = [category.name for category in choices.categories]
        if self._last_category in names or not names:
            return self._last_category
        usual = [name for name in names if name.casefold().startswith(USUAL)]
        return (usual or names)[0]

    def show_doubles(self, found: Sequence[Found]) -> None:
        """Say who on the list has that name already."""
        self._doubles = tuple(found)
        self._double.setVisible(bool(found))
        self.take_button.setVisible(len(found) == 1)
        lines = (
            f"{one.attendee.name} · {one.line}" if one.line else one.attendee.name for one in found
        )
        who = messages.in_a_row(lines)
        self._double.setText(self.tr("▲ Already on the list: {who}").format(who=who))

    def values(self) -> Values:
        return self._form.values()

    def set_values(self, values: Values) -> None:
        self._form.set_values(values)

    def first_input(self) -> QWidget | None:
        given = self._form.field("given_name")
        family = self._form.field("family_name")
        assert isinstance(given, QLineEdit)
        return family if given.text() else given

    def _changed(self) -> None:
        values = self.values()
        self.save_button.setEnabled(bool(values["given_name"] or values["family_name"]))
        self._wait.start()

    def _tell(self) -> None:
        if self.isVisible():
            self.edited.emit(self.values())

    def _take(self) -> None:
        if self._doubles:
            self.chosen.emit(self._doubles[0].attendee.id)

    def _confirm(self) -> None:
        self._last_category = self.values()["category"]
        self.confirmed.emit({key: text for key, text in self.values().items() if text})
