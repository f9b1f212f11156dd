"""An attention note counts as read at the first key that a person presses after it came."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

_MODIFIERS: Final = (
    *(Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta),
    Qt.Key.Key_CapsLock,
)
_ONLY_ACKNOWLEDGE: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class FirstKey(QObject):
    """Waits for a key in one window, on behalf of one attendee at a time.

    Enter and Space do nothing but acknowledge; any other key goes on to do its work. Scans never
    get here: the wedge filter takes their keys before any widget sees them.
    """

    pressed = Signal(str)  # the attendee whose note was read

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._attendee = ""

    def wait_for(self, attendee: str) -> None:
        """Wait on behalf of *attendee*; of nobody for ""."""
        application = QApplication.instance()
        assert application is not None
        if attendee and not self._attendee:
            application.installEventFilter(self)
        elif self._attendee and not attendee:
            application.removeEventFilter(self)
        self._attendee = attendee

    def acknowledge(self) -> None:
        """Somebody pressed or clicked: the note is read."""
        attendee = self._attendee
        if attendee:
            self.wait_for("")
            self.pressed.emit(attendee)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        inside = isinstance(watched, QWidget) and self._page.window().isAncestorOf(watched)
        if not inside or event.key() in _MODIFIERS:
            return False
        self.acknowledge()
        return event.key() in _ONLY_ACKNOWLEDGE
