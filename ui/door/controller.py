"""What a scan, a key and the clock mean at a door. Nothing is shown before it is recorded."""

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Slot
from shiboken6 import isValid

from checkin.code_kinds import MAX_LENGTH
from checkin.door import DoorScan, Figures, Mode
from checkin.doorplan import Pick, Why
from checkin.errors import CheckinError
from checkin.store import Store
from ui import messages
from ui.door import jobs
from ui.door.card import Board
from ui.door.jobs import Choices, Duty, Seen
from ui.door.view import DoorView
from ui.door.words import DoorWords
from ui.opened import Opened
from ui.repeats import Repeats
from ui.sounds import Tone
from ui.wedge import Scan

log = logging.getLogger(__name__)

T = TypeVar("T")

#: So long a verdict stays when nobody else comes, in milliseconds.
REST_MS: Final = 7_000
#: So often the door looks whether the programme has gone on, in milliseconds.
LOOK_MS: Final = 5_000

_NEXT_MODE: Final = {
    Mode.SCHEDULE: Mode.ENTRY,
    Mode.ENTRY: Mode.EXIT,
    Mode.EXIT: Mode.TOGGLE,
    Mode.TOGGLE: Mode.SCHEDULE,
}


class DoorController(QObject):
    """Joins the view to the event file: orders in the scans lane, questions in the reads lane."""

    def __init__(
        self,
        view: DoorView,
        words: DoorWords,
        opened: Opened,
        *,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._words = words
        self._opened = opened
        self._clock_s = clock_s
        self._repeats = Repeats()
        self._seen: Seen | None = None
        self._duty = Duty()
        self._verdict: Board | None = None  # what the board shows; None at rest
        self._judged = Pick(why=Why.NONE)  # what the door was for at the last verdict
        self._visible = False
        self.rest = QTimer(self, singleShot=True, interval=REST_MS)
        self.rest.timeout.connect(self._go_to_rest)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.refresh)
        view.counted.connect(self._count)
        view.heads_counted.connect(self._heads)
        view.heads_wanted.connect(self._open_heads)
        view.way_wanted.connect(self._other_way)
        view.let_in_wanted.connect(self._open_why)
        view.setup_wanted.connect(self.open_setup)
        view.decided.connect(self._decided)
        view.overruled.connect(self._let_in)
        view.why.closed.connect(self._why_closed)
        view.show_board(Board())

    def shown(self) -> None:
        self._visible = True
        self._look.start()
        self.refresh()

    def hidden(self) -> None:
        self._visible = False
        self._look.stop()

    # -- asking

    def _read(self, job: Callable[[Store], T], then: Callable[[T], None], latest: str) -> None:
        reads = self._opened.lanes.reads
        reads.ask(job, self._while_there(then), self._while_there(self._not_read), latest=latest)

    def _write(self, job: Callable[[Store], T], then: Callable[[T], None]) -> None:
        scans = self._opened.lanes.scans
        scans.ask(job, self._while_there(then), self._while_there(self._not_recorded))

    def _while_there(self, then: Callable[[T], None]) -> Callable[[T], None]:
        def answered(answer: T) -> None:
            if isValid(self):
                then(answer)

        return answered

    def _now(self) -> datetime:
        return self._opened.clock()

    def _not_read(self, error: CheckinError) -> None:
        self._show(self._words.of_error(error))

    def _not_recorded(self, error: CheckinError) -> None:
        log.warning("not recorded: %s", type(error).__name__)
        self._repeats.forget()
        self._opened.sounds.play(Tone.NO)
        self._show(self._words.of_error(error))

    # -- between two scans

    @Slot()
    def refresh(self) -> None:
        """Ask how it stands; only the newest question is answered."""
        if self._visible:
            self._read(partial(jobs.look, at=self._now()), self._looked, "door")

    def _looked(self, seen: Seen | None) -> None:
        if seen is None:
            self.open_setup()
            return
        self._seen, self._duty = seen, seen.duty
        screen = seen.screen
        here = screen.pick.checkpoint.key if screen.pick.checkpoint else ""
        self._view.show_heading(self._words.heading(seen.duty, screen.pick))
        self._view.show_gauge(self._words.gauge(screen.figures))
        self._view.show_last([self._words.last(one) for one in screen.last])
        self._view.show_elsewhere(self._words.over_elsewhere(seen.overfilled, here))
        if self._verdict is None:
            self._view.rest(self._words.at_rest(screen))

    @Slot()
    def _go_to_rest(self) -> None:
        self._verdict = None
        if self._seen is not None:
            self._view.rest(self._words.at_rest(self._seen.screen))
        self.refresh()

    def _show(self, board: Board) -> None:
        self._verdict = board
        self._view.show_board(board)
        self.rest.start()

    # -- scans

    def take_scan(self, scan: Scan) -> None:
        """Judge, record, and only then show."""
        texts = scan.candidates
        if not texts:
            return
        if scan.too_long:  # what was cut off must not make a code of the rest
            texts = (texts[0].ljust(MAX_LENGTH + 1, "."),)
        if self._repeats.is_repeat(scan.reader, texts[0], self._clock_s(), back=scan.back):
            if self._verdict is not None:
                self._show(self._words.same_scan(self._verdict))
            return
        if not self._duty.chosen:
            self.open_setup()
            return
        self._write(partial(jobs.scan, texts=texts, at=self._now()), self._scanned)

    def _scanned(self, done: tuple[DoorScan, Pick]) -> None:
        told, pick = done
        self._judged = pick
        verdict = told.result.verdict
        message = messages.of_reason(verdict.reason)
        self._opened.sounds.play(Tone.YES if verdict.forced else message.tone)
        self._view.show_heading(self._words.heading(self._duty, pick))
        self._view.show_gauge(self._words.gauge(told.figures))
        self._show(self._words.of_scan(told))
        self.refresh()

    @Slot()
    def _open_why(self) -> None:
        board = self._verdict
        if board is not None and board.attendee:
            self.rest.stop()
            self._view.open_why(board.attendee, board.name, board.word)

    @Slot()
    def _why_closed(self) -> None:
        """Nobody was let in: the verdict goes as it would have gone."""
        self.rest.start()

    @Slot(str, str)
    def _let_in(self, attendee: str, reason: str) -> None:
        self._repeats.forget()
        job = partial(
            jobs.let_in, attendee=attendee, reason=reason, asked=self._judged, at=self._now()
        )
        self._write(job, self._scanned)

    # -- people without a badge

    @Slot(int)
    def _count(self, heads: int) -> None:
        job = partial(jobs.count, at=self._now(), came=max(0, heads), went=max(0, -heads))
        self._write(job, self._counted)

    @Slot(int)
    def _heads(self, heads: int) -> None:
        def counted(figures: Figures) -> None:
            self._view.show_the_board()
            self._counted(figures)

        self._write(partial(jobs.set_inside, heads=heads, at=self._now()), counted)

    def _counted(self, figures: Figures) -> None:
        self._view.show_gauge(self._words.gauge(figures))
        self.refresh()

    @Slot()
    def _open_heads(self) -> None:
        if self._seen is not None:
            self._view.open_heads(self._seen.screen.figures.inside)

    # -- what the door is for

    @Slot()
    def open_setup(self) -> None:
        def found(choices: Choices) -> None:
            self._view.setup.show_choices(choices)
            self._view.open_setup()

        self._read(jobs.choices, found, "choices")

    @Slot()
    def _other_way(self) -> None:
        if self._duty.chosen:
            self._decided(replace(self._duty, mode=_NEXT_MODE[self._duty.mode]))

    @Slot(object)
    def _decided(self, duty: Duty) -> None:
        def kept(_answer: None) -> None:
            self._duty = duty
            self._verdict = None
            self._repeats.forget()
            self._view.show_the_board()
            self.refresh()

        self._write(partial(jobs.keep, duty=duty), kept)
