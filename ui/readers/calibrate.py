"""A code on the screen to be scanned, and in words what the scanner did with it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent, QWindow
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from qrcode.constants import ERROR_CORRECT_M
from qrcode.main import QRCode
from shiboken6 import isValid

from checkin.words import QT_TRANSLATE_NOOP
from ui.readers.calibration import CODE, Found, Pressed, Trait, diagnose
from ui.theme import Role, Theme, Type
from ui.wedge_filter import MODIFIERS, PREFIX_KEYS, commands, prefix_key, text_of, us_text_of
from ui.widgets import Dialog, PlainLabel, scrolled

#: When no key came for so long (ms), the scan is over; the slowest scanners wait less.
IDLE_MS: Final = 700
#: An Enter or Tab this soon (ms) after a key is the scanner's, else a person's.
_TOGETHER_MS: Final = 300
_QUIET: Final = 4
CODE_PX: Final = 300

_WORDS: Final = {
    Trait.NOT_THE_CODE: QT_TRANSLATE_NOOP(
        "calibration", "That was not the code on the screen. Scan it once more."
    ),
    Trait.WITH_ALT: QT_TRANSLATE_NOOP(
        "calibration",
        "It types with Alt and numbers. Set it to “US keyboard”, or better to “USB serial”.",
    ),
    Trait.AS_SET: QT_TRANSLATE_NOOP(
        "calibration", "It is set to the keyboard of this computer. Every character is right."
    ),
    Trait.BY_PLACE: QT_TRANSLATE_NOOP(
        "calibration",
        "It is set to a US keyboard, this computer to another. The desk understands it by the"
        " places of the keys: leave it as it is.",
    ),
    Trait.SWAPS_CASE: QT_TRANSLATE_NOOP(
        "calibration",
        "Capitals and small letters are swapped: Caps Lock is on. Press it once, then scan again.",
    ),
    Trait.ONE_CASE: QT_TRANSLATE_NOOP(
        "calibration",
        "All letters come in one case, so many tickets would not be found. Switch “case"
        " conversion” off in the scanner.",
    ),
    Trait.LOSES: QT_TRANSLATE_NOOP(
        "calibration",
        "{count} characters were lost. Set “delay between characters” in the scanner to 5 ms.",
    ),
    Trait.OTHER_LAYOUT: QT_TRANSLATE_NOOP(
        "calibration",
        "It is set to a keyboard that is neither this computer's nor US. Set it to “US keyboard”,"
        " or better to “USB serial”.",
    ),
    Trait.ENTER: QT_TRANSLATE_NOOP("calibration", "It ends a scan with Enter: the fastest way."),
    Trait.TAB: QT_TRANSLATE_NOOP(
        "calibration", "It ends a scan with Tab, which is as good as Enter."
    ),
    Trait.NO_END: QT_TRANSLATE_NOOP(
        "calibration",
        "It sends nothing after a scan. That works; with Enter after it the desk answers sooner.",
    ),
    Trait.SLOW: QT_TRANSLATE_NOOP(
        "calibration",
        "It waits up to {gap} ms between characters, as a person does. Set “delay between"
        " characters” to 0, or let it send a key such as F13 first.",
    ),
    Trait.FAST: QT_TRANSLATE_NOOP(
        "calibration", "It is fast enough: at most {gap} ms between keys."
    ),
    Trait.KEY_FIRST: QT_TRANSLATE_NOOP(
        "calibration", "It sends {key} first. Choose that in the list of keyboard scanners."
    ),
    Trait.TEXT_FIRST: QT_TRANSLATE_NOOP(
        "calibration",
        "It writes “{text}” before the code. Switch “prefix” or “AIM identifier” off.",
    ),
    Trait.TEXT_AFTER: QT_TRANSLATE_NOOP(
        "calibration", "It writes “{text}” after the code. Switch “suffix” off, but for Enter."
    ),
}


def words(found: Found) -> str:
    """The sentence about one trait, in the language of the window."""
    return QCoreApplication.translate("calibration", _WORDS[found.trait]).format(**found.facts)


class CodePicture(QWidget):
    """The code to scan, black on white in every look: that is how scanners want it."""

    def __init__(self) -> None:
        super().__init__()
        code = QRCode(error_correction=ERROR_CORRECT_M, border=0)
        code.add_data(CODE.encode("ascii"), optimize=0)
        code.make(fit=True)
        self._modules = code.get_matrix()
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        return QSize(CODE_PX, CODE_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        across = len(self._modules) + 2 * _QUIET
        side = min(self.width(), self.height()) // across  # whole pixels: sharp edges
        first = (min(self.width(), self.height()) - side * len(self._modules)) // 2
        for row, line in enumerate(self._modules):
            for column, dark in enumerate(line):
                if dark:
                    box = QRectF(first + column * side, first + row * side, side, side)
                    painter.fillRect(box, Qt.GlobalColor.black)


class KeyRecorder(QObject):
    """Takes what is typed into one window, key by key, and tells when a burst is over."""

    burst = Signal(object)  # a tuple of Pressed

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._keys: list[Pressed] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self._over)

    def install(self) -> None:
        application = QApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def remove(self) -> None:
        application = QApplication.instance()
        assert application is not None
        application.removeEventFilter(self)
        self._timer.stop()
        self._keys = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWindow) or not isValid(self._window):  # it is being deleted
            return False
        if watched is not self._window.windowHandle():
            return False
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._pressed(event)
        return False

    def _pressed(self, event: QKeyEvent) -> bool:
        """Keep what types, and the keys that scanners send; Escape and Tab stay a person's."""
        if event.key() in MODIFIERS or event.isAutoRepeat():
            return False
        name = next((key for key in PREFIX_KEYS if prefix_key(key) == event.key()), "")
        raw = "\x02" if event.text() == "\x02" else text_of(event)
        us_text = us_text_of(event)
        with_alt = commands(event)
        if not (name or raw or us_text or with_alt):
            return False
        if raw in ("\n", "\t") and not self._soon(event):
            return False
        self._keys.append(Pressed(event.timestamp(), raw, us_text, name, with_alt))
        self._timer.start()
        return True

    def _soon(self, event: QKeyEvent) -> bool:
        return bool(self._keys) and event.timestamp() - self._keys[-1].at_ms <= _TOGETHER_MS

    def _over(self) -> None:
        keys, self._keys = tuple(self._keys), []
        self.burst.emit(keys)


class CalibrationDialog(Dialog):
    """Scan the code; each scan is explained anew."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.set_heading(self.tr("Check a keyboard scanner"))
        self._theme = theme
        self.code = CodePicture()
        self.code.setAccessibleName(self.tr("Code to scan"))
        self.found: tuple[Found, ...] = ()
        self._labels: list[PlainLabel] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.look.space(3))
        says = QWidget()
        says_column = QVBoxLayout(says)
        says_column.setContentsMargins(0, 0, 8, 0)
        says_column.addLayout(self._lines)
        says_column.addStretch(1)
        area = scrolled(says)
        area.setMinimumSize(theme.look.px(360), min(theme.look.px(CODE_PX), 480))
        row = QHBoxLayout()
        row.setSpacing(theme.look.space(6))
        row.addWidget(self.code, alignment=Qt.AlignmentFlag.AlignTop)
        row.addWidget(area, stretch=1)
        self.body.addLayout(row)
        self.add_button(self.tr("Close"), self.reject).setFocus()
        self.recorder = KeyRecorder(self)
        self.recorder.burst.connect(self._take)
        self._say(
            [
                (None, self.tr("Scan this code with the scanner.")),
                (None, self.tr("Nothing is changed by it. The desk says what the scanner does.")),
            ]
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.recorder.install()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.recorder.remove()

    def _take(self, keys: Sequence[Pressed]) -> None:
        self.found = tuple(diagnose(keys))
        faults = [one for one in self.found if one.is_fault]
        fine = [one for one in self.found if not one.is_fault]
        if faults:
            head = (Role.LOOK, self.tr("Something to change:"))
        else:
            head = (Role.YES, self.tr("This scanner is fine."))
        self._say([head, *((None, words(one)) for one in (*faults, *fine))])

    def _say(self, lines: Sequence[tuple[Role | None, str]]) -> None:
        for label in self._labels:
            label.hide()
            label.deleteLater()
        self._labels = []
        for role, text in lines:
            kind = Type.BODY if role is None else Type.HEADING
            label = PlainLabel(text, type=kind, role=role, wrap=True)
            self._lines.addWidget(label)
            self._labels.append(label)

    def lines(self) -> list[str]:
        """What is said, line by line."""
        return [label.text() for label in self._labels]
