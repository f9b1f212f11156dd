"""Joins the checkpoints' settings and rules to the event file."""

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from checkin import guarding, rule_words, rules, rulings
from checkin.conditions import Subject
from checkin.errors import CheckinError
from checkin.model import Checkpoint, Policy
from checkin.rulings import Trial
from checkin.store import Store
from ui import messages
from ui.opened import Opened
from ui.programme import jobs
from ui.programme.controller import ProgrammeController
from ui.programme.door_page import DoorPage, DoorsPage
from ui.programme.jobs import Seen
from ui.programme.rule_page import RulePage
from ui.programme.rule_parts import Around
from ui.programme.view import ProgrammeView
from ui.programme.words import ProgrammeWords
from ui.side_page import SidePage


class DoorsController(QObject):
    """From the list of checkpoints to the settings of one, and on to its rule, and back."""

    def __init__(
        self,
        view: ProgrammeView,
        words: ProgrammeWords,
        programme: ProgrammeController,
        opened: Opened,
    ) -> None:
        super().__init__(view)
        self._view = view
        self._programme = programme
        self._opened = opened
        self._listed = False  # the list of checkpoints is where the settings were opened from
        self.doors = DoorsPage(opened.theme, words)
        self.door = DoorPage(opened.theme, words)
        self.rule = RulePage(opened.theme, opened.zone)
        for page in (self.doors, self.door, self.rule):
            view.add_page(page)
        view.doors_wanted.connect(self.open_list)
        view.session_page.door_wanted.connect(self._open_from_session)
        self.doors.opened.connect(self._open_from_list)
        self.doors.new_wanted.connect(self._new)
        self.doors.closed.connect(view.close_page)
        self.door.closed.connect(self._leave_door)
        self.door.confirmed.connect(self._keep)
        self.door.rule_wanted.connect(self.open_rule)
        self.rule.closed.connect(self._leave_rule)
        self.rule.confirmed.connect(self._keep_rule)
        self.rule.find_wanted.connect(self._find)
        self.rule.try_wanted.connect(self._try)

    @property
    def _seen(self) -> Seen:
        return self._programme.seen

    def _read_anew(self, then: Callable[[Seen], None]) -> None:
        """Go on with what the file holds by now, unless somebody went elsewhere meanwhile."""
        go_on = partial(self._go_on, self._view.page(), then)
        self._programme.read(partial(jobs.look, at=self._opened.clock()), go_on)

    def _go_on(self, here: SidePage | None, then: Callable[[Seen], None], seen: Seen) -> None:
        if self._view.page() is here:
            then(seen)

    # -- the list

    def open_list(self) -> None:
        self._listed = True
        self._read_anew(self._show_list)

    def _show_list(self, seen: Seen) -> None:
        self._programme.seen = seen
        self.doors.ask(seen)
        self._view.open_page(self.doors)

    # -- one checkpoint

    def _open_from_session(self, key: str) -> None:
        self._listed = False
        self.open_door(key)

    def _open_from_list(self, key: str) -> None:
        self._listed = True
        self.open_door(key)

    def _new(self) -> None:
        self._show_door(Checkpoint(key="", name="", policy=Policy.PRETIX))

    def open_door(self, key: str) -> None:
        """Show the settings of the checkpoint *key*."""
        self._read_anew(partial(self._show_door_of, key))

    def _show_door_of(self, key: str, seen: Seen) -> None:
        self._programme.seen = seen
        found = next((one for one in seen.checkpoints if one.key == key), None)
        if found is not None:
            self._show_door(found)

    def _show_door(self, checkpoint: Checkpoint) -> None:
        rule = ""
        if checkpoint.rule:
            said = rule_words.describe(rules.load(checkpoint.rule), self._opened.zone)
            rule = in_words(said)
        self.door.ask(checkpoint, self._seen, self._opened.clock(), rule)
        self._view.open_page(self.door)

    def _leave_door(self) -> None:
        if self._listed:
            self.open_list()
        else:
            self._view.close_page()

    def _keep(self, wanted: Checkpoint) -> None:
        job = partial(guarding.change, wanted=wanted, at=self._opened.clock())
        self._programme.write(job, self._kept, self.door)

    def _kept(self, checkpoint: Checkpoint) -> None:
        said = self.tr("The settings of {checkpoint} hold from now on.")
        self._view.say(said.format(checkpoint=checkpoint.name))
        self._programme.refresh()
        if self._view.page() is self.door:
            self._leave_door()

    # -- its rule

    def open_rule(self, key: str) -> None:
        """Show the rule of the checkpoint *key*."""
        found = next((one for one in self._seen.checkpoints if one.key == key), None)
        if found is not None:
            self.rule.ask(found, self._around())
            self._view.open_page(self.rule)

    def _around(self) -> Around:
        gates = {one.gate: None for one in self._seen.checkpoints if one.gate}
        names: dict[Subject, Sequence[tuple[str, str]]] = {
            Subject.PRODUCT: [(name, name) for name in self._seen.categories],
            Subject.GATE: [(name, name) for name in gates],
        }
        return Around(zone=self._opened.zone, now=self._opened.clock(), names=names)

    def _leave_rule(self) -> None:
        self.open_door(self.door.key)

    def _keep_rule(self, key: str, text: str) -> None:
        job = partial(put_rule, key=key, text=text, at=self._opened.clock())
        self._programme.write(job, self._kept_rule, self.rule)

    def _kept_rule(self, _nothing: None) -> None:
        self._view.say(self.tr("The rule holds from now on."))
        if self._view.page() is self.rule:
            self._leave_rule()

    def _find(self, query: str) -> None:
        if query:
            job = partial(jobs.find, query=query)
            self._programme.read(job, self.rule.trying.show_people, latest="rule-people")
        else:
            self.rule.trying.show_people([])

    def _try(self, checkpoint: str, attendee: str, at: datetime, rule: object) -> None:
        job = partial(jobs.try_rule, checkpoint=checkpoint, attendee=attendee, at=at, rule=rule)
        reads = self._opened.lanes.reads
        reads.ask(job, self._tried, self._not_tried, latest="rule-trial")

    def _tried(self, trial: Trial) -> None:
        self.rule.trying.show_answer(trial.attendee.name, trial.refusal, trial.context.at)

    def _not_tried(self, error: CheckinError) -> None:
        self.rule.trying.show_problem(messages.of_error(error))


def put_rule(store: Store, *, key: str, text: str, at: datetime) -> None:
    rulings.put(store, key, text, at=at)


def in_words(clause: rule_words.Clause) -> str:
    """A rule in one line: "all of these: after 09:00; entries today: less than 1"."""
    inner = messages.in_a_row(in_words(part) for part in clause.parts)
    own = messages.of_detail(clause.words)
    return f"{own} {inner}" if inner else own
