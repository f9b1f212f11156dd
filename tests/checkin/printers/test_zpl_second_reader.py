"""A second reader of ZPL, which shares no code with the first: it sees the same labels.

It is the npm package zpl-renderer-js, run by Node through the peers; where either is absent the
tests say so. `npm install zpl-renderer-js@3.4.0` here, or in the folder ZPL_RENDERER_DIR.
"""

import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from checkin.printers import zpl_code
from checkin.printers.dots import drawn
from checkin.render.raster import Mono
from tests.checkin.badge_people import HARD, HOSTILE, TOKEN
from tests.checkin.printers.pages import picture_of, real
from tests.checkin.printers.peers import peer_file
from tests.checkin.render.codes import read

ROOT = Path(__file__).parents[3]
_NOT_INSTALLED = 3  # how the peer ends without the package


def seen(label: bytes, mono: Mono, dots_per_mm: int, folder: Path) -> Image.Image:
    """*label* as the reader draws it, eight bits."""
    node, script = shutil.which("node"), peer_file("zpl_render.mjs")
    if node is None:
        pytest.skip("not installed: node")
    (folder / "job.zpl").write_bytes(label)
    size = [f"{side / dots_per_mm}" for side in (mono.width, mono.height)]
    done = subprocess.run(
        [node, script, folder / "job.zpl", folder / "label", *size, str(dots_per_mm)],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    if done.returncode == _NOT_INSTALLED:
        pytest.skip("not installed: the npm package zpl-renderer-js")
    assert done.returncode == 0, done.stderr
    with Image.open(folder / "label-1.png") as picture:
        assert not (folder / "label-2.png").exists()
        return picture.convert("L")


@pytest.mark.parametrize("encoding", zpl_code.ENCODINGS)
@pytest.mark.parametrize(("dpi", "dots_per_mm"), [(203, 8), (300, 12)])
def test_the_second_reader_sees_every_dot_too(
    dpi: int, dots_per_mm: int, encoding: str, tmp_path: Path
) -> None:
    meant = drawn(real("badge-96x134"), dpi)
    picture = seen(zpl_code.label(meant, encoding), meant, dots_per_mm, tmp_path)
    assert picture.size == (meant.width, meant.height)
    assert picture.point(lambda grey: 255 * (grey > 127)).tobytes() == picture_of(meant).tobytes()
    assert [code.text for code in read(picture)] == [TOKEN]


@pytest.mark.parametrize("name", ["arabic", "devanagari", "zpl"])
def test_the_second_reader_sees_hard_and_hostile_names_too(name: str, tmp_path: Path) -> None:
    meant = drawn(real("badge-96x134", (HARD | HOSTILE)[name]), 203)
    picture = seen(zpl_code.label(meant), meant, 8, tmp_path)
    assert picture.point(lambda grey: 255 * (grey > 127)).tobytes() == picture_of(meant).tobytes()
