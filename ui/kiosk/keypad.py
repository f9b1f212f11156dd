"""Keys on the screen: letters with a second page of accents, and digits alone.

They take no focus: what they type goes where it is, and whoever has real keys uses those.
"""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from ui.kiosk.sheet import Measure
from ui.kiosk.words import LETTERS, Words
from ui.widgets import Button, button_text

_DIGITS: Final = "1234567890"
_ACCENTS: Final = ("ÁÀÂÄÃÅĄĂÆÇĆ", "ČĎÉÈÊËĘĚĞÍÎ", "ÏŁÑŃÓÔÖŐÕØŒ", "ŘŠŚŞȚÚÜŮŽŻß")
#: A key is two columns wide, so that a shorter row can stand in the middle.
_COLUMNS: Final = 22
_KEY: Final = 2


class _Key(Button):
    def __init__(self, text: str, name: str, kind: str = "key") -> None:
        super().__init__(text, name=name)
        self.setProperty("kiosk", kind)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoRepeat(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)


class LetterKeys(QWidget):
    """Letters, digits, blank, hyphen and apostrophe; a second page has the accents."""

    pressed = Signal(str)
    deleted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.keys: list[_Key] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._language = "en"
        self._words: Words | None = None
        self._accents = False
        self._laid_out: tuple[tuple[str, ...], Words] | None = None

    def fit(self, measure: Measure) -> None:
        self._grid.setSpacing(measure.space(5))

    def speak(self, language: str, words: Words) -> None:
        """The keys of this language, the letters first."""
        self._language, self._words = language, words
        self.show_letters()

    def show_letters(self) -> None:
        self._accents = False
        self._lay_out((_DIGITS, *LETTERS[self._language]))

    def _turn(self) -> None:
        if self._accents:
            self.show_letters()
        else:
            self._accents = True
            self._lay_out(_ACCENTS)

    def key(self, text: str) -> Button:
        """The key that types *text* now."""
        return next(key for key in self.keys if key.accessibleName() == text)

    def _lay_out(self, rows: tuple[str, ...]) -> None:
        assert self._words is not None
        if self._laid_out == (rows, self._words):
            return
        self._laid_out = (rows, self._words)
        for old in self.keys:
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.keys = []
        for line, letters in enumerate(rows):
            first = (_COLUMNS - _KEY * len(letters)) // 2
            for number, letter in enumerate(letters):
                key = self._add(letter, letter, line, first + _KEY * number, _KEY)
                key.clicked.connect(lambda _on=False, letter=letter: self.pressed.emit(letter))
        words, last = self._words, len(rows)
        turn = self._add(
            "ABC" if self._accents else "ÀÉÖ",
            words.letters if self._accents else words.accents,
            last,
            0,
            4,
            "word",
        )
        turn.clicked.connect(lambda _on=False: self._turn())
        hyphen = self._add("-", "-", last, 4, _KEY)
        hyphen.clicked.connect(lambda _on=False: self.pressed.emit("-"))
        space = self._add(words.space, words.space, last, 6, 8, "word")
        space.clicked.connect(lambda _on=False: self.pressed.emit(" "))
        apostrophe = self._add("’", "’", last, 14, _KEY)
        apostrophe.clicked.connect(lambda _on=False: self.pressed.emit("’"))
        delete = self._add(f"⌫ {words.delete}", words.delete, last, 16, 6, "word")
        delete.setAutoRepeat(True)
        delete.clicked.connect(lambda _on=False: self.deleted.emit())

    def _add(
        self, text: str, name: str, row: int, column: int, wide: int, kind: str = "key"
    ) -> _Key:
        key = _Key(text, name, kind)
        self._grid.addWidget(key, row, column, 1, wide)
        self.keys.append(key)
        return key


class DigitKeys(QWidget):
    """Ten digits as on a telephone, one more key of choice, and one that deletes."""

    pressed = Signal(str)
    deleted = Signal()

    def __init__(self, extra: str = "") -> None:
        """*extra* types itself, left of the zero: a decimal comma, say; "" for none."""
        super().__init__()
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        self.keys: dict[str, Button] = {}
        for number, digit in enumerate("123456789"):
            self._add(digit, number // 3, number % 3)
        if extra:
            self._add(extra, 3, 0)
        self._add("0", 3, 1)
        self.delete = _Key("⌫", "⌫")
        self.delete.setAutoRepeat(True)
        self.delete.clicked.connect(lambda _on=False: self.deleted.emit())
        grid.addWidget(self.delete, 3, 2)

    def speak(self, delete: str) -> None:
        self.delete.setAccessibleName(delete)

    def fit(self, measure: Measure) -> None:
        self._grid.setSpacing(measure.space(8))
        for key in (*self.keys.values(), self.delete):
            key.setFixedWidth(measure.space(120))

    def _add(self, text: str, row: int, column: int) -> None:
        key = _Key(button_text(text), text)
        key.clicked.connect(lambda _on=False: self.pressed.emit(text))
        self._grid.addWidget(key, row, column)
        self.keys[text] = key
