"""`export … sessions`: every stay with its rule, and what each session came to."""

import csv
from datetime import timedelta
from pathlib import Path

import pytest

from checkin import door, programmes, reports, session_log
from checkin.door import Mode
from checkin.model import Session
from checkin.report_rows import Cell
from checkin.store import Store
from tests.checkin.people import NINE, TEN, add

MINUTE = timedelta(minutes=1)


@pytest.fixture
def played(store: Store) -> Store:
    """Three people in a talk of one hour: one scanned out, one moved on, one stayed."""
    for key, room in (("talk", "Hall"), ("panel", "Foyer")):
        session = Session(key=key, title=key.title(), room=room, starts=NINE, ends=TEN, capacity=2)
        programmes.change(store, session, at=NINE - timedelta(days=1))
    for number in (1, 2, 3):
        add(store, f"T-{number}", given_name=f"P{number}", entitlements=["talk"])
    door.scan(store, "T-1", checkpoint="talk", at=NINE - 10 * MINUTE)
    door.scan(store, "T-2", checkpoint="talk", at=NINE + 10 * MINUTE)
    door.scan(store, "T-2", checkpoint="panel", at=NINE + 20 * MINUTE)
    door.scan(store, "T-1", checkpoint="talk", mode=Mode.EXIT, at=NINE + 30 * MINUTE)
    door.scan(store, "T-3", checkpoint="talk", at=NINE + 40 * MINUTE)
    door.count(store, "talk", came=2, at=NINE + 45 * MINUTE)
    return store


def rows(store: Store, **how: object) -> list[dict[str, Cell]]:
    made = reports.table(store, "sessions", now=TEN + MINUTE)
    assert made.columns == session_log.COLUMNS
    return [dict(zip(made.columns, row, strict=True)) for row in made.rows]


def test_every_stay_says_in_out_length_and_rule(played: Store) -> None:
    stays = [row for row in rows(played) if row["record"] == "stay"]
    told = [
        tuple(
            row[name]
            for name in ("code", "session", "dwell_minutes", "dwell_minutes_in_session", "rule")
        )
        for row in stays
    ]
    assert told == [
        ("T-1", "Talk", 40, 30, "scanned"),
        ("T-2", "Talk", 10, 10, "moved"),
        ("T-2", "Panel", 40, 40, "capped"),
        ("T-3", "Talk", 20, 20, "capped"),
    ]
    assert stays[0]["in_local"] == "2024-05-07 08:50:00"
    assert stays[0]["out_utc"] == "2024-05-07T07:30:00Z"


def test_totals_follow_with_the_peak(played: Store) -> None:
    totals = {row["checkpoint"]: row for row in rows(played) if row["record"] == "total"}
    talk = totals["Talk"]
    told = {name: talk[name] for name in ("registered", "capacity", "people", "entries", "exits")}
    assert told == {"registered": 3, "capacity": 2, "people": 3, "entries": 3, "exits": 2}
    assert (talk["counted"], talk["peak"], talk["over_capacity"]) == (2, 3, 1)
    assert talk["peak_local"] == "2024-05-07 09:45:00"
    assert talk["dwell_minutes_by_rule"] == "capped: 20, moved: 10, scanned: 40"
    assert totals["Registration desk"]["peak"] == 0


def test_who_is_still_inside_has_no_length_yet(played: Store) -> None:
    made = reports.table(played, "sessions", now=NINE + 50 * MINUTE)
    found = [dict(zip(made.columns, row, strict=True)) for row in made.rows]
    last = next(row for row in found if row["code"] == "T-3")
    assert (last["rule"], last["out_local"], last["dwell_minutes"]) == ("inside", "", "")


def test_without_a_clock_it_is_as_of_the_newest_fact(played: Store, tmp_path: Path) -> None:
    out = tmp_path / "s.csv"
    assert reports.export(played, "sessions", "csv", out) == 7
    with out.open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    assert [row["rule"] for row in found if row["code"] == "T-3"] == ["inside"]
    assert reports.export(played, "sessions", "xlsx", tmp_path / "s.xlsx") == 7
    assert reports.export(played, "sessions", "jsonl", tmp_path / "s.jsonl") == 7
