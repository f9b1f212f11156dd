"""The window in English, French, Dutch and German: complete, true to the sources, and shown."""

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QPoint, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from checkin import desk, fields, says
from checkin.errors import BadField, BadgeUnprintable, DiskFull
from checkin.layout import WILL_NOT_FIT, Problem
from checkin.model import Answer, Reason, Verdict
from checkin.settings import Settings
from checkin.store import Store
from tests.checkin.people import add, make_event
from tests.ui.desk.shots import ALREADY_IN, WELCOME, desk_view
from tests.ui.keyboard import Keyboard
from tools import translate
from ui import fonts, messages
from ui.about_dialog import AboutDialog
from ui.app import ASSETS, App
from ui.crash import CrashDialog
from ui.desk.card import Action, Card
from ui.errands import Backup
from ui.i18n import Language
from ui.kiosk.words import WORDS, Words
from ui.new_event_dialog import NewEventDialog
from ui.pages import build
from ui.restore_dialog import RestoreDialog
from ui.theme import Theme
from ui.widgets import KeyButton

NINE = datetime(2024, 5, 7, 7, 0, tzinfo=UTC)
EVERY = (translate.ENGLISH, *translate.LANGUAGES)
LONGEST_VERDICT = 30  # letters that still stand in one line, readable from three metres

_FIELD = re.compile(r"\{\w*\}")
_WORDS = re.compile(r"[^\W\d_]{2}")


@dataclass(frozen=True)
class Text:
    """One entry of a .ts file; `forms` has one translation, or one for each plural form."""

    context: str
    source: str
    plural: bool
    kind: str
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str, bool]:
        return self.context, self.source, self.plural


def read(path: Path) -> list[Text]:
    texts = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            parts = translation.findall("numerusform") if plural else [translation]
            texts.append(
                Text(
                    context=context.findtext("name", ""),
                    source=message.findtext("source", ""),
                    plural=plural,
                    kind=translation.get("type", ""),
                    forms=tuple(part.text or "" for part in parts),
                )
            )
    return texts


def kept(language: str) -> list[Text]:
    return read(translate.texts(translate.FOLDER, language))


@pytest.fixture(scope="session")
def collected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[Text]]:
    """What the sources hold now, by language."""
    files = translate.collect(tmp_path_factory.mktemp("i18n"))
    return {language: read(path) for language, path in zip(EVERY, files, strict=True)}


# -- the files -------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", EVERY)
def test_every_text_of_the_sources_is_in_the_file_and_no_other(
    collected: dict[str, list[Text]], language: str
) -> None:
    wanted = {text.key for text in collected[language]}
    found = {text.key for text in kept(language)}
    assert wanted - found == set(), "new: run `make translations` and translate them"
    assert found - wanted == set(), "gone from the sources: run `make translations`"


@pytest.mark.parametrize("language", EVERY)
def test_every_text_is_translated(language: str) -> None:
    for text in kept(language):
        assert text.kind == "", f"{text.kind}: {text.source}"
        assert all(form.strip() for form in text.forms), text.source


@pytest.mark.parametrize("language", EVERY)
def test_a_translation_holds_every_field_and_number_of_its_text(language: str) -> None:
    for text in kept(language):
        for form in text.forms:
            assert sorted(_FIELD.findall(form)) == sorted(_FIELD.findall(text.source)), form
            assert form.count("\n") == text.source.count("\n"), form
        assert text.forms[-1].count("%n") == text.source.count("%n"), text.forms[-1]
        assert len(text.forms) == (2 if text.plural else 1), text.source


@pytest.mark.parametrize("language", EVERY)
def test_what_is_loaded_is_what_stands_in_the_file(qapp: QApplication, language: str) -> None:
    translator = QTranslator()
    assert translator.load(f"checkin_{language}.qm", str(translate.FOLDER))
    for text in kept(language):
        numbers = (1, 5) if text.plural else (-1,)
        for form, number in zip(text.forms, numbers, strict=True):
            assert translator.translate(text.context, text.source, "", number) == form


def test_french_has_its_blanks_and_quotation_marks() -> None:
    for text in kept("fr"):
        for form in text.forms:
            assert not re.search(r" [:;?!»]|« |[^\s\d*(&/]:\s|\w[?!;](\s|$)|[“”„']", form), form


def test_dutch_and_german_have_their_quotation_marks() -> None:
    for text in kept("nl"):
        assert not any(re.search("[«»„]", form) for form in text.forms), text.forms
    for text in kept("de"):
        for form in text.forms:
            assert form.count("„") == form.count("“"), form
            assert not re.search("[«»”]", form), form


@pytest.mark.parametrize("language", translate.LANGUAGES)
def test_a_verdict_is_short_enough_to_be_read_from_afar(language: str) -> None:
    forms = {text.source: text.forms[0] for text in kept(language) if text.context == "reasons"}
    for word in [*says.WORDS.values(), says.FORCED]:
        assert len(forms[word]) <= LONGEST_VERDICT, forms[word]


# -- the window ------------------------------------------------------------------------------------

SAMPLE = {
    "en": ("Welcome", "Already in", "The disk is full, so this was not recorded."),
    "fr": ("Bienvenue", "Déjà là", "Le disque est plein"),
    "nl": ("Welkom", "Al binnen", "De schijf is vol"),
    "de": ("Willkommen", "Schon da", "Die Festplatte ist voll"),
}


@pytest.mark.parametrize("code", EVERY)
def test_a_language_speaks(qapp: QApplication, code: str) -> None:
    language = Language(ASSETS / "i18n")
    language.use(code)
    welcome, already_in, full = SAMPLE[code]
    assert messages.of_reason(Reason.OK).word == welcome
    assert messages.of_reason(Reason.ALREADY_IN).word == already_in
    assert messages.of_error(DiskFull()).startswith(full)


@pytest.mark.parametrize(
    ("code", "one", "many"),
    [
        ("en", "1 badge", "5 badges"),
        ("fr", "1 ligne", "5 lignes"),
        ("nl", "1 rij", "5 rijen"),
        ("de", "1 Zeile", "5 Zeilen"),
    ],
)
def test_a_language_counts(qapp: QApplication, code: str, one: str, many: str) -> None:
    Language(ASSETS / "i18n").use(code)
    context, text = ("BadgesPage", "%n badge(s)") if code == "en" else ("DonePage", "%n row(s)")
    assert QCoreApplication.translate(context, text, "", 1) == one
    assert QCoreApplication.translate(context, text, "", 5) == many


def test_an_error_is_said_in_one_language_with_all_that_stands_in_it(qapp: QApplication) -> None:
    Language(ASSETS / "i18n").use("de")
    with pytest.raises(BadField) as wrong:
        fields.checked({"vip": "maybe"})
    assert messages.of_error(wrong.value) == "„maybe“ passt nicht zu VIP: ja oder nein."
    with pytest.raises(BadField) as long:
        fields.checked({"organisation": "x" * 501})
    assert messages.of_error(long.value).endswith("Organisation: höchstens 500 Zeichen.")
    unprintable = BadgeUnprintable(why=Problem(WILL_NOT_FIT, "family_name").detail)
    assert "Nachname ist zu lang für das Badge." in messages.of_error(unprintable)
    assert "family_name is too long for the badge." in str(unprintable)


def test_a_german_noun_keeps_its_capital_inside_a_sentence(qapp: QApplication) -> None:
    language = Language(ASSETS / "i18n")
    verdict = Verdict(answer=Answer.ADMIT, reason=Reason.WRONG_EVENT, forced=True)
    said = {}
    for code in EVERY:
        language.use(code)
        said[code] = messages.of_verdict(verdict, zone=None, now=NINE).advice
    assert said == {
        "en": "Let in although: ticket for another event.",
        "fr": "Entrée accordée malgré\u00a0: autre événement.",
        "nl": "Binnengelaten ondanks: ander evenement.",
        "de": "Eingelassen trotz: Andere Veranstaltung.",
    }


def test_signs_between_two_texts_have_the_blanks_of_the_language(qapp: QApplication) -> None:
    language = Language(ASSETS / "i18n")
    for code in EVERY:
        blank = "\u00a0" if code == "fr" else ""
        language.use(code)
        assert messages.about("Zebra", "…") == f"Zebra{blank}: …"
        assert messages.in_a_row(["a, b", "c"]) == f"a, b{blank}; c"


def test_the_kiosk_s_french_has_its_blanks_too() -> None:
    for name in Words.__dataclass_fields__:
        assert not re.search(r" [:;?!»]|« |\w[?!;:](\s|$)", getattr(WORDS["fr"], name)), name


CARDS = [
    WELCOME,
    replace(ALREADY_IN, actions=(Action.AGAIN, Action.CORRECT, Action.HISTORY, Action.FORCE)),
]


@pytest.mark.parametrize("code", EVERY)
@pytest.mark.parametrize("card", CARDS, ids=["welcome", "already in"])
def test_the_buttons_under_a_verdict_stand_in_one_row(qtbot: QtBot, code: str, card: Card) -> None:
    fonts.load_first(ASSETS / "fonts")
    Language(ASSETS / "i18n").use(code)
    theme = Theme()
    theme.use("light", 100)
    theme.apply()
    view = desk_view(theme)
    qtbot.addWidget(view)
    view.show()
    view.show_card(card)
    buttons = [button for button in view.card.findChildren(KeyButton) if button.isVisible()]
    assert len(buttons) == len(card.actions)
    assert len({button.mapTo(view, QPoint()).y() for button in buttons}) == 1


class English:
    """Recognises English texts of the sources that a language says differently."""

    def __init__(self, language: str) -> None:
        self._own = {form for text in kept(language) for form in text.forms}
        sources = {text.source for text in kept(language)} - self._own
        self._plain = {source for source in sources if not self._has_gap(source)}
        self._patterns = [
            re.compile(self._pattern(source), re.DOTALL)
            for source in sources
            if self._has_gap(source) and _WORDS.search(_FIELD.sub("", source).replace("%n", ""))
        ]

    @staticmethod
    def _has_gap(source: str) -> bool:
        return "%n" in source or bool(_FIELD.search(source))

    @staticmethod
    def _pattern(source: str) -> str:
        pattern = re.escape(source).replace("%n", r"\d+").replace(re.escape("(s)"), "s?")
        return re.sub(r"\\\{\w*\\\}", ".+", pattern)

    def is_in(self, text: str) -> bool:
        text = text.replace("&&", "&").strip()
        if text in self._own:
            return False
        return text in self._plain or any(pattern.fullmatch(text) for pattern in self._patterns)


def said_by(widget: QWidget) -> Iterator[str]:
    """All that *widget* and those in it say, hidden ones too."""
    for one in [widget, *widget.findChildren(QWidget)]:
        yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription())
        yield one.windowTitle()
        if isinstance(one, QLabel | QAbstractButton):
            yield one.text()
        elif isinstance(one, QLineEdit):
            yield one.placeholderText()
        elif isinstance(one, QComboBox):
            yield from (one.itemText(row) for row in range(one.count()))
        elif isinstance(one, QTableView):
            yield from _headings(one.model())
    for action in widget.findChildren(QAction):
        yield action.text()


def _headings(model: QAbstractItemModel) -> Iterator[str]:
    for section in range(model.columnCount()):
        yield str(model.headerData(section, Qt.Orientation.Horizontal) or "")


@pytest.fixture
def event(tmp_path: Path) -> Path:
    """An event file with a few people."""
    with make_event(tmp_path) as store:
        add(store, "T-ADA-1", given_name="Ada", family_name="Lovelace", country="GB")
        add(store, "T-ZOE-1", given_name="Zoë", family_name="Ödön", attention="Photo!")
        add(store, "T-EVA-1", given_name="Eva", family_name="Éluard", status="unpaid", vip="yes")
        desk.scan(store, "T-ADA-1", checkpoint="desk", at=NINE - timedelta(minutes=5))
        return store.path


@pytest.fixture(params=translate.LANGUAGES)
def app(qtbot: QtBot, tmp_path: Path, event: Path, request: pytest.FixtureRequest) -> Iterator[App]:
    """The window on that event, in a language other than English."""
    made = App(data_dir=tmp_path / "data", clock=lambda: NINE, build=build)
    made.settings = Settings(
        language=request.param, station="3", printer=f"folder:{tmp_path / 'badges'}"
    )
    window = made.show()
    made.start(event, sample=False)
    qtbot.waitUntil(lambda: window.page is not None, timeout=20_000)
    yield made
    window.wedge.remove()
    window.close()
    window.deleteLater()
    assert not made.unfinished


def test_no_screen_shows_english_where_the_language_has_its_own_word(
    qtbot: QtBot, app: App
) -> None:
    english = English(app.language.code)
    window = app.window
    assert window is not None
    for name in ("reports", "names", "import", "people", "desk"):
        window.show_named(name)
        qtbot.wait(10)
    for code in ("T-ZOE-1", "T-ADA-1", "T-EVA-1", "WIFI:S:guest;;"):
        scan(qtbot, app, code)
        assert [text for text in said_by(window) if text and english.is_in(text)] == []
    window.show_keys()
    assert [text for text in said_by(window) if text and english.is_in(text)] == []


def scan(qtbot: QtBot, app: App, code: str) -> None:
    before = len(list(scans(app)))
    assert app.window is not None
    Keyboard(app.window).type(code + "\n", gap_ms=5)
    qtbot.waitUntil(lambda: len(list(scans(app))) > before, timeout=20_000)


def scans(app: App) -> Iterator[object]:
    assert app.session is not None
    assert app.session.opened is not None
    with Store.open(
        app.session.opened.path, data_dir=app.session.opened.data_dir, at=NINE, read_only=True
    ) as store:
        yield from store.facts(kinds=["scan"])


@pytest.mark.parametrize("code", translate.LANGUAGES)
def test_no_dialog_shows_english_where_the_language_has_its_own_word(
    qtbot: QtBot, tmp_path: Path, code: str
) -> None:
    app = App(data_dir=tmp_path, clock=lambda: NINE, build=build)
    app.settings = Settings(language=code)
    window = app.show()
    app.show_start()
    try:
        dialogs = [
            app.show_settings(),
            NewEventDialog(tmp_path),
            RestoreDialog([], name="ECC", zone=None, now=NINE),
            RestoreDialog([Backup(Path("a"), NINE, 10)], name="ECC", zone=None, now=NINE),
            AboutDialog(ASSETS / "LICENCES.md"),
            CrashDialog(None),
            window,
        ]
        english = English(code)
        for dialog in dialogs:
            qtbot.addWidget(dialog)
            assert [text for text in said_by(dialog) if text and english.is_in(text)] == []
    finally:
        window.wedge.remove()
        window.close()
