"""pretix, and what speaks its device API, as a source."""

import json
import logging
from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, Final

from checkin.model import Attached, Reason
from checkin.sources import trouble
from checkin.sources.base import (
    Codes,
    CodeState,
    Design,
    Doing,
    Ending,
    Happened,
    Outcome,
    Page,
    SeenPass,
)
from checkin.sources.catalogue import Catalogue
from checkin.sources.mapping import Mapped
from checkin.sources.pretix import reading, wire
from checkin.sources.pretix.client import PAGE_SIZE, Client, OrdersPage
from checkin.sources.web import Answer

log = logging.getLogger(__name__)

#: A change carries its time from before it can be seen by others: it may be that much older than
#: the page that would have held it, had it been finished.
_WRITTEN_LATE: Final = timedelta(seconds=10)

#: Our reasons in the words of the server. Source: docs.pretix.eu, "Check-in", error_reason.
REASONS: Final = {
    Reason.CANCELLED: "canceled",
    Reason.BLOCKED: "blocked",
    Reason.UNAPPROVED: "unapproved",
    Reason.NOT_YET_VALID: "invalid_time",
    Reason.EXPIRED: "invalid_time",
    Reason.NOT_ENTITLED: "product",
    Reason.NOT_REGISTERED: "product",
    Reason.UNPAID: "unpaid",
    Reason.RULES: "rules",
    Reason.CLOSED: "rules",
    Reason.ALREADY_IN: "already_redeemed",
    Reason.AMBIGUOUS: "ambiguous",
    Reason.REVOKED: "revoked",
    Reason.SUPERSEDED: "revoked",
    Reason.UNKNOWN: "invalid",
    Reason.UNREADABLE: "invalid",
    Reason.BAD_SIGNATURE: "invalid",
    Reason.WRONG_EVENT: "invalid",
}


class PretixSource:
    """One event on one server."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def hears(self) -> frozenset[Doing]:
        return self._client.profile.hears

    @property
    def requests(self) -> int:
        return self._client.web.requests

    def close(self) -> None:
        self._client.close()

    def introduce(self, label: str) -> int | None:
        return self._client.keep_alive(label).gate if self._client.is_device else None

    def catalogue(self) -> Catalogue:
        client = self._client
        with_badges = client.profile.badge_layouts
        event = client.event()
        return reading.catalogue(
            event,
            client.categories(),
            client.items(),
            client.questions(),
            client.lists(),
            client.badge_layouts() if with_badges else (),
            client.badge_items() if with_badges else (),
            client.dates() if event.has_subevents else (),
        )

    def designs(self) -> tuple[Design, ...]:
        if not self._client.profile.badge_layouts:
            return ()
        return tuple(self._design(one) for one in self._client.badge_layouts())

    def _design(self, one: wire.BadgeLayout) -> Design:
        said = {"name": one.name, "layout": one.layout}
        background = self._client.background(one.background) if one.background else b""
        if one.background and not background:
            said["background"] = one.background
        return Design(id=one.id, name=one.name, told=json.dumps(said), background=background)

    def people(self, mapped: Mapped, *, since: str = "", position: str = "") -> Page:
        """One page; *position* is "PAGE COUNT CURSOR", so that a round which broke off keeps its
        cursor, and notices where there were fewer orders meanwhile.

        Then some were deleted, such as those of the test mode, and others moved to pages that were
        read before: the round begins anew.
        """
        page, count, cursor = _place(position)
        try:
            since = _earlier(since)
            got = self._orders(page, count, since)
            if got is None:
                page, cursor = 1, ""
                got = self._client.orders(modified_since=since)
            generated = reading.ms_of(got.generated)
        except ValueError as error:
            raise trouble.SourceTorn(host=self._client.web.host) from error
        cursor = cursor or got.generated
        reader = reading.Reader(mapped, kind=self._client.profile.kind)
        people = [person for order in got.orders for person in reader.read(order)]
        seen: dict[str, tuple[SeenPass, ...]] = {row.source_id: passes for row, passes in people}
        away = frozenset(row.source_id for row, _ in people if reader.is_away(row))
        return Page(
            rows=tuple(row for row, _ in people),
            seen=seen,
            generated=generated,
            cursor=cursor,
            position=f"{page + 1} {got.count} {cursor}" if got.more else "",
            total=got.count,
            done=min(got.count, page * PAGE_SIZE),
            ahead=f"{page + 2} {got.count} {cursor}" if (page + 1) * PAGE_SIZE < got.count else "",
            away=away,
            unread=got.unread,
        )

    def _orders(self, page: int, count: int, since: str) -> OrdersPage | None:
        """The page; None if there are fewer orders than the *count* there were."""
        try:
            got = self._client.orders(page, modified_since=since)
        except trouble.SourceGone:
            if page == 1 or self._client.orders(modified_since=since).count >= count:
                raise
            return None
        return got if got.count >= count else None

    def codes(self, since: tuple[str, str] = ("", "")) -> tuple[Codes, Codes]:
        gone = self._client.revoked(_earlier(since[0]))
        barred = self._client.blocked(_earlier(since[1])) if self._client.profile.blocked else []
        return (
            Codes(
                tuple(CodeState(one.secret, "revoked") for one in reversed(gone)),
                max((one.created for one in gone), default=since[0]),
            ),
            Codes(
                tuple(
                    CodeState(one.secret, "blocked" if one.blocked else "free")
                    for one in reversed(barred)
                ),
                max((one.updated for one in barred), default=since[1]),
            ),
        )

    def tell(self, happened: Happened) -> Outcome:
        """Send one thing; forced where it was decided here already.

        Raises:
            SourceTrouble: It has to be sent again, or cannot be.
        """
        match happened.doing:
            case Doing.ENTRY | Doing.EXIT:
                return self._redeem(happened)
            case Doing.REFUSED:
                return self._failed(happened)
            case Doing.TAKEN_BACK:
                return self._annul(happened)
            case Doing.PRINTED:
                return self._printed(happened)
            case Doing.ADDED:
                return self._added(happened)

    def _redeem(self, happened: Happened) -> Outcome:
        files = {question: self._uploaded(file) for question, file in happened.files.items()}
        said, answer = self._client.redeem(
            {
                "secret": happened.code,
                "source_type": "barcode",
                "lists": [happened.list_id],
                "type": happened.doing.value,
                "force": True,
                "nonce": happened.nonce,
                "datetime": happened.at.isoformat(),
                "questions_supported": True,
                "answers": {**happened.answers, **{q: name for q, name in files.items() if name}},
            }
        )
        if said is None:
            return _kept(answer)
        if answer.good and said.status == "ok":
            return Outcome(Ending.ACCEPTED)
        return Outcome(Ending.REFUSED, _words(said))

    def _uploaded(self, file: Attached) -> str:
        """What the server calls *file*; "" if it does not take it, which costs nobody the entry."""
        try:
            said = self._client.upload(file).demand()
        except (trouble.SourceRefused, trouble.SourceForbidden, trouble.SourceGone) as error:
            log.warning("a file of %d bytes was not taken: %s", len(file.data), error)
            return ""
        return str(said.get("id") or "") if isinstance(said, dict) else ""

    def _failed(self, happened: Happened) -> Outcome:
        body: dict[str, Any] = {
            "raw_barcode": happened.code or f"unknown code {happened.nonce[-8:]}",
            "raw_source_type": "barcode",
            "error_reason": REASONS.get(Reason(happened.reason), "error"),
            "error_explanation": happened.words[:190],
            "datetime": happened.at.isoformat(),
            "type": "exit" if happened.is_exit else "entry",
            "nonce": happened.nonce,
        }
        if happened.ticket_number:
            body |= {"position": happened.ticket_number}
        return _done(self._client.failed(happened.list_id, body))

    def _annul(self, happened: Happened) -> Outcome:
        body = {
            "lists": [happened.list_id],
            "nonce": happened.nonce,
            "datetime": happened.at.isoformat(),
        }
        if words := happened.words[:190].strip():  # it takes none, but no empty one
            body |= {"error_explanation": words}
        return _done(self._client.annul(body))

    def _printed(self, happened: Happened) -> Outcome:
        body = {
            "source": "checkin-desk",
            "type": "badge",
            "datetime": happened.at.isoformat(),
            "successful": True,
            "info": {"job": happened.nonce},
        }
        return _done(self._client.printed(happened.ticket_number, body, key=_key(happened)))

    def _added(self, happened: Happened) -> Outcome:
        """An order for somebody who was added here, for nothing: money is not the desk's to book.

        It carries the code that the badge and our list have, so that it comes back as this person.
        """
        said = happened.person
        whole = said.get("badge_name", "")
        names = {
            "_scheme": "given_family",
            "given_name": said.get("given_name", "") or whole,
            "family_name": said.get("family_name", ""),
        }
        position: dict[str, Any] = {
            "positionid": 1,
            "item": happened.product,
            "price": "0.00",
            "attendee_name_parts": names,
            "attendee_email": said.get("email") or None,
            "company": said.get("organisation") or None,
            "country": said.get("country") or None,
            "secret": happened.code,
        }
        if happened.date:
            position["subevent"] = happened.date
        body = {
            "email": said.get("email") or None,
            "status": "p",
            "payment_provider": "free",
            "positions": [position],
            "comment": "checkin-desk",
            "send_email": False,
            "force": True,  # full or not, they are here
        }
        return _done(self._client.add_order(body, key=_key(happened)))


def _key(happened: Happened) -> str:
    """The same as long as nobody knows how it ended: then it was done once, or not at all."""
    return f"{happened.nonce}-{happened.denied}" if happened.denied else happened.nonce


def _place(position: str) -> tuple[int, int, str]:
    """(page, how many orders there were, cursor) of a position; the first page without one."""
    if not position:
        return 1, 0, ""
    page, count, cursor = position.split(" ", 2)
    return int(page), int(count), cursor


def _earlier(cursor: str) -> str:
    """Where to ask from: a little before *cursor*, for what was being written at that moment."""
    return (datetime.fromisoformat(cursor) - _WRITTEN_LATE).isoformat() if cursor else ""


def _words(said: wire.Redeemed) -> str:
    return " – ".join(filter(None, (said.reason or said.status, said.reason_explanation)))


def _done(answer: Answer) -> Outcome:
    if answer.good:
        return Outcome(Ending.ACCEPTED)
    return _kept(answer) if _is_about_set_up(answer) else Outcome(Ending.REFUSED, answer.words)


def _kept(answer: Answer) -> Outcome:
    """A request that the server does not take as it stands: somebody has to look at the set-up,
    such as a list that was deleted or belongs to an event this desk may not see."""
    return Outcome(Ending.LATER, answer.words or str(answer.status), wait_s=300.0)


def _is_about_set_up(answer: Answer) -> bool:
    """A list or a ticket that is gone, not what was said of it."""
    fields: Iterable[str] = answer.body if isinstance(answer.body, dict) else ()
    return answer.status == 400 and "lists" in fields
