from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from checkin import testpage
from checkin.layout import PlacedText
from checkin.printers.addresses import device
from checkin.printers.base import Page
from checkin.printers.dots import drawn
from checkin.render import codes
from checkin.render.pdf import to_pdf
from tests.checkin.badge_people import FONTS
from tests.checkin.printers.pages import picture_of
from tests.checkin.render.codes import read

DEVICES = [
    "escpos://x",
    "escpos://x?width=384",
    "zpl://x?media=96x134",
    "zpl://x?media=96x134&dpi=300",
    "zpl://x?media=134x96&rotate=90",
    "brother://x?label=62",
    "brother://x?label=62x100",
    "brother://x?label=29x90",
    "brother://x?label=102x152",
]


@contextmanager
def page_of(url: str) -> Iterator[tuple[Page, list[PlacedText]]]:
    placed = testpage.lay(device(url).paper, "Front desk {1}", FONTS)
    texts = [item for item in placed.sides[0] if isinstance(item, PlacedText)]
    yield Page(to_pdf([placed]), codes.on_page(placed)), texts


@pytest.mark.parametrize("url", DEVICES)
def test_all_of_the_page_lies_where_the_printer_prints(url: str) -> None:
    with page_of(url) as (page, _):
        assert device(url).language.encode(page)


@pytest.mark.parametrize("url", DEVICES)
def test_the_codes_on_the_page_read(url: str) -> None:
    with page_of(url) as (page, _):
        picture = picture_of(drawn(page, device(url).paper.dpi))
        found = [code.text for code in read(picture)]
        assert found
        assert set(found) == {testpage.TOKEN}


def test_the_page_shows_every_script_that_badges_are_set_in() -> None:
    with page_of("zpl://x?media=96x134") as (_, texts):
        shown = "".join(run.text for item in texts for run in item.runs)
    for script in testpage.SCRIPTS[:-1]:  # of the last one the fonts may have been left out
        letters = {char for char in script if char.isalpha()}
        assert len(letters & set(shown)) > len(letters) * 0.7, script


def test_the_name_of_the_printer_names_no_field() -> None:
    with page_of("escpos://x") as (_, texts):
        assert "Front desk (1)" in "".join(run.text for item in texts for run in item.runs)


def test_the_frame_is_as_wide_as_what_can_be_printed() -> None:
    with page_of("brother://x?label=62") as (page, _):
        picture = picture_of(drawn(page, 300))
    left, _, right, _ = picture.point(lambda value: 255 - value).getbbox() or (0, 0, 0, 0)
    assert right - left == pytest.approx(696 - 2 * 3, abs=4)
