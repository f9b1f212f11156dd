"""The pages of a real pretix, while what they are cut from changes."""

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime, timedelta
from typing import Any

import pytest

from checkin.sources.base import Page
from checkin.sources.mapping import Mapped
from checkin.sources.pretix import client as pretix_client
from checkin.sources.pretix.client import Client
from checkin.sources.pretix.source import PretixSource
from checkin.sources.trouble import SourceGone
from tests.checkin.pretix_peer import Peer


@pytest.fixture(scope="module")
def source(peer: Peer) -> Iterator[PretixSource]:
    paired = pretix_client.pair(peer.url, peer.mint_device())
    with closing(Client(peer.url, paired.organizer, "ecc2024", paired.token)) as client:
        yield PretixSource(client)


@pytest.fixture(scope="module")
def words(source: PretixSource) -> Mapped:
    return Mapped("pretix:ecc/ecc2024", source.catalogue())


def try_out(peer: Peer) -> Any:
    """An order of the test mode, which the organiser may delete; the oldest of all."""
    line = {"positionid": 1, "item": peer.said["items"]["participant"], "price": "0.00"}
    body = {
        "status": "p",
        "testmode": True,
        "payment_provider": "free",
        "locale": "en",
        "email": "x@example.org",
        "send_email": False,
        "positions": [line | {"attendee_name_parts": {"full_name": "Tester"}}],
    }
    made = peer.event("POST", "orders/", body)
    peer.change_order(made["code"], datetime="2001-01-01 00:00:00")
    return made


def rest(source: PretixSource, words: Mapped, page: Page) -> list[Page]:
    found = []
    while page.position:
        page = source.people(words, position=page.position)
        found.append(page)
    return found


def orders(pages: list[Page]) -> set[str]:
    return {key.rpartition("-")[0] for page in pages for key in page.seen}


def everybody(peer: Peer) -> int:
    return int(peer.event("GET", "orders/?page_size=1")["count"])


def test_an_order_that_is_deleted_while_the_list_comes_hides_no_other(
    peer: Peer, source: PretixSource, words: Mapped
) -> None:
    made = try_out(peer)
    first = source.people(words)
    assert made["code"] in orders([first])
    peer.event("DELETE", f"orders/{made['code']}/")
    told = [first, *rest(source, words, first)]
    assert len(orders(told) - {made["code"]}) == everybody(peer)
    assert told[-1].done == told[-1].total == everybody(peer)


def test_a_page_that_is_not_there_any_more_does_not_stop_the_list_for_ever(
    peer: Peer, source: PretixSource, words: Mapped
) -> None:
    first = source.people(words)
    _, _, cursor = first.position.split(" ")
    last = -(-first.total // 50)
    beyond = f"{last + 1} {first.total + 50} {cursor}"  # as it was with fifty more
    again = source.people(words, position=beyond)
    assert (again.done, again.total) == (50, first.total)
    assert again.cursor > first.cursor
    with pytest.raises(SourceGone):  # a server that has no pages after the first
        source.people(words, position=f"{last + 1} {first.total} {cursor}")


def test_what_is_written_late_under_an_earlier_time_is_not_skipped(
    peer: Peer, source: PretixSource, words: Mapped
) -> None:
    """A change has its time before it can be seen: when it ends, the page was made already."""
    made = try_out(peer)
    peer.change_order(made["code"], last_modified="2001-01-01 00:00:00")
    page = source.people(words, since=source.people(words).cursor)
    assert made["code"] not in orders([page])
    earlier = datetime.fromisoformat(page.cursor) - timedelta(seconds=3)
    peer.change_order(made["code"], last_modified=f"{earlier:%Y-%m-%d %H:%M:%S.%f}")
    assert made["code"] in orders([source.people(words, since=page.cursor)])
    peer.event("DELETE", f"orders/{made['code']}/")
