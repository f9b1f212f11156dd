"""`make shots`: the pictures of the documentation, drawn by the real window on the sample event.

The time stands still at 09:14 of the first day, some two hundred people are in, and what is typed
goes through the same keyboard as in the tests; so the same code draws the same pictures.
"""

import json
import os
import tempfile
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from checkin import desk, paths, rulings
from checkin.model import Attendee, JobState
from checkin.settings import Settings
from checkin.store import Store
from tests.ui.keyboard import Keyboard
from ui import errands, messages
from ui.app import App
from ui.desk.model import ScanLine
from ui.desk.screen import DeskScreen
from ui.pages import build
from ui.programme.screen import ProgrammeScreen

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "images"
SIZE = (1366, 768)
MORNING = datetime(2024, 5, 7, 9, 14, 2, tzinfo=ZoneInfo("Europe/Brussels"))
HERO = "Παπαδοπούλου"
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
                    {"isAfter": [{"var": "now"}, {"buildTime": ["customtime", "14:00"]}]},
                    {"<": [{"var": "entries_today"}, 1]},
                ]
            },
            {"isBefore": [{"var": "now"}, {"buildTime": ["date_to"]}]},
            {"isAfter": [{"var": "now"}, {"buildTime": ["date_admission"]}, 10]},
        ]
    }
)
TYPING_MS = 90  # slower than any scanner
SCANNER_MS = 5


class Studio:
    """The window on the sample event, whose picture can be taken."""

    def __init__(self, folder: Path, theme: str, *, at: datetime = MORNING) -> None:
        self._now = at
        event = paths.events_dir(folder) / "Sample event.checkin"
        if not event.exists():
            event.parent.mkdir(parents=True)
            start = MORNING - timedelta(minutes=80)
            errands.make_sample(None, path=event, data_dir=folder, at=start, label="Desk 3")
            with Store.open(event, data_dir=folder, at=start) as store:
                arrive(store)
        with Store.open(event, data_dir=folder, at=MORNING, read_only=True) as store:
            self.people = store.attendees()
        self.app = App(data_dir=folder, clock=lambda: self._now, build=build)
        printer = f"folder:{folder / 'badges'}"
        self.app.settings = Settings(station="Desk 3", theme=theme, sound=False, printer=printer)
        self.window = self.app.show()
        self.window.resize(*SIZE)
        self.app.start(event, sample=False)
        self._until(
            lambda: self.window.page is not None and self.window.page.objectName() == "desk"
        )
        self._until(lambda: self.window.bottom.count() != "")  # all lanes have answered
        self.settle()
        self.keys = Keyboard(self.window)

    def person(self, family_name: str) -> Attendee:
        return next(one for one in self.people if one.family_name == family_name)

    def scan(self, person: Attendee) -> None:
        """As a scanner types it; once the badge is out half a minute passes."""
        known = len(self._lines())
        self.keys.type(person.code + "\n", gap_ms=SCANNER_MS)
        self._until(lambda: len(self._lines()) > known and self._is_out(self._lines()[0]))
        self.settle()
        self._now += timedelta(seconds=29)

    def _lines(self) -> Sequence[ScanLine]:
        """The last scans, newest first."""
        desk = self.window.pages()[0]
        assert isinstance(desk, DeskScreen)
        return desk.scans.lines()

    @staticmethod
    def _is_out(line: ScanLine) -> bool:
        return not line.job or line.badge == messages.of_job(JobState.ACCEPTED)[0]

    def type(self, text: str) -> None:
        modifier = Qt.KeyboardModifier.NoModifier
        QTest.keyClicks(QApplication.focusWidget() or self.window, text, modifier, TYPING_MS)
        self.settle()

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key)
        self.settle()

    def show(self, page: str) -> None:
        self.window.show_named(page)
        self.settle()

    def take(self, name: str) -> None:
        """Write what the window shows to docs/images/NAME.png."""
        self.settle()
        self.window.grab().save(str(FOLDER / f"{name}.png"))
        print(f"docs/images/{name}.png")

    def rule(self, checkpoint: str, text: str) -> None:
        """Show the rule *text* of a checkpoint, tried on somebody."""
        page = self.window.page
        assert isinstance(page, ProgrammeScreen)
        put = partial(rulings.put, checkpoint=checkpoint, text=text, at=self._now)
        page.controller.write(put, lambda _: page.doors.open_door(checkpoint))
        self._until(lambda: page.view.page() is page.doors.door)
        page.doors.open_rule(checkpoint)
        page.doors.rule.trying.search.setFocus()
        self.type("papadopou")

    def settle(self) -> None:
        """Let lanes answer, the badge be drawn and animations end."""
        QTest.qWait(2500)

    def close(self) -> None:
        self.window.wedge.remove()  # it listens to every window of the process
        self.window.close()
        self.settle()

    @staticmethod
    def _until(holds: Callable[[], bool]) -> None:
        for _ in range(600):
            if holds():
                return
            QTest.qWait(100)
        raise TimeoutError("the window does not show what it should")


def arrive(store: Store) -> None:
    """Some two hundred people come in before the pictures are taken."""
    regular = [one for one in store.attendees() if one.family_name != HERO]
    for number, person in enumerate(Random(7).sample(regular, 220)):
        at = MORNING - timedelta(seconds=20 * (221 - number))
        desk.scan(store, person.code, checkpoint="desk", at=at)


def main() -> None:
    application = QApplication([])
    application.setStyle("Fusion")
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        light = Studio(Path(folder), "light")
        hero = light.person(HERO)
        for person in light.people[20:23]:
            light.scan(person)
        light.scan(hero)
        light.take("desk")
        light.type("papadopou")
        light.press(Qt.Key.Key_Down)
        light.take("search")
        light.press(Qt.Key.Key_Escape)
        light.show("people")
        light.press(Qt.Key.Key_Down)  # from the field into the table
        light.press(Qt.Key.Key_Down)
        light.take("people")
        light.show("programme")
        light.take("programme")
        light.rule("session-1", RULE)
        light.take("rule")
        light.show("badges")
        for _ in range(3):
            light.press(Qt.Key.Key_PageDown)  # to the name
        light.take("badges")
        light.close()
        dark = Studio(Path(folder), "dark", at=MORNING + timedelta(minutes=4))
        dark.scan(hero)
        dark.take("desk-dark")
        dark.close()
    application.quit()


if __name__ == "__main__":
    main()
