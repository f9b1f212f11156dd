import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.text import MOST_MARKS, base_level, capitals, clean, levels


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("Ada  Lovelace ", "Ada Lovelace"),
        ("Zoe\u0308", "Zoë"),
        ("\u202eadA\u202c", "adA"),  # a right-to-left override would mirror the badge
        ("\u2067Ada\u2069\u200f\ufeff", "Ada"),
        ("Ada\u00a0\u2009\tLovelace\u2028\r\nx", "Ada Lovelace x"),
        ("A\x00d\x1ba", "A d a"),
        ("soft\u00adhyphen", "softhyphen"),
        ("می\u200cخواهم", "می\u200cخواهم"),  # Persian needs its zero width non-joiner
        ("क्\u200dष", "क्\u200dष"),
        ("\ud800", "\ufffd"),
        ("<b>Ada</b>", "<b>Ada</b>"),
        ("", ""),
    ],
)
def test_text_from_files_is_cleaned(raw: str, cleaned: str) -> None:
    assert clean(raw) == cleaned


def test_no_letter_keeps_more_marks_than_a_script_needs() -> None:
    zalgo = "Z" + "\u0335\u0321\u0344\u031b\u0316" * 8 + "oe"
    stacked = [char for char in clean(zalgo) if unicodedata.combining(char)]
    assert len(stacked) == MOST_MARKS
    assert clean(zalgo).endswith("oe")


@given(st.text(alphabet=st.characters()))
def test_cleaning_twice_changes_nothing(text: str) -> None:
    once = clean(text)
    assert clean(once) == once


@given(st.text(alphabet=st.characters(codec=None)))
def test_every_character_of_a_clean_text_has_a_level(text: str) -> None:
    cleaned = clean(text)
    base = base_level(cleaned)
    assert len(levels(cleaned, base)) == len(cleaned)


def test_numbers_and_latin_inside_arabic_read_from_the_left() -> None:
    text = "قاعة 42 Ada"
    found = levels(text, base_level(text))
    assert base_level(text) == 1
    assert set(found[:5]) == {1}
    assert set(found[5:7]) == {2}
    assert set(found[8:]) == {2}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("א (ab) 12", [1, 1, 1, 2, 2, 1, 1, 2, 2]),
        ("א (בa) c", [1, 1, 1, 1, 2, 1, 1, 2]),
        ("a (א) b", [0, 0, 0, 1, 0, 0, 0]),
        ("a (א", [0, 0, 0, 1]),
        ("א [(a)]", [1, 1, 1, 1, 2, 1, 1]),
        ("א a)(b", [1, 1, 2, 2, 2, 2]),
    ],
)
def test_brackets_of_a_pair_read_the_same_way(text: str, found: list[int]) -> None:
    assert list(levels(text, base_level(text))) == found


def test_a_joiner_has_the_level_of_the_letter_before_it() -> None:
    text = "می\u200cخواهم"
    assert set(levels(text, 1)) == {1}


@pytest.mark.parametrize(
    ("label", "raised"),
    [
        ("Speaker", "SPEAKER"),
        ("Ομιλητής", "ΟΜΙΛΗΤΗΣ"),
        ("Ταΐσω", "ΤΑΪΣΩ"),
        ("Größe", "GRÖSSE"),
        ("მომხსენებელი", "მომხსენებელი"),
        ("é", "É"),
    ],
)
def test_labels_are_put_in_capitals_as_their_script_does_it(label: str, raised: str) -> None:
    assert capitals(label) == raised
