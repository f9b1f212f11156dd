"""A table as the organiser's screens draw it: calm rows, names in their own letters, chips.

Models give a `Cell` for `CELL_ROLE`; its text is also what a screen reader says.
"""

from abc import abstractmethod
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ui.late import is_selected
from ui.theme import Role, Theme, Type, text_on

Index = QModelIndex | QPersistentModelIndex

ROOT = QModelIndex()

#: The `Cell` of an index.
CELL_ROLE = int(Qt.ItemDataRole.UserRole) + 10

ROW_PX = 40
#: Of the table's width, what a column that is never cut may take.
_WIDEST_WHOLE = 0.35


class Text(Enum):
    """How a cell's text is set."""

    BODY = "body"
    NAME = "name"
    MUTED = "muted"
    NUMBER = "number"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What stands in one cell. `chip` is a colour (`#rrggbb`) to set the text on; `role` marks the
    text with a dot in the role's colour; `struck` says that it no longer counts. `share` (0 to 1)
    is drawn as a bar in place of the text.
    """

    text: str = ""
    set: Text = Text.BODY
    chip: str = ""
    role: Role | None = None
    struck: bool = False
    share: float | None = None


class CellModel(QAbstractTableModel):
    """What Qt asks of a table, answered from its `headings` and the `cell` of each place."""

    @abstractmethod
    def headings(self) -> Sequence[str]:
        """The words above the columns."""

    @abstractmethod
    def cell(self, row: int, column: int) -> Cell:
        """What stands in one place."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == CELL_ROLE:
            return self.cell(index.row(), index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.cell(index.row(), index.column()).text
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return self.headings()[section]


class Cells(CellModel):
    """Rows of cells as they come, under headings; for lists that are looked through, not sorted."""

    def __init__(self, headings: Sequence[str] = (), parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._rows: list[Sequence[Cell]] = []

    def reset(self, rows: Iterable[Sequence[Cell]], headings: Sequence[str] | None = None) -> None:
        """Show *rows*, each with a cell for every heading."""
        self.beginResetModel()
        if headings is not None:
            self._headings = tuple(headings)
        self._rows = list(rows)
        self.endResetModel()

    def replace(self, row: int, cells: Sequence[Cell]) -> None:
        """Show *cells* in *row*."""
        self._rows[row] = cells
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self._headings) - 1))

    def headings(self) -> Sequence[str]:
        return self._headings

    def cell(self, row: int, column: int) -> Cell:
        return self._rows[row][column]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._headings)


class CellDelegate(QStyledItemDelegate):
    """Draws `Cell`s; one line each, ending in … where the room ends."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        cell = index.data(CELL_ROLE)
        look = self._theme.look
        width = 0
        if isinstance(cell, Cell):
            width = QFontMetrics(self._font(cell)).horizontalAdvance(cell.text) + look.px(26)
            if cell.role is not None or cell.chip:
                width += look.px(20)
        return QSize(width, look.px(ROW_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell = index.data(CELL_ROLE)
        look = self._theme.look
        box: QRect = option.rect
        selected = is_selected(option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if selected:
            painter.fillRect(box, look.colour("selection"))
        painter.fillRect(box.left(), box.bottom(), box.width(), 1, look.colour("border"))
        if isinstance(cell, Cell):
            inside = box.adjusted(look.space(2), 0, -look.space(2), 0)
            if cell.share is not None:
                self._draw_share(painter, inside, cell.share)
            elif cell.chip:
                self._draw_chip(painter, inside, cell)
            else:
                self._draw_text(painter, inside, cell, selected)
        painter.restore()

    def _font(self, cell: Cell) -> QFont:
        look = self._theme.look
        if cell.set is Text.NAME:
            font = look.font(Type.PERSON)
            font.setPixelSize(look.px(15))
            font.setWeight(QFont.Weight.DemiBold)
        elif cell.chip:
            font = look.font(Type.CAPTION)
            font.setWeight(QFont.Weight.DemiBold)
        else:
            font = look.font(Type.BODY)
        font.setStrikeOut(cell.struck)
        return font

    def _draw_text(self, painter: QPainter, inside: QRect, cell: Cell, selected: bool) -> None:
        look = self._theme.look
        colour = look.colour("on_selection" if selected else "text")
        if cell.set is Text.MUTED and not selected:
            colour = look.colour("muted")
        if cell.role is not None and cell.text:
            side = look.px(9)
            dot = QRectF(inside.left(), inside.center().y() - side / 2 + 1, side, side)
            painter.setPen(Qt.PenStyle.NoPen)
            own = QColor(look.colours.role(cell.role).dot)
            painter.setBrush(colour if selected and look.high_contrast else own)
            if cell.role in (Role.NO, Role.LOOK):  # told apart by shape too
                painter.drawRect(dot)
            else:
                painter.drawEllipse(dot)
            inside = inside.adjusted(side + look.px(8), 0, 0, 0)
        font = self._font(cell)
        painter.setFont(font)
        painter.setPen(colour)
        mode = Qt.TextElideMode.ElideRight
        shown = QFontMetrics(font).elidedText(_one_line(cell.text), mode, inside.width())
        side_flag = (
            Qt.AlignmentFlag.AlignRight
            if cell.set is Text.NUMBER
            else Qt.AlignmentFlag.AlignLeading
        )
        painter.drawText(inside, int(side_flag | Qt.AlignmentFlag.AlignVCenter), shown)

    def _draw_share(self, painter: QPainter, inside: QRect, share: float) -> None:
        look = self._theme.look
        height = look.px(10)
        track = QRectF(inside.left(), inside.center().y() - height / 2, inside.width(), height)
        painter.setPen(look.colour("field_border") if look.high_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("raised"))
        painter.drawRoundedRect(track, height / 2, height / 2)
        track.setWidth(track.width() * max(0.0, min(share, 1.0)))
        painter.setBrush(look.colour("yes.dot"))
        painter.drawRoundedRect(track, height / 2, height / 2)

    def _draw_chip(self, painter: QPainter, inside: QRect, cell: Cell) -> None:
        look = self._theme.look
        font = self._font(cell)
        metrics = QFontMetrics(font)
        room = inside.width() - look.px(20)
        shown = metrics.elidedText(_one_line(cell.text), Qt.TextElideMode.ElideRight, room)
        height = min(inside.height() - look.px(10), metrics.height() + look.px(8))
        width = metrics.horizontalAdvance(shown) + look.px(20)
        chip = QRectF(inside.left(), inside.center().y() - height / 2 + 0.5, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(cell.chip))
        painter.drawRoundedRect(chip, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(QColor(text_on(cell.chip)))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, shown)


def _one_line(text: str) -> str:
    return " ".join(text.split("\n")) if "\n" in text else text


class Table(QTableView):
    """Rows to look through and choose from, by key or mouse.

    A letter typed in it goes out by `typed`, for the search field beside it, or presses the button
    that `press_by_key` gave it: only here, since in a field or a list the letter is text.
    """

    typed = Signal(str)
    opened = Signal(QModelIndex)  # Enter or a double click on a row

    def __init__(
        self, theme: Theme, model: QAbstractItemModel, *, name: str, many: bool = False
    ) -> None:
        super().__init__()
        self._theme = theme
        self._shares: tuple[int, ...] = ()
        self._whole: tuple[int, ...] = ()
        self._buttons: dict[str, QAbstractButton] = {}
        self.setModel(model)
        self._delegate = CellDelegate(theme)  # Qt does not own it
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(
            QAbstractItemView.SelectionMode.ExtendedSelection
            if many
            else QAbstractItemView.SelectionMode.SingleSelection
        )
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setAccessibleName(self.tr("Columns"))
        self.doubleClicked.connect(self.opened)
        model.modelReset.connect(self._divide)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        look = self._theme.look
        self.verticalHeader().setDefaultSectionSize(look.px(ROW_PX))
        self.horizontalHeader().setMinimumSectionSize(look.px(48))
        self._divide()

    def press_by_key(self, buttons: Mapping[str, QAbstractButton]) -> None:
        """Let keys typed in the table press *buttons* (by lower-case letter or digit)."""
        self._buttons = dict(buttons)

    def share_width(self, *shares: int, whole: Collection[int] = ()) -> None:
        """Let the columns in view divide the width by these *shares*, always.

        Those in *whole* hold few different words, and are as wide as the widest of them, within
        reason; the others divide the rest.
        """
        self._shares = shares
        self._whole = tuple(whole)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._divide()

    def _divide(self) -> None:
        shown = [n for n in range(len(self._shares)) if not self.isColumnHidden(n)]
        width = self.viewport().width()
        for number in [n for n in shown if n in self._whole]:
            own = min(self.sizeHintForColumn(number), round(width * _WIDEST_WHOLE))
            if own > 0:
                shown.remove(number)
                width -= own
                self.setColumnWidth(number, own)
        whole = sum(self._shares[n] for n in shown)
        for number in shown[:-1]:  # the last one takes what is left
            self.setColumnWidth(number, width * self._shares[number] // whole)

    def show_columns(self, columns: Collection[int]) -> None:
        """Show these columns and no others."""
        for number in range(self.model().columnCount()):
            self.setColumnHidden(number, number not in columns)
        self._divide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._divide()

    def rows(self) -> list[int]:
        """The selected rows, from the top."""
        selection = self.selectionModel()
        return sorted(index.row() for index in selection.selectedRows()) if selection else []

    def row(self) -> int:
        """The row that the keys are on, -1 for none."""
        return self.currentIndex().row()

    def go(self, row: int) -> None:
        """Mark *row*, or the nearest there is."""
        model = self.model()
        last = model.rowCount() - 1
        if last >= 0:
            self.selectRow(max(0, min(row, last)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex())
            return
        shifted = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.ShiftModifier,
        )
        if shifted and event.text().strip() and event.text().isprintable():
            button = self._buttons.get(event.text().casefold())
            if button is None:
                self.typed.emit(event.text())
            elif button.isEnabled() and not button.isHidden():
                button.click()
            return
        super().keyPressEvent(event)
