"""What an event is made of where its list comes from: products, questions, lists. As plain values.

One form for every kind of source. It goes into facts, so that a desk which has no key of its own
judges by it too; hence integers, texts, lists and maps only.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from checkin.model import SeriesDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """Something that is sold or given. `addon`: it is added to a ticket, such as a session."""

    id: int
    name: str
    short: str = ""
    addon: bool = False
    admission: bool = True
    attention: bool = False
    text: str = ""
    variations: tuple["Variation", ...] = ()
    starts: datetime | None = None
    ends: datetime | None = None
    room: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Variation:
    id: int
    name: str
    attention: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """One answer to choose. `key` is what the source takes for it."""

    key: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question of the source; `kind` and limits as those of `model.Question`."""

    id: int
    identifier: str
    text: str
    kind: str = "text"
    required: bool = False
    at_checkin: bool = False
    products: tuple[int, ...] = ()
    options: tuple[Option, ...] = ()
    lowest: str = ""
    highest: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListOf:
    """A list on which people are checked in.

    Attributes:
        products: Whose tickets count; None: all.
        rules: JSON, "" for none.
        date: Of a series, the date it is for; 0 for all of them.
        exits_at: From then on, and at that time of each day, everybody is out.
    """

    id: int
    name: str
    products: tuple[int, ...] | None = None
    multiple_entries: bool = False
    re_entry: bool = False
    include_pending: bool = False
    addon_match: bool = False
    rules: str = ""
    date: int = 0
    exits_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """All of it. `layouts` is the JSON of the badge designs with the products they are for."""

    name: str = ""
    timezone: str = ""
    starts: datetime | None = None
    ends: datetime | None = None
    admission: datetime | None = None
    keys: tuple[str, ...] = ()
    products: tuple[Product, ...] = ()
    questions: tuple[Asked, ...] = ()
    lists: tuple[ListOf, ...] = ()
    layouts: str = ""
    dates: tuple[SeriesDate, ...] = ()

    def date(self, number: int) -> SeriesDate | None:
        return next((one for one in self.dates if one.id == number), None)

    def product(self, number: int) -> Product | None:
        return next((product for product in self.products if product.id == number), None)

    def question(self, number: int) -> Asked | None:
        return next((asked for asked in self.questions if asked.id == number), None)


def payload(catalogue: Catalogue) -> dict[str, Any]:
    """*catalogue* as a fact keeps it: empty values left out, times in ISO 8601."""
    packed = _packed(asdict(catalogue))
    assert isinstance(packed, dict)
    for listed, kept in zip(catalogue.lists, packed.get("lists", []), strict=True):
        if listed.products is not None:
            kept["products"] = list(listed.products)  # also where nobody may enter
    return packed


def _packed(value: Any) -> Any:
    if isinstance(value, dict):
        return {k: _packed(v) for k, v in value.items() if v not in (None, "", (), False, 0)}
    if isinstance(value, list | tuple):
        return [_packed(part) for part in value]
    if isinstance(value, datetime):
        return value.isoformat()
    return int(value) if isinstance(value, bool) else value


def of_payload(said: Mapping[str, Any]) -> Catalogue:
    return Catalogue(
        name=said.get("name", ""),
        timezone=said.get("timezone", ""),
        starts=_time(said.get("starts")),
        ends=_time(said.get("ends")),
        admission=_time(said.get("admission")),
        keys=tuple(said.get("keys", ())),
        products=tuple(map(_product, said.get("products", ()))),
        questions=tuple(map(_asked, said.get("questions", ()))),
        lists=tuple(map(_list, said.get("lists", ()))),
        layouts=said.get("layouts", ""),
        dates=tuple(map(_date, said.get("dates", ()))),
    )


def _date(said: Mapping[str, Any]) -> SeriesDate:
    return SeriesDate(
        id=said["id"],
        name=said.get("name", ""),
        starts=_time(said.get("starts")),
        ends=_time(said.get("ends")),
        admission=_time(said.get("admission")),
    )


def _product(said: Mapping[str, Any]) -> Product:
    return Product(
        id=said["id"],
        name=said.get("name", ""),
        short=said.get("short", ""),
        addon=bool(said.get("addon")),
        admission=bool(said.get("admission")),
        attention=bool(said.get("attention")),
        text=said.get("text", ""),
        variations=tuple(
            Variation(
                id=v["id"],
                name=v.get("name", ""),
                attention=bool(v.get("attention")),
                text=v.get("text", ""),
            )
            for v in said.get("variations", ())
        ),
        starts=_time(said.get("starts")),
        ends=_time(said.get("ends")),
        room=said.get("room", ""),
    )


def _asked(said: Mapping[str, Any]) -> Asked:
    return Asked(
        id=said["id"],
        identifier=said.get("identifier", ""),
        text=said.get("text", ""),
        kind=said.get("kind", "text"),
        required=bool(said.get("required")),
        at_checkin=bool(said.get("at_checkin")),
        products=tuple(said.get("products", ())),
        options=tuple(
            Option(key=o.get("key", ""), label=o.get("label", "")) for o in said.get("options", ())
        ),
        lowest=said.get("lowest", ""),
        highest=said.get("highest", ""),
    )


def _list(said: Mapping[str, Any]) -> ListOf:
    return ListOf(
        id=said["id"],
        name=said.get("name", ""),
        products=tuple(said["products"]) if "products" in said else None,
        multiple_entries=bool(said.get("multiple_entries")),
        re_entry=bool(said.get("re_entry")),
        include_pending=bool(said.get("include_pending")),
        addon_match=bool(said.get("addon_match")),
        rules=said.get("rules", ""),
        date=said.get("date", 0),
        exits_at=_time(said.get("exits_at")),
    )


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
