"""What the names check looks like: the findings, and below them the means to mend one. No store."""

from datetime import tzinfo

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from checkin.names import Kind
from ui.field_words import field_word
from ui.flow import FlowRow
from ui.long_work import WorkStrip
from ui.merge_page import MergePage
from ui.names.model import CONFLICT, Findings, Row, kind_role, kind_word
from ui.side_page import PageStack, SidePage
from ui.table import Table
from ui.theme import Role, Theme, Type
from ui.widgets import Button, Card, KeyButton, Notice, PlainLabel, scrolled


class MendCard(Card):
    """One finding: what is wrong, the field to mend, and what can be done about it."""

    mended = Signal(str)  # the new text of the field
    suggestion_taken = Signal()
    fine = Signal()
    merge_wanted = Signal()
    sided = Signal(bool)  # a conflict: whether the desk's value stays
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("plain")
        self._theme = theme
        self.by_key: dict[str, KeyButton] = {}
        self._what = PlainLabel(type=Type.STRONG, wrap=True)
        self._sentence = PlainLabel(wrap=True)
        self._label = PlainLabel(type=Type.SMALL, muted=True)
        self.field = QLineEdit()
        self.field.setMaxLength(300)
        self.field.setProperty("name_field", True)
        self.field.installEventFilter(self)
        self._label.setBuddy(self.field)
        self._buttons = FlowRow(gap=8)
        self.take_button = self._button(self.tr("Take the suggestion"), "A", self.suggestion_taken)
        self.take_button.setProperty("kind", "primary")
        self.save_button = KeyButton(self.tr("Save"), "Ctrl+Return")
        self.save_button.clicked.connect(lambda _checked=False: self._save())
        self._buttons.add(self.save_button)
        self.merge_button = self._button(self.tr("Compare and merge…"), "M", self.merge_wanted)
        self.desk_button = self._by_key(self.tr("Keep the desk's"), "D")
        self.list_button = self._by_key(self.tr("Take the list's"), "L")
        for button, desk in ((self.desk_button, True), (self.list_button, False)):
            button.clicked.connect(lambda _checked=False, desk=desk: self.sided.emit(desk))
            self._buttons.add(button)
        self.fine_button = self._button(self.tr("It is fine as it is"), "F", self.fine)
        self._column = QVBoxLayout(self)
        for widget in (self._what, self._sentence, self._label, self.field, self._buttons):
            self._column.addWidget(widget)
        theme.changed.connect(self._space)
        self._space()

    def _button(self, text: str, key: str, signal: SignalInstance) -> KeyButton:
        button = self._by_key(text, key)
        button.clicked.connect(lambda _checked=False: signal.emit())
        self._buttons.add(button)
        return button

    def _by_key(self, text: str, key: str) -> KeyButton:
        """A button whose letter works in the table, and is a letter anywhere else."""
        button = KeyButton(text, key)
        button.setShortcut("")
        self.by_key[key.casefold()] = button
        return button

    def _space(self) -> None:
        look = self._theme.look
        margin = look.space(4)
        self._column.setContentsMargins(margin, look.space(3), margin, look.space(3))
        self._column.setSpacing(look.space(1))

    def show_row(self, row: Row, *, settled: bool) -> None:
        """Show one finding; of one that is settled, nothing can be done any more."""
        self._what.setText(kind_word(row.kind))
        role = kind_role(row.kind)
        self._what.set_role(None if role is Role.NEUTRAL else role)
        self._sentence.setText(row.sentence)
        for widget in (self._label, self.field, self.save_button):
            widget.setVisible(bool(row.mends))
        if row.mends:
            label = field_word(row.mends)
            self._label.setText(label)
            self.field.setAccessibleName(label)
            suggestion = row.finding.edits.get(row.mends, "") if row.finding else ""
            self.field.setText(suggestion or row.value)
        finding = row.finding
        self.take_button.setVisible(finding is not None and bool(finding.edits))
        if finding is not None and finding.edits:
            words = self.tr("Take “{suggestion}”").format(suggestion=_shown(finding.suggestion))
            self.take_button.set_label(words)
        pair = row.kind in (Kind.SAME_PERSON, Kind.LOOK_ALIKES) and len(row.people) > 1
        self.merge_button.setVisible(pair)
        self.desk_button.setVisible(row.kind == CONFLICT)
        self.list_button.setVisible(row.kind == CONFLICT)
        self.fine_button.setVisible(row.kind != CONFLICT)
        self._buttons.setEnabled(not settled)
        self.field.setEnabled(not settled)

    def _save(self) -> None:
        self.mended.emit(" ".join(self.field.text().split()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.left.emit()
            return True
        return super().eventFilter(watched, event)


class NamesView(QWidget):
    """Filter, findings, and the card to mend one; or the page that compares two people."""

    check_wanted = Signal()
    forget_wanted = Signal()
    mended = Signal(object, str)  # a Row, the new text of its field
    suggestion_taken = Signal(object)
    fine = Signal(object)
    merge_wanted = Signal(object)
    sided = Signal(object, bool)

    def __init__(self, theme: Theme, model: Findings, *, zone: tzinfo, language: str) -> None:
        super().__init__()
        self.setProperty("page", True)
        self._theme = theme
        self._model = model
        self._keeping = ""
        self._fine = self._looked_at = 0
        self._place = 0
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Show only"))
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.kind.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.kind.setMaxVisibleItems(20)
        self.again_button = KeyButton(self.tr("Check again"), "F5")
        self.forget_button = Button(self.tr("Show what was fine"), kind="quiet")
        self.count = PlainLabel(muted=True, wrap=True)
        self._message = Notice()
        self.strip = WorkStrip()
        self.table = Table(theme, model, name=self.tr("Findings, the worst first"))
        self.table.share_width(20, 24, 36, 20, whole=(0,))
        self.card = MendCard(theme)
        self.table.press_by_key(self.card.by_key)
        self._nothing = Card(Role.YES.value)
        self.merge = MergePage(theme, zone, language)
        self.merge.offer_different()
        self._build()
        self._connect()
        theme.changed.connect(self._space)
        self._space()
        self.show_counts(0)

    def _build(self) -> None:
        head = FlowRow(gap=8)
        for widget in (self.kind, self.again_button, self.forget_button):
            head.add(widget)
        says = QVBoxLayout(self._nothing)
        says.setContentsMargins(20, 20, 20, 20)
        self._nothing_text = PlainLabel(type=Type.HEADING, role=Role.YES, wrap=True)
        says.addWidget(self._nothing_text)
        says.addStretch()
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in (head, self.count, self.strip, self._message):
            self._column.addWidget(part)
        self._column.addWidget(self.table, stretch=1)
        self._column.addWidget(self._nothing, stretch=1)
        self._column.addWidget(self.card)
        self._stack = PageStack()
        self._area = scrolled(page)
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.merge)
        outside = QHBoxLayout(self)
        self._outside = outside
        outside.addWidget(self._stack)

    def _space(self) -> None:
        look = self._theme.look
        side, gap = look.space(5), look.space(4)
        self._outside.setContentsMargins(side, gap, side, gap)
        self._column.setSpacing(look.space(2))
        self.table.setMinimumHeight(look.px(160))

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._filter)
        self.again_button.clicked.connect(lambda _checked=False: self.check_wanted.emit())
        self.forget_button.clicked.connect(lambda _checked=False: self.forget_wanted.emit())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self.show_marked())
        self.table.opened.connect(lambda _index: self._to_field())
        self._model.modelAboutToBeReset.connect(self._keep_place)
        self._model.modelReset.connect(self._restore_place)
        self._model.dataChanged.connect(lambda *_: self.show_marked())
        self._model.dataChanged.connect(lambda *_: self._say_counts())
        card = self.card
        card.mended.connect(lambda text: self._emit_row(self.mended, text))
        card.suggestion_taken.connect(lambda: self._emit_row(self.suggestion_taken))
        card.fine.connect(lambda: self._emit_row(self.fine))
        card.merge_wanted.connect(lambda: self._emit_row(self.merge_wanted))
        card.sided.connect(lambda desk: self._emit_row(self.sided, desk))
        card.left.connect(self.table.setFocus)
        self.merge.closed.connect(self.close_page)

    def _emit_row(self, signal: SignalInstance, *values: object) -> None:
        row = self.marked()
        if row is not None and not self._model.is_settled(row):
            signal.emit(row, *values)

    # -- what is shown

    def show_counts(self, fine: int, looked_at: int = 0) -> None:
        """Offer the kinds that were found, with how many; *fine* were said to be fine."""
        self._fine, self._looked_at = fine, looked_at
        counts = self._model.counts()
        now = self.kind.currentData()
        with QSignalBlocker(self.kind):
            self.kind.clear()
            total = sum(counts.values())
            for kind in ("", *counts):
                self.kind.addItem("", kind)
            self._say_counts()
            self.kind.setCurrentIndex(max(self.kind.findData(now), 0) if now else 0)
        self._filter()
        self.forget_button.setVisible(fine > 0)
        self.table.setVisible(total > 0)
        self.card.setVisible(total > 0 and self.marked() is not None)
        self._nothing.setVisible(total == 0 and looked_at > 0)
        self._nothing_text.setText(
            self.tr("✔ %n people looked at: every name is fine.", "", looked_at)
        )

    def _say_counts(self) -> None:
        """How many are still to look at, in all and of each kind."""
        counts = self._model.open_counts()
        total = sum(counts.values())
        for place in range(self.kind.count()):
            kind = str(self.kind.itemData(place))
            words = f"{kind_word(kind)} ({counts[kind]})" if kind else ""
            every = self.tr("Everything ({count})").format(count=total)
            self.kind.setItemText(place, words or every)
        parts = []
        if self._looked_at:
            parts.append(self.tr("%n people looked at", "", self._looked_at))
            parts.append(self.tr("%n to look at", "", total))
        if self._fine:
            parts.append(self.tr("%n said to be fine", "", self._fine))
        self.count.setText(" · ".join(parts))

    def show_stale(self) -> None:
        """Somebody wrote since the check."""
        self.count.setText(self.tr("The list was changed since the check: check again (F5)."))

    def say(self, text: str, role: Role = Role.NO) -> None:
        self._message.say(text, role)

    def said(self) -> str:
        return self._message.text()

    def marked(self) -> Row | None:
        return self._model.row(self.table.row())

    def show_marked(self) -> None:
        """Show the finding that the keys are on."""
        row = self.marked()
        self.card.setVisible(row is not None)
        if row is not None:
            self.card.show_row(row, settled=self._model.is_settled(row))

    def go_on(self) -> None:
        """To the next finding that is still open."""
        self.table.go(self._model.next_open(self.table.row()))
        self.table.setFocus()
        self._area.ensureWidgetVisible(self.table)

    def _filter(self) -> None:
        kind = str(self.kind.currentData() or "")
        self._model.filter(kind)

    def _keep_place(self) -> None:
        row = self.marked()
        self._keeping = row.key if row is not None else ""
        self._place = self.table.row()

    def _restore_place(self) -> None:
        place = self._model.place(self._keeping) if self._keeping else -1
        self.table.go(place if place >= 0 else max(self._place, 0))
        self.show_marked()

    def _to_field(self) -> None:
        """Enter on a finding: into its field, all of it marked; to compare, where it is a pair."""
        if not self.card.field.isHidden():
            self.card.field.setFocus()
            self.card.field.selectAll()
            self._area.ensureWidgetVisible(self.card)
        elif not self.card.merge_button.isHidden():
            self._emit_row(self.merge_wanted)

    # -- comparing two people

    def open_page(self, page: SidePage) -> None:
        self._stack.setCurrentWidget(page)
        (page.first_input() or page).setFocus()

    def page(self) -> SidePage | None:
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, SidePage) else None

    def close_page(self) -> None:
        self._stack.setCurrentIndex(0)
        self.focus_here()

    def focus_here(self) -> None:
        page = self.page()
        if page is not None:
            (page.first_input() or page).setFocus()
        elif not self.table.isHidden():
            self.table.setFocus()
        else:
            self.again_button.setFocus()


def _shown(text: str) -> str:
    """*text* for a button: as much as fits on one."""
    return text if len(text) <= 48 else f"{text[:46]}…"
