"""Indico 3.3 as a source: the registrations of an event's forms, and who was checked in.

Indico tells neither when a registration changed nor when somebody was scanned, only when it heard
of it. So each round asks for the short list of every form, and for the personal data of those
whose line there is another than before.
Source: github.com/indico/indico, modules/events/registration: schemas, controllers/api/checkin.
"""

import json
import zlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

from checkin import headers, values
from checkin.model import Status, Ticket, to_ms
from checkin.roster import LONGEST_FIELD, LONGEST_NOTE, Row, tidy
from checkin.sources import trouble
from checkin.sources.base import Codes, Design, Doing, Ending, Happened, Outcome, Page, SeenPass
from checkin.sources.catalogue import Asked, Catalogue, ListOf, Product
from checkin.sources.mapping import EXTRA, IGNORE, Mapped
from checkin.sources.web import ANSWER_S, Answer, Web

#: So many registrations are one page of ours.
_PAGE: Final = 50

_STATES: Final = {
    "complete": Status.CONFIRMED,
    "pending": Status.PENDING,
    "unpaid": Status.UNPAID,
    "rejected": Status.CANCELLED,
    "withdrawn": Status.CANCELLED,
}

#: Fields that every form has, by what Indico calls them; else a field goes by its title.
_NAMES: Final = {"first name": "given_name", "last name": "family_name"}


class _Wire(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class _Event(_Wire):
    title: str = ""
    start_dt: datetime | None = None
    end_dt: datetime | None = None


class _Form(_Wire):
    id: int
    title: str = ""


class _Field(_Wire):
    id: int
    title: str = ""
    input_type: str = ""
    data: Any = None
    choices: list[dict[str, Any]] = []


class _Section(_Wire):
    fields: list[_Field] = []


class _Tag(_Wire):
    title: str = ""


class _Registration(_Wire):
    id: int
    full_name: str = ""
    email: str = ""
    state: str = "complete"
    checked_in: bool = False
    checked_in_dt: datetime | None = None
    checkin_secret: str = ""
    tags: list[_Tag | str] = []
    registration_data: list[_Section] = []


class IndicoSource:
    """The event *event* ("1234"), or one form of it ("1234/56")."""

    hears = frozenset({Doing.ENTRY, Doing.TAKEN_BACK})

    def __init__(self, url: str, token: str, event: str, *, answer_s: float = ANSWER_S) -> None:
        number, _, form = event.partition("/")
        self._web = Web(url, {"Authorization": f"Bearer {token}"}, answer_s=answer_s)
        self._event = f"/api/checkin/event/{number}"
        self._form = form

    @property
    def requests(self) -> int:
        return self._web.requests

    def close(self) -> None:
        self._web.close()

    def introduce(self, label: str) -> int | None:
        """Nothing: it keeps no desks."""
        return None

    def designs(self) -> tuple[Design, ...]:
        """None: it tells of none."""
        return ()

    def catalogue(self) -> Catalogue:
        """Each form is a product and a list of its own; its fields are the questions."""
        event = self._read(_Event, self._web.get(f"{self._event}/").demand())
        forms = self._forms()
        return Catalogue(
            name=tidy(event.title),
            starts=event.start_dt,
            ends=event.end_dt,
            products=tuple(Product(id=f.id, name=tidy(f.title) or f"#{f.id}") for f in forms),
            questions=tuple(q for form in forms for q in self._questions(form)),
            lists=tuple(
                ListOf(id=f.id, name=tidy(f.title) or f"#{f.id}", products=(f.id,)) for f in forms
            ),
        )

    def _forms(self) -> list[_Form]:
        found = self._web.get(f"{self._event}/forms/").demand()
        forms = self._read(list[_Form], found)
        return [form for form in forms if self._form in ("", str(form.id))]

    def _questions(self, form: _Form) -> list[Asked]:
        """What the form asks, as its first registration shows; nothing while there is none."""
        listed = self._registrations(form.id)
        if not listed:
            return []
        detailed = self._detail(form.id, listed[0].id)
        return [
            Asked(id=field.id, identifier="", text=tidy(field.title), products=(form.id,))
            for section in detailed.registration_data
            for field in section.fields
            if headers.fold(field.title) not in _NAMES and field.input_type not in _NO_TEXT
        ]

    def _registrations(self, form: int) -> list[_Registration]:
        path = f"{self._event}/forms/{form}/registrations/"
        found: list[_Registration] = self._read(list[_Registration], self._web.get(path).demand())
        return found

    def _detail(self, form: int, registration: int) -> _Registration:
        path = f"{self._event}/forms/{form}/registrations/{registration}"
        found: _Registration = self._read(_Registration, self._web.get(path).demand())
        return found

    def people(self, mapped: Mapped, *, since: str = "", position: str = "") -> Page:
        """One page; *position* holds what was read in this round, so that whoever changes or goes
        meanwhile moves nobody out of a page, and comes again where their page was read already.

        What Indico's retention rules blank shows in no short line of a registration, so once a day
        everybody is read anew.
        """
        begun = datetime.now(UTC)
        known, done, whole = _begun(since, position, begun)
        listed = [(f.id, one) for f in self._forms() for one in self._registrations(f.id)]
        marks = {str(one.id): _mark(one) for _, one in listed}
        changed = [
            (form, one) for form, one in listed if known.get(str(one.id)) != marks[str(one.id)]
        ]
        chosen = changed[:_PAGE]
        people = [_person(mapped, form, self._detail(form, one.id)) for form, one in chosen]
        known |= {str(one.id): marks[str(one.id)] for _, one in chosen}
        done += len(chosen)
        kept = {key: mark for key, mark in known.items() if key == _DAY or key in marks}
        more = len(changed) > len(chosen)
        return Page(
            rows=tuple(row for row, _ in people),
            seen={row.source_id: passes for row, passes in people},
            generated=to_ms(begun),
            cursor=json.dumps(kept, sort_keys=True),
            position=json.dumps([kept, done, whole], sort_keys=True) if more else "",
            total=done + len(changed) - len(chosen),
            done=done,
            whole=whole,
        )

    def codes(self, since: tuple[str, str] = ("", "")) -> tuple[Codes, Codes]:
        """Indico withdraws no codes."""
        return Codes((), ""), Codes((), "")

    def tell(self, happened: Happened) -> Outcome:
        """Say who is here, or is not after all; saying it twice changes nothing."""
        path = f"{self._event}/forms/{happened.list_id}/registrations/{happened.ticket_number}"
        here = happened.doing is Doing.ENTRY
        answer: Answer = self._web.patch(path, {"checked_in": here})
        if not answer.good:
            return Outcome(Ending.REFUSED, answer.words)
        said = self._read(_Registration, answer.body)
        if said.checked_in is not here:
            return Outcome(Ending.REFUSED, "Indico keeps another state.")
        return Outcome(Ending.ACCEPTED)

    def _read(self, kind: Any, body: Any) -> Any:
        try:
            return TypeAdapter(kind).validate_python(body)
        except ValidationError as error:
            raise trouble.SourceTorn(host=self._web.host) from error


#: What of a cursor is no registration: the day on which everybody was read last.
_DAY: Final = "day"

#: Fields that hold no text of somebody.
_NO_TEXT: Final = frozenset({"label", "file", "picture", "accompanying_persons"})


def _begun(since: str, position: str, at: datetime) -> tuple[dict[str, int], int, bool]:
    """(marks of what needs no reading, how many were read, whether it is everybody's turn) where a
    round begins or goes on."""
    if position:
        known, done, whole = json.loads(position)
        return known, done, whole
    today = {_DAY: at.toordinal()}
    before: dict[str, int] = json.loads(since) if since else {}
    whole = before.get(_DAY) != today[_DAY]
    return (today if whole else before), 0, whole


def _mark(one: _Registration) -> int:
    """A number that changes when the short line of a registration does."""
    said = one.model_dump_json(exclude={"registration_data"})
    return zlib.crc32(said.encode())


def _person(mapped: Mapped, form: int, one: _Registration) -> tuple[Row, tuple[SeenPass, ...]]:
    key = f"registration {one.id}"
    state = _STATES.get(one.state, Status.PENDING)
    fields = {"email": tidy(one.email), "status": state.value, "category": mapped.category(form, 0)}
    extra: dict[str, str] = {}
    for section in one.registration_data:
        for field in section.fields:
            _take(mapped, field, fields, extra)
    if not (fields.get("given_name") or fields.get("family_name")):
        fields["given_name"] = tidy(one.full_name) or key
    tags = [tag if isinstance(tag, str) else tag.title for tag in one.tags]
    if tags:
        extra["Tags"] = tidy(", ".join(tags))[:LONGEST_NOTE]
    ticket = Ticket(
        key=key,
        code=one.checkin_secret,
        number=one.id,
        product=form,
        cancelled=False,
    )
    row = Row(
        line=one.id,
        source_id=key,
        codes=(one.checkin_secret,) if one.checkin_secret else (),
        fields={name: value[:LONGEST_FIELD] for name, value in fields.items() if value},
        extra=extra,
        tickets=(ticket,),
    )
    if not one.checked_in or one.checked_in_dt is None:
        return row, ()
    at = one.checked_in_dt if one.checked_in_dt.tzinfo else one.checked_in_dt.replace(tzinfo=UTC)
    return row, (SeenPass(form, key, False, at, "indico", vague=True),)


def _take(mapped: Mapped, field: _Field, fields: dict[str, str], extra: dict[str, str]) -> None:
    name = _NAMES.get(headers.fold(field.title), "")
    text = tidy(_text(field), lines=True)
    if not text:
        return
    target = name or mapped.question(field.id)
    if target == EXTRA:
        extra[tidy(field.title)] = text[:LONGEST_NOTE]
    elif target == "country":
        fields["country"] = values.country(text) or ""
    elif target == "language":
        fields["language"] = values.language(text) or ""
    elif target != IGNORE:
        fields[target] = text


def _text(field: _Field) -> str:
    """What somebody answered, as people read it."""
    data = field.data
    if isinstance(data, bool):
        return "yes" if data else ""
    if isinstance(data, str | int | float):
        return _caption(field.choices, str(data)) or str(data)
    if isinstance(data, Mapping):  # of choices: id → how many places
        chosen: Sequence[str] = [str(key) for key, count in data.items() if count]
        return ", ".join(_caption(field.choices, key) or key for key in chosen)
    if isinstance(data, list):
        return ", ".join(str(part) for part in data if isinstance(part, str | int))
    return ""


def _caption(choices: Sequence[Mapping[str, Any]], key: str) -> str:
    for choice in choices:
        if key in (str(choice.get("id", "")), str(choice.get("countryKey", ""))):
            return str(choice.get("caption", ""))
    return ""
