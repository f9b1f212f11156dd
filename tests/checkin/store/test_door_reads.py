"""What doors ask of an event file: by an index, also in files of before there was one."""

from datetime import timedelta
from pathlib import Path

from checkin import desk
from checkin.store import Store, schema
from tests.checkin.people import NINE, TEN, add, make_event


def plan(store: Store, query: str, *values: object) -> str:
    rows = store.connection.execute(f"EXPLAIN QUERY PLAN {query}", values)
    return " ".join(row[3] for row in rows)


def test_the_last_scans_of_a_door_are_found_by_an_index(store: Store) -> None:
    add(store, "T-1", given_name="Ada")
    for minute in range(8):
        desk.scan(store, f"T-{minute}", checkpoint="desk", at=NINE + timedelta(minutes=minute))
    found = store.last_scans("desk", 5)
    assert [fact.at for fact in found] == sorted((fact.at for fact in found), reverse=True)
    assert len(found) == 5
    where = schema.CHECKPOINT_OF.replace("payload", "j.payload")
    query = f"SELECT * FROM journal j WHERE j.kind = 'scan' AND {where} = ? ORDER BY j.t DESC"
    assert "journal_checkpoint" in plan(store, query, "desk")
    inside = "SELECT sum(inside) FROM presence WHERE checkpoint = ? AND inside > 0"
    assert "presence_inside" in plan(store, f"{inside} AND last_entry > ?", "desk", 0)


def test_a_damaged_record_hides_no_other(store: Store) -> None:
    add(store, "T-1", given_name="Ada")
    first = desk.scan(store, "T-1", checkpoint="desk", at=NINE)
    desk.scan(store, "T-2", checkpoint="desk", at=TEN)
    store.connection.execute("UPDATE journal SET payload = '{' WHERE id = ?", (first.scan,))
    assert len(store.last_scans("desk", 5)) == 1


def test_a_file_of_before_there_were_doors_is_brought_up(tmp_path: Path) -> None:
    with make_event(tmp_path) as store:
        add(store, "T-1", given_name="Ada")
        desk.scan(store, "T-1", checkpoint="desk", at=NINE)
        path = store.path
        for index in ("journal_checkpoint", "presence_inside"):
            store.connection.execute(f"DROP INDEX {index}")
        store.connection.execute("DELETE FROM _sqlite_migrations WHERE name = 'm003_doors'")
        store.connection.execute("PRAGMA user_version = 2")
    with Store.open(path, data_dir=tmp_path / "data", at=TEN) as store:
        assert [fact.kind for fact in store.last_scans("desk", 5)] == ["scan"]
        assert store.who_is_inside("desk") == [store.by_code("T-1")[0].id]
        assert store.verify().problems == ()
