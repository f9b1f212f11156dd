"""Where sessions stand on the timetable of a day, in real time."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from checkin.model import Session
from ui.programme.plan import Day, days, snapped, timeless

BRUSSELS = ZoneInfo("Europe/Brussels")


def at(text: str, fold: int = 0) -> datetime:
    """A time of Brussels."""
    return datetime.fromisoformat(text).replace(tzinfo=BRUSSELS, fold=fold).astimezone(UTC)


def session(key: str, starts: str, ends: str, room: str = "Hall") -> Session:
    return Session(key=key, title=key, room=room, starts=at(starts), ends=at(ends))


def words(day: Day) -> list[str]:
    return [hour.words for hour in day.hours]


def test_a_day_goes_from_its_first_full_hour_to_its_last() -> None:
    (day,) = days([session("a", "2024-05-07T09:15", "2024-05-07T11:40")], BRUSSELS)
    assert day.date == date(2024, 5, 7)
    assert words(day) == ["09:00", "10:00", "11:00", "12:00"]
    assert (day.begins, day.ends) == (at("2024-05-07T09:00"), at("2024-05-07T12:00"))


def test_what_ends_in_the_night_stays_on_the_day_it_began() -> None:
    (day,) = days([session("party", "2024-05-07T21:00", "2024-05-08T01:30")], BRUSSELS)
    assert words(day)[-3:] == ["00:00", "01:00", "02:00"]
    (piece,) = day.pieces
    assert (piece.since, piece.until) == (False, False)
    assert piece.ends - piece.begins == timedelta(hours=4, minutes=30)


def test_what_lasts_for_days_goes_on_on_each_and_stretches_none() -> None:
    exhibition = session("exhibition", "2024-05-06T08:30", "2024-05-08T14:00", "Foyer")
    talk = session("talk", "2024-05-07T10:00", "2024-05-07T11:00")
    first, second, third = days([exhibition, talk], BRUSSELS)
    assert [p.until for p in (*first.pieces, *second.pieces, *third.pieces)] == [
        *(True, True, False, False),
    ]
    assert words(second)[0] == "10:00"
    cut = next(p for p in second.pieces if p.session.key == "exhibition")
    assert (cut.since, cut.begins, cut.ends) == (True, second.begins, second.ends)
    assert third.pieces[0].ends == at("2024-05-08T14:00")


def test_a_day_on_which_something_only_goes_on_shows_working_hours() -> None:
    found = days([session("fair", "2024-05-06T08:30", "2024-05-08T14:00")], BRUSSELS)
    assert (words(found[1])[0], words(found[1])[-1]) == ("09:00", "17:00")


def test_the_night_in_which_the_clocks_go_forward_has_no_second_hour() -> None:
    (day,) = days([session("night", "2024-03-31T00:00", "2024-03-31T04:00")], BRUSSELS)
    assert words(day) == ["00:00", "01:00", "03:00", "04:00"]
    assert day.pieces[0].ends - day.pieces[0].begins == timedelta(hours=3)


def test_the_night_in_which_the_clocks_go_back_has_that_hour_twice() -> None:
    (day,) = days([session("night", "2024-10-27T01:00", "2024-10-27T04:00")], BRUSSELS)
    assert words(day) == ["01:00", "02:00 CEST", "02:00 CET", "03:00", "04:00"]
    assert day.pieces[0].ends - day.pieces[0].begins == timedelta(hours=4)


def test_sessions_in_one_room_at_once_stand_side_by_side() -> None:
    (day,) = days(
        [
            session("a", "2024-05-07T09:00", "2024-05-07T11:00"),
            session("b", "2024-05-07T10:00", "2024-05-07T12:00"),
            session("c", "2024-05-07T11:00", "2024-05-07T13:00"),
            session("d", "2024-05-07T14:00", "2024-05-07T15:00"),
            session("e", "2024-05-07T10:00", "2024-05-07T12:00", "hall "),
        ],
        BRUSSELS,
    )
    found = {p.session.key: (p.lane, p.lanes) for p in day.pieces}
    assert found == {"a": (0, 3), "b": (1, 3), "c": (0, 3), "d": (0, 1), "e": (2, 3)}
    assert day.rooms == ("Hall",)


def test_what_ends_in_the_second_night_is_seen_on_the_day_between() -> None:
    party = session("party", "2024-05-07T20:00", "2024-05-09T05:00", "Hall")
    fair = session("fair", "2024-05-06T09:00", "2024-05-10T17:00", "Foyer")
    day = next(day for day in days([party, fair], BRUSSELS) if day.date.day == 8)
    assert [(p.session.key, p.begins, p.ends) for p in day.pieces] == [
        ("fair", at("2024-05-08T23:00"), at("2024-05-09T00:00")),
        ("party", at("2024-05-08T23:00"), at("2024-05-09T05:00")),
    ]


def test_sessions_without_a_time_or_room_have_their_place() -> None:
    nowhere = session("nowhere", "2024-05-07T09:00", "2024-05-07T10:00", "")
    never = Session(key="never", title="never")
    (day,) = days([nowhere, never], BRUSSELS)
    assert day.rooms == ("",)
    assert timeless([nowhere, never]) == [never]


MINUTES = st.integers(0, 60 * 24 * 5)
LENGTHS = st.integers(1, 60 * 24 * 3)
SESSIONS = st.lists(st.tuples(MINUTES, LENGTHS, st.sampled_from(["", "A", "B"])), max_size=12)


@given(SESSIONS)
def test_every_piece_lies_in_its_day_and_covers_no_other(
    made: list[tuple[int, int, str]],
) -> None:
    start = at("2024-10-25T00:00")  # the clocks go back on the third day
    sessions = [
        Session(
            key=str(number),
            title="s",
            room=room,
            starts=start + timedelta(minutes=begin),
            ends=start + timedelta(minutes=begin + length),
        )
        for number, (begin, length, room) in enumerate(made)
    ]
    found = days(sessions, BRUSSELS)
    assert {p.session.key for day in found for p in day.pieces} == {s.key for s in sessions}
    for day in found:
        assert (day.hours[0].at, day.hours[-1].at) == (day.begins, day.ends)
        for piece in day.pieces:
            assert day.begins <= piece.begins <= piece.ends <= day.ends
            assert piece.session.room in day.rooms
            for other in day.pieces:
                same = (piece.session.room, piece.lane) == (other.session.room, other.lane)
                apart = piece.ends <= other.begins or other.ends <= piece.begins
                assert other is piece or not same or apart


def test_times_snap_to_five_minutes() -> None:
    assert snapped(at("2024-05-07T09:02:40")) == at("2024-05-07T09:05")
    assert snapped(at("2024-05-07T09:02:20")) == at("2024-05-07T09:00")
