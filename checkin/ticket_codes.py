"""Codes that no longer count, or not now, and whose tickets are honoured: facts for every desk.

A code stands here as a keyed hash. Withdrawing and blocking are apart, since a source tells of
each by itself: unblocking a code does not bring back one that was withdrawn.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import Any, Final

from checkin import issuers
from checkin.issuers import Issuer
from checkin.resolving import BLOCKED, CODE_FACT, REVOKED, code_hash
from checkin.store import Store

#: What may be said of a code; FREE takes back that it is blocked, RESTORED that it is withdrawn.
FREE: Final = "free"
RESTORED: Final = "restored"
STATES: Final = (REVOKED, RESTORED, BLOCKED, FREE)
_TAKES_BACK: Final = {FREE: BLOCKED, RESTORED: REVOKED}

_AT_ONCE: Final = 200  # some 20 ms of the write lock, so that a scan never waits for it


def mark(
    store: Store,
    states: Iterable[tuple[str, str]],
    *,
    source: str,
    at: datetime,
    actor: str = "",
) -> int:
    """Take over what *source* says of codes, given as (code, one of STATES); the last one counts.

    What is known already is not written again. Returns how many facts that made.

    Raises:
        ValueError: A state is none of these.
    """
    news: dict[str, int] = {}
    for code, state in states:
        if state not in STATES:
            raise ValueError(f"no state of a code: {state}")
        name = _TAKES_BACK.get(state, state)
        news[f"{name}:{code_hash(store.event_key, code)}"] = int(state == name)
    written = 0
    for page in _pages(news.items()):
        with store.writing() as writer:
            for key, on in page:
                if _is_on(store, key) != on:
                    said = {"code": key, "on": on, "source": source}
                    writer.append(CODE_FACT, said, at=at, actor=actor)
                    written += 1
    return written


def honour(store: Store, issuer: Issuer, *, at: datetime, actor: str = "") -> bool:
    """Let every desk honour the tickets of *issuer*; False if it is known so already."""
    said = issuers.payload(issuer)
    with store.writing() as writer:
        if store.entity(issuers.FACT, issuer.name) == said:
            return False
        writer.append(issuers.FACT, said, at=at, actor=actor)
        return True


def _is_on(store: Store, key: str) -> int:
    said: dict[str, Any] | None = store.entity(CODE_FACT, key)
    return int(said["on"]) if said is not None else 0


def _pages(items: Iterable[tuple[str, int]]) -> Iterator[list[tuple[str, int]]]:
    remaining = iter(items)
    while page := list(islice(remaining, _AT_ONCE)):
        yield page
