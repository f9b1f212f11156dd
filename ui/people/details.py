"""The pane beside the list: one person with everything known, and what can be done with them."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from checkin import countries
from checkin.model import Attendee, Status
from ui import messages
from ui.field_words import field_word
from ui.flow import FlowRow
from ui.people.jobs import Details, Visit
from ui.people.registering import Registering
from ui.person_form import LEFT, RIGHT, field_values
from ui.theme import Role, Theme, Type
from ui.widgets import Button, Card, Chip, KeyButton, PlainLabel, scrolled

#: The history shows so many lines; all of it is in the journal's report.
MOST_LINES = 60
#: A word longer than this (letters) does not fit beside what it is called.
_BESIDE: Final = 24
#: A longer code is shown by its ends.
_CODE: Final = 36


class Action(StrEnum):
    """What can be done with the person shown."""

    CORRECT = "correct"
    CANCEL = "cancel"
    RESTORE = "restore"
    REPLACE = "replace"
    ERASE = "erase"
    UNDO_MERGE = "undo_merge"


class DetailsPane(Card):
    """Shows one person; asks in place before a registration is cancelled."""

    acted = Signal(object, str)  # an Action and the attendee's id
    confirmed_cancel = Signal(str)
    conflict_decided = Signal(str, str, bool)  # attendee, field, whether the desk's value stays
    undo_wanted = Signal(str)  # the id of a fact
    register_wanted = Signal(str, str, bool)  # attendee, session, whether to register or take out
    closed = Signal()

    def __init__(
        self, theme: Theme, zone: tzinfo, language: str, clock: Callable[[], datetime]
    ) -> None:
        super().__init__("plain")
        self.setAccessibleName(self.tr("Details"))
        self._theme = theme
        self._zone = zone
        self._language = language
        self._clock = clock
        self._shown: Details | None = None
        self._nobody = PlainLabel(
            self.tr("Choose somebody in the list to see what is known of them."),
            muted=True,
            wrap=True,
        )
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._name = PlainLabel(type=Type.PERSON, wrap=True)
        self._line = PlainLabel(muted=True, wrap=True)
        self._chips = FlowRow(gap=6)
        self._actions = FlowRow(gap=8)
        self.correct_button = self._action(Action.CORRECT, self.tr("Correct…"), "F2")
        self.cancel_button = self._action(Action.CANCEL, self.tr("Cancel registration…"))
        self.restore_button = self._action(Action.RESTORE, self.tr("Register again"))
        self.replace_button = self._action(Action.REPLACE, self.tr("Replace…"))
        self.erase_button = self._action(Action.ERASE, self.tr("Erase…"))
        self.ask = _AskCancel()
        self.ask.yes_button.clicked.connect(lambda _checked=False: self._confirm_cancel())
        self.ask.no_button.clicked.connect(lambda _checked=False: self.ask.hide())
        self.ask.hide()
        self.registering = Registering(self._when)
        self.registering.wanted.connect(self.register_wanted)
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 8, 0)
        self.area = scrolled(self._body)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the keys can scroll it
        self.area.setAccessibleName(self.tr("All that is known"))
        self.back_button = KeyButton(self.tr("Back to the list"), "Esc", kind="quiet")
        self.back_button.setShortcut("")
        self.back_button.clicked.connect(lambda _checked=False: self.closed.emit())
        self.back_button.hide()
        self._build()
        theme.changed.connect(self._space)
        self._space()
        self.show_nobody()

    def _action(self, action: Action, text: str, key: str = "") -> KeyButton:
        button = KeyButton(text, key)
        button.clicked.connect(lambda _checked=False: self.act(action))
        self._actions.add(button)
        return button

    def _build(self) -> None:
        self._outside = QVBoxLayout(self)
        self._outside.addWidget(self._nobody, stretch=1)
        for widget in (self._name, self._line, self._chips, self._actions, self.ask):
            self._outside.addWidget(widget)
        self._outside.addWidget(self.area, stretch=1)
        self._outside.addWidget(self.back_button)

    def _space(self) -> None:
        look = self._theme.look
        margin = look.space(4)
        self._outside.setContentsMargins(margin, margin, margin - 6, margin)
        self._outside.setSpacing(look.space(2))
        self._column.setSpacing(look.space(2))

    # -- what is shown

    @property
    def attendee(self) -> str:
        """The id of the person shown; "" for nobody."""
        return self._shown.attendee.id if self._shown else ""

    @property
    def shown(self) -> Details | None:
        return self._shown

    def show_nobody(self, count: int = 0) -> None:
        """Show no person; *count* people are selected."""
        self._shown = None
        self._nobody.setText(
            self.tr("%n people selected.", "", count)
            if count
            else self.tr("Choose somebody in the list to see what is known of them.")
        )
        self._show(person=False)

    def show_person(self, details: Details) -> None:
        same = self.attendee == details.attendee.id
        position = self.area.verticalScrollBar().value() if same else 0
        self._shown = details
        attendee = details.attendee
        self._name.setText(attendee.name or "—")
        place = (attendee.organisation, countries.name(attendee.country, self._language))
        self._line.setText(" · ".join(part for part in place if part))
        self._line.setVisible(bool(self._line.text()))
        self._show_chips(details)
        cancelled = attendee.status is Status.CANCELLED
        self.cancel_button.setVisible(not cancelled)
        self.restore_button.setVisible(cancelled)
        if not same:
            self.ask.hide()
        self._fill(details)
        self._show(person=True)
        self.area.verticalScrollBar().setValue(position)

    def _show(self, *, person: bool) -> None:
        self._nobody.setVisible(not person)
        for widget in (self._name, self._chips, self._actions, self.area):
            widget.setVisible(person)
        if not person:
            self._line.hide()
            self.ask.hide()

    def _show_chips(self, details: Details) -> None:
        attendee = details.attendee
        self._chips.clear()
        if attendee.category:
            self._chips.add(Chip(attendee.category, colour=details.category.colour))
        role = Role.YES if attendee.status is Status.CONFIRMED else Role.LOOK
        if attendee.status is Status.CANCELLED:
            role = Role.NO
        self._chips.add(Chip(messages.of_status(attendee.status), kind=role.value))
        for wanted, words, kind in (
            (attendee.vip, self.tr("VIP"), "plain"),
            (attendee.blocked, self.tr("blocked"), Role.NO.value),
            (attendee.walk_in, self.tr("walk-in"), "plain"),
            (attendee.missing, self.tr("not on the latest list"), Role.LOOK.value),
            (attendee.of_ticket, self.tr("not on the list yet"), Role.LOOK.value),
        ):
            if wanted:
                self._chips.add(Chip(words, kind=kind))
        if attendee.attention:
            self._chips.add(Chip(f"▲ {attendee.attention}", kind=Role.LOOK.value))

    # -- the body, made anew for each person

    def _fill(self, details: Details) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.registering:
                widget.hide()
                widget.deleteLater()
        for conflict in details.conflicts:
            self._column.addWidget(self._conflict(details, conflict.field))
        self._section(self.tr("Here"), [self._visit(visit) for visit in details.visits])
        badges = [
            (
                self.tr("Badge {issue}").format(issue=job.issue),
                " · ".join(
                    part
                    for part in (
                        messages.of_job(job.state)[0],
                        self._when(job.changed_at),
                        messages.of_print_reason(job.reason),
                    )
                    if part
                ),
            )
            for job in reversed(details.badges)
        ]
        self._section(self.tr("Badges"), badges)
        sessions = [
            (self._when(session.starts), _join(session.title, session.room))
            for session in details.sessions
        ]
        self._section(self.tr("Registered for"), sessions)
        self._column.addWidget(self.registering)
        self.registering.show_person(details)
        self._section(self.tr("On the list"), self._fields(details))
        notes = [("", note) for note in details.attendee.notes]
        self._section(self.tr("Notes"), notes)
        self._history(details)
        self._column.addStretch()

    def _section(self, heading: str, rows: Sequence[tuple[str, str]]) -> None:
        if not rows:
            return
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, self._theme.look.space(2), 0, 0)
        grid.setHorizontalSpacing(self._theme.look.space(3))
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, self._theme.look.px(118))
        grid.addWidget(PlainLabel(heading, type=Type.STRONG), 0, 0, 1, 2)
        for number, (label, text) in enumerate(rows, 1):
            value = _selectable(PlainLabel(text, type=Type.SMALL, wrap=True))
            if label:
                words = PlainLabel(label, type=Type.SMALL, muted=True, wrap=True)
                words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
                unbroken = max((len(word) for word in text.split()), default=0) > _BESIDE
                grid.addWidget(words, 2 * number, 0, 1, 2 if unbroken else 1)
                if unbroken:  # such as a ticket's code: it gets the whole width
                    grid.addWidget(value, 2 * number + 1, 0, 1, 2)
                else:
                    grid.addWidget(value, 2 * number, 1)
            else:
                grid.addWidget(value, 2 * number, 0, 1, 2)
        self._column.addWidget(holder)

    def _fields(self, details: Details) -> list[tuple[str, str]]:
        attendee = details.attendee
        rows = []
        if attendee.codes:
            rows.append((self.tr("Ticket code"), "\n".join(map(_short, attendee.codes))))
        values = field_values(attendee)
        for key in (*LEFT, *RIGHT):
            text = self._value(key, values[key])
            said = details.overlaid.get(key)
            if said is not None:
                listed = self._value(key, said) or "—"
                text = self.tr("{value} (corrected; the list says “{listed}”)").format(
                    value=text or "—", listed=listed
                )
            if text:
                rows.append((field_word(key), text))
        rows += [(name, text) for name, text in attendee.extra.items() if text]
        if attendee.source:
            rows.append((self.tr("List"), _join(attendee.source, attendee.source_id)))
        return rows

    def _value(self, key: str, text: str) -> str:
        if key == "country":
            return countries.name(text, self._language) if text else ""
        if key == "status":
            return messages.of_status(Status(text)) if text else ""
        if key in ("vip", "blocked"):
            return self.tr("yes") if text else ""
        return text

    def _visit(self, visit: Visit) -> tuple[str, str]:
        presence = visit.presence
        parts = []
        if presence.first_entry is not None:
            first = self._when(presence.first_entry)
            parts.append(self.tr("in {when}").format(when=_join(first, visit.station)))
        if presence.entries > 1:
            parts.append(self.tr("%n entries", "", presence.entries))
        if presence.last_exit is not None and not presence.inside:
            parts.append(self.tr("out {when}").format(when=self._when(presence.last_exit)))
        return visit.place, ", ".join(parts)

    def _conflict(self, details: Details, field: str) -> QWidget:
        conflict = next(one for one in details.conflicts if one.field == field)
        card = Card(Role.LOOK.value)
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 10, 12, 10)
        said = self.tr("{field}: the desk says “{desk}”, the list now says “{listed}”.").format(
            field=field_word(field),
            desk=self._value(field, conflict.desk) or "—",
            listed=self._value(field, conflict.source) or "—",
        )
        column.addWidget(PlainLabel(f"▲ {said}", wrap=True))
        row = FlowRow(gap=8)
        for words, keep in (
            (self.tr("Keep the desk's"), True),
            (self.tr("Take the list's"), False),
        ):
            button = Button(words)
            button.clicked.connect(
                lambda _checked=False, keep=keep: self.conflict_decided.emit(
                    details.attendee.id, field, keep
                )
            )
            row.add(button)
        column.addWidget(row)
        return card

    def _history(self, details: Details) -> None:
        rows = []
        for line in details.history[:MOST_LINES]:
            said = messages.of_history(line)
            if line.undone:
                said = self.tr("{what} (taken back)").format(what=said)
            rows.append((self._when(line.at), _join(said, line.station)))
        self._section(self.tr("History"), rows)
        for kind, words in (
            ("merge", self.tr("Part the two entries again")),
            ("replace", self.tr("Undo the replacement")),
        ):
            last = next((one for one in details.history if one.kind == kind and one.undoable), None)
            if last is not None:
                button = Button(words)
                button.clicked.connect(
                    lambda _checked=False, fact=last.fact: self.undo_wanted.emit(fact)
                )
                self._column.addWidget(button)

    def _when(self, at: datetime | None) -> str:
        return messages.moment(at, self._zone, self._clock()) if at else ""

    # -- what is done

    def act(self, action: Action) -> None:
        """Do *action* with the person shown, as its button does."""
        if self._shown is None:
            return
        if action is Action.CANCEL:
            self.ask.ask(self._shown.attendee)
        else:
            self.acted.emit(action, self._shown.attendee.id)

    def _confirm_cancel(self) -> None:
        self.ask.hide()
        if self._shown is not None:
            self.confirmed_cancel.emit(self._shown.attendee.id)


class _AskCancel(Card):
    """The question before a registration is cancelled, in place; No has the focus."""

    def __init__(self) -> None:
        super().__init__(Role.LOOK.value)
        self._words = PlainLabel(wrap=True)
        self.yes_button = Button(self.tr("Cancel it"), kind="primary")
        self.no_button = Button(self.tr("Leave it"))
        buttons = FlowRow(gap=8)
        buttons.add(self.no_button)
        buttons.add(self.yes_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.addWidget(self._words)
        column.addWidget(buttons)

    def ask(self, attendee: Attendee) -> None:
        said = self.tr("Cancel the registration of {name}? Every desk will refuse their ticket.")
        self._words.setText(said.format(name=attendee.name))
        self.show()
        self.no_button.setFocus()


def _short(code: str) -> str:
    """A signed code has hundreds of letters: its two ends."""
    return code if len(code) <= _CODE else f"{code[: _CODE // 2 - 1]}…{code[1 - _CODE // 2 :]}"


def _selectable(label: PlainLabel) -> PlainLabel:
    """Text that can be marked and copied by the mouse."""
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _join(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
