import json
from importlib.resources import files
from typing import Any

import jsonschema
import pytest

from checkin.errors import TemplateError
from checkin.render.templates import shipped
from checkin.template import Box, Code, Template, Text
from checkin.template_file import parse
from checkin.words import Detail

FOLDER = files("assets") / "badges"
SCHEMA = json.loads((FOLDER / "schema.json").read_text(encoding="utf-8"))
SHIPPED = sorted(
    entry.name
    for entry in FOLDER.iterdir()
    if entry.name.endswith(".json") and entry.name != "schema.json"
)

PARAGRAPH = {"text": "{given_name}", "size_pt": 20, "min_pt": 10}
TEXT = {"kind": "text", "x": 1, "y": 1, "w": 50, "h": 20, "paragraphs": [PARAGRAPH]}
SMALL: dict[str, Any] = {
    "name": "small",
    "title": "Small",
    "width_mm": 60,
    "height_mm": 40,
    "colours": {"ink": "#000000"},
    "elements": [TEXT],
}


def small(**changes: object) -> str:
    return json.dumps(SMALL | changes)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_template_keeps_to_the_schema(name: str) -> None:
    jsonschema.validate(json.loads((FOLDER / name).read_text(encoding="utf-8")), SCHEMA)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_template_is_read_and_has_the_name_of_its_file(name: str) -> None:
    template = shipped()[name.removesuffix(".json")]
    assert template.title
    assert {"given_name", "family_name", "badge_name", "organisation", "country_name"} <= set(
        template.fields
    )


def test_all_the_sizes_are_there() -> None:
    assert {
        "badge-96x134",
        "a6",
        "roll-72",
        "roll-48",
        "card-86x54",
        "label-62",
        "label-4x6",
        "a4-4",
        "a4-10",
        "fold-a6",
    } <= set(shipped())


@pytest.mark.parametrize("template", shipped().values(), ids=lambda t: t.name)
def test_nothing_reaches_into_the_quiet_zone_of_a_code(template: Template) -> None:
    for side in ("front", "back"):
        elements = template.elements_of(side)
        for code in (element for element in elements if isinstance(element, Code)):
            for other in elements:
                if isinstance(other, Text | Box):
                    apart = (
                        other.x + other.w <= code.x + 0.001
                        or other.x >= code.x + code.size - 0.001
                        or other.y + other.h <= code.y + 0.001
                        or other.y >= code.y + code.size - 0.001
                    )
                    assert apart, (side, other)


@pytest.mark.parametrize("template", shipped().values(), ids=lambda t: t.name)
def test_a_code_has_modules_that_a_webcam_can_read(template: Template) -> None:
    sizes = [element.size for element in template.elements if isinstance(element, Code)]
    assert sizes
    assert min(sizes) / 29 >= 0.5


@pytest.mark.parametrize(
    "template", [t for t in shipped().values() if t.mono], ids=lambda t: t.name
)
def test_a_template_for_black_printers_has_no_tints(template: Template) -> None:
    assert set(template.colours.values()) <= {"#000000", "#ffffff"}


def test_a_paragraph_says_where_its_text_comes_from() -> None:
    joined = PARAGRAPH | {"all_of": ["{organisation}", "{country_name}"], "between": " · "}
    del joined["text"]
    template = parse(small(elements=[TEXT | {"paragraphs": [joined]}]))
    text = template.elements[0]
    assert isinstance(text, Text)
    assert text.paragraphs[0].between == " · "
    assert template.fields == ("organisation", "country_name")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "not JSON"),
        ("[]", "object"),
        ("[" * 100_000, "not JSON"),
        (small(name="Small Badge"), "“name”"),
        (small(width_mm=2), "between 20 and 500"),
        (small(width_mm="60"), "should be a number"),
        (small(height_mm=float("nan")), "between"),
        (small(wings=2), "“wings” is not known"),
        (small(elements=[]), "“elements”"),
        (small(elements=[{"kind": "star"}]), "one of text, box"),
        (small(elements=[TEXT | {"w": 80}]), "reaches beyond the badge"),
        (small(elements=[TEXT | {"paragraphs": [PARAGRAPH | {"min_pt": 30}]}]), "“min_pt”"),
        (small(elements=[TEXT | {"paragraphs": [PARAGRAPH | {"colour": "pink"}]}]), "“colour”"),
        (small(elements=[TEXT | {"paragraphs": [PARAGRAPH | {"text": "{a{b}"}]}]), "braces"),
        (small(elements=[TEXT | {"paragraphs": [PARAGRAPH | {"text": "{ name }"}]}]), "braces"),
        (small(elements=[TEXT | {"paragraphs": [PARAGRAPH | {"text": "{a||b}"}]}]), "braces"),
        (small(elements=[TEXT | {"turn": 45}]), "“turn”"),
        (small(elements=[TEXT | {"id": "a b"}]), "“id”"),
        (small(elements=[TEXT | {"id": "a"}, TEXT | {"id": "a"}]), "two elements have one id"),
        (small(format=3), "newer version"),
        (small(format=0), "“format”"),
        (small(margin_mm=3), "“margin_mm”"),
        (small(fold="side", two_sided=True), "two_sided"),
        (small(elements=[{"kind": "qr", "x": 0, "y": 0, "size": 5}]), "“size”"),
        (
            small(elements=[{"kind": "image", "x": 0, "y": 0, "w": 5, "h": 5, "file": "../a.png"}]),
            "no picture",
        ),
        (small(colours={}), "“ink” is missing"),
        (small(colours={"ink": "black"}), "“ink” should be a colour"),
        (
            small(
                sheet={
                    "width_mm": 100,
                    "height_mm": 100,
                    "cols": 2,
                    "origin_mm": [0, 0],
                    "pitch_mm": [60, 0],
                }
            ),
            "beyond the sheet",
        ),
        (
            small(
                sheet={
                    "width_mm": 200,
                    "height_mm": 100,
                    "cols": 2,
                    "origin_mm": [0, 0],
                    "pitch_mm": [50, 0],
                }
            ),
            "over one another",
        ),
    ],
)
def test_a_faulty_template_is_refused_with_the_reason(text: str, why: str) -> None:
    with pytest.raises(TemplateError) as caught:
        parse(text)
    assert why in str(caught.value)
    assert str(caught.value).startswith("The badge template cannot be used: in ")
    assert isinstance(caught.value.facts["why"], Detail)  # else no language but English has it


def test_the_flat_badge_is_twice_as_wide_or_high_where_it_is_folded() -> None:
    assert parse(small(fold="side")).page_mm == (120, 40)
    assert parse(small(fold="top")).page_mm == (60, 80)
    assert parse(small()).sides == 1
