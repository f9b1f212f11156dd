"""What a scanned text may be: any text gives one answer, and at once."""

import random
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import badgecode, decode
from checkin.decode import Kind, Resolved
from checkin.model import Reason
from tests import proof_sizes

SEED = 20240507


@pytest.mark.parametrize(
    ("text", "kind", "kept"),
    [
        ("T-1", Kind.TICKET, "T-1"),
        (" T-1\r\n", Kind.TICKET, "T-1"),
        ("\u00a0T 1\u2003", Kind.TICKET, "T 1"),
        ("CBDEFGHIJKLNRTU", Kind.TICKET, "CBDEFGHIJKLNRTU"),  # a letter short of a badge
        ("cbdefghijklnrtuv", Kind.BADGE, "cbdefghijklnrtuv"),
        ("CBDEFGHIJKLNRTUV", Kind.BADGE, "CBDEFGHIJKLNRTUV"),
        ("CBDEFGHIJKLNRTUW", Kind.TICKET, "CBDEFGHIJKLNRTUW"),
        ("HTTPS://example.org/T-1", Kind.WEB_ADDRESS, "HTTPS://example.org/T-1"),
        ("www.example.org", Kind.WEB_ADDRESS, "www.example.org"),
        ("begin:vcard\nFN:Ada", Kind.CONTACT, "begin:vcard\nFN:Ada"),
        ("MECARD:N:Ada;;", Kind.CONTACT, "MECARD:N:Ada;;"),
        ("BEGIN:VCARD\n\ud83d", Kind.CONTROL, ""),
        ("", Kind.EMPTY, ""),
        ("\r\n\t \u2028", Kind.EMPTY, ""),
        ("a\tb", Kind.CONTROL, ""),
        ("a\x00b", Kind.CONTROL, ""),
        ("\x1b[2J", Kind.CONTROL, ""),
        ("a\x85b", Kind.CONTROL, ""),
        ("\ud800", Kind.CONTROL, ""),
        ("x" * 4096, Kind.TICKET, "x" * 4096),
        ("x" * 4097, Kind.TOO_LONG, ""),
        ("\u202eT-1", Kind.TICKET, "\u202eT-1"),
        ("<script>alert(1)</script>", Kind.TICKET, "<script>alert(1)</script>"),
    ],
)
def test_the_form_of_a_text_says_what_it_may_be(text: str, kind: Kind, kept: str) -> None:
    code = decode.resolve(text)
    assert (code.kind, code.text) == (kind, kept)
    assert (code.badge is not None) == (kind is Kind.BADGE)


def sound(text: str, code: Resolved) -> None:
    assert code.kind is not Kind.PERSON
    if code.kind in decode.UNREADABLE or code.kind in decode.SECRET:
        assert (code.text, code.lookups) == ("", ())
        assert code.refused is Reason.UNREADABLE
    else:
        assert code.text
        assert text.strip().endswith(code.text)
        assert code.text.encode()
    for lookup in code.lookups:
        assert lookup.key
        assert lookup.key.encode()
        assert not any(unicodedata.category(char) == "Cc" for char in lookup.key)
    if code.badge is not None:
        assert 0 <= code.badge.locator < 1 << 24
        assert 0 <= code.badge.issue <= badgecode.MAX_ISSUE
        assert 0 <= code.badge.random < 1 << 8
        assert 0 <= code.badge.check < 1 << 26
    if len(text) > decode.MAX_LENGTH:
        assert code.kind is Kind.TOO_LONG
    elif code.kind is Kind.TICKET:
        assert not any(unicodedata.category(char) in ("Cc", "Cs") for char in code.text)


@given(st.text(st.characters(exclude_categories=()), max_size=100))
def test_any_text_gives_one_sound_answer(text: str) -> None:
    sound(text, decode.resolve(text))


@given(st.binary(min_size=8, max_size=8))
def test_every_badge_code_is_read_back(data: bytes) -> None:
    text = "".join(badgecode.ALPHABET[byte >> 4] + badgecode.ALPHABET[byte & 15] for byte in data)
    for written in (text, text.lower(), f"{text}\r\n"):
        badge = decode.resolve(written).badge
        assert badge is not None
        value = badge.locator << 40 | badge.issue << 34 | badge.random << 26 | badge.check
        assert value.to_bytes(8) == data


#: What scans are made of, and what they must never be mistaken for.
PIECES = (
    *("https://", "http://", "www.", "BEGIN:VCARD", "MECARD:", "WIFI:T:WPA;", "tel:+32", "{}"),
    *("'; DROP TABLE journal; --", "<b>", "=1+1", "\u202e", "\u200b", "\ufeff", "\x00", "\x1b[A"),
    *("CBDEFGHIJKLNRTUV", "cbdefghijklnrtuv", "\r\n", "\t", "\x1d", "]C1", "Ωß李", "\ud83d", "😀"),
)


def made_up(dice: random.Random) -> str:
    """Anything a reader, a keyboard or an attacker may send."""
    match dice.randrange(4):
        case 0:
            return "".join(dice.choices(PIECES, k=dice.randrange(8)))
        case 1:
            return "".join(map(chr, dice.choices(range(0x11_0000), k=dice.randrange(40))))
        case 2:
            return "".join(dice.choices(badgecode.ALPHABET, k=dice.choice((15, 16, 16, 16, 17))))
        case _:
            part = dice.choice((*PIECES, chr(dice.randrange(0x11_0000))))
            return part * dice.randrange(1, 2 * decode.MAX_LENGTH // len(part))


@pytest.mark.long
def test_nothing_made_up_raises_or_takes_long() -> None:
    print(f"seed {SEED}, {proof_sizes.FUZZ} texts")
    dice = random.Random(SEED)
    slowest = 0.0
    for _ in range(proof_sizes.FUZZ):
        text = made_up(dice)
        begun = time.thread_time()
        code = decode.resolve(text)
        slowest = max(slowest, time.thread_time() - begun)
        sound(text, code)
    print(f"slowest {slowest * 1000:.2f} ms")
    assert slowest < 0.05  # bounded by the longest text that is looked at


def test_a_megabyte_is_refused_unread() -> None:
    assert decode.resolve("x" * 1_000_000).kind is Kind.TOO_LONG
