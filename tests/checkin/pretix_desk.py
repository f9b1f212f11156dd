"""A desk that is connected with the real pretix of `pretix_peer`, and what its tests do with it."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from checkin import accounts, desk, pull, syncer
from checkin.accounts import Account
from checkin.desk import ScanResult
from checkin.model import Answer, Direction, Reason, Verdict
from checkin.pull import Pulled
from checkin.secrets_store import Secrets
from checkin.sources.base import Source
from checkin.sources.kinds import Key
from checkin.sources.pretix.client import Client
from checkin.store import Store, outbox
from checkin.syncer import Report
from tests.checkin.people import make_event
from tests.checkin.pretix_peer import Peer

SOURCE = "pretix:ecc/ecc2024"
MAIN = "Main entrance"


def now() -> datetime:
    return datetime.now(UTC)


@dataclass
class Desk:
    """A desk with the list of the server, a folder and a key of its own."""

    folder: Path
    store: Store
    one: Account
    secrets: Secrets

    def sync(self, **more: Any) -> Report:
        return syncer.once(
            self.store, self.secrets, self.one.name, data_dir=self.folder / "data", **more
        )

    def scan(self, code: str, where: str = MAIN, **more: Any) -> ScanResult:
        more.setdefault("at", now())
        return desk.scan(self.store, code, checkpoint=where, **more)

    def opened(self, answer_s: float | None = None) -> Source:
        return accounts.opened(self.secrets, self.one, answer_s=answer_s)

    def account(self) -> Account:
        """As it stands now: what was said of its products since is in it."""
        return accounts.account(self.store, self.one.name)

    def take_catalogue(self) -> None:
        with closing(self.opened()) as source:
            pull.take_catalogue(self.store, source, self.account(), at=now(), pulled=Pulled())

    def words(self) -> list[tuple[str, str, str]]:
        """(kind, state, words) of everything in the outbox."""
        return [(row.kind, row.state, row.words) for row in outbox.rows(self.store)]


@dataclass(frozen=True)
class Downloaded:
    """An event file with everybody in it, from which desks are copied, and how that went."""

    file: Path
    first: Report


def connect(
    store: Store,
    peer: Peer,
    folder: Path,
    *,
    url: str = "",
    token: str = "",
    event: str = "ecc2024",
    date: str = "",
) -> Desk:
    """Connect *store* with *peer* as a device that the server does not know yet."""
    secrets = Secrets(folder / "data")
    one, _ = accounts.connect(
        store,
        secrets,
        "pretix",
        url=url or peer.url,
        token=token or peer.mint_device(),
        event=event,
        date=date,
        at=now(),
    )
    return Desk(folder, store, one, secrets)


@contextmanager
def paired(peer: Peer, folder: Path, **more: Any) -> Iterator[Desk]:
    """A desk that is connected, and has nobody on its list yet."""
    folder.mkdir(parents=True, exist_ok=True)
    with make_event(folder) as store:
        yield connect(store, peer, folder, **more)


@contextmanager
def copied(downloaded: Downloaded, peer: Peer, folder: Path, **more: Any) -> Iterator[Desk]:
    """A desk of its own that has the list already, as from a stick: nobody is downloaded twice."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "event.checkin"
    shutil.copy(downloaded.file, path)
    with Store.open(path, data_dir=folder / "data", at=now(), label="Desk 1") as store:
        yield connect(store, peer, folder, **more)


def download(peer: Peer, folder: Path) -> Downloaded:
    """Take the whole list once."""
    with paired(peer, folder) as one:
        first = one.sync()
        one.store.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert first.age_s is not None, first.troubles
    return Downloaded(folder / "event.checkin", first)


def checkins(peer: Peer, *positions: int) -> list[dict[str, Any]]:
    """All the server has of these tickets, refused scans too, oldest first."""
    found = []
    path = "checkins/?page_size=50&ordering=datetime"
    while path:
        page = peer.event("GET", path)
        found += [one for one in page["results"] if one["position"] in positions]
        path = page["next"].partition("/ecc2024/")[2] if page["next"] else ""
    return found


#: The server's words for our reasons.
WORDS = {
    Reason.CANCELLED: "canceled",
    Reason.BLOCKED: "blocked",
    Reason.UNAPPROVED: "unapproved",
    Reason.NOT_YET_VALID: "invalid_time",
    Reason.EXPIRED: "invalid_time",
    Reason.NOT_ENTITLED: "product",
    Reason.UNPAID: "unpaid",
    Reason.RULES: "rules",
    Reason.INCOMPLETE: "incomplete",
    Reason.ALREADY_IN: "already_redeemed",
    Reason.AMBIGUOUS: "ambiguous",
    Reason.REVOKED: "revoked",
    Reason.UNKNOWN: "invalid",
    Reason.WRONG_EVENT: "invalid",
}


def word(verdict: Verdict) -> str:
    """Our verdict in the server's word."""
    admitted = verdict.answer is Answer.ADMIT
    return "ok" if admitted else WORDS.get(verdict.reason, verdict.reason)


def ask(
    one: Desk,
    name: str,
    code: str,
    at: datetime,
    *,
    direction: Direction = Direction.ENTRY,
    answers: Mapping[str, str] | None = None,
) -> str:
    """The server's own verdict on a scan at the list called *name*; it stores what it lets pass."""
    point = one.store.checkpoint(name)
    assert point is not None
    key = Key.of(one.secrets.get(one.one.secret))
    client = Client(one.one.url, key.organiser, one.one.event, key.token)
    with closing(client):
        said, answer = client.redeem(
            {
                "secret": code,
                "lists": [point.list_id],
                "type": direction.value,
                "datetime": at.isoformat(),
                "answers": dict(answers or {}),
            }
        )
    assert said is not None, answer.body
    return said.reason if said.status == "error" else said.status


def said_here(
    one: Desk, name: str, code: str, at: datetime, *, direction: Direction = Direction.ENTRY
) -> str:
    """Our verdict on the same, in the server's word."""
    return word(one.scan(code, name, at=at, direction=direction).verdict)


_USED: set[str] = set()


def ticket(one: Desk, category: str = "Participant") -> Any:
    """A plain ticket of its event that nobody used: its code and the position's id."""
    for person in one.store.attendees():
        if person.source != one.one.name:
            continue
        held = [t for t in person.tickets if not t.addon_to and not t.cancelled]
        plain = person.status == "confirmed" and not person.blocked and not person.valid_from
        new = held and held[0].code not in _USED and not one.store.person(person.id).passages
        if person.category == category and plain and new:
            _USED.add(held[0].code)
            return {"secret": held[0].code, "position": held[0].number}
    raise AssertionError("no ticket is left")
