"""Connecting a desk with a real pretix in the window: the organiser's code, the event, the rest."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from checkin import accounts, paths, settings, templates
from checkin.secrets_store import Secrets
from checkin.settings import Settings
from tests.checkin.people import make_event
from tests.checkin.pretix_peer import Peer
from tests.checkin.reading.pictures import code, on_ground, written
from tests.ui.office import ASSETS, NINE, Office, opened_event
from ui import fonts
from ui.app import App
from ui.pages import build
from ui.readers.camera_panel import CameraPanel
from ui.sources.screen import SourcesScreen
from ui.sources.view import SourcesView
from ui.theme import Look, Theme
from ui.wedge import Scan

MADE_UP = json.dumps({"handshake_version": 1, "url": "https://pretix.example", "token": "abc123"})
SOURCE = "pretix:ecc/ecc2024"


# -- the code, from whatever reads codes


@pytest.fixture
def app(qtbot: QtBot, tmp_path: Path) -> Iterator[App]:
    """The program on the page of sources; a camera was chosen, though this machine has none."""
    with make_event(tmp_path) as store:
        path = store.path
    chosen = Settings(readers=("wedge any Hand scanner", "camera any Table"), sound=False)
    settings.save(chosen, paths.settings_file(tmp_path / "data"))
    made = App(data_dir=tmp_path / "data", clock=lambda: NINE, build=build)
    made.show()
    made.start(path, sample=False)
    qtbot.waitUntil(lambda: made.window is not None and made.window.page is not None)
    qtbot.waitUntil(lambda: made.window is not None and bool(made.window.findChild(CameraPanel)))
    assert made.window is not None
    made.window.show_named("sources")
    yield made
    made.window.wedge.remove()
    made.window.close()
    made.window.deleteLater()
    assert not made.unfinished


def page(app: App) -> SourcesScreen:
    assert app.window is not None
    shown = app.window.page
    assert isinstance(shown, SourcesScreen)
    return shown


def test_the_camera_looks_for_the_organisers_code_on_this_page_too(qtbot: QtBot, app: App) -> None:
    panel = page(app).findChild(CameraPanel)
    assert panel is not None
    assert page(app).view.beside.indexOf(panel) == 0
    app.scanning.readers.scanned.emit(Scan(MADE_UP, MADE_UP, reader="Table"))
    assert page(app).view.handover.text() == MADE_UP
    assert page(app).view.said() == "The code was read. Now connect."
    assert page(app).view.kind.currentData() == "pretix"


def test_a_picture_of_the_organisers_code_will_do(qtbot: QtBot, app: App, tmp_path: Path) -> None:
    shot = tmp_path / "shot.png"
    shot.write_bytes(written(on_ground(code(MADE_UP), (600, 500), (40, 40))))
    app.scanning.read_picture(shot)
    qtbot.waitUntil(lambda: page(app).view.handover.text() == MADE_UP)


def test_a_scanner_set_to_another_keyboard_pairs_as_well(qtbot: QtBot, app: App) -> None:
    garbled = MADE_UP.replace("{", "ü").replace(":", "ö").replace('"', "°")
    assert page(app).take_scan(Scan(garbled, MADE_UP))
    assert page(app).view.handover.text() == MADE_UP


def test_the_first_list_tells_how_far_it_is(qtbot: QtBot, app: App, peer: Peer) -> None:
    assert app.session is not None
    foot: list[list[str]] = []
    app.session.stands.connect(lambda items, _count: foot.append([item.text for item in items]))
    view = page(app).view
    view.take_code(hand_over(peer))
    view.slug.setEditText("ecc2024")
    view.connect_button.click()
    step = "In step with the ticket system"
    qtbot.waitUntil(lambda: bool(foot) and step in foot[-1], timeout=30_000)
    told = [text for texts in foot for text in texts if text.startswith("Taking the list: ")]
    assert told[0].startswith("Taking the list: 50 of 7")
    assert not any(text.startswith("Taking the list") for text in foot[-1])


def test_any_other_code_is_the_desks(qtbot: QtBot, app: App) -> None:
    assert not page(app).take_scan(Scan("T-1", "T-1"))
    assert page(app).view.handover.text() == ""


# -- connecting


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path) -> Iterator[Office]:
    theme = Theme(Look())
    fonts.load_first(ASSETS / "fonts")
    theme.apply()
    with (
        make_event(tmp_path) as store,
        opened_event(qtbot, store, data_dir=tmp_path / "data", theme=theme) as opened,
    ):
        yield opened


@pytest.fixture
def screen(qtbot: QtBot, office: Office) -> SourcesScreen:
    made = SourcesScreen(office.opened)
    qtbot.addWidget(made)
    made.resize(1366, 680)
    with qtbot.waitExposed(made):
        made.show()
    office.settle()
    return made


@pytest.fixture
def view(screen: SourcesScreen) -> SourcesView:
    return screen.view


def hand_over(peer: Peer) -> str:
    token = peer.mint_device(profile="pretixscan")
    return json.dumps({"handshake_version": 1, "url": peer.url, "token": token})


def connected(office: Office, view: SourcesView, peer: Peer, event: str) -> None:
    view.take_code(hand_over(peer))
    view.slug.setEditText(event)
    view.connect_button.click()
    office.until(lambda: view.chosen_name() != "")
    office.until(lambda: view.rules.rowCount() > 0)


def test_a_code_for_several_events_asks_which_and_is_not_lost(
    peer: Peer, office: Office, view: SourcesView
) -> None:
    view.take_code(hand_over(peer))
    view.connect_button.click()
    office.until(lambda: view.slug.count() > 1)
    assert view.said() == "Choose the event, then connect again."
    assert view.handover.text() == ""
    view.slug.setCurrentIndex(view.slug.findText("ecc2024"))
    view.connect_button.click()
    office.until(lambda: view.chosen_name() == SOURCE)
    assert "Connected" in view.said()
    assert [one.name for one in accounts.accounts(office.store)] == [SOURCE]


def test_a_list_becomes_a_desk_and_walk_ins_a_product_by_its_name(
    peer: Peer, office: Office, view: SourcesView
) -> None:
    connected(office, view, peer, "ecc2024")
    main = f"list:{peer.list_id('main')}"
    view.choose_rule(main)
    assert {view.target.itemText(row) for row in range(view.target.count())} == {
        "Desk that prints badges",
        "Door",
        "Left out",
    }
    view.target.setCurrentIndex(view.target.findText("Desk that prints badges"))
    view.change.click()
    office.until(lambda: accounts.accounts(office.store)[0].mapping == {main: "desk"})
    view.choose_rule("walk-in")
    view.target.setCurrentIndex(view.target.findText("Participant"))
    view.change.click()
    product = f"product:{peer.said['items']['participant']}"
    office.until(
        lambda: accounts.accounts(office.store)[0].mapping == {main: "desk", "walk-in": product}
    )


def test_badge_designs_are_taken_by_one_button(
    peer: Peer, office: Office, view: SourcesView
) -> None:
    connected(office, view, peer, "ecc2024")
    view.badges.click()
    office.until(lambda: "Among the badges now" in view.done())
    assert "Name badge A6, Staff badge A6" in view.done()
    assert templates.named(office.store, "staff-badge-a6").title == "Staff badge A6"
    view.badges.click()
    office.until(lambda: "no new badge design" in view.done())


def test_the_key_is_changed_by_one_button_and_says_why_it_could_not_be(
    peer: Peer, office: Office, view: SourcesView
) -> None:
    connected(office, view, peer, "ecc2024")
    (one,) = accounts.accounts(office.store)
    secrets = Secrets(office.opened.data_dir)
    before = secrets.get(one.secret)
    view.roll.click()
    office.until(lambda: "new key" in view.done())
    assert secrets.get(one.secret) != before
    secrets.keep(one.secret, before)  # as from a backup: it was traded already
    view.roll.click()
    office.until(lambda: "no longer knows this desk" in view.done())


def test_a_date_of_a_series_is_chosen_by_its_name(
    peer: Peer, office: Office, view: SourcesView
) -> None:
    peer.ask(
        "POST",
        "events/",
        {
            "name": {"en": "Days"},
            "slug": "days",
            "currency": "EUR",
            "date_from": "2024-05-06T08:00:00Z",
            "has_subevents": True,
            "timezone": "Europe/Brussels",
            "plugins": [],
        },
    )
    made = peer.ask(
        "POST",
        "events/days/subevents/",
        {
            "name": {"en": "First day"},
            "active": True,
            "date_from": "2024-05-06T08:00:00Z",
            "item_price_overrides": [],
            "variation_price_overrides": [],
            "meta_data": {},
        },
    )
    connected(office, view, peer, "days")
    assert "several dates" in view.said()
    view.choose_rule("date")
    view.target.setCurrentIndex(view.target.findText("First day, 2024-05-06 10:00"))
    view.change.click()
    chosen = {"date": f"date:{made['id']}"}
    office.until(lambda: accounts.accounts(office.store)[0].mapping == chosen)
