"""Invent the people of the sample event from the word stock beside this file."""

import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from typing import Any, TypeVar

T = TypeVar("T")

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
    hides_latin: bool = False
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
    person.hides_latin = each.get("hide_latin", False)
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
        person.fields["email"] = email_of(person, used)
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


def email_of(person: Person, used: Counter[str]) -> str:
    """An address made of name and organisation; a second one alike gets a number."""
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
        if person.name.own_script and not person.hides_latin:
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
