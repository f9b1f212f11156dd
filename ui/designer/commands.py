"""What can be done on the designer: words, keys, icons; one `QAction` for each."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ui import icons
from ui.page import KeyHint
from ui.theme import Theme
from ui.widgets import button_text

#: What other programs have taught people to press; Ctrl+= is Ctrl++ without Shift.
ALSO = {"redo": ("Ctrl+Y",), "larger": ("Ctrl+=",)}


@dataclass(frozen=True, slots=True)
class Command:
    """`anywhere`: its key works on the whole page, not only on the canvas and the list."""

    name: str
    words: str
    key: str = ""
    icon: str = ""
    anywhere: bool = False


class Commands(QObject):
    """`wanted` says which command was given, by key, menu or button."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions: dict[str, QAction] = {}
        self._commands = {command.name: command for command in self._all()}
        for command in self._commands.values():
            self._actions[command.name] = self._action(command)

    def _all(self) -> Sequence[Command]:
        return (
            Command("save", self.tr("Save"), "Ctrl+S", anywhere=True),
            Command("undo", self.tr("Undo"), "Ctrl+Z", "undo", anywhere=True),
            Command("redo", self.tr("Redo"), "Ctrl+Shift+Z", "redo", anywhere=True),
            Command("new", self.tr("New from…")),
            Command("save_as", self.tr("Save as…"), "Ctrl+Shift+S", anywhere=True),
            Command("revert", self.tr("Discard changes…")),
            Command("rename", self.tr("Rename…")),
            Command("delete_template", self.tr("Delete…")),
            Command("import", self.tr("Import…")),
            Command("export", self.tr("Export…")),
            Command("page", self.tr("Size, sides and colours")),
            Command("worst", self.tr("30 worst badges…")),
            Command("test_print", self.tr("Test print…")),
            Command("text", self.tr("Text"), "", "text"),
            Command("code", self.tr("QR code"), "", "code"),
            Command("picture", self.tr("Picture…"), "", "picture"),
            Command("box", self.tr("Box"), "", "box"),
            Command("line", self.tr("Line"), "", "line"),
            Command("cut", self.tr("Cut"), "Ctrl+X"),
            Command("copy", self.tr("Copy"), "Ctrl+C"),
            Command("paste", self.tr("Paste"), "Ctrl+V"),
            Command("duplicate", self.tr("Duplicate"), "Ctrl+D"),
            Command("delete", self.tr("Delete"), "Del"),
            Command("select_all", self.tr("Select all"), "Ctrl+A"),
            Command("turn", self.tr("Turn by 90°"), "Ctrl+R"),
            Command("turn_back", self.tr("Turn back by 90°"), "Ctrl+Shift+R"),
            Command("front", self.tr("To the front"), "Ctrl+Shift+PgUp"),
            Command("up", self.tr("Further up"), "Ctrl+PgUp"),
            Command("down", self.tr("Further down"), "Ctrl+PgDown"),
            Command("back", self.tr("To the back"), "Ctrl+Shift+PgDown"),
            Command("align_left", self.tr("Align left")),
            Command("align_centre", self.tr("Centre across")),
            Command("align_right", self.tr("Align right")),
            Command("align_top", self.tr("Align at the top")),
            Command("align_middle", self.tr("Centre up and down")),
            Command("align_bottom", self.tr("Align at the bottom")),
            Command("spread_across", self.tr("Equal gaps across")),
            Command("spread_down", self.tr("Equal gaps down")),
            Command("larger", self.tr("Larger view"), "Ctrl++", "larger", anywhere=True),
            Command("smaller", self.tr("Smaller view"), "Ctrl+-", "smaller", anywhere=True),
            Command("fit", self.tr("Fit into the window"), "Ctrl+0", "fit", anywhere=True),
            Command("next_part", self.tr("Next part of the page"), "F6", anywhere=True),
        )

    def _action(self, command: Command) -> QAction:
        action = QAction(button_text(command.words), self)
        if command.key:
            keys = [command.key, *ALSO.get(command.name, ())]
            action.setShortcuts([QKeySequence(key) for key in keys])
        action.setShortcutContext(
            Qt.ShortcutContext.WidgetWithChildrenShortcut
            if command.anywhere
            else Qt.ShortcutContext.WidgetShortcut
        )
        action.triggered.connect(lambda _checked=False, name=command.name: self.wanted.emit(name))
        return action

    def action(self, name: str) -> QAction:
        return self._actions[name]

    def words(self, name: str) -> str:
        return self._commands[name].words

    def attach(self, page: QWidget, *places: QWidget) -> None:
        """Let the keys work on *page*, and those of elements on *places* (canvas and list)."""
        for name, command in self._commands.items():
            for widget in (page,) if command.anywhere else places:
                widget.addAction(self._actions[name])

    def menu(self, parent: QWidget, *names: str) -> QMenu:
        """A menu of these commands; "" is a line between them."""
        menu = QMenu(parent)
        for name in names:
            if name:
                menu.addAction(self._actions[name])
            else:
                menu.addSeparator()
        return menu

    def allow(self, allowed: bool, *names: str) -> None:
        for name in names:
            self._actions[name].setEnabled(allowed)

    def dress(self) -> None:
        """Give icons the theme's colour. Only after the first paint."""
        colour = self._theme.look.colours.text
        for name, command in self._commands.items():
            if command.icon:
                self._actions[name].setIcon(icons.icon(command.icon, colour))

    def hints(self, *names: str) -> Sequence[KeyHint]:
        """The keys of these commands, for the sheet."""
        return [KeyHint(self._commands[name].key, self._commands[name].words) for name in names]
