from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from checkin.errors import CheckinError, DiskFull
from checkin.overview import Overview
from ui.standing import Standing
from ui.theme import Role

NINE = datetime(2024, 5, 6, 7, 14, tzinfo=UTC)
ALL_WELL = Overview(
    came=412,
    inside=400,
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
    lines = standing.lines(found, now=NINE, printer=printer, trouble=trouble)
    assert all(line.text for line in lines)
    return [line.role for line in lines]


def test_when_all_is_well_every_dot_says_yes(standing: Standing) -> None:
    assert roles(standing, ALL_WELL) == [Role.YES, Role.YES]
    assert standing.count(ALL_WELL) == "412 of 689 in"


def test_what_needs_somebody_is_said(standing: Standing) -> None:
    found = Overview(came=0, inside=0, expected=0, waiting=3, unknown=1, list_at=None, conflicts=2)
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
    found = Overview(
        came=0, inside=0, expected=0, waiting=0, unknown=0, list_at=NINE - age, conflicts=0
    )
    line = standing.lines(found, now=NINE, printer="folder:x", trouble=None)[0]
    assert (line.text, line.role) == (words, role)
