"""Programmes from every kind of file, checkpoints that follow them, and who is registered."""

import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
import xlsxwriter

from checkin import desk, events, programmes
from checkin.errors import (
    BadSession,
    ListEmpty,
    ListUnreadable,
    NotKnown,
    ProgrammeUnclear,
    TimetableUnclear,
)
from checkin.model import Direction, Policy, Reason, Session
from checkin.sources.programmes import open_programme
from checkin.store import Store
from tests.checkin.people import NINE, TEN, add

BRUSSELS = ZoneInfo("Europe/Brussels")
HOUR = timedelta(hours=1)
LIST = """title,room,start,end,kind,capacity,access
Talk,Hall,2024-05-07 09:00,2024-05-07 10:00,plenary,2,open
Coffee,Foyer,2024-05-07 10:00,2024-05-07 10:30,social,,open
Coffee,Foyer,2024-05-07 15:00,2024-05-07 15:30,social,,open
Clinic,Studio,2024-05-07 09:30,2024-05-07 11:00,parallel,1,registered
"""
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//example//EN
BEGIN:VEVENT
UID:one@example
SUMMARY:Talk\\, with a comma
LOCATION:Hall
DTSTART;TZID=Europe/Brussels:20240507T090000
DTEND;TZID=Europe/Brussels:20240507T100000
CATEGORIES:plenary
END:VEVENT
BEGIN:VEVENT
UID:two@example
SUMMARY:Floating
DTSTART:20240507T090000
DURATION:PT1H
STATUS:CANCELLED
END:VEVENT
BEGIN:VEVENT
UID:three@example
SUMMARY:Each day
DTSTART:20240507T070000Z
DTEND:20240507T080000Z
RRULE:FREQ=DAILY;COUNT=3
END:VEVENT
BEGIN:VEVENT
UID:four@example
SUMMARY:All day
DTSTART;VALUE=DATE:20240507
DTEND;VALUE=DATE:20240508
END:VEVENT
BEGIN:VEVENT
UID:five@example
SUMMARY:Broken
DTSTART:yesterday
DTEND:20240507T080000Z
END:VEVENT
END:VCALENDAR
"""
SCHEDULE = {
    "schedule": {
        "conference": {
            "title": "ECC",
            "rooms": [{"name": "Hall", "capacity": 700}],
            "days": [
                {
                    "index": 1,
                    "date": "2024-05-07",
                    "rooms": {
                        "Hall": [
                            {
                                "code": "XYZ123",
                                "date": "2024-05-07T09:00:00+02:00",
                                "duration": "01:00",
                                "title": {"en": "Talk", "de": "Vortrag"},
                                "type": "Keynote",
                                "language": "en",
                                "persons": [{"public_name": "Ada L."}, {"name": "Bob"}],
                            },
                            {"title": "No length", "date": "2024-05-07T09:00:00+02:00"},
                            {"title": "No date", "duration": "00:30"},
                            "nonsense",
                        ]
                    },
                }
            ],
        }
    }
}


@pytest.fixture
def listed(store: Store, tmp_path: Path) -> Store:
    """An event with the programme of LIST."""
    take(store, write(tmp_path, "programme.csv", LIST))
    return store


def write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def take(store: Store, path: Path, *, cancel_absent: bool = False) -> programmes.Report:
    seen = programmes.preview(store, path)
    return programmes.carry_out(store, seen, cancel_absent=cancel_absent, at=NINE)


def test_a_list_becomes_sessions_with_a_checkpoint_each(listed: Store) -> None:
    assert [(s.key, s.title, s.room) for s in listed.sessions()] == [
        ("talk", "Talk", "Hall"),
        ("clinic", "Clinic", "Studio"),
        ("coffee", "Coffee", "Foyer"),
        ("coffee-foyer", "Coffee", "Foyer"),
    ]
    doors = {c.session: c for c in listed.checkpoints() if c.session}
    assert doors["talk"].name == "Talk"
    assert doors["coffee"].name == "Coffee · Foyer · 2024-05-07 10:00"
    assert {c.policy for c in doors.values()} == {Policy.ROOM}
    assert listed.verify().problems == ()


def test_a_look_writes_nothing(store: Store, tmp_path: Path) -> None:
    before = store.heads()
    seen = programmes.preview(store, write(tmp_path, "p.csv", LIST))
    assert seen.summary()["new"] == 4
    assert store.heads() == before


def test_the_same_file_again_writes_nothing(listed: Store, tmp_path: Path) -> None:
    before = listed.heads()
    assert take(listed, tmp_path / "programme.csv") == programmes.Report(0, 0, 0)
    assert listed.heads() == before


def test_a_changed_file_moves_shortens_and_can_cancel(listed: Store, tmp_path: Path) -> None:
    text = LIST.replace("2024-05-07 10:00,plenary", "2024-05-07 09:45,plenary")
    text = text.replace("Clinic,Studio", "Clinic,Hall").replace(
        "Coffee,Foyer,2024-05-07 15:00,2024-05-07 15:30,social,,open\n", ""
    )
    path = write(tmp_path, "p.csv", text)
    seen = programmes.preview(listed, path)
    assert {change.after.title: change.what for change in seen.plan.changes} == {
        "Talk": "shortened",
        "Coffee": "unchanged",
        "Clinic": "moved",
    }
    assert [session.key for session in seen.plan.absent] == ["coffee-foyer"]
    assert [(a.title, b.title) for a, b in seen.plan.double] == [("Talk", "Clinic")]
    assert take(listed, path, cancel_absent=True) == programmes.Report(3, 1, 0)
    gone = listed.session("coffee-foyer")
    assert gone is not None
    assert gone.cancelled


def test_a_checkpoint_is_renamed_with_its_session_unless_somebody_named_it(
    listed: Store, tmp_path: Path
) -> None:
    clinic = listed.checkpoint("clinic")
    assert clinic is not None
    with listed.writing() as writer:
        events.put_checkpoint(writer, replace(clinic, name="Door 3"), at=NINE)
    moved = LIST.replace("15:00", "16:00").replace("15:30", "16:30")
    take(listed, write(tmp_path, "p.csv", moved))
    names = {c.key: c.name for c in listed.checkpoints()}
    assert names["coffee-foyer"] == "Coffee · Foyer · 2024-05-07 16:00"
    assert names["clinic"] == "Door 3"


def test_xlsx_is_read_as_well(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "p.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Programme of the conference"])
        sheet.write_row(1, 0, ["Titel", "Raum", "Beginn", "Ende"])
        sheet.write_row(2, 0, ["Talk", "Hall", "2024-05-07 09:00", "2024-05-07 10:00"])
    seen = programmes.preview(store, path)
    assert [change.after.starts for change in seen.plan.changes] == [NINE]


def test_an_icalendar_is_read_and_what_will_not_do_is_set_aside(tmp_path: Path) -> None:
    listing = open_programme(write(tmp_path, "p.ics", CALENDAR), BRUSSELS)
    talk, floating = (draft.said for draft in listing.drafts.sessions)
    assert listing.kind == "icalendar"
    assert (talk["title"], talk["starts"], talk["ends"]) == ("Talk, with a comma", NINE, TEN)
    assert (talk["kind"], talk["source_id"]) == ("plenary", "one@example")
    assert (floating["starts"], floating["cancelled"]) == (NINE, True)
    assert [(row.cells, str(row.why)) for row in listing.drafts.aside] == [
        (("Each day",), "it repeats by a rule; give each time as its own entry"),
        (("All day",), "it has a day, but no time"),
        (("Broken",), "“DTSTART” is not a time"),
    ]


def test_a_schedule_of_pretalx_is_read(tmp_path: Path) -> None:
    listing = open_programme(write(tmp_path, "s.json", json.dumps(SCHEDULE)), BRUSSELS)
    (talk,) = (draft.said for draft in listing.drafts.sessions)
    assert talk == {
        "title": "Talk",
        "room": "Hall",
        "starts": NINE,
        "ends": TEN,
        "kind": "Keynote",
        "language": "en",
        "speakers": "Ada L.; Bob",
        "source_id": "XYZ123",
        "capacity": 700,
    }
    assert [row.line for row in listing.drafts.aside] == [2, 3, 4]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("{", ListUnreadable),
        ("{}", ListUnreadable),
        ('{"schedule": {"conference": {"days": []}}}', ListEmpty),
        ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\n", ListUnreadable),
        ("BEGIN:VCALENDAR\nwhat?\nEND:VCALENDAR\n", ListUnreadable),
        ("BEGIN:VCALENDAR\nEND:VCALENDAR\n", ListEmpty),
        ("name;age\nAda;36\n", TimetableUnclear),
        ("", ListEmpty),
    ],
)
def test_what_is_no_programme_is_refused(tmp_path: Path, text: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        open_programme(write(tmp_path, "p", text), BRUSSELS)


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ListUnreadable):
        open_programme(tmp_path / "none.csv", BRUSSELS)


def test_a_change_takes_hold_at_once_and_says_who_is_inside(listed: Store) -> None:
    add(listed, "T-1", given_name="Ada")
    desk.scan(listed, "T-1", checkpoint="Talk", at=NINE)
    talk = listed.session("talk")
    assert talk is not None
    changed = programmes.change(listed, replace(talk, room="Foyer"), at=NINE)
    assert (changed.session.room, changed.inside) == ("Foyer", 1)
    gone = programmes.cancel(listed, "talk", at=NINE)
    assert gone.inside == 1
    add(listed, "T-2", given_name="Bob")
    assert desk.scan(listed, "T-2", checkpoint="Talk", at=NINE).verdict.reason is Reason.CLOSED
    out = desk.scan(listed, "T-1", checkpoint="Talk", direction=Direction.EXIT, at=TEN)
    assert out.verdict.reason is Reason.EXIT_OK
    assert listed.verify().problems == ()


def test_a_session_added_by_hand_gets_a_key_and_a_checkpoint(listed: Store) -> None:
    key = programmes.new_key(listed, "Talk", "Studio", TEN)
    programmes.change(
        listed, Session(key=key, title="Talk", room="Studio", starts=TEN, ends=TEN + HOUR), at=NINE
    )
    names = {c.key: c.name for c in listed.checkpoints()}
    assert names["talk-studio"] == "Talk · Studio · 2024-05-07 10:00"
    assert names["talk"] == "Talk · Hall · 2024-05-07 09:00"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"title": " "}, "it has no title"),
        ({"ends": NINE}, "it ends before it starts"),
        ({"access": "friends"}, "does not say who may enter"),
    ],
)
def test_a_session_that_will_not_do_is_not_kept(
    listed: Store, change: dict[str, object], why: str
) -> None:
    talk = listed.session("talk")
    assert talk is not None
    with pytest.raises(BadSession, match=why):
        programmes.change(listed, replace(talk, **change), at=NINE)  # type: ignore[arg-type]  # a test's shorthand
    with pytest.raises(NotKnown):
        programmes.cancel(listed, "nothing", at=NINE)


def test_registrations_come_from_a_file_of_their_own(listed: Store, tmp_path: Path) -> None:
    ada = add(listed, "T-1", given_name="Ada", entitlements=["talk"])
    bob = add(listed, "T-2", given_name="Bob", email="Bob@example.org")
    path = write(
        tmp_path,
        "r.csv",
        "code;e-mail;session\nT-1;;Clinic\nT-1;;Talk\n;bob@EXAMPLE.org;Clinic\nT-9;;Talk\n"
        "T-1;;Picnic\n",
    )
    seen = programmes.registrations(listed, path)
    assert seen.adds == {ada: ("clinic",), bob: ("clinic",)}
    assert (seen.known, seen.nobody, seen.no_session) == (1, ("T-9",), ("Picnic",))
    assert seen.over == {"clinic": 1}
    assert [(who, a.key, b.key) for who, a, b in seen.twice] == [(ada, "talk", "clinic")]
    assert programmes.register_all(listed, seen, at=NINE) == 2
    assert listed.registered() == {"talk": 1, "clinic": 2}
    assert programmes.registrations(listed, path).adds == {}
    assert listed.verify().problems == ()
    with pytest.raises(ProgrammeUnclear):
        programmes.registrations(listed, write(tmp_path, "x.csv", "name;age\nAda;36\n"))


def test_registering_at_the_desk_warns_and_does_not_hinder(listed: Store) -> None:
    ada = add(listed, "T-1", given_name="Ada")
    add(listed, "T-2", given_name="Bob", entitlements=["clinic"])
    assert programmes.register(listed, ada, "talk", at=NINE).clashes == ()
    told = programmes.register(listed, ada, "clinic", at=NINE)
    assert (told.over, [session.key for session in told.clashes]) == (1, ["talk"])
    before = listed.heads()
    assert programmes.register(listed, ada, "clinic", at=NINE).over == 1
    assert listed.heads() == before


# -- the same file again, after changes by hand


def take_text(store: Store, file: Path, text: str, *, take_file: bool = False) -> programmes.Report:
    file.write_text(text, encoding="utf-8")
    return programmes.carry_out(store, programmes.preview(store, file), take_file=take_file, at=TEN)


def test_what_was_changed_by_hand_survives_the_file(store: Store, tmp_path: Path) -> None:
    file = tmp_path / "programme.csv"
    take_text(store, file, LIST)
    talk = store.session("talk")
    assert talk is not None
    mine = replace(talk, title="The talk", room="Aula", starts=NINE - HOUR, capacity=50)
    programmes.change(store, mine, at=NINE)
    seen = programmes.preview(store, file)
    (change,) = [one for one in seen.plan.changes if one.by_hand]
    assert (change.what, change.by_hand, change.conflicts) == (
        "unchanged",
        ("starts", "ends", "title", "room", "capacity"),
        (),
    )
    assert (seen.plan.absent, take_text(store, file, LIST).sessions) == ((), 0)
    assert store.session("talk") == mine
    # What the file changes elsewhere is taken over.
    take_text(store, file, LIST.replace("plenary", "panel"))
    assert store.session("talk") == replace(mine, kind="panel")
    assert store.verify().problems == ()


@pytest.mark.parametrize(("take_file", "capacity"), [(False, 50), (True, 80)])
def test_what_the_file_changed_too_is_told_and_decided(
    store: Store, tmp_path: Path, take_file: bool, capacity: int
) -> None:
    file = tmp_path / "programme.csv"
    take_text(store, file, LIST)
    talk = store.session("talk")
    assert talk is not None
    programmes.change(store, replace(talk, capacity=50), at=NINE)
    newer = LIST.replace("plenary,2", "plenary,80")
    file.write_text(newer, encoding="utf-8")
    seen = programmes.preview(store, file)
    assert seen.summary()["conflicts"] == 1
    assert [one.conflicts for one in seen.plan.changes if one.conflicts] == [("capacity",)]
    assert take_text(store, file, newer, take_file=take_file).sessions == 1
    kept = store.session("talk")
    assert kept is not None
    assert kept.capacity == capacity
    again = programmes.preview(store, file)  # decided for good
    assert again.summary()["conflicts"] == 0
    assert take_text(store, file, newer).sessions == 0
    assert store.session("talk") == kept


def test_a_programme_that_is_stopped_goes_on_with_the_same_file(
    store: Store, tmp_path: Path
) -> None:
    file = tmp_path / "programme.csv"
    rows = "".join(
        f"Talk {n},Room {n},2024-05-07 09:00,2024-05-07 10:00,,,open\n" for n in range(250)
    )
    file.write_text("title,room,start,end,kind,capacity,access\n" + rows, encoding="utf-8")
    seen = programmes.preview(store, file)
    told: list[tuple[int, int]] = []
    report = programmes.carry_out(
        store,
        seen,
        at=NINE,
        progress=lambda done, total: told.append((done, total)),
        cancelled=lambda: len(told) == 2,
    )
    assert (report.sessions, report.finished, told) == (200, False, [(100, 250), (200, 250)])
    assert len(store.sessions()) == 200
    assert report.checkpoints == 200
    rest = programmes.carry_out(store, seen, at=NINE)
    assert (rest.sessions, rest.checkpoints, rest.finished) == (50, 50, True)


def test_registrations_that_are_stopped_keep_what_was_written(store: Store, tmp_path: Path) -> None:
    take(store, write(tmp_path, "programme.csv", LIST))
    for number in range(150):
        add(store, f"T-{number}", given_name=f"P{number}")
    file = tmp_path / "registered.csv"
    rows = "".join(f"T-{number},Talk\n" for number in range(150))
    file.write_text(f"code,session\n{rows}", encoding="utf-8")
    wanted = programmes.registrations(store, file)
    assert programmes.register_all(store, wanted, at=NINE, cancelled=lambda: True) == 100
    left = programmes.registrations(store, file)
    assert programmes.register_all(store, left, at=NINE) == 50
    assert store.registered() == {"talk": 150}
