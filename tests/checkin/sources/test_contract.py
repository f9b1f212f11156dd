"""What every source promises, whatever it is: a file, pretix, eventyay, Indico."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property

import pytest

from checkin.errors import CheckinError
from checkin.sources import catalogue as catalogues
from checkin.sources.base import Doing, Ending, Happened, Page, Source
from checkin.sources.indico import IndicoSource
from checkin.sources.listfile import FileSource
from checkin.sources.mapping import Mapped
from checkin.sources.pretix import client as pretix_client
from checkin.sources.pretix.client import Client
from checkin.sources.pretix.profile import EVENTYAY
from checkin.sources.pretix.source import PretixSource
from checkin.sources.trouble import SourceTrouble
from tests.checkin import pretix_peer
from tests.checkin.sources import recorded
from tests.checkin.sources.recorded import TOKEN

NOON = datetime(2024, 5, 7, 10, 0, tzinfo=UTC)
KINDS = ["file", "pretix", "eventyay", "indico"]


@dataclass
class Subject:
    """A source with what a test has to know of it: how many there are, and a wrong address."""

    source: Source
    people: int
    lost: Callable[[], Source]

    @cached_property
    def words(self) -> Mapped:
        return Mapped("test", self.source.catalogue())

    @cached_property
    def everybody(self) -> list[Page]:
        """The first round; it is long where there are many."""
        return pages(self.source, self.words)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[pretix_peer.Peer]:
    with pretix_peer.running(tmp_path_factory.mktemp("pretix") / "server") as started:
        yield started


@pytest.fixture(scope="module", params=KINDS)
def subject(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Subject]:
    nowhere = "http://127.0.0.1:9"
    match request.param:
        case "file":
            path = tmp_path_factory.mktemp("list") / "people.csv"
            path.write_text(
                "Ticket code;Given name;Family name\nT-1;Ada;Lovelace\nT-2;Grace;Hopper\n"
            )
            yield Subject(FileSource(path), 2, lambda: FileSource(path.with_name("gone.csv")))
        case "pretix":
            peer: pretix_peer.Peer = request.getfixturevalue("server")
            paired = pretix_client.pair(peer.url, peer.device_token(4))
            client = Client(peer.url, paired.organizer, "ecc2024", paired.token)
            lost = Client(nowhere, "ecc", "ecc2024", "key", answer_s=2)
            yield Subject(
                PretixSource(client), peer.said["main_positions"], lambda: PretixSource(lost)
            )
            client.close()
            lost.close()
        case "eventyay":
            with recorded.serving(recorded.Eventyay()) as eventyay:
                client = Client(eventyay.url, "fossasia", "summit", "key", profile=EVENTYAY)
                lost = Client(nowhere, "fossasia", "summit", "key", profile=EVENTYAY, answer_s=2)
                yield Subject(PretixSource(client), 3, lambda: PretixSource(lost))
                client.close()
                lost.close()
        case "indico":
            with recorded.serving(recorded.Indico()) as indico:
                source = IndicoSource(indico.url, TOKEN, "7")
                gone = IndicoSource(nowhere, TOKEN, "7", answer_s=2)
                yield Subject(source, 3, lambda: gone)
                source.close()
                gone.close()


def pages(source: Source, words: Mapped, since: str = "") -> list[Page]:
    found = [source.people(words, since=since)]
    while found[-1].position:
        found.append(source.people(words, since=since, position=found[-1].position))
    return found


def test_the_catalogue_survives_being_a_fact(subject: Subject) -> None:
    taken = subject.source.catalogue()
    payload = catalogues.payload(taken)
    assert catalogues.of_payload(payload) == taken
    assert taken.name


def test_it_hears_which_program_this_is_as_often_as_one_likes(subject: Subject) -> None:
    gates = {subject.source.introduce("Desk 9") for _ in range(2)}
    assert gates in ({None}, {0})


def test_everybody_comes_once_with_a_code_and_a_name(subject: Subject) -> None:
    found = subject.everybody
    rows = [row for page in found for row in page.rows]
    assert len(rows) == subject.people
    codes = [code for row in rows for code in row.codes]
    assert len(codes) == len(set(codes)) >= subject.people
    assert all(row.name for row in rows)
    assert all(len({row.line for row in page.rows}) == len(page.rows) for page in found)
    keys = [row.source_id for row in rows if row.source_id]
    assert len(keys) == len(set(keys))
    assert [page.done for page in found] == sorted(page.done for page in found)
    assert found[-1].done == found[-1].total


def test_a_page_can_be_asked_for_again(subject: Subject) -> None:
    for page, after in itertools.pairwise(subject.everybody[:3]):
        again = subject.source.people(subject.words, position=page.position)
        assert (again.rows, again.cursor, again.done) == (after.rows, after.cursor, after.done)


def test_with_nothing_new_nobody_comes(subject: Subject) -> None:
    first = subject.source.people(subject.words)
    (again,) = pages(subject.source, subject.words, first.cursor)
    # Whom another test let in a moment ago may come once more, as they were.
    assert len({row.source_id.partition("-")[0] for row in again.rows}) <= 1
    assert all(row in page.rows for row in again.rows for page in subject.everybody[:1])


def test_rows_say_where_a_registration_stands_and_what_it_is_for(subject: Subject) -> None:
    products = {product.id for product in subject.words.catalogue.products}
    for row in subject.everybody[0].rows:
        for ticket in row.tickets:
            assert ticket.product in products
            assert row.fields["category"]
            assert row.fields["status"]


def test_codes_come_with_cursors_that_end_their_coming(subject: Subject) -> None:
    gone, barred = subject.source.codes()
    again = subject.source.codes((gone.cursor, barred.cursor))
    assert len(again[0].states) <= max(1, len(gone.states))
    assert {one.state for codes in (gone, barred) for one in codes.states} <= {
        "revoked",
        "blocked",
        "free",
    }


def test_an_entry_told_twice_counts_once(subject: Subject) -> None:
    if Doing.ENTRY not in subject.source.hears:
        assert subject.source.hears == frozenset()
        return
    words = subject.words
    row = next(
        row
        for row in subject.everybody[0].rows
        if row.fields["status"] == "confirmed" and row.tickets
    )
    listed = next(one for one in words.catalogue.lists if one.products)
    happened = Happened(
        doing=Doing.ENTRY,
        nonce="0" * 31 + "1",
        at=NOON,
        list_id=listed.id,
        code=row.tickets[0].code,
        ticket=row.tickets[0].key,
        ticket_number=row.tickets[0].number,
    )
    assert [subject.source.tell(happened).ending for _ in range(2)] == [Ending.ACCEPTED] * 2
    told = subject.source.people(words).seen.get(row.source_id, ())
    seen = [one for one in told if one.list_id == listed.id]
    assert len(seen) == 1
    assert seen[0].vague or seen[0].at == NOON


def test_what_nobody_has_is_refused_and_not_sent_for_ever(subject: Subject) -> None:
    if Doing.ENTRY not in subject.source.hears:
        return
    listed = subject.source.catalogue().lists[0]
    happened = Happened(
        doing=Doing.ENTRY,
        nonce="0" * 31 + "2",
        at=NOON,
        list_id=listed.id,
        code="nobody has this",
        ticket_number=999_999,
    )
    outcome = subject.source.tell(happened)
    assert outcome.ending is Ending.REFUSED
    assert outcome.words


def test_a_source_out_of_reach_says_so_in_a_sentence(subject: Subject) -> None:
    lost = subject.lost()
    with pytest.raises(CheckinError) as met:
        lost.people(Mapped("test", catalogues.Catalogue()))
    assert str(met.value).endswith((".", "?"))
    assert isinstance(met.value, SourceTrouble) or isinstance(lost, FileSource)
