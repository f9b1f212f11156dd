from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from pytestqt.qtbot import QtBot

from checkin.errors import CheckinError, DiskFull
from checkin.overview import Overview
from checkin.printers.base import NO_PAPER
from checkin.printers.folder import NO_ROOM
from checkin.routing import Change, Readiness
from ui.standing import Standing
from ui.theme import Role

NINE = datetime(2024, 5, 6, 7, 14, tzinfo=UTC)
ALL_WELL = Overview(
    came=412,
    expected=689,
    waiting=0,
    unknown=0,
    list_at=NINE - timedelta(minutes=2),
    conflicts=0,
)


@pytest.fixture
def standing(qtbot: QtBot) -> Standing:
    return Standing()


def roles(
    standing: Standing,
    found: Overview,
    *,
    printer: str = "cups://Zebra",
    trouble: CheckinError | None = None,
) -> list[Role]:
    ready = Readiness(asked=NINE)
    lines = standing.lines(found, now=NINE, printer=printer, trouble=trouble, known=ready)
    assert all(line.text for line in lines)
    return [line.role for line in lines]


def test_when_all_is_well_every_dot_says_yes(standing: Standing) -> None:
    assert roles(standing, ALL_WELL) == [Role.YES, Role.YES]
    assert standing.count(ALL_WELL) == "412 of 689 in"


def test_what_needs_somebody_is_said(standing: Standing) -> None:
    found = Overview(came=0, expected=0, waiting=3, unknown=1, list_at=None, conflicts=2)
    assert roles(standing, found, printer="") == [
        Role.NEUTRAL,
        Role.NO,
        Role.LOOK,
        Role.LOOK,
        Role.LOOK,
    ]
    assert roles(standing, ALL_WELL, trouble=DiskFull()) == [Role.YES, Role.NO]


@pytest.mark.parametrize(
    ("age", "words", "role"),
    [
        (timedelta(seconds=20), "List just in", Role.YES),
        (timedelta(seconds=-20), "List just in", Role.YES),
        (timedelta(minutes=2), "List 2 min old", Role.YES),
        (timedelta(hours=3), "List 3 hour(s) old", Role.YES),
        (timedelta(hours=13), "List 13 hour(s) old", Role.LOOK),
        (timedelta(days=4), "List 4 day(s) old", Role.LOOK),
    ],
)
def test_the_age_of_the_list_is_said(
    standing: Standing, age: timedelta, words: str, role: Role
) -> None:
    found = Overview(came=0, expected=0, waiting=0, unknown=0, list_at=NINE - age, conflicts=0)
    line = standing.lines(found, now=NINE, printer="folder:x", trouble=None)[0]
    assert (line.text, line.role) == (words, role)


# -- the printer


def printer_line(
    standing: Standing, printer: str, known: Readiness | None = None
) -> tuple[str, Role]:
    lines = standing.lines(
        ALL_WELL,
        now=NINE,
        printer=printer,
        trouble=None,
        known=known,
        zone=ZoneInfo("Europe/Brussels"),
    )
    return lines[-1].text, lines[-1].role


@pytest.mark.parametrize(
    ("printer", "words"),
    [
        ("", "No printer chosen"),
        ("folder:/home/desk/badges", "Badges go to a folder"),
        ("cups://Zebra", "Printer Zebra"),
        ("escpos://10.0.0.9:9100?profile=TM-T88V&width=576", "Printer 10.0.0.9:9100"),
        ("Front", "Printer Front"),
        ("Hall & stairs", "Printer Hall & stairs"),
    ],
)
def test_a_printer_is_named_by_its_name_or_what_people_know_of_its_address(
    standing: Standing, printer: str, words: str
) -> None:
    assert printer_line(standing, printer)[0] == words


@pytest.mark.parametrize(
    ("known", "words", "role"),
    [
        (None, "Printer Front", Role.NEUTRAL),
        (Readiness(labels=212), "Printer Front", Role.NEUTRAL),  # nobody has asked it yet
        (Readiness(asked=NINE), "Front ready", Role.YES),
        (Readiness(asked=NINE, labels=212), "Front ready, 212 label(s)", Role.YES),
        (
            Readiness(asked=NINE, labels=12, runs_out=NINE + timedelta(minutes=26), few=True),
            "Front ready, 12 label(s) until about 09:40",
            Role.LOOK,
        ),
        (Readiness(trouble=NO_PAPER, labels=0, few=True), f"Front: {NO_PAPER}", Role.NO),
    ],
)
def test_how_a_printer_was_found_is_said(
    standing: Standing, known: Readiness | None, words: str, role: Role
) -> None:
    assert printer_line(standing, "Front", known) == (words, role)


def test_a_folder_that_is_full_is_no_place_for_badges(standing: Standing) -> None:
    found = Readiness(trouble=NO_ROOM, asked=NINE)
    words = f"a folder of PDF files: {NO_ROOM}"
    assert printer_line(standing, "folder:/home/desk/badges", found) == (words, Role.NO)
    well = printer_line(standing, "folder:/home/desk/badges", Readiness(asked=NINE))
    assert well == ("Badges go to a folder", Role.YES)


def test_what_waits_leads_to_where_it_is_dealt_with(standing: Standing) -> None:
    found = replace(ALL_WELL, waiting=3)
    lines = standing.lines(found, now=NINE, printer="Front", trouble=None)
    (line,) = (one for one in lines if one.leads_to)
    assert (line.text, line.leads_to) == ("3 badge(s) waiting · Ctrl B", "waiting")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            Change("cups://Zebra", "Front", 3, 0),
            "3 badge(s) that waited for Zebra come from Front now.",
        ),
        (Change("Side", "folder:x", 0, 1), "1 badge(s) still wait for Side: Ctrl B."),
        (
            Change("Side", "Front", 2, 1),
            "2 badge(s) that waited for Side come from Front now. 1 badge(s) still wait for Side:"
            " Ctrl B.",
        ),
    ],
)
def test_what_becomes_of_badges_that_waited_for_the_printer_before_is_said(
    standing: Standing, change: Change, words: str
) -> None:
    assert standing.changed(change) == words
