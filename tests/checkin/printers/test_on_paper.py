"""What the peers of all three languages put on paper, at each resolution that printers have."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFilter

from checkin.fonts import font_files
from checkin.printers.base import Page, Result
from checkin.printers.brother import Brother
from checkin.printers.brother_code import labels
from checkin.printers.dots import drawn, laid_on
from checkin.printers.escpos import EscPos
from checkin.printers.urls import open_printer
from checkin.printers.wired import Language, WiredPrinter
from checkin.printers.zpl import Zpl
from checkin.render.fonts import badge_fonts
from checkin.render.raster import Mono
from checkin.testpage import SCRIPTS
from tests.checkin.badge_people import FONTS, HARD, HOSTILE, TOKEN, person
from tests.checkin.printers.pages import dots_of, picture_of, real
from tests.checkin.printers.peers import byte_peer
from tests.checkin.render.codes import read


@dataclass(frozen=True)
class Device:
    """A printer, and what a peer makes of the bytes for it.

    `paper` gives the dots on the paper, from the pieces in which the bytes came.
    """

    language: Language
    url: str
    template: str
    dpi: int
    width: int
    paper: Callable[[list[bytes]], Mono]


def _receipt(dpi: int, head: int) -> Device:
    def paper(pieces: list[bytes]) -> Mono:
        interpreter = byte_peer("escpos_peer").Interpreter(head)
        for piece in pieces:
            interpreter.feed(piece)
        [slip] = interpreter.slips
        assert (interpreter.errors, slip.clipped_dots, slip.texts) == ([], 0, [])
        return _mono(slip.bitmap)

    language = EscPos(head=head, dpi=dpi, confirm="none")
    return Device(language, f"escpos://x?width={head}&dpi={dpi}", "roll-72", dpi, head, paper)


def _label(dpi: int, width: int, height: int) -> Device:
    def paper(pieces: list[bytes]) -> Mono:
        interpreter = byte_peer("zpl_peer").Interpreter(dpi, width, height)
        for piece in pieces:
            interpreter.feed(piece)
        [label] = interpreter.labels
        assert (interpreter.errors, label.clipped_dots, label.fields) == ([], 0, [])
        return _mono(label.bitmap)

    language = Zpl(width=width, height=height, dpi=dpi)
    return Device(language, f"zpl://x?dpi={dpi}&media=96x134", "badge-96x134", dpi, width, paper)


def _brother() -> Device:
    def paper(pieces: list[bytes]) -> Mono:
        peer = byte_peer("brother_peer")
        [made], _ = peer.interpret(b"".join(pieces), label.head)
        assert made.notes == []
        front = peer.mirror(made.black)
        shown = Image.frombytes("1", (front.width, front.height), dots_of(front))
        left = label.head - label.right - label.dots
        cut = shown.crop((left, 0, left + label.dots, front.height))
        return Mono(cut.width, cut.height, cut.tobytes())

    label = labels()["62"]
    language = Brother(label=label, tells=False)
    return Device(language, "brother://x?label=62", "label-62", 300, label.dots, paper)


def _mono(bitmap: Any) -> Mono:
    return Mono(bitmap.width, bitmap.height, dots_of(bitmap))


DEVICES = {
    "escpos-203": _receipt(203, 576),
    "escpos-300": _receipt(300, 856),
    "zpl-203": _label(203, 768, 1071),
    "zpl-300": _label(300, 1134, 1583),
    "brother-300": _brother(),
}

NAMES = HARD | HOSTILE | {f"script {n}": person(name) for n, name in enumerate(SCRIPTS)}
EASTERN = f"script {len(SCRIPTS) - 1}"  # needs the fonts that come as a pack
HAS_PACK = any(file.pack for file in font_files("badge"))


@pytest.fixture(params=list(DEVICES))
def device(request: pytest.FixtureRequest) -> Device:
    return DEVICES[request.param]


def meant(device: Device, page: Page) -> Mono:
    return laid_on(drawn(page, device.dpi), device.width)


def is_what_was_meant(paper: Mono, wanted: Mono) -> bool:
    """Dot for dot, and white below."""
    size = len(wanted.data)
    return paper.data[:size] == wanted.data and not any(paper.data[size:])


@pytest.mark.parametrize("name", NAMES)
def test_a_name_is_on_the_paper_dot_for_dot_whatever_is_in_it(device: Device, name: str) -> None:
    if name == EASTERN and not HAS_PACK:
        pytest.skip("the pack of Chinese, Japanese and Korean fonts is not here")
    page = real(device.template, NAMES[name], badge_fonts() if name == EASTERN else FONTS)
    paper = device.paper([device.language.encode(page)])
    assert is_what_was_meant(paper, meant(device, page))
    assert [code.text for code in read(picture_of(paper))] == [TOKEN]


class Narrow:
    """A line that takes as little at a time as it is told, and keeps the pieces."""

    answers = False

    def __init__(self, sizes: list[int]) -> None:
        self._sizes = sizes
        self.pieces: list[bytes] = []

    def write(self, data: bytes, wait_s: float) -> int:
        size = self._sizes[len(self.pieces) % len(self._sizes)]
        self.pieces.append(data[:size])
        return len(data[:size])

    def read(self, wait_s: float) -> bytes:
        return b""

    def finish(self) -> None:
        """All of it has arrived."""

    def close(self) -> None:
        """There is nothing to let go of."""


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(sizes=st.lists(st.integers(1, 5000), min_size=1, max_size=50))
def test_however_little_the_line_takes_at_a_time_the_badge_is_the_same(
    device: Device, sizes: list[int]
) -> None:
    page = real(device.template)
    line = Narrow([*sizes, 4096])
    paper = open_printer(device.url).paper()
    assert paper is not None
    printer = WiredPrinter(lambda: line, device.language, paper)
    assert printer.send(page, "one").result is Result.ACCEPTED
    assert is_what_was_meant(device.paper(line.pieces), meant(device, page))


@pytest.mark.parametrize("angle", [0, 8, -20])
@pytest.mark.parametrize("spread", [False, True], ids=["crisp", "ink spread"])
def test_the_code_on_the_paper_reads_through_a_poor_camera(
    device: Device, spread: bool, angle: float
) -> None:
    """Seven camera pixels a millimetre, blurred and aslant; with a dot of ink too much as well."""
    paper = picture_of(device.paper([device.language.encode(real(device.template))]))
    if spread:
        paper = paper.filter(ImageFilter.MinFilter(3))
    scale = 7 * 25.4 / device.dpi
    size = (int(paper.width * scale), int(paper.height * scale))
    seen = paper.resize(size, Image.Resampling.BOX).filter(ImageFilter.GaussianBlur(0.8))
    turned = seen.rotate(angle, expand=True, fillcolor=200)
    assert [code.text for code in read(turned)] == [TOKEN]
