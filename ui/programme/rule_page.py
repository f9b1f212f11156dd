"""The rule of a checkpoint: built from conditions, said in words, tried on anybody."""

from datetime import datetime, tzinfo
from typing import Any

import orjson
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from checkin import rule_words, rules
from checkin.conditions import Group, Other, Part, read, write
from checkin.model import Checkpoint
from checkin.rule_words import Clause, Refusal
from checkin.timetable import existing
from ui import messages
from ui.programme.inputs import Box, Moment
from ui.programme.rule_parts import Around, ConditionRow, GroupBox, OtherRow, RuleWords
from ui.side_page import CONFIRM, SidePage
from ui.theme import Role, Theme, Type
from ui.widgets import Button, Card, PlainLabel

SIDE_PX = 370
BESIDE_PX = 980
#: After the last letter (ms) before people are looked for.
SEARCH_AFTER_MS = 150


class TryCard(Card):
    """Whom to try the rule on, when, and what it says."""

    find_wanted = Signal(str)
    try_wanted = Signal(str, object)  # the attendee's id, the moment

    def __init__(self, zone: tzinfo) -> None:
        super().__init__("plain")
        self._zone = zone
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(8)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Name, organisation or code…"))
        self.search.setAccessibleName(self.tr("Try the rule on whom"))
        self.person = Box(self.tr("Found"))
        self.moment = Moment(self.tr("At which moment"))
        self.now_button = Button(self.tr("Now"), name=self.tr("Try it at this moment"))
        self.answer = PlainLabel(type=Type.STRONG, wrap=True)
        self.why = PlainLabel(wrap=True)
        column.addWidget(PlainLabel(self.tr("Try it"), type=Type.STRONG))
        for widget in (self.search, self.person):
            column.addWidget(widget)
        when = QHBoxLayout()
        when.setSpacing(8)
        when.addWidget(self.moment, stretch=1)
        when.addWidget(self.now_button)
        column.addLayout(when)
        column.addWidget(self.answer)
        column.addWidget(self.why)
        self._wait = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._wait.timeout.connect(lambda: self.find_wanted.emit(self.search.text().strip()))
        self.search.textChanged.connect(lambda _text: self._wait.start())
        self.person.currentIndexChanged.connect(lambda _index: self.again())
        self.moment.dateTimeChanged.connect(lambda _at: self.again())

    def begin(self, now: datetime) -> None:
        """Nobody is chosen yet, and it is *now*."""
        self.search.clear()
        self.show_people([])
        self.put_moment(now)

    def put_moment(self, at: datetime) -> None:
        self.moment.put(at.astimezone(self._zone))

    def show_people(self, found: list[tuple[str, str]]) -> None:
        self.person.blockSignals(True)
        self.person.clear()
        for attendee, words in found:
            self.person.addItem(words, attendee)
        self.person.blockSignals(False)
        self.person.setVisible(bool(found))
        self.again()

    def again(self) -> None:
        """Ask what the rule says of whom is chosen."""
        attendee = self.person.currentData()
        at = existing(self.moment.written(), self._zone)
        if attendee is None:
            asked = bool(self.search.text().strip())
            self._say(self.tr("Nobody found.") if asked else "", "", None)
        elif at is None:
            self._say(self.tr("The clocks skip this hour."), "", Role.LOOK)
        else:
            self.try_wanted.emit(attendee, at)

    def show_answer(self, name: str, refusal: Refusal | None, now: datetime) -> None:
        """Show what the rule says of *name*."""
        if refusal is None:
            said = self.tr("✔ {name} may enter.")
            self._say(said.format(name=name), "", Role.YES)
            return
        parts = [f"✖ {messages.of_detail(part)}" for part in refusal.parts]
        if refusal.since is not None:
            since = messages.moment(refusal.since, self._zone, now)
            parts.append(self.tr("It would hold from {since}.").format(since=since))
        else:
            parts.append(self.tr("It would not hold later either, as things stand."))
        said = self.tr("✖ {name} may not enter. Needed:")
        self._say(said.format(name=name), "\n".join(parts), Role.NO)

    def show_problem(self, text: str) -> None:
        self._say(text, "", Role.LOOK)

    def _say(self, answer: str, why: str, role: Role | None) -> None:
        self.answer.setText(answer)
        self.answer.set_role(role)
        self.why.setText(why)
        self.why.setVisible(bool(why))


class RulePage(SidePage):
    """Conditions and groups; below, the rule in words; beside, what it says of somebody."""

    confirmed = Signal(str, str)  # the checkpoint's key, the rule as JSON ("" for none)
    find_wanted = Signal(str)
    try_wanted = Signal(str, str, object, object)  # checkpoint, attendee, moment, rule

    def __init__(self, theme: Theme, zone: tzinfo) -> None:
        super().__init__(theme)
        self._zone = zone
        self._words = RuleWords()
        self._checkpoint = ""
        self._text = ""
        self._around: Around | None = None
        self._was: Part = Group()
        self.root: GroupBox | None = None
        self.raw = QPlainTextEdit()
        self.raw.setReadOnly(True)
        self.raw.setTabChangesFocus(True)
        self.raw.setAccessibleName(self.tr("The rule as it stands"))
        self.anew_button = Button(self.tr("Write another rule in its place"))
        self.anew_button.clicked.connect(lambda _checked=False: self._begin_anew())
        self._raw_told = PlainLabel(
            self.tr("This rule has no form here. It stays as it is, unless you write another."),
            role=Role.LOOK,
            wrap=True,
        )
        self._lines: list[PlainLabel] = []
        self._words_column = QVBoxLayout()
        self._words_column.setSpacing(2)
        self._problem = PlainLabel(role=Role.NO, type=Type.STRONG, wrap=True)
        self.trying = TryCard(zone)
        self._left = QWidget()
        self._editor = QVBoxLayout(self._left)
        self._editor.setContentsMargins(0, 0, 0, 0)
        for widget in (self._raw_told, self.raw, self.anew_button):
            self._editor.addWidget(widget)
        self._said = Card("plain")
        said = QVBoxLayout(self._said)
        said.setContentsMargins(16, 12, 16, 14)
        said.addWidget(PlainLabel(self.tr("May enter, if"), type=Type.STRONG))
        said.addLayout(self._words_column)
        said.addWidget(self._problem)
        self._editor.addStretch()
        self._side = QWidget()
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        for card in (self._said, self.trying):
            side.addWidget(card)
        side.addStretch()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.addWidget(self._left, stretch=1)
        self._both.addWidget(self._side)
        self.body.addLayout(self._both)
        self.body.addStretch()
        self.keep_button = self.add_button(self.tr("Keep the rule"), CONFIRM, kind="primary")
        self.keep_button.clicked.connect(lambda _checked=False: self._confirm())
        self.add_close_button()
        self.trying.find_wanted.connect(self.find_wanted)
        self.trying.try_wanted.connect(self._try)
        self.trying.now_button.clicked.connect(lambda _checked=False: self._try_now())
        for key, act in (
            ("Ctrl+Shift+A", lambda: self._group_here().add_condition()),
            ("Ctrl+Shift+G", lambda: self._group_here().add_group()),
            ("Ctrl+Shift+D", self._remove_here),
        ):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
        theme.changed.connect(self._arrange)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        look = self.theme.look
        beside = self.width() >= look.px(BESIDE_PX)
        ways = QBoxLayout.Direction
        self._both.setDirection(ways.LeftToRight if beside else ways.TopToBottom)
        self._both.setSpacing(look.space(4))
        self._side.setMinimumWidth(look.px(SIDE_PX) if beside else 0)
        self._side.setMaximumWidth(look.px(SIDE_PX) if beside else 16_777_215)

    # -- what is shown

    def ask(self, checkpoint: Checkpoint, around: Around) -> None:
        """Show the rule of *checkpoint*."""
        self._checkpoint, self._text, self._around = checkpoint.key, checkpoint.rule, around
        self.explain(self.tr("Rule of {checkpoint}").format(checkpoint=checkpoint.name))
        self.complain("")
        self._was = read(rules.load(checkpoint.rule))
        whole = isinstance(self._was, Other) and bool(rules.check(self._was.rule))
        for widget in (self._raw_told, self.raw, self.anew_button):
            widget.setVisible(whole)
        self.raw.setPlainText(checkpoint.rule)
        self._put_root(None if whole else self._was)
        self.trying.begin(around.now)
        self._look()

    def _put_root(self, part: Part | None) -> None:
        if self.root is not None:
            self.root.hide()
            self.root.deleteLater()
            self.root = None
        if part is None or self._around is None:
            return
        # A single condition stands in a group of its own, so that others can be put beside it.
        group = part if isinstance(part, Group) else Group(parts=(part,))
        self.root = GroupBox(group, self._words, self._around)
        self.root.changed.connect(self._look)
        self._editor.insertWidget(0, self.root)

    def _begin_anew(self) -> None:
        for widget in (self._raw_told, self.raw, self.anew_button):
            widget.hide()
        self._was = Group()
        self._put_root(self._was)
        if self.root is not None:
            self.root.add_button.setFocus()
        self._look()

    def part(self) -> Part:
        """What is built; the part that was opened, where nothing was changed."""
        if self.root is None:
            return self._was
        made = self.root.part()
        alone = made.every and not made.negated and len(made.parts) == 1
        if not isinstance(self._was, Group) and alone:
            return made.parts[0]
        return made

    def rule(self) -> Any:
        """The rule as it now stands."""
        return rules.load(self._text) if self.root is None else write(self.part())

    def text(self) -> str:
        """The rule as JSON; as it was written where it means the same. "" for none."""
        rule = self.rule()
        if self.root is None or rule == rules.load(self._text):
            return self._text
        return "" if rules.is_empty(rule) else orjson.dumps(rule).decode()

    def problem(self) -> str:
        """Why this rule cannot be used; "" if it can."""
        found = rules.check(self.rule())
        if found:
            return messages.of_detail(found[0])
        return self.root.problem() if self.root is not None else ""

    def _look(self) -> None:
        self._say(_lines(rule_words.describe(self.rule(), self._zone)))
        problem = self.problem()
        self._problem.setText(f"✖ {problem}")
        self._problem.setVisible(bool(problem))
        self.trying.again()

    def _say(self, lines: list[tuple[int, str]]) -> None:
        while len(self._lines) > len(lines):
            label = self._lines.pop()
            label.hide()
            label.deleteLater()
        while len(self._lines) < len(lines):
            self._lines.append(PlainLabel(wrap=True))
            self._words_column.addWidget(self._lines[-1])
        step = self.theme.look.px(18)
        for label, (indent, words) in zip(self._lines, lines, strict=True):
            label.setContentsMargins(indent * step, 0, 0, 0)
            label.setText(f"• {words}" if indent else words)

    def said(self) -> list[str]:
        """The rule in words, a line for each condition."""
        return [label.text() for label in self._lines]

    # -- by keyboard

    def _here(self) -> QWidget | None:
        """The row or group that has the focus."""
        widget: QWidget | None = QApplication.focusWidget()
        while widget is not None and not isinstance(widget, ConditionRow | OtherRow | GroupBox):
            widget = widget.parentWidget()
        return widget

    def _group_here(self) -> GroupBox:
        widget = self._here()
        while widget is not None and not isinstance(widget, GroupBox):
            widget = widget.parentWidget()
        if widget is None and self.root is None:
            self._begin_anew()
        group = widget or self.root
        assert isinstance(group, GroupBox)
        return group

    def _remove_here(self) -> None:
        widget = self._here()
        if isinstance(widget, ConditionRow | OtherRow | GroupBox) and widget is not self.root:
            widget.removed.emit()

    # -- trying and keeping

    def _try(self, attendee: str, at: datetime) -> None:
        rule = self.rule()
        self.try_wanted.emit(self._checkpoint, attendee, at, {} if rule is None else rule)

    def _try_now(self) -> None:
        if self._around is not None:
            self.trying.put_moment(self._around.now)

    def _confirm(self) -> None:
        problem = self.problem()
        if problem:
            self.complain(problem)
        else:
            self.complain("")
            self.confirmed.emit(self._checkpoint, self.text())

    def first_input(self) -> QWidget | None:
        return self.root.add_button if self.root is not None else self.raw


def _lines(clause: Clause, indent: int = 0) -> list[tuple[int, str]]:
    """A rule in the window's language: how far inside, and the words of each condition."""
    own = (indent, messages.of_detail(clause.words))
    return [own, *(line for part in clause.parts for line in _lines(part, indent + 1))]
