"""Frames of a camera: their brightness without a copy, and a small picture of them to show."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, cast

from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from checkin.reading import Grey

_Of = QVideoFrameFormat.PixelFormat
_Range = QVideoFrameFormat.ColorRange
#: Brightness first, one byte a dot, then colour in quarter resolution.
_THREE_PLANES: Final = (_Of.Format_YUV420P, _Of.Format_YV12)
_TWO_PLANES: Final = (_Of.Format_NV12, _Of.Format_NV21)
#: The same with colour in half resolution: what most USB cameras' pictures unpack to.
_TALL_PLANES: Final = (_Of.Format_YUV422P,)
#: Of brightness alone.
_BRIGHT: Final = (_Of.Format_Y8,)
#: Colour lies between the dots.
_PACKED: Final = (_Of.Format_YUYV,)
_SWAPPED: Final = (_Of.Format_YV12, _Of.Format_NV21)

#: Video is mostly written between 16 and 235. Source: ITU-R BT.601, 2.5.3.
_FULL_RANGE: Final = [min(255, max(0, round((level - 16) * 255 / 219))) for level in range(256)]


class Frame:
    """One frame while it is mapped: `grey` for the reader, `small` for the eyes of people."""

    def __init__(self, frame: QVideoFrame, grey: Grey) -> None:
        self._frame = frame
        self.grey = grey

    @property
    def size(self) -> tuple[int, int]:
        return self.grey.width, self.grey.height

    def small(self, width: int) -> QImage:
        """A copy some *width* pixels wide; in colour where that costs next to nothing."""
        factor = max(1, self.grey.width // max(1, width))
        bright = self.grey.picture().reduce(factor)
        if self._frame.surfaceFormat().colorRange() is not _Range.ColorRange_Full:
            bright = bright.point(_FULL_RANGE)
        colours = self._colours(bright.size)
        whole = bright if colours is None else Image.merge("YCbCr", (bright, *colours))
        shown = whole.convert("RGB")
        return QImage(
            shown.tobytes(),
            shown.width,
            shown.height,
            3 * shown.width,
            QImage.Format.Format_RGB888,
        ).copy()

    def _colours(self, size: tuple[int, int]) -> tuple[Image.Image, Image.Image] | None:
        kind = self._frame.surfaceFormat().pixelFormat()
        width, height = (self.grey.width + 1) // 2, (self.grey.height + 1) // 2
        if kind in _THREE_PLANES:
            first, second = (self._plane(number, "L", (width, height)) for number in (1, 2))
        elif kind in _TALL_PLANES:
            tall = width, self.grey.height
            first, second = (self._plane(number, "L", tall) for number in (1, 2))
        elif kind in _TWO_PLANES:
            first, second = self._plane(1, "LA", (width, height)).split()
        elif kind in _PACKED and self.grey.width % 2 == 0:
            between = self._plane(0, "LA", self.size).getchannel("A").tobytes()
            first, second = Image.frombytes("LA", (width, self.grey.height), between).split()
        else:
            return None
        if kind in _SWAPPED:
            first, second = second, first
        how = Image.Resampling.NEAREST
        return first.resize(size, how), second.resize(size, how)

    def _plane(self, number: int, mode: str, size: tuple[int, int]) -> Image.Image:
        data = cast(bytes, self._frame.bits(number))  # a memoryview
        return Image.frombytes(mode, size, data, "raw", mode, self._frame.bytesPerLine(number), 1)


@contextmanager
def mapped(frame: QVideoFrame) -> Iterator[Frame | None]:
    """*frame* with its bytes at hand, let go of at the end; None if there are none.

    The frame that follows a stop is not valid, and a frame of a device that was pulled out cannot
    be mapped.
    """
    kind = frame.surfaceFormat().pixelFormat()
    if not frame.isValid():
        yield None
        return
    if kind not in (*_THREE_PLANES, *_TALL_PLANES, *_TWO_PLANES, *_BRIGHT, *_PACKED):
        grey = frame.toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        yield None if grey.isNull() else Frame(frame, _of_image(grey))
        return
    if not frame.map(QVideoFrame.MapMode.ReadOnly):
        yield None
        return
    try:
        step = 2 if kind in _PACKED else 1
        data = cast(memoryview, frame.bits(0))
        yield Frame(frame, Grey(data, frame.width(), frame.height(), frame.bytesPerLine(0), step))
    finally:
        frame.unmap()


def _of_image(grey: QImage) -> Grey:
    return Grey(bytes(grey.constBits()), grey.width(), grey.height(), grey.bytesPerLine())
