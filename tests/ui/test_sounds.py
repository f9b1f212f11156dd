import wave
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import assets
from tools import sounds as maker
from ui import sounds
from ui.sounds import Beeper, ProgramPlayer, Sounds, Tone, best_player

FOLDER = Path(assets.__file__).parent / "sounds"


class FakePlayer:
    def __init__(self) -> None:
        self.played: list[Tone] = []

    def play(self, tone: Tone) -> None:
        self.played.append(tone)


def test_tones_are_played_while_they_are_on(qtbot: QtBot) -> None:
    player = FakePlayer()
    made = Sounds(FOLDER, on=True, player=player)
    made.play(Tone.YES)
    made.on = False
    made.play(Tone.NO)
    made.try_out(Tone.LOOK)
    assert player.played == [Tone.YES, Tone.LOOK]


@pytest.mark.parametrize("tone", Tone)
def test_every_tone_has_its_file(tone: Tone) -> None:
    with wave.open(str(sounds.file_of(tone, FOLDER))) as file:
        assert 0.1 < file.getnframes() / file.getframerate() < 0.6


def test_the_three_tones_differ() -> None:
    assert len({sounds.file_of(tone, FOLDER).read_bytes() for tone in Tone}) == 3


def test_the_files_are_what_the_script_makes(tmp_path: Path) -> None:
    maker.write(tmp_path)
    for tone in Tone:
        made = sounds.file_of(tone, tmp_path).read_bytes()
        kept = sounds.file_of(tone, FOLDER).read_bytes()
        assert len(made) == len(kept)


def test_there_is_always_some_way_to_make_a_sound(qtbot: QtBot) -> None:
    player = best_player(FOLDER)
    player.play(Tone.NO)
    Beeper().play(Tone.LOOK)
    ProgramPlayer(("true",), FOLDER).play(Tone.YES)
