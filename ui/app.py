"""The program with a window: puts the parts together, opens files, keeps the settings."""

import gc
import logging
import os
import signal
import sys
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

import assets
import checkin
from checkin import paths, settings
from checkin.errors import CheckinError, SettingsError, StillWriting, StoreDamaged, StoreMissing
from checkin.settings import Settings
from ui import fonts
from ui.crash import Crashes
from ui.i18n import Language
from ui.lane import CLOSING_S, Lane
from ui.page import Place
from ui.scanning import Scanning
from ui.sounds import Sounds
from ui.theme import Theme
from ui.window import Window

# What opens files, asks or draws is imported where it is used: after the first paint.
if TYPE_CHECKING:
    from ui.errands import Choice, NewEvent
    from ui.opened import Opened
    from ui.session import Session
    from ui.settings_dialog import SettingsDialog
    from ui.start_page import StartPage

log = logging.getLogger(__name__)

ASSETS = Path(assets.__file__).parent

#: Settings that the screens are made with; the others take effect at once.
MADE_ANEW = ("station", "checkpoint", "printer", "template", "language", "second_screen")

#: When (ms after the window) the rest is loaded: other scripts, what settings ask the computer.
LATER_MS = 300

Build = Callable[["Opened"], Sequence[Place]]
Clock = Callable[[], datetime]


class App(QObject):
    """One window, and at most one event file open in it."""

    def __init__(self, *, data_dir: Path, clock: Clock, build: Build) -> None:
        """*build* gives the places of an opened event, the desk first."""
        super().__init__()
        self._data_dir = data_dir
        self._clock = clock
        self._build = build
        self._settings_file = paths.settings_file(data_dir)
        self._settings_problem: SettingsError | None = None
        self.settings = self._load_settings()
        self.theme = Theme()
        self.sounds = Sounds(ASSETS / "sounds", on=self.settings.sound)
        self.language = Language(ASSETS / "i18n")
        self.session: Session | None = None
        self.window: Window | None = None
        self.unfinished = False  # something was still busy when the window closed
        self._wanted: Path | None = None  # the file that is open or was asked for
        self._page_after = ""
        self._work: Lane[None] = Lane(_nothing)
        self.scanning = Scanning(self.theme, self.settings, self._work, self)
        self.scanning.chosen.connect(self._take_scanners)
        self.scanning.failed.connect(self._report)

    def _load_settings(self) -> Settings:
        try:
            return settings.load(self._settings_file)
        except SettingsError as error:
            self._settings_problem = error
            return Settings()

    # -- the window

    def show(self) -> Window:
        """Dress the application and show an empty window, as fast as can be."""
        fonts.load_first(ASSETS / "fonts")
        self.language.use(self.settings.language)
        self.theme.use(self.settings.theme, self.settings.text_percent)
        self.theme.apply()
        self.window = self._make_window()
        self.window.show()
        self.window.activateWindow()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_look_changed)
        QTimer.singleShot(LATER_MS, self, self._later)
        return self.window

    def _system_look_changed(self) -> None:
        """The desktop went dark or light: follow it if the settings say so."""
        self.theme.use(self.settings.theme, self.settings.text_percent)

    def _make_window(self) -> Window:
        window = Window(self.theme, self._clock)
        window.open_wanted.connect(self.choose_file)
        window.start_wanted.connect(self.show_start)
        window.settings_wanted.connect(self.show_settings)
        window.restore_wanted.connect(self.show_backups)
        window.about_wanted.connect(self.show_about)
        window.closing.connect(self._closing)
        window.allow("restore", allowed=False)
        window.allow("waiting", allowed=False)
        self.scanning.attach(window)
        return window

    def _later(self) -> None:
        """What a scan does not wait for; not while an event is being opened."""
        if self.session is not None and self.session.opened is None:
            QTimer.singleShot(LATER_MS, self, self._later)
            return
        if not gc.isenabled():
            gc.freeze()
            gc.enable()
        fonts.load_rest(ASSETS / "fonts")
        self._work.start()
        self.scanning.start()
        if self._settings_problem is not None:
            self._report(self._settings_problem)

    def _renew_window(self) -> None:
        """A new window in the place of the old one: every word in it is said anew."""
        old = self._the_window()
        old.wedge.remove()
        old.closing.disconnect(self._closing)
        self.window = self._make_window()
        self.window.setGeometry(old.geometry())
        self.window.setWindowState(old.windowState())
        self.window.show()
        old.close()
        old.deleteLater()

    def _the_window(self) -> Window:
        assert self.window is not None
        return self.window

    # -- opening

    def start(self, event: Path | None, *, sample: bool) -> None:
        """Open *event*, else the sample, else the file opened last, else show the ways to begin."""
        recent = [Path(path) for path in self.settings.recent if Path(path).is_file()]
        if event is not None:
            self.open(event)
        elif sample:
            self.open_sample()
        elif recent:
            self.open(recent[0])
        else:
            self.show_start()

    def show_start(self) -> "StartPage":
        """The ways to begin; what is open is closed."""
        from ui.start_page import StartPage

        self._close_session()
        window = self._the_window()
        page = StartPage(self.theme, self.settings.recent)
        page.sample_wanted.connect(self.open_sample)
        page.import_wanted.connect(self.make_event)
        page.connect_wanted.connect(partial(self.make_event, page="sources"))
        page.open_wanted.connect(self.choose_file)
        page.restore_wanted.connect(self.show_backups)
        page.recent_wanted.connect(self._open_text)
        window.set_page(page)
        window.show_event("", None)
        window.show_desk("", "")
        window.show_status([], "")
        window.allow("start", allowed=False)
        window.allow("restore", allowed=False)
        window.allow("waiting", allowed=False)
        return page

    def _open_text(self, path: str) -> None:
        self.open(Path(path))

    def open(self, path: Path, *, page: str = "") -> None:
        """Open the event file *path* and show its screens, the one called *page* in front."""
        from ui.session import Session

        self._close_session()
        self._wanted = path.absolute()
        self._page_after = page
        self.session = Session(
            self._wanted,
            data_dir=self._data_dir,
            settings=self.settings,
            theme=self.theme,
            sounds=self.sounds,
            language=self.language.code,
            clock=self._clock,
            parent=self,
        )
        self.session.ready.connect(self._ready)
        self.session.failed.connect(self._failed)
        self.session.trouble.connect(self._report)
        self.session.told.connect(self._the_window().show_notice)
        self.session.changed.connect(self._facts_changed)
        self.session.stands.connect(self._the_window().show_status)
        self.session.open()
        QTimer.singleShot(0, _load_desk)  # while the file is opened

    def _ready(self, opened: "Opened") -> None:
        window = self._the_window()
        window.show_event(opened.event.name, opened.zone)
        window.show_desk(opened.checkpoint.name, opened.basics.station)
        window.set_places(self._build(opened))
        window.allow("start", allowed=True)
        window.allow("restore", allowed=True)
        window.allow("waiting", allowed=True)
        if window.has_page(self._page_after):
            window.show_named(self._page_after)
        self._keep(replace(self.settings, recent=self.settings.with_recent(opened.path)))
        log.info("event open")

    def _failed(self, error: CheckinError) -> None:
        from ui import messages

        page = self.show_start()
        restorable = isinstance(error, StoreDamaged | StoreMissing) and self._has_backups()
        page.show_problem(messages.of_error(error), restorable=restorable)

    def _has_backups(self) -> bool:
        from ui import errands

        return self._wanted is not None and bool(errands.backups_of(self._wanted))

    def _facts_changed(self) -> None:
        for page in self._the_window().pages():
            page.facts_changed()

    def choose_file(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        folder = self._wanted.parent if self._wanted else paths.events_dir(self._data_dir)
        chosen, _ = QFileDialog.getOpenFileName(
            self._the_window(),
            self.tr("Open an event file"),
            str(folder),
            self.tr("Event files (*.checkin)"),
        )
        if chosen:
            self.open(Path(chosen))

    def open_sample(self) -> None:
        """Open the sample event; made once, on this machine."""
        from ui import errands

        if not self.settings.printer:  # so that badges can be seen without a printer
            folder = self._data_dir / "badges"
            self._keep(
                replace(self.settings, printer=f"folder:{folder}", printer_folder=str(folder))
            )
        path = paths.events_dir(self._data_dir) / "Sample event.checkin"
        if path.is_file():
            self.open(path)
            return
        page = self.show_start()
        page.show_busy(self.tr("Making the sample event…"))
        job = partial(
            errands.make_sample,
            path=path,
            data_dir=self._data_dir,
            at=self._clock(),
            label=self.settings.station,
        )
        self._work.ask(job, self.open, self._failed)

    def make_event(self, *, page: str = "import") -> None:
        """Ask for a new event, make it, and go to *page*: where its list comes from."""
        from ui.new_event_dialog import NewEventDialog

        dialog = NewEventDialog(paths.events_dir(self._data_dir), self._the_window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.made.connect(partial(self._make_event, page))
        dialog.open()

    def _make_event(self, page: str, wanted: "NewEvent") -> None:
        from ui import errands

        job = partial(
            errands.make_event,
            wanted=wanted,
            data_dir=self._data_dir,
            at=self._clock(),
            label=self.settings.station,
        )
        self._work.ask(job, partial(self.open, page=page), self._failed)

    # -- backups

    def show_backups(self) -> None:
        from ui import errands
        from ui.restore_dialog import RestoreDialog

        if self._wanted is None:
            return
        opened = self.session.opened if self.session else None
        dialog = RestoreDialog(
            errands.backups_of(self._wanted),
            name=self._wanted.stem,
            zone=opened.zone if opened else None,
            now=self._clock(),
            parent=self._the_window(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(self.restore)
        dialog.open()

    def restore(self, backup: Path) -> None:
        """Put *backup* in the place of the file that is open or was asked for, and open that."""
        from ui import errands

        assert self._wanted is not None
        path = self._wanted
        if not self._close_session():
            self._failed(StillWriting())
            return
        job = partial(
            errands.restore, backup=backup, path=path, data_dir=self._data_dir, at=self._clock()
        )
        self._work.ask(job, self.open, self._failed)

    # -- settings and about

    def show_settings(self) -> "SettingsDialog":
        from ui import errands
        from ui.errands import Choice
        from ui.settings_dialog import Choices, SettingsDialog

        opened = self.session.opened if self.session else None
        dialog = SettingsDialog(
            self.theme,
            self.settings,
            Choices(
                checkpoints=[Choice(c.key, c.name) for c in opened.basics.checkpoints]
                if opened
                else (),
                screens=_screens(),
            ),
            folder=str(self._wanted.parent if self._wanted else paths.events_dir(self._data_dir)),
            parent=self._the_window(),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.saved.connect(self._take_settings)
        dialog.tone_wanted.connect(self.sounds.try_out)
        show, failed = dialog.show_templates, self._report
        if opened:  # its own templates are in the event file
            reads = opened.lanes.reads
            reads.ask(errands.templates_of, show, failed, latest="templates")
        else:
            self._work.ask(errands.templates, show, failed, latest="templates")
        self._work.ask(errands.printers, dialog.show_printers, self._report, latest="printers")
        if opened is not None:
            opened.lanes.reads.ask(
                errands.event_printers,
                dialog.show_event_printers,
                self._report,
                latest="event printers",
            )
        dialog.open()
        return dialog

    def _take_settings(self, chosen: Settings) -> None:
        before = self.settings
        self._keep(chosen)
        self.theme.use(chosen.theme, chosen.text_percent)
        self.sounds.on = chosen.sound
        if chosen.language != before.language:
            self._close_session()
            self.language.use(chosen.language)
            self._renew_window()
        if any(getattr(chosen, name) != getattr(before, name) for name in MADE_ANEW):
            self._reopen()

    def _take_scanners(self, chosen: Settings) -> None:
        self._keep(chosen)
        self.scanning.use(chosen)

    def _reopen(self) -> None:
        if self._wanted is not None:
            self.open(self._wanted)
        else:
            self.show_start()

    def _keep(self, chosen: Settings) -> None:
        self.settings = chosen
        try:
            settings.save(chosen, self._settings_file)
        except CheckinError as error:
            self._report(error)

    def show_about(self) -> None:
        from ui.about_dialog import AboutDialog

        dialog = AboutDialog(ASSETS / "LICENCES.md", self._the_window())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _report(self, error: CheckinError) -> None:
        """Say what went wrong in the background, without getting in the way of a scan."""
        from ui import messages

        log.warning("told: %s", type(error).__name__)
        self._the_window().show_notice(messages.of_error(error))

    # -- closing

    def _close_session(self) -> bool:
        """Close what is open; False if it is still busy."""
        if self.session is None:
            return True
        session, self.session = self.session, None
        self._the_window().set_places([])
        closed = session.close(within_s=CLOSING_S)
        if closed:
            session.deleteLater()
        else:
            self.unfinished = True
        return closed

    def _closing(self) -> None:
        self._close_session()
        if not self.scanning.close():
            self.unfinished = True
        if not self._work.close(drop=True, within_s=CLOSING_S / 4):
            self.unfinished = True
        QApplication.quit()


def _nothing() -> AbstractContextManager[None]:
    return nullcontext()


def _screens() -> "list[Choice]":
    """Every screen but the first, by name and size."""
    from ui.errands import Choice

    sizes = [(screen.name(), screen.size()) for screen in QGuiApplication.screens()[1:]]
    return [Choice(name, f"{name} · {size.width()} × {size.height()}") for name, size in sizes]


def _load_desk() -> None:
    """Load what the first page is made of."""
    import_module("ui.desk.screen")


def _now() -> datetime:
    return datetime.now(UTC)


def run(event: Path | None, *, sample: bool = False) -> int:
    """Open the window and stay until it is closed."""
    # By its name: `setStyle` returns the style, and Python would load all that it brings.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName(paths.APP)
    application.setApplicationDisplayName("Check-in desk")
    application.setApplicationVersion(checkin.__version__)
    data_dir = paths.data_dir()
    logging.getLogger().setLevel(logging.INFO)
    crashes = Crashes(paths.reports_dir(data_dir), _now)
    crashes.install()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from ui.pages import build

    app = App(data_dir=data_dir, clock=_now, build=build)
    app.show()
    QTimer.singleShot(0, app, partial(app.start, event, sample=sample))
    code = application.exec()
    crashes.remove()
    if app.unfinished:  # a thread that hangs in a driver would keep the process, or abort it
        logging.shutdown()
        sys.stdout.flush()
        os._exit(code)
    return code
