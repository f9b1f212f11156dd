"""The bars above the canvas (which template, what to do) and below it (how it is looked at)."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QPushButton, QSizePolicy

from checkin.errors import CheckinError
from ui import icons, messages
from ui.designer.commands import Commands
from ui.designer.inputs import Choice
from ui.designer.zoom import STEPS
from ui.flow import FlowRow
from ui.forms import ElidedBox
from ui.theme import Role, Theme, Type
from ui.widgets import Button, KeyButton, PlainLabel, set_tool_tip

ARRANGE = (
    *("cut", "copy", "paste", "duplicate", "delete", "select_all", ""),
    *("turn", "turn_back", "", "front", "up", "down", "back", ""),
    *("align_left", "align_centre", "align_right", "align_top", "align_middle", "align_bottom"),
    *("", "spread_across", "spread_down"),
)
FILE = (
    *("new", "save_as", "revert", "", "rename", "delete_template", "", "import", "export"),
    *("", "page"),
    *("", "test_print", "worst"),
)
INSERT = ("text", "code", "picture", "box", "line")
FIT = "fit"
#: From this text size on the bar has room for less.
LARGE_PERCENT = 150


@dataclass(frozen=True, slots=True)
class Listed:
    """A template for the list: `own` is one that the event keeps, `fault` why it cannot be used."""

    name: str
    title: str
    own: bool
    fault: CheckinError | None = None


class IconButton(Button):
    """A button with only a picture; its words are its name and tool tip."""

    def __init__(self, commands: Commands, name: str) -> None:
        super().__init__("", name=commands.words(name))
        self.setProperty("icon", True)
        action = commands.action(name)
        key = action.shortcut().toString()
        set_tool_tip(self, f"{commands.words(name)} ({key})" if key else commands.words(name))
        self.clicked.connect(lambda _checked=False: action.trigger())
        action.changed.connect(lambda: self.setEnabled(action.isEnabled()))
        self._icon = name

    def dress(self, theme: Theme, *, width: int = 42) -> None:
        colours = theme.look.colours
        self.setIcon(icons.icon(self._icon, colours.text))
        side = theme.look.px(18)
        self.setIconSize(QSize(side, side))
        self.setFixedWidth(theme.look.px(width))


def menu_button(words: str, commands: Commands, names: Sequence[str]) -> Button:
    button = Button(words)
    button.setProperty("menu", True)
    button.setMenu(commands.menu(button, *names))
    return button


class TopBar(FlowRow):
    """Which template, saving, taking back, inserting, arranging."""

    template_wanted = Signal(str)

    def __init__(self, theme: Theme, commands: Commands) -> None:
        super().__init__(gap=8)
        self._theme = theme
        self.templates = ElidedBox()
        self.templates.setAccessibleName(self.tr("Badge template"))
        self.templates.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.templates.activated.connect(
            lambda index: self.template_wanted.emit(str(self.templates.itemData(index)))
        )
        self.save_button = KeyButton(self.tr("Save"), kind="primary")
        self.save_button.clicked.connect(lambda _checked=False: commands.action("save").trigger())
        self.file_button = menu_button(self.tr("Template"), commands, FILE)
        self.undo_button = IconButton(commands, "undo")
        self.redo_button = IconButton(commands, "redo")
        self.insert_button = menu_button(self.tr("Insert"), commands, INSERT)
        self.arrange_button = menu_button(self.tr("Arrange"), commands, ARRANGE)
        self.state = PlainLabel(type=Type.SMALL)
        self.state.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for widget in (
            *(self.templates, self.save_button, self.file_button),
            *(self.insert_button, self.arrange_button, self.undo_button, self.redo_button),
            self.state,
        ):
            self.add(widget)

    def dress(self) -> None:
        self.undo_button.dress(self._theme)
        self.redo_button.dress(self._theme)
        large = self._theme.look.percent >= LARGE_PERCENT
        self.templates.setMinimumContentsLength(12 if large else 24)
        self.insert_button.setVisible(not large)  # the list of elements has the same buttons
        self.state.setFixedHeight(self.save_button.sizeHint().height())
        self.state.setVisible(not large)  # then the button to save says it alone

    def show_templates(self, listed: Sequence[Listed], now: str) -> None:
        """Offer the event's own templates first, then those that came with the program."""
        self.templates.clear()
        own = [one for one in listed if one.own]
        shipped = [one for one in listed if not one.own]
        for one in own:
            self._offer(one, one.title)
        if own and shipped:
            self.templates.insertSeparator(len(own))
        for one in shipped:
            self._offer(one, self.tr("{title} (as delivered)").format(title=one.title))
        self.show_current(now)

    def _offer(self, one: Listed, words: str) -> None:
        """One that cannot be used stands there with the reason, and cannot be chosen."""
        if one.fault is None:
            self.templates.addItem(words, one.name)
            return
        self.templates.addItem(f"▲ {messages.about(words, messages.of_error(one.fault))}", one.name)
        model = self.templates.model()
        assert isinstance(model, QStandardItemModel)
        model.item(self.templates.count() - 1).setEnabled(False)

    def show_current(self, name: str) -> None:
        self.templates.setCurrentIndex(self.templates.findData(name))

    def show_state(self, text: str, role: Role) -> None:
        """Saved, or not: in words and with a mark."""
        self.state.setText(text)
        self.state.set_role(role)


class FootBar(FlowRow):
    """Whose badge is shown, which side, how large."""

    side_wanted = Signal(str)
    zoom_wanted = Signal(str)  # FIT, or per cent

    def __init__(self, theme: Theme, commands: Commands) -> None:
        super().__init__(gap=8)
        self._theme = theme
        self.sides: dict[str, QPushButton] = {}
        for side, words in (("front", self.tr("Front")), ("back", self.tr("Back"))):
            button = Button(words, kind="nav")
            button.setCheckable(True)
            button.clicked.connect(lambda _checked, side=side: self.side_wanted.emit(side))
            self.sides[side] = button
        self.zoom = Choice(
            self.tr("Size of the view"),
            [
                (FIT, self.tr("Fit")),
                *((str(step), self._percent(step)) for step in STEPS),
            ],
        )
        self.zoom.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.zoom.setMinimumContentsLength(7)
        self.zoom.changed.connect(lambda: self.zoom_wanted.emit(self.zoom.value()))
        self.smaller = IconButton(commands, "smaller")
        self.larger = IconButton(commands, "larger")
        for widget in (*self.sides.values(), self.smaller, self.zoom, self.larger):
            self.add(widget)

    def _percent(self, step: int) -> str:
        if step == 100:
            return self.tr("100 %, real size")
        return f"{step} %"

    def dress(self) -> None:
        for button in (self.smaller, self.larger):
            button.dress(self._theme)
            # With large text the list of sizes and the keys have to do.
            button.setVisible(self._theme.look.percent < LARGE_PERCENT)

    def show_side(self, side: str, *, two: bool) -> None:
        for name, button in self.sides.items():
            button.setVisible(two)
            button.setChecked(name == side)

    def show_zoom(self, percent: float, *, fits: bool) -> None:
        """Say how large the badge is shown; a size between the steps is listed for as long."""
        for row in range(self.zoom.count() - 1, -1, -1):
            if str(self.zoom.itemData(row)).startswith("~"):
                self.zoom.removeItem(row)
        words = f"{percent:.0f} %"
        if fits:
            self.zoom.setItemText(0, self.tr("Fit, {percent}").format(percent=words))
            self.zoom.put(FIT)
            return
        self.zoom.setItemText(0, self.tr("Fit"))
        near = next((step for step in STEPS if abs(step - percent) < 0.5), None)
        if near is not None:
            self.zoom.put(str(near))
        else:
            self.zoom.put(f"~{words}")
            self.zoom.setItemText(self.zoom.currentIndex(), words)
