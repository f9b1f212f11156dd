"""What a scan, a search and a key mean at the desk. Panels are `panel_work`'s.

Everything written goes through the scans lane and everything asked through the reads lane, each
in order. The card changes only when the store has answered.
"""

import logging
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from checkin.code_kinds import MAX_LENGTH
from checkin.errors import CheckinError
from checkin.model import Reason
from ui import messages
from ui.desk import jobs
from ui.desk.asking import Asking
from ui.desk.card import Action, Card
from ui.desk.choose import ChoosePanel
from ui.desk.jobs import Hit, Past, Scanned
from ui.desk.model import Found, LastScans
from ui.desk.panel import Panel
from ui.desk.panel_work import PanelWork
from ui.desk.person import Person
from ui.desk.showing import Showing
from ui.desk.view import DeskView
from ui.desk.waiting_work import WaitingWork
from ui.opened import Opened
from ui.repeats import Repeats
from ui.sign import Sign
from ui.sounds import Tone
from ui.wedge import Scan

log = logging.getLogger(__name__)

#: Verdicts kept to be shown again, greyed, when the same code is still under the reader.
VERDICTS_KEPT: Final = 20
#: How long (ms) after the desk's first paint the badge's heavy parts are loaded, if none was shown.
SETTING_MS: Final = 400
#: Earlier scans shown when the window opens.
PAST_SCANS: Final = 50


class DeskController(QObject):
    """The one that decides what the desk does."""

    def __init__(
        self,
        view: DeskView,
        scans: LastScans,
        opened: Opened,
        showing: Showing,
        *,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._scans = scans
        self._sounds = opened.sounds
        self._showing = showing
        self._clock_s = clock_s
        self._repeats = Repeats()
        self._verdicts: dict[str, tuple[Scanned, Card]] = {}  # by what was scanned
        self._asking = Asking(opened, self)
        self._panels = PanelWork(view, self._asking, showing, opened.language)
        self._waiting = WaitingWork(view, self._asking, opened)
        self._connect()
        self._load_past()
        QTimer.singleShot(SETTING_MS, showing.watch, showing.watch.read_setting)
        showing.watch.look()

    def _connect(self) -> None:
        view, panels = self._view, self._panels
        view.searched.connect(self._search)
        view.chosen.connect(self._choose)
        view.acted.connect(self._act)
        view.acknowledged.connect(self._note_was_read)
        view.preview_wanted.connect(self._preview)
        view.closed.connect(self._left)
        view.preview.there.connect(partial(self._answer_tray, came_out=True))
        view.preview.missing.connect(partial(self._answer_tray, came_out=False))
        panels.recorded.connect(self._recorded)
        panels.confirmed.connect(self._repeats.forget)
        panels.undone.connect(self._load_past)
        self._asking.not_recorded.connect(self._not_recorded)
        self._asking.not_read.connect(self._showing.error)
        self._showing.watch.failed.connect(self._showing.error)

    @Slot(object)
    def _not_recorded(self, error: CheckinError) -> None:
        """Nothing was written: say so, and let the same code be scanned again at once."""
        log.warning("not recorded: %s", type(error).__name__)
        self._repeats.forget()
        self._sounds.play(Tone.NO)
        self._showing.error(error)

    # -- scans -----------------------------------------------------------------------------------

    def take_scan(self, scan: Scan) -> None:
        """Judge, commit and print at once; or show that it is the same scan again.

        Letters that came as fast as a scanner's, with no Enter after them, are a scan only if they
        are somebody's code: else a fast typist wrote them, and they are searched for.
        """
        texts = scan.candidates
        if scan.may_be_typed:
            self._asking.read(
                partial(jobs.is_known, texts=texts),
                lambda known: self._judge(scan) if known else self._view.type_in(texts[0]),
            )
        elif texts:
            self._judge(scan)

    def ask_whether_code(self, scan: Scan, then: Callable[[bool], None]) -> None:
        """Tell *then* whether *scan* is somebody's code or has the form of ours.

        Where that cannot be read it was typed: nothing that somebody writes gets lost.
        """
        self._asking.read(
            partial(jobs.is_code, texts=scan.candidates), then, refused=lambda _error: then(False)
        )

    def _judge(self, scan: Scan) -> None:
        texts = scan.candidates
        if scan.too_long:  # what was cut off must not make a code of the rest
            texts = (texts[0].ljust(MAX_LENGTH + 1, "."),)
        self._view.hear_scan()
        if self._repeats.is_repeat(scan.reader, texts[0], self._clock_s(), back=scan.back):
            self._show_repeat(texts[0])
            return
        self._view.make_room()
        turn = self._asking.begin_turn()
        job = partial(
            jobs.scan,
            texts=texts,
            where=self._asking.where,
            at=self._asking.now(),
            reader=scan.reader,
        )
        self._asking.write(job, partial(self._scanned, texts[0], turn))

    def _show_repeat(self, text: str) -> None:
        """No tone, no fact; and whoever types or fills in a panel is left alone."""
        if text in self._verdicts and self._view.card_shown():
            self._showing.repeat(*self._verdicts[text])

    def _scanned(self, text: str, turn: int, scanned: Scanned) -> None:
        self._recorded(scanned, turn)
        self._verdicts[text] = (scanned, self._view.card.card)
        while len(self._verdicts) > VERDICTS_KEPT:
            del self._verdicts[next(iter(self._verdicts))]

    @Slot(object, int)
    def _recorded(self, scanned: Scanned, turn: int) -> None:
        """A verdict is on the disk: now it may be seen and heard.

        Its question is asked at once, unless another turn began meanwhile; then the card of that
        one comes next, and this one is found in the last scans.
        """
        card = self._showing.maker.of_scan(scanned)
        result = scanned.result
        self._showing.verdict(scanned, card)
        self._scans.add(self._showing.maker.scan_line(scanned, card))
        self._sounds.play(_tone(card))
        if turn != self._asking.turn:
            return
        if result.verdict.candidates:
            self._ask_which(scanned)
        elif result.verdict.reason is Reason.INCOMPLETE:
            self._panels.ask_questions(scanned)

    @Slot(str)
    def _note_was_read(self, attendee: str) -> None:
        card = self._view.card.card
        if card.attendee != attendee:
            return
        self._view.show_card(self._showing.maker.seen(card))
        person = self._showing.person
        if person is not None and person.waits_for_note and self._asking.where.printer:
            self._asking.write(
                self._panels.printing(attendee, ""), partial(self._note_printed, attendee)
            )

    def _note_printed(self, attendee: str, printed: tuple[str, Person]) -> None:
        job, person = printed
        self._scans.take_job(attendee, job)
        if self._showing.person is not None and self._showing.person.attendee.id == attendee:
            self._showing.person = person
            self._showing.watch.watch(job)
        else:
            self._showing.watch.look()

    def _answer_tray(self, job: str, *, came_out: bool) -> None:
        """What somebody saw in the tray; a badge that is not there goes again."""
        asked = partial(jobs.answer_tray, job=job, came_out=came_out, at=self._asking.now())
        self._asking.write(asked, partial(self._tray_answered, job, came_out))

    def _tray_answered(self, job: str, came_out: bool, _answered: bool) -> None:
        if came_out:
            self._showing.watch.look()
        else:
            self._showing.watch.watch(job)

    # -- search and choice -----------------------------------------------------------------------

    @Slot(str)
    def _search(self, query: str) -> None:
        if not query:
            self._showing.own_badge()
        job = partial(jobs.find, query=query, checkpoint=self._asking.where.checkpoint)
        self._asking.read(job, partial(self._found, query), latest="search")

    def _found(self, query: str, hits: Sequence[Hit]) -> None:
        if query:
            self._view.show_found(query, self._showing.maker.found(hits))

    @Slot(object)
    def _choose(self, found: Found) -> None:
        """Somebody was taken from a list; look-alikes are asked about once."""
        attendee = found.attendee.id
        if isinstance(self._view.panel(), ChoosePanel):
            self._view.done_with(self._view.panels.choose, "")
            self._check_in(attendee)
            return
        job = partial(jobs.alike, attendee=attendee, checkpoint=self._asking.where.checkpoint)
        self._asking.read(job, self._asking.in_turn(partial(self._choose_among, attendee)))

    def _choose_among(self, attendee: str, hits: Sequence[Hit]) -> None:
        if len(hits) > 1:
            self._ask_among(hits)
        else:
            self._check_in(attendee)

    def _ask_which(self, scanned: Scanned) -> None:
        ids = [one.id for one in scanned.result.verdict.candidates]
        what = messages.of_code(scanned.result.verdict, scanned.result.kind)
        job = partial(jobs.candidates, ids=ids, checkpoint=self._asking.where.checkpoint)
        self._asking.read(job, self._asking.in_turn(partial(self._ask_among, what=what)))

    def _ask_among(self, hits: Sequence[Hit], what: str = "") -> None:
        self._view.panels.choose.ask(self._showing.maker.found(hits), what)
        self._view.open_panel(self._view.panels.choose)

    def _check_in(self, attendee: str) -> None:
        """Check in and print somebody who was chosen."""
        self._repeats.forget()
        self._view.clear_search()
        turn = self._asking.begin_turn()
        job = partial(
            jobs.scan,
            texts=(),
            where=self._asking.where,
            at=self._asking.now(),
            attendee=attendee,
        )
        self._asking.write(job, lambda scanned: self._recorded(scanned, turn))

    @Slot(str)
    def _preview(self, attendee: str) -> None:
        """Show the badge of the person marked in a list; while nobody is, no badge."""
        if not attendee:
            if self._view.card_shown():
                self._showing.own_badge()
            else:
                self._showing.watch.show(None)
            return
        job = partial(jobs.person, attendee=attendee, checkpoint=self._asking.where.checkpoint)
        self._asking.read(job, self._asking.in_turn(self._showing.preview), latest="preview")

    # -- keys and buttons ------------------------------------------------------------------------

    @Slot(object, str)
    def _act(self, action: Action, attendee: str) -> None:
        scanned = self._showing.scanned
        if action is Action.CHECK_IN:
            self._check_in(attendee)
        elif action is Action.CHOOSE:
            if scanned is not None and scanned.result.verdict.candidates:
                self._ask_which(scanned)
        else:
            self._panels.open(action, attendee)

    @Slot(object)
    def _left(self, panel: Panel | None) -> None:
        """A panel was left, or (None) the card is to be cleared."""
        if panel is None:
            self._showing.nobody()
        else:
            self._showing.own_badge()

    # -- the list --------------------------------------------------------------------------------

    def facts_changed(self) -> None:
        """Somebody wrote: another window, another desk, the printer's lane."""
        self._showing.watch.read_setting()
        self._showing.watch.look()
        self._waiting.facts_changed()

    def show_waiting(self) -> None:
        """Show the badges that wait, to be called off or sent elsewhere."""
        self._waiting.open()

    def _load_past(self) -> None:
        self._asking.read(
            partial(jobs.past_scans, limit=PAST_SCANS), self._take_past, latest="past"
        )

    def _take_past(self, past: Sequence[Past]) -> None:
        """Rows added since the question was asked stay on top."""
        read = [self._showing.maker.past_line(one) for one in past]
        known = {line.scan for line in read}
        newer = [
            line
            for line in self._scans.lines()
            if line.scan not in known and (not read or line.at > read[0].at)
        ]
        self._scans.reset([*newer, *read])


def _tone(card: Card) -> Tone:
    """A yes with a note to read sounds like a look."""
    if card.sign in (Sign.ASK, Sign.CALM) or (card.sign is Sign.YES and card.attention):
        return Tone.LOOK
    return Tone.YES if card.sign is Sign.YES else Tone.NO
