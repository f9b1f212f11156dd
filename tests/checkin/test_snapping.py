from checkin import designing, pagesetup, snapping
from checkin.geometry import Rect
from checkin.snapping import Kind
from checkin.template import Box, Template


def template(margin: float = 0) -> Template:
    empty = pagesetup.set_margins(pagesetup.blank("mine", "Mine", 100, 60), margin, margin)
    still, moving = Box(x=20, y=10, w=30, h=10), Box(x=60, y=40, w=10, h=10)
    return designing.add(empty, still, moving).template


def test_an_edge_snaps_to_the_edge_of_a_neighbour() -> None:
    found = snapping.moved(template(), {"e2"}, "front", -39, 0)
    assert (found.rect.x, found.dx) == (20, -40)
    assert [(g.upright, g.at, g.kind) for g in found.guides] == [(True, 20, Kind.ELEMENT)]


def test_a_guide_reaches_from_the_neighbour_to_what_is_dragged() -> None:
    (guide,) = snapping.moved(template(), {"e2"}, "front", -39, 0).guides
    assert (guide.start, guide.end) == (10, 50)


def test_the_middle_snaps_to_the_middle_of_the_page() -> None:
    found = snapping.moved(template(), {"e2"}, "front", -15.8, -14.5)
    assert found.rect.middle == (50, 30)
    assert {g.kind for g in found.guides} == {Kind.PAGE}


def test_margins_hold_too() -> None:
    found = snapping.moved(template(5), {"e2"}, "front", 26, 0)
    assert found.rect.right == 95


def test_what_is_out_of_reach_does_not_pull() -> None:
    found = snapping.moved(template(), {"e2"}, "front", 7.3, -2.2)
    assert (found.dx, found.dy, found.guides) == (7.3, -2.2, ())


def test_without_reach_only_the_grid_holds() -> None:
    found = snapping.moved(template(), {"e2"}, "front", -39, 0.4, reach_mm=0, grid_mm=2.5)
    assert (found.rect.x, found.rect.y) == (20, 40)
    assert found.guides == ()


def test_elements_do_not_snap_to_themselves() -> None:
    found = snapping.moved(template(), {"e1", "e2"}, "front", 8, 5)
    assert (found.dx, found.dy) == (8, 5)


def test_nothing_is_moved_where_nothing_is_chosen() -> None:
    assert snapping.moved(template(), set(), "front", 5, 5).dx == 0


def test_only_the_dragged_edge_snaps() -> None:
    found = snapping.stretched(template(), {"e2"}, "front", Rect(60, 40, 39, 10), {"right"})
    assert found.rect == (60, 40, 40, 10)
    assert [g.at for g in found.guides] == [100]


def test_an_edge_dragged_over_the_other_turns_the_box_around() -> None:
    found = snapping.stretched(template(), {"e2"}, "front", Rect(60, 40, -5, 10), {"right"})
    assert found.rect == (55, 40, 5, 10)


def test_a_point_snaps_too() -> None:
    assert snapping.point(template(), "front", 49.5, 20.6, grid_mm=1) == (50, 20)
    assert snapping.point(template(), "front", 77.7, 33.4, grid_mm=1) == (78, 33)
