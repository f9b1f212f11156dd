"""Puts the wedge's state machine between the windows and their keys.

Source of the way: measured on X11 with several layouts; a filter on the application sees each
key once with a `QWindow` as its receiver, before any widget or shortcut does.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from ui.wedge import HOLD_MS, Key, Outcome, Scan, Typed, Wedge, position_on_mac, us_character

#: An Enter this soon (ms) after a scan came from the scanner, late; it acts on nothing.
ENTER_AFTER_SCAN_MS = 1000

#: The timer ran this late (ms): the window was busy, and keys may lie waiting behind it.
_LATE_MS = 25

_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MODIFIERS = (
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
    """The `Qt.Key` of `Settings.scanner_prefix`; 0 for none."""
    return int(getattr(Qt.Key, f"Key_{setting}")) if setting in PREFIX_KEYS else 0


_Held = tuple[QWindow, QKeyEvent]


class WedgeFilter(QObject):
    """Emits `scanned` for what a wedge scanner types, wherever the focus is.

    *listens* says for which windows; keys of the others (dialogs, settings) pass untouched.
    """

    scanned = Signal(object)  # a wedge.Scan

    def __init__(self, listens: Callable[[QWindow], bool], *, prefix_key: int = 0) -> None:
        """*prefix_key*: the `Qt.Key` that the scanner sends first; 0 if it sends none."""
        super().__init__()
        self._listens = listens
        self._prefix_key = prefix_key
        self._wedge: Wedge[_Held] = Wedge(by_prefix=prefix_key != 0)
        self._replaying = False
        self._since_scan = QElapsedTimer()
        self._since_key = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._time_is_up)

    def install(self) -> None:
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def remove(self) -> None:
        application = QCoreApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        self._timer.stop()
        self._settle(self._wedge.cut())

    def set_prefix(self, prefix_key: int) -> None:
        """From now on the scanner sends *prefix_key* first (0: none)."""
        self._settle(self._wedge.cut())
        self._prefix_key = prefix_key
        self._wedge = Wedge(by_prefix=prefix_key != 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWindow):  # first, for it spares most events the rest
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
        if event.key() in _MODIFIERS:
            return False
        if self._prefix_key and self._is_prefix(event):
            self._settle(self._wedge.begin())
            self._wait()
            return True
        text = _text(event)
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        us = "" if text in ("\n", "\t") else us_character(_position(event), shift=shift)
        if event.isAutoRepeat() or _commands(event) or not (us or text):
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

    def _is_prefix(self, event: QKeyEvent) -> bool:
        return event.key() == self._prefix_key or event.text() == "\x02"

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

    def _settle(self, outcomes: list[Outcome[_Held]]) -> None:
        for outcome in outcomes:
            if isinstance(outcome, Scan):
                self._since_scan.start()
                self.scanned.emit(outcome)
            else:
                self._give_back(outcome)

    def _give_back(self, typed: Typed[_Held]) -> None:
        self._replaying = True
        try:
            for window, event in typed.events:
                QCoreApplication.sendEvent(window, event)
        finally:
            self._replaying = False


def _text(event: QKeyEvent) -> str:
    """What the layout made of the key: a character, "\\n", "\\t", or "" for none or a dead key."""
    if event.key() in _ENTERS:
        return "\n"
    if event.key() == Qt.Key.Key_Tab:
        return "\t"
    text = event.text()
    return text if text.isprintable() else ""


def _commands(event: QKeyEvent) -> bool:
    """Whether Ctrl, Alt or Meta make a command of the key. AltGr (Ctrl with Alt) types letters."""
    modifiers = Qt.KeyboardModifier
    held = event.modifiers() & (
        modifiers.ControlModifier | modifiers.AltModifier | modifiers.MetaModifier
    )
    alt_gr = modifiers.ControlModifier | modifiers.AltModifier
    return bool(held) and not (held == alt_gr and bool(_text(event)))


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
