"""Two events of one organiser at one door: lists of both, scanned together, on a real pretix."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from checkin import accounts
from checkin.errors import BadField
from checkin.model import Reason
from checkin.secrets_store import Place
from checkin.sources.kinds import Key
from checkin.sources.pretix.client import Client
from checkin.store import outbox
from tests.checkin.pretix_desk import MAIN, SOURCE, Desk, Downloaded, copied, now, ticket, word
from tests.checkin.pretix_peer import Peer

SIGNED = "pretix:ecc/ecc2024sig"
AT = datetime(2024, 5, 6, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def both(
    peer: Peer, downloaded: Downloaded, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """A desk with the lists of two events, the second with the key of the first."""
    with copied(downloaded, peer, tmp_path_factory.mktemp("desk") / "both") as one:
        second, place = accounts.connect(
            one.store,
            one.secrets,
            "pretix",
            url=peer.url,
            organiser="ecc",
            event="ecc2024sig",
            at=now(),
        )
        assert (second.name, place) == (SIGNED, Place.FILE)  # where the first put it
        for _ in range(2):
            assert Desk(one.folder, one.store, second, one.secrets).sync().troubles == []
        yield one


def main_of(one: Desk, source: str) -> str:
    (key,) = [c.key for c in one.store.checkpoints() if c.source == source and c.name == MAIN]
    return key


def ask(one: Desk, code: str, *places: str) -> str:
    """The server's verdict on *code*, looked for on the lists of *places*."""
    points = [one.store.checkpoint(place) for place in places]
    key = Key.of(one.secrets.get(one.one.secret))
    with closing(Client(one.one.url, key.organiser, "ecc2024", key.token)) as client:
        lists = [point.list_id for point in points if point is not None]
        said, answer = client.redeem({"secret": code, "lists": lists, "datetime": AT.isoformat()})
    assert said is not None, answer.body
    return said.reason if said.status == "error" else said.status


def other_ticket(peer: Peer, number: int) -> str:
    return str(peer.said["signed_event"]["samples"]["participant"][number]["secret"])


def test_a_ticket_of_another_event_is_refused_as_the_server_does(peer: Peer, both: Desk) -> None:
    ours, theirs = main_of(both, SOURCE), main_of(both, SIGNED)
    everything = "Everything (all products)"
    (anything,) = [
        c.key for c in both.store.checkpoints() if c.source == SOURCE and c.name == everything
    ]
    code, foreign = ticket(both)["secret"], other_ticket(peer, 1)
    for where in (ours, anything):
        refused = both.scan(foreign, where, at=AT).verdict
        assert (ask(both, foreign, where), word(refused)) == ("invalid", "invalid")
        assert refused.reason is Reason.WRONG_EVENT
        assert refused.attendee is not None  # the server names nobody
    assert (ask(both, code, theirs), word(both.scan(code, theirs, at=AT).verdict)) == (
        "invalid",
        "invalid",
    )


def test_lists_of_several_events_are_scanned_together(peer: Peer, both: Desk) -> None:
    ours, theirs = main_of(both, SOURCE), main_of(both, SIGNED)
    number = ours.rpartition(":")[2]
    accounts.set_line(both.store, SOURCE, f"with:{number}", theirs, at=now())
    try:
        code, foreign = ticket(both)["secret"], other_ticket(peer, 2)
        for one, place in ((code, ours), (foreign, theirs)):
            for at, said in ((AT, "ok"), (AT + timedelta(minutes=1), "already_redeemed")):
                assert ask(both, one, ours, theirs) == said
                assert word(both.scan(one, ours, at=at).verdict) == said
            # Each counts on the list of its own event, and goes up there.
            facts = [f for f in both.store.facts(kinds=["scan"]) if f.at >= 0 and f.payload]
            last = max(facts, key=lambda fact: fact.seq)
            assert last.payload is not None
            assert last.payload["checkpoint"] == place
        assert both.store.verify().problems == ()
        both.sync()
        Desk(both.folder, both.store, accounts.account(both.store, SIGNED), both.secrets).sync()
        assert {row.source for row in outbox.rows(both.store)} == {SOURCE, SIGNED}
    finally:
        accounts.set_line(both.store, SOURCE, f"with:{number}", "", at=now())


def test_only_a_list_of_another_event_can_be_scanned_together_with_one(both: Desk) -> None:
    ours = main_of(both, SOURCE)
    number = ours.rpartition(":")[2]
    with pytest.raises(BadField):
        accounts.set_line(both.store, SOURCE, f"with:{number}", ours, at=now())
    words = {line.key: line.name for line in accounts.mapped(both.store, both.account()).lines()}
    assert words[f"with:{number}"] == f"{MAIN}, together with"
