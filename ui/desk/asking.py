"""How the desk asks its event file: a lane that writes, a lane that reads, and whose turn it is."""

from collections.abc import Callable
from datetime import datetime, tzinfo
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from checkin.errors import CheckinError
from checkin.store import Store
from ui.desk.jobs import Where
from ui.opened import Opened

T = TypeVar("T")


def while_there(owner: QObject, then: Callable[[T], None]) -> Callable[[T], None]:
    """*then*, unless *owner* is gone when the answer comes: screens are made anew with settings."""

    def answered(answer: T) -> None:
        if isValid(owner):
            then(answer)

    return answered


class Asking(QObject):
    """Questions and orders to the store, answered on the GUI thread.

    A *turn* begins with each scan and each check-in. What was asked in an earlier turn may still
    be answered, but opens nothing any more: the card belongs to whoever came last.
    """

    not_read = Signal(object)  # the CheckinError of a question
    not_recorded = Signal(object)  # the CheckinError of an order

    def __init__(self, opened: Opened, parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        self.where = Where(
            checkpoint=opened.checkpoint.key,
            printer=opened.settings.printer,
            template=opened.settings.template,
        )
        self.turn = 0

    @property
    def zone(self) -> tzinfo:
        """The event's."""
        return self._opened.zone

    def now(self) -> datetime:
        return self._opened.clock()

    def begin_turn(self) -> int:
        self.turn += 1
        return self.turn

    def in_turn(self, then: Callable[[T], None]) -> Callable[[T], None]:
        """*then*, unless another turn began before the answer came."""
        turn = self.turn

        def answered(answer: T) -> None:
            if turn == self.turn:
                then(answer)

        return answered

    def read(
        self,
        job: Callable[[Store], T],
        then: Callable[[T], None],
        refused: Callable[[CheckinError], None] | None = None,
        *,
        latest: str = "",
    ) -> None:
        """Ask; of questions with the same *latest* name only the newest is answered.

        *then* gets the answer, *refused* or `not_read` what kept it from being read.
        """
        refused = while_there(self, refused or self.not_read.emit)
        self._opened.lanes.reads.ask(job, while_there(self, then), refused, latest=latest)

    def draw(
        self,
        job: Callable[[], T],
        then: Callable[[T], None],
        refused: Callable[[CheckinError], None],
    ) -> None:
        """Do what is about a picture, and needs no event file, where badges are drawn."""
        self._opened.lanes.render.ask(
            lambda _nothing: job(), while_there(self, then), while_there(self, refused)
        )

    def write(
        self,
        job: Callable[[Store], T],
        then: Callable[[T], None],
        refused: Callable[[CheckinError], None] | None = None,
    ) -> None:
        """Order; *then* comes after the commit, *refused* or `not_recorded` if nothing was kept."""
        refused = while_there(self, refused or self.not_recorded.emit)
        self._opened.lanes.scans.ask(job, while_there(self, then), refused)
