"""One question in the place of the canvas: a title, what to begin from, or whether to save."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from ui.designer.bars import Listed
from ui.designer.inputs import Choice, Line, labelled
from ui.side_page import CONFIRM, SidePage
from ui.theme import Theme

#: Begin with nothing on the badge.
EMPTY = ""

Answer = Callable[[str, str], None]


class AskPage(SidePage):
    """Asks; what is answered goes to the function given with the question: (title, base)."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.title = Line(self.tr("Title"))
        self.title.changed.connect(self._ready)
        self._title_row = labelled(self.tr("Title"), self.title)
        self.base = Choice(self.tr("Begin with"))
        self.base.changed.connect(self._base_chosen)
        self._base_row = labelled(self.tr("Begin with"), self.base)
        for row in (self._base_row, self._title_row):
            self.body.addWidget(row)
        self.body.addStretch()
        self.yes_button = self.add_button(self.tr("Save"), CONFIRM, kind="primary")
        self.yes_button.clicked.connect(lambda _checked=False: self._answer(self._yes))
        self.other_button = self.add_button(self.tr("Do not save"))
        self.other_button.clicked.connect(lambda _checked=False: self._answer(self._other))
        self.add_close_button()
        self._yes: Answer | None = None
        self._other: Answer | None = None
        theme.changed.connect(self._limit)
        self._limit()

    def _limit(self) -> None:
        for row in (self._base_row, self._title_row):
            row.setMaximumWidth(self.theme.look.px(460))

    def ask(
        self,
        heading: str,
        text: str,
        *,
        yes: str,
        then: Answer,
        title: str | None = None,
        bases: Sequence[Listed] | None = None,
        base: str = "",
        instead: Answer | None = None,
    ) -> None:
        """Put a question.

        Args:
            title: Asked for as well, with this to begin with; None: not asked.
            bases: Templates to begin from; None: not asked.
            instead: What is called where it is not to be saved; None: not offered.
        """
        self.complain("")
        self.explain(heading, text)
        self._title_row.setVisible(title is not None)
        self.title.put(title or "")
        self._base_row.setVisible(bases is not None)
        if bases is not None:
            offered = [(one.name, one.title) for one in bases]
            self.base.offer([*offered, (EMPTY, self.tr("an empty badge"))])
            self.base.put(base)
        self.yes_button.set_label(yes)
        self.other_button.setVisible(instead is not None)
        self._yes, self._other = then, instead
        self._ready()

    def first_input(self) -> QWidget | None:
        if not self._title_row.isHidden():
            self.title.selectAll()
            return self.title
        return self.yes_button

    def _base_chosen(self) -> None:
        if self.base.value():
            self.title.put(self.tr("{title}, copy").format(title=self.base.currentText()))
        self._ready()

    def _ready(self) -> None:
        asked = not self._title_row.isHidden()
        self.yes_button.setEnabled(not asked or bool(self.title.value().strip()))

    def _answer(self, then: Answer | None) -> None:
        if then is not None:
            then(self.title.value().strip(), self.base.value())
