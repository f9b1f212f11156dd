"""The first step: a file, chosen or dropped; and imports that stopped half-way."""

from collections.abc import Sequence
from datetime import datetime, tzinfo
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from checkin.imports import Unfinished
from ui import messages
from ui.flow import FlowRow
from ui.long_work import WorkStrip
from ui.side_page import SidePage
from ui.theme import Role, Theme, Type
from ui.widgets import Button, Card, KeyButton, Notice, PlainLabel


class DropCard(Card):
    """Takes a file that is dropped on it; its button opens the file chooser."""

    dropped = Signal(object)  # the Path

    def __init__(self, theme: Theme) -> None:
        super().__init__("plain")
        self._theme = theme
        self.setAcceptDrops(True)
        self.choose_button = KeyButton(self.tr("Choose a file…"), "Ctrl+Shift+O", kind="primary")
        words = PlainLabel(self.tr("Drop a list here"), type=Type.HEADING)
        kinds = PlainLabel(
            self.tr("CSV, TSV, Excel (XLSX) or OpenDocument (ODS), as pretix and others export it"),
            muted=True,
            wrap=True,
        )
        column = QVBoxLayout(self)
        column.addStretch()
        for widget in (words, kinds):
            widget.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(widget)
        column.addSpacing(8)
        column.addWidget(self.choose_button, alignment=Qt.AlignmentFlag.AlignCenter)
        column.addStretch()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), self._theme.look.px(240)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() and event.mimeData().urls()[0].isLocalFile():
            event.acceptProposedAction()
            self.set_kind(Role.NEUTRAL.value)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.set_kind("plain")

    def dropEvent(self, event: QDropEvent) -> None:
        self.set_kind("plain")
        urls = event.mimeData().urls()
        if urls and urls[0].isLocalFile():
            event.acceptProposedAction()
            self.dropped.emit(Path(urls[0].toLocalFile()))


class ChoosePage(SidePage):
    """Where an import begins."""

    chosen = Signal(object)  # the Path of the list
    withdraw_wanted = Signal(str)  # the id of an import

    def __init__(self, theme: Theme, zone: tzinfo, folder: Path) -> None:
        super().__init__(theme)
        self._zone = zone
        self._folder = folder
        self.explain(
            self.tr("Import a list of attendees"),
            self.tr("Nothing is written before you have seen what would happen."),
        )
        self._left = QWidget()
        self._left_column = QVBoxLayout(self._left)
        self._left_column.setContentsMargins(0, 0, 0, 0)
        self.drop = DropCard(theme)
        self.drop.dropped.connect(self.chosen)
        self.drop.choose_button.clicked.connect(lambda _checked=False: self._choose())
        self.strip = WorkStrip()
        self._notice = Notice()
        self.body.addWidget(self._notice)
        self.body.addWidget(self._left)
        self.body.addWidget(self.drop, stretch=1)
        self.body.addWidget(self.strip)
        self.foot.hide()

    def show_unfinished(self, left: Sequence[Unfinished], now: datetime) -> None:
        """Offer to go on with imports that stopped half-way, or to take them back."""
        while (item := self._left_column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for one in left:
            self._left_column.addWidget(self._offer(one, now))
        self._left.setVisible(bool(left))

    def _offer(self, one: Unfinished, now: datetime) -> Card:
        card = Card(Role.LOOK.value)
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 12)
        when = messages.moment(one.begun, self._zone, now)
        said = self.tr(
            "The import of {file}, begun {when}, stopped half-way. Choose the same file again to"
            " go on, or take back what it wrote."
        ).format(file=one.file or one.source, when=when)
        column.addWidget(PlainLabel(f"▲ {said}", wrap=True))
        row = FlowRow(gap=8)
        go_on = Button(self.tr("Go on…"), name=self.tr("Go on with {file}").format(file=one.file))
        go_on.clicked.connect(lambda _checked=False: self._choose(one.file))
        back = Button(
            self.tr("Take it back"), name=self.tr("Take back {file}").format(file=one.file)
        )
        back.clicked.connect(lambda _checked=False: self.withdraw_wanted.emit(one.import_id))
        row.add(go_on)
        row.add(back)
        column.addWidget(row)
        return card

    def say(self, text: str) -> None:
        """One line above the card; "" takes it away."""
        self._notice.say(text)

    def _choose(self, name: str = "") -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a list"),
            str(self._folder / name),
            self.tr("Lists (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"),
        )
        if chosen:
            self._folder = Path(chosen).parent
            self.chosen.emit(Path(chosen))

    def first_input(self) -> QWidget | None:
        return self.drop.choose_button
