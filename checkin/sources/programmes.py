"""From the bytes of a programme to its sessions: lists, iCalendar, and pretalx' and frab's JSON.

What a file is, its bytes say, not its name. What a row means is `checkin.timetable`'s to say.
"""

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import orjson

from checkin import timetable
from checkin.errors import ListEmpty, ListTooLarge, ListUnreadable, TimetableUnclear
from checkin.fields import clean
from checkin.sources import files
from checkin.sources.encodings import EncodingDoubt
from checkin.timetable import Draft, Drafts, SetAside, Unusable
from checkin.words import QT_TRANSLATE_NOOP, Detail

MOST_BYTES: Final = 32 * 1024 * 1024
_MOST_SESSIONS: Final = 20_000


@dataclass(frozen=True, slots=True)
class Listing:
    """A programme that was opened. `kind`: "text", "xlsx", "ods", "icalendar" or "schedule".

    `doubt`: the encoding is a guess that a person has to confirm.
    """

    kind: str
    drafts: Drafts
    digest: str
    doubt: EncodingDoubt | None = None


def open_programme(path: Path, zone: ZoneInfo, *, encoding: str = "", sheet: str = "") -> Listing:
    """Read the programme in *path*; times without an offset are those of *zone*.

    Raises:
        ListUnreadable, ListTooLarge, ListEmpty, EncodingWrong, SheetMissing: As for a list.
        TimetableUnclear: No column holds the titles, or none the start.
    """
    head = _head(path)
    if head.startswith((b"{", b"[")):
        return _schedule(path, _whole(path), zone)
    if head[:15].upper() == b"BEGIN:VCALENDAR":
        return _calendar(path, _whole(path), zone)
    table = files.open_list(path, encoding=encoding, sheet=sheet, mapped=timetable.HEADERS)
    columns = timetable.columns_of(table.header)
    if not all(name in columns for name in timetable.NEEDED):
        raise TimetableUnclear(columns=", ".join(table.header[:50]))
    drafts = timetable.read_rows(table.header, table.rows(), zone)
    return Listing(table.kind, _some(path, drafts), table.digest, table.doubt)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(4096).removeprefix(b"\xef\xbb\xbf").lstrip()
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from error


def _whole(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise _unreadable(path, error) from error
    if len(data) > MOST_BYTES:
        raise ListTooLarge(
            path=path, found=Detail(QT_TRANSLATE_NOOP("details", "over 32 MB")), most="32 MB"
        )
    return data.removeprefix(b"\xef\xbb\xbf")


def _unreadable(path: Path, error: Exception) -> ListUnreadable:
    why = getattr(error, "strerror", None) or type(error).__name__
    return ListUnreadable(path=path, why=f"{why}.")


def _some(path: Path, drafts: Drafts) -> Drafts:
    if not drafts.sessions and not drafts.aside:
        raise ListEmpty(path=path)
    if len(drafts.sessions) > _MOST_SESSIONS:
        raise ListTooLarge(
            path=path,
            found=Detail(
                QT_TRANSLATE_NOOP("details", "over {count} rows"), count=f"{_MOST_SESSIONS:,}"
            ),
            most=f"{_MOST_SESSIONS:,}",
        )
    return drafts


# -- iCalendar (RFC 5545)


def _calendar(path: Path, data: bytes, zone: ZoneInfo) -> Listing:
    import icalendar  # a tenth of a second, and most programmes are lists

    try:
        if not data.rstrip().upper().endswith(b"END:VCALENDAR"):
            raise ValueError("cut short")
        calendars = icalendar.Calendar.from_ical(data, multiple=True)
    except (ValueError, IndexError, KeyError) as error:
        raise ListUnreadable(
            path=path,
            why=Detail(QT_TRANSLATE_NOOP("details", "It is not a whole iCalendar file.")),
        ) from error
    drafts: list[Draft] = []
    aside: list[SetAside] = []
    events = (event for calendar in calendars for event in calendar.walk("VEVENT"))
    for number, event in enumerate(events, start=1):
        try:
            drafts.append(Draft(line=number, said=timetable.checked(_event(event, zone))))
        except Unusable as error:
            aside.append(SetAside(number, error.why, (str(event.get("SUMMARY", "")),)))
    found = timetable.once(drafts, aside)
    return Listing("icalendar", _some(path, found), hashlib.sha256(data).hexdigest())


def _event(event: Any, zone: ZoneInfo) -> dict[str, Any]:
    if "RRULE" in event or "RDATE" in event:
        raise Unusable(timetable.REPEATS)
    starts = _instant(event, "DTSTART", zone)
    ends = _instant(event, "DTEND", zone)
    if ends is None and starts is not None:
        broken = any(failed == "DURATION" for failed, _ in event.errors)
        length = None if broken else getattr(event.get("DURATION"), "dt", None)
        ends = starts + length if isinstance(length, timedelta) else None
    uid, recurrence = str(event.get("UID", "")), event.get("RECURRENCE-ID")
    if uid and recurrence is not None:
        uid = f"{uid} {recurrence.to_ical().decode(errors='replace')}"
    kinds = event.get("CATEGORIES")
    said = {
        "title": str(event.get("SUMMARY", "")),
        "room": str(event.get("LOCATION", "")),
        "starts": starts,
        "ends": ends,
        "cancelled": str(event.get("STATUS", "")).upper() == "CANCELLED",
        "source_id": uid,
    }
    if kinds is not None and not isinstance(kinds, list):
        said["kind"] = ", ".join(str(one) for one in getattr(kinds, "cats", ()))
    return said


def _instant(event: Any, name: str, zone: ZoneInfo) -> datetime | None:
    if any(name == failed for failed, _ in event.errors):
        raise Unusable(timetable.NO_TIME, text=name)
    at = getattr(event.get(name), "dt", None)
    if at is None:
        return None
    if not isinstance(at, datetime):
        if isinstance(at, date):
            raise Unusable(timetable.ALL_DAY)
        raise Unusable(timetable.NO_TIME, text=name)
    return _aware(at, zone)


def _aware(at: datetime, zone: ZoneInfo) -> datetime:
    if at.tzinfo is None:
        there = timetable.existing(at, zone)
        if there is None:
            raise Unusable(timetable.SKIPPED, text=f"{at:%H:%M}")
        at = there
    try:
        return at.astimezone(UTC)
    except OverflowError as error:
        raise Unusable(timetable.NO_TIME, text=str(at)) from error


# -- the schedule that pretalx and frab publish (schedule.json)


def _schedule(path: Path, data: bytes, zone: ZoneInfo) -> Listing:
    try:
        document = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise ListUnreadable(
            path=path, why=Detail(QT_TRANSLATE_NOOP("details", "It is not JSON."))
        ) from error
    conference = _map(_map(_map(document).get("schedule")).get("conference"))
    days = conference.get("days")
    if not isinstance(days, list):
        raise ListUnreadable(
            path=path,
            why=Detail(QT_TRANSLATE_NOOP("details", "It is no schedule of pretalx or frab.")),
        )
    drafts: list[Draft] = []
    aside: list[SetAside] = []
    sizes = {
        _words(room.get("name")): room.get("capacity")
        for room in map(_map, _list(conference.get("rooms")))
    }
    for number, (room, talk) in enumerate(_talks(days), start=1):
        try:
            said = timetable.checked(_talk(room, talk, sizes, zone))
            drafts.append(Draft(line=number, said=said))
        except Unusable as error:
            aside.append(SetAside(number, error.why, (_words(talk.get("title")),)))
    found = timetable.once(drafts, aside)
    return Listing("schedule", _some(path, found), hashlib.sha256(data).hexdigest())


def _talks(days: list[Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    for day in days:
        for room, talks in _map(_map(day).get("rooms")).items():
            for talk in _list(talks):
                yield room, _map(talk)


def _talk(
    room: str, talk: Mapping[str, Any], sizes: Mapping[str, Any], zone: ZoneInfo
) -> dict[str, Any]:
    room = _words(talk.get("room")) or room
    try:
        starts = _aware(datetime.fromisoformat(str(talk.get("date"))), zone)
    except ValueError as error:
        raise Unusable(timetable.NO_TIME, text=str(talk.get("date"))[:60]) from error
    said: dict[str, Any] = {
        "title": _words(talk.get("title")),
        "room": room,
        "starts": starts,
        "ends": starts + _length(talk.get("duration")),
        "kind": _words(talk.get("type")) or _words(talk.get("track")),
        "language": _words(talk.get("language")),
        "speakers": "; ".join(filter(None, map(_person, _list(talk.get("persons"))))),
        "source_id": _words(talk.get("code") or talk.get("guid") or talk.get("id")),
    }
    size = sizes.get(room)
    if isinstance(size, int) and not isinstance(size, bool) and size > 0:
        said["capacity"] = size
    return said


def _person(said: Any) -> str:
    person = _map(said)
    names = ("public_name", "full_public_name", "name")
    return next((name for key in names if (name := _words(person.get(key)))), "")


def _length(text: object) -> timedelta:
    """ "00:45", or "1:02:00" with days before it."""
    parts = str(text).split(":")
    if not 2 <= len(parts) <= 3 or not all(p.isascii() and p.isdecimal() for p in parts):
        raise Unusable(timetable.NO_END)
    minutes, hours, days = (*(int(part[:5]) for part in reversed(parts)), 0)[:3]
    return timedelta(days=days, hours=hours, minutes=minutes)


def _words(said: Any) -> str:
    """A text, which may stand there in several languages: the first one."""
    if isinstance(said, dict):
        said = next(iter(said.values()), "")
    return clean(str(said)) if isinstance(said, str | int) and not isinstance(said, bool) else ""


def _map(said: Any) -> Mapping[str, Any]:
    return said if isinstance(said, dict) else {}


def _list(said: Any) -> list[Any]:
    return said if isinstance(said, list) else []
