"""Between millimetres on the badge and pixels on the screen: how large, where, which ruler lines.

Pixels are the window's own (device independent); nothing here knows Qt.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

MM_PER_INCH = 25.4

#: How small and how large a badge can be shown, in per cent of its real size.
SMALLEST, LARGEST = 20, 1600
#: What the keys and the list of sizes step through, in per cent.
STEPS = (25, 50, 75, 100, 125, 150, 200, 300, 400, 600, 800, 1200, 1600)

#: Distances of a ruler's lines that people count in, in mm.
_RULER_STEPS = (0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0)
#: Lines stand at least so far apart, and numbered ones so far, in pixels.
_LINES_PX, _NUMBERS_PX = 6.0, 44.0


@dataclass(frozen=True, slots=True)
class View:
    """`scale` pixels a millimetre; the badge's upper left corner lies at (`left`, `top`) pixels."""

    scale: float
    left: float = 0.0
    top: float = 0.0

    def px(self, x_mm: float, y_mm: float) -> tuple[float, float]:
        return self.left + x_mm * self.scale, self.top + y_mm * self.scale

    def mm(self, x_px: float, y_px: float) -> tuple[float, float]:
        return (x_px - self.left) / self.scale, (y_px - self.top) / self.scale

    def zoomed(self, scale: float, x_px: float, y_px: float) -> "View":
        """At another *scale*, with what lies under (*x_px*, *y_px*) staying there."""
        x_mm, y_mm = self.mm(x_px, y_px)
        return View(scale, x_px - x_mm * scale, y_px - y_mm * scale)

    def moved(self, dx_px: float, dy_px: float) -> "View":
        return replace(self, left=self.left + dx_px, top=self.top + dy_px)


def fitted(size_mm: tuple[float, float], room_px: tuple[float, float], *, margin_px: float) -> View:
    """The view in which a badge is as large as the room allows, in the middle of it."""
    width, height = size_mm
    room_x, room_y = (max(side - 2 * margin_px, 1.0) for side in room_px)
    scale = min(room_x / width, room_y / height)
    return View(scale, (room_px[0] - width * scale) / 2, (room_px[1] - height * scale) / 2)


def kept_in(
    view: View, size_mm: tuple[float, float], room_px: tuple[float, float], *, margin_px: float
) -> View:
    """*view* moved so that the badge does not leave the room: centred along a side with room to
    spare, else no further in than *margin_px* from either edge."""

    def along(start: float, length: float, room: float) -> float:
        if length + 2 * margin_px <= room:
            return float(round((room - length) / 2))
        return float(round(min(margin_px, max(room - length - margin_px, start))))

    return View(
        view.scale,
        along(view.left, size_mm[0] * view.scale, room_px[0]),
        along(view.top, size_mm[1] * view.scale, room_px[1]),
    )


def percent_of(scale: float, dpi: float) -> float:
    """How large that is on a screen of *dpi* pixels an inch; 100 is the badge's real size."""
    return scale * MM_PER_INCH / dpi * 100


def scale_of(percent: float, dpi: float) -> float:
    return min(max(percent, SMALLEST), LARGEST) / 100 * dpi / MM_PER_INCH


def stepped(percent: float, way: int) -> float:
    """The next size of `STEPS` above (*way* 1) or below (-1) *percent*."""
    if way > 0:
        return next((step for step in STEPS if step > percent * 1.01), STEPS[-1])
    return next((step for step in reversed(STEPS) if step < percent * 0.99), STEPS[0])


@dataclass(frozen=True, slots=True)
class Tick:
    """One line of a ruler: where it is, in mm and in pixels, and whether its number stands by."""

    mm: float
    px: float
    numbered: bool


def ticks(scale: float, origin_px: float, length_px: float) -> Iterator[Tick]:
    """The lines of a ruler *length_px* long whose zero lies at *origin_px*."""
    fine = _step(scale, _LINES_PX)
    coarse = _step(scale, _NUMBERS_PX)
    first = math.ceil(-origin_px / scale / fine - 1e-9)
    last = math.floor((length_px - origin_px) / scale / fine + 1e-9)
    for number in range(first, last + 1):
        mm = number * fine
        nearest = round(mm / coarse) * coarse
        yield Tick(mm, origin_px + mm * scale, abs(mm - nearest) < fine / 10)


def _step(scale: float, least_px: float) -> float:
    return next((step for step in _RULER_STEPS if step * scale >= least_px), _RULER_STEPS[-1])
