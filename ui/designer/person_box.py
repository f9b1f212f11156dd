"""Whose badge the canvas shows: the longest, the shortest, the hardest, or somebody by name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QSizePolicy, QWidget

from ui.designer.inputs import Choice, Line, labelled
from ui.side_page import CONFIRM, SidePage
from ui.theme import Theme

_SOMEBODY = "\0somebody"


@dataclass(frozen=True, slots=True)
class Sample:
    """A badge to try a template with: `key` says which, `words` name it."""

    key: str
    words: str


class PersonBox(Choice):
    """A list of samples; "somebody else" asks who."""

    chosen = Signal(str)  # the key of a sample
    somebody_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Shown with the badge of"))
        self._theme = theme
        self._samples: list[Sample] = []
        self._key = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.changed.connect(self._chosen)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.setFixedWidth(self._theme.look.bar(270))

    def show_samples(self, samples: Sequence[Sample]) -> None:
        """Offer *samples*; the one chosen stays chosen."""
        self._samples = list(samples)
        offered = [(one.key, one.words) for one in samples]
        self.offer([*offered, (_SOMEBODY, self.tr("Somebody else…"))])
        self._key = self.value()

    def show_somebody(self, sample: Sample) -> None:
        """Offer *sample* as well, and choose it."""
        others = [one for one in self._samples if one.key != sample.key]
        self.show_samples([*others, sample])
        self.put(sample.key)
        self._key = sample.key

    def _chosen(self) -> None:
        if self.value() == _SOMEBODY:
            self.put(self._key)
            self.somebody_wanted.emit()
        else:
            self._key = self.value()
            self.chosen.emit(self._key)


class _Field(Line):
    """Down goes to the list below."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)


class PersonPage(SidePage):
    """Somebody by name."""

    searched = Signal(str)
    chosen = Signal(str)  # an id

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.explain(
            self.tr("Whose badge?"), self.tr("The badge is shown as it prints for this person.")
        )
        self.search = _Field(self.tr("Name"))
        self.search.changed.connect(lambda: self.searched.emit(self.search.value()))
        self.search.down.connect(self._to_list)
        self.search.returnPressed.connect(self._take)
        self._ids: list[str] = []
        self._names = QStringListModel(self)
        self.people = QListView()
        self.people.setProperty("roomy", True)
        self.people.setAccessibleName(self.tr("People found"))
        self.people.setModel(self._names)
        self.people.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.people.activated.connect(lambda _index: self._take())
        self._row = labelled(self.tr("Name"), self.search)
        self.body.addWidget(self._row)
        self.body.addWidget(self.people, stretch=1)
        self.take_button = self.add_button(self.tr("Show"), CONFIRM, kind="primary")
        self.take_button.clicked.connect(lambda _checked=False: self._take())
        self.add_close_button()
        theme.changed.connect(self._limit)
        self._limit()

    def _limit(self) -> None:
        for widget in (self._row, self.people):
            widget.setMaximumWidth(self.theme.look.px(520))

    def show_found(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer *people*, (id, name), the likeliest first."""
        self._ids = [who for who, _ in people]
        self._names.setStringList([name for _, name in people])
        if people:
            self.people.setCurrentIndex(self._names.index(0))
        self.take_button.setEnabled(bool(people))

    def found(self) -> list[str]:
        """The names offered."""
        return self._names.stringList()

    def first_input(self) -> QWidget | None:
        self.search.selectAll()
        return self.search

    def _to_list(self) -> None:
        self.people.setFocus()

    def _take(self) -> None:
        row = self.people.currentIndex().row()
        if 0 <= row < len(self._ids):
            self.chosen.emit(self._ids[row])
