"""What a touch, a scan and the clock mean at a kiosk. Nothing is shown before it is recorded."""

import logging
import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from checkin.code_kinds import MAX_LENGTH
from checkin.errors import CheckinError
from checkin.kiosk import Match, Step
from checkin.model import JobState
from checkin.store import Store
from ui import messages
from ui.kiosk import jobs, outcomes
from ui.kiosk.jobs import Done, Duty, Where
from ui.kiosk.result import Outcome
from ui.kiosk.view import At, KioskView
from ui.kiosk.words import WORDS, Words, language_of
from ui.opened import Opened
from ui.repeats import Repeats
from ui.sounds import Tone
from ui.wedge import Scan

log = logging.getLogger(__name__)

T = TypeVar("T")

#: So many times code and name may not fit together before somebody should help.
MOST_TRIES: Final = 3
#: So many wrong PINs are taken at once; then each costs a wait (s) that doubles up to the longest.
FREE_PINS: Final = 3
FIRST_WAIT_S: Final = 5
LONGEST_WAIT_S: Final = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How long things stay.

    Attributes:
        rest_ms: A result that nobody touches.
        look_ms, looks: So often a badge on its way is looked after, and so many times before it
            is the help desk's.
    """

    rest_ms: int = 8_000
    look_ms: int = 300
    looks: int = 40


_TOUCHES: Final = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel}
)


class KioskController(QObject):
    """Joins the view to the event file: orders in the scans lane, questions in the reads lane."""

    locks = Signal(bool)  # True: begun; False: ended with the PIN

    def __init__(
        self,
        view: KioskView,
        opened: Opened,
        *,
        pace: Pace | None = None,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(view)
        self._pace = pace or Pace()
        self._view = view
        self._opened = opened
        self._clock_s = clock_s
        self._where = Where(
            checkpoint=opened.checkpoint.key,
            printer=opened.settings.printer,
            template=opened.settings.template,
        )
        self._duty = Duty(help_desk=opened.checkpoint.name)
        self._repeats = Repeats()
        self._running = False
        self._language = ""  # as touched by whoever stands there; "" while nobody did
        self._turn = 0  # whoever stands there
        self._tries = 0
        self._asked: Done | None = None  # the scan whose questions are open
        self._job = ""  # the badge that is looked after
        self._looks = 0
        self._wrong_pins = 0
        self._open_again_s = 0.0
        self._rest = self._timer(self._pace.rest_ms, self._leave_result, once=True)
        self._idle = self._timer(0, self.start_over, once=True)
        self._look = self._timer(self._pace.look_ms, self._look_after_badge)
        self._tick = self._timer(200, self._count_down)
        view.begin.begun.connect(self._begin)
        view.language.chosen.connect(self._choose_language)
        view.ready.no_code.connect(self._ask_who)
        view.who.wanted.connect(self._find)
        view.questions.answered.connect(self._answered)
        view.questions.gave_up.connect(self._send_to_desk)
        view.result.touched.connect(self._leave_result)
        view.back_wanted.connect(self._back)
        view.staff_wanted.connect(self.ask_pin)
        view.pin.entered.connect(self._try_pin)
        view.pin.closed.connect(self.start_over)

    def _timer(self, ms: int, then: Callable[[], None], *, once: bool = False) -> QTimer:
        timer = QTimer(self, singleShot=once, interval=ms)
        timer.timeout.connect(then)
        return timer

    # -- asking

    def _read(self, job: Callable[[Store], T], then: Callable[[T], None]) -> None:
        reads = self._opened.lanes.reads
        reads.ask(job, self._while_there(then), self._while_there(self._not_done))

    def _write(self, job: Callable[[Store], T], then: Callable[[T], None]) -> None:
        scans = self._opened.lanes.scans
        scans.ask(job, self._while_there(then), self._while_there(self._not_done))

    def _while_there(self, then: Callable[[T], None]) -> Callable[[T], None]:
        def answered(answer: T) -> None:
            if isValid(self):
                then(answer)

        return answered

    def _not_done(self, error: CheckinError) -> None:
        """Staff are told before it runs; an attendee is sent to somebody who can act."""
        log.warning("kiosk: %s", type(error).__name__)
        if not self._running:
            self._view.begin.say(messages.of_error(error))
            return
        self._repeats.forget()
        if self._view.at is At.PIN:
            self._view.pin.say(messages.of_error(error))
            self._view.pin.be_open(is_open=True)
            return
        said = self._words()
        self._show(
            Outcome(
                sign=outcomes.to_desk(said, "").sign,
                word=said.trouble,
                line=said.help_at.format(desk=self._duty.help_desk),
            )
        )

    # -- begin and end

    def shown(self) -> None:
        """The page came into view: show what was said here last."""
        if not self._running:
            self._read(jobs.duty_of, self._show_duty)

    def _show_duty(self, duty: Duty) -> None:
        if not self._running:
            self._view.begin.show_duty(duty)
            self._view.begin.focus_first()

    @property
    def running(self) -> bool:
        return self._running

    @Slot(object, str)
    def _begin(self, duty: Duty, pin: str) -> None:
        def kept(_answer: None) -> None:
            self._duty = duty
            self._running = True
            self._wrong_pins = 0
            self._idle.setInterval(duty.idle_s * 1000)
            application = QCoreApplication.instance()
            assert application is not None
            application.installEventFilter(self)
            self.start_over()
            self.locks.emit(True)
            log.info("kiosk begun")

        self._write(partial(jobs.begin, duty=duty, pin=pin), kept)

    def _end(self) -> None:
        self.start_over()
        self._running = False
        self._idle.stop()
        application = QCoreApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        self._view.show_begin()
        self.locks.emit(False)
        self.shown()
        log.info("kiosk ended")

    # -- whoever stands there

    def _words(self) -> Words:
        return WORDS[self._language or language_of(self._opened.language)]

    def _speak(self, language: str) -> None:
        self._language = language
        self._view.speak(language or language_of(self._opened.language), self._words())

    @Slot()
    def start_over(self) -> None:
        """Nobody is there any more: forget them, and ask the next one for their language."""
        self._turn += 1
        self._tries = 0
        self._asked = None
        self._job = ""
        for timer in (self._rest, self._look, self._tick):
            timer.stop()
        self._view.wipe()
        self._speak("")
        self._view.show_page(At.LANGUAGE)
        self._idle.start()

    @Slot(str)
    def _choose_language(self, language: str) -> None:
        self._speak(language)
        self._view.show_page(At.READY)

    @Slot()
    def _ask_who(self) -> None:
        self._view.show_page(At.WHO)

    @Slot()
    def _back(self) -> None:
        """One page back; whatever was typed is wiped."""
        if self._view.at is At.WHO:
            self._view.who.wipe()
            self._view.show_page(At.READY)
        else:
            self.start_over()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Any touch or key says that somebody is there."""
        if event.type() in _TOUCHES:
            self._idle.start()
        return False

    # -- scans

    def take_scan(self, scan: Scan) -> None:
        """Judge, record, and only then show."""
        self._idle.start()
        texts = scan.candidates
        if not texts:
            return
        if scan.too_long:  # what was cut off must not make a code of the rest
            texts = (texts[0].ljust(MAX_LENGTH + 1, "."),)
        elif not scan.ended and self._view.at in (At.WHO, At.QUESTIONS, At.PIN):
            self._read(partial(jobs.is_code, texts=texts), partial(self._is_code, scan, self._turn))
            return
        self._take(scan, texts)

    def _is_code(self, scan: Scan, turn: int, is_code: bool) -> None:
        """It came fast, and there is a field: give back what was only typed."""
        if not self._running:
            return
        if is_code:
            self._take(scan, scan.candidates)
        elif turn == self._turn:
            self._view.typed(scan.text)

    def _take(self, scan: Scan, texts: tuple[str, ...]) -> None:
        if self._repeats.is_repeat(scan.reader, texts[0], self._clock_s(), back=scan.back):
            return
        self._scan(texts, reader=scan.reader)

    def _scan(
        self,
        texts: tuple[str, ...],
        *,
        attendee: str = "",
        answers: Mapping[str, str] | None = None,
        reader: str = "",
    ) -> None:
        job = partial(
            jobs.scan,
            texts=texts,
            where=self._where,
            at=self._opened.clock(),
            attendee=attendee,
            answers=answers,
            reader=reader,
        )
        self._write(job, partial(self._scanned, asked=answers is not None))

    def _scanned(self, done: Done, *, asked: bool) -> None:
        if not self._running:  # staff ended it meanwhile: it is recorded, and shown to nobody
            self._opened.wake_printer()
            return
        attendee = done.result.verdict.attendee
        if not self._language:
            tag = attendee.language if attendee is not None else ""
            self._speak(language_of(tag, self._opened.language))
        self._turn += 1
        self._idle.start()
        step = done.step
        pleased = step in (Step.WELCOME, Step.GOODBYE)
        self._opened.sounds.play(Tone.YES if pleased else Tone.LOOK)
        if step is Step.ASK and not asked:
            self._asked = done
            self._view.questions.ask(done.result.verdict.questions, self._opened.zone)
            self._view.show_page(At.QUESTIONS)
            return
        self._show(outcomes.of(done, self._words(), self._duty.help_desk))
        if step is Step.WELCOME and done.result.job:
            self._rest.stop()
            self._job, self._looks = done.result.job, 0
            self._opened.wake_printer()
            self._look.start()

    @Slot(object)
    def _answered(self, answers: Mapping[str, str]) -> None:
        if self._asked is not None:
            done, self._asked = self._asked, None
            self._scan(done.texts, attendee=done.attendee, answers=answers)

    @Slot()
    def _send_to_desk(self) -> None:
        self._asked = None
        self._show(outcomes.to_desk(self._words(), self._duty.help_desk))

    # -- without a code

    @Slot(str, str)
    def _find(self, booking: str, family_name: str) -> None:
        self._view.who.be_busy(busy=True)
        job = partial(jobs.find, booking=booking, family_name=family_name)
        self._read(job, partial(self._found, self._turn))

    def _found(self, turn: int, match: Match | None) -> None:
        if turn != self._turn:
            return
        if match is not None:
            self._repeats.forget()
            by_code = bool(match.code)
            self._scan((match.code,) if by_code else (), attendee="" if by_code else match.attendee)
            return
        self._tries += 1
        if self._tries >= MOST_TRIES:
            self._send_to_desk()
        else:
            said = self._words().not_found.format(desk=self._duty.help_desk)
            self._view.who.say(said)

    # -- the result, and the badge

    def _show(self, outcome: Outcome) -> None:
        self._job = ""
        self._look.stop()
        self._tick.stop()
        self._view.who.wipe()
        self._view.questions.wipe()
        self._view.pin.wipe()
        self._view.show_result(outcome, self._words().touch)
        self._rest.start()

    @Slot()
    def _leave_result(self) -> None:
        again = self._view.result.outcome.word == self._words().again
        if again and self._view.at is At.RESULT:
            self._rest.stop()
            self._view.show_page(At.READY)
        else:
            self.start_over()

    @Slot()
    def _look_after_badge(self) -> None:
        self._looks += 1
        job = self._job
        reads = self._opened.lanes.reads
        reads.ask(
            partial(jobs.job_state, job=job),
            self._while_there(partial(self._badge_stands, job)),
            self._while_there(self._not_done),
            latest="kiosk badge",
        )

    def _badge_stands(self, job: str, state: JobState | None) -> None:
        if job != self._job:
            return
        said, desk = self._words(), self._duty.help_desk
        line = outcomes.badge(state, said, desk, waited=self._looks >= self._pace.looks)
        outcome = self._view.result.outcome
        if line != outcome.line:
            self._view.result.show_outcome(replace(outcome, line=line), said.touch)
        if line != said.printing:
            self._look.stop()
            self._job = ""
            self._rest.start()

    # -- staff

    @Slot()
    def ask_pin(self) -> None:
        """Somebody of the staff, or whoever tried to close the window."""
        if not self._running or self._view.at is At.PIN:
            return
        self.start_over()
        self._view.show_page(At.PIN)
        self._count_down()

    @Slot(str)
    def _try_pin(self, pin: str) -> None:
        self._view.pin.be_open(is_open=False)
        self._read(partial(jobs.pin_fits, pin=pin), self._tried)

    def _tried(self, fits: bool) -> None:
        if fits:
            self._end()
            return
        self._wrong_pins += 1
        over = self._wrong_pins - FREE_PINS
        if over >= 0:
            wait_s = min(LONGEST_WAIT_S, FIRST_WAIT_S * 2**over)
            self._open_again_s = self._clock_s() + wait_s
        log.warning("kiosk: wrong PIN, %d in a row", self._wrong_pins)
        self._view.pin.say(self.tr("That is not the PIN."))
        self._count_down()

    @Slot()
    def _count_down(self) -> None:
        """Say how long the pad waits; open it when that is over."""
        left = self._open_again_s - self._clock_s()
        waits = self._wrong_pins >= FREE_PINS and left > 0
        self._view.pin.be_open(is_open=not waits)
        if waits:
            self._view.pin.say(
                self.tr("Wrong PIN too often. Wait %n second(s).", "", math.ceil(left))
            )
            self._tick.start()
        elif self._tick.isActive():
            self._tick.stop()
            self._view.pin.say("")
