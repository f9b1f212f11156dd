"""Stand-ins for real printers: CUPS' own IPP printer and a scheduler of our own.

They live beside the repository; where they or CUPS are absent, the tests that need them say so.
"""

import importlib.util
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

_FOLDER = Path(__file__).parents[4] / "shared" / "peers" / "printers"


def _peer(name: str) -> ModuleType:
    path = _FOLDER / f"{name}.py"
    if not path.is_file():
        pytest.skip(f"the printer peers are not beside this repository ({name}.py)")
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    if lacking := module.missing():
        pytest.skip("not installed: " + ", ".join(lacking))
    return module


@contextmanager
def _quietly(manager: Any) -> Iterator[Any]:
    """Run *manager*, which leaves closing its log files to the interpreter."""
    with ExitStack() as stack:
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore", ResourceWarning)
        stack.callback(manager.__exit__, None, None, None)  # also when starting fails half-way
        yield manager.__enter__()


@contextmanager
def ipp_device(media: list[tuple[str, float, float]] | None = None) -> Iterator[Any]:
    """An IPP printer with papers of these names and sizes (mm), or with those of an office."""
    with _quietly(_peer("ippeve").IppEvePrinter(media=media)) as device:
        yield device


@contextmanager
def scheduler(queues: dict[str, str]) -> Iterator[Any]:
    """A CUPS scheduler with these queues and where they lead."""
    with _quietly(_peer("private_cups").PrivateCups(queues)) as cups:
        yield cups
