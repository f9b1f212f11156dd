"""Who a scanned text stands for: what it is by its form, looked up in the event file."""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass

from checkin import badgecode, decode
from checkin.decode import Code, Kind
from checkin.errors import NotKnown
from checkin.model import Attendee, Reason
from checkin.projection import Person
from checkin.store import Store


@dataclass(frozen=True, slots=True)
class Found:
    """Who a code stands for, and what is wrong with the code itself."""

    code: Code
    attendees: tuple[str, ...] = ()
    refused: Reason | None = None


def chosen(store: Store, attendee: str) -> Found:
    """A person chosen by name, in place of a code.

    Raises:
        NotKnown: There is no such attendee.
    """
    if store.attendee(attendee) is None:
        raise NotKnown(what="attendee", name=attendee)
    return Found(Code(Kind.PERSON, ""), (store.root(attendee),))


def find(store: Store, text: str | Sequence[str]) -> Found:
    """The first reading that stands for somebody, else what the first one is refused for."""
    readings = [text] if isinstance(text, str) else list(dict.fromkeys(text))
    first: Found | None = None
    for reading in readings:
        found = _look_up(store, decode.read(reading))
        if found.attendees:
            return found
        first = first or found
    return first or Found(Code(Kind.EMPTY, ""), (), Reason.UNREADABLE)


def holders(store: Store, text: str) -> list[Attendee]:
    """Whom a ticket, a badge (of any issue) or a source's id stands for."""
    return store.attendees(find(store, text).attendees)


def _look_up(store: Store, code: Code) -> Found:
    if code.kind in decode.UNREADABLE:
        return Found(code, (), Reason.UNREADABLE)
    holders = store.by_code(code.text)
    if holders:
        return Found(code, tuple(a.id for a in holders))
    if code.badge is not None:
        same_place = store.by_locator(code.badge.locator)
        owner = badgecode.owner(store.event_key, code.badge, same_place)
        if owner is not None:
            return Found(code, (store.root(owner),))
    known = store.by_source_id(code.text)
    if known:
        return Found(code, tuple(a.id for a in known))
    unreadable = code.kind in (Kind.WEB_ADDRESS, Kind.CONTACT)
    return Found(code, (), Reason.UNREADABLE if unreadable else None)


def check_badge(found: Found, person: Person | None) -> tuple[Found, bool]:
    """Refuse an older badge; notice a twin of the newest."""
    badge = found.code.badge
    if badge is None or person is None:
        return found, False
    if badge.issue < person.issue or badge.issue <= person.voided:
        return Found(found.code, found.attendees, Reason.SUPERSEDED), False
    same_issue = {job.random for job in person.jobs if job.issue == badge.issue}
    return found, bool(same_issue) and badge.random not in same_issue


def code_hash(event_key: bytes, text: str) -> str:
    """16 hex digits that stand for a code nobody here has: it may be a key, or somebody's card."""
    return hmac.digest(event_key, text.encode("utf-8", "replace"), "sha256").hex()[:16]
