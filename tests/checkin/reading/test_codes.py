"""One look, and second looks, at pictures that are in memory."""

import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageFilter, ImageOps

from checkin.errors import FormatUnknown
from checkin.reading import EVERY, Format, Grey, Looks, known, look, named, search
from tests.checkin.reading.pictures import code, on_ground

OF = zxingcpp.BarcodeFormat
TEXT = "CBDEFGHIJKLNRTUV"


@given(st.text(min_size=1, max_size=120).filter(str.strip))
def test_what_is_written_is_what_is_read(text: str) -> None:
    assert [one.text for one in look(code(text.encode()))] == [text]


@given(st.binary(min_size=1, max_size=80))
def test_any_bytes_are_read_without_a_word(data: bytes) -> None:
    found = look(code(data))
    assert len(found) == 1
    assert isinstance(found[0].text, str)


def test_control_characters_stay_what_they_are() -> None:
    assert look(code("a\x1d\x1b\x00b"))[0].text == "a\x1d\x1b\x00b"


@pytest.mark.parametrize(
    ("of", "format_"),
    [
        (OF.QRCodeModel2, Format.QR),
        (OF.Aztec, Format.AZTEC),
        (OF.PDF417, Format.PDF417),
        (OF.DataMatrix, Format.DATA_MATRIX),
        (OF.Code128, Format.CODE_128),
    ],
)
def test_each_kind_is_read_where_it_is_wanted(of: zxingcpp.BarcodeFormat, format_: Format) -> None:
    picture = on_ground(code(TEXT, of=of), (1400, 700), (60, 60))
    assert [(one.text, one.format) for one in look(picture, EVERY)] == [(TEXT, format_)]
    assert look(picture) == ([] if format_ is not Format.QR else look(picture, EVERY))


def test_the_corners_are_where_the_code_is() -> None:
    drawn = code(TEXT, scale=8)
    [found] = look(on_ground(drawn, (1280, 720), (300, 200)))
    x, y = found.middle
    assert abs(x - 300 - drawn.width / 2) < 4
    assert abs(y - 200 - drawn.height / 2) < 4


@pytest.mark.parametrize("step", [1, 2])
@pytest.mark.parametrize("padding", [0, 48])
def test_a_frame_is_read_as_it_lies_in_memory(step: int, padding: int) -> None:
    picture = on_ground(code(TEXT), (640, 480), (100, 80))
    dots = picture.tobytes()
    rows = [dots[at : at + 640] for at in range(0, len(dots), 640)]
    if step == 2:
        rows = [bytes(part for dot in row for part in (dot, 128)) for row in rows]
    data = b"".join(row + b"\xff" * padding for row in rows)
    frame = Grey(memoryview(data), 640, 480, 640 * step + padding, step)
    assert [one.text for one in look(frame)] == [TEXT]
    assert frame.picture().tobytes() == dots


def test_several_codes_are_several_and_one_twice_is_one() -> None:
    ground = on_ground(code("first"), (900, 300), (10, 10))
    ground.paste(code("second"), (310, 10))
    ground.paste(code("first"), (610, 10))
    assert sorted(one.text for one in search(ground)) == ["first", "second"]


@pytest.mark.parametrize("turn", [0, 90, 180, 270, 17])
@pytest.mark.parametrize("inverted", [False, True])
def test_a_code_is_read_any_way_up(turn: int, inverted: bool) -> None:
    picture = on_ground(code(TEXT), (400, 400), (80, 80)).rotate(turn, fillcolor=200)
    assert [one.text for one in search(ImageOps.invert(picture) if inverted else picture)] == [TEXT]


#: A code of two blurred pixels a module: the plain look misses it.
SMALL = on_ground(code(TEXT, scale=2), (320, 240), (140, 100)).filter(ImageFilter.GaussianBlur(1))


def test_a_second_look_reads_what_the_first_cannot() -> None:
    assert look(SMALL) == []
    [found] = search(SMALL)
    assert found.text == TEXT
    assert abs(found.middle[0] - 169) < 4
    assert abs(found.middle[1] - 129) < 4


def test_second_looks_end_when_the_time_is_up() -> None:
    ticks = iter(range(100))
    assert search(Image.new("L", (50, 50)), within_s=3, clock_s=lambda: float(next(ticks))) == []
    assert next(ticks) < 6


def test_each_third_frame_without_a_code_gets_a_second_look_in_turn() -> None:
    """This one only a larger middle shows, which is one of three second looks."""
    frame = Grey(SMALL.tobytes(), 320, 240, 320)
    looks = Looks()
    read = [looks.at(frame) for _ in range(9)]
    assert [bool(found) for found in read].count(True) == 1
    [found] = next(found for found in read if found)
    assert abs(found.middle[0] - 169) < 4
    assert abs(found.middle[1] - 129) < 4


def test_of_formats_in_a_settings_file_those_of_a_newer_program_are_left_out() -> None:
    assert known(["MaxiCode", "aztec", ""]) == (Format.QR, Format.AZTEC)


def test_formats_are_named_in_any_case_and_qr_is_always_read() -> None:
    assert named([]) == (Format.QR,)
    assert named(["aztec", " Data Matrix", "code-128", ""]) == (
        Format.QR,
        Format.AZTEC,
        Format.DATA_MATRIX,
        Format.CODE_128,
    )
    assert named(["ALL"]) == EVERY
    with pytest.raises(FormatUnknown, match="no kind of code “ean”"):
        named(["ean"])
