"""The badges that wait: call them off, or send them to another printer."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from ui.desk.panel import CONFIRM, Panel
from ui.desk.verdict_card import LARGE_PERCENT
from ui.forms import ElidedBox
from ui.table import Cell, Cells, Table, Text
from ui.theme import Role, Theme, Type
from ui.widgets import PlainLabel


@dataclass(frozen=True, slots=True, kw_only=True)
class WaitingRow:
    """One badge in words. `movable`: it may go to another printer. `note`: what it waits for."""

    job: str
    name: str
    state: str
    role: Role
    printer: str
    since: str
    note: str = ""
    movable: bool = True
    stoppable: bool = True


class WaitingPanel(Panel):
    """A list to choose from, a printer, and what is to be done with what was chosen."""

    send_wanted = Signal(object, str)  # the jobs chosen, and the printer, pool or address
    off_wanted = Signal(object)  # the jobs that are not wanted any more

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.heading.setText(self.tr("Badges that wait"))
        headings = (self.tr("Name"), self.tr("Badge"), self.tr("Printer"), self.tr("Since"))
        self.model = Cells(headings, self)
        self.table = Table(theme, self.model, name=self.tr("Badges that wait"), many=True)
        self.table.share_width(32, 28, 28, 12, whole=(1, 3))
        self._rows: tuple[WaitingRow, ...] = ()
        self._note = PlainLabel(muted=True, wrap=True)
        self._told = PlainLabel(type=Type.STRONG, wrap=True)
        self._to = ElidedBox()
        self._to.setAccessibleName(self.tr("Printer to send them to"))
        self._to.setMinimumContentsLength(11)
        self._to.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.body_area.hide()  # the table scrolls by itself
        self._outside.insertWidget(2, self.table, stretch=1)
        self._outside.insertWidget(3, self._note)
        self._outside.insertWidget(4, self._told)
        self._foot.add(self._to)
        self.send_button = self.add_button(self.tr("Send there"), CONFIRM, kind="primary")
        self.send_button.clicked.connect(lambda _checked=False: self._send())
        self.off_button = self.add_button(self.tr("Call off"), "Del")
        self.off_button.clicked.connect(lambda _checked=False: self._call_off())
        self.add_close_button()
        self.table.selectionModel().selectionChanged.connect(self._show_what_can_be_done)
        self._to.currentIndexChanged.connect(self._show_what_can_be_done)
        theme.changed.connect(self._give_room)
        self._give_room()
        self.tell("")

    def _give_room(self) -> None:
        """At large text sizes the list needs what headings and advice would take."""
        large = self.theme.look.percent >= LARGE_PERCENT
        self.explained.setVisible(not large)
        self.table.horizontalHeader().setVisible(not large)
        self.table.show_columns((0, 1, 2) if large else (0, 1, 2, 3))

    def ask(self, rows: Sequence[WaitingRow], printers: Mapping[str, str], own: str) -> None:
        """Open with *rows*; *printers* (what is stored → words) can be sent to, *own* first."""
        self._to.clear()
        for value, words in printers.items():
            self._to.addItem(words, value)
        self._to.setCurrentIndex(max(0, self._to.findData(own)))
        self.tell("")
        self.show_rows(rows)
        self.begin("")
        if not self.chosen():
            self.table.go(0)

    def show_rows(self, rows: Sequence[WaitingRow]) -> None:
        """Show *rows* as they are by now; what was chosen stays chosen."""
        rows = tuple(rows)
        if rows == self._rows and rows:  # leave the keys where they are
            return
        chosen = {row.job for row in self.chosen()}
        self._rows = rows
        self.model.reset(
            (
                Cell(text=row.name, set=Text.NAME),
                Cell(text=row.state, role=row.role),
                Cell(text=row.printer),
                Cell(text=row.since, set=Text.MUTED),
            )
            for row in rows
        )
        select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for number, row in enumerate(rows):
            if row.job in chosen:
                self.table.selectionModel().select(self.model.index(number, 0), select)
        self.heading.setText(self.tr("Badges that wait") if rows else self.tr("No badge waits"))
        self.explained.setText(
            self.tr(
                "Choose one or more (Ctrl A: all). What a printer holds it must give back first."
            )
            if rows
            else ""
        )
        self._show_what_can_be_done()

    def tell(self, text: str) -> None:
        """Say what became of the last order."""
        self._told.setText(text)
        self._told.setVisible(bool(text))

    def told(self) -> str:
        return self._told.text()

    def chosen(self) -> list[WaitingRow]:
        return [self._rows[number] for number in self.table.rows() if number < len(self._rows)]

    def choose(self, *jobs: str) -> None:
        """Choose the badges of these *jobs*, and no others."""
        self.table.clearSelection()
        select = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for number, row in enumerate(self._rows):
            if row.job in jobs:
                self.table.selectionModel().select(self.model.index(number, 0), select)

    def first_input(self) -> QWidget | None:
        return self.table if self._rows else self._to

    def _show_what_can_be_done(self) -> None:
        chosen = self.chosen()
        self._note.setText(chosen[0].note if len(chosen) == 1 else "")
        self._note.setVisible(bool(self._note.text()))
        movable = any(row.movable for row in chosen)
        self.send_button.setEnabled(movable and self._to.currentData() is not None)
        self.off_button.setEnabled(any(row.stoppable for row in chosen))

    def _send(self) -> None:
        jobs = [row.job for row in self.chosen() if row.movable]
        if jobs:
            self.send_wanted.emit(jobs, str(self._to.currentData()))

    def _call_off(self) -> None:
        jobs = [row.job for row in self.chosen() if row.stoppable]
        if jobs:
            self.off_wanted.emit(jobs)
