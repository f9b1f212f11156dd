import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.shaping import BOLD, REGULAR, FontFace, FontSet, Line
from checkin.text import clean
from tests.checkin.badge_people import FONTS


def faces(line: Line) -> list[str]:
    return [run.face.name for run in line.runs]


def test_each_script_is_set_in_a_font_that_has_it() -> None:
    line = FONTS.line("Ada Νίκος ნინო", BOLD)
    assert faces(line) == ["NotoSans-Bold", "NotoSans-Bold", "NotoSansGeorgian-Bold"]
    assert not line.missing


def test_a_word_from_the_right_stands_left_of_what_came_before_it() -> None:
    line = FONTS.line("Ada عبد (x)", REGULAR, base=1)
    words = [run.text.strip() for run in line.runs if run.text.strip()]
    assert words == [")", "x", "(", "عبد", "Ada"]
    brackets = [line.runs[0].glyphs[0].id, line.runs[2].glyphs[0].id]
    assert brackets == [line.runs[0].face.glyph("("), line.runs[0].face.glyph(")")]  # mirrored


def test_arabic_letters_are_joined() -> None:
    joined = FONTS.line("ببب").runs[0].glyphs
    alone = FONTS.line("ب").runs[0].glyphs
    assert len({glyph.id for glyph in joined} | {glyph.id for glyph in alone}) >= 4


def test_a_decomposed_letter_is_set_like_a_composed_one() -> None:
    whole, parts = FONTS.line(clean("Nguye\u0302\u0303n")), FONTS.line(clean("Nguyễn"))
    assert [g.id for r in whole.runs for g in r.glyphs] == [
        g.id for r in parts.runs for g in r.glyphs
    ]


@pytest.mark.parametrize(("text", "missing"), [("Ada 🎉", ("🎉",)), ("𓀀𓀀", ("𓀀",)), ("Ada", ())])
def test_what_no_font_has_is_named_once(text: str, missing: tuple[str, ...]) -> None:
    assert FONTS.missing(text) == missing
    assert FONTS.line(text).missing == missing


def test_joiners_are_not_missing_and_not_seen() -> None:
    assert FONTS.missing("می\u200cخواهم") == ()
    line = FONTS.line("می\u200cخواهم")
    assert all(glyph.id for run in line.runs for glyph in run.glyphs)


def test_letters_of_a_label_are_spaced_but_joined_scripts_are_not() -> None:
    assert FONTS.line("ABC", tracking=0.1).width == pytest.approx(FONTS.line("ABC").width + 0.2)
    assert FONTS.line("عبد", tracking=0.1).width == FONTS.line("عبد").width


def test_a_face_of_another_weight_is_better_than_no_letter() -> None:
    bold = [face for face in FONTS.faces if face.weight == BOLD]
    assert not FontSet(bold).line("Ada", REGULAR).missing


def test_postscript_outlines_are_refused_by_name() -> None:
    regular = next(face for face in FONTS.faces if face.name == "NotoSans-Regular")
    data = regular.data.replace(b"glyf", b"gl\x00f", 1)
    with pytest.raises(ValueError, match="Broken"):
        _ = FontFace("Broken", REGULAR, data).face


@given(st.text(alphabet=st.characters(codec=None), max_size=30))
def test_any_text_is_shaped_or_its_missing_letters_are_named(text: str) -> None:
    cleaned = clean(text)
    line = FONTS.line(cleaned)
    zero = [glyph for run in line.runs for glyph in run.glyphs if not glyph.id]
    assert bool(zero) <= bool(line.missing)
    shown = "".join(run.text for run in line.runs)
    if not line.missing:
        assert sorted(shown) == sorted(cleaned)


@given(st.text(alphabet="abcéßřżΩБვנשกक्ि \u0301\u200d", max_size=20))
def test_every_letter_of_a_line_is_shown_by_some_glyph(text: str) -> None:
    for run in FONTS.line(clean(text)).runs:
        shown = "".join(glyph.text for glyph in run.glyphs)
        assert set(run.text) - set(shown) <= {"\u200d"}
