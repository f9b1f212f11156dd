from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import designing, pagesetup
from checkin.designing import Align, Order
from checkin.errors import TemplateError
from checkin.geometry import Rect, bounds
from checkin.render.templates import shipped
from checkin.template import Box, Code, Image, Rule, Template, Text
from checkin.template_file import parse
from checkin.template_json import to_json

EMPTY = pagesetup.blank("mine", "Mine", 100, 60)
PICTURE = b"not looked at here"


def laid(*elements: Box | Text | Code | Rule | Image) -> Template:
    return designing.add(EMPTY, *elements).template


def box(x: float, y: float, w: float = 10, h: float = 10) -> Box:
    return Box(x=x, y=y, w=w, h=h, fill="ink")


def places(template: Template) -> list[tuple[float, ...]]:
    return [tuple(bounds(one)) for one in template.elements]


def test_what_is_added_gets_an_id_of_its_own_and_lies_on_top() -> None:
    template, (first, second) = designing.add(EMPTY, box(0, 0), box(5, 5))
    assert first != second
    template, (third,) = designing.add(template, designing.new_code(x=20, y=20))
    assert [one.id for one in template.elements] == [first, second, third]


def test_what_is_added_beyond_the_badge_is_pushed_onto_it() -> None:
    assert places(laid(box(95, 55), box(-4, -4, 300, 5))) == [(90, 50, 10, 10), (0, 0, 100, 5)]


def test_elements_move_together_and_stop_at_the_edge_together() -> None:
    template = laid(box(10, 10), box(70, 10))
    moved = designing.move(template, {"e1", "e2"}, 50, -3)
    assert places(moved) == [(30, 7, 10, 10), (90, 7, 10, 10)]


def test_an_operation_leaves_the_template_before_it_as_it_was() -> None:
    template = laid(box(10, 10))
    designing.move(template, {"e1"}, 5, 5)
    assert places(template) == [(10, 10, 10, 10)]


def test_elements_are_stretched_with_the_box_around_them() -> None:
    template = laid(box(0, 0), box(10, 0), designing.new_code(x=20, y=0, size=20))
    wide = designing.resize(template, {"e1", "e2", "e3"}, Rect(0, 0, 80, 20))
    assert places(wide) == [(0, 0, 20, 10), (20, 0, 20, 10), (40, 0, 20, 20)]


def test_a_code_is_never_made_too_small_to_be_read() -> None:
    template = laid(designing.new_code(x=0, y=0))
    small = designing.resize(template, {"e1"}, Rect(0, 0, 2, 2))
    assert bounds(small.elements[0]).w >= 29 * 0.375


def test_a_line_keeps_its_slope_when_it_is_stretched() -> None:
    template = laid(Rule(x=30, y=5, x2=10, y2=25))
    line = designing.resize(template, {"e1"}, Rect(0, 0, 50, 50)).elements[0]
    assert isinstance(line, Rule)
    assert (line.x, line.y, line.x2, line.y2) == (50, 0, 0, 50)


def test_a_text_turns_with_its_box() -> None:
    template = laid(designing.new_text("{name}", x=20, y=20, w=40, h=10))
    turned = designing.rotate(template, {"e1"}).elements[0]
    assert isinstance(turned, Text)
    assert (turned.turn, tuple(bounds(turned))) == (90, (35, 5, 10, 40))


def test_four_quarters_are_a_whole_turn() -> None:
    template = laid(box(20, 20, 30, 10), designing.new_text("x", x=30, y=35, w=20, h=8))
    turned = template
    for _ in range(4):
        turned = designing.rotate(turned, {"e1", "e2"})
    assert turned == template
    assert designing.rotate(template, {"e1"}, -1) == designing.rotate(template, {"e1"}, 3)


@pytest.mark.parametrize(
    ("to", "order"),
    [
        (Order.FRONT, "e1 e3 e2"),
        (Order.BACK, "e2 e1 e3"),
        (Order.UP, "e1 e3 e2"),
        (Order.DOWN, "e2 e1 e3"),
    ],
)
def test_the_order_of_the_pile_can_be_changed(to: Order, order: str) -> None:
    template = laid(box(0, 0), box(1, 1), box(2, 2))
    piled = designing.order(template, {"e2"}, to)
    assert [one.id for one in piled.elements] == order.split()


def test_two_that_go_up_keep_their_own_order() -> None:
    template = laid(*(box(n, n) for n in range(4)))
    piled = designing.order(template, {"e1", "e2"}, Order.UP)
    assert [one.id for one in piled.elements] == ["e3", "e1", "e2", "e4"]


@pytest.mark.parametrize(
    ("to", "expected"),
    [
        (Align.LEFT, [(10, 10), (10, 30)]),
        (Align.RIGHT, [(50, 10), (30, 30)]),
        (Align.CENTRE, [(30, 10), (20, 30)]),
        (Align.TOP, [(10, 10), (30, 10)]),
        (Align.MIDDLE, [(10, 20), (30, 20)]),
        (Align.BOTTOM, [(10, 30), (30, 30)]),
    ],
)
def test_elements_line_up(to: Align, expected: list[tuple[float, float]]) -> None:
    template = laid(box(10, 10, 10, 10), box(30, 30, 30, 10))
    assert [place[:2] for place in places(designing.align(template, {"e1", "e2"}, to))] == expected


def test_one_element_alone_lines_up_with_the_page() -> None:
    template = designing.align(laid(box(3, 3)), {"e1"}, Align.RIGHT)
    assert places(template) == [(90, 3, 10, 10)]


def test_gaps_between_elements_are_made_equal() -> None:
    template = laid(box(0, 0), box(12, 0), box(90, 0))
    spread = designing.distribute(template, {"e1", "e2", "e3"}, across=True)
    assert [place[0] for place in places(spread)] == [0, 45, 90]


def test_a_copy_lies_beside_what_it_was_copied_from() -> None:
    template, ids = designing.duplicate(laid(box(10, 10)), {"e1"})
    assert ids == ("e2",)
    assert places(template)[1] == (13, 13, 10, 10)


def test_a_copy_takes_its_picture_and_its_colours_along() -> None:
    source, name = pagesetup.add_picture(EMPTY, "My Logo.PNG", PICTURE)
    source = pagesetup.set_colour(source, "brand", "#123456")
    source, ids = designing.add(
        source, designing.new_image(name, x=0, y=0), replace(box(0, 0), fill="brand")
    )
    other, _ = pagesetup.add_picture(pagesetup.blank("b", "B", 90, 50), name, b"another picture")
    other, _ = designing.add(other, designing.new_image(name, x=0, y=0))
    pasted, new = designing.paste(other, designing.copy(source, ids), beside_mm=0)
    image = designing.element(pasted, new[0])
    assert isinstance(image, Image)
    assert pasted.images[image.file] == PICTURE
    assert image.file != name
    assert pasted.colours["brand"] == "#123456"


def test_a_picture_that_nothing_shows_any_more_goes_too() -> None:
    template, name = pagesetup.add_picture(EMPTY, "logo.svg", PICTURE)
    template, ids = designing.add(template, designing.new_image(name, x=0, y=0))
    assert not designing.remove(template, ids).images


def test_a_value_that_will_not_do_is_refused_with_a_sentence() -> None:
    template = laid(box(0, 0))
    for bad, why in (
        (replace(box(0, 0), fill="pink"), "“fill”"),
        (replace(box(0, 0), radius=99), "“radius”"),
        (Image(x=0, y=0, w=5, h=5, file="none.png"), "no picture"),
    ):
        with pytest.raises(TemplateError, match=why):
            designing.put(template, "e1", bad)
        with pytest.raises(TemplateError, match=why):
            designing.add(template, bad)


def test_a_smaller_badge_pushes_its_elements_back_onto_it() -> None:
    template = pagesetup.set_page(laid(box(85, 45)), 40, 30)
    assert places(template) == [(30, 20, 10, 10)]


def test_a_badge_that_grows_can_take_its_elements_with_it() -> None:
    text = designing.new_text("{name}", x=10, y=10, w=20, h=10, size_pt=20)
    grown = pagesetup.set_page(laid(text), 200, 120, scale=True).elements[0]
    assert isinstance(grown, Text)
    assert tuple(bounds(grown)) == (20, 20, 40, 20)
    assert grown.paragraphs[0].size_pt == 40


def test_a_sheet_holds_as_many_badges_as_lie_side_by_side() -> None:
    sheet = pagesetup.sheet_for(EMPTY, 210, 297)
    assert sheet is not None
    assert (sheet.cols, sheet.rows) == (2, 4)
    template = pagesetup.set_sheet(EMPTY, sheet)
    assert pagesetup.set_page(template, 190, 60).sheet.cols == 1  # type: ignore[union-attr]  # there is one
    assert pagesetup.set_page(template, 300, 60).sheet is None
    with pytest.raises(TemplateError, match="sheet"):
        pagesetup.set_sheet(EMPTY, replace(sheet, pitch_x_mm=20))


def test_a_badge_has_a_back_by_a_fold_or_by_being_two_sided() -> None:
    assert pagesetup.set_fold(EMPTY, "top").page_mm == (100, 120)
    two = pagesetup.set_fold(EMPTY, "", two_sided=True)
    assert (two.sides, two.page_mm) == (2, (100, 60))
    assert not pagesetup.set_fold(two, "side", two_sided=True).two_sided


def test_a_colour_that_goes_stays_where_it_was_used() -> None:
    template = pagesetup.set_colour(EMPTY, "brand", "#123456")
    template, _ = designing.add(template, replace(box(0, 0), fill="brand"))
    bare = pagesetup.remove_colour(template, "brand").elements[0]
    assert isinstance(bare, Box)
    assert bare.fill == "#123456"
    assert pagesetup.remove_colour(template, "ink") == template


def test_names_and_colours_that_will_not_do_are_refused() -> None:
    for wrong in (
        lambda: pagesetup.blank("My badge", "x", 50, 50),
        lambda: pagesetup.rename(EMPTY, name="Ä"),
        lambda: pagesetup.set_colour(EMPTY, "category", "#000000"),
        lambda: pagesetup.set_colour(EMPTY, "brand", "red"),
        lambda: pagesetup.set_category_colour(EMPTY, "red"),
        lambda: pagesetup.add_picture(EMPTY, "logo.gif", b""),
    ):
        with pytest.raises(TemplateError):
            wrong()


def test_the_element_under_the_pointer_is_the_uppermost() -> None:
    template = laid(box(0, 0, 50, 50), box(10, 10), Rule(x=0, y=40, x2=50, y2=40))
    assert designing.at_point(template, 12, 12, "front") == ["e2", "e1"]
    assert designing.at_point(template, 20, 40.5, "front") == ["e3", "e1"]
    assert designing.at_point(template, 90, 50, "front") == []
    assert designing.touching(template, Rect(5, 5, 20, 20), "front") == ["e2"]


# -- whatever is done, the result can be saved and read again

MM = st.floats(-50, 600, allow_nan=False)
IDS = st.sets(st.sampled_from([f"e{number}" for number in range(1, 16)]), min_size=1, max_size=6)
CHANGES = st.one_of(
    st.builds(lambda i, x, y: lambda t: designing.move(t, i, x, y), IDS, MM, MM),
    st.builds(
        lambda i, x, y, w, h: lambda t: designing.resize(t, i, Rect(x, y, w, h)),
        IDS, MM, MM, MM, MM,
    ),
    st.builds(lambda i, n: lambda t: designing.rotate(t, i, n), IDS, st.integers(-4, 4)),
    st.builds(lambda i, o: lambda t: designing.order(t, i, o), IDS, st.sampled_from(Order)),
    st.builds(lambda i, a: lambda t: designing.align(t, i, a), IDS, st.sampled_from(Align)),
    st.builds(lambda i, a: lambda t: designing.distribute(t, i, across=a), IDS, st.booleans()),
    st.builds(lambda i: lambda t: designing.duplicate(t, i).template, IDS),
    st.builds(
        lambda w, h, s: lambda t: pagesetup.set_page(t, w, h, scale=s), MM, MM, st.booleans()
    ),
    st.builds(lambda x, y: lambda t: pagesetup.set_margins(t, x, y), MM, MM),
    st.builds(
        lambda f, b: lambda t: pagesetup.set_fold(t, f, two_sided=b),
        st.sampled_from(("", "side", "top")), st.booleans(),
    ),
    st.builds(lambda i: lambda t: designing.set_side(t, i, "back"), IDS),
)  # fmt: skip


@given(st.sampled_from(sorted(shipped())), st.lists(CHANGES, max_size=8))
def test_after_any_changes_a_template_can_be_saved_and_read_again(
    name: str, changes: list[object]
) -> None:
    template = designing.opened(shipped()[name])
    for change in changes:
        template = change(template)  # type: ignore[operator]  # functions of the table above
    assert parse(to_json(template), template.images) == template
