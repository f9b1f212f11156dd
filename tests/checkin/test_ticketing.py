"""Tickets for everybody: a desk without the list knows their holders."""

import csv
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from keyring.core import load_keyring
from PIL import Image as Picture

from checkin import corrections, desk, events, explaining, ticketing
from checkin.errors import BadKey, Cancelled, NotWritten
from checkin.issuers import FACT
from checkin.model import Category, Reason
from checkin.render import qr, raster, tickets
from checkin.secrets_store import Place, Secrets
from checkin.store import Store
from checkin.ticketing import As
from tests.checkin.people import NINE, TEN, add, add_ada, make_event


@pytest.fixture
def secrets(tmp_path: Path) -> Secrets:
    return Secrets(tmp_path / "keys", load_keyring("keyring.backends.fail.Keyring"))


def read(picture: Picture.Image) -> str:
    (found,) = zxingcpp.read_barcodes(
        picture.convert("L"), zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCodeModel2])
    )
    return str(found.text)


def pages(folder: Path) -> Iterator[bytes]:
    for path in sorted(folder.glob("*.pdf")):
        yield path.read_bytes()


def seen(pdf: bytes) -> Picture.Image:
    dots = raster.page(pdf, 0, dpi=150)
    return Picture.frombytes("L", (dots.width, dots.height), dots.grey)


@pytest.fixture
def full(store: Store) -> Store:
    """An event with people of several scripts, one cancelled, one without any code."""
    add_ada(store)
    add(store, "T-2", given_name="Αλεξάνδρα", family_name="Παπαδοπούλου", organisation="=1+1")
    add(store, "kcu2nvpmbrpaf6xykcu2nvpmbrpaf6xy+/=", given_name="محمد", family_name="العربي")
    add(store, "T-4", given_name="Gone", status="cancelled")
    with store.writing() as writer:
        events.put_category(writer, Category(name="Speaker", colour="#b45309"), at=NINE)
    return store


def test_a_desk_that_has_only_the_public_key_takes_the_holders_in(
    secrets: Secrets, tmp_path: Path
) -> None:
    """From the office's file to the picture on a telephone to a desk whose list is empty."""
    copy = tmp_path / "desk.checkin"
    (tmp_path / "office").mkdir()
    with make_event(tmp_path / "office") as office:
        ada = add_ada(office)
        corrections.edit(
            office,
            ada,
            {"valid_until": (NINE + timedelta(hours=3)).isoformat()},
            at=NINE,
        )
        made = ticketing.signing(office, secrets, at=NINE)
        assert made.made is Place.FILE
        folder = tmp_path / "out"
        ticketing.write(
            office, ticketing.people(office), folder, at=NINE, form=As.PNG, key=made.key
        )
        issuer = office.entities(FACT)
        event = office.event
    (path,) = folder.glob("*.png")
    with Picture.open(path) as picture:
        text = read(picture)
    with Store.create(copy, event, data_dir=tmp_path / "desk", at=NINE) as away:
        with away.writing() as writer:
            events.put_checkpoint(writer, events.DESK, at=NINE)
            writer.append(FACT, issuer[0], at=NINE)
        result = desk.scan(away, text, checkpoint="desk", at=TEN)
        assert result.verdict.reason is Reason.OK
        person = result.verdict.attendee
        assert person is not None
        assert (person.id, person.name, person.category) == (ada, "Ada Lovelace", "Speaker")
        assert person.valid_until == NINE + timedelta(hours=3)
        assert person.of_ticket
        late = desk.scan(away, text, checkpoint="desk", at=NINE + timedelta(hours=4))
        assert late.verdict.reason is Reason.EXPIRED
        assert away.verify().holds


def test_every_ticket_reads_as_its_own_signed_text(
    full: Store, secrets: Secrets, tmp_path: Path
) -> None:
    key = ticketing.signing(full, secrets, at=NINE).key
    people = ticketing.people(full)
    assert [one.given_name for one in people if one.given_name == "Gone"] == []
    made = ticketing.write(full, people, tmp_path / "out", at=NINE, key=key)
    assert set(made.files) == {f"{one.id}.pdf" for one in people}
    for one in people:
        pdf = (tmp_path / "out" / f"{one.id}.pdf").read_bytes()
        assert read(seen(pdf)) == ticketing.text_of(full, one, key, at=NINE)
        found = desk.scan(full, read(seen(pdf)), checkpoint="desk", at=NINE).verdict.attendee
        assert found is not None
        assert found.id == one.id


def test_unsigned_tickets_hold_the_plain_code(full: Store, tmp_path: Path) -> None:
    made = ticketing.write(full, ticketing.people(full), tmp_path / "out", at=NINE)
    texts = {read(seen(page)) for page in pages(tmp_path / "out")}
    assert texts == {"T-1", "T-2", "kcu2nvpmbrpaf6xykcu2nvpmbrpaf6xy+/="}
    assert len(made.files) == 3


def test_the_words_of_a_ticket_can_be_read_in_the_page(full: Store, tmp_path: Path) -> None:
    ticketing.write(full, ticketing.people(full, "Speaker"), tmp_path / "out", at=NINE)
    (page,) = pages(tmp_path / "out")
    document = pypdfium2.PdfDocument(page)
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    for words in ("European Cluster Conference 2024", "Ada Lovelace", "SPEAKER", "T-1"):
        assert words in text


def test_a_list_of_the_tickets_lies_beside_them_and_holds_no_formula(
    full: Store, tmp_path: Path
) -> None:
    add(full, "=cmd()", given_name="=HYPERLINK(1)", email="+32@x.org")
    ticketing.write(full, ticketing.people(full), tmp_path / "out", at=NINE)
    with (tmp_path / "out" / ticketing.INDEX).open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 4
    assert all((tmp_path / "out" / row["file"]).exists() for row in rows)
    hostile = next(row for row in rows if "HYPERLINK" in row["name"])
    assert (hostile["name"], hostile["code"]) == ("'=HYPERLINK(1)", "'=cmd()")
    assert hostile["email"] == "'+32@x.org"


def test_who_gets_no_ticket_is_named_with_the_reason(full: Store, tmp_path: Path) -> None:
    without = add(full, "", key="none", given_name="Nobody")
    endless = add(full, "x" * 3000, key="long", given_name="Long")
    odd = add(full, "T-9", given_name="🎉")
    made = ticketing.write(full, ticketing.people(full), tmp_path / "out", at=NINE)
    told = dict(made.left_out)
    assert told[without] == ticketing.NO_CODE
    assert told[endless] == ticketing.TOO_LONG
    assert "U+1F389" in told[odd]
    assert len(made.files) == 3


def test_the_same_key_signs_the_next_time_and_is_one_fact(full: Store, secrets: Secrets) -> None:
    first = ticketing.signing(full, secrets, at=NINE)
    again = ticketing.signing(full, secrets, at=TEN)
    assert first.key.private_bytes_raw() == again.key.private_bytes_raw()
    assert again.made is None
    facts = list(full.facts(kinds=[FACT]))
    assert len(facts) == 1
    assert first.key.private_bytes_raw().hex() not in str(facts)


def test_a_key_made_elsewhere_counts_too(full: Store, secrets: Secrets, tmp_path: Path) -> None:
    other = Secrets(tmp_path / "other", load_keyring("keyring.backends.fail.Keyring"))
    (ada,) = ticketing.people(full, "Speaker")
    texts = [
        ticketing.text_of(full, ada, ticketing.signing(full, each, at=NINE).key, at=NINE)
        for each in (secrets, other)
    ]
    assert texts[0] != texts[1]
    said = [desk.scan(full, text, checkpoint="desk", at=NINE).verdict.reason for text in texts]
    assert said == [Reason.OK, Reason.ALREADY_IN]


def test_a_key_that_is_none_is_said(full: Store, secrets: Secrets) -> None:
    secrets.keep(f"ticket-key:{full.event.id}", "not a key")
    with pytest.raises(BadKey):
        ticketing.signing(full, secrets, at=NINE)


def test_a_folder_that_cannot_be_written_is_said(full: Store, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("a file")
    with pytest.raises(NotWritten):
        ticketing.write(full, ticketing.people(full), tmp_path / "out", at=NINE)


def test_it_stops_when_told_to_and_leaves_whole_files(full: Store, tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        ticketing.write(
            full,
            ticketing.people(full),
            tmp_path / "out",
            at=NINE,
            progress=lambda done, _: done < 2,
        )
    assert len(list((tmp_path / "out").iterdir())) == 2
    for page in pages(tmp_path / "out"):
        assert read(seen(page))


def test_a_picture_has_whole_dots_for_each_module(full: Store, tmp_path: Path) -> None:
    """No grey at the edges of modules: a telephone shows them as sharp as it can."""
    ticketing.write(full, ticketing.people(full, "Speaker"), tmp_path / "out", at=NINE, form=As.PNG)
    (path,) = (tmp_path / "out").glob("*.png")
    with Picture.open(path) as picture:
        grey = picture.convert("L").crop((215, 610, 835, 1200))
    shades = grey.getcolors()
    assert shades is not None
    assert {shade for _, shade in shades} == {0, 255}


def test_the_largest_code_still_has_modules_a_camera_can_read(
    full: Store, secrets: Secrets
) -> None:
    """0.45 mm is what a webcam wants."""
    (ada,) = ticketing.people(full, "Speaker")
    long = replace(ada, given_name="Ω" * 120, family_name="Ω" * 120)
    key = ticketing.signing(full, secrets, at=NINE).key
    side = len(qr.fitting(ticketing.text_of(full, long, key, at=NINE)))
    assert tickets.module_mm(side) >= 0.45


@pytest.mark.parametrize("text", ["T-1", "ABC123", "x" * 500, "Ωß😀", "A" * 3000])
def test_any_text_that_fits_reads_back(text: str) -> None:
    modules = qr.fitting(text)
    side = len(modules)
    picture = Picture.new("L", (side + 8, side + 8), 255)
    for x, y, w, h in qr.rectangles(modules):
        picture.paste(0, (x + 4, y + 4, x + 4 + w, y + 4 + h))
    assert read(picture.resize((picture.width * 4, picture.height * 4), 0)) == text


def test_a_text_that_fits_into_no_code_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        qr.fitting("x" * 3000)


def test_a_ticket_made_anew_holds_when_the_old_one_is_withdrawn(
    full: Store, secrets: Secrets
) -> None:
    key = ticketing.signing(full, secrets, at=NINE).key
    (ada,) = ticketing.people(full, "Speaker")
    lost, new = (ticketing.text_of(full, ada, key, at=at) for at in (NINE, TEN))
    explaining.mark(full, lost.lower(), "revoked", at=TEN)
    for text in (lost, lost.lower(), f"{lost}\r\n"):
        assert desk.scan(full, text, checkpoint="desk", at=TEN).verdict.reason is Reason.REVOKED
    assert desk.scan(full, new, checkpoint="desk", at=TEN).verdict.reason is Reason.OK
    # The plain code withdraws every ticket that carries it.
    explaining.mark(full, "T-1", "revoked", at=TEN)
    assert desk.scan(full, new, checkpoint="desk", at=TEN).verdict.reason is Reason.REVOKED
