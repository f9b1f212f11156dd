import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.errors import TemplateError
from checkin.foreign import pretix
from checkin.foreign.common import Imported
from checkin.geometry import bounds
from checkin.layout import lay_out
from checkin.template import Code, Template, Text
from checkin.template_file import parse
from checkin.template_json import to_json
from tests.checkin.badge_people import ADA, FONTS
from tests.checkin.foreign.designs import PRETIX, PRETIX_LAYOUT, pretix_text
from tests.checkin.foreign.test_indico import JUNK


def texts(template: Template) -> dict[str, Text]:
    found = [element for element in template.elements if isinstance(element, Text)]
    return {text.paragraphs[0].choices[0]: text for text in found}


def said(imported: Imported) -> list[tuple[int, str]]:
    return [(missed.element, str(missed)) for missed in imported.missed]


def test_places_count_from_the_lower_left_corner_there() -> None:
    template = pretix.read(PRETIX, "badge").template
    assert (template.width_mm, template.height_mm, template.title) == (148, 105, "Name badge A6")
    (code,) = (element for element in template.elements if isinstance(element, Code))
    assert tuple(bounds(code)) == (110, 65, 32, 32)
    name = texts(template)["{name}"]
    assert tuple(bounds(name)) == (6, 17, 100, 26)
    assert (name.align, name.valign, name.paragraphs[0].weight) == ("left", "middle", 700)


def test_what_elements_show_becomes_our_fields() -> None:
    found = texts(pretix.read(PRETIX, "badge").template)
    assert list(found) == [
        "{event_name}",
        "{name}",
        "{organisation}",
        "{DIET}",
        "Hello {name}, (unknown)!",
        "{category}",
    ]
    assert found["{organisation}"].paragraphs[0].colour == "#003399"


def test_a_turned_text_turns_about_its_upper_left_corner() -> None:
    turned = texts(pretix.read(PRETIX, "badge").template)["{category}"]
    assert turned.turn == 90
    assert tuple(bounds(turned)) == (128, 25, 12, 80)  # pushed up onto the badge


def test_a_text_that_grows_downwards_begins_at_its_place() -> None:
    grown = texts(pretix.read(PRETIX, "badge").template)["{DIET}"]
    assert (grown.y, grown.valign, grown.align) == (69, "top", "centre")


def test_what_does_not_map_is_listed() -> None:
    assert said(pretix.read(PRETIX, "badge")) == [
        (0, "The file does not say how large the badge is; 148 × 105 mm was taken."),
        (0, "The background is not in the file. Add it by hand as a picture."),
        (4, "“question_DIET” shows the column “DIET” of the list, if it has one of that name."),
        (6, "“itemvar” became “{category}”, which may differ."),
        (6, "“itemvar” is turned; look whether it stands where it should."),
        (6, "“itemvar” reached beyond the badge and was moved onto it."),
        (7, "The picture of “image_event” is not in the file. Add it by hand."),
        (9, "“poweredby” has nothing like it here; it was left out."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(PRETIX_LAYOUT),
        json.dumps({"name": "A", "layout": PRETIX_LAYOUT}),
        json.dumps({"name": "A", "layout": json.dumps(PRETIX_LAYOUT)}),
        json.dumps({"layout": PRETIX_LAYOUT, "size": [{"width": "148", "height": "105"}]}),
    ],
)
def test_a_layout_is_found_in_all_its_forms(text: str) -> None:
    template = pretix.read(text, "badge").template
    assert len(template.elements) == 7
    assert template.width_mm == 148


def test_the_size_can_be_given() -> None:
    imported = pretix.read(json.dumps(PRETIX_LAYOUT), "badge", size_mm=(150, 110))
    assert (imported.template.width_mm, imported.template.height_mm) == (150, 110)
    assert not any("how large" in words for _, words in said(imported))


def test_the_second_page_is_the_back() -> None:
    layout = [pretix_text("attendee_name", "10", "9"), pretix_text("email", "10", "9", page=2)]
    template = pretix.read(json.dumps(layout), "badge").template
    assert template.two_sided
    assert [element.side for element in template.elements] == ["both", "back"]


@pytest.mark.parametrize(
    "text", ["{", "{}", "[]", "[1]", '{"results": []}', '{"layout": 5}', '{"layout": "5"}', "5"]
)
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(TemplateError):
        pretix.read(text, "badge")


def test_the_result_can_be_kept_and_printed() -> None:
    template = pretix.read(PRETIX, "badge").template
    assert parse(to_json(template)) == template
    assert lay_out(template, ADA, FONTS).sides


KEYS = (
    "left", "bottom", "width", "height", "size", "fontsize", "color", "content", "text", "rotation",
    "page", "text_i18n", "align", "verticalalign", "bold", "downward", "autoresize",
)  # fmt: skip
ITEMS = st.fixed_dictionaries(
    {"type": st.sampled_from(["textarea", "textcontainer", "barcodearea", "imagearea", "x"])},
    optional=dict.fromkeys(KEYS, JUNK) | {"content": st.sampled_from(["other", "attendee_name"])},
)


@given(st.lists(ITEMS, min_size=1, max_size=4), JUNK)
def test_whatever_stands_in_the_file_the_result_can_be_kept_or_is_refused(
    items: list[object], size: object
) -> None:
    try:
        template = pretix.read(json.dumps({"layout": items, "size": size}), "badge").template
    except TemplateError:
        return
    if template.elements:
        assert parse(to_json(template)) == template
