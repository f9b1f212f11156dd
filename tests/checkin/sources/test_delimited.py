import tracemalloc
from contextlib import suppress
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from checkin.columns import columns_of
from checkin.errors import (
    CheckinError,
    EncodingWrong,
    ListEmpty,
    ListTooLarge,
    ListUnreadable,
)
from checkin.roster import Reader
from checkin.sources.delimited import open_text
from checkin.sources.files import open_list, write_rows
from checkin.sources.table import Table


def opened(folder: Path, content: str | bytes, **options: Any) -> Table:
    path = folder / "list.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return open_list(path, **options)


def cells(table: Table) -> list[list[str]]:
    return [line.cells for line in table.rows()]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_every_delimiter_and_line_end_is_found(tmp_path: Path, delimiter: str, end: str) -> None:
    rows = [["Name", "E-mail", "Price"], ["Ann", "a@x.org", "1"], ["Bob", "b@x.org", "2"]]
    table = opened(tmp_path, end.join(delimiter.join(row) for row in rows))
    assert table.delimiter == delimiter
    assert table.header == ("Name", "E-mail", "Price")
    assert cells(table) == rows[1:]


def test_decimal_commas_do_not_make_it_a_comma_file(tmp_path: Path) -> None:
    table = opened(tmp_path, "Name;Price\nAnn;1,5\nBob;2,5\n")
    assert cells(table) == [["Ann", "1,5"], ["Bob", "2,5"]]


def test_a_line_that_names_the_separator_is_obeyed_and_counted(tmp_path: Path) -> None:
    table = opened(tmp_path, "sep=|\r\nName,x|Email\r\nAnn|a,b;c\r\n")
    assert table.header == ("Name,x", "Email")
    assert [(line.number, line.cells) for line in table.rows()] == [(3, ["Ann", "a,b;c"])]


def test_one_column_is_a_list_too(tmp_path: Path) -> None:
    assert cells(opened(tmp_path, "Name\nAnn Lee\nBob\n")) == [["Ann Lee"], ["Bob"]]


def test_titles_may_stand_above_the_header(tmp_path: Path) -> None:
    table = opened(tmp_path, "Participants of the conference\n;;\n\nName;Email;Country\nAnn;a;BE\n")
    assert table.header == ("Name", "Email", "Country")
    assert [(line.number, line.cells) for line in table.rows()] == [(5, ["Ann", "a", "BE"])]


def test_headers_nobody_knows_are_found_when_a_person_named_one(tmp_path: Path) -> None:
    table = opened(tmp_path, "A;B\nParticipant;Name\n", mapped=("B",))
    assert table.header == ("A", "B")


def test_quoted_cells_keep_line_breaks_and_quotes(tmp_path: Path) -> None:
    text = 'Name;Note;Email\n"Ann";"one\r\n""two""; three";a\nBob;x;b\n'
    table = opened(tmp_path, text)
    assert [(line.number, line.cells) for line in table.rows()] == [
        (2, ["Ann", 'one\r\n"two"; three', "a"]),
        (4, ["Bob", "x", "b"]),
    ]


def test_a_quote_nobody_closed_costs_its_own_row_only(tmp_path: Path) -> None:
    text = 'Name;Note;Email\nAnn;"x;a\nBob;y;b\nCy;"z";c\nDee;"w;d\n'
    table = opened(tmp_path, text)
    found = [(line.number, line.cells[0], bool(line.problem)) for line in table.rows()]
    assert found == [
        (2, 'Ann;"x;a', True),
        (3, "Bob", False),
        (4, "Cy", False),
        (5, 'Dee;"w;d', True),
    ]


@pytest.mark.parametrize(
    ("body", "good"),
    [
        ('"Ann,Lee\nBob,Ray\n"Cy,Low\nDee,May\n', ["Bob", "Dee"]),
        ('Ann,"Lee\nBob,Ray\nCy,"Low"\nDee,May\n', ["Bob", "Cy", "Dee"]),
        ('"Ann,Lee\nBob",Ray\nDee,May\n', ['Bob"', "Dee"]),
    ],
)
def test_a_stray_quote_among_two_columns_swallows_nobody(
    tmp_path: Path, body: str, good: list[str]
) -> None:
    lines = list(opened(tmp_path, "given name,family name\n" + body).rows())
    assert [line.cells[0] for line in lines if not line.problem] == good
    assert len(lines) == body.count("\n")


def test_a_stray_quote_in_a_single_column_swallows_nobody(tmp_path: Path) -> None:
    lines = list(opened(tmp_path, 'Name\n"Ann\nBob\n"Cy\nDee\n').rows())
    assert [line.cells[0] for line in lines if not line.problem] == ["Bob", "Dee"]


def test_an_address_of_several_lines_may_stand_in_the_second_of_two_columns(
    tmp_path: Path,
) -> None:
    text = 'Name,Address\nAnn,"Rue 1\nB-1000 Brussels, Belgium"\n"Bob ""B""\nRay",x\n'
    assert cells(opened(tmp_path, text)) == [
        ["Ann", "Rue 1\nB-1000 Brussels, Belgium"],
        ['Bob "B"\nRay', "x"],
    ]


@pytest.mark.parametrize("end", ["", "\n", "\r\n"])
def test_a_quote_nobody_closed_in_the_last_row_is_no_name(tmp_path: Path, end: str) -> None:
    table = opened(tmp_path, f'Name;Code\n"Jan ""J"" Kos";1\n"Ola Wąs;2{end}')
    good, bad = table.rows()
    assert (good.cells, good.problem) == (['Jan "J" Kos', "1"], "")
    assert (bad.number, bad.cells, bool(bad.problem)) == (3, ['"Ola Wąs;2'], True)


def test_an_inch_mark_in_the_last_row_is_no_quote(tmp_path: Path) -> None:
    assert cells(opened(tmp_path, 'Name;Badge\nAnn;5" wide'))[-1] == ["Ann", '5" wide']


def test_a_quote_that_runs_to_the_end_gives_its_rows_back(tmp_path: Path) -> None:
    body = "".join(f"P{n};{n}\n" for n in range(300))
    table = opened(tmp_path, f'Name;Note\n"Ann;x\n{body}')
    lines = list(table.rows())
    assert lines[0].problem
    assert [line.cells[0] for line in lines[1:]] == [f"P{n}" for n in range(300)]


def test_a_cell_past_all_measure_costs_its_own_row_only(tmp_path: Path) -> None:
    table = opened(tmp_path, f"Name;Note\nAnn;{'x' * 200_000}\nBob;y\n")
    assert [(line.cells[0][:3], bool(line.problem)) for line in table.rows()] == [
        ("Ann", True),
        ("Bob", False),
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_recognised_with_and_without_a_mark(tmp_path: Path, encoding: str) -> None:
    table = opened(tmp_path, "Name\tPays\nΑλεξάνδρα\tGrèce\n".encode(encoding))
    assert cells(table) == [["Αλεξάνδρα", "Grèce"]]
    assert table.doubt is None


def test_a_few_broken_letters_cost_their_rows_only(tmp_path: Path) -> None:
    good = "".join(f"Zoë Müller {n};é\n" for n in range(40)).encode()
    table = opened(tmp_path, b"Name;Note\nBro\xffken;x\n" + good)
    lines = list(table.rows())
    assert table.encoding == "utf-8"
    assert lines[0].problem
    assert lines[0].cells[0] == "Bro\ufffdken"
    assert not any(line.problem for line in lines[1:])


@pytest.mark.parametrize("said", ["windows-1250", "CP1250", "1250", "Windows 1250", "win_1250"])
def test_an_encoding_is_taken_by_any_of_its_names(tmp_path: Path, said: str) -> None:
    table = opened(tmp_path, "Name\nDvořák\n".encode("cp1250"), encoding=said)
    assert cells(table) == [["Dvořák"]]


@pytest.mark.parametrize("said", ["klingon", "idna", "zip", "rot13", "utf-8"])
def test_an_encoding_that_cannot_be_is_refused(tmp_path: Path, said: str) -> None:
    with pytest.raises(EncodingWrong):
        opened(tmp_path, "Name\nDvořák\n".encode("cp1250"), encoding=said)


def test_a_million_columns_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ListTooLarge, match="1,000,000 columns"):
        opened(tmp_path, "Name" + ";x" * 999_999 + "\n")


def test_a_line_of_nothing_but_delimiters_costs_its_own_row_and_little_memory(
    tmp_path: Path,
) -> None:
    content = "Name,E-mail\nAnn,a\n" + "," * 1_000_000 + '\n"Cy,x\n' + "," * 5_000 + "\nBob,b\n"
    tracemalloc.start()
    lines = list(open_text(tmp_path, content.encode(), "", (), "", 0).rows())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [(line.number, line.cells[0][:3], bool(line.problem)) for line in lines] == [
        (2, "Ann", False),
        (3, ",,,", True),
        (4, '"Cy', True),
        (5, ",,,", True),
        (6, "Bob", False),
    ]
    assert peak < 20_000_000


@pytest.mark.parametrize("content", [b"", b" \r\n\n ", b"\xef\xbb\xbf"])
def test_an_empty_file_is_said_to_be_empty(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(ListEmpty):
        opened(tmp_path, content)


@pytest.mark.parametrize(
    "content",
    [b"%PDF-1.7 x", b"\x89PNG\r\n", b"PK\x03\x04x", b"\xd0\xcf\x11\xe0x", b"a\0\1\2b" * 9],
)
def test_what_is_no_list_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(ListUnreadable):
        opened(tmp_path, content)


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(ListUnreadable, match=r"none\.csv"):
        open_list(tmp_path / "none.csv")
    with pytest.raises(ListUnreadable):
        open_list(tmp_path)


def test_a_stray_zero_byte_does_not_make_it_something_else(tmp_path: Path) -> None:
    text = "Name;Email\nA\0nn;a\n" + "Bob;b\n" * 20
    assert cells(opened(tmp_path, text))[0] == ["A\0nn", "a"]


def test_rows_can_be_read_again(tmp_path: Path) -> None:
    table = opened(tmp_path, "Name\nAnn\n")
    assert cells(table) == cells(table) == [["Ann"]]


_CELL = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\ufffd"), max_size=12
)


@given(st.lists(st.lists(_CELL, min_size=2, max_size=2), min_size=1, max_size=6))
def test_what_is_written_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]]
) -> None:
    path = tmp_path_factory.getbasetemp() / "back.csv"
    write_rows(path, ["Given name", "Note"], rows)
    table = open_list(path)
    columns = columns_of(table.header)
    assert [column.target for column in columns] == ["given_name", "extra"]
    kept = [row for row in rows if any(row)]
    read = [[cell.removeprefix("'") for cell in line.cells] for line in table.rows()]
    assert read == [[cell.removeprefix("'") for cell in row] for row in kept]


_PIECES = st.sampled_from(
    [
        *(b"Name", b"Email", b"Status", b"Country", b"Valid from", b"Paid", b"sep=;", b"Yes"),
        *(b";", b",", b"\t", b'"', b'""', b"\r\n", b"\n", b"\r", b"'=", b"|", b" ", b"#N/A"),
        *(b"\xff\xfe", b"\xef\xbb\xbf", b"\x00", b"\xe8", b"\xc3\xa9", b"\xd0\x9f", b"\x80"),
        *(b"\xed\xa0\x80", b"\x1a", b"PK\x03\x04", b"2024-99-99", b"\xf0\x9f\x98\x80"),
    ]
)


@settings(max_examples=300)
@given(
    st.one_of(st.binary(max_size=200), st.lists(_PIECES, max_size=60).map(b"".join)),
    st.sampled_from(["", "", "1250", "utf-16", "utf-8", "iso-8859-7"]),
)
@example(b"sep=;", "")
@example(b"Name\n\xed\xa0\x80", "")
def test_no_bytes_raise_anything_but_a_sentence(
    tmp_path_factory: pytest.TempPathFactory, content: bytes, encoding: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "fuzz.csv"
    path.write_bytes(content)
    with suppress(CheckinError):
        table = open_list(path, encoding=encoding)
        reader = Reader(columns_of(table.header), zone=ZoneInfo("UTC"), guarded=True)
        for line in table.rows():
            reader.read(line.number, line.cells)
