"""What stays of somebody erased so that a list does not bring them back unnoticed: keyed hashes.

An erasure keeps, for each ticket code and e-mail of the person, 16 hex digits made with the event's
key. Without that key they tell nothing, and nobody can be found by them who does not come again
with the same code or e-mail. Erasures of older programs have none; nothing is asked of those.
"""

import hmac
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from checkin.model import from_ms
from checkin.person import Person
from checkin.store import Store

if TYPE_CHECKING:  # reading lists is heavy, and erasing somebody needs none of it
    from checkin.roster import Row

#: The name of the hashes in the payload of an `erase` fact.
TRACES: Final = "traces"


def traces(event_key: bytes, person: Person) -> list[str]:
    """What an erasure keeps of *person*."""
    found = person.attendee
    if found is None:
        return []
    emails = {found.email, person.source_fields.get("email", "")}
    return sorted(set(_hashes(event_key, found.codes, emails)))


def came_before(store: Store) -> "Callable[[Row], datetime | None] | None":
    """Says when somebody with a code or the e-mail of a row was erased; None if nobody ever was."""
    erased = _erased(store)
    if not erased:
        return None
    key = store.event_key

    def when(row: "Row") -> datetime | None:
        found = (erased.get(trace) for trace in _hashes(key, row.codes, (row.email,)))
        return max((at for at in found if at is not None), default=None)

    return when


def tickets_erased(store: Store, rows: Sequence["Row"]) -> frozenset[int]:
    """The lines of those *rows* whose ticket was that of somebody erased.

    A ticket system goes on telling of a ticket until the person is erased there too. An e-mail
    alone says nothing: a new ticket bought with it is a new will, and orders share theirs.
    """
    erased = _erased(store)
    if not erased:
        return frozenset()
    key = store.event_key
    return frozenset(
        row.line for row in rows if not erased.keys().isdisjoint(_hashes(key, row.codes, ()))
    )


def _erased(store: Store) -> dict[str, datetime]:
    """What is kept of those who were erased → when that was."""
    erased: dict[str, datetime] = {}
    facts = [row[0] for row in store.connection.execute("SELECT fact FROM erased")]
    for fact in store.facts_by_id(facts).values():
        kept = (fact.payload or {}).get(TRACES, [])
        if isinstance(kept, list):
            erased |= dict.fromkeys(map(str, kept), from_ms(fact.at))
    return erased


def _hashes(event_key: bytes, codes: Iterable[str], emails: Iterable[str]) -> list[str]:
    """Codes byte for byte, e-mails whatever their capitals."""
    said = [f"code:{code}" for code in codes if code]
    said += [f"email:{email.casefold()}" for email in emails if email]
    return [
        hmac.digest(event_key, f"erased {text}".encode("utf-8", "replace"), "sha256").hex()[:16]
        for text in said
    ]
