"""The door: toggles, counts, overrides, how full it is, what the screen and a kiosk show."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin import attended, corrections, desk, door, events, history, kiosk, programmes, rulings
from checkin.door import Band, Figures, Mode
from checkin.doorplan import Why
from checkin.errors import BadField, BadRule, NoReason, NotKnown
from checkin.kiosk import Step
from checkin.model import Answer, Checkpoint, Direction, Policy, Question, Reason, Session
from checkin.stays import Ending
from checkin.store import Store
from tests.checkin.people import NINE, TEN, add, make_event

MINUTE, HOUR, DAY = timedelta(minutes=1), timedelta(hours=1), timedelta(days=1)
ELEVEN = TEN + HOUR


@pytest.fixture
def hall(store: Store) -> Store:
    """Two talks at the same time, in Hall (two places) and Foyer, and three people."""
    for key, room, places in (("talk", "Hall", 2), ("panel", "Foyer", 0)):
        programmes.change(
            store,
            Session(key=key, title=key.title(), room=room, starts=NINE, ends=TEN, capacity=places),
            at=NINE - DAY,
        )
    for number, name in enumerate(("Ada", "Bob", "Cleo"), start=1):
        add(store, f"T-{number}", given_name=name)
    return store


def setting(store: Store, name: str, **fields: Any) -> None:
    checkpoint = store.checkpoint(name)
    assert checkpoint is not None
    with store.writing() as writer:
        events.put_checkpoint(writer, replace(checkpoint, **fields), at=NINE - HOUR)


def reason(done: door.DoorScan) -> Reason:
    return done.result.verdict.reason


def test_the_room_picks_its_session_and_a_pin_goes_before_it(hall: Store) -> None:
    assert door.rooms(hall) == ["Foyer", "Hall"]
    assert door.pick(hall, "Hall", NINE).why is Why.ON_NOW
    pinned = door.pick(hall, "Hall", NINE, pinned="Panel")
    assert (pinned.why, pinned.checkpoint and pinned.checkpoint.key) == (Why.PINNED, "panel")
    with pytest.raises(NotKnown):
        door.pick(hall, "Hall", NINE, pinned="nothing")


def test_a_second_scan_is_an_exit_where_scans_toggle(hall: Store) -> None:
    done = [
        door.scan(hall, "T-1", checkpoint="talk", mode=Mode.TOGGLE, at=NINE + n * MINUTE)
        for n in range(3)
    ]
    assert [reason(one) for one in done] == [Reason.OK, Reason.EXIT_OK, Reason.RE_ENTRY]
    assert [one.result.direction for one in done] == [
        Direction.ENTRY,
        Direction.EXIT,
        Direction.ENTRY,
    ]
    assert [one.figures.inside for one in done] == [1, 0, 1]


def test_a_session_that_was_over_before_is_not_said_to_be_left(hall: Store) -> None:
    door.scan(hall, "T-1", checkpoint="talk", at=NINE)
    moved = door.scan(hall, "T-1", checkpoint="panel", at=ELEVEN)
    assert (reason(moved), moved.left) == (Reason.OK, ())


def test_who_does_not_count_as_inside_any_more_takes_a_place_of_their_own(hall: Store) -> None:
    setting(hall, "talk", exit_required=False)
    door.scan(hall, "T-1", checkpoint="talk", at=NINE)
    for code in ("T-2", "T-3"):  # after the end, when nobody of before is taken to be inside
        late = door.scan(hall, code, checkpoint="talk", at=TEN + MINUTE)
    assert late.figures == Figures(2, 2)
    again = door.scan(hall, "T-1", checkpoint="talk", at=TEN + 2 * MINUTE)
    assert (reason(again), again.figures) == (Reason.FULL, Figures(2, 2))
    inside = door.scan(hall, "T-2", checkpoint="talk", at=TEN + 2 * MINUTE)
    assert (reason(inside), inside.figures) == (Reason.RE_ENTRY, Figures(2, 2))


def test_whoever_forgot_to_go_out_yesterday_comes_in_today(hall: Store) -> None:
    door.scan(hall, "T-1", checkpoint="talk", mode=Mode.TOGGLE, at=NINE)
    next_day = door.scan(hall, "T-1", checkpoint="talk", mode=Mode.TOGGLE, at=NINE + DAY)
    assert (next_day.result.direction, reason(next_day)) == (Direction.ENTRY, Reason.RE_ENTRY)


def test_exits_by_mode_and_by_the_programme(hall: Store) -> None:
    door.scan(hall, "T-1", checkpoint="talk", at=NINE)
    door.scan(hall, "T-2", checkpoint="talk", at=NINE)
    out = door.scan(hall, "T-1", checkpoint="talk", mode=Mode.EXIT, at=TEN)
    assert reason(out) is Reason.EXIT_OK
    picked = door.pick(hall, "Hall", TEN)
    out = door.scan(
        hall, "T-2", checkpoint="talk", mode=Mode.SCHEDULE, direction=picked.direction, at=TEN
    )
    assert reason(out) is Reason.EXIT_OK


def test_an_entry_into_another_room_closes_the_stay_and_says_so(hall: Store) -> None:
    door.scan(hall, "T-1", checkpoint="talk", at=NINE)
    moved = door.scan(hall, "T-1", checkpoint="panel", at=NINE + MINUTE)
    assert moved.left == ("Talk",)
    assert moved.result.says.endswith("Their stay in Talk is closed.")
    assert (hall.inside("talk"), hall.inside("panel")) == (0, 1)
    refused = door.scan(hall, "T-9", checkpoint="talk", at=NINE)
    assert refused.left == ()


def test_a_full_room_is_exact_and_an_override_needs_a_reason(hall: Store) -> None:
    done = [door.scan(hall, f"T-{n}", checkpoint="talk", at=NINE) for n in (1, 2, 3)]
    assert [reason(one) for one in done] == [Reason.OK, Reason.OK, Reason.FULL]
    assert done[-1].figures == Figures(2, 2)
    cleo = done[-1].result.verdict.attendee
    assert cleo is not None
    with pytest.raises(NoReason):
        door.override(hall, cleo.id, checkpoint="talk", reason=" \n", at=NINE)
    let_in = door.override(hall, cleo.id, checkpoint="talk", reason="the chair asked", at=NINE)
    verdict = let_in.result.verdict
    assert (verdict.answer, verdict.reason, verdict.forced) == (Answer.ADMIT, Reason.FULL, True)
    fact = hall.fact(let_in.result.scan)
    assert fact is not None
    assert fact.payload is not None
    assert fact.payload["force_reason"] == "the chair asked"
    assert [(o.checkpoint.key, o.figures.over) for o in door.overfilled(hall, NINE)] == [
        ("talk", 1)
    ]


@pytest.mark.parametrize(
    ("inside", "capacity", "band"),
    [
        (79, 100, Band.FREE),
        (80, 100, Band.FILLING),
        (94, 100, Band.FILLING),
        (95, 100, Band.NEARLY),
        (100, 100, Band.FULL),
        (101, 100, Band.OVER),
        (9, 0, Band.FREE),
        (3, 3, Band.FULL),
    ],
)
def test_how_full_it_is_has_bands(inside: int, capacity: int, band: Band) -> None:
    assert Figures(inside, capacity).band is band


def test_people_without_a_badge_are_counted_in_and_out(hall: Store) -> None:
    assert door.count(hall, "talk", came=3, at=NINE) == Figures(3, 2)
    assert door.count(hall, "talk", went=1, at=NINE) == Figures(2, 2)
    assert reason(door.scan(hall, "T-1", checkpoint="talk", at=NINE)) is Reason.FULL
    assert door.count(hall, "talk", went=9, at=NINE) == Figures(0, 2)
    assert reason(door.scan(hall, "T-1", checkpoint="talk", at=NINE)) is Reason.OK
    heads = hall.heads()
    assert door.count(hall, "talk", at=NINE) == Figures(1, 2)
    assert hall.heads() == heads
    assert door.set_inside(hall, "talk", 5, at=NINE) == Figures(5, 2)
    assert door.set_inside(hall, "talk", 0, at=NINE) == Figures(0, 2)
    assert hall.verify().problems == ()
    with pytest.raises(NotKnown):
        door.count(hall, "nothing", came=1, at=NINE)


def copy(store: Store, folder: Path) -> Store:
    folder.mkdir()
    file = folder / store.path.name
    store.connection.execute("VACUUM INTO ?", (str(file),))
    return Store.open(file, data_dir=folder / "data", at=NINE, label="Door 2")


def test_counts_of_stations_that_were_apart_add_up_and_an_overfill_is_told(
    hall: Store, tmp_path: Path
) -> None:
    with copy(hall, tmp_path / "other") as other:
        door.count(hall, "talk", came=1, at=NINE)
        door.count(other, "talk", came=1, at=NINE)
        for station, code in ((hall, "T-1"), (other, "T-2")):
            assert reason(door.scan(station, code, checkpoint="talk", at=NINE)) is Reason.OK
            assert door.overfilled(station, NINE) == []
        hall.merge_from(other, now=NINE)
        other.merge_from(hall, now=NINE)
        for station in (hall, other):
            assert door.figures(station, "talk", NINE) == Figures(4, 2)
            assert [o.figures.over for o in door.overfilled(station, NINE)] == [2]
            assert station.verify().problems == ()
        talk = next(t for t in attended.totals(hall, TEN) if t.checkpoint.key == "talk")
        assert (talk.peak, talk.over, talk.people, talk.counted) == (4, 2, 2, 2)


def test_when_the_session_is_over_nobody_is_inside_because_a_scan_is_missing(hall: Store) -> None:
    door.scan(hall, "T-1", checkpoint="talk", at=NINE)
    door.count(hall, "talk", came=1, at=NINE)
    assert door.figures(hall, "talk", TEN).inside == 2
    assert door.figures(hall, "talk", TEN + MINUTE).inside == 0
    door.scan(hall, "T-2", checkpoint="talk", at=TEN + 5 * MINUTE)
    assert door.figures(hall, "talk", TEN + 6 * MINUTE).inside == 1
    assert len(list(hall.facts(kinds=["scan"]))) == 2  # nothing was added to what was scanned


def test_whoever_is_counted_after_the_session_counts_from_then_on(hall: Store) -> None:
    door.scan(hall, "T-1", checkpoint="talk", at=NINE)
    door.count(hall, "talk", came=3, at=NINE)
    late = TEN + 5 * MINUTE
    assert door.figures(hall, "talk", late).inside == 0
    assert door.count(hall, "talk", went=2, at=late).inside == 0  # nobody is there to go
    assert door.count(hall, "talk", came=1, at=late).inside == 1
    assert door.set_inside(hall, "talk", 4, at=late + MINUTE).inside == 4
    assert door.set_inside(hall, "talk", 1, at=late + 2 * MINUTE).inside == 1
    assert door.scan(hall, "T-2", checkpoint="talk", at=late + 3 * MINUTE).figures.inside == 2
    talk = next(t for t in attended.totals(hall, ELEVEN) if t.checkpoint.key == "talk")
    assert (talk.peak, talk.peak_at) == (4, NINE)  # those from before are not there still
    assert hall.verify().problems == ()


def test_a_cancelled_or_moved_session_has_nobody_inside_who_was_there_before(hall: Store) -> None:
    talk = hall.session("talk")
    assert talk is not None
    door.scan(hall, "T-1", checkpoint="talk", at=NINE)
    half = NINE + 30 * MINUTE
    programmes.cancel(hall, "talk", at=half)
    assert door.figures(hall, "talk", half).inside == 0
    programmes.change(hall, talk, at=half + MINUTE)  # taken back at once: a slip of the hand
    assert door.figures(hall, "talk", half + MINUTE).inside == 1
    (ada,) = attended.Reading(hall, ELEVEN).people()
    assert ada.stays[0].left == TEN
    later = replace(talk, starts=ELEVEN + 3 * HOUR, ends=ELEVEN + 4 * HOUR)
    assert programmes.change(hall, later, at=half + 20 * MINUTE).inside == 1
    for at in (half + 21 * MINUTE, ELEVEN + 3 * HOUR):
        assert door.figures(hall, "talk", at).inside == 0
    (ada,) = attended.Reading(hall, ELEVEN).people()
    assert ada.stays[0].left == half + 20 * MINUTE


def test_a_moved_session_empties_a_room_whose_heads_alone_were_counted(hall: Store) -> None:
    talk = hall.session("talk")
    assert talk is not None
    half, later = NINE + 30 * MINUTE, ELEVEN + 3 * HOUR
    assert door.set_inside(hall, "talk", 40, at=NINE).inside == 40
    programmes.change(hall, replace(talk, starts=later, ends=later + HOUR), at=half)
    for at in (half + MINUTE, later):
        assert door.figures(hall, "talk", at).inside == 0
    assert door.count(hall, "talk", went=1, at=later).inside == 0  # nobody is there to go
    assert door.count(hall, "talk", came=3, at=later).inside == 3  # as the new time begins
    assert door.set_inside(hall, "talk", 2, at=later + MINUTE).inside == 2
    assert hall.verify().problems == ()


def test_a_cancelled_session_empties_a_room_whose_scanned_people_had_gone(hall: Store) -> None:
    talk = hall.session("talk")
    assert talk is not None
    half = NINE + 30 * MINUTE
    for mode, at in ((Mode.ENTRY, NINE), (Mode.EXIT, NINE + MINUTE)):
        door.scan(hall, "T-1", checkpoint="talk", mode=mode, at=at)
    door.count(hall, "talk", came=2, at=NINE + 2 * MINUTE)
    programmes.cancel(hall, "talk", at=half)
    assert door.figures(hall, "talk", half).inside == 0
    programmes.change(hall, talk, at=half + MINUTE)  # taken back at once: a slip of the hand
    assert door.figures(hall, "talk", half + MINUTE).inside == 2


def test_people_wait_inside_for_a_session_that_is_put_off(hall: Store) -> None:
    talk = hall.session("talk")
    assert talk is not None
    early = NINE - 5 * MINUTE
    door.scan(hall, "T-1", checkpoint="talk", at=early)
    put_off = replace(talk, starts=NINE + 20 * MINUTE, ends=TEN + 20 * MINUTE)
    programmes.change(hall, put_off, at=early + MINUTE)
    assert door.figures(hall, "talk", NINE).inside == 1
    (ada,) = attended.Reading(hall, ELEVEN).people()
    assert (ada.stays[0].left, ada.stays[0].ending) == (TEN + 20 * MINUTE, Ending.CAPPED)


def test_people_who_were_merged_are_one_in_every_figure(hall: Store) -> None:
    first = door.scan(hall, "T-1", checkpoint="talk", at=NINE).result.verdict.attendee
    other = door.scan(hall, "T-2", checkpoint="talk", at=NINE + MINUTE).result.verdict.attendee
    assert first is not None
    assert other is not None
    assert {t.checkpoint.key: t.peak for t in attended.totals(hall, TEN)}["talk"] == 2
    corrections.merge_people(hall, first.id, other.id, at=NINE + 2 * MINUTE)
    assert dict(hall.passages()) == {first.id: list(hall.person(first.id).passages)}
    totals = {t.checkpoint.key: t for t in attended.totals(hall, TEN)}
    assert (totals["talk"].peak, totals["talk"].people, hall.inside("talk")) == (1, 1, 1)


def test_dwell_time_says_by_which_rule(hall: Store) -> None:
    door.scan(hall, "T-1", checkpoint="talk", at=NINE)
    door.scan(hall, "T-1", checkpoint="talk", mode=Mode.EXIT, at=NINE + 40 * MINUTE)
    door.scan(hall, "T-2", checkpoint="talk", at=NINE + 10 * MINUTE)
    door.scan(hall, "T-3", checkpoint="talk", at=NINE + 45 * MINUTE)
    door.scan(hall, "T-3", checkpoint="panel", at=NINE + 55 * MINUTE)
    found = {
        one.attendee.given_name: [(s.checkpoint, attended.minutes(s), s.ending) for s in one.stays]
        for one in attended.Reading(hall, ELEVEN).people()
        if one.attendee is not None
    }
    assert found == {
        "Ada": [("talk", 40, Ending.SCANNED)],
        "Bob": [("talk", 50, Ending.CAPPED)],
        "Cleo": [("talk", 10, Ending.MOVED), ("panel", 5, Ending.CAPPED)],
    }
    talk = next(t for t in attended.totals(hall, ELEVEN) if t.checkpoint.key == "talk")
    assert talk.minutes == {Ending.SCANNED: 40, Ending.CAPPED: 50, Ending.MOVED: 10}
    assert (talk.peak, talk.peak_at) == (2, NINE + 10 * MINUTE)


def test_people_inside_a_session_that_is_shortened_moved_or_cancelled(hall: Store) -> None:
    talk = hall.session("talk")
    assert talk is not None
    door.scan(hall, "T-1", checkpoint="talk", at=NINE)
    half = NINE + 30 * MINUTE
    shorter = programmes.change(hall, replace(talk, ends=NINE + 45 * MINUTE), at=half)
    assert shorter.inside == 1
    (ada,) = attended.Reading(hall, ELEVEN).people()
    assert (attended.minutes(ada.stays[0]), ada.stays[0].ending) == (45, Ending.CAPPED)
    programmes.cancel(hall, "talk", at=NINE + 40 * MINUTE)
    (ada,) = attended.Reading(hall, ELEVEN).people()
    assert attended.minutes(ada.stays[0]) == 40
    assert reason(door.scan(hall, "T-2", checkpoint="talk", at=NINE + HOUR)) is Reason.CLOSED
    out = door.scan(hall, "T-1", checkpoint="talk", mode=Mode.EXIT, at=NINE + 50 * MINUTE)
    assert reason(out) is Reason.EXIT_OK
    (ada,) = attended.Reading(hall, ELEVEN).people()
    assert (attended.minutes(ada.stays[0]), ada.stays[0].ending) == (50, Ending.SCANNED)


def test_the_screen_shows_the_last_five(hall: Store) -> None:
    for number in range(7):
        at = NINE + number * MINUTE
        done = door.scan(hall, "T-1", checkpoint="talk", mode=Mode.TOGGLE, at=at)
    door.scan(hall, "nobody", checkpoint="talk", at=NINE + 8 * MINUTE)
    shown = door.screen(hall, "Hall", NINE + 10 * MINUTE)
    assert shown.figures == Figures(1, 2)
    assert [(one.name, one.reason) for one in shown.last[:2]] == [
        ("", Reason.UNKNOWN),
        ("Ada", Reason.RE_ENTRY),
    ]
    assert len(shown.last) == 5
    assert shown.last[1].scan == done.result.scan
    assert door.screen(hall, "Cellar", NINE).pick.checkpoint is None


def scan_at_kiosk(store: Store, code: str, **how: Any) -> tuple[Step, Answer]:
    done = door.scan(store, code, checkpoint="desk", kiosk=True, at=NINE, **how).result
    return kiosk.step(done), done.verdict.answer


def test_a_kiosk_decides_what_needs_no_judgement(hall: Store) -> None:
    add(hall, "T-4", given_name="Dora", attention="see the chair")
    add(hall, "T-5", given_name="Eve", vip="yes")
    add(hall, "T-6", given_name="Fay", status="unpaid")
    assert scan_at_kiosk(hall, "T-1") == (Step.WELCOME, Answer.ADMIT)
    assert scan_at_kiosk(hall, "T-1") == (Step.ALREADY, Answer.REFUSE)
    assert scan_at_kiosk(hall, "") == (Step.AGAIN, Answer.REFUSE)
    assert scan_at_kiosk(hall, "T-99") == (Step.HELP, Answer.REFUSE)
    assert scan_at_kiosk(hall, "T-6") == (Step.HELP, Answer.REFUSE)
    for code in ("T-4", "T-5"):
        assert scan_at_kiosk(hall, code) == (Step.HELP, Answer.ASK)
        person = hall.by_code(code)[0]
        assert "Sent to the help desk" in str(history.of_person(hall, person.id)[0])
        assert desk.scan(hall, code, checkpoint="desk", at=NINE).verdict.reason is Reason.OK
    setting(hall, "desk", questions=(Question(key="q", text="Diet?", required=True),))
    assert scan_at_kiosk(hall, "T-2") == (Step.ASK, Answer.ASK)
    assert scan_at_kiosk(hall, "T-2", answers={"q": "none"}) == (Step.WELCOME, Answer.ADMIT)
    assert hall.verify().problems == ()


def test_a_kiosk_lets_go_whoever_leaves(hall: Store) -> None:
    door.scan(hall, "T-1", checkpoint="talk", at=NINE)
    done = door.scan(hall, "T-1", checkpoint="talk", mode=Mode.TOGGLE, kiosk=True, at=TEN)
    assert kiosk.step(done.result) is Step.GOODBYE


def test_a_rule_is_set_and_tried_on_anybody_at_any_moment(hall: Store) -> None:
    rulings.put(hall, "talk", '{"<": [{"var": "entries_today"}, 1]}', at=NINE - HOUR)
    done = door.scan(hall, "T-1", checkpoint="talk", at=NINE)
    assert reason(done) is Reason.OK
    ada = done.result.verdict.attendee
    assert ada is not None
    before = rulings.try_on(hall, "talk", ada.id, NINE - MINUTE)
    assert before.refusal is None
    after = rulings.try_on(hall, "talk", ada.id, NINE + MINUTE)
    assert after.refusal is not None
    assert [str(part) for part in after.refusal.parts] == ["entries today: less than 1"]
    assert after.refusal.since == NINE + 15 * HOUR  # midnight in Brussels
    other = rulings.try_on(hall, "talk", ada.id, NINE + MINUTE, rule={"<": [1, 2]})
    assert other.refusal is None
    emptied = rulings.try_on(hall, "talk", ada.id, NINE + MINUTE, rule=None)
    assert emptied.refusal is None  # no rule in the editor, although one is kept
    door.scan(hall, "T-1", checkpoint="talk", mode=Mode.EXIT, at=NINE + MINUTE)
    again = door.scan(hall, "T-1", checkpoint="talk", at=NINE + 2 * MINUTE)
    assert (reason(again), again.result.verdict.since) == (Reason.RULES, NINE + 15 * HOUR)
    rulings.put(hall, "talk", "{}", at=NINE)
    checkpoint = hall.checkpoint("talk")
    assert checkpoint is not None
    assert checkpoint.rule == ""


@pytest.mark.parametrize("text", ["{", '{"nonsense": []}', "[1]"])
def test_a_rule_that_cannot_be_used_is_not_set(hall: Store, text: str) -> None:
    with pytest.raises(BadRule):
        rulings.put(hall, "talk", text, at=NINE)
    with pytest.raises(NotKnown):
        rulings.put(hall, "nothing", "", at=NINE)
    with pytest.raises(NotKnown):
        rulings.try_on(hall, "talk", "nobody", NINE)


def test_settings_of_a_door_are_kept(hall: Store) -> None:
    said = Checkpoint(
        key="x",
        name="Gate",
        policy=Policy.ROOM,
        rule='{"<": [1, 2]}',
        gate="3",
        starts=NINE,
        ends=TEN,
        admission=NINE - HOUR,
        exit_required=False,
        once_a_day=True,
        companions=2,
        doors_min=30,
        timed=True,
        ends_stays="unknown",
    )
    with hall.writing() as writer:
        events.put_checkpoint(writer, said, at=NINE)
    assert hall.checkpoint("x") == said


def test_settings_that_will_not_do_are_not_kept(hall: Store) -> None:
    talk = hall.checkpoint("talk")
    assert talk is not None
    rulings.configure(hall, replace(talk, name=" Gate\t1 ", companions=2), at=NINE)
    kept = hall.checkpoint("Gate 1")
    assert kept == replace(talk, name="Gate 1", companions=2)
    heads = hall.heads()
    rulings.configure(hall, kept, at=NINE)
    assert hall.heads() == heads
    for wrong in (
        {"name": " "},
        {"name": "PANEL"},
        {"capacity": -1},
        {"companions": 99},
        {"doors_min": -5},
        {"opens": TEN, "closes": NINE},
        {"ends_stays": "guessed"},
    ):
        with pytest.raises(BadField):
            rulings.configure(hall, replace(kept, **wrong), at=NINE)
    with pytest.raises(NotKnown):
        rulings.configure(hall, replace(kept, session="nothing"), at=NINE)
    with pytest.raises(BadRule):
        rulings.configure(hall, replace(kept, rule="{"), at=NINE)
    assert hall.heads() == heads


def test_companions_count_as_heads(hall: Store) -> None:
    setting(hall, "talk", companions=1)
    done = [door.scan(hall, "T-1", checkpoint="talk", at=NINE + n * MINUTE) for n in range(3)]
    assert [reason(one) for one in done] == [Reason.OK, Reason.RE_ENTRY, Reason.ALREADY_IN]
    assert done[1].result.verdict.companion
    assert door.figures(hall, "talk", NINE) == Figures(2, 2)
    assert reason(door.scan(hall, "T-2", checkpoint="talk", at=NINE)) is Reason.FULL
    door.scan(hall, "T-1", checkpoint="talk", mode=Mode.EXIT, at=TEN)
    assert hall.inside("talk") == 1
    door.scan(hall, "T-1", checkpoint="panel", at=TEN)
    assert (hall.inside("talk"), hall.inside("panel")) == (0, 1)
    assert hall.verify().problems == ()


STEPS = st.lists(
    st.tuples(
        st.integers(0, 1),  # station
        st.sampled_from(["scan", "scan", "exit", "toggle", "came", "went", "undo", "merge"]),
        st.sampled_from(["T-1", "T-2", "T-3"]),
        st.sampled_from(["talk", "panel"]),
    ),
    max_size=25,
)


@given(steps=STEPS)
@settings(max_examples=25, deadline=None)
def test_inside_is_who_came_less_who_went_whatever_stations_do_apart(
    steps: list[tuple[int, str, str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("doors")
    with make_event(folder, at=NINE - DAY) as one:
        for key, places in (("talk", 2), ("panel", 0)):
            talk = Session(key=key, title=key, room=key, starts=NINE, ends=ELEVEN, capacity=places)
            programmes.change(one, talk, at=NINE - DAY)
        for number in (1, 2, 3):
            add(one, f"T-{number}", given_name=f"P{number}", at=NINE - DAY)
        with copy(one, folder / "two") as two:
            _play(steps, one, two)
            for store in (one, two):
                assert store.verify().problems == ()
            _compare(one)
            assert one.occupancy() == two.occupancy()
            assert one.counted() == two.counted()


def _play(steps: list[tuple[int, str, str, str]], one: Store, two: Store) -> None:
    last: dict[int, str] = {}
    for number, (where, what, code, place) in enumerate(steps):
        store, at = (one, two)[where], NINE + number * MINUTE
        before = door.figures(store, place, at)
        match what:
            case "scan" | "exit" | "toggle":
                mode = {"scan": Mode.ENTRY, "exit": Mode.EXIT}.get(what, Mode.TOGGLE)
                done = door.scan(store, code, checkpoint=place, mode=mode, at=at)
                if done.result.verdict.answer is Answer.ADMIT:
                    last[where] = done.result.scan
                    if done.result.direction is Direction.ENTRY and before.capacity:
                        assert before.inside < before.capacity  # exact within a station
            case "came":
                door.count(store, place, came=1, at=at)
            case "went":
                door.count(store, place, went=1, at=at)
            case "undo" if where in last:
                corrections.undo(store, last.pop(where), at=at)
            case "merge":
                one.merge_from(two, now=at)
                two.merge_from(one, now=at)
    end = NINE + HOUR
    one.merge_from(two, now=end)
    two.merge_from(one, now=end)


def _compare(store: Store) -> None:
    """Occupancy against the facts, replayed here by themselves."""
    inside: dict[str, str] = {}
    came = {"talk": 0, "panel": 0}
    for fact in store.facts(kinds=["scan", "count"]):
        said: Any = fact.payload
        if fact.kind == "count":
            came[said["checkpoint"]] += said["came"] - said["went"]
        elif said["answer"] == "admit" and not store.is_undone(fact.id):
            if said["direction"] == "entry":
                inside[fact.attendee] = said["checkpoint"]
            elif inside.get(fact.attendee) == said["checkpoint"]:
                del inside[fact.attendee]
    walked = dict(store.passages())
    folded = {a.id: list(store.person(a.id).passages) for a in store.attendees()}
    assert walked == {attendee: passed for attendee, passed in folded.items() if passed}
    for place, counted in came.items():
        scanned = sum(where == place for where in inside.values())
        assert store.inside(place) == max(0, scanned + counted)


def test_no_badge_is_spoken_of_where_none_is_handed_over(hall: Store) -> None:
    came = door.scan(hall, "T-1", checkpoint="talk", at=NINE)
    assert came.result.says == "Welcome: Ada. Let them in."
    again = door.scan(hall, "T-1", checkpoint="talk", at=NINE + MINUTE)
    assert "badge it is" in again.result.says
    at_the_desk = desk.scan(hall, "T-2", checkpoint="desk", at=NINE)
    assert at_the_desk.says == "Welcome: Bob. Hand over the badge."
