"""What may stand in an attendee's fields."""

import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import fields
from checkin.errors import BadField, NotKnown
from checkin.model import FIELDS, Attendee, Status

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)


@pytest.mark.parametrize(
    ("field", "given_", "kept"),
    [
        ("given_name", "  Ada\t", "Ada"),
        ("given_name", "A\nd\x00a", "A d a"),
        ("given_name", "A\u2028B", "A B"),
        ("given_name", "\ud83dAda", "Ada"),
        ("given_name", "José", "José"),
        ("given_name", "\u202eadA", "\u202eadA"),  # shown as it is, as plain text
        ("given_name", "<b>=1", "<b>=1"),
        ("family_name", "van der WAALS", "van der WAALS"),  # never re-cased
        ("family_name", "", ""),
        ("country", "be", "BE"),
        ("country", "ß", "ß"),
        ("country", "ﬁ", "ﬁ"),
        ("country", "Belgium", "Belgium"),
        ("status", "", "confirmed"),
        ("status", "waitlisted", "waitlisted"),
        ("vip", "Yes", "yes"),
        ("vip", "1", "yes"),
        ("vip", "FALSE", ""),
        ("blocked", "no", ""),
        ("blocked", "", ""),
        ("valid_from", "2024-05-07T08:00+02:00", "2024-05-07T08:00:00+02:00"),
        ("valid_until", "2024-05-07T08:00Z", "2024-05-07T08:00:00+00:00"),
        ("valid_until", "", ""),
    ],
)
def test_values_are_tidied(field: str, given_: str, kept: str) -> None:
    assert fields.checked({field: given_}) == {field: kept}


@pytest.mark.parametrize(
    ("field", "value", "error"),
    [
        ("status", "Confirmed", BadField),
        ("status", "x", BadField),
        ("vip", "maybe", BadField),
        ("blocked", "ja", BadField),
        ("valid_from", "2024-05-07", BadField),
        ("valid_from", "2024-05-07T08:00", BadField),
        ("valid_from", "soon", BadField),
        ("given_name", "x" * (fields.MAX_FIELD + 1), BadField),
        ("code", "x", NotKnown),
        ("entitlements", "x", NotKnown),
        ("Given_name", "x", NotKnown),
    ],
)
def test_what_will_not_do_is_said_with_what_would(
    field: str, value: str, error: type[Exception]
) -> None:
    with pytest.raises(error) as told:
        fields.checked({"title": "Dr", field: value})
    assert field in str(told.value)
    assert len(str(told.value)) < 300


def test_the_longest_value_is_taken() -> None:
    longest = "x" * fields.MAX_FIELD
    assert fields.checked({"given_name": f" {longest} "}) == {"given_name": longest}


@given(st.sampled_from(FIELDS), ANY_TEXT)
def test_a_value_is_tidied_once_and_for_all_or_refused(name: str, text: str) -> None:
    try:
        once = fields.checked({name: text})
    except BadField:
        return
    assert fields.checked(once) == once
    assert once[name].encode().decode() == once[name]  # whole characters only
    assert not any(unicodedata.category(char) in ("Cc", "Cs", "Zl", "Zp") for char in once[name])
    assert once[name] == once[name].strip()


@given(ANY_TEXT)
def test_a_note_is_lines_without_controls_or_is_refused(text: str) -> None:
    try:
        note = fields.note(text)
    except BadField:
        return
    assert fields.note(note) == note
    assert note
    assert not any(unicodedata.category(char) == "Cc" for char in note.replace("\n", ""))


def test_texts_of_a_person_are_what_an_edit_would_take() -> None:
    person = Attendee(
        id="x",
        given_name="Ada",
        status=Status.UNPAID,
        vip=True,
        valid_from=datetime(2024, 5, 7, 6, tzinfo=UTC),
    )
    told = fields.texts(person)
    assert told.keys() == set(FIELDS)
    assert (told["status"], told["vip"], told["blocked"], told["valid_until"]) == (
        "unpaid",
        "yes",
        "",
        "",
    )
    assert fields.checked(told) == told
