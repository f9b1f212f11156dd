import subprocess
import sys
from pathlib import Path

import pytest

from checkin import locks
from checkin.errors import NotWritten

HOLDER = """
import sys
from pathlib import Path
from checkin import locks
with locks.held(Path(sys.argv[1]), "device") as ours:
    print(ours, flush=True)
    sys.stdin.read()
"""


def test_one_holder_at_a_time(tmp_path: Path) -> None:
    with locks.held(tmp_path, "device") as first:
        assert first
        with locks.held(tmp_path, "device") as second:
            assert not second
        with locks.held(tmp_path, "another device") as other:
            assert other
    with locks.held(tmp_path, "device") as again:
        assert again


def test_a_process_that_is_killed_lets_go(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"True\n"
        with locks.held(tmp_path, "device") as ours:
            assert not ours
        holder.kill()
        holder.wait()
        with locks.held(tmp_path, "device") as ours:
            assert ours


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(NotWritten, match="file"), locks.held(tmp_path / "file", "device"):
        pass
