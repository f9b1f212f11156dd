"""Joins the names check to the event file: the bulk lane looks, the writer's lane mends."""

import logging
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from checkin import corrections, review
from checkin.errors import Cancelled, CheckinError
from checkin.review import Known, Review
from checkin.store import Store
from ui import merge_page, messages
from ui.long_work import LongWork
from ui.merge_page import Side
from ui.names.model import Findings, Row, rows_of
from ui.names.view import NamesView
from ui.opened import Opened
from ui.theme import Role

log = logging.getLogger(__name__)

T = TypeVar("T")


class NamesController(QObject):
    """Checks when the page is first shown; what is mended is marked at once."""

    def __init__(self, view: NamesView, model: Findings, opened: Opened) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._opened = opened
        self._known: Known = {}  # touched on the bulk lane's thread only
        self._checked = False
        self._wrote = False
        self._comparing: Row | None = None
        view.check_wanted.connect(self.check)
        view.forget_wanted.connect(self._forget)
        view.mended.connect(self._mend)
        view.suggestion_taken.connect(self._take_suggestion)
        view.fine.connect(self._accept)
        view.merge_wanted.connect(self._compare)
        view.sided.connect(self._side)
        view.merge.confirmed.connect(self._merge)
        view.merge.different.connect(self._different)

    # -- checking

    def shown(self) -> None:
        if not self._checked:
            self.check()

    def check(self) -> None:
        """Look over the whole list."""
        if self._view.strip.busy:
            return
        self._checked = True
        self._wrote = False
        self._view.say("")
        lane = self._opened.lanes.bulk
        work = LongWork(lane.stopping, self)
        self._view.strip.watch(work, self._words)
        self._view.again_button.setEnabled(False)
        job = partial(
            review.review,
            template=self._opened.settings.template,
            known=self._known,
            progress=work.progress,
            cancelled=work.cancelled,
        )
        lane.ask(job, self._found, self._not_checked)

    def _words(self, done: int, total: int) -> str:
        if not total:
            return self.tr("Checking names…")
        return self.tr("{done} of {total} badges tried").format(done=done, total=total)

    def _found(self, found: Review) -> None:
        self._end()
        self._model.reset(rows_of(found))
        self._view.show_counts(found.fine, found.looked_at)
        if self._view.isVisible() and self._view.page() is None:
            self._view.focus_here()

    def _not_checked(self, error: CheckinError) -> None:
        self._end()
        if isinstance(error, Cancelled):
            self._view.say(self.tr("Stopped, as asked."), Role.LOOK)
        else:
            self._view.say(messages.of_error(error))

    def _end(self) -> None:
        self._view.strip.end()
        self._view.again_button.setEnabled(True)

    def facts_changed(self) -> None:
        """Somebody wrote: what is shown may be out of date, unless it was this screen."""
        if self._wrote:
            self._wrote = False
        elif self._checked and not self._view.strip.busy:
            self._view.show_stale()

    # -- mending

    def _write(self, job: Callable[[Store], T], done: Callable[[T], None]) -> None:
        def failed(error: CheckinError) -> None:
            log.warning("not mended: %s", type(error).__name__)
            page = self._view.page()
            if page is not None:
                page.complain(messages.of_error(error))
            else:
                self._view.say(messages.of_error(error))

        self._opened.lanes.scans.ask(job, done, failed)

    def _settled(self, row: Row, text: str) -> None:
        self._wrote = True
        self._view.say("")
        self._model.settle(row.key, text)
        self._view.go_on()

    def _edit(self, row: Row, changes: dict[str, str]) -> None:
        job = partial(
            corrections.edit,
            attendee=row.people[0].id,
            changes=changes,
            at=self._opened.clock(),
        )
        self._write(
            job, lambda one: self._settled(row, self.tr("now {name}").format(name=one.name))
        )

    def _mend(self, row: Row, text: str) -> None:
        if row.mends:
            self._edit(row, {row.mends: text})

    def _take_suggestion(self, row: Row) -> None:
        if row.finding is not None:
            self._edit(row, dict(row.finding.edits))

    def _accept(self, row: Row) -> None:
        if row.finding is not None:
            job = partial(review.accept, findings=(row.finding, *row.also))
            self._write(job, lambda _: self._settled(row, self.tr("fine")))

    def _forget(self) -> None:
        self._write(review.forget_accepted, lambda _: self.check())

    def _side(self, row: Row, keep_desk: bool) -> None:
        assert row.conflict is not None
        job = partial(
            corrections.resolve_conflict,
            attendee=row.people[0].id,
            field=row.conflict.field,
            keep_desk=keep_desk,
            at=self._opened.clock(),
        )
        kept = row.conflict.desk if keep_desk else row.conflict.source
        self._write(job, lambda _: self._settled(row, kept or "—"))

    # -- one person twice

    def _compare(self, row: Row) -> None:
        self._comparing = row
        job = partial(merge_page.sides, attendees=[one.id for one in row.people[:2]])
        self._opened.lanes.reads.ask(job, self._show_pair, self._not_compared)

    def _not_compared(self, error: CheckinError) -> None:
        self._view.say(messages.of_error(error))

    def _show_pair(self, pair: tuple[Side, Side]) -> None:
        self._view.merge.ask(pair, self._opened.clock())
        self._view.open_page(self._view.merge)

    def _merge(self, stays: str, goes: str) -> None:
        job = partial(corrections.merge_people, stays=stays, goes=goes, at=self._opened.clock())
        self._write(job, lambda _fact: self._merged())

    def _merged(self) -> None:
        self._view.close_page()
        row = self._comparing
        if row is None:
            return
        if len(row.people) > 2:  # the others are still to be compared
            self._wrote = True
            self.check()
        else:
            self._settled(row, self.tr("merged; the history can part them"))

    def _different(self, _stays: str, _goes: str) -> None:
        self._view.close_page()
        if self._comparing is not None:
            self._accept(self._comparing)
