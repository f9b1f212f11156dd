"""An event that is a series of dates, on a real pretix: which ticket opens which door, and when."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from checkin import accounts, desk, push
from checkin.errors import BadField
from checkin.model import Answer, Direction, Reason, Status
from checkin.store import outbox
from tests.checkin.pretix_desk import Desk, ask, now, paired, said_here
from tests.checkin.pretix_peer import Peer

MONDAY, TUESDAY = (datetime(2024, 5, day, 8, 0, tzinfo=UTC) for day in (6, 7))
HOUR = timedelta(hours=1)


class Series:
    """Two days of one event, a list for each and one for both, and tickets."""

    def __init__(self, peer: Peer) -> None:
        self._peer = peer
        peer.ask(
            "POST",
            "events/",
            {
                "name": {"en": "Open days"},
                "slug": "days",
                "currency": "EUR",
                "date_from": MONDAY.isoformat(),
                "has_subevents": True,
                "timezone": "Europe/Brussels",
                "plugins": [],
            },
        )
        self.item = self.do("POST", "items/", _item("Visit"))["id"]
        addons = self.do("POST", "categories/", {"name": {"en": "Extras"}, "is_addon": True})
        self.tour = self.do("POST", "items/", _item("Tour") | {"category": addons["id"]})["id"]
        self.monday = self._date("Open day", MONDAY)
        self.tuesday = self._date("Open day", TUESDAY)
        started = {"isAfter": [{"var": "now"}, {"buildTime": ["date_from"]}, None]}
        self._list("Monday", self.monday)
        self._list("Tuesday", self.tuesday)
        self._list("Tours on Tuesday", self.tuesday, limit_products=[self.tour], addon_match=True)
        self._list("Every day", None)
        self._list("Once it began", None, rules=started)

    def do(self, method: str, path: str, body: Any = None) -> Any:
        return self._peer.ask(method, f"events/days/{path}", body)

    def _date(self, name: str, at: datetime) -> int:
        body = {
            "name": {"en": name},
            "active": True,
            "date_from": at.isoformat(),
            "item_price_overrides": [],
            "variation_price_overrides": [],
            "meta_data": {},
        }
        number = int(self.do("POST", "subevents/", body)["id"])
        quota = {"name": "All", "size": None, "items": [self.item, self.tour], "variations": []}
        self.do("POST", "quotas/", quota | {"subevent": number})
        return number

    def _list(self, name: str, date: int | None, **more: Any) -> None:
        body = {"name": name, "all_products": "limit_products" not in more, "subevent": date}
        self.do("POST", "checkinlists/", body | {"allow_multiple_entries": True} | more)

    def sell(self, name: str, date: int, *, tour: bool = False) -> Any:
        """The main line of a new order."""
        line = {"positionid": 1, "item": self.item, "price": "0.00", "subevent": date}
        lines = [line | {"attendee_name_parts": {"full_name": name}}]
        if tour:
            extra = {"positionid": 2, "item": self.tour, "price": "0.00", "subevent": date}
            lines.append(extra | {"addon_to": 1})
        body = {"status": "p", "payment_provider": "free", "locale": "en", "positions": lines}
        made = self.do("POST", "orders/", body | {"email": "x@example.org", "send_email": False})
        return made["positions"][0]


def _item(name: str) -> dict[str, Any]:
    return {"name": {"en": name}, "default_price": "0.00", "admission": True, "active": True}


@pytest.fixture(scope="module")
def series(peer: Peer) -> Series:
    return Series(peer)


@contextmanager
def connected(peer: Peer, folder: Path, date: str = "") -> Iterator[Desk]:
    with paired(peer, folder, event="days", date=date) as one:
        report = one.sync()
        assert report.troubles == []
        yield one


def both(one: Desk, name: str, code: str, at: datetime, **more: Any) -> tuple[str, str]:
    return ask(one, name, code, at, **more), said_here(one, name, code, at, **more)


def test_a_ticket_for_another_date_is_refused_as_the_server_does_and_says_whose_it_is(
    peer: Peer, series: Series, tmp_path: Path
) -> None:
    ada = series.sell("Ada", series.monday)
    with connected(peer, tmp_path / "all") as one:
        code = ada["secret"]
        for at in (MONDAY, TUESDAY):
            assert both(one, "Monday", code, at) == ("ok", "ok")
            assert both(one, "Every day", code, at) == ("ok", "ok")
            for direction in Direction:
                verdicts = both(one, "Tuesday", code, at, direction=direction)
                assert verdicts == ("invalid", "invalid")
        refused = one.scan(code, "Tuesday", at=TUESDAY, force=True).verdict
        assert (refused.answer, refused.reason) == (Answer.REFUSE, Reason.WRONG_EVENT)
        assert refused.attendee is not None
        assert refused.attendee.name == "Ada"
        assert refused.attendee.extra["Date"] == "Open day, 2024-05-06 10:00"
        assert [str(part) for part in refused.why] == [
            "The ticket is for Open day, 2024-05-06 10:00"
        ]
        assert one.store.verify().problems == ()


def test_what_was_added_counts_on_the_list_of_its_date_only(
    peer: Peer, series: Series, tmp_path: Path
) -> None:
    early = series.sell("Early", series.monday, tour=True)["secret"]
    late = series.sell("Late", series.tuesday, tour=True)["secret"]
    with connected(peer, tmp_path / "tours") as one:
        assert both(one, "Tours on Tuesday", late, TUESDAY) == ("ok", "ok")
        assert both(one, "Tours on Tuesday", early, TUESDAY) == ("invalid", "invalid")


def test_a_rule_means_the_start_of_the_date_that_the_ticket_is_for(
    peer: Peer, series: Series, tmp_path: Path
) -> None:
    early = series.sell("Early", series.monday)["secret"]
    late = series.sell("Late", series.tuesday)["secret"]
    with connected(peer, tmp_path / "rules") as one:
        for code, at, said in [
            (early, MONDAY - HOUR, "rules"),
            (early, MONDAY + HOUR, "ok"),
            (late, MONDAY + HOUR, "rules"),
            (late, TUESDAY + HOUR, "ok"),
        ]:
            assert both(one, "Once it began", code, at) == (said, said)


def test_a_desk_for_one_date_has_its_lists_and_its_people(
    peer: Peer, series: Series, tmp_path: Path
) -> None:
    early = series.sell("Only Monday", series.monday)
    mover = series.sell("Changes their mind", series.tuesday)
    with connected(peer, tmp_path / "one", date=str(series.tuesday)) as one:
        named = {point.name for point in one.store.checkpoints() if point.source}
        assert named == {"Tuesday", "Tours on Tuesday", "Every day", "Once it began"}
        names = {person.name for person in one.store.attendees()}
        assert "Changes their mind" in names
        assert "Only Monday" not in names
        assert both(one, "Tuesday", early["secret"], TUESDAY) == ("invalid", "invalid")
        series.do("PATCH", f"orderpositions/{mover['id']}/", {"subevent": series.monday})
        assert one.sync().pulled.changed == 1
        (person,) = [p for p in one.store.attendees() if p.name == "Changes their mind"]
        assert person.status is Status.CANCELLED
        assert both(one, "Tuesday", mover["secret"], TUESDAY) == ("invalid", "invalid")
        assert one.sync(full=True).pulled.missing == 0
        # And back to all of them.
        accounts.set_line(one.store, one.one.name, "date", "all", at=now())
        one.sync()
        assert "Only Monday" in {person.name for person in one.store.attendees()}
        (person,) = [p for p in one.store.attendees() if p.name == "Changes their mind"]
        assert person.status is Status.CONFIRMED


def test_who_is_added_at_a_desk_for_one_date_gets_an_order_for_it(
    peer: Peer, series: Series, tmp_path: Path
) -> None:
    token = peer.mint_device(profile="full")
    with paired(
        peer, tmp_path / "added", event="days", date=str(series.tuesday), token=token
    ) as one:
        name = one.one.name
        accounts.set_line(one.store, name, "walk-in", f"product:{series.item}", at=now())
        given = {"given_name": "Walter", "category": "Visit"}
        desk.walk_in(one.store, given, checkpoint="Tuesday", at=now())
        for _ in range(2):  # the order, then the scan
            one.sync()
            push.try_now(one.store, name)
        assert outbox.counts(one.store, name) == {"accepted": 2}, one.words()
        one.sync()
        (person,) = [p for p in one.store.attendees() if p.given_name == "Walter"]
        assert [ticket.date for ticket in person.tickets] == [series.tuesday]


def test_a_date_that_is_not_there_is_answered_with_those_that_are(
    peer: Peer, series: Series, tmp_path: Path
) -> None:
    with (
        pytest.raises(BadField, match="Open day, 2024-05-07 10:00"),
        paired(peer, tmp_path / "never", event="days", date="2025"),
    ):
        raise AssertionError("connected")
    with pytest.raises(BadField), paired(peer, tmp_path / "both", event="days", date="Open day"):
        raise AssertionError("connected")
    with paired(peer, tmp_path / "day", event="days", date="2024-05-07") as one:
        assert one.account().mapping == {"date": f"date:{series.tuesday}"}
