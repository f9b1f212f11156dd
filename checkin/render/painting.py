"""Paint a laid out badge as PDF operators. Source of the operators: ISO 32000-1, annex A."""

from collections.abc import Iterable
from functools import lru_cache
from io import BytesIO

from PIL import Image as Picture

from checkin.layout import (
    LaidOut,
    Placed,
    PlacedBox,
    PlacedCode,
    PlacedImage,
    PlacedLine,
    PlacedText,
)
from checkin.render import drawing, qr, svg
from checkin.render.document import Document
from checkin.shaping import Run

PT_PER_MM = 72 / 25.4

_n = drawing.number

# A quarter of a circle as a Bézier curve: how far its handles reach, in radii.
_ARC = 0.5523
#: Cosine and sine of a turn, clockwise.
_TURNED = {0: (1, 0), 90: (0, 1), 180: (-1, 0), 270: (0, -1)}
_HINT_OF_A_CODE = "#d5d9e0"
_FOLD_MARK = "#9ca3af"


def badge(laid_out: LaidOut, document: Document) -> str:
    """Operators for the whole flat badge, its lower left corner at the origin.

    Both sides of a folded badge stand upright once it is folded back: side by side as a book, or
    with the back upside down above the fold at the top.
    """
    template = laid_out.template
    width, height = template.width_mm * PT_PER_MM, template.height_mm * PT_PER_MM
    front = "\n".join(_painted(item, document) for item in laid_out.sides[0])
    if not template.fold:
        return _upright(front, height)
    back = "\n".join(_painted(item, document) for item in laid_out.sides[1])
    if template.fold == "side":
        return (
            f"q 1 0 0 1 {_n(width)} {_n(height)} cm\n{front}\nQ\n"
            f"q 1 0 0 1 0 {_n(height)} cm\n{back}\nQ\n{_fold_marks(width, 0, width, height)}"
        )
    marks = _fold_marks(0, height, width, height)
    return (
        f"q 1 0 0 1 0 {_n(height)} cm\n{front}\nQ\n"
        f"q -1 0 0 -1 {_n(width)} {_n(height)} cm\n{back}\nQ\n{marks}"
    )


def back(laid_out: LaidOut, document: Document) -> str:
    """Operators for the back of a badge that is printed on both sides of the paper."""
    painted = "\n".join(_painted(item, document) for item in laid_out.sides[1])
    return _upright(painted, laid_out.template.height_mm * PT_PER_MM)


def page(items: Iterable[Placed], height_mm: float, document: Document) -> str:
    """Operators for a page of *items*, which count from its upper left corner, in mm."""
    painted = "\n".join(_painted(item, document) for item in items)
    return _upright(painted, height_mm * PT_PER_MM)


def _upright(painted: str, height: float) -> str:
    return f"q 1 0 0 1 0 {_n(height)} cm\n{painted}\nQ"


def _fold_marks(x: float, y: float, x2: float, y2: float) -> str:
    """Two short ticks at the ends of the fold."""
    reach = 4 * PT_PER_MM
    if x == x2:
        ticks = f"{_n(x)} 0 m {_n(x)} {_n(reach)} l {_n(x)} {_n(y2)} m {_n(x)} {_n(y2 - reach)} l"
    else:
        ticks = f"0 {_n(y)} m {_n(reach)} {_n(y)} l {_n(x2)} {_n(y)} m {_n(x2 - reach)} {_n(y)} l"
    return f"q {rgb(_FOLD_MARK)} RG 0.4 w {ticks} S Q"


def cut_marks(x: float, y: float, width: float, height: float) -> str:
    """Ticks outside the corners of a badge on a sheet, in points."""
    near, far = 1 * PT_PER_MM, 4 * PT_PER_MM
    ticks = []
    for corner_x, way_x in ((x, -1), (x + width, 1)):
        for corner_y, way_y in ((y, -1), (y + height, 1)):
            ticks.append(
                f"{_n(corner_x + way_x * near)} {_n(corner_y)} m"
                f" {_n(corner_x + way_x * far)} {_n(corner_y)} l"
                f" {_n(corner_x)} {_n(corner_y + way_y * near)} m"
                f" {_n(corner_x)} {_n(corner_y + way_y * far)} l"
            )
    return f"q {rgb(_FOLD_MARK)} RG 0.3 w {' '.join(ticks)} S Q"


def _painted(item: Placed, document: Document) -> str:
    match item:
        case PlacedText():
            return _text(item, document)
        case PlacedBox():
            return _box(item)
        case PlacedCode():
            return _code(item)
        case PlacedLine():
            return (
                f"q {rgb(item.colour)} RG {_pt(item.stroke_mm)} w"
                f" {_pt(item.x)} {_pt(-item.y)} m {_pt(item.x2)} {_pt(-item.y2)} l S Q"
            )
        case PlacedImage():
            return _image(item, document)


def _text(item: PlacedText, document: Document) -> str:
    size = item.size_pt
    parts = [f"BT {rgb(item.colour)} rg"]
    x, y = item.x * PT_PER_MM, -item.baseline * PT_PER_MM
    cos, sin = _TURNED[item.turn]
    way = f"{cos} {-sin} {sin} {cos}"
    for run in item.runs:
        font = document.font(run.face)
        shown = _glyphs(run, [font.use(glyph) for glyph in run.glyphs], size)
        if not run.plain:  # so that copying and searching find the letters in reading order
            meant = ("\ufeff" + run.text).encode("utf-16-be").hex().upper()
            shown = f"/Span <</ActualText <{meant}>>> BDC {shown} EMC"
        parts.append(f"/{font.name} {_n(size)} Tf {way} {_n(x)} {_n(y)} Tm {shown}")
        x += run.width * size * cos
        y -= run.width * size * sin
    parts.append("ET")
    return "\n".join(parts)


def _glyphs(run: Run, codes: list[str], size: float) -> str:
    """Show *run*: each glyph where the shaper wants it, whatever width the font gives it."""
    shown: list[str] = []
    row: list[str] = []
    letters: list[str] = []
    pen = wanted = rise = 0.0  # ems

    def end_letters() -> None:
        if letters:
            row.append(f"<{''.join(letters)}>")
            letters.clear()

    def end_row() -> None:
        end_letters()
        if row:
            shown.append(f"[{' '.join(row)}] TJ")
            row.clear()

    for glyph, code in zip(run.glyphs, codes, strict=True):
        if glyph.dy != rise:
            end_row()
            rise = glyph.dy
            shown.append(f"{_n(rise * size)} Ts")
        move = round((pen - wanted - glyph.dx) * 1000)
        if move:
            end_letters()
            row.append(str(move))
            pen -= move / 1000
        letters.append(code)
        pen += run.face.width(glyph.id)
        wanted += glyph.advance
    end_row()
    if rise:
        shown.append("0 Ts")
    return " ".join(shown)


def _box(item: PlacedBox) -> str:
    paint = {(True, True): "B", (True, False): "f", (False, True): "S", (False, False): "n"}[
        bool(item.fill), bool(item.stroke)
    ]
    colours = f"{rgb(item.fill)} rg " if item.fill else ""
    if item.stroke:
        colours += f"{rgb(item.stroke)} RG {_pt(item.stroke_mm)} w "
    return f"q {colours}{_outline(item)} {paint} Q"


def _outline(item: PlacedBox) -> str:
    x, y, w, h = (n * PT_PER_MM for n in (item.x, -item.y - item.h, item.w, item.h))
    r = min(item.radius * PT_PER_MM, w / 2, h / 2)
    if not r:
        return f"{_n(x)} {_n(y)} {_n(w)} {_n(h)} re"
    k = r * (1 - _ARC)
    right, top = x + w, y + h
    points = (
        ((x + r, y), "m"),
        ((right - r, y), "l"),
        ((right - k, y, right, y + k, right, y + r), "c"),
        ((right, top - r), "l"),
        ((right, top - k, right - k, top, right - r, top), "c"),
        ((x + r, top), "l"),
        ((x + k, top, x, top - k, x, top - r), "c"),
        ((x, y + r), "l"),
        ((x, y + k, x + k, y, x + r, y), "c"),
    )
    return " ".join(f"{' '.join(map(_n, numbers))} {way}" for numbers, way in points) + " h"


def _code(item: PlacedCode) -> str:
    module = item.module_mm * PT_PER_MM
    x = item.x * PT_PER_MM + qr.QUIET * module
    y = -item.y * PT_PER_MM - qr.QUIET * module
    place = f"{_n(module)} 0 0 {_n(-module)} {_n(x)} {_n(y)} cm"
    if not item.token:
        return f"q {rgb(_HINT_OF_A_CODE)} rg {place} {qr.path('')} f* Q"
    return f"q 0 0 0 rg {place} {qr.path(item.token)} f Q"


def _image(item: PlacedImage, document: Document) -> str:
    width, height, by_x, by_y = _size(item.data)
    name = document.drawing(item.data) if svg.is_svg(item.data) else document.image(item.data)
    turned = item.turn in (90, 270)
    scale = min(item.w / (height if turned else width), item.h / (width if turned else height))
    w, h = width * scale, height * scale
    x, y = _pt(item.x + item.w / 2), _pt(-item.y - item.h / 2)
    cos, sin = _TURNED[item.turn]
    across, up = w / by_x * PT_PER_MM, h / by_y * PT_PER_MM
    return (
        f"q {cos} {-sin} {sin} {cos} {x} {y} cm {across:.6f} 0 0 {up:.6f}"
        f" {_pt(-w / 2)} {_pt(-h / 2)} cm /{name} Do Q"
    )


@lru_cache(maxsize=32)
def _size(data: bytes) -> tuple[float, float, float, float]:
    """Width and height of a picture, and in what units the document draws it."""
    if svg.is_svg(data):
        found = svg.read(data)
        return found.width, found.height, found.width, found.height
    with Picture.open(BytesIO(data)) as picture:
        return *picture.size, 1, 1


@lru_cache(maxsize=256)
def rgb(colour: str) -> str:
    return drawing.rgb(colour)


def _pt(mm: float) -> str:
    return _n(mm * PT_PER_MM)
