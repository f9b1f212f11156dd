"""The kiosk as it is drawn: what staff fill in, or one large page after another."""

from enum import StrEnum
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.kiosk.begin import BeginPanel
from ui.kiosk.pages import LanguagePage, ReadyPage, WhoPage
from ui.kiosk.parts import BigButton, KioskPage
from ui.kiosk.pin import PinPage
from ui.kiosk.questions import QuestionsPage
from ui.kiosk.result import Outcome, ResultPage
from ui.kiosk.sheet import Measure, sheet
from ui.kiosk.words import ENGLISH, Words
from ui.theme import Theme
from ui.widgets import KeyButton, scrolled

#: Opens the PIN pad; so do the keys that would close the window.
STAFF_KEY: Final = "Ctrl+Shift+L"
_CLOSING_KEYS: Final = ("Ctrl+Q", "Alt+F4")


class At(StrEnum):
    """Which page is in view."""

    BEGIN = "begin"
    LANGUAGE = "language"
    READY = "ready"
    WHO = "who"
    QUESTIONS = "questions"
    RESULT = "result"
    PIN = "pin"


class KioskView(QWidget):
    """Signals out, `show_…` in."""

    back_wanted = Signal()
    staff_wanted = Signal()

    def __init__(self, theme: Theme, event: str, checkpoint: str, printer: str) -> None:
        super().__init__()
        self._theme = theme
        self.begin = BeginPanel(checkpoint, printer)
        self.language = LanguagePage(event)
        self.ready = ReadyPage(theme)
        self.who = WhoPage()
        self.questions = QuestionsPage()
        self.result = ResultPage(theme)
        self.pin = PinPage()
        self._pages: dict[At, KioskPage] = {
            At.LANGUAGE: self.language,
            At.READY: self.ready,
            At.WHO: self.who,
            At.QUESTIONS: self.questions,
            At.RESULT: self.result,
            At.PIN: self.pin,
        }
        self.at = At.BEGIN
        self._words = ENGLISH
        self._measure: Measure | None = None
        self._quiet: list[KeyButton] = []  # the camera's own buttons, while nobody may use them
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        self._side = QWidget()
        self.beside = QVBoxLayout(self._side)
        self.beside.addStretch()
        self._running = QWidget()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._stack, stretch=1)
        row.addWidget(self._side)
        column = QVBoxLayout(self._running)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, stretch=1)
        column.addWidget(self._make_foot())
        self._whole = QStackedWidget()
        self._whole.addWidget(_framed(self.begin))
        self._whole.addWidget(self._running)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(self._whole)
        self._shortcuts = [QShortcut(QKeySequence(STAFF_KEY), self)]
        self._shortcuts += [QShortcut(QKeySequence(key), self) for key in _CLOSING_KEYS]
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.activated.connect(self.staff_wanted)
        self.speak("en", ENGLISH)
        theme.changed.connect(self._fit)
        self._fit()

    def _make_foot(self) -> QWidget:
        self._foot = QWidget()
        self.back = BigButton(kind="foot")
        self.back.clicked.connect(lambda _on=False: self.back_wanted.emit())
        self.staff = BigButton(kind="foot")
        self.staff.clicked.connect(lambda _on=False: self.staff_wanted.emit())
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(24, 0, 24, 8)
        row.addWidget(self.back)
        row.addStretch()
        row.addWidget(self.staff)
        return self._foot

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While it runs, keys that no page takes mean nothing to the window either."""
        if self.at is At.BEGIN:
            super().keyPressEvent(event)
        else:
            event.accept()

    # -- sizes

    def _fit(self) -> None:
        measure = Measure(self._theme.look, self.width(), self.height())
        if measure == self._measure:
            return
        self._measure = measure
        rules = sheet(measure)
        if rules != self._running.styleSheet():  # every key on the pages pays for it
            self._running.setStyleSheet(rules)
        for page in self._pages.values():
            page.fit(measure)
        self._side.setFixedWidth(measure.space(400))
        around = measure.space(20)
        self.beside.setContentsMargins(0, around, around, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # -- shown

    def speak(self, language: str, said: Words) -> None:
        """Everything that attendees read, at once."""
        self.ready.speak(said)
        self.who.speak(language, said)
        self.questions.speak(language, said)
        self._words = said
        self._name_back()
        self.staff.set_label(said.staff)

    def _name_back(self) -> None:
        said = self._words.other_language if self.at is At.READY else self._words.back
        self.back.set_label(f"◀  {said}")
        self.back.setAccessibleName(said)

    def wipe(self) -> None:
        """Forget whoever stood here: names, codes, answers, what was typed."""
        for page in self._pages.values():
            page.wipe()

    def show_begin(self) -> None:
        self._run(running=False)
        self.at = At.BEGIN
        self._whole.setCurrentIndex(0)
        self.focus_first()

    def show_page(self, at: At) -> None:
        """Go to a page of the running kiosk."""
        self._run(running=True)
        self.at = at
        page = self._pages[at]
        self._stack.setCurrentWidget(page)
        self._foot.setVisible(at is not At.RESULT)
        self._name_back()
        self.back.setVisible(at in (At.READY, At.WHO, At.QUESTIONS))
        self.staff.setVisible(at is not At.PIN)
        sees = at in (At.LANGUAGE, At.READY) and self.beside.count() > 1
        self._side.setVisible(sees)
        self._whole.setCurrentIndex(1)
        self.focus_first()

    def show_result(self, outcome: Outcome, touch: str) -> None:
        self.result.show_outcome(outcome, touch)
        self.show_page(At.RESULT)

    def _run(self, *, running: bool) -> None:
        for shortcut in self._shortcuts:
            shortcut.setEnabled(running)
        if running:
            buttons = [b for b in self._side.findChildren(KeyButton) if not b.isHidden()]
            self._quiet += buttons
            for button in buttons:
                button.hide()
        else:
            quiet, self._quiet = self._quiet, []
            for button in quiet:
                button.show()

    def focus_first(self) -> None:
        if self.at is At.BEGIN:
            self.begin.focus_first()
        else:
            self._pages[self.at].focus_first()

    def typed(self, text: str) -> bool:
        """Take what was typed as fast as a scanner does, where something is typed."""
        return self.at is not At.BEGIN and self._pages[self.at].typed(text)


def _framed(panel: QWidget) -> QWidget:
    """*panel* in the middle, no wider than it reads well."""
    panel.setMaximumWidth(900)
    page = QWidget()
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(panel, stretch=8)
    row.addStretch(1)
    column = QVBoxLayout(page)
    column.setContentsMargins(20, 20, 20, 20)
    column.addLayout(row)
    column.addStretch()
    return scrolled(page)
