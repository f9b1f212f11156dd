"""The frozen program, built here and run with nothing around it: no Python, no PATH, no screen."""

import os
import shutil
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest

import checkin
from tests.checkin.reading.pictures import code, on_ground, written

ROOT = Path(__file__).parent.parent
LIMIT_MB = 300
pytestmark = pytest.mark.bundle


class Ended(NamedTuple):
    """How one run of the program ended, and what it said."""

    code: int
    said: str
    complained: str


@dataclass(frozen=True)
class Bundle:
    """The folder as somebody copies it to a laptop."""

    folder: Path

    @property
    def program(self) -> Path:
        return self.folder / ("checkin.exe" if sys.platform == "win32" else "checkin")

    def start(self, *arguments: str, home: Path) -> subprocess.Popen[str]:
        """Start it in an environment that holds a home, a language, and on Windows its system."""
        environment = {
            "CHECKIN_DATA_DIR": str(home / "desk"),
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "PATH": "",
            "QT_QPA_PLATFORM": "offscreen",
            **{name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ},
        }
        return subprocess.Popen(
            [str(self.program), *arguments],
            env=environment,
            cwd=home,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def run(self, *arguments: str, home: Path) -> Ended:
        with self.start(*arguments, home=home) as process:
            said, complained = process.communicate(timeout=300)
        return Ended(process.returncode, said, complained)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Bundle:
    """The program that `build.spec` makes of this checkout."""
    work = tmp_path_factory.mktemp("bundle")
    kept = request.config.getoption("--keep-bundle")
    built = Path(kept).resolve() if kept else work / "dist"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR"]
    folders = ["--distpath", str(built), "--workpath", str(work / "build")]
    subprocess.run([*command, *folders, str(ROOT / "build.spec")], check=True, cwd=ROOT)
    if kept:
        return Bundle(built / "checkin-desk")
    # Elsewhere than it was built, so that no path of the build is still good.
    return Bundle(Path(shutil.move(built / "checkin-desk", work / "elsewhere")))


def test_it_says_its_version(bundle: Bundle, home: Path) -> None:
    assert bundle.run("--version", home=home) == Ended(0, f"{checkin.__version__}\n", "")


def test_it_plays_the_morning_headless(bundle: Bundle, home: Path) -> None:
    played = home / "morning"
    done = bundle.run("demo", "--headless", "--out", str(played), home=home)
    assert done.code == 0, done.complained
    assert list(played.rglob("*.checkin"))
    assert list(played.rglob("*.pdf"))


def test_it_opens_its_window_on_an_event(bundle: Bundle, home: Path) -> None:
    event = home / "evening.checkin"
    made = bundle.run("init", str(event), "--name", "Evening", "--timezone", "UTC", home=home)
    assert made.code == 0, made.complained
    settings = home / "desk" / "settings.json"
    with bundle.start("--event", str(event), home=home) as window:
        # The window remembers an event once it is open in it.
        while window.poll() is None and not (settings.exists() and event.name in _text(settings)):
            with suppress(subprocess.TimeoutExpired):
                window.wait(timeout=0.1)
        ended_by_itself = window.poll()
        window.terminate()
        _, complained = window.communicate(timeout=30)
    assert ended_by_itself is None, complained
    assert complained == ""
    assert not list((home / "desk").rglob("*crash*"))


def test_it_reads_a_ticket_and_can_use_a_camera(bundle: Bundle, home: Path) -> None:
    """Whose part of Qt says itself when its backend is missing."""
    picture = home / "ticket.png"
    picture.write_bytes(written(on_ground(code("T-1"), (400, 300), (40, 40))))
    read = bundle.run("read", str(picture), home=home)
    assert read == Ended(0, f"{picture}: QRCode: T-1\n", "")
    event = home / "evening.checkin"
    made = bundle.run("init", str(event), "--name", "Evening", "--timezone", "UTC", home=home)
    assert made.code == 0, made.complained
    settings = home / "desk" / "settings.json"
    settings.write_text('{"readers": ["camera any Table"]}', encoding="utf-8")
    with bundle.start("--event", str(event), home=home) as window:
        assert window.stderr is not None
        told = window.stderr.readline()
        window.terminate()
        window.communicate(timeout=30)
    assert "Using Qt multimedia with FFmpeg" in told


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def test_it_fits_the_laptops(bundle: Bundle) -> None:
    size = sum(path.lstat().st_size for path in bundle.folder.rglob("*") if path.is_file())
    assert size / 1e6 <= LIMIT_MB


def test_it_brings_what_it_shows_and_no_tools(bundle: Bundle) -> None:
    names = {path.relative_to(bundle.folder).as_posix() for path in bundle.folder.rglob("*")}
    for path in (ROOT / "assets").rglob("*"):
        if path.suffix in {".ttf", ".json", ".wav", ".qm"}:
            assert any(name.endswith(path.relative_to(ROOT).as_posix()) for name in names), path
    for tool in ("hypothesis", "mypy", "pytest", "numpy", "Qt6QuickControls", "Qt6WebEngine"):
        assert not [name for name in names if tool in name]


def test_it_brings_the_licences_of_others(bundle: Bundle) -> None:
    named = {path.name for path in bundle.folder.glob("**/licences/*") if path.is_dir()}
    assert {"qt", "reportlab", "sqlite-utils", "uharfbuzz", "zeroconf"} <= named
