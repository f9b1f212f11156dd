"""What a page of a ticket system changes, without the network."""

import dataclasses
from datetime import timedelta

from checkin import accounts, corrections, events, pull
from checkin.accounts import Account
from checkin.merge import Plan
from checkin.model import Session, Ticket, to_ms
from checkin.pull import Pulled
from checkin.roster import ERASED, Row
from checkin.sources.base import Page
from checkin.sources.catalogue import Product
from checkin.sources.mapping import Mapped
from checkin.store import Store
from tests.checkin import scripted_source
from tests.checkin.people import NINE, TEN, add, add_ada
from tests.checkin.scripted_source import Scripted

SHOP = Account(name="pretix:org/ev", kind="pretix", url="https://x.org", organiser="o", event="e")


def coming(store: Store, *rows: Row) -> Plan:
    page = Page(
        rows=rows,
        seen={},
        generated=to_ms(TEN),
        cursor="",
        position="",
        total=1,
        done=1,
    )
    return pull.plan(store, SHOP, page)


def row(line: int, code: str, email: str = "", name: str = "Ada") -> Row:
    fields = {"given_name": name, "email": email}
    return Row(line=line, source_id=f"ORDER-{line}", codes=(code,), fields=fields)


def test_whose_data_was_erased_does_not_come_back_with_the_ticket(store: Store) -> None:
    corrections.erase(store, add_ada(store, "T-1"), at=TEN)
    again, colleague = row(1, "T-1"), row(2, "T-2", "ada@example.org", "Bob")
    found = coming(store, again, colleague)
    assert [new.row for new in found.new] == [colleague]  # of the same order, with its e-mail
    assert [(one.line, one.text) for one in found.refused] == [(1, ERASED)]


def test_somebody_erased_whom_a_person_took_back_is_kept_up_to_date(store: Store) -> None:
    corrections.erase(store, add_ada(store, "T-1"), at=TEN)
    add(store, "T-1", source="elsewhere", key="7", given_name="Ada")
    found = coming(store, row(1, "T-1", "ada@example.org"))
    assert (found.new, found.refused) == ((), ())
    assert [change.row.line for change in found.changed] == [1]


def test_where_nobody_was_erased_everybody_is_taken(store: Store) -> None:
    found = coming(store, row(1, "T-1"), row(2, "T-2"))
    assert ([new.row.line for new in found.new], found.refused) == ([1, 2], ())


# -- whole rounds


def speaker(words: Mapped, number: int) -> Row:
    """Somebody with one ticket of the product 2, read as the mapping says."""
    product = words.catalogue.product(2)
    key, code = f"ORDER-{number}", f"T-{number}"
    ticket = Ticket(key=key, code=code, number=number, product=2)
    attention = product.text if product else ""
    fields = {"given_name": f"No. {number}", "category": words.category(2, 0)}
    fields |= {"attention": attention} if attention else {}
    return Row(line=number, source_id=key, codes=(code,), fields=fields, tickets=(ticket,))


def take(store: Store, source: Scripted) -> Pulled:
    pulled, one = Pulled(), accounts.account(store, scripted_source.NAME)
    pull.take_people(store, source, one, clock=lambda: TEN, pulled=pulled)
    return pulled


def test_a_mapping_that_changes_while_the_list_comes_holds_for_everybody(store: Store) -> None:
    scripted_source.account(store)

    def meanwhile(page: int) -> None:
        if page == 2:
            with Store.open(store.path, data_dir=store.path.parent / "data", at=TEN) as other:
                accounts.set_line(other, scripted_source.NAME, "product:2", "category:VIP", at=TEN)

    source = Scripted(speaker, [*range(1, 8)], meanwhile=meanwhile)
    take(store, source)
    source.meanwhile = lambda page: None
    take(store, source)
    assert {person.category for person in store.attendees()} == {"VIP"}
    assert take(store, source).seen == 0


def test_what_is_said_of_a_product_later_holds_for_who_has_it_already(store: Store) -> None:
    one = scripted_source.account(store)
    source = Scripted(speaker, [1, 2, 3])
    take(store, source)
    products = (Product(id=2, name="Keynote", text="Ask for the slides"),)
    source.made_of = dataclasses.replace(source.made_of, products=products)
    pull.take_catalogue(store, source, one, at=TEN, pulled=Pulled())
    again = take(store, source)
    assert (again.changed, again.missing) == (3, 0)
    people = store.attendees()
    assert {(p.category, p.attention) for p in people} == {("Keynote", "Ask for the slides")}


def test_what_is_said_of_a_list_reads_nobody_anew(store: Store) -> None:
    one = scripted_source.account(store)
    source = Scripted(speaker, [1, 2, 3])
    take(store, source)
    accounts.set_line(store, one.name, "list:1", "desk", at=TEN)
    accounts.set_line(store, one.name, "walk-in", "product:1", at=TEN)
    assert take(store, source).seen == 0


def test_a_session_follows_its_product_unless_somebody_changed_it_here(store: Store) -> None:
    one = scripted_source.account(store)

    def takes(**said: object) -> Session:
        workshop = Product(id=3, name="Workshop", addon=True, **said)  # type: ignore[arg-type]
        source.made_of = dataclasses.replace(scripted_source.WHOLE, products=(workshop,))
        pull.take_catalogue(store, source, one, at=TEN, pulled=Pulled())
        found = store.session("Workshop")
        assert found is not None
        return found

    source = Scripted(speaker, [])
    first = takes(starts=NINE, ends=TEN, room="Hall 1")
    assert (first.starts, first.ends, first.room) == (NINE, TEN, "Hall 1")
    hour = timedelta(hours=1)
    moved = takes(starts=TEN, ends=TEN + hour, room="Hall 2")
    assert (moved.starts, moved.ends, moved.room) == (TEN, TEN + hour, "Hall 2")
    with store.writing() as writer:
        events.put_session(writer, dataclasses.replace(moved, room="Foyer", capacity=40), at=TEN)
    again = takes(starts=NINE, ends=TEN, room="Hall 3")
    assert (again.starts, again.ends, again.room, again.capacity) == (NINE, TEN, "Foyer", 40)
    facts = sum(store.heads().values())
    takes(starts=NINE, ends=TEN, room="Hall 3")
    assert sum(store.heads().values()) == facts
