"""Canonical JSON: the fast way says what the slow way defines."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.canonical import canonical, canonical_plain, only_plain, slow_canonical

texts = st.text() | st.text(st.characters(categories=("Cs", "Cc", "Lu")))
integers = st.integers(-(2**63), 2**63 - 1)
values = st.recursive(
    texts | integers,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)


@given(values)
def test_the_fast_way_writes_what_the_slow_way_defines(value: object) -> None:
    assert canonical(value) == slow_canonical(value)


@given(st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), integers))
def test_what_was_written_reads_back(value: dict[str, int]) -> None:
    assert json.loads(canonical(value)) == value


def test_keys_are_sorted_and_nothing_is_escaped_or_padded() -> None:
    assert canonical({"b": 1, "a": ["é", 2]}) == '{"a":["é",2],"b":1}'.encode()


@given(values)
def test_integers_strings_lists_and_maps_are_plain(value: object) -> None:
    assert only_plain(value)


@pytest.mark.parametrize("value", [None, True, 1.5, 2**63, {"a": None}, [False], {1: "a"}, b"a"])
def test_everything_else_is_not(value: object) -> None:
    assert not only_plain(value)
    for held in (value, {"a": value}, [1, value], {"a": {"b": ["c", value]}}):
        with pytest.raises(TypeError):
            canonical_plain(held)


@given(values)
def test_what_is_plain_is_written_whatever_its_texts_say(value: object) -> None:
    assert canonical_plain(value) == slow_canonical(value)


@given(st.sampled_from(["true", ":null,", "[1.5]", "-1e9", "12345678901234567890"]))
def test_a_text_may_look_like_what_a_fact_cannot_hold(text: str) -> None:
    assert canonical_plain({"a": text, "b": [text]}) == slow_canonical({"a": text, "b": [text]})
