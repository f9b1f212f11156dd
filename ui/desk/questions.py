"""Questions of the event that are asked at the check-in, one field for each."""

from collections.abc import Mapping, Sequence
from datetime import UTC, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from checkin import answers, attachments
from checkin.model import Attached, Question
from ui import messages
from ui.desk.answer_fields import FileField, SeveralField
from ui.desk.card import Action
from ui.desk.panel import CONFIRM, Panel
from ui.desk.person import Person
from ui.forms import Form, Input, Values
from ui.readers.camera_panel import CameraPanel
from ui.theme import Theme


class QuestionsPanel(Panel):
    """Asks; with every required answer given, the person is in."""

    action = Action.ANSWER

    file_given = Signal(str, object)  # the question's key; a Path or QImage to be read
    confirmed = Signal(str, object, object)  # attendee's id, {question key: answer}, its Attached

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._questions: tuple[Question, ...] = ()
        self._zone: tzinfo = UTC
        self._form: Form | None = None
        self._files: dict[str, Attached] = {}  # by the answer that stands for each
        self.save_button = self.add_button(self.tr("Check in & print"), CONFIRM, kind="primary")
        self.save_button.clicked.connect(lambda _checked=False: self._confirm())
        self.add_close_button()

    def ask(self, person: Person, questions: Sequence[Question], zone: tzinfo) -> None:
        """Ask *person*; *zone* is the event's."""
        self.heading.setText(self.tr("Ask {name}").format(name=person.attendee.name))
        self.explained.setText(self.tr("Answers marked * are needed before the check-in."))
        if self._form is not None:
            self.body.removeWidget(self._form)
            self._form.deleteLater()
        self._questions, self._zone = tuple(questions), zone
        self._form = Form(columns=1)
        for question in self._questions:
            star = " *" if question.required else ""
            self._form.add(question.key, question.text + star, self._input(question), wrap=True)
        self._form.changed.connect(self._show_whether_ready)
        self.body.insertWidget(0, self._form)
        self.begin(person.attendee.id)
        self._let_go(but=self.values())
        self._show_whether_ready()

    def _input(self, question: Question) -> Input:
        match question.kind:
            case "yes_no":
                return _box({"yes": self.tr("yes"), "no": self.tr("no")})
            case "choice":
                return _box({option: option for option in question.options})
            case "choices":
                return SeveralField(question.options)
            case "file":
                return self._file_field(question.key)
        line = QLineEdit()
        line.setMaxLength(2000)
        line.setPlaceholderText(self._wanted(question))
        return line

    def _wanted(self, question: Question) -> str:
        """What will do, in a few words; "" where anything will."""
        kind = {
            "yes_no": self.tr("yes"),
            "number": self.tr("a number"),
            "date": self.tr("a date, like 2024-05-06"),
            "time": self.tr("a time, like 14:30"),
            "moment": self.tr("like 2024-05-06 14:30"),
            "country": self.tr("two letters, like BE"),
            "phone": self.tr("like +32 2 123 45 67"),
        }.get(question.kind, "")
        limits = answers.limits(question)
        return ", ".join(filter(None, (kind, messages.of_detail(limits) if limits else "")))

    # -- files

    def _file_field(self, question: str) -> FileField:
        field = FileField(camera=self._camera() is not None)
        field.given.connect(lambda given: self._read(field, question, given))
        field.still_wanted.connect(lambda: self._photograph(field))
        return field

    def _camera(self) -> CameraPanel | None:
        """The camera whose picture is in view beside the panel."""
        found = self.window().findChildren(CameraPanel)
        return next((one for one in found if one.isVisible()), None)

    def _photograph(self, field: FileField) -> None:
        camera = self._camera()
        still = camera.still() if camera is not None else None
        if still is None or still.isNull():
            self.complain(self.tr("The camera shows no picture. Start it, or choose a file."))
        else:
            field.give(still)

    def _read(self, field: FileField, question: str, given: object) -> None:
        if field is not self._file_field_of(question):
            return  # of whoever was asked before
        self.complain("")
        self._show_whether_ready()
        self.file_given.emit(question, given)

    def _file_field_of(self, question: str) -> FileField | None:
        """None where the question is no longer asked."""
        asked = any(one.key == question for one in self._questions)
        field = self._form.field(question) if self._form and asked else None
        return field if isinstance(field, FileField) else None

    def show_file(self, question: str, file: Attached) -> None:
        """The file given for *question* was read."""
        field = self._file_field_of(question)
        if field is not None:
            answer, size = attachments.answer_of(file), max(1, len(file.data) // 1000)
            self._files[answer] = file
            field.take(answer, self.tr("{name} ({size} KB)").format(name=file.name, size=size))
            self._show_whether_ready()

    def refuse_file(self, question: str, why: str) -> None:
        """The file given for *question* is none that can be kept."""
        field = self._file_field_of(question)
        if field is not None:
            field.refuse()
            self._show_whether_ready()
        self.complain(why)

    # -- the panel

    def values(self) -> Values:
        return self._form.values() if self._form else {}

    def set_values(self, values: Values) -> None:
        if self._form:
            self._form.set_values(values)
        for question in self._questions:
            file = self._files.get(values.get(question.key, ""))
            if file is not None:
                self.show_file(question.key, file)

    def first_input(self) -> QWidget | None:
        first = next(iter(self._questions), None)
        return self._form.field(first.key) if self._form and first else None

    def drop_draft(self, key: str) -> None:
        super().drop_draft(key)
        self._let_go(but={} if key == self.opened_for else self.values())

    def _let_go(self, *, but: Values) -> None:
        """Keep only the files of the drafts, and those that *but* names."""
        needed = {text for values in (*self._drafts.values(), but) for text in values.values()}
        self._files = {answer: file for answer, file in self._files.items() if answer in needed}

    def _show_whether_ready(self) -> None:
        given = self.values()
        fields = self._form.findChildren(FileField) if self._form else []
        reads = any(field.reading for field in fields)
        answered = all(given.get(q.key) for q in self._questions if q.required)
        self.save_button.setEnabled(answered and not reads)

    def _confirm(self) -> None:
        # Left open on purpose is an answer too, where one may: else it would be asked for ever.
        given = {q.key: self.values()[q.key] for q in self._questions}
        wrong = next(
            (q for q in self._questions if not answers.will_do(q, given[q.key], self._zone)), None
        )
        if wrong is not None:
            words = self.tr("“{question}” needs another answer: {wanted}.")
            self.complain(words.format(question=wrong.text, wanted=self._wanted(wrong)))
            self._go_to(wrong.key)
            return
        files = [self._files[text] for text in given.values() if text in self._files]
        self.confirmed.emit(self.opened_for, given, files)

    def _go_to(self, question: str) -> None:
        field = self._form.field(question) if self._form else None
        if field is not None:
            field.setFocus()
            self.body_area.ensureWidgetVisible(field)


def _box(options: Mapping[str, str]) -> QComboBox:
    box = QComboBox()
    # A long answer is cut in the box, and whole in the list: else it would push the box out.
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.addItem("", "")
    for value, words in options.items():
        box.addItem(words, value)
    return box
