"""Facts made ready before the lock is taken come to the same as facts written at once."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from checkin import corrections, ids
from checkin.model import Attendee
from checkin.projection import fold
from checkin.store import Store, search_index
from checkin.store.drafts import Said
from checkin.store.newcomers import newcomer
from checkin.store.search_index import entry_of
from checkin.store.tables import rows_of
from tests.checkin.people import NINE, TEN, add, add_ada, make_event
from tests.checkin.test_newcomer import fact, payloads


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with make_event(tmp_path) as store:
        yield store


def said(store: Store, code: str, given_name: str = "Grace", version: int = 1) -> Said:
    payload: dict[str, Any] = {
        "source": "list",
        "key": code,
        "source_version": version,
        "import": "one",
        "fields": {"given_name": given_name, "organisation": "Société Générale", "vip": "yes"},
        "codes": [code, code + "/2"],
        "entitlements": ["s"],
        "extra": {"Diet": "vegan"},
    }
    return "roster", payload, ids.attendee_id(store.event.id, "list", code)


def person(store: Store, attendee: str) -> Attendee:
    found = store.attendee(attendee)
    assert found is not None
    return found


def write(store: Store, facts: list[Said], *between: Said) -> None:
    """Draft *facts*, let another window write *between*, and write what was drafted."""
    drafts = store.draft(facts, at=NINE, fact_ids=ids.FactIds())
    if between:
        with (
            Store.open(store.path, data_dir=store.path.parent / "data", at=NINE) as other,
            other.writing() as writer,
        ):
            writer.append_many(between, at=NINE)
    with store.writing() as writer:
        writer.append_drafts(drafts, at=NINE, actor="AB")


@given(payloads)
def test_a_newcomers_rows_are_those_of_the_fold(payload: dict[str, Any]) -> None:
    folded = fold("a", [fact("roster", 1, "a", payload)])
    rows = newcomer("a", "1", payload)
    assert rows.rows == rows_of(folded)
    assert folded.attendee is not None
    assert rows.entry == entry_of(folded.attendee)


def test_newcomers_are_on_the_list_and_found(store: Store) -> None:
    write(store, [said(store, f"T-{n}", f"Given{n}") for n in range(600)])
    (found,) = store.by_code("T-7/2")
    assert found.given_name == "Given7"
    assert found.entitlements == ("s",)
    assert [found.id for found in store.search("given599")] == [said(store, "T-599")[2]]
    assert len(store.attendees()) == 600
    assert {fact.actor for fact in store.facts(kinds=["roster"])} == {"AB"}
    assert store.verify().problems == ()


def test_who_was_known_already_is_folded_with_what_was_known(store: Store) -> None:
    ada = add_ada(store, "T-1")
    corrections.edit(store, ada, {"given_name": "Augusta"}, at=NINE)
    write(store, [said(store, "T-0"), said(store, "T-1", version=2), said(store, "T-2")])
    assert person(store, ada).given_name == "Augusta"
    assert person(store, ada).organisation == "Société Générale"
    assert store.verify().problems == ()


def test_what_another_window_wrote_meanwhile_is_not_overwritten(store: Store) -> None:
    kind, payload, grace = said(store, "T-1")
    note = "note", {"text": "waits at the door"}, grace
    write(store, [said(store, "T-0"), (kind, payload, grace)], note)
    assert person(store, grace).notes == ("waits at the door",)
    assert store.verify().problems == ()


def test_what_was_written_meanwhile_by_the_same_window_counts_too(store: Store) -> None:
    first, second = (
        store.draft([said(store, "T-1", name, version)], at=NINE, fact_ids=ids.FactIds())
        for name, version in (("Grace", 2), ("Late", 1))
    )
    for drafts in (first, second):
        with store.writing() as writer:
            writer.append_drafts(drafts, at=NINE)
    assert person(store, said(store, "T-1")[2]).given_name == "Grace"
    assert store.verify().problems == ()


def test_two_facts_about_one_newcomer_count_both(store: Store) -> None:
    _, _, grace = said(store, "T-1")
    edit = "edit", {"set": {"given_name": "Amazing"}, "base": {"given_name": "Grace"}}, grace
    write(store, [said(store, "T-0"), said(store, "T-1"), edit])
    assert person(store, grace).given_name == "Amazing"
    assert store.verify().problems == ()


def test_somebody_was_merged_into_a_newcomer_before_they_came(store: Store) -> None:
    ada, grace = add(store, "T-9", given_name="Ada"), said(store, "T-1")
    with store.writing() as writer:
        writer.append("merge", {"into": grace[2]}, at=NINE, attendee=ada)
    write(store, [said(store, "T-0"), grace])
    assert {"T-1", "T-9"} <= set(person(store, grace[2]).codes)
    assert store.verify().problems == ()


def test_a_merge_among_the_drafts_holds(store: Store) -> None:
    grace, late = said(store, "T-1"), said(store, "T-2", "Late")
    write(store, [grace, late, ("merge", {"into": grace[2]}, late[2])])
    assert {"T-1", "T-2"} <= set(person(store, grace[2]).codes)
    assert store.verify().problems == ()


def test_an_erased_person_stays_erased(store: Store) -> None:
    corrections.erase(store, add(store, "T-1", given_name="Grace"), at=NINE)
    write(store, [said(store, "T-0"), said(store, "T-1", version=2)])
    assert [left.given_name for left in store.attendees()] == ["Grace"]
    assert store.by_code("T-1") == []
    assert store.verify().problems == ()


def test_who_comes_with_a_withdrawn_import_is_nobody(store: Store) -> None:
    with store.writing() as writer:
        writer.append("import_withdrawn", {"import": "one"}, at=NINE)
    write(store, [said(store, "T-1")])
    assert store.attendees() == []
    assert store.verify().problems == ()


def test_drafts_may_be_of_nobody(store: Store) -> None:
    write(store, [("session", {"key": "s", "title": "S"}, ""), said(store, "T-1")])
    assert [session.title for session in store.sessions()] == ["S"]
    assert store.verify().problems == ()


def test_what_damage_left_behind_of_somebody_unknown_is_written_over(store: Store) -> None:
    _, _, grace = said(store, "T-1")
    store.connection.execute("BEGIN IMMEDIATE")
    search_index.add_many(store.connection, [(grace, "left behind", "")])
    store.connection.execute("COMMIT")
    assert store.verify().problems
    write(store, [said(store, "T-0"), said(store, "T-1")])
    assert store.verify().problems == ()


def test_a_draft_holds_integers_and_strings_only(store: Store) -> None:
    with pytest.raises(TypeError):
        store.draft([("note", {"text": 1.5}, "")], at=TEN, fact_ids=ids.FactIds())
