from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from ui.reports.chart import MOST_BARS, bars

BRUSSELS = ZoneInfo("Europe/Brussels")
NINE = datetime(2024, 5, 7, 7, 2, tzinfo=UTC)


def test_nobody_makes_no_bars() -> None:
    assert bars([], BRUSSELS)[0] == []


def test_arrivals_are_counted_from_a_full_step_on() -> None:
    found, step = bars([NINE, NINE + timedelta(minutes=1), NINE + timedelta(minutes=9)], BRUSSELS)
    assert step == timedelta(minutes=5)
    assert [bar.count for bar in found] == [2, 0, 1]
    assert found[0].start == NINE.replace(minute=0)


@pytest.mark.parametrize(
    ("hours", "minutes"), [(1, 5), (4, 5), (8, 10), (12, 15), (20, 30), (47, 60), (72, 120)]
)
def test_the_longer_it_lasts_the_wider_the_bars(hours: int, minutes: int) -> None:
    found, step = bars([NINE, NINE + timedelta(hours=hours) - timedelta(minutes=3)], BRUSSELS)
    assert step == timedelta(minutes=minutes)
    assert len(found) <= MOST_BARS


def test_days_begin_at_midnight_of_the_event() -> None:
    found, step = bars([NINE, NINE + timedelta(days=20)], BRUSSELS)
    assert step == timedelta(days=1)
    assert found[0].start.astimezone(BRUSSELS).hour == 0


def test_the_night_in_which_the_clocks_go_back_counts_every_arrival_once() -> None:
    first = datetime(2024, 10, 27, 0, 50, tzinfo=UTC)  # 02:50, then 02:10 of the second time
    arrivals = [first, first + timedelta(minutes=20), first + timedelta(minutes=90)]
    found, _ = bars(arrivals, BRUSSELS)
    assert sum(bar.count for bar in found) == 3
    assert found == sorted(found, key=lambda bar: bar.start)
