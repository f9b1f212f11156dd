"""The picture beside the card is what the desk's printer will put on paper."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from checkin import badge, events, fleet, sending
from checkin.fleet import KnownPrinter
from checkin.model import Attendee
from checkin.papers import Paper
from checkin.printers.dots import drawn
from checkin.store import Store
from tests.checkin.people import add
from tests.ui.desk.conftest import NINE
from ui.desk import picture

LABELS = "zpl://192.0.2.7?dpi=203&media=96x134"
ROOM = (400, 560)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    path, data = tmp_path / "ecc.checkin", tmp_path / "data"
    with events.make(path, name="ECC 2024", timezone="Europe/Brussels", data_dir=data, at=NINE) as (
        store
    ):
        yield store


@pytest.fixture
def ada(store: Store) -> Attendee:
    ada = store.attendee(add(store, "T-1", given_name="Ada", family_name="Lovelace"))
    assert ada is not None
    return ada


def dots_of(image: QImage) -> list[list[bool]]:
    return [
        [image.pixelColor(x, y) == QColor("black") for x in range(image.width())]
        for y in range(image.height())
    ]


def meant(store: Store, attendee: Attendee, paper: Paper) -> list[list[bool]]:
    """What the printer's lane would have burned."""
    where = badge.setting(store)
    template = fleet.template_on(where.templates, paper, "", "")
    assert template is not None
    token = badge.code_for(where, attendee.id, 1, 0)
    placed, _ = badge.laid_out(attendee, where, template, token)
    mono = drawn(sending.page_of(placed), paper.dpi)
    return [
        [bool(mono.data[y * mono.stride + x // 8] >> (7 - x % 8) & 1) for x in range(mono.width)]
        for y in range(mono.height)
    ]


@pytest.mark.parametrize("url", [LABELS, "escpos://192.0.2.7?width=576"])
def test_for_a_printer_in_black_it_is_every_dot_that_would_be_burned(
    store: Store, ada: Attendee, url: str
) -> None:
    press = picture.press(store, printer=url)
    paper = press.loaded.paper
    assert paper is not None
    shown = picture.draw(press, ada, None, "", ROOM)
    assert dots_of(shown.image) == meant(store, ada, paper)


def test_for_a_printer_in_colour_it_is_as_large_as_there_is_room(
    store: Store, ada: Attendee
) -> None:
    shown = picture.draw(picture.press(store, printer="folder:badges"), ada, None, "", ROOM)
    assert shown.image.format() == QImage.Format.Format_RGB888
    assert ROOM[1] - 4 <= shown.image.height() <= ROOM[1] + 4


def test_a_pool_shows_what_lies_in_its_printers(store: Store, ada: Attendee) -> None:
    fleet.add(store, KnownPrinter(name="Zebra", url=LABELS, pool="desks"), at=NINE)
    for device in ("Zebra", "desks"):
        shown = picture.draw(picture.press(store, printer=device), ada, None, "", ROOM)
        assert (shown.width_mm, shown.image.width()) == (96, 768)


@pytest.mark.parametrize("device", ["", "no such printer", "zpl://host", "fax:12"])
def test_without_a_printer_there_is_still_a_badge_to_look_at(
    store: Store, ada: Attendee, device: str
) -> None:
    shown = picture.draw(picture.press(store, printer=device), ada, None, "", ROOM)
    assert not shown.image.isNull()
