from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin import names
from checkin.layout import MISSING_GLYPH, WILL_NOT_FIT, Problem
from checkin.model import Attendee, Status
from checkin.names import Kind, NameFinding

ADA = Attendee(id="a", given_name="Ada", family_name="Lovelace", email="ada@x.example")


def prints(_: Attendee) -> Sequence[Problem]:
    return ()


def with_text(person: Attendee, name: str, value: str) -> Attendee:
    changed: dict[str, Any] = {name: value}
    return replace(person, **changed)


def check(*people: Attendee) -> list[NameFinding]:
    return names.check(people, printable=prints)


def kinds(*people: Attendee) -> list[Kind]:
    return [finding.kind for finding in check(*people)]


NAMES = """
    Ada Byron · Boris Cohen · Carla Diaz · Dmitri Ekman · Edith Fodor · Fatima Gruber ·
    Goran Horvat · Helga Ibsen · Ivan Jensen · Julia Kowal · Kasper Lopez · Lena Moser
"""


def crowd() -> list[Attendee]:
    """People whose list is in order: no two alike, addresses as given.family."""
    pairs = [tuple(name.split()) for name in NAMES.split("·")]
    return [
        Attendee(
            id=f"{at:02}",
            given_name=one,
            family_name=other,
            email=f"{one}.{other}@org.example".lower(),
        )
        for at, (one, other) in enumerate(pairs)
    ]


def test_a_list_in_order_has_nothing_to_look_at() -> None:
    assert check(*crowd()) == []


@pytest.mark.parametrize(
    ("field", "value", "kind", "suggestion"),
    [
        ("family_name", "DE LOVELACE", Kind.ALL_CAPS, "De Lovelace"),
        ("family_name", "D'HÉROUVILLE-SMITH", Kind.ALL_CAPS, "D'Hérouville-Smith"),
        ("given_name", "ANNA VAN DER", Kind.ALL_CAPS, "Anna van der"),
        ("badge_name", "ADA", Kind.ALL_CAPS, "Ada"),
        ("family_name", "ΠΑΠΑΔΟΠΟΥΛΟΥ", Kind.ALL_CAPS, ""),
        ("family_name", "ПЕТРОВ", Kind.ALL_CAPS, "Петров"),
        ("family_name", "lovelace", Kind.ALL_LOWER, "Lovelace"),
        ("family_name", "Love  lace", Kind.DOUBLED_SPACES, "Love lace"),
        ("organisation", "Love\u00a0lace", Kind.DOUBLED_SPACES, "Love lace"),
        ("given_name", " Ada", Kind.OUTER_SPACES, "Ada"),
        ("job_title", "Countess ", Kind.OUTER_SPACES, "Countess"),
        ("family_name", "MÃ¼ller", Kind.MOJIBAKE, "Müller"),
        ("organisation", "CafÃ© GmbH", Kind.MOJIBAKE, "Café GmbH"),
        ("family_name", "M\ufffdller", Kind.MOJIBAKE, ""),
        ("family_name", "Love\u202elace", Kind.CONTROL, "Lovelace"),
        ("family_name", "Love\tlace", Kind.CONTROL, "Love lace"),
        ("family_name", "\ue000Lovelace", Kind.CONTROL, "Lovelace"),
        ("family_name", "test", Kind.PLACEHOLDER, ""),
        ("given_name", "XXX", Kind.PLACEHOLDER, ""),
        ("family_name", "-", Kind.PLACEHOLDER, ""),
        ("family_name", "aaaa", Kind.PLACEHOLDER, ""),
        ("given_name", "ada@x.example", Kind.PLACEHOLDER, ""),
    ],
)
def test_what_is_wrong_with_a_field_is_said_with_a_suggestion(
    field: str, value: str, kind: Kind, suggestion: str
) -> None:
    wrong = with_text(ADA, field, value)
    found = {finding.kind: finding for finding in check(wrong)}
    assert kind in found
    assert found[kind].ids == ("a",)
    assert found[kind].field == field
    assert found[kind].suggestion == suggestion
    assert found[kind].edits == ({field: suggestion} if suggestion else {})
    assert value in str(found[kind])


@pytest.mark.parametrize(
    ("given_name", "family_name"),
    [
        ("AJ", "Smith"),
        ("J.R.", "Ewing"),
        ("Ada", "van den Berg"),
        ("Ada", "d'Hérouville"),
        ("ნინო", "ბერიძე"),
        ("小龍", "李"),
        ("محمد", "صالح"),
        ("Jennifer", "Null"),
        ("Ana", "Foo"),
        ("Christopher", "Guest"),
        ("Suharto", ""),
        ("X Æ", "Musk"),
        ("می\u200cخواهم", "صالح"),
        ("Wei", "Na"),
        ("Ada", "McDonald"),
    ],
)
def test_uncommon_names_are_not_faults(given_name: str, family_name: str) -> None:
    assert check(Attendee(id="x", given_name=given_name, family_name=family_name)) == []


def test_two_nothings_make_a_placeholder() -> None:
    assert Kind.PLACEHOLDER in kinds(Attendee(id="x", given_name="n/a", family_name="Guest"))


def test_short_capitals_in_both_names_are_all_caps() -> None:
    assert kinds(Attendee(id="x", given_name="WEI", family_name="LI")) == [Kind.ALL_CAPS] * 2


def test_a_turkish_name_keeps_its_two_i() -> None:
    (found,) = check(Attendee(id="x", given_name="Ada", family_name="IŞIK İNAN", country="TR"))
    assert found.suggestion == "Işık İnan"


def test_nobody_without_a_name_goes_unseen() -> None:
    assert kinds(Attendee(id="x", email="x@y")) == [Kind.NO_NAME]


def test_a_list_that_writes_family_names_in_capitals_is_said_once() -> None:
    people = [replace(who, family_name=who.family_name.upper()) for who in crowd()]
    (found,) = check(*people)
    assert found.kind is Kind.ALL_CAPS
    assert found.field == "family_name"
    assert found.ids == tuple(who.id for who in people)
    assert "12" in str(found)


def test_a_badge_that_cannot_be_printed_is_listed_by_character_and_field() -> None:
    def printable(who: Attendee) -> Sequence[Problem]:
        return [
            Problem(MISSING_GLYPH, "given_name", "𐍈"),
            Problem(MISSING_GLYPH, "organisation", "🎉"),
            Problem(WILL_NOT_FIT, "family_name"),
        ]

    person = replace(ADA, given_name="Ada𐍈", organisation="Party 🎉 Ltd")
    by_field = {found.field: found for found in names.check([person], printable=printable)}
    assert by_field["given_name"].kind is Kind.NO_GLYPH
    assert by_field["given_name"].suggestion == ""
    assert "U+10348" in str(by_field["given_name"])
    assert by_field["organisation"].suggestion == "Party Ltd"
    assert by_field["family_name"].kind is Kind.WILL_NOT_FIT


def test_a_sign_in_a_name_put_together_is_mended_in_the_badge_name() -> None:
    person = replace(ADA, given_name="Ada 🎉")
    (found,) = names.check([person], printable=lambda _: [Problem(MISSING_GLYPH, "name", "🎉")])
    assert found.edits == {"badge_name": "Ada Lovelace"}


def test_exchanged_names_show_by_the_rest_of_the_list() -> None:
    people = [
        *crowd(),
        Attendee(id="m1", given_name="Maria", family_name="Rossi"),
        Attendee(id="m2", given_name="Maria", family_name="Bianchi"),
        Attendee(id="m3", given_name="Maria", family_name="Verdi"),
        Attendee(id="m4", given_name="Carlo", family_name="Rossi"),
        Attendee(id="no", given_name="Rossi", family_name="Maria", organisation="Z"),
    ]
    (found,) = [finding for finding in check(*people) if finding.kind is Kind.SWAPPED]
    assert found.ids == ("no",)
    assert found.edits == {"given_name": "Maria", "family_name": "Rossi"}


def test_exchanged_names_show_by_a_common_given_name_and_the_address() -> None:
    wrong = Attendee(id="w", given_name="Zorn", family_name="Ada", email="ada.zorn@org.example")
    more = [Attendee(id=f"n{i}", given_name="Ada", family_name=f) for i, f in enumerate("VWX")]
    found = [f for f in check(*crowd(), *more, wrong) if f.kind is Kind.SWAPPED]
    assert [finding.ids for finding in found] == [("w",)]


def test_exchanged_names_show_by_the_capitals_of_the_list() -> None:
    people = [replace(who, family_name=who.family_name.upper()) for who in crowd()]
    wrong = Attendee(id="w", given_name="ZORN", family_name="Ottilie")
    found = [f for f in check(*people, wrong) if f.kind is Kind.SWAPPED]
    assert [finding.ids for finding in found] == [("w",)]


def test_one_sign_alone_does_not_make_names_exchanged() -> None:
    more = [Attendee(id=f"n{i}", given_name="Thomas", family_name=f) for i, f in enumerate("VWX")]
    surname_thomas = Attendee(id="t", given_name="Xavier", family_name="Thomas")
    family_first = Attendee(
        id="f", given_name="Zoltán", family_name="Nagy", email="nagy.zoltan@org.example"
    )
    assert Kind.SWAPPED not in kinds(*crowd(), *more, surname_thomas, family_first)


def test_one_person_twice_look_alikes_and_a_shared_address_are_told_apart() -> None:
    people = [
        *crowd(),
        Attendee(id="s1", given_name="Ana", family_name="Silva", organisation="X"),
        Attendee(id="s2", given_name="Ana", family_name="Silva", organisation="X"),
        Attendee(id="l1", given_name="Katarina", family_name="Novak"),
        Attendee(id="l2", given_name="Katerina", family_name="Novak"),
        Attendee(id="o1", given_name="Rui", family_name="Costa", email="office@x.example"),
        Attendee(id="o2", given_name="Zita", family_name="Weber", email="office@x.example"),
    ]
    assert [(found.kind, found.ids) for found in check(*people)] == [
        (Kind.SAME_PERSON, ("s1", "s2")),
        (Kind.LOOK_ALIKES, ("l1", "l2")),
        (Kind.SHARED_EMAIL, ("o1", "o2")),
    ]


def test_the_cancelled_and_the_merged_are_left_out() -> None:
    cancelled = replace(ADA, id="b", status=Status.CANCELLED)
    merged = replace(ADA, id="c", merged_into="a")
    assert check(ADA, cancelled, merged) == []


def test_the_worst_comes_first() -> None:
    people = (
        Attendee(id="1", given_name="Ada ", family_name="Byron"),
        Attendee(id="2", given_name="ADA", family_name="Cohen"),
        Attendee(id="3", given_name="Ada", family_name="MÃ¼ller"),
        Attendee(id="4"),
    )
    assert kinds(*people) == [Kind.NO_NAME, Kind.MOJIBAKE, Kind.ALL_CAPS, Kind.OUTER_SPACES]


def test_every_kind_has_a_sentence_whose_facts_are_given() -> None:
    assert set(names.SENTENCES) == set(Kind)


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(
            st.text(max_size=12), st.text(max_size=12), st.sampled_from(["", "TR", "GR", "BG"])
        ),
        max_size=6,
    )
)
def test_any_list_is_checked_and_any_finding_can_be_said(rows: list[tuple[str, str, str]]) -> None:
    people = [
        Attendee(id=str(at), given_name=one, family_name=other, country=country, email="x@y")
        for at, (one, other, country) in enumerate(rows)
    ]
    for finding in names.check(people, printable=lambda _: [Problem(WILL_NOT_FIT, "badge_name")]):
        assert str(finding)
        assert finding.ids
        if finding.suggestion and not finding.edits.keys() - {finding.field}:
            assert finding.suggestion != getattr(people[int(finding.ids[0])], finding.field)
