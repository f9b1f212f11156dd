"""Any code in words: what it is, what it says of itself, and whom it stands for here."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from checkin import resolving, says, ticket_codes
from checkin.badgecode import BadgeCode
from checkin.code_kinds import Kind
from checkin.errors import NoCode
from checkin.model import Attendee, Reason
from checkin.resolving import Found
from checkin.store import Store
from checkin.tickets.contacts import Contact
from checkin.tickets.documents import HandOver, IndicoTicket
from checkin.tickets.own import OwnTicket
from checkin.tickets.pretix import PretixTicket
from checkin.words import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from checkin.decode import Parts

#: What a code is, where `says.KINDS` speaks of nobody having it.
_WHAT: Mapping[Kind, str] = {
    Kind.TICKET: QT_TRANSLATE_NOOP("explaining", "A plain ticket code."),
    Kind.BADGE: QT_TRANSLATE_NOOP("explaining", "The code of a badge."),
    Kind.SIGNED: QT_TRANSLATE_NOOP("explaining", "A signed ticket of this program."),
    Kind.PRETIX: QT_TRANSLATE_NOOP("explaining", "A signed ticket of pretix."),
    Kind.INDICO: QT_TRANSLATE_NOOP("explaining", "A ticket of Indico."),
    Kind.ALFIO: QT_TRANSLATE_NOOP("explaining", "A ticket of alf.io."),
    Kind.CONTACT: QT_TRANSLATE_NOOP("explaining", "A contact card."),
}

#: Of a web address, or whatever else is no ticket anywhere else.
LISTED = QT_TRANSLATE_NOOP("explaining", "The list has this as a ticket code.")
GENUINE = QT_TRANSLATE_NOOP("explaining", "Its signature is genuine.")
FORGED = QT_TRANSLATE_NOOP("explaining", "Its signature is not genuine.")
UNPROVED = QT_TRANSLATE_NOOP("explaining", "There is no key here to check its signature with.")
BLOCKED = QT_TRANSLATE_NOOP("explaining", "The code is blocked.")
NOT_LISTED = QT_TRANSLATE_NOOP("explaining", "A scan would take its holder in from the ticket.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """What there is to say of a code.

    Attributes:
        what: One sentence about its form.
        details: What it says of itself, by name; no secret.
        proof: A sentence about its signature, "" for forms without one.
        refused: Why it would not do by itself, whoever came with it.
        people: Whom it stands for, or may.
    """

    kind: Kind
    what: str
    details: Mapping[str, str]
    proof: str = ""
    refused: Reason | None = None
    blocked: bool = False
    issuer: str = ""
    people: tuple[Attendee, ...] = ()
    unlisted: bool = False

    def lines(self) -> list[str]:
        """All of it for people, a sentence or a detail a line."""
        said = [self.what]
        said += [f"  {name}: {value}" for name, value in self.details.items()]
        said += [self.proof] if self.proof else []
        if self.refused is Reason.WRONG_EVENT and self.issuer:
            said.append(says.ISSUER.format(issuer=self.issuer))
        said += [BLOCKED] if self.blocked else []
        if self.refused is not None:
            said.append(f"{says.ended(says.WORDS[self.refused])} {says.ADVICE[self.refused]}")
        said += [NOT_LISTED] if self.unlisted else []
        return said


def explain(store: Store, text: str) -> Explanation:
    """Say what *text* is and whom it stands for; nothing is recorded."""
    found = resolving.find(store, text)
    refused = found.refused
    if refused is None and not found.attendees and found.holder is None:
        refused = Reason.UNKNOWN
    if found.code.badge is not None and found.certain:
        refused = resolving.check_badge(found, store.person(found.certain))[0].refused
    return Explanation(
        kind=found.code.kind,
        what=_what(found),
        details=_details(found, ZoneInfo(store.event.timezone)),
        proof=_proof(found),
        refused=refused,
        blocked=found.blocked,
        issuer=found.code.issuer,
        people=tuple(store.attendees(found.attendees)),
        unlisted=found.holder is not None,
    )


def mark(store: Store, text: str, state: str, *, at: datetime, actor: str = "") -> None:
    """Say of the code *text* that it is one of `ticket_codes.STATES`, for every desk.

    Raises:
        NoCode: It is none that could be withdrawn.
    """
    code = resolving.find(store, text).code
    if not code.lookups or code.badge is not None:
        raise NoCode
    ticket_codes.mark(store, [(code.text, state)], source="desk", at=at, actor=actor)


def _what(found: Found) -> str:
    kind = found.code.kind
    if kind not in _WHAT and found.certain:
        return LISTED
    return _WHAT.get(kind) or says.KINDS.get(kind, "")


def _proof(found: Found) -> str:
    kind = found.code.kind
    if kind not in (Kind.SIGNED, Kind.PRETIX) or found.code.refused is Reason.WRONG_EVENT:
        return ""
    if found.code.refused is Reason.BAD_SIGNATURE:
        return FORGED
    if found.code.holder is not None:
        return GENUINE
    return UNPROVED


def _details(found: Found, zone: ZoneInfo) -> dict[str, str]:
    details = _said(found.code.parts, zone)
    if found.code.holder is not None and found.code.holder.seller:
        details["seller"] = found.code.holder.seller
    return {name: value for name, value in details.items() if value}


def _said(parts: "Parts | None", zone: ZoneInfo) -> dict[str, str]:
    match parts:
        case BadgeCode():
            return {"issue": str(parts.issue)}
        case OwnTicket():
            return {
                "name": f"{parts.given_name} {parts.family_name}".strip(),
                "category": parts.category,
                "code": parts.code,
                "valid from": _moment(parts.valid_from, zone),
                "valid until": _moment(parts.valid_until, zone),
                "signed": _moment(parts.made, zone),
            }
        case PretixTicket():
            return {
                "seed": parts.seed,
                "product": str(parts.item),
                "variation": str(parts.variation or ""),
                "date of the series": str(parts.subevent or ""),
                "valid from": _moment(parts.valid_from, zone),
                "valid until": _moment(parts.valid_until, zone),
            }
        case IndicoTicket():
            return {
                "server": parts.server,
                "accompanying person": "yes" if parts.person else "",
            }
        case Contact():
            return {"name": parts.name, "e-mail": ", ".join(parts.emails)}
        case HandOver():
            return {"server": parts.url}
    return {}


def _moment(at: datetime | None, zone: ZoneInfo) -> str:
    return says.local(at, zone).isoformat() if at is not None else ""
