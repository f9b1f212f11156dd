from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import search
from checkin.model import Attendee

ADA = Attendee(
    id="a",
    given_name="Ada",
    family_name="van den Berg",
    badge_name="Ada B.",
    organisation="Hellenic Food & Drink",
    email="ada.berg@food-cluster.example",
    country="DE",
    codes=("T-100/7", "KRTB"),
)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Müller", "muller"),
        ("Παπαδοπούλου", "papadopoulou"),
        ("ΠΑΠΑΔΟΠΟΥΛΟΥ", "papadopoulou"),
        ("Μπακογιάννη", "bakogianni"),
        ("Χαραλάμπους", "charalampous"),
        ("Łukasz Wąsowicz", "lukasz wasowicz"),
        ("Işık İstanbul", "isik istanbul"),
        ("Þórður", "thordur"),
        ("Straße", "strasse"),
        ("ẞ", "ss"),
        ("Юрий Щукин", "yuriy shchukin"),
        ("Đorđević", "dordevic"),
        ("Nguyễn", "nguyen"),
        ("ქართველი", "kartveli"),
        ("Հայաստան", "hayastan"),
        ("李小龍", "lixiaolong"),
        ("김철수", "gimcheolsu"),
        ("d'Hérouville", "d herouville"),
        ("d’Hérouville", "d herouville"),
        ("Jean-Pierre", "jean pierre"),
        ("  Ada \t Berg\n", "ada berg"),
        ("M\u0075\u0308ller", "muller"),
        ("Ｍüller", "muller"),
        ("Mül\u00adler", "muller"),
        ("😀 ✔", ""),
        ("\x00", ""),
    ],
)
def test_names_fold_to_plain_letters(text: str, folded: str) -> None:
    assert search.fold(text) == folded


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Müller", {"muller", "mueller"}),
        ("Παπαδοπούλου", {"papadopoulou", "papadopulu"}),
        ("Ευαγγελία", {"evangelia", "evaggelia", "euangelia", "euaggelia", "efangelia"}),
        ("Ντίνος", {"dinos", "ntinos"}),
        ("Κυριάκος", {"kyriakos", "kiriakos"}),
        ("Φίλιππος", {"filippos", "philippos"}),
        ("Χρήστος", {"christos", "hristos"}),
        ("Strauß", {"strauss", "straus"}),
        ("Sørensen", {"sorensen", "soerensen"}),
        ("Ågren", {"agren", "aagren"}),
        ("Æ", {"ae"}),
        ("Юлия", {"yuliya", "iulia", "julija", "yulia"}),
        ("Щербак", {"shcherbak", "shterbak"}),
        ("Хаджиев", {"khadzhiev", "hadzhiev"}),
        ("Цветанов", {"tsvetanov", "cvetanov"}),
        ("Йосиф", {"yosif", "iosif", "josif"}),
        ("Достоевский", {"dostoevskiy", "dostoyevsky", "dostoevskij", "dostoevski"}),
        ("Đorđe", {"dorde", "djordje"}),
        ("d'Hérouville", {"d", "herouville", "dherouville"}),
        ("李小龍", {"李", "小", "龍", "li", "xiao", "long", "lixiaolong"}),
        ("김철수", {"김", "gim", "kim", "kimcheolsu"}),
        ("محمد", {"mhmd"}),
        ("שלום", {"shlm"}),
    ],
)
def test_a_name_is_found_by_each_usual_spelling(text: str, tokens: set[str]) -> None:
    assert tokens <= search.spellings(text)


def test_the_usual_spelling_is_always_among_the_spellings() -> None:
    for name in ("Χρηστοδουλοπούλου", "Александър", "Größenwahn", "Wąż"):
        assert search.fold(name) in search.spellings(name)


def test_the_letters_of_a_name_do_not_multiply_its_spellings_without_bound() -> None:
    assert len(search.spellings("Щхжцйюяёуаеиугвыщ" * 20)) <= search.MOST_SPELLINGS


def test_names_begin_with_the_family_name_and_hold_the_badge_name() -> None:
    names = search.names_of(ADA).split()
    assert names[:4] == ["van", "den", "berg", "ada"]
    assert {"vandenberg", "b"} <= set(names)


def test_organisation_email_codes_and_country_are_the_other_tokens() -> None:
    others = set(search.others_of(ADA).split())
    assert {"hellenic", "food", "drink", "ada", "berg", "cluster", "example"} <= others
    assert {"t", "100", "7", "t1007", "krtb"} <= others
    assert search.country_token("DE") in others


def test_a_country_written_out_is_found_as_written() -> None:
    assert search.others_of(Attendee(id="x", country="Ruritania")) == "ruritania"


@pytest.mark.parametrize(
    "word", ["de", "DE", "germ", "Germany", "allemagne", "duits", "Deutschland"]
)
def test_a_country_is_asked_for_by_its_code_or_its_name_in_any_language(word: str) -> None:
    (term,) = search.parse(word)
    assert (search.country_token("de"),) in term.ways


def test_two_letters_mean_no_country_but_the_one_with_that_code() -> None:
    assert search.countries_called("ge") == (search.country_token("GE"),)
    assert search.countries_called("zz") == ()
    assert len(search.countries_called("mal")) > 2


def test_a_query_is_read_in_every_spelling() -> None:
    (term,) = search.parse("Müller")
    assert term.ways == (("muller",), ("mueller",))


def test_a_query_word_with_punctuation_is_read_apart_and_joined() -> None:
    (term,) = search.parse("d'Hér")
    assert term.ways == (("d", "her"), ("dher",))


def test_chinese_is_looked_for_by_its_characters_or_its_sound() -> None:
    (term,) = search.parse("李小")
    assert term.ways == (("李", "小"), ("lixiao",))


@pytest.mark.parametrize("query", ["", "   ", '"', "***", "😀", "\x00", "‮", "'\"();--"])
def test_a_query_without_letters_asks_for_nothing(query: str) -> None:
    assert search.parse(query) == ()


def test_a_long_query_is_read_only_so_far() -> None:
    assert len(search.parse("a1 b2 c3 d4 e5 f6 g7 h8 i9 " * 2000)) == search.MOST_QUERY_WORDS
    assert search.parse("x" * 10_000) == search.parse("x" * search.MOST_QUERY_CHARACTERS)


@pytest.mark.parametrize(
    ("name", "bare"),
    [
        ("mohammed", "mhmd"),
        ("ahmad", "hmd"),
        ("youssef", "ysf"),
        ("shalom", "shlm"),
        ("aoi", ""),
        ("", ""),
    ],
)
def test_the_skeleton_is_the_consonants_once(name: str, bare: str) -> None:
    assert search.skeleton(name) == bare


@given(st.text())
def test_folding_is_total_and_leaves_only_plain_letters_digits_and_single_blanks(text: str) -> None:
    folded = search.fold(text)
    assert all(c == " " or (c.isascii() and c.isalnum() and not c.isupper()) for c in folded)
    assert folded == " ".join(folded.split())


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert search.fold(search.fold(text)) == search.fold(text)


@given(st.text())
def test_case_does_not_matter(text: str) -> None:
    # Only where changing the case loses nothing (ß, ŉ and their like become two letters).
    if text.upper().lower() == text.lower():
        assert search.fold(text.lower()) == search.fold(text)


@given(st.text())
def test_tokens_are_single_words(text: str) -> None:
    for token in search.spellings(text):
        assert token
        assert token.split() == [token]
        assert token.isalnum()


@given(st.text(max_size=300))
def test_any_query_gives_terms_of_tokens(text: str) -> None:
    for term in search.parse(text):
        assert term.ways
        assert all(token.lstrip("§").isalnum() for way in term.ways for token in way)


@given(st.text(max_size=40))
def test_whatever_is_indexed_is_asked_for_by_some_way_of_the_same_word(text: str) -> None:
    person = replace(ADA, family_name=text, given_name="", badge_name="")
    tokens = set(search.names_of(person).split())
    for term in search.parse(text):
        assert any(tokens.issuperset(way) for way in term.ways)
