"""`export … sessions` and `export … signatures`."""

from pathlib import Path

import pytest

from checkin import desk, programmes
from checkin.model import Session
from checkin.store import Store
from tests.checkin.cli.conftest import Run
from tests.checkin.people import NINE, TEN

USAGE = 2


@pytest.fixture
def talk(event: Path) -> Path:
    """The event with one session, which one person came to."""
    with Store.open(event, data_dir=event.parent / "data", at=NINE) as store:
        session = Session(key="talk", title="Talk", room="Hall", starts=NINE, ends=TEN)
        programmes.change(store, session, at=NINE)
        desk.scan(store, "T-1", checkpoint="Talk", at=NINE)
    return event


def test_sessions_are_written(run: Run, talk: Path, tmp_path: Path) -> None:
    ended = run("export", talk, "sessions", "--out", tmp_path / "s.csv", "--json")
    assert (ended.code, ended.json["rows"]) == (0, 3)
    assert "capped" in (tmp_path / "s.csv").read_text(encoding="utf-8")
    assert run("export", talk, "sessions", "--out", tmp_path / "s.pdf").code == USAGE


def test_signature_lists_are_written_kept_and_followed_by_supplements(
    run: Run, talk: Path, tmp_path: Path
) -> None:
    out = tmp_path / "l.pdf"
    options = ("--by", "session", "--project", "P", "--home-country", "Belgium", "--language", "nl")
    ended = run("export", talk, "signatures", "--out", out, *options, "--json")
    assert (ended.code, ended.err) == (0, "")
    assert (ended.json["lists"], ended.json["rows"], ended.json["sheets"]) == (1, 1, 1)
    assert out.read_bytes().startswith(b"%PDF")
    again = run("export", talk, "signatures", "--out", out, "--by", "session", "--supplement")
    assert again.out == f"0 people on 0 lists in {out}\n"
    day = run(
        "export", talk, "signatures", "--out", tmp_path / "d.xlsx", "--day", "2024-05-07", "--json"
    )
    assert (day.json["lists"], day.json["rows"]) == (1, 3)
    one = run(
        "export",
        talk,
        "signatures",
        "--out",
        tmp_path / "o.jsonl",
        "--by",
        "session",
        "--session",
        "Talk",
    )
    assert one.code == 0
    assert "international" in (tmp_path / "o.jsonl").read_text(encoding="utf-8")
    assert run("verify", talk).code == 0


@pytest.mark.parametrize(
    "wrong",
    [
        ("--by", "week"),
        ("--day", "someday"),
        ("--home-country", "Atlantis"),
        ("--language", "xx"),
        ("--free", "-1"),
    ],
)
def test_wrong_usage_is_told(run: Run, talk: Path, tmp_path: Path, wrong: tuple[str, str]) -> None:
    assert run("export", talk, "signatures", "--out", tmp_path / "l.pdf", *wrong).code == USAGE
    assert not list(tmp_path.glob("*.pdf"))


def test_a_session_that_is_not_there_and_a_missing_logo(
    run: Run, talk: Path, tmp_path: Path
) -> None:
    out = tmp_path / "l.pdf"
    assert run("export", talk, "signatures", "--out", out, "--session", "x").code == 1
    ended = run("export", talk, "signatures", "--out", out, "--logo", tmp_path / "none.png")
    assert ended.code == 1
    assert "none.png" in ended.err
