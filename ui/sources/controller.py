"""Joins the page of sources to the event file; what asks a server runs in the bulk lane."""

import logging
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QFileDialog

from checkin.errors import Cancelled, CheckinError
from checkin.sources.trouble import SourceTrouble, WhichEvent
from checkin.store import Store
from ui import messages
from ui.long_work import LongWork
from ui.opened import Opened
from ui.sources import jobs
from ui.sources.jobs import BadgeTaken, Connected, Rule, Wanted
from ui.sources.view import SourcesView
from ui.theme import Role

log = logging.getLogger(__name__)

#: While the page is in view the ages are said anew this often, in milliseconds.
LOOK_MS = 5_000


class SourcesController(QObject):
    """Asks while the page is in view."""

    def __init__(self, view: SourcesView, opened: Opened) -> None:
        super().__init__(view)
        self._view = view
        self._opened = opened
        self._visible = False
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.refresh)
        view.connect_wanted.connect(self._connect)
        view.remove_wanted.connect(self._remove)
        view.now_wanted.connect(self._take_now)
        view.chosen.connect(self._choose)
        view.rule_wanted.connect(self._set_rule)
        view.again_wanted.connect(self._try_again)
        view.save_wanted.connect(self._save)
        view.badges_wanted.connect(self._take_badges)
        view.roll_wanted.connect(self._roll)

    def shown(self) -> None:
        self._visible = True
        self._look.start()
        self.refresh()

    def hidden(self) -> None:
        self._visible = False
        self._look.stop()

    @Slot()
    def refresh(self) -> None:
        """Ask how the sources stand; only the newest question is answered."""
        if not self._visible:
            return
        reads = self._opened.lanes.reads
        job = partial(jobs.standings, at=self._opened.clock())
        reads.ask(job, self._view.show_standing, self._failed, latest="sources")
        reads.ask(jobs.doubles, self._view.show_doubles, self._failed, latest="twice")
        if self._view.chosen_name():
            self._choose(self._view.chosen_name())

    @Slot(str)
    def _choose(self, name: str) -> None:
        reads = self._opened.lanes.reads
        reads.ask(partial(jobs.rules, name=name), self._view.show_rules, self._gone, latest="rules")
        reads.ask(
            partial(jobs.turned, name=name), self._view.show_turned, self._gone, latest="turned"
        )

    def _gone(self, error: CheckinError) -> None:
        """The source was removed by another window: the next look shows it."""
        log.info("source not read: %s", type(error).__name__)

    def _failed(self, error: CheckinError) -> None:
        log.warning("not done: %s", type(error).__name__)
        self._view.say(messages.of_error(error), Role.NO)

    # -- connecting

    @Slot(object)
    def _connect(self, wanted: Wanted) -> None:
        if self._view.strip.busy:
            return
        lane = self._opened.lanes.bulk
        work = LongWork(lane.stopping, self)
        words = self.tr("Asking the server…")
        self._view.strip.watch(work, lambda _done, _total: words)

        def job(store: Store) -> Connected:
            return jobs.connect(
                store, wanted, work, data_dir=self._opened.data_dir, at=self._opened.clock()
            )

        def done(answer: Connected) -> None:
            self._view.strip.end()
            self._view.clear_secrets()
            told = self.tr("Connected: {name}. The list is being taken.").format(name=answer.name)
            if answer.series:
                told += " " + self.tr("It has several dates: choose one above, or keep them all.")
            if answer.in_a_file:
                told += " " + self.tr(
                    "This computer has no keyring: the key lies in a file that only your account"
                    " can read."
                )
            careful = answer.in_a_file or answer.series
            self._view.say(told, Role.LOOK if careful else Role.YES)
            self.refresh()

        def failed(error: CheckinError) -> None:
            self._view.strip.end()
            if isinstance(error, Cancelled):
                self._view.say(messages.of_error(error), Role.LOOK)
            elif isinstance(error, WhichEvent):
                self._view.show_events(error.organiser, error.url, error.events)
            else:
                self._failed(error)

        lane.ask(job, done, failed)

    @Slot(str)
    def _take_badges(self, name: str) -> None:
        self._view.say_done(self.tr("Asking the server…"), Role.LOOK)

        def done(found: list[BadgeTaken]) -> None:
            parts = []
            new = [one.title for one in found if one.new]
            if new:
                names = ", ".join(new)
                parts.append(self.tr("Among the badges now: {names}.").format(names=names))
            elif not any(one.problem for one in found):
                parts.append(self.tr("There is no new badge design."))
            missed = sum(one.missed for one in found)
            if missed:
                parts.append(self.tr("%n thing(s) did not map; look at them there.", "", missed))
            parts += [messages.of_error(one.problem) for one in found if one.problem]
            careful = missed or any(one.problem for one in found)
            self._view.say_done(" ".join(parts), Role.LOOK if careful else Role.YES)

        job = partial(
            jobs.take_badges, name=name, data_dir=self._opened.data_dir, at=self._opened.clock()
        )
        self._opened.lanes.bulk.ask(job, done, self._not_done)

    @Slot(str)
    def _roll(self, name: str) -> None:
        def done(_answer: None) -> None:
            self._view.say_done(self.tr("This computer has a new key; the old one is void."))

        job = partial(jobs.roll, name=name, data_dir=self._opened.data_dir)
        self._opened.lanes.bulk.ask(job, done, self._not_done)

    def _not_done(self, error: CheckinError) -> None:
        log.warning("not done: %s", type(error).__name__)
        self._view.say_done(messages.of_error(error), Role.NO)

    @Slot(str)
    def _remove(self, name: str) -> None:
        def done(_answer: None) -> None:
            self._view.say(self.tr("Disconnected; its people and all that happened stay."))
            self.refresh()

        def failed(error: CheckinError) -> None:
            self._failed(error)
            if isinstance(error, SourceTrouble):  # it is gone here; the server was not told
                gone = self.tr("Disconnected, but its key could not be given back:")
                self._view.say(f"{gone} {messages.of_error(error)}", Role.LOOK)
            self.refresh()

        job = partial(
            jobs.remove, name=name, data_dir=self._opened.data_dir, at=self._opened.clock()
        )
        self._opened.lanes.bulk.ask(job, done, failed)

    @Slot()
    def _take_now(self) -> None:
        self._opened.sync_now()
        self._view.say(self.tr("The list is being taken."))

    # -- rules and refusals

    @Slot(str, str)
    def _set_rule(self, key: str, target: str) -> None:
        def done(rules: list[Rule]) -> None:
            self._view.show_rules(rules)
            self._view.say_of_rules(self.tr("Noted. People follow with the next list."), Role.YES)
            self._opened.sync_now()

        def failed(error: CheckinError) -> None:
            self._view.say_of_rules(messages.of_error(error), Role.NO)

        job = partial(
            jobs.set_rule,
            name=self._view.chosen_name(),
            key=key,
            target=target,
            at=self._opened.clock(),
        )
        self._opened.lanes.bulk.ask(job, done, failed)

    @Slot(str)
    def _try_again(self, name: str) -> None:
        def done(_answer: None) -> None:
            self._opened.sync_now()
            self.refresh()

        self._opened.lanes.bulk.ask(partial(jobs.try_now, name=name), done, self._failed)

    @Slot(str)
    def _save(self, name: str) -> None:
        start = str(self._opened.path.with_name(f"{self._opened.path.stem}-not-accepted.csv"))
        chosen, _ = QFileDialog.getSaveFileName(
            self._view, self.tr("Save what was not accepted"), start, "CSV (*.csv)"
        )
        if chosen:
            self.save_to(name, Path(chosen))

    def save_to(self, name: str, path: Path) -> None:
        """Write what was not accepted by *name* to *path*."""

        def done(rows: int) -> None:
            self._view.say(self.tr("%n line(s) written.", "", rows))

        job = partial(jobs.write_turned, name=name, path=path)
        self._opened.lanes.bulk.ask(job, done, self._failed)
