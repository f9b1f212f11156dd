"""An event with people in it, and the loop of a printer, for tests that print."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

from checkin import events, ids, routing, spool
from checkin.store import Store

NINE = datetime(2024, 5, 6, 7, 0, tzinfo=UTC)

PEOPLE = (
    {"given_name": "Ada", "family_name": "Lovelace", "organisation": "Analytical Engines"},
    {"given_name": "Αλεξάνδρα", "family_name": "Παπαδοπούλου", "country": "GR"},
    {"given_name": "Grace", "family_name": "Hopper", "category": "Speaker"},
)


def event_with(folder: Path, people: tuple[dict[str, str], ...] = PEOPLE) -> Store:
    """A new event in *folder*, open, with *people* on its list in that order."""
    store = events.make(
        folder / "event.checkin",
        name="European Cluster Conference",
        timezone="Europe/Brussels",
        data_dir=folder / "data",
        at=NINE,
    )
    with store.writing() as writer:
        for number, fields in enumerate(people):
            payload = {
                "source": "list",
                "key": str(number),
                "source_version": 1,
                "fields": fields,
                "codes": [f"T-{number}"],
                "entitlements": [],
                "extra": {},
            }
            writer.append("roster", payload, at=NINE, attendee=person(store, number))
    return store


def reopened(folder: Path) -> Store:
    return Store.open(folder / "event.checkin", data_dir=folder / "data", at=NINE)


def person(store: Store, number: int) -> str:
    """The id of the *number*-th of the people."""
    return ids.attendee_id(store.event.id, "list", str(number))


@contextmanager
def running(
    folder: Path, device: str, told: list[routing.Change] | None = None
) -> Iterator[threading.Event]:
    """The loop for *device*, as a window hosts it; what it ended with is raised at the end.

    With *told* it is what a desk prints on, and hears there what followed it.
    """
    stop, wake = threading.Event(), threading.Event()
    bugs: list[BaseException] = []

    def host() -> None:
        try:
            spool.run(
                lambda: reopened(folder),
                device,
                stop,
                wake,
                data_dir=folder / "data",
                changed=None if told is None else told.append,
            )
        except BaseException as bug:  # noqa: BLE001  raised again below
            bugs.append(bug)

    loop = threading.Thread(target=host)
    loop.start()
    try:
        yield wake
    finally:
        stop.set()
        wake.set()
        loop.join(20)
    assert not loop.is_alive()
    if bugs:
        raise bugs[0]
