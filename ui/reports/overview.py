"""The figures at the top of the reports: who came, by category, by place, and when."""

from datetime import tzinfo

from PySide6.QtWidgets import QVBoxLayout, QWidget

from checkin.model import Status
from ui import messages
from ui.flow import FlowRow
from ui.reports.chart import ArrivalsChart
from ui.reports.jobs import Figures
from ui.table import Cell, Cells, Table, Text
from ui.theme import Role, Theme, Type
from ui.widgets import Card, PlainLabel, set_tool_tip

#: Rows that a small table shows before it scrolls.
ROWS_SHOWN = 6


class Figure(QWidget):
    """A large number and what it counts."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self._number = PlainLabel(type=Type.TITLE)
        label = PlainLabel(words, type=Type.SMALL, muted=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 24, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(label)

    def show_number(self, text: str, role: Role | None = None) -> None:
        mark = "▲ " if role is Role.LOOK else ""
        self._number.setText(f"{mark}{text}")
        self._number.set_role(role)
        self.setAccessibleName(f"{text} {self._words}")

    def number(self) -> str:
        return self._number.text()


class OverviewCard(Card):
    """Figures, a picture, two small tables."""

    def __init__(self, theme: Theme, zone: tzinfo) -> None:
        super().__init__("plain")
        self._theme = theme
        self.setAccessibleName(self.tr("Overview"))
        self.came = Figure(self.tr("checked in"))
        self.expected = Figure(self.tr("on the list"))
        self.walk_ins = Figure(self.tr("walk-ins"))
        self.missing = Figure(self.tr("not on the latest list"))
        self.conflicts = Figure(self.tr("conflicts to decide"))
        self.waiting = Figure(self.tr("badges nobody knows of"))
        self.chart = ArrivalsChart(theme, zone)
        self.categories = Cells(
            (
                self.tr("Category"),
                self.tr("Checked in"),
                self.tr("On the list"),
                self.tr("Share"),
            ),
            self,
        )
        self.places = Cells(
            (
                self.tr("Checkpoint"),
                self.tr("Inside now"),
                self.tr("People"),
                self.tr("Entries"),
                self.tr("Exits"),
            ),
            self,
        )
        self.category_table = Table(theme, self.categories, name=self.tr("By category"))
        self.category_table.share_width(30, 18, 18, 34)
        self.place_table = Table(theme, self.places, name=self.tr("By checkpoint"))
        self.place_table.share_width(44, 14, 14, 14, 14)
        self._row = FlowRow(gap=8)
        for figure in self._figures():
            self._row.add(figure)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._row)
        self._column.addWidget(PlainLabel(self.tr("Checked in over time"), type=Type.STRONG))
        self._column.addWidget(self.chart)
        self._column.addWidget(self.category_table)
        self._column.addWidget(self.place_table)
        theme.changed.connect(self._space)
        self._space()

    def _figures(self) -> tuple[Figure, ...]:
        return (
            *(self.came, self.expected, self.walk_ins, self.missing, self.conflicts),
            self.waiting,
        )

    def _space(self) -> None:
        look = self._theme.look
        margin = look.space(4)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(look.space(2))
        self._give_height()

    def _give_height(self) -> None:
        """Small tables are as high as their rows, up to a few."""
        for table in (self.category_table, self.place_table):
            rows = min(max(table.model().rowCount(), 1), ROWS_SHOWN)
            header = table.horizontalHeader().sizeHint().height()
            table.setFixedHeight(header + rows * table.verticalHeader().defaultSectionSize() + 4)

    def show_figures(self, figures: Figures) -> None:
        stats = figures.stats
        self.came.show_number(str(stats.checked_in))
        self.expected.show_number(str(stats.attendees))
        for figure, count in (
            (self.walk_ins, stats.walk_ins),
            (self.missing, stats.missing),
            (self.conflicts, stats.conflicts),
            (self.waiting, stats.jobs.get("unknown", 0)),
        ):
            look = count > 0 and figure is not self.walk_ins
            figure.show_number(str(count), Role.LOOK if look else None)
            figure.setVisible(count > 0)
        self.chart.show_arrivals(figures.arrivals)
        self.categories.reset(
            (
                Cell(text=name or "—", chip=figures.colours.get(name, "") if name else ""),
                Cell(text=str(came)),
                Cell(text=str(total), set=Text.MUTED),
                Cell(text=f"{100 * came // max(total, 1)} %", share=came / max(total, 1)),
            )
            for name, (total, came) in stats.categories.items()
        )
        self.places.reset(
            (
                Cell(text=name, set=Text.NAME),
                Cell(text=str(inside)),
                *(Cell(text=str(count), set=Text.MUTED) for count in (people, entries, exits)),
            )
            for name, (inside, people, entries, exits) in stats.checkpoints.items()
        )
        others = [
            messages.about(messages.of_status(Status(status)), str(count))
            for status, count in sorted(stats.statuses.items())
            if status != Status.CONFIRMED.value
        ]
        set_tool_tip(self.expected, " · ".join(others))
        self._give_height()
