from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from random import Random
from shutil import copyfile

import pytest
from PIL import Image as Picture

from checkin import badge, bulk, designing, fleet, pagesetup, templates
from checkin.errors import (
    NotKnown,
    PictureRefused,
    TemplateError,
    TemplateInUse,
    TemplateShipped,
)
from checkin.fleet import KnownPrinter
from checkin.papers import Paper
from checkin.render import pictures, raster
from checkin.render.templates import DEFAULT, shipped
from checkin.store import Store
from checkin.template import Template
from checkin.template_json import to_json
from tests.checkin.printing import NINE, event_with, person, reopened

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="9"/></svg>'


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with event_with(tmp_path) as store:
        yield store


def own(name: str = "mine", data: bytes = SVG, file: str = "logo.svg") -> Template:
    template, file = pagesetup.add_picture(pagesetup.blank(name, "Mine", 62, 90), file, data)
    return designing.add(
        template,
        designing.new_image(file, x=1, y=1),
        designing.new_text("{name}", x=1, y=30),
        designing.new_code(x=1, y=50),
    ).template


def png(width: int = 8, height: int = 8, *, noise: bool = False) -> bytes:
    out = BytesIO()
    data = Random(1).randbytes(width * height) if noise else bytes(width * height)
    Picture.frombytes("L", (width, height), data).save(out, "PNG")
    return out.getvalue()


def test_an_event_keeps_its_own_template_with_its_picture(store: Store, tmp_path: Path) -> None:
    kept = templates.save(store, own(), at=NINE)
    assert (kept.version, bool(kept.stamp)) == (1, True)
    store.close()
    with reopened(tmp_path) as again:
        found = templates.named(again, "mine")
        assert found == kept
        assert found.images == {"logo.svg": SVG}
        assert again.verify().holds


def test_every_desk_gets_the_template_with_its_picture(store: Store, tmp_path: Path) -> None:
    other_file = tmp_path / "other.checkin"
    store.close()
    copyfile(tmp_path / "event.checkin", other_file)
    with reopened(tmp_path) as one:
        templates.save(one, own(), at=NINE)
        with Store.open(other_file, data_dir=tmp_path / "other", at=NINE) as other:
            other.merge_from(one, now=NINE)
            assert templates.named(other, "mine").images == {"logo.svg": SVG}
            assert other.verify().holds


def test_saving_what_is_there_writes_nothing(store: Store) -> None:
    kept = templates.save(store, own(), at=NINE)
    before = len(list(store.facts()))
    assert templates.save(store, kept, at=NINE) == kept
    assert len(list(store.facts())) == before


def test_the_version_rises_when_badges_look_different(store: Store) -> None:
    kept = templates.save(store, own(), at=NINE)
    titled = templates.save(store, replace(kept, title="Ours"), at=NINE)
    assert (titled.version, titled.stamp) == (1, kept.stamp)
    moved = templates.save(store, designing.move(titled, {"e2"}, 1, 1), at=NINE)
    assert moved.version == 2
    assert moved.stamp != kept.stamp
    assert templates.named(store, "mine") == moved


def test_an_own_template_stands_in_the_place_of_the_one_that_came_with_the_program(
    store: Store,
) -> None:
    changed = pagesetup.set_category_colour(shipped()[DEFAULT], "#ff0000")
    templates.save(store, changed, at=NINE)
    assert templates.named(store, "").category_colour == "#ff0000"
    templates.remove(store, DEFAULT, at=NINE)
    assert templates.named(store, "") == shipped()[DEFAULT]
    assert templates.save(store, changed, at=NINE).version == 3
    assert store.verify().holds


def test_the_list_names_the_event_s_own_first(store: Store) -> None:
    templates.save(store, own(), at=NINE)
    first, *others = templates.listed(store)
    assert (first.name, first.own, first.replaces) == ("mine", True, False)
    assert {row.name for row in others} == set(shipped())
    assert not any(row.own for row in others)


def test_only_own_templates_that_no_printer_needs_can_be_removed(
    store: Store, tmp_path: Path
) -> None:
    templates.save(store, own(), at=NINE)
    url = f"folder:{tmp_path}"
    fleet.add(store, KnownPrinter(name="Out", url=url, template="mine"), at=NINE)
    with pytest.raises(TemplateInUse, match="Out"):
        templates.remove(store, "mine", at=NINE)
    fleet.add(store, KnownPrinter(name="Out", url=url, template="a6"), at=NINE)
    templates.remove(store, "mine", at=NINE)
    with pytest.raises(NotKnown):
        templates.named(store, "mine")
    with pytest.raises(NotKnown):
        templates.remove(store, "none", at=NINE)
    with pytest.raises(TemplateShipped):
        templates.remove(store, "a6", at=NINE)


def test_badges_in_bulk_and_single_ones_use_the_event_s_own_template(
    store: Store, tmp_path: Path
) -> None:
    templates.save(store, own(DEFAULT), at=NINE)
    bulk.badges(store, out=tmp_path / "all.pdf", at=NINE)
    for pdf in ((tmp_path / "all.pdf").read_bytes(), badge.sample_page(store, person(store, 0))):
        page = raster.page(pdf, 0, dpi=254)
        assert (page.width, page.height) == (620, 900)


def test_badges_count_as_changed_once_their_template_looks_different(
    store: Store, tmp_path: Path
) -> None:
    def changed() -> int:
        out = tmp_path / "out.pdf"
        return bulk.badges(
            store, which=bulk.Which.CHANGED, template="mine", out=out, at=NINE
        ).printed

    kept = templates.save(store, own(), at=NINE)
    assert changed() == 3
    templates.save(store, replace(kept, title="Another title"), at=NINE)
    assert changed() == 0
    templates.save(store, designing.move(kept, {"e2"}, 1, 0), at=NINE)
    assert changed() == 3


def test_a_printer_without_a_template_may_get_the_event_s_own(store: Store) -> None:
    paper = Paper(width_mm=62, length_mm=90, mono=False)
    templates.save(store, own(), at=NINE)
    found = fleet.template_on(templates.of(store), paper, "label-62", "")
    assert found is not None
    assert found.name == "mine"


def test_a_template_whose_picture_has_not_arrived_says_so_and_nothing_stands_in_for_it(
    store: Store,
) -> None:
    payload = {
        "name": "a6",
        "title": "A6",
        "version": 2,
        "stamp": "x",
        "json": to_json(own("a6")),
        "pictures": {"logo.svg": "0" * 64},
    }
    with store.writing() as writer:
        writer.append("template", payload, at=NINE)
    with pytest.raises(TemplateError, match=r"no picture “logo\.svg”"):
        templates.named(store, "a6")
    (row,) = [row for row in templates.listed(store) if row.name == "a6"]
    assert row.own
    assert row.fault is not None
    assert templates.named(store, "") == shipped()[DEFAULT]


def test_facts_that_name_their_thing_in_another_way_are_passed_over(store: Store) -> None:
    with store.writing() as writer:
        writer.append("picture", {"piece": "a:0", "data": "…"}, at=NINE)
        writer.append("template", {"called": "x"}, at=NINE)
    assert set(templates.of(store).usable) == set(shipped())
    assert store.verify().holds


@pytest.mark.parametrize(
    ("payload", "why"),
    [
        ({"name": "odd"}, "not JSON"),
        ({"name": "odd", "json": to_json(own("even")), "title": "x"}, "no picture"),
        ({"name": "odd", "json": '{"format": 9}', "version": 1}, "newer version"),
    ],
)
def test_a_template_of_a_newer_program_breaks_nothing_else(
    store: Store, payload: dict[str, object], why: str
) -> None:
    with store.writing() as writer:
        writer.append("template", payload, at=NINE)
    assert templates.named(store, "a6") == shipped()["a6"]
    with pytest.raises(TemplateError, match=why):
        templates.named(store, "odd")
    assert store.verify().holds


@pytest.mark.parametrize(
    ("file", "data", "why"),
    [
        ("logo.png", png(1200, 1200, noise=True), "KB, where at most 1000 KB"),
        ("logo.png", b"GIF89a", "damaged or is no PNG"),
        ("logo.png", png()[:45], "damaged or is no PNG"),
        ("logo.jpg", png(), "damaged or is no JPEG"),
        ("logo.png", png(4100, 4000), "4100 × 4000 dots"),
        ("logo.gif", b"GIF89a", "no PNG, JPEG or SVG"),
        ("logo.svg", b"<svg/>", "how large"),
    ],
)
def test_a_picture_that_cannot_be_used_is_refused_with_the_reason(
    file: str, data: bytes, why: str
) -> None:
    with pytest.raises(PictureRefused, match=why):
        pictures.checked(file, data)


def test_what_is_known_of_a_picture() -> None:
    assert pictures.checked("logo.png", png(20, 10)) == pictures.Facts(20, 10)
    assert pictures.checked("logo.svg", SVG) == pictures.Facts(9, 9, (), vector=True)


def test_a_template_with_a_picture_that_is_too_large_is_not_kept(store: Store) -> None:
    before = len(list(store.facts()))
    with pytest.raises(PictureRefused, match="where at most"):
        templates.save(store, own(data=png(1200, 1200, noise=True), file="a.png"), at=NINE)
    many = own()
    for number in range(6):
        data = png(900, 900 + number, noise=True)
        many, file = pagesetup.add_picture(many, f"p{number}.png", data)
        many = designing.add(many, designing.new_image(file, x=1, y=1)).template
    with pytest.raises(PictureRefused, match="together"):
        templates.save(store, many, at=NINE)
    assert len(list(store.facts())) == before


def test_a_large_picture_is_kept_in_pieces_that_hold_up_no_scan(store: Store) -> None:
    data = png(900, 900, noise=True)
    templates.save(store, own(data=data, file="photo.png"), at=NINE)
    pieces = [fact for fact in store.facts(kinds=["picture"]) if fact.payload is not None]
    assert len(pieces) == -(-len(data) // 200_000)
    assert max(len(str(fact.payload["data"])) for fact in pieces if fact.payload) < 300_000
    templates._read.clear()
    assert templates.named(store, "mine").images == {"photo.png": data}
    assert store.verify().holds


def test_a_picture_of_which_a_piece_is_missing_is_not_there(store: Store) -> None:
    data = png(900, 900, noise=True)
    templates.save(store, own(data=data, file="photo.png"), at=NINE)
    part = store.entities("picture")[1]
    with store.writing() as writer:
        writer.append("picture", part | {"data": "?"}, at=NINE)
    templates._read.clear()
    with pytest.raises(TemplateError, match="no picture"):
        templates.named(store, "mine")


def test_a_new_template_gets_a_name_that_none_has(store: Store) -> None:
    assert templates.free_name(store, "Träger & Gäste 2024") == "tr-ger-g-ste-2024"
    assert templates.free_name(store, "a6") == "a6-2"
    assert templates.free_name(store, "···") == "badge"
