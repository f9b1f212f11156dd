"""What the desk says to every form of ticket, and to everything that is none."""

import json
import os
import random
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checkin import (
    corrections,
    decode,
    desk,
    events,
    history,
    ids,
    intake,
    issuers,
    resolving,
    ticket_codes,
    ticketed,
)
from checkin.badgecode import LENGTH
from checkin.code_kinds import SECRET, Kind, RemarkKind
from checkin.decode import By, Lookup
from checkin.desk import ScanResult
from checkin.issuers import Form, Issuer
from checkin.model import OF_TICKET, Answer, Checkpoint, Reason, Ticket
from checkin.store import Store
from checkin.tickets import own
from checkin.tickets.own import OwnTicket
from tests.checkin.people import NINE, TEN, add, add_ada, make_event
from tests.checkin.test_decode import GENUINE, SEED, made_up
from tests.checkin.tickets import mint
from tests.checkin.tickets.test_forms import BOARDING_PASS, PERSON, TICKET, VCARD
from tests.checkin.tickets.test_pretix import GOLDEN, SERVER_KEY

ELSEWHERE = "00000000-0000-4000-8000-000000000000"


def scan(store: Store, *texts: str, **options: object) -> ScanResult:
    return desk.scan(store, texts, **{"checkpoint": "desk", "at": NINE} | options)  # type: ignore[arg-type]  # a test's shorthand


def pretix_event(store: Store, key: str = "", **products: str) -> None:
    issuer = Issuer(
        name="pretix:ecc/2024",
        form=Form.PRETIX,
        keys=(key or mint.as_pretix_gives(mint.SELLER),),
        products=tuple(products.items()),
    )
    ticket_codes.honour(store, issuer, at=NINE)


def our_key(store: Store, name: str = "own:test") -> None:
    keys = (own.key_text(mint.SELLER.public_key()),)
    ticket_codes.honour(store, Issuer(name=name, form=Form.OWN, keys=keys), at=NINE)


def grace(store: Store, **changes: str) -> OwnTicket:
    ticket = OwnTicket(
        attendee=ids.attendee_id(store.event.id, "list", "G-7"),
        code="G-7",
        given_name="Grace",
        family_name="Hopper",
        category="Speaker",
    )
    return replace(ticket, **changes)  # type: ignore[arg-type]  # texts only


def signed(store: Store, ticket: OwnTicket) -> str:
    return own.make(ticket, store.event.id, mint.SELLER)


# -- what is no ticket

NO_TICKETS = [
    ("", Kind.EMPTY, "empty"),
    ("x" * 4097, Kind.TOO_LONG, "far too long"),
    ("\x1b@\x1bi", Kind.CONTROL, "signs that no ticket has"),
    ("]C101\x1d04", Kind.CONTROL, "signs that no ticket has"),
    ("https://evil.example/T-1", Kind.WEB_ADDRESS, "a web address"),
    ("WIFI:T:WPA;S:Square;P:hunter2;;", Kind.WIFI, "wireless network"),
    ("tel:+3221234567", Kind.PHONE, "telephone"),
    ("mailto:ada@example.org", Kind.MAIL, "e-mail"),
    ("geo:50.84,4.36", Kind.PLACE, "on the map"),
    ("BCD\n002\n1\nSCT\nBPOTBEB1", Kind.PAYMENT, "payment"),
    (BOARDING_PASS, Kind.BOARDING_PASS, "boarding pass"),
    ("BEGIN:VEVENT\nSUMMARY:x", Kind.CALENDAR, "calendar"),
    ("otpauth://totp/x?secret=hunter2", Kind.LOGIN, "log in"),
    ("HC1:6BFhunter2", Kind.HEALTH, "health certificate"),
    ("zpl://192.0.2.7", Kind.PRINTER, "address of a printer"),
    (
        '{"handshake_version":1,"url":"https://pretix.example","token":"hunter2"}',
        Kind.PAIRING,
        "pretix",
    ),
    ('{"baseUrl":"https://alf.example","apiKey":"hunter2"}', Kind.SET_UP, "another program"),
    (VCARD, Kind.CONTACT, "business card"),
]


@pytest.mark.parametrize(("text", "kind", "words"), NO_TICKETS)
def test_what_is_no_ticket_is_refused_in_its_own_words(
    store: Store, text: str, kind: Kind, words: str, caplog: pytest.LogCaptureFixture
) -> None:
    result = scan(store, text)
    assert (result.verdict.reason, result.kind) == (Reason.UNREADABLE, kind)
    assert words in result.says
    (fact,) = store.facts(kinds=["scan"])
    kept = json.dumps(dict(fact.payload or {}))
    assert "hunter2" not in kept + caplog.text + result.says
    if kind in SECRET:
        assert "hash" not in kept


#: Section 7 of what is known of hostile input: what looks like a ticket and is on no list.
UNKNOWN = [
    "'; DROP TABLE attendee; --",
    "<b>x</b><img src=x>" + "<table><tr><td>" * 160,
    "=HYPERLINK(1)",
    "../../etc/passwd",
    "CON",
    "%s%n",
    "\u202eT-1",
    "T\u200b-1",
    "a" + "\u0301" * 300,
    "\u0422-1",  # a Cyrillic letter
    "(a+)+$" * 50,
    '{"a":' + "[" * 1000,
    '{"a":' + "9" * 500 + "}",
    '{"a":1,"a":2}',
    "[" * 4000,
    "{" * 4000,
    "]Q",
    "\\000026",
    "=" * 120,
    "CB" * 200,
    "\ufeff",
    "x" * 4096,
]


@pytest.mark.parametrize("text", UNKNOWN)
def test_hostile_text_is_unknown_and_leaves_the_file_whole(store: Store, text: str) -> None:
    add_ada(store)
    result = scan(store, text)
    assert result.verdict.answer is Answer.REFUSE
    assert result.verdict.reason in (Reason.UNKNOWN, Reason.WRONG_EVENT)
    assert store.verify().holds
    assert scan(store, "T-1").verdict.reason is Reason.OK


def test_bytes_are_ascii_or_utf_8_or_refused() -> None:
    assert decode.resolve(b"T-1\r\n").text == "T-1"
    assert decode.resolve("Ωß".encode()).text == "Ωß"
    assert decode.resolve(b"\xff\xfe\x00").kind is Kind.BINARY
    assert decode.resolve("é".encode("latin-1")).kind is Kind.BINARY
    assert decode.resolve(b"x" * 4097).kind is Kind.TOO_LONG


# -- plain codes


@pytest.mark.parametrize("code", ["4006381333931", "00123", "kcu2nvpmbrpaf6xy", "ΤΖ-7", "T/1?x=1"])
@pytest.mark.parametrize("prefix", ["", "]C1", "]Q2\\000026", "\\000026"])
def test_a_code_is_found_with_what_a_scanner_puts_before_it(
    store: Store, code: str, prefix: str
) -> None:
    add_ada(store, code)
    assert scan(store, prefix + code).verdict.reason is Reason.OK


def test_a_code_that_begins_like_a_prefix_is_itself_first(store: Store) -> None:
    add_ada(store, "]C1T-1")
    add(store, "T-1", given_name="Adam")
    result = scan(store, "]C1T-1")
    assert result.verdict.attendee is not None
    assert result.verdict.attendee.given_name == "Ada"


def test_a_web_address_on_the_list_is_a_ticket(store: Store) -> None:
    add_ada(store, "https://tickets.example/1")
    assert scan(store, "https://tickets.example/1").verdict.reason is Reason.OK


def test_two_readings_of_two_people_are_never_decided_by_the_desk(store: Store) -> None:
    add_ada(store, "T1A")
    add(store, "T&Q", given_name="Adam")
    result = scan(store, "T&Q", "T1A")
    assert (result.verdict.answer, result.verdict.reason) == (Answer.ASK, Reason.AMBIGUOUS)
    assert {a.given_name for a in result.verdict.candidates} == {"Ada", "Adam"}
    assert scan(store, "T1A", "T1A").verdict.reason is Reason.OK


def test_a_code_that_stands_for_several_is_not_said_to_be_nobody_s(store: Store) -> None:
    badge = "CBDEFGHIJKLNRTUV"
    add_ada(store, badge)
    add(store, badge, key="adam", given_name="Adam")
    result = scan(store, badge)
    assert (result.kind, result.verdict.reason) == (Kind.BADGE, Reason.AMBIGUOUS)
    assert "nobody here has it" not in result.says


def test_of_readings_that_nobody_has_the_one_that_says_more_is_told(store: Store) -> None:
    assert scan(store, "httpsM==evil.example", "https://evil.example").kind is Kind.WEB_ADDRESS
    assert scan(store, "\x1b", "T-9").verdict.reason is Reason.UNKNOWN
    assert resolving.find(store, ()).refused is Reason.UNREADABLE


# -- pretix


def test_a_genuine_ticket_of_nobody_makes_its_holder_known(store: Store) -> None:
    pretix_event(store, **{"20": "Participant"})
    result = scan(store, mint.pretix(), printer="zebra")
    assert result.verdict.reason is Reason.OK
    person = result.verdict.attendee
    assert person is not None
    assert (person.category, person.source, person.walk_in) == ("Participant", OF_TICKET, False)
    assert [remark.kind for remark in result.remarks] == [
        RemarkKind.NOT_LISTED,
        RemarkKind.NAMELESS,
    ]
    assert "Not on the list yet. Ask for the name" in result.says
    assert result.job == ""  # there is no name to print
    again = scan(store, mint.pretix(), at=TEN)
    assert again.verdict.reason is Reason.ALREADY_IN
    assert len(store.attendees()) == 1
    assert store.verify().holds


def test_the_codes_of_a_real_server_are_honoured_with_its_key(store: Store) -> None:
    pretix_event(store, SERVER_KEY, **{"24": "Exhibitor", "24-3": "Exhibitor, booth"})
    said = {code: scan(store, code).verdict for code in GOLDEN}
    assert {verdict.reason for verdict in said.values()} == {Reason.OK}
    categories = {v.attendee.category for v in said.values() if v.attendee}
    assert categories == {"", "Exhibitor, booth"}


def test_a_list_of_the_seller_is_open_to_its_products_only(store: Store) -> None:
    pretix_event(store)
    source = "pretix:ecc/2024"
    for key, products in (("main", (20, 21)), ("other", (7,)), ("all", None)):
        place = Checkpoint(
            key=key, name=key, source=source, products=products, multiple_entries=True
        )
        with store.writing() as writer:
            events.put_checkpoint(writer, place, at=NINE)
    said = {
        key: scan(store, mint.pretix(), checkpoint=key).verdict.reason
        for key in ("other", "main", "all")
    }
    assert said == {"other": Reason.NOT_ENTITLED, "main": Reason.OK, "all": Reason.OK}
    assert store.verify().holds


def test_an_entry_before_the_list_came_counts_after_it(store: Store) -> None:
    pretix_event(store)
    place = Checkpoint(key="main", name="Main", source="pretix:ecc/2024", products=(20,))
    with store.writing() as writer:
        events.put_checkpoint(writer, place, at=NINE)
    code = mint.pretix()
    person = scan(store, code, checkpoint="main").verdict.attendee
    assert person is not None
    ticket = Ticket(key="ABCDE-1", code=code, product=20)
    payload = {
        "source": "pretix:ecc/2024",
        "key": "ABCDE-1",
        "source_version": 1,
        "import": "",
        "fields": {"given_name": "Ada"},
        "codes": [code],
        "entitlements": [],
        "extra": {},
        "tickets": [ticketed.as_map(ticket)],
    }
    with store.writing() as writer:
        writer.append("roster", payload, at=TEN, attendee=person.id)
    again = scan(store, code, checkpoint="main", at=TEN)
    assert again.verdict.reason is Reason.ALREADY_IN
    assert again.verdict.attendee is not None
    assert [one.key for one in again.verdict.attendee.tickets] == ["ABCDE-1"]
    ticket_codes.mark(store, [(code, "blocked")], source="pretix", at=TEN)
    assert scan(store, code, checkpoint="main", at=TEN).verdict.reason is Reason.BLOCKED
    assert store.verify().holds


def test_a_list_that_comes_later_joins_the_holder_and_says_it_better(
    store: Store, tmp_path: Path
) -> None:
    pretix_event(store, **{"20": "Participant"})
    code = mint.pretix()
    scan(store, code)
    (before,) = store.attendees()
    path = tmp_path / "list.csv"
    path.write_text(
        f"Code;First name;Last name;E-mail\n{code};Ada;Lovelace;ada@x.org\n", encoding="utf-8"
    )
    os.utime(path, (NINE.timestamp(), NINE.timestamp()))
    report = intake.carry_out(store, intake.preview(store, path), at=TEN)
    assert report.finished
    (after,) = store.attendees()
    assert after.id == before.id
    assert (after.name, after.category, after.source == OF_TICKET) == ("Ada Lovelace", "", False)
    again = scan(store, code, at=TEN)
    assert again.verdict.reason is Reason.ALREADY_IN
    assert again.remarks == ()
    assert store.verify().holds


def test_a_forged_ticket_is_refused_and_makes_nobody(store: Store) -> None:
    pretix_event(store)
    result = scan(store, mint.pretix(mint.FORGER))
    assert (result.verdict.reason, result.kind) == (Reason.BAD_SIGNATURE, Kind.PRETIX)
    assert "help lane" in result.says
    assert store.attendees() == []
    assert scan(store, mint.pretix(mint.FORGER), force=True).verdict.answer is Answer.REFUSE


def test_a_genuine_signature_over_no_ticket_is_refused(store: Store) -> None:
    pretix_event(store)
    code = mint.pretix_code(mint.pretix_payload("x" * 30) + b"\x03")
    assert scan(store, code).verdict.reason is Reason.BAD_SIGNATURE


def test_without_a_key_a_signed_ticket_is_worth_what_the_list_says(store: Store) -> None:
    code = mint.pretix(mint.FORGER)
    assert scan(store, code).verdict.reason is Reason.UNKNOWN
    add_ada(store, code)
    assert scan(store, code).verdict.reason is Reason.OK


def test_a_ticket_holds_only_in_its_time(store: Store) -> None:
    pretix_event(store)
    opens, closes = int(TEN.timestamp()), int((TEN + timedelta(hours=1)).timestamp())
    code = mint.pretix(valid_from=opens, valid_until=closes)
    early = scan(store, code)
    assert (early.verdict.reason, early.verdict.since) == (Reason.NOT_YET_VALID, TEN)
    late = scan(store, code, at=TEN + timedelta(hours=2))
    assert late.verdict.reason is Reason.EXPIRED
    assert scan(store, code, at=TEN).verdict.reason is Reason.OK


# -- codes that were taken back


def test_a_withdrawn_code_is_refused_whether_somebody_has_it_or_not(store: Store) -> None:
    pretix_event(store)
    add_ada(store)
    codes = ["T-1", mint.pretix()]
    ticket_codes.mark(store, [(code, "revoked") for code in codes], source="pretix", at=NINE)
    listed, unlisted = (scan(store, code) for code in codes)
    assert listed.verdict.reason is unlisted.verdict.reason is Reason.REVOKED
    assert listed.verdict.attendee is not None
    assert unlisted.verdict.attendee is None
    assert "look the person up by name" in unlisted.says
    assert len(store.attendees()) == 1  # nobody came of it
    ticket_codes.mark(store, [("T-1", "free")], source="pretix", at=NINE)
    assert scan(store, "T-1").verdict.reason is Reason.REVOKED
    assert store.verify().holds


def test_a_blocked_code_is_refused_until_it_is_free_again(store: Store) -> None:
    pretix_event(store)
    add_ada(store)
    codes = ["T-1", mint.pretix()]
    ticket_codes.mark(store, [(code, "blocked") for code in codes], source="pretix", at=NINE)
    assert [scan(store, code).verdict.reason for code in codes] == [Reason.BLOCKED] * 2
    ticket_codes.mark(store, [(code, "free") for code in codes], source="pretix", at=NINE)
    assert [scan(store, code).verdict.reason for code in codes] == [Reason.OK] * 2


def test_a_blocked_code_of_a_cancelled_person_is_cancelled_first(store: Store) -> None:
    add(store, "T-1", given_name="Ada", status="cancelled")
    ticket_codes.mark(store, [("T-1", "blocked")], source="pretix", at=NINE)
    assert scan(store, "T-1").verdict.reason is Reason.CANCELLED


def test_what_is_known_of_codes_is_not_written_twice(store: Store) -> None:
    states = [(f"C-{number}", "revoked") for number in range(500)]
    assert ticket_codes.mark(store, states, source="pretix", at=NINE) == 500
    assert ticket_codes.mark(store, states, source="pretix", at=TEN) == 0
    assert ticket_codes.mark(store, [("C-7", "free")], source="pretix", at=TEN) == 0
    kept = json.dumps([dict(fact.payload or {}) for fact in store.facts(kinds=["code"])])
    assert "C-7" not in kept
    with pytest.raises(ValueError, match="no state"):
        ticket_codes.mark(store, [("T-1", "gone")], source="pretix", at=NINE)
    assert store.verify().holds


def test_ten_thousand_withdrawn_codes_are_as_many_facts_and_each_is_refused(store: Store) -> None:
    codes = [f"withdrawn-{number:05}" for number in range(10_000)]
    assert ticket_codes.mark(store, ((c, "revoked") for c in codes), source="p", at=NINE) == 10_000
    for code in (codes[0], codes[5_000], codes[-1]):
        assert scan(store, code).verdict.reason is Reason.REVOKED
    assert scan(store, "withdrawn-10000").verdict.reason is Reason.UNKNOWN


def test_an_issuer_is_written_once(store: Store) -> None:
    issuer = Issuer(name="pretix:a/b", form=Form.PRETIX, keys=("x",), products=(("1", "VIP"),))
    assert ticket_codes.honour(store, issuer, at=NINE)
    assert not ticket_codes.honour(store, issuer, at=TEN)
    assert issuers.issuer_of(issuers.payload(issuer)) == issuer
    assert issuers.issuer_of(issuers.payload(issuer) | {"form": "of 2030"}) is None
    # Keys that are none, and forms of a newer program, are passed over.
    with store.writing() as writer:
        writer.append(issuers.FACT, {"name": "new", "form": "of 2030"}, at=NINE)
    assert resolving.context(store).sellers[0].keys == ()
    assert store.verify().holds


# -- our own


def test_a_ticket_of_ours_makes_somebody_known_whom_no_list_here_has(store: Store) -> None:
    our_key(store)
    result = scan(store, signed(store, grace(store)), printer="zebra")
    assert result.verdict.reason is Reason.OK
    person = result.verdict.attendee
    assert person is not None
    assert (person.name, person.category, person.code) == ("Grace Hopper", "Speaker", "G-7")
    assert "Not on the list yet." in result.says
    assert result.job
    # The list comes: the same person by the same id, and the mark is gone.
    assert add(store, "G-7", given_name="Grace", family_name="Hopper") == person.id
    again = scan(store, "G-7", at=TEN)
    assert (again.verdict.reason, again.remarks) == (Reason.ALREADY_IN, ())
    assert store.verify().holds


def test_a_ticket_of_ours_is_its_person_on_the_list_whatever_the_name_is_now(
    store: Store,
) -> None:
    our_key(store)
    ada = add_ada(store)
    ticket = OwnTicket(attendee=ada, code="T-1", given_name="Augusta", family_name="Byron")
    result = scan(store, signed(store, ticket))
    assert result.verdict.attendee is not None
    assert result.verdict.attendee.name == "Ada Lovelace"
    assert len(store.attendees()) == 1


def test_a_ticket_of_somebody_merged_is_that_of_who_stayed(store: Store) -> None:
    our_key(store)
    ada, other = add_ada(store), add(store, "T-2", given_name="Ada")
    corrections.merge_people(store, ada, other, at=NINE)
    result = scan(store, signed(store, OwnTicket(attendee=other, code="T-2")))
    assert result.verdict.attendee is not None
    assert result.verdict.attendee.id == ada


def test_who_came_from_a_ticket_and_is_merged_with_the_list_is_on_the_list(store: Store) -> None:
    our_key(store)
    ada = add_ada(store)
    text = signed(store, grace(store, category="Press"))
    met = scan(store, text).verdict.attendee
    assert met is not None
    corrections.merge_people(store, met.id, ada, at=NINE)
    result = scan(store, text, at=TEN)
    person = result.verdict.attendee
    assert person is not None
    assert (person.id, person.name, person.category) == (met.id, "Ada Lovelace", "Speaker")
    assert result.remarks == ()
    assert store.verify().holds


def test_forged_and_foreign_tickets_of_ours_are_told_apart(store: Store) -> None:
    our_key(store)
    forged = own.make(grace(store), store.event.id, mint.FORGER)
    assert scan(store, forged).verdict.reason is Reason.BAD_SIGNATURE
    elsewhere = own.make(grace(store), ELSEWHERE, mint.SELLER)
    assert scan(store, elsewhere).verdict.reason is Reason.WRONG_EVENT
    assert store.attendees() == []


def test_before_the_key_came_a_ticket_of_ours_is_worth_its_code(store: Store) -> None:
    text = signed(store, grace(store))
    assert scan(store, text).verdict.reason is Reason.UNKNOWN
    add(store, "G-7", given_name="Grace")
    assert scan(store, text).verdict.reason is Reason.OK


def test_a_withdrawn_code_withdraws_the_ticket_that_carries_it(store: Store) -> None:
    our_key(store)
    ticket_codes.mark(store, [("G-7", "revoked")], source="desk", at=NINE)
    assert scan(store, signed(store, grace(store))).verdict.reason is Reason.REVOKED


def test_who_was_erased_does_not_come_back_from_a_ticket(store: Store) -> None:
    our_key(store)
    ada = add_ada(store)
    corrections.erase(store, ada, at=NINE)
    result = scan(store, signed(store, OwnTicket(attendee=ada, code="T-1", given_name="Ada")))
    assert result.verdict.reason is Reason.UNKNOWN
    assert store.attendees() == []
    assert store.verify().holds


def test_the_history_says_that_somebody_is_known_by_their_ticket(store: Store) -> None:
    our_key(store)
    person = scan(store, signed(store, grace(store))).verdict.attendee
    assert person is not None
    texts = [line.text for line in history.of_person(store, person.id)]
    assert "Known by their ticket" in texts


def test_taking_back_who_came_from_a_ticket_leaves_nobody(store: Store) -> None:
    our_key(store)
    scan(store, signed(store, grace(store)))
    (made,) = store.facts(kinds=["walkin"])
    corrections.undo(store, made.id, at=TEN)
    assert store.attendees() == []
    assert store.verify().holds


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[tuple[Store, Store]]:
    """Two desks of one event that hear nothing of each other."""
    folder = tmp_path / "one"
    folder.mkdir()
    with make_event(folder) as first:
        our_key(first)
    copy = tmp_path / "two.checkin"
    copy.write_bytes((folder / "event.checkin").read_bytes())
    with (
        Store.open(folder / "event.checkin", data_dir=folder / "data", at=NINE) as here,
        Store.open(copy, data_dir=tmp_path / "other", at=NINE) as there,
    ):
        yield here, there


def test_two_desks_apart_take_one_person_from_one_ticket(apart: tuple[Store, Store]) -> None:
    text = signed(apart[0], grace(apart[0]))
    people = [scan(store, text).verdict.attendee for store in apart]
    assert people[0] is not None
    assert people[0] == people[1]


# -- Indico


def test_indico_is_found_by_its_uuid_whatever_the_server_is_called(store: Store) -> None:
    add_ada(store, TICKET)
    for text in (mint.indico(TICKET), mint.indico_old(TICKET, server="https://x.example")):
        assert scan(store, text).verdict.attendee is not None
    unknown = scan(store, mint.indico(PERSON, server="elsewhere.example"))
    assert unknown.verdict.reason is Reason.UNKNOWN
    assert "This is a ticket of Indico. It comes from elsewhere.example." in unknown.says


def test_an_accompanying_person_is_not_the_one_they_come_with(store: Store) -> None:
    add_ada(store, TICKET)
    assert scan(store, mint.indico(TICKET, person=PERSON)).verdict.reason is Reason.UNKNOWN
    add(store, PERSON, given_name="William")
    result = scan(store, mint.indico(TICKET, person=PERSON))
    assert result.verdict.attendee is not None
    assert result.verdict.attendee.given_name == "William"


def test_a_ticket_of_another_server_is_one_of_another_event(store: Store) -> None:
    indico = Issuer(name="indico:ours", form=Form.INDICO, server="indico.ours.example")
    ticket_codes.honour(store, indico, at=NINE)
    result = scan(store, mint.indico(TICKET))
    assert result.verdict.reason is Reason.WRONG_EVENT
    assert "It comes from indico.example." in result.says
    ours = mint.indico(TICKET, server="Indico.ours.example")
    assert scan(store, ours).verdict.reason is Reason.UNKNOWN


# -- alf.io


def test_a_corrected_name_keeps_its_ticket_and_says_since_when(store: Store) -> None:
    old, new = mint.alfio(TICKET), mint.alfio(TICKET, bytes(32))
    add_ada(store, new)
    assert scan(store, new).remarks == ()
    result = scan(store, old, at=TEN)
    assert result.verdict.reason is Reason.ALREADY_IN
    assert [(remark.kind, remark.at) for remark in result.remarks] == [(RemarkKind.CORRECTED, NINE)]
    assert "Data corrected: 09:00." in result.says
    assert scan(store, mint.alfio(PERSON)).verdict.reason is Reason.UNKNOWN


@pytest.mark.parametrize("code", [TICKET, "T-1"])
def test_alf_io_is_found_by_a_list_that_has_only_the_uuid(store: Store, code: str) -> None:
    add(store, code, key=TICKET, given_name="Ada")
    result = scan(store, mint.alfio(TICKET))
    assert (result.verdict.reason, result.remarks) == (Reason.OK, ())


# -- contact cards


def test_a_card_is_looked_up_and_a_person_decides(store: Store) -> None:
    ada = add_ada(store)
    result = scan(store, VCARD, printer="zebra")
    assert (result.verdict.answer, result.verdict.reason) == (Answer.ASK, Reason.AMBIGUOUS)
    assert [candidate.id for candidate in result.verdict.candidates] == [ada]
    assert (result.job, result.badge.issue) == ("", 0)
    assert store.presence(ada) == []
    (fact,) = store.facts(kinds=["scan"])
    assert (fact.attendee, "hash" in (fact.payload or {})) == ("", False)
    assert scan(store, VCARD, force=True).verdict.answer is Answer.ASK
    assert resolving.holders(store, VCARD) == []
    assert resolving.is_known(store, [VCARD])


def test_a_card_alone_is_searched_for_before_the_lock(store: Store) -> None:
    add_ada(store)
    for text in ("T-1", "", "https://x.example", mint.pretix()):
        assert resolving.find_card(store, text) is None
    found = resolving.find_card(store, ["garbled", VCARD])
    assert found == resolving.find(store, VCARD)


def test_a_card_with_another_address_is_looked_up_by_name(store: Store) -> None:
    add_ada(store)
    add(store, "T-2", given_name="Lovelace", family_name="Ada")
    add(store, "T-3", given_name="Ada", family_name="Byron")
    result = scan(store, "MECARD:N:LOVELACE,ada;EMAIL:ada@elsewhere.example;;")
    assert len(result.verdict.candidates) == 2
    nobody = scan(store, "MECARD:N:Nobody,Here;;")
    assert nobody.verdict.reason is Reason.UNREADABLE


# -- any text at all


def test_a_stream_of_accidents_leaves_the_file_whole(store: Store) -> None:
    """Genuine tickets of every form, changed a little, as scans of one morning."""
    pretix_event(store)
    our_key(store)
    add_ada(store)
    add(store, TICKET, given_name="Grace")
    add(store, mint.alfio(PERSON), given_name="Edsger")
    dice = random.Random(SEED)
    met = set()
    for _ in range(600):
        result = scan(store, made_up(dice), made_up(dice))
        met.add(result.verdict.reason)
        assert result.says
    assert {Reason.OK, Reason.UNKNOWN, Reason.UNREADABLE, Reason.BAD_SIGNATURE} <= met
    # Nobody came from nowhere: the three on the list, and the holders of the genuine tickets.
    assert len(store.attendees()) <= 3 + len(GENUINE)
    assert store.verify().holds


@given(st.text(max_size=60))
def test_a_known_code_is_found_among_any_other_readings(text: str) -> None:
    """The pure part: a reading that is a plain code is looked up as it is."""
    found = decode.resolve(text)
    if found.kind is Kind.TICKET and text.strip()[:1] not in ("]", "\\"):
        assert found.lookups[0] == Lookup(By.CODE, text.strip())


@given(st.text(alphabet="CBDEFGHIJKLNRTUVcb", min_size=LENGTH, max_size=LENGTH))
def test_letters_of_a_badge_are_looked_up_as_a_ticket_first(text: str) -> None:
    found = decode.resolve(text)
    assert found.kind is Kind.BADGE
    assert [lookup.by for lookup in found.lookups] == [By.CODE, By.BADGE, By.SOURCE_ID]
