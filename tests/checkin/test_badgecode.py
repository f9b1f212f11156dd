"""Badge codes: made, read in any case, proved, and hard to invent."""

from hypothesis import given
from hypothesis import strategies as st

from checkin import badgecode

KEY = bytes(range(32))
issues, randoms = st.integers(1, 63), st.integers(0, 255)


@given(st.uuids(), issues, randoms)
def test_a_code_tells_its_attendee_issue_and_print(person: object, issue: int, random: int) -> None:
    text = badgecode.make(KEY, str(person), issue, random)
    code = badgecode.parse(text)
    assert code is not None
    assert (code.issue, code.random) == (issue, random)
    assert code.locator == badgecode.locator(str(person))
    assert badgecode.owner(KEY, code, ["somebody else", str(person)]) == str(person)


@given(st.uuids(), issues, randoms)
def test_a_code_is_sixteen_letters_that_every_keyboard_keeps(
    person: object, issue: int, random: int
) -> None:
    text = badgecode.make(KEY, str(person), issue, random)
    assert len(text) == 16
    assert set(text) <= set("CBDEFGHIJKLNRTUV")
    assert badgecode.parse(text.lower()) == badgecode.parse(text)


@given(st.uuids(), issues, randoms, st.integers(0, 15), st.integers(1, 15))
def test_a_changed_letter_is_noticed(
    person: object, issue: int, random: int, place: int, step: int
) -> None:
    text = badgecode.make(KEY, str(person), issue, random)
    old = badgecode.ALPHABET.index(text[place])
    letter = badgecode.ALPHABET[(old + step) % 16]
    code = badgecode.parse(text[:place] + letter + text[place + 1 :])
    assert code is not None
    found = badgecode.owner(KEY, code, [str(person)])
    assert found is None or code.locator != badgecode.locator(str(person))


@given(st.uuids(), issues, randoms)
def test_another_events_key_does_not_prove_it(person: object, issue: int, random: int) -> None:
    code = badgecode.parse(badgecode.make(KEY, str(person), issue, random))
    assert code is not None
    assert badgecode.owner(bytes(32), code, [str(person)]) is None


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    code = badgecode.parse(text)
    assert (code is not None) == (len(text) == 16 and set(text.upper()) <= set(badgecode.ALPHABET))
