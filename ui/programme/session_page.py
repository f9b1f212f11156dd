"""One session of the programme, to be filled in or changed."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from checkin import access, says
from checkin.doorplan import rooms
from checkin.model import Session
from ui import messages
from ui.programme.inputs import AccessInput, Box, Clock, Count, Days, Fields, instant
from ui.programme.jobs import Seen, rivals
from ui.programme.words import ProgrammeWords
from ui.side_page import CONFIRM, SidePage
from ui.theme import Role, Theme, Type
from ui.widgets import Button, PlainLabel

_MOST_DAYS = 14
_LONGEST = timedelta(hours=1)


class SessionPage(SidePage):
    """Every field of a session; nothing is kept before it is confirmed."""

    confirmed = Signal(object)  # the Session
    door_wanted = Signal(str)  # the key of the session's checkpoint

    def __init__(self, theme: Theme, words: ProgrammeWords) -> None:
        super().__init__(theme)
        self._words = words
        self._zone: tzinfo = words.zone
        self._shown = Session(key="", title="")
        self._seen = Seen()
        self._asking = False
        self.title_edit = QLineEdit()
        self.room = Box()
        self.room.setEditable(True)
        self.day = Days(self.tr("Day"))
        self.start = Clock(self.tr("Start"))
        self.end = Clock(self.tr("End"))
        self.end_day = Box(self.tr("Ends on"))
        self.kind = Box()
        self.kind.setEditable(True)
        self.places = Count(self.tr("Capacity"), 0, 1_000_000, nothing=self.tr("no limit"))
        self.access = AccessInput()
        self.language = QLineEdit()
        self.speakers = QLineEdit()
        self.cancelled = QCheckBox(self.tr("Cancelled"))
        self._inside = PlainLabel(type=Type.STRONG, role=Role.LOOK, wrap=True)
        self._clash = PlainLabel(role=Role.LOOK, wrap=True)
        self._build()

    def _build(self) -> None:
        fields = Fields()
        fields.add(self.tr("Title"), self.title_edit)
        fields.add(self.tr("Room"), self.room)
        fields.add(self.tr("Day"), self.day)
        fields.add(
            self.tr("Start and end"),
            _beside(self.start, self.end, self.end_day),
            *(self.start, self.end, self.end_day),
        )
        fields.add(self.tr("Kind"), self.kind)
        fields.add(self.tr("Capacity"), self.places)
        fields.add(self.tr("Who may enter"), self.access, self.access.kind)
        fields.add(self.tr("Language"), self.language)
        fields.add(self.tr("Speakers, apart by semicolons"), self.speakers)
        fields.add_plain(self.cancelled)
        for kind, word in self._words.kinds():
            self.kind.addItem(word, kind)
        for number in range(_MOST_DAYS + 1):
            said = self.tr("%n day(s) later", "", number)
            self.end_day.addItem(said if number else self.tr("same day"), number)
        for notice in (self._inside, self._clash):
            notice.hide()
            self.body.addWidget(notice)
        self.body.addWidget(fields)
        self.body.addStretch()
        self.keep_button = self.add_button(self.tr("Keep"), CONFIRM, kind="primary")
        self.keep_button.clicked.connect(lambda _checked=False: self._confirm())
        self.door_button = Button(self.tr("Door and rule…"))
        self.door_button.clicked.connect(lambda _checked=False: self._ask_door())
        self.foot.add(self.door_button)
        self.add_close_button()
        self.title_edit.textChanged.connect(lambda _text: self._look())
        for box in (self.room, self.kind, self.end_day):
            box.currentTextChanged.connect(lambda _text: self._look())
        self.day.dateChanged.connect(lambda _day: self._look())
        for clock in (self.start, self.end):
            clock.timeChanged.connect(lambda _time: self._look())
        self.cancelled.toggled.connect(lambda _on: self._look())

    # -- showing

    def ask(self, session: Session, seen: Seen, day: date) -> None:
        """Show *session*; one without a key is new, and on *day* where it has no time."""
        self._asking = True
        self._shown, self._seen = session, seen
        new = not session.key
        self.explain(self.tr("New session") if new else session.title)
        self.keep_button.set_label(self.tr("Add") if new else self.tr("Keep"))
        self.door_button.setVisible(seen.guard(session.key) is not None)
        self.complain("")
        self.title_edit.setText(session.title)
        self.title_edit.setCursorPosition(0)
        self.room.clear()
        self.room.addItems(rooms(seen.sessions))
        self.room.setEditText(session.room)
        self._show_times(session, day)
        self.kind.setEditText(self._words.kind(session.kind))
        self.places.setValue(session.capacity)
        self.access.put(access.of(session), seen.categories)
        self.language.setText(session.language)
        self.speakers.setText(session.speakers)
        self.speakers.setCursorPosition(0)
        self.cancelled.setChecked(session.cancelled)
        self._asking = False
        self._look()

    def _show_times(self, session: Session, day: date) -> None:
        if session.starts is None:
            self.day.put(day)
            self.start.put(time(9))
            self.end.put(time(10))
            self.end_day.choose(0)
            return
        starts = says.local(session.starts, self._zone)
        ends = says.local(session.ends or session.starts + _LONGEST, self._zone)
        self.day.put(starts.date())
        self.start.put(starts.time())
        self.end.put(ends.time())
        later = (ends.date() - starts.date()).days
        if self.end_day.findData(later) < 0:
            self.end_day.addItem(self.tr("%n day(s) later", "", later), later)
        self.end_day.choose(later)

    @property
    def key(self) -> str:
        """Of the session that is shown; "" for a new one."""
        return self._shown.key

    def refresh(self, seen: Seen) -> None:
        """The numbers changed; what is typed stays."""
        self._seen = seen
        self._look()

    # -- what is typed

    def session(self) -> Session | None:
        """What is filled in; None where a time does not exist."""
        starts, ends = self._starts(), self._ends()
        if starts is None or ends is None:
            return None
        return replace(
            self._shown,
            title=" ".join(self.title_edit.text().split()),
            room=" ".join(self.room.currentText().split()),
            starts=starts,
            ends=ends,
            kind=self._words.kept_kind(self.kind.currentText()),
            capacity=self.places.value(),
            access=self._access(),
            language=self.language.text().strip(),
            speakers=" ".join(self.speakers.text().split()),
            cancelled=self.cancelled.isChecked(),
        )

    def _access(self) -> str:
        """As it stands in the file while it means the same."""
        said = self.access.access()
        return self._shown.access if said == access.of(self._shown) else str(said)

    def _starts(self) -> datetime | None:
        return self._moment(self.day.day(), self.start.at(), self._shown.starts)

    def _ends(self) -> datetime | None:
        later = int(self.end_day.currentData() or 0)
        if not later and self.end.at() <= self.start.at():
            later = self._second_hour()
        return self._moment(self.day.day() + timedelta(days=later), self.end.at(), self._shown.ends)

    def _second_hour(self) -> int:
        """1: an end that is not after the start is on the next day, unless the clocks go back."""
        shown = self._shown
        same = (
            shown.starts is not None
            and shown.ends is not None
            and says.local(shown.starts, self._zone).time() == self.start.at()
            and says.local(shown.ends, self._zone).time() == self.end.at()
            and says.local(shown.starts, self._zone).date() == self.day.day()
            and says.local(shown.ends, self._zone).date() == self.day.day()
        )
        return 0 if same else 1

    def _moment(self, day: date, at: time, shown: datetime | None) -> datetime | None:
        return instant(datetime.combine(day, at), shown, self._zone)

    def _look(self) -> None:
        """Say what speaks against what is typed so far; it hinders nobody."""
        if self._asking:
            return
        wanted = self.session()
        inside = self._seen.numbers_of(self._shown.key).inside
        changed = wanted is None or (wanted.starts, wanted.ends, wanted.room, wanted.cancelled) != (
            self._shown.starts,
            self._shown.ends,
            self._shown.room,
            self._shown.cancelled,
        )
        said = self.tr("%n inside now. They left it if it is moved away or cancelled.", "", inside)
        self._inside.setText(f"▲ {said}")
        self._inside.setVisible(bool(inside) and changed)
        others = rivals(self._seen.sessions, wanted) if wanted is not None else []
        text = messages.in_a_row(f"{one.title} ({self._words.when(one)})" for one in others)
        self._clash.setText(f"▲ {self.tr('In the same room: {sessions}').format(sessions=text)}")
        self._clash.setVisible(bool(others))

    def warnings(self) -> list[str]:
        """What is said above the fields."""
        return [label.text() for label in (self._inside, self._clash) if not label.isHidden()]

    def _confirm(self) -> None:
        wanted = self.session()
        if wanted is None:
            wrong = self.start.at() if self._starts() is None else self.end.at()
            said = self.tr("There is no {time} on that night: the clocks skip it.")
            self.complain(said.format(time=f"{wrong:%H:%M}"))
        elif not wanted.title:
            self.complain(self.tr("Give the session a title."))
            self.title_edit.setFocus()
        elif wanted.access == f"{access.Kind.CATEGORIES}:":
            self.complain(self.tr("Choose at least one category."))
        else:
            self.complain("")
            self.confirmed.emit(wanted)

    def _ask_door(self) -> None:
        guard = self._seen.guard(self._shown.key)
        if guard is not None:
            self.door_wanted.emit(guard.key)

    def first_input(self) -> QWidget | None:
        return self.title_edit


def _beside(*widgets: QWidget) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    for number, widget in enumerate(widgets):
        widget.setMinimumWidth(0)
        line.addWidget(widget, stretch=6 if number == 2 else 3)
    row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return row
