from typing import Any

import pytest

from checkin import headers
from checkin.columns import Column, columns_of, has_names, suggestions
from checkin.errors import ColumnMissing, FieldUnknown
from checkin.model import Session


def targets(*header: str, **options: Any) -> dict[str, str]:
    found = columns_of(header, **options)
    return {column.header: column.target for column in found}


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (("Name", "Vorname"), {"Name": "family_name", "Vorname": "given_name"}),
        (("Nom", "Prénom"), {"Nom": "family_name", "Prénom": "given_name"}),
        (("Nom", "Société"), {"Nom": "name", "Société": "organisation"}),
        (("Naam", "Voornaam"), {"Naam": "family_name", "Voornaam": "given_name"}),
        (("Name", "Surname"), {"Name": "given_name", "Surname": "family_name"}),
        (("Name", "E-mail"), {"Name": "name", "E-mail": "email"}),
        (("Country", "Country you represent"), {"Country": "extra"}),
        (("Organisation", "Company"), {"Organisation": "organisation", "Company": "extra"}),
        (("Price", "Set aside because"), {"Price": "amount", "Set aside because": "ignore"}),
        (("Shoe size",), {"Shoe size": "extra"}),
    ],
)
def test_columns_are_read_beside_each_other(
    header: tuple[str, ...], expected: dict[str, str]
) -> None:
    assert targets(*header).items() >= expected.items()


def test_what_a_person_says_of_a_column_comes_first() -> None:
    found = targets("Company", "Verein", given={"verein": "organisation"})
    assert found == {"Company": "extra", "Verein": "organisation"}


def test_a_column_can_be_named_by_its_number() -> None:
    assert targets("A", "B", given={"2": "First name"})["B"] == "given_name"


def test_a_column_that_is_not_there_is_said_with_those_that_are() -> None:
    with pytest.raises(ColumnMissing, match="A, B"):
        columns_of(("A", "B"), given={"C": "email"})


def test_a_field_that_is_none_is_said_with_those_that_are() -> None:
    with pytest.raises(FieldUnknown, match="family_name"):
        columns_of(("A",), given={"A": "shoe size"})


def test_what_was_remembered_and_does_not_fit_is_left_out() -> None:
    assert targets("A", remembered={"C": "email", "A": "phone"}) == {"A": "phone"}


def test_a_column_headed_by_a_session_says_yes_or_no_to_it() -> None:
    session = Session(key="side-a", title="Side event A")
    found = targets("Name", "SIDE EVENT A", "side-a", sessions=[session])
    assert found["SIDE EVENT A"] == found["side-a"] == headers.SESSION + "side-a"


def test_headers_that_repeat_or_are_empty_get_names_of_their_own() -> None:
    assert list(targets("Note", "Note", "")) == ["Note", "Note (2)", "Column 3"]


def test_the_nearest_word_is_suggested_for_an_unknown_header() -> None:
    assert suggestions(columns_of(("Familly name", "Colour"))) == {"Familly name": "family_name"}


def test_a_list_without_any_name_is_known_as_such() -> None:
    assert not has_names(columns_of(("Email",)))
    assert has_names([Column(0, "x", "badge_name")])
