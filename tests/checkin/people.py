"""Small makers that many tests share: an event file, and people on its list."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

from checkin import events, ids
from checkin.store import Store

NINE = datetime(2024, 5, 7, 7, 0, tzinfo=UTC)  # nine o'clock in Brussels
TEN = NINE + timedelta(hours=1)


def make_event(folder: Path, *, label: str = "Desk 1", at: datetime = NINE) -> Store:
    return events.make(
        folder / "event.checkin",
        name="European Cluster Conference 2024",
        timezone="Europe/Brussels",
        data_dir=folder / "data",
        at=at,
        label=label,
    )


def add(
    store: Store,
    code: str,
    *,
    source: str = "list",
    key: str = "",
    version: int = 1,
    entitlements: Iterable[str] = (),
    at: datetime = NINE,
    run: str = "",
    **fields: str,
) -> str:
    """Put somebody on the list as an import does; returns the attendee's id."""
    attendee = ids.attendee_id(store.event.id, source, key or code)
    payload: Mapping[str, object] = {
        "source": source,
        "key": key or code,
        "source_version": version,
        "import": run,
        "fields": fields,
        "codes": [code] if code else [],
        "entitlements": list(entitlements),
        "extra": {},
    }
    with store.writing() as writer:
        writer.append("roster", payload, at=at, attendee=attendee)
    return attendee


def add_ada(store: Store, code: str = "T-1") -> str:
    return add(
        store,
        code,
        given_name="Ada",
        family_name="Lovelace",
        organisation="Analytical Engine",
        category="Speaker",
        country="GB",
        email="ada@example.org",
    )
