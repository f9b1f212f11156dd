"""Answers of a ticket system that speaks like pretix, but not as one expects."""

from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import UTC, datetime

import pytest

from checkin.model import Attached
from checkin.sources.base import Doing, Ending, Happened
from checkin.sources.catalogue import Catalogue
from checkin.sources.mapping import Mapped
from checkin.sources.pretix import reading, wire
from checkin.sources.pretix.client import Client
from checkin.sources.pretix.source import PretixSource
from tests.checkin.sources.recorded import Json, Recorded, serving

PASSPORT = Attached(name="passport.pdf", kind="application/pdf", data=b'"a passport"')
ENTRY = Happened(
    doing=Doing.ENTRY,
    nonce="n",
    at=datetime(2024, 5, 6, 9, tzinfo=UTC),
    list_id=1,
    code="T-1",
    answers={"4": "40"},
    files={"5": PASSPORT},
)


class Forgetful(Recorded):
    """Takes a file and every entry, and does not say what it calls the file."""

    said: Json = {}

    def answer(
        self, method: str, path: str, query: Mapping[str, list[str]], body: Json
    ) -> tuple[int, Json]:
        return 201, self.said if path.endswith("/upload") else {"status": "ok"}


@pytest.fixture
def server() -> Iterator[Forgetful]:
    made = Forgetful()
    with serving(made):
        yield made


@pytest.mark.parametrize("said", [{}, {"id": None}, [], "file"])
def test_a_file_that_gets_no_name_costs_nobody_the_entry(server: Forgetful, said: Json) -> None:
    server.said = said
    with closing(PretixSource(Client(server.url, "ecc", "ecc2024", "key"))) as source:
        assert source.tell(ENTRY).ending is Ending.ACCEPTED
    assert server.told[-1][2]["answers"] == {"4": "40"}


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Tokyo"])
def test_limits_at_the_ends_of_time_are_kept(zone: str) -> None:
    asked = wire.Question.model_validate(
        {
            "id": 5,
            "question": {"en": "When?"},
            "type": "W",
            "required": True,
            "valid_datetime_min": "0001-01-01T00:00:00Z",
            "valid_datetime_max": "9999-12-31T23:59:59Z",
        }
    )
    event = wire.Event.model_validate(
        {"name": {"en": "Cluster days"}, "slug": "ecc2024", "timezone": zone}
    )
    (question,) = reading.catalogue(event, [], [], [asked], [], [], []).questions
    assert datetime.fromisoformat(question.lowest).year == 1
    assert datetime.fromisoformat(question.highest).year == 9999


def test_a_line_that_was_cancelled_leaves_the_order_to_its_only_ticket() -> None:
    def position(number: int, *, canceled: bool) -> Json:
        held = {"id": number, "positionid": number, "item": 1, "secret": f"S{number}"}
        return held | {"canceled": canceled}

    order = wire.Order.model_validate(
        {
            "code": "ABCDE",
            "status": "p",
            "email": "ada@example.org",
            "positions": [position(1, canceled=False), position(2, canceled=True)],
        }
    )
    reader = reading.Reader(Mapped("pretix:ecc/ecc2024", Catalogue()), kind="pretix")
    emails = {row.source_id: row.fields.get("email", "") for row, _ in reader.read(order)}
    assert emails == {"ABCDE-1": "ada@example.org", "ABCDE-2": ""}
