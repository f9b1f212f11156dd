"""What is installed: versions that work together, and nothing more or less than is used."""

import gc
import re
import sys
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tests.test_floors import EVERY, imports_of, top

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


class Emitter(QObject):
    happened = Signal()


def test_qt_keeps_the_references_of_true_and_none() -> None:
    """PySide6 6.12.0 takes one on every call under Python 3.11, and aborts after some hundred.

    From Python 3.12 on these objects are immortal and the pair is fine.
    """
    emitter = Emitter()
    gc.disable()
    try:
        before = sys.getrefcount(True), sys.getrefcount(None)
        for _ in range(500):
            emitter.happened.emit()
            emitter.setObjectName("")
        after = sys.getrefcount(True), sys.getrefcount(None)
    finally:
        gc.enable()
    assert before[0] - after[0] < 25
    assert before[1] - after[1] < 25


def normal(name: str) -> str:
    """A distribution's name as PEP 503 compares it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def declared(requirements: list[str]) -> set[str]:
    return {normal(re.split(r"[^A-Za-z0-9_.-]", line)[0]) for line in requirements}


@cache
def imported() -> set[str]:
    """Distributions that checkin/ and ui/ import, lazily or not."""
    outside = {
        top(found.module)
        for path in EVERY.values()
        for found in imports_of(path)
        if top(found.module) not in {*sys.stdlib_module_names, "checkin", "ui", "assets"}
    }
    brought_by = packages_distributions()
    # PySide6 is one namespace of several distributions, of which Essentials brings shiboken6 too.
    return {normal(brought_by[name][0]) for name in outside - {"PySide6", "shiboken6"}}


def test_all_that_is_imported_is_declared() -> None:
    optional = PROJECT["project"]["optional-dependencies"]["camera"]
    known = declared(PROJECT["project"]["dependencies"]) | declared(optional)
    assert imported() - known == set()


def test_all_that_is_declared_is_imported() -> None:
    """Every dependency costs a start, a download and somebody's trust."""
    without_import = {"pyside6-essentials", "tzdata"}
    assert declared(PROJECT["project"]["dependencies"]) - imported() - without_import == set()


def test_the_command_leads_to_the_window() -> None:
    assert PROJECT["project"]["scripts"] == {"checkin": "ui.main:main"}
