"""The card in the middle of the desk: a shape, a word, a name, and what to do next."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import shapes
from ui.desk.card import Action, Card, Chip, ChipKind
from ui.flow import FlowRow
from ui.late import announce
from ui.sign import Sign
from ui.theme import Role, Theme, Type
from ui.widgets import Card as Frame
from ui.widgets import Chip as ChipLabel
from ui.widgets import FitLabel, KeyButton, PlainLabel, scrolled

SHAPE_PX: Final = 132
#: Everything beside the sign begins this far in: a large J reaches out to the left.
INSET_PX: Final = 3

#: From this text size on (percent) the card has the whole width, and the rest is scrolled to.
LARGE_PERCENT: Final = 140
#: How high word and name are, in lines of their full size; and at large sizes, where they share a
#: small screen with the note and the buttons.
WORD_LINES: Final = 1.15
NAME_LINES: Final = 1.05
WORD_LINES_LARGE: Final = 0.8
NAME_LINES_LARGE: Final = 0.72

#: The key of each button, wherever the button stands. Enter, the key of Check in, is the field's.
KEYS: Final[Mapping[Action, str]] = {
    Action.PRINT: "Ctrl+P",
    Action.AGAIN: "Ctrl+P",
    Action.CORRECT: "F2",
    Action.NOTE: "F4",
    Action.UNDO: "Ctrl+Z",
    Action.HISTORY: "F6",
    Action.FORCE: "F8",
    Action.WALK_IN: "F3",
    Action.CHOOSE: "F7",
    Action.ANSWER: "F7",
}

#: Where one of these is offered the first button that is has the accent colour: mostly itself.
LIKELY: Final = frozenset(
    {Action.CHECK_IN, Action.PRINT, Action.AGAIN, Action.CHOOSE, Action.ANSWER}
)


class ShapeSign(QWidget):
    """The verdict's shape, as large as the theme's text asks."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sign = Sign.REST
        self._faded = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def show_sign(self, sign: Sign, *, faded: bool) -> None:
        self._sign, self._faded = sign, faded
        self.update()

    def sizeHint(self) -> QSize:
        side = round(SHAPE_PX * (1 + (self._theme.look.percent / 100 - 1) / 4))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.look
        role = Role.NEUTRAL if self._faded else self._sign.role
        fill = colours.colour(f"{role}.solid")
        if self._sign is Sign.REST:
            fill = colours.colour("border")
        elif self._sign is Sign.CALM and not self._faded:
            fill = colours.colour("neutral.text")
        if self._faded:
            fill.setAlphaF(0.5)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        shapes.draw(QPainter(self), box, self._sign, fill, colours.colour(f"{role}.on_solid"))


class VerdictCard(Frame):
    """Shows a `Card`. Nothing in it moves when another card comes: every line has its place.

    Sign, word, name and buttons are always whole; what stands between them scrolls. At large text
    sizes the note to heed stands alone above the buttons and the rest below them, and the card is
    as high as all that: whoever shows it scrolls.
    """

    acted = Signal(object)  # the Action whose button was pressed

    def __init__(self, theme: Theme) -> None:
        super().__init__("plain")
        self._theme = theme
        self._card = Card()
        self._faded = False
        self._sign = ShapeSign(theme)
        self._word = FitLabel(type=Type.TITLE, smallest=0.5, lines=WORD_LINES)
        self._name = FitLabel(type=Type.NAME, smallest=0.6, lines=NAME_LINES)
        for label in (self._word, self._name):
            label.setContentsMargins(INSET_PX, 0, 0, 0)
        self._line = PlainLabel(type=Type.LEAD, wrap=True)
        self._says = PlainLabel(type=Type.BODY, wrap=True)
        self._chips = FlowRow()
        self._heeded = FlowRow(inset=INSET_PX)  # above 100 %: the note, never scrolled away
        self._large = False
        self._buttons = FlowRow(gap=10, inset=INSET_PX)
        self._made: dict[Action, KeyButton] = {}  # in the order in which they are shown
        self._build()
        theme.changed.connect(self._dress)
        self.show_card(Card())

    def _build(self) -> None:
        self._lines = QWidget()
        lines = QVBoxLayout(self._lines)
        lines.setContentsMargins(INSET_PX, 0, 8, 0)
        lines.setSpacing(10)
        for widget in (self._line, self._chips, self._says):
            lines.addWidget(widget)
        lines.addStretch()
        self._details = scrolled(self._lines)

        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(self._word)
        column.addWidget(self._name)
        column.addSpacing(4)
        column.addWidget(self._heeded)
        column.addWidget(self._details, stretch=1)
        self._grid = QGridLayout(self)
        self._grid.addWidget(self._sign, 0, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(column, 0, 1)
        self._grid.setRowStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        for action in (Action.CHECK_IN, *KEYS):
            button = KeyButton(self._label(action), KEYS.get(action, ""))
            button.setShortcut(QKeySequence())  # `DeskView` has the keys, button or not
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.hide()
            button.clicked.connect(lambda _checked=False, which=action: self.acted.emit(which))
            self._made[action] = button
            self._buttons.add(button)

    @property
    def card(self) -> Card:
        return self._card

    def show_card(self, card: Card, *, faded: bool = False) -> None:
        """Show *card*; *faded*: it was already there, and this is the same scan again."""
        self._card, self._faded = card, faded
        self._word.setText(card.word)
        self._name.setText(card.name)
        self._line.setText(card.line)
        self._line.setVisible(bool(card.line))
        self._says.setText(card.says)
        self._says.setVisible(bool(card.says))
        self._show_actions(card.actions)
        self._details.verticalScrollBar().setValue(0)
        self._dress()
        self._announce()

    def _announce(self) -> None:
        """Have a screen reader say the verdict at once: nobody tabs to it."""
        if self._card.name + self._card.word and self.isVisible():
            announce(self, self.accessibleName())

    def _show_chips(self, chips: tuple[Chip, ...]) -> None:
        apart = self._theme.look.percent > 100  # text is larger than what all has room for
        heeded = [chip for chip in chips if apart and chip.kind is ChipKind.ATTENTION]
        others = [chip for chip in chips if chip not in heeded]
        for row, shown in ((self._heeded, heeded), (self._chips, others)):
            row.clear()
            for chip in shown:
                row.add(_chip_label(chip))
            row.setVisible(bool(shown))

    def _show_actions(self, actions: tuple[Action, ...]) -> None:
        likely = actions[0] if LIKELY.intersection(actions) else None
        for action, button in self._made.items():
            button.set_kind("primary" if action is likely else "plain")
            button.setVisible(action in actions)

    def _dress(self) -> None:
        """Take the colours of the verdict and the sizes of the theme."""
        look = self._theme.look
        role = Role.NEUTRAL if self._faded else self._card.sign.role
        plain = self._card.sign is Sign.REST
        self.set_kind("plain" if plain else role.value)
        self._word.set_role(None if plain else role)
        self._sign.show_sign(self._card.sign, faded=self._faded)
        large = look.percent >= LARGE_PERCENT
        margin = look.space(3 if large else 6)
        self._grid.setContentsMargins(margin, margin - 2, margin - 8, margin - 4)
        self._grid.setHorizontalSpacing(margin - 2 - INSET_PX)
        self._grid.setVerticalSpacing(look.space(2))
        # Large text needs the width under the sign as well.
        self._grid.addWidget(self._buttons, 1, 0 if large else 1, 1, 2 if large else 1)
        if large != self._large:
            self._arrange(large=large)
        self._show_chips(self._card.chips)
        parts = (self._card.word, self._card.name, self._card.line, self._card.says)
        self.setAccessibleName(". ".join(part for part in parts if part))

    def _arrange(self, *, large: bool) -> None:
        """Everything but word, name, note and buttons goes below them, or back between them."""
        self._large = large
        self._word.set_lines(WORD_LINES_LARGE if large else WORD_LINES)
        self._name.set_lines(NAME_LINES_LARGE if large else NAME_LINES)
        if large:
            self._grid.addWidget(self._details.takeWidget(), 2, 0, 1, 2)
            self._lines.show()
            self._lines.setAutoFillBackground(False)  # the scroller had made it paint its own
        else:
            self._grid.removeWidget(self._lines)
            self._details.setWidget(self._lines)
        self._details.setVisible(not large)
        self._grid.setRowStretch(0, 0 if large else 1)
        self._grid.setRowStretch(2, 1 if large else 0)

    def _label(self, action: Action) -> str:
        return {
            Action.CHECK_IN: self.tr("Check in & print") + "  ⏎",
            Action.PRINT: self.tr("Print badge"),
            Action.AGAIN: self.tr("Print again…"),
            Action.CORRECT: self.tr("Correct…"),
            Action.NOTE: self.tr("Note"),
            Action.UNDO: self.tr("Undo"),
            Action.HISTORY: self.tr("History"),
            Action.FORCE: self.tr("Let in with a reason…"),
            Action.WALK_IN: self.tr("Walk-in"),
            Action.CHOOSE: self.tr("Choose…"),
            Action.ANSWER: self.tr("Answer…"),
        }[action]


def _chip_label(chip: Chip) -> ChipLabel:
    match chip.kind:
        case ChipKind.CATEGORY:
            return ChipLabel(chip.text.upper(), colour=chip.colour)
        case ChipKind.ATTENTION:
            return ChipLabel("▲ " + chip.text, kind=Role.LOOK.value)
        case ChipKind.VIP:
            return ChipLabel("★ " + chip.text, kind=Role.NEUTRAL.value)
        case ChipKind.SEEN | ChipKind.BADGE | ChipKind.PLAIN:
            return ChipLabel(chip.text)
