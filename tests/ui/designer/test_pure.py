"""What needs no window: sizes and rulers, grips, undo, drafts."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import designing
from checkin.errors import NotWritten, PictureMissing, PictureRefused
from checkin.geometry import Rect, bounds
from checkin.render.templates import DEFAULT, shipped
from checkin.template import Code, Rule, Template
from ui.designer import drafts, jobs, zoom
from ui.designer.editing import Editing
from ui.designer.grips import CORNERS, Grip, end_pulled, grip_at, grips_of, pulled, spanned
from ui.designer.zoom import View

START: Template = designing.opened(shipped()[DEFAULT])
IDS = [one.id for one in START.elements]

places = st.floats(-200, 400)
scales = st.floats(0.5, 60)


# -- sizes


@given(scale=scales, to=scales, x=places, y=places, left=places)
def test_zooming_keeps_what_lies_under_the_mouse(
    scale: float, to: float, x: float, y: float, left: float
) -> None:
    before = View(scale, left, 10.0)
    after = before.zoomed(to, x, y)
    assert after.mm(x, y) == pytest.approx(before.mm(x, y), abs=1e-6)
    assert after.px(*after.mm(x, y)) == pytest.approx((x, y), abs=1e-6)


@given(width=st.floats(20, 500), height=st.floats(20, 500), room=st.floats(120, 2000), scale=scales)
def test_a_badge_fits_and_never_leaves_the_room(
    width: float, height: float, room: float, scale: float
) -> None:
    fitted = zoom.fitted((width, height), (room, room), margin_px=20)
    assert width * fitted.scale <= room - 40 + 1e-6
    assert height * fitted.scale <= room - 40 + 1e-6
    kept = zoom.kept_in(View(scale, -9999, 9999), (width, height), (room, room), margin_px=20)
    assert kept.left + width * scale >= min(width * scale, room - 40) - 1
    assert kept.top <= room


def test_a_hundred_per_cent_is_the_real_size() -> None:
    scale = zoom.scale_of(100, 96)
    assert scale * zoom.MM_PER_INCH == pytest.approx(96)
    assert zoom.percent_of(scale, 96) == pytest.approx(100)
    assert zoom.scale_of(1, 96) == zoom.scale_of(zoom.SMALLEST, 96)


@pytest.mark.parametrize(
    ("percent", "way", "step"),
    [(100, 1, 125), (100, -1, 75), (90, 1, 100), (5000, 1, 1600), (3, -1, 25)],
)
def test_steps_go_to_the_next_round_size(percent: float, way: int, step: float) -> None:
    assert zoom.stepped(percent, way) == step


@given(scale=st.floats(0.2, 60), origin=st.floats(-3000, 3000))
def test_a_ruler_has_lines_apart_and_numbers_readable(scale: float, origin: float) -> None:
    found = list(zoom.ticks(scale, origin, 1200))
    apart = [b.px - a.px for a, b in pairwise(found)]
    assert all(gap >= 5.9 for gap in apart)
    numbered = [tick.px for tick in found if tick.numbered]
    assert all(b - a >= 40 or scale < 0.45 for a, b in pairwise(numbered))
    for tick in found:
        assert -1 <= tick.px <= 1201
        assert tick.px == pytest.approx(origin + tick.mm * scale)


# -- grips


def test_a_box_has_eight_grips_a_code_four_and_a_line_its_ends() -> None:
    kinds = [len(list(grips_of(one))) for one in (START.elements[0], START.elements[3])]
    assert kinds == [8, 4]
    assert [grip for grip, *_ in grips_of(Rule(x=1, y=1, x2=5, y2=5))] == [Grip.START, Grip.END]


def test_the_nearest_grip_is_taken() -> None:
    code = Code(x=10, y=10, size=20)
    assert grip_at(code, 10.4, 29.8, within=1) is Grip.SW
    assert grip_at(code, 20, 20, within=1) is None


@given(
    grip=st.sampled_from([g for g in Grip if g not in (Grip.START, Grip.END)]),
    dx=st.floats(-90, 90),
    dy=st.floats(-90, 90),
    shape=st.booleans(),
)
def test_pulling_a_grip_leaves_the_other_side_where_it_is(
    grip: Grip, dx: float, dy: float, shape: bool
) -> None:
    box = Rect(10, 20, 30, 15)
    new = pulled(box, grip, dx, dy, in_shape=shape)
    assert new.w >= 1 - 1e-9
    assert new.h >= 1 - 1e-9
    if "w" in grip.value:
        assert new.right == pytest.approx(box.right)
    else:
        assert new.x == box.x
    if grip.value[0] == "n":
        assert new.bottom == pytest.approx(box.bottom)
    else:
        assert new.y == box.y
    if shape and grip in CORNERS:
        assert new.w / new.h == pytest.approx(box.w / box.h)


def test_the_end_of_a_line_goes_straight_where_asked() -> None:
    line = Rule(x=10, y=10, x2=30, y2=10)
    assert end_pulled(line, Grip.END, 5, 2, straight=True).y2 == 10
    assert end_pulled(line, Grip.START, -5, 40, straight=True).x == 30
    free = end_pulled(line, Grip.START, 1.234, 2, straight=False)
    assert (free.x, free.y, free.x2) == (11.23, 12, 30)


def test_a_frame_is_spanned_from_any_corner() -> None:
    assert spanned(5, 6, 1, 2) == spanned(1, 2, 5, 6) == Rect(1, 2, 4, 4)


# -- undo


def test_every_change_is_taken_back_and_done_again() -> None:
    editing = Editing(START, saved=START)
    seen = [START]
    for number in range(4):
        editing.change(designing.move(editing.template, IDS[3:4], 1, number))
        seen.append(editing.template)
    for template in reversed(seen[:-1]):
        assert editing.undo()
        assert editing.template == template
    assert not editing.undo()
    assert not editing.changed
    while editing.redo():
        pass
    assert editing.template == seen[-1]


def test_quick_changes_of_one_kind_are_one_step() -> None:
    editing = Editing(START, saved=START)
    for at in (0.0, 0.4, 0.8, 9.0):
        editing.change(designing.move(editing.template, IDS[3:4], 1, 0), merge="move", at_s=at)
    editing.undo()
    assert bounds(editing.template.elements[3]).x == bounds(START.elements[3]).x + 3
    editing.undo()
    assert editing.template == START


def test_a_drag_is_one_step_and_can_be_called_off() -> None:
    editing = Editing(START, saved=START)
    base = editing.hold()
    for way in range(5):
        editing.drag(designing.move(base, IDS[3:4], way, 0))
    assert not editing.undo()  # the mouse still holds it
    assert editing.drop()
    editing.hold()
    editing.drag(START)
    editing.call_off()
    assert editing.template != START
    assert editing.undo()
    assert editing.template == START
    editing.hold()
    assert not editing.drop()


def test_what_is_gone_is_selected_no_longer() -> None:
    editing = Editing(START, saved=START)
    editing.select([IDS[0], IDS[3], "nobody", IDS[0]])
    assert editing.selection == (IDS[0], IDS[3])
    editing.change(designing.remove(START, [IDS[3]]))
    assert list(editing.selection) == IDS[:1]
    editing.undo()
    assert list(editing.selection) == [IDS[0], IDS[3]]


def test_the_sides_are_told_apart() -> None:
    fold = designing.opened(shipped()["fold-a6"])
    editing = Editing(fold, saved=fold)
    editing.select_all()
    front = editing.selection
    editing.turn_over("back")
    editing.select_all()
    assert editing.side == "back"
    assert set(front) != set(editing.selection)
    single = Editing(START, saved=START)
    single.turn_over("back")
    assert single.side == "front"


def test_saving_under_a_new_name_is_no_step() -> None:
    editing = Editing(START, saved=None)
    editing.change(designing.move(START, IDS[3:4], 1, 0))
    asked = editing.template
    editing.change(designing.move(asked, IDS[3:4], 1, 0))
    kept = replace(asked, name="ours", version=7, stamp="abc")
    editing.mark_saved(asked, kept)
    assert editing.changed
    assert editing.template.name == "ours"
    editing.undo()
    assert not editing.changed


@given(st.data())
def test_any_row_of_changes_goes_back_to_the_beginning(data: st.DataObject) -> None:
    editing = Editing(START, saved=START)
    for _ in range(data.draw(st.integers(1, 12))):
        match data.draw(st.sampled_from(["move", "delete", "copy", "undo", "redo", "select"])):
            case "move":
                ids = editing.selection or IDS[:1]
                editing.change(designing.move(editing.template, ids, 1, 1), merge="m")
            case "delete":
                editing.change(designing.remove(editing.template, editing.selection))
            case "copy":
                made = designing.duplicate(editing.template, editing.selection)
                editing.change(made.template, select=made.ids)
            case "undo":
                editing.undo()
            case "redo":
                editing.redo()
            case _:
                editing.step(data.draw(st.sampled_from([1, -1])))
        there = {one.id for one in editing.template.elements}
        assert set(editing.selection) <= there
    while editing.undo():
        pass
    assert editing.template == START


# -- drafts


def test_a_draft_comes_back_as_it_was(tmp_path: Path) -> None:
    path = drafts.path_of(tmp_path, tmp_path / "event.checkin")
    assert path != drafts.path_of(tmp_path, tmp_path / "other.checkin")
    assert drafts.read(path) is None
    changed = designing.move(START, IDS[:1], 3, 4)
    drafts.write(path, changed)
    drafts.write(path, changed)
    assert drafts.read(path) == changed
    drafts.forget(path)
    drafts.forget(path)
    assert drafts.read(path) is None


def test_a_draft_that_has_no_place_is_said_in_words(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_bytes(b"a file where the folder should be")
    with pytest.raises(NotWritten):
        drafts.write(drafts.path_of(tmp_path, tmp_path / "event.checkin"), START)


def test_a_picture_is_read_no_further_than_one_may_be_large(tmp_path: Path) -> None:
    path = tmp_path / "huge.png"
    with path.open("wb") as file:
        file.truncate(1 << 36)  # a hole: it takes no room
    with pytest.raises(PictureRefused, match="at most 1000 KB"):
        jobs.read_picture(None, path)
    with pytest.raises(PictureMissing):
        jobs.read_picture(None, tmp_path / "gone.png")


@pytest.mark.parametrize("content", [b"", b"{}", b"PK\x03\x04 torn", b"\xff\xfe"])
def test_a_damaged_draft_is_passed_over(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "draft.badge"
    path.write_bytes(content)
    assert drafts.read(path) is None
