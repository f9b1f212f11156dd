"""Questions of the event, one at a time, with answers that a finger hits."""

from collections.abc import Callable, Sequence
from datetime import UTC, date, tzinfo
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QScroller,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from checkin import answers
from checkin.model import Question
from ui.kiosk.keypad import DigitKeys, LetterKeys
from ui.kiosk.parts import BigButton, KeysOnly, KioskPage, fitting, words
from ui.kiosk.sheet import Measure
from ui.kiosk.words import ENGLISH, Words
from ui.widgets import scrolled

_DATE: Final = "DD.MM.YYYY"


class QuestionsPage(KioskPage):
    """Emits the answers when the last one is given; or that somebody must help."""

    answered = Signal(object)  # {question key: answer}
    gave_up = Signal()  # an answer that only a person can take

    def __init__(self) -> None:
        super().__init__()
        self._words = ENGLISH
        self._questions: tuple[Question, ...] = ()
        self._zone: tzinfo = UTC
        self._at = 0
        self._answers: dict[str, str] = {}
        self._question = fitting("line", lines=1.7)
        self._says = words("note", centred=True)
        self.line = KeysOnly()
        self.line.entered.connect(self._go_on)
        self.line.textChanged.connect(self._show_whether_ready)
        self.letters = LetterKeys()
        self.letters.pressed.connect(self.line.press)
        self.letters.deleted.connect(self.line.backspace)
        self.digits = DigitKeys()
        self.digits.pressed.connect(self._digit)
        self.digits.deleted.connect(self._delete)
        self.decimals = DigitKeys(",")
        self.decimals.pressed.connect(self._digit)
        self.decimals.deleted.connect(self._delete)
        self.options: list[BigButton] = []
        self._list = QWidget()
        self._rows = QGridLayout(self._list)
        self._choices = scrolled(self._list)
        QScroller.grabGesture(self._choices.viewport(), QScroller.ScrollerGestureType.TouchGesture)
        self._middle = QWidget()
        self._inputs = QStackedLayout(self._middle)
        for page in (self._choices, _below(self.letters), *map(_centred, self._pads())):
            self._inputs.addWidget(page)
        self.skip = BigButton()
        self.skip.clicked.connect(lambda _on=False: self._take(""))
        self.go_on = BigButton(kind="primary")
        self.go_on.clicked.connect(lambda _on=False: self._go_on())
        self._foot = QHBoxLayout()
        self._foot.addWidget(self.line, stretch=3)
        self._below = QHBoxLayout()
        self.column.addWidget(self._question)
        self.column.addWidget(self._says)
        self.column.addLayout(self._foot)
        self.column.addWidget(self._middle, stretch=1)
        self.column.addLayout(self._below)

    def _pads(self) -> tuple[DigitKeys, DigitKeys]:
        return self.digits, self.decimals

    def speak(self, language: str, said: Words) -> None:
        self._words = said
        self.skip.set_label(said.skip)
        self.go_on.set_label(said.go_on)
        self.letters.speak(language, said)
        for pad in self._pads():
            pad.speak(said.delete)

    def fit(self, measure: Measure) -> None:
        super().fit(measure)
        self.letters.fit(measure)
        for pad in self._pads():
            pad.fit(measure)
        for row in (self._foot, self._below, self._rows):
            row.setSpacing(measure.space(12))

    def ask(self, questions: Sequence[Question], zone: tzinfo) -> None:
        """Begin with the first of *questions*; *zone* is the event's."""
        self.wipe()
        self._questions, self._zone = tuple(questions), zone
        self._show()

    def wipe(self) -> None:
        self._questions, self._at, self._answers = (), 0, {}
        self._question.setText("")
        self._says.setText("")
        self.line.wipe()
        self._offer(())

    @property
    def asked(self) -> Question | None:
        """The question in view."""
        return self._questions[self._at] if self._at < len(self._questions) else None

    def said(self) -> str:
        return self._says.text()

    def focus_first(self) -> None:
        if self.line.isVisibleTo(self):
            self.line.setFocus()
        else:
            self.setFocus()

    def typed(self, text: str) -> bool:
        if self.line.isVisibleTo(self):
            self.line.press(text)
        return self.line.isVisibleTo(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits of a date: its field takes no keys itself, because of the dots between them."""
        dated = self.asked is not None and self.asked.kind == "date"
        if dated and event.text() in self.digits.keys:
            self._digit(event.text())
        elif dated and event.key() == Qt.Key.Key_Backspace:
            self._delete()
        else:
            super().keyPressEvent(event)

    # -- one question

    def _show(self) -> None:
        question = self.asked
        assert question is not None
        words = self._words
        self._question.setText(question.text + (" *" if question.required else ""))
        self.line.wipe()
        self.line.setAccessibleName(question.text)
        self.line.setPlaceholderText(_DATE if question.kind == "date" else "")
        self.line.setReadOnly(question.kind == "date")
        self.letters.show_letters()
        kind = question.kind
        picks = kind in ("yes_no", "choice", "choices")
        for widget in (self.line, self.skip, self.go_on):
            widget.hide()  # first, so that the page is never higher than the screen
        for button in (self.skip, self.go_on):  # below the choices, or beside the field
            (self._below if picks else self._foot).addWidget(button, stretch=1)
        self.line.setVisible(not picks)
        self.go_on.setVisible(not picks or kind == "choices")
        self.skip.setVisible(not question.required)
        self._inputs.setCurrentIndex(0 if picks else {"number": 3, "date": 2}.get(kind, 1))
        if kind == "yes_no":
            self._offer(((words.yes, "yes"), (words.no, "no")))
        elif picks:
            self._offer(
                [(option, option) for option in question.options], several=kind == "choices"
            )
        else:
            self._offer(())
        hints = {"choices": words.pick_several, "date": words.date, "number": words.number}
        self._says.setText(hints.get(kind, words.required if question.required else ""))
        self._show_whether_ready()
        self.focus_first()

    def _offer(self, options: Sequence[tuple[str, str]], *, several: bool = False) -> None:
        for old in self.options:
            self._rows.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows.setRowStretch(self._rows.rowCount() - 1, 0)
        self.options = []
        pair = len(options) == 2
        for number, (text, value) in enumerate(options):
            button = BigButton(text, "huge" if pair else "big", wrap=True)
            button.setCheckable(several)
            button.setProperty("answer", value)
            button.clicked.connect(self._picked(value, several=several))
            if pair:
                self._rows.addWidget(button, 0, number)
            else:
                self._rows.addWidget(button, number, 0, 1, 2)
            self.options.append(button)
        self._rows.setRowStretch(len(options), 1)

    def _picked(self, value: str, *, several: bool) -> Callable[[], None]:
        return self._show_whether_ready if several else lambda: self._take(value)

    def _value(self) -> str:
        """What is answered so far, as the store keeps it."""
        question = self.asked
        if question is None:
            return ""
        if question.kind == "choices":
            picked = (b.property("answer") for b in self.options if b.isChecked())
            return "|".join(str(value) for value in picked)
        text = self.line.text().strip()
        return _iso(text) if question.kind == "date" else text

    def _show_whether_ready(self) -> None:
        question = self.asked
        self.go_on.setEnabled(bool(self._value()) and question is not None)

    def _digit(self, digit: str) -> None:
        question = self.asked
        if question is None:
            return
        if question.kind != "date":
            self.line.press(digit)
        else:
            self._show_date(_digits(self.line.text()) + digit)

    def _delete(self) -> None:
        if self.asked is not None and self.asked.kind == "date":
            self._show_date(_digits(self.line.text())[:-1])
        else:
            self.line.backspace()

    def _show_date(self, digits: str) -> None:
        """Day, month and year with their dots, as far as they were typed."""
        digits = digits[:8]
        cut = (digits[:2], digits[2:4], digits[4:])
        self.line.setText(".".join(part for part in cut if part))

    def _go_on(self) -> None:
        question, value = self.asked, self._value()
        if question is None or not value:
            return
        if answers.will_do(question, value, self._zone):
            self._take(value)
        else:
            self._says.setText(self._words.not_that)

    def _take(self, value: str) -> None:
        question = self.asked
        if question is None:
            return
        if question.required and not answers.will_do(question, value, self._zone):
            self.gave_up.emit()  # a declaration that they do not make
            return
        self._answers[question.key] = value  # "" where it was left open on purpose
        self._at += 1
        if self.asked is not None:
            self._show()
        else:
            self.answered.emit(dict(self._answers))


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdigit())


def _iso(text: str) -> str:
    """*text* (DD.MM.YYYY) as YYYY-MM-DD; "" until it is whole, as it is if there is no such day."""
    digits = _digits(text)
    if len(digits) < 8:
        return ""
    day, month, year = int(digits[:2]), int(digits[2:4]), int(digits[4:])
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return text


def _below(widget: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addStretch()
    column.addWidget(widget)
    return page


def _centred(widget: QWidget) -> QWidget:
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch()
    row.addWidget(widget)
    row.addStretch()
    return page
