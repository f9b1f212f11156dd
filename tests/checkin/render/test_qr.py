import pytest
from hypothesis import given
from hypothesis import strategies as st
from qrcode.constants import ERROR_CORRECT_Q
from qrcode.main import QRCode
from qrcode.util import MODE_ALPHA_NUM, QRData

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


@given(st.text(alphabet="0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", min_size=1, max_size=16))
def test_the_mask_is_the_one_that_the_library_would_choose(text: str) -> None:
    code = QRCode(version=1, error_correction=ERROR_CORRECT_Q, border=0)
    code.add_data(QRData(text, mode=MODE_ALPHA_NUM))
    code.make(fit=False)
    assert [list(row) for row in qr.matrix(text)] == code.get_matrix()
