"""Whose badge the canvas shows: the longest, the shortest, the hardest, or somebody by name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QWidget

from ui.designer.inputs import Choice, Line
from ui.theme import Theme

_SOMEBODY = "somebody"


@dataclass(frozen=True, slots=True)
class Sample:
    """A badge to try a template with: `key` says which, `words` name it."""

    key: str
    words: str


class PersonBox(QWidget):
    """A list of samples; with "somebody" a field to search in beside it."""

    chosen = Signal(str)  # the key of a sample, or the id of a person
    searched = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._ids: dict[str, str] = {}  # by the words of the list of people found
        self.samples = Choice(self.tr("Shown with the badge of"))
        self.samples.changed.connect(self._chosen)
        self.search = Line(self.tr("Whose badge"))
        self.search.setPlaceholderText(self.tr("Name…"))
        self.search.changed.connect(lambda: self.searched.emit(self.search.value()))
        self._found = QStringListModel(self)
        completer = QCompleter(self._found, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.activated.connect(self._found_chosen)
        self.search.setCompleter(completer)
        self.search.returnPressed.connect(self._first)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.samples)
        row.addWidget(self.search)
        self.search.hide()
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        for widget, px in ((self.samples, 230), (self.search, 150)):
            widget.setFixedWidth(self._theme.look.px(px))

    def show_samples(self, samples: Sequence[Sample]) -> None:
        """Offer *samples*; the one chosen stays chosen."""
        offered = [(one.key, one.words) for one in samples]
        self.samples.offer([*offered, (_SOMEBODY, self.tr("Somebody else…"))])

    def show_found(self, people: Sequence[tuple[str, str]]) -> None:
        """Offer *people*, (id, name), below the search."""
        self._ids = {}
        for who, name in people:
            words, number = name, 1
            while words in self._ids:
                number += 1
                words = f"{name} ({number})"
            self._ids[words] = who
        self._found.setStringList(list(self._ids))
        if self._ids and self.search.hasFocus():
            self.search.completer().complete()

    def key(self) -> str:
        return self.samples.value()

    def _chosen(self) -> None:
        somebody = self.samples.value() == _SOMEBODY
        self.search.setVisible(somebody)
        if somebody:
            self.search.setFocus()
        else:
            self.chosen.emit(self.samples.value())

    def _found_chosen(self, words: str) -> None:
        who = self._ids.get(words)
        if who:
            self.chosen.emit(who)

    def _first(self) -> None:
        """Enter takes what is written there, or the first who was found."""
        who = self._ids.get(self.search.value()) or next(iter(self._ids.values()), "")
        if who:
            self.chosen.emit(who)
