"""Ids: the standard's own, unique, and in the order in which they are made."""

import re
import uuid

from hypothesis import given
from hypothesis import strategies as st

from checkin import ids
from checkin.badgecode import ALPHABET

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(st.uuids(), texts, texts)
def test_an_attendees_id_is_the_uuid5_of_where_they_come_from(
    event: uuid.UUID, source: str, key: str
) -> None:
    wanted = uuid.uuid5(event, f"{source}\x1f{key}")
    assert ids.attendee_id(str(event), source, key) == str(wanted)


def test_source_and_key_are_told_apart() -> None:
    event = ids.new_event_id()
    assert ids.attendee_id(event, "ab", "c") != ids.attendee_id(event, "a", "bc")


def test_fact_ids_made_together_follow_one_another() -> None:
    made = ids.FactIds()
    found = [made.next(1_715_065_200_000) for _ in range(500)]
    assert found == sorted(found)
    assert len(set(found)) == 500
    assert all(re.fullmatch("[0-9a-f]{32}", text) for text in found)
    assert found[0][:12] == ids.new_fact_id(1_715_065_200_000)[:12]


def test_two_writers_make_different_ids() -> None:
    assert ids.FactIds().next(7) != ids.FactIds().next(7)


def test_a_made_code_is_the_same_each_time_and_keyboards_keep_it() -> None:
    code = ids.made_code("somebody")
    assert code == ids.made_code("somebody") != ids.made_code("somebody else")
    assert len(code) == 12
    assert set(code) <= set(ALPHABET)
