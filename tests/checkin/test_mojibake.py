import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin.mojibake import mended

RIGHT = """
    Müller Hérouville Παπαδοπούλου Щукин Łukasz Wałęsa Žižek Áron Ñuñez D’Arc Ærøskøbing Ağaoğlu
    Đorđević Šćepanović Ångström Ötzi 李小龍 محمد São José Noël Αικατερίνη Діана Ії Лі Ді Юлія Їжак
    IRMÃ MAÇÃ JOÃO ÁLVAREZ Þórður ÖZGÜR LeÉcuyer ნინო Գրիգորյան สมชาย O'Brien McÉwan Nº ªº Œuvre
"""

READABLE_AS = ("cp1252", "latin-1", "cp1250", "cp1251", "mac_roman", "cp850")


def read_as(text: str, encoding: str) -> str:
    """*text*, saved in UTF-8, as a program shows it that takes it for *encoding*."""
    return "".join(
        bytes([byte]).decode(encoding, errors="ignore") or chr(byte) for byte in text.encode()
    )


@pytest.mark.parametrize("name", RIGHT.split())
def test_a_name_that_is_right_is_left_alone(name: str) -> None:
    assert mended(name) is None


@pytest.mark.parametrize("encoding", READABLE_AS)
@pytest.mark.parametrize("name", ["Müller", "São", "Παπαδοπούλου", "Щукин", "D’Arc", "Łukasz"])
def test_utf_8_read_as_something_else_is_mended(name: str, encoding: str) -> None:
    assert mended(read_as(name, encoding)) == name


@pytest.mark.parametrize(
    ("garbled", "country", "right"),
    [
        ("MÃ¼ller", "", "Müller"),
        ("Oâ€™Brien", "", "O’Brien"),
        ("MÃƒÂ¼ller", "", "Müller"),
        ("SociÃ©tÃ© Ã  responsabilitÃ©", "", "Société à responsabilité"),
        ("Müller & MÃ¼ller", "", "Müller & Müller"),
        ("M&uuml;ller", "", "Müller"),
        ("M&#252;ller &amp; S&#xf6;hne", "", "Müller & Söhne"),
        ("£ukasz Wa³êsa", "PL", "Łukasz Wałęsa"),
        ("Micha³ ¯elazny", "", "Michał Żelazny"),
        ("Ïåòðîâ", "BG", "Петров"),
        ("Ðáðáäïðïýëïõ", "GR", "Παπαδοπούλου"),
        ("Ïåòðîâ", "", ""),
        ("Gar\ufffdon", "", ""),
        ("M?ller", "", ""),
        ("Mu?oz Ibáñez", "", ""),
        ("&#xfffd;x", "", ""),
    ],
)
def test_what_was_garbled_is_mended_where_that_can_be_known(
    garbled: str, country: str, right: str
) -> None:
    assert mended(garbled, country) == right


@pytest.mark.parametrize(
    "text",
    ["AT&T", "R&D; team", "Why?", "¿Qué?", "m³ storage", "€uro 20£", "½ & ¾", "CO₂ Group", ""],
)
def test_signs_that_belong_there_are_left_alone(text: str) -> None:
    assert mended(text) is None


@given(st.text(max_size=80), st.sampled_from(["", "GR", "BG", "PL"]))
def test_any_text_gets_an_answer_and_a_mended_one_differs(text: str, country: str) -> None:
    assert mended(text, country) != text or text == ""


@given(st.text(st.characters(max_codepoint=0x7E, exclude_characters="?&")))
def test_plain_letters_are_never_garbled(text: str) -> None:
    assert mended(text) is None
