import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from checkin import events, pagesetup, paths, settings, templates
from checkin.model import Event
from checkin.settings import Settings
from checkin.store import Store
from tests.ui.keyboard import Keyboard
from ui.app import App
from ui.main import has_screen, main
from ui.opened import Opened
from ui.page import Page, Place
from ui.start_page import StartPage
from ui.wedge import Scan

NINE = datetime(2024, 5, 6, 7, 14, tzinfo=UTC)


class CodePage(Page):
    """A desk that only keeps what was scanned, and what it was made from."""

    def __init__(self, opened: Opened) -> None:
        super().__init__("Desk")
        self.setObjectName("desk")
        self.opened = opened
        self.scans: list[str] = []
        self.changes = 0

    def take_scan(self, scan: Scan) -> bool:
        self.scans.append(scan.text)
        return True

    def facts_changed(self) -> None:
        self.changes += 1


def build(opened: Opened) -> Sequence[Place]:
    return [Place("desk", "Desk", lambda _: CodePage(opened))]


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def path(tmp_path: Path, data_dir: Path) -> Path:
    file = tmp_path / "ECC 2024.checkin"
    events.make(
        file, name="ECC 2024", timezone="Europe/Brussels", data_dir=data_dir, at=NINE
    ).close()
    return file


@pytest.fixture
def app(qtbot: QtBot, data_dir: Path) -> Iterator[App]:
    made = App(data_dir=data_dir, clock=lambda: NINE, build=build)
    yield made
    if made.window is not None:
        made.window.wedge.remove()
        made.window.close()
        made.window.deleteLater()
    made.language.use("en")  # translations belong to the application, which the next test shares
    assert not made.unfinished


def texts(app: App) -> list[str]:
    assert app.window is not None
    return [label.text() for label in app.window.findChildren(QLabel)]


def desk(app: App) -> CodePage:
    assert app.window is not None
    page = app.window.page
    assert isinstance(page, CodePage)
    return page


def wait_for_desk(qtbot: QtBot, app: App) -> CodePage:
    def there() -> bool:
        return app.window is not None and isinstance(app.window.page, CodePage)

    qtbot.waitUntil(there)
    return desk(app)


def test_the_first_start_offers_ways_to_begin(app: App) -> None:
    window = app.show()
    app.start(None, sample=False)
    assert isinstance(window.page, StartPage)
    assert {"Open the sample event", "Import a list", "Open an event file"} <= set(texts(app))


def test_an_event_opens_straight_at_the_desk(qtbot: QtBot, app: App, path: Path) -> None:
    window = app.show()
    app.start(path, sample=False)
    page = wait_for_desk(qtbot, app)
    assert page.opened.checkpoint.name == "Registration desk"
    assert {"ECC 2024", "Registration desk ·", "Desk 1", "09:14"} <= set(texts(app))
    qtbot.waitUntil(lambda: "0 of 0 in" in texts(app))
    assert window.bottom.texts() == ["No printer chosen", "No list yet"]


def test_the_next_start_opens_what_was_open_last(
    qtbot: QtBot, app: App, path: Path, data_dir: Path
) -> None:
    settings.save(Settings(recent=(str(path),)), paths.settings_file(data_dir))
    again = App(data_dir=data_dir, clock=lambda: NINE, build=build)
    again.show()
    again.start(None, sample=False)
    wait_for_desk(qtbot, again)
    assert again.window is not None
    again.window.wedge.remove()
    again.window.close()


def test_a_scan_reaches_the_desk(qtbot: QtBot, app: App, path: Path) -> None:
    window = app.show()
    app.start(path, sample=False)
    page = wait_for_desk(qtbot, app)
    with qtbot.waitSignal(window.wedge.scanned):
        Keyboard(window).type("CBDEFGHIJKLNRTUV\n", gap_ms=10)
    assert page.scans == ["CBDEFGHIJKLNRTUV"]


def test_a_file_that_cannot_be_opened_says_what_to_do(
    qtbot: QtBot, app: App, tmp_path: Path
) -> None:
    window = app.show()
    app.start(tmp_path / "gone.checkin", sample=False)
    qtbot.waitUntil(lambda: isinstance(window.page, StartPage))
    assert any("There is no event file at" in text for text in texts(app))
    assert app.settings.recent == ()


def test_what_another_window_writes_is_noticed(
    qtbot: QtBot, app: App, path: Path, data_dir: Path
) -> None:
    app.show()
    app.start(path, sample=False)
    page = wait_for_desk(qtbot, app)
    qtbot.waitUntil(lambda: page.changes > 0)
    before = page.changes
    with Store.open(path, data_dir=data_dir, at=NINE) as other:
        other.local_set("something", "new")
    qtbot.waitUntil(lambda: page.changes > before, timeout=5000)


def test_settings_are_kept_and_take_effect(
    qtbot: QtBot, app: App, path: Path, data_dir: Path
) -> None:
    app.show()
    app.start(path, sample=False)
    wait_for_desk(qtbot, app)
    dialog = app.show_settings()
    dialog.station.setText("Help lane & more")
    dialog.look.setCurrentIndex(dialog.look.findData("dark"))
    dialog.percent.setCurrentIndex(dialog.percent.findData("150"))
    dialog.sound.setChecked(False)
    with qtbot.waitSignal(dialog.saved):
        dialog.save()
    assert (app.theme.look.name, app.theme.look.percent) == ("dark", 150)
    assert app.sounds.on is False
    kept = settings.load(paths.settings_file(data_dir))
    assert (kept.station, kept.theme, kept.text_percent) == ("Help lane & more", "dark", 150)
    qtbot.waitUntil(lambda: "Help lane & more" in texts(app))
    with Store.open(path, data_dir=data_dir, at=NINE, read_only=True) as store:
        assert "Help lane & more" in store.station_labels().values()


def test_settings_offer_the_event_s_own_template(
    qtbot: QtBot, app: App, path: Path, data_dir: Path
) -> None:
    with Store.open(path, data_dir=data_dir, at=NINE) as store:
        own = pagesetup.rename(templates.named(store, "a6"), name="ours", title="Our badge")
        templates.save(store, own, at=NINE)
    app.show()
    app.start(path, sample=False)
    wait_for_desk(qtbot, app)
    dialog = app.show_settings()
    qtbot.waitUntil(lambda: dialog.template.findData("ours") > 0, timeout=5000)
    assert dialog.template.itemText(dialog.template.findData("ours")) == "Our badge"
    dialog.reject()


def test_cancel_takes_a_look_back(app: App) -> None:
    app.show()
    app.start(None, sample=False)
    before = app.theme.look
    dialog = app.show_settings()
    dialog.look.setCurrentIndex(dialog.look.findData("contrast"))
    assert app.theme.look.name == "contrast"
    dialog.reject()
    assert app.theme.look == before


def test_another_language_gives_a_new_window_with_the_same_event(
    qtbot: QtBot, app: App, path: Path
) -> None:
    first = app.show()
    app.start(path, sample=False)
    wait_for_desk(qtbot, app)
    dialog = app.show_settings()
    dialog.language.setCurrentIndex(dialog.language.findData("de"))
    dialog.save()
    assert app.window is not first
    page = wait_for_desk(qtbot, app)
    assert page.opened.language == "de"


def test_settings_that_are_wrong_are_said_and_the_desk_still_opens(
    qtbot: QtBot, path: Path, data_dir: Path
) -> None:
    data_dir.mkdir(exist_ok=True)
    paths.settings_file(data_dir).write_text('{"theme": "pink"}', encoding="utf-8")
    app = App(data_dir=data_dir, clock=lambda: NINE, build=build)
    window = app.show()
    app.start(path, sample=False)
    wait_for_desk(qtbot, app)
    qtbot.waitUntil(lambda: "theme" in window.notice.text())
    window.wedge.remove()
    window.close()


def test_a_backup_is_restored_and_what_was_there_is_kept(
    qtbot: QtBot, app: App, path: Path, data_dir: Path
) -> None:
    with Store.open(path, data_dir=data_dir, at=NINE) as store:
        backup = store.backup(NINE)
        newer = replace(store.event, name="Renamed by mistake")
        with store.writing() as writer:
            writer.append("event", event_payload(newer), at=NINE)
    app.show()
    app.start(path, sample=False)
    wait_for_desk(qtbot, app)
    assert "Renamed by mistake" in texts(app)
    app.restore(backup)
    qtbot.waitUntil(lambda: "ECC 2024" in texts(app))
    assert len(list(path.parent.glob("*set aside*.checkin"))) == 1


def test_a_file_that_is_still_busy_is_not_restored_and_that_is_said(
    qtbot: QtBot, data_dir: Path, path: Path
) -> None:
    with Store.open(path, data_dir=data_dir, at=NINE) as store:
        backup = store.backup(NINE)
    app = App(data_dir=data_dir, clock=lambda: NINE, build=build)
    window = app.show()
    app.start(path, sample=False)
    page = wait_for_desk(qtbot, app)
    started, release = threading.Event(), threading.Event()
    lane = page.opened.lanes.bulk

    def hang(_: object) -> None:
        started.set()
        release.wait(20)

    lane.ask(hang, ignore, ignore)
    assert started.wait(5)
    app.restore(backup)
    assert any("still writing" in text for text in texts(app))
    assert not list(path.parent.glob("*set aside*"))
    release.set()
    assert lane.wait(5000)
    window.wedge.remove()
    window.close()


def event_payload(event: Event) -> dict[str, str]:
    return {
        "id": event.id,
        "name": event.name,
        "timezone": event.timezone,
        "subtitle": event.subtitle,
    }


def test_closing_does_not_wait_for_a_thread_that_hangs(
    qtbot: QtBot, data_dir: Path, path: Path
) -> None:
    app = App(data_dir=data_dir, clock=lambda: NINE, build=build)
    window = app.show()
    app.start(path, sample=False)
    page = wait_for_desk(qtbot, app)
    started, release = threading.Event(), threading.Event()
    lane = page.opened.lanes.bulk

    def hang(_: object) -> None:
        started.set()
        release.wait(20)

    lane.ask(hang, ignore, ignore)
    assert started.wait(5)
    begun = time.monotonic()
    window.wedge.remove()
    window.close()
    assert time.monotonic() - begun < 3
    assert app.unfinished
    release.set()
    assert lane.wait(5000)


def ignore(_: object) -> None:
    """Take an answer that the test does not look at."""


HEAVY = (
    "qtawesome",
    "qtpy",
    "numpy",
    "escpos",
    "httpx",
    "psycopg",
    "reportlab",
    "pypdfium2",
    "PIL",
)

FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
from ui import app as module

class Watch(QObject):
    painted = False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not Watch.painted:
            Watch.painted = True
            print(*sorted(set(sys.modules) & set(sys.argv[1].split(","))))
            QApplication.instance().quit()
        return False

class Application(QApplication):
    def __init__(self, arguments):
        super().__init__(arguments)
        self.watch = Watch()
        self.installEventFilter(self.watch)

module.QApplication = Application
sys.exit(module.run(None))
"""


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FIRST_PAINT, ",".join(HEAVY)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, paths.DATA_VARIABLE: str(tmp_path)},
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout == "\n", done.stdout + done.stderr


def test_commands_never_import_qt(tmp_path: Path) -> None:
    program = (
        "import sys; from ui.main import main; code = main(['--version']);"
        " print('PySide6' in sys.modules, code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=Path(__file__).parents[2],
    )
    assert done.stdout.splitlines()[-1] == "False 0", done.stderr


@pytest.mark.parametrize("arguments", [[], ["demo"], ["--event", "x.checkin"]])
def test_without_a_screen_one_sentence_says_what_works(
    arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert main(arguments) == 1
    said = capsys.readouterr()
    assert (said.out, len(said.err.splitlines())) == ("", 1)
    assert "--headless" in said.err


def test_a_screen_is_looked_for_on_linux_only() -> None:
    assert has_screen("linux", {"WAYLAND_DISPLAY": "wayland-0"})
    assert has_screen("linux", {"QT_QPA_PLATFORM": "offscreen"})
    assert not has_screen("linux", {"DISPLAY": ""})
    assert has_screen("win32", {})
    assert has_screen("darwin", {})


def test_wrong_usage_of_the_window_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--event"]) == 2
    assert "checkin --event EVENT" in capsys.readouterr().err
