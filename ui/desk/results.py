"""What a search found, while it is being typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QVBoxLayout

from ui.desk.card import Action
from ui.desk.model import MOST_FOUND, Found, Results
from ui.desk.people_list import PeopleList
from ui.desk.verdict_card import KEYS
from ui.flow import FlowRow
from ui.theme import Role, Theme, Type
from ui.widgets import ButtonKind, Card, KeyButton, PlainLabel


class ResultsPanel(Card):
    """The list under the field. The arrows go through it while the focus stays in the field.

    One single hit that begins with what was typed is marked at once, since nobody could be
    mistaken; of several, or of a guess, nobody is until an arrow or the mouse does it.
    """

    acted = Signal(object, str)  # an Action and the id of the person marked
    chosen = Signal(object)  # the Found that Enter or a double click takes
    moved = Signal(object)  # the Found marked now, or None

    def __init__(self, theme: Theme) -> None:
        super().__init__("plain")
        self._theme = theme
        self.query = ""  # what the people in the list were found by
        self.model = Results(self)
        self.list = PeopleList(theme, self.model, numbered=False, name=self.tr("People found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setStyleSheet("QListView { border: 0; }")  # the card around it is its frame
        self._heading = PlainLabel(type=Type.SMALL, muted=True)
        self._nobody = PlainLabel(type=Type.LEAD, wrap=True)
        self._outside = QVBoxLayout(self)
        self._hint = PlainLabel(type=Type.STRONG, role=Role.LOOK, wrap=True)
        self._hint.hide()
        self._outside.addWidget(self._heading)
        self._outside.addWidget(self._hint)
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nobody.setContentsMargins(0, 12, 0, 0)
        self._outside.addWidget(self._nobody, stretch=1)
        self._outside.addWidget(self.list, stretch=1)
        self._buttons = FlowRow(gap=10)
        self._outside.addWidget(self._buttons)
        self._need_a_person: list[KeyButton] = []
        self.check_in_button = self._add(Action.CHECK_IN, self.tr("Check in & print") + "  ⏎")
        self._add(Action.CORRECT, self.tr("Correct…"))
        self._add(Action.NOTE, self.tr("Note"))
        self._add(Action.HISTORY, self.tr("History"))
        self._add(Action.WALK_IN, self.tr("Walk-in"))
        self.list.moved.connect(self._moved)
        self.list.activated_by_mouse.connect(self._choose)
        theme.changed.connect(self._space)
        self._space()

    def _add(self, action: Action, words: str) -> KeyButton:
        kind: ButtonKind = "primary" if action is Action.CHECK_IN else "plain"
        button = KeyButton(words, KEYS.get(action, ""), kind=kind)
        button.setShortcut(QKeySequence())  # `DeskView` has the keys
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: self._act(action))
        if action is not Action.WALK_IN:
            self._need_a_person.append(button)
        self._buttons.add(button)
        return button

    def _space(self) -> None:
        look = self._theme.look
        margin = look.space(4)
        self._outside.setContentsMargins(margin, margin - 4, margin, margin)
        self._outside.setSpacing(look.space(2))

    def show_found(self, query: str, found: Sequence[Found]) -> None:
        """Show whom *query* found; the one marked stays marked if still among them."""
        marked = self.list.marked()
        self.model.reset(found)
        ids = [one.attendee.id for one in found]
        self.query = query
        if len(found) == 1 and not found[0].look_alikes and not found[0].guessed:
            self.list.mark(0)
        elif marked is not None and marked.attendee.id in ids:
            self.list.mark(ids.index(marked.attendee.id))
        self._heading.setText(
            self.tr("The first %n; more letters find fewer", "", len(found))
            if len(found) >= MOST_FOUND
            else self.tr("%n found", "", len(found))
        )
        self._heading.setVisible(bool(found))
        self.list.setVisible(bool(found))
        self._nobody.setVisible(not found)
        self._nobody.setText(
            self.tr("Nobody found for “{query}”. Try fewer letters, or add a walk-in.").format(
                query=query[:40]
            )
        )
        self._moved(self.list.marked())

    def say_why_nobody(self) -> None:
        """Enter was pressed while nobody is marked: say what is missing."""
        self._say(
            self.tr("▲ Nobody is chosen yet: the arrow keys choose, then press Enter.")
            if self.model.found
            else self.tr("▲ There is nobody to check in: F3 adds a walk-in.")
        )

    def _say(self, hint: str) -> None:
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def hint(self) -> str:
        return self._hint.text()

    def choose_marked(self) -> None:
        """Take the person marked, as Enter does."""
        marked = self.list.marked()
        if marked is not None:
            self._choose(marked)

    def _moved(self, found: Found | None) -> None:
        for button in self._need_a_person:
            button.setEnabled(found is not None)
        self._say("")
        self.moved.emit(found)

    def _choose(self, found: Found) -> None:
        self.chosen.emit(found)

    def _act(self, action: Action) -> None:
        marked = self.list.marked()
        if action is Action.CHECK_IN:
            self.choose_marked()
        elif action is Action.WALK_IN or marked is not None:
            self.acted.emit(action, marked.attendee.id if marked else "")
