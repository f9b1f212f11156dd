"""A second screen, turned to the attendee: their name as it will be printed. Is it right?

It speaks the attendee's language, not the desk's; so its few words are kept here in all four
languages of the project and not in the window's translation. It never says why somebody is
refused, and forgets people after a while.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from checkin import countries
from checkin.model import Attendee
from ui import shapes
from ui.desk.preview import Paper
from ui.sign import Sign
from ui.theme import Look, Theme, Type
from ui.widgets import FitLabel, PlainLabel

#: A name stays this long when nothing else happens, in milliseconds.
FORGET_MS = 25_000


@dataclass(frozen=True, slots=True)
class Words:
    ready: str
    hint: str
    is_it_right: str
    tell_us: str
    welcome: str
    printing: str
    moment: str


WORDS: Final[Mapping[str, Words]] = {
    "en": Words(
        "Welcome",
        "Please hold your code ready, or tell us your name.",
        "Is this right?",
        "If anything should read differently, please say so now.",
        "Welcome",
        "This is how your badge will read.",
        "One moment, please",
    ),
    "fr": Words(
        "Bienvenue",
        "Préparez votre code, ou dites-nous votre nom.",
        "Est-ce correct ?",
        "Si quelque chose est à corriger, dites-le-nous maintenant.",
        "Bienvenue",
        "Voici ce que portera votre badge.",
        "Un instant, s’il vous plaît",
    ),
    "nl": Words(
        "Welkom",
        "Houd uw code klaar of zeg ons uw naam.",
        "Klopt dit?",
        "Moet er iets anders staan, zeg het ons dan nu.",
        "Welkom",
        "Zo komt het op uw badge te staan.",
        "Een ogenblik, alstublieft",
    ),
    "de": Words(
        "Willkommen",
        "Halten Sie bitte Ihren Code bereit oder nennen Sie uns Ihren Namen.",
        "Stimmt das so?",
        "Wenn etwas anders lauten soll, sagen Sie es uns bitte jetzt.",
        "Willkommen",
        "So wird es auf Ihrem Badge stehen.",
        "Einen Augenblick, bitte",
    ),
}


def language_of(attendee: Attendee, otherwise: str) -> str:
    """The attendee's language if the screen speaks it, else *otherwise*, else English."""
    for tag in (attendee.language, otherwise):
        code = tag.replace("_", "-").split("-")[0].lower()
        if code in WORDS:
            return code
    return "en"


class _Mark(QWidget):
    """A sign above the words: a tick for a yes, a ring for a question."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sign = Sign.REST
        self.setFixedSize(96, 96)

    def show_sign(self, sign: Sign) -> None:
        self._sign = sign
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._theme.look
        fill = look.colour(f"{self._sign.role}.solid")
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        painter = QPainter(self)
        shapes.draw(painter, box, self._sign, fill, look.colour(f"{self._sign.role}.on_solid"))


class FacingScreen(QWidget):
    """One name, very large, and the badge itself. Fills the second monitor; takes no keys."""

    def __init__(self, theme: Theme, event_name: str, language: str) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self.setProperty("page", True)
        self.setWindowTitle(event_name)
        self._theme = theme
        self._language = language
        self._event_name = event_name
        self._mark = _Mark(theme)
        self._question = PlainLabel(type=Type.TITLE, wrap=True)
        self._name = FitLabel(type=Type.NAME, smallest=0.5, lines=2.2)
        self._line = PlainLabel(type=Type.LEAD, wrap=True)
        self._hint = PlainLabel(type=Type.LEAD, muted=True, wrap=True)
        self.paper = Paper(theme)
        self.paper.hide()
        self._words_column = QVBoxLayout()
        self._words_column.setSpacing(18)
        self._words_column.addStretch(2)
        self._words_column.addWidget(self._mark)
        for label in (self._question, self._name, self._line):
            self._words_column.addWidget(label)
        self._words_column.addStretch(3)
        self._words_column.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(72, 56, 72, 56)
        row.setSpacing(56)
        row.addLayout(self._words_column, stretch=6)
        row.addWidget(self.paper, stretch=5)
        self._forget = QTimer(self, singleShot=True, interval=FORGET_MS)
        self._forget.timeout.connect(self.show_ready)
        self._enlarge(theme.look)
        self.show_ready()

    def _enlarge(self, look: Look) -> None:
        """It is read from across a desk: larger than the desk's own card."""
        for label, kind, factor in (
            (self._question, Type.TITLE, 1.4),
            (self._name, Type.NAME, 1.9),
            (self._line, Type.LEAD, 1.6),
            (self._hint, Type.LEAD, 1.3),
        ):
            label.setProperty("type", "")
            font = look.font(kind)
            family = '", "'.join(font.families())
            label.setStyleSheet(
                f'font-family: "{family}"; font-size: {round(font.pixelSize() * factor)}px;'
                f" font-weight: {int(font.weight())};"
            )

    def show_ready(self) -> None:
        """Nobody is at the desk."""
        words = WORDS[language_of(_NOBODY, self._language)]
        self._forget.stop()
        self._show(Sign.REST, words.ready, self._event_name, "", words.hint)

    def ask(self, attendee: Attendee) -> None:
        """Somebody was looked up or is being corrected: is this right?"""
        words = self._words(attendee)
        self._show_person(attendee, Sign.CALM, words.is_it_right, words.tell_us)

    def welcome(self, attendee: Attendee) -> None:
        """Somebody is in: this is what their badge says."""
        words = self._words(attendee)
        self._show_person(attendee, Sign.YES, words.welcome, words.printing)

    def wait(self, attendee: Attendee | None) -> None:
        """The desk has something to see to. What it is, it says itself."""
        words = self._words(attendee or _NOBODY)
        name = attendee.printed_name if attendee else ""
        self._show(Sign.CALM, words.moment, name, "", "")
        self._forget.start()

    def show_badge(self, image: QImage) -> None:
        """The badge of the person in view; ignored while nobody is."""
        if self._asks_about_somebody:
            self.paper.show_image(image)
            self.paper.show()

    def _words(self, attendee: Attendee) -> Words:
        return WORDS[language_of(attendee, self._language)]

    def _show_person(self, attendee: Attendee, sign: Sign, question: str, hint: str) -> None:
        country = countries.name(attendee.country, language_of(attendee, self._language))
        line = "\n".join(part for part in (attendee.organisation, country) if part)
        self._show(sign, question, attendee.printed_name, line, hint)
        self._asks_about_somebody = True
        self._forget.start()

    def _show(self, sign: Sign, question: str, name: str, line: str, hint: str) -> None:
        self._asks_about_somebody = False
        self.paper.hide()
        self._mark.show_sign(sign)
        self._mark.setVisible(sign is not Sign.REST)
        self._question.setText(question)
        self._name.setText(name)
        self._line.setText(line)
        self._hint.setText(hint)


_NOBODY: Final = Attendee(id="")
