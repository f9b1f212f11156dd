from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin import corrections, review
from checkin.errors import Cancelled
from checkin.names import Kind
from checkin.review import Known
from checkin.store import Store
from tests.checkin.people import TEN, add, make_event


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_event(tmp_path) as made:
        yield made


def kinds(store: Store) -> list[Kind]:
    return [finding.kind for finding in review.review(store).findings]


def test_findings_come_with_their_people_and_the_worst_first(store: Store) -> None:
    add(store, "1", given_name="Anna  Maria", family_name="Weber")
    hidden = add(store, "2", given_name="Khmer ខ", family_name="Letter")
    found = review.review(store)
    assert [finding.kind for finding in found.findings] == [Kind.NO_GLYPH, Kind.DOUBLED_SPACES]
    assert found.people[hidden].family_name == "Letter"
    assert found.looked_at == 2


def test_what_is_fine_stays_fine_until_the_value_changes(store: Store) -> None:
    loud = add(store, "1", given_name="ANNA", family_name="Weber")
    (finding,) = review.review(store).findings
    review.accept(store, [finding])
    again = review.review(store)
    assert again.findings == ()
    assert again.fine == 1
    corrections.edit(store, loud, {"given_name": "HANNA"}, at=TEN)
    assert kinds(store) == [Kind.ALL_CAPS]


def test_what_was_fine_can_be_shown_again(store: Store) -> None:
    add(store, "1", given_name="ANNA", family_name="Weber")
    review.accept(store, review.review(store).findings)
    review.forget_accepted(store)
    assert kinds(store) == [Kind.ALL_CAPS]


def test_what_is_kept_of_a_decision_holds_no_name(store: Store) -> None:
    add(store, "1", given_name="ANNA", family_name="Weber")
    review.accept(store, review.review(store).findings)
    kept = store.connection.execute("SELECT value FROM local WHERE name = 'names:fine'").fetchone()
    assert "ANNA" not in kept[0]


def test_a_second_review_lays_out_only_what_changed(store: Store) -> None:
    ada = add(store, "1", given_name="Ada", family_name="Lovelace")
    add(store, "2", given_name="Grace", family_name="Hopper")
    known: Known = {}
    review.review(store, known=known)
    assert len(known) == 2
    corrections.edit(store, ada, {"organisation": "Babbage"}, at=TEN)
    review.review(store, known=known)
    assert len(known) == 3


def test_a_review_can_be_stopped(store: Store) -> None:
    add(store, "1", given_name="Ada", family_name="Lovelace")
    with pytest.raises(Cancelled):
        review.review(store, cancelled=lambda: True)


def test_open_conflicts_are_part_of_it(store: Store) -> None:
    ada = add(store, "1", given_name="Ada", family_name="Lovelace", organisation="One")
    corrections.edit(store, ada, {"organisation": "Two"}, at=TEN)
    add(store, "1", version=2, given_name="Ada", family_name="Lovelace", organisation="Three")
    found = review.review(store)
    assert [(who, conflict.field) for who, conflict in found.conflicts] == [(ada, "organisation")]
    assert ada in found.people
