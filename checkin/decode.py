"""What a scanned text is, and whom it may stand for: pure, bounded, total.

`resolve` takes any text or bytes and names the places to look in; what is known of the event comes
in as an argument, and the looking is done by `checkin.resolving`. Codes are compared byte for
byte: never folded, never normalised.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from checkin import badgecode
from checkin.badgecode import BadgeCode
from checkin.code_kinds import MAX_LENGTH, SECRET, Kind
from checkin.model import Reason, Ticket
from checkin.tickets.foreign import Foreign

if TYPE_CHECKING:  # each form is loaded with the first text that may be of it, not at the start
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from checkin.tickets import own, pretix
    from checkin.tickets.alfio import AlfioTicket
    from checkin.tickets.contacts import Contact
    from checkin.tickets.documents import HandOver, IndicoTicket, SetUp
    from checkin.tickets.own import OwnTicket
    from checkin.tickets.pretix import PretixTicket

    Parts = (
        BadgeCode
        | OwnTicket
        | PretixTicket
        | IndicoTicket
        | AlfioTicket
        | Contact
        | HandOver
        | SetUp
    )

#: What some scanners and cameras put before a text: which kind of code it was, and how its bytes
#: are to be read. Sources: ISO/IEC 15424, AIM ITS/04-001.
_PREFIX: Final = re.compile(r"(?:\][A-Za-z][0-9A-Za-z])?(?:\\0000\d\d)?", re.ASCII)

#: All of Unicode's categories Cc and Cs; fixed for ever (Unicode Standard, stability policy).
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_HALF: Final = re.compile(r"[\ud800-\udfff]")


#: Kinds that are no ticket, though a list may have them as one.
_NO_TICKET: Final = {Foreign(kind): Kind(kind.value) for kind in Foreign}


class By(StrEnum):
    """Where a key is looked up."""

    CODE = "code"
    CODE_BEGINNING = "code_beginning"
    BADGE = "badge"
    SOURCE_ID = "source_id"
    ATTENDEE = "attendee"


@dataclass(frozen=True, slots=True)
class Lookup:
    """One place to look for the person; the first that has somebody decides."""

    by: By
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Seller:
    """A pretix event whose signed codes are honoured.

    `products` names the category of a product, by "ITEM" or "ITEM-VARIATION".
    """

    name: str
    keys: "tuple[Ed25519PublicKey, ...]"
    products: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What is known of the event. `indico_servers` as "indico.example", without https://."""

    event: str = ""
    own_keys: "tuple[Ed25519PublicKey, ...]" = ()
    sellers: tuple[Seller, ...] = ()
    indico_servers: tuple[str, ...] = ()


#: For a text that is to be told by its form alone.
NOTHING_KNOWN: Final = Context()


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """What a genuine ticket says of who holds it, for a desk whose list has nobody for it.

    Attributes:
        attendee: Their id, "" if the ticket does not say.
        code: Their ticket code, by which a list that comes later knows them.
        fields: `model.FIELDS` that the ticket gives.
        seller: Who sold it, "" if we made it.
        tickets: What it is to the ticket system that sold it.
    """

    code: str
    attendee: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    seller: str = ""
    tickets: tuple[Ticket, ...] = ()


@dataclass(frozen=True, slots=True)
class Resolved:
    """One reading of a scan.

    Attributes:
        text: What was scanned, without what scanners add; "" where nothing of it is kept.
        lookups: Where to look for the person, in this order.
        refused: Why, if nobody is found there.
        parts: What it is made of, for the forms that have parts.
        holder: Who holds it if nobody is found, proved by a signature.
        issuer: Where it comes from, as far as it says so: a server, a seller.
    """

    kind: Kind
    text: str
    lookups: tuple[Lookup, ...] = ()
    refused: Reason | None = None
    parts: "Parts | None" = None
    holder: Holder | None = None
    issuer: str = ""

    @property
    def badge(self) -> BadgeCode | None:
        return self.parts if isinstance(self.parts, BadgeCode) else None


def resolve(text: str | bytes, context: Context = NOTHING_KNOWN) -> Resolved:
    """Say what *text* is and whom it may stand for.

    White space and line ends around it, which scanners add, are dropped, and so is what names the
    kind of code. Bytes are ASCII or UTF-8.
    """
    if len(text) > MAX_LENGTH:
        return _unreadable(Kind.TOO_LONG)
    if isinstance(text, bytes):
        try:
            text = text.decode("utf-8")
        except UnicodeDecodeError:
            return _unreadable(Kind.BINARY)
    trimmed = text.strip()
    if not trimmed:
        return _unreadable(Kind.EMPTY)
    if trimmed[0] not in "]\\":
        return _form(trimmed, context)
    bare = trimmed[_end_of_prefix(trimmed) :].strip()
    if not bare or bare == trimmed:
        return _form(trimmed, context)
    found = _form(bare, context)
    if not found.lookups or not _printable(trimmed):
        return found
    whole = (Lookup(By.CODE, trimmed), *found.lookups)
    return Resolved(
        found.kind, found.text, whole, found.refused, found.parts, found.holder, found.issuer
    )


def _end_of_prefix(text: str) -> int:
    match = _PREFIX.match(text)
    return match.end() if match else 0


def _form(text: str, context: Context) -> Resolved:
    from checkin.tickets import contacts, foreign

    printable = _printable(text)
    if printable is None:
        return _unreadable(Kind.CONTROL)
    card = contacts.read(text)
    if card is not None:  # these have lines
        return Resolved(Kind.CONTACT, text, _listed(text, printable), Reason.UNREADABLE, parts=card)
    other = foreign.of(text)
    if other is not None:
        return _no_ticket(_NO_TICKET[other], text, printable)
    if not printable:
        return _unreadable(Kind.CONTROL)
    badge = badgecode.parse(text)
    if badge is not None:
        lookups = Lookup(By.CODE, text), Lookup(By.BADGE, text), Lookup(By.SOURCE_ID, text)
        return Resolved(Kind.BADGE, text, lookups, parts=badge)
    return _ticket(text, context)


def _ticket(text: str, context: Context) -> Resolved:
    """Forms told apart by their first letters and length, else anything a list may have."""
    from checkin.tickets import alfio, documents, own, pretix

    if text[0] == "{":
        document = documents.load(text)
        if document is not None:
            found = _document(text, document, context)
            if found is not None:
                return found
    elif len(text) == alfio.LENGTH:
        alfio_ticket = alfio.read(text)
        if alfio_ticket is not None:
            return _alfio(text, alfio_ticket)
    if len(text) >= pretix.SHORTEST:
        signed = pretix.split(text)
        if signed is not None:
            return _pretix(text, signed, context)
        ours = own.split(text)
        if ours is not None:
            return _own(text, ours, context)
    return Resolved(Kind.TICKET, text, (Lookup(By.CODE, text), Lookup(By.SOURCE_ID, text)))


def _own(said_as: str, signed: "own.Signed", context: Context) -> Resolved:
    from checkin.tickets import own

    as_it_is = (Lookup(By.CODE, said_as),)
    text = said_as.upper()  # so that one ticket is one text, however a scanner writes it
    if signed.event != own.event_mark(context.event):
        return Resolved(Kind.SIGNED, text, as_it_is, Reason.WRONG_EVENT)
    said = own.read(signed.body)
    if not context.own_keys:  # the key has not come here yet: it is worth what its code is worth
        code = () if said is None or not said.code else (Lookup(By.CODE, said.code),)
        return Resolved(Kind.SIGNED, text, (*as_it_is, *code), parts=said)
    if said is None or not own.proves(signed, context.event, context.own_keys):
        return Resolved(Kind.SIGNED, text, as_it_is, Reason.BAD_SIGNATURE)
    lookups = [*as_it_is, Lookup(By.ATTENDEE, said.attendee)]
    if said.code:
        lookups.append(Lookup(By.CODE, said.code))
    fields = {
        "given_name": said.given_name,
        "family_name": said.family_name,
        "category": said.category,
        "valid_from": _iso(said.valid_from),
        "valid_until": _iso(said.valid_until),
    }
    holder = Holder(
        code=said.code or text,
        attendee=said.attendee,
        fields={name: value for name, value in fields.items() if value},
    )
    return Resolved(Kind.SIGNED, text, tuple(lookups), parts=said, holder=holder)


def _pretix(text: str, signed: "pretix.Signed", context: Context) -> Resolved:
    from checkin.tickets import pretix

    lookups = Lookup(By.CODE, text), Lookup(By.SOURCE_ID, text)
    for seller in context.sellers:
        if pretix.proves(signed, seller.keys):
            said = pretix.read(signed.payload)
            if said is None:
                break
            ticket = Ticket(
                key="",  # only the list knows it: scans till then count for the main ticket
                code=text,
                product=said.item,
                variation=said.variation,
                valid_from=said.valid_from,
                valid_until=said.valid_until,
                date=said.subevent,
            )
            holder = Holder(
                code=text,
                fields=_sold(said, seller.products),
                seller=seller.name,
                tickets=(ticket,),
            )
            return Resolved(
                Kind.PRETIX, text, lookups, parts=said, holder=holder, issuer=seller.name
            )
    refused = Reason.BAD_SIGNATURE if context.sellers else None
    return Resolved(Kind.PRETIX, text, lookups, refused)


def _sold(said: "PretixTicket", products: Mapping[str, str]) -> dict[str, str]:
    category = products.get(f"{said.item}-{said.variation}") or products.get(str(said.item), "")
    fields = {
        "category": category,
        "valid_from": _iso(said.valid_from),
        "valid_until": _iso(said.valid_until),
    }
    return {name: value for name, value in fields.items() if value}


def _document(text: str, document: Mapping[str, object], context: Context) -> Resolved | None:
    from checkin.tickets import documents

    ticket = documents.indico(document)
    if ticket is not None:
        return _indico(text, ticket, context)
    match documents.sets_up(document):
        case documents.SetUp.PRETIX:
            pairing = documents.hand_over(document)
            return Resolved(Kind.PAIRING, "", (), Reason.UNREADABLE, parts=pairing)
        case documents.SetUp.APP:
            app = documents.SetUp.APP
            return Resolved(Kind.SET_UP, "", (), Reason.UNREADABLE, parts=app)
    return None


def _indico(text: str, ticket: "IndicoTicket", context: Context) -> Resolved:
    """By the UUID, of the accompanying person if there is one: that is somebody else."""
    known = ticket.person or ticket.ticket
    lookups = Lookup(By.CODE, text), Lookup(By.CODE, known), Lookup(By.SOURCE_ID, known)
    servers = {server.casefold() for server in context.indico_servers}
    elsewhere = bool(servers) and ticket.server.casefold() not in servers
    refused = Reason.WRONG_EVENT if elsewhere else None
    return Resolved(Kind.INDICO, text, lookups, refused, parts=ticket, issuer=ticket.server)


def _alfio(text: str, ticket: "AlfioTicket") -> Resolved:
    """By the UUID too: what follows it changes when a name is corrected, and the ticket holds."""
    lookups = (
        Lookup(By.CODE, text),
        Lookup(By.CODE_BEGINNING, f"{ticket.ticket}/"),
        Lookup(By.CODE, ticket.ticket),
        Lookup(By.SOURCE_ID, ticket.ticket),
    )
    return Resolved(Kind.ALFIO, text, lookups, parts=ticket)


def _no_ticket(kind: Kind, text: str, printable: bool) -> Resolved:
    if kind in SECRET:
        return Resolved(kind, "", (), Reason.UNREADABLE)
    return Resolved(kind, text, _listed(text, printable), Reason.UNREADABLE)


def _listed(text: str, printable: bool) -> tuple[Lookup, ...]:
    """A list may have anything as a code, as long as it has no control characters."""
    return (Lookup(By.CODE, text), Lookup(By.SOURCE_ID, text)) if printable else ()


def _unreadable(kind: Kind) -> Resolved:
    return Resolved(kind, "", (), Reason.UNREADABLE)


def _printable(text: str) -> bool | None:
    """Whether *text* has no control characters; None if it has halves of characters."""
    if text.isprintable():
        return True
    return None if _HALF.search(text) else not _CONTROL.search(text)


def _iso(at: datetime | None) -> str:
    return at.isoformat() if at is not None else ""
