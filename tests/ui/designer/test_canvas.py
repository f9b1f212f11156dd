"""Dragging, resizing, selecting and the keys, as mouse and keyboard do them."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QNativeGestureEvent,
    QPointingDevice,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkin.template import Code, Text
from tests.ui.designer.conftest import Hand, move

SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
NAME, CODE = 2, 3  # of the template that events start with


def test_a_click_selects_the_element_there_in_list_and_canvas(hand: Hand) -> None:
    hand.choose(CODE)
    assert isinstance(hand.editing.one, Code)
    rows = hand.view.elements.selectionModel().selectedIndexes()
    assert [index.data() for index in rows] == ["QR code"]
    assert hand.view.canvas.accessibleName().startswith("QR code")


def test_dragging_moves_an_element_and_is_one_step_to_take_back(hand: Hand) -> None:
    before = hand.place(CODE)
    x, y = before.middle
    hand.drag((x, y), (x + 8, y - 5))
    after = hand.place(CODE)
    assert after.x == pytest.approx(before.x + 8, abs=0.4)
    assert after.y == pytest.approx(before.y - 5, abs=0.4)
    hand.press(Qt.Key.Key_Z, CTRL)
    assert hand.place(CODE) == before
    hand.press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert hand.place(CODE) == after


def test_what_is_dragged_snaps_to_the_middle_and_shows_why(hand: Hand) -> None:
    hand.choose(CODE)
    hand.drag(hand.place(CODE).middle, (20, 90))
    x, y = hand.place(CODE).middle
    assert x != pytest.approx(48, abs=1)
    end = (hand.template.width_mm / 2 + 0.7, y)
    hand.drag((x, y), end, Qt.KeyboardModifier.NoModifier, drop=False)
    assert any(guide.upright for guide in hand.view.canvas.guides)
    assert hand.place(CODE).middle[0] == pytest.approx(48, abs=0.02)


def test_escape_calls_a_drag_off(hand: Hand) -> None:
    before = hand.template
    x, y = hand.place(CODE).middle
    hand.drag((x, y), (x + 10, y), drop=False)
    assert hand.template != before
    hand.press(Qt.Key.Key_Escape)
    assert hand.template == before
    assert not hand.editing.can_undo


def test_a_grip_resizes_and_the_opposite_side_stays(hand: Hand) -> None:
    hand.choose(NAME)
    before = hand.place(NAME)
    hand.drag((before.right, before.bottom), (before.right - 12, before.bottom - 9))
    after = hand.place(NAME)
    assert (after.x, after.y) == (before.x, before.y)
    assert after.w == pytest.approx(before.w - 12, abs=0.4)
    assert after.h == pytest.approx(before.h - 9, abs=0.4)


def test_a_code_stays_a_square_and_readable(hand: Hand) -> None:
    hand.choose(CODE)
    box = hand.place(CODE)
    hand.drag((box.right, box.bottom), (box.x + 2, box.y + 2))
    assert hand.place(CODE).w == hand.place(CODE).h == pytest.approx(10.88, abs=0.01)


def test_a_frame_selects_what_lies_in_it_and_shift_adds(hand: Hand) -> None:
    hand.drag((0.5, 21), (95.5, 121))
    assert len(hand.editing.selection) == 2
    hand.click(3, 126, SHIFT)  # the field of the category
    assert len(hand.editing.selection) == 3
    hand.click(3, 126, SHIFT)
    assert len(hand.editing.selection) == 2


@pytest.mark.parametrize(("keys", "step"), [(Qt.KeyboardModifier.NoModifier, 0.5), (SHIFT, 5.0)])
def test_arrow_keys_move_by_half_a_millimetre_or_by_five(
    hand: Hand, keys: Qt.KeyboardModifier, step: float
) -> None:
    hand.choose(CODE)
    before = hand.place(CODE)
    hand.press(Qt.Key.Key_Right, keys)
    hand.press(Qt.Key.Key_Up, keys)
    after = hand.place(CODE)
    assert (after.x, after.y) == pytest.approx((before.x + step, before.y - step))


def test_alt_and_arrows_resize(hand: Hand) -> None:
    hand.choose(NAME)
    before = hand.place(NAME)
    hand.press(Qt.Key.Key_Left, ALT)
    hand.press(Qt.Key.Key_Up, ALT | SHIFT)
    assert hand.place(NAME).w == before.w - 0.5
    assert hand.place(NAME).h == before.h - 5


def test_nothing_leaves_the_badge(hand: Hand) -> None:
    hand.choose(CODE)
    for _ in range(30):
        hand.press(Qt.Key.Key_Left, SHIFT)
    assert hand.place(CODE).x == 0


def test_keys_walk_through_the_elements(hand: Hand) -> None:
    seen = []
    for _ in hand.template.elements:
        hand.press(Qt.Key.Key_PageDown)
        seen.append(hand.editing.selection[0])
    assert seen == [one.id for one in hand.template.elements]
    hand.press(Qt.Key.Key_PageUp)
    assert hand.editing.selection == (seen[-2],)


def test_copies_are_pasted_beside_and_deleted_again(hand: Hand) -> None:
    hand.choose(CODE)
    count = len(hand.template.elements)
    hand.press(Qt.Key.Key_C, CTRL)
    hand.press(Qt.Key.Key_V, CTRL)
    assert len(hand.template.elements) == count + 1
    [copied] = hand.editing.selection
    assert copied != hand.element(CODE).id
    hand.press(Qt.Key.Key_Delete)
    assert len(hand.template.elements) == count
    hand.press(Qt.Key.Key_D, CTRL)  # nothing is selected any more
    assert len(hand.template.elements) == count


def test_turning_and_order_by_key(hand: Hand) -> None:
    hand.choose(NAME)
    hand.press(Qt.Key.Key_R, CTRL)
    turned = hand.editing.one
    assert isinstance(turned, Text)
    assert turned.turn == 90
    hand.press(Qt.Key.Key_PageUp, CTRL | SHIFT)
    assert hand.template.elements[-1].id == turned.id


def test_all_at_once(hand: Hand) -> None:
    hand.press(Qt.Key.Key_A, CTRL)
    assert len(hand.editing.selection) == len(hand.template.elements)
    hand.press(Qt.Key.Key_Escape)
    assert hand.editing.selection == ()


def test_the_wheel_with_ctrl_zooms_where_the_mouse_is(hand: Hand) -> None:
    canvas = hand.view.canvas
    point = hand.at(30, 40)
    x, y = point.x() - canvas.ruler_px, point.y() - canvas.ruler_px
    canvas.zoom_to(300, QPointF(point))  # no room to spare from here on
    before = canvas.view.mm(x, y)
    for _ in range(4):
        event = QWheelEvent(
            QPointF(point),
            QPointF(canvas.viewport().mapToGlobal(point)),
            QPoint(0, 0),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            CTRL,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(canvas.viewport(), event)
    assert canvas.percent() > 500
    assert canvas.view.mm(x, y) == pytest.approx(before, abs=1)
    assert not canvas.fits
    hand.press(Qt.Key.Key_0, CTRL)
    assert canvas.fits


def test_the_keys_of_the_view_zoom_and_the_list_of_sizes_says_so(hand: Hand) -> None:
    canvas, zoom = hand.view.canvas, hand.view.foot.zoom
    zoom.setCurrentIndex(zoom.findData("100"))
    zoom.activated.emit(zoom.currentIndex())
    assert canvas.percent() == pytest.approx(100, abs=1)
    hand.press(Qt.Key.Key_Plus, CTRL)
    assert zoom.currentText() == "125 %"
    hand.press(Qt.Key.Key_Minus, CTRL)
    assert zoom.currentData() == "100"


def test_the_canvas_shows_the_engines_picture_dot_for_dot(hand: Hand) -> None:
    canvas = hand.view.canvas
    picture = canvas.picture
    assert picture is not None
    width = hand.template.width_mm * canvas.view.scale
    assert picture.deviceIndependentSize().width() == pytest.approx(width, abs=1.5)
    seen = canvas.viewport().grab().toImage()
    point = hand.at(48, 130)  # the field of the category
    assert seen.pixelColor(point) != seen.pixelColor(hand.at(48, 118))


def test_space_or_the_middle_button_shifts_the_view(hand: Hand) -> None:
    canvas = hand.view.canvas
    canvas.zoom_to(400)
    before = canvas.view
    viewport = canvas.viewport()
    for button in (Qt.MouseButton.MiddleButton, Qt.MouseButton.LeftButton):
        if button is Qt.MouseButton.LeftButton:
            QTest.keyPress(canvas, Qt.Key.Key_Space)
        start = canvas.view.left
        QTest.mousePress(viewport, button, pos=QPoint(300, 300))
        move(viewport, QPoint(340, 310), Qt.KeyboardModifier.NoModifier)
        QTest.mouseRelease(viewport, button, pos=QPoint(340, 310))
        assert canvas.view.left == start + 40
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert canvas.view.scale == before.scale
    assert hand.editing.selection == ()


def test_what_is_chosen_by_key_is_brought_into_view(hand: Hand) -> None:
    canvas = hand.view.canvas
    canvas.zoom_to(800)
    for number in range(len(hand.template.elements)):
        hand.press(Qt.Key.Key_PageDown)
        box = hand.place(number)
        x, y = canvas.view.px(box.x, box.y)
        assert -1 <= x <= canvas.viewport().width()
        assert -1 <= y <= canvas.viewport().height()


def test_scroll_bars_and_view_agree(hand: Hand) -> None:
    canvas = hand.view.canvas
    canvas.zoom_to(400)
    bar = canvas.verticalScrollBar()
    bar.setValue(bar.maximum())
    bottom = canvas.view.top + hand.template.height_mm * canvas.view.scale
    assert bottom <= canvas.viewport().height()
    bar.setValue(0)
    assert canvas.view.top > 0


def test_a_double_click_leads_to_the_words(hand: Hand) -> None:
    x, y = hand.place(NAME).middle
    hand.click(x, y)
    QTest.mouseDClick(hand.view.canvas.viewport(), Qt.MouseButton.LeftButton, pos=hand.at(x, y))
    assert hand.view.text_form.paragraph.patterns[0].line.hasFocus()


def test_shift_keeps_what_is_dragged_on_its_line(hand: Hand) -> None:
    before = hand.place(CODE)
    x, y = before.middle
    hand.drag((x, y), (x + 2, y - 12), SHIFT | ALT)
    assert hand.place(CODE).x == before.x
    assert hand.place(CODE).y == pytest.approx(before.y - 12, abs=0.4)


def test_a_corner_pulled_with_shift_keeps_the_shape(hand: Hand) -> None:
    hand.choose(NAME)
    before = hand.place(NAME)
    hand.drag((before.right, before.bottom), (before.right - 30, before.bottom - 2), SHIFT | ALT)
    after = hand.place(NAME)
    assert after.w / after.h == pytest.approx(before.w / before.h, rel=0.01)


def test_two_fingers_zoom(hand: Hand) -> None:
    canvas = hand.view.canvas
    before = canvas.percent()
    point = QPointF(hand.at(40, 60))
    event = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture,
        QPointingDevice.primaryPointingDevice(),
        2,
        point,
        point,
        point,
        0.5,
        QPointF(),
        1,
    )
    QApplication.sendEvent(canvas.viewport(), event)
    assert canvas.percent() == pytest.approx(before * 1.5, rel=0.05)


def test_the_right_button_selects_and_asks_for_the_menu(hand: Hand) -> None:
    canvas = hand.view.canvas
    canvas.menu_wanted.disconnect()  # the menu would wait for a choice
    asked: list[object] = []
    canvas.menu_wanted.connect(asked.append)
    point = hand.at(*hand.place(CODE).middle)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, point, canvas.viewport().mapToGlobal(point)
    )
    QApplication.sendEvent(canvas.viewport(), event)
    assert hand.editing.selection == (hand.element(CODE).id,)
    assert len(asked) == 1
