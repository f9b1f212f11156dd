"""A keyboard for tests: keys as the window system sends them, with places and times."""

import sys

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QWidget

from ui.wedge import us_character

_PLACES = {
    us_character(place, shift=shift): (place, shift)
    for place in range(60)
    for shift in (True, False)
    if us_character(place, shift=shift)
}
_NAMED = {"\n": (28, Qt.Key.Key_Return, "\r"), "\t": (15, Qt.Key.Key_Tab, "\t")}
_OFFSET = 0 if sys.platform == "win32" else 8


class Keyboard:
    """Presses US keys in *window*; each key carries the time it was pressed at."""

    def __init__(self, widget: QWidget, at_ms: int = 10_000) -> None:
        window = widget.window().windowHandle()
        assert isinstance(window, QWindow)
        self._window = window
        self._at_ms = at_ms

    def type(self, text: str, *, gap_ms: int, layout: dict[str, str] | None = None) -> None:
        """Press the keys of *text*, *gap_ms* apart; *layout* says what it makes of them."""
        for character in text:
            self.press(character, gap_ms=gap_ms, text=(layout or {}).get(character))

    def hold(self, character: str, *, times: int, gap_ms: int) -> None:
        """Keep a key down until it was typed so many times, as the system repeats it."""
        place, _shift = _PLACES[character]
        key = Qt.Key(ord(character.upper()))
        none = Qt.KeyboardModifier.NoModifier
        for number in range(times):
            self._at_ms += gap_ms
            kind = QEvent.Type.KeyPress
            repeats = number > 0
            event = QKeyEvent(kind, key, none, place + _OFFSET, 0, 0, character, repeats)
            event.setTimestamp(self._at_ms)
            QCoreApplication.sendEvent(self._window, event)

    def press(self, character: str, *, gap_ms: int, text: str | None = None) -> None:
        self._at_ms += gap_ms
        shift = False
        if character in _NAMED:
            place, key, made = _NAMED[character]
        else:
            place, shift = _PLACES.get(character, (0, False))
            made = character if text is None else text
            key = Qt.Key(ord(made.upper())) if len(made) == 1 else Qt.Key.Key_unknown
        modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, place + _OFFSET, 0, 0, made)
            event.setTimestamp(self._at_ms)
            QCoreApplication.sendEvent(self._window, event)
