"""Make the three tones in assets/sounds: `python -m tools.sounds`.

Different in pitch, direction and rhythm, so that they are told apart in a noisy hall and by
people who do not hear pitch well: yes is two quick rising notes, look two equal taps, no one long
falling note with a rough edge.
"""

import math
import struct
import wave
from collections.abc import Sequence
from pathlib import Path

RATE_HZ = 22_050
LOUD = 0.55
FADE_S = 0.008

#: One note: seconds, frequency at its begin and end (Hz), share of the odd overtones.
Note = tuple[float, float, float, float]
PAUSE = 0.0

TONES: dict[str, Sequence[Note]] = {
    "yes": [(0.075, 659.3, 659.3, 0.05), (0.14, 987.8, 987.8, 0.05)],
    "look": [(0.09, 523.3, 523.3, 0.15), (0.07, PAUSE, PAUSE, 0), (0.12, 523.3, 523.3, 0.15)],
    "no": [(0.42, 233.1, 155.6, 0.45)],
}


def samples(notes: Sequence[Note]) -> list[float]:
    """The notes one after the other, -1 to 1, each faded in and out so that nothing clicks."""
    out: list[float] = []
    for seconds, begin_hz, end_hz, rough in notes:
        count = round(seconds * RATE_HZ)
        phase = 0.0
        for number in range(count):
            part = number / count
            phase += math.tau * (begin_hz + (end_hz - begin_hz) * part) / RATE_HZ
            wave_ = math.sin(phase) + rough * (math.sin(3 * phase) / 2 + math.sin(5 * phase) / 3)
            out.append(wave_ / (1 + rough) * _envelope(number, count) * bool(begin_hz))
    return out


def _envelope(number: int, count: int) -> float:
    edge = FADE_S * RATE_HZ
    fades = min(1.0, number / edge) * min(1.0, (count - number) / edge)
    return fades * (1 - 0.5 * number / count)


def write(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, notes in TONES.items():
        values = [round(value * LOUD * 32767) for value in samples(notes)]
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE_HZ)
            file.writeframes(struct.pack(f"<{len(values)}h", *values))


if __name__ == "__main__":
    write(Path(__file__).parent.parent / "assets" / "sounds")
