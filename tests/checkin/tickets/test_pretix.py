"""Signed codes of pretix: genuine ones hold, and nothing else does."""

import base64
from datetime import UTC, datetime

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given
from hypothesis import strategies as st

from checkin.tickets import pretix, protobuf
from checkin.tickets.pretix import PretixTicket
from tests.checkin.tickets import mint

#: The key of a pretix 2026.8.0 server with invented orders, and codes that it made.
SERVER_KEY = """-----BEGIN PUBLIC KEY-----
MCowBQYDK2VwAyEAZES/M30e+SFOK7iwfzNCzDFdTstw+DEI4OFsTs4L4U4=
-----END PUBLIC KEY-----
"""
GOLDEN = {
    "=sAuC6pdckNiRgjP1Vxl+AnPiXEbLgalKqgW7gXsUmS03erH858QGXAhk8deoh0+NNX4/ZNRr4OKXweVH08KhyJAwAA"
    "KUAxdlNzdjRGalRTCKAEARAQA": PretixTicket(seed="4ehdcw3ew", item=20),
    "=8A6jK70/45xXA3i5/Hxplq23tBT4kbgLCoOK/YEvMcbWIAIxXY+2h/9dePpMXtdKNtVQbg+dQq05nhpRfZFZgLAwAA"
    "KUAxMsB3anNWcxZXCKAEARAQA": PretixTicket(seed="vqqcgkpl3", item=20),
    "=oQYmU1zw5S3Pk5cGDbYfOEhSw5f0P2aEpF4vWpxdvtMNvylOySLSFy5B+BMz4CsFpYYEphI4iXcr1uUDRnh/NKAwAA"
    "KUARb5cnbwIGbslWCKAEARAQA": PretixTicket(seed="illb0nw9m", item=20),
    "==AB0wUTGTXKmGnxtY7KomLgcF+92OWvMsbI3ghSuZgTOHMbaxWScFxEssNu1zeU5Sz7LlCnVQk35ZXTY5sFkiFUAADA"
    "oMAGYAhbudTMtpGOmJTCKAEATAQA": PretixTicket(seed="2f8jm17nn", item=24, variation=3),
    "=QQTJ0DcM0SpYHXVbmbCr6Kom8qzqRvry9JpRd+6pIURL6AMAWPuQsfg8VZqS6q9T1cqqY33CE4c3LmHO6yHNPPAwAA"
    "KZABNw4Wb0gjasVWCKAEARAQA": PretixTicket(seed="elj84mn04", item=25),
}
SELLER = (mint.SELLER.public_key(),)


@pytest.mark.parametrize("code", GOLDEN)
def test_a_code_that_a_server_made_holds(code: str) -> None:
    key = pretix.load_key(SERVER_KEY)
    assert key is not None
    assert pretix.check(code, [key]) == GOLDEN[code]
    assert pretix.check(code, SELLER) is None
    assert pretix.check(code, [*SELLER, key]) == GOLDEN[code]


def test_every_change_of_one_letter_of_a_genuine_code_is_refused() -> None:
    """All 256 bytes at every place, and every letter left out, doubled or put in."""
    code = next(iter(GOLDEN))
    key = pretix.load_key(SERVER_KEY)
    assert key is not None
    changed = {code[:i] + code[i + 1 :] for i in range(len(code))}
    changed |= {code[:i] + code[i] + code[i:] for i in range(len(code))}
    changed |= {code + "=", "=" + code, code + "A", code.swapcase(), code[::-1], code + "\n"}
    for place in range(len(code)):
        changed |= {code[:place] + chr(byte) + code[place + 1 :] for byte in range(256)}
    changed.discard(code)
    assert len(changed) > 255 * len(code)
    assert [text for text in changed if pretix.check(text, [key])] == []


@given(st.data(), st.integers(-(1 << 63), (1 << 63) - 1), st.text(max_size=40))
def test_a_changed_byte_or_another_key_is_always_refused(
    data: st.DataObject, item: int, seed: str
) -> None:
    code = mint.pretix_code(mint.pretix_payload(seed, {2: item}))
    assert pretix.check(code, SELLER) == PretixTicket(seed=seed, item=item)
    assert pretix.check(code, [mint.FORGER.public_key()]) is None
    place = data.draw(st.integers(0, len(code) - 1))
    other = data.draw(st.characters().filter(lambda char: char != code[place]))
    assert pretix.check(code[:place] + other + code[place + 1 :], SELLER) is None


def test_times_are_read_and_none_means_none() -> None:
    opens = int(datetime(2024, 5, 7, 6, tzinfo=UTC).timestamp())
    said = pretix.check(mint.pretix(valid_from=opens, valid_until=opens + 3600), SELLER)
    assert said is not None
    assert said.valid_from == datetime(2024, 5, 7, 6, tzinfo=UTC)
    assert said.valid_until == datetime(2024, 5, 7, 7, tzinfo=UTC)
    zero = pretix.check(mint.pretix(valid_from=0, valid_until=0), SELLER)
    absent = pretix.check(mint.pretix_code(mint.pretix_payload(numbers={2: 20})), SELLER)
    assert zero == absent == PretixTicket(seed="4ehdcw3ew", item=20)


def test_a_payload_longer_than_a_byte_can_count_is_read() -> None:
    """Both length bytes count: a reader that shifts the first by too little loses this one."""
    code = mint.pretix_code(mint.pretix_payload("s" * 400))
    assert pretix.check(code, SELLER) == PretixTicket(seed="s" * 400, item=20)


@pytest.mark.parametrize(
    "payload",
    [
        b"\x0a\x09short",  # ends in the middle of a field
        b"\x0a\x02\xff\xfe",  # a seed that is no UTF-8
        b"\x10",  # a number that is not there
        b"\x10" + b"\xff" * 11,  # a number without an end
        b"\x28" + mint.varint(1 << 62),  # a time beyond the calendar
        b"\x03",  # a kind of field that there is not
        b"\x00\x01",  # a field without a number
        b"\x0d\x01",  # four bytes of which one is there
    ],
)
def test_a_signed_payload_that_is_no_ticket_is_refused(payload: bytes) -> None:
    assert pretix.check(mint.pretix_code(payload.ljust(1)), SELLER) is None


def test_fields_of_a_newer_server_are_passed_over() -> None:
    payload = mint.pretix_payload() + b"\x3a\x01x" + b"\x45abcd" + b"\x49abcdefgh" + b"\x50\x01"
    assert pretix.check(mint.pretix_code(payload), SELLER) == PretixTicket(
        seed="4ehdcw3ew", item=20
    )


@pytest.mark.parametrize(
    "data",
    [
        b"\x02\x00\x05\x00\x40" + bytes(69),  # another version
        b"\x01\x00\x06\x00\x40" + bytes(69),  # says more than there is
        b"\x01\x00\x04\x00\x40" + bytes(69),  # something after the signature
        b"\x01\x00\x05\x00\x3f" + bytes(68),  # a signature of another length
        b"\x01\xff\xff\xff\xff" + bytes(69),
        b"\x01",
    ],
)
def test_parts_that_do_not_add_up_are_not_this_form(data: bytes) -> None:
    text = base64.b64encode(data).decode()[::-1]
    assert pretix.split(text) is None


def test_keys_come_as_pretix_gives_them_or_as_pem_and_others_are_none() -> None:
    assert pretix.load_key(mint.as_pretix_gives(mint.SELLER)) == SELLER[0]
    assert pretix.load_key(mint.pem(mint.SELLER)) == SELLER[0]
    other = ec.generate_private_key(ec.SECP256R1()).public_key()
    pem = other.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
    for text in (pem, "", "no key", "-----BEGIN PUBLIC KEY-----", "////", "ÿ", pem[:60]):
        assert pretix.load_key(text) is None


@given(st.text(max_size=300) | st.binary(max_size=200).map(lambda b: base64.b64encode(b).decode()))
def test_any_text_has_an_answer(text: str) -> None:
    assert pretix.check(text, SELLER) is None


@given(st.binary(max_size=200))
def test_any_payload_has_an_answer(payload: bytes) -> None:
    code = mint.pretix_code(payload, Ed25519PrivateKey.from_private_bytes(bytes(range(32))))
    said = pretix.check(code, SELLER)
    assert said is None or isinstance(said, PretixTicket)


@pytest.mark.parametrize("value", [0, 1, -1, (1 << 63) - 1, -(1 << 63)])
def test_numbers_keep_their_sign(value: int) -> None:
    ((number, read),) = protobuf.fields(b"\x10" + mint.varint(value))
    assert isinstance(read, int)
    assert (number, protobuf.signed(read)) == (2, value)
