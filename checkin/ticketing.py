"""Tickets for the people of an event, as pages or pictures, signed if wanted.

A signed ticket says whose it is and proves it: a desk that has the event's public key takes its
holder in although no list there has them yet. The private key stays in the keyring of who made
the tickets; the public one is a fact that every desk gets.
"""

import csv
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Final

from checkin import badge, reports, ticket_codes
from checkin.errors import BadKey, Cancelled, NotWritten
from checkin.issuers import Form, Issuer
from checkin.model import Attendee, Status
from checkin.render import tickets
from checkin.secrets_store import Place, Secrets
from checkin.store import Store
from checkin.tickets import own
from checkin.tickets.own import OwnTicket
from checkin.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

#: The list of what was made lies beside it, for whoever sends the tickets.
INDEX: Final = "tickets.csv"

#: A longer code is not written under the square ones: nobody reads it out.
_LONGEST_SHOWN: Final = 32

NO_CODE = QT_TRANSLATE_NOOP("tickets", "There is no ticket code to put on it.")
TOO_LONG = QT_TRANSLATE_NOOP("tickets", "The ticket code is too long for a QR code.")


class As(StrEnum):
    """What a ticket is written as."""

    PDF = "pdf"
    PNG = "png"


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What a run made.

    Attributes:
        files: Names of the tickets in the folder.
        left_out: (attendee id, sentence) of those who got none, and why.
    """

    files: tuple[str, ...] = ()
    left_out: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Signing:
    """The key that signs. `made` says where a new one was put; None if it was there already."""

    key: "Ed25519PrivateKey"
    made: Place | None


def signing(store: Store, secrets: Secrets, *, at: datetime, actor: str = "") -> Signing:
    """This machine's key for the event, made if there is none; desks honour it afterwards.

    Raises:
        BadKey: What the keyring holds is no key.
        KeyringShut, SecretUnreadable, NotWritten: As for `Secrets`.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    name = f"ticket-key:{store.event.id}"
    known = secrets.get(name)
    made = None
    if known:
        try:
            key = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(known))
        except ValueError as error:
            raise BadKey from error
    else:
        key = Ed25519PrivateKey.generate()
        made = secrets.keep(name, key.private_bytes_raw().hex())
    public = own.key_text(key.public_key())
    issuer = Issuer(name=f"own:{public[:16]}", form=Form.OWN, keys=(public,))
    ticket_codes.honour(store, issuer, at=at, actor=actor)
    return Signing(key, made)


def text_of(
    store: Store, attendee: Attendee, key: "Ed25519PrivateKey | None", *, at: datetime
) -> str:
    """What the code on somebody's ticket says: their ticket code, or all of it signed."""
    if key is None:
        return attendee.code
    ticket = OwnTicket(
        attendee=attendee.id,
        code=attendee.code,
        given_name=attendee.given_name,
        family_name=attendee.family_name,
        category=attendee.category,
        valid_from=attendee.valid_from,
        valid_until=attendee.valid_until,
        made=at,
    )
    return own.make(ticket, store.event.id, key)


def people(store: Store, category: str = "") -> list[Attendee]:
    """Whom tickets are made for: everybody, or those of *category*, but nobody cancelled."""
    return [
        one
        for one in store.iter_attendees()
        if one.status is not Status.CANCELLED and category in ("", one.category)
    ]


def write(
    store: Store,
    chosen: Sequence[Attendee],
    out: Path,
    *,
    at: datetime,
    form: As = As.PDF,
    key: "Ed25519PrivateKey | None" = None,
    progress: Callable[[int, int], object] | None = None,
) -> Made:
    """Write a ticket for each of *chosen* into the folder *out*, and a list of them beside.

    A file is called by the person's id, never by anything a list says. Each appears whole or not
    at all; tickets made before under the same names are replaced.

    Raises:
        NotWritten: The folder or a file cannot be written.
        Cancelled: *progress* answered False.
    """
    where = badge.setting(store)
    files: list[tuple[str, Attendee]] = []
    left_out: list[tuple[str, str]] = []
    try:
        out.mkdir(parents=True, exist_ok=True)
        for number, attendee in enumerate(chosen, 1):
            text = text_of(store, attendee, key, at=at)
            page = _page(attendee, where, text)
            if isinstance(page, str):
                left_out.append((attendee.id, page))
            else:
                name = f"{attendee.id}.{form.value}"
                _replace(out / name, page if form is As.PDF else tickets.png(page, text))
                files.append((name, attendee))
            if progress is not None and progress(number, len(chosen)) is False:
                raise Cancelled
        _index(out / INDEX, files)
    except OSError as error:
        raise NotWritten(path=out, why=error.strerror or type(error).__name__) from error
    return Made(files=tuple(name for name, _ in files), left_out=tuple(left_out))


def _page(attendee: Attendee, where: badge.Setting, text: str) -> bytes | str:
    """The ticket with the code *text* as a PDF, or the sentence that says why there is none."""
    if not text:
        return NO_CODE
    readable = attendee if len(attendee.code) <= _LONGEST_SHOWN else replace(attendee, codes=())
    placed, _ = badge.laid_out(readable, where, tickets.template())
    if placed.problems:
        return str(placed.problems[0])
    try:
        return tickets.pdf(placed, text)
    except ValueError:
        return TOO_LONG


def _index(path: Path, files: Sequence[tuple[str, Attendee]]) -> None:
    rows = [("file", "name", "email", "code"), *_rows(files)]
    part = path.with_name(f".{path.name}.new")
    try:
        with part.open("w", encoding="utf-8-sig", newline="") as file:
            csv.writer(file).writerows([reports.guarded(cell) for cell in row] for row in rows)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _rows(files: Sequence[tuple[str, Attendee]]) -> Iterator[tuple[str, ...]]:
    for name, attendee in files:
        yield name, attendee.full_name or attendee.name, attendee.email, attendee.code


def _replace(path: Path, data: bytes) -> None:
    part = path.with_name(f".{path.name}.new")
    try:
        part.write_bytes(data)
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
