"""Imports point down, and what stands low stays pure.

The tables are the architecture: a new module takes its place here, and a test says so until it
has one. A module may import its own floor and those below it; lazy imports inside functions
count like all others.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

#: Floor of every module of checkin/; a package stands for all its modules.
FLOORS: dict[str, int] = {
    # 0: the words themselves; standard library only
    "checkin": 0,
    "checkin.errors": 0,
    "checkin.model": 0,
    "checkin.words": 0,
    # 1: pure decisions; no I/O, time and randomness are arguments
    "checkin.badgecode": 1,
    "checkin.canonical": 1,
    "checkin.countries": 1,
    "checkin.decode": 1,
    "checkin.headers": 1,
    "checkin.ids": 1,
    "checkin.layout": 1,
    "checkin.merge": 1,
    "checkin.names": 1,
    "checkin.projection": 1,
    "checkin.roster": 1,
    "checkin.rules": 1,
    "checkin.search": 1,
    "checkin.shaping": 1,
    "checkin.text": 1,
    "checkin.transcription": 1,
    "checkin.values": 1,
    "checkin.verdict": 1,
    # 2: one outside thing each
    "checkin.fonts": 2,
    "checkin.paths": 2,
    "checkin.printers": 2,
    "checkin.render": 2,
    "checkin.settings": 2,
    "checkin.sources": 2,
    "checkin.store": 2,
    # 3: use cases
    "checkin.backup": 3,
    "checkin.demo": 3,
    "checkin.desk": 3,
    "checkin.intake": 3,
    "checkin.morning": 3,
    "checkin.reports": 3,
    "checkin.spool": 3,
    # 4: the command line
    "checkin.__main__": 4,
    "checkin.cli": 4,
}

#: Floor of every module of ui/; a package is a screen and stands on floor 11 of its own.
UI_FLOORS: dict[str, int] = {
    "ui": 10,
    "ui.lane": 10,
    "ui.messages": 10,
    "ui.sounds": 10,
    "ui.sheet": 10,
    "ui.theme": 10,
    "ui.wedge": 10,
    "ui.widgets": 10,
    "ui.window": 12,
    "ui.app": 13,
    "ui.main": 14,
}
SCREEN = 11

#: Libraries from outside that pure modules may use: they compute and touch nothing.
PURE_LIBRARIES = {
    "anyascii",
    "bidi",
    "cryptography",
    "pydantic",
    "qrcode",
    "rapidfuzz",
    "uharfbuzz",
}
#: What of the standard library reaches out of the process, or asks it for the time.
OUTSIDE = {
    "asyncio", "ctypes", "http", "multiprocessing", "os", "random", "shutil", "socket", "sqlite3",
    "ssl", "subprocess", "tempfile", "threading", "time", "urllib",
}  # fmt: skip
QT = {"PySide6", "shiboken6", "qtawesome", "qtpy", "ui"}


@dataclass(frozen=True)
class Import:
    """One import: what is named, and whether it happens when the module is imported."""

    module: str
    line: int
    at_once: bool


def modules_of(package: str) -> dict[str, Path]:
    """Every module of *package* by its dotted name."""
    found = {}
    for path in sorted((ROOT / package).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


CHECKIN = modules_of("checkin")
UI = modules_of("ui")
EVERY = CHECKIN | UI


def imports_of(path: Path) -> Iterator[Import]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    lazy = {
        id(inner)
        for outer in ast.walk(tree)
        if isinstance(outer, ast.FunctionDef | ast.AsyncFunctionDef)
        or (isinstance(outer, ast.If) and ast.unparse(outer.test) == "TYPE_CHECKING")
        for inner in ast.walk(outer)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            # `from checkin import desk` names a module, `from checkin.desk import scan` does not.
            whole = [f"{node.module}.{alias.name}" for alias in node.names]
            names = [name if name in EVERY else node.module for name in whole]
        else:
            continue
        for name in names:
            yield Import(name, node.lineno, id(node) not in lazy)


def top(module: str) -> str:
    return module.partition(".")[0]


def unit(module: str) -> str:
    """What has a floor: `checkin.store.db` stands where `checkin.store` does."""
    return ".".join(module.split(".")[:2])


def floor(module: str) -> int | None:
    if top(module) == "ui" and (ROOT / "ui" / unit(module).rpartition(".")[2]).is_dir():
        return SCREEN
    return (FLOORS | UI_FLOORS).get(unit(module))


@pytest.mark.parametrize("module", EVERY)
def test_every_module_has_a_floor(module: str) -> None:
    assert floor(module) is not None, f"say in {Path(__file__).name} where {module} stands"


@pytest.mark.parametrize("module", EVERY)
def test_imports_point_down(module: str) -> None:
    own = floor(module)
    for found in imports_of(EVERY[module]):
        other = floor(found.module)
        if own is not None and other is not None:
            assert other <= own, f"{EVERY[module]}:{found.line} imports {found.module} from above"


@pytest.mark.parametrize("module", CHECKIN)
def test_the_headless_desk_never_imports_the_window(module: str) -> None:
    for found in imports_of(CHECKIN[module]):
        assert top(found.module) not in QT, f"{CHECKIN[module]}:{found.line}: {found.module}"


@pytest.mark.parametrize("module", [name for name in CHECKIN if (floor(name) or 0) <= 1])
def test_low_floors_are_pure(module: str) -> None:
    allowed = sys.stdlib_module_names - OUTSIDE | {"checkin"}
    if floor(module) == 1:
        allowed |= PURE_LIBRARIES
    for found in imports_of(CHECKIN[module]):
        assert top(found.module) in allowed, f"{CHECKIN[module]}:{found.line}: {found.module}"


@pytest.mark.parametrize("module", [name for name in UI if floor(name) == SCREEN])
def test_a_screen_does_not_know_the_other_screens(module: str) -> None:
    for found in imports_of(UI[module]):
        if floor(found.module) == SCREEN:
            assert unit(found.module) == unit(module), f"{UI[module]}:{found.line}: {found.module}"


def test_no_module_imports_itself_through_others() -> None:
    graph = {
        name: {found.module for found in imports_of(path) if found.at_once} & EVERY.keys()
        for name, path in EVERY.items()
    }
    while leaves := {name for name, needs in graph.items() if not needs}:
        graph = {name: needs - leaves for name, needs in graph.items() if name not in leaves}
    assert not graph, "these import each other in a circle, or stand on those that do"


@pytest.mark.parametrize("command", [["-m", "checkin", "--help"], ["-m", "ui.main", "--version"]])
def test_a_headless_command_loads_no_qt(command: list[str]) -> None:
    """Asks the interpreter itself: `-X importtime` names every module it loads."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", *command],
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "checkin" in loaded
    assert not [name for name in loaded if top(name) in {"PySide6", "shiboken6", "qtawesome"}]
