"""Where pretix, its own app and this desk part, one by one, against a real server.

Each row of the table of rules where server and app differ has its test here: we side with the
server. So has each point where we differ from the server on purpose, as `docs/pretix.md` says.
"""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from checkin import desk, pull, ticketed
from checkin.model import Answer, Direction, Reason
from checkin.pull import Pulled
from tests.checkin.pretix_desk import (
    MAIN,
    Desk,
    Downloaded,
    ask,
    copied,
    now,
    paired,
    said_here,
    ticket,
)
from tests.checkin.pretix_peer import Peer

FIRST_DAY = datetime(2024, 5, 5, 22, 0, tzinfo=UTC)  # midnight in Brussels
BUILD_UP = "Exhibition build-up (all out at night)"
ALL_OUT = datetime(2024, 5, 6, 20, 0, tzinfo=UTC)  # ten in the evening there


def after(*time: str) -> Any:
    return {"isAfter": [{"var": "now"}, {"buildTime": list(time)}, None]}


def one_of(*products: object) -> Any:
    things = [{"lookup": ["product", product, "…"]} for product in products]
    return {"inList": [{"var": "product"}, {"objectList": things}]}


RULES = {
    "Once today": {"<": [{"var": "entries_today"}, 1]},
    "After half past two": after("customtime", "02:30:00"),
    "After the end": after("date_to"),
    "After admission": after("date_admission"),
    "No variation": {"!=": [{"var": "variation"}, 1]},
    "Product as text": one_of("1", "3"),
    "Product as number": one_of(1, 3),
    "Another product": one_of("2", 11),
}


@pytest.fixture(scope="module")
def plain(
    peer: Peer, downloaded: Downloaded, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    """A desk with lists for these rules, while the event's end and admission are not known."""
    made = []
    for name, rule in RULES.items():
        body = {"name": name, "all_products": True, "allow_multiple_entries": True, "rules": rule}
        made.append(peer.event("POST", "checkinlists/", body)["id"])
    peer.change_event(date_to=None, date_admission=None)
    with copied(downloaded, peer, tmp_path_factory.mktemp("desk") / "plain") as one:
        yield one
    peer.change_event(date_to="2024-05-08 15:00:00", date_admission="2024-05-06 06:00:00")
    for number in made:
        peer.event("DELETE", f"checkinlists/{number}/")


def both(one: Desk, name: str, code: str, at: datetime, **more: Any) -> tuple[str, str]:
    """(the server's verdict, ours) on an entry."""
    return ask(one, name, code, at, **more), said_here(one, name, code, at, **more)


# -- the table of rules


def test_entries_of_today_are_those_up_to_the_scan(plain: Desk) -> None:
    """The server counts what is later than the scan too, where scans come out of order."""
    code = ticket(plain)["secret"]
    assert both(plain, "Once today", code, FIRST_DAY + timedelta(days=1, hours=9)) == ("ok", "ok")
    assert both(plain, "Once today", code, FIRST_DAY + timedelta(hours=9)) == ("rules", "ok")


@pytest.mark.parametrize(("minute", "said"), [(10, "rules"), (40, "ok")])
def test_a_time_that_the_clocks_skip_is_meant_as_the_server_means_it(
    plain: Desk, minute: int, said: str
) -> None:
    code = ticket(plain)["secret"]
    at = datetime(2024, 3, 31, 1, minute, tzinfo=UTC)
    assert both(plain, "After half past two", code, at) == (said, said)


@pytest.mark.parametrize("name", ["After the end", "After admission"])
@pytest.mark.parametrize(("hours", "said"), [(-1, "rules"), (1, "ok")])
def test_an_end_or_admission_that_is_not_known_is_the_start(
    plain: Desk, name: str, hours: int, said: str
) -> None:
    code = ticket(plain)["secret"]
    at = datetime(2024, 5, 6, 11, 0, tzinfo=UTC) + timedelta(hours=hours)
    assert both(plain, name, code, at) == (said, said)


def test_a_ticket_without_a_variation_has_none(plain: Desk) -> None:
    assert both(plain, "No variation", ticket(plain)["secret"], FIRST_DAY) == ("ok", "ok")


@pytest.mark.parametrize(
    ("name", "said"),
    [("Product as text", "ok"), ("Product as number", "ok"), ("Another product", "rules")],
)
def test_what_a_rule_looks_up_is_a_number_however_it_is_written(
    plain: Desk, name: str, said: str
) -> None:
    assert both(plain, name, ticket(plain)["secret"], FIRST_DAY) == (said, said)


# -- signed codes, tests


def test_a_signed_ticket_newer_than_the_list_opens_the_door_here_only(
    peer: Peer, tmp_path: Path
) -> None:
    """Online, a code that the server has not stored is invalid; offline its signature counts."""
    said = peer.said["signed_event"]
    with paired(peer, tmp_path / "signed", event="ecc2024sig") as one:
        assert one.sync().pulled.new == said["main_positions"]
        new = said["samples"]["signed_unknown"][0]["secret"]
        assert both(one, MAIN, new, FIRST_DAY) == ("invalid", "ok")
        forged = new[:40] + ("A" if new[40] != "A" else "B") + new[41:]
        assert ask(one, MAIN, forged, FIRST_DAY) == "invalid"
        refused = one.scan(forged, MAIN, at=FIRST_DAY)
        assert refused.verdict.reason is Reason.BAD_SIGNATURE
        known = said["samples"]["participant"][0]["secret"]
        assert both(one, MAIN, known, FIRST_DAY) == ("ok", "ok")


def test_a_test_ticket_is_called_one_and_comes_in(plain: Desk) -> None:
    (person,) = plain.store.by_code(ticket(plain)["secret"])
    held = [replace(one, test=True) for one in person.tickets]
    payload = {
        "source": plain.one.name,
        "key": person.source_id,
        "source_version": 2**45,
        "fields": {"given_name": "Tess"},
        "codes": list(person.codes),
        "entitlements": [],
        "extra": {},
        "tickets": [ticketed.as_map(one) for one in held],
    }
    with plain.store.writing() as writer:
        writer.append("roster", payload, at=FIRST_DAY, attendee=person.id)
    result = desk.scan(plain.store, person.code, checkpoint=MAIN, at=FIRST_DAY)
    assert result.verdict.test
    assert "test ticket" in result.says


# -- reusable media


@contextmanager
def exchanged(peer: Peer, product: str) -> Iterator[None]:
    """While its tickets have to be exchanged for a wristband."""
    peer.change_item(product, media_policy="new", media_type="barcode")
    try:
        yield
    finally:
        peer.change_item(product, media_policy=None, media_type=None)


def test_a_ticket_that_has_to_be_exchanged_for_a_wristband_opens_the_door_here(
    peer: Peer, plain: Desk
) -> None:
    """The server asks for the wristband; here a ticket stays a ticket."""
    code = ticket(plain, "Speaker")["secret"]
    with exchanged(peer, "speaker"):
        assert ask(plain, "Lunch (once a day)", code, FIRST_DAY) == "exchange"
        assert said_here(plain, "Lunch (once a day)", code, FIRST_DAY) == "ok"


def test_a_wristband_is_not_read_here(peer: Peer, plain: Desk) -> None:
    """The server knows whose it is; here it is a code that nobody has."""
    held = ticket(plain)
    peer.ask(
        "POST",
        "reusablemedia/",
        {"type": "barcode", "identifier": "WRIST-1", "linked_orderpositions": [held["position"]]},
    )
    assert both(plain, MAIN, "WRIST-1", FIRST_DAY) == ("ok", "invalid")


# -- everybody out


def test_everybody_is_out_at_the_hour_of_the_list_also_while_nothing_was_heard(
    peer: Peer, downloaded: Downloaded, tmp_path: Path
) -> None:
    hour = timedelta(hours=1)
    with copied(downloaded, peer, tmp_path / "exits") as one:
        code = ticket(one)["secret"]
        point = one.store.checkpoint(BUILD_UP)
        assert point is not None
        assert point.exits_at == ALL_OUT
        assert both(one, BUILD_UP, code, ALL_OUT - hour) == ("ok", "ok")
        again = (ask(one, BUILD_UP, code, ALL_OUT - hour / 2),)
        assert again == (said_here(one, BUILD_UP, code, ALL_OUT - hour / 2),)
        assert again == ("already_redeemed",)
        assert one.store.inside_at(point.key, None, ALL_OUT - hour / 2) == 1
        assert one.store.inside_at(point.key, None, ALL_OUT + hour) == 0
        peer.take_everybody_out()
        assert both(one, BUILD_UP, code, ALL_OUT + hour) == ("ok", "ok")
        # The next evening the same; what the server wrote down comes and changes nothing.
        with closing(one.opened()) as source:
            pulled = Pulled()
            pull.take_people(one.store, source, one.account(), clock=now, pulled=pulled)
        assert pulled.passages
        night = ALL_OUT + timedelta(days=1)
        assert both(one, BUILD_UP, code, night - hour) == ("already_redeemed",) * 2
        peer.take_everybody_out()
        assert both(one, BUILD_UP, code, night + hour) == ("ok", "ok")
        one.take_catalogue()
        point = one.store.checkpoint(BUILD_UP)
        assert point is not None
        assert point.exits_at == night + timedelta(days=1)
        assert said_here(one, BUILD_UP, code, night + 2 * hour) == "already_redeemed"


def test_who_leaves_is_never_kept(plain: Desk) -> None:
    code = ticket(plain)["secret"]
    for _ in range(2):
        verdicts = both(plain, BUILD_UP, code, ALL_OUT, direction=Direction.EXIT)
        assert verdicts == ("ok", "ok")
    assert plain.scan(code, BUILD_UP, at=ALL_OUT + timedelta(1)).verdict.answer is Answer.ADMIT
