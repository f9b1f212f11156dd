"""Tickets of every form at the desk's screen: what the card says of the code itself."""

from checkin import ids, ticket_codes
from checkin.issuers import Form, Issuer
from checkin.model import JobState, Reason
from checkin.tickets import own
from checkin.tickets.own import OwnTicket
from tests.checkin.tickets import mint
from tests.checkin.tickets.test_forms import TICKET
from tests.ui.desk.conftest import NINE, Desk
from ui.desk.card import Action
from ui.sign import Sign
from ui.widgets import KeyButton


def chips(desk: Desk) -> list[str]:
    return [chip.text for chip in desk.screen.view.card.card.chips]


def accented(desk: Desk) -> list[str]:
    """The buttons under the verdict that have the accent colour."""
    buttons = desk.screen.view.card.findChildren(KeyButton)
    shown = [button for button in buttons if not button.isHidden()]
    return [button.label() for button in shown if button.property("kind") == "primary"]


def honour(desk: Desk, form: Form, *keys: str, server: str = "") -> None:
    issuer = Issuer(name=f"{form}:test", form=form, keys=keys, server=server)
    ticket_codes.honour(desk.store, issuer, at=NINE)


def test_a_signed_ticket_lets_somebody_in_whom_no_list_has_and_says_so(desk: Desk) -> None:
    honour(desk, Form.OWN, own.key_text(mint.SELLER.public_key()))
    event = desk.store.event.id
    grace = OwnTicket(
        attendee=ids.attendee_id(event, "list", "G-7"),
        code="G-7",
        given_name="Grace",
        family_name="Hopper",
        category="Speaker",
    )
    desk.scan(own.make(grace, event, mint.SELLER))
    card = desk.screen.view.card.card
    assert (card.sign, card.word, card.name) == (Sign.YES, "Welcome", "Grace Hopper")
    assert "Not on the list yet" in chips(desk)
    assert "walk-in" not in chips(desk)
    states = [job.state for job in desk.store.jobs(attendees=[grace.attendee])]
    assert states == [JobState.QUEUED]


def test_a_ticket_without_a_name_asks_for_it_and_prints_nothing(desk: Desk) -> None:
    honour(desk, Form.PRETIX, mint.as_pretix_gives(mint.SELLER))
    desk.scan(mint.pretix())
    card = desk.screen.view.card.card
    assert (card.sign, card.name) == (Sign.YES, "No name yet")
    assert "Not on the list yet" in chips(desk)
    assert card.says == "Ask for the name, correct it, then print the badge."
    assert desk.store.jobs(attendees=[card.attendee]) == []
    assert accented(desk) == ["Correct…"]


def test_once_the_name_is_known_the_badge_is_the_next_thing(desk: Desk) -> None:
    honour(desk, Form.PRETIX, mint.as_pretix_gives(mint.SELLER))
    desk.scan(mint.pretix())
    view = desk.screen.view
    view.acted.emit(Action.CORRECT, view.card.card.attendee)
    desk.until(lambda: view.panel() is view.panels.correct)
    view.panels.correct.set_values(view.panels.correct.values() | {"family_name": "Hopper"})
    view.panels.correct.save_button.click()
    desk.until(lambda: view.card.card.name == "Hopper")
    assert accented(desk) == ["Print badge"]


def test_a_forged_ticket_is_a_no(desk: Desk) -> None:
    honour(desk, Form.PRETIX, mint.as_pretix_gives(mint.SELLER))
    desk.scan(mint.pretix(mint.FORGER))
    card = desk.screen.view.card.card
    assert (card.sign, card.word) == (Sign.NO, "Not a genuine ticket")
    assert card.says.startswith("This has the form of a ticket that pretix signed.")


def test_a_ticket_of_another_server_names_it(desk: Desk) -> None:
    honour(desk, Form.INDICO, server="indico.ours.example")
    desk.scan(mint.indico(TICKET, server="<b>elsewhere</b>.example"))
    card = desk.screen.view.card.card
    assert card.word == "Ticket for another event"
    assert "It comes from <b>elsewhere</b>.example." in card.says


def test_a_ticket_of_indico_that_nobody_has_names_its_server(desk: Desk) -> None:
    desk.scan(mint.indico(TICKET, server="elsewhere.example"))
    card = desk.screen.view.card.card
    assert card.word == "Not on the list"
    assert card.says.startswith("This is a ticket of Indico. It comes from elsewhere.example.")


def test_a_set_up_code_is_recognised_and_not_shown(desk: Desk) -> None:
    desk.scan('{"handshake_version":1,"url":"https://pretix.example","token":"hunter2"}')
    card = desk.screen.view.card.card
    assert card.says.startswith("This connects a desk with pretix")
    assert "hunter2" not in card.says + card.name + card.line
    (fact,) = desk.store.facts(kinds=["scan"])
    assert "hunter2" not in str(fact.payload)


def test_a_contact_card_offers_whom_it_may_mean(desk: Desk) -> None:
    attendee = desk.store.attendee(desk.ids["alexandra"])
    assert attendee is not None
    card = f"BEGIN:VCARD\nN:{attendee.family_name};{attendee.given_name};;;\nEND:VCARD"
    desk.scan(card)
    assert desk.word == "Which of these?"
    view = desk.screen.view
    desk.until(lambda: view.panel() is view.panels.choose)
    assert view.panels.choose.heading.text() == f"Is it {attendee.name}?"
    assert view.panels.choose.explained.text().startswith("This is a business card, not a ticket.")
    (fact,) = desk.store.facts(kinds=["scan"])
    assert fact.payload is not None
    assert (fact.attendee, fact.payload["reason"]) == ("", Reason.AMBIGUOUS)
    assert desk.jobs("alexandra") == []
