"""A page in the place of a screen's list: a heading, a body that scrolls, buttons always whole.

No dialog: scans go on, and Escape leads back.
"""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.flow import FlowRow
from ui.theme import Role, Theme, Type
from ui.widgets import Button, ButtonKind, Card, KeyButton, Notice, PlainLabel, scrolled

#: Confirms what a page asks; never a plain Enter, which a scanner types.
CONFIRM = "Ctrl+Return"


#: From this text size on heading and explanation scroll with the rest.
LARGE_PERCENT = 150


class PageStack(QStackedWidget):
    """Pages of which one is shown; only that one says how much room it needs."""

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else super().minimumSizeHint()

    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.sizeHint() if shown is not None else super().sizeHint()


class SidePage(Card):
    """Opened by the screen, left by `closed`."""

    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("plain")
        self.theme = theme
        self.heading = PlainLabel(type=Type.HEADING, wrap=True)
        self.explained = PlainLabel(muted=True, wrap=True)
        self._complaint = Notice()
        body_page = QWidget()
        self.body = QVBoxLayout(body_page)
        self.body.setContentsMargins(0, 0, 8, 0)
        self.area = scrolled(body_page)
        self.foot = FlowRow(gap=10)
        self._outside = QVBoxLayout(self)
        self._outside.addWidget(self.area, stretch=1)
        self._outside.addWidget(self._complaint)
        self._outside.addWidget(self.foot)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        look = self.theme.look
        margin = look.space(5)
        self._outside.setContentsMargins(margin, margin - 2, margin - 8, margin - 2)
        self._outside.setSpacing(look.space(3))
        self.body.setSpacing(look.space(3))
        top = self.body if look.percent >= LARGE_PERCENT else self._outside
        for number, label in enumerate((self.heading, self.explained)):
            if top.indexOf(label) != number:
                top.insertWidget(number, label)

    def explain(self, heading: str, text: str = "") -> None:
        self.heading.setText(heading)
        self.setAccessibleName(heading)
        self.explained.setText(text)
        self.explained.setVisible(bool(text))

    def add_button(self, text: str, key: str = "", *, kind: ButtonKind = "plain") -> KeyButton:
        button = KeyButton(text, key, kind=kind)
        self.foot.add(button)
        return button

    def add_close_button(self, text: str = "") -> Button:
        button = self.add_button(text or self.tr("Back"), "Esc", kind="quiet")
        button.setShortcut("")  # the page answers the key itself
        button.clicked.connect(lambda _checked=False: self.closed.emit())
        return button

    def complain(self, text: str) -> None:
        """Say why what was confirmed was not done; everything typed is still there."""
        self._complaint.say(text, Role.NO)

    def complaint(self) -> str:
        return self._complaint.said()

    def first_input(self) -> QWidget | None:
        """What takes the focus when the page opens."""
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)
