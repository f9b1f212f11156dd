"""Joins the steps of an import to the event file; all of it runs in the bulk lane."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from checkin.errors import CheckinError
from checkin.imports import Unfinished
from checkin.intake import Decisions, Options, Report
from checkin.store import Store
from ui import messages
from ui.importing import jobs
from ui.importing.jobs import Looked
from ui.importing.view import ImportView
from ui.long_work import LongWork
from ui.opened import Opened
from ui.side_page import SidePage

log = logging.getLogger(__name__)

T = TypeVar("T")


class ImportController(QObject):
    """Keeps the file that is being looked at, and what was said about how to read it."""

    wants = Signal(str)  # another page

    def __init__(self, view: ImportView, opened: Opened) -> None:
        super().__init__(view)
        self._view = view
        self._opened = opened
        self._path: Path | None = None
        self._looked: Looked | None = None
        self._turn = 0
        view.choose.chosen.connect(self.choose)
        view.choose.withdraw_wanted.connect(self._withdraw)
        view.encoding.chosen.connect(self._take_encoding)
        view.columns.reread.connect(partial(self._look, then=view.columns))
        view.columns.confirmed.connect(partial(self._look, then=view.check))
        view.check.reread.connect(partial(self._look, then=view.check, again=True))
        view.check.confirmed.connect(self._carry_out)
        view.check.save_refused.connect(self._save_refused)
        view.done.save_wanted.connect(view.check.choose_refused)
        view.done.names_wanted.connect(lambda: self.wants.emit("names"))
        view.done.people_wanted.connect(lambda: self.wants.emit("people"))
        view.done.another_wanted.connect(self._begin_again)
        view.done.go_on_wanted.connect(self._go_on)
        view.done.withdraw_wanted.connect(self._withdraw)
        view.went_back.connect(self._go_back)

    # -- lanes

    def _ask(self, job: Callable[[Store], T], done: Callable[[T], None]) -> None:
        self._opened.lanes.bulk.ask(job, done, self._complain)

    def _complain(self, error: CheckinError) -> None:
        log.warning("import: %s", type(error).__name__)
        self._end_work()
        self._view.page.complain(messages.of_error(error))

    def _end_work(self) -> None:
        self._view.choose.strip.end()
        self._view.check.strip.end()
        self._view.check.set_busy(busy=False)

    # -- the first step

    def shown(self) -> None:
        """The page came into view: offer what stopped half-way, unless something is going on."""
        if self._view.page is self._view.choose and not self._view.choose.strip.busy:
            self._ask(jobs.unfinished, self._show_unfinished)

    def _show_unfinished(self, left: Sequence[Unfinished]) -> None:
        self._view.choose.show_unfinished(left, self._opened.clock())

    def choose(self, path: Path) -> None:
        """Look at the list in *path*."""
        self._path = path
        self._view.choose.say("")
        self._look(Options(), then=self._view.columns)

    def _withdraw(self, import_id: str) -> None:
        job = partial(jobs.withdraw, import_id=import_id, at=self._opened.clock())
        self._ask(job, lambda _: self._withdrawn())

    def _withdrawn(self) -> None:
        self._begin_again()
        self._view.choose.say(self.tr("Taken back: what that import wrote no longer counts."))

    def _begin_again(self) -> None:
        self._path = self._looked = None
        self._view.open_page(self._view.choose)
        self.shown()

    # -- looking

    def _look(self, options: Options, *, then: SidePage, again: bool = False) -> None:
        if self._path is None:
            return
        self._turn += 1
        work = LongWork(self._opened.lanes.bulk.stopping, self)
        strip = self._view.choose.strip if then is self._view.columns else self._view.check.strip
        strip.end()
        strip.watch(work, lambda _done, _total: self.tr("Reading the list…"))
        self._view.page.complain("")
        job = partial(jobs.look, path=self._path, options=options)
        self._ask(job, partial(self._seen, turn=self._turn, work=work, then=then, again=again))

    def _seen(
        self, looked: Looked, *, turn: int, work: LongWork, then: SidePage, again: bool
    ) -> None:
        if turn != self._turn:
            return  # another file, or another way to read it, was asked for since
        stopped = work.cancelled()
        self._end_work()
        if stopped:
            self._view.page.complain(self.tr("Stopped, as asked. Nothing was written."))
            return
        self._looked = looked
        view = self._view
        if looked.preview.doubt is not None:
            view.encoding.ask(looked.preview.doubt)
            view.open_page(view.encoding)
        elif then is view.check:
            view.check.ask(looked, again=again)
            view.open_page(view.check)
        else:
            view.columns.ask(looked)
            view.open_page(view.columns)

    def _take_encoding(self, encoding: str) -> None:
        assert self._looked is not None
        options = self._looked.preview.options
        self._look(replace(options, encoding=encoding), then=self._view.columns)

    def _go_back(self, page: SidePage) -> None:
        view = self._view
        if view.check.strip.busy or view.choose.strip.busy:
            return
        if page is view.check:
            view.open_page(view.columns)
        elif page in (view.columns, view.encoding, view.done):
            self._begin_again()

    # -- doing

    def _carry_out(self, decisions: Decisions) -> None:
        if self._looked is None:
            return
        work = LongWork(self._opened.lanes.bulk.stopping, self)

        def words(done: int, total: int) -> str:
            if not total:
                return self.tr("Importing…")
            return self.tr("{done} of {total} written").format(done=done, total=total)

        self._view.check.strip.watch(work, words)
        self._view.check.set_busy(busy=True)
        job = partial(
            jobs.carry_out,
            preview=self._looked.preview,
            decisions=decisions,
            work=work,
            at=self._opened.clock(),
        )
        self._ask(job, self._done)

    def _done(self, report: Report) -> None:
        self._end_work()
        assert self._path is not None
        assert self._looked is not None
        plan = self._looked.preview.plan
        total = len(plan.new) + len(plan.changed) + len(plan.missing)
        self._view.done.show_report(report, self._path, total=total)
        self._view.open_page(self._view.done)

    def _go_on(self) -> None:
        """Look at the same file again: what was written is known now, the rest is new."""
        if self._looked is not None:
            self._look(self._looked.preview.options, then=self._view.check, again=True)

    def _save_refused(self, path: Path) -> None:
        if self._looked is None:
            return
        job = partial(jobs.save_refused, path=path, preview=self._looked.preview)
        self._ask(job, partial(self._saved, path))

    def _saved(self, path: Path, count: int) -> None:
        self._view.done.show_saved(path, count)
        self._view.check.say_saved(path, count)
