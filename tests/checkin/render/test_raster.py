from dataclasses import replace

import pytest
from PIL import Image, ImageFilter

from checkin.layout import PlacedText, lay_out
from checkin.render import qr, raster
from checkin.render.pdf import to_pdf
from checkin.render.raster import Mono, Raster
from checkin.render.templates import shipped
from checkin.template import Template, Text
from tests.checkin.badge_people import ADA, FONTS, HARD, TOKEN
from tests.checkin.render.codes import read

TEMPLATES = shipped()
ONE_A_PAGE = [t for t in TEMPLATES.values() if not t.sheet and not t.fold]


def mono_of(template: Template, dpi: int) -> Mono:
    laid_out = lay_out(template, ADA, FONTS)
    return raster.mono(raster.page(to_pdf([laid_out]), 0, dpi=dpi), laid_out.codes, dpi=dpi)


def picture_of(mono: Mono) -> Image.Image:
    """Black on white, eight bits."""
    white = bytes(255 - byte for byte in mono.data)
    return Image.frombytes("1", (mono.width, mono.height), white).convert("L")


def test_a_72_mm_roll_fills_a_head_of_576_dots() -> None:
    assert raster.page(to_pdf([lay_out(TEMPLATES["roll-72"], ADA, FONTS)]), 0, dpi=203).width == 576


def test_a_page_comes_in_grey_and_in_colour() -> None:
    pdf = to_pdf([lay_out(TEMPLATES["badge-96x134"], ADA, FONTS)])
    grey, colour = raster.page(pdf, 0, dpi=100), raster.page(pdf, 0, dpi=100, colour=True)
    assert len(grey.data) == grey.width * grey.height
    assert len(colour.data) == 3 * len(grey.data)
    assert tuple(colour.data[:3]) == (0x17, 0x3C, 0x8C)
    assert len(colour.grey) == len(grey.grey)


def test_what_is_no_page_is_refused() -> None:
    with pytest.raises(ValueError, match="not a PDF"):
        raster.page(b"%!PS", 0, dpi=100)
    with pytest.raises(ValueError, match="no page 1"):
        raster.page(to_pdf([lay_out(TEMPLATES["a6"], ADA, FONTS)]), 1, dpi=100)


@pytest.mark.parametrize("template", ONE_A_PAGE, ids=lambda t: t.name)
def test_ink_stays_inside_the_boxes_of_its_lines(template: Template) -> None:
    """Every dot of text at 300 dpi lies in the ink box that the layout says it lies in."""
    only_text = replace(
        template,
        colours=dict.fromkeys(template.colours, "#000000"),
        category_colour="#ffffff",
        elements=tuple(element for element in template.elements if isinstance(element, Text)),
    )
    dots = 300 / 25.4
    for content in HARD.values():
        laid_out = lay_out(only_text, replace(content, colours={}), FONTS)
        page = raster.page(to_pdf([laid_out]), 0, dpi=300)
        picture = Image.frombytes("L", (page.width, page.height), page.data)
        placed = [item for item in laid_out.sides[0] if isinstance(item, PlacedText)]
        for item in placed:
            left, top, right, bottom = item.ink
            corner = (int(left * dots) - 1, int(top * dots) - 1)
            box = (*corner, int(right * dots) + 2, int(bottom * dots) + 2)
            assert min(picture.crop(box).tobytes()) < 64, item.line.text
            picture.paste(255, box)
        assert picture.getextrema() == (255, 255)


@pytest.mark.parametrize("template", ONE_A_PAGE, ids=lambda t: t.name)
@pytest.mark.parametrize("dpi", [203, 300])
def test_a_code_in_black_has_modules_of_whole_dots(template: Template, dpi: int) -> None:
    mono = mono_of(template, dpi)
    picture = picture_of(mono)
    [code] = read(picture)
    assert code.text == TOKEN
    laid_out = lay_out(template, ADA, FONTS)
    place = laid_out.codes[0]
    dots = int(place.module_mm * dpi / 25.4 + 0.05)
    side = qr.SIDE * dots
    left = round(place.x * dpi / 25.4) + (round(place.size * dpi / 25.4) - side) // 2
    top = round(place.y * dpi / 25.4) + (round(place.size * dpi / 25.4) - side) // 2
    drawn = picture.crop((left, top, left + side, top + side))
    small = drawn.resize((qr.SIDE, qr.SIDE), Image.Resampling.NEAREST)
    assert small.resize(drawn.size, Image.Resampling.NEAREST).tobytes() == drawn.tobytes()
    dark = [byte == 0 for byte in small.tobytes()]
    assert dark == [module for row in qr.matrix(TOKEN) for module in row]


@pytest.mark.parametrize("template", ONE_A_PAGE, ids=lambda t: t.name)
def test_a_code_survives_spread_ink_and_a_poor_camera(template: Template) -> None:
    """One dot of thermal ink too much, seven camera pixels a millimetre, blurred and aslant."""
    paper = picture_of(mono_of(template, template.dpi)).filter(ImageFilter.MinFilter(3))
    scale = 7 * 25.4 / template.dpi
    seen = paper.resize((int(paper.width * scale), int(paper.height * scale)), Image.Resampling.BOX)
    seen = seen.filter(ImageFilter.GaussianBlur(0.8))
    for angle in (0, 8, -20):
        turned = seen.rotate(angle, expand=True, fillcolor=200)
        assert [code.text for code in read(turned)] == [TOKEN]


def test_black_dots_are_packed_eight_to_a_byte_leftmost_first() -> None:
    grey = bytes([0, 255, 255, 255, 255, 255, 255, 0, 0, 255] + [255] * 10)
    mono = raster.mono(Raster(10, 2, grey), (), dpi=203)
    assert (mono.width, mono.height, mono.stride) == (10, 2, 2)
    assert mono.data[:2] == bytes([0b10000001, 0b10000000])
    assert mono.data[2] == 0
