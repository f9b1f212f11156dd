"""What happens when the program itself is wrong: say so, save a report, go on.

A report tells where in our code it happened and with which versions. It holds no exception text,
no values and no folder names: any of them may hold a person's name.
"""

import logging
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot, qVersion
from PySide6.QtWidgets import QWidget

import checkin
from ui.theme import Type
from ui.widgets import Dialog, PlainLabel

log = logging.getLogger(__name__)

_ROOT = Path(__file__).resolve().parent.parent
_PARTS = ("PySide6_Essentials", "sqlite-utils", "reportlab", "pypdfium2", "uharfbuzz")
_KEPT_LINES = 100


class LastLines(logging.Handler):
    """Keeps the last log lines of our own modules; they hold ids only, by the project's rule."""

    def __init__(self) -> None:
        super().__init__(logging.INFO)
        self.lines: deque[str] = deque(maxlen=_KEPT_LINES)
        self.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        if record.name.startswith(("checkin.", "ui.")):
            bare = logging.makeLogRecord(record.__dict__ | {"exc_info": None, "exc_text": None})
            self.lines.append(self.format(bare))


def report(error: BaseException, lines: list[str], at: datetime) -> str:
    """The text of a report on *error*: kinds and places, no texts and no values."""
    out = [f"checkin-desk {checkin.__version__}, {at:%Y-%m-%d %H:%M:%S} UTC", _system(), ""]
    chain: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in chain:
        chain.append(link)
        link = link.__cause__ or link.__context__
    for number, part in enumerate(reversed(chain)):
        if number:
            out.append("  … and because of it:")
        out.append(f"{type(part).__module__}.{type(part).__qualname__}")
        for frame in traceback.extract_tb(part.__traceback__):
            out.append(f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}")
    return "\n".join([*out, "", *lines, ""])


def _place(file: str) -> str:
    """A file without the folders of this machine: below our root, else its last two parts."""
    path = Path(file)
    if path.is_relative_to(_ROOT) and ".venv" not in path.parts:
        return path.relative_to(_ROOT).as_posix()
    return "/".join(path.parts[-2:])


def _system() -> str:
    import platform  # this and mail parsers, which metadata brings, a start does not need
    from importlib import metadata

    versions = [f"Python {platform.python_version()}", f"Qt {qVersion()}"]
    for name in _PARTS:
        try:
            versions.append(f"{name} {metadata.version(name)}")
        except metadata.PackageNotFoundError:  # a frozen program carries no metadata
            versions.append(name)
    return f"{platform.system()} {platform.release()}; " + ", ".join(versions)


class Crashes(QObject):
    """Catches what nobody caught, on any thread, and shows it once on the window's."""

    _caught = Signal(object)

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        super().__init__()
        self._folder = folder
        self._clock = clock
        self._lines = LastLines()
        self._dialog: CrashDialog | None = None
        self._caught.connect(self._show)

    def install(self) -> None:
        logging.getLogger().addHandler(self._lines)
        sys.excepthook = self._hook
        threading.excepthook = self._thread_hook

    def remove(self) -> None:
        logging.getLogger().removeHandler(self._lines)
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__

    def _hook(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            self._caught.emit(error.with_traceback(trace))

    def _thread_hook(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and not issubclass(arguments.exc_type, SystemExit):
            self._caught.emit(arguments.exc_value)

    @Slot(object)
    def _show(self, error: BaseException) -> None:
        path = self.save(error)
        if self._dialog is None:
            self._dialog = CrashDialog(path)
            self._dialog.finished.connect(self._closed)
            self._dialog.show()

    def _closed(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def save(self, error: BaseException) -> Path | None:
        """Write the report; None if even that fails (a full disk), which the dialog then says."""
        now = self._clock()
        text = report(error, list(self._lines.lines), now)
        log.error("unexpected %s", type(error).__name__)
        path = self._folder / f"report {now:%Y-%m-%d %H.%M.%S.%f}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        except OSError:
            sys.stderr.write(text)
            return None
        return path


class CrashDialog(Dialog):
    """Says that something unexpected happened and where the report is. It holds nothing up."""

    def __init__(self, path: Path | None, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("CrashDialog", "Something unexpected happened"), parent
        )
        self.setModal(False)  # the desk goes on behind it, and takes scans
        self.setMinimumWidth(520)
        self.body.addWidget(
            PlainLabel(
                self.tr(
                    "The last step may not have been done; look before you go on. What was"
                    " recorded before is safe."
                ),
                wrap=True,
            )
        )
        if path is None:
            self.body.addWidget(
                PlainLabel(self.tr("A report could not be saved: is the disk full?"), wrap=True)
            )
        else:
            self.body.addWidget(
                PlainLabel(
                    self.tr("A report without any personal data was saved:"),
                    wrap=True,
                    muted=True,
                )
            )
            where = PlainLabel(str(path), type=Type.SMALL, wrap=True)
            where.setTextInteractionFlags(where.textInteractionFlags().TextSelectableByMouse)
            self.body.addWidget(where)
            from PySide6.QtCore import QUrl
            from PySide6.QtGui import QDesktopServices

            folder = QUrl.fromLocalFile(str(path.parent))
            self.add_button(self.tr("Show the report"), lambda: QDesktopServices.openUrl(folder))
        self.add_button(self.tr("Go on"), self.accept, kind="primary").setFocus()
