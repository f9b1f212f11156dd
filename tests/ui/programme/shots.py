"""Draws the programme to PNG files, for eyes: `python -m tests.ui.programme.shots FOLDER [STATE…]`.

On the sample event, in the middle of its second day.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from checkin import demo, door, rulings
from checkin.settings import Settings
from checkin.store import Store
from tests.ui.office import ASSETS, NINE, SilentPlayer
from ui import fonts
from ui.lanes import Lanes
from ui.opened import Opened, basics
from ui.programme.screen import ProgrammeScreen
from ui.sounds import Sounds
from ui.theme import Theme

SIZE = (1366, 672)
NOW = NINE + timedelta(hours=5, minutes=40)


def settle(seconds: float = 0.5) -> None:
    """Let lanes answer and widgets settle."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


def afternoon(store: Store) -> None:
    """Some people in two sessions, one of them too small."""
    people = store.attendees()[:60]
    for number, one in enumerate(people):
        room = ("session-1", "session-4")[number % 2]
        door.override(store, one.id, checkpoint=room, reason="shown", at=NOW)
    rulings.put(store, "session-1", RULE, at=NOW)


def day(screen: ProgrammeScreen) -> None:
    screen.view.timetable.focus_block("session-4")


def panel(screen: ProgrammeScreen) -> None:
    screen.controller.open_session("session-1")


def takeover(screen: ProgrammeScreen) -> None:
    screen.view.import_wanted.emit(False)
    folder = Path(tempfile.mkdtemp())
    text = (ASSETS / "sample" / "programme.csv").read_text(encoding="utf-8")
    text = text.replace("Arc Room,2024-05-07 14:15", "Arc Room,2024-05-07 14:30")
    text = text.replace("Closing,", "Closing words,").replace(",700,", ",650,", 1)
    file = folder / "programme May.csv"
    file.write_text(text + "Late talk,Arc Room,2024-05-08 10:00,,,,,,\n", encoding="utf-8")
    screen.view.import_page.choose(file)


RULE = json.dumps(
    {
        "and": [
            {
                "inList": [
                    {"var": "product"},
                    {"objectList": [{"lookup": ["product", "Speaker", "Speaker"]}]},
                ]
            },
            {
                "or": [
                    {"isAfter": [{"var": "now"}, {"buildTime": ["customtime", "16:00"]}, 10]},
                    {"<": [{"entries_since": [{"buildTime": ["date_from"]}]}, 2]},
                    {"==": [{"var": "now_isoweekday"}, 2]},
                ]
            },
            {"==": [{"var": "entry_status"}, "absent"]},
            {"in": ["a", {"var": "gate"}]},
        ]
    }
)


def doors(screen: ProgrammeScreen) -> None:
    screen.view.doors_wanted.emit()


def door_page(screen: ProgrammeScreen) -> None:
    screen.doors.open_door("session-1")


def rule(screen: ProgrammeScreen) -> None:
    screen.doors.open_door("session-1")
    settle()
    screen.doors.open_rule("session-1")
    screen.doors.rule.trying.search.setText("maria")
    settle(1)


STATES: dict[str, Callable[[ProgrammeScreen], None]] = {
    "day": day,
    "panel": panel,
    "takeover": takeover,
    "doors": doors,
    "door_page": door_page,
    "rule": rule,
}


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setStyle("Fusion")
    fonts.load_first(ASSETS / "fonts")
    fonts.load_rest(ASSETS / "fonts")
    with tempfile.TemporaryDirectory() as made:
        path, data = Path(made) / "ecc.checkin", Path(made) / "data"
        store = demo.make(path, data_dir=data, at=NINE - timedelta(days=1), label="Desk 3")
        afternoon(store)
        lanes = Lanes(path, data_dir=data, label="Desk 3", clock=lambda: NOW)
        lanes.start()
        settle()
        for look in os.environ.get("LOOKS", "light-100 dark-100 contrast-100 light-200").split():
            name, _, percent = look.partition("-")
            theme = Theme()
            theme.use(name, int(percent))
            theme.apply()
            for state, act in STATES.items():
                if sys.argv[2:] and state not in sys.argv[2:]:
                    continue
                screen = ProgrammeScreen(_opened(store, lanes, theme, path, data))
                screen.resize(*SIZE)
                screen.show()
                settle()
                screen.focus_here()
                act(screen)
                settle()
                screen.grab().save(str(folder / f"{state}-{look}.png"))
                screen.close()
                screen.deleteLater()
        lanes.close(within_s=5)
        store.close()


def _opened(store: Store, lanes: Lanes, theme: Theme, path: Path, data: Path) -> Opened:
    found = basics(store)
    return Opened(
        path=path,
        data_dir=data,
        basics=found,
        checkpoint=found.checkpoints[0],
        zone=ZoneInfo(store.event.timezone),
        lanes=lanes,
        theme=theme,
        sounds=Sounds(ASSETS / "sounds", player=SilentPlayer()),
        settings=Settings(),
        language="en",
        clock=lambda: NOW,
        wake_printer=lambda: None,
    )


if __name__ == "__main__":
    main()
