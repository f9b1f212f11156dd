"""What the desk's panels have in common: they open in place of the card, and lose nothing.

A panel is no dialog: the field above it goes on taking scans. If a scan comes while something is
typed into a panel, what was typed is kept as a draft, the scan is handled, and the panel opens
with the draft again (`Ctrl+G`, or as it was opened the first time).
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk.card import Action
from ui.flow import FlowRow
from ui.theme import Role, Theme, Type
from ui.widgets import Button, ButtonKind, Card, KeyButton, Notice, PlainLabel, scrolled

if TYPE_CHECKING:  # the window is open sooner
    from ui.forms import Values

CONFIRM = "Ctrl+Return"


class Panel(Card):
    """A heading, a body that scrolls, and buttons that are always whole."""

    closed = Signal()

    #: What opens this panel again for the same person; None if nothing typed in it is worth it.
    action: Action | None = None

    def __init__(self, theme: Theme) -> None:
        super().__init__("plain")
        self.theme = theme
        self._drafts: dict[str, Values] = {}
        self._opened_for = ""
        self._untouched: Values = {}
        self.heading = PlainLabel(type=Type.HEADING, wrap=True)
        self.explained = PlainLabel(muted=True, wrap=True)
        self._complaint = Notice()
        self.body_page = QWidget()
        self.body = QVBoxLayout(self.body_page)
        self.body.setContentsMargins(0, 0, 8, 0)
        self.body_area = scrolled(self.body_page)
        self._foot = FlowRow(gap=10)
        self._outside = QVBoxLayout(self)
        for widget in (self.heading, self.explained):
            self._outside.addWidget(widget)
        self._outside.addWidget(self.body_area, stretch=1)
        self._outside.addWidget(self._complaint)
        self._outside.addWidget(self._foot)
        theme.changed.connect(self._space)
        self._space()

    def _space(self) -> None:
        look = self.theme.look
        margin = look.space(5)
        self._outside.setContentsMargins(margin, margin - 2, margin - 8, margin - 2)
        self._outside.setSpacing(look.space(2))
        self.body.setSpacing(look.space(2))

    def add_button(self, text: str, key: str = "", *, kind: ButtonKind = "plain") -> KeyButton:
        button = KeyButton(text, key, kind=kind)
        self._foot.add(button)
        return button

    def add_close_button(self) -> Button:
        """The way out; the view answers the Escape key itself, wherever the focus is."""
        button = self.add_button(self.tr("Back"), "Esc", kind="quiet")
        button.setShortcut("")
        button.clicked.connect(lambda _checked=False: self.closed.emit())
        return button

    def complain(self, text: str) -> None:
        """Say why what was confirmed was not done; everything typed is still there."""
        self.setEnabled(True)
        self._complaint.say(text, Role.NO)

    def complaint(self) -> str:
        return self._complaint.text()

    # -- drafts --------------------------------------------------------------------------------

    def values(self) -> "Values":
        """What is typed in. Panels in which nothing is typed have nothing to keep."""
        return {}

    def set_values(self, values: "Values") -> None:
        """Put *values*, once got from `values`, back in."""

    def first_input(self) -> QWidget | None:
        """What takes the focus when the panel opens."""
        return None

    def begin(self, key: str) -> None:
        """The panel was filled for *key* (an attendee's id, or ""): bring a kept draft back."""
        self.complain("")
        self._opened_for = key
        self._untouched = self.values()
        draft = self._drafts.pop(key, None)
        if draft is not None:
            self.set_values(draft)

    @property
    def opened_for(self) -> str:
        return self._opened_for

    def is_touched(self) -> bool:
        """Whether something was typed in that closing would lose."""
        return self.values() != self._untouched

    def keep_draft(self) -> bool:
        """Keep what was typed for when the panel is opened again; whether there is anything."""
        if self.action is None or not self.is_touched():
            return False
        self._drafts[self._opened_for] = self.values()
        return True

    def drop_draft(self, key: str) -> None:
        self._drafts.pop(key, None)
