"""The thread that reads a camera's frames: one waits at most, and the newest wins."""

import time
from collections.abc import Collection
from dataclasses import dataclass
from threading import Condition
from typing import Final

from PySide6.QtCore import QDeadlineTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame

from checkin.reading import Format, Found, Looks
from ui.lane import Worker
from ui.readers.frames import mapped
from ui.readers.sight import Event, Seen, Sight

#: Of its time the thread works at most this part: a desk with a slow computer stays fast.
DUTY: Final = 0.4
#: No camera gives more frames a second that differ.
LEAST_GAP_S: Final = 0.02
CLOSING_S: Final = 1.0


@dataclass(frozen=True, slots=True)
class Glance:
    """One frame that was read.

    `picture` is None while the one before was not shown yet. `took_s` is how long reading took,
    `at_s` when it was done, on `time.monotonic`.
    """

    seen: Seen
    codes: tuple[Found, ...]
    size: tuple[int, int]
    picture: QImage | None
    took_s: float
    at_s: float


class Eye(Worker):
    """Give it frames with `show_frame`, from one thread; `glanced` tells what it saw.

    Connect `glanced` to a method of a QObject: a plain function would run on this thread.
    """

    noticed = Signal(object)  # the Seen of a scan, before its picture is made
    glanced = Signal(object)  # a Glance

    def __init__(self) -> None:
        super().__init__()
        self._turn = Condition()
        self._frame: QVideoFrame | None = None
        self._formats: Collection[Format] | None = None  # None: as before
        self._forget = False
        self._ending = False
        self._picture_px = 400
        self._picture_wanted = True
        self.dropped = 0

    def show_frame(self, frame: QVideoFrame) -> None:
        """Let *frame* be read next, in place of one that still waits."""
        with self._turn:
            if self._frame is not None:
                self.dropped += 1
            self._frame = QVideoFrame(frame)
            self._turn.notify()

    def read(self, formats: Collection[Format]) -> None:
        """From the next frame on look for *formats*."""
        with self._turn:
            self._formats = tuple(formats)

    def forget(self) -> None:
        """The camera was off: drop the frame that waits, and know no code any more."""
        with self._turn:
            self._frame, self._forget = None, True

    def shown(self, width: int) -> None:
        """The last picture is on the screen; the next may be *width* pixels wide."""
        with self._turn:
            self._picture_px, self._picture_wanted = width, True

    def close(self, *, within_s: float = CLOSING_S) -> bool:
        """End the thread; False if it is still busy after *within_s*. It ends by itself then."""
        with self._turn:
            self._ending = True
            self._turn.notify()
        return self.wait(QDeadlineTimer(round(within_s * 1000)))

    def run(self) -> None:
        looks, sight = Looks(), Sight()
        while (frame := self._next()) is not None:
            began = time.monotonic()
            with self._turn:
                if self._formats is not None:
                    looks, self._formats = Looks(self._formats), None
                if self._forget:
                    sight.forget()
                    self._forget = False
            glance = self._glance(frame, looks, sight)
            del frame  # else the camera lacks a buffer while we rest
            if glance is not None:
                self.glanced.emit(glance)
            worked = time.monotonic() - began
            self._rest(max(LEAST_GAP_S - worked, worked * (1 / DUTY - 1)))

    def _next(self) -> QVideoFrame | None:
        """The newest frame, waited for; None at the end."""
        with self._turn:
            self._turn.wait_for(lambda: self._ending or self._frame is not None)
            frame, self._frame = self._frame, None
            return None if self._ending else frame

    def _rest(self, seconds: float) -> None:
        with self._turn:
            self._turn.wait_for(lambda: self._ending, timeout=max(0.0, seconds))

    def _glance(self, frame: QVideoFrame, looks: Looks, sight: Sight) -> Glance | None:
        with mapped(frame) as here:
            if here is None:
                return None
            began = time.monotonic()
            codes = looks.at(here.grey)
            done = time.monotonic()
            seen = sight.see(codes, here.size, done)
            if seen.event in (Event.SCAN, Event.BACK):
                self.noticed.emit(seen)
            with self._turn:
                wanted, width = self._picture_wanted, self._picture_px
                self._picture_wanted = False
            return Glance(
                seen,
                tuple(codes),
                here.size,
                here.small(width) if wanted else None,
                done - began,
                done,
            )
