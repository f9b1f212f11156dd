"""What a kiosk finds for somebody without a code at hand: booking code and name, never one."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin import desk, kiosk, ticket_codes
from checkin.kiosk import Match, Step
from checkin.model import Reason
from checkin.resolving import REVOKED
from checkin.store import Store
from tests.checkin.people import NINE, add, make_event


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_event(tmp_path) as made:
        yield made


def person(store: Store, code: str) -> str:
    """Somebody called Zoë Müller with the ticket *code*."""
    return add(store, code, given_name="Zoë", family_name="Müller")


@pytest.mark.parametrize("name", ["Müller", "MULLER", "mueller", " müller "])
@pytest.mark.parametrize("booking", ["AB12-CD34", "ab12cd34", " AB 12 CD 34 "])
def test_code_and_name_find_one_person_however_they_are_typed(
    store: Store, name: str, booking: str
) -> None:
    zoe = person(store, "AB12-CD34")
    assert kiosk.find(store, booking, name) == Match(zoe, "AB12-CD34")


@pytest.mark.parametrize(
    ("booking", "name"),
    [
        ("AB12-CD34", "Miller"),
        ("AB12-CD34", ""),
        ("AB12-CD34", "   "),
        ("AB12-CD34", "Zoë"),
        ("AB12-CD34", "Mül"),
        ("AB12-CD35", "Müller"),
        ("AB12", "Müller"),
        ("", "Müller"),
        ("---", "Müller"),
    ],
)
def test_either_alone_or_a_part_of_it_finds_nobody(store: Store, booking: str, name: str) -> None:
    person(store, "AB12-CD34")
    assert kiosk.find(store, booking, name) is None


def test_the_number_of_a_row_is_no_booking_code(store: Store) -> None:
    add(store, "", key="017", family_name="Müller")
    assert kiosk.find(store, "017", "Müller") is None


def test_the_order_finds_its_one_holder_and_two_of_one_name_are_not_told_apart(
    store: Store,
) -> None:
    zoe = add(store, "SECRET1", key="ABCDE-1", family_name="Müller")
    add(store, "SECRET2", key="ABCDE-2", family_name="Weber")
    assert kiosk.find(store, "ABCDE", "Müller") == Match(zoe, "SECRET1")
    add(store, "SECRET3", key="ABCDE-3", family_name="Mueller")
    assert kiosk.find(store, "ABCDE", "Müller") is None
    assert kiosk.find(store, "ABCDE-1", "Müller") == Match(zoe, "SECRET1")


def test_a_column_of_the_list_may_hold_the_booking_code(store: Store) -> None:
    payload = {
        "source": "list",
        "key": "7",
        "source_version": 1,
        "import": "",
        "fields": {"family_name": "Müller"},
        "codes": ["T-7"],
        "entitlements": [],
        "extra": {"Booking reference": "QX-778", "Diet": "VEGAN"},
    }
    with store.writing() as writer:
        writer.append("roster", payload, at=NINE, attendee="p7")
    assert kiosk.find(store, "qx778", "Müller") == Match("p7", "T-7")
    assert kiosk.find(store, "VEGAN", "Müller") is None


def test_people_of_one_ticket_are_chosen_by_their_name(store: Store) -> None:
    add(store, "GROUP1", key="a", family_name="Müller")
    bob = add(store, "GROUP1", key="b", family_name="Weber")
    assert kiosk.find(store, "GROUP1", "Weber") == Match(bob, "")


def test_other_characters_are_compared_whole(store: Store) -> None:
    wang = add(store, "ABCD1", family_name="王小明")
    assert kiosk.find(store, "ABCD1", "王小明") == Match(wang, "ABCD1")
    assert kiosk.find(store, "ABCD1", "王") is None
    maria = add(store, "ABCD2", family_name="Παπαδοπούλου")
    assert kiosk.find(store, "ABCD2", "Papadopoulou") == Match(maria, "ABCD2")


def test_a_ticket_taken_back_stays_so_for_whoever_types_it(store: Store) -> None:
    person(store, "AB12-CD34")
    ticket_codes.mark(store, [("AB12-CD34", REVOKED)], source="desk", at=NINE)
    match = kiosk.find(store, "AB12CD34", "Müller")
    assert match is not None
    result = desk.scan(store, match.code, checkpoint="desk", at=NINE, kiosk=True)
    assert result.verdict.reason is Reason.REVOKED
    assert kiosk.step(result) is Step.HELP
