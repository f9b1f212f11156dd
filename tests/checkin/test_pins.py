"""PINs: what is taken, what is kept of one, and that only the same one opens it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin import pins

SALT = bytes(range(16))


@pytest.mark.parametrize(
    ("pin", "fits"),
    [
        ("4711", True),
        ("000000000000", True),
        ("471", False),
        ("1234567890123", False),
        ("47a1", False),
        ("٤٧١١", False),
        ("", False),
    ],
)
def test_a_pin_is_four_to_twelve_digits(pin: str, fits: bool) -> None:
    assert pins.fits(pin) is fits


def test_only_the_same_pin_opens_it_and_its_digits_are_not_kept() -> None:
    kept = pins.sealed("4711", SALT)
    assert "4711" not in kept
    assert pins.matches("4711", kept)
    assert not pins.matches("4712", kept)
    assert not pins.matches("", kept)
    assert kept != pins.sealed("4711", SALT[::-1])


@settings(max_examples=20, deadline=None)
@given(st.one_of(st.text(), st.sampled_from(["scrypt$", "scrypt$zz$00", "scrypt$00", "$$$"])))
def test_what_is_no_seal_matches_nothing(kept: str) -> None:
    assert not pins.matches("4711", kept)
