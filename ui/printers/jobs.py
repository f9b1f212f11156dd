"""What the page of printers asks and orders; run in the lanes, which load the heavy parts."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from checkin.store import Store
from ui.long_work import LongWork

if TYPE_CHECKING:
    from checkin.routing import Readiness
    from checkin.tending import About

#: So long is listened for printers that announce themselves, in seconds.
LISTEN_S = 3.0


@dataclass(frozen=True, slots=True)
class Row:
    """One printer of the event as a line of the page."""

    about: "About"
    readiness: "Readiness | None"


@dataclass(frozen=True, slots=True)
class Offer:
    """A printer that was found and is not of the event yet."""

    name: str
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What somebody typed to add a printer, or to change the one of that name."""

    name: str
    url: str
    template: str = ""
    pool: str = ""
    categories: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()
    roll: int = 0


@dataclass(frozen=True, slots=True)
class Told:
    """How a question to a printer ended: well or not, and in whose words."""

    well: bool
    words: str


def rows(store: Store, at: datetime) -> list[Row]:
    from checkin import fleet, routing, tending

    return [
        Row(tending.about(store, one, now=at), routing.readiness(store, one.name, now=at))
        for one in fleet.printers(store)
    ]


def template_names(store: Store) -> list[str]:
    from checkin import templates

    return sorted(templates.of(store).usable)


def discover(work: LongWork) -> list[Offer]:
    """Printers that this computer knows, and those that announce themselves.

    Raises:
        CheckinError: The computer's own list of printers cannot be read.
    """
    from checkin.printers import urls

    work.progress(0, 0)
    return [Offer(one.name, one.url) for one in urls.discover(listen_s=LISTEN_S)]


def add(store: Store, wanted: Wanted, at: datetime) -> str:
    """Add a printer: the template it prints.

    Raises:
        CheckinError: Its name, address or template cannot be; nothing was changed.
    """
    from checkin import fleet, rolls
    from checkin.fleet import KnownPrinter

    printer = KnownPrinter(
        name=wanted.name,
        url=wanted.url,
        template=wanted.template,
        pool=wanted.pool,
        categories=wanted.categories,
        desks=wanted.desks,
        roll=wanted.roll,
    )
    added = fleet.add(store, printer, at=at)
    if wanted.roll and rolls.left(store, added.name, now=at) is None:
        rolls.load(store, added.name, at=at)
    return added.template


def remove(store: Store, name: str, at: datetime) -> int:
    """Take a printer off the event: how many badges went to its pool.

    Raises:
        NotKnown: There is none of that name.
    """
    from checkin import routing

    return routing.retire(store, name, at=at)


def new_roll(store: Store, name: str, at: datetime) -> int:
    """A roll of labels was put in: how many are on it.

    Raises:
        CheckinError: Its labels are not counted, or there is no such printer.
    """
    from checkin import rolls

    rolls.load(store, name, at=at)
    found = rolls.left(store, name, now=at)
    return found.left if found else 0


def check(store: Store, name: str, data_dir: Path, at: datetime) -> Told:
    """Ask a printer how it is.

    Raises:
        CheckinError: It cannot be addressed.
    """
    from checkin import tending

    found = tending.check(store, name, data_dir=data_dir, at=at)
    return Told(found.ready, found.detail)


def test_page(store: Store, name: str, data_dir: Path) -> Told:
    """Print a test page, and wait for what becomes of it.

    Raises:
        CheckinError: It cannot be addressed.
    """
    from checkin import tending
    from checkin.printers.base import Result

    _, outcome = tending.print_test_page(store, name, data_dir=data_dir)
    return Told(outcome.result in (Result.PRINTED, Result.ACCEPTED), outcome.detail)
