"""Keeping in step with a real pretix: verdict, download and upload beside the bare requests.

The server is the one that the tests use, on this machine; where it is absent there is one line that
says so. The baseline makes the same requests with httpx and reads the JSON, nothing else.
"""

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from urllib.parse import urlencode

import httpx

from benchmarks.line import Line, Result, Skipped, peak_memory_mb, percentile
from checkin import accounts, desk, events, ids, pull, push, syncer
from checkin.accounts import Account
from checkin.model import Ticket
from checkin.pull import Pulled
from checkin.push import Pushed
from checkin.secrets_store import Secrets
from checkin.sources.base import Source
from checkin.sources.kinds import Key
from checkin.sources.pretix.client import Client, order_params
from checkin.store import Store, outbox
from tests.checkin import pretix_peer
from tests.checkin.pretix_peer import Peer

_REDEEMS = 60
_PUSHED = 500
_BATCH = 10
_MANY = 5_000


def run() -> list[Result]:
    """Lines for a desk that is paired with a server of 700 orders, then one of 5,000."""
    if why := pretix_peer.absent():
        return [Skipped(name="keeping in step with pretix", why=why)]
    with tempfile.TemporaryDirectory() as name, pretix_peer.running(Path(name) / "peer") as peer:
        folder = Path(name)
        with _desk(peer, folder / "first", 4) as (store, one, source, client):
            lines: list[Result] = [_download(store, one, source, client, folder)]
            lines.append(_nothing_new(store, one, source, folder))
            lines.append(_verdict(store, client, peer.list_id("lounge")))
            lines.append(_upload(store, one, source, client, folder))
    return [*lines, _memory()]


def _now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def _desk(peer: Peer, folder: Path, device: int) -> Iterator[tuple[Store, Account, Source, Client]]:
    folder.mkdir()
    secrets = Secrets(folder / "data")
    with _event(folder) as store:
        token = peer.device_token(device)
        one, _ = accounts.connect(
            store, secrets, "pretix", url=peer.url, token=token, event="ecc2024", at=_now()
        )
        key = Key.of(secrets.get(one.secret))
        client = Client(peer.url, key.organiser, "ecc2024", key.token)
        with closing(accounts.opened(secrets, one)) as source, closing(client):
            yield store, one, source, client


def _took(job: Callable[[], object]) -> float:
    begun = time.perf_counter()
    job()
    return time.perf_counter() - begun


def _download(store: Store, one: Account, source: Source, client: Client, folder: Path) -> Line:
    """Everybody into a new file, and the same pages with nothing done to them; by turns."""
    paths = [f"{client.orders_path}?{urlencode(order_params(page))}" for page in range(1, 15)]
    ours, bare = [_took(lambda: _take(store, source, one))], [_took(lambda: _pages(client, paths))]
    for turn in range(2):
        place = folder / f"again-{turn}"
        place.mkdir()
        with _event(place) as fresh:
            accounts.take_catalogue(fresh, one, accounts.catalogue(store, one.name), at=_now())
            bare.append(_took(lambda: _pages(client, paths)))
            ours.append(_took(lambda fresh=fresh: _take(fresh, source, one)))  # type: ignore[misc]
    value, baseline = median(ours), median(bare)
    return Line(
        name="pull of 700 orders",
        value=value,
        unit="s",
        baseline=baseline,
        ratio=value / baseline,
        bar="≤ 1.15 ×",
        holds=value <= 1.15 * baseline,
    )


def _event(folder: Path) -> Store:
    return events.make(
        folder / "event.checkin",
        name="Benchmark",
        timezone="Europe/Brussels",
        data_dir=folder / "data",
        at=_now(),
    )


def _pages(client: Client, paths: Sequence[str]) -> None:
    """The same pages, asked for with bare httpx, and their JSON read."""
    with _bare(client) as bare:
        for path in paths:
            bare.get(path).raise_for_status().json()


def _bare(client: Client) -> httpx.Client:
    return httpx.Client(
        base_url=client.web.url, headers=client.headers, timeout=60, trust_env=False
    )


def _take(store: Store, source: Source, one: Account) -> None:
    pull.take_people(store, source, one, clock=_now, pulled=Pulled())


def _nothing_new(store: Store, one: Account, source: Source, folder: Path) -> Line:
    for _ in range(2):
        report = syncer.round_(store, source, one, data_dir=folder / "first" / "data")
    return Line(
        name="requests of a round with nothing new",
        value=report.requests,
        unit="",
        bar="≤ 3",
        holds=report.requests <= 3,
    )


def _plain(store: Store) -> list[Ticket]:
    return [
        person.tickets[0]
        for person in store.attendees()
        if person.category == "Participant" and person.status == "confirmed"
        if not person.blocked and person.valid_from is None
    ]


def _verdict(store: Store, client: Client, list_id: int) -> Line:
    """A scan at the desk, committed, and the server's answer to the same question, by turns."""
    point = next(p for p in store.checkpoints() if p.list_id == list_id)
    ours, theirs = [], []
    for ticket in _plain(store)[:_REDEEMS]:
        at = _now()
        body = {"secret": ticket.code, "lists": [list_id], "datetime": at.isoformat()}
        theirs.append(_took(lambda body=body: client.redeem(body)))  # type: ignore[misc]
        ours.append(
            _took(lambda t=ticket, at=at: desk.scan(store, t.code, checkpoint=point.key, at=at))  # type: ignore[misc]
        )
    value, baseline = percentile(ours, 0.5) * 1000, percentile(theirs, 0.5) * 1000
    return Line(
        name="verdict on a ticket p50",
        value=value,
        unit="ms",
        baseline=baseline,
        ratio=value / baseline,
        bar="≤ 1/20 × of the server's",
        holds=20 * value <= baseline,
    )


def _upload(store: Store, one: Account, source: Source, client: Client, folder: Path) -> Line:
    """Scans out of the outbox, and the same requests by hand, in batches by turns."""
    point = next(p for p in store.checkpoints() if p.name.startswith("Any time after doors"))
    tickets = _plain(store)
    stations = [store.station]
    push.fill(store, one, stations, at=_now())
    push.send(store, source, one, clock=_now, pushed=Pushed())
    ours = bare = 0.0
    for begin in range(0, _PUSHED, _BATCH):
        batch = [tickets[(begin + place) % len(tickets)] for place in range(_BATCH)]
        for ticket in batch:
            desk.scan(store, ticket.code, checkpoint=point.key, at=_now())
        ours += _took(lambda: _send(store, source, one, stations))
        bare += _took(lambda batch=batch: _redeem(client, batch, point.list_id))  # type: ignore[misc]
    return Line(
        name=f"push of {_PUSHED} scans",
        value=ours,
        unit="s",
        baseline=bare,
        ratio=ours / bare,
        bar="≤ 1.15 ×",
        holds=ours <= 1.15 * bare and outbox.waiting(store, one.name) == 0,
    )


def _send(store: Store, source: Source, one: Account, stations: list[str]) -> None:
    push.fill(store, one, stations, at=_now())
    push.send(store, source, one, clock=_now, pushed=Pushed())


def _redeem(client: Client, tickets: Sequence[Ticket], list_id: int) -> None:
    with _bare(client) as bare:
        for ticket in tickets:
            body = {
                "secret": ticket.code,
                "source_type": "barcode",
                "lists": [list_id],
                "type": "entry",
                "force": True,
                "nonce": ids.new_fact_id(0),
                "datetime": _now().isoformat(),
            }
            bare.post(client.redeem_path, json=body).raise_for_status().json()


# -- memory


def _memory() -> Line:
    """The most memory that a process needs to download 5,000 orders."""
    with (
        tempfile.TemporaryDirectory() as name,
        pretix_peer.running(Path(name) / "peer", orders=_MANY) as peer,
    ):
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.sync", peer.url, peer.device_token(4), name],
            capture_output=True,
            text=True,
            check=True,
        )
    said = json.loads(done.stdout.splitlines()[-1])
    return Line(
        name=f"memory for {said['people']:,} people of {_MANY:,} orders",
        value=said["megabytes"],
        unit="MB",
        bar="≤ 250 MB",
        holds=said["megabytes"] <= 250,
    )


def _child(url: str, token: str, name: str) -> None:
    folder = Path(name) / "desk"
    peer = Peer(folder, {"base_url": url, "devices": [{"initialization_token": token}]})
    with _desk(peer, folder, 0) as (store, one, source, _):
        _take(store, source, one)
        people = len(store.attendees())
    print(json.dumps({"people": people, "megabytes": peak_memory_mb()}))


if __name__ == "__main__":
    _child(*sys.argv[1:])
