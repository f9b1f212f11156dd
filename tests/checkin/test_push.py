"""What goes up and in which order, without the network: a source that ends things as it is told."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from checkin import accounts, attachments, corrections, desk, pull, push, stations, syncer
from checkin.accounts import Account
from checkin.model import Attached, Ticket
from checkin.pull import Pulled
from checkin.push import Pushed
from checkin.roster import Row
from checkin.sources.base import Doing, Ending, Happened, Outcome
from checkin.sources.catalogue import Asked
from checkin.sources.mapping import Mapped
from checkin.sources.trouble import (
    SourceBusy,
    SourceFault,
    SourceForbidden,
    SourceStillAtIt,
    SourceTrouble,
    SourceUnreachable,
)
from checkin.store import Store, backups, outbox
from checkin.syncer import Report
from tests.checkin import scripted_source
from tests.checkin.people import TEN
from tests.checkin.scripted_source import Scripted


def person(_words: Mapped, number: int) -> Row:
    key, code = f"ORDER-{number}", f"T-{number}"
    ticket = Ticket(key=key, code=code, number=number, product=1)
    fields = {"given_name": f"No. {number}", "category": "Participant"}
    return Row(line=number, source_id=key, codes=(code,), fields=fields, tickets=(ticket,))


class Line:
    """A desk with twenty people on its list, and the time."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.at = TEN
        self.one: Account = scripted_source.account(store)
        self.source = Scripted(person, [*range(1, 21)], size=50)
        pull.take_people(store, self.source, self.one, clock=self.clock, pulled=Pulled())

    @property
    def ours(self) -> frozenset[str]:
        return stations.ours(self.store, self.store.path.parent / "data")

    def clock(self) -> datetime:
        return self.at

    def scan(self, number: int, where: str = "Door") -> str:
        self.at += timedelta(seconds=1)
        code = f"T-{number}"
        return desk.scan(self.store, code, checkpoint=where, at=self.at).scan

    def print(self, number: int) -> None:
        self.at += timedelta(seconds=1)
        (holder,) = self.store.by_code(f"T-{number}")
        job = desk.print_badge(self.store, holder.id, printer="pdf", at=self.at)
        said = {"job": job, "outcome": "accepted"}
        with self.store.writing() as writer:
            writer.append("print_outcome", said, at=self.at, attendee=holder.id)

    def undo(self, fact: str) -> str:
        self.at += timedelta(seconds=1)
        return corrections.undo(self.store, fact, reason="wrong", at=self.at)

    def send(self, *, later_s: float = 0) -> tuple[Pushed, SourceTrouble | None]:
        self.at += timedelta(seconds=later_s)
        push.fill(self.store, self.one, self.ours, at=self.at, hears=self.source.hears)
        pushed = Pushed()
        met = push.send(self.store, self.source, self.one, clock=self.clock, pushed=pushed)
        return pushed, met

    def told(self) -> list[tuple[Doing, int]]:
        """What the source was told, of which ticket, since the last time."""
        found = [(one.doing, one.ticket_number) for one in self.source.told]
        self.source.told.clear()
        return found


@pytest.fixture
def line(store: Store) -> Line:
    return Line(store)


def refuse(*doings: Doing) -> object:
    def ends(happened: Happened) -> Outcome:
        if happened.doing in doings:
            raise SourceForbidden(host="x.org", words="no")
        return Outcome(Ending.ACCEPTED)

    return ends


def test_what_a_source_never_lets_us_tell_holds_up_nothing_else(line: Line) -> None:
    line.source.ends = refuse(Doing.PRINTED)  # type: ignore[assignment]
    for number in range(1, 13):
        line.print(number)
    scans = [line.scan(number) for number in range(1, 13)]
    pushed, met = line.send()
    assert pushed.accepted == len(scans)
    assert isinstance(met, SourceForbidden)
    # Later, when all those are due again and come first by their age.
    line.told()
    for _ in range(8):
        line.send(later_s=600)
    line.told()
    line.scan(13)
    line.send(later_s=600)
    assert (Doing.ENTRY, 13) in line.told()


def test_tickets_that_a_source_stumbles_over_hold_up_no_other(line: Line) -> None:
    def ends(happened: Happened) -> Outcome:
        if happened.ticket_number <= 10:
            raise SourceFault(host="x.org", status=500)
        return Outcome(Ending.ACCEPTED)

    line.source.ends = ends
    for number in range(1, 16):
        line.scan(number)
    sent = set()
    for _ in range(6):  # each time those before are due again
        line.send(later_s=600)
        sent |= {number for _, number in line.told()}
    assert sent == set(range(1, 16))


def test_an_undo_waits_until_its_scan_has_gone_up(line: Line) -> None:
    def stumbles(happened: Happened) -> Outcome:
        if happened.doing is Doing.ENTRY:
            raise SourceFault(host="x.org", status=500)
        return Outcome(Ending.ACCEPTED)

    line.source.ends = stumbles
    line.undo(line.scan(1))
    line.send()
    line.send(later_s=30)
    assert line.told() == [(Doing.ENTRY, 1)] * 2
    line.source.ends = lambda _: Outcome(Ending.ACCEPTED)
    line.send(later_s=30)
    line.send(later_s=30)
    assert line.told() == [(Doing.ENTRY, 1), (Doing.TAKEN_BACK, 1)]


def test_a_row_that_a_server_keeps_busy_with_is_asked_for_less_and_less_often(line: Line) -> None:
    def at_it(_happened: Happened) -> Outcome:
        raise SourceStillAtIt(host="x.org", retry_after_s=5)

    line.source.ends = at_it
    line.scan(1)
    waits = []
    for _ in range(9):
        line.send(later_s=3600)
        (row,) = outbox.rows(line.store, line.one.name)
        waits.append((row.next_at - row.changed_at) // 1000)
    assert waits == [5, 5, 8, 16, 32, 64, 128, 256, 300]


def test_a_long_day_is_counted_and_noted_whole(line: Line) -> None:
    store, many = line.store, 2_500
    (holder,) = store.by_code("T-1")
    said = {
        "checkpoint": scripted_source.DOOR,
        "direction": "entry",
        "answer": "admit",
        "reason": "ok",
        "ticket": "ORDER-1",
    }
    with store.writing() as writer:
        for _ in range(many):
            writer.append("scan", said, at=TEN, attendee=holder.id)
    assert push.count_new(store, line.one, line.ours, line.source.hears) == many
    assert push.fill(store, line.one, line.ours, at=TEN) == many
    assert push.count_new(store, line.one, line.ours, line.source.hears) == 0
    assert outbox.waiting(store, line.one.name) == many


@pytest.fixture
def other(line: Line, tmp_path: Path) -> Iterator[Store]:
    """The file carried to another laptop."""
    folder = tmp_path / "other"
    folder.mkdir()
    backups.copy(line.store.connection, folder / "event.checkin")
    with Store.open(folder / "event.checkin", data_dir=folder / "data", at=line.at) as opened:
        yield opened


def send_from(line: Line, other: Store) -> list[tuple[Doing, int]]:
    line.at += timedelta(minutes=10)
    ours = stations.ours(other, other.path.parent / "data")
    push.fill(other, line.one, ours, at=line.at, hears=line.source.hears)
    push.send(other, line.source, line.one, clock=line.clock, pushed=Pushed())
    return line.told()


def test_an_undo_at_another_desk_is_told_by_the_desk_that_scanned(line: Line, other: Store) -> None:
    """Only the device that let somebody in may take it back at the server."""
    scan = line.scan(1)
    line.send()
    line.told()
    other.merge_from(line.store, now=line.at)
    corrections.undo(other, scan, reason="wrong", at=line.at)
    assert send_from(line, other) == []
    line.store.merge_from(other, now=line.at)
    assert push.count_new(line.store, line.one, line.ours, line.source.hears) == 1
    line.send()
    assert line.told() == [(Doing.TAKEN_BACK, 1)]
    line.send(later_s=60)
    assert line.told() == []


def test_what_waits_in_a_copied_file_goes_up_from_one_desk_only(line: Line, tmp_path: Path) -> None:
    line.scan(1)
    line.source.ends = down
    line.send()
    assert outbox.waiting(line.store, line.one.name) == 1
    line.source.ends = lambda _: Outcome(Ending.ACCEPTED)
    line.told()
    folder = tmp_path / "copied"
    folder.mkdir()
    backups.copy(line.store.connection, folder / "event.checkin")
    with Store.open(folder / "event.checkin", data_dir=folder / "data", at=line.at) as copied:
        assert [send_from(line, copied) for _ in range(2)] == [[], []]
        (row,) = push.refused_rows(copied, line.one.name)
        assert (row["state"], row["words"]) == ("later", push.NOT_OURS)
        # The other laptop is broken, so somebody says that it goes up from here.
        push.try_now(copied, line.one.name)
        assert [send_from(line, copied) for _ in range(2)] == [[(Doing.ENTRY, 1)], []]


def down(_happened: Happened) -> Outcome:
    raise SourceUnreachable(host="x.org")


PASSPORT = Attached(name="passport.jpg", kind="image/jpeg", data=b"hers")
SOMEBODY_ELSES = Attached(name="passport.jpg", kind="image/jpeg", data=b"not hers")


def give(line: Line, file: Attached) -> str:
    """Let the first person in, with *file* as what was asked for."""
    (holder,) = line.store.by_code("T-1")
    line.at += timedelta(seconds=1)
    answer = attachments.keep(line.store, holder.id, file, at=line.at)
    return desk.scan(line.store, "T-1", checkpoint="Door", at=line.at, answers={"q5": answer}).scan


def test_a_file_that_was_taken_back_before_it_was_sent_is_not_told(line: Line) -> None:
    asked = Asked(
        id=5, identifier="P", text="Passport", kind="file", at_checkin=True, products=(1,)
    )
    line.source.made_of = replace(scripted_source.WHOLE, questions=(asked,))
    pull.take_catalogue(line.store, line.source, line.one, at=line.at, pulled=Pulled())
    line.undo(give(line, SOMEBODY_ELSES))
    give(line, PASSPORT)
    line.send()
    told = [(one.doing, dict(one.files)) for one in line.source.told]
    assert told == [(Doing.ENTRY, {}), (Doing.TAKEN_BACK, {}), (Doing.ENTRY, {"5": PASSPORT})]


def test_a_walk_in_that_is_taken_back_leaves_an_order_that_is_told_of(line: Line) -> None:
    accounts.set_line(line.store, line.one.name, "walk-in", "product:1", at=line.at)
    line.one = accounts.account(line.store, line.one.name)
    given = {"given_name": "Wanda", "category": "Participant"}
    added = desk.walk_in(line.store, given, checkpoint="Door", at=line.at)
    line.send()
    line.send(later_s=5)
    assert [doing for doing, _ in line.told()] == [Doing.ADDED, Doing.ENTRY]
    assert added.verdict.attendee is not None
    (walk_in,) = line.store.facts(added.verdict.attendee.id, kinds=["walkin"])
    line.undo(walk_in.id)
    line.send(later_s=5)
    assert [doing for doing, _ in line.told()] == [Doing.TAKEN_BACK]
    (row,) = push.refused_rows(line.store, line.one.name)
    assert (row["state"], row["words"]) == ("refused", push.ORDER_STAYS)


def test_what_happens_while_a_source_asks_to_wait_is_counted(line: Line) -> None:
    def busy(_happened: Happened) -> Outcome:
        raise SourceBusy(host="x.org", words="", retry_after_s=600)

    line.source.ends = busy
    data_dir = line.store.path.parent / "data"

    def sync() -> Report:
        return syncer.round_(line.store, line.source, line.one, data_dir=data_dir, clock=line.clock)

    line.scan(1)
    assert sync().pushed.later == 1
    line.scan(2)
    line.told()
    quiet = sync()
    assert (quiet.pushed.later, line.told()) == (2, [])
    assert quiet.troubles
