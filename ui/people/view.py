"""What the list of people looks like: search and filters, the table, the details. No store."""

from collections.abc import Callable, Sequence
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QItemSelection, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from checkin.model import Status
from ui import messages
from ui.flow import FlowRow
from ui.merge_page import MergePage
from ui.people.badges import BadgesPage
from ui.people.details import Action, DetailsPane
from ui.people.model import Column, Filters, Only, PeopleModel
from ui.people.pages import CorrectPage, ErasePage, ReplacePage
from ui.side_page import PageStack, SidePage
from ui.table import Table
from ui.theme import Role, Theme, Type
from ui.widgets import Button, KeyButton, Notice, PlainLabel, SearchField

DETAILS_PX = 400
#: Narrower than this (pixels at 100 % text), list and details do not stand side by side.
BESIDE_PX = 980
#: Columns in the order in which room is found for them, and the width of the table (pixels at
#: 100 % text) from which on they have it.
_COLUMN_NEEDS: Final = {
    Column.NAME: 0,
    Column.CHECKED_IN: 0,
    Column.STATUS: 0,
    Column.CATEGORY: 520,
    Column.ORGANISATION: 640,
    Column.COUNTRY: 860,
    Column.BADGE: 1000,
}
_SHARES: Final = (24, 22, 13, 14, 15, 13, 7)
#: After the last letter, in milliseconds, before the list is searched.
SEARCH_AFTER_MS = 120


class PeopleView(QWidget):
    """List and details, or one of the pages in their place."""

    filtered = Signal(object)  # Filters
    chosen = Signal(object)  # the ids selected in the list
    merge_wanted = Signal(object)  # two ids
    cancel_wanted = Signal(object)  # ids, confirmed
    badges_wanted = Signal(object)  # ids; none for everybody
    export_wanted = Signal()
    closed = Signal()

    def __init__(
        self,
        theme: Theme,
        model: PeopleModel,
        *,
        zone: tzinfo,
        language: str,
        clock: Callable[[], datetime],
        printer: str,
        template: str,
        folder: Path,
    ) -> None:
        super().__init__()
        self.setProperty("page", True)
        self._theme = theme
        self._model = model
        self._beside = True
        self._reading = False  # details stand in the place of the list
        self._keeping: list[str] = []
        self.search = SearchField(
            self.tr("Search name, organisation, code, e-mail…"),
            name=self.tr("Search the list"),
        )
        self.category = _combo(self.tr("Category"))
        self.status = _combo(self.tr("Registration"))
        self.only = _combo(self.tr("Show only"))
        self.order = _combo(self.tr("Sort by"))
        self.count = PlainLabel(muted=True, type=Type.SMALL)
        self.table = Table(theme, model, name=self.tr("People"), many=True)
        self.details = DetailsPane(theme, zone, language, clock)
        self.correct = CorrectPage(theme)
        self.replace = ReplacePage(theme)
        self.erase = ErasePage(theme)
        self.merge = MergePage(theme, zone, language)
        self.badges = BadgesPage(theme, printer=printer, template=template, folder=folder)
        self.pages: tuple[SidePage, ...] = (
            *(self.correct, self.replace, self.erase, self.merge, self.badges),
        )
        self._message = Notice()
        self._fill_combos()
        self._build()
        self._connect()
        theme.changed.connect(self._arrange)
        self._arrange()
        self.show_categories(())

    # -- what stands where

    def _build(self) -> None:
        self.badges_button = KeyButton(self.tr("Badges…"), "Ctrl+P")
        self.merge_button = KeyButton(self.tr("Merge two…"), "Ctrl+M")
        self.cancel_button = Button(self.tr("Cancel registrations…"))
        self.export_button = Button(self.tr("Export…"))
        self.clear_button = Button(self.tr("Show everybody"), kind="quiet")
        self.yes_button = Button("", kind="primary")
        self.no_button = Button(self.tr("Leave them"))
        self.filter_button = KeyButton(self.tr("Filters"), "Ctrl+L")
        self.filter_button.setCheckable(True)
        self._filters = filters = FlowRow(gap=8)
        for widget in (self.category, self.status, self.only, self.order, self.clear_button):
            filters.add(widget)
        tools = FlowRow(gap=8)
        for button in (
            *(self.badges_button, self.merge_button, self.cancel_button, self.export_button),
            *(self.no_button, self.yes_button),
        ):
            tools.add(button)
        self.no_button.hide()
        self.yes_button.hide()
        self._list = QWidget()
        column = QVBoxLayout(self._list)
        column.setContentsMargins(0, 0, 0, 0)
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self.search, stretch=1)
        first.addWidget(self.filter_button)
        column.addLayout(first)
        column.addWidget(filters)
        column.addWidget(self.count)
        column.addWidget(self.table, stretch=1)
        column.addWidget(self._message)
        column.addWidget(tools)
        self._list_column = column
        both = QWidget()
        self._row = QHBoxLayout(both)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._list, stretch=1)
        self._row.addWidget(self.details)
        self._stack = PageStack()
        self._stack.addWidget(both)
        for page in self.pages:
            self._stack.addWidget(page)
        self._outside = QVBoxLayout(self)
        self._outside.addWidget(self._stack)

    def _fill_combos(self) -> None:
        self.status.addItem(self.tr("Any registration"), None)
        for status in Status:
            self.status.addItem(messages.of_status(status), status)
        for only, words in (
            (Only.ALL, self.tr("Everybody")),
            (Only.IN, self.tr("Checked in")),
            (Only.NOT_IN, self.tr("Not checked in")),
            (Only.NO_BADGE, self.tr("Without a badge")),
            (Only.MISSING, self.tr("Not on the latest list")),
            (Only.CONFLICT, self.tr("With a conflict")),
            (Only.WALK_IN, self.tr("Walk-ins")),
            (Only.VIP, self.tr("VIP")),
            (Only.NOTE, self.tr("With an attention note")),
        ):
            self.only.addItem(words, only)
        for column, words in enumerate(self._model.headings()):
            self.order.addItem(self.tr("By {column}").format(column=words), column)

    def _connect(self) -> None:
        self._wait = QTimer(self, singleShot=True, interval=SEARCH_AFTER_MS)
        self._wait.timeout.connect(self._tell_filters)
        self.search.textChanged.connect(lambda _text: self._wait.start())
        self.search.installEventFilter(self)
        for box in (self.category, self.status, self.only):
            box.currentIndexChanged.connect(lambda _index: self._tell_filters())
        self.order.currentIndexChanged.connect(self._order_chosen)
        self.table.share_width(*_SHARES)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(int(Column.NAME), Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self._header_chosen)
        self.table.selectionModel().selectionChanged.connect(self._selection_changed)
        self.table.typed.connect(self._typed)
        self.table.opened.connect(lambda _index: self._read())
        self.table.installEventFilter(self)
        self._model.modelAboutToBeReset.connect(self._keep_selection)
        self._model.modelReset.connect(self._restore_selection)
        self._model.shown_changed.connect(self._show_count)
        self.badges_button.clicked.connect(
            lambda _checked=False: self.badges_wanted.emit(self.selected())
        )
        self.merge_button.clicked.connect(lambda _checked=False: self._merge())
        self.cancel_button.clicked.connect(lambda _checked=False: self._ask_cancel())
        self.yes_button.clicked.connect(lambda _checked=False: self._confirm_cancel())
        self.no_button.clicked.connect(lambda _checked=False: self._end_question())
        self.export_button.clicked.connect(lambda _checked=False: self.export_wanted.emit())
        self.filter_button.toggled.connect(lambda _on: self._give_room())
        self.clear_button.clicked.connect(lambda _checked=False: self.clear_filters())
        self.details.closed.connect(self._back_to_list)
        for page in self.pages:
            page.closed.connect(self.close_page)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        find.activated.connect(self.search.setFocus)

    def _arrange(self) -> None:
        look = self._theme.look
        side, gap = look.space(5), look.space(4)
        self._outside.setContentsMargins(side, gap, side, gap)
        self._row.setSpacing(gap)
        self._list_column.setSpacing(look.space(2))
        self._give_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._give_room()

    def _give_room(self) -> None:
        """Details beside the list while there is room, else in its place."""
        look = self._theme.look
        self._beside = self.width() >= look.px(BESIDE_PX)
        if self._beside:
            self._reading = False
            self.details.setFixedWidth(look.px(DETAILS_PX))
        else:
            self.details.setMinimumWidth(0)
            self.details.setMaximumWidth(16_777_215)
        self.filter_button.setVisible(not self._beside)
        self._filters.setVisible(self._beside or self.filter_button.isChecked())
        self.details.setVisible(self._beside or self._reading)
        self.details.back_button.setVisible(not self._beside)
        self._list.setVisible(self._beside or not self._reading)
        room = self.width() - (look.px(DETAILS_PX) if self._beside else 0) - 2 * look.space(5)
        self.table.show_columns(
            [column for column, needed in _COLUMN_NEEDS.items() if room >= look.px(needed)]
        )

    # -- the list

    def show_categories(self, categories: Sequence[str]) -> None:
        """Offer *categories* in the filter; what is chosen stays chosen."""
        now = self.category.currentData()
        offered = [self.category.itemData(n) for n in range(1, self.category.count())]
        if self.category.count() and offered == list(categories):
            return
        self.category.blockSignals(True)
        self.category.clear()
        self.category.addItem(self.tr("Any category"), None)
        for name in categories:
            self.category.addItem(name, name)
        self.category.setCurrentIndex(max(self.category.findData(now), 0) if now else 0)
        self.category.blockSignals(False)

    def filters(self) -> Filters:
        status = self.status.currentData()  # Qt gives the text back, not the value
        return Filters(
            text=self.search.text().strip(),
            category=self.category.currentData(),
            status=Status(status) if status else None,
            only=Only(self.only.currentData() or ""),
        )

    def clear_filters(self) -> None:
        self.search.clear()
        for box in (self.category, self.status, self.only):
            box.setCurrentIndex(0)
        self._tell_filters()
        self.search.setFocus()

    def show_only(self, only: Only) -> None:
        """Show these people, and no other filter."""
        self.clear_filters()
        self.only.setCurrentIndex(self.only.findData(only))

    def _tell_filters(self) -> None:
        self._wait.stop()
        self.filtered.emit(self.filters())

    def _header_chosen(self, column: int, order: Qt.SortOrder) -> None:
        self._model.sort(column, order)
        self.order.blockSignals(True)
        self.order.setCurrentIndex(self.order.findData(column))
        self.order.blockSignals(False)

    def _order_chosen(self, number: int) -> None:
        self.table.horizontalHeader().setSortIndicator(number, Qt.SortOrder.AscendingOrder)

    def _show_count(self, shown: int, total: int) -> None:
        if self.filters().any:
            text = self.tr("{shown} of %n people", "", total).format(shown=shown)
        else:
            text = self.tr("%n people", "", total)
        self.count.setText(text)
        self.clear_button.setVisible(self.filters().any)

    def selected(self) -> list[str]:
        return [self._model.row(number).id for number in self.table.rows()]

    def select(self, attendees: Sequence[str]) -> None:
        """Select these people as far as they are shown; the first is where the keys are."""
        model = self.table.selectionModel()
        places = [place for a in attendees if (place := self._model.place(a)) >= 0]
        chosen = QItemSelection()
        last = self._model.columnCount() - 1
        for place in places:
            chosen.select(self._model.index(place, 0), self._model.index(place, last))
        model.select(chosen, model.SelectionFlag.ClearAndSelect)
        if places:
            model.setCurrentIndex(self._model.index(places[0], 0), model.SelectionFlag.NoUpdate)
            self.table.scrollTo(self._model.index(places[0], 0))

    def _keep_selection(self) -> None:
        self._keeping = self.selected()

    def _restore_selection(self) -> None:
        self.select(self._keeping)
        self._selection_changed()

    def _selection_changed(self) -> None:
        chosen = self.selected()
        self.merge_button.setEnabled(len(chosen) == 2)
        self.cancel_button.setEnabled(bool(chosen))
        self._end_question(keep_focus=True)
        self.chosen.emit(chosen)

    def _typed(self, text: str) -> None:
        self.search.setFocus()
        self.search.setText(self.search.text() + text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if watched is self.search and self._key_in_search(event):
                return True
            if watched is self.table and event.key() == Qt.Key.Key_Escape:
                self.search.setFocus()
                self.search.selectAll()
                return True
        return super().eventFilter(watched, event)

    def _key_in_search(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._wait.isActive():
                self._tell_filters()
            self.table.setFocus()
            if self.table.row() < 0 or not self.selected():
                self.table.go(0)
            return True
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        return False

    def _read(self) -> None:
        """Enter on a person: to the details, which stand beside or in the place of the list."""
        if self.details.shown is None:
            return
        if not self._beside:
            self._reading = True
            self._give_room()
        self.details.correct_button.setFocus()

    def _back_to_list(self) -> None:
        self._reading = False
        self._give_room()
        self.table.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._back_to_list()
            return
        super().keyPressEvent(event)

    # -- what is done with those selected

    def _merge(self) -> None:
        chosen = self.selected()
        if len(chosen) == 2:
            self.merge_wanted.emit(chosen)

    def _ask_cancel(self) -> None:
        count = len(self.selected())
        if not count:
            return
        self.say(
            self.tr("Cancel %n registration(s)? Every desk will refuse their tickets.", "", count),
            Role.LOOK,
        )
        self.yes_button.setText(self.tr("Cancel %n", "", count))
        self.yes_button.setAccessibleName(self.yes_button.text())
        self.yes_button.show()
        self.no_button.show()
        self.no_button.setFocus()

    def _confirm_cancel(self) -> None:
        chosen = self.selected()
        self._end_question()
        self.cancel_wanted.emit(chosen)

    def _end_question(self, *, keep_focus: bool = False) -> None:
        if self.yes_button.isHidden():
            return
        self.yes_button.hide()
        self.no_button.hide()
        self.say("")
        if not keep_focus:
            self.table.setFocus()

    def say(self, text: str, role: Role = Role.YES) -> None:
        """One line under the list; "" takes it away."""
        self._message.say(text, role)

    def said(self) -> str:
        return self._message.text()

    # -- pages

    def open_page(self, page: SidePage) -> None:
        self._stack.setCurrentWidget(page)
        first = page.first_input()
        (first or page).setFocus()

    def page(self) -> SidePage | None:
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, SidePage) else None

    def close_page(self) -> None:
        if self.page() is not None:
            self._stack.setCurrentIndex(0)
            self.closed.emit()
            self.focus_list()

    def focus_list(self) -> None:
        """The focus where typing searches, or on the list if somebody is chosen there."""
        if self._reading:
            self.details.correct_button.setFocus()
        elif self.selected():
            self.table.setFocus()
        else:
            self.search.setFocus()

    def act(self, action: Action) -> None:
        if self.page() is None:
            self.details.act(action)


def _combo(name: str) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    box.setMaxVisibleItems(20)
    return box
