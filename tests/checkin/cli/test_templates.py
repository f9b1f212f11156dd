"""`templates` and `template …`: designs go out, come in, are checked and tried."""

import json
from pathlib import Path

import pytest

from checkin import designing, pagesetup
from checkin.render import badge_file, raster
from checkin.store import Store
from checkin.template import Template
from tests.checkin.cli.conftest import Run
from tests.checkin.foreign.designs import INDICO, PRETIX
from tests.checkin.people import TEN, add

SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle r="9"/></svg>'


def own() -> Template:
    template, file = pagesetup.add_picture(pagesetup.blank("mine", "Mine", 90, 60), "logo.svg", SVG)
    return designing.add(
        template,
        designing.new_image(file, x=70, y=1, w=10, h=10),
        designing.new_text("{name}", x=5, y=5, w=60, h=15, size_pt=30),
        designing.new_code(x=5, y=25, size=30),
    ).template


@pytest.fixture
def file(tmp_path: Path) -> Path:
    badge_file.write(tmp_path / "mine.badge", own())
    return tmp_path / "mine.badge"


def test_the_list_has_the_event_s_own_first(run: Run, event: Path, file: Path) -> None:
    before = run("templates", event, "--json").json["templates"]
    assert not any(row["own"] for row in before)
    run("template", "import", event, file)
    first = run("templates", event, "--json").json["templates"][0]
    assert (first["name"], first["own"], first["version"], first["width_mm"]) == (
        "mine",
        True,
        1,
        90,
    )
    assert "mine · Mine · 90 × 60 mm · own, version 1" in run("templates", event).out


def test_what_goes_out_comes_in_again(run: Run, event: Path, file: Path, tmp_path: Path) -> None:
    assert run("template", "import", event, file, "--name", "ours", "--json").json == {
        "template": "ours",
        "title": "Mine",
        "version": 1,
        "missed": [],
        "findings": [],
    }
    out = tmp_path / "out.badge"
    assert run("template", "export", event, "ours", "--out", out, "--json").json == {
        "template": "ours",
        "file": str(out),
    }
    found = badge_file.read(out)
    assert (found.name, found.images) == ("ours", {"logo.svg": SVG})
    assert run("verify", event).code == 0


def test_badges_are_made_with_the_imported_template(
    run: Run, event: Path, file: Path, tmp_path: Path
) -> None:
    run("template", "import", event, file)
    out = tmp_path / "all.pdf"
    assert run("badges", event, "--all", "--template", "mine", "--out", out).code == 0
    page = raster.page(out.read_bytes(), 0, dpi=254)
    assert (page.width, page.height) == (900, 600)


@pytest.mark.parametrize(
    ("system", "text", "lost"),
    [("indico", INDICO, "price"), ("pretix", PRETIX, "poweredby")],
)
def test_a_design_of_another_system_comes_in_with_what_it_lost(
    run: Run, event: Path, tmp_path: Path, system: str, text: str, lost: str
) -> None:
    (tmp_path / "Our Badge.json").write_text(text, encoding="utf-8")
    take_in = ("template", "import", event, tmp_path / "Our Badge.json", "--from", system)
    ended = run(*take_in, "--json")
    assert ended.code == 4
    assert (ended.json["template"], ended.json["title"][:10]) == ("our-badge", "Name badge")
    assert any(lost in one["says"] for one in ended.json["missed"])
    words = run(*take_in).out
    assert "Kept “Name badge" in words
    assert "not taken over: element" in words
    assert [row["name"] for row in run("templates", event, "--json").json["templates"][:2]] == [
        "our-badge",
        "our-badge-2",
    ]


def test_the_size_of_a_pretix_badge_can_be_given(run: Run, event: Path, tmp_path: Path) -> None:
    (tmp_path / "p.json").write_text(PRETIX, encoding="utf-8")
    import_it = ("template", "import", event, tmp_path / "p.json", "--from", "pretix", "--size")
    assert run(*import_it, "150×110", "--json").json["template"] == "p"
    row = run("templates", event, "--json").json["templates"][0]
    assert (row["width_mm"], row["height_mm"]) == (150, 110)
    refused = run(*import_it, "large")
    assert (refused.code, "such as 148x105" in refused.err) == (1, True)


def test_a_background_gives_a_pretix_badge_its_size(run: Run, event: Path, tmp_path: Path) -> None:
    (tmp_path / "p.json").write_text(PRETIX, encoding="utf-8")
    pdf = tmp_path / "back.pdf"
    run("badge", event, "T-1", "--template", "fold-a6", "--out", pdf)
    take_in = ("template", "import", event, tmp_path / "p.json", "--from", "pretix")
    told = run(*take_in, "--background", pdf, "--json").json
    assert not any(
        "background" in one["says"] or "how large" in one["says"] for one in told["missed"]
    )
    row = run("templates", event, "--json").json["templates"][0]
    assert (row["width_mm"], row["height_mm"]) == (210, 148)
    refused = run(*take_in, "--background", tmp_path / "none.pdf")
    assert (refused.code, "none.pdf" in refused.err) == (1, True)


@pytest.mark.parametrize(
    ("content", "more", "says"),
    [
        (b"nonsense", (), "cannot be read as a badge template"),
        (b"{}", ("--from", "indico"), "no badge design of Indico"),
        (b"\xff", ("--from", "pretix"), "not JSON"),
        (json.dumps({"format": 9}).encode(), (), "newer version"),
    ],
)
def test_a_file_that_will_not_do_is_refused_in_one_sentence(
    run: Run, event: Path, tmp_path: Path, content: bytes, more: tuple[str, ...], says: str
) -> None:
    (tmp_path / "odd.badge").write_bytes(content)
    ended = run("template", "import", event, tmp_path / "odd.badge", *more)
    assert ended.code == 1
    assert says in ended.err
    assert len(ended.err.splitlines()) == 1


def test_a_name_that_will_not_do_is_refused(run: Run, event: Path, tmp_path: Path) -> None:
    (tmp_path / "i.json").write_text(INDICO, encoding="utf-8")
    ended = run(
        "template", "import", event, tmp_path / "i.json", "--from", "indico", "--name", "My badge"
    )
    assert (ended.code, "small letters" in ended.err) == (1, True)


def test_lint_says_what_will_go_wrong(run: Run, event: Path, tmp_path: Path) -> None:
    assert run("template", "lint", event, "badge-96x134").out == (
        "Nothing to mend in badge-96x134.\n"
    )
    bad = designing.add(own(), designing.new_text("{nme} 🎉", x=40, y=40, w=45, h=8)).template
    badge_file.write(tmp_path / "bad.badge", pagesetup.rename(bad, name="bad"))
    run("template", "import", event, tmp_path / "bad.badge")
    ended = run("template", "lint", event, "bad", "--json")
    assert ended.code == 4
    found = {one["kind"]: one for one in ended.json["findings"]}
    assert set(found) == {"unknown_field", "missing_font"}
    assert found["missing_font"]["element"] == "e4"
    assert "error: e4: No font has" in run("template", "lint", event, "bad").out


def test_lint_looks_at_a_printer_s_paper(run: Run, event: Path) -> None:
    url = "zpl://127.0.0.1:9?dpi=203&media=96x134"
    assert run("printer", "add", event, "Front", url, "--template", "badge-96x134").code == 0
    ended = run("template", "lint", event, "badge-96x134", "--printer", "Front", "--json")
    assert ended.code == 0
    assert run("template", "lint", event, "badge-96x134", "--printer", "None").code == 1


def test_the_worst_badges_come_as_a_pdf(run: Run, event: Path, tmp_path: Path) -> None:
    out = tmp_path / "worst.pdf"
    ended = run("template", "worst", event, "card-86x54", "--out", out, "--count", 2, "--json")
    assert (ended.code, len(ended.json["badges"])) == (0, 2)
    assert raster.pages(out.read_bytes()) == 1
    with Store.open(event, data_dir=tmp_path / "data", at=TEN) as store:
        add(store, "T-9", given_name="🎉", family_name="Party")
    refused = run("template", "worst", event, "card-86x54", "--out", out)
    assert (refused.code, "🎉 Party: “🎉”" in refused.out) == (4, True)
    nowhere = run("template", "worst", event, "a6", "--out", tmp_path / "no" / "x.pdf")
    assert (nowhere.code, "could not be written" in nowhere.err) == (1, True)


def test_an_own_template_can_be_removed(run: Run, event: Path, file: Path) -> None:
    run("template", "import", event, file)
    assert run("template", "remove", event, "mine", "--json").json == {"removed": "mine"}
    assert run("template", "lint", event, "mine").code == 1
    assert "comes with the program" in run("template", "remove", event, "a6").err
