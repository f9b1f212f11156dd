"""Joins the list of people to the event file: reads in the reads lane, writes in the scans lane."""

import logging
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer

from checkin import corrections, listing
from checkin.errors import CheckinError
from checkin.listing import Changes, Listing
from checkin.model import Attendee
from checkin.programmes import Registered
from checkin.store import Store
from ui import merge_page, messages
from ui.choices import Choices, choices
from ui.long_work import LongWork
from ui.merge_page import Side
from ui.opened import Opened
from ui.people import jobs
from ui.people.details import Action
from ui.people.jobs import BadgeOrder, BadgeReport, Details
from ui.people.model import Filters, PeopleModel
from ui.people.view import PeopleView
from ui.side_page import SidePage
from ui.theme import Role

log = logging.getLogger(__name__)

T = TypeVar("T")

#: A list longer than this is not read whole again for a while (ms): searches at the desk of this
#: window wait for the same lane while another window imports.
MANY = 5_000
REST_MS = 4_000


class PeopleController(QObject):
    """Loads the list when it is first shown, and only what changed from then on."""

    def __init__(self, view: PeopleView, model: PeopleModel, opened: Opened) -> None:
        super().__init__(view)
        self._view = view
        self._model = model
        self._opened = opened
        self._choices = Choices()
        self._heads: Mapping[str, int] | None = None
        self._asked = False
        self._visible = False
        self._stale = False
        self._wanted = ""  # whose details are asked for
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._rested)
        view.filtered.connect(self._filter)
        view.chosen.connect(self._show_chosen)
        view.merge_wanted.connect(self._ask_merge)
        view.cancel_wanted.connect(self._cancel)
        view.badges_wanted.connect(self._ask_badges)
        view.details.acted.connect(self._act)
        view.details.confirmed_cancel.connect(lambda attendee: self._cancel([attendee]))
        view.details.conflict_decided.connect(self._decide)
        view.details.undo_wanted.connect(self._undo)
        view.details.register_wanted.connect(self._register)
        view.correct.confirmed.connect(self._correct)
        view.replace.confirmed.connect(self._replace)
        view.erase.confirmed.connect(self._erase)
        view.merge.confirmed.connect(self._merge)
        view.badges.ordered.connect(self._print)

    # -- lanes

    def _read(
        self, job: Callable[[Store], T], done: Callable[[T], None], *, latest: str = ""
    ) -> None:
        self._opened.lanes.reads.ask(job, done, self._not_read, latest=latest)

    def _write(
        self,
        job: Callable[[Store], T],
        done: Callable[[T], None],
        page: SidePage | None = None,
        *,
        long: bool = False,
    ) -> None:
        """Do *job*; what goes wrong is said on *page*, or under the list.

        A *long* one goes through the lane on which nobody's scan waits.
        """

        def failed(error: CheckinError) -> None:
            log.warning("not done: %s", type(error).__name__)
            if page is not None and self._view.page() is page:
                page.complain(messages.of_error(error))
            else:
                self._view.say(messages.of_error(error), Role.NO)

        lanes = self._opened.lanes
        (lanes.bulk if long else lanes.scans).ask(job, done, failed)

    def _not_read(self, error: CheckinError) -> None:
        self._view.say(messages.of_error(error), Role.NO)

    # -- the list

    def shown(self) -> None:
        """The page came into view: read the list, or what changed while it was away."""
        self._visible = True
        if self._heads is None:
            self._load()
        elif self._stale:
            self._catch_up()

    def hidden(self) -> None:
        self._visible = False

    def facts_changed(self) -> None:
        if self._visible and not self._rest.isActive():
            self._catch_up()
        else:
            self._stale = True

    def _rested(self) -> None:
        if self._visible and self._stale:
            self._catch_up()

    def _load(self) -> None:
        if self._asked:
            return
        self._asked = True
        self._read(partial(choices, language=self._opened.language), self._offer)
        self._read(jobs.colours, self._model.show_colours)
        self._read(jobs.templates, self._view.badges.show_templates)
        self._read(listing.listing, self._loaded)

    def _offer(self, choices: Choices) -> None:
        self._choices = choices

    def _loaded(self, found: Listing) -> None:
        self._heads = found.heads
        self._model.reset(found.rows)
        self._view.show_categories(self._model.categories())

    def _catch_up(self) -> None:
        if self._heads is None:
            return
        self._stale = False
        job = partial(listing.changes, since=self._heads)
        self._read(job, self._changed, latest="people-changes")

    def _changed(self, changes: Changes) -> None:
        self._heads = changes.heads
        if changes.empty:
            return
        if changes.whole and self._model.total > MANY:
            self._rest.start()
        self._model.take(changes)
        self._view.show_categories(self._model.categories())
        if self._view.filters().text:
            self._filter(self._view.filters())
        shown = self._view.details.attendee
        touched = changes.whole or shown in {row.id for row in changes.rows}
        if shown and touched:
            self._show_chosen(self._view.selected())

    def _filter(self, filters: Filters) -> None:
        if not filters.text:
            self._opened.lanes.reads.ask(_nothing, lambda _: None, self._not_read, latest="people")
            self._model.filter(filters)
            return
        job = partial(jobs.find, query=filters.text)
        self._read(job, partial(self._found, filters), latest="people")

    def _found(self, filters: Filters, found: Sequence[str]) -> None:
        self._model.filter(filters, found)

    # -- one person

    def _show_chosen(self, chosen: Sequence[str]) -> None:
        if len(chosen) != 1:
            self._wanted = ""
            self._view.details.show_nobody(len(chosen))
            return
        self._wanted = chosen[0]
        job = partial(_details, attendee=chosen[0])
        self._read(job, partial(self._show_details, chosen[0]), latest="people-details")

    def _show_details(self, attendee: str, found: Details | None) -> None:
        if attendee != self._wanted:
            return
        if found is None:  # erased or merged at another desk meanwhile
            self._view.details.show_nobody()
        else:
            self._view.details.show_person(found)

    def _act(self, action: Action, attendee: str) -> None:
        details = self._view.details.shown
        if details is None or details.attendee.id != attendee:
            return
        view = self._view
        match action:
            case Action.CORRECT:
                view.correct.ask(details.attendee, self._choices)
                view.open_page(view.correct)
            case Action.REPLACE:
                view.replace.ask(details.attendee)
                view.open_page(view.replace)
            case Action.ERASE:
                view.erase.ask(details.attendee)
                view.open_page(view.erase)
            case Action.RESTORE:
                job = partial(
                    corrections.edit,
                    attendee=attendee,
                    changes={"status": "confirmed"},
                    at=self._opened.clock(),
                )
                said = self.tr("{name} is registered again.")
                self._write(job, lambda one: self._done(said.format(name=one.name)))
            case _:
                raise ValueError(action)

    def _done(self, text: str) -> None:
        """Something was written: say it, leave the page, bring the list up to date."""
        self._view.close_page()
        self._view.say(text)
        self._catch_up()

    def _correct(self, attendee: str, changes: Mapping[str, str]) -> None:
        if not changes:
            self._view.close_page()
            return
        job = partial(corrections.edit, attendee=attendee, changes=changes, at=self._opened.clock())
        self._write(job, self._corrected, self._view.correct)

    def _corrected(self, attendee: Attendee) -> None:
        self._done(self.tr("{name} was corrected.").format(name=attendee.name))

    def _replace(self, attendee: str, given: Mapping[str, str], reason: str) -> None:
        job = partial(
            corrections.replace_person,
            attendee=attendee,
            given=given,
            reason=reason,
            at=self._opened.clock(),
        )
        said = self.tr("Replaced. Print the new badge before they come in.")
        self._write(job, lambda _fact: self._done(said), self._view.replace)

    def _erase(self, attendee: str, reason: str) -> None:
        job = partial(corrections.erase, attendee=attendee, reason=reason, at=self._opened.clock())
        said = self.tr("Everything about this person was erased.")
        self._write(job, lambda _: self._done(said), self._view.erase, long=True)

    def _decide(self, attendee: str, field: str, keep_desk: bool) -> None:
        job = partial(
            corrections.resolve_conflict,
            attendee=attendee,
            field=field,
            keep_desk=keep_desk,
            at=self._opened.clock(),
        )
        self._write(job, lambda _: self._done(self.tr("The conflict is decided.")))

    def _undo(self, fact: str) -> None:
        job = partial(corrections.undo, fact_id=fact, at=self._opened.clock())
        self._write(job, lambda _: self._done(self.tr("Taken back.")))

    def _register(self, attendee: str, session: str, add: bool) -> None:
        job = partial(
            jobs.register, attendee=attendee, session=session, add=add, at=self._opened.clock()
        )
        self._write(job, self._registered)

    def _registered(self, made: Registered | None) -> None:
        if made is None:
            self._done(self.tr("Taken out of the session."))
            return
        self._done(self.tr("Registered for {session}.").format(session=made.session.title))
        told = []
        if made.over:
            told.append(self.tr("%n more than it has places for.", "", made.over))
        if made.clashes:
            others = ", ".join(other.title for other in made.clashes)
            told.append(self.tr("At the same time: {others}.").format(others=others))
        self._view.details.registering.say(" ".join(told))

    # -- several people

    def _cancel(self, attendees: Sequence[str]) -> None:
        job = partial(jobs.cancel, attendees=list(attendees), at=self._opened.clock())
        self._write(job, self._cancelled, long=len(attendees) > 1)

    def _cancelled(self, count: int) -> None:
        self._done(self.tr("%n registration(s) cancelled.", "", count))

    def _ask_merge(self, chosen: Sequence[str]) -> None:
        self._read(partial(merge_page.sides, attendees=chosen), self._show_merge)

    def _show_merge(self, pair: tuple[Side, Side]) -> None:
        self._view.merge.ask(pair, self._opened.clock())
        self._view.open_page(self._view.merge)

    def _merge(self, stays: str, goes: str) -> None:
        job = partial(corrections.merge_people, stays=stays, goes=goes, at=self._opened.clock())
        said = self.tr("Merged. The history of the person can part them again.")
        self._write(job, lambda _fact: self._done(said), self._view.merge)

    # -- badges

    def _ask_badges(self, chosen: Sequence[str]) -> None:
        self._view.badges.ask(chosen, self._model.categories())
        self._view.open_page(self._view.badges)

    def _print(self, order: BadgeOrder) -> None:
        lane = self._opened.lanes.bulk
        work = LongWork(lane.stopping, self)
        self._view.badges.show_work(work)
        job = partial(jobs.print_badges, order=order, work=work, at=self._opened.clock())
        lane.ask(job, self._printed, self._not_printed)

    def _printed(self, report: BadgeReport) -> None:
        self._view.badges.show_report(report)
        if report.out is None:
            self._opened.wake_printer()
        self._catch_up()

    def _not_printed(self, error: CheckinError) -> None:
        self._view.badges.show_stopped(messages.of_error(error))


def _nothing(_store: Store) -> None:
    """Overtakes a search that is still waiting."""


def _details(store: Store, *, attendee: str) -> Details | None:
    """The details, or None for somebody who is not there any more."""
    if store.attendee(store.root(attendee)) is None:
        return None
    return jobs.details(store, attendee)
