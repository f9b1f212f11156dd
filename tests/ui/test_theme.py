import pytest

from ui import theme
from ui.theme import CONTRAST, DARK, LIGHT, Colours, Look

LOOKS = pytest.mark.parametrize(
    "colours", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"]
)


@LOOKS
def test_every_text_stands_out_from_every_background_it_has(colours: Colours) -> None:
    weak = {
        what: round(theme.contrast(text, background), 2)
        for what, text, background in theme.text_pairs(colours)
        if theme.contrast(text, background) < 4.5
    }
    assert weak == {}


@LOOKS
def test_edges_that_tell_something_can_be_seen(colours: Colours) -> None:
    weak = {
        what: round(theme.contrast(edge, ground), 2)
        for what, edge, ground in theme.edge_pairs(colours)
        if theme.contrast(edge, ground) < 3
    }
    assert weak == {}


def test_high_contrast_has_at_least_seven_to_one() -> None:
    assert all(theme.contrast(text, ground) >= 7 for _, text, ground in theme.text_pairs(CONTRAST))


@pytest.mark.parametrize("grey", range(0, 256, 5))
def test_text_on_any_colour_can_be_read(grey: int) -> None:
    for colour in (f"#{grey:02x}{grey:02x}{grey:02x}", f"#{grey:02x}7f00", f"#00{grey:02x}ff"):
        assert theme.contrast(theme.text_on(colour), colour) >= 4.5


def test_contrast_is_the_one_of_the_standard() -> None:
    assert theme.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert theme.contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_text_grows_with_the_setting_and_gaps_grow_half_as_fast() -> None:
    assert (Look("light", 200).px(15), Look("light", 200).space(4)) == (30, 24)


@pytest.mark.parametrize("name", theme.LOOKS)
@pytest.mark.parametrize("percent", [100, 200])
def test_the_style_sheet_is_whole(name: str, percent: int) -> None:
    sheet = Look(name, percent).style_sheet()
    assert sheet.count("{") == sheet.count("}")
    assert "None" not in sheet
    assert "Tones(" not in sheet
