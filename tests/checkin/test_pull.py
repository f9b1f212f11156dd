"""What a page of a ticket system changes, without the network."""

from checkin import corrections, pull
from checkin.accounts import Account
from checkin.merge import Plan
from checkin.model import to_ms
from checkin.roster import ERASED, Row
from checkin.sources.base import Page
from checkin.store import Store
from tests.checkin.people import TEN, add, add_ada

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
