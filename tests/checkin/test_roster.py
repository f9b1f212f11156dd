from zoneinfo import ZoneInfo

import pytest

from checkin.columns import columns_of
from checkin.model import Session, Status
from checkin.roster import Distinct, Note, Reader, Refusal, Row, named_sessions

SESSIONS = [
    Session(key="a", title="Side event A"),
    Session(key="food", title="Food, water and energy"),
    Session(key="b", title="Session B"),
]


def reader(*header: str, guarded: bool = True) -> Reader:
    columns = columns_of(header, sessions=SESSIONS)
    return Reader(columns, zone=ZoneInfo("Europe/Brussels"), sessions=SESSIONS, guarded=guarded)


def read(header: str, cells: str) -> Row:
    row = reader(*header.split(";")).read(2, cells.split(";"))
    assert isinstance(row, Row), row
    return row


def refusal(header: str, cells: str) -> str:
    row = reader(*header.split(";")).read(7, cells.split(";"))
    assert isinstance(row, Refusal), row
    assert row.line == 7
    assert row.cells == tuple(cells.split(";"))
    return row.reason


def test_names_stay_as_they_are_given() -> None:
    row = read("First name;Last name", "  vAN  dér ;O'NEILL-de  Vries")
    assert row.fields == {"given_name": "vAN  dér", "family_name": "O'NEILL-de  Vries"}


def test_a_whole_name_is_not_split() -> None:
    row = read("Name;E-mail", "Anna Maria van der Berg;a@example.org")
    assert row.fields["given_name"] == "Anna Maria van der Berg"
    assert "family_name" not in row.fields


def test_parts_of_a_name_are_surer_than_the_whole() -> None:
    row = read("Attendee name;Given name;Family name", "Dr Ann Lee;Ann;Lee")
    assert row.fields == {"given_name": "Ann", "family_name": "Lee"}


def test_the_whole_name_serves_where_the_parts_are_empty() -> None:
    assert read("Attendee name;Given name;Family name", "Ann Lee;;").name == "Ann Lee"


def test_further_columns_stay_under_their_own_names() -> None:
    row = read("Name;Shoe size;Price;Empty", "Ann;42;190,00;")
    assert row.extra == {"Shoe size": "42", "Price": "190.00"}


def test_a_country_becomes_its_code_and_an_unknown_one_stays_and_is_noted() -> None:
    assert read("Name;Pays", "Ann;Allemagne").fields["country"] == "DE"
    row = read("Name;Pays", "Ann;Atlantis")
    assert row.fields["country"] == "Atlantis"
    assert row.notes == (Note("country", "Atlantis"),)


@pytest.mark.parametrize(
    ("header", "cells", "status"),
    [
        ("Name;Paid", "Ann;No", "unpaid"),
        ("Name;Paid", "Ann;Yes", "confirmed"),
        ("Name;Paid", "Ann;offen", "unpaid"),
        ("Name;Status", "Ann;storniert", "cancelled"),
        ("Name;Status", "Ann;", "confirmed"),
        ("Name;Status;Paid", "Ann;annulé;non", "cancelled"),
        ("Name;Status;Paid", "Ann;confirmé;non", "unpaid"),
        ("Name;Email", "Ann;", ""),
    ],
)
def test_status_and_payment_come_to_one_status(header: str, cells: str, status: str) -> None:
    assert read(header, cells).fields.get("status", "") == status


def test_a_status_can_be_taught() -> None:
    columns = columns_of(("Name", "Status"))
    taught = Reader(
        columns,
        zone=ZoneInfo("UTC"),
        status_words={"dabei": Status.CONFIRMED, "raus": Status.CANCELLED},
    )
    row = taught.read(2, ["Ann", "RAUS"])
    assert isinstance(row, Row)
    assert row.fields["status"] == "cancelled"


def test_a_day_until_which_one_may_come_is_whole() -> None:
    row = read("Name;Valid from;Valid until", "Ann;06.05.2024;2024-05-07")
    assert row.fields["valid_from"] == "2024-05-06T00:00:00+02:00"
    assert row.fields["valid_until"] == "2024-05-07T23:59:59+02:00"


@pytest.mark.parametrize(
    ("header", "cells", "reason"),
    [
        ("Name;Email", ";a@example.org", "There is no name."),
        ("Name;Email", "#N/A;a@example.org", "There is no name."),
        ("Name;Email", "Ann;a@example.org;more", "more cells than the list has columns"),
        ("Name;Status", "Ann;flying", "“flying” in “Status” is not a known status."),
        ("Name;Paid", "Ann;perhaps", "“perhaps” in “Paid” is neither yes nor no."),
        ("Name;Valid from", "Ann;soon", "“soon” in “Valid from” is not a date."),
        ("Name;Side event A", "Ann;perhaps", "“perhaps” in “Side event A” is neither yes nor no."),
        ("Name;Email", f"{'x' * 501};", "“Name” is longer than 500 characters."),
        ("Name;Code", f"Ann;{'x' * 4097}", "“Code” is longer than 4096 characters."),
    ],
)
def test_a_bad_row_is_set_aside_with_a_reason(header: str, cells: str, reason: str) -> None:
    assert reason in refusal(header, cells)


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("'=SUM(A1)", "=SUM(A1)"),
        ("'+Formula", "+Formula"),
        ("'-x", "-x"),
        ("'@spreadsheet", "@spreadsheet"),
        ("' =x", "=x"),
        ("'＝x", "＝x"),
        ("'t Hooft", "'t Hooft"),
        ("'", "'"),
        ("=x", "=x"),
    ],
)
def test_guards_against_formulas_belong_to_the_file(cell: str, value: str) -> None:
    row = reader("Name").read(2, [cell])
    assert isinstance(row, Row)
    assert row.name.strip() == value


def test_a_workbook_has_no_such_guards() -> None:
    row = reader("Name", guarded=False).read(2, ["'=x"])
    assert isinstance(row, Row)
    assert row.name == "'=x"


def test_a_flag_without_a_note_gives_its_header_as_the_note() -> None:
    header = "Name;Requires special attention;Check-in text"
    assert read(header, "Ann;Yes;").fields["attention"] == "Requires special attention"
    assert read(header, "Ann;Yes;VIP desk").fields["attention"] == "VIP desk"
    assert "attention" not in read(header, "Ann;No;").fields


def test_marks_are_yes_or_absent_and_a_reason_means_yes() -> None:
    assert (
        read("Name;VIP;Blocked", "Ann;ja;double booking").fields.items()
        >= {
            "vip": "yes",
            "blocked": "yes",
        }.items()
    )
    assert not {"vip", "blocked"} & set(read("Name;VIP;Blocked", "Ann;nein;").fields)


def test_several_codes_stand_in_one_cell() -> None:
    assert read("Name;Codes", "Ann;T1, T2,T1").codes == ("T1", "T2")
    assert read("Name;Code", "Ann;T 1, x").codes == ("T 1, x",)


def test_entitlements_come_from_a_column_and_from_yes_no_columns() -> None:
    row = read("Name;Sessions;Side event A", "Ann;Session B, Food, water and energy;x")
    assert row.entitlements == ("a", "b", "food")


def test_a_session_that_is_not_in_the_programme_stays_as_it_is_written_and_is_noted() -> None:
    row = read("Name;Sessions", "Ann;Session B|Picnic")
    assert row.entitlements == ("Picnic", "b")
    assert row.notes == (Note("session", "Picnic"),)


def test_lines_within_a_cell_may_hold_several_sessions() -> None:
    words = {"side event a": "a", "session b": "b"}
    found = named_sessions("Side event A, Session B\nElse", words)
    assert found == [("a", True), ("b", True), ("Else", False)]


def test_control_characters_leave_a_name_and_line_breaks_only_a_note() -> None:
    row = reader("Name", "Attention").read(2, ["A\x00nn\r\nLee\u2028x", "one\r\ntwo"])
    assert isinstance(row, Row)
    assert row.name == "A nn Lee x"
    assert row.fields["attention"] == "one\ntwo"


def test_the_second_row_with_a_code_or_an_id_is_set_aside() -> None:
    distinct = Distinct()
    one = Row(line=2, source_id="1", codes=("T1",))
    assert distinct.take(one, ()) is one
    twice = distinct.take(Row(line=3, codes=("T2", "T1")), ("x",))
    assert isinstance(twice, Refusal)
    assert twice.reason == "The row on line 2 has the same ticket code."
    assert isinstance(distinct.take(Row(line=4, source_id="1"), ()), Refusal)
    assert isinstance(distinct.take(Row(line=5, codes=("T2",)), ()), Row)
