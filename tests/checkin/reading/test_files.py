"""Files that people send, and files that only claim to be pictures."""

import io
import os
import struct
import subprocess
import sys
import zlib
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from checkin.errors import (
    CheckinError,
    PdfLocked,
    PictureDamaged,
    PictureMissing,
    PictureTooLarge,
    PictureUnknown,
)
from checkin.reading import files, read_data, read_file
from tests.checkin.reading.pictures import code, on_ground, written

ROOT = Path(__file__).parents[3]
TEXT = "CBDEFGHIJKLNRTUV"


def pdf(*texts: str, password: str = "", size: tuple[float, float] = (300, 300)) -> bytes:
    """A PDF with one code on each page; an empty text leaves its page empty."""
    file = io.BytesIO()
    lock = StandardEncryption(password) if password else None
    canvas = Canvas(file, pagesize=size, encrypt=lock)
    for text in texts:
        if text:
            canvas.drawImage(ImageReader(code(text)), 60, 60, 120, 120)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def texts(data: bytes) -> list[str]:
    return [one.text for one in read_data(data, "ticket")]


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF", "PPM"])
def test_what_people_send_is_read(kind: str) -> None:
    assert texts(written(on_ground(code(TEXT), (500, 400), (90, 90)), kind)) == [TEXT]


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "CMYK", "I;16", "I", "F", "LA", "RGBA"])
def test_every_kind_of_dot_is_read(mode: str) -> None:
    picture = on_ground(code(TEXT), (500, 400), (90, 90))
    if mode.startswith("I"):
        picture = picture.convert("I").point(lambda level: level * 257).convert(mode)
    else:
        picture = picture.convert(mode)
    kind = "TIFF" if mode in ("I", "F", "CMYK") else "PNG"
    assert texts(written(picture, kind)) == [TEXT]


@pytest.mark.parametrize("dark", [True, False])
def test_a_code_on_a_see_through_ground_is_read(dark: bool) -> None:
    drawn = code(TEXT).point(lambda level: 255 - level)  # 255 where there is ink
    ink = Image.new("RGBA", drawn.size, (0, 0, 0, 255) if dark else (255, 255, 255, 255))
    ink.putalpha(drawn)
    whole = Image.new("RGBA", (400, 400))
    whole.paste(ink, (60, 60))
    assert texts(written(whole)) == [TEXT]


def test_a_photograph_of_forty_million_pixels_is_read() -> None:
    picture = on_ground(code(TEXT, scale=40), (7300, 5500), (1500, 1500))
    assert texts(written(picture, "JPEG", quality=60)) == [TEXT]


MEASURED = r"""
import re, sys
from pathlib import Path
from checkin.reading import read_file
print(*(found.text for found in read_file(Path(sys.argv[1]))))
[peak] = re.findall(r"VmHWM:\s*(\d+) kB", Path("/proc/self/status").read_text())
print(int(peak) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what a process took at most")
def test_a_see_through_picture_of_eighty_million_pixels_takes_less_than_400_mb(
    tmp_path: Path,
) -> None:
    ground = Image.new("LA", (10_000, 8_000), (255, 0))
    ground.paste(code(TEXT, scale=40).convert("LA"), (3_000, 3_000))
    path = tmp_path / "poster.png"
    ground.save(path, compress_level=1)
    del ground
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, path],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    text, peak_mb = done.stdout.splitlines()
    assert text == TEXT
    assert int(peak_mb) < 400


@pytest.mark.parametrize("mode", ["L", "LA"])
def test_a_picture_that_is_turned_grey_part_by_part_has_no_seams(mode: str) -> None:
    """A code across many of the parts, in a picture whose sides divide by nothing."""
    drawn = code(TEXT, scale=110)  # so that each square of it goes through several parts
    picture = on_ground(drawn, (7_001, 6_011), (2_003, 1_999)).convert(mode)
    data = written(picture, compress_level=1)
    assert texts(data) == [TEXT]


def test_kinds_of_pictures_that_take_more_memory_are_refused_sooner() -> None:
    jpeg = bytearray(written(Image.new("L", (80, 60)), "JPEG", progressive=True))
    frame = jpeg.index(b"\xff\xc2")  # which says how large it is, here more than there is
    struct.pack_into(">HH", jpeg, frame + 5, 6_000, 9_000)
    with pytest.raises(PictureTooLarge, match="at most 50 million pixels"):
        read_data(bytes(jpeg), "ticket")
    with pytest.raises(PictureTooLarge, match="at most 16 million pixels"):
        read_data(written(Image.new("L", (16_001, 1_000)), "WEBP"), "ticket")


def test_every_picture_of_a_file_with_several_is_read() -> None:
    first, second = (on_ground(code(text), (300, 300), (30, 30)) for text in ("one", "two"))
    data = written(first, "TIFF", save_all=True, append_images=[second])
    assert texts(data) == ["one", "two"]


def test_each_page_of_a_pdf_is_read_and_each_text_once() -> None:
    assert texts(pdf("one", "", "two", "one")) == ["one", "two"]


def test_a_code_of_fifteen_millimetres_on_a_page_of_paper_is_read() -> None:
    long = "https://desk.example/t/" + "AbC+/zWqM0" * 9
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(595, 842))
    canvas.drawImage(ImageReader(code(long)), 60, 60, 42.5, 42.5)
    canvas.save()
    assert texts(file.getvalue()) == [long]


def test_a_pdf_as_large_as_a_house_is_drawn_small() -> None:
    assert texts(pdf("one", size=(14_400, 14_400))) in ([], ["one"])


def test_a_pdf_of_more_pages_than_a_ticket_has_is_not_read_to_its_end() -> None:
    assert texts(pdf(*[""] * files.MOST_PAGES, "late")) == []


# -- what cannot be read


def test_a_file_that_is_not_there_is_said() -> None:
    with pytest.raises(PictureMissing, match=r"gone\.png cannot be opened"):
        read_file(Path("gone.png"))


def test_a_file_that_is_no_picture_is_said() -> None:
    with pytest.raises(PictureUnknown, match="Save it as PNG, JPEG or PDF"):
        read_data(b"Dear guest, your ticket is attached.", "ticket.txt")
    with pytest.raises(PictureUnknown):
        read_data(b"", "empty.png")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "TIFF"])
def test_a_picture_that_is_cut_off_is_damaged(kind: str) -> None:
    data = written(on_ground(code(TEXT), (500, 400), (90, 90)).convert("RGB"), kind)
    with pytest.raises((PictureDamaged, PictureUnknown)):
        read_data(data[: len(data) // 3], "ticket")


def test_a_pdf_that_is_broken_is_damaged() -> None:
    with pytest.raises(PictureDamaged, match="Ask for the ticket to be sent again"):
        read_data(b"%PDF-1.7\nnothing that follows", "ticket.pdf")


def test_a_locked_pdf_asks_for_a_screenshot() -> None:
    with pytest.raises(PdfLocked, match=r"locked with a password"):
        read_data(pdf("one", password="secret"), "ticket.pdf")


def test_a_pdf_that_opens_without_a_password_is_read_though_encrypted() -> None:
    file = io.BytesIO()
    canvas = Canvas(file, encrypt=StandardEncryption("", ownerPassword="owner"))
    canvas.drawImage(ImageReader(code("one")), 60, 60, 120, 120)
    canvas.save()
    assert texts(file.getvalue()) == ["one"]


def bomb(width: int, height: int) -> bytes:
    """A PNG of some hundred bytes that says it has this many dots."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    dots = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", dots) + chunk(b"IEND", b"")


@pytest.mark.parametrize("side", [9_500, 20_000, 1_000_000])
def test_a_picture_that_would_fill_the_memory_is_refused_before_it_is_unpacked(side: int) -> None:
    with pytest.raises(PictureTooLarge, match="at most 80 million pixels"):
        read_data(bomb(side, side), "bomb.png")


def test_a_file_of_too_many_bytes_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "film.png"
    with path.open("wb") as file:
        file.truncate(files.MOST_BYTES + 1)
    with pytest.raises(PictureTooLarge, match="at most 64 MB"):
        read_file(path)
    with pytest.raises(PictureTooLarge):
        read_data(bytes(files.MOST_BYTES + 1), "film.png")


SAMPLES = [
    written(on_ground(code("x"), (60, 60), (10, 10)), kind)
    for kind in ("PNG", "JPEG", "GIF", "WEBP", "TIFF", "BMP")
] + [pdf("x")]


@given(st.data())
def test_any_change_of_any_file_is_read_or_refused_in_words(data: st.DataObject) -> None:
    sample = bytearray(data.draw(st.sampled_from(SAMPLES)))
    for _ in range(data.draw(st.integers(1, 12))):
        at = data.draw(st.integers(0, len(sample) - 1))
        sample[at] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del sample[data.draw(st.integers(0, len(sample) - 1)) :]
    with suppress(CheckinError):  # in words; whatever else is raised fails
        read_data(bytes(sample), "ticket")
