from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from checkin import badge, corrections, events
from checkin.errors import BadgeUnprintable, NotKnown
from checkin.model import Attendee, Category, Session
from checkin.store import Store
from tests.checkin.printing import NINE, event_with, person


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with event_with(tmp_path) as store:
        yield store


def attendee(store: Store, number: int) -> Attendee:
    found = store.attendee(person(store, number))
    assert found is not None
    return found


def test_a_badge_can_name_the_country_the_event_and_the_sessions(store: Store) -> None:
    with store.writing() as writer:
        for key, title, hours in (("b", "Panel", 2), ("a", "Plenary", 1)):
            session = Session(key=key, title=title, starts=NINE + timedelta(hours=hours))
            events.put_session(writer, session, at=NINE)
    corrections.entitle(store, person(store, 1), add=["b", "a"], at=NINE)
    fields = badge.fields_of(attendee(store, 1), badge.setting(store))
    assert fields["country_name"] == "Greece"
    assert fields["event_name"] == "European Cluster Conference"
    assert fields["sessions"] == "Plenary · Panel"
    assert fields["name"] == fields["full_name"] == "Αλεξάνδρα Παπαδοπούλου"
    assert fields["code"] == "T-1"


def test_a_country_that_is_no_code_stands_as_it_was_given(store: Store) -> None:
    guest = Attendee(id="x", country="Ruritania")
    assert badge.fields_of(guest, badge.setting(store))["country_name"] == "Ruritania"


def test_the_colour_of_a_category_is_the_events(store: Store) -> None:
    with store.writing() as writer:
        events.put_category(writer, Category(name="Speaker", colour="#112233"), at=NINE)
    content = badge.content_of(attendee(store, 2), badge.setting(store))
    assert content.colours == {"Speaker": "#112233"}


def test_a_badge_that_cannot_be_set_has_no_page(tmp_path: Path) -> None:
    party = event_with(tmp_path, ({"given_name": "Party🎉"},))
    with party as store, pytest.raises(BadgeUnprintable, match=r"U\+1F389"):
        badge.sample_page(store, person(store, 0))


def test_nobody_has_no_page(store: Store) -> None:
    with pytest.raises(NotKnown):
        badge.sample_page(store, "nobody")
