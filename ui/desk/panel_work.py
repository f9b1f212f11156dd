"""What the desk's panels are opened with, and what is done when they are confirmed."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from checkin.errors import CheckinError
from checkin.model import Attached, Attendee, Category, Question
from checkin.store import Store
from ui import messages
from ui.choices import Choices, choices
from ui.desk import jobs
from ui.desk.asking import Asking
from ui.desk.card import Action
from ui.desk.jobs import Hit, Scanned
from ui.desk.panel import Panel
from ui.desk.person import Person
from ui.desk.showing import Showing
from ui.desk.view import DeskView

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

    # Loaded with the panel that needs it: the window is open sooner.
    from checkin.history import Line
    from ui.desk.history import HistoryRow

log = logging.getLogger(__name__)

T = TypeVar("T")


class PanelWork(QObject):
    """Opens a panel for a person as they are now, and writes what it confirms."""

    confirmed = Signal()  # somebody did something by hand: the next scan of any code counts
    recorded = Signal(object, int)  # a Scanned, and the turn it belongs to
    undone = Signal()

    def __init__(self, view: DeskView, asking: Asking, showing: Showing, language: str) -> None:
        super().__init__(view)
        self._view = view
        self._asking = asking
        self._showing = showing
        self._choices = Choices()
        self._asked: dict[str, tuple[Question, ...]] = {}  # what was asked of whom
        view.panels.made.connect(self._hear)
        asking.read(partial(choices, language=language), self._take_choices)

    def _take_choices(self, found: Choices) -> None:
        self._choices = found

    @Slot(object)
    def _hear(self, panel: Panel) -> None:
        """Listen to a panel that was just made: none is loaded before."""
        from ui.desk.again import AgainPanel
        from ui.desk.correct import CorrectPanel
        from ui.desk.history import HistoryPanel
        from ui.desk.let_in import LetInPanel
        from ui.desk.note import NotePanel
        from ui.desk.questions import QuestionsPanel
        from ui.desk.undo import UndoPanel
        from ui.desk.walk_in import WalkInPanel

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
                panel.file_given.connect(self._read_file)
                panel.confirmed.connect(self._answer)

    # -- opening ---------------------------------------------------------------------------------

    def open(self, action: Action, attendee: str) -> None:
        """Do what *action* means for *attendee*, or open the panel that asks for the rest."""
        checkpoint = self._asking.where.checkpoint
        match action:
            case Action.WALK_IN:
                typed = self._view.field.text().strip() if self._view.results_shown() else ""
                self._view.panels.walk_in.ask(self._choices, typed)
                self._view.open_panel(self._view.panels.walk_in)
            case Action.PRINT:
                self.confirmed.emit()
                self._asking.write(self.printing(attendee, ""), self._printed)
            case Action.UNDO:
                last = partial(jobs.last_done, attendee=attendee, checkpoint=checkpoint)
                self._asking.read(last, self._asking.in_turn(self._ask_undo))
            case Action.HISTORY:
                story = partial(jobs.story, attendee=attendee, checkpoint=checkpoint)
                self._asking.read(story, self._asking.in_turn(self._show_history))
            case _:
                who = partial(jobs.person, attendee=attendee, checkpoint=checkpoint)
                self._asking.read(who, self._asking.in_turn(partial(self._open_for, action)))

    def _open_for(self, action: Action, person: Person) -> None:
        view = self._view
        match action:
            case Action.CORRECT:
                unprintable = self._showing.watch.has_problem(person.attendee.id)
                view.panels.correct.ask(person, self._choices)
                view.open_panel(view.panels.correct)
                if unprintable:
                    view.panels.correct.focus_field("badge_name")
                self._showing.preview(person)
            case Action.NOTE:
                view.panels.note.ask(person)
                view.open_panel(view.panels.note)
            case Action.AGAIN:
                view.panels.again.ask(person)
                view.open_panel(view.panels.again)
            case Action.ANSWER:
                asked = self._asked.get(person.attendee.id, ())
                view.panels.questions.ask(person, asked, self._asking.zone)
                view.open_panel(view.panels.questions)
            case Action.FORCE:
                view.panels.let_in.ask(person, view.card.card.word)
                view.open_panel(view.panels.let_in)
            case _:
                view.clear_search()
                self._showing.one(person)

    def ask_questions(self, scanned: Scanned) -> None:
        """Ask what the event wants to know before this person is in."""
        if scanned.person is not None:
            attendee = scanned.person.attendee.id
            self._asked[attendee] = scanned.result.verdict.questions
            self._open_for(Action.ANSWER, scanned.person)

    # -- writing ---------------------------------------------------------------------------------

    def _submit(self, panel: Panel, job: Callable[[Store], T], then: Callable[[T], None]) -> None:
        """Write what *panel* confirmed; it closes when that is done, and says why if it is not."""
        self.confirmed.emit()
        key = panel.opened_for
        self._view.wait_for(panel)

        def written(answer: T) -> None:
            self._view.done_with(panel, key)
            then(answer)

        def refused(error: CheckinError) -> None:
            log.warning("not recorded: %s", type(error).__name__)
            self._view.not_done(panel, messages.of_error(error))

        self._asking.write(job, written, refused)

    def _submit_scan(self, panel: Panel, job: Callable[[Store], Scanned]) -> None:
        """The same for what ends in a verdict."""
        turn = self._asking.begin_turn()
        self._submit(panel, job, lambda scanned: self.recorded.emit(scanned, turn))

    @Slot(str, object)
    def _correct(self, attendee: str, changes: Mapping[str, str]) -> None:
        job = partial(
            jobs.edit,
            attendee=attendee,
            changes=changes,
            where=self._asking.where,
            at=self._asking.now(),
        )
        self._submit(self._view.panels.correct, job, self._corrected)

    def _corrected(self, person: Person) -> None:
        self._view.clear_search()
        self._showing.one(person, self.tr("Corrected."))
        self._warn_of_badge(
            person, self.tr("Corrected. The badge still says what it said: print it again.")
        )

    def _warn_of_badge(self, person: Person, words: str) -> None:
        """Say *words* if the badge that *person* holds is no longer what would be printed."""
        if not person.badge.issue:
            return

        def compared(differs: bool) -> None:
            if differs and self._showing.person is person:
                self._showing.one(replace(person, badge_differs=True), words)

        job = partial(jobs.badge_differs, attendee=person.attendee.id)
        self._asking.read(job, self._asking.in_turn(compared))

    @Slot(object)
    def _walk_in(self, given: Mapping[str, str]) -> None:
        self._view.field.clear()
        job = partial(jobs.walk_in, given=given, where=self._asking.where, at=self._asking.now())
        self._submit_scan(self._view.panels.walk_in, job)

    @Slot(str)
    def _take_double(self, attendee: str) -> None:
        """The walk-in is on the list after all."""
        self._view.done_with(self._view.panels.walk_in, "")
        self.open(Action.OPEN, attendee)

    @Slot(str, str)
    def _note(self, attendee: str, text: str) -> None:
        job = partial(
            jobs.note,
            attendee=attendee,
            text=text,
            where=self._asking.where,
            at=self._asking.now(),
        )
        self._submit(self._view.panels.note, job, self._noted)

    def _noted(self, person: Person) -> None:
        """A verdict stays in view; somebody found by a search is shown."""
        if self._view.card.card.attendee != person.attendee.id:
            self._view.clear_search()
            self._showing.one(person, self.tr("Noted."))

    @Slot(str, str)
    def _print_again(self, attendee: str, reason: str) -> None:
        self._submit(self._view.panels.again, self.printing(attendee, reason), self._printed)

    def printing(self, attendee: str, reason: str) -> Callable[[Store], tuple[str, Person]]:
        """The order to print; the first badge needs no *reason*."""
        return partial(
            jobs.print_again,
            attendee=attendee,
            reason=reason,
            where=self._asking.where,
            at=self._asking.now(),
        )

    def _printed(self, printed: tuple[str, Person]) -> None:
        job, person = printed
        self._showing.one(person, self.tr("The badge is being printed: hand it over."))
        self._showing.watch.watch(job)

    @Slot(str, str)
    def _let_in(self, attendee: str, reason: str) -> None:
        job = partial(
            jobs.scan,
            texts=(),
            where=self._asking.where,
            at=self._asking.now(),
            attendee=attendee,
            force_reason=reason,
        )
        self._submit_scan(self._view.panels.let_in, job)

    @Slot(str, object)
    def _read_file(self, question: str, given: "Path | QImage") -> None:
        """Bring a file that was given as an answer to what is kept of it."""
        panel = self._view.panels.questions
        attendee = panel.opened_for

        def read(file: Attached) -> None:
            if panel.opened_for == attendee:
                panel.show_file(question, file)

        def refused(error: CheckinError) -> None:
            if panel.opened_for == attendee:
                panel.refuse_file(question, messages.of_error(error))

        job = partial(jobs.read_file, given, self.tr("Picture"))
        self._asking.draw(job, read, refused)

    @Slot(str, object, object)
    def _answer(self, attendee: str, answers: Mapping[str, str], files: Sequence[Attached]) -> None:
        job = partial(
            jobs.answer,
            answers=answers,
            files=files,
            where=self._asking.where,
            at=self._asking.now(),
            attendee=attendee,
        )
        self._submit_scan(self._view.panels.questions, job)

    # -- taking back -----------------------------------------------------------------------------

    def _show_history(self, story: "tuple[Person, Sequence[Line]]") -> None:
        person, lines = story
        self._view.panels.history.ask(person, self._showing.maker.history_rows(lines))
        self._view.open_panel(self._view.panels.history)

    def _ask_undo(self, found: "tuple[Person, Line | None]") -> None:
        person, line = found
        if line is None:
            self._showing.one(person, self.tr("There is nothing to take back."))
            return
        self._view.panels.undo.ask(line.fact, person.attendee.name, messages.of_history(line))
        self._view.open_panel(self._view.panels.undo)

    @Slot(object)
    def _ask_undo_of_row(self, row: "HistoryRow") -> None:
        self._view.panels.undo.ask(row.fact, self._view.panels.history.name, row.what)
        self._view.open_panel(self._view.panels.undo)

    @Slot(str, str)
    def _undo(self, fact: str, reason: str) -> None:
        job = partial(
            jobs.undo,
            fact=fact,
            reason=reason,
            where=self._asking.where,
            at=self._asking.now(),
        )
        self._submit(self._view.panels.undo, job, self._taken_back)

    def _taken_back(self, person: Person | None) -> None:
        self.undone.emit()
        if person is None:
            self._showing.nobody()
        else:
            self._showing.one(person, self.tr("Taken back. The history keeps both."))
            self._warn_of_badge(
                person, self.tr("Taken back. The badge still says what it said: print it again.")
            )

    # -- the badge while typing ------------------------------------------------------------------

    @Slot(str, object)
    def _preview_changes(self, attendee: str, changes: Mapping[str, str]) -> None:
        who = partial(jobs.person, attendee=attendee, checkpoint=self._asking.where.checkpoint)
        self._asking.read(
            who,
            self._asking.in_turn(lambda person: self._showing.preview(person, changes)),
            latest="preview",
        )

    @Slot(object)
    def _walk_in_edited(self, values: Mapping[str, str]) -> None:
        """Show the badge that would be made, and who on the list has that name already."""
        categories = {category.name: category for category in self._choices.categories}
        category = categories.get(values["category"]) or Category(name=values["category"])
        person = Person(attendee=Attendee(id="walk-in"), category=category)
        self._showing.preview(person, values)
        name = " ".join(filter(None, (values["given_name"], values["family_name"])))
        doubles = partial(jobs.doubles, name=name, checkpoint=self._asking.where.checkpoint)
        self._asking.read(doubles, self._asking.in_turn(self._show_doubles), latest="doubles")

    def _show_doubles(self, hits: Sequence[Hit]) -> None:
        self._view.panels.walk_in.show_doubles(self._showing.maker.found(hits))
