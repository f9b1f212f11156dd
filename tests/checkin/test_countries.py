from collections.abc import Mapping

import pytest

from checkin import countries


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("FR", {"en": "France", "fr": "France", "nl": "Frankrijk", "de": "Frankreich"}),
        ("cy", {"en": "Cyprus", "fr": "Chypre", "nl": "Cyprus", "de": "Zypern"}),
        ("UA", {"en": "Ukraine", "fr": "Ukraine", "nl": "Oekraïne", "de": "Ukraine"}),
        ("XK", {"en": "Kosovo", "fr": "Kosovo", "nl": "Kosovo", "de": "Kosovo"}),
    ],
)
def test_a_country_is_called_as_its_language_calls_it(code: str, names: Mapping[str, str]) -> None:
    assert {language: countries.name(code, language) for language in names} == names


def test_a_language_that_is_not_ours_says_it_in_english() -> None:
    assert countries.name("DE", "pt") == "Germany"


def test_a_country_nobody_knows_is_called_by_what_was_given() -> None:
    assert countries.name("Ruritania", "fr") == "Ruritania"
    assert countries.name("", "fr") == ""


def test_every_country_has_a_name_in_each_language() -> None:
    for code, names in countries.NAMES.items():
        assert len(names) == 1 or len(names) >= len(countries.LANGUAGES), code
        assert all(name == name.strip() != "" for name in names), code
