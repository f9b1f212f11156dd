"""The page of sources: connect, see how it stands, say what becomes what, see what was refused."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from checkin import accounts
from checkin.admissions import Twice
from checkin.model import Attendee, Checkpoint, Direction, Passage
from checkin.secrets_store import Secrets
from checkin.store import Store
from checkin.words import Detail
from tests.checkin.people import NINE, make_event
from tests.ui.office import ASSETS, Office, opened_event
from ui import fonts
from ui.sources import jobs
from ui.sources.jobs import Rule, Standing, Turned
from ui.sources.screen import SourcesScreen
from ui.sources.view import SourcesView
from ui.theme import Look, Theme
from ui.wedge import Scan


@dataclass
class Sources:
    """The page under test, and what a test does to it."""

    screen: SourcesScreen
    office: Office
    folder: Path

    @property
    def view(self) -> SourcesView:
        return self.screen.view

    @property
    def store(self) -> Store:
        return self.office.store

    def connect_file(self) -> str:
        """Connect a list in a file, as the command does; its name."""
        listed = self.folder / "list.csv"
        listed.write_text("Ticket code,Given name\nT-1,Ada\n", encoding="utf-8")
        one, _ = accounts.connect(
            self.store, Secrets(self.folder / "data"), "file", url=str(listed), at=NINE
        )
        self.screen.facts_changed()
        self.office.settle()
        return one.name


TURNED = Turned(
    datetime(2024, 5, 6, 6, 55, tzinfo=UTC), "scan", "Ada Lovelace", "refused", "unknown ticket"
)


def twice() -> Twice:
    first, second = (
        Passage(
            checkpoint="entrance",
            direction=Direction.ENTRY,
            at=datetime(2024, 5, 6, 6, minute, tzinfo=UTC),
            who=who,
        )
        for minute, who in ((55, "Desk 1"), (56, "pretix"))
    )
    ada = Attendee(id="1", source="pretix:o/e", source_id="1", given_name="Ada")
    point = Checkpoint(key="entrance", name="Entrance")
    return Twice(ada, point, first, second, "Desk 1", "pretix")


def cells(model: QAbstractTableModel) -> list[list[object]]:
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.fixture(scope="session")
def letters(qapp: QApplication) -> None:
    fonts.load_first(ASSETS / "fonts")


@pytest.fixture
def sources(qtbot: QtBot, tmp_path: Path, letters: None) -> Iterator[Sources]:
    theme = Theme(Look())
    theme.apply()
    with (
        make_event(tmp_path) as store,
        opened_event(qtbot, store, data_dir=tmp_path / "data", theme=theme) as office,
    ):
        screen = SourcesScreen(office.opened)
        qtbot.addWidget(screen)
        screen.resize(1366, 680)
        with qtbot.waitExposed(screen):
            screen.show()
        office.settle()
        yield Sources(screen, office, tmp_path)


def test_without_a_source_only_the_way_to_connect_one_is_shown(sources: Sources) -> None:
    assert not sources.view.now.isVisible()
    assert not sources.view.rules_table.isVisible()
    assert not sources.view.refusals_table.isVisible()
    assert sources.view.connect_button.isVisible()


def test_an_address_that_cannot_be_says_so_and_keeps_what_was_typed(sources: Sources) -> None:
    sources.view.url.setText("http://insecure.example")
    sources.view.token.setText("secret")
    sources.view.connect_button.click()
    sources.office.until(lambda: sources.view.said() != "")
    assert not sources.view.strip.busy
    assert sources.view.token.text() == "secret"
    assert sources.store.entities("source") == []


def test_a_hand_over_code_that_is_none_says_so(sources: Sources) -> None:
    sources.view.handover.setText("{}")
    sources.view.connect_button.click()
    sources.office.until(lambda: sources.view.said() != "")
    assert sources.store.entities("source") == []


def test_the_organisers_code_is_scanned_into_its_field_and_tickets_are_not(
    sources: Sources,
) -> None:
    code = "{}"
    assert not sources.screen.take_scan(Scan(code, code))
    sources.view.handover.setFocus()
    sources.office.until(sources.view.handover.hasFocus)
    assert not sources.screen.take_scan(Scan("T-1", "T-1"))
    assert sources.screen.take_scan(Scan(code, code))
    assert sources.view.handover.text() == code


def test_a_source_shows_how_old_its_list_is_and_can_be_removed(sources: Sources) -> None:
    name = sources.connect_file()
    assert sources.view.chosen_name() == name
    assert sources.view.state() == "The list was never taken whole"
    assert sources.view.now.isVisible()
    assert not sources.view.remove_sure.isVisible()
    sources.view.remove.click()
    assert sources.view.remove_sure.isVisible()
    sources.view.remove_sure.click()
    sources.office.until(lambda: sources.view.chosen_name() == "")
    assert accounts.accounts(sources.store) == []


def test_what_waits_and_what_was_refused_is_counted(sources: Sources) -> None:
    one = Standing(
        name="pretix:o/e",
        kind="pretix",
        url="https://pretix.example",
        age_s=125.0,
        later=3,
        refused=2,
        trouble=Detail("{it}", it="pretix.example does not answer."),
    )
    sources.view.show_standing([one])
    assert sources.view.state() == "List 2 min old · 3 to send · 2 not accepted"
    assert not sources.view.refusals_table.isVisible()  # nobody has refused any of it yet
    assert sources.view.again.isVisible()
    sources.view.show_turned([TURNED])
    assert sources.view.refusals_table.isVisible()
    assert cells(sources.view.refusals) == [
        ["6 May, 08:55", "Scan", "Ada Lovelace", "Not accepted", "unknown ticket"]
    ]


def test_a_rule_is_chosen_offered_and_sent(sources: Sources, qtbot: QtBot) -> None:
    name = sources.connect_file()
    sources.view.show_rules([Rule("product:3", "Press pass", "category:Press pass", given=False)])
    sources.view.change.click()  # nothing chosen yet
    sources.view.rules_table.selectRow(0)
    assert sources.view.target.currentText() == "Category: Press pass"
    sources.view.target.setEditText("Category: Press")
    with qtbot.waitSignal(sources.view.rule_wanted) as told:
        sources.view.change.click()
    assert told.args == ["product:3", "category:Press"]
    sources.office.settle()
    assert sources.view.chosen_name() == name


def test_what_things_become_is_said_in_words_and_names_in_use_are_offered(
    sources: Sources,
) -> None:
    given = [
        ("product:3", "Press pass", "category:Press", ("category:NAME", "session:KEY", "ignore")),
        ("product:8", "Workshop", "session:workshop", ("category:NAME", "session:KEY", "ignore")),
        ("question:5", "Badge", "badge_name", ("badge_name", "extra", "ignore")),
        ("list:1", "Entrance", "door", ("desk", "door", "ignore")),
        ("walk-in", "Walk-ins", "ignore", ("ignore",)),
    ]
    rules = [
        Rule(key, name, target, given=False, choices=tuple((one, one) for one in choices))
        for key, name, target, choices in given
    ]
    sources.view.show_rules(rules)
    assert [row[:3] for row in cells(sources.view.rules)] == [
        ["Product", "Press pass", "Category: Press"],
        ["Product", "Workshop", "Session: workshop"],
        ["Question", "Badge", "Name on the badge"],
        ["List", "Entrance", "Door"],
        ["", "Walk-ins", "Left out"],
    ]
    sources.view.choose_rule("product:3")
    target = sources.view.target
    offered = [(target.itemText(row), target.itemData(row)) for row in range(target.count())]
    assert offered == [
        ("Category: Press", "category:Press"),
        ("Session: workshop", "session:workshop"),
        ("Left out", "ignore"),
    ]


def test_what_is_being_typed_stays_when_the_page_looks_again(sources: Sources) -> None:
    sources.connect_file()
    sources.view.choose_rule("walk-in")
    sources.view.target.setEditText("half a wo")
    sources.view.remove.click()
    sources.screen.controller.refresh()
    sources.office.settle()
    assert sources.view.target.currentText() == "half a wo"
    assert sources.view.remove_sure.isVisible()


def test_what_goes_wrong_is_not_called_in_step(sources: Sources) -> None:
    sources.connect_file()
    (one,) = jobs.standings(sources.store, NINE)
    sources.view.show_standing([replace(one, age_s=8.0)])
    assert sources.view.state() == "In step"
    sources.view.show_standing([replace(one, age_s=8.0, trouble=Detail("It is gone."))])
    assert sources.view.state() == "List 0 min old"


def test_what_was_not_sent_is_told_before_a_source_is_removed(sources: Sources) -> None:
    sources.connect_file()
    (one,) = jobs.standings(sources.store, NINE)
    sources.view.show_standing([replace(one, later=3)])
    sources.view.remove.click()
    assert "3 not sent" in sources.view.done()


def test_who_was_let_in_twice_is_shown_with_both_stories(sources: Sources) -> None:
    assert not sources.view.doubles_table.isVisible()
    sources.view.show_doubles([twice()])
    assert sources.view.doubles_table.isVisible()
    assert cells(sources.view.doubles) == [
        ["Ada", "Entrance", "6 May, 08:55 · Desk 1", "6 May, 08:56 · pretix"]
    ]


def test_only_what_a_kind_needs_is_asked_for(sources: Sources) -> None:
    sources.view.kind.setCurrentIndex(sources.view.kind.findData("indico"))
    assert not sources.view.handover.isVisible()
    sources.view.kind.setCurrentIndex(sources.view.kind.findData("pretix"))
    assert sources.view.handover.isVisible()
    sources.view.connect_button.click()
    assert sources.view.said() == "Scan its code first, or type its address."


def test_refused_rows_are_saved_with_the_servers_words(sources: Sources) -> None:
    name = sources.connect_file()
    out = sources.folder / "refused.csv"
    sources.screen.controller.save_to(name, out)
    sources.office.until(lambda: "written" in sources.view.said())
    assert out.read_text(encoding="utf-8-sig").startswith("source")


def test_the_tables_behave_as_models_do(sources: Sources) -> None:
    for model in (sources.view.rules, sources.view.refusals, sources.view.doubles):
        mode = QAbstractItemModelTester.FailureReportingMode.Fatal
        tester = QAbstractItemModelTester(model, mode)
        sources.view.show_rules([Rule("list:1", "Entrance", "checkpoint", given=True)])
        sources.view.show_turned([TURNED])
        sources.view.show_doubles([twice()])
        assert model.rowCount() == 1
        assert tester.model() is model
