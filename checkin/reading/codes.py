"""One look at one grey picture: zxing-cpp, and what of its answer counts."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import TypeAlias, cast

import zxingcpp
from PIL import Image

from checkin.reading.formats import QR_ONLY, Format, for_zxing, of_zxing

Point: TypeAlias = tuple[float, float]
Corners: TypeAlias = tuple[Point, Point, Point, Point]


@dataclass(frozen=True, slots=True)
class Found:
    """A code in a picture: what it says, and where its corners are, in the picture's pixels."""

    text: str
    format: Format
    corners: Corners

    @property
    def middle(self) -> Point:
        return sum(x for x, _ in self.corners) / 4, sum(y for _, y in self.corners) / 4

    def scaled(self, factor: float, left: float = 0, top: float = 0) -> "Found":
        """The same code where the picture was *factor* times larger, beginning at *left*, *top*."""
        one, two, three, four = self.corners
        return Found(
            self.text,
            self.format,
            (
                (one[0] * factor + left, one[1] * factor + top),
                (two[0] * factor + left, two[1] * factor + top),
                (three[0] * factor + left, three[1] * factor + top),
                (four[0] * factor + left, four[1] * factor + top),
            ),
        )


@dataclass(frozen=True, slots=True)
class Grey:
    """Brightness of a frame as it lies in memory, not copied: 0 black to 255 white.

    Attributes:
        data: The bytes; height * stride of them.
        stride: Bytes from a row to the next.
        step: Bytes from a dot to the next: 1, or 2 where colour lies between.
    """

    data: memoryview | bytes
    width: int
    height: int
    stride: int
    step: int = 1

    def picture(self) -> Image.Image:
        """A copy as a picture without gaps, for looks that change it."""
        size, data = (self.width, self.height), cast(bytes, self.data)  # any buffer will do
        if self.step == 1:
            return Image.frombytes("L", size, data, "raw", "L", self.stride, 1)
        return Image.frombytes("LA", size, data, "raw", "LA", self.stride, 1).getchannel("L")


def look(
    grey: Grey | Image.Image,
    formats: Collection[Format] = QR_ONLY,
    *,
    one_threshold: bool = False,
) -> list[Found]:
    """Every code that one look finds.

    The library's own choices stay as they are: each was measured to be worth it. Its default text
    is not what the code says (control characters are spelled out), so that is taken plainly.

    Args:
        one_threshold: One threshold for the whole picture instead of one for each part.
    """
    seen = grey if isinstance(grey, Image.Image) else _view(grey)
    binarizer = zxingcpp.Binarizer
    return [
        Found(_text(code), of_zxing(code.format), _corners(code.position))
        for code in zxingcpp.read_barcodes(
            seen,
            formats=for_zxing(formats),
            text_mode=zxingcpp.TextMode.Plain,
            binarizer=binarizer.GlobalHistogram if one_threshold else binarizer.LocalAverage,
        )
        if code.bytes
    ]


def _view(grey: Grey) -> zxingcpp.ImageView:
    return zxingcpp.ImageView(
        grey.data, grey.width, grey.height, zxingcpp.ImageFormat.Lum, grey.stride, grey.step
    )


def _text(code: zxingcpp.Barcode) -> str:
    """The bytes as UTF-8, which most of today's codes are; else as the library guesses."""
    try:
        return code.bytes.decode("utf-8")
    except UnicodeDecodeError:
        return code.text


def _corners(position: zxingcpp.Position) -> Corners:
    around = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    one, two, three, four = ((float(corner.x), float(corner.y)) for corner in around)
    return one, two, three, four
