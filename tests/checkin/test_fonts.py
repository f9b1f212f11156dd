import pytest
import uharfbuzz

from checkin.fonts import FontFile, font_files

BADGE_FONTS = font_files("badge")


def covered(font: FontFile) -> set[int]:
    return set(uharfbuzz.Face(font.read()).unicodes)


def test_every_font_for_badges_is_there_in_the_order_of_fallback() -> None:
    assert [font.name for font in BADGE_FONTS][:3] == [
        "NotoSans-Regular",
        "NotoSans-Bold",
        "NotoSansArabic-Regular",
    ]
    assert len({font.name for font in BADGE_FONTS}) == len(BADGE_FONTS) == 22


def test_the_window_has_inter_in_four_weights() -> None:
    assert [(font.family, font.weight) for font in font_files("window")] == [
        ("Inter", weight) for weight in (400, 500, 600, 700)
    ]


@pytest.mark.parametrize("font", [*BADGE_FONTS, *font_files("window")], ids=lambda f: f.name)
def test_every_font_has_truetype_outlines_which_the_pdf_writer_takes(font: FontFile) -> None:
    assert font.read()[:4] == b"\x00\x01\x00\x00"


@pytest.mark.parametrize(
    "name",
    [
        "Ąčęėįšųūž Łódź Şırnak Ðorđe Þórr Ħamrun Nguyễn Ştefăniță",
        "Αλεξάνδρα Παπαδοπούλου ΐΰ",
        "Зоряна Ґалаґан Ђорђе Ѓорѓи",
        "ნინო",
        "Արամ",
        "محمد",
        "שָׁלוֹם",
        "สมชาย",
        "अदिति",
        "王小明歐陽髙橋山﨑々さくらサクラ",
        "김민준",
    ],
)
@pytest.mark.parametrize("weight", [400, 700])
def test_names_of_every_script_have_all_their_glyphs(name: str, weight: int) -> None:
    fonts = [font for font in BADGE_FONTS if font.weight == weight or font.pack]
    glyphs = set().union(*(covered(font) for font in fonts))
    assert {letter for letter in name if ord(letter) not in glyphs} == set()


def test_the_licence_of_every_family_lies_beside_it() -> None:
    folder = BADGE_FONTS[0].path.parent / "licences"  # type: ignore[attr-defined]
    for font in (*BADGE_FONTS, *font_files("window")):
        text = (folder / f"{font.name.split('-')[0]}.txt").read_text(encoding="utf-8")
        assert "SIL OPEN FONT LICENSE Version 1.1" in text
