"""Badges for many people: whose, which design, into one PDF or to the printer."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ui import messages
from ui.forms import NumberField
from ui.long_work import LongWork, WorkStrip
from ui.people.jobs import BadgeOrder, BadgeReport, Template
from ui.side_page import CONFIRM, SidePage
from ui.theme import Theme, Type
from ui.widgets import Notice, PlainLabel

#: So many people without a badge are named; the names check lists all of them.
MOST_REFUSED = 20


class BadgesPage(SidePage):
    """Asks, shows how far it is, and says what came out."""

    ordered = Signal(object)  # a BadgeOrder

    def __init__(self, theme: Theme, *, printer: str, template: str, folder: Path) -> None:
        """*printer* is this desk's, "" for none; *template* the one chosen in the settings."""
        super().__init__(theme)
        self._printer = printer
        self._template = template
        self._folder = folder
        self._chosen: tuple[str, ...] = ()
        self._templates: Sequence[Template] = ()
        self.which: dict[str, QRadioButton] = {}
        self.category = QComboBox()
        self.category.setAccessibleName(self.tr("Category"))
        self.design = QComboBox()
        self.start = NumberField()
        self.start.setMinimum(1)
        self.target: dict[str, QRadioButton] = {}
        self.strip = WorkStrip()
        self._result = Notice()
        self._refused = PlainLabel(wrap=True)
        self._build()
        theme.changed.connect(self._limit)
        self._limit()
        self.make_button = self.add_button("", CONFIRM, kind="primary")
        self.make_button.clicked.connect(lambda _checked=False: self._order())
        self.add_close_button()

    def _build(self) -> None:
        whose = QVBoxLayout()
        whose.setSpacing(8)
        for key, words in (
            ("ids", ""),
            ("all", self.tr("Everybody who is not cancelled")),
            ("category", self.tr("One category")),
            (
                "changed_since_print",
                self.tr("Only those without a badge, or whose badge would look different now"),
            ),
        ):
            radio = QRadioButton(words)
            radio.toggled.connect(self._show_whether_ready)
            self.which[key] = radio
            whose.addWidget(radio)
            if key == "category":
                whose.addWidget(self.category)
        holder = QWidget()
        holder.setLayout(whose)
        whose.setContentsMargins(0, 0, 0, 0)
        self.body.addWidget(PlainLabel(self.tr("Whose badges?"), type=Type.STRONG))
        self.body.addWidget(holder)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for label, widget in (
            (self.tr("Design"), self.design),
            (self.tr("First free place on the first sheet"), self.start),
        ):
            words_label = PlainLabel(label, muted=True)
            words_label.setBuddy(widget)
            widget.setAccessibleName(label)
            form.addRow(words_label, widget)
        self._start_label = form.labelForField(self.start)
        self.design.currentIndexChanged.connect(self._design_changed)
        self.body.addLayout(form)
        where = QWidget()
        column = QVBoxLayout(where)
        column.setContentsMargins(0, 0, 0, 0)
        for key, words in (
            ("pdf", self.tr("Into one PDF")),
            ("printer", self.tr("To this desk's printer, one by one")),
        ):
            radio = QRadioButton(words)
            radio.toggled.connect(self._show_whether_ready)
            self.target[key] = radio
            column.addWidget(radio)
        self.body.addWidget(PlainLabel(self.tr("Where to?"), type=Type.STRONG))
        self.body.addWidget(where)
        self.body.addWidget(self.strip)
        self.body.addWidget(self._result)
        self.body.addWidget(self._refused)
        self.body.addStretch()

    def _limit(self) -> None:
        """Lists no wider than what stands in them is long."""
        for box in (self.category, self.design, self.start):
            box.setMaximumWidth(self.theme.look.px(460))

    # -- asking

    def ask(self, chosen: Sequence[str], categories: Sequence[str]) -> None:
        """Open for the people *chosen* in the list, or for everybody if nobody is."""
        if self.strip.busy:
            return
        self._chosen = tuple(chosen)
        self.complain("")
        self._result.hide()
        self._refused.hide()
        self.explain(
            self.tr("Print badges"),
            self.tr(
                "Whoever has a badge that would look the same keeps its code; a new one makes the"
                " badge before it stop working."
            ),
        )
        selected = self.which["ids"]
        selected.setText(self.tr("The %n selected", "", len(chosen)))
        selected.setVisible(bool(chosen))
        (selected if chosen else self.which["all"]).setChecked(True)
        self.category.clear()
        for name in categories:
            self.category.addItem(name, name)
        self.which["category"].setEnabled(bool(categories))
        self.target["printer"].setVisible(bool(self._printer and chosen))
        self.target["pdf"].setChecked(True)
        self._show_whether_ready()

    def show_templates(self, templates: Sequence[Template]) -> None:
        self._templates = tuple(templates)
        self.design.clear()
        for one in templates:
            self.design.addItem(one.title, one.name)
        found = self.design.findData(self._template) if self._template else 0
        self.design.setCurrentIndex(max(found, 0))
        self._design_changed()

    def first_input(self) -> QWidget | None:
        return next((radio for radio in self.which.values() if radio.isChecked()), None)

    def _design_changed(self) -> None:
        number = self.design.currentIndex()
        places = self._templates[number].places if 0 <= number < len(self._templates) else 1
        self.start.setMaximum(places)
        self.start.setVisible(places > 1)
        self._start_label.setVisible(places > 1)

    def _show_whether_ready(self) -> None:
        if not hasattr(self, "make_button"):
            return
        self.category.setEnabled(self.which["category"].isChecked())
        to_printer = self.target["printer"]
        to_printer.setEnabled(self.which["ids"].isChecked())
        if to_printer.isChecked() and not to_printer.isEnabled():
            self.target["pdf"].setChecked(True)
        self.make_button.set_label(
            self.tr("Print") if to_printer.isChecked() else self.tr("Save the PDF…")
        )
        self.make_button.setEnabled(not self.strip.busy)

    def _order(self) -> None:
        out: Path | None = None
        if not self.target["printer"].isChecked():
            start = str(self._folder / self.tr("badges.pdf"))
            chosen, _ = QFileDialog.getSaveFileName(
                self, self.tr("Save the badges"), start, self.tr("PDF (*.pdf)")
            )
            if not chosen:
                return
            out = Path(chosen)
            self._folder = out.parent
        self.order(out)

    def order(self, out: Path | None) -> None:
        """Ask for the badges as chosen on the page, in the file *out* or by the printer."""
        self._result.hide()
        self._refused.hide()
        self.complain("")
        which = next(key for key, radio in self.which.items() if radio.isChecked())
        self.ordered.emit(
            BadgeOrder(
                which=which,
                category=str(self.category.currentData() or "") if which == "category" else "",
                chosen=self._chosen if which == "ids" else (),
                template=str(self.design.currentData() or ""),
                start=self.start.value() if not self.start.isHidden() else 1,
                out=out,
                printer=self._printer,
            )
        )

    # -- what becomes of it

    def show_work(self, work: LongWork) -> None:
        def words(done: int, total: int) -> str:
            if not total:
                return self.tr("Laying out badges…")
            return self.tr("{done} of {total} badges").format(done=done, total=total)

        self.strip.watch(work, words)
        self._show_whether_ready()

    def show_report(self, report: BadgeReport) -> None:
        self.strip.end()
        said = self.tr("%n badge(s)", "", report.printed)
        if report.out is not None:
            if report.printed:
                said = self.tr("{badges} in {file}.").format(badges=said, file=report.out.name)
            else:
                said = self.tr("No badge had to be printed; no file was written.")
            if report.unchanged:
                kept = self.tr("%n keep the code they had.", "", report.unchanged)
                said = f"{said} {kept}"
        else:
            said = self.tr("{badges} on the way to the printer.").format(badges=said)
        self._result.say(said)
        lines = [
            messages.about(name, " ".join(map(messages.of_detail, why)))
            for name, why in report.refused[:MOST_REFUSED]
        ]
        if len(report.refused) > MOST_REFUSED:
            lines.append(self.tr("and %n more", "", len(report.refused) - MOST_REFUSED))
        if lines:
            head = self.tr(
                "%n without a badge; the names check lists why:", "", len(report.refused)
            )
            self._refused.setText("\n".join([f"▲ {head}", *lines]))
        self._refused.setVisible(bool(lines))
        self._show_whether_ready()

    def show_stopped(self, text: str) -> None:
        """The work ended without a report; *text* says why."""
        self.strip.end()
        self.complain(text)
        self._show_whether_ready()

    def result(self) -> str:
        return self._result.text()
