"""The bytes of the journal: what one release has sealed, every later one must prove."""

import hashlib
import json
from dataclasses import replace

from checkin.model import Fact
from checkin.store import journal

EVENT = "5f0c9f0e-55cb-4f36-8d4c-000000000001"
FACT = Fact(
    station="0123456789abcdef",
    seq=12,
    id="018f4b0c5a0000000000000000000001",
    kind="roster",
    version=1,
    at=1715000000000,
    t=1715000000001,
    counter=3,
    attendee="7f6b6a0e-6a2b-5b0e-9a55-6d7d6f2f1c11",
    actor="AB",
    payload={
        "source": "list",
        "key": "ABC-1",
        "source_version": 7,
        "fields": {"given_name": "Zoë", "family_name": "Παπαδοπούλου"},
        "codes": ["T-1"],
        "entitlements": [],
        "extra": {"Diet": '"vegan"'},
        "import": "f" * 32,
    },
)
SALT = bytes(range(16))
PAYLOAD = (
    '{"codes":["T-1"],"entitlements":[],"extra":{"Diet":"\\"vegan\\""},'
    '"fields":{"family_name":"Παπαδοπούλου","given_name":"Zoë"},"import":"' + "f" * 32 + '",'
    '"key":"ABC-1","source":"list","source_version":7}'
)
DIGEST = "69d82aaa0e2936f313b06cf98f1159a02595aef551f37f3bd572433f5d2d79ae"
CHAIN = "37a21c0076ac4acd140879039f40a0d673d89591f2f9a8603d912d79a7806d61"


def test_a_fact_is_sealed_with_the_bytes_of_the_first_release() -> None:
    said = journal.seal(FACT.payload)
    assert said.payload == PAYLOAD
    assert said.digest == hashlib.sha256(said.salt + PAYLOAD.encode()).digest()
    assert hashlib.sha256(SALT + PAYLOAD.encode()).hexdigest() == DIGEST
    sealed = journal.Sealed(PAYLOAD, SALT, bytes.fromhex(DIGEST))
    row = journal.chained(EVENT, journal.place_of(FACT), sealed, journal.GENESIS)
    assert row.chain.hex() == CHAIN
    assert journal.proves(EVENT, row, journal.GENESIS)
    assert row.fact() == FACT


def test_the_chain_is_what_the_design_says() -> None:
    sealed = journal.seal(FACT.payload)
    before = hashlib.sha256(b"before").digest()
    row = journal.chained(EVENT, journal.place_of(FACT), sealed, before)
    place = [FACT.station, 12, FACT.id, "roster", 1, FACT.at, FACT.t, 3, FACT.attendee, "AB"]
    said = json.dumps([EVENT, *place, sealed.digest.hex()], separators=(",", ":"))
    assert row.chain == hashlib.sha256(before + said.encode()).digest()


def test_two_facts_that_say_the_same_have_different_digests() -> None:
    assert journal.seal(FACT.payload).digest != journal.seal(FACT.payload).digest


def test_what_was_erased_is_proved_without_its_payload() -> None:
    sealed = journal.seal(FACT.payload)
    row = journal.chained(EVENT, journal.place_of(FACT), sealed, journal.GENESIS)
    assert journal.proves(EVENT, row.without_payload(), journal.GENESIS)
    other = journal.place_of(replace(FACT, actor="XY"))
    assert not journal.proves(EVENT, row._replace(actor="XY"), journal.GENESIS)
    assert journal.chained(EVENT, other, sealed, journal.GENESIS).chain != row.chain
