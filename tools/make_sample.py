"""Make the sample event in assets/sample from the word stock beside this file.

Run as `python -m tools.make_sample [FOLDER]`. Every run writes the same bytes: chance comes
from one seed through `random()`, whose sequence Python keeps from version to version, and the
word stock is read in the order in which it is written. Nobody in the result is a real person.
"""

import argparse
import csv
import io
import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from tools.sample_people import (
    Dice,
    Person,
    Words,
    describe,
    email_of,
    give_categories,
    invent_people,
    slug,
    spoil,
)

SEED = 20240506
HERE = Path(__file__).resolve().parent
TARGET = HERE.parent / "assets" / "sample"
COLUMNS = (
    "code",
    "title",
    "given_name",
    "family_name",
    "badge_name",
    "pronouns",
    "organisation",
    "job_title",
    "country",
    "email",
    "language",
    "category",
    "status",
    "valid_from",
    "valid_until",
    "vip",
    "blocked",
    "attention",
    "accompanying",
    "consents",
    "entitlements",
    "latin_name",
    "registered_on",
)
PROGRAMME = (
    "title",
    "room",
    "start",
    "end",
    "kind",
    "capacity",
    "access",
    "language",
    "speakers",
)
WALK_INS = (
    "given_name",
    "family_name",
    "organisation",
    "country",
    "email",
    "language",
    "category",
)
CODE_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # nothing that reads like something else


def give_status(dice: Dice, people: list[Person]) -> None:
    """Unpaid, cancelled, waitlisted and pending people; day passes; one who may not come in."""
    plain = dice.shuffled(
        p for p in people if p.category == "Participant" and not p.fixed and "vip" not in p.fields
    )
    for status, count in (("cancelled", 19), ("unpaid", 12), ("waitlisted", 9), ("pending", 6)):
        for person in plain[:count]:
            person.fields["status"] = status
        del plain[:count]
    for number, person in enumerate(p for p in people if p.category == "Day pass"):
        day = 7 + number % 2
        person.fields["valid_from"] = f"2024-05-{day:02}T00:00:00+02:00"
        person.fields["valid_until"] = f"2024-05-{day:02}T23:59:59+02:00"
    plain[0].fields["blocked"] = "yes"
    plain[0].fields["attention"] = (
        "Call the registration lead, extension 21; do not discuss at the desk"
    )
    for guest, host in zip(
        plain[1:4], [p for p in people if p.category == "Speaker"], strict=False
    ):
        guest.fields["accompanying"] = host.listed_name


class Booking:
    """Who is registered for what, within the capacities of the programme."""

    def __init__(self, dice: Dice, sessions: Sequence[Mapping[str, Any]]) -> None:
        self._dice = dice
        self._sessions = {session["title"]: session for session in sessions}
        self._short = {title.split(" · ")[0]: title for title in self._sessions}
        self._left = {s["title"]: s.get("capacity", 10_000) for s in sessions}

    def _register(self, person: Person, title: str) -> None:
        if self._left[title] and title not in person.sessions:
            self._left[title] -= 1
            person.sessions.append(title)

    def wishes(self, people: list[Person]) -> None:
        """Turn the short names that the word stock gives some people into sessions."""
        for person in people:
            short, person.sessions = person.sessions, []
            for name in short:
                self._register(person, self._short[name])

    def speakers(self, people: list[Person]) -> dict[str, list[Person]]:
        """Place the speakers: those of each session by its title, in speaking order."""
        speakers: dict[str, list[Person]] = {}
        waiting = self._dice.shuffled(
            p for p in people if p.category == "Speaker" and not p.sessions
        )
        placed = [p for p in people if p.category == "Speaker" and p.sessions]
        for title, session in self._sessions.items():
            here = [p for p in placed if title in p.sessions and session["kind"] == "parallel"][:1]
            placed = [p for p in placed if p not in here]
            while len(here) < session.get("speakers", 0):
                here.append(waiting.pop(0))
            speakers[title] = here
            for person in here:
                if session["access"] != "open":
                    self._register(person, title)
        if waiting or placed:
            raise ValueError("the programme needs as many speakers as there are")
        return speakers

    def everybody(self, people: list[Person]) -> None:
        """Invitations, parallel sessions without overlap, and 170 people for the matchmaking."""
        able = [p for p in people if p.fields.get("status", "confirmed") != "cancelled"]
        guests = {"Guest of honour": 60, "Delegation": 75, "Speaker": 25, "Participant": 6}
        for person in self._dice.shuffled(able):
            if self._dice.chance(guests.get(person.category, 0)):
                side_event = self._dice.pick(("Side event A", "Side event B"))
                self._register(person, self._short[side_event])
            if person.category not in ("Press", "Crew", "Guest of honour"):
                self._parallel(person)
        matched = 0
        for person in self._dice.shuffled(able):
            if matched < 170 and person.category in ("Participant", "Exhibitor", "Delegation"):
                self._register(person, "Matchmaking")
                matched += 1
        order = list(self._sessions)
        for person in people:
            person.sessions.sort(key=order.index)

    def _parallel(self, person: Person) -> None:
        """One session of each block, unless *person* speaks then or has a pass for another day."""
        blocks: dict[str, list[str]] = {}
        for title, session in self._sessions.items():
            if session["kind"] == "parallel":
                blocks.setdefault(session["start"], []).append(title)
        day = person.fields.get("valid_from", "")[:10]
        for start, choices in blocks.items():
            speaking = any(self._sessions[title]["start"] == start for title in person.sessions)
            if not speaking and self._dice.chance(72) and start.startswith(day):
                open_ones = [title for title in choices if self._left[title]]
                if open_ones:
                    self._register(person, self._dice.pick(open_ones))


def registered_on(dice: Dice) -> str:
    """A day of registration: 45 % in the last four weeks, 22 % in the last one."""
    draw = dice.below(100)
    if draw < 22:
        days = dice.below(7) + 1
    elif draw < 45:
        days = dice.below(21) + 8
    else:
        days = dice.below(70) + 29
    return (date(2024, 5, 6) - timedelta(days=days)).isoformat()


def ticket_codes(dice: Dice, count: int) -> list[str]:
    codes: dict[str, None] = {}
    while len(codes) < count:
        codes["".join(dice.pick(CODE_LETTERS) for _ in range(10))] = None
    return list(codes)


def attendee_rows(dice: Dice, people: list[Person]) -> list[dict[str, str]]:
    """The rows of the list in the order in which people registered."""
    rows = []
    for person, code in zip(people, ticket_codes(dice, len(people)), strict=True):
        row = dict.fromkeys(COLUMNS, "") | person.fields
        row |= {
            "code": code,
            "given_name": person.name.given,
            "family_name": person.name.family,
            "organisation": person.organisation,
            "country": person.country,
            "language": person.language,
            "category": person.category,
            "status": person.fields.get("status", "confirmed"),
            "entitlements": "; ".join(person.sessions),
            "registered_on": registered_on(dice),
        }
        rows.append(row)
    return sorted(rows, key=lambda row: (row["registered_on"], row["code"]))


def programme_rows(words: Words, speakers: Mapping[str, list[Person]]) -> list[dict[str, str]]:
    rows = []
    for session in words.programme["session"]:
        row = {column: str(session.get(column, "")) for column in PROGRAMME}
        row["speakers"] = "; ".join(p.listed_name for p in speakers[session["title"]])
        rows.append(row)
    return rows


def walk_ins(dice: Dice, words: Words, people: list[Person]) -> list[dict[str, str]]:
    """People who are on no list and come to the desk all the same."""
    taken = {(person.name.given, person.name.family) for person in people}
    used: Counter[str] = Counter()
    rows: list[dict[str, str]] = []
    weights = {country: entry["people"] for country, entry in words.names["country"].items()}
    while len(rows) < 40:
        country = dice.weighted(weights)
        entry = words.names["country"][country]
        name = words.name(dice, dice.weighted(entry["names"]), 0)
        if (name.given, name.family) in taken:
            continue
        taken.add((name.given, name.family))
        person = Person(
            name=name,
            country=country,
            language=dice.weighted(entry["languages"]),
            organisation=dice.pick(words.organisations(dice, country)),
            category="Press" if dice.chance(10) else "Participant",
        )
        rows.append(
            {
                "given_name": name.given,
                "family_name": name.family,
                "organisation": person.organisation,
                "country": country,
                "email": email_of(person, used),
                "language": person.language,
                "category": person.category,
            }
        )
    return rows


def event_frame(words: Words) -> dict[str, Any]:
    """Event, categories and checkpoints; a checkpoint's `session` is the session's title."""
    event = words.programme["event"]
    categories = [
        {
            "name": each["name"],
            "colour": each["colour"],
            "read_first": each.get("read_first", False),
        }
        for each in event["categories"]
    ]
    checkpoints: list[dict[str, Any]] = [
        {"key": "desk", "name": "Registration desk", "desk": True},
        {
            "key": "main-entrance",
            "name": "Main entrance",
            "multiple_entries": True,
            "re_entry": True,
        },
    ]
    for session in words.programme["session"]:
        if session["access"] == "open":
            continue
        name = session["title"].split(" · ")[0]
        checkpoints.append(
            {
                "key": slug(name),
                "name": f"{name}, {session['room']}",
                "policy": "room",
                "session": session["title"],
                "registered_only": True,
                "multiple_entries": True,
                "re_entry": True,
                "capacity": session["capacity"],
            }
        )
    frame = {key: event[key] for key in ("id", "name", "subtitle", "timezone")}
    return frame | {"categories": categories, "checkpoints": checkpoints}


def csv_text(columns: Sequence[str], rows: Iterable[Mapping[str, str]]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def make() -> dict[str, str]:
    """The text of every file of the sample event, by file name."""
    dice, words = Dice(SEED), Words(HERE)
    people = invent_people(dice, words)
    give_categories(dice, words, people)
    describe(dice, words, people)
    give_status(dice, people)
    booking = Booking(dice, words.programme["session"])
    booking.wishes(people)
    speakers = booking.speakers(people)
    booking.everybody(people)
    rows = attendee_rows(dice, spoil(dice, people))
    late = walk_ins(dice, words, people)
    frame = json.dumps(event_frame(words), ensure_ascii=False, indent=2)
    return {
        "attendees.csv": csv_text(COLUMNS, rows),
        "programme.csv": csv_text(PROGRAMME, programme_rows(words, speakers)),
        "event.json": frame + "\n",
        "walk_ins.csv": csv_text(WALK_INS, late),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description="Make the files of the sample event.")
    parser.add_argument("folder", nargs="?", type=Path, default=TARGET)
    folder: Path = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in make().items():
        (folder / name).write_text(text, encoding="utf-8", newline="")


if __name__ == "__main__":
    main()
