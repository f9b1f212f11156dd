"""The history of a person and of a desk, told line by line."""

from datetime import timedelta

import pytest

from checkin import corrections, desk, events, history
from checkin.errors import NotUndoable
from checkin.model import Direction, Session
from checkin.store import Store
from tests.checkin.people import NINE, TEN, add, add_ada
from tests.checkin.test_desk import badge_of, printed

MINUTE = timedelta(minutes=1)


def told(store: Store, attendee: str) -> list[str]:
    return [str(line) for line in history.of_person(store, attendee)]


def test_everything_that_happened_is_told_the_newest_first(store: Store) -> None:
    with store.writing() as writer:
        events.put_session(writer, Session(key="s", title="S"), at=NINE)
    ada = add_ada(store)
    job = printed(store, desk.scan(store, "T-1", checkpoint="desk", at=NINE, printer="p").job)
    desk.scan(store, badge_of(store, job), checkpoint="desk", at=NINE + MINUTE)
    desk.scan(store, "T-1", checkpoint="desk", direction=Direction.EXIT, at=TEN)
    desk.scan(store, "T-1", checkpoint="desk", at=TEN, force=True)
    corrections.edit(store, ada, {"title": "Lady", "vip": "yes"}, at=TEN)
    corrections.edit(store, ada, {"title": ""}, at=TEN)
    corrections.note(store, ada, "{left} her <b>bag</b>", at=TEN)
    corrections.entitle(store, ada, add=["s"], at=TEN)
    corrections.replace_person(store, ada, {"badge_name": "Charles"}, at=TEN)
    assert told(store, ada) == [
        "Replaced by Charles",
        "Sessions changed: s",
        "Note: {left} her <b>bag</b>",
        "Corrected: title",
        "Corrected: title, vip",
        "Let in by hand (Already in) · Registration desk",
        "Goodbye · out of Registration desk",
        "Badge handed over",
        "Already in · Registration desk",
        "Badge printed",
        "Badge 1 for printer p",
        "Welcome · Registration desk",
        "Came with the list “list”",
    ]


def test_a_line_says_where_when_and_by_whom(store: Store) -> None:
    ada = add_ada(store)
    desk.scan(store, "T-1", checkpoint="desk", at=NINE, actor="AL")
    line = history.of_person(store, ada)[0]
    assert (line.at, line.station, line.actor, line.attendee, line.kind) == (
        NINE,
        "Desk 1",
        "AL",
        ada,
        "scan",
    )


def test_what_is_said_to_be_undoable_is_and_nothing_else(store: Store) -> None:
    ada = add_ada(store)
    desk.scan(store, "T-1", checkpoint="desk", at=NINE, printer="p")
    corrections.note(store, ada, "x", at=NINE)
    corrections.edit(store, ada, {"title": "Lady"}, at=NINE)
    corrections.undo(store, history.of_person(store, ada)[0].fact, at=NINE)
    desk.scan(store, "NOBODY", checkpoint="desk", at=NINE)
    lines = [*history.of_person(store, ada), *history.last_scans(store)]
    for line in lines:
        if line.undoable and not store.is_undone(line.fact):
            corrections.undo(store, line.fact, at=TEN)
        else:
            with pytest.raises(NotUndoable):
                corrections.undo(store, line.fact, at=TEN)
    after = history.of_person(store, ada)
    assert {line.kind for line in after if line.undone} == {"scan", "note", "edit"}
    assert not any(line.undoable for line in after)
    assert store.verify().holds


def test_the_last_scans_are_of_everybody_refused_ones_too(store: Store) -> None:
    ada = add_ada(store)
    twin = add(store, "T-2", given_name="A.")
    for minute, code in enumerate(["T-1", "T-1", "NOBODY", "T-2"]):
        desk.scan(store, code, checkpoint="desk", at=NINE + minute * MINUTE)
    corrections.merge_people(store, ada, twin, at=TEN)
    lines = history.last_scans(store)
    assert [(str(line).partition(" · ")[0], line.attendee) for line in lines] == [
        ("Welcome", ada),
        ("Not on the list", ""),
        ("Already in", ada),
        ("Welcome", ada),
    ]
    assert [line.fact for line in history.last_scans(store, 2)] == [x.fact for x in lines[:2]]


def test_taking_back_is_told_with_its_reason_or_without(store: Store) -> None:
    ada = add_ada(store)
    for reason in ("wrong person", ""):
        note = corrections.note(store, ada, "x", at=NINE)
        corrections.undo(store, note, reason=reason, at=NINE)
    assert [t for t in told(store, ada) if t.startswith("Taken")] == [
        "Taken back",
        "Taken back: wrong person",
    ]


def test_a_badge_that_is_tried_again_is_told_without_its_number(store: Store) -> None:
    ada = add_ada(store)
    printed(store, desk.print_badge(store, ada, printer="a", at=NINE), outcome="not-sent")
    desk.print_badge(store, ada, printer="b", at=TEN)
    assert told(store, ada)[:3] == [
        "Badge once more for printer b",
        "Badge not-sent",
        "Badge 1 for printer a",
    ]


def test_whoever_was_merged_brings_their_history(store: Store) -> None:
    ada, twin = add_ada(store), add(store, "T-2", given_name="A.")
    corrections.note(store, twin, "of the twin", at=NINE)
    corrections.merge_people(store, ada, twin, at=TEN)
    assert "Note: of the twin" in told(store, ada)
    assert told(store, twin) == told(store, ada)
    assert "Merged with another entry" in told(store, ada)


def test_nobody_has_no_history(store: Store) -> None:
    assert history.of_person(store, "nobody") == []
    assert history.of_person(store, "") == []
    assert history.last_scans(store) == []


def test_a_badge_printed_again_says_why(store: Store) -> None:
    ada = add_ada(store)
    printed(store, desk.print_badge(store, ada, printer="a", at=NINE))
    desk.print_badge(store, ada, printer="a", reason="lost {it}", at=TEN)
    lines = [str(line) for line in history.of_person(store, ada)]
    assert lines[0] == "Badge 2 for printer a: lost {it}"
    assert "Badge 1 for printer a" in lines
