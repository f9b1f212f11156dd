"""Every kind of tampering with an event file is found, and named."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from checkin import corrections, desk, events
from checkin.errors import RecordDamaged, StoreDamaged
from checkin.model import Category, Session
from checkin.store import Store
from tests.checkin.people import NINE, TEN, add, add_ada, make_event


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with something in every table."""
    with make_event(tmp_path) as store:
        with store.writing() as writer:
            events.put_session(writer, Session(key="s", title="S"), at=NINE)
            events.put_category(writer, Category(name="Press"), at=NINE)
        ada = add(store, "T-1", given_name="Ada", family_name="Lovelace", entitlements=["s"])
        twin = add(store, "T-2", given_name="A.", family_name="Lovelace")
        gone = add(store, "T-3", given_name="Erased")
        desk.scan(store, "T-1", checkpoint="desk", at=NINE, printer="p")
        desk.scan(store, "NOBODY", checkpoint="desk", at=NINE)
        corrections.merge_people(store, ada, twin, at=NINE)
        corrections.edit(store, ada, {"family_name": "Byron"}, at=NINE)
        add(store, "T-1", version=2, given_name="Ada", family_name="King", entitlements=["s"])
        note = corrections.note(store, ada, "x", at=NINE)
        corrections.undo(store, note, at=NINE)
        corrections.erase(store, gone, at=NINE)
        assert store.verify().problems == ()
        return store.path


def problems(path: Path) -> tuple[str, ...]:
    data = path.parent / "data"
    with Store.open(path, data_dir=data, at=TEN, read_only=True) as store:
        return store.verify().problems


def tamper(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as raw:
        for statement in statements:
            assert raw.execute(statement).rowcount != 0, statement
        raw.commit()


def seq_of(path: Path, kind: str) -> int:
    with closing(sqlite3.connect(path)) as raw:
        (seq,) = raw.execute("SELECT max(seq) FROM journal WHERE kind = ?", (kind,)).fetchone()
        return int(seq)


def test_what_was_not_touched_holds(path: Path) -> None:
    assert problems(path) == ()


@pytest.mark.parametrize(
    ("kind", "change"),
    [
        ("scan", "payload = replace(payload, 'unknown', 'ok')"),
        ("edit", "payload = '{}'"),
        ("edit", "payload = '{\"set\": 5}'"),
        ("edit", "payload = '[1,2'"),
        ("merge", "payload = '{}'"),
        ("session", "payload = '{}'"),
        ("event", "payload = '{}'"),
        ("undo", "payload = '{}'"),
        ("roster", "payload = payload || ' '"),
        ("scan", "payload = NULL"),
        ("scan", "payload = NULL, salt = NULL"),
        ("edit", "payload = NULL, salt = NULL"),
        ("category", "payload = NULL, salt = NULL"),
        ("erase", "payload = NULL, salt = NULL"),
        ("edit", "salt = x'00'"),
        ("edit", "salt = NULL"),
        ("edit", "digest = zeroblob(32)"),
        ("edit", "chain = zeroblob(32)"),
        ("edit", "at = at + 1"),
        ("edit", "t = t + 1"),
        ("edit", "counter = counter + 1"),
        ("edit", "version = 2"),
        ("edit", "kind = 'note'"),
        ("edit", "id = 'other'"),
        ("edit", "attendee = 'other'"),
        ("edit", "actor = 'XX'"),
        ("edit", "seq = 1000"),
        ("edit", "station = 'other'"),
    ],
)
def test_a_record_that_was_changed_is_named(path: Path, kind: str, change: str) -> None:
    seq = seq_of(path, kind)
    tamper(path, f"UPDATE OR REPLACE journal SET {change} WHERE seq = {seq}")
    found = problems(path)
    assert any("ecord" in problem for problem in found)
    if not change.startswith(("station", "seq")):
        assert any(f" {seq} " in problem for problem in found), found


@pytest.mark.parametrize("kind", ["event", "scan", "edit", "erase"])
def test_a_record_that_is_gone_is_missed(path: Path, kind: str) -> None:
    tamper(path, f"DELETE FROM journal WHERE seq = {seq_of(path, kind)}")
    assert problems(path)


def test_the_last_record_that_is_gone_is_missed(path: Path) -> None:
    tamper(path, "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)")
    assert problems(path)[0].startswith("The last record noted of station")


def test_a_record_put_in_between_is_noticed(path: Path) -> None:
    columns = "id, kind, version, at, t, counter, attendee, actor, payload, salt, digest, chain"
    tamper(
        path,
        f"INSERT INTO journal (station, seq, {columns}) SELECT station, 1000, 'new' || {columns}"
        f" FROM journal WHERE seq = {seq_of(path, 'scan')}",
    )
    assert any("1000" in problem for problem in problems(path))


@pytest.mark.parametrize(
    "change",
    ["seq = seq - 1", "chain = zeroblob(32)", "station = 'other'"],
)
def test_a_head_that_is_not_the_last_record_is_noticed(path: Path, change: str) -> None:
    tamper(path, f"UPDATE station_head SET {change}")
    assert problems(path)[0].startswith("The last record noted of station")


def test_a_head_that_is_gone_is_missed(path: Path) -> None:
    tamper(path, "DELETE FROM station_head")
    assert problems(path)[0].startswith("The last record noted of station")


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("UPDATE attendee SET status = 'confirmed', given_name = 'Eve'", "table attendee"),
        ("DELETE FROM attendee", "table attendee"),
        ("UPDATE attendee SET badge_issue = 3", "table attendee"),
        ("UPDATE attendee SET locator = locator + 1", "table attendee"),
        ("INSERT INTO ticket_code VALUES ('FREE', 'nobody')", "table ticket_code"),
        ("UPDATE ticket_code SET code = 'T-X' WHERE code = 'T-1'", "table ticket_code"),
        ("DELETE FROM ticket_code", "table ticket_code"),
        ("INSERT INTO entitlement SELECT id, 'gala' FROM attendee", "table entitlement"),
        ("DELETE FROM entitlement", "table entitlement"),
        ("UPDATE roster SET version = 9", "table roster"),
        ("UPDATE roster SET content = 'x'", "table roster"),
        ("DELETE FROM conflict", "table conflict"),
        ("UPDATE conflict SET desk = 'x'", "table conflict"),
        ("UPDATE presence SET inside = 0", "table presence"),
        ("UPDATE presence SET first_entry = first_entry + 1", "table presence"),
        ("DELETE FROM presence", "table presence"),
        ("INSERT INTO presence SELECT 'x','desk',1,0,1,1,'',1,NULL,'' ", "table presence"),
        ("UPDATE print_job SET state = 'printed'", "table print_job"),
        ("UPDATE print_job SET attendee = 'x'", "table print_job"),
        ("DELETE FROM undone", "table undone"),
        ("INSERT INTO undone VALUES ('f', 'g', 'x')", "table undone"),
        ("UPDATE occupancy SET inside = inside + 1", "occupancy"),
        ("DELETE FROM occupancy", "occupancy"),
        ("INSERT INTO occupancy VALUES ('x', 1, 1, 1, 0)", "occupancy"),
        ("UPDATE entity SET payload = '{}' WHERE kind = 'session'", "session “s”"),
        ("DELETE FROM entity WHERE kind = 'category'", "category “Press”"),
        ("UPDATE entity SET t = t + 1 WHERE kind = 'checkpoint'", "checkpoint “desk”"),
        ("INSERT INTO entity VALUES ('session', 'x', 1, 1, 's', 1, '{}')", "session “x”"),
        ("DELETE FROM alias", "merged into whom"),
        ("UPDATE alias SET into_id = 'x'", "merged into whom"),
        ("DELETE FROM erased", "erased"),
        ("INSERT INTO erased VALUES ('x', 'y')", "erased"),
        ("UPDATE attendee_search_text SET names = 'eve'", "search index"),
        ("DELETE FROM attendee_search_text", "search index"),
        ("INSERT INTO attendee_search_text VALUES (99, 'x', 'eve', '')", "search index"),
        ("DELETE FROM attendee_search_data WHERE id > 10", "search index"),
        ("INSERT INTO attendee_search (rowid, names, other) VALUES (99, 'eve', '')", "search"),
    ],
)
def test_a_table_that_says_something_else_is_named(path: Path, statement: str, said: str) -> None:
    tamper(path, statement)
    assert any(said in problem for problem in problems(path)), problems(path)


def test_data_of_somebody_erased_that_is_back_is_noticed(path: Path) -> None:
    tamper(
        path,
        "UPDATE journal SET payload = '{}', salt = x'00' WHERE payload IS NULL",
    )
    assert problems(path)


def test_a_merge_that_holds_an_old_erasure_back_is_noticed(path: Path) -> None:
    """Somebody takes the erasure out of the table, so that the data might come back."""
    tamper(path, "DELETE FROM erased", "DELETE FROM alias")
    found = " ".join(problems(path))
    assert "erased" in found
    assert "merged into whom" in found


def test_a_damaged_record_is_named_wherever_it_is_met(path: Path) -> None:
    seq = seq_of(path, "edit")
    tamper(path, f"UPDATE journal SET payload = '[1,2' WHERE seq = {seq}")
    with (
        Store.open(path, data_dir=path.parent / "data", at=TEN) as store,
        pytest.raises(RecordDamaged, match=f"Record {seq} of station"),
    ):
        desk.scan(store, "T-1", checkpoint="desk", at=TEN)


def test_letters_that_are_none_are_damage(path: Path) -> None:
    seq = seq_of(path, "edit")
    tamper(path, f"UPDATE journal SET payload = CAST(x'ff00' AS TEXT) WHERE seq = {seq}")
    with pytest.raises(StoreDamaged, match="is damaged"):
        problems(path)


def test_progress_goes_up_to_everybody(path: Path) -> None:
    told: list[tuple[int, int]] = []
    with Store.open(path, data_dir=path.parent / "data", at=TEN, read_only=True) as store:
        proof = store.verify(lambda done, total: told.append((done, total)))
    assert told[-1] == (proof.people, proof.people) == (3, 3)
    assert proof.facts == len(list_of(path))


def list_of(path: Path) -> list[int]:
    with closing(sqlite3.connect(path)) as raw:
        return [row[0] for row in raw.execute("SELECT seq FROM journal")]


def test_scanning_goes_on_while_a_file_is_proved(path: Path) -> None:
    data = path.parent / "data"

    def scan_meanwhile(done: int, total: int) -> None:
        with Store.open(path, data_dir=data, at=TEN) as other:
            desk.scan(other, "T-1", checkpoint="desk", at=TEN)

    with Store.open(path, data_dir=data, at=TEN, read_only=True) as store:
        assert store.verify(scan_meanwhile).problems == ()
        assert store.verify().problems == ()
        assert store.connection.execute("PRAGMA query_only").fetchone() == (1,)


@pytest.fixture
def big(tmp_path: Path) -> Iterator[Store]:
    with make_event(tmp_path) as store:
        for number in range(450):  # more than a page
            add(store, f"T-{number}", given_name=f"Person {number}", organisation="ACME")
        add_ada(store)
        yield store


def test_a_page_of_people_is_no_border(big: Store) -> None:
    assert big.verify().problems == ()
    big.connection.execute("DELETE FROM ticket_code WHERE code = 'T-449'")
    problems = big.verify().problems
    assert len(problems) == 2  # whose it is, and how many there are
