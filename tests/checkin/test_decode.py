"""What a scanned text may be: any text gives one answer, and at once."""

import random
import time
import unicodedata
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import badgecode, decode, says
from checkin.code_kinds import MAX_LENGTH, SECRET, UNREADABLE, Kind
from checkin.decode import Context, Resolved, Seller
from checkin.model import Reason
from checkin.tickets import own
from checkin.tickets.own import OwnTicket
from tests import proof_sizes
from tests.checkin.tickets import mint
from tests.checkin.tickets.test_forms import BOARDING_PASS, TICKET, VCARD

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
    if code.kind in UNREADABLE or code.kind in SECRET:
        assert (code.text, code.lookups) == ("", ())
        assert code.refused is Reason.UNREADABLE
    else:
        assert code.text
        kept = text.strip().upper() if code.kind is Kind.SIGNED else text.strip()
        assert kept.endswith(code.text)
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
    if len(text) > MAX_LENGTH:
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


EVENT = "7d0c3f0a-6f2c-4d0e-9a55-0f5c9f1c2b11"
#: An event that honours tickets of all kinds, so that nothing is refused before it is read.
KNOWN = Context(
    event=EVENT,
    own_keys=(mint.SELLER.public_key(),),
    sellers=(Seller(name="pretix", keys=(mint.SELLER.public_key(),), products={"20": "VIP"}),),
    indico_servers=("indico.example",),
)
OURS = OwnTicket(attendee=TICKET, code="T-1", given_name="Ada", family_name="Lovelace")
#: Genuine ones of every form, and what people show by mistake: what changes are made to.
GENUINE = (
    *(mint.pretix(), mint.pretix(valid_from=1, valid_until=2), mint.pretix(mint.FORGER)),
    *(own.make(OURS, EVENT, mint.SELLER), own.make(OURS, EVENT, mint.FORGER)),
    *(mint.indico(TICKET), mint.indico_old(TICKET), mint.alfio(TICKET)),
    *(VCARD, "MECARD:N:Lovelace,Ada;EMAIL:ada@example.org;;", BOARDING_PASS),
    '{"handshake_version":1,"url":"https://pretix.example","token":"kpp4jn8g2ynzonp6"}',
    '{"baseUrl":"https://alf.example","apiKey":"x"}',
    "WIFI:T:WPA;S:Square;P:x;;",
    "abcdefghjkmnpqrstuvwxyz23456789a",
)


def made_up(dice: random.Random) -> str:
    """Anything a reader, a keyboard or an attacker may send."""
    match dice.randrange(8):
        case 0:
            return "".join(dice.choices(PIECES, k=dice.randrange(8)))
        case 1:
            return "".join(map(chr, dice.choices(range(0x11_0000), k=dice.randrange(40))))
        case 2:
            return "".join(dice.choices(badgecode.ALPHABET, k=dice.choice((15, 16, 16, 16, 17))))
        case 3:
            part = dice.choice((*PIECES, chr(dice.randrange(0x11_0000))))
            return part * dice.randrange(1, 2 * MAX_LENGTH // len(part))
        case _:
            return changed(dice.choice(GENUINE), dice)


def changed(text: str, dice: random.Random) -> str:
    """*text* after a few accidents: letters lost, doubled, exchanged, put in, from elsewhere."""
    for _ in range(dice.randrange(4)):
        start = dice.randrange(len(text) + 1)
        end = min(len(text), start + dice.choice((0, 1, 1, 1, 2, 8)))
        match dice.randrange(5):
            case 0:
                put = ""
            case 1:
                put = text[start:end] * 2
            case 2:
                put = dice.choice(text or "x")
            case 3:
                put = dice.choice(PIECES)
            case _:
                other = dice.choice(GENUINE)
                put, end = other[dice.randrange(len(other)) :], len(text)
        text = text[:start] + put + text[end:]
    return text


def took(text: str) -> float:
    begun = time.thread_time()
    decode.resolve(text, KNOWN)
    return time.thread_time() - begun


@pytest.mark.long
def test_nothing_made_up_raises_or_takes_a_millisecond() -> None:
    print(f"seed {SEED}, {proof_sizes.FUZZ} texts")
    dice = random.Random(SEED)
    slowest = 0.0
    met: Counter[Kind] = Counter()
    genuine = 0
    for _ in range(proof_sizes.FUZZ):
        text = made_up(dice)
        begun = time.thread_time()
        code = decode.resolve(text, KNOWN)
        spent = time.thread_time() - begun
        if spent > 0.001:  # the machine may have been called away, but not each time
            spent = min(spent, *(took(text) for _ in range(5)))
        slowest = max(slowest, spent)
        sound(text, code)
        met[code.kind] += 1
        if code.holder is not None:
            genuine += 1
            trimmed = text.strip()
            assert trimmed in GENUINE or trimmed.upper() in GENUINE, text
    print(f"slowest {slowest * 1000:.2f} ms, {genuine} genuine, {dict(met)}")
    assert slowest < 0.001
    assert genuine
    assert set(Kind) - met.keys() <= {Kind.PERSON, Kind.BINARY, *_RARE}


#: Forms that changes hardly ever hit upon.
_RARE = {Kind.PLACE, Kind.CALENDAR, Kind.LOGIN, Kind.HEALTH, Kind.PRINTER, Kind.MAIL, Kind.PAYMENT}


def test_every_kind_of_code_has_words_for_when_nobody_has_it() -> None:
    assert set(Kind) - says.KINDS.keys() == {Kind.TICKET, Kind.PERSON}
    assert all(words.endswith(".") for words in says.KINDS.values())
    assert len(set(says.KINDS.values())) == len(says.KINDS)


def test_a_megabyte_is_refused_unread() -> None:
    assert decode.resolve("x" * 1_000_000).kind is Kind.TOO_LONG
