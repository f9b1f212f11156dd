"""Draws the organiser's screens to PNG files, for eyes.

`python -m tests.ui.office_shots FOLDER [SCREEN…]` on the sample event with a morning's scans in it.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from checkin import corrections, demo, desk
from checkin.settings import Settings
from checkin.store import Store
from ui import fonts
from ui.designer.screen import DesignerScreen
from ui.importing.screen import ImportScreen
from ui.importing.tiles import Kind
from ui.lanes import Lanes
from ui.names.screen import NamesScreen
from ui.opened import Opened, basics
from ui.page import Page
from ui.people.screen import PeopleScreen
from ui.reports.screen import ReportsScreen
from ui.sounds import Sounds, Tone
from ui.theme import Theme

ASSETS = Path(__file__).parents[2] / "assets"
NINE = datetime(2024, 5, 7, 7, 0, tzinfo=UTC)
SIZE = (1366, 672)


class Silence:
    def play(self, tone: Tone) -> None:
        pass


def settle(seconds: float = 0.6) -> None:
    """Let lanes answer and widgets settle."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


def a_morning(store: Store) -> None:
    """Some two hundred people in, a few corrected, one conflict, one cancelled, two walk-ins."""
    random = Random(7)
    people = store.attendees()
    for number, one in enumerate(random.sample(people, 220)):
        at = NINE + timedelta(seconds=25 * number)
        desk.scan(store, one.code, checkpoint="desk", at=at, printer="folder:badges")
    for name in ("Zoë", "Łukasz"):
        desk.walk_in(
            store,
            {"given_name": name, "family_name": "Wagner", "category": people[0].category},
            checkpoint="desk",
            at=NINE + timedelta(hours=2),
        )
    corrections.edit(
        store, people[3].id, {"organisation": "Cluster Office"}, at=NINE + timedelta(hours=2)
    )
    corrections.cancel(store, [people[5].id], at=NINE + timedelta(hours=2))
    corrections.note(store, people[3].id, "Arrives by the late train.", at=NINE)


def people_plain(screen: Page) -> None:
    assert isinstance(screen, PeopleScreen)
    screen.view.table.go(3)


def people_search(screen: Page) -> None:
    assert isinstance(screen, PeopleScreen)
    screen.view.search.setText("maria")
    settle()
    screen.view.table.go(0)


def people_several(screen: Page) -> None:
    assert isinstance(screen, PeopleScreen)
    screen.view.select(screen.model.ids()[2:5])
    settle()
    screen.view.cancel_button.click()


def people_correct(screen: Page) -> None:
    assert isinstance(screen, PeopleScreen)
    screen.view.table.go(3)
    settle()
    screen.view.details.correct_button.click()


def people_replace(screen: Page) -> None:
    assert isinstance(screen, PeopleScreen)
    screen.view.table.go(3)
    settle()
    screen.view.details.replace_button.click()


def people_erase(screen: Page) -> None:
    assert isinstance(screen, PeopleScreen)
    screen.view.table.go(3)
    settle()
    screen.view.details.erase_button.click()


def people_cancel(screen: Page) -> None:
    assert isinstance(screen, PeopleScreen)
    screen.view.table.go(4)
    settle()
    screen.view.details.cancel_button.click()


def people_merge(screen: Page) -> None:
    assert isinstance(screen, PeopleScreen)
    screen.view.select(screen.model.ids()[2:4])
    settle()
    screen.view.merge_button.click()


def people_badges(screen: Page) -> None:
    assert isinstance(screen, PeopleScreen)
    screen.view.select(screen.model.ids()[2:14])
    settle()
    screen.view.badges_button.click()


def people_details(screen: Page) -> None:
    assert isinstance(screen, PeopleScreen)
    screen.view.table.go(3)
    settle()
    screen.view.table.opened.emit(screen.view.table.currentIndex())


def lists(folder: Path, store: Store) -> dict[str, Path]:
    """Lists that ask something: an unclear encoding, and a second list with everything in it."""
    people = [one for one in store.attendees() if one.source]
    unclear = folder / "Anmeldungen Mai.csv"
    unclear.write_bytes(
        "Vorname;Nachname;Firma;Land\r\nZo\u00eb;M\u00fcller;B\u00e4cker & S\u00f6hne;\r\n".encode(
            "cp1252"
        )
        + b"Ji\xf8\xed;Dvo\xf8\xe1k;\xc8esk\xe1 firma;\r\n"
        + b"H\xe9l\xe8ne;Lef\xe8vre;Soci\xe9t\xe9;\r\n"
    )
    second = folder / "Participants 6 May.csv"
    rows = [
        "Attendee ID;First name;Last name;Company;Country;Ticket;E-mail;Bookng;Registration status"
    ]
    for number, one in enumerate(people[:560]):
        company = "Changed & Co" if number % 90 == 3 else one.organisation
        rows.append(
            ";".join(
                (
                    one.source_id,
                    one.given_name,
                    one.family_name,
                    company,
                    one.country,
                    one.category,
                    one.email,
                    f"R{number}",
                    one.status.value,
                )
            )
        )
    rows += [";Neu;Person;New Cluster;Germany;Participant;neu@example.org;R900;bestätigt"]
    rows += [";;;Nobody Ltd;Germany;Participant;;R901;confirmed"]
    rows += [";Ana;Wer;Nobody Ltd;Germany;Participant;;R902;halb bezahlt"]
    for one in people[600:603]:
        rows += [f";{one.given_name};{one.family_name};Other org;;Participant;;R903;confirmed"]
    second.write_text("\n".join(rows), encoding="utf-8")
    return {"unclear": unclear, "second": second}


FILES: dict[str, Path] = {}


def import_choose(screen: Page) -> None:
    pass


def import_encoding(screen: Page) -> None:
    assert isinstance(screen, ImportScreen)
    screen.controller.choose(FILES["unclear"])


def import_columns(screen: Page) -> None:
    assert isinstance(screen, ImportScreen)
    screen.controller.choose(FILES["second"])


def import_check(screen: Page) -> None:
    assert isinstance(screen, ImportScreen)
    import_columns(screen)
    settle(1.5)
    screen.view.columns.next_button.click()
    settle(1.5)


def import_decide(screen: Page) -> None:
    assert isinstance(screen, ImportScreen)
    import_check(screen)
    screen.view.check.whole.click()
    screen.view.check.show_kind(Kind.DOUBTFUL)
    settle()
    screen.view.check.buttons[0].click()


def import_refused(screen: Page) -> None:
    assert isinstance(screen, ImportScreen)
    import_check(screen)
    screen.view.check.adds.click()
    settle(1.5)
    screen.view.check.show_kind(Kind.REFUSED)
    screen.view.check.table.go(1)


def names_plain(screen: Page) -> None:
    assert isinstance(screen, NamesScreen)
    settle(4)


def names_take(screen: Page) -> None:
    assert isinstance(screen, NamesScreen)
    settle(4)
    place = next(n for n in range(screen.model.rowCount()) if screen.model.index(n, 3).data())
    screen.view.table.go(place)
    settle()
    screen.view.card.take_button.click()


def names_pair(screen: Page) -> None:
    assert isinstance(screen, NamesScreen)
    settle(4)
    screen.view.kind.setCurrentIndex(screen.view.kind.findData("same_person_twice"))


def reports_plain(screen: Page) -> None:
    settle(1)


def reports_done(screen: Page) -> None:
    assert isinstance(screen, ReportsScreen)
    screen.view.export.written_as.setCurrentIndex(1)
    screen.view.export.order(FILES["second"].with_name("attendance.csv"))
    screen.view.verify.button.click()
    screen.view.backups.button.click()
    settle(3)


def badges_plain(screen: Page) -> None:
    settle(2)


def badges_text(screen: Page) -> None:
    assert isinstance(screen, DesignerScreen)
    settle(2)
    for _ in range(3):
        screen.view.canvas.stepped.emit(1)


def badges_worst(screen: Page) -> None:
    assert isinstance(screen, DesignerScreen)
    settle(2)
    screen.view.commands.action("worst").trigger()
    settle(4)


def badges_new(screen: Page) -> None:
    assert isinstance(screen, DesignerScreen)
    settle(2)
    screen.view.commands.action("new").trigger()


SCREENS: dict[str, Callable[[Opened], Page]] = {
    "people": PeopleScreen,
    "import": ImportScreen,
    "names": NamesScreen,
    "reports": ReportsScreen,
    "badges": DesignerScreen,
}
STATES: dict[str, tuple[Callable[[Opened], Page], Callable[[Page], None]]] = {
    name: (SCREENS[name.partition("_")[0]], function)
    for name, function in list(globals().items())
    if name.partition("_")[0] in SCREENS and "_" in name
}


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [name for name in STATES if not sys.argv[2:] or name.startswith(tuple(sys.argv[2:]))]
    application = QApplication([])
    application.setStyle("Fusion")
    fonts.load_first(ASSETS / "fonts")
    fonts.load_rest(ASSETS / "fonts")
    with tempfile.TemporaryDirectory() as made:
        path, data = Path(made) / "ecc.checkin", Path(made) / "data"
        store = demo.make(path, data_dir=data, at=NINE - timedelta(days=1), label="Desk 3")
        a_morning(store)
        FILES.update(lists(Path(made), store))
        lanes = Lanes(path, data_dir=data, label="Desk 3", clock=lambda: NINE)
        lanes.start()
        settle()
        found = basics(store)
        looks = os.environ.get("LOOKS", "light-100 dark-100 contrast-100 light-200").split()
        for look in looks:
            name, _, percent = look.partition("-")
            theme = Theme()
            theme.use(name, int(percent))
            theme.apply()
            opened = Opened(
                path=path,
                data_dir=data,
                basics=found,
                checkpoint=found.checkpoints[0],
                zone=ZoneInfo(store.event.timezone),
                lanes=lanes,
                theme=theme,
                sounds=Sounds(ASSETS / "sounds", player=Silence()),
                settings=Settings(printer="folder:badges"),
                language="en",
                clock=lambda: NINE + timedelta(hours=3),
                wake_printer=lambda: None,
            )
            for state in wanted:
                make, act = STATES[state]
                page = make(opened)
                page.resize(*SIZE)
                page.show()
                page.focus_here()
                settle()
                act(page)
                settle()
                page.grab().save(str(folder / f"{state}-{look}.png"))
                page.close()
                page.deleteLater()
        lanes.close(within_s=5)
        store.close()


if __name__ == "__main__":
    main()
