"""Lists to be signed: who is on them, on which sheet, and the supplements that follow."""

import csv
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checkin import corrections, door, programmes, reports, signature_files, signatures, signing
from checkin.errors import NotKnown, NotWritten, PictureRefused
from checkin.layout import PlacedText
from checkin.model import Session
from checkin.render.fonts import badge_fonts
from checkin.signatures import Options, SignatureList
from checkin.signing import PAGE_MM, Heading, Signer
from checkin.store import Store
from tests.checkin.people import NINE, TEN, add, add_ada

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SEVENTH = date(2024, 5, 7)


@pytest.fixture
def full(store: Store) -> Store:
    """A talk on the 7th and a party over midnight; five people, one of them the speaker."""
    for key, starts, ends, speakers in (
        ("talk", NINE, TEN, "Ada Lovelace; Nobody Listed"),
        ("party", NINE + 13 * HOUR, NINE + 18 * HOUR, ""),
    ):
        programmes.change(
            store,
            Session(
                key=key, title=key.title(), room="Hall", starts=starts, ends=ends, speakers=speakers
            ),
            at=NINE - DAY,
        )
    add_ada(store)
    add(store, "T-2", given_name="Bob", family_name="Bel", country="BE", entitlements=["talk"])
    add(store, "T-3", given_name="Zoë", family_name="Čapek", country="CZ", entitlements=["talk"])
    add(store, "T-4", given_name="Gone", status="cancelled", entitlements=["talk"])
    add(store, "T-5", given_name="Late", valid_from="2024-05-08T00:00:00+02:00")
    return store


def lists(store: Store, **how: object) -> list[SignatureList]:
    return signatures.lists(store, Options(**how), now=NINE)  # type: ignore[arg-type]  # a test's shorthand


def on(one: SignatureList) -> list[str]:
    return [line.signer.name for line in one.lines]


def test_a_day_has_everybody_who_is_expected_and_the_speakers(full: Store) -> None:
    seventh, eighth = lists(full)
    assert (seventh.title, seventh.day) == ("Tuesday 7 May 2024", SEVENTH)
    assert on(seventh) == ["Bel, Bob", "Čapek, Zoë", "Lovelace, Ada", "Nobody Listed"]
    assert [line.speaker for line in seventh.lines] == [False, False, True, True]
    assert on(eighth) == ["Bel, Bob", "Čapek, Zoë", "Late", "Lovelace, Ada"]
    assert [one.day for one in lists(full, days=(SEVENTH,))] == [SEVENTH]


def test_a_session_has_those_registered_its_speakers_and_who_came(full: Store) -> None:
    talk, party = lists(full, by="session")
    assert on(talk) == ["Bel, Bob", "Čapek, Zoë", "Lovelace, Ada", "Nobody Listed"]
    assert on(party) == []
    door.scan(full, "T-4", checkpoint="party", at=NINE)  # refused: cancelled
    door.scan(full, "T-2", checkpoint="party", at=NINE + 14 * HOUR)
    (party,) = lists(full, by="session", sessions=("party",))
    assert [(line.signer.name, line.present) for line in party.lines] == [("Bel, Bob", True)]
    with pytest.raises(NotKnown):
        lists(full, by="session", sessions=("nothing",))


def test_a_session_cancelled_midway_has_those_who_were_there(full: Store) -> None:
    door.scan(full, "T-2", checkpoint="talk", at=NINE)
    programmes.cancel(full, "talk", at=NINE + HOUR / 2)
    programmes.cancel(full, "party", at=NINE + HOUR / 2)
    (talk,) = lists(full, by="session")
    assert [(line.signer.name, line.present) for line in talk.lines] == [("Bel, Bob", True)]
    (seventh,) = lists(full)
    assert [line.signer.name for line in seventh.lines if line.present] == ["Bel, Bob"]


def test_local_and_international_stand_apart(full: Store) -> None:
    (talk,) = lists(full, by="session", sessions=("talk",), home_country="be", language="fr")
    told = [(line.signer.name, line.signer.local, line.signer.country) for line in talk.lines]
    assert told == [
        ("Bel, Bob", True, "Belgique"),
        ("Čapek, Zoë", False, "Tchéquie"),
        ("Lovelace, Ada", False, "Royaume-Uni"),
        ("Nobody Listed", False, ""),
    ]


def test_late_arrivals_come_on_numbered_supplements(full: Store) -> None:
    talk = {"by": "session", "sessions": ("talk",)}
    whole = lists(full, **talk)
    assert [one.supplement for one in lists(full, **talk, supplement=True)] == [0]
    signatures.record(full, whole, at=NINE)
    assert lists(full, **talk, supplement=True) == []
    bob = add(full, "T-6", given_name="Rob", family_name="Late", entitlements=["talk"])
    (first,) = lists(full, **talk, supplement=True)
    assert (first.supplement, on(first)) == (1, ["Late, Rob"])
    signatures.record(full, [first], at=NINE)
    add(full, "T-7", given_name="Tim", entitlements=["talk"])
    (second,) = lists(full, **talk, supplement=True)
    assert (second.supplement, on(second)) == (2, ["Tim"])
    assert full.verify().problems == ()
    corrections.erase(full, bob, at=NINE)
    assert full.verify().problems == ()
    said = " ".join(str(payload) for payload in full.entities("signature_list"))
    assert "Nobody" not in said  # no name in a fact that an erasure does not reach


def test_a_pdf_has_every_name_and_says_who_pays(full: Store, tmp_path: Path) -> None:
    logo = tmp_path / "logo.svg"
    logo.write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="10">'
        '<rect width="30" height="10"/></svg>'
    )
    options = Options(
        by="session",
        project="Clusters meet Regions",
        number="101",
        programme="COSME",
        organiser="DG GROW",
        place="Brussels",
        home_country="BE",
        logos=(str(logo),),
        note="Kept five years.",
    )
    made = signatures.lists(full, options, now=NINE)
    out = tmp_path / "lists.pdf"
    assert signature_files.write_pdf(full, out, made, options, now=NINE) == 2
    text = pdf_text(out)
    for said in (
        "Attendance list · European Cluster Conference 2024",
        "Clusters meet Regions · Project no. 101",
        "COSME · Organiser: DG GROW",
        "Tuesday 7 May 2024, 09:00–10:00 · Hall · Brussels",
        "Tuesday 7 May 2024, 22:00–Wednesday 8 May 2024, 03:00",
        "Local participants",
        "International participants",
        "Čapek, Zoë",
        "Speaker",
        "Sheet 1 of 1",
        "1 local, 3 international",
        "Kept five years.",
    ):
        assert said in text, said
    assert not list(tmp_path.glob(".*part"))


def pdf_text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in document]
        return " ".join(" ".join(pages).split())
    finally:
        document.close()


def test_what_cannot_be_written_or_shown_is_refused(full: Store, tmp_path: Path) -> None:
    made = lists(full)
    with pytest.raises(NotWritten):
        signature_files.write_pdf(full, tmp_path / "no" / "x.pdf", made, Options(), now=NINE)
    missing = Options(logos=(str(tmp_path / "none.png"),))
    with pytest.raises(NotWritten):
        signature_files.write_pdf(full, tmp_path / "x.pdf", made, missing, now=NINE)
    (tmp_path / "bad.png").write_bytes(b"no picture")
    bad = Options(logos=(str(tmp_path / "bad.png"),))
    with pytest.raises(PictureRefused):
        signature_files.write_pdf(full, tmp_path / "x.pdf", made, bad, now=NINE)
    assert list(tmp_path.glob("*.pdf")) == []


def test_the_same_lists_are_a_table(full: Store, tmp_path: Path) -> None:
    door.scan(full, "T-2", checkpoint="talk", at=NINE)
    made = lists(full, by="session", sessions=("talk",), home_country="BE")
    out = tmp_path / "lists.csv"
    assert reports.write(signature_files.table(full, made), "csv", out) == 4
    with out.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == signature_files.COLUMNS
    told = [(r["number"], r["family_name"], r["group"], r["speaker"], r["present"]) for r in rows]
    assert told[0] == ("1", "Bel", "local", "", "yes")
    assert told[2] == ("3", "Lovelace", "international", "yes", "")
    assert rows[3]["badge_name"] == "Nobody Listed"


def test_what_stands_on_the_sheets_is_kept_for_the_next_time(full: Store) -> None:
    assert signature_files.kept(full) == Options()
    options = Options(project="P", number="1", logos=("/a.png",), home_country="BE", language="nl")
    signature_files.keep(full, replace(options, by="session", supplement=True))
    assert signature_files.kept(full) == options
    for broken in ("{", "[]", '{"project": 5, "logos": [1]}'):
        full.local_set("signature_options", broken)
        assert signature_files.kept(full) == Options()


HEADING = Heading(event="Event", title="Talk", place="Hall", state="now", language="de")
SIGNERS = st.lists(
    st.builds(
        Signer,
        name=st.text(max_size=60),
        organisation=st.text(max_size=120),
        country=st.sampled_from(["", "Belgium"]),
        local=st.sampled_from([None, True, False]),
    ),
    max_size=25,
)


@given(SIGNERS, st.integers(0, 30), st.sampled_from([0, 2]))
@settings(max_examples=20, deadline=None)
def test_every_line_lies_on_its_sheet_and_is_numbered(
    signers: list[Signer], free: int, supplement: int
) -> None:
    signers.sort(key=lambda one: str(one.local))
    heading = replace(HEADING, supplement=supplement, project="P" * 200, speakers="S; " * 200)
    sheets = list(signing.pages(heading, signers, badge_fonts(), free=free))
    numbers: list[str] = []
    for sheet in sheets:
        for item in sheet:
            if isinstance(item, PlacedText):
                left, top, right, bottom = item.ink
                assert left >= 0
                assert top >= 0
                assert right <= PAGE_MM[0]
                assert bottom <= PAGE_MM[1]
        words = [
            "".join(run.text for run in item.runs)
            for item in sheet
            if isinstance(item, PlacedText) and item.box[0] < 14 and item.box[2] < 10
        ]
        numbers += [word for word in words if word.isdecimal()]
    wanted = [str(n) for n in range(1, len(numbers) + 1)]
    assert numbers == wanted
    assert len(numbers) >= len(signers) + free
    assert supplement or len(numbers) == len(signers) + free
