"""The parts of a rule as a person builds them: conditions in words, and groups of them.

What stands in the inputs is the rule; a value that nobody touches stays as it was written.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, tzinfo
from itertools import pairwise
from typing import Any, Final

import orjson
from PySide6.QtCore import QLocale, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from checkin import rules
from checkin.conditions import Condition, Group, Moment, Other, Part, Subject, operators, write
from checkin.logic import Unfit
from ui import messages
from ui.flow import FlowRow
from ui.programme.inputs import Box, Clock, Count
from ui.programme.inputs import Moment as MomentInput
from ui.theme import Role, Type
from ui.widgets import Button, Card, PlainLabel, set_tool_tip

#: A group further inside has no room on the screen.
DEEPEST: Final = 5
_NAMED: Final = frozenset({Subject.PRODUCT, Subject.VARIATION, Subject.GATE})
_FROM_A_TIME: Final = frozenset(
    {Subject.ENTRIES_SINCE, Subject.ENTRIES_BEFORE, Subject.DAYS_SINCE, Subject.DAYS_BEFORE}
)
_MOST: Final = 1_000_000
_LONGEST_MIN: Final = 60 * 24 * 31
_MOST_SHOWN: Final = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the inputs of a rule must know: the event's zone and the moment, and what is offered.

    `names` are (id, label) of products, variations and gates, by subject.
    """

    zone: tzinfo
    now: datetime
    names: dict[Subject, Sequence[tuple[str, str]]]


class RuleWords(QObject):
    """What the parts of a condition are called."""

    def __init__(self) -> None:
        super().__init__()
        self.subjects = {
            Subject.PRODUCT: self.tr("Ticket or category"),
            Subject.VARIATION: self.tr("Kind of ticket"),
            Subject.GATE: self.tr("Gate"),
            Subject.NOW: self.tr("Time"),
            Subject.WEEKDAY: self.tr("Day of the week"),
            Subject.ENTRIES: self.tr("Entries so far"),
            Subject.ENTRIES_TODAY: self.tr("Entries today"),
            Subject.DAYS: self.tr("Days with an entry"),
            Subject.SINCE_LAST: self.tr("Minutes since the last entry"),
            Subject.SINCE_FIRST: self.tr("Minutes since the first entry"),
            Subject.STATUS: self.tr("Inside or not"),
            Subject.ENTRIES_SINCE: self.tr("Entries since"),
            Subject.ENTRIES_BEFORE: self.tr("Entries before"),
            Subject.DAYS_SINCE: self.tr("Days with an entry since"),
            Subject.DAYS_BEFORE: self.tr("Days with an entry before"),
        }
        self.operators = {
            "inList": self.tr("is one of"),
            "isAfter": self.tr("is after"),
            "isBefore": self.tr("is before"),
            "<": self.tr("less than"),
            "<=": self.tr("at most"),
            "==": self.tr("exactly"),
            ">=": self.tr("at least"),
            ">": self.tr("more than"),
            "!=": self.tr("not"),
        }
        self.times = {
            "customtime": self.tr("the time of day"),
            "custom": self.tr("the day and time"),
            "date_from": self.tr("the start"),
            "date_to": self.tr("the end"),
            "date_admission": self.tr("admission"),
        }


def _box(name: str, entries: dict[Any, str]) -> Box:
    made = Box(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for value, words in entries.items():
        made.addItem(words, value.value if isinstance(value, Subject) else value)
    return made


class Not(QCheckBox):
    """As high as the inputs it stands beside, so that its words are on their line."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), round(self.fontMetrics().height() * 2.3)))


class ConditionRow(QWidget):
    """One condition: what it is about, how it is compared, with what."""

    changed = Signal()
    removed = Signal()

    def __init__(self, part: Condition, words: RuleWords, around: Around) -> None:
        super().__init__()
        self._part = part
        self._words = words
        self._around = around
        self._showing = False
        self.subject = _box(self.tr("What"), words.subjects)
        self.negated = Not(self.tr("not"))
        self.negated.setAccessibleName(self.tr("This must not hold"))
        self.operator = Box(self.tr("How it is compared"))
        self.operator.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.number = Count(self.tr("Number"), -1, _MOST)
        days = {day: QLocale().dayName(day) for day in range(1, 8)}
        self.weekday = _box(self.tr("Day of the week"), days)
        inside = {True: self.tr("they are inside"), False: self.tr("they are not inside")}
        self.inside = _box(self.tr("Inside or not"), inside)
        self.time_kind = _box(self.tr("Which time"), words.times)
        self.clock = Clock(self.tr("Time of day"))
        self.moment = MomentInput(self.tr("Day and time"))
        exactly = self.tr("exactly then")
        self.tolerance = Count(self.tr("Minutes around"), 0, _LONGEST_MIN, nothing=exactly)
        self.tolerance.setSuffix(self.tr(" min tolerance"))
        self.name = Box(self.tr("Name to add"))
        self.name.setEditable(True)
        self.name.setMinimumContentsLength(14)
        self.add_name = Button(self.tr("Add"), name=self.tr("Add this name"))
        self.remove_button = Button("✕", kind="quiet", name=self.tr("Remove this condition"))
        set_tool_tip(self.remove_button, self.tr("Remove this condition"))
        self._line = FlowRow(gap=8)
        self._chips = FlowRow(gap=6)
        self._problem = PlainLabel(role=Role.NO, wrap=True, type=Type.SMALL)
        self._problem.hide()
        self._build()
        self._connect()
        self._show()

    def _build(self) -> None:
        for spin, letters in (
            (self.number, 8),
            (self.clock, 7),
            (self.moment, 18),
            (self.tolerance, 20),
        ):
            spin.ensurePolished()
            spin.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            spin.setFixedWidth(spin.fontMetrics().averageCharWidth() * letters + 24)
        for widget in (
            *(self.subject, self.negated, self.operator, self.number, self.weekday, self.inside),
            *(self.time_kind, self.clock, self.moment, self.tolerance),
            *(self.name, self.add_name),
        ):
            self._line.add(widget)
        first = QHBoxLayout()
        first.addWidget(self._line, stretch=1)
        first.addWidget(self.remove_button, alignment=Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addLayout(first)
        for row in (self._chips, self._problem):
            column.addWidget(row)

    def _connect(self) -> None:
        self.subject.activated.connect(lambda _index: self._choose_subject())
        self.negated.toggled.connect(lambda on: self._take(negated=on))
        self.operator.activated.connect(
            lambda _index: self._take(operator=self.operator.currentData())
        )
        self.number.valueChanged.connect(lambda value: self._take(number=value))
        self.weekday.activated.connect(lambda _i: self._take(number=self.weekday.currentData()))
        self.inside.activated.connect(lambda _i: self._take(inside=self.inside.currentData()))
        self.time_kind.activated.connect(lambda _index: self._choose_time())
        self.clock.timeChanged.connect(lambda _time: self._take_clock())
        self.moment.dateTimeChanged.connect(lambda _at: self._take_moment())
        self.tolerance.valueChanged.connect(lambda value: self._take(tolerance=value or None))
        self.add_name.clicked.connect(lambda _checked=False: self._add_name())
        self.remove_button.clicked.connect(lambda _checked=False: self.removed.emit())

    def part(self) -> Condition:
        return self._part

    # -- what a person changes

    def _take(self, **changes: Any) -> None:
        if not self._showing:
            self._part = replace(self._part, **changes)
            self._mark()
            self.changed.emit()

    def _choose_subject(self) -> None:
        subject = Subject(self.subject.currentData())
        if subject is self._part.subject:
            return
        fresh = Condition(subject=subject, operator=operators(subject)[0])
        if subject is Subject.WEEKDAY:
            fresh = replace(fresh, operator="==", number=1)
        if subject is Subject.NOW or subject in _FROM_A_TIME:
            fresh = replace(fresh, moment=Moment("customtime", "09:00"))
        self._part = replace(fresh, negated=self._part.negated)
        self._show()
        self.changed.emit()

    def _choose_time(self) -> None:
        kind = str(self.time_kind.currentData())
        now = self._around.now.astimezone(self._around.zone)
        values = {"customtime": "09:00", "custom": f"{now:%Y-%m-%dT%H:%M:00}"}
        if kind != self._part.moment.kind:
            self._part = replace(self._part, moment=Moment(kind, values.get(kind, "")))
            self._show()
            self.changed.emit()

    def _take_clock(self) -> None:
        self._take(moment=Moment("customtime", f"{self.clock.at():%H:%M}"))

    def _take_moment(self) -> None:
        self._take(moment=Moment("custom", f"{self.moment.written():%Y-%m-%dT%H:%M:00}"))

    def _add_name(self) -> None:
        typed = " ".join(self.name.currentText().split())
        offered = self._around.names.get(self._part.subject, ())
        found = next((pair for pair in offered if typed in (pair[1], pair[0])), (typed, typed))
        if typed and found[0] not in [one for one, _ in self._part.names]:
            self._take(names=(*self._part.names, found))
            self._show_names()
        self.name.setEditText("")
        self.name.setFocus()

    def _drop_name(self, name: str) -> None:
        self._take(names=tuple(pair for pair in self._part.names if pair[0] != name))
        self._show_names()
        self.name.setFocus()

    # -- what is shown

    def _show(self) -> None:
        part = self._part
        self._showing = True
        named, timed = part.subject in _NAMED, part.subject is Subject.NOW
        from_time = part.subject in _FROM_A_TIME
        week, status = part.subject is Subject.WEEKDAY, part.subject is Subject.STATUS
        self.subject.choose(part.subject.value)
        self.negated.setChecked(part.negated)
        self.operator.clear()
        for operator in operators(part.subject):
            self.operator.addItem(self._words.operators[operator], operator)
        self.operator.choose(part.operator)
        self.number.setRange(min(-1, part.number), max(_MOST, part.number))
        self.number.setValue(part.number)
        self.weekday.choose(part.number)
        self.inside.choose(part.inside)
        self.time_kind.choose(part.moment.kind)
        self._show_time()
        self.tolerance.setRange(min(0, part.tolerance or 0), _LONGEST_MIN)
        self.tolerance.setValue(part.tolerance or 0)
        clocked = timed or from_time
        odd_day = week and part.number not in range(1, 8)
        for widget, shown in (
            (self.operator, not status),
            (self.number, odd_day or not (named or timed or week or status)),
            (self.weekday, week and not odd_day),
            (self.inside, status),
            (self.time_kind, clocked),
            (self.clock, clocked and part.moment.kind == "customtime"),
            (self.moment, clocked and part.moment.kind == "custom"),
            (self.tolerance, timed),
            (self.name, named),
            (self.add_name, named),
            (self._chips, named),
        ):
            widget.setVisible(shown)
        self._order(from_time=from_time)
        self._offer_names()
        self._show_names()
        self._showing = False
        self._mark()

    def _order(self, *, from_time: bool) -> None:
        """What is counted from a time has the time first: "entries since 12:00: less than 2"."""
        order: list[QWidget] = [self.subject, self.negated]
        times: list[QWidget] = [self.time_kind, self.clock, self.moment]
        rest: list[QWidget] = [self.operator, self.number, self.weekday, self.inside]
        order += [*times, *rest] if from_time else [*rest, *times]
        order += [self.tolerance, self.name, self.add_name]
        layout = self._line.layout()
        assert layout is not None
        for widget in order:
            layout.removeWidget(widget)
            layout.addWidget(widget)
        for one, other in pairwise([*order, self.remove_button]):
            QWidget.setTabOrder(one, other)

    def _show_time(self) -> None:
        moment = self._part.moment
        try:
            if moment.kind == "customtime":
                self.clock.put(rules.time_of_day(moment.value))
            elif moment.kind == "custom":
                at = rules.moment(moment.value, self._around.zone)
                self.moment.put(at.astimezone(self._around.zone))
        except Unfit:
            return  # said beside the condition; the inputs stand at their beginning

    def _offer_names(self) -> None:
        self.name.clear()
        for name, label in self._around.names.get(self._part.subject, ()):
            self.name.addItem(label, name)
        self.name.setCurrentIndex(-1)
        self.name.setEditText("")

    def _show_names(self) -> None:
        self._chips.clear()
        for name, label in self._part.names:
            words = label if label == name else f"{label} ({name})"
            chip = Button(f"{words}  ✕", name=self.tr("Take out {name}").format(name=words))
            chip.clicked.connect(lambda _checked=False, name=name: self._drop_name(name))
            self._chips.add(chip)
        self._chips.setVisible(bool(self._part.names))

    def problem(self) -> str:
        """What is wrong with this condition; "" if nothing is."""
        if self._part.subject in _NAMED and not self._part.names:
            return self.tr("Add at least one name: as it stands, it holds for nobody.")
        found = rules.check(write(self._part))
        return messages.of_detail(found[0]) if found else ""

    def _mark(self) -> None:
        problem = self.problem()
        self._problem.setText(f"✖ {problem}")
        self._problem.setVisible(bool(problem))

    def focus_first(self) -> None:
        self.subject.setFocus()


class OtherRow(QWidget):
    """A part that has no form here: shown as it stands, kept as it is."""

    changed = Signal()
    removed = Signal()

    def __init__(self, part: Other) -> None:
        super().__init__()
        self._part = part
        shown = orjson.dumps(part.rule).decode()
        if len(shown) > _MOST_SHOWN:
            shown = f"{shown[: _MOST_SHOWN - 1]}…"
        told = self.tr("This part has no form here; it stays as it is.")
        self.json = PlainLabel(shown, wrap=True)
        self.json.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.json.setAccessibleName(f"{told} {shown}")
        self.remove_button = Button(self.tr("Remove"), kind="quiet")
        self.remove_button.clicked.connect(lambda _checked=False: self.removed.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 2)
        column.setSpacing(4)
        column.addWidget(PlainLabel(told, muted=True, type=Type.SMALL, wrap=True))
        column.addWidget(self.json)
        column.addWidget(self.remove_button)

    def part(self) -> Other:
        return self._part

    def problem(self) -> str:
        return ""

    def focus_first(self) -> None:
        self.json.setFocus()


class GroupBox(Card):
    """All of its parts must hold, or at least one."""

    changed = Signal()
    removed = Signal()

    def __init__(self, part: Group, words: RuleWords, around: Around, *, depth: int = 0) -> None:
        super().__init__("plain")
        self._words = words
        self._around = around
        self._depth = depth
        self.rows: list[ConditionRow | OtherRow | GroupBox] = []
        every = {True: self.tr("All of these must hold"), False: self.tr("One of these must hold")}
        self.every = _box(self.tr("All or one"), every)
        self.every.choose(part.every)
        self.negated = Not(self.tr("not"))
        self.negated.setAccessibleName(self.tr("This group must not hold"))
        self.negated.setChecked(part.negated)
        self.add_button = Button(self.tr("Add a condition"))
        self.group_button = Button(self.tr("Add a group"))
        self.remove_button = Button(self.tr("Remove the group"), kind="quiet")
        self._empty = PlainLabel(muted=True, wrap=True)
        set_tool_tip(self.add_button, "Ctrl+Shift+A")
        set_tool_tip(self.group_button, "Ctrl+Shift+G")
        head = FlowRow(gap=8)
        for widget in (
            *(self.every, self.negated, self.add_button, self.group_button, self.remove_button),
        ):
            head.add(widget)
        self.group_button.setVisible(depth < DEEPEST)
        self.remove_button.setVisible(depth > 0)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 10, 14, 10)
        self._column.setSpacing(6)
        self._column.addWidget(head)
        self._column.addWidget(self._empty)
        for inner in part.parts:
            self._put(inner)
        self.every.activated.connect(lambda _index: self._tell())
        self.negated.toggled.connect(lambda _on: self._tell())
        self.add_button.clicked.connect(lambda _checked=False: self.add_condition())
        self.group_button.clicked.connect(lambda _checked=False: self.add_group())
        self.remove_button.clicked.connect(lambda _checked=False: self.removed.emit())
        self._show_empty()

    def part(self) -> Group:
        return Group(
            every=bool(self.every.currentData()),
            parts=tuple(row.part() for row in self.rows),
            negated=self.negated.isChecked(),
        )

    def add_condition(self) -> None:
        """Add a condition at the end, and go there."""
        self._added(
            Condition(subject=Subject.NOW, operator="isAfter", moment=Moment("customtime", "09:00"))
        )

    def add_group(self) -> None:
        """Add a group of the other kind at the end, and go there."""
        if self._depth < DEEPEST:
            self._added(Group(every=not self.every.currentData()))

    def _added(self, part: Part) -> None:
        row = self._put(part)
        row.focus_first()
        self._tell()

    def _put(self, part: Part) -> "ConditionRow | OtherRow | GroupBox":
        row: ConditionRow | OtherRow | GroupBox
        match part:
            case Condition():
                row = ConditionRow(part, self._words, self._around)
            case Group():
                row = GroupBox(part, self._words, self._around, depth=self._depth + 1)
            case Other():
                row = OtherRow(part)
        row.changed.connect(self._tell)
        row.removed.connect(lambda: self._remove(row))
        self.rows.append(row)
        self._column.addWidget(row)
        return row

    def _remove(self, row: "ConditionRow | OtherRow | GroupBox") -> None:
        place = self.rows.index(row)
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        if self.rows:
            self.rows[min(place, len(self.rows) - 1)].focus_first()
        else:
            self.add_button.setFocus()
        self._tell()

    def _tell(self) -> None:
        self._show_empty()
        self.changed.emit()

    def _show_empty(self) -> None:
        if self._depth:
            said = self.tr("Nothing in this group yet.")
        else:
            said = self.tr("No condition yet: everybody may enter, at any time.")
        self._empty.setText(said)
        self._empty.setVisible(not self.rows)

    def problem(self) -> str:
        """The first problem inside."""
        return next((found for row in self.rows if (found := row.problem())), "")

    def focus_first(self) -> None:
        self.every.setFocus()
