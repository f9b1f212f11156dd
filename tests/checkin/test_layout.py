import json
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.layout import (
    MISSING_GLYPH,
    WILL_NOT_FIT,
    BadgeContent,
    LaidOut,
    PlacedBox,
    PlacedText,
    Problem,
    content_hash,
    lay_out,
    readable_on,
    resolve,
)
from checkin.render.templates import shipped
from checkin.template import Paragraph, Template
from checkin.template_file import parse
from checkin.text import clean
from tests.checkin.badge_people import ADA, FONTS, HARD, person

BADGE = shipped()["badge-96x134"]


def texts(laid_out: LaidOut, side: int = 0) -> list[PlacedText]:
    return [item for item in laid_out.sides[side] if isinstance(item, PlacedText)]


def words(laid_out: LaidOut) -> list[str]:
    return [item.line.text for item in texts(laid_out)]


def filled(laid_out: LaidOut) -> list[PlacedBox]:
    return [item for item in laid_out.sides[0] if isinstance(item, PlacedBox)]


def one_box(width: float, height: float, **paragraph: object) -> Template:
    given = {"text": "{given_name}", "size_pt": 20, "min_pt": 8, **paragraph}
    box = {"kind": "text", "x": 0, "y": 0, "w": width, "h": height, "paragraphs": [given]}
    template = {
        "name": "one",
        "title": "One box",
        "width_mm": 100,
        "height_mm": 100,
        "colours": {"ink": "#000000"},
        "elements": [box],
    }
    return parse(json.dumps(template))


def test_the_given_name_is_big_and_the_family_name_smaller_below_it() -> None:
    laid_out = lay_out(BADGE, ADA, FONTS)
    by_field = {item.field: item for item in texts(laid_out)}
    assert by_field["given_name"].size_pt > 1.4 * by_field["family_name"].size_pt
    assert by_field["given_name"].baseline < by_field["family_name"].baseline
    assert laid_out.printable


def test_a_badge_name_replaces_both_names() -> None:
    said = words(lay_out(BADGE, person("Johann", "Schmidt", badge_name="Hansi"), FONTS))
    assert "Hansi" in said
    assert not {"Johann", "Schmidt"} & set(said)


@pytest.mark.parametrize(("given_name", "family_name"), [("Plato", ""), ("", "Plato")])
def test_a_single_name_is_big_wherever_it_stands(given_name: str, family_name: str) -> None:
    [plato] = [
        item
        for item in texts(lay_out(BADGE, person(given_name, family_name), FONTS))
        if item.line.text == "Plato"
    ]
    assert plato.size_pt == 40


def test_a_name_a_little_too_wide_is_shrunk_on_one_line() -> None:
    [line] = texts(lay_out(one_box(45, 30, max_lines=2), person("Maria Alexandra"), FONTS))
    assert 16 <= line.size_pt < 20


def test_a_name_much_too_wide_goes_on_two_lines_at_full_size() -> None:
    laid_out = lay_out(one_box(45, 30, max_lines=2), person("Jo Alexandra Wilhelmine"), FONTS)
    assert words(laid_out) == ["Jo Alexandra", "Wilhelmine"]
    assert {item.size_pt for item in texts(laid_out)} == {20}


def test_a_long_word_that_cannot_be_broken_is_shrunk_to_the_minimum_and_no_further() -> None:
    assert lay_out(one_box(30, 30, max_lines=2), person("Wolfenbüttelerin"), FONTS).printable
    squeezed = lay_out(one_box(15, 30, max_lines=2), person("Wolfenbüttelerin"), FONTS)
    assert squeezed.problems == (Problem(WILL_NOT_FIT, "given_name"),)
    assert not texts(squeezed)


def test_a_box_too_low_for_two_lines_shrinks_them_both() -> None:
    low = lay_out(one_box(40, 9, max_lines=2), person("Maria Alexandra Theresia"), FONTS)
    assert low.printable
    assert all(item.ink[3] <= 9 and item.ink[1] >= 0 for item in texts(low))


def test_a_name_of_300_letters_is_listed_and_not_cut() -> None:
    laid_out = lay_out(BADGE, person("Anna " * 60, "Lovelace"), FONTS)
    assert laid_out.problems == (Problem(WILL_NOT_FIT, "given_name"),)
    assert not laid_out.printable
    assert "Lovelace" in words(laid_out)
    assert not [item for item in texts(laid_out) if item.field == "given_name"]


def test_a_missing_letter_is_named_with_its_field_and_number() -> None:
    laid_out = lay_out(BADGE, person("Ada 🎉", "Lovelace", "ACME"), FONTS)
    [problem] = laid_out.problems
    assert (problem.kind, problem.field, problem.char) == (MISSING_GLYPH, "given_name", "🎉")
    assert str(problem) == "“🎉” (U+1F389) in given_name is in none of the fonts."


def test_chinese_without_the_font_pack_is_listed_unless_there_is_a_latin_badge_name() -> None:
    listed = lay_out(BADGE, person("山田", "太郎", "Tokyo"), FONTS)
    assert {problem.field for problem in listed.problems} == {"given_name", "family_name"}
    named = lay_out(BADGE, person("山田", "太郎", "Tokyo", badge_name="Taro Yamada"), FONTS)
    assert named.printable
    assert "Taro Yamada" in words(named)


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("\u202eecilA", "ecilA"),
        ("<b>Bob</b>", "<b>Bob</b>"),
        ("Robert'); DROP TABLE", "Robert'); DROP TABLE"),
        ("=HYPERLINK(1)", "=HYPERLINK(1)"),
        ("{organisation}", "{organisation}"),
    ],
)
def test_hostile_names_are_shown_as_plain_text(raw: str, shown: str) -> None:
    laid_out = lay_out(BADGE, person("x", badge_name=raw), FONTS)
    name = " ".join(item.line.text for item in texts(laid_out) if item.field == "badge_name")
    assert name.replace(" ", "") == shown.replace(" ", "")


def test_stacked_accents_stay_in_the_box() -> None:
    laid_out = lay_out(BADGE, person("Z\u0335\u0321\u0344\u031b\u0316\u0300\u0301oe"), FONTS)
    for item in texts(laid_out):
        assert item.ink[1] >= item.box[1] - 0.01


@pytest.mark.parametrize("template", shipped().values(), ids=lambda t: t.name)
@pytest.mark.parametrize("content", HARD.values(), ids=HARD.keys())
def test_hard_names_fit_their_boxes_and_touch_nothing(
    template: Template, content: BadgeContent
) -> None:
    laid_out = lay_out(template, content, FONTS)
    assert not laid_out.problems
    for side in range(template.sides):
        placed = texts(laid_out, side)
        for item in placed:
            left, top, right, bottom = item.ink
            x, y, w, h = item.box
            assert left >= x - 0.01
            assert right <= x + w + 0.01
            assert top >= y - 0.01
            assert bottom <= y + h + 0.01
        for one, other in combinations(placed, 2):
            if one.box == other.box:
                assert one.ink[3] <= other.ink[1] + 0.01


def test_a_field_that_is_empty_leaves_no_hole() -> None:
    with_pronouns = lay_out(BADGE, person("Ada", "Lovelace", pronouns="she/her"), FONTS)
    without = lay_out(BADGE, ADA, FONTS)
    assert len(texts(with_pronouns)) == len(texts(without)) + 1


def test_the_category_gives_its_colour_and_the_text_on_it_can_be_read() -> None:
    boxes = filled(lay_out(BADGE, ADA, FONTS))
    assert boxes[-1].fill == "#5b2a9d"
    assert readable_on("#5b2a9d") == "#ffffff"
    assert readable_on("#fde047") == "#000000"
    unknown = person("Ada", category="Stagehand")
    boxes = [
        item for item in lay_out(BADGE, unknown, FONTS).sides[0] if isinstance(item, PlacedBox)
    ]
    assert boxes[-1].fill == BADGE.category_colour


def test_laying_out_is_deterministic() -> None:
    for content in HARD.values():
        assert lay_out(BADGE, content, FONTS) == lay_out(BADGE, content, FONTS)


def test_the_hash_follows_what_would_print_and_nothing_else() -> None:
    before = content_hash(BADGE, ADA)
    assert content_hash(BADGE, replace(ADA, token="V" * 16)) == before
    assert content_hash(BADGE, replace(ADA, fields={**ADA.fields, "email": "a@b.c"})) == before
    married = replace(ADA, fields={**ADA.fields, "family_name": "King"})
    assert content_hash(BADGE, married) != before
    assert content_hash(replace(BADGE, version=2), ADA) != before
    assert content_hash(BADGE, replace(ADA, colours={"Speaker": "#000000"})) != before
    assert content_hash(shipped()["a6"], ADA) != before


def test_a_name_behind_a_badge_name_does_not_change_the_hash() -> None:
    one, other = person("Ada", badge_name="Countess"), person("Augusta", badge_name="Countess")
    assert content_hash(BADGE, one) == content_hash(BADGE, other)


def test_a_black_badge_does_not_change_with_the_colour_of_its_category() -> None:
    roll = shipped()["roll-72"]
    assert content_hash(roll, ADA) == content_hash(roll, replace(ADA, colours={}))


@given(st.text(alphabet=st.characters(codec=None), max_size=60))
def test_any_name_is_set_whole_or_is_a_problem(name: str) -> None:
    laid_out = lay_out(BADGE, person("", badge_name=name), FONTS)
    shown = "".join(item.line.text for item in texts(laid_out) if item.field == "badge_name")
    if laid_out.printable:
        without_breaks = str.maketrans("", "", " ·|")
        assert shown.translate(without_breaks) == clean(name).translate(without_breaks)
    else:
        assert {problem.field for problem in laid_out.problems} == {"badge_name"}
        assert not shown


@pytest.mark.parametrize(
    ("pattern", "fields", "text"),
    [
        ("{job_title|organisation}", {"job_title": "Baker"}, "Baker"),
        ("{job_title|organisation}", {"organisation": "Mill"}, "Mill"),
        ("{job_title|organisation}", {}, ""),
        ("at {job_title|organisation}!", {"organisation": "Mill"}, "at Mill!"),
        ("at {job_title|organisation}", {}, ""),
        ("{Dietary needs} · {Größe}", {"Dietary needs": "vegan", "Größe": "M"}, "vegan · M"),
        ("Guest", {}, "Guest"),
    ],
)
def test_a_field_can_have_another_in_its_place(
    pattern: str, fields: dict[str, str], text: str
) -> None:
    paragraph = Paragraph(choices=(pattern,), size_pt=10, min_pt=5)
    assert resolve(paragraph, fields) == text


def test_a_badge_counts_as_changed_when_the_event_s_design_of_it_did() -> None:
    assert content_hash(replace(BADGE, stamp="1"), ADA) != content_hash(BADGE, ADA)
    assert content_hash(replace(BADGE, stamp="2"), ADA) != content_hash(
        replace(BADGE, stamp="1"), ADA
    )
