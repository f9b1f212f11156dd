import re
from io import BytesIO
from random import Random

import pytest
from PIL import Image as Picture

from checkin import designing, pagesetup
from checkin.errors import PictureRefused, TemplateError
from checkin.layout import lay_out
from checkin.render import backgrounds, pictures, raster
from checkin.render.pdf import to_pdf
from checkin.render.templates import shipped
from checkin.template import Image, Template
from tests.checkin.badge_people import ADA, FONTS

SVG = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>'
)
PDF = to_pdf([lay_out(shipped()["badge-96x134"], ADA, FONTS)])


def template() -> Template:
    empty = pagesetup.blank("mine", "Mine", 96, 134)
    return designing.add(empty, designing.new_text("{name}", x=5, y=60)).template


def noise(pixels: int) -> bytes:
    """A PDF of a page on which no two dots are alike."""
    out = BytesIO()
    data = Random(1).randbytes(pixels * pixels * 3)
    Picture.frombytes("RGB", (pixels, pixels), data).save(out, "PDF", resolution=100, quality=100)
    return out.getvalue()


def test_a_picture_lies_under_everything() -> None:
    design = backgrounds.laid_under(template(), "back.svg", SVG)
    first = design.elements[0]
    assert isinstance(first, Image)
    assert (first.x, first.y, first.w, first.h) == (0, 0, 96, 134)
    assert design.images == {"back.svg": SVG}


def test_the_first_page_of_a_pdf_becomes_a_picture_that_looks_like_it() -> None:
    design = backgrounds.laid_under(pagesetup.blank("b", "B", 96, 134), "back.pdf", PDF)
    assert list(design.images) == ["back.png"]
    assert len(design.images["back.png"]) <= pictures.MOST_BYTES
    ours, theirs = (
        Picture.frombytes("L", (page.width, page.height), page.data).reduce(8).tobytes()
        for page in (
            raster.page(to_pdf([lay_out(design, ADA, FONTS)]), 0, dpi=60),
            raster.page(PDF, 0, dpi=60),
        )
    )
    off = [abs(a - b) for a, b in zip(ours, theirs, strict=True)]
    assert sum(off) / len(off) < 8
    assert len(set(ours)) > 50  # it is no empty page


def test_a_page_full_of_detail_becomes_coarser_rather_than_too_large() -> None:
    design = backgrounds.laid_under(template(), "photo.pdf", noise(400))
    assert len(design.images["photo.png"]) <= pictures.MOST_BYTES


def test_how_large_a_page_is() -> None:
    assert backgrounds.size_mm("a.pdf", PDF) == pytest.approx((96, 134), abs=0.01)
    assert backgrounds.size_mm("a.svg", SVG) is None


@pytest.mark.parametrize(
    ("file", "data", "why"),
    [
        ("a.pdf", b"%PDF-1.7 nonsense", "damaged"),
        ("a.png", b"nonsense", "damaged or is no PNG"),
        ("a.doc", b"nonsense", "no PNG, JPEG or SVG"),
    ],
)
def test_a_file_that_will_not_do_is_refused(file: str, data: bytes, why: str) -> None:
    with pytest.raises((PictureRefused, TemplateError), match=why):
        backgrounds.laid_under(template(), file, data)


def test_a_poster_is_no_background() -> None:
    poster = to_pdf([lay_out(pagesetup.blank("p", "P", 500, 500), ADA, FONTS)])
    big = re.sub(rb"1417\.\d+", b"9999", poster)
    assert big != poster
    with pytest.raises(PictureRefused, match="no page of a badge"):
        backgrounds.laid_under(template(), "poster.pdf", big)
