"""`make run`: the desk with the sample event, or the same morning headless where no screen is."""

import os
import subprocess
import sys
from pathlib import Path

# Asks Qt itself: DISPLAY may be set and point nowhere.
_PROBE = "from PySide6.QtGui import QGuiApplication as A; a = A([]); print(a.platformName())"
_NO_SCREENS = {"offscreen", "minimal", "vnc", "linuxfb", "eglfs"}


def has_screen() -> bool:
    """Whether a window would be seen by somebody."""
    if sys.platform == "linux" and not os.environ.get("DISPLAY", os.environ.get("WAYLAND_DISPLAY")):
        return False
    probe = subprocess.run([sys.executable, "-c", _PROBE], capture_output=True, text=True)
    return probe.returncode == 0 and probe.stdout.strip() not in _NO_SCREENS


def main() -> int:
    command = [str(Path(sys.executable).with_name("checkin")), "demo"]
    if not has_screen():
        print("This machine has no screen, so the morning is played headless.", flush=True)
        command.append("--headless")
    return subprocess.run(command).returncode


if __name__ == "__main__":
    sys.exit(main())
