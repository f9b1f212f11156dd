"""Tickets of our own: what is signed is read back, and nothing else holds."""

import dataclasses
import uuid
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from checkin.badgecode import ALPHABET
from checkin.tickets import modhex, own
from checkin.tickets.own import OwnTicket, Signed
from tests.checkin.tickets.mint import FORGER, SELLER

EVENT = "7d0c3f0a-6f2c-4d0e-9a55-0f5c9f1c2b11"
OTHER = "00000000-0000-4000-8000-000000000000"
KEYS = (SELLER.public_key(),)
ADA = OwnTicket(
    attendee="2b0e6f9e-5d9c-5c1a-8a46-3f1f7a3f8a10",
    code="T-1",
    given_name="Ada",
    family_name="Lovelace",
    category="Speaker",
    valid_from=datetime(2024, 5, 6, 6, tzinfo=UTC),
    valid_until=datetime(2024, 5, 8, 18, tzinfo=UTC),
    made=datetime(2024, 4, 1, 9, tzinfo=UTC),
)

texts = st.text(max_size=30)
moments = st.none() | st.datetimes(timezones=st.just(UTC)).map(lambda at: at.replace(microsecond=0))
tickets = st.builds(
    OwnTicket,
    attendee=st.uuids().map(str),
    code=texts,
    given_name=texts,
    family_name=texts,
    category=texts,
    valid_from=moments,
    valid_until=moments,
    made=moments,
)


def said(signed: Signed | None, event: str = EVENT) -> OwnTicket | None:
    assert signed is not None
    return own.read(signed.body) if own.proves(signed, event, KEYS) else None


@given(tickets)
def test_what_is_signed_is_read_back_in_any_case(ticket: OwnTicket) -> None:
    text = own.make(ticket, EVENT, SELLER)
    assert said(own.split(text)) == ticket
    assert said(own.split(text.lower())) == ticket


def test_a_code_has_only_letters_that_every_keyboard_keeps_and_fits_a_small_code() -> None:
    text = own.make(ADA, EVENT, SELLER)
    assert set(text) <= set(ALPHABET)
    assert len(text) < 311  # QR version 10, level M, alphanumeric mode (ISO/IEC 18004, table 7)


def test_every_change_of_one_letter_is_refused() -> None:
    text = own.make(ADA, EVENT, SELLER)
    held = []
    for place in range(len(text)):
        for letter in [*ALPHABET, "A", "!", "\u0441"]:  # the last: a Cyrillic es
            changed = text[:place] + letter + text[place + 1 :]
            signed = own.split(changed)
            if changed != text and signed is not None and own.proves(signed, EVENT, KEYS):
                held.append(changed)
    assert held == []
    assert own.split(text[:-1]) is None
    for other in (text + "CC", text[2:], text[:-2]):
        signed = own.split(other)
        assert signed is None or not own.proves(signed, EVENT, KEYS)


def test_another_key_and_another_event_do_not_count() -> None:
    forged = own.split(own.make(ADA, EVENT, FORGER))
    assert forged is not None
    assert not own.proves(forged, EVENT, KEYS)
    elsewhere = own.split(own.make(ADA, OTHER, SELLER))
    assert elsewhere is not None
    assert elsewhere.event != own.event_mark(EVENT)
    assert not own.proves(elsewhere, EVENT, KEYS)
    # The signature covers the whole id, not only the six bytes that stand for it.
    moved = Signed(own.event_mark(EVENT), elsewhere.body, elsewhere.signature)
    assert not own.proves(moved, EVENT, KEYS)


@pytest.mark.parametrize(
    "fields",
    [
        b"",  # nobody
        b"\x01\x10short",
        b"\x01",  # no length
        b"\x01\x10" + bytes(16) + b"\x02\x01a\x02\x01b",  # a field twice
        b"\x01\x10" + bytes(16) + b"\x03\x01\xff",  # no UTF-8
        b"\x01\x10" + bytes(16) + b"\x07\x08\x7f" + b"\xff" * 7,  # beyond the calendar
        b"\x01\x04abcd",  # an id of another length
    ],
)
def test_a_signed_body_that_is_no_ticket_is_refused(fields: bytes) -> None:
    assert own.read(b"\x01" + own.event_mark(EVENT) + fields) is None


def test_fields_of_a_newer_program_are_passed_over() -> None:
    text = own.make(ADA, EVENT, SELLER)
    signed = own.split(text)
    assert signed is not None
    assert own.read(signed.body + b"\xc8\x03new") == ADA


def test_a_long_name_is_cut_after_a_whole_letter() -> None:
    signed = own.split(own.make(dataclasses.replace(ADA, given_name="Ω" * 200), EVENT, SELLER))
    found = said(signed)
    assert found is not None
    assert found.given_name == "Ω" * 127


def test_times_lose_less_than_a_second() -> None:
    opens = datetime(2024, 5, 6, 6, tzinfo=UTC) + timedelta(milliseconds=999)
    early = dataclasses.replace(ADA, valid_from=opens)
    assert said(own.split(own.make(early, EVENT, SELLER))) == ADA


def test_an_attendee_has_a_uuid() -> None:
    with pytest.raises(ValueError, match="badly formed"):
        own.make(dataclasses.replace(ADA, attendee="7"), EVENT, SELLER)


def test_keys_are_read_from_their_hex_digits() -> None:
    text = own.key_text(KEYS[0])
    assert own.load_key(text) == KEYS[0]
    for other in ("", "zz", text[:-2], text + "00"):
        assert own.load_key(other) is None


@given(st.binary(max_size=300))
def test_bytes_spelt_as_letters_come_back(data: bytes) -> None:
    assert modhex.decode(modhex.encode(data)) == data
    assert modhex.decode(modhex.encode(data) + "C") is None
    assert modhex.decode(modhex.encode(data) + "AA") is None


@given(st.binary(max_size=300))
def test_any_body_has_an_answer(body: bytes) -> None:
    found = own.read(b"\x01" + own.event_mark(EVENT) + body)
    assert found is None or uuid.UUID(found.attendee)


@given(st.binary(min_size=60, max_size=200))
def test_made_up_letters_prove_nothing(data: bytes) -> None:
    signed = own.split(modhex.encode(b"\x01" + data))
    assert signed is None or not own.proves(
        signed, EVENT, [Ed25519PrivateKey.generate().public_key()]
    )
