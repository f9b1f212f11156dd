from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.readers.lines import CAP, Lines


def texts(*parts: bytes) -> list[str]:
    lines = Lines()
    return [text for part in parts for text, _ in lines.take(part)]


def test_lines_end_with_cr_lf_or_both() -> None:
    assert texts(b"one\rtwo\nthree\r\nfour\r\n\r\n") == ["one", "two", "three", "four"]


def test_what_surrounds_a_code_is_taken_off() -> None:
    assert texts(b"\x02T-1\x03\r", b" T-2\t\r", b"\x00\r") == ["T-1", "T-2"]


@pytest.mark.parametrize(
    "lines",
    [
        ["BEGIN:VCARD", "N:Lovelace;Ada", "END:VCARD"],
        ["begin:vevent", "SUMMARY:Dinner", "end:vevent"],
        ["BCD", "002", "1", "SCT"],
        ["SPC", "0200"],
    ],
)
@pytest.mark.parametrize("end", [b"\r", b"\n", b"\r\n"])
def test_a_code_of_several_lines_is_one_text(lines: list[str], end: bytes) -> None:
    data = end.join(line.encode() for line in lines) + end
    waiting = Lines()
    assert waiting.take(b"T-1\r" + data) == [("T-1", False)]
    assert waiting.waiting
    [(text, too_long)] = waiting.cut()
    assert (text.splitlines(), too_long) == (lines, False)


def test_codes_that_only_begin_as_a_payment_does_are_each_their_own() -> None:
    assert texts(b"BCD-1\rSPC-2\r") == ["BCD-1", "SPC-2"]


def test_a_line_without_an_end_waits_until_it_is_cut() -> None:
    lines = Lines()
    assert lines.take(b"T-1") == []
    assert lines.waiting
    assert lines.cut() == [("T-1", False)]
    assert not lines.waiting
    assert lines.cut() == []


def test_a_line_that_never_ends_is_cut_and_reported_and_the_next_is_whole() -> None:
    lines = Lines()
    assert lines.take(b"A" * (CAP * 3)) == []
    [(text, too_long)] = lines.take(b"\rT-1")
    assert (len(text), too_long) == (CAP, True)
    assert lines.take(b"\r") == [("T-1", False)]


def test_letters_of_all_scripts_and_bytes_of_none_become_text() -> None:
    assert texts("Αλεξάνδρα\n".encode()) == ["Αλεξάνδρα"]
    assert texts(b"caf\xe9\n") == ["café"]


@given(st.binary(max_size=200), st.lists(st.integers(0, 200), max_size=8))
def test_where_the_bytes_are_split_changes_nothing(data: bytes, cuts: list[int]) -> None:
    places = [0, *sorted(cuts), len(data)]
    parts = [data[start:end] for start, end in pairwise(places)]
    data_whole, data_parts = Lines(), Lines()
    whole = [*data_whole.take(data), *data_whole.cut()]
    split = [line for part in parts for line in data_parts.take(part)] + data_parts.cut()
    assert split == whole
    assert all(text and len(text) <= CAP for text, _ in whole)
