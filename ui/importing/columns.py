"""The step that says what each column holds: recognised ones filled in, the others asked."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QStyleOptionViewItem,
    QWidget,
)

from checkin import columns, headers
from checkin.columns import Column
from checkin.intake import Options
from checkin.model import Session
from ui.flow import FlowRow
from ui.importing import words
from ui.importing.jobs import Looked
from ui.side_page import CONFIRM, SidePage
from ui.table import ROOT, Cell, CellDelegate, Cells, Index, Table, Text
from ui.theme import Role, Theme, Type
from ui.widgets import Button, PlainLabel

HOLDS = 1
#: Targets that several columns may have.
_SHARED = frozenset({headers.EXTRA, headers.IGNORE, headers.AMOUNT})


class ColumnsModel(Cells):
    """One row for each column of the list; what it holds can be changed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._columns: list[Column] = []
        self._examples: Sequence[Sequence[str]] = ()
        self._suggestions: dict[str, str] = {}
        self._sessions: Sequence[Session] = ()

    def show_list(self, looked: Looked) -> None:
        preview = looked.preview
        self._columns = list(preview.columns)
        self._examples = looked.examples
        self._suggestions = dict(preview.suggestions)
        self._sessions = looked.sessions
        self._show()

    def _show(self) -> None:
        self.reset(
            [self._row(number) for number in range(len(self._columns))],
            (self.tr("Column of the list"), self.tr("Holds"), self.tr("Examples")),
        )

    def _row(self, number: int) -> Sequence[Cell]:
        column = self._columns[number]
        holds = words.of_target(column.target, self._sessions)
        role: Role | None = Role.YES
        if column.target in (headers.EXTRA, headers.IGNORE):
            role = None
            guess = self._suggestions.get(column.header)
            if guess and column.target == headers.EXTRA and not column.given:
                role = Role.LOOK
                meant = words.of_target(guess, self._sessions)
                holds = self.tr("{holds} – or is it “{guess}”?").format(holds=holds, guess=meant)
        examples = " · ".join(self._examples[number]) if number < len(self._examples) else ""
        return (
            Cell(text=column.header, set=Text.NAME),
            Cell(text=holds, role=role, set=Text.BODY if role else Text.MUTED),
            Cell(text=examples, set=Text.MUTED),
        )

    def target(self, row: int) -> str:
        return self._columns[row].target

    def set_target(self, row: int, target: str) -> None:
        """Say that *row* holds *target*; a column that held it before keeps its own name."""
        if self._columns[row].target == target:
            return
        for number, column in enumerate(self._columns):
            taken = column.target == target and target not in _SHARED
            if taken and not target.startswith(headers.SESSION):
                self._columns[number] = replace(column, target=headers.EXTRA, given=True)
                self.replace(number, self._row(number))
        self._columns[row] = replace(self._columns[row], target=target, given=True)
        self.replace(row, self._row(row))
        self.changed.emit()

    def take_suggestions(self) -> int:
        """Take what is suggested for columns that nobody knows; how many there were."""
        taken = 0
        for row, column in enumerate(self._columns):
            guess = self._suggestions.get(column.header)
            if guess and column.target == headers.EXTRA and not column.given:
                self.set_target(row, guess)
                taken += 1
        return taken

    @property
    def suggested(self) -> bool:
        return any(
            column.header in self._suggestions
            and column.target == headers.EXTRA
            and not column.given
            for column in self._columns
        )

    @property
    def has_names(self) -> bool:
        return columns.has_names(self._columns)

    def given(self) -> dict[str, str]:
        """What a person said: header → target."""
        return {column.header: column.target for column in self._columns if column.given}

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == HOLDS else flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() != HOLDS:
            return False
        self.set_target(index.row(), str(value))
        return True

    @property
    def sessions(self) -> Sequence[Session]:
        return self._sessions


class TargetDelegate(CellDelegate):
    """Opens a list of all that a column may hold."""

    def __init__(self, theme: Theme, model: ColumnsModel, name: str) -> None:
        super().__init__(theme)
        self._columns_model = model
        self._name = name

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        box = QComboBox(parent)
        box.setAccessibleName(self._name)
        box.setMaxVisibleItems(16)
        for target, text in words.targets(self._columns_model.sessions):
            box.addItem(text, target)
        box.activated.connect(lambda _number: self._take(box))
        return box

    def _take(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        now = self._columns_model.target(index.row())
        editor.setCurrentIndex(max(editor.findData(now), 0))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        assert isinstance(editor, QComboBox)
        model.setData(index, editor.currentData())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect)


class ColumnsPage(SidePage):
    """What each column holds, how the letters are written, which sheet, and a programme file."""

    confirmed = Signal(object)  # Options
    reread = Signal(object)  # Options: another encoding or sheet, to be looked at again

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._options = Options()
        self.model = ColumnsModel()
        self.model.setParent(self)
        self.table = Table(theme, self.model, name=self.tr("Columns of the list"))
        self._delegate = TargetDelegate(theme, self.model, self.tr("Holds"))
        self.table.setItemDelegateForColumn(HOLDS, self._delegate)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.table.setMinimumHeight(theme.look.px(160))
        self.table.share_width(28, 34, 38)
        self.table.opened.connect(self._edit)
        self.encoding = QComboBox()
        self.encoding.setAccessibleName(self.tr("Letters are written in"))
        self.sheet = QComboBox()
        self.sheet.setAccessibleName(self.tr("Sheet"))
        self.suggest_button = Button(self.tr("Take the suggestions"))
        self.programme_button = Button(self.tr("Add who goes to which session…"))
        self._programme = PlainLabel(muted=True, type=Type.SMALL)
        self._open = PlainLabel(type=Type.STRONG, role=Role.LOOK, wrap=True)
        self._build()

    def _build(self) -> None:
        row = FlowRow(gap=8)
        for widget in (self.encoding, self.sheet, self.suggest_button, self.programme_button):
            row.add(widget)
        self.body.addWidget(row)
        self.body.addWidget(self._programme)
        self.body.addWidget(self.table, stretch=1)
        self.body.addWidget(self._open)
        self.next_button = self.add_button(self.tr("Check the list"), CONFIRM, kind="primary")
        self.next_button.clicked.connect(lambda _checked=False: self._confirm())
        self.add_close_button()
        self.model.changed.connect(self._show_whether_ready)
        self.suggest_button.clicked.connect(lambda _checked=False: self._take_suggestions())
        self.programme_button.clicked.connect(lambda _checked=False: self._choose_programme())
        self.encoding.activated.connect(lambda _number: self._reread())
        self.sheet.activated.connect(lambda _number: self._reread())

    def ask(self, looked: Looked) -> None:
        preview = looked.preview
        self.complain("")
        self._options = preview.options
        self.explain(
            self.tr("What do the columns of {file} hold?").format(file=preview.path.name),
            self.tr(
                "Recognised columns are filled in; Enter on a row changes it. What you say is"
                " remembered for the next list."
            ),
        )
        self.model.show_list(looked)
        self._show_reading(looked)
        self._show_programme()
        self._show_whether_ready()
        self.table.go(0)

    def _show_reading(self, looked: Looked) -> None:
        preview = looked.preview
        self.encoding.setVisible(preview.kind == "text")
        self.encoding.clear()
        now = preview.encoding.replace("utf-8-sig", "utf-8")
        names = [name for name, _ in words.ENCODINGS]
        for name in names if now in names else [now, *names]:
            self.encoding.addItem(words.of_encoding(name), name)
        self.encoding.setCurrentIndex(self.encoding.findData(now))
        self.sheet.setVisible(len(preview.sheets) > 1)
        self.sheet.clear()
        for name in preview.sheets:
            self.sheet.addItem(name, name)
        self.sheet.setCurrentIndex(self.sheet.findData(preview.sheet))

    def _show_programme(self) -> None:
        path = self._options.programme
        self._programme.setVisible(path is not None)
        if path is not None:
            self._programme.setText(self.tr("Sessions come from {file}.").format(file=path.name))

    def _show_whether_ready(self) -> None:
        ready = self.model.has_names
        self._open.setText("" if ready else self.tr("▲ Say which column holds the names."))
        self._open.setVisible(not ready)
        self.next_button.setEnabled(ready)
        self.suggest_button.setVisible(self.model.suggested)

    def options(self) -> Options:
        """How to read the list, as this page says."""
        mapping = {**self._options.mapping, **self.model.given()}
        return replace(self._options, mapping=mapping)

    def first_input(self) -> QWidget | None:
        return self.table

    def _edit(self, index: QModelIndex) -> None:
        """Open the list of a row at once, so that one key does it."""
        cell = self.model.index(index.row(), HOLDS, ROOT)
        self.table.setCurrentIndex(cell)
        self.table.edit(cell)
        box = self.table.indexWidget(cell) or self.table.viewport().findChild(QComboBox)
        if isinstance(box, QComboBox):
            box.setFocus()
            box.showPopup()

    def _take_suggestions(self) -> None:
        self.model.take_suggestions()
        self.table.setFocus()

    def _reread(self) -> None:
        encoding = str(self.encoding.currentData() or "")
        options = replace(
            self._options,
            encoding=encoding if not self.encoding.isHidden() else "",
            sheet=str(self.sheet.currentData() or "") if not self.sheet.isHidden() else "",
        )
        self.reread.emit(options)

    def _choose_programme(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose a list of who goes to which session"),
            "",
            self.tr("Lists (*.csv *.tsv *.txt *.xlsx *.ods);;All files (*)"),
        )
        if chosen:
            self._options = replace(self._options, programme=Path(chosen))
            self._show_programme()

    def _confirm(self) -> None:
        if self.model.has_names:
            self.confirmed.emit(self.options())
