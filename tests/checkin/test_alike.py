import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import alike
from checkin.alike import Alike
from checkin.model import Attendee


def person(
    given_name: str, family_name: str, *, id_: str = "", email: str = "", organisation: str = ""
) -> Attendee:
    return Attendee(
        id=id_ or f"{given_name} {family_name}",
        given_name=given_name,
        family_name=family_name,
        email=email,
        organisation=organisation,
    )


def ids(groups: list[Alike]) -> list[set[str]]:
    return [{who.id for who in group.people} for group in groups]


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("anna", "anna", False),
        ("anna", "ana", True),
        ("anna", "anne", True),
        ("anna", "nana", True),
        ("anna", "annika", False),
        ("", "a", True),
    ],
)
def test_one_error_is_a_letter_or_two_exchanged(one: str, other: str, apart: bool) -> None:
    assert alike.is_one_error_apart(one, other) is apart


def test_one_address_and_one_name_is_one_person() -> None:
    twice = [
        person("Ana", "Silva", id_="1", email="ana@x.example"),
        person("ANA", "SÍLVA", id_="2", email=" Ana@X.example"),
        person("Rui", "Costa", id_="3", email="ana@x.example"),
    ]
    groups = alike.same_people(twice)
    assert ids(groups) == [{"1", "2"}]
    assert groups[0].same_email
    assert groups[0].same_name


def test_one_address_and_a_slip_or_a_shorter_name_is_one_person() -> None:
    twice = [
        person("Ana", "Silva", id_="1", email="a@x.example"),
        person("Ana", "Sivla", id_="2", email="a@x.example"),
        person("Ana", "Silva Costa", id_="3", email="a@x.example"),
    ]
    assert ids(alike.same_people(twice)) == [{"1", "2", "3"}]


def test_one_name_in_one_organisation_is_one_person_in_any_order_of_the_names() -> None:
    twice = [
        person("Ana", "Silva", id_="1", organisation="Câmara"),
        person("Silva", "Ana", id_="2", organisation="camara"),
        person("Ana", "Silva", id_="3", organisation="Other"),
    ]
    assert ids(alike.same_people(twice)) == [{"1", "2"}]


def test_two_people_who_share_only_an_address_are_told_apart_from_one_person_twice() -> None:
    office = [
        person("Ana", "Silva", email="office@x.example"),
        person("Rui", "Costa", email="office@x.example"),
    ]
    assert alike.same_people(office) == []
    assert ids(alike.sharing_an_address(office)) == [{"Ana Silva", "Rui Costa"}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Jan", "Novák"), ("Jana", "Novak")),
        (("Katarina", "Novak"), ("Katerina", "Novak")),
        (("Anna", "Schmidt"), ("Anna", "Schmitd")),
        (("Anna", "Maria"), ("Maria", "Anna")),
        (("Γιώργος", "Νικολάου"), ("Giorgos", "Nikolaou")),
    ],
)
def test_names_one_error_apart_look_alike(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert len(alike.look_alikes([person(*one), person(*other)])) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Jan", "Novák"), ("Petr", "Novák")),
        (("Wei", "Li"), ("Wei", "Le")),
        (("Anna", "Schmidt"), ("Anne", "Schmitt")),
        (("", ""), ("", "")),
    ],
)
def test_other_names_do_not_look_alike(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert alike.look_alikes([person(*one, id_="1"), person(*other, id_="2")]) == []


def test_one_person_twice_is_not_reported_as_look_alikes_too() -> None:
    twice = [
        person("Ana", "Silva", id_="1", organisation="X"),
        person("Ana", "Silva", id_="2", organisation="X"),
    ]
    known = alike.same_people(twice)
    assert alike.look_alikes(twice, known) == []
    third = replace(twice[0], id="3", organisation="Y")
    assert ids(alike.look_alikes([*twice, third], known)) == [{"1", "2", "3"}]


def test_a_chain_of_slips_is_one_group() -> None:
    chain = [person(name, "Novak") for name in ("Maria", "Marie", "Mariea", "Petr")]
    assert ids(alike.look_alikes(chain)) == [{"Maria Novak", "Marie Novak", "Mariea Novak"}]


def test_thousands_with_one_family_name_are_compared_in_no_time() -> None:
    many = [person(f"G{i:05}", "Garcia", id_=str(i)) for i in range(0, 90_000, 30)]
    begun = time.process_time()
    alike.look_alikes(many)
    assert time.process_time() - begun < 2.0


@given(
    st.lists(
        st.tuples(st.sampled_from(["Ana", "Anna", "Ann", "Rui"]), st.text("abØ ", max_size=4)),
        max_size=8,
    )
)
def test_groups_hold_two_or_more_people_each_once(names: list[tuple[str, str]]) -> None:
    people = [person(*name, id_=str(i), email="x@y") for i, name in enumerate(names)]
    twice = alike.same_people(people)
    for group in (*twice, *alike.look_alikes(people, twice), *alike.sharing_an_address(people)):
        found = [who.id for who in group.people]
        assert len(found) == len(set(found)) >= 2


@given(st.text("abcde", min_size=3, max_size=7), st.text("abcde", min_size=4, max_size=7))
def test_every_pair_one_error_apart_is_found_and_no_other(one: str, other: str) -> None:
    groups = alike.look_alikes([person(one, "Novak", id_="1"), person(other, "Novak", id_="2")])
    assert bool(groups) == (one == other or alike.is_one_error_apart(one, other))
