"""Who a session is open to, as the programme writes it: pure.

`open`, `categories:Press|Speaker`, `registered`, `invited`, and `registered-until:-5`: registered
people first, everybody from five minutes before the start.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from checkin.headers import fold
from checkin.model import Session


class Kind(StrEnum):
    OPEN = "open"
    CATEGORIES = "categories"
    REGISTERED = "registered"
    INVITED = "invited"
    REGISTERED_UNTIL = "registered-until"


@dataclass(frozen=True, slots=True)
class Access:
    """`minutes` after the start (before it if negative) a REGISTERED_UNTIL session opens to all."""

    kind: Kind
    categories: tuple[str, ...] = ()
    minutes: int = 0

    def __str__(self) -> str:
        match self.kind:
            case Kind.CATEGORIES:
                return f"{self.kind}:{'|'.join(self.categories)}"
            case Kind.REGISTERED_UNTIL:
                return f"{self.kind}:{self.minutes}"
        return self.kind.value

    @property
    def by_list(self) -> bool:
        """Whether it matters who is registered."""
        return self.kind in (Kind.REGISTERED, Kind.INVITED, Kind.REGISTERED_UNTIL)

    def opens_to_all(self, session: Session) -> datetime | None:
        """From when on everybody may come in; None if that never is, or is always so."""
        if self.kind is not Kind.REGISTERED_UNTIL or session.starts is None:
            return None
        return session.starts + timedelta(minutes=self.minutes)


#: How people write it otherwise, folded.
_WORDS: Final = {
    fold(word): kind
    for kind, words in {
        Kind.OPEN: "open|offen|frei|ouvert|libre|vrij|all|alle|tous|iedereen|public",
        Kind.REGISTERED: "registered|registered only|angemeldet|anmeldung|inscrits|inscription"
        "|ingeschreven|registration",
        Kind.INVITED: "invited|by invitation|invitation|invitation only|geladen|eingeladen"
        "|auf einladung|sur invitation|op uitnodiging|uitnodiging",
    }.items()
    for word in words.split("|")
}
_UNTIL: Final = re.compile(r"registered-until\s*:\s*([+-]?\d{1,4})", re.IGNORECASE)
_CATEGORIES: Final = re.compile(r"categor(?:y|ies)\s*:\s*(.+)", re.IGNORECASE | re.DOTALL)


def read(text: str) -> Access | None:
    """What *text* says, in four languages; None if it says nothing that is known."""
    said = text.strip().replace("\u2212", "-").replace("\u2013", "-")
    if not said:
        return Access(Kind.OPEN)
    found = _UNTIL.fullmatch(said)
    if found:
        return Access(Kind.REGISTERED_UNTIL, minutes=int(found[1]))
    listed = _CATEGORIES.fullmatch(said)
    if listed:
        names = tuple(dict.fromkeys(filter(None, map(str.strip, listed[1].split("|")))))
        return Access(Kind.CATEGORIES, names) if names else None
    kind = _WORDS.get(fold(said))
    return Access(kind) if kind else None


def of(session: Session) -> Access:
    """Who *session* is open to; what cannot be read opens it to those who are registered."""
    return read(session.access) or Access(Kind.REGISTERED)
