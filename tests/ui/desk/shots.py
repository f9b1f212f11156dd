"""Draws the desk in its states to PNG files, for eyes: `python -m tests.ui.desk.shots FOLDER`."""

import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from checkin.model import Attached, Attendee, Category, Question
from ui import fonts
from ui.choices import Choices
from ui.desk.card import Action, Card, Chip, ChipKind
from ui.desk.history import HistoryRow
from ui.desk.model import Found, LastScans, ScanLine
from ui.desk.person import Person
from ui.desk.preview import TrayQuestion
from ui.desk.view import DeskView
from ui.desk.waiting import WaitingRow
from ui.sign import Sign
from ui.theme import Role, Theme

ASSETS = Path(__file__).parents[3] / "assets"
NINE = datetime(2024, 5, 7, 7, 14, 2, tzinfo=UTC)
SIZE = (1366, 672)

GREEK = Attendee(
    id="a1",
    given_name="Αλεξάνδρα",
    family_name="Παπαδοπούλου",
    organisation="Hellenic Food Cluster",
    country="GR",
    category="Speaker",
    badge_issue=1,
)
CHIPS = (
    Chip(text="Speaker", kind=ChipKind.CATEGORY, colour="#5b2a9d"),
    Chip(text="Speaker gift at the help lane", kind=ChipKind.ATTENTION),
    Chip(text="VIP", kind=ChipKind.VIP),
    Chip(text="Side event A"),
    Chip(text="Session 4 · Security"),
    Chip(text="Session 9 · Value chains"),
)
LONG = "Annemarie-Charlotte Freifrau von und zu Guttenberg-Weißenfels-Hohenlohe"
WELCOME = Card(
    sign=Sign.YES,
    word="Welcome",
    name="Αλεξάνδρα Παπαδοπούλου",
    line="Hellenic Food Cluster · Greece",
    chips=CHIPS,
    says="Hand over the badge.",
    actions=(Action.AGAIN, Action.CORRECT, Action.NOTE, Action.UNDO, Action.HISTORY),
    attendee="a1",
)
ALREADY_IN = Card(
    sign=Sign.NO,
    word="Already in since 08:55, Desk 1",
    name="Jean-Luc d’Hérouville",
    line="Cluster Maritime Sud · France",
    chips=(
        Chip(text="Participant", kind=ChipKind.CATEGORY, colour="#0f6f78"),
        Chip(text="Badge 1 printed 08:55, handed over", kind=ChipKind.BADGE),
    ),
    says="Badge lost? Print again: the first one stops working at every door.",
    actions=(Action.AGAIN, Action.FORCE, Action.CORRECT, Action.NOTE, Action.HISTORY),
    attendee="a2",
)
UNKNOWN = Card(
    sign=Sign.NO,
    word="Not on the list",
    says="Look up the name; if it is not there, add a walk-in.",
    actions=(Action.WALK_IN,),
)
AMBIGUOUS = Card(
    sign=Sign.ASK,
    word="Which of these?",
    name="Maria Rossi",
    says="Ask for the organisation, then choose the right person.",
    actions=(Action.CHOOSE,),
)
LATER = Card(
    sign=Sign.CALM,
    word="Checked in on 6 May, badge handed over",
    name=LONG,
    line="Bundesministerium für Wirtschaft und Klimaschutz, Referat für Clusterpolitik · Germany",
    chips=ALREADY_IN.chips,
    says="Nothing to do here: the badge is theirs. Lost? Print it again.",
    actions=(Action.AGAIN, Action.CORRECT, Action.NOTE, Action.HISTORY),
    attendee="a3",
)
ROSSIS = tuple(
    Found(
        attendee=Attendee(id=f"r{n}", given_name="Maria", family_name="Rossi", category=category),
        line=line,
        more=more,
        state=state,
        category_colour=colour,
        look_alikes=("r1", "r2"),
    )
    for n, (line, more, category, colour, state) in enumerate(
        (
            (
                "Agrofood Lombardia · Italy",
                "m.rossi@agrofood.example",
                "Participant",
                "#0f6f78",
                "",
            ),
            (
                "Rossi Meccanica · Italy",
                "maria@rossi.example",
                "Exhibitor",
                "#9a3412",
                "in since 08:31",
            ),
        )
    )
)
CHOICES = Choices(
    categories=(Category(name="Participant"), Category(name="Speaker")),
    countries=(("BE", "Belgium"), ("FR", "France"), ("GR", "Greece")),
)
PERSON = Person(attendee=GREEK, category=Category(name="Speaker", colour="#5b2a9d"))


def lines() -> list[ScanLine]:
    rows = (
        (Sign.YES, "Αλεξάνδρα Παπαδοπούλου", "Welcome", "badge printed"),
        (Sign.NO, "Jean-Luc d’Hérouville", "Already in since 08:55, Desk 1", ""),
        (Sign.ASK, "Maria Rossi", "Two of that name; chosen", "waiting for paper"),
        (Sign.YES, "Георги Стоянов", "Welcome back", "handed over"),
        (Sign.YES, "Łucja Wiśniewska-Dąbrowska", "Walk-in", "handed over"),
    )
    return [
        ScanLine(
            scan=str(number),
            at=NINE - timedelta(seconds=21 * number),
            sign=sign,
            name=name,
            outcome=outcome,
            badge=badge,
            attendee=str(number),
        )
        for number, (sign, name, outcome, badge) in enumerate(rows)
    ]


def paper() -> QImage:
    """Something the shape and colours of a badge; the real one comes from the render lane."""
    image = QImage(690, 963, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.fillRect(0, 0, 690, 134, QColor("#1e3a8a"))
    painter.fillRect(0, 866, 690, 97, QColor("#5b2a9d"))
    painter.end()
    return image


def state_welcome(view: DeskView) -> None:
    view.show_card(WELCOME)
    view.preview.show_where("Printed on Zebra A, 0.9 s", Role.YES)


def state_attention(view: DeskView) -> None:
    view.show_card(
        Card(
            sign=Sign.YES,
            word="Welcome",
            name="Αλεξάνδρα Παπαδοπούλου",
            line=WELCOME.line,
            chips=CHIPS,
            says="Hand over the badge.",
            actions=WELCOME.actions,
            attendee="a1",
            attention="Speaker gift at the help lane",
        )
    )


def state_already_in(view: DeskView) -> None:
    view.show_card(ALREADY_IN)


def state_same_scan(view: DeskView) -> None:
    view.show_card(ALREADY_IN, faded=True)


def state_later(view: DeskView) -> None:
    view.show_card(LATER)


def state_unknown(view: DeskView) -> None:
    view.show_card(UNKNOWN)
    view.preview.show_nothing()


def state_ambiguous(view: DeskView) -> None:
    view.show_card(AMBIGUOUS)
    view.panels.choose.ask(ROSSIS)
    view.open_panel(view.panels.choose)
    view.panels.choose.list.mark(1)


def state_search(view: DeskView) -> None:
    view.field.setText("rossi")
    view.show_found("rossi", ROSSIS * 4)
    view.results.list.mark(1)


def state_nobody(view: DeskView) -> None:
    view.field.setText("zzz")
    view.show_found("zzz", ())


def state_walk_in(view: DeskView) -> None:
    view.panels.walk_in.ask(CHOICES, "Zoë")
    view.panels.walk_in.show_doubles(ROSSIS[:1])
    view.open_panel(view.panels.walk_in)


def state_correct(view: DeskView) -> None:
    view.panels.correct.ask(PERSON, CHOICES)
    view.open_panel(view.panels.correct)


def state_again(view: DeskView) -> None:
    view.panels.again.ask(PERSON)
    view.open_panel(view.panels.again)


def state_note(view: DeskView) -> None:
    view.panels.note.ask(PERSON)
    view.open_panel(view.panels.note)


def state_history(view: DeskView) -> None:
    rows = (
        HistoryRow(fact="3", when="09:14:02", what="Let in", who="Desk 3", may_undo=True),
        HistoryRow(fact="2", when="09:13:20", what="Name corrected", who="Desk 1", undone=True),
        HistoryRow(fact="1", when="3 May, 17:02", what="On the list “pretix”", who="Desk 1"),
    )
    view.panels.history.ask(PERSON, rows)
    view.open_panel(view.panels.history)
    view.panels.history.list.setCurrentIndex(view.panels.history.model.index(0))


def state_questions(view: DeskView) -> None:
    asked = (
        Question(key="diet", text="Vegetarian?", kind="yes_no", required=True),
        Question(key="bus", text="Which bus?", kind="choice", options=("18:00", "19:00")),
        Question(key="age", text="Age", kind="number", lowest="18"),
        Question(key="pass", text="Photo of the passport", kind="file", required=True),
        Question(key="eats", text="What do you eat?", kind="choices", options=("Fish", "Meat")),
    )
    view.panels.questions.ask(PERSON, asked, UTC)
    kept = Attached(name="passport.jpg", kind="image/jpeg", data=b" " * 240_000)
    view.panels.questions.show_file("pass", kept)
    view.open_panel(view.panels.questions)


def state_tray(view: DeskView) -> None:
    view.show_card(WELCOME)
    view.preview.ask_tray(
        TrayQuestion(
            job="j",
            attendee="a1",
            text="Badge 1 of Jean-Luc d’Hérouville may not have come out. Look into the tray:"
            " is it there?",
        )
    )


def state_ticket(view: DeskView) -> None:
    """A genuine ticket of somebody on no list, that does not say whose it is."""
    view.show_card(
        replace(
            WELCOME,
            name="No name yet",
            line="",
            chips=(CHIPS[0], Chip(text="Not on the list yet")),
            says="Ask for the name, correct it, then print the badge.",
            actions=(Action.CORRECT, Action.PRINT, Action.NOTE, Action.UNDO, Action.HISTORY),
        )
    )


def state_forged(view: DeskView) -> None:
    view.show_card(
        Card(
            sign=Sign.NO,
            word="Ticket for another event",
            says=(
                "This is a ticket of Indico. It comes from indico.example."
                " Ask for the ticket of this event, or look up the name."
            ),
            actions=(Action.WALK_IN,),
        )
    )


def state_waiting(view: DeskView) -> None:
    rows = (
        ("a1", "Αλεξάνδρα Παπαδοπούλου", "Badge is waiting", Role.LOOK, ""),
        (
            "a2",
            "Jean-Luc d’Hérouville",
            "Printer is holding it",
            Role.LOOK,
            "The printer is out of paper. The badge waits and will come by itself.",
        ),
        ("a3", LONG, "Not sent, trying again", Role.LOOK, ""),
    )
    view.panels.waiting.ask(
        [
            WaitingRow(
                job=job,
                name=name,
                state=state,
                role=role,
                printer="Zebra at the side entrance",
                since="09:12",
                note=note,
            )
            for job, name, state, role, note in rows
        ],
        {"folder:x": "a folder of PDF files", "Front": "Front"},
        "Front",
    )
    view.open_panel(view.panels.waiting)
    view.panels.waiting.table.go(1)


STATES: dict[str, Callable[[DeskView], None]] = {
    name.removeprefix("state_"): state
    for name, state in list(globals().items())
    if name.startswith("state_")
}


def desk_view(theme: Theme) -> DeskView:
    scans = LastScans(ZoneInfo("Europe/Brussels"))
    scans.reset(lines())
    view = DeskView(theme, scans)
    scans.setParent(view)
    view.preview.show_badge(paper(), "96 × 134 mm", "")
    view.resize(*SIZE)
    return view


def draw_all(folder: Path, theme: Theme, *names: str) -> Iterator[Path]:
    """Draw the states *names* (all if none) in the look of *theme*."""
    for name in names or STATES:
        view = desk_view(theme)
        view.show()
        STATES[name](view)
        for _ in range(5):  # texts that wrap settle their heights one after the other
            QApplication.processEvents()
        path = folder / f"{name}-{theme.look.name}-{theme.look.percent}.png"
        view.grab().save(str(path))
        view.close()
        yield path


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setStyle("Fusion")
    fonts.load_first(ASSETS / "fonts")
    fonts.load_rest(ASSETS / "fonts")
    for name, percent in (("light", 100), ("dark", 100), ("contrast", 100), ("light", 200)):
        theme = Theme()
        theme.use(name, percent)
        theme.apply()
        for path in draw_all(folder, theme, *sys.argv[2:]):
            print(path)


if __name__ == "__main__":
    main()
