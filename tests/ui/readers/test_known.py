import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.settings import Settings
from ui.readers.hub import by_speed, prefixes
from ui.readers.known import ANY, Kind, Reader, parse, readers

WORDS = st.text("abcXYZ09:_-", min_size=1, max_size=12)


@given(st.sampled_from(Kind), WORDS, st.lists(WORDS, max_size=2))
def test_a_reader_is_kept_as_text_and_comes_back(kind: Kind, device: str, name: list[str]) -> None:
    reader = Reader(kind, device, " ".join(name))
    assert parse(str(reader)) == reader


@given(st.text(max_size=60))
def test_any_text_is_a_reader_or_none(text: str) -> None:
    found = parse(text)
    assert found is None or found.device


@pytest.mark.parametrize("text", ["", "wedge", "nfc any", "camera "])
def test_what_a_newer_program_wrote_is_left_out(text: str) -> None:
    assert parse(text) is None


def test_each_device_counts_once() -> None:
    texts = ["serial 05e0:1701:A Left", "wedge F13", "serial 05e0:1701:A Right", "rubbish"]
    assert readers(texts, Kind.SERIAL) == [Reader(Kind.SERIAL, "05e0:1701:A", "Right")]


def test_without_a_choice_a_scanner_is_told_by_its_speed() -> None:
    assert (prefixes(Settings()), by_speed(Settings())) == ({}, "")
    one = Settings(readers=("wedge F13 Left lane",))
    assert (prefixes(one), by_speed(one)) == ({"F13": "Left lane"}, None)
    mistaken = Settings(readers=("wedge F99 Left lane",))
    assert (prefixes(mistaken), by_speed(mistaken)) == ({}, "")
    both = Settings(readers=("wedge F13 Left lane", f"wedge {ANY} Right lane"))
    assert (prefixes(both), by_speed(both)) == ({"F13": "Left lane"}, "Right lane")
