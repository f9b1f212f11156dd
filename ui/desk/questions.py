"""Questions of the event that are asked at the check-in, one field for each."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from checkin.model import Question
from ui.desk.card import Action
from ui.desk.panel import CONFIRM, Panel
from ui.desk.person import Person
from ui.forms import Form, Input, Values
from ui.theme import Theme


class QuestionsPanel(Panel):
    """Asks; with every required answer given, the person is in."""

    action = Action.ANSWER

    confirmed = Signal(str, object)  # the attendee's id, {question key: answer}

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._questions: tuple[Question, ...] = ()
        self._form: Form | None = None
        self.save_button = self.add_button(self.tr("Check in & print"), CONFIRM, kind="primary")
        self.save_button.clicked.connect(lambda _checked=False: self._confirm())
        self.add_close_button()

    def ask(self, person: Person, questions: Sequence[Question]) -> None:
        self.heading.setText(self.tr("Ask {name}").format(name=person.attendee.name))
        self.explained.setText(self.tr("Answers marked * are needed before the check-in."))
        if self._form is not None:
            self.body.removeWidget(self._form)
            self._form.deleteLater()
        self._questions = tuple(questions)
        self._form = Form(columns=1)
        for question in self._questions:
            star = " *" if question.required else ""
            self._form.add(question.key, question.text + star, self._input(question))
        self._form.changed.connect(self._show_whether_ready)
        self.body.insertWidget(0, self._form)
        self.begin(person.attendee.id)
        self._show_whether_ready()

    def _input(self, question: Question) -> Input:
        options: Mapping[str, str] = {}
        if question.kind == "yes_no":
            options = {"yes": self.tr("yes"), "no": self.tr("no")}
        elif question.kind == "choice":
            options = {option: option for option in question.options}
        if options:
            box = QComboBox()
            box.addItem("", "")
            for value, words in options.items():
                box.addItem(words, value)
            return box
        line = QLineEdit()
        line.setMaxLength(500)
        line.setPlaceholderText(
            {
                "number": self.tr("a number"),
                "date": self.tr("a date, like 2024-05-06"),
                "time": self.tr("a time, like 14:30"),
                "moment": self.tr("like 2024-05-06 14:30"),
                "country": self.tr("two letters, like BE"),
                "phone": self.tr("like +32 2 123 45 67"),
                "choices": ", ".join(question.options),
            }.get(question.kind, "")
        )
        return line

    def values(self) -> Values:
        return self._form.values() if self._form else {}

    def set_values(self, values: Values) -> None:
        if self._form:
            self._form.set_values(values)

    def first_input(self) -> QWidget | None:
        first = next(iter(self._questions), None)
        return self._form.field(first.key) if self._form and first else None

    def _show_whether_ready(self) -> None:
        answers = self.values()
        self.save_button.setEnabled(
            all(answers.get(one.key) for one in self._questions if one.required)
        )

    def _confirm(self) -> None:
        # Left open on purpose is an answer too, where one may: else it would be asked for ever.
        needed = {question.key for question in self._questions if question.required}
        answers = {k: text for k, text in self.values().items() if text or k not in needed}
        for question in self._questions:
            if question.kind == "choices" and answers.get(question.key):
                parts = (part.strip() for part in answers[question.key].split(","))
                answers[question.key] = "|".join(part for part in parts if part)
        self.confirmed.emit(self.opened_for, answers)
