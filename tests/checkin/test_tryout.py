from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from checkin import badge, designing, fleet, pagesetup, tryout
from checkin.errors import Cancelled
from checkin.estimate import Guesser, longest_word_em, scripts_in, width_em
from checkin.fleet import KnownPrinter
from checkin.layout import PlacedText
from checkin.lint import Kind
from checkin.render import raster
from checkin.render.templates import shipped
from checkin.shaping import FontSet
from checkin.store import Store
from checkin.tryout import Which, Why
from checkin.words import Detail
from tests.checkin.badge_people import FONTS
from tests.checkin.printing import NINE, event_with, person

CARD = shipped()["card-86x54"]

ODD = (
    {"given_name": "Bo", "family_name": "Li"},
    {"given_name": "Wilhelmina-Maximiliane", "family_name": "von Hohenwaldeck-Wolfenbüttel"},
    {"given_name": "ნინო", "family_name": "ჯავახიშვილი"},
    {"given_name": "Party 🎉", "family_name": "Person"},
    {"given_name": "Ada", "family_name": "Lovelace", "organisation": "The Society " * 12},
    {"given_name": "Gone", "family_name": "Wolfenbüttelhausenstein", "status": "cancelled"},
)
PLAIN = tuple(
    {
        "given_name": "Eva Maria Rosa"[: 3 + number % 12],
        "family_name": "Sommer Baumgarten Keller"[: 4 + number * 7 % 20],
        "organisation": "Agency for Regional Development and Innovation"[: 6 + number * 3 % 40],
    }
    for number in range(120)
)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with event_with(tmp_path_factory.mktemp("people"), (*ODD, *PLAIN)) as store:
        yield store


def names(found: list[tryout.Worst]) -> list[str]:
    return [one.attendee.given_name for one in found]


def test_the_longest_the_shortest_and_the_hardest_name_are_found(store: Store) -> None:
    found = {sample.which: sample.attendee.given_name for sample in tryout.samples(store)}
    assert found == {
        Which.LONGEST: "Wilhelmina-Maximiliane",
        Which.SHORTEST: "Bo",
        Which.HARDEST: "ნინო",
    }


def test_nobody_who_was_cancelled_is_shown(store: Store) -> None:
    assert "Gone" not in [sample.attendee.given_name for sample in tryout.samples(store)]
    assert "Gone" not in names(tryout.worst(store, CARD, 126, fonts=FONTS))


def test_an_event_without_people_has_nobody_to_show(tmp_path: Path) -> None:
    with event_with(tmp_path, ()) as store:
        assert tryout.samples(store) == []
        assert tryout.worst(store, CARD) == []
        assert raster.pages(tryout.sheet([], title="Nobody")) == 1


def test_the_worst_badges_come_with_what_is_wrong(store: Store) -> None:
    found = {one.attendee.given_name: one for one in tryout.worst(store, CARD, fonts=FONTS)}
    assert found["Party 🎉"].refused
    assert "U+1F389" in str(found["Party 🎉"].words[0])
    assert Why.SMALL in found["Wilhelmina-Maximiliane"].why
    assert Why.SCRIPT in found["ნინო"].why
    assert "rare script: Georgian" in [str(words) for words in found["ნინო"].words]
    assert "Ada" in found
    assert all(one.words for one in found.values())


def test_the_refused_come_first_and_leave_room_for_others(store: Store, tmp_path: Path) -> None:
    found = tryout.worst(store, CARD, 4, fonts=FONTS)
    assert len(found) == 4
    assert [one.refused for one in found] == sorted((one.refused for one in found), reverse=True)
    assert sum(one.refused for one in found) <= 2
    party = tuple({"given_name": f"🎉{number}"} for number in range(9))
    with event_with(tmp_path, party) as other:
        assert len(tryout.worst(other, CARD, 6, fonts=FONTS)) == 6


def test_the_guess_finds_those_whose_type_is_really_smallest(store: Store) -> None:
    where = badge.setting(store)

    def smallest(attendee_id: str) -> float:
        attendee = store.attendee(attendee_id)
        assert attendee is not None
        placed, _ = badge.laid_out(attendee, where, CARD, "", FONTS)
        return min(
            item.size_pt / item.wanted_pt
            for item in placed.sides[0]
            if isinstance(item, PlacedText) and item.field != "event_name"
        )

    coming = [one for one in store.attendees() if one.status != "cancelled"]
    found = tryout.worst(store, CARD, 12, fonts=FONTS)
    assert min(one.smallest for one in found) == min(smallest(one.id) for one in coming)


def test_progress_is_told_and_the_work_can_be_stopped(store: Store) -> None:
    told: list[tuple[int, int]] = []
    tryout.worst(store, CARD, 3, fonts=FONTS, progress=lambda *at: told.append(at))
    assert told == [(0, 126), (126, 126)]
    with pytest.raises(Cancelled):
        tryout.samples(store, cancelled=lambda: True)
    with pytest.raises(Cancelled):
        tryout.worst(store, CARD, cancelled=lambda: True)


def test_only_a_few_are_laid_out_of_many(store: Store) -> None:
    class Counting(FontSet):
        lines = 0

        def missing(self, text: str, weight: int = 400) -> tuple[str, ...]:
            Counting.lines += 1
            return super().missing(text, weight)

    tryout.worst(store, CARD, 2, fonts=Counting(FONTS.faces))
    assert 0 < Counting.lines < 126 * 3


def test_the_contact_sheet_has_all_badges_on_a_few_pages(store: Store) -> None:
    found = tryout.worst(store, CARD, 30, fonts=FONTS)
    pdf = tryout.sheet(found, title="The worst", fonts=FONTS)
    assert raster.pages(pdf) == 3
    page = raster.page(pdf, 0, dpi=72, colour=True)
    assert (page.width, page.height) == (596, 842)
    both = replace(CARD, two_sided=True)
    wide = tryout.sheet(tryout.worst(store, both, 3, fonts=FONTS), title="Both", fonts=FONTS)
    assert raster.pages(wide) == 1


def test_words_of_the_reader_stand_below_the_badges(store: Store) -> None:
    asked: list[str] = []

    def words(detail: Detail) -> str:
        asked.append(detail.text)
        return "in Dutch"

    tryout.sheet(tryout.worst(store, CARD, 2, fonts=FONTS), title="x", fonts=FONTS, words=words)
    assert len(asked) >= 2


def test_the_checks_know_the_event(store: Store) -> None:
    assert {"given_name", "sessions", "event_name", "code"} <= set(tryout.known_fields(store))
    template = pagesetup.set_page(CARD, 86, 54)
    assert [one.kind for one in tryout.findings(store, template)] == [Kind.SMALL_NAME]


def test_the_checks_know_the_paper_of_the_printers_that_print_it(tmp_path: Path) -> None:
    with event_with(tmp_path) as store:
        for name, url in (
            ("Narrow", "escpos://127.0.0.1:9?width=576"),
            ("Out", f"folder:{tmp_path}"),
            ("Other", "zpl://127.0.0.1:8?media=96x134"),
        ):
            printed = "roll-72" if name != "Other" else "badge-96x134"
            fleet.add(store, KnownPrinter(name=name, url=url, template=printed), at=NINE)
        elsewhere = {"name": "Far", "url": "nonsense:1", "template": "roll-72"}
        with store.writing() as writer:
            writer.append("printer", elsewhere, at=NINE)
        assert list(tryout.papers_of(store, "roll-72")) == ["Narrow"]
        wide = pagesetup.set_page(shipped()["roll-72"], 90, 104)
        wide = designing.move(wide, [one.id for one in wide.elements], 18, 0)
        found = [one for one in tryout.findings(store, wide) if one.kind is Kind.PRINTER_MARGIN]
        assert found
        assert {one.facts["printer"] for one in found} == {"Narrow"}


def test_columns_of_the_list_are_fields_too(tmp_path: Path) -> None:
    with event_with(tmp_path) as store:
        payload = {"source": "list", "key": "0", "source_version": 2, "codes": ["T-0"]}
        more = {"fields": PLAIN[0], "entitlements": [], "extra": {"Dietary needs": "vegan"}}
        with store.writing() as writer:
            writer.append("roster", payload | more, at=NINE, attendee=person(store, 0))
        assert "Dietary needs" in tryout.known_fields(store)


@pytest.mark.parametrize(
    ("narrower", "wider"), [("ill", "mmm"), ("Ada", "Adalbert"), ("ab", "漢字"), ("a", "á é")]
)
def test_a_wider_text_is_guessed_to_be_wider(narrower: str, wider: str) -> None:
    assert width_em(narrower) < width_em(wider)


def test_the_widest_word_counts_by_itself() -> None:
    assert longest_word_em("von Hohenwaldeck zu") == width_em("Hohenwaldeck")
    assert longest_word_em("") == 0


def test_scripts_have_names() -> None:
    assert scripts_in("Ada") == frozenset()
    assert scripts_in("Zoë Ⅷ") == frozenset()
    assert scripts_in("Ада Ada 漢字") == {"Cyrillic", "CJK"}


def test_a_guess_follows_the_rules_of_the_template() -> None:
    guesser = Guesser(shipped()["badge-96x134"])
    short, long = ({"given_name": "Ada", "family_name": name} for name in ("Li", "Wolf" * 20))
    assert guesser.guess(short).tightness < guesser.guess(long).tightness
    assert guesser.guess(long | {"badge_name": "Ada"}).tightness < 1
    assert guesser.guess({}).length == 0
