"""From what pretix sends to the desk's words: products, lists, orders and their tickets. Pure."""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from checkin import values
from checkin.model import SeriesDate, Status, Ticket, to_ms
from checkin.roster import LONGEST_CODE, LONGEST_FIELD, LONGEST_NOTE, Row, tidy
from checkin.sources.base import SeenPass
from checkin.sources.catalogue import Asked, Catalogue, ListOf, Option, Product, Variation
from checkin.sources.mapping import EXTRA, IGNORE, Mapped
from checkin.sources.pretix import wire
from checkin.words import QT_TRANSLATE_NOOP

#: The types of questions. Source: docs.pretix.eu, "Questions".
_KINDS: Final = {
    "N": "number",
    "S": "text",
    "T": "text",
    "B": "yes_no",
    "C": "choice",
    "M": "choices",
    "F": "file",
    "D": "date",
    "H": "time",
    "W": "moment",
    "CC": "country",
    "TEL": "phone",
}

#: The column that says for which date of a series somebody comes.
DATE: Final = "Date"

#: The column that says where somebody sits.
SEAT: Final = "Seat"

#: Said where the organiser ticked "requires attention" and wrote no more.
LOOK = QT_TRANSLATE_NOOP("sources", "Needs attention")


def text_of(words: wire.Words, locale: str = "en") -> str:
    """One text of *words* in several languages: this one, else English, else the first."""
    if not isinstance(words, dict):
        return tidy(words or "")
    found = words.get(locale) or words.get("en") or next(filter(None, words.values()), "")
    return tidy(found)


# What the event is made of


def catalogue(
    event: wire.Event,
    categories: Iterable[wire.Category],
    items: Iterable[wire.Item],
    questions: Iterable[wire.Question],
    lists: Iterable[wire.CheckinList],
    layouts: Iterable[wire.BadgeLayout] = (),
    badge_items: Iterable[wire.BadgeItem] = (),
    dates: Iterable[wire.SubEvent] = (),
) -> Catalogue:
    addons = {category.id for category in categories if category.is_addon}
    zone = zone_of(event.timezone)
    return Catalogue(
        name=text_of(event.name),
        timezone=event.timezone,
        starts=event.date_from,
        ends=event.date_to,
        admission=event.date_admission,
        keys=tuple(event.valid_keys.pretix_sig1),
        products=tuple(_product(item, addons) for item in items),
        questions=tuple(
            _asked(q, zone) for q in sorted(questions, key=lambda q: (q.position, q.id))
        ),
        lists=tuple(_list(one) for one in lists),
        layouts=_layouts(layouts, badge_items),
        dates=tuple(_date(one, zone) for one in dates),
    )


def zone_of(name: str) -> ZoneInfo:
    """The time zone called *name*; UTC where this computer has none of that name."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return ZoneInfo("UTC")


def _date(one: wire.SubEvent, zone: ZoneInfo) -> SeriesDate:
    """A date with its day in its name: all dates of a series may be called the same."""
    day = f"{one.date_from.astimezone(zone):%Y-%m-%d %H:%M}" if one.date_from else ""
    name = ", ".join(filter(None, (text_of(one.name), day)))
    return SeriesDate(
        id=one.id,
        name=name or f"#{one.id}",
        starts=one.date_from,
        ends=one.date_to,
        admission=one.date_admission,
    )


def _product(item: wire.Item, addons: set[int]) -> Product:
    time = item.program_times[0] if item.program_times else wire.ProgrammeTime()
    return Product(
        id=item.id,
        name=text_of(item.name) or f"#{item.id}",
        short=tidy(item.internal_name or ""),
        addon=item.category in addons,
        admission=item.admission,
        attention=item.checkin_attention,
        text=tidy(item.checkin_text or "", lines=True),
        variations=tuple(
            Variation(
                id=v.id,
                name=text_of(v.value) or f"#{v.id}",
                attention=v.checkin_attention,
                text=tidy(v.checkin_text or "", lines=True),
            )
            for v in item.variations
        ),
        starts=time.start,
        ends=time.end,
        room=text_of(time.location),
    )


def _asked(question: wire.Question, zone: ZoneInfo) -> Asked:
    lowest, highest = _limits(question, zone)
    return Asked(
        id=question.id,
        identifier=question.identifier,
        text=text_of(question.question) or question.identifier,
        kind=_KINDS.get(question.type, "text"),
        required=question.required,
        at_checkin=question.ask_during_checkin,
        products=tuple(sorted(question.items)),  # the server keeps no order of these
        options=tuple(
            Option(key=option.identifier or str(option.id), label=text_of(option.answer))
            for option in question.options
        ),
        lowest=lowest,
        highest=highest,
    )


def _limits(question: wire.Question, zone: ZoneInfo) -> tuple[str, str]:
    """Between what an answer has to be, as `model.Question` says it."""
    of_kind = {
        "N": (question.valid_number_min, question.valid_number_max),
        "D": (question.valid_date_min, question.valid_date_max),
        "W": (question.valid_datetime_min, question.valid_datetime_max),
        "S": (question.valid_string_length_min, question.valid_string_length_max),
        "T": (question.valid_string_length_min, question.valid_string_length_max),
    }
    lowest, highest = of_kind.get(question.type, (None, None))
    return _limit(lowest, zone), _limit(highest, zone)


def _limit(limit: Decimal | date | datetime | int | None, zone: ZoneInfo) -> str:
    if limit is None:
        return ""
    if isinstance(limit, Decimal):
        return f"{limit.normalize():f}"
    if isinstance(limit, datetime):
        try:
            return limit.astimezone(zone).isoformat()
        except OverflowError:  # at an end of time, where the zone has no day any more
            return limit.isoformat()
    return str(limit)


def _list(one: wire.CheckinList) -> ListOf:
    return ListOf(
        id=one.id,
        name=tidy(one.name) or f"#{one.id}",
        products=None if one.all_products else tuple(sorted(one.limit_products)),
        multiple_entries=one.allow_multiple_entries,
        re_entry=one.allow_entry_after_exit,
        include_pending=one.include_pending,
        addon_match=one.addon_match,
        rules=json.dumps(one.rules, sort_keys=True) if one.rules else "",
        date=one.subevent or 0,
        exits_at=one.exit_all_at,
    )


def _layouts(layouts: Iterable[wire.BadgeLayout], items: Iterable[wire.BadgeItem]) -> str:
    designs = [
        {
            "id": one.id,
            "name": one.name,
            "default": one.default,
            "layout": one.layout,
            "background": one.background or "",
        }
        for one in layouts
    ]
    if not designs:
        return ""
    for_items = {str(one.item): one.layout for one in items}
    return json.dumps({"layouts": designs, "items": for_items}, sort_keys=True)


# Who comes


class Reader:
    """Reads orders in the light of one mapping; *kind* is what its devices are called."""

    def __init__(self, mapped: Mapped, *, kind: str) -> None:
        self._mapped = mapped
        self._kind = kind
        self._products = {product.id: product for product in mapped.catalogue.products}
        self._asked_here = {q.id for q in mapped.catalogue.questions if q.at_checkin}

    def is_away(self, row: Row) -> bool:
        """Whether none of the tickets of *row* is for the date that the desk is for."""
        chosen = self._mapped.date
        return bool(chosen) and all(ticket.date != chosen for ticket in row.tickets)

    def read(self, order: wire.Order) -> list[tuple[Row, tuple[SeenPass, ...]]]:
        """Each person of *order*, with the check-ins of all their tickets."""
        by_id = {position.id: position for position in order.positions}
        added: dict[int, list[wire.Position]] = {}
        mains = []
        for position in order.positions:
            if self._mapped.ignored(position.item):
                continue
            if position.addon_to in by_id:
                added.setdefault(_top(position, by_id), []).append(position)
            else:
                mains.append(position)
        return [self._person(order, main, added.get(main.id, [])) for main in mains]

    def _person(
        self, order: wire.Order, main: wire.Position, added: Sequence[wire.Position]
    ) -> tuple[Row, tuple[SeenPass, ...]]:
        positions = [main, *added]
        tickets = [self._ticket(order, position, main) for position in positions]
        fields, extra = self._fields(order, main)
        sessions = {
            self._mapped.session(position.item): None
            for position in positions
            if not position.canceled
        }
        row = Row(
            line=main.id,
            source_id=_key(order, main),
            codes=tuple(dict.fromkeys(t.code for t in tickets if t.code)),
            fields={name: value for name, value in fields.items() if value},
            entitlements=tuple(sorted(filter(None, sessions))),
            extra=extra,
            tickets=tuple(tickets),
        )
        seen = [
            self._seen(checkin, ticket)
            for position, ticket in zip(positions, tickets, strict=True)
            for checkin in position.checkins
        ]
        return row, tuple(seen)

    def _ticket(self, order: wire.Order, position: wire.Position, main: wire.Position) -> Ticket:
        product = self._products.get(position.item)
        return Ticket(
            key=_key(order, position),
            code=position.secret[:LONGEST_CODE],
            number=position.id,
            product=position.item,
            variation=position.variation or 0,
            addon_to="" if position is main else _key(order, main),
            cancelled=position.canceled,
            blocked=bool(position.blocked),
            valid_from=position.valid_from,
            valid_until=position.valid_until,
            pays_later=order.valid_if_pending,
            test=order.testmode,
            attention=_attention(order, product, position.variation or 0),
            answered=tuple(sorted({a.question for a in position.answers} & self._asked_here)),
            date=position.subevent or 0,
        )

    def _seen(self, checkin: wire.Checkin, ticket: Ticket) -> SeenPass:
        who = f"{self._kind} {checkin.device_id}" if checkin.device_id else self._kind
        return SeenPass(
            list_id=checkin.list,
            ticket=ticket.key,
            is_exit=checkin.type == "exit",
            at=checkin.datetime,
            who=who,
        )

    def _fields(
        self, order: wire.Order, main: wire.Position
    ) -> tuple[dict[str, str], dict[str, str]]:
        others = (one for one in order.positions if one is not main and not one.canceled)
        alone = all(one.addon_to is not None for one in others)
        address = order.invoice_address or wire.InvoiceAddress()
        fields = names(main.attendee_name_parts, main.attendee_name)
        if not fields and alone:
            fields = names(address.name_parts, address.name)
        if not fields:
            fields = {"given_name": _key(order, main)}
        fields |= {
            "organisation": _short(main.company) or (_short(address.company) if alone else ""),
            "country": values.country(main.country or "") or "",
            "email": _short(main.attendee_email) or (_short(order.email) if alone else ""),
            "phone": _short(order.phone) if alone else "",
            "language": values.language((order.locale or "").partition("-")[0]) or "",
            "category": self._mapped.category(main.item, main.variation or 0),
            "status": self._status(order, main).value,
            "valid_from": _moment(main.valid_from),
            "valid_until": _moment(main.valid_until),
            "blocked": "yes" if main.blocked else "",
            "attention": _attention(order, self._products.get(main.item), main.variation or 0),
        }
        extra: dict[str, str] = {}
        date = self._mapped.catalogue.date(main.subevent or 0)
        if date is not None:
            extra[DATE] = date.name
        if main.seat is not None and main.seat.name:
            extra[SEAT] = _short(main.seat.name)
        for answer in main.answers:
            self._answer(answer, fields, extra)
        return fields, extra

    def _status(self, order: wire.Order, main: wire.Position) -> Status:
        """Who changed to another date than the desk's does not come any more."""
        chosen = self._mapped.date
        positions = [p for p in order.positions if p is main or p.addon_to == main.id]
        if chosen and all(position.subevent != chosen for position in positions):
            return Status.CANCELLED
        return status(order, main)

    def _answer(
        self, stored: wire.StoredAnswer, fields: dict[str, str], extra: dict[str, str]
    ) -> None:
        asked = self._mapped.catalogue.question(stored.question)
        target = self._mapped.question(stored.question)
        if asked is None or target == IGNORE or not stored.answer:
            return
        text = stored.answer
        if asked.kind == "yes_no":
            text = "yes" if text in ("True", "true") else "no"
        if target == EXTRA:
            extra[asked.text] = tidy(text, lines=True)[:LONGEST_NOTE]
        elif target == "country":
            fields["country"] = values.country(text) or fields.get("country", "")
        elif target == "language":
            fields["language"] = values.language(text) or fields.get("language", "")
        else:
            fields[target] = _short(text)


def _key(order: wire.Order, position: wire.Position) -> str:
    """What people read as the number of a ticket: unique in the event, and never changes."""
    return f"{order.code}-{position.positionid}"


def _top(position: wire.Position, by_id: Mapping[int, wire.Position]) -> int:
    """The ticket that *position* was added to in the end."""
    seen: set[int] = set()
    while position.addon_to is not None and position.addon_to in by_id:
        if position.id in seen:
            break
        seen.add(position.id)
        position = by_id[position.addon_to]
    return position.id


def status(order: wire.Order, position: wire.Position) -> Status:
    """Where a registration stands; whether one may come in unpaid is the ticket's to say."""
    if position.canceled or order.status not in ("n", "p"):
        return Status.CANCELLED
    if order.status == "p":
        return Status.CONFIRMED
    return Status.PENDING if order.require_approval else Status.UNPAID


def names(parts: Mapping[str, Any] | None, whole: str | None) -> dict[str, str]:
    """Name fields from a name in parts, as the shop asked for them; a whole name is never split.

    Source: docs.pretix.eu, "name schemes".
    """
    said = {name: _short(str(part)) for name, part in (parts or {}).items() if part}
    given = " ".join(filter(None, (said.get("given_name"), said.get("middle_name"))))
    family = said.get("family_name", "")
    title = said.get("title", "") or said.get("salutation", "")
    if given or family:
        found = {"title": title, "given_name": given, "family_name": family}
    else:
        full = said.get("full_name") or said.get("_legacy") or _short(whole)
        found = {"title": title if said.get("full_name") else "", "given_name": full}
    if said.get("calling_name"):
        found["badge_name"] = said["calling_name"]
    return {name: value for name, value in found.items() if value} if any(found.values()) else {}


def _attention(order: wire.Order, product: Product | None, variation: int) -> str:
    """What the desk should look at: of the order, the variation, the product, in this order."""
    kind = next((v for v in product.variations if v.id == variation), None) if product else None
    texts = [tidy(order.checkin_text or "", lines=True)]
    flags = order.checkin_attention
    if kind is not None:
        texts.append(kind.text)
        flags = flags or kind.attention
    if product is not None:
        texts.append(product.text)
        flags = flags or product.attention
    said = " · ".join(filter(None, texts))[:LONGEST_NOTE]
    return said or (LOOK if flags else "")


def _short(text: str | None) -> str:
    return tidy(text or "")[:LONGEST_FIELD]


def _moment(at: datetime | None) -> str:
    return at.isoformat() if at else ""


def ms_of(generated: str) -> int:
    """Milliseconds of a time as the server writes it.

    Raises:
        ValueError: It is none.
    """
    at = datetime.fromisoformat(generated)
    return to_ms(at if at.tzinfo else at.replace(tzinfo=UTC))
