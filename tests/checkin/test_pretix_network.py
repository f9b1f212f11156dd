"""The connector, a real pretix server, and a network that fails between them in every way."""

import re
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from checkin import push, syncer
from checkin.model import Answer, Reason
from checkin.store import Store, outbox
from checkin.syncer import Report
from tests import proof_sizes
from tests.checkin import faulty_proxy
from tests.checkin.faulty_proxy import Proxy
from tests.checkin.pretix_desk import (
    SOURCE,
    Desk,
    Downloaded,
    checkins,
    copied,
    now,
    paired,
    ticket,
)
from tests.checkin.pretix_peer import Peer


@pytest.fixture(scope="module")
def proxy(peer: Peer) -> Iterator[Proxy]:
    with faulty_proxy.before(peer.url) as started:
        yield started


@pytest.fixture(scope="module")
def desk_behind(
    peer: Peer, proxy: Proxy, downloaded: Downloaded, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    proxy.fail("")
    folder = tmp_path_factory.mktemp("desk") / "behind"
    with copied(downloaded, peer, folder, url=proxy.url) as one:
        yield one


@pytest.fixture
def behind(desk_behind: Desk, proxy: Proxy) -> Desk:
    """A desk whose network fails as the proxy is told."""
    proxy.fail("")
    push.try_now(desk_behind.store, SOURCE)
    assert not desk_behind.sync().pushed.later
    return desk_behind


def test_a_download_goes_on_at_the_page_where_it_broke_off(
    peer: Peer, proxy: Proxy, tmp_path: Path
) -> None:
    proxy.fail("")
    with paired(peer, tmp_path / "cut", url=proxy.url) as one:
        known = 0
        for page in (2, 8, 14):
            cut = f"page={page}&"
            proxy.fail("torn", lambda _, path, cut=cut: cut in path)  # type: ignore[misc]
            broken = one.sync()
            assert broken.age_s is None
            assert len(one.store.attendees()) == known + broken.pulled.new > known
            known += broken.pulled.new
        proxy.fail("")
        proxy.seen.clear()
        assert one.sync().age_s is not None
        asked = [path for _, path in proxy.seen if "/orders/" in path]
        pages = [int(part) for path in asked for part in re.findall(r"[?&]page=(\d+)", path)]
        assert len(pages) == len(asked)
        assert min(pages) == 14
        assert len(one.store.attendees()) >= peer.said["main_positions"]
        assert one.store.verify().problems == ()


def test_what_the_desk_scanned_stays_counted_when_the_server_knows_less(
    peer: Peer, behind: Desk, proxy: Proxy
) -> None:
    found = ticket(behind)
    behind.scan(found["secret"])
    proxy.fail("fault", lambda method, _: method == "POST")
    peer.event("PATCH", f"orderpositions/{found['position']}/", {"company": "Elsewhere Ltd"})
    report = behind.sync()
    assert (report.pulled.changed, report.pushed.later) == (1, 1)
    assert behind.scan(found["secret"]).verdict.reason is Reason.ALREADY_IN
    proxy.fail("")
    push.try_now(behind.store, SOURCE)
    assert behind.sync().pushed.later == 0


def is_push(method: str, path: str) -> bool:
    return method == "POST"


@pytest.mark.parametrize(
    ("fault", "said"),
    [
        ("portal", "web page came back"),
        ("portal404", "web page came back"),
        ("redirect", "another address"),
        ("forbidden", "does not let this desk"),
        ("fault", "fault of its own"),
        ("busy", "asks to wait"),
        ("revoked", "no longer knows this desk"),
        ("deleted", "Invalid pk"),
        ("torn", "broke off"),
        ("nonsense", "broke off"),
        ("otherwise", "[]"),
        ("slow", "did not answer within"),
        ("mute", "did not answer within"),
        ("after", "broke off"),
    ],
)
def test_whatever_the_network_does_nothing_is_lost_and_the_list_still_comes(
    peer: Peer, behind: Desk, proxy: Proxy, fault: str, said: str
) -> None:
    found = ticket(behind, "Speaker")
    one = behind.scan(found["secret"], "Lunch (once a day)", at=now())
    other = ticket(behind, "Speaker") if fault in ("torn", "fault") else None
    if other:
        behind.scan(other["secret"], "Lunch (once a day)", at=now())
    proxy.fail(fault, is_push)
    # A busy machine must not look like a slow server to those that are not about one.
    answer_s = 1.5 if fault in ("slow", "mute") else None
    with closing(behind.opened(answer_s)) as source:
        report = syncer.round_(
            behind.store, source, behind.account(), data_dir=behind.folder / "data"
        )
        assert report.pushed.later == (2 if other else 1)
        assert report.pushed.accepted == 0
        everywhere = fault in ("portal", "portal404", "redirect", "busy", "revoked")
        shown = " ".join([*report.troubles, *(words for _, _, words in behind.words())])
        assert said in shown or fault == "otherwise"
        assert report.pulled.complete is not everywhere
        proxy.fail("")
        proxy.release.set()
        proxy.release.clear()
        push.try_now(behind.store, SOURCE)
        again = behind.sync()
        assert (again.pushed.accepted, again.pushed.later) == (2 if other else 1, 0)
        assert again.pulled.complete
    (stored,) = checkins(peer, found["position"])
    assert stored["successful"]
    assert one.scan in {row.fact for row in outbox.rows(behind.store, SOURCE, ["accepted"])}


@pytest.mark.long
def test_the_server_is_killed_again_and_again_and_no_scan_is_lost_or_doubled(
    peer: Peer, desk_of_all: Desk
) -> None:
    shared = desk_of_all
    shared.sync()
    sent = []
    for _ in range(60):
        found = ticket(shared)
        result = shared.scan(found["secret"], "Matchmaking lounge (three entries)")
        assert result.verdict.answer is Answer.ADMIT
        sent.append(found["position"])
    stop, wake = threading.Event(), threading.Event()
    done = threading.Event()
    reports: list[Report] = []

    def tell(report: Report) -> None:
        reports.append(report)
        if report.pushed.later == 0 and not report.troubles:
            done.set()

    @contextmanager
    def opener() -> Iterator[Store]:
        with Store.open(shared.store.path, data_dir=shared.folder / "data", at=now()) as store:
            yield store

    def host() -> None:
        syncer.run(
            opener,
            SOURCE,
            stop,
            wake,
            secrets=shared.secrets,
            data_dir=shared.folder / "data",
            every_s=0.2,
            report=tell,
        )

    thread = threading.Thread(target=host)
    thread.start()
    try:
        for _ in range(proof_sizes.OUTAGES):
            peer.kill()
            peer.start()
            push.try_now(shared.store, SOURCE)
            wake.set()
            done.wait(0.5)
        push.try_now(shared.store, SOURCE)
        wake.set()
        assert done.wait(60)
    finally:
        stop.set()
        wake.set()
        thread.join(10)
    stored = checkins(peer, *sent)
    assert sorted(one["position"] for one in stored) == sorted(sent)
    assert all(one["successful"] for one in stored)
    assert shared.store.verify().problems == ()


def test_what_changes_while_the_list_comes_is_neither_skipped_nor_lost(
    peer: Peer, desk_of_all: Desk, tmp_path: Path
) -> None:
    """By the time of its change an order would move to the end, and another one out of the page."""
    found = ticket(desk_of_all)
    touched: list[int] = []

    def meanwhile(done: int, _total: int) -> None:
        touched.append(done)
        if len(touched) == 2:
            change = {"company": "Moved in between Ltd"}
            peer.event("PATCH", f"orderpositions/{found['position']}/", change)

    with paired(peer, tmp_path / "meanwhile") as one:
        first = one.sync(progress=meanwhile)
        assert first.age_s is not None
        orders = peer.event("GET", "orders/?page_size=1")["count"]
        held = {t.key.rpartition("-")[0] for p in one.store.attendees() for t in p.tickets}
        assert len(held) == orders
        one.sync()
        (person,) = one.store.by_code(found["secret"])
        assert person.organisation == "Moved in between Ltd"
        again = one.sync()
        assert (again.pulled.complete, again.pulled.changed) == (True, 0)
