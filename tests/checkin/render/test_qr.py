import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.render import qr

TOKENS = st.text(alphabet="CBDEFGHIJKLNRTUV", min_size=16, max_size=16)


@given(TOKENS)
def test_a_badge_code_is_21_modules_wide_and_its_rectangles_cover_it_once(token: str) -> None:
    modules = qr.matrix(token)
    assert len(modules) == len(modules[0]) == qr.SIDE
    covered: set[tuple[int, int]] = set()
    for x, y, w, h in qr.rectangles(modules):
        cells = {(x + i, y + j) for i in range(w) for j in range(h)}
        assert not cells & covered
        covered |= cells
    dark = {(x, y) for y, row in enumerate(modules) for x, module in enumerate(row) if module}
    assert covered == dark


@pytest.mark.parametrize("token", ["", "C" * 17, "cbdefghijklnrtuv", "Ä" * 16])
def test_what_is_no_badge_code_is_not_drawn(token: str) -> None:
    with pytest.raises(ValueError, match="badge code"):
        qr.matrix(token)
