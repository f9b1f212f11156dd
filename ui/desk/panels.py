"""The panels of the desk, each made when it is first needed: the window is open sooner."""

from functools import cached_property
from typing import TYPE_CHECKING, Final, TypeVar

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget

from ui.desk.panel import Panel
from ui.theme import Theme

if TYPE_CHECKING:  # each is loaded when it is made
    from ui.desk.again import AgainPanel
    from ui.desk.choose import ChoosePanel
    from ui.desk.correct import CorrectPanel
    from ui.desk.history import HistoryPanel
    from ui.desk.let_in import LetInPanel
    from ui.desk.note import NotePanel
    from ui.desk.questions import QuestionsPanel
    from ui.desk.undo import UndoPanel
    from ui.desk.waiting import WaitingPanel
    from ui.desk.walk_in import WalkInPanel

P = TypeVar("P", bound=Panel)

#: At usual text sizes the card is as high as this, in pixels.
CARD_PX: Final = 376


class Panels(QStackedWidget):
    """Card and panels in one place, whose size none of them changes: each scrolls in itself.

    The controller fills a panel, and hears it from `made` on.
    """

    made = Signal(object)  # a Panel, before it is opened for the first time
    left = Signal()  # the button that leaves a panel was pressed

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def shown(self) -> Panel | None:
        """The panel in view; None while it is a card or a list."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Panel) else None

    @cached_property
    def choose(self) -> "ChoosePanel":
        from ui.desk.choose import ChoosePanel

        return self._add(ChoosePanel(self._theme))

    @cached_property
    def correct(self) -> "CorrectPanel":
        from ui.desk.correct import CorrectPanel

        return self._add(CorrectPanel(self._theme))

    @cached_property
    def walk_in(self) -> "WalkInPanel":
        from ui.desk.walk_in import WalkInPanel

        return self._add(WalkInPanel(self._theme))

    @cached_property
    def note(self) -> "NotePanel":
        from ui.desk.note import NotePanel

        return self._add(NotePanel(self._theme))

    @cached_property
    def again(self) -> "AgainPanel":
        from ui.desk.again import AgainPanel

        return self._add(AgainPanel(self._theme))

    @cached_property
    def let_in(self) -> "LetInPanel":
        from ui.desk.let_in import LetInPanel

        return self._add(LetInPanel(self._theme))

    @cached_property
    def undo(self) -> "UndoPanel":
        from ui.desk.undo import UndoPanel

        return self._add(UndoPanel(self._theme))

    @cached_property
    def history(self) -> "HistoryPanel":
        from ui.desk.history import HistoryPanel

        return self._add(HistoryPanel(self._theme))

    @cached_property
    def questions(self) -> "QuestionsPanel":
        from ui.desk.questions import QuestionsPanel

        return self._add(QuestionsPanel(self._theme))

    @cached_property
    def waiting(self) -> "WaitingPanel":
        from ui.desk.waiting import WaitingPanel

        return self._add(WaitingPanel(self._theme))

    def _add(self, panel: P) -> P:
        self.addWidget(panel)
        panel.closed.connect(self.left)
        self.made.emit(panel)
        return panel

    # -- Qt

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 120)

    def sizeHint(self) -> QSize:
        return QSize(900, CARD_PX)

    def hasHeightForWidth(self) -> bool:
        return False
