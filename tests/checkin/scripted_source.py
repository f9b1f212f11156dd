"""A source without a network: it says what a test wrote down, and keeps what it is told."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from checkin import accounts
from checkin.accounts import Account
from checkin.model import to_ms
from checkin.roster import Row
from checkin.sources.base import Codes, Design, Doing, Ending, Happened, Outcome, Page, SeenPass
from checkin.sources.catalogue import Catalogue, ListOf, Product
from checkin.sources.mapping import Mapped
from checkin.store import Store
from tests.checkin.people import NINE, TEN

NAME = "pretix:org/ev"
DOOR = f"{NAME}:1"
WHOLE = Catalogue(
    name="Event",
    timezone="Europe/Brussels",
    products=(Product(id=1, name="Participant"), Product(id=2, name="Speaker")),
    lists=(ListOf(id=1, name="Door", re_entry=True), ListOf(id=2, name="Hall", re_entry=True)),
)


@dataclass
class Scripted:
    """People come in pages of `size`, each read as `row` reads them; `tell` ends as `ends` says."""

    row: Callable[[Mapped, int], Row]
    numbers: list[int]
    size: int = 2
    made_of: Catalogue = WHOLE
    meanwhile: Callable[[int], None] = lambda page: None
    ends: Callable[[Happened], Outcome] = lambda happened: Outcome(Ending.ACCEPTED)
    told: list[Happened] = field(default_factory=list)
    asked: list[tuple[str, str]] = field(default_factory=list)
    seen: dict[str, tuple[SeenPass, ...]] = field(default_factory=dict)
    generated: datetime = TEN
    hears: frozenset[Doing] = frozenset(Doing)
    requests: int = 0

    def introduce(self, label: str) -> int | None:
        return None

    def catalogue(self) -> Catalogue:
        return self.made_of

    def designs(self) -> tuple[Design, ...]:
        return ()

    def people(self, mapped: Mapped, *, since: str = "", position: str = "") -> Page:
        self.asked.append((since, position))
        start = int(position or 0)
        wanted = [] if since else self.numbers
        rows = tuple(self.row(mapped, n) for n in wanted[start : start + self.size])
        done = start + len(rows)
        self.meanwhile(start // self.size + 1)
        return Page(
            rows=rows,
            seen={row.source_id: self.seen.get(row.source_id, ()) for row in rows},
            generated=to_ms(self.generated) + len(self.asked),
            cursor="cursor",
            position=str(done) if done < len(wanted) else "",
            total=len(wanted),
            done=done,
        )

    def codes(self, since: tuple[str, str] = ("", "")) -> tuple[Codes, Codes]:
        return Codes((), ""), Codes((), "")

    def tell(self, happened: Happened) -> Outcome:
        self.told.append(happened)
        return self.ends(happened)

    def close(self) -> None:
        """Nothing is open."""


def account(store: Store) -> Account:
    """The event, connected with a source of the kind pretix, whose catalogue is `WHOLE`."""
    said = {
        "name": NAME,
        "kind": "pretix",
        "url": "https://x.org",
        "organiser": "org",
        "event": "ev",
        "mapping": {},
        "removed": 0,
    }
    with store.writing() as writer:
        writer.append("source", said, at=NINE)
    one = accounts.account(store, NAME)
    accounts.take_catalogue(store, one, WHOLE, at=NINE)
    return one
