"""`source …` and `sync`, against a server of recorded answers."""

import csv
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from checkin import accounts
from checkin.store import Store
from tests.checkin.cli.conftest import Ended, Run
from tests.checkin.people import NINE
from tests.checkin.sources import recorded
from tests.checkin.sources.recorded import TOKEN, Eventyay, Indico

SOURCE = "eventyay:fossasia/summit"


@pytest.fixture
def server() -> Iterator[Eventyay]:
    made = Eventyay()
    made.authorization = ""
    with recorded.serving(made):
        yield made


@pytest.fixture
def connected(run: Run, event: Path, server: Eventyay) -> Ended:
    return run(
        *("source", "add", event, "eventyay", "--url", server.url, "--token", "k" * 64),
        *("--organiser", "fossasia", "--event", "summit", "--desk", "Entrance", "--json"),
    )


def document(ended: Ended) -> dict[str, object]:
    assert ended.code == 0, ended.err
    found: dict[str, object] = json.loads(ended.out)
    return found


def test_each_list_becomes_a_checkpoint_of_its_name(
    run: Run, event: Path, connected: Ended
) -> None:
    said = document(connected)
    assert (said["source"], said["checkpoints"]) == (SOURCE, ["Entrance"])
    document(run("sync", event, "--json"))
    scanned = run("scan", event, "code1", "--checkpoint", "Entrance", "--json")
    assert json.loads(scanned.out)["reason"] == "ok"


def test_a_key_never_shows(run: Run, event: Path, connected: Ended, tmp_path: Path) -> None:
    ended = run("source", "list", event)
    everything = connected.out + connected.err + ended.out + ended.err
    assert "k" * 20 not in everything
    assert b"k" * 20 not in event.read_bytes()


def test_sync_tells_what_it_did_and_how_old_the_list_is(
    run: Run, event: Path, connected: Ended, server: Eventyay
) -> None:
    look = document(run("sync", event, "--dry-run", "--json"))
    assert (look["new"], look["changed"], look["later"]) == (3, 0, 0)
    assert document(run("sync", event, "--json"))["changed"] == 3
    run("scan", event, "code1", "--checkpoint", "Entrance")
    run("scan", event, "code1", "--checkpoint", "Entrance")
    said = document(run("sync", event, "--json"))
    expected = {"pushed": 1, "accepted": 1, "refused": 0, "later": 0, "troubles": []}
    assert {name: said[name] for name in expected} == expected
    assert said["age"] in (0, 1, 2)
    assert list(server.checkins) == ["code1"]


def test_what_is_refused_is_shown_with_the_server_s_words_and_exported(
    run: Run, event: Path, connected: Ended, server: Eventyay, tmp_path: Path
) -> None:
    document(run("sync", event, "--json"))
    run("scan", event, "code3", "--checkpoint", "Entrance")
    server.refuses = "code3"
    assert document(run("sync", event, "--json"))["refused"] == 1
    shown = run("source", "refused", event, "--out", tmp_path / "refused.csv")
    assert "invalid" in shown.out
    with (tmp_path / "refused.csv").open(encoding="utf-8-sig", newline="") as file:
        (row,) = csv.DictReader(file)
    assert (row["given_name"], row["state"], row["words"]) == ("Person 3", "refused", "invalid")


def test_a_mapping_is_shown_and_changed(run: Run, event: Path, connected: Ended) -> None:
    shown = run("source", "map", event)
    assert "product:5" in shown.out
    changed = run("source", "map", event, "product:5=category:Friend", "--json")
    lines = json.loads(changed.out)["mapping"]
    assert {
        "thing": "product:5",
        "name": "Attendee",
        "target": "category:Friend",
        "given": True,
    } in lines
    document(run("sync", event, "--json"))
    found = json.loads(run("find", event, "Person 1", "--json").out)
    assert found[0]["category"] == "Friend"


@pytest.mark.parametrize(
    "line", ["product:99=category:X", "product:5=nonsense", "list:4=ignore me", "x"]
)
def test_a_mapping_that_makes_no_sense_is_refused(
    run: Run, event: Path, connected: Ended, line: str
) -> None:
    ended = run("source", "map", event, line)
    assert ended.code == 1
    assert len(ended.err.splitlines()) == 1


def test_a_removed_source_leaves_its_people(run: Run, event: Path, connected: Ended) -> None:
    document(run("sync", event, "--json"))
    assert run("source", "remove", event).code == 0
    assert "No source" in run("source", "list", event).out
    assert len(json.loads(run("find", event, "Person", "--json").out)) == 3
    assert run("sync", event).code == 1


def test_a_server_that_lets_us_do_nothing_is_one_sentence_and_code_1(
    run: Run, event: Path, server: Eventyay, connected: Ended
) -> None:
    server.broken = True
    ended = run("sync", event, "--json")
    assert ended.code == 1
    assert len(json.loads(ended.out)["troubles"]) == 1


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("http://tickets.example.org", "not encrypted"),
        ("https://me:secret@tickets.example.org", "no host"),
        ("https://", "no host"),
    ],
)
def test_an_address_that_would_give_the_key_away_is_refused(
    run: Run, event: Path, url: str, said: str
) -> None:
    ended = run("source", "add", event, "pretix", "--url", url, "--token", "abc", "--event", "x")
    assert ended.code == 1
    assert said in ended.err


def test_a_hand_over_code_of_a_newer_kind_is_refused(run: Run, event: Path) -> None:
    code = json.dumps({"handshake_version": 2, "url": "https://x.example", "token": "abc"})
    ended = run("source", "add", event, "pretix", "--handover", code)
    assert ended.code == 1
    assert "newer" in ended.err
    assert run("source", "add", event, "pretix", "--handover", "hello").code == 1


def test_indico_is_told_who_came_and_who_did_not_after_all(run: Run, event: Path) -> None:
    with recorded.serving(Indico()) as indico:
        added = run(
            *("source", "add", event, "indico", "--url", indico.url, "--token", TOKEN),
            *("--event", "7/3", "--json"),
        )
        assert document(added)["checkpoints"] == ["Participants"]
        assert document(run("sync", event, "--json"))["changed"] == 3
        (ada,) = json.loads(run("find", event, "Lovelace", "--json").out)
        assert (ada["organisation"], ada["country"]) == ("Analytical Engine", "BE")
        assert ada["extra"]["Lunch"] == "Vegan"
        code = json.dumps({"i": [2, indico.url, "C09cHgAAQACAAAAAAAAAAQ=="]})
        scanned = json.loads(run("scan", event, code, "--checkpoint", "Participants", "--json").out)
        assert (scanned["reason"], scanned["attendee"]["id"]) == ("ok", ada["id"])
        assert document(run("sync", event, "--json"))["accepted"] == 1
        assert indico.told[-1][2] == {"checked_in": True}
        again = document(run("sync", event, "--json"))
        assert (again["changed"], again["pushed"]) == (0, 0)
        run("undo", event, ada["code"])
        assert document(run("sync", event, "--json"))["accepted"] == 1
        assert indico.told[-1][2] == {"checked_in": False}
        refused = run(
            "scan", event, "0b4f5c1e-0000-4000-8000-000000000003", "--checkpoint", "Participants"
        )
        assert refused.code == 3


def test_what_indico_blanks_is_blanked_here_the_next_day(
    run: Run, event: Path, tmp_path: Path
) -> None:
    indico = Indico()
    with recorded.serving(indico):
        run(
            *("source", "add", event, "indico", "--url", indico.url, "--token", TOKEN),
            *("--event", "7/3"),
        )
        document(run("sync", event, "--json"))
        (grace,) = json.loads(run("find", event, "Hopper", "--json").out)
        assert (grace["organisation"], grace["extra"]["Lunch"]) == ("Analytical Engine", "Vegan")
        indico.blanked = {14, 16}  # where they work, and what they eat
        assert document(run("sync", event, "--json"))["changed"] == 0
        with Store.open(event, data_dir=tmp_path / "data", at=NINE) as store:
            (one,) = accounts.accounts(store)
            said = accounts.state(store, one.name)
            marks = json.loads(said.cursor)
            said.cursor = json.dumps(marks | {"day": marks["day"] - 1})  # as it was yesterday
            accounts.put_state(store, one.name, said)
        assert document(run("sync", event, "--json"))["changed"] == 3
        (grace,) = json.loads(run("find", event, "Hopper", "--json").out)
        assert grace["organisation"] == ""
        assert "Lunch" not in grace["extra"]


def test_sync_goes_on_until_it_is_stopped(
    run: Run, event: Path, connected: Ended, server: Eventyay, tmp_path: Path
) -> None:
    document(run("sync", event, "--json"))
    command = [sys.executable, "-m", "checkin", "sync", str(event), "--watch", "--json", "--full"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as watching:
        try:
            assert watching.stdout is not None
            first = json.loads(watching.stdout.readline())
            assert (first["pulled"], first["changed"]) == (3, 0)
            run("scan", event, "code2", "--checkpoint", "Entrance")
            assert json.loads(watching.stdout.readline())["accepted"] == 1
            watching.send_signal(signal.SIGTERM)  # where tests run, SIGINT may be ignored
            assert watching.wait(20) == 0
        finally:
            watching.kill()
    assert list(server.checkins) == ["code2"]


def test_a_list_in_a_file_can_be_kept_in_step(run: Run, event: Path, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Ticket code;Given name;Family name\nT-1;Ada;Lovelace\n", encoding="utf-8")
    assert run("source", "add", event, "file", "--url", path).code == 0
    assert document(run("sync", event, "--json"))["changed"] == 1
    assert document(run("sync", event, "--json"))["pulled"] == 0
    path.write_text(
        "Ticket code;Given name;Family name\nT-1;Ada;King\nT-2;Grace;Hopper\n", encoding="utf-8"
    )
    assert document(run("sync", event, "--json"))["changed"] == 2


def test_a_list_is_left_out_and_comes_back_and_what_was_scanned_there_stays(
    run: Run, event: Path, connected: Ended, tmp_path: Path
) -> None:
    def places() -> list[str]:
        with Store.open(event, data_dir=tmp_path / "data", at=NINE, read_only=True) as store:
            return [point.name for point in store.checkpoints()]

    assert "Entrance" in places()
    assert run("source", "map", event, "list:4=ignore").code == 0
    assert "Entrance" not in places()
    assert run("source", "map", event, "list:4=").code == 0
    assert "Entrance" in places()
    document(run("sync", event, "--json"))
    run("scan", event, "code1", "--checkpoint", "Entrance")
    assert run("source", "map", event, "list:4=ignore").code == 0
    assert "Entrance" in places()


def test_what_waits_is_counted_before_any_round_and_not_called_accepted(
    run: Run, event: Path, connected: Ended, server: Eventyay, tmp_path: Path
) -> None:
    document(run("sync", event, "--json"))
    assert run("source", "refused", event).out == "Everything was accepted.\n"
    run("scan", event, "code1", "--checkpoint", "Entrance")
    (one,) = json.loads(run("source", "list", event, "--json").out)["sources"]
    assert one["later"] == 1
    assert run("source", "refused", event).out == "Nothing was refused; 1 to send.\n"
    server.broken = True
    assert run("sync", event).code == 1
    assert " · 1 to send · " in run("source", "list", event).out
    path = tmp_path / "refused.csv"
    run("source", "refused", event, "--out", path)
    assert path.read_text(encoding="utf-8-sig").startswith("source,at_utc,what,state,words,")


def test_what_was_not_sent_is_told_when_a_source_goes_and_sent_when_it_is_back(
    run: Run, event: Path, connected: Ended, server: Eventyay
) -> None:
    document(run("sync", event, "--json"))
    run("scan", event, "code1", "--checkpoint", "Entrance")
    gone = run("source", "remove", event)
    assert gone.out == (
        f"Removed {SOURCE}. 1 not sent: kept, and sent when it is connected again.\n"
    )
    run(
        *("source", "add", event, "eventyay", "--url", server.url, "--token", "k" * 64),
        *("--organiser", "fossasia", "--event", "summit"),
    )
    assert document(run("sync", event, "--json"))["accepted"] == 1
    assert list(server.checkins) == ["code1"]


def test_a_key_is_kept_while_another_event_file_uses_it(
    run: Run, event: Path, connected: Ended, server: Eventyay, tmp_path: Path
) -> None:
    other = tmp_path / "other.checkin"
    run("init", other, "--name", "Other", "--timezone", "Europe/Brussels")
    again = ("source", "add", other, "eventyay", "--url", server.url, "--organiser", "fossasia")
    assert run(*again, "--event", "summit").code == 0
    assert run("source", "remove", event).code == 0
    assert document(run("sync", other, "--json"))["changed"] == 3
    assert run("source", "remove", other).code == 0
    ended = run(*again, "--event", "summit")
    assert (ended.code, "no key" in ended.err) == (1, True)


def test_of_indico_the_event_has_to_be_named(run: Run, event: Path) -> None:
    with recorded.serving(Indico()) as indico:
        ended = run("source", "add", event, "Indico", "--url", indico.url, "--token", TOKEN)
    assert ended.code == 1
    assert ended.err.splitlines()[-1].startswith("Which event? Give its number or name")


def test_an_event_without_a_source_says_so(run: Run, event: Path) -> None:
    for command in (("sync",), ("source", "map"), ("source", "refused"), ("source", "remove")):
        ended = run(*command, event)
        assert (ended.code, ended.err) == (1, "No ticket system is connected to this event.\n")


def test_a_conflict_is_told_with_who_decides(run: Run, event: Path, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Ticket code;Given name\nT-1;Ada\n", encoding="utf-8")
    run("source", "add", event, "File", "--url", path)
    document(run("sync", event, "--json"))
    run("edit", event, "T-1", "given_name=Augusta")
    path.write_text("Ticket code;Given name\nT-1;Adah\n", encoding="utf-8")
    said = run("sync", event).out
    assert "1 person looked at, 1 changed" in said
    assert "Fields that were changed here and there: 1." in said


@pytest.mark.parametrize("column", ["Ticket code", "ID"])
def test_who_is_gone_from_a_list_in_a_file_is_marked(
    run: Run, event: Path, tmp_path: Path, column: str
) -> None:
    path = tmp_path / "people.csv"
    lines = [f"T-{number};Ada {number};Lovelace" for number in range(30)]
    path.write_text("\n".join([f"{column};Given name;Family name", *lines]), encoding="utf-8")
    run("source", "add", event, "file", "--url", path)
    assert document(run("sync", event, "--json"))["missing"] == 0
    path.write_text("\n".join([f"{column};Given name;Family name", *lines[1:]]), encoding="utf-8")
    assert document(run("sync", event, "--json"))["missing"] == 1
    assert document(run("sync", event, "--json"))["missing"] == 0


def test_a_row_that_cannot_be_read_is_told_of_and_marks_nobody(
    run: Run, event: Path, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    lines = [f"{number};Ada {number};" for number in range(30)]
    header = "ID;Given name;Valid from"
    path.write_text("\n".join([header, *lines]), encoding="utf-8")
    run("source", "add", event, "file", "--url", path)
    assert document(run("sync", event, "--json"))["unread"] == 0
    path.write_text("\n".join([header, "0;Ada 0;some day", *lines[1:]]), encoding="utf-8")
    shown = run("sync", event)
    assert "could not be read: 1" in shown.out
    assert document(run("sync", event, "--full", "--json"))["missing"] == 0


def test_an_order_of_another_shape_keeps_no_other_from_being_read(
    run: Run, event: Path, connected: Ended, server: Eventyay
) -> None:
    server.misshapen = {2}
    said = document(run("sync", event, "--json"))
    assert (said["changed"], said["unread"]) == (2, 1)
    server.misshapen = {1, 2, 3}
    ended = run("sync", event, "--full", "--json")
    assert ended.code == 1
    assert "made no sense" in json.loads(ended.out)["troubles"][0]
    server.misshapen = set()
    assert document(run("sync", event, "--full", "--json"))["changed"] == 1


def forget_keys(event: Path) -> None:
    for file in (event.parent / "data" / "secrets").iterdir():
        file.unlink()


def test_a_source_without_a_key_keeps_no_other_from_its_round(
    run: Run, event: Path, connected: Ended, tmp_path: Path
) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Ticket code;Given name\nT-1;Ada\n", encoding="utf-8")
    run("source", "add", event, "file", "--url", path)
    forget_keys(event)
    ended = run("sync", event, "--json")
    said = json.loads(ended.out)
    assert (ended.code, said["changed"], len(said["troubles"])) == (1, 1, 1)
    assert "no key" in said["troubles"][0]


def test_watching_a_source_without_a_key_ends_with_a_sentence_and_code_1(
    event: Path, connected: Ended
) -> None:
    forget_keys(event)
    command = [sys.executable, "-m", "checkin", "sync", str(event), "--watch"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout, len(done.stderr.splitlines())) == (1, "", 1)
    assert "no key" in done.stderr


def test_another_server_of_the_same_names_is_asked_for_everybody(
    run: Run, event: Path, connected: Ended
) -> None:
    document(run("sync", event, "--json"))
    run("source", "remove", event)
    moved = Eventyay()
    moved.authorization = ""
    with recorded.serving(moved):
        again = run(
            *("source", "add", event, "eventyay", "--url", moved.url, "--token", "k" * 64),
            *("--organiser", "fossasia", "--event", "summit"),
        )
        assert again.code == 0
        assert document(run("sync", event, "--json"))["pulled"] == 3
        assert document(run("sync", event, "--json"))["pulled"] == 0
