"""How a source's products, questions and lists become the desk's words: shown, and changed by hand.

A mapping is lines such as `product:3 → category:Press`, `product:8 → session:Parallel 1`,
`question:5 → badge_name`, `list:1 → desk`. What a person does not say follows from the catalogue.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from checkin import columns, headers
from checkin.errors import BadField
from checkin.model import TEXT_FIELDS, Category, Checkpoint, Question, SeriesDate, Session
from checkin.sources.catalogue import Asked, Catalogue, ListOf, Product, payload

CATEGORY: Final = "category:"
SESSION: Final = "session:"
#: Under its own words, as a further column.
EXTRA: Final = "extra"
IGNORE: Final = "ignore"
#: A list that is a registration desk, which prints badges, or one that is a place to enter.
DESK: Final = "desk"
DOOR: Final = "door"
#: What becomes of people who are added at the desk: nothing, or an order for a product.
WALK_IN: Final = "walk-in"
_PRODUCT: Final = "product:"
_LIST: Final = "list:"
#: Which lists of other events are scanned together with one: their checkpoints, with commas.
WITH: Final = "with:"
#: Which date of a series the desk is for: all of them, or one.
DATE: Final = "date"
ALL: Final = "all"
_DATE: Final = "date:"

#: What a question may fill; who somebody is comes with the ticket itself.
FIELDS: Final = tuple(name for name in TEXT_FIELDS if name not in ("category", "attention"))

#: Colours of categories in turn: far apart, and dark enough for white letters.
_COLOURS: Final = (
    *("#0f766e", "#7c3aed", "#b45309", "#be123c", "#1d4ed8", "#4d7c0f", "#a21caf", "#0e7490"),
    *("#9a3412", "#374151"),
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a mapping, for showing. `given`: a person said so."""

    key: str
    name: str
    target: str
    given: bool


class Mapped:
    """A catalogue in the desk's words."""

    def __init__(
        self,
        source: str,
        catalogue: Catalogue,
        given: Mapping[str, str] | None = None,
        sessions: Iterable[Session] = (),
        others: Mapping[str, str] | None = None,
    ) -> None:
        """*given* is what a person says, by key; *sessions* are those of the programme; *others*
        are the checkpoints of other sources with their names."""
        self.others = dict(others or {})
        self.source = source
        self.catalogue = catalogue
        self.given = dict(given or {})
        self._titles = {headers.fold(s.title): s.key for s in sessions}
        self._targets = {line.key: line.target for line in self.lines()}

    # -- showing it

    def lines(self) -> list[Line]:
        """Every product, variation, question and list with what becomes of it."""
        found: list[Line] = []
        for product in self.catalogue.products:
            found.append(self._line(f"product:{product.id}", product.name, self._as(product)))
            if not self._as(product).startswith(CATEGORY):
                continue
            for variation in product.variations:
                key = f"variation:{variation.id}"
                name = f"{product.name} – {variation.name}"
                said = self.given.get(f"product:{product.id}", self._as(product))
                found.append(self._line(key, name, said))
        for asked in self.catalogue.questions:
            found.append(self._line(f"question:{asked.id}", asked.text, _question_target(asked)))
        for listed in self.catalogue.lists:
            found.append(self._line(f"list:{listed.id}", listed.name, DOOR))
            if self.others:
                key = f"{WITH}{listed.id}"
                found.append(self._line(key, f"{listed.name}, together with", IGNORE))
        if self.catalogue.dates:
            found.append(self._line(DATE, "Date of the series", ALL))
        found.append(self._line(WALK_IN, "Walk-ins", IGNORE))
        return found

    def _line(self, key: str, name: str, default: str) -> Line:
        said = self.given.get(key)
        return Line(key, name, default if said is None else said, said is not None)

    def _as(self, product: Product) -> str:
        if not product.addon:
            return CATEGORY + product.name
        return SESSION + self._titles.get(headers.fold(product.name), product.name)

    # -- using it

    @property
    def reading(self) -> str:
        """32 hex digits that stand for all by which people are read: where they are others, what
        was read before has to be read anew. The source itself may see no change in them."""
        catalogue = payload(self.catalogue)
        made_of = [catalogue.get(name) for name in ("products", "questions", "dates")]
        elsewhere = (_LIST, WITH, WALK_IN)
        targets = {k: said for k, said in self._targets.items() if not k.startswith(elsewhere)}
        text = json.dumps([made_of, targets], sort_keys=True)
        return hashlib.sha256(text.encode()).hexdigest()[:32]

    def category(self, product: int, variation: int) -> str:
        for key in (f"variation:{variation}", f"product:{product}"):
            target = self._targets.get(key, "")
            if target.startswith(CATEGORY):
                return target.removeprefix(CATEGORY)
        found = self.catalogue.product(product)
        return found.name if found else ""

    def session(self, product: int) -> str:
        """The session that *product* entitles to; "" if none."""
        target = self._targets.get(f"product:{product}", "")
        return target.removeprefix(SESSION) if target.startswith(SESSION) else ""

    def ignored(self, product: int) -> bool:
        return self._targets.get(f"product:{product}") == IGNORE

    @property
    def walk_in(self) -> int:
        """The product that somebody added at the desk gets in the source; 0 if they stay here."""
        target = self._targets.get(WALK_IN, "")
        return int(target.removeprefix(_PRODUCT)) if target.startswith(_PRODUCT) else 0

    @property
    def date(self) -> int:
        """The one date of a series that the desk is for; 0 for all of them."""
        target = self._targets.get(DATE, "")
        return int(target.removeprefix(_DATE)) if target.startswith(_DATE) else 0

    def question(self, number: int) -> str:
        """A field, EXTRA or IGNORE."""
        return self._targets.get(f"question:{number}", IGNORE)

    def checkpoint_key(self, list_id: int) -> str:
        """What the checkpoint of a list is called for ever."""
        return f"{self.source}:{list_id}"

    def list_of(self, checkpoint: str) -> int:
        """The list of a checkpoint; 0 if it is none of this source."""
        start, _, number = checkpoint.rpartition(":")
        return int(number) if start == self.source and number.isdecimal() else 0

    def categories(self) -> list[Category]:
        names = dict.fromkeys(
            target.removeprefix(CATEGORY)
            for target in self._targets.values()
            if target.startswith(CATEGORY)
        )
        return [
            Category(name=name, colour=_COLOURS[place % len(_COLOURS)])
            for place, name in enumerate(names)
        ]

    def sessions(self) -> list[Session]:
        """The sessions that products stand for."""
        found: dict[str, Session] = {}
        for product in self.catalogue.products:
            key = self.session(product.id)
            if key and key not in found:
                found[key] = Session(
                    key=key,
                    title=product.name,
                    room=product.room,
                    starts=product.starts,
                    ends=product.ends,
                    access="registered",
                )
        return list(found.values())

    def checkpoints(self) -> list[Checkpoint]:
        """A checkpoint for each list that is not left out."""
        return [
            self._checkpoint(listed)
            for listed in self.catalogue.lists
            if self._targets.get(f"list:{listed.id}") != IGNORE
            if not (self.date and listed.date) or listed.date == self.date
        ]

    def left_out(self) -> list[str]:
        """What the checkpoints of the other lists would be called."""
        kept = {point.key for point in self.checkpoints()}
        keys = (self.checkpoint_key(listed.id) for listed in self.catalogue.lists)
        return [key for key in keys if key not in kept]

    def _checkpoint(self, listed: ListOf) -> Checkpoint:
        products = listed.products
        date = self.catalogue.date(listed.date or self.date)
        when: Catalogue | SeriesDate = date or self.catalogue
        categories: dict[str, None] = {}
        sessions: dict[str, None] = {}
        for number in products or ():
            session = self.session(number)
            if session:
                sessions[session] = None
            else:
                categories[self.category(number, 0)] = None
        asked = [
            question_of(q)
            for q in self.catalogue.questions
            if q.at_checkin and (products is None or set(products) & set(q.products))
        ]
        return Checkpoint(
            key=self.checkpoint_key(listed.id),
            name=listed.name,
            desk=self._targets.get(f"list:{listed.id}") == DESK,
            session=next(iter(sessions), "") if len(sessions) == 1 and not categories else "",
            # Who has no ticket of the source, such as a walk-in, is judged by these.
            categories=tuple(categories),
            registered_only=bool(sessions) and not categories,
            multiple_entries=listed.multiple_entries,
            re_entry=listed.re_entry,
            questions=tuple(asked),
            source=self.source,
            list_id=listed.id,
            products=products,
            addon_match=listed.addon_match,
            include_pending=listed.include_pending,
            rule=listed.rules,
            starts=when.starts,
            ends=when.ends,
            admission=when.admission,
            date=listed.date,
            dates=self.catalogue.dates,
            exits_at=listed.exits_at,
            also=self._also(listed),
        )

    def _also(self, listed: ListOf) -> tuple[str, ...]:
        parts = self._targets.get(f"{WITH}{listed.id}", "").split(",")
        return tuple(part for part in parts if part in self.others)


def question_of(asked: Asked) -> Question:
    """A question of the source as the desk asks it: answers are chosen by their labels."""
    return Question(
        key=f"q{asked.id}",
        text=asked.text,
        kind=asked.kind,
        required=asked.required,
        options=tuple(labels(asked)),
        always=True,
        products=asked.products,
        number=asked.id,
        lowest=asked.lowest,
        highest=asked.highest,
    )


def labels(asked: Asked) -> dict[str, str]:
    """Label → what the source takes for it; labels that occur twice carry that too."""
    found: dict[str, str] = {}
    for option in asked.options:
        label = option.label.replace("|", "/") or option.key
        if label in found:
            label = f"{label} ({option.key})"
        found[label] = option.key
    return found


def answer_for(asked: Asked, answer: str) -> str:
    """*answer* of the desk as the source takes it."""
    if asked.kind == "yes_no":
        return {"yes": "true", "no": "false"}.get(answer, answer)
    known = labels(asked)
    if asked.kind == "choice":
        return known.get(answer, answer)
    if asked.kind == "choices":
        return ",".join(known.get(part, part) for part in answer.split("|")) if answer else ""
    if asked.kind == "number":
        return answer.replace(",", ".")  # a comma would be lost, or stand for thousands
    return answer


def _question_target(asked: Asked) -> str:
    """A field, if a list's column of that name would be one; else a further column."""
    if asked.kind == "file":
        return IGNORE
    if asked.at_checkin or asked.kind not in ("text", "choice", "country", "phone"):
        return EXTRA
    for name in (asked.identifier, asked.text):
        found = columns.columns_of((name,), given={}, remembered={}, sessions=())
        if name and found and found[0].target in FIELDS:
            return found[0].target
    return EXTRA


def choices(mapped: Mapped, key: str) -> tuple[str, ...]:
    """What *key* may become; where a name stands in capitals, any other may stand as well."""
    catalogue = mapped.catalogue
    return {
        "product": (f"{CATEGORY}NAME", f"{SESSION}KEY", IGNORE),
        "variation": (f"{CATEGORY}NAME",),
        "question": (*FIELDS, EXTRA, IGNORE),
        "list": (DESK, DOOR, IGNORE),
        WITH.rstrip(":"): (IGNORE, *mapped.others),
        DATE: (ALL, *(f"{_DATE}{one.id}" for one in catalogue.dates)),
        WALK_IN: (*(f"{_PRODUCT}{p.id}" for p in catalogue.products if not p.addon), IGNORE),
    }[key.partition(":")[0]]


def target_words(mapped: Mapped, target: str) -> str:
    """*target* as people read it: a number of the source stands for a name."""
    if any(part in mapped.others for part in target.split(",")):
        return ", ".join(mapped.others.get(part, part) for part in target.split(","))
    kind, _, number = target.partition(":")
    known: dict[str, Mapping[str, str]] = {
        "date": {str(one.id): one.name for one in mapped.catalogue.dates},
        "product": {str(one.id): one.name for one in mapped.catalogue.products},
    }
    return known.get(kind, {}).get(number, target)


def date_called(catalogue: Catalogue, wanted: str) -> str:
    """What to say of `DATE` for *wanted*: a date's number, its name, its day or its start.

    Raises:
        BadField: The event has no such date, or several.
    """
    part = wanted.casefold()
    exact = [one for one in catalogue.dates if wanted in (str(one.id), one.name)]
    found = exact or [one for one in catalogue.dates if part in one.name.casefold()]
    if len(found) != 1:
        known = "; ".join(f"{one.id} = {one.name}" for one in catalogue.dates[:20])
        raise BadField(field="date", value=wanted[:60], wanted=f"one of {known or '…'}")
    return f"{_DATE}{found[0].id}"


def checked(mapped: Mapped, key: str, target: str) -> str:
    """*target* if it will do for *key*.

    Raises:
        BadField: There is no such thing in the catalogue, or it cannot become that.
    """
    if key not in {line.key for line in mapped.lines()}:
        known = ", ".join(line.key for line in mapped.lines()[:40])
        raise BadField(field="mapping", value=key[:60], wanted=f"one of {known}")
    wanted = choices(mapped, key)
    named = target.startswith((CATEGORY, SESSION)) and bool(target.partition(":")[2].strip())
    named = named and any(one.startswith(target.partition(":")[0] + ":") for one in wanted)
    several = key.startswith(WITH) and all(part in mapped.others for part in target.split(","))
    if target not in wanted and not named and not several:
        raise BadField(field=key, value=target[:60], wanted=f"one of {', '.join(wanted)}")
    return target
