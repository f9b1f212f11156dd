"""What stands in for a camera: frames sent by hand, and a film."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame, QVideoSink

from tests.ui.readers.film import frame, scene
from ui.readers.trouble import Trouble


class FakeSource(QObject):
    """A camera that is plugged in and out; its frames are sent by hand."""

    plugged = Signal()
    broke = Signal(object)

    def __init__(self, trouble: Trouble | None = None) -> None:
        super().__init__()
        self.trouble = trouble
        self.sink: QVideoSink | None = None
        self.starts = 0

    def start(self, sink: QVideoSink) -> Trouble | None:
        self.starts += 1
        self.sink = sink
        return self.trouble

    def stop(self) -> None:
        self.sink = None

    def send(self, *texts: str) -> None:
        self.send_frame(frame(scene(*texts)))

    def send_frame(self, made: QVideoFrame) -> None:
        assert self.sink is not None
        self.sink.setVideoFrame(made)


class FilmSource(QObject):
    """A file instead of a camera."""

    plugged = Signal()
    broke = Signal(object)

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.player = QMediaPlayer(self)
        self.player.setSource(QUrl.fromLocalFile(str(path)))

    def start(self, sink: QVideoSink) -> Trouble | None:
        self.player.setVideoSink(sink)
        self.player.play()
        return None

    def stop(self) -> None:
        self.player.stop()
