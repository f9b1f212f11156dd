"""The imports an event file knows of: which broke off, how new the last was; taking one back."""

from dataclasses import dataclass
from datetime import datetime

from checkin.errors import NotKnown
from checkin.model import from_ms
from checkin.store import Store
from checkin.words import QT_TRANSLATE_NOOP, Detail


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfinished:
    """An import that began and did not end. `own`: it was begun at this station."""

    import_id: str
    source: str
    file: str
    digest: str
    begun: datetime
    station: str
    own: bool


def unfinished(store: Store) -> list[Unfinished]:
    """Imports that neither ended nor were withdrawn, the newest first.

    Offer them when a file is opened: importing the same list again goes on with one, `withdraw`
    takes it back. One that another window is busy with counts too.
    """
    over = {payload["import"] for payload in store.entities("import_ended")}
    over |= store.withdrawn_imports()
    return [
        Unfinished(
            import_id=str(fact.payload["import"]),
            source=str(fact.payload["source"]),
            file=str(fact.payload.get("file", "")),
            digest=str(fact.payload.get("digest", "")),
            begun=from_ms(fact.at),
            station=fact.station,
            own=fact.station == store.station,
        )
        for fact in store.facts(kinds=["import_begun"], newest_first=True)
        if fact.payload is not None and fact.payload["import"] not in over
    ]


def withdraw(store: Store, import_id: str, *, at: datetime, actor: str = "") -> None:
    """Take an import back: what it said of people no longer counts, on every station.

    Raises:
        NotKnown: There is no such import.
    """
    if store.entity("import_begun", import_id) is None:
        raise NotKnown(what=Detail(QT_TRANSLATE_NOOP("details", "import")), name=import_id)
    with store.writing() as writer:
        writer.append("import_withdrawn", {"import": import_id}, at=at, actor=actor)
    store.catch_up()


def end_unfinished(
    store: Store, source: str, version: int, *, at: datetime, actor: str = ""
) -> None:
    """End what was broken off at this station: the list that comes now says it all anew."""
    for left in unfinished(store):
        if left.own and left.source == source:
            payload = {
                "import": left.import_id,
                "source": source,
                "source_version": version,
                "stopped": 1,
            }
            with store.writing() as writer:
                writer.append("import_ended", payload, at=at, actor=actor)


def latest_version(store: Store, source: str) -> int:
    """The highest version of a list of *source* that was imported and still counts; 0 if none."""
    withdrawn = store.withdrawn_imports()
    return max(
        (
            int(payload["source_version"])
            for payload in store.entities("import_begun")
            if payload["source"] == source and payload["import"] not in withdrawn
        ),
        default=0,
    )
