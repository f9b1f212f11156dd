from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from tests.ui.desk import shots
from ui.desk.card import Action, Card
from ui.desk.card import Chip as ChipValue
from ui.desk.history import HistoryList, HistoryRow
from ui.desk.model import LAST_SCANS_KEPT, Column, LastScans, ScanLine
from ui.desk.verdict_card import ShapeSign
from ui.desk.view import DeskView
from ui.sign import Sign
from ui.theme import LOOKS, Theme
from ui.widgets import Chip, FitLabel

BRUSSELS = ZoneInfo("Europe/Brussels")
TO_USE = (QLineEdit, QComboBox, QPlainTextEdit, QListView, QTableView, QPushButton)
LONGEST = Card(
    sign=Sign.NO,
    word="Die Registrierung ist noch nicht freigegeben worden (Warteliste)",
    name=shots.LONG,
    line="Bundesministerium für Wirtschaft und Klimaschutz, Clusterpolitik · Deutschland",
    chips=shots.CHIPS * 3,
    says="Schicken Sie die Person zur Hilfsstelle, damit der Platz dort bestätigt werden kann.",
    actions=(Action.AGAIN, Action.CORRECT, Action.HISTORY, Action.FORCE),
    attendee="a",
)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> Iterator[DeskView]:
    made = shots.desk_view(theme)
    qtbot.addWidget(made)
    made.show()
    yield made
    theme.use("light", 100)


def place(view: DeskView, widget: QWidget) -> QRect:
    """Where *widget* is in *view*."""
    return QRect(widget.mapTo(view, widget.rect().topLeft()), widget.size())


def seen(view: DeskView, widget: QWidget) -> bool:
    """Whether all of *widget* can be seen in *view* without scrolling."""
    return widget.isVisible() and widget.visibleRegion().boundingRect() == widget.rect()


def shown_buttons(view: DeskView) -> list[QAbstractButton]:
    return [button for button in view.card.findChildren(QAbstractButton) if button.isVisible()]


@pytest.mark.parametrize("card", [shots.WELCOME, shots.ALREADY_IN, LONGEST, shots.UNKNOWN])
@pytest.mark.parametrize("percent", [100, 125, 200])
def test_field_verdict_name_and_actions_are_whole_at_any_text_size(
    view: DeskView, theme: Theme, card: Card, percent: int, qtbot: QtBot
) -> None:
    theme.use("light", percent)
    view.show_card(card)
    qtbot.waitUntil(lambda: len(shown_buttons(view)) == len(card.actions))
    qtbot.wait(1)
    assert seen(view, view.field)
    for label in view.card.findChildren(FitLabel):
        assert seen(view, label), label.text()
    for sign in view.card.findChildren(ShapeSign):
        assert seen(view, sign)
    for button in shown_buttons(view):
        assert seen(view, button), button.accessibleName()


def test_nothing_moves_when_another_verdict_comes(view: DeskView, qtbot: QtBot) -> None:
    def places() -> list[QRect]:
        qtbot.wait(1)
        parts = [view.field, view.card, view.scans, view.preview]
        parts += view.card.findChildren(FitLabel) + view.card.findChildren(ShapeSign)
        return [place(view, part) for part in parts]

    view.rest()
    before = places()
    for card in (shots.WELCOME, shots.ALREADY_IN, LONGEST, shots.UNKNOWN, shots.LATER):
        view.show_card(card)
        assert places() == before, card.word


def test_at_usual_text_size_nothing_of_the_desk_needs_scrolling(
    view: DeskView, qtbot: QtBot
) -> None:
    view.show_card(shots.WELCOME)
    qtbot.wait(1)
    for part in (view.card, view.scans, view.preview):
        assert seen(view, part)


@pytest.mark.parametrize("name", LOOKS)
def test_every_state_can_be_drawn_in_every_look(
    view: DeskView, theme: Theme, name: str, qtbot: QtBot
) -> None:
    theme.use(name, 100)
    for state in shots.STATES.values():
        state(view)
        assert not view.grab().isNull()
        view.close_panel()


def test_no_label_guesses_that_its_text_is_markup(view: DeskView) -> None:
    open_all(view)
    for label in view.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()


def test_a_name_full_of_markup_is_shown_as_it_is(view: DeskView) -> None:
    evil = "<b>Ada</b><img src=x onerror=alert(1)>\u202egnp.exe"
    view.show_card(Card(sign=Sign.YES, word="Welcome", name=evil, line=evil, says=evil))
    shown = [label.text() for label in view.card.findChildren(QLabel)]
    assert shown.count(evil) >= 3


def test_everything_to_use_has_a_name_for_a_screen_reader(view: DeskView) -> None:
    open_all(view)
    for widget in view.findChildren(QWidget):
        inside = isinstance(widget.parentWidget(), QComboBox) or "Private" in class_name(widget)
        in_popup = "Private" in class_name(widget.parentWidget())
        if isinstance(widget, TO_USE) and not inside and not in_popup:
            assert widget.accessibleName(), (class_name(widget), widget.parentWidget())


def class_name(widget: QWidget | None) -> str:
    return widget.metaObject().className() if widget else ""


def test_no_button_is_a_default_button(view: DeskView) -> None:
    open_all(view)
    for button in view.findChildren(QPushButton):
        assert not button.isDefault()
        assert not button.autoDefault()


def test_the_card_is_read_out_as_one_sentence(view: DeskView) -> None:
    view.show_card(shots.ALREADY_IN)
    assert view.card.accessibleName().startswith(
        "Already in since 08:55, Desk 1. Jean-Luc d’Hérouville."
    )


def open_all(view: DeskView) -> None:
    """Make every panel there is."""
    for state in shots.STATES.values():
        state(view)
        view.close_panel()


def test_the_model_of_last_scans_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = LastScans(BRUSSELS)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # has no annotations
    for line in shots.lines():
        model.add(line)
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # has no annotations


def test_the_model_of_the_history_keeps_qts_rules(qtmodeltester: ModelTester) -> None:
    model = HistoryList()
    model.reset([HistoryRow(fact="1", when="09:00", what="Let in")])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # has no annotations


def test_last_scans_are_said_in_the_zone_of_the_event(qtbot: QtBot) -> None:
    model = LastScans(BRUSSELS)
    model.add(shots.lines()[0])
    assert model.index(0, Column.TIME).data() == "09:14:02"
    assert model.index(0, Column.NAME).data() == "Αλεξάνδρα Παπαδοπούλου"


def test_only_so_many_last_scans_are_kept(qtbot: QtBot) -> None:
    model = LastScans(BRUSSELS)
    for number in range(LAST_SCANS_KEPT + 5):
        at = datetime(2024, 5, 7, tzinfo=UTC)
        model.add(ScanLine(scan=str(number), at=at, sign=Sign.YES, name="", outcome=""))
    assert model.rowCount() == LAST_SCANS_KEPT
    assert model.lines()[0].scan == str(LAST_SCANS_KEPT + 4)


def test_the_way_of_a_badge_is_said_in_its_row(qtbot: QtBot) -> None:
    model = LastScans(BRUSSELS)
    at = datetime(2024, 5, 7, tzinfo=UTC)
    model.add(ScanLine(scan="1", at=at, sign=Sign.YES, name="", outcome="", job="j"))
    with qtbot.waitSignal(model.dataChanged):
        model.show_badges({"j": "badge printed", "other": "withdrawn"})
    assert model.index(0, Column.BADGE).data() == "badge printed"
    assert model.jobs() == ["j"]


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_the_note_to_heed_is_whole_at_any_text_size(
    view: DeskView, theme: Theme, percent: int, qtbot: QtBot
) -> None:
    view.resize(1366, 626)  # a small laptop's screen without the bars
    theme.use("dark", percent)
    shots.state_attention(view)
    qtbot.wait(20)
    heeded = [chip for chip in view.card.findChildren(Chip) if chip.text().startswith("▲")]
    assert [seen(view, chip) for chip in heeded] == [True]
    for button in shown_buttons(view):
        assert seen(view, button), button.accessibleName()


def test_a_long_chip_goes_on_in_a_second_line_and_loses_nothing(
    view: DeskView, qtbot: QtBot
) -> None:
    title = "Financing cluster projects: what changes for small organisations " * 2
    view.show_card(replace(shots.WELCOME, chips=(ChipValue(text=title),)))
    qtbot.wait(20)
    (chip,) = (one for one in view.card.findChildren(Chip) if not one.isHidden())
    assert chip.height() >= 2 * chip.fontMetrics().height()
    assert chip.height() >= chip.heightForWidth(chip.width())
