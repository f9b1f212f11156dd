"""Our lines against those of an unrelated engine: Qt's text layout with the same font files."""

from collections.abc import Iterator

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter, QTextLayout, QTextOption
from pytestqt.qtbot import QtBot

from checkin.fonts import font_files
from checkin.layout import MM_PER_PT, LaidOut, PlacedText
from checkin.render import raster
from checkin.render.pdf import to_pdf
from checkin.shaping import REGULAR, Extents, Glyph, Line, Run
from checkin.template import Template
from checkin.text import base_level, clean
from tests.checkin.badge_people import FONTS

SIZE = 60
WIDTH, HEIGHT = 900, 180
BASELINE = 110

COMPLEX = {
    "arabic": "عبد الرحمن الخوارزمي",
    "persian": "می\u200cخواهم گل",
    "arabic with latin": "جامعة (Cairo) 2024",
    "hebrew with points": "שָׁלוֹם כהן",
    "thai": "กิตติศักดิ์ น้ำ",
    "devanagari": "श्रीनिवास कुलकर्णी",
    "bengali": "কৃষ্ণেন্দু",
    "tamil": "தமிழ்நாடு கௌரி",
}
SIMPLE = {
    "latin": "Maximiliane AVATAR",
    "vietnamese": "Nguyễn Thị Ngọc Ánh",
    "greek": "Παπαδοπούλου",
    "cyrillic": "Георги Стоянов",
    "georgian": "ნინო ჯავახიშვილი",
    "armenian": "Արմեն Հովհաննիսյան",
    "ethiopic": "አበበ ቢቂላ",
}


@pytest.fixture
def families(qapp: object) -> Iterator[list[str]]:
    """The shipped fonts, known to Qt for the length of a test, in the order of their fallback."""
    loaded = []
    names: dict[str, None] = {}
    for file in font_files("badge"):
        if not file.pack:
            # Under another name, lest Qt takes an older Noto of this machine for it.
            data = file.read()
            for encoding in ("utf-16-be", "ascii"):
                data = data.replace("Noto ".encode(encoding), "Desk ".encode(encoding))
            loaded.append(QFontDatabase.addApplicationFontFromData(data))
            names[file.family.replace("Noto", "Desk")] = None
    yield list(names)
    for number in loaded:
        QFontDatabase.removeApplicationFont(number)


def by_qt(text: str, families: list[str]) -> tuple[Image.Image, float]:
    font = QFont(families)
    font.setPixelSize(SIZE)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if base_level(text) else Qt.LayoutDirection.LeftToRight
    )
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    width = line.naturalTextWidth()
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    start = line.naturalTextRect().left()
    layout.draw(painter, QPointF(20 - start, BASELINE - line.y() - line.ascent()))
    painter.end()
    data = bytes(image.constBits())
    return Image.frombytes("L", (WIDTH, HEIGHT), data, "raw", "L", image.bytesPerLine()), width


def by_us(line: Line) -> Image.Image:
    template = Template(
        name="line", title="Line", width_mm=WIDTH * MM_PER_PT, height_mm=HEIGHT * MM_PER_PT
    )
    whole = (0.0, 0.0, template.width_mm, template.height_mm)
    text = PlacedText(
        20 * MM_PER_PT, BASELINE * MM_PER_PT, SIZE, "#000000", line, "given_name", whole
    )
    page = raster.page(to_pdf([LaidOut(template=template, sides=((text,),))]), 0, dpi=72)
    return Image.frombytes("L", (page.width, page.height), page.data)


def unshaped(text: str) -> Line:
    """What comes out when letters are only put one after the other."""
    runs = []
    for char in text:
        face = next(face for face in FONTS.in_order(REGULAR) if face.glyph(char))
        glyph = face.glyph(char)
        width = face.width(glyph)
        runs.append(Run(face, (Glyph(glyph, width, 0, 0, char),), char, width, True))
    width = sum(run.width for run in runs)
    return Line(text, tuple(runs), width, Extents(0, 0, width, 1), ())


def overlap(one: Image.Image, other: Image.Image) -> float:
    """Ink that both have, of the ink that either has, at the best of small shifts."""
    ink, its = (image.point([255] * 160 + [0] * 96).convert("1") for image in (one, other))
    best = 0.0
    for dx in range(-2, 3):
        for dy in (-1, 0, 1):
            moved = ImageChops.offset(its, dx, dy)
            both = ImageChops.logical_and(ink, moved).histogram()[-1]
            either = ImageChops.logical_or(ink, moved).histogram()[-1]
            best = max(best, both / either)
    return best


@pytest.mark.parametrize("text", [*COMPLEX.values(), *SIMPLE.values()], ids=[*COMPLEX, *SIMPLE])
def test_our_line_is_the_one_qt_would_set(text: str, families: list[str], qtbot: QtBot) -> None:
    theirs, width = by_qt(clean(text), families)
    line = FONTS.line(clean(text))
    assert line.width * SIZE == pytest.approx(width, rel=0.01)
    assert overlap(theirs, by_us(line)) > 0.78


@pytest.mark.parametrize("name", sorted(set(COMPLEX) - {"thai"}))  # its marks stand well even so
def test_letters_only_put_in_a_row_would_be_noticed(
    name: str, families: list[str], qtbot: QtBot
) -> None:
    text = COMPLEX[name]
    theirs, _ = by_qt(clean(text), families)
    assert overlap(theirs, by_us(unshaped(clean(text).replace("\u200c", "")))) < 0.78
