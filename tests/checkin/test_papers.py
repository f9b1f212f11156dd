from dataclasses import replace

import pytest

from checkin.layout import lay_out, readable_on
from checkin.papers import Paper, best, fits, in_black
from checkin.render import raster
from checkin.render.pdf import to_pdf
from checkin.render.templates import shipped
from checkin.template import Box, Template, Text
from tests.checkin.badge_people import ADA, FONTS

TEMPLATES = shipped()
ROLL_80 = Paper(width_mm=72.1)
LABEL = Paper(width_mm=96, length_mm=134)
OFFICE = Paper(width_mm=210, length_mm=297, dpi=300, mono=False)


@pytest.mark.parametrize(
    ("page", "paper", "answer"),
    [
        ((72, 104), ROLL_80, True),
        ((72, 900), ROLL_80, True),
        ((80, 104), ROLL_80, False),
        ((96, 134), LABEL, True),
        ((96.9, 134.9), LABEL, True),
        ((96, 136), LABEL, False),
        ((54, 86), LABEL, True),
        ((134, 96), LABEL, False),
    ],
)
def test_a_page_fits_if_it_is_no_wider_and_no_longer(
    page: tuple[float, float], paper: Paper, answer: bool
) -> None:
    assert fits(page, paper) is answer


@pytest.mark.parametrize(
    ("paper", "name"),
    [
        (ROLL_80, "roll-72"),
        (Paper(width_mm=48, dpi=203), "roll-48"),  # 384 dots: receipt printers for 58 mm
        (LABEL, "badge-96x134"),
        (Paper(width_mm=62, dpi=300), "label-62"),
        (Paper(width_mm=62, length_mm=100, dpi=300), "label-62"),
        (Paper(width_mm=101.6, length_mm=152.4), "label-4x6"),
    ],
)
def test_a_printer_gets_the_template_that_uses_its_paper(paper: Paper, name: str) -> None:
    found = best(TEMPLATES.values(), paper)
    assert found is not None
    assert found.name == name


def test_no_template_fits_a_paper_that_is_too_small() -> None:
    assert best(TEMPLATES.values(), Paper(width_mm=25)) is None


# Marks to cut and fold by are grey, whatever the badge is.
UNMARKED = [one for one in TEMPLATES.values() if not one.sheet and not one.fold]


@pytest.mark.parametrize("template", UNMARKED, ids=lambda one: one.name)
def test_in_black_there_is_nothing_but_black_and_white(template: Template) -> None:
    made = in_black(template)
    laid_out = lay_out(made, replace(ADA, colours={}), FONTS)
    page = raster.page(to_pdf([laid_out]), 0, dpi=100, colour=True)
    solid = {page.data[at : at + 3] for at in range(0, len(page.data), 3)}
    assert {pixel for pixel in solid if max(pixel) - min(pixel) > 8} == set()
    colours = {box.fill for box in made.elements if isinstance(box, Box) and box.fill}
    assert colours <= {*made.colours, "category", "on_category"}
    assert set(made.colours.values()) <= {"#000000", "#ffffff"}


def test_white_on_a_dark_band_stays_white_and_soft_grey_becomes_black() -> None:
    template = in_black(TEMPLATES["badge-96x134"])
    assert template.colours["soft"] == "#000000"
    assert template.colours["on_accent"] == "#ffffff"
    assert readable_on(template.category_colour) == "#ffffff"
    assert in_black(template) is template


def test_colours_that_stand_in_an_element_are_made_black_too() -> None:
    template = TEMPLATES["roll-72"]
    box = Box(x=1, y=1, w=2, h=2, fill="#4b5563", stroke="#fefefe")
    text = next(one for one in template.elements if isinstance(one, Text))
    grey = replace(text, paragraphs=(replace(text.paragraphs[0], colour="#888888"),))
    made = in_black(replace(template, mono=False, elements=(box, grey)))
    assert made.elements[0] == replace(box, fill="#000000", stroke="#ffffff")
    assert isinstance(made.elements[1], Text)
    assert made.elements[1].paragraphs[0].colour == "#000000"
