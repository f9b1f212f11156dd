"""Whose tickets an event honours: ourselves, pretix events, Indico servers. Pure.

An issuer is a fact of the event file, so every desk knows it: public keys only, never a secret.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from checkin.decode import Context, Seller
from checkin.tickets import own, pretix

#: The kind of the facts, one for each `Issuer.name`; the newest counts.
FACT = "ticket_issuer"


class Form(StrEnum):
    """What kind of tickets an issuer makes."""

    OWN = "own"
    PRETIX = "pretix"
    INDICO = "indico"


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """Somebody whose tickets are honoured.

    Attributes:
        name: What the issuer is called, once in an event: "pretix:ORGANISER/EVENT".
        keys: Public keys as `tickets.own` or `tickets.pretix` read them.
        products: Of pretix: ("ITEM" or "ITEM-VARIATION", category).
        server: Of Indico: "indico.example".
    """

    name: str
    form: Form
    keys: tuple[str, ...] = ()
    products: tuple[tuple[str, str], ...] = ()
    server: str = ""


def payload(issuer: Issuer) -> dict[str, Any]:
    return {
        "name": issuer.name,
        "form": issuer.form.value,
        "keys": list(issuer.keys),
        "products": dict(issuer.products),
        "server": issuer.server,
    }


def issuer_of(said: Mapping[str, Any]) -> Issuer | None:
    """The issuer that a fact describes; None for a form that only a newer program knows."""
    if said["form"] not in list(Form):
        return None
    return Issuer(
        name=said["name"],
        form=Form(said["form"]),
        keys=tuple(said.get("keys", ())),
        products=tuple(said.get("products", {}).items()),
        server=said.get("server", ""),
    )


def context(event_id: str, said: Iterable[Mapping[str, Any]]) -> Context:
    """What `decode.resolve` has to know, from the facts about issuers."""
    found = [issuer_of(one) for one in said]
    return _context(event_id, tuple(issuer for issuer in found if issuer is not None))


@lru_cache(maxsize=16)
def _context(event_id: str, issuers: tuple[Issuer, ...]) -> Context:
    return Context(
        event=event_id,
        own_keys=tuple(
            key
            for issuer in issuers
            if issuer.form is Form.OWN
            for key in map(own.load_key, issuer.keys)
            if key is not None
        ),
        sellers=tuple(map(_seller, (i for i in issuers if i.form is Form.PRETIX and i.keys))),
        indico_servers=tuple(i.server for i in issuers if i.form is Form.INDICO and i.server),
    )


def _seller(issuer: Issuer) -> Seller:
    keys = (pretix.load_key(text) for text in issuer.keys)
    return Seller(
        name=issuer.name,
        keys=tuple(key for key in keys if key is not None),
        products=dict(issuer.products),
    )
