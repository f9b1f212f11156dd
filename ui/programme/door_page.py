"""The checkpoints of an event, and the settings of each: who comes in, how often, until when."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QLineEdit, QWidget

from checkin import says
from checkin.model import Checkpoint, Policy
from ui.programme.inputs import Box, Count, Fields, Moment, Ticks, instant
from ui.programme.jobs import Seen
from ui.programme.words import ProgrammeWords
from ui.side_page import CONFIRM, SidePage
from ui.table import Cell, Cells, Table, Text
from ui.theme import Role, Theme
from ui.widgets import PlainLabel

BESIDE_PX = 900


class DoorsPage(SidePage):
    """All checkpoints, with and without a session."""

    opened = Signal(str)  # the key of a checkpoint
    new_wanted = Signal()

    def __init__(self, theme: Theme, words: ProgrammeWords) -> None:
        super().__init__(theme)
        self._words = words
        self._keys: list[str] = []
        self.explain(
            self.tr("Checkpoints"),
            self.tr("Where a scan counts: the desk, an entrance, the door of each session."),
        )
        self.model = Cells(parent=self)
        self.table = Table(theme, self.model, name=self.tr("Checkpoints"))
        self.table.opened.connect(lambda index: self.opened.emit(self._keys[index.row()]))
        self.body.addWidget(self.table, stretch=1)
        self.open_button = self.add_button(self.tr("Settings and rule…"), "Ctrl+E", kind="primary")
        self.open_button.clicked.connect(lambda _checked=False: self._open())
        self.new_button = self.add_button(self.tr("New checkpoint…"), "Ctrl+Shift+N")
        self.new_button.clicked.connect(lambda _checked=False: self.new_wanted.emit())
        self.add_close_button()
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.table.setMinimumHeight(self.theme.look.px(200))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_columns()

    def _show_columns(self) -> None:
        wide = self.width() >= self.theme.look.px(BESIDE_PX)
        self.table.show_columns((0, 1, 2, 3) if wide else (0, 3))
        self.table.share_width(34, 26, 20, 20)

    def ask(self, seen: Seen) -> None:
        """Show the checkpoints of *seen*; the row marked stays."""
        marked = self._keys[self.table.row()] if 0 <= self.table.row() < len(self._keys) else ""
        self._keys = [checkpoint.key for checkpoint in seen.checkpoints]
        headings = (
            self.tr("Checkpoint"),
            self.tr("Session"),
            self.tr("What counts"),
            self.tr("Rule"),
        )
        self.model.reset([self._cells(one, seen) for one in seen.checkpoints], headings)
        self._show_columns()
        self.table.go(self._keys.index(marked) if marked in self._keys else 0)

    def _cells(self, checkpoint: Checkpoint, seen: Seen) -> Sequence[Cell]:
        session = seen.session(checkpoint.session)
        room = checkpoint.policy is Policy.ROOM
        return (
            Cell(text=checkpoint.name, set=Text.NAME),
            Cell(text=self._words.when(session) if session else "", set=Text.MUTED),
            Cell(text=self.tr("a room") if room else self.tr("an entrance")),
            Cell(text=self.tr("has a rule") if checkpoint.rule else ""),
        )

    def _open(self) -> None:
        if 0 <= self.table.row() < len(self._keys):
            self.opened.emit(self._keys[self.table.row()])

    def first_input(self) -> QWidget | None:
        return self.table


class Hours(QWidget):
    """A moment that may be left open."""

    def __init__(self, name: str, zone: tzinfo) -> None:
        super().__init__()
        self._zone = zone
        self._shown: datetime | None = None
        self.on = QCheckBox(name)
        self.moment = Moment(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.on, stretch=1)
        row.addWidget(self.moment, stretch=1)
        self.on.toggled.connect(self.moment.setEnabled)

    def put(self, at: datetime | None, otherwise: datetime) -> None:
        """Show *at*; None is open, and *otherwise* is offered."""
        self._shown = at
        self.on.setChecked(at is not None)
        self.moment.setEnabled(at is not None)
        self.moment.put(says.local(at or otherwise, self._zone))

    def at(self) -> tuple[bool, datetime | None]:
        """(whether it can be used, the moment)."""
        if not self.on.isChecked():
            return True, None
        found = instant(self.moment.written(), self._shown, self._zone)
        return found is not None, found


class DoorPage(SidePage):
    """The settings of one checkpoint; nothing is kept before it is confirmed."""

    confirmed = Signal(object)  # the Checkpoint
    rule_wanted = Signal(str)  # the checkpoint's key

    def __init__(self, theme: Theme, words: ProgrammeWords) -> None:
        super().__init__(theme)
        self._words = words
        self._shown = Checkpoint(key="", name="")
        self.name = QLineEdit()
        self.policy = Box()
        for policy, text in (
            (Policy.ROOM, self.tr("A room: nobody is in two at once")),
            (Policy.PRETIX, self.tr("An entrance: exits are always fine")),
        ):
            self.policy.addItem(text, policy.value)
        self.places = Count(self.tr("Capacity"), 0, 1_000_000)
        self.opens = Hours(self.tr("Opens at"), words.zone)
        self.closes = Hours(self.tr("Closes at"), words.zone)
        self.categories = Ticks(self.tr("Categories admitted; none ticked: all"))
        self.registered = QCheckBox(self.tr("Only people registered for the session"))
        self.re_entry = QCheckBox(self.tr("Come back after an exit"))
        self.exit_required = QCheckBox(self.tr("Come in again only after an exit"))
        self.several = QCheckBox(self.tr("Several entries"))
        self.once = QCheckBox(self.tr("Once a day"))
        self.companions = Count(self.tr("Companions on one ticket"), 0, 99)
        self.timed = QCheckBox(self.tr("Only while the session has its door open"))
        self.doors = Count(self.tr("Doors open before the start"), 0, 600)
        self.doors.setSuffix(self.tr(" min"))
        self.ends = Box()
        for value, text in (
            ("capped", self.tr("ended with the session")),
            ("unknown", self.tr("is unknown, and counts no minutes")),
        ):
            self.ends.addItem(text, value)
        self.gate = QLineEdit()
        self._source = PlainLabel(role=Role.LOOK, wrap=True)
        self.rule_words = PlainLabel(wrap=True, muted=True)
        self._build()
        theme.changed.connect(self._arrange)
        self._arrange()

    def _build(self) -> None:
        left, right = Fields(), Fields()
        left.add(self.tr("Name"), self.name)
        left.add(self.tr("What counts here"), self.policy)
        left.add(self.tr("Capacity"), self.places)
        left.add(self.tr("Categories admitted; none ticked: all"), self.categories)
        left.add(self.tr("Companions on one ticket"), self.companions)
        for hours in (self.opens, self.closes):
            left.add_plain(hours)
        for box in (
            *(self.registered, self.re_entry, self.exit_required, self.several, self.once),
            self.timed,
        ):
            right.add_plain(box)
        right.add(self.tr("Doors open before the start"), self.doors)
        right.add(self.tr("A stay without a scanned exit"), self.ends)
        right.add(self.tr("Gate, for rules"), self.gate)
        self._right = right
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(left, stretch=1)
        self._columns.addWidget(right, stretch=1)
        self.body.addWidget(self._source)
        self.body.addWidget(self.rule_words)
        self.body.addLayout(self._columns)
        self.body.addStretch()
        self.keep_button = self.add_button(self.tr("Keep"), CONFIRM, kind="primary")
        self.keep_button.clicked.connect(lambda _checked=False: self._confirm())
        self.rule_button = self.add_button(self.tr("Rule…"), "Ctrl+R")
        self.rule_button.clicked.connect(
            lambda _checked=False: self.rule_wanted.emit(self._shown.key)
        )
        self.add_close_button()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = self.theme.look
        ways = QBoxLayout.Direction
        beside = self.width() >= look.px(BESIDE_PX)
        self._columns.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._columns.setSpacing(look.space(6))

    def ask(self, checkpoint: Checkpoint, seen: Seen, now: datetime, rule: str) -> None:
        """Show *checkpoint*; one without a key is new. *rule*: its rule in words, "" for none."""
        self._shown = checkpoint
        session = seen.session(checkpoint.session)
        heading = checkpoint.name if checkpoint.key else self.tr("New checkpoint")
        self.explain(heading, self._words.when(session) if session else "")
        self.complain("")
        said = self.tr("This list comes from {source}: what is set there comes again.")
        self._source.setText(f"▲ {said.format(source=checkpoint.source)}")
        self._source.setVisible(bool(checkpoint.source))
        self.name.setText(checkpoint.name)
        self.policy.choose(checkpoint.policy.value)
        self.places.setValue(checkpoint.capacity)
        of_session = self.tr("that of the session") if session else self.tr("no limit")
        self.places.setSpecialValueText(of_session)
        start = now.replace(minute=0, second=0, microsecond=0)
        self.opens.put(checkpoint.opens, start)
        self.closes.put(checkpoint.closes, start + timedelta(hours=1))
        self.categories.offer(seen.categories, checkpoint.categories)
        self.registered.setChecked(checkpoint.registered_only)
        self.re_entry.setChecked(checkpoint.re_entry)
        self.exit_required.setChecked(checkpoint.exit_required)
        self.several.setChecked(checkpoint.multiple_entries)
        self.once.setChecked(checkpoint.once_a_day)
        self.companions.setValue(checkpoint.companions)
        self.timed.setChecked(checkpoint.timed)
        self.doors.setValue(checkpoint.doors_min)
        self.ends.choose(checkpoint.ends_stays)
        self.gate.setText(checkpoint.gate)
        for widget in (self.registered, self.timed, self.doors, self.ends):
            self._right.show_row(widget, shown=session is not None)
        self.rule_button.setVisible(bool(checkpoint.key))
        told = self.tr("Rule: {rule}")
        self.rule_words.setText(told.format(rule=rule or self.tr("none")))
        self.rule_words.setVisible(bool(checkpoint.key))

    @property
    def key(self) -> str:
        return self._shown.key

    def _confirm(self) -> None:
        opens_fine, opens = self.opens.at()
        closes_fine, closes = self.closes.at()
        if not opens_fine or not closes_fine:
            self.complain(self.tr("The clocks skip this hour on that night."))
            return
        if opens is not None and closes is not None and closes <= opens:
            self.complain(self.tr("It closes before it opens."))
            return
        self.complain("")
        wanted = replace(
            self._shown,
            name=" ".join(self.name.text().split()),
            policy=Policy(self.policy.currentData()),
            capacity=self.places.value(),
            opens=opens,
            closes=closes,
            categories=self.categories.chosen(),
            registered_only=self.registered.isChecked(),
            re_entry=self.re_entry.isChecked(),
            exit_required=self.exit_required.isChecked(),
            multiple_entries=self.several.isChecked(),
            once_a_day=self.once.isChecked(),
            companions=self.companions.value(),
            timed=self.timed.isChecked(),
            doors_min=self.doors.value(),
            ends_stays=str(self.ends.currentData()),
            gate=" ".join(self.gate.text().split()),
        )
        self.confirmed.emit(wanted)

    def first_input(self) -> QWidget | None:
        return self.name
