"""Making an event file, and the things that describe it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from checkin import desk, events
from checkin.errors import BadField, CheckinError, NotWritten
from checkin.model import Category, Checkpoint, Policy, Question, Session
from checkin.store import Store
from tests.checkin.people import NINE, TEN, add_ada, make_event


def make(folder: Path, **given: str) -> Store:
    told = {"name": "ECC", "timezone": "Europe/Brussels"} | given
    return events.make(folder / "e.checkin", data_dir=folder / "data", at=NINE, **told)


def test_an_event_begins_with_a_registration_desk(tmp_path: Path) -> None:
    with make(tmp_path, name=" ECC\t2024 ", subtitle="6–8 May, Brussels\n") as store:
        assert (store.event.name, store.event.timezone) == ("ECC 2024", "Europe/Brussels")
        assert store.event.subtitle == "6–8 May, Brussels"
        assert store.checkpoints() == [events.DESK]
        assert len(store.event_key) == 32
        assert store.label == "Desk"
        assert store.verify().problems == ()


def test_two_events_of_one_name_are_two(tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    with make(tmp_path / "a") as one, make(tmp_path / "b") as two:
        assert one.event.id != two.event.id
        assert one.event_key != two.event_key


@pytest.mark.parametrize(
    "zone",
    ["", "Brussels", "../../etc/passwd", "Europe", "/etc/localtime", "a\x00b", "\udcff", "é" * 300],
)
def test_a_zone_that_is_none_makes_no_file(tmp_path: Path, zone: str) -> None:
    with pytest.raises(BadField, match="time zone such as"):
        make(tmp_path, timezone=zone)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["", " \t", "\x00", "\udcff"])
def test_an_event_has_a_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadField, match="name of the event"):
        make(tmp_path, name=name)
    assert list(tmp_path.iterdir()) == []


def test_what_could_not_be_made_can_be_tried_again(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(NotWritten, match="could not be written"):
        make(tmp_path)
    (tmp_path / "data").unlink()
    assert list(tmp_path.iterdir()) == []
    make(tmp_path).close()


def test_a_data_folder_that_cannot_be_used_is_said_in_words(tmp_path: Path) -> None:
    path = make(tmp_path).path
    (tmp_path / "other").write_text("in the way")
    with pytest.raises(CheckinError, match="could not be written"):
        Store.open(path, data_dir=tmp_path / "other", at=TEN)


def test_things_are_described_and_described_anew(store: Store) -> None:
    opens = datetime(2024, 5, 7, 6, tzinfo=UTC)
    checkpoint = Checkpoint(
        key="a",
        name="Room Ä",
        policy=Policy.ROOM,
        session="s",
        categories=("Speaker", "Press"),
        registered_only=True,
        multiple_entries=True,
        re_entry=True,
        opens=opens,
        closes=TEN,
        capacity=12,
        admit_unpaid=True,
        questions=(Question(key="q", text="?", kind="choice", required=True, options=("x", "y")),),
    )
    session = Session(
        key="s",
        title="Opening",
        room="Hall",
        starts=opens,
        ends=TEN,
        kind="plenary",
        capacity=300,
        access="categories:A|B",
        language="en",
        speakers="Ada; Grace",
        cancelled=True,
    )
    category = Category(name="Press", colour="#ff0000", read_first=True)
    with store.writing() as writer:
        events.put_checkpoint(writer, checkpoint, at=NINE)
        events.put_session(writer, session, at=NINE)
        events.put_category(writer, category, at=NINE)
    assert store.checkpoint("a") == store.checkpoint("Room Ä") == checkpoint
    assert (store.session("s"), store.categories()) == (session, [category])
    with store.writing() as writer:
        events.put_category(writer, Category(name="Press"), at=TEN)
    assert store.categories() == [Category(name="Press")]
    assert store.verify().problems == ()


def test_checkpoints_and_sessions_have_an_order(store: Store) -> None:
    with store.writing() as writer:
        for name in ("B", "A"):
            events.put_checkpoint(writer, Checkpoint(key=f"k{name}", name=name), at=NINE)
        events.put_session(writer, Session(key="1", title="no time"), at=NINE)
        events.put_session(writer, Session(key="2", title="late", starts=TEN), at=NINE)
        events.put_session(writer, Session(key="3", title="early", starts=NINE), at=NINE)
    assert [c.name for c in store.checkpoints()] == ["Registration desk", "A", "B"]
    assert [s.title for s in store.sessions()] == ["early", "late", "no time"]


def test_a_station_takes_another_name_and_keeps_what_it_was(tmp_path: Path) -> None:
    with make_event(tmp_path, label="Desk 1") as store:
        add_ada(store)
        desk.scan(store, "T-1", checkpoint="desk", at=NINE)
    with Store.open(store.path, data_dir=tmp_path / "other", at=TEN, label="Desk 2") as other:
        before = other.entity("station", other.station)
        events.rename_station(other, " Help\tlane ", at=TEN)
        assert other.label == "Help lane"
        assert before is not None
        assert other.entity("station", other.station) == {**before, "label": "Help lane"}
        heads = other.heads()
        events.rename_station(other, "Help lane", at=TEN)
        assert other.heads() == heads
        again = desk.scan(other, "T-1", checkpoint="desk", at=TEN)
        assert again.verdict.where == "Desk 1"
        assert other.verify().problems == ()
