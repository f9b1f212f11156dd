"""The page of printers as it is drawn: the table with what can be done, and a way to add one."""

from collections.abc import Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui import messages
from ui.flow import FlowRow
from ui.forms import ElidedBox, NumberField
from ui.long_work import WorkStrip
from ui.printers.jobs import Offer, Row, Wanted
from ui.rows import Rows
from ui.theme import Role, Theme, Type
from ui.widgets import Button, Card, KeyButton, Notice, PlainLabel, scrolled

if TYPE_CHECKING:
    from checkin.routing import Readiness

_MOST_LABELS = 10_000


_STATE = 1  # the column of states


class _PrinterTable(QTableView):
    """Gives the states the room that the other columns leave, and never less than they need."""

    def __init__(self, *, least: int) -> None:
        super().__init__()
        self._least = least

    def share_out(self) -> None:
        columns = self.model().columnCount()
        taken = 0
        for column in range(columns):
            if column != _STATE:
                self.resizeColumnToContents(column)
                taken += self.columnWidth(column)
        self.setColumnWidth(_STATE, max(self.viewport().width() - taken, self._least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_out()


class PrintersView(QWidget):
    """Signals out, `show_…` in."""

    check_wanted = Signal(str)  # a printer's name
    test_wanted = Signal(str)
    roll_wanted = Signal(str)
    remove_wanted = Signal(str)
    search_wanted = Signal()
    add_wanted = Signal(object)  # Wanted

    def __init__(self, theme: Theme, zone: tzinfo) -> None:
        super().__init__()
        self._theme = theme
        self._zone = zone
        self._rows: list[Row] = []
        self._shown: list[tuple[str, ...]] | None = None
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        self._there = self._there_card()
        column.addWidget(self._there)
        column.addWidget(self._add_card())
        column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))
        self.show_rows([])

    def _card(self, title: str, sentence: str) -> tuple[Card, QVBoxLayout]:
        card = Card("plain")
        card.setAccessibleName(title)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(title, type=Type.HEADING))
        column.addWidget(PlainLabel(sentence, muted=True, wrap=True))
        return card, column

    def _there_card(self) -> Card:
        card, column = self._card(
            self.tr("Printers of this event"),
            self.tr("Every desk knows them by name. Choose the desk’s own in the settings."),
        )
        self.model = Rows(
            (
                self.tr("Name"),
                self.tr("State"),
                self.tr("Labels"),
                self.tr("Badges"),
                self.tr("Template"),
                self.tr("Pool"),
                self.tr("Address"),
            )
        )
        self.table = _PrinterTable(least=self._theme.look.px(260))
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Printers of this event"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.setMinimumHeight(self._theme.look.px(170))
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        self.strip = WorkStrip()
        self._said = Notice()
        self.check = Button(self.tr("How is it?"))
        self.test = Button(self.tr("Print a test page"))
        self.roll = Button(self.tr("New roll put in"))
        self.remove = Button(self.tr("Remove…"), kind="quiet")
        self.remove_sure = Button(self.tr("Remove it"), kind="primary")
        for button, signal in (
            (self.check, self.check_wanted),
            (self.test, self.test_wanted),
            (self.roll, self.roll_wanted),
            (self.remove_sure, self.remove_wanted),
        ):
            button.clicked.connect(lambda _checked=False, s=signal: s.emit(self.chosen()))
        self.remove.clicked.connect(lambda _checked=False: self._ask_removal())
        foot = FlowRow(gap=10)
        for button in (self.check, self.test, self.roll, self.remove, self.remove_sure):
            foot.add(button)
        column.addWidget(self.table)
        column.addWidget(self.strip)
        column.addWidget(self._said)
        column.addWidget(foot)
        return card

    def _add_card(self) -> Card:
        card, column = self._card(
            self.tr("Add a printer, or change one"),
            self.tr(
                "Look for printers, or type an address: zpl://host:9100?dpi=203&media=96x134,"
                " escpos://host:9100?width=576, brother://host?label=62, ipp://host/path, cups://QUEUE,"
                " folder:PATH."
            ),
        )
        self.found = ElidedBox()
        self.found.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.found.currentIndexChanged.connect(lambda _index: self._take_offer())
        self.name, self.url, self.pool = QLineEdit(), QLineEdit(), QLineEdit()
        self.categories, self.desks = QLineEdit(), QLineEdit()
        self.template = ElidedBox()
        self.labels = NumberField(0, _MOST_LABELS)
        self.labels.setSpecialValueText(self.tr("not counted"))
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setSpacing(8)
        entries: tuple[tuple[QWidget, str], ...] = (
            (self.found, self.tr("Found")),
            (self.name, self.tr("Name")),
            (self.url, self.tr("Address")),
            (self.template, self.tr("Template")),
            (self.pool, self.tr("Pool")),
            (self.categories, self.tr("Only for categories")),
            (self.desks, self.tr("Only for desks")),
            (self.labels, self.tr("Labels on a roll")),
        )
        for widget, label in entries:
            widget.setAccessibleName(label)
            form.addRow(PlainLabel(label, muted=True), widget)
        for widget in (self.categories, self.desks):
            widget.setPlaceholderText(self.tr("all; several with commas between"))
        self.search_strip = WorkStrip()
        self._added = Notice()
        self.search = KeyButton(self.tr("Look for printers"), "F5")
        self.search.clicked.connect(lambda _checked=False: self.search_wanted.emit())
        self.add = KeyButton(self.tr("Add"), "Ctrl+Return", kind="primary")
        self.add.clicked.connect(lambda _checked=False: self._add())
        foot = FlowRow(gap=10)
        foot.add(self.add)
        foot.add(self.search)
        column.addLayout(form)
        column.addWidget(self.search_strip)
        column.addWidget(self._added)
        column.addWidget(foot)
        self.show_offers([])
        return card

    # -- in

    def show_rows(self, rows: Sequence[Row]) -> None:
        """The printers as they stand; the one that was chosen stays chosen."""
        before = self.chosen()
        texts = [self._texts(row) for row in rows]
        self._rows = list(rows)
        if texts == self._shown:  # a question that waits for its answer stays
            return
        self._shown = texts
        self.model.show(texts)
        names = [row.about.printer.name for row in rows]
        self._there.setVisible(bool(rows))
        if names:
            self.table.selectRow(names.index(before) if before in names else 0)
            self.table.share_out()
            if not before and self.window().focusWidget() is self.search:
                self.table.setFocus()  # the page was shown before they were read
        self.remove_sure.hide()

    def _texts(self, row: Row) -> tuple[str, ...]:
        about = row.about
        labels = ""
        if about.labels_left is not None:
            labels = str(about.labels_left)
            if about.runs_out is not None:
                until = messages.clock(about.runs_out, self._zone)
                labels = self.tr("{labels}, until about {time}").format(labels=labels, time=until)
        badges = []
        if about.waiting:
            badges.append(self.tr("%n waiting", "", about.waiting))
        if about.unknown:
            badges.append(self.tr("%n to look for", "", about.unknown))
        return (
            about.printer.name,
            self._state(row.readiness),
            labels,
            ", ".join(badges),
            about.printer.template,
            about.printer.pool,
            about.printer.url,
        )

    def _state(self, known: "Readiness | None") -> str:
        if known is None or known.asked is None:
            return self.tr("not asked yet")
        if known.trouble:
            return "✖ " + QCoreApplication.translate("printers", known.trouble)
        if known.few:
            return "▲ " + self.tr("few labels left")
        if known.earlier:
            trouble = QCoreApplication.translate("printers", known.earlier)
            return f"▲ {messages.about(messages.clock(known.asked, self._zone), trouble)}"
        return self.tr("ready")

    def show_templates(self, names: Sequence[str]) -> None:
        chosen = str(self.template.currentData() or "")
        self.template.clear()
        self.template.addItem(self.tr("the one that fits its paper best"), "")
        for name in names:
            self.template.addItem(name, name)
        self.template.setCurrentIndex(max(0, self.template.findData(chosen)))

    def show_offers(self, offers: Sequence[Offer]) -> None:
        self.found.clear()
        first = self.tr("%n found: choose one", "", len(offers)) if offers else "–"
        self.found.addItem(first, "")
        for offer in offers:
            self.found.addItem(f"{offer.name} · {offer.url}", offer)
        self.found.setEnabled(bool(offers))

    def say(self, text: str, role: Role = Role.YES) -> None:
        """How something done with a printer ended."""
        self._said.say(text, role)

    def said(self) -> str:
        return self._said.said()

    def say_of_adding(self, text: str, role: Role = Role.YES) -> None:
        """How adding ended; what was typed stays where it failed."""
        self._added.say(text, role)

    def said_of_adding(self) -> str:
        return self._added.said()

    def clear_form(self) -> None:
        for widget in (self.name, self.url, self.pool, self.categories, self.desks):
            widget.clear()
        self.labels.setValue(0)
        self.found.setCurrentIndex(0)

    # -- out

    def chosen(self) -> str:
        """The name of the printer whose line is chosen; "" for none."""
        row = self.table.currentIndex().row()
        return self._rows[row].about.printer.name if 0 <= row < len(self._rows) else ""

    def _row_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.remove_sure.hide()
        if index.isValid() and index.row() < len(self._rows):
            self.roll.setEnabled(self._rows[index.row()].about.printer.roll > 0)

    def _ask_removal(self) -> None:
        self.remove_sure.show()
        self.remove_sure.setFocus()

    def _take_offer(self) -> None:
        offer = self.found.currentData()
        if isinstance(offer, Offer):
            self.name.setText(offer.name)
            self.url.setText(offer.url)

    def _add(self) -> None:
        self.say_of_adding("")
        self.add_wanted.emit(
            Wanted(
                name=self.name.text().strip(),
                url=self.url.text().strip(),
                template=str(self.template.currentData() or ""),
                pool=self.pool.text().strip(),
                categories=_several(self.categories.text()),
                desks=_several(self.desks.text()),
                roll=self.labels.value(),
            )
        )


def _several(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())
