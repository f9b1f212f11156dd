"""Joins the page of printers to the event; whatever talks to a printer runs in the bulk lane."""

import logging
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from checkin.errors import Cancelled, CheckinError
from checkin.store import Store
from ui import messages
from ui.long_work import LongWork, WorkStrip
from ui.opened import Opened
from ui.printers import jobs
from ui.printers.jobs import Offer, Told, Wanted
from ui.printers.view import PrintersView
from ui.theme import Role

log = logging.getLogger(__name__)

T = TypeVar("T")

#: While the page is in view the states are read anew this often, in milliseconds.
LOOK_MS = 3_000


class PrintersController(QObject):
    """Asks while the page is in view."""

    def __init__(self, view: PrintersView, opened: Opened) -> None:
        super().__init__(view)
        self._view = view
        self._opened = opened
        self._visible = False
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.refresh)
        view.check_wanted.connect(self._check)
        view.test_wanted.connect(self._test)
        view.roll_wanted.connect(self._roll)
        view.remove_wanted.connect(self._remove)
        view.search_wanted.connect(self._search)
        view.add_wanted.connect(self._add)

    def shown(self) -> None:
        self._visible = True
        self._look.start()
        self._opened.lanes.reads.ask(
            jobs.template_names, self._view.show_templates, self._failed, latest="template names"
        )
        self.refresh()

    def hidden(self) -> None:
        self._visible = False
        self._look.stop()

    @Slot()
    def refresh(self) -> None:
        """Read how they stand, unless something is being done with one of them."""
        if self._visible and not self._view.strip.busy:
            job = partial(jobs.rows, at=self._opened.clock())
            reads = self._opened.lanes.reads
            reads.ask(job, self._view.show_rows, self._failed, latest="printers")

    def _failed(self, error: CheckinError) -> None:
        log.warning("not done: %s", type(error).__name__)
        self._view.say(messages.of_error(error), Role.NO)

    def _do(
        self,
        strip: WorkStrip,
        words: str,
        job: Callable[[Store, LongWork], T],
        done: Callable[[T], None],
        failed: Callable[[CheckinError], None],
    ) -> None:
        """Do *job* in the bulk lane while *strip* says *words*; one thing at a time."""
        if self._view.strip.busy or self._view.search_strip.busy:
            return
        lane = self._opened.lanes.bulk
        work = LongWork(lane.stopping, self)
        strip.watch(work, lambda _done, _total: words)

        def ended(answer: T) -> None:
            strip.end()
            done(answer)
            self.refresh()

        def refused(error: CheckinError) -> None:
            strip.end()
            failed(error)
            self.refresh()

        lane.ask(lambda store: job(store, work), ended, refused)

    # -- one printer

    @Slot(str)
    def _check(self, name: str) -> None:
        if not name:
            return

        def job(store: Store, work: LongWork) -> Told:
            return jobs.check(store, name, self._opened.data_dir, self._opened.clock())

        words = self.tr("Asking {name}…").format(name=name)
        ready = self.tr("{name} is ready.").format(name=name)
        self._do(self._view.strip, words, job, partial(self._tell, name, ready), self._failed)

    @Slot(str)
    def _test(self, name: str) -> None:
        if not name:
            return

        def job(store: Store, work: LongWork) -> Told:
            return jobs.test_page(store, name, self._opened.data_dir)

        words = self.tr("Printing a test page on {name}…").format(name=name)
        out = self.tr("{name} took the test page: compare ruler, edges and code.").format(name=name)
        self._do(self._view.strip, words, job, partial(self._tell, name, out), self._failed)

    def _tell(self, name: str, well: str, told: Told) -> None:
        if told.well:
            self._view.say(well)
        else:
            why = QCoreApplication.translate("printers", told.words)
            self._view.say(messages.about(name, why), Role.NO)

    @Slot(str)
    def _roll(self, name: str) -> None:
        def done(left: int) -> None:
            self._view.say(self.tr("%n label(s) on the new roll.", "", left))
            self.refresh()

        job = partial(jobs.new_roll, name=name, at=self._opened.clock())
        self._opened.lanes.scans.ask(job, done, self._failed)

    @Slot(str)
    def _remove(self, name: str) -> None:
        def done(moved: int) -> None:
            told = self.tr("{name} is removed.").format(name=name)
            if moved:
                told += " " + self.tr("%n badge(s) went to its pool.", "", moved)
            self._view.say(told)
            self.refresh()

        job = partial(jobs.remove, name=name, at=self._opened.clock())
        self._opened.lanes.scans.ask(job, done, self._failed)

    # -- adding

    @Slot()
    def _search(self) -> None:
        def job(_store: Store, work: LongWork) -> list[Offer]:
            return jobs.discover(work)

        def done(found: list[Offer]) -> None:
            self._view.show_offers(found)
            if found:
                self._view.say_of_adding("")
            else:
                none = self.tr("No printer found. Is it switched on and in the same network?")
                self._view.say_of_adding(none, Role.LOOK)

        words = self.tr("Looking for printers…")
        self._do(self._view.search_strip, words, job, done, self._not_added)

    @Slot(object)
    def _add(self, wanted: Wanted) -> None:
        def job(store: Store, work: LongWork) -> str:
            return jobs.add(store, wanted, self._opened.clock())

        def done(template: str) -> None:
            self._view.clear_form()
            added = self.tr("{name} is there and prints “{template}”.")
            self._view.say_of_adding(added.format(name=wanted.name, template=template))

        words = self.tr("Asking {name}…").format(name=wanted.name)
        self._do(self._view.search_strip, words, job, done, self._not_added)

    def _not_added(self, error: CheckinError) -> None:
        role = Role.LOOK if isinstance(error, Cancelled) else Role.NO
        self._view.say_of_adding(messages.of_error(error), role)
