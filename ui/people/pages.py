"""Pages that open in the place of the list: correct, replace, erase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from checkin.model import Attendee
from ui.choices import Choices
from ui.field_words import field_word
from ui.forms import Form, Values
from ui.person_form import PersonForm, field_values, fill_choices
from ui.side_page import CONFIRM, SidePage
from ui.theme import Role, Theme, Type
from ui.widgets import PlainLabel


class CorrectPage(SidePage):
    """Every field of a person; saving sends only those that were changed."""

    confirmed = Signal(str, object)  # the attendee's id, {field: new text}

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._attendee = ""
        self._shown: Values = {}
        self.form = PersonForm()
        self.body.addWidget(self.form)
        self.body.addStretch()
        self.save_button = self.add_button(self.tr("Save"), CONFIRM, kind="primary")
        self.save_button.clicked.connect(lambda _checked=False: self._confirm())
        self.add_close_button()

    def ask(self, attendee: Attendee, choices: Choices) -> None:
        self.complain("")
        self.explain(
            self.tr("Correct: {name}").format(name=attendee.name),
            self.tr("Your corrections lie over the list; a later list does not undo them."),
        )
        fill_choices(self.form, choices)
        self._attendee = attendee.id
        self.form.set_values(field_values(attendee))
        self._shown = self.form.values()

    def changes(self) -> Values:
        return {key: text for key, text in self.form.values().items() if text != self._shown[key]}

    def first_input(self) -> QWidget | None:
        return self.form.field("given_name")

    def _confirm(self) -> None:
        self.confirmed.emit(self._attendee, self.changes())


#: What says who somebody is; the rest of a registration stays with it.
REPLACED = (
    *(("given_name", 0), ("family_name", 0), ("title", 0), ("badge_name", 0)),
    *(("organisation", 1), ("job_title", 1), ("email", 1), ("phone", 1)),
)


class ReplacePage(SidePage):
    """A colleague comes instead: the ticket stays, the name is new, earlier badges are void."""

    confirmed = Signal(str, object, str)  # the attendee's id, {field: text}, the reason

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._attendee = ""
        self.form = Form()
        for key, column in REPLACED:
            self.form.add(key, field_word(key), QLineEdit(), column=column)
        self.form.add("reason", self.tr("Reason"), QLineEdit(), column=0)
        self.form.changed.connect(self._show_whether_ready)
        self.body.addWidget(self.form)
        self.body.addStretch()
        self.replace_button = self.add_button(self.tr("Replace"), CONFIRM, kind="primary")
        self.replace_button.clicked.connect(lambda _checked=False: self._confirm())
        self.add_close_button()

    def ask(self, attendee: Attendee) -> None:
        self.complain("")
        self.explain(
            self.tr("Who comes instead of {name}?").format(name=attendee.name),
            self.tr(
                "Ticket and sessions stay with the registration. Badges printed so far stop"
                " working; the history keeps both people."
            ),
        )
        self._attendee = attendee.id
        self.form.set_values({key: "" for key, _ in REPLACED} | {"reason": ""})
        self.form.set_values({"organisation": attendee.organisation})
        self._show_whether_ready()

    def first_input(self) -> QWidget | None:
        return self.form.field("given_name")

    def _show_whether_ready(self) -> None:
        values = self.form.values()
        names = ("given_name", "family_name", "badge_name")
        self.replace_button.setEnabled(any(values[name] for name in names))

    def _confirm(self) -> None:
        values = self.form.values()
        reason = values.pop("reason")
        given = {key: text for key, text in values.items() if text}
        self.confirmed.emit(self._attendee, given, reason)


class ErasePage(SidePage):
    """Erase a person for good, once a word was typed: no key pressed by chance does it."""

    confirmed = Signal(str, str)  # the attendee's id, the reason

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._attendee = ""
        self.word = self.tr("erase")
        self._warning = PlainLabel(
            self.tr(
                "Every fact about this person is emptied, here and at every desk that receives it."
                " All backups of this event are deleted, since they would bring the person back."
                " The list cannot bring the person back either. It cannot be undone."
            ),
            type=Type.STRONG,
            role=Role.NO,
            wrap=True,
        )
        self.body.addWidget(self._warning)
        self.form = Form(columns=1)
        self.form.add("reason", self.tr("Reason, for the journal"), QLineEdit())
        self._field = QLineEdit()
        label = self.tr("Type “{word}” to confirm").format(word=self.word)
        self.form.add("word", label, self._field)
        self.form.changed.connect(self._show_whether_ready)
        self.body.addWidget(self.form)
        self.body.addStretch()
        self.erase_button = self.add_button(self.tr("Erase for good"), CONFIRM)
        self.erase_button.clicked.connect(lambda _checked=False: self._confirm())
        self.add_close_button()

    def ask(self, attendee: Attendee) -> None:
        self.complain("")
        self.explain(self.tr("Erase everything about {name}?").format(name=attendee.name))
        self._attendee = attendee.id
        self.form.set_values({"reason": "", "word": ""})
        self._show_whether_ready()

    def first_input(self) -> QWidget | None:
        return self.form.field("reason")

    def _ready(self) -> bool:
        return self.form.values()["word"].casefold() == self.word.casefold()

    def _show_whether_ready(self) -> None:
        self.erase_button.setEnabled(self._ready())

    def _confirm(self) -> None:
        if self._ready():
            self.confirmed.emit(self._attendee, self.form.values()["reason"])
