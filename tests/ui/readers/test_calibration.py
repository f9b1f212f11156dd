"""What is said of a scanner, from how it types one known code."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.readers.calibrate import words
from ui.readers.calibration import CODE, FAULTS, Found, Pressed, Trait, diagnose


def typed(
    text: str = CODE,
    *,
    us: str = CODE,
    gap_ms: int = 8,
    end: str = "\n",
    before: tuple[Pressed, ...] = (),
    with_alt: bool = False,
) -> list[Pressed]:
    """The keys of a scan; *text* is what the layout makes of the keys, *us* their places."""
    keys = list(before)
    length = max(len(text), len(us))
    for number in range(length):
        keys.append(
            Pressed(
                1000 + gap_ms * number,
                text[number : number + 1],
                us[number : number + 1],
                with_alt=with_alt,
            )
        )
    if end:
        keys.append(Pressed(1000 + gap_ms * length, end))
    return keys


def traits(keys: list[Pressed]) -> list[Trait]:
    return [found.trait for found in diagnose(keys)]


def on_azerty(text: str = CODE) -> str:
    return text.translate(str.maketrans("aqwzm,;:!AQWZM1234567890", "qazw,;:!§QAZW?&é\"'(§è!çà"))


GARBLED = "".join(chr(0x391 + number % 24) for number in range(len(CODE)))


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (typed(), [Trait.AS_SET, Trait.ENTER, Trait.FAST]),
        (typed(end="\t"), [Trait.AS_SET, Trait.TAB, Trait.FAST]),
        (typed(end=""), [Trait.AS_SET, Trait.NO_END, Trait.FAST]),
        (typed(on_azerty()), [Trait.BY_PLACE, Trait.ENTER, Trait.FAST]),
        (typed(us=on_azerty()), [Trait.AS_SET, Trait.ENTER, Trait.FAST]),
        (typed(CODE.swapcase(), us=GARBLED), [Trait.SWAPS_CASE, Trait.ENTER, Trait.FAST]),
        (typed(CODE.swapcase()), [Trait.BY_PLACE, Trait.ENTER, Trait.FAST]),
        (typed(CODE.upper(), us=CODE.upper()), [Trait.ONE_CASE, Trait.ENTER, Trait.FAST]),
        (typed(CODE.lower(), us=CODE.lower()), [Trait.ONE_CASE, Trait.ENTER, Trait.FAST]),
        (typed(GARBLED, us=GARBLED), [Trait.OTHER_LAYOUT, Trait.ENTER, Trait.FAST]),
        (typed(CODE[:30] + CODE[33:], us=""), [Trait.LOSES, Trait.ENTER, Trait.FAST]),
        (typed(gap_ms=60), [Trait.AS_SET, Trait.ENTER, Trait.SLOW]),
        (typed("]Q1" + CODE, us=""), [Trait.AS_SET, Trait.TEXT_FIRST, Trait.ENTER, Trait.FAST]),
        (typed(CODE + "##", us=""), [Trait.AS_SET, Trait.TEXT_AFTER, Trait.ENTER, Trait.FAST]),
        (
            typed(before=(Pressed(990, name="F13"),)),
            [Trait.AS_SET, Trait.KEY_FIRST, Trait.ENTER, Trait.FAST],
        ),
        (
            typed(before=(Pressed(990, "\x02"),)),
            [Trait.AS_SET, Trait.KEY_FIRST, Trait.ENTER, Trait.FAST],
        ),
        (
            typed(gap_ms=60, before=(Pressed(990, name="F13"),)),
            [Trait.AS_SET, Trait.KEY_FIRST, Trait.ENTER],
        ),
        (typed(with_alt=True), [Trait.WITH_ALT]),
        (typed("T-12345", us="T-12345"), [Trait.NOT_THE_CODE]),
        (typed("x" * 60, us=""), [Trait.NOT_THE_CODE]),
        ([], [Trait.NOT_THE_CODE]),
    ],
)
def test_each_habit_of_a_scanner_is_told(keys: list[Pressed], expected: list[Trait]) -> None:
    assert traits(keys) == expected


def test_what_is_named_in_the_sentences_is_what_was_seen() -> None:
    [_, first, *_, slow] = diagnose(typed("]Q1" + CODE, us="", gap_ms=55))
    assert first.facts == {"text": "]Q1"}
    assert slow.facts == {"gap": 55}
    assert "“]Q1”" in words(first)
    assert "55 ms" in words(slow)
    [lost, *_] = diagnose(typed(CODE[:-5], us=""))
    assert "5 characters were lost" in words(lost)


def test_every_trait_has_its_sentence() -> None:
    facts = {"count": 3, "gap": 7, "key": "F13", "text": "]Q1"}
    said = {words(Found(trait, dict(facts))) for trait in Trait}
    assert len(said) == len(Trait)
    assert set(Trait) > FAULTS


KEYS = st.builds(
    Pressed,
    st.integers(0, 10_000),
    st.sampled_from([*CODE, "", "\n", "\t", "\x02", "é"]),
    st.sampled_from([*CODE, ""]),
    st.sampled_from(["", "", "F13"]),
    st.booleans(),
)


@given(st.lists(KEYS, max_size=150))
def test_any_keys_are_explained(keys: list[Pressed]) -> None:
    for found in diagnose(sorted(keys, key=lambda key: key.at_ms)):
        assert words(found)
