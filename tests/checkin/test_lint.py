from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from checkin import designing, lint, pagesetup
from checkin.lint import Event, Finding, Kind, Severity
from checkin.papers import Paper
from checkin.render.fonts import badge_fonts
from checkin.render.templates import shipped
from checkin.template import Box, Code, Element, Paragraph, Rule, Sheet, Template, Text

FONTS = badge_fonts()
EMPTY = pagesetup.blank("mine", "Mine", 90, 60)


def text(pattern: str = "{name}", *, y: float = 2, h: float = 14, **style: Any) -> Text:
    told: dict[str, Any] = {"size_pt": 30, "min_pt": 12} | style
    return Text(x=5, y=y, w=50, h=h, paragraphs=(Paragraph(choices=(pattern,), **told),))


def code(size: float = 30) -> Code:
    return Code(x=58, y=28, size=size)


def template(*elements: Element) -> Template:
    return designing.add(EMPTY, *elements).template


def found(design: Template, **event: Any) -> list[Finding]:
    return lint.check(design, FONTS, Event(**event))


def kinds(design: Template, **event: Any) -> list[Kind]:
    return [one.kind for one in found(design, **event)]


GOOD = template(text(), code())


def test_a_good_template_has_no_findings() -> None:
    assert found(GOOD) == []


@pytest.mark.parametrize("name", sorted(shipped()))
def test_what_comes_with_the_program_has_no_errors(name: str) -> None:
    design = shipped()[name]
    event = Event(colours={"Press": "#facc15", "Speaker": "#7c3aed", "Staff": "#ffffff"})
    findings = lint.check(design, FONTS, event)
    assert {one.kind for one in findings} <= {Kind.SMALL_NAME}


def test_a_code_of_small_modules_is_named_with_the_size_it_needs() -> None:
    (finding,) = found(template(text(), code(12)))
    assert (finding.kind, finding.severity, finding.element) == (
        Kind.SMALL_MODULE,
        Severity.WARNING,
        "e2",
    )
    assert finding.facts == {"mm": "0.41", "size": "14.5"}
    assert "0.41 mm wide" in str(finding)


@pytest.mark.parametrize(
    "disturbing",
    [
        Box(x=50, y=50, w=12, h=5, fill="ink"),
        Box(x=58, y=28, w=30, h=30, fill="category"),
        Box(x=56, y=26, w=33, h=33, stroke="ink", stroke_mm=5),
        Rule(x=60, y=20, x2=60, y2=40),
        Text(x=40, y=40, w=20, h=8, paragraphs=text("Hi").paragraphs),
        Code(x=45, y=28, size=14.5),
    ],
)
def test_what_lies_in_the_white_edge_of_a_code_is_an_error(disturbing: Element) -> None:
    design = template(disturbing, text(h=10), code())
    findings = [one for one in found(design) if one.kind is Kind.QUIET_ZONE]
    assert "e3" in [one.element for one in findings]
    assert all(one.severity is Severity.ERROR for one in findings)


def test_a_code_may_stand_on_a_white_box_but_not_under_one() -> None:
    white = Box(x=57, y=27, w=32, h=32, fill="paper", stroke="ink", stroke_mm=0.5)
    assert kinds(template(white, text(), code())) == []
    assert kinds(template(text(), code(), white)) == [Kind.QUIET_ZONE]


@pytest.mark.parametrize(
    ("style", "expected"),
    [
        ({"size_pt": 30}, []),
        ({"size_pt": 27}, [Kind.SMALL_NAME]),
        ({"size_pt": 40, "h": 9}, [Kind.SMALL_NAME]),
        ({"pattern": "{organisation}"}, [Kind.NO_NAME]),
        ({"pattern": "{badge_name|given_name}"}, []),
    ],
)
def test_the_name_is_to_be_read_at_arm_s_length(
    style: dict[str, Any], expected: list[Kind]
) -> None:
    assert kinds(template(text(**style), code())) == expected


@pytest.mark.parametrize(
    ("behind", "colour", "expected"),
    [
        (None, "ink", []),
        (None, "#9ca3af", [Kind.CONTRAST]),
        ("#111827", "#ffffff", []),
        ("#111827", "ink", [Kind.CONTRAST]),
        ("category", "on_category", []),
        ("category", "#ffffff", [Kind.CONTRAST]),
        (None, "category", [Kind.CONTRAST]),
        ("#fde047", "on_category", [Kind.CONTRAST]),
    ],
)
def test_text_stands_out_from_what_lies_behind_it(
    behind: str | None, colour: str, expected: list[Kind]
) -> None:
    boxes = [Box(x=0, y=0, w=90, h=20, fill=behind)] if behind else []
    design = template(*boxes, text(colour=colour), code())
    assert kinds(design, colours={"Press": "#facc15", "Staff": "#0f172a"}) == expected


def test_the_contrast_names_the_worst_category() -> None:
    (finding,) = found(
        template(text(colour="category"), code()), colours={"A": "#00ff00", "B": "#fef9c3"}
    )
    assert finding.facts["category"] == "B"
    assert "the colour of B" in str(finding)


def test_behind_a_box_that_is_not_always_there_lies_the_paper() -> None:
    box = Box(x=0, y=0, w=90, h=20, fill="#111827", when="vip")
    white = text(colour="#ffffff")
    assert kinds(template(box, white, code())) == [Kind.CONTRAST]
    assert kinds(template(box, replace(white, when="vip"), code())) == []


def test_text_over_a_picture_is_not_judged() -> None:
    design, file = pagesetup.add_picture(EMPTY, "a.svg", b"<svg/>")
    picture = designing.new_image(file, x=0, y=0, w=90, h=20)
    assert kinds(designing.add(design, picture, text(colour="#eeeeee"), code()).template) == []


def test_a_field_that_nobody_has_is_named_with_one_like_it() -> None:
    design = template(text("{name} {organization}"), replace(code(), when="paid lunch"))
    findings = found(design, fields={"name", "organisation", "country"})
    assert [one.facts for one in findings] == [
        {"field": "organization", "other": "organisation"},
        {"field": "paid lunch"},
    ]
    assert "Is “organisation” meant?" in str(findings[0])


def test_words_without_letters_for_them_are_an_error() -> None:
    (finding,) = found(template(text("{name} 🎉"), code()))
    assert (finding.kind, finding.severity) == (Kind.MISSING_FONT, Severity.ERROR)


def test_what_stands_in_the_margin_is_named_with_how_far() -> None:
    design = pagesetup.set_margins(template(text(), code(), Box(x=0, y=0, w=9, h=1)), 4, 3)
    findings = [one for one in found(design) if one.kind is Kind.MARGIN]
    assert [(one.element, one.severity, one.facts["mm"]) for one in findings] == [
        ("e1", Severity.ERROR, "1"),
        ("e2", Severity.ERROR, "2"),
        ("e3", Severity.NOTE, "4"),
    ]


@pytest.mark.parametrize(
    ("paper", "short"),
    [
        (Paper(width_mm=90, length_mm=60), {}),
        (Paper(width_mm=90, length_mm=60, margin_mm=(3, 0)), {"e2": "1"}),
        (Paper(width_mm=90, margin_mm=(2, 40)), {}),
        (Paper(width_mm=94, length_mm=60, margin_mm=(3, 0)), {}),
        (Paper(width_mm=90, length_mm=60, margin_mm=(0, 3)), {"e1": "1", "e2": "1"}),
    ],
)
def test_what_a_printer_cannot_reach_is_named(paper: Paper, short: dict[str, str]) -> None:
    findings = found(GOOD, papers={"Front": paper})
    assert {one.element: one.facts["mm"] for one in findings} == short
    assert all("Front" in str(one) for one in findings)


def test_on_a_sheet_the_outer_badges_count() -> None:
    sheet = Sheet(210, 297, 2, 4, 0, 20, 100, 62)
    design = replace(GOOD, sheet=sheet)
    paper = Paper(width_mm=210, length_mm=297, margin_mm=(6, 4))
    assert [one.element for one in found(design, papers={"Laser": paper})] == ["e1"]


def test_on_a_folded_badge_each_side_has_its_own_place() -> None:
    design = replace(template(replace(text(), side="front"), code()), fold="side")
    paper = Paper(width_mm=180, length_mm=60, margin_mm=(6, 0))
    assert [one.element for one in found(design, papers={"Laser": paper})] == ["e2"]
    assert kinds(replace(design, fold="top"), papers={}) == []


def test_what_stands_on_a_back_that_is_not_there_is_named() -> None:
    design = template(text(), replace(code(), side="back"))
    assert kinds(design) == [Kind.NEVER_SHOWN]
    assert kinds(replace(design, two_sided=True)) == []


def test_a_badge_without_a_code_or_without_anything() -> None:
    assert kinds(template(text())) == [Kind.NO_CODE]
    assert kinds(EMPTY) == [Kind.EMPTY]


def test_a_picture_that_does_not_print_as_meant_is_named() -> None:
    design, file = pagesetup.add_picture(EMPTY, "a.svg", b"<svg/>")
    design = designing.add(design, designing.new_image(file, x=5, y=40), text(), code()).template
    (finding,) = found(design, left_out={file: ("text", "filter")})
    assert "text, filter" in str(finding)


def every() -> Iterator[Finding]:
    for design in (EMPTY, template(code(12)), template(text("🎉", colour="#eeeeee"))):
        yield from found(design, fields=("a",))


def test_every_sentence_is_filled_in() -> None:
    for finding in every():
        assert "{" not in str(finding)
        assert str(finding).endswith(".")
