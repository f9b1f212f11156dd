"""The device API of pretix: connecting a desk, downloading, uploading. Knows no event file."""

import json
import logging
import platform
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta
from email.utils import parsedate_to_datetime
from pathlib import PurePath
from typing import Any, Final, TypeVar
from urllib.parse import parse_qsl, urlsplit

from pydantic import BaseModel, ValidationError

from checkin import __version__
from checkin.model import Attached
from checkin.sources import trouble
from checkin.sources.pretix import wire
from checkin.sources.pretix.profile import PRETIX, Profile
from checkin.sources.web import ANSWER_S, Answer, Web, address
from checkin.words import QT_TRANSLATE_NOOP, Detail

log = logging.getLogger(__name__)

M = TypeVar("M", bound=BaseModel)

#: The newest hand-over code we understand. Source: docs.pretix.eu, "Device authentication".
_HANDSHAKE: Final = 1
#: An answer takes no longer than this.
_AT_MOST: Final = timedelta(seconds=2 * ANSWER_S)
#: The server gives no more than this at once.
PAGE_SIZE: Final = 50

_NO_JSON = QT_TRANSLATE_NOOP("details", "it does not say what a hand-over code says")
_NEWER = QT_TRANSLATE_NOOP("details", "it is of a newer kind than this program knows")

#: Of an order only what is used: two thirds of what would else come over the network.
_WANTED = (
    *("code", "status", "testmode", "email", "phone", "locale", "invoice_address.name"),
    *("invoice_address.name_parts", "invoice_address.company", "checkin_attention"),
    *("checkin_text", "require_approval", "valid_if_pending"),
    *(
        f"positions.{name}"
        for name in (
            *("id", "positionid", "item", "variation", "attendee_name", "attendee_name_parts"),
            *("company", "country", "attendee_email", "secret", "addon_to", "subevent"),
            *("checkins", "print_logs", "answers", "canceled", "valid_from", "valid_until"),
            *("blocked", "seat"),
        )
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Paired:
    """A desk that a server knows. `token` is a secret; the rest may be kept in the open."""

    organizer: str
    token: str
    device_id: int
    serial: str
    name: str
    profile: str
    gate: int = 0


@dataclass(frozen=True, slots=True)
class OrdersPage:
    """One page of orders. `generated`: the server's time before it looked, as it wrote it; `unread`
    counts those that are not what an order is."""

    orders: tuple[wire.Order, ...]
    count: int
    more: bool
    generated: str
    unread: int = 0


def read_handover(text: str) -> tuple[str, str]:
    """(URL, one-time token) of a hand-over code.

    Raises:
        BadPairingCode: It is none, or of a newer kind.
        BadSourceAddress: It leads to no server that keys may be sent to.
    """
    try:
        found = wire.HandOver.model_validate(json.loads(text))
    except (ValueError, ValidationError) as error:
        raise trouble.BadPairingCode(why=Detail(_NO_JSON)) from error
    if found.handshake_version > _HANDSHAKE:
        raise trouble.BadPairingCode(why=Detail(_NEWER))
    return address(found.url), found.token


def pair(
    url: str, token: str, *, name: str = "", profile: Profile = PRETIX, answer_s: float = ANSWER_S
) -> Paired:
    """Trade a one-time *token* for a key. A lost answer costs the token: ask for a new one.

    Raises:
        PairingRefused: The server does not take the token.
        SourceTrouble: It could not be asked.
    """
    with Web(address(url) + profile.api, answer_s=answer_s) as web:
        answer = web.post("/device/initialize", {"token": token.strip(), **_about_us(name)})
        if not answer.good:
            raise trouble.PairingRefused(host=web.host, words=_without_field(answer))
        return _paired(_checked(wire.Device, answer.body, web.host))


def organizer_of(url: str, token: str, *, profile: Profile = PRETIX) -> str:
    """The organiser that an API token is for.

    Raises:
        SourceRefused: It opens none, or several: then it has to be named.
    """
    with Web(address(url) + profile.api, {"Authorization": f"Token {token}"}) as web:
        page = _checked(wire.Paged, web.get("/organizers/").demand(), web.host)
        slugs = [str(row.get("slug", "")) for row in page.results]
        if len(slugs) != 1:
            raise trouble.SourceRefused(host=web.host, words=f"organisers: {', '.join(slugs)}")
        return slugs[0]


def _without_field(answer: Answer) -> str:
    said = answer.body.get("token") if isinstance(answer.body, dict) else None
    return str(said[0]) if isinstance(said, list) and said else answer.words


def _paired(device: wire.Device) -> Paired:
    return Paired(
        organizer=device.organizer,
        token=device.api_token,
        device_id=device.device_id,
        serial=device.unique_serial,
        name=device.name,
        profile=device.security_profile,
        gate=device.gate.id if device.gate else 0,
    )


def _about_us(name: str) -> dict[str, Any]:
    return {
        "hardware_brand": (platform.system() or "unknown")[:190],
        "hardware_model": (platform.machine() or "unknown")[:190],
        "os_name": platform.system()[:190],
        "os_version": platform.release()[:190],
        "software_brand": "checkin-desk",
        "software_version": __version__,
        "info": {"station": name},
    }


def order_params(page: int, modified_since: str = "") -> list[tuple[str, str]]:
    """What is asked for of one page of orders."""
    params = [("ordering", "datetime"), ("page_size", str(PAGE_SIZE)), ("page", str(page))]
    params += [("include_canceled_positions", "true")]
    params += [("include", name) for name in _WANTED]
    return [*params, ("modified_since", modified_since)] if modified_since else params


class Client:
    """One event on one server, as one desk or with an API token."""

    def __init__(
        self,
        url: str,
        organizer: str,
        event: str,
        token: str,
        *,
        is_device: bool = True,
        profile: Profile = PRETIX,
        answer_s: float = ANSWER_S,
    ) -> None:
        scheme = "Device" if is_device else "Token"
        self.headers = {"Authorization": f"{scheme} {token}"}
        self.web = Web(address(url) + profile.api, self.headers, answer_s=answer_s)
        self.profile = profile
        self.is_device = is_device
        self._organizer = f"/organizers/{organizer}"
        self._event = f"{self._organizer}/events/{event}"
        self.orders_path = f"{self._event}/orders/"
        self.redeem_path = f"{self._organizer}/{profile.redeem}/"

    def close(self) -> None:
        self.web.close()

    # -- the desk itself

    def info(self) -> Paired:
        body = self.web.get("/device/info").demand()
        return _paired(self._read(wire.DeviceInfo, body).device)

    def keep_alive(self, name: str = "") -> Paired:
        """Tell the server which program this is now; after each new version of it."""
        body = self.web.post("/device/update", _about_us(name)).demand()
        return _paired(self._read(wire.Device, body))

    def roll(self) -> Paired:
        """Trade the key for a new one; the old one is refused from then on."""
        return _paired(self._read(wire.Device, self.web.post("/device/roll").demand()))

    def revoke(self) -> None:
        """Give the key back for good."""
        self.web.post("/device/revoke").demand()

    # -- what the event is made of

    def events(self) -> list[wire.Event]:
        return list(self._all(wire.Event, f"{self._organizer}/events/"))

    def event(self) -> wire.Event:
        return self._read(wire.Event, self.web.get(f"{self._event}/").demand())

    def categories(self) -> list[wire.Category]:
        return list(self._all(wire.Category, f"{self._event}/categories/"))

    def items(self) -> list[wire.Item]:
        return list(self._all(wire.Item, f"{self._event}/{self.profile.items}/"))

    def questions(self) -> list[wire.Question]:
        return list(self._all(wire.Question, f"{self._event}/questions/"))

    def lists(self) -> list[wire.CheckinList]:
        # Counting is two thirds of what the answer costs the server, and we count ourselves.
        without = [("exclude", "checkin_count"), ("exclude", "position_count")]
        return list(self._all(wire.CheckinList, f"{self._event}/checkinlists/", without))

    def dates(self) -> list[wire.SubEvent]:
        """The dates of an event that is a series."""
        return list(self._all(wire.SubEvent, f"{self._event}/subevents/"))

    def badge_layouts(self) -> list[wire.BadgeLayout]:
        return list(self._all(wire.BadgeLayout, f"{self._event}/badgelayouts/"))

    def background(self, url: str) -> bytes:
        """What lies under a badge, a PDF; b"" if it is not on this server. No key is shown for it:
        whoever opens the shop may see it."""
        ours, theirs = urlsplit(self.web.url), urlsplit(url)
        if (theirs.scheme, theirs.netloc) != (ours.scheme, ours.netloc):
            return b""
        with Web(f"{ours.scheme}://{ours.netloc}", answer_s=self.web.answer_s) as web:
            return web.file(theirs.path, "application/pdf")

    def badge_items(self) -> list[wire.BadgeItem]:
        return list(self._all(wire.BadgeItem, f"{self._event}/badgeitems/"))

    # -- who comes

    def orders(self, page: int = 1, *, modified_since: str = "") -> OrdersPage:
        """One page of orders, the oldest first; only those changed since, if given.

        By the time of the order, which never changes: by the time of the change, an order that
        is touched meanwhile would move, and another one would be skipped.
        """
        answer = self.web.get(self.orders_path, order_params(page, modified_since))
        body = self._read(wire.OrderPage, answer.demand())
        orders = tuple(filter(None, map(_order, body.results)))
        if body.results and not orders:
            raise trouble.SourceTorn(host=self.web.host)
        generated = answer.headers.get("X-Page-Generated", "") or _before(answer)
        if not generated:
            raise trouble.SourceTorn(host=self.web.host)
        unread = len(body.results) - len(orders)
        return OrdersPage(orders, body.count, body.next is not None, generated, unread)

    def revoked(self, since: str = "") -> list[wire.RevokedSecret]:
        """Codes that were withdrawn at or after *since*, the newest first."""
        params = [("created_since", since)] if since else []
        return list(self._all(wire.RevokedSecret, f"{self._event}/revokedsecrets/", params))

    def blocked(self, since: str = "") -> list[wire.BlockedSecret]:
        """Codes that were blocked or freed at or after *since*, the newest first."""
        params = [("updated_since", since)] if since else []
        return list(self._all(wire.BlockedSecret, f"{self._event}/blockedsecrets/", params))

    # -- what happened

    def redeem(self, body: Mapping[str, Any]) -> tuple[wire.Redeemed | None, Answer]:
        """Check somebody in or out; (None, answer) where the request itself is refused."""
        answer = self.web.post(self.redeem_path, dict(body))
        if not isinstance(answer.body, dict) or "status" not in answer.body:
            return None, answer
        return self._read(wire.Redeemed, answer.body), answer

    def upload(self, file: Attached) -> Answer:
        """Leave *file* for a day; `id` in the answer is what an answer in `redeem` calls it.

        It goes by a name that says nothing of the person. Source: docs.pretix.eu, "File upload".
        """
        name = f"answer{PurePath(file.name).suffix}"
        return self.web.send_file("/upload", file.data, name, file.kind)

    def annul(self, body: Mapping[str, Any]) -> Answer:
        return self.web.post(f"{self._organizer}/checkinrpc/annul/", dict(body))

    def failed(self, list_id: int, body: Mapping[str, Any]) -> Answer:
        """Tell of a scan that was refused."""
        path = f"{self._event}/checkinlists/{list_id}/failed_checkins/"
        return self.web.post(path, dict(body))

    def add_order(self, body: Mapping[str, Any], *, key: str) -> Answer:
        """Make an order; *key* keeps the server from making two within a day."""
        return self.web.post(self.orders_path, dict(body), {"X-Idempotency-Key": key})

    def printed(self, position: int, body: Mapping[str, Any], *, key: str) -> Answer:
        """Tell of a badge; *key* keeps the server from writing it down twice within a day."""
        path = f"{self._event}/orderpositions/{position}/printlog/"
        return self.web.post(path, dict(body), {"X-Idempotency-Key": key})

    # -- reading

    def _all(
        self, model: type[M], path: str, params: list[tuple[str, str]] | None = None
    ) -> Iterator[M]:
        """Every row of a paged list. The address of the next page is followed on our server only:
        it is built from what the server believes it is called."""
        wanted = [*(params or []), ("page_size", str(PAGE_SIZE))]
        while True:
            page = self._read(wire.Paged, self.web.get(path, wanted).demand())
            for row in page.results:
                yield self._read(model, row)
            if not page.next:
                return
            wanted = parse_qsl(urlsplit(page.next).query)

    def _read(self, model: type[M], body: Any) -> M:
        return _checked(model, body, self.web.host)


def _before(answer: Answer) -> str:
    """A time by the server's clock that is surely before it looked; "" if it tells none."""
    try:
        sent = parsedate_to_datetime(answer.headers.get("Date", ""))
    except ValueError:
        return ""
    return (sent - _AT_MOST).isoformat()


def _order(said: Any) -> wire.Order | None:
    """The order; None if it is none: that must not keep the others from being read."""
    try:
        return wire.Order.model_validate(said)
    except ValidationError:
        code = said.get("code") if isinstance(said, dict) else None
        log.warning("order %s is of a shape that is not known", code)
        return None


def _checked(model: type[M], body: Any, host: str) -> M:
    try:
        return model.model_validate(body)
    except ValidationError as error:
        raise trouble.SourceTorn(host=host) from error
