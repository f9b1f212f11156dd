"""Puts the wedge's state machine between the windows and their keys.

Source of the way: measured on X11 with several layouts; each key comes once with a `QWindow` as
its receiver, before any widget or shortcut sees it. The filter is on these windows and not on the
application, for which Python would be called at every event of every widget.
"""

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QMetaObject,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import isValid

from ui.wedge import HOLD_MS, Key, Outcome, Scan, Typed, Wedge, position_on_mac, us_character

#: An Enter this soon (ms) after a scan came from the scanner, late; it acts on nothing.
ENTER_AFTER_SCAN_MS = 1000

#: The timer ran this late (ms): the window was busy, and keys may lie waiting behind it.
_LATE_MS = 25

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
MODIFIERS = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
    Qt.Key.Key_ScrollLock,
)
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_CUTS = (QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut, QEvent.Type.TouchBegin)

#: The keys that a scanner can be set to send first, by their names in the settings.
PREFIX_KEYS = tuple(f"F{number}" for number in range(13, 25))


def prefix_key(setting: str) -> int:
    """The `Qt.Key` of one of `PREFIX_KEYS`; 0 for any other name."""
    return int(getattr(Qt.Key, f"Key_{setting}")) if setting in PREFIX_KEYS else 0


_Held = tuple[QWindow, QKeyEvent]


class WedgeFilter(QObject):
    """Emits `scanned` for what a wedge scanner types, wherever the focus is.

    *listens* says for which windows; keys of the others (dialogs, settings) pass untouched.
    """

    scanned = Signal(object)  # a wedge.Scan

    def __init__(self, listens: Callable[[QWindow], bool]) -> None:
        super().__init__()
        self._listens = listens
        self._prefixes: dict[int, str] = {}
        self._by_speed: str | None = ""
        self._reader = ""  # the one whose prefix came last
        self._wedge: Wedge[_Held] = Wedge()
        self._replaying = False
        self._watching: QMetaObject.Connection | None = None
        self._since_scan = QElapsedTimer()
        self._since_key = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._time_is_up)

    def install(self) -> None:
        """Begin to listen, to windows that come later too: the focused one gets the keys."""
        self._watching = _application().focusWindowChanged.connect(self._watch)
        for window in QGuiApplication.topLevelWindows():
            self._watch(window)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time changes nothing

    def remove(self) -> None:
        if self._watching is not None:
            QObject.disconnect(self._watching)
            self._watching = None
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)
        self._timer.stop()
        self._settle(self._wedge.cut())

    def set_readers(self, prefixes: Mapping[str, str], by_speed: str | None = "") -> None:
        """Take these scanners from now on.

        Args:
            prefixes: For each of `PREFIX_KEYS` that a scanner sends first, the scanner's name.
            by_speed: The name of the scanner that sends none; None: there is no such scanner, and
                nothing that is typed without a prefix is taken for a scan.
        """
        self._settle(self._wedge.cut())
        self._prefixes = {prefix_key(key): name for key, name in prefixes.items()}
        self._by_speed = by_speed
        self._reader = by_speed or ""
        self._wedge = Wedge(by_prefix=by_speed is None)

    @property
    def capturing(self) -> bool:
        """Whether keys are held, or a prefix came and its scan is awaited."""
        return self._wedge.wait_ms is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWindow):
            return False
        kind = event.type()
        if kind in _KEYS:
            if self._replaying:
                return False
            assert isinstance(event, QKeyEvent)
            if not self._listens(watched):
                self._settle(self._wedge.cut())
                return False
            if kind == QEvent.Type.KeyPress:
                return self._pressed(watched, event)
            return self._wedge.release((watched, _copy(event)))
        if kind in _CUTS:
            self._settle(self._wedge.cut())
        return False

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        """Take one key going down; True if the window is not to see it (now)."""
        if event.key() in MODIFIERS:
            return False
        prefix = self._prefix_of(event)
        if prefix is not None:
            self._settle(self._wedge.begin())
            self._reader = prefix
            self._wait()
            return True
        text, us = text_of(event), us_text_of(event)
        if event.isAutoRepeat() or commands(event) or not (us or text):
            self._settle(self._wedge.cut())
            return False
        key = Key(event.timestamp(), text, us, (window, _copy(event)))
        outcomes, held = self._wedge.key(key)
        self._settle(outcomes)
        if held:
            self._wait()
        elif event.key() in _ENTERS and self._just_scanned():
            return True
        return held

    def _prefix_of(self, event: QKeyEvent) -> str | None:
        """The name of the scanner that sends this key first; None if none does.

        The character STX stands for the only one.
        """
        if event.text() == "\x02" and len(self._prefixes) == 1:
            return next(iter(self._prefixes.values()))
        return self._prefixes.get(event.key())

    def _just_scanned(self) -> bool:
        timer = self._since_scan
        return timer.isValid() and timer.elapsed() < ENTER_AFTER_SCAN_MS

    def _wait(self) -> None:
        self._since_key.start()
        self._timer.start(self._wedge.wait_ms or HOLD_MS)

    def _time_is_up(self) -> None:
        wait = self._wedge.wait_ms
        if wait is None:
            return
        if self._since_key.elapsed() > wait + _LATE_MS:  # let waiting keys come in first
            self._wait()
            return
        self._settle(self._wedge.cut())
        self._reader = self._by_speed or ""

    def _settle(self, outcomes: list[Outcome[_Held]]) -> None:
        for outcome in outcomes:
            if isinstance(outcome, Scan):
                self._since_scan.start()
                reader, self._reader = self._reader, self._by_speed or ""
                self.scanned.emit(replace(outcome, reader=reader))
            else:
                self._give_back(outcome)

    def _give_back(self, typed: Typed[_Held]) -> None:
        self._replaying = True
        try:
            for window, event in typed.events:
                if isValid(window):  # a dialog may have closed since
                    QCoreApplication.sendEvent(window, event)
        finally:
            self._replaying = False


def _application() -> QGuiApplication:
    application = QCoreApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application


def text_of(event: QKeyEvent) -> str:
    """What the layout made of the key: a character, "\\n", "\\t", or "" for none or a dead key."""
    if event.key() in _ENTERS:
        return "\n"
    if event.key() == Qt.Key.Key_Tab:
        return "\t"
    text = event.text()
    return text if text.isprintable() else ""


def us_text_of(event: QKeyEvent) -> str:
    """What the key would have typed on a US keyboard; "" for Enter and Tab."""
    if text_of(event) in ("\n", "\t"):
        return ""
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return us_character(_position(event), shift=shift)


def commands(event: QKeyEvent) -> bool:
    """Whether Ctrl, Alt or Meta make a command of the key. AltGr (Ctrl with Alt) types letters."""
    modifiers = Qt.KeyboardModifier
    held = event.modifiers() & (
        modifiers.ControlModifier | modifiers.AltModifier | modifiers.MetaModifier
    )
    alt_gr = modifiers.ControlModifier | modifiers.AltModifier
    return bool(held) and not (held == alt_gr and bool(text_of(event)))


def _position(event: QKeyEvent) -> int:
    """The key's place as an evdev number.

    X11 and Wayland count from 8. Windows' scan codes are evdev's for the keys that type. macOS
    gives none, but its virtual keys are places. Only X11 was measured.
    """
    if QGuiApplication.platformName() == "cocoa":
        return position_on_mac(event.nativeVirtualKey())
    return event.nativeScanCode() - (0 if sys.platform == "win32" else 8)


def _copy(event: QKeyEvent) -> QKeyEvent:
    """The same event to keep: Qt's own is gone once it has been delivered."""
    copy = QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
    copy.setTimestamp(event.timestamp())
    return copy
