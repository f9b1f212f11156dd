import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from checkin.model import Attendee
from ui.desk.facing import WORDS, FacingScreen, language_of
from ui.theme import Theme

ADA = Attendee(
    id="1",
    title="Dr.",
    given_name="Ada",
    family_name="Lovelace",
    organisation="Analytical Engine",
    country="GB",
    language="fr-BE",
)


@pytest.fixture
def facing(qtbot: QtBot, theme: Theme) -> FacingScreen:
    made = FacingScreen(theme, "ECC 2024", "nl")
    qtbot.addWidget(made)
    made.resize(1280, 800)
    made.show()
    return made


def shown(facing: FacingScreen) -> list[str]:
    return [label.text() for label in facing.findChildren(QLabel) if label.text()]


@pytest.mark.parametrize(
    ("language", "otherwise", "spoken"),
    [
        ("fr-BE", "de", "fr"),
        ("nl", "en", "nl"),
        ("DE_at", "en", "de"),
        ("mt", "de", "de"),
        ("", "xx", "en"),
    ],
)
def test_it_speaks_the_attendees_language_else_the_desks(
    language: str, otherwise: str, spoken: str
) -> None:
    assert language_of(Attendee(id="1", language=language), otherwise) == spoken


def test_it_asks_whether_the_name_is_right_as_it_will_be_printed(facing: FacingScreen) -> None:
    facing.ask(ADA)
    words = shown(facing)
    assert WORDS["fr"].is_it_right in words
    assert "Ada Lovelace" in words  # without the title, which no badge has
    assert "Analytical Engine\nRoyaume-Uni" in words


def test_the_badge_is_shown_only_while_somebody_is_asked(facing: FacingScreen) -> None:
    image = QImage(20, 30, QImage.Format.Format_RGB32)
    facing.show_badge(image)
    assert facing.paper.isHidden()
    facing.welcome(ADA)
    facing.show_badge(image)
    assert not facing.paper.isHidden()


def test_a_refusal_says_only_to_wait(facing: FacingScreen) -> None:
    facing.wait(ADA)
    assert shown(facing) == [WORDS["fr"].moment, "Ada Lovelace"]
    assert facing.paper.isHidden()


def test_it_forgets_whom_it_showed(facing: FacingScreen) -> None:
    facing.ask(ADA)
    facing.show_ready()
    assert "Ada Lovelace" not in shown(facing)
    assert WORDS["nl"].hint in shown(facing)


def test_every_language_has_every_word() -> None:
    assert set(WORDS) == {"en", "fr", "nl", "de"}
    for words in WORDS.values():
        assert all(getattr(words, name) for name in words.__slots__)
