"""What the desk looks like: one field, one card, the last scans, the badge. It knows no store."""

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.desk.card import Action, Card
from ui.desk.choose import ChoosePanel
from ui.desk.drafts import GO_ON, DraftButton
from ui.desk.first_key import FirstKey
from ui.desk.model import Found, LastScans, ScanLine
from ui.desk.panel import Panel
from ui.desk.panels import CARD_PX, Panels
from ui.desk.preview import BadgePreview
from ui.desk.results import ResultsPanel
from ui.desk.scans_table import ROW_PX, ScansTable
from ui.desk.verdict_card import KEYS, LARGE_PERCENT, VerdictCard
from ui.theme import Theme
from ui.widgets import SearchField, scrolled

#: An Enter this soon after a scan (seconds) is the scanner's, not a person's.
ENTER_IGNORED_S: Final = 1.0
PREVIEW_PX: Final = 400

#: At usual text sizes the last scans are as high as this, in pixels; card and they share the rest.
_SCANS_PX: Final = 176
_NO_LIMIT: Final = 16_777_215  # QWIDGETSIZE_MAX, which PySide does not export

_ACTION_KEYS: Final = {
    Action.CORRECT: (KEYS[Action.CORRECT],),
    Action.NOTE: (KEYS[Action.NOTE],),
    Action.UNDO: (KEYS[Action.UNDO],),
    Action.HISTORY: (KEYS[Action.HISTORY],),
    Action.FORCE: (KEYS[Action.FORCE],),
    Action.AGAIN: (KEYS[Action.AGAIN],),
    Action.CHOOSE: (KEYS[Action.CHOOSE],),
    Action.WALK_IN: (KEYS[Action.WALK_IN], "Ctrl+N"),
}
#: Pairs that share a key, since a card offers only one of them.
_TWO_IN_ONE: Final = {Action.AGAIN: Action.PRINT, Action.CHOOSE: Action.ANSWER}
_STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_PageUp: -5,
}
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DeskView(QWidget):
    """Field, card or panel, last scans, badge.

    The focus stays in the field unless a panel needs it; wherever it is, a scan is taken by the
    wedge filter and never typed. `panels` is public: the controller fills what is in it.
    """

    searched = Signal(str)  # the text in the field, after each letter; "" when it is empty
    chosen = Signal(object)  # the Found that Enter, a click or a number took
    acted = Signal(object, str)  # an Action and the id of the person it is meant for
    acknowledged = Signal(str)  # the attendee whose attention note was read
    preview_wanted = Signal(str)  # the person marked in a list, "" for the card's own
    closed = Signal(object)  # the Panel that was left, None if the card is to be cleared

    def __init__(
        self,
        theme: Theme,
        scans: LastScans,
        *,
        clock_s: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("page", True)
        self._theme = theme
        self._clock_s = clock_s
        self._last_scan_s = -ENTER_IGNORED_S
        self._first_key = FirstKey(self)
        self._large = False

        self.field = SearchField(
            self.tr("Scan, or type a name, organisation or code…"),
            name=self.tr("Scan or search"),
            hint=self.tr("F1 keys"),
        )
        self.draft_button = DraftButton()
        self.panels = Panels(theme)
        self.card = VerdictCard(theme)
        self.results = ResultsPanel(theme)
        self.preview = BadgePreview(theme)
        self.scans = ScansTable(theme, scans)
        self._build()
        self._make_actions()
        self._connect()
        theme.changed.connect(self._arrange)
        self._arrange()
        self.rest()

    # -- what stands where -----------------------------------------------------------------------

    def _build(self) -> None:
        # From the outside in: whatever is put into something else takes its whole inside through
        # the style sheet once more, so that what is full is moved as seldom as can be.
        self._grid = QGridLayout(self)
        row = QHBoxLayout()
        self._grid.addLayout(row, 0, 0)
        row.addWidget(self.field, stretch=1)
        row.addWidget(self.draft_button)
        self._middle = QWidget()
        self._middle_box = QVBoxLayout(self._middle)
        self._middle_box.setContentsMargins(0, 0, 0, 0)
        self._scroller = scrolled(self._middle)
        self._scroller.resized.connect(self._give_room)
        self._grid.addWidget(self._scroller, 1, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setRowStretch(1, 1)
        self._middle_box.addWidget(self.panels, stretch=CARD_PX)
        self._middle_box.addWidget(self.scans, stretch=_SCANS_PX)
        for page in (self.card, self.results):
            self.panels.addWidget(page)
        self._beside = QWidget(self)
        self.beside = QVBoxLayout(self._beside)
        self.beside.setContentsMargins(0, 0, 0, 0)
        self.beside.addWidget(self.preview, stretch=1)

    def _arrange(self) -> None:
        """Badge (and camera) beside the card at usual text sizes; below it at large ones."""
        look = self._theme.look
        large = look.percent >= LARGE_PERCENT
        side, gap = look.space(5), look.space(4)
        self._grid.setContentsMargins(side, gap, side, gap)
        self._grid.setSpacing(gap)
        self._middle_box.setSpacing(gap)
        self.beside.setSpacing(gap)
        if large:
            self._middle_box.addWidget(self._beside)
            self.preview.setMinimumHeight(look.px(420))
            self._beside.setMinimumWidth(0)
            self._beside.setMaximumWidth(_NO_LIMIT)
        else:
            self._grid.addWidget(self._beside, 0, 1, 2, 1)
            self.preview.setMinimumHeight(0)
            self._beside.setFixedWidth(PREVIEW_PX)
        self._large = large
        self._give_room()

    def _give_room(self) -> None:
        """At large text sizes a panel is as high as what is seen of the page, a card no less."""
        if self._large:
            height = max(self._scroller.seen_height(), 200)
            if self.card_shown():
                height = max(height, self.card.heightForWidth(self.panels.width()))
            self.panels.setFixedHeight(height)
            self.scans.setFixedHeight(self._theme.look.px(ROW_PX) * 5 + 4)
        else:
            # Above 100 % the last scans give way to the card, down to two of them.
            look = self._theme.look
            room = self._scroller.seen_height() - look.space(4) - look.px(ROW_PX) * 2 - 4
            self.panels.setMinimumHeight(max(0, min(look.px(CARD_PX), room)))
            self.panels.setMaximumHeight(_NO_LIMIT)
            self.scans.setMinimumHeight(0)
            self.scans.setMaximumHeight(_NO_LIMIT)

    # -- keys ------------------------------------------------------------------------------------

    def _make_actions(self) -> None:
        """Keys that act on the person shown, wherever the focus is; off while a panel is open."""
        self._person_actions: list[QAction] = []
        for action, keys in _ACTION_KEYS.items():
            doing = QAction(self)
            doing.setShortcuts([QKeySequence(key) for key in keys])
            doing.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            doing.triggered.connect(lambda _checked=False, which=action: self._act_by_key(which))
            self.addAction(doing)
            if action is not Action.WALK_IN:
                self._person_actions.append(doing)

        going_on = QAction(self)
        going_on.setShortcut(QKeySequence(GO_ON))
        going_on.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        going_on.triggered.connect(lambda _checked=False: self.draft_button.go_on())
        self.addAction(going_on)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._text_edited)
        self._first_key.pressed.connect(self.acknowledged)
        self.card.acted.connect(self._act_on_card)
        self.card.installEventFilter(self)
        self.results.acted.connect(self.acted)
        self.results.chosen.connect(self._choose)
        self.results.moved.connect(self._tell_marked)
        self.scans.opened.connect(self._open_line)
        self.draft_button.wanted.connect(self.acted)
        self.panels.left.connect(self.close_panel)
        self.panels.made.connect(self._hear_panel)

    def _hear_panel(self, panel: Panel) -> None:
        if isinstance(panel, ChoosePanel):
            panel.chosen.connect(self._choose)
            panel.moved.connect(self._tell_marked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.card and kind == QEvent.Type.MouseButtonPress:
            self._first_key.acknowledge()
        elif watched is self.card and kind == QEvent.Type.LayoutRequest:
            self._give_room()
        elif watched is self.field and isinstance(event, QKeyEvent):
            if kind == QEvent.Type.ShortcutOverride:
                return self._leaves_to_desk(event)
            if kind == QEvent.Type.KeyPress:
                return self._key_in_field(event)
        return super().eventFilter(watched, event)

    def _leaves_to_desk(self, event: QKeyEvent) -> bool:
        """Ctrl+Z in an empty field is the desk's undo, not the field's."""
        if event.matches(QKeySequence.StandardKey.Undo) and not self.field.text():
            event.ignore()
            return True
        return False

    def _key_in_field(self, event: QKeyEvent) -> bool:
        """Whether *event* was taken: the arrows and Enter belong to the list of people found."""
        key = Qt.Key(event.key())
        if key in _ENTER:
            self._enter()
            return True
        if key == Qt.Key.Key_Escape:
            self.escape()
            return True
        if key in _STEPS and self.panels.currentWidget() is self.results:
            self.results.list.step(_STEPS[key])
            return True
        return False

    def _enter(self) -> None:
        """Act on a person chosen by search, and on nobody else."""
        if self._clock_s() - self._last_scan_s < ENTER_IGNORED_S:
            return
        shown = self.panels.currentWidget()
        if shown is self.results:
            if self._marked() is not None:
                self.results.choose_marked()
            elif self.results.query == self.field.text().strip():
                self.results.say_why_nobody()
        elif shown is self.card and Action.CHECK_IN in self.card.card.actions:
            self._act_on_card(Action.CHECK_IN)

    def _marked(self) -> Found | None:
        """The person marked in the list; nobody while it still answers an earlier query."""
        current = self.results.query == self.field.text().strip()
        return self.results.list.marked() if current else None

    def escape(self) -> None:
        """Leave the panel; else empty the field; else clear the card."""
        shown = self.panels.currentWidget()
        if isinstance(shown, Panel):
            self.close_panel()
        elif self.field.text():
            self.field.clear()
            self._text_edited("")
        else:
            self.closed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that nobody took: Escape leaves, a letter goes to the field."""
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        elif event.text().isprintable() and event.text() and not self.panel_open():
            self.field.setFocus()
            self.field.event(event)  # not sent: one that it refuses would come back here for ever
        else:
            super().keyPressEvent(event)

    def _act_by_key(self, action: Action) -> None:
        shown = self.panels.currentWidget()
        if shown is self.results and action is not Action.CHOOSE:
            marked = self._marked()
            if marked is not None or action is Action.WALK_IN:
                self.acted.emit(action, marked.attendee.id if marked else "")
            return
        card = self.card.card
        if action in _TWO_IN_ONE and _TWO_IN_ONE[action] in card.actions:
            action = _TWO_IN_ONE[action]
        panel = self.panels.shown()
        if action is Action.WALK_IN and panel is not None and panel.action is Action.WALK_IN:
            return  # it is open already
        if action is Action.WALK_IN or action in card.actions:
            self._act_on_card(action)

    def _act_on_card(self, action: Action) -> None:
        self.acted.emit(action, self.card.card.attendee)

    # -- what the controller shows ---------------------------------------------------------------

    def rest(self) -> None:
        """An empty desk, ready for the next scan."""
        self.show_card(
            Card(
                word=self.tr("Ready"),
                says=self.tr("Scan a ticket or a badge, or type any part of a name."),
                actions=(Action.WALK_IN,),
            )
        )

    def show_card(self, card: Card, *, faded: bool = False) -> None:
        """Show *card* in place of whatever is there, unless a panel is being filled in."""
        self.card.show_card(card, faded=faded)
        if not self.panel_open():
            self._bring(self.card)
        self._first_key.wait_for(card.attendee if card.attention and not faded else "")

    def hear_scan(self) -> None:
        """A scanner was at work: an Enter that follows at once is its own."""
        self._last_scan_s = self._clock_s()

    def make_room(self) -> None:
        """A scan is on its way to the store: keep what is being typed, and show the card."""
        panel = self.panel()
        if panel is not None:
            self.draft_button.keep(panel)
            self._bring(self.card)
        if self.field.text():
            self.field.clear()
            self.searched.emit("")
        self.field.setFocus()

    def type_in(self, text: str) -> None:
        """Give *text*, which was held as a scan's, to where it was typed."""
        there = self.focusWidget() if self.panel_open() else self.field
        if isinstance(there, QPlainTextEdit):
            there.insertPlainText(text)
        elif isinstance(there, QLineEdit) and there is not self.field and not there.isReadOnly():
            there.insert(text)
            there.textEdited.emit(there.text())
        else:
            self.field.setFocus()
            self.field.insert(text)
            self._text_edited(self.field.text())

    def show_found(self, query: str, found: Sequence[Found]) -> None:
        """Show whom *query* found; ignored if the field says something else by now."""
        if query != self.field.text().strip() or self.panel_open():
            return
        self.results.show_found(query, found)
        self._bring(self.results)

    def open_panel(self, panel: Panel) -> None:
        """Show *panel*, already filled, in place of the card or of another panel."""
        before = self.panel()
        if before is not None and before is not panel:
            self.draft_button.keep(before)
        self.draft_button.forget(panel, panel.opened_for)
        self._bring(panel)
        first = panel.first_input()
        if first is not None:
            first.setFocus()

    def close_panel(self) -> None:
        """Leave the panel; the focus goes back to where scans and names land."""
        panel = self.panel()
        if panel is None:
            return
        panel.drop_draft(panel.opened_for)
        self._back_to_card()
        if self.field.text().strip():  # it was opened from a search, which goes on
            self._bring(self.results)
            self._tell_marked(self.results.list.marked())
        else:
            self.closed.emit(panel)

    def wait_for(self, panel: Panel) -> None:
        """What *panel* confirmed is being written: it cannot be confirmed twice."""
        panel.setEnabled(False)
        self.setFocus()

    def done_with(self, panel: Panel, key: str) -> None:
        """*panel* did its work for *key*: it goes, and nothing of that is kept as a draft."""
        panel.drop_draft(key)
        self.draft_button.forget(panel, key)
        if panel.opened_for == key:
            panel.complain("")
            if self.panel() is panel:
                self._back_to_card()

    def not_done(self, panel: Panel, why: str) -> None:
        """What *panel* confirmed was not written: say why in it."""
        panel.complain(why)
        if self.panel() is panel:
            first = panel.first_input()
            if first is not None:
                first.setFocus()

    def clear_search(self) -> None:
        """A person was taken from the list: the field is free for the next one."""
        self.field.clear()
        self._back_to_card()

    def panel(self) -> Panel | None:
        return self.panels.shown()

    def panel_open(self) -> bool:
        return self.panel() is not None

    def card_shown(self) -> bool:
        return self.panels.currentWidget() is self.card

    def results_shown(self) -> bool:
        return self.panels.currentWidget() is self.results

    def _back_to_card(self) -> None:
        self._bring(self.card)
        self.field.setFocus()

    def _bring(self, page: QWidget) -> None:
        self.panels.setCurrentWidget(page)
        in_panel = isinstance(page, Panel)
        self.scans.setVisible(page is self.card or self._large)
        for action in self._person_actions:
            action.setEnabled(not in_panel)
        if self._large:
            self._give_room()
            self._scroller.verticalScrollBar().setValue(0)

    # -- typing and choosing ---------------------------------------------------------------------

    def _text_edited(self, text: str) -> None:
        query = text.strip()
        if not query and self.results_shown():
            self._bring(self.card)
            self.preview_wanted.emit("")
        self.searched.emit(query)

    def _choose(self, found: Found) -> None:
        self.chosen.emit(found)

    def _tell_marked(self, found: Found | None) -> None:
        self.preview_wanted.emit(found.attendee.id if found else "")

    def _open_line(self, line: ScanLine) -> None:
        if line.attendee:
            self.acted.emit(Action.OPEN, line.attendee)
        self.field.setFocus()
