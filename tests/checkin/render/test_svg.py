import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image as Picture

from checkin.layout import BadgeContent, lay_out
from checkin.render import raster, svg, svg_path
from checkin.render.fonts import badge_fonts
from checkin.render.pdf import to_pdf
from checkin.render.svg import SvgError
from checkin.template import Image, Template

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"'


def drawing(inside: str, more: str = "") -> bytes:
    return f"{HEAD} {more}>{inside}</svg>".encode()


def with_logo(data: bytes, turn: int = 0) -> Template:
    """A badge of 100 × 100 mm that is all logo."""
    return Template(
        name="logo",
        title="Logo",
        width_mm=100,
        height_mm=100,
        colours={"ink": "#000000"},
        elements=(Image(x=0, y=0, w=100, h=100, file="logo.svg", turn=turn),),
        images={"logo.svg": data},
    )


def painted(data: bytes, turn: int = 0) -> Picture.Image:
    """What comes out on paper, four dots to a millimetre."""
    placed = lay_out(with_logo(data, turn), BadgeContent(fields={}), badge_fonts())
    page = raster.page(to_pdf([placed]), 0, dpi=102, colour=True)
    return Picture.frombytes("RGB", (page.width, page.height), page.data)


def colour_at(picture: Picture.Image, x: float, y: float) -> str:
    found: Any = picture.getpixel((round(x * 102 / 25.4), round(y * 102 / 25.4)))
    return "#{:02x}{:02x}{:02x}".format(*found)


@pytest.mark.parametrize(
    "inside",
    [
        '<rect x="10" y="20" width="30" height="40" fill="red"/>',
        '<rect x="10" y="20" width="30" height="40" rx="2" style="fill:#f00"/>',
        '<g transform="translate(10 20)"><path d="M0 0H30V40h-30z" fill="rgb(255,0,0)"/></g>',
        '<g fill="#ff0000"><polygon points="10,20 40,20 40,60 10,60"/></g>',
        '<path transform="scale(10)" d="m1 2 3 0 0 4 -3 0" fill="#FF0000"/>',
        "<style>.a{fill:red} /* x } */</style>"
        '<rect class="a" x="10" y="20" width="30" height="40"/>',
        '<defs><rect id="r" width="30" height="40"/></defs>'
        '<use href="#r" x="10" y="20" fill="red"/>',
        '<rect transform="rotate(90 25 40)" x="5" y="25" width="40" height="30" fill="red"/>',
        '<line x1="25" y1="20" x2="25" y2="60" stroke="red" stroke-width="30"/>',
        '<linearGradient id="g"><stop stop-color="red"/><stop stop-color="#f00"/></linearGradient>'
        '<rect x="10" y="20" width="30" height="40" fill="url(#g)"/>',
    ],
)
def test_a_shape_stands_where_and_in_the_colour_it_should(inside: str) -> None:
    picture = painted(drawing(inside))
    assert colour_at(picture, 25, 40) == "#ff0000"
    for x, y in ((8, 40), (42, 40), (25, 18), (25, 62)):
        assert colour_at(picture, x, y) == "#ffffff", (x, y)


def test_a_drawing_turns_with_its_element() -> None:
    picture = painted(drawing('<rect width="50" height="20" fill="blue"/>'), turn=90)
    assert colour_at(picture, 90, 25) == "#0000ff"
    assert colour_at(picture, 25, 10) == "#ffffff"


def test_a_drawing_is_in_the_file_once_however_many_badges_show_it() -> None:
    template = with_logo(drawing('<circle cx="9" cy="9" r="9"/>'))
    placed = lay_out(template, BadgeContent(fields={}), badge_fonts())
    assert to_pdf([placed] * 5).count(b"/Subtype /Form") == 1


def test_opacity_lets_the_paper_through() -> None:
    inside = '<g opacity="0.5"><rect width="50" height="50" fill="black"/></g>'
    assert colour_at(painted(drawing(inside)), 25, 25) in ("#7f7f7f", "#808080")


def test_a_hole_stays_a_hole() -> None:
    d = "M0 0H60V60H0z M20 20H40V40H20z"
    picture = painted(drawing(f'<path fill-rule="evenodd" d="{d}"/>'))
    assert colour_at(picture, 30, 30) == "#ffffff"
    assert colour_at(picture, 10, 30) == "#000000"


def test_what_is_hidden_is_not_painted() -> None:
    inside = '<rect display="none" width="90" height="90"/><circle cx="95" cy="95" r="2"/>'
    assert colour_at(painted(drawing(inside)), 25, 25) == "#ffffff"


@pytest.mark.parametrize(
    ("inside", "left_out"),
    [
        ("<text>Hi</text>", "text"),
        ('<image href="a.png"/>', "image"),
        ('<g filter="url(#f)"/>', "filter"),
        ('<rect width="9" height="9" fill="url(#g)"/><linearGradient id="g"/>', "linearGradient"),
    ],
)
def test_what_is_not_painted_as_meant_is_named(inside: str, left_out: str) -> None:
    assert svg.read(drawing(f'<circle r="5"/>{inside}')).left_out == (left_out,)


BOMB = "<g id='a0'><circle r='1'/></g>" + "".join(
    f"<g id='a{n}'>" + f"<use href='#a{n - 1}'/>" * 10 + "</g>" for n in range(1, 12)
)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"<html></html>", "no SVG"),
        (b"<svg", "damaged"),
        (b"\x89PNG", "damaged"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>', "how large"),
        (drawing("<text>only words</text>"), "nothing in it"),
        (b'<!DOCTYPE svg [<!ENTITY a "aaaa">]>' + drawing("&a;"), "entities"),
        (drawing("<g>" * 200 + "<circle r='1'/>" + "</g>" * 200), "too deep"),
        (drawing('<g id="g"><use href="#g"/></g>'), "too deep"),
        (drawing(BOMB), "too detailed"),
        (drawing(f'<path d="M0 0{" 1 1" * 200_000}"/>'), "too detailed"),
        (drawing('<rect width="1e400" height="5"/><circle cx="1e30" r="1"/>'), "outside"),
        (drawing('<g transform="rotate(1e999)"><circle r="1"/></g>'), "damaged"),
        (drawing(f'<g transform="{"scale(1)" * 500}"/>'), "too detailed"),
    ],
)
def test_a_file_that_cannot_be_painted_is_refused_with_the_reason(data: bytes, why: str) -> None:
    with pytest.raises(SvgError, match=why):
        svg.read(data)


def end_of(d: str) -> tuple[float, ...]:
    return svg_path.path(d)[-1][1][-2:]


@pytest.mark.parametrize(
    ("d", "end"),
    [
        ("M1 2l3 4", (4, 6)),
        ("M1-2.5.5.5", (0.5, 0.5)),
        ("M0 0c1 1 2 2 3 3s1 1 2 2", (5, 5)),
        ("M0 0q1 1 2 0t2 0", (4, 0)),
        ("M0 0a5 5 0 1010 0", (10, 0)),
        ("M0 0a5,5,0,0,1,10,0 1 1 0 0 0 2 2", (12, 2)),
        ("M0 0A0 5 0 0 0 7 7", (7, 7)),
        ("M1e1 2E0", (10, 2)),
    ],
)
def test_a_path_ends_where_it_says(d: str, end: tuple[float, float]) -> None:
    assert end_of(d) == pytest.approx(end)


def test_a_path_is_read_as_far_as_it_makes_sense() -> None:
    assert [op for op, _ in svg_path.path("M0 0L5 5L6")] == ["M", "L"]
    assert svg_path.path("L5 5") == []


def test_half_a_circle_bulges_by_its_radius() -> None:
    points = [p for op, p in svg_path.path("M0 0A10 10 0 0 1 20 0") if op == "C"]
    assert len(points) == 2
    assert points[0][-2:] == pytest.approx((10, -10))


@given(st.text("MmLlHhVvCcSsQqTtAaZz0123456789.-e ,", max_size=80))
def test_no_path_breaks_the_reader(d: str) -> None:
    for _, points in svg_path.path(d):
        assert all(isinstance(n, float) for n in points)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    for given_data in (data, b"<svg viewBox='0 0 9 9'>" + data + b"</svg>"):
        try:
            found = svg.read(given_data)
        except SvgError:
            continue
        assert math.isfinite(found.width)
