"""Three tones that tell yes, look and no apart with the eyes elsewhere."""

import logging
import shutil
import sys
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

log = logging.getLogger(__name__)


class Tone(StrEnum):
    """Yes rises, look is one level tone twice, no falls low and long."""

    YES = "yes"
    LOOK = "look"
    NO = "no"


def file_of(tone: Tone, folder: Path) -> Path:
    return folder / f"{tone}.wav"


class Player(Protocol):
    """Something that makes a sound and returns at once."""

    def play(self, tone: Tone) -> None: ...


class ProgramPlayer:
    """The system's own player, started for each tone and left to itself."""

    PROGRAMS = (("pw-play",), ("paplay",), ("aplay", "-q"), ("afplay",))

    def __init__(self, program: tuple[str, ...], folder: Path) -> None:
        self._program, *self._arguments = program
        self._folder = folder

    @classmethod
    def command(cls) -> tuple[str, ...] | None:
        """The first player that this machine has."""
        return next((words for words in cls.PROGRAMS if shutil.which(words[0])), None)

    def play(self, tone: Tone) -> None:
        from PySide6.QtCore import QProcess  # at the first tone: a start is quicker without it

        file = str(file_of(tone, self._folder))
        QProcess.startDetached(self._program, [*self._arguments, file])


class WindowsPlayer:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def play(self, tone: Tone) -> None:
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(
                str(file_of(tone, self._folder)), winsound.SND_FILENAME | winsound.SND_ASYNC
            )


class Beeper:
    """The last resort: the desktop's beep, for a look and a no only, so that they stand out."""

    def play(self, tone: Tone) -> None:
        if tone is not Tone.YES:
            QApplication.beep()


class Sounds(QObject):
    """Plays tones while they are on. The player is looked for at the first tone, not at start."""

    def __init__(self, folder: Path, *, on: bool = True, player: Player | None = None) -> None:
        super().__init__()
        self._folder = folder
        self._player = player
        self.on = on

    def play(self, tone: Tone) -> None:
        """Play *tone*, if sounds are on."""
        if self.on:
            self.try_out(tone)

    def try_out(self, tone: Tone) -> None:
        """Play *tone* in any case: somebody wants to hear what it is like."""
        if self._player is None:
            self._player = best_player(self._folder)
            log.info("sounds by %s", type(self._player).__name__)
        self._player.play(tone)


def best_player(folder: Path) -> Player:
    """The best way to make a sound on this machine.

    Qt's own player is none: to load it takes as long as many scans, on the thread that shows them.
    """
    if sys.platform == "win32":
        return WindowsPlayer(folder)
    command = ProgramPlayer.command()
    return ProgramPlayer(command, folder) if command else Beeper()
