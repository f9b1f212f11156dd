"""Look-alikes: two people of one name are told apart by a person, never by who comes first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from checkin import search
from ui.desk.model import Found, Results
from ui.desk.panel import Panel
from ui.desk.people_list import PeopleList
from ui.theme import Theme


class ChoosePanel(Panel):
    """The candidates with what tells them apart. A number or an arrow marks one, Enter takes it."""

    chosen = Signal(object)  # the Found taken
    moved = Signal(object)  # the Found marked now, or None

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.model = Results(self)
        self.list = PeopleList(theme, self.model, numbered=True, name=self.tr("Who is it?"))
        self.body_area.hide()  # the list scrolls by itself
        self._outside.insertWidget(2, self.list, stretch=1)
        self.take_button = self.add_button(self.tr("It is this person") + "  ⏎", kind="primary")
        self.take_button.clicked.connect(lambda _checked=False: self._take())
        self.add_close_button()
        self.list.moved.connect(self._moved)
        self.list.activated_by_mouse.connect(self.chosen)

    def ask(self, found: Sequence[Found], what: str = "") -> None:
        """*what* says of a code why it does not decide by itself."""
        self.heading.setText(self._question([one.attendee.name for one in found]))
        how = self.tr("Ask for the organisation or the e-mail address, then choose by its number.")
        self.explained.setText(f"{what} {how}".strip())
        self.model.reset(found)
        self.list.setCurrentIndex(self.model.index(-1))
        self.begin("")
        self._moved(None)

    def _question(self, names: Sequence[str]) -> str:
        if len(names) == 1:
            return self.tr("Is it {name}?").format(name=names[0])
        if len({search.fold(name) for name in names}) == 1:
            return self.tr("Which {name}?").format(name=names[0])
        return self.tr("Who is it?")

    def first_input(self) -> QWidget | None:
        return self.list

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = event.key() - Qt.Key.Key_0
        if 1 <= number <= self.model.rowCount():
            self.list.mark(number - 1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take()
        else:
            super().keyPressEvent(event)

    def _moved(self, found: Found | None) -> None:
        self.take_button.setEnabled(found is not None)
        self.moved.emit(found)

    def _take(self) -> None:
        marked = self.list.marked()
        if marked is not None:
            self.chosen.emit(marked)
