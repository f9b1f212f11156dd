from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester

from checkin.listing import Changes, Listed
from checkin.model import Status
from ui.people.model import Column, Filters, Only, PeopleModel
from ui.table import CELL_ROLE, Cell

NINE = datetime(2024, 5, 7, 7, 0, tzinfo=UTC)

ADA = Listed(id="a", name="Ada Lovelace", order="lovelace\tada", category="Speaker", vip=True)
BOB = Listed(
    id="b", name="Bob", order="bob\tbob", organisation="Zeta", checked_in=NINE, badge_issue=2
)
EVE = Listed(id="e", name="Eve", order="eve\teve", organisation="Alpha", status=Status.CANCELLED)
MAX = Listed(id="m", name="Max", order="max\tmax", missing=True, walk_in=True, attention="Gift")
ALL = (ADA, BOB, EVE, MAX)


@pytest.fixture
def model(qapp: QApplication) -> PeopleModel:
    made = PeopleModel(ZoneInfo("Europe/Brussels"), "en", lambda: NINE)
    made.reset(ALL)
    return made


def shown(model: PeopleModel) -> list[str]:
    return model.ids()


def text(model: PeopleModel, row: int, column: Column) -> str:
    return str(model.data(model.index(row, column)))


def test_the_model_is_one_that_qt_can_use(model: PeopleModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]  # pytest-qt has no types there
    tester = QAbstractItemModelTester(model)
    model.filter(Filters(only=Only.VIP))
    model.take(Changes(heads={}, rows=(replace(ADA, name="Ada L."),), gone=("b",)))
    model.sort(Column.ORGANISATION)
    assert tester.model() is model


def test_people_stand_by_family_name(model: PeopleModel) -> None:
    assert shown(model) == ["b", "e", "a", "m"]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        (Filters(category="Speaker"), ["a"]),
        (Filters(status=Status.CANCELLED), ["e"]),
        (Filters(only=Only.IN), ["b"]),
        (Filters(only=Only.NOT_IN), ["a", "m"]),
        (Filters(only=Only.MISSING), ["m"]),
        (Filters(only=Only.WALK_IN), ["m"]),
        (Filters(only=Only.VIP), ["a"]),
        (Filters(only=Only.NOTE), ["m"]),
        (Filters(only=Only.NO_BADGE), ["a", "m"]),
        (Filters(only=Only.CONFLICT), []),
    ],
)
def test_a_filter_keeps_those_it_names(
    model: PeopleModel, filters: Filters, expected: list[str]
) -> None:
    model.filter(filters)
    assert shown(model) == expected


def test_what_a_search_found_is_kept_and_other_filters_with_it(model: PeopleModel) -> None:
    model.filter(Filters(text="x", only=Only.NOT_IN), {"a", "b"})
    assert shown(model) == ["a"]


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        (Column.ORGANISATION, ["e", "b", "a", "m"]),
        (Column.CHECKED_IN, ["b", "e", "a", "m"]),
        (Column.BADGE, ["b", "e", "a", "m"]),
        (Column.CATEGORY, ["a", "b", "e", "m"]),
    ],
)
def test_a_column_sorts_and_what_is_empty_comes_last(
    model: PeopleModel, column: Column, expected: list[str]
) -> None:
    model.sort(column)
    assert shown(model) == expected
    model.sort(column, Qt.SortOrder.DescendingOrder)
    assert shown(model) == expected[::-1]


def test_a_change_that_moves_nobody_only_redraws_cells(model: PeopleModel) -> None:
    drawn: list[int] = []
    resets: list[int] = []
    model.dataChanged.connect(lambda first, _last: drawn.append(first.row()))
    model.modelReset.connect(lambda: resets.append(1))
    model.take(Changes(heads={}, rows=(replace(ADA, checked_in=NINE),)))
    assert drawn == [2]
    assert not resets
    assert text(model, 2, Column.CHECKED_IN) == "09:00"


def test_somebody_gone_is_no_row_any_more(model: PeopleModel) -> None:
    model.take(Changes(heads={}, gone=("b",)))
    assert shown(model) == ["e", "a", "m"]
    assert model.total == 3


def test_a_cancelled_name_is_struck_and_its_word_says_so(model: PeopleModel) -> None:
    cell = model.data(model.index(1, Column.NAME), CELL_ROLE)
    assert isinstance(cell, Cell)
    assert cell.struck
    assert text(model, 1, Column.STATUS) == "cancelled"
    assert text(model, 3, Column.STATUS) == "not on the list"


def test_ten_thousand_people_are_filtered_within_a_moment(model: PeopleModel) -> None:
    """Not a benchmark: a bound so wide that only a change of kind breaks it."""
    model.reset(
        Listed(id=str(n), name=f"N {n}", order=f"{n % 997:03}\t{n}", organisation=f"O{n % 50}")
        for n in range(10_000)
    )
    began = datetime.now(UTC)
    model.sort(Column.ORGANISATION)
    model.filter(Filters(only=Only.NOT_IN))
    assert (datetime.now(UTC) - began).total_seconds() < 2
    assert model.rowCount() == 10_000
