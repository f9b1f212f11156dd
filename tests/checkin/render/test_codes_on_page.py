from dataclasses import replace

import pytest
from PIL import Image

from checkin.layout import lay_out
from checkin.render import codes, raster
from checkin.render.pdf import to_pdf
from checkin.render.templates import shipped
from checkin.template import Template
from tests.checkin.badge_people import ADA, FONTS, TOKEN
from tests.checkin.render.codes import read

FLAT = shipped()["badge-96x134"]


@pytest.mark.parametrize(
    "template",
    [FLAT, replace(FLAT, fold="side"), replace(FLAT, fold="top")],
    ids=["flat", "book", "tent"],
)
def test_every_code_of_a_badge_is_found_where_it_is_drawn_anew(template: Template) -> None:
    laid_out = lay_out(template, ADA, FONTS)
    places = codes.on_page(laid_out)
    assert len(places) == len(laid_out.sides)
    page = raster.page(to_pdf([laid_out]), 0, dpi=203)
    mono = raster.mono(page, places, dpi=203)
    white = bytes(255 - byte for byte in mono.data)
    picture = Image.frombytes("1", (mono.width, mono.height), white).convert("L")
    for place in places:
        dots = 203 / 25.4
        corner = (place.x * dots, place.y * dots)
        far = ((place.x + place.size) * dots, (place.y + place.size) * dots)
        cut = picture.crop((round(corner[0]), round(corner[1]), round(far[0]), round(far[1])))
        assert [code.text for code in read(cut)] == [TOKEN]
