"""Tickets of foreign systems, made by what is written of their forms; keys are of the tests."""

import base64
import json
import uuid
from collections.abc import Mapping

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

#: Made from fixed bytes, so that a failure shows the same texts again.
SELLER = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
FORGER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))


def pem(key: Ed25519PrivateKey) -> str:
    return key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def as_pretix_gives(key: Ed25519PrivateKey) -> str:
    """A public key in the form of `valid_keys.pretix_sig1[]`: Base64 of a PEM."""
    return base64.b64encode(pem(key).encode()).decode()


def varint(value: int) -> bytes:
    value &= (1 << 64) - 1
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def pretix_payload(seed: str = "4ehdcw3ew", numbers: Mapping[int, int] | None = None) -> bytes:
    """The protocol buffer of a signed code; *numbers* by the number of their field."""
    said = b"\x0a" + varint(len(seed.encode())) + seed.encode()
    for field, value in (numbers if numbers is not None else {2: 20}).items():
        said += bytes([field << 3]) + varint(value)
    return said


def pretix_code(payload: bytes, key: Ed25519PrivateKey = SELLER) -> str:
    signature = key.sign(payload)
    head = b"\x01" + len(payload).to_bytes(2) + len(signature).to_bytes(2)
    return base64.b64encode(head + payload + signature).decode()[::-1]


def pretix(key: Ed25519PrivateKey = SELLER, seed: str = "4ehdcw3ew", **times: int) -> str:
    """A signed code for product 20, with `valid_from` and `valid_until` in seconds."""
    numbers = {2: 20, 5: times.get("valid_from", 0), 6: times.get("valid_until", 0)}
    return pretix_code(pretix_payload(seed, numbers), key)


def indico(ticket: str, *, server: str = "indico.example", person: str = "") -> str:
    """Indico's code since 3.3 for the ticket (and the accompanying person) of these UUIDs."""
    said: list[object] = [2, server, base64.b64encode(uuid.UUID(ticket).bytes).decode()]
    if person:
        said.append(base64.b64encode(uuid.UUID(person).bytes).decode())
    return json.dumps({"i": said}, separators=(",", ":"))


def indico_old(ticket: str, *, server: str = "https://indico.example") -> str:
    """Indico's code before 3.3."""
    said = {"registrant_id": 7, "checkin_secret": ticket, "event_id": "12", "server_url": server}
    return json.dumps(said)


def alfio(ticket: str, signature: bytes = bytes(range(32))) -> str:
    return f"{ticket}/{base64.b64encode(signature).decode()}"
