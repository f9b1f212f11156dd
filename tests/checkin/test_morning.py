"""The invented morning: who comes when, and how the hall serves them."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

from checkin import morning
from checkin.model import Attendee, Status
from checkin.morning import Errand, Place, Visit

DOORS = datetime(2024, 5, 7, 6, 0, tzinfo=UTC)
FAST = Place(label="Desk 1")
HELP = Place(label="Desk 5", helps=True)


def people(count: int, status: Status = Status.CONFIRMED) -> list[Attendee]:
    return [Attendee(id=f"id-{n}", codes=(f"CODE{n}",), status=status) for n in range(count)]


def visit(second: int, errand: Errand = Errand.TICKET, seconds: int = 20) -> Visit:
    return Visit(at=DOORS + timedelta(seconds=second), errand=errand, seconds=seconds)


def test_the_same_seed_gives_the_same_morning_and_another_gives_another() -> None:
    one = morning.arrivals(people(100), doors=DOORS, seed=1)
    assert one == morning.arrivals(people(100), doors=DOORS, seed=1)
    assert one != morning.arrivals(people(100), doors=DOORS, seed=2)


def test_most_people_come_within_three_quarters_of_an_hour() -> None:
    visits = morning.arrivals(people(700), doors=DOORS, seed=7)
    peak = DOORS + morning.PEAK
    inside = [v for v in visits if abs(v.at - peak) <= morning.BELL / 2]
    assert 0.6 < len(inside) / len(visits) < 0.85
    assert all(DOORS <= v.at <= DOORS + timedelta(hours=2, minutes=30) for v in visits)


def test_every_errand_occurs_on_a_full_morning() -> None:
    visits = morning.arrivals(people(700), doors=DOORS, seed=7)
    counts = Counter(v.errand for v in visits)
    assert set(counts) == set(Errand) - {Errand.HELP}
    assert 0.05 < counts[Errand.NO_TICKET] / len(visits) < 0.13


def test_who_has_no_code_comes_without_a_ticket() -> None:
    visits = morning.arrivals([Attendee(id="x")], doors=DOORS, seed=1, people=1)
    assert [v.errand for v in visits if v.attendee and v.errand is not Errand.AGAIN] == [
        Errand.NO_TICKET
    ]


def test_namesakes_come_by_name_so_that_there_is_somebody_to_mix_up() -> None:
    listed = [Attendee(id=f"m{n}", codes=("X",), family_name="Rossi") for n in range(2)]
    visits = morning.arrivals(people(100) + listed, doors=DOORS, seed=1, people=102)
    rossi = [v.errand for v in visits if v.attendee.startswith("m")]
    assert set(rossi) - {Errand.AGAIN} == {Errand.NO_TICKET}


def test_most_of_those_who_cancelled_stay_away() -> None:
    visits = morning.arrivals(people(100, Status.CANCELLED), doors=DOORS, seed=3)
    assert len({v.attendee for v in visits if v.attendee}) < 30


def test_two_desks_serve_the_queue_in_order() -> None:
    turns: list[tuple[int, str]] = []

    def serve(v: Visit, place: Place, now: datetime) -> None:
        turns.append((round((now - DOORS).total_seconds()), place.label))

    places = [FAST, Place(label="Desk 2")]
    queue = morning.run([visit(0), visit(1), visit(2), visit(3)], places, serve)
    assert turns == [(0, "Desk 1"), (1, "Desk 2"), (20, "Desk 1"), (21, "Desk 2")]
    assert (queue.served, queue.longest) == (4, 2)
    assert queue.longest_at == DOORS + timedelta(seconds=3)
    assert queue.waits_s == (0, 0, 18, 18)
    assert queue.wait_95_s == 18
    assert queue.ended == DOORS + timedelta(seconds=41)


def test_slow_errands_wait_in_the_help_lane() -> None:
    turns: list[str] = []

    def serve(v: Visit, place: Place, now: datetime) -> None:
        turns.append(f"{v.errand} at {place.label}")

    queue = morning.run([visit(0, Errand.WALK_IN, 90), visit(1)], [FAST, HELP], serve)
    assert turns == ["walk-in at Desk 5", "ticket at Desk 1"]
    assert queue.help_waits_s == (0,)


def test_who_is_sent_on_comes_to_the_help_lane_in_time() -> None:
    turns: list[tuple[str, int]] = []

    def serve(v: Visit, place: Place, now: datetime) -> Visit | None:
        turns.append((place.label, round((now - DOORS).total_seconds())))
        if v.errand is Errand.TICKET:
            return visit(30, Errand.HELP, 90)
        return None

    morning.run([visit(0)], [FAST, HELP], serve)
    assert turns == [("Desk 1", 0), ("Desk 5", 30)]


def test_without_a_help_lane_everybody_stands_in_one_queue() -> None:
    queue = morning.run([visit(0, Errand.WALK_IN), visit(0)], [FAST], lambda *_: None)
    assert queue.served == 2
    assert queue.longest == 1


def test_an_empty_morning_ends_at_once() -> None:
    queue = morning.run([], [FAST, HELP], lambda *_: None)
    assert (queue.served, queue.longest, queue.ended, queue.wait_95_s) == (0, 0, None, 0)


@pytest.mark.parametrize("seed", range(5))
def test_nobody_is_forgotten(seed: int) -> None:
    served: list[Visit] = []
    visits = morning.arrivals(people(200), doors=DOORS, seed=seed)
    places = [Place(label=f"Desk {n}") for n in range(4)] + [HELP]
    queue = morning.run(visits, places, lambda v, *_: served.append(v))
    assert sorted(map(repr, served)) == sorted(map(repr, visits))
    assert queue.served == len(visits)
    assert all(wait >= 0 for wait in queue.waits_s + queue.help_waits_s)
