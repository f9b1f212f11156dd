"""Write down something about a person; it stays in their history."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.desk.card import Action
from ui.desk.panel import CONFIRM, Panel
from ui.desk.person import Person
from ui.forms import Values, set_text, text_of
from ui.theme import Theme
from ui.widgets import PlainLabel


class NotePanel(Panel):
    """One free text. What was noted before is listed under it."""

    action = Action.NOTE

    confirmed = Signal(str, str)  # the attendee's id, the note

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._text = QPlainTextEdit()
        self._text.setAccessibleName(self.tr("Note"))
        self._text.setTabChangesFocus(True)
        self._text.setPlaceholderText(self.tr("What the next person at a desk should know…"))
        self._earlier = PlainLabel(muted=True, wrap=True)
        self.body.addWidget(self._text)
        self.body.addWidget(self._earlier)
        self.body.addStretch()
        self.save_button = self.add_button(self.tr("Save the note"), CONFIRM, kind="primary")
        self.save_button.clicked.connect(lambda _checked=False: self._confirm())
        self.add_close_button()
        self._text.textChanged.connect(self._show_whether_ready)

    def ask(self, person: Person) -> None:
        self.heading.setText(self.tr("Note: {name}").format(name=person.attendee.name))
        self.explained.setText(
            self.tr("Every desk sees it in the history. It is not printed and not shown to them.")
        )
        self._earlier.setText("\n".join(f"· {note}" for note in person.attendee.notes))
        self._text.setPlainText("")
        self.begin(person.attendee.id)
        self._show_whether_ready()

    def values(self) -> Values:
        return {"text": text_of(self._text)}

    def set_values(self, values: Values) -> None:
        set_text(self._text, values["text"])

    def first_input(self) -> QWidget | None:
        return self._text

    def _show_whether_ready(self) -> None:
        self.save_button.setEnabled(bool(text_of(self._text)))

    def _confirm(self) -> None:
        text, attendee = text_of(self._text), self.opened_for
        if text:
            self.confirmed.emit(attendee, text)
