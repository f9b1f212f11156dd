"""A camera's frames: what a look costs beside the bare library, and a film through the session."""

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import zxingcpp

from benchmarks.line import Line, percentile
from benchmarks.start import window
from checkin.reading import Grey, Looks
from tests.ui.readers.film import scene, swaying, write_film

_ROUNDS = 400
_CODES = 6
_FRAMES_EACH = 60
_GAP_MS = 20.0
_HALF_A_CORE = 50.0


def run() -> list[Line]:
    """Lines for a frame of 1280 × 720 with a code, and for ten seconds of film."""
    return [_decoding(), *_film()]


def _decoding() -> Line:
    """By turns, and each first as often: the second finds the frame in the processor's cache."""
    frames = [scene(f"TICKET-{number}").tobytes() for number in range(10)]
    looks = Looks()
    times: dict[Callable[[bytes], object], list[float]] = {
        lambda data: looks.at(Grey(data, 1280, 720, 1280)): [],
        _bare: [],
    }
    for number in range(_ROUNDS):
        data = frames[number % len(frames)]
        for work in list(times)[:: 1 if number % 2 else -1]:
            times[work].append(_timed(work, data))
    ours, bare = times.values()
    value, baseline = percentile(ours, 0.5), percentile(bare, 0.5)
    return Line(
        name="decode a frame of 1280 × 720, p50",
        value=value,
        unit="ms",
        baseline=baseline,
        ratio=value / baseline,
        bar="≤ 1.2 ×",
        holds=value <= 1.2 * baseline,
    )


def _bare(data: bytes) -> object:
    view = zxingcpp.ImageView(data, 1280, 720, zxingcpp.ImageFormat.Lum)
    qr = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])
    return zxingcpp.read_barcodes(view, formats=qr)


def _timed(work: Callable[[bytes], object], data: bytes) -> float:
    begun = perf_counter()
    found = work(data)
    taken = (perf_counter() - begun) * 1000
    assert found
    return taken


def _film() -> list[Line]:
    texts = [f"TICKET-{number}" for number in range(_CODES)]
    with tempfile.TemporaryDirectory() as name:
        film = Path(name) / "film.avi"
        write_film(film, swaying(texts, frames_each=_FRAMES_EACH))
        measured = json.loads(window("film", str(film))[1])
    cpu, gap, read = measured["cpu"], measured["gap_p99"], measured["texts"]
    return [
        Line(
            name=f"codes of a film read once ({_CODES} codes, 30 frames a second)",
            value=len(read),
            unit="codes",
            bar=f"{_CODES}, each once",
            holds=read == texts,
        ),
        Line(
            name="film through the camera's session, processor",
            value=cpu,
            unit="% of a core",
            bar="< 50 %",
            holds=cpu < _HALF_A_CORE,
        ),
        Line(
            name="film through the camera's session, gap of the event loop p99",
            value=gap,
            unit="ms",
            bar="≤ 20 ms",
            holds=gap <= _GAP_MS,
        ),
    ]
