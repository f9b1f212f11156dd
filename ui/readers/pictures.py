"""Tickets as pictures: dropped on the window, or pasted into it. People send screenshots."""

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Final

from PIL import Image
from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import (
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QWidget

from checkin.reading import Format, Found, read_file, search
from ui.wedge import Scan

#: What a file must be called to be taken; a list that is dropped belongs to the import.
SUFFIXES: Final = frozenset(
    {".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".pdf"}
)
_DRAGS: Final = (QEvent.Type.DragEnter, QEvent.Type.DragMove)
_WEB: Final = ("http://", "https://", "www.")


class PictureDrops(QObject):
    """Watches one window for pictures; what a widget in it takes for itself never comes here."""

    dropped = Signal(object)  # a Path or a QImage

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _DRAGS:
            assert isinstance(event, QDragMoveEvent)
            if picture_in(event.mimeData()) is None:
                return False
            event.acceptProposedAction()
            return True
        if kind == QEvent.Type.Drop:
            assert isinstance(event, QDropEvent)
            return self._take(event.mimeData(), event)
        if kind == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.matches(QKeySequence.StandardKey.Paste):
                return self._take(QGuiApplication.clipboard().mimeData(), None)
        return False

    def _take(self, data: QMimeData, event: QDropEvent | None) -> bool:
        found = picture_in(data)
        if found is None:
            return False
        if event is not None:
            event.acceptProposedAction()
        self.dropped.emit(found)
        return True


def picture_in(data: QMimeData) -> "Path | QImage | None":
    """The first picture or PDF of what is dragged or on the clipboard."""
    for url in data.urls():
        path = Path(url.toLocalFile()) if url.isLocalFile() else None
        if path is not None and path.suffix.lower() in SUFFIXES:
            return path
    if data.hasImage():
        image = data.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return image
    return None


def read(picture: "Path | QImage", formats: Collection[Format]) -> list[Found]:
    """The codes in *picture*; for a lane.

    Raises:
        CheckinError: It cannot be read; see `checkin.reading.read_file`.
    """
    if isinstance(picture, Path):
        return read_file(picture, formats)
    return search(_on_white(picture), formats)


def _on_white(image: QImage) -> Image.Image:
    """*image* in grey; what shines through is white."""
    dots = image.convertToFormat(QImage.Format.Format_RGBA8888)
    size = dots.width(), dots.height()
    whole = Image.frombytes(
        "RGBA", size, bytes(dots.constBits()), "raw", "RGBA", dots.bytesPerLine(), 1
    )
    white = Image.new("RGBA", size, (255, 255, 255, 255))
    return Image.alpha_composite(white, whole).convert("L")


def scan_of(codes: Sequence[Found], reader: str) -> Scan | None:
    """The one ticket among *codes*; None if there are several or none.

    A ticket may carry the address of the event's site beside its own code.
    """
    texts = list(dict.fromkeys(code.text for code in codes))
    tickets = [text for text in texts if not text.lower().startswith(_WEB)] or texts
    return Scan(tickets[0], tickets[0], reader=reader, by_keys=False) if len(tickets) == 1 else None
