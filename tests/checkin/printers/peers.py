"""Stand-ins for real printers, which share no code with the program.

They live beside the repository; where they or CUPS are absent, the tests that need them say so.
"""

import importlib.util
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from checkin.printers.base import Outcome, Printer, Result

#: The papers of the IPP printer, in mm.
IPP_MEDIA = [("cr80", 86.0, 54.0), ("badge", 96.0, 134.0)]

_FOLDER = Path(__file__).parents[4] / "shared" / "peers" / "printers"


def peer_file(name: str) -> Path:
    path = _FOLDER / name
    if not path.is_file():
        pytest.skip(f"the printer peers are not beside this repository ({name})")
    return path


def _peer(name: str) -> ModuleType:
    path = peer_file(f"{name}.py")
    if name in sys.modules:
        return sys.modules[name]
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # its dataclasses and its neighbours look for it there
    spec.loader.exec_module(module)
    return module


def _with_cups(name: str) -> ModuleType:
    module = _peer(name)
    if lacking := module.missing():
        pytest.skip("not installed: " + ", ".join(lacking))
    return module


def byte_peer(name: str) -> ModuleType:
    """A peer that is fed with bytes: "escpos_peer", "zpl_peer" or "brother_peer"."""
    _peer("bitmap")
    return _peer(name)


@contextmanager
def receipt_printer(width: int = 576, **more: Any) -> Iterator[Any]:
    """An ESC/POS printer on the network with a head of *width* dots."""
    with _quietly(byte_peer("escpos_peer").VirtualPrinter(width=width, **more)) as device:
        yield device


@contextmanager
def label_printer(dpi: int = 203, **more: Any) -> Iterator[Any]:
    """A ZPL printer on the network that takes labels of up to 110 x 190 mm."""
    size = {"width": round(110 / 25.4 * dpi), "length": round(190 / 25.4 * dpi)}
    with _quietly(byte_peer("zpl_peer").VirtualPrinter(dpi=dpi, **size, **more)) as device:
        yield device


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
    with _quietly(_with_cups("ippeve").IppEvePrinter(media=media)) as device:
        yield device


@contextmanager
def scheduler(queues: dict[str, str]) -> Iterator[Any]:
    """A CUPS scheduler with these queues and where they lead."""
    with _quietly(_with_cups("private_cups").PrivateCups(queues)) as cups:
        yield cups


def followed(printer: Printer, job: str) -> Outcome:
    """What has become of *job* once it no longer waits, within ten seconds."""
    pause = threading.Event()
    for _ in range(100):
        outcome = printer.follow(job)
        if outcome.result is not Result.HELD:
            return outcome
        pause.wait(0.1)
    return outcome
