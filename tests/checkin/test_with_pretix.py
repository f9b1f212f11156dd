"""The connector against a real pretix server: connecting, down, up, apart and together again."""

import threading
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from keyring.errors import KeyringError

from checkin import (
    __version__,
    accounts,
    admissions,
    badge_designs,
    corrections,
    desk,
    pagesetup,
    pull,
    push,
    stations,
    syncer,
    templates,
)
from checkin.accounts import Account
from checkin.errors import NotKnown, NotWritten
from checkin.model import Answer, Direction, Reason
from checkin.pull import Pulled
from checkin.push import Pushed
from checkin.secrets_store import Secrets
from checkin.sources.kinds import Key
from checkin.sources.pretix import client as pretix_client
from checkin.sources.pretix.client import Client
from checkin.sources.trouble import (
    PairingRefused,
    SourceBusyHere,
    SourceCaptive,
    SourceNotPaired,
    SourceRevoked,
)
from checkin.store import Store, outbox
from checkin.syncer import Report
from tests.checkin.pretix_desk import (
    MAIN,
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


@pytest.fixture
def shared(desk_of_all: Desk) -> Desk:
    """A desk with the whole list and nothing to send, for tests that take a ticket each."""
    push.try_now(desk_of_all.store, SOURCE)
    assert not desk_of_all.sync().pushed.later
    return desk_of_all


# -- connecting


def test_a_one_time_code_connects_once_and_the_key_can_be_rolled_and_given_back(
    peer: Peer, tmp_path: Path
) -> None:
    token = peer.mint_device()
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
        accounts.remove(one.store, one.secrets, "", at=now())
        assert accounts.accounts(one.store) == []
        assert one.store.checkpoint(MAIN) is not None
        assert one.secrets.get(one.one.secret) == ""
        old = Client(peer.url, "ecc", "ecc2024", key.token)
        with closing(old), pytest.raises(SourceRevoked):
            old.info()
        with pytest.raises(NotKnown):
            one.sync()


def test_a_source_whose_key_was_ended_at_the_server_is_removed_without_a_word(
    peer: Peer, tmp_path: Path
) -> None:
    with paired(peer, tmp_path / "ended") as one:
        key = Key.of(one.secrets.get(one.one.secret))
        with closing(Client(peer.url, "ecc", "ecc2024", key.token)) as client:
            client.revoke()
        accounts.remove(one.store, one.secrets, "", at=now())
        assert accounts.accounts(one.store) == []


class Full:
    """A keyring that takes no more secrets."""

    def __init__(self, kept: str) -> None:
        self._kept = kept

    def get_password(self, service: str, username: str) -> str | None:
        return self._kept

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringError("full")

    def delete_password(self, service: str, username: str) -> None:
        raise KeyringError("full")


def test_a_key_that_could_not_be_kept_is_not_traded(peer: Peer, tmp_path: Path) -> None:
    paired_as = pretix_client.pair(peer.url, peer.mint_device())
    (tmp_path / "secrets").symlink_to(tmp_path / "a disk that is not there")
    secrets = Secrets(tmp_path, Full(Key.of_paired(paired_as).text()))
    one = Account(name=SOURCE, kind="pretix", url=peer.url, organiser="ecc", event="ecc2024")
    with pytest.raises(NotWritten):
        accounts.roll(secrets, one)
    with closing(Client(peer.url, "ecc", "ecc2024", paired_as.token)) as client:
        assert client.info().device_id == paired_as.device_id  # the old key still holds


def test_a_file_on_another_computer_has_no_key(shared: Desk, tmp_path: Path) -> None:
    with pytest.raises(SourceNotPaired):
        syncer.once(shared.store, Secrets(tmp_path), SOURCE, data_dir=tmp_path)


def test_only_one_window_synchronises_at_a_time(shared: Desk) -> None:
    from checkin import locks

    name = f"sync:{shared.store.path.resolve()}:{SOURCE}"
    with locks.held(shared.folder / "data" / "locks", name), pytest.raises(SourceBusyHere):
        shared.sync()


# -- down


def test_everybody_comes_once_and_nothing_is_written_twice(
    peer: Peer, downloaded: Downloaded, shared: Desk
) -> None:
    assert downloaded.first.pulled.new >= peer.said["main_positions"]  # other tests sell more
    shared.take_catalogue()
    at = now()  # a later one is noted now and then
    shared.sync(clock=lambda: at)
    facts = sum(shared.store.heads().values())
    changes = shared.store.connection.total_changes
    again = shared.sync(clock=lambda: at)
    assert shared.store.connection.total_changes == changes  # nor does any window look again
    assert (again.pulled.any_change, again.requests) == (False, 3)
    everybody = shared.sync(full=True)
    assert everybody.pulled.seen >= peer.said["main_positions"]
    assert not everybody.pulled.any_change
    # Only that a download of everybody began and ended.
    assert sum(shared.store.heads().values()) == facts + 2
    assert shared.store.verify().problems == ()


def test_the_catalogue_takes_eight_requests(shared: Desk) -> None:
    with closing(shared.opened()) as source:
        pull.take_catalogue(shared.store, source, shared.account(), at=now(), pulled=Pulled())
        assert source.requests <= 8


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


def test_a_seat_is_known_by_its_name(peer: Peer, shared: Desk) -> None:
    found = ticket(shared)
    peer.seat(found["position"], "Balcony", "C", "12")
    peer.event("PATCH", f"orderpositions/{found['position']}/", {"company": "Sitting"})
    shared.sync()
    (person,) = shared.store.by_code(found["secret"])
    assert person.extra["Seat"] == "Balcony, Row C, Seat 12"


def test_the_desk_keeps_its_correction_and_the_source_its_own_as_a_conflict(
    peer: Peer, shared: Desk
) -> None:
    found = ticket(shared)
    (person,) = shared.store.by_code(found["secret"])
    corrections.edit(shared.store, person.id, {"organisation": "At the desk"}, at=now())
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
        events.put_checkpoint(writer, replace(checkpoint, capacity=70), at=now())
    peer.event("PATCH", f"checkinlists/{made['id']}/", {"name": "Gala dinner, Tuesday"})
    shared.take_catalogue()
    changed = shared.store.checkpoint(checkpoint.key)
    assert changed is not None
    assert (changed.name, changed.capacity) == ("Gala dinner, Tuesday", 70)


# -- up


def test_what_happens_at_the_desk_goes_up_with_its_own_time(peer: Peer, shared: Desk) -> None:
    found = ticket(shared)
    at = now() - timedelta(minutes=5)
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


def test_an_undo_without_a_reason_goes_up_as_well(peer: Peer, shared: Desk) -> None:
    taken = ticket(shared)
    corrections.undo(shared.store, shared.scan(taken["secret"], at=now()).scan, at=now())
    report = shared.sync()
    assert (report.pushed.accepted, report.pushed.refused) == (2, 0)
    assert not checkins(peer, taken["position"])[0]["successful"]


def test_an_undo_takes_the_check_in_back_and_a_late_one_stays_here(
    peer: Peer, shared: Desk
) -> None:
    early, late = ticket(shared), ticket(shared)
    at = now()
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
    job = desk.print_badge(shared.store, person.id, printer="pdf", at=now())
    with shared.store.writing() as writer:
        payload = {"job": job, "outcome": "accepted"}
        writer.append("print_outcome", payload, at=now(), attendee=person.id)
    assert shared.sync().pushed.accepted == 1
    position = peer.event("GET", f"orderpositions/{found['position']}/")
    assert [one["source"] for one in position["print_logs"]] == ["checkin-desk"]


def test_a_badge_that_the_server_died_over_holds_up_neither_scans_nor_the_list(
    peer: Peer, shared: Desk
) -> None:
    """It says of the key of such a request that it is still at work, for a day."""
    found, other = ticket(shared), ticket(shared)
    (person,) = shared.store.by_code(found["secret"])
    job = desk.print_badge(shared.store, person.id, printer="pdf", at=now())
    with shared.store.writing() as writer:
        payload = {"job": job, "outcome": "accepted"}
        fact = writer.append("print_outcome", payload, at=now(), attendee=person.id)
    token = Key.of(shared.secrets.get(shared.one.secret)).token
    with peer.busy_with(fact.id, token):
        shared.scan(other["secret"])
        report = shared.sync()
        assert (report.pushed.accepted, report.pushed.later) == (1, 1)
        assert report.pulled.complete
        assert shared.sync().pulled.complete
    push.try_now(shared.store, SOURCE)
    assert shared.sync().pushed.accepted == 1


def test_a_walk_in_stays_here_and_says_so(shared: Desk) -> None:
    added = desk.walk_in(
        shared.store,
        {"given_name": "Late", "category": "Participant"},
        checkpoint=MAIN,
        at=now(),
    )
    assert added.verdict.answer is Answer.ADMIT
    shared.sync()
    assert ("scan", "refused", push.STAYS_HERE) in shared.words()


def test_a_walk_in_becomes_an_order_where_the_organiser_wants_it(
    peer: Peer, tmp_path: Path
) -> None:
    product = peer.said["items"]["participant"]
    with paired(peer, tmp_path / "adding", token=peer.mint_device(profile="full")) as one:
        with closing(one.opened()) as source:
            pull.take_catalogue(one.store, source, one.account(), at=now(), pulled=Pulled())
        accounts.set_line(one.store, SOURCE, "walk-in", f"product:{product}", at=now())
        given = {"given_name": "Walter", "family_name": "Late", "email": "walter@example.org"}
        desk.walk_in(one.store, {**given, "category": "Participant"}, checkpoint=MAIN, at=now())
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


def test_a_walk_in_that_was_not_allowed_yet_is_told_once_it_is(peer: Peer, tmp_path: Path) -> None:
    """The server repeats its no to the same request for a day, whatever it may do by then."""
    product = peer.said["items"]["participant"]
    with paired(peer, tmp_path / "asking") as one:
        accounts.set_line(one.store, SOURCE, "walk-in", f"product:{product}", at=now())
        given = {"given_name": "Wanda", "category": "Participant"}
        desk.walk_in(one.store, given, checkpoint=MAIN, at=now())
        with closing(one.opened()) as source:
            data_dir = one.folder / "data"

            def send() -> None:
                push.try_now(one.store, SOURCE)
                ours = stations.ours(one.store, data_dir)
                push.fill(one.store, one.account(), ours, at=now())
                push.send(one.store, source, one.account(), clock=now, pushed=Pushed())

            send()
            assert outbox.counts(one.store, SOURCE) == {"later": 2}
            device = accounts.state(one.store, SOURCE).device
            peer.ask("PATCH", f"devices/{device}/", {"security_profile": "full"})
            send()
            send()
        assert outbox.counts(one.store, SOURCE) == {"accepted": 2}


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
    at = now() - timedelta(minutes=9)
    body = {"secret": found["secret"], "lists": [peer.list_id("main")]}
    peer.ask("POST", "checkinrpc/redeem/", body | {"datetime": at.isoformat()})
    result = shared.scan(found["secret"])  # the desk had not heard of it
    assert result.verdict.answer is Answer.ADMIT
    shared.sync()
    twice = [one for one in admissions.twice(shared.store) if found["secret"] in one.attendee.codes]
    assert [(one.first_who, one.second_who) for one in twice] == [("pretix", "Desk 1")]


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


def test_the_loop_ends_when_it_is_told_to(shared: Desk) -> None:
    stop, wake = threading.Event(), threading.Event()
    came: list[Report] = []

    def tell(report: Report) -> None:
        came.append(report)
        stop.set()
        wake.set()

    with ExitStack() as stack:
        opened = stack.enter_context(
            Store.open(shared.store.path, data_dir=shared.folder / "data", at=now())
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
    accounts.set_line(shared.store, SOURCE, f"product:{product}", "category:Media", at=now())
    accounts.set_line(shared.store, SOURCE, "question:1", "pronouns", at=now())
    shared.sync()
    people = shared.store.attendees()
    categories = {person.category for person in people}
    assert "Media" in categories
    assert "Press" not in categories
    assert any(person.pronouns for person in people)
    assert "Media" in {category.name for category in shared.store.categories()}


def test_a_new_version_of_the_program_is_told_once_and_the_gate_comes_back(
    peer: Peer, downloaded: Downloaded, tmp_path: Path
) -> None:
    with copied(downloaded, peer, tmp_path / "updated") as one:
        device = accounts.state(one.store, SOURCE).device
        peer.move_device(device, "GATE-HALL")
        assert one.store.local_get(f"gate:{SOURCE}") == ""
        said = accounts.state(one.store, SOURCE)
        said.version = "0.0.1"  # as an older program left it
        accounts.put_state(one.store, SOURCE, said)
        assert one.sync().troubles == []
        assert peer.ask("GET", f"devices/{device}/")["software_version"] == __version__
        assert one.store.local_get(f"gate:{SOURCE}") == str(peer.said["gates"]["hall"])
        at = now()
        one.sync(clock=lambda: at)
        assert one.sync(clock=lambda: at).requests == 3
        # Once a day it asks where it stands.
        later = at + timedelta(days=1)
        peer.move_device(device, "GATE-MAIN")
        one.sync(clock=lambda: later)
        assert one.store.local_get(f"gate:{SOURCE}") == str(peer.said["gates"]["main"])


def test_a_key_that_is_rolled_while_a_window_is_in_step_is_taken_up(shared: Desk) -> None:
    stop, wake = threading.Event(), threading.Event()
    came: list[Report] = []
    arrived = threading.Event()

    def tell(report: Report) -> None:
        came.append(report)
        arrived.set()

    def next_one() -> Report:
        arrived.clear()
        wake.set()
        assert arrived.wait(30)
        return came[-1]

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
        assert next_one().troubles == []
        before = shared.secrets.get(shared.one.secret)
        accounts.roll(shared.secrets, shared.one)
        assert shared.secrets.get(shared.one.secret) != before
        assert any(not next_one().key_ended for _ in range(3))
        assert next_one().troubles == []
    finally:
        stop.set()
        wake.set()
        thread.join(30)
    assert not thread.is_alive()


def test_badge_designs_become_templates_with_what_lies_under_them(
    peer: Peer, downloaded: Downloaded, tmp_path: Path
) -> None:
    with copied(downloaded, peer, tmp_path / "badges") as one:
        first = badge_designs.take(one.store, one.secrets, one.account(), at=now())
        assert [(taken.title, taken.new, taken.fault) for taken in first] == [
            ("Name badge A6", True, None),
            ("Staff badge A6", True, None),
        ]
        for taken in first:
            assert taken.template is not None
            kept = templates.named(one.store, taken.template.name)
            assert len(kept.images) == 1  # the page of the PDF
            assert not any(missed.is_background for missed in taken.missed)
        # Nothing is taken twice, and what somebody changed here stays.
        again = badge_designs.take(one.store, one.secrets, one.account(), at=now())
        assert [taken.new for taken in again] == [False, False]
        ours = first[0].template
        assert ours is not None
        changed = pagesetup.rename(ours, title="Our badge")
        templates.save(one.store, changed, at=now())
        third = badge_designs.take(one.store, one.secrets, one.account(), at=now())
        assert [taken.new for taken in third] == [True, False]
        assert third[0].template is not None
        assert third[0].template.name != ours.name
        assert templates.named(one.store, ours.name).title == "Our badge"
        assert one.store.verify().problems == ()


def test_a_background_that_lies_elsewhere_is_not_fetched(peer: Peer) -> None:
    elsewhere = "http://127.0.0.2:9/badge.pdf"
    key = pretix_client.pair(peer.url, peer.mint_device())
    with closing(Client(peer.url, "ecc", "ecc2024", key.token)) as client:
        assert client.background(elsewhere) == b""
        with pytest.raises(SourceCaptive):
            client.background(f"{peer.url}/api/v1/nothing.pdf")
