"""The main window: a bar with places to go, one page at a time, a bar that says how things stand.

It knows no store. What it is asked for (open, settings, …) goes out as signals.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
from PySide6.QtGui import QAction, QCloseEvent, QKeyEvent, QKeySequence, QWindow
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from ui.keys import KeySheet
from ui.page import KeyHint, Page, Place
from ui.standing import WAITING_KEY
from ui.statusbar import Status, StatusBar
from ui.theme import Role, Theme
from ui.topbar import TopBar
from ui.wedge import Scan
from ui.wedge_filter import WedgeFilter
from ui.widgets import Button, PlainLabel, button_text, key_words

#: The smallest laptop screen that the whole desk must be seen on, less a title bar.
SMALLEST_PX = (1024, 640)
FIRST_PX = (1366, 768)


class Notice(QFrame):
    """A strip below the top bar with one sentence; the newest replaces the one before."""

    closed = Signal()

    def __init__(self, close: str) -> None:
        super().__init__()
        self.setProperty("card", Role.LOOK.value)
        self._text = PlainLabel(wrap=True)
        button = Button(close)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _checked=False: self._close())
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 12, 8)
        row.addWidget(self._text, stretch=1)
        row.addWidget(button)
        self.hide()

    def say(self, text: str, *, shown: bool = True) -> None:
        self._text.setText(text)
        self.setAccessibleName(text)
        self.setVisible(shown)

    def text(self) -> str:
        return self._text.text()

    def _close(self) -> None:
        self._text.setText("")
        self.hide()
        self.closed.emit()


class Window(QMainWindow):
    """The frame around the pages."""

    open_wanted = Signal()
    start_wanted = Signal()
    settings_wanted = Signal()
    restore_wanted = Signal()
    about_wanted = Signal()
    scanners_wanted = Signal()
    page_shown = Signal(object)  # the Page that came into view
    closing = Signal()

    def __init__(self, theme: Theme, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme = theme
        self._places: Sequence[Place] = ()
        self._pages: dict[int, Page] = {}  # by the number of the place
        self._early: Scan | None = None
        self._ways: list[QAction] = []
        self._sheet: KeySheet | None = None
        self._locked = False
        self._state_before = Qt.WindowState.WindowNoState
        self._drops_before = False
        self._forbidden: set[str] = set()  # commands that are not offered now
        self.setWindowTitle(self.tr("Check-in desk"))
        self.setMinimumSize(*SMALLEST_PX)
        self.resize(*FIRST_PX)
        self._menu = QMenu(self)
        self._after_places = self._menu.addSeparator()
        self._actions = self._build_menu()
        self.top = TopBar(theme, self._menu, clock)
        self.top.chosen.connect(self.show_page)
        self._stack = QStackedWidget()
        self.bottom = StatusBar(theme)
        self.bottom.chosen.connect(self.show_named)
        self.notice = Notice(self.tr("Close"))
        self.notice.closed.connect(self._focus_page)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.notice)
        column.addWidget(self._stack, stretch=1)
        column.addWidget(self.bottom)
        self.setCentralWidget(middle)
        self.wedge = WedgeFilter(self._listens)
        self.wedge.scanned.connect(self.take_scan)

    # -- pages

    def set_places(self, places: Sequence[Place]) -> None:
        """Offer these places, the first in front; the pages before are deleted.

        A scan that came while there was no page is handed to the first one. A lock is over, since
        the page that asked for it is gone.
        """
        self.lock(locked=False)
        for action in self._ways:
            self._menu.removeAction(action)
            self.removeAction(action)
            action.deleteLater()
        self._ways = []
        self.top.clear_places()
        for old in self._pages.values():
            self._stack.removeWidget(old)
            old.deleteLater()
        self._pages = {}
        self._places = tuple(places)
        if len(self._places) > 1:
            for number, place in enumerate(self._places):
                self._add_way(place.title, number)
            self.top.fit_places()
        self.show_page(0)
        early, self._early = self._early, None
        if early is not None and self._places:
            self.take_scan(early)

    def set_page(self, page: Page) -> None:
        """Show this one page, and offer no other."""
        self.set_places([Place(page.objectName(), page.title, lambda _: page)])

    def _add_way(self, title: str, number: int) -> None:
        """A button in the bar, and an entry of the menu, since large text may leave no room."""
        key = _place_key(number)
        self.top.add_place(title, number, f"{title} ({key_words(key)})" if key else title)
        action = QAction(self)
        action.setText(button_text(title))
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda _checked=False: self.show_page(number))
        self._menu.insertAction(self._after_places, action)
        self.addAction(action)
        self._ways.append(action)

    @property
    def page(self) -> Page | None:
        """The page in view."""
        shown = self._stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def pages(self) -> Sequence[Page]:
        """The pages that were made so far, in the order of the places."""
        return [self._pages[number] for number in sorted(self._pages)]

    def show_page(self, number: int) -> None:
        """Go to the place of this *number*; its page is made on the first visit."""
        if 0 <= number < len(self._places) and not self._locked:
            page = self._pages.get(number)
            if page is None:
                page = self._pages[number] = self._places[number].make(self._stack)
                self._stack.addWidget(page)
                page.wants.connect(self.show_named)
                page.locks.connect(lambda locked: self.lock(locked=locked))
            self.top.mark(number)
            self._stack.setCurrentWidget(page)
            page.focus_here()
            self.page_shown.emit(page)

    def has_page(self, name: str) -> bool:
        return any(place.name == name for place in self._places)

    def show_named(self, name: str) -> None:
        """Go to the place called *name*, or run the command of that name.

        Raises:
            KeyError: There is neither.
        """
        for number, place in enumerate(self._places):
            if place.name == name:
                self.show_page(number)
                return
        self._actions[name].trigger()  # does nothing while it is off

    # -- the lock

    @property
    def locked(self) -> bool:
        """Whether the page in view has the window to itself."""
        return self._locked

    def lock(self, *, locked: bool) -> None:
        """Give the whole screen to the page in view, with every command off; or be a window again.

        Closing is refused, and the page is told (`Page.refuse_to_close`).
        """
        if locked == self._locked or (locked and self.page is None):
            return
        if self._sheet is not None:
            self._sheet.reject()
        self._locked = locked
        if locked:
            self._state_before, self._drops_before = self.windowState(), self.acceptDrops()
        self.top.setVisible(not locked)
        self.bottom.setVisible(not locked and self.bottom.says_anything)
        self.notice.setVisible(not locked and bool(self.notice.text()))
        self.setAcceptDrops(self._drops_before and not locked)
        for name in self._actions:
            self._offer(name)
        for way in self._ways:
            way.setEnabled(not locked)
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(self.windowState() | full if locked else self._state_before)
        self._focus_page()

    def _offer(self, name: str) -> None:
        """Switch a command on or off, as `allow` and `lock` say."""
        allowed = name not in self._forbidden
        self._actions[name].setVisible(allowed)
        self._actions[name].setEnabled(allowed and not self._locked)

    # -- what the bars say

    def show_event(self, name: str, zone: ZoneInfo | None) -> None:
        self.top.show_event(name, zone)
        app = self.tr("Check-in desk")
        self.setWindowTitle(f"{name} · {app}" if name else app)

    def show_desk(self, checkpoint: str, desk: str) -> None:
        self.top.show_desk(checkpoint, desk)

    def show_status(self, items: Sequence[Status], count: str) -> None:
        self.bottom.show_status(items)
        self.bottom.show_count(count)
        self.bottom.setVisible(self.bottom.says_anything and not self._locked)

    def show_notice(self, text: str) -> None:
        """Say something that somebody should know, without taking the focus or a scan.

        An empty text takes back what was said. While the window is locked it waits for whoever
        opens it.
        """
        self.notice.say(text, shown=bool(text) and not self._locked)

    # -- menu and keys

    def _build_menu(self) -> dict[str, QAction]:
        """Every command of the window, by name."""
        entries: tuple[tuple[str, str, str, SignalInstance | None] | None, ...] = (
            ("open", self.tr("Open an event file…"), "Ctrl+O", self.open_wanted),
            ("start", self.tr("Start page"), "", self.start_wanted),
            ("restore", self.tr("Restore from a backup…"), "", self.restore_wanted),
            None,
            ("waiting", self.tr("Badges that wait"), WAITING_KEY, None),
            ("settings", self.tr("Settings…"), "Ctrl+,", self.settings_wanted),
            ("scanners", self.tr("Scanners…"), "", self.scanners_wanted),
            ("full", self.tr("Full screen"), "F11", None),
            None,
            ("keys", self.tr("Keys"), "F1", None),
            ("about", self.tr("About"), "", self.about_wanted),
            None,
            ("quit", self.tr("Quit"), "Ctrl+Q", None),
        )
        actions: dict[str, QAction] = {}
        own = {
            "waiting": self.show_waiting,
            "full": self._toggle_full,
            "keys": self.show_keys,
            "quit": self.close,
        }
        for entry in entries:
            if entry is None:
                self._menu.addSeparator()
                continue
            name, text, key, signal = entry
            action = QAction(self)
            action.setText(button_text(text))  # as an argument it would be tried as an icon first
            if key:
                action.setShortcut(QKeySequence(key))
            action.triggered.connect(
                (lambda _checked=False, signal=signal: signal.emit())
                if signal is not None
                else (lambda _checked=False, name=name: own[name]())
            )
            self._menu.addAction(action)
            self.addAction(action)  # its key works without the menu
            actions[name] = action
        return actions

    def allow(self, name: str, *, allowed: bool) -> None:
        """Offer a command of the menu, or not (no event is open, say)."""
        if allowed:
            self._forbidden.discard(name)
        else:
            self._forbidden.add(name)
        self._offer(name)

    def keys(self) -> list[tuple[str, Sequence[KeyHint]]]:
        """Every key that works now, under headings."""
        here = self.page
        places = [
            KeyHint(_place_key(number), place.title)
            for number, place in enumerate(self._places)
            if _place_key(number)
        ]
        commands = [
            KeyHint(action.shortcut().toString(), action.text().replace("&&", "&"))
            for action in self._actions.values()
            if action.isEnabled() and not action.shortcut().isEmpty()
        ]
        groups: list[tuple[str, Sequence[KeyHint]]] = []
        if here is not None and here.keys():
            groups.append((here.title, here.keys()))
        if len(places) > 1:
            groups.append((self.tr("Go to"), places))
        menu = KeyHint("F10", self.tr("Menu"))
        groups.append((self.tr("Everywhere"), [*commands, menu]))
        return groups

    def show_keys(self) -> None:
        if self._sheet is None:
            self._sheet = KeySheet(self._theme, self.keys(), self)
            self._sheet.finished.connect(self._sheet_closed)
            self._sheet.show()
        else:
            self._sheet.reject()

    def _sheet_closed(self) -> None:
        if self._sheet is not None:
            self._sheet.deleteLater()
            self._sheet = None
        self.activateWindow()
        self._focus_page()

    def show_waiting(self) -> None:
        """Go to the first page, which is the desk, and show the badges that wait."""
        if self._places:
            self.show_page(0)
            self.pages()[0].show_waiting()

    def _toggle_full(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _focus_page(self) -> None:
        if self.page is not None:
            self.page.focus_here()

    # -- scans

    def _listens(self, window: QWindow) -> bool:
        """Scans are taken in every window of the desk, but not while a dialog asks something."""
        return QApplication.activeModalWidget() is None

    def take_scan(self, scan: Scan) -> None:
        """Hand *scan* to the page in view, or to the first one, which is the desk."""
        if self._sheet is not None:
            self._sheet.reject()
        here = self.page
        if here is None:  # the event is still being opened
            self._early = scan
            return
        if here.take_scan(scan) or self._locked:
            return
        if _may_be_typed(scan):
            decide = partial(self._decide, scan, here, QApplication.focusWidget())
            self.pages()[0].ask_whether_code(scan, decide)
        else:
            self._to_desk(scan)

    def _to_desk(self, scan: Scan) -> None:
        self.show_page(0)
        self.pages()[0].take_scan(scan)

    def _decide(self, scan: Scan, page: Page, at: QWidget | None, is_code: bool) -> None:
        """Hand over what came fast and is a code; give back what is none to where it was typed."""
        if is_code:
            self._to_desk(scan)
        elif at is not None and isValid(at) and self.page is page:
            _type(at, scan.text)

    # -- Qt

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        activated = event.type() == QEvent.Type.ActivationChange and self.isActiveWindow()
        if activated and QApplication.focusWidget() is None:
            self._focus_page()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._locked and self.page is not None:
            event.ignore()
            self.page.refuse_to_close()
            return
        self.closing.emit()
        event.accept()


def _place_key(number: int) -> str:
    """The key of the place of this *number*: Ctrl+1 to Ctrl+9; more places have none."""
    return f"Ctrl+{number + 1}" if number < 9 else ""


def _may_be_typed(scan: Scan) -> bool:
    """Whether a fast typist may have written it: no Enter after it, or letters of a name only."""
    if scan.too_long or not scan.by_keys:
        return False
    return not scan.ended or replace(scan, ended=False).may_be_typed


def _type(widget: QWidget, text: str) -> None:
    """Press the keys of *text* in *widget*."""
    for character in text:
        upper = character.upper()
        key = Qt.Key(ord(upper)) if len(upper) == 1 and upper.isascii() else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, character)
            QApplication.sendEvent(widget, event)
