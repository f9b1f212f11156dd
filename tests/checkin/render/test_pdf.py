import json
import re
import subprocess
import tracemalloc
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from itertools import islice, repeat
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from checkin.errors import BadgeUnprintable, Cancelled
from checkin.layout import BadgeContent, LaidOut, PlacedText, lay_out
from checkin.printers.base import page_size_mm
from checkin.render import raster
from checkin.render.fonts import badge_fonts
from checkin.render.pdf import to_pdf, write_pdf
from checkin.render.templates import shipped
from checkin.template import Template
from checkin.template_file import parse
from tests.checkin.badge_people import ADA, FONTS, HARD, TOKEN, person
from tests.checkin.render.codes import codes_on, places_on, tokens

TEMPLATES = shipped()
BADGE = TEMPLATES["badge-96x134"]


def badges(template: Template, count: int) -> Iterator[LaidOut]:
    return islice(repeat(lay_out(template, ADA, FONTS)), count)


@pytest.mark.parametrize("template", TEMPLATES.values(), ids=lambda t: t.name)
def test_a_badge_is_a_valid_pdf_of_its_size_whose_code_can_be_read(
    template: Template, tmp_path: Path
) -> None:
    pdf = to_pdf([lay_out(template, HARD["thai"], FONTS)])
    file = tmp_path / "badge.pdf"
    file.write_bytes(pdf)
    checked = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert page_size_mm(pdf) == pytest.approx(template.page_mm, abs=0.01)
    assert set(codes_on(pdf, dpi=template.dpi)) == {TOKEN}
    assert len(codes_on(pdf, dpi=template.dpi)) == template.sides


def test_equal_badges_give_equal_bytes_whatever_was_printed_before() -> None:
    first = to_pdf([lay_out(BADGE, HARD["arabic"], FONTS)])
    to_pdf([lay_out(BADGE, content, FONTS) for content in HARD.values()])
    assert to_pdf([lay_out(BADGE, HARD["arabic"], FONTS)]) == first


def test_badges_made_on_several_threads_at_once_are_the_same() -> None:
    def made(content: BadgeContent) -> bytes:
        return to_pdf([lay_out(BADGE, content, FONTS)])

    alone = [made(content) for content in HARD.values()]
    with ThreadPoolExecutor(4) as threads:
        for _ in range(3):
            assert list(threads.map(made, HARD.values())) == alone


def test_text_stays_text_in_subset_fonts_and_reads_in_its_own_order(tmp_path: Path) -> None:
    file = tmp_path / "badge.pdf"
    file.write_bytes(to_pdf([lay_out(BADGE, HARD["devanagari"], FONTS)]))
    listed = subprocess.run(["pdffonts", file], capture_output=True, text=True, check=True).stdout
    rows = listed.splitlines()[2:]
    assert rows
    assert all(re.match(r"[A-Z]{6}\+NotoSans", row) and " yes yes yes " in row for row in rows)
    text = subprocess.run(["pdftotext", file, "-"], capture_output=True, text=True, check=True)
    assert "श्रीनिवास" in text.stdout
    assert "European Cluster Conference" in text.stdout


def test_nothing_about_the_person_stands_in_the_metadata() -> None:
    pdf = to_pdf([lay_out(BADGE, person("Ada", "Lovelace"), FONTS)])
    assert b"(Badges)" in pdf
    assert b"Lovelace" not in pdf
    assert TOKEN.encode() not in pdf


def test_a_badge_with_a_problem_is_not_printed_but_can_be_previewed() -> None:
    listed = lay_out(BADGE, person("Ada 🎉", "Lovelace"), FONTS)
    with pytest.raises(BadgeUnprintable) as caught:
        to_pdf([listed])
    assert "U+1F389" in str(caught.value)
    assert raster.pages(to_pdf([listed], preview=True)) == 1


def test_a_glyph_for_a_missing_letter_never_reaches_the_paper() -> None:
    laid_out = lay_out(BADGE, person("Ada 🎉"), FONTS)
    with_box = FONTS.line("Ada")
    run = with_box.runs[0]
    broken = replace(
        with_box, runs=(replace(run, glyphs=(run.glyphs[0]._replace(id=0), *run.glyphs[1:])),)
    )
    text = next(item for item in laid_out.sides[0] if isinstance(item, PlacedText))
    forged = replace(laid_out, sides=((replace(text, line=broken),),), problems=())
    with pytest.raises(ValueError, match="has no glyph"):
        to_pdf([forged])


def test_a_preview_without_a_code_shows_a_place_for_it_that_is_no_code() -> None:
    pdf = to_pdf([lay_out(BADGE, person("Ada", token=""), FONTS)])
    assert codes_on(pdf, dpi=300) == []


@pytest.mark.parametrize("name", ["a4-4", "a4-10"])
def test_a_sheet_that_was_begun_goes_on_from_any_position(name: str) -> None:
    template = TEMPLATES[name]
    sheet = template.sheet
    assert sheet is not None
    start = sheet.places - 1
    people = [replace(ADA, token=token) for token in tokens(3)]
    pdf = to_pdf([lay_out(template, content, FONTS) for content in people], start=start)
    assert raster.pages(pdf) == 2
    found = places_on(pdf, 0, template) | places_on(pdf, 1, template)
    assert found == {
        people[0].token: start,
        people[1].token: start + 1,
        people[2].token: 1,
    }


def test_a_position_that_the_sheet_has_not_is_refused() -> None:
    with pytest.raises(ValueError, match="no position 5"):
        to_pdf(badges(TEMPLATES["a4-4"], 1), start=5)


def test_a_printer_that_is_off_is_set_right_by_an_offset() -> None:
    straight = raster.page(to_pdf(badges(BADGE, 1)), 0, dpi=254)
    moved = raster.page(to_pdf(badges(BADGE, 1), offset_mm=(2.0, 1.0)), 0, dpi=254)
    row = straight.width
    assert (
        straight.data[50 * row + 100 : 50 * row + 900]
        == (moved.data[60 * row + 120 : 60 * row + 920])
    )


def test_both_sides_of_a_folded_badge_stand_upright_after_the_fold() -> None:
    for fold, box, turn in (("side", (0, 0, 0.5, 1), 0), ("top", (0, 0, 1, 0.5), 180)):
        template = replace(
            BADGE,
            fold=fold,
            elements=tuple(e for e in BADGE.elements if e.y > 19 or e.x > 0),
        )
        page = raster.page(to_pdf([lay_out(template, ADA, FONTS)]), 0, dpi=100)
        picture = Image.frombytes("L", (page.width, page.height), page.data)
        w, h = picture.size
        back = picture.crop((0, 0, int(w * box[2]), int(h * box[3]))).rotate(turn)
        front = picture.crop((w - back.width, h - back.height, w, h))
        differing = sum(
            abs(a - b) > 128 for a, b in zip(back.tobytes(), front.tobytes(), strict=True)
        )
        assert differing < 0.02 * back.width * back.height


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "badges.pdf"
    with pytest.raises(Cancelled):
        write_pdf(path, badges(BADGE, 50), on_page=lambda done: done < 10)
    assert list(tmp_path.iterdir()) == []
    seen: list[int] = []
    assert write_pdf(path, badges(BADGE, 3), on_page=seen.append) == 3
    assert seen == [1, 2, 3]
    assert [entry.name for entry in tmp_path.iterdir()] == ["badges.pdf"]
    assert path.read_bytes() == to_pdf(badges(BADGE, 3))


def test_thousands_of_badges_take_hardly_more_memory_than_a_few(tmp_path: Path) -> None:
    held: dict[int, int] = {}

    def note(done: int) -> None:
        if done in (50, 450):
            held[done] = tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    write_pdf(tmp_path / "many.pdf", badges(TEMPLATES["label-62"], 450), on_page=note)
    tracemalloc.stop()
    assert (held[450] - held[50]) / 400 < 10_000


def test_no_badges_at_all_are_still_a_pdf() -> None:
    assert raster.pages(to_pdf([])) == 1


def test_badges_of_two_templates_do_not_go_into_one_file() -> None:
    mixed = [*badges(BADGE, 1), *badges(TEMPLATES["a6"], 1)]
    with pytest.raises(ValueError, match="one template"):
        to_pdf(mixed)


def test_a_picture_is_embedded_once_and_keeps_its_shape() -> None:
    picture = BytesIO()
    Image.new("RGBA", (40, 20), (255, 0, 0, 255)).save(picture, "PNG")
    element = {"kind": "image", "x": 10, "y": 10, "w": 20, "h": 20, "file": "logo.png"}
    source: dict[str, Any] = {
        "name": "logo",
        "title": "With a logo",
        "width_mm": 40,
        "height_mm": 40,
        "colours": {"ink": "#000000"},
        "elements": [element],
    }
    template = parse(json.dumps(source), {"logo.png": picture.getvalue()})
    pdf = to_pdf(badges(template, 3))
    assert pdf.count(b"/Subtype /Image") == 1
    page = raster.page(pdf, 2, dpi=254, colour=True)
    shown = Image.frombytes("RGB", (page.width, page.height), page.data)
    assert shown.getpixel((200, 200)) == (255, 0, 0)
    assert shown.getpixel((200, 120)) == (255, 255, 255)
    assert shown.getpixel((200, 160)) == (255, 0, 0)


def boxes(**changes: Any) -> Template:
    """A badge of 60 × 40 mm: red at the left of the front, blue at the left of the back."""
    box = {"kind": "box", "x": 0, "y": 0, "w": 20, "h": 40}
    source: dict[str, Any] = {
        "name": "both",
        "title": "Both sides",
        "width_mm": 60,
        "height_mm": 40,
        "colours": {"ink": "#000000"},
        "elements": [
            box | {"fill": "#ff0000", "side": "front"},
            box | {"fill": "#0000ff", "side": "back"},
        ],
    }
    return parse(json.dumps(source | changes))


def colour_at(pdf: bytes, number: int, x: float, y: float) -> tuple[int, int, int]:
    page = raster.page(pdf, number, dpi=254, colour=True)
    at = (round(y * 10) * page.width + round(x * 10)) * 3
    return page.data[at], page.data[at + 1], page.data[at + 2]


def test_a_two_sided_badge_has_its_back_on_the_next_page() -> None:
    pdf = to_pdf(badges(boxes(two_sided=True), 2))
    assert raster.pages(pdf) == 4
    assert [colour_at(pdf, page, 10, 20) for page in (0, 1)] == [(255, 0, 0), (0, 0, 255)]


def test_the_backs_of_a_sheet_lie_behind_their_fronts() -> None:
    sheet = {
        "width_mm": 210,
        "height_mm": 100,
        "cols": 3,
        "rows": 2,
        "origin_mm": [10, 5],
        "pitch_mm": [62, 42],
    }
    pdf = to_pdf(badges(boxes(two_sided=True, sheet=sheet), 1))
    assert colour_at(pdf, 0, 15, 20) == (255, 0, 0)
    assert colour_at(pdf, 1, 145, 20) == (0, 0, 255)  # 210 − 10 − 60, and the left of the back
    assert colour_at(pdf, 1, 15, 20) == (255, 255, 255)


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_turned_text_is_the_same_text_turned(turn: int) -> None:
    paragraph = {"text": "L'Été, naïve Ågård", "size_pt": 20, "min_pt": 8, "max_lines": 2}
    text = {"kind": "text", "x": 5, "y": 5, "w": 50, "h": 30, "paragraphs": [paragraph]}
    text |= {"align": "left", "valign": "top"}
    upright = raster.page(to_pdf(badges(boxes(elements=[text]), 1)), 0, dpi=254)
    around: dict[str, Any] = {"turn": turn, "width_mm": 60, "height_mm": 40}
    element = text | {"turn": turn}
    if turn != 180:
        element |= {"w": 30, "h": 50}
        around |= {"width_mm": 40, "height_mm": 60}
    del around["turn"]
    found = raster.page(to_pdf(badges(boxes(elements=[element], **around), 1)), 0, dpi=254)
    turned = Image.frombytes("L", (found.width, found.height), found.data).rotate(turn, expand=True)
    meant = Image.frombytes("L", (upright.width, upright.height), upright.data)
    assert turned.size == meant.size
    off = sum(abs(a - b) > 128 for a, b in zip(turned.tobytes(), meant.tobytes(), strict=True))
    ink = sum(value < 128 for value in meant.tobytes())
    assert ink > 1_000
    assert off < ink * 0.05


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_the_ink_of_turned_text_is_where_the_layout_says(turn: int) -> None:
    paragraph = {"text": "Ågot jf", "size_pt": 18, "min_pt": 8}
    text = {"kind": "text", "x": 5, "y": 5, "w": 30, "h": 30, "paragraphs": [paragraph]}
    (badge,) = badges(boxes(elements=[text | {"turn": turn}]), 1)
    (line,) = (item for item in badge.sides[0] if isinstance(item, PlacedText))
    page = raster.page(to_pdf([badge]), 0, dpi=254)
    black = Image.frombytes("L", (page.width, page.height), page.data).point(
        [255] * 128 + [0] * 128
    )
    assert black.getbbox() == pytest.approx([edge * 10 for edge in line.ink], abs=2)


def test_a_text_is_set_in_the_font_it_asks_for_and_rare_letters_in_the_usual_ones() -> None:
    def faces(font: str, text: str) -> set[str]:
        paragraph = {"text": text, "size_pt": 14, "min_pt": 8, "weight": "bold", "font": font}
        element = {"kind": "text", "x": 5, "y": 5, "w": 50, "h": 30, "paragraphs": [paragraph]}
        placed = lay_out(boxes(elements=[element]), ADA, badge_fonts())
        assert placed.printable
        assert to_pdf([placed]).startswith(b"%PDF")
        lines = [item for item in placed.sides[0] if isinstance(item, PlacedText)]
        return {run.face.name for line in lines for run in line.runs}

    assert faces("inter", "Ada") == {"Inter-Bold"}
    assert faces("inter", "Ada שלום") == {"Inter-Bold", "NotoSansHebrew-Bold"}
    assert faces("", "Ada") == {"NotoSans-Bold"}
