"""The connector against a real pretix server: connecting, down, up, apart and together again."""

import re
import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from checkin import accounts, admissions, corrections, desk, pull, push, syncer
from checkin.accounts import Account
from checkin.desk import ScanResult
from checkin.errors import NotKnown
from checkin.model import Answer, Direction, Reason
from checkin.pull import Pulled
from checkin.secrets_store import Secrets
from checkin.sources.base import Source
from checkin.sources.kinds import Key
from checkin.sources.pretix import client as pretix_client
from checkin.sources.pretix.client import Client
from checkin.sources.trouble import (
    PairingRefused,
    SourceBusyHere,
    SourceNotPaired,
    SourceRevoked,
)
from checkin.store import Store, outbox
from checkin.syncer import Report
from tests import proof_sizes
from tests.checkin import faulty_proxy, pretix_peer
from tests.checkin.faulty_proxy import Proxy
from tests.checkin.people import make_event
from tests.checkin.pretix_peer import Peer

SOURCE = "pretix:ecc/ecc2024"
MAIN = "Main entrance"


@pytest.fixture(scope="module")
def peer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Peer]:
    with pretix_peer.running(tmp_path_factory.mktemp("pretix") / "server") as started:
        yield started


@pytest.fixture(scope="module")
def proxy(peer: Peer) -> Iterator[Proxy]:
    with faulty_proxy.before(peer.url) as started:
        yield started


@dataclass
class Desk:
    """A desk with the list of the server, a folder and a key of its own."""

    folder: Path
    store: Store
    one: Account
    secrets: Secrets
    first: Report | None = None

    def sync(self, **more: Any) -> Report:
        return syncer.once(
            self.store, self.secrets, self.one.name, data_dir=self.folder / "data", **more
        )

    def scan(self, code: str, where: str = MAIN, **more: Any) -> ScanResult:
        more.setdefault("at", _now())
        return desk.scan(self.store, code, checkpoint=where, **more)

    def opened(self, answer_s: float | None = None) -> Source:
        return accounts.opened(self.secrets, self.one, answer_s=answer_s)

    def account(self) -> Account:
        """As it stands now: what was said of its products since is in it."""
        return accounts.account(self.store, self.one.name)

    def take_catalogue(self) -> None:
        with closing(self.opened()) as source:
            pull.take_catalogue(self.store, source, self.account(), at=_now(), pulled=Pulled())

    def words(self) -> list[tuple[str, str, str]]:
        """(kind, state, words) of everything in the outbox."""
        return [(row.kind, row.state, row.words) for row in outbox.rows(self.store)]


_DEVICES = iter(range(4, 12))  # with the profile pretixscan


def fresh(peer: Peer) -> str:
    """A one-time token that no other test uses."""
    return peer.device_token(next(_DEVICES))


def _now() -> datetime:
    return datetime.now(UTC)


@contextmanager
def paired(peer: Peer, folder: Path, *, url: str = "", number: int | None = None) -> Iterator[Desk]:
    """A desk that the server does not know yet, connected."""
    folder.mkdir(parents=True, exist_ok=True)
    token = fresh(peer) if number is None else peer.device_token(number)
    with make_event(folder) as store:
        secrets = Secrets(folder / "data")
        one, _ = accounts.connect(
            store,
            secrets,
            "pretix",
            url=url or peer.url,
            token=token,
            event="ecc2024",
            at=_now(),
        )
        yield Desk(folder, store, one, secrets)


@pytest.fixture(scope="module")
def desk_of_all(peer: Peer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with paired(peer, tmp_path_factory.mktemp("desk") / "one") as one:
        one.first = one.sync()
        yield one


@pytest.fixture
def shared(desk_of_all: Desk) -> Desk:
    """A desk with the whole list and nothing to send, for tests that take a ticket each."""
    push.try_now(desk_of_all.store, SOURCE)
    assert not desk_of_all.sync().pushed.later
    return desk_of_all


@pytest.fixture(scope="module")
def desk_behind(
    peer: Peer, proxy: Proxy, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    with paired(peer, tmp_path_factory.mktemp("desk") / "behind", url=proxy.url) as one:
        one.sync()
        yield one


@pytest.fixture
def behind(desk_behind: Desk, proxy: Proxy) -> Desk:
    """A desk whose network fails as the proxy is told."""
    proxy.fail("")
    push.try_now(desk_behind.store, SOURCE)
    assert not desk_behind.sync().pushed.later
    return desk_behind


def checkins(peer: Peer, *positions: int) -> list[dict[str, Any]]:
    """All the server has of these tickets, refused scans too, oldest first."""
    found = []
    path = "checkins/?page_size=50&ordering=datetime"
    while path:
        page = peer.event("GET", path)
        found += [one for one in page["results"] if one["position"] in positions]
        path = page["next"].partition("/ecc2024/")[2] if page["next"] else ""
    return found


_USED: set[str] = set()


def ticket(one: Desk, category: str = "Participant") -> Any:
    """A plain ticket that no other test uses: its code and the position's id."""
    for person in one.store.attendees():
        held = [t for t in person.tickets if not t.addon_to and not t.cancelled]
        plain = person.status == "confirmed" and not person.blocked and not person.valid_from
        if person.category == category and plain and held and held[0].code not in _USED:
            _USED.add(held[0].code)
            return {"secret": held[0].code, "position": held[0].number}
    raise AssertionError("no ticket is left")


# -- connecting


def test_a_one_time_code_connects_once_and_the_key_can_be_rolled_and_given_back(
    peer: Peer, tmp_path: Path
) -> None:
    token = fresh(peer)
    key = pretix_client.pair(peer.url, token)
    assert (key.organizer, key.profile) == ("ecc", "pretixscan")
    with pytest.raises(PairingRefused, match="already been used"):
        pretix_client.pair(peer.url, token)
    with pytest.raises(PairingRefused, match="Unknown initialization token"):
        pretix_client.pair(peer.url, "nonsense")
    with closing(Client(peer.url, "ecc", "ecc2024", key.token)) as old:
        rolled = old.roll()
        with pytest.raises(SourceRevoked):
            old.info()
    with closing(Client(peer.url, "ecc", "ecc2024", rolled.token)) as new:
        assert new.keep_alive("Desk 9").device_id == key.device_id
        new.revoke()
        with pytest.raises(SourceRevoked, match="revoked"):
            new.info()


def test_removing_a_source_gives_the_key_back_and_keeps_the_rest(
    peer: Peer, tmp_path: Path
) -> None:
    with paired(peer, tmp_path / "gone") as one:
        key = Key.of(one.secrets.get(one.one.secret))
        accounts.remove(one.store, one.secrets, "", at=_now())
        assert accounts.accounts(one.store) == []
        assert one.store.checkpoint(MAIN) is not None
        assert one.secrets.get(one.one.secret) == ""
        old = Client(peer.url, "ecc", "ecc2024", key.token)
        with closing(old), pytest.raises(SourceRevoked):
            old.info()
        with pytest.raises(NotKnown):
            one.sync()


def test_a_file_on_another_computer_has_no_key(shared: Desk, tmp_path: Path) -> None:
    with pytest.raises(SourceNotPaired):
        syncer.once(shared.store, Secrets(tmp_path), SOURCE, data_dir=tmp_path)


def test_only_one_window_synchronises_at_a_time(shared: Desk) -> None:
    from checkin import locks

    name = f"sync:{shared.store.path.resolve()}:{SOURCE}"
    with locks.held(shared.folder / "data" / "locks", name), pytest.raises(SourceBusyHere):
        shared.sync()


# -- down


def test_everybody_comes_once_and_nothing_is_written_twice(peer: Peer, shared: Desk) -> None:
    assert shared.first is not None
    assert shared.first.pulled.new >= peer.said["main_positions"]  # other tests sell more
    assert shared.first.age_s is not None
    shared.take_catalogue()
    facts = sum(shared.store.heads().values())
    changes = shared.store.connection.total_changes
    again = shared.sync()
    assert shared.store.connection.total_changes == changes  # nor does any window look again
    assert (again.pulled.seen, again.pulled.changed, again.requests) == (0, 0, 3)
    everybody = shared.sync(full=True)
    assert everybody.pulled.seen >= peer.said["main_positions"]
    assert not everybody.pulled.any_change
    # Only that a download of everybody began and ended.
    assert sum(shared.store.heads().values()) == facts + 2
    assert shared.store.verify().problems == ()


def test_the_catalogue_takes_eight_requests(shared: Desk) -> None:
    with closing(shared.opened()) as source:
        pull.take_catalogue(shared.store, source, shared.account(), at=_now(), pulled=Pulled())
        assert source.requests <= 8


def test_a_download_goes_on_at_the_page_where_it_broke_off(
    peer: Peer, proxy: Proxy, tmp_path: Path
) -> None:
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


def test_what_changes_at_the_server_comes_with_the_next_round(peer: Peer, shared: Desk) -> None:
    found = ticket(shared)
    peer.event(
        "PATCH",
        f"orderpositions/{found['position']}/",
        {
            "attendee_name_parts": {
                "_scheme": "title_given_family",
                "given_name": "Grace",
                "family_name": "Hopper",
            }
        },
    )
    report = shared.sync()
    assert report.pulled.changed == 1
    (person,) = shared.store.by_code(found["secret"])
    assert (person.given_name, person.family_name) == ("Grace", "Hopper")


def test_the_desk_keeps_its_correction_and_the_source_its_own_as_a_conflict(
    peer: Peer, shared: Desk
) -> None:
    found = ticket(shared)
    (person,) = shared.store.by_code(found["secret"])
    corrections.edit(shared.store, person.id, {"organisation": "At the desk"}, at=_now())
    peer.event("PATCH", f"orderpositions/{found['position']}/", {"company": "At the server"})
    assert shared.sync().pulled.conflicts == 1
    (person,) = shared.store.by_code(found["secret"])
    assert person.organisation == "At the desk"
    assert ("organisation", "At the server") in [
        (conflict.field, conflict.source)
        for who, conflict in shared.store.conflicts()
        if who == person.id
    ]


def test_a_new_code_replaces_the_old_one(peer: Peer, shared: Desk) -> None:
    found = ticket(shared)
    peer.event("POST", f"orderpositions/{found['position']}/regenerate_secrets/")
    shared.sync()
    result = shared.scan(found["secret"])
    assert (result.verdict.answer, result.verdict.reason) == (Answer.REFUSE, Reason.UNKNOWN)


def test_a_new_list_becomes_a_checkpoint_and_hours_set_here_stay(peer: Peer, shared: Desk) -> None:
    from dataclasses import replace

    from checkin import events

    made = peer.event("POST", "checkinlists/", {"name": "Gala dinner", "all_products": True})
    shared.take_catalogue()
    checkpoint = shared.store.checkpoint("Gala dinner")
    assert checkpoint is not None
    with shared.store.writing() as writer:
        events.put_checkpoint(writer, replace(checkpoint, capacity=70), at=_now())
    peer.event("PATCH", f"checkinlists/{made['id']}/", {"name": "Gala dinner, Tuesday"})
    shared.take_catalogue()
    changed = shared.store.checkpoint(checkpoint.key)
    assert changed is not None
    assert (changed.name, changed.capacity) == ("Gala dinner, Tuesday", 70)


# -- up


def test_what_happens_at_the_desk_goes_up_with_its_own_time(peer: Peer, shared: Desk) -> None:
    found = ticket(shared)
    at = _now() - timedelta(minutes=5)
    admitted = shared.scan(found["secret"], at=at)
    refused = shared.scan(found["secret"], at=at + timedelta(minutes=1))
    out = shared.scan(found["secret"], at=at + timedelta(minutes=2), direction=Direction.EXIT)
    assert refused.verdict.reason is Reason.ALREADY_IN
    report = shared.sync()
    assert (report.pushed.accepted, report.pushed.refused, report.pushed.later) == (3, 0, 0)
    stored = checkins(peer, found["position"])
    assert [one["type"] for one in stored] == ["entry", "entry", "exit"]
    assert [one["successful"] for one in stored] == [True, False, True]
    assert stored[1]["error_reason"] == "already_redeemed"
    assert abs(datetime.fromisoformat(stored[0]["datetime"]) - at) < timedelta(milliseconds=1)
    # It comes back as what it is: our own, and nothing to write down.
    again = shared.sync()
    assert not again.pulled.any_change
    person = shared.store.person(shared.store.by_code(found["secret"])[0].id)
    assert [p.elsewhere for p in person.passages] == [False, False]
    assert {admitted.scan, out.scan} <= {row.fact for row in outbox.rows(shared.store)}


def test_an_undo_takes_the_check_in_back_and_a_late_one_stays_here(
    peer: Peer, shared: Desk
) -> None:
    early, late = ticket(shared), ticket(shared)
    at = _now()
    scans = [
        shared.scan(early["secret"], at=at - timedelta(minutes=3)),
        shared.scan(late["secret"], at=at - timedelta(hours=1)),
    ]
    for scan in scans:
        corrections.undo(shared.store, scan.scan, reason="wrong person", at=at)
    report = shared.sync()
    assert (report.pushed.accepted, report.pushed.refused) == (3, 1)
    ((_, _, words),) = [row for row in shared.words() if row[0] == "undo" and row[1] == "refused"]
    assert "15 minutes" in words
    assert not checkins(peer, early["position"])[0]["successful"]
    assert checkins(peer, late["position"])[0]["successful"]
    shared.sync()
    for taken in (early, late):  # the desk's word holds here, whatever the server keeps
        assert shared.scan(taken["secret"], at=at).verdict.answer is Answer.ADMIT


def test_answers_given_at_the_desk_are_stored_at_the_server(peer: Peer, shared: Desk) -> None:
    found = ticket(shared, "Exhibitor")
    asked = shared.scan(found["secret"])
    assert asked.verdict.reason is Reason.INCOMPLETE
    stand, bag = asked.verdict.questions
    answers = {stand.key: "B12", bag.key: "Cotton"}
    assert shared.scan(found["secret"], answers=answers).verdict.answer is Answer.ADMIT
    shared.sync()
    position = peer.event("GET", f"orderpositions/{found['position']}/")
    stored = {one["question_identifier"]: one["answer"] for one in position["answers"]}
    assert (stored["STAND"], stored["KIT"]) == ("B12", "Cotton")


def test_a_badge_that_was_printed_is_logged_once(peer: Peer, shared: Desk) -> None:
    found = ticket(shared)
    (person,) = shared.store.by_code(found["secret"])
    job = desk.print_badge(shared.store, person.id, printer="pdf", at=_now())
    with shared.store.writing() as writer:
        payload = {"job": job, "outcome": "accepted"}
        writer.append("print_outcome", payload, at=_now(), attendee=person.id)
    assert shared.sync().pushed.accepted == 1
    position = peer.event("GET", f"orderpositions/{found['position']}/")
    assert [one["source"] for one in position["print_logs"]] == ["checkin-desk"]


def test_a_walk_in_stays_here_and_says_so(shared: Desk) -> None:
    added = desk.walk_in(
        shared.store,
        {"given_name": "Late", "category": "Participant"},
        checkpoint=MAIN,
        at=_now(),
    )
    assert added.verdict.answer is Answer.ADMIT
    shared.sync()
    assert ("scan", "refused", push.STAYS_HERE) in shared.words()


def test_a_walk_in_becomes_an_order_where_the_organiser_wants_it(
    peer: Peer, tmp_path: Path
) -> None:
    product = peer.said["items"]["participant"]
    with paired(peer, tmp_path / "adding", number=0) as one:  # a device with every right
        with closing(one.opened()) as source:
            pull.take_catalogue(one.store, source, one.account(), at=_now(), pulled=Pulled())
        accounts.set_line(one.store, SOURCE, "walk-in", f"product:{product}", at=_now())
        given = {"given_name": "Walter", "family_name": "Late", "email": "walter@example.org"}
        desk.walk_in(one.store, {**given, "category": "Participant"}, checkpoint=MAIN, at=_now())
        one.sync()  # the order, and perhaps the scan already
        push.try_now(one.store, SOURCE)
        one.sync()
        assert outbox.counts(one.store, SOURCE) == {"accepted": 2}
        (person,) = [p for p in one.store.attendees() if p.given_name == "Walter"]
        assert len(person.tickets) == 1
        stored = checkins(peer, person.tickets[0].number)
        assert [one["successful"] for one in stored] == [True]
        # It came back as this person, and the check-in as the one that was made here.
        assert one.scan(person.code).verdict.reason is Reason.ALREADY_IN
        assert [p.elsewhere for p in one.store.person(person.id).passages] == [False]


# -- apart and together


def test_another_device_s_scan_arrives_and_says_where(peer: Peer, shared: Desk) -> None:
    found = ticket(shared)
    peer.ask(
        "POST", "checkinrpc/redeem/", {"secret": found["secret"], "lists": [peer.list_id("main")]}
    )
    assert shared.sync().pulled.passages == 1
    verdict = shared.scan(found["secret"]).verdict
    assert (verdict.reason, verdict.where) == (Reason.ALREADY_IN, "pretix")
    assert verdict.attendee is not None
    assert shared.store.verify().problems == ()


def test_two_devices_that_let_one_ticket_in_are_both_told_of(peer: Peer, shared: Desk) -> None:
    found = ticket(shared)
    at = _now() - timedelta(minutes=9)
    body = {"secret": found["secret"], "lists": [peer.list_id("main")]}
    peer.ask("POST", "checkinrpc/redeem/", body | {"datetime": at.isoformat()})
    result = shared.scan(found["secret"])  # the desk had not heard of it
    assert result.verdict.answer is Answer.ADMIT
    shared.sync()
    twice = [one for one in admissions.twice(shared.store) if found["secret"] in one.attendee.codes]
    assert [(one.first_who, one.second_who) for one in twice] == [("pretix", "Desk 1")]


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
    one = behind.scan(found["secret"], "Lunch (once a day)", at=_now())
    other = ticket(behind, "Speaker") if fault in ("torn", "fault") else None
    if other:
        behind.scan(other["secret"], "Lunch (once a day)", at=_now())
    proxy.fail(fault, is_push)
    # A busy machine must not look like a slow server to those that are not about one.
    answer_s = 1.5 if fault in ("slow", "mute") else None
    with closing(behind.opened(answer_s)) as source:
        report = syncer.round_(
            behind.store, source, behind.account(), data_dir=behind.folder / "data"
        )
        assert report.pushed.later == (2 if other else 1)
        assert report.pushed.accepted == 0
        everywhere = fault in ("portal", "portal404", "redirect", "busy", "revoked", "slow", "mute")
        shown = " ".join([*report.troubles, *(words for _, _, words in behind.words())])
        assert said in shown or fault == "otherwise"
        assert report.pulled.complete or everywhere
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


def test_a_list_that_was_deleted_keeps_its_scans_and_lets_the_others_through(
    peer: Peer, shared: Desk
) -> None:
    made = peer.event("POST", "checkinlists/", {"name": "Short-lived", "all_products": True})
    shared.take_catalogue()
    gone, stays = ticket(shared), ticket(shared)
    shared.scan(gone["secret"], "Short-lived")
    shared.scan(stays["secret"])
    peer.event("DELETE", f"checkinlists/{made['id']}/")
    report = shared.sync()
    assert (report.pushed.accepted, report.pushed.later) == (1, 1)
    ((_, state, words),) = [row for row in shared.words() if row[1] == "later"]
    assert "does not exist" in words
    rows = list(push.refused_rows(shared.store, SOURCE))
    assert any(row["state"] == state and row["words"] == words for row in rows)
    with shared.store.writing():
        shared.store.connection.execute("DELETE FROM outbox WHERE state = 'later'")


@pytest.mark.long
def test_the_server_is_killed_again_and_again_and_no_scan_is_lost_or_doubled(
    peer: Peer, shared: Desk
) -> None:
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
        with Store.open(shared.store.path, data_dir=shared.folder / "data", at=_now()) as store:
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


def test_the_loop_ends_when_it_is_told_to(shared: Desk) -> None:
    stop, wake = threading.Event(), threading.Event()
    came: list[Report] = []

    def tell(report: Report) -> None:
        came.append(report)
        stop.set()
        wake.set()

    with ExitStack() as stack:
        opened = stack.enter_context(
            Store.open(shared.store.path, data_dir=shared.folder / "data", at=_now())
        )

        @contextmanager
        def opener() -> Iterator[Store]:
            yield opened

        syncer.run(
            opener,
            SOURCE,
            stop,
            wake,
            secrets=shared.secrets,
            data_dir=shared.folder / "data",
            report=tell,
        )
    assert len(came) == 1


def test_a_mapping_changes_what_people_are_called(peer: Peer, shared: Desk) -> None:
    product = peer.said["items"]["press"]
    accounts.set_line(shared.store, SOURCE, f"product:{product}", "category:Media", at=_now())
    accounts.set_line(shared.store, SOURCE, "question:1", "pronouns", at=_now())
    shared.sync()
    people = shared.store.attendees()
    categories = {person.category for person in people}
    assert "Media" in categories
    assert "Press" not in categories
    assert any(person.pronouns for person in people)
    assert "Media" in {category.name for category in shared.store.categories()}
