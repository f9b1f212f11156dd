"""Lines that somebody drew to line things up by: kept with the template, never printed."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import designing, guidelines, pagesetup, snapping
from checkin.errors import TemplateError
from checkin.geometry import bounds
from checkin.render.templates import DEFAULT, shipped
from checkin.snapping import Kind
from checkin.template import Guidelines, Template
from checkin.template_file import MOST_GUIDES, parse
from checkin.template_json import look_of, to_json

PLACES = st.lists(st.floats(-50, 600, allow_nan=False), max_size=60)


@pytest.fixture
def template() -> Template:
    return designing.opened(shipped()[DEFAULT])


def drawn(
    template: Template, *, upright: tuple[float, ...] = (), level: tuple[float, ...] = ()
) -> Template:
    return replace(template, guides=Guidelines(upright, level))


def test_a_line_is_drawn_moved_and_taken_away(template: Template) -> None:
    one = guidelines.moved(template, None, 40.0, upright=True)
    two = guidelines.moved(one, None, 12.5, upright=True)
    assert two.guides == Guidelines((12.5, 40.0))
    assert guidelines.moved(two, 40.0, 3.0, upright=True).guides == Guidelines((3.0, 12.5))
    assert guidelines.moved(two, 40.0, 12.5, upright=True).guides == Guidelines((12.5,))
    assert guidelines.moved(one, 40.0, None, upright=True) == template
    level = guidelines.moved(one, None, 100.0, upright=False)
    assert level.guides == Guidelines((40.0,), (100.0,))
    assert guidelines.of(level, upright=False) == (100.0,)


@given(PLACES, PLACES)
def test_any_lines_come_back_from_the_file_as_they_are(x: list[float], y: list[float]) -> None:
    template = designing.opened(shipped()[DEFAULT])
    lined = guidelines.put(guidelines.put(template, x, upright=True), y, upright=False)
    for places, longest in (
        (lined.guides.upright, template.width_mm),
        (lined.guides.level, template.height_mm),
    ):
        assert list(places) == sorted(set(places))
        assert len(places) <= MOST_GUIDES
        assert all(0 <= place <= longest for place in places)
    assert parse(to_json(lined)).guides == lined.guides


def test_badges_look_the_same_with_and_without_them(template: Template) -> None:
    assert look_of(drawn(template, upright=(40.0,))) == look_of(template)
    assert "guides_mm" not in to_json(template)


@pytest.mark.parametrize(
    "guides",
    [
        [1],
        {"x": 3},
        {"x": [True]},
        {"x": ["4"]},
        {"y": [-1]},
        {"y": [501]},
        {"x": [1] * 51},
        {"z": []},
    ],
)
def test_lines_that_are_none_are_refused_with_where_they_stand(
    template: Template, guides: object
) -> None:
    told = json.loads(to_json(template)) | {"guides_mm": guides}
    with pytest.raises(TemplateError, match="badge-96x134, guide lines"):
        parse(json.dumps(told))


def test_the_lines_follow_the_size_of_the_badge(template: Template) -> None:
    lined = drawn(template, upright=(48.0, 90.0), level=(67.0,))
    assert pagesetup.set_page(lined, 60, 134).guides == Guidelines((48.0,), (67.0,))
    half = pagesetup.set_page(lined, 48, 67, scale=True)
    assert half.guides == Guidelines((24.0, 45.0), (33.5,))


def test_what_is_dragged_snaps_to_them(template: Template) -> None:
    name = template.elements[2]
    box = bounds(name)
    lined = drawn(template, upright=(box.x + 3.3,), level=(box.y + 4.7,))
    snapped = snapping.moved(lined, (name.id,), "front", 3.0, 5.0, reach_mm=0.5)
    assert (snapped.dx, snapped.dy) == (3.3, 4.7)
    assert {guide.kind for guide in snapped.guides} >= {Kind.DRAWN}


def test_the_nearest_line_within_reach_is_found(template: Template) -> None:
    lined = drawn(template, upright=(10.0, 11.0), level=(50.0,))
    assert guidelines.nearest(lined, 10.7, 90, 1.0) == (True, 11.0)
    assert guidelines.nearest(lined, 30, 49.5, 1.0) == (False, 50.0)
    assert guidelines.nearest(lined, 30, 90, 1.0) is None
    assert guidelines.nearest(template, 0, 0, 1.0) is None
