"""Second looks at a picture that showed nothing: larger, smoother, or with another threshold.

Which of them are worth it was measured on 92 photographs of QR codes: the plain look reads 83, the
list below six more, and nothing in pictures without a code. In a video the next frame is a chance
of its own, so there one of them a time is enough.
"""

import time
from collections.abc import Callable, Collection, Iterator
from typing import Final

from PIL import Image, ImageChops, ImageFilter, ImageOps

from checkin.reading.codes import Found, Grey, look
from checkin.reading.formats import QR_ONLY, Format

#: A still picture is looked at for no longer than this (seconds), however many looks are left.
MOST_S: Final = 4.0
#: Pixels along the longer side above which second looks begin with a smaller copy.
_ENOUGH_PX: Final = 1600
#: Every how many frames without a code one gets a second look.
EVERY_NTH: Final = 3

_Look = Callable[[Image.Image, Collection[Format]], list[Found]]


def _one_threshold(picture: Image.Image, formats: Collection[Format]) -> list[Found]:
    return look(picture, formats, one_threshold=True)


def _sized(factor: float) -> _Look:
    def resized(picture: Image.Image, formats: Collection[Format]) -> list[Found]:
        size = max(1, round(picture.width * factor)), max(1, round(picture.height * factor))
        made = picture.resize(size, Image.Resampling.BICUBIC)
        return [found.scaled(1 / factor) for found in look(made, formats)]

    return resized


def _own_threshold(radius: float, darker: int) -> _Look:
    """Black is what is *darker* than the blurred picture around it, whatever lies in shadow."""
    table = [255 if difference < darker else 0 for difference in range(256)]
    coarse = max(1, int(radius / 3))  # what is blurred so much is blurred as well in a small copy

    def thresholded(picture: Image.Image, formats: Collection[Format]) -> list[Found]:
        small = picture.reduce(coarse).filter(ImageFilter.GaussianBlur(radius / coarse))
        around = small.resize(picture.size, Image.Resampling.BILINEAR)
        return look(ImageChops.subtract(around, picture).point(table), formats)

    return thresholded


def _blurred(radius: float) -> _Look:
    def smoothed(picture: Image.Image, formats: Collection[Format]) -> list[Found]:
        return look(picture.filter(ImageFilter.GaussianBlur(radius)), formats)

    return smoothed


def _stretched(picture: Image.Image, formats: Collection[Format]) -> list[Found]:
    return look(ImageOps.equalize(picture), formats)


def _turned(degrees: float) -> _Look:
    """Corners are not carried back: nobody draws an outline on a still picture."""

    def rotated(picture: Image.Image, formats: Collection[Format]) -> list[Found]:
        how = Image.Resampling.BICUBIC
        return look(picture.rotate(degrees, how, expand=True, fillcolor=128), formats)

    return rotated


#: The best for their time first.
_STILL: Final[tuple[_Look, ...]] = (
    _one_threshold,
    _sized(2),
    _own_threshold(25, 3),
    _blurred(2.5),
    _sized(0.5),
    _sized(1.5),
    _own_threshold(8, 5),
    _stretched,
    _turned(30),
    _turned(45),
)


def search(
    picture: Image.Image,
    formats: Collection[Format] = QR_ONLY,
    *,
    within_s: float = MOST_S,
    clock_s: Callable[[], float] = time.monotonic,
) -> list[Found]:
    """Every code in a still grey *picture*; second looks until one finds something or time is up.

    The time bounds when the last look begins; a look at 1,600 pixels takes well under a second.
    """
    until = clock_s() + within_s
    found = look(picture, formats)
    if found:
        return _once(found)
    smaller, factor = _small_enough(picture)
    for second in _looks(smaller is not picture):
        if clock_s() >= until:
            break
        found = second(smaller, formats)
        if found:
            break
    return _once([one.scaled(factor) for one in found])


def _looks(shrunk: bool) -> Iterator[_Look]:
    if shrunk:
        yield look
    yield from _STILL


def _small_enough(picture: Image.Image) -> tuple[Image.Image, float]:
    """*picture* with at most `_ENOUGH_PX` on its longer side, and by how much it shrank."""
    factor = max(picture.size) / _ENOUGH_PX
    if factor <= 1:
        return picture, 1.0
    size = max(1, round(picture.width / factor)), max(1, round(picture.height / factor))
    return picture.resize(size, Image.Resampling.BOX), factor


def _once(found: list[Found]) -> list[Found]:
    """Each text once: a badge with the same code on both halves is one code."""
    return list({(one.format, one.text): one for one in found}.values())


class Looks:
    """Looks at the frames of one camera, in order; each third miss gets one second look."""

    def __init__(self, formats: Collection[Format] = QR_ONLY) -> None:
        self._formats = tuple(formats)
        self._missed = 0
        self._turn = 0

    def at(self, frame: Grey) -> list[Found]:
        """Every code in *frame*, which is not kept."""
        found = look(frame, self._formats)
        if found:
            self._missed = 0
            return found
        self._missed += 1
        if self._missed % EVERY_NTH:
            return []
        self._turn += 1
        return _IN_VIDEO[self._turn % len(_IN_VIDEO)](frame, self._formats)


def _larger_middle(frame: Grey, formats: Collection[Format]) -> list[Found]:
    """The middle half at twice its size: a small code is held there."""
    left, top = frame.width // 4, frame.height // 4
    middle = frame.picture().crop((left, top, frame.width - left, frame.height - top))
    return [found.scaled(1, left, top) for found in _sized(2)(middle, formats)]


def _shadows(frame: Grey, formats: Collection[Format]) -> list[Found]:
    return _own_threshold(25, 3)(frame.picture(), formats)


def _plainly(frame: Grey, formats: Collection[Format]) -> list[Found]:
    return look(frame, formats, one_threshold=True)


_IN_VIDEO: Final = (_plainly, _larger_middle, _shadows)
