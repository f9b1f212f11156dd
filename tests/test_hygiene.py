"""What must not stand in the repository, and what must stand beside what ships."""

import fnmatch
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ASSETS = ROOT / "assets"
#: What can be made again and is never committed; only read where git cannot be asked.
MADE = {".venv", "build", "dist", "__pycache__", ".git", ".hypothesis", "node_modules"}
MADE |= {".mypy_cache", ".ruff_cache", ".pytest_cache"}


def tracked_files() -> list[Path]:
    """The files of the repository; of an unpacked archive, all that nobody made."""
    git = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached"]
    if (ROOT / ".git").exists() and shutil.which("git"):
        listed = subprocess.run(git, cwd=ROOT, capture_output=True, check=True).stdout.decode()
        paths = [ROOT / name for name in listed.split("\0") if name]
        return [path for path in paths if path.is_file()]
    return [
        path
        for path in ROOT.rglob("*")
        if path.is_file() and MADE.isdisjoint(path.relative_to(ROOT).parts)
    ]


FILES = tracked_files()


def texts() -> list[tuple[Path, str]]:
    found = []
    for path in FILES:
        data = path.read_bytes()
        if b"\0" not in data:
            found.append((path.relative_to(ROOT), data.decode("utf-8", errors="replace")))
    return found


def test_requirements_hold_hashes_and_no_addresses() -> None:
    files = sorted((ROOT / "requirements").glob("*.txt"))
    assert files
    for path in files:
        text = path.read_text(encoding="utf-8")
        assert "://" not in text
        assert not re.search(r"^\s*(-i|-f|--(extra-)?index-url|--find-links)\b", text, re.MULTILINE)
        pins = [line for line in text.splitlines() if line and line[0] not in "# "]
        assert pins
        for pin in pins:
            assert re.fullmatch(r"[a-z0-9_.-]+==\S+( ; .*)? \\", pin), f"{path.name}: {pin}"


@pytest.mark.parametrize("name", ["uv.lock", "pylock*.toml", "poetry.lock", "Pipfile.lock"])
def test_no_lock_file_records_addresses(name: str) -> None:
    assert not fnmatch.filter([path.name for path in FILES], name)


def test_no_file_names_a_folder_of_somebody() -> None:
    # Split, so that this file does not find itself.
    home = re.compile("(/" + "home/|/" + "Users/|/" + r"root/|[A-Z]:\\" + r"Users\\)[A-Za-z0-9]")
    for path, text in texts():
        assert str(ROOT) not in text, path
        if path.parts[0] != "tests":  # which play on invented machines
            assert not (found := home.search(text)), f"{path}: {found and found[0]}…"


def test_every_asset_has_a_licence() -> None:
    """Each row of the table in LICENCES.md names files and the licence they come under."""
    text = (ASSETS / "LICENCES.md").read_text(encoding="utf-8")
    rows = [line.split("|")[2:4] for line in text.splitlines() if line.startswith("|")][2:]
    foreign = [pattern for row in rows for pattern in re.findall(r"`([^`]+)`", row[0])]
    for licence in {name for row in rows for name in re.findall(r"`([^`]+)`", row[1])}:
        in_full = licence if "/" in licence else f"fonts/licences/{licence}"
        assert list(ASSETS.glob(in_full)), licence
    from_others = {".ttf", ".otf", ".woff2", ".wav", ".ogg", ".svg", ".png", ".jpg"}
    for path in ASSETS.rglob("*"):
        name = path.relative_to(ASSETS).as_posix()
        if path.suffix in from_others:
            covered = any(fnmatch.fnmatch(name, p + "*" * p.endswith("/")) for p in foreign)
            assert covered, f"assets/LICENCES.md says nothing about {name}"


def test_every_licence_text_is_about_a_font_that_ships() -> None:
    for path in (ASSETS / "fonts" / "licences").glob("*.txt"):
        assert list((ASSETS / "fonts").rglob(f"{path.stem}-*.ttf")), path.name


def test_no_page_leads_nowhere() -> None:
    for page in (path for path in FILES if path.suffix == ".md"):
        text = page.read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#\s]+)", text):
            if "://" not in target:
                assert (page.parent / target).exists(), f"{page.name} leads to {target}"


def test_every_target_of_make_is_one_that_the_pages_may_name() -> None:
    made = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for page in (path for path in FILES if path.suffix == ".md"):
        named = set(re.findall(r"`make ([a-z]+)", page.read_text(encoding="utf-8")))
        assert named <= made, page.name
