"""The sample event, and a morning at its doors played through the real code, without a window.

Every desk of the hall is a station of its own, with its own data folder and its own copy of the
event file. Every few minutes the copies are brought together, as laptops without a network are;
between two times a desk knows only its own facts, and that shows, as it does at an event.
"""

import csv
import json
import re
import time
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.resources import as_file, files
from io import StringIO
from itertools import cycle
from pathlib import Path
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from checkin import events, intake, morning, reports
from checkin.errors import NotWritten, StoreExists
from checkin.model import (
    Answer,
    Category,
    Checkpoint,
    Event,
    Policy,
    Reason,
    Session,
    to_ms,
)
from checkin.morning import Place, Queue, Visit
from checkin.says import WORDS
from checkin.staff import Staff, Tally
from checkin.store import Store

#: Where the sample event's files lie.
SAMPLE = files("assets") / "sample"
#: When the doors open on the morning that is played, in the event's zone.
DOORS = datetime(2024, 5, 7, 8, 0)  # noqa: DTZ001  the zone is the event's
#: When the list was exported, and the evening on which the laptops were set up.
LISTED = DOORS - timedelta(days=2)
EVE = DOORS - timedelta(hours=12)

PLACES = (
    *(Place(label=f"Desk {number}") for number in range(1, 5)),
    *(Place(label=f"Help lane {number}", helps=True) for number in (1, 2)),
)
#: How often the laptops are brought together.
_TOGETHER = timedelta(minutes=5)

_EXPORTS: Sequence[tuple[reports.Report, reports.Format]] = (
    ("attendance", "csv"),
    ("attendance", "xlsx"),
    ("attendees", "csv"),
    ("journal", "jsonl"),
    ("no-shows", "csv"),
)

Progress = Callable[[int, int], None]


def make(path: Path, *, data_dir: Path, at: datetime, label: str = "") -> Store:
    """Make the sample event at *path*, its list imported as any list is; open for writing.

    Raises:
        StoreExists, UnsafePlace, StoreReadOnly: As for `Store.create`.
    """
    frame = _frame()
    event = Event(**{name: frame[name] for name in ("id", "name", "timezone", "subtitle")})
    zone = ZoneInfo(event.timezone)
    store = Store.create(path, event, data_dir=data_dir, at=at, label=label)
    try:
        sessions = [_session(row, zone) for row in _rows("programme.csv")]
        keys = {session.title: session.key for session in sessions}
        with store.writing() as writer:
            for session in sessions:
                events.put_session(writer, session, at=at)
            for said in frame["categories"]:
                events.put_category(writer, Category(**said), at=at)
            for said in frame["checkpoints"]:
                events.put_checkpoint(writer, _checkpoint(said, keys), at=at)
        listed = to_ms(LISTED.replace(tzinfo=zone))
        with as_file(SAMPLE / "attendees.csv") as attendees:
            preview = intake.preview(store, attendees, intake.Options(version=listed))
            intake.carry_out(store, preview, intake.YES, at=at)
    except BaseException:
        store.close()
        raise
    return store


def _frame() -> dict[str, Any]:
    frame: dict[str, Any] = json.loads((SAMPLE / "event.json").read_text(encoding="utf-8"))
    return frame


def _rows(name: str) -> list[dict[str, str]]:
    text = (SAMPLE / name).read_text(encoding="utf-8")
    return list(csv.DictReader(StringIO(text)))


def _session(row: Mapping[str, str], zone: ZoneInfo) -> Session:
    return Session(
        key=session_key(row["title"]),
        title=row["title"],
        room=row["room"],
        starts=datetime.fromisoformat(row["start"]).replace(tzinfo=zone),
        ends=datetime.fromisoformat(row["end"]).replace(tzinfo=zone),
        kind=row["kind"],
        capacity=int(row["capacity"] or 0),
        access=row["access"],
        language=row["language"],
        speakers=row["speakers"],
    )


def session_key(title: str) -> str:
    """ "Session 4 · Security and resilience" → "session-4": what stands before the dot."""
    plain = unicodedata.normalize("NFKD", title.split(" · ")[0]).encode("ascii", "ignore")
    return "-".join(re.findall(r"[a-z0-9]+", plain.decode().lower()))


def _checkpoint(said: Mapping[str, Any], keys: Mapping[str, str]) -> Checkpoint:
    values = dict(said)
    if "session" in values:
        values["session"] = keys[values["session"]]
    if "policy" in values:
        values["policy"] = Policy(values["policy"])
    return Checkpoint(**values)


@dataclass(frozen=True, slots=True, kw_only=True)
class DemoReport:
    """What happened on the morning, and where what it left behind lies.

    Attributes:
        verdicts: How often a scan ended so, by (answer, reason), the commonest first.
        things: How often each other thing happened, by its name in plain English.
        double: People whom two desks let in while they knew nothing of each other.
        facts: Facts in the event file after all desks were brought together.
        problems: What `verify` found in any of the files; none if all is well.
        seconds: How long playing it took.
    """

    event: Event
    file: Path
    served: int
    stations: int
    verdicts: Mapping[tuple[Answer, Reason], int]
    things: Mapping[str, int]
    double: int
    queue: Queue
    facts: int
    problems: tuple[str, ...]
    badges: Path
    logs: tuple[Path, ...]
    backup: Path
    seconds: float


def play_sample(
    out: Path, *, seed: int = 7, people: int | None = None, progress: Progress | None = None
) -> DemoReport:
    """Make the sample event in the folder *out* and play the morning there, touching nothing else.

    Raises:
        StoreExists: A morning was played into *out* before.
        NotWritten, UnsafePlace, DiskFull: The folder will not do.
    """
    _folder(out)
    file, data_dir = out / "sample.checkin", out / "data"
    evening = EVE.replace(tzinfo=ZoneInfo(_frame()["timezone"]))
    make(file, data_dir=data_dir, at=evening, label="Office").close()
    return play_morning(file, out, data_dir=data_dir, seed=seed, people=people, progress=progress)


def play_morning(
    path: Path,
    out: Path,
    *,
    data_dir: Path,
    seed: int = 7,
    people: int | None = None,
    progress: Progress | None = None,
) -> DemoReport:
    """Play the morning of 7 May 2024, 08:00 to 10:00 and until the last have been served.

    The event file should have been made on the evening before (`EVE`), since no fact may be newer
    than the morning's clock. Afterwards it holds what all desks did.

    Args:
        path: An event file of the sample event.
        out: A folder, new or without an earlier morning in it; it gets `badges`, `logs` and
            `stations`.
        seed: Decides who comes when and with what.
        people: How many of the list come; None for a usual turnout.
        progress: Told (steps done, steps in all).

    Raises:
        StoreExists: A morning was played into *out* before.
        StoreMissing, StoreDamaged, StoreNewer, NotWritten: As for opening and exporting.
    """
    begun = time.perf_counter()
    if (out / "stations").exists():
        raise StoreExists(path=out / "stations")
    with ExitStack() as stack:
        tally, chance = Tally(), Random(seed)
        late = cycle(_rows("walk_ins.csv"))
        evening = _in_zone(path, EVE, data_dir)
        office = stack.enter_context(Store.open(path, data_dir=data_dir, at=evening))
        doors = DOORS.replace(tzinfo=ZoneInfo(office.event.timezone))
        visits = morning.arrivals(office.attendees(), doors=doors, seed=seed, people=people)
        steps = _Steps(len(visits) + len(PLACES) * 2 + len(_EXPORTS) + 2, progress)
        desks: dict[Place, Staff] = {}
        for number, place in enumerate(PLACES):
            folder = out / "stations" / place.label.lower().replace(" ", "-")
            desks[place] = Staff(
                store=stack.enter_context(_laptop(office, folder, place, evening)),
                data_dir=folder / "data",
                badges=out / "badges" / folder.name,
                actor=f"{chr(ord('A') + number)}{chr(ord('M') + number)}",
                chance=chance,
                tally=tally,
                late=late,
            )
            steps.one()
        queue = _play(visits, desks, office, doors, steps)
        ended = max(queue.ended or doors, doors + morning.LENGTH)
        _together(office, [staff.store for staff in desks.values()], ended)
        problems: list[str] = []
        for staff in desks.values():
            problems += staff.store.verify().problems
            steps.one()
        problems += office.verify().problems
        steps.one()
        logs = _export(office, out / "logs", steps)
        backup = office.backup(ended)
        steps.one()
        return DemoReport(
            event=office.event,
            file=path,
            served=queue.served,
            stations=len(desks),
            verdicts=dict(tally.verdicts.most_common()),
            things=dict(sorted(tally.things.items())),
            double=_let_in_twice(office),
            queue=queue,
            facts=reports.stats(office).facts,
            problems=tuple(problems),
            badges=out / "badges",
            logs=logs,
            backup=backup,
            seconds=time.perf_counter() - begun,
        )


@dataclass(slots=True)
class _Steps:
    """Tells whoever wants to know how far the morning is."""

    total: int
    progress: Progress | None
    done: int = 0

    def one(self) -> None:
        self.done = min(self.done + 1, self.total)
        if self.progress is not None:
            self.progress(self.done, self.total)


def _in_zone(path: Path, local: datetime, data_dir: Path) -> datetime:
    """*local* in the zone of the event in *path*."""
    with Store.open(path, data_dir=data_dir, at=_SOME_TIME, read_only=True) as store:
        return local.replace(tzinfo=ZoneInfo(store.event.timezone))


_SOME_TIME = EVE.replace(tzinfo=ZoneInfo("UTC"))  # a file opened read-only gets no fact


def _laptop(office: Store, folder: Path, place: Place, at: datetime) -> Store:
    """A copy of the event file on a laptop of its own, where it goes on as a new station."""
    _folder(folder)
    copy = folder / office.path.name
    office.connection.execute("VACUUM INTO ?", (str(copy),))
    return Store.open(copy, data_dir=folder / "data", at=at, label=place.label)


def _play(
    visits: Sequence[Visit],
    desks: Mapping[Place, Staff],
    office: Store,
    doors: datetime,
    steps: _Steps,
) -> Queue:
    """Let everybody in, and bring the laptops together every few minutes."""
    next_time = doors + _TOGETHER

    def serve(visit: Visit, place: Place, now: datetime) -> Visit | None:
        nonlocal next_time
        if now >= next_time:
            _together(office, [staff.store for staff in desks.values()], now)
            next_time = now + _TOGETHER
        following = desks[place].serve(visit, now)
        steps.one()
        return following

    return morning.run(visits, list(desks), serve)


def _together(office: Store, laptops: Sequence[Store], now: datetime) -> None:
    """Everybody's facts to the office's laptop, and all of them back to everybody."""
    for laptop in laptops:
        office.merge_from(laptop, now=now)
    for laptop in laptops:
        laptop.merge_from(office, now=now)


def _export(store: Store, folder: Path, steps: _Steps) -> tuple[Path, ...]:
    _folder(folder)
    written = []
    for report, written_as in _EXPORTS:
        out = folder / f"{report}.{written_as}"
        reports.export(store, report, written_as, out)
        written.append(out)
        steps.one()
    return tuple(written)


def _folder(path: Path) -> None:
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise NotWritten(path=path, why=error.strerror or type(error).__name__) from error


def _let_in_twice(store: Store) -> int:
    (count,) = store.connection.execute(
        "SELECT count(*) FROM presence WHERE checkpoint = ? AND entries > 1", (events.DESK.key,)
    ).fetchone()
    return int(count)


def lines(report: DemoReport) -> list[str]:
    """The report for people, a sentence or a figure a line, in English."""
    queue = report.queue
    zone = ZoneInfo(report.event.timezone)
    said = [
        f"{report.event.name}, the morning of 7 May 2024: {report.served} times somebody was served"
        f" at {report.stations} desks.",
        "",
        "How the scans ended:",
    ]
    said += [
        f"  {count:5}  {WORDS[reason]} ({answer.value} {reason.value})"
        for (answer, reason), count in report.verdicts.items()
    ]
    said += ["", "What else was done:"]
    said += [f"  {count:5}  {thing}" for thing, count in report.things.items()]
    if report.double:
        said.append(f"  {report.double:5}  let in twice, by desks that had not met in between")
    said.append("")
    if queue.longest_at is not None:
        at = queue.longest_at.astimezone(zone)
        said.append(
            f"Longest queue: {queue.longest} people at {at:%H:%M}. 95 of 100 waited less than"
            f" {_minutes(queue.wait_95_s)}, in the help lane {_minutes(queue.help_wait_95_s)}."
        )
    proved = "every file verified" if not report.problems else "PROBLEMS FOUND"
    said += [
        f"{report.facts} facts in the journal, {proved}. Played in {report.seconds:.1f} s.",
        *report.problems,
        "",
        f"Event:  {report.file}",
        f"Badges: {report.badges}",
        f"Logs:   {report.logs[0].parent if report.logs else ''}",
        f"Backup: {report.backup}",
    ]
    return said


def _minutes(seconds: int) -> str:
    return f"{seconds // 60}:{seconds % 60:02} minutes"


def as_json(report: DemoReport) -> dict[str, Any]:
    """The report as one JSON document."""
    return {
        "event": report.event.name,
        "served": report.served,
        "stations": report.stations,
        "verdicts": [
            {"answer": answer.value, "reason": reason.value, "count": count}
            for (answer, reason), count in report.verdicts.items()
        ],
        "things": dict(report.things),
        "facts": report.facts,
        "problems": list(report.problems),
        "badges": str(report.badges),
        "logs": [str(path) for path in report.logs],
        "seconds": round(report.seconds, 1),
    }
