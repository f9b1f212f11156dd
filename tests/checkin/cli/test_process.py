"""The commands as processes: other terminals, pipes that close, answers that come one by one."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from checkin.store import Store
from tests.checkin.people import TEN

COMMAND = [sys.executable, "-m", "checkin"]


def environment(event: Path, **more: str) -> dict[str, str]:
    return os.environ | {"CHECKIN_DATA_DIR": str(event.parent / "data")} | more


def checkin(event: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments],
        capture_output=True,
        env=environment(event, **more),
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-16"])
def test_json_is_utf8_on_any_terminal(event: Path, encoding: str) -> None:
    ended = checkin(event, "scan", str(event), "T-2", "--json", PYTHONIOENCODING=encoding)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert json.loads(ended.stdout.decode("utf-8"))["attendee"]["given_name"] == "Αλεξάνδρα"


def test_a_terminal_without_the_letters_stops_no_command(event: Path) -> None:
    for arguments in (
        ["scan", str(event), "T-2"],
        ["find", str(event), "papadopoulou"],
        ["history", str(event), "T-2"],
        ["scan", str(event), "NOBODY “x”"],
    ):
        ended = checkin(event, *arguments, PYTHONIOENCODING="ascii")
        assert ended.returncode in (0, 3)
        assert (ended.stderr, bool(ended.stdout)) == (b"", True)
    failed = checkin(event, "history", str(event), "Παπ", PYTHONIOENCODING="ascii")
    assert failed.returncode == 1
    assert len(failed.stderr.splitlines()) == 1
    assert b"Traceback" not in failed.stderr


def test_a_batch_is_utf8_both_ways_whatever_the_terminal_speaks(event: Path) -> None:
    line = json.dumps({"code": "Ünbekannt"}, ensure_ascii=False).encode()
    ended = subprocess.run(
        [*COMMAND, "scan", str(event), "--batch", "-"],
        input=b'{"code": "T-2"}\n' + line + b"\n\xff\n",
        capture_output=True,
        env=environment(event, PYTHONIOENCODING="ascii"),
        timeout=60,
        check=True,
    )
    said = [json.loads(line) for line in ended.stdout.decode("utf-8").splitlines()]
    assert [answer["answer"] for answer in said] == ["admit", "refuse", "error"]
    assert "Παπαδοπούλου" in ended.stdout.decode("utf-8")


def test_each_answer_of_a_batch_comes_once_it_is_written(event: Path) -> None:
    """Line by line over one pipe: whoever asks sees the answer before the next question."""
    desk = subprocess.Popen(
        [*COMMAND, "scan", str(event), "--batch", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment(event),
    )
    assert desk.stdin is not None
    assert desk.stdout is not None
    for code, answer in [("T-1", "admit"), ("T-1", "refuse"), ("T-2", "admit")]:
        desk.stdin.write(json.dumps({"code": code}) + "\n")
        desk.stdin.flush()
        said = json.loads(desk.stdout.readline())
        assert said["answer"] == answer
        with Store.open(event, data_dir=event.parent / "x", at=TEN, read_only=True) as store:
            assert store.fact(said["scan"]) is not None
    desk.stdin.close()
    assert desk.wait(timeout=30) == 0
    desk.stdout.close()


@pytest.mark.parametrize(
    "arguments", [["find", "EVENT", ""], ["find", "EVENT", "p", "--json"], ["--help"]]
)
def test_a_pipe_that_is_closed_is_no_crash(event: Path, arguments: list[str]) -> None:
    read, write = os.pipe()
    os.close(read)
    ended = subprocess.run(
        [*COMMAND, *(str(event) if a == "EVENT" else a for a in arguments)],
        stdout=write,
        stderr=subprocess.PIPE,
        env=environment(event),
        timeout=60,
        check=False,
    )
    os.close(write)
    assert (ended.returncode, ended.stderr) == (1, b"")


def test_scans_read_before_the_pipe_closed_are_kept(event: Path) -> None:
    desk = subprocess.Popen(
        [*COMMAND, "scan", str(event), "--batch", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment(event),
    )
    assert desk.stdin is not None
    assert desk.stdout is not None
    assert desk.stderr is not None
    desk.stdin.write('{"code": "T-1"}\n')
    desk.stdin.flush()
    first = json.loads(desk.stdout.readline())
    desk.stdout.close()
    desk.stdin.write('{"code": "T-2"}\n' * 3)
    desk.stdin.close()
    assert desk.wait(timeout=30) == 1
    assert desk.stderr.read() == ""
    desk.stderr.close()
    with Store.open(event, data_dir=event.parent / "data", at=TEN) as store:
        assert store.fact(first["scan"]) is not None
        assert store.verify().problems == ()


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ('"$@" scan EVENT T-1 >&-', 0),
        ('"$@" scan EVENT T-1 >&- 2>&-', 0),
        ('"$@" scan EVENT NOBODY >&- 2>&- <&-', 3),
        ('"$@" scan EVENT --batch - <&-', 2),
        ('"$@" history EVENT NOBODY 2>&-', 1),
    ],
)
def test_commands_work_where_there_is_no_console(event: Path, command: str, code: int) -> None:
    ended = subprocess.run(
        ["sh", "-c", command.replace("EVENT", f"'{event}'"), "sh", *COMMAND],
        capture_output=True,
        env=environment(event),
        timeout=60,
        check=False,
    )
    assert ended.returncode == code, ended
    assert b"Traceback" not in ended.stderr


def test_the_console_script_hands_commands_over_without_loading_a_window(event: Path) -> None:
    program = (
        "import sys; from ui.main import main;"
        " code = main(['scan', sys.argv[1], 'T-1']);"
        " sys.exit(9 if 'PySide6' in sys.modules else code)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, str(event)],
        capture_output=True,
        env=environment(event),
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_a_path_that_is_no_utf8_is_a_path_all_the_same(event: Path) -> None:
    odd = os.fsencode(event.parent) + b"/caf\xe9.checkin"
    os.rename(event, odd)  # noqa: PTH104  a Path cannot hold bytes
    ended = checkin(event, "stats", os.fsdecode(odd), "--json")
    assert (ended.returncode, json.loads(ended.stdout)["attendees"]) == (0, 3)
    made = checkin(event, "backup", os.fsdecode(odd), "--json")
    assert (made.returncode, made.stderr) == (0, b"")
    json.loads(made.stdout.decode("utf-8"))
