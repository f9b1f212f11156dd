from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import countries, values
from checkin.model import Status

BRUSSELS = ZoneInfo("Europe/Brussels")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("BE", "BE"),
        ("be", "BE"),
        ("BEL", "BE"),
        ("Belgien", "BE"),
        ("België", "BE"),
        ("the Netherlands", "NL"),
        ("Pays-Bas", "NL"),
        ("UK", "GB"),
        ("U.K.", "GB"),
        ("EL", "GR"),
        ("ΕΛΛΆΔΑ", "GR"),
        ("Turkey", "TR"),
        ("Türkiye", "TR"),
        ("Czech Republic", "CZ"),
        ("Vereinigte Staaten von Amerika", "US"),
        ("Cote d’Ivoire", "CI"),
        ("Republic of Korea", "KR"),
        ("Kosovo*", "XK"),
        ("Atlantis", None),
        ("", None),
    ],
)
def test_countries_are_read_by_name_and_code(text: str, code: str | None) -> None:
    assert values.country(text) == code


def test_every_name_of_every_country_leads_back_to_it() -> None:
    for code, names in countries.NAMES.items():
        assert [values.country(name) for name in names] == [code] * len(names)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Yes", True),
        ("ja", True),
        ("Oui", True),
        ("x", True),
        ("✓", True),
        ("TRUE", True),
        ("1", True),
        ("WAHR", True),
        ("No", False),
        ("Nein", False),
        ("non", False),
        ("nee", False),
        ("0", False),
        ("", False),
        ("-", False),
        ("perhaps", None),
    ],
)
def test_yes_and_no_are_read_in_four_languages(text: str, answer: bool | None) -> None:
    assert values.yes_no(text) is answer


@pytest.mark.parametrize(
    ("text", "state"),
    [
        ("Confirmed", Status.CONFIRMED),
        ("bestätigt", Status.CONFIRMED),
        ("Canceled", Status.CANCELLED),
        ("Storniert", Status.CANCELLED),
        ("annulée", Status.CANCELLED),
        ("geannuleerd", Status.CANCELLED),
        ("Warteliste", Status.WAITLISTED),
        ("en liste d’attente", Status.WAITLISTED),
        ("wachtlijst", Status.WAITLISTED),
        ("pending", Status.PENDING),
        ("En attente", Status.PENDING),
        ("unpaid", Status.UNPAID),
        ("Nicht bezahlt", Status.UNPAID),
        ("niet betaald", Status.UNPAID),
        ("whatever", None),
        ("", None),
    ],
)
def test_states_are_read_in_four_languages(text: str, state: Status | None) -> None:
    assert values.status(text) is state


def test_every_state_knows_its_own_name() -> None:
    for state in Status:
        assert values.status(state.value) is state


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2024-05-06 08:00", "2024-05-06T08:00:00+02:00"),
        ("2024-05-06", "2024-05-06T00:00:00+02:00"),
        ("2024-12-06", "2024-12-06T00:00:00+01:00"),
        ("06.05.2024 8:30", "2024-05-06T08:30:00+02:00"),
        ("6/5/2024", "2024-05-06T00:00:00+02:00"),
        ("5/13/2024 2:30 PM", "2024-05-13T14:30:00+02:00"),
        ("12/5/2024 12:00 am", "2024-05-12T00:00:00+02:00"),
        ("2024-05-06T08:00:00Z", "2024-05-06T08:00:00+00:00"),
        ("2024-05-06T08:00:00+0300", "2024-05-06T08:00:00+03:00"),
        ("20240506", "2024-05-06T00:00:00+02:00"),
        ("06.05.2024 um 8 Uhr", "2024-05-06T08:00:00+02:00"),
        ("31.02.2024", None),
        ("2024-05-06 25:00", None),
        ("soon", None),
    ],
)
def test_times_are_meant_where_the_event_is(text: str, moment: str | None) -> None:
    assert values.moment(text, BRUSSELS, last=False) == moment


def test_valid_until_a_day_means_until_it_ends() -> None:
    assert values.moment("2024-05-07", BRUSSELS, last=True) == "2024-05-07T23:59:59+02:00"


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("190", "190.00"),
        ("190.0", "190.00"),
        ("190,00", "190.00"),
        ("1.190,00", "1190.00"),
        ("1,190.00", "1190.00"),
        ("1 190,50", "1190.50"),
        ("-5,5", "-5.50"),
        ("1.190", "1.190"),
        ("free", "free"),
    ],
)
def test_amounts_get_two_decimals_unless_they_may_mean_two_things(text: str, amount: str) -> None:
    assert values.amount(text) == amount


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Deutsch", "de"),
        ("néerlandais", "nl"),
        ("Engels", "en"),
        ("nl_BE", "nl-BE"),
        ("pt-BR", "pt-BR"),
        ("Klingon!", None),
    ],
)
def test_languages_are_read_by_name_and_tag(text: str, tag: str | None) -> None:
    assert values.language(text) == tag


@given(st.text(max_size=60))
def test_no_text_is_too_odd_to_be_read(text: str) -> None:
    values.country(text)
    values.yes_no(text)
    values.status(text)
    values.paid(text)
    values.language(text)
    values.amount(text)
    values.moment(text, BRUSSELS, last=True)
