import pytest
from PIL import Image
from PySide6.QtMultimedia import QVideoFrame

from checkin.reading import look
from tests.ui.readers.film import Of, frame, plane, scene
from ui.readers.frames import mapped

KINDS = [
    Of.Format_NV12,
    Of.Format_NV21,
    Of.Format_YUV420P,
    Of.Format_YV12,
    Of.Format_YUV422P,
    Of.Format_Y8,
    Of.Format_YUYV,
    Of.Format_BGRX8888,
]


# A computer without a graphics card says once that it turns such frames into pictures itself.
pytestmark = pytest.mark.qt_log_ignore("No RHI backend", extend=True)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", [(1280, 720), (1270, 718)])
def test_a_code_is_read_in_every_kind_of_frame(kind: Of, size: tuple[int, int]) -> None:
    with mapped(frame(scene("T-1", size=size), kind)) as here:
        assert here is not None
        assert here.size == size
        assert [one.text for one in look(here.grey)] == ["T-1"]


@pytest.mark.parametrize("kind", KINDS)
def test_the_picture_for_people_shows_the_same(kind: Of) -> None:
    made = frame(scene("T-1"), kind)
    with mapped(made) as here:
        assert here is not None
        shown = here.small(400)
    assert (shown.width(), shown.height()) == (427, 240)
    dots = [shown.pixelColor(x, 10) for x in (10, 400)]
    for dot in dots:  # a grey desk stays grey
        assert max(dot.red(), dot.green(), dot.blue()) - min(dot.red(), dot.green()) < 12


@pytest.mark.parametrize(
    ("kind", "blue"),
    [
        (Of.Format_NV12, {1: b"\xf0\x6e"}),
        (Of.Format_NV21, {1: b"\x6e\xf0"}),
        (Of.Format_YUV420P, {1: b"\xf0", 2: b"\x6e"}),
        (Of.Format_YV12, {1: b"\x6e", 2: b"\xf0"}),
        (Of.Format_YUV422P, {1: b"\xf0", 2: b"\x6e"}),
        (Of.Format_YUYV, {0: b"\x3c\xf0\x3c\x6e"}),
    ],
)
def test_colours_are_not_swapped(kind: Of, blue: dict[int, bytes]) -> None:
    """A blue frame: Cb high, Cr low. Source: ITU-R BT.601."""
    made = frame(Image.new("L", (64, 64), 60), kind)
    assert made.map(QVideoFrame.MapMode.WriteOnly)
    for number, dots in blue.items():
        colours = plane(made, number)
        colours[:] = dots * (len(colours) // len(dots))
    made.unmap()
    with mapped(made) as here:
        assert here is not None
        dot = here.small(64).pixelColor(30, 30)
    assert dot.blue() > dot.red() + 80


def test_a_frame_that_is_none_shows_nothing() -> None:
    with mapped(QVideoFrame()) as here:
        assert here is None
