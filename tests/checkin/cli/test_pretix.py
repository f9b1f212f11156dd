"""`source …` and `sync` with a real pretix, as somebody types them."""

from pathlib import Path

import pytest

from tests.checkin.cli.conftest import Ended, Run
from tests.checkin.pretix_peer import Peer

SOURCE = "pretix:ecc/ecc2024"


@pytest.fixture
def connected(run: Run, event: Path, peer: Peer) -> Ended:
    ended = run(
        *("source", "add", event, "pretix", "--url", peer.url, "--event", "ecc2024"),
        *("--token", peer.mint_device(), "--desk", "Main entrance", "--json"),
    )
    assert ended.code == 0, ended.err
    return ended


def test_the_text_of_the_organisers_code_connects_as_well(
    run: Run, event: Path, peer: Peer
) -> None:
    code = f'{{"handshake_version": 1, "url": "{peer.url}", "token": "{peer.mint_device()}"}}'
    asked = run("source", "add", event, "pretix", "--handover", code, "--json")
    # The code opens several events: which, is asked, and the key is kept for the answer.
    assert asked.code != 0
    assert "ecc2024" in asked.err
    ended = run(
        *("source", "add", event, "pretix", "--url", peer.url, "--organiser", "ecc"),
        *("--event", "ecc2024", "--json"),
    )
    assert ended.json["source"] == SOURCE
    assert "Main entrance" in ended.json["checkpoints"]


def test_each_list_is_a_checkpoint_and_each_thing_of_the_catalogue_has_a_line(
    run: Run, event: Path, peer: Peer, connected: Ended
) -> None:
    assert len(connected.json["checkpoints"]) >= len(peer.said["checkin_lists"])
    press = peer.said["items"]["press"]
    changed = run("source", "map", event, f"product:{press}=category:Media", "--json").json
    (line,) = [one for one in changed["mapping"] if one["thing"] == f"product:{press}"]
    assert (line["target"], line["given"]) == ("category:Media", True)


def test_badge_designs_come_as_templates_or_as_files(
    run: Run, event: Path, connected: Ended, tmp_path: Path
) -> None:
    taken = run("source", "badges", event, "--json")
    assert taken.code in (0, 4)
    named = {one["design"]: one["template"] for one in taken.json["designs"]}
    assert named == {"Name badge A6": "name-badge-a6", "Staff badge A6": "staff-badge-a6"}
    badge = tmp_path / "name.badge"
    assert run("template", "export", event, "name-badge-a6", "--out", badge).code == 0
    assert badge.is_file()
    assert "There already: “Staff badge A6”" in run("source", "badges", event).out
    files = run("source", "badges", event, "--out", tmp_path / "designs", "--json").json["files"]
    assert len(files) == 2
    assert all(Path(file).is_file() for file in files)


def test_a_key_is_rolled_and_given_back(run: Run, event: Path, connected: Ended) -> None:
    assert run("source", "roll", event).code == 0
    dry = run("sync", event, "--dry-run", "--json")
    assert dry.json["new"] > 0
    assert dry.json["later"] == 0
    assert run("source", "remove", event).code == 0
    assert run("source", "list", event, "--json").json == {"sources": []}
    assert run("sync", event).code != 0
