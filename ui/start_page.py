"""The first start, and every start without an event: the ways to begin."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, Signal, SignalInstance
from PySide6.QtGui import QIcon, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ui import icons
from ui.page import KeyHint, Page
from ui.theme import Role, Theme, Type
from ui.widgets import Button, Card, PlainLabel, scrolled


class WayButton(Button):
    """A large button: an icon, a few words, a sentence."""

    def __init__(self, theme: Theme, icon: str, words: str, sentence: str, key: str) -> None:
        super().__init__("", kind="plain", name=f"{words}. {sentence}")
        self._theme = theme
        self._icon = icon
        self._picture = QLabel()
        self._picture.setTextFormat(Qt.TextFormat.PlainText)
        self._words = PlainLabel(words, type=Type.HEADING)
        self._sentence = PlainLabel(sentence, muted=True, wrap=True)
        self.setShortcut(key)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self._words)
        column.addWidget(self._sentence)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(20, 16, 20, 16)
        self._row.setSpacing(16)
        self._row.addWidget(self._picture, alignment=Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(column, stretch=1)
        for label in (self._picture, self._words, self._sentence):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._keep_place()
        theme.changed.connect(self._keep_place)

    def _keep_place(self) -> None:
        """The icon's place is there before the icon is, so that nothing jumps."""
        side = self._theme.look.px(28)
        self._picture.setFixedSize(side, side)
        if not self._picture.pixmap().isNull():
            self.draw_icon()

    def draw_icon(self) -> None:
        side = self._theme.look.px(28)
        made: QIcon = icons.icon(self._icon, self._theme.look.colours.focus)
        self._picture.setPixmap(made.pixmap(QSize(side, side), self.devicePixelRatio()))

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._row.heightForWidth(width)


class StartPage(Page):
    """Open the sample event · import a list · connect a ticket system · open an event file; and the
    files used last."""

    sample_wanted = Signal()
    import_wanted = Signal()
    connect_wanted = Signal()
    open_wanted = Signal()
    restore_wanted = Signal()
    recent_wanted = Signal(str)

    def __init__(self, theme: Theme, recent: Sequence[str]) -> None:
        super().__init__("")
        self.setAccessibleName(self.tr("Start"))
        self._theme = theme
        self._painted = False
        inside = QWidget()
        inside.setMaximumWidth(theme.look.px(760))
        column = QVBoxLayout(inside)
        column.setSpacing(theme.look.space(4))
        self._title = PlainLabel(self.tr("How would you like to begin?"), type=Type.TITLE)
        column.addWidget(self._title)
        self.problem = Card(Role.NO.value)
        self._problem_text = PlainLabel(wrap=True)
        self._restore = Button(self.tr("Restore from a backup…"))
        self._restore.clicked.connect(lambda _checked=False: self.restore_wanted.emit())
        box = QVBoxLayout(self.problem)
        box.setContentsMargins(20, 16, 20, 16)
        box.addWidget(self._problem_text)
        box.addWidget(self._restore)
        self.problem.hide()
        column.addWidget(self.problem)
        self._ways = [
            self._way(
                "sample",
                self.tr("Open the sample event"),
                self.tr("689 invented people and a programme: try everything, break nothing."),
                "Alt+1",
                self.sample_wanted,
            ),
            self._way(
                "import",
                self.tr("Import a list"),
                self.tr("A new event from an attendee list: Excel, CSV or OpenDocument."),
                "Alt+2",
                self.import_wanted,
            ),
            self._way(
                "connect",
                self.tr("Connect a ticket system"),
                self.tr("A new event whose list comes from pretix, eventyay or Indico."),
                "Alt+3",
                self.connect_wanted,
            ),
            self._way(
                "open",
                self.tr("Open an event file"),
                self.tr("A file that ends in .checkin, from here or from another desk."),
                "Alt+4",
                self.open_wanted,
            ),
        ]
        for way in self._ways:
            column.addWidget(way)
        if recent:
            column.addSpacing(theme.look.space(3))
            column.addWidget(PlainLabel(self.tr("Opened last"), type=Type.STRONG))
        for path in recent:
            column.addWidget(self._recent(path))
        column.addStretch()
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.addStretch()
        row.addWidget(inside, stretch=8)
        row.addStretch()
        outside = QVBoxLayout(self)
        outside.addWidget(scrolled(middle))

    def _way(
        self, icon: str, words: str, sentence: str, key: str, signal: SignalInstance
    ) -> WayButton:
        button = WayButton(self._theme, icon, words, sentence, key)
        button.clicked.connect(lambda _checked=False: signal.emit())
        return button

    def _recent(self, path: str) -> Button:
        file = Path(path)
        button = Button(f"{file.stem}  —  {file.parent}", kind="quiet", name=file.stem)
        button.clicked.connect(lambda _checked=False: self.recent_wanted.emit(path))
        return button

    def show_problem(self, text: str, *, restorable: bool = False) -> None:
        """Say why the file could not be opened and what to do."""
        self._problem_text.setText(text)
        self._restore.setVisible(restorable)
        self.problem.show()
        (self._restore if restorable else self._ways[-1]).setFocus()

    def show_busy(self, text: str) -> None:
        """Something takes a moment: say what, and offer nothing else meanwhile."""
        self._title.setText(text)
        for way in self._ways:
            way.setEnabled(False)

    def focus_here(self) -> None:
        self._ways[0].setFocus()

    def keys(self) -> Sequence[KeyHint]:
        return [
            KeyHint("Alt+1", self.tr("Open the sample event")),
            KeyHint("Alt+2", self.tr("Import a list")),
            KeyHint("Alt+3", self.tr("Connect a ticket system")),
            KeyHint("Alt+4", self.tr("Open an event file")),
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._draw_icons)

    def _draw_icons(self) -> None:
        for way in self._ways:
            way.draw_icon()
