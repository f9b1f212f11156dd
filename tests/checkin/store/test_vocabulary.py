import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from checkin.store.vocabulary import Vocabulary

WORDS = st.text("abcd", min_size=1, max_size=7)


@given(st.sets(WORDS, max_size=30), st.sets(WORDS, max_size=10), WORDS)
def test_near_are_all_beginnings_one_error_away_and_no_others(
    first: set[str], later: set[str], token: str
) -> None:
    tokens = Vocabulary(first)
    tokens.add(later)
    begun = {word[:end] for word in first | later for end in range(len(word) + 1)}
    # A letter more at the end is no error: the word is only unfinished.
    wanted = {
        part for part in begun if OSA.distance(part, token) == 1 and not part.startswith(token)
    }
    assert set(tokens.near(token)) == wanted - {""}


@given(st.sets(WORDS, max_size=30), WORDS)
def test_a_beginning_and_a_token_are_told_apart(words: set[str], token: str) -> None:
    tokens = Vocabulary(words)
    assert tokens.holds(token) == (token in words)
    assert tokens.begins(token) == any(word.startswith(token) for word in words)


@given(st.sets(WORDS, max_size=30), WORDS, st.integers(1, 40))
def test_inner_parts_are_found_the_same_however_they_were_typed(
    words: set[str], part: str, most: int
) -> None:
    typed, asked_once = Vocabulary(words), Vocabulary(words)
    for end in range(1, len(part) + 1):
        typed.containing(part[:end], most)
    found = typed.containing(part, most)
    assert found == asked_once.containing(part, most)
    assert len(found) <= most
    assert set(found) <= {word for word in words if part in word[1:]}
    if most == 40:
        inner = {word for word in words if part in word and not word.startswith(part)}
        assert set(found) == inner


def test_a_part_that_stands_at_the_beginning_and_again_inside_is_found_once_longer() -> None:
    tokens = Vocabulary(["aab"])
    assert tokens.containing("a", 5) == []
    assert tokens.containing("ab", 5) == ["aab"]


def test_what_came_later_is_found_even_after_an_answer_without_it() -> None:
    tokens = Vocabulary(["muller"])
    assert tokens.near("mulelr") == ["muller"]
    assert tokens.containing("lle", 5) == ["muller"]
    tokens.add(["mueller", "zoller"])
    assert tokens.near("muelelr") == ["mueller"]
    assert tokens.containing("lle", 5) == ["muller", "mueller", "zoller"]


def test_many_that_came_later_are_sorted_in() -> None:
    tokens = Vocabulary(["zz"])
    for start in range(0, 9_000, 1_000):
        tokens.add(f"a{number:05}" for number in range(start, start + 1_000))
    assert all(tokens.holds(f"a{number:05}") for number in range(9_000))
    assert tokens.holds("zz")
    assert not tokens.holds("a09000")


@pytest.mark.parametrize("token", ["李", "김"])
def test_characters_beyond_ascii_are_tokens_too(token: str) -> None:
    tokens = Vocabulary(["li", token])
    assert tokens.holds(token)
    assert tokens.begins(token)
    assert tokens.near("lii") == ["li"]


def test_thousands_of_questions_leave_the_answers_right() -> None:
    tokens = Vocabulary(["muller", "moller"])
    for number in range(2_000):
        tokens.near("m" + "abcdefghij"[number % 10] * (number // 10 + 1))
    assert tokens.near("mulle") == ["molle", "mull"]
