"""Guide lines by mouse and by keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from checkin.template import Guidelines
from tests.ui.designer.conftest import Hand, move
from ui.designer.page_form import _places

FREE = Qt.KeyboardModifier.AltModifier
NO_KEY = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def pull(
    hand: Hand, start: QPoint, *way: QPoint, keys: Qt.KeyboardModifier = FREE, drop: bool = True
) -> None:
    viewport = hand.view.canvas.viewport()
    QTest.mousePress(viewport, LEFT, NO_KEY, start)
    for point in way:
        move(viewport, point, keys)
    if drop:
        QTest.mouseRelease(viewport, LEFT, keys, way[-1])


def left_ruler(hand: Hand) -> QPoint:
    return QPoint(5, hand.at(0, 60).y())


def top_ruler(hand: Hand) -> QPoint:
    return QPoint(hand.at(40, 0).x(), 5)


def draw_upright(hand: Hand, at: float) -> None:
    """From the ruler at the left to *at* mm; where it is let go says nothing about up and down."""
    pull(hand, left_ruler(hand), hand.at(at / 2, 60), hand.at(at, 70))


def near(found: tuple[float, ...], *wanted: float) -> bool:
    return len(found) == len(wanted) and all(
        abs(one - other) < 0.5 for one, other in zip(found, wanted, strict=True)
    )


def test_a_line_is_drawn_from_each_ruler_and_is_one_step_to_take_back(hand: Hand) -> None:
    draw_upright(hand, 30)
    assert near(hand.template.guides.upright, 30)
    pull(hand, top_ruler(hand), hand.at(40, 20), hand.at(44, 90))
    assert near(hand.template.guides.level, 90)
    assert hand.editing.changed
    hand.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hand.template.guides.level == ()
    hand.press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hand.template.guides == Guidelines()
    assert not hand.editing.changed


def test_a_line_is_shifted_and_taken_away_on_its_ruler_or_off_the_badge(hand: Hand) -> None:
    outside = 137  # below the badge, where nothing lies over the line
    for end in (left_ruler(hand), hand.at(110, outside)):
        draw_upright(hand, 30)
        line = hand.template.guides.upright[0]
        pull(hand, hand.at(line, outside), hand.at(50, outside), hand.at(55, outside))
        assert near(hand.template.guides.upright, 55)
        line = hand.template.guides.upright[0]
        pull(hand, hand.at(line, outside), hand.at(30, outside), end)
        assert hand.template.guides == Guidelines()


def test_escape_calls_a_line_off(hand: Hand) -> None:
    draw_upright(hand, 30)
    kept = hand.template
    pull(hand, left_ruler(hand), hand.at(50, 60), hand.at(60, 60), drop=False)
    assert len(hand.template.guides.upright) == 2
    hand.press(Qt.Key.Key_Escape)
    assert hand.template == kept
    QTest.mouseRelease(hand.view.canvas.viewport(), LEFT, NO_KEY, hand.at(60, 60))
    assert hand.template == kept


def test_a_new_line_snaps_to_the_elements_and_else_to_half_millimetres(hand: Hand) -> None:
    edge = hand.place(3).x
    pull(hand, left_ruler(hand), hand.at(20, 60), hand.at(edge + 0.7, 60), keys=NO_KEY)
    assert hand.template.guides.upright == (edge,)
    pull(hand, left_ruler(hand), hand.at(20, 60), hand.at(16.2, 60), keys=NO_KEY)
    (other,) = set(hand.template.guides.upright) - {edge}
    assert other * 2 == int(other * 2)


def test_an_element_snaps_to_a_line(hand: Hand) -> None:
    draw_upright(hand, 13.3)
    (line,) = hand.template.guides.upright
    box = hand.place(3)
    way = line - box.x + 0.4
    hand.choose(3)
    x, y = box.middle
    hand.drag((x, y), (x + way, y), NO_KEY)
    assert hand.place(3).x == pytest.approx(line)


def test_a_click_on_a_ruler_or_in_the_corner_draws_nothing(hand: Hand) -> None:
    viewport = hand.view.canvas.viewport()
    for where in (left_ruler(hand), top_ruler(hand), QPoint(4, 4)):
        QTest.mouseClick(viewport, LEFT, NO_KEY, where)
    assert not hand.editing.changed


def test_an_element_over_a_line_comes_first(hand: Hand) -> None:
    x, y = hand.place(3).middle
    draw_upright(hand, x)
    hand.drag((hand.template.guides.upright[0], y), (x + 4, y))
    assert near(hand.template.guides.upright, x)
    assert hand.editing.selection == (hand.element(3).id,)


def test_lines_are_typed_changed_and_deleted_without_a_mouse(hand: Hand) -> None:
    form = hand.view.page_form
    assert form.guides_x.accessibleName() == "Upright guide lines, mm from the left"
    form.guides_x.setText("60, 12.5; 12.5 x 900")
    form.guides_x.editingFinished.emit()
    assert hand.template.guides.upright == (12.5, 60.0)
    assert form.guides_x.text() == "12.5  60"
    form.guides_x.setText("nothing")
    form.guides_x.editingFinished.emit()
    assert form.guides_x.text() == ""
    assert not hand.editing.changed
    form.guides_y.setText("20")
    form.guides_y.editingFinished.emit()
    assert hand.template.guides == Guidelines((), (20.0,))


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("", []),
        ("12,5", [12.5]),
        ("12,5; 40", [12.5, 40]),
        ("12.5, 40", [12.5, 40]),
        ("12 40\t7", [12, 40, 7]),
        ("-5 mm", [-5]),
    ],
)
def test_places_are_read_however_they_are_written(text: str, places: list[float]) -> None:
    assert _places(text) == places


def test_a_line_is_seen_from_one_end_of_the_canvas_to_the_other(hand: Hand) -> None:
    def dashes() -> int:
        picture = hand.view.canvas.viewport().grab().toImage()
        column = round(hand.at(30, 0).x() * picture.devicePixelRatio())
        return sum(
            picture.pixelColor(column + near, row).name() == "#0e7490"
            for near in (-1, 0, 1)
            for row in range(picture.height())
        )

    assert dashes() == 0
    draw_upright(hand, 30)
    assert dashes() > hand.view.canvas.viewport().height() / 3
