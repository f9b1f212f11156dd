"""Joins the desk's view to the store: what a scan, a key or a panel means, and what is shown then.

Everything written goes through the scans lane and everything asked through the reads lane, each
in order. The card changes only when the store has answered.
"""

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Slot

from checkin.errors import CheckinError
from checkin.history import Line
from checkin.model import Attendee, Category, Reason
from checkin.store import Store
from ui import messages, person_form
from ui.desk import jobs, picture
from ui.desk.again import AgainPanel
from ui.desk.badge_watch import BadgeWatch
from ui.desk.card import Action, Card, Sign
from ui.desk.cards import CardMaker
from ui.desk.choose import ChoosePanel
from ui.desk.correct import CorrectPanel
from ui.desk.facing import FacingScreen
from ui.desk.history import HistoryPanel, HistoryRow
from ui.desk.jobs import Hit, Past, Scanned, Where
from ui.desk.let_in import LetInPanel
from ui.desk.model import Found, LastScans
from ui.desk.note import NotePanel
from ui.desk.panel import Panel
from ui.desk.person import Person
from ui.desk.questions import QuestionsPanel
from ui.desk.repeats import Repeats
from ui.desk.undo import UndoPanel
from ui.desk.view import DeskView
from ui.desk.walk_in import WalkInPanel
from ui.opened import Opened
from ui.person_form import Choices
from ui.sounds import Tone
from ui.wedge import Scan

log = logging.getLogger(__name__)

T = TypeVar("T")

#: Cards kept to be shown again, greyed, when the same code is still under the reader.
CARDS_KEPT: Final = 20
#: Earlier scans shown when the window opens.
PAST_SCANS: Final = 50


class DeskController(QObject):
    """The one that decides what the desk does."""

    def __init__(
        self,
        view: DeskView,
        scans: LastScans,
        opened: Opened,
        maker: CardMaker,
        watch: BadgeWatch,
        facing: FacingScreen | None = None,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._scans = scans
        self._opened = opened
        self._maker = maker
        self._watch = watch
        self._facing = facing
        self._clock_s = clock_s
        self._where = Where(
            checkpoint=opened.checkpoint.key,
            printer=opened.settings.printer,
            template=opened.settings.template,
        )
        self._repeats = Repeats()
        self._cards: dict[str, Card] = {}
        self._person: Person | None = None  # whom the card shows
        self._scanned: Scanned | None = None  # the verdict that the card shows
        self._turn = 0  # counts what was begun, so that late answers open nothing
        self._print_after_note = ""  # whose badge waits until the note was read
        self._choices = Choices()
        self._connect()
        self._read(partial(person_form.choices, language=opened.language), self._take_choices)
        self._load_past()
        watch.read_setting()
        watch.look()

    def _connect(self) -> None:
        view = self._view
        view.searched.connect(self._search)
        view.chosen.connect(self._choose)
        view.acted.connect(self._act)
        view.acknowledged.connect(self._note_was_read)
        view.preview_wanted.connect(self._preview)
        view.closed.connect(self._panel_closed)
        view.panel_made.connect(self._hear)
        view.preview.there.connect(partial(self._answer_tray, came_out=True))
        view.preview.missing.connect(partial(self._answer_tray, came_out=False))
        self._watch.failed.connect(self._not_read)

    @Slot(object)
    def _hear(self, panel: Panel) -> None:
        """Listen to a panel that was just made."""
        match panel:
            case CorrectPanel():
                panel.edited.connect(self._preview_changes)
                panel.confirmed.connect(self._correct)
            case WalkInPanel():
                panel.edited.connect(self._walk_in_edited)
                panel.confirmed.connect(self._walk_in)
                panel.chosen.connect(self._take_double)
            case NotePanel():
                panel.confirmed.connect(self._note)
            case AgainPanel():
                panel.confirmed.connect(self._print_again)
            case LetInPanel():
                panel.confirmed.connect(self._let_in)
            case UndoPanel():
                panel.confirmed.connect(self._undo)
            case HistoryPanel():
                panel.undo_asked.connect(self._ask_undo_of_row)
            case QuestionsPanel():
                panel.confirmed.connect(self._answer)

    # -- lanes -----------------------------------------------------------------------------------

    def _read(
        self, job: Callable[[Store], T], done: Callable[[T], None], *, latest: str = ""
    ) -> None:
        self._opened.lanes.reads.ask(job, done, self._not_read, latest=latest)

    def _write(
        self,
        job: Callable[[Store], T],
        done: Callable[[T], None],
        failed: Callable[[CheckinError], None] | None = None,
    ) -> None:
        self._opened.lanes.scans.ask(job, done, failed or self._not_recorded)

    def _not_read(self, error: CheckinError) -> None:
        self._view.show_card(self._maker.of_error(error, self._view.card.card))

    def _not_recorded(self, error: CheckinError) -> None:
        """Nothing was written: say so, and let the same code be scanned again at once."""
        log.warning("not recorded: %s", type(error).__name__)
        self._repeats.forget()
        self._opened.sounds.play(Tone.NO)
        self._view.show_card(self._maker.of_error(error, self._view.card.card))

    # -- scans -----------------------------------------------------------------------------------

    def take_scan(self, scan: Scan, reader: str = "wedge") -> None:
        """Judge, commit and print at once; or show that it is the same scan again."""
        texts = scan.candidates
        if not texts:
            return
        self._view.hear_scan()
        if self._repeats.is_repeat(reader, texts[0], self._clock_s()):
            self._show_repeat(texts[0])
            return
        self._turn += 1
        self._view.make_room()
        job = partial(jobs.scan, texts=texts, where=self._where, at=self._opened.clock())
        self._write(job, partial(self._recorded, turn=self._turn, text=texts[0]))

    def _show_repeat(self, text: str) -> None:
        """No tone, no fact; and whoever types or fills in a panel is left alone."""
        card = self._cards.get(text)
        if card is not None and self._view.card_shown():
            self._view.show_card(self._maker.same_scan(card), faded=True)

    def _recorded(self, scanned: Scanned, *, turn: int, text: str = "") -> None:
        """A verdict is on the disk: now it may be seen and heard.

        Its question is asked at once, unless somebody else's code was scanned meanwhile (*turn*);
        then the card of that one comes next, and the question is in the last scans.
        """
        card = self._maker.of_scan(scanned)
        self._person, self._scanned = scanned.person, scanned
        if text:
            self._cards[text] = card
            while len(self._cards) > CARDS_KEPT:
                del self._cards[next(iter(self._cards))]
        result = scanned.result
        self._print_after_note = card.attendee if result.read_first else ""
        self._view.show_card(card)
        self._scans.add(self._maker.scan_line(scanned, card))
        self._opened.sounds.play(self._tone(card))
        self._watch.show(scanned.person)
        self._watch.watch(result.job)
        self._face(scanned.person, card.sign)
        if result.handed_over:
            self._watch.look()
        if turn != self._turn:
            return
        if result.verdict.candidates:
            self._ask_which([one.id for one in result.verdict.candidates])
        elif result.verdict.reason is Reason.INCOMPLETE and scanned.person is not None:
            self._view.questions.ask(scanned.person, result.verdict.questions)
            self._view.open_panel(self._view.questions)

    def _tone(self, card: Card) -> Tone:
        """A yes with a note to read sounds like a look."""
        if card.sign in (Sign.ASK, Sign.CALM) or (card.sign is Sign.YES and card.attention):
            return Tone.LOOK
        return Tone.YES if card.sign is Sign.YES else Tone.NO

    # -- search and choice -----------------------------------------------------------------------

    @Slot(str)
    def _search(self, query: str) -> None:
        if not query:
            self._watch.show(self._person)
        job = partial(jobs.find, query=query, checkpoint=self._where.checkpoint)
        self._read(job, partial(self._found, query), latest="search")

    def _found(self, query: str, hits: Sequence[Hit]) -> None:
        if query:
            self._view.show_found(query, self._maker.found(hits))

    @Slot(object)
    def _choose(self, found: Found) -> None:
        """Somebody was taken from a list; look-alikes are asked about once."""
        attendee = found.attendee.id
        if isinstance(self._view.panel(), ChoosePanel):
            self._view.done_with(self._view.choose)
            self._check_in(attendee)
            return
        job = partial(jobs.alike, attendee=attendee, checkpoint=self._where.checkpoint)
        self._read(job, self._in_turn(partial(self._choose_among, attendee)))

    def _choose_among(self, attendee: str, hits: Sequence[Hit]) -> None:
        if len(hits) > 1:
            self._ask_among(hits)
        else:
            self._check_in(attendee)

    def _ask_which(self, ids: Sequence[str]) -> None:
        job = partial(jobs.candidates, ids=ids, checkpoint=self._where.checkpoint)
        self._read(job, self._in_turn(self._ask_among))

    def _ask_among(self, hits: Sequence[Hit]) -> None:
        self._view.choose.ask(self._maker.found(hits))
        self._view.open_panel(self._view.choose)

    def _check_in(self, attendee: str) -> None:
        self._turn += 1
        self._repeats.forget()
        self._view.clear_search()
        job = partial(
            jobs.scan, texts=(), where=self._where, at=self._opened.clock(), attendee=attendee
        )
        self._write(job, partial(self._recorded, turn=self._turn))

    # -- buttons and keys ------------------------------------------------------------------------

    @Slot(object, str)
    def _act(self, action: Action, attendee: str) -> None:
        view = self._view
        match action:
            case Action.WALK_IN:
                typed = view.field.text().strip() if view.results_shown() else ""
                view.walk_in.ask(self._choices, typed)
                view.open_panel(view.walk_in)
            case Action.CHECK_IN:
                self._check_in(attendee)
            case Action.PRINT:
                self._print(attendee)
            case Action.CHOOSE:
                self._choose_again()
            case Action.ANSWER:
                self._answer_again()
            case Action.UNDO:
                last = partial(jobs.last_done, attendee=attendee, checkpoint=self._where.checkpoint)
                self._read(last, self._in_turn(self._ask_undo))
            case Action.HISTORY:
                job = partial(jobs.story, attendee=attendee, checkpoint=self._where.checkpoint)
                self._read(job, self._in_turn(self._show_history))
            case _:
                job_of = partial(jobs.person, attendee=attendee, checkpoint=self._where.checkpoint)
                self._read(job_of, self._in_turn(partial(self._open_for, action)))

    def _open_for(self, action: Action, person: Person) -> None:
        view = self._view
        match action:
            case Action.CORRECT:
                view.correct.ask(person, self._choices)
                view.open_panel(view.correct)
                self._watch.show(person)
                self._face(person, Sign.CALM)
            case Action.NOTE:
                view.note.ask(person)
                view.open_panel(view.note)
            case Action.AGAIN:
                view.again.ask(person)
                view.open_panel(view.again)
            case Action.FORCE:
                view.let_in.ask(person, view.card.card.word)
                view.open_panel(view.let_in)
            case _:
                view.clear_search()
                self._show_person(person)

    def _choose_again(self) -> None:
        if self._scanned is not None and self._scanned.result.verdict.candidates:
            self._ask_which([one.id for one in self._scanned.result.verdict.candidates])

    def _answer_again(self) -> None:
        if self._scanned is not None and self._scanned.person is not None:
            questions = self._scanned.result.verdict.questions
            self._view.questions.ask(self._scanned.person, questions)
            self._view.open_panel(self._view.questions)

    def _in_turn(self, then: Callable[[T], None]) -> Callable[[T], None]:
        """*then*, unless a scan came before the answer: it opens nothing over the scan's card."""
        turn = self._turn

        def answered(answer: T) -> None:
            if turn == self._turn:
                then(answer)

        return answered

    # -- what panels confirm ---------------------------------------------------------------------

    def _submit(self, panel: Panel, job: Callable[[Store], T], done: Callable[[T], None]) -> None:
        """Write what *panel* confirmed; it closes when that is done, and says why if it is not."""
        self._repeats.forget()
        self._view.wait_for(panel)

        def written(answer: T) -> None:
            self._view.done_with(panel)
            done(answer)

        def refused(error: CheckinError) -> None:
            log.warning("not recorded: %s", type(error).__name__)
            self._view.not_done(panel, messages.of_error(error))

        self._write(job, written, refused)

    @Slot(str, object)
    def _correct(self, attendee: str, changes: Mapping[str, str]) -> None:
        job = partial(
            jobs.edit,
            attendee=attendee,
            changes=changes,
            where=self._where,
            at=self._opened.clock(),
        )
        self._submit(self._view.correct, job, self._corrected)

    def _corrected(self, person: Person) -> None:
        note = self.tr("Corrected.")
        if person.badge.issue:
            note = self.tr("Corrected. The badge still says what it said: print it again.")
        self._view.clear_search()
        self._show_person(person, note)

    @Slot(object)
    def _walk_in(self, given: Mapping[str, str]) -> None:
        self._turn += 1
        job = partial(jobs.walk_in, given=given, where=self._where, at=self._opened.clock())
        self._view.field.clear()
        self._submit(self._view.walk_in, job, partial(self._recorded, turn=self._turn))

    @Slot(str)
    def _take_double(self, attendee: str) -> None:
        """The walk-in is on the list after all."""
        self._view.done_with(self._view.walk_in)
        self._act(Action.OPEN, attendee)

    @Slot(str, str)
    def _note(self, attendee: str, text: str) -> None:
        job = partial(
            jobs.note, attendee=attendee, text=text, where=self._where, at=self._opened.clock()
        )
        self._submit(self._view.note, job, self._noted)

    def _noted(self, person: Person) -> None:
        self._person = person
        if self._view.card.card.attendee != person.attendee.id:
            self._show_person(person, self.tr("Noted."))

    @Slot(str, str)
    def _print_again(self, attendee: str, reason: str) -> None:
        self._submit(self._view.again, self._printing(attendee, reason), self._printed)

    def _print(self, attendee: str) -> None:
        """The first badge needs no reason."""
        self._repeats.forget()
        self._write(self._printing(attendee, ""), self._printed)

    def _printing(self, attendee: str, reason: str) -> Callable[[Store], tuple[str, Person]]:
        return partial(
            jobs.print_again,
            attendee=attendee,
            reason=reason,
            where=self._where,
            at=self._opened.clock(),
        )

    def _printed(self, printed: tuple[str, Person]) -> None:
        job, person = printed
        self._show_person(person, self.tr("The badge is being printed: hand it over."))
        self._watch.watch(job)

    @Slot(str, str)
    def _let_in(self, attendee: str, reason: str) -> None:
        self._turn += 1
        job = partial(
            jobs.scan,
            texts=(),
            where=self._where,
            at=self._opened.clock(),
            attendee=attendee,
            force_reason=reason,
        )
        self._submit(self._view.let_in, job, partial(self._recorded, turn=self._turn))

    @Slot(str, object)
    def _answer(self, attendee: str, answers: Mapping[str, str]) -> None:
        self._turn += 1
        job = partial(
            jobs.scan,
            texts=(),
            where=self._where,
            at=self._opened.clock(),
            attendee=attendee,
            answers=answers,
        )
        self._submit(self._view.questions, job, partial(self._recorded, turn=self._turn))

    # -- taking back -----------------------------------------------------------------------------

    def _show_history(self, story: tuple[Person, Sequence[Line]]) -> None:
        person, lines = story
        self._view.history.ask(person, self._maker.history_rows(lines))
        self._view.open_panel(self._view.history)

    def _ask_undo(self, found: tuple[Person, Line | None]) -> None:
        person, line = found
        if line is None:
            self._show_person(person, self.tr("There is nothing to take back."))
            return
        self._view.undo.ask(line.fact, person.attendee.name, messages.of_history(line))
        self._view.open_panel(self._view.undo)

    @Slot(object)
    def _ask_undo_of_row(self, row: HistoryRow) -> None:
        name = self._person.attendee.name if self._person else ""
        self._view.undo.ask(row.fact, name, row.what)
        self._view.open_panel(self._view.undo)

    @Slot(str, str)
    def _undo(self, fact: str, reason: str) -> None:
        job = partial(
            jobs.undo, fact=fact, reason=reason, where=self._where, at=self._opened.clock()
        )
        self._submit(self._view.undo, job, self._undone)

    def _undone(self, person: Person | None) -> None:
        self._load_past()
        if person is None:
            self._clear_card()
            return
        self._show_person(person, self.tr("Taken back. The history keeps both."))

    # -- notes to read, badges nobody saw --------------------------------------------------------

    @Slot(str)
    def _note_was_read(self, attendee: str) -> None:
        card = self._view.card.card
        if card.attendee == attendee:
            self._view.show_card(self._maker.seen(card))
        if self._print_after_note == attendee:
            self._print_after_note = ""
            self._write(self._printing(attendee, ""), self._printed)

    def _answer_tray(self, job: str, *, came_out: bool) -> None:
        asked = partial(jobs.answer_tray, job=job, came_out=came_out, at=self._opened.clock())
        self._write(asked, partial(self._tray_answered, job, came_out))

    def _tray_answered(self, job: str, came_out: bool, _answered: bool) -> None:
        if came_out:
            self._watch.look()
        else:
            self._watch.watch(job)

    # -- what is shown ---------------------------------------------------------------------------

    def _show_person(self, person: Person, note: str = "") -> None:
        """A person without a verdict: looked up, corrected, taken back."""
        self._person, self._scanned = person, None
        self._view.show_card(self._maker.of_person(person, note))
        self._watch.show(person)
        self._face(person, Sign.CALM)

    def _clear_card(self) -> None:
        self._person = self._scanned = None
        self._view.rest()
        self._watch.show(None)
        if self._facing is not None:
            self._facing.show_ready()

    @Slot(object)
    def _panel_closed(self, panel: Panel | None) -> None:
        if panel is None:
            self._clear_card()
        else:
            self._watch.show(self._person)

    @Slot(str)
    def _preview(self, attendee: str) -> None:
        """Show the badge of the person marked in a list; of the card's own for ""."""
        if not attendee:
            self._watch.show(self._person)
            return
        job = partial(jobs.person, attendee=attendee, checkpoint=self._where.checkpoint)
        self._read(job, self._in_turn(self._preview_person), latest="preview")

    def _preview_person(self, person: Person) -> None:
        self._watch.show(person)
        self._face(person, Sign.CALM)

    @Slot(str, object)
    def _preview_changes(self, attendee: str, changes: Mapping[str, str]) -> None:
        job = partial(jobs.person, attendee=attendee, checkpoint=self._where.checkpoint)
        self._read(job, self._in_turn(partial(self._show_changes, changes)), latest="preview")

    def _show_changes(self, changes: Mapping[str, str], person: Person) -> None:
        self._watch.show(person, changes)
        self._face(person, Sign.CALM, changes)

    @Slot(object)
    def _walk_in_edited(self, values: Mapping[str, str]) -> None:
        """Show the badge that would be made, and who on the list has that name already."""
        categories = {category.name: category for category in self._choices.categories}
        category = categories.get(values["category"]) or Category(name=values["category"])
        person = Person(attendee=Attendee(id="walk-in"), category=category)
        self._watch.show(person, values)
        name = " ".join(filter(None, (values["given_name"], values["family_name"])))
        self._read(
            partial(jobs.doubles, name=name, checkpoint=self._where.checkpoint),
            self._in_turn(self._show_doubles),
            latest="doubles",
        )

    def _show_doubles(self, hits: Sequence[Hit]) -> None:
        self._view.walk_in.show_doubles(self._maker.found(hits))

    def _face(
        self, person: Person | None, sign: Sign, changes: Mapping[str, str] | None = None
    ) -> None:
        """What the attendee sees on the second screen; never why they are refused."""
        if self._facing is None:
            return
        if person is None:
            self._facing.wait(None)
            return
        attendee = picture.with_changes(person.attendee, changes or {})
        if sign is Sign.YES:
            self._facing.welcome(attendee)
        elif sign is Sign.CALM:
            self._facing.ask(attendee)
        else:
            self._facing.wait(attendee)

    # -- the list --------------------------------------------------------------------------------

    def facts_changed(self) -> None:
        """Somebody wrote: another window, another desk, the printer's lane."""
        self._watch.read_setting()
        self._watch.look()

    def _load_past(self) -> None:
        self._read(partial(jobs.past_scans, limit=PAST_SCANS), self._take_past, latest="past")

    def _take_past(self, past: Sequence[Past]) -> None:
        """Rows added since the question was asked stay on top."""
        read = [self._maker.past_line(one) for one in past]
        known = {line.scan for line in read}
        newer = [
            line
            for line in self._scans.lines()
            if line.scan not in known and (not read or line.at > read[0].at)
        ]
        self._scans.reset([*newer, *read])

    def _take_choices(self, choices: Choices) -> None:
        self._choices = choices
