"""Make the sample event in assets/sample from the word stock beside this file.

Run as `python -m tools.make_sample [FOLDER]`. Every run writes the same bytes: chance comes
from one seed through `random()`, whose sequence Python keeps from version to version, and the
word stock is read in the order in which it is written. Nobody in the result is a real person.
"""

import argparse
import csv
import io
import json
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any, TypeVar

T = TypeVar("T")

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
EU = frozenset(
    (
        *("AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE"),
        *("IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE"),
    )
)
STOCK_LANGUAGE = {
    "dutch": "nl",
    "wallon": "fr",
    "french": "fr",
    "german": "de",
    "swedish": "sv",
    "finnish": "fi",
}
#: Letters that Unicode does not take apart into a Latin letter and an accent.
LATIN = str.maketrans(
    {"ß": "ss", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ł": "l"}
    | {"Ł": "L", "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ħ": "h"}
    | {"Ħ": "H", "ı": "i", "ə": "e", "ŋ": "n"}
)
ATTENTION = (
    "Escort waits at the information desk",
    "Uses a wheelchair: lift beside the Gold Hall",
    "Collects the badges of three colleagues",
    "Spelling corrected by telephone: let them read it",
    "Ask for a photo id",
    "Arrives with a sign language interpreter",
    "Poster tube at the cloakroom, number 14",
    "Wants a receipt for the participation",
)


class Dice:
    """Chance that stays the same from one Python version to the next."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)

    def below(self, end: int) -> int:
        return int(self._random.random() * end)

    def chance(self, per_cent: float) -> bool:
        return self._random.random() * 100 < per_cent

    def pick(self, things: Sequence[T]) -> T:
        return things[self.below(len(things))]

    def weighted(self, weights: Mapping[str, int]) -> str:
        left = self.below(sum(weights.values()))
        for thing, weight in weights.items():
            left -= weight
            if left < 0:
                return thing
        raise AssertionError("below() stays under the sum")

    def shuffled(self, things: Iterable[T]) -> list[T]:
        drawn = [(self._random.random(), number, thing) for number, thing in enumerate(things)]
        return [thing for _, _, thing in sorted(drawn, key=lambda each: each[:2])]


@dataclass(frozen=True, kw_only=True)
class Name:
    """A person's name as registered and, where that is another script, in Latin letters."""

    given: str
    family: str
    latin_given: str
    latin_family: str
    female: bool = False
    own_script: bool = False

    @property
    def latin(self) -> str:
        return f"{self.latin_given} {self.latin_family}".strip()


@dataclass(kw_only=True)
class Person:
    """One row of the list while it is being put together."""

    name: Name
    country: str
    language: str
    organisation: str
    category: str = ""
    fixed: bool = False
    fields: dict[str, str] = field(default_factory=dict)
    sessions: list[str] = field(default_factory=list)

    @property
    def listed_name(self) -> str:
        return f"{self.name.given} {self.name.family}".strip()


def latin_letters(text: str) -> str:
    """*text* in plain ASCII letters, digits and blanks, as in an e-mail address."""
    plain = unicodedata.normalize("NFKD", text.translate(LATIN))
    return "".join(c for c in plain if c.isascii() and (c.isalnum() or c in " -")).lower()


def slug(text: str) -> str:
    return "-".join(latin_letters(text).replace("-", " ").split())


class Words:
    """The word stock, with its short notation read."""

    def __init__(self, folder: Path) -> None:
        self.names = tomllib.loads((folder / "sample_names.toml").read_text(encoding="utf-8"))
        programme = (folder / "sample_programme.toml").read_text(encoding="utf-8")
        self.programme = tomllib.loads(programme)

    def name(self, dice: Dice, stock: str, own_script_per_cent: float) -> Name:
        words = self.names["stock"][stock]
        female = dice.chance(48)
        given = _forms(dice.pick(words["f" if female else "m"].split()))[0]
        forms = _forms(dice.pick(words["family"].split()))
        family = forms[-1] if female else forms[0]
        own_script = given[0] != given[1] and dice.chance(own_script_per_cent)
        shown = 0 if own_script or given[0] == given[1] else 1
        return Name(
            given=given[shown],
            family=family[shown],
            latin_given=given[1],
            latin_family=family[1],
            female=female,
            own_script=own_script,
        )

    def organisations(self, dice: Dice, country: str) -> list[str]:
        """The country's organisations, its own ones first, as many as its people need."""
        entry = self.names["country"][country]
        found = list(entry["organisations"])
        words = self.names["words"]
        wanted = max(len(found) + 1, entry["people"] // 3)
        places = [place.replace("_", " ") for place in entry["places"].split()]
        while len(found) < wanted:
            made = dice.pick(words["patterns"]).format(
                place=dice.pick(places), sector=dice.pick(words["sectors"])
            )
            if made not in found:
                found.append(made)
        return found


def _forms(token: str) -> list[tuple[str, str]]:
    """Read "m/f" and "original~latin": one (original, Latin) pair for each form."""
    pairs = []
    for form in token.replace("_", " ").split("/"):
        original, _, latin = form.partition("~")
        pairs.append((original, latin or original))
    return pairs


def invent_people(dice: Dice, words: Words) -> list[Person]:
    """The people of every country, those who must be there among them, in no order yet."""
    people = []
    seen: set[tuple[str, str]] = set()
    for country, entry in words.names["country"].items():
        own = [each for each in words.names["person"] if each["country"] == country]
        for each in own:
            people.append(_written_out(each, dice.weighted(entry["languages"])))
            seen.add((each["given"], each["family"]))
        organisations = words.organisations(dice, country)
        count = len(own)
        while count < entry["people"]:
            stock = dice.weighted(entry["names"])
            name = words.name(dice, stock, entry.get("original", 0))
            if (name.given, name.family) in seen:
                continue
            seen.add((name.given, name.family))
            language = STOCK_LANGUAGE.get(stock, "")
            if language not in entry["languages"]:
                language = dice.weighted(entry["languages"])
            # Squaring the draw makes the first organisations send more people than the last.
            place = int((dice.below(1000) / 1000) ** 1.6 * len(organisations))
            people.append(
                Person(
                    name=name,
                    country=country,
                    language=language,
                    organisation=organisations[place],
                )
            )
            count += 1
    return people


def _written_out(each: Mapping[str, Any], language: str) -> Person:
    latin = each.get("latin", f"{each['given']} {each['family']}")
    given, _, family = latin.partition(" ")
    own_script = "latin" in each
    person = Person(
        name=Name(
            given=each["given"],
            family=each["family"],
            latin_given=given if own_script else each["given"],
            latin_family=family if own_script else each["family"],
            own_script=own_script,
        ),
        country=each["country"],
        language=language,
        organisation=each["organisation"],
        category=each["category"],
        fixed=True,
    )
    for key in ("badge_name", "attention"):
        if key in each:
            person.fields[key] = each[key]
    person.sessions = list(each.get("sessions", ()))
    return person


def give_categories(dice: Dice, words: Words, people: list[Person]) -> None:
    """Give everybody a category, so that each has as many people as the programme file says."""
    left = {each["name"]: each["people"] for each in words.programme["event"]["categories"]}
    for person in people:
        if person.category:
            left[person.category] -= 1
    free = dice.shuffled(person for person in people if not person.category)

    def take(category: str, candidates: Iterable[Person]) -> None:
        for person in candidates:
            if left[category] and not person.category:
                person.category = category
                left[category] -= 1

    take("Crew", [p for p in free if p.country == "BE"])
    take("Organiser", [p for p in free if p.country == "BE"][: 16 + 20])
    take("Organiser", [p for p in free if p.country in EU and p.country != "BE"])
    first_of_country = {p.country: p for p in reversed(free) if not p.category}
    take("Guest of honour", [p for p in first_of_country.values() if p.country in EU])
    delegates = {p.country: p for p in reversed(free) if not p.category}
    take("Delegation", delegates.values())
    take("Delegation", [p for p in free if p.country in EU])
    stands = Counter(p.organisation for p in free if not p.category)
    standing = {organisation for organisation, size in stands.most_common(34)}
    take("Exhibitor", [p for p in free if p.organisation in standing])
    take("Press", [p for p in free if p.country in EU and not p.name.own_script])
    for category in ("Speaker", "Day pass", "Participant"):
        take(category, free)
    short = {category: count for category, count in left.items() if count}
    if short:
        raise ValueError(f"not enough people for {short}")


def describe(dice: Dice, words: Words, people: list[Person]) -> None:
    """Give everybody job, title, e-mail, notes and what else a registration form asks."""
    stock = words.names["words"]
    used: Counter[str] = Counter()
    for person in people:
        own = stock["category_organisations"].get(person.category)
        if own and not person.fixed:
            person.organisation = dice.pick(own)
        if person.category == "Guest of honour" and not person.fixed:
            person.organisation = dice.pick(
                (
                    "Ministry of Economy",
                    "Ministry of Enterprise and Innovation",
                    "Regional Government",
                )
            )
        local = stock["local_jobs"].get(person.language, [])
        jobs = stock["category_jobs"].get(person.category, stock["jobs"])
        as_local = person.category == "Participant" and local and dice.chance(30)
        person.fields["job_title"] = dice.pick(local if as_local else jobs)
        if person.category == "Speaker" and dice.chance(35):
            person.fields["title"] = dice.pick(("Dr", "Prof.", "Prof. Dr"))
        elif dice.chance(6):
            austrian = person.country in ("AT", "DE", "CZ")
            person.fields["title"] = dice.pick(
                ("Dipl.-Ing.", "Mag.") if austrian else ("Dr", "Ing.")
            )
        if not person.fixed and dice.chance(14):
            female = "she/her" if person.name.female else "he/him"
            person.fields["pronouns"] = "they/them" if dice.chance(12) else female
        person.fields["email"] = _email(person, used)
        person.fields["consents"] = (
            "no photos" if dice.chance(6) else dice.pick(("photos", "photos, contact list"))
        )
        if person.category == "Guest of honour" or (
            person.category == "Speaker" and dice.chance(10)
        ):
            person.fields["vip"] = "yes"
        if person.category == "Press":
            person.fields["attention"] = "Ask for the press card"
        elif not person.fixed and dice.chance(5):
            person.fields["attention"] = dice.pick(ATTENTION)
        _name_on_badge(dice, person)


def _email(person: Person, used: Counter[str]) -> str:
    local = ".".join(
        part for part in (slug(person.name.latin_given), slug(person.name.latin_family))
    )
    domain = slug(person.organisation)
    where = domain if len(domain) > 5 else f"cluster-{person.country.lower()}"
    ending = "example.eu" if person.category in ("Organiser", "Guest of honour") else "example.org"
    address = f"{local.strip('.')}@{where[:40].strip('-')}.{ending}"
    used[address] += 1
    if used[address] > 1:
        return address.replace("@", f"{used[address]}@", 1)
    return address


def _name_on_badge(dice: Dice, person: Person) -> None:
    """Let those who use another script give a Latin name in one place, the other, or nowhere."""
    if person.fixed or not person.name.own_script:
        if person.name.own_script:
            person.fields["latin_name"] = person.name.latin
        elif not person.fixed and dice.chance(3) and "-" in person.name.given:
            person.fields["badge_name"] = f"{person.name.given.split('-')[0]} {person.name.family}"
        return
    draw = dice.below(100)
    asian = person.country in ("CN", "JP", "KR")
    if draw < (45 if asian else 15):
        person.fields["badge_name"] = person.name.latin
    elif draw < 80:
        person.fields["latin_name"] = person.name.latin
        if asian:  # there the family name stands first
            person.fields["badge_name"] = f"{person.name.family}{person.name.given}"


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


def give_sessions(dice: Dice, words: Words, people: list[Person]) -> dict[str, list[Person]]:
    """Register people for sessions within capacities, and place the speakers.

    Returns:
        The speakers of each session by its title, in speaking order.
    """
    sessions = words.programme["session"]
    titles = {session["title"].split(" · ")[0]: session["title"] for session in sessions}
    room_left = {session["title"]: session.get("capacity", 10_000) for session in sessions}
    blocks: dict[str, list[str]] = {}
    for session in sessions:
        if session["kind"] == "parallel":
            blocks.setdefault(session["start"], []).append(session["title"])

    def register(person: Person, title: str) -> None:
        if room_left[title] and title not in person.sessions:
            room_left[title] -= 1
            person.sessions.append(title)

    for person in people:
        short, person.sessions = person.sessions, []
        for name in short:
            register(person, titles[name])
    speakers: dict[str, list[Person]] = {}
    waiting = dice.shuffled(p for p in people if p.category == "Speaker" and not p.sessions)
    placed = [p for p in people if p.category == "Speaker" and p.sessions]
    for session in sessions:
        title = session["title"]
        here = [p for p in placed if title in p.sessions and session["kind"] == "parallel"][:1]
        placed = [p for p in placed if p not in here]
        while len(here) < session.get("speakers", 0):
            here.append(waiting.pop(0))
        speakers[title] = here
        for person in here:
            if session["access"] != "open":
                register(person, title)
    if waiting or placed:
        raise ValueError("the programme needs as many speakers as there are")

    by_title = {session["title"]: session for session in sessions}
    able = [p for p in people if p.fields.get("status", "confirmed") != "cancelled"]
    guests = {"Guest of honour": 60, "Delegation": 75, "Speaker": 25, "Participant": 6}
    for person in dice.shuffled(able):
        if dice.chance(guests.get(person.category, 0)):
            register(person, titles[dice.pick(("Side event A", "Side event B"))])
        if person.category in ("Press", "Crew", "Guest of honour"):
            continue
        day = person.fields.get("valid_from", "")[:10]
        for start, choices in blocks.items():
            speaking = any(by_title[title]["start"] == start for title in person.sessions)
            if not speaking and dice.chance(72) and start.startswith(day):
                open_ones = [title for title in choices if room_left[title]]
                if open_ones:
                    register(person, dice.pick(open_ones))
    matched = 0
    for person in dice.shuffled(able):
        if matched < 170 and person.category in ("Participant", "Exhibitor", "Delegation"):
            register(person, "Matchmaking")
            matched += 1
    for person in people:
        person.sessions.sort(key=list(by_title).index)
    return speakers


def spoil(dice: Dice, people: list[Person]) -> list[Person]:
    """What real lists hold: capitals, double blanks, mojibake, swapped fields, the same twice."""
    plain = dice.shuffled(
        p
        for p in people
        if p.category == "Participant"
        and not p.fixed
        and not p.name.own_script
        and not p.fields.keys() & {"status", "blocked", "accompanying"}
    )
    accented = [p for p in plain if _mojibake(p.name.family) != p.name.family]
    for person in accented[:2]:
        person.name = replace(person.name, family=_mojibake(person.name.family))
    for person in accented[2:10]:
        given, family = (
            unicodedata.normalize("NFD", n) for n in (person.name.given, person.name.family)
        )
        person.name = replace(person.name, given=given, family=family)
    rest = [p for p in plain if p not in accented]
    for person in rest[:5]:
        family = person.name.family.upper()
        person.name = replace(person.name, given=person.name.given.upper(), family=family)
    for person in rest[5:8]:
        person.name = replace(person.name, given=person.name.given + " ")
        person.organisation = person.organisation.replace(" ", "  ", 1)
    for person in rest[8:11]:
        given, family = person.name.family, person.name.given
        person.name = replace(person.name, given=given, family=family)
    for person in rest[11:14]:
        person.fields["email"] = ""
    for person in rest[14:16]:
        person.organisation = ""
    # Two people registered twice: the second time they pressed the button again a minute later.
    for twin, first in zip(rest[16:18], rest[18:20], strict=True):
        twin.name, twin.organisation = first.name, first.organisation
        twin.country, twin.language = first.country, first.language
        twin.fields |= {key: first.fields[key] for key in ("email", "job_title")}
        twin.fields["pronouns"] = first.fields.get("pronouns", "")
    return people


def _mojibake(text: str) -> str:
    """UTF-8 read as Windows-1252, where that can be done."""
    try:
        return text.encode("utf-8").decode("cp1252")
    except UnicodeDecodeError:
        return text


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
                "email": _email(person, used),
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
    speakers = give_sessions(dice, words, people)
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
