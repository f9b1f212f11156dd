"""What came of a scan, as large as the screen: sign, word, name, and what to do."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
)

from ui.kiosk.parts import KioskPage, Picture, fitting, words
from ui.kiosk.sheet import Measure
from ui.late import announce
from ui.sign import Sign
from ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Texts are final and plain."""

    sign: Sign
    word: str
    name: str = ""
    line: str = ""
    hint: str = ""


class ResultPage(KioskPage):
    """Shows one `Outcome` in its colour. A touch or any key goes on."""

    touched = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.outcome = Outcome(sign=Sign.CALM, word="")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture = Picture(theme)
        self._word = fitting("word", lines=1.15)
        self._name = fitting("name", lines=1.5)
        self._line = fitting("line", lines=1.7)
        self._hint = words("lead", centred=True)
        self._touch = words("note", centred=True)
        self.column.addStretch(3)
        for widget in (self._picture, self._word, self._name, self._line, self._hint):
            self.column.addWidget(widget)
        self.column.addStretch(4)
        self.column.addWidget(self._touch)

    def fit(self, measure: Measure) -> None:
        super().fit(measure)
        self._picture.fit(measure.space(132))
        self._touch.setContentsMargins(0, 0, 0, measure.space(20))

    def show_outcome(self, outcome: Outcome, touch: str) -> None:
        """*touch* says that a touch goes on."""
        self.outcome = outcome
        self._picture.show_sign(outcome.sign)
        for label, text in (
            (self._word, outcome.word),
            (self._name, outcome.name),
            (self._line, outcome.line),
            (self._hint, outcome.hint),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._touch.setText(touch)
        tones = self._theme.look.colours.role(outcome.sign.role)
        self.setStyleSheet(
            f"ResultPage {{ background: {tones.solid}; }} QLabel {{ color: {tones.on_solid}; }}"
        )
        parts = (outcome.word, outcome.name, outcome.line, outcome.hint)
        said = ". ".join(part for part in parts if part)
        self.setAccessibleName(said)
        announce(self, said)

    def wipe(self) -> None:
        self.show_outcome(Outcome(sign=Sign.CALM, word=""), "")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in (
            Qt.Key.Key_Return,
            Qt.Key.Key_Enter,
            Qt.Key.Key_Space,
            Qt.Key.Key_Escape,
        ):
            self.touched.emit()
        else:
            super().keyPressEvent(event)
