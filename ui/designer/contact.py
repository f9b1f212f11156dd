"""The badges of an event that are hardest to set, as they print: small pictures with their reasons.

Who is hard and why is found by `checkin.tryout`; here it is shown, and saved as a PDF.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractListModel, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui import messages
from ui.designer.outward import Contact, Shot
from ui.long_work import LongWork, WorkStrip
from ui.side_page import CONFIRM, SidePage
from ui.table import ROOT, Index
from ui.theme import Role, Theme, Type
from ui.widgets import PlainLabel

#: How wide and how high a small picture may be, in pixels at 100 %; it grows half as fast as text.
SHOT_PX = (150, 190)
_TEXT_PX = 76


@dataclass(frozen=True, slots=True)
class _Row:
    shot: Shot
    words: str
    picture: QPixmap


class ContactModel(QAbstractListModel):
    """One badge a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []

    def show_shots(self, shots: Sequence[tuple[Shot, str]]) -> None:
        """Show each with its reasons in words."""
        self.beginResetModel()
        self._rows = [
            _Row(shot, words, QPixmap.fromImage(framed(shot.image))) for shot, words in shots
        ]
        self.endResetModel()

    def row(self, number: int) -> _Row:
        return self._rows[number]

    def shot(self, row: int) -> Shot:
        return self._rows[row].shot

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        mark = "✖ " if row.shot.refused else ""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return f"{row.shot.name}\n{mark}{row.words}"
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return messages.about(row.shot.name, f"{mark}{row.words}")
        return None


def framed(image: QImage) -> QImage:
    """*image* with a hairline around it: white badges end somewhere on a white page."""
    drawn = image.convertToFormat(QImage.Format.Format_RGB32)
    right, bottom = drawn.width() - 1, drawn.height() - 1
    for x in range(drawn.width()):
        drawn.setPixel(x, 0, 0xFF8A919E)
        drawn.setPixel(x, bottom, 0xFF8A919E)
    for y in range(drawn.height()):
        drawn.setPixel(0, y, 0xFF8A919E)
        drawn.setPixel(right, y, 0xFF8A919E)
    return drawn


class ShotDelegate(QStyledItemDelegate):
    """A small picture, the name below it, and up to three lines of reasons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        look = self._theme.look
        width, height = (look.bar(side) for side in SHOT_PX)
        return QSize(width + look.px(46), height + look.px(_TEXT_PX) + 3 * look.space(2))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, ContactModel)
        look, row = self._theme.look, model.row(index.row())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box: QRect = option.rect
        box = box.adjusted(3, 3, -3, -3)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.setPen(QPen(look.colour("focus"), 2))
            painter.setBrush(look.colour("selection"))
            painter.drawRoundedRect(box, 8, 8)
        gap = look.space(2)
        size = row.picture.deviceIndependentSize().toSize()
        left = box.left() + (box.width() - size.width()) // 2
        bottom = box.top() + gap + look.bar(SHOT_PX[1])
        painter.drawPixmap(left, bottom - size.height(), row.picture)
        words = box.adjusted(gap, bottom - box.top() + gap, -gap, -gap // 2)
        self._words(painter, words, row, selected)
        painter.restore()

    def _words(self, painter: QPainter, room: QRect, row: _Row, selected: bool) -> None:
        look = self._theme.look
        name = look.font(Type.PERSON)
        name.setPixelSize(look.px(14))
        painter.setFont(name)
        painter.setPen(look.colour("on_selection" if selected else "text"))
        metrics = painter.fontMetrics()
        mode = Qt.TextElideMode.ElideRight
        line = QRect(room.left(), room.top(), room.width(), metrics.height())
        shown = metrics.elidedText(row.shot.name, mode, room.width())
        painter.drawText(line, int(Qt.AlignmentFlag.AlignHCenter), shown)
        painter.setFont(look.font(Type.CAPTION))
        if row.shot.refused:
            painter.setPen(QColor(look.colours.no.text))
        elif not selected:
            painter.setPen(look.colour("muted"))
        reasons = f"✖ {row.words}" if row.shot.refused else row.words
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        below = room.adjusted(0, metrics.height(), 0, 0)
        line_px = painter.fontMetrics().lineSpacing()
        below.setHeight(below.height() // line_px * line_px)  # whole lines only
        painter.setClipRect(below)
        painter.drawText(below, int(flags), reasons)


class ContactPage(SidePage):
    """Opens with the search for them, which can be stopped."""

    chosen = Signal(str)  # somebody to be looked at on the canvas
    save_wanted = Signal(object)  # a Path

    def __init__(self, theme: Theme, folder: Path) -> None:
        super().__init__(theme)
        self._folder = folder
        self.contact: Contact | None = None
        self.strip = WorkStrip()
        self._result = PlainLabel(type=Type.STRONG, wrap=True)
        self.model = ContactModel(self)
        self.badges = QListView()
        self.badges.setModel(self.model)
        self.badges.setAccessibleName(self.tr("Badges, the hardest first"))
        self.badges.setViewMode(QListView.ViewMode.IconMode)
        self.badges.setResizeMode(QListView.ResizeMode.Adjust)
        self.badges.setMovement(QListView.Movement.Static)
        self._delegate = ShotDelegate(theme)
        self.badges.setItemDelegate(self._delegate)
        self.badges.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.badges.activated.connect(lambda index: self._choose(index.row()))
        self.body.addWidget(self.strip)
        self.body.addWidget(self._result)
        self.body.addWidget(self.badges, stretch=1)
        self.show_button = self.add_button(self.tr("Look at it"))
        self.show_button.clicked.connect(
            lambda _checked=False: self._choose(self.badges.currentIndex().row())
        )
        self.save_button = self.add_button(self.tr("Save as PDF…"), CONFIRM, kind="primary")
        self.save_button.clicked.connect(lambda _checked=False: self._ask_where())
        self.add_close_button()
        theme.changed.connect(self._size)
        self._size()

    def _size(self) -> None:
        look = self.theme.look
        self.badges.scheduleDelayedItemsLayout()
        self.badges.setMinimumHeight(look.px(120))

    def shot_px(self) -> tuple[int, int]:
        """How large the pictures are to be drawn, in dots."""
        ratio = self.devicePixelRatioF()
        width, height = (round(self.theme.look.bar(side) * ratio) for side in SHOT_PX)
        return width, height

    def first_input(self) -> QWidget | None:
        return self.badges

    # -- showing

    def begin(self, title: str, work: LongWork) -> None:
        """The search begins; what was found before goes."""
        self.explain(self.tr("The 30 worst badges of “{title}”").format(title=title))
        self.contact = None
        self.complain("")
        self._result.hide()
        self.model.show_shots([])

        def words(done: int, total: int) -> str:
            if not total:
                return self.tr("Looking for them…")
            return self.tr("{done} of {total} people").format(done=done, total=total)

        self.strip.watch(work, words)
        self._ready()

    def show_contact(self, contact: Contact, words: Sequence[str]) -> None:
        """Show what was found; *words* say why, one for each."""
        self.strip.end()
        self.contact = contact
        self.model.show_shots(list(zip(contact.shots, words, strict=True)))
        if contact.shots:
            self.badges.setCurrentIndex(self.model.index(0))
        refused = sum(shot.refused for shot in contact.shots)
        if refused:
            said = self.tr("%n cannot be printed", "", refused)
            self.say(f"✖ {said}", Role.NO)
        elif contact.shots:
            self.say("✔ " + self.tr("All of them can be printed"), Role.YES)
        else:
            self.say(self.tr("There is nobody on the list yet."), Role.NEUTRAL)
        self._ready()

    def show_stopped(self, text: str) -> None:
        self.strip.end()
        self.complain(text)
        self._ready()

    def say(self, text: str, role: Role) -> None:
        self._result.setText(text)
        self._result.set_role(role)
        self._result.show()

    def result(self) -> str:
        return self._result.text()

    def _ready(self) -> None:
        some = self.contact is not None and bool(self.contact.shots)
        self.save_button.setEnabled(some and not self.strip.busy)
        self.show_button.setEnabled(some)

    # -- doing

    def _choose(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            self.chosen.emit(self.model.shot(row).attendee)

    def _ask_where(self) -> None:
        start = str(self._folder / self.tr("worst badges.pdf"))
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the badges"), start, self.tr("PDF (*.pdf)")
        )
        if chosen:
            self._folder = Path(chosen).parent
            self.save_wanted.emit(Path(chosen))
