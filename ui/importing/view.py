"""What importing looks like: one step after the other, and which one it is. No store."""

from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.importing.check import CheckPage
from ui.importing.choose import ChoosePage
from ui.importing.columns import ColumnsPage
from ui.importing.done import DonePage
from ui.importing.encoding import EncodingPage
from ui.side_page import PageStack, SidePage
from ui.theme import Theme, Type
from ui.widgets import PlainLabel, restyle


class Steps(QWidget):
    """ "1 File  2 Columns  3 Check  4 Done", the present one strong."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._labels = [
            PlainLabel(f"{number}  {words}", type=Type.SMALL, muted=True)
            for number, words in enumerate(
                (self.tr("File"), self.tr("Columns"), self.tr("Check"), self.tr("Done")), 1
            )
        ]
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(theme.look.space(5))
        for label in self._labels:
            row.addWidget(label)
        row.addStretch()

    def mark(self, step: int) -> None:
        """*step*: 1 to 4."""
        for number, label in enumerate(self._labels, 1):
            here = number == step
            label.setProperty("type", (Type.STRONG if here else Type.SMALL).value)
            restyle(label, muted=not here)
            label.setAccessibleDescription(self.tr("this step") if here else "")


class ImportView(QWidget):
    """The pages of the steps; Escape goes one back."""

    went_back = Signal(object)  # the page that was left

    def __init__(self, theme: Theme, *, zone: tzinfo, language: str, folder: Path) -> None:
        super().__init__()
        self.setProperty("page", True)
        self._theme = theme
        self.steps = Steps(theme)
        self.choose = ChoosePage(theme, zone, folder)
        self.encoding = EncodingPage(theme)
        self.columns = ColumnsPage(theme)
        self.check = CheckPage(theme, language)
        self.done = DonePage(theme)
        self._step_of: dict[SidePage, int] = {
            self.choose: 1,
            self.encoding: 1,
            self.columns: 2,
            self.check: 3,
            self.done: 4,
        }
        self._stack = PageStack()
        for page in self._step_of:
            self._stack.addWidget(page)
            page.closed.connect(lambda page=page: self.went_back.emit(page))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.steps)
        self._column.addWidget(self._stack, stretch=1)
        theme.changed.connect(self._space)
        self._space()
        self.steps.mark(1)

    def _space(self) -> None:
        look = self._theme.look
        side, gap = look.space(5), look.space(3)
        self._column.setContentsMargins(side, gap, side, look.space(4))
        self._column.setSpacing(look.space(2))

    @property
    def page(self) -> SidePage:
        shown = self._stack.currentWidget()
        assert isinstance(shown, SidePage)
        return shown

    def open_page(self, page: SidePage) -> None:
        self._stack.setCurrentWidget(page)
        self.steps.mark(self._step_of[page])
        if self.isVisible():
            self.focus_page()

    def focus_page(self) -> None:
        (self.page.first_input() or self.page).setFocus()
