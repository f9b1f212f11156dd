"""`checkin badge` and `badges`: what is printed is read back and scanned."""

from pathlib import Path

import pytest

from checkin.render import raster
from checkin.store import Store
from tests.checkin.cli.conftest import Run
from tests.checkin.people import TEN, add, make_event
from tests.checkin.render.codes import codes_on

USAGE = 2


def codes(path: Path) -> list[str]:
    pdf = path.read_bytes()
    return [
        code for page in range(raster.pages(pdf)) for code in codes_on(pdf, dpi=200, number=page)
    ]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "badges.pdf"


def issue_of(run: Run, event: Path, query: str) -> int:
    (person,) = run("find", event, query, "--json").json
    return int(person["badge_issue"])


def test_a_badge_to_look_at_is_no_issue_and_lets_its_holder_in(
    run: Run, event: Path, out: Path
) -> None:
    ended = run("badge", event, "T-2", "--out", out, "--json")
    assert (ended.code, ended.json["badge_issue"], ended.json["file"]) == (0, 0, str(out))
    assert out.read_bytes().startswith(b"%PDF")
    assert issue_of(run, event, "papadopoulou") == 0
    (code,) = codes(out)
    scanned = run("scan", event, code, "--json")
    assert (scanned.code, scanned.json["attendee"]["code"]) == (0, "T-2")


def test_an_issued_badge_is_scanned_as_its_person_and_the_next_supersedes_it(
    run: Run, event: Path, out: Path
) -> None:
    assert run("badge", event, "T-1", "--out", out, "--issue", "--json").json["badge_issue"] == 1
    (first,) = codes(out)
    assert run("scan", event, first.lower(), "--json").json["attendee"]["code"] == "T-1"
    run("edit", event, "T-1", "family_name=Byron")
    assert run("badge", event, "T-1", "--out", out, "--issue", "--json").json["badge_issue"] == 2
    (second,) = codes(out)
    assert run("scan", event, first, "--json").json["reason"] == "superseded"
    assert run("scan", event, second, "--json").json["reason"] == "already_in"
    assert run("edit", event, second, "title=Lady").code == 0  # a badge names its person too
    assert run("verify", event).code == 0


def test_everybody_gets_one_badge_once(run: Run, event: Path, out: Path) -> None:
    ended = run("badges", event, "--all", "--out", out, "--json")
    assert (ended.code, ended.json["printed"], ended.json["issued"]) == (0, 3, 3)
    read = codes(out)
    people = {run("scan", event, code, "--json").json["attendee"]["code"] for code in read}
    assert people == {"T-1", "T-2", "T-3"}
    again = run("badges", event, "--all", "--out", out, "--json")
    assert (again.json["printed"], again.json["issued"], again.json["unchanged"]) == (3, 0, 3)
    assert codes(out) == read


def test_only_those_who_would_look_different_now(run: Run, event: Path, out: Path) -> None:
    run("badges", event, "--out", out)
    out.unlink()
    nothing = run("badges", event, "--changed-since-print", "--out", out, "--json")
    assert (nothing.code, nothing.json["file"], out.exists()) == (0, None, False)
    run("edit", event, "T-1", "organisation=Elsewhere")
    changed = run("badges", event, "--changed-since-print", "--out", out, "--json")
    assert (changed.json["printed"], changed.json["issued"]) == (1, 1)
    assert len(codes(out)) == 1


def test_those_of_one_category(run: Run, event: Path, out: Path) -> None:
    ended = run("badges", event, "--category", "Participant", "--out", out, "--json")
    assert (ended.code, ended.json["printed"]) == (0, 2)


def test_a_category_that_is_none_names_those_that_there_are(
    run: Run, event: Path, out: Path
) -> None:
    ended = run("badges", event, "--category", "Nobody", "--out", out)
    assert (ended.code, ended.out, len(ended.err.splitlines())) == (1, "", 1)
    assert "Participant" in ended.err


def test_where_nobody_has_a_category_none_is_named(run: Run, tmp_path: Path, out: Path) -> None:
    with make_event(tmp_path) as store:
        add(store, "T-1", given_name="Ada")
        path = store.path
    for command in ("badges", "tickets"):
        ended = run(command, path, "--category", "Nobody", "--out", out)
        assert (ended.code, ended.out) == (1, "")
        assert ended.err == "There is no category “Nobody”: this event has no categories.\n"


def test_a_start_beyond_the_sheet_is_wrong_usage(run: Run, event: Path, out: Path) -> None:
    for template, start in (("a4-4", 5), ("a4-10", 11), ("", 2)):
        ended = run("badges", event, "--template", template, "--start", start, "--out", out)
        assert (ended.code, ended.out, out.exists()) == (USAGE, "", False)
        assert f"{start - 1} place" in ended.err
    assert run("badges", event, "--template", "a4-4", "--start", 4, "--out", out).code == 0


def test_a_badge_that_cannot_be_printed_needs_a_person_and_stops_no_other(
    run: Run, event: Path, out: Path
) -> None:
    with Store.open(event, data_dir=event.parent / "data", at=TEN) as store:
        add(store, "T-4", given_name="\U0001f984\ue000", family_name="Ⰰⰱⰲ")
    ended = run("badges", event, "--out", out, "--json")
    assert (ended.code, ended.json["printed"]) == (4, 3)
    (refused,) = ended.json["not_printable"]
    assert refused["name"].endswith("Ⰰⰱⰲ")
    assert refused["says"]
    one = run("badge", event, "T-4", "--out", out)
    assert (one.code, len(one.err.splitlines())) == (1, 1)


@pytest.mark.parametrize(
    ("command", "arguments", "code"),
    [
        ("badge", ["NOBODY", "--out", "x.pdf"], 1),
        ("badge", ["T-1", "--out", "x.pdf", "--template", "nope"], 1),
        ("badges", ["--out", "x.pdf", "--template", "nope"], 1),
        ("badge", ["T-1", "--out", "no/such/folder/x.pdf"], 1),
        ("badges", ["--out", "no/such/folder/x.pdf"], 1),
        ("badge", ["T-1", "--out", "."], 1),
        ("badges", ["--out", "."], 1),
        ("badge", ["T-1"], USAGE),
        ("badges", [], USAGE),
        ("badges", ["--all", "--category", "X", "--out", "x.pdf"], USAGE),
        ("badges", ["--start", "0", "--out", "x.pdf"], USAGE),
    ],
)
def test_what_cannot_be_printed_is_said_and_issues_nothing(
    run: Run,
    event: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    arguments: list[str],
    code: int,
) -> None:
    monkeypatch.chdir(tmp_path)
    ended = run(command, event, *arguments)
    assert (ended.code, ended.out) == (code, "")
    assert not (tmp_path / "x.pdf").exists()
    assert set(run("stats", event, "--json").json["jobs"]) <= {"withdrawn"}
