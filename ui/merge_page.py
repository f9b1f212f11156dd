"""Two entries side by side, to say that they are one person; used by more than one screen."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QRadioButton, QWidget

from checkin import countries, fields
from checkin.errors import NotMergeable
from checkin.model import Attendee, Status
from checkin.store import Store
from ui import messages
from ui.field_words import field_word
from ui.person_form import LEFT, RIGHT
from ui.side_page import CONFIRM, SidePage
from ui.theme import Role, Theme, Type
from ui.widgets import PlainLabel, button_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """One of the two entries. `came` is the first entry anywhere, None if there was none."""

    attendee: Attendee
    values: dict[str, str]
    came: datetime | None


def sides(store: Store, attendees: Sequence[str]) -> tuple[Side, Side]:
    """The two entries to compare.

    Raises:
        NotMergeable: They are not two different people on the list.
    """
    ids = list(dict.fromkeys(store.root(attendee) for attendee in attendees))
    found = store.attendees(ids)
    if len(found) != 2:
        raise NotMergeable
    first, second = (_side(store, one) for one in found)
    return first, second


def _side(store: Store, attendee: Attendee) -> Side:
    entries = [p.first_entry for p in store.presence(attendee.id) if p.first_entry is not None]
    return Side(
        attendee=attendee,
        values=fields.texts(attendee),
        came=min(entries) if entries else None,
    )


class MergePage(SidePage):
    """Shows where two entries differ; one stays with its fields, both keep their facts."""

    confirmed = Signal(str, str)  # ids: who stays, who goes
    different = Signal(str, str)  # a person says that they are two people

    def __init__(self, theme: Theme, zone: tzinfo, language: str) -> None:
        super().__init__(theme)
        self._zone = zone
        self._language = language
        self._sides: tuple[Side, Side] | None = None
        self._holder = QWidget()
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(8)
        for column in (1, 2):
            self._grid.setColumnStretch(column, 1)
        self.stays: tuple[QRadioButton, QRadioButton] = (QRadioButton(), QRadioButton())
        self.body.addWidget(self._holder)
        self.body.addStretch()
        self.merge_button = self.add_button(self.tr("They are one person"), CONFIRM, kind="primary")
        self.merge_button.clicked.connect(lambda _checked=False: self._confirm())
        self.different_button = self.add_button(self.tr("They are two people"))
        self.different_button.clicked.connect(lambda _checked=False: self._different())
        self.different_button.hide()
        self.add_close_button()

    def offer_different(self) -> None:
        """Also offer to say that they are two people."""
        self.different_button.show()

    def ask(self, pair: tuple[Side, Side], now: datetime) -> None:
        """Show *pair*; who came already, or has a badge, is proposed to stay."""
        self._sides = pair
        self.complain("")
        self.explain(
            self.tr("Are these one person?"),
            self.tr(
                "Choose whose fields stay. Tickets, sessions, badges and history of both go on"
                " together; the history can part them again."
            ),
        )
        self._clear()
        weights = [
            (side.came is not None, side.attendee.badge_issue, not side.attendee.missing)
            for side in pair
        ]
        better = 1 if weights[1] > weights[0] else 0
        for number, (radio, side) in enumerate(zip(self.stays, pair, strict=True)):
            radio.setText(button_text(self.tr("{name} stays").format(name=side.attendee.name)))
            radio.setChecked(number == better)
            self._grid.addWidget(radio, 0, number + 1)
        row = 1
        for label, texts in self._lines(pair, now):
            self._add_line(row, label, texts)
            row += 1

    def _clear(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in self.stays:
                widget.hide()
                widget.deleteLater()

    def _add_line(self, row: int, label: str, texts: tuple[str, str]) -> None:
        differs = texts[0] != texts[1]
        words = PlainLabel(label, type=Type.SMALL, muted=True)
        words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self._grid.addWidget(words, row, 0)
        for column, text in enumerate(texts, 1):
            value = PlainLabel(text or "—", type=Type.STRONG if differs else Type.BODY, wrap=True)
            value.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
            if differs:
                value.set_role(Role.LOOK)
            self._grid.addWidget(value, row, column)

    def _lines(self, pair: tuple[Side, Side], now: datetime) -> list[tuple[str, tuple[str, str]]]:
        one, other = pair
        lines = []
        for key in (*LEFT, *RIGHT):
            texts = (self._text(key, one.values[key]), self._text(key, other.values[key]))
            if any(texts):
                lines.append((field_word(key), texts))
        came = (
            messages.moment(one.came, self._zone, now) if one.came else "",
            messages.moment(other.came, self._zone, now) if other.came else "",
        )
        badges = tuple(str(side.attendee.badge_issue or "") for side in pair)
        codes = tuple("\n".join(side.attendee.codes) for side in pair)
        sessions = tuple(str(len(side.attendee.entitlements) or "") for side in pair)
        for label, (left, right) in (
            (self.tr("Ticket codes"), codes),
            (self.tr("Sessions"), sessions),
            (self.tr("Checked in"), came),
            (self.tr("Badge"), badges),
        ):
            if left or right:
                lines.append((label, (left, right)))
        return lines

    def _text(self, key: str, value: str) -> str:
        if key == "country" and value:
            return countries.name(value, self._language)
        if key == "status" and value:
            return messages.of_status(Status(value))
        if key in ("vip", "blocked") and value:
            return self.tr("yes")
        return value

    def first_input(self) -> QWidget | None:
        return self.stays[0] if self.stays[0].isChecked() else self.stays[1]

    def _confirm(self) -> None:
        if self._sides is None:
            return
        first, second = (side.attendee.id for side in self._sides)
        if self.stays[1].isChecked():
            first, second = second, first
        self.confirmed.emit(first, second)

    def _different(self) -> None:
        if self._sides is not None:
            first, second = (side.attendee.id for side in self._sides)
            self.different.emit(first, second)
