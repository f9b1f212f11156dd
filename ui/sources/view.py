"""The page of sources as it is drawn: how each stands, its rules and refusals, and a way to add."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ui import messages
from ui.flow import FlowRow
from ui.long_work import WorkStrip
from ui.sources.jobs import Rule, Standing, Turned, Wanted
from ui.sources.model import Doubles, Refusals, Rules
from ui.sources.words import SourceWords
from ui.theme import Role, Theme, Type
from ui.widgets import Button, Card, KeyButton, Notice, PlainLabel, scrolled, set_tool_tip

if TYPE_CHECKING:
    from checkin.admissions import Twice

#: Kinds of sources and how people call them.
KINDS: Final = (("pretix", "pretix"), ("eventyay", "eventyay"), ("indico", "Indico"))
#: The list's age in minutes from which on it is worth a look.
OLD_MIN: Final = 15


class SourcesView(QWidget):
    """Signals out, `show_…` in."""

    connect_wanted = Signal(object)  # Wanted
    remove_wanted = Signal(str)
    now_wanted = Signal()
    chosen = Signal(str)  # a source's name
    rule_wanted = Signal(str, str)  # key, target
    again_wanted = Signal(str)
    save_wanted = Signal(str)
    badges_wanted = Signal(str)
    roll_wanted = Signal(str)

    def __init__(self, theme: Theme, words: SourceWords) -> None:
        super().__init__()
        self._theme = theme
        self._words = words
        self._standing: list[Standing] = []
        self._organiser = ""  # whose key is here already, while an event is chosen
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(12)
        self._column.addWidget(self._connected_card())
        self._column.addWidget(self._twice_card())
        self._column.addWidget(self._refused_card())
        self._column.addWidget(self._rules_card())
        self._column.addWidget(self._connect_card())
        self._column.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inside))
        self.show_standing([])

    # -- the cards

    def _card(self, title: str, sentence: str) -> tuple[Card, QVBoxLayout]:
        card = Card("plain")
        card.setAccessibleName(title)
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(PlainLabel(title, type=Type.HEADING))
        if sentence:
            column.addWidget(PlainLabel(sentence, muted=True, wrap=True))
        return card, column

    def _connected_card(self) -> Card:
        card, column = self._card(
            self.tr("Ticket systems"),
            self.tr(
                "The list comes from there, and what happens here goes there. Every decision is"
                " made at this desk, with or without a network."
            ),
        )
        self.sources = QComboBox()
        self.sources.setAccessibleName(self.tr("Ticket system"))
        self.sources.currentIndexChanged.connect(lambda _index: self._choose())
        self._state = PlainLabel(type=Type.STRONG, wrap=True)
        self._trouble = Notice()
        column.addWidget(self.sources)
        column.addWidget(self._state)
        column.addWidget(self._trouble)
        foot = FlowRow(gap=10)
        self.now = KeyButton(self.tr("Take the list now"), "F5", kind="primary")
        self.now.clicked.connect(lambda _checked=False: self.now_wanted.emit())
        self.badges = Button(self.tr("Take its badge designs"))
        self.badges.clicked.connect(lambda _checked=False: self.badges_wanted.emit(self._name()))
        self.roll = Button(self.tr("New key"), kind="quiet")
        set_tool_tip(self.roll, self.tr("Trade the key of this computer for a new one"))
        self.roll.clicked.connect(lambda _checked=False: self.roll_wanted.emit(self._name()))
        self.remove = Button(self.tr("Disconnect…"), kind="quiet")
        self.remove.clicked.connect(lambda _checked=False: self._ask_removal())
        self.remove_sure = Button(self.tr("Disconnect it"), kind="primary")
        self.remove_sure.clicked.connect(
            lambda _checked=False: self.remove_wanted.emit(self.chosen_name())
        )
        for button in (self.now, self.badges, self.roll, self.remove, self.remove_sure):
            foot.add(button)
        column.addWidget(foot)
        self._done = Notice()
        column.addWidget(self._done)
        self._connected = card
        return card

    def _rules_card(self) -> Card:
        card, column = self._card(
            self.tr("What becomes what"),
            self.tr(
                "Check-in lists become checkpoints, products categories or sessions, questions"
                " columns. Choose a line to change it."
            ),
        )
        headings = (self.tr("What"), self.tr("There"), self.tr("Here"), self.tr("Said"))
        self.rules = Rules(headings, self.tr("by you"), self._words)
        self.rules_table = self._table(self.rules, self.tr("What becomes what"), 1, 2)
        self.rules_table.selectionModel().currentRowChanged.connect(self._rule_chosen)
        self.target = QComboBox()
        self.target.setEditable(True)
        self.target.setAccessibleName(self.tr("What becomes of it here"))
        self.change = Button(self.tr("Change"))
        self.change.clicked.connect(lambda _checked=False: self._change())
        self.back = Button(self.tr("As it was"), kind="quiet")
        self.back.clicked.connect(lambda _checked=False: self._change(""))
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.target, stretch=1)
        row.addWidget(self.change)
        row.addWidget(self.back)
        self._rules_said = Notice()
        column.addWidget(self.rules_table)
        column.addLayout(row)
        column.addWidget(self._rules_said)
        self._rules_part = card
        return card

    def _refused_card(self) -> Card:
        card, column = self._card(
            self.tr("Not accepted, or not yet"),
            self.tr("Nothing is lost: each line is kept, with the ticket system’s own words."),
        )
        self.refusals = Refusals(
            (
                self.tr("When"),
                self.tr("What"),
                self.tr("Who"),
                self.tr("State"),
                self.tr("Its words"),
            ),
            self._words,
        )
        self.refusals_table = self._table(self.refusals, self.tr("Not accepted, or not yet"), 4)
        foot = FlowRow(gap=10)
        self.again = Button(self.tr("Try what waits at once"))
        self.again.clicked.connect(lambda _checked=False: self.again_wanted.emit(self._name()))
        self.save = Button(self.tr("Save as CSV…"))
        self.save.clicked.connect(lambda _checked=False: self.save_wanted.emit(self._name()))
        foot.add(self.again)
        foot.add(self.save)
        column.addWidget(self.refusals_table)
        column.addWidget(foot)
        self._refused_part = card
        return card

    def _twice_card(self) -> Card:
        card, column = self._card(
            self.tr("Let in twice"),
            self.tr("Two places let the same ticket in before they heard of each other."),
        )
        headings = (self.tr("Who"), self.tr("Where"), self.tr("First"), self.tr("Again"))
        self.doubles = Doubles(headings, self._words)
        self.doubles_table = self._table(self.doubles, self.tr("Let in twice"), 0, 1)
        self.doubles_table.setMinimumHeight(self._theme.look.px(130))
        column.addWidget(self.doubles_table)
        self._twice_part = card
        card.hide()
        return card

    def _connect_card(self) -> Card:
        card, column = self._card(self.tr("Connect a ticket system"), "")
        self._hint = PlainLabel(muted=True, wrap=True)
        column.addWidget(self._hint)
        self.kind = QComboBox()
        for value, words in KINDS:
            self.kind.addItem(words, value)
        self.handover, self.url, self.token = (QLineEdit() for _ in range(3))
        self.slug = QComboBox()
        self.slug.setEditable(True)
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.handover.setEchoMode(QLineEdit.EchoMode.Password)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setSpacing(8)
        entries: tuple[tuple[QWidget, str], ...] = (
            (self.kind, self.tr("Which one")),
            (self.handover, self.tr("What its code says")),
            (self.url, self.tr("Its address")),
            (self.token, self.tr("One-time code or token")),
            (self.slug, self.tr("Event there, if several")),
        )
        for widget, label in entries:
            widget.setAccessibleName(label)
            form.addRow(PlainLabel(label, muted=True), widget)
        self._form = form
        self.kind.currentIndexChanged.connect(lambda _index: self._kind_chosen())
        self._kind_chosen()
        self.strip = WorkStrip()
        self._said = Notice()
        self.connect_button = KeyButton(self.tr("Connect"), "Ctrl+Return", kind="primary")
        self.connect_button.clicked.connect(lambda _checked=False: self._connect())
        foot = FlowRow(gap=10)
        foot.add(self.connect_button)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addLayout(form, stretch=3)
        self.beside = QVBoxLayout()  # the camera's picture, where the desk has one
        row.addLayout(self.beside, stretch=2)
        column.addLayout(row)
        column.addWidget(self.strip)
        column.addWidget(self._said)
        column.addWidget(foot)
        return card

    def _kind_chosen(self) -> None:
        """Say what this kind needs; only device codes are scanned."""
        kind = str(self.kind.currentData())
        self._hint.setText(
            {
                "pretix": self.tr(
                    "pretix: Devices → Connect a device, profile pretixSCAN. Hold the code it shows"
                    " before a scanner or the camera, or type address and one-time code."
                ),
                "eventyay": self.tr(
                    "eventyay: a device, or an API token, with full device access. Scan its code,"
                    " or type address and code."
                ),
                "indico": self.tr(
                    "Indico: its address, a personal token of the scope registrants, and the number"
                    " of the event, such as 1234, or 1234/56 for one form."
                ),
            }[kind]
        )
        self._form.setRowVisible(self.handover, kind != "indico")

    def _table(self, model: Rules | Refusals | Doubles, name: str, *wide: int) -> QTableView:
        table = QTableView()
        table.setModel(model)
        table.setAccessibleName(name)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column in wide:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        table.setMinimumHeight(self._theme.look.px(190))
        return table

    # -- in

    def show_standing(self, found: Sequence[Standing]) -> None:
        """How the sources stand; the one that was chosen stays chosen."""
        before = self._name()
        names = [self.sources.itemData(row) for row in range(self.sources.count())]
        self._standing = list(found)
        if names != [one.name for one in found]:
            self.sources.blockSignals(True)
            self.sources.clear()
            for one in found:
                self.sources.addItem(one.name, one.name)
            self.sources.setCurrentIndex(max(0, self.sources.findData(before)))
            self.sources.blockSignals(False)
            self.remove_sure.hide()
            self._choose()
        for part in (self._connected, self._rules_part):
            part.setVisible(bool(found))
        self._tell()

    def _tell(self) -> None:
        one = next((s for s in self._standing if s.name == self._name()), None)
        answered = self.refusals.rowCount() > 0
        self._refused_part.setVisible(one is not None and (answered or one.later > 0))
        for part in (self.refusals_table, self.save):
            part.setVisible(answered)
        if one is None:
            return
        parts = [self._age(one.age_s, well=one.trouble is None)]
        if one.later:
            parts.append(self.tr("%n to send", "", one.later))
        if one.refused:
            parts.append(self.tr("%n not accepted", "", one.refused))
        self._state.setText(" · ".join(parts))
        self._trouble.say(messages.of_detail(one.trouble) if one.trouble else "", Role.NO)
        self.badges.setVisible(one.kind == "pretix")
        self.roll.setVisible(one.kind in ("pretix", "eventyay"))

    def _age(self, age_s: float | None, *, well: bool) -> str:
        if age_s is None:
            return self.tr("The list was never taken whole")
        minutes = int(age_s // 60)
        if minutes < 1 and well:
            return self.tr("In step")
        return self.tr("List %n min old", "", minutes)

    def show_rules(self, rules: Sequence[Rule]) -> None:
        row = self.rules_table.currentIndex().row()
        self.rules.show_rules(rules)
        if 0 <= row < len(rules):
            self.rules_table.selectRow(row)

    def say_of_rules(self, text: str, role: Role = Role.YES) -> None:
        self._rules_said.say(text, role)

    def show_turned(self, turned: Sequence[Turned]) -> None:
        self.refusals.show_turned(turned)
        self._tell()

    def show_doubles(self, found: "Sequence[Twice]") -> None:
        """Who was let in twice; nothing is shown of it where nobody was."""
        self.doubles.show_doubles(found)
        self._twice_part.setVisible(bool(found))

    def say(self, text: str, role: Role = Role.YES) -> None:
        """How connecting ended; what was typed stays where it failed."""
        self._said.say(text, role)

    def said(self) -> str:
        return self._said.said()

    def state(self) -> str:
        return self._state.text()

    def clear_secrets(self) -> None:
        self.handover.clear()
        self.token.clear()
        self.slug.clear()
        self.slug.clearEditText()
        self._organiser = ""

    def take_code(self, text: str) -> None:
        """The organiser's code was scanned: it stands in its field, and nothing else is needed."""
        self.kind.setCurrentIndex(max(0, self.kind.findData("pretix")))
        self.url.clear()
        self.token.clear()
        self.handover.setText(text)
        self.slug.setFocus()
        self.say(self.tr("The code was read. Now connect."))

    def show_events(self, organiser: str, url: str, events: Sequence[str]) -> None:
        """Let one of *events* be chosen; the key of *organiser* is here, its code was used."""
        self.clear_secrets()
        self._organiser = organiser
        self.url.setText(url)
        self.slug.addItems(events)
        self.slug.setFocus()
        self.say(self.tr("Choose the event, then connect again."), Role.LOOK)

    def say_done(self, text: str, role: Role = Role.YES) -> None:
        """How something with the source in view ended."""
        self._done.say(text, role)

    def done(self) -> str:
        return self._done.said()

    def choose_rule(self, key: str) -> None:
        """Select the line of *key*, so that it can be changed."""
        for row, rule in enumerate(self.rules.rules):
            if rule.key == key:
                self.rules_table.selectRow(row)

    def chosen_name(self) -> str:
        return self._name()

    # -- out

    def _name(self) -> str:
        return str(self.sources.currentData() or "")

    def _choose(self) -> None:
        self.say_of_rules("")
        self.say_done("")
        self.remove_sure.hide()
        self._tell()
        if self._name():
            self.chosen.emit(self._name())

    def _ask_removal(self) -> None:
        self.say_of_rules("")
        one = next((s for s in self._standing if s.name == self._name()), None)
        if one is not None and one.later:
            unsent = self.tr("%n not sent: it waits until this is connected again.", "", one.later)
            self.say_done(unsent, Role.LOOK)
        self.remove_sure.show()
        self.remove_sure.setFocus()

    def _connect(self) -> None:
        if not self.handover.text().strip() and not self.url.text().strip():
            self.say(self.tr("Scan its code first, or type its address."), Role.LOOK)
            return
        self.say("")
        self.connect_wanted.emit(
            Wanted(
                kind=str(self.kind.currentData()),
                url=self.url.text().strip(),
                token=self.token.text().strip(),
                handover=self.handover.text().strip(),
                event=self.slug.currentText().strip(),
                organiser=self._organiser,
            )
        )

    def _rule_chosen(self, index: QModelIndex, _before: QModelIndex) -> None:
        if not index.isValid():
            return
        rule = self.rules.rules[index.row()]
        self.target.clear()
        for target, words in self._words.choices(rule, self.rules.rules):
            self.target.addItem(words, target)
        self.target.setEditText(self._words.target(rule.target, rule.words))

    def _change(self, target: str | None = None) -> None:
        row = self.rules_table.currentIndex().row()
        if row < 0:
            self.say_of_rules(self.tr("Choose a line first."), Role.LOOK)
            return
        wanted = self._typed() if target is None else target
        self.rule_wanted.emit(self.rules.rules[row].key, wanted)

    def _typed(self) -> str:
        """What stands in the field; a name that was chosen means what it stands for."""
        text = self.target.currentText().strip()
        place = self.target.findText(text)
        return str(self.target.itemData(place)) if place >= 0 else self._words.typed(text)
