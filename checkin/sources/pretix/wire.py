"""What pretix sends, checked where it comes in; what is not named here is left alone.

New fields may appear at any time. Source: docs.pretix.eu, REST API, "Compatibility".
"""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from pydantic import AliasChoices, BaseModel, ConfigDict, Field

#: eventyay calls an item a product.
_ITEM: Any = Field(validation_alias=AliasChoices("item", "product"))
_ITEMS: Any = Field(default=[], validation_alias=AliasChoices("items", "products"))

Words = dict[str, str] | str | None


class _Wire(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True, populate_by_name=True)


class HandOver(_Wire):
    """What the code on the organiser's screen holds."""

    handshake_version: int
    url: str
    token: str


class Gate(_Wire):
    id: int
    name: str = ""
    identifier: str = ""


class Device(_Wire):
    organizer: str
    device_id: int
    unique_serial: str = ""
    api_token: str = ""
    name: str = ""
    security_profile: str = ""
    gate: Gate | None = None


class DeviceInfo(_Wire):
    device: Device


class Keys(_Wire):
    pretix_sig1: list[str] = []


class Event(_Wire):
    slug: str
    name: Words = None
    timezone: str = "UTC"
    testmode: bool = False
    date_from: datetime | None = None
    date_to: datetime | None = None
    date_admission: datetime | None = None
    has_subevents: bool = False
    valid_keys: Keys = Keys()


class Category(_Wire):
    id: int
    name: Words = None
    is_addon: bool = False


class Variation(_Wire):
    id: int
    value: Words = None
    checkin_attention: bool = False
    checkin_text: str | None = None


class ProgrammeTime(_Wire):
    start: datetime | None = None
    end: datetime | None = None
    location: Words = None


class Item(_Wire):
    id: int
    category: int | None = None
    name: Words = None
    internal_name: str | None = None
    admission: bool = True
    checkin_attention: bool = False
    checkin_text: str | None = None
    variations: list[Variation] = []
    program_times: list[ProgrammeTime] = []


class Option(_Wire):
    id: int
    identifier: str = ""
    answer: Words = None


class Question(_Wire):
    id: int
    question: Words = None
    type: str
    required: bool = False
    items: list[int] = _ITEMS
    options: list[Option] = []
    identifier: str = ""
    ask_during_checkin: bool = False
    position: int = 0
    valid_number_min: Decimal | None = None
    valid_number_max: Decimal | None = None
    valid_date_min: date | None = None
    valid_date_max: date | None = None
    valid_datetime_min: datetime | None = None
    valid_datetime_max: datetime | None = None
    valid_string_length_min: int | None = None
    valid_string_length_max: int | None = None


class CheckinList(_Wire):
    id: int
    name: str
    all_products: bool = True
    limit_products: list[int] = []
    subevent: int | None = None
    include_pending: bool = False
    allow_multiple_entries: bool = False
    allow_entry_after_exit: bool = True
    exit_all_at: datetime | None = None
    rules: Any = None
    addon_match: bool = False


class SubEvent(_Wire):
    """One date of a series."""

    id: int
    name: Words = None
    date_from: datetime | None = None
    date_to: datetime | None = None
    date_admission: datetime | None = None


class BadgeLayout(_Wire):
    id: int
    name: str
    default: bool = False
    layout: Any = None
    background: str | None = None


class BadgeItem(_Wire):
    item: int
    layout: int | None = None


class RevokedSecret(_Wire):
    secret: str
    created: str


class BlockedSecret(_Wire):
    secret: str
    updated: str
    blocked: bool


class Checkin(_Wire):
    id: int
    datetime: datetime
    list: int
    type: str = "entry"
    device_id: int | None = None
    auto_checked_in: bool = False


class PrintLog(_Wire):
    datetime: datetime
    type: str = ""
    successful: bool = True
    device_id: int | None = None


class StoredAnswer(_Wire):
    question: int
    answer: str = ""
    option_identifiers: list[str] = []


class Seat(_Wire):
    name: str = ""


class Position(_Wire):
    id: int
    positionid: int
    item: int = _ITEM
    variation: int | None = None
    attendee_name: str | None = None
    attendee_name_parts: dict[str, Any] | None = None
    company: str | None = None
    country: str | None = None
    attendee_email: str | None = None
    secret: str = ""
    addon_to: int | None = None
    subevent: int | None = None
    checkins: list[Checkin] = []
    print_logs: list[PrintLog] = []
    answers: list[StoredAnswer] = []
    canceled: bool = False
    valid_from: datetime | None = None
    valid_until: datetime | None = None
    blocked: list[str] | None = None
    seat: Seat | None = None


class InvoiceAddress(_Wire):
    name: str | None = None
    name_parts: dict[str, Any] | None = None
    company: str | None = None


class Order(_Wire):
    code: str
    status: str
    testmode: bool = False
    email: str | None = None
    phone: str | None = None
    locale: str | None = None
    invoice_address: InvoiceAddress | None = None
    positions: list[Position] = []
    checkin_attention: bool = False
    checkin_text: str | None = None
    require_approval: bool = False
    valid_if_pending: bool = False


class OrderPage(_Wire):
    count: int
    next: str | None = None
    results: list[Any]


class Paged(_Wire):
    next: str | None = None
    results: list[dict[str, Any]]


class Redeemed(_Wire):
    """What a redeem ends with, 201, 400 and 404 alike; `status` is absent in other errors."""

    status: str
    reason: str = ""
    reason_explanation: str | None = None
    require_attention: bool = False
    checkin_texts: list[str] = Field(default_factory=list)
