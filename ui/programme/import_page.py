"""Takes over a programme, or who is registered for it, from a file: first look, then do."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QFileDialog, QWidget

from checkin.programme_merge import Change
from checkin.programmes import Preview, Report
from ui import messages
from ui.long_work import WorkStrip
from ui.programme.inputs import Box, Fields
from ui.programme.jobs import Listed
from ui.programme.words import ProgrammeWords
from ui.side_page import CONFIRM, SidePage
from ui.table import Cell, Cells, Table, Text
from ui.theme import Role, Theme, Type
from ui.widgets import KeyButton, PlainLabel, restyle

_ROLES = {
    "new": Role.YES,
    "moved": Role.LOOK,
    "shortened": Role.LOOK,
    "changed": Role.LOOK,
    "cancelled": Role.NO,
    "absent": Role.LOOK,
    "aside": Role.NO,
    "double": Role.LOOK,
    "conflict": Role.LOOK,
}
#: What is shown first: what somebody should look at.
_ORDER = (
    "aside",
    "cancelled",
    "conflict",
    "double",
    "moved",
    "shortened",
    "changed",
    "new",
    "absent",
)


class ImportPage(SidePage):
    """A file, what it would do row by row, and what it did."""

    chosen = Signal(object, bool, str)  # the Path, whether it is a list of people, the encoding
    #: Preview or Listed; whether to cancel what is not in it; whether the file's word counts
    #: where somebody changed the same by hand
    confirmed = Signal(object, bool, bool)

    def __init__(self, theme: Theme, words: ProgrammeWords, folder: Path) -> None:
        super().__init__(theme)
        self._words = words
        self._folder = folder
        self._people = False
        self._path: Path | None = None
        self._seen: Preview | Listed | None = None
        self.setAcceptDrops(True)
        self.choose_button = KeyButton(self.tr("Choose a file…"), "Ctrl+Shift+O")
        self.choose_button.clicked.connect(lambda _checked=False: self._choose())
        self.encoding = Box(self.tr("Written in"))
        self.encoding.currentIndexChanged.connect(lambda _index: self._reread())
        self._fields = Fields()
        self._fields.add(self.tr("The letters of this file are a guess: written in"), self.encoding)
        self._sums = PlainLabel(type=Type.STRONG, wrap=True)
        self.model = Cells(parent=self)
        self.table = Table(theme, self.model, name=self.tr("What the file would do"))
        self.cancel_absent = QCheckBox()
        self.take_file = QCheckBox(
            self.tr("Take the file's word for what was changed by hand and in the file")
        )
        self.strip = WorkStrip()
        self._done = PlainLabel(type=Type.STRONG, role=Role.YES, wrap=True)
        choices = (self.cancel_absent, self.take_file)
        for widget in (self.choose_button, self._fields, self._sums, *choices):
            self.body.addWidget(widget)
        self.body.addWidget(self.table, stretch=1)
        self.body.addWidget(self.strip)
        self.body.addWidget(self._done)
        self.body.addStretch()
        self.confirm_button = self.add_button(self.tr("Take over"), CONFIRM, kind="primary")
        self.confirm_button.clicked.connect(lambda _checked=False: self._confirm())
        self.add_close_button()
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.table.setMinimumHeight(self.theme.look.px(200))
        self._show_columns()

    def _show_columns(self) -> None:
        """In large text, what and which session; when it is stands in the panel of the session."""
        if self.model.columnCount() == len(_WIDE):
            large = self.theme.look.percent >= LARGE_PERCENT
            self.table.share_width(*_WIDE, whole=(0,))
            self.table.show_columns((0, 1, 3) if large else range(len(_WIDE)))

    def ask(self, *, people: bool) -> None:
        """Begin anew; *people*: with a list of who is registered."""
        self._people, self._path, self._seen = people, None, None
        if people:
            self.explain(
                self.tr("Registrations from a file"),
                self.tr(
                    "A row for each person and session, with a code or an e-mail; or a column for"
                    " each session that says yes or no. CSV, Excel or OpenDocument."
                ),
            )
        else:
            self.explain(
                self.tr("Take over a programme"),
                self.tr(
                    "CSV, Excel, OpenDocument, iCalendar, or the schedule JSON of pretalx and frab."
                    " Nothing is written before you have seen what would change."
                ),
            )
        self._show_parts(seen=False)
        self.confirm_button.setEnabled(False)
        self._done.hide()
        self.complain("")

    def _show_parts(self, *, seen: bool) -> None:
        for widget in (self._sums, self.table):
            widget.setVisible(seen)
        for asked in (self._fields, self.cancel_absent, self.take_file):
            asked.hide()

    # -- choosing

    def _choose(self) -> None:
        kinds = self.tr("Lists (*.csv *.tsv *.txt *.xlsx *.ods)")
        if not self._people:
            kinds = self.tr("Programmes (*.csv *.tsv *.txt *.xlsx *.ods *.ics *.json)")
        every = self.tr("All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.heading.text(), str(self._folder), f"{kinds};;{every}"
        )
        if chosen:
            self.choose(Path(chosen))

    def choose(self, path: Path) -> None:
        """Look at the file *path*."""
        self._folder, self._path = path.parent, path
        self.encoding.blockSignals(True)
        self.encoding.clear()
        self.encoding.blockSignals(False)
        self._done.hide()
        self.complain("")
        self.chosen.emit(path, self._people, "")

    def _reread(self) -> None:
        if self._path is not None and self.encoding.currentData() is not None:
            self.chosen.emit(self._path, self._people, self.encoding.currentData())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = event.mimeData().urls()
        if urls and urls[0].isLocalFile() and not self.strip.busy:
            event.acceptProposedAction()
            self.choose(Path(urls[0].toLocalFile()))

    # -- what it would do

    def show_preview(self, seen: Preview) -> None:
        """Show what taking over a programme would do."""
        self._seen = seen
        self._show_parts(seen=True)
        self.explain(self.tr("What {file} would do").format(file=seen.path.name))
        counts = {name: len(seen.plan.of(name)) for name in _ORDER if name not in _ABOUT_FILE}
        counts |= {
            "aside": len(seen.plan.aside),
            "absent": len(seen.plan.absent),
            "double": len(seen.plan.double),
            "conflict": sum(bool(change.conflicts) for change in seen.plan.changes),
        }
        said = [f"{counts[what]} {self._words.what(what)}" for what in _ORDER if counts[what]]
        same = len(seen.plan.of("unchanged"))
        if same:
            said.append(f"{same} {self._words.what('unchanged')}")
        self._sums.setText(" · ".join(said) or self.tr("There is no session in this file."))
        absent = self.tr("Cancel the %n session(s) not in the file", "", len(seen.plan.absent))
        self.cancel_absent.setText(absent)
        self.cancel_absent.setChecked(False)
        self.cancel_absent.setVisible(bool(seen.plan.absent))
        self.take_file.setChecked(False)
        self.take_file.setVisible(counts["conflict"] > 0)
        self._show_doubt(seen)
        headings = (self.tr("What"), self.tr("Session"), self.tr("When"), self.tr("Details"))
        self.model.reset(self._rows(seen), headings)
        self._show_columns()
        self.table.go(0)
        changes = any(change.what != "unchanged" for change in seen.plan.changes)
        self.confirm_button.setEnabled(changes or bool(seen.plan.absent) or counts["conflict"] > 0)

    def _show_doubt(self, seen: Preview) -> None:
        if seen.doubt is not None and not self.encoding.count():
            self.encoding.blockSignals(True)
            for name in seen.doubt.encodings:
                self.encoding.addItem(name, name)
            self.encoding.blockSignals(False)
        self._fields.setVisible(self.encoding.count() > 0)

    def _rows(self, seen: Preview) -> list[Sequence[Cell]]:
        words, rows = self._words, []
        for row in seen.plan.aside:
            line = self.tr("line {line}").format(line=row.line)
            shown = " · ".join(cell for cell in row.cells if cell)
            rows.append(self._row("aside", shown, line, messages.of_detail(row.why)))
        for what in _ORDER:
            rows += [self._change(change) for change in seen.plan.of(what)]
            if what == "conflict":
                rows += [self._conflict(one) for one in seen.plan.changes if one.conflicts]
            if what == "double":
                for one, other in seen.plan.double:
                    said = self.tr("at the same time: {other}").format(other=other.title)
                    rows.append(self._row(what, one.title, words.when(one), said))
        for one in seen.plan.absent:
            rows.append(self._row("absent", one.title, words.when(one), words.room(one.room)))
        return rows

    def _change(self, change: Change) -> Sequence[Cell]:
        words, after, before = self._words, change.after, change.before
        details = " · ".join(
            part
            for part in (words.room(after.room), words.kind(after.kind), words.access(after))
            if part
        )
        if change.what == "moved" and before is not None:
            details = self.tr("was {when}, {room}").format(
                when=words.when(before), room=words.room(before.room)
            )
        elif before is not None:
            details = ", ".join(words.field(name) for name in change.fields)
        return self._row(change.what, after.title, words.when(after), details)

    def _conflict(self, change: Change) -> Sequence[Cell]:
        """What the file says of the fields that were changed by hand too."""
        words, after = self._words, replace(change.after, **change.said)
        names = ", ".join(words.field(name) for name in change.conflicts)
        said = self.tr("{fields}: the file says {when}, {room}") if _is_place(change) else ""
        details = said.format(
            fields=names, when=words.when(after), room=words.room(after.room)
        ) or self.tr("{fields}: what was changed by hand stays").format(fields=names)
        return self._row("conflict", change.after.title, words.when(change.after), details)

    def _row(self, what: str, title: str, when: str, details: str) -> Sequence[Cell]:
        return (
            Cell(text=self._words.what(what), role=_ROLES.get(what)),
            Cell(text=title, set=Text.NAME),
            Cell(text=when),
            Cell(text=details, set=Text.MUTED),
        )

    def show_registrations(self, seen: Listed) -> None:
        """Show what a list of registrations would add."""
        self._seen = seen
        self._show_parts(seen=True)
        self.explain(self.tr("What {file} would do").format(file=seen.path.name))
        wanted = seen.wanted
        new = sum(map(len, wanted.adds.values()))
        said = [
            self.tr("%n new registration(s)", "", new),
            self.tr("%n known already", "", wanted.known),
        ]
        if wanted.nobody:
            said.append(self.tr("%n row(s) of nobody known", "", len(wanted.nobody)))
        self._sums.setText(" · ".join(said))
        rows = [
            *(self._doubt(self.tr("nobody known"), name, "") for name in wanted.nobody),
            *(self._doubt(self.tr("no such session"), name, "") for name in wanted.no_session),
            *(
                self._doubt(
                    self.tr("over capacity"),
                    seen.titles[key],
                    self.tr("%n too many registered", "", more),
                )
                for key, more in wanted.over.items()
            ),
            *(
                self._doubt(
                    self.tr("at the same time"),
                    seen.names.get(who, who),
                    f"{one.title} / {other.title}",
                )
                for who, one, other in wanted.twice
            ),
        ]
        headings = (self.tr("What"), self.tr("Who or which"), self.tr("Details"))
        self.model.reset(rows, headings)
        self.table.share_width(20, 35, 45)
        self.table.show_columns((0, 1, 2))
        self.table.setVisible(bool(rows))
        self.table.go(0)
        self.confirm_button.setEnabled(new > 0)

    def _doubt(self, what: str, who: str, details: str) -> Sequence[Cell]:
        return (Cell(text=what, role=Role.LOOK), Cell(text=who), Cell(text=details))

    # -- doing

    def _confirm(self) -> None:
        if self._seen is not None and self.confirm_button.isEnabled():
            cancel = self.cancel_absent.isChecked() and not self.cancel_absent.isHidden()
            self.set_busy(busy=True)
            take = self.take_file.isChecked() and not self.take_file.isHidden()
            self.confirmed.emit(self._seen, cancel, take)

    def set_busy(self, *, busy: bool) -> None:
        self.confirm_button.setEnabled(not busy and self._seen is not None)
        self.choose_button.setEnabled(not busy)

    def stop_work(self, complaint: str = "") -> None:
        """Nothing is going on any more; say why, if it went wrong."""
        self.strip.end()
        self.choose_button.setEnabled(True)
        if complaint:
            self.complain(complaint)

    def show_done(self, text: str, *, whole: bool = True) -> None:
        """Say what was written; not *whole* if it was stopped before the end."""
        self.stop_work()
        self._seen = None
        self._show_parts(seen=False)
        self.confirm_button.setEnabled(False)
        stopped = self.tr("Stopped: choose the same file again to go on.")
        self._done.setText(f"✔ {text}" if whole else f"▲ {text} {stopped}")
        restyle(self._done, role=(Role.YES if whole else Role.LOOK).value)
        self._done.show()

    def written(self, report: Report) -> str:
        """What taking over a programme did, in words."""
        said = [self.tr("%n session(s) written", "", report.sessions)]
        if report.cancelled:
            said.append(self.tr("%n cancelled", "", report.cancelled))
        said.append(self.tr("%n door(s) set up", "", report.checkpoints))
        return f"{', '.join(said)}."

    def done(self) -> str:
        return self._done.text() if not self._done.isHidden() else ""

    def sums(self) -> str:
        return self._sums.text()

    def first_input(self) -> QWidget | None:
        return self.choose_button


def _is_place(change: Change) -> bool:
    """Whether the conflict is about where or when it is."""
    return not {"starts", "ends", "room"}.isdisjoint(change.conflicts)


#: How the columns of a programme share the width.
_WIDE = (14, 34, 24, 28)
#: From this text size on (percent) there is no room for every column.
LARGE_PERCENT = 150
_ABOUT_FILE = frozenset({"aside", "absent", "double", "conflict"})
