"""One event file, open in this window: everything that a screen is made from."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from checkin.model import Category, Checkpoint, Event
from checkin.settings import Settings
from checkin.store import Store
from ui.lanes import Lanes
from ui.sounds import Sounds
from ui.theme import Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Basics:
    """What a window must know of an event before it can show anything."""

    event: Event
    station: str  # this desk's name, as it stands in the file
    checkpoints: Sequence[Checkpoint]
    categories: Sequence[Category]


def basics(store: Store) -> Basics:
    return Basics(
        event=store.event,
        station=store.label,
        checkpoints=store.checkpoints(),
        categories=store.categories(),
    )


@dataclass(frozen=True, kw_only=True)
class Opened:
    """Handed to each screen when it is made; screens are made anew when settings change.

    `clock` gives aware UTC times. `zone` is the event's. `checkpoint` is where this window scans.
    `wake_printer` tells the printer's lane that a badge waits, `sync_now` asks
    the event's sources at once, also those whose loop had ended.
    """

    path: Path
    data_dir: Path
    basics: Basics
    checkpoint: Checkpoint
    zone: ZoneInfo
    lanes: Lanes
    theme: Theme
    sounds: Sounds
    settings: Settings
    language: str
    clock: Callable[[], datetime]
    wake_printer: Callable[[], None]
    sync_now: Callable[[], None] = lambda: None

    @property
    def event(self) -> Event:
        return self.basics.event
