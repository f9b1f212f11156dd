"""The sample event is made by a script, and is what the documents promise."""

import csv
import json
import re
import unicodedata
from collections import Counter, defaultdict
from itertools import pairwise
from pathlib import Path

import pytest

from tools import make_sample

SAMPLE = Path(__file__).parents[2] / "assets" / "sample"


def rows(name: str) -> list[dict[str, str]]:
    with (SAMPLE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def attendees() -> list[dict[str, str]]:
    return rows("attendees.csv")


@pytest.fixture(scope="module")
def programme() -> list[dict[str, str]]:
    return rows("programme.csv")


def test_making_the_sample_again_gives_the_same_bytes() -> None:
    made = make_sample.make()
    assert sorted(made) == sorted(path.name for path in SAMPLE.iterdir())
    for name, text in made.items():
        assert (SAMPLE / name).read_bytes() == text.encode("utf-8"), name


def test_there_are_689_people_of_40_countries_and_56_of_them_speak(
    attendees: list[dict[str, str]],
) -> None:
    assert len(attendees) == 689
    assert len({row["country"] for row in attendees}) == 40
    assert Counter(row["category"] for row in attendees)["Speaker"] == 56


def test_every_ticket_code_stands_once_and_reads_without_doubt(
    attendees: list[dict[str, str]],
) -> None:
    codes = [row["code"] for row in attendees]
    assert len(set(codes)) == len(codes)
    assert all(re.fullmatch(r"[2-9A-HJ-NP-Z]{10}", code) for code in codes)


@pytest.mark.parametrize(
    "script",
    [
        *("LATIN", "GREEK", "CYRILLIC", "GEORGIAN", "ARMENIAN", "ARABIC", "HEBREW", "THAI"),
        *("DEVANAGARI", "CJK", "HIRAGANA", "HANGUL"),
    ],
)
def test_names_are_written_in_the_script(attendees: list[dict[str, str]], script: str) -> None:
    letters = {c for row in attendees for c in row["given_name"] + row["family_name"]}
    assert any(unicodedata.name(letter, "").startswith(script) for letter in letters)


@pytest.mark.parametrize("status", ["unpaid", "cancelled", "waitlisted", "pending"])
def test_some_people_may_not_simply_come_in(attendees: list[dict[str, str]], status: str) -> None:
    assert 5 < Counter(row["status"] for row in attendees)[status] < 25


def test_no_address_could_be_anybodys(attendees: list[dict[str, str]]) -> None:
    for row in attendees:
        assert re.fullmatch(r"([a-z0-9.-]+@[a-z0-9-]+\.example\.(org|eu))?", row["email"])


def test_namesakes_work_for_different_organisations(attendees: list[dict[str, str]]) -> None:
    rossi = [
        row for row in attendees if (row["given_name"], row["family_name"]) == ("Maria", "Rossi")
    ]
    assert len(rossi) == 2
    assert len({row["organisation"] for row in rossi}) == 2


def test_real_faults_of_lists_are_in_it(attendees: list[dict[str, str]]) -> None:
    names = [row["given_name"] + "|" + row["family_name"] for row in attendees]
    assert any(name != unicodedata.normalize("NFC", name) for name in names)
    assert any(name.isupper() and name.isascii() for name in names)
    assert any("Ã" in name for name in names)
    assert any("  " in row["organisation"] for row in attendees)
    assert any(name.startswith("|") or name.endswith("|") for name in names)
    twice = Counter((row["email"], row["family_name"]) for row in attendees if row["email"])
    assert list(twice.values()).count(2) == 2


def test_nobody_is_registered_for_two_sessions_at_once(
    attendees: list[dict[str, str]], programme: list[dict[str, str]]
) -> None:
    times = {row["title"]: (row["start"], row["end"]) for row in programme}
    for row in attendees:
        booked = sorted(times[title] for title in row["entitlements"].split("; ") if title)
        assert all(one[1] <= two[0] for one, two in pairwise(booked)), row


def test_no_session_is_booked_over_its_capacity(
    attendees: list[dict[str, str]], programme: list[dict[str, str]]
) -> None:
    booked = Counter(title for row in attendees for title in row["entitlements"].split("; "))
    for session in programme:
        assert booked[session["title"]] <= int(session["capacity"] or 10_000)
    assert booked["Matchmaking"] == 170


def test_no_room_holds_two_sessions_at_once(programme: list[dict[str, str]]) -> None:
    by_room = defaultdict(list)
    for session in programme:
        by_room[session["room"]].append((session["start"], session["end"]))
    for times in by_room.values():
        times.sort()
        assert all(one[1] <= two[0] for one, two in pairwise(times))


def test_every_speaker_speaks_and_may_enter_where(
    attendees: list[dict[str, str]], programme: list[dict[str, str]]
) -> None:
    speakers = {
        f"{row['given_name']} {row['family_name']}".strip(): row["entitlements"]
        for row in attendees
        if row["category"] == "Speaker"
    }
    spoken = [
        (name, session) for session in programme for name in session["speakers"].split("; ") if name
    ]
    assert {name for name, _ in spoken} == set(speakers)
    for name, session in spoken:
        assert session["access"] == "open" or session["title"] in speakers[name]


def test_the_frame_names_only_what_exists(programme: list[dict[str, str]]) -> None:
    frame = json.loads((SAMPLE / "event.json").read_text(encoding="utf-8"))
    titles = {session["title"] for session in programme}
    assert {each["session"] for each in frame["checkpoints"] if "session" in each} <= titles
    assert {row["category"] for row in rows("attendees.csv")} == {
        category["name"] for category in frame["categories"]
    }
