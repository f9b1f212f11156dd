"""Making an event file: its name, its zone, and the registration desk every event begins with."""

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from checkin import ids
from checkin.errors import BadField
from checkin.fields import clean
from checkin.model import Category, Checkpoint, Event, Session
from checkin.store import Store, entities
from checkin.store.writer import Writer
from checkin.words import QT_TRANSLATE_NOOP, Detail

#: The checkpoint that `make` adds, and the one that commands use unless told otherwise.
DESK = Checkpoint(key="desk", name="Registration desk", desk=True)


def make(
    path: Path,
    *,
    name: str,
    timezone: str,
    subtitle: str = "",
    data_dir: Path,
    at: datetime,
    label: str = "",
) -> Store:
    """Make an event file with a registration desk in it, open for writing.

    Args:
        timezone: An IANA name such as "Europe/Brussels".
        subtitle: Dates and place, as they stand on the badge.

    Raises:
        BadField: The name is empty or the zone is not one.
        StoreExists, UnsafePlace, StoreReadOnly: As for `Store.create`.
    """
    title = clean(name)
    if not title:
        raise BadField(
            field="name",
            value=name,
            wanted=Detail(QT_TRANSLATE_NOOP("details", "the name of the event")),
        )
    try:
        ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        wanted = Detail(QT_TRANSLATE_NOOP("details", "a time zone such as Europe/Brussels"))
        raise BadField(field="timezone", value=timezone, wanted=wanted) from error
    event = Event(id=ids.new_event_id(), name=title, timezone=timezone, subtitle=clean(subtitle))

    def desk(writer: Writer) -> None:
        put_checkpoint(writer, DESK, at=at)

    return Store.create(path, event, data_dir=data_dir, at=at, label=label, first=desk)


def put_checkpoint(
    writer: Writer, checkpoint: Checkpoint, *, at: datetime, actor: str = ""
) -> None:
    writer.append("checkpoint", entities.checkpoint_payload(checkpoint), at=at, actor=actor)


def put_session(
    writer: Writer,
    session: Session,
    *,
    told: Mapping[str, Any] | None = None,
    at: datetime,
    actor: str = "",
) -> None:
    """Write a session down. *told* is what the file it came from said of it, by field."""
    payload = entities.session_payload(session) | ({"told": dict(told)} if told else {})
    writer.append("session", payload, at=at, actor=actor)


def put_category(writer: Writer, category: Category, *, at: datetime, actor: str = "") -> None:
    writer.append("category", entities.category_payload(category), at=at, actor=actor)


def rename_station(store: Store, label: str, *, at: datetime) -> None:
    """Call this station *label* ("Desk 3") from now on."""
    if clean(label) == store.label:
        return
    payload = store.entity("station", store.station) or {}
    with store.writing() as writer:
        writer.append("station", {**payload, "label": clean(label)}, at=at)
