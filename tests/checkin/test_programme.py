import pytest

from checkin import programme
from checkin.errors import ProgrammeUnclear
from checkin.model import Session
from checkin.roster import Note, Row

SESSIONS = [Session(key="a", title="Side event A"), Session(key="b", title="Session B")]


def read(*lines: str) -> programme.Programme:
    header, *rows = [line.split(";") for line in lines]
    return programme.read(header, [(n, r, "") for n, r in enumerate(rows, 2)], SESSIONS)


def test_one_row_a_person_and_session_adds_up() -> None:
    listed = read("Code;Session", "T1;Side event A", "T1;b", "T2;Session B")
    row = listed.added_to(Row(line=2, codes=("T1",), entitlements=("x",)))
    assert row.entitlements == ("a", "b", "x")


def test_columns_of_yes_and_no_count_by_e_mail() -> None:
    listed = read("E-mail;Side event A;Session B", "Ann@Example.org;yes;no")
    row = listed.added_to(Row(line=2, fields={"email": "ann@example.org"}))
    assert row.entitlements == ("a",)


def test_a_session_nobody_knows_is_noted() -> None:
    listed = read("Code;Session", "T1;Picnic")
    assert listed.notes == (Note("session", "Picnic"),)
    assert listed.by_code == {"T1": ("Picnic",)}


@pytest.mark.parametrize("header", ["Session;Room", "Code;Room"])
def test_a_programme_needs_a_person_and_a_session(header: str) -> None:
    with pytest.raises(ProgrammeUnclear, match="Room"):
        read(header, "x;y")
