"""Tickets of other systems, contact cards, and what people show by mistake."""

import base64
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.tickets import alfio, contacts, documents, foreign
from checkin.tickets.alfio import AlfioTicket
from checkin.tickets.contacts import Contact
from checkin.tickets.documents import HandOver, IndicoTicket, SetUp
from checkin.tickets.foreign import Foreign
from tests.checkin.tickets import mint

TICKET = "6ba7b810-9dad-11d1-80b4-00c04fd430c8"
PERSON = "6ba7b811-9dad-11d1-80b4-00c04fd430c8"


def indico(text: str) -> IndicoTicket | None:
    document = documents.load(text)
    return documents.indico(document) if document is not None else None


def test_both_forms_of_indico_are_read() -> None:
    found = IndicoTicket(ticket=TICKET, server="indico.example")
    assert indico(mint.indico(TICKET)) == found
    assert indico(mint.indico_old(TICKET)) == found
    assert indico(mint.indico(TICKET, person=PERSON)) == IndicoTicket(
        ticket=TICKET, person=PERSON, server="indico.example"
    )
    # A plugin may put in more; any number stands for the form.
    more = mint.indico(TICKET).replace("[2", "[3").replace("}", ',"x":{"deep":[1,2]}}')
    assert indico(more) == found
    assert indico(mint.indico(TICKET, server="http://localhost:8000")) == IndicoTicket(
        ticket=TICKET, server="http://localhost:8000"
    )


@pytest.mark.parametrize(
    "said",
    [
        {"i": [2, "indico.example"]},
        {"i": [2, "indico.example", "x", "y", "z"]},
        {"i": ["2", "indico.example", base64.b64encode(bytes(16)).decode()]},
        {"i": [True, "indico.example", base64.b64encode(bytes(16)).decode()]},
        {"i": [2, 7, base64.b64encode(bytes(16)).decode()]},
        {"i": [2, "indico.example", base64.b64encode(bytes(15)).decode()]},
        {"i": [2, "indico.example", "=" * 24]},
        {"i": [2, "indico.example", base64.b64encode(bytes(16)).decode(), "x"]},
        {"i": {"0": 2}},
        {"checkin_secret": "no uuid", "server_url": "https://indico.example"},
        {"checkin_secret": TICKET},
        {"checkin_secret": "z" * 36, "server_url": ""},
        {},
    ],
)
def test_what_only_looks_like_indico_is_no_ticket(said: dict[str, object]) -> None:
    assert indico(json.dumps(said)) is None


@pytest.mark.parametrize(
    "text",
    [
        '{"a":' * 900 + "1" + "}" * 900,  # too long
        '{"a":' + "[" * 2000,
        '{"a":1,"a":2}',
        '{"a":NaN}',
        '{"a":Infinity}',
        '{"a":' + "9" * 1900 + "}",
        "{",
        "{}x",
        '["i"]',
        '{"a":"\x00"}',
        "{" + " " * 3000 + "}",
    ],
)
def test_documents_made_to_hurt_are_none(text: str) -> None:
    assert documents.load(text) is None


def test_a_document_of_pretix_pairs_a_device_and_hides_its_token() -> None:
    said = {"handshake_version": 1, "url": "https://pretix.example", "token": "kpp4jn8g2ynzonp6"}
    assert documents.sets_up(said) is SetUp.PRETIX
    found = documents.hand_over(said)
    assert found == HandOver(url="https://pretix.example", token="kpp4jn8g2ynzonp6")
    assert "kpp4" not in repr(found)
    for change in (
        {"handshake_version": 2},
        {"handshake_version": True},
        {"token": ""},
        {"url": 7},
    ):
        assert documents.hand_over(said | change) is None
        assert documents.sets_up(said | change) is SetUp.PRETIX


@pytest.mark.parametrize(
    "said",
    [
        {"username": "desk", "password": "secret", "baseUrl": "https://alf.example"},
        {"apiKey": "0123", "baseUrl": "https://alf.example"},
        {"event_id": 1, "regform_id": 2, "server": {"base_url": "", "client_id": "x"}},
        {"data": {"more": {"private_key": "x"}}},
        {"servers": ["x", {"url": "https://alf.example", "password": "x"}]},
        {"TOKEN": "x"},
    ],
)
def test_what_may_hold_a_key_sets_something_up(said: dict[str, object]) -> None:
    assert documents.sets_up(said) is SetUp.APP
    assert indico(json.dumps(said)) is None


def test_a_harmless_document_sets_up_nothing() -> None:
    assert documents.sets_up({"id": 7, "name": "Ada", "tokens": 3}) is None


def test_alf_io_is_known_by_its_uuid_and_the_length_of_its_proof() -> None:
    assert alfio.read(mint.alfio(TICKET)) == AlfioTicket(TICKET)
    assert alfio.read(mint.alfio(TICKET, bytes([255]) * 32)) == AlfioTicket(TICKET)  # holds "/"
    for text in (
        mint.alfio(TICKET.upper()),
        mint.alfio(TICKET, bytes(31)),
        mint.alfio(TICKET).replace("/", "-", 1),
        mint.alfio(TICKET)[:-1] + "!",
        TICKET,
        "/" * 81,
    ):
        assert alfio.read(text) is None


VCARD = """BEGIN:VCARD\r
VERSION:3.0\r
N:Lovelace;Ada;;;\r
FN:Ada\r
  Lovelace\r
item1.EMAIL;TYPE=INTERNET:ada@example.org\r
EMAIL:ada@home.example\r
NOTE:a\\, b\r
END:VCARD"""


def test_a_card_gives_name_and_addresses() -> None:
    assert contacts.read(VCARD) == Contact(
        name="Ada Lovelace", emails=("ada@example.org", "ada@home.example")
    )
    without = VCARD.replace("FN:Ada\r\n  Lovelace\r\n", "")
    assert contacts.read(without) == contacts.read(VCARD)
    assert contacts.read("MECARD:N:Lovelace,Ada;EMAIL:ada@example.org;TEL:+32;;") == Contact(
        name="Ada Lovelace", emails=("ada@example.org",)
    )
    assert contacts.read(r"mecard:N:O\;Neil\,Jr,Ann;;") == Contact(name="Ann O;Neil,Jr")
    assert contacts.read("begin:vcard") == Contact()
    assert contacts.read("Ada") is None


BOARDING_PASS = "M1LOVELACE/ADA MRS    EABC123 BRULHRBA 0391 127Y014C0025 100"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("https://example.org", Foreign.WEB_ADDRESS),
        ("WWW.EXAMPLE.ORG", Foreign.WEB_ADDRESS),
        ("WIFI:T:WPA;S:Square;P:hunter2;;", Foreign.WIFI),
        ("tel:+3221234567", Foreign.PHONE),
        ("SMSTO:+32:hello", Foreign.PHONE),
        ("mailto:ada@example.org", Foreign.MAIL),
        ("MATMSG:TO:ada@example.org;;", Foreign.MAIL),
        ("geo:50.84,4.36", Foreign.PLACE),
        ("BCD\n002\n1\nSCT\nBPOTBEB1\nRed Cross\nBE72000000001616\nEUR1", Foreign.PAYMENT),
        ("BCD\r\n001\r\n1\r\nSCT", Foreign.PAYMENT),
        ("SPC\n0200\n1\nCH44", Foreign.PAYMENT),
        ("bitcoin:175tWpb8K1S7NmH4Zx6rewF9WQrcZv245W", Foreign.PAYMENT),
        (BOARDING_PASS, Foreign.BOARDING_PASS),
        ("BEGIN:VEVENT\nSUMMARY:x", Foreign.CALENDAR),
        ("otpauth://totp/x?secret=ABC", Foreign.LOGIN),
        ("FIDO:/0123", Foreign.LOGIN),
        ("HC1:6BF", Foreign.HEALTH),
        ("zpl://192.0.2.7:9100", Foreign.PRINTER),
        ("IPP://printer.local/ipp/print", Foreign.PRINTER),
    ],
)
def test_what_people_show_by_mistake_is_named(text: str, what: Foreign) -> None:
    assert foreign.of(text) is what


@pytest.mark.parametrize(
    "text",
    [
        "",
        "T-1",
        "4006381333931",
        "h",
        "http",
        "M1",
        "Wifi-7",
        BOARDING_PASS.lower(),
        "geo",
        "openid7",
    ],
)
def test_anything_else_is_nothing_foreign(text: str) -> None:
    assert foreign.of(text) is None


@given(st.text() | st.text().map("MECARD:".__add__) | st.text().map("BEGIN:VCARD\n".__add__))
def test_any_text_has_an_answer(text: str) -> None:
    foreign.of(text)
    alfio.read(text)
    card = contacts.read(text)
    assert card is None or (len(card.name) <= 200 and len(card.emails) <= 4)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=10,
)


@given(st.dictionaries(st.sampled_from(["i", "checkin_secret", "url", "token", "x"]), json_values))
def test_any_document_has_an_answer(said: dict[str, object]) -> None:
    document = documents.load(json.dumps(said))
    if document is not None:
        documents.indico(document)
        documents.hand_over(document)
        documents.sets_up(document)
