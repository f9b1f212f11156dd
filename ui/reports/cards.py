"""The cards beside the figures: write a report, prove the file, copy it."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from pathlib import Path

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QFormLayout, QVBoxLayout

from checkin.reports import FORMATS, REPORTS
from checkin.store.verify import Proof
from ui import messages
from ui.errands import Backup
from ui.flow import FlowRow
from ui.forms import ElidedBox
from ui.long_work import WorkStrip
from ui.reports.jobs import Order
from ui.theme import Role, Theme, Type
from ui.widgets import Button, Card, KeyButton, Notice, PlainLabel

#: Problems that are named; more mean that the file needs somebody who knows it.
MOST_PROBLEMS = 5
BACKUPS_SHOWN = 4


class WorkCard(Card):
    """A heading, a sentence, inputs, a strip while something is done, and how it ended."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("plain")
        self.theme = theme
        self._heading = PlainLabel(type=Type.HEADING, wrap=True)
        self._sentence = PlainLabel(muted=True, wrap=True)
        self.strip = WorkStrip()
        self._result = Notice()
        self.body = QVBoxLayout()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading)
        self._column.addWidget(self._sentence)
        self._column.addLayout(self.body)
        self._column.addWidget(self.strip)
        self._column.addWidget(self._result)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        look = self.theme.look
        margin = look.space(4)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(look.space(2))
        self.body.setSpacing(look.space(2))

    def explain(self, heading: str, sentence: str) -> None:
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self.setAccessibleName(heading)

    def say(self, text: str, role: Role = Role.YES) -> None:
        """How it ended; "" takes it away."""
        self._result.say(text, role)

    def result(self) -> str:
        return self._result.text()


class ExportCard(WorkCard):
    """Which report, written as what."""

    ordered = Signal(object)  # Order

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__(theme)
        self._folder = folder
        self.explain(
            self.tr("Save a report"),
            self.tr("Times are in the event's zone and in UTC; nothing can become a formula."),
        )
        self.report = ElidedBox()
        words = {
            "attendance": self.tr("Attendance: who came, when, where"),
            "sessions": self.tr("Sessions: in, out, how long, how full"),
            "attendees": self.tr("Attendees: the list with all fields"),
            "no-shows": self.tr("No-shows: who did not come"),
            "journal": self.tr("Journal: everything, refusals too"),
        }
        for name in sorted(REPORTS, key=list(words).index):
            self.report.addItem(words[name], name)
        self.written_as = ElidedBox()
        kinds = {
            "xlsx": self.tr("Excel (XLSX)"),
            "csv": self.tr("CSV"),
            "jsonl": self.tr("JSON lines"),
        }
        for kind in sorted(FORMATS, key=list(kinds).index):
            self.written_as.addItem(kinds[kind], kind)
        self.bom = QCheckBox(self.tr("Mark as UTF-8 (BOM), for older Excel"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, box in ((self.tr("Report"), self.report), (self.tr("As"), self.written_as)):
            text = PlainLabel(label, type=Type.SMALL, muted=True)
            text.setBuddy(box)
            box.setAccessibleName(label)
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            form.addRow(text, box)
        self.body.addLayout(form)
        self.body.addWidget(self.bom)
        self.save_button = KeyButton(self.tr("Save…"), "Ctrl+S", kind="primary")
        self.save_button.clicked.connect(lambda _checked=False: self._choose())
        self.body.addWidget(self.save_button)
        self.written_as.currentIndexChanged.connect(lambda _number: self._show_bom())
        self._show_bom()

    def _show_bom(self) -> None:
        self.bom.setVisible(self.written_as.currentData() == "csv")

    def _choose(self) -> None:
        kind = str(self.written_as.currentData())
        start = self._folder / f"{self.report.currentData()}.{kind}"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the report"), str(start), f"{kind.upper()} (*.{kind})"
        )
        if chosen:
            self._folder = Path(chosen).parent
            self.order(Path(chosen))

    def order(self, out: Path) -> None:
        """Ask for the report as chosen on the card, in the file *out*."""
        self.say("")
        self.ordered.emit(
            Order(
                report=self.report.currentData(),
                written_as=self.written_as.currentData(),
                out=out,
                bom=self.bom.isChecked() and not self.bom.isHidden(),
            )
        )

    def show_written(self, out: Path, rows: int) -> None:
        said = self.tr("%n row(s)", "", rows)
        self.say(self.tr("{rows} in {file}.").format(rows=said, file=out.name))


class VerifyCard(WorkCard):
    """Is the file sound?"""

    wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.explain(
            self.tr("Verify the event file"),
            self.tr(
                "Proves that no record was changed or lost, and that every figure follows from"
                " the records."
            ),
        )
        self.button = Button(self.tr("Verify now"))
        self.button.clicked.connect(lambda _checked=False: self.wanted.emit())
        self.body.addWidget(self.button)

    def show_proof(self, proof: Proof) -> None:
        if proof.holds:
            records = self.tr("%n record(s)", "", proof.facts)
            people = self.tr("%n people", "", proof.people)
            said = self.tr("All is well: {records} about {people}.")
            self.say(said.format(records=records, people=people))
            return
        lines = [self.tr("%n problem(s) found:", "", len(proof.problems))]
        lines += proof.problems[:MOST_PROBLEMS]
        self.say("\n".join(lines), Role.NO)


class BackupsCard(WorkCard):
    """The copies beside the file."""

    wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, theme: Theme, zone: tzinfo) -> None:
        super().__init__(theme)
        self._zone = zone
        self.explain(
            self.tr("Backups"),
            self.tr("A copy is made every few minutes; the last ten are kept beside the file."),
        )
        self._lines = PlainLabel(wrap=True)
        self.body.addWidget(self._lines)
        buttons = FlowRow(gap=8)
        self.button = Button(self.tr("Back up now"))
        self.button.clicked.connect(lambda _checked=False: self.wanted.emit())
        self.restore_button = Button(self.tr("Restore…"))
        self.restore_button.clicked.connect(lambda _checked=False: self.restore_wanted.emit())
        buttons.add(self.button)
        buttons.add(self.restore_button)
        self.body.addWidget(buttons)

    def show_backups(self, found: Sequence[Backup], now: datetime) -> None:
        lines = [
            f"{messages.moment(one.at, self._zone, now)}  ·  "
            f"{QLocale().formattedDataSize(one.size)}"
            for one in found[:BACKUPS_SHOWN]
        ]
        if len(found) > BACKUPS_SHOWN:
            lines.append(self.tr("and %n older", "", len(found) - BACKUPS_SHOWN))
        self._lines.setText("\n".join(lines) or self.tr("There is no backup yet."))
        self.restore_button.setEnabled(bool(found))

    def lines(self) -> str:
        return self._lines.text()
