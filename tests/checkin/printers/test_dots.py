import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.printers.dots import OffThePaper, laid_on, mirrored, turned
from checkin.render.raster import Mono


def mono(*rows: str) -> Mono:
    """Dots as people draw them: "#" is black."""
    width, data = len(rows[0]), b""
    for row in rows:
        bits = "".join("1" if dot == "#" else "0" for dot in row)
        data += int(bits.ljust(-(-width // 8) * 8, "0"), 2).to_bytes(-(-width // 8), "big")
    return Mono(width, len(rows), data)


L = mono("#..", "#..", "##.")


def test_a_page_is_turned_clockwise() -> None:
    assert turned(L, 90) == mono("###", "#..", "...")
    assert turned(L, 180) == mono(".##", "..#", "..#")
    assert turned(L, 270) == mono("...", "..#", "###")


def test_a_page_from_behind_is_mirrored() -> None:
    assert mirrored(L) == mono("..#", "..#", ".##")


@given(st.integers(1, 40), st.integers(1, 20), st.data())
def test_four_turns_or_two_mirrors_are_none(width: int, height: int, data: st.DataObject) -> None:
    row = st.text("#.", min_size=width, max_size=width)
    made = mono(*data.draw(st.lists(row, min_size=height, max_size=height)))
    assert turned(turned(turned(turned(made, 90), 90), 90), 90) == made
    assert mirrored(mirrored(made)) == made


@pytest.mark.parametrize(
    ("page", "width", "height", "laid"),
    [
        (mono("##", "##"), 6, 0, mono("..##..", "..##..")),
        (mono("##"), 6, 3, mono("..##..", "......", "......")),
        (mono("..#..", ".....", "..#.."), 3, 0, mono(".#.", "...", ".#.")),
        (mono(".....", "..#..", "....."), 1, 1, mono("#")),
        (mono("#....", "....."), 3, 0, mono("#..", "...")),
        (mono("...", "...", "..#"), 3, 1, mono("..#")),
    ],
)
def test_a_page_lies_in_the_middle_and_loses_no_more_than_its_margins(
    page: Mono, width: int, height: int, laid: Mono
) -> None:
    assert laid_on(page, width, height) == laid


@pytest.mark.parametrize(("width", "height"), [(3, 0), (4, 1)])
def test_a_page_is_not_laid_on_paper_that_would_cut_its_ink(width: int, height: int) -> None:
    with pytest.raises(OffThePaper):
        laid_on(mono("#...", "...#"), width, height)
