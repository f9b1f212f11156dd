"""The question which encoding is right, asked with the names that tell."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from checkin.sources.encodings import EncodingDoubt
from ui.importing import words
from ui.side_page import SidePage
from ui.table import Cell, Cells, Table, Text
from ui.theme import Theme
from ui.widgets import KeyButton


class EncodingPage(SidePage):
    """Shows the names that read differently, a column for each way, and takes one."""

    chosen = Signal(str)  # the encoding

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.explain(
            self.tr("Which names are right?"),
            self.tr(
                "The file does not say how its letters are written. Choose the column in which"
                " the names look as they should."
            ),
        )
        self.model = Cells(parent=self)
        self.table = Table(theme, self.model, name=self.tr("Names that read differently"))
        self.table.setMinimumHeight(theme.look.px(160))
        self.body.addWidget(self.table, stretch=1)
        self.buttons: list[KeyButton] = []
        self._close = self.add_close_button()

    def ask(self, doubt: EncodingDoubt) -> None:
        self.complain("")
        headings = [self.tr("Line"), self.tr("Column")]
        headings += [words.of_encoding(name) for name in doubt.encodings]
        self.model.reset(
            [
                [
                    Cell(text=str(sample.line), set=Text.MUTED),
                    Cell(text=sample.header, set=Text.MUTED),
                    *(Cell(text=reading, set=Text.NAME) for reading in sample.readings),
                ]
                for sample in doubt.samples
            ],
            headings,
        )
        self.table.share_width(6, 14, *(24 for _ in doubt.encodings))
        self.foot.clear()
        self.buttons = []
        for number, name in enumerate(doubt.encodings, 1):
            button = self.add_button(words.of_encoding(name), str(number))
            button.setShortcut("")  # the digit works in the table
            button.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            self.buttons.append(button)
        self.table.press_by_key({str(n): button for n, button in enumerate(self.buttons, 1)})
        self._close = self.add_close_button()

    def first_input(self) -> QWidget | None:
        return self.table
