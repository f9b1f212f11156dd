"""A scanner that is set to a US keyboard, on computers that are set to others: a real X server.

Keys are pressed by their places, as a scanner does, on the X server's own test keyboard. Source of
the way to give that one a layout: `setxkbmap -print` into `xkbcomp -i`, which names the device.
"""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.ui.layouts.child import TITLE
from ui.readers.calibration import CODE
from ui.wedge import us_character

ROOT = Path(__file__).parents[3]
PROGRAMS = ("Xvfb", "setxkbmap", "xkbcomp", "xdotool")
pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, PROGRAMS)), reason=f"not all of {', '.join(PROGRAMS)} are here"
)

LAYOUTS = {"us": "us", "be": "be", "fr": "fr", "de": "de", "bepo": "fr:bepo"}
JSON = '{"i":[2,"indico.cern.ch","AbC+/zWqM0=="]}'
BASE64 = "==QeyJhbGciOiJFZERTQSJ9+/aZqWmM0"
MODHEX = "CBDEFGHIJKLNRTUV"

#: X key codes are the numbers of evdev and 8; the shifted characters need Shift.
_KEYS = {
    us_character(place, shift=shift): f"{'shift+' if shift else ''}{place + 8}"
    for place in range(2, 58)
    for shift in (True, False)
    if us_character(place, shift=shift)
}
_ENTER = "36"
_X_TEST_KEYBOARD = "5"


class Screen:
    """An X server, a window on it, and a scanner plugged into it."""

    def __init__(self, display: str, layout: str, *arguments: str) -> None:
        self._environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHONPATH": str(ROOT),
        }
        self.layout = layout
        self._use(layout)
        self._child = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.layouts.child", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=ROOT,
            env=self._environment,
        )
        self._said: queue.Queue[dict[str, Any]] = queue.Queue()
        self._reader = threading.Thread(target=self._read)
        self._reader.start()
        assert self.hear() == {"ready": True}
        self._run("xdotool", "search", "--sync", "--name", TITLE, "windowfocus", "--sync")

    def _run(self, *command: str, given: str | None = None) -> str:
        done = subprocess.run(
            command,
            env=self._environment,
            input=given,
            capture_output=True,
            text=True,
            timeout=30,
            check=True,
        )
        return done.stdout

    def _use(self, layout: str) -> None:
        name, _, variant = layout.partition(":")
        wanted = ["-layout", name, "-variant", variant]
        self._run("setxkbmap", *wanted)
        keys = self._run("setxkbmap", *wanted, "-print")
        display = self._environment["DISPLAY"]
        self._run("xkbcomp", "-w", "0", "-i", _X_TEST_KEYBOARD, "-", display, given=keys)

    def _read(self) -> None:
        assert self._child.stdout is not None
        for line in self._child.stdout:
            self._said.put(json.loads(line))

    def hear(self) -> dict[str, Any]:
        """What the window says next."""
        return self._said.get(timeout=20)

    def scan(self, text: str, *, enter: bool = True) -> dict[str, Any]:
        """Press the keys of *text* where they are on a US keyboard, and say what was heard.

        A computer that is busy may press a key late, which breaks the scan: then it is made again.
        """
        keys = [_KEYS[character] for character in text] + [_ENTER] * enter
        for _ in range(10):
            self._run("xdotool", "key", "--delay", "2", *keys)
            heard = [self.hear()]
            while more := self._hear_more():
                heard.append(more)
            if len(heard) == 1:
                return heard[0]
        raise AssertionError(f"the keys never came fast enough: {heard}")

    def _hear_more(self) -> dict[str, Any] | None:
        try:
            return self._said.get(timeout=0.25)
        except queue.Empty:
            return None

    def type(self, keys: str) -> None:
        """Press the keys at these places of a US keyboard as slowly as a person."""
        self._run("xdotool", "key", "--delay", "120", *(_KEYS[key] for key in keys))

    def close(self) -> None:
        self._child.terminate()
        self._child.wait(10)
        self._reader.join(10)
        assert self._child.stdout is not None
        self._child.stdout.close()


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server without a screen. It keeps a layout when the program that set it leaves."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-noreset", "-screen", "0", "1280x800x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    assert number, "the X server did not start"
    yield f":{number}"
    server.terminate()
    server.wait(10)


@pytest.fixture(params=LAYOUTS)
def screen(request: pytest.FixtureRequest, display: str) -> Iterator[Screen]:
    made = Screen(display, LAYOUTS[request.param])
    yield made
    made.close()


def test_every_code_of_a_us_scanner_is_understood_by_the_places_of_its_keys(
    screen: Screen,
) -> None:
    for text in (JSON, BASE64, MODHEX):
        heard = screen.scan(text)
        assert heard["us"] == text
        stays = screen.layout == "us" or (text == MODHEX and screen.layout != "fr:bepo")
        assert (heard["text"] == text) is stays
    assert screen.scan(MODHEX, enter=False)["us"] == MODHEX
    screen.type("jkl")  # and a person's keys still type what the layout says
    typed = [screen.hear()["typed"] for _ in range(3)]
    assert typed[-1] == ("tsr" if screen.layout == "fr:bepo" else "jkl")


def test_the_calibration_says_that_a_us_scanner_may_stay_as_it_is(display: str) -> None:
    screen = Screen(display, LAYOUTS["be"], "check")
    try:
        assert screen.scan(CODE)["traits"][:2] == ["by_place", "enter"]
    finally:
        screen.close()
