from pathlib import Path

import pytest

from checkin.sources.files import open_list
from checkin.sources.table import Table

SURE = [
    ("cp1252", "Prénom;Nom;Pays\nHélène;Lefèvre;France\nZoë;Dupré;France\nNoël;Čapek;Belgique\n"),
    ("cp1252", "Vorname;Nachname;Land\nJürgen;Müller;Österreich\nÄnne;Weiß;Deutschland\n"),
    ("cp1252", "First name;Last name;Country\nÞór;Guðmundsson;Iceland\nSif;Jónsdóttir;Iceland\n"),
    ("cp1252", "First name;Last name;Country\nSøren;Kjær;Denmark\nÅse;Bjørn;Norway\n"),
    ("cp1252", "Vorname;Nachname\nJürgen;Müller\n"),
    ("cp1250", "Jméno;Příjmení;Země\nJiří;Dvořák;Česko\nŽofie;Nováčková;Česko\n"),
    ("cp1250", "First name;Last name;Country\nŁukasz;Wójcik;Poland\nZofia;Żak;Poland\n"),
    ("cp1250", "First name;Last name;Country\nLőrinc;Szűcs;Hungary\nÁgnes;Erdős;Hungary\n"),
    ("cp1250", "First name;Last name;Country\nŞtefan;Ţepeş;Romania\nIoana;Bălan;Romania\n"),
    ("cp1254", "First name;Last name;Country\nŞule;Yıldız;Turkey\nGökçe;Doğan;Turkey\n"),
    ("cp1257", "First name;Last name;Country\nŽydrūnas;Jankauskienė;Lithuania\n"),
    ("cp1257", "Vārds;Uzvārds;Valsts\nJānis;Bērziņš;Latvija\n"),
    ("cp1251", "Име;Фамилия;Държава\nИван;Петров;България\n"),
    ("cp1251", "First name;Last name\nИван;Петров\nЦветелина;Щерева\n"),
    ("cp1253", "First name;Last name;Country\nΓιώργος;Παπαδοπούλου;Greece\n"),
    ("iso8859_7", "First name;Last name;Country\nΆννα;Οικονόμου;Greece\n"),
]


def opened(folder: Path, text: str, encoding: str) -> Table:
    path = folder / "list.csv"
    path.write_bytes(text.replace("Čapek", "Capek").encode(encoding))
    return open_list(path)


@pytest.mark.parametrize(("encoding", "text"), SURE)
def test_headers_countries_and_letters_tell_the_encoding(
    tmp_path: Path, encoding: str, text: str
) -> None:
    table = opened(tmp_path, text, encoding)
    assert table.doubt is None
    expected = [line.split(";") for line in text.replace("Čapek", "Capek").splitlines()[1:]]
    assert [line.cells for line in table.rows()] == expected


def test_names_that_two_encodings_read_differently_are_a_question(tmp_path: Path) -> None:
    table = opened(tmp_path, "First name;Last name\nAnn;Lee\nJiří;Dvořák\n", "cp1250")
    assert table.doubt is not None
    assert {"cp1250", "cp1252"} <= set(table.doubt.encodings)
    first, last = table.doubt.samples
    assert {"Jiří", "Jiøí"} <= set(first.readings)
    assert {"Dvořák", "Dvoøák"} <= set(last.readings)
    assert {(s.line, s.header) for s in table.doubt.samples} == {
        (3, "First name"),
        (3, "Last name"),
    }


def test_one_odd_letter_is_not_enough_to_rule_an_encoding_out(tmp_path: Path) -> None:
    table = opened(tmp_path, "First name;Last name;Country\nHélène;Martin;France\n", "cp1252")
    assert table.doubt is not None
    assert table.doubt.encodings == ("cp1252", "cp1250")


def test_a_person_from_elsewhere_does_not_turn_the_list_into_another_script(
    tmp_path: Path,
) -> None:
    text = "First name;Last name;Company;Country\nJoris;Peeters;Балкан Valley;Belgium\n"
    table = opened(tmp_path, text, "cp1251")
    readings = {r for s in table.doubt.samples for r in s.readings} if table.doubt else set()
    company = next(table.rows()).cells[2]
    assert company == "Балкан Valley" or "Балкан Valley" in readings


def test_names_that_read_alike_everywhere_are_no_question(tmp_path: Path) -> None:
    table = opened(tmp_path, "First name;Last name\nJürgen;Müller – Größ\n", "cp1252")
    assert table.doubt is None
