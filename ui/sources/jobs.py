"""What the page of sources asks and orders; run in the lanes, which load the network's parts."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from checkin.errors import CheckinError
from checkin.store import Store
from checkin.words import Detail
from ui.long_work import LongWork

if TYPE_CHECKING:
    from checkin.admissions import Twice


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How one source stands. `age_s` is None before it was ever taken whole."""

    name: str
    kind: str
    url: str
    age_s: float | None
    later: int
    refused: int
    trouble: Detail | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What somebody typed to connect a source. `handover` is what the organiser's code says."""

    kind: str
    url: str = ""
    token: str = ""
    handover: str = ""
    event: str = ""
    organiser: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Connected:
    """How connecting ended. `in_a_file`: the key lies in a file for want of a keyring; `series`:
    the event has several dates, and the desk is for all of them."""

    name: str
    in_a_file: bool = False
    series: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """What becomes of one thing of a source: its key there, its name, what it is here.

    `words` is the target as people read it; `choices` are (target, words) of what it may become.
    """

    key: str
    name: str
    target: str
    given: bool
    words: str = ""
    choices: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class BadgeTaken:
    """What became of one badge design: `problem` where it cannot be used at all."""

    title: str
    new: bool
    missed: int
    problem: CheckinError | None = None


@dataclass(frozen=True, slots=True)
class Turned:
    """One thing that was not accepted, or not yet; `who` is a name or a ticket."""

    at: datetime | None
    what: str
    who: str
    state: str
    words: str


def standings(store: Store, at: datetime) -> list[Standing]:
    from checkin import accounts, push, syncer
    from checkin.store import outbox

    return [
        Standing(
            name=one.name,
            kind=one.kind,
            url=one.url,
            age_s=syncer.age_s(store, one.name, at=at),
            later=outbox.waiting(store, one.name),
            refused=outbox.counts(store, one.name)[push.REFUSED],
            trouble=accounts.state(store, one.name).said,
        )
        for one in accounts.accounts(store)
    ]


def connect(
    store: Store, wanted: Wanted, work: LongWork, *, data_dir: Path, at: datetime
) -> Connected:
    """Connect a source.

    Raises:
        SourceTrouble, BadSourceAddress, BadField, SourceNotPaired, WhichEvent: Nothing was added.
    """
    from checkin import accounts
    from checkin.secrets_store import Place, Secrets
    from checkin.sources.pretix.client import read_handover

    work.progress(0, 0)
    url, token = wanted.url, wanted.token
    if wanted.handover:
        url, token = read_handover(wanted.handover)
    one, place = accounts.connect(
        store,
        Secrets(data_dir),
        wanted.kind,
        url=url,
        token=token,
        organiser=wanted.organiser,
        event=wanted.event,
        at=at,
    )
    words = accounts.mapped(store, one)
    return Connected(
        name=one.name,
        in_a_file=place is Place.FILE,
        series=bool(words.catalogue.dates) and not words.date,
    )


def remove(store: Store, name: str, *, data_dir: Path, at: datetime) -> None:
    """Disconnect a source.

    Raises:
        NotKnown: There is none of that name.
        SourceTrouble: The server could not be told; here it is removed all the same.
    """
    from checkin import accounts
    from checkin.secrets_store import Secrets

    accounts.remove(store, Secrets(data_dir), name, at=at)


def roll(store: Store, name: str, *, data_dir: Path) -> None:
    """Trade this computer's key for a new one.

    Raises:
        NotKnown, SourceNotPaired, KeyringShut, SourceTrouble: The old one still holds.
    """
    from checkin import accounts
    from checkin.secrets_store import Secrets

    accounts.roll(Secrets(data_dir), accounts.account(store, name))


def take_badges(store: Store, name: str, *, data_dir: Path, at: datetime) -> list[BadgeTaken]:
    """Take the badge designs of a source into the templates of the event.

    Raises:
        NotKnown, SourceNotPaired, SourceTrouble: They could not be fetched.
    """
    from checkin import accounts, badge_designs
    from checkin.secrets_store import Secrets

    found = badge_designs.take(store, Secrets(data_dir), accounts.account(store, name), at=at)
    return [BadgeTaken(one.title, one.new, len(one.missed), one.fault) for one in found]


def rules(store: Store, name: str) -> list[Rule]:
    from checkin import accounts
    from checkin.sources import mapping

    words = accounts.mapped(store, accounts.account(store, name))
    return [
        Rule(
            key=line.key,
            name=line.name,
            target=line.target,
            given=line.given,
            words=mapping.target_words(words, line.target),
            choices=tuple(
                (target, mapping.target_words(words, target))
                for target in mapping.choices(words, line.key)
            ),
        )
        for line in words.lines()
    ]


def set_rule(store: Store, name: str, key: str, target: str, *, at: datetime) -> list[Rule]:
    """Say what becomes of *key*; "" takes back what was said. The rules as they are then.

    Raises:
        NotKnown, BadField: It cannot become that.
    """
    from checkin import accounts

    accounts.set_line(store, name, key, target, at=at)
    return rules(store, name)


def turned(store: Store, name: str) -> list[Turned]:
    from checkin import push

    return [
        Turned(
            datetime.fromisoformat(row["at_utc"]) if row["at_utc"] else None,
            row["what"],
            " ".join(filter(None, (row["given_name"], row["family_name"]))) or row["ticket"][:40],
            row["state"],
            row["words"],
        )
        for row in push.refused_rows(store, name)
    ]


def doubles(store: Store) -> "list[Twice]":
    """Who was let in twice, the latest first."""
    from checkin import admissions

    return admissions.twice(store)


def try_now(store: Store, name: str) -> None:
    """Let what waits be tried at once."""
    from checkin import push

    push.try_now(store, name)


def write_turned(store: Store, name: str, path: Path) -> int:
    """Write what was not accepted to a CSV file; how many rows.

    Raises:
        ListUnreadable: The file cannot be written.
    """
    from checkin import push
    from checkin.sources import files

    rows = list(push.refused_rows(store, name))
    header = list(push.REFUSED_COLUMNS)
    files.write_rows(path, header, [[row[k] for k in header] for row in rows], delimiter=",")
    return len(rows)
