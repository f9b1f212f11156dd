"""Joins the reports to the event file: figures in the reads lane, long work in the bulk lane."""

import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QObject

from checkin.errors import Cancelled, CheckinError
from checkin.store import Store
from ui import messages
from ui.errands import Backup
from ui.long_work import LongWork
from ui.opened import Opened
from ui.reports import jobs
from ui.reports.cards import WorkCard
from ui.reports.jobs import Order, SigningOrder
from ui.reports.view import ReportsView
from ui.theme import Role

log = logging.getLogger(__name__)

T = TypeVar("T")


class ReportsController(QObject):
    """Counts while the page is in view."""

    def __init__(self, view: ReportsView, opened: Opened) -> None:
        super().__init__(view)
        self._view = view
        self._opened = opened
        self._visible = False
        view.export.ordered.connect(self._export)
        view.signing.ordered.connect(self._sign)
        view.verify.wanted.connect(self._verify)
        view.backups.wanted.connect(self._back_up)

    # -- figures

    def shown(self) -> None:
        self._visible = True
        self._count()
        reads = self._opened.lanes.reads
        reads.ask(jobs.backups, self._show_backups, self._not_read)
        reads.ask(jobs.kept, self._view.signing.show_options, self._not_read)

    def hidden(self) -> None:
        self._visible = False

    def facts_changed(self) -> None:
        if self._visible:
            self._count()

    def _count(self) -> None:
        reads = self._opened.lanes.reads
        reads.ask(jobs.figures, self._view.overview.show_figures, self._not_read, latest="figures")

    def _not_read(self, error: CheckinError) -> None:
        self._view.complain(messages.of_error(error))

    def _show_backups(self, found: Sequence[Backup]) -> None:
        self._view.backups.show_backups(found, self._opened.clock())

    # -- long work

    def _do(
        self,
        card: WorkCard,
        job: Callable[[Store, LongWork], T],
        done: Callable[[T], None],
        words: Callable[[int, int], str],
    ) -> None:
        """Do *job* in the bulk lane; how it goes on and ends is said on *card*."""
        if card.strip.busy:
            return
        lane = self._opened.lanes.bulk
        work = LongWork(lane.stopping, self)
        card.say("")
        card.strip.watch(work, words)

        def ended(answer: T) -> None:
            card.strip.end()
            done(answer)

        def failed(error: CheckinError) -> None:
            log.warning("not done: %s", type(error).__name__)
            card.strip.end()
            role = Role.LOOK if isinstance(error, Cancelled) else Role.NO
            card.say(messages.of_error(error), role)

        lane.ask(lambda store: job(store, work), ended, failed)

    def _export(self, order: Order) -> None:
        def words(done: int, total: int) -> str:
            if not total:
                return self.tr("Writing…")
            return self.tr("{done} of {total} rows").format(done=done, total=total)

        card = self._view.export
        self._do(
            card,
            lambda store, work: jobs.export(store, order, work),
            lambda rows: card.show_written(order.out, rows),
            words,
        )

    def _sign(self, order: SigningOrder) -> None:
        def words(done: int, total: int) -> str:
            if not total:
                return self.tr("Writing…")
            return self.tr("{done} of {total} people").format(done=done, total=total)

        card = self._view.signing
        self._do(
            card,
            lambda store, work: jobs.sign(store, order, work),
            lambda written: card.show_written(order.out, written),
            words,
        )

    def _verify(self) -> None:
        def words(done: int, total: int) -> str:
            if not total:
                return self.tr("Proving the records…")
            return self.tr("{done} of {total} people").format(done=done, total=total)

        card = self._view.verify
        self._do(card, jobs.verify, card.show_proof, words)

    def _back_up(self) -> None:
        card = self._view.backups

        def job(store: Store, work: LongWork) -> list[Backup]:
            return jobs.back_up(store, at=self._opened.clock())

        def done(found: list[Backup]) -> None:
            self._show_backups(found)
            card.say(self.tr("Backed up."))

        self._do(card, job, done, lambda _done, _total: self.tr("Copying the file…"))
