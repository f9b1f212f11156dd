"""Where the frozen program starts: the same place as the command `checkin`."""

import multiprocessing
import sys

from ui.main import main


def start() -> int | str:
    """Run it; the exit code, or the sentence to end with where the system lacks a library."""
    try:
        return main()
    except ImportError as missing:
        # Each graphics card brings its own libGL and libEGL, so these never come along.
        if not str(missing).startswith(("libGL", "libEGL")):
            raise
        return f"The window needs a library: {missing.args[0]} Debian: apt install libgl1 libegl1"


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(start())
