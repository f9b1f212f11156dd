"""Rounds of many registrations, some of which change while they are taken."""

import json
from collections.abc import Iterator
from contextlib import closing

import pytest

from checkin.sources.base import Page
from checkin.sources.indico import IndicoSource
from checkin.sources.mapping import Mapped
from tests.checkin.sources import recorded
from tests.checkin.sources.recorded import TOKEN, Indico

MANY = 120


@pytest.fixture
def server() -> Iterator[Indico]:
    made = Indico()
    ada = made.people[1]
    for number in range(4, MANY + 1):
        secret = f"0b4f5c1e-0000-4000-8000-{number:012}"
        made.people[number] = {**ada, "id": number, "checkin_secret": secret}
    with recorded.serving(made):
        yield made


@pytest.fixture
def source(server: Indico) -> Iterator[IndicoSource]:
    with closing(IndicoSource(server.url, TOKEN, "7")) as made:
        yield made


@pytest.fixture
def words(source: IndicoSource) -> Mapped:
    return Mapped("indico:7", source.catalogue())


def rest(source: IndicoSource, words: Mapped, page: Page, since: str = "") -> list[Page]:
    """The pages that follow *page*."""
    found = []
    while page.position:
        page = source.people(words, since=since, position=page.position)
        found.append(page)
    return found


def test_who_changes_after_their_page_was_read_comes_with_the_next_round(
    server: Indico, source: IndicoSource, words: Mapped
) -> None:
    first = source.people(words)
    server.people[1] |= {"checked_in": True, "checked_in_dt": "2024-05-06T09:00:00+00:00"}
    told = [first, *rest(source, words, first)]
    again = source.people(words, since=told[-1].cursor)
    told += [again, *rest(source, words, again, told[-1].cursor)]
    seen = [page.seen["registration 1"] for page in told if "registration 1" in page.seen]
    assert seen[0] == ()
    assert len(seen[-1]) == 1


def test_nobody_is_skipped_when_a_registration_goes_while_the_list_comes(
    server: Indico, source: IndicoSource, words: Mapped
) -> None:
    first = source.people(words)
    del server.people[1]
    told = [first, *rest(source, words, first)]
    numbers = {row.line for page in told for row in page.rows}
    assert numbers >= set(server.people)


def test_a_round_ends_with_as_many_as_it_has_and_what_is_gone_leaves_the_cursor(
    server: Indico, source: IndicoSource, words: Mapped
) -> None:
    first = source.people(words)
    pages = [first, *rest(source, words, first)]
    assert [len(page.rows) for page in pages] == [50, 50, MANY - 100]
    assert [(page.done, page.total) for page in pages] == [(50, 120), (100, 120), (120, 120)]
    assert all(page.whole for page in pages)
    del server.people[2]
    later = source.people(words, since=pages[-1].cursor)
    assert not later.whole
    assert later.rows == ()
    assert set(json.loads(later.cursor)) == {"day", *map(str, server.people)}
