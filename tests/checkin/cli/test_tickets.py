"""`tickets` and `ticket`: tickets for everybody, and what any code is."""

from pathlib import Path

import pytest
import zxingcpp
from PIL import Image as Picture

from checkin import badge, desk, ticket_codes
from checkin.issuers import Form, Issuer
from checkin.store import Store
from tests.checkin.cli.conftest import Run
from tests.checkin.people import NINE, TEN, add
from tests.checkin.test_resolving import NO_TICKETS
from tests.checkin.tickets import mint
from tests.checkin.tickets.test_forms import PERSON, TICKET, VCARD

REFUSED = 3
NEEDS_A_PERSON = 4


def opened(event: Path) -> Store:
    return Store.open(event, data_dir=event.parent / "data", at=TEN)


class TestTickets:
    """A folder of them."""

    def test_signed_pictures_are_known_by_the_desk(self, run: Run, event: Path) -> None:
        out = event.parent / "out"
        ended = run("tickets", event, "--sign", "--out", out, "--format", "png", "--json")
        assert ended.code == 0
        assert ended.json["tickets"] == len(list(out.glob("*.png"))) == 3
        assert "no keyring" in ended.err  # the tests' machine has none
        again = run("tickets", event, "--sign", "--out", out, "--format", "png")
        assert again.err == ""
        assert again.out == f"3 tickets in {out}\n"
        for path in out.glob("*.png"):
            with Picture.open(path) as picture:
                (read,) = zxingcpp.read_barcodes(picture)
            told = run("ticket", event, read.text, "--json").json
            assert (told["kind"], told["proof"]) == ("signed", "Its signature is genuine.")
            assert [f"{one['id']}.png" for one in told["attendees"]] == [path.name]

    def test_unsigned_ones_write_nothing_into_the_event(self, run: Run, event: Path) -> None:
        with opened(event) as store:
            heads = store.heads()
        assert run("tickets", event, "--out", event.parent / "out").code == 0
        with opened(event) as store:
            assert store.heads() == heads

    def test_those_of_a_category(self, run: Run, event: Path) -> None:
        out = event.parent / "out"
        assert run("tickets", event, "--out", out, "--category", "Speaker").code == 0
        assert len(list(out.glob("*.pdf"))) == 1
        ended = run("tickets", event, "--out", out, "--category", "Wizard")
        assert ended.code == 1
        assert "Speaker" in ended.err

    def test_who_gets_none_is_told(self, run: Run, event: Path) -> None:
        with opened(event) as store:
            add(store, "", key="x", given_name="Nobody")
        ended = run("tickets", event, "--out", event.parent / "out", "--json")
        assert ended.code == NEEDS_A_PERSON
        assert ended.json["left_out"][0]["name"] == "Nobody"
        text = run("tickets", event, "--out", event.parent / "out").out
        assert "without a ticket: Nobody: There is no ticket code" in text


class TestTicket:
    """Any code in words."""

    def test_a_plain_code_names_its_holder(self, run: Run, event: Path) -> None:
        ended = run("ticket", event, "T-1")
        assert ended.code == 0
        assert ended.out.startswith("A plain ticket code.\n→ Ada Lovelace · ")

    def test_nothing_is_recorded(self, run: Run, event: Path) -> None:
        with opened(event) as store:
            heads = store.heads()
        run("ticket", event, "T-1")
        run("ticket", event, "nobody's")
        with opened(event) as store:
            assert store.heads() == heads

    def test_a_code_of_nobody(self, run: Run, event: Path) -> None:
        ended = run("ticket", event, "nobody's", "--json")
        assert (ended.code, ended.json["refused"]) == (REFUSED, "unknown")

    @pytest.mark.parametrize(("text", "kind", "words"), NO_TICKETS)
    def test_what_is_no_ticket(
        self, run: Run, event: Path, text: str, kind: str, words: str
    ) -> None:
        ended = run("ticket", event, "--json", "--", text)
        assert ended.json["kind"] == kind
        assert "hunter2" not in ended.out + ended.err
        if text != VCARD:
            assert (ended.code, ended.json["refused"]) == (REFUSED, "unreadable")
            assert words in ended.json["says"]

    def test_a_web_address_that_the_list_has_is_not_said_to_be_no_ticket(
        self, run: Run, event: Path
    ) -> None:
        with opened(event) as store:
            add(store, "https://tickets.example/1", given_name="Ada")
        ended = run("ticket", event, "https://tickets.example/1")
        assert ended.code == 0
        assert ended.out.startswith("The list has this as a ticket code.\n→ Ada")

    def test_a_card_is_for_a_person_to_decide(self, run: Run, event: Path) -> None:
        ended = run("ticket", event, VCARD)
        assert ended.code == NEEDS_A_PERSON
        assert "  name: Ada Lovelace\n" in ended.out
        assert "Which of these? " in ended.out

    def test_a_badge_says_its_issue_and_whether_it_still_holds(self, run: Run, event: Path) -> None:
        with opened(event) as store:
            codes = []
            for _ in range(2):
                (ada,) = store.by_code("T-1")
                job = store.job(desk.print_badge(store, ada.id, printer="x", reason="lost", at=TEN))
                assert job is not None
                codes.append(badge.code_for(badge.setting(store), ada.id, job.issue, job.random))
                with store.writing() as writer:
                    said = {"job": job.id, "outcome": "printed"}
                    writer.append("print_outcome", said, at=TEN, attendee=ada.id)
        old, new = (run("ticket", event, code, "--json") for code in codes)
        assert (old.code, old.json["refused"], old.json["details"]) == (
            REFUSED,
            "superseded",
            {"issue": "1"},
        )
        assert (new.code, new.json["refused"], new.json["details"]) == (0, None, {"issue": "2"})

    def test_signed_codes_of_pretix_before_and_with_their_key(self, run: Run, event: Path) -> None:
        code = mint.pretix(valid_from=1_714_980_000)
        before = run("ticket", event, "--json", "--", code)
        assert (before.code, before.json["refused"]) == (REFUSED, "unknown")
        assert "no key here" in before.json["says"]
        with opened(event) as store:
            issuer = Issuer(
                name="pretix:ecc/2024",
                form=Form.PRETIX,
                keys=(mint.as_pretix_gives(mint.SELLER),),
            )
            ticket_codes.honour(store, issuer, at=NINE)
        with_key = run("ticket", event, "--json", "--", code)
        assert (with_key.code, with_key.json["unlisted"]) == (0, True)
        assert with_key.json["details"] == {
            "seed": "4ehdcw3ew",
            "product": "20",
            "valid from": "2024-05-06T09:20:00+02:00",
            "seller": "pretix:ecc/2024",
        }
        forged = run("ticket", event, "--json", "--", mint.pretix(mint.FORGER))
        assert (forged.code, forged.json["refused"]) == (REFUSED, "bad_signature")
        assert "not genuine" in forged.json["proof"]
        with opened(event) as store:
            ticket_codes.mark(store, [(code, "blocked"), ("T-1", "blocked")], source="p", at=NINE)
        assert run("ticket", event, "--json", "--", code).json["refused"] == "blocked"
        blocked = run("ticket", event, "T-1")
        assert blocked.code == REFUSED
        assert "The code is blocked." in blocked.out

    def test_a_code_is_withdrawn_and_restored_blocked_and_freed(
        self, run: Run, event: Path
    ) -> None:
        for mark, code, refused, blocked in (
            ("revoked", REFUSED, "revoked", False),
            ("restored", 0, None, False),
            ("blocked", REFUSED, None, True),
            ("free", 0, None, False),
        ):
            ended = run("ticket", event, "T-1", "--mark", mark, "--json")
            assert (ended.code, ended.json["refused"]) == (code, refused)
            assert ended.json["blocked"] is blocked
        assert run("ticket", event, "T-1", "--mark", "gone").code == 2
        with opened(event) as store:
            assert store.verify().holds

    @pytest.mark.parametrize("text", ["WIFI:S:x;;", "", "CBDEFGHIJKLNRTUV", "\x1b"])
    def test_what_is_no_ticket_code_is_not_marked(self, run: Run, event: Path, text: str) -> None:
        ended = run("ticket", event, "--mark", "revoked", "--", text)
        assert (ended.code, ended.out) == (1, "")
        assert "no ticket code" in ended.err

    def test_a_scan_of_one_tells_that_no_list_has_its_holder(self, run: Run, event: Path) -> None:
        with opened(event) as store:
            issuer = Issuer(
                name="pretix:ecc/2024",
                form=Form.PRETIX,
                keys=(mint.as_pretix_gives(mint.SELLER),),
            )
            ticket_codes.honour(store, issuer, at=NINE)
        ended = run("scan", event, "--json", "--", mint.pretix())
        assert (ended.code, ended.json["remarks"]) == (0, ["not_listed", "nameless"])
        assert "remarks" not in run("scan", event, "T-1", "--json").json

    def test_a_ticket_of_another_server_says_which(self, run: Run, event: Path) -> None:
        with opened(event) as store:
            issuer = Issuer(name="indico:ours", form=Form.INDICO, server="indico.ours.example")
            ticket_codes.honour(store, issuer, at=NINE)
        ended = run("ticket", event, mint.indico(TICKET, person=PERSON), "--json")
        assert (ended.code, ended.json["refused"]) == (REFUSED, "wrong_event")
        assert ended.json["details"] == {
            "server": "indico.example",
            "accompanying person": "yes",
        }
        assert "It comes from indico.example." in ended.json["says"]
