"""The sample event in the real window: made, opened, scanned, printed, closed."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from checkin.store import Store
from tests.ui.keyboard import Keyboard
from ui.app import App
from ui.pages import build
from ui.window import Window

NINE = datetime(2024, 5, 6, 7, 14, tzinfo=UTC)


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    made = App(data_dir=tmp_path, clock=lambda: NINE, build=build)
    yield made
    if made.window is not None:
        made.window.wedge.remove()
        made.window.close()
        made.window.deleteLater()
    assert not made.unfinished


@pytest.fixture
def window(qtbot: QtBot, app: App) -> Window:
    made = app.show()
    app.start(None, sample=True)

    def at_the_desk() -> bool:
        return made.page is not None and made.page.objectName() == "desk"

    qtbot.waitUntil(at_the_desk, timeout=60_000)
    return made


def test_the_sample_event_is_scanned_by_wedge_and_a_badge_comes_out(
    qtbot: QtBot, app: App, window: Window, tmp_path: Path
) -> None:
    file = tmp_path / "events" / "Sample event.checkin"
    with Store.open(file, data_dir=tmp_path, at=NINE, read_only=True) as store:
        code = next(
            person.code
            for person in store.iter_attendees()
            if person.status == "confirmed" and person.code and not person.attention
        )
    Keyboard(window).type(code + "\n", gap_ms=8)
    qtbot.waitUntil(lambda: window.bottom.count().startswith("1 of "), timeout=20_000)
    badges = tmp_path / "badges"
    qtbot.waitUntil(lambda: badges.is_dir() and any(badges.glob("*.pdf")), timeout=30_000)


def test_every_label_in_the_window_is_plain_and_no_button_is_a_default(
    qtbot: QtBot, app: App, window: Window
) -> None:
    for label in window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()
    for button in window.findChildren(QPushButton):
        assert not button.isDefault()
        assert not button.autoDefault()
        assert button.accessibleName() or not button.isVisibleTo(window)


@pytest.mark.parametrize("percent", [100, 200])
def test_the_whole_window_fits_a_small_laptop(
    qtbot: QtBot, app: App, window: Window, percent: int
) -> None:
    app.theme.use("light", percent)
    window.resize(1366, 768)
    assert (window.width(), window.height()) == (1366, 768)


def test_no_key_means_one_thing_on_a_screen_and_another_everywhere(
    qtbot: QtBot, app: App, window: Window
) -> None:
    """Qt gives a key that two want to neither."""
    everywhere = {action.shortcut().toString() for action in window.actions()} - {""}
    assert app.session is not None
    assert app.session.opened is not None
    places = build(app.session.opened)
    assert len(places) > 3
    for place in places:
        window.show_named(place.name)
        page = window.page
        assert page is not None
        hints = page.keys()
        keys = {QKeySequence(hint.key).toString() for hint in hints}
        keys |= {button.shortcut().toString() for button in page.findChildren(QPushButton)} - {""}
        assert everywhere.isdisjoint(keys), page.title
