import pytest

from checkin import headers


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("Attendee name: Given name", "given_name"),
        ("Attendee name: Family name", "family_name"),
        ("Attendee name", "name"),
        ("Secret", "code"),
        ("Company", "organisation"),
        ("Country you represent", "country"),
        ("Name on badge (if different)", "badge_name"),
        ("Product", "category"),
        ("Paid", "paid"),
        ("Blocked", "blocked"),
        ("Valid from", "valid_from"),
        ("Requires special attention", "attention_flag"),
        ("Check-in text", "attention"),
        ("Vorname", "given_name"),
        ("NACHNAME", "family_name"),
        ("Teilnehmername: Vorname", "given_name"),
        ("Organisation / Firma", ""),
        ("E-Mail-Adresse", "email"),
        ("Land", "country"),
        ("Bezahlt", "paid"),
        ("Gültig bis", "valid_until"),
        ("Prénom", "given_name"),
        ("Nom de famille", "family_name"),
        ("Société", "organisation"),
        ("Nom du participant", "name"),
        ("Adresse e-mail", "email"),
        ("Courriel *", "email"),
        ("Voornaam", "given_name"),
        ("Achternaam", "family_name"),
        ("E-mailadres", "email"),
        ("Bedrijf", "organisation"),
        ("Functie", "job_title"),
        ("given_name", "given_name"),
        ("source_id", "source_id"),
        ("valid_until", "valid_until"),
        ("Order code", ""),
        ("Invoice address: Company", ""),
        ("Dietary requirements", ""),
        ("Country of the attendee", "country"),
        ("", ""),
    ],
)
def test_headers_of_four_languages_name_their_field(header: str, target: str) -> None:
    assert headers.recognise(header)[0] == target


def test_the_country_one_represents_is_surer_than_that_of_an_address() -> None:
    assert headers.recognise("Country you represent")[1] < headers.recognise("Country")[1]


def test_folding_leaves_letters_and_numbers_apart_by_single_blanks() -> None:
    assert headers.fold("  Straße-Nº  №7 ÉÀ łØ_x ") == "strasse no no7 ea lo x"


def test_no_word_names_two_fields() -> None:
    listed: dict[str, str] = {}
    for word, target in headers.words().items():
        assert listed.setdefault(word, target) == target
    assert len(listed) > 400
