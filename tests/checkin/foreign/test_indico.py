import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.errors import TemplateError
from checkin.foreign import indico
from checkin.foreign.common import Imported
from checkin.geometry import bounds
from checkin.layout import lay_out
from checkin.template import Box, Code, Template, Text
from checkin.template_file import parse
from checkin.template_json import to_json
from tests.checkin.badge_people import ADA, FONTS
from tests.checkin.foreign.designs import INDICO, indico_item
from tests.checkin.foreign.designs import indico as design


def texts(template: Template) -> dict[str, Text]:
    found = [element for element in template.elements if isinstance(element, Text)]
    return {text.paragraphs[0].choices[0]: text for text in found}


def said(imported: Imported) -> list[tuple[int, str]]:
    return [(missed.element, str(missed)) for missed in imported.missed]


def test_fifty_pixels_are_a_centimetre() -> None:
    template = indico.read(INDICO, "badge").template
    assert (template.width_mm, template.height_mm) == (96, 134)
    assert (template.name, template.title) == ("badge", "Name badge")
    (code,) = (element for element in template.elements if isinstance(element, Code))
    assert tuple(bounds(code)) == (33, 96, 30, 30)
    name = texts(template)["{given_name}"]
    assert (name.x, name.y, name.w) == (8, 30, 80)


def test_what_items_show_becomes_our_fields() -> None:
    found = texts(indico.read(INDICO, "badge").template)
    assert list(found) == [
        "{event_name}",
        "{given_name}",
        "{family_name}",
        "{organisation}",
        "{country_name}",
        "Welcome to (Brussels)",
        "{field-42}",
    ]
    name = found["{given_name}"].paragraphs[0]
    assert (name.size_pt, name.weight, name.colour) == (40, 700, "#000000")
    assert found["{event_name}"].paragraphs[0].colour == "#1b3a8a"
    assert found["{country_name}"].align == "left"


def test_a_colour_behind_a_text_becomes_a_box() -> None:
    (box,) = (e for e in indico.read(INDICO, "badge").template.elements if isinstance(e, Box))
    assert box.fill == "#eeeeee"


def test_what_does_not_map_is_listed() -> None:
    assert said(indico.read(INDICO, "badge")) == [
        (3, "“last_name_upper” became “{family_name}”, which may differ."),
        (3, "“last_name_upper”: italic is not kept."),
        (5, "“country”: LinuxLibertine is not kept."),
        (7, "“field-42” shows the column “field-42” of the list, if it has one of that name."),
        (8, "The picture of “event_logo” is not in the file. Add it by hand."),
        (10, "“price” has nothing like it here; it was left out."),
    ]


def test_a_text_reaches_down_to_what_stands_below_it() -> None:
    template = indico.read(INDICO, "badge").template
    for code in (e for e in template.elements if isinstance(e, Code)):
        for text in texts(template).values():
            assert text.y + text.h <= code.y + 0.1


def test_a_back_side_comes_along() -> None:
    back = {"data": {"width": 480, "height": 670, "items": [indico_item("email", 10, 10)]}}
    template = indico.read(
        design(indico_item("title", 10, 10), backside_template=back), "b"
    ).template
    assert template.two_sided
    assert [element.side for element in template.elements] == ["front", "back"]


def test_what_reaches_beyond_the_badge_is_moved_onto_it() -> None:
    imported = indico.read(design(indico_item("title", 300, 660)), "b")
    box = bounds(imported.template.elements[0])
    assert (box.right, box.bottom) == (96, 134)
    assert said(imported) == [(1, "“title” reached beyond the badge and was moved onto it.")]


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[]",
        "{}",
        '{"width": 5, "height": 5}',
        json.dumps({"width": 5, "height": 5, "items": [{}] * 600}),
        '{"template": {"template": {"template": {"template": {}}}}}',
    ],
)
def test_another_file_is_refused(text: str) -> None:
    with pytest.raises(TemplateError):
        indico.read(text, "b")


def test_the_result_can_be_kept_and_printed() -> None:
    template = indico.read(INDICO, "badge").template
    assert parse(to_json(template)) == template
    assert lay_out(template, ADA, FONTS).sides


JUNK = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)
KINDS = st.sampled_from(["fixed", "full_name", "ticket_qr_code", "field-1", "fixed_image", "x"])
KEYS = (
    "x", "y", "width", "height", "text", "color", "font_size", "bold", "text_align",
    "background_color", "font_family",
)  # fmt: skip
ITEMS = st.fixed_dictionaries({"type": KINDS}, optional=dict.fromkeys(KEYS, JUNK))


@given(st.lists(ITEMS, min_size=1, max_size=4), JUNK, JUNK)
def test_whatever_stands_in_the_file_the_result_can_be_kept_or_is_refused(
    items: list[object], width: object, extra: object
) -> None:
    text = json.dumps({"width": width, "height": 670, "items": items, "title": extra})
    try:
        template = indico.read(text, "badge").template
    except TemplateError:
        return
    if template.elements:
        assert parse(to_json(template)) == template
