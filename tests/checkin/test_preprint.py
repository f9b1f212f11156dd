import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from checkin import corrections, desk, fleet, history, preprint, spool
from checkin.errors import NoTemplateFits
from checkin.fleet import KnownPrinter
from checkin.model import JobState
from checkin.papers import Paper
from checkin.preprint import Order, Place
from checkin.store import Store
from tests.checkin.printers.fake import FakePrinter
from tests.checkin.printing import NINE, event_with, person

PEOPLE = (
    {"given_name": "Ada", "family_name": "Lovelace", "category": "Speaker"},
    {"given_name": "Zoë", "family_name": "Ångström", "category": "Participant"},
    {"given_name": "Grace", "family_name": "Hopper", "category": "Participant"},
    {"given_name": "Alan", "family_name": "Turing", "category": "Speaker", "status": "cancelled"},
    {"badge_name": "Plato", "category": "Press"},
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with event_with(tmp_path, PEOPLE) as store:
        fleet.add(store, KnownPrinter(name="tray", url=f"folder:{tmp_path / 'tray'}"), at=NINE)
        yield store


def queue(store: Store, **more: object) -> preprint.Queued:
    return preprint.queue(store, "tray", at=NINE, **more)  # type: ignore[arg-type]  # as the tests say


def names(store: Store, queued: preprint.Queued) -> list[str]:
    jobs = [store.job(job) for job in queued.jobs]
    people = [store.attendee(job.attendee) for job in jobs if job is not None]
    return [one.name for one in people if one is not None]


def print_all(store: Store, tmp_path: Path) -> int:
    return spool.work_off(store, "tray", data_dir=tmp_path / "data", clock=lambda: NINE)


def place(store: Store, number: int) -> str:
    found = preprint.place_of(store, person(store, number))
    return str(found) if found else ""


def test_badges_are_printed_by_the_alphabet_without_those_who_cancelled(
    store: Store, tmp_path: Path
) -> None:
    queued = queue(store)
    assert names(store, queued) == ["Zoë Ångström", "Grace Hopper", "Ada Lovelace", "Plato"]
    assert print_all(store, tmp_path) == 4
    out = sorted((tmp_path / "tray").iterdir(), key=lambda path: path.stat().st_mtime_ns)
    assert [path.stem for path in out] == list(queued.jobs)


def test_badges_are_printed_category_by_category_or_of_one_only(store: Store) -> None:
    queued = queue(store, order=Order.CATEGORY)
    assert names(store, queued) == ["Zoë Ångström", "Grace Hopper", "Plato", "Ada Lovelace"]
    assert names(store, queue(store, category="Speaker")) == ["Ada Lovelace"]


def test_every_badge_has_a_place_in_a_tray(store: Store) -> None:
    queue(store, tray=3)
    assert [place(store, number) for number in range(5)] == ["A, 3", "A, 1", "A, 2", "", "B, 4"]


def test_every_category_begins_a_tray(store: Store) -> None:
    queue(store, tray=100, order=Order.CATEGORY)
    assert [place(store, number) for number in range(5)] == ["C, 4", "A, 1", "A, 2", "", "B, 3"]


def test_in_the_morning_only_what_changed_is_printed_and_it_keeps_its_place(
    store: Store, tmp_path: Path
) -> None:
    queue(store, tray=2)
    print_all(store, tmp_path)
    again = queue(store, tray=2, changed=True)
    assert (again.jobs, again.unchanged) == ((), 4)
    corrections.edit(store, person(store, 2), {"family_name": "Murray Hopper"}, at=NINE)
    corrections.edit(store, person(store, 4), {"phone": "+30 21 0000"}, at=NINE)
    morning = queue(store, tray=2, changed=True)
    assert names(store, morning) == ["Grace Murray Hopper"]
    assert morning.unchanged == 3
    assert place(store, 2) == "A, 2"
    (job,) = morning.jobs
    found = store.job(job)
    assert found is not None
    assert (found.issue, found.state) == (2, JobState.QUEUED)


def test_a_badge_that_is_made_anew_says_why(store: Store, tmp_path: Path) -> None:
    def reasons(queued: preprint.Queued) -> set[str]:
        return {job.reason for one in queued.jobs if (job := store.job(one)) is not None}

    assert reasons(queue(store)) == {desk.WITH_OTHERS}
    print_all(store, tmp_path)
    corrections.edit(store, person(store, 2), {"family_name": "Murray Hopper"}, at=NINE)
    assert reasons(queue(store, changed=True)) == {desk.LOOKS_DIFFERENT}
    print_all(store, tmp_path)
    everybody = queue(store)
    assert (len(everybody.jobs), reasons(everybody)) == (4, {desk.WITH_OTHERS})


def test_a_badge_is_queued_with_its_place_or_not_at_all(store: Store) -> None:
    with closing(sqlite3.connect(store.path)) as file:
        file.execute(
            "CREATE TRIGGER full_disk BEFORE INSERT ON journal WHEN NEW.kind = 'tray'"
            " AND (SELECT count(*) FROM journal WHERE kind = 'tray') = 2"
            " BEGIN SELECT RAISE(ABORT, 'no room'); END"
        )
        with pytest.raises(sqlite3.IntegrityError, match="no room"):
            queue(store, tray=3)
        assert [bool(place(store, number)) for number in (0, 1, 2, 4)] == [False, True, True, False]
        assert {job.attendee for job in store.jobs()} == {person(store, 1), person(store, 2)}
        file.execute("DROP TRIGGER full_disk")
    again = queue(store, tray=3)
    assert len(again.jobs) == len(set(again.jobs)) == len(store.jobs()) == 4
    assert [place(store, number) for number in (0, 1, 2, 4)] == ["A, 3", "A, 1", "A, 2", "B, 4"]


def test_who_came_to_the_list_later_is_laid_behind_the_others(store: Store, tmp_path: Path) -> None:
    queue(store, tray=3, chosen=[person(store, 0), person(store, 1)])
    print_all(store, tmp_path)
    queue(store, tray=3, changed=True)
    assert [place(store, number) for number in (0, 1, 2, 4)] == ["A, 1", "A, 2", "A, 3", "B, 4"]


def test_the_place_stands_in_the_history_and_goes_when_the_person_is_erased(store: Store) -> None:
    queue(store, tray=3)
    lines = [str(line) for line in history.of_person(store, person(store, 1))]
    assert "Badge laid into tray A, number 1" in lines
    corrections.erase(store, person(store, 1), reason="asked", at=NINE)
    assert place(store, 1) == ""
    assert store.verify().holds


def loaded(store: Store, url: str) -> None:
    fleet.add(store, KnownPrinter(name="front", url=url), at=NINE)


def test_what_changed_is_judged_on_the_paper_it_is_printed_on(store: Store, tmp_path: Path) -> None:
    loaded(store, "escpos://127.0.0.1:9?width=576")
    printer = FakePrinter()
    printer.loaded = Paper(width_mm=72)
    queued = preprint.queue(store, "front", at=NINE)
    spool.work_off(store, "front", data_dir=tmp_path / "data", clock=lambda: NINE, printer=printer)
    jobs = [store.job(job) for job in queued.jobs]
    assert {job.template for job in jobs if job} == {"roll-72"}
    assert preprint.queue(store, "front", changed=True, at=NINE).unchanged == 4
    loaded(store, "brother://127.0.0.1:9?label=62")
    assert len(preprint.queue(store, "front", changed=True, at=NINE).jobs) == 4


def test_in_a_pool_any_of_its_printers_will_have_done(store: Store, tmp_path: Path) -> None:
    test_what_changed_is_judged_on_the_paper_it_is_printed_on(store, tmp_path)
    for name, url in (("a", "escpos://127.0.0.1:7"), ("b", "brother://127.0.0.1:8?label=62")):
        fleet.add(store, KnownPrinter(name=name, url=url, pool="desk"), at=NINE)
    assert preprint.queue(store, "desk", changed=True, at=NINE).unchanged == 4


def test_paper_that_no_template_fits_is_refused_before_anything_is_queued(store: Store) -> None:
    with pytest.raises(NoTemplateFits):
        preprint.queue(store, "zpl://127.0.0.1?media=20x20", at=NINE)
    assert store.jobs() == []


def test_the_work_is_told_person_by_person(store: Store) -> None:
    told: list[tuple[int, int]] = []
    queue(store, progress=lambda done, total: told.append((done, total)))
    assert told == [(number, 4) for number in range(1, 5)]


@pytest.mark.parametrize(("index", "letters"), [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ")])
def test_trays_are_lettered_as_columns_of_a_sheet_are(index: int, letters: str) -> None:
    assert preprint._letters(index) == letters
    assert preprint._index(letters) == index
    assert str(Place(letters, 214)) == f"{letters}, 214"
