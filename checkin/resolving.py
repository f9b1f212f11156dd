"""Who a scanned text stands for: what it is (`checkin.decode`), looked up in the event file."""

import hmac
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from checkin import badgecode, decode, issuers, search
from checkin.code_kinds import UNREADABLE, Kind, Remark, RemarkKind
from checkin.decode import By, Context, Holder, Lookup, Resolved
from checkin.errors import NotKnown
from checkin.model import Attendee, Reason, from_ms
from checkin.person import Person
from checkin.store import Store
from checkin.words import ATTENDEE

if TYPE_CHECKING:
    from checkin.tickets.contacts import Contact

#: Facts about single codes (`checkin.ticket_codes`): taken back, or held back until told otherwise.
CODE_FACT = "code"
REVOKED, BLOCKED = "revoked", "blocked"

#: So many people with the name on a contact card are offered to choose from.
_MOST_NAMED = 10
_MOST_ADDRESSES = 2


@dataclass(frozen=True, slots=True)
class Found:
    """Who a code stands for, and what is wrong with the code itself.

    Attributes:
        refused: AMBIGUOUS where a person has to choose, even of one.
        blocked: The code is held back, whoever has it.
        holder: Nobody here has the code, and a signature proves that somebody may.
    """

    code: Resolved
    attendees: tuple[str, ...] = ()
    refused: Reason | None = None
    blocked: bool = False
    holder: Holder | None = None

    @property
    def certain(self) -> str:
        """The id of the one person it stands for, "" if there is none or a person chooses."""
        one = len(self.attendees) == 1 and self.refused is not Reason.AMBIGUOUS
        return self.attendees[0] if one else ""


def chosen(store: Store, attendee: str) -> Found:
    """A person chosen by name, in place of a code.

    Raises:
        NotKnown: There is no such attendee.
    """
    if store.attendee(attendee) is None:
        raise NotKnown(what=ATTENDEE, name=attendee)
    return person_found(store.root(attendee))


def person_found(attendee: str) -> Found:
    """*attendee*, whom nobody scanned."""
    return Found(Resolved(Kind.PERSON, ""), (attendee,))


def find(store: Store, text: str | Sequence[str], known: Context | None = None) -> Found:
    """The reading that stands for somebody, else the one that says most about itself.

    Two readings of one scan that stand for different people leave the choice to a person.

    Args:
        known: What `context` said a moment ago; else it is asked.
    """
    readings = [text] if isinstance(text, str) else list(dict.fromkeys(text))
    known = known or context(store)
    found = [_look_up(store, decode.resolve(reading, known)) for reading in readings]
    if not found:
        return Found(decode.resolve(""), (), Reason.UNREADABLE)
    certain = [one for one in found if one.attendees and one.refused is not Reason.AMBIGUOUS]
    people = dict.fromkeys(attendee for one in certain for attendee in one.attendees)
    if certain and people.keys() != set(certain[0].attendees):
        return replace(certain[0], attendees=tuple(people), refused=Reason.AMBIGUOUS)
    return max(found, key=_weight)  # the first of equals


def find_card(store: Store, text: str | Sequence[str]) -> Found | None:
    """What `find` says of a contact card; None for anything else.

    Searching takes longer than looking up, so this is asked before the lock that scans wait for.
    """
    readings = [text] if isinstance(text, str) else text
    if any(decode.resolve(reading).kind is Kind.CONTACT for reading in readings):
        return find(store, text)
    return None


def context(store: Store) -> Context:
    """What is known of the event's tickets. The first key loads the library that checks with it."""
    return issuers.context(store.event.id, store.entities(issuers.FACT))


def holders(store: Store, text: str) -> list[Attendee]:
    """Whom a ticket, a badge (of any issue) or a source's id stands for."""
    found = find(store, text)
    return [] if found.refused is Reason.AMBIGUOUS else store.attendees(found.attendees)


def is_known(store: Store, texts: Sequence[str]) -> bool:
    """Whether any reading of one scan is a code rather than something typed."""
    found = find(store, texts)
    return bool(found.attendees) or found.holder is not None


def _weight(found: Found) -> int:
    """How much a reading says: a person, a proof, a known form, any text, nothing."""
    if found.attendees:
        return 4
    if found.holder is not None:
        return 3
    if found.code.kind in UNREADABLE:
        return 0
    return 1 if found.code.kind is Kind.TICKET else 2


def _look_up(store: Store, code: Resolved) -> Found:
    for lookup in code.lookups:
        people = _people(store, code, lookup)
        if people:
            return _marked(store, Found(code, people))
    from checkin.tickets.contacts import Contact

    if isinstance(code.parts, Contact):
        named = _named(store, code.parts)
        return Found(code, named, Reason.AMBIGUOUS if named else Reason.UNREADABLE)
    return _marked(store, Found(code, (), code.refused, holder=code.holder))


def _people(store: Store, code: Resolved, lookup: Lookup) -> tuple[str, ...]:
    match lookup.by:
        case By.CODE:
            return tuple(one.id for one in store.by_code(lookup.key))
        case By.CODE_BEGINNING:
            return tuple(one.id for one in store.by_code_beginning(lookup.key))
        case By.SOURCE_ID:
            return tuple(one.id for one in store.by_source_id(lookup.key))
        case By.ATTENDEE:
            root = store.root(lookup.key)
            return (root,) if store.attendee(root) is not None else ()
        case By.BADGE:
            return _owner(store, code)


def _owner(store: Store, code: Resolved) -> tuple[str, ...]:
    if code.badge is None:
        return ()
    same_place = store.by_locator(code.badge.locator)
    owner = badgecode.owner(store.event_key, code.badge, same_place)
    return (store.root(owner),) if owner is not None else ()


def _named(store: Store, card: "Contact") -> tuple[str, ...]:
    """Those who have an e-mail address of *card*, else those of its name."""
    for email in card.emails[:_MOST_ADDRESSES]:
        folded = email.casefold()
        found = [one for one in store.search(email) if one.email.casefold() == folded]
        if found:
            return tuple(one.id for one in found[:_MOST_NAMED])
    words = _words(card.name)
    if not words:
        return ()
    named = (one for one in store.search(card.name) if _words(one.full_name) == words)
    return tuple(one.id for one in named)[:_MOST_NAMED]


def _words(name: str) -> list[str]:
    """Folded words in no order."""
    return sorted(search.fold(name).split())


def _marked(store: Store, found: Found) -> Found:
    """*found* with what is known of its code alone: withdrawn, or held back."""
    if found.refused in (Reason.UNREADABLE, Reason.BAD_SIGNATURE, Reason.WRONG_EVENT):
        return found
    marks = _marks(store, found.code)
    if REVOKED in marks:
        return replace(found, refused=Reason.REVOKED, holder=None)
    if BLOCKED in marks:
        refused = found.refused if found.attendees else Reason.BLOCKED
        return replace(found, blocked=True, refused=refused, holder=None)
    return found


def _texts(code: Resolved) -> Iterator[str]:
    """The texts under which a code may be withdrawn."""
    from checkin.tickets.own import OwnTicket

    if code.text:
        yield code.text
    if isinstance(code.parts, OwnTicket) and code.parts.code:
        yield code.parts.code


def _marks(store: Store, code: Resolved) -> set[str]:
    """REVOKED and BLOCKED, as far as they are said of *code*."""
    hashes = [code_hash(store.event_key, text) for text in _texts(code)]
    keys = [f"{mark}:{hashed}" for hashed in hashes for mark in (REVOKED, BLOCKED)]
    return {
        str(said["code"]).partition(":")[0]
        for said in store.entities_of(CODE_FACT, keys)
        if said["on"]
    }


def check_badge(found: Found, person: Person | None) -> tuple[Found, bool]:
    """Refuse an older badge; notice a twin of the newest."""
    badge = found.code.badge
    if badge is None or person is None:
        return found, False
    if badge.issue < person.issue or badge.issue <= person.voided:
        return replace(found, refused=found.refused or Reason.SUPERSEDED), False
    same_issue = {job.random for job in person.jobs if job.issue == badge.issue}
    return found, bool(same_issue) and badge.random not in same_issue


def remarks(store: Store, found: Found, person: Person | None) -> tuple[Remark, ...]:
    """What to know of the code of *person* beside the verdict."""
    if person is None or person.attendee is None:
        return ()
    said = []
    if person.attendee.of_ticket:
        said.append(Remark(RemarkKind.NOT_LISTED))
        if not person.attendee.name:
            said.append(Remark(RemarkKind.NAMELESS))
    from checkin.tickets.alfio import AlfioTicket

    ticket = found.code.parts
    if isinstance(ticket, AlfioTicket) and found.code.text not in person.attendee.codes:
        start = f"{ticket.ticket}/"
        if any(code.startswith(start) for code in person.attendee.codes):
            facts = (store.fact(row.fact) for row in person.roster)
            last = max((fact.at for fact in facts if fact is not None), default=None)
            at = from_ms(last) if last is not None else None
            said.append(Remark(RemarkKind.CORRECTED, at))
    return tuple(said)


def code_hash(event_key: bytes, text: str) -> str:
    """16 hex digits that stand for a code nobody here has: it may be a key, or somebody's card."""
    return hmac.digest(event_key, text.encode("utf-8", "replace"), "sha256").hex()[:16]
