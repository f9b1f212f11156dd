import subprocess
import sys
from pathlib import Path

import pytest

from tools import prepare

ROOT = Path(__file__).parent.parent.parent
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="apt is Debian's")


def command(folder: Path, name: str, script: str) -> None:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is all of PATH."""
    folder = tmp_path / "programs"
    folder.mkdir()
    (folder / "env").symlink_to("/usr/bin/env")
    monkeypatch.setenv("PATH", str(folder))
    return folder


def test_it_is_prepared_anew_when_a_requirement_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    before = prepare.fingerprint("test")
    assert prepare.fingerprint("test") == before
    monkeypatch.setitem(prepare.LAYERS, "test", ["run", "test"])
    assert prepare.fingerprint("test") != before


def test_what_is_ready_for_tests_is_ready_to_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepare, "VENV", tmp_path)
    assert not prepare.is_ready("run")
    prepare.stamp("test").write_text(prepare.fingerprint("test"))
    assert prepare.is_ready("run")
    assert prepare.is_ready("test")


def test_what_is_ready_to_run_is_not_ready_for_tests(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepare, "VENV", tmp_path)
    prepare.stamp("run").write_text(prepare.fingerprint("run"))
    assert prepare.is_ready("run")
    assert not prepare.is_ready("test")


@linux_only
def test_without_apt_one_sentence_names_what_is_missing(programs: Path) -> None:
    assert list(programs.iterdir())
    with pytest.raises(prepare.CannotPrepare, match="install what Debian calls libgl1 libegl1"):
        prepare.install_packages(["libgl1", "libegl1"], is_root=True)


@linux_only
def test_lists_of_packages_are_fetched_only_when_needed(programs: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    command(programs, "apt-get", f'echo "$@" >> {log}')
    prepare.install_packages(["libgl1"], is_root=True)
    assert log.read_text() == "-qq -y --no-install-recommends install libgl1\n"


@linux_only
def test_empty_lists_of_packages_are_fetched_first(programs: Path, tmp_path: Path) -> None:
    log, fetched = tmp_path / "log", tmp_path / "fetched"
    there = f'case "$*" in *update*) : > {fetched};; esac; [ -e {fetched} ]'
    command(programs, "apt-get", f'echo "$@" >> {log}; {there}')
    command(programs, "sudo", f'echo sudo >> {log}; "$@"')
    prepare.install_packages(["libgl1"], is_root=False)
    done = [line.split()[-2:] for line in log.read_text().splitlines() if line != "sudo"]
    assert log.read_text().count("sudo") == 3
    assert done == [["install", "libgl1"], ["-qq", "update"], ["install", "libgl1"]]


@linux_only
def test_without_root_and_sudo_one_sentence_says_what_to_run(programs: Path) -> None:
    command(programs, "apt-get", "exit 1")
    with pytest.raises(prepare.CannotPrepare, match="administrator run: apt-get install libgl1"):
        prepare.install_packages(["libgl1"], is_root=False)


def test_an_old_python_is_told_so_in_one_sentence() -> None:
    code = "import sys; sys.version_info = (3, 9); import runpy; "
    code += "runpy.run_path('tools/prepare.py', run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "3.11 or newer is needed" in done.stderr
