"""Badges printed before the doors open, and where each lies: "tray B, 214".

The evening before, all of them, by the alphabet or category by category; in the morning only those
whose badge would look different by now. Whoever hands badges out finds them by tray and number, so
a badge that is printed again keeps its place.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from threading import Event
from typing import Final

from checkin import badge, desk, fleet, routing, templates
from checkin.errors import BadgeHeld, NoBadgeLeft, NoTemplateFits
from checkin.layout import content_hash
from checkin.model import Attendee, PrintJob, Status
from checkin.search import fold
from checkin.store import Store
from checkin.store.writer import Writer
from checkin.template import Template
from checkin.words import Detail

#: Badges in a tray, if nobody says otherwise.
TRAY: Final = 150

Progress = Callable[[int, int], None]


class Order(StrEnum):
    """In which order badges are printed and laid into trays."""

    NAME = "name"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a badge lies: the tray's letters and its number, which runs on from tray to tray."""

    tray: str
    number: int

    def __str__(self) -> str:
        return f"{self.tray}, {self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Queued:
    """What `queue` did: jobs in the order in which they are printed, and those without one.

    `refused` are (attendee id, sentences); `unchanged` hold a badge that looks as it would now.
    """

    jobs: tuple[str, ...] = ()
    unchanged: int = 0
    refused: tuple[tuple[str, tuple[Detail, ...]], ...] = ()


def queue(
    store: Store,
    to: str,
    *,
    category: str = "",
    chosen: Collection[str] | None = None,
    changed: bool = False,
    order: Order = Order.NAME,
    tray: int = 0,
    template: str = "",
    at: datetime,
    actor: str = "",
    progress: Progress | None = None,
) -> Queued:
    """Queue the badges of many people, without waiting for any of them.

    Args:
        to: A printer, a pool, or an address.
        category: Only of this category.
        chosen: Ids, in their order; None: everybody who is not cancelled.
        changed: Only those without a badge, or whose badge would look different now.
        tray: Badges to a tray; 0: they are not laid into trays.
        progress: Told (people done, people in all).

    Raises:
        NotKnown, UnknownPrinter, BadPrinterAddress: There is no such printer or template.
        NoTemplateFits: As it says.
    """
    forms = _forms(store, to, template)
    people = _in_order(store, chosen, category, order)
    run = _Run(
        store=store,
        to=to,
        template=template,
        reason=desk.LOOKS_DIFFERENT if changed else desk.WITH_OTHERS,
        places=_Places(store, tray, order) if tray else None,
        actor=actor,
    )
    jobs: list[str] = []
    refused: list[tuple[str, tuple[Detail, ...]]] = []
    unchanged = 0
    for done, attendee in enumerate(people):
        if changed and _looks_the_same(store, attendee, forms):
            unchanged += 1
        else:
            try:
                # A millisecond apart: badges leave in the order of their times.
                later = at + timedelta(milliseconds=len(jobs))
                job = run.order(attendee, at=later)
            except (NoBadgeLeft, BadgeHeld) as error:
                refused.append((attendee.id, (error.detail,)))
            else:
                jobs.append(job)
        if progress is not None:
            progress(done + 1, len(people))
    return Queued(jobs=tuple(jobs), unchanged=unchanged, refused=tuple(refused))


def place_of(store: Store, attendee_id: str) -> Place | None:
    """Where the pre-printed badge of a person lies; None if it was not laid anywhere."""
    for fact in store.facts(attendee_id, kinds=("tray",), newest_first=True, limit=1):
        if fact.payload is not None:
            return Place(str(fact.payload["tray"]), int(str(fact.payload["number"])))
    return None


def _forms(store: Store, to: str, template: str) -> list[Template]:
    """The templates that these badges may have, by which printer they come from."""
    forms, there = list[Template](), templates.of(store)
    for name in [one.name for one in fleet.pool(store, to)] or [to]:
        with closing(fleet.opened(store, name, Event())) as printer:
            paper = printer.paper()
        known = fleet.find(store, name)
        form = fleet.template_on(there, paper, template, known.template if known else "")
        if form is None:
            raise NoTemplateFits(paper=fleet.described(paper))
        if form not in forms:
            forms.append(form)
    return forms


def _looks_the_same(store: Store, attendee: Attendee, forms: Sequence[Template]) -> bool:
    """Whether the badge that somebody holds looks as it would now on one of *forms*."""
    jobs: Sequence[PrintJob] = store.person(attendee.id).jobs
    held = badge.newest_out(list(jobs), attendee)
    if held is None or not held.content:
        return False
    where = badge.setting(store)
    plain = replace(where, colours={})
    for form in forms:
        setting = plain if form.mono else where
        if held.content == content_hash(form, badge.content_of(attendee, setting)):
            return True
        if held.content == badge.laid_out(attendee, setting, form)[1]:
            return True  # set with the name in Latin letters
    return False


def _in_order(
    store: Store, chosen: Collection[str] | None, category: str, order: Order
) -> list[Attendee]:
    if chosen is not None:
        return store.attendees(list(dict.fromkeys(store.root(one) for one in chosen)))
    people = [
        one
        for one in store.iter_attendees()
        if one.status is not Status.CANCELLED and (not category or one.category == category)
    ]
    return sorted(people, key=lambda one: (*_first(one, order), *_by_name(one), one.id))


def _first(one: Attendee, order: Order) -> tuple[str, ...]:
    return (fold(one.category),) if order is Order.CATEGORY else ()


def _by_name(one: Attendee) -> tuple[str, str]:
    """As a person looks somebody up: by family name, else by what stands on the badge."""
    return fold(one.family_name or one.name), fold(one.given_name)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """One run: where the badges go, and what is written with each of them."""

    store: Store
    to: str
    template: str
    reason: str
    places: "_Places | None"
    actor: str

    def order(self, attendee: Attendee, *, at: datetime) -> str:
        """Queue one badge and give it its place, both or neither; returns the job."""
        store = self.store
        device = routing.chosen(store, self.to, attendee, desk=store.label, at=at)
        with store.writing() as writer:
            job = desk.order_badge(
                writer,
                attendee.id,
                printer=device,
                template=self.template,
                reason=self.reason,
                station=store.station,
                at=at,
                actor=self.actor,
            )
            if self.places is not None:
                self.places.lay(writer, attendee, job, at=at, actor=self.actor)
        return job


class _Places:
    """Deals places out; whoever has one keeps it."""

    def __init__(self, store: Store, size: int, order: Order) -> None:
        self._store = store
        self._size = size
        self._order = order
        laid = list(_all(store))
        last = max(laid, key=_of_number, default=None)
        self._number = last.number if last else 0
        self._tray = _index(last.tray) if last else -1
        self._in_tray = len({one for one in laid if last and one.tray == last.tray})
        self._category: str | None = None

    def lay(
        self, writer: Writer, attendee: Attendee, job: str, *, at: datetime, actor: str
    ) -> None:
        place = place_of(self._store, attendee.id) or self._next(attendee)
        payload = {"job": job, "tray": place.tray, "number": place.number}
        writer.append("tray", payload, at=at, attendee=attendee.id, actor=actor)

    def _next(self, attendee: Attendee) -> Place:
        new = self._order is Order.CATEGORY and attendee.category != self._category
        if self._tray < 0 or new or self._in_tray >= self._size:
            self._tray, self._in_tray = self._tray + 1, 0
        self._category = attendee.category
        self._number += 1
        self._in_tray += 1
        return Place(_letters(self._tray), self._number)


def _all(store: Store) -> Iterator[Place]:
    for fact in store.facts(kinds=("tray",)):
        if fact.payload is not None:
            yield Place(str(fact.payload["tray"]), int(str(fact.payload["number"])))


def _of_number(place: Place) -> int:
    return place.number


def _letters(index: int) -> str:
    """A, B, … Z, AA, AB…"""
    letters = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def _index(letters: str) -> int:
    index = 0
    for letter in letters:
        index = index * 26 + ord(letter) - ord("A") + 1
    return index - 1
