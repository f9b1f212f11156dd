"""Joins everything that scans to the window: readers, the camera's place, pictures, the dialog."""

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from checkin.settings import Settings
from ui.lane import Lane
from ui.page import Page
from ui.readers.hub import Readers, by_speed, prefixes
from ui.readers.known import Kind, readers
from ui.theme import Theme
from ui.wedge import Scan
from ui.window import Window

# What reads pictures or asks the machine is imported where it is used: after the first paint.
if TYPE_CHECKING:
    from pathlib import Path

    from checkin.errors import CheckinError
    from checkin.reading import Found
    from ui.readers.camera_panel import CameraPanel

log = logging.getLogger(__name__)


class Scanning(QObject):
    """One for the program's life; windows come and go."""

    chosen = Signal(object)  # the Settings with other scanners, to be kept
    failed = Signal(object)  # the CheckinError that kept a picture from being read

    def __init__(
        self, theme: Theme, settings: Settings, work: "Lane[None]", parent: QObject | None = None
    ) -> None:
        """*work* reads pictures and loads what takes a while."""
        super().__init__(parent)
        self._theme = theme
        self._settings = settings
        self._work = work
        self._window: Window | None = None
        self._panel: CameraPanel | None = None
        self._started = False
        self._said_of_picture = ""
        self.readers = Readers(self)
        self.readers.scanned.connect(self._scanned)
        self.readers.told.connect(self._tell)

    def attach(self, window: Window) -> None:
        """Scans go to *window* from now on; the camera's panel is made anew in its language."""
        self._drop_panel()
        self._window = window
        window.scanners_wanted.connect(self.show_dialog)
        window.page_shown.connect(self._page_shown)
        window.wedge.set_readers(prefixes(self._settings), by_speed(self._settings))
        window.wedge.install()
        if self._started:
            self._watch_pictures(window)

    def start(self) -> None:
        """Open what the settings name; called once, after the first paint.

        Loading Qt's part for cameras takes a while, so a lane does it.
        """
        if readers(self._settings.readers, Kind.CAMERA):
            self._load_then(self._begin)
        else:
            self._begin()

    def _load_then(self, then: Callable[[], None]) -> None:
        from ui.readers import dialog

        self._work.ask(lambda _nothing: dialog.load(), lambda _loaded: then(), self.failed.emit)

    def _begin(self) -> None:
        self._started = True
        self.readers.use(self._settings)
        if self._window is not None:
            self._watch_pictures(self._window)
            if self._window.page is not None:
                self._page_shown(self._window.page)

    def use(self, settings: Settings) -> None:
        """Take the scanners of *settings* at once."""
        before, self._settings = self._settings, settings
        kept = ("readers", "scan_formats", "camera_mirrored")
        if all(getattr(settings, name) == getattr(before, name) for name in kept):
            return
        self.readers.use(settings)
        self._drop_panel()
        if self._window is not None:
            self._window.wedge.set_readers(prefixes(settings), by_speed(settings))
            if self._window.page is not None:
                self._page_shown(self._window.page)

    def close(self) -> bool:
        """Close every reader; False if one is still busy."""
        self._drop_panel()
        return self.readers.close()

    # -- scans

    def _scanned(self, scan: Scan) -> None:
        """A dialog that asks something takes no scans, whatever they come from."""
        if self._window is not None and QApplication.activeModalWidget() is None:
            self._window.take_scan(scan)

    def _tell(self, text: str) -> None:
        if self._window is not None:
            self._window.show_notice(text)

    # -- the camera's place

    def _page_shown(self, page: Page) -> None:
        """The picture goes to the page in view, if that has a place for it; else it is off."""
        place = page.camera_place()
        if place is None or not self._started:
            return
        if self._panel is None or not isValid(self._panel):
            self._panel = self.readers.camera_panel(self._theme)
        if self._panel is not None and place.indexOf(self._panel) < 0:
            place.insertWidget(0, self._panel)
            self._panel.show()

    def _drop_panel(self) -> None:
        panel, self._panel = self._panel, None
        if panel is not None and isValid(panel):
            panel.hide()
            panel.deleteLater()

    # -- pictures

    def _watch_pictures(self, window: Window) -> None:
        from ui.readers.pictures import PictureDrops

        PictureDrops(window).dropped.connect(self.read_picture)

    def read_picture(self, picture: "Path | QImage") -> None:
        """Read a picture that was dropped or pasted as a ticket; not by whoever uses a kiosk."""
        if self._window is not None and self._window.locked:
            return
        from checkin.reading import known
        from ui.readers import pictures

        self._take_back()
        name = self.tr("the picture") if isinstance(picture, QImage) else picture.name
        formats = known(self._settings.scan_formats)
        job = partial(_read, partial(pictures.read, picture, formats))
        self._work.ask(job, partial(self._was_read, name), self._was_not_read)

    def _take_back(self) -> None:
        """What was said of the picture before is not to be taken for this one."""
        if self._window is not None and self._window.notice.text() == self._said_of_picture:
            self._window.show_notice("")

    def _was_not_read(self, error: "CheckinError") -> None:
        self.failed.emit(error)
        self._keep_said()

    def _keep_said(self) -> None:
        if self._window is not None:
            self._said_of_picture = self._window.notice.text()

    def _was_read(self, name: str, codes: "Sequence[Found]") -> None:
        from ui.readers.pictures import scan_of

        scan = scan_of(codes, self.tr("Picture"))
        if scan is not None:
            self._scanned(scan)
        elif codes:
            self._tell(
                self.tr("There are several codes in {name}. Cut out one ticket.").format(name=name)
            )
        else:
            self._tell(
                self.tr("No code was found in {name}. Search for the name instead.").format(
                    name=name
                )
            )
        if scan is None:
            self._keep_said()

    # -- the dialog

    def show_dialog(self) -> None:
        """Show which scanners the desk has, and what else is plugged in."""
        self._load_then(self._show_dialog)

    def _show_dialog(self) -> None:
        from ui.readers.dialog import ScannersDialog, plugged

        dialog = ScannersDialog(self._theme, self._settings, plugged(), parent=self._window)
        dialog.saved.connect(self.chosen)
        dialog.open()
        dialog.finished.connect(dialog.deleteLater)


def _read(job: "partial[list[Found]]", _nothing: None) -> "list[Found]":
    return job()
