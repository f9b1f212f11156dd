import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.printers import ipp_wire as wire
from checkin.printers.ipp_wire import Attribute, IppNonsense, answer, request

NAMES = st.text("abc-", min_size=1, max_size=12)
PLAIN = st.one_of(
    st.tuples(st.just(wire.INTEGER), st.integers(-(2**31), 2**31 - 1)),
    st.tuples(st.just(wire.ENUM), st.integers(0, 2**31 - 1)),
    st.tuples(st.just(wire.BOOLEAN), st.integers(0, 1)),
    st.tuples(st.sampled_from([wire.NAME, wire.KEYWORD, wire.URI]), st.text(max_size=40)),
)


def test_a_request_is_what_the_standard_says() -> None:
    """Source: RFC 8010, 3.1: version, operation, number, groups, end."""
    made = request(0x0B, {wire.OPERATION: [Attribute("a", wire.KEYWORD, "xy")]}, request_id=7)
    assert made == b"\x02\x00\x00\x0b\x00\x00\x00\x07\x01\x44\x00\x01a\x00\x02xy\x03"


def test_a_collection_reads_back_with_its_members() -> None:
    size = (
        Attribute("x-dimension", wire.INTEGER, 8600),
        Attribute("y-dimension", wire.INTEGER, 5400),
    )
    media = Attribute(
        "media-col", wire.COLLECTION, (Attribute("media-size", wire.COLLECTION, size),)
    )
    read = answer(request(0, {wire.PRINTER: [media]}))
    assert read.printer == {
        "media-col": [{"media-size": [{"x-dimension": [8600], "y-dimension": [5400]}]}]
    }


def test_ranges_and_texts_with_a_language_are_read() -> None:
    data = (
        struct.pack(">BBHI", 2, 0, 0, 1)
        + b"\x04\x33\x00\x01r\x00\x08" + struct.pack(">ii", 1, 99)
        + b"\x35\x00\x01t\x00\x0b\x00\x02en\x00\x05paper"
        + b"\x03"
    )  # fmt: skip
    assert answer(data).printer == {"r": [(1, 99)], "t": ["paper"]}


@given(st.dictionaries(NAMES, st.lists(PLAIN, min_size=1, max_size=3), max_size=5))
def test_what_is_written_is_read_back(told: dict[str, list[tuple[int, int | str]]]) -> None:
    attributes = [
        Attribute(name if index == 0 else "", tag, value)
        for name, values in told.items()
        for index, (tag, value) in enumerate(values)
    ]
    read = answer(request(0, {wire.JOB: attributes}))
    assert read.job == {name: [value for _, value in values] for name, values in told.items()}


@given(st.binary(max_size=200))
def test_any_bytes_are_an_answer_or_nonsense(data: bytes) -> None:
    for body in (data, b"\x02\x00\x00\x00\x00\x00\x00\x01" + data):
        try:
            answer(body)
        except IppNonsense:
            continue


def test_collections_without_end_are_nonsense() -> None:
    deep = b"\x02\x00\x00\x00\x00\x00\x00\x01\x04" + b"\x34\x00\x01c\x00\x00"
    deep += b"\x4a\x00\x00\x00\x01m\x34\x00\x00\x00\x00" * 50
    with pytest.raises(IppNonsense):
        answer(deep)
