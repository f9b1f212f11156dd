"""Codes that are JSON: Indico's tickets, and what sets up other programs and holds their keys.

Parsed only where it is short and begins like an object; a name that comes twice, numbers that are
none and whatever else a parser may choke on make it no document.
"""

import base64
import binascii
import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, Final, NoReturn

LONGEST: Final = 2048
_LONGEST_SERVER: Final = 200

#: A document that holds a text under one of these names opens something; nobody shows or keeps it.
_KEYS: Final = frozenset(
    {
        *("password", "passwd", "secret", "client_secret", "clientsecret", "token", "access_token"),
        *("refresh_token", "apikey", "api_key", "private_key", "privatekey", "authtoken"),
    }
)


class SetUp(Enum):
    """What a code that is no ticket sets up."""

    PRETIX = "pretix"
    """Connects this desk with pretix: `url` and a token that works once."""
    APP = "app"
    """Connects some other program; it may hold a password."""


@dataclass(frozen=True, slots=True, kw_only=True)
class IndicoTicket:
    """Indico's ticket: its UUID, that of an accompanying person ("" if none), and the server.

    `server` is only ever compared and shown, never asked.
    """

    ticket: str
    person: str = ""
    server: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandOver:
    """What pretix's device page shows to pair a device. `token` works once and is a secret."""

    url: str
    token: str = field(repr=False)


class _NoDocument(ValueError):
    """Not a document that is looked at."""


def load(text: str) -> dict[str, Any] | None:
    """The object that *text* is; None if it is none, or more than a code holds."""
    if not text.startswith("{") or len(text) > LONGEST:
        return None
    try:
        return dict(
            json.loads(text, object_pairs_hook=_unique, parse_constant=_refuse, parse_int=_whole)
        )
    except (ValueError, RecursionError):
        return None


def indico(document: Mapping[str, Any]) -> IndicoTicket | None:
    """The ticket of Indico's two forms: `{"i": [2, server, ticket]}`, and with names before 3.3.

    Source: Indico 3.3, `indico/modules/events/registration/util.py`; checkin app.
    """
    said = document.get("i")
    if isinstance(said, list) and len(said) in (3, 4) and type(said[0]) is int:
        ids = [_uuid_of_base64(part) for part in said[2:]]
        if isinstance(said[1], str) and all(ids):
            return IndicoTicket(
                ticket=ids[0], person=ids[1] if len(ids) == 2 else "", server=_server(said[1])
            )
    ticket, server = document.get("checkin_secret"), document.get("server_url")
    if isinstance(ticket, str) and isinstance(server, str):
        found = _uuid(ticket)
        if found:
            return IndicoTicket(ticket=found, server=_server(server))
    return None


def hand_over(document: Mapping[str, Any]) -> HandOver | None:
    """What pairs a device with pretix; None if it is something else or of a newer kind."""
    version, url, token = (document.get(n) for n in ("handshake_version", "url", "token"))
    if version != 1 or isinstance(version, bool):
        return None
    if not isinstance(url, str) or not isinstance(token, str) or not url or not token:
        return None
    return HandOver(url=url, token=token)


def sets_up(document: Mapping[str, Any]) -> SetUp | None:
    """What *document* sets up, if anything; what may hold a key counts as doing so."""
    if "handshake_version" in document:
        return SetUp.PRETIX
    if "regform_id" in document and "server" in document:  # Indico's check-in app
        return SetUp.APP
    return SetUp.APP if _holds_a_key(document, depth=4) else None


def _holds_a_key(document: Mapping[str, Any], depth: int) -> bool:
    for name, value in document.items():
        if isinstance(value, str) and name.lower() in _KEYS:
            return True
        parts = value if isinstance(value, list) else [value]
        for part in parts:
            if isinstance(part, dict) and depth and _holds_a_key(part, depth - 1):
                return True
    return False


def _server(url: str) -> str:
    """*url* as it is compared and shown; halves of characters, which JSON can spell, become "?"."""
    short = url.removeprefix("https://").rstrip("/")[:_LONGEST_SERVER]
    return short.encode("utf-8", "replace").decode()


def _uuid(text: str) -> str:
    try:
        return str(uuid.UUID(text)) if len(text) == 36 else ""
    except ValueError:
        return ""


def _uuid_of_base64(text: object) -> str:
    if not isinstance(text, str) or len(text) != 24:
        return ""
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        return ""
    return str(uuid.UUID(bytes=data)) if len(data) == 16 else ""


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _NoDocument("a name comes twice")
    return found


def _refuse(name: str) -> NoReturn:
    raise _NoDocument(name)


def _whole(digits: str) -> int:
    if len(digits) > 20:
        raise _NoDocument("a number beyond all use")
    return int(digits)
