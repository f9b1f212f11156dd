"""Joins the programme to the event file: reads in the reads lane, changes in the scans lane."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from pathlib import Path
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer

from checkin.errors import CheckinError
from checkin.model import Session
from checkin.programmes import Preview, Report
from checkin.store import Store
from ui import messages
from ui.long_work import LongWork
from ui.opened import Opened
from ui.programme import jobs
from ui.programme.grid import Moved
from ui.programme.jobs import Kept, Listed, Seen
from ui.programme.view import ProgrammeView
from ui.programme.words import ProgrammeWords
from ui.side_page import SidePage
from ui.theme import Role

log = logging.getLogger(__name__)

T = TypeVar("T")

#: After the last key that moves a session, before it is written (ms): one fact, not twelve.
WRITE_AFTER_MS: Final = 500
#: At most so often the numbers are counted anew while scans come in (ms).
REST_MS: Final = 2_000
#: So often the line of the present moment goes on (ms).
TICK_MS: Final = 30_000
_MOST_UNDONE: Final = 50


class ProgrammeController(QObject):
    """Keeps the programme in view up to date, and carries out what is done to it."""

    def __init__(self, view: ProgrammeView, words: ProgrammeWords, opened: Opened) -> None:
        super().__init__(view)
        self._view = view
        self._words = words
        self._opened = opened
        self.seen = Seen()
        self._visible = False
        self._moving: Session | None = None
        self._undo: list[Session] = []
        self._write_later = QTimer(self, singleShot=True, interval=WRITE_AFTER_MS)
        self._write_later.timeout.connect(self.write_move)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._rested)
        self._stale = False
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(view.timetable.canvas.update)
        view.opened.connect(self.open_session)
        view.new_wanted.connect(lambda: self._new(Session(key="", title="")))
        view.undo_wanted.connect(self._undo_last)
        view.import_wanted.connect(self._ask_import)
        view.timetable.moved.connect(self._move)
        view.timetable.spanned.connect(self._new_span)
        view.session_page.confirmed.connect(self._keep)
        view.import_page.chosen.connect(self._look_at)
        view.import_page.confirmed.connect(self._take_over)

    # -- lanes

    def read(
        self, job: Callable[[Store], T], done: Callable[[T], None], *, latest: str = ""
    ) -> None:
        """Ask the event file; what goes wrong is said below the programme."""
        self._opened.lanes.reads.ask(job, done, self._not_read, latest=latest)

    def write(
        self, job: Callable[[Store], T], done: Callable[[T], None], page: SidePage | None = None
    ) -> None:
        """Change the event file; what goes wrong is said on *page*, or below the programme."""

        def failed(error: CheckinError) -> None:
            log.warning("not done: %s", type(error).__name__)
            if page is not None and self._view.page() is page:
                page.complain(messages.of_error(error))
            else:
                self._view.say(messages.of_error(error), Role.NO)
                self.refresh()

        self._opened.lanes.scans.ask(job, done, failed)

    def _not_read(self, error: CheckinError) -> None:
        log.warning("not read: %s", type(error).__name__)
        self._view.say(messages.of_error(error), Role.NO)

    # -- what is shown

    def shown(self) -> None:
        self._visible = True
        self._tick.start()
        self.refresh()

    def hidden(self) -> None:
        self._visible = False
        self._tick.stop()
        self.write_move()

    def facts_changed(self) -> None:
        if not self._visible or self._rest.isActive():
            self._stale = True
        else:
            self._rest.start()
            self.refresh()

    def _rested(self) -> None:
        if self._stale and self._visible:
            self._rest.start()
            self.refresh()

    def refresh(self) -> None:
        """Read the programme anew."""
        self._stale = False
        job = partial(jobs.look, at=self._opened.clock())
        self.read(job, self._show, latest="programme")

    def _show(self, seen: Seen) -> None:
        self.seen = seen
        self._show_with_move()

    def _show_with_move(self) -> None:
        """Show the programme, a session that is being moved where it will be."""
        seen, moving = self.seen, self._moving
        if moving is not None:
            sessions = tuple(moving if s.key == moving.key else s for s in seen.sessions)
            seen = replace(seen, sessions=sessions, double=jobs.doubles(sessions))
        self._view.show_programme(seen, self._opened.clock())

    # -- one session

    def open_session(self, key: str) -> None:
        """Show the panel of a session."""
        session = self.seen.session(key)
        if session is not None:
            self.write_move()
            self._view.say("")
            self._view.session_page.ask(session, self.seen, self._day())
            self._view.open_page(self._view.session_page)

    def _day(self) -> date:
        return self._view.date() or self._opened.clock().astimezone(self._opened.zone).date()

    def _new(self, session: Session) -> None:
        self._view.say("")
        self._view.session_page.ask(session, self.seen, self._day())
        self._view.open_page(self._view.session_page)

    def _new_span(self, room: str, starts: datetime, ends: datetime) -> None:
        self._new(Session(key="", title="", room=room, starts=starts, ends=ends))

    def _keep(self, session: Session) -> None:
        job = partial(jobs.keep, session=session, at=self._opened.clock())
        self.write(job, self._kept, self._view.session_page)

    def _kept(self, kept: Kept) -> None:
        if kept.before is not None and kept.before != kept.changed.session:
            self._remember(kept.before)
        if self._view.page() is self._view.session_page:
            self._view.close_page()
        self._tell(kept)
        session = kept.changed.session
        day = session.starts.astimezone(self._opened.zone).date() if session.starts else None
        self.read(
            partial(jobs.look, at=self._opened.clock()),
            partial(self._show_kept, session.key, day),
            latest="programme",
        )

    def _show_kept(self, key: str, day: date | None, seen: Seen) -> None:
        self._show(seen)
        if day is not None and self._view.page() is None:
            self._view.go_to(day)
            if not self._view.as_table:
                self._view.timetable.focus_block(key)

    def _tell(self, kept: Kept) -> None:
        """Say what was done, and who it concerns."""
        session, before, inside = kept.changed.session, kept.before, kept.changed.inside
        if before is None:
            said = self.tr("“{title}” is added; its door is set up.")
        elif session.cancelled and not before.cancelled:
            said = self.tr("“{title}” is cancelled.")
        else:
            said = self.tr("“{title}” is kept: {when}.")
        text = said.format(title=session.title, when=self._words.when(session))
        gone = before is not None and (
            (session.cancelled and not before.cancelled)
            or (session.starts, session.room) != (before.starts, before.room)
        )
        others = jobs.rivals(self.seen.sessions, session)
        warned = []
        if inside and gone:
            warned.append(self.tr("%n inside: tell them.", "", inside))
        if others:
            names = ", ".join(other.title for other in others)
            warned.append(self.tr("In the same room: {sessions}").format(sessions=names))
        self._view.say(" ".join([text, *warned]), Role.LOOK if warned else Role.YES)

    # -- moving

    def _move(self, moved: Moved) -> None:
        if self._moving is not None and self._moving.key != moved.session.key:
            self.write_move()
        self._moving = replace(moved.session, starts=moved.starts, ends=moved.ends, room=moved.room)
        self._show_with_move()
        self._view.say(f"{self._words.when(self._moving)} · {self._words.room(moved.room)}")
        self._write_later.start()

    def write_move(self) -> None:
        """Write what was moved last, if it is not yet."""
        self._write_later.stop()
        moving, self._moving = self._moving, None
        if moving is not None and moving != self.seen.session(moving.key):
            # It stays where it was put until the file says the same.
            sessions = tuple(moving if s.key == moving.key else s for s in self.seen.sessions)
            self.seen = replace(self.seen, sessions=sessions, double=jobs.doubles(sessions))
            job = partial(jobs.keep, session=moving, at=self._opened.clock())
            self.write(job, self._kept_move)

    def _kept_move(self, kept: Kept) -> None:
        if kept.before is not None:
            self._remember(kept.before)
        self._tell(kept)
        self.refresh()

    def _remember(self, before: Session) -> None:
        self._undo = [*self._undo, before][-_MOST_UNDONE:]
        self._view.undo_button.show()

    def _undo_last(self) -> None:
        """Take back the last change made here: the session is again what it was."""
        self.write_move()
        if self._undo:
            before = self._undo.pop()
            self._view.undo_button.setVisible(bool(self._undo))
            job = partial(jobs.keep, session=before, at=self._opened.clock())
            self.write(job, self._undone)

    def _undone(self, kept: Kept) -> None:
        self._tell(kept)
        self.refresh()

    # -- from a file

    def _ask_import(self, people: bool) -> None:
        self._view.import_page.ask(people=people)
        self._view.open_page(self._view.import_page)

    def _bulk(self, job: Callable[[Store], T], done: Callable[[T], None]) -> None:
        self._opened.lanes.bulk.ask(job, done, self._not_taken)

    def _not_taken(self, error: CheckinError) -> None:
        log.warning("import: %s", type(error).__name__)
        self._view.import_page.stop_work(messages.of_error(error))

    def _look_at(self, path: Path, people: bool, encoding: str) -> None:
        page = self._view.import_page
        work = LongWork(self._opened.lanes.bulk.stopping, self)
        page.strip.end()
        page.strip.watch(work, lambda _done, _total: self.tr("Reading the file…"))
        if people:
            job = partial(jobs.registrations, path=path, encoding=encoding)
            self._bulk(job, lambda seen: self._looked(work, page.show_registrations, seen))
        else:
            look = partial(jobs.preview, path=path, encoding=encoding)
            self._bulk(look, lambda seen: self._looked(work, page.show_preview, seen))

    def _looked(self, work: LongWork, show: Callable[[T], None], seen: T) -> None:
        stopped = work.cancelled()
        self._view.import_page.stop_work()
        if stopped:
            self._view.import_page.complain(self.tr("Stopped, as asked. Nothing was written."))
        else:
            show(seen)

    def _take_over(self, seen: Preview | Listed, cancel_absent: bool, take_file: bool) -> None:
        page = self._view.import_page
        work = LongWork(self._opened.lanes.bulk.stopping, self)

        def words(done: int, total: int) -> str:
            said = self.tr("{done} of {total} written")
            return said.format(done=done, total=total) if total else self.tr("Writing…")

        page.strip.watch(work, words)
        at = self._opened.clock()
        if isinstance(seen, Listed):
            job = partial(jobs.register, wanted=seen.wanted, work=work, at=at)
            self._bulk(job, partial(self._registered, sum(map(len, seen.wanted.adds.values()))))
        else:
            taking = partial(
                jobs.carry_out,
                seen=seen,
                work=work,
                cancel_absent=cancel_absent,
                take_file=take_file,
                at=at,
            )
            self._bulk(taking, self._taken)

    def _taken(self, report: Report) -> None:
        page = self._view.import_page
        page.show_done(page.written(report), whole=report.finished)
        self.refresh()

    def _registered(self, wanted: int, count: int) -> None:
        said = self.tr("%n registration(s) written.", "", count)
        self._view.import_page.show_done(said, whole=count == wanted)
        self.refresh()
