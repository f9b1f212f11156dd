"""Why a camera shows nothing, and what to do about it, in words. Needs no camera part of Qt."""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from checkin.words import QT_TRANSLATE_NOOP


class Trouble(StrEnum):
    """What keeps a camera from giving pictures."""

    NOT_INSTALLED = "not_installed"
    NONE = "none"
    GONE = "gone"
    DENIED = "denied"
    BUSY = "busy"
    SILENT = "silent"


_WORDS = {
    Trouble.NOT_INSTALLED: QT_TRANSLATE_NOOP(
        "readers",
        "The camera part of this program is not installed. Install checkin-desk[camera].",
    ),
    Trouble.NONE: QT_TRANSLATE_NOOP(
        "readers", "No camera found. Plug one in; it starts by itself."
    ),
    Trouble.GONE: QT_TRANSLATE_NOOP(
        "readers", "This camera is not plugged in. Plug it in, or choose another one."
    ),
    Trouble.DENIED: QT_TRANSLATE_NOOP(
        "readers",
        "The computer does not let this program use the camera. Allow it in the computer's"
        " privacy settings, then start it again.",
    ),
    Trouble.BUSY: QT_TRANSLATE_NOOP(
        "readers", "The camera does not start. Close other programs that use it, then start it."
    ),
    Trouble.SILENT: QT_TRANSLATE_NOOP(
        "readers", "The camera gives no picture. Unplug it and plug it in again."
    ),
}
SERIAL_NOT_INSTALLED = QT_TRANSLATE_NOOP(
    "readers",
    "The serial part of this program is not installed. Install checkin-desk[camera].",
)


def words(trouble: Trouble) -> str:
    """What an operator can do about *trouble*, in the language of the window."""
    return QCoreApplication.translate("readers", _WORDS[trouble])
