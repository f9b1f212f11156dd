"""The frozen program, built here and run with nothing around it: no Python, no PATH, no screen."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

import checkin

ROOT = Path(__file__).parent.parent
LIMIT_MB = 300
pytestmark = [pytest.mark.bundle, pytest.mark.xdist_group("bundle")]


@dataclass(frozen=True)
class Bundle:
    """The folder as somebody copies it to a laptop."""

    folder: Path

    @property
    def program(self) -> Path:
        return self.folder / ("checkin.exe" if sys.platform == "win32" else "checkin")

    def run(self, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
        """Run it in an environment that holds a home, a language, and on Windows its system."""
        environment = {
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "PATH": "",
            "QT_QPA_PLATFORM": "offscreen",
            **{name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ},
        }
        return subprocess.run(
            [str(self.program), *arguments],
            env=environment,
            cwd=home,
            capture_output=True,
            encoding="utf-8",
            timeout=300,
        )


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
    done = bundle.run("--version", home=home)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == checkin.__version__


def test_it_plays_the_morning_headless(bundle: Bundle, home: Path) -> None:
    done = bundle.run("demo", "--headless", home=home)
    assert done.returncode == 0, done.stderr
    assert list(home.rglob("*.checkin"))
    assert list(home.rglob("*.pdf"))


def test_it_fits_the_laptops(bundle: Bundle) -> None:
    size = sum(path.lstat().st_size for path in bundle.folder.rglob("*") if path.is_file())
    assert size / 1e6 <= LIMIT_MB


def test_it_brings_what_it_shows_and_no_tools(bundle: Bundle) -> None:
    names = {path.relative_to(bundle.folder).as_posix() for path in bundle.folder.rglob("*")}
    for path in (ROOT / "assets").rglob("*"):
        if path.suffix in {".ttf", ".json", ".wav", ".qm"}:
            assert any(name.endswith(path.relative_to(ROOT).as_posix()) for name in names), path
    for tool in ("hypothesis", "mypy", "pytest", "numpy", "Qt6Qml", "Qt6Quick", "Qt6WebEngine"):
        assert not [name for name in names if tool in name]
