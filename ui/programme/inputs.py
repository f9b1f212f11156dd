"""Inputs of the programme's pages: days, times, numbers, and who may enter."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, time, tzinfo

from PySide6.QtCore import QDate, QDateTime, Qt, QTime, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QFormLayout,
    QSizePolicy,
    QSpinBox,
    QTimeEdit,
    QWidget,
)

from checkin import says
from checkin.access import Access, Kind
from checkin.timetable import existing
from ui.flow import FlowRow
from ui.forms import ElidedBox, Inset, NextField
from ui.theme import Type
from ui.widgets import PlainLabel


class Quiet:
    """The wheel changes an input only where it has the focus, so that a form can be scrolled."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        assert isinstance(self, QWidget)
        if self.hasFocus():
            super().wheelEvent(event)  # type: ignore[misc]  # the input's own, by its order
        else:
            event.ignore()


def instant(written: datetime, shown: datetime | None, zone: tzinfo) -> datetime | None:
    """The instant in UTC of a time that was typed in *zone*; None in an hour that the clocks skip.

    Where the same stands there as for *shown*, it is *shown*: with its seconds, and the second of
    two equal hours. Else, of an hour that comes twice, the first.
    """
    if shown is not None:
        local = says.local(shown, zone).replace(tzinfo=None, fold=0)
        if local.replace(second=0, microsecond=0) == written:
            return shown
    found = existing(written, zone)
    return found.astimezone(UTC) if found else None


def plain(spin: QAbstractSpinBox) -> None:
    """Without arrows, which take the room of what stands there."""
    spin.setMinimumWidth(0)
    spin.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)


class Box(Quiet, ElidedBox):
    """A list to choose from, as wide as its place."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMinimumWidth(0)

    def choose(self, value: object) -> None:
        """Choose the entry that holds *value*; the first if none does."""
        self.setCurrentIndex(max(0, self.findData(value)))


class Count(Quiet, Inset, QSpinBox):
    """A whole number; `nothing` is what 0 is called."""

    def __init__(self, name: str, low: int, high: int, *, nothing: str = "") -> None:
        super().__init__()
        self.setRange(low, high)
        self.setSpecialValueText(nothing)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        plain(self)
        self.setGroupSeparatorShown(True)


class Days(Quiet, Inset, QDateEdit):
    """A day, as the window's language writes one."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDisplayFormat("ddd d MMM yyyy")
        plain(self)

    def put(self, day: date) -> None:
        self.setDate(QDate(day.year, day.month, day.day))

    def day(self) -> date:
        said = self.date()
        return date(said.year(), said.month(), said.day())


class Clock(Quiet, Inset, QTimeEdit):
    """Hours and minutes; the arrow keys go by five minutes."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDisplayFormat("HH:mm")
        plain(self)

    def stepBy(self, steps: int) -> None:
        by = 5 if self.currentSection() is QTimeEdit.Section.MinuteSection else 60
        self.setTime(self.time().addSecs(steps * by * 60))

    def put(self, at: time) -> None:
        self.setTime(QTime(at.hour, at.minute))

    def at(self) -> time:
        said = self.time()
        return time(said.hour(), said.minute())


class Moment(Quiet, Inset, QDateTimeEdit):
    """A day and a time, without a zone: the event's is meant."""

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setDisplayFormat("yyyy-MM-dd HH:mm")
        plain(self)

    def put(self, at: datetime) -> None:
        """Show the day and time of *at* as they are written there."""
        day, clock = QDate(at.year, at.month, at.day), QTime(at.hour, at.minute)
        self.setDateTime(QDateTime(day, clock))

    def written(self) -> datetime:
        """What stands there, without a zone."""
        day, clock = self.date(), self.time()
        said = date(day.year(), day.month(), day.day())
        return datetime.combine(said, time(clock.hour(), clock.minute()))


class Ticks(FlowRow):
    """Several of a list, each to be ticked; what is chosen and no longer listed stays listed."""

    changed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(gap=12)
        self.setAccessibleName(name)
        self.boxes: dict[str, QCheckBox] = {}

    def offer(self, listed: Sequence[str], chosen: Sequence[str]) -> None:
        self.clear()
        self.boxes = {}
        for text in dict.fromkeys((*listed, *chosen)):
            box = QCheckBox(text.replace("&", "&&"))
            box.setAccessibleName(text)
            box.setChecked(text in chosen)
            box.toggled.connect(lambda _on: self.changed.emit())
            self.boxes[text] = box
            self.add(box)

    def chosen(self) -> tuple[str, ...]:
        return tuple(text for text, box in self.boxes.items() if box.isChecked())


class Fields(QWidget):
    """Inputs under their labels; Enter goes from one to the next."""

    def __init__(self) -> None:
        super().__init__()
        self._next = NextField(self)
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._form.setVerticalSpacing(6)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._labels: dict[QWidget, PlainLabel] = {}

    def add(self, label: str, widget: QWidget, *inputs: QWidget) -> None:
        """Put *widget* under *label*; *inputs* are those in it, if it is not one itself."""
        words = PlainLabel(label, type=Type.SMALL, muted=True)
        words.setBuddy(inputs[0] if inputs else widget)
        if not widget.accessibleName():
            widget.setAccessibleName(label)
        for one in inputs or (widget,):
            one.installEventFilter(self._next)
        self._labels[widget] = words
        self._form.addRow(words, widget)

    def add_plain(self, widget: QWidget) -> None:
        """Put *widget* there without a label; it has its own words."""
        widget.installEventFilter(self._next)
        self._form.addRow(widget)

    def show_row(self, widget: QWidget, *, shown: bool) -> None:
        self._form.setRowVisible(widget, shown)


class AccessInput(QWidget):
    """Who may enter: a choice, and what belongs to it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kind = Box(self.tr("Who may enter"))
        for kind, words in (
            (Kind.OPEN, self.tr("Open to all")),
            (Kind.CATEGORIES, self.tr("Open to categories")),
            (Kind.REGISTERED, self.tr("Registered only")),
            (Kind.INVITED, self.tr("By invitation")),
            (Kind.REGISTERED_UNTIL, self.tr("Registered first, then open")),
        ):
            self.kind.addItem(words, kind.value)
        self.categories = Ticks(self.tr("Categories"))
        self.minutes = Count(self.tr("Opens to all, minutes before the start"), -600, 600)
        self.minutes.setSuffix(self.tr(" min before the start"))
        fields = QFormLayout(self)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setVerticalSpacing(6)
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        fields.addRow(self.kind)
        fields.addRow(self.categories)
        fields.addRow(self.minutes)
        self._fields = fields
        self.kind.currentIndexChanged.connect(lambda _index: self._chosen())
        self.categories.changed.connect(self.changed)
        self.minutes.valueChanged.connect(lambda _value: self.changed.emit())

    def put(self, access: Access, listed: Sequence[str]) -> None:
        """Show *access*; *listed* are the event's categories."""
        self.categories.offer(listed, access.categories)
        self.minutes.setValue(-access.minutes if access.kind is Kind.REGISTERED_UNTIL else 5)
        self.kind.choose(access.kind.value)
        self._chosen()

    def access(self) -> Access:
        kind = Kind(self.kind.currentData())
        match kind:
            case Kind.CATEGORIES:
                return Access(kind, self.categories.chosen())
            case Kind.REGISTERED_UNTIL:
                return Access(kind, minutes=-self.minutes.value())
        return Access(kind)

    def _chosen(self) -> None:
        kind = self.kind.currentData()
        self._fields.setRowVisible(self.categories, kind == Kind.CATEGORIES)
        self._fields.setRowVisible(self.minutes, kind == Kind.REGISTERED_UNTIL)
        self.changed.emit()
