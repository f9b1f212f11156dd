"""The console script: commands go to `checkin.cli` before Qt is even imported; else the window."""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from pathlib import Path

FAILED = 1
USAGE = 2

_BEFORE_QT = ("countries", "overview", "says", "settings", "stations")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run `checkin ARGUMENTS` and return its exit code (default: this process's arguments)."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given:
        return _window(None)
    if given[0] == "--event":
        if len(given) == 2:
            return _window(Path(given[1]))
        sys.stderr.write("Usage: checkin --event EVENT\n")
        return USAGE
    if given[0].startswith("--event=") and len(given) == 1:
        return _window(Path(given[0].partition("=")[2]))
    if given == ["demo"]:
        return _window(None, sample=True)
    from checkin.cli import main as commands

    return commands(given)


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether Qt will find a screen; without one it ends the program with words of its own."""
    named = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return not platform.startswith("linux") or any(environment.get(name) for name in named)


def _window(event: Path | None, *, sample: bool = False) -> int:
    if not has_screen(sys.platform, os.environ):
        sys.stderr.write(
            "There is no screen to open a window on. “checkin demo --headless” plays a morning"
            " without one, and “checkin --help” lists the commands.\n"
        )
        return FAILED
    hurry()
    from ui.app import run

    return run(event, sample=sample)


def hurry() -> None:
    """Load what needs no window, fast.

    No garbage is looked for meanwhile, since nearly all that is made stays; `ui.app` ends that
    when the window is open. All this comes before Qt: PySide reads the source of each module that
    is imported after it, to see whether that uses PySide.
    """
    gc.disable()
    for name in _BEFORE_QT:
        import_module(f"checkin.{name}")


if __name__ == "__main__":
    sys.exit(main())
