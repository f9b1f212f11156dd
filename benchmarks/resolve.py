"""What a scanned text is: a plain code against a look-up of a fixed text, a signed one against
the bare check of its signature.
"""

import base64
from collections.abc import Callable
from statistics import median
from time import thread_time

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from benchmarks.line import Line
from checkin import decode
from checkin.code_kinds import Kind
from checkin.decode import Context, Seller
from checkin.tickets import own, pretix
from checkin.tickets.own import OwnTicket

_EVENT = "7d0c3f0a-6f2c-4d0e-9a55-0f5c9f1c2b11"
_ADA = OwnTicket(
    attendee="2b0e6f9e-5d9c-5c1a-8a46-3f1f7a3f8a10",
    code="abcdefghjkmnpqrs",
    given_name="Αλεξάνδρα",
    family_name="Παπαδοπούλου",
    category="Speaker",
)
#: pretix's payload: a seed, a product, no times.
_PAYLOAD = b"\x0a\x094ehdcw3ew\x10\x14\x28\x00\x30\x00"

_BATCHES, _OF_EACH = 41, 200


def run() -> list[Line]:
    """One line for each: a pretix secret, a badge, a ticket of pretix, one of our own."""
    key = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
    keys = (key.public_key(),)
    known = Context(event=_EVENT, own_keys=keys, sellers=(Seller(name="pretix", keys=keys),))
    return [
        _plain("resolve a plain code", "abcdefghjkmnpqrstuvwxyz23456789a", Kind.TICKET, known),
        _plain("resolve a badge", "CBDEFGHIJKLNRTUV", Kind.BADGE, known),
        _signed("resolve a ticket of pretix", _of_pretix(key), Kind.PRETIX, known, key),
        _signed("resolve a ticket of ours", own.make(_ADA, _EVENT, key), Kind.SIGNED, known, key),
    ]


def _of_pretix(key: Ed25519PrivateKey) -> str:
    signature = key.sign(_PAYLOAD)
    head = b"\x01" + len(_PAYLOAD).to_bytes(2) + len(signature).to_bytes(2)
    code = base64.b64encode(head + _PAYLOAD + signature).decode()[::-1]
    assert pretix.check(code, (key.public_key(),)) is not None
    return code


def _plain(name: str, text: str, kind: Kind, known: Context) -> Line:
    assert decode.resolve(text, known).kind is kind
    table = {text: text}
    return _line(
        name, lambda: decode.resolve(text, known), lambda: table.get(text.strip()), most_us=20
    )


def _signed(name: str, text: str, kind: Kind, known: Context, key: Ed25519PrivateKey) -> Line:
    found = decode.resolve(text, known)
    assert found.kind is kind
    assert found.holder is not None
    signature, public = key.sign(_PAYLOAD), key.public_key()
    return _line(
        name,
        lambda: decode.resolve(text, known),
        lambda: public.verify(signature, _PAYLOAD),
        most_us=200,
    )


def _line(
    name: str, ours: Callable[[], object], bare: Callable[[], object], *, most_us: int
) -> Line:
    value, baseline = _microseconds(ours), _microseconds(bare)
    return Line(
        name=name,
        value=value,
        unit="µs",
        baseline=baseline,
        ratio=value / baseline,
        bar=f"≤ {most_us} µs",
        holds=value <= most_us,
    )


def _microseconds(call: Callable[[], object]) -> float:
    """CPU time of one *call*: the median of many batches."""
    spent = []
    for _ in range(_BATCHES):
        begun = thread_time()
        for _ in range(_OF_EACH):
            call()
        spent.append((thread_time() - begun) / _OF_EACH * 1e6)
    return median(spent)
