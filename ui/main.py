"""The console script: commands go to `checkin.cli` before Qt is even imported; else the window."""

import sys
from collections.abc import Sequence
from pathlib import Path

USAGE = 2


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


def _window(event: Path | None, *, sample: bool = False) -> int:
    from ui.app import run

    return run(event, sample=sample)


if __name__ == "__main__":
    sys.exit(main())
