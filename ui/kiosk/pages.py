"""The pages between two people: which language, hold the code, and who are you without one."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from ui.kiosk.keypad import LetterKeys
from ui.kiosk.parts import BigButton, CodePicture, KeysOnly, KioskPage, fitting, words
from ui.kiosk.sheet import Measure
from ui.kiosk.words import ENGLISH, WORDS, Words
from ui.theme import Theme


class LanguagePage(KioskPage):
    """Nobody is there: the event's name and four buttons. A scan lands here as well."""

    chosen = Signal(str)

    def __init__(self, event: str) -> None:
        super().__init__()
        self._event = fitting("title", lines=2.2)
        self._event.setText(event)
        self.buttons: dict[str, BigButton] = {}
        self._grid = QGridLayout()
        self._hints = []
        for number, (code, said) in enumerate(WORDS.items()):
            button = BigButton(said.language, "huge")
            button.clicked.connect(lambda _on=False, code=code: self.chosen.emit(code))
            hint = words("note", centred=True)
            hint.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            hint.setText(said.begin)
            cell = QVBoxLayout()
            cell.setSpacing(10)
            cell.addWidget(button)
            cell.addWidget(hint)
            self._grid.addLayout(cell, number // 2, number % 2)
            self.buttons[code] = button
            self._hints.append(hint)
        self.column.addStretch(2)
        self.column.addWidget(self._event)
        self.column.addStretch(2)
        self.column.addLayout(self._grid)
        self.column.addStretch(3)

    def fit(self, measure: Measure) -> None:
        super().fit(measure)
        self._grid.setHorizontalSpacing(measure.space(40))
        self._grid.setVerticalSpacing(measure.space(30))


class ReadyPage(KioskPage):
    """Hold the code under the reader; or say that there is none."""

    no_code = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._title = words("title", centred=True)
        self._hold = words("line", centred=True)
        self._picture = CodePicture(theme)
        self.without = BigButton(kind="huge")
        self.without.clicked.connect(lambda _on=False: self.no_code.emit())
        self.column.addStretch(2)
        for widget in (self._title, self._picture, self._hold):
            self.column.addWidget(widget)
        self.column.addStretch(3)
        self.column.addWidget(self.without)
        self.column.addStretch(1)

    def speak(self, said: Words) -> None:
        self._title.setText(said.ready)
        self._hold.setText(said.hold)
        self.without.set_label(said.no_code)

    def hint(self) -> str:
        return self._hold.text()

    def fit(self, measure: Measure) -> None:
        super().fit(measure)
        self._picture.fit(measure.space(190))


class WhoPage(KioskPage):
    """Booking code and family name; both, or nobody is shown."""

    wanted = Signal(str, str)  # booking code, family name

    def __init__(self) -> None:
        super().__init__()
        self._title = words("line")
        self._says = words("note")
        self.booking = KeysOnly()
        self.family_name = KeysOnly()
        self._field = self.booking  # where the keys on the screen type
        self._labels = (words("field"), words("field"))
        self._fields = fields = QHBoxLayout()
        for field, label in zip((self.booking, self.family_name), self._labels, strict=True):
            cell = QVBoxLayout()
            cell.setSpacing(4)
            cell.addWidget(label)
            cell.addWidget(field)
            fields.addLayout(cell, stretch=1)
            field.textChanged.connect(self._show_whether_ready)
            field.focused.connect(partial(self._take_keys, field))
        self.go_on = BigButton(kind="primary")
        self.go_on.clicked.connect(lambda _on=False: self._go_on())
        for field in (self.booking, self.family_name):
            field.entered.connect(self._go_on)
        self._foot = QHBoxLayout()
        self._foot.addWidget(self._says, stretch=2)
        self._foot.addWidget(self.go_on, stretch=1)
        self.keys = LetterKeys()
        self.keys.pressed.connect(lambda letter: self._field.press(letter))
        self.keys.deleted.connect(lambda: self._field.backspace())
        self.column.addWidget(self._title)
        self.column.addLayout(fields)
        self.column.addLayout(self._foot)
        self.column.addStretch(1)
        self.column.addWidget(self.keys)
        self._words = ENGLISH

    def speak(self, language: str, said: Words) -> None:
        self._words = said
        self._title.setText(said.who)
        texts = (said.booking, said.family_name)
        fields = (self.booking, self.family_name)
        for field, label, text in zip(fields, self._labels, texts, strict=True):
            label.setText(text)
            field.setAccessibleName(text)
        self.go_on.set_label(said.go_on)
        self._says.setText(said.accents)
        self.keys.speak(language, said)
        self._show_whether_ready()

    def fit(self, measure: Measure) -> None:
        super().fit(measure)
        self.keys.fit(measure)
        self._fields.setSpacing(measure.space(24))
        self._foot.setSpacing(measure.space(24))

    def wipe(self) -> None:
        self._field = self.booking
        self.booking.wipe()
        self.family_name.wipe()
        self._says.setText(self._words.accents)
        self.keys.show_letters()

    def say(self, text: str) -> None:
        """What was typed did not do; it stays, to be put right."""
        self._says.setText(text)
        self.be_busy(busy=False)

    def said(self) -> str:
        return self._says.text()

    def be_busy(self, *, busy: bool) -> None:
        self.go_on.setEnabled(not busy and self._ready())

    def focus_first(self) -> None:
        self.booking.setFocus()

    def typed(self, text: str) -> bool:
        self._field.press(text)
        return True

    def _take_keys(self, field: KeysOnly) -> None:
        self._field = field
        self._show_whether_ready()

    def _ready(self) -> bool:
        return bool(self.booking.text().strip() and self.family_name.text().strip())

    def _show_whether_ready(self) -> None:
        other = self._field is self.booking and bool(self.booking.text().strip())
        self.go_on.setEnabled(other or self._ready())

    def _go_on(self) -> None:
        """To the field that is empty, else off it goes."""
        for field in (self.booking, self.family_name):
            if not field.text().strip():
                field.setFocus()
                return
        self.wanted.emit(self.booking.text(), self.family_name.text())
