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
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

#: What stands on which floor of checkin/; a package stands for all its modules.
HEADLESS = {
    # The words themselves; standard library only.
    0: "errors model words",
    # Pure decisions: no I/O; time and randomness are arguments.
    1: """
        access alike answers badgecode canonical code_kinds columns conditions countries daywords
        decode designing doorplan elsewhere estimate fields fitting foreign geometry guidelines
        headers ids issuers layout lint listed logic matching merge mojibake names pagesetup
        papers person pins programme programme_merge projection roster rule_words rules says
        search shaping signing snapping stays template template_file template_json template_reader
        testpage text ticketed tickets timetable transcription values verdict
    """,
    # One outside thing each.
    2: "fonts locks paths printers reading render secrets_store settings sources store",
    # What a desk does.
    3: """
        accounts admissions attachments attended backup badge badge_designs batches bulk
        corrections demo desk door doubles erasures events explaining fleet guarding history
        imports intake judging kiosk listing morning overview planned preprint programmes pull
        push remembering report_rows reports resolving review rolls routing rulings sending
        session_log signature_files signatures spool staff stations syncer templates tending
        ticket_codes ticketing tryout waiting
    """,
    # The command line.
    4: "__main__ cli",
}

#: The same for ui/. A package that is not named here is a screen, stands on the middle floor and
#: knows no other screen.
WINDOW = {
    10: """
        about_dialog choices crash errands field_words fitting flow fonts forms hush i18n icons keys
        lane lanes late long_work merge_page messages new_event_dialog opened page person_form
        readers repeats restore_dialog rows session settings_dialog shapes sheet side_page sign
        sounds standing start_page statusbar syncing table theme topbar wedge wedge_filter widgets
    """,
    12: "pages scanning window",
    13: "app",
    14: "main",
}
SCREEN = 11

FLOORS = {"checkin": 0, "ui": 10} | {
    f"{package}.{name}": floor
    for package, floors in (("checkin", HEADLESS), ("ui", WINDOW))
    for floor, names in floors.items()
    for name in names.split()
}

#: Libraries from outside that pure modules may use: they compute and touch nothing.
PURE_LIBRARIES = {
    "anyascii",
    "bidi",
    "cryptography",
    "orjson",
    "qrcode",
    "rapidfuzz",
    "uharfbuzz",
}
#: What of the standard library reaches out of the process, or asks it for the time.
OUTSIDE = {
    "asyncio", "ctypes", "http", "multiprocessing", "os", "random", "shutil", "socket", "sqlite3",
    "ssl", "subprocess", "tempfile", "time", "urllib",
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


@cache
def imports_of(path: Path) -> tuple[Import, ...]:
    return tuple(_read_imports(path))


def _read_imports(path: Path) -> Iterator[Import]:
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
        elif isinstance(node, ast.Call) and ast.unparse(node.func).endswith("import_module"):
            names = [str(arg.value) for arg in node.args if isinstance(arg, ast.Constant)]
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
    own = unit(module)
    if own in FLOORS:
        return FLOORS[own]
    return SCREEN if own.startswith("ui.") and (ROOT / own.replace(".", "/")).is_dir() else None


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
