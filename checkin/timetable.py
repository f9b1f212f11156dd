"""A programme as it comes in: what its columns mean, and what its sessions are called. Pure."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import combinations
from typing import Any, Final
from zoneinfo import ZoneInfo

from anyascii import anyascii

from checkin import access, values
from checkin.fields import clean
from checkin.headers import fold
from checkin.model import Session
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: Column → how people head it, in four languages.
_HEADERS: Final = {
    "title": "title|session|session title|session name|name|item|programme item|titel|sitzung"
    "|veranstaltung|programmpunkt|bezeichnung|titre|séance|intitulé|sessie|naam|onderwerp",
    "room": "room|location|place|venue|hall|raum|saal|ort|salle|lieu|zaal|ruimte|locatie|plaats",
    "day": "day|date|tag|datum|jour|dag",
    "start": "start|starts|start time|starts at|from|begin|begins|beginn|anfang|von|startzeit"
    "|début|de|heure de début|aanvang|van|starttijd|begintijd",
    "end": "end|ends|end time|ends at|until|till|to|ende|bis|endzeit|fin|à|jusqu'à"
    "|heure de fin|einde|tot|eindtijd",
    "kind": "kind|type|session type|format|art|typ|veranstaltungsart|genre|soort|track",
    "capacity": "capacity|places|seats|max|maximum|limit|kapazität|plätze|sitzplätze|capacité"
    "|jauge|nombre de places|capaciteit|plaatsen|zitplaatsen",
    "access": "access|open to|admission|who|zugang|zutritt|einlass|offen für|accès|ouvert à"
    "|toegang|open voor",
    "language": "language|languages|sprache|langue|taal",
    "speakers": "speakers|speaker|presenters|presenter|moderator|referenten|referent|redner"
    "|vortragende|intervenants|intervenant|orateurs|sprekers|spreker",
    "key": "key|id|code|uid|session id|session key|reference|schlüssel|clé|référence|sleutel",
    "cancelled": "cancelled|canceled|abgesagt|annulé|annulée|geannuleerd|status",
}
HEADERS: Final[Mapping[str, str]] = {
    fold(word): column for column, words in _HEADERS.items() for word in words.split("|")
}
NEEDED: Final = ("title", "start")

_LONGEST: Final = timedelta(days=31)
_MOST_TEXT: Final = 500
_MOST_PLACES: Final = 1_000_000
_TIME: Final = re.compile(r"(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)?\s*(?:h|uhr|uur)?", re.IGNORECASE)

NO_TITLE = QT_TRANSLATE_NOOP("programme", "it has no title")
NO_START = QT_TRANSLATE_NOOP("programme", "it has no start")
NO_END = QT_TRANSLATE_NOOP("programme", "it has no end")
NO_TIME = QT_TRANSLATE_NOOP("programme", "“{text}” is not a time")
SKIPPED = QT_TRANSLATE_NOOP("programme", "there is no {text} on that night: the clocks skip it")
BACKWARDS = QT_TRANSLATE_NOOP("programme", "it ends before it starts")
TOO_LONG = QT_TRANSLATE_NOOP("programme", "it lasts longer than {days} days")
NO_NUMBER = QT_TRANSLATE_NOOP("programme", "“{text}” is not a number of places")
NO_ACCESS = QT_TRANSLATE_NOOP("programme", "“{text}” does not say who may enter")
TWICE = QT_TRANSLATE_NOOP("programme", "it stands there twice, first in line {line}")
REPEATS = QT_TRANSLATE_NOOP("programme", "it repeats by a rule; give each time as its own entry")
ALL_DAY = QT_TRANSLATE_NOOP("programme", "it has a day, but no time")
UNREADABLE = QT_TRANSLATE_NOOP("programme", "it cannot be read")


class Unusable(Exception):
    """Why a row will not do; never leaves the reading of programmes."""

    def __init__(self, text: str, /, **facts: object) -> None:
        super().__init__(text)
        self.why = Detail(text, context="programme", **facts)


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """One session as a file says it. `said` holds the fields of `Session` that the file has."""

    line: int
    said: Mapping[str, Any]

    @property
    def title(self) -> str:
        return str(self.said["title"])


@dataclass(frozen=True, slots=True)
class SetAside:
    """A row that was not taken over, and why."""

    line: int
    why: Detail
    cells: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Drafts:
    """What a file gives: sessions, and the rows that will not do."""

    sessions: tuple[Draft, ...]
    aside: tuple[SetAside, ...] = ()


def columns_of(header: Sequence[str]) -> dict[str, int]:
    """Which column says what; the first of two that say the same."""
    found: dict[str, int] = {}
    for index, name in enumerate(header):
        column = HEADERS.get(fold(name))
        if column is not None:
            found.setdefault(column, index)
    return found


def read_rows(
    header: Sequence[str], rows: Iterable[tuple[int, Sequence[str], str]], zone: ZoneInfo
) -> Drafts:
    """The sessions of a list. *rows*: (line, cells, what is wrong with it or "")."""
    columns = columns_of(header)
    drafts: list[Draft] = []
    aside: list[SetAside] = []
    for line, raw, problem in rows:
        cells = [clean(cell) for cell in raw]
        if not problem and not any(cells):
            continue
        try:
            if problem:
                raise Unusable(UNREADABLE)
            values_ = {name: cells[index] for name, index in columns.items() if index < len(cells)}
            drafts.append(Draft(line=line, said=checked(_said(values_, columns, zone))))
        except Unusable as error:
            aside.append(SetAside(line, error.why, tuple(raw)))
    return once(drafts, aside)


def once(drafts: Iterable[Draft], aside: Iterable[SetAside] = ()) -> Drafts:
    """*drafts* without what stands there twice, which is set aside."""
    first: dict[object, int] = {}
    kept: list[Draft] = []
    left = list(aside)
    for draft in drafts:
        said = draft.said
        place = (fold(draft.title), fold(said.get("room", "")), said.get("starts"))
        name = said.get("source_id") or place
        if name in first:
            left.append(SetAside(draft.line, Unusable(TWICE, line=first[name]).why))
        else:
            first[name] = draft.line
            kept.append(draft)
    return Drafts(tuple(kept), tuple(sorted(left, key=lambda one: one.line)))


def _said(cells: Mapping[str, str], columns: Collection[str], zone: ZoneInfo) -> dict[str, Any]:
    """The fields of one row; only those that the list has a column for."""
    said: dict[str, Any] = {"title": cells.get("title", "")}
    for name in ("room", "kind", "speakers"):
        if name in columns:
            said[name] = cells.get(name, "")
    if "language" in columns:
        text = cells.get("language", "")
        said["language"] = (values.language(text) if text else "") or text
    if "key" in columns and cells.get("key"):
        said["source_id"] = cells["key"]
    if "capacity" in columns:
        said["capacity"] = places(cells.get("capacity", ""))
    if "access" in columns:
        said["access"] = cells.get("access", "")
    if "cancelled" in columns:
        said["cancelled"] = _cancelled(cells.get("cancelled", ""))
    starts = _moment(cells.get("day", ""), cells.get("start", ""), zone)
    if starts is None:
        raise Unusable(NO_START)
    day = cells.get("day", "") or f"{starts.astimezone(zone):%Y-%m-%d}"
    ends = _moment(day, cells.get("end", ""), zone)
    if ends is not None and ends <= starts and _TIME.fullmatch(cells.get("end", "")):
        tomorrow = starts.astimezone(zone).date() + timedelta(days=1)  # over midnight
        ends = _moment(f"{tomorrow}", cells["end"], zone)
    return said | {"starts": starts, "ends": ends}


def _cancelled(text: str) -> bool:
    return values.yes_no(text) is True or HEADERS.get(fold(text)) == "cancelled"


def _moment(day: str, text: str, zone: ZoneInfo) -> datetime | None:
    """The instant in *text*, which may be a time alone, of *day*."""
    if not text:
        return None
    found = _TIME.fullmatch(text)
    if found and day:
        text = f"{day.split(' ')[0]} {found[1]}:{found[2] or '00'}"
    iso = values.moment(text, zone, last=False)
    if iso is None or (found and not day):
        raise Unusable(NO_TIME, text=text[:60])
    at = datetime.fromisoformat(iso)
    if not re.search(r"(?:Z|[+-]\d{2}:?\d{2})$", text.strip()):
        there = existing(at.replace(tzinfo=None), zone)
        if there is None:
            raise Unusable(SKIPPED, text=f"{at:%H:%M}")
        at = there
    return at.astimezone(UTC)


def existing(local: datetime, zone: tzinfo) -> datetime | None:
    """*local*, without an offset, as a time of *zone*; None in an hour that the clocks skip.

    Of an hour that comes twice, the first.
    """
    at = local.replace(tzinfo=zone)
    back = at.astimezone(UTC).astimezone(zone)
    return at if back.replace(tzinfo=None, fold=0) == local.replace(fold=0) else None


def places(text: str) -> int:
    """A number of places; 0 for none said.

    Raises:
        Unusable: It is no such number.
    """
    plain = re.sub(r"[\s.,' \u00a0\u202f](?=\d{3}\b)", "", text.strip()).removesuffix(".0")
    if plain in ("", "-", "–", "—", "∞"):
        return 0
    if not plain.isascii() or not plain.isdecimal() or int(plain[:9]) > _MOST_PLACES:
        raise Unusable(NO_NUMBER, text=text[:40])
    return int(plain)


def checked(said: dict[str, Any]) -> dict[str, Any]:
    """*said*, if it makes a session.

    Raises:
        Unusable: It does not.
    """
    said["title"] = clean(said.get("title") or "")[:_MOST_TEXT]
    for name in ("room", "kind", "language", "speakers", "source_id"):
        if name in said:
            said[name] = clean(said[name] or "")[:_MOST_TEXT]
    if not said["title"]:
        raise Unusable(NO_TITLE)
    starts, ends = said.get("starts"), said.get("ends")
    if starts is None:
        raise Unusable(NO_START)
    if ends is None:
        raise Unusable(NO_END)
    if ends <= starts:
        raise Unusable(BACKWARDS)
    if ends - starts > _LONGEST:
        raise Unusable(TOO_LONG, days=_LONGEST.days)
    if "access" in said:
        found = access.read(said["access"])
        if found is None:
            raise Unusable(NO_ACCESS, text=said["access"][:60])
        said["access"] = str(found)
    return said


def slug(text: str) -> str:
    """ "Hydrogen valleys" → "hydrogen-valleys"; "" of what has no letter or digit."""
    words = re.findall(r"[a-z0-9]+", anyascii(text).lower())
    return "-".join(words)[:48].strip("-")


def new_key(draft: Draft, taken: Collection[str]) -> str:
    """The same for the same programme wherever it is read."""
    starts: datetime = draft.said["starts"]
    parts = [
        slug(draft.title) or "session",
        slug(draft.said.get("room", "")),
        f"{starts.astimezone(UTC):%Y%m%dt%H%M}",
    ]
    key = ""
    for part in filter(None, parts):
        key = f"{key}-{part}".strip("-")
        if key not in taken:
            return key
    number = 2
    while f"{key}-{number}" in taken:
        number += 1
    return f"{key}-{number}"


def names(
    sessions: Sequence[Session], zone: tzinfo, others: Collection[str] = ()
) -> dict[str, str]:
    """Key → what the checkpoint of a session is called: its title, or title · room · start.

    Args:
        others: Names that checkpoints without a session have already.
    """
    by_title: dict[str, list[Session]] = defaultdict(list)
    for session in sessions:
        by_title[fold(session.title)].append(session)
    taken = {fold(name) for name in others}
    said: dict[str, str] = {}
    used: set[str] = set()
    for title, group in by_title.items():
        for session in group:
            repeats = len(group) > 1 or title in taken
            name = whole = long_name(session, zone) if repeats else session.title
            number = 2
            while name in used:
                name = f"{whole} ({number})"
                number += 1
            used.add(name)
            said[session.key] = name
    return said


def long_name(session: Session, zone: tzinfo) -> str:
    """ "Coffee · Foyer · 2024-05-07 10:30"."""
    starts = f"{session.starts.astimezone(zone):%Y-%m-%d %H:%M}" if session.starts else ""
    return " · ".join(part for part in (session.title, session.room, starts) if part)


def overlap(one: Session, other: Session) -> bool:
    """Whether both take place at some moment; where one ends as the other starts, they do not."""
    if one.cancelled or other.cancelled or not (one.starts and other.starts):
        return False
    return one.starts < (other.ends or other.starts) and other.starts < (one.ends or one.starts)


def in_one_room(sessions: Iterable[Session]) -> Iterator[tuple[Session, Session]]:
    """Sessions that take place in one room at the same time."""
    rooms: dict[str, list[Session]] = defaultdict(list)
    for session in sessions:
        if session.room:
            rooms[fold(session.room)].append(session)
    for group in rooms.values():
        yield from clashes(group)


def clashes(sessions: Iterable[Session]) -> Iterator[tuple[Session, Session]]:
    """Those of *sessions*, which one person or room has, that overlap; the earlier one first."""
    timed = sorted((s for s in sessions if s.starts), key=lambda s: (s.starts, s.key))
    for one, other in combinations(timed, 2):
        if overlap(one, other):
            yield one, other
