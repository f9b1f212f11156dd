"""Files given as an answer: what is kept of them, and what is refused."""

import io
import random
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from checkin.errors import AttachmentRefused
from checkin.reading.attached import MOST_BYTES, MOST_READ, attached, attached_file
from tests.checkin.reading.pictures import written


def opened(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data), formats=("JPEG",))


def pdf(*, extra: int = 0) -> bytes:
    out = io.BytesIO()
    document = pypdfium2.PdfDocument.new()
    document.new_page(200, 300)
    document.save(out)
    document.close()
    return out.getvalue() + b" " * extra


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF"])
def test_a_picture_is_kept_as_a_jpeg(kind: str) -> None:
    kept = attached(written(Image.new("RGB", (60, 40), (200, 30, 30)), kind), "Ausweis Jörg.png")
    assert (kept.name, kept.kind) == ("Ausweis Jörg.jpg", "image/jpeg")
    picture = opened(kept.data)
    assert picture.size == (60, 40)
    assert picture.convert("L").getpixel((30, 20)) == pytest.approx(83, abs=15)


def test_a_large_photograph_is_made_small_and_stays_legible() -> None:
    noise = Image.frombytes("RGB", (4000, 3000), random.Random(1).randbytes(4000 * 3000 * 3))
    kept = attached(written(noise, "JPEG", quality=95), "photo.jpg")
    assert len(kept.data) <= MOST_BYTES
    assert opened(kept.data).size == (2000, 1500)
    square = noise.crop((0, 0, 2000, 2000))  # nothing can be larger
    assert len(attached(written(square, "BMP"), "photo.bmp").data) <= MOST_BYTES


def test_a_photograph_is_turned_upright_and_says_no_more_where_it_was_taken() -> None:
    picture = Image.new("RGB", (60, 40), "white")
    picture.paste((0, 0, 0), (0, 0, 60, 10))
    notes = Image.Exif()
    notes[0x0112] = 6  # the camera was held on its side
    notes[0x010F] = "A camera"
    notes.get_ifd(0x8825)[1] = "N"
    kept = opened(attached(written(picture, "JPEG", exif=notes), "photo.jpg").data)
    assert kept.size == (40, 60)
    assert kept.convert("L").getpixel((38, 30)) < 60  # type: ignore[operator]
    assert not kept.getexif()
    assert "exif" not in kept.info


def test_a_photograph_with_broken_notes_is_upright_all_the_same() -> None:
    notes = Image.Exif()
    notes[0x0112] = 6
    notes.get_ifd(0x8825)[2] = (50.0, 50.0, 40.0)
    data = written(Image.new("RGB", (60, 40)), "JPEG", exif=notes)
    broken = data.replace(b"\0\2\0\5\0\0\0\3", b"\0\2\0\1\0\0\0\3")  # bytes, not fractions
    assert broken != data
    kept = opened(attached(broken, "photo.jpg").data)
    assert kept.size == (40, 60)
    assert not kept.getexif()


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_a_scan_in_many_shades_keeps_them(kind: str) -> None:
    scan = Image.new("I;16", (64, 64), 257 * 90)
    kept = opened(attached(written(scan, kind), "scan").data)
    assert kept.convert("L").getpixel((30, 30)) == pytest.approx(90, abs=2)


@pytest.mark.parametrize("mode", ["1", "P"])
def test_a_scan_in_black_and_white_stays_legible(mode: str) -> None:
    lines = Image.new("L", (4000, 400), 255)
    for x in range(0, 4000, 2):
        lines.paste(0, (x, 0, x + 1, 400))
    kept = opened(attached(written(lines.convert(mode)), "scan.png").data).convert("L")
    assert kept.size == (2000, 200)
    assert kept.getpixel((1000, 100)) == pytest.approx(128, abs=20)  # no line is left out


def test_what_shines_through_is_white() -> None:
    kept = attached(written(Image.new("RGBA", (8, 8), (0, 0, 0, 0))), "stamp.png")
    assert opened(kept.data).convert("L").getpixel((4, 4)) == 255


def test_a_pdf_is_kept_as_it_is() -> None:
    data = pdf()
    kept = attached(data, "scan.PDF")
    assert (kept.name, kept.kind, kept.data) == ("scan.pdf", "application/pdf", data)


def locked() -> bytes:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    out = io.BytesIO()
    canvas = Canvas(out, encrypt=StandardEncryption("secret"))
    canvas.drawString(10, 10, "x")
    canvas.save()
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no picture or PDF"),
        (b"Dear all, please find", "no picture or PDF"),
        (written(Image.new("RGB", (200, 200), "red"), "JPEG")[:-400], "damaged"),
        (written(Image.new("RGB", (200, 200), "red"))[:90], "damaged"),
        (b"%PDF-1.7 and then nothing", "damaged, or locked"),
        (locked(), "damaged, or locked"),
        (pdf(extra=MOST_BYTES), "more than 1 MB"),
        (written(Image.new("1", (8000, 8000))), "more than 50 million pixels"),
        (written(Image.new("1", (30_000, 30_000))), "more than 50 million pixels"),
    ],
)
def test_what_cannot_be_kept_is_refused_in_one_sentence(data: bytes, why: str) -> None:
    with pytest.raises(AttachmentRefused, match=why) as refused:
        attached(data, "answer.bin")
    assert str(refused.value).startswith("answer.bin cannot be kept as an answer: ")


def test_a_file_that_is_gone_or_far_too_large_is_not_read(tmp_path: Path) -> None:
    with pytest.raises(AttachmentRefused, match="cannot be opened"):
        attached_file(tmp_path / "gone.jpg")
    with pytest.raises(AttachmentRefused, match="cannot be opened"):
        attached_file(tmp_path / "no\0name.jpg")
    huge = tmp_path / "film.png"
    with huge.open("wb") as file:
        file.truncate(MOST_READ + 1)
    with pytest.raises(AttachmentRefused, match="more than 67 MB"):
        attached_file(huge)
    (tmp_path / "scan.pdf").write_bytes(pdf())
    assert attached_file(tmp_path / "scan.pdf").kind == "application/pdf"
